/* States: which countries the words mean, and where they mean none. */
#include "recog_rows.h"

static bool describe(const char *text, const struct kzi_mentions *m, uint32_t index, char *out, size_t room)
{
  static const char *const hows[] = {"name", "formal", "demonym", "capital", "metonym", "region"};
  if (index >= m->state_count) return false;
  const struct kzi_state *state = &m->states[index];
  char cc[3];
  snprintf(out, room, "%.*s=%s %s%s", span_length(state->at.span), text + state->at.span.start, country(state->cc, cc),
           hows[state->how], state->inside ? " inside" : "");
  return true;
}

START_TEST(names_formal_names_demonyms_and_capitals_are_states)
{
  static const struct row rows[] = {
      {"وصل وفد من جمهورية كازاخستان إلى الدوحة.", "جمهورية كازاخستان=KZ formal|الدوحة=QA capital"},
      {"بحث البلدان العلاقات القطرية - الكازاخية.", "القطرية=QA demonym|الكازاخية=KZ demonym"},
      {"وقعت أستانا وأنقرة وثيقة جديدة.", "أستانا=KZ capital|أنقرة=TR capital"},
      {"أعلن الكرملين موعد اللقاء.", "الكرملين=RU metonym"},
      {"التقى الوزير نظيره من جنوب السودان.", "جنوب السودان=SS name"},
      {"زار الوفد تتارستان.", "تتارستان=RU region"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(the_adjective_is_told_from_the_name)
{
  static const struct row rows[] = {
      {"أكدت الحكومة السعودية موقفها.", "السعودية=SA demonym"},
      {"وصل الوزير إلى السعودية.", "السعودية=SA name"},
      {"عقدت اللجنة المصرية - السعودية دورتها.", "المصرية=EG demonym|السعودية=SA demonym"},
      {"يزور الرئيس الصيني السعودية وقطر.", "الصيني=CN demonym|السعودية=SA name|قطر=QA name"},
      {"غادر الوزير السعودية بعد أيام.", "السعودية=SA name"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(a_word_of_two_meanings_needs_the_rest_of_the_article)
{
  static const struct row rows[] = {
      {"ناقش الجانبان الوضع المالي للشركة.", ""},
      {"استقبل رئيس السنغال وزير خارجية جمهورية مالي، وأكد الرئيس المالي حرصه على التعاون.",
       "السنغال=SN name|جمهورية مالي=ML name|المالي=ML demonym"},
      {"زار رئيس جمهورية مالي سوق الأوراق المالية مع وزير المالية ونائب وزير المالية.", "جمهورية مالي=ML name"},
      {"وصل رئيس وزراء الأردن إلى مدينة عمان.", "الأردن=JO name|عمان=JO capital"},
      {"زار وفد عماني مسقط ثم توجه إلى عمان.", "عماني=OM demonym|مسقط=OM capital|عمان=OM name"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(a_demonym_behind_a_given_name_is_a_surname)
{
  static const struct row rows[] = {
      {"اجتمع محمد شياع السوداني بالسفير الياباني.", "الياباني=JP demonym"},
      {"حضر اللقاء خالد المصري.", ""},
      {"التقى الرئيس السوداني ضيفه.", "السوداني=SD demonym"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(a_longer_name_takes_the_state_in)
{
  static const struct row rows[] = {
      {"افتتح بنك قطر الوطني فرعا.", "قطر=QA name inside"},
      {"نقلت صحيفة الوطن الكويتية الخبر.", "الكويتية=KW demonym inside"},
      {"انخفض سعر الريال القطري أمس.", "القطري=QA demonym inside"},
      {"أعلنت وزارة الدفاع السعودية بدء التدريب.", "السعودية=SA demonym"},
      {"اجتمعت مجموعة الصداقة البرلمانية المغربية البرازيلية.", "المغربية=MA demonym|البرازيلية=BR demonym"},
      {"التقى ممثلو البنك ومصر على هامش المنتدى.", "مصر=EG name"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(the_two_koreas_are_two_states)
{
  static const struct row rows[] = {
      {"اتفقت الكوريتان على خط ساخن.", "الكوريتان=KR demonym|الكوريتان=KP demonym"},
      {"أوفدت كوريا الشمالية مبعوثا إلى سيول.", "كوريا الشمالية=KP name|سيول=KR capital"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("recog: states");
  TCase *cases = tcase_create("states");
  tcase_add_test(cases, names_formal_names_demonyms_and_capitals_are_states);
  tcase_add_test(cases, the_adjective_is_told_from_the_name);
  tcase_add_test(cases, a_word_of_two_meanings_needs_the_rest_of_the_article);
  tcase_add_test(cases, a_demonym_behind_a_given_name_is_a_surname);
  tcase_add_test(cases, a_longer_name_takes_the_state_in);
  tcase_add_test(cases, the_two_koreas_are_two_states);
  suite_add_tcase(suite, cases);
  return run_cases(suite);
}
