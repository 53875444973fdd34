#include "stems.h"

static uint8_t one_alef_one_ya(uint8_t letter)
{
  switch (letter) {
  case KZI_L_MADDA:
  case KZI_L_HAMZA_ALEF:
  case KZI_L_ALEF_HAMZA:
  case 0x71: return KZI_L_ALEF; /* ٱ */
  case KZI_L_MAQSURA:
  case 0xCC: return KZI_L_YA; /* ی */
  case 0xA9:
  case 0xAF: return KZI_L_KAF; /* ک گ */
  default: return letter;
  }
}

static bool is_letter(uint8_t low)
{
  return (low >= 0x21 && low <= 0x3A) || (low >= 0x41 && low <= 0x4A) || low == 0x71 || low == 0xCC || low == 0xA9 || low == 0xAF;
}

static bool is_mark(uint8_t low) /* harakat, tatweel, dagger alef */
{
  return low == 0x40 || (low >= 0x4B && low <= 0x5F) || low == 0x70;
}

bool kzi_letters_read(const char *text, uint32_t start, uint32_t end, struct kzi_letters *out)
{
  const unsigned char *p = (const unsigned char *)text;
  out->count = 0;
  for (uint32_t at = start; at < end; at += 2) {
    if ((p[at] & 0xFC) != 0xD8 || end - at < 2) return false;
    uint8_t low = (uint8_t)((p[at] & 3u) << 6 | (p[at + 1] & 0x3Fu));
    if (is_mark(low)) continue;
    if (!is_letter(low) || out->count == KZI_LETTERS_MAX) return false;
    out->at[out->count] = out->count ? at : start;
    out->written[out->count] = low;
    out->letter[out->count++] = one_alef_one_ya(low);
  }
  out->at[out->count] = end;
  return out->count > 0;
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

uint64_t kzi_hash_mix(uint64_t hash)
{
  hash = (hash ^ hash >> 32) * UINT64_C(0xD6E8FEB86659FD93);
  return hash ^ hash >> 29;
}
