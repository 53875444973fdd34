#include <string.h>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <utf8proc.h>

#include "charset.h"

#define SAMPLE_BYTES 16384 /* as much of the text as detection looks at */
#define ICU_CONFIDENCE 25  /* of 100: below it ICU's guess is no better than none */

/* ---- Names ------------------------------------------------------------------------------------------------------- */

static int next_letter(const char **name)
{
  for (; **name; (*name)++) {
    int c = (unsigned char)**name;
    if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      (*name)++;
      return c;
    }
  }
  return 0;
}

bool kzi_charset_is(const char *name, const char *other)
{
  for (;;) {
    int a = next_letter(&name), b = next_letter(&other);
    if (a != b) return false;
    if (!a) return true;
  }
}

const char *kzi_charset_name(const char *name)
{
  static const struct {
    const char *alias, *name;
  } aliases[] = {
    {"UTF-8", "UTF-8"},
    {"unicode-1-1-utf-8", "UTF-8"},
    {"US-ASCII", "UTF-8"}, /* who declares ASCII and sends Arabic sends UTF-8 */
    {"ASCII", "UTF-8"},
    {"ISO-8859-6", "ISO-8859-6"}, /* IANA's own name is ISO_8859-6:1987, which nobody writes */
    {"CP720", "IBM720"},
    {"IBM-720", "IBM720"},
    {"DOS-720", "IBM720"},
    {"720", "IBM720"},
    {"864", "IBM864"},
    {"1256", "windows-1256"},
    {"ANSI-1256", "windows-1256"},
    {"MacArabic", KZI_MAC_ARABIC},
    {"x-mac-arabic", KZI_MAC_ARABIC},
    {"macintosh-arabic", KZI_MAC_ARABIC},
    {"arabic-macintosh", KZI_MAC_ARABIC},
    {"CP10004", KZI_MAC_ARABIC},
  };
  for (size_t i = 0; i < KZI_COUNT(aliases); i++)
    if (kzi_charset_is(name, aliases[i].alias)) return aliases[i].name;
  return name;
}

/* ---- Byte order marks and wide units ----------------------------------------------------------------------------- */

const char *kzi_charset_bom(const char *bytes, size_t length, size_t *skip)
{
  static const struct {
    const char *name, *mark;
    size_t length;
  } marks[] = {
    {"UTF-32LE", "\xFF\xFE\0\0", 4}, /* before UTF-16LE, which begins alike */
    {"UTF-32BE", "\0\0\xFE\xFF", 4},
    {"UTF-8", "\xEF\xBB\xBF", 3},
    {"UTF-16LE", "\xFF\xFE", 2},
    {"UTF-16BE", "\xFE\xFF", 2},
  };
  for (size_t i = 0; i < KZI_COUNT(marks); i++) {
    if (length < marks[i].length || memcmp(bytes, marks[i].mark, marks[i].length) != 0) continue;
    *skip = marks[i].length;
    return marks[i].name;
  }
  return NULL;
}

struct wide {
  const char *name;
  unsigned unit;
  bool big_endian;
};

static uint32_t wide_unit(const char *at, const struct wide *wide)
{
  uint32_t unit = 0;
  for (unsigned i = 0; i < wide->unit; i++) {
    unsigned from = wide->big_endian ? i : wide->unit - 1 - i;
    unit = unit << 8 | (unsigned char)at[from];
  }
  return unit;
}

/* What news in Arabic or Latin letters is made of; the wrong byte order or unit gives almost none of it. */
static bool is_usual_unit(uint32_t unit)
{
  return unit == '\t' || unit == '\n' || unit == '\r' || (unit >= 0x20 && unit < 0x7F) ||
         (unit >= 0xA0 && unit < 0x180) || (unit >= 0x600 && unit < 0x700) || (unit >= 0x2000 && unit < 0x2070);
}

const char *kzi_charset_wide(const char *bytes, size_t length)
{
  static const struct wide wides[] = {
    {"UTF-32LE", 4, false},
    {"UTF-32BE", 4, true},
    {"UTF-16LE", 2, false},
    {"UTF-16BE", 2, true},
  };
  size_t sample = length < SAMPLE_BYTES ? length : SAMPLE_BYTES;
  if (!memchr(bytes, 0, sample) && !memchr(bytes, 6, sample)) return NULL; /* the high byte of ASCII, of Arabic */
  for (size_t i = 0; i < KZI_COUNT(wides); i++) {
    size_t units = sample / wides[i].unit, usual = 0;
    for (size_t u = 0; u < units; u++) usual += is_usual_unit(wide_unit(bytes + u * wides[i].unit, &wides[i]));
    if (units && usual * 10 >= units * 9) return wides[i].name;
  }
  return NULL;
}

/* ---- Single bytes: the encoding in which the high bytes are the usual Arabic letters ----------------------------- */

const uint16_t kzi_mac_arabic[128] = {
  /* 80 */ 0xC4, 0xA0, 0xC7, 0xC9, 0xD1, 0xD6, 0xDC, 0xE1, 0xE0, 0xE2, 0xE4, 0x6BA, 0xAB, 0xE7, 0xE9, 0xE8,
  /* 90 */ 0xEA, 0xEB, 0xED, 0x2026, 0xEE, 0xEF, 0xF1, 0xF3, 0xBB, 0xF4, 0xF6, 0xF7, 0xFA, 0xF9, 0xFB, 0xFC,
  /* A0: ASCII once more, written from right to left */
  0x20, 0x21, 0x22, 0x23, 0x24, 0x66A, 0x26, 0x27, 0x28, 0x29, 0x2A, 0x2B, 0x60C, 0x2D, 0x2E, 0x2F,
  /* B0 */ 0x660, 0x661, 0x662, 0x663, 0x664, 0x665, 0x666, 0x667, 0x668, 0x669, 0x3A, 0x61B, 0x3C, 0x3D, 0x3E, 0x61F,
  /* C0 */ 0x274A, 0x621, 0x622, 0x623, 0x624, 0x625, 0x626, 0x627, 0x628, 0x629, 0x62A, 0x62B, 0x62C, 0x62D, 0x62E, 0x62F,
  /* D0 */ 0x630, 0x631, 0x632, 0x633, 0x634, 0x635, 0x636, 0x637, 0x638, 0x639, 0x63A, 0x5B, 0x5C, 0x5D, 0x5E, 0x5F,
  /* E0 */ 0x640, 0x641, 0x642, 0x643, 0x644, 0x645, 0x646, 0x647, 0x648, 0x649, 0x64A, 0x64B, 0x64C, 0x64D, 0x64E, 0x64F,
  /* F0 */ 0x650, 0x651, 0x652, 0x67E, 0x679, 0x686, 0x6D5, 0x6A4, 0x6AF, 0x688, 0x691, 0x7B, 0x7C, 0x7D, 0x698, 0x6D2,
};

/* IBM864 has the shapes of letters in the place of letters. */
static uint32_t letter_of_shape(uint32_t c)
{
  utf8proc_int32_t parts[4];
  int last_class = 0;
  if (c < 0xFE70 || c > 0xFEFC) return c;
  utf8proc_ssize_t n = utf8proc_decompose_char((utf8proc_int32_t)c, parts, (utf8proc_ssize_t)KZI_COUNT(parts),
                                               UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE, &last_class);
  return n > 0 ? (uint32_t)parts[0] : c;
}

/* How usual a character is in Arabic news, on a scale of bits: 11 + log2 of the letter's share, counted over 3,000
 * articles. Text in its right encoding averages near 6, in a wrong one below 4. */
static int usualness(uint32_t c)
{
  static const signed char letters[] = {
    3, 1, 5, 2, 4, 3, 8, 6, 6, 7, 3, 5, 5, 4, 6, 4, 7, 4, 6, 4, 4, /* hamza to shin */
    4, 4, 4, 2, 6, 3, 0, 0, 0, 0, 0, 0, 6, 6, 5, 8, 7, 7, 5, 7, 4, 7, /* sad to ghain, tatweel, fa to ya */
  };
  if (c >= 0x621 && c < 0x621 + KZI_COUNT(letters)) return letters[c - 0x621];
  if (c == 0x20 || c == 0xA0 || c == 0x60C) return 5;
  if (c == 0xAB || c == 0xBB || (c >= 0x2010 && c <= 0x2026)) return 4;
  if (c >= 0x600 && c < 0x700) return 1; /* marks, digits and the letters of other languages */
  if (c < 0x80) return -2;               /* once more, in Mac Arabic only */
  return c == 0xFFFD || c < 0xA0 ? -20 : -8;
}

/* The code points of the bytes 0x80 to 0xFF; U+FFFD where there is none. */
static bool load_table(struct kzi_arena *arena, const char *name, uint16_t table[128])
{
  if (strcmp(name, KZI_MAC_ARABIC) == 0) {
    memcpy(table, kzi_mac_arabic, sizeof kzi_mac_arabic);
    return true;
  }
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &status);
  if (status == U_MEMORY_ALLOCATION_ERROR) kzi_arena_fail(arena);
  if (U_FAILURE(status)) return false;
  for (int i = 0; i < 128; i++) {
    char byte = (char)(0x80 + i);
    UChar unit[4];
    status = U_ZERO_ERROR;
    int32_t got = ucnv_toUChars(converter, unit, (int32_t)KZI_COUNT(unit), &byte, 1, &status);
    table[i] = U_SUCCESS(status) && got == 1 ? unit[0] : 0xFFFD;
  }
  ucnv_close(converter);
  return true;
}

/* False where ICU refuses one of the tables: the others would win in its place. *best stays NULL where none fits. */
static bool guess_arabic(struct kzi_arena *arena, const size_t counts[128], size_t total, const char **best)
{
  static const char *const names[] = {"windows-1256", "ISO-8859-6", KZI_MAC_ARABIC, "IBM720", "IBM864"};
  int64_t best_score = (int64_t)total * 4;
  for (size_t i = 0; i < KZI_COUNT(names); i++) {
    uint16_t table[128];
    int64_t score = 0;
    if (!load_table(arena, names[i], table)) return false;
    for (size_t b = 0; b < 128; b++) {
      uint32_t letter = letter_of_shape(table[b]);
      /* IBM864 has its first shapes where ISO-8859-6 has the letters: the simpler reading wins */
      score += (int64_t)counts[b] * (usualness(letter) - (letter != table[b]));
    }
    if (score <= best_score) continue;
    *best = names[i];
    best_score = score;
  }
  return true;
}

static const char *guess_other(struct kzi_arena *arena, const char *bytes, size_t length)
{
  UErrorCode status = U_ZERO_ERROR;
  const char *name = NULL;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (!detector) { /* which it also answers without a status */
    kzi_arena_fail(arena);
    return NULL;
  }
  ucsdet_setText(detector, bytes, (int32_t)length, &status);
  const UCharsetMatch *match = ucsdet_detect(detector, &status);
  if (U_SUCCESS(status) && match && ucsdet_getConfidence(match, &status) >= ICU_CONFIDENCE) {
    const char *found = ucsdet_getName(match, &status);
    if (U_SUCCESS(status)) name = kzi_arena_copy(arena, found, strlen(found));
  }
  ucsdet_close(detector);
  return name;
}

const char *kzi_charset_guess(struct kzi_arena *arena, const char *bytes, size_t length)
{
  size_t sample = length < SAMPLE_BYTES ? length : SAMPLE_BYTES;
  size_t counts[128] = {0}, total = 0;
  for (size_t i = 0; i < sample; i++) {
    unsigned char byte = (unsigned char)bytes[i];
    if (byte < 0x80) continue;
    counts[byte - 0x80]++;
    total++;
  }
  const char *name = NULL;
  if (!guess_arabic(arena, counts, total, &name)) return NULL;
  return name ? name : guess_other(arena, bytes, sample);
}
