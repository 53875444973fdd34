#include "scan.h"

/* Tokens of which the fast path knows where they start: this tells all the rest of them. A token ends where the next one begins, or at the
 * single space or line feed before that, or at the empty line. */

/* ---- What the last byte of a token tells ------------------------------------------------------------------------------ */

enum { QUOTED = 64, OF_FLAGS = 1 << 8, MAY_BE_PREFIX = 1 << 16, MAY_STOP = 1 << 17 }; /* above the kind */
enum {
  W = KZI_TOKEN_WORD,
  N = KZI_TOKEN_NUMBER,
  M = KZI_TOKEN_PUNCT,
  S = M | MAY_STOP,
  P = W | MAY_BE_PREFIX,
  Y = W | KZI_TOKEN_MAQSURA * OF_FLAGS,
  H = W | KZI_TOKEN_MARBUTA * OF_FLAGS
};

/* clang-format off */
static const uint32_t told_by_end[256] = {
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 00 */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 10 */
  0, S, M, 0, 0, M, M, M, M, M, M, M, M, M, S, M, /* 20 */
  N, N, N, N, N, N, N, N, N, N, M, M, 0, 0, 0, S, /* 30 */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 40 */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 50 */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 60 */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* 70 */
  0, P, W, P, P, W, W, W, P, Y, W, 0, M, 0, 0, 0, /* 80: ف ق ك ل م ن ه و ى ي, ، */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, M, 0, 0, 0, S, /* 90: ؛ ؟ */
  0, W, W, W, P, W, W, W, P, H, W, W, W, W, W, W, /* A0: ء to د; ؤ folds to و */
  W, W, W, W, W, W, W, W, W, W, W, 0, 0, 0, 0, 0, /* B0: ذ to غ */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, /* what C2 leads, by the rest and QUOTED */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, M, 0, 0, 0, 0, /* « */
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, M, 0, 0, 0, 0, /* » */
};

#define ONE(c) [3 * (c)] = (c)
#define TWO(a, b) [3 * (b)] = (a), (b)
const unsigned char kzi_mark_folds[KZI_MARK_FOLDS] = { /* by the last byte, each with its NUL */
  ONE('!'), ONE('"'), ONE('%'), ONE('&'), ONE('\''), ONE('('), ONE(')'), ONE('*'), ONE('+'), ONE(','), ONE('-'), ONE('.'), ONE('/'), ONE(':'), ONE(';'), ONE('?'),
  TWO(0xD8, 0x8C), TWO(0xD8, 0x9B), TWO(0xD8, 0x9F), TWO(0xC2, 0xAB), TWO(0xC2, 0xBB),
};
/* clang-format on */

/* ---- One by one ---------------------------------------------------------------------------------------------------------- */

/* What is to be looked at again when all tokens are told: marks at the end of what may be a bare prefix. */
struct run {
  struct kzi_scan *scan;
  size_t at;             /* the next token */
  uint32_t *maybe_glued; /* over the starts that have been read */
  size_t maybe_count;
};

static KZI_INLINE bool tell_up_to(struct run *run, size_t end)
{
  struct kzi_scan *scan = run->scan;
  const unsigned char *text = (const unsigned char *)scan->text;
  const uint32_t *starts = scan->starts;
  uint32_t line = (uint32_t)scan->lines.count, marks_at = scan->length + 1, *stops = scan->stops + scan->stop_count;
  uint32_t *maybe_glued = run->maybe_glued + run->maybe_count;
  uint32_t start = starts[run->at], before = start ? text[start - 1] : 0;
  uint32_t flags_before = before == ' '    ? KZI_TOKEN_SPACE_BEFORE
                          : before == '\n' ? KZI_TOKEN_SPACE_BEFORE | KZI_TOKEN_LINE_START
                                           : 0u;
  struct kzi_token *token = scan->tokens + run->at;
  for (uint32_t i = (uint32_t)run->at; i < end; i++, token++) {
    uint32_t next = starts[i + 1], white = text[next - 1], next_flags = white <= ' ', token_end = next - next_flags;
    token->line = line;
    if (white == '\n') {
      if (text[next - 2] == '\n') token_end--;
      for (uint32_t line_end = token_end; line_end < next; line_end++, line++)
        if (!kzi_scan_end_line(scan, line_end, line_end + 1, i + 1)) return false;
      next_flags |= KZI_TOKEN_LINE_START;
    }
    uint32_t last = text[token_end - 1], told = told_by_end[last + (text[start] == 0xC2 ? QUOTED : 0u)];
    token->start = start;
    token->end = token_end;
    uint32_t if_mark = 0 - (told / KZI_TOKEN_PUNCT & 1);
    token->fold = start + ((marks_at + 3 * last - start) & if_mark); /* without a branch */
    token->fold_length = (uint16_t)(token_end - start);
    token->kind = (uint8_t)told;
    token->flags = (uint8_t)(told / OF_FLAGS | flags_before);
    *stops = i;
    stops += told / MAY_STOP;
    *maybe_glued = i + 1;
    maybe_glued += told / MAY_BE_PREFIX & (next_flags ^ 1) & (token_end - start <= KZI_PREFIX_BYTES) & 1;
    start = next;
    flags_before = next_flags;
  }
  scan->stop_count = (size_t)(stops - scan->stops);
  run->maybe_count = (size_t)(maybe_glued - run->maybe_glued);
  run->at = end;
  return true;
}

/* A mark may be glued to the token before it, and what follows to the mark. */
static inline void glue(struct kzi_scan *scan, size_t i)
{
  for (; i < scan->token_count; i++) {
    struct kzi_token *token = &scan->tokens[i];
    if (token->flags & KZI_TOKEN_SPACE_BEFORE || !kzi_scan_is_glued(scan, token, false)) return;
    token->flags |= KZI_TOKEN_GLUED;
  }
}

static struct run begin(struct kzi_scan *scan, size_t first)
{
  return (struct run){scan, first, scan->starts + first, 0};
}

static bool finish(struct run *run, size_t first, size_t line_tokens, bool spaced)
{
  struct kzi_scan *scan = run->scan;
  if (run->at < scan->token_count && !tell_up_to(run, scan->token_count)) return false;
  if (scan->odd_count && !kzi_tell_odd(scan)) return false;
  if (first == line_tokens)
    scan->tokens[first].flags |= KZI_TOKEN_LINE_START | KZI_TOKEN_SPACE_BEFORE;
  else if (spaced)
    scan->tokens[first].flags |= KZI_TOKEN_SPACE_BEFORE;
  else
    glue(scan, first);
  for (size_t i = 0; i < run->maybe_count; i++) glue(scan, run->maybe_glued[i]);
  for (size_t i = 0; i < scan->odd_count; i++) {
    glue(scan, scan->odd[i].token);
    glue(scan, scan->odd[i].token + 1u);
  }
  return true;
}

bool kzi_tell(struct kzi_scan *scan, size_t first, bool spaced)
{
  struct run run = begin(scan, first);
  return finish(&run, first, scan->line_tokens, spaced);
}

/* ---- Eight at a time, with AVX2 --------------------------------------------------------------------------------------------- */

#ifdef KZI_AVX2

#include <immintrin.h>

#define EIGHT 8u

static KZI_INLINE KZI_AVX2 __m256i all(uint32_t value)
{
  return _mm256_set1_epi32((int)value);
}

/* Constants that stand in memory: they are too many for the registers, and compilers that know them make them anew each time, or copy them. */
typedef const uint32_t (*eights)[8];

static KZI_INLINE KZI_AVX2 __m256i eight(eights from, enum kzi_eight name)
{
  return _mm256_load_si256((const __m256i *)(const void *)from[name]);
}

static KZI_INLINE KZI_AVX2 __m256i load_8(const uint32_t *at)
{
  return _mm256_loadu_si256((const __m256i *)(const void *)at);
}

static KZI_INLINE KZI_AVX2 uint32_t bits_of(__m256i v)
{
  return (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(v));
}

static KZI_INLINE KZI_AVX2 int look_at(const unsigned char *text, uint32_t start)
{
  int four;
  memcpy(&four, text + start - KZI_LOOK_BACK, sizeof four);
  return four;
}

/* From two bytes before each start to one behind it. Faster than the one instruction that there is for it. */
static KZI_INLINE KZI_AVX2 __m256i look_around(const unsigned char *text, const uint32_t *starts)
{
  return _mm256_setr_epi32(look_at(text, starts[0]), look_at(text, starts[1]), look_at(text, starts[2]),
                           look_at(text, starts[3]), look_at(text, starts[4]), look_at(text, starts[5]),
                           look_at(text, starts[6]), look_at(text, starts[7]));
}

/* All but the first of one and the first of the next. */
static KZI_INLINE KZI_AVX2 __m256i move_on(__m256i these, __m256i next)
{
  const __m256i turn = _mm256_setr_epi32(1, 2, 3, 4, 5, 6, 7, 0);
  return _mm256_blend_epi32(_mm256_permutevar8x32_epi32(these, turn), _mm256_permutevar8x32_epi32(next, turn), 0x80);
}

/* What told_by_end says, but for the kind; in the lowest byte. */
enum { PREFIX_8 = 1, PREFIX_A = 2, STOP_2 = 4, STOP_39 = 8, ANY_FLAG = KZI_TOKEN_MAQSURA | KZI_TOKEN_MARBUTA };

static KZI_INLINE KZI_AVX2 __m256i told_by_ends(__m256i last, eights e)
{
  const __m256i by_high =
      _mm256_broadcastsi128_si256(_mm_setr_epi8(0, 0, STOP_2, STOP_39, 0, 0, 0, 0, PREFIX_8 | KZI_TOKEN_MAQSURA,
                                                STOP_39, PREFIX_A | KZI_TOKEN_MARBUTA, 0, 0, 0, 0, 0));
  const __m256i by_low =
      _mm256_broadcastsi128_si256(_mm_setr_epi8(0, PREFIX_8 | STOP_2, 0, PREFIX_8, PREFIX_8 | PREFIX_A, 0, 0, 0,
                                                PREFIX_8 | PREFIX_A, ANY_FLAG, 0, 0, 0, 0, STOP_2, STOP_39));
  return _mm256_and_si256(_mm256_shuffle_epi8(by_high, _mm256_srli_epi32(last, 4)),
                          _mm256_shuffle_epi8(by_low, _mm256_and_si256(last, eight(e, KZI_8_HALF))));
}

/* By their first two bytes. */
static KZI_INLINE KZI_AVX2 __m256i kinds_of(__m256i pair, eights e)
{
  __m256i lead = _mm256_and_si256(pair, eight(e, KZI_8_BYTE));
  __m256i row_8 = _mm256_and_si256(_mm256_cmpeq_epi32(lead, eight(e, KZI_8_LEAD_D8)),
                                   _mm256_cmpgt_epi32(pair, eight(e, KZI_8_LETTERS_D8)));
  __m256i words = _mm256_or_si256(row_8, _mm256_cmpeq_epi32(lead, eight(e, KZI_8_LEAD_D9)));
  __m256i numbers = _mm256_and_si256(_mm256_cmpgt_epi32(lead, eight(e, KZI_8_BEFORE_0)),
                                     _mm256_cmpgt_epi32(eight(e, KZI_8_AFTER_9), lead));
  __m256i less = _mm256_or_si256(_mm256_and_si256(words, eight(e, KZI_8_MARK_LESS_WORD)),
                                 _mm256_and_si256(numbers, eight(e, KZI_8_MARK_LESS_NUMBER)));
  return _mm256_sub_epi32(eight(e, KZI_8_IS_MARK), less);
}

/* Two tokens in each half: their first, second, third eight bytes. */
static KZI_INLINE KZI_AVX2 void store_four(struct kzi_token *out, __m256i first, __m256i second, __m256i third)
{
  __m256i a = _mm256_unpacklo_epi64(first, second), c = _mm256_unpackhi_epi64(second, third);
  __m256i b = _mm256_castpd_si256(_mm256_shuffle_pd(_mm256_castsi256_pd(third), _mm256_castsi256_pd(first), 0xA));
  __m128i *low = (__m128i *)(void *)out, *high = (__m128i *)(void *)(out + 4);
  _mm_storeu_si128(low, _mm256_castsi256_si128(a));
  _mm_storeu_si128(low + 1, _mm256_castsi256_si128(b));
  _mm_storeu_si128(low + 2, _mm256_castsi256_si128(c));
  _mm_storeu_si128(high, _mm256_extracti128_si256(a, 1));
  _mm_storeu_si128(high + 1, _mm256_extracti128_si256(b, 1));
  _mm_storeu_si128(high + 2, _mm256_extracti128_si256(c, 1));
}

static KZI_INLINE KZI_AVX2 void store_tokens(struct kzi_token *out, __m256i start, __m256i end, __m256i fold,
                                             uint32_t line, __m256i rest)
{
  __m256i sentence = _mm256_setzero_si256(), lines = all(line); /* the sentence is known later */
  store_four(out, _mm256_unpacklo_epi32(start, end), _mm256_unpacklo_epi32(fold, sentence),
             _mm256_unpacklo_epi32(lines, rest));
  store_four(out + 2, _mm256_unpackhi_epi32(start, end), _mm256_unpackhi_epi32(fold, sentence),
             _mm256_unpackhi_epi32(lines, rest));
}

/* Writes which of eight from `first` on have their bit; hardly ever are these two or more. Returns how many. */
static KZI_INLINE KZI_AVX2 size_t put_indexes(uint32_t *out, uint32_t bits, uint32_t first)
{
  size_t count = bits != 0;
  *out = first + (uint32_t)__builtin_ctz(bits | 1u << EIGHT);
  for (bits &= bits - 1; bits; bits &= bits - 1) out[count++] = first + (uint32_t)__builtin_ctz(bits);
  return count;
}

/* An empty line stands behind the token, which ends one byte sooner than it seemed. Returns whether it may end a sentence. */
static bool shorten(const struct kzi_scan *scan, struct kzi_token *token)
{
  const unsigned char *text = (const unsigned char *)scan->text;
  uint32_t last = text[token->end - 2], told = told_by_end[last + (text[token->start] == 0xC2 ? QUOTED : 0u)];
  token->end--;
  token->fold_length--;
  token->flags |= (uint8_t)(told / OF_FLAGS);
  if (token->kind == KZI_TOKEN_PUNCT) token->fold = scan->length + 1 + 3 * last;
  return told / MAY_STOP;
}

/* Line feeds stand behind these of eight tokens. Adds to those that may end a sentence. */
static bool end_lines(struct kzi_scan *scan, size_t at, uint32_t bits, uint32_t *stops)
{
  for (; bits; bits &= bits - 1) {
    size_t token = at + (uint32_t)__builtin_ctz(bits), next = token + 1;
    uint32_t next_start = scan->starts[next], lines = scan->text[next_start - 2] == '\n' ? 2 : 1;
    if (lines == 2 && shorten(scan, &scan->tokens[token])) *stops |= bits & (0 - bits);
    for (uint32_t end = next_start - lines; end < next_start; end++)
      if (!kzi_scan_end_line(scan, end, end + 1, next)) return false;
    for (size_t i = 0; i < EIGHT; i++) scan->tokens[at + i].line += at + i < next ? 0 : lines; /* without a branch */
  }
  return true;
}

static KZI_AVX2 bool tell_by_eights(struct run *run, size_t end)
{
  struct kzi_scan *scan = run->scan;
  const unsigned char *text = (const unsigned char *)scan->text;
  const __m256i marks_at = all(scan->length + 1);
  __m256i start = load_8(scan->starts + run->at), around = look_around(text, scan->starts + run->at);
  for (; run->at < end; run->at += EIGHT) {
    eights e = kzi_eights;
    __asm__ volatile("" : "+r"(e)); /* whatever they are */
    uint32_t told = end - run->at < EIGHT ? (1u << (end - run->at)) - 1 : 0xFF;
    __m256i next = load_8(scan->starts + run->at + 1), start_then = load_8(scan->starts + run->at + EIGHT);
    __m256i around_then = look_around(text, scan->starts + run->at + EIGHT), around_next = move_on(around, around_then);
    __m256i before = _mm256_and_si256(_mm256_srli_epi32(around, 8), eight(e, KZI_8_BYTE)),
            behind = _mm256_and_si256(_mm256_srli_epi32(around_next, 8), eight(e, KZI_8_BYTE));
    __m256i spaced = _mm256_cmpgt_epi32(eight(e, KZI_8_AFTER_SPACE), before),
            next_spaced = _mm256_cmpgt_epi32(eight(e, KZI_8_AFTER_SPACE), behind);
    __m256i token_end = _mm256_add_epi32(next, next_spaced);
    __m256i last = _mm256_blendv_epi8(behind, _mm256_and_si256(around_next, eight(e, KZI_8_BYTE)), next_spaced);
    __m256i by_end = told_by_ends(last, e), kind = kinds_of(_mm256_srli_epi32(around, 16), e);
    __m256i mark_fold = _mm256_add_epi32(marks_at, _mm256_add_epi32(last, _mm256_add_epi32(last, last)));
    __m256i fold = _mm256_blendv_epi8(start, mark_fold, _mm256_cmpeq_epi32(kind, eight(e, KZI_8_IS_MARK)));
    __m256i after_feed = _mm256_and_si256(_mm256_cmpeq_epi32(before, eight(e, KZI_8_FEED)), eight(e, KZI_8_LINE_START));
    __m256i flags = _mm256_or_si256(_mm256_or_si256(_mm256_and_si256(by_end, eight(e, KZI_8_FLAGS)), after_feed),
                                    _mm256_and_si256(spaced, eight(e, KZI_8_SPACE_BEFORE)));
    __m256i length = _mm256_and_si256(_mm256_sub_epi32(token_end, start), eight(e, KZI_8_PAIR));
    __m256i rest = _mm256_or_si256(_mm256_or_si256(length, _mm256_slli_epi32(kind, 16)), _mm256_slli_epi32(flags, 24));
    store_tokens(scan->tokens + run->at, start, token_end, fold, (uint32_t)scan->lines.count, rest);

    uint32_t at = (uint32_t)run->at, feeds = bits_of(_mm256_cmpeq_epi32(behind, eight(e, KZI_8_FEED))) & told;
    uint32_t more_stops = 0;
    if (feeds && !end_lines(scan, run->at, feeds, &more_stops)) return false;
    __m256i stops = _mm256_slli_epi32(by_end, 28),
            prefixes = _mm256_cmpgt_epi32(_mm256_and_si256(by_end, eight(e, KZI_8_PREFIXES)), _mm256_setzero_si256()),
            glues = _mm256_andnot_si256(next_spaced, _mm256_cmpgt_epi32(eight(e, KZI_8_TOO_LONG), length));
    stops = _mm256_or_si256(stops, _mm256_slli_epi32(by_end, 29)); /* STOP_39 and STOP_2, now their highest bits */
    scan->stop_count += put_indexes(scan->stops + scan->stop_count, (bits_of(stops) & told) | more_stops, at);
    run->maybe_count +=
        put_indexes(run->maybe_glued + run->maybe_count, bits_of(_mm256_and_si256(prefixes, glues)) & told, at + 1);
    start = start_then;
    around = around_then;
  }
  run->at = end;
  return true;
}

/* The last one of the text may be one byte, and its stop is the end of the text: nobody may look around these two. */
#define AT_END 2u

/* Up to which token they may be told by eights. */
static size_t eights_end(const struct kzi_scan *scan, size_t first)
{
  size_t count = scan->token_count;
  if (scan->length > INT32_MAX || scan->length < 2 * KZI_LOOK_BACK) return first;
  if (scan->length - scan->starts[count] >= KZI_LOOK_BACK) return count;
  return count > first + AT_END ? count - AT_END : first;
}

/* As far ahead as is looked stand harmless starts meanwhile. */
static bool tell_before_end(struct run *run, size_t end)
{
  uint32_t *ahead = run->scan->starts + end + 1, kept[AT_END];
  memcpy(kept, ahead, sizeof kept);
  for (unsigned i = 0; i < KZI_LOOK_AHEAD; i++) ahead[i] = KZI_LOOK_BACK;
  bool told = tell_by_eights(run, end);
  memcpy(ahead, kept, sizeof kept);
  return told;
}

/* Where nothing stands before the text, nobody may look back. */
static bool tell_at_start(struct run *run)
{
  const struct kzi_scan *scan = run->scan;
  while (run->at < scan->token_count && scan->starts[run->at] < KZI_LOOK_BACK)
    if (!tell_up_to(run, run->at + 1)) return false;
  return true;
}

KZI_AVX2 bool kzi_tell_fast(struct kzi_scan *scan, size_t first, bool spaced)
{
  struct run run = begin(scan, first);
  size_t line_tokens = scan->line_tokens;
  if (!tell_at_start(&run)) return false;
  size_t begun = run.at, by_eights = eights_end(scan, begun);
  unsigned char before = (unsigned char)scan->text[scan->starts[begun] - 1];
  if (by_eights > begun) {
    bool told = by_eights == scan->token_count ? tell_by_eights(&run, by_eights) : tell_before_end(&run, by_eights);
    if (!told) return false;
    if (before != ' ' && before != '\n')
      scan->tokens[begun].flags &= (uint8_t)~KZI_TOKEN_SPACE_BEFORE; /* some other control character */
  }
  return finish(&run, first, line_tokens, spaced);
}

#endif
