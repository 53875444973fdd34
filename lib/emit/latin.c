#include "emit/latin.h"

#include <unicode/ustring.h>
#include <unicode/utrans.h>

#define UNITS_MAX 1024 /* names are short; what is longer is cut at a sound place by its reader, not here */

static UTransliterator *open_rules(struct kzi_latin *latin, struct kzi_buf *out)
{
  static const UChar id[] = u"Arabic-Latin; Latin-ASCII; [:^ASCII:] Remove";
  if (!latin->tried) {
    UErrorCode status = U_ZERO_ERROR;
    latin->tried = true;
    latin->rules = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
    if (U_FAILURE(status)) latin->rules = NULL;
    if (!latin->rules) out->failed = U_SUCCESS(status) || status == U_MEMORY_ALLOCATION_ERROR;
  }
  return latin->rules;
}

/* Capitals at the beginning of words, as names have. */
static void capitalize(char *text, size_t length)
{
  bool start = true;
  for (size_t i = 0; i < length; i++) {
    if (start && text[i] >= 'a' && text[i] <= 'z') text[i] = (char)(text[i] - 'a' + 'A');
    start = text[i] == ' ' || text[i] == '-';
  }
}

bool kzi_latin_add(struct kzi_latin *latin, struct kzi_buf *out, const char *bytes, size_t length)
{
  UTransliterator *rules = open_rules(latin, out);
  UErrorCode status = U_ZERO_ERROR;
  UChar units[UNITS_MAX];
  char utf8[UNITS_MAX * 3 + 1];
  int32_t unit_count = 0, byte_count = 0;
  if (!rules || length > UNITS_MAX / 4) return false; /* romanized text may be several times as long */
  u_strFromUTF8(units, UNITS_MAX, &unit_count, bytes, (int32_t)length, &status);
  int32_t limit = unit_count;
  utrans_transUChars(rules, units, &unit_count, UNITS_MAX, 0, &limit, &status);
  if (status == U_MEMORY_ALLOCATION_ERROR) out->failed = true;
  if (U_FAILURE(status)) return false;
  u_strToUTF8(utf8, (int32_t)sizeof utf8, &byte_count, units, unit_count, &status);
  if (U_FAILURE(status)) return false;
  capitalize(utf8, (size_t)byte_count);
  kzi_buf_add(out, utf8, (size_t)byte_count);
  return true;
}

void kzi_latin_close(struct kzi_latin *latin)
{
  if (latin->rules) utrans_close(latin->rules);
  latin->rules = NULL;
}
