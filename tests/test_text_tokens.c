#include "cases.h"
#include "rationed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/text.h"

struct row {
  const char *in, *want; /* tokens parted by blanks; ~ before one that is glued to the token before it */
};

static const struct row rows[] = {
  {"", ""},
  {" \n \n", ""},
  {"وقّع البلدان اتفاقية", "وقّع البلدان اتفاقية"},
  {"محمـــد شكرًا", "محمـــد شكرًا"},
  {"قال: «نعم»، ثم (غادر).", "قال : « نعم » ، ثم ( غادر ) ."},
  {"و18 دولة", "و ~18 دولة"},
  {"بـ15% والـ٢٠", "بـ ~15 % والـ ~٢٠"},
  {"ب\"الوطن\" ل«الجزيرة»", "ب ~\" ~الوطن \" ل ~« ~الجزيرة »"},
  {"في«الدار»", "في « الدار »"},
  {"10،5 و1٬234٫5 و1,234.5.", "10،5 و ~1٬234٫5 و ~1,234.5 ."},
  {"٤٥٪", "٤٥ ٪"},
  {"2021/08/24", "2021 / 08 / 24"},
  {"09\u200F/11\u200F/2021", "09 / 11 / 2021"},
  {"2022-2024", "2022 - 2024"},
  {"نوفمبر/تشرين", "نوفمبر / تشرين"},
  {"الجزائري-الرواندي", "الجزائري - الرواندي"},
  {"عام 1446هـ", "عام 1446 ~هـ"},
  {"صفحة 12ـ", "صفحة 12 ـ"},
  {"https://example.kz/a?b=1. ثم", "https://example.kz/a?b=1 . ثم"},
  {"www.example.com، example.org", "www.example.com ، example.org"},
  {"راسلوا info@example.com!", "راسلوا info@example.com !"},
  {"#رؤية_السعودية_2030 هنا", "# رؤية ~_ ~السعودية ~_ ~2030 هنا"},
  {"G20 وCOVID-19 وO'Neill", "G20 و ~COVID - 19 و ~O'Neill"},
  {"!!! ... ؟!", "!!! ... ؟ !"},
  {"جيد👍🏽🇰🇿", "جيد 👍🏽 🇰🇿"},
  {"\u202Bنص\u202C \u200Fآخر\u200F.", "نص آخر ."},
  {"أب\u00A0وأم", "أب وأم"},
  {"كتا\u200Cبخانه", "كتا\u200Cبخانه"},
  {"100 € و$5", "100 € و $ 5"},
  {"فضلاً عن “شراكةٍ متميّزة” و‘تعاون’", "فضلاً عن “ شراكةٍ متميّزة ” و ~‘ ~تعاون ’"},
  {"قال.. ثم--وقف [هنا] _", "قال .. ثم -- وقف [ هنا ] _"},
  {"في 12.5.2024 أو 12-5-2024", "في 12.5.2024 أو 12 - 5 - 2024"},
  {"بين ٢٠١٩م و٢٠٢٠م نموٌ ٣٫٥٪", "بين ٢٠١٩ ~م و ~٢٠٢٠ ~م نموٌ ٣٫٥ ٪"},
  {"شركة BP\u00A0البريطانية  وLNG", "شركة BP البريطانية و ~LNG"},
};

static void spell(const struct kzi_tokens *tokens, char *out)
{
  *out = '\0';
  for (uint32_t i = 0; i < tokens->count; i++) {
    const struct kzi_token *t = &tokens->items[i];
    out += sprintf(out, "%s%s%.*s", i ? " " : "", t->flags & KZI_TOKEN_GLUED ? "~" : "", (int)(t->end - t->start),
                   tokens->text + t->start);
  }
}

static const struct kzi_tokens *tokenize(struct kzi_arena *arena, const char *text)
{
  kzi_arena_init(arena, NULL);
  const struct kzi_tokens *tokens = kzi_tokenize(arena, text, (uint32_t)strlen(text));
  ck_assert_ptr_nonnull(tokens);
  return tokens;
}

START_TEST(text_is_cut_into_tokens)
{
  struct kzi_arena arena;
  char got[1024];
  spell(tokenize(&arena, rows[_i].in), got);
  ck_assert_str_eq(got, rows[_i].want);
  kzi_arena_free(&arena);
}
END_TEST

static const struct {
  const char *in;
  enum kzi_token_kind kind;
  unsigned flags;
} kinds[] = {
  {"وقّع", KZI_TOKEN_WORD, KZI_TOKEN_SHADDA},
  {"وقع", KZI_TOKEN_WORD, 0},
  {"على", KZI_TOKEN_WORD, KZI_TOKEN_MAQSURA},
  {"وزارةِ", KZI_TOKEN_WORD, KZI_TOKEN_MARBUTA},
  {"لقاءً", KZI_TOKEN_WORD, KZI_TOKEN_TANWIN},
  {"اجتماعًا", KZI_TOKEN_WORD, KZI_TOKEN_TANWIN},
  {"اجتماعاً", KZI_TOKEN_WORD, KZI_TOKEN_TANWIN},
  {"مذكرةً", KZI_TOKEN_WORD, KZI_TOKEN_TANWIN | KZI_TOKEN_MARBUTA},
  {"Astana", KZI_TOKEN_LATIN, 0},
  {"Астана", KZI_TOKEN_LATIN, 0},
  {"۱۲", KZI_TOKEN_NUMBER, 0},
  {"؛", KZI_TOKEN_PUNCT, 0},
  {"ـ", KZI_TOKEN_PUNCT, 0},
  {"http://a.kz", KZI_TOKEN_URL, 0},
  {"a.b@c.kz", KZI_TOKEN_EMAIL, 0},
  {"€", KZI_TOKEN_OTHER, 0},
  {"🤝", KZI_TOKEN_EMOJI, 0},
};

START_TEST(tokens_have_kinds_and_flags)
{
  struct kzi_arena arena;
  const struct kzi_tokens *tokens = tokenize(&arena, kinds[_i].in);
  ck_assert_uint_eq(tokens->count, 1);
  ck_assert_int_eq(tokens->items[0].kind, kinds[_i].kind);
  unsigned of_place = KZI_TOKEN_SPACE_BEFORE | KZI_TOKEN_LINE_START | KZI_TOKEN_SENTENCE_START;
  ck_assert_uint_eq(tokens->items[0].flags, kinds[_i].flags | of_place);
  kzi_arena_free(&arena);
}
END_TEST

static const struct {
  const char *in;
  uint32_t lines;
  const char *sentences; /* number of tokens of each */
} sentence_rows[] = {
  {"", 0, ""},
  {"\n\n", 2, ""},
  {"عنوان بلا نقطة\nوصل الوزير. وغادر أمس.", 2, "3 3 3"},
  {"سأل: هل وصل؟! نعم… وصل", 1, "6 2 1"},
  {"قال «وصلنا أمس.» ثم غادر.", 1, "6 3"},
  {"استقبل د. أحمد وأ.د. سمير الوفد.", 1, "11"},
  {"بلغت 2.5 مليار. ثم ارتفعت", 1, "4 2"},
  {"صدر عام 2024م. وفي عام 1446هـ. انتهى", 1, "5 5 1"},
  {"1. بند أول", 1, "4"},
  {"سطر\r\nسطر\rسطر\u2028سطر", 4, "1 1 1 1"},
  {"وقع الوزيران اتفاقية.\n\nوزار الوفد المدينة\n\nثم عاد.\n\n\nانتهى", 8, "4 3 3 1"},
};

START_TEST(sentences_end_at_stops_and_lines)
{
  struct kzi_arena arena;
  const struct kzi_tokens *tokens = tokenize(&arena, sentence_rows[_i].in);
  char got[256] = "", *at = got;
  for (uint32_t s = 0; s < tokens->sentence_count; s++)
    at += sprintf(at, "%s%u", s ? " " : "", tokens->sentences[s].end - tokens->sentences[s].first);
  ck_assert_str_eq(got, sentence_rows[_i].sentences);
  ck_assert_uint_eq(tokens->line_count, sentence_rows[_i].lines);
  kzi_arena_free(&arena);
}
END_TEST

/* ---- Properties over text put together at random ------------------------------------------------------------------ */

static const char *const pieces[] = {
  "و", "ال", "كتاب", "آ", "أؤ", "إئ", "ٱ", "ب", "ز", " في", " من", " على", "ة", "ى", "ّ", "ً", "ـ", " ", "\n", "\r\n", "\u00A0", "\u200F", "\u200C", "15", "٣", ".", "،", "/", "\"", "«", "»",
  "!", "?", ":", "(", ")", "-", "'", "؛", "  ", "0", "7", " كل", "ل", "لل", "الجمهورية", " السلام", ". ", "، ", " و",
  "#", "_", "@", "http://", "www.", "a", "Z", ".com", "é", "👍", "\u200D", "🇰🇿", "\uFE0F", "ﻻ", "ﷺ", "€", "%", "\x01", "؟",
  "َ", "ٌ", "“", "”", "’", "…", "–", "٫", "..", "--", "2.5", "1,200", "٤٥", "12/10", "\t", "\u0301", "\u205F", "\u201F", "؟؟", "،،", "G20", "U.S", "۔", "چ", "[", "=", "ؤ",
  "\n\n", "\n\nثم", ".\n\nو", "ة\n\n", "»\n\n«", "\n\n\n", " كتب\n\n",
};

static uint32_t next_random(uint32_t *state)
{
  *state = *state * 1664525u + 1013904223u;
  return *state >> 8;
}

static void make_text(uint32_t *state, char *out)
{
  *out = '\0';
  for (uint32_t n = next_random(state) % 40; n; n--) strcat(out, pieces[next_random(state) % KZI_COUNT(pieces)]);
}

static bool only_unseen(const char *bytes, uint32_t length) /* white space and invisible characters */
{
  static const char *const unseen[] = {" ", "\n", "\r", "\t", "\u00A0", "\u205F", "\u200F", "\u200C", "\u200D"};
  for (uint32_t at = 0, before = 0; at < length; before = at) {
    for (size_t i = 0; i < KZI_COUNT(unseen); i++) {
      size_t n = strlen(unseen[i]);
      if (length - at >= n && memcmp(bytes + at, unseen[i], n) == 0) {
        at += (uint32_t)n;
        break;
      }
    }
    if (at == before) return false;
  }
  return true;
}

static void check_tokens(const struct kzi_tokens *tokens)
{
  char fold[1024];
  uint32_t at = 0;
  for (uint32_t i = 0; i < tokens->count; i++) {
    const struct kzi_token *t = &tokens->items[i];
    ck_assert(t->start >= at && t->end > t->start && t->end <= tokens->length);
    ck_assert_msg(only_unseen(tokens->text + at, t->start - at), "something is left between tokens: %s", tokens->text);
    at = t->end;
    ck_assert_uint_eq(kzi_fold(tokens->text + t->start, t->end - t->start, fold), t->fold_length);
    ck_assert_str_eq(fold, tokens->folds + t->fold);
    ck_assert(kzi_token_is(tokens, i, fold));
    const struct kzi_line *line = &tokens->lines[t->line];
    ck_assert(t->start >= line->span.start && t->end <= line->span.end);
    ck_assert(i >= line->tokens.first && i < line->tokens.end);
    ck_assert(i >= tokens->sentences[t->sentence].first && i < tokens->sentences[t->sentence].end);
    ck_assert_uint_eq(kzi_token_byte(tokens, i, t->fold_length), t->end);
    for (uint32_t b = 0; b < t->fold_length; b++) ck_assert(kzi_token_byte(tokens, i, b) < t->end);
  }
  ck_assert(only_unseen(tokens->text + at, tokens->length - at));
}

static void check_same(const struct kzi_tokens *one, const struct kzi_tokens *other)
{
  ck_assert_uint_eq(one->count, other->count);
  ck_assert_uint_eq(one->sentence_count, other->sentence_count);
  ck_assert_uint_eq(one->line_count, other->line_count);
  for (uint32_t i = 0; i < one->count; i++) {
    struct kzi_token a = one->items[i], b = other->items[i];
    ck_assert_str_eq(one->folds + a.fold, other->folds + b.fold);
    a.fold = b.fold; /* they may stand elsewhere */
    ck_assert_msg(memcmp(&a, &b, sizeof a) == 0, "token %u of: %.*s", i, (int)one->length, one->text);
  }
  for (uint32_t i = 0; i < one->line_count; i++) ck_assert_mem_eq(&one->lines[i], &other->lines[i], sizeof one->lines[i]);
}

static void check_all_ways(const char *text)
{
  struct kzi_arena arena;
  size_t length = strlen(text);
  char *exact = malloc(length + 1); /* that nothing around it is read, the sanitizer sees */
  exact = realloc(memcpy(exact, text, length), length ? length : 1);
  const struct kzi_tokens *tokens = tokenize(&arena, text);
  for (enum kzi_way way = 0; way < KZI_WAYS; way++)
    if (kzi_way_is_there(way)) check_same(tokens, kzi_tokenize_by(&arena, exact, (uint32_t)length, way));
  kzi_arena_free(&arena);
  free(exact);
}

START_TEST(all_ways_find_the_same_tokens)
{
  uint32_t state = 4711;
  for (int round = 0; round < 4000; round++) {
    char text[4096] = "";
    for (uint32_t n = next_random(&state) % 4; n; n--) make_text(&state, text + strlen(text));
    check_all_ways(text);
  }
}
END_TEST

/* The first and the last tokens of a text have nothing around them. */
START_TEST(all_ways_begin_and_end_with_anything)
{
  char text[256];
  for (size_t i = 0; i < KZI_COUNT(pieces); i++) {
    for (size_t j = i % 2; j < KZI_COUNT(pieces); j += 2) { /* half of the pairs will do */
      sprintf(text, "%s%s", pieces[i], pieces[j]);
      check_all_ways(text);
    }
    sprintf(text, "%sفي عام 2024، قال «محمد» لنا: وصلت (اليوم) إلى هنا, ثم%s", pieces[i], pieces[i]);
    check_all_ways(text);
  }
}
END_TEST

/* At each place of a block, and across two: every piece at each third place, the next ones at those between. */
START_TEST(all_ways_find_anything_at_any_place)
{
  static const char line[] = "قد قال لنا من كان في بيت له ثم جاء اليوم إلى دار هنا وقام";
  char text[512];
  for (size_t i = 0; i < KZI_COUNT(pieces); i++)
    for (int at = (int)(i % 3); at <= 66; at += 3) {
      bool inside = (line[at] & 0xC0) == 0x80; /* a letter */
      sprintf(text, "%s%.*s%s%s", inside ? "(" : "", at - inside, line, pieces[i], line);
      check_all_ways(text);
    }
}
END_TEST

START_TEST(tokens_and_gaps_rebuild_the_text)
{
  uint32_t state = 20240517;
  for (int round = 0; round < 4000; round++) {
    char text[2048];
    struct kzi_arena arena;
    make_text(&state, text);
    check_tokens(tokenize(&arena, text));
    kzi_arena_free(&arena);
  }
}
END_TEST

START_TEST(bytes_of_a_fold_lead_back_to_the_text)
{
  struct kzi_arena arena;
  const struct kzi_tokens *tokens = tokenize(&arena, "وَالـكِتاب");
  ck_assert_uint_eq(kzi_token_byte(tokens, 0, 0), 0);
  ck_assert_uint_eq(kzi_token_byte(tokens, 0, 2), 4);  /* behind the fatha on waw */
  ck_assert_uint_eq(kzi_token_byte(tokens, 0, 6), 10); /* behind the tatweel */
  kzi_arena_free(&arena);
}
END_TEST

static void repeat(char *out, const char *piece, size_t times)
{
  size_t n = strlen(piece);
  for (size_t i = 0; i < times; i++) memcpy(out + i * n, piece, n);
}

START_TEST(monstrous_text_takes_linear_time)
{
  static const char *const monsters[] = {"ب", "« ", "a.", "a@", "ـ", "1,", "\n", "ﷺ", "https://a", ". ", "\u200F", "👍\u200D"};
  size_t times = 500000, n = strlen(monsters[_i]);
  char *text = malloc(times * n);
  struct kzi_arena arena;
  kzi_arena_init(&arena, NULL);
  repeat(text, monsters[_i], times);
  ck_assert_ptr_nonnull(kzi_tokenize(&arena, text, (uint32_t)(times * n)));
  kzi_arena_free(&arena);
  free(text);
}
END_TEST

/* ---- Out of memory ---------------------------------------------------------------------------------------------------- */

START_TEST(no_memory_gives_no_tokens)
{
  static char text[200000];
  for (size_t i = 0; i < sizeof text; i++) text[i] = i % 7 ? '.' : i % 3 ? ' ' : '\n';
  bool done = false;
  for (long n = 0; !done; n++) {
    struct rationed r = {.left = n};
    struct kzi_alloc alloc = {rationed_get, rationed_resize, rationed_release, &r};
    struct kzi_arena arena;
    kzi_arena_init(&arena, &alloc);
    done = kzi_tokenize(&arena, text, sizeof text) != NULL;
    ck_assert(n || !done);
    ck_assert_int_eq(kzi_arena_failed(&arena), !done);
    kzi_arena_free(&arena);
    ck_assert_int_eq(r.live, 0);
  }
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("text_tokens");
  TCase *tests = tcase_create("tokens");
  tcase_set_timeout(tests, 60);
  tcase_add_loop_test(tests, text_is_cut_into_tokens, 0, (int)KZI_COUNT(rows));
  tcase_add_loop_test(tests, tokens_have_kinds_and_flags, 0, (int)KZI_COUNT(kinds));
  tcase_add_loop_test(tests, sentences_end_at_stops_and_lines, 0, (int)KZI_COUNT(sentence_rows));
  tcase_add_test(tests, tokens_and_gaps_rebuild_the_text);
  tcase_add_test(tests, all_ways_find_the_same_tokens);
  tcase_add_test(tests, all_ways_begin_and_end_with_anything);
  tcase_add_test(tests, all_ways_find_anything_at_any_place);
  tcase_add_test(tests, bytes_of_a_fold_lead_back_to_the_text);
  tcase_add_loop_test(tests, monstrous_text_takes_linear_time, 0, 12);
  tcase_add_test(tests, no_memory_gives_no_tokens);
  suite_add_tcase(suite, tests);
  return run_cases(suite);
}
