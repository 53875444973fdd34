/* Tables of hashes with a byte each, packed, in which each hash has one place to look at: so it is looked up without a branch. Few hashes are a
 * group; a group has a pilot, a number that the generator has chosen so that each of its hashes falls on a slot of its own. */
#ifndef KZI_PERFECT_H
#define KZI_PERFECT_H

#include "base/base.h"

struct kzi_perfect {
  const uint16_t *pilots;
  const uint8_t (*slots)[3]; /* the low two bytes of the hash, its value: 0 in those that are free */
  uint32_t group_count, slot_count;
  uint64_t seed; /* goes into the hashes: with another one there was no place for each */
};

static inline uint32_t kzi_perfect_group(uint64_t hash, uint32_t group_count)
{
  return (uint32_t)((hash & UINT32_MAX) * group_count >> 32);
}

static inline const uint16_t *kzi_perfect_pilot(const struct kzi_perfect *table, uint64_t hash)
{
  return &table->pilots[kzi_perfect_group(hash, table->group_count)];
}

static inline uint32_t kzi_perfect_spread(uint64_t hash, uint16_t pilot, uint32_t slot_count)
{
  uint32_t spread = (uint32_t)(hash >> 32) * pilot;
  return (uint32_t)((uint64_t)spread * slot_count >> 32);
}

static inline const uint8_t *kzi_perfect_slot(const struct kzi_perfect *table, uint64_t hash)
{
  return table->slots[kzi_perfect_spread(hash, *kzi_perfect_pilot(table, hash), table->slot_count)];
}

/* The value of a hash by its slot; 0 where it has none. Another hash may have the same slot and low bytes. */
static inline uint8_t kzi_perfect_value(const uint8_t *slot, uint64_t hash)
{
  bool same = (uint16_t)(slot[0] | slot[1] << 8) == (uint16_t)hash;
  return slot[2] & (uint8_t)-same; /* no branch, which would wait for the slot */
}

#endif
