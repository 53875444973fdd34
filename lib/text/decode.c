#include <string.h>

#include <unicode/ucnv.h>

#include "charset.h"
#include "text.h"

/* Text on its way to out: each invalid sequence either ends the job or becomes U+FFFD. */
struct decoder {
  struct kzi_arena *arena;
  struct kzi_decoded *out;
  const char *bytes; /* without a byte order mark */
  size_t length, skipped;
  bool replace;
  char *text;
  size_t used, room;
  uint32_t lead; /* half of a surrogate pair */
};

static bool make_room(struct decoder *d, size_t per_byte)
{
  if (d->length > (SIZE_MAX - 8) / per_byte) return false;
  d->room = d->length * per_byte + 8;
  d->text = kzi_arena_get(d->arena, d->room);
  return d->text != NULL;
}

static bool put(struct decoder *d, uint32_t code_point)
{
  if (d->room - d->used < 5) return false;
  d->used += kzi_utf8_put(code_point, d->text + d->used);
  return true;
}

static enum kzi_decode_status bad(struct decoder *d, enum kzi_decode_status status, size_t at)
{
  d->out->bad_byte = d->skipped + at;
  return status;
}

/* A character that no text has: ends the job or is replaced. */
static enum kzi_decode_status put_bad(struct decoder *d, enum kzi_decode_status status, size_t at)
{
  if (!d->replace) return bad(d, status, at);
  d->out->replaced++;
  return put(d, 0xFFFD) ? KZI_DECODE_OK : KZI_DECODE_NOMEM;
}

static enum kzi_decode_status put_any(struct decoder *d, uint32_t code_point, size_t at)
{
  if (!code_point) return put_bad(d, KZI_DECODE_BINARY, at);
  return put(d, code_point) ? KZI_DECODE_OK : KZI_DECODE_NOMEM;
}

/* ---- UTF-8 ------------------------------------------------------------------------------------------------------- */

static enum kzi_decode_status decode_utf8(struct decoder *d)
{
  d->out->encoding = "UTF-8";
  const char *zero = d->length ? memchr(d->bytes, 0, d->length) : NULL;
  size_t end = kzi_utf8_check(d->bytes, d->length);
  if (end == d->length && !zero) {
    d->text = kzi_arena_copy(d->arena, d->bytes, d->length);
    d->used = d->length;
    return d->text ? KZI_DECODE_OK : KZI_DECODE_NOMEM;
  }
  if (!make_room(d, 3)) return KZI_DECODE_NOMEM;
  for (size_t at = 0; at < d->length;) {
    uint32_t c = 0;
    unsigned n = kzi_utf8_get(d->bytes, d->length, at, &c);
    enum kzi_decode_status status = n ? put_any(d, c, at) : put_bad(d, KZI_DECODE_INVALID, at);
    if (status) return status;
    at += n ? n : 1;
    if (n) continue;
    while (at < d->length && ((unsigned char)d->bytes[at] & 0xC0) == 0x80) at++; /* one sign for one broken letter */
  }
  return KZI_DECODE_OK;
}

/* ---- Other encodings --------------------------------------------------------------------------------------------- */

static enum kzi_decode_status decode_mac(struct decoder *d)
{
  d->out->encoding = KZI_MAC_ARABIC;
  if (!make_room(d, 3)) return KZI_DECODE_NOMEM;
  for (size_t i = 0; i < d->length; i++) {
    unsigned char byte = (unsigned char)d->bytes[i];
    enum kzi_decode_status status = put_any(d, byte < 0x80 ? byte : kzi_mac_arabic[byte - 0x80], i);
    if (status) return status;
  }
  return KZI_DECODE_OK;
}

static enum kzi_decode_status put_unit(struct decoder *d, UChar unit, size_t at)
{
  uint32_t lead = d->lead;
  d->lead = 0;
  if (U16_IS_TRAIL(unit) && lead) return put_any(d, (uint32_t)U16_GET_SUPPLEMENTARY(lead, unit), at);
  if (lead || U16_IS_TRAIL(unit)) return put_bad(d, KZI_DECODE_INVALID, at);
  if (!U16_IS_LEAD(unit)) return put_any(d, unit, at);
  d->lead = unit; /* its other half may be in the next buffer */
  return KZI_DECODE_OK;
}

/* Converts in steps of one buffer. The converter stops behind each invalid sequence and says how long that is. */
static enum kzi_decode_status convert(struct decoder *d, UConverter *converter)
{
  const char *at = d->bytes, *end = d->bytes + d->length;
  UErrorCode error;
  do {
    UChar units[1024];
    int32_t from[KZI_COUNT(units)];
    UChar *to = units;
    size_t base = (size_t)(at - d->bytes);
    error = U_ZERO_ERROR;
    ucnv_toUnicode(converter, &to, units + KZI_COUNT(units), &at, end, from, true, &error);
    enum kzi_decode_status status = KZI_DECODE_OK;
    for (size_t i = 0; !status && i < (size_t)(to - units); i++)
      status = put_unit(d, units[i], base + (from[i] < 0 ? 0 : (size_t)from[i]));
    if (status) return status;
    if (U_SUCCESS(error) || error == U_BUFFER_OVERFLOW_ERROR) continue;
    if (error == U_MEMORY_ALLOCATION_ERROR) return KZI_DECODE_NOMEM;
    char invalid[32];
    int8_t invalid_length = sizeof invalid;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, invalid, &invalid_length, &ignored);
    size_t back = U_SUCCESS(ignored) && invalid_length > 0 ? (size_t)invalid_length : 1;
    size_t here = (size_t)(at - d->bytes);
    status = put_bad(d, KZI_DECODE_INVALID, here >= back ? here - back : 0);
    if (status) return status;
  } while (at < end || error == U_BUFFER_OVERFLOW_ERROR);
  return KZI_DECODE_OK;
}

/* The name for readers: what MIME calls it, else IANA, else ICU. */
static const char *public_name(struct kzi_arena *arena, const char *name)
{
  static const char *const standards[] = {"MIME", "IANA"};
  for (size_t i = 0; i < KZI_COUNT(standards); i++) {
    UErrorCode status = U_ZERO_ERROR;
    const char *standard = ucnv_getStandardName(name, standards[i], &status);
    if (U_SUCCESS(status) && standard) return kzi_arena_copy(arena, standard, strlen(standard));
  }
  return kzi_arena_copy(arena, name, strlen(name));
}

static enum kzi_decode_status decode_icu(struct decoder *d, const char *name)
{
  UErrorCode status = U_ZERO_ERROR;
  if (!*name) return KZI_DECODE_UNKNOWN; /* ICU would take the system's own */
  UConverter *converter = ucnv_open(name, &status);
  if (U_FAILURE(status)) return status == U_MEMORY_ALLOCATION_ERROR ? KZI_DECODE_NOMEM : KZI_DECODE_UNKNOWN;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  enum kzi_decode_status result = KZI_DECODE_NOMEM;
  d->out->encoding = public_name(d->arena, name);
  if (U_SUCCESS(status) && d->out->encoding && make_room(d, 3)) result = convert(d, converter);
  ucnv_close(converter);
  return result;
}

/* ---- Detection --------------------------------------------------------------------------------------------------- */

/* The first byte that no text in a single-byte encoding has. A few stand in old texts as separators. */
static bool looks_binary(const char *bytes, size_t length, size_t *at)
{
  size_t controls = 0, sample = length < 16384 ? length : 16384;
  for (size_t i = 0; i < sample; i++) {
    unsigned char c = (unsigned char)bytes[i];
    if ((c >= 0x20 && c != 0x7F) || (c >= '\t' && c <= '\r') || c == 0x1B) continue;
    if (!controls++) *at = i;
  }
  return controls * 50 > sample;
}

/* UTF-8 that something cut or spoiled here and there: nearly all of its high bytes still form letters. */
static bool is_broken_utf8(const char *bytes, size_t length)
{
  size_t good = 0, broken = 0;
  for (size_t at = 0; at < length;) {
    uint32_t c;
    unsigned n = kzi_utf8_get(bytes, length, at, &c);
    good += n > 1;
    broken += n == 0;
    at += n ? n : 1;
  }
  return good > broken * 4;
}

/* encoding stays NULL where there is none to be found. */
static enum kzi_decode_status detect(struct decoder *d, const char **encoding)
{
  size_t at = 0;
  *encoding = kzi_charset_wide(d->bytes, d->length);
  if (*encoding) return KZI_DECODE_OK;
  *encoding = "UTF-8";
  bool valid = kzi_utf8_check(d->bytes, d->length) == d->length;
  if (looks_binary(d->bytes, d->length, &at)) return bad(d, KZI_DECODE_BINARY, at);
  if (valid || is_broken_utf8(d->bytes, d->length)) return KZI_DECODE_OK;
  *encoding = kzi_charset_guess(d->arena, d->bytes, d->length);
  if (kzi_arena_failed(d->arena)) return KZI_DECODE_NOMEM;
  return *encoding ? KZI_DECODE_OK : bad(d, KZI_DECODE_UNKNOWN, kzi_utf8_check(d->bytes, d->length));
}

/* ---- Mojibake ---------------------------------------------------------------------------------------------------- */

/* UTF-8 taken for windows-1256 has طاء or ظاء, taken for windows-1252 Ø or Ù, in the place of every other letter;
 * windows-1256 taken for 1252 is all accented capitals and no plain Latin; taken for UTF-8 it is all replacement signs.
 */
static bool is_mojibake(const char *text, size_t length)
{
  size_t letters = 0, leads = 0, accented = 0, plain = 0, lost = 0;
  for (size_t at = 0; at < length;) {
    uint32_t c = 0;
    at += kzi_utf8_get(text, length, at, &c);
    leads += c == 0x637 || c == 0x638 || c == 0xD8 || c == 0xD9;
    accented += c >= 0xC0 && c < 0x100;
    plain += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    lost += c == 0xFFFD;
    letters += c >= 0x80;
  }
  if (letters < 8) return false;
  return leads * 10 > letters * 3 || (accented * 10 > letters * 7 && accented > plain * 2) || lost * 10 > letters * 3;
}

/* The mark knows better than the declaration, as in browsers; UTF-16 declared without a byte order is looked at. */
static enum kzi_decode_status choose_encoding(struct decoder *d, const char *declared, const char **encoding)
{
  *encoding = d->length ? kzi_charset_bom(d->bytes, d->length, &d->skipped) : NULL;
  d->bytes += d->skipped;
  d->length -= d->skipped;
  if (*encoding) return KZI_DECODE_OK;
  if (!declared) return detect(d, encoding);
  *encoding = kzi_charset_name(declared);
  if (!kzi_charset_is(declared, "UTF-16") && !kzi_charset_is(declared, "UTF-32")) return KZI_DECODE_OK;
  const char *wide = kzi_charset_wide(d->bytes, d->length);
  if (wide) *encoding = wide;
  return KZI_DECODE_OK;
}

static enum kzi_decode_status decode_as(struct decoder *d, const char *encoding)
{
  if (strcmp(encoding, "UTF-8") == 0) return decode_utf8(d);
  if (strcmp(encoding, KZI_MAC_ARABIC) == 0) return decode_mac(d);
  return decode_icu(d, encoding);
}

enum kzi_decode_status kzi_decode(struct kzi_arena *arena, const char *bytes, size_t length, const char *encoding,
                                  bool replace, struct kzi_decoded *out)
{
  *out = (struct kzi_decoded){0};
  struct decoder d = {.arena = arena, .out = out, .replace = replace, .bytes = length ? bytes : "", .length = length};
  const char *chosen = NULL;
  enum kzi_decode_status status = choose_encoding(&d, encoding, &chosen);
  if (!status) status = decode_as(&d, chosen);
  if (kzi_arena_failed(arena)) return KZI_DECODE_NOMEM;
  if (status) return status;
  d.text[d.used] = '\0';
  out->bytes = d.text;
  out->length = d.used;
  out->mojibake = is_mojibake(out->bytes, out->length);
  return KZI_DECODE_OK;
}
