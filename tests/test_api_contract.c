/* The promises of kzcoop.h: NULL, order of calls, lifetimes, positions of errors, codes. */
#include "api.h"

#include <stdio.h>

static struct run run;

static void open_sample(void)
{
  ck_assert_int_eq(run_article(&run, NULL, sample_text, KZC_NUL, NULL), KZC_OK);
}

START_TEST(missing_pointers_are_answered_not_followed)
{
  struct kzc_error error = {.size = sizeof error};
  struct kzc_article *article = NULL;
  struct kzc_tokens *tokens = NULL;
  struct kzc_result *result = NULL;
  char *string = NULL;
  ck_assert_int_eq(kzc_options_new(NULL, NULL), KZC_E_NULL);
  ck_assert_int_eq(kzc_options_set_limit(NULL, KZC_LIMIT_BYTES, 1), KZC_E_NULL);
  ck_assert_int_eq(kzc_options_set_flags(NULL, 0), KZC_E_NULL);
  ck_assert_int_eq(kzc_options_set_encoding(NULL, NULL), KZC_E_NULL);
  ck_assert_int_eq(kzc_options_forbid_encoding(NULL, NULL), KZC_E_NULL);
  ck_assert_int_eq(kzc_options_add_focus(NULL, "KZ"), KZC_E_NULL);
  ck_assert_int_eq(kzc_options_set_min_confidence(NULL, 0), KZC_E_NULL);
  ck_assert_int_eq(kzc_options_add_lexicon(NULL, "", 0, &error), KZC_E_NULL);
  ck_assert_int_eq(kzc_options_add_lexicon_file(NULL, "x", &error), KZC_E_NULL);
  ck_assert_int_eq(kzc_engine_new(NULL, NULL, &error), KZC_E_NULL);
  ck_assert_int_eq(kzc_article_new(NULL, &article), KZC_E_NULL);
  ck_assert_int_eq(kzc_article_set(NULL, KZC_FIELD_ID, "x", 1, &error), KZC_E_NULL);
  ck_assert_int_eq(kzc_article_load(NULL, "x", 1, &error), KZC_E_NULL);
  ck_assert_int_eq(kzc_article_load_file(NULL, "x", &error), KZC_E_NULL);
  ck_assert_int_eq(kzc_article_load_reader(NULL, NULL, NULL, &error), KZC_E_NULL);
  ck_assert_int_eq(kzc_article_feed(NULL, "x", 1, &error), KZC_E_NULL);
  ck_assert_int_eq(kzc_article_finish(NULL, &error), KZC_E_NULL);
  ck_assert_int_eq(kzc_tokens_new(NULL, NULL, &tokens, &error), KZC_E_NULL);
  ck_assert_int_eq(kzc_extract(NULL, NULL, &result, &error), KZC_E_NULL);
  ck_assert_int_eq(error.status, KZC_E_NULL);
  ck_assert_int_eq(kzc_result_json(NULL, 0, &string, NULL), KZC_E_NULL);
  ck_assert_int_eq(kzc_result_tsv(NULL, 0, &string, NULL), KZC_E_NULL);
  ck_assert_ptr_null(article);
  ck_assert_ptr_null(tokens);
  ck_assert_ptr_null(result);
  ck_assert_ptr_null(string);
}
END_TEST

START_TEST(freeing_null_is_fine)
{
  kzc_options_free(NULL);
  kzc_engine_free(NULL);
  kzc_article_free(NULL);
  kzc_tokens_free(NULL);
  kzc_result_free(NULL);
  kzc_string_free(NULL);
}
END_TEST

START_TEST(getters_of_null_answer_nothing)
{
  size_t length = 7, stride;
  struct kzc_span span = {1, 2};
  struct kzc_date date = {1, 1, 1};
  ck_assert_ptr_null(kzc_article_get(NULL, KZC_FIELD_TEXT, &length));
  ck_assert_uint_eq(length, 0);
  ck_assert_int_eq(kzc_article_where(NULL, KZC_FIELD_TITLE, &span), 0);
  ck_assert_uint_eq(span.end, 0);
  ck_assert_int_eq(kzc_article_published(NULL, &date), KZC_PRECISION_NONE);
  ck_assert_int_eq(date.year, 0);
  ck_assert_int_eq(kzc_article_line(NULL, 0, &span), -1);
  ck_assert_uint_eq(kzc_article_line_count(NULL), 0);
  ck_assert_uint_eq(kzc_article_replaced(NULL), 0);
  ck_assert_int_eq(kzc_article_mojibake(NULL), 0);
  ck_assert_ptr_null(kzc_tokens_array(NULL, &length, &stride));
  ck_assert_ptr_null(kzc_tokens_parts(NULL, &length, &stride));
  ck_assert_ptr_null(kzc_tokens_forms(NULL));
  ck_assert_ptr_null(kzc_tokens_at(NULL, 0));
  ck_assert_ptr_null(kzc_tokens_text(NULL, 0, &length));
  ck_assert_ptr_null(kzc_tokens_folded(NULL, 0, &length));
  ck_assert_uint_eq(kzc_tokens_count(NULL), 0);
  ck_assert_uint_eq(kzc_result_count(NULL), 0);
  ck_assert_ptr_null(kzc_result_record(NULL, 0));
  ck_assert_int_eq(kzc_record_act(NULL), 0);
  ck_assert_int_eq(kzc_record_modality(NULL), 0);
  ck_assert_ptr_null(kzc_record_cameo(NULL));
  ck_assert(kzc_record_confidence(NULL) <= 0);
  ck_assert_uint_eq(kzc_record_party_count(NULL), 0);
  ck_assert_ptr_null(kzc_record_party(NULL, 0));
  ck_assert_ptr_null(kzc_party_country(NULL));
  ck_assert_ptr_null(kzc_party_organization(NULL, &length, &span));
  ck_assert_ptr_null(kzc_party_text(NULL, &length, &span));
  ck_assert_int_eq(kzc_record_instrument(NULL), 0);
  ck_assert_int_eq(kzc_record_instrument_count(NULL), -1);
  ck_assert_ptr_null(kzc_record_instrument_text(NULL, &length, &span));
  ck_assert_ptr_null(kzc_record_instrument_title(NULL, &length, &span));
  ck_assert_int_eq(kzc_record_valid_from(NULL, &date), 0);
  ck_assert_int_eq(kzc_record_valid_to(NULL, &date), 0);
  ck_assert_int_eq(kzc_record_date(NULL, &date), 0);
  ck_assert_ptr_null(kzc_record_date_text(NULL, &length, &span));
  ck_assert_ptr_null(kzc_record_place(NULL, &length, &span));
  ck_assert_ptr_null(kzc_record_place_country(NULL));
  ck_assert_ptr_null(kzc_record_venue(NULL, &length, &span));
  ck_assert_ptr_null(kzc_record_event(NULL, &length, &span));
  ck_assert_uint_eq(kzc_record_person_count(NULL), 0);
  ck_assert_ptr_null(kzc_record_person(NULL, 0));
  ck_assert_ptr_null(kzc_person_name(NULL, &length, &span));
  ck_assert_ptr_null(kzc_person_title(NULL, &length, &span));
  ck_assert_ptr_null(kzc_person_country(NULL));
  ck_assert_ptr_null(kzc_person_organization(NULL, &length, &span));
  ck_assert_int_eq(kzc_person_role(NULL), 0);
  ck_assert_uint_eq(kzc_record_area_count(NULL), 0);
  ck_assert_ptr_null(kzc_record_area(NULL, 0));
  ck_assert_ptr_null(kzc_record_area_text(NULL, 0, &length, &span));
  ck_assert_uint_eq(kzc_record_evidence_count(NULL), 0);
  ck_assert_int_eq(kzc_record_evidence(NULL, 0, &span), 0);
  ck_assert_uint_eq(kzc_record_reason_count(NULL), 0);
  ck_assert_ptr_null(kzc_record_reason(NULL, 0, NULL, &span));
}
END_TEST

START_TEST(options_refuse_what_they_do_not_know)
{
  struct kzc_options *options;
  struct kzc_allocator half = {0};
  ck_assert_int_eq(kzc_options_new(&half, &options), KZC_E_ARGUMENT);
  ck_assert_ptr_null(options);
  ck_assert_int_eq(kzc_options_new(NULL, &options), KZC_OK);
  ck_assert_int_eq(kzc_options_set_flags(options, 1u << 31), KZC_E_FLAGS);
  ck_assert_int_eq(kzc_options_set_flags(options, KZC_OPTION_PORTABLE | KZC_OPTION_REPLACE_INVALID), KZC_OK);
  ck_assert_int_eq(kzc_options_set_limit(options, 99, 1), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_options_set_limit(options, KZC_LIMIT_BYTES, 0), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_options_set_limit(options, KZC_LIMIT_BYTES, (uint64_t)1 << 40), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_options_set_limit(options, KZC_LIMIT_TOKENS, 12), KZC_OK);
  ck_assert_uint_eq(kzc_options_limit(options, KZC_LIMIT_TOKENS), 12);
  ck_assert_uint_eq(kzc_options_limit(options, KZC_LIMIT_BYTES), 64u << 20);
  ck_assert_uint_eq(kzc_options_limit(options, 0), 0);
  ck_assert_int_eq(kzc_options_set_min_confidence(options, 1.01), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_options_set_min_confidence(options, -0.01), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_options_set_min_confidence(options, strtod("nan", NULL)), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_options_set_encoding(options, ""), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_options_add_focus(options, "kz"), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_options_add_focus(options, "QQ"), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_options_add_focus(options, "KZX"), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_options_add_focus(options, "KZ"), KZC_OK);
  kzc_options_free(options);
}
END_TEST

START_TEST(output_refuses_unknown_flags)
{
  char *string = "";
  size_t length = 1;
  open_sample();
  ck_assert_int_eq(kzc_result_json(run.result, 1u << 20, &string, &length), KZC_E_FLAGS);
  ck_assert_ptr_null(string);
  ck_assert_uint_eq(length, 0);
  ck_assert_int_eq(kzc_result_tsv(run.result, 1u << 20, &string, &length), KZC_E_FLAGS);
  free_run(&run);
}
END_TEST

START_TEST(an_article_is_loaded_once_and_before_it_is_read)
{
  struct kzc_error error = {.size = sizeof error};
  struct kzc_tokens *tokens;
  struct kzc_result *result;
  ck_assert_int_eq(kzc_engine_new(NULL, &run.engine, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
  ck_assert_int_eq(kzc_extract(run.engine, run.article, &result, &error), KZC_E_STATE);
  ck_assert_int_eq(kzc_tokens_new(run.engine, run.article, &tokens, &error), KZC_E_STATE);
  ck_assert_int_eq(kzc_article_feed(run.article, "س", KZC_NUL, &error), KZC_OK);
  ck_assert_int_eq(kzc_article_load(run.article, "س", KZC_NUL, &error), KZC_E_STATE);
  ck_assert_int_eq(kzc_article_finish(run.article, &error), KZC_OK);
  ck_assert_int_eq(kzc_article_finish(run.article, &error), KZC_E_STATE);
  ck_assert_int_eq(kzc_article_feed(run.article, "س", KZC_NUL, &error), KZC_E_STATE);
  ck_assert_int_eq(kzc_article_load(run.article, "س", KZC_NUL, &error), KZC_E_STATE);
  ck_assert_int_eq(kzc_article_set(run.article, KZC_FIELD_ID, "x", 1, &error), KZC_E_STATE);
  ck_assert_str_eq(kzc_article_get(run.article, KZC_FIELD_TEXT, NULL), "س");
  free_run(&run);
}
END_TEST

START_TEST(a_failed_article_stays_empty)
{
  struct kzc_error error = {.size = sizeof error};
  struct kzc_result *result;
  ck_assert_int_eq(run_article(&run, NULL, "سلام \xFF سلام", KZC_NUL, &error), KZC_E_INVALID);
  ck_assert_uint_eq(error.byte_pos, strlen("سلام "));
  ck_assert_int_eq(error.status, KZC_E_INVALID);
  ck_assert_ptr_null(kzc_article_get(run.article, KZC_FIELD_TEXT, NULL));
  ck_assert_ptr_null(kzc_article_get(run.article, KZC_FIELD_DATE, NULL));
  ck_assert_uint_eq(kzc_article_line_count(run.article), 0);
  ck_assert_int_eq(kzc_extract(run.engine, run.article, &result, &error), KZC_E_STATE);
  ck_assert_int_eq(kzc_article_load(run.article, "x", 1, &error), KZC_E_STATE);
  free_run(&run);
}
END_TEST

START_TEST(texts_that_are_set_are_checked)
{
  struct kzc_error error = {.size = sizeof error};
  static const char *const wrong_dates[] = {"2023-2-3",   "2023-13-01", "2023-02-29", "1900-02-29", "0000-01-01",
                                            "2023-04-31", "2023/01/01", "٢٠٢٣-٠١-٠١", "2023-01-01 "};
  ck_assert_int_eq(kzc_engine_new(NULL, &run.engine, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
  for (size_t i = 0; i < sizeof wrong_dates / sizeof wrong_dates[0]; i++)
    ck_assert_int_eq(kzc_article_set(run.article, KZC_FIELD_DATE, wrong_dates[i], KZC_NUL, &error), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_article_set(run.article, KZC_FIELD_DATE, "2024-02-29", KZC_NUL, &error), KZC_OK);
  ck_assert_int_eq(kzc_article_set(run.article, KZC_FIELD_TEXT, "x", 1, &error), KZC_E_ARGUMENT);
  ck_assert_int_eq(kzc_article_set(run.article, KZC_FIELD_TITLE, "ab\xC3", 3, &error), KZC_E_INVALID);
  ck_assert_uint_eq(error.byte_pos, 2);
  ck_assert_int_eq(kzc_article_set(run.article, KZC_FIELD_TITLE, "a\0b", 3, &error), KZC_E_BINARY);
  ck_assert_uint_eq(error.byte_pos, 1);
  ck_assert_int_eq(kzc_article_set(run.article, KZC_FIELD_SOURCE, "واس", KZC_NUL, &error), KZC_OK);
  ck_assert_int_eq(kzc_article_set(run.article, KZC_FIELD_SOURCE, NULL, 0, &error), KZC_OK);
  ck_assert_ptr_null(kzc_article_get(run.article, KZC_FIELD_SOURCE, NULL));
  free_run(&run);
}
END_TEST

START_TEST(a_title_that_came_apart_stands_before_the_text)
{
  struct kzc_span line;
  ck_assert_int_eq(kzc_engine_new(NULL, &run.engine, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
  ck_assert_int_eq(kzc_article_set(run.article, KZC_FIELD_TITLE, "عنوان الخبر", KZC_NUL, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_load(run.article, "نص الخبر في البلد", KZC_NUL, NULL), KZC_OK);
  ck_assert_str_eq(kzc_article_get(run.article, KZC_FIELD_TEXT, NULL), "عنوان الخبر\nنص الخبر في البلد");
  ck_assert_str_eq(kzc_article_get(run.article, KZC_FIELD_LANGUAGE, NULL), "ar");
  ck_assert_uint_eq(kzc_article_line_count(run.article), 2);
  ck_assert_int_eq(kzc_article_line(run.article, 0, &line), KZC_ZONE_TITLE);
  ck_assert_uint_eq(line.end, strlen("عنوان الخبر"));
  ck_assert_int_eq(kzc_article_line(run.article, 2, &line), -1);
  ck_assert_int_eq(kzc_article_where(run.article, KZC_FIELD_TITLE, NULL), 0);
  free_run(&run);
}
END_TEST

/* As mail and PDF come: the act is told across a break, and every offset still counts in what was loaded. */
START_TEST(a_text_broken_at_a_width_reads_as_its_paragraphs)
{
  static const char broken[] = "وقعت جمهورية كازاخستان ودولة قطر في\nالدوحة اليوم الأحد مذكرة تفاهم في مجال\n"
                               "الطيران المدني تهدف إلى زيادة الرحلات\nالجوية المباشرة بين مدن البلدين وتنمية\nالسياحة بينهما.";
  ck_assert_int_eq(kzc_engine_new(NULL, &run.engine, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
  ck_assert_int_eq(kzc_article_load(run.article, broken, KZC_NUL, NULL), KZC_OK);
  ck_assert_uint_eq(kzc_article_line_count(run.article), 1);
  const char *text = kzc_article_get(run.article, KZC_FIELD_TEXT, NULL);
  ck_assert_uint_eq(strlen(text), strlen(broken));
  for (size_t i = 0; broken[i]; i++) ck_assert_int_eq(text[i], broken[i] == '\n' ? ' ' : broken[i]);
  free_run(&run);
}
END_TEST

static size_t read_three(void *user, char *buffer, size_t room)
{
  const char **at = user;
  size_t n = strlen(*at) < 3 ? strlen(*at) : 3;
  ck_assert_uint_ge(room, n);
  memcpy(buffer, *at, n);
  *at += n;
  return n;
}

static size_t read_nothing(void *user, char *buffer, size_t room)
{
  (void)user, (void)buffer, (void)room;
  return KZC_NUL;
}

START_TEST(all_ways_to_load_read_the_same_text)
{
  struct kzc_error error = {.size = sizeof error};
  const char *at = sample_text;
  struct kzc_article *fed, *read, *filed, *broken;
  char path[] = "/tmp/kzcoop-test-XXXXXX";
  int file = mkstemp(path);
  FILE *out = fdopen(file, "wb");
  fputs(sample_text, out);
  fclose(out);
  ck_assert_int_eq(kzc_engine_new(NULL, &run.engine, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &fed), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &read), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &filed), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &broken), KZC_OK);
  for (size_t i = 0; i < strlen(sample_text); i++)
    ck_assert_int_eq(kzc_article_feed(fed, sample_text + i, 1, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_finish(fed, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_load_reader(read, read_three, &at, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_load_file(filed, path, NULL), KZC_OK);
  remove(path);
  ck_assert_str_eq(kzc_article_get(fed, KZC_FIELD_TEXT, NULL), sample_text);
  ck_assert_str_eq(kzc_article_get(read, KZC_FIELD_TEXT, NULL), sample_text);
  ck_assert_str_eq(kzc_article_get(filed, KZC_FIELD_TEXT, NULL), sample_text);
  ck_assert_int_eq(kzc_article_load_reader(broken, read_nothing, NULL, &error), KZC_E_READ);
  kzc_article_free(fed);
  kzc_article_free(read);
  kzc_article_free(filed);
  kzc_article_free(broken);
  free_run(&run);
}
END_TEST

START_TEST(files_that_cannot_be_read_say_why)
{
  struct kzc_error error = {.size = sizeof error};
  ck_assert_int_eq(kzc_engine_new(NULL, &run.engine, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
  ck_assert_int_eq(kzc_article_load_file(run.article, "/nowhere/at all", &error), KZC_E_OPEN);
  kzc_article_free(run.article);
  ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
  ck_assert_int_eq(kzc_article_load_file(run.article, "/tmp", &error), KZC_E_DIRECTORY);
  free_run(&run);
}
END_TEST

START_TEST(a_small_error_struct_is_not_written_beyond)
{
  struct {
    struct kzc_error error;
    char guard[16];
  } both;
  memset(&both, 0x5A, sizeof both);
  both.error.size = offsetof(struct kzc_error, line);
  struct kzc_article *article;
  ck_assert_int_eq(kzc_engine_new(NULL, &run.engine, &both.error), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &article), KZC_OK);
  ck_assert_int_eq(kzc_article_load(article, "سلام \xFF سلام", KZC_NUL, &both.error), KZC_E_INVALID);
  ck_assert_int_eq(both.error.status, KZC_E_INVALID);
  for (size_t i = both.error.size; i < sizeof both; i++) ck_assert_int_eq(((char *)&both)[i], 0x5A);
  kzc_article_free(article);
  both.error.size = 0;
  both.error.status = 77;
  ck_assert_int_eq(kzc_engine_new(NULL, NULL, &both.error), KZC_E_NULL);
  ck_assert_int_eq(both.error.status, 77);
  free_run(&run);
}
END_TEST

START_TEST(limits_have_errors_of_their_own)
{
  static const struct {
    int32_t limit;
    uint64_t value;
    int32_t status;
  } rows[] = {
      {KZC_LIMIT_BYTES, 10, KZC_E_LIMIT_BYTES},
      {KZC_LIMIT_TOKENS, 3, KZC_E_LIMIT_TOKENS},
      {KZC_LIMIT_WORK, 1000, KZC_E_LIMIT_WORK},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    struct kzc_error error = {.size = sizeof error};
    ck_assert_int_eq(kzc_options_new(NULL, &run.options), KZC_OK);
    ck_assert_int_eq(kzc_options_set_limit(run.options, rows[i].limit, rows[i].value), KZC_OK);
    ck_assert_int_eq(kzc_engine_new(run.options, &run.engine, NULL), KZC_OK);
    ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
    ck_assert_int_eq(kzc_article_load(run.article, sample_text, KZC_NUL, &error), rows[i].status);
    if (rows[i].limit == KZC_LIMIT_BYTES) ck_assert_uint_eq(error.byte_pos, 10);
    if (rows[i].limit == KZC_LIMIT_TOKENS) ck_assert_uint_gt(error.byte_pos, 0);
    free_run(&run);
  }
}
END_TEST

START_TEST(encodings_are_forced_and_forbidden)
{
  struct kzc_error error = {.size = sizeof error};
  static const char legacy[] = "\xE6\xD5 \xC7\xE4\xCE\xC8\xD1"; /* نص الخبر in ISO-8859-6 */
  ck_assert_int_eq(kzc_options_new(NULL, &run.options), KZC_OK);
  ck_assert_int_eq(kzc_options_set_encoding(run.options, "ISO-8859-6"), KZC_OK);
  ck_assert_int_eq(kzc_engine_new(run.options, &run.engine, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
  ck_assert_int_eq(kzc_article_load(run.article, legacy, KZC_NUL, NULL), KZC_OK);
  ck_assert_str_eq(kzc_article_get(run.article, KZC_FIELD_TEXT, NULL), "نص الخبر");
  kzc_article_free(run.article);
  kzc_engine_free(run.engine);
  ck_assert_int_eq(kzc_options_forbid_encoding(run.options, "iso-8859-6"), KZC_OK);
  ck_assert_int_eq(kzc_engine_new(run.options, &run.engine, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
  ck_assert_int_eq(kzc_article_load(run.article, legacy, KZC_NUL, &error), KZC_E_FORBIDDEN);
  free_run(&run);
}
END_TEST

START_TEST(invalid_bytes_are_replaced_on_request)
{
  ck_assert_int_eq(kzc_options_new(NULL, &run.options), KZC_OK);
  ck_assert_int_eq(kzc_options_set_flags(run.options, KZC_OPTION_REPLACE_INVALID), KZC_OK);
  ck_assert_int_eq(kzc_options_set_encoding(run.options, "UTF-8"), KZC_OK);
  ck_assert_int_eq(kzc_engine_new(run.options, &run.engine, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
  ck_assert_int_eq(kzc_article_load(run.article, "نص \xFF نص", KZC_NUL, NULL), KZC_OK);
  ck_assert_str_eq(kzc_article_get(run.article, KZC_FIELD_TEXT, NULL), "نص \xEF\xBF\xBD نص");
  ck_assert_uint_eq(kzc_article_replaced(run.article), 1);
  free_run(&run);
}
END_TEST

START_TEST(results_and_tokens_outlive_article_and_engine)
{
  struct kzc_tokens *tokens;
  char *before, *after;
  open_sample();
  ck_assert_int_eq(kzc_tokens_new(run.engine, run.article, &tokens, NULL), KZC_OK);
  ck_assert_int_eq(kzc_result_json(run.result, KZC_JSON_EXPLAIN, &before, NULL), KZC_OK);
  kzc_article_free(run.article);
  kzc_engine_free(run.engine);
  kzc_options_free(run.options);
  run.article = NULL, run.engine = NULL, run.options = NULL;
  ck_assert_int_eq(kzc_result_json(run.result, KZC_JSON_EXPLAIN, &after, NULL), KZC_OK);
  free_run(&run);
  ck_assert_str_eq(before, after); /* strings outlive the result too */
  kzc_string_free(before);
  kzc_string_free(after);
  size_t length;
  ck_assert_uint_gt(kzc_tokens_count(tokens), 20);
  const char *first = kzc_tokens_text(tokens, 0, &length);
  ck_assert_uint_eq(length, strlen("الدوحة"));
  ck_assert_int_eq(memcmp(first, sample_text, length), 0);
  kzc_tokens_free(tokens);
}
END_TEST

START_TEST(an_article_outlives_its_engine)
{
  struct kzc_engine *other;
  struct kzc_result *result;
  open_sample();
  kzc_engine_free(run.engine);
  run.engine = NULL;
  ck_assert_int_eq(kzc_engine_new(NULL, &other, NULL), KZC_OK);
  ck_assert_int_eq(kzc_extract(other, run.article, &result, NULL), KZC_OK);
  ck_assert_uint_eq(kzc_result_count(result), kzc_result_count(run.result));
  kzc_result_free(result);
  kzc_engine_free(other);
  free_run(&run);
}
END_TEST

START_TEST(tokens_tile_the_text_and_their_parts_tile_the_tokens)
{
  struct kzc_tokens *tokens;
  size_t count, stride, part_count, part_stride;
  open_sample();
  ck_assert_int_eq(kzc_tokens_new(run.engine, run.article, &tokens, NULL), KZC_OK);
  const char *items = (const char *)kzc_tokens_array(tokens, &count, &stride);
  const char *parts = (const char *)kzc_tokens_parts(tokens, &part_count, &part_stride);
  uint32_t at = 0, part = 0;
  for (size_t i = 0; i < count; i++) {
    const struct kzc_token *t = (const void *)(items + i * stride);
    ck_assert_ptr_eq(t, kzc_tokens_at(tokens, i));
    ck_assert_uint_ge(t->start, at);
    for (; at < t->start; at++)
      ck_assert_msg(strchr(" \n", sample_text[at]) != NULL, "only white space is outside tokens");
    at = t->end;
    ck_assert_uint_eq(t->first_part, part);
    ck_assert_uint_ge(t->part_count, 1);
    ck_assert_ptr_nonnull(kzc_code_name(KZC_VOCABULARY_TOKEN, (int32_t)t->kind));
    for (uint32_t p = 0, byte = t->start; p < t->part_count; p++, part++) {
      const struct kzc_part *one = (const void *)(parts + part * part_stride);
      ck_assert_uint_eq(one->token, i);
      ck_assert_uint_eq(one->start, byte);
      byte = one->end;
      if (p + 1 == t->part_count) ck_assert_uint_eq(byte, t->end);
      ck_assert_uint_gt(strlen(kzc_tokens_forms(tokens) + one->form), 0);
    }
  }
  ck_assert_uint_eq(part, part_count);
  kzc_tokens_free(tokens);
  free_run(&run);
}
END_TEST

static const char page_text[] = "الرئيسية / سياسة\nسياسة\nالوزير يستقبل وفدا من رجال الأعمال\nكتب: سامي النجار\nالثلاثاء 14 مارس 2023\n"
                                "الدوحة - قنا: استقبل وزير التجارة في قطر اليوم وفدا من رجال الأعمال في كازاخستان.\n"
                                "وقال الوزير إن اللقاء كان مثمرا.\nاقرأ أيضا\nشارك على فيسبوك\n";

START_TEST(what_the_page_tells_can_be_asked_for)
{
  static const struct {
    int32_t field;
    const char *want;
  } rows[] = {{KZC_FIELD_TITLE, "الوزير يستقبل وفدا من رجال الأعمال"}, {KZC_FIELD_DATE, "2023-03-14"}, {KZC_FIELD_SECTION, "سياسة"},
              {KZC_FIELD_BYLINE, "سامي النجار"}, {KZC_FIELD_DATELINE, "الدوحة - قنا"}, {KZC_FIELD_AGENCY, "قنا"}};
  static const int32_t zones[] = {KZC_ZONE_FURNITURE, KZC_ZONE_SECTION, KZC_ZONE_TITLE, KZC_ZONE_BYLINE, KZC_ZONE_PUBLISHED,
                                  KZC_ZONE_BODY, KZC_ZONE_BODY, KZC_ZONE_FURNITURE, KZC_ZONE_FURNITURE};
  ck_assert_int_eq(run_article(&run, NULL, page_text, KZC_NUL, NULL), KZC_OK);
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    ck_assert_str_eq(kzc_article_get(run.article, rows[i].field, NULL), rows[i].want);
  ck_assert_uint_eq(kzc_article_line_count(run.article), sizeof zones / sizeof zones[0]);
  for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++)
    ck_assert_msg(kzc_article_line(run.article, i, NULL) == zones[i], "line %zu is %d", i, (int)kzc_article_line(run.article, i, NULL));
  free_run(&run);
}
END_TEST

START_TEST(what_the_caller_sets_wins_over_the_page)
{
  ck_assert_int_eq(kzc_engine_new(NULL, &run.engine, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_new(run.engine, &run.article), KZC_OK);
  ck_assert_int_eq(kzc_article_set(run.article, KZC_FIELD_TITLE, "عنوان من المحرر", KZC_NUL, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_set(run.article, KZC_FIELD_DATE, "2024-01-02", KZC_NUL, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_load(run.article, page_text, KZC_NUL, NULL), KZC_OK);
  ck_assert_str_eq(kzc_article_get(run.article, KZC_FIELD_TITLE, NULL), "عنوان من المحرر");
  ck_assert_str_eq(kzc_article_get(run.article, KZC_FIELD_DATE, NULL), "2024-01-02");
  free_run(&run);
}
END_TEST

START_TEST(other_languages_load_and_give_no_records)
{
  static const char *const texts[] = {
      "",
      "   \n\n ",
      "The ministers of Qatar and Kazakhstan signed a memorandum of understanding in Doha on Tuesday.",
      "وزیر خارجه ایران روز سه‌شنبه با همتای قزاق خود در تهران دیدار کرد و درباره گسترش همکاری‌ها "
      "گفت‌وگو "
      "کردند.",
      "وزیر خارجہ نے کہا ہے کہ دونوں ملکوں میں تجارت بڑھے گی اور قطر کے ساتھ معاہدہ ہوگا",
      "سەرۆکی وەزیران لەگەڵ باڵیۆزی نوێی قەتەر کۆبووەوە و ڕێککەوتنێکیان واژۆ کرد",
      "رەئىس بۈگۈن قاتار مېھمانلىرى بىلەن كۆرۈشتى ۋە سۆز قىلدى",
  };
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    ck_assert_int_eq(run_article(&run, NULL, texts[i], KZC_NUL, NULL), KZC_OK);
    ck_assert_uint_eq(kzc_result_count(run.result), 0);
    ck_assert_str_ne(kzc_article_get(run.article, KZC_FIELD_LANGUAGE, NULL), "ar");
    free_run(&run);
  }
}
END_TEST

START_TEST(every_number_has_a_name_and_every_name_its_number)
{
  size_t names = 0;
  for (int32_t v = KZC_VOCABULARY_STATUS; v <= KZC_VOCABULARY_ZONE; v++) {
    int32_t code, back, last = -1;
    for (size_t n = 0; kzc_code_at(v, n, &code); n++, names++) {
      ck_assert_int_gt(code, last);
      last = code;
      const char *name = kzc_code_name(v, code);
      ck_assert_ptr_nonnull(name);
      ck_assert_int_eq(kzc_code_of(v, name, KZC_NUL, &back), 1);
      ck_assert_int_eq(back, code);
    }
  }
  ck_assert_uint_eq(names, 18 + 10 + 4 + 4 + 18 + 4 + 9 + 10);
  ck_assert_ptr_null(kzc_code_name(0, 1));
  ck_assert_ptr_null(kzc_code_name(99, 1));
  ck_assert_ptr_null(kzc_code_name(KZC_VOCABULARY_ACT, 0));
  ck_assert_int_eq(kzc_code_of(KZC_VOCABULARY_ACT, "signs", KZC_NUL, NULL), 0);
  ck_assert_int_eq(kzc_code_of(KZC_VOCABULARY_ACT, "signs", 4, NULL), 1);
  ck_assert_str_eq(kzc_status_text(12345), "unknown status");
  ck_assert_str_eq(kzc_status_text(KZC_E_NOMEM), "out of memory");
}
END_TEST

/* Written out by hand: a number that moves must turn this red. */
START_TEST(numbers_are_pinned)
{
  static const struct {
    int32_t vocabulary, code;
    const char *name;
  } rows[] = {
      {KZC_VOCABULARY_STATUS, 0, "ok"},
      {KZC_VOCABULARY_STATUS, 104, "state"},
      {KZC_VOCABULARY_STATUS, 201, "nomem"},
      {KZC_VOCABULARY_STATUS, 214, "limit_work"},
      {KZC_VOCABULARY_STATUS, 301, "invalid"},
      {KZC_VOCABULARY_STATUS, 403, "directory"},
      {KZC_VOCABULARY_STATUS, 501, "lexicon"},
      {KZC_VOCABULARY_ACT, 1, "sign"},
      {KZC_VOCABULARY_ACT, 8, "consult"},
      {KZC_VOCABULARY_ACT, 10, "establish"},
      {KZC_VOCABULARY_MODALITY, 2, "planned"},
      {KZC_VOCABULARY_MODALITY, 4, "negated"},
      {KZC_VOCABULARY_ROLE, 1, "signatory"},
      {KZC_VOCABULARY_ROLE, 4, "speaker"},
      {KZC_VOCABULARY_INSTRUMENT, 3, "mou"},
      {KZC_VOCABULARY_INSTRUMENT, 11, "letter_of_intent"},
      {KZC_VOCABULARY_INSTRUMENT, 18, "document"},
      {KZC_VOCABULARY_PRECISION, 3, "day"},
      {KZC_VOCABULARY_TOKEN, 1, "word"},
      {KZC_VOCABULARY_TOKEN, 9, "other"},
      {KZC_VOCABULARY_ZONE, 0, "body"},
      {KZC_VOCABULARY_ZONE, 9, "teaser"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    ck_assert_str_eq(kzc_code_name(rows[i].vocabulary, rows[i].code), rows[i].name);
}
END_TEST

START_TEST(the_library_is_the_one_of_the_header)
{
  char text[32];
  snprintf(text, sizeof text, "%d.%d.%d", KZC_VERSION_MAJOR, KZC_VERSION_MINOR, KZC_VERSION_PATCH);
  ck_assert_str_eq(kzc_version(), text);
  ck_assert_uint_eq(kzc_version_number(), KZC_VERSION_MAJOR * 1000000 + KZC_VERSION_MINOR * 1000 + KZC_VERSION_PATCH);
}
END_TEST

int main(void)
{
  static const TTest *tests[32];
  size_t n = 0;
  tests[n++] = missing_pointers_are_answered_not_followed;
  tests[n++] = freeing_null_is_fine;
  tests[n++] = getters_of_null_answer_nothing;
  tests[n++] = options_refuse_what_they_do_not_know;
  tests[n++] = output_refuses_unknown_flags;
  tests[n++] = an_article_is_loaded_once_and_before_it_is_read;
  tests[n++] = a_failed_article_stays_empty;
  tests[n++] = texts_that_are_set_are_checked;
  tests[n++] = a_title_that_came_apart_stands_before_the_text;
  tests[n++] = a_text_broken_at_a_width_reads_as_its_paragraphs;
  tests[n++] = all_ways_to_load_read_the_same_text;
  tests[n++] = files_that_cannot_be_read_say_why;
  tests[n++] = a_small_error_struct_is_not_written_beyond;
  tests[n++] = limits_have_errors_of_their_own;
  tests[n++] = encodings_are_forced_and_forbidden;
  tests[n++] = invalid_bytes_are_replaced_on_request;
  tests[n++] = results_and_tokens_outlive_article_and_engine;
  tests[n++] = an_article_outlives_its_engine;
  tests[n++] = tokens_tile_the_text_and_their_parts_tile_the_tokens;
  tests[n++] = what_the_page_tells_can_be_asked_for;
  tests[n++] = what_the_caller_sets_wins_over_the_page;
  tests[n++] = other_languages_load_and_give_no_records;
  tests[n++] = every_number_has_a_name_and_every_name_its_number;
  tests[n++] = numbers_are_pinned;
  tests[n++] = the_library_is_the_one_of_the_header;
  return run_cases(suite_of("api contract", tests, n));
}
