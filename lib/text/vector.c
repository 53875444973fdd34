#include <string.h>

#include "scan.h"

#if !defined(KZI_PORTABLE) && defined(__x86_64__) && defined(__GNUC__)
#define KZI_AVX2 1
#include <immintrin.h>
#endif

#ifdef KZI_AVX2

#define AVX2 __attribute__((target("avx2")))
#define BLOCK 32u

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

/* Are these the two bytes of a plain letter? U+0621 to U+063A and U+0641 to U+064A. */
static inline AVX2 __m256i is_letter(__m256i lead, __m256i trail)
{
  __m256i in_d8 = _mm256_and_si256(is(lead, 0xD8), between(trail, 0xA1, 0xBA));
  __m256i in_d9 = _mm256_and_si256(is(lead, 0xD9), between(trail, 0x81, 0x8A));
  return _mm256_or_si256(in_d8, in_d9);
}

/* The 32 bytes at `at` folded, all that is not of letters 0; gives a bit for each byte of a letter. at[-1] and at[32] are read. */
static inline AVX2 uint32_t fold_block(const unsigned char *at, unsigned char *out)
{
  const __m256i d8_trails = _mm256_broadcastsi128_si256(
    _mm_setr_epi8((char)0xA0, (char)0xA1, (char)0xA7, (char)0xA7, (char)0x88, (char)0xA7, (char)0x8A, (char)0xA7, (char)0xA8, (char)0x87,
                  (char)0xAA, (char)0xAB, (char)0xAC, (char)0xAD, (char)0xAE, (char)0xAF));
  __m256i before = _mm256_loadu_si256((const __m256i *)(const void *)(at - 1));
  __m256i here = _mm256_loadu_si256((const __m256i *)(const void *)at);
  __m256i after = _mm256_loadu_si256((const __m256i *)(const void *)(at + 1));
  __m256i leads = is_letter(here, after), trails = is_letter(before, here);
  /* ؤ ئ ة go over to the other lead byte; all of U+062x have a trail of their own */
  __m256i moves = _mm256_or_si256(_mm256_or_si256(is(after, 0xA4), is(after, 0xA6)), is(after, 0xA9));
  __m256i lead = _mm256_sub_epi8(here, _mm256_and_si256(moves, is(here, 0xD8)));
  __m256i row_a = _mm256_and_si256(between(here, 0xA0, 0xAF), is(before, 0xD8));
  __m256i maqsura = _mm256_and_si256(is(here, 0x89), is(before, 0xD9));
  __m256i trail = _mm256_sub_epi8(_mm256_blendv_epi8(here, _mm256_shuffle_epi8(d8_trails, _mm256_and_si256(here, all(15))), row_a), maqsura);
  __m256i folded = _mm256_or_si256(_mm256_and_si256(lead, leads), _mm256_and_si256(trail, trails));
  _mm256_storeu_si256((__m256i *)(void *)out, folded);
  return (uint32_t)_mm256_movemask_epi8(_mm256_or_si256(leads, trails));
}

/* The first and the last blocks lack a neighbour: they are read from a copy with zeros around it. */
static AVX2 uint32_t fold_edge(const unsigned char *text, uint32_t at, uint32_t length, unsigned char *out)
{
  unsigned char copy[BLOCK + 2] = {0}, folded[BLOCK];
  uint32_t from = at ? at - 1 : 0, to = length - at > BLOCK ? at + BLOCK + 1 : length;
  memcpy(copy + (from + 1 - at), text + from, to - from);
  uint32_t bits = fold_block(copy + 1, folded);
  memcpy(out, folded, length - at < BLOCK ? length - at : BLOCK);
  return bits;
}

static AVX2 void mark_letters(const unsigned char *text, uint32_t length, uint64_t *bits, unsigned char *out)
{
  for (uint32_t at = 0; at < length; at += BLOCK) {
    bool edge = !at || length - at <= BLOCK;
    uint64_t block = edge ? fold_edge(text, at, length, out + at) : fold_block(text + at, out + at);
    bits[at / 64] |= block << at % 64;
  }
}

void kzi_scan_letters(struct kzi_scan *scan)
{
  if (!__builtin_cpu_supports("avx2")) return;
  uint64_t *bits = kzi_arena_get(scan->arena, ((size_t)scan->length / 64 + 1) * sizeof *bits);
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
