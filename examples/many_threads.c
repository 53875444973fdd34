/* Many articles at once: one engine, which never changes and needs no lock, and an article and a result for each thread.
 * usage: many_threads FILE... */
#include <kzcoop/kzcoop.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

struct job {
  const struct kzc_engine *engine; /* shared */
  const char *path;
  struct kzc_result *result; /* this thread's own; main reads it after joining */
  int32_t status;
};

static void *work(void *argument)
{
  struct job *job = argument;
  struct kzc_article *article = NULL;
  job->status = kzc_article_new(job->engine, &article);
  if (job->status == KZC_OK) job->status = kzc_article_load_file(article, job->path, NULL);
  if (job->status == KZC_OK) job->status = kzc_extract(job->engine, article, &job->result, NULL);
  kzc_article_free(article); /* the result outlives it */
  return NULL;
}

static int finish(struct job *job, pthread_t thread)
{
  int failed = pthread_join(thread, NULL) != 0 || job->status != KZC_OK;
  if (failed)
    fprintf(stderr, "%s: %s\n", job->path, kzc_status_text(job->status));
  else
    printf("%s: records: %zu\n", job->path, kzc_result_count(job->result));
  kzc_result_free(job->result);
  return failed;
}

int main(int argc, char **argv)
{
  size_t count = argc > 1 ? (size_t)argc - 1 : 0, started = 0;
  struct job *jobs = calloc(count + 1, sizeof *jobs);
  pthread_t *threads = calloc(count + 1, sizeof *threads);
  struct kzc_engine *engine = NULL;
  int failed = !jobs || !threads || kzc_engine_new(NULL, &engine, NULL) != KZC_OK;
  for (; !failed && started < count; started++) {
    jobs[started] = (struct job){.engine = engine, .path = argv[started + 1]};
    if (pthread_create(&threads[started], NULL, work, &jobs[started]) != 0) break;
  }
  failed |= started < count;
  for (size_t i = 0; i < started; i++) failed |= finish(&jobs[i], threads[i]);
  kzc_engine_free(engine);
  free(threads);
  free(jobs);
  return failed;
}
