/* Memory that runs out: the functions of an allocator, kzc_ or kzi_, whose `user` is a struct rationed. */
#ifndef TESTS_RATIONED_H
#define TESTS_RATIONED_H

#include <stdlib.h>

struct rationed {
  long left; /* allocations that still succeed */
  long live; /* blocks that were not released */
};

static inline void *rationed_get(void *user, size_t bytes)
{
  struct rationed *r = user;
  void *block = r->left-- > 0 ? malloc(bytes) : NULL;
  r->live += block != NULL;
  return block;
}

static inline void *rationed_resize(void *user, void *block, size_t bytes)
{
  struct rationed *r = user;
  void *moved = r->left-- > 0 ? realloc(block, bytes) : NULL;
  r->live += moved != NULL && block == NULL;
  return moved;
}

static inline void rationed_release(void *user, void *block)
{
  struct rationed *r = user;
  r->live -= block != NULL;
  free(block);
}

#endif
