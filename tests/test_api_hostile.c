/* Bytes that are no article: defined results, linear time, no leak. (Leaks show under check-asan.) */
#include "api.h"

#include <time.h>

static struct run run;

/* Text that an error says is none, or text that reads through: both are fine, a crash or another status is not. */
static void any_defined_end(const char *bytes, size_t length)
{
  int32_t status = run_article(&run, NULL, bytes, length, NULL);
  ck_assert_msg(status == KZC_OK || status == KZC_E_INVALID || status == KZC_E_BINARY || status == KZC_E_ENCODING,
                "status %d", status);
  if (status == KZC_OK) {
    struct kzc_tokens *tokens;
    char *json;
    ck_assert_int_eq(kzc_tokens_new(run.engine, run.article, &tokens, NULL), KZC_OK);
    ck_assert_int_eq(kzc_result_json(run.result, KZC_JSON_LATIN, &json, NULL), KZC_OK);
    kzc_string_free(json);
    kzc_tokens_free(tokens);
  }
  free_run(&run);
}

START_TEST(random_bytes_end_defined)
{
  uint32_t state = 12345;
  char bytes[4096];
  for (size_t round = 0; round < 200; round++) {
    size_t length = round * 20 + 1;
    for (size_t i = 0; i < length; i++) {
      state = state * 1664525u + 1013904223u;
      bytes[i] = (char)(state >> 24);
    }
    any_defined_end(bytes, length);
  }
}
END_TEST

/* The sample with a few bytes changed: most of it still reads, so the later rooms are reached. */
START_TEST(damaged_articles_end_defined)
{
  uint32_t state = 99;
  char bytes[sizeof sample_text];
  for (size_t round = 0; round < 300; round++) {
    memcpy(bytes, sample_text, sizeof bytes);
    for (size_t i = 0; i < 1 + round % 5; i++) {
      state = state * 1664525u + 1013904223u;
      bytes[(state >> 8) % (sizeof bytes - 1)] = (char)(state >> 24);
    }
    any_defined_end(bytes, sizeof bytes - 1);
    any_defined_end(bytes, (state >> 8) % sizeof bytes); /* cut anywhere */
  }
}
END_TEST

START_TEST(a_picture_is_binary)
{
  static const char png[] = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1F\x15\xC4\x89";
  ck_assert_int_eq(run_article(&run, NULL, png, sizeof png - 1, NULL), KZC_E_BINARY);
  free_run(&run);
}
END_TEST

START_TEST(a_nul_byte_is_reported_where_it_is)
{
  struct kzc_error error = {.size = sizeof error};
  static const char text[] = "وقع الوزيران\0 اتفاقية";
  ck_assert_int_eq(run_article(&run, NULL, text, sizeof text - 1, &error), KZC_E_BINARY);
  ck_assert_uint_eq(error.byte_pos, strlen(text));
  free_run(&run);
}
END_TEST

/* A text of count times the piece, between two others. */
static char *repeated(const char *before, const char *piece, size_t count, const char *after, size_t *length)
{
  size_t n = strlen(piece), at = strlen(before);
  char *text = malloc(at + n * count + strlen(after) + 1);
  ck_assert_ptr_nonnull(text);
  memcpy(text, before, at);
  for (size_t i = 0; i < count; i++, at += n) memcpy(text + at, piece, n);
  memcpy(text + at, after, strlen(after) + 1);
  *length = at + strlen(after);
  return text;
}

static double seconds_for(const char *piece, size_t count)
{
  size_t length;
  char *text = repeated("", piece, count, "", &length);
  struct kzc_options *options;
  ck_assert_int_eq(kzc_options_new(NULL, &options), KZC_OK);
  ck_assert_int_eq(kzc_options_set_limit(options, KZC_LIMIT_BYTES, 1u << 30), KZC_OK);
  ck_assert_int_eq(kzc_engine_new(options, &run.engine, NULL), KZC_OK);
  kzc_options_free(options);
  clock_t began = clock();
  ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
  ck_assert_int_eq(kzc_article_load(run.article, text, length, NULL), KZC_OK);
  ck_assert_int_eq(kzc_extract(run.engine, run.article, &run.result, NULL), KZC_OK);
  double seconds = (double)(clock() - began) / CLOCKS_PER_SEC;
  free_run(&run);
  free(text);
  return seconds;
}

START_TEST(a_hundred_million_letters_take_no_long)
{
  ck_assert_msg(seconds_for("ا", 50000000) < 60,
                "100 MB of one letter"); /* far above what it takes: quadratic time would be days */
}
END_TEST

/* Ten times the text may take twenty times the time and a bit for noise, not a hundred. */
START_TEST(time_is_linear_in_repetitions)
{
  static const char *const pieces[] = {
      "«",
      "(\"",
      "وقع الوزيران مذكرة تفاهم بين البلدين ",
      "الرئيس الكازاخستاني والرئيس القطري و",
      "محمد بن ",
      "٢٠٢٣ ",
      "\n",
      "مع نظيره\n",
      "في مجال الدفاع ",
      "\xE2\x80\xAB\xE2\x80\xAE", /* bidi controls */
      "كازاخستان وقطر. ",
      "استقبل وزير خارجية قطر نظيره التركي في الدوحة يوم الثلاثاء.\n",
      "وقعت قطر وتركيا اتفاقية للتعاون في مجال النقل. ",
  };
  for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
    size_t count = 60000 / strlen(pieces[i]) + 1;
    double one = seconds_for(pieces[i], count), ten = seconds_for(pieces[i], count * 10);
    ck_assert_msg(ten < 20 * one + 1.0, "%s: %.3f s for 60 kB, %.3f s for 600 kB", pieces[i], one, ten);
  }
}
END_TEST

START_TEST(ten_thousand_nested_quotes_are_one_article)
{
  size_t length;
  char *open = repeated("قال الوزير ", "«", 10000, " وقعنا اتفاقية ", &length);
  char *text = repeated(open, "»", 10000, " في الدوحة.", &length);
  any_defined_end(text, length);
  free(open);
  free(text);
}
END_TEST

START_TEST(bidi_controls_do_not_hide_words)
{
  static const char plain[] = "وقع وزير الدفاع القطري ونظيره الكازاخستاني مذكرة تفاهم في الدوحة.\n";
  static const char marked[] = "\xE2\x80\xABوقع وزير الدفاع القطري\xE2\x80\xAC \xE2\x80\x8Fونظيره "
                               "الكازاخستاني\xE2\x80\x8E مذكرة تفاهم في الدوحة.\n";
  ck_assert_int_eq(run_article(&run, NULL, plain, KZC_NUL, NULL), KZC_OK);
  size_t wanted = kzc_result_count(run.result);
  free_run(&run);
  ck_assert_int_eq(run_article(&run, NULL, marked, KZC_NUL, NULL), KZC_OK);
  ck_assert_uint_eq(kzc_result_count(run.result), wanted);
  ck_assert_str_eq(kzc_article_get(run.article, KZC_FIELD_TEXT, NULL), marked);
  free_run(&run);
}
END_TEST

int main(void)
{
  static const TTest *tests[16];
  size_t n = 0;
  tests[n++] = random_bytes_end_defined;
  tests[n++] = damaged_articles_end_defined;
  tests[n++] = a_picture_is_binary;
  tests[n++] = a_nul_byte_is_reported_where_it_is;
  tests[n++] = a_hundred_million_letters_take_no_long;
  tests[n++] = time_is_linear_in_repetitions;
  tests[n++] = ten_thousand_nested_quotes_are_one_article;
  tests[n++] = bidi_controls_do_not_hide_words;
  return run_cases(suite_of("api hostile", tests, n));
}
