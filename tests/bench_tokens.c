/* How fast words are found, beside ICU's word break iterator over UTF-8 in the same run: bench_tokens FILE [ROUNDS]
 * Interleaved rounds, medians; what counts is the ratio. Run it on one pinned core: make bench. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "lexicon/lexicon.h"

#define ROUNDS_MAX 99
#define ARTICLE_BYTES 6000u

struct input {
  char *bytes;
  uint32_t length;
  uint32_t *ends; /* of articles: found before anything is measured, as some lines are long */
  size_t article_count;
};

static double now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); /* others may be at work */
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- What is compared: each takes an article and gives the number of its words, so that nothing is optimized away -------- */

static UBreakIterator *icu_words; /* opened once: that would be unfair to ICU */
static UText *icu_text;

static size_t by_icu(const char *bytes, uint32_t length)
{
  UErrorCode status = U_ZERO_ERROR;
  if (!icu_words) icu_words = ubrk_open(UBRK_WORD, "ar", NULL, 0, &status);
  icu_text = utext_openUTF8(icu_text, bytes, length, &status);
  ubrk_setUText(icu_words, icu_text, &status);
  size_t count = 0;
  if (U_SUCCESS(status))
    while (ubrk_next(icu_words) != UBRK_DONE) count += ubrk_getRuleStatus(icu_words) != UBRK_WORD_NONE;
  return count;
}

static size_t by_us(const char *bytes, uint32_t length, bool portable, bool splits)
{
  struct kzi_arena arena;
  kzi_arena_init(&arena, NULL);
  const struct kzi_tokens *tokens =
      portable ? kzi_tokenize_by(&arena, bytes, length, KZI_WAY_PORTABLE) : kzi_tokenize(&arena, bytes, length);
  const struct kzi_segments *segments = tokens && splits ? kzi_segment(&arena, tokens) : NULL;
  size_t count = segments ? segments->count : tokens && !splits ? tokens->count : 0;
  kzi_arena_free(&arena);
  return count;
}

static size_t by_portable(const char *bytes, uint32_t length)
{
  return by_us(bytes, length, true, false);
}

static size_t by_portable_segments(const char *bytes, uint32_t length)
{
  return by_us(bytes, length, true, true);
}

static size_t by_tokens(const char *bytes, uint32_t length)
{
  return by_us(bytes, length, false, false);
}

static size_t by_segments(const char *bytes, uint32_t length)
{
  return by_us(bytes, length, false, true);
}

static const struct {
  const char *name;
  size_t (*run)(const char *bytes, uint32_t length);
} ways[] = {{"ICU ubrk over UText", by_icu},
            {"tokens in portable C", by_portable},
            {"the same with splits", by_portable_segments},
            {"tokens", by_tokens},
            {"the same with splits", by_segments}};

/* ---- Measuring ----------------------------------------------------------------------------------------------------------- */

static int by_size(const void *left, const void *right)
{
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

static double median(double *times, size_t count)
{
  qsort(times, count, sizeof *times, by_size);
  return times[count / 2];
}

static size_t by_article(const struct input *in, size_t way)
{
  size_t count = 0;
  uint32_t at = 0;
  for (size_t i = 0; i < in->article_count; at = in->ends[i++]) count += ways[way].run(in->bytes + at, in->ends[i] - at);
  return count;
}

static void measure(const char *path, const struct input *in, size_t rounds)
{
  static double times[KZI_COUNT(ways)][ROUNDS_MAX];
  size_t count[KZI_COUNT(ways)];
  for (size_t r = 0; r < rounds; r++)
    for (size_t w = 0; w < KZI_COUNT(ways); w++) {
      double start = now();
      count[w] = by_article(in, w);
      times[w][r] = now() - start;
    }
  double icu = 0;
  printf("%u bytes of %s, %zu rounds\n", in->length, path, rounds);
  for (size_t w = 0; w < KZI_COUNT(ways); w++) {
    double time = median(times[w], rounds);
    if (!w) icu = time;
    printf("%-24s %8zu words  %7.1f MB/s  %6.2f ns/byte  %5.1f times ICU\n", ways[w].name, count[w],
           in->length / time / 1e6, time * 1e9 / in->length, icu / time);
  }
}

/* The file, again and again until there is enough of it to measure. */
static bool load(const char *path, uint32_t enough, struct input *in)
{
  static char block[1 << 16];
  struct kzi_buf buf;
  FILE *file = fopen(path, "rb");
  if (!file) return false;
  kzi_buf_init(&buf, NULL);
  for (size_t n; (n = fread(block, 1, sizeof block, file)) > 0;) kzi_buf_add(&buf, block, n);
  fclose(file);
  size_t once = buf.length;
  char *copy = once ? malloc(once) : NULL;
  if (!copy) return false;
  memcpy(copy, buf.bytes, once);
  while (buf.length < enough && !buf.failed) kzi_buf_add(&buf, copy, once);
  free(copy);
  *in = (struct input){.bytes = buf.bytes, .length = (uint32_t)buf.length};
  return !buf.failed;
}

/* Lines up to the size of a long article at a time, as the library is used. */
static bool cut(struct input *in)
{
  in->ends = malloc((in->length / ARTICLE_BYTES + 1) * sizeof *in->ends);
  for (uint32_t at = 0, end; in->ends && at < in->length; at = end) {
    end = in->length - at > ARTICLE_BYTES ? at + ARTICLE_BYTES : in->length;
    while (end < in->length && in->bytes[end - 1] != '\n') end++;
    in->ends[in->article_count++] = end;
  }
  return in->ends;
}

int main(int argc, char **argv)
{
  struct input in;
  size_t rounds = argc > 2 ? (size_t)atoi(argv[2]) : 15;
  if (argc < 2 || !rounds || rounds > ROUNDS_MAX || !load(argv[1], 1 << 20, &in) || !cut(&in)) {
    fprintf(stderr, "usage: bench_tokens FILE [ROUNDS]\n");
    return EXIT_FAILURE;
  }
  measure(argv[1], &in, rounds);
  ubrk_close(icu_words);
  utext_close(icu_text);
  free(in.ends);
  kzi_release(&kzi_libc_alloc, in.bytes);
  return EXIT_SUCCESS;
}
