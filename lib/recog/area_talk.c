/* What talks are about: «بحث الوزيران الطاقة والنقل», «تركزت المحادثات على المياه». A word that may mean anything elsewhere
 * names an area where somebody talks about it. */
#include "recog/area.h"

#include <string.h>

#define TALK_MAX   24 /* tokens from «بحث وزير الخارجية … مع نظيره …» to what they talk about */
#define OPENER_MAX 6 /* … from «المحادثات» to «حول» */
#define LIST_MAX   8 /* … from the first member of a list to another */
#define ASIDE_MAX  7 /* … between the commas of «، اليوم الثلاثاء بالرباط،» */

static bool has_stem(const struct kzi_marks *marks, uint32_t tok, const char *const *stems)
{
  for (size_t i = 0; stems[i]; i++)
    if (strstr(kzi_token_fold(marks->tokens, tok).bytes, stems[i])) return true;
  return false;
}

/* «المباحثات», «لقاؤهما», «الجانبان»: the talks or those who hold them. */
static bool tells_of_talks(const struct kzi_marks *marks, uint32_t from, uint32_t to)
{
  static const char *const stems[] = {"مباحثات", "محادثات", "اللقاء",  "لقاو", "لقاء",     "اجتماع",
                                      "الجلسه",  "مناقش",   "مشاورات", "حوار", "الجانبان", "الطرفان",
                                      "وزيران",  "رييسان",  "زعيمان",  "حديث", "مفاوضات",  NULL};
  for (uint32_t tok = from; tok < to; tok++)
    if (has_stem(marks, tok, stems)) return true;
  return false;
}

static bool is_discussing(const struct kzi_marks *marks, uint32_t tok)
{
  const struct kzi_mark *verb = kzi_mark_at(marks, tok, KZI_C_VERB);
  return verb && kzi_mark_is(marks, verb, "discuss");
}

/* «شملت المباحثات», «تركز اللقاء على»: only talks discuss so. */
static bool covers(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"شمل",    "شملت",    "تشمل", "وشمل",  "وشملت",  "تركز",  "تركزت",
                                      "وتركز",  "وتركزت",  "ركز",  "ركزت",  "وركز",   "وركزت", "تمحور",
                                      "تمحورت", "وتمحورت", "تصدر", "تصدرت", "وتصدرت", "انصبت", "وانصبت"};
  return KZI_NEAR_IN(marks, tok, words);
}

/* The comma that opens the aside which the one at the token closes, or the token itself where none does. */
static uint32_t aside_of(const struct kzi_marks *marks, uint32_t comma)
{
  for (uint32_t tok = comma; tok > 0 && comma - tok < ASIDE_MAX && kzi_near_together(marks, tok - 1, comma);) {
    tok--;
    if (kzi_token_is_comma(marks->tokens, tok)) return tok;
    if (kzi_near_verb(marks, tok) && !kzi_near_function(marks, tok)) break;
  }
  return comma;
}

/* Goes the clause back to a verb of talking? */
static bool is_object(const struct kzi_marks *marks, uint32_t head)
{
  for (uint32_t back = 1; back <= TALK_MAX && back <= head; back++) {
    uint32_t tok = head - back;
    static const char *const clauses[] = {"التي", "الذي", "ان", "حيث"};
    if (!kzi_near_together(marks, tok, head)) return false;
    if (kzi_token_is_comma(marks->tokens, tok)) {
      uint32_t opening = aside_of(marks, tok);
      if (opening == tok) return false;
      back += tok - opening;
      continue;
    }
    if (is_discussing(marks, tok)) return true;
    if (covers(marks, tok)) return tells_of_talks(marks, tok + 1, head);
    bool verb = kzi_near_verb(marks, tok) && !kzi_near_function(marks, tok); /* «بين» is both */
    if (verb || KZI_NEAR_IN(marks, tok, clauses)) return false;
  }
  return false;
}

/* «تبادلا الآراء حول …», «الحديث عن …», «يتعاونان في …» */
static bool is_behind_talks(const struct kzi_marks *marks, uint32_t head)
{
  static const char *const openers[] = {"حول", "بشان", "بخصوص"};
  static const char *const views[] = {"الاراء", "اراء", "وجهات", NULL};
  static const char *const pairs[][3] = {{"عن", "حديث", NULL}, {"في", "تعاون", NULL}};
  if (head < 2 || !kzi_near_together(marks, head - 2, head)) return false;
  for (size_t i = 0; i < KZI_COUNT(pairs); i++)
    if (kzi_token_is(marks->tokens, head - 1, pairs[i][0]) && has_stem(marks, head - 2, pairs[i] + 1)) return true;
  if (!KZI_NEAR_IN(marks, head - 1, openers)) return false;
  uint32_t from = kzi_reach_back(head - 1, OPENER_MAX, 0);
  while (from < head && !kzi_near_together(marks, from, head)) from++;
  for (uint32_t tok = from; tok < head - 1; tok++)
    if (has_stem(marks, tok, views)) return true;
  return tells_of_talks(marks, from, head - 1);
}

/* «تصدير اللحوم», «شبكات المياه»: the first word of what is talked about. */
static uint32_t head_of(const struct kzi_mentions *m, uint32_t tok)
{
  const struct kzi_marks *marks = m->marks;
  uint32_t before = tok - 1;
  bool noun = tok > 0 && kzi_near_together(marks, before, tok) && kzi_near_word(marks, before) &&
              !kzi_near_definite(marks, before) && !kzi_near_function(marks, before) && !kzi_near_verb(marks, before);
  return noun && !kzi_near_state(m, before) ? before : tok;
}

/* «أبديا اهتماما خاصا بالتعدين», «إيلاء اهتمام لتطوير النقل» */
static bool is_of_interest(const struct kzi_marks *marks, uint32_t head)
{
  static const char *const stems[] = {"اهتمام", "مهتم", NULL};
  const char *fold = kzi_token_fold(marks->tokens, head).bytes;
  if (strncmp(fold, "ب", 2) != 0 && strncmp(fold, "ل", 2) != 0) return false;
  for (uint32_t back = 1; back <= 2 && back <= head; back++)
    if (kzi_near_together(marks, head - back, head) && has_stem(marks, head - back, stems)) return true;
  return false;
}

/* «ستتناول حقوق الإنسان والطاقة»: does a list that the word behind و ends begin right behind a verb of talking or «حول»? */
static bool is_in_list_of_talks(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const openers[] = {"حول", "بشان", "بخصوص", "علي", "الي"};
  for (uint32_t at = tok; at > 0 && tok - at < LIST_MAX && kzi_near_together(marks, at - 1, tok); at--) {
    uint32_t before = at - 1;
    if (is_discussing(marks, before) || (covers(marks, before) && tells_of_talks(marks, at, tok))) return at < tok;
    if (KZI_NEAR_IN(marks, before, openers))
      return at < tok && before > 0 && (is_discussing(marks, before - 1) || is_behind_talks(marks, at));
    if (!kzi_near_word(marks, before) || kzi_near_function(marks, before) || kzi_near_verb(marks, before)) return false;
  }
  return false;
}

bool kzi_is_talked_about(const struct kzi_mentions *m, uint32_t tok, uint32_t end, unsigned prefix)
{
  static const char *const leading[] = {"في",    "حول",    "بشان", "بخصوص", "الي",   "علي",    "عن",  "فيه",   "فيها",
                                        "خلاله", "خلالها", "ايضا", "كذلك",  "حاليا", "هاتفيا", "معا", "موخرا", "هناك"};
  const struct kzi_marks *marks = m->marks;
  bool definite = kzi_near_definite(marks, tok) || kzi_near_definite(marks, end - 1);
  uint32_t head = head_of(m, tok);
  if (!definite) return !prefix && head < tok && is_behind_talks(marks, head); /* «محادثات حول بناء مفاعل» */
  if (prefix == KZI_PREFIX_WA) return is_in_list_of_talks(marks, tok);
  if (prefix) return is_of_interest(marks, tok);
  bool day = head > 0 && kzi_near_has(marks, head - 1, KZI_C_DAYREL); /* «بحثا أمس المياه» */
  if (head > 0 && !day && kzi_near_function(marks, head - 1) && !KZI_NEAR_IN(marks, head - 1, leading)) return false;
  return is_object(marks, head) || is_behind_talks(marks, head) || is_of_interest(marks, head);
}
