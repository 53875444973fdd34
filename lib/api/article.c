/* Article: what is known of it before loading, and reading it afterwards. load.c is between. */
#include "api/api.h"

#include <string.h>

size_t kzi_length(const char *bytes, size_t length)
{
  return !bytes ? 0 : length == KZC_NUL ? strlen(bytes) : length;
}

int32_t kzc_article_new(const struct kzc_engine *engine, struct kzc_article **out)
{
  if (out) *out = NULL;
  if (!engine || !out) return KZC_E_NULL;
  struct kzc_article *article = kzi_get(&engine->settings.alloc, sizeof *article);
  if (!article) return KZC_E_NOMEM;
  article->settings = engine->settings;
  kzi_arena_init(&article->arena, &article->settings.alloc);
  kzi_buf_init(&article->input, &article->settings.alloc);
  *out = article;
  return KZC_OK;
}

void kzc_article_free(struct kzc_article *article)
{
  if (!article) return;
  struct kzi_alloc alloc = article->settings.alloc;
  kzi_arena_free(&article->arena);
  kzi_buf_free(&article->input);
  kzi_release(&alloc, article);
}

static bool digits(const char *bytes, size_t count, uint32_t *out)
{
  *out = 0;
  for (size_t i = 0; i < count; i++) {
    if (bytes[i] < '0' || bytes[i] > '9') return false;
    *out = *out * 10 + (uint32_t)(bytes[i] - '0');
  }
  return true;
}

/* YYYY-MM-DD of a day that exists. */
static bool read_date(const char *bytes, size_t length, struct kzi_date *out)
{
  uint32_t year, month, day;
  if (length != 10 || bytes[4] != '-' || bytes[7] != '-') return false;
  if (!digits(bytes, 4, &year) || !digits(bytes + 5, 2, &month) || !digits(bytes + 8, 2, &day)) return false;
  static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  if (!year || month < 1 || month > 12 || day < 1 || day > days[month - 1] + (uint32_t)(leap && month == 2))
    return false;
  *out = (struct kzi_date){(int32_t)year, (uint8_t)month, (uint8_t)day};
  return true;
}

static int32_t check_text(const char *bytes, size_t length, uint64_t limit, struct kzc_error *error)
{
  if (length > limit) return kzi_fail_at(error, KZC_E_LIMIT_BYTES, (size_t)limit);
  size_t bad = kzi_utf8_check(bytes, length);
  if (bad < length) return kzi_fail_at(error, KZC_E_INVALID, bad);
  const char *nul = memchr(bytes, '\0', length);
  return nul ? kzi_fail_at(error, KZC_E_BINARY, (size_t)(nul - bytes)) : KZC_OK;
}

int32_t kzc_article_set(struct kzc_article *article, int32_t field, const char *bytes, size_t length,
                        struct kzc_error *error)
{
  struct kzi_date date = {0};
  if (!article) return kzi_fail(error, KZC_E_NULL);
  if (field < KZC_FIELD_ID || field > KZC_FIELD_URL) return kzi_fail(error, KZC_E_ARGUMENT);
  if (article->state != KZI_ARTICLE_OPEN) return kzi_fail(error, KZC_E_STATE);
  length = kzi_length(bytes, length);
  int32_t status = length ? check_text(bytes, length, article->settings.limits[KZC_LIMIT_BYTES], error) : KZC_OK;
  if (status != KZC_OK) return status;
  if (field == KZC_FIELD_DATE && length && !read_date(bytes, length, &date)) return kzi_fail(error, KZC_E_ARGUMENT);
  const char *copy = length ? kzi_arena_copy(&article->arena, bytes, length) : NULL;
  if (length && !copy) {
    article->arena.failed = false; /* the article is as it was before */
    return kzi_fail(error, KZC_E_NOMEM);
  }
  article->fields[field] = (struct kzi_text){copy, length};
  if (field == KZC_FIELD_DATE) article->published = date;
  article->title_given = article->fields[KZC_FIELD_TITLE].bytes != NULL;
  article->date_given = article->fields[KZC_FIELD_DATE].bytes != NULL;
  return kzi_fail(error, KZC_OK);
}

const char *kzc_article_get(const struct kzc_article *article, int32_t field, size_t *length)
{
  struct kzi_text text = {0};
  if (article && field >= KZC_FIELD_ID && field < KZI_FIELD_COUNT) text = article->fields[field];
  if (length) *length = text.length;
  return text.bytes;
}

static struct kzi_span page_span(const struct kzc_article *article, int32_t field)
{
  const struct kzi_page *page = article->page;
  switch (field) {
  case KZC_FIELD_TITLE:
    return article->title_given ? (struct kzi_span){0} : page->title;
  case KZC_FIELD_DATE:
    return article->date_given ? (struct kzi_span){0} : page->published_span;
  case KZC_FIELD_SECTION:
    return page->section;
  case KZC_FIELD_BYLINE:
    return page->byline;
  case KZC_FIELD_DATELINE:
    return page->dateline;
  case KZC_FIELD_AGENCY:
    return page->agency;
  default:
    return (struct kzi_span){0};
  }
}

int32_t kzc_article_where(const struct kzc_article *article, int32_t field, struct kzc_span *span)
{
  struct kzi_span found = {0};
  if (article && article->page) found = page_span(article, field);
  if (span) *span = (struct kzc_span){found.start, found.end};
  return !kzi_span_empty(found);
}

int32_t kzc_article_published(const struct kzc_article *article, struct kzc_date *date)
{
  return kzi_tell_date(article ? article->published : (struct kzi_date){0}, date);
}

size_t kzc_article_replaced(const struct kzc_article *article)
{
  return article ? article->replaced : 0;
}

int32_t kzc_article_mojibake(const struct kzc_article *article)
{
  return article && article->mojibake;
}

size_t kzc_article_line_count(const struct kzc_article *article)
{
  return article && article->page ? article->tokens->line_count : 0;
}

int32_t kzc_article_line(const struct kzc_article *article, size_t n, struct kzc_span *span)
{
  if (n >= kzc_article_line_count(article)) return -1;
  struct kzi_span line = article->tokens->lines[n].span;
  if (span) *span = (struct kzc_span){line.start, line.end};
  return article->page->zones[n];
}
