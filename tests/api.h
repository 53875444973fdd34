/* What the tests of the public API share: one article through the whole pipeline. */
#ifndef TESTS_API_H
#define TESTS_API_H

#include "cases.h"

#include <kzcoop/kzcoop.h>
#include <string.h>

/* Two records at least: a meeting and a signing. */
static const char sample_text[] = "الدوحة وأستانا توقعان مذكرة تفاهم في التدريب العسكري\n"
                                  "الدوحة 14 مارس 2023\n"
                                  "استقبل وزير الدفاع القطري سالم بن راشد المناعي اليوم الثلاثاء في الدوحة نظيره "
                                  "الكازاخستاني دانيار صادقوف والوفد المرافق له.\n"
                                  "ووقع الوزيران في ختام المباحثات مذكرة تفاهم بين وزارتي الدفاع في البلدين بشأن "
                                  "التدريب العسكري وتبادل الخبرات للأعوام 2023-2026.\n";

struct run {
  struct kzc_options *options;
  struct kzc_engine *engine;
  struct kzc_article *article;
  struct kzc_result *result;
};

/* The first status that is not KZC_OK, or KZC_OK. Whatever was made is in *run. */
static inline int32_t run_article(struct run *run, const struct kzc_allocator *allocator, const char *text,
                                  size_t length, struct kzc_error *error)
{
  int32_t status = kzc_options_new(allocator, &run->options);
  if (status == KZC_OK) status = kzc_engine_new(run->options, &run->engine, error);
  if (status == KZC_OK) status = kzc_article_new(run->engine, &run->article);
  if (status == KZC_OK) status = kzc_article_set(run->article, KZC_FIELD_DATE, "2023-03-14", KZC_NUL, error);
  if (status == KZC_OK) status = kzc_article_load(run->article, text, length, error);
  if (status == KZC_OK) status = kzc_extract(run->engine, run->article, &run->result, error);
  return status;
}

static inline void free_run(struct run *run)
{
  kzc_result_free(run->result);
  kzc_article_free(run->article);
  kzc_engine_free(run->engine);
  kzc_options_free(run->options);
  *run = (struct run){0};
}

/* The records of the sample by an engine, as JSON that is the caller's; NULL when anything failed. */
static inline char *sample_records(const struct kzc_engine *engine)
{
  struct kzc_article *article = NULL;
  struct kzc_result *result = NULL;
  char *json = NULL;
  if (kzc_article_new(engine, &article) == KZC_OK && kzc_article_load(article, sample_text, KZC_NUL, NULL) == KZC_OK &&
      kzc_extract(engine, article, &result, NULL) == KZC_OK &&
      kzc_result_json(result, KZC_JSON_LATIN | KZC_JSON_EXPLAIN, &json, NULL) != KZC_OK)
    json = NULL;
  kzc_result_free(result);
  kzc_article_free(article);
  return json;
}

static inline Suite *suite_of(const char *name, const TTest *const *tests, size_t count)
{
  Suite *suite = suite_create(name);
  TCase *tcase = tcase_create(name);
  tcase_set_timeout(tcase, 120);
  for (size_t i = 0; i < count; i++) tcase_add_test(tcase, tests[i]);
  suite_add_tcase(suite, tcase);
  return suite;
}

#endif
