/* Who belongs to a record, for which country and in what part. All the people are invented. */
#include "record_rows.h"

/* The act, then «name/CC/role» of each. */
static void describe(const struct kzi_record *r, char *out, size_t room)
{
  snprintf(out, room, "%s", kzi_act_name(r->act));
  for (uint32_t i = 0; i < r->person_count; i++) {
    const struct kzi_out_person *p = &r->people[i];
    size_t used = strlen(out);
    snprintf(out + used, room - used, " %s/%s/%s", p->name.text, p->country, kzi_role_name(p->role));
  }
}

START_TEST(your_majesty_does_not_attend)
{
  static const struct row rows[] = {
      {"التقى وزير الطاقة القطري فهد الكعبي نظيره الكازاخستاني. وبيّن الوزير سالم المناعي أن اللقاء تناول الطاقة.",
       "consult فهد الكعبي/QA/participant سالم المناعي/QA/speaker"},
      {"بحث حضرة صاحب السمو أمير قطر الشيخ سالم المناعي مع وزير الخارجية الكازاخستاني دانيار صادقوف التعاون.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant"},
      {"استقبل وزير الخارجية القطري سالم المناعي نظيره الكازاخستاني دانيار صادقوف. حضره السفير القطري فهد الكعبي.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant فهد الكعبي/QA/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_heads_a_state_or_a_house_is_not_the_minister_whom_he_receives)
{
  static const struct row rows[] = {
      {"وفي بيروت استقبل رئيس مجلس النواب وزير الزراعة الكازاخستاني دانيار صادقوف. وأكد أن لبنان يرحب بالتعاون.",
       "consult دانيار صادقوف/KZ/participant"},
      {"وفي بيروت التقى وزير النقل وزير الطاقة الكازاخستاني دانيار صادقوف. وأكد أن لبنان يرحب بالتعاون.",
       "consult دانيار صادقوف/KZ/participant"},
      {"استقبل رئيس الوزراء وزير الخارجية القطري سالم المناعي سفير كازاخستان.", "consult سالم المناعي/QA/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_speaks_of_other_things_further_down_is_no_speaker)
{
  static const struct row rows[] = {
      {"استقبل الرئيس الروسي دانيار صادقوف نظيره القطري سالم المناعي في موسكو. وبحث الجانبان التجارة بين البلدين. "
       "وتحسنت العلاقات منذ سنوات. وقال المتحدث باسم الكرملين مراد عليموف إن منتخب بلاده مستعد لكأس العالم.",
       "consult دانيار صادقوف/RU/participant سالم المناعي/QA/participant"},
      {"استقبل الرئيس الروسي دانيار صادقوف نظيره القطري سالم المناعي في موسكو. وبحث الجانبان التجارة بين البلدين. "
       "وتحسنت العلاقات منذ سنوات. وقال المتحدث باسم الكرملين مراد عليموف إن قطر شريك مهم.",
       "consult دانيار صادقوف/RU/participant سالم المناعي/QA/participant مراد عليموف/RU/speaker"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_is_thanked_does_not_speak_and_who_takes_part_attends)
{
  static const struct row rows[] = {
      {"بحث وزير الخارجية القطري سالم المناعي مع نظيره الكازاخستاني دانيار صادقوف التعاون في الدوحة. وأعرب الوزير "
       "الكازاخستاني عن شكره للرئيس القطري فهد الكعبي. وشارك في اللقاء السفير القطري ناصر الدوسي.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant ناصر الدوسي/QA/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_is_only_part_of_the_matter_takes_no_part)
{
  static const struct row rows[] = {
      {"أقر البرلمان المصري اليوم الاتفاق المبرم بين القاهرة وموسكو بشأن النقل، الذي وقعه عام 2015 وزيرا خارجية "
       "البلدين سالم "
       "المناعي ومراد عليموف.",
       "approve|sign سالم المناعي/EG/signatory مراد عليموف/RU/signatory"},
      {"بحث وزير الخارجية القطري سالم المناعي مع نظيره الروسي دانيار صادقوف قضية الصحفي القطري فهد الكعبي.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/RU/participant"},
      {"بحث وفد روسي مع نظيره القطري التجارة في الدوحة. وكان وزير الخارجية القطري سالم المناعي قد أعلن زيادة الرسوم.",
       "consult"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_acts_behind_a_list_is_none_of_it)
{
  static const struct row rows[] = {
      {"يعقد اجتماع يضم وزراء خارجية قطر وروسيا، حيث يلتقي الوزير القطري سالم المناعي نظيره الروسي دانيار صادقوف.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/RU/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_comes_along_attends)
{
  static const struct row rows[] = {
      {"استقبل رئيس الوزراء التونسي سالم الجبالي رئيسة الحكومة الإيطالية جوليا روماني التي كانت مرفوقة بوزير الداخلية "
       "ماركو بيانكي.",
       "consult سالم الجبالي/TN/participant جوليا روماني/IT/participant ماركو بيانكي/IT/attendee"},
      {"شهد أمير قطر سالم المناعي ورئيس كازاخستان دانيار صادقوف توقيع اتفاقية. وعقد القائدان مباحثات بحضور ولي العهد "
       "القطري "
       "فهد الكعبي.",
       "sign سالم المناعي/QA/attendee دانيار صادقوف/KZ/attendee|consult فهد الكعبي/QA/attendee سالم "
       "المناعي/QA/participant "
       "دانيار صادقوف/KZ/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_hands_over_his_credentials_is_the_envoy_that_is_told_behind_the_host)
{
  static const struct row rows[] = {
      {"قدم سعادة السيد سالم المناعي أوراق اعتماده إلى فخامة الرئيس قاسم جومارت توكاييف، سفيراً لدولة قطر لدى جمهورية "
       "كازاخستان.",
       "consult سالم المناعي/QA/participant قاسم جومارت توكاييف/KZ/participant"},
      {"تسلم الرئيس القطري أوراق اعتماد السفير مديار صادقوف، سفيراً فوق العادة ومفوضاً غير مقيم لجمهورية كازاخستان لدى "
       "قطر.",
       "consult مديار صادقوف/KZ/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_signs_what_was_told_before_needs_no_side)
{
  static const struct row rows[] = {
      {"وقعت غرفة دبي وغرفة ألماتي مذكرة تفاهم. ووقعها كل من سالم المناعي المدير العام لغرفة دبي، ودانيار صادقوف رئيس "
       "غرفة ألماتي.",
       "sign سالم المناعي/AE/signatory دانيار صادقوف/KZ/signatory"},
      {"وقعت قطر وكازاخستان مذكرة تفاهم. قام بالتوقيع وزير الطاقة سالم المناعي ووزير الطاقة الكازاخستاني دانيار "
       "صادقوف.",
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(an_envoy_who_is_present_attends_though_he_is_of_a_side)
{
  static const struct row rows[] = {
      {"بحث وزير الصحة السعودي سالم المناعي مع وزيرة الصحة الكازاخستانية عائشة صادقوفا التعاون الصحي، بحضور سفير "
       "كازاخستان لدى السعودية دانيار صادقوف.",
       "consult سالم المناعي/SA/participant عائشة صادقوفا/KZ/participant دانيار صادقوف/KZ/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_looks_on_does_so_at_all_acts_of_a_sentence)
{
  static const struct row rows[] = {
      {"استقبل وزير الدفاع القطري سالم المناعي سفير كازاخستان دانيار صادقوف. كما التقى الوزير القطري سفير تركيا فاتح "
       "يلماز. وحضر اللقاءين رئيس الأركان القطري فهد الكعبي.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant فهد الكعبي/QA/attendee|"
       "consult فاتح يلماز/TR/participant فهد الكعبي/QA/attendee"},
      {"أجرى وزير الدفاع القطري سالم المناعي مباحثات مع نظيره الكازاخستاني دانيار صادقوف. ومن بين أعضاء الوفد "
       "الكازاخستاني، وزير الصناعة مراد عليموف.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant مراد عليموف/KZ/attendee"},
      {"تسلم وزير الخارجية الكويتي فهد الكعبي أوراق اعتماد كل من سعادة السفير دانيار صادقوف سفيرا لجمهورية كازاخستان "
       "الصديقة "
       "وسعادة السفير أندري ميخائيلوف سفيرا لجمهورية أوكرانيا الصديقة لدى دولة الكويت. وحضر المقابلة وكيل الوزارة سالم "
       "المناعي.",
       "consult فهد الكعبي/KW/participant دانيار صادقوف/KZ/participant سالم المناعي/KW/attendee|"
       "consult فهد الكعبي/KW/participant أندري ميخائيلوف/UA/participant سالم المناعي/KW/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_list_goes_on_in_the_next_sentence_side_by_side)
{
  static const struct row rows[] = {
      {"عقد وزير النقل القطري سالم المناعي ووزير النقل الكازاخستاني دانيار صادقوف جلسة مباحثات. وحضر الجلسة وكيل "
       "الوزارة "
       "فهد الكعبي. ومن الجانب الكازاخستاني السفير مراد عليموف.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant فهد الكعبي/QA/attendee "
       "مراد عليموف/KZ/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_signs_for_a_body_is_of_its_country)
{
  static const struct row rows[] = {
      {"وقعت الكويت وكازاخستان اتفاقية قرض. ووقعها عن حكومة كازاخستان وزير المالية دانيار صادقوف وعن الصندوق الكويتي "
       "السيد "
       "سالم المناعي.",
       "sign دانيار صادقوف/KZ/signatory سالم المناعي/KW/signatory"},
      {"وقع رئيس البنك الإسلامي للتنمية سالم المناعي ووزير المالية الكازاخستاني دانيار صادقوف اتفاقية قرض.",
       "sign سالم المناعي//signatory دانيار صادقوف/KZ/signatory"},
      {"تبادل وزير النقل الأردني سالم المناعي مع وزير الصناعة دانيار صادقوف مذكرة تفاهم بين الأردن وكازاخستان.",
       "sign سالم المناعي/JO/signatory دانيار صادقوف/KZ/signatory"},
      {"زار وفد من غرفة الشارقة برئاسة فهد سلطان الكعبي رئيس مجلس الإدارة مدينة ألماتي في كازاخستان.",
       "consult فهد سلطان الكعبي/AE/participant"},
      {"التقى نائب رئيس الوزراء ـ وزير الخارجية في كازاخستان دانيار صادقوف نظيره القطري سالم المناعي.",
       "consult دانيار صادقوف/KZ/participant سالم المناعي/QA/participant"},
      {"افتتح سفير الكويت لدى كازاخستان سالم المناعي مدرسة في ألماتي.", "cooperate سالم المناعي/KW/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(both_presidents_sign_who_are_named_before)
{
  static const struct row rows[] = {
      {"استقبل الرئيس المصري سالم المناعي نظيره الكازاخستاني دانيار صادقوف. وانتهت المشاورات بتوقيع الرئيسين بيانا "
       "مشتركا.",
       "consult سالم المناعي/EG/participant دانيار صادقوف/KZ/participant|"
       "sign سالم المناعي/EG/signatory دانيار صادقوف/KZ/signatory"},
      {"التقى الرئيس المصري #سالم_المناعي الرئيس الكازاخستاني دانيار #صادقوف.",
       "consult سالم المناعي/EG/participant دانيار صادقوف/KZ/participant"}, /* without the signs of a hashtag */
      {"وصل الرئيس الأوزبكستاني مراد عليموف إلى أستانا. ووقع رئيسا كازاخستان وأوزبكستان معاهدة تحالف.",
       "consult مراد عليموف/UZ/participant|sign مراد عليموف/UZ/signatory"},
      {"استقبل أمير قطر سالم المناعي أخاه دانيار صادقوف رئيس كازاخستان. وشهد سمو الأمير والرئيس الكازاخستاني تبادل "
       "اتفاقيتين بين البلدين.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|sign دانيار صادقوف/KZ/attendee "
       "سالم المناعي/QA/attendee"},
      {"وقع الوزيران القطري والكازاخستاني اتفاقية. وشهد الرئيس الكازاخستاني مراد عليموف تبادل مذكرات بين البلدين.",
       "sign|sign مراد عليموف/KZ/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_is_quoted_on_talks_of_his_own_had_them)
{
  static const struct row rows[] = {
      {"بحثت مصر وكازاخستان في القاهرة أمس التعاون في الطاقة. وأكد وزير الطاقة المصري سالم المناعي أهمية الربط.",
       "consult سالم المناعي/EG/participant"},
      {"بحثت مصر وكازاخستان في القاهرة أمس التعاون في الطاقة. وقال المتحدث باسم الحكومة المصرية سالم المناعي إن الربط "
       "مهم.",
       "consult سالم المناعي/EG/speaker"},
      {"بحثت مصر وكازاخستان في القاهرة أمس التعاون في الطاقة. وارتفعت الأسعار. وهطلت الأمطار. وازدحمت الطرق. وأغلقت "
       "المدارس. "
       "وتأخرت القطارات. ونفدت الخضر. وقال وزير النقل المصري سالم المناعي إن الطرق مفتوحة.",
       "consult"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_head_who_tells_of_an_act_of_his_country_has_part_in_it)
{
  static const struct row rows[] = {
      {"كشف الرئيس المصري سالم المناعي أن بلاده وقعت مع كازاخستان اتفاقية نقل.", "sign سالم المناعي/EG/participant"},
      {"كشف وزير النقل المصري سالم المناعي أن بلاده وقعت مع كازاخستان اتفاقية نقل.", "sign سالم المناعي/EG/speaker"},
      {"وقعت مصر وكازاخستان مذكرة تفاهم أمس. وصرح معالي سالم المناعي، وزير الاستثمار، بأن المذكرة مهمة.",
       "sign سالم المناعي/EG/speaker"},
      {"وقعت مصر وكازاخستان مذكرة تفاهم أمس. وصرح معالي سالم المناعي، وزير الاستثمار، بأن المطر قليل.", "sign"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(for_whom_somebody_else_stands_is_not_there)
{
  static const struct row rows[] = {
      {"نيابة عن رئيس الجمهورية كمال الجندي، استقبل وزير الثقافة المصري سالم المناعي سفير كازاخستان دانيار صادقوف.",
       "consult سالم المناعي/EG/participant دانيار صادقوف/KZ/participant"},
      {"بحث وزير الداخلية المصري سالم المناعي مع نظيره المغربي فهد الكعبي التعاون، انطلاقا من توجيهات قائدي البلدين، "
       "الملك كمال "
       "الجندي، ملك المملكة المغربية، وعبد الفتاح الشمري، رئيس جمهورية مصر العربية.",
       "consult سالم المناعي/EG/participant فهد الكعبي/MA/participant"},
      {"أجرى وزير الصحة المصري سالم المناعي بتكليف من الرئيس كمال الجندي محادثات مع نظيره الكازاخستاني دانيار صادقوف.",
       "consult سالم المناعي/EG/participant دانيار صادقوف/KZ/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_signs_may_be_told_before_the_clause)
{
  static const struct row rows[] = {
      {"يزور وزير الدفاع التركي كمال الجندي أستانا في يونيو المقبل، حيث سيوقع مع نظيره الكازاخستاني اتفاقية تعاون.",
       "consult كمال الجندي/TR/participant|sign كمال الجندي/TR/signatory"},
      {"وقع وزير البترول المصري سالم المناعي ثلاث اتفاقيات. وقالت الوزارة إن الاتفاقية الأولى مع شركة إيني الإيطالية، "
       "والثانية مع "
       "شركة شل البريطانية.",
       "sign سالم المناعي/EG/signatory|sign سالم المناعي/EG/signatory"},
      {"وقعت تونس مع الصندوق السعودي للتنمية ممثلا في نائب رئيسه سالم المناعي اتفاقية قرض.",
       "sign سالم المناعي/SA/signatory"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_decrees_approves_what_is_told_further_down)
{
  static const struct row rows[] = {
      {"أصدر جلالة السلطان هيثم بن طارق ثلاثة مراسيم سلطانية. وجاء في المرسوم الأول التصديق على اتفاقية بين سلطنة عمان "
       "وجمهورية "
       "كازاخستان.",
       "approve هيثم بن طارق/OM/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_is_told_of_with_the_occasion_does_not_sign)
{
  static const struct row rows[] = {
      {"وقعت كازاخستان وألمانيا إعلانا مشتركا حول المعادن على هامش زيارة الرئيس الكازاخستاني دانيار صادقوف إلى برلين.",
       "sign دانيار صادقوف/KZ/participant|consult دانيار صادقوف/KZ/participant"},
      {"أبرمت كازاخستان وقطر صفقة لتوريد القاطرات عقب مكالمة هاتفية بين الرئيس الكازاخستاني دانيار صادقوف وأمير قطر "
       "سالم "
       "المناعي.",
       "sign دانيار صادقوف/KZ/participant سالم المناعي/QA/participant|consult دانيار صادقوف/KZ/participant سالم "
       "المناعي/QA/participant"},
      {"صادق أمير قطر سالم المناعي على اتفاقية النقل بين قطر وكازاخستان، الموقعة في أستانا في 12 أكتوبر 2022.",
       "approve سالم المناعي/QA/participant|sign"},
      {"الرئيسان القطري سالم المناعي والكازاخستاني دانيار صادقوف يشهدان توقيع اتفاقيات بين قطر وكازاخستان.",
       "sign سالم المناعي/QA/attendee دانيار صادقوف/KZ/attendee"},
      {"قدم المدعي العام الكازاخستاني دانيار صادقوف المشروع، موضحا أن الاتفاقية مع الإمارات وُقعت في أبوظبي في يناير "
       "2023.",
       "sign"},
      {"وقعت كازاخستان وفرنسا خلال زيارة الرئيس الكازاخستاني دانيار صادقوف لباريس اتفاقا للنقل.",
       "sign دانيار صادقوف/KZ/participant|consult دانيار صادقوف/KZ/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(each_clause_of_a_signing_has_its_own_part)
{
  static const struct row rows[] = {
      {"تم التوقيع على الاتفاقية بين مصر وكازاخستان من قبل وزير النقل المصري كامل الجندي ونظيره الكازاخستاني دانيار "
       "صادقوف.",
       "sign كامل الجندي/EG/signatory دانيار صادقوف/KZ/signatory"},
      {"شهد رئيس الوزراء المصري كامل الجندي ونظيره الكازاخستاني دانيار صادقوف توقيع مذكرة تفاهم بين البلدين، وقعها "
       "وزير النقل "
       "المصري سالم المناعي وسفير كازاخستان مراد عليموف.",
       "sign كامل الجندي/EG/attendee دانيار صادقوف/KZ/attendee سالم المناعي/EG/signatory مراد عليموف/KZ/signatory"},
      {"أعلن السفير الكازاخستاني دانيار صادقوف أن بلاده ومصر ستوقعان اتفاقية نقل.", "sign دانيار صادقوف/KZ/speaker"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_goes_along_is_of_the_leader_s_country)
{
  static const struct row rows[] = {
      {"رافق الرئيس المصري كامل الجندي في زيارته إلى كازاخستان وزير الخارجية سالم المناعي ووزير النقل فهد الشمري.",
       "consult كامل الجندي/EG/participant سالم المناعي/EG/attendee فهد الشمري/EG/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_goes_on_speaking_speaks_of_what_he_goes_on_to_tell)
{
  static const struct row rows[] = {
      {"قال وزير النقل القطري سالم المناعي إن التجارة تنمو. وأضاف أن قطر وكازاخستان ستوقعان اتفاقية نقل في مايو "
       "المقبل.",
       "sign سالم المناعي/QA/speaker"},
      {"بحث السفير القطري سالم المناعي مع وزير الطاقة الكازاخستاني دانيار صادقوف التعاون في أستانا. وأوضح السفير أن "
       "اتفاقية النقل بين البلدين دخلت حيز النفاذ.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|enter_into_force سالم المناعي/QA/speaker"},
      {"بحث الوزير القطري سالم المناعي مع نظيره الكازاخستاني دانيار صادقوف التعاون. وكشف الضيف الكازاخستاني أن بلاده "
       "ستوقع "
       "اتفاقية نقل مع قطر قريبا.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|sign دانيار صادقوف/KZ/speaker"},
      {"قال وزير النقل القطري سالم المناعي: «التجارة تنمو سريعا. سنوقع مع كازاخستان اتفاقية نقل الشهر المقبل».",
       "sign سالم المناعي/QA/speaker"},
      {"قال وزير التموين المصري سالم المناعي إن الشحنة وصلت بعد لقاء مع وزير الزراعة الكازاخستاني دانيار صادقوف في "
       "أستانا. وأضاف الوزير أن مصر تتفاوض حاليا مع كازاخستان على اتفاق إطاري للحبوب.",
       "consult دانيار صادقوف/KZ/participant سالم المناعي/EG/participant|negotiate سالم المناعي/EG/speaker"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(two_who_look_on_are_those_who_had_the_talks)
{
  static const struct row rows[] = {
      {"أجرى رئيس الوزراء القطري سالم المناعي محادثات مع نظيره الكازاخستاني دانيار صادقوف. وشهد رئيسا الوزراء توقيع "
       "اتفاقية نقل بين البلدين.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|"
       "sign سالم المناعي/QA/attendee دانيار صادقوف/KZ/attendee"},
      {"بحث وزير الطاقة القطري سالم المناعي مع نظيره الكازاخستاني دانيار صادقوف التعاون. ووقع البلدان بحضور الوزيرين "
       "اتفاقية نقل.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|"
       "sign سالم المناعي/QA/attendee دانيار صادقوف/KZ/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_signature_is_told_in_many_ways)
{
  static const struct row rows[] = {
      {"وقع وزير الماء المغربي سالم المناعي ونظيره الفرنسي جان دوبريه، أمس بالقصر الملكي بالرباط، أمام جلالة الملك عمر "
       "العلمي وفخامة الرئيس الفرنسي بيير لوران، على إعلان نوايا للتعاون في مجال الماء.",
       "sign سالم المناعي/MA/signatory جان دوبريه/FR/signatory عمر العلمي/MA/attendee بيير لوران/FR/attendee"},
      {"تم إمضاء بروتوكول بين الجزائر وكازاخستان من طرف الوزير الجزائري سالم المناعي ونظيره الكازاخستاني دانيار "
       "صادقوف.",
       "sign سالم المناعي/DZ/signatory دانيار صادقوف/KZ/signatory"},
      {"وقعت قطر وكازاخستان مذكرة تفاهم. ووضع توقيعهما على المذكرة وزير النقل القطري سالم المناعي ونظيره الكازاخستاني "
       "دانيار صادقوف.",
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory"},
      {"وقعت قطر وكازاخستان مذكرة تفاهم. وحملت المذكرة تواقيع وزير النقل القطري سالم المناعي ونظيره الكازاخستاني "
       "دانيار "
       "صادقوف.",
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory"},
      {"وقعت قطر وكازاخستان مذكرة تفاهم. ومثل الجانب القطري في التوقيع وزير النقل سالم المناعي.",
       "sign سالم المناعي/QA/signatory"},
      {"قال وزير النقل القطري سالم المناعي عقب توقيعه مع نظيره الكازاخستاني دانيار صادقوف مذكرة تفاهم إن التجارة تنمو.",
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory"},
      {"قال وزير النقل القطري سالم المناعي إن المذكرة التي تم توقيعها مع كازاخستان أمس مهمة.",
       "sign سالم المناعي/QA/speaker"},
      {"وقعت قطر وكازاخستان اتفاقية للنقل على هامش مؤتمر الإيكاو للمفاوضات الجوية. ومثل الجانب القطري سالم المناعي، "
       "فيما مثل "
       "الجانب الكازاخستاني دانيار صادقوف.",
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_chairs_watches_or_meets_the_plane_is_told_further_down)
{
  static const struct row rows[] = {
      {"عقدت اللجنة القطرية الكازاخستانية دورتها في الدوحة. وترأس الدورة كل من الأمين العام لوزارة التجارة سالم "
       "المناعي، ونائب "
       "وزير التجارة الكازاخستاني دانيار صادقوف.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant"},
      {"عقدت اللجنة القطرية الكازاخستانية دورتها في الدوحة. ورأس الوفد القطري وزير التجارة سالم المناعي.",
       "consult سالم المناعي/QA/participant"},
      {"اختتم التمرين القطري الكازاخستاني المشترك أمس، وشهد الختام رئيس الأركان القطري سالم المناعي.",
       "cooperate سالم المناعي/QA/attendee"},
      {"وصلت إلى أستانا طائرة مساعدات قطرية أمس. وكان في استقبال الطائرة السفير القطري سالم المناعي.",
       "cooperate سالم المناعي/QA/attendee"},
      {"أقر مجلس الوزراء القطري اتفاقية نقل مع كازاخستان. وعقد المجلس جلسته برئاسة رئيس مجلس الوزراء سالم المناعي.",
       "approve سالم المناعي/QA/participant"},
      {"وقعت قطر وكازاخستان اتفاقية نقل، وذلك برعاية رئيس الوزراء القطري سالم المناعي وحضوره.",
       "sign سالم المناعي/QA/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(an_office_alone_means_its_holder)
{
  static const struct row rows[] = {
      {"وزيرا دفاع قطر وكازاخستان يوقعان مذكرة تفاهم. وكان وزير الدفاع القطري سالم المناعي استقبل أمس نظيره "
       "الكازاخستاني "
       "دانيار صادقوف.",
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory|"
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant"},
      {"بحث وزير النقل القطري سالم المناعي مع نظيره الكازاخستاني دانيار صادقوف التعاون. ووقع الوزير القطري ونظيره "
       "الكازاخستاني اتفاقية نقل.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|"
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory"},
      {"عقدت اللجنة القطرية الكازاخستانية دورتها برئاسة وزير النقل القطري سالم المناعي ونظيره الكازاخستاني دانيار "
       "صادقوف. ووقع "
       "رئيسا الوفدين محضر الدورة.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|"
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory"},
      {"أجرى الرئيس القطري سالم المناعي محادثات مع نظيره الكازاخستاني دانيار صادقوف. ووقع وزيرا الصناعة في البلدين "
       "مذكرة "
       "تفاهم.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|sign"},
      {"بيروت - استقبل وزير الزراعة فادي نمر سفير كازاخستان دانيار صادقوف وزارا معملا في بيروت. ثم استقبل وزير الزراعة "
       "سفير "
       "أرمينيا أرمين بتروسيان.",
       "consult فادي نمر/LB/participant دانيار صادقوف/KZ/participant|"
       "consult أرمين بتروسيان/AM/participant فادي نمر/LB/participant"},
      {"زار رئيس الحكومة التونسية سالم المناعي لندن والتقى نظيره البريطاني جون سميث. كما التقى وزير خارجية فرنسا جان "
       "دومون.",
       "consult سالم المناعي/TN/participant جون سميث/GB/participant|"
       "consult جان دومون/FR/participant سالم المناعي/TN/participant"},
      {"زار وزيرا الخارجية والدفاع الكازاخستانيان دانيار صادقوف ومراد عليموف قطر أمس.",
       "consult دانيار صادقوف/KZ/participant مراد عليموف/KZ/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_is_told_shortly_or_once_is_who_was_told_before)
{
  static const struct row rows[] = {
      {"استقبل رئيس كازاخستان دانيار صادقوف نائب رئيس الوزراء الأردني سالم المناعي. وأشار المناعي إلى المشاورات التي "
       "عقدها مع وزير الخارجية الكازاخستاني مراد عليموف. وسيزور الملك عبدالله الثاني كازاخستان ويلتقي الرئيس دانيار "
       "صادقوف. وقد وقع الوزيران عقب المشاورات مذكرة تفاهم بين كازاخستان والأردن.",
       "consult دانيار صادقوف/KZ/participant سالم المناعي/JO/participant مراد عليموف/KZ/participant|consult عبدالله "
       "الثاني/JO/participant دانيار صادقوف/KZ/participant|sign سالم المناعي/JO/signatory مراد عليموف/KZ/signatory"},
      {"حاوره: سالم المناعي\n• كيف العلاقات بين المغرب وكازاخستان؟\nـ علاقات المغرب وكازاخستان ممتازة. وقع البلدان في "
       "مارس اتفاقية لتفادي الازدواج الضريبي.\n• وماذا عن الطيران؟\nـ تتفاوض الرباط وأستانا على اتفاق للخدمات "
       "الجوية.\nالسفير دانيار صادقوف من مواليد 1961.",
       "sign دانيار صادقوف/KZ/speaker|negotiate دانيار صادقوف/KZ/speaker"},
      {"ترأس نائب رئيس مجلس الدولة الصيني ليو تشنغ هاي ووزير الصناعة الكازاخستاني دانيار صادقوف الاجتماع الثامن للجنة "
       "التعاون الصينية الكازاخستانية. وعقب الاجتماع وقع ليو وصادقوف محضر الاجتماع.",
       "consult ليو تشنغ هاي/CN/participant دانيار صادقوف/KZ/participant|sign ليو تشنغ هاي/CN/signatory دانيار "
       "صادقوف/KZ/signatory"},
      {"وافق مجلس الوزراء السعودي على اتفاقية مع كازاخستان. وعقب الجلسة بيّن معالي وزير الإعلام سالم المناعي أن المجلس "
       "وافق على مذكرة تفاهم مع كازاخستان.",
       "approve|approve سالم المناعي/SA/speaker"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(the_minister_is_one_told_with_his_field_and_a_house_has_its_chair)
{
  static const struct row rows[] = {
      {"شارك وزير الشؤون الخارجية التونسي سالم المناعي في القمة. وبحث الوزير التونسي مع وزير خارجية السنغال مانكور "
       "ندياي التعاون.",
       "consult مانكور ندياي/SN/participant سالم المناعي/TN/participant"},
      {"أقر مجلس الأعيان الأردني في جلسة عقدها أمس برئاسة رئيس المجلس سالم المناعي اتفاقية مع ألبانيا. كما أقر المجلس "
       "بروتوكولا مع حكومة أوكرانيا.",
       "approve سالم المناعي/JO/participant"},
      {"عقد البرلمان الكازاخستاني جلسته العامة برئاسة دانيار صادقوف. وصادق البرلمان على معاهدة مع فيتنام.",
       "approve دانيار صادقوف/KZ/participant"},
      {"صدر عن السلطان هيثم بن طارق اليوم مرسومان سلطانيان. ونص الأول على التصديق على اتفاقية بين سلطنة عمان "
       "وكازاخستان.",
       "approve هيثم بن طارق/OM/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(spouses_and_those_along_attend_and_the_head_of_a_delegation_does_not)
{
  static const struct row rows[] = {
      {"استقبل رئيس كازاخستان دانيار صادقوف وقرينته السيدة سلمى صادقوفا الرئيس التركي أردوغان وزوجته أمينة في أستانا.",
       "consult دانيار صادقوف/KZ/participant سلمى صادقوفا/KZ/attendee أردوغان/TR/participant أمينة/TR/attendee"},
      {"التقى وزير الزراعة اللبناني فادي نمر السفير الكازاخستاني دانيار صادقوف، ترافقه القنصل سلمى عليموفا.",
       "consult فادي نمر/LB/participant دانيار صادقوف/KZ/participant سلمى عليموفا/KZ/attendee"},
      {"عقدت المغرب وإسبانيا اجتماع المجموعة المشتركة في الرباط. وحضر الوفد الإسباني برئاسة خوان بيريز، وزير الدولة "
       "للهجرة.",
       "consult خوان بيريز/ES/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_says_that_others_come_does_not_come)
{
  static const struct row rows[] = {
      {"قالت الوزيرة القطرية سلمى المناعي إن وفدا من الصندوق الكازاخستاني سيصل إلى الدوحة الشهر المقبل.",
       "consult سلمى المناعي/QA/speaker"},
      {"ينتظر أن يوقع الرئيس القطري سالم المناعي مع نظيره الكازاخستاني دانيار صادقوف بروتوكولا، على ما قال المستشار "
       "القطري "
       "فهد الكعبي.",
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory فهد الكعبي/QA/speaker"},
      {"قال السفير القطري سالم المناعي إن رئيس وزراء بلاده فهد الكعبي سيزور كازاخستان الشهر المقبل.",
       "consult فهد الكعبي/QA/participant سالم المناعي/QA/speaker"},
      {"قال السفير القطري سالم المناعي إن وزير النقل في بلاده فهد الكعبي سيزور كازاخستان الشهر المقبل.",
       "consult فهد الكعبي/QA/participant سالم المناعي/QA/speaker"},
      {"قال الوزير القطري سالم المناعي إنه سيزور كازاخستان الشهر المقبل.", "consult سالم المناعي/QA/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_writes_a_letter_and_who_hands_it_over_take_part)
{
  static const struct row rows[] = {
      {"تلقى أمير قطر الشيخ سالم المناعي رسالة خطية من الرئيس الكازاخستاني دانيار صادقوف. وقام بتسليم الرسالة السفير "
       "الكازاخستاني مراد عليموف.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant مراد عليموف/KZ/participant"},
      {"استقبل أمير قطر الشيخ سالم المناعي الوزير الكازاخستاني مراد عليموف الذي سلمه رسالة من الرئيس دانيار صادقوف.",
       "consult سالم المناعي/QA/participant مراد عليموف/KZ/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_reads_out_a_list_speaks_of_each_item_and_the_king_chairs)
{
  static const struct row rows[] = {
      {"رأس خادم الحرمين الشريفين الملك سالم بن فهد، الجلسة التي عقدها مجلس الوزراء في الرياض.\n"
       "وأوضح معالي وزير الإعلام السعودي ناصر الدوسي، في بيانه عقب الجلسة، أن المجلس قرر ما يلي:\n"
       "أولاً: الموافقة على مذكرة تفاهم بين المملكة العربية السعودية وجمهورية كازاخستان في مجال الطاقة.\n"
       "ثانياً: الموافقة على اتفاقية بين المملكة العربية السعودية وجمهورية أوزبكستان في مجال النقل.",
       "approve سالم بن فهد/SA/participant ناصر الدوسي/SA/speaker|approve سالم بن فهد/SA/participant ناصر "
       "الدوسي/SA/speaker"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_spokesman_who_signs_himself_is_a_signatory)
{
  static const struct row rows[] = {
      {"وقع المتحدث الرسمي باسم وزارة الخارجية القطرية سالم المناعي مع نظيره الكازاخستاني دانيار صادقوف مذكرة تفاهم.",
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(styles_and_offices_stand_for_those_who_look_on)
{
  static const struct row rows[] = {
      {"استقبل صاحب السمو الشيخ سالم بن زايد رئيس دولة الإمارات فخامة دانيار صادقوف رئيس كازاخستان.\n"
       "وشهد سموه وفخامة الرئيس الضيف تبادل عدد من الوثائق، شملت:\n"
       "- مذكرة تفاهم بين وزارة الاستثمار في الإمارات ووزارة الطاقة في كازاخستان بشأن الرياح.\n"
       "- اتفاقية بين حكومتي الإمارات وكازاخستان في مجال النقل.",
       "consult سالم بن زايد/AE/participant دانيار صادقوف/KZ/participant|sign سالم بن زايد/AE/attendee دانيار "
       "صادقوف/KZ/attendee|sign سالم بن زايد/AE/attendee دانيار صادقوف/KZ/attendee"},
      {"التقى معالي وزير الاستثمار السعودي فهد الكعبي دولة رئيس الوزراء الكازاخستاني دانيار صادقوف في أستانا.\n"
       "وشهد معاليه ودولة رئيس الوزراء توقيع مذكرة تفاهم بين السعودية وكازاخستان للطاقة.",
       "consult فهد الكعبي/SA/participant دانيار صادقوف/KZ/participant|sign فهد الكعبي/SA/attendee دانيار "
       "صادقوف/KZ/attendee"},
      {"رئيس قطر ورئيس كازاخستان يشهدان توقيع مذكرة تفاهم\n"
       "شهد رئيس قطر سالم المناعي ورئيس كازاخستان دانيار صادقوف توقيع مذكرة تفاهم في مجال الطاقة بين البلدين.",
       "sign سالم المناعي/QA/attendee دانيار صادقوف/KZ/attendee"},
      {"وصل صاحب السمو الشيخ سالم المناعي ولي عهد أبوظبي إلى أستانا. والتقى سموه الرئيس الصربي دانيار صادقوف.",
       "consult سالم المناعي/AE/participant|consult دانيار صادقوف/RS/participant سالم المناعي/AE/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(of_two_who_sign_in_one_sentence_each_has_his_own_text)
{
  static const struct row rows[] = {
      {"وقعت قطر وكازاخستان وثيقة للتعاون في مجال النقل. وحملت الوثيقة توقيعي وزير النقل القطري سالم المناعي ونائب "
       "وزير النقل "
       "الكازاخستاني دانيار صادقوف.",
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory"},
      {"وقعت وزيرة السياحة منى الصبيح ونائب وزير السياحة الكازاخي مراد عليموف مذكرة تفاهم، ووقع رئيس هيئة الطيران "
       "القطرية فهد الكعبي ورئيس لجنة الطيران الكازاخية دانيار صادقوف بروتوكولا للنقل.",
       "sign منى الصبيح/QA/signatory مراد عليموف/KZ/signatory|sign فهد الكعبي/QA/signatory دانيار صادقوف/KZ/signatory"},
      {"وقعت قطر وكازاخستان اتفاقية للنقل وقعها عن الجانب القطري سالم المناعي وعن الجانب الكازاخي دانيار صادقوف، كما "
       "وقعتا مذكرة في مجال الطاقة وقعها عن الجانب القطري فهد الكعبي وعن الجانب الكازاخي مراد عليموف.",
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory|sign فهد الكعبي/QA/signatory مراد "
       "عليموف/KZ/signatory"},
      {"تم توقيع اتفاقية للنقل وقعها عن الجانب القطري سالم المناعي وعن الجانب الكازاخي دانيار صادقوف، ومذكرة تفاهم بين "
       "وكالة "
       "الأنباء القطرية ووكالة كازينفورم.",
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory|sign"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_was_at_talks_and_signing_is_listed_for_both)
{
  static const struct row rows[] = {
      {"استقبل وزير الخارجية القطري سالم المناعي نظيره الكازاخي مراد عليموف في الدوحة ووقعا اتفاقية.\n"
       "حضر اللقاء ومراسم التوقيع.. سعادة ناصر الدوسي سفير قطر لدى كازاخستان.",
       "consult سالم المناعي/QA/participant مراد عليموف/KZ/participant ناصر الدوسي/QA/attendee|sign سالم "
       "المناعي/QA/signatory مراد عليموف/KZ/signatory ناصر الدوسي/QA/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_only_comments_speaks_for_no_side)
{
  static const struct row rows[] = {
      {"يرى المحلل السياسي الكازاخستاني مراد عليموف أن زيارة الرئيس القطري سالم المناعي إلى أستانا تعزز التعاون.",
       "consult سالم المناعي/QA/participant"},
      {"كتب الصحفي الروسي دانيار صادقوف أن موسكو وأستانا وقعتا اتفاقية جديدة.", "sign"},
      {"زار الوزير الأميركي مراد عليموف الرياض لمناقشة ما حدث للصحفي السعودي المفقود فهد الكعبي.",
       "consult مراد عليموف/US/participant"},
      {"التقى الوزير الأردني فهد الكعبي سفير كازاخستان دانيار صادقوف في عمان وعرض رؤية الملك الأردني سالم المناعي.",
       "consult فهد الكعبي/JO/participant دانيار صادقوف/KZ/participant"},
      {"قال وزير الدفاع الأميركي السابق مراد عليموف إن زيارة الرئيس القطري سالم المناعي إلى واشنطن مهمة.",
       "consult سالم المناعي/QA/participant"},
      {"قال مدير المركز الأميركي للدراسات مراد عليموف إن زيارة الرئيس القطري سالم المناعي إلى واشنطن مهمة.",
       "consult سالم المناعي/QA/participant"},
      {"زار الوزير القطري سالم المناعي أنقرة لبحث احتجاز القس التركي مراد شاهين.",
       "consult سالم المناعي/QA/participant"},
      {"التقى الوزير القطري سالم المناعي السفير التركي مراد شاهين. وعلى صعيد آخر قال وزير المالية التركي كمال أوزدمير "
       "إن الموازنة جاهزة.",
       "consult سالم المناعي/QA/participant مراد شاهين/TR/participant"},
      {"التقى الوزير القطري سالم المناعي السفير التركي مراد شاهين. والسبت الماضي أشاد وزير المالية التركي كمال أوزدمير "
       "بقطر.",
       "consult سالم المناعي/QA/participant مراد شاهين/TR/participant"},
      {"التقى الوزير القطري سالم المناعي السفير التركي مراد شاهين. وشهد العام الأخير فوز الحزب بزعامة الرئيس التركي "
       "كمال "
       "أوزدمير.",
       "consult سالم المناعي/QA/participant مراد شاهين/TR/participant"},
      {"التقى الوزير القطري سالم المناعي السفير التركي مراد شاهين. وحضر السفير جنازة الرئيس التركي كمال أوزدمير.",
       "consult سالم المناعي/QA/participant مراد شاهين/TR/participant"},
      {"ينطلق تمرين عسكري مشترك بين قطر وتركيا بمشاركة قوات برية، حسبما ذكر المتحدث العسكري القطري ناصر الكعبي.",
       "cooperate ناصر الكعبي/QA/speaker"},
      {"أعلن الرئيس التركي كمال أوزدمير تقديم بلاده منحة لقطر بقيمة مليون دولار.",
       "cooperate كمال أوزدمير/TR/participant"},
      {"يزور الرئيس القطري سالم المناعي أستانا غدا. وسيرافقه وزير الطاقة القطري ناصر الكعبي.",
       "consult سالم المناعي/QA/participant ناصر الكعبي/QA/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_spokesman_speaks_of_the_talks_whose_partner_he_names)
{
  static const struct row rows[] = {
      {"استقبل وزير الخارجية الكازاخستاني مراد عليموف نظيره القطري سالم المناعي في أستانا. كما استقبل عليموف وزير "
       "الخارجية الفرنسي جان كامبا. وقال المتحدث باسم الخارجية الكازاخستانية دانيار صادقوف إن فرنسا شريك مهم.",
       "consult مراد عليموف/KZ/participant سالم المناعي/QA/participant|consult مراد عليموف/KZ/participant جان "
       "كامبا/FR/participant دانيار صادقوف/KZ/speaker"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_takes_part_in_talks_attends_and_who_is_accompanied_does_not)
{
  static const struct row rows[] = {
      {"وصل وزير الخارجية القطري سالم المناعي إلى أستانا في زيارة رسمية برفقة وزير الطاقة القطري فهد الكعبي والتقى "
       "نظيره "
       "الكازاخستاني دانيار صادقوف.",
       "consult سالم المناعي/QA/participant فهد الكعبي/QA/attendee دانيار صادقوف/KZ/participant"},
      {"استقبل الرئيس القطري سالم المناعي نظيره الكازاخستاني دانيار صادقوف، وشارك في اللقاء وزير النقل الكازاخستاني "
       "مراد "
       "عليموف.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant مراد عليموف/KZ/attendee"},
      {"رافق الرئيس الكازاخستاني دانيار صادقوف في زيارته إلى برلين وزير الخارجية الكازاخستاني مراد عليموف، والتقى "
       "المستشار الألماني هانز كامبا.",
       "consult دانيار صادقوف/KZ/participant مراد عليموف/KZ/attendee هانز كامبا/DE/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_leads_the_ceremony_or_greets_the_guest_only_attends)
{
  static const struct row rows[] = {
      {"أشرف وزير الطاقة الجزائري محمد عليموف على مراسم التوقيع، ووقع الوثيقة بين الجزائر وإيطاليا المدير العام "
       "لسوناطراك توفيق المناعي ونظيره الإيطالي كلاوديو كامبا.",
       "sign محمد عليموف/DZ/attendee توفيق المناعي/DZ/signatory كلاوديو كامبا/IT/signatory"},
      {"بدأ وزير خارجية كازاخستان دانيار صادقوف اليوم زيارة رسمية الى الكويت. وكان في استقبال الوزير لدى وصوله الى "
       "المطار مساعد وزير الخارجية الكويتي علي السعيد.",
       "consult دانيار صادقوف/KZ/participant علي السعيد/KW/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(an_office_alone_means_only_who_has_that_very_office)
{
  static const struct row rows[] = {
      {"التقى وزير النقل القطري سالم المناعي وزير النقل الكازاخستاني في الدوحة. وافتتح وزير الطاقة الكازاخستاني دانيار "
       "صادقوف مصنعا للبطاريات.",
       "consult سالم المناعي/QA/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(members_of_a_delegation_are_of_its_country_and_its_head_is_on_no_list)
{
  static const struct row rows[] = {
      {"استقبل رئيس مجلس النواب المغربي راشيد العلمي وفدا برلمانيا كازاخستانيا يضم عضوي لجنة الشؤون الخارجية أيغول "
       "صادقوفا "
       "ومراد عليموف.",
       "consult راشيد العلمي/MA/participant أيغول صادقوفا/KZ/attendee مراد عليموف/KZ/attendee"},
      {"التقى رئيس الأركان القطري سالم المناعي، بحضور قائد القوات البرية العميد فهد الكعبي، الوفد العسكري الكازاخستاني "
       "برئاسة اللواء دانيار صادقوف.",
       "consult سالم المناعي/QA/participant فهد الكعبي/QA/attendee دانيار صادقوف/KZ/participant"},
      {"حضر مراسم التوقيع من الجانب المصري السفير أحمد صادق، ومن الجانب الكازاخي نائب الوزير مراد عليموف. وقعت مصر "
       "وكازاخستان اتفاقية تسليم المجرمين.",
       "sign أحمد صادق/EG/attendee مراد عليموف/KZ/attendee"},
      {"استقبل رئيس مجلس النواب الأردني سالم المناعي وفدا برلمانيا كازاخستانيا. والتقى الوفد وزير الزراعة كمال الجندي.",
       "consult سالم المناعي/JO/participant كمال الجندي/JO/participant"},
      {"زار وفد برلماني كازاخستاني قطر والتقى رئيس مجلس الشورى سالم المناعي. ويتكون الوفد من نائبين هما: أيدوس ساريم "
       "وسامات نورتازا.",
       "consult سالم المناعي/QA/participant أيدوس ساريم/KZ/attendee سامات نورتازا/KZ/attendee"},
      {"التقى وفد من مجلس الشورى البحريني في أستانا رئيس مجلس الشيوخ الكازاخستاني دانيار صادقوف. وضم الوفد كلا من خالد "
       "المسقطي وأحمد الحداد.",
       "consult دانيار صادقوف/KZ/participant خالد المسقطي/BH/attendee أحمد الحداد/BH/attendee"},
      {"قام وفد برلماني تونسي بزيارة إلى سوريا والتقى الرئيس بشار الأسد. ويتكون الوفد من ثلاثة نواب وهم : مباركة "
       "عواينية "
       "ومنجي الرحوي وعبد العزيز القطي.",
       "consult بشار الأسد/SY/participant منجي الرحوي/TN/attendee عبد العزيز القطي/TN/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_heads_or_stands_for_a_side_takes_part)
{
  static const struct row rows[] = {
      {"بحث وزير النقل القطري سالم المناعي مع وفد كازاخستاني التعاون في الدوحة. ومن جانبه، قال رئيس الوفد الكازاخستاني "
       "دانيار صادقوف إن بلاده مهتمة بالاستثمار.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant"},
      {"عقد في الدوحة لقاء بين مسؤولين من قطر وكازاخستان. ومثل الجانب القطري وكيل الوزارة سالم المناعي، والجانب "
       "الكازاخستاني نائب الوزير دانيار صادقوف.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant"},
      {"وافق مجلس الشورى العماني برئاسة خالد المعولي على اتفاقية بين حكومة سلطنة عمان وحكومة كازاخستان.",
       "approve خالد المعولي/OM/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(ministers_at_the_united_nations_are_of_their_state)
{
  static const struct row rows[] = {
      {"نيويورك 20 سبتمبر 2023 م واس\nالتقى صاحب السمو الأمير فهد بن سالم وزير الخارجية، اليوم، وزير خارجية جمهورية "
       "كازاخستان دانيار صادقوف، على هامش أعمال الجمعية العامة للأمم المتحدة.",
       "consult فهد بن سالم/SA/participant دانيار صادقوف/KZ/participant"},
      {"عقد حضرة صاحب السمو الشيخ سالم بن حمد أمير البلاد، وفخامة الرئيس دانيار صادقوف رئيس كازاخستان، مباحثات في "
       "الدوحة "
       "بين قطر وكازاخستان.\nوعقب الجلسة، شهد سمو الأمير وفخامة رئيس كازاخستان التوقيع على مذكرة تفاهم بين قطر "
       "وكازاخستان "
       "في مجال الطاقة.",
       "consult سالم بن حمد/QA/participant دانيار صادقوف/KZ/participant|sign دانيار صادقوف/KZ/attendee سالم بن "
       "حمد/QA/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(envoys_who_do_not_reside_and_missions_stand_for_their_state)
{
  static const struct row rows[] = {
      {"استقبل وزير الخارجية البحريني سالم المناعي، سعادة السيد دانيار صادقوف، السفير غير المقيم لجمهورية كازاخستان "
       "لدى "
       "مملكة البحرين.",
       "consult سالم المناعي/BH/participant دانيار صادقوف/KZ/participant"},
      {"وقع رئيس غرفة القاهرة المصرية أيمن المناعي مع رئيسة غرفة ألماتي الكازاخية منى صادقوفا مذكرة تفاهم. شهد التوقيع "
       "السفير "
       "المصري في أستانا سالم الكعبي والقنصل التجاري أحمد فهمي.",
       "sign أيمن المناعي/EG/signatory منى صادقوفا/KZ/signatory سالم الكعبي/EG/attendee أحمد فهمي/EG/attendee"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(whose_aide_or_envoy_comes_does_not_come_himself)
{
  static const struct row rows[] = {
      {"استقبل رئيس الوزراء العراقي سالم المناعي مستشار الرئيس الكازاخستاني قاسم جومارت توكاييف للشؤون الدولية في "
       "بغداد.",
       "consult سالم المناعي/IQ/participant"},
      {"أجرى كبير مستشاري الرئيس الأمريكي جو بايدن محادثات في أستانا مع وزير الخارجية الكازاخستاني دانيار صادقوف.",
       "consult دانيار صادقوف/KZ/participant"},
      {"بحث محامي الرئيس الأمريكي، دونالد ترامب، مع وزير الخارجية الأوكراني أندريه بونداريف ملف التعاون في كييف.",
       "consult أندريه بونداريف/UA/participant"},
      {"زار وزير الثقافة الكازاخستاني مطبعة الملك فهد في السعودية والتقى وزير الثقافة سالم المناعي.",
       "consult سالم المناعي/SA/participant"},
      {"التقى الرئيس السوري سالم المناعي مبعوث الرئيس الروسي فلاديمير بوتين ألكسندر بونداريف في دمشق.",
       "consult سالم المناعي/SY/participant ألكسندر بونداريف/RU/participant"},
      {"التقى مبعوث الرئيس الروسي فلاديمير بوتين وزير الخارجية المصري سالم المناعي في القاهرة.",
       "consult سالم المناعي/EG/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_is_quoted_far_from_the_news_need_not_have_had_the_talks)
{
  static const struct row rows[] = {
      {"عقد وفدان من مصر وكازاخستان محادثات في القاهرة. وتناولت المحادثات الطاقة. واستمرت يومين. وذكر وزير الصحة "
       "المصري "
       "سالم المناعي أن المستشفيات الجديدة ستفتح أبوابها قريبا.",
       "consult"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_is_met_is_there_whatever_the_matter_was)
{
  static const struct row rows[] = {
      {"ناقش الرئيس القطري سالم المناعي قضية الحدود مع الرئيس الكازاخستاني دانيار صادقوف.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant"},
      {"بحث الوزير القطري سالم المناعي جهود الإغاثة مع نظيره من كازاخستان، دانيار صادقوف.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_leads_a_delegation_comes_with_it)
{
  static const struct row rows[] = {
      {"زار وفد كازاخستاني رفيع المستوى بقيادة نائب رئيس الوزراء دانيار صادقوف الرياض.",
       "consult دانيار صادقوف/KZ/participant"},
      {"شاركت قوات التحالف بقيادة الجنرال الكازاخستاني دانيار صادقوف في تمرين عسكري مشترك مع الجيش القطري.",
       "cooperate"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_hyphen_between_two_statesmen_parts_them)
{
  static const struct row rows[] = {
      {"عقدت قمة ترامب-كيم بين الولايات المتحدة وكوريا الشمالية في سنغافورة.", "consult ترامب/US/participant"},
      {"عقدت قمة بوتين-ترامب في هلسنكي يوم الاثنين.", "consult بوتين/RU/participant ترامب/US/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_name_is_printed_as_its_own_sentence_spells_it)
{
  static const struct row rows[] = {
      {"زار الرئيس الكوري الشمالي كيم جونغ أون بكين. ويلتقي الرئيس الروسي دانيار صادقوف الزعيم الكوري الشمالي كيم جونج "
       "أون في موسكو غدا.",
       "consult كيم جونغ أون/KP/participant|consult دانيار صادقوف/RU/participant كيم جونج أون/KP/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_meets_at_other_talks_of_the_sentence_is_not_at_these)
{
  static const struct row rows[] = {
      {"التقى رئيس الوزراء القطري سالم المناعي نظيره الكازاخستاني دانيار صادقوف لبحث الاستعدادات للزيارة القادمة "
       "للرئيس "
       "القطري مراد عليموف إلى أستانا.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|"
       "consult دانيار صادقوف/KZ/participant مراد عليموف/QA/participant"},
      {"أجرى وزير الخارجية القطري سالم المناعي محادثات مع وزير خارجية كازاخستان دانيار صادقوف في أستانا. وناقشا زيارة "
       "الدولة التي سيقوم بها الرئيس القطري مراد عليموف إلى كازاخستان في 27 نوفمبر المقبل.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|consult مراد عليموف/QA/participant"},
      {"التقت وزيرة الخارجية القطرية نورة المناعي نظيرها الكازاخستاني دانيار صادقوف أمس، تمهيدا لقمة مرتقبة بين الرئيس "
       "القطري سالم الكعبي والرئيس الكازاخستاني مراد عليموف.",
       "consult نورة المناعي/QA/participant دانيار صادقوف/KZ/participant|consult سالم الكعبي/QA/participant مراد "
       "عليموف/KZ/participant"},
      {"بعد قمة بين الرئيس الكازاخستاني مراد عليموف والرئيس القطري سالم الكعبي، يزور وزير الخارجية الصيني دانيار "
       "صادقوف "
       "أستانا غدا.",
       "consult مراد عليموف/KZ/participant سالم الكعبي/QA/participant|consult دانيار صادقوف/CN/participant"},
      {"أخبار اليوم\nأجرى الوزير الكوري الشمالي ري يونغ سو محادثات مع وزير الخارجية الروسي دانيار صادقوف تحضيرا لقمة "
       "مرتقبة "
       "بين الزعيم الكوري الشمالي كيم جونغ أون والرئيس الروسي مراد عليموف.",
       "consult ري يونغ سو/KP/participant دانيار صادقوف/RU/participant|consult كيم جونغ أون/KP/participant مراد "
       "عليموف/RU/participant"},
      {"استقبل رئيس الوزراء اللبناني سالم المناعي سفير كازاخستان دانيار صادقوف. كما استقبل المناعي وزير الصحة فهد "
       "الكعبي.",
       "consult سالم المناعي/LB/participant دانيار صادقوف/KZ/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(they_who_were_told_before_look_on_or_sign)
{
  static const struct row rows[] = {
      {"اجتمع رئيس الوزراء الصيني سالم المناعي في بكين مع نظيره الكازاخستاني دانيار صادقوف. وعقب اللقاء شهدا توقيع "
       "مذكرة تفاهم بين وزارتي الزراعة.",
       "consult سالم المناعي/CN/participant دانيار صادقوف/KZ/participant|"
       "sign سالم المناعي/CN/attendee دانيار صادقوف/KZ/attendee"},
      {"اجتمع وزير الخارجية القطري سالم المناعي مع نظيره الكازاخستاني دانيار صادقوف في أستانا، وبحضورهما وقع سفيرا "
       "البلدين مذكرة تفاهم للسياحة.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|"
       "sign سالم المناعي/QA/attendee دانيار صادقوف/KZ/attendee"},
      {"اجتمع وزير الخارجية القطري سالم المناعي مع نظيره الكازاخستاني دانيار صادقوف في أستانا. ثم وقعا مذكرة تفاهم "
       "للسياحة.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|"
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory"},
      {"استقبل الرئيس الكازاخستاني مراد عليموف وزير الخارجية القطري سالم المناعي في أستانا. وأجرى المناعي مشاورات مع "
       "وزير الخارجية الكازاخستاني دانيار صادقوف. ووقع الوزيران مذكرة تفاهم للسياحة.",
       "consult مراد عليموف/KZ/participant سالم المناعي/QA/participant دانيار صادقوف/KZ/participant|"
       "sign سالم المناعي/QA/signatory دانيار صادقوف/KZ/signatory"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(to_whom_greetings_go_and_for_whom_ministers_act_is_not_there)
{
  static const struct row rows[] = {
      {"استقبل وزير الخارجية القطري سالم المناعي نظيره الكازاخستاني دانيار صادقوف، الذي نقل تحياته الحارة إلى أمير قطر "
       "الشيخ راشد الكعبي.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant"},
      {"التقى وزير الخارجية القطري سالم المناعي نظيره الكازاخستاني دانيار صادقوف، وأعرب عن تقديره للرئيس إرلان عثمانوف "
       "على مبادراته.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant"},
      {"التقى وزير الخارجية القطري سالم المناعي نظيره الكازاخستاني دانيار صادقوف، تنفيذا لما اتفق عليه أمير قطر الشيخ "
       "راشد الكعبي والرئيس الكازاخستاني إرلان عثمانوف.",
       "consult سالم المناعي/QA/participant دانيار صادقوف/KZ/participant"},
      {"هنأ الرئيس القطري راشد الكعبي الشعب. والتقى وزير الخارجية القطري نظيره الكازاخستاني دانيار صادقوف.",
       "consult دانيار صادقوف/KZ/participant"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("people of records");
  TCase *tc = tcase_create("people of records");
  tcase_add_test(tc, your_majesty_does_not_attend);
  tcase_add_test(tc, who_goes_on_speaking_speaks_of_what_he_goes_on_to_tell);
  tcase_add_test(tc, two_who_look_on_are_those_who_had_the_talks);
  tcase_add_test(tc, a_signature_is_told_in_many_ways);
  tcase_add_test(tc, who_chairs_watches_or_meets_the_plane_is_told_further_down);
  tcase_add_test(tc, an_office_alone_means_its_holder);
  tcase_add_test(tc, who_is_told_shortly_or_once_is_who_was_told_before);
  tcase_add_test(tc, the_minister_is_one_told_with_his_field_and_a_house_has_its_chair);
  tcase_add_test(tc, spouses_and_those_along_attend_and_the_head_of_a_delegation_does_not);
  tcase_add_test(tc, who_says_that_others_come_does_not_come);
  tcase_add_test(tc, who_writes_a_letter_and_who_hands_it_over_take_part);
  tcase_add_test(tc, who_speaks_of_other_things_further_down_is_no_speaker);
  tcase_add_test(tc, who_heads_a_state_or_a_house_is_not_the_minister_whom_he_receives);
  tcase_add_test(tc, who_acts_behind_a_list_is_none_of_it);
  tcase_add_test(tc, who_is_only_part_of_the_matter_takes_no_part);
  tcase_add_test(tc, who_is_thanked_does_not_speak_and_who_takes_part_attends);
  tcase_add_test(tc, who_comes_along_attends);
  tcase_add_test(tc, who_hands_over_his_credentials_is_the_envoy_that_is_told_behind_the_host);
  tcase_add_test(tc, who_signs_what_was_told_before_needs_no_side);
  tcase_add_test(tc, an_envoy_who_is_present_attends_though_he_is_of_a_side);
  tcase_add_test(tc, who_looks_on_does_so_at_all_acts_of_a_sentence);
  tcase_add_test(tc, a_list_goes_on_in_the_next_sentence_side_by_side);
  tcase_add_test(tc, who_signs_for_a_body_is_of_its_country);
  tcase_add_test(tc, both_presidents_sign_who_are_named_before);
  tcase_add_test(tc, who_is_quoted_on_talks_of_his_own_had_them);
  tcase_add_test(tc, a_head_who_tells_of_an_act_of_his_country_has_part_in_it);
  tcase_add_test(tc, for_whom_somebody_else_stands_is_not_there);
  tcase_add_test(tc, who_signs_may_be_told_before_the_clause);
  tcase_add_test(tc, who_decrees_approves_what_is_told_further_down);
  tcase_add_test(tc, who_is_told_of_with_the_occasion_does_not_sign);
  tcase_add_test(tc, each_clause_of_a_signing_has_its_own_part);
  tcase_add_test(tc, who_goes_along_is_of_the_leader_s_country);
  tcase_add_test(tc, who_reads_out_a_list_speaks_of_each_item_and_the_king_chairs);
  tcase_add_test(tc, a_spokesman_who_signs_himself_is_a_signatory);
  tcase_add_test(tc, styles_and_offices_stand_for_those_who_look_on);
  tcase_add_test(tc, of_two_who_sign_in_one_sentence_each_has_his_own_text);
  tcase_add_test(tc, who_was_at_talks_and_signing_is_listed_for_both);
  tcase_add_test(tc, who_only_comments_speaks_for_no_side);
  tcase_add_test(tc, a_spokesman_speaks_of_the_talks_whose_partner_he_names);
  tcase_add_test(tc, who_takes_part_in_talks_attends_and_who_is_accompanied_does_not);
  tcase_add_test(tc, who_leads_the_ceremony_or_greets_the_guest_only_attends);
  tcase_add_test(tc, an_office_alone_means_only_who_has_that_very_office);
  tcase_add_test(tc, members_of_a_delegation_are_of_its_country_and_its_head_is_on_no_list);
  tcase_add_test(tc, who_heads_or_stands_for_a_side_takes_part);
  tcase_add_test(tc, ministers_at_the_united_nations_are_of_their_state);
  tcase_add_test(tc, envoys_who_do_not_reside_and_missions_stand_for_their_state);
  tcase_add_test(tc, whose_aide_or_envoy_comes_does_not_come_himself);
  tcase_add_test(tc, who_is_quoted_far_from_the_news_need_not_have_had_the_talks);
  tcase_add_test(tc, who_is_met_is_there_whatever_the_matter_was);
  tcase_add_test(tc, who_meets_at_other_talks_of_the_sentence_is_not_at_these);
  tcase_add_test(tc, who_leads_a_delegation_comes_with_it);
  tcase_add_test(tc, a_hyphen_between_two_statesmen_parts_them);
  tcase_add_test(tc, a_name_is_printed_as_its_own_sentence_spells_it);
  tcase_add_test(tc, they_who_were_told_before_look_on_or_sign);
  tcase_add_test(tc, to_whom_greetings_go_and_for_whom_ministers_act_is_not_there);
  suite_add_tcase(suite, tc);
  return run_cases(suite);
}
