#include "database.h"

int32_t make_engine(const struct kzc_allocator *memory, const char *encoding, struct kzc_engine **out)
{
  struct kzc_options *options = NULL;
  int32_t status = kzc_options_new(memory, &options);
  if (status == KZC_OK) status = kzc_options_set_encoding(options, encoding);
  if (status == KZC_OK) status = kzc_engine_new(options, out, NULL);
  kzc_options_free(options);
  return status;
}

int32_t open_reading(struct reading *reading, const struct kzc_engine *engine, const char *text, size_t length,
                     const char *date, size_t date_length)
{
  *reading = (struct reading){.step = "article", .error = {.size = sizeof reading->error}};
  int32_t status = kzc_article_new(engine, &reading->article);
  if (status == KZC_OK && date) {
    status = kzc_article_set(reading->article, KZC_FIELD_DATE, date, date_length, &reading->error);
    if (status != KZC_OK) reading->step = "date";
  }
  if (status == KZC_OK) status = kzc_article_load(reading->article, text, length, &reading->error);
  if (status == KZC_OK) status = kzc_extract(engine, reading->article, &reading->result, &reading->error);
  return status;
}

void close_reading(struct reading *reading)
{
  kzc_result_free(reading->result);
  kzc_article_free(reading->article);
  *reading = (struct reading){0};
}

bool has_position(int32_t status)
{
  return status == KZC_E_INVALID || status == KZC_E_BINARY || status == KZC_E_LIMIT_BYTES ||
         status == KZC_E_LIMIT_TOKENS;
}
