/* What wordgen and formgen share: filling the tables of bucket.h and writing them as C. */
#ifndef KZI_WORDGEN_H
#define KZI_WORDGEN_H

#include <stdio.h>

#include "bucket.h"

/* False where the key and its place are taken. */
static inline bool kzi_bucket_put(struct kzi_bucket *table, uint32_t buckets, uint64_t hash, uint8_t value)
{
  uint16_t key = kzi_bucket_key(hash);
  for (uint32_t place = kzi_bucket_place(hash, buckets);; place = place + 1 < buckets ? place + 1 : 0)
    for (unsigned i = 0; i < KZI_BUCKET_ROOM; i++) {
      struct kzi_bucket *bucket = &table[place];
      if (bucket->keys[i] == key) return false;
      if (bucket->keys[i]) continue;
      bucket->keys[i] = key;
      bucket->values[i] = value;
      return true;
    }
}

static inline void kzi_bucket_print(const struct kzi_bucket *b)
{
  printf("{{%u,%u,%u,%u},{%u,%u,%u,%u}},\n", b->keys[0], b->keys[1], b->keys[2], b->keys[3], b->values[0], b->values[1], b->values[2],
         b->values[3]);
}

#endif
