#include "recog/recog.h"

void kzi_find_actors(struct kzi_arena *arena, struct kzi_mentions *m)
{
  (void)arena, (void)m;
}
