/* What kzcoop(3) promises of the process around the library: fork, locale, environment, signals, files and threads. */
#include "api.h"

#include <dirent.h>
#include <locale.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

START_TEST(a_child_works_on_with_the_handles_of_its_parent)
{
  struct run run = {0};
  char *before, *there, *here, *after = NULL;
  ck_assert_int_eq(run_article(&run, NULL, sample_text, KZC_NUL, NULL), KZC_OK);
  ck_assert_int_eq(kzc_result_json(run.result, 0, &before, NULL), KZC_OK);
  here = sample_records(run.engine);
  ck_assert_ptr_nonnull(here);
  pid_t child = fork();
  if (child == 0) {
    there = sample_records(run.engine);
    int same = there && strcmp(there, here) == 0 && kzc_result_json(run.result, 0, &after, NULL) == KZC_OK &&
               strcmp(after, before) == 0;
    kzc_string_free(there);
    kzc_string_free(after);
    free_run(&run); /* its own copy */
    _exit(same ? 0 : 1);
  }
  int status = -1;
  ck_assert_int_eq(waitpid(child, &status, 0), child);
  ck_assert_int_eq(status, 0);
  there = sample_records(run.engine);
  ck_assert_str_eq(there, here);
  kzc_string_free(there);
  kzc_string_free(here);
  kzc_string_free(before);
  free_run(&run);
}
END_TEST

/* A locale with a decimal comma, which a bare machine lacks, where localedef makes one: LOCPATH then leads to it. */
static void make_comma_locale(void)
{
  static const char command[] =
      "cd \"$LOCPATH\" && printf 'LC_NUMERIC\\ndecimal_point \",\"\\nthousands_sep \".\"\\ngrouping 3\\n"
      "END LC_NUMERIC\\nLC_CTYPE\\ncopy \"POSIX\"\\nEND LC_CTYPE\\n' > source && "
      "localedef --no-archive -c -i source ./comma > /dev/null 2>&1";
  static char folder[] = "/tmp/kzcoop-locale-XXXXXX";
  ck_assert(mkdtemp(folder) && setenv("LOCPATH", folder, 1) == 0);
  if (system(command) >= 0 && setlocale(LC_ALL, "comma")) /* localedef warns of what the locale lacks and fails */
    ck_assert_str_eq(localeconv()->decimal_point, ",");
}

static void remove_comma_locale(void)
{
  ck_assert_int_eq(system("rm -rf \"$LOCPATH\""), 0);
  unsetenv("LOCPATH");
}

/* Every locale that the machine has, not only one: a decimal comma and a dotless i would show in figures and in folding. */
START_TEST(every_locale_gives_the_same_records_and_is_left_alone)
{
  static const char *const names[] = {"C.UTF-8",     "ar_EG.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "fa_IR.UTF-8",
                                      "fr_FR.UTF-8", "ar_EG",       "de_DE",       "en_US.UTF-8", "comma"};
  struct kzc_engine *engine;
  make_comma_locale();
  ck_assert_ptr_nonnull(setlocale(LC_ALL, "C"));
  ck_assert_int_eq(kzc_engine_new(NULL, &engine, NULL), KZC_OK);
  char *wanted = sample_records(engine);
  ck_assert_ptr_nonnull(wanted);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (!setlocale(LC_ALL, names[i])) continue;
    char *locale = strdup(setlocale(LC_ALL, NULL)), *json = sample_records(engine);
    ck_assert_msg(json && strcmp(json, wanted) == 0, "other records under %s", names[i]);
    ck_assert_str_eq(setlocale(LC_ALL, NULL), locale);
    kzc_string_free(json);
    free(locale);
  }
  remove_comma_locale();
  kzc_string_free(wanted);
  kzc_engine_free(engine);
}
END_TEST

/* How many entries a folder of /proc/self has; 0 where there is no /proc. */
static int count_of(const char *folder)
{
  DIR *stream = opendir(folder);
  int count = 0;
  while (stream && readdir(stream)) count++;
  if (stream) closedir(stream);
  return count;
}

/* The environment as one text. */
static char *environment(void)
{
  size_t length = 1;
  for (char **e = environ; *e; e++) length += strlen(*e) + 1;
  char *all = calloc(length, 1);
  for (char **e = environ; all && *e; e++) strcat(strcat(all, *e), "\n");
  return all;
}

START_TEST(the_process_is_left_as_it_was)
{
  struct sigaction handlers[32], handler;
  sigset_t blocked, still;
  char *environment_before = environment();
  int files = count_of("/proc/self/fd"), threads = count_of("/proc/self/task");
  ck_assert_int_eq(sigprocmask(SIG_BLOCK, NULL, &blocked), 0);
  for (int i = 1; i < 32; i++) ck_assert_int_eq(sigaction(i, NULL, &handlers[i]), 0);

  struct run run = {0};
  ck_assert_int_eq(run_article(&run, NULL, sample_text, KZC_NUL, NULL), KZC_OK);
  char *json = sample_records(run.engine);
  ck_assert_ptr_nonnull(json);

  ck_assert_int_eq(sigprocmask(SIG_BLOCK, NULL, &still), 0);
  for (int i = 1; i < 32; i++) {
    ck_assert_int_eq(sigaction(i, NULL, &handler), 0);
    ck_assert_msg(handler.sa_handler == handlers[i].sa_handler, "signal %d has another handler", i);
    ck_assert_msg(sigismember(&still, i) == sigismember(&blocked, i), "signal %d is blocked or no longer is", i);
  }
  ck_assert_int_eq(count_of("/proc/self/fd"), files);
  ck_assert_int_eq(count_of("/proc/self/task"), threads);
  char *environment_after = environment();
  ck_assert_str_eq(environment_after, environment_before);
  free(environment_before);
  free(environment_after);
  kzc_string_free(json);
  free_run(&run);
}
END_TEST

int main(void)
{
  static const TTest *tests[3];
  tests[0] = a_child_works_on_with_the_handles_of_its_parent;
  tests[1] = every_locale_gives_the_same_records_and_is_left_alone;
  tests[2] = the_process_is_left_as_it_was;
  return run_cases(suite_of("api process", tests, 3));
}
