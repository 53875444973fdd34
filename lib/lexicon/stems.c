#include "stems.h"

static const char *parts_of(uint64_t hash)
{
  uint64_t mixed = kzi_hash_mix(hash);
  uint32_t key = kzi_parts_key(mixed);
  for (uint32_t slot = (uint32_t)mixed & kzi_parts_mask; kzi_parts_keys[slot]; slot = (slot + 1) & kzi_parts_mask)
    if (kzi_parts_keys[slot] == key) return (const char *)kzi_parts_pool + kzi_parts_at[slot];
  return NULL;
}

static const char *find_parts(const struct kzi_letters *word, unsigned from)
{
  unsigned count = word->count - from;
  uint64_t hash = word->hash[word->count] - word->hash[from] * kzi_letter_powers[count];
  uint32_t bit = kzi_parts_bit(hash);
  if (!(kzi_parts_bits[bit / 64] >> bit % 64 & 1)) return NULL;
  for (unsigned i = from; i < word->count; i++) {
    if (word->written[i] == word->letter[i] || word->letter[i] != KZI_L_ALEF) continue;
    const char *exact = parts_of(kzi_letters_hash(word->written + from, count) ^ KZI_PARTS_EXACT);
    if (exact) return exact;
    break;
  }
  return parts_of(hash);
}

const char *kzi_parts_listed(const struct kzi_letters *word, unsigned *from)
{
  const char *parts = find_parts(word, *from = 0);
  if (parts || word->count < 2 || (word->letter[0] != KZI_L_WAW && word->letter[0] != KZI_L_FA)) return parts;
  return find_parts(word, *from = 1);
}
