#include <string.h>

#include "scan.h"

/* Finds and folds plain letters 64 bytes at a time, without a branch. A kernel reads at[-1] to at[64], writes the 64 bytes folded (what is
 * not of letters may come out wrong, for nobody reads it) and gives a bit for each byte that leads a letter: U+0621 to U+063A and
 * U+0641 to U+064A, that is D8 with A1 to BA and D9 with 81 to 8A. */
#define BLOCK 64u

typedef uint64_t fold_kernel(const unsigned char *at, unsigned char *out);

#ifdef __GNUC__

/* ---- In portable C: what compilers for any machine make vectors of ------------------------------------------------------------- */

typedef uint8_t bytes16 __attribute__((vector_size(16)));

static inline bytes16 load(const unsigned char *at)
{
  bytes16 v;
  memcpy(&v, at, sizeof v);
  return v;
}

/* Of sixteen bytes that are 0 or 1, sixteen bits. */
static inline uint64_t to_bits(bytes16 v)
{
  const uint64_t gather = UINT64_C(0x0102040810204080);
  uint64_t half[2];
  memcpy(half, &v, sizeof half);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  half[0] = __builtin_bswap64(half[0]);
  half[1] = __builtin_bswap64(half[1]);
#endif
  return half[0] * gather >> 56 | half[1] * gather >> 56 << 8;
}

static inline uint64_t fold_sixteen(const unsigned char *at, unsigned char *out)
{
  bytes16 before = load(at - 1), here = load(at), after = load(at + 1);
  bytes16 d8 = (bytes16)(here == 0xD8), d9 = (bytes16)(here == 0xD9);
  bytes16 leads = (d8 & (bytes16)(after - 0xA1 <= 0xBA - 0xA1)) | (d9 & (bytes16)(after - 0x81 <= 0x8A - 0x81));
  /* ؤ ئ ة go over to D9; ى becomes ي; of the row U+062x four more get another trail */
  bytes16 ups = (d8 & (bytes16)((after == 0xA4) | (after == 0xA6) | (after == 0xA9))) | (bytes16)((before == 0xD9) & (here == 0x89));
  bytes16 change = ((bytes16)(here == 0xA2) & (0xA7 - 0xA2)) | ((bytes16)(here == 0xA3) & (0xA7 - 0xA3)) |
                   ((bytes16)(here == 0xA5) & (0xA7 - 0xA5)) | ((bytes16)(here == 0xA9) & (0x187 - 0xA9)) |
                   ((bytes16)((here == 0xA4) | (here == 0xA6)) & (0x188 - 0xA4));
  bytes16 folded = here - ups + (change & (bytes16)(before == 0xD8));
  memcpy(out, &folded, sizeof folded);
  return to_bits(leads & 1);
}

static uint64_t fold_portable(const unsigned char *at, unsigned char *out)
{
  return fold_sixteen(at, out) | fold_sixteen(at + 16, out + 16) << 16 | fold_sixteen(at + 32, out + 32) << 32 |
         fold_sixteen(at + 48, out + 48) << 48;
}

/* ---- With AVX2 ------------------------------------------------------------------------------------------------------------------- */

#if !defined(KZI_PORTABLE) && defined(__x86_64__)

#include <immintrin.h>

#define AVX2 __attribute__((target("avx2")))

static inline AVX2 __m256i all(unsigned byte)
{
  return _mm256_set1_epi8((char)byte);
}

static inline AVX2 __m256i is(__m256i v, unsigned byte)
{
  return _mm256_cmpeq_epi8(v, all(byte));
}

static inline AVX2 __m256i between(__m256i v, unsigned low, unsigned high)
{
  __m256i from_low = _mm256_sub_epi8(v, all(low));
  return _mm256_cmpeq_epi8(_mm256_min_epu8(from_low, all(high - low)), from_low);
}

static inline AVX2 __m256i load_32(const unsigned char *at)
{
  return _mm256_loadu_si256((const __m256i *)(const void *)at);
}

static inline AVX2 uint64_t fold_thirty_two(const unsigned char *at, unsigned char *out)
{
  const __m256i d8_trails = _mm256_broadcastsi128_si256(
    _mm_setr_epi8((char)0xA0, (char)0xA1, (char)0xA7, (char)0xA7, (char)0x88, (char)0xA7, (char)0x8A, (char)0xA7, (char)0xA8, (char)0x87,
                  (char)0xAA, (char)0xAB, (char)0xAC, (char)0xAD, (char)0xAE, (char)0xAF));
  __m256i before = load_32(at - 1), here = load_32(at), after = load_32(at + 1), d8 = is(here, 0xD8);
  __m256i leads = _mm256_or_si256(_mm256_and_si256(d8, between(after, 0xA1, 0xBA)),
                                  _mm256_and_si256(is(here, 0xD9), between(after, 0x81, 0x8A)));
  __m256i moves = _mm256_or_si256(_mm256_or_si256(is(after, 0xA4), is(after, 0xA6)), is(after, 0xA9));
  __m256i ups = _mm256_or_si256(_mm256_and_si256(moves, d8), _mm256_and_si256(is(here, 0x89), is(before, 0xD9)));
  __m256i row = _mm256_and_si256(is(_mm256_and_si256(here, all(0xF0)), 0xA0), is(before, 0xD8));
  __m256i table = _mm256_shuffle_epi8(d8_trails, _mm256_and_si256(here, all(0x0F)));
  _mm256_storeu_si256((__m256i *)(void *)out, _mm256_sub_epi8(_mm256_blendv_epi8(here, table, row), ups));
  return (uint32_t)_mm256_movemask_epi8(leads);
}

static AVX2 uint64_t fold_avx2(const unsigned char *at, unsigned char *out)
{
  return fold_thirty_two(at, out) | fold_thirty_two(at + 32, out + 32) << 32;
}

static fold_kernel *best_kernel(void)
{
  return __builtin_cpu_supports("avx2") ? fold_avx2 : fold_portable;
}

#else

static fold_kernel *best_kernel(void)
{
  return fold_portable;
}

#endif

/* ---- Over the whole text --------------------------------------------------------------------------------------------------------- */

/* The first and the last block lack a neighbour: they are read from a copy with zeros around it. */
static uint64_t fold_edge(fold_kernel *fold, const unsigned char *text, uint32_t at, uint32_t length, unsigned char *out)
{
  unsigned char copy[BLOCK + 2] = {0}, folded[BLOCK];
  uint32_t from = at ? at - 1 : 0, to = length - at > BLOCK ? at + BLOCK + 1 : length;
  memcpy(copy + (from + 1 - at), text + from, to - from);
  uint64_t leads = fold(copy + 1, folded);
  memcpy(out, folded, length - at < BLOCK ? length - at : BLOCK);
  return leads;
}

void kzi_scan_letters(struct kzi_scan *scan, bool portable)
{
  const unsigned char *text = (const unsigned char *)scan->text;
  unsigned char *out = (unsigned char *)scan->folds;
  fold_kernel *fold = portable ? fold_portable : best_kernel();
  uint64_t *bits = kzi_arena_take(scan->arena, ((size_t)scan->length / BLOCK + 2) * sizeof *bits), carry = 0;
  if (!bits) return;
  bits[scan->length / BLOCK] = bits[scan->length / BLOCK + 1] = 0;
  for (uint32_t at = 0, length = scan->length; at < length; at += BLOCK) {
    bool edge = !at || length - at <= BLOCK;
    uint64_t leads = edge ? fold_edge(fold, text, at, length, out + at) : fold(text + at, out + at);
    bits[at / BLOCK] = leads | leads << 1 | carry;
    carry = leads >> 63;
  }
  scan->letters = bits;
}

#else

void kzi_scan_letters(struct kzi_scan *scan, bool portable)
{
  (void)scan;
  (void)portable;
}

#endif
