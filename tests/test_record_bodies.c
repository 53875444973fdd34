/* Which bodies act for the sides: what parties carry as their organization, and who is told without a name. */
#include "record_rows.h"

static void describe_bodies(const struct kzi_record *r, char *out, size_t room)
{
  int used = snprintf(out, room, "%s", kzi_act_name(r->act));
  for (uint32_t i = 0; i < r->party_count; i++) {
    const char *country = r->parties[i].country, *body = r->parties[i].organization.text;
    used += snprintf(out + used, room - (size_t)used, " %s:%s", country[0] ? country : "?", body ? body : "-");
  }
}

#define CHECK_BODIES(rows) CHECK_RECORDS(rows, describe_bodies)

START_TEST(a_body_without_a_name_is_its_country)
{
  static const struct row rows[] = {
      {"وقعت وزارة الصناعة الأوزبكية عقدا مع شركة تركية لبناء مصنع.", "sign UZ:وزارة الصناعة TR:-"},
      {"أبرمت كازاخستان اتفاقية مع صندوق استثماري إماراتي.", "sign KZ:- AE:-"},
      {"وقعت شركة هواوي الصينية مذكرة تفاهم مع وزارة الاتصالات المصرية. ووقع الرئيس التنفيذي للشركة الصينية عقدا مع "
       "البنك المركزي الأردني.",
       "sign CN:شركة هواوي الصينية EG:وزارة الاتصالات|sign CN:شركة هواوي الصينية JO:البنك المركزي الأردني"},
      {"وقعت اللجنة الأولمبية الكازاخية مذكرة تفاهم مع الأردن.", "sign KZ:اللجنة الأولمبية الكازاخية JO:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_country_behind_makes_words_for_a_body_its_name)
{
  static const struct row rows[] = {
      {"أبرم الأردن مذكرة تفاهم مع غرفة التجارة في كازاخستان.", "sign JO:- KZ:غرفة التجارة"},
      {"أبرم الأردن مذكرة تفاهم مع البنك المركزي في كازاخستان.", "sign JO:- KZ:البنك المركزي"},
      {"أبرم الأردن مذكرة تفاهم مع مكتب المدعي العام الكازاخستاني.", "sign JO:- KZ:مكتب المدعي العام الكازاخستاني"},
      {"وقعت وزارتا الصحة في الأردن وكازاخستان مذكرة تفاهم.", "sign JO:- KZ:-"},
      {"وقعت شركة كازاخستان تمير جولي عقدا مع شركة وابتيك الأمريكية لتوريد القاطرات.",
       "sign KZ:شركة كازاخستان تمير جولي US:شركة وابتيك الأمريكية"},
      {"وقعت هيئة تنظيم وتطوير السوق المالية في كازاخستان مذكرة مع مصرف قطر المركزي.",
       "sign KZ:هيئة تنظيم وتطوير السوق المالية QA:مصرف قطر المركزي"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(an_army_that_is_given_something_takes_it_itself)
{
  static const struct row rows[] = {
      {"تسلم الجيش الأردني هبة من كازاخستان.", "cooperate JO:الجيش الأردني KZ:-"},
      {"سلمت إيطاليا خفر السواحل المصري زورقين سريعين أمس.", "cooperate IT:- EG:خفر السواحل المصري"},
      {"انطلقت مناورات بين الجيش الأردني والجيش الكازاخستاني.", "cooperate JO:- KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_delegation_is_of_the_body_that_sent_it)
{
  static const struct row rows[] = {
      {"بحث رئيس غرفة تجارة دبي مع وفد من غرفة تجارة كازاخستان سبل التعاون.",
       "consult AE:غرفة تجارة دبي KZ:غرفة تجارة كازاخستان"},
      {"زار وفد من البنك الدولي أستانا وأجرى محادثات مع وزير الاقتصاد الكازاخستاني.", "consult ?:البنك الدولي KZ:-"},
      {"استقبل وزير الصحة الأردني وفدا من وزارة الصحة الأذربيجانية.", "consult JO:- AZ:وزارة الصحة"},
      {"يصل إلى القاهرة غدا وفد فني من وزارة الزراعة الكازاخستانية.", "consult EG:- KZ:وزارة الزراعة"},
      {"زار وفد اقتصادي من غرفة تجارة وصناعة قطر أستانا.", "consult QA:غرفة تجارة وصناعة قطر KZ:-"},
      {"وصل وفد برلماني من مجلس الشيوخ الكازاخستاني إلى الرباط.", "consult KZ:- MA:-"},
      {"بحثت وزارة الصحة الأردنية مع وزارة الصحة الأوزبكية تدريب الأطباء.", "consult JO:وزارة الصحة UZ:وزارة الصحة"},
      {"بحث وزير الصحة الأردني مع نظيره الأوزبكي تدريب الأطباء.", "consult JO:- UZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_name_that_many_countries_have_is_of_the_one_told_behind_it)
{
  static const struct row rows[] = {
      {"وقع رئيس الهيئة العامة للاستثمار المصرية مع سفير كازاخستان مذكرة تفاهم.",
       "sign EG:الهيئة العامة للاستثمار المصرية KZ:-"},
      {"وقع معهد الدراسات الدبلوماسية بوزارة الخارجية الأردنية مذكرة مع المعهد الدبلوماسي الأذربيجاني.",
       "sign JO:معهد الدراسات الدبلوماسية AZ:المعهد الدبلوماسي الأذربيجاني"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(what_a_deal_is_for_is_no_part_of_a_name)
{
  static const struct row rows[] = {
      {"وقع البنك المركزي المصري اتفاقية مع البنك المركزي الصيني لمقايضة العملات.",
       "sign EG:البنك المركزي المصري CN:البنك المركزي الصيني"},
      {"وقعت الكويت عقدا مع شركة سينوبك لتوريد النفط.", "sign KW:- CN:شركة سينوبك"},
      {"وقعت الشركة المصرية لنقل الكهرباء عقدا مع الأردن.", "sign EG:الشركة المصرية لنقل الكهرباء JO:-"},
      {"أطلقت شركة مصر للطيران رحلات مباشرة إلى كازاخستان.", "cooperate EG:شركة مصر للطيران KZ:-"},
      {"وقعت غرفة قطر مذكرة تفاهم مع غرفة رواد الأعمال الوطنية «أتاميكين» لتبادل المعلومات.",
       "sign QA:غرفة قطر KZ:غرفة رواد الأعمال الوطنية «أتاميكين»"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_state_acts_in_the_body_that_represents_it)
{
  static const struct row rows[] = {
      {"التقى سكرتير مجلس الأمن الروسي أندري ميخائيلوف وزير الدفاع الكازاخستاني.", "consult RU:- KZ:-"},
      {"وقعت دولة الكويت ممثلة في الهيئة العامة للبيئة مذكرة تفاهم مع صندوق المناخ الأذربيجاني.",
       "sign KW:الهيئة العامة للبيئة AZ:صندوق المناخ الأذربيجاني"},
      {"وقعت الحكومة الأردنية، ممثلة بوزارة المياه، اتفاقية قرض مع البنك الدولي.",
       "sign JO:وزارة المياه ?:البنك الدولي"},
      {"وقعت جمهورية مصر العربية ممثلة في وزيرة البيئة اتفاقا مع كازاخستان.", "sign EG:- KZ:-"},
      {"سلمت الحكومة اليابانية ممثلة في الوكالة اليابانية للتعاون الدولي معدات إلى كازاخستان.",
       "cooperate JP:الوكالة اليابانية للتعاون الدولي KZ:-"},
      {"قدمت اليابان عبر الوكالة اليابانية للتعاون الدولي منحة إلى كازاخستان.",
       "cooperate JP:الوكالة اليابانية للتعاون الدولي KZ:-"},
      {"قدمت اليابان منحة إلى كازاخستان عبر برنامج الأمم المتحدة الإنمائي.", "cooperate JP:- KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(words_that_head_a_list_tell_whose_each_text_is)
{
  static const struct row rows[] = {
      {"شملت الوثائق الموقعة مذكرة تفاهم بين وزارة الصحة الأردنية ووزارة الصحة الكازاخية، واتفاقية بين بورصة عمان "
       "الأردنية "
       "وبورصة أستانا.",
       "sign JO:وزارة الصحة KZ:وزارة الصحة|sign JO:بورصة عمان الأردنية KZ:بورصة أستانا"},
      {"ومن أبرز الاتفاقيات الموقعة مذكرة بين «مصدر» ووزارة الطاقة الأذربيجانية.", "sign AE:مصدر AZ:وزارة الطاقة"},
      {"تضمنت الاتفاقيات بنودا كثيرة تهم الأردن وكازاخستان.", ""},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_text_names_the_bodies_for_which_officials_sign)
{
  static const struct row rows[] = {
      {"وقع الوزيران الكازاخستاني والقطري مذكرة تفاهم بين وزارة الصحة في كازاخستان ووزارة الصحة العامة في قطر.",
       "sign KZ:وزارة الصحة QA:وزارة الصحة العامة"},
      {"وقعت كازاخستان وقطر مذكرة تفاهم بين غرفة قطر وغرفة «أتاميكن».", "sign KZ:غرفة «أتاميكن» QA:غرفة قطر"},
      {"شهد الحفل توقيع مذكرة بين غرفة قطر وغرفة «أتاميكن»، وقعها عن الجانب الكازاخستاني نائب رئيس «أتاميكن» رحيم "
       "بيكوف.",
       "sign QA:غرفة قطر KZ:غرفة «أتاميكن»"},
      {"وقع الصندوق الكويتي اتفاقية قرض مع قيرغيزستان. وقال الصندوق الكويتي للتنمية الاقتصادية العربية إن القرض مهم.",
       "sign KW:الصندوق الكويتي للتنمية الاقتصادية العربية KG:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(who_governs_a_region_acts_for_it)
{
  static const struct row rows[] = {
      {"وقع حاكم منطقة مانغيستاو مع مجموعة موانئ أبوظبي مذكرة تفاهم.",
       "sign KZ:منطقة مانغيستاو AE:مجموعة موانئ أبوظبي"},
      {"التقى رئيس تتارستان رستم مينيخانوف وزير الاستثمار السعودي.", "consult RU:تتارستان SA:-"},
      {"سلمت اليابان ولاية أباي الكازاخستانية خمس سيارات إسعاف.", "cooperate JP:- KZ:ولاية أباي"},
      {"وقعت جهة طنجة تطوان المغربية اتفاقية مع جهة أندلوسيا الإسبانية.", "sign MA:جهة طنجة تطوان ES:جهة أندلوسيا"},
      {"استقبل وزير الزراعة الكازاخستاني محافظ مقاطعة أستراخان الروسية إيغور بابوشكين.",
       "consult KZ:- RU:مقاطعة أستراخان"},
      {"أعلن بنك التنمية الأوراسي تخصيص منحة لمشروع ري في جنوب كازاخستان.", "cooperate ?:بنك التنمية الأوراسي KZ:-"},
      {"وقعت حكومة إقليم كردستان اتفاقية مع شركة «روسنفت».", "sign IQ:حكومة إقليم كردستان RU:شركة «روسنفت»"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(groups_and_donors_are_told_by_their_own_names)
{
  static const struct row rows[] = {
      {"استقبل الرئيس الكازاخستاني رئيس مجموعة البنك الإسلامي للتنمية محمد الجاسر.",
       "consult KZ:- ?:مجموعة البنك الإسلامي للتنمية"},
      {"وصلت طائرة تابعة للقوات الجوية القطرية تحمل مساعدات مقدمة من صندوق قطر للتنمية للمتضررين في كازاخستان.",
       "cooperate QA:صندوق قطر للتنمية KZ:-"},
      {"التقى وزير الاستثمار السعودي خالد الفالح بمكتبه بالوزارة اليوم، نائب رئيس الوزراء الكازاخي.",
       "consult SA:- KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_body_told_again_is_the_one_of_the_news)
{
  static const struct row rows[] = {
      {"وقعت شركة هواوي الصينية اتفاقية مع شركة زين الأردنية. وأعلنت الشركة أنها ستوقع عقدا مع كازاخستان.",
       "sign CN:شركة هواوي الصينية JO:شركة زين الأردنية|sign CN:شركة هواوي الصينية KZ:-"},
      {"عمان 5 أيار (بترا)- استقبل وزير الثقافة الأردني وفدا كازاخيا. وجرى توقيع مذكرة تفاهم بين دائرة المكتبة الوطنية "
       "والمكتبة الوطنية "
       "الكازاخستانية.",
       "consult JO:- KZ:-|sign JO:دائرة المكتبة الوطنية KZ:المكتبة الوطنية الكازاخستانية"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_body_stands_with_those_that_hold_it)
{
  static const struct row rows[] = {
      {"وقعت لجنة الطيران المدني بوزارة النقل الكازاخستانية والهيئة العامة للطيران المدني السعودية بروتوكولا.",
       "sign KZ:لجنة الطيران المدني SA:الهيئة العامة للطيران المدني السعودية"},
      {"عقدت لجنة الصداقة البرلمانية في مجلس الشورى القطري اجتماعا مع وفد مجلس الشيوخ الكازاخستاني.",
       "consult QA:- KZ:-"},
      {"وقعت أكاديمية الإدارة العامة لدى رئيس جمهورية كازاخستان مذكرة تعاون مع معهد الإدارة العامة في البحرين.",
       "sign KZ:أكاديمية الإدارة العامة BH:معهد الإدارة العامة"},
      {"سلمت مؤسسة «قطر الخيرية» مساعدات لوزارة العمل القيرغيزية.", "cooperate QA:مؤسسة «قطر الخيرية» KG:وزارة العمل"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_board_approves_for_its_bank)
{
  static const struct row rows[] = {
      {"وافق مجلس إدارة البنك الإسلامي للتنمية على تمويل مشروعين للطرق في كازاخستان.",
       "approve ?:البنك الإسلامي للتنمية KZ:-"},
      {"وافق مجلس المديرين التنفيذيين للبنك الدولي على قرض ميسر لطاجيكستان.", "approve ?:البنك الدولي TJ:-"},
      {"أقر المجلس التنفيذي لصندوق النقد الدولي حزمة تمويل لأوزبكستان.", "approve ?:صندوق النقد الدولي UZ:-"},
      {"أقر وزير الدفاع الأمريكي تمويل نشر قوات على الحدود مع المكسيك.", ""},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(who_receives_the_head_of_a_union_is_not_he)
{
  static const struct row rows[] = {
      {"استقبل الرئيس الكازاخستاني رئيس البنك الإسلامي للتنمية محمد الجاسر.", "consult KZ:- ?:البنك الإسلامي للتنمية"},
      {"التقى وزير المالية الأردني مدير عام صندوق النقد العربي.", "consult JO:- ?:صندوق النقد العربي"},
      {"التقى وزير المالية الأردني بعثة صندوق النقد الدولي في عمان.", "consult JO:- ?:صندوق النقد الدولي"},
      {"التقى وزير الطاقة الكازاخستاني الأمين العام لمنظمة شنغهاي للتعاون تشانغ مينغ.",
       "consult KZ:- ?:منظمة شنغهاي للتعاون"},
      {"أعلن الرئيس السنغالي رئيس الاتحاد الأفريقي ماكي سال أنه سيزور روسيا.", "consult SN:- RU:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_body_in_session_meets_nobody)
{
  static const struct row rows[] = {
      {"شارك وزير الثقافة الأردني في اجتماع لمنظمة اليونسكو خصص للتراث المغمور بالمياه.", ""},
      {"وقال وزير المالية التونسي أثناء حضوره اجتماعا لصندوق النقد الدولي إن النمو يتباطأ.", ""},
      {"تستضيف الدوحة بعد غد الاثنين، اجتماع اليونسكو حول تعليم الفتيات.", ""},
      {"يجتمع وزراء خارجية مجموعة السبع الأحد في تورينو بإيطاليا.", ""},
      {"جرت محادثات صندوق النقد الدولي والحكومة التونسية في واشنطن.", "consult ?:صندوق النقد الدولي TN:-"},
      {"وصل وزير الدفاع التركي إلى أثينا. وخلال محادثاته مع الأمين العام لحلف شمال الأطلسي، ينس ستولتنبرغ، عرض الوزير "
       "موقف بلاده.",
       "consult TR:- GR:-|consult TR:- ?:حلف شمال الأطلسي"},
      {"عقد وزراء خارجية مجلس التعاون اجتماعا مع وزير خارجية كازاخستان في الرياض.", "consult ?:مجلس التعاون KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_body_beside_an_embassy_is_at_home_there)
{
  static const struct row rows[] = {
      {"نظمت سفارة كازاخستان في القاهرة بالتعاون مع المجلس الأعلى للثقافة أمسية شعرية.",
       "cooperate KZ:سفارة كازاخستان EG:المجلس الأعلى للثقافة"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(what_is_given_has_many_words)
{
  static const struct row rows[] = {
      {"أعلنت الكويت التبرع بعشرة ملايين دولار لليمن.", "cooperate KW:- YE:-"},
      {"وفرت ألمانيا تمويلا بقيمة 20 مليون يورو للأردن.", "cooperate DE:- JO:-"},
      {"بعثت الجزائر فريقا طبيا إلى ليبيا.", "cooperate DZ:- LY:-"},
      {"وأكد الوزيران أهمية بعث توأمة بين مخبرين في تونس والسودان لتوفير الدواء.", ""},
      {"وزع مركز الملك سلمان للإغاثة 500 سلة غذائية في مدينة شيمكنت بكازاخستان.",
       "cooperate SA:مركز الملك سلمان للإغاثة KZ:-"},
      {"أقلعت من مطار الرياض الطائرة الإغاثية السعودية الثانية متجهة إلى تركيا وعلى متنها 90 طنا من الأغذية.",
       "cooperate SA:- TR:-"},
      {"وافق صندوق النقد الدولي على صرف شريحة بقيمة 820 مليون دولار لمصر.", "cooperate ?:صندوق النقد الدولي EG:-"},
      {"أقيم في الدوحة أسبوع ثقافي كازاخستاني.", "cooperate QA:- KZ:-"},
      {"افتتح في أستانا فرع لبنك أبوظبي الإسلامي.", "cooperate KZ:- AE:بنك أبوظبي الإسلامي"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(what_others_speak_of_or_add_up_is_no_deed)
{
  static const struct row rows[] = {
      {"أعربت طوكيو عن القلق من المناورات المشتركة بين الصين وروسيا.", ""},
      {"شكلت الحكومة العراقية لجنة للتفاوض مع الشركات النفطية الأمريكية.", ""},
      {"تصل ناقلات الغاز إلى محطات استقبال في الصين من حقل مشترك بين قطر للبترول وتوتال.", ""},
      {"ناقش الوزيران السعودي والإماراتي تطبيق الاتفاقية الموحدة مع دول مجلس التعاون.", "consult SA:- AE:-"},
      {"أكد الوزير أن الخطة ستمضي قدما بين السعودية والبحرين.", ""},
      {"تأتي المناورات السعودية المصرية ردا على تحديات الملاحة.", "cooperate SA:- EG:-"},
      {"نفذت روسيا 400 مشروع استثماري في مصر.", ""},
      {"بدأت تظهر ملامح الاتفاق المشترك بين إسبانيا والمغرب.", ""},
      {"بدأت الشركة التركية تنفذ مشروعا مشتركا مع كازاخستان.", "cooperate TR:- KZ:-"},
      {"يزود خط الأنابيب الجديد الأردن ومصر بالغاز.", ""},
      {"وذكر الموظف أن مراقبة سير توزيع القمح القطري على لبنان أمر عسير.", ""},
      {"افتتح وزير الصحة الدنماركي ونظيره الأردني، مساء الاثنين في عمان، جلسة عمل مشتركة حضرها خبراء.",
       "consult DK:- JO:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(words_for_a_firm_and_its_heads_stand_before_its_name)
{
  static const struct row rows[] = {
      {"وقعت مصر اتفاقية مع تحالف شركة مصدر الإماراتية.", "sign EG:- AE:شركة مصدر الإماراتية"},
      {"وقعت مصر اتفاقية مع عملاق النفط الإيطالي \"إيني\".", "sign EG:- IT:إيني"},
      {"بحث وزير الطاقة الكازاخستاني مع إدارة شركة توتال الفرنسية تطوير الحقول.",
       "consult KZ:- FR:شركة توتال الفرنسية"},
      {"بحث وزير الزراعة الكازاخستاني مع ممثلي منظمة الأغذية والزراعة للأمم المتحدة سبل التعاون.",
       "consult KZ:- ?:منظمة الأغذية والزراعة للأمم المتحدة"},
      {"وقعت شركة \"النسيم\" السعودية عقدا مع هيئة النقل الكازاخستانية.",
       "sign SA:شركة \"النسيم\" السعودية KZ:هيئة النقل الكازاخستانية"},
      {"التقى وزير الصحة الكازاخستاني ممثلة اليونيسف في أستانا.", "consult KZ:- UN:اليونيسف"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(who_welcomes_a_text_of_two_signs_nothing)
{
  static const struct row rows[] = {
      {"رحبت الأردن بتوقيع الاتفاق السعودي الإيراني.", "sign SA:- IR:-"},
      {"رحبت وزارة الخارجية الكويتية بتوقيع اتفاق السلام الأذربيجاني الأرميني.", "sign AZ:- AM:-"},
      {"أعلنت وزارة الطاقة المصرية توقيع اتفاقية مصرية قبرصية لنقل الغاز.", "sign EG:وزارة الطاقة CY:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_headline_leaves_out_whose_authority_it_is)
{
  static const struct row rows[] = {
      {"رئيس الهيئة العامة للاستثمار يلتقي السفير الكازاخستاني\nالتقى رئيس الهيئة العامة للاستثمار الكويتية غانم "
       "الغنيمان "
       "السفير الكازاخستاني في مكتبه.",
       "consult KW:الهيئة العامة للاستثمار الكويتية KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_body_of_many_is_one_by_all_its_names_and_one_of_both_sides)
{
  static const struct row rows[] = {
      {"مدير الإيسيسكو يلتقي وزيرة الثقافة الكازاخستانية\nالتقى مدير عام منظمة العالم الإسلامي للتربية والعلوم "
       "والثقافة "
       "سالم المالك وزيرة الثقافة الكازاخستانية.",
       "consult ?:منظمة العالم الإسلامي للتربية والعلوم والثقافة KZ:-"},
      {"زار الوزير الكازاخستاني باريس حيث التقى الرئيس الفرنسي ومديرة اليونسكو.",
       "consult KZ:- FR:-|consult KZ:- ?:اليونسكو"},
      {"التقى رئيس البنك الإسلامي للتنمية وزير المالية الكازاخستاني، ووقع الطرفان اتفاقية قرض.",
       "consult ?:البنك الإسلامي للتنمية KZ:-|sign ?:البنك الإسلامي للتنمية KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(who_awards_a_contract_signs_it)
{
  static const struct row rows[] = {
      {"منحت الحكومة الكويتية شركة هيونداي الكورية عقدا لبناء ميناء.", "sign KW:- KR:شركة هيونداي الكورية"},
      {"فازت شركة ألستوم الفرنسية بعقد لتوريد قطارات إلى كازاخستان.", "sign FR:شركة ألستوم الفرنسية KZ:-"},
      {"حصلت شركة بكتل الأمريكية على عقد لبناء محطة في السعودية.", "sign US:شركة بكتل الأمريكية SA:-"},
      {"أعلن البنك الإسلامي للتنمية تمويل طريق في كازاخستان بمبلغ 200 مليون دولار.",
       "cooperate ?:البنك الإسلامي للتنمية KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(bodies_of_many_countries_have_none)
{
  static const struct row rows[] = {
      {"بحث وزير السياحة الأردني مع رئيس المنظمة العربية للسياحة سبل التعاون.",
       "consult JO:- ?:المنظمة العربية للسياحة"},
      {"وقع الصندوق الدولي للتنمية الزراعية اتفاقية قرض مع تونس.", "sign ?:الصندوق الدولي للتنمية الزراعية TN:-"},
      {"وقع الاتحاد الآسيوي للبلياردو الكازاخستاني مذكرة مع الأردن.",
       "sign KZ:الاتحاد الآسيوي للبلياردو الكازاخستاني JO:-"},
      {"وقع وزير المال اللبناني مع المدير الإقليمي للبنك الدولي اتفاقية قرض.", "sign LB:- ?:البنك الدولي"},
      {"تسلمت القوات الجوية الكازاخستانية ثلاث مسيرات من شركة توساش التركية.",
       "cooperate KZ:القوات الجوية الكازاخستانية TR:شركة توساش التركية"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_round_of_many_or_a_region_deals_with_nobody)
{
  static const struct row rows[] = {
      {"قال الوزير إن أي لقاءات مع اليمن تتم في إطار قرارات مجلس الأمن الدولي.", ""},
      {"صادق مجلس الأمن الدولي على الاتفاق النووي مع إيران.", ""},
      {"ذكر مسؤول أفغاني أن الصين ستستضيف، على الأرجح، جولة ثانية من محادثات كابول مع حركة طالبان.", ""},
      {"سحب الرئيس الأمريكي تأييده لبيان قمة مجموعة السبع التي عقدت في كندا.", ""},
      {"تنوي شركة نوبل ومقرها تكساس بدء مفاوضات مع الأردن.", ""},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(at_meetings_some_bodies_are_the_state_and_some_themselves)
{
  static const struct row rows[] = {
      {"استقبل الرئيس المصري رئيس الاستخبارات العامة السعودية خالد الحميدان.", "consult EG:- SA:-"},
      {"استقبل شيخ الأزهر أحمد الطيب سفير كازاخستان.", "consult EG:الأزهر KZ:-"},
      {"شيخ الأزهر يصل جاكرتا في مستهل جولة آسيوية.", "consult EG:الأزهر ID:-"},
      {"التقى رئيس الوزراء الأردني رئيسة المفوضية الأوروبية.", "consult JO:- EU:-"},
      {"استقبل الرئيس الكازاخستاني المدير العام لروساتوم أليكسي ليخاتشوف.", "consult KZ:- RU:روساتوم"},
      {"وقع جهاز المخابرات المصري مذكرة تفاهم مع كازاخستان.", "sign EG:جهاز المخابرات المصري KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_general_union_goes_on_to_what_it_unites)
{
  static const struct row rows[] = {
      {"وقع الاتحاد العام لغرف التجارة والصناعة في ألمانيا مذكرة تفاهم مع قطر.",
       "sign DE:الاتحاد العام لغرف التجارة والصناعة QA:-"},
      {"تم توقيع مذكرة تفاهم بين شركة الغاز الأذربيجانية \"سوكار\" وشركة \"أدنوك\".",
       "sign AZ:شركة الغاز الأذربيجانية \"سوكار\" AE:شركة \"أدنوك\""},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(who_speaks_of_what_he_did_is_the_one_who_did_it)
{
  static const struct row rows[] = {
      {"قال سالم المنصوري وكيل محافظ البنك المركزي المصري إن السعودية قدمت المساعدة، وإنه وقع بنفسه مع الصندوق السعودي "
       "للتنمية اتفاقية.",
       "sign EG:البنك المركزي المصري SA:الصندوق السعودي للتنمية"},
      {"استقبل عادل العسومي رئيس البرلمان العربي الوفد. وعبر العسومي خلال مباحثات أجراها بالقاهرة مع سفير المغرب لدى "
       "مصر عن تقديره.",
       "consult MA:- ?:البرلمان العربي"},
      {"أعلنت كازاخستان أنها وقعت اتفاقية مع روسيا.", "sign KZ:- RU:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_body_acts_for_the_state_told_before_it)
{
  static const struct row rows[] = {
      {"وقعت السعودية اتفاقية بين صندوق الاستثمارات العامة وسوفت بنك الياباني.",
       "sign SA:صندوق الاستثمارات العامة JP:سوفت بنك الياباني"},
      {"وقع الاتفاقية عن جانب شركة الظاهرة الإماراتية رئيسها سالم الدرعي، وعن الجانب الصربي نائب وزيرة المالية ميلان "
       "يوفانوفيتش.",
       "sign AE:شركة الظاهرة الإماراتية RS:-"},
      {"استقبل وزير العدل الأردني رئيس المحكمة العليا الكازاخستانية.", "consult JO:- KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(bodies_belong_to_the_text_before_them)
{
  static const struct row rows[] = {
      {"تم التوقيع على اتفاق لتفادي الازدواج الضريبي، وكذا على مذكرة تفاهم بين البنك المركزي الأردني والبنك المركزي "
       "الكازاخستاني.",
       "sign JO:- KZ:-|sign JO:البنك المركزي الأردني KZ:البنك المركزي الكازاخستاني"},
      {"وقع الجانبان مذكرة تفاهم بين غرفة تجارة الأردن وغرفة تجارة كازاخستان، وبرنامجا تنفيذيا في مجال الصحة.",
       "sign JO:غرفة تجارة الأردن KZ:غرفة تجارة كازاخستان|sign JO:- KZ:-"},
      {"وقع الجانبان القطري والكازاخستاني مذكرة تفاهم في مجال الطاقة، ومذكرة تفاهم بين غرفة قطر وغرفة ألماتي، واتفاقية "
       "في "
       "مجال النقل.",
       "sign QA:- KZ:-|sign QA:غرفة قطر KZ:غرفة ألماتي|sign QA:- KZ:-"},
      {"وقعت كازاخستان وتركيا ست وثائق، من بينها مذكرة تفاهم بين جامعة أنقرة وجامعة الفارابي، وخطة عمل للسياحة.",
       "sign KZ:- TR:-|sign TR:جامعة أنقرة KZ:جامعة الفارابي|sign KZ:- TR:-"},
      {"وقعت الإمارات وكازاخستان اتفاقية لتطوير محطة رياح. كما أبرمت شركة مصدر اتفاقية للتطوير مع صندوق سامروك كازينا.",
       "sign AE:- KZ:-|sign AE:شركة مصدر KZ:صندوق سامروك كازينا"},
      {"عقد أمير قطر ورئيس كازاخستان مباحثات في أستانا، وشهدا توقيع مذكرة بين جهاز قطر للاستثمار وصندوق سامروك كازينا.",
       "consult QA:- KZ:-|sign QA:جهاز قطر للاستثمار KZ:صندوق سامروك كازينا"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_list_of_loans_names_the_lender_of_each)
{
  static const struct row rows[] = {
      {"وقعت تونس اتفاقية قرض بقيمة 100 مليون أورو من البنك الأوروبي للاستثمار.",
       "sign TN:- ?:البنك الأوروبي للاستثمار"},
      {"أبرمت الشركة التونسية للكهرباء والغاز اتفاقيات قروض وهبات لإنجاز مشاريع في مجال الكهرباء.\nوتهم هذه المشاريع: "
       "*اتفاقية قرض بقيمة 20.5 مليون أورو من البنك الألماني للتنمية *اتفاقية هبة بقيمة مليوني أورو من قبل البنك "
       "الألماني للتنمية *اتفاقية دعم بقيمة 3.5 مليون أورو من الاتحاد الأوروبي",
       "sign TN:الشركة التونسية للكهرباء والغاز DE:البنك الألماني للتنمية|sign TN:الشركة التونسية للكهرباء والغاز "
       "DE:البنك الألماني للتنمية|sign TN:الشركة التونسية للكهرباء والغاز EU:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(signers_stand_behind_the_text_and_its_place)
{
  static const struct row rows[] = {
      {"وقع الاتفاق في لندن كمال صنع الله رئيس المؤسسة الوطنية للنفط الليبية، وبول هاربر الرئيس التنفيذي لمجموعة "
       "بريتيش "
       "بتروليوم، وكلاوديو ديسكالزي الرئيس التنفيذي لشركة إيني الإيطالية.",
       "sign LY:المؤسسة الوطنية للنفط الليبية GB:مجموعة بريتيش بتروليوم IT:شركة إيني الإيطالية"},
      {"أعلنت وزارة الخارجية الإيطالية أن وزير الخارجية الإيطالي سيزور إيران في أغسطس، بعد نظيره الفرنسي لوران فابيوس.",
       "consult IT:- IR:-"},
      {"بحث وزير الخارجية السعودي مع نظيره الأمريكي ملفات سوريا واليمن والعلاقات مع إيران.", "consult SA:- US:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(hosts_and_sponsors_of_talks_are_no_parties)
{
  static const struct row rows[] = {
      {"استضافت باكستان جولة افتتاحية من المحادثات بين الحكومة الأفغانية وحركة طالبان في مدينة لاهور.", ""},
      {"استضافت سلطنة عمان جولة جديدة من المفاوضات بين الولايات المتحدة وإيران.", "consult US:- IR:-"},
      {"جرت في أستانا محادثات سلام ترعاها الأمم المتحدة بين أرمينيا وأذربيجان.", "consult AM:- AZ:-"},
      {"استضاف الرئيس التركي نظيره الأذربيجاني في إسطنبول.", "consult TR:- AZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(who_gets_the_goods_of_a_deal_is_its_other_side)
{
  static const struct row rows[] = {
      {"وقعت شركة ديليك الإسرائيلية اتفاقات تمتد عشرة أعوام لتصدير ما قيمته 12 مليار دولار من الغاز الطبيعي إلى شركة "
       "دولفينوس المصرية.",
       "sign IL:شركة ديليك الإسرائيلية EG:شركة دولفينوس المصرية"},
      {"وقعت مصر مذكرة تفاهم لاستيراد الغاز من إسرائيل.", "sign EG:- IL:-"},
      {"وقعت أرامكو السعودية عقدا لتزويد شركة سينوبك الصينية بالنفط الخام.",
       "sign SA:أرامكو السعودية CN:شركة سينوبك الصينية"},
      {"وقعت وزارة الصناعة الجزائرية اتفاقية لتصدير السيارات.", ""},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(private_firms_deal_for_no_state)
{
  static const struct row rows[] = {
      {"أبرمت مجموعة «ألاتاو» الكازاخستانية المملوكة لرجل أعمال صفقة مع شركة «بوغاز» التركية.", ""},
      {"أبرمت مجموعة «ألاتاو» الكازاخستانية صفقة مع شركة «بوغاز» التركية الخاصة.", ""},
      {"أبرمت وزارة الطاقة الكازاخستانية صفقة مع شركة «بوغاز» التركية الخاصة.",
       "sign KZ:وزارة الطاقة TR:شركة «بوغاز» التركية"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_foreign_adjective_makes_a_company_of_words_that_no_list_has)
{
  static const struct row rows[] = {
      {"وقعت وزارة الدفاع السعودية مع بلوبولي الفرنسية عقدا.", "sign SA:وزارة الدفاع FR:بلوبولي"},
      {"أبرمت الكويت عقدا مع «هالدورتوبسو» الدنماركية لبناء مصفاة.", "sign KW:- DK:هالدورتوبسو"},
      {"وقعت وزارة الدفاع الكويتية عقدا مع شركة «إتش إم إس» الألمانية.",
       "sign KW:وزارة الدفاع DE:شركة «إتش إم إس» الألمانية"},
      {"تم توقيع اتفاقية بين مصر وكازاخستان. كما وقع معهد الأبحاث المتقدمة مذكرة تفاهم مع شركة إجراءات لتقنية "
       "المعلومات.",
       "sign EG:- KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(the_text_names_a_body_that_the_headline_leaves_out)
{
  static const struct row rows[] = {
      {"لقاء يبحث دعم التعليم في اليمن\nاستقبل الرئيس اليمني سالم المناعي مدير الوكالة الفرنسية للتنمية بيير دوران في "
       "صنعاء.",
       "consult YE:- FR:الوكالة الفرنسية للتنمية"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_body_that_tells_of_itself_acts_itself)
{
  static const struct row rows[] = {
      {"القاهرة / أ ش أ / أعلنت الهيئة العامة للسلع التموينية أنها تسلمت أول شحنة قمح من كازاخستان.",
       "cooperate EG:الهيئة العامة للسلع التموينية KZ:-"},
      {"الرباط / و م ع / كشف المكتب الوطني للسكك الحديدية أنه يتفاوض مع شركة تالغو الإسبانية على صفقة قطارات.",
       "negotiate MA:المكتب الوطني للسكك الحديدية ES:شركة تالغو الإسبانية"},
      {"أوضح رئيس غرفة الرياض سالم المناعي خلال استقباله نائب وزير السياحة الكازاخستاني أن الفرص كبيرة.",
       "consult SA:غرفة الرياض KZ:-"},
      {"أعلنت وزارة الخارجية القطرية أن كازاخستان وقعت اتفاقية مع تركيا.", "sign KZ:- TR:-"},
      {"أعلنت الوكالة اليابانية للتعاون الدولي تقديم منحة لمصر.", "cooperate JP:الوكالة اليابانية للتعاون الدولي EG:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_body_at_home_needs_no_country)
{
  static const struct row rows[] = {
      {"الرياض / واس / وافق مجلس الوزراء على مذكرة تفاهم بين وزارة السياحة في المملكة ووزارة الثقافة والسياحة التركية "
       "للتعاون السياحي.",
       "approve SA:وزارة السياحة TR:وزارة الثقافة والسياحة"},
      {"بغداد / واع / مددت وزارة الكهرباء عقد توريد الغاز الإيراني خمس سنوات.", "renew IQ:وزارة الكهرباء IR:-"},
      {"بيروت / وطنية / تسلمت قيادة الجيش شحنة مساعدات غذائية مقدمة من قطر.", "cooperate LB:قيادة الجيش QA:-"},
      {"بيروت / وطنية / تسلم الجيش شحنة مساعدات غذائية مقدمة من قطر.", "cooperate LB:- QA:-"},
      {"الدوحة في 14 يناير /قنا/ تم توقيع مذكرة تفاهم بين وزارة الزراعة التركية وهيئة البيئة أمس.",
       "sign QA:هيئة البيئة TR:وزارة الزراعة"},
      {"القاهرة - أ ش أ - تم توقيع مذكرة تفاهم بين وزارة الزراعة التركية وهيئة البيئة أمس.",
       "sign EG:هيئة البيئة TR:وزارة الزراعة"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_name_that_many_have_is_of_the_country_at_home)
{
  static const struct row rows[] = {
      {"الكويت - كونا - وقعت الهيئة العامة للرياضة مذكرة تفاهم مع وزارة الشباب التركية.",
       "sign KW:الهيئة العامة للرياضة TR:وزارة الشباب"},
      {"الكويت - كونا - وقعت الهيئة العامة للرياضة في السعودية مذكرة تفاهم مع وزارة الشباب التركية.",
       "sign SA:الهيئة العامة للرياضة TR:وزارة الشباب"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(bodies_in_hashtags_are_bodies)
{
  static const struct row rows[] = {
      {"وقعت #هيئة_الطيران_المدني الأردنية مذكرة تفاهم مع #وزارة_النقل في #كوريا_الجنوبية.",
       "sign JO:هيئة الطيران المدني الأردنية KR:وزارة النقل"},
      {"وقعت #وزارة_الطاقة_السعودية اتفاقية مع #شركة_توتال الفرنسية.", "sign SA:وزارة الطاقة FR:شركة توتال الفرنسية"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(what_a_body_is_for_may_be_two_things)
{
  static const struct row rows[] = {
      {"وقعت المنظمة السنغالية للمؤسسات الصغرى والمتوسطة اتفاقية مع وزارة الصناعة التونسية.",
       "sign SN:المنظمة السنغالية للمؤسسات الصغرى والمتوسطة TN:وزارة الصناعة"},
      {"الكويت - كونا - وقعت الهيئة العامة للغذاء والتغذية مذكرة تفاهم مع وزارة الزراعة في كازاخستان.",
       "sign KW:الهيئة العامة للغذاء والتغذية KZ:وزارة الزراعة"},
      {"القاهرة - أ ش أ - وقعت هيئة الرقابة النووية والإشعاعية مذكرة تفاهم مع نظيرتها الروسية.",
       "sign EG:هيئة الرقابة النووية والإشعاعية RU:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(both_are_the_bodies_that_acted_before)
{
  static const struct row rows[] = {
      {"وقعت جامعة القاهرة مذكرة تفاهم مع جامعة الفارابي الكازاخية. واتفق الجانبان على تبادل الطلاب.",
       "sign EG:جامعة القاهرة KZ:جامعة الفارابي الكازاخية|agree EG:جامعة القاهرة KZ:جامعة الفارابي الكازاخية"},
      {"وقعت شركة كازموناي غاز الكازاخستانية وشركة أدنوك الإماراتية اتفاقية. وستوقع الشركتان عقدا آخر في مايو المقبل.",
       "sign KZ:شركة كازموناي غاز الكازاخستانية AE:شركة أدنوك الإماراتية|sign KZ:شركة كازموناي غاز الكازاخستانية "
       "AE:شركة أدنوك الإماراتية"},
      {"وقعت جامعة القاهرة مذكرة تفاهم مع جامعة الفارابي الكازاخية. واتفق البلدان على تبادل الطلاب.",
       "sign EG:جامعة القاهرة KZ:جامعة الفارابي الكازاخية|agree EG:- KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_body_announces_what_it_signs_with_another)
{
  static const struct row rows[] = {
      {"عمان (بترا) - أعلنت هيئة تنظيم الطيران المدني عن إبرام اتفاقية مع وكالة الطيران الجورجية لزيادة الرحلات.",
       "sign JO:هيئة تنظيم الطيران المدني GE:وكالة الطيران الجورجية"},
      {"أعلنت الهيئة العامة للطيران المدني السعودية عن توقيع مذكرة مع كازاخستان.",
       "sign SA:الهيئة العامة للطيران المدني السعودية KZ:-"},
      {"أعلنت وزارة الخارجية المصرية عن توقيع اتفاقية بين مصر وكازاخستان.", "sign EG:- KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(partners_in_a_row_are_of_one_country)
{
  static const struct row rows[] = {
      {"وقعت جامعة اليرموك الأردنية اتفاقيتين مع جامعة الفارابي الوطنية الكازاخية والأكاديمية الوطنية للعلوم.",
       "sign JO:جامعة اليرموك الأردنية KZ:جامعة الفارابي الوطنية الكازاخية|sign JO:جامعة اليرموك الأردنية "
       "KZ:الأكاديمية الوطنية للعلوم"},
      {"أبرمت الهيئة العامة للسياحة السعودية اتفاقيات مع شركة ويزا الأمريكية، ومع شركة كازاخ توريزم الكازاخية.",
       "sign SA:الهيئة العامة للسياحة السعودية US:شركة ويزا الأمريكية|sign SA:الهيئة العامة للسياحة السعودية KZ:شركة "
       "كازاخ توريزم الكازاخية"},
      {"وقعت مؤسسة المواصفات الأردنية واللجنة الكازاخستانية للتنظيم الفني مذكرة تفاهم.",
       "sign JO:مؤسسة المواصفات الأردنية KZ:اللجنة الكازاخستانية للتنظيم الفني"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_body_is_taken_up_by_its_kind_alone)
{
  static const struct row rows[] = {
      {"مسقط (العمانية) - نظمت هيئة المواد الإشعاعية ندوة. ووقعت الهيئة مذكرة تفاهم مع شركة كازاتومبروم الكازاخستانية.",
       "sign OM:هيئة المواد الإشعاعية KZ:شركة كازاتومبروم الكازاخستانية"},
      {"شارك صندوق قطر للتنمية في الاجتماعات السنوية لصندوق النقد الدولي. ووقع الصندوق اتفاقية مع كازاخستان.",
       "sign QA:صندوق قطر للتنمية KZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(who_goes_on_acts_for_his_body_still)
{
  static const struct row rows[] = {
      {"القاهرة (أ ش أ) - قال رئيس هيئة قناة السويس سامي مهران إن القناة تشهد نموا. وأضاف أنه التقى وزير النقل "
       "الكازاخستاني "
       "في أستانا.",
       "consult EG:هيئة قناة السويس KZ:-"},
      {"استقبل رئيس جامعة القاهرة أحمد الجمال السفير الكازاخستاني. كما التقى السفير الأوزبكي.",
       "consult EG:جامعة القاهرة KZ:-|consult EG:جامعة القاهرة UZ:-"},
      {"التقى محافظ بنك الكويت المركزي سالم العتيبي وزير المالية الكازاخستاني. ثم وقع المحافظ اتفاقية مع تركيا.",
       "consult KW:بنك الكويت المركزي KZ:-|sign KW:بنك الكويت المركزي TR:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(words_behind_a_name_tell_whose_the_body_is)
{
  static const struct row rows[] = {
      {"وقعت كازاخستان مذكرة تفاهم مع شركة بلو إنرجي، المملوكة للإمارات.", "sign KZ:- AE:شركة بلو إنرجي"},
      {"وقعت شركة بلو إنرجي، التابعة لمجموعة روساتوم الروسية، ووزارة الطاقة الأردنية مذكرة تفاهم.",
       "sign RU:شركة بلو إنرجي JO:وزارة الطاقة"},
      {"وقعت كازاخستان مذكرة تفاهم مع شركة بلو إنرجي ومقرها دبي.", "sign KZ:- AE:شركة بلو إنرجي"},
      {"وقعت معادن السعودية مذكرتي تفاهم مع كازاخستان.", "sign SA:معادن KZ:-"},
      {"وقعت كازاخستان مذكرة مع زين الكويتية.", "sign KZ:- KW:زين"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(bodies_of_a_kind_in_several_countries_are_each_ones)
{
  static const struct row rows[] = {
      {"وقعت مصر اتفاقيات مع غرف التجارة والصناعة في كل من كازاخستان وأوزبكستان.",
       "sign EG:- KZ:غرف التجارة والصناعة|sign EG:- UZ:-"},
      {"وقعت جامعة القاهرة مذكرات تفاهم مع جامعات في كازاخستان وأوزبكستان.",
       "sign EG:جامعة القاهرة KZ:-|sign EG:جامعة القاهرة UZ:-"},
      {"وقعت هيئة الدواء المصرية اتفاقيات مع نظيراتها في كازاخستان وأوزبكستان.",
       "sign EG:هيئة الدواء المصرية KZ:-|sign EG:هيئة الدواء المصرية UZ:-"},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(who_heads_a_centre_a_group_or_a_town_acts_for_it)
{
  static const struct row rows[] = {
      {"عقد الأمين العام لمجمع البحوث الإسلامية مباحثات مع نائب رئيس الإدارة الدينية لمسلمي كازاخستان.",
       "consult EG:مجمع البحوث الإسلامية KZ:الإدارة الدينية لمسلمي كازاخستان"},
      {"وقع رئيس البنك الإسلامي للتنمية ووزير المالية الأوزبكي اتفاقية. ووقع رئيس المجموعة ووزير المالية الكازاخي "
       "اتفاقية "
       "أخرى.",
       "sign ?:البنك الإسلامي للتنمية UZ:-|sign ?:البنك الإسلامي للتنمية KZ:-"},
      {"أمين عمان يبحث وسفير كازاخستان التعاون", "consult JO:- KZ:-"},
      {"استقبل المفتي العام لجمهورية كازاخستان وزير الأوقاف سامي الحلبي في أستانا.", ""},
  };
  CHECK_BODIES(rows);
}
END_TEST

START_TEST(a_part_of_a_body_signs_too)
{
  static const struct row rows[] = {
      {"دبي في 25 نوفمبر /وام/ وقعت الهيئة العامة للطيران المدني وإدارة التحقيق في حوادث النقل التابعة لوزارة النقل في "
       "جمهورية "
       "كازاخستان، مذكرة تفاهم.",
       "sign KZ:إدارة التحقيق في حوادث النقل AE:الهيئة العامة للطيران المدني"},
      {"وقعت وزارة الصحة القطرية مذكرة تفاهم مع دائرة الرقابة الصحية الكازاخستانية.",
       "sign QA:وزارة الصحة KZ:دائرة الرقابة الصحية"},
      {"وقعت هيئة الإذاعة القطرية مذكرة تفاهم مع مجمع الإذاعة والتلفزيون التابع لرئيس جمهورية كازاخستان.",
       "sign QA:هيئة الإذاعة القطرية KZ:مجمع الإذاعة والتلفزيون"},
  };
  CHECK_BODIES(rows);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("record_bodies");
  TCase *all = tcase_create("all");
  tcase_add_test(all, a_body_without_a_name_is_its_country);
  tcase_add_test(all, a_delegation_is_of_the_body_that_sent_it);
  tcase_add_test(all, a_name_that_many_countries_have_is_of_the_one_told_behind_it);
  tcase_add_test(all, what_a_deal_is_for_is_no_part_of_a_name);
  tcase_add_test(all, a_state_acts_in_the_body_that_represents_it);
  tcase_add_test(all, words_that_head_a_list_tell_whose_each_text_is);
  tcase_add_test(all, a_text_names_the_bodies_for_which_officials_sign);
  tcase_add_test(all, who_governs_a_region_acts_for_it);
  tcase_add_test(all, groups_and_donors_are_told_by_their_own_names);
  tcase_add_test(all, a_body_told_again_is_the_one_of_the_news);
  tcase_add_test(all, a_body_stands_with_those_that_hold_it);
  tcase_add_test(all, a_board_approves_for_its_bank);
  tcase_add_test(all, who_receives_the_head_of_a_union_is_not_he);
  tcase_add_test(all, bodies_of_many_countries_have_none);
  tcase_add_test(all, a_body_in_session_meets_nobody);
  tcase_add_test(all, a_body_beside_an_embassy_is_at_home_there);
  tcase_add_test(all, what_is_given_has_many_words);
  tcase_add_test(all, who_awards_a_contract_signs_it);
  tcase_add_test(all, a_body_of_many_is_one_by_all_its_names_and_one_of_both_sides);
  tcase_add_test(all, a_headline_leaves_out_whose_authority_it_is);
  tcase_add_test(all, who_welcomes_a_text_of_two_signs_nothing);
  tcase_add_test(all, words_for_a_firm_and_its_heads_stand_before_its_name);
  tcase_add_test(all, what_others_speak_of_or_add_up_is_no_deed);
  tcase_add_test(all, a_round_of_many_or_a_region_deals_with_nobody);
  tcase_add_test(all, at_meetings_some_bodies_are_the_state_and_some_themselves);
  tcase_add_test(all, a_general_union_goes_on_to_what_it_unites);
  tcase_add_test(all, who_speaks_of_what_he_did_is_the_one_who_did_it);
  tcase_add_test(all, a_body_acts_for_the_state_told_before_it);
  tcase_add_test(all, bodies_belong_to_the_text_before_them);
  tcase_add_test(all, a_list_of_loans_names_the_lender_of_each);
  tcase_add_test(all, signers_stand_behind_the_text_and_its_place);
  tcase_add_test(all, hosts_and_sponsors_of_talks_are_no_parties);
  tcase_add_test(all, who_gets_the_goods_of_a_deal_is_its_other_side);
  tcase_add_test(all, private_firms_deal_for_no_state);
  tcase_add_test(all, an_army_that_is_given_something_takes_it_itself);
  tcase_add_test(all, a_country_behind_makes_words_for_a_body_its_name);
  tcase_add_test(all, a_foreign_adjective_makes_a_company_of_words_that_no_list_has);
  tcase_add_test(all, the_text_names_a_body_that_the_headline_leaves_out);
  tcase_add_test(all, a_body_that_tells_of_itself_acts_itself);
  tcase_add_test(all, a_body_at_home_needs_no_country);
  tcase_add_test(all, a_name_that_many_have_is_of_the_country_at_home);
  tcase_add_test(all, bodies_in_hashtags_are_bodies);
  tcase_add_test(all, what_a_body_is_for_may_be_two_things);
  tcase_add_test(all, a_state_acts_in_the_body_that_represents_it);
  tcase_add_test(all, groups_and_donors_are_told_by_their_own_names);
  tcase_add_test(all, a_body_told_again_is_the_one_of_the_news);
  tcase_add_test(all, a_body_stands_with_those_that_hold_it);
  tcase_add_test(all, a_board_approves_for_its_bank);
  tcase_add_test(all, both_are_the_bodies_that_acted_before);
  tcase_add_test(all, a_body_announces_what_it_signs_with_another);
  tcase_add_test(all, partners_in_a_row_are_of_one_country);
  tcase_add_test(all, a_body_is_taken_up_by_its_kind_alone);
  tcase_add_test(all, who_goes_on_acts_for_his_body_still);
  tcase_add_test(all, words_behind_a_name_tell_whose_the_body_is);
  tcase_add_test(all, bodies_of_a_kind_in_several_countries_are_each_ones);
  tcase_add_test(all, who_heads_a_centre_a_group_or_a_town_acts_for_it);
  tcase_add_test(all, a_part_of_a_body_signs_too);
  suite_add_tcase(suite, all);
  return run_cases(suite);
}
