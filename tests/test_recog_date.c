/* Dates: what is read, of what kind, and to which day it comes. */
#include "cases.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ucal.h>

#include "recog/recog.h"

static const struct kzi_date tuesday = {2021, 11, 9};

static struct kzi_mentions *find(struct kzi_arena *arena, const char *text, struct kzi_date published)
{
  struct kzi_mentions *m = kzi_arena_get(arena, sizeof *m);
  const struct kzi_tokens *tokens = kzi_tokenize(arena, text, (uint32_t)strlen(text));
  ck_assert_ptr_nonnull(tokens);
  m->marks = kzi_mark(arena, tokens, NULL);
  ck_assert_ptr_nonnull(m->marks);
  m->published = published;
  kzi_find_numbers(arena, m);
  kzi_find_whens(arena, m);
  return m;
}

static void write_date(char *out, size_t room, struct kzi_date date)
{
  if (!date.year) snprintf(out, room, "?");
  else if (!date.month) snprintf(out, room, "%04d", date.year);
  else if (!date.day) snprintf(out, room, "%04d-%02d", date.year, date.month);
  else snprintf(out, room, "%04d-%02d-%02d", date.year, date.month, date.day);
}

/* One line a mention: its text, the value, the end of a range, V for validity, N for a name, D for a duration; < and >
 * for what lies before and after the news. */
static void describe(const char *text, const struct kzi_when *when, char *out, size_t room)
{
  char value[24], until[24], range[32] = "";
  static const char *const kinds[] = {"", "", " V", " N", " D"};
  write_date(value, sizeof value, when->value);
  write_date(until, sizeof until, when->until);
  if (when->until.year && when->kind != KZI_DATE_NAME) snprintf(range, sizeof range, "..%s", until);
  int length = (int)(when->at.span.end - when->at.span.start);
  const char *tense = when->tense < 0 ? " <" : when->tense > 0 ? " >" : "";
  snprintf(out, room, "%.*s=%s%s%s%s", length, text + when->at.span.start, value, range, kinds[when->kind], tense);
}

struct row {
  const char *text, *want; /* mentions parted by | */
};

static void check_rows(const struct row *rows, size_t count, struct kzi_date published)
{
  ck_assert_uint_gt(count, 0);
  for (size_t i = 0; i < count; i++) {
    struct kzi_arena arena;
    kzi_arena_init(&arena, NULL);
    struct kzi_mentions *m = find(&arena, rows[i].text, published);
    char got[2048] = "";
    for (uint32_t w = 0; w < m->when_count; w++) {
      size_t used = strlen(got);
      if (w) got[used++] = '|', got[used] = '\0';
      describe(rows[i].text, &m->whens[w], got + used, sizeof got - used);
    }
    ck_assert_msg(strcmp(got, rows[i].want) == 0, "%s\n  got  %s\n  want %s", rows[i].text, got, rows[i].want);
    kzi_arena_free(&arena);
  }
}

#define CHECK_ROWS(rows, published) check_rows(rows, KZI_COUNT(rows), published)

START_TEST(months_of_every_region_are_read)
{
  static const struct row rows[] = {
      {"وصل الوفد في 9 نوفمبر 2021 إلى العاصمة.", "9 نوفمبر 2021=2021-11-09"},
      {"وصل الوفد في 3 تشرين الثاني 2021.", "3 تشرين الثاني 2021=2021-11-03 <"},
      {"وصل الوفد في ٣ نوفمبر/ تشرين الثاني ٢٠٢١.", "٣ نوفمبر/ تشرين الثاني ٢٠٢١=2021-11-03 <"},
      {"افتتح المعرض في 7 تشرين الأول/أكتوبر الماضي.", "7 تشرين الأول/أكتوبر الماضي=2021-10-07 <"},
      {"افتتح المعرض في 5 فبراير (شباط) 2020 بحضور الوزير.", "5 فبراير (شباط) 2020=2020-02-05 <"},
      {"افتتح المعرض في 5 أغسطس آب 2020.", "5 أغسطس آب 2020=2020-08-05 <"},
      {"افتتح المعرض في 5 (شباط) فبراير 2020.", "5 (شباط) فبراير 2020=2020-02-05 <"},
      {"وقع الاتفاق يوم 14 جويلية 2020 بتونس.", "يوم 14 جويلية 2020=2020-07-14 <"},
      {"وقع الاتفاق في 20 غشت 2019 بالرباط.", "20 غشت 2019=2019-08-20 <"},
      {"وقع الاتفاق في 2 آب 2019.", "2 آب 2019=2019-08-02 <"},
      {"وقع الاتفاق في 11 كانون الأول عام 2018.", "11 كانون الأول عام 2018=2018-12-11 <"},
      {"زار الوفد طرابلس في 17 الفاتح 1998.", "17 الفاتح 1998=1998-09-17 <"},
      {"زيارة بدأت في الثالث عشر من مارس 2020م.", "الثالث عشر من مارس 2020م=2020-03-13 <"},
      {"زيارة بدأت في الخامس والعشرين من شهر أيار من العام 2019.",
       "الخامس والعشرين من شهر أيار من العام 2019=2019-05-25 <"},
      {"وقعت بتاريخ 7 / يوليو / 2020 م وكانت سارية.", "7 / يوليو / 2020 م=2020-07-07 <"},
      {"زيارة بدأت في الـ12 من مايو عام 2020.", "الـ12 من مايو عام 2020=2020-05-12 <"},
  };
  CHECK_ROWS(rows, tuesday);
}
END_TEST

START_TEST(words_that_are_also_months_need_neighbours)
{
  static const struct row rows[] = {
      {"مارس الوزير ضغوطا على الشركة.", ""},
      {"التقى الوفد في مارس.", "مارس=2021-03 <"},
      {"زار الوفد العاصمة في الأسبوع الأول من مارس.", "مارس=2021-03 <"},
      {"ينتظر الصيف موسما جديدا.", ""},
      {"قال ناصر إن الماء قليل.", ""},
      {"رحبت تيريزا ماي بالوفد.", ""},
      {"انعقدت الدورة في ماي 2019.", "ماي 2019=2019-05 <"},
  };
  CHECK_ROWS(rows, tuesday);
}
END_TEST

START_TEST(a_missing_year_comes_from_the_publication_date)
{
  static const struct row rows[] = {
      {"يعقد الاجتماع في 20 ديسمبر.", "20 ديسمبر=2021-12-20 >"},
      {"عقد الاجتماع في 2 فبراير.", "2 فبراير=2021-02-02 <"},
      {"عقد الاجتماع في مارس الماضي.", "مارس الماضي=2021-03 <"},
      {"عقد الاجتماع في ديسمبر الماضي.", "ديسمبر الماضي=2020-12 <"},
      {"يعقد الاجتماع في مارس المقبل.", "مارس المقبل=2022-03 >"},
      {"يعقد الاجتماع في 15 نوفمبر الجاري.", "15 نوفمبر الجاري=2021-11-15 >"},
      {"عقد الاجتماع في 3 مايو من العام الماضي.", "3 مايو من العام الماضي=2020-05-03 <"},
      {"عقد الاجتماع في 4 من الشهر الجاري.", "4 من الشهر الجاري=2021-11-04 <"},
      {"عقد الاجتماع يوم 4 الجاري.", "يوم 4 الجاري=2021-11-04 <"},
      {"يجتمع الوفدان يوم 12 في المدينة.", "يوم 12=2021-11-12 >"},
      {"اجتمع الوفدان يوم 28 في المدينة.", "يوم 28=2021-10-28 <"},
      {"تأسس المجلس عام 2015 وعقد أول اجتماع في مايو من العام نفسه.", "عام 2015=2015 <|مايو من العام نفسه=2015-05 <"},
  };
  CHECK_ROWS(rows, tuesday);
  static const struct row january[] = {
      {"وقعت الاتفاقية في 28 ديسمبر.", "28 ديسمبر=2020-12-28 <"},
  };
  CHECK_ROWS(january, ((struct kzi_date){2021, 1, 3}));
}
END_TEST

START_TEST(digits_alone_make_dates_in_every_order)
{
  static const struct row rows[] = {
      {"وقعت بتاريخ 4-11-2020 في المقر.", "4-11-2020=2020-11-04 <"},
      {"وقعت بتاريخ 2020/12/02 في المقر.", "2020/12/02=2020-12-02 <"},
      {"وقعت بتاريخ 25.02.2020 في المقر.", "25.02.2020=2020-02-25 <"},
      {"وقعت بتاريخ 09\u200f/11\u200f/2020 في المقر.", "09\u200f/11\u200f/2020=2020-11-09 <"},
      {"وقعت بتاريخ 30 / 9 / 1439هـ الموافق 14 / 6 / 2018م.", "30 / 9 / 1439هـ الموافق 14 / 6 / 2018م=2018-06-14 <"},
      {"القرار رقم 50/2011 نافذ.", ""},
      {"بلغت القيمة 12.5 مليون دولار.", ""},
  };
  CHECK_ROWS(rows, tuesday);
}
END_TEST

START_TEST(hijri_dates_are_converted)
{
  static const struct row rows[] = {
      {"صدر في 21 جمادى الأولى 1446.", "21 جمادى الأولى 1446=2024-11-23 >"},
      {"صدر في 03 ذو القعدة 1439هـ الموافق 16 يوليو 2018 م.",
       "03 ذو القعدة 1439هـ الموافق 16 يوليو 2018 م=2018-07-16 <"},
      {"صدر في 16 يوليو 2018م الموافق 3 ذي القعدة 1439هـ.", "16 يوليو 2018م الموافق 3 ذي القعدة 1439هـ=2018-07-16 <"},
      {"صدر في عام 1440هـ.", "عام 1440هـ=2019 <"},
      {"قال رجب إن شعبان غائب.", ""},
  };
  CHECK_ROWS(rows, tuesday);
}
END_TEST

START_TEST(ranges_have_a_first_and_a_last_day)
{
  static const struct row rows[] = {
      {"يقام المعرض من 11 إلى 13 سبتمبر 2022.", "11 إلى 13 سبتمبر 2022=2022-09-11..2022-09-13 >"},
      {"يقام المعرض يومي 28 و29 ديسمبر.", "يومي 28 و29 ديسمبر=2021-12-28..2021-12-29 >"},
      {"أقيم المعرض من 28 أكتوبر إلى 3 نوفمبر 2021.", "28 أكتوبر إلى 3 نوفمبر 2021=2021-10-28..2021-11-03 <"},
      {"ارتفع التبادل بين عامي 2015 و2018.", "عامي 2015 و2018=2015..2018 <"},
      {"ارتفع التبادل بين مارس ومايو 2020.", "مارس ومايو 2020=2020-03..2020-05 <"},
      {"من الأول إلى الرابع من مايو 2020", "الأول إلى الرابع من مايو 2020=2020-05-01..2020-05-04 <"},
      {"وقعت بين يونيو (حزيران) 2018 ويناير (كانون الثاني).",
       "يونيو (حزيران) 2018 ويناير (كانون الثاني)=2018-06..2019-01 <"},
      {"في شهري فبراير ومارس 2020", "فبراير ومارس 2020=2020-02..2020-03 <"},
      {"تستمر الزيارة حتى 13 نوفمبر.", "13 نوفمبر=?..2021-11-13 >"},
      {"زار الوفد المدينة الأحد والاثنين.", "الأحد والاثنين=2021-11-07..2021-11-08 <"},
  };
  CHECK_ROWS(rows, tuesday);
}
END_TEST

START_TEST(what_holds_for_years_is_validity_and_no_day_of_an_act)
{
  static const struct row rows[] = {
      {"وقع الوزيران برنامج التعاون 2022-2024.", "2022-2024=2022..2024 V >"},
      {"وقع الوزيران خطة (2024-2022).", "2024-2022=2022..2024 V >"},
      {"وقع الوزيران خطة للفترة 2022 - 2024.", "2022 - 2024=2022..2024 V >"},
      {"وقع الوزيران خطة للأعوام 2022–2024.", "لأعوام 2022–2024=2022..2024 V >"},
      {"وقعا خطة التعاون العسكري لعام 2022.", "عام 2022=2022..2022 V >"},
      {"وقعا برنامجا يمتد بين 2022 و2025.", "2022 و2025=2022..2025 V >"},
      {"تتضاعف التجارة بحلول عام 2030.", "عام 2030=?..2030 >"},
      {"تنفذ رؤية حتى عام 2030.", "عام 2030=?..2030 V >"},
      {"الموسم الدراسي 2023/24 طويل.", "2023/24=2023..2024 V >"},
  };
  CHECK_ROWS(rows, tuesday);
}
END_TEST

START_TEST(years_inside_names_laws_and_counts_are_no_dates)
{
  static const struct row rows[] = {
      {"تسعى المملكة إلى تحقيق رؤية 2030 كاملة.", "2030=2030 N >"},
      {"التقيا على هامش معرض دبي للطيران 2021 أمس.", "2021=2021 N|أمس=2021-11-08 <"},
      {"صدر القانون رقم 169 لسنة 2011.", "سنة 2011=2011 N <"},
      {"وسم #رؤية_2030 منتشر.", "2030=2030 N >"},
      {"خرجت واشنطن من اتفاق 2015 النووي.", "2015=2015 <"},
      {"ارتفع ثلاثة في المائة عام 2009.", "عام 2009=2009 <"},
      {"زارها للمرة الأولى عام 2005.", "عام 2005=2005 <"},
      {"اشترت 2000 طن من القمح.", ""},
      {"بلغت 1985 دولارا.", ""},
      {"ارتفعت إلى 2021 مليون دولار.", ""},
      {"ثورة 25 يناير غيرت البلاد.", "25 يناير=2021-01-25 N <"},
  };
  CHECK_ROWS(rows, tuesday);
}
END_TEST

START_TEST(weekdays_are_resolved_against_the_day_of_the_news)
{
  static const struct row rows[] = {
      {"وقع الوزيران اليوم الثلاثاء مذكرة.", "اليوم الثلاثاء=2021-11-09"},
      {"وقع الوزيران اليوم (الثلاثاء) مذكرة.", "اليوم (الثلاثاء)=2021-11-09"},
      {"وقع الوزيران اليوم الاثنين مذكرة.", "اليوم الاثنين=2021-11-08"},
      {"وقع الوزيران أمس الاثنين مذكرة.", "أمس الاثنين=2021-11-08 <"},
      {"وقع الوزيران أول من أمس مذكرة.", "أول من أمس=2021-11-07 <"},
      {"يلتقي الوزيران صباح غد الأربعاء.", "صباح غد الأربعاء=2021-11-10 >"},
      {"زيارة تبدأ الخميس وتستمر يومين.", "الخميس=2021-11-11 >|يومين=? D"},
      {"وقع الوزيران، الخميس، مذكرة.", "الخميس=2021-11-04 <"},
      {"وقع الوزيران يوم الأربعاء الماضي مذكرة.", "يوم الأربعاء الماضي=2021-11-03 <"},
      {"يلتقي الوزيران الثلاثاء المقبل.", "الثلاثاء المقبل=2021-11-16 >"},
      {"وقع الوزيران الثلاثاء 2 نوفمبر 2021 مذكرة.", "الثلاثاء 2 نوفمبر 2021=2021-11-02 <"},
      {"وقع الوزيران يوم الأحد (7 نوفمبر) مذكرة.", "يوم الأحد (7 نوفمبر)=2021-11-07 <"},
      {"وقعا مساء السبت الموافق 6 نوفمبر الجاري مذكرة.", "مساء السبت الموافق 6 نوفمبر الجاري=2021-11-06 <"},
      {"وقعت تركيا اليوم الأربعاء مذكرة.", "اليوم الأربعاء=2021-11-03"},
      {"نشرت صحيفة «اليوم» الخبر.", ""},
      {"التقى وزير الخارجية المصري اليوم نظيره.", "اليوم=2021-11-09"},
      {"بحثت كازاخستان وروسيا اليوم التعاون.", "اليوم=2021-11-09"},
      {"ذكرت صحيفة المصري اليوم أن الوزيرين التقيا.", ""},
      {"ذكرت روسيا اليوم أن الوزيرين التقيا.", ""},
      {"وقع أحد الوزراء مذكرة.", ""},
      {"لا فرق بين الاثنين في ذلك.", ""},
      {"أم الناس في صلاة الجمعة.", ""},
      {"التقى الوزير جمعة عناد.", ""},
      {"احتفلت السفارة بمناسبة اليوم الوطني.", ""},
      {"ناقش المؤتمر في اليوم الأول ثلاثة ملفات.", ""},
  };
  CHECK_ROWS(rows, tuesday);
}
END_TEST

START_TEST(the_same_day_and_those_around_it_are_beside_the_one_told_last)
{
  static const struct row rows[] = {
      {"التقيا يوم 3 نوفمبر. وفي اليوم نفسه وقعا مذكرة.", "يوم 3 نوفمبر=2021-11-03 <|اليوم نفسه=2021-11-03 <"},
      {"التقيا في 3 و4 نوفمبر. وفي اليوم التالي وقعا مذكرة.",
       "3 و4 نوفمبر=2021-11-03..2021-11-04 <|اليوم التالي=2021-11-05 <"},
      {"وصل الوفد اليوم. وعشية ذلك وقع الوزيران مذكرة.", "اليوم=2021-11-09|عشية ذلك=2021-11-08 <"},
      {"وصل الوفد أمس. وكان الوزيران قد التقيا في 2 مايو الماضي. ووقعا في ذات اليوم مذكرة.",
       "أمس=2021-11-08 <|2 مايو الماضي=2021-05-02 <|ذات اليوم=2021-11-08 <"},
      {"ووقعا في اليوم الموالي مذكرة.", "اليوم الموالي=?"},
      {"وصل الوفد في اليوم الذي أعلن فيه القرار.", ""},
      {"وصل الوفد الليلة قبل الماضية.", "الليلة قبل الماضية=2021-11-07 <"},
  };
  CHECK_ROWS(rows, tuesday);
}
END_TEST

START_TEST(near_weeks_months_and_years_keep_their_precision)
{
  static const struct row rows[] = {
      {"يزور الوزير المنطقة الشهر المقبل.", "الشهر المقبل=2021-12 >"},
      {"زار الوزير المنطقة العام الماضي.", "العام الماضي=2020 <"},
      {"زار الوزير المنطقة الأسبوع الماضي.", "الأسبوع الماضي=? <"},
      {"زار الوزير المنطقة مؤخرا.", "مؤخرا=? <"},
      {"زار الوزير المنطقة قبل عامين.", "قبل عامين=2019 <"},
      {"زار الوزير المنطقة قبل ثلاثة أيام.", "قبل ثلاثة أيام=2021-11-06 <"},
      {"وصل الوزير قبل أسابيع من القمة.", ""},
      {"وقبل عامين زار الوزير المنطقة.", "قبل عامين=2019 <"},
      {"زار الوزير المنطقة قبل نحو عامين.", "قبل نحو عامين=? <"},
      {"زار الوزير المنطقة قبل أكثر من ثلاثة أشهر.", "قبل أكثر من ثلاثة أشهر=? <"},
      {"تقام الدورة العام المقبل 2022 في دبي.", "العام المقبل 2022=2022 >"},
      {"توسع التعاون خلال السنوات الخمس الماضية.", "السنوات الخمس الماضية=? <"},
      {"تستمر الدورة ثلاثة أيام.", "ثلاثة أيام=? D"},
      {"يسري الاتفاق لمدة خمس سنوات.", "خمس سنوات=? D"},
      {"بدأ التعاون منذ عام 1994.", "عام 1994=1994 <"},
      {"1992 - إقامة العلاقات بين البلدين.", "1992=1992 <"},
      {"بدأ التعاون في 1992 وتوسع.", "1992=1992 <"},
  };
  CHECK_ROWS(rows, tuesday);
}
END_TEST

START_TEST(without_a_publication_date_only_full_dates_have_a_value)
{
  static const struct row rows[] = {
      {"وقعا أمس الاثنين مذكرة.", "أمس الاثنين=? <"},
      {"وقعا في مارس الماضي مذكرة.", "مارس الماضي=? <"},
      {"وقعا اليوم الثلاثاء 9 نوفمبر 2021 مذكرة.", "اليوم الثلاثاء 9 نوفمبر 2021=2021-11-09"},
      {"وقعا عام 1998 مذكرة.", "عام 1998=1998"},
      {"وقعا اليوم الثلاثاء 9 نوفمبر 2021 خطة. وينفذانها العام المقبل.",
       "اليوم الثلاثاء 9 نوفمبر 2021=2021-11-09|العام المقبل=2022 >"},
      {"التقيا يوم 9 نوفمبر 2021 في أستانا. ويوقعان في ديسمبر مذكرة. وزارا اليوم المتحف.",
       "يوم 9 نوفمبر 2021=2021-11-09|ديسمبر=2021-12 >|اليوم=?"},
      {"وكانا قد التقيا يوم 9 نوفمبر 2021 في أستانا. ويوقعان في ديسمبر مذكرة.", "يوم 9 نوفمبر 2021=2021-11-09|ديسمبر=?"},
      {"وقعا المذكرة في 9 نوفمبر 2011. وزارا المتحف في 3 مايو 2021. ويلتقيان في ديسمبر.",
       "9 نوفمبر 2011=2011-11-09|3 مايو 2021=2021-05-03|ديسمبر=?"},
  };
  CHECK_ROWS(rows, (struct kzi_date){0});
}
END_TEST

START_TEST(a_bare_weekday_can_be_read_as_a_day_to_come)
{
  struct kzi_arena arena;
  kzi_arena_init(&arena, NULL);
  struct kzi_mentions *m = find(&arena, "يلتقي الوزيران الخميس في العاصمة.", tuesday);
  ck_assert_uint_eq(m->when_count, 1);
  ck_assert(m->whens[0].weekday_only);
  struct kzi_date future = kzi_when_future(&m->whens[0], tuesday);
  ck_assert_int_eq(future.day, 11);
  kzi_arena_free(&arena);
}
END_TEST

START_TEST(days_and_dates_are_inverse)
{
  ck_assert_int_eq(kzi_days((struct kzi_date){1970, 1, 1}), 0);
  ck_assert_int_eq(kzi_days((struct kzi_date){2000, 3, 1}), 11017);
  for (int64_t day = -200000; day < 200000; day += 37) {
    struct kzi_date date = kzi_date_of_days(day);
    ck_assert_int_eq(kzi_days(date), day);
  }
}
END_TEST

START_TEST(umm_al_qura_days_are_those_of_the_official_calendar)
{
  static const struct {
    int year, month, day;
    struct kzi_date want;
  } rows[] = {
      {1445, 1, 1, {2023, 7, 19}}, {1442, 9, 1, {2021, 4, 13}}, {1439, 11, 3, {2018, 7, 16}},
      {1420, 1, 1, {1999, 4, 17}}, {1445, 13, 1, {0, 0, 0}},    {0, 1, 1, {0, 0, 0}},
  };
  for (size_t i = 0; i < KZI_COUNT(rows); i++) {
    struct kzi_date got = kzi_hijri_to_gregorian(rows[i].year, rows[i].month, rows[i].day);
    ck_assert_msg(got.year == rows[i].want.year && got.month == rows[i].want.month && got.day == rows[i].want.day,
                  "row %zu: %d-%d-%d", i, got.year, got.month, got.day);
  }
}
END_TEST

/* ICU has the calendar too. */
START_TEST(every_hijri_month_begins_on_the_day_that_icu_tells)
{
  for (int year = 1; year <= 1600; year++) {
    const char *locale = year < 1300 ? "ar@calendar=islamic-civil" : "ar@calendar=islamic-umalqura";
    UErrorCode status = U_ZERO_ERROR;
    UCalendar *calendar = ucal_open(u"GMT", 3, locale, UCAL_TRADITIONAL, &status);
    ucal_clear(calendar);
    for (int month = 1; month <= 12; month++) {
      ucal_setDateTime(calendar, year, month - 1, 1, 12, 0, 0, &status);
      struct kzi_date got = kzi_hijri_to_gregorian(year, month, 1);
      double noon = (double)kzi_days(got) * 86400000 + 43200000;
      ck_assert_msg(fabs(ucal_getMillis(calendar, &status) - noon) < 1, "%d-%d: %d-%d-%d", year, month, got.year, got.month, got.day);
    }
    ucal_close(calendar);
    ck_assert(U_SUCCESS(status));
  }
}
END_TEST

static double seconds_for(const char *unit, size_t times)
{
  size_t n = strlen(unit);
  char *text = malloc(n * times + 1);
  ck_assert_ptr_nonnull(text);
  for (size_t i = 0; i < times; i++) memcpy(text + i * n, unit, n);
  text[n * times] = '\0';
  struct kzi_arena arena;
  kzi_arena_init(&arena, NULL);
  clock_t start = clock();
  find(&arena, text, tuesday);
  double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
  kzi_arena_free(&arena);
  free(text);
  return seconds;
}

START_TEST(repetition_costs_linear_time)
{
  static const char *const units[] = {
      "1 ", "2021-", "1/", "و", "12 و", "الاثنين ", "مليون ", "مئة و", "من ", "9 نوفمبر/", "1.1.", "(",
      "ذو القعدة "};
  for (size_t i = 0; i < KZI_COUNT(units); i++) {
    double small = seconds_for(units[i], 5000), large = seconds_for(units[i], 40000);
    ck_assert_msg(large < 0.1 + 24 * small, "%s: %.3f s, then %.3f s", units[i], small, large);
  }
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("recog date");
  TCase *tcase = tcase_create("dates");
  tcase_set_timeout(tcase, 60);
  tcase_add_test(tcase, months_of_every_region_are_read);
  tcase_add_test(tcase, words_that_are_also_months_need_neighbours);
  tcase_add_test(tcase, a_missing_year_comes_from_the_publication_date);
  tcase_add_test(tcase, digits_alone_make_dates_in_every_order);
  tcase_add_test(tcase, hijri_dates_are_converted);
  tcase_add_test(tcase, ranges_have_a_first_and_a_last_day);
  tcase_add_test(tcase, what_holds_for_years_is_validity_and_no_day_of_an_act);
  tcase_add_test(tcase, years_inside_names_laws_and_counts_are_no_dates);
  tcase_add_test(tcase, weekdays_are_resolved_against_the_day_of_the_news);
  tcase_add_test(tcase, the_same_day_and_those_around_it_are_beside_the_one_told_last);
  tcase_add_test(tcase, near_weeks_months_and_years_keep_their_precision);
  tcase_add_test(tcase, without_a_publication_date_only_full_dates_have_a_value);
  tcase_add_test(tcase, a_bare_weekday_can_be_read_as_a_day_to_come);
  tcase_add_test(tcase, days_and_dates_are_inverse);
  tcase_add_test(tcase, umm_al_qura_days_are_those_of_the_official_calendar);
  tcase_add_test(tcase, every_hijri_month_begins_on_the_day_that_icu_tells);
  tcase_add_test(tcase, repetition_costs_linear_time);
  suite_add_tcase(suite, tcase);
  return run_cases(suite);
}
