/* Why each slot of a record holds what it does: the rule that filled it, and the words it went by. */
#include "record_rows.h"

struct told {
  const char *slot, *text, *want; /* want: each rule with its words, records parted by | */
};

static void describe_reasons(const struct kzi_record *r, const struct told *row, char *out, size_t room)
{
  int used = 0;
  for (uint32_t i = 0; i < r->reason_count; i++) {
    const struct kzi_reason *why = &r->reasons[i];
    if (strcmp(why->slot, row->slot) != 0) continue;
    used += snprintf(out + used, room - (size_t)used, "%s%s «%.*s»", used ? ", " : "", why->rule,
                     (int)(why->span.end - why->span.start), row->text + why->span.start);
  }
}

static void check_reasons(const struct told *rows, size_t count)
{
  ck_assert_uint_gt(count, 0);
  for (size_t i = 0; i < count; i++) {
    struct kzi_arena arena;
    char got[2000] = "";
    kzi_arena_init(&arena, NULL);
    const struct kzi_records *records = read_records(&arena, rows[i].text);
    ck_assert_ptr_nonnull(records);
    for (uint32_t k = 0; k < records->count; k++) {
      size_t used = strlen(got);
      if (k) got[used++] = '|';
      describe_reasons(&records->items[k], &rows[i], got + used, sizeof got - used);
    }
    ck_assert_msg(strcmp(got, rows[i].want) == 0, "%s\n  got  %s\n  want %s", rows[i].text, got, rows[i].want);
    kzi_arena_free(&arena);
  }
}

#define CHECK_REASONS(rows) check_reasons(rows, KZI_COUNT(rows))

START_TEST(a_side_that_words_of_its_act_tell_has_the_part_it_takes)
{
  static const struct told rows[] = {
      {"parties", "استقبل وزير الزراعة التونسي في مكتبه السفير الياباني.",
       "acts «وزير الزراعة التونسي», is met or dealt with «السفير الياباني»"},
      {"parties", "زار وزير التجارة الأردني مدينة طشقند في أوزبكستان.", "acts «وزير التجارة الأردني», is visited «طشقند»"},
      {"parties", "أجريت في الرباط المباحثات المغربية الإسبانية.",
       "a demonym of the act «المغربية», a demonym of the act «الإسبانية»"},
      {"parties", "دخلت الاتفاقية المصرية الكازاخستانية حيز التنفيذ.",
       "told by the instrument «الاتفاقية المصرية الكازاخستانية», "
       "told by the instrument «الاتفاقية المصرية الكازاخستانية»"},
  };
  CHECK_REASONS(rows);
}
END_TEST

START_TEST(a_side_that_the_context_tells_has_the_words_that_told_it_there)
{
  static const struct told rows[] = {
      {"parties", "زار الوزير العماني أستانا. ووقع الجانبان مذكرة تفاهم.",
       "acts «الوزير العماني», is visited «أستانا»|"
       "the sides told last «الوزير العماني», the sides told last «أستانا»"},
      {"parties", "قال وزير الصناعة المغربي خلال لقائه السفير الكازاخستاني إن التعاون ينمو.",
       "the last official of the sentence «وزير الصناعة المغربي», is met or dealt with «السفير الكازاخستاني»"},
      {"parties",
       "قال وزير الصناعة المغربي إن بلاده تصنع السيارات. وأضاف خلال لقائه السفير الكازاخستاني أن التعاون ينمو.",
       "the last official «وزير الصناعة المغربي», is met or dealt with «السفير الكازاخستاني»"},
      {"parties",
       "خلال لقائه سفير كازاخستان: وزير الصناعة المصري يدعو إلى شراكة أوسع\nالقاهرة: أكد الوزير أن الصناعة تنمو.",
       "the official behind his pronoun «وزير الصناعة المصري», is met or dealt with «سفير كازاخستان»"},
      {"parties", "وقعت تركيا وكازاخستان بروتوكول تعاون. وصادقت كازاخستان على البروتوكول.",
       "acts «تركيا», acts «كازاخستان»|acts «كازاخستان», the sides of the text taken up «تركيا»"},
      {"parties", "زار وزير النقل البحريني باكو. وقال إن الوزير سيلتقي نظيره الكازاخستاني.",
       "acts «وزير النقل البحريني», is visited «باكو»|"
       "the official named before «وزير النقل البحريني», is met or dealt with «نظيره الكازاخستاني»"},
      {"parties", "التقى وزير النقل البحريني نظيره الأذربيجاني، كما سيلتقي نظيره الكازاخستاني.",
       "acts «وزير النقل البحريني», is met or dealt with «نظيره الأذربيجاني»|"
       "who met before meets again «وزير النقل البحريني», is met or dealt with «نظيره الكازاخستاني»"},
      {"parties", "وافق مجلس الوزراء السعودي على مذكرة تفاهم مع كازاخستان. كما وافق على اتفاقية مع اليابان.",
       "acts «مجلس الوزراء السعودي», is met or dealt with «كازاخستان»|"
       "who approves at home «مجلس الوزراء السعودي», is met or dealt with «اليابان»"},
      {"parties", "اتفق الجانبان على فتح خط جوي، بحسب بيان لماليزيا وتونس.",
       "the two that the sentence names «ماليزيا», the two that the sentence names «تونس»"},
      {"parties", "استقبل وزير الثقافة سفير كازاخستان لدى ماليزيا.",
       "where the envoy is posted «سفير كازاخستان لدى ماليزيا», is met or dealt with «سفير كازاخستان لدى ماليزيا»"},
      {"parties", "وقع الجانبان مذكرة تفاهم أمس. وكان وزير المالية المجري ووزيرة المالية اليابانية قد بحثا نصها.",
       "the main pair of the article «وزير المالية المجري», "
       "the main pair of the article «وزيرة المالية اليابانية»|"
       "acts «وزير المالية المجري», acts «وزيرة المالية اليابانية»"},
      {"parties", "بحث وزير الثقافة المجري مع نظيره سبل التعاون.", "acts «وزير الثقافة المجري», somebody unnamed «نظيره»"},
  };
  CHECK_REASONS(rows);
}
END_TEST

START_TEST(a_side_goes_by_the_words_of_a_later_sentence_that_names_it)
{
  static const struct told rows[] = {
      {"parties", "بحث وزير الثقافة المجري مع نظيره سبل التعاون. والتقى الوزير المجري وزير الثقافة الياباني.",
       "acts «وزير الثقافة المجري», is met or dealt with «وزير الثقافة الياباني»"},
      {"parties",
       "التقى الوزير المجري الوزيرة اليابانية. ووقع الجانبان مذكرة تفاهم. "
       "ووقع المذكرة وزير الثقافة المجري ووزيرة الثقافة اليابانية.",
       "acts «الوزير المجري», is met or dealt with «الوزيرة اليابانية»|"
       "acts «وزير الثقافة المجري», acts «وزيرة الثقافة اليابانية»"},
  };
  CHECK_REASONS(rows);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("record reasons");
  TCase *tcase = tcase_create("reasons");
  tcase_add_test(tcase, a_side_that_words_of_its_act_tell_has_the_part_it_takes);
  tcase_add_test(tcase, a_side_that_the_context_tells_has_the_words_that_told_it_there);
  tcase_add_test(tcase, a_side_goes_by_the_words_of_a_later_sentence_that_names_it);
  suite_add_tcase(suite, tcase);
  return run_cases(suite);
}
