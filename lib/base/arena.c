#include <stdlib.h>
#include <string.h>

#include "base.h"

#define CHUNK_BYTES ((size_t)64 * 1024)
#define ALIGN       _Alignof(max_align_t)

struct kzi_chunk {
  struct kzi_chunk *next;
  size_t used, room;
  max_align_t data[];
};

static void *libc_get(void *user, size_t bytes)
{
  (void)user;
  return malloc(bytes);
}

static void *libc_resize(void *user, void *block, size_t bytes)
{
  (void)user;
  return realloc(block, bytes);
}

static void libc_release(void *user, void *block)
{
  (void)user;
  free(block);
}

const struct kzi_alloc kzi_libc_alloc = {libc_get, libc_resize, libc_release, NULL};

void *kzi_get(const struct kzi_alloc *alloc, size_t bytes)
{
  void *block = alloc->get(alloc->user, bytes ? bytes : 1);
  if (block) memset(block, 0, bytes ? bytes : 1);
  return block;
}

void kzi_release(const struct kzi_alloc *alloc, void *block)
{
  if (block) alloc->release(alloc->user, block);
}

void kzi_arena_init(struct kzi_arena *arena, const struct kzi_alloc *alloc)
{
  *arena = (struct kzi_arena){.alloc = alloc ? *alloc : kzi_libc_alloc};
}

void kzi_arena_free(struct kzi_arena *arena)
{
  for (struct kzi_chunk *c = arena->chunks, *next; c; c = next) {
    next = c->next;
    kzi_release(&arena->alloc, c);
  }
  arena->chunks = NULL;
  arena->total = 0;
}

bool kzi_arena_failed(const struct kzi_arena *arena)
{
  return arena->failed;
}

void kzi_arena_fail(struct kzi_arena *arena)
{
  arena->failed = true;
}

/* A request that is large beside a chunk gets one of its own, behind the current chunk, whose rest stays usable. */
static struct kzi_chunk *add_chunk(struct kzi_arena *arena, size_t bytes)
{
  bool own = bytes > CHUNK_BYTES / 4;
  size_t room = own ? bytes : CHUNK_BYTES;
  if (room > SIZE_MAX - sizeof(struct kzi_chunk)) return NULL;
  struct kzi_chunk *c = arena->alloc.get(arena->alloc.user, sizeof *c + room);
  if (!c) return NULL;
  c->used = 0;
  c->room = room;
  arena->total += room;
  if (own && arena->chunks) {
    c->next = arena->chunks->next;
    arena->chunks->next = c;
  } else {
    c->next = arena->chunks;
    arena->chunks = c;
  }
  return c;
}

void *kzi_arena_take(struct kzi_arena *arena, size_t bytes)
{
  if (bytes > SIZE_MAX - ALIGN) {
    arena->failed = true;
    return NULL;
  }
  size_t need = (bytes + ALIGN - 1) / ALIGN * ALIGN;
  if (!need) need = ALIGN;
  struct kzi_chunk *c = arena->chunks;
  if (!c || c->room - c->used < need) c = add_chunk(arena, need);
  if (!c) {
    arena->failed = true;
    return NULL;
  }
  char *out = (char *)c->data + c->used;
  c->used += need;
  return out;
}

void *kzi_arena_get(struct kzi_arena *arena, size_t bytes)
{
  void *out = kzi_arena_take(arena, bytes);
  return out ? memset(out, 0, bytes) : NULL;
}

char *kzi_arena_copy(struct kzi_arena *arena, const char *bytes, size_t length)
{
  char *out = length < SIZE_MAX ? kzi_arena_get(arena, length + 1) : NULL;
  if (out && length) memcpy(out, bytes, length);
  return out;
}

bool kzi_vec_reserve(struct kzi_arena *arena, struct kzi_vec *vec, size_t room, size_t item_bytes)
{
  if (room <= vec->room) return true;
  void *items = room <= SIZE_MAX / item_bytes ? kzi_arena_get(arena, room * item_bytes) : NULL;
  if (!items) {
    arena->failed = true;
    return false;
  }
  if (vec->count) memcpy(items, vec->items, vec->count * item_bytes);
  vec->items = items;
  vec->room = room;
  return true;
}

bool kzi_vec_grow(struct kzi_arena *arena, struct kzi_vec *vec, size_t item_bytes)
{
  if (vec->room > SIZE_MAX / 2) return !(arena->failed = true);
  return kzi_vec_reserve(arena, vec, vec->room ? vec->room * 2 : 16, item_bytes);
}
