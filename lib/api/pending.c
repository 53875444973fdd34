/* Stands in, weakly, for what its room has not landed yet: every function here goes when the real one comes. */
#include "api/api.h"

#define WEAK __attribute__((weak))

WEAK const struct kzi_segments *kzi_segment(struct kzi_arena *arena, const struct kzi_tokens *tokens)
{
  struct kzi_segments *segments = kzi_arena_get(arena, sizeof *segments);
  struct kzi_segment *items = kzi_arena_get(arena, tokens->count * sizeof *items);
  uint32_t *at = kzi_arena_get(arena, ((size_t)tokens->count + 1) * sizeof *at);
  if (!segments || !items || !at) return NULL;
  char *forms = kzi_arena_get(arena, (size_t)tokens->length + tokens->count + 1);
  if (!forms) return NULL;
  uint32_t used = 0;
  for (uint32_t i = 0; i < tokens->count; i++) {
    items[i] = (struct kzi_segment){i, {tokens->items[i].start, tokens->items[i].end}, used};
    for (uint32_t b = tokens->items[i].start; b < tokens->items[i].end; b++) forms[used++] = tokens->text[b];
    used++;
    at[i + 1] = i + 1;
  }
  *segments = (struct kzi_segments){items, tokens->count, at, forms};
  return segments;
}
