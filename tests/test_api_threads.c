/* One engine, many threads: every thread gets the records that one alone gets. */
#include "api.h"

#include <pthread.h>

#define THREADS 4
#define ROUNDS  50

struct thread {
  const struct kzc_engine *engine;
  const char *wanted;
  int wrong;
};

static char *extract(const struct kzc_engine *engine)
{
  struct kzc_article *article = NULL;
  struct kzc_result *result = NULL;
  char *json = NULL;
  if (kzc_article_new(engine, &article) == KZC_OK && kzc_article_load(article, sample_text, KZC_NUL, NULL) == KZC_OK &&
      kzc_extract(engine, article, &result, NULL) == KZC_OK &&
      kzc_result_json(result, KZC_JSON_LATIN | KZC_JSON_EXPLAIN, &json, NULL) != KZC_OK)
    json = NULL;
  kzc_result_free(result);
  kzc_article_free(article);
  return json;
}

static void *work(void *argument)
{
  struct thread *t = argument;
  for (int i = 0; i < ROUNDS; i++) {
    char *json = extract(t->engine);
    t->wrong += !json || strcmp(json, t->wanted) != 0;
    kzc_string_free(json);
  }
  return NULL;
}

START_TEST(threads_share_an_engine)
{
  struct kzc_engine *engine;
  struct thread threads[THREADS];
  pthread_t ids[THREADS];
  ck_assert_int_eq(kzc_engine_new(NULL, &engine, NULL), KZC_OK);
  char *wanted = extract(engine);
  ck_assert_ptr_nonnull(wanted);
  for (int i = 0; i < THREADS; i++) {
    threads[i] = (struct thread){engine, wanted, 0};
    ck_assert_int_eq(pthread_create(&ids[i], NULL, work, &threads[i]), 0);
  }
  for (int i = 0; i < THREADS; i++) {
    ck_assert_int_eq(pthread_join(ids[i], NULL), 0);
    ck_assert_int_eq(threads[i].wrong, 0);
  }
  kzc_string_free(wanted);
  kzc_engine_free(engine);
}
END_TEST

int main(void)
{
  static const TTest *tests[1];
  tests[0] = threads_share_an_engine;
  return run_suite(suite_of("api threads", tests, 1));
}
