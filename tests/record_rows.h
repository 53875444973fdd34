/* Tables of sentences and of the records that they give: one line a row, records parted by |. */
#ifndef RECORD_ROWS_H
#define RECORD_ROWS_H

#include "recog_rows.h"

#include "record/record.h"

typedef void describe_record_fn(const struct kzi_record *r, char *out, size_t room);

/* The day of the paper: Wednesday, 8 May 2024, if a test does not say otherwise. */
static struct kzi_date news_day = {2024, 5, 8};

/* What an article of that day gives. */
static inline const struct kzi_records *read_records(struct kzi_arena *arena, const char *text)
{
  const struct kzi_build_options options = {.max_records = 20};
  const struct kzi_tokens *tokens = kzi_tokenize(arena, text, (uint32_t)strlen(text));
  const struct kzi_marks *marks = kzi_mark(arena, tokens, NULL);
  const struct kzi_page *page = kzi_read_page(arena, marks, false);
  const struct kzi_mentions *m = kzi_recognize(arena, marks, page, news_day);
  return kzi_build(arena, arena, m, kzi_find_events(arena, m), &options);
}

/* «sign KZ+TR»; what is not asserted says so. */
static inline void describe_sides(const struct kzi_record *r, char *out, size_t room)
{
  const char *modality = r->modality == KZI_ASSERTED ? "" : kzi_modality_name(r->modality);
  int used = snprintf(out, room, "%s%s%s ", kzi_act_name(r->act), *modality ? " " : "", modality);
  for (uint32_t i = 0; i < r->party_count; i++)
    used += snprintf(out + used, room - (size_t)used, "%s%s", i ? "+" : "",
                     r->parties[i].country[0] ? r->parties[i].country : "?");
}

/* As a row of any table describes a record. */
typedef void describe_by_row_fn(const struct kzi_record *r, const void *row, char *out, size_t room);

static inline void check_row(const char *text, const char *want, describe_by_row_fn *describe, const void *row)
{
  struct kzi_arena arena;
  char got[2000] = "";
  kzi_arena_init(&arena, NULL);
  const struct kzi_records *records = read_records(&arena, text);
  ck_assert_ptr_nonnull(records);
  for (uint32_t k = 0; k < records->count; k++) {
    size_t used = strlen(got);
    if (k) got[used++] = '|';
    describe(&records->items[k], row, got + used, sizeof got - used);
  }
  ck_assert_msg(strcmp(got, want) == 0, "%s\n  got  %s\n  want %s", text, got, want);
  kzi_arena_free(&arena);
}

static inline void describe_alike(const struct kzi_record *r, const void *describe, char *out, size_t room)
{
  (*(describe_record_fn *const *)describe)(r, out, room);
}

static inline void check_records(const struct row *rows, size_t count, describe_record_fn *describe)
{
  ck_assert_uint_gt(count, 0);
  for (size_t i = 0; i < count; i++) check_row(rows[i].text, rows[i].want, describe_alike, &describe);
}

#define CHECK_RECORDS(rows, describe) check_records(rows, KZI_COUNT(rows), describe)

#endif
