#include <string.h>

#include "scan.h"

#if !defined(KZI_PORTABLE) && defined(__x86_64__) && defined(__GNUC__)
#define KZI_AVX2 1
#include <immintrin.h>
#endif

#ifdef KZI_AVX2

#define AVX2 __attribute__((target("avx2")))
#define BLOCK 64u /* bytes of the text for a word of bits */

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

/* Which of the 32 bytes at `at` lead a plain letter: U+0621 to U+063A and U+0641 to U+064A. Writes the bytes folded; what is
 * not of letters may come out wrong, for nobody reads it. at[-1] and at[32] are read. */
static inline AVX2 uint32_t fold_block(const unsigned char *at, unsigned char *out)
{
  const __m256i d8_trails = _mm256_broadcastsi128_si256(
    _mm_setr_epi8((char)0xA0, (char)0xA1, (char)0xA7, (char)0xA7, (char)0x88, (char)0xA7, (char)0x8A, (char)0xA7, (char)0xA8, (char)0x87,
                  (char)0xAA, (char)0xAB, (char)0xAC, (char)0xAD, (char)0xAE, (char)0xAF));
  __m256i before = _mm256_loadu_si256((const __m256i *)(const void *)(at - 1));
  __m256i here = _mm256_loadu_si256((const __m256i *)(const void *)at);
  __m256i after = _mm256_loadu_si256((const __m256i *)(const void *)(at + 1));
  __m256i d8 = is(here, 0xD8);
  __m256i leads = _mm256_or_si256(_mm256_and_si256(d8, between(after, 0xA1, 0xBA)),
                                  _mm256_and_si256(is(here, 0xD9), between(after, 0x81, 0x8A)));
  /* ؤ ئ ة go over to D9; all of U+062x get a trail by table; ى becomes ي */
  __m256i moves = _mm256_or_si256(_mm256_or_si256(is(after, 0xA4), is(after, 0xA6)), is(after, 0xA9));
  __m256i row = _mm256_and_si256(is(_mm256_and_si256(here, all(0xF0)), 0xA0), is(before, 0xD8));
  __m256i table = _mm256_shuffle_epi8(d8_trails, _mm256_and_si256(here, all(0x0F)));
  __m256i ups = _mm256_or_si256(_mm256_and_si256(moves, d8), _mm256_and_si256(is(here, 0x89), is(before, 0xD9)));
  _mm256_storeu_si256((__m256i *)(void *)out, _mm256_sub_epi8(_mm256_blendv_epi8(here, table, row), ups));
  return (uint32_t)_mm256_movemask_epi8(leads);
}

/* The first and the last blocks lack a neighbour: they are read from a copy with zeros around it. */
static AVX2 uint64_t fold_edge(const unsigned char *text, uint32_t at, uint32_t length, unsigned char *out)
{
  unsigned char copy[BLOCK + 2] = {0}, folded[BLOCK];
  uint32_t from = at ? at - 1 : 0, to = length - at > BLOCK ? at + BLOCK + 1 : length;
  memcpy(copy + (from + 1 - at), text + from, to - from);
  uint64_t leads = fold_block(copy + 1, folded);
  leads |= (uint64_t)fold_block(copy + 1 + BLOCK / 2, folded + BLOCK / 2) << 32;
  memcpy(out, folded, length - at < BLOCK ? length - at : BLOCK);
  return leads;
}

static AVX2 void mark_letters(const unsigned char *text, uint32_t length, uint64_t *bits, unsigned char *out)
{
  uint64_t carry = 0;
  for (uint32_t at = 0; at < length; at += BLOCK) {
    bool edge = !at || length - at <= BLOCK;
    uint64_t leads;
    if (edge) leads = fold_edge(text, at, length, out + at);
    else leads = fold_block(text + at, out + at) | (uint64_t)fold_block(text + at + BLOCK / 2, out + at + BLOCK / 2) << 32;
    bits[at / BLOCK] = leads | leads << 1 | carry;
    carry = leads >> 63;
  }
  if (length % BLOCK == 0) bits[length / BLOCK] = 0;
}

void kzi_scan_letters(struct kzi_scan *scan)
{
  if (!__builtin_cpu_supports("avx2")) return;
  uint64_t *bits = kzi_arena_take(scan->arena, ((size_t)scan->length / 64 + 1) * sizeof *bits);
  if (!bits) return;
  mark_letters((const unsigned char *)scan->text, scan->length, bits, (unsigned char *)scan->folds);
  scan->letters = bits;
}

#else

void kzi_scan_letters(struct kzi_scan *scan)
{
  (void)scan;
}

#endif
