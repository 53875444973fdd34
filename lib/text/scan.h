/* The state of the one pass over the text: where it stands, what it has written. Private to this room. */
#ifndef KZI_SCAN_H
#define KZI_SCAN_H

#include <string.h>

#include "chars.h"
#include "text.h"

/* The fast path in vectors of AVX2, unless the library is built with -DKZI_PORTABLE; on other machines there is none. */
#if defined(__GNUC__) && defined(__x86_64__) && !defined(KZI_PORTABLE)
#define KZI_AVX2 __attribute__((target("avx2,bmi,popcnt")))
#endif

#ifdef __GNUC__
#define KZI_INLINE inline __attribute__((always_inline)) /* into functions that are compiled for another machine than their file */
#else
#define KZI_INLINE inline
#endif

/* Where the lowest bit stands; anything below 64 or so where there is none. */
static KZI_INLINE unsigned kzi_lowest_bit(uint64_t bits)
{
  bits |= UINT64_C(1) << 63; /* without a branch */
#ifdef __GNUC__
  return (unsigned)__builtin_ctzll(bits);
#else
  unsigned n = 0;
  while (!(bits >> n & 1)) n++;
  return n;
#endif
}

#define KZI_FILL           8u     /* so many tokens have room behind the last one */
#define KZI_WORD_BYTES_MAX 20000u /* of a longer "word" only so many are folded */

/* 64 bytes of the text, bit by bit: where plain words, numbers and marks begin, and where the fast path must stop: at whatever is not
 * common, and behind the text. What lies between is tokens with single spaces and line feeds. */
struct kzi_block {
  uint64_t starts, stops;
};

/* A token of a run whose start does not tell the rest of it, and what is known of its kind: see odd.c. */
struct kzi_odd {
  uint32_t token;
  uint8_t kind;
};

#define KZI_ODD_MAX 64u /* in one run */

struct kzi_scan {
  struct kzi_arena *arena;
  const char *text;
  uint32_t length, at;
  enum kzi_way way;
  struct kzi_block *blocks;

  struct kzi_token *tokens;
  size_t token_count, token_room;
  char *folds; /* first length + 1 bytes for the plain words, each where it is in the text; then the plain marks; behind them all others */
  size_t fold_used, fold_room;
  uint32_t *stops;  /* the tokens that may end a sentence; there is room for as many as tokens */
  uint32_t *starts; /* of the tokens of the run that is being read; the same */
  size_t stop_count;
  struct kzi_odd odd[KZI_ODD_MAX]; /* of the run that is being read */
  size_t odd_count;
  struct kzi_vec lines;
  uint32_t line_start, line_tokens; /* of the line being read */

  bool space;        /* white space stands before what comes next */
  bool hashtag;      /* a hashtag's words are being read */
  uint32_t no_url;   /* up to here there is no address: keeps looking ahead linear */
};

/* The class of the character at `at`, and its length in bytes: 0 at the end of the text. */
enum kzi_char kzi_scan_peek(const struct kzi_scan *scan, uint32_t at, unsigned *bytes);

static inline bool kzi_scan_is(const struct kzi_scan *scan, uint32_t at, const char *utf8)
{
  size_t n = strlen(utf8);
  return scan->length - at >= n && memcmp(scan->text + at, utf8, n) == 0;
}

/* Where the token ends whose first character, of that class, stands before `at`; and its kind (ends.c). Words and numbers may be asked for from
 * anywhere inside them. */
uint32_t kzi_scan_token_end(struct kzi_scan *scan, enum kzi_char class, uint32_t first, uint32_t at,
                            enum kzi_token_kind *kind);
uint32_t kzi_scan_word_end(const struct kzi_scan *scan, uint32_t at);
uint32_t kzi_scan_number_end(const struct kzi_scan *scan, uint32_t at);

/* An internet address, an e-mail address or a host's name that begins at `at`: its end, or 0. */
uint32_t kzi_scan_address(struct kzi_scan *scan, uint32_t at, enum kzi_token_kind *kind);

/* Makes sure that so many tokens and bytes of folds can be written. */
bool kzi_scan_room(struct kzi_scan *scan, size_t tokens, size_t fold_bytes);

/* Writes the look-up form of a token of which start, end and kind are known; there must be room for it. */
void kzi_scan_fold(struct kzi_scan *scan, struct kzi_token *token);

/* Makes scan->blocks and the folds of all plain letters. False when out of memory. */
bool kzi_scan_map(struct kzi_scan *scan);

/* The fast path (words.c): reads on as long as there are plain words, numbers, common marks, single spaces and line feeds; the first byte of
 * the text it leaves to others. False when out of memory. */
bool kzi_scan_run(struct kzi_scan *scan);

/* What stops the fast path need not end a run (odd.c): where a token can be read at `at`, or the last one goes on there, the blocks are made to say
 * so, and it is noted down as odd. False where the general path is needed. `first` is the first token of the run. */
bool kzi_step_over(struct kzi_scan *scan, size_t first, uint32_t at);

/* Puts right what a teller says of the odd tokens, but for what is glued. False when out of memory. */
bool kzi_tell_odd(struct kzi_scan *scan);

/* Of the tokens from `first` on, scan->starts are known: tells all the rest of them. The byte before a run may be white, or its first token have
 * white space before it otherwise (spaced). False when out of memory. */
typedef bool kzi_teller(struct kzi_scan *scan, size_t first, bool spaced);
kzi_teller kzi_tell;
#ifdef KZI_AVX2
kzi_teller kzi_tell_fast;
enum kzi_eight { /* its constants, eight times each */
  KZI_8_BYTE,
  KZI_8_PAIR,
  KZI_8_HALF,
  KZI_8_AFTER_SPACE,
  KZI_8_FEED,
  KZI_8_LEAD_D8,
  KZI_8_LEAD_D9,
  KZI_8_LETTERS_D8,
  KZI_8_BEFORE_0,
  KZI_8_AFTER_9,
  KZI_8_IS_MARK,
  KZI_8_MARK_LESS_WORD,
  KZI_8_MARK_LESS_NUMBER,
  KZI_8_FLAGS,
  KZI_8_PREFIXES,
  KZI_8_TOO_LONG,
  KZI_8_LINE_START,
  KZI_8_SPACE_BEFORE,
  KZI_8_COUNT
};
extern const uint32_t kzi_eights[KZI_8_COUNT][8];
#endif
#define KZI_LOOK_AHEAD 16u /* so many starts behind the last one may be read, and so many tokens written */
#define KZI_LOOK_BACK 2u   /* so many bytes before a start may be looked at */
#define KZI_MARK_FOLDS 576u
extern const unsigned char kzi_mark_folds[KZI_MARK_FOLDS]; /* stand behind the plain words in the folds */

/* Ends the line that is being read: at `end`, with so many tokens up to there; the next one begins at `next`. */
bool kzi_scan_end_line(struct kzi_scan *scan, uint32_t end, uint32_t next, size_t tokens);

#define KZI_PREFIX_BYTES 8u /* at most: what is glued to a mark or a digit, as وبال is */

/* Nothing white stands between token and the one before it: is it one written word with it? */
bool kzi_scan_is_glued(const struct kzi_scan *scan, const struct kzi_token *token, bool in_hashtag);

/* The flags of a word that its letters tell: shadda, final letter, tanwin. */
uint8_t kzi_word_flags(const char *start, const char *end);
uint8_t kzi_word_end_flags(const char *start, const char *end); /* all but shadda */

/* Does the token begin with a mark that may end a sentence? */
bool kzi_is_stop(const char *text, const struct kzi_token *token);

/* Cuts the tokens of every line into sentences; the marks among them that may end one are known. False when out of memory. */
bool kzi_cut_sentences(struct kzi_arena *arena, struct kzi_tokens *tokens, struct kzi_token *items, const uint32_t *stops, size_t stop_count);

#endif
