/* Places: towns, countries, buildings and occasions, and how one stands to them. Anaphors beside them. */
#include "recog_rows.h"

static bool describe(const char *text, const struct kzi_mentions *m, uint32_t index, char *out, size_t room)
{
  if (index >= m->place_count) return false;
  const struct kzi_place *p = &m->places[index];
  char cc[3], venue[200] = "", event[200] = "";
  if (!kzi_span_empty(p->venue))
    snprintf(venue, sizeof venue, " at %.*s", span_length(p->venue), text + p->venue.start);
  if (!kzi_span_empty(p->event))
    snprintf(event, sizeof event, " during %.*s", span_length(p->event), text + p->event.start);
  snprintf(out, room, "%.*s=%s%s%s%s%s", span_length(p->name), text + p->name.start, country(p->cc, cc),
           p->locative ? " in" : "", p->destination ? " to" : "", venue, event);
  return true;
}

START_TEST(towns_and_countries_stand_behind_their_prepositions)
{
  static const struct row rows[] = {
      {"وقعا المذكرة في أستانا.", "أستانا=KZ in"},
      {"وقعا المذكرة في العاصمة الكازاخستانية، أستانا.", "أستانا=KZ in"},
      {"وقعا المذكرة في العاصمة الكازاخستانية «أستانا».", "أستانا=KZ in"},
      {"عقد اللقاء في مدينة ترانكيلو كاستا الساحلية.", "ترانكيلو كاستا=-- in"},
      {"عقد اللقاء في مدينة حديثة.", ""},
      {"وصل الوزير إلى موسكو.", "موسكو=RU to"},
      {"عقد الاجتماع بمدينة جنيف السويسرية.", "جنيف=CH in"},
      {"عقد الاجتماع في كازاخستان.", "=KZ in"},
      {"زار رئيس الوزراء العاصمة باكو.", "باكو=AZ to"},
      {"عقد اللقاء بالعاصمة البلجيكية.", "=BE in"},
      {"رحبت بروكسل بالفكرة. وعقد اللقاء بالعاصمة البلجيكية.", "بروكسل=BE in"},
      {"رحبت الجزائر بالفكرة. وعقد اللقاء بالعاصمة الجزائرية.", "الجزائر=DZ in"},
      {"شهدت العاصمة القطرية الدوحة توقيع المذكرة.", "الدوحة=QA in"},
      {"عقد اللقاء بأحد فنادق القاهرة.", "القاهرة=EG in"},
      {"جرى التدريب بضواحي موسكو.", "موسكو=RU in"},
      {"عقدت الجلسة بالعاصمة المؤقتة عدن.", "عدن=YE in"},
      {"ألماتي ستستضيف الاجتماع.", "ألماتي=KZ in"},
      {"عقد اللقاء في الدار البيضاء.", "الدار البيضاء=MA in"},
      {"عقد اللقاء في هونغ كونغ.", "هونغ كونغ=HK in"},
      {"عقد اللقاء في العاصمة تونس.", "تونس=TN in"},
      {"وقع الوزيران المغربي والموريتاني المذكرة بالداخلة.", "الداخلة=MA in"},
      {"عقد اللقاء بمدينة الزرقاء.", "الزرقاء=JO in"},
      {"عقد اللقاء في مدينة زايد.", "مدينة زايد=AE in"},
      {"زار السفير الكازاخستاني مدينة نابلس.", "نابلس=PS to"},
      {"جرى التدريب في معسكر أوتار.", "أوتار=KZ in at معسكر أوتار"},
      {"تسلمها الجيش في قاعدة بيروت الجوية.", "بيروت=LB in at قاعدة بيروت الجوية"},
      {"اتفقت موسكو وأنقرة على الموعد.", ""},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(a_town_that_no_list_has_is_where_its_words_place_it)
{
  static const struct row rows[] = {
      {"عقد اللقاء في قرية بانايا اليونانية.", "بانايا=GR in"},
      {"عقد اللقاء في مدينة \"ترانكيلو\" الإيطالية.", "ترانكيلو=IT in"},
      {"عقد اللقاء بمدينة «ترانكيلو».", "ترانكيلو=-- in"},
      {"زار الرئيس بلدة سكاوتن الصغيرة (غرب كينيا).", "سكاوتن=KE to|=KE to"},
      {"اجتمعا في مدينة أولدوفر شمال ألمانيا.", "أولدوفر=DE in"},
      {"اجتمعا في مدينة أولدوفر.", "أولدوفر=-- in"},
      {"أجريا التمرين في ولاية أوتاراخاند الهندية.", "أوتاراخاند=IN in"},
      {"شهد منتجع دافوس لقاء الوزيرين.", "دافوس=CH in"},
      {"اجتمعا في منتجع سوتشي.", "سوتشي=RU in at منتجع سوتشي"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(signs_around_a_town_change_nothing)
{
  static const struct row rows[] = {
      {"وصل الوزير إلى #موسكو.", "موسكو=RU to"},
      {"عقد اللقاء في #بيونغ_يانغ.", "بيونغ_يانغ=KP in"},
      {"عقد اللقاء في \"سوتشي\" الروسية.", "سوتشي=RU in"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(jerusalem_is_of_the_state_that_its_sentence_names)
{
  static const struct row rows[] = {
      {"استقبله الرئيس الإسرائيلي في القدس.", "القدس=IL in"},
      {"استقبله الرئيس الفلسطيني في القدس.", "القدس=PS in"},
      {"عقد اللقاء في القدس.", "القدس=PS in"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(a_visit_makes_a_destination_of_what_follows_li)
{
  static const struct row rows[] = {
      {"خلال زيارته الرسمية للقاهرة بحث الملف.", "قاهرة=EG to"},
      {"خلال زيارته للندن بحث الملف.", "لندن=GB to"},
      {"ارتفعت صادرات الشركة لمصر.", ""},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(buildings_and_occasions_keep_their_whole_names)
{
  static const struct row rows[] = {
      {"استقبله في قصر الاستقلال بأستانا.", "أستانا=KZ in at قصر الاستقلال"},
      {"استقبله الوزير في مكتبه.", "=-- in at مكتبه"},
      {"على هامش القمة التاسعة لمنظمة الدول التركية", "=-- in during القمة التاسعة لمنظمة الدول التركية"},
      {"التقيا على هامش معرض دبي للطيران 2025.", "دبي=AE in during معرض دبي للطيران 2025"},
      {"التقيا على هامش المنتدى الاقتصادي العالمي في دافوس.", "دافوس=CH in during المنتدى الاقتصادي العالمي"},
      {"قال في مؤتمر صحفي مشترك إن الموعد قريب.", ""},
      {"التقيا على هامش قمة منظمة شنغهاي للتعاون.", "=-- in during قمة منظمة شنغهاي للتعاون"},
      {"استقبله في المجمع الرئاسي بالعاصمة أنقرة.", "أنقرة=TR in at المجمع الرئاسي"},
      {"استقبل في قصر بعبدا وفدا كازاخستانيا.", "=LB in at قصر بعبدا"},
      {"جرى في مقر الوزارة بمدينة رام الله توقيع المذكرة.", "رام الله=PS in at مقر الوزارة"},
      {"التقى المستشار بالديوان الملكي في الرياض الوفد.", "الرياض=SA in"},
      {"وصل الرئيس إلى البيت الأبيض.", "=US in at البيت الأبيض"},
      {"وقع المندوب لدى الأمم المتحدة في نيويورك المذكرة.", ""},
      {"عقدت الجلسة بقصر باردو.", "باردو=TN in at قصر باردو"},
      {"قال أستاذ العلوم السياسية في جامعة القاهرة إن الموعد قريب.", ""},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(a_posting_and_a_dateline_are_no_places)
{
  static const struct row rows[] = {
      {"قال السفير التونسي في جنيف إن الملف مفتوح.", ""},
      {"استقبل نائب الملحق التجاري الكازاخستاني بالقاهرة.", ""},
      {"استقبل وفد سفارة موريتانيا بالقاهرة.", ""},
      {"حضر سفير كازاخستان بالقاهرة الحفل.", ""},
      {"الرياض - واس: وقع الوزيران المذكرة.", ""},
      {"أستانا في 3 مارس (كونا) -- وقع البلدان هنا اليوم اتفاقية.", "أستانا=KZ in"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

static bool describe_anaphor(const char *text, const struct kzi_mentions *m, uint32_t index, char *out, size_t room)
{
  static const char *const kinds[] = {"both sides",  "two countries", "two officials", "counterpart",
                                      "own country", "one side",      "nation",        "other"};
  if (index >= m->anaphor_count) return false;
  const struct kzi_anaphor *a = &m->anaphors[index];
  snprintf(out, room, "%.*s=%s", span_length(a->at.span), text + a->at.span.start, kinds[a->kind]);
  return true;
}

START_TEST(anaphors_are_words_for_sides_told_before)
{
  static const struct row rows[] = {
      {"أكد الجانبان متانة العلاقات بين البلدين.", "الجانبان=both sides|البلدين=two countries"},
      {"التقى نظيره وأكد حرص بلاده.", "نظيره=counterpart|بلاده=own country"},
      {"عن الجانب الكازاخستاني حضر الوزير.", "الجانب=one side"},
      {"إلى جانب ذلك وصل الخبر.", ""},
      {"تحرص المملكة على السلام.", "المملكة=nation"},
      {"أعلنت المملكة المتحدة موقفها.", ""},
      {"استقبل وزير الدولة ضيفه.", ""},
  };
  CHECK_ROWS(rows, describe_anaphor);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("recog: places");
  TCase *cases = tcase_create("places");
  tcase_add_test(cases, towns_and_countries_stand_behind_their_prepositions);
  tcase_add_test(cases, a_town_that_no_list_has_is_where_its_words_place_it);
  tcase_add_test(cases, signs_around_a_town_change_nothing);
  tcase_add_test(cases, jerusalem_is_of_the_state_that_its_sentence_names);
  tcase_add_test(cases, a_visit_makes_a_destination_of_what_follows_li);
  tcase_add_test(cases, buildings_and_occasions_keep_their_whole_names);
  tcase_add_test(cases, a_posting_and_a_dateline_are_no_places);
  tcase_add_test(cases, anaphors_are_words_for_sides_told_before);
  suite_add_tcase(suite, cases);
  return run_cases(suite);
}
