#include "cases.h"

#include <string.h>

#include "text/text.h"

/* Where text and want differ by no byte, the text is left as it is. */
struct row {
  const char *says, *text, *want;
};

static const struct row rows[] = {
    {"nothing", "", ""},
    {"a paragraph broken at forty",
     "استقبل وزير الخارجية في مكتبه صباح اليوم\nسفير جمهورية كازاخستان الجديد الذي قدم\nله نسخة من أوراق اعتماده وبحث "
     "معه سبل\n"
     "تطوير العلاقات بين البلدين في المجالات\nكافة وتمنى له التوفيق في مهامه.",
     "استقبل وزير الخارجية في مكتبه صباح اليوم سفير جمهورية كازاخستان الجديد الذي قدم له نسخة من أوراق اعتماده وبحث "
     "معه سبل "
     "تطوير العلاقات بين البلدين في المجالات كافة وتمنى له التوفيق في مهامه."},
    {"two paragraphs and the short line that ends the first",
     "وصل رئيس الوزراء إلى العاصمة مساء الأحد\nعلى رأس وفد كبير يضم ثمانية من الوزراء\nوعددا من رجال الأعمال.\n"
     "ومن المقرر أن يجري غدا محادثات مع نظيره\nتتناول الطاقة والنقل والسياحة والتعليم\nوأن يزور بعدها منطقة صناعية.",
     "وصل رئيس الوزراء إلى العاصمة مساء الأحد على رأس وفد كبير يضم ثمانية من الوزراء وعددا من رجال الأعمال.\n"
     "ومن المقرر أن يجري غدا محادثات مع نظيره تتناول الطاقة والنقل والسياحة والتعليم وأن يزور بعدها منطقة صناعية."},
    {"line breaks of two bytes leave two spaces",
     "وصل رئيس الوزراء إلى العاصمة مساء الأحد\r\nعلى رأس وفد كبير يضم ثمانية من الوزراء\r\nومن المقرر أن يجري غدا "
     "محادثات مع نظيره\r\n"
     "تتناول الطاقة والنقل والسياحة والتعليم\r\nوأن يزور بعدها منطقة صناعية.",
     "وصل رئيس الوزراء إلى العاصمة مساء الأحد  على رأس وفد كبير يضم ثمانية من الوزراء  ومن المقرر أن يجري غدا محادثات "
     "مع نظيره  "
     "تتناول الطاقة والنقل والسياحة والتعليم  وأن يزور بعدها منطقة صناعية."},
    {"empty lines and menus stay",
     "الرئيسية\nأخبار\nرياضة\n\nوصل رئيس الوزراء إلى العاصمة مساء الأحد\nعلى رأس وفد كبير يضم ثمانية من الوزراء\n"
     "ومن المقرر أن يجري غدا محادثات مع نظيره\nتتناول الطاقة والنقل والسياحة والتعليم\nوأن يزور بعدها منطقة "
     "صناعية.\n\nاقرأ أيضا\nأسعار الذهب",
     "الرئيسية\nأخبار\nرياضة\n\nوصل رئيس الوزراء إلى العاصمة مساء الأحد على رأس وفد كبير يضم ثمانية من الوزراء "
     "ومن المقرر أن يجري غدا محادثات مع نظيره تتناول الطاقة والنقل والسياحة والتعليم وأن يزور بعدها منطقة "
     "صناعية.\n\nاقرأ أيضا\nأسعار الذهب"},
    {"the items of a list stay apart",
     "- مذكرة تفاهم في مجال التعليم العالي بين\n- مذكرة تفاهم في مجال الزراعة والغابات\n- بروتوكول تعاون في مجال "
     "الأرشيف والوثائق\n"
     "- برنامج تنفيذي للتعاون السياحي لعامين\n- اتفاقية لتجنب الازدواج الضريبي بينهما",
     NULL},
    {"paragraphs of a line each stay apart",
     "وصل الوزير أمس.\nوعقد في المساء جلسة محادثات مع نظيره في مقر الوزارة.\nواتفقا على اللقاء في الخريف.\n"
     "ثم غادر إلى بلاده في ساعة متأخرة من الليل بعد زيارة دامت يوما واحدا.\nوكان في وداعه السفير.\nولم يصدر بيان.",
     NULL},
    {"headlines of uneven length stay apart",
     "وزير الصحة يتفقد مستشفى الأطفال\nأسعار الذهب اليوم\nحادث مروع على الطريق السريع يخلف أربعة جرحى\nانطلاق الدوري\n"
     "الأرصاد تحذر من موجة حر\nمعرض الكتاب يفتح أبوابه",
     NULL},
    {"three breaks may be chance",
     "سطر من الكلام طوله كطول الذي يليه هنا\nوسطر آخر من الكلام طوله مثل ذلك تماما\nوسطر ثالث من الكلام طوله قريب "
     "منهما\nوالرابع أيضا",
     NULL},
};

START_TEST(lines_broken_at_a_width_are_joined_and_no_others)
{
  const struct row *row = &rows[_i];
  char text[2048];
  size_t length = strlen(row->text);
  memcpy(text, row->text, length + 1);
  kzi_unwrap(text, length);
  ck_assert_msg(strcmp(text, row->want ? row->want : row->text) == 0, "%s: %s", row->says, text);
}
END_TEST

/* What was joined is joined: there is nothing more to find. */
START_TEST(joining_twice_is_joining_once)
{
  const char *once = rows[_i].want ? rows[_i].want : rows[_i].text;
  char text[2048];
  memcpy(text, once, strlen(once) + 1);
  kzi_unwrap(text, strlen(once));
  ck_assert_str_eq(text, once);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("text_unwrap");
  TCase *tests = tcase_create("unwrap");
  tcase_add_loop_test(tests, lines_broken_at_a_width_are_joined_and_no_others, 0, (int)KZI_COUNT(rows));
  tcase_add_loop_test(tests, joining_twice_is_joining_once, 0, (int)KZI_COUNT(rows));
  suite_add_tcase(suite, tests);
  return run_cases(suite);
}
