/* What single characters are and fold to: tables for the common ones, utf8proc for the rest. Private to this room. */
#ifndef KZI_CHARS_H
#define KZI_CHARS_H

#include "base/base.h"

enum kzi_char {
  KZI_CHAR_OTHER,     /* controls, unassigned, private use */
  KZI_CHAR_SPACE,     /* no-break and other widths too */
  KZI_CHAR_BREAK,     /* ends a line */
  KZI_CHAR_INVISIBLE, /* bidi and zero-width signs: inside a word they are skipped, beside it they belong to nothing */
  KZI_CHAR_LETTER,    /* of other scripts */
  KZI_CHAR_DIGIT,
  KZI_CHAR_PUNCT,     /* punctuation and symbols but currency signs */
  KZI_CHAR_CURRENCY,
  KZI_CHAR_ARABIC,    /* letters of the Arabic script */
  KZI_CHAR_MARK,      /* harakat and other combining marks: part of the token whose letter they follow */
  KZI_CHAR_TATWEEL,
  KZI_CHAR_EMOJI,
};

extern const uint8_t kzi_latin1_class[256]; /* U+0000 to U+00FF */

struct kzi_arabic_char { /* U+0600 to U+06FF */
  char fold[2]; /* UTF-8, of which fold_bytes count */
  uint8_t fold_bytes;
  uint8_t kind; /* enum kzi_char, and perhaps KZI_CHAR_PLAIN_BIT */
};

extern const struct kzi_arabic_char kzi_arabic_chars[256];

#define KZI_CHAR_WORD_BIT 8u /* set in the kinds of all that Arabic words are made of */
#define KZI_CHAR_PLAIN_BIT 16u /* letters of Arabic itself: what the fast path reads */
#define KZI_CHAR_KIND 15u

#define KZI_CHAR_FOLD_MAX 16

enum kzi_char kzi_char_class(uint32_t c);
/* Writes what c folds to, at most 3 times as long as c itself, and says how many bytes. */
unsigned kzi_char_fold(uint32_t c, char out[KZI_CHAR_FOLD_MAX]);

#endif
