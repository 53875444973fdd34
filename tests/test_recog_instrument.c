/* Instruments: their type, how many, whose, for how long, and what only looks like one. */
#include "recog_rows.h"

static bool describe(const char *text, const struct kzi_mentions *m, uint32_t index, char *out, size_t room)
{
  if (index >= m->instrument_count) return false;
  const struct kzi_instrument *x = &m->instruments[index];
  char sides[32] = "", cc[3], years[32] = "";
  for (uint8_t i = 0; i < x->side_count; i++)
    snprintf(sides + strlen(sides), sizeof sides - strlen(sides), " %s", country(x->sides[i], cc));
  if (x->valid_from.year || x->valid_to.year)
    snprintf(years, sizeof years, " %d-%d", x->valid_from.year, x->valid_to.year);
  (void)text;
  snprintf(out, room, "%s %d%s%s%s%s%s%s%s", kzi_value_text(m->marks->lexicon, x->type), x->count,
           x->definite ? " the" : "", x->weak ? " weak" : "", x->verbal ? " verbal" : "", x->draft ? " draft" : "",
           x->background ? " earlier" : "", sides, years);
  return true;
}

START_TEST(types_and_numbers_are_read)
{
  static const struct row rows[] = {
      {"وقع الوزيران مذكرة تفاهم.", "mou 1"},
      {"وقع الجانبان ثلاث مذكرات تفاهم واتفاقيتين.", "mou 3|agreement 2"},
      {"وقع البلدان 13 اتفاقية.", "agreement 13"},
      {"وقع البلدان عددا من الاتفاقيات.", "agreement 0"},
      {"وقعا خمسا من مذكرات التعاون.", "moc 5"},
      {"أصدر الرئيسان بيانا مشتركا.", "joint_statement 1"},
      {"وقع الطرفان خطاب نوايا ومحضر اجتماع.", "letter_of_intent 1|minutes 1"},
      {"اعتمد الجانبان خارطة طريق.", "roadmap 1"},
      {"وقعا على الترتيبات الإطارية.", "arrangement 1 the"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

static bool describe_title(const char *text, const struct kzi_mentions *m, uint32_t index, char *out, size_t room)
{
  if (index >= m->instrument_count) return false;
  const struct kzi_span title = m->instruments[index].title;
  snprintf(out, room, "%.*s", span_length(title), text + title.start);
  return true;
}

START_TEST(a_title_ends_before_where_it_was_signed)
{
  static const struct row rows[] = {
      {"وقعا مذكرة تفاهم في مجال الطاقة في أستانا.", "مذكرة تفاهم في مجال الطاقة"},
      {"وقعا مذكرة تفاهم في مجال الطاقة في ختام الزيارة.", "مذكرة تفاهم في مجال الطاقة"},
      {"وقعا اتفاقية بشأن الطرق في أكتاو.", "اتفاقية بشأن الطرق في أكتاو"},
  };
  CHECK_ROWS(rows, describe_title);
}
END_TEST

START_TEST(a_word_of_many_uses_is_weak_until_something_is_done_with_it)
{
  static const struct row rows[] = {
      {"تعمل الشركة وفق خطة.", "plan 1 weak"},
      {"وقعت الشركة عقدا لتوريد الحافلات.", "contract 1"},
      {"تنفذ الوزارة برنامجا واسعا.", "programme 1 weak"},
      {"وقعت الوزارتان برنامج تعاون.", "programme 1"},
      {"تم الاتفاق على موعد الزيارة.", "agreement 1 the verbal"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(look_alikes_are_none)
{
  static const struct row rows[] = {
      {"صدرت مذكرة توقيف بحقه.", ""},
      {"حضر الملحق العسكري الحفل.", ""},
      {"عقد اجتماع في الوزارة.", ""},
      {"جرى التوقيع خلال الملتقى الذي عقد بالمنامة.", ""},
      {"وقع الوزيران بعد عقد اللجنة المشتركة.", ""},
      {"تحسنت العلاقات خلال العقد الماضي.", ""},
      {"تجتمع منظمة معاهدة الأمن الجماعي غدا.", ""},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(sides_stand_in_adjectives_and_behind_between)
{
  static const struct row rows[] = {
      {"دخلت الاتفاقية المصرية - السعودية حيز التنفيذ.", "agreement 1 the EG SA"},
      {"نوقشت اتفاقية بين حكومة جمهورية كازاخستان وحكومة دولة قطر بشأن النقل.", "agreement 1 KZ QA"},
      {"انتقد النواب الاتفاق الإيراني.", "agreement 1 the"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(years_of_validity_are_no_dates_of_signing)
{
  static const struct row rows[] = {
      {"وقع الوزيران برنامج التعاون الثقافي للأعوام 2023-2026.", "programme 1 2023-2026"},
      {"وقع البلدان خطة التعاون العسكري لعام 2025.", "plan 1 2025-2025"},
      {"وقعت الشركتان عقد توريد حتى نهاية عام 2027.", "contract 1 0-2027"},
      {"مددت الشركتان حتى نهاية عام 2029 عقد توريد.", "contract 1 0-2029"},
      {"مددت الشركتان حتى عام 2029 عقد توريد.", "contract 1 0-2029"},
      {"مددت الشركتان عقد توريد إلى غاية سنة 2028.", "contract 1 0-2028"},
      {"وقع الوزيران بروتوكولا للتعاون يمتد من عام 2012 إلى عام 2016.", "protocol 1 2012-2016"},
      {"وقع الطرفان محضرا يجيز الصيد بالمياه المغربية برسم سنة 2025.", "minutes 1 2025-2025"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(drafts_and_earlier_instruments_are_told)
{
  static const struct row rows[] = {
      {"ناقشت اللجنة مشروع اتفاقية للنقل.", "agreement 1 draft"},
      {"تستند الزيارة إلى الاتفاقية الموقعة عام 2009 بين البلدين.", "agreement 1 the earlier"},
      {"تستند الزيارة إلى المذكرة التي وقعها الوزيران في عام 2011.", "mou 1 the weak earlier"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("recog: instruments");
  TCase *cases = tcase_create("instruments");
  tcase_add_test(cases, types_and_numbers_are_read);
  tcase_add_test(cases, a_title_ends_before_where_it_was_signed);
  tcase_add_test(cases, a_word_of_many_uses_is_weak_until_something_is_done_with_it);
  tcase_add_test(cases, look_alikes_are_none);
  tcase_add_test(cases, sides_stand_in_adjectives_and_behind_between);
  tcase_add_test(cases, years_of_validity_are_no_dates_of_signing);
  tcase_add_test(cases, drafts_and_earlier_instruments_are_told);
  suite_add_tcase(suite, cases);
  return run_cases(suite);
}
