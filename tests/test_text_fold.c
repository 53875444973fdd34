#include "cases.h"

#include <string.h>

#include "text/text.h"

struct row {
  const char *in, *want;
};

static const struct row rows[] = {
  {"", ""},
  {"مِصْرُ", "مصر"},
  {"أردن إيران آسيا ٱلله", "اردن ايران اسيا الله"},
  {"مستشفى", "مستشفي"},
  {"وزارة", "وزاره"},
  {"مسؤول مسئول", "مسوول مسيول"},
  {"وزراء", "وزراء"},
  {"محمـــد", "محمد"},
  {"می‌شود", "ميشود"},
  {"گرجستان", "كرجستان"},
  {"٢٠٢٤ ۱۳۸۰", "2024 1380"},
  {"١٬٢٣٤٫٥٪", "1٬234٫5٪"},
  {"ﻷﺣﺪ", "لاحد"},
  {"ﷲ", "الله"},
  {"ﷺ", "ﷺ"},
  {"‏نص‎", "نص"},
  {"OPEC Čapek", "opec čapek"},
  {"ＫＺ５", "kz5"},
  {"أب\u00A0وأم", "اب وام"},
  {"«نعم»، لا؟", "«نعم»، لا؟"},
  {"ا\u0654ب", "اب"},
  {"\xD8", "\xD8"},
};

START_TEST(text_folds_to_its_lookup_form)
{
  const struct row *row = &rows[_i];
  char out[256];
  size_t length = kzi_fold(row->in, strlen(row->in), out);
  ck_assert_str_eq(out, row->want);
  ck_assert_uint_eq(length, strlen(row->want));
}
END_TEST

/* Every character there is: its fold is short enough, valid, and folds to itself. */
START_TEST(folding_twice_is_folding_once)
{
  for (uint32_t c = 1; c <= 0x10FFFF; c++) {
    char in[4], once[64], twice[64];
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    unsigned bytes = kzi_utf8_put(c, in);
    size_t length = kzi_fold(in, bytes, once);
    ck_assert_msg(length <= 3 * bytes, "U+%04X grows too long", c);
    ck_assert_msg(kzi_utf8_check(once, length) == length, "U+%04X folds to no UTF-8", c);
    size_t again = kzi_fold(once, length, twice);
    ck_assert_msg(again == length && memcmp(once, twice, length) == 0, "U+%04X folds further", c);
  }
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("text_fold");
  TCase *tests = tcase_create("fold");
  tcase_set_timeout(tests, 60);
  tcase_add_loop_test(tests, text_folds_to_its_lookup_form, 0, (int)KZI_COUNT(rows));
  tcase_add_test(tests, folding_twice_is_folding_once);
  suite_add_tcase(suite, tests);
  return run_cases(suite);
}
