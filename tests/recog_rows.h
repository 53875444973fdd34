/* Tables of sentences and of what a recognizer finds in them: one line a row, mentions parted by |. */
#ifndef RECOG_ROWS_H
#define RECOG_ROWS_H

#include "cases.h"

#include <stdio.h>
#include <string.h>

#include "recog/recog.h"

struct row {
  const char *text, *want;
};

/* Writes mention number `index` into out, or returns false beyond the last. */
typedef bool describe_fn(const char *text, const struct kzi_mentions *m, uint32_t index, char *out, size_t room);

static inline int span_length(struct kzi_span span)
{
  return (int)(span.end - span.start);
}

static inline const char *country(uint16_t cc, char out[3])
{
  if (cc)
    kzi_cc_text(cc, out);
  else
    memcpy(out, "--", 3);
  return out;
}

static inline void list_mentions(const char *text, const struct kzi_mentions *m, describe_fn *describe, char *got,
                                 size_t room)
{
  got[0] = '\0';
  char one[512];
  for (uint32_t i = 0; describe(text, m, i, one, sizeof one); i++) {
    if (!one[0]) continue;
    size_t used = strlen(got);
    snprintf(got + used, room - used, "%s%s", used ? "|" : "", one);
  }
}

static inline void check_rows(const struct row *rows, size_t count, describe_fn *describe)
{
  ck_assert_uint_gt(count, 0);
  for (size_t i = 0; i < count; i++) {
    struct kzi_arena arena;
    kzi_arena_init(&arena, NULL);
    const struct kzi_tokens *tokens = kzi_tokenize(&arena, rows[i].text, (uint32_t)strlen(rows[i].text));
    ck_assert_ptr_nonnull(tokens);
    const struct kzi_marks *marks = kzi_mark(&arena, tokens, NULL);
    ck_assert_ptr_nonnull(marks);
    const struct kzi_page *page = kzi_read_page(&arena, marks, false);
    ck_assert_ptr_nonnull(page);
    const struct kzi_mentions *m = kzi_recognize(&arena, marks, page, (struct kzi_date){2024, 5, 6});
    ck_assert_ptr_nonnull(m);
    char got[4096];
    list_mentions(rows[i].text, m, describe, got, sizeof got);
    ck_assert_msg(strcmp(got, rows[i].want) == 0, "%s\n  got  %s\n  want %s", rows[i].text, got, rows[i].want);
    kzi_arena_free(&arena);
  }
}

#define CHECK_ROWS(rows, describe) check_rows(rows, KZI_COUNT(rows), describe)

#endif
