#include "stems.h"

uint8_t kzi_stem_value(uint64_t hash)
{
  uint64_t mixed = kzi_hash_mix(hash);
  uint16_t key = kzi_stem_key(mixed);
  for (uint32_t slot = (uint32_t)mixed & kzi_stem_mask; kzi_stem_keys[slot]; slot = (slot + 1) & kzi_stem_mask)
    if (kzi_stem_keys[slot] == key) return kzi_stem_values[slot];
  return 0;
}

const char *kzi_parts_of(uint64_t hash)
{
  uint64_t mixed = kzi_hash_mix(hash);
  uint32_t key = kzi_parts_key(mixed);
  for (uint32_t slot = (uint32_t)mixed & kzi_parts_mask; kzi_parts_keys[slot]; slot = (slot + 1) & kzi_parts_mask)
    if (kzi_parts_keys[slot] == key) return (const char *)kzi_parts_pool + kzi_parts_at[slot];
  return NULL;
}
