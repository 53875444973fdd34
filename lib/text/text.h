/* text: from bytes to UTF-8 text, lines, sentences, tokens and the splits of words. Knows the Arabic script and its
 * orthography, no vocabulary. */
#ifndef KZI_TEXT_H
#define KZI_TEXT_H

#include "base/base.h"

/* ---- From bytes to text (decode.c, unwrap.c, language.c) ------------------------------------------------------------------- */

enum kzi_decode_status { KZI_DECODE_OK, KZI_DECODE_INVALID, KZI_DECODE_BINARY, KZI_DECODE_UNKNOWN, KZI_DECODE_NOMEM };

struct kzi_decoded {
  char *bytes; /* valid UTF-8, NUL-terminated, in the arena; without a leading BOM */
  size_t length;
  const char *encoding; /* IANA name of what the input was in: "UTF-8", "windows-1256" ...; static */
  size_t bad_byte;      /* for KZI_DECODE_INVALID and BINARY: position in the input */
  size_t replaced;      /* how many invalid sequences became U+FFFD */
  bool mojibake;        /* reads like UTF-8 that was once taken for windows-1256, or the reverse */
};

/* encoding: an IANA or ICU name, or NULL to detect (BOM first, then valid UTF-8, then ICU's detector). replace: invalid
 * sequences become U+FFFD; otherwise they are KZI_DECODE_INVALID. NUL bytes in text are KZI_DECODE_BINARY, or replaced. */
enum kzi_decode_status kzi_decode(struct kzi_arena *arena, const char *bytes, size_t length, const char *encoding,
                                  bool replace, struct kzi_decoded *out);

/* Joins the lines of text that was broken at a width: such a break becomes a space (CR LF two), so that offsets stay. Leaves
 * other text as it is. */
void kzi_unwrap(char *text, size_t length);

/* The language of a text by its letters and commonest words: "ar", "fa", "ur", "ckb", "ug", another "und"; static. */
const char *kzi_language(const char *bytes, size_t length);

/* ---- Folding (fold.c) -------------------------------------------------------------------------------------------- */

/* Writes the look-up form of bytes: compatibility forms composed, marks, tatweel, bidi and zero-width characters gone,
 * one alef, ya for alef maqsura and hamza on ya, waw for hamza on waw, ha for ta marbuta, Persian look-alikes as Arabic,
 * digits as ASCII, other letters in lower case. out needs 3 * length + 1 bytes at most; returns the length without the NUL.
 * Folding twice is folding once. */
size_t kzi_fold(const char *bytes, size_t length, char *out);

/* ---- Tokens (token.c, sentence.c) -------------------------------------------------------------------------------- */

enum kzi_token_kind { /* pinned: the public KZC_TOKEN_ numbers */
  KZI_TOKEN_WORD = 1,  /* Arabic letters */
  KZI_TOKEN_LATIN = 2, /* letters of another script */
  KZI_TOKEN_NUMBER = 3, /* digits with their grouping and decimal marks, a percent sign apart */
  KZI_TOKEN_PUNCT = 4, /* one mark; runs of the same mark stay together */
  KZI_TOKEN_URL = 5,
  KZI_TOKEN_EMAIL = 6,
  KZI_TOKEN_HASHTAG = 7, /* the sign alone; its words follow as tokens of their own */
  KZI_TOKEN_EMOJI = 8,
  KZI_TOKEN_OTHER = 9,
};

enum kzi_token_flag {
  KZI_TOKEN_SPACE_BEFORE = 1,   /* white space stands before it (also true at the start of the text) */
  KZI_TOKEN_LINE_START = 2,     /* first token of its line */
  KZI_TOKEN_SENTENCE_START = 4, /* first token of its sentence */
  KZI_TOKEN_GLUED = 8,          /* continues the written word of the token before it: the 18 of «و18», «ب"الوطن"» */
  KZI_TOKEN_SHADDA = 16,        /* a shadda stands on one of its letters: وقّع is not وقع */
  KZI_TOKEN_MAQSURA = 32,       /* its last letter is written ى */
  KZI_TOKEN_MARBUTA = 64,       /* its last letter is written ة */
  KZI_TOKEN_TANWIN = 128,       /* ends in tanwin: an indefinite accusative */
};

struct kzi_token {
  uint32_t start, end; /* bytes of the text */
  uint32_t fold;       /* offset of its folded form in kzi_tokens.folds; NUL-terminated there */
  uint32_t sentence;   /* index into kzi_tokens.sentences */
  uint32_t line;       /* index into kzi_tokens.lines */
  uint16_t fold_length;
  uint8_t kind;  /* enum kzi_token_kind */
  uint8_t flags; /* enum kzi_token_flag */
};

struct kzi_range { /* items [first, end) of some array, here tokens */
  uint32_t first, end;
};

struct kzi_line {
  struct kzi_span span;      /* without the line break */
  struct kzi_range tokens;
};

struct kzi_tokens {
  const char *text;
  uint32_t length;
  const struct kzi_token *items;
  uint32_t count;
  const char *folds;
  uint32_t folds_in_place; /* folds before it are as long as what they fold: words and numbers where they are in the text, marks behind them */
  const struct kzi_range *sentences; /* a sentence never crosses a line, and has 512 tokens at most */
  uint32_t sentence_count;
  const struct kzi_line *lines; /* all of them, empty ones too */
  uint32_t line_count;
};

/* One pass over text, by the best way that the machine has. text must be valid UTF-8 and outlive the tokens. Returns NULL when out of memory. */
const struct kzi_tokens *kzi_tokenize(struct kzi_arena *arena, const char *text, uint32_t length);

/* The ways to find tokens, all of which give the same; for tests and measurements. Built with -DKZI_PORTABLE, there is no AVX2. */
enum kzi_way {
  KZI_WAY_CAREFUL,  /* character by character: no fast path for what is common */
  KZI_WAY_PLAIN,    /* the fast path by a map that is made byte by byte */
  KZI_WAY_PORTABLE, /* by one that compilers make with the vectors of any machine */
  KZI_WAY_AVX2,
  KZI_WAYS
};
bool kzi_way_is_there(enum kzi_way way);
const struct kzi_tokens *kzi_tokenize_by(struct kzi_arena *arena, const char *text, uint32_t length, enum kzi_way way);

struct kzi_text kzi_token_fold(const struct kzi_tokens *tokens, uint32_t index);
bool kzi_token_is(const struct kzi_tokens *tokens, uint32_t index, const char *folded); /* false beyond the end */
/* Is the token one of the words (folded, a list ended by NULL); does one of them stand in [from, to)? */
bool kzi_token_is_any(const struct kzi_tokens *tokens, uint32_t index, const char *const *words);
/* … with or without article and proclitics before it: «لشراء», «والشراء» are «شراء»? */
bool kzi_token_is_any_noun(const struct kzi_tokens *tokens, uint32_t index, const char *const *words);
bool kzi_tokens_have(const struct kzi_tokens *tokens, uint32_t from, uint32_t to, const char *const *words);

/* The same of words with a bar between them, «لقاء|اجتماع»: one string, while each word of a list is a pointer that loading the library
 * works off. */
bool kzi_token_is_of(const struct kzi_tokens *tokens, uint32_t index, const char *words);
bool kzi_tokens_have_of(const struct kzi_tokens *tokens, uint32_t from, uint32_t to, const char *words);
/* … also behind «و»? */
bool kzi_tokens_have_joined(const struct kzi_tokens *tokens, uint32_t from, uint32_t to, const char *const *words);
/* The name of a Latin letter, as in «إس. جايشانكار»? */
bool kzi_names_letter(const struct kzi_tokens *tokens, uint32_t index);
/* Is the token this one punctuation mark, given as UTF-8; one of the marks (a list ended by NULL); «،» or ","? */
bool kzi_token_is_mark(const struct kzi_tokens *tokens, uint32_t index, const char *mark);
bool kzi_token_is_any_mark(const struct kzi_tokens *tokens, uint32_t index, const char *const *marks);
bool kzi_token_is_comma(const struct kzi_tokens *tokens, uint32_t index);

/* ---- Splits (split.c): every way to read a word as proclitics + stem + pronoun that orthography allows ------------- */

enum kzi_prefix { /* bits, in the order in which they may stand */
  KZI_PREFIX_WA = 1,   /* و */
  KZI_PREFIX_FA = 2,   /* ف */
  KZI_PREFIX_BI = 4,   /* ب */
  KZI_PREFIX_LI = 8,   /* ل, also before the article: لل */
  KZI_PREFIX_KA = 16,  /* ك */
  KZI_PREFIX_SA = 32,  /* س before an imperfect */
};

enum kzi_pronoun { KZI_PRON_NONE, KZI_PRON_HU, KZI_PRON_HA, KZI_PRON_HUMA, KZI_PRON_HUM, KZI_PRON_HUNNA, KZI_PRON_KA, KZI_PRON_KUM,
                   KZI_PRON_NA, KZI_PRON_YA, KZI_PRON_NI, KZI_PRON_KUMA };

#define KZI_STEM_BYTES 64 /* longer words have no splits but the whole */
#define KZI_SPLITS_MAX 24

struct kzi_split {
  char stem[KZI_STEM_BYTES]; /* folded and restored: للدفاع -> الدفاع, وزارته -> وزاره, عليها -> علي; NUL-terminated */
  uint8_t stem_length;
  uint8_t article_length; /* bytes of ال at the start of stem, 0 or 4 */
  uint8_t prefix;         /* bits of enum kzi_prefix */
  uint8_t pronoun;        /* enum kzi_pronoun */
  uint8_t prefix_length;  /* bytes of the folded form that the proclitics take */
  uint8_t suffix_length;  /* bytes of the folded form that the pronoun takes */
};

/* The splits of a folded word, the whole word first, then by rising number of clitics. Returns how many (at least 1). */
unsigned kzi_splits(struct kzi_text folded, struct kzi_split out[KZI_SPLITS_MAX]);

/* Where the folded byte offset `at` of a token lies in the original text (marks and tatweel skipped). */
uint32_t kzi_token_byte(const struct kzi_tokens *tokens, uint32_t index, uint32_t at);

#endif
