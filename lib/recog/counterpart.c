/* «نظيره»: whose office it is. */
#include "recog/people.h"

#include <string.h>

enum { LEND_TOKENS = 150 }; /* how far back the office may stand */

static size_t head_word_length(const struct kzi_cast *c, const struct kzi_office *o)
{
  const char *word = c->tokens->text + o->title.start;
  size_t length = o->head_end > o->title.start ? o->head_end - o->title.start : 0;
  const char *space = memchr(word, ' ', length);
  return space ? (size_t)(space - word) : length;
}

/* The head of an office of a man for a woman, or the reverse: وزير, وزيرة. */
static const char *other_gender(struct kzi_cast *c, const struct kzi_office *o, bool feminine)
{
  const char *word = c->tokens->text + o->title.start;
  size_t length = head_word_length(c, o);
  bool marked = length > 2 && memcmp(word + length - 2, "ة", 2) == 0;
  if (marked == feminine || length < 4) return NULL;
  char *out = kzi_arena_get(c->arena, length + 3);
  if (!out) return NULL;
  memcpy(out, word, marked ? length - 2 : length);
  if (feminine) memcpy(out + length, "ة", 3);
  return out;
}

static bool is_feminine_counterpart(const struct kzi_cast *c, uint32_t tok)
{
  struct kzi_text word = kzi_token_fold(c->tokens, tok);
  static const char feminine[] = "نظيرت";
  for (size_t i = 0; i + sizeof feminine - 1 <= word.length && i <= 4; i += 2)
    if (memcmp(word.bytes + i, feminine, sizeof feminine - 1) == 0) return true;
  return false;
}

/* «الرئيسان عبد الفتاح السيسي ونظيره الكازاخستاني»: a dual only in its own sentence. */
static bool may_lend(const struct kzi_cast *c, const struct kzi_office *before, const struct kzi_office *o)
{
  const struct kzi_token *items = c->tokens->items;
  bool beside = items[before->at.tok].sentence == items[o->at.tok].sentence;
  return before->number == 1 || (before->number == 2 && beside);
}

/* «الوزير»: one word that stands for an office told before. */
static bool is_bare(const struct kzi_cast *c, const struct kzi_office *o)
{
  return o->code && o->at.end == o->at.tok + 1 && kzi_is_definite(c, o->at.tok) &&
         strcmp(kzi_value_text(c->marks->lexicon, o->code), "minister") == 0;
}

/* The minister's office told in full before office i, «وزير الدفاع», or NULL. */
static const struct kzi_office *named_in_full(const struct kzi_cast *c, size_t i, uint32_t tok)
{
  while (i-- > 0) {
    const struct kzi_office *o = kzi_office_of(c, (uint32_t)i);
    if (o->at.tok + LEND_TOKENS < tok) return NULL;
    bool one = o->code && o->number == 1 && !o->counterpart && !o->former && !is_bare(c, o);
    if (one && strncmp(kzi_value_text(c->marks->lexicon, o->code), "minister", 8) == 0) return o;
  }
  return NULL;
}

void kzi_lend_office(struct kzi_cast *c, struct kzi_office *o)
{
  for (size_t i = c->offices.count; i-- > 0;) {
    const struct kzi_office *before = kzi_office_of(c, (uint32_t)i);
    if (before->at.tok + LEND_TOKENS < o->at.tok) return;
    if (before->at.tok >= o->at.tok || before->counterpart || before->former || !may_lend(c, before, o)) continue;
    const struct kzi_office *whole = is_bare(c, before) ? named_in_full(c, i, o->at.tok) : NULL;
    if (whole) before = whole;
    o->title = before->title;
    o->title_more = before->title_more;
    o->code = before->code;
    o->head_end = before->head_end;
    o->own = before->own; /* «التقى وزير خارجيتنا نظيره» */
    o->singular = other_gender(c, before, is_feminine_counterpart(c, o->at.tok));
    bool dual = before->number == 2;
    if (dual) o->singular = before->singular;
    if (o->singular && !dual) o->head_end = o->title.start + (uint32_t)head_word_length(c, before);
    return;
  }
}
