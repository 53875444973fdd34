/* Numbers in digits and in words. */
#include "cases.h"

#include <stdio.h>
#include <string.h>

#include "recog/recog.h"

static struct kzi_mentions *find(struct kzi_arena *arena, const char *text)
{
  struct kzi_mentions *m = kzi_arena_get(arena, sizeof *m);
  const struct kzi_tokens *tokens = kzi_tokenize(arena, text, (uint32_t)strlen(text));
  m->marks = kzi_mark(arena, tokens, NULL);
  ck_assert_ptr_nonnull(m->marks);
  kzi_find_numbers(arena, m);
  return m;
}

/* "12", "0.5", "2%" , "3.", "100 USD"; in thousandths below one. */
static void describe(const struct kzi_mentions *m, const struct kzi_number *n, char *out, size_t room)
{
  char part[8] = "";
  if (n->value % 1000) snprintf(part, sizeof part, ".%03d", (int)(n->value % 1000));
  const char *currency = n->currency ? kzi_value_text(m->marks->lexicon, n->currency) : "";
  snprintf(out, room, "%lld%s%s%s%s%s", (long long)(n->value / 1000), part, n->ordinal ? "." : "",
           n->percent ? "%" : "", n->currency ? " " : "", currency);
}

struct row {
  const char *text, *want;
};

static void check_rows(const struct row *rows, size_t count)
{
  ck_assert_uint_gt(count, 0);
  for (size_t i = 0; i < count; i++) {
    struct kzi_arena arena;
    kzi_arena_init(&arena, NULL);
    struct kzi_mentions *m = find(&arena, rows[i].text);
    char got[512] = "";
    for (uint32_t n = 0; n < m->number_count; n++) {
      size_t used = strlen(got);
      if (n) got[used++] = '|', got[used] = '\0';
      describe(m, &m->numbers[n], got + used, sizeof got - used);
    }
    ck_assert_msg(strcmp(got, rows[i].want) == 0, "%s\n  got  %s\n  want %s", rows[i].text, got, rows[i].want);
    kzi_arena_free(&arena);
  }
}

START_TEST(words_compose_to_numbers)
{
  static const struct row rows[] = {
      {"ثلاث مذكرات", "3"},
      {"الاتفاقيات الثلاث", "3"},
      {"إحدى عشرة اتفاقية", "11"},
      {"اثنتا عشرة وثيقة", "12"},
      {"خمس عشرة مذكرة", "15"},
      {"خمسة وعشرون وزيرا", "25"},
      {"إحدى وعشرين اتفاقية", "21"},
      {"مئة وخمسون شركة", "150"},
      {"ثلاثمائة وخمسة وستين يوما", "365"},
      {"ألفان وخمسمئة جندي", "2500"},
      {"ثلاثة ملايين ومئتا ألف طن", "3200000"},
      {"مئتان وخمسة وعشرون مليون دولار", "225000000 USD"},
      {"مليونا نسمة", "1000000"},
      {"مليوني دولار", "2000000 USD"},
      {"خمسة وستة", "5|6"},
      {"ثلاثة وأربعة", "3|4"},
      {"أحد المسؤولين", ""},
      {"وأحد المسؤولين", ""},
      {"أعلنت شركة ميتا", ""},
      {"بين الاثنين", ""},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(digits_are_read_with_their_marks_scales_and_currencies)
{
  static const struct row rows[] = {
      {"6 اتفاقيات", "6"},
      {"٢٥ اتفاقية", "25"},
      {"1,250 طنا", "1250"},
      {"3.5 مليار", "3500000000"},
      {"3,5 مليار يورو", "3500000000 EUR"},
      {"٣٫٥ ملايين درهم إماراتي", "3500000 AED"},
      {"10 آلاف تنغه", "10000 KZT"},
      {"بنسبة 12.5%", "12.500%"},
      {"بنسبة 12 في المئة", "12%"},
      {"بنسبة عشرين بالمئة", "20%"},
      {"3 ملايين و500 ألف دولار", "3500000 USD"},
      {"2019 و2021", "2019|2021"},
      {"99999999999999999999999999", ""},
      {"100000000000000 تريليون تريليون", "100000000000000|1000000000000|1000000000000"},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(ordinals_are_told_apart)
{
  static const struct row rows[] = {
      {"الدورة الثالثة", "3."},
      {"الجلسة الحادية عشرة", "11."},
      {"في الخامس والعشرين من مايو", "25."},
      {"اليوم الثاني والأخير", "2."},
      {"للمرة الأولى", "1."},
  };
  check_rows(rows, KZI_COUNT(rows));
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("recog number");
  TCase *tcase = tcase_create("numbers");
  tcase_add_test(tcase, words_compose_to_numbers);
  tcase_add_test(tcase, digits_are_read_with_their_marks_scales_and_currencies);
  tcase_add_test(tcase, ordinals_are_told_apart);
  suite_add_tcase(suite, tcase);
  return run_cases(suite);
}
