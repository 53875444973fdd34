/* Why each slot of a record holds what it does: the rule that filled it, and the words it went by. */
#include "record_rows.h"

struct told {
  const char *slot, *text, *want; /* want: each rule with its words, records parted by | */
};

static void describe_reasons(const struct kzi_record *r, const void *of, char *out, size_t room)
{
  const struct told *row = of;
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
  for (size_t i = 0; i < count; i++) check_row(rows[i].text, rows[i].want, describe_reasons, &rows[i]);
}

#define CHECK_REASONS(rows) check_reasons(rows, KZI_COUNT(rows))

START_TEST(a_side_that_words_of_its_act_tell_has_the_part_it_takes)
{
  static const struct told rows[] = {
      {"parties", "استقبل وزير الزراعة التونسي في مكتبه السفير الياباني.",
       "acts «وزير الزراعة التونسي», is met or dealt with «السفير الياباني»"},
      {"parties", "زار وزير التجارة الأردني مدينة طشقند في أوزبكستان.",
       "acts «وزير التجارة الأردني», is visited «طشقند»"},
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
      {"parties", "بحث وزير الثقافة المجري مع نظيره سبل التعاون.",
       "acts «وزير الثقافة المجري», somebody unnamed «نظيره»"},
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

START_TEST(an_instrument_goes_by_its_own_words_or_by_what_implies_it)
{
  static const struct told rows[] = {
      {"instrument", "وقعت تونس والمغرب مذكرة تفاهم في مجال الصيد البحري.", "the object of the act «مذكرة تفاهم»"},
      {"instrument", "صادقت كازاخستان على الاتفاقية الموقعة مع مصر.",
       "the object of the act «الاتفاقية»|told before its act «الاتفاقية»"},
      {"instrument", "صدر بيان مشترك كازاخستاني هندي.", "tells the act by itself «بيان مشترك كازاخستاني هندي»"},
      {"instrument", "وقعت كازاخستان مذكرتين: الأولى مع المجر في الصحة، والثانية مع تونس في النقل.",
       "in its turn «مذكرتين»|in its turn «مذكرتين»"},
      {"instrument", "تبادلت كازاخستان وقطر مذكرتين بشأن إعفاء المواطنين من التأشيرة.",
       "memoranda exchanged are notes «مذكرتين»"},
      {"instrument", "تعاقدت وزارة الصحة الأردنية مع شركة يابانية على بناء مستشفى.", "a verb of contracting «تعاقدت»"},
      {"instrument", "تتفاوض مصر مع روسيا على شراء القمح.", "bought, sold or traded «تتفاوض»"},
      {"instrument", "اتفاق الغاز: أستانا وباكو على طاولة واحدة\nأستانا: اتفقت كازاخستان وأذربيجان على نقل الغاز.",
       "the accord of the headline «اتفاق»"},
      {"instrument", "كازاخستان والمجر توقعان اتفاقا\nوقعت كازاخستان والمجر بروتوكولا للتعاون الصحي.",
       "the object of the act «بروتوكولا»"},
      {"instrument", "استقبل وزير الزراعة التونسي السفير الياباني.", ""},
  };
  CHECK_REASONS(rows);
}
END_TEST

START_TEST(a_date_goes_by_where_it_is_told)
{
  static const struct told rows[] = {
      {"date", "وقعت مصر وكازاخستان الثلاثاء اتفاقية نقل.", "in the clause of the act «الثلاثاء»"},
      {"date", "في دلهي، وفي يوم الأحد، حضر الضيوف الحفل، حيث وقعت الهند وكازاخستان مذكرة تفاهم.",
       "in its sentence «يوم الأحد»"},
      {"date", "وقعت مصر وكازاخستان اتفاقية نقل. وذلك يوم الخميس الموافق 2 مايو في مدينة ألماتي.",
       "in the sentence that goes on «يوم الخميس الموافق 2 مايو»"},
      {"date",
       "عقد مجلس الوزراء السعودي جلسته الثلاثاء في جدة. وقرر المجلس ما يلي:\n"
       "الموافقة على مذكرة تفاهم بين حكومة المملكة العربية السعودية وحكومة جمهورية كازاخستان في مجال الصحة.",
       "the day of the session «الثلاثاء»"},
      {"date", "زار وزير النقل البحريني باكو الأحد. والتقى الوزير نظيره الأذربيجاني ووقعا مذكرة تفاهم.",
       "in the clause of the act «الأحد»|lent by an act of the same occasion «الأحد»"},
      {"date",
       "يزور وزير الدفاع التركي أستانا الخميس المقبل. وخلال الزيارة سيوقع الوزير مع نظيره الكازاخستاني اتفاقية.",
       "in the clause of the act «الخميس المقبل»|lent by the journey that it belongs to «الخميس المقبل»"},
      {"date", "استقبل الوزير الهندي نظيره الكازاخستاني في معرض دلهي للطيران 2023.", "the year of the fair «2023»"},
      {"date",
       "وقعت كازاخستان والهند مذكرتي تفاهم الأحد في أستانا، هما:\n"
       "مذكرة تفاهم في مجال الصحة.\nمذكرة تفاهم في مجال النقل.",
       "told above the list «الأحد»|told above the list «الأحد»"},
      {"date",
       "وقعت كازاخستان والهند الأحد في أستانا مذكرتي تفاهم. ووقع الجانبان مذكرة تفاهم في مجال الصحة، "
       "ووقع الجانبان مذكرة تفاهم في مجال النقل.",
       "of the texts that are counted first «الأحد»|of the texts that are counted first «الأحد»"},
      {"date", "وقعت مصر وكازاخستان اتفاقية نقل.", ""},
  };
  CHECK_REASONS(rows);
}
END_TEST

START_TEST(a_place_has_reasons_for_building_town_and_host)
{
  static const struct told rows[] = {
      {"place", "زار وزير النقل البحريني باكو الأحد. ووقع الوزير مع نظيره الأذربيجاني مذكرة تفاهم.",
       "in the clause of the act «باكو»|lent by an act of the same occasion «باكو»"},
      {"place", "استقبل وزير الزراعة التونسي في مكتبه السفير الياباني.",
       "in the clause of the act «مكتبه», the host's own building «مكتبه»"},
      {"place",
       "استقبل وزير الزراعة التونسي في مكتبه السفير الياباني. "
       "وجرى اللقاء بين الوزير التونسي والسفير الياباني في مدينة سوسة.",
       "in the clause of the act «مكتبه», in the clause of the act «سوسة»"},
      {"place", "يبدأ رئيس الوزراء المجري غدا زيارة إلى الكويت وقطر.",
       "in the clause of the act «الكويت»|the stop at the one visited «قطر»"},
      {"place", "في دلهي، حضر الضيوف الحفل، ثم وقعت الهند وكازاخستان مذكرة تفاهم.", "in its sentence «دلهي»"},
      {"place", "افتتح المعرض في أستانا. ووقعت كازاخستان والهند مذكرة تفاهم.", "in a sentence beside «أستانا»"},
      {"place",
       "عقد مجلس الوزراء السعودي جلسته الثلاثاء في جدة. وقرر المجلس ما يلي:\n"
       "الموافقة على مذكرة تفاهم بين حكومة المملكة العربية السعودية وحكومة جمهورية كازاخستان في مجال الصحة.",
       "the town of the session «جدة»"},
      {"place", "وقعت مصر وكازاخستان اتفاقية نقل.", ""},
  };
  CHECK_REASONS(rows);
}
END_TEST

START_TEST(everybody_has_the_rule_that_gave_him_his_part)
{
  static const struct told rows[] = {
      {"people", "استقبل وزير الزراعة التونسي منصف العياري السفير الياباني كينجي ساتو، بحضور مدير الديوان سليم الغربي.",
       "acts for a side «منصف العياري», acts for a side «كينجي ساتو», listed as present «سليم الغربي»"},
      {"people", "وقع وزير النقل البحريني عادل الخاجة ونظيره الأذربيجاني رشاد نبييف مذكرة تفاهم.",
       "behind a verb of signing «عادل الخاجة», behind a verb of signing «رشاد نبييف»"},
      {"people", "وقعت البحرين وأذربيجان مذكرة تفاهم. ووقعها عن الجانب البحريني الوزير عادل الخاجة.",
       "told to sign for a side «عادل الخاجة»"},
      {"people", "ألغت كازاخستان الاتفاقية مع الهند، كما كشف الرئيس الكازاخستاني قاسم توكاييف في كلمته.",
       "tells of his own act «قاسم توكاييف»"},
      {"people", "أكد المتحدث باسم الخارجية الكازاخستانية أيبك سمادياروف أن كازاخستان والهند وقعتا اتفاقية.",
       "speaks of it «أيبك سمادياروف»"},
      {"people", "زار وفد تونسي أستانا. وقال وزير التجارة التونسي سمير عبيد إن الزيارة ناجحة.",
       "quoted on his talks «سمير عبيد»"},
      {"people", "لم توقع كازاخستان والهند الاتفاقية في لقاء حضره نارندرا مودي رئيس وزراء الهند.",
       "named with what does not happen «نارندرا مودي»"},
      {"people", "أجريت في أستانا محادثات كازاخستانية تركية. ويشارك وزير الدفاع التركي خلوصي أكار في المعرض.",
       "the leader named beside «خلوصي أكار»"},
      {"people",
       "رأس ولي العهد السعودي الأمير محمد بن سلمان جلسة مجلس الوزراء الثلاثاء. وقرر المجلس ما يلي:\n"
       "الموافقة على مذكرة تفاهم بين حكومة المملكة العربية السعودية وحكومة جمهورية كازاخستان.",
       "chairs the session «محمد بن سلمان»"},
  };
  CHECK_REASONS(rows);
}
END_TEST

START_TEST(who_is_not_named_at_the_act_has_the_words_that_mean_him)
{
  static const struct told rows[] = {
      {"people",
       "التقى الرئيس الكازاخستاني قاسم توكاييف وزير الخارجية الياباني تارو كونو. "
       "ووقع الرئيس الكازاخستاني مع الوزير الياباني اتفاقية.",
       "acts for a side «قاسم توكاييف», acts for a side «تارو كونو»|told by the office alone «الرئيس الكازاخستاني»"},
      {"people",
       "وقع رئيسا كازاخستان وأوزبكستان اتفاقية. وكان قاسم توكاييف رئيس كازاخستان قد وصل أمس. "
       "وقال رئيس أوزبكستان شوكت ميرضيائيف إن الاتفاقية مهمة.",
       "one of the two officials «رئيسا», one of the two officials «رئيسا»"},
      {"people",
       "وقعت كازاخستان والمجر مذكرة تفاهم بحضور الرئيس الكازاخستاني. "
       "وقال قاسم توكاييف رئيس كازاخستان إنها مهمة.",
       "the office looks on «الرئيس الكازاخستاني»"},
      {"people",
       "وقع وزير السياحة الكازاخستاني دانيار صادقوف ووزير السياحة المجري بيتر كوفاتش اتفاقية سياحة، "
       "كما تم توقيع مذكرة تفاهم بين كازاخستان والمجر.",
       "behind a verb of signing «دانيار صادقوف», behind a verb of signing «بيتر كوفاتش»|"
       "of what is signed together «دانيار صادقوف», of what is signed together «بيتر كوفاتش»"},
      {"people", "التقى الوزير المجري بيتر سيارتو الوزيرة اليابانية يوكو كاميكاوا. ووقع الوزيران مذكرة تفاهم.",
       "acts for a side «بيتر سيارتو», acts for a side «يوكو كاميكاوا»|"
       "an official of the act before «بيتر سيارتو», an official of the act before «يوكو كاميكاوا»"},
      {"people", "التقى الوزير المجري بيتر سيارتو الوزيرة اليابانية يوكو كاميكاوا. واتفق الجانبان على فتح خط جوي.",
       "acts for a side «بيتر سيارتو», acts for a side «يوكو كاميكاوا»|"
       "had the talks «بيتر سيارتو», had the talks «يوكو كاميكاوا»"},
  };
  CHECK_REASONS(rows);
}
END_TEST

START_TEST(every_area_has_the_rule_that_gave_it_to_the_record)
{
  static const struct told rows[] = {
      {"areas", "وقعت تونس والمغرب مذكرة تفاهم في مجال الصيد البحري.", "in the sentence of the act «الصيد البحري»"},
      {"areas", "وقعت كازاخستان والمجر اتفاقية ومذكرة تفاهم في مجال السياحة.",
       "shared with the next text «مجال السياحة»|in the sentence of the act «مجال السياحة»"},
      {"areas", "وقع الجانبان الكازاخستاني والهندي محضر أعمال اللجنة المشتركة في مجال الصحة.",
       "in the sentence of the act «مجال الصحة»|shared by talks and minutes «مجال الصحة»"},
      {"areas", "وقعت كازاخستان والهند مذكرة تفاهم أمس. وتهدف المذكرة إلى تعزيز التعاون في مجال السياحة.",
       "in a sentence that goes on «مجال السياحة»"},
      {"areas", "وقعت كازاخستان والهند مذكرة تفاهم. وقال الوزير إن المذكرة تشمل مجالات السياحة والزراعة بين البلدين.",
       "told of the text «مجالات السياحة», told of the text «الزراعة»"},
      {"areas", "اختتمت اللجنة الكازاخستانية الهندية المشتركة للتعاون السياحي اجتماعها. ووقع الجانبان محضر الدورة.",
       "in the sentence of the act «لتعاون السياحي»|the matter of the session «لتعاون السياحي»"},
      {"areas", "وقعت شركة سهوب للكهرباء الكازاخستانية وشركة دلهي الهندية عقدا.", "the business of its body «لكهرباء»"},
      {"areas", "التقى الرئيس الأمريكي زعيم كوريا الشمالية في سنغافورة. ويتابع العالم نزع السلاح النووي.",
       "the matter of these two «نزع السلاح النووي»"},
      {"areas",
       "السياحة بين كازاخستان والهند تنمو\nالسياحة قطاع مهم. ووقعت كازاخستان والهند مذكرة تفاهم. "
       "وتشهد السياحة إقبالا كبيرا. وزادت السياحة هذا العام.",
       "the theme of the article «السياحة»"},
      {"areas",
       "بحث وزير الزراعة الهندي مع نظيره الكازاخستاني التعاون الزراعي. وأكد الوزيران أهمية التعاون في مجال الري.",
       "in the sentence of the act «التعاون الزراعي», led up to by a word of talks «مجال الري»"},
      {"areas",
       "بحث وزير الزراعة الهندي مع نظيره الكازاخستاني التعاون الزراعي. "
       "وتهتم الهند وكازاخستان بمجالات منها التجارة والنقل البري.",
       "in the sentence of the act «التعاون الزراعي», akin to the areas of the act «مجالات منها التجارة», "
       "akin to the areas of the act «النقل البري»"},
      {"areas", "التقى وزير الدفاع الهندي نظيره الكازاخستاني ووقعا بيانا مشتركا حول أمن الحدود.",
       "shared with the talks «أمن الحدود»|in the sentence of the act «أمن الحدود»"},
      {"areas", "وقعت كازاخستان والهند مذكرة تفاهم أمس.", ""},
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
  tcase_add_test(tcase, an_instrument_goes_by_its_own_words_or_by_what_implies_it);
  tcase_add_test(tcase, a_date_goes_by_where_it_is_told);
  tcase_add_test(tcase, a_place_has_reasons_for_building_town_and_host);
  tcase_add_test(tcase, everybody_has_the_rule_that_gave_him_his_part);
  tcase_add_test(tcase, who_is_not_named_at_the_act_has_the_words_that_mean_him);
  tcase_add_test(tcase, every_area_has_the_rule_that_gave_it_to_the_record);
  suite_add_tcase(suite, tcase);
  return run_cases(suite);
}
