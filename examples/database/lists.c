/* The lists of a record as JSON. */
#include "database.h"

#include <string.h>

static void add_number(struct buffer *out, uint32_t number)
{
  char digits[10];
  size_t n = sizeof digits;
  do digits[--n] = (char)('0' + number % 10);
  while (number /= 10);
  add_bytes(out, digits + n, sizeof digits - n);
}

static void add_escaped(struct buffer *out, unsigned char c)
{
  static const char hex[] = "0123456789abcdef";
  char code[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
  if (c == '"' || c == '\\')
    add_bytes(out, (char[]){'\\', (char)c}, 2);
  else
    add_bytes(out, code, sizeof code);
}

static void add_text(struct buffer *out, const char *text, size_t length)
{
  size_t from = 0;
  if (!text) {
    add_string(out, "null");
    return;
  }
  add_string(out, "\"");
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    add_bytes(out, text + from, i - from);
    add_escaped(out, c);
    from = i + 1;
  }
  add_bytes(out, text + from, length - from);
  add_string(out, "\"");
}

static void add_code(struct buffer *out, const char *key, const char *code)
{
  add_string(out, key);
  add_text(out, code, code ? strlen(code) : 0);
}

static void add_span(struct buffer *out, const char *key, struct kzc_span span)
{
  add_string(out, key);
  add_number(out, span.start);
  add_string(out, ", \"end\": ");
  add_number(out, span.end);
}

static void add_party(struct buffer *out, const struct kzc_party *party)
{
  size_t length = 0;
  struct kzc_span span;
  add_code(out, "{\"country\": ", kzc_party_country(party));
  const char *organization = kzc_party_organization(party, &length, NULL);
  add_string(out, ", \"organization\": ");
  add_text(out, organization, length);
  const char *text = kzc_party_text(party, &length, &span);
  add_string(out, ", \"text\": ");
  add_text(out, text, length);
  if (text) add_span(out, ", \"start\": ", span);
  add_string(out, "}");
}

static void add_person(struct buffer *out, const struct kzc_person *person)
{
  size_t length = 0;
  struct kzc_span span;
  const char *name = kzc_person_name(person, &length, &span);
  add_string(out, "{\"name\": ");
  add_text(out, name, length);
  const char *title = kzc_person_title(person, &length, NULL);
  add_string(out, ", \"title\": ");
  add_text(out, title, length);
  add_code(out, ", \"country\": ", kzc_person_country(person));
  const char *organization = kzc_person_organization(person, &length, NULL);
  add_string(out, ", \"organization\": ");
  add_text(out, organization, length);
  add_code(out, ", \"role\": ", kzc_code_name(KZC_VOCABULARY_ROLE, kzc_person_role(person)));
  add_span(out, ", \"start\": ", span);
  add_string(out, "}");
}

static void add_comma(struct buffer *out, size_t i)
{
  if (i) add_string(out, ", ");
}

void list_parties(const struct kzc_record *record, struct buffer *out)
{
  add_string(out, "[");
  for (size_t i = 0; i < kzc_record_party_count(record); i++) {
    add_comma(out, i);
    add_party(out, kzc_record_party(record, i));
  }
  add_string(out, "]");
}

void list_people(const struct kzc_record *record, struct buffer *out)
{
  add_string(out, "[");
  for (size_t i = 0; i < kzc_record_person_count(record); i++) {
    add_comma(out, i);
    add_person(out, kzc_record_person(record, i));
  }
  add_string(out, "]");
}

void list_areas(const struct kzc_record *record, struct buffer *out)
{
  add_string(out, "[");
  for (size_t i = 0; i < kzc_record_area_count(record); i++) add_code(out, i ? ", " : "", kzc_record_area(record, i));
  add_string(out, "]");
}

void list_evidence(const struct kzc_record *record, struct buffer *out)
{
  struct kzc_span span;
  add_string(out, "[");
  for (size_t i = 0; kzc_record_evidence(record, i, &span); i++) {
    add_span(out, i ? ", {\"start\": " : "{\"start\": ", span);
    add_string(out, "}");
  }
  add_string(out, "]");
}
