/* The ten lines of the README: the records of one file as JSON. usage: one_article FILE */
#include <kzcoop/kzcoop.h>
#include <stdio.h>

int main(int argc, char **argv)
{
  struct kzc_error error = {.size = sizeof error};
  struct kzc_engine *engine = NULL;
  struct kzc_article *article = NULL;
  struct kzc_result *result = NULL;
  char *json = NULL;
  if (argc == 2 && kzc_engine_new(NULL, &engine, &error) == KZC_OK && kzc_article_new(engine, &article) == KZC_OK &&
      kzc_article_load_file(article, argv[1], &error) == KZC_OK &&
      kzc_extract(engine, article, &result, &error) == KZC_OK &&
      kzc_result_json(result, KZC_JSON_PRETTY, &json, NULL) == KZC_OK)
    fputs(json, stdout);
  else
    fprintf(stderr, "%s: byte %zu: %s\n", argc == 2 ? argv[1] : "one_article", error.byte_pos,
            kzc_status_text(error.status));
  int failed = json == NULL;
  kzc_string_free(json);
  kzc_result_free(result);
  kzc_article_free(article);
  kzc_engine_free(engine);
  return failed;
}
