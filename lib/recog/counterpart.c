/* «نظيره»: whose office it is. */
#include "recog/people.h"

#include <string.h>

enum {
  LEND_TOKENS = 150,
  BEARERS = 256,
  NAME_BYTES = 6
}; /* how far back the office may stand, and among how many names */

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

/* «الوزير», «الوزير البحريني»: one word that stands for an office told before. */
static bool is_bare(const struct kzi_cast *c, const struct kzi_office *o)
{
  bool one =
      kzi_span_empty(o->title_more) && !memchr(c->tokens->text + o->title.start, ' ', o->title.end - o->title.start);
  return one && o->at.end <= o->at.tok + 2 && kzi_is_definite(c, o->at.tok) && kzi_is_office(c, o, "minister");
}

/* The minister's office told in full before office i, «وزير الدفاع», of the same country if it tells one, or NULL. */
static const struct kzi_office *named_in_full(const struct kzi_cast *c, size_t i, uint32_t tok)
{
  uint16_t cc = kzi_office_of(c, (uint32_t)i)->cc;
  while (i-- > 0) {
    const struct kzi_office *o = kzi_office_of(c, (uint32_t)i);
    if (o->at.tok + LEND_TOKENS < tok) return NULL;
    bool one = o->code && o->number == 1 && !o->counterpart && !o->former && !is_bare(c, o);
    if (cc && o->cc && o->cc != cc) continue;
    if (one && strncmp(kzi_value_text(c->marks->lexicon, o->code), "minister", 8) == 0) return o;
  }
  return NULL;
}

static bool is_same_word(const struct kzi_cast *c, uint32_t a, uint32_t b)
{
  return strcmp(kzi_token_fold(c->tokens, a).bytes, kzi_token_fold(c->tokens, b).bytes) == 0;
}

/* «الأمير عبدالعزيز بن سلمان» is not «محمد بن سلمان»: does another given name stand before the last one at the token? */
static bool is_named_otherwise(const struct kzi_cast *c, const struct kzi_person *p, uint32_t tok)
{
  static const char *const son[] = {"بن", "بنت", NULL};
  uint32_t back = tok > 1 && kzi_is_one_of(c, tok - 1, son) ? 2 : 1;
  if (tok < back || (back == 1 && !kzi_bare_mark(c, tok - 1, KZI_C_NAME_GIVEN))) return false;
  return p->name_end < p->name_tok + 1 + back || !is_same_word(c, tok - back, p->name_end - 1 - back);
}

/* Who was named in full before and is called by his last name at the token, or NULL. */
static const struct kzi_person *called_at(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_person *people = c->people.items;
  struct kzi_text word = kzi_token_fold(c->tokens, tok);
  if (c->tokens->items[tok].kind != KZI_TOKEN_WORD || word.length < NAME_BYTES) return NULL;
  for (size_t i = c->people.count, seen = 0; i-- > 0 && seen < BEARERS; seen++) {
    const struct kzi_person *p = &people[i];
    if (!p->office_count || p->name_end > tok || p->name_end < p->name_tok + 2) continue;
    struct kzi_text last = kzi_token_fold(c->tokens, p->name_end - 1);
    if (last.length == word.length && memcmp(last.bytes, word.bytes, word.length) == 0)
      return is_named_otherwise(c, p, tok) ? NULL : p;
  }
  return NULL;
}

/* «وقال المناعي بعد لقائه نظيره»: the office of the one called by his last name between the last office and the counterpart, or NULL. */
static const struct kzi_office *of_last_called(const struct kzi_cast *c, const struct kzi_office *o)
{
  uint32_t first = c->tokens->sentences[c->tokens->items[o->at.tok].sentence].first;
  const struct kzi_office *last = c->offices.count > 1 ? kzi_office_of(c, (uint32_t)c->offices.count - 2) : NULL;
  if (last && last->at.end > first) first = last->at.end;
  for (uint32_t t = o->at.tok; t > first; t--) {
    const struct kzi_person *p = called_at(c, t - 1);
    const struct kzi_office *own = p ? kzi_office_of(c, p->offices[p->office_count - 1]) : NULL;
    if (own) return own->number == 1 && own->code && !own->former ? own : NULL;
  }
  return NULL;
}

static void lend(struct kzi_cast *c, struct kzi_office *o, const struct kzi_office *before)
{
  o->title = before->title;
  o->title_more = before->title_more;
  o->code = before->code;
  o->head_end = before->head_end;
  o->own = before->own; /* «التقى وزير خارجيتنا نظيره» */
  o->singular = other_gender(c, before, is_feminine_counterpart(c, o->at.tok));
  bool dual = before->number == 2;
  if (dual) o->singular = before->singular;
  if (o->singular && !dual) o->head_end = o->title.start + (uint32_t)head_word_length(c, before);
}

/* «قام الوزير، يرافقه وكيل الوزارة فلان، بزيارة التقى خلالها نظيره»: he who comes along, but «بمشاركة فلان ونظيره» do both. «قال الوزير إن الرئيس …، وذلك خلال مؤتمر مع
 * نظيره»: he who is only spoken of. */
static bool stands_aside(const struct kzi_cast *c, const struct kzi_office *before, const struct kzi_office *o)
{
  static const char *const along[] = {"يرافقه", "يرافقها", "ويرافقه", "رافقه",  "رافقها", "برفقه", "رفقه",
                                      "بحضور",  "وبحضور",  "بمشاركه", "مرفوقا", "مرفوقه", "بمعيه", NULL};
  static const char *const that[] = {"ان", "بان", NULL}, *const so[] = {"وذلك", NULL};
  if (before->at.tok == 0 || c->tokens->items[before->at.tok].sentence != c->tokens->items[o->at.tok].sentence)
    return false;
  if (kzi_is_one_of(c, before->at.tok - 1, along)) return !(o->at.prefix & KZI_PREFIX_WA);
  return kzi_is_one_of(c, before->at.tok - 1, that) && kzi_tokens_have(c->tokens, before->at.end, o->at.tok, so);
}

void kzi_lend_office(struct kzi_cast *c, struct kzi_office *o)
{
  const struct kzi_office *called = of_last_called(c, o);
  if (called) {
    lend(c, o, called);
    return;
  }
  for (size_t i = c->offices.count; i-- > 0;) {
    const struct kzi_office *before = kzi_office_of(c, (uint32_t)i);
    if (before->at.tok + LEND_TOKENS < o->at.tok) return;
    if (before->at.tok >= o->at.tok || before->counterpart || before->former || !may_lend(c, before, o) ||
        stands_aside(c, before, o))
      continue;
    const struct kzi_office *whole = is_bare(c, before) ? named_in_full(c, i, o->at.tok) : NULL;
    lend(c, o, whole ? whole : before);
    return;
  }
}
