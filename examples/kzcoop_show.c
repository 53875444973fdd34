/* Ways to print: cards, tokens, CoNLL-U. */
#include "kzcoop_tool.h"

#include <string.h>

/* Arabic inside lines that run from left to right keeps its own order between these two marks, whatever stands beside
 * it. */
#define ISOLATE "\xE2\x81\xA8"
#define POP     "\xE2\x81\xA9"

static void put_isolated(FILE *out, const char *bytes, size_t length)
{
  fputs(ISOLATE, out);
  for (size_t i = 0; i < length; i++) fputc(bytes[i] == '\n' || bytes[i] == '\t' ? ' ' : bytes[i], out);
  fputs(POP, out);
}

static void put_text(FILE *out, const char *before, const char *text, size_t length)
{
  if (!text) return;
  fputs(before, out);
  put_isolated(out, text, length);
}

void put_date(FILE *out, const struct kzc_date *date)
{
  fprintf(out, "%04d", (int)date->year);
  if (date->month) fprintf(out, "-%02d", (int)date->month);
  if (date->day) fprintf(out, "-%02d", (int)date->day);
}

static void show_parties(FILE *out, const struct kzc_record *record)
{
  for (size_t i = 0; i < kzc_record_party_count(record); i++) {
    const struct kzc_party *party = kzc_record_party(record, i);
    const char *country = kzc_party_country(party), *name = country ? kzc_country_name(country, "en") : NULL;
    size_t length;
    const char *text = kzc_party_text(party, &length, NULL);
    fprintf(out, "  %-12s%s", i ? "" : "parties", country ? country : "?");
    if (name) fprintf(out, " %s", name);
    put_text(out, "  ", text, length);
    text = kzc_party_organization(party, &length, NULL);
    put_text(out, "  by ", text, length);
    fputc('\n', out);
  }
}

static void show_instrument(FILE *out, const struct kzc_record *record)
{
  struct kzc_date from, to;
  size_t length;
  int32_t type = kzc_record_instrument(record), count = kzc_record_instrument_count(record);
  if (!type) return;
  fprintf(out, "  %-12s%s", "instrument", kzc_code_name(KZC_VOCABULARY_INSTRUMENT, type));
  if (count == 0) fputs(", several", out);
  if (count > 1) fprintf(out, ", %d of them", (int)count);
  const char *title = kzc_record_instrument_title(record, &length, NULL);
  put_text(out, "  ", title, length);
  bool begins = kzc_record_valid_from(record, &from), ends = kzc_record_valid_to(record, &to);
  if (begins) fputs("  from ", out), put_date(out, &from);
  if (ends) fputs("  to ", out), put_date(out, &to);
  fputc('\n', out);
}

static void show_when_and_where(FILE *out, const struct kzc_record *record)
{
  struct kzc_date date;
  size_t length, venue_length, event_length;
  const char *text = kzc_record_date_text(record, &length, NULL);
  if (kzc_record_date(record, &date)) {
    fprintf(out, "  %-12s", "date");
    put_date(out, &date);
    put_text(out, "  ", text, length);
    fputc('\n', out);
  }
  const char *place = kzc_record_place(record, &length, NULL), *country = kzc_record_place_country(record);
  const char *venue = kzc_record_venue(record, &venue_length, NULL),
             *event = kzc_record_event(record, &event_length, NULL);
  if (!place && !country && !venue && !event) return;
  fprintf(out, "  %-12s%s", "place", country ? country : "?");
  put_text(out, " ", place, length);
  put_text(out, "  ", venue, venue_length);
  put_text(out, "  ", event, event_length);
  fputc('\n', out);
}

static void show_people(FILE *out, const struct kzc_record *record)
{
  for (size_t i = 0; i < kzc_record_person_count(record); i++) {
    const struct kzc_person *person = kzc_record_person(record, i);
    const char *country = kzc_person_country(person);
    size_t length;
    const char *text = kzc_person_name(person, &length, NULL);
    fprintf(out, "  %-12s%s", i ? "" : "people", country ? country : "?");
    put_text(out, " ", text, length);
    text = kzc_person_title(person, &length, NULL);
    put_text(out, "  ", text, length);
    fprintf(out, "  %s\n", kzc_code_name(KZC_VOCABULARY_ROLE, kzc_person_role(person)));
  }
}

static void show_areas(FILE *out, const struct kzc_record *record)
{
  for (size_t i = 0; i < kzc_record_area_count(record); i++) {
    const char *code = kzc_record_area(record, i), *label = kzc_area_label(code);
    size_t length;
    const char *text = kzc_record_area_text(record, i, &length, NULL);
    fprintf(out, "  %-12s%s", i ? "" : "areas", code);
    put_text(out, "  ", text, length);
    if (label) fprintf(out, "  %s", label);
    fputc('\n', out);
  }
}

static void show_evidence(FILE *out, const char *text, const struct kzc_record *record)
{
  struct kzc_span span;
  for (size_t i = 0; kzc_record_evidence(record, i, &span); i++) {
    fprintf(out, "  %-12s", i ? "" : "evidence");
    put_isolated(out, text + span.start, span.end - span.start);
    fputc('\n', out);
  }
}

/* Each slot once, with a line for the words behind it: several rules may go by the same ones. */
static void show_reasons(FILE *out, const char *text, const struct kzc_record *record)
{
  const char *slot, *next_slot, *last = "", *rule;
  struct kzc_span span, next;
  for (size_t i = 0; (rule = kzc_record_reason(record, i, &slot, &span));) {
    fprintf(out, "  %-12s%-12s%s", i ? "" : "because", strcmp(slot, last) ? slot : "", rule);
    while ((rule = kzc_record_reason(record, ++i, &next_slot, &next)) && strcmp(next_slot, slot) == 0 &&
           next.start == span.start && next.end == span.end)
      fprintf(out, ", %s", rule);
    put_text(out, "  ", text + span.start, span.end - span.start);
    fputc('\n', out);
    last = slot;
  }
}

/* What the article's page tells, and how many of its lines are no news. */
static void show_page(FILE *out, const struct kzc_article *article)
{
  static const struct {
    int32_t field;
    const char *name;
  } rows[] = {{KZC_FIELD_SOURCE, "source"},
              {KZC_FIELD_SECTION, "section"},
              {KZC_FIELD_BYLINE, "byline"},
              {KZC_FIELD_DATELINE, "dateline"},
              {KZC_FIELD_AGENCY, "agency"}};
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    size_t length;
    const char *text = kzc_article_get(article, rows[i].field, &length);
    if (!text || !length) continue;
    fprintf(out, "  %-10s", rows[i].name);
    put_text(out, "  ", text, length);
    fputc('\n', out);
  }
  size_t furniture = 0, count = kzc_article_line_count(article);
  for (size_t i = 0; i < count; i++) furniture += kzc_article_line(article, i, NULL) == KZC_ZONE_FURNITURE;
  if (furniture) fprintf(out, "  %-12s%zu of %zu lines\n", "furniture", furniture, count);
}

void show_cards(FILE *out, const struct kzc_article *article, const struct kzc_result *result, bool explain)
{
  size_t length, count = kzc_result_count(result);
  const char *id = kzc_article_get(article, KZC_FIELD_ID, NULL), *date = kzc_article_get(article, KZC_FIELD_DATE, NULL);
  const char *title = kzc_article_get(article, KZC_FIELD_TITLE, &length),
             *text = kzc_article_get(article, KZC_FIELD_TEXT, NULL);
  fprintf(out, "%s", id ? id : "article");
  if (date) fprintf(out, "  %s", date);
  put_text(out, "  ", title, length);
  fputc('\n', out);
  show_page(out, article);
  fprintf(out, "%zu record%s", count, count == 1 ? "" : "s");
  const char *language = kzc_article_get(article, KZC_FIELD_LANGUAGE, NULL);
  if (language && strcmp(language, "ar") != 0) fprintf(out, " (language: %s)", language);
  fputs("\n\n", out);
  for (size_t i = 0; i < count; i++) {
    const struct kzc_record *record = kzc_result_record(result, i);
    const char *cameo = kzc_record_cameo(record);
    fprintf(out, "%zu. %s, %s", i + 1, kzc_code_name(KZC_VOCABULARY_ACT, kzc_record_act(record)),
            kzc_code_name(KZC_VOCABULARY_MODALITY, kzc_record_modality(record)));
    fprintf(out, "  (confidence %.2f, CAMEO %s)\n", kzc_record_confidence(record), cameo ? cameo : "-");
    show_parties(out, record);
    show_instrument(out, record);
    show_when_and_where(out, record);
    show_people(out, record);
    show_areas(out, record);
    show_evidence(out, text, record);
    if (explain) show_reasons(out, text, record);
    fputc('\n', out);
  }
}

static const struct kzc_part *part_at(const struct kzc_tokens *tokens, size_t n)
{
  size_t stride;
  const char *parts = (const char *)kzc_tokens_parts(tokens, NULL, &stride);
  return (const struct kzc_part *)(const void *)(parts + n * stride);
}

void show_tokens(FILE *out, const struct kzc_article *article, const struct kzc_tokens *tokens)
{
  const char *text = kzc_article_get(article, KZC_FIELD_TEXT, NULL), *forms = kzc_tokens_forms(tokens);
  for (size_t i = 0; i < kzc_tokens_count(tokens); i++) {
    const struct kzc_token *t = kzc_tokens_at(tokens, i);
    size_t length;
    const char *folded = kzc_tokens_folded(tokens, i, &length);
    if ((t->flags & KZC_TOKEN_SENTENCE_START) && i) fputc('\n', out);
    fprintf(out, "%u\t%u\t%s\t%.*s\t%.*s\t", t->start, t->end, kzc_code_name(KZC_VOCABULARY_TOKEN, (int32_t)t->kind),
            (int)(t->end - t->start), text + t->start, (int)length, folded);
    for (uint32_t p = 0; p < t->part_count; p++)
      fprintf(out, "%s%s", p ? "+" : "", forms + part_at(tokens, t->first_part + p)->form);
    fputc('\n', out);
  }
}

static void put_row(FILE *out, const char *id, const char *form, size_t length, bool space_after)
{
  fprintf(out, "%s\t%.*s\t_\t_\t_\t_\t_\t_\t_\t%s\n", id, (int)length, form, space_after ? "_" : "SpaceAfter=No");
}

/* A mark that stands in a run, as in «...»: this format wants each by itself. Gives how many rows it printed. */
static unsigned put_marks(FILE *out, const char *mark, size_t bytes, unsigned word, bool space_after)
{
  size_t one = 1;
  while (one < bytes && (mark[one] & 0xC0) == 0x80) one++;
  unsigned count = (unsigned)(bytes / one);
  for (unsigned i = 0; i < count; i++) {
    char id[16];
    snprintf(id, sizeof id, "%u", word + i);
    put_row(out, id, mark + i * one, one, space_after && i + 1 == count);
  }
  return count;
}

static bool space_follows(const struct kzc_tokens *tokens, size_t i)
{
  const struct kzc_token *next = kzc_tokens_at(tokens, i + 1);
  return !next || (next->flags & KZC_TOKEN_SPACE_BEFORE);
}

/* One letter and the number glued to it: two tokens of ours, two words of one token here («و18»). */
static bool is_prefix_of_number(const struct kzc_tokens *tokens, size_t i)
{
  const struct kzc_token *t = kzc_tokens_at(tokens, i), *next = kzc_tokens_at(tokens, i + 1);
  return next && t->kind == KZC_TOKEN_WORD && t->end - t->start == 2 && next->kind == KZC_TOKEN_NUMBER &&
         (next->flags & KZC_TOKEN_GLUED) && next->start == t->end;
}

static void put_word(FILE *out, unsigned word, const char *form, size_t length, bool space_after)
{
  char id[16];
  snprintf(id, sizeof id, "%u", word);
  put_row(out, id, form, length, space_after);
}

/* The rows of token *i; `word` is the number of its first syntactic word. Gives how many words it printed, and moves *i on where it
 * took the next token too. */
static unsigned put_conllu(FILE *out, const char *text, const struct kzc_tokens *tokens, size_t *i, unsigned word)
{
  const struct kzc_token *t = kzc_tokens_at(tokens, *i), *last = t;
  bool with_number = is_prefix_of_number(tokens, *i);
  unsigned count = with_number ? 2 : t->part_count;
  if (t->kind == KZC_TOKEN_PUNCT) return put_marks(out, text + t->start, t->end - t->start, word, space_follows(tokens, *i));
  if (with_number) last = kzc_tokens_at(tokens, ++*i);
  char id[32];
  snprintf(id, sizeof id, "%u-%u", word, word + count - 1);
  if (count > 1) put_row(out, id, text + t->start, last->end - t->start, space_follows(tokens, *i));
  if (with_number) {
    put_word(out, word, text + t->start, t->end - t->start, true);
    put_word(out, word + 1, text + last->start, last->end - last->start, true);
  } else if (count == 1) {
    put_word(out, word, text + t->start, t->end - t->start, space_follows(tokens, *i));
  }
  for (uint32_t p = 0; !with_number && count > 1 && p < count; p++) {
    const char *form = kzc_tokens_forms(tokens) + part_at(tokens, t->first_part + p)->form;
    put_word(out, word + p, form, strlen(form), true);
  }
  return count;
}

void show_conllu(FILE *out, const struct kzc_article *article, const struct kzc_tokens *tokens)
{
  const char *text = kzc_article_get(article, KZC_FIELD_TEXT, NULL), *id = kzc_article_get(article, KZC_FIELD_ID, NULL);
  unsigned word = 1;
  fprintf(out, "# newdoc id = %s\n", id ? id : "");
  for (size_t i = 0; i < kzc_tokens_count(tokens); i++) {
    const struct kzc_token *t = kzc_tokens_at(tokens, i);
    if (t->flags & KZC_TOKEN_SENTENCE_START) {
      if (i) fputc('\n', out);
      fprintf(out, "# sent_id = %u\n", t->sentence + 1);
      word = 1;
    }
    word += put_conllu(out, text, tokens, &i, word);
  }
  fputc('\n', out);
}
