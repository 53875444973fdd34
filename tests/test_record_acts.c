/* Every act as papers write it: sentences, and the records they give with act, modality, sides and kind of text. */
#include "record_rows.h"

/* «sign planned KZ+TR agreement» */
static void describe(const struct kzi_record *r, char *out, size_t room)
{
  describe_sides(r, out, room);
  size_t used = strlen(out);
  if (r->instrument_type) snprintf(out + used, room - used, " %s", kzi_instrument_name(r->instrument_type));
}

#define CHECK_ACTS(rows) CHECK_RECORDS(rows, describe)

START_TEST(a_text_is_signed_was_signed_will_be_or_was_not)
{
  static const struct row rows[] = {
      {"أبرمت كازاخستان مع السعودية مذكرة تفاهم في مجال الطاقة النووية السلمية.", "sign KZ+SA mou"},
      {"تم في الرياض التوقيع على مذكرة تفاهم بين وزارتي التعليم في السعودية وكازاخستان.", "sign SA+KZ mou"},
      {"وقّع رئيسا كازاخستان وأوزبكستان معاهدة بشأن علاقات التحالف.", "sign KZ+UZ treaty"},
      {"شهد محمد بن راشد وتوكاييف توقيع ست اتفاقيات بين الإمارات وكازاخستان.", "sign AE+KZ agreement"},
      {"وقع الجانبان الصيني والكازاخستاني حزمة من الوثائق.", "sign CN+KZ document"},
      {"وقع وزير الزراعة الكازاخستاني ونظيره الهنغاري خطة عمل للتعاون في مجال الزراعة.", "sign KZ+HU plan"},
      {"وقعت كازاخستان وفرنسا خطاب نوايا لإنشاء مركز للطاقة النووية.", "sign KZ+FR letter_of_intent"},
      {"وقع الوزيران الكازاخستاني والمنغولي خارطة طريق لزيادة التبادل التجاري.", "sign KZ+MN roadmap"},
      {"وقع السفير الكازاخي بالقاهرة ورئيس جامعة الأزهر المصرية بروتوكول تعاون.", "sign KZ+EG protocol"},
      {"ينتظر أن توقع كازاخستان والأردن اتفاقية للنقل الجوي.", "sign planned KZ+JO agreement"},
      {"الكويت وكازاخستان بصدد توقيع اتفاقية لحماية الاستثمار.", "sign planned KW+KZ agreement"},
      {"من المؤمل توقيع مذكرة تفاهم بين العراق وكازاخستان الشهر المقبل.", "sign planned IQ+KZ mou"},
      {"أعرب وزير خارجية البحرين عن أمله في توقيع اتفاقية مع كازاخستان لتجنب الازدواج الضريبي.",
       "sign planned BH+KZ agreement"},
      {"نفت وزارة الدفاع الكازاخستانية توقيع أي عقد مع الولايات المتحدة.", "sign negated KZ+US contract"},
      {"لا صحة للأنباء عن إبرام اتفاق بين كازاخستان وبيلاروس.", "sign negated KZ+BY agreement"},
      {"وكانت كازاخستان وأوكرانيا قد وقعتا عام 2014 اتفاقية للتعاون الفني.", "sign background KZ+UA agreement"},
      {"يذكر أن سلطنة عمان وكازاخستان وقعتا اتفاقية الخدمات الجوية في عام 2012.", "sign background OM+KZ agreement"},
      {"اتفقت قرغيزستان وطاجيكستان على سحب القوات. ووقع رئيسا جهازي الأمن في البلدين، كامتشيبيك تاشييف وسايمومين "
       "ياتيموف، بروتوكولا بهذا الشأن.",
       "agree KG+TJ|sign KG+TJ protocol"},
      {"كازاخستان وقطر على وشك توقيع اتفاقية للتجارة الحرة.", "sign planned KZ+QA agreement"},
      {"تعتزم روسيا والسودان توقيع اتفاق للتعاون النووي الأسبوع المقبل. وأضاف الوزير أن الجانبين سيوقعان عددا من "
       "مذكرات التفاهم.",
       "sign planned RU+SD agreement|sign planned RU+SD mou"},
      {"توقع خبراء أن يؤدي إنهاء اتفاقية التجارة بين كندا والمكسيك إلى فقدان آلاف الوظائف.", ""},
      {"يذكر أنه في أبريل 2016 وقع كل من كازاخستان وتركيا وأذربيجان خلال لقاء رئاسي في باكو على إعلان مبادئ بشأن "
       "النقل.",
       "sign background KZ+TR+AZ declaration|consult background KZ+TR+AZ"},
      {"كما سيتولى رئيس الحكومة الفرنسي خلال زيارته لتونس التوقيع على عدد من اتفاقيات التعاون.",
       "consult FR+TN|sign planned FR+TN agreement"},
      {"شهد الملك الأردني والرئيس الكازاخي تبادل حكومتيهما ثلاث اتفاقيات تعاون ومذكرتي تفاهم.",
       "sign JO+KZ agreement|sign JO+KZ mou"},
      {"ويبقى مصير الشركة الفرنسية التي كانت قد وقعت عقدا مع إيران مجهولا.", "sign background FR+IR contract"},
      {"أُبرمت في بيشكيك اتفاقية قرض بين قيرغيزستان والصندوق الكويتي للتنمية، يمنح الصندوق بموجبها قيرغيزستان قرضا قدره "
       "ستة ملايين دينار.",
       "sign KG+KW agreement"},
      {"وقع مجلس التعاون لدول الخليج العربية مذكرتي تفاهم مع كازاخستان وأوزبكستان.", "sign ?+KZ mou|sign ?+UZ mou"},
      {"وُقعت في أستانا مذكرة تفاهم بين الأمانة العامة لمجلس التعاون من جهة، ووزارة الخارجية الكازاخستانية من جهة أخرى.",
       "sign ?+KZ mou"},
      {"يزور الرئيس الكازاخي الأردن الأسبوع المقبل. وكان الملك قد زار أستانا قبل عامين، كما أبرم البلدان حينها اتفاقية "
       "للتعاون.",
       "consult planned KZ+JO|consult background JO+KZ|sign background KZ+JO agreement"},
      {"وكانت الأسعار ارتفعت عندما وقعت السعودية، قبل فترة، اتفاقية مع سريلانكا.", "sign background SA+LK agreement"},
      {"أعلن رئيس الحكومة التونسية أن أكثر من عشرين اتفاقية مع السودان سيتم إمضاؤها غدا.",
       "sign planned SD+TN agreement"},
      {"تم اليوم بمقر وزارة التعليم والبحث العلمي التوقيع على محضر بين كازاخستان وسلطنة عمان.", "sign KZ+OM minutes"},
  };
  CHECK_ACTS(rows);
}
END_TEST

START_TEST(what_a_slow_paper_begins_with_is_news)
{
  static const struct row rows[] = {
      {"وقعت مصر وكازاخستان في 28 أبريل اتفاقية نقل.", "sign EG+KZ agreement"},
      {"ارتفعت الأسعار. وهطلت الأمطار. وازدحمت الطرق. ووقعت مصر وكازاخستان في 28 أبريل اتفاقية نقل.",
       "sign background EG+KZ agreement"},
  };
  CHECK_RECORDS(rows, describe);
}
END_TEST

START_TEST(a_measure_or_a_text_is_settled_without_a_signing)
{
  static const struct row rows[] = {
      {"اتفقت كازاخستان والسعودية على زيادة حجم التبادل التجاري إلى مليار دولار.", "agree KZ+SA"},
      {"اعتمدت كازاخستان وجورجيا خطة لتطوير الممر الأوسط.", "agree KZ+GE plan"},
      {"توصلت أذربيجان وكازاخستان إلى اتفاق بشأن عبور النفط.", "agree AZ+KZ agreement"},
      {"اتفق الجانبان الكازاخستاني والقيرغيزي على فتح معبر حدودي جديد.", "agree KZ+KG"},
      {"توصلت كازاخستان وأوزبكستان إلى اتفاق جديد للمياه، إلى جانب طاجيكستان.", "agree KZ+UZ+TJ agreement"},
      {"بيان إماراتي تركمانستاني: الجانبان يؤكدان أهمية التعاون في مجال الغاز", "agree AE+TM joint_statement"},
      {"صدر في الرياض بيان سعودي كازاخستاني مشترك في ختام الزيارة.", "agree SA+KZ joint_statement"},
      {"القاهرة اتفقت على أن تشتري من كازاخستان مليون طن من القمح.", "agree EG+KZ contract"},
      {"واتفق الجانبان السعودي والكازاخستاني على أن تقوم شركاتهما بدراسة المشروع.", "agree SA+KZ"},
      {"واتفق الجانبان السعودي والكازاخستاني على أن العلاقات بينهما متينة.", ""},
      {"وتم الاتفاق في إطار أشغال اللجنة التونسية الجزائرية على تبادل مائة منحة دراسية.", "agree DZ+TN|consult TN+DZ"},
      {"اتفقت تركيا والولايات المتحدة على تأمين حدود تركيا مع سوريا.", "agree TR+US"},
      {"جرى الاتفاق بين مصر والمغرب على تفعيل مجلس رجال الأعمال قريبا.", "agree EG+MA"},
  };
  CHECK_ACTS(rows);
}
END_TEST

START_TEST(one_side_s_powers_approve_a_text)
{
  static const struct row rows[] = {
      {"صدق رئيس كازاخستان على اتفاقية تسليم المجرمين مع الإمارات.", "approve KZ+AE agreement"},
      {"أقر البرلمان التركي اتفاقية التعاون العسكري مع كازاخستان.", "approve TR+KZ agreement"},
      {"وافق مجلس الوزراء السعودي على مذكرة تفاهم بين وزارة الصحة السعودية ووزارة الصحة في كازاخستان.",
       "approve SA+KZ mou"},
      {"صدق حضرة صاحب السمو أمير البلاد المفدى على اتفاقية بين حكومة دولة قطر وحكومة جمهورية كازاخستان في مجال النقل "
       "البحري.",
       "approve QA+KZ agreement"},
      {"مجلس الأمة الكويتي يوافق على الاتفاقية الأمنية مع كازاخستان.", "approve KW+KZ agreement"},
      {"يتوقع أن يصادق البرلمان الكازاخستاني على اتفاقية الحدود مع تركمانستان الأسبوع المقبل.",
       "approve planned KZ+TM agreement"},
  };
  CHECK_ACTS(rows);
}
END_TEST

START_TEST(a_text_takes_effect)
{
  static const struct row rows[] = {
      {"دخلت اتفاقية الإعفاء من التأشيرات بين كازاخستان وماليزيا حيز التنفيذ.", "enter_into_force KZ+MY agreement"},
      {"بدأ سريان اتفاقية إلغاء التأشيرات بين كازاخستان وتايلاند.", "enter_into_force KZ+TH agreement"},
      {"تدخل الاتفاقية بين كازاخستان وصربيا حيز النفاذ في الأول من يونيو المقبل.",
       "enter_into_force planned KZ+RS agreement"},
  };
  CHECK_ACTS(rows);
}
END_TEST

START_TEST(a_text_is_extended_or_changed)
{
  static const struct row rows[] = {
      {"مددت روسيا وكازاخستان اتفاق استئجار قاعدة بايكونور حتى عام 2050.", "renew RU+KZ agreement"},
      {"جددت السعودية وكازاخستان مذكرة التفاهم في مجال الشؤون الإسلامية.", "renew SA+KZ mou"},
      {"عدلت كازاخستان وأوزبكستان بروتوكول التجارة الحرة بينهما.", "renew KZ+UZ protocol"},
      {"قالت كوريا الجنوبية إنها اتفقت مع الولايات المتحدة على مراجعة اتفاق التجارة.", "renew KR+US agreement"},
  };
  CHECK_ACTS(rows);
}
END_TEST

START_TEST(a_text_is_left_suspended_or_cancelled)
{
  static const struct row rows[] = {
      {"انسحبت الولايات المتحدة من معاهدة القوى النووية المتوسطة المدى مع روسيا.", "terminate US+RU treaty"},
      {"ألغت كازاخستان اتفاقية استئجار ميدان ساري شاغان مع روسيا.", "terminate KZ+RU agreement"},
      {"علقت أوكرانيا العمل باتفاق التعاون العسكري مع كازاخستان.", "terminate UA+KZ agreement"},
      {"نفت أستانا نيتها الانسحاب من اتفاقية بايكونور مع موسكو.", "terminate negated KZ+RU agreement"},
      {"لوح الرئيس الأميركي بإلغاء اتفاقية التجارة مع كندا.", "terminate planned US+CA agreement"},
      {"تراجعت كازاخستان عن اتفاق للطاقة المتجددة مع الإمارات.", "terminate KZ+AE agreement"},
      {"أعلن الرئيس الأميركي أنه سينهي المناورات المشتركة مع كوريا الجنوبية.", "terminate planned US+KR"},
      {"أعلنت واشنطن وسول تعليق المناورات العسكرية المشتركة.", "terminate US+KR"},
      {"أوقفت كازاخستان العمل باتفاقية الملاحة مع روسيا.", "terminate KZ+RU agreement"},
  };
  CHECK_ACTS(rows);
}
END_TEST

START_TEST(a_text_is_under_negotiation)
{
  static const struct row rows[] = {
      {"يجري الاتحاد الأوروبي وكازاخستان مفاوضات حول اتفاقية تسهيل التأشيرات.", "negotiate EU+KZ agreement"},
      {"تتفاوض كازاخستان مع فرنسا على عقد لشراء طائرات رافال.", "negotiate KZ+FR contract"},
      {"تجري كازاخستان وقطر محادثات لإبرام اتفاقية استثمار استراتيجية.", "negotiate KZ+QA agreement"},
      {"قال السفير السعودي إن العمل جار على إعداد اتفاقية للنقل البري مع كازاخستان.", "negotiate SA+KZ agreement"},
      {"عقدت فيتنام وكازاخستان الجولة الثالثة من المفاوضات بشأن اتفاقية التجارة الحرة.", "negotiate VN+KZ agreement"},
      {"قال وزير النقل الجزائري إن الجزائر وكازاخستان تعملان على تحيين اتفاق النقل الجوي الموقع سنة 1998.",
       "negotiate DZ+KZ agreement|sign background DZ+KZ agreement"},
      {"وقال الوزير الكويتي: نعمل حاليا مع أوزبكستان على إعداد اتفاقية لحماية الاستثمارات.",
       "negotiate KW+UZ agreement"},
      {"دخل المغرب في مفاوضات مع شركة إسرائيلية لاقتناء طائرات مسيرة.", "negotiate MA+IL contract"},
  };
  CHECK_ACTS(rows);
}
END_TEST

START_TEST(officials_meet_visit_and_telephone)
{
  static const struct row rows[] = {
      {"ولي العهد السعودي يستقبل رئيس كازاخستان.", "consult SA+KZ"},
      {"عقدت في الرياض الدورة السابعة للجنة السعودية الكازاخستانية المشتركة.", "consult SA+KZ"},
      {"تلقى رئيس مجلس النواب اللبناني اتصالا هاتفيا من رئيس مجلس الشيوخ الكازاخستاني.", "consult LB+KZ"},
      {"يزور رئيس الوزراء الياباني كازاخستان الأسبوع المقبل.", "consult planned JP+KZ"},
      {"من المقرر أن يستقبل توكاييف رئيس المجلس الرئاسي الليبي غدا.", "consult planned KZ+LY"},
      {"لم يلتق الرئيس التركي نظيره الكازاخستاني خلال القمة.", "consult negated TR+KZ"},
      {"ألغت بولندا زيارة وزير خارجيتها إلى كازاخستان.", "consult negated PL+KZ"},
      {"استقبل الرئيس الكازاخي، على هامش قمة منظمة التعاون الإسلامي، الرئيس الإيراني حسن روحاني.", "consult KZ+IR"},
      {"جاءت التصريحات بعد شهر من زيارة الرئيس الكازاخي توكاييف إلى تركيا.", "consult background KZ+TR"},
      {"وتأتي الخطوة بعد أيام من لقاء جمع الرئيس التركي بنظيره الكازاخي.", "consult background TR+KZ"},
      {"استقبل الرئيس الكازاخي الرئيس الروسي والرئيس التركي والرئيس الإيراني كلا على حدة.",
       "consult KZ+RU|consult KZ+TR|consult KZ+IR"},
      {"يصل رئيس الوزراء الباكستاني إلى أستانا، الجمعة، لإجراء محادثات مع الرئيس الكازاخستاني قاسم جومارت توكاييف.",
       "consult planned PK+KZ"},
      {"تبدأ في الخرطوم، الأربعاء، جولة جديدة من مفاوضات سد النهضة، بمشاركة وزراء المياه في السودان ومصر وإثيوبيا.",
       "consult SD+EG+ET"},
      {"بدأ رئيس مجلس الوزراء العراقي، السبت، زيارته إلى العاصمة الكازاخية أستانا، ومن المقرر أن يلتقي نظيره.",
       "consult IQ+KZ|consult planned IQ+KZ"},
      {"أفاد الديوان بأن القمة التركية الأوزبكية ستشهد بحث مشاريع الطرق بين البلدين.", "consult planned TR+UZ"},
      {"وقال أردوغان في مؤتمر صحفي عقده بأستانا إلى جانب نظيره الكازاخستاني توكاييف إن التجارة ستنمو.",
       "consult TR+KZ"},
      {"التقى رئيس الإمارات نظيره الأذربيجاني، وتناول اللقاء اتفاق السلام بين أذربيجان وأرمينيا.", "consult AE+AZ"},
      {"تحدث الرئيس الكازاخي توكاييف هاتفيا مع نظيره الروسي بوتين بشأن زيارته إلى موسكو. ومن المقرر أن تتم الزيارة في "
       "12 يونيو.",
       "consult KZ+RU|consult planned KZ+RU"},
      {"أجرى وزير الخارجية الأميركي محادثات مع نظيريه الياباني والكوري الجنوبي.", "consult US+JP+KR"},
      {"قالت اليابان إنها مستعدة لعقد قمة مع كوريا الشمالية.", "consult planned JP+KP"},
      {"استقبل الرئيس الروسي رئيس كوريا الجنوبية في موسكو على هامش مباريات كأس العالم.", "consult RU+KR"},
      {"يقوم وزير الخارجية الإيراني بزيارة كازاخستان.", "consult IR+KZ"},
      {"سيبدأ وزير الطاقة التركي بزيارة كل من كازاخستان وأوزبكستان الأسبوع المقبل.",
       "consult planned TR+KZ|consult planned TR+UZ"},
      {"عقدت وزيرة المالية المغربية اجتماعا مع المديرة العامة لصندوق النقد الدولي.", "consult MA+?"},
      {"اطلع وزير الخارجية البحريني خلال لقائه السفير الكازاخستاني على التحضيرات للقمة.", "consult BH+KZ"},
      {"تستضيف الدوحة غدا لقاء بين وزيري خارجية الهند وماليزيا.", "consult planned IN+MY"},
      {"يستعد رئيس كازاخستان قاسم جومارت توكاييف ورئيس وزراء الهند ناريندرا مودي لاجتماع في نيودلهي.",
       "consult planned KZ+IN"},
  };
  CHECK_ACTS(rows);
}
END_TEST

START_TEST(what_is_given_held_or_built_together_is_cooperation)
{
  static const struct row rows[] = {
      {"سلمت الصين كازاخستان 40 ألف جرعة من لقاح سينوفارم كهبة.", "cooperate CN+KZ"},
      {"تسلمت كازاخستان من قطر سيارتي إسعاف وأجهزة طبية.", "cooperate KZ+QA"},
      {"قدم الصندوق الكويتي للتنمية الاقتصادية العربية قرضا لقيرغيزستان بقيمة 15 مليون دولار لتمويل مشروع طريق.",
       "cooperate KW+KG"},
      {"انطلقت في أنقرة مناورات مشتركة بين القوات الخاصة التركية والكازاخية.", "cooperate TR+KZ"},
      {"افتتح الرئيسان التركي والكازاخي مصنعا مشتركا لإنتاج الأدوية في ضواحي ألماتي.", "cooperate TR+KZ"},
      {"دشن رئيس وزراء كازاخستان والسفير الألماني مصنع الأسمدة الذي بني باستثمارات ألمانية.", "cooperate KZ+DE"},
      {"أرسلت دولة الإمارات طائرة مساعدات تحتوي على 13 طنا من الإمدادات الطبية إلى كازاخستان.", "cooperate AE+KZ"},
      {"اختتم الجيشان الكازاخستاني والأوزبكي تمرينا مشتركا لمكافحة الإرهاب على الحدود.", "cooperate KZ+UZ"},
      {"نفذت القوات الهندية والكازاخستانية التدريب العسكري المشترك \"كازيند 2021\" في عيشة بيبي.", "cooperate IN+KZ"},
      {"منحت اليابان كازاخستان معدات طبية بقيمة 5 ملايين دولار.", "cooperate JP+KZ"},
      {"أطلقت روسيا وكازاخستان صاروخا من قاعدة بايكونور ضمن مشروع مشترك.", "cooperate RU+KZ"},
      {"بدأت في القاهرة فعاليات التدريب المشترك بين القوات المصرية والكازاخستانية.", "cooperate EG+KZ"},
      {"تسلمت كازاخستان الدفعة الأولى من المدرعات التي اشترتها من الإمارات.", "cooperate KZ+AE"},
      {"تسلمت القوات المسلحة الكازاخستانية طائرتي نقل عسكريتين من طراز C-295 من إسبانيا.", "cooperate KZ+ES"},
      {"زودت روسيا كازاخستان بأربع مقاتلات من طراز سوخوي 30.", "cooperate RU+KZ"},
      {"أهدت كازاخستان إلى طاجيكستان 10 آلاف طن من الدقيق.", "cooperate KZ+TJ"},
      {"أرسلت كازاخستان 5 آلاف طن من الطحين مساعدات إنسانية إلى أفغانستان.", "cooperate KZ+AF"},
      {"شاركت قوات من كازاخستان والولايات المتحدة في تمرين \"نسر السهوب\" قرب ألماتي.", "cooperate KZ+US"},
      {"تبدأ كازاخستان والسعودية في مارس المقبل تنفيذ مشروع مشترك لإنشاء محطة طاقة رياح.", "cooperate planned KZ+SA"},
      {"تنفذ كوريا الجنوبية وكازاخستان مشروعا مشتركا لإنشاء مصنع سيارات في كوستاناي.", "cooperate KR+KZ"},
      {"أعلن الرئيس الصيني تقديم بلاده منحة للسودان بقيمة 400 مليون يوان.", "cooperate CN+SD"},
      {"تكفلت قطر بدفع رواتب الموظفين في فلسطين.", "cooperate QA+PS"},
      {"افتتح في ألماتي مركز قطري كازاخستاني مشترك لتعليم اللغة العربية.", "cooperate QA+KZ"},
      {"تعهدت الكويت بتقديم قرض لكازاخستان بقيمة 50 مليون دولار.", "cooperate planned KW+KZ"},
      {"وصلت إلى مطار نور سلطان طائرة مساعدات إماراتية تحمل 13 طنا من الإمدادات الطبية إلى كازاخستان.",
       "cooperate AE+KZ"},
      {"دشن مركز الملك سلمان للإغاثة توزيع مساعدات غذائية في اليمن.", "cooperate SA+YE"},
  };
  CHECK_ACTS(rows);
}
END_TEST

START_TEST(relations_offices_and_councils_are_set_up)
{
  static const struct row rows[] = {
      {"افتتحت سلطنة عمان سفارة لها في كازاخستان.", "establish OM+KZ"},
      {"أقامت كازاخستان وهندوراس علاقات دبلوماسية.", "establish KZ+HN"},
      {"أعلن البلدان كازاخستان والإمارات تأسيس مجلس أعمال مشترك.", "establish KZ+AE"},
      {"أنشأت هنغاريا وكازاخستان صندوقا استثماريا مشتركا.", "establish HU+KZ"},
      {"ستفتح تونس قنصلية فخرية في ألماتي بكازاخستان.", "establish planned TN+KZ"},
      {"أعلنت السعودية وإيران استئناف العلاقات الدبلوماسية بينهما وإعادة فتح السفارتين خلال شهرين.", "establish SA+IR"},
      {"وتقيم الإمارات وأذربيجان علاقات دبلوماسية منذ عام 1991.", "establish background AE+AZ"},
      {"واقترح الجانب النمساوي تكوين لجنة مشتركة تونسية نمساوية.", "establish planned TN+AT"},
      {"أعلن في الرياض تأسيس مجلس الأعمال السعودي الكازاخستاني.", "establish SA+KZ"},
  };
  CHECK_ACTS(rows);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("record_acts");
  TCase *all = tcase_create("all");
  tcase_add_test(all, a_text_is_signed_was_signed_will_be_or_was_not);
  tcase_add_test(all, what_a_slow_paper_begins_with_is_news);
  tcase_add_test(all, a_measure_or_a_text_is_settled_without_a_signing);
  tcase_add_test(all, one_side_s_powers_approve_a_text);
  tcase_add_test(all, a_text_takes_effect);
  tcase_add_test(all, a_text_is_extended_or_changed);
  tcase_add_test(all, a_text_is_left_suspended_or_cancelled);
  tcase_add_test(all, a_text_is_under_negotiation);
  tcase_add_test(all, officials_meet_visit_and_telephone);
  tcase_add_test(all, what_is_given_held_or_built_together_is_cooperation);
  tcase_add_test(all, relations_offices_and_councils_are_set_up);
  suite_add_tcase(suite, all);
  return run_cases(suite);
}
