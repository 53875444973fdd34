/* ICU's memory runs out the first time it is needed: nothing crashes, what needs no ICU goes on, and what does may fail until the process
 * ends, as kzcoop(3) says. ICU initializes itself once in a process, so every try has a child of its own. */
#include "api.h"

#include <stdbool.h>
#include <sys/wait.h>
#include <unicode/uclean.h>
#include <unistd.h>

/* «وقع وزير الدفاع القطري» in windows-1256. */
static const char legacy[] = "\xE6\xDE\xDA \xE6\xD2\xED\xD1 \xC7\xE1\xCF\xDD\xC7\xDA \xC7\xE1\xDE\xD8\xD1\xED";

static long left;

static void *U_CALLCONV get(const void *context, size_t bytes)
{
  (void)context;
  return left-- > 0 ? malloc(bytes) : NULL;
}

static void *U_CALLCONV resize(const void *context, void *block, size_t bytes)
{
  (void)context;
  return left-- > 0 ? realloc(block, bytes) : NULL;
}

static void U_CALLCONV release(const void *context, void *block)
{
  (void)context;
  free(block);
}

enum { WRONG = -1 }; /* an answer that is none of the true ones; no status has this number */

static int32_t load_legacy(const struct kzc_engine *engine)
{
  struct kzc_article *article = NULL;
  int32_t status = kzc_article_new(engine, &article);
  if (status == KZC_OK) status = kzc_article_load(article, legacy, KZC_NUL, NULL);
  if (status == KZC_OK && strcmp(kzc_article_get(article, KZC_FIELD_TEXT, NULL), "وقع وزير الدفاع القطري") != 0)
    status = WRONG;
  kzc_article_free(article);
  return status;
}

/* UTF-8, with a date in another calendar: nothing in it is ICU's affair. */
static bool reads(const struct kzc_engine *engine)
{
  static const char text[] = "وقع وزير الدفاع القطري ونظيره الكازاخستاني مذكرة تفاهم في 7 رمضان 1445هـ.";
  struct kzc_article *article = NULL;
  struct kzc_result *result = NULL;
  struct kzc_date date = {0};
  bool well = kzc_article_new(engine, &article) == KZC_OK && kzc_article_load(article, text, KZC_NUL, NULL) == KZC_OK &&
              kzc_extract(engine, article, &result, NULL) == KZC_OK &&
              kzc_record_date(kzc_result_record(result, 0), &date) == KZC_PRECISION_DAY && date.year == 2024 &&
              date.month == 3 && date.day == 17;
  kzc_result_free(result);
  kzc_article_free(article);
  return well;
}

enum ending { ALL_WELL, RAN_OUT, WRONG_AT_FIRST, WRONG_LATER };

/* One process whose ICU gets n blocks, and then as many as it likes. Romanization is not asked for: ICU's own code crashes
 * there. */
static enum ending process(long n)
{
  struct kzc_engine *engine;
  UErrorCode error = U_ZERO_ERROR;
  left = n;
  u_setMemoryFunctions(NULL, get, resize, release, &error);
  if (U_FAILURE(error) || kzc_engine_new(NULL, &engine, NULL) != KZC_OK) return WRONG_AT_FIRST;
  int32_t status = load_legacy(engine);
  if (status == KZC_OK) return ALL_WELL;
  if (status != KZC_E_NOMEM || !reads(engine)) return WRONG_AT_FIRST;

  left = 1000000;
  return load_legacy(engine) == WRONG || !reads(engine) ? WRONG_LATER : RAN_OUT;
}

START_TEST(running_out_within_icu_is_told_and_never_spoils_what_needs_no_icu)
{
  enum ending ended = RAN_OUT;
  for (long n = 0; ended == RAN_OUT; n += 1 + n / 8) {
    pid_t child = fork();
    if (child == 0) _exit((int)process(n));
    int status = -1;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_msg(WIFEXITED(status), "it crashed when ICU got %ld blocks", n);
    ended = (enum ending)WEXITSTATUS(status);
    ck_assert_msg(ended <= RAN_OUT, "ending %d when ICU got %ld blocks", (int)ended, n);
    ck_assert_msg(n > 0 || ended == RAN_OUT, "ICU was never asked");
  }
}
END_TEST

int main(void)
{
  static const TTest *tests[1];
  tests[0] = running_out_within_icu_is_told_and_never_spoils_what_needs_no_icu;
  return run_cases(suite_of("api icu", tests, 1));
}
