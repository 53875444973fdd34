/* Pages in the manner of common news sites: the zone of each line, the prefix before the news, agency, author, date. */
#include "cases.h"

#include <stdio.h>
#include <string.h>

#include "recog/recog.h"

struct line {
  enum kzi_zone zone;
  const char *prefix; /* what stands before body_from */
  const char *text;   /* the rest */
};

struct page {
  const char *label;
  bool title_given;
  const char *agency, *agency_name, *byline, *section;
  struct kzi_date published;
  struct line lines[16];
};

#define BODY KZI_ZONE_BODY
#define TITLE KZI_ZONE_TITLE
#define SECTION KZI_ZONE_SECTION
#define BYLINE KZI_ZONE_BYLINE
#define DATELINE KZI_ZONE_DATELINE
#define PUBLISHED KZI_ZONE_PUBLISHED
#define HEADING KZI_ZONE_HEADING
#define CAPTION KZI_ZONE_CAPTION
#define FURNITURE KZI_ZONE_FURNITURE
#define TEASER KZI_ZONE_TEASER

static const struct page pages[] = {
  {"an agency of the Gulf: dateline, end mark", false, "واس", "واس", "", "", {2023, 5, 16}, {
    {TITLE, "", "وزير الطاقة يبحث مع نظيره الكازاخستاني أوجه التعاون"},
    {DATELINE, "الرياض 26 شوال 1444 هـ الموافق 16 مايو 2023 م واس", ""},
    {BODY, "", "عقد معالي وزير الطاقة اليوم في الرياض اجتماعاً مع معالي وزير الطاقة الكازاخستاني، جرى خلاله بحث فرص الاستثمار."},
    {BODY, "", "وحضر الاجتماع عدد من المسؤولين في البلدين."},
    {FURNITURE, "", "// انتهى //"},
    {FURNITURE, "", "18:05 ت م"},
  }},
  {"an agency of the Gulf: city, date and agency before the news, initials after it", true, "كونا", "كونا", "", "", {0, 0, 0}, {
    {TITLE, "", "الكويت وأوزبكستان تبحثان تعزيز التبادل التجاري"},
    {BODY, "طشقند - 3 - 10 (كونا) -- ", "بحث وزير التجارة والصناعة الكويتي مع نظيره الأوزبكي هنا اليوم سبل زيادة التبادل التجاري بين البلدين."},
    {BODY, "", "وقال الوزير في تصريح صحفي إن اللقاء تناول إقامة معرض للمنتجات الكويتية في طشقند مطلع العام المقبل. (النهاية)"},
    {FURNITURE, "", "ه س ص / م م ج"},
  }},
  {"the Kazakh agency: dots part its dateline, tags and an hour close the page", true, "قاز أنباء", "كازينفورم", "", "", {0, 0, 0}, {
    {TITLE, "", "رئيس الوزراء يستقبل سفير اليابان"},
    {BODY, "أستانا. 12 مارس. قاز أنباء - ", "استقبل رئيس الوزراء الكازاخستاني سفير اليابان لدى أستانا، وناقش معه مشروعات الطاقة المتجددة."},
    {BODY, "", "واتفق الجانبان على عقد دورة جديدة للجنة المشتركة في الخريف."},
    {FURNITURE, "", "وسوم: #كازاخستان #اليابان #الطاقة"},
    {FURNITURE, "", "آخر تحديث: 17:40"},
  }},
  {"a Chinese agency: the year in the dateline is the day of publication", true, "شينخوا", "شينخوا", "", "", {2017, 6, 8}, {
    {TITLE, "", "افتتاح معرض للطاقة في أستانا"},
    {BODY, "أستانا 8 يونيو 2017 (شينخوا) ", "افتتح الرئيس الكازاخي مساء اليوم الخميس معرضا دوليا للطاقة بمشاركة أكثر من مائة دولة."},
    {BODY, "", "وزار عدد من رؤساء الدول أجنحة المعرض في يومه الأول."},
  }},
  {"an American channel: its own city on every text, teasers after a phrase", true, "CNN", "سي إن إن", "", "", {0, 0, 0}, {
    {TITLE, "", "الأردن وقطر يوقعان مذكرة للتعاون في الزراعة"},
    {BODY, "دبي، الإمارات العربية المتحدة (CNN)-- ", "وقع وزيرا الزراعة في الأردن وقطر، الأحد، مذكرة للتعاون في مكافحة التصحر، بحسب بيان رسمي."},
    {TEASER, "قد يهمك أيضا: ", "وزير الزراعة الأردني يلتقي مزارعي الأغوار ويعدهم بالدعم"},
    {BODY, "", "وأضاف البيان أن المذكرة تشمل تبادل البذور والخبرات بين البلدين."},
  }},
  {"an Egyptian daily: author and date over the text, links, buttons and tags under it", true, "", NULL, "سلمى عبد الرحمن", "", {2018, 2, 5}, {
    {TITLE, "", "بالصور.. محافظ أسوان يلتقي السفير الهندي لبحث السياحة"},
    {BYLINE, "", "كتبت - سلمى عبد الرحمن"},
    {PUBLISHED, "", "الإثنين 05/فبراير/2018 - 02:41 م"},
    {BODY, "", "استقبل محافظ أسوان، اليوم الإثنين، سفير الهند بالقاهرة، لبحث زيادة أعداد السائحين الهنود إلى المحافظة."},
    {BODY, "", "وأكد السفير أن بلاده تشجع مواطنيها على زيارة معابد النوبة."},
    {FURNITURE, "", "اقرأ أيضا:"},
    {TEASER, "", "رئيس الوزراء يتفقد أعمال التطوير في مدينة الغردقة"},
    {FURNITURE, "", "أسعار الذهب اليوم"},
    {FURNITURE, "", "شارك: فيسبوك | تويتر | واتس آب"},
    {FURNITURE, "", "الكلمات الدلالية: محافظ أسوان - السفير الهندي"},
  }},
  {"a site of many templates: unfilled fields, bullets, headings, comments", false, "", NULL, "", "محليات", {0, 0, 0}, {
    {SECTION, "", "محليات"},
    {TITLE, "", "تعاون جديد بين الإمارات وطاجيكستان في المياه"},
    {FURNITURE, "", "بواسطة [اسم الكاتب أو المصدر] – [تاريخ المنشور]"},
    {BODY, "", "شهدت العاصمة الطاجيكية اجتماعا بين وفد إماراتي ومسؤولين في وزارة المياه لمناقشة مشروعات السدود."},
    {HEADING, "", "أهداف الاجتماع"},
    {BODY, "", "ركز الاجتماع على ثلاثة محاور رئيسية عرضها الجانبان في كلمات الافتتاح."},
    {BODY, "", "- تدريب المهندسين الطاجيك في أبوظبي"},
    {BODY, "", "وفي ختام الاجتماع شكر الوزير ضيوفه على اهتمامهم بالمشروع."},
    {FURNITURE, "", "مقالات ذات صلة"},
    {FURNITURE, "", "زر الذهاب إلى الأعلى"},
    {FURNITURE, "", "0 تعليق"},
    {FURNITURE, "", "اترك تعليقا"},
    {FURNITURE, "", "أبو خالد: الله يوفقهم، مشروع جميل جدا وننتظر المزيد منه في كل المدن."},
  }},
  {"a Russian centre: credit, photo and source close the page", false, "تاس", "تاس", "", "", {0, 0, 0}, {
    {BODY, "", "أعلنت وزارة النقل الروسية اليوم بدء تسيير رحلات جوية مباشرة بين قازان ومسقط اعتبارا من الشهر المقبل."},
    {HEADING, "", "رحلات أسبوعية"},
    {BODY, "", "وقال الوزير إن الخط الجديد سيخدم السياح ورجال الأعمال في البلدين على حد سواء."},
    {FURNITURE, "", "مركز الدراسات الأوراسية"},
    {CAPTION, "", "الصورة: وزارة النقل الروسية"},
    {FURNITURE, "", "المصدر: تاس"},
  }},
  {"a Moroccan daily: slash and brackets round the agency", true, "و.م.ع", "و م ع", "", "", {2019, 9, 19}, {
    {TITLE, "", "المغرب والسنغال يعززان تعاونهما في الصيد البحري"},
    {BODY, "الرباط/ 19 شتنبر 2019 (و.م.ع) ", "أجرى وزير الفلاحة والصيد البحري، اليوم الخميس بالرباط، مباحثات مع نظيره السنغالي حول تربية الأحياء المائية."},
    {BODY, "", "واتفق الطرفان على تبادل زيارات الخبراء خلال السنة المقبلة."},
    {FURNITURE, "", "ح/م"},
  }},
  {"an Omani daily: the agency between slashes is no second month", true, "العمانية", "العمانية", "", "", {0, 0, 0}, {
    {TITLE, "", "سلطنة عمان وإيران تبحثان الربط البحري"},
    {BODY, "طهران في 31 ديسمبر/العمانية/ ", "بحث معالي وزير النقل العماني في طهران اليوم مع وزير الطرق الإيراني تشغيل خط ملاحي جديد."},
    {BODY, "", "حضر المقابلة سعادة السفير العماني لدى إيران."},
  }},
  {"a Turkish agency: city, reporter and outlet on a line of their own", true, "الأناضول", "الأناضول", "", "", {0, 0, 0}, {
    {TITLE, "", "وزير الدفاع التركي يلتقي نظيره القطري"},
    {DATELINE, "أنقرة / أحمد يلدز / الأناضول", ""},
    {BODY, "", "التقى وزير الدفاع التركي، الأربعاء، نظيره القطري في أنقرة، وبحث معه التدريب المشترك."},
    {FURNITURE, "", "الأخبار المنشورة على الصفحة الرسمية للوكالة هي ملخص لجزء مما يرسل إلى المشتركين."},
  }},
  {"a Saudi site: reporter, outlet and city before the colon, counters and a ticker", true, "", NULL, "", "", {2015, 8, 11}, {
    {TITLE, "", "أمين الطائف يلتقي وفدا ماليزيا"},
    {PUBLISHED, "", "تم النشر في: 11 أغسطس 2015"},
    {FURNITURE, "", "3 تعليقات | 1250 مشاهدة"},
    {BODY, "فهد العتيبي- سبق- الطائف: ", "التقى أمين الطائف وفدا من رجال الأعمال الماليزيين، وبحث معهم فرص الاستثمار في السياحة."},
    {BODY, "", "وزار الوفد سوق عكاظ وعددا من المزارع."},
    {FURNITURE, "", "14:05 الأمطار تعطل الدراسة في عدد من المدارس"},
    {FURNITURE, "", "13:40 الهلال يتعاقد مع مدرب جديد"},
    {FURNITURE, "", "13:10 افتتاح طريق جديد في الباحة"},
  }},
  {"a page whose date is told in English", true, "", NULL, "", "", {2023, 5, 31}, {
    {TITLE, "", "وزير الخارجية القطري يلتقي نظيره الكازاخستاني"},
    {PUBLISHED, "", "May 31, 2023"},
    {BODY, "", "التقى وزير الخارجية القطري اليوم نظيره الكازاخستاني، وبحث معه العلاقات بين البلدين."},
  }},
  {"a Palestinian agency: figures in the dateline, initials under a rule", true, "وفا", "وفا", "", "", {2012, 7, 11}, {
    {TITLE, "", "المالكي يستقبل القنصل الإسباني"},
    {BODY, "رام الله 11-7-2012 وفا- ", "استقبل وزير الشؤون الخارجية، اليوم الأربعاء، القنصل الإسباني العام، وأطلعه على آخر التطورات."},
    {FURNITURE, "", "ــــــــ"},
    {FURNITURE, "", "م.ل/ ر.ح"},
  }},
  {"a Hijri publication date alone is converted", true, "", NULL, "", "", {2012, 6, 14}, {
    {TITLE, "", "وفد سوداني يزور إثيوبيا"},
    {PUBLISHED, "", "بتاريخ 24-7-1433 هـ"},
    {BODY, "", "وصل إلى أديس أبابا اليوم وفد سوداني رفيع لبحث الملفات المشتركة بين البلدين الجارين."},
  }},
  {"a small site: its own name and town, and the date behind the bracket", true, "", NULL, "", "", {2019, 12, 2}, {
    {TITLE, "", "موريتانيا والسنغال تتفقان على رخص الصيد"},
    {PUBLISHED, "", "المنارة الإخبارية (نواكشوط) 2 دجمبر 2019"},
    {BODY, "", "استقبل وزير الصيد ظهر اليوم الاثنين نظيره السنغالي واتفقا على رخص جديدة لصيادي البلدين."},
  }},
  {"a Levantine wire: two names of the month, Arabic-Indic figures", true, "وكالات", "وكالات", "", "", {2025, 11, 4}, {
    {TITLE, "", "لبنان والعراق يوقعان اتفاقا نفطيا"},
    {PUBLISHED, "", "نُشر في: ٤ تشرين الثاني/نوفمبر ٢٠٢٥"},
    {BODY, "", "وقع وزير الطاقة اللبناني مع نظيره العراقي في بغداد اتفاقا لتوريد الوقود إلى محطات الكهرباء."},
    {FURNITURE, "", "(وكالات)"},
  }},
};

static struct kzi_arena arena;

static void setup(void) { kzi_arena_init(&arena, NULL); }
static void teardown(void) { kzi_arena_free(&arena); }

static const struct kzi_page *read_text(const char *text, bool title_given, const struct kzi_marks **marks)
{
  const struct kzi_tokens *tokens = kzi_tokenize(&arena, text, (uint32_t)strlen(text));
  *marks = kzi_mark(&arena, tokens, NULL);
  ck_assert_ptr_nonnull(*marks);
  const struct kzi_page *page = kzi_read_page(&arena, *marks, title_given);
  ck_assert_ptr_nonnull(page);
  return page;
}

static void expect_span(const char *what, const char *text, struct kzi_span span, const char *want)
{
  size_t n = span.end - span.start;
  ck_assert_msg(n == strlen(want) && memcmp(text + span.start, want, n) == 0, "%s: «%.*s» for «%s»", what, (int)n, text + span.start, want);
}

START_TEST(every_line_has_its_zone)
{
  const struct page *p = &pages[_i];
  char text[8192] = "";
  uint32_t count = 0;
  for (; count < KZI_COUNT(p->lines) && p->lines[count].text; count++) {
    strcat(text, p->lines[count].prefix);
    strcat(text, p->lines[count].text);
    strcat(text, "\n");
  }
  const struct kzi_marks *marks;
  const struct kzi_page *page = read_text(text, p->title_given, &marks);
  ck_assert_uint_eq(marks->tokens->line_count, count);
  for (uint32_t i = 0; i < count; i++) {
    const struct kzi_line *line = &marks->tokens->lines[i];
    ck_assert_msg(page->zones[i] == p->lines[i].zone, "%s: line %u is %u: %.*s", p->label, i, page->zones[i],
                  (int)(line->span.end - line->span.start), text + line->span.start);
    if (page->zones[i] == FURNITURE) continue;
    uint32_t from = page->body_from[i] < line->tokens.end ? marks->tokens->items[page->body_from[i]].start : line->span.end;
    expect_span(p->label, text, (struct kzi_span){line->span.start, from}, p->lines[i].prefix);
  }
  expect_span(p->label, text, page->agency, p->agency);
  expect_span(p->label, text, page->byline, p->byline);
  expect_span(p->label, text, page->section, p->section);
  ck_assert_msg(p->agency_name ? page->agency_name && strcmp(page->agency_name, p->agency_name) == 0 : !page->agency_name, "%s: %s",
                p->label, page->agency_name ? page->agency_name : "no name");
  struct kzi_date day = page->published; /* field by field: what pads a struct may be anything */
  ck_assert_msg(day.year == p->published.year && day.month == p->published.month && day.day == p->published.day, "%s: %d-%u-%u",
                p->label, day.year, day.month, day.day);
}
END_TEST

/* ---- News that looks like furniture: one line between two others ------------------------------------------------------------- */

static const char *const news[] = {
  "شارك وزير الخارجية في اجتماع الدوحة أمس والتقى نظيره العماني على هامشه.",
  "إعلان أبوظبي: الإمارات وكينيا توقعان اتفاقية للتجارة",
  "المصدر الرئيسي للطاقة في البلاد هو الغاز، وقد اتفق الوزيران على زيادة إنتاجه.",
  "كتب الرئيس إلى نظيره التونسي رسالة خطية تتعلق بالعلاقات بين البلدين.",
  "مصادر: السعودية وباكستان توقعان غدا اتفاقا للدفاع المشترك",
  "خلال اللقاء بحث الجانبان سبل تعزيز التعاون في مجال الثقافة والسياحة والتعليم.",
  "بدعم من الصندوق السعودي للتنمية افتتح الرئيس طريقا جديدا في شمال البلاد.",
  "نشر الموقع الرسمي للرئاسة بيانا مشتركا في 9 مارس 2021 عن زيارة الوفد.",
  "صوت البرلمان على الاتفاقية.",
  "10 مارس 2020: وقعت مصر والسودان اتفاقية الربط الكهربائي في الخرطوم",
  "متابعة: الوفد القطري يصل إلى موسكو ويلتقي وزير الخارجية",
  "تقرير: تركيا تتفق مع ليبيا على ترسيم الحدود",
};

START_TEST(news_is_never_furniture)
{
  char text[2048];
  snprintf(text, sizeof text, "%s\n%s\n%s\n", "وصل وزير الخارجية الأردني مساء اليوم إلى العاصمة القطرية في زيارة تستغرق يومين.", news[_i],
           "وغادر الوزير الدوحة صباح اليوم التالي عائدا إلى عمان بعد أن أنهى مباحثاته.");
  const struct kzi_marks *marks;
  const struct kzi_page *page = read_text(text, false, &marks);
  uint8_t zone = page->zones[1];
  ck_assert_msg(zone == BODY || zone == HEADING || zone == TEASER, "zone %u: %s", zone, news[_i]);
}
END_TEST

/* ---- Beginnings that look like datelines ---------------------------------------------------------------------------------------- */

static const struct {
  const char *prefix, *rest;
} beginnings[] = {
  {"", "السعودية وكازاخستان تتفقان على زيادة عدد الرحلات الجوية بين البلدين بدءا من الصيف المقبل، بحسب بيان مشترك."},
  {"", "روسيا: لن نوقع على أي وثيقة لا تضمن مصالحنا في المنطقة، هكذا قال الوزير في مؤتمره الصحفي."},
  {"", "وزير الدفاع (الصورة) يصل اليوم إلى أنقرة في زيارة رسمية يلتقي خلالها كبار المسؤولين في وزارة الدفاع."},
  {"", "أعلنت شركة مصدر (Masdar) اليوم أنها ستبدأ قريبا في تنفيذ مشروعها الجديد في أوزبكستان."},
  {"القاهرة: ", "استقبل وزير الري اليوم نظيره الجنوب سوداني لبحث مشروعات التعاون في حوض النيل."},
  {"موسكو – رويترز: ", "قال مسؤول روسي إن بلاده ستوقع اتفاقا مع الهند لتوريد الأسمدة خلال الأسبوع المقبل."},
  {"البوصلة- ", "بحث وزير التعليم العالي اليوم مع السفير الصيني زيادة عدد المنح الدراسية للطلبة الأردنيين."},
  {"أستانا، 14 أبريل 2023. ", "استقبل رئيس مجلس الشيوخ أمس سفير منغوليا لبحث التعاون بين البرلمانين في شؤون المناخ والمياه."},
  {"أستانا 21 فبراير 2014 /", "اجتمع رئيس مجلس الدولة هنا اليوم (الجمعة) مع رئيس البرلمان القازاقي لبحث التجارة بين البلدين."},
  {"14 أبريل 2023 | ", "استقبل رئيس مجلس الشيوخ أمس سفير منغوليا لبحث التعاون بين البرلمانين في شؤون المناخ والمياه."},
  {"باريس (أ ف ب) - ", "أكد الرئيس الفرنسي في ختام لقائه مع رئيس الوزراء العراقي أن بلاده ستواصل دعم بغداد."},
  {"صنعاء من خالد ناجي: ", "وصل إلى العاصمة اليمنية أمس وفد تجاري من جيبوتي لبحث إقامة منطقة حرة مشتركة."},
};

START_TEST(a_dateline_is_told_from_the_news)
{
  char text[2048];
  snprintf(text, sizeof text, "%s%s\n", beginnings[_i].prefix, beginnings[_i].rest);
  const struct kzi_marks *marks;
  const struct kzi_page *page = read_text(text, false, &marks);
  expect_span(beginnings[_i].rest, text, (struct kzi_span){0, marks->tokens->items[page->body_from[0]].start}, beginnings[_i].prefix);
}
END_TEST

START_TEST(an_empty_article_has_an_empty_page)
{
  const struct kzi_marks *marks;
  ck_assert_int_eq(read_text("", false, &marks)->published.year, 0);
  ck_assert_int_eq(read_text("\n\n \n", true, &marks)->zones[0], TITLE);
  ck_assert_int_eq(read_text("لقاء\n***\n(", true, &marks)->zones[2], FURNITURE);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("recog: page");
  TCase *tests = tcase_create("page");
  tcase_add_checked_fixture(tests, setup, teardown);
  tcase_add_loop_test(tests, every_line_has_its_zone, 0, KZI_COUNT(pages));
  tcase_add_loop_test(tests, news_is_never_furniture, 0, KZI_COUNT(news));
  tcase_add_loop_test(tests, a_dateline_is_told_from_the_news, 0, KZI_COUNT(beginnings));
  tcase_add_test(tests, an_empty_article_has_an_empty_page);
  suite_add_tcase(suite, tests);
  return run_cases(suite);
}
