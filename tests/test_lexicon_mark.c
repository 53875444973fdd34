#include "cases.h"

#include <string.h>

#include "lexicon/table.h"

/* A lexicon of its own, with values that no built-in entry has, so that the tests do not hang on the data. */
static const char lexicon_tsv[] = "# comment\n"
                                  "\n"
                                  "noun\tt-sign\tتوقيع|توقيع الاتفاق\n"
                                  "noun\tt-meet\tلقاء|مذكرة|التقاء|مستوى|مشؤون\n"
                                  "office\tt-minister\tوزير الدفاع والإنتاج|وزراء\n"
                                  "instrument.sg\tt-deal\tاتفاق إطاري|آلية\n"
                                  "demonym\tQQ\tألماسي|كوري شرقي\n"
                                  "country\tQQ\tألماسيا|السعدية|لبرنان|غينيا - بيساوو|روبيا\n"
                                  "demonym\tQR\tروبي\n"
                                  "verb\tt-sign\tوقع,يوقع|التخى,يلتخي\n"
                                  "light\tt-do\tقام ب,يقوم ب\n"
                                  "cue\tt-not\tلن|لا صحة ل\n"
                                  "name.given\tt-he\tهوو|هو\n"
                                  "weekday\t7\tأحود\n"
                                  "num\t77\tواحود\n"
                                  "era\tt-ce\tم\n"
                                  "agency\tt-latin\tQX News\n"
                                  "func\tprep\tعنلى\n"
                                  "name.given\tt-he\tعنلي\n"
                                  "name.family\t-\tمصطقى\n"
                                  "anaphor\tt-own\tشعربه\n"
                                  "rank\t10\tمشير\n";

static struct kzi_lexicon *user;
static struct kzi_arena arena;

static void set_up(void)
{
  struct kzi_source_error error;
  user = kzi_lexicon_compile(NULL, lexicon_tsv, sizeof lexicon_tsv - 1, &error);
  ck_assert_msg(user != NULL, "line %u: %s", error.line, error.message ? error.message : "out of memory");
  kzi_arena_init(&arena, NULL);
}

static void tear_down(void)
{
  kzi_lexicon_free(user);
  kzi_arena_free(&arena);
}

static const struct kzi_marks *mark(const char *text)
{
  const struct kzi_tokens *tokens = kzi_tokenize(&arena, text, (uint32_t)strlen(text));
  ck_assert_ptr_nonnull(tokens);
  const struct kzi_marks *marks = kzi_mark(&arena, tokens, user);
  ck_assert_ptr_nonnull(marks);
  return marks;
}

/* The user's mark of this class with the most words. */
static const struct kzi_mark *find(const struct kzi_marks *marks, unsigned class_id)
{
  const struct kzi_mark *best = NULL;
  for (uint32_t i = 0; i < marks->count; i++) {
    const struct kzi_mark *m = &marks->items[i];
    if (m->user && m->class_id == class_id && (!best || m->end - m->tok > best->end - best->tok)) best = m;
  }
  return best;
}

static const struct {
  const char *text;
  enum kzi_class class_id;
  const char *span; /* NULL: no such mark */
  unsigned prefix, pronoun, definite;
} rows[] = {
    /* the article */
    {"توقيع", KZI_C_NOUN, "توقيع", 0, 0, 0},
    {"التوقيع", KZI_C_NOUN, "التوقيع", 0, 0, 1},
    {"توقيع اتفاق", KZI_C_NOUN, "توقيع اتفاق", 0, 0, 0},
    {"التوقيع الاتفاق", KZI_C_NOUN, "التوقيع الاتفاق", 0, 0, 1},
    {"وزير دفاع وإنتاج", KZI_C_OFFICE, "وزير دفاع وإنتاج", 0, 0, 0},
    {"السعدية", KZI_C_COUNTRY, "السعدية", 0, 0, 1},
    {"سعدية", KZI_C_COUNTRY, NULL, 0, 0, 0}, /* an exact class */
    {"ألماسيا", KZI_C_COUNTRY, "ألماسيا", 0, 0, 0},
    {"ألماسي", KZI_C_DEMONYM, "ألماسي", 0, 0, 0},
    {"الألماسي", KZI_C_DEMONYM, "الألماسي", 0, 0, 1},
    {"ماسي", KZI_C_DEMONYM, NULL, 0, 0, 0},
    {"مشئون", KZI_C_NOUN, "مشئون", 0, 0, 0}, /* the Egyptian spelling */
    {"آلية", KZI_C_INSTRUMENT_SG, "آلية", 0, 0, 0},
    {"التقاء", KZI_C_NOUN, "التقاء", 0, 0, 0},
    {"الالتقاء", KZI_C_NOUN, "الالتقاء", 0, 0, 1},
    {"الكورية الشرقية", KZI_C_DEMONYM, "الكورية الشرقية", 0, 0, 1},
    {"التخى", KZI_C_VERB, "التخى", 0, 0, 0}, /* its ال is no article */
    /* proclitics */
    {"وبالتوقيع", KZI_C_NOUN, "التوقيع", KZI_PREFIX_WA | KZI_PREFIX_BI, 0, 1},
    {"للتوقيع", KZI_C_NOUN, "لتوقيع", KZI_PREFIX_LI, 0, 1},
    {"لتوقيع", KZI_C_NOUN, "توقيع", KZI_PREFIX_LI, 0, 0},
    {"للقاء", KZI_C_NOUN, "لقاء", KZI_PREFIX_LI, 0, 1}, /* or ل + لقاء: nothing tells */
    {"للبرنان", KZI_C_COUNTRY, "لبرنان", KZI_PREFIX_LI, 0, 0},
    {"سيوقعان", KZI_C_VERB, "يوقعان", KZI_PREFIX_SA, 0, 0},
    {"ليوقع", KZI_C_VERB, "يوقع", KZI_PREFIX_LI, 0, 0},
    {"بيوقع", KZI_C_VERB, NULL, 0, 0, 0},
    {"سوقع", KZI_C_VERB, NULL, 0, 0, 0}, /* س stands before the imperfect */
    {"كلن", KZI_C_CUE, NULL, 0, 0, 0},
    {"بم", KZI_C_ERA, NULL, 0, 0, 0},
    {"وهو", KZI_C_NAME_GIVEN, NULL, 0, 0, 0},
    {"وهوو", KZI_C_NAME_GIVEN, "هوو", KZI_PREFIX_WA, 0, 0},
    {"ل«السعدية»", KZI_C_COUNTRY, "السعدية", KZI_PREFIX_LI, 0, 1},
    {"قال و السعدية", KZI_C_COUNTRY, "السعدية", KZI_PREFIX_WA, 0, 1},
    /* pronouns */
    {"توقيعها", KZI_C_NOUN, "توقيع", 0, KZI_PRON_HA, 0},
    {"مذكرته", KZI_C_NOUN, "مذكرت", 0, KZI_PRON_HU, 0},
    {"مستواه", KZI_C_NOUN, "مستوا", 0, KZI_PRON_HU, 0},
    {"ووقعوها", KZI_C_VERB, "وقعو", KZI_PREFIX_WA, KZI_PRON_HA, 0},
    {"ووزرائهم", KZI_C_OFFICE, "وزرائ", KZI_PREFIX_WA, KZI_PRON_HUM, 0},
    {"السعديةها", KZI_C_COUNTRY, NULL, 0, 0, 0},
    {"مذكرتي", KZI_C_NOUN, NULL, 0, 0, 0}, /* a dual, which the lexicon would list: nobody says «my» */
    /* the accusative */
    {"اتفاقا إطاريا", KZI_C_INSTRUMENT_SG, "اتفاقا إطاريا", 0, 0, 0},
    {"اتفاقاً إطارياً", KZI_C_INSTRUMENT_SG, "اتفاقاً إطارياً", 0, 0, 0},
    {"وزيرا دفاع وإنتاج", KZI_C_OFFICE, NULL, 0, 0, 0}, /* two ministers: an accusative in construct has no alef */
    {"روبيا", KZI_C_COUNTRY, "روبيا", 0, 0, 0},
    {"روبيا", KZI_C_DEMONYM, NULL, 0, 0, 0},
    {"روبياً", KZI_C_DEMONYM, "روبياً", 0, 0, 0},
    {"روبياً", KZI_C_COUNTRY, NULL, 0, 0, 0},
    {"وقعاً", KZI_C_VERB, NULL, 0, 0, 0},
    {"مشيراً", KZI_C_RANK, NULL, 0, 0, 0},
    /* ي and ى, where both are words */
    {"عنلى", KZI_C_FUNC, "عنلى", 0, 0, 0},
    {"عنلى", KZI_C_NAME_GIVEN, NULL, 0, 0, 0},
    {"عنلي", KZI_C_NAME_GIVEN, "عنلي", 0, 0, 0},
    {"عنلي", KZI_C_FUNC, NULL, 0, 0, 0},
    {"عنلى فى", KZI_C_NAME_GIVEN, "عنلى", 0, 0, 0}, /* written in Egypt */
    {"عنلي إلي", KZI_C_FUNC, "عنلي", 0, 0, 0},      /* written carelessly */
    {"شعربه", KZI_C_ANAPHOR, "شعربه", 0, 0, 0},
    {"شعربة", KZI_C_ANAPHOR, NULL, 0, 0, 0},
    {"مذكره", KZI_C_NOUN, "مذكره", 0, 0, 0},        /* careless, but common */
    {"مصطقي", KZI_C_NAME_FAMILY, "مصطقي", 0, 0, 0}, /* there is but one such word */
    /* the whole word first */
    {"واحود", KZI_C_NUM, "واحود", 0, 0, 0},
    {"واحود", KZI_C_WEEKDAY, NULL, 0, 0, 0},
    {"وأحود", KZI_C_WEEKDAY, NULL, 0, 0, 0}, /* folds to the same */
    {"لأحود", KZI_C_WEEKDAY, "أحود", KZI_PREFIX_LI, 0, 0},
    /* marks of the script */
    {"و\u0650ال\u0640\u0640تَوْقِيعُ", KZI_C_NOUN, "ال\u0640\u0640تَوْقِيعُ", KZI_PREFIX_WA, 0, 1},
    {"توقيعُهــا", KZI_C_NOUN, "توقيعُ", 0, KZI_PRON_HA, 0},
    {"وزيرِ الدّفاعِ والإنتاجِ", KZI_C_OFFICE, "وزيرِ الدّفاعِ والإنتاجِ", 0, 0, 0},
    /* what may stand between two words */
    {"توقيع «الاتفاق»", KZI_C_NOUN, "توقيع «الاتفاق", 0, 0, 0},
    {"كورية - شرقية", KZI_C_DEMONYM, "كورية - شرقية", 0, 0, 0},
    {"غينيا بيساوو", KZI_C_COUNTRY, "غينيا بيساوو", 0, 0, 0},
    {"غينيا-بيساوو", KZI_C_COUNTRY, "غينيا-بيساوو", 0, 0, 0},
    {"وغينيا بيساوو", KZI_C_COUNTRY, "غينيا بيساوو", KZI_PREFIX_WA, 0, 0},
    {"غينيا، بيساوو", KZI_C_COUNTRY, NULL, 0, 0, 0},
    {"غينيا\nبيساوو", KZI_C_COUNTRY, NULL, 0, 0, 0},
    {"غينيا -- - بيساوو", KZI_C_COUNTRY, NULL, 0, 0, 0},
    /* a letter that the next word must begin with */
    {"لا صحة لخبر", KZI_C_CUE, "لا صحة", 0, 0, 0},
    {"لا صحة للخبر", KZI_C_CUE, "لا صحة", 0, 0, 0},
    {"لا صحة.", KZI_C_CUE, NULL, 0, 0, 0},
    {"لا صحة\nلخبر", KZI_C_CUE, NULL, 0, 0, 0},
    {"قام الوزير بزيارة", KZI_C_LIGHT, "قام", 0, 0, 0}, /* not of verbs */
    {"qx news", KZI_C_AGENCY, "qx news", 0, 0, 0},
};

START_TEST(a_text_is_marked)
{
  const struct kzi_marks *marks = mark(rows[_i].text);
  const struct kzi_mark *found = find(marks, rows[_i].class_id);
  if (!rows[_i].span) {
    ck_assert_msg(found == NULL, "%s has a mark of that class", rows[_i].text);
    return;
  }
  ck_assert_msg(found != NULL, "%s has no mark of that class", rows[_i].text);
  struct kzi_span span = kzi_mark_span(marks, found);
  struct kzi_text bytes = {rows[_i].text + span.start, span.end - span.start};
  ck_assert_msg(kzi_text_is(bytes, rows[_i].span), "%s: got %.*s", rows[_i].text, (int)bytes.length, bytes.bytes);
  ck_assert_uint_eq(found->prefix, rows[_i].prefix);
  ck_assert_uint_eq(found->pronoun, rows[_i].pronoun);
  ck_assert_uint_eq(found->definite, rows[_i].definite);
}
END_TEST

START_TEST(marks_are_sorted_longest_first)
{
  const struct kzi_marks *marks =
      mark("وقعت روبيا وألماسيا اليوم اتفاقا إطاريا للتعاون، ولن يوقع وزير الدفاع والإنتاج مذكرته مع السعدية.");
  ck_assert_uint_gt(marks->count, 10);
  for (uint32_t i = 1; i < marks->count; i++) {
    const struct kzi_mark *a = &marks->items[i - 1], *b = &marks->items[i];
    ck_assert(a->tok < b->tok || (a->tok == b->tok && a->end >= b->end));
  }
  for (uint32_t t = 0; t < marks->tokens->count; t++)
    for (uint32_t i = marks->at[t]; i < marks->at[t + 1]; i++) ck_assert_uint_eq(marks->items[i].tok, t);
  ck_assert_uint_eq(marks->at[marks->tokens->count], marks->count);
}
END_TEST

START_TEST(of_one_class_and_value_the_longest_stays)
{
  const struct kzi_marks *marks = mark("توقيع الاتفاق");
  const struct kzi_mark *at = kzi_mark_at(marks, 0, KZI_C_NOUN);
  ck_assert_ptr_nonnull(at);
  ck_assert_uint_eq(at->end, 2);
  unsigned count = 0;
  for (uint32_t i = 0; i < marks->count; i++) count += kzi_mark_is(marks, &marks->items[i], "t-sign");
  ck_assert_uint_eq(count, 1);
}
END_TEST

START_TEST(marks_are_asked_for_by_class)
{
  const struct kzi_marks *marks = mark("توقيع الاتفاق");
  const uint16_t some[] = {KZI_C_CURRENCY, KZI_C_NOUN, KZI_C_COUNT},
                 others[] = {KZI_C_CURRENCY, KZI_C_ERA, KZI_C_COUNT};
  ck_assert_ptr_nonnull(kzi_mark_any(marks, 0, some));
  ck_assert_ptr_null(kzi_mark_any(marks, 0, others));
  ck_assert_ptr_null(kzi_mark_at(marks, 2, KZI_C_NOUN)); /* behind the last token */
  ck_assert(!kzi_mark_is(marks, NULL, "t-sign"));
}
END_TEST

START_TEST(an_empty_text_has_no_marks)
{
  const struct kzi_marks *marks = mark("");
  ck_assert_uint_eq(marks->count, 0);
  ck_assert_uint_eq(marks->at[0], 0);
}
END_TEST

START_TEST(long_repetitive_texts_stay_linear)
{
  static const char phrase[] = "وزير الدفاع والإنتاج أمس "; /* four words: whole ones in a sentence of 512 tokens */
  size_t times = 20000, bytes = sizeof phrase - 1;
  char *text = kzi_arena_get(&arena, times * bytes + 1);
  ck_assert_ptr_nonnull(text);
  for (size_t i = 0; i < times; i++) memcpy(text + i * bytes, phrase, bytes);
  const struct kzi_marks *marks = mark(text);
  uint32_t count = 0;
  for (uint32_t i = 0; i < marks->count; i++) count += kzi_mark_is(marks, &marks->items[i], "t-minister");
  ck_assert_uint_eq(count, times);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("lexicon/mark");
  TCase *all = tcase_create("marks");
  tcase_add_checked_fixture(all, set_up, tear_down);
  tcase_add_loop_test(all, a_text_is_marked, 0, KZI_COUNT(rows));
  tcase_add_test(all, marks_are_sorted_longest_first);
  tcase_add_test(all, of_one_class_and_value_the_longest_stays);
  tcase_add_test(all, marks_are_asked_for_by_class);
  tcase_add_test(all, an_empty_text_has_no_marks);
  tcase_add_test(all, long_repetitive_texts_stay_linear);
  suite_add_tcase(suite, all);
  return run_cases(suite);
}
