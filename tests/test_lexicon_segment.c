#include "cases.h"
#include "rationed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/lexicon.h"

static const struct {
  const char *word, *parts;
} rows[] = {
  /* proclitics */
  {"والوزير", "و+الوزير"},
  {"للدفاع", "ل+الدفاع"},
  {"للجنة", "ل+لجنة"},
  {"للبنان", "ل+لبنان"},
  {"وللاتفاقية", "و+ل+الاتفاقية"},
  {"فبالرياض", "ف+ب+الرياض"},
  {"بمشاركة", "ب+مشاركة"},
  {"كدولة", "ك+دولة"},
  {"سيوقع", "س+يوقع"},
  {"وستعقد", "و+س+تعقد"},
  {"ليكون", "ل+يكون"},
  /* what begins like one and is none */
  {"وزير", "وزير"},
  {"واشنطن", "واشنطن"},
  {"لندن", "لندن"},
  {"بكين", "بكين"},
  {"بغداد", "بغداد"},
  {"كازاخستان", "كازاخستان"},
  {"فرنسا", "فرنسا"},
  {"سياسة", "سياسة"},
  {"سيارة", "سيارة"},
  {"بحث", "بحث"},
  {"وقعت", "وقعت"},
  {"لقاء", "لقاء"},
  {"فيينا", "فيينا"},
  /* pronouns, with the stem as it is printed alone */
  {"وزارته", "وزارة+ه"},
  {"مدرستهم", "مدرسة+هم"},
  {"عليها", "على+ها"},
  {"إليه", "إلى+ه"},
  {"مستواه", "مستوى+ه"},
  {"وزرائه", "وزراء+ه"},
  {"أبناؤه", "أبناء+ه"},
  {"بلادها", "بلاد+ها"},
  {"ولقائه", "و+لقاء+ه"},
  {"اتفاقياتهما", "اتفاقيات+هما"},
  {"نظيره", "نظير+ه"},
  {"استقبله", "استقبل+ه"},
  {"له", "ل+ه"},
  {"بهم", "ب+هم"},
  {"منه", "من+ه"},
  {"لأنها", "لأن+ها"},
  {"وأنه", "و+أن+ه"},
  /* what ends like one and is none */
  {"وزارة", "وزارة"},
  {"تركيا", "تركيا"},
  {"مياه", "مياه"},
  {"اتجاه", "اتجاه"},
  {"هنا", "هنا"},
  {"بنك", "بنك"},
  /* hamzas that the text leaves out come back in what is split, and only there */
  {"واكد", "و+أكد"},
  {"لانشاء", "ل+إنشاء"},
  {"اكد", "اكد"},
  {"والاسلامي", "و+الإسلامي"},
  /* particles */
  {"كان", "كان"},
  {"كأن", "ك+أن"},
  {"كذلك", "كذلك"},
  {"بذلك", "ب+ذلك"},
  {"ولكن", "و+لكن"},
  {"للذين", "ل+الذين"},
  {"منا", "من+نا"},
  {"عندما", "عندما"},
  {"لم", "لم"},
  /* what two letters at an end tell: these of the list, and what is like them */
  {"مازال", "ما+زال"},
  {"مالية", "مالية"},
  {"أليس", "أ+ليس"},
  {"أهمية", "أهمية"},
  {"حولي", "حول+ي"},
  {"رئيسي", "رئيسي"},
  {"سيكون", "س+يكون"},
  {"سوق", "سوق"},
  /* marks and tatweel stay in the surface and go from what is split */
  {"وَالكِتابُ", "و+الكتاب"},
  {"بالـــرياض", "ب+الرياض"},
  {"شكرًا", "شكرًا"},
  {"وأيضاً", "و+أيضا"},
  {"بمحادثاتٍ", "ب+محادثات"},
  /* no Arabic word */
  {"2024", "2024"},
  {"OPEC", "OPEC"},
  {"«", "«"},
};

static const struct kzi_segments *segment(struct kzi_arena *arena, const char *text, const struct kzi_tokens **tokens)
{
  kzi_arena_init(arena, NULL);
  *tokens = kzi_tokenize(arena, text, (uint32_t)strlen(text));
  ck_assert_ptr_nonnull(*tokens);
  const struct kzi_segments *segments = kzi_segment(arena, *tokens);
  ck_assert_ptr_nonnull(segments);
  return segments;
}

static void check_parts(const struct kzi_tokens *tokens, const struct kzi_segments *segments)
{
  ck_assert_uint_eq(segments->at[0], 0);
  ck_assert_uint_eq(segments->at[tokens->count], segments->count);
  for (uint32_t t = 0; t < tokens->count; t++) {
    uint32_t at = tokens->items[t].start;
    ck_assert_uint_lt(segments->at[t], segments->at[t + 1]);
    for (uint32_t i = segments->at[t]; i < segments->at[t + 1]; i++) {
      const struct kzi_segment *s = &segments->items[i];
      ck_assert_uint_eq(s->token, t);
      ck_assert_uint_eq(s->surface.start, at);
      ck_assert_uint_gt(s->surface.end, at);
      ck_assert_uint_gt(strlen(segments->forms + s->form), 0);
      at = s->surface.end;
    }
    const struct kzi_token *token = &tokens->items[t];
    const char *form = segments->forms + segments->items[segments->at[t]].form;
    bool whole = segments->at[t + 1] - segments->at[t] == 1; /* then it is printed as it is written */
    if (whole) ck_assert_mem_eq(form, tokens->text + token->start, token->end - token->start);
    if (whole) ck_assert_uint_eq(strlen(form), token->end - token->start);
    ck_assert_uint_eq(at, tokens->items[t].end);
  }
}

static void check_row(const struct kzi_segments *segments, uint32_t token, const char *parts)
{
  char got[256] = "", *at = got;
  for (uint32_t i = segments->at[token]; i < segments->at[token + 1]; i++)
    at += sprintf(at, "%s%s", at > got ? "+" : "", segments->forms + segments->items[i].form);
  ck_assert_str_eq(got, parts);
}

START_TEST(a_word_is_taken_apart_as_the_treebanks_do)
{
  struct kzi_arena arena;
  const struct kzi_tokens *tokens;
  const struct kzi_segments *segments = segment(&arena, rows[_i].word, &tokens);
  ck_assert_uint_eq(tokens->count, 1);
  check_row(segments, 0, rows[_i].parts);
  kzi_arena_free(&arena);
}
END_TEST

/* What is printed whole is printed with its signs; parts go without. */
START_TEST(a_sign_on_any_letter_changes_no_part)
{
  size_t bytes = strlen(rows[_i].word);
  for (size_t at = 2; at <= bytes && strchr(rows[_i].parts, '+'); at += 2) {
    char text[64];
    struct kzi_arena arena;
    const struct kzi_tokens *tokens;
    sprintf(text, "%.*s\u0651%s", (int)at, rows[_i].word, rows[_i].word + at);
    const struct kzi_segments *segments = segment(&arena, text, &tokens);
    ck_assert_uint_eq(tokens->count, 1);
    check_row(segments, 0, rows[_i].parts);
    check_parts(tokens, segments);
    kzi_arena_free(&arena);
  }
}
END_TEST

/* Some hundred words are taken apart at a time: each of ours stands at each place among them. */
START_TEST(a_word_is_taken_apart_the_same_wherever_it_stands)
{
  char text[8192] = "", *end = text;
  struct kzi_arena arena;
  const struct kzi_tokens *tokens;
  for (size_t i = 0; i < 300; i++) end += sprintf(end, "%s ", rows[((size_t)_i + i) % KZI_COUNT(rows)].word);
  const struct kzi_segments *segments = segment(&arena, text, &tokens);
  ck_assert_uint_eq(tokens->count, 300);
  for (uint32_t i = 0; i < 300; i++) check_row(segments, i, rows[((size_t)_i + i) % KZI_COUNT(rows)].parts);
  kzi_arena_free(&arena);
}
END_TEST

START_TEST(surfaces_concatenate_to_the_word)
{
  static const char *const letters[] = {"و", "ف", "ب", "ل", "ك", "س", "ا", "أ", "ت", "ة", "ه", "م", "ي", "ى", "ن", "ئ", "ء", "ـ", "ّ",
                                        "ال", "ها", "\u200C", "پ", "ﻻ", " ", "7", "."};
  uint32_t state = 11;
  for (int round = 0; round < 3000; round++) {
    char text[1024] = "";
    struct kzi_arena arena;
    const struct kzi_tokens *tokens;
    for (unsigned n = 1 + (state >> 9) % 60; n; n--) {
      state = state * 1664525u + 1013904223u;
      strcat(text, letters[(state >> 12) % KZI_COUNT(letters)]);
    }
    const struct kzi_segments *segments = segment(&arena, text, &tokens);
    check_parts(tokens, segments);
    kzi_arena_free(&arena);
  }
}
END_TEST

START_TEST(a_monstrous_word_is_printed_whole)
{
  static char text[50001];
  struct kzi_arena arena;
  const struct kzi_tokens *tokens;
  for (size_t i = 0; i + 1 < sizeof text; i += 4) memcpy(text + i, "قا", 4);
  memcpy(text, "  ", 2); /* so that it is read on the fast path */
  const struct kzi_segments *segments = segment(&arena, text, &tokens);
  ck_assert_uint_eq(tokens->count, 1);
  check_parts(tokens, segments);
  kzi_arena_free(&arena);
}
END_TEST

START_TEST(no_memory_gives_no_segments)
{
  static char text[60000];
  bool done = false;
  for (size_t i = 0; i + 7 < sizeof text; i += 7) memcpy(text + i, "وبه ", 7);
  for (long n = 0; !done; n++) {
    struct rationed r = {.left = n};
    struct kzi_alloc alloc = {rationed_get, rationed_resize, rationed_release, &r};
    struct kzi_arena arena;
    kzi_arena_init(&arena, &alloc);
    const struct kzi_tokens *tokens = kzi_tokenize(&arena, text, sizeof text - 8);
    done = tokens && kzi_segment(&arena, tokens);
    ck_assert(n || !done);
    ck_assert_int_eq(kzi_arena_failed(&arena), !done);
    kzi_arena_free(&arena);
    ck_assert_int_eq(r.live, 0);
  }
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("lexicon_segment");
  TCase *tests = tcase_create("segment");
  tcase_add_loop_test(tests, a_word_is_taken_apart_as_the_treebanks_do, 0, (int)KZI_COUNT(rows));
  tcase_add_loop_test(tests, a_sign_on_any_letter_changes_no_part, 0, (int)KZI_COUNT(rows));
  tcase_add_loop_test(tests, a_word_is_taken_apart_the_same_wherever_it_stands, 0, (int)KZI_COUNT(rows));
  tcase_add_test(tests, surfaces_concatenate_to_the_word);
  tcase_add_test(tests, a_monstrous_word_is_printed_whole);
  tcase_add_test(tests, no_memory_gives_no_segments);
  suite_add_tcase(suite, tests);
  return run_cases(suite);
}
