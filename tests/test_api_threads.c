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

static void *work(void *argument)
{
  struct thread *t = argument;
  for (int i = 0; i < ROUNDS; i++) {
    char *json = sample_records(t->engine);
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
  char *wanted = sample_records(engine);
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
  return run_cases(suite_of("api threads", tests, 1));
}
