#include "cases.h"
#include "rationed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/table.h"

/* ---- Bad rows ---------------------------------------------------------------------------------------------------- */

static const struct {
  const char *tsv;
  uint32_t line;
  const char *about; /* part of the message */
} bad[] = {
    {"noun\tsign", 1, "three columns"},
    {"noun sign توقيع", 1, "three columns"},
    {"noun\tsign\tتوقيع\tmore", 1, "three columns"},
    {"# one\n\nnouns\tsign\tتوقيع\n", 3, "no such class"},
    {"noun\tsign\tتوقيع|\n", 1, "empty"},
    {"noun\tsign\t\n", 1, "empty"},
    {"noun\tsign\tتوقيع||إبرام\n", 1, "empty"},
    {"noun\t\tتوقيع\n", 1, "missing"},
    {"noun\tsign\t«»\n", 1, "no letters"},
    {"noun\tsign\ta b c d e f g h i j k l m n o p q\n", 1, "16 words"},
    {"country\tKAZ\tكازاخستان\n", 1, "two capital letters"},
    {"country\tkz\tكازاخستان\n", 1, "two capital letters"},
    {"month\tX\tمايو\n", 1, "number"},
    {"month\t\tمايو\n", 1, "number"},
    {"month\t-\tمايو\n", 1, "number"},
    {"month\t99999999999\tمايو\n", 1, "number"},
    {"month\t2147483648\tمايو\n", 1, "number"},
    {"clause\tx\tحيث\n", 1, "write -"},
    {"verb\tsign\tوقع\n", 1, "past,present"},
    {"verb\tsign\tوقع,وقع\n", 1, "begins with ي"},
    {"demonym\tKZ\tكازاخ\n", 1, "ends in ي"},
    {"name.suffix\t-\tعبد الله\n", 1, "one word"},
    {"noun\tsign\tتوقيع\nnoun\tsign\tإبرام|توقيع\n", 2, "already"},
    {"noun\tsign\tتوقيع\nnoun\tmeet\tلق\xD8\n", 2, "UTF-8"},
};

START_TEST(a_bad_row_is_told_with_its_line)
{
  struct kzi_source_error error = {0};
  ck_assert_ptr_null(kzi_lexicon_compile(NULL, bad[_i].tsv, strlen(bad[_i].tsv), &error));
  ck_assert_ptr_nonnull(error.message);
  ck_assert_msg(strstr(error.message, bad[_i].about) != NULL, "%s", error.message);
  ck_assert_uint_eq(error.line, bad[_i].line);
  ck_assert_uint_le(error.byte, strlen(bad[_i].tsv));
}
END_TEST

static const char *const good[] = {
    "",
    "\n\n# nothing\n",
    "\xEF\xBB\xBFnoun\tsign\tتوقيع",
    "noun\tsign\tتوقيع\r\nnoun\tmeet\tلقاء\r\n",
    "noun\tsign\tتوقيع | إبرام\n",
    "noun\tsign\tتوقيع\nnoun\tmeet\tتوقيع\npart\tsign\tتوقيع\n", /* another value, another class */
    "noun\tsign\tإبرام|ابرام\n",                                 /* spelled otherwise */
    "month\t-2147483648\tمايو\nmonth\t+3\tيونيو\n",
    "country.en\tKZ\tKazakhstan\nname.suffix\t-\tوف\n",
};

START_TEST(good_sources_compile)
{
  struct kzi_source_error error = {0};
  struct kzi_lexicon *lexicon = kzi_lexicon_compile(NULL, good[_i], strlen(good[_i]), &error);
  ck_assert_msg(lexicon != NULL, "line %u: %s", error.line, error.message ? error.message : "out of memory");
  kzi_lexicon_free(lexicon);
}
END_TEST

/* ---- Memory ------------------------------------------------------------------------------------------------------ */

/* Long enough to need more than the arenas' first chunks. */
static char *long_source(size_t *length)
{
  struct kzi_buf buf;
  kzi_buf_init(&buf, NULL);
  for (unsigned i = 0; i < 4000; i++) {
    kzi_buf_adds(&buf, "noun\tvalue");
    kzi_buf_addu(&buf, i);
    kzi_buf_adds(&buf, "\tتوقيع x");
    kzi_buf_addu(&buf, i);
    kzi_buf_adds(&buf, "\n");
  }
  ck_assert(!buf.failed);
  *length = buf.length;
  return buf.bytes;
}

START_TEST(running_out_of_memory_is_no_bad_row)
{
  size_t length;
  char *tsv = long_source(&length);
  for (long n = 0;; n++) {
    struct rationed r = {.left = n};
    struct kzi_alloc alloc = {rationed_get, rationed_resize, rationed_release, &r};
    struct kzi_source_error error = {1, 1, "x"};
    struct kzi_lexicon *lexicon = kzi_lexicon_compile(&alloc, tsv, length, &error);
    if (lexicon) {
      ck_assert_int_gt(n, 5);
      kzi_lexicon_free(lexicon);
      ck_assert_int_eq(r.live, 0);
      break;
    }
    ck_assert_ptr_null(error.message);
    ck_assert_int_eq(r.live, 0);
  }
  kzi_lexicon_free(NULL);
  free(tsv);
}
END_TEST

START_TEST(marking_survives_every_failed_request)
{
  static const char text[] = "وقعت كازاخستان والإمارات اليوم مذكرة تفاهم";
  struct kzi_arena arena;
  kzi_arena_init(&arena, NULL);
  const struct kzi_tokens *tokens = kzi_tokenize(&arena, text, sizeof text - 1);
  ck_assert_ptr_nonnull(tokens);
  for (long n = 0;; n++) {
    struct rationed r = {.left = n};
    struct kzi_alloc alloc = {rationed_get, rationed_resize, rationed_release, &r};
    struct kzi_arena own;
    kzi_arena_init(&own, &alloc);
    const struct kzi_marks *marks = kzi_mark(&own, tokens, NULL);
    kzi_arena_free(&own);
    ck_assert_int_eq(r.live, 0);
    if (marks) {
      ck_assert_int_gt(n, 0);
      break;
    }
  }
  kzi_arena_free(&arena);
}
END_TEST

/* Bodies have a list of entries each, and most of them are the first word of a phrase: more of both than two bytes number. */
#define MANY 80000

START_TEST(a_lexicon_of_many_bodies_finds_each)
{
  struct kzi_buf buf;
  kzi_buf_init(&buf, NULL);
  for (unsigned i = 0; i < MANY; i++) {
    kzi_buf_adds(&buf, "noun\tvalue");
    kzi_buf_addu(&buf, i);
    kzi_buf_adds(&buf, i % 8 ? "\tx" : "\tتوقيع x");
    kzi_buf_addu(&buf, i);
    kzi_buf_adds(&buf, "\n");
  }
  struct kzi_source_error error = {0};
  struct kzi_lexicon *lexicon = kzi_lexicon_compile(NULL, buf.bytes, buf.length, &error);
  ck_assert_msg(lexicon != NULL, "line %u: %s", error.line, error.message ? error.message : "out of memory");
  for (unsigned i = 0; i < MANY; i += 667) {
    char word[16], value[16];
    snprintf(word, sizeof word, "x%u", i);
    snprintf(value, sizeof value, "value%u", i);
    uint32_t first = kzi_trie_step(lexicon, 0, kzi_word_id(lexicon, "توقيع", strlen("توقيع")), true);
    uint32_t node = kzi_trie_step(lexicon, i % 8 ? 0 : first, kzi_word_id(lexicon, word, strlen(word)), true);
    ck_assert_uint_ne(node, 0);
    uint32_t list = kzi_list_of(lexicon, node);
    ck_assert_uint_eq(lexicon->first_entry[list + 1] - lexicon->first_entry[list], 1);
    ck_assert_str_eq(kzi_value_text(lexicon, lexicon->entries[lexicon->first_entry[list]].value), value);
  }
  kzi_lexicon_free(lexicon);
  kzi_buf_free(&buf);
}
END_TEST

/* ---- Reading ----------------------------------------------------------------------------------------------------- */

START_TEST(equal_strings_have_equal_ids_in_every_lexicon)
{
  static const char tsv[] = "noun\tsign\tتخاريش\nnoun\tnever-heard\tبخاريش\n";
  struct kzi_source_error error;
  struct kzi_lexicon *user = kzi_lexicon_compile(NULL, tsv, sizeof tsv - 1, &error);
  ck_assert_ptr_nonnull(user);
  uint32_t sign = kzi_value_id("sign");
  ck_assert_uint_ne(sign, 0);
  ck_assert_uint_eq(kzi_value_id("never-heard"), 0);
  ck_assert_str_eq(kzi_value_text(user, sign), "sign");
  ck_assert_str_eq(kzi_value_text(NULL, sign), "sign");
  ck_assert_uint_eq(user->string_count, 1);
  ck_assert_str_eq(kzi_value_text(user, KZI_USER_STRINGS), "never-heard");
  ck_assert_str_eq(kzi_value_text(user, KZI_USER_STRINGS + 1), "");
  ck_assert_str_eq(kzi_value_text(kzi_lexicon_builtin(), KZI_USER_STRINGS), "");
  ck_assert_str_eq(kzi_value_text(user, 0), "");
  kzi_lexicon_free(user);
}
END_TEST

START_TEST(countries_are_two_letters)
{
  char out[3];
  ck_assert_uint_eq(kzi_cc("KZ"), KZI_CC('K', 'Z'));
  kzi_cc_text(KZI_CC('K', 'Z'), out);
  ck_assert_str_eq(out, "KZ");
  static const char *const none[] = {"", "K", "KAZ", "kz", "K1"};
  for (size_t i = 0; i < KZI_COUNT(none); i++) ck_assert_uint_eq(kzi_cc(none[i]), 0);
}
END_TEST

START_TEST(the_built_in_lexicon_is_read_by_class)
{
  ck_assert_str_eq(kzi_lexicon_name(KZI_C_COUNTRY, "KZ"), "كازاخستان");
  ck_assert_str_eq(kzi_lexicon_name(KZI_C_COUNTRY_EN, "KZ"), "Kazakhstan");
  ck_assert_ptr_null(kzi_lexicon_name(KZI_C_COUNTRY, "QQ"));
  size_t count = 0;
  while (kzi_lexicon_value(KZI_C_COUNTRY, count)) count++;
  ck_assert_uint_gt(count, 190);
  for (size_t i = 1; i < count; i++)
    ck_assert_str_ne(kzi_lexicon_value(KZI_C_COUNTRY, i), kzi_lexicon_value(KZI_C_COUNTRY, i - 1));
}
END_TEST

static const struct {
  enum kzi_class class_id;
  const char *text, *value;
} finds[] = {
    {KZI_C_COUNTRY, "كازاخستان", "KZ"},      {KZI_C_COUNTRY, "كـازاخستانَ", "KZ"},
    {KZI_C_COUNTRY, "كوريا الجنوبية", "KR"}, {KZI_C_DEMONYM, "الكازاخستانيتين", "KZ"},
    {KZI_C_COUNTRY_EN, "kazakhstan", "KZ"},  {KZI_C_MONTH, "سبتمبر", "9"},
    {KZI_C_COUNTRY, "وكازاخستان", NULL},     {KZI_C_COUNTRY, "كازاخستان اليوم", NULL},
    {KZI_C_MONTH, "كازاخستان", NULL},        {KZI_C_COUNTRY, "", NULL},
};

START_TEST(a_form_is_found_by_its_class)
{
  const char *value = kzi_lexicon_find(finds[_i].class_id, finds[_i].text, strlen(finds[_i].text));
  if (!finds[_i].value)
    ck_assert_ptr_null(value);
  else
    ck_assert_pstr_eq(value, finds[_i].value);
}
END_TEST

START_TEST(forms_are_cut_as_the_tokenizer_cuts)
{
  static const char text[] = "بورت-أوف-سبين نوكو'الوفا ج20 g20 o'neill سي-130 2.5 «ميثاق» الـ15 رؤية/2030";
  char folded[KZI_FORM_BYTES];
  struct kzi_text words[32];
  struct kzi_arena arena;
  kzi_arena_init(&arena, NULL);
  const struct kzi_tokens *tokens = kzi_tokenize(&arena, text, sizeof text - 1);
  size_t count = kzi_form_words(folded, kzi_fold(text, sizeof text - 1, folded), words, KZI_COUNT(words)), at = 0;
  ck_assert_uint_le(count, KZI_COUNT(words));
  for (uint32_t t = 0; t < tokens->count; t++) {
    if (tokens->items[t].kind > KZI_TOKEN_NUMBER) continue;
    struct kzi_text token = kzi_token_fold(tokens, t);
    ck_assert_uint_lt(at, count);
    ck_assert_msg(token.length == words[at].length && memcmp(token.bytes, words[at].bytes, token.length) == 0,
                  "%.*s is not %.*s", (int)words[at].length, words[at].bytes, (int)token.length, token.bytes);
    at++;
  }
  ck_assert_uint_eq(at, count);
  kzi_arena_free(&arena);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("lexicon/compile");
  TCase *all = tcase_create("sources and tables");
  tcase_add_loop_test(all, a_bad_row_is_told_with_its_line, 0, KZI_COUNT(bad));
  tcase_add_loop_test(all, good_sources_compile, 0, KZI_COUNT(good));
  tcase_add_test(all, running_out_of_memory_is_no_bad_row);
  tcase_add_test(all, marking_survives_every_failed_request);
  tcase_add_test(all, a_lexicon_of_many_bodies_finds_each);
  tcase_add_test(all, equal_strings_have_equal_ids_in_every_lexicon);
  tcase_add_test(all, countries_are_two_letters);
  tcase_add_test(all, the_built_in_lexicon_is_read_by_class);
  tcase_add_loop_test(all, a_form_is_found_by_its_class, 0, KZI_COUNT(finds));
  tcase_add_test(all, forms_are_cut_as_the_tokenizer_cuts);
  suite_add_tcase(suite, all);
  return run_cases(suite);
}
