/* What the handles hold. Private to api. */
#ifndef KZI_API_H
#define KZI_API_H

#include "base/base.h"
#include "emit/emit.h"
#include "event/event.h"
#include "lexicon/lexicon.h"
#include "recog/recog.h"
#include "record/record.h"
#include "text/text.h"

#include <kzcoop/kzcoop.h>

#define KZI_ENCODING_BYTES 40
#define KZI_FORBIDDEN_MAX  8
#define KZI_FOCUS_MAX      300
#define KZI_LIMIT_COUNT    (KZC_LIMIT_WORK + 1)
#define KZI_FIELD_COUNT    (KZC_FIELD_AGENCY + 1)
#define KZI_BYTES_MAX      ((uint64_t)1 << 30) /* offsets are 32 bits, and folding may write three bytes for one */

/* Everything that can be set and copied as a whole: no pointers but the allocator's. */
struct kzi_settings {
  struct kzi_alloc alloc;
  uint64_t limits[KZI_LIMIT_COUNT]; /* by enum kzc_limit */
  uint32_t flags;
  char encoding[KZI_ENCODING_BYTES]; /* "" detects */
  char forbidden[KZI_FORBIDDEN_MAX][KZI_ENCODING_BYTES];
  uint32_t forbidden_count;
  uint16_t focus[KZI_FOCUS_MAX];
  uint32_t focus_count;
  double min_confidence, min_aside; /* of what is told as news; as background or negated */
};

struct kzc_options {
  struct kzi_settings settings;
  struct kzi_buf lexicon; /* the text of all files, one after the other */
};

struct kzc_engine {
  struct kzi_settings settings;
  struct kzi_lexicon *extra; /* NULL: only the library's own entries */
};

enum kzi_article_state { KZI_ARTICLE_OPEN, KZI_ARTICLE_LOADED, KZI_ARTICLE_FAILED };

struct kzc_article {
  struct kzi_settings settings;
  struct kzi_arena arena;
  enum kzi_article_state state;
  struct kzi_buf input; /* what was fed so far; empty once loaded */
  struct kzi_text fields[KZI_FIELD_COUNT];
  struct kzi_date published; /* set, or found on the page; year 0: unknown */
  size_t replaced;
  bool mojibake, title_given, date_given;
  const struct kzi_tokens *tokens; /* these three: NULL before loading, and for other languages than Arabic */
  const struct kzi_marks *marks;   /* of the library's own lexicon: whatever engine extracts */
  const struct kzi_page *page;
};

struct kzc_tokens {
  struct kzi_arena arena;
  const struct kzi_tokens *plain;
  struct kzc_token *items;
  struct kzc_part *parts;
  uint32_t part_count;
  const char *forms;
};

struct kzc_result {
  struct kzi_arena arena;
  struct kzi_paper paper;
  const struct kzi_records *records;
};

/* ---- Failing (status.c) ------------------------------------------------------------------------------------------- */

/* Each fills *error, as far as its size reaches, and returns the status. error may be NULL. */
int32_t kzi_fail(struct kzc_error *error, int32_t status);
int32_t kzi_fail_at(struct kzc_error *error, int32_t status, size_t byte_pos);
int32_t kzi_fail_line(struct kzc_error *error, int32_t status, uint32_t line, size_t byte_pos, const char *detail);

/* ---- Work budget (budget.c) --------------------------------------------------------------------------------------- */

/* Hands the requests on until `left` is used up. Lives on the stack of one call; the arena gets its real allocator
 * back when the call is over. What it gave is released by the inner allocator. */
struct kzi_budget {
  struct kzi_alloc inner;
  uint64_t left;
  int32_t status; /* of the first request that failed */
};

struct kzi_alloc kzi_budget_begin(struct kzi_budget *budget, const struct kzi_settings *settings);
/* KZC_E_LIMIT_WORK or KZC_E_NOMEM, whichever made the arena fail. */
int32_t kzi_budget_status(const struct kzi_budget *budget);

/* ---- Files (file.c) ----------------------------------------------------------------------------------------------- */

/* Appends the whole file to buf: KZC_OK, KZC_E_OPEN, KZC_E_READ, KZC_E_DIRECTORY, KZC_E_LIMIT_BYTES, KZC_E_NOMEM. */
int32_t kzi_read_file(struct kzi_buf *buf, const char *path, uint64_t limit);

/* ---- Dates (record.c) ---------------------------------------------------------------------------------------------- */

int32_t kzi_tell_date(struct kzi_date from, struct kzc_date *date); /* date may be NULL; answers the precision */

/* ---- Text arguments (article.c) ----------------------------------------------------------------------------------- */

size_t kzi_length(const char *bytes, size_t length); /* KZC_NUL resolved; NULL has none */

#endif
