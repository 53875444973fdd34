/* Engine: settings and the caller's own lexicon, compiled once. */
#include "api/api.h"

static int32_t compile(struct kzc_engine *engine, const struct kzi_buf *text, struct kzc_error *error)
{
  struct kzi_source_error wrong = {0};
  if (!text->length) return kzi_fail(error, KZC_OK);
  engine->extra = kzi_lexicon_compile(&engine->settings.alloc, text->bytes, text->length, &wrong);
  if (engine->extra) return kzi_fail(error, KZC_OK);
  if (!wrong.message) return kzi_fail(error, KZC_E_NOMEM);
  return kzi_fail_line(error, KZC_E_LEXICON, wrong.line, wrong.byte, wrong.message);
}

static int32_t make(const struct kzc_options *options, struct kzc_engine **out, struct kzc_error *error)
{
  struct kzc_engine *engine = kzi_get(&options->settings.alloc, sizeof *engine);
  if (!engine) return kzi_fail(error, KZC_E_NOMEM);
  engine->settings = options->settings;
  int32_t status = compile(engine, &options->lexicon, error);
  if (status == KZC_OK)
    *out = engine;
  else
    kzc_engine_free(engine);
  return status;
}

int32_t kzc_engine_new(const struct kzc_options *options, struct kzc_engine **out, struct kzc_error *error)
{
  struct kzc_options *defaults = NULL;
  if (!out) return kzi_fail(error, KZC_E_NULL);
  *out = NULL;
  if (!options) {
    int32_t status = kzc_options_new(NULL, &defaults);
    if (status != KZC_OK) return kzi_fail(error, status);
    options = defaults;
  }
  int32_t status = make(options, out, error);
  kzc_options_free(defaults);
  return status;
}

void kzc_engine_free(struct kzc_engine *engine)
{
  if (!engine) return;
  struct kzi_alloc alloc = engine->settings.alloc;
  kzi_lexicon_free(engine->extra);
  kzi_release(&alloc, engine);
}
