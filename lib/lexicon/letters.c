#include "analyze.h"

/* What becomes of U+06xx: a letter, with one alef, one ya and one kaf; SKIP for harakat and tatweel; 0 for no letter. */
enum { SKIP = 1 };

static const uint8_t letter_of[256] = {
  [0x21] = 0x21, [0x22] = 0x27, [0x23] = 0x27, [0x24] = 0x24, [0x25] = 0x27, [0x26] = 0x26, [0x27] = 0x27, [0x28] = 0x28,
  [0x29] = 0x29, [0x2A] = 0x2A, [0x2B] = 0x2B, [0x2C] = 0x2C, [0x2D] = 0x2D, [0x2E] = 0x2E, [0x2F] = 0x2F, [0x30] = 0x30,
  [0x31] = 0x31, [0x32] = 0x32, [0x33] = 0x33, [0x34] = 0x34, [0x35] = 0x35, [0x36] = 0x36, [0x37] = 0x37, [0x38] = 0x38,
  [0x39] = 0x39, [0x3A] = 0x3A, [0x41] = 0x41, [0x42] = 0x42, [0x43] = 0x43, [0x44] = 0x44, [0x45] = 0x45, [0x46] = 0x46,
  [0x47] = 0x47, [0x48] = 0x48, [0x49] = 0x4A, [0x4A] = 0x4A, /* ى as ي */
  [0x71] = 0x27, [0xA9] = 0x43, [0xAF] = 0x43, [0xCC] = 0x4A, /* ٱ ک گ ی */
  [0x40] = SKIP, [0x4B] = SKIP, [0x4C] = SKIP, [0x4D] = SKIP, [0x4E] = SKIP, [0x4F] = SKIP, [0x50] = SKIP, [0x51] = SKIP,
  [0x52] = SKIP, [0x53] = SKIP, [0x54] = SKIP, [0x55] = SKIP, [0x56] = SKIP, [0x57] = SKIP, [0x58] = SKIP, [0x70] = SKIP,
};

#define ROLE(letter) [0x80 | ((letter) & 0x3F)]
enum { TWO_BEFORE = KZI_ENDS_TWO * KZI_BEFORE };
const uint8_t kzi_letter_roles[256] = {
  ROLE(KZI_L_WAW) = KZI_BEGINS,
  ROLE(KZI_L_FA) = KZI_BEGINS,
  ROLE(KZI_L_BA) = KZI_BEGINS,
  ROLE(KZI_L_LAM) = KZI_BEGINS,
  ROLE(KZI_L_SIN) = KZI_BEGINS,
  ROLE(KZI_L_HAMZA_ALEF) = KZI_BEGINS,
  ROLE(KZI_L_KAF) = KZI_BEGINS | KZI_ENDS | TWO_BEFORE,
  ROLE(KZI_L_MIM) = KZI_BEGINS | KZI_ENDS_TWO | TWO_BEFORE,
  ROLE(KZI_L_NUN) = KZI_ENDS_TWO | TWO_BEFORE,
  ROLE(KZI_L_HA) = KZI_ENDS | TWO_BEFORE,
  ROLE(KZI_L_YA) = KZI_ENDS,
  ROLE(KZI_L_MAQSURA) = KZI_ENDS,
  ROLE(KZI_L_ALEF) = KZI_ENDS_TWO,
};

bool kzi_letters_read(const char *text, uint32_t start, uint32_t end, struct kzi_letters *out)
{
  unsigned count = 0, marbuta = KZI_LETTERS_MAX;
  uint64_t hash = 0;
  out->count = 0;
  out->hash[0] = 0;
  for (uint32_t at = start; at + 1 < end; at += 2) {
    unsigned lead = (unsigned char)text[at], low = (lead << 6 | ((unsigned char)text[at + 1] & 0x3Fu)) & 0xFF;
    unsigned letter = letter_of[low];
    if (lead - 0xD8 > 3 || letter <= SKIP || count == KZI_LETTERS_MAX) {
      if (lead - 0xD8 <= 3 && letter == SKIP) continue;
      return false;
    }
    if (letter == KZI_L_MARBUTA && marbuta > count) marbuta = count;
    hash = hash * KZI_LETTER_FACTOR + letter;
    out->at[count] = at;
    out->written[count] = (uint8_t)low;
    out->letter[count++] = (uint8_t)letter;
    out->hash[count] = hash;
  }
  out->at[0] = start;
  out->at[count] = end;
  out->count = count;
  out->marbuta = marbuta < count ? marbuta : count;
  return count > 0 && (end - start) % 2 == 0;
}

void kzi_letter_put(uint8_t letter, char out[2])
{
  out[0] = (char)(0xD8 | letter >> 6);
  out[1] = (char)(0x80 | (letter & 0x3F));
}

uint64_t kzi_letters_hash(const uint8_t *letters, unsigned count)
{
  uint64_t hash = 0;
  for (unsigned i = 0; i < count; i++) hash = hash * KZI_LETTER_FACTOR + letters[i];
  return hash;
}
