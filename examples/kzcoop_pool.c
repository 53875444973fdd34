/* The ordered pool: a ring of jobs. The main thread fills it at `tail` and empties it at `head`; workers claim at
 * `next`. The ring bounds how many jobs are on their way, and BYTES_MAX how much input they hold: whoever puts one more
 * waits for the oldest. With one thread jobs run where they are put. */
#include "kzcoop_tool.h"

#include <pthread.h>
#include <stdlib.h>

#define WINDOW_PER_THREAD 8
#define BYTES_MAX         ((size_t)64 << 20) /* beyond the one job that may always go in */

struct slot {
  struct job job;
  bool finished;
};

struct pool {
  void (*done)(void *user, struct job *job);
  void *user;
  struct slot *ring;
  size_t window, head, next, tail, bytes;
  pthread_mutex_t lock;
  pthread_cond_t filled, finished;
  bool closing;
  unsigned thread_count;
  pthread_t threads[];
};

static void *worker(void *argument)
{
  struct pool *pool = argument;
  pthread_mutex_lock(&pool->lock);
  for (;;) {
    while (pool->next == pool->tail && !pool->closing) pthread_cond_wait(&pool->filled, &pool->lock);
    if (pool->next == pool->tail) break;
    struct slot *slot = &pool->ring[pool->next++ % pool->window];
    pthread_mutex_unlock(&pool->lock);
    run_job(&slot->job);
    pthread_mutex_lock(&pool->lock);
    slot->finished = true;
    pthread_cond_signal(&pool->finished);
  }
  pthread_mutex_unlock(&pool->lock);
  return NULL;
}

struct pool *pool_new(unsigned threads, void (*done)(void *user, struct job *job), void *user)
{
  struct pool *pool = calloc(1, sizeof *pool + threads * sizeof pool->threads[0]);
  if (!pool) return NULL;
  pool->window = (size_t)threads * WINDOW_PER_THREAD;
  pool->ring = calloc(pool->window, sizeof *pool->ring);
  pool->done = done;
  pool->user = user;
  pthread_mutex_init(&pool->lock, NULL);
  pthread_cond_init(&pool->filled, NULL);
  pthread_cond_init(&pool->finished, NULL);
  if (!pool->ring) {
    pool_finish(pool);
    return NULL;
  }
  while (threads > 1 && pool->thread_count < threads && /* fewer threads are no failure */
         pthread_create(&pool->threads[pool->thread_count], NULL, worker, pool) == 0)
    pool->thread_count++;
  return pool;
}

/* Hands on the oldest job. Called with the lock held, by the main thread. */
static void hand_on(struct pool *pool)
{
  struct slot *slot = &pool->ring[pool->head % pool->window];
  while (!slot->finished) pthread_cond_wait(&pool->finished, &pool->lock);
  pthread_mutex_unlock(&pool->lock);
  pool->done(pool->user, &slot->job);
  pool->bytes -= slot->job.input_length;
  release_job(&slot->job);
  pthread_mutex_lock(&pool->lock);
  slot->finished = false;
  pool->head++;
}

static bool is_full(const struct pool *pool, size_t more)
{
  size_t jobs = pool->tail - pool->head;
  return jobs == pool->window || (jobs && pool->bytes + more > BYTES_MAX);
}

void pool_put(struct pool *pool, struct job job)
{
  if (!pool->thread_count) {
    run_job(&job);
    pool->done(pool->user, &job);
    release_job(&job);
    return;
  }
  pthread_mutex_lock(&pool->lock);
  while (is_full(pool, job.input_length) || (pool->head < pool->tail && pool->ring[pool->head % pool->window].finished))
    hand_on(pool);
  pool->ring[pool->tail++ % pool->window].job = job;
  pool->bytes += job.input_length;
  pthread_cond_signal(&pool->filled);
  pthread_mutex_unlock(&pool->lock);
}

void pool_finish(struct pool *pool)
{
  pthread_mutex_lock(&pool->lock);
  while (pool->head < pool->tail) hand_on(pool);
  pool->closing = true;
  pthread_cond_broadcast(&pool->filled);
  pthread_mutex_unlock(&pool->lock);
  for (unsigned i = 0; i < pool->thread_count; i++) pthread_join(pool->threads[i], NULL);
  pthread_cond_destroy(&pool->filled);
  pthread_cond_destroy(&pool->finished);
  pthread_mutex_destroy(&pool->lock);
  free(pool->ring);
  free(pool);
}
