#include "cases.h"

#include <string.h>

#include "text/text.h"

static const struct {
  const char *word, *stem;
  unsigned prefix;
  enum kzi_pronoun pronoun;
  unsigned prefix_length, suffix_length;
} rows[] = {
  {"والكتاب", "الكتاب", KZI_PREFIX_WA, KZI_PRON_NONE, 2, 0},
  {"للدفاع", "الدفاع", KZI_PREFIX_LI, KZI_PRON_NONE, 2, 0},
  {"للجنة", "اللجنه", KZI_PREFIX_LI, KZI_PRON_NONE, 2, 0},
  {"للجنة", "لجنه", KZI_PREFIX_LI, KZI_PRON_NONE, 2, 0},
  {"وللبنان", "لبنان", KZI_PREFIX_WA | KZI_PREFIX_LI, KZI_PRON_NONE, 4, 0},
  {"فبالرياض", "الرياض", KZI_PREFIX_FA | KZI_PREFIX_BI, KZI_PRON_NONE, 4, 0},
  {"كأستانا", "استانا", KZI_PREFIX_KA, KZI_PRON_NONE, 2, 0},
  {"وسيوقعونها", "يوقعون", KZI_PREFIX_WA | KZI_PREFIX_SA, KZI_PRON_HA, 4, 4},
  {"وزارته", "وزاره", 0, KZI_PRON_HU, 0, 2},
  {"بنتهم", "بنت", 0, KZI_PRON_HUM, 0, 4},
  {"مستواه", "مستوي", 0, KZI_PRON_HU, 0, 2},
  {"التقاهما", "التقي", 0, KZI_PRON_HUMA, 0, 6},
  {"عليها", "علي", 0, KZI_PRON_HA, 0, 4},
  {"وزرائه", "وزراء", 0, KZI_PRON_HU, 0, 2},
  {"وزراؤنا", "وزراء", 0, KZI_PRON_NA, 0, 4},
  {"وزراءها", "وزراء", 0, KZI_PRON_HA, 0, 4},
  {"وقعوه", "وقعوا", 0, KZI_PRON_HU, 0, 2},
  {"لهم", "", KZI_PREFIX_LI, KZI_PRON_HUM, 2, 4},
  {"إنني", "ان", 0, KZI_PRON_NI, 0, 4},
};

static unsigned splits_of(const char *word, char *fold, struct kzi_split *out)
{
  size_t length = kzi_fold(word, strlen(word), fold);
  return kzi_splits((struct kzi_text){fold, length}, out);
}

START_TEST(a_word_offers_the_split)
{
  char fold[128];
  struct kzi_split splits[KZI_SPLITS_MAX];
  bool found = false;
  for (unsigned i = 0, n = splits_of(rows[_i].word, fold, splits); i < n; i++)
    found |= strcmp(splits[i].stem, rows[_i].stem) == 0 && splits[i].prefix == rows[_i].prefix &&
             splits[i].pronoun == rows[_i].pronoun && splits[i].prefix_length == rows[_i].prefix_length &&
             splits[i].suffix_length == rows[_i].suffix_length;
  ck_assert_msg(found, "%s does not offer %s", rows[_i].word, rows[_i].stem);
}
END_TEST

START_TEST(whole_word_comes_first_then_fewest_clitics)
{
  char fold[128];
  struct kzi_split splits[KZI_SPLITS_MAX];
  unsigned before = 0;
  unsigned n = splits_of("وللمنتخباتهما", fold, splits);
  ck_assert_str_eq(splits[0].stem, fold);
  for (unsigned i = 0; i < n; i++) {
    unsigned clitics = splits[i].pronoun != KZI_PRON_NONE;
    for (unsigned bits = splits[i].prefix; bits; bits &= bits - 1) clitics++;
    ck_assert_uint_ge(clitics, before);
    before = clitics;
  }
  ck_assert_uint_eq(before, 3);
}
END_TEST

START_TEST(an_article_in_the_stem_is_measured)
{
  char fold[128];
  struct kzi_split splits[KZI_SPLITS_MAX];
  splits_of("الوزير", fold, splits);
  ck_assert_uint_eq(splits[0].article_length, 4);
  splits_of("وزير", fold, splits);
  ck_assert_uint_eq(splits[0].article_length, 0);
}
END_TEST

START_TEST(surfaces_concatenate_to_the_word)
{
  static const char letters[][3] = {"و", "ف", "ب", "ل", "ك", "س", "ا", "ت", "ه", "م", "ي", "ن", "ر", "ء"};
  uint32_t state = 7;
  for (int round = 0; round < 20000; round++) {
    char word[80] = "", fold[256];
    struct kzi_split splits[KZI_SPLITS_MAX];
    for (unsigned n = 1 + (state >> 9) % 20; n; n--) {
      state = state * 1664525u + 1013904223u;
      strcat(word, letters[(state >> 12) % KZI_COUNT(letters)]);
    }
    unsigned count = splits_of(word, fold, splits);
    ck_assert_uint_ge(count, 1);
    ck_assert_uint_le(count, KZI_SPLITS_MAX);
    for (unsigned i = 0; i < count; i++) {
      ck_assert_uint_eq(splits[i].stem_length, strlen(splits[i].stem));
      ck_assert_uint_le(splits[i].prefix_length + splits[i].suffix_length, strlen(fold));
      ck_assert(splits[i].stem_length || (splits[i].prefix && splits[i].pronoun));
    }
  }
}
END_TEST

START_TEST(what_is_no_word_stays_whole)
{
  static const char *const whole[] = {"", "http", "وA", "2024", "ﷺ", "«"};
  char fold[128];
  struct kzi_split splits[KZI_SPLITS_MAX];
  ck_assert_uint_eq(splits_of(whole[_i], fold, splits), 1);
  ck_assert_str_eq(splits[0].stem, fold);
}
END_TEST

START_TEST(a_word_too_long_has_one_empty_split)
{
  char word[1001], fold[3001];
  struct kzi_split splits[KZI_SPLITS_MAX];
  for (size_t i = 0; i < 1000; i += 2) memcpy(word + i, "ب", 2);
  word[1000] = '\0';
  ck_assert_uint_eq(splits_of(word, fold, splits), 1);
  ck_assert_uint_eq(splits[0].stem_length, 0);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("text_splits");
  TCase *tests = tcase_create("splits");
  tcase_add_loop_test(tests, a_word_offers_the_split, 0, (int)KZI_COUNT(rows));
  tcase_add_test(tests, whole_word_comes_first_then_fewest_clitics);
  tcase_add_test(tests, an_article_in_the_stem_is_measured);
  tcase_add_test(tests, surfaces_concatenate_to_the_word);
  tcase_add_loop_test(tests, what_is_no_word_stays_whole, 0, 6);
  tcase_add_test(tests, a_word_too_long_has_one_empty_split);
  suite_add_tcase(suite, tests);
  return run_cases(suite);
}
