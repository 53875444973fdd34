/* Your memory: every block of the library goes through three functions of yours. These count, and refuse to go beyond a budget, which the
 * library answers with KZC_E_NOMEM. Not for several threads: the counts have no lock.     usage: own_allocator FILE [KIB] */
#include <kzcoop/kzcoop.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

struct pool {
  size_t budget, used, blocks;
};

union block { /* a size before each block, and the block aligned for everything */
  size_t bytes;
  max_align_t aligned;
};

static void release(void *user, void *memory)
{
  struct pool *pool = user;
  union block *block = memory;
  if (!memory) return;
  pool->used -= block[-1].bytes;
  pool->blocks--;
  free(block - 1);
}

static void *resize(void *user, void *memory, size_t bytes)
{
  struct pool *pool = user;
  union block *old = memory ? (union block *)memory - 1 : NULL;
  size_t before = old ? old->bytes : 0;
  if (bytes > pool->budget - (pool->used - before)) return NULL;
  union block *block = realloc(old, sizeof *block + bytes);
  if (!block) return NULL;
  pool->used += bytes - before;
  pool->blocks += !old;
  block->bytes = bytes;
  return block + 1;
}

static void *get(void *user, size_t bytes)
{
  return resize(user, NULL, bytes);
}

static int32_t read_article(const struct kzc_allocator *allocator, const char *path, size_t *records)
{
  struct kzc_options *options = NULL;
  struct kzc_engine *engine = NULL;
  struct kzc_article *article = NULL;
  struct kzc_result *result = NULL;
  int32_t status = kzc_options_new(allocator, &options);
  if (status == KZC_OK) status = kzc_engine_new(options, &engine, NULL);
  if (status == KZC_OK) status = kzc_article_new(engine, &article);
  if (status == KZC_OK) status = kzc_article_load_file(article, path, NULL);
  if (status == KZC_OK) status = kzc_extract(engine, article, &result, NULL);
  *records = kzc_result_count(result);
  kzc_result_free(result);
  kzc_article_free(article);
  kzc_engine_free(engine);
  kzc_options_free(options);
  return status;
}

int main(int argc, char **argv)
{
  struct pool pool = {.budget = argc == 3 ? strtoul(argv[2], NULL, 10) * 1024 : SIZE_MAX / 2};
  struct kzc_allocator allocator = {.get = get, .resize = resize, .release = release, .user = &pool};
  size_t records = 0;
  if (argc < 2) return 2;
  int32_t status = read_article(&allocator, argv[1], &records);
  printf("%s; records: %zu; blocks left: %zu\n", kzc_status_text(status), records, pool.blocks);
  return status != KZC_OK || pool.blocks != 0;
}
