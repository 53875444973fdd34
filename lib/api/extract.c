/* The pipeline on one screen. Loading has opened, tokenized, marked and read the page (load.c); here follow the
 * mentions, the events and the records. Each stage reads the earlier ones as const and works in the job's arena,
 * which goes at the end; the result has an arena of its own. */
#include "api/api.h"

static const struct kzi_records no_records;

/* An engine with entries of its own marks anew: the article's marks are those of the library's lexicon alone. */
static const struct kzi_marks *marks_of(struct kzi_arena *work, const struct kzc_engine *engine,
                                        const struct kzc_article *article)
{
  return engine->extra ? kzi_mark(work, article->tokens, engine->extra) : article->marks;
}

static const struct kzi_records *find_records(struct kzi_arena *out, struct kzi_arena *work,
                                              const struct kzc_engine *engine, const struct kzc_article *article)
{
  const struct kzi_settings *s = &engine->settings;
  uint64_t most = s->limits[KZC_LIMIT_RECORDS];
  struct kzi_build_options options = {.min_confidence = s->min_confidence,
                                      .min_aside = s->min_aside,
                                      .max_records =
                                          most < UINT32_MAX ? (uint32_t)most + 1 : UINT32_MAX, /* one more tells */
                                      .focus = s->focus,
                                      .focus_count = s->focus_count};
  if (!article->page) return &no_records; /* not in Arabic */
  const struct kzi_marks *marks = marks_of(work, engine, article);
  const struct kzi_page *page =
      marks && engine->extra ? kzi_read_page(work, marks, article->title_given) : article->page;
  const struct kzi_mentions *mentions = marks && page ? kzi_recognize(work, marks, page, article->published) : NULL;
  const struct kzi_events *events = mentions ? kzi_find_events(work, mentions) : NULL;
  return events ? kzi_build(out, work, mentions, events, &options) : NULL;
}

/* What the result says of the article, copied, so that it outlives it. */
static void copy_paper(struct kzc_result *result, const struct kzc_article *article)
{
  struct kzi_paper *paper = &result->paper;
  struct kzi_text *fields[] = {
      [KZC_FIELD_ID] = &paper->id,   [KZC_FIELD_TITLE] = &paper->title,   [KZC_FIELD_SOURCE] = &paper->publisher,
      [KZC_FIELD_URL] = &paper->url, [KZC_FIELD_BYLINE] = &paper->byline, [KZC_FIELD_AGENCY] = &paper->agency};
  for (size_t i = 0; i < KZI_COUNT(fields); i++) {
    struct kzi_text from = article->fields[i];
    if (fields[i] && from.bytes)
      *fields[i] = (struct kzi_text){kzi_arena_copy(&result->arena, from.bytes, from.length), from.length};
  }
  struct kzi_text language = article->fields[KZC_FIELD_LANGUAGE];
  paper->language = kzi_arena_copy(&result->arena, language.bytes, language.length);
  paper->published = article->published;
}

static int32_t run(struct kzc_result *result, const struct kzc_engine *engine, const struct kzc_article *article,
                   struct kzc_error *error)
{
  struct kzi_budget budget;
  struct kzi_alloc alloc = kzi_budget_begin(&budget, &engine->settings);
  struct kzi_arena work;
  kzi_arena_init(&work, &alloc);
  result->records = find_records(&result->arena, &work, engine, article);
  copy_paper(result, article);
  bool whole = result->records && !kzi_arena_failed(&work) && !kzi_arena_failed(&result->arena);
  kzi_arena_free(&work);
  if (!whole) return kzi_fail(error, kzi_budget_status(&budget));
  uint64_t most = engine->settings.limits[KZC_LIMIT_RECORDS];
  if (result->records->count <= most) return kzi_fail(error, KZC_OK);
  const struct kzi_record *beyond = &result->records->items[most];
  return kzi_fail_at(error, KZC_E_LIMIT_RECORDS, beyond->evidence_count ? beyond->evidence[0].start : 0);
}

int32_t kzc_extract(const struct kzc_engine *engine, const struct kzc_article *article, struct kzc_result **out,
                    struct kzc_error *error)
{
  if (out) *out = NULL;
  if (!engine || !article || !out) return kzi_fail(error, KZC_E_NULL);
  if (article->state != KZI_ARTICLE_LOADED) return kzi_fail(error, KZC_E_STATE);
  struct kzc_result *result = kzi_get(&engine->settings.alloc, sizeof *result);
  if (!result) return kzi_fail(error, KZC_E_NOMEM);
  kzi_arena_init(&result->arena, &engine->settings.alloc);
  int32_t status = run(result, engine, article, error);
  if (status == KZC_OK)
    *out = result;
  else
    kzc_result_free(result);
  return status;
}
