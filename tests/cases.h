/* How every test program in C ends. */
#ifndef TESTS_CASES_H
#define TESTS_CASES_H

#include <check.h>
#include <stdlib.h>

static inline int run_cases(Suite *suite)
{
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#endif
