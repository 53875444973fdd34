#include "cases.h"

#include <string.h>

#include "lexicon/table.h"

struct search {
  const char *want;
  int tag; /* of the first form that is spelled so, or -1 */
};

static void look(void *user, const char *form, size_t length, enum kzi_form tag)
{
  struct search *search = user;
  if (search->tag < 0 && kzi_text_is((struct kzi_text){form, length}, search->want)) search->tag = (int)tag;
}

static struct kzi_text text_of(const char *string)
{
  return (struct kzi_text){string, strlen(string)};
}

static const struct {
  const char *lemma, *form;
  int tag;
} demonyms[] = {
    {"كازاخستاني", "كازاخستاني", KZI_FORM_MS},    {"كازاخستاني", "كازاخستانية", KZI_FORM_FS},
    {"كازاخستاني", "كازاخستانيان", KZI_FORM_MD},  {"كازاخستاني", "كازاخستانيتين", KZI_FORM_FD},
    {"كازاخستاني", "كازاخستانيون", KZI_FORM_MP},  {"كازاخستاني", "كازاخستانيين", KZI_FORM_MP},
    {"كازاخستاني", "كازاخستانيات", KZI_FORM_FP},  {"كازاخستاني", "كازاخستانيا", -1}, /* an accusative */
    {"كوري جنوبي", "كورية جنوبية", KZI_FORM_FS},  {"كوري جنوبي", "كوريين جنوبيين", KZI_FORM_MP},
    {"جنوب أفريقي", "جنوب أفريقية", KZI_FORM_FS}, {"مصرى", "مصرىة", KZI_FORM_FS}, /* folds to مصريه */
};

START_TEST(a_demonym_has_the_form)
{
  struct search search = {demonyms[_i].form, -1};
  ck_assert_ptr_null(kzi_inflect_demonym(text_of(demonyms[_i].lemma), look, &search));
  ck_assert_int_eq(search.tag, demonyms[_i].tag);
}
END_TEST

static const struct {
  const char *lemma, *form;
  int tag;
} verbs[] = {
    /* sound */
    {"وقع,يوقع", "وقعت", KZI_FORM_PERF_FS},
    {"وقع,يوقع", "وقعا", KZI_FORM_PERF_MD},
    {"وقع,يوقع", "وقعتا", KZI_FORM_PERF_FD},
    {"وقع,يوقع", "وقعوا", KZI_FORM_PERF_MP},
    {"وقع,يوقع", "وقعنا", KZI_FORM_PERF_1P},
    {"وقع,يوقع", "توقع", KZI_FORM_IMPF_FS},
    {"وقع,يوقع", "نوقع", KZI_FORM_IMPF_1P},
    {"وقع,يوقع", "يوقعان", KZI_FORM_IMPF_MD},
    {"وقع,يوقع", "توقعان", KZI_FORM_IMPF_FD},
    {"وقع,يوقع", "يوقعا", KZI_FORM_IMPF_MD},
    {"وقع,يوقع", "يوقعون", KZI_FORM_IMPF_MP},
    {"وقع,يوقع", "يوقعوا", KZI_FORM_IMPF_MP},
    {"وَقَّع,يُوَقِّع", "وقعت", KZI_FORM_PERF_FS}, /* signs are no letters */
    /* weak at the end */
    {"التقى,يلتقي", "التقت", KZI_FORM_PERF_FS},
    {"التقى,يلتقي", "التقيا", KZI_FORM_PERF_MD},
    {"التقى,يلتقي", "التقتا", KZI_FORM_PERF_FD},
    {"التقى,يلتقي", "التقوا", KZI_FORM_PERF_MP},
    {"التقى,يلتقي", "التقينا", KZI_FORM_PERF_1P},
    {"التقى,يلتقي", "تلتقي", KZI_FORM_IMPF_FS},
    {"التقى,يلتقي", "يلتقيان", KZI_FORM_IMPF_MD},
    {"التقى,يلتقي", "يلتقون", KZI_FORM_IMPF_MP},
    {"التقى,يلتقي", "يلتق", KZI_FORM_IMPF_MS},
    {"تلقى,يتلقى", "تتلقيان", KZI_FORM_IMPF_FD},
    {"تلقى,يتلقى", "يتلقون", KZI_FORM_IMPF_MP},
    {"دعا,يدعو", "دعت", KZI_FORM_PERF_FS},
    {"دعا,يدعو", "دعوا", KZI_FORM_PERF_MP},
    {"دعا,يدعو", "يدعون", KZI_FORM_IMPF_MP},
    {"دعا,يدعو", "يدع", KZI_FORM_IMPF_MS},
    {"بقي,يبقى", "بقيت", KZI_FORM_PERF_FS},
    {"بقي,يبقى", "بقوا", KZI_FORM_PERF_MP},
    /* hollow */
    {"زار,يزور", "زارا", KZI_FORM_PERF_MD},
    {"زار,يزور", "زرنا", KZI_FORM_PERF_1P},
    {"زار,يزور", "تزوران", KZI_FORM_IMPF_FD},
    {"زار,يزور", "يزر", KZI_FORM_IMPF_MS},
    {"استضاف,يستضيف", "تستضف", KZI_FORM_IMPF_FS},
    {"تعاون,يتعاون", "يتعاون", KZI_FORM_IMPF_MS},
    {"تعاون,يتعاون", "يتعان", -1}, /* a long vowel that stays */
    {"شارك,يشارك", "شركنا", -1},
    /* doubled */
    {"تم,يتم", "تمت", KZI_FORM_PERF_FS},
    {"تم,يتم", "تممنا", KZI_FORM_PERF_1P},
    {"أقر,يقر", "أقررنا", KZI_FORM_PERF_1P},
    {"استمر,يستمر", "استمررنا", KZI_FORM_PERF_1P},
    {"اتفق,يتفق", "اتفقنا", KZI_FORM_PERF_1P},
    /* with a hamza at the end */
    {"بدأ,يبدأ", "بدآ", KZI_FORM_PERF_MD},
    {"بدأ,يبدأ", "بدؤوا", KZI_FORM_PERF_MP},
    {"بدأ,يبدأ", "يبدآن", KZI_FORM_IMPF_MD},
    {"أنشأ,ينشئ", "ينشئان", KZI_FORM_IMPF_MD},
    /* of several words */
    {"قام ب,يقوم ب", "قامت ب", KZI_FORM_PERF_FS},
    {"توصل إلى,يتوصل إلى", "يتوصلان إلى", KZI_FORM_IMPF_MD},
    {"انتهت صلاحية,تنتهي صلاحية", "انتهت صلاحية", KZI_FORM_PERF_FS},
    {"انتهت صلاحية,تنتهي صلاحية", "تنتهي صلاحية", KZI_FORM_IMPF_FS},
    {"انتهت صلاحية,تنتهي صلاحية", "انتهتوا صلاحية", -1},
};

START_TEST(a_verb_has_the_form)
{
  struct search search = {verbs[_i].form, -1};
  ck_assert_ptr_null(kzi_inflect_verb(text_of(verbs[_i].lemma), look, &search));
  ck_assert_msg(search.tag == verbs[_i].tag, "%s of %s: %d", verbs[_i].form, verbs[_i].lemma, search.tag);
}
END_TEST

static const char *const no_verbs[] = {"", "وقع", "وقع,", ",يوقع", "وقع,وقع", "قام ب,يقوم", "قام,يقوم ب", "و,ي"};

START_TEST(what_is_no_verb_is_refused)
{
  struct search search = {"", -1};
  ck_assert_ptr_nonnull(kzi_inflect_verb(text_of(no_verbs[_i]), look, &search));
}
END_TEST

static const char *const no_demonyms[] = {"", "روس", "أتراك", "كوريا جنوبية"};

START_TEST(what_is_no_demonym_is_refused)
{
  struct search search = {"", -1};
  ck_assert_ptr_nonnull(kzi_inflect_demonym(text_of(no_demonyms[_i]), look, &search));
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("lexicon/inflect");
  TCase *all = tcase_create("forms");
  tcase_add_loop_test(all, a_demonym_has_the_form, 0, KZI_COUNT(demonyms));
  tcase_add_loop_test(all, a_verb_has_the_form, 0, KZI_COUNT(verbs));
  tcase_add_loop_test(all, what_is_no_verb_is_refused, 0, KZI_COUNT(no_verbs));
  tcase_add_loop_test(all, what_is_no_demonym_is_refused, 0, KZI_COUNT(no_demonyms));
  suite_add_tcase(suite, all);
  return run_cases(suite);
}
