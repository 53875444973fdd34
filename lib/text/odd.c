#include <string.h>

#include "scan.h"

/* What is not common enough for the map of a text, but not rare either: a word with a haraka or a tatweel, a number with its decimals, a curly quote,
 * dots in a row, a Latin name, a no-break space. Where the fast path stops at one of them, a token is read by the general path's own rules; the run
 * goes on behind it, as if the map had known it. */

#define BLOCK 64u

/* What is known of a token, if not its kind: its first character tells it; it is a word of plain letters and signs. */
enum { BY_SIGHT = 0, SIGNED = 255 };

/* ---- Changing the map -------------------------------------------------------------------------------------------------- */

/* Nothing begins or stops the run in [from, to). */
static void clear(struct kzi_scan *scan, uint32_t from, uint32_t to)
{
  for (uint32_t at = from, end; at < to; at = end) {
    struct kzi_block *block = &scan->blocks[at / BLOCK];
    end = at - at % BLOCK + BLOCK;
    uint64_t bits = ~UINT64_C(0) << at % BLOCK;
    if (end > to) bits &= ~(~UINT64_C(0) << to % BLOCK);
    block->starts &= ~bits;
    block->stops &= ~bits;
  }
}

static bool starts(const struct kzi_scan *scan, uint32_t at)
{
  return scan->blocks[at / BLOCK].starts >> at % BLOCK & 1;
}

static void set_start(struct kzi_scan *scan, uint32_t at)
{
  scan->blocks[at / BLOCK].starts |= UINT64_C(1) << at % BLOCK;
}

static void note(struct kzi_scan *scan, size_t token, uint8_t kind)
{
  struct kzi_odd *last = scan->odd_count ? &scan->odd[scan->odd_count - 1] : NULL;
  if (!last || last->token != token)
    scan->odd[scan->odd_count++] = (struct kzi_odd){(uint32_t)token, kind};
  else if (last->kind == SIGNED)
    last->kind = kind;
}

/* ---- The last token and what it goes on with --------------------------------------------------------------------------- */

static enum kzi_char class_at(const struct kzi_scan *scan, uint32_t at)
{
  unsigned bytes;
  return kzi_scan_peek(scan, at, &bytes);
}

static bool is_digit(char c)
{
  return c >= '0' && c <= '9';
}

/* The class of the first character of the last token of the run, where nothing white stands behind it. */
static enum kzi_char touching(const struct kzi_scan *scan, size_t first, uint32_t at)
{
  if (scan->token_count == first || (unsigned char)scan->text[at - 1] <= ' ') return KZI_CHAR_SPACE;
  return class_at(scan, scan->starts[scan->token_count - 1]);
}

/* Takes back the last token, a mark, where it and what stands at `at` belong to the number before it. */
static uint32_t behind_number_mark(struct kzi_scan *scan, size_t first, uint32_t at)
{
  if (scan->token_count < first + 2) return at;
  const uint32_t *mark = &scan->starts[scan->token_count - 1];
  if (!is_digit(scan->text[*mark - 1]) || class_at(scan, mark[-1]) != KZI_CHAR_DIGIT) return at;
  uint32_t end = kzi_scan_number_end(scan, *mark);
  if (end <= at) return at;
  scan->token_count--;
  return end;
}

static uint32_t goes_on_to(struct kzi_scan *scan, size_t first, uint32_t at)
{
  switch (touching(scan, first, at)) {
  case KZI_CHAR_ARABIC: return kzi_scan_word_end(scan, at);
  case KZI_CHAR_DIGIT: return kzi_scan_number_end(scan, at);
  case KZI_CHAR_PUNCT: return behind_number_mark(scan, first, at);
  default: return at;
  }
}

/* ---- Words with signs: by far the most of what is odd ------------------------------------------------------------------ */

/* The short vowels, shadda, sukun, and the tatweel: what folds to nothing. */
static inline bool is_sign(const char *at)
{
  unsigned char trail = (unsigned char)at[1];
  return (at[0] == '\xD9') & ((trail == 0x80) | ((unsigned char)(trail - 0x8B) <= 0x92 - 0x8B));
}

static inline bool is_plain_letter(const char *at)
{
  unsigned char lead = (unsigned char)at[0];
  unsigned kind = kzi_arabic_chars[(lead & 3u) << 6 | ((unsigned char)at[1] & 0x3Fu)].kind;
  return ((lead & 0xFE) == 0xD8) & (kind / KZI_CHAR_PLAIN_BIT & 1);
}

/* Is the sign at `at` one of a letter of this run? Then the word goes on behind it. */
static bool step_over_sign(struct kzi_scan *scan, size_t first, uint32_t at)
{
  const char *text = scan->text;
  if (scan->length - at < 2 || scan->token_count == first || !is_sign(text + at)) return false;
  if (!is_plain_letter(text + scan->starts[scan->token_count - 1])) return false;
  if (!is_plain_letter(text + at - 2) && !is_sign(text + at - 2)) return false;
  uint32_t next = at + 2, letter = scan->length - next > 1 && is_plain_letter(text + next) ? 2 : 0;
  clear(scan, at, next + letter);
  note(scan, scan->token_count - 1, SIGNED);
  return true;
}

/* Its letters are folded in place. */
static void tell_signed(struct kzi_scan *scan, struct kzi_token *token)
{
  const char *text = scan->text + token->start, *folded = scan->folds + token->start;
  char *fold = scan->folds + scan->fold_used;
  uint32_t bytes = token->end - token->start, length = 0;
  bool shadda = false;
  for (uint32_t at = 0; at < bytes; at += 2) {
    memcpy(fold + length, folded + at, 2);
    length += is_sign(text + at) ? 0 : 2;
    shadda |= text[at + 1] == '\x91';
  }
  fold[length] = '\0';
  token->fold = (uint32_t)scan->fold_used;
  token->fold_length = (uint16_t)length;
  scan->fold_used += length + 1;
  token->kind = KZI_TOKEN_WORD;
  token->flags &= KZI_TOKEN_SPACE_BEFORE | KZI_TOKEN_LINE_START;
  token->flags |= kzi_word_end_flags(text, text + bytes) | (shadda ? KZI_TOKEN_SHADDA : 0);
}

/* ---- New tokens ---------------------------------------------------------------------------------------------------------- */

/* A word or number that the map stops at for what stands before it alone. Where this is a number or word, one of them must be folded elsewhere, as
 * there is no room for a NUL between them. */
static void begin_plain(struct kzi_scan *scan, size_t first, uint32_t at)
{
  enum kzi_char before = touching(scan, first, at);
  clear(scan, at, at + 1);
  set_start(scan, at);
  if (before == KZI_CHAR_ARABIC || before == KZI_CHAR_DIGIT) note(scan, scan->token_count - 1, BY_SIGHT);
}

/* Tellers know by the last byte which marks may end a sentence. */
static bool looks_like_stop(unsigned char last)
{
  return last == '.' || last == '!' || last == '?' || last == 0x9F;
}

static bool begin_other(struct kzi_scan *scan, enum kzi_char class, uint32_t at, unsigned bytes)
{
  bool control = (unsigned char)scan->text[at] < ' '; /* to tellers that is white space */
  if (scan->text[at] == '#' || class == KZI_CHAR_INVISIBLE || control) return false;
  enum kzi_token_kind kind;
  struct kzi_token token = {.start = at, .end = kzi_scan_token_end(scan, class, at, at + bytes, &kind)};
  token.kind = (uint8_t)kind;
  if (looks_like_stop((unsigned char)scan->text[token.end - 1]) != kzi_is_stop(scan->text, &token)) return false;
  clear(scan, at, token.end);
  set_start(scan, at);
  scan->folds[at] = '\0'; /* ends what touches it */
  note(scan, scan->token_count, token.kind);
  return true;
}

/* ---- White space that is more than a space ------------------------------------------------------------------------------ */

static unsigned blank_bytes(const struct kzi_scan *scan, uint32_t at)
{
  if (scan->text[at] == ' ' || scan->text[at] == '\t') return 1;
  return kzi_scan_is(scan, at, "\u00A0") ? 2 : 0;
}

/* Where the white space before `at` begins. */
static uint32_t blank_start(const char *text, uint32_t at)
{
  for (;;) {
    if (text[at - 1] == ' ' || text[at - 1] == '\t') at--;
    else if (at > 1 && text[at - 1] == '\xA0' && text[at - 2] == '\xC2') at -= 2;
    else return at;
  }
}

/* Only between two tokens of one line, of which the first does not end a sentence: its teller looks for its last byte in the wrong place. */
static bool step_over_blank(struct kzi_scan *scan, size_t first, uint32_t at)
{
  if (scan->token_count == first) return false;
  uint32_t from = blank_start(scan->text, at), to = at, bytes;
  while (to < scan->length && (bytes = blank_bytes(scan, to))) to += bytes;
  bool inside = to < scan->length && starts(scan, to) && scan->text[from - 1] != '\n';
  if (!inside || looks_like_stop((unsigned char)scan->text[from - 1])) return false;
  clear(scan, from, to);
  scan->folds[from] = '\0';
  note(scan, scan->token_count - 1, BY_SIGHT);
  return true;
}

/* ---- All of them ------------------------------------------------------------------------------------------------------- */

bool kzi_step_over(struct kzi_scan *scan, size_t first, uint32_t at)
{
  if (scan->odd_count + 2 > KZI_ODD_MAX) return false;
  if (step_over_sign(scan, first, at)) return true;
  unsigned bytes;
  enum kzi_char class = kzi_scan_peek(scan, at, &bytes);
  if (class == KZI_CHAR_BREAK) return false;
  if (class == KZI_CHAR_SPACE) return step_over_blank(scan, first, at);
  uint32_t end = goes_on_to(scan, first, at);
  if (end > at) {
    clear(scan, at, end);
    note(scan, scan->token_count - 1, BY_SIGHT);
    return true;
  }
  bool plain = is_digit(scan->text[at]) || (bytes == 2 && is_plain_letter(scan->text + at));
  if (!plain) return begin_other(scan, class, at, bytes);
  begin_plain(scan, first, at);
  return true;
}

/* ---- Telling them -------------------------------------------------------------------------------------------------------- */

static unsigned kind_at(const struct kzi_scan *scan, uint32_t at)
{
  switch (class_at(scan, at)) {
  case KZI_CHAR_ARABIC: return KZI_TOKEN_WORD;
  case KZI_CHAR_DIGIT: return KZI_TOKEN_NUMBER;
  default: return KZI_TOKEN_PUNCT;
  }
}

/* The end, if white space was stepped over; the kind; the fold. */
static void tell(struct kzi_scan *scan, struct kzi_token *token, uint8_t kind)
{
  uint32_t end = blank_start(scan->text, token->end);
  uint8_t of_place = token->flags & (KZI_TOKEN_SPACE_BEFORE | KZI_TOKEN_LINE_START);
  bool is_last = token + 1 == scan->tokens + scan->token_count;
  if (!is_last && blank_bytes(scan, end)) token[1].flags |= KZI_TOKEN_SPACE_BEFORE;
  token->end = end;
  token->kind = (uint8_t)(kind != BY_SIGHT && kind != SIGNED ? kind : kind_at(scan, token->start));
  kzi_scan_fold(scan, token);
  bool word = token->kind == KZI_TOKEN_WORD;
  token->flags = of_place | (word ? kzi_word_flags(scan->text + token->start, scan->text + end) : 0);
}

bool kzi_tell_odd(struct kzi_scan *scan)
{
  for (const struct kzi_odd *odd = scan->odd; odd < scan->odd + scan->odd_count; odd++) {
    struct kzi_token *token = &scan->tokens[odd->token];
    uint32_t bytes = token->end - token->start;
    if (!kzi_scan_room(scan, 0, 3 * (size_t)bytes + 1)) return false;
    if (odd->kind == SIGNED && bytes <= KZI_WORD_BYTES_MAX)
      tell_signed(scan, token);
    else
      tell(scan, token, odd->kind);
  }
  return true;
}
