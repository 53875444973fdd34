/* The word knowledge of segmentation: stems with weights, and words that are taken apart by list. Shared with wordgen. */
#ifndef KZI_STEMS_H
#define KZI_STEMS_H

#include <string.h>

#include "base/base.h"

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
  unsigned count;
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

uint64_t kzi_form_hash_long(const char *bytes, uint32_t length);

/* The hash of a word as it is written. So many bytes may be read: with 16 of them, words of up to eight letters need no branch. */
static inline uint64_t kzi_form_hash(const char *bytes, uint32_t length, size_t readable)
{
  if (length > 16) return kzi_form_hash_long(bytes, length);
  char copy[16] = {0};
  if (readable < 16) bytes = memcpy(copy, bytes, length);
  uint64_t first_mask = length < 8 ? ~(~UINT64_C(0) << 8 * length) : ~UINT64_C(0);
  uint64_t second_mask = length < 8 ? 0 : length < 16 ? ~(~UINT64_C(0) << 8 * (length - 8)) : ~UINT64_C(0);
  uint64_t first = kzi_load(bytes, 8) & first_mask, second = kzi_load(bytes + 8, 8) & second_mask;
  uint64_t hash = (length ^ first) * KZI_LETTER_FACTOR;
  return kzi_hash_mix((hash ^ hash >> 31 ^ second) * KZI_LETTER_FACTOR);
}

/* ---- Tables made by wordgen: open addressing, a slot is taken where its key is not 0 ------------------------------------ */

/* A stem's value: its weight, 1 to 31; how its first alef is printed; whether its last letter is ى. */
#define KZI_STEM_WEIGHT 31 /* the bits of it */
#define KZI_STEM_HEAVIEST 25 /* no stem weighs more: the search counts on it */
#define KZI_STEM_ALEF(value) ((value) >> 5 & 3) /* 0 ا, 1 أ, 2 إ, 3 آ */
#define KZI_STEM_MAQSURA 128

extern const uint32_t kzi_stem_mask; /* slots - 1 */
extern const uint16_t kzi_stem_keys[];
extern const uint8_t kzi_stem_values[];

extern const uint32_t kzi_parts_mask;
extern const uint32_t kzi_parts_keys[];
extern const uint16_t kzi_parts_at[]; /* in kzi_parts_pool: the parts, as على+ها */
extern const unsigned char kzi_parts_pool[];

static inline uint16_t kzi_stem_key(uint64_t mixed)
{
  uint16_t key = (uint16_t)(mixed >> 48);
  return key ? key : 1;
}

static inline uint32_t kzi_parts_key(uint64_t mixed)
{
  uint32_t key = (uint32_t)(mixed >> 32);
  return key ? key : 1;
}

/* Rows that want their hamzas as written are keyed by the letters as written, and by this beside them. */
#define KZI_PARTS_EXACT UINT64_C(0x5851F42D4C957F2D)

uint8_t kzi_stem_value(uint64_t hash); /* 0 where the stem is unknown */
/* The parts of a word of the list, or of one behind its و or ف: then *from is 1, else 0. NULL where the list says nothing. */
const char *kzi_parts_listed(const struct kzi_letters *word, unsigned *from);

#endif
