/* The word knowledge of segmentation: stems with weights, and words that are taken apart by list. Shared with wordgen. */
#ifndef KZI_STEMS_H
#define KZI_STEMS_H

#include <string.h>

#include "perfect.h"

/* ---- Letters: a word as one byte a letter, the low byte of U+06xx; alefs and yas are one, ة ؤ ئ ء remain -------------- */

#define KZI_LETTERS_MAX 24

enum kzi_letter {
  KZI_L_HAMZA = 0x21, KZI_L_MADDA = 0x22, KZI_L_HAMZA_ALEF = 0x23, KZI_L_WAW_HAMZA = 0x24, KZI_L_ALEF_HAMZA = 0x25,
  KZI_L_YA_HAMZA = 0x26, KZI_L_ALEF = 0x27, KZI_L_BA = 0x28, KZI_L_MARBUTA = 0x29, KZI_L_TA = 0x2A, KZI_L_SIN = 0x33,
  KZI_L_FA = 0x41, KZI_L_KAF = 0x43, KZI_L_LAM = 0x44, KZI_L_MIM = 0x45, KZI_L_NUN = 0x46, KZI_L_HA = 0x47,
  KZI_L_WAW = 0x48, KZI_L_MAQSURA = 0x49, KZI_L_YA = 0x4A,
};

struct kzi_letters {
  uint8_t letter[KZI_LETTERS_MAX];
  uint8_t written[KZI_LETTERS_MAX]; /* before alefs and yas became one */
  uint32_t at[KZI_LETTERS_MAX + 1]; /* where each begins in the text; marks belong to the letter before them */
  uint64_t hash[KZI_LETTERS_MAX + 1]; /* of the first letters */
  unsigned count, marbuta;            /* the first ة; count where there is none */
};

/* The letters of text[start, end), or none where there are other characters in it or too many letters. */
bool kzi_letters_read(const char *text, uint32_t start, uint32_t end, struct kzi_letters *out);
/* Two bytes of UTF-8 for a letter. */
void kzi_letter_put(uint8_t letter, char out[2]);

/* ---- Hashes of stretches of letters: polynomial, so that every substring of a word has its hash at once ----------------- */

#define KZI_LETTER_FACTOR UINT64_C(0x9E3779B97F4A7C15)

extern const uint64_t kzi_letter_powers[KZI_LETTERS_MAX + 1]; /* of the factor; made by wordgen */

uint64_t kzi_letters_hash(const uint8_t *letters, unsigned count);

/* Spreads a hash over all bits: what the tables are keyed by. */
static inline uint64_t kzi_hash_mix(uint64_t hash)
{
  hash = (hash ^ hash >> 32) * UINT64_C(0xD6E8FEB86659FD93);
  return hash ^ hash >> 29;
}

/* Up to eight bytes as a number, little-endian whatever the machine: the generators may run on another one than the library. */
static inline uint64_t kzi_load(const char *bytes, unsigned count)
{
  uint64_t value = 0;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  memcpy(&value, bytes, count);
#else
  for (unsigned i = 0; i < count; i++) value |= (uint64_t)(unsigned char)bytes[i] << 8 * i;
#endif
  return value;
}

/* The hash of a word as it is written; of longer ones only the beginning counts. So many bytes are read, whatever its length, so that nothing depends
 * on it. */
#define KZI_FORM_READ 24u

static inline uint64_t kzi_form_hash(const char *bytes, uint32_t length, uint64_t seed)
{
  static const unsigned char keep[64 + KZI_FORM_READ] = {/* as many ones as bytes of the word are kept, then zeros */
      255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
      255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
      255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
  const char *mask = (const char *)keep + (64 - length % 64);
  uint64_t first = kzi_load(bytes, 8) & kzi_load(mask, 8), second = kzi_load(bytes + 8, 8) & kzi_load(mask + 8, 8);
  uint64_t third = kzi_load(bytes + 16, 8) & kzi_load(mask + 16, 8);
  uint64_t hash = ((first ^ length ^ seed) + (third << 27 | third >> 37)) * KZI_LETTER_FACTOR;
  hash = (hash ^ hash >> 32 ^ second) * UINT64_C(0xD6E8FEB86659FD93);
  return hash ^ hash >> 32;
}

/* ---- Tables made by wordgen ------------------------------------ */

/* A stem's value: its weight, 1 to 31; how its first alef is printed; whether its last letter is ى. */
#define KZI_STEM_WEIGHT 31 /* the bits of it */
#define KZI_STEM_HEAVIEST 25 /* no stem weighs more: the search counts on it */
#define KZI_STEM_ALEF(value) ((value) >> 5 & 3) /* 0 ا, 1 أ, 2 إ, 3 آ */
#define KZI_STEM_MAQSURA 128

/* Stems without alef at their front, or without ya at their end, have no use for these bits: there they hold bits of the hash, so that fewer words
 * that are no stems are taken for one. */
static inline uint8_t kzi_stem_spare_bits(uint8_t first, uint8_t last)
{
  return (uint8_t)((first == KZI_L_ALEF ? 0 : 3 << 5) | (last == KZI_L_YA ? 0 : KZI_STEM_MAQSURA));
}

static inline uint8_t kzi_stem_check(uint64_t hash)
{
  return (uint8_t)(hash >> 27); /* bits 32 to 34 stand where the spare ones are: neither slot nor key tells them */
}

extern const struct kzi_perfect kzi_stems;
/* The heaviest weight of all stems that begin, or end, with such letters. Some triples share a place. */
#define KZI_TRIPLES 8192u
extern const uint8_t kzi_stem_heads[KZI_TRIPLES], kzi_stem_tails[KZI_TRIPLES];

static inline unsigned kzi_triple(uint8_t first, uint8_t second, uint8_t third)
{
  return (first * 1091u + second * 167u + third * 5u) % KZI_TRIPLES;
}

static inline uint64_t kzi_stem_hash(uint64_t letters_hash, uint64_t seed)
{
  return kzi_hash_mix(letters_hash + seed * KZI_LETTER_FACTOR);
}

/* By its letters; 0 where the stem is unknown. */
static inline uint8_t kzi_stem_value(uint64_t letters_hash, uint8_t first, uint8_t last)
{
  uint64_t hash = kzi_stem_hash(letters_hash, kzi_stems.seed);
  uint8_t value = kzi_perfect_value(kzi_perfect_slot(&kzi_stems, hash), hash), spare = kzi_stem_spare_bits(first, last);
  bool known = !((value ^ kzi_stem_check(hash)) & spare);
  return (uint8_t)(value & ~spare & -known); /* no branch */
}

extern const uint32_t kzi_parts_mask;
extern const uint32_t kzi_parts_keys[];
extern const uint16_t kzi_parts_at[]; /* in kzi_parts_pool: the parts, as على+ها */
extern const unsigned char kzi_parts_pool[];

static inline uint32_t kzi_parts_key(uint64_t mixed)
{
  uint32_t key = (uint32_t)(mixed >> 32);
  return key ? key : 1;
}

/* Most words that are not in the list have no bit there; those of the rows that want their hamzas as written have one, too. */
#define KZI_PARTS_BITS 16384u
extern const uint64_t kzi_parts_bits[KZI_PARTS_BITS / 64];

static inline uint32_t kzi_parts_bit(uint64_t hash)
{
  return (uint32_t)(hash * UINT64_C(0xD6E8FEB86659FD93) >> 50);
}

/* Rows that want their hamzas as written are keyed by the letters as written, and by this beside them. */
#define KZI_PARTS_EXACT UINT64_C(0x5851F42D4C957F2D)

/* The parts of a word of the list, or of one behind its و or ف: then *from is 1, else 0. NULL where the list says nothing. */
const char *kzi_parts_listed(const struct kzi_letters *word, unsigned *from);

#endif
