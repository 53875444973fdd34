/* Loading: bytes come in by one of four ways and become an article that was read once: decode, language, tokens,
 * marks, page. */
#include "api/api.h"

#include <string.h>

#define PIECE_BYTES 65536

static int32_t decode_status(enum kzi_decode_status status)
{
  switch (status) {
  case KZI_DECODE_OK:
    return KZC_OK;
  case KZI_DECODE_INVALID:
    return KZC_E_INVALID;
  case KZI_DECODE_BINARY:
    return KZC_E_BINARY;
  case KZI_DECODE_UNKNOWN:
    return KZC_E_ENCODING;
  case KZI_DECODE_NOMEM:
    break;
  }
  return KZC_E_NOMEM;
}

static bool same_name(const char *a, const char *b) /* ASCII, whatever the case */
{
  for (; *a && *b; a++, b++) {
    char x = *a >= 'A' && *a <= 'Z' ? (char)(*a + 32) : *a, y = *b >= 'A' && *b <= 'Z' ? (char)(*b + 32) : *b;
    if (x != y) return false;
  }
  return *a == *b;
}

static bool is_forbidden(const struct kzi_settings *settings, const char *encoding)
{
  for (uint32_t i = 0; i < settings->forbidden_count; i++)
    if (same_name(settings->forbidden[i], encoding)) return true;
  return false;
}

static void set_field(struct kzc_article *article, int32_t field, const char *bytes, size_t length)
{
  if (bytes && length && !article->fields[field].bytes) article->fields[field] = (struct kzi_text){bytes, length};
}

/* The title that came apart stands before the text. */
static bool join_title(struct kzc_article *article, const struct kzi_decoded *body)
{
  struct kzi_text title = article->fields[KZC_FIELD_TITLE];
  struct kzi_text *text = &article->fields[KZC_FIELD_TEXT];
  *text = (struct kzi_text){body->bytes, body->length};
  if (!title.bytes) return true;
  char *all = kzi_arena_get(&article->arena, title.length + 1 + body->length + 1);
  if (!all) return false;
  memcpy(all, title.bytes, title.length);
  all[title.length] = '\n';
  memcpy(all + title.length + 1, body->bytes, body->length);
  *text = (struct kzi_text){all, title.length + 1 + body->length};
  return true;
}

static int32_t decode(struct kzc_article *article, const char *bytes, size_t length, struct kzc_error *error)
{
  const struct kzi_settings *s = &article->settings;
  struct kzi_decoded body = {0};
  int32_t status = decode_status(kzi_decode(&article->arena, bytes, length, s->encoding[0] ? s->encoding : NULL,
                                            s->flags & KZC_OPTION_REPLACE_INVALID, &body));
  if (status != KZC_OK) return kzi_fail_at(error, status, body.bad_byte);
  if (is_forbidden(s, body.encoding)) return kzi_fail(error, KZC_E_FORBIDDEN);
  if (body.length > KZI_BYTES_MAX)
    return kzi_fail_at(error, KZC_E_LIMIT_BYTES, KZI_BYTES_MAX); /* legacy bytes grow in UTF-8 */
  kzi_unwrap(body.bytes, body.length);
  if (!join_title(article, &body)) return kzi_fail(error, KZC_E_NOMEM);
  article->replaced = body.replaced;
  article->mojibake = body.mojibake;
  set_field(article, KZC_FIELD_ENCODING, body.encoding, strlen(body.encoding));
  const char *language = kzi_language(body.bytes, body.length);
  set_field(article, KZC_FIELD_LANGUAGE, language, strlen(language));
  return KZC_OK;
}

static void set_found(struct kzc_article *article, int32_t field, struct kzi_span span)
{
  if (kzi_span_empty(span)) return;
  const char *text = article->fields[KZC_FIELD_TEXT].bytes;
  set_field(article, field, kzi_arena_copy(&article->arena, text + span.start, span.end - span.start),
            span.end - span.start);
}

/* The page's own words for what the caller did not set. */
static void take_from_page(struct kzc_article *article)
{
  const struct kzi_page *page = article->page;
  char date[KZI_DATE_BYTES];
  set_found(article, KZC_FIELD_TITLE, page->title);
  set_found(article, KZC_FIELD_SECTION, page->section);
  set_found(article, KZC_FIELD_BYLINE, page->byline);
  set_found(article, KZC_FIELD_DATELINE, page->dateline);
  if (page->agency_name) set_field(article, KZC_FIELD_AGENCY, page->agency_name, strlen(page->agency_name));
  set_found(article, KZC_FIELD_AGENCY, page->agency);
  if (article->date_given || !page->published.year) return;
  article->published = page->published;
  size_t length = kzi_date_text(page->published, date);
  set_field(article, KZC_FIELD_DATE, kzi_arena_copy(&article->arena, date, length), length);
}

/* Only for Arabic: the lexicon has nothing to say of other languages. */
static int32_t read_page(struct kzc_article *article, struct kzc_error *error)
{
  struct kzi_text text = article->fields[KZC_FIELD_TEXT];
  if (!kzi_text_is(article->fields[KZC_FIELD_LANGUAGE], "ar")) return KZC_OK;
  article->tokens = kzi_tokenize(&article->arena, text.bytes, (uint32_t)text.length);
  if (!article->tokens) return kzi_fail(error, KZC_E_NOMEM);
  uint64_t limit = article->settings.limits[KZC_LIMIT_TOKENS];
  if (article->tokens->count > limit)
    return kzi_fail_at(error, KZC_E_LIMIT_TOKENS, article->tokens->items[limit].start);
  article->marks = kzi_mark(&article->arena, article->tokens, NULL);
  if (!article->marks) return kzi_fail(error, KZC_E_NOMEM);
  article->page = kzi_read_page(&article->arena, article->marks, article->title_given);
  if (!article->page) return kzi_fail(error, KZC_E_NOMEM);
  take_from_page(article);
  return kzi_arena_failed(&article->arena) ? kzi_fail(error, KZC_E_NOMEM) : KZC_OK;
}

static int32_t open_bytes(struct kzc_article *article, const char *bytes, size_t length, struct kzc_error *error)
{
  struct kzi_budget budget;
  article->arena.alloc = kzi_budget_begin(&budget, &article->settings);
  int32_t status = decode(article, bytes, length, error);
  if (status == KZC_OK) status = read_page(article, error);
  if (status == KZC_E_NOMEM) status = kzi_fail(error, kzi_budget_status(&budget));
  article->arena.alloc = article->settings.alloc;
  return status;
}

/* After a failure nothing of a half-read article may be seen. */
static int32_t give_up(struct kzc_article *article, int32_t status)
{
  article->state = KZI_ARTICLE_FAILED;
  memset(article->fields, 0, sizeof article->fields);
  article->page = NULL;
  article->published = (struct kzi_date){0};
  kzi_arena_free(&article->arena);
  kzi_buf_free(&article->input);
  return status;
}

static int32_t open_article(struct kzc_article *article, const char *bytes, size_t length, struct kzc_error *error)
{
  uint64_t limit = article->settings.limits[KZC_LIMIT_BYTES];
  int32_t status = length > limit ? kzi_fail_at(error, KZC_E_LIMIT_BYTES, (size_t)limit)
                                  : open_bytes(article, bytes ? bytes : "", length, error);
  if (status != KZC_OK) return give_up(article, status);
  article->state = KZI_ARTICLE_LOADED;
  kzi_buf_free(&article->input);
  return kzi_fail(error, KZC_OK);
}

/* An article that was neither loaded nor, unless it may be, fed. */
static int32_t check_open(const struct kzc_article *article, bool may_be_fed, struct kzc_error *error)
{
  if (!article) return kzi_fail(error, KZC_E_NULL);
  bool fresh = article->state == KZI_ARTICLE_OPEN && (may_be_fed || !article->input.length);
  return fresh ? KZC_OK : kzi_fail(error, KZC_E_STATE);
}

int32_t kzc_article_load(struct kzc_article *article, const char *bytes, size_t length, struct kzc_error *error)
{
  int32_t status = check_open(article, false, error);
  if (status != KZC_OK) return status;
  if (!bytes && length) return kzi_fail(error, KZC_E_NULL);
  return open_article(article, bytes, kzi_length(bytes, length), error);
}

int32_t kzc_article_load_file(struct kzc_article *article, const char *path, struct kzc_error *error)
{
  int32_t status = check_open(article, false, error);
  if (status != KZC_OK) return status;
  if (!path) return kzi_fail(error, KZC_E_NULL);
  uint64_t limit = article->settings.limits[KZC_LIMIT_BYTES];
  status = kzi_read_file(&article->input, path, limit);
  if (status != KZC_OK)
    return give_up(article, kzi_fail_at(error, status, status == KZC_E_LIMIT_BYTES ? (size_t)limit : 0));
  return open_article(article, article->input.bytes, article->input.length, error);
}

int32_t kzc_article_load_reader(struct kzc_article *article, kzc_read_function read, void *user,
                                struct kzc_error *error)
{
  char piece[PIECE_BYTES];
  int32_t status = check_open(article, false, error);
  if (status != KZC_OK) return status;
  if (!read) return kzi_fail(error, KZC_E_NULL);
  for (size_t n; (n = read(user, piece, sizeof piece)) > 0;) {
    if (n > sizeof piece) return give_up(article, kzi_fail_at(error, KZC_E_READ, article->input.length));
    status = kzc_article_feed(article, piece, n, error);
    if (status != KZC_OK) return status;
  }
  return kzc_article_finish(article, error);
}

int32_t kzc_article_feed(struct kzc_article *article, const char *bytes, size_t length, struct kzc_error *error)
{
  int32_t status = check_open(article, true, error);
  if (status != KZC_OK) return status;
  if (!bytes && length) return kzi_fail(error, KZC_E_NULL);
  length = kzi_length(bytes, length);
  uint64_t limit = article->settings.limits[KZC_LIMIT_BYTES];
  if (length > limit - article->input.length)
    return give_up(article, kzi_fail_at(error, KZC_E_LIMIT_BYTES, (size_t)limit));
  if (length) kzi_buf_add(&article->input, bytes, length);
  if (article->input.failed) return give_up(article, kzi_fail(error, KZC_E_NOMEM));
  return kzi_fail(error, KZC_OK);
}

int32_t kzc_article_finish(struct kzc_article *article, struct kzc_error *error)
{
  int32_t status = check_open(article, true, error);
  return status == KZC_OK ? open_article(article, article->input.bytes, article->input.length, error) : status;
}
