/* Whether it happened, will, did not, or was before: of sentences that paper after paper writes, what their words say of that. */
#include "record_rows.h"

START_TEST(what_is_not_yet_is_planned)
{
  static const struct row rows[] = {
      {"عندما يلتقي الرئيس الأمريكي نظيره الصيني سيكون ملف التجارة أول ما يبحثانه.", "consult planned US+CN"},
      {"عندما توقع الدولة اتفاقا مع كازاخستان فإنها تلتزم به.", ""},
      {"شدد النواب على ضرورة تنسيق المواقف من خلال إنشاء لجنة برلمانية بين تونس وكازاخستان.",
       "establish planned TN+KZ"},
      {"أبرزت الصحف أهمية زيارة وزير الطاقة القطري إلى كازاخستان.", "consult QA+KZ"},
      {"ينتظر أن يدشن رئيس الوزراء الهندي خلال زيارته إلى كازاخستان مركزا للحاسوب.", "consult planned IN+KZ"},
      {"وكان رئيس كوريا الجنوبية قد قال إنه يعمل على عقد لقاء مع نظيره الكازاخستاني.", "consult planned KR+KZ"},
      {"وبمجرد سريان الاتفاق بين مصر وكازاخستان تنخفض الأسعار.", ""},
      {"وقبل ساعات من وصول الرئيس التركي إلى أستانا أغلقت الشوارع.", "consult planned TR+KZ"},
      {"وقال إن القمة تعقد قبل أسبوع من لقاء بين الرئيسين الأمريكي والروسي.", "consult planned US+RU"},
      {"قالت الصحيفة إن لقاء بين الرئيسين الأمريكي والإيراني بات وشيكا.", "consult planned US+IR"},
      {"قال المصدر إن زيارة الرئيس الإيراني إلى أستانا قيد الإعداد.", "consult planned IR+KZ"},
      {"يتطلع رئيس الوزراء الهندي إلى زيارة كازاخستان.", "consult planned IN+KZ"},
      {"من شأن القمة أن تفضي إلى توقيع اتفاقية بين كازاخستان ومصر.", "sign planned KZ+EG"},
      {"باتت كازاخستان والاتحاد الأوروبي قريبتين من توقيع اتفاق للتأشيرات.", "sign planned KZ+EU"},
      {"عرضت النمسا استضافة قمة بين الرئيسين الأمريكي والروسي.", "consult planned US+RU"},
      {"وصل الأمير البريطاني إلى الأردن في مستهل جولة تشمل إسرائيل.", "consult GB+JO|consult planned GB+IL"},
      {"تلقى رئيس كازاخستان دعوة من نظيره المصري لزيارة القاهرة العام المقبل.", "consult planned KZ+EG"},
      {"وقبل رئيس الوزراء الهندي دعوة من نظيره الكازاخستاني لزيارة أستانا.", "consult planned IN+KZ"},
      {"تلقى رئيس كازاخستان دعوة من نظيره المصري لزيارة القاهرة.", ""},
      {"بذل الرئيس الكوري الجنوبي جهودا لعقد قمة بين الولايات المتحدة وكوريا الشمالية.", "consult planned US+KP"},
      {"تعمل كازاخستان على توقيع اتفاقية مع الفلبين بشأن العمالة.", "sign planned KZ+PH"},
      {"أشرف وزير العمل الكازاخستاني على توقيع اتفاقية مع الفلبين.", "sign KZ+PH"},
      {"وستتمحور المباحثات بين وزيري خارجية كازاخستان والصين حول النقل.", "consult planned KZ+CN"},
      {"لم يستبعد الكرملين عقد لقاء بين بوتين وترامب.", "consult planned RU+US"},
      {"أعربت كازاخستان والأردن عن عزمهما توقيع اتفاقية للتعاون الجمركي.", "sign planned KZ+JO"},
      {"أبدى الجانب الكازاخستاني اهتمامه بتوقيع مذكرة تفاهم مع الجانب القطري.", "sign planned KZ+QA"},
      {"اقترح الرئيس الروسي، الأربعاء، على رئيس الوزراء الياباني توقيع اتفاق سلام بين روسيا واليابان.",
       "sign planned RU+JP"},
      {"وقال إن أي لقاء بين الرئيسين الأمريكي والإيراني رهن بالظروف.", ""},
      {"ورأى الخبير أن توقيع أي معاهدة صداقة بين الكوريتين قد يغير أمورا كثيرة.", ""},
      {"كشف المتحدث عن خطط للقاء بين الرئيسين الروسي والتركي.", "consult planned RU+TR"},
      {"هناك ترتيبات لعقد لقاء بين الرئيسين الروسي والتركي.", "consult planned RU+TR"},
      {"هل يلتقي الرئيس الروسي نظيره الأمريكي؟", "consult planned RU+US"},
      {"توقفت المحادثات بين كازاخستان وتركيا عند هذه النقطة.", "consult negated KZ+TR"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(for_the_sake_of_is_a_purpose_and_puts_nothing_off)
{
  static const struct row rows[] = {
      {"يعمل المسؤولون من أجل عقد اجتماع بين الرئيسين الروسي والتركي.", "consult planned RU+TR"},
      {"بذل الوسطاء جهودا من أجل توقيع اتفاق بين مصر وإثيوبيا.", "sign planned EG+ET"},
      {"اجتمع الوزيران الروسي والتركي من أجل بحث الأزمة.", "consult RU+TR"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(who_ends_or_comments_on_a_visit_does_not_call_it_off)
{
  static const struct row rows[] = {
      {"أنهى الرئيس الألماني زيارته إلى كازاخستان.", "consult DE+KZ"},
      {"وفي تعليقه على زيارة الرئيس التركي إلى باكو قال المتحدث إنها ناجحة.", "consult TR+AZ"},
      {"نعلق آمالا على اللقاء الذي سيجمع الرئيس الأمريكي بنظيره الروسي.", "consult planned US+RU"},
      {"ألغى الرئيس الأمريكي زيارته إلى الدنمارك.", "consult negated US+DK"},
      {"علق وزير الخارجية المصري عن مشاركته في المحادثات المقبلة مع إثيوبيا بالقول إنها صعبة.",
       "consult planned EG+ET"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_text_may_be_given_up_before_it_is_signed)
{
  static const struct row rows[] = {
      {"تراجعت الحكومة السريلانكية عن توقيع اتفاقية مع الولايات المتحدة.", "sign negated LK+US"},
      {"لم تسفر المحادثات بين طهران وواشنطن عن نتائج.", "consult IR+US"},
      {"لم تشهد زيارة الرئيس الفرنسي إلى الجزائر توقيع أي اتفاقية.", "consult FR+DZ|sign negated FR+DZ"},
      {"لم يستغرق الاجتماع بين وزيري مصر والسودان أكثر من ساعة.", "consult EG+SD"},
      {"لم تسفر الوساطة عن لقاء بين الرئيسين الروسي والأوكراني.", "consult negated RU+UA"},
      {"لم تسفر القمة عن توقيع اتفاق بين أرمينيا وأذربيجان.", "sign negated AM+AZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_perfect_holds_what_was_awaited)
{
  static const struct row rows[] = {
      {"انعقدت القمة المرتقبة بين الرئيسين الروسي والأمريكي في ألاسكا.", "consult RU+US"},
      {"عقد الرئيسان الكازاخستاني والصيني لقاءهما المرتقب في أستانا.", "consult KZ+CN"},
      {"أكد الرئيس الأذربيجاني خلال لقائه نظيره الكازاخستاني أنه سيتم تشغيل الممر العام المقبل.", "consult AZ+KZ"},
      {"وقالت المستشارة إنها لا تستبعد لقاء بين الرئيسين الصيني والأمريكي.", "consult planned CN+US"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(imperfects_go_on_from_a_plan)
{
  static const struct row rows[] = {
      {"يصل الرئيس التركي العام المقبل إلى كازاخستان في زيارة رسمية. ويلتقي الرئيس التركي نظيره الكازاخستاني.",
       "consult planned TR+KZ"},
      {"أعلنت الرئاسة الفرنسية أن الرئيس إيمانويل ماكرون سيزور كازاخستان في نوفمبر المقبل. ويلتقي ماكرون خلال الزيارة "
       "نظيره "
       "الكازاخستاني.",
       "consult planned FR+KZ"},
      {"سيزور وزير الاقتصاد الألماني إيران مجددا العام المقبل. وهو أول مسؤول ألماني يزور إيران منذ سنوات.",
       "consult planned DE+IR|consult DE+IR"},
      {"من المقرر أن تستضيف القاهرة الأسبوع المقبل اجتماعات اللجنة المصرية الكازاخية المشتركة. ويبحث الجانبان خلال "
       "الاجتماعات التجارة.",
       "consult planned EG+KZ"},
      {"بدأ وزير الخارجية الصيني زيارة إلى كازاخستان. ويلتقي الوزير الصيني نظيره الكازاخستاني.", "consult CN+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_counts_as_something_is_held)
{
  static const struct row rows[] = {
      {"وتعد زيارة الرئيس الإريتري إلى أديس أبابا أحدث خطوة في التقارب بين البلدين.", "consult ER+ET"},
      {"هذه الزيارة تعد أول زيارة للرئيس الكازاخستاني إلى الأردن.", "consult KZ+JO"},
      {"وعد الرئيس التركي بزيارة كازاخستان.", "consult planned TR+KZ"},
      {"منذ عام 2005 منحت الصين كازاخستان قروضا بقيمة عشرة مليارات دولار.", "cooperate background CN+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_was_to_be_or_is_not_expected_is_not)
{
  static const struct row rows[] = {
      {"كان من المقرر أن يلتقي الرئيس الأمريكي نظيره الروسي أمس، لكن اللقاء ألغي.", "consult negated US+RU"},
      {"وانتقد الوزير إلغاء القمة التي كانت مقررة مع الزعيم الكوري الشمالي في سنغافورة بمشاركة الرئيس الأمريكي.",
       "consult negated KP+US"},
      {"ذكر مكتب رئيس الوزراء الهندي أنه لن يجري الزيارة التي كانت مقررة إلى كازاخستان.", "consult negated IN+KZ"},
      {"كان من المقرر أن يزور الرئيس الصيني كازاخستان الشهر المقبل.", "consult planned CN+KZ"},
      {"من غير المتوقع أن يلتقي الرئيس الأمريكي رئيس وزراء كندا.", "consult negated US+CA"},
      {"لا يعتزم الرئيس التركي زيارة اليونان.", "consult negated TR+GR"},
      {"قام وزير الخارجية الأمريكي بزيارة غير متوقعة إلى كابول.", "consult US+AF"},
      {"قام وزير الخارجية المصري بزيارة إلى المقرر الخاص في النمسا.", "consult EG+AT"},
      {"أفاد المصدر بأن زيارة وزير الخارجية الإيراني إلى تركيا أجلت.", "consult negated IR+TR"},
      {"من غير المقرر أن يلتقي الرئيس الأوكراني نظيره الروسي.", "consult negated UA+RU"},
      {"لا يتوقع المراقبون أن توقع روسيا واليابان معاهدة سلام قريبا.", "sign negated RU+JP"},
      {"ولا يتوقع أحد أن تسفر المحادثات بين ترامب وبوتين عن شيء.", "consult planned US+RU"},
      {"وأكد الوزير أن إطلاق محادثات بين الولايات المتحدة وإيران لن يحدث إلا بشروط.", "consult negated US+IR"},
      {"نفى وزير الخارجية الإيراني وجود خطط للقاء نظيره الأمريكي.", "consult negated IR+US"},
      {"لا توجد خطط لعقد لقاء بين الرئيسين الروسي والتركي.", "consult negated RU+TR"},
      {"وقال إن لقاء الرئيسين الروسي والأمريكي ليس مدرجا على جدول الأعمال.", "consult negated RU+US"},
      {"وقع الوزيران الروسي والتركي خطة للمشاورات بين وزارتي الخارجية.", "sign RU+TR"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(how_long_ago_is_background_but_how_long_it_took_is_not)
{
  static const struct row rows[] = {
      {"وقبل شهرين وقعت كازاخستان وفرنسا اتفاقا للمعادن.", "sign background KZ+FR"},
      {"زار الرئيس التركي كازاخستان قبل نحو عام.", "consult background TR+KZ"},
      {"وجاء القرار بعد أسبوع من لقاء الرئيسين الروسي والتركي.", "consult background RU+TR"},
      {"ويأتي الإعلان بعد شهر من زيارة قام بها وزير النقل التركي إلى أستانا، وقع خلالها مع نظيره الكازاخستاني مذكرة.",
       "consult background TR+KZ|sign background TR+KZ"},
      {"زار الرئيس الفرنسي طشقند عام 2016. ووقتذاك وقعت فرنسا وأوزبكستان اتفاق قرض.",
       "consult background FR+UZ|sign background FR+UZ"},
      {"وبعد يومين من المباحثات بين الوفدين المصري والسوداني صدر بيان.", "consult EG+SD"},
      {"منذ أكثر من عشر سنوات وقعت الإمارات والصين اتفاقية للشراكة.", "sign background AE+CN"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(last_week_is_news_where_the_article_begins_or_somebody_tells_it)
{
  static const struct row rows[] = {
      {"وقعت كازاخستان والإمارات الأسبوع الماضي اتفاقية للتعاون في مجال الطاقة.", "sign KZ+AE"},
      {"أوضح السفير أن وزير الخارجية الأردني التقى نظيره الكازاخستاني الأسبوع الماضي.", "consult JO+KZ"},
      {"عاد الوفد. وكانت الأجواء هادئة. وارتفعت الأسعار. وعقد وزير النقل الأردني الأسبوع الماضي اجتماعا مع نظيره "
       "الكازاخستاني.",
       "consult background JO+KZ"},
      {"اهتمت الصحف بالزيارة التي قام بها الرئيس المصري إلى أستانا الأسبوع الماضي.", "consult background EG+KZ"},
      {"زاد التبادل التجاري بعد توقيع كازاخستان والأردن اتفاقية لحماية الاستثمار الأسبوع الماضي.",
       "sign background KZ+JO"},
      {"بعد زيارة إلى أستانا الأسبوع الماضي، عاد الرئيس المصري إلى القاهرة.", "consult background KZ+EG"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_page_without_a_date_tells_no_news_by_a_year_alone)
{
  static const struct row rows[] = {
      {"رحب الوزير بضيوفه. وتحدث عن الطقس. وشكر الحاضرين. ووقعت كازاخستان وإيران عام 2008 اتفاقية للنقل.",
       "sign background KZ+IR"},
      {"1975 - توقيع معاهدة بين إيران والعراق لترسيم الحدود.", "sign background IR+IQ"},
      {"رحب الوزير بضيوفه. وتحدث عن الطقس. وشكر الحاضرين. ووقعت كازاخستان وإيران عقدا لبناء محطة بحلول عام 2030.",
       "sign KZ+IR"},
  };
  news_day = (struct kzi_date){0};
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_tells_when_something_else_was_is_background)
{
  static const struct row rows[] = {
      {"كانت التجارة في بدايتها عندما زار الرئيس المصري كازاخستان.", "consult background EG+KZ"},
      {"حين وقعت كازاخستان اتفاقية الشراكة مع الاتحاد الأوروبي كان النفط رخيصا.", "sign background KZ+EU"},
      {"ازدادت الصادرات منذ أن وقعت كازاخستان اتفاقية مع الأردن.", "sign background KZ+JO"},
      {"قال الخبير إن الأسعار ارتفعت منذ بدء المفاوضات بين أنقرة والدوحة.", "consult background TR+QA"},
      {"وصف الحزب القرار بالخاطئ، في حين بحث وزيرا الزراعة الروسي والتركي الملف.", "consult RU+TR"},
      {"ظلت الهند تشتري النفط رغم قرار الانسحاب الأميركي من الاتفاق النووي مع إيران.", "terminate background US+IR"},
      {"وتجري الورشة تنفيذا لنتائج زيارة وزير البيئة القطري إلى طشقند.", "consult background QA+UZ"},
      {"ويعقد الأسبوع استكمالا لما تم التفاهم عليه خلال زيارة الرئيس الصومالي إلى أنقرة.", "consult background SO+TR"},
      {"وأشاد الوزير بنتائج زيارة الرئيس الصومالي إلى أنقرة.", "consult SO+TR"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(talks_that_are_only_called_for_are_none)
{
  static const struct row rows[] = {
      {"كانت المباحثات بين إثيوبيا ومصر متعثرة منذ أشهر.", ""},
      {"ومثل الجانب السعودي للتوقيع على الاتفاقية مع كازاخستان وزير الطاقة السعودي.", "sign SA+KZ"},
      {"استأنفت أرمينيا وأذربيجان المفاوضات المتوقفة منذ الصيف.", "consult AM+AZ"},
      {"حظر الرئيس الإيراني إجراء أي محادثات مع واشنطن.", "consult negated IR+US"},
      {"تترقب القاهرة زيارة وفد كازاخستاني.", "consult planned EG+KZ"},
      {"أكد الوزيران أهمية استئناف المفاوضات بين أرمينيا وأذربيجان.", ""},
      {"دعا الأمين العام إلى إجراء حوار بين السودان وإثيوبيا.", ""},
      {"دعت السعودية إلى اجتماع بين الأردن والكويت الأحد المقبل.", "consult planned JO+KW"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_is_known_already_is_background)
{
  static const struct row rows[] = {
      {"وكان الرئيس الصيني تعهد خلال زيارته إلى كازاخستان بتوسيع الاستثمارات.", "consult background CN+KZ"},
      {"وكان رئيس الوزراء القطري قد عقد قبل ذلك جلسة مباحثات مع رئيس الوزراء الكازاخستاني.", "consult QA+KZ"},
      {"وكان وزير التعليم التونسي قد التقى قبل الإمضاء سفير كازاخستان.", "consult TN+KZ"},
      {"وكان رئيس الوزراء القطري قد عقد قبل ذلك بعام مباحثات مع رئيس الوزراء الكازاخستاني.",
       "consult background QA+KZ"},
      {"يذكر أن ولي العهد السعودي كان قد زار روسيا في منتصف يونيو، ووقع خلال الزيارة ست اتفاقيات.",
       "consult background SA+RU|sign background SA+RU"},
      {"ففي عام 2007 زار ملك الأردن كازاخستان، ووقع البلدان الأردن وكازاخستان مذكرتين.",
       "consult background JO+KZ|sign background JO+KZ"},
      {"وقال إن الرئيسين الروسي والتركي التقيا أكثر من مرة.", "consult background RU+TR"},
      {"وأشار الكاتب إلى أن المستشار الألماني كان أول زعيم أوروبي يزور كازاخستان بعد الأزمة.",
       "consult background DE+KZ"},
      {"تراجعت صادرات الأردن إلى تركيا منذ دخول اتفاقية الشراكة بين الأردن وتركيا حيز النفاذ.",
       "enter_into_force background JO+TR"},
      {"تغيرت السوق كثيرا. وزادت الأرباح. ونمت الشركات. ومن أمثلتها عقود أبرمتها كازاخستان مع شركة سيمنز الألمانية.",
       "sign background KZ+DE"},
      {"ارتفعت الأسعار. وفي بداية العام الجاري وقعت كازاخستان والهند مذكرة للنقل.", "sign background KZ+IN"},
      {"وصل الوزير الكازاخستاني إلى طشقند بعد زيارة قصيرة إلى إيران.", "consult KZ+UZ|consult background KZ+IR"},
      {"وغادر الرئيس الكازاخستاني الدوحة بعد زيارة إلى قطر.", "consult KZ+QA"},
      {"وصلت الشاحنات إلى القرية. انتظر الناس طويلا. كان الجو باردا. وزعت الأكياس مساء. قال متحدث باسم برنامج الأغذية "
       "العالمي إن البرنامج وقع عقدا مع مؤسسة الحبوب الحكومية في كازاخستان.",
       "sign ?+KZ"},
      {"وفي وقت سابق، التقى وزير النقل العماني نظيره الكازاخستاني في مسقط.", "consult background OM+KZ"},
      {"وفي وقت سابق اليوم التقى وزير النقل العماني نظيره الكازاخستاني في مسقط.", "consult OM+KZ"},
      {"أدلى الوزير الكازاخستاني بذلك عقب زيارته الأخيرة إلى تونس حيث بحث مع نظيره التونسي ملف السياحة.",
       "consult background KZ+TN"},
      {"ولم يغادر الزعيم البلاد إلا في مارس الماضي، عندما زار الرئيس الكازاخستاني الصين.", "consult background KZ+CN"},
      {"وكانت شركة لوك أويل الروسية تجري محادثات مع إيران لتطوير الحقل.", "consult background RU+IR"},
      {"وكان رئيسا إيران وكازاخستان يعقدان اجتماعا أمس في طهران.", "consult IR+KZ"},
      {"ستسمح الاتفاقية، التي وقعها الوزيران العماني والنرويجي أمس، بتعزيز الصيد.", "sign OM+NO"},
      {"ستسمح الاتفاقية، التي وقعها الوزيران العماني والنرويجي العام الماضي، بتعزيز الصيد.", "sign background OM+NO"},
      {"وبموجب العقد المبرم بين فرنسا وكازاخستان من المنتظر أن تتسلم أستانا ثلاث طائرات.", "sign background FR+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(the_end_of_a_text_is_news_where_somebody_announces_it)
{
  static const struct row rows[] = {
      {"وانتقد الوزير انسحاب الولايات المتحدة من الاتفاق مع إيران.", "terminate background US+IR"},
      {"ووصف الخطوة بأنها متابعة لانسحاب الولايات المتحدة من الاتفاق مع إيران.", "terminate background US+IR"},
      {"تستعد الولايات المتحدة للانسحاب من الاتفاق مع إيران.", "terminate planned US+IR"},
      {"وقال إن قرار واشنطن الانسحاب من الاتفاق مع إيران زاد التوتر.", "terminate background US+IR"},
      {"أعلن الرئيس الأمريكي انسحاب بلاده من المعاهدة مع روسيا.", "terminate US+RU"},
      {"قررت كازاخستان إنهاء اتفاقية النقل مع روسيا.", "terminate KZ+RU"},
      {"صادق البرلمان العماني على اتفاقية مع كازاخستان جرى توقيعها في مسقط عام 2021.",
       "approve OM+KZ|sign background OM+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_condition_a_site_and_what_somebody_always_does_tell_no_act)
{
  static const struct row rows[] = {
      {"وإذا لم تبرم كندا والولايات المتحدة اتفاقا جديدا فستتضرر التجارة.", ""},
      {"وفي حال عدم توقيع كازاخستان وتركيا الاتفاقية سترتفع الأسعار.", ""},
      {"لم توقع كازاخستان الاتفاقية مع تركيا.", "sign negated KZ+TR"},
      {"وقال الوزير الإيراني بحسب ما أورد موقع محلي إن الاتفاق مع تركيا مفيد.", ""},
      {"ترسو السفينة في إطار عقد موقع بين إيران وكازاخستان.", "sign background IR+KZ"},
      {"ساهمت تركيا في البرنامج الذي تتبناه الوزارات في كازاخستان.", ""},
      {"شيدت المباني في مارس الماضي، قبيل قمة الرئيسين الكازاخستاني والتركي.", "consult background KZ+TR"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(an_article_recalls_two_acts_at_most_those_with_a_day_and_texts_first)
{
  static const struct row rows[] = {
      {"وصل الرئيس الكازاخستاني إلى أنقرة اليوم. وكان الرئيس التركي قد زار كازاخستان في مايو 2019. وكان وزير خارجية "
       "قطر قد "
       "زار كازاخستان في مارس 2018. ووقعت كازاخستان والهند عام 2008 اتفاقية للنقل.",
       "consult KZ+TR|consult background TR+KZ|sign background KZ+IN"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(in_a_paper_of_no_known_day_what_is_told_with_a_year_is_history)
{
  static const struct row rows[] = {
      {"أعلنت الوكالة تمويل مشاريع. وزادت الأرباح. ونمت الشركات. ووقعت كازاخستان والهند خلال عام 2008 اتفاقية للنقل.",
       "sign background KZ+IN"},
      {"أعلنت الوكالة تمويل مشاريع. وزادت الأرباح. ونمت الشركات. ووقعت كازاخستان والهند في 6 مايو 2008 اتفاقية للنقل.",
       "sign KZ+IN"},
      {"وقعت كازاخستان والهند في مايو 2008 اتفاقية للنقل.", "sign KZ+IN"},
  };
  news_day = (struct kzi_date){0, 0, 0};
  CHECK_RECORDS(rows, describe_sides);
  news_day = (struct kzi_date){2024, 5, 8};
}
END_TEST

START_TEST(a_summit_that_is_talked_about_is_no_meeting_of_those_who_talk)
{
  static const struct row rows[] = {
      {"يناقش وزيرا خارجية مصر والأردن في القاهرة القمة العربية المقبلة.", "consult EG+JO"},
      {"بحث الرئيس الكازاخستاني القمة المرتقبة مع نظيره التركي.", "consult KZ+TR"},
      {"بحث الوزير المصري مع نظيره الأردني القمة المرتقبة بين الرئيسين الأمريكي والروسي.",
       "consult EG+JO|consult planned US+RU"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_is_prepared_is_not_what_its_preparations_are)
{
  static const struct row rows[] = {
      {"عقد نائب وزير الخارجية الكازاخستاني لقاء مع السفير الأمريكي لبحث التحضيرات لزيارة الرئيس توكاييف إلى واشنطن.",
       "consult KZ+US"},
      {"أجرى الوفدان الكازاخستاني والياباني محادثات في أستانا، ومن المنتظر أن تعقد الجولة المقبلة في طوكيو.",
       "consult KZ+JP|consult planned KZ+JP"},
      {"التقى وزيرا خارجية كازاخستان واليابان في أستانا، وقالا إنهما سيلتقيان مجددا في طوكيو.",
       "consult KZ+JP|consult planned KZ+JP"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(an_awaited_meeting_stands_beside_the_one_that_was_held)
{
  static const struct row rows[] = {
      {"وسئل عن إمكانية عقد قمة بين الرئيسين الأمريكي والإيراني، فقال إن القمة بين الرئيسين الأمريكي والإيراني "
       "مستحيلة.",
       "consult planned US+IR"},
      {"وصل وزير الخارجية الأمريكي إلى بيونغ يانغ للتحضير للقمة المرتقبة بين الرئيس الأمريكي والزعيم الكوري الشمالي.",
       "consult US+KP|consult planned US+KP"},
      {"ويجري الإعداد حاليا لزيارة الرئيس القطري إلى كازاخستان.", "consult planned QA+KZ"},
      {"هناك تنسيق لعقد اجتماع بين مسؤولين من مصر وكازاخستان.", "consult planned EG+KZ"},
      {"استعرض الوزير القطري مع السفير الكازاخستاني الاستعدادات لعقد اللجنة المشتركة القطرية الكازاخستانية.",
       "consult QA+KZ|consult planned QA+KZ"},
      {"تناول اللقاء بين الوزير القطري والسفير الكازاخستاني التحضير للزيارة المقبلة للرئيس الكازاخستاني إلى الدوحة.",
       "consult QA+KZ|consult planned QA+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_was_held_was_prepared_before)
{
  static const struct row rows[] = {
      {"شارك السفير في التحضير للقمة التي عقدت أمس بين الرئيسين الكازاخستاني والتركي.", "consult KZ+TR"},
      {"جاءت الخطوة بعد الاستعدادات للاجتماع الذي جمع وزير الخارجية الأردني بنظيره العراقي أمس.", "consult JO+IQ"},
      {"شارك السفير في التحضير للقمة التي ستعقد بين الرئيسين الكازاخستاني والتركي.", "consult planned KZ+TR"},
      {"وأوضح وزير المالية المصري خلال مؤتمر صحفي مشترك مع نظيره الكيني أن البنك المزمع إنشاؤه سيعمل في الإقليم.",
       "consult EG+KE"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(who_speaks_before_his_journey_has_not_come_yet)
{
  static const struct row rows[] = {
      {"وقال وزير الطاقة الألماني قبل توجهه إلى كازاخستان إن التعاون مهم.", "consult planned DE+KZ"},
      {"سيصادق البرلمان الكازاخستاني على الاتفاقية الموقعة مع تركيا في العام المقبل.",
       "approve planned KZ+TR|sign background KZ+TR"},
      {"وكان وزير الطاقة الألماني قد قال قبل زيارته إلى كازاخستان إن التعاون مهم.", "consult background DE+KZ"},
      {"أعلنت وزارة الخارجية عن زيارة وفد أسترالي رفيع المستوى يضم رجال أعمال إلى كازاخستان نهاية العام الجاري.",
       "consult planned AU+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_was_held_has_no_day_to_come)
{
  static const struct row rows[] = {
      {"تعهد زعيم كوريا الشمالية بنزع السلاح خلال قمة مع نظيره الكوري الجنوبي الشهر الماضي.",
       "consult background KP+KR"},
      {"سيزور الوزير المصري كازاخستان، ويجري مباحثات قبل أن يتوجه الوزير المصري إلى أوزبكستان.",
       "consult planned EG+KZ|consult planned EG+UZ"},
      {"تم الاتفاق خلال اللقاء بين وزيري كازاخستان وروسيا على تعزيز التعاون في المرحلة المقبلة.",
       "agree KZ+RU|consult KZ+RU"},
      {"تعتزم قطر استثمار مليار دولار في بريطانيا خلال الأعوام الخمسة المقبلة، وجاء ذلك خلال زيارة أمير قطر إلى لندن.",
       "cooperate planned QA+GB|consult QA+GB"},
      {"وأجرى الوزير الروسي مباحثات مع نظيره التركي حول التعاون في السنوات المقبلة.", "consult RU+TR"},
      {"سيبحث الرئيس التركي الملف خلال زيارته إلى كازاخستان الأسبوع المقبل.", "consult planned TR+KZ"},
      {"تحدث الرئيس التركي خلال زيارته المقررة إلى كازاخستان في يونيو المقبل.", "consult planned TR+KZ"},
      {"وشدد الرئيس الفرنسي على أهمية اللقاء مع الرئيس التونسي.", "consult FR+TN"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_somebody_feels_about_it_is_no_purpose)
{
  static const struct row rows[] = {
      {"أعرب الوزير القطري عن سعادته لتوقيع مذكرة التفاهم بين كازاخستان وقطر.", "sign KZ+QA"},
      {"انتقد المرشح الحكومة الأمريكية لموافقتها على اتفاق الغاز مع إيران.", "approve US+IR"},
      {"وصل وزير النقل الكازاخستاني إلى الدوحة لتوقيع اتفاقية مع قطر.", "consult KZ+QA|sign planned KZ+QA"},
      {"كان يفترض أن يلتقي الرئيسان الكازاخستاني والتركي أول أمس، لكن اللقاء تأجل.", "consult negated KZ+TR"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_is_counted_or_recalled_is_old)
{
  static const struct row rows[] = {
      {"ويذكر أن حكومة بغداد قد وقعت في وقت سابق اتفاقية مع الأردن.", "sign background IQ+JO"},
      {"وقع البلدان كازاخستان والأردن حتى الآن 20 اتفاقية.", "sign background KZ+JO"},
      {"تم التوقيع بين كازاخستان والأردن على أكثر من 20 اتفاقية منذ إقامة العلاقات.", "sign background KZ+JO"},
      {"لم توقع كازاخستان اتفاقية مع الأردن حتى الآن.", "sign negated KZ+JO"},
      {"في الماضي وقعت مصر اتفاقيات مع إثيوبيا.", "sign background EG+ET"},
      {"ومن المعروف أن المبعوث الصيني كان قد أعلن خلال زيارته إلى كازاخستان دعم المبادرة.", "consult background CN+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(nobody_refuses_the_talks_behind_him)
{
  static const struct row rows[] = {
      {"استبعد رئيس الوزراء الياباني بعد لقائه الرئيس الروسي في موسكو أن تتراجع طوكيو.", "consult JP+RU"},
      {"نفى وزير الخارجية العراقي بعد لقائه نظيره الكويتي وجود خلافات.", "consult IQ+KW"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_plan_reaches_over_the_names_of_those_who_plan)
{
  static const struct row rows[] = {
      {"يعتزم رئيس كازاخستان ورئيسة مولدوفا إجراء محادثات مع الرئيس الروسي.", "consult planned KZ+MD+RU"},
      {"ستوقع الاتفاقية خلال زيارة يقوم بها رئيس الوزراء الباكستاني إلى كازاخستان.",
       "sign planned PK+KZ|consult planned PK+KZ"},
      {"سيصل الرئيس الصيني إلى أستانا، ليلتقي بعدها نظيره الكازاخستاني.", "consult planned CN+KZ"},
      {"يزور الرئيس الصيني كازاخستان في الخريف المقبل.", "consult planned CN+KZ"},
      {"يصل الرئيس الصيني الأربعاء إلى أستانا، وسيعقد مع نظيره الكازاخستاني جلسة مباحثات.", "consult planned CN+KZ"},
      {"يلتقي وزير النقل الماليزي نظيره الكازاخستاني في أستانا، الأربعاء. ومن المنتظر أن يناقشا الشحن الجوي.",
       "consult planned MY+KZ"},
      {"يلتقي وزير النقل الماليزي نظيره الكازاخستاني في أستانا، الأربعاء. وقد ناقشا الشحن الجوي.", "consult MY+KZ"},
      {"وصرح الوزير على هامش زيارة يؤديها الرئيس الصيني اليوم الأربعاء وغدا الخميس إلى كازاخستان بأن التعاون يتطور.",
       "consult CN+KZ"},
      {"سيجلس الرئيس الأمريكي دونالد ترامب والرئيس الروسي فلاديمير بوتين معا، الاثنين، في أول قمة بينهما.",
       "consult planned US+RU"},
      {"قالت لندن إنها ستدعم كازاخستان، في أعقاب مباحثات بين وزير الخارجية البريطاني ونظيره الكازاخستاني.",
       "consult GB+KZ"},
      {"أرسل زعيم كوريا الشمالية دعوة للقاء الرئيس الأمريكي.", ""},
      {"فإن وقعت كازاخستان اتفاقا مع روسيا سارعت إلى طمأنة الصين.", ""},
      {"أحيل إلى لجنة العلاقات الدولية والدفاع والأمن مشروع قانون التصديق على الاتفاق بين كازاخستان وإيطاليا.",
       "approve planned KZ+IT"},
      {"سيبحث وزير الداخلية اللبناني الملف خلال اجتماع وزراء كازاخستان ولبنان في أستانا.", "consult planned KZ+LB"},
      {"وصل وزير الخارجية الصيني إلى كازاخستان. وتشمل جولته زيارة إلى أوزبكستان وتركمانستان.",
       "consult CN+KZ|consult planned CN+UZ|consult planned CN+TM"},
      {"ستكون الزيارة حلقة في سلسلة طويلة بدأت بعد توقيع كازاخستان وإيطاليا اتفاقية التعاون.", "sign background KZ+IT"},
      {"وصل الرئيس الصيني إلى أستانا استعدادا للقاء الرئيس الروسي.", "consult CN+KZ|consult planned CN+RU"},
      {"وصل وزير الخارجية الروسي سيرجي لافروف إلى أستانا للقاء الرئيس الكازاخستاني.", "consult RU+KZ"},
      {"وهو كلام قد يلطف الأجواء على بعد أسابيع من قمة الرئيسين الروسي والكازاخستاني.", "consult planned RU+KZ"},
      {"ويمكن مقارنتها بزيارة الرئيس الصيني إلى كازاخستان في عام 1999.", "consult background CN+KZ"},
      {"نشرت الوزارة مقطعا بالتزامن مع زيارة الرئيس الصيني لكازاخستان المتوقع استمرارها ثلاثة أيام.", "consult CN+KZ"},
      {"عبر الرئيس الصيني عن رغبته في لقاء نظيره الكازاخستاني.", "consult planned CN+KZ"},
      {"لكن القمة بين كازاخستان وروسيا لم يحدد تاريخها حتى الآن.", "consult planned KZ+RU"},
      {"وهذه مرحلة مهمة قبل زيارة الرئيس الصيني كازاخستان الخميس.", "consult planned CN+KZ"},
      {"ينتظر الوزير الرد وقد وجهت كازاخستان دعوة إلى الرئيس الصيني لزيارة أستانا.", ""},
      {"ناقش وزير الري المصري هاني سويلم، صباح الاثنين، مع نظيره الطاجيكي، تبادل الخبراء وتوقيع مذكرة تفاهم في مجال "
       "المياه.",
       "consult EG+TJ|sign planned EG+TJ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_headline_of_what_is_to_come_tells_not_what_was_held)
{
  static const struct row rows[] = {
      {"الرئيس الصيني سيزور كازاخستان\n"
       "قال وزير الخارجية الكازاخستاني الثلاثاء خلال زيارة إلى بكين إن الرئيس الصيني سيزور أستانا. وأضاف أن الزيارة "
       "مهمة.",
       "consult planned CN+KZ|consult KZ+CN"},
      {"القمة الصينية الكازاخستانية ستعقد في أستانا\n"
       "جاء الإعلان بعد محادثات بين وزيري خارجية الصين وكازاخستان. وقال الرئيس الصيني إنه سيلتقي نظيره الكازاخستاني.",
       "consult planned CN+KZ|consult CN+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_visit_of_today_stands_beside_talks_of_yesterday)
{
  static const struct row rows[] = {
      {"وجاءت الواقعة قبل زيارة يقوم بها الرئيس الصيني إلى كازاخستان، الأربعاء. وقال إن مسؤولين عسكريين صينيين "
       "وكازاخستانيين التقوا الثلاثاء في أستانا.",
       "consult planned CN+KZ|consult CN+KZ"},
      {"وقع البلدان اتفاقية قبل زيارة قام بها الرئيس الصيني إلى كازاخستان.", "sign CN+KZ|consult CN+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(bare_nouns_go_on_from_what_was_awaited_first)
{
  static const struct row rows[] = {
      {"قال خبراء إن زيارة الرئيس التركي المرتقبة إلى كازاخستان مهمة. وأكد خبير أن زيارة الرئيس التركي إلى كازاخستان "
       "تأتي "
       "في توقيت هام. ورأى آخر أن زيارة الرئيس التركي إلى كازاخستان تعكس عمق العلاقات.",
       "consult planned TR+KZ"},
      {"يأمل الوسطاء في نجاح المحادثات الجارية بين كازاخستان وأوزبكستان.", "consult KZ+UZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_signing_that_is_hastened_forbidden_or_long_ago_is_no_news)
{
  static const struct row rows[] = {
      {"طالب الوفد الكازاخستاني بتسريع إبرام اتفاقية النقل مع إيران.", "sign planned KZ+IR"},
      {"وتبقى السلع معفاة إلى حين توقيع اتفاقية التجارة الحرة بين كازاخستان وسوريا.", "sign planned KZ+SY"},
      {"ومن المبكر تحديد موعد توقيع معاهدة السلام بين أذربيجان وأرمينيا.", "sign planned AZ+AM"},
      {"البرلمان البلغاري يحظر على الحكومة إبرام اتفاقيات مع تركيا.", "sign negated BG+TR"},
      {"خلال ثلاثين عاما وقعت كازاخستان وكوريا الجنوبية أكثر من ستين اتفاقية.", "sign background KZ+KR"},
      {"قامت كازاخستان بالتواصل مع هيئة الجمارك الصينية لتوقيع اتفاقية لمكافحة التهريب.", "sign planned KZ+CN"},
      {"تدعو إسبانيا إلى مزيد من التعاون بعد توقيع اتفاقية بين كازاخستان والمغرب في ديسمبر.", "sign background KZ+MA"},
      {"وقعت كازاخستان وفرنسا في عهد الرئيس الأسبق عددا من العقود الكبرى.", "sign background KZ+FR"},
      {"وكانت شركة طيران أستانا وقعت عقودا للشراء، إذ وقعت عقدا مع شركة إيرباص الفرنسية.", "sign background FR+KZ"},
      {"ويعاقب القانون تركيا بسبب إبرامها صفقة مع روسيا لشراء صواريخ.", "sign background TR+RU"},
      {"قررت بلجيكا إلغاء اتفاق أبرم قبل نحو نصف قرن مع السعودية.", "terminate BE+SA|sign background BE+SA"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(who_had_come_is_there_still)
{
  static const struct row rows[] = {
      {"ألقى الضيف محاضرة. وكان الرئيس القرغيزي قد وصل إلى الدوحة في زيارة رسمية تستمر يومين.", "consult KG+QA"},
      {"ألقى الضيف محاضرة. وكان الرئيس القرغيزي قد وصل إلى الدوحة عام 2004.", "consult background KG+QA"},
      {"ألقى الضيف محاضرة. وكان الوزير الأوزبكي قد استهل مهامه بجولة خليجية يزور خلالها قطر.",
       "consult background UZ+QA"},
      {"ألقى الضيف محاضرة. وكان الوفد الكازاخستاني قد التقى، قبل ذلك بيوم، رئيس مجلس النواب المغربي.", "consult KZ+MA"},
      {"ألقى الضيف محاضرة. وكان الوفد الكازاخستاني قد التقى، قبل ذلك بعام، رئيس مجلس النواب المغربي.",
       "consult background KZ+MA"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_is_put_off_is_told_behind_too_and_may_have_a_new_day)
{
  static const struct row rows[] = {
      {"والتوقيع على اتفاقية العبور بين كازاخستان وتركمانستان مؤجل إلى حين استكمال الدراسات.", "sign negated KZ+TM"},
      {"اجتماع اللجنة المشتركة بين الأردن وأوزبكستان أرجئ بطلب من عمان.", "consult negated JO+UZ"},
      {"صادق مجلس الشيوخ الكازاخستاني على الاتفاق مع تركمانستان الذي تأجل طويلا.", "approve KZ+TM"},
      {"تأجل توقيع اتفاقية العبور بين كازاخستان وتركمانستان إلى الشهر المقبل.", "sign planned KZ+TM"},
      {"اتفق الطرفان الأردني والأوزبكي على إنهاء العمل بمذكرة التفاهم.", "terminate JO+UZ"},
      {"فيما كان رئيسا الأردن وأوزبكستان يعقدان، الثلاثاء، اجتماعا في طشقند، انقطع التيار.", "consult JO+UZ"},
      {"انسحبت جورجيا من المفاوضات مع أوزبكستان حول اتفاقية التجارة الحرة.", "negotiate negated GE+UZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_text_laid_before_a_parliament_is_yet_to_be_passed)
{
  static const struct row rows[] = {
      {"الاتفاقية بين الأردن وكازاخستان معروضة على البرلمان للمصادقة عليها.", "approve planned JO+KZ"},
      {"بات التوقيع على اتفاقية التجارة بين الأردن وأوزبكستان وشيكا.", "sign planned JO+UZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(this_week_and_days_before_the_first_are_to_come_but_an_eve_may_be_past)
{
  static const struct row rows[] = {
      {"يزور وزير النقل الأوزبكي الأردن هذا الأسبوع.", "consult planned UZ+JO"},
      {"التقى الملك وزير النقل الأوزبكي الذي يزور الأردن هذا الأسبوع.", "consult JO+UZ"},
      {"وتأتي التصريحات قبل أيام قليلة من أول لقاء بين الرئيسين الأوزبكي والروسي.", "consult planned UZ+RU"},
      {"ارتفعت الأسعار. وهطلت الأمطار. وهدأت الريح. ونقلت الصحف كلام الوزير الأوزبكي بعد زيارته إلى الأردن.",
       "consult background UZ+JO"},
      {"تتحرك عمان نحو آسيا بعد الزيارة الأخيرة لرئيس الوزراء الأوزبكي إلى الأردن ولقائه بالملك الأردني.",
       "consult background UZ+JO"},
      {"قال الوزير الأوزبكي في مقابلة تم بثها قبيل زيارته إلى الأردن إن الأسعار ارتفعت.", "consult planned UZ+JO"},
      {"وكان الوزير الأوزبكي قد تحدث قبيل زيارته إلى الأردن عن الأسعار.", "consult background UZ+JO"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(what_has_to_do_with_a_thing_calls_nobody)
{
  static const struct row rows[] = {
      {"وهناك نص آخر يتصل بالبرنامج التنفيذي للتعاون التربوي بين الأردن وأوزبكستان.", ""},
      {"الرئيس الأوزبكي يتصل بالرئيس الكازاخستاني لتهنئته.", "consult UZ+KZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

START_TEST(a_text_bears_its_year_as_a_name)
{
  static const struct row rows[] = {
      {"صدّق البرلمان الكازاخستاني على بروتوكول عام 2007 مع قرغيزستان بشأن المياه.", "approve KZ+KG"},
      {"مدد الأردن وأوزبكستان اتفاقية 2009 للتعاون القنصلي.", "renew JO+UZ"},
  };
  CHECK_RECORDS(rows, describe_sides);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("record: modality");
  TCase *cases = tcase_create("modality");
  tcase_add_test(cases, what_is_not_yet_is_planned);
  tcase_add_test(cases, for_the_sake_of_is_a_purpose_and_puts_nothing_off);
  tcase_add_test(cases, who_ends_or_comments_on_a_visit_does_not_call_it_off);
  tcase_add_test(cases, a_text_may_be_given_up_before_it_is_signed);
  tcase_add_test(cases, a_perfect_holds_what_was_awaited);
  tcase_add_test(cases, imperfects_go_on_from_a_plan);
  tcase_add_test(cases, what_counts_as_something_is_held);
  tcase_add_test(cases, what_was_to_be_or_is_not_expected_is_not);
  tcase_add_test(cases, how_long_ago_is_background_but_how_long_it_took_is_not);
  tcase_add_test(cases, last_week_is_news_where_the_article_begins_or_somebody_tells_it);
  tcase_add_test(cases, a_page_without_a_date_tells_no_news_by_a_year_alone);
  tcase_add_test(cases, what_tells_when_something_else_was_is_background);
  tcase_add_test(cases, talks_that_are_only_called_for_are_none);
  tcase_add_test(cases, what_is_known_already_is_background);
  tcase_add_test(cases, the_end_of_a_text_is_news_where_somebody_announces_it);
  tcase_add_test(cases, a_condition_a_site_and_what_somebody_always_does_tell_no_act);
  tcase_add_test(cases, an_article_recalls_two_acts_at_most_those_with_a_day_and_texts_first);
  tcase_add_test(cases, in_a_paper_of_no_known_day_what_is_told_with_a_year_is_history);
  tcase_add_test(cases, a_summit_that_is_talked_about_is_no_meeting_of_those_who_talk);
  tcase_add_test(cases, what_is_prepared_is_not_what_its_preparations_are);
  tcase_add_test(cases, an_awaited_meeting_stands_beside_the_one_that_was_held);
  tcase_add_test(cases, what_was_held_was_prepared_before);
  tcase_add_test(cases, who_speaks_before_his_journey_has_not_come_yet);
  tcase_add_test(cases, what_was_held_has_no_day_to_come);
  tcase_add_test(cases, what_somebody_feels_about_it_is_no_purpose);
  tcase_add_test(cases, what_is_counted_or_recalled_is_old);
  tcase_add_test(cases, nobody_refuses_the_talks_behind_him);
  tcase_add_test(cases, a_plan_reaches_over_the_names_of_those_who_plan);
  tcase_add_test(cases, a_headline_of_what_is_to_come_tells_not_what_was_held);
  tcase_add_test(cases, a_visit_of_today_stands_beside_talks_of_yesterday);
  tcase_add_test(cases, bare_nouns_go_on_from_what_was_awaited_first);
  tcase_add_test(cases, a_signing_that_is_hastened_forbidden_or_long_ago_is_no_news);
  tcase_add_test(cases, who_had_come_is_there_still);
  tcase_add_test(cases, a_text_bears_its_year_as_a_name);
  tcase_add_test(cases, what_is_put_off_is_told_behind_too_and_may_have_a_new_day);
  tcase_add_test(cases, a_text_laid_before_a_parliament_is_yet_to_be_passed);
  tcase_add_test(cases, this_week_and_days_before_the_first_are_to_come_but_an_eve_may_be_past);
  tcase_add_test(cases, what_has_to_do_with_a_thing_calls_nobody);
  suite_add_tcase(suite, cases);
  return run_cases(suite);
}
