/* Your own words: a columnist who calls Kazakhstan the land of wild apples is understood once the lexicon has an entry for it. The form of
 * entries is told in lib/lexicon/README.md; kzc_options_add_lexicon_file() takes a file of them. */
#include <kzcoop/kzcoop.h>
#include <stdio.h>

static const char entries[] = "country\tKZ\tبلاد التفاح البري\n";
static const char text[] =
    "وقّع الأردن وبلاد التفاح البري في عمّان مساء الأحد 12 أيار 2024 اتفاقية للتعاون في مجال السياحة.\n";

static void show(const struct kzc_result *result)
{
  printf("records: %zu\n", kzc_result_count(result));
  for (size_t i = 0; i < kzc_result_count(result); i++) {
    const struct kzc_record *record = kzc_result_record(result, i);
    printf("%s", kzc_code_name(KZC_VOCABULARY_ACT, kzc_record_act(record)));
    for (size_t p = 0; p < kzc_record_party_count(record); p++) {
      const char *country = kzc_party_country(kzc_record_party(record, p));
      printf(" %s", country ? country : "-");
    }
    putchar('\n');
  }
}

static int32_t read_with(const struct kzc_options *options)
{
  struct kzc_engine *engine = NULL;
  struct kzc_article *article = NULL;
  struct kzc_result *result = NULL;
  int32_t status = kzc_engine_new(options, &engine, NULL);
  if (status == KZC_OK) status = kzc_article_new(engine, &article);
  if (status == KZC_OK) status = kzc_article_load(article, text, KZC_NUL, NULL);
  if (status == KZC_OK) status = kzc_extract(engine, article, &result, NULL);
  if (status == KZC_OK) show(result);
  kzc_result_free(result);
  kzc_article_free(article);
  kzc_engine_free(engine);
  return status;
}

int main(void)
{
  struct kzc_error error = {.size = sizeof error};
  struct kzc_options *options = NULL;
  int32_t status = kzc_options_new(NULL, &options);
  if (status == KZC_OK) status = read_with(options);
  if (status == KZC_OK) status = kzc_options_add_lexicon(options, entries, KZC_NUL, &error);
  if (status == KZC_OK) status = read_with(options);
  if (status != KZC_OK)
    fprintf(stderr, "%s, line %u: %s\n", kzc_status_text(status), (unsigned)error.line,
            error.detail ? error.detail : "");
  kzc_options_free(options);
  return status != KZC_OK;
}
