#include "scan.h"

/* The fast path: nearly all of a newspaper is plain words and numbers with single spaces and common marks between them. The map of the text
 * tells where they begin and end, so that nothing needs to be asked byte by byte. Whatever else comes is left to the general path of token.c,
 * which gives the same tokens. */

/* ---- Room ---------------------------------------------------------------------------------------------------------- */

/* An array of more items, with the used ones copied. */
static void *grown(struct kzi_arena *arena, const void *items, size_t used, size_t room, size_t item_bytes)
{
  void *more = kzi_arena_take(arena, room * item_bytes);
  if (more && used) memcpy(more, items, used * item_bytes);
  return more;
}

static bool room_for_tokens(struct kzi_scan *scan, size_t need)
{
  size_t room = need + need / 2;
  struct kzi_token *tokens = grown(scan->arena, scan->tokens, scan->token_count, room + KZI_FILL, sizeof *tokens);
  uint32_t *stops = grown(scan->arena, scan->stops, scan->stop_count, room, sizeof *stops);
  uint32_t *starts = grown(scan->arena, scan->starts, scan->token_count, room, sizeof *starts);
  if (!tokens || !stops || !starts) return false;
  scan->tokens = tokens;
  scan->stops = stops;
  scan->starts = starts;
  scan->token_room = room;
  return true;
}

bool kzi_scan_room(struct kzi_scan *scan, size_t tokens, size_t fold_bytes)
{
  size_t need = scan->fold_used + fold_bytes;
  if (scan->token_count + tokens > scan->token_room && !room_for_tokens(scan, scan->token_count + tokens)) return false;
  if (need <= scan->fold_room) return true;
  char *folds = grown(scan->arena, scan->folds, scan->fold_used, need + need / 2, 1);
  if (!folds) return false;
  scan->folds = folds;
  scan->fold_room = need + need / 2;
  return true;
}

/* ---- What folding forgets of a word and a reader may need ------------------------------------------------------------- */

static bool is_mark_of(const char *at, char second) /* U+064x and U+065x */
{
  return (at[0] == '\xD9') & (at[1] == second); /* both are looked at: the first one tells little of the second */
}

uint8_t kzi_word_end_flags(const char *start, const char *end)
{
  uint8_t flags = 0;
  const char *last = end - 2;
  bool alef = last >= start + 2 && last[0] == '\xD8' && last[1] == '\xA7';
  if (last >= start && (is_mark_of(last, '\x8B') || (alef && is_mark_of(last - 2, '\x8B')))) flags |= KZI_TOKEN_TANWIN;
  while (last > start && last[0] == '\xD9' && (unsigned char)last[1] >= 0x8B && (unsigned char)last[1] <= 0x9F)
    last -= 2;
  if (last >= start && is_mark_of(last, '\x89')) flags |= KZI_TOKEN_MAQSURA;
  if (last >= start && last[0] == '\xD8' && last[1] == '\xA9') flags |= KZI_TOKEN_MARBUTA;
  return flags;
}

uint8_t kzi_word_flags(const char *start, const char *end)
{
  uint8_t flags = 0;
  for (const char *p = start; p < end - 1; p++) flags |= is_mark_of(p, '\x91') ? KZI_TOKEN_SHADDA : 0;
  return flags | kzi_word_end_flags(start, end);
}

/* ---- Bits ----------------------------------------------------------------------------------------------------------- */

#define BLOCK 64u

typedef unsigned lowest_bit(uint64_t bits);

static inline unsigned count_bits(uint64_t bits) /* one instruction, where there is one */
{
  bits -= bits >> 1 & UINT64_C(0x5555555555555555);
  bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
  return (unsigned)(((bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F)) * UINT64_C(0x0101010101010101) >> 56);
}

#define AT_ONCE 8u /* hardly a block has more words */

/* Writes where the lowest bit stands, and takes it away. */
#define WRITE_PLACE(n) (out[n] = base + lowest(bits), bits &= bits - 1)

/* Writes where the bits of a block stand; AT_ONCE too many perhaps. Volatile, as some compilers make vectors of the places before they store
 * them, which takes longer. */
static KZI_INLINE unsigned write_places(uint64_t bits, uint32_t base, volatile uint32_t *out, lowest_bit *lowest)
{
  unsigned count = count_bits(bits), done = 0;
  do { /* even if there is none, as that can't be foreseen */
    WRITE_PLACE(0), WRITE_PLACE(1), WRITE_PLACE(2), WRITE_PLACE(3);
    WRITE_PLACE(4), WRITE_PLACE(5), WRITE_PLACE(6), WRITE_PLACE(7);
    out += AT_ONCE;
  } while ((done += AT_ONCE) < count);
  return count;
}

/* ---- Runs ----------------------------------------------------------------------------------------------------------- */

/* Writes where tokens start from `at` on, up to the next stop, which it returns. False when out of memory. */
static KZI_INLINE bool find_starts(struct kzi_scan *scan, uint32_t *at, lowest_bit *lowest)
{
  const struct kzi_block *block = &scan->blocks[*at / BLOCK];
  uint32_t base = *at - *at % BLOCK, *starts = scan->starts;
  size_t count = scan->token_count, room = scan->token_room;
  uint64_t from = ~UINT64_C(0) << *at % BLOCK, stops;
  for (;; block++, base += BLOCK, from = ~UINT64_C(0)) {
    if (room - count < BLOCK + KZI_LOOK_AHEAD) {
      scan->token_count = count;
      if (!kzi_scan_room(scan, BLOCK + KZI_LOOK_AHEAD, 0)) return false;
      starts = scan->starts;
      room = scan->token_room;
    }
    stops = block->stops & from;
    uint64_t before_stop = (stops & (0 - stops)) - 1; /* all, where there is none */
    count += write_places(block->starts & from & before_stop, base, starts + count, lowest);
    if (stops) break;
  }
  scan->token_count = count;
  *at = base + lowest(stops);
  return true;
}

/* Finds the tokens of a run, and the stop that ends it. Behind the last one stands the stop, as often as somebody may look ahead. */
static KZI_INLINE bool find_tokens(struct kzi_scan *scan, uint32_t *stop, lowest_bit *lowest)
{
  size_t first = scan->token_count;
  *stop = scan->at;
  do
    if (!find_starts(scan, stop, lowest)) return false;
  while (kzi_step_over(scan, first, *stop));
  for (unsigned i = 0; i < KZI_LOOK_AHEAD; i++) scan->starts[scan->token_count + i] = *stop;
  return true;
}

/* Longer than any word: its look-up form is cut as the general path cuts it, and stands where that puts its folds. */
static bool cut_folds(struct kzi_scan *scan, size_t first)
{
  for (struct kzi_token *token = scan->tokens + first; token < scan->tokens + scan->token_count; token++) {
    if (token->end - token->start <= KZI_WORD_BYTES_MAX || token->fold != token->start) continue;
    if (!kzi_scan_room(scan, 0, KZI_WORD_BYTES_MAX + 1)) return false;
    char *fold = memcpy(scan->folds + scan->fold_used, scan->folds + token->fold, KZI_WORD_BYTES_MAX);
    fold[KZI_WORD_BYTES_MAX] = '\0';
    token->fold = (uint32_t)scan->fold_used;
    token->fold_length = KZI_WORD_BYTES_MAX;
    scan->fold_used += KZI_WORD_BYTES_MAX + 1;
  }
  return true;
}

/* Gives the last tokens back to the general path. */
static void leave(struct kzi_scan *scan, unsigned tokens)
{
  scan->token_count -= tokens;
  const struct kzi_token *first = &scan->tokens[scan->token_count], *last = first + tokens - 1;
  scan->blocks[last->start / BLOCK].stops |=
      UINT64_C(1) << last->start % BLOCK; /* the map may not know it but from kzi_step_over() */
  scan->at = first->start;
  scan->space = first->flags & KZI_TOKEN_SPACE_BEFORE;
  while (scan->stop_count && scan->stops[scan->stop_count - 1] >= scan->token_count) scan->stop_count--;
}

/* What the run ends with may go on: a word with a haraka or an uncommon letter, a number with other digits or behind its mark. */
static void leave_unfinished(struct kzi_scan *scan, size_t first)
{
  const struct kzi_token *last = &scan->tokens[scan->token_count - 1];
  unsigned char next = (unsigned char)(scan->at < scan->length ? scan->text[scan->at] : 0);
  if (scan->token_count == first || last->end != scan->at || next < '0') return;
  bool behind_number =
      scan->token_count > first + 1 && last[-1].kind == KZI_TOKEN_NUMBER && last[-1].end == last->start;
  if (last->kind != KZI_TOKEN_PUNCT && next >= 0x80)
    leave(scan, 1);
  else if (last->kind == KZI_TOKEN_PUNCT && behind_number)
    leave(scan, 2);
}

/* The fast path can begin at a token, or at white space before one. */
static KZI_INLINE bool run_begins(const struct kzi_scan *scan)
{
  const struct kzi_block *block = &scan->blocks[scan->at / BLOCK];
  bool stop = block->stops >> scan->at % BLOCK & 1, token = block->starts >> scan->at % BLOCK & 1;
  return !stop && (token || (unsigned char)scan->text[scan->at] <= ' ') && !scan->hashtag;
}

static KZI_INLINE bool read_run(struct kzi_scan *scan, kzi_teller *tell, lowest_bit *lowest)
{
  uint32_t at = scan->at, stop;
  size_t first = scan->token_count;
  bool white = (unsigned char)scan->text[at] <= ' ';
  scan->odd_count = 0;
  if (!find_tokens(scan, &stop, lowest)) return false;
  for (; at < stop && scan->text[at] == '\n'; at++)
    if (!kzi_scan_end_line(scan, at, at + 1, first)) return false;
  if (scan->token_count > first && !tell(scan, first, white || scan->space)) return false;
  if (stop - at > KZI_WORD_BYTES_MAX && !cut_folds(scan, first)) return false;
  scan->folds[stop] = '\0';
  scan->space = (unsigned char)scan->text[stop - 1] <= ' ';
  scan->at = stop;
  leave_unfinished(scan, first);
  return true;
}

static KZI_INLINE bool read_runs(struct kzi_scan *scan, kzi_teller *tell, lowest_bit *lowest)
{
  for (;;) {
    if (run_begins(scan) && !read_run(scan, tell, lowest)) return false;
    if (scan->at == scan->length || scan->text[scan->at] != '\n') return true;
    if (!kzi_scan_end_line(scan, scan->at, scan->at + 1, scan->token_count)) return false;
    if (++scan->at == scan->length) return true;
  }
}

#ifdef KZI_AVX2

#include <immintrin.h>

#define X8(value)                                                                                                      \
  {                                                                                                                    \
    value, value, value, value, value, value, value, value                                                             \
  }

_Alignas(32) const uint32_t kzi_eights[KZI_8_COUNT][8] = {
    [KZI_8_BYTE] = X8(0xFF),
    [KZI_8_PAIR] = X8(0xFFFF),
    [KZI_8_HALF] = X8(0x0F),
    [KZI_8_AFTER_SPACE] = X8(' ' + 1),
    [KZI_8_FEED] = X8('\n'),
    [KZI_8_LEAD_D8] = X8(0xD8),
    [KZI_8_LEAD_D9] = X8(0xD9),
    [KZI_8_LETTERS_D8] = X8(0xA100),
    [KZI_8_BEFORE_0] = X8('0' - 1),
    [KZI_8_AFTER_9] = X8('9' + 1),
    [KZI_8_IS_MARK] = X8(KZI_TOKEN_PUNCT),
    [KZI_8_MARK_LESS_WORD] = X8(KZI_TOKEN_PUNCT - KZI_TOKEN_WORD),
    [KZI_8_MARK_LESS_NUMBER] = X8(KZI_TOKEN_PUNCT - KZI_TOKEN_NUMBER),
    [KZI_8_FLAGS] = X8(KZI_TOKEN_MAQSURA | KZI_TOKEN_MARBUTA),
    [KZI_8_PREFIXES] = X8(3),
    [KZI_8_TOO_LONG] = X8(KZI_PREFIX_BYTES + 1),
    [KZI_8_LINE_START] = X8(KZI_TOKEN_LINE_START),
    [KZI_8_SPACE_BEFORE] = X8(KZI_TOKEN_SPACE_BEFORE),
};

static KZI_INLINE KZI_AVX2 unsigned lowest_fast(uint64_t bits)
{
  return (unsigned)_tzcnt_u64(bits);
}

static KZI_AVX2 bool read_runs_fast(struct kzi_scan *scan) /* with better instructions for bits */
{
  return read_runs(scan, kzi_tell_fast, lowest_fast);
}
#endif

bool kzi_scan_run(struct kzi_scan *scan)
{
#ifdef KZI_AVX2
  if (scan->way == KZI_WAY_AVX2) return read_runs_fast(scan);
#endif
  return read_runs(scan, kzi_tell, kzi_lowest_bit);
}
