#include "chars.h"

#include <string.h>
#include <utf8proc.h>

/* Short names, so that a row of sixteen characters stays a row of the table. */
enum {
  O = KZI_CHAR_OTHER, S = KZI_CHAR_SPACE, B = KZI_CHAR_BREAK, I = KZI_CHAR_INVISIBLE, M = KZI_CHAR_MARK,
  T = KZI_CHAR_TATWEEL, A = KZI_CHAR_ARABIC, L = KZI_CHAR_LETTER, D = KZI_CHAR_DIGIT, P = KZI_CHAR_PUNCT,
  C = KZI_CHAR_CURRENCY, Q = KZI_CHAR_ARABIC | KZI_CHAR_PLAIN_BIT
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

/* What folds to nothing, to an ASCII digit, to the letter U+06xx. */
#define X(kind) {{0, 0}, 0, kind}
#define N(digit) {{'0' + digit, 0}, 1, D}
#define F(kind, low) {{(char)(0xD8 | 0x##low >> 6), (char)(0x80 | (0x##low & 0x3F))}, 2, kind}

const struct kzi_arabic_char kzi_arabic_chars[256] = {
  X(O), F(O, 01), F(O, 02), F(O, 03), F(O, 04), F(O, 05), F(P, 06), F(P, 07), F(P, 08), F(P, 09), F(P, 0A), F(C, 0B), F(P, 0C), F(P, 0D), F(P, 0E), F(P, 0F), /* 0600 */
  X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), F(P, 1B), X(I), F(P, 1D), F(P, 1E), F(P, 1F), /* 0610 */
  F(A, 4A), F(Q, 21), F(Q, 27), F(Q, 27), F(Q, 48), F(Q, 27), F(Q, 4A), F(Q, 27), F(Q, 28), F(Q, 47), F(Q, 2A), F(Q, 2B), F(Q, 2C), F(Q, 2D), F(Q, 2E), F(Q, 2F), /* 0620 */
  F(Q, 30), F(Q, 31), F(Q, 32), F(Q, 33), F(Q, 34), F(Q, 35), F(Q, 36), F(Q, 37), F(Q, 38), F(Q, 39), F(Q, 3A), F(A, 43), F(A, 43), F(A, 4A), F(A, 4A), F(A, 4A), /* 0630 */
  X(T), F(Q, 41), F(Q, 42), F(Q, 43), F(Q, 44), F(Q, 45), F(Q, 46), F(Q, 47), F(Q, 48), F(Q, 4A), F(Q, 4A), X(M), X(M), X(M), X(M), X(M), /* 0640 */
  X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), /* 0650 */
  N(0), N(1), N(2), N(3), N(4), N(5), N(6), N(7), N(8), N(9), F(P, 6A), F(P, 6B), F(P, 6C), F(P, 6D), F(A, 28), F(A, 42), /* 0660 */
  X(M), F(A, 27), F(A, 27), F(A, 27), F(A, 21), F(A, 27), F(A, 48), F(A, 48), F(A, 4A), F(A, 2A), F(A, 2A), F(A, 28), F(A, 2A), F(A, 2A), F(A, 28), F(A, 2A), /* 0670 */
  F(A, 28), F(A, 2D), F(A, 2D), F(A, 2C), F(A, 2C), F(A, 2E), F(A, 2C), F(A, 2C), F(A, 2F), F(A, 2F), F(A, 2F), F(A, 2F), F(A, 30), F(A, 2F), F(A, 30), F(A, 30), /* 0680 */
  F(A, 2F), F(A, 31), F(A, 31), F(A, 31), F(A, 31), F(A, 31), F(A, 31), F(A, 31), F(A, 32), F(A, 31), F(A, 33), F(A, 34), F(A, 34), F(A, 35), F(A, 36), F(A, 38), /* 0690 */
  F(A, 39), F(A, 41), F(A, 41), F(A, 41), F(A, 41), F(A, 41), F(A, 41), F(A, 42), F(A, 42), F(A, 43), F(A, 43), F(A, 43), F(A, 43), F(A, 43), F(A, 43), F(A, 43), /* 06A0 */
  F(A, 43), F(A, 43), F(A, 43), F(A, 43), F(A, 43), F(A, 44), F(A, 44), F(A, 44), F(A, 44), F(A, 46), F(A, 46), F(A, 46), F(A, 46), F(A, 46), F(A, 47), F(A, 2C), /* 06B0 */
  F(A, 47), F(A, 47), F(A, 47), F(A, 47), F(A, 48), F(A, 48), F(A, 48), F(A, 48), F(A, 48), F(A, 48), F(A, 48), F(A, 48), F(A, 4A), F(A, 4A), F(A, 4A), F(A, 48), /* 06C0 */
  F(A, 4A), F(A, 4A), F(A, 4A), F(A, 4A), F(P, D4), F(A, 47), X(M), X(M), X(M), X(M), X(M), X(M), X(M), F(O, DD), F(P, DE), X(M), /* 06D0 */
  X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), X(M), F(P, E9), X(M), X(M), X(M), X(M), F(A, 2F), F(A, 31), /* 06E0 */
  N(0), N(1), N(2), N(3), N(4), N(5), N(6), N(7), N(8), N(9), F(A, 34), F(A, 36), F(A, 3A), F(P, FD), F(P, FE), F(A, 47), /* 06F0 */
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
  if (c >= 0x600 && c < 0x700) return (enum kzi_char)(kzi_arabic_chars[c - 0x600].kind & KZI_CHAR_KIND);
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
  const struct kzi_arabic_char *to = &kzi_arabic_chars[c - 0x600];
  memcpy(out, to->fold, 2);
  return to->fold_bytes;
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
