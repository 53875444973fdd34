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

/* س is a proclitic before an imperfect alone; of the list are مازال, and ألا, أليس, أهذا, أفلا. */
enum { SIN = 2, MIM = 4, HAMZA = 8 };
const uint8_t kzi_first_roles[256] = {
  ROLE(KZI_L_WAW) = KZI_ALONE,
  ROLE(KZI_L_FA) = KZI_ALONE | HAMZA * KZI_BESIDE,
  ROLE(KZI_L_BA) = KZI_ALONE,
  ROLE(KZI_L_LAM) = KZI_ALONE | HAMZA * KZI_BESIDE,
  ROLE(KZI_L_KAF) = KZI_ALONE,
  ROLE(KZI_L_SIN) = SIN,
  ROLE(KZI_L_MIM) = MIM,
  ROLE(KZI_L_HAMZA_ALEF) = HAMZA | (SIN | MIM) * KZI_BESIDE,
  ROLE(KZI_L_HA) = HAMZA * KZI_BESIDE,
  ROLE(KZI_L_ALEF) = (SIN | MIM) * KZI_BESIDE,
  ROLE(KZI_L_MADDA) = (SIN | MIM) * KZI_BESIDE,
  ROLE(KZI_L_ALEF_HAMZA) = (SIN | MIM) * KZI_BESIDE,
  ROLE(KZI_L_TA) = SIN * KZI_BESIDE,
  ROLE(KZI_L_NUN) = SIN * KZI_BESIDE,
  ROLE(KZI_L_YA) = SIN * KZI_BESIDE,
  ROLE(KZI_L_MAQSURA) = SIN * KZI_BESIDE,
};

/* ها نا هما كما, هم كم هن; ني, and those of the list that end in ي, as حولي does. */
enum { ALEF = 2, MIM_NUN = 4, YA = 8 };
const uint8_t kzi_last_roles[256] = {
  ROLE(KZI_L_KAF) = KZI_ALONE | MIM_NUN * KZI_BESIDE,
  ROLE(KZI_L_HA) = KZI_ALONE | (ALEF | MIM_NUN | YA) * KZI_BESIDE,
  ROLE(KZI_L_ALEF) = ALEF | YA * KZI_BESIDE,
  ROLE(KZI_L_MIM) = MIM_NUN | (ALEF | YA) * KZI_BESIDE,
  ROLE(KZI_L_NUN) = MIM_NUN | (ALEF | YA) * KZI_BESIDE,
  ROLE(KZI_L_YA) = YA | YA * KZI_BESIDE,
  ROLE(KZI_L_MAQSURA) = YA | YA * KZI_BESIDE,
  ROLE(KZI_L_MADDA) = YA * KZI_BESIDE,
  ROLE(KZI_L_HAMZA_ALEF) = YA * KZI_BESIDE,
  ROLE(KZI_L_ALEF_HAMZA) = YA * KZI_BESIDE,
  ROLE(KZI_L_HAMZA) = YA * KZI_BESIDE,
  ROLE(KZI_L_YA_HAMZA) = YA * KZI_BESIDE,
  ROLE(KZI_L_TA) = YA * KZI_BESIDE,
  ROLE(KZI_L_LAM) = YA * KZI_BESIDE,
  ROLE(KZI_L_WAW) = YA * KZI_BESIDE,
  ROLE(0x2B) = YA * KZI_BESIDE, /* ث */
  ROLE(0x2E) = YA * KZI_BESIDE, /* خ */
  ROLE(0x2F) = YA * KZI_BESIDE, /* د */
  ROLE(0x31) = YA * KZI_BESIDE, /* ر */
  ROLE(0x42) = YA * KZI_BESIDE, /* ق */
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
