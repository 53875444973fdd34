/* Every Arabic territory name that ICU's CLDR data knows resolves to its code, and every code of ours has both names. */
#include "api.h"

#include <stdbool.h>
#include <stdio.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

/* What CLDR names though it is no country of ISO 3166-1 today (Ceuta, Diego Garcia), or none that acts. */
static bool is_left_out(const char *code)
{
  static const char *const codes[] = {"DG", "EA", "IC", "AN", "AQ", "BV", "CS", "HM", "TF", "UM", "SU", "YU",
                                      "ZR", "DD", "FX", "TP", "BU", "NT", "SF", "YD", "VD", "RH", "DY", "HV",
                                      "NH", "NQ", "PC", "PU", "PZ", "WK", "CT", "FQ", "JT", "MI"};
  for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
    if (strcmp(codes[i], code) == 0) return true;
  return false;
}

static bool icu_name(const char *code, const char *language, char *out, int32_t room)
{
  char locale[16];
  UChar units[128];
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = 0;
  snprintf(locale, sizeof locale, "und_%s", code);
  int32_t length = uloc_getDisplayCountry(locale, language, units, 128, &status);
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) return false;
  u_strToUTF8(out, room, &count, units, length, &status);
  return U_SUCCESS(status);
}

START_TEST(cldr_names_resolve)
{
  char name[256], missed[4096] = "";
  size_t checked = 0, wrong = 0;
  for (const char *const *code = uloc_getISOCountries(); *code; code++) {
    if (is_left_out(*code) || !icu_name(*code, "ar", name, sizeof name)) continue;
    const char *found = kzc_country_find(name, KZC_NUL);
    checked++;
    if (found && strcmp(found, *code) == 0) continue;
    wrong++;
    size_t used = strlen(missed);
    snprintf(missed + used, sizeof missed - used, " %s=%s(%s)", *code, name, found ? found : "-");
  }
  ck_assert_uint_ge(checked, 240);
  ck_assert_msg(wrong == 0, "%zu of %zu names:%s", wrong, checked, missed);
}
END_TEST

START_TEST(every_country_has_its_names_and_answers_to_them)
{
  const char *code;
  size_t n = 0;
  for (; (code = kzc_country_at(n)); n++) {
    const char *arabic = kzc_country_name(code, "ar"), *english = kzc_country_name(code, "en");
    ck_assert_msg(arabic && english, "%s", code);
    bool state = strcmp(code, "EU") != 0 && strcmp(code, "UN") != 0;
    const char *alpha3 = kzc_country_alpha3(code);
    ck_assert_msg(state ? alpha3 && strlen(alpha3) == 3 : !alpha3, "%s", code);
    const char *back = kzc_country_find(arabic, KZC_NUL);
    ck_assert_msg(back && strcmp(back, code) == 0, "%s %s", code, arabic);
    back = kzc_country_find(english, KZC_NUL);
    ck_assert_msg(back && strcmp(back, code) == 0, "%s %s", code, english);
  }
  ck_assert_uint_ge(n, 249);
  ck_assert_ptr_null(kzc_country_name("QQ", "ar"));
  ck_assert_ptr_null(kzc_country_name("KZ", "fr"));
  ck_assert_str_eq(kzc_country_alpha3("KZ"), "KAZ");
  ck_assert_str_eq(kzc_country_alpha3("XK"), "XKX");
  ck_assert_ptr_null(kzc_country_alpha3(NULL));
  ck_assert_ptr_null(kzc_country_find("أرض لا وجود لها", KZC_NUL));
}
END_TEST

START_TEST(areas_have_labels)
{
  const char *code;
  size_t n = 0;
  for (; (code = kzc_area_at(n)); n++) {
    ck_assert_msg(kzc_area_label(code) != NULL, "%s", code);
    ck_assert_msg(kzc_area_cameo(code) != NULL, "%s", code);
  }
  ck_assert_uint_ge(n, 90);
  ck_assert_ptr_nonnull(kzc_area_dcad("def.general"));
  ck_assert_ptr_null(kzc_area_label("def.nothing"));
}
END_TEST

int main(void)
{
  static const TTest *tests[3];
  tests[0] = cldr_names_resolve;
  tests[1] = every_country_has_its_names_and_answers_to_them;
  tests[2] = areas_have_labels;
  return run_cases(suite_of("api names", tests, 3));
}
