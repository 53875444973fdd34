/* Who acts with whom: sentences as papers write them, and the sides of the records they give. */
#include "record_rows.h"

#define CHECK_SIDES(rows) CHECK_RECORDS(rows, describe_sides)

START_TEST(a_state_before_the_colon_is_the_subject)
{
  static const struct row rows[] = {
      {"مصر: توقيع بروتوكول تعاون مع بيلاروسيا", "sign EG+BY"},
      {"كازاخستان: توقيع مذكرة تفاهم مع الأردن في مجال السياحة", "sign KZ+JO"},
      {"القاهرة: وقعت تركيا اتفاقية تعاون مع بيلاروسيا", "sign TR+BY"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(cooperation_inside_an_instrument_hides_no_partner)
{
  static const struct row rows[] = {
      {"كازاخستان توقع اتفاقية تعاون مع تركيا", "sign KZ+TR"},
      {"ألغت كازاخستان اتفاقية التعاون مع روسيا بشأن المركز المالي.", "terminate KZ+RU"},
      {"وقعت قيرغيزستان مع تركيا عقدا جديدا لشراء مسيرات.", "sign KG+TR"},
      {"شهد العقد الثاني من القرن توسع العلاقات بين قيرغيزستان وتركيا.", ""},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(each_text_of_a_list_has_the_partner_of_its_line)
{
  static const struct row rows[] = {
      {"وقعت الهيئة العامة للاستثمار السعودية عددا من مذكرات التفاهم، من أبرزها:\n- مذكرة تفاهم مع شركة سيمنس "
       "الألمانية\n"
       "- مذكرة تفاهم مع وزارة الاقتصاد اليابانية",
       "sign SA+DE|sign SA+JP"},
      {"أبرمت الشركة التونسية للكهرباء عددا من الاتفاقيات:\n*اتفاقية قرض من البنك الألماني للتنمية *اتفاقية هبة من "
       "البنك "
       "الألماني للتنمية *اتفاقية دعم من اليابان",
       "sign TN+DE|sign TN+DE|sign TN+JP"},
      {"وشهد سموه والرئيس الضيف تبادل عدد من الوثائق، شملت:\n- مذكرة تفاهم بين وزارة الاستثمار في الإمارات ووزارة "
       "الخارجية في كازاخستان\n- برنامج تنفيذي للتعاون بين جامعة زايد الإماراتية وجامعة الفارابي الكازاخستانية",
       "sign AE+KZ|sign AE+KZ"},
      {"شهد الرئيس المصري ونظيره الكازاخي توقيع عدد من الوثائق بين البلدين، شملت اتفاقية في المجال التجاري، ومذكرة "
       "تفاهم بين "
       "وزارتي الزراعة.",
       "sign EG+KZ|sign EG+KZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(one_word_may_name_two_states)
{
  static const struct row rows[] = {
      {"وقعت الكوريتان اتفاقا عسكريا.", "sign KR+KP"},
      {"انطلقت المحادثات العسكرية بين الكوريتين.", "consult KR+KP"},
      {"وقعت الدولتان الكوريتان اتفاقا عسكريا.", "sign KR+KP"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(and_joins_by_itself_as_it_does_in_one_word)
{
  static const struct row rows[] = {
      {"وقّع وزيرا الخارجية المصري و الكازاخستاني مذكرة تفاهم.", "sign EG+KZ"},
      {"وقعت الحكومتان الأردنية و العراقية اتفاقية للنقل البري.", "sign JO+IQ"},
      {"بحث الرئيسان الروسي و التركي في سوتشي التعاون الاقتصادي.", "consult RU+TR"},
      {"التقى الوزير الأمريكي مع نظيريه الياباني و الكوري الجنوبي.", "consult US+JP+KR"},
      {"بحث وزير الصناعة و التجارة الأردني و نظيره التونسي زيادة الصادرات.", "consult JO+TN"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(a_plural_office_takes_the_states_behind_it)
{
  static const struct row rows[] = {
      {"وقع رؤساء كازاخستان وأوزبكستان وأذربيجان اتفاقية للطاقة الخضراء.", "sign KZ+UZ+AZ"},
      {"عقد وزراء خارجية الدول الضامنة (روسيا وتركيا وإيران) اجتماعا في أستانا.", "consult RU+TR+IR"},
      {"وقع الرؤساء التركي سالم أكار والصربي نيكولا بيتروف والكازاخستاني دانيار صادقوف معاهدة صداقة.", "sign TR+RS+KZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(two_who_share_an_office_may_each_be_named_with_an_honorific)
{
  static const struct row rows[] = {
      {"بحث وزيرا الخارجية القطري الشيخ حمد الدوسري والكازاخستاني مراد صادقوف سبل التعاون.", "consult QA+KZ"},
      {"بحث وزيرا الزراعة المصري الدكتور سامح المناعي، والأردني المهندس أيمن الحمود، تبادل الخبرات.", "consult EG+JO"},
      {"بحث وزير الخارجية المصري سامح المناعي والأردني معالي المهندس أيمن الحمود سبل التعاون.", "consult EG+JO"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(ordinals_give_each_instrument_its_own_partner)
{
  static const struct row rows[] = {
      {"وقعت شركة أكوا باور السعودية ثلاث اتفاقيات: الأولى مع وزارة الطاقة الكازاخستانية، والثانية مع وزارة الطاقة "
       "الأوزبكية، "
       "والثالثة مع شركة صينية.",
       "sign SA+KZ|sign SA+UZ|sign SA+CN"},
      {"وقعت كازاخستان مذكرتي تفاهم. وتجمع المذكرة الأولى بين وزارة الصحة الكازاخستانية ووزارة الصحة التشيكية، أما "
       "المذكرة "
       "الثانية فهي مع صربيا.",
       "sign KZ+CZ|sign KZ+RS"},
      {"وقعت صربيا ثلاث اتفاقيات ومذكرتين: الأولى مع قطر، والثانية مع مالطا، والثالثة مع تشاد.",
       "sign RS+QA|sign RS+MT|sign RS+TD"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(two_who_issue_a_statement_stand_anywhere_in_its_clause)
{
  static const struct row rows[] = {
      {"صدر عن كازاخستان وأوزبكستان بيان مشترك.", "agree KZ+UZ"},
      {"أصدر الرئيسان الكازاخستاني والأذربيجاني بيانا مشتركا.", "agree KZ+AZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(talks_that_a_text_provides_for_are_none_yet)
{
  static const struct row rows[] = {
      {"وقعت قطر والأردن مذكرة تفاهم بشأن المشاورات السياسية.", "sign QA+JO"},
      {"وقعت قطر والأردن مذكرة تفاهم للمشاورات السياسية.", "sign QA+JO"},
      {"وقعت قطر والأردن مذكرة تفاهم عقب مشاورات سياسية.", "sign QA+JO|consult QA+JO"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(news_agencies_are_sides_of_what_they_sign_only)
{
  static const struct row rows[] = {
      {"وقعت وكالة الأنباء القطرية ووكالة الأنباء الأردنية اتفاقية لتبادل الصور.", "sign QA+JO"},
      {"أكدت كازاخستان في حديث مع وكالة الأنباء القطرية أنها وقعت مع الأردن اتفاقية.", "sign KZ+JO"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(names_that_everybody_knows_tell_their_country)
{
  static const struct row rows[] = {
      {"استقبل خادم الحرمين الشريفين رئيس كازاخستان.", "consult SA+KZ"},
      {"بوتين وتوكاييف يبحثان في موسكو مد خط للغاز", "consult RU+KZ"},
      {"التقى الرئيس توكاييف المستشارة ميركل في برلين.", "consult KZ+DE"},
      {"التقى الرئيس توكاييف الرئيس الفرنسي ماكرون في باريس، وبحث معه بناء محطة نووية.", "consult KZ+FR"},
      {"استقبل البابا فرنسيس في الفاتيكان وزير الخارجية الكازاخستاني.", "consult VA+KZ"},
      {"بدأ بابا الفاتيكان فرنسيس زيارة رسمية إلى كازاخستان.", "consult VA+KZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(an_envoy_meets_those_of_the_country_where_he_is_posted)
{
  static const struct row rows[] = {
      {"قدم سفير الملك بالسنغال، كريم العلوي، أوراق اعتماده للرئيس السنغالي.", "consult MA+SN"},
      {"أجرى سفير صاحب الجلالة بالسنغال كريم العلوي مباحثات مع وزير الداخلية السنغالي.", "consult MA+SN"},
      {"استقبل وزير التربية والتعليم سفير كازاخستان لدى المملكة العربية السعودية.", "consult SA+KZ"},
      {"استقبل وزير التربية والتعليم سفير كازاخستان.", "consult ?+KZ"},
      {"قدم سفير كازاخستان الجديد لدى الكويت نسخة من أوراق اعتماده إلى وزير الخارجية.", "consult KZ+KW"},
      {"قدم سفير السعودية لدى كازاخستان أوراق اعتماده للرئيس توكاييف.", "consult SA+KZ"},
      {"قدم سفير كازاخستان الجديد أوراق اعتماده إلى الرئيس اللبناني.", "consult KZ+LB"},
      {"التقى وزير خارجية قطر المبعوث الأممي هانس غروندبرغ.", "consult QA+UN"},
      {"التقى وزير الطاقة الأردني المفوض الأوروبي للطاقة دان يورغنسن.", "consult JO+EU"},
      {"أعلنت وزارة الخارجية المصرية أن خبراء ومسؤولين اقتصاديين من مصر والأردن التقوا أمس في عمان.", "consult EG+JO"},
      {"التقى وزير الخارجية الأردني الممثلة العليا للشؤون الخارجية والسياسة الأمنية كايا كالاس.", "consult JO+EU"},
      {"بحث وزير الاقتصاد مع سفيري كازاخستان وتشيلي تنمية التجارة.\nبيروت - استقبل وزير الاقتصاد اللبناني سفير "
       "كازاخستان.",
       "consult LB+KZ|consult LB+CL"},
      {"استقبل د. سالم المناعي وزير الصحة، أمس، السفير دانيار صادقوف سفير كازاخستان بالقاهرة.", "consult EG+KZ"},
      {"استقبل نائب وزير النقل خالد المطيري سفيري صربيا وغانا لدى الكويت.", "consult KW+RS|consult KW+GH"},
      {"التقى وزير التجارة العماني سفراء كل من صربيا وغانا.", "consult OM+RS|consult OM+GH"},
      {"استقبل وزير النقل خالد المطيري سفيري صربيا وغانا لدى البلاد، بحسب وزارة النقل الكويتية.",
       "consult KW+RS|consult KW+GH"},
      {"تسلم الملك أوراق اعتماد سفيري صربيا وغانا لدى الأردن.", "consult JO+RS|consult JO+GH"},
      {"الرئيس يتسلم أوراق اعتماد سفراء صربيا وغانا\nبيروت - أشاد الرئيس اللبناني بالتعاون.",
       "consult LB+RS|consult LB+GH"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(who_meets_may_have_been_told_before)
{
  static const struct row rows[] = {
      {"وصل وزير الدفاع الكازاخستاني إلى بكين، حيث التقى وزير الدفاع الصيني.", "consult KZ+CN"},
      {"التقى الوزير القطري نظيره الكازاخستاني. وتناول اللقاء الذي عقد في أستانا النقل الجوي.", "consult QA+KZ"},
      {"الصفدي يبحث ونظيره الكازاخي تعزيز العلاقات", "consult JO+KZ"},
      {"التقى وزير الخارجية العماني نظيره الكازاخي في نيويورك. والتقى معاليه أيضا وزراء خارجية كل من صربيا وغانا.",
       "consult OM+KZ|consult OM+RS|consult OM+GH"},
      {"التقى أمير قطر رئيس كازاخستان في أستانا. كما استقبل سموه وزيري خارجية صربيا وغانا.",
       "consult QA+KZ|consult QA+RS|consult QA+GH"},
      {"استقبل وزير النقل المصري السفير الكازاخستاني. كما استقبل سفير المجر.", "consult EG+KZ|consult EG+HU"},
      {"استقبل وزير النقل المصري نظيره الكازاخستاني. واستقبل كذلك القائم بأعمال السفارة التركية بالقاهرة.",
       "consult EG+KZ|consult EG+TR"},
      {"استقبل وزير النقل المصري السفير الكازاخستاني. وفي اجتماع منفصل بحث معاليه مع سفير المجر النقل النهري.",
       "consult EG+KZ|consult EG+HU"},
      {"استقبل وزير النقل المصري السفير الكازاخستاني. كما استقبل السفير المجري وفدا مصريا.",
       "consult EG+KZ|consult HU+EG"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(verbs_of_going_and_talking_need_their_complement)
{
  static const struct row rows[] = {
      {"يتوجه وزير الخارجية العماني غدا إلى كازاخستان.", "consult planned OM+KZ"},
      {"توجه وزير الخارجية العماني بالشكر إلى كازاخستان.", ""},
      {"تحدث الرئيس الكازاخستاني هاتفيا مع نظيره الأوزبكي.", "consult KZ+UZ"},
      {"تلقى وزير الخارجية سامح شكري اتصالا من نظيره الكازاخي.", "consult EG+KZ"},
      {"تلقى السلطان العماني اتصالا هاتفيا من أخيه فخامة رئيس جمهورية طاجيكستان.", "consult OM+TJ"},
      {"تحدث الرئيس الكازاخستاني عن الاقتصاد.", ""},
      {"استقبل رئيس مجلس النواب البحريني وفد لجنة الصداقة البرلمانية الأوزبكية - البحرينية.", "consult BH+UZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(one_who_receives_or_visits_several_has_a_record_with_each)
{
  static const struct row rows[] = {
      {"استقبل ولي العهد السعودي في جدة رؤساء كازاخستان وأوزبكستان وتركمانستان.",
       "consult SA+KZ|consult SA+UZ|consult SA+TM"},
      {"وقعت كازاخستان اتفاقيات مع كل من الصين وأوزبكستان.", "sign KZ+CN|sign KZ+UZ"},
      {"أجرى الرئيس الصيني محادثات منفصلة مع نظرائه الكازاخستاني دانيار صادقوف والطاجيكي فيروز رحيموف.",
       "consult CN+KZ|consult CN+TJ"},
      {"بحث الوزير الكازاخستاني مع نظيره المصري سامح المناعي والأردني أيمن الحمود التعاون.",
       "consult KZ+EG|consult KZ+JO"},
      {"التقى الرئيس الكازاخستاني مع رئيس البنك الإسلامي للتنمية ورئيس صندوق أوبك للتنمية الدولية.",
       "consult KZ+?|consult KZ+?"},
      {"وأوضح المدير أن المؤسسة أبرمت اتفاقيات مع مصر والسودان.", ""},
      {"تسلم رئيس الدولة قاسم جومارت توكاييف أوراق اعتماد سفراء الأردن وقطر وسلوفاكيا لدى كازاخستان.",
       "consult KZ+JO|consult KZ+QA|consult KZ+SK"},
      {"قدم سفيرا قطر والأردن أوراق اعتمادهما إلى الرئيس الكازاخستاني.", "consult QA+KZ|consult JO+KZ"},
      {"تسلم أمير قطر أوراق اعتماد عدد من السفراء، من بينهم سفير كازاخستان دانيار صادقوف.", "consult QA+KZ"},
      {"التقى وزير الخارجية العماني وزراء خارجية كل من أوزبكستان وصربيا.", "consult OM+UZ|consult OM+RS"},
      {"قام وفد أوزبكي صباح اليوم بزيارة إلى مجلس الشورى القطري.", "consult UZ+QA"},
      {"استقبل الرئيس السوري للمرحلة الانتقالية خالد المطيري وفدا صربيا.", "consult SY+RS"},
      {"أجرى وزير الخارجية العماني خالد المطيري، صباح الثلاثاء في جدة، قبيل حضوره الدورة الطارئة لمجلس وزراء خارجية "
       "منظمة التعاون الإسلامي، محادثات ودية مع وزير الخارجية الصربي.",
       "consult OM+RS"},
      {"عقد وزير الخارجية العماني لقاءات مع وزراء خارجية كل من أوزبكستان وصربيا.", "consult OM+UZ|consult OM+RS"},
      {"التقى وزير الخارجية العماني صباحا في مسقط بوزراء خارجية كل من غانا وأوزبكستان وصربيا.",
       "consult OM+GH|consult OM+UZ|consult OM+RS"},
      {"التقت وزيرة الشؤون الخارجية والتعاون الدولي والسنغاليين بالخارج أمينة المناعي نظيرها الصربي.", "consult SN+RS"},
      {"والتقى المشرف على الدبلوماسية العمانية بنظرائه في كل من أوزبكستان وصربيا.", "consult OM+UZ|consult OM+RS"},
      {"تباحث الرئيس السنغالي مع رؤساء غانا وأوزبكستان وصربيا على هامش القمة.",
       "consult SN+GH|consult SN+UZ|consult SN+RS"},
      {"التقى وزير الخارجية العماني عددا من نظرائه من بينهم فيروز رحيموف وزير خارجية أوزبكستان ونيكولا بيتروف وزير "
       "خارجية "
       "صربيا.",
       "consult OM+UZ|consult OM+RS"},
      {"جنيف - وام: وشملت لقاءات سموه كلا من دانيار صادقوف وزير خارجية كازاخستان ونيكولا بيتروف وزير خارجية صربيا.",
       "consult AE+KZ|consult AE+RS"},
      {"وقعت موانئ أبوظبي، المملوكة لحكومة أبوظبي، ووزارة النقل الصربية اتفاقية.", "sign AE+RS"},
      {"سلم الرسالة وزير الدولة القطري سالم المناعي خلال استقبال رئيس صربيا له أمس.", "consult QA+RS"},
      {"جنيف - وام: وصل سمو الشيخ سالم المناعي وزير الخارجية. والتقى سموه نيكولا بيتروف وزير خارجية صربيا.",
       "consult AE+RS"},
      {"تسلم رئيس كازاخستان أوراق اعتماد السفراء الجدد للسعودية وماليزيا.", "consult KZ+SA|consult KZ+MY"},
      {"من المنتظر أن يلتقي الرئيس التركي نظيره الكازاخي، والرئيس الصربي، والرئيس الغاني على هامش القمة.",
       "consult planned TR+KZ|consult planned TR+RS|consult planned TR+GH"},
      {"استقبل الرئيس الصيني كلا من نظيره الكازاخي دانيار صادقوف والصربي نيكولا بيتروف، قبيل القمة.",
       "consult CN+KZ|consult CN+RS"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(two_bodies_of_one_country_stand_side_by_side)
{
  static const struct row rows[] = {
      {"وقعت شركة مصدر الإماراتية اتفاقية مع وزارة الطاقة في كازاخستان وصندوق سامروك كازينا.", "sign AE+KZ+KZ"},
      {"وقعت أرامكو وسابك مع شركة شل البريطانية اتفاقية.", "sign SA+SA+GB"},
      {"وقعت وزارة الصحة الكازاخستانية وجامعة نزارباييف مذكرة تفاهم.", ""},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(an_interview_with_an_envoy_is_about_his_two_countries)
{
  static const struct row rows[] = {
      {"سفير قطر لدى كازاخستان سالم المناعي يتحدث إلينا. كيف ترى العلاقات؟ هي ممتازة. وما الجديد؟ وقعنا أخيرا اتفاقية "
       "لتجنب الازدواج الضريبي.",
       "sign KZ+QA"},
      {"سفير قطر لدى كازاخستان سالم المناعي يتحدث إلينا. كيف ترى العلاقات؟ هي ممتازة. وما الجديد؟ وقع البلدان "
       "اتفاقية للنقل.",
       "sign KZ+QA"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(several_texts_may_have_a_partner_each)
{
  static const struct row rows[] = {
      {"وافق مجلس الوزراء السعودي على مذكرتي تفاهم في مجال الطاقة مع كازاخستان، وفي مجال الصحة مع أوزبكستان.",
       "approve SA+KZ|approve SA+UZ"},
      {"وافق مجلس الشورى السعودي على اتفاقية بين حكومة المملكة وحكومة جمهورية قيرغيزستان لتجنب الازدواج الضريبي.",
       "approve SA+KG"},
      {"اعتمد مجلس الوزراء القطري اتفاقية مع كازاخستان.", "approve QA+KZ"},
      {"التقى وزير الدفاع الأميركي نظيره الكازاخستاني. وتستعد دول بحر قزوين الخمس لتوقيع اتفاقية حول البحر.",
       "consult US+KZ"},
      {"قال وزير الطاقة الكازاخستاني إن الحكومة وافقت على مسودة اتفاقية مع اليابان للري.", "approve KZ+JP"},
      {"وافق مجلس الوزراء القطري على مذكرة تفاهم مع كازاخستان في مجال الصحة، وعلى اتفاقية مع قيرغيزستان في مجال "
       "التعليم.",
       "approve QA+KZ|approve QA+KG"},
      {"وقعت الكويت اتفاقية لتسليم المجرمين مع كازاخستان ومذكرة تفاهم في مجال النقل الجوي مع قيرغيزستان.",
       "sign KW+KZ|sign KW+KG"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(what_is_named_beside_an_act_is_no_side)
{
  static const struct row rows[] = {
      {"من المنتظر أن يصل الرئيس الصيني إلى أستانا لحضور قمة منظمة شنغهاي للتعاون.", ""},
      {"يبحث السائح الصيني عن الهدوء مع سكان كازاخستان.", ""},
      {"يأمل الرئيس الكازاخستاني أن يصل الأوكرانيون إلى حل سلمي.", ""},
      {"التقى ترامب الرئيس الأوكراني، الذي وجه رسائل إلى موسكو وبكين.", "consult US+UA"},
      {"عقد مجلس الوزراء الكازاخستاني اجتماعه الأسبوعي وبحث أسعار القمح الروسي.", ""},
      {"وصل الرئيس القرغيزي أمس إلى أستانا لحضور قمة آسيا الوسطى وروسيا.", ""},
      {"تأتي زيارة وزير الخارجية المصري قبيل قمة بين الرئيس الأميركي والزعيم الصيني، الذي قدم مبادرات إلى سول وطوكيو.",
       "consult planned US+CN"},
      {"من المقرر أن يعقد الرئيس الصيني على هامش القمة اجتماعا ثنائيا مع نظيره الروسي.", "consult planned CN+RU"},
      {"وقعت في أستانا، عاصمة كازاخستان، مذكرة تفاهم بين الأمانة العامة لمجلس التعاون ووزارة الخارجية القيرغيزية.",
       "sign ?+KG"},
      {"دعا البرلمان البلغاري إلى تعديل اتفاقية دبلن.", ""},
      {"استقبل الرئيس العماني وزير الخارجية الأمريكي. وقد وقعت عمان عقودا مع ثلاث شركات أجنبية لتطوير الحقول.",
       "consult OM+US"},
      {"لم تشارك إيران والسعودية في اجتماع جنيف.", ""},
      {"استضافت الكويت الدورة الثانية لمجلس وزراء خارجية منظمة التعاون الإسلامي.", ""},
      {"أعلن الرئيس الأمريكي انضمام كازاخستان إلى الاتفاقيات بعد اتصال هاتفي مع نتنياهو.", "consult US+IL"},
      {"وقرر مجلس الوزراء السعودي الموافقة على انضمام المملكة إلى بروتوكول مكافحة التبغ.", ""},
      {"أكدت البحرين أن ما قيل يعد تدخلا سافرا في شؤونها من إيران.", ""},
      {"وصل إلى باكو أول قطار حاويات من مدينة شيان الصينية عابرا كازاخستان.", "cooperate AZ+CN"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(a_second_act_goes_on_from_the_sides_told_before)
{
  static const struct row rows[] = {
      {"زار الرئيس الكازاخستاني طوكيو ووقع هناك إعلانا مشتركا.", "consult KZ+JP|sign KZ+JP"},
      {"تبني روسيا محطة في كازاخستان. ووقع الجانبان خارطة طريق.", "cooperate RU+KZ|sign RU+KZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(a_headline_may_tell_the_act_by_its_text_alone)
{
  static const struct row rows[] = {
      {"اتفاق سعودي كازاخي على تأسيس صندوق استثماري مشترك", "agree SA+KZ"},
      {"توقيع اتفاقية توأمة بين مدينتي ألماتي والإسكندرية", "sign KZ+EG"},
      {"توكاييف: وقعنا مع الصين اتفاقية نقل", "sign KZ+CN"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(a_preposition_reaches_over_an_honorific)
{
  static const struct row rows[] = {
      {"قدم سفير دولة قطر أوراق اعتماده إلى فخامة رئيس كازاخستان.", "consult QA+KZ"},
      {"وقعت شركة مصدر الإماراتية اتفاقية طاقة بحضور معالي وزير الطاقة الكازاخستاني.", "sign AE+KZ"},
      {"عقد رئيس مجلس الوزراء القطري مباحثات رسمية مع دولة رئيس الوزراء الكازاخستاني.", "consult QA+KZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(a_short_name_hangs_by_its_clitic)
{
  static const struct row rows[] = {
      {"قمة بين السيسي والبرهان. وكان الرئيس السوداني عبد الفتاح البرهان قد رحب بها.", "consult EG+SD"},
      {"التقى وزير الثقافة المغربي وزراء ثقافة بدولة قطر ومملكة البحرين.", "consult MA+QA|consult MA+BH"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(an_official_told_again_is_of_the_same_country)
{
  static const struct row rows[] = {
      {"التقى وزير الثقافة الكازاخستاني وزيرة التعليم اليابانية. وسيتوجه الوزير إلى الفلبين.",
       "consult KZ+JP|consult planned KZ+PH"},
      {"أعلن رئيسا كازاخستان وأذربيجان في ختام مباحثاتهما توقيع 20 وثيقة.", "consult KZ+AZ|sign KZ+AZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(an_office_told_alone_means_the_last_who_may_have_it)
{
  static const struct row rows[] = {
      {"التقى الرئيس الكازاخستاني رئيس الوزراء الباكستاني. كما أجرى الرئيس محادثات مع نظيره التركي.",
       "consult KZ+PK|consult KZ+TR"},
      {"استقبل وزير الخارجية الكازاخستاني سفير قطر. كما بحث الوزير مع السفير الروسي التعاون.",
       "consult KZ+QA|consult KZ+RU"},
      {"أجرى رئيس الوزراء القطري مباحثات مع نظيره الكازاخستاني. وسيزور رئيس الوزراء أوزبكستان غدا.",
       "consult QA+KZ|consult planned QA+UZ"},
      {"أستانا. كازينفورم - التقى الرئيس الكازاخستاني قاسم جومارت توكاييف الرئيس الإيراني إبراهيم رئيسي. كما أجرى "
       "الرئيس "
       "محادثات مع الرئيس التركي.",
       "consult KZ+IR|consult KZ+TR"},
      {"زار مدير عام منظمة الأغذية والزراعة أستانا. والتقى المدير العام للمنظمة شو دونيو وزير الزراعة الكازاخستاني.",
       "consult ?+KZ"},
      {"قال الدبلوماسي الكازاخستاني إن رئيس مجلس الشيوخ في بلاده ماولين أشيموف سيزور الأردن.", "consult planned KZ+JO"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(a_text_may_tie_who_ends_it_to_his_partner)
{
  static const struct row rows[] = {
      {"رحبت إسرائيل بما قيل. وأعلن الرئيس الكازاخستاني، الثلاثاء، انسحاب بلاده من اتفاقية النقل القرغيزية.",
       "terminate KZ+KG"},
      {"أكد الوزير التركي مع نظيره الروسي أن القرار الكازاخستاني بالانسحاب من اتفاقية النقل القرغيزية صائب.",
       "terminate background KZ+KG"},
      {"زار الوزير الفرنسي طهران. وتحدث عن اتفاق النقل مع إيران الذي تهدد واشنطن بالانسحاب منه.",
       "consult FR+IR|terminate planned IR+US"},
      {"أنهى صندوق سامروك كازينا مذكرة التفاهم التي تربطه بشركة مبادلة الإماراتية.", "terminate KZ+AE"},
      {"أبلغت الفلبين الولايات المتحدة بإنهاء العمل باتفاقية القوات الزائرة.", "terminate PH+US"},
      {"أخطرت الهند باكستان بتعليق العمل بمعاهدة المياه.", "terminate IN+PK"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(several_counterparts_are_met_in_turn)
{
  static const struct row rows[] = {
      {"التقى الوزير المصري مسؤولين أمريكيين وصينيين وكازاخستانيين.", "consult EG+US|consult EG+CN|consult EG+KZ"},
      {"التقى الوفد الأوروبي مسؤولين أميركيين وصينيين.", "consult EU+US|consult EU+CN"},
      {"اجتمع الوزير الصيني مع نظرائه من دول مجلس التعاون الخليجي.", "consult CN+?"},
      {"التقى وزير الخارجية الكازاخستاني نظراءه في رابطة آسيان.", "consult KZ+?"},
      {"التقى وزير الخارجية الكازاخستاني نظراءه من مصر والأردن وتونس.", "consult KZ+EG|consult KZ+JO|consult KZ+TN"},
      {"التقى وزير الخارجية الكازاخستاني نظراءه المصري والأردني والتونسي.",
       "consult KZ+EG|consult KZ+JO|consult KZ+TN"},
      {"التقى وزير الخارجية الكازاخستاني مع نظيريه من مصر والأردن كل على حدة.", "consult KZ+EG|consult KZ+JO"},
      {"استقبل كوشانوف في أستانا سفراء السعودية وإندونيسيا والمجر.", ""},
      {"استقبل رئيس الوزراء الكازاخستاني السفير الفنلندي، ثم سفيرة النرويج.", "consult KZ+FI|consult KZ+NO"},
      {"التقى الوزير الأردني على هامش المنتدى نظيره الأوزبكي ثم وزير الطاقة الكازاخستاني.",
       "consult JO+UZ|consult JO+KZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(a_signing_is_of_the_two_of_the_visit_behind_it)
{
  static const struct row rows[] = {
      {"تم توقيع ست اتفاقيات خلال زيارة الرئيس المجري إلى كازاخستان.", "sign HU+KZ|consult HU+KZ"},
      {"التوقيع على خطة عمل خلال لقاء وزير الثقافة الأردني نظيره الكازاخستاني.", "sign JO+KZ|consult JO+KZ"},
      {"تم توقيع مذكرة تفاهم بين غرفة قطر وغرفة كازاخستان خلال زيارة الرئيس المجري إلى كازاخستان.",
       "sign QA+KZ|consult HU+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(who_is_at_home_need_not_be_told)
{
  static const struct row rows[] = {
      {"استقبل محافظ الأحمدي سفير كازاخستان لدى الكويت.", "consult KW+KZ"},
      {"وقعت كازاخستان اليوم مع إيطاليا وثائق خلال زيارة ميلوني.", "sign KZ+IT|consult IT+KZ"},
      {"توكاييف وماكرون يشهدان توقيع اتفاقيات بين شركات البلدين", "sign KZ+FR"},
      {"شيخ الأزهر يصل جاكرتا في مستهل جولة.", "consult EG+ID"},
      {"بيروت - استقبل وزير الصحة فادي نمر في مكتبه سفير كازاخستان. وأبدى السفير رغبة بلاده في تصدير القمح إلى لبنان.",
       "consult LB+KZ"},
      {"تونس (وات) - أبرمت جامعة المنستير اتفاقية شراكة مع الاتحاد التونسي للفلاحة. وشكر الحضور سفير إيطاليا.", ""},
      {"استقبل مدير عام صحيفة «الرأي» فهد السلمان وفدا من شركة «بيدو» الصينية في الأردن.", ""},
      {"اجتمع وفد كازاخستاني مع الجانب المجري.", "consult KZ+HU"},
      {"وقعت وزارة العمل الأردنية ومصلحة الهجرة الفيدرالية الروسية مذكرة تفاهم.", "sign JO+RU"},
      {"اجتمع وكيل وزارة العدل الكويتي مع المفوضة السامية لحقوق الإنسان.", "consult KW+UN"},
      {"كشف الناطق باسم الحكومة الموريتانية أن وزير الدفاع حننه ولد سيدي التقى في باماكو نظيره المالي.",
       "consult MR+ML"},
      {"أجرى وزير الخارجية المصري اتصالين هاتفيين مع نظيريه السعودي والأردني.", "consult EG+SA|consult EG+JO"},
      {"عقد وزير الصحة جلسة عمل مع وفد صيني لدراسة مشروع مستشفى صفاقس. وزار الوفد مواقع في صفاقس وسوسة.",
       "consult TN+CN"},
      {"اختتمت وحدات من القوات البرية القطرية مشاركتها في التمرين العسكري المختلط الذي أقيم في السعودية.",
       "cooperate QA+SA"},
      {"جرى ختام تمرين مشترك بين الجيش اللبناني وفريق من القوات الخاصة الأميركية.", "cooperate LB+US"},
      {"نفذت القوات البحرية المصرية تدريبا عابرا مع نظيرتها الإسبانية.", "cooperate EG+ES"},
      {"أعلن الجيش الهندي إجراء مناورات «سوريا كيران» مع الجيش النيبالي.", "cooperate IN+NP"},
      {"وصلت عناصر من القوات البحرية المصرية إلى تركيا للمشاركة في التدريب المشترك.", "cooperate EG+TR"},
      {"حطت بمطار بغداد طائرة إيطالية تحمل 20 طنا من الأغطية.", "cooperate IQ+IT"},
      {"وصلت إلى مطار نواكشوط طائرة مغربية محملة بخمسة أطنان من الأدوية، وكان في استقبالها وزير الصحة الموريتاني.",
       "cooperate MR+MA"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(a_union_and_a_country_side_by_side_are_two)
{
  static const struct row rows[] = {
      {"منحت منظمة الصحة العالمية كازاخستان معدات طبية.", "cooperate ?+KZ"},
      {"التقى الأمين العام لمنظمة التعاون الإسلامي حسين طه وزير خارجية كازاخستان.", "consult ?+KZ"},
      {"منح الاتحاد الأوروبي كازاخستان منحة لدعم القضاء.", "cooperate EU+KZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(what_stands_between_others_gives_no_sides)
{
  static const struct row rows[] = {
      {"وقعت كازاخستان وروسيا اتفاقية طاقة. ووقعت الاتفاقية في وقت تتدهور فيه العلاقات بين أوكرانيا والمجر.",
       "sign KZ+RU"},
      {"قطر توقع اتفاقية مع إسبانيا من أجل استضافة المونديال.", "sign QA+ES"},
      {"جاء تصريح الوزير الإيراني خلال زيارة يجريها إلى باكستان للقاء رئيس الوزراء.", "consult IR+PK"},
      {"قالت الوزارة إن اليابان ستقدم معدات طبية لكازاخستان، وإن المفاوضات جارية مع كوريا الجنوبية بشأن اتفاق تجاري.",
       "cooperate planned JP+KZ|negotiate JP+KR"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(those_who_travel_together_have_one_host)
{
  static const struct row rows[] = {
      {"زار وزيرا خارجية فرنسا وألمانيا كييف أمس.", "consult FR+DE+UA"},
      {"يزور الرئيسان الكازاخستاني والأوزبكي بيشكيك الأسبوع المقبل.", "consult planned KZ+UZ+KG"},
      {"قالت الوزارة إن وزيرة الخارجية السويدية ليندي ونظيرها الفنلندي هافيستو سيزوران تركيا.",
       "consult planned SE+FI+TR"},
      {"يزور وزراء خارجية مصر والأردن والعراق موسكو.", "consult EG+JO+IQ+RU"},
      {"زار الرئيسان الكازاخستاني والأوزبكي ضريح يسوي في تركستان.", "consult KZ+UZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(korea_is_the_one_the_article_speaks_of)
{
  static const struct row rows[] = {
      {"أجرى وزير خارجية كوريا الشمالية محادثات في بكين. وعقد اجتماع صيني كوري في بكين.", "consult KP+CN"},
      {"التقى وزير الخارجية الصيني نظيره الكوري في بكين.", "consult CN+KR"},
      {"أطلقت كوريا الشمالية صاروخا. والتقى وزير الخارجية الصيني نظيره الكوري، كما زار سيول.", "consult CN+KR"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(a_summit_of_a_union_is_of_all_its_members)
{
  static const struct row rows[] = {
      {"قمة منظمة شنغهاي للتعاون تجمع الصين وروسيا وإيران.", ""},
      {"التقى الرئيس الصيني نظيره الإيراني خلال قمة منظمة شنغهاي للتعاون.", "consult CN+IR"},
      {"وصل وزير الخارجية المصري إلى جدة للمشاركة في الاجتماع الوزاري لمنظمة التعاون الإسلامي.", "consult EG+SA"},
      {"استقبل الوزير المغربي نظيره الكازاخستاني الذي ستحتضن بلاده القمة الأولى لمنظمة التعاون الإسلامي.",
       "consult MA+KZ"},
      {"وقع الاتحاد الاقتصادي الأوراسي، الذي يضم روسيا وبيلاروسيا، اتفاقا للتجارة الحرة مع إيران.", "sign ?+IR"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(several_together_deal_with_one)
{
  static const struct row rows[] = {
      {"وتعقد الدول الأوروبية الثلاث، بريطانيا وفرنسا وألمانيا، مشاورات في جنيف مع الولايات المتحدة.",
       "consult GB+FR+DE+US"},
      {"تأتي زيارة الوزير الفرنسي فابيوس بعد زيارة نائب المستشارة الألمانية زيغمار غابرييل.", ""},
      {"وأعرب وزير الخارجية البحريني عن أمله، وذلك بعد اللقاء الذي جمعه بوزير الخارجية السوري في نيويورك.",
       "consult BH+SY"},
      {"تفاوضت بريطانيا مع بروكسل على اتفاق تجاري بعد خروجها من الاتحاد الأوروبي.", "negotiate GB+EU"},
      {"وقعت كازاخستان وبلجيكا اتفاقية في بروكسل بحضور ممثلي الاتحاد الأوروبي.", "sign KZ+BE"},
  };
  CHECK_SIDES(rows);
}
END_TEST

START_TEST(a_style_behind_an_office_begins_somebody_else)
{
  static const struct row rows[] = {
      {"أبوظبي / وام / التقى صاحب السمو رئيس الدولة فخامة دانيار صادقوف رئيس جمهورية كازاخستان الصديقة.",
       "consult AE+KZ"},
      {"الرياض / واس / استقبل سمو ولي العهد معالي دانيار صادقوف وزير خارجية كازاخستان.", "consult SA+KZ"},
      {"الدوحة / قنا / التقى سعادة رئيس مجلس الشورى معالي دانيار صادقوف وزير الثقافة الكازاخستاني.", "consult QA+KZ"},
      {"أبوظبي / وام / بحث صاحب السمو الشيخ سالم المناعي رئيس الدولة مع فخامة الرئيس الكيني التجارة.\n"
       "والتقى صاحب السمو رئيس الدولة فخامة دانيار صادقوف رئيس كازاخستان، حيث استعرض الجانبان التعاون.",
       "consult AE+KE|consult AE+KZ"},
  };
  CHECK_SIDES(rows);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("record_sides");
  TCase *all = tcase_create("all");
  tcase_add_test(all, a_state_before_the_colon_is_the_subject);
  tcase_add_test(all, cooperation_inside_an_instrument_hides_no_partner);
  tcase_add_test(all, each_text_of_a_list_has_the_partner_of_its_line);
  tcase_add_test(all, one_word_may_name_two_states);
  tcase_add_test(all, and_joins_by_itself_as_it_does_in_one_word);
  tcase_add_test(all, a_plural_office_takes_the_states_behind_it);
  tcase_add_test(all, two_who_share_an_office_may_each_be_named_with_an_honorific);
  tcase_add_test(all, ordinals_give_each_instrument_its_own_partner);
  tcase_add_test(all, two_who_issue_a_statement_stand_anywhere_in_its_clause);
  tcase_add_test(all, talks_that_a_text_provides_for_are_none_yet);
  tcase_add_test(all, news_agencies_are_sides_of_what_they_sign_only);
  tcase_add_test(all, names_that_everybody_knows_tell_their_country);
  tcase_add_test(all, an_envoy_meets_those_of_the_country_where_he_is_posted);
  tcase_add_test(all, who_meets_may_have_been_told_before);
  tcase_add_test(all, verbs_of_going_and_talking_need_their_complement);
  tcase_add_test(all, one_who_receives_or_visits_several_has_a_record_with_each);
  tcase_add_test(all, two_bodies_of_one_country_stand_side_by_side);
  tcase_add_test(all, several_texts_may_have_a_partner_each);
  tcase_add_test(all, an_interview_with_an_envoy_is_about_his_two_countries);
  tcase_add_test(all, what_is_named_beside_an_act_is_no_side);
  tcase_add_test(all, a_second_act_goes_on_from_the_sides_told_before);
  tcase_add_test(all, a_headline_may_tell_the_act_by_its_text_alone);
  tcase_add_test(all, a_preposition_reaches_over_an_honorific);
  tcase_add_test(all, a_short_name_hangs_by_its_clitic);
  tcase_add_test(all, what_stands_between_others_gives_no_sides);
  tcase_add_test(all, an_official_told_again_is_of_the_same_country);
  tcase_add_test(all, an_office_told_alone_means_the_last_who_may_have_it);
  tcase_add_test(all, a_text_may_tie_who_ends_it_to_his_partner);
  tcase_add_test(all, several_counterparts_are_met_in_turn);
  tcase_add_test(all, a_signing_is_of_the_two_of_the_visit_behind_it);
  tcase_add_test(all, who_is_at_home_need_not_be_told);
  tcase_add_test(all, a_union_and_a_country_side_by_side_are_two);
  tcase_add_test(all, those_who_travel_together_have_one_host);
  tcase_add_test(all, korea_is_the_one_the_article_speaks_of);
  tcase_add_test(all, a_summit_of_a_union_is_of_all_its_members);
  tcase_add_test(all, several_together_deal_with_one);
  tcase_add_test(all, a_style_behind_an_office_begins_somebody_else);
  suite_add_tcase(suite, all);
  return run_cases(suite);
}
