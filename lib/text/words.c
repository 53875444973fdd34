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
  struct kzi_token *tokens = grown(scan->arena, scan->tokens, scan->token_count, room, sizeof *tokens);
  uint32_t *stops = grown(scan->arena, scan->stops, scan->stop_count, room, sizeof *stops);
  if (!tokens || !stops) return false;
  scan->tokens = tokens;
  scan->stops = stops;
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
  return at[0] == '\xD9' && at[1] == second;
}

uint8_t kzi_word_flags(const char *start, const char *end)
{
  uint8_t flags = 0;
  const char *last = end - 2;
  for (const char *p = start; p < last; p++)
    if (is_mark_of(p, '\x91')) flags |= KZI_TOKEN_SHADDA;
  if (last >= start && is_mark_of(last, '\x91')) flags |= KZI_TOKEN_SHADDA;
  bool alef = last >= start + 2 && last[0] == '\xD8' && last[1] == '\xA7';
  if (last >= start && (is_mark_of(last, '\x8B') || (alef && is_mark_of(last - 2, '\x8B')))) flags |= KZI_TOKEN_TANWIN;
  while (last > start && last[0] == '\xD9' && (unsigned char)last[1] >= 0x8B && (unsigned char)last[1] <= 0x9F) last -= 2;
  if (last >= start && is_mark_of(last, '\x89')) flags |= KZI_TOKEN_MAQSURA;
  if (last >= start && last[0] == '\xD8' && last[1] == '\xA9') flags |= KZI_TOKEN_MARBUTA;
  return flags;
}

/* ---- Bits ----------------------------------------------------------------------------------------------------------- */

#define BLOCK 64u

static inline unsigned first_bit(uint64_t bits) /* the highest where there is none: without a branch */
{
  bits |= UINT64_C(1) << 63;
#ifdef __GNUC__
  return (unsigned)__builtin_ctzll(bits);
#else
  unsigned n = 0;
  while (!(bits >> n & 1)) n++;
  return n;
#endif
}

static inline unsigned count_bits(uint64_t bits) /* one instruction, where there is one */
{
  bits -= bits >> 1 & UINT64_C(0x5555555555555555);
  bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
  return (unsigned)(((bits + (bits >> 4)) & UINT64_C(0x0F0F0F0F0F0F0F0F)) * UINT64_C(0x0101010101010101) >> 56);
}

static inline uint32_t next_stop(const struct kzi_scan *scan)
{
  uint32_t block = scan->at / BLOCK;
  uint64_t bits = scan->blocks[block].stops & ~UINT64_C(0) << scan->at % BLOCK;
  while (!bits) bits = scan->blocks[++block].stops;
  uint32_t stop = block * BLOCK + first_bit(bits);
  return stop < scan->length ? stop : scan->length;
}

#define AT_ONCE 8u /* hardly a block has more words */

/* Writes where the lowest bit stands, and takes it away. */
#define WRITE_START(n) (token[n].start = base + first_bit(bits), bits &= bits - 1)

/* Writes where the bits of a block stand, each into one token; AT_ONCE too many perhaps. */
static KZI_INLINE unsigned write_starts(uint64_t bits, uint32_t base, struct kzi_token *token)
{
  unsigned count = count_bits(bits);
  for (unsigned done = 0; done < count; done += AT_ONCE, token += AT_ONCE) {
    WRITE_START(0), WRITE_START(1), WRITE_START(2), WRITE_START(3);
    WRITE_START(4), WRITE_START(5), WRITE_START(6), WRITE_START(7);
  }
  return count;
}

/* ---- What the last byte of a token tells ------------------------------------------------------------------------------ */

enum { QUOTED = 64, OF_FLAGS = 1 << 8, MAY_BE_PREFIX = 1 << 16, MAY_STOP = 1 << 17 }; /* above the kind */
enum {
  W = KZI_TOKEN_WORD, N = KZI_TOKEN_NUMBER, M = KZI_TOKEN_PUNCT, S = M | MAY_STOP, P = W | MAY_BE_PREFIX,
  Y = W | KZI_TOKEN_MAQSURA * OF_FLAGS, H = W | KZI_TOKEN_MARBUTA * OF_FLAGS
};

/* clang-format off */
static const uint32_t told_by_end[256] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 00 */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 10 */
  0, S, M, 0, 0, M, M, M, M, M, M, M, M, M, S, M, /* 20 */
  N, N, N, N, N, N, N, N, N, N, M, M, M, M, M, S, /* 30 */
  M, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 40 */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, M, M, M, M, 0, /* 50 */
  M, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 60 */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, M, M, M, M, 0, /* 70 */
  0, P, W, P, P, W, W, W, P, Y, W, 0, M, 0, 0, 0, /* 80: ف ق ك ل م ن ه و ى ي, ، */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, M, 0, 0, 0, S, /* 90: ؛ ؟ */
  0, W, W, W, W, W, W, W, P, H, W, W, W, W, W, W, /* A0: ء to د */
  W, W, W, W, W, W, W, W, W, W, W, 0, 0, 0, 0, 0, /* B0: ذ to غ */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* what C2 leads, by the rest and QUOTED */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, M, 0, 0, 0, 0, /* « */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, M, 0, 0, 0, 0, /* » */
};

#define ONE(c) [3 * (c)] = (c)
#define TWO(a, b) [3 * (b)] = (a), (b)
const unsigned char kzi_mark_folds[KZI_MARK_FOLDS] = { /* by the last byte, each with its NUL */
  ONE('!'), ONE('"'), ONE('%'), ONE('&'), ONE('\''), ONE('('), ONE(')'), ONE('*'), ONE('+'), ONE(','), ONE('-'), ONE('.'), ONE('/'), ONE(':'),
  ONE(';'), ONE('<'), ONE('='), ONE('>'), ONE('?'), ONE('@'), ONE('['), ONE('\\'), ONE(']'), ONE('^'), ONE('`'), ONE('{'), ONE('|'), ONE('}'),
  ONE('~'), TWO(0xD8, 0x8C), TWO(0xD8, 0x9B), TWO(0xD8, 0x9F), TWO(0xC2, 0xAB), TWO(0xC2, 0xBB),
};
/* clang-format on */

/* Longer than any word: its look-up form is cut as the general path cuts it. */
static void cut_folds(struct kzi_scan *scan, size_t first)
{
  for (struct kzi_token *token = scan->tokens + first; token < scan->tokens + scan->token_count; token++) {
    if (token->end - token->start <= KZI_FOLD_LENGTH_MAX) continue;
    token->fold_length = KZI_FOLD_LENGTH_MAX / 3;
    scan->folds[token->fold + token->fold_length] = '\0';
  }
}

/* Of the tokens from `first` on, the starts are known; there is one more at `stop`. A token ends where the next one begins, or at the single
 * space or line feed before that. Tells the rest. False when out of memory. */
static KZI_INLINE bool tell_tokens(struct kzi_scan *scan, size_t first, bool spaced)
{
  const unsigned char *text = (const unsigned char *)scan->text;
  struct kzi_token *token = scan->tokens + first, *last_token = scan->tokens + scan->token_count;
  char *folds = scan->folds;
  uint32_t index = (uint32_t)first, line = (uint32_t)scan->lines.count, marks_at = scan->length + 1, *stops = scan->stops + scan->stop_count;
  uint32_t start = token->start, space = spaced, before = MAY_BE_PREFIX; /* what is told of the token before */
  for (; token < last_token; token++, index++) {
    uint32_t next = token[1].start, white = text[next - 1], next_space = white <= ' ', end = next - next_space;
    uint32_t last = text[end - 1], told = told_by_end[last + (text[start] == 0xC2 ? QUOTED : 0u)];
    uint32_t if_mark = 0 - (told / KZI_TOKEN_PUNCT & 1), fold = (if_mark & (marks_at + 3 * last)) | (~if_mark & start); /* without a branch */
    token->end = end;
    token->fold = fold;
    token->line = line;
    token->fold_length = (uint16_t)(end - start);
    token->kind = (uint8_t)told;
    token->flags = (uint8_t)(told / OF_FLAGS | space);
    folds[fold + (end - start)] = '\0';
    *stops = index;
    stops += told / MAY_STOP;
    if (before & MAY_BE_PREFIX & (space - 1) && kzi_scan_is_glued(scan, token, false)) {
      token->flags |= KZI_TOKEN_GLUED;
      told |= MAY_BE_PREFIX; /* what follows may be glued to it */
    }
    if (white == '\n') {
      if (!kzi_scan_end_line(scan, next - 1, next, index + 1)) return false;
      next_space |= KZI_TOKEN_LINE_START;
      line++;
    }
    before = told;
    start = next;
    space = next_space;
  }
  scan->stop_count = (size_t)(stops - scan->stops);
  return true;
}

/* ---- Runs ----------------------------------------------------------------------------------------------------------- */

/* Finds where the tokens in [scan->at, stop) start; room for one more is left behind them. */
static KZI_INLINE bool find_tokens(struct kzi_scan *scan, uint32_t stop)
{
  uint32_t block = scan->at / BLOCK, last = stop / BLOCK;
  uint64_t from = ~UINT64_C(0) << scan->at % BLOCK, to = ~UINT64_C(0);
  for (;; block++) {
    if (scan->token_room - scan->token_count < BLOCK + AT_ONCE && !kzi_scan_room(scan, BLOCK + AT_ONCE, 0)) return false;
    if (block == last) to = (UINT64_C(1) << stop % BLOCK) - 1;
    scan->token_count += write_starts(scan->blocks[block].starts & from & to, block * BLOCK, scan->tokens + scan->token_count);
    if (block == last) break;
    from = ~UINT64_C(0);
  }
  scan->tokens[scan->token_count].start = stop;
  return true;
}

/* Gives the last tokens back to the general path. */
static void leave(struct kzi_scan *scan, unsigned tokens)
{
  scan->token_count -= tokens;
  const struct kzi_token *first = &scan->tokens[scan->token_count];
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
  bool behind_number = scan->token_count > first + 1 && last[-1].kind == KZI_TOKEN_NUMBER && last[-1].end == last->start;
  if (last->kind != KZI_TOKEN_PUNCT && next >= 0x80) leave(scan, 1);
  else if (last->kind == KZI_TOKEN_PUNCT && behind_number) leave(scan, 2);
}

static KZI_INLINE bool read_run(struct kzi_scan *scan)
{
  uint32_t at = scan->at, stop = next_stop(scan);
  if (stop == at || !at || scan->hashtag) return true; /* one looks at the byte before, too */
  bool white = (unsigned char)scan->text[at] <= ' ', at_token = scan->blocks[at / BLOCK].starts >> at % BLOCK & 1;
  if (!white && !at_token) return true;
  size_t first = scan->token_count;
  if (!find_tokens(scan, stop)) return false;
  if (scan->text[at] == '\n' && !kzi_scan_end_line(scan, at, at + 1, first)) return false;

  if (scan->token_count > first) {
    size_t line_tokens = scan->line_tokens; /* of the line in which the run begins */
    if (!tell_tokens(scan, first, white || scan->space || first == line_tokens)) return false;
    if (first == line_tokens) scan->tokens[first].flags |= KZI_TOKEN_LINE_START;
  }
  if (stop - at > KZI_FOLD_LENGTH_MAX) cut_folds(scan, first);
  scan->space = (unsigned char)scan->text[stop - 1] <= ' ';
  scan->at = stop;
  leave_unfinished(scan, first);
  return true;
}

#ifdef KZI_AVX2
static KZI_AVX2 bool read_run_fast(struct kzi_scan *scan) /* with better instructions for bits */
{
  return read_run(scan);
}
#endif

bool kzi_scan_run(struct kzi_scan *scan)
{
#ifdef KZI_AVX2
  if (scan->way == KZI_WAY_AVX2) return read_run_fast(scan);
#endif
  return read_run(scan);
}
