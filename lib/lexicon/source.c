#include <string.h>

#include "table.h"

/* Where the reader stands in a file. */
struct reader {
  struct kzi_arena *arena;
  struct kzi_vec *rows;
  struct kzi_source_error *error;
  const char *tsv;
  uint32_t file, line;
};

static bool refuse(const struct reader *r, const char *at, const char *message)
{
  *r->error = (struct kzi_source_error){r->line, (size_t)(at - r->tsv), message};
  return false;
}

/* The bytes of *rest up to the mark or its end; *rest moves behind the mark. False when *rest was used up before. */
static bool cut(struct kzi_text *rest, char mark, struct kzi_text *out)
{
  if (!rest->bytes) return false;
  const char *found = rest->length ? memchr(rest->bytes, mark, rest->length) : NULL;
  *out = (struct kzi_text){rest->bytes, found ? (size_t)(found - rest->bytes) : rest->length};
  *rest = found ? (struct kzi_text){found + 1, rest->length - out->length - 1} : (struct kzi_text){NULL, 0};
  return true;
}

static struct kzi_text trim(struct kzi_text text)
{
  while (text.length && text.bytes[0] == ' ') text.bytes++, text.length--;
  while (text.length && (text.bytes[text.length - 1] == ' ' || text.bytes[text.length - 1] == '\r')) text.length--;
  return text;
}

static bool read_number(struct kzi_text text, uint32_t *code)
{
  bool negative = text.length && text.bytes[0] == '-';
  size_t at = negative || (text.length && text.bytes[0] == '+') ? 1 : 0;
  int64_t number = 0;
  if (at == text.length || text.length - at > 10) return false;
  for (; at < text.length; at++) {
    if (text.bytes[at] < '0' || text.bytes[at] > '9') return false;
    number = number * 10 + (text.bytes[at] - '0');
  }
  if (negative) number = -number;
  *code = (uint32_t)(int32_t)number;
  return number >= INT32_MIN && number <= INT32_MAX;
}

/* NULL, or what is wrong with the value. */
static const char *read_value(unsigned class_id, struct kzi_text text, uint32_t *code)
{
  char two[3] = {0};
  switch (kzi_class_info(class_id)->value) {
  case KZI_VALUE_CC:
    if (text.length == 2) memcpy(two, text.bytes, 2);
    *code = kzi_cc(two);
    return *code ? NULL : "the value of this class is a country: two capital letters";
  case KZI_VALUE_NUMBER:
    return read_number(text, code) ? NULL : "the value of this class is a whole number of 32 bits";
  case KZI_VALUE_NONE:
    return kzi_text_is(text, "-") ? NULL : "this class has no values: write -";
  default:
    return text.length ? NULL : "the value is missing; write - where there is none";
  }
}

static bool read_forms(const struct reader *r, struct kzi_text forms, const struct kzi_row *pattern)
{
  struct kzi_text form;
  while (cut(&forms, '|', &form)) {
    const char *at = form.bytes;
    form = trim(form);
    if (!form.length) return refuse(r, at, "a form is empty");
    if (form.length > (KZI_FORM_BYTES - 1) / 3) return refuse(r, at, "a form is too long");
    struct kzi_row *row = kzi_vec_push(r->arena, r->rows, sizeof *row);
    if (!row) return refuse(r, r->tsv, NULL);
    *row = *pattern;
    row->form = form;
    row->byte = (uint32_t)(at - r->tsv);
  }
  return true;
}

static bool read_row(const struct reader *r, struct kzi_text line)
{
  struct kzi_text name, value, forms, more, rest = line;
  bool three =
      cut(&rest, '\t', &name) && cut(&rest, '\t', &value) && cut(&rest, '\t', &forms) && !cut(&rest, '\t', &more);
  if (!three) return refuse(r, line.bytes, "a row has three columns, parted by tabs: class, value, forms");
  struct kzi_row pattern = {.file = r->file, .line = r->line, .value = trim(value)};
  pattern.class_id = kzi_class_of(trim(name));
  if (pattern.class_id == KZI_C_COUNT) return refuse(r, line.bytes, "there is no such class");
  const char *wrong = read_value(pattern.class_id, pattern.value, &pattern.code);
  return wrong ? refuse(r, value.bytes, wrong) : read_forms(r, forms, &pattern);
}

bool kzi_source_read(struct kzi_arena *arena, const char *tsv, size_t length, uint32_t file, struct kzi_vec *rows,
                     struct kzi_source_error *error)
{
  struct reader r = {arena, rows, error, tsv, file, 0};
  size_t valid = kzi_utf8_check(tsv, length);
  for (const char *p = tsv; p < tsv + valid; p++) r.line += *p == '\n';
  r.line++;
  if (valid < length) return refuse(&r, tsv + valid, "the bytes are not valid UTF-8");
  if (length > UINT32_MAX / 4) return refuse(&r, tsv, "the file is too large");
  size_t bom = length >= 3 && memcmp(tsv, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  struct kzi_text rest = {tsv + bom, length - bom}, line;
  for (r.line = 1; cut(&rest, '\n', &line); r.line++) {
    struct kzi_text text = trim(line);
    if (text.length && text.bytes[0] != '#' && !read_row(&r, line)) return false;
  }
  return true;
}
