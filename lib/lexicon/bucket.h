/* Tables of hashes with a byte each, packed: buckets of four short keys that are compared at once. A full bucket goes on in the next. */
#ifndef KZI_BUCKET_H
#define KZI_BUCKET_H

#include <string.h>

#include "base/base.h"

#define KZI_BUCKET_ROOM 4u

struct kzi_bucket {
  uint16_t keys[KZI_BUCKET_ROOM]; /* 0 is free */
  uint8_t values[KZI_BUCKET_ROOM];
};

/* Of a hash that is spread over all bits. Another hash may have the same key and place. */
static inline uint16_t kzi_bucket_key(uint64_t hash)
{
  uint16_t key = (uint16_t)(hash >> 48);
  return key ? key : 1;
}

static inline uint32_t kzi_bucket_place(uint64_t hash, uint32_t buckets)
{
  return (uint32_t)((hash & UINT32_MAX) * buckets >> 32);
}

/* Which of a bucket's keys it is; KZI_BUCKET_ROOM where it is none. */
static inline unsigned kzi_bucket_find(const struct kzi_bucket *bucket, uint16_t key)
{
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  uint64_t differ, ones = UINT64_C(0x0001000100010001); /* all four at once: the lowest key that is 0 after xor has its highest bit set */
  memcpy(&differ, bucket->keys, sizeof differ);
  differ ^= key * ones;
  uint64_t same = (differ - ones) & ~differ & ones << 15;
  return same ? (unsigned)__builtin_ctzll(same) / 16 : KZI_BUCKET_ROOM;
#else
  unsigned i = 0;
  while (i < KZI_BUCKET_ROOM && bucket->keys[i] != key) i++;
  return i;
#endif
}

/* The value of a hash; 0 where it has none. */
static inline uint8_t kzi_bucket_value(const struct kzi_bucket *table, uint32_t buckets, uint64_t hash)
{
  uint16_t key = kzi_bucket_key(hash);
  for (uint32_t place = kzi_bucket_place(hash, buckets);; place = place + 1 < buckets ? place + 1 : 0) {
    unsigned i = kzi_bucket_find(&table[place], key);
    if (i < KZI_BUCKET_ROOM) return table[place].values[i];
    if (!table[place].keys[KZI_BUCKET_ROOM - 1]) return 0;
  }
}

#endif
