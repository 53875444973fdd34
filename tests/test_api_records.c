/* What the getters tell of the sample's records, and what options and output flags do to them. */
#include "api.h"

#include <stdio.h>

static struct run run;

static void setup(void)
{
  ck_assert_int_eq(run_article(&run, NULL, sample_text, KZC_NUL, NULL), KZC_OK);
}

static void teardown(void)
{
  free_run(&run);
}

static const struct kzc_record *record_of(int32_t act)
{
  for (size_t i = 0; i < kzc_result_count(run.result); i++)
    if (kzc_record_act(kzc_result_record(run.result, i)) == act) return kzc_result_record(run.result, i);
  ck_abort_msg("no record of act %s", kzc_code_name(KZC_VOCABULARY_ACT, act));
  return NULL;
}

/* A text getter's answer must stand in the article where it says, as long as it says. */
static void quotes(const char *text, size_t length, struct kzc_span span)
{
  ck_assert_ptr_nonnull(text);
  ck_assert_uint_eq(strlen(text), length);
  ck_assert_uint_eq(span.end - span.start, length);
  ck_assert_int_eq(memcmp(sample_text + span.start, text, length), 0);
}

START_TEST(the_meeting_is_told)
{
  const struct kzc_record *record = record_of(KZC_ACT_CONSULT);
  struct kzc_date date;
  struct kzc_span span;
  size_t length;
  ck_assert_int_eq(kzc_record_modality(record), KZC_MODALITY_ASSERTED);
  ck_assert_str_eq(kzc_record_cameo(record), "04");
  ck_assert(kzc_record_confidence(record) > 0 && kzc_record_confidence(record) <= 1);
  ck_assert_uint_eq(kzc_record_party_count(record), 2);
  ck_assert_str_eq(kzc_party_country(kzc_record_party(record, 0)), "QA");
  ck_assert_str_eq(kzc_party_country(kzc_record_party(record, 1)), "KZ");
  ck_assert_ptr_null(kzc_record_party(record, 2));
  ck_assert_ptr_null(kzc_party_organization(kzc_record_party(record, 0), &length, &span));
  const char *text = kzc_party_text(kzc_record_party(record, 0), &length, &span);
  quotes(text, length, span);
  ck_assert_int_eq(kzc_record_instrument(record), 0);
  ck_assert_int_eq(kzc_record_instrument_count(record), -1);
  ck_assert_int_eq(kzc_record_date(record, &date), KZC_PRECISION_DAY);
  ck_assert_int_eq(date.year * 10000 + date.month * 100 + date.day, 20230314);
  text = kzc_record_date_text(record, &length, &span);
  quotes(text, length, span);
  ck_assert_uint_eq(kzc_record_person_count(record), 2);
  const struct kzc_person *person = kzc_record_person(record, 1);
  text = kzc_person_name(person, &length, &span);
  quotes(text, length, span);
  ck_assert_str_eq(text, "دانيار صادقوف");
  ck_assert_str_eq(kzc_person_title(person, NULL, NULL), "وزير الدفاع");
  ck_assert_str_eq(kzc_person_country(person), "KZ");
  ck_assert_int_eq(kzc_person_role(person), KZC_ROLE_PARTICIPANT);
  ck_assert_ptr_null(kzc_record_person(record, 2));
  ck_assert_uint_ge(kzc_record_evidence_count(record), 1);
  ck_assert_int_eq(kzc_record_evidence(record, 0, &span), 1);
  ck_assert_uint_lt(span.start, span.end);
  ck_assert_int_eq(kzc_record_evidence(record, 999, &span), 0);
}
END_TEST

START_TEST(the_signing_is_told)
{
  const struct kzc_record *record = record_of(KZC_ACT_SIGN);
  struct kzc_span span;
  size_t length;
  ck_assert_int_eq(kzc_record_instrument(record), KZC_INSTRUMENT_MOU);
  ck_assert_int_eq(kzc_record_instrument_count(record), 1);
  const char *text = kzc_record_instrument_text(record, &length, &span);
  quotes(text, length, span);
  ck_assert_uint_ge(kzc_record_area_count(record), 1);
  ck_assert_str_eq(kzc_record_area(record, 0), "def.training");
  text = kzc_record_area_text(record, 0, &length, &span);
  quotes(text, length, span);
  ck_assert_ptr_null(kzc_record_area(record, 99));
}
END_TEST

START_TEST(reasons_name_their_slot_rule_and_words)
{
  const struct kzc_record *record = kzc_result_record(run.result, 0);
  const char *slot = NULL;
  struct kzc_span span = {0};
  ck_assert_uint_ge(kzc_record_reason_count(record), 1);
  ck_assert_ptr_nonnull(kzc_record_reason(record, 0, &slot, &span));
  ck_assert_ptr_nonnull(slot);
  ck_assert_uint_lt(span.start, span.end);
}
END_TEST

static char *json_of(uint32_t flags)
{
  char *json;
  size_t length;
  ck_assert_int_eq(kzc_result_json(run.result, flags, &json, &length), KZC_OK);
  ck_assert_uint_eq(strlen(json), length);
  return json;
}

START_TEST(flags_add_to_the_json)
{
  char *plain = json_of(KZC_JSON_NONE), *latin = json_of(KZC_JSON_LATIN), *explained = json_of(KZC_JSON_EXPLAIN);
  char *pretty = json_of(KZC_JSON_PRETTY);
  ck_assert_ptr_null(strstr(plain, "name_latin"));
  ck_assert_ptr_nonnull(strstr(latin, "\"name_latin\": \"Danyar Sadqwf\""));
  ck_assert_ptr_null(strstr(plain, "\"reasons\""));
  ck_assert_ptr_nonnull(strstr(explained, "\"reasons\": [{\"slot\": "));
  ck_assert_ptr_null(strchr(plain, '\n'));
  ck_assert_ptr_nonnull(strstr(pretty, "\n  \"records\": [\n    {\n      \"act\": "));
  kzc_string_free(plain);
  kzc_string_free(latin);
  kzc_string_free(explained);
  kzc_string_free(pretty);
}
END_TEST

START_TEST(json_escapes_what_it_must)
{
  char *json;
  struct kzc_article *article;
  struct kzc_result *result;
  ck_assert_int_eq(kzc_article_new(run.engine, &article), KZC_OK);
  ck_assert_int_eq(kzc_article_set(article, KZC_FIELD_ID, "a\"b\\c\n\x01\xE2\x80\xA8", KZC_NUL, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_load(article, "", 0, NULL), KZC_OK);
  ck_assert_int_eq(kzc_extract(run.engine, article, &result, NULL), KZC_OK);
  ck_assert_int_eq(kzc_result_json(result, KZC_JSON_NONE, &json, NULL), KZC_OK);
  ck_assert_str_eq(
      json,
      "{\"schema\": \"kzcoop/1\", \"id\": \"a\\\"b\\\\c\\n\\u0001\\u2028\", \"title\": null, \"language\": \"und\", "
      "\"source\": {\"publisher\": null, \"agency\": null, \"byline\": null, \"url\": null, \"published\": null}, "
      "\"records\": []}");
  kzc_string_free(json);
  kzc_result_free(result);
  kzc_article_free(article);
}
END_TEST

static size_t records_with(const struct kzc_options *options, const char *text)
{
  struct run other = {0};
  ck_assert_int_eq(kzc_engine_new(options, &other.engine, NULL), KZC_OK);
  ck_assert_int_eq(kzc_article_new(other.engine, &other.article), KZC_OK);
  ck_assert_int_eq(kzc_article_load(other.article, text, KZC_NUL, NULL), KZC_OK);
  ck_assert_int_eq(kzc_extract(other.engine, other.article, &other.result, NULL), KZC_OK);
  size_t count = kzc_result_count(other.result);
  free_run(&other);
  return count;
}

START_TEST(focus_and_confidence_choose_records)
{
  struct kzc_options *options;
  size_t all = kzc_result_count(run.result);
  ck_assert_uint_ge(all, 2);
  ck_assert_int_eq(kzc_options_new(NULL, &options), KZC_OK);
  ck_assert_int_eq(kzc_options_add_focus(options, "BR"), KZC_OK);
  ck_assert_uint_eq(records_with(options, sample_text), 0);
  ck_assert_int_eq(kzc_options_add_focus(options, "KZ"), KZC_OK);
  ck_assert_uint_eq(records_with(options, sample_text), all);
  ck_assert_int_eq(kzc_options_set_min_confidence(options, 1), KZC_OK);
  ck_assert_uint_eq(records_with(options, sample_text), 0);
  kzc_options_free(options);
}
END_TEST

START_TEST(a_higher_bar_never_lets_more_records_through)
{
  struct kzc_options *options;
  ck_assert_int_eq(kzc_options_new(NULL, &options), KZC_OK);
  ck_assert_int_eq(kzc_options_set_min_confidence(options, 0), KZC_OK);
  size_t before = records_with(options, sample_text);
  ck_assert_uint_ge(before, kzc_result_count(run.result));
  for (int tenth = 1; tenth <= 10; tenth++) {
    ck_assert_int_eq(kzc_options_set_min_confidence(options, tenth / 10.0), KZC_OK);
    size_t count = records_with(options, sample_text);
    ck_assert_uint_le(count, before);
    before = count;
  }
  ck_assert_uint_eq(before, 0);
  kzc_options_free(options);
}
END_TEST

START_TEST(too_many_records_are_an_error)
{
  struct kzc_error error = {.size = sizeof error};
  struct kzc_options *options;
  struct run other = {0};
  ck_assert_int_eq(kzc_options_new(NULL, &options), KZC_OK);
  ck_assert_int_eq(kzc_options_set_limit(options, KZC_LIMIT_RECORDS, 1), KZC_OK);
  ck_assert_int_eq(kzc_engine_new(options, &other.engine, NULL), KZC_OK);
  kzc_options_free(options);
  ck_assert_int_eq(kzc_article_new(other.engine, &other.article), KZC_OK);
  ck_assert_int_eq(kzc_article_load(other.article, sample_text, KZC_NUL, NULL), KZC_OK);
  ck_assert_int_eq(kzc_extract(other.engine, other.article, &other.result, &error), KZC_E_LIMIT_RECORDS);
  ck_assert_uint_gt(error.byte_pos, 0); /* where the first record too many is told */
  ck_assert_uint_lt(error.byte_pos, strlen(sample_text));
  ck_assert_ptr_null(other.result);
  free_run(&other);
}
END_TEST

START_TEST(own_entries_are_read_like_the_librarys)
{
  static const char text[] = "وقعت قطر ودرنستان اتفاقية للتعاون في مجال النقل في الدوحة.";
  struct kzc_options *options;
  ck_assert_int_eq(kzc_options_new(NULL, &options), KZC_OK);
  ck_assert_uint_eq(records_with(options, text), records_with(NULL, text));
  ck_assert_int_eq(kzc_options_add_focus(options, "KZ"), KZC_OK);
  ck_assert_uint_eq(records_with(options, text), 0);
  ck_assert_int_eq(kzc_options_add_lexicon(options, "country\tKZ\tدرنستان\n", KZC_NUL, NULL), KZC_OK);
  ck_assert_uint_eq(records_with(options, text), 1);
  kzc_options_free(options);
}
END_TEST

START_TEST(wrong_entries_are_told_with_their_line)
{
  static const struct {
    const char *entries;
    uint32_t line;
  } rows[] = {
      {"nothing\tKZ\tس\n", 1},
      {"# a comment\n\ncountry\tKZ\tدرنستان\ncountry\tKZ\n", 4},
      {"country\tKazakhstan\tدرنستان\n", 1},
      {"month\tfirst\tس\n", 1},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    struct kzc_error error = {.size = sizeof error};
    struct kzc_options *options;
    struct kzc_engine *engine;
    ck_assert_int_eq(kzc_options_new(NULL, &options), KZC_OK);
    ck_assert_int_eq(kzc_options_add_lexicon(options, rows[i].entries, KZC_NUL, &error), KZC_E_LEXICON);
    ck_assert_uint_eq(error.line, rows[i].line);
    ck_assert_ptr_nonnull(error.detail);
    ck_assert_int_eq(kzc_engine_new(options, &engine, NULL), KZC_OK); /* nothing of it was added */
    kzc_engine_free(engine);
    kzc_options_free(options);
  }
}
END_TEST

START_TEST(the_table_has_a_row_per_record)
{
  char *tsv;
  size_t rows = 0, tabs = 0, length;
  ck_assert_int_eq(kzc_result_tsv(run.result, KZC_TSV_HEADER, &tsv, &length), KZC_OK);
  ck_assert_uint_eq(strlen(tsv), length);
  for (const char *c = tsv; *c; c++) rows += *c == '\n', tabs += *c == '\t';
  ck_assert_uint_eq(rows, kzc_result_count(run.result) + 1);
  ck_assert_uint_eq(tabs % rows, 0);
  ck_assert_int_eq(strncmp(tsv, "id\tpublished\tact\t", 17), 0);
  kzc_string_free(tsv);
}
END_TEST

int main(void)
{
  static const TTest *tests[16];
  size_t n = 0;
  tests[n++] = the_meeting_is_told;
  tests[n++] = the_signing_is_told;
  tests[n++] = reasons_name_their_slot_rule_and_words;
  tests[n++] = flags_add_to_the_json;
  tests[n++] = json_escapes_what_it_must;
  tests[n++] = focus_and_confidence_choose_records;
  tests[n++] = a_higher_bar_never_lets_more_records_through;
  tests[n++] = too_many_records_are_an_error;
  tests[n++] = own_entries_are_read_like_the_librarys;
  tests[n++] = wrong_entries_are_told_with_their_line;
  tests[n++] = the_table_has_a_row_per_record;
  Suite *suite = suite_create("api records");
  TCase *tcase = tcase_create("api records");
  tcase_add_checked_fixture(tcase, setup, teardown);
  for (size_t i = 0; i < n; i++) tcase_add_test(tcase, tests[i]);
  suite_add_tcase(suite, tcase);
  return run_cases(suite);
}
