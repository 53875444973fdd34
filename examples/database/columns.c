/* The columns of kzcoop_records, in the order in which SQLite shows them. PostgreSQL looks them up by name. */
#include "database.h"

#include <string.h>

static const char *act(const struct kzc_record *record)
{
  return kzc_code_name(KZC_VOCABULARY_ACT, kzc_record_act(record));
}

static const char *modality(const struct kzc_record *record)
{
  return kzc_code_name(KZC_VOCABULARY_MODALITY, kzc_record_modality(record));
}

static const char *country1(const struct kzc_record *record)
{
  return kzc_party_country(kzc_record_party(record, 0));
}

static const char *country2(const struct kzc_record *record)
{
  return kzc_party_country(kzc_record_party(record, 1));
}

static const char *instrument(const struct kzc_record *record)
{
  return kzc_code_name(KZC_VOCABULARY_INSTRUMENT, kzc_record_instrument(record));
}

static int64_t instrument_count(const struct kzc_record *record)
{
  return kzc_record_instrument_count(record);
}

static const char *date_precision(const struct kzc_record *record)
{
  int32_t precision = kzc_record_date(record, NULL);
  return precision ? kzc_code_name(KZC_VOCABULARY_PRECISION, precision) : NULL;
}

static int64_t evidence_start(const struct kzc_record *record)
{
  struct kzc_span span;
  return kzc_record_evidence(record, 0, &span) ? (int64_t)span.start : -1;
}

static int64_t evidence_end(const struct kzc_record *record)
{
  size_t count = kzc_record_evidence_count(record);
  struct kzc_span span;
  return count && kzc_record_evidence(record, count - 1, &span) ? (int64_t)span.end : -1;
}

static void set_integer(struct cell *cell, int64_t integer)
{
  cell->kind = CELL_INTEGER;
  cell->integer = integer;
}

static void set_text(struct cell *cell, enum cell_kind kind, const char *text, size_t length)
{
  cell->kind = text ? kind : CELL_NULL;
  cell->text = text;
  cell->length = length;
}

/* What was put together; nothing is NULL. */
static void set_built(struct cell *cell, enum cell_kind kind, const struct buffer *out)
{
  set_text(cell, kind, out->length ? out->bytes : NULL, out->length);
}

static void fill_number(const struct reading *reading, size_t n, struct buffer *out, struct cell *cell)
{
  (void)reading, (void)out;
  set_integer(cell, (int64_t)n + 1);
}

/* To hundredths, as in the JSON. */
static void fill_confidence(const struct reading *reading, size_t n, struct buffer *out, struct cell *cell)
{
  (void)out;
  cell->kind = CELL_REAL;
  cell->real = (int)(kzc_record_confidence(kzc_result_record(reading->result, n)) * 100 + 0.5) / 100.0;
}

/* The passages, each on lines of its own. */
static void fill_evidence(const struct reading *reading, size_t n, struct buffer *out, struct cell *cell)
{
  const struct kzc_record *record = kzc_result_record(reading->result, n);
  const char *text = kzc_article_get(reading->article, KZC_FIELD_TEXT, NULL);
  struct kzc_span span;
  for (size_t i = 0; kzc_record_evidence(record, i, &span); i++) {
    if (i) add_string(out, "\n");
    add_bytes(out, text + span.start, span.end - span.start);
  }
  set_built(cell, CELL_TEXT, out);
}

const struct column columns[] = {
    {"record", CELL_INTEGER, .other = fill_number}, /* 1 is the article's first */
    {"act", CELL_TEXT, .string = act},
    {"modality", CELL_TEXT, .string = modality},
    {"cameo", CELL_TEXT, .string = kzc_record_cameo},
    {"confidence", CELL_REAL, .other = fill_confidence},
    {"country1", CELL_TEXT, .string = country1},
    {"country2", CELL_TEXT, .string = country2},
    {"parties", CELL_JSON, .list = list_parties},
    {"instrument", CELL_TEXT, .string = instrument},
    {"instrument_title", CELL_TEXT, .quote = kzc_record_instrument_title},
    {"instrument_count", CELL_INTEGER, .number = instrument_count},
    {"valid_from", CELL_TEXT, .date = kzc_record_valid_from},
    {"valid_to", CELL_TEXT, .date = kzc_record_valid_to},
    {"date", CELL_TEXT, .date = kzc_record_date},
    {"date_precision", CELL_TEXT, .string = date_precision},
    {"date_text", CELL_TEXT, .quote = kzc_record_date_text},
    {"place", CELL_TEXT, .quote = kzc_record_place},
    {"place_country", CELL_TEXT, .string = kzc_record_place_country},
    {"venue", CELL_TEXT, .quote = kzc_record_venue},
    {"event", CELL_TEXT, .quote = kzc_record_event},
    {"people", CELL_JSON, .list = list_people},
    {"areas", CELL_JSON, .list = list_areas},
    {"evidence", CELL_TEXT, .other = fill_evidence},
    {"evidence_start", CELL_INTEGER, .number = evidence_start},
    {"evidence_end", CELL_INTEGER, .number = evidence_end},
    {"evidence_spans", CELL_JSON, .list = list_evidence},
};
const size_t column_count = sizeof columns / sizeof *columns;

static void add_figures(struct buffer *out, int32_t number, int digits)
{
  char figures[4];
  for (int i = digits; i > 0; i--, number /= 10) figures[i - 1] = (char)('0' + number % 10);
  add_bytes(out, figures, (size_t)digits);
}

/* "2023", "2023-03" or "2023-03-14": as much as is told. */
static void add_date(struct buffer *out, struct kzc_date date)
{
  if (date.year) add_figures(out, date.year, 4);
  if (!date.month) return;
  add_string(out, "-");
  add_figures(out, date.month, 2);
  if (!date.day) return;
  add_string(out, "-");
  add_figures(out, date.day, 2);
}

static void fill_text(const struct column *column, const struct kzc_record *record, struct buffer *out,
                      struct cell *cell)
{
  struct kzc_date date;
  if (column->list)
    column->list(record, out);
  else if (column->date(record, &date))
    add_date(out, date);
  set_built(cell, column->kind, out);
}

bool read_cell(const struct reading *reading, size_t n, const struct column *column, struct buffer *buffer,
               struct cell *cell)
{
  const struct kzc_record *record = kzc_result_record(reading->result, n);
  *cell = (struct cell){0};
  buffer->length = 0;
  buffer->failed = false;
  if (column->other) {
    column->other(reading, n, buffer, cell);
  } else if (column->number) {
    int64_t number = column->number(record);
    if (number >= 0) set_integer(cell, number);
  } else if (column->string) {
    const char *string = column->string(record);
    set_text(cell, column->kind, string, string ? strlen(string) : 0);
  } else if (column->quote) {
    cell->text = column->quote(record, &cell->length, NULL);
    set_text(cell, column->kind, cell->text, cell->length);
  } else {
    fill_text(column, record, buffer, cell);
  }
  return !buffer->failed;
}
