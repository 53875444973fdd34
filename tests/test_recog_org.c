/* Organizations: how far their names go, whose they are, and what is none. */
#include "recog_rows.h"

static bool describe(const char *text, const struct kzi_mentions *m, uint32_t index, char *out, size_t room)
{
  if (index >= m->org_count) return false;
  const struct kzi_org *org = &m->orgs[index];
  char cc[3];
  out[0] = '\0';
  if (org->bare) return true;
  snprintf(out, room, "%.*s=%s%s%s%s%s%s", span_length(org->name), text + org->name.start, country(org->cc, cc),
           org->international ? " igo" : "", org->is_state ? " state" : "", org->ministry ? " ministry" : "",
           org->media ? " media" : "", org->joint ? " joint" : "");
  return true;
}

START_TEST(a_name_grows_from_its_head_over_adjectives_genitives_and_joined_fields)
{
  static const struct row rows[] = {
      {"وقعت وزارة التعليم والثقافة والرياضة اليابانية مذكرة.", "وزارة التعليم والثقافة والرياضة=JP ministry"},
      {"زار الوفد هيئة الرقابة ومكافحة الفساد.", "هيئة الرقابة ومكافحة الفساد=SA"},
      {"اتفق مع الوكالة الكورية للطاقة على البرنامج.", "الوكالة الكورية للطاقة=KR"},
      {"وقع البنك المركزي الأرميني اتفاقا.", "البنك المركزي الأرميني=AM"},
      {"وقعت شركة الصناعات الجوية والفضائية التركية العقد.", "شركة الصناعات الجوية والفضائية التركية=TR"},
      {"قدم مصرف التصدير الصيني قرضا بقيمة مليون دولار.", "مصرف التصدير الصيني=CN"},
      {"وقعت شركة «نجم الشرق» الأوزبكية العقد.", "شركة «نجم الشرق» الأوزبكية=UZ"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(a_verb_a_preposition_or_an_office_ends_it)
{
  static const struct row rows[] = {
      {"قالت وزارة الدفاع الكازاخستانية إن التدريب بدأ.", "وزارة الدفاع=KZ ministry"},
      {"زار رئيس هيئة الاستثمار السابق البلاد.", "هيئة الاستثمار=--"},
      {"بين شركة أرامكو ووزير الطاقة.", "شركة أرامكو=SA"},
      {"وقع المعهد الدبلوماسي الأردني المذكرة.", "المعهد الدبلوماسي الأردني=JO"},
      {"وقعت بلدية أنقرة وبلدية أستانا العقد.", "بلدية أنقرة=TR|بلدية أستانا=KZ"},
      {"وقعت وزارة المالية في كازاخستان القرض.", "وزارة المالية=KZ ministry"},
      {"تبني شركة أكوا باور محطة كهرباء في سيرداريا.", "شركة أكوا باور=SA"},
      {"دشنت شركة طيران أستانا أولى رحلاتها المباشرة.", "شركة طيران أستانا=KZ"},
      {"تعتزم شركة قطر القابضة الاستثمار في الغاز.", "شركة قطر القابضة=QA"},
      {"جاء ذلك في إعلان الشركة المنشور أمس.", ""},
      {"وقعت وكالة الطيران الجورجية لزيادة الرحلات مذكرة.", "وكالة الطيران الجورجية=GE"},
      {"وقعت شركة قطر القابضة الاستثمارية العقد.", "شركة قطر القابضة الاستثمارية=QA"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(bodies_of_the_state_are_told_apart)
{
  static const struct row rows[] = {
      {"وافقت الحكومة المصرية على القرض.", "الحكومة المصرية=EG state"},
      {"صادق مجلس النواب الأردني على الاتفاقية.", "مجلس النواب الأردني=JO state"},
      {"تدرب الجيش الوطني الليبي.", "الجيش الوطني الليبي=LY state"},
      {"ترأس الوفد وزير الخارجية.", ""},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(known_names_need_no_head)
{
  static const struct row rows[] = {
      {"وقعت روساتوم ومصر العقد.", "روساتوم=RU"},
      {"وقعت KazMunayGas العقد.", "KazMunayGas=KZ"},
      {"شارك صندوق النقد الدولي في المشاورات.", "صندوق النقد الدولي=-- igo"},
      {"نقلت وكالة الأنباء القطرية الخبر.", "وكالة الأنباء القطرية=QA media"},
      {"أكد مصدر مسؤول الخبر.", ""},
      {"وقعت شركة «مصدر» المذكرة.", "شركة «مصدر»=AE"},
      {"اتفقت الهيئة مع سينوبك كورب الصينية.", "سينوبك كورب الصينية=CN"},
      {"وقعت الأمانة العامة لمجلس التعاون المذكرة.", "الأمانة العامة لمجلس التعاون=-- igo"},
      {"وقع صندوق الثروة الكازاخستاني «سامروك» العقد.", "صندوق الثروة الكازاخستاني «سامروك»=KZ"},
      {"وقعت «شركة مرافئ أبوظبي» اليوم مع «المؤسسة الوطنية العمانية» عقدا.",
       "شركة مرافئ أبوظبي=AE|المؤسسة الوطنية العمانية=OM"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(quoted_and_foreign_names_between_sides_are_bodies)
{
  static const struct row rows[] = {
      {"جرى التوقيع بين «نسيج الواحة» و«خيوط النيل».", "نسيج الواحة=--|خيوط النيل=--"},
      {"وقعت الوزارة مذكرة مع Northwind Traders.", "Northwind Traders=--"},
      {"اتفقت الهيئة مع شركتي إيني الإيطالية وريبسول الإسبانية.", "إيني الإيطالية=IT|ريبسول الإسبانية=ES"},
      {"اتفقت الهيئة مع شركتي «النور» و«الفجر» الإماراتيتين.", "النور=AE|الفجر=AE"},
      {"اتفقت الهيئة مع شركتي «سوكار» و«كازموناي غاز».", "سوكار=AZ|كازموناي غاز=KZ"},
      {"اتفقت الهيئة مع \"كازموناي غاز\" و\"قازاق غاز\".", "كازموناي غاز=KZ|قازاق غاز=KZ"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(words_in_quotes_and_the_town_behind_tell_the_country)
{
  static const struct row rows[] = {
      {"وقع مجمع «الجزائرية للحوم» العقد.", "مجمع «الجزائرية للحوم»=DZ"},
      {"وقعت الشركة مذكرة مع «حافلات الدوحة» أمس.", "حافلات الدوحة=QA"},
      {"وقع البنك اتفاقية مع «السعودي البريطاني» أمس.", ""},
      {"شكر الوزير «حافلات الدوحة» أمس.", ""},
      {"زار معهد الفيزياء النووية بمدينة إزمير.", "معهد الفيزياء النووية=TR"},
      {"زار دائرة الطيران المدني في دبي.", "دائرة الطيران المدني=AE"},
      {"وقع معهد باستور بتونس مذكرة.", "معهد باستور=TN"},
      {"زار صندوق التنمية الزراعية في إزمير.", "صندوق التنمية الزراعية=--"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(mentions_tell_of_one_another)
{
  static const struct row rows[] = {
      {"وقعت شركة «واحة النخيل» العمانية العقد. وتعمل «واحة النخيل» منذ عقدين.", "شركة «واحة النخيل» العمانية=OM"},
      {"زار مركز البحوث التابع لوزارة الصناعة الهندية.", "مركز البحوث=IN|وزارة الصناعة=IN ministry"},
      {"زار والي ولاية الخرطوم المصنع في ولاية رابعة له.", "ولاية الخرطوم=SD"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(a_region_that_acts_is_a_body_of_its_country)
{
  static const struct row rows[] = {
      {"اتفقت تتارستان مع كازاخستان على الموعد.", "تتارستان=RU"},
      {"وصل الوفد إلى تتارستان.", ""},
      {"عقد اللقاء بتتارستان.", ""},
      {"وقعت مدينة العقبة وألماتي اتفاقية توأمة.", "مدينة العقبة=JO|ألماتي=KZ"},
      {"وقعت الوزارة في العقبة اتفاقية للمياه.", ""},
      {"وقعت بلدية العقبة مذكرة مع مدينة شيمكنت الكازاخستانية.", "بلدية العقبة=JO|مدينة شيمكنت=KZ"},
      {"زار رئيس بلدية العقبة مدينة شيمكنت.", "بلدية العقبة=JO"},
      {"استقبل محافظ الإسكندرية ضيفه.", "الإسكندرية=EG"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(two_countries_in_a_name_make_it_joint)
{
  static const struct row rows[] = {
      {"اجتمع مجلس الأعمال السعودي البريطاني.", "مجلس الأعمال السعودي البريطاني=-- joint"},
      {"أكد مجلس الأمن الروسي الموعد.", "مجلس الأمن الروسي=RU state"},
      {"اتفقت الهيئة مع الاتحاد الأوروبي للغولف.", "الاتحاد الأوروبي للغولف=-- igo"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("recog: organizations");
  TCase *cases = tcase_create("organizations");
  tcase_add_test(cases, a_name_grows_from_its_head_over_adjectives_genitives_and_joined_fields);
  tcase_add_test(cases, a_verb_a_preposition_or_an_office_ends_it);
  tcase_add_test(cases, bodies_of_the_state_are_told_apart);
  tcase_add_test(cases, known_names_need_no_head);
  tcase_add_test(cases, quoted_and_foreign_names_between_sides_are_bodies);
  tcase_add_test(cases, words_in_quotes_and_the_town_behind_tell_the_country);
  tcase_add_test(cases, mentions_tell_of_one_another);
  tcase_add_test(cases, a_region_that_acts_is_a_body_of_its_country);
  tcase_add_test(cases, two_countries_in_a_name_make_it_joint);
  suite_add_tcase(suite, cases);
  return run_cases(suite);
}
