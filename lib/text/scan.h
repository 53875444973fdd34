/* The state of the one pass over the text: where it stands, what it has written. Private to this room. */
#ifndef KZI_SCAN_H
#define KZI_SCAN_H

#include <string.h>

#include "chars.h"
#include "text.h"

#define KZI_FOLD_LENGTH_MAX 60000u /* a longer "word" is none: its look-up form is cut */

struct kzi_scan {
  struct kzi_arena *arena;
  const char *text;
  uint32_t length, at;

  struct kzi_token *tokens;
  size_t token_count, token_room;
  char *folds; /* first length + 1 bytes for the plain words, each where it is in the text; behind them all others */
  size_t fold_used, fold_room;
  const uint64_t *letters; /* bit n: byte n of the text is of a plain Arabic letter; NULL where nobody has looked */
  struct kzi_vec lines;
  uint32_t line_start, line_tokens; /* of the line being read */

  bool space;        /* white space stands before what comes next */
  bool hashtag;      /* a hashtag's words are being read */
  uint32_t no_url;   /* up to here there is no address: keeps looking ahead linear */
};

/* The class of the character at `at`, and its length in bytes: 0 at the end of the text. */
enum kzi_char kzi_scan_peek(const struct kzi_scan *scan, uint32_t at, unsigned *bytes);

/* An internet address, an e-mail address or a host's name that begins at `at`: its end, or 0. */
uint32_t kzi_scan_address(struct kzi_scan *scan, uint32_t at, enum kzi_token_kind *kind);

/* Makes sure that so many tokens and bytes of folds can be written. */
bool kzi_scan_room(struct kzi_scan *scan, size_t tokens, size_t fold_bytes);

/* The fast path: reads on while there are plain Arabic words and common marks between single spaces, so many at most. It wants room
 * for as many tokens, and for the folds of as many marks. */
#define KZI_RUN_WORDS 16u
#define KZI_RUN_FOLDS (KZI_RUN_WORDS * 4)
void kzi_scan_words(struct kzi_scan *scan);

/* Nothing white stands between token and the one before it: is it one written word with it? */
bool kzi_scan_is_glued(const struct kzi_scan *scan, const struct kzi_token *token, bool in_hashtag);

/* Marks the bytes of all plain letters in scan->letters and writes their folds. Leaves letters NULL where the compiler knows no
 * vectors, or no memory is left for them. */
void kzi_scan_letters(struct kzi_scan *scan, bool portable);

/* The first 0 from `at` on; at least 64 zeros follow the last bit. */
static inline uint32_t kzi_bits_end(const uint64_t *bits, uint32_t at)
{
  for (;;) {
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    uint64_t zeros; /* from the byte on in which the bit is: hardly a word is longer than 57 bytes */
    memcpy(&zeros, (const unsigned char *)bits + at / 8, sizeof zeros);
    zeros = ~zeros >> at % 8;
    if (zeros) return at + (uint32_t)__builtin_ctzll(zeros);
    at += 64 - at % 8;
#else
    if (!(bits[at / 64] >> at % 64 & 1)) return at;
    at++;
#endif
  }
}

/* The flags of a word that its letters tell: shadda, final letter, tanwin. */
uint8_t kzi_word_flags(const char *start, const char *end);

/* Cuts the tokens of every line into sentences. False when out of memory. */
bool kzi_cut_sentences(struct kzi_arena *arena, struct kzi_tokens *tokens, struct kzi_token *items);

#endif
