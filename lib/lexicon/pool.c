#include <string.h>

#include "compile.h"

static void merge(const void **from, const void **to, size_t low, size_t middle, size_t high,
                  int (*compare)(const void *, const void *))
{
  size_t left = low, right = middle;
  for (size_t i = low; i < high; i++) {
    bool take_left = left < middle && (right >= high || compare(from[left], from[right]) <= 0);
    to[i] = take_left ? from[left++] : from[right++];
  }
}

bool kzi_sort(struct kzi_arena *scratch, const void **items, size_t count, int (*compare)(const void *, const void *))
{
  const void **other = kzi_arena_get(scratch, count * sizeof *other), **from = items, **to = other;
  if (!other) return false;
  for (size_t width = 1; width < count; width *= 2) {
    for (size_t low = 0; low < count; low += 2 * width) {
      size_t middle = low + width < count ? low + width : count,
             high = low + 2 * width < count ? low + 2 * width : count;
      merge(from, to, low, middle, high, compare);
    }
    const void **swap = from;
    from = to;
    to = swap;
  }
  if (from != items) memcpy(items, from, count * sizeof *items);
  return true;
}

#define FIRST_SLOTS 256

bool kzi_pool_init(struct kzi_pool *pool, struct kzi_arena *scratch)
{
  *pool = (struct kzi_pool){.scratch = scratch, .slot_count = FIRST_SLOTS};
  pool->slots = kzi_arena_get(scratch, FIRST_SLOTS * sizeof *pool->slots);
  return pool->slots != NULL;
}

/* The slot where the text is, or where it would go. */
static uint32_t *slot_of(const struct kzi_pool *pool, struct kzi_text text)
{
  size_t mask = pool->slot_count - 1;
  for (size_t i = (size_t)kzi_hash(text.bytes, text.length) & mask;; i = (i + 1) & mask) {
    uint32_t *slot = &pool->slots[i];
    if (!*slot || kzi_text_is(text, pool->bytes + *slot - 1)) return slot;
  }
}

static bool grow_slots(struct kzi_pool *pool)
{
  struct kzi_pool old = *pool;
  pool->slot_count *= 2;
  pool->slots = kzi_arena_get(pool->scratch, pool->slot_count * sizeof *pool->slots);
  for (size_t i = 0; pool->slots && i < old.slot_count; i++) {
    if (!old.slots[i]) continue;
    const char *string = pool->bytes + old.slots[i] - 1;
    *slot_of(pool, (struct kzi_text){string, strlen(string)}) = old.slots[i];
  }
  return pool->slots != NULL;
}

static bool grow_bytes(struct kzi_pool *pool, size_t more)
{
  size_t room = (pool->length + more) * 2;
  char *bytes = kzi_arena_get(pool->scratch, room);
  if (!bytes) return false;
  if (pool->length) memcpy(bytes, pool->bytes, pool->length);
  pool->bytes = bytes;
  pool->room = room;
  return true;
}

uint32_t kzi_pool_add(struct kzi_pool *pool, struct kzi_text text)
{
  uint32_t *slot = slot_of(pool, text);
  if (*slot) return *slot - 1;
  if (pool->length + text.length + 1 > pool->room && !grow_bytes(pool, text.length + 1)) return KZI_NONE;
  if (pool->used * 2 >= pool->slot_count) {
    if (!grow_slots(pool)) return KZI_NONE;
    slot = slot_of(pool, text);
  }
  uint32_t at = (uint32_t)pool->length;
  if (text.length) memcpy(pool->bytes + at, text.bytes, text.length);
  pool->bytes[at + text.length] = '\0';
  pool->length += text.length + 1;
  pool->used++;
  return *slot = at + 1, at;
}
