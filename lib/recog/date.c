#include "recog/recog.h"

void kzi_find_whens(struct kzi_arena *arena, struct kzi_mentions *m)
{
  (void)arena, (void)m;
}
