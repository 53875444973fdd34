/* When, where and by which body: the slots of a record beside its act and sides. */
#include "record_rows.h"

static const char *told(struct kzi_quote quote)
{
  return quote.text ? quote.text : "-";
}

/* One word for each: the act, the day, the town with its country, the bodies of the two sides. */
static void describe(const struct kzi_record *r, char *out, size_t room)
{
  char day[40] = "-";
  if (r->date.year) snprintf(day, sizeof day, "%d-%d-%d", r->date.year, r->date.month, r->date.day);
  snprintf(out, room, "%s %s %s=%s", kzi_act_name(r->act), day, told(r->place_name), r->place_country);
  for (uint32_t i = 0; i < r->party_count; i++) {
    size_t used = strlen(out);
    snprintf(out + used, room - used, " %s:%s", r->parties[i].country, told(r->parties[i].organization));
  }
}

START_TEST(the_day_of_the_words_is_not_the_day_of_the_act)
{
  static const struct row rows[] = {
      {"وقعت مصر وكازاخستان الثلاثاء اتفاقية نقل.", "sign 2024-5-7 -= EG:- KZ:-"},
      {"أصبحت اتفاقية النقل بين مصر وكازاخستان نافذة منذ الأول من أبريل الماضي.",
       "enter_into_force 2024-4-1 -= EG:- KZ:-"},
      {"وقعت مصر وكازاخستان أول أمس الاثنين اتفاقية نقل.", "sign 2024-5-6 -= EG:- KZ:-"},
      {"أعلن الوزير الثلاثاء أن مصر وكازاخستان وقعتا اتفاقية نقل.", "sign - -= EG:- KZ:-"},
      {"وقعت مصر وكازاخستان اتفاقية نقل، بحسب بيان للوزارة الثلاثاء.", "sign - -= EG:- KZ:-"},
      {"أكد السفير الكازاخستاني في مؤتمر صحفي عقده اليوم أن رئيس بلاده سيزور الكويت.", "consult - -=KW KZ:- KW:-"},
      {"بحث وزير الدفاع المصري مع نظيره الكازاخستاني اتفاق النقل الذي وقعه البلدان يوم الاثنين.",
       "consult - -= EG:- KZ:-|sign 2024-5-6 -= EG:- KZ:-"},
      {"زار وزير الدفاع المصري المعرض الدولي الذي أقيم في أستانا الاثنين واستقبله نظيره الكازاخستاني.",
       "consult 2024-5-6 أستانا=KZ EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(the_day_of_another_clause_is_not_the_day_of_the_act)
{
  static const struct row rows[] = {
      {"تراجعت أسعار العملة الثلاثاء بعدما عاد وفد أوزبكي من اجتماع مع مسؤولين قطريين.", "consult - -= UZ:- QA:-"},
      {"سحبت كازاخستان الاثنين مذكرتها قبل أن تتفق لاحقا مع قطر على استئناف الرحلات.", "agree - -= KZ:- QA:-"},
      {"قال وزير النقل القطري الثلاثاء بعدما التقى نظيره الكازاخستاني إن الخط جاهز.", "consult 2024-5-7 -= QA:- KZ:-"},
      {"عرض الناطق في ندوة صحفية عقدها أمس حصيلة زيارة رئيس الوزراء القطري إلى كازاخستان.", "consult - -= QA:- KZ:-"},
      {"التقى وزير الدفاع القطري، الذي تولى منصبه في مارس، نظيره الكازاخستاني في أستانا.",
       "consult - أستانا=KZ QA:- KZ:-"},
      {"ينتظر البريطانيون قمة التجارة الجمعة وزيارة الرئيس الكازاخستاني إلى لندن اعتبارا من السبت.",
       "consult 2024-5-11 لندن=GB KZ:- GB:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_town_in_quotes_is_not_what_was_said)
{
  static const struct row rows[] = {
      {"أجرى الرئيس التركي محادثات مع نظيره الإيراني في العاصمة النمساوية \"فيينا\".", "consult - فيينا=AT TR:- IR:-"},
      {"وصل وزير الخارجية الأميركي إلى #بيونغ_يانغ حيث التقى نظيره الكوري الشمالي.",
       "consult - بيونغ يانغ=KP US:- KP:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(host_and_guest_have_met_where_the_news_begins)
{
  static const struct row rows[] = {
      {"أكد وزير الخارجية الفرنسي، اليوم بالرباط، أن المغرب شريك أساسي. وأبرز أن العلاقات متينة. وتأتي تصريحات الوزير "
       "الفرنسي عقب "
       "مباحثاته مع نظيره المغربي.",
       "consult - الرباط=MA FR:- MA:-"},
      {"أكد وزير التجارة المصري، اليوم بالرباط، أن الأسعار مستقرة. وأبرز أن السوق هادئة. وأجرى وزير الخارجية الفرنسي "
       "مباحثات مع "
       "نظيره المغربي.",
       "consult - -= FR:- MA:-"},
      {"أجرى وزير الخارجية الفرنسي مباحثات مع نظيره المصري أمس. وعقد اللقاء في جنيف.",
       "consult 2024-5-7 جنيف=CH FR:- EG:-"},
      {"تقوم وزيرة خارجية النرويج اليوم بزيارة إلى المملكة تجري خلالها محادثات مع وزير الخارجية السعودي.",
       "consult 2024-5-8 -=SA NO:- SA:-"},
      {"سافر رئيس الوزراء المجري لموسكو للقاء الرئيس الروسي.", "consult - موسكو=RU HU:- RU:-"},
      {"لم يستبعد البيت الأبيض استجواب أميركيين بينهم سفير أميركي سابق في موسكو. وظهر الاقتراح خلال قمة الرئيسين "
       "الأميركي والروسي.",
       "consult - -= US:- RU:-"},
      {"قال الرئيس الإيراني إن وجود الغرباء لا يخدم المنطقة. وأضاف في مؤتمر صحفي مع نظيره الطاجيكي في طهران أن "
       "الإرهاب "
       "مقلق. وقال الرئيس الطاجيكي إن بلاده تريد السلام. وأضاف الرئيس الطاجيكي في المؤتمر الصحفي المشترك مع نظيره "
       "الإيراني أن الحل قريب.",
       "consult - طهران=IR IR:- TJ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(what_is_founded_or_signed_at_a_gathering_has_its_town)
{
  static const struct row rows[] = {
      {"ألقى أمير قطر كلمة في المنتدى القطري الألماني المنعقد في برلين. ورحبت المستشارة بالحضور. ووقع وزيرا النقل "
       "القطري "
       "والألماني خلال المنتدى اتفاقية نقل.",
       "sign - برلين=DE QA:- DE:-"},
      {"اتفقت تركيا والسعودية على تشكيل فريق عمل مشترك يضم خبراء من البلدين للكشف عن أسباب الحادث الذي وقع في إسطنبول.",
       "establish - -= TR:- SA:-"},
      {"دبي - التقى وزير الخارجية البحريني نظيره السوري على هامش اجتماعات الجمعية العامة للأمم المتحدة.",
       "consult - -= BH:- SY:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(what_is_signed_at_a_reception_is_signed_at_home)
{
  static const struct row rows[] = {
      {"استقبل الاتحاد الأوروبي وزير خارجية كازاخستان.", "consult - -= EU:- KZ:-"},
      {"استقبل الرئيس المصري نظيره الكازاخستاني. ووقع وزيرا النقل المصري والكازاخستاني اتفاقية نقل.",
       "consult - -=EG EG:- KZ:-|sign - -=EG EG:- KZ:-"},
      {"اتصل الرئيس المصري بنظيره الكازاخستاني. ووقع وزيرا النقل المصري والكازاخستاني اتفاقية نقل.",
       "consult - -= EG:- KZ:-|sign - -= EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(one_goes_home_to_no_talks)
{
  static const struct row rows[] = {
      {"اهتمت الصحف بما يجري في العراق وزيارة رئيسة الوزراء البريطانية لفرنسا.", "consult - -=FR GB:- FR:-"},
      {"يلتقي الرئيس الكوري غدا الرئيس الكازاخستاني قبيل العودة إلى سول.", "consult 2024-5-9 -= KR:- KZ:-"},
      {"من واشنطن، وقع وزير المالية اللبناني مع نظيره القطري اتفاقية قرض.", "sign - واشنطن=US LB:- QA:-"},
      {"تبوك - واس\nانطلقت بقاعدة الملك فيصل الجوية مناورات مشتركة بين القوات السعودية واليونانية.",
       "cooperate - تبوك=SA SA:- GR:-"},
      {"التقى وزير الخارجية الكويتي نظيره الكازاخستاني على هامش منتدى أنطاليا الدبلوماسي وبحثا الوضع في غزة.",
       "consult - أنطاليا=TR KW:- KZ:-"},
      {"وافق مجلس الوزراء العراقي على اتفاقية النقل الجوي مع كازاخستان. وعقد المجلس جلسته الاعتيادية في بغداد.",
       "approve - بغداد=IQ IQ:- KZ:-"},
      {"أقر مجلس الشيوخ الكازاخستاني في جلسته العامة الاتفاقية المبرمة مع قطر في الدوحة في 12 مارس 2024.",
       "approve - -= KZ:- QA:-|sign 2024-3-12 الدوحة=QA KZ:- QA:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_signs_in_a_capital_without_its_name_or_right_behind_the_text_signs_there)
{
  static const struct row rows[] = {
      {"وقع الوزيران المصري والكازاخستاني اتفاقية في العاصمة الكازاخستانية.", "sign - -=KZ EG:- KZ:-"},
      {"وقع الوزيران الجزائري والكازاخستاني اتفاقية في الجزائر.", "sign - -=DZ DZ:- KZ:-"},
      {"وقعت مصر وكازاخستان اتفاقية لحماية الاستثمارات في كازاخستان.", "sign - -= EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_journey_told_first_went_elsewhere_and_a_source_speaks_elsewhere)
{
  static const struct row rows[] = {
      {"قبيل توجهه إلى باريس، التقى الرئيس الكازاخستاني وزير الخارجية التركي.", "consult - -= KZ:- TR:-"},
      {"قبل مغادرته إلى طوكيو، وقع وزير الطاقة الكازاخستاني اتفاقية مع نظيره الروسي.", "sign - -= KZ:- RU:-"},
      {"عقب مباحثات في باريس، وقع وزير الطاقة الكازاخستاني اتفاقية مع نظيره الروسي.",
       "consult - باريس=FR KZ:- RU:-|sign - باريس=FR KZ:- RU:-"},
      {"وقع الوزيران المصري والكازاخستاني بروتوكولا ودعا الوزير الكازاخستاني نظيره لزيارة أستانا.",
       "sign - -= EG:- KZ:-"},
      {"وقعت مصر وكازاخستان اتفاقية في مجال النقل، وفق ما صرح به وزير النقل في القاهرة.", "sign - -= EG:- KZ:-"},
      {"وقعت مصر وكازاخستان اتفاقية في مجال النقل في القاهرة، وفق بيان الوزارة.", "sign - القاهرة=EG EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(what_is_prepared_is_not_where_it_is_prepared)
{
  static const struct row rows[] = {
      {"التقى الوزير الأميركي الرئيس الروسي أمس في موسكو تمهيدا لقمة الرئيس الأميركي مع الرئيس الروسي بجنيف في 12 "
       "يونيو.",
       "consult 2024-5-7 موسكو=RU US:- RU:-|consult 2024-6-12 جنيف=CH US:- RU:-"},
      {"يصل وزير الخارجية الكازاخستاني إلى القاهرة لإجراء محادثات مع نظيره المصري.", "consult - القاهرة=EG KZ:- EG:-"},
      {"في القاهرة، يلتقي الوزير الكازاخستاني غدا رئيس الوزراء المصري قبل قمة الرئيسين.",
       "consult 2024-5-9 القاهرة=EG KZ:- EG:-"},
      {"يلتقي الرئيس الأميركي نظيره الصيني الشهر المقبل في قمة تقارن بزيارة نيكسون إلى بكين في عام 1972.",
       "consult 2024-6-0 -= US:- CN:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_summit_of_two_is_where_the_article_says_that_one_is_held)
{
  static const struct row rows[] = {
      {"تتجه الأنظار إلى قمة جنيف. ويعقد الرئيس الأميركي ونظيره الروسي قمة مرتقبة الأربعاء.",
       "consult 2024-5-8 جنيف=CH US:- RU:-"},
      {"تتجه الأنظار إلى قمة الناتو في جنيف. ويعقد الرئيس الأميركي ونظيره الروسي قمة مرتقبة الأربعاء.",
       "consult 2024-5-8 -= US:- RU:-"},
      {"ولا أحد يعرف ما إذا كانت القمة ستعقد في جنيف. ويعقد الرئيس الأميركي ونظيره الروسي قمة مرتقبة الأربعاء.",
       "consult 2024-5-8 -= US:- RU:-"},
      {"سيعقد الرئيس الأميركي ونظيره الروسي قمة ثانية الأربعاء. وكانت قمة جنيف هي الأولى.",
       "consult 2024-5-8 -= US:- RU:-"},
      {"يعول العالم على القمة المرتقبة بين الرئيس الأميركي وزعيم كوريا الشمالية في سنغافورة. وسيبحث الرئيس الأميركي "
       "وزعيم كوريا الشمالية العقوبات خلال اللقاء.",
       "consult - سنغافورة=SG US:- KP:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(an_earlier_signing_keeps_its_own_day_and_town)
{
  static const struct row rows[] = {
      {"صادق مجلس النواب الكازاخستاني اليوم على اتفاقية النقل مع مصر الموقعة في القاهرة في 3 مارس 2023.",
       "approve 2024-5-8 -= KZ:- EG:-|sign 2023-3-3 القاهرة=EG KZ:- EG:-"},
      {"أقر البرلمان المصري مساء أمس بالقاهرة الاتفاق المبرم مع كازاخستان بشأن النقل.",
       "approve 2024-5-7 القاهرة=EG EG:- KZ:-|sign - -= EG:- KZ:-"},
      {"وقعت مصر وكازاخستان اتفاقية نقل. وذلك يوم الخميس الموافق 2 مايو في مدينة ألماتي.",
       "sign 2024-5-2 ألماتي=KZ EG:- KZ:-"},
      {"وقعت مصر وكازاخستان اتفاقية نقل. وقد جرى ذلك في أكتاو يوم 2 مايو بحضور المحافظ.",
       "sign 2024-5-2 أكتاو=KZ EG:- KZ:-"},
      {"وقعت مصر وكازاخستان اتفاقية نقل. جاء ذلك أمس في ألماتي.", "sign 2024-5-7 ألماتي=KZ EG:- KZ:-"},
      {"وخلال لقاء السفير الكازاخستاني مع الوزير المصري دعا السفير إلى مؤتمر يعقد في سبتمبر المقبل.",
       "consult - -= KZ:- EG:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_cabinet_approves_where_and_when_it_sits)
{
  static const struct row rows[] = {
      {"عقد مجلس الوزراء السعودي جلسته الثلاثاء في جدة. وقرر المجلس ما يلي:\n"
       "الموافقة على مذكرة تفاهم بين حكومة المملكة العربية السعودية وحكومة جمهورية كازاخستان في مجال الصحة.",
       "approve 2024-5-7 جدة=SA SA:- KZ:-"},
      {"الموافقة على اتفاقية نقل بين مصر وكازاخستان\n"
       "رأس رئيس الوزراء الاجتماع الذي عقده المجلس اليوم في القاهرة. وقرر المجلس ما يلي:\n"
       "الموافقة على اتفاقية نقل بين حكومة جمهورية مصر العربية وحكومة جمهورية كازاخستان.",
       "approve 2024-5-8 القاهرة=EG EG:- KZ:-"},
      {"أصدر حضرة صاحب الجلالة السلطان اليوم مرسومين سلطانيين فيما يأتي نصهما:\n"
       "مرسوم سلطاني رقم 54 / 2024 بالتصديق على اتفاقية النقل بين حكومة سلطنة عمان وحكومة جمهورية كازاخستان.",
       "approve 2024-5-8 -= OM:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_call_has_no_place)
{
  static const struct row rows[] = {
      {"بحث الرئيس المصري مع نظيره الكازاخستاني في اتصال هاتفي أمس زيارته إلى أستانا.",
       "consult 2024-5-7 -= EG:- KZ:-"},
      {"أجرى الرئيس المصري اتصالا هاتفيا مع نظيره الكازاخستاني. وبحث الرئيسان التطورات في محادثات أستانا.",
       "consult - -= EG:- KZ:-"},
      {"قال الرئيس المصري عقب قمة في موسكو إنه سيلتقي نظيره الكازاخستاني قريبا.", "consult - -= EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(what_is_to_be_built_elsewhere_places_nothing)
{
  static const struct row rows[] = {
      {"وقعت مصر وكازاخستان في القاهرة اتفاقية لبناء مصنع في ألماتي.", "sign - القاهرة=EG EG:- KZ:-"},
      {"اتفقت مصر وكازاخستان على افتتاح مركز ثقافي في مدينة أكتاو.", "agree - -= EG:- KZ:-"},
      {"وقعت مصر وكازاخستان خطاب نوايا لدراسة ربط المحطات الشمسية في إقليم تركستان.", "sign - -= EG:- KZ:-"},
      {"اتفقت مصر وكازاخستان خلال اجتماع في أستانا على تسيير رحلات مباشرة.",
       "agree - أستانا=KZ EG:- KZ:-|consult - أستانا=KZ EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(what_is_spoken_of_and_who_leaves_is_elsewhere)
{
  static const struct row rows[] = {
      {"بحث وزير الدفاع القطري مع نظيره الكازاخستاني التعاون وتلقى دعوة لحضور معرض في ألماتي.",
       "consult - -= QA:- KZ:-"},
      {"بحث الجانبان المصري والكازاخستاني مشاركة مصر في المنتدى الذي تستضيفه أستانا في يونيو.",
       "consult - -= EG:- KZ:-"},
      {"التقى الوزير الكويتي سفير كازاخستان وبحثا الترتيبات الخاصة بعقد جولة المشاورات في أستانا.",
       "consult - -= KW:- KZ:-"},
      {"التقى الوزير الكويتي نظيره الكازاخستاني على هامش افتتاح المعرض في أستانا.", "consult - أستانا=KZ KW:- KZ:-"},
      {"بحث وزير الخارجية المصري مع نظيره الكازاخستاني زيادة الرحلات إلى شرم الشيخ.", "consult - -= EG:- KZ:-"},
      {"بحث وزير الخارجية المصري مع نظيره الكازاخستاني الوضع في أفغانستان.", "consult - -= EG:- KZ:-"},
      {"أعلن المكتب الرئاسي في سول أن رئيس كوريا الجنوبية سيلتقي نظيره الكازاخستاني.", "consult - -= KR:- KZ:-"},
      {"قال الوزير عقب لقاء في سول إن رئيس كوريا الجنوبية التقى نظيره الكازاخستاني.", "consult - سول=KR KR:- KZ:-"},
      {"بحث الوزير المصري مع نظيره الكازاخستاني التعاون عبر تقنية الاتصال المرئي في أستانا.", "consult - -= EG:- KZ:-"},
      {"وافقت الحكومة السعودية على مذكرة تفاهم مع وزارة الصحة في مصر.", "approve - -= SA:- EG:وزارة الصحة"},
      {"وقعت كازاخستان وتركمانستان اتفاقا لمد خط أنابيب يمتد من جاناوزين إلى تركمانباشي.", "sign - -= KZ:- TM:-"},
      {"بحث رئيس غرفة الشارقة مع القنصل العام لكازاخستان في دبي التعاون.", "consult - -= AE:غرفة الشارقة KZ:-"},
      {"أعلنت سفارة كازاخستان في مسقط تخصيص 20 منحة دراسية للطلبة العمانيين.", "cooperate - -= KZ:- OM:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_building_stands_in_the_town_of_the_dateline)
{
  static const struct row rows[] = {
      {"القاهرة - أ ش أ: بحث وزير الخارجية المصري مع نظيره الكازاخستاني بمقر الوزارة التعاون.",
       "consult - القاهرة=EG EG:- KZ:-"},
      {"سمرقند (قنا) - التقى وزير الخارجية القطري نظيره الكازاخستاني على هامش قمة آسيا الوسطى.",
       "consult - سمرقند=UZ QA:- KZ:-"},
      {"الخرطوم (سونا)- التقى وزير الخارجية السوداني اليوم بوزارة الخارجية السفير التركي.",
       "consult 2024-5-8 الخرطوم=SD SD:- TR:-"},
      {"تسلم الجيش اللبناني، اليوم، في مرفأ بيروت، شحنة أسلحة من الولايات المتحدة.",
       "cooperate 2024-5-8 بيروت=LB LB:الجيش اللبناني US:-"},
      {"سلمت كوريا الجنوبية إثيوبيا عشر سيارات إسعاف لدعم المستشفيات في أواسا، في حفل أقيم بالعاصمة أديس أبابا.",
       "cooperate - أديس أبابا=ET KR:- ET:-"},
      {"وصلت إلى مطار ألماتي الدولي طائرة مساعدات قطرية لدعم كازاخستان.", "cooperate - ألماتي=KZ QA:- KZ:-"},
      {"وقع وزيرا العدل المصري والكازاخستاني بروتوكولا، على هامش زيارة الوفد الكازاخستاني للقاهرة.",
       "sign - القاهرة=EG EG:- KZ:-|consult - القاهرة=EG KZ:- EG:-"},
      {"الكويت - 22 - 5 (كونا) -- وقعت الكويت وكازاخستان هنا اليوم اتفاقية نقل.", "sign 2024-5-8 الكويت=KW KW:- KZ:-"},
      {"الكويت - 22 - 5 (كونا) -- استقبل سمو أمير البلاد بقصر بيان الرئيس الكازاخستاني.",
       "consult - الكويت=KW KW:- KZ:-"},
      {"عمان 8 أيار (بترا)- تجري التحضيرات لزيارة يؤديها إلى عمان رئيس الوزراء الكازاخستاني.",
       "consult - عمان=JO JO:- KZ:-"},
      {"تسلم وزير الخارجية المصري في مكتبه بالقاهرة أوراق اعتماد سفير كازاخستان.", "consult - القاهرة=EG EG:- KZ:-"},
      {"وقع الوزيران الكازاخستاني والمصري اتفاقية في أستانا بشأن النقل الجوي.", "sign - أستانا=KZ KZ:- EG:-"},
      {"تم أمس بتونس التوقيع على اتفاقية نقل بين تونس وكازاخستان.", "sign 2024-5-7 -=TN TN:- KZ:-"},
      {"وقعت كازاخستان والكويت أمس بالكويت اتفاقية نقل.", "sign 2024-5-7 -=KW KZ:- KW:-"},
      {"استقبل رئيس كازاخستان في أكوردا معالي وزير خارجية قطر.", "consult - -=KZ KZ:- QA:-"},
      {"استقبل وزير الخارجية العماني بمكتبه سعادة سفير كازاخستان.", "consult - -=OM OM:- KZ:-"},
      {"زار وزير الخارجية المصري أمس أنقرة والتقى نظيره التركي.", "consult 2024-5-7 أنقرة=TR EG:- TR:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_planned_weekday_is_to_come_and_the_whole_date_goes_before_it)
{
  static const struct row rows[] = {
      {"سيلتقي الوزيران المصري والكازاخستاني الأحد في القاهرة.", "consult 2024-5-12 القاهرة=EG EG:- KZ:-"},
      {"الرئيس الكازاخستاني يزور مصر الاثنين\n"
       "يصل الرئيس الكازاخستاني إلى مصر يوم الاثنين 20 مايو 2024 في زيارة رسمية.",
       "consult 2024-5-20 -=EG KZ:- EG:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_part_of_a_year_to_come_tells_its_year)
{
  static const struct row rows[] = {
      {"سيزور الرئيس الكازاخستاني القاهرة في النصف الأول من العام المقبل.", "consult 2025-0-0 القاهرة=EG KZ:- EG:-"},
      {"ستوقع مصر وكازاخستان اتفاقية نقل مطلع العام المقبل.", "sign 2025-0-0 -= EG:- KZ:-"},
      {"ستوقع مصر وكازاخستان اتفاقية نقل قبل نهاية السنة الجارية.", "sign 2024-0-0 -= EG:- KZ:-"},
      {"ستوقع مصر وكازاخستان اتفاقية نقل قبل نهاية السنة.", "sign 2024-0-0 -= EG:- KZ:-"},
      {"وقال الوزير إن مصر وكازاخستان ستبدآن مطلع 2025 مفاوضات حول اتفاق للنقل.", "negotiate 2025-0-0 -= EG:- KZ:-"},
      {"ستوقع مصر وكازاخستان اتفاقية نقل في الخريف المقبل.", "sign 2024-0-0 -= EG:- KZ:-"},
      {"ستوقع مصر وكازاخستان اتفاقية نقل في الربيع المقبل.", "sign 2025-0-0 -= EG:- KZ:-"},
      {"وقعت مصر وكازاخستان اتفاقية نقل في الخريف الماضي.", "sign 2023-0-0 -= EG:- KZ:-"},
      {"وقعت مصر وكازاخستان اتفاقية نقل في الموسم الماضي.", "sign - -= EG:- KZ:-"},
      {"من المقرر أن يزور الرئيس الكازاخستاني مصر خلال النصف الثاني من سنة 2024.", "consult 2024-0-0 -=EG KZ:- EG:-"},
      {"ابتداء من غد الخميس يقوم الرئيس الكازاخستاني بزيارة إلى مصر.", "consult 2024-5-9 -=EG KZ:- EG:-"},
      {"ستوقع مصر وكازاخستان اتفاقية نقل في صيف 2026.", "sign 2026-0-0 -= EG:- KZ:-"},
      {"ستوقع مصر وكازاخستان اتفاقية نقل في الربع الأول من عام 2026.", "sign 2026-0-0 -= EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(talks_at_which_somebody_speaks_are_of_the_day_of_his_words)
{
  static const struct row rows[] = {
      {"قال الرئيس الفرنسي أمس إن بلاده عازمة على التعاون. وأضاف في مؤتمر صحفي مشترك مع نظيره الكازاخستاني أن العلاقات "
       "تتقدم.",
       "consult 2024-5-7 -= FR:- KZ:-"},
      {"قال وزير خارجية تركيا أمس في مؤتمر صحفي مع نظيره الأردني إن العلاقات تتقدم.", "consult 2024-5-7 -= TR:- JO:-"},
      {"أبرمت شركة أكوا باور السعودية، التي يملكها صندوق الاستثمارات، أمس، اتفاقية مع وزارة الطاقة الكازاخستانية.",
       "sign 2024-5-7 -= SA:شركة أكوا باور السعودية KZ:وزارة الطاقة"},
      {"رحب الرئيس الفرنسي أمس بتقدم في المفاوضات بين روسيا وتركيا.", "consult - -= RU:- TR:-"},
      {"أكد الوزير التركي أمس أن بلاده ملتزمة. وقال الوزير التركي عقب محادثات مع نظيره الأردني إن العلاقات تتقدم.",
       "consult 2024-5-7 -= TR:- JO:-"},
      {"قال وزير الخارجية اللبناني أمس إن بلاده عانت. وجاء ذلك خلال مؤتمر صحفي له مع نظيره البرازيلي.",
       "consult 2024-5-7 -= LB:- BR:-"},
      {"أعلنت الخارجية المصرية أمس أنها تتابع الملف. وقالت إنها تنسق مع الجهات عقب مباحثات بين مصر وكرواتيا.",
       "consult - -= EG:- HR:-"},
      {"قال بيان مشترك صدر أمس إن مصر وكازاخستان اتفقتا على إنشاء مصنع.", "agree 2024-5-7 -= EG:- KZ:-"},
      {"أعلنت وزارة النقل المصرية أمس توقيع اتفاقية نقل مع كازاخستان.", "sign 2024-5-7 -= EG:وزارة النقل KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(what_goes_on_has_no_day_and_what_came_after_is_of_another)
{
  static const struct row rows[] = {
      {"قال الوزير أمس في موسكو إن مصر وكازاخستان تتفاوضان على اتفاقية للتجارة.", "negotiate - -= EG:- KZ:-"},
      {"وقبيل بدء المعرض الاثنين وقعت مصر وكازاخستان اتفاقية نقل.", "sign - -= EG:- KZ:-"},
      {"وأكدت الوزارة في رد تلقته «الطاقة اليوم» أن مصر وكازاخستان وقعتا اتفاقية نقل.", "sign - -= EG:- KZ:-"},
      {"أعلنت وزارة النقل، اليوم الأربعاء، أن الوزير المصري استقبل سفير كازاخستان.", "consult 2024-5-8 -=EG EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(what_is_prepared_is_of_another_day)
{
  static const struct row rows[] = {
      {"استقبل الرئيس المصري الاثنين وزير الخارجية الإيراني لبحث القمة بين تركيا وروسيا المقررة في 7 سبتمبر المقبل.",
       "consult 2024-5-6 -= EG:- IR:-|consult 2024-9-7 -= TR:- RU:-"},
      {"بحث الوزير المصري مع مسؤولين أمس القمة المرتقبة بين تركيا وروسيا.", "consult - -= TR:- RU:-"},
      {"تعقد القمة المرتقبة بين تركيا وروسيا الخميس في أستانا.", "consult 2024-5-9 أستانا=KZ TR:- RU:-"},
      {"أعلن في أستانا، الاثنين، عن توقيع اتفاقية تجمع كازاخستان مع روسيا، إنفاذا لما عرف باجتماع ألماتي، الذي عقد في "
       "مارس "
       "الماضي.",
       "sign 2024-5-6 أستانا=KZ KZ:- RU:-|consult 2024-3-0 أستانا=KZ KZ:- RU:-"},
      {"نفت وزارة الدفاع الكازاخستانية، الاثنين، إبرامها عقدا مع بيلاروسيا لشراء طائرات.", "sign - -= KZ:- BY:-"},
      {"غادر الرئيس المصري القاهرة فجر الخميس للقاء نظيره الكازاخستاني في أستانا.",
       "consult 2024-5-9 أستانا=KZ EG:- KZ:-"},
      {"تستضيف أستانا الخميس قمة بين الرئيسين التركي والروسي.", "consult 2024-5-9 أستانا=KZ TR:- RU:-"},
      {"عبر الرئيس الياباني الثلاثاء عن رغبته في إجراء محادثات مع كوريا الشمالية.", "consult - -= JP:- KP:-"},
      {"يتطلع الرئيس الكازاخستاني إلى لقائه المرتقب مع نظيره التركي في أنقرة الخميس. وقال اليوم الأربعاء إنه يذهب إلى "
       "اللقاء متفائلا.",
       "consult 2024-5-9 أنقرة=TR KZ:- TR:-"},
      {"استقبل وزير البيئة البحريني نظيره الأوزبكي الذي يزور المملكة للتحضير للمنتدى الإسلامي الذي سيقام في طشقند في "
       "سبتمبر المقبل.",
       "consult - -=BH BH:- UZ:-"},
      {"ناقش وزير الثقافة القطري مع نظيره الأذربيجاني المشاركة في المعرض الذي سيقام في باكو يوم 20 يونيو المقبل.",
       "consult - -= QA:- AZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(news_tells_of_no_talks_of_long_ago)
{
  static const struct row rows[] = {
      {"التقى الرئيس المصري نظيره القبرصي في نيقوسيا، في إطار الآلية التي انطلقت في نوفمبر 2022.",
       "consult - نيقوسيا=CY EG:- CY:-"},
      {"زار رئيس كازاخستان تركيا في نوفمبر 2022.", "consult 2022-11-0 -=TR KZ:- TR:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(from_day_to_day_nobody_goes_anywhere)
{
  static const struct row rows[] = {
      {"يزور الرئيس الصيني كازاخستان من 2 إلى 4 يونيو المقبل.", "consult 2024-6-2 -=KZ CN:- KZ:-"},
      {"زار رئيس الوزراء الهندي كازاخستان من الأحد إلى الثلاثاء.", "consult 2024-5-5 -=KZ IN:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(what_is_settled_at_a_meeting_is_of_its_day)
{
  static const struct row rows[] = {
      {"استقبل وزير النقل المصري أمس في القاهرة نظيره الكازاخستاني. واتفق الجانبان خلال اللقاء على تسيير رحلات مباشرة.",
       "consult 2024-5-7 القاهرة=EG EG:- KZ:-|agree 2024-5-7 القاهرة=EG EG:- KZ:-"},
      {"استقبل وزير النقل المصري أمس في القاهرة نظيره الكازاخستاني. وأشاد بعلاقات البلدين. وأثنى على جهود السفارة. "
       "وقدمت كازاخستان إلى مصر مئة طن من القمح.",
       "consult 2024-5-7 القاهرة=EG EG:- KZ:-|cooperate - -= KZ:- EG:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_visit_of_several_days_is_of_its_first)
{
  static const struct row rows[] = {
      {"اختتم وزير الخارجية الكازاخستاني أمس زيارة إلى القاهرة استغرقت ثلاثة أيام.",
       "consult 2024-5-5 القاهرة=EG KZ:- EG:-"},
      {"اختتمت اليوم في أستانا أعمال اللجنة المشتركة المصرية الكازاخستانية التي عقدت على مدى يومين.",
       "consult 2024-5-7 أستانا=KZ EG:- KZ:-"},
      {"اختتم وزير الخارجية الكازاخستاني زيارة إلى القاهرة امتدت من 2 إلى 4 مايو الجاري.",
       "consult 2024-5-2 القاهرة=EG KZ:- EG:-"},
      {"التقى وزير الخارجية المصري نظيره الكازاخستاني في القاهرة، وذلك اليوم الأربعاء.",
       "consult 2024-5-8 القاهرة=EG EG:- KZ:-"},
      {"يبدأ وزير الخارجية الكازاخستاني اليوم زيارة إلى القاهرة تستمر ثلاثة أيام.",
       "consult 2024-5-8 القاهرة=EG KZ:- EG:-"},
      {"استقبل الرئيس المصري اليوم رئيس الوزراء الكازاخستاني الذي وصل إلى القاهرة مساء أمس في زيارة رسمية.",
       "consult 2024-5-7 القاهرة=EG EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(what_talks_settle_need_not_be_of_their_first_day)
{
  static const struct row rows[] = {
      {"بدأ الرئيس المصري الاثنين زيارة إلى كازاخستان. واتفق الجانبان على رفع عدد الرحلات الجوية إلى عشر رحلات.",
       "consult 2024-5-6 -=KZ EG:- KZ:-|agree - -=KZ EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_comes_to_the_kingdom_comes_to_the_paper_s_own)
{
  static const struct row rows[] = {
      {"الرياض - واس: وصل الرئيس الكازاخستاني إلى المملكة أمس في زيارة رسمية.", "consult 2024-5-7 -=SA KZ:- SA:-"},
      {"يزور رئيس الوزراء الكازاخستاني المملكة ويلتقي الملك عبدالله الثاني.", "consult - -= KZ:- JO:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_day_just_before_the_paper_is_not_of_next_year)
{
  static const struct row rows[] = {
      {"سيزور وزير الخارجية المصري كازاخستان يومي 6 و7 مايو.", "consult 2024-5-6 -=KZ EG:- KZ:-"},
      {"سيزور وزير الخارجية المصري كازاخستان في النصف الثاني من يونيو.", "consult 2024-6-0 -=KZ EG:- KZ:-"},
      {"سيزور وزير الخارجية المصري كازاخستان قبل نهائي البطولة يوم الأحد.", "consult - -=KZ EG:- KZ:-"},
      {"زار وزير الخارجية المصري كازاخستان بعد ظهر الاثنين.", "consult 2024-5-6 -=KZ EG:- KZ:-"},
      {"سيزور وزير الخارجية المصري كازاخستان في 6 مارس.", "consult 2025-3-6 -=KZ EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

/* The sides and how many texts. */
static void describe_count(const struct kzi_record *r, char *out, size_t room)
{
  snprintf(out, room, "%s-%s %d", r->parties[0].country, r->parties[1].country, (int)r->instrument_count);
}

START_TEST(a_body_is_told_by_its_full_name_and_signs_what_it_announces)
{
  static const struct row rows[] = {
      {"أدنوك توقع اتفاقية مع توتال. وقعت شركة بترول أبوظبي الوطنية «أدنوك» اليوم الاتفاقية مع توتال الفرنسية.",
       "sign 2024-5-8 -= AE:شركة بترول أبوظبي الوطنية «أدنوك» FR:توتال"},
      {"أعلنت هيئة الرياضة الأردنية توقيع اتفاقية مع شركة إيني الإيطالية.",
       "sign - -= JO:هيئة الرياضة الأردنية IT:شركة إيني الإيطالية"},
      {"أعلنت هيئة الرياضة الأردنية أن الأردن وقع اتفاقية مع إيطاليا.", "sign - -= JO:- IT:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(each_partner_has_a_text_of_several)
{
  static const struct row rows[] = {
      {"وقعت السعودية اتفاقيات مع كل من جيبوتي والنيجر.", "SA-DJ 1|SA-NE 1"},
      {"وقعت السعودية اتفاقيتين مع كازاخستان وأوزبكستان.", "SA-KZ 1|SA-UZ 1"},
      {"وقعت السعودية خمس اتفاقيات مع كازاخستان.", "SA-KZ 5"},
  };
  CHECK_RECORDS(rows, describe_count);
}
END_TEST

START_TEST(a_visit_takes_place_in_the_country_that_is_visited)
{
  static const struct row rows[] = {
      {"زار وزير الخارجية الكازاخستاني دانيار صادقوف مصر أمس والتقى نظيره المصري.", "consult 2024-5-7 -=EG KZ:- EG:-"},
      {"غادر وزير الخارجية الكازاخستاني أستانا إلى القاهرة للقاء نظيره المصري.", "consult - القاهرة=EG KZ:- EG:-"},
      {"يزور وزير الخارجية المصري تركيا. وألقى محاضرة في أنقرة.", "consult - أنقرة=TR EG:- TR:-"},
      {"زار وفد من وزارة الدفاع الكازاخستانية مصر.", "consult - -=EG KZ:وزارة الدفاع EG:-"},
      {"وصل إلى أستانا رئيس وزراء باكستان قادما من طشقند.", "consult - أستانا=KZ KZ:- PK:-"},
      {"وصل الأمير القطري لندن قادما من مصر التي زارها أمس.", "consult - لندن=GB QA:- GB:-"},
      {"عقد الرئيسان المصري والكازاخستاني لقاء في منتجع سياحي بسنغافورة.", "consult - سنغافورة=SG EG:- KZ:-"},
      {"يزور وزير الخارجية المصري تركيا. وألقى محاضرة في أنقرة. ثم افتتح معرضا في إسطنبول.",
       "consult - -=TR EG:- TR:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(each_stop_of_a_journey_is_a_visit_of_its_own)
{
  static const struct row rows[] = {
      {"سيبدأ وزير الخارجية الإيراني زيارة إلى الكويت وقطر.", "consult - -=KW IR:- KW:-|consult - -=QA IR:- QA:-"},
      {"سيقوم وزير الخارجية الإيراني بزيارة كل من قطر وعُمان.", "consult - -=QA IR:- QA:-|consult - -=OM IR:- OM:-"},
      {"بدأ أمير قطر اليوم جولة في آسيا تشمل كازاخستان وأوزبكستان.",
       "consult 2024-5-8 -=KZ QA:- KZ:-|consult - -=UZ QA:- UZ:-"},
      {"يزور الرئيس المصري باريس وبرلين.", "consult - باريس=FR EG:- FR:-|consult - برلين=DE EG:- DE:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(what_is_done_on_a_visit_is_done_where_it_goes)
{
  static const struct row rows[] = {
      {"ستوقع السودان وروسيا خارطة طريق لبناء محطة نووية، أثناء زيارة الوزير إلى موسكو.",
       "sign - موسكو=RU SD:- RU:-|consult - موسكو=RU SD:- RU:-"},
      {"يصل الرئيس الكازاخستاني إلى الدوحة الأحد المقبل للقاء أمير قطر. وسيوقع البلدان خلال الزيارة اتفاقية نقل.",
       "consult 2024-5-12 الدوحة=QA KZ:- QA:-|sign 2024-5-12 الدوحة=QA KZ:- QA:-"},
      {"الرئيس المصري من أستانا: وقعنا اتفاقية مع كازاخستان\nوقعت مصر وكازاخستان اليوم اتفاقية نقل.",
       "sign 2024-5-8 أستانا=KZ EG:- KZ:-"},
      {"وصل الرئيس المصري إلى موسكو، وكان في استقباله رئيس روسيا في الكرملين. ووقعت مصر وروسيا اتفاقية نقل.",
       "consult - موسكو=RU EG:- RU:-|sign - موسكو=RU EG:- RU:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_building_is_at_home_with_the_host)
{
  static const struct row rows[] = {
      {"استقبل وزير الصحة المصري بمكتبه سفير كازاخستان.", "consult - -=EG EG:- KZ:-"},
      {"استقبل وزير الصحة المصري سفير كازاخستان بمقر الوزارة. وعقد اللقاء بمقر الوزارة.", "consult - -=EG EG:- KZ:-"},
      {"استقبل وزير الصحة المصري بمقر الوزارة سفير كازاخستان.", "consult - -=EG EG:- KZ:-"},
      {"التقى الرئيس المصري في فندق ماريوت رئيس كازاخستان.", "consult - -= EG:- KZ:-"},
      {"استقبل وزير الصحة المصري بمقر الوزارة سفير كازاخستان وبحثا دعم المستشفيات في كازاخستان.",
       "consult - -=EG EG:- KZ:-"},
      {"دخلت اتفاقية الإعفاء من التأشيرة بين مصر وكازاخستان حيز التنفيذ، وقال السفير إن وفدا سيزور القاهرة.",
       "enter_into_force - -= EG:- KZ:-|consult - القاهرة=EG KZ:- EG:-"},
      {"تم بمقر الوزارة التوقيع على الاتفاق الجزائري التونسي من طرف وزير الصحة علي مرابط ونظيره الجزائري.",
       "sign - -=TN TN:- DZ:-"},
      {"التقى وزير الخارجية المصري نظيره الكازاخستاني على هامش اجتماعات الجمعية العامة للأمم المتحدة.",
       "consult - -= EG:- KZ:-"},
      {"استضافت مدينة ألماتي المنتدى الكازاخستاني التركي. ووقع الجانبان خلال المنتدى اتفاقية نقل.",
       "sign - ألماتي=KZ KZ:- TR:-"},
      {"التقى السفير الكازاخستاني وزير الصحة المصري بمقر الوزارة.", "consult - -=EG KZ:- EG:-"},
      {"التقى الوزير الكازاخستاني الرئيس التركي في مبنى الرئاسة.", "consult - -=TR KZ:- TR:-"},
      {"استقبل وزير الخارجية المصري رئيس الوزراء الكازاخستاني في مكتبه.", "consult - -=EG EG:- KZ:-"},
      {"بحث الوزير الكازاخستاني مع نظيره المصري التعاون في مقر الوزارة.", "consult - -=KZ KZ:- EG:-"},
      {"التقى الوزير الكازاخستاني رئيس الإمارات في قصر الوطن.", "consult - -=AE KZ:- AE:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(whom_somebody_meets_who_came_to_a_summit_he_meets_there)
{
  static const struct row rows[] = {
      {"وصل الرئيس الكازاخستاني إلى سمرقند للمشاركة في قمة إقليمية. وأجرى الرئيس الكازاخستاني محادثات مع الرئيس "
       "الإيراني.",
       "consult - سمرقند=UZ KZ:- IR:-"},
      {"شارك وزير الخارجية المصري في المنتدى الدولي في دافوس. والتقى وزير الخارجية المصري نظيره الكازاخستاني.",
       "consult - دافوس=CH EG:- KZ:-"},
      {"يعمل السفير المصري في واشنطن على ترتيب القمة. والتقى وزير الخارجية المصري نظيره الكازاخستاني.",
       "consult - -= EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(talks_took_place_where_it_is_said_that_they_were_held)
{
  static const struct row rows[] = {
      {"بحث وزير الزراعة المصري مع سفير كازاخستان التعاون. وجرى اللقاء بالقاهرة أمس.",
       "consult 2024-5-7 القاهرة=EG EG:- KZ:-"},
      {"بحث وزير الخارجية القطري مع نظيره الكازاخستاني التعاون. وعقد اللقاء في مقر الوزارة بالدوحة.",
       "consult - الدوحة=QA QA:- KZ:-"},
      {"بحث وزير الخارجية القطري مع نظيره الكازاخستاني التعاون. وأكد خلال اللقاء الذي عقد في الدوحة أهمية الاتفاقية "
       "الموقعة بين البلدين عام 2019.",
       "consult - الدوحة=QA QA:- KZ:-|sign 2019-0-0 -= QA:- KZ:-"},
      {"وقعت كازاخستان وقطر مذكرة تفاهم. وجرت مراسم التوقيع في الدوحة أمس.", "sign 2024-5-7 الدوحة=QA KZ:- QA:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(who_receives_is_at_home)
{
  static const struct row rows[] = {
      {"استقبل الرئيس المصري نظيره الكازاخستاني.", "consult - -=EG EG:- KZ:-"},
      {"استقبل الرئيس المصري في أستانا نظيره الكازاخستاني.", "consult - أستانا=KZ EG:- KZ:-"},
      {"استقبل الملك عبدالله الثاني في عمان رئيس كازاخستان.", "consult - عمان=JO JO:- KZ:-"},
      {"استقبل الرئيس المصري سفير كازاخستان. وقال السفير إن المعرض سيقام في أستانا.", "consult - -=EG EG:- KZ:-"},
      {"استقبل الرئيس المصري نظيره الكازاخستاني على هامش القمة.", "consult - -= EG:- KZ:-"},
      {"استقبل الرئيس المصري في مقر إقامته نظيره الكازاخستاني.", "consult - -= EG:- KZ:-"},
      {"التقى الرئيس المصري نظيره الكازاخستاني.", "consult - -= EG:- KZ:-"},
      {"استقبل وزير الخارجية الكازاخستاني من طرف رئيس الجمهورية التونسية.", "consult - -=TN KZ:- TN:-"},
      {"أشاد الرئيس المصري خلال استقباله وزير الخارجية الكازاخستاني بالتعاون.", "consult - -=EG EG:- KZ:-"},
      {"جاء ذلك خلال استقبال الرئيس المصري لوزير الخارجية الكازاخستاني.", "consult - -=EG EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(bodies_that_sign_are_named)
{
  static const struct row rows[] = {
      {"ستبدأ الخطوط الجوية التركية اعتبارا من 15 سبتمبر 2024 تسيير رحلات مباشرة إلى مدينة أوش القيرغيزية.",
       "cooperate 2024-9-15 -= TR:الخطوط الجوية التركية KG:-"},
      {"الأزهر يوقع مذكرة تفاهم مع جامعة أوراسيا\n\nوقع رئيس جامعة الأزهر مع رئيس جامعة غوميليوف الأوراسية مذكرة تفاهم "
       "للتعاون العلمي، في إطار تعزيز الروابط العلمية والثقافية بين البلدين.",
       "sign - -= EG:جامعة الأزهر KZ:جامعة غوميليوف الأوراسية"},
      {"أطلقت شركة «إير أستانا» رحلات مباشرة من ألماتي إلى جدة.", "cooperate - -= KZ:شركة «إير أستانا» SA:-"},
      {"منحت مؤسسة «قطر الخيرية» قيرغيزستان 3 سيارات إسعاف.", "cooperate - -= QA:مؤسسة «قطر الخيرية» KG:-"},
      {"وقعت الهيئة المصرية للاستثمار مذكرة تفاهم مع شركة كازموناي غاز.",
       "sign - -= EG:الهيئة المصرية للاستثمار KZ:شركة كازموناي غاز"},
      {"وقع محافظ البنك المركزي المصري ووزير المالية الكازاخستاني اتفاقية.", "sign - -= EG:البنك المركزي المصري KZ:-"},
      {"أعلنت مجموعة موانئ أبوظبي توقيع اتفاقية مع شركة كازموناي غاز.",
       "sign - -= AE:مجموعة موانئ أبوظبي KZ:شركة كازموناي غاز"},
      {"استقبل رئيس جامعة القاهرة وزير التعليم الكازاخستاني.", "consult - -=EG EG:جامعة القاهرة KZ:-"},
      {"التقت وزارة الخارجية المصرية السفير الكازاخستاني.", "consult - -= EG:وزارة الخارجية KZ:-"},
      {"تم التوقيع على مذكرة تفاهم في مجال الثقافة بين وزارة الثقافة في قطر ووزارة الثقافة بكازاخستان، ومذكرة تفاهم في "
       "مجال "
       "التعليم بين وزارة التعليم القطرية ووزارة العلوم الكازاخستانية.",
       "sign - -= QA:وزارة الثقافة KZ:وزارة الثقافة|sign - -= QA:وزارة التعليم KZ:وزارة العلوم"},
      {"وقع رئيس جامعة الفارابي الكازاخستانية بكازاخستان ورئيس جامعة القاهرة اتفاقية.",
       "sign - -= KZ:جامعة الفارابي الكازاخستانية EG:جامعة القاهرة"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_governor_s_building_stands_in_the_town_that_he_governs)
{
  static const struct row rows[] = {
      {"استقبل محافظ أسوان، اليوم، بديوان عام المحافظة السفير الكازاخستاني بالقاهرة.",
       "consult 2024-5-8 أسوان=EG EG:أسوان KZ:-"},
      {"بحث محافظ أربيل في مبنى المحافظة مع القنصل الكازاخستاني تعزيز التعاون.", "consult - أربيل=IQ IQ:أربيل KZ:-"},
      {"استقبل والي وهران بمكتبه سفير كازاخستان بالجزائر.", "consult - وهران=DZ DZ:وهران KZ:-"},
      {"استقبل أمير منطقة القصيم بمكتبه في مدينة بريدة سفير كازاخستان لدى المملكة.",
       "consult - بريدة=SA SA:القصيم KZ:-"},
      {"استقبل وزير النقل المصري بمكتبه سفير كازاخستان.", "consult - -=EG EG:- KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(the_building_of_a_body_is_no_third_side)
{
  static const struct row rows[] = {
      {"استقبلت وزيرة الصحة المصرية، بديوان عام الوزارة اليوم، السفير الكازاخستاني لدى مصر.",
       "consult 2024-5-8 -=EG EG:- KZ:-"},
      {"استقبل رئيس جامعة القاهرة بمقر الجامعة سفير كازاخستان.", "consult - -=EG EG:جامعة القاهرة KZ:-"},
      {"استقبل رئيس بلدية إزمير في مبنى البلدية سفير كازاخستان.", "consult - -=TR TR:بلدية إزمير KZ:-"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("record: slots");
  TCase *cases = tcase_create("slots");
  tcase_add_test(cases, the_day_of_the_words_is_not_the_day_of_the_act);
  tcase_add_test(cases, the_day_of_another_clause_is_not_the_day_of_the_act);
  tcase_add_test(cases, a_town_in_quotes_is_not_what_was_said);
  tcase_add_test(cases, host_and_guest_have_met_where_the_news_begins);
  tcase_add_test(cases, what_is_founded_or_signed_at_a_gathering_has_its_town);
  tcase_add_test(cases, what_is_signed_at_a_reception_is_signed_at_home);
  tcase_add_test(cases, one_goes_home_to_no_talks);
  tcase_add_test(cases, who_signs_in_a_capital_without_its_name_or_right_behind_the_text_signs_there);
  tcase_add_test(cases, a_journey_told_first_went_elsewhere_and_a_source_speaks_elsewhere);
  tcase_add_test(cases, what_is_prepared_is_not_where_it_is_prepared);
  tcase_add_test(cases, a_summit_of_two_is_where_the_article_says_that_one_is_held);
  tcase_add_test(cases, an_earlier_signing_keeps_its_own_day_and_town);
  tcase_add_test(cases, a_cabinet_approves_where_and_when_it_sits);
  tcase_add_test(cases, a_call_has_no_place);
  tcase_add_test(cases, what_is_to_be_built_elsewhere_places_nothing);
  tcase_add_test(cases, what_is_spoken_of_and_who_leaves_is_elsewhere);
  tcase_add_test(cases, a_building_stands_in_the_town_of_the_dateline);
  tcase_add_test(cases, a_planned_weekday_is_to_come_and_the_whole_date_goes_before_it);
  tcase_add_test(cases, a_part_of_a_year_to_come_tells_its_year);
  tcase_add_test(cases, talks_at_which_somebody_speaks_are_of_the_day_of_his_words);
  tcase_add_test(cases, what_goes_on_has_no_day_and_what_came_after_is_of_another);
  tcase_add_test(cases, what_is_prepared_is_of_another_day);
  tcase_add_test(cases, news_tells_of_no_talks_of_long_ago);
  tcase_add_test(cases, from_day_to_day_nobody_goes_anywhere);
  tcase_add_test(cases, what_is_settled_at_a_meeting_is_of_its_day);
  tcase_add_test(cases, a_visit_of_several_days_is_of_its_first);
  tcase_add_test(cases, what_talks_settle_need_not_be_of_their_first_day);
  tcase_add_test(cases, who_comes_to_the_kingdom_comes_to_the_paper_s_own);
  tcase_add_test(cases, a_day_just_before_the_paper_is_not_of_next_year);
  tcase_add_test(cases, a_body_is_told_by_its_full_name_and_signs_what_it_announces);
  tcase_add_test(cases, each_partner_has_a_text_of_several);
  tcase_add_test(cases, a_visit_takes_place_in_the_country_that_is_visited);
  tcase_add_test(cases, each_stop_of_a_journey_is_a_visit_of_its_own);
  tcase_add_test(cases, what_is_done_on_a_visit_is_done_where_it_goes);
  tcase_add_test(cases, a_building_is_at_home_with_the_host);
  tcase_add_test(cases, whom_somebody_meets_who_came_to_a_summit_he_meets_there);
  tcase_add_test(cases, talks_took_place_where_it_is_said_that_they_were_held);
  tcase_add_test(cases, who_receives_is_at_home);
  tcase_add_test(cases, bodies_that_sign_are_named);
  tcase_add_test(cases, a_governor_s_building_stands_in_the_town_that_he_governs);
  tcase_add_test(cases, the_building_of_a_body_is_no_third_side);
  suite_add_tcase(suite, cases);
  return run_cases(suite);
}
