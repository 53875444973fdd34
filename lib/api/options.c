/* Options: what can be set before an engine is made. */
#include "api/api.h"

#include <string.h>

#define LEXICON_BYTES_MAX ((uint64_t)64 << 20)
#define MIN_CONFIDENCE    0.35 /* what is nearly twice as likely wrong as right is left out (make eval) */
/* … but of what an article tells as context or denies, only what is likelier wrong than three to one. */
#define MIN_ASIDE 0.25

static const uint64_t default_limits[KZI_LIMIT_COUNT] = {
    [KZC_LIMIT_BYTES] = (uint64_t)64 << 20,
    [KZC_LIMIT_TOKENS] = 8000000,
    [KZC_LIMIT_RECORDS] = 10000,
    [KZC_LIMIT_WORK] = (uint64_t)4 << 30,
};

int32_t kzc_options_new(const struct kzc_allocator *allocator, struct kzc_options **out)
{
  struct kzi_alloc alloc = kzi_libc_alloc;
  if (!out) return KZC_E_NULL;
  *out = NULL;
  if (allocator) {
    if (!allocator->get || !allocator->resize || !allocator->release) return KZC_E_ARGUMENT;
    alloc = (struct kzi_alloc){allocator->get, allocator->resize, allocator->release, allocator->user};
  }
  struct kzc_options *options = kzi_get(&alloc, sizeof *options);
  if (!options) return KZC_E_NOMEM;
  options->settings.alloc = alloc;
  options->settings.min_confidence = MIN_CONFIDENCE;
  options->settings.min_aside = MIN_ASIDE;
  memcpy(options->settings.limits, default_limits, sizeof default_limits);
  kzi_buf_init(&options->lexicon, &alloc);
  *out = options;
  return KZC_OK;
}

void kzc_options_free(struct kzc_options *options)
{
  if (!options) return;
  struct kzi_alloc alloc = options->settings.alloc;
  kzi_buf_free(&options->lexicon);
  kzi_release(&alloc, options);
}

int32_t kzc_options_set_limit(struct kzc_options *options, int32_t limit, uint64_t value)
{
  if (!options) return KZC_E_NULL;
  if (limit < 1 || limit >= KZI_LIMIT_COUNT || !value) return KZC_E_ARGUMENT;
  if (limit == KZC_LIMIT_BYTES && value > KZI_BYTES_MAX) return KZC_E_ARGUMENT;
  options->settings.limits[limit] = value;
  return KZC_OK;
}

uint64_t kzc_options_limit(const struct kzc_options *options, int32_t limit)
{
  return options && limit >= 1 && limit < KZI_LIMIT_COUNT ? options->settings.limits[limit] : 0;
}

int32_t kzc_options_set_flags(struct kzc_options *options, uint32_t flags)
{
  if (!options) return KZC_E_NULL;
  if (flags & ~(uint32_t)(KZC_OPTION_REPLACE_INVALID | KZC_OPTION_PORTABLE)) return KZC_E_FLAGS;
  options->settings.flags = flags;
  return KZC_OK;
}

static bool copy_encoding(char out[KZI_ENCODING_BYTES], const char *encoding)
{
  size_t length = strlen(encoding);
  if (!length || length >= KZI_ENCODING_BYTES) return false;
  memcpy(out, encoding, length + 1);
  return true;
}

int32_t kzc_options_set_encoding(struct kzc_options *options, const char *encoding)
{
  if (!options) return KZC_E_NULL;
  if (!encoding)
    options->settings.encoding[0] = '\0';
  else if (!copy_encoding(options->settings.encoding, encoding))
    return KZC_E_ARGUMENT;
  return KZC_OK;
}

int32_t kzc_options_forbid_encoding(struct kzc_options *options, const char *encoding)
{
  if (!options || !encoding) return KZC_E_NULL;
  struct kzi_settings *s = &options->settings;
  if (s->forbidden_count == KZI_FORBIDDEN_MAX || !copy_encoding(s->forbidden[s->forbidden_count], encoding))
    return KZC_E_ARGUMENT;
  s->forbidden_count++;
  return KZC_OK;
}

int32_t kzc_options_add_focus(struct kzc_options *options, const char *country)
{
  if (!options || !country) return KZC_E_NULL;
  struct kzi_settings *s = &options->settings;
  if (s->focus_count == KZI_FOCUS_MAX || !kzc_country_name(country, "ar")) return KZC_E_ARGUMENT;
  s->focus[s->focus_count++] = kzi_cc(country);
  return KZC_OK;
}

int32_t kzc_options_set_min_confidence(struct kzc_options *options, double confidence)
{
  if (!options) return KZC_E_NULL;
  if (!(confidence >= 0 && confidence <= 1)) return KZC_E_ARGUMENT; /* written so that NaN is refused too */
  options->settings.min_confidence = options->settings.min_aside = confidence;
  return KZC_OK;
}

/* Compiled here for its errors only: the engine compiles all files together. */
static int32_t check_entries(const struct kzi_alloc *alloc, const char *bytes, size_t length, struct kzc_error *error)
{
  struct kzi_source_error wrong = {0};
  struct kzi_lexicon *lexicon = kzi_lexicon_compile(alloc, bytes, length, &wrong);
  if (!lexicon && !wrong.message) return kzi_fail(error, KZC_E_NOMEM);
  if (!lexicon) return kzi_fail_line(error, KZC_E_LEXICON, wrong.line, wrong.byte, wrong.message);
  kzi_lexicon_free(lexicon);
  return kzi_fail(error, KZC_OK);
}

int32_t kzc_options_add_lexicon(struct kzc_options *options, const char *bytes, size_t length, struct kzc_error *error)
{
  if (!options || !bytes) return kzi_fail(error, KZC_E_NULL);
  length = kzi_length(bytes, length);
  int32_t status = check_entries(&options->settings.alloc, bytes, length, error);
  if (status != KZC_OK) return status;
  struct kzi_buf *all = &options->lexicon;
  size_t before = all->length;
  kzi_buf_add(all, bytes, length);
  kzi_buf_adds(all, "\n"); /* a last line may lack its own */
  if (!all->failed) return KZC_OK;
  all->length = before;
  all->failed = false;
  return kzi_fail(error, KZC_E_NOMEM);
}

int32_t kzc_options_add_lexicon_file(struct kzc_options *options, const char *path, struct kzc_error *error)
{
  if (!options || !path) return kzi_fail(error, KZC_E_NULL);
  struct kzi_buf file;
  kzi_buf_init(&file, &options->settings.alloc);
  int32_t status = kzi_read_file(&file, path, LEXICON_BYTES_MAX);
  status = status == KZC_OK ? kzc_options_add_lexicon(options, file.bytes ? file.bytes : "", file.length, error)
                            : kzi_fail(error, status);
  kzi_buf_free(&file);
  return status;
}
