#include "recog/recog.h"

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
