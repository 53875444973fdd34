/* Meetings, visits and calls: which words tell them, whether they were held, and whether they are one occasion or two. */
#include "record_rows.h"

START_TEST(words_of_talks_may_tell_none)
{
  static const struct row rows[] = {
      {"جال المسؤولون من العراق إلى سوريا إلى لبنان وصولا إلى اليمن.", ""},
      {"يبحث الرئيس الفرنسي عن دعم من ألمانيا.", ""},
      {"بحث الرئيسان المصري والتونسي سبل الكشف عن الألغام.", "consult EG+TN"},
      {"عادت إيران والولايات المتحدة إلى طاولة المفاوضات.", ""},
      {"أجرى رئيس كازاخستان أمس مقابلة مع التلفزيون النمساوي.", ""},
      {"أكد السفير الكازاخستاني في لقاء صحفي في الكويت أن العلاقات متينة.", ""},
      {"عقد وزير الخارجية القطري لقاء صحفيا مشتركا مع نظيره الكازاخستاني.", "consult QA+KZ"},
      {"وفي خطاب توجه فيه إلى الكويت قال الرئيس الفلبيني إنه يعتذر.", ""},
      {"وأشارت الصحف إلى وصول السيارات الخاصة بالبيت الأبيض إلى اسكتلندا.", ""},
      {"وصل الرئيس الفرنسي إلى نواكشوط للمشاركة في القمة الأفريقية.", ""},
      {"وانتقد الوزير القطري الإعلان، لكن التهمة وجهتها قمة مجموعة السبع التي عقدت في كندا.", ""},
      {"وصدر الإعلان عن مجموعة السبع التي اجتمعت في كندا.", ""},
      {"ويعزز الإعلان الحوار والمشاورات حول القضايا الإقليمية بين الإمارات وروسيا.", ""},
      {"تعد زيارة الإعلامي السعودي فلان للقنصلية السعودية في مدينة إسطنبول التركية لغزا.", ""},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_comes_or_is_solved_is_no_visitor)
{
  static const struct row rows[] = {
      {"قال وزير المالية الألماني في روما إن \"حلا متوازنا أفضل من مواجهة مع الصين\".", ""},
      {"وقالت فرنسا إنها تريد أن تحل الرباط والجزائر الخلاف بأنفسهما.", ""},
      {"يخشى الوزير الفرنسي تكرار الكارثة التي حلت باليابان.", ""},
      {"حل وزير الدفاع التركي بأستانا اليوم.", "consult TR+KZ"},
      {"شكر الرئيس المصري العمال الذين سافروا إلى ليبيا.", ""},
      {"غير وصول رئيس الوزراء الإثيوبي إلى السلطة العلاقات مع إريتريا.", ""},
      {"وصرح وزير الدفاع البولندي بأن أول الدبابات ستصل إلى مرفأ غدينيا، وشكر كوريا الجنوبية.", ""},
      {"أشاد الوزير السعودي بجهود المسؤولين في صياغة رؤية للتكامل بين السعودية والإمارات.", ""},
      {"وقال الرئيس المكسيكي إن معظم الصادرات تتوجه إلى الولايات المتحدة.", ""},
      {"قال الوزير الإيطالي إن قوارب كثيرة تصل إلى ليبيا.", ""},
      {"منح الرئيس الأمريكي إيران فرصة عادلة للوصول إلى قدراتها.", ""},
      {"غادر الرئيس الأمريكي بعد ختام قمة مجموعة السبع في كيبيك.", ""},
      {"تعهدت الدول بمساعدات لسوريا خلال مؤتمر استضافته بروكسل وشاركت فيه منظمات إنسانية.", ""},
      {"اختفى الصحفي بعد زيارته القنصلية السعودية في إسطنبول، حسب الرئيس التركي.", ""},
      {"سيغادر الرئيس الأمريكي إلى فنلندا قبيل القمة مع الرئيس الروسي.", "consult planned US+FI|consult planned US+RU"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(guests_and_hosts_are_told_in_many_ways)
{
  static const struct row rows[] = {
      {"حط الرئيس الفنلندي رحاله في أستانا أمس.", "consult FI+KZ"},
      {"كان في وداع الرئيس الطاجيكي بمطار الدوحة أمير قطر.", "consult TJ+QA"},
      {"حظي الوفد البرلماني السنغالي باستقبال من رئيس مجلس النواب المغربي.", "consult SN+MA"},
      {"زار وفد من برلمان ليتوانيا مقر مجلس الشورى العماني.", "consult LT+OM"},
      {"جرى خلال الاتصال الذي تلقاه توكاييف من ماكرون استعراض الشراكة.", "consult KZ+FR"},
      {"ضم الاجتماع الثلاثي في طهران وزراء خارجية إيران وروسيا وتركيا.", "consult IR+RU+TR"},
      {"أكد الوزير السنغافوري من بكين التي يزورها حاليا أن الأمور تسير جيدا.", "consult SG+CN"},
      {"قال رئيس أركان الجيش السوداني عقب عودته من واشنطن إن التعاون مستمر.", "consult SD+US"},
      {"التقى مسؤولون من الكوريتين أمس.", "consult KR+KP"},
      {"التأمت بعمّان اللجنة الوزارية الأردنية الهنغارية.", "consult JO+HU"},
      {"اجتمعت لجنة الصداقة البرلمانية القطرية الكازاخستانية.", "consult QA+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(who_speaks_and_is_spoken_to_at_talks_meet_there)
{
  static const struct row rows[] = {
      {"أبلغ أردوغان نظيره الفنلندي في مكالمة هاتفية أن بلاده ترفض ذلك.", "consult TR+FI"},
      {"هنأ توكاييف نظيره الأوزبكي خلال مكالمة هاتفية بعيد الاستقلال.", "consult KZ+UZ"},
      {"أكد الرئيس المصري لنظيره الفرنسي خلال اتصال هاتفي دعم بلاده.", "consult EG+FR"},
      {"طلب الوزير الأردني من نظيره الياباني خلال اجتماع مغلق دعم بلاده.", "consult JO+JP"},
      {"عرض الوزير المغربي على نظيره الإسباني، أثناء لقائهما، خطة بلاده.", "consult MA+ES"},
      {"نقل السفير السعودي إلى الرئيس اللبناني خلال اللقاء تحيات الملك.", "consult SA+LB"},
      {"سلم المبعوث العماني الرئيس التونسي رسالة خطية من السلطان.", "consult OM+TN"},
      {"انتقد الوزير الإيراني نظيره السعودي في مؤتمر صحفي.", ""},
      {"عزى الرئيس الكازاخستاني في اتصال هاتفي الرئيس التركي بضحايا الزلزال.", "consult KZ+TR"},
      {"السيسي يعزي ملك الأردن هاتفيا.", "consult EG+JO"},
      {"أدان وزير الخارجية العماني في اتصال مع نظيره الكويتي الهجوم.", "consult OM+KW"},
      {"يقود وزير الاقتصاد الألماني وفدا كبيرا في زيارة تشمل الهند.", "consult DE+IN"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_they_talk_about_is_no_side)
{
  static const struct row rows[] = {
      {"يناقش الرئيس الأمريكي الاتفاق النووي الجديد مع إيران.", ""},
      {"اجتمع وزراء الاتحاد الأوروبي في صوفيا لمناقشة الاتفاق النووي مع إيران.", ""},
      {"بحث وزير الطاقة القطري اتفاق الغاز مع نظيره الكازاخستاني.", "consult QA+KZ"},
      {"قمة عربية في الرياض لمناقشة ملفات سوريا واليمن.", ""},
      {"استعرضت صحيفة لوموند الفرنسية العلاقات مع نظيره الكازاخستاني.", ""},
      {"وفي مؤتمر صحفي عقده إثر القمة، وصف رئيس الوزراء الكندي قرارات ترامب بأنها مهينة.", ""},
      {"باعت كازاخستان القمح لمصر. وقال محلل إن المحادثات بين الأحزاب في البرلمان تعثرت، ثم استؤنفت المحادثات.",
       "cooperate KZ+EG"},
      {"وشدد الرئيس الفرنسي خلال اجتماع على أن الاتحاد الأوروبي سيعمل مع اليابان.", ""},
      {"وقال وزير الخارجية الأمريكي بعد اجتماع لوزراء خارجية الناتو إن بلاده ستدعم الطلب.", ""},
      {"خفف الرئيس الإيراني لهجته قبل أن يجتمع الكونغرس الأمريكي الأسبوع المقبل.", ""},
      {"أجرت المستشارة الألمانية والرئيس الفرنسي مكالمة هاتفية بعد أن وقف الناخبون إلى جانب رئيس الوزراء "
       "اليوناني.",
       "consult DE+FR"},
      {"رأى الكاتب أن لقاء كهذا بين بوتين وزيلينسكي قد لا يحدث أبدا.", ""},
      {"حضر الرئيس التركي اجتماع حزبه في أنقرة، ونقلت ذلك وكالة الأنباء السعودية الرسمية.", ""},
      {"ويلتقي الرئيس الأمريكي قريبا زعيم كوريا الشمالية بعد أسابيع من قمة بين الأخير ورئيس كوريا الجنوبية.",
       "consult planned US+KP"},
      {"تلقى الرئيس الإماراتي دعوة من نظيره الأوزبكي للقيام بزيارة إلى طشقند.", ""},
      {"وسافر نتنياهو إلى موسكو للقاء بوتين بعد ساعات من إعلان الرئيس الأمريكي انسحابه من المعاهدة.", "consult IL+RU"},
      {"التقى الرئيس المصري قبل ساعات الرئيس السوداني.", "consult EG+SD"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_committee_that_does_not_sit_is_no_meeting)
{
  static const struct row rows[] = {
      {"أشاد الوزير بعمل اللجنة المشتركة بين كازاخستان وقطر.", ""},
      {"دعا الوزير إلى تفعيل اللجنة المشتركة الكازاخستانية الأردنية.", ""},
      {"اللجنة السعودية الكازاخستانية تبحث تعزيز التعاون", "consult SA+KZ"},
      {"انعقاد اللجنة القطرية الكازاخستانية المشتركة بالدوحة", "consult QA+KZ"},
      {"عقدت اللجنة المشتركة بين الأردن وكازاخستان دورتها الثالثة في عمان.", "consult JO+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(those_of_one_country_are_no_two_sides)
{
  static const struct row rows[] = {
      {"التقى الوزير الإسباني خوسي مانويل ألباريس رئيس الحكومة الإسبانية بيدرو سانشيز.", ""},
      {"أكد السودان انعقاد مباحثات في الخرطوم بين رئيس جنوب السودان سلفاكير وزعيم المعارضة ريك مشار.", ""},
      {"يعقد الرئيس السوري لقاء مع زعيم المعارضة أحمد الجربا في القاهرة.", ""},
      {"وبيّن الرئيس الأميركي دونالد ترامب أنه تحدث إلى وزير الدفاع جيم ماتيس، ثم حذر إيران.", ""},
      {"عقدت في الرياض مباحثات بين وزير الخارجية سامح شكري ونظيره الكازاخستاني.", "consult EG+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(one_meeting_of_several_is_one_and_meetings_are_many)
{
  static const struct row rows[] = {
      {"عقد وزير خارجية كازاخستان اجتماعا مع وزيري خارجية قطر وتركيا.", "consult KZ+QA+TR"},
      {"عقد الوزير الكازاخستاني لقاءات مع وزراء خارجية الأردن ومصر والكويت.",
       "consult KZ+JO|consult KZ+EG|consult KZ+KW"},
      {"واجتمع وزراء دفاع ألمانيا وفرنسا وبريطانيا مع نظيرهم الإيراني في بروكسل.", "consult DE+FR+GB+IR"},
      {"حل أمير قطر ببريطانيا في زيارة رسمية ضمن جولة أوروبية تشمل إسبانيا وألمانيا.", "consult QA+GB"},
      {"بدأ وزير الخارجية الكازاخستاني جولة تشمل السعودية وقطر.", "consult KZ+SA|consult planned KZ+QA"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(who_meets_may_be_told_behind_or_quoted)
{
  static const struct row rows[] = {
      {"وخلال لقاء مع رئيس الوزراء الياباني، أكد الرئيس الكازاخستاني أهمية التعاون.", "consult KZ+JP"},
      {"ونقلت الوكالة عن الرئيس الصيني قوله خلال محادثات مع نظيره السوداني إن بلاده تدعم السودان.", "consult CN+SD"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_committee_of_two_is_taken_up_without_its_sides)
{
  static const struct row rows[] = {
      {"اختتمت في القاهرة أعمال اللجنة المصرية الكازاخستانية المشتركة. ومن المقرر أن تستضيف أستانا الدورة المقبلة "
       "للجنة.",
       "consult EG+KZ|consult planned EG+KZ"},
      {"اختتمت في القاهرة أعمال اللجنة المصرية الكازاخستانية المشتركة. ودرست اللجنة عددا من الملفات.", "consult EG+KZ"},
      {"عقد مجلس التعاون بين كازاخستان والاتحاد الأوروبي دورته العشرين.", "consult KZ+EU"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(talks_are_to_come)
{
  static const struct row rows[] = {
      {"قال الرئيس الأمريكي إن القمة بينه وبين الزعيم الكوري الشمالي قد تعقد في موعدها.", "consult planned US+KP"},
      {"استقبل الرئيس السوري وزير الخارجية الإيراني لبحث القمة الثلاثية التي تضم إيران وروسيا وتركيا، المقررة في "
       "طهران.",
       "consult SY+IR|consult planned IR+RU+TR"},
      {"تحدث الوزير عن زيارة الرئيس الصيني شي جين بينغ المرتقبة إلى كازاخستان.", "consult planned CN+KZ"},
      {"يجري الوزيران ترتيبات القمة بين الرئيس الأميركي دونالد ترامب والرئيس الروسي فلاديمير بوتين.",
       "consult planned US+RU"},
      {"وتسير الأمور باتجاه إجراء القمة بين الرئيسين الأميركي والكوري الشمالي في موعدها المقرر.",
       "consult planned US+KP"},
      {"يخطط الرئيس السوري للتوجه إلى كوريا الشمالية.", "consult planned SY+KP"},
      {"وستكون هذه هي المرة الأولى التي يستقبل فيها الرئيس الكازاخستاني نظيره المصري.", "consult planned KZ+EG"},
      {"وأبدى الرئيس الأميركي استعداده للقاء الرئيس الإيراني.", "consult planned US+IR"},
      {"وتوقع مصدر أن تعقد جولة جديدة من المحادثات بين إيران والسعودية.", "consult planned IR+SA"},
      {"وقالت مصادر إن سنغافورة هي المكان المفضل للقاء الرئيس الأميركي والزعيم الكوري الشمالي.",
       "consult planned US+KP"},
      {"يقوم الرئيس الكازاخستاني بزيارة للدوحة أواخر الشهر الجاري.", "consult planned KZ+QA"},
      {"سيتوجه وفد مصري إلى ألماتي خلال الشهر المقبل.", "consult planned EG+KZ"},
      {"سحب الرئيس السوري قواته وتوجه بها إلى ألماتي.", ""},
      {"ومن المنتظر أن يؤدي وزير الخارجية الجزائري زيارة رسمية إلى أستانا.", "consult planned DZ+KZ"},
      {"وحث الرئيس الفرنسي إيران على استئناف المفاوضات مع الولايات المتحدة.", "consult planned IR+US"},
      {"سلم الوزير الكازاخستاني الرئيس المصري رسالة تتضمن دعوته لزيارة أستانا.", ""},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(no_plan_reaches_what_has_happened)
{
  static const struct row rows[] = {
      {"وكشف مصدر أن العراق يعتزم إعادة فتح سفارته في أستانا، مشيرا إلى أن وزير الخارجية بحث الموضوع مع نظيره "
       "الكازاخستاني.",
       "establish planned IQ+KZ|consult IQ+KZ"},
      {"وقال إن هناك مشاكل يمكن حلها. ثم زار الوزير المصري أستانا.", "consult EG+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(talks_are_broken_off)
{
  static const struct row rows[] = {
      {"فشل المفاوضات بين المغرب والاتحاد الأوروبي يثير القلق.", "consult negated MA+EU"},
      {"كوريا الشمالية تهدد بتعليق مفاوضاتها مع كوريا الجنوبية.", ""},
      {"تهدد كوريا الشمالية بإلغاء القمة مع الرئيس الأميركي.", "consult planned KP+US"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(not_every_negation_denies)
{
  static const struct row rows[] = {
      {"غير أن القمة المصرية التركية عقدت في القاهرة.", "consult EG+TR"},
      {"وأشاد الوزير بالتطورات، لا سيما زيارة الرئيس الكازاخستاني إلى قطر.", "consult KZ+QA"},
      {"لا تزال المباحثات بين مصر وإثيوبيا جارية.", "consult EG+ET"},
      {"لم يلتق الوزير الكازاخستاني نظيره الأردني.", "consult negated KZ+JO"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(talks_are_recalled)
{
#define NEWS "ارتفعت الأسعار. وهطلت الأمطار. وازدحمت الطرق. "
  static const struct row rows[] = {
      {"جاء ذلك بعد الزيارة الأخيرة التي قام بها وزير الدفاع الأميركي إلى بغداد.", "consult background US+IQ"},
      {NEWS "وزار وزير الاقتصاد الألماني طهران مؤخرا.", "consult background DE+IR"},
      {NEWS "وزار الرئيس السوداني روسيا في مارس الماضي، حيث التقى نظيره الروسي، ووقعا عدة اتفاقيات.",
       "consult background SD+RU|sign background RU+SD"},
      {NEWS "وكان الرئيسان المصري والتركي التقيا الاثنين.", "consult background EG+TR"},
      {NEWS "وكان الوزير المصري استقبل صباح اليوم في مكتبه السفير الكازاخستاني.", "consult EG+KZ"},
      {NEWS "وكان الوزير المصري استقبل العام الماضي في مكتبه السفير الكازاخستاني.", "consult background EG+KZ"},
      {"التقى الرئيس المصري نظيره التركي. " NEWS "وكان الرئيسان التقيا الاثنين أيضا.", "consult EG+TR"},
      {NEWS "وقال ذلك خلال اللقاء الذي جمع وزيري خارجية مصر وكازاخستان.", "consult EG+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_is_over_stands_beside_what_is_to_come)
{
  static const struct row rows[] = {
      {"سيزور الرئيس الروسي كازاخستان الشهر المقبل. وقال ذلك عقب اجتماعه بنظيره الكازاخستاني في موسكو.",
       "consult planned RU+KZ|consult RU+KZ"},
      {"وبحث الرئيس الإيراني في اتصال هاتفي مع نظيره الفرنسي العلاقات عشية زيارة يقوم بها وزير الخارجية الفرنسي إلى "
       "طهران.",
       "consult IR+FR|consult planned FR+IR"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_was_said_at_talks_dates_them_not)
{
  static const struct row rows[] = {
      {"وأكد الوزير القطري خلال لقاء مع نظيره الكازاخستاني أن التبادل نما في العام الماضي.", "consult QA+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("record: talks");
  TCase *cases = tcase_create("talks");
  tcase_add_test(cases, words_of_talks_may_tell_none);
  tcase_add_test(cases, what_comes_or_is_solved_is_no_visitor);
  tcase_add_test(cases, guests_and_hosts_are_told_in_many_ways);
  tcase_add_test(cases, who_speaks_and_is_spoken_to_at_talks_meet_there);
  tcase_add_test(cases, what_they_talk_about_is_no_side);
  tcase_add_test(cases, a_committee_that_does_not_sit_is_no_meeting);
  tcase_add_test(cases, those_of_one_country_are_no_two_sides);
  tcase_add_test(cases, one_meeting_of_several_is_one_and_meetings_are_many);
  tcase_add_test(cases, who_meets_may_be_told_behind_or_quoted);
  tcase_add_test(cases, a_committee_of_two_is_taken_up_without_its_sides);
  tcase_add_test(cases, talks_are_to_come);
  tcase_add_test(cases, no_plan_reaches_what_has_happened);
  tcase_add_test(cases, talks_are_broken_off);
  tcase_add_test(cases, not_every_negation_denies);
  tcase_add_test(cases, talks_are_recalled);
  tcase_add_test(cases, what_is_over_stands_beside_what_is_to_come);
  tcase_add_test(cases, what_was_said_at_talks_dates_them_not);
  suite_add_tcase(suite, cases);
  return run_cases(suite);
}
