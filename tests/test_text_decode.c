/* Bytes to text: every encoding by every way of telling it, broken and binary input, mojibake, languages. */
#include "cases.h"
#include "rationed.h"

#include <stdlib.h>
#include <string.h>

#include <unicode/ucnv.h>
#include <unicode/ushape.h>
#include <unicode/ustring.h>

#include "base/base.h"
#include "text/charset.h"
#include "text/text.h"

/* Without an Arabic comma, which CP720 lacks. */
static const char news[] = "استقبل رئيس الوزراء في العاصمة وفدا من رجال الأعمال وبحث معهم سبل توسيع التجارة.\n"
                           "وقال عقب اللقاء إن الباب مفتوح أمام \"المستثمرين\" في كل القطاعات.\n";

static struct kzi_arena arena;

static void setup(void) { kzi_arena_init(&arena, NULL); }
static void teardown(void) { kzi_arena_free(&arena); }

/* ---- The matrix ------------------------------------------------------------------------------------------------------ */

static const struct {
  const char *name, *other_name, *bom;
  size_t bom_length;
} encodings[] = {
  {"UTF-8", "utf8", "\xEF\xBB\xBF", 3},
  {"UTF-16LE", "utf-16le", "\xFF\xFE", 2},
  {"UTF-16BE", "UTF_16BE", "\xFE\xFF", 2},
  {"UTF-32LE", "utf-32le", "\xFF\xFE\0\0", 4},
  {"UTF-32BE", "utf32be", "\0\0\xFE\xFF", 4},
  {"windows-1256", "cp1256", NULL, 0},
  {"ISO-8859-6", "arabic", NULL, 0},
  {"x-mac-arabic", "MacArabic", NULL, 0},
  {"IBM720", "cp720", NULL, 0},
  {"IBM864", "cp864", NULL, 0},
};

static size_t encode_mac(const char *text, char *out)
{
  size_t n = 0;
  for (size_t at = 0; text[at];) {
    uint32_t c = 0;
    at += kzi_utf8_get(text, strlen(text), at, &c);
    size_t i = 0;
    while (i < 128 && kzi_mac_arabic[i] != c) i++;
    ck_assert(i < 128 || c < 0x80);
    out[n++] = (char)(i < 128 ? 0x80 + i : c);
  }
  return n;
}

/* IBM864 writes the shapes of letters. */
static size_t encode_864(const char *text, char *out, size_t room)
{
  UChar plain[1024], shaped[1024];
  int32_t n = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strFromUTF8(plain, (int32_t)KZI_COUNT(plain), &n, text, -1, &status);
  n = u_shapeArabic(plain, n, shaped, (int32_t)KZI_COUNT(shaped), U_SHAPE_LETTERS_SHAPE | U_SHAPE_LENGTH_GROW_SHRINK, &status);
  UConverter *converter = ucnv_open("ibm-864", &status);
  ucnv_setFallback(converter, true); /* middle shapes that it lacks become initial ones */
  n = ucnv_fromUChars(converter, out, (int32_t)room, shaped, n, &status);
  ucnv_close(converter);
  ck_assert(U_SUCCESS(status));
  return (size_t)n;
}

static size_t encode(const char *text, const char *encoding, char *out, size_t room)
{
  if (strcmp(encoding, KZI_MAC_ARABIC) == 0) return encode_mac(text, out);
  if (strcmp(encoding, "IBM864") == 0) return encode_864(text, out, room);
  UErrorCode status = U_ZERO_ERROR;
  int32_t n = ucnv_convert(strcmp(encoding, "IBM720") == 0 ? "ibm-720" : encoding, "UTF-8", out, (int32_t)room, text, -1, &status);
  ck_assert_msg(U_SUCCESS(status), "%s: %s", encoding, u_errorName(status));
  return (size_t)n;
}

static void expect_news(const char *bytes, size_t length, const char *told, const char *name)
{
  struct kzi_decoded out;
  enum kzi_decode_status status = kzi_decode(&arena, bytes, length, told, false, &out);
  ck_assert_msg(status == KZI_DECODE_OK, "%s told as %s: status %d at %zu", name, told ? told : "nothing", status, out.bad_byte);
  ck_assert_str_eq(out.encoding, name);
  ck_assert_str_eq(kzi_language(out.bytes, out.length), "ar");
  ck_assert(!out.mojibake && !out.replaced);
  ck_assert_uint_eq(strlen(out.bytes), out.length);
  if (strcmp(name, "IBM864") != 0) ck_assert_str_eq(out.bytes, news); /* it has shapes of letters, not letters */
}

START_TEST(every_encoding_is_read_by_name_by_mark_and_by_detection)
{
  char bytes[4096];
  size_t skip = encodings[_i].bom_length;
  if (skip) memcpy(bytes, encodings[_i].bom, skip);
  size_t n = encode(news, encodings[_i].name, bytes + skip, sizeof bytes - skip);
  expect_news(bytes + skip, n, encodings[_i].name, encodings[_i].name);
  expect_news(bytes + skip, n, encodings[_i].other_name, encodings[_i].name);
  expect_news(bytes + skip, n, NULL, encodings[_i].name);
  if (!skip) return;
  expect_news(bytes, skip + n, NULL, encodings[_i].name);
  expect_news(bytes, skip + n, "windows-1256", encodings[_i].name); /* the mark knows better */
}
END_TEST

START_TEST(a_short_headline_is_enough_for_the_encodings_of_windows_and_unix)
{
  static const char *const names[] = {"windows-1256", "ISO-8859-6", "IBM720", "UTF-16LE", "UTF-8"};
  char bytes[256];
  for (size_t i = 0; i < KZI_COUNT(names); i++) {
    struct kzi_decoded out;
    size_t n = encode("الوزير يصل إلى الدوحة", names[i], bytes, sizeof bytes);
    ck_assert_int_eq(kzi_decode(&arena, bytes, n, NULL, false, &out), KZI_DECODE_OK);
    ck_assert_str_eq(out.encoding, names[i]);
    ck_assert_str_eq(out.bytes, "الوزير يصل إلى الدوحة");
  }
}
END_TEST

START_TEST(utf_16_declared_without_byte_order_is_looked_at)
{
  char bytes[1024];
  size_t n = encode(news, "UTF-16LE", bytes, sizeof bytes);
  expect_news(bytes, n, "UTF-16", "UTF-16LE");
  n = encode(news, "UTF-16BE", bytes, sizeof bytes);
  expect_news(bytes, n, "utf-16", "UTF-16BE");
}
END_TEST

START_TEST(letters_beyond_the_first_plane_survive_the_seams_of_the_buffer)
{
  enum { FACES = 3000 };
  char *text = malloc(FACES * 4 + 2), *bytes = malloc(FACES * 4 + 2);
  text[0] = 'x'; /* so that pairs straddle even buffer sizes */
  for (size_t i = 0; i < FACES; i++) memcpy(text + 1 + i * 4, "\xF0\x9F\x98\x80", 4);
  text[1 + FACES * 4] = '\0';
  size_t n = encode(text, "UTF-16LE", bytes, FACES * 4 + 2);
  struct kzi_decoded out;
  ck_assert_int_eq(kzi_decode(&arena, bytes, n, "UTF-16LE", false, &out), KZI_DECODE_OK);
  ck_assert_str_eq(out.bytes, text);
  free(text);
  free(bytes);
}
END_TEST

/* ---- Broken, binary, unknown ------------------------------------------------------------------------------------------ */

static const struct {
  const char *label, *bytes;
  size_t length;
  const char *encoding;
  bool replace;
  enum kzi_decode_status want;
  size_t bad_byte, replaced;
  const char *text;
} broken[] = {
  {"a stray byte in UTF-8 is told with its position", "سلام \xFF سلام", 19, "UTF-8", false, KZI_DECODE_INVALID, 9, 0, NULL},
  {"and replaced on request", "سلام \xFF سلام", 19, "UTF-8", true, KZI_DECODE_OK, 0, 1, "سلام \xEF\xBF\xBD سلام"},
  {"positions count the byte order mark", "\xEF\xBB\xBF" "ab\xC3", 6, NULL, false, KZI_DECODE_INVALID, 5, 0, NULL},
  {"a letter cut off becomes one sign", "\xD8\xA7\xE2\x80", 4, "UTF-8", true, KZI_DECODE_OK, 0, 1, "ا\xEF\xBF\xBD"},
  {"broken UTF-8 is still seen as UTF-8", "بحث الطرفان سبل التعاون\xD8", 44, NULL, true, KZI_DECODE_OK, 0, 1,
   "بحث الطرفان سبل التعاون\xEF\xBF\xBD"},
  {"a zero byte is no text", "ab\0cd", 5, "UTF-8", false, KZI_DECODE_BINARY, 2, 0, NULL},
  {"a zero byte is replaced on request", "ab\0cd", 5, "UTF-8", true, KZI_DECODE_OK, 0, 1, "ab\xEF\xBF\xBD" "cd"},
  {"a picture is binary", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0\x08\x06", 27, NULL, false, KZI_DECODE_BINARY, 6, 0, NULL},
  {"a picture is binary though all may be replaced", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xe0\x08\x06", 27, NULL, true,
   KZI_DECODE_BINARY, 6, 0, NULL},
  {"half a UTF-16 unit is invalid", "\x27\x06\x44", 3, "UTF-16LE", false, KZI_DECODE_INVALID, 2, 0, NULL},
  {"a lone surrogate is replaced", "\x27\x06\x00\xD8\x44\x06", 6, "UTF-16LE", true, KZI_DECODE_OK, 0, 1, "ا\xEF\xBF\xBDل"},
  {"a byte without meaning in ISO-8859-6 has its position", "\xC7\xE4\xFF", 3, "ISO-8859-6", false, KZI_DECODE_INVALID, 2, 0, NULL},
  {"an encoding that nobody knows", "abc", 3, "klingon-8", false, KZI_DECODE_UNKNOWN, 0, 0, NULL},
  {"an empty name is no encoding", "abc", 3, "", false, KZI_DECODE_UNKNOWN, 0, 0, NULL},
  {"no bytes are a text", "", 0, NULL, false, KZI_DECODE_OK, 0, 0, ""},
  {"a mark alone is an empty text", "\xFF\xFE", 2, NULL, false, KZI_DECODE_OK, 0, 0, ""},
};

START_TEST(bad_input_has_its_status_and_position)
{
  struct kzi_decoded out;
  enum kzi_decode_status status =
      kzi_decode(&arena, broken[_i].bytes, broken[_i].length, broken[_i].encoding, broken[_i].replace, &out);
  ck_assert_msg(status == broken[_i].want, "%s: status %d", broken[_i].label, status);
  ck_assert_msg(out.bad_byte == broken[_i].bad_byte, "%s: byte %zu", broken[_i].label, out.bad_byte);
  ck_assert_msg(out.replaced == broken[_i].replaced, "%s: %zu replaced", broken[_i].label, out.replaced);
  if (broken[_i].text) ck_assert_str_eq(out.bytes, broken[_i].text);
}
END_TEST

START_TEST(random_bytes_are_never_text)
{
  uint32_t seed = 12345;
  for (int round = 0; round < 200; round++) {
    char bytes[300];
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (char)((seed = seed * 1664525u + 1013904223u) >> 24);
    struct kzi_decoded out;
    enum kzi_decode_status status = kzi_decode(&arena, bytes, sizeof bytes, NULL, false, &out);
    ck_assert_msg(status == KZI_DECODE_BINARY || status == KZI_DECODE_UNKNOWN, "round %d: status %d", round, status);
  }
}
END_TEST

/* ---- Mojibake ----------------------------------------------------------------------------------------------------------- */

/* Takes text, writes it as one encoding, reads the bytes as another. */
static bool garbled_is_seen(const char *written, const char *read_as)
{
  char bytes[1024], garbled[4096];
  size_t n = encode(news, written, bytes, sizeof bytes - 1);
  UErrorCode status = U_ZERO_ERROR;
  ucnv_convert("UTF-8", read_as, garbled, sizeof garbled, bytes, (int32_t)n, &status);
  ck_assert(U_SUCCESS(status));
  struct kzi_decoded out;
  ck_assert_int_eq(kzi_decode(&arena, garbled, strlen(garbled), "UTF-8", true, &out), KZI_DECODE_OK);
  return out.mojibake;
}

START_TEST(text_read_in_the_wrong_encoding_is_seen)
{
  ck_assert(garbled_is_seen("UTF-8", "windows-1256"));
  ck_assert(garbled_is_seen("UTF-8", "windows-1252"));
  ck_assert(garbled_is_seen("windows-1256", "windows-1252"));
  ck_assert(garbled_is_seen("windows-1256", "UTF-8"));
  ck_assert(!garbled_is_seen("UTF-8", "UTF-8"));
}
END_TEST

START_TEST(accents_of_french_are_no_mojibake)
{
  static const char french[] = "L'été dernier, le président a été reçu à Alger où des accords ont été signés.";
  struct kzi_decoded out;
  ck_assert_int_eq(kzi_decode(&arena, french, strlen(french), NULL, false, &out), KZI_DECODE_OK);
  ck_assert(!out.mojibake);
}
END_TEST

/* ---- Languages ------------------------------------------------------------------------------------------------------------ */

static const struct {
  const char *want, *text;
} languages[] = {
  {"ar", news},
  {"ar", "مذكرة تفاهم"},
  {"ar", "باكستان وإيران تبحثان خط الغاز"},
  {"ar", "التقى الوزير الممثل پيتر چاڤيز في مهرجان المدينة، وقال إن العرض كان ممتعا"},
  {"ar", "عقد المدیر العام اجتماعا مع الشرکة في مقر الوزارة"}, /* typed on a Persian keyboard */
  {"fa", "وزیر امور خارجه ایران در دیدار با همتای خود گفت که این همکاری برای هر دو کشور مهم است"},
  {"fa", "رئيس جمهور در ديدار با وزير نفت گفت اين قرارداد براي كشور مهم است"},
  {"ur", "وزیر خارجہ نے کہا ہے کہ دونوں ملکوں میں تجارت بڑھے گی"},
  {"ckb", "سەرۆکی وەزیران لەگەڵ باڵیۆزی نوێ کۆبووەوە"},
  {"ug", "رەئىس بۈگۈن مېھمانلار بىلەن كۆرۈشتى ۋە سۆز قىلدى"},
  {"ps", "د بهرنیو چارو وزیر د ښوونځي په پرانیسته کې خبرې وکړې"},
  {"kk", "پرەزيدەنت الماتى قالاسىندا كاسىپكەرلەرمەن كەزدەستى جانە ٴسوز سويلەدى"},
  {"en", "The minister met the delegation in the capital and said that talks would continue."},
  {"und", "Le ministre a rencontré la délégation dans la capitale."},
  {"und", "Министр встретился с делегацией."},
  {"und", "2025 - 2026"},
  {"und", ""},
};

START_TEST(a_text_shows_its_language)
{
  ck_assert_str_eq(kzi_language(languages[_i].text, strlen(languages[_i].text)), languages[_i].want);
}
END_TEST

/* ---- Memory ------------------------------------------------------------------------------------------------------------------ */

START_TEST(running_out_of_memory_is_said_whichever_request_fails)
{
  static const char *const names[] = {"UTF-8", "windows-1256", KZI_MAC_ARABIC, "UTF-16LE"};
  char bytes[1024];
  for (size_t i = 0; i < KZI_COUNT(names); i++) {
    size_t n = encode(news, names[i], bytes, sizeof bytes);
    for (long ration = 0;; ration++) {
      struct rationed r = {.left = ration};
      const struct kzi_alloc alloc = {rationed_get, rationed_resize, rationed_release, &r};
      struct kzi_arena small;
      struct kzi_decoded out;
      kzi_arena_init(&small, &alloc);
      enum kzi_decode_status status = kzi_decode(&small, bytes, n, NULL, false, &out);
      kzi_arena_free(&small);
      ck_assert_int_eq(r.live, 0);
      if (status == KZI_DECODE_OK) {
        ck_assert_int_gt(ration, 0);
        break;
      }
      ck_assert_int_eq(status, KZI_DECODE_NOMEM);
      ck_assert_int_lt(ration, 20);
    }
  }
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("text: decode");
  TCase *tests = tcase_create("decode");
  tcase_add_checked_fixture(tests, setup, teardown);
  tcase_add_loop_test(tests, every_encoding_is_read_by_name_by_mark_and_by_detection, 0, KZI_COUNT(encodings));
  tcase_add_test(tests, a_short_headline_is_enough_for_the_encodings_of_windows_and_unix);
  tcase_add_test(tests, utf_16_declared_without_byte_order_is_looked_at);
  tcase_add_test(tests, letters_beyond_the_first_plane_survive_the_seams_of_the_buffer);
  tcase_add_loop_test(tests, bad_input_has_its_status_and_position, 0, KZI_COUNT(broken));
  tcase_add_test(tests, random_bytes_are_never_text);
  tcase_add_test(tests, text_read_in_the_wrong_encoding_is_seen);
  tcase_add_test(tests, accents_of_french_are_no_mojibake);
  tcase_add_loop_test(tests, a_text_shows_its_language, 0, KZI_COUNT(languages));
  tcase_add_test(tests, running_out_of_memory_is_said_whichever_request_fails);
  suite_add_tcase(suite, tests);
  return run_cases(suite);
}
