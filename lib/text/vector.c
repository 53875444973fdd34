#include "scan.h"

/* The map of a text: where the fast path of words.c finds tokens and where it must stop; and the folds of plain letters. A kernel looks
 * at 64 bytes at a time, without a branch; what it sees of each byte is one bit of these. */
struct sight {
  uint64_t leads;  /* lead bytes of plain letters: U+0621 to U+063A and U+0641 to U+064A, that is D8 with A1 to BA and D9 with 81 to 8A */
  uint64_t marks;  /* ASCII punctuation but # and _ */
  uint64_t pairs;  /* lead bytes of « » ، ؛ ؟ */
  uint64_t digits; /* 0 to 9 */
  uint64_t points; /* . and , */
  uint64_t spaces;
}; /* A mark before the same mark is none: such runs are one token. */

/* Reads at[-1] to at[65]; writes the 64 bytes folded (what is not of plain letters may come out wrong, for nobody reads it). */
typedef void kernel(const unsigned char *at, unsigned char *out, struct sight *sight);

#define BLOCK 64u
#define BEHIND 2u

/* ---- In plain C, byte by byte --------------------------------------------------------------------------------------------------- */

static bool is_pair(const unsigned char *p)
{
  return (p[0] == 0xD8 && (p[1] == 0x8C || p[1] == 0x9B || p[1] == 0x9F)) || (p[0] == 0xC2 && (p[1] == 0xAB || p[1] == 0xBB));
}

static void see_plainly(const unsigned char *at, unsigned char *out, struct sight *sight)
{
  *sight = (struct sight){0};
  for (unsigned i = 0; i < BLOCK; i++) {
    const unsigned char *p = at + i;
    const struct kzi_arabic_char *before = &kzi_arabic_chars[(p[-1] & 3u) << 6 | (p[0] & 0x3Fu)];
    const struct kzi_arabic_char *here = &kzi_arabic_chars[(p[0] & 3u) << 6 | (p[1] & 0x3Fu)];
    bool letter = (p[0] & 0xFE) == 0xD8 && (p[1] & 0xC0) == 0x80 && here->kind & KZI_CHAR_PLAIN_BIT;
    bool mark = p[0] < 0x80 && kzi_latin1_class[p[0]] == KZI_CHAR_PUNCT && p[0] != '#' && p[0] != '_';
    uint64_t bit = UINT64_C(1) << i;
    out[i] = (unsigned char)(letter ? here->fold[0] : (p[-1] & 0xFE) == 0xD8 ? before->fold[1] : p[0]);
    sight->leads |= letter ? bit : 0;
    sight->marks |= mark && p[0] != p[1] ? bit : 0;
    sight->pairs |= is_pair(p) && p[0] != p[2] ? bit : 0;
    sight->digits |= p[0] >= '0' && p[0] <= '9' ? bit : 0;
    sight->points |= p[0] == '.' || p[0] == ',' ? bit : 0;
    sight->spaces |= p[0] == ' ' ? bit : 0;
  }
}

/* ---- In what compilers for any machine make vectors of -------------------------------------------------------------------------- */

#ifdef __GNUC__

typedef uint8_t bytes16 __attribute__((vector_size(16)));

static inline bytes16 load(const unsigned char *at)
{
  bytes16 v;
  memcpy(&v, at, sizeof v);
  return v;
}

static inline bytes16 between(bytes16 v, uint8_t low, uint8_t high)
{
  return (bytes16)((bytes16)(v - low) <= (uint8_t)(high - low));
}

/* Of sixteen bytes that are 0 or 0xFF, sixteen bits. */
static inline uint64_t to_bits(bytes16 v)
{
  const uint64_t gather = UINT64_C(0x0102040810204080);
  uint64_t half[2];
  v &= 1;
  memcpy(half, &v, sizeof half);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  half[0] = __builtin_bswap64(half[0]);
  half[1] = __builtin_bswap64(half[1]);
#endif
  return half[0] * gather >> 56 | half[1] * gather >> 56 << 8;
}

/* ؤ ئ ة go over to D9; ى becomes ي; of the row U+062x four more get another trail. */
static inline bytes16 fold_16(bytes16 before, bytes16 here, bytes16 after)
{
  bytes16 ups = ((bytes16)(here == 0xD8) & (bytes16)((after == 0xA4) | (after == 0xA6) | (after == 0xA9))) |
                (bytes16)((before == 0xD9) & (here == 0x89));
  bytes16 change = ((bytes16)(here == 0xA2) & (0xA7 - 0xA2)) | ((bytes16)(here == 0xA3) & (0xA7 - 0xA3)) |
                   ((bytes16)(here == 0xA5) & (0xA7 - 0xA5)) | ((bytes16)(here == 0xA9) & (0x187 - 0xA9)) |
                   ((bytes16)((here == 0xA4) | (here == 0xA6)) & (0x188 - 0xA4));
  return here - ups + (change & (bytes16)(before == 0xD8));
}

static inline void see_16(const unsigned char *at, unsigned char *out, unsigned shift, struct sight *sight)
{
  bytes16 here = load(at), after = load(at + 1);
  bytes16 folded = fold_16(load(at - 1), here, after), d8 = (bytes16)(here == 0xD8), d9 = (bytes16)(here == 0xD9);
  memcpy(out, &folded, sizeof folded);
  bytes16 leads = (d8 & between(after, 0xA1, 0xBA)) | (d9 & between(after, 0x81, 0x8A));
  bytes16 marks = between(here, '!', '/') | between(here, ':', '@') | between(here, '[', '`') | between(here, '{', '~');
  marks &= (bytes16)((here != '#') & (here != '$') & (here != '_') & (here != after));
  bytes16 pairs = (d8 & (bytes16)(((after | 4) == 0x9F) | (after == 0x8C))) | ((bytes16)(here == 0xC2) & (bytes16)((after | 0x10) == 0xBB));
  pairs &= (bytes16)(here != load(at + 2));
  sight->leads |= to_bits(leads) << shift;
  sight->marks |= to_bits(marks) << shift;
  sight->pairs |= to_bits(pairs) << shift;
  sight->digits |= to_bits(between(here, '0', '9')) << shift;
  sight->points |= to_bits((bytes16)((here == '.') | (here == ','))) << shift;
  sight->spaces |= to_bits((bytes16)(here == ' ')) << shift;
}

static void see_by_vectors(const unsigned char *at, unsigned char *out, struct sight *sight)
{
  *sight = (struct sight){0};
  for (unsigned i = 0; i < BLOCK; i += 16) see_16(at + i, out + i, i, sight);
}

#define SEE_PORTABLY see_by_vectors
#else
#define SEE_PORTABLY see_plainly
#endif

/* ---- With AVX2 ------------------------------------------------------------------------------------------------------------------ */

#ifdef KZI_AVX2

#include <immintrin.h>

static KZI_INLINE KZI_AVX2 __m256i all(unsigned byte)
{
  return _mm256_set1_epi8((char)byte);
}

static KZI_INLINE KZI_AVX2 __m256i is(__m256i v, unsigned byte)
{
  return _mm256_cmpeq_epi8(v, all(byte));
}

static KZI_INLINE KZI_AVX2 __m256i in(__m256i v, unsigned low, unsigned high)
{
  __m256i from_low = _mm256_sub_epi8(v, all(low));
  return _mm256_cmpeq_epi8(_mm256_min_epu8(from_low, all(high - low)), from_low);
}

static KZI_INLINE KZI_AVX2 __m256i load_32(const unsigned char *at)
{
  return _mm256_loadu_si256((const __m256i *)(const void *)at);
}

static KZI_INLINE KZI_AVX2 uint64_t bits_of(__m256i v)
{
  return (uint32_t)_mm256_movemask_epi8(v);
}

static KZI_INLINE KZI_AVX2 __m256i fold_32(__m256i before, __m256i here, __m256i after, __m256i d8)
{
  const __m256i trails = _mm256_broadcastsi128_si256(
    _mm_setr_epi8((char)0xA0, (char)0xA1, (char)0xA7, (char)0xA7, (char)0x88, (char)0xA7, (char)0x8A, (char)0xA7, (char)0xA8, (char)0x87,
                  (char)0xAA, (char)0xAB, (char)0xAC, (char)0xAD, (char)0xAE, (char)0xAF));
  __m256i moves = _mm256_or_si256(_mm256_or_si256(is(after, 0xA4), is(after, 0xA6)), is(after, 0xA9));
  __m256i ups = _mm256_or_si256(_mm256_and_si256(moves, d8), _mm256_and_si256(is(here, 0x89), is(before, 0xD9)));
  __m256i row = _mm256_and_si256(is(_mm256_and_si256(here, all(0xF0)), 0xA0), is(before, 0xD8));
  __m256i table = _mm256_shuffle_epi8(trails, _mm256_and_si256(here, all(0x0F)));
  return _mm256_sub_epi8(_mm256_blendv_epi8(here, table, row), ups);
}

/* Of ASCII: a bit for marks of each row of sixteen (@ and ` stand alike in theirs, so do [\]^ and {|}~), and three more. */
enum { ROW_2 = 1, ROW_3 = 2, ROWS_46 = 4, ROWS_57 = 8, A_MARK = 15, A_POINT = 32, A_DIGIT = 64, A_SPACE = 128 };

static KZI_INLINE KZI_AVX2 __m256i kinds_of_ascii(__m256i v)
{
  enum { D = A_DIGIT, DM = A_DIGIT | ROW_2, M23 = ROW_2 | ROW_3, M = M23 | ROWS_57 };
  const __m256i by_column = _mm256_broadcastsi128_si256(_mm_setr_epi8((char)(ROWS_46 | A_DIGIT | A_SPACE), DM, DM, D, D, DM, DM, DM, DM, DM, M23,
                                                                      M, M | A_POINT, M, M | A_POINT, M23));
  const __m256i by_row = _mm256_broadcastsi128_si256(_mm_setr_epi8(0, 0, (char)(ROW_2 | A_POINT | A_SPACE), ROW_3 | A_DIGIT, ROWS_46, ROWS_57,
                                                                   ROWS_46, ROWS_57, 0, 0, 0, 0, 0, 0, 0, 0));
  __m256i row = _mm256_and_si256(_mm256_srli_epi16(v, 4), all(0x0F));
  return _mm256_and_si256(_mm256_shuffle_epi8(by_column, v), _mm256_shuffle_epi8(by_row, row));
}

static KZI_INLINE KZI_AVX2 void see_32(const unsigned char *at, unsigned char *out, unsigned shift, struct sight *sight)
{
  __m256i here = load_32(at), after = load_32(at + 1), d8 = is(here, 0xD8), ascii = kinds_of_ascii(here);
  _mm256_storeu_si256((__m256i *)(void *)out, fold_32(load_32(at - 1), here, after, d8));
  __m256i leads = _mm256_or_si256(_mm256_and_si256(d8, in(after, 0xA1, 0xBA)), _mm256_and_si256(is(here, 0xD9), in(after, 0x81, 0x8A)));
  __m256i marks = _mm256_cmpgt_epi8(_mm256_and_si256(ascii, all(A_MARK)), _mm256_setzero_si256());
  __m256i ours = _mm256_and_si256(d8, _mm256_or_si256(is(_mm256_or_si256(after, all(4)), 0x9F), is(after, 0x8C)));
  __m256i quotes = _mm256_and_si256(is(here, 0xC2), is(_mm256_or_si256(after, all(0x10)), 0xBB));
  __m256i pairs = _mm256_or_si256(ours, quotes);
  sight->leads |= bits_of(leads) << shift;
  sight->marks |= bits_of(_mm256_andnot_si256(_mm256_cmpeq_epi8(here, after), marks)) << shift;
  sight->pairs |= bits_of(_mm256_andnot_si256(_mm256_cmpeq_epi8(here, load_32(at + 2)), pairs)) << shift;
  sight->spaces |= bits_of(ascii) << shift;
  sight->digits |= bits_of(_mm256_slli_epi16(ascii, 1)) << shift;
  sight->points |= bits_of(_mm256_slli_epi16(ascii, 2)) << shift;
}

static KZI_INLINE KZI_AVX2 void see_by_avx2(const unsigned char *at, unsigned char *out, struct sight *sight)
{
  *sight = (struct sight){0};
  see_32(at, out, 0, sight);
  see_32(at + 32, out + 32, 32, sight);
}

#endif

/* ---- Over the whole text -------------------------------------------------------------------------------------------------------- */

/* The block before tells what goes on in this one. */
static KZI_INLINE uint64_t later(uint64_t bits, uint64_t before, unsigned by)
{
  return bits << by | before >> (64 - by);
}

/* From what is seen to what the fast path wants to know. A digit at a letter, and one behind a mark behind a digit, are not for it: words and
 * numbers that touch fold to one place, and 1,5 is one number. */
static KZI_INLINE struct kzi_block block_of(const struct sight *now, const struct sight *before)
{
  uint64_t letters = now->leads | later(now->leads, before->leads, 1), old_letters = before->leads | before->leads << 1;
  uint64_t after_letter = later(letters, old_letters, 1), after_digit = later(now->digits, before->digits, 1);
  uint64_t second_halves = later(now->pairs, before->pairs, 1), after_pair = later(now->pairs, before->pairs, 2);
  uint64_t touching = (after_digit & letters) | (after_letter & now->digits);
  uint64_t decimals = (later(now->points, before->points, 1) & later(now->digits, before->digits, 2)) |
                      (after_pair & later(now->digits, before->digits, 3));
  uint64_t known = letters | now->marks | now->pairs | second_halves | now->digits | now->spaces;
  return (struct kzi_block){
    .starts = (letters & ~after_letter) | now->marks | now->pairs | (now->digits & ~after_digit),
    .ends = (after_letter & ~letters) | later(now->marks, before->marks, 1) | after_pair | (after_digit & ~now->digits),
    .stops = ~known | touching | (decimals & now->digits),
  };
}

/* The first and the last block lack neighbours: they are read from a copy with zeros around it. */
static void see_edge(kernel *see, const unsigned char *text, size_t at, size_t length, unsigned char *out, struct sight *sight)
{
  unsigned char copy[1 + BLOCK + BEHIND] = {0}, folded[BLOCK];
  size_t from = at ? at - 1 : 0, to = length - at > BLOCK + BEHIND ? at + BLOCK + BEHIND : length;
  memcpy(copy + (from + 1 - at), text + from, to - from);
  see(copy + 1, folded, sight);
  memcpy(out, folded, length - at < BLOCK ? length - at : BLOCK);
}

static KZI_INLINE void map_by(kernel *see, const struct kzi_scan *scan, struct kzi_block *blocks)
{
  const unsigned char *text = (const unsigned char *)scan->text;
  unsigned char *out = (unsigned char *)scan->folds;
  size_t length = scan->length;
  struct sight before = {0}, now;
  for (size_t at = 0; at <= length; at += BLOCK) {
    if (!at || length - at < BLOCK + BEHIND) see_edge(see, text, at, length, out + at, &now);
    else see(text + at, out + at, &now);
    *blocks++ = block_of(&now, &before);
    before = now;
  }
}

#ifdef KZI_AVX2
static KZI_AVX2 void map_by_avx2(const struct kzi_scan *scan, struct kzi_block *blocks)
{
  map_by(see_by_avx2, scan, blocks);
}
#endif

bool kzi_scan_map(struct kzi_scan *scan)
{
  struct kzi_block *blocks = kzi_arena_take(scan->arena, ((size_t)scan->length / BLOCK + 1) * sizeof *blocks);
  if (!blocks) return false;
  scan->blocks = blocks;
  switch (scan->way) {
#ifdef KZI_AVX2
  case KZI_WAY_AVX2: map_by_avx2(scan, blocks); break;
#endif
  case KZI_WAY_PLAIN: map_by(see_plainly, scan, blocks); break;
  default: map_by(SEE_PORTABLY, scan, blocks); break;
  }
  return true;
}
