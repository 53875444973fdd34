#include "chars.h"

#include <utf8proc.h>

/* Short names, so that a row of sixteen characters stays a row of the table. */
enum {
  O = KZI_CHAR_OTHER, S = KZI_CHAR_SPACE, B = KZI_CHAR_BREAK, I = KZI_CHAR_INVISIBLE, M = KZI_CHAR_MARK,
  T = KZI_CHAR_TATWEEL, A = KZI_CHAR_ARABIC, L = KZI_CHAR_LETTER, D = KZI_CHAR_DIGIT, P = KZI_CHAR_PUNCT,
  C = KZI_CHAR_CURRENCY
};

/* clang-format off */
const uint8_t kzi_latin1_class[256] = {
  O, O, O, O, O, O, O, O, O, S, B, B, B, B, O, O, /* 00 */
  O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* 10 */
  S, P, P, P, C, P, P, P, P, P, P, P, P, P, P, P, /* 20 */
  D, D, D, D, D, D, D, D, D, D, P, P, P, P, P, P, /* 30 */
  P, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* 40 */
  L, L, L, L, L, L, L, L, L, L, L, P, P, P, P, P, /* 50 */
  P, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* 60 */
  L, L, L, L, L, L, L, L, L, L, L, P, P, P, P, O, /* 70 */
  O, O, O, O, O, B, O, O, O, O, O, O, O, O, O, O, /* 80 */
  O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, /* 90 */
  S, P, C, C, C, C, P, P, P, P, L, P, P, I, P, P, /* A0 */
  P, P, O, O, P, L, P, P, P, O, L, P, O, O, O, P, /* B0 */
  L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* C0 */
  L, L, L, L, L, L, L, P, L, L, L, L, L, L, L, L, /* D0 */
  L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L, /* E0 */
  L, L, L, L, L, L, L, P, L, L, L, L, L, L, L, L, /* F0 */
};

const uint8_t kzi_arabic_class[256] = {
  O, O, O, O, O, O, P, P, P, P, P, C, P, P, P, P, /* 0600 */
  M, M, M, M, M, M, M, M, M, M, M, P, I, P, P, P, /* 0610 */
  A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, /* 0620 */
  A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, /* 0630 */
  T, A, A, A, A, A, A, A, A, A, A, M, M, M, M, M, /* 0640 */
  M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, M, /* 0650 */
  D, D, D, D, D, D, D, D, D, D, P, P, P, P, A, A, /* 0660 */
  M, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, /* 0670 */
  A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, /* 0680 */
  A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, /* 0690 */
  A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, /* 06A0 */
  A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, /* 06B0 */
  A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, A, /* 06C0 */
  A, A, A, A, P, A, M, M, M, M, M, M, M, O, P, M, /* 06D0 */
  M, M, M, M, M, M, M, M, M, P, M, M, M, M, A, A, /* 06E0 */
  D, D, D, D, D, D, D, D, D, D, A, A, A, P, P, A, /* 06F0 */
};

const uint8_t kzi_arabic_fold[256] = {
  0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F, /* 0600 */
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x1B, 0x00, 0x1D, 0x1E, 0x1F, /* 0610 */
  0x4A, 0x21, 0x27, 0x27, 0x48, 0x27, 0x4A, 0x27, 0x28, 0x47, 0x2A, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F, /* 0620 */
  0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A, 0x43, 0x43, 0x4A, 0x4A, 0x4A, /* 0630 */
  0x00, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x4A, 0x4A, 0x00, 0x00, 0x00, 0x00, 0x00, /* 0640 */
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, /* 0650 */
  0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x6A, 0x6B, 0x6C, 0x6D, 0x28, 0x42, /* 0660 */
  0x00, 0x27, 0x27, 0x27, 0x21, 0x27, 0x48, 0x48, 0x4A, 0x2A, 0x2A, 0x28, 0x2A, 0x2A, 0x28, 0x2A, /* 0670 */
  0x28, 0x2D, 0x2D, 0x2C, 0x2C, 0x2E, 0x2C, 0x2C, 0x2F, 0x2F, 0x2F, 0x2F, 0x30, 0x2F, 0x30, 0x30, /* 0680 */
  0x2F, 0x31, 0x31, 0x31, 0x31, 0x31, 0x31, 0x31, 0x32, 0x31, 0x33, 0x34, 0x34, 0x35, 0x36, 0x38, /* 0690 */
  0x39, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0x42, 0x42, 0x43, 0x43, 0x43, 0x43, 0x43, 0x43, 0x43, /* 06A0 */
  0x43, 0x43, 0x43, 0x43, 0x43, 0x44, 0x44, 0x44, 0x44, 0x46, 0x46, 0x46, 0x46, 0x46, 0x47, 0x2C, /* 06B0 */
  0x47, 0x47, 0x47, 0x47, 0x48, 0x48, 0x48, 0x48, 0x48, 0x48, 0x48, 0x48, 0x4A, 0x4A, 0x4A, 0x48, /* 06C0 */
  0x4A, 0x4A, 0x4A, 0x4A, 0xD4, 0x47, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xDD, 0xDE, 0x00, /* 06D0 */
  0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xE9, 0x00, 0x00, 0x00, 0x00, 0x2F, 0x31, /* 06E0 */
  0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x34, 0x36, 0x3A, 0xFD, 0xFE, 0x47, /* 06F0 */
};
/* clang-format on */

struct range {
  uint32_t first, last;
  uint8_t kind;
};

/* Where the general category of Unicode is not what a reader of news means. */
static const struct range exceptions[] = {
  {0x200B, 0x200F, KZI_CHAR_INVISIBLE}, {0x2028, 0x2029, KZI_CHAR_BREAK},     {0x202A, 0x202E, KZI_CHAR_INVISIBLE},
  {0x2060, 0x206F, KZI_CHAR_INVISIBLE}, {0x231A, 0x231B, KZI_CHAR_EMOJI},     {0x23E9, 0x23FA, KZI_CHAR_EMOJI},
  {0x2600, 0x27BF, KZI_CHAR_EMOJI},     {0x2B1B, 0x2B1C, KZI_CHAR_EMOJI},     {0x2B50, 0x2B55, KZI_CHAR_EMOJI},
  {0xFB50, 0xFBB1, KZI_CHAR_ARABIC},    {0xFDFA, 0xFDFB, KZI_CHAR_PUNCT},     {0xFEFF, 0xFEFF, KZI_CHAR_INVISIBLE},
  {0x1F000, 0x1FAFF, KZI_CHAR_EMOJI},
};

static bool is_arabic_block(uint32_t c)
{
  return (c >= 0x0750 && c <= 0x077F) || (c >= 0x0870 && c <= 0x08FF) || (c >= 0xFB50 && c <= 0xFDFF) ||
         (c >= 0xFE70 && c <= 0xFEFC);
}

enum kzi_char kzi_char_class(uint32_t c)
{
  if (c < 0x100) return (enum kzi_char)kzi_latin1_class[c];
  if (c >= 0x600 && c < 0x700) return (enum kzi_char)kzi_arabic_class[c - 0x600];
  for (size_t i = 0; i < KZI_COUNT(exceptions); i++)
    if (c >= exceptions[i].first && c <= exceptions[i].last) return (enum kzi_char)exceptions[i].kind;
  utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
  if (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO)
    return is_arabic_block(c) ? KZI_CHAR_ARABIC : KZI_CHAR_LETTER;
  if (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME) return KZI_CHAR_MARK;
  if (category == UTF8PROC_CATEGORY_ND) return KZI_CHAR_DIGIT;
  if (category == UTF8PROC_CATEGORY_SC) return KZI_CHAR_CURRENCY;
  if (category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_SO) return KZI_CHAR_PUNCT;
  return category == UTF8PROC_CATEGORY_ZS ? KZI_CHAR_SPACE : KZI_CHAR_OTHER;
}

static unsigned fold_arabic(uint32_t c, char out[KZI_CHAR_FOLD_MAX])
{
  uint8_t low = kzi_arabic_fold[c - 0x600];
  if (kzi_arabic_class[c - 0x600] == KZI_CHAR_DIGIT) return kzi_utf8_put(low, out);
  return low ? kzi_utf8_put(0x600u + low, out) : 0;
}

/* Presentation forms: as their letters. The two that would grow too long (a whole blessing) stay as they are. */
static unsigned fold_compatible(uint32_t c, char out[KZI_CHAR_FOLD_MAX])
{
  utf8proc_int32_t parts[8];
  int last_class = UTF8PROC_BOUNDCLASS_START;
  utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)c, parts, KZI_COUNT(parts),
                                                   UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT, &last_class);
  if (count < 1 || count > 4) return kzi_utf8_put(c, out);
  unsigned length = 0;
  for (utf8proc_ssize_t i = 0; i < count; i++) {
    uint32_t part = (uint32_t)parts[i];
    if (part >= 0x600 && part < 0x700) length += fold_arabic(part, out + length);
    else if (part != ' ') length += kzi_utf8_put((uint32_t)utf8proc_tolower(parts[i]), out + length);
  }
  return length;
}

unsigned kzi_char_fold(uint32_t c, char out[KZI_CHAR_FOLD_MAX])
{
  if (c >= 0x600 && c < 0x700) return fold_arabic(c, out);
  bool presentation = (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
  bool wide = c >= 0xFF01 && c <= 0xFF5E;
  if (presentation || wide) return fold_compatible(c, out);
  switch (kzi_char_class(c)) {
  case KZI_CHAR_MARK:
  case KZI_CHAR_INVISIBLE: return 0;
  case KZI_CHAR_SPACE: out[0] = ' '; return 1;
  case KZI_CHAR_LETTER: return kzi_utf8_put((uint32_t)utf8proc_tolower((utf8proc_int32_t)c), out);
  default: return kzi_utf8_put(c, out);
  }
}
