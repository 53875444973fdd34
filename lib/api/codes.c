/* Codes and their names: the pinned numbers here, areas and countries from the lexicon. */
#include "api/api.h"
#include "api/status.h"

#include <string.h>

static const char *const precisions[] = {"none", "year", "month", "day"};
static const char *const token_kinds[] = {NULL,  "word",  "latin",   "number", "punct",
                                          "url", "email", "hashtag", "emoji",  "other"};
static const char *const zones[] = {"body",      "title",   "section", "byline",    "dateline",
                                    "published", "heading", "caption", "furniture", "teaser"};

static const char *precision_name(int code)
{
  return code >= 0 && (size_t)code < KZI_COUNT(precisions) ? precisions[code] : NULL;
}

static const char *token_name(int code)
{
  return code >= 0 && (size_t)code < KZI_COUNT(token_kinds) ? token_kinds[code] : NULL;
}

static const char *zone_name(int code)
{
  return code >= 0 && (size_t)code < KZI_COUNT(zones) ? zones[code] : NULL;
}

static const char *status_name(int code)
{
  for (size_t i = 0; i < kzi_status_count; i++)
    if (kzi_statuses[i].code == code) return kzi_statuses[i].name;
  return NULL;
}

/* For each vocabulary: the name of a number, and the numbers from which and up to which there may be names. */
static const struct {
  const char *(*name)(int code);
  int first, last;
} vocabularies[] = {
    [KZC_VOCABULARY_STATUS] = {status_name, KZC_OK, KZC_E_LEXICON},
    [KZC_VOCABULARY_ACT] = {kzi_act_name, KZC_ACT_SIGN, KZC_ACT_ESTABLISH},
    [KZC_VOCABULARY_MODALITY] = {kzi_modality_name, KZC_MODALITY_ASSERTED, KZC_MODALITY_NEGATED},
    [KZC_VOCABULARY_ROLE] = {kzi_role_name, KZC_ROLE_SIGNATORY, KZC_ROLE_SPEAKER},
    [KZC_VOCABULARY_INSTRUMENT] = {kzi_instrument_name, KZC_INSTRUMENT_TREATY, KZC_INSTRUMENT_DOCUMENT},
    [KZC_VOCABULARY_PRECISION] = {precision_name, KZC_PRECISION_NONE, KZC_PRECISION_DAY},
    [KZC_VOCABULARY_TOKEN] = {token_name, KZC_TOKEN_WORD, KZC_TOKEN_OTHER},
    [KZC_VOCABULARY_ZONE] = {zone_name, KZC_ZONE_BODY, KZC_ZONE_TEASER},
};

static bool is_vocabulary(int32_t vocabulary)
{
  return vocabulary > 0 && (size_t)vocabulary < KZI_COUNT(vocabularies);
}

const char *kzc_code_name(int32_t vocabulary, int32_t code)
{
  return is_vocabulary(vocabulary) ? vocabularies[vocabulary].name(code) : NULL;
}

int32_t kzc_code_of(int32_t vocabulary, const char *name, size_t length, int32_t *code)
{
  struct kzi_text wanted = {name, kzi_length(name, length)};
  if (!name || !is_vocabulary(vocabulary)) return 0;
  for (int32_t c = vocabularies[vocabulary].first; c <= vocabularies[vocabulary].last; c++) {
    const char *known = vocabularies[vocabulary].name(c);
    if (!known || !kzi_text_is(wanted, known)) continue;
    if (code) *code = c;
    return 1;
  }
  return 0;
}

int32_t kzc_code_at(int32_t vocabulary, size_t n, int32_t *code)
{
  if (!is_vocabulary(vocabulary)) return 0;
  for (int32_t c = vocabularies[vocabulary].first; c <= vocabularies[vocabulary].last; c++) {
    if (!vocabularies[vocabulary].name(c) || n--) continue;
    if (code) *code = c;
    return 1;
  }
  return 0;
}

const char *kzc_area_at(size_t n)
{
  return kzi_lexicon_value(KZI_C_AREA_LABEL, n);
}

const char *kzc_area_label(const char *area)
{
  return area ? kzi_lexicon_name(KZI_C_AREA_LABEL, area) : NULL;
}

const char *kzc_area_dcad(const char *area)
{
  return area ? kzi_lexicon_name(KZI_C_AREA_DCAD, area) : NULL;
}

const char *kzc_area_cameo(const char *area)
{
  return area ? kzi_lexicon_name(KZI_C_AREA_CAMEO, area) : NULL;
}

const char *kzc_country_at(size_t n)
{
  return kzi_lexicon_value(KZI_C_COUNTRY, n);
}

const char *kzc_country_name(const char *country, const char *language)
{
  if (!country || !language) return NULL;
  if (strcmp(language, "ar") == 0) return kzi_lexicon_name(KZI_C_COUNTRY, country);
  return strcmp(language, "en") == 0 ? kzi_lexicon_name(KZI_C_COUNTRY_EN, country) : NULL;
}

const char *kzc_country_alpha3(const char *country)
{
  return country ? kzi_lexicon_name(KZI_C_COUNTRY_ALPHA3, country) : NULL;
}

const char *kzc_country_find(const char *name, size_t length)
{
  static const enum kzi_class classes[] = {KZI_C_COUNTRY, KZI_C_COUNTRY_FORMAL, KZI_C_COUNTRY_WEAK, KZI_C_COUNTRY_EN};
  const char *found = NULL;
  length = kzi_length(name, length);
  for (size_t i = 0; name && !found && i < KZI_COUNT(classes); i++) found = kzi_lexicon_find(classes[i], name, length);
  return found;
}
