#include <string.h>

#include "page.h"

/* ---- Tokens ------------------------------------------------------------------------------------------------------ */

bool kzi_page_is_word(const struct kzi_page_reader *r, uint32_t tok)
{
  uint8_t kind = r->tokens->items[tok].kind;
  return kind == KZI_TOKEN_WORD || kind == KZI_TOKEN_LATIN;
}

bool kzi_page_is_verb(const struct kzi_page_reader *r, uint32_t tok)
{
  static const uint16_t verbs[] = {KZI_C_VERB,   KZI_C_VERB_PASSIVE, KZI_C_LIGHT,
                                   KZI_C_REPORT, KZI_C_VERB_OTHER,   KZI_C_COUNT};
  return kzi_mark_any(r->marks, tok, verbs) != NULL;
}

const struct kzi_mark *kzi_page_mark(const struct kzi_page_reader *r, uint32_t tok, enum kzi_class class_id)
{
  const struct kzi_mark *mark = kzi_mark_at(r->marks, tok, class_id);
  return mark && !mark->prefix && !mark->pronoun ? mark : NULL;
}

const struct kzi_mark *kzi_page_phrase(const struct kzi_page_reader *r, uint32_t tok, const char *kind)
{
  const struct kzi_marks *marks = r->marks;
  if (tok >= r->tokens->count) return NULL; /* behind a last line of signs alone */
  for (uint32_t i = marks->at[tok]; i < marks->at[tok + 1]; i++) {
    const struct kzi_mark *mark = &marks->items[i];
    if (mark->class_id == KZI_C_FURNITURE && !mark->prefix && !mark->pronoun && kzi_mark_is(marks, mark, kind))
      return mark;
  }
  return NULL;
}

struct kzi_span kzi_page_span(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  if (tok >= end) return (struct kzi_span){0, 0};
  return (struct kzi_span){r->tokens->items[tok].start, r->tokens->items[end - 1].end};
}

static uint32_t count_words(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  uint32_t n = 0;
  for (; tok < end; tok++) n += kzi_page_is_word(r, tok) && !(r->tokens->items[tok].flags & KZI_TOKEN_GLUED);
  return n;
}

static bool has_verb(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  while (tok < end && !kzi_page_is_verb(r, tok)) tok++;
  return tok < end;
}

bool kzi_page_is_prose(const struct kzi_line_facts *line)
{
  return line->words >= 25 || (line->words >= 12 && (line->stop || line->verb)) || (line->words >= 5 && line->stop);
}

/* ---- Set phrases at the beginning of a line ---------------------------------------------------------------------- */

/* Alone on its line every phrase counts. With more words after it: `colon` is the longest rest after a colon, a dash or
 * the like; `plain` the longest whole line without one, for phrases of at least `phrase` words. `verbs`: the rest may
 * hold a verb; `stops`: the line may end as sentences do. */
static const struct rule {
  const char *phrase_kind;
  uint8_t kind, colon, plain, phrase;
  bool verbs, stops;
} rules[] = {
    {"published", KZI_LINE_PUBLISHED, 0, 0, 0, false, false}, {"section", KZI_LINE_SECTION, 0, 0, 0, false, false},
    {"menu", KZI_LINE_FURNITURE, 0, 0, 0, false, false},      {"share", KZI_LINE_FURNITURE, 2, 8, 2, false, false},
    {"follow", KZI_LINE_FURNITURE, 25, 30, 2, true, false},   {"follow", KZI_LINE_FURNITURE, 25, 40, 3, true, true},
    {"related", KZI_LINE_RELATED, 40, 30, 2, true, false},    {"comment", KZI_LINE_COMMENTS, 3, 25, 2, true, false},
    {"comment", KZI_LINE_COMMENTS, 3, 25, 3, true, true},     {"tags", KZI_LINE_TAGS, 60, 0, 0, true, false},
    {"advert", KZI_LINE_FURNITURE, 0, 0, 0, false, false},    {"byline", KZI_LINE_BYLINE, 6, 6, 2, false, false},
    {"masthead", KZI_LINE_MASTHEAD, 5, 0, 0, false, false},   {"source", KZI_LINE_SOURCE, 5, 8, 2, false, false},
    {"photo", KZI_LINE_CAPTION, 40, 20, 2, true, false},      {"end", KZI_LINE_FURNITURE, 3, 0, 0, false, false},
    {"flag", KZI_LINE_FURNITURE, 0, 0, 0, false, false},      {"notice", KZI_LINE_FURNITURE, 12, 10, 1, false, false},
    {"notice", KZI_LINE_FURNITURE, 80, 80, 3, true, true},
};

/* What parts a phrase from the rest: «المصدر: تاس», «كتب - محمد», «شارك | فيسبوك». */
static bool is_parting(const struct kzi_page_reader *r, uint32_t tok)
{
  static const char *const partings[] = {":", "-", "–", "—", "|",  "/",   "//", "«", "\"",
                                         "“", ">", "»", "؛", "..", "...", "…",  NULL};
  return kzi_token_is_any_mark(r->tokens, tok, partings);
}

static bool is_person_or_outlet(const struct kzi_page_reader *r, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_NAME_GIVEN, KZI_C_HONORIFIC, KZI_C_AGENCY, KZI_C_MEDIA, KZI_C_COUNT};
  return kzi_mark_any(r->marks, tok, classes) != NULL;
}

static bool rule_holds(const struct kzi_page_reader *r, const struct rule *rule, const struct kzi_mark *mark,
                       const struct kzi_line_facts *line)
{
  uint32_t phrase = count_words(r, mark->tok, mark->end), rest = count_words(r, mark->end, line->end);
  if (!rest) return true;
  if (!rule->verbs && has_verb(r, mark->end, line->end)) return false;
  if (mark->end < line->end && is_parting(r, mark->end)) return rest <= rule->colon;
  bool named = rule->kind == KZI_LINE_BYLINE || rule->kind == KZI_LINE_MASTHEAD || rule->kind == KZI_LINE_SOURCE;
  if (named && is_person_or_outlet(r, mark->end)) return rest <= 6;
  return phrase >= rule->phrase && line->words <= rule->plain && (rule->stops || !line->stop);
}

static void match_phrases(const struct kzi_page_reader *r, struct kzi_line_facts *line)
{
  for (size_t i = 0; i < KZI_COUNT(rules); i++) {
    const struct kzi_mark *mark = kzi_page_phrase(r, line->first, rules[i].phrase_kind);
    if (!mark || mark->end > line->end || !rule_holds(r, &rules[i], mark, line)) continue;
    line->kind = rules[i].kind;
    line->phrase_end = mark->end;
    return;
  }
}

/* ---- Lines of nothing but such words, figures and signs ---------------------------------------------------------- */

static const struct kzi_mark *covering(const struct kzi_page_reader *r, uint32_t tok)
{
  static const char *const kinds[] = {"menu",    "section", "share", "follow",    "counter", "comment",
                                      "related", "advert",  "end",   "published", "tags"};
  const struct kzi_mark *longest = NULL;
  for (size_t i = 0; i < KZI_COUNT(kinds); i++) {
    const struct kzi_mark *mark = kzi_page_phrase(r, tok, kinds[i]);
    if (mark && (!longest || mark->end > longest->end)) longest = mark;
  }
  return longest;
}

/* «0 تعليق | 25 مشاهدة», «الرئيسية > أخبار», «شارك: فيسبوك | تويتر», a row of hashtags, a row of dashes. */
static bool is_covered(const struct kzi_page_reader *r, const struct kzi_line_facts *line)
{
  uint32_t phrases = 0, figures = 0, tok = line->first;
  while (tok < line->end) {
    const struct kzi_token *token = &r->tokens->items[tok];
    const struct kzi_mark *mark = kzi_page_is_word(r, tok) ? covering(r, tok) : NULL;
    if (mark)
      phrases++;
    else if (token->kind == KZI_TOKEN_HASHTAG) {
      figures++;
      while (tok + 1 < line->end && (r->tokens->items[tok + 1].flags & KZI_TOKEN_GLUED)) tok++;
    } else if (token->kind == KZI_TOKEN_NUMBER)
      figures++;
    else if (kzi_page_is_word(r, tok))
      return false;
    tok = mark ? mark->end : tok + 1;
  }
  return phrases + figures > 1 || !line->words;
}

/* ---- Other shapes ------------------------------------------------------------------------------------------------ */

/* «[اسم الكاتب أو المصدر]» and little else. */
static bool is_placeholder(const struct kzi_page_reader *r, const struct kzi_line_facts *line)
{
  uint32_t inside = 0;
  for (uint32_t tok = line->first; tok + 1 < line->end; tok++) {
    bool opens = kzi_token_is_mark(r->tokens, tok, "[") || kzi_token_is_mark(r->tokens, tok, "{{") ||
                 kzi_token_is_mark(r->tokens, tok, "<");
    const struct kzi_mark *mark = opens ? kzi_page_phrase(r, tok + 1, "placeholder") : NULL;
    if (mark) inside += count_words(r, mark->tok, mark->end);
  }
  return inside && line->words <= inside + 4;
}

/* The headlines of other news in one row, as aggregators print them: wide gaps part them, and hardly any is closed. */
static bool is_ticker(const struct kzi_page_reader *r, const struct kzi_line_facts *line)
{
  uint32_t gaps = 0, stops = 0;
  for (uint32_t tok = line->first + 1; tok < line->end; tok++) {
    const struct kzi_token *token = &r->tokens->items[tok];
    gaps += token->start - token[-1].end >= 3 && memcmp(r->tokens->text + token[-1].end, "   ", 3) == 0;
    stops += kzi_token_is_mark(r->tokens, tok, ".");
  }
  return gaps >= 6 && line->words >= gaps * 3 && line->words <= gaps * 18 && stops * 3 < gaps;
}

/* «14:05 الوزير يفتتح المعرض»: an item of a news ticker. */
static bool has_clock(const struct kzi_page_reader *r, const struct kzi_line_facts *line)
{
  const struct kzi_token *items = r->tokens->items;
  uint32_t tok = line->first;
  return line->end - tok > 4 && line->words <= 25 && items[tok].kind == KZI_TOKEN_NUMBER &&
         items[tok + 2].kind == KZI_TOKEN_NUMBER && kzi_token_is_mark(r->tokens, tok + 1, ":") &&
         items[tok + 2].end - items[tok].start <= 10;
}

/* ---- All of it --------------------------------------------------------------------------------------------------- */

static bool is_sign(const struct kzi_page_reader *r, uint32_t tok)
{
  uint8_t kind = r->tokens->items[tok].kind;
  return kind == KZI_TOKEN_PUNCT || kind == KZI_TOKEN_OTHER || kind == KZI_TOKEN_EMOJI;
}

static void read_ends(const struct kzi_page_reader *r, struct kzi_range range, struct kzi_line_facts *line)
{
  static const char *const stops[] = {".", "!", "؟", "?", "..", "...", "…", "!!", "۔", NULL};
  static const char *const bullets[] = {"-", "–", "•", "*", "·", "▪", "●", "■", "◄", "–", "—", "#", "##", NULL};
  line->bullet = range.first < range.end && (kzi_token_is_any_mark(r->tokens, range.first, bullets) ||
                                             r->tokens->items[range.first].kind == KZI_TOKEN_NUMBER);
  while (range.first < range.end && is_sign(r, range.first) && !kzi_token_is_mark(r->tokens, range.first, "["))
    range.first++;
  for (uint32_t tok = range.end; tok > range.first && is_sign(r, tok - 1); tok--) {
    line->stop |= kzi_token_is_any_mark(r->tokens, tok - 1, stops);
    line->colon |= kzi_token_is_mark(r->tokens, tok - 1, ":");
  }
  while (range.end > range.first && is_sign(r, range.end - 1) && !kzi_token_is_mark(r->tokens, range.end - 1, "]"))
    range.end--;
  line->first = range.first;
  line->end = range.end;
}

void kzi_page_read_line(const struct kzi_page_reader *r, uint32_t index, struct kzi_line_facts *line)
{
  struct kzi_range range = r->tokens->lines[index].tokens;
  *line = (struct kzi_line_facts){
      .first = range.first, .end = range.first, .kind = KZI_LINE_EMPTY, .phrase_end = range.first};
  if (range.first == range.end) return;
  read_ends(r, range, line);
  line->phrase_end = line->first;
  line->words = count_words(r, line->first, line->end);
  line->verb = has_verb(r, line->first, line->end);
  line->kind = KZI_LINE_TEXT;
  if (line->words == 0)
    line->kind = KZI_LINE_FURNITURE;
  else
    match_phrases(r, line);
  if (line->kind == KZI_LINE_TEXT && (is_covered(r, line) || is_placeholder(r, line) || is_ticker(r, line)))
    line->kind = KZI_LINE_FURNITURE;
  if (line->kind == KZI_LINE_TEXT && has_clock(r, line)) line->kind = KZI_LINE_CLOCK;
}
