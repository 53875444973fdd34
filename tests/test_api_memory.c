/* Every allocation may fail: nothing leaks, nothing crashes, and the status says so. */
#include "api.h"
#include "rationed.h"

#include <stdio.h>

static const char own_entries[] = "country\tKZ\tبلاد السهوب\n";

/* A whole run with everything that allocates: own entries, article, tokens, records, every output. */
static int32_t whole_run(struct rationed *r, size_t *records, size_t *bytes)
{
  struct kzc_allocator allocator = {rationed_get, rationed_resize, rationed_release, r};
  struct run run = {0};
  struct kzc_tokens *tokens = NULL;
  char *json = NULL, *tsv = NULL;
  size_t json_length = 0, tsv_length = 0;
  int32_t status = kzc_options_new(&allocator, &run.options);
  if (status == KZC_OK) status = kzc_options_add_lexicon(run.options, own_entries, KZC_NUL, NULL);
  if (status == KZC_OK) status = kzc_engine_new(run.options, &run.engine, NULL);
  if (status == KZC_OK) status = kzc_article_new(run.engine, &run.article);
  if (status == KZC_OK) status = kzc_article_set(run.article, KZC_FIELD_ID, "a", 1, NULL);
  if (status == KZC_OK) status = kzc_article_set(run.article, KZC_FIELD_DATE, "2023-03-14", KZC_NUL, NULL);
  if (status == KZC_OK) status = kzc_article_feed(run.article, sample_text, 100, NULL);
  if (status == KZC_OK) status = kzc_article_feed(run.article, sample_text + 100, KZC_NUL, NULL);
  if (status == KZC_OK) status = kzc_article_finish(run.article, NULL);
  if (status == KZC_OK) status = kzc_tokens_new(run.engine, run.article, &tokens, NULL);
  if (status == KZC_OK) status = kzc_extract(run.engine, run.article, &run.result, NULL);
  if (status == KZC_OK)
    status = kzc_result_json(run.result, KZC_JSON_PRETTY | KZC_JSON_LATIN | KZC_JSON_EXPLAIN, &json, &json_length);
  if (status == KZC_OK) status = kzc_result_tsv(run.result, KZC_TSV_HEADER, &tsv, &tsv_length);
  *records = kzc_result_count(run.result);
  *bytes = json_length + tsv_length;
  kzc_string_free(json);
  kzc_string_free(tsv);
  kzc_tokens_free(tokens);
  free_run(&run);
  return status;
}

START_TEST(every_failed_allocation_ends_in_nomem_and_leaks_nothing)
{
  struct rationed all = {.left = 1000000};
  size_t wanted_records, wanted_bytes, records, bytes;
  ck_assert_int_eq(whole_run(&all, &wanted_records, &wanted_bytes), KZC_OK);
  ck_assert_int_eq(all.live, 0);
  for (long n = 0;; n++) {
    struct rationed r = {.left = n};
    int32_t status = whole_run(&r, &records, &bytes);
    ck_assert_msg(r.live == 0, "%ld blocks leaked when allocation %ld failed", r.live, n);
    if (status == KZC_OK) {
      ck_assert_int_gt(n, 10);
      ck_assert_uint_eq(records, wanted_records);
      ck_assert_uint_eq(bytes, wanted_bytes);
      break;
    }
    ck_assert_msg(status == KZC_E_NOMEM, "status %d when allocation %ld failed", (int)status, n);
  }
}
END_TEST

START_TEST(everything_goes_through_the_callers_allocator)
{
  struct rationed none = {.left = 0};
  struct kzc_allocator allocator = {rationed_get, rationed_resize, rationed_release, &none};
  struct kzc_options *options;
  ck_assert_int_eq(kzc_options_new(&allocator, &options), KZC_E_NOMEM);
  ck_assert_ptr_null(options);
}
END_TEST

/* A long article asks often, again after each refusal: what was never given must not pass for too much work. */
START_TEST(refused_memory_is_not_taken_for_too_much_work)
{
  enum { COPIES = 200, LENGTH = sizeof sample_text - 1 };
  char *text = malloc((size_t)COPIES * LENGTH);
  ck_assert_ptr_nonnull(text);
  for (size_t i = 0; i < COPIES; i++) memcpy(text + i * LENGTH, sample_text, LENGTH);
  struct kzc_options *options;
  struct kzc_engine *engine;
  struct rationed r = {.left = 1000000};
  struct kzc_allocator allocator = {rationed_get, rationed_resize, rationed_release, &r};
  ck_assert_int_eq(kzc_options_new(&allocator, &options), KZC_OK);
  ck_assert_int_eq(kzc_options_set_limit(options, KZC_LIMIT_WORK, (uint64_t)32 * 1024 * 1024), KZC_OK);
  ck_assert_int_eq(kzc_engine_new(options, &engine, NULL), KZC_OK);
  int32_t status = KZC_E_NOMEM;
  for (long n = 1; status != KZC_OK; n += 7) {
    struct kzc_article *article;
    struct kzc_result *result = NULL;
    r.left = n;
    status = kzc_article_new(engine, &article);
    if (status == KZC_OK) status = kzc_article_load(article, text, (size_t)COPIES * LENGTH, NULL);
    if (status == KZC_OK) status = kzc_extract(engine, article, &result, NULL);
    ck_assert_msg(status == KZC_OK || status == KZC_E_NOMEM, "status %d when allocation %ld failed", (int)status, n);
    kzc_result_free(result);
    kzc_article_free(article);
  }
  kzc_engine_free(engine);
  kzc_options_free(options);
  free(text);
}
END_TEST

int main(void)
{
  static const TTest *tests[3];
  tests[0] = every_failed_allocation_ends_in_nomem_and_leaks_nothing;
  tests[1] = everything_goes_through_the_callers_allocator;
  tests[2] = refused_memory_is_not_taken_for_too_much_work;
  return run_cases(suite_of("api memory", tests, 3));
}
