/* How fast: each step over one article, beside ICU's word break iterator over the same text.   bench FILE [ROUNDS] */
#include <kzcoop/kzcoop.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

static double now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void report(const char *what, size_t bytes, int rounds, double seconds)
{
  printf("%-28s %8.1f MB/s %9.1f us an article\n", what, (double)bytes * rounds / seconds / 1e6, seconds / rounds * 1e6);
}

static void must(int32_t status)
{
  if (status == KZC_OK) return;
  fprintf(stderr, "bench: %s\n", kzc_status_text(status));
  exit(1);
}

static void bench_icu(const char *text, size_t bytes, int rounds)
{
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *words = ubrk_open(UBRK_WORD, "ar", NULL, 0, &status);
  double began = now();
  for (int i = 0; i < rounds && U_SUCCESS(status); i++) {
    UText *utext = utext_openUTF8(NULL, text, (int64_t)bytes, &status);
    ubrk_setUText(words, utext, &status);
    while (ubrk_next(words) != UBRK_DONE) continue;
    utext_close(utext);
  }
  report("ICU word breaks", bytes, rounds, now() - began);
  ubrk_close(words);
}

int main(int argc, char **argv)
{
  struct kzc_engine *engine;
  struct kzc_article *article;
  int rounds = argc > 2 ? atoi(argv[2]) : 2000;
  if (argc < 2 || rounds < 1) return 2;
  double began = now();
  must(kzc_engine_new(NULL, &engine, NULL));
  printf("%-28s %25.1f us\n", "an engine", (now() - began) * 1e6);
  must(kzc_article_new(engine, &article));
  must(kzc_article_load_file(article, argv[1], NULL));
  size_t bytes;
  const char *text = kzc_article_get(article, KZC_FIELD_TEXT, &bytes);

  began = now();
  for (int i = 0; i < rounds; i++) {
    struct kzc_article *other;
    must(kzc_article_new(engine, &other));
    must(kzc_article_load(other, text, bytes, NULL));
    kzc_article_free(other);
  }
  report("load (to the page read)", bytes, rounds, now() - began);

  began = now();
  for (int i = 0; i < rounds; i++) {
    struct kzc_tokens *tokens;
    must(kzc_tokens_new(engine, article, &tokens, NULL));
    kzc_tokens_free(tokens);
  }
  report("tokens and parts", bytes, rounds, now() - began);

  began = now();
  for (int i = 0; i < rounds; i++) {
    struct kzc_result *result;
    char *json;
    must(kzc_extract(engine, article, &result, NULL));
    must(kzc_result_json(result, KZC_JSON_NONE, &json, NULL));
    kzc_string_free(json);
    kzc_result_free(result);
  }
  report("extract and print", bytes, rounds, now() - began);
  bench_icu(text, bytes, rounds);
  kzc_article_free(article);
  kzc_engine_free(engine);
  return 0;
}
