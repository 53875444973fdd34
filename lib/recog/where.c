#include "recog/recog.h"

bool kzi_names_state(const struct kzi_mentions *m, const struct kzi_where *at)
{
  uint32_t i = KZI_FIRST(m->states, m->state_count, at->tok);
  return i < m->state_count && m->states[i].at.tok < at->end;
}

uint32_t kzi_first_at(const void *mentions, size_t stride, uint32_t count, uint32_t tok)
{
  uint32_t lo = 0, hi = count;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    const struct kzi_where *at = (const void *)((const char *)mentions + (size_t)mid * stride);
    if (at->tok < tok)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo;
}
