/* Areas: the finest code, weak words in their place only, nothing inside names. */
#include "recog_rows.h"

static bool describe(const char *text, const struct kzi_mentions *m, uint32_t index, char *out, size_t room)
{
  if (index >= m->area_count) return false;
  const struct kzi_area *area = &m->areas[index];
  snprintf(out, room, "%.*s=%s%s", span_length(area->at.span), text + area->at.span.start, area->business ? "of " : "",
           kzi_value_text(m->marks->lexicon, area->code));
  return true;
}

START_TEST(the_longest_entry_gives_the_finest_code)
{
  static const struct row rows[] = {
      {"بحثا التعاون العسكري التقني.", "التعاون العسكري التقني=def.rnd"},
      {"ناقش اللقاء الطاقة المتجددة ومكافحة الإرهاب.", "الطاقة المتجددة=ene.renew|مكافحة الإرهاب=sec.terror"},
      {"أكدا تعزيز العلاقات الاقتصادية.", "العلاقات الاقتصادية=eco.general"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(what_kazakh_news_talks_about_is_known)
{
  static const struct row rows[] = {
      {"ناقشا عبور النفط الكازاخستاني ورسوم الترانزيت وعبور القمح.",
       "عبور النفط الكازاخستاني=ene.oilgas|عبور النفط الكازاخستاني=trn.logistics|رسوم الترانزيت=trn.logistics|عبور "
       "القمح=agr.foodsec|عبور القمح=trn.logistics"},
      {"أكدا أهمية صادر الماشية وإنشاء مسلخ حديث وإزالة العراقيل المصرفية.",
       "صادر الماشية=agr.general|إنشاء مسلخ=agr.general|العراقيل المصرفية=fin.bank"},
      {"نفذت الوكالة مشروعا لترميم مستشفى المدينة.", "ترميم مستشفى=hlt.general"},
      {"دعا إلى رحلات شارتر وإيفاد الطلاب وتعزيز التبادلات الشعبية.",
       "رحلات شارتر=trn.air|إيفاد الطلاب=edu.higher|التبادلات الشعبية=cul.general"},
      {"زار قاعدة بايكونور والقسم القنصلي.", "قاعدة بايكونور=spa.general|القسم القنصلي=con.consular"},
      {"بحثا القدرة الإنتاجية والترابطية.", "القدرة الإنتاجية=eco.industry|الترابطية=trn.logistics"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(weak_words_count_behind_a_field_and_in_its_list)
{
  static const struct row rows[] = {
      {"تعاون في مجالات الطاقة والنقل والتعليم.", "مجالات الطاقة=ene.general|النقل=trn.general|التعليم=edu.general"},
      {"بحثا التعاون الاقتصادي والتجاري والثقافي.",
       "التعاون الاقتصادي=eco.general|التجاري=eco.trade|الثقافي=cul.general"},
      {"تطوير العمل في قطاعات الزراعة، السياحة، والصحة.",
       "قطاعات الزراعة=agr.general|السياحة=tou.general|الصحة=hlt.general"},
      {"تعاون في مجالي الشباب والثقافة، مهنئة البلد الجار.", "مجالي الشباب=spo.youth|الثقافة=cul.general"},
      {"بحثا توسيع الاستثمارات في الموانئ.", "الاستثمارات=eco.invest|الموانئ=trn.sea"},
      {"تعاون في مجال الزراعة، وكذلك في النقل والتعليم.",
       "مجال الزراعة=agr.general|النقل=trn.general|التعليم=edu.general"},
      {"تعاون في مجال الزراعة فضلا عن الصحة.", "مجال الزراعة=agr.general|الصحة=hlt.general"},
      {"يتعاونان سياسيا وعسكريا.", "سياسيا=pol.general|عسكريا=def.general"},
      {"زاره سياسيا.", ""},
      {"تعاون في مجال منظومات الدفاع الجوي وممر الشمال والجنوب ورفع كفاءة الكوادر.",
       "منظومات الدفاع الجوي=def.airdef|منظومات الدفاع الجوي=def.procure|ممر الشمال والجنوب=trn.logistics|رفع كفاءة "
       "الكوادر=edu.vocational"},
      {"وقعا مذكرة تفاهم في السياحة.", "السياحة=tou.general"},
      {"بحثا التعاون، خاصة في الطاقة والنقل.", "الطاقة=ene.general|النقل=trn.general"},
      {"تعاونا في مجالات عدة، لا سيما الطاقة.", "الطاقة=ene.general"},
      {"بحثا التعاون في كل من الطاقة والنقل.", "الطاقة=ene.general|النقل=trn.general"},
      {"وقعا اتفاقيات تتعلق بالطاقة.", "الطاقة=ene.general"},
      {"وقعا اتفاقية للنقل البري.", "لنقل البري=trn.land"},
      {"أعجب الوزير بالطاقة التي في الشباب.", ""},
      {"تعاونا في مجالات منها مواءمة التشريعات والطاقة.", "الطاقة=ene.general"},
      {"اتفقا على خفض مستوى الدخل والطاقة.", ""},
      {"وقعا مذكرة تفاهم حول شراكة تشمل الهجرة والطاقة.", "الطاقة=ene.general"},
      {"اتفقا على تعزيز #المشاريع_البيئية.", "البيئية=env.general"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(weak_words_count_in_the_topic_of_a_text)
{
  static const struct row rows[] = {
      {"وقعا مذكرة تفاهم بشأن تطوير شبكة النقل.", "النقل=trn.general"},
      {"وقعا اتفاقية لتوريد الأرز.", "الأرز=agr.foodsec"},
      {"وقعا مذكرة تفاهم بين حكومة قطر وحكومة الهند لتحديث المدارس.", "المدارس=edu.general"},
      {"وقعا عقدا لبناء مفاعل.", "مفاعل=ene.nuclear"},
      {"عقدا اجتماعا قرب مفاعل.", ""},
      {"وقعا اتفاقية مع وفد زار قرى غمرتها المياه.", ""},
      {"وقعا اتفاقية بشأن ترسيم الحدود البحرية.", ""},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(weak_words_count_where_they_are_talked_about)
{
  static const struct row rows[] = {
      {"بحث الوزير القطري مع نظيره الهندي الطاقة والنقل.", "الطاقة=ene.general|النقل=trn.general"},
      {"بحث الوزيران القطري والهندي أمس المناجم والسينما.", "المناجم=eco.mining|السينما=cul.arts"},
      {"ناقش الوزيران القطري والهندي، اليوم الثلاثاء بالدوحة، كرة القدم.", "كرة القدم=spo.youth"},
      {"ناقش الوزيران القطري والهندي، بعد أن زارا مصنعا، السينما.", ""},
      {"تطرق الجانبان إلى المياه والصحة.", "المياه=env.water|الصحة=hlt.general"},
      {"تركزت المحادثات على التعدين والشحن.", "التعدين=eco.mining|الشحن=trn.logistics"},
      {"تبادل الوزيران الآراء حول المياه.", "المياه=env.water"},
      {"أبدى الوزير اهتماما خاصا بالتعدين.", "التعدين=eco.mining"},
      {"عرض معه شؤونا تتصل بالجالية.", "الجالية=con.consular"},
      {"ناقش الوزيران القيم المشتركة والطاقة.", "الطاقة=ene.general"},
      {"زار الوزيران القرى البعيدة والطاقة.", ""},
      {"يتعاون البلدان في الصحة.", ""},
      {"إنهما يتعاونان في الصحة.", "الصحة=hlt.general"},
      {"ركز اللاعب على الصحة.", ""},
      {"بحث الوزير سبل إنقاذ الأسر من المياه.", ""},
      {"رفعت الشركة الحظر عن الصيد.", ""},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(goods_count_where_they_are_made_sold_or_brought)
{
  static const struct row rows[] = {
      {"تعتزم البلاد استيراد البذور من الجيران.", "البذور=agr.general"},
      {"وصلت كميات من الأنسولين.", "الأنسولين=hlt.pharma"},
      {"هبطت طائرة محملة بالأدوية.", "الأدوية=hlt.pharma"},
      {"تسلمت الوزارة الدفعة الأولى من اللقاحات.", "اللقاحات=hlt.pharma"},
      {"أعجب الضيف بالقمح.", ""},
      {"سلموا الجيش 18 دبابة.", "دبابة=def.procure"},
      {"زار المدينة 18 إعلاميا.", ""},
      {"سلمت اليابان كازاخستان خمس عشرة حافلة.", "حافلة=trn.general"},
      {"تسلم الوزير دعوة إلى المؤتمر.", ""},
      {"بحثا احتياجات مصر من الأرز.", "الأرز=agr.foodsec"},
      {"اتفقا على تزويد المعامل بالفيول.", "الفيول=ene.oilgas"},
      {"قدم هبة لدعم المدارس.", "المدارس=edu.general"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(exercises_are_known_by_their_names)
{
  static const struct row rows[] = {
      {"انتهى تمرين «نسر الصحراء» في الميدان.", "تمرين=def.exercise"},
      {"شارك الجنود في تدريبات كازيند المشتركة.", "تدريبات=def.exercise"},
      {"أجرى الفريق تدريبات قبل المباراة.", ""},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(one_phrase_names_its_finest_area_only)
{
  static const struct row rows[] = {
      {"تعاون في مجال الصناعة النووية.", "النووية=ene.nuclear"},
      {"تعاون في مجالات التعليم الزراعي والسياحة.", "الزراعي=agr.general|السياحة=tou.general"},
      {"بحثا حماية المستهلك الرقمي والسياحة.", "حماية المستهلك=eco.standards|السياحة=tou.general"},
      {"بحثا فرص الاستثمار الصحي.", "فرص الاستثمار=eco.invest|الصحي=hlt.general"},
      {"تعاون في مجال الطاقة وتحديث البنية التحتية.", "تعاون في مجال الطاقة=ene.general|البنية التحتية=trn.general"},
      {"تعاون في مجالات العمل والتعليم.", "مجالات العمل=lab.general|التعليم=edu.general"},
      {"بحثا مجالات العمل المشترك بينهما.", ""},
      {"وقعا اتفاقية لعمل دراسة.", ""},
      {"بحثا التعاون في إدارة تدفقات الهجرة.", ""},
      {"تعاون في مجال الإدارة والتعليم.", "مجال الإدارة=gov.admin|التعليم=edu.general"},
      {"يقام المشروع باستثمارات تبلغ مليار دولار.", ""},
      {"بحثا تدريب قوات حفظ السلام.", "تدريب قوات حفظ السلام=def.peacekeeping"},
      {"بحثا التعاون في تأمين الملاعب الكبرى.", ""},
      {"وقعا اتفاقية للإنتاج المشترك للطائرات المسيرة.",
       "لإنتاج المشترك للطائرات المسيرة=def.industry|لإنتاج المشترك للطائرات المسيرة=def.unmanned"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(relations_are_an_area_where_they_are_fostered_or_talked_about)
{
  static const struct row rows[] = {
      {"اتفقا على تطوير وتعزيز العلاقات المصرية اليابانية.", "تطوير وتعزيز العلاقات=pol.general"},
      {"بحث وزير الخارجية القطري مع نظيره الياباني علاقات البلدين.", "علاقات=pol.general"},
      {"أكدا الحرص على توثيق أواصر الصداقة.", "توثيق أواصر الصداقة=pol.general"},
      {"بحثا تعزيز العلاقات الزراعية.", "العلاقات الزراعية=agr.general"},
      {"بحثا أسباب توتر العلاقات مع الجيران.", ""},
      {"تدهورت علاقات البلدين.", ""},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(offices_and_bodies_are_no_areas)
{
  static const struct row rows[] = {
      {"استقبل وزير الدفاع ضيفه.", ""},
      {"أعلنت وزارة النقل الموعد.", "النقل=of trn.general"},
      {"التقى وزير التجارة والصناعة الوفد.", ""},
      {"اتفقا على إعادة افتتاح مركز الفارابي الثقافي.", "الثقافي=cul.general"},
      {"اتفقا على بناء جامعة تقنية.", "جامعة=edu.higher"},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(topics_of_common_interest_are_no_areas)
{
  static const struct row rows[] = {
      {"تبادلا الآراء حول القضايا ذات الاهتمام المشترك.", ""},
      {"تزداد التحديات الأمنية في المنطقة.", ""},
      {"إلى جانب الأمن تحدثا عن موعد الزيارة.", ""},
      {"نفى المتحدث صحة الخبر.", ""},
      {"أغلق المجال الجوي.", ""},
      {"وعلى الصعيد الدبلوماسي، اجتمع الوفد.", ""},
      {"اتفقا على عقد لجنة فنية مشتركة.", ""},
      {"اتفق الجانبان على دراسة هجوم بغاز الأعصاب.", ""},
  };
  CHECK_ROWS(rows, describe);
}
END_TEST

START_TEST(every_code_has_a_label_and_a_surface)
{
  size_t codes = 0;
  for (const char *code; (code = kzi_lexicon_value(KZI_C_AREA_LABEL, codes)) != NULL; codes++) {
    ck_assert_msg(kzi_lexicon_name(KZI_C_AREA, code) != NULL, "%s has no surface", code);
    ck_assert_msg(kzi_lexicon_name(KZI_C_AREA_CAMEO, code) != NULL, "%s has no CAMEO code", code);
  }
  ck_assert_uint_eq(codes, 90);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("recog: areas");
  TCase *cases = tcase_create("areas");
  tcase_add_test(cases, the_longest_entry_gives_the_finest_code);
  tcase_add_test(cases, what_kazakh_news_talks_about_is_known);
  tcase_add_test(cases, weak_words_count_behind_a_field_and_in_its_list);
  tcase_add_test(cases, weak_words_count_in_the_topic_of_a_text);
  tcase_add_test(cases, weak_words_count_where_they_are_talked_about);
  tcase_add_test(cases, goods_count_where_they_are_made_sold_or_brought);
  tcase_add_test(cases, exercises_are_known_by_their_names);
  tcase_add_test(cases, one_phrase_names_its_finest_area_only);
  tcase_add_test(cases, relations_are_an_area_where_they_are_fostered_or_talked_about);
  tcase_add_test(cases, offices_and_bodies_are_no_areas);
  tcase_add_test(cases, topics_of_common_interest_are_no_areas);
  tcase_add_test(cases, every_code_has_a_label_and_a_surface);
  suite_add_tcase(suite, cases);
  return run_cases(suite);
}
