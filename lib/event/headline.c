#include "event/headline.h"

#define KNOWN_REACH 3 /* tokens from «منذ», «بنود» to a statement */
#define MANY_REACH  6 /* tokens from a statement to those many who issue it */
#define TALLY_REACH 2 /* tokens: «توقيع» would be a trigger, «تفاصيل 18 اتفاقا» is none */

/* «اتفاق سعودي كازاخي على تأسيس صندوق»: a headline that tells the agreeing by the text alone. */
bool kzi_is_accord(const struct kzi_scene *s, const struct kzi_instrument *x)
{
  static const char *const over[] = {"علي", "بشان", "حول", NULL};
  uint32_t first = s->tokens->sentences[s->tokens->items[x->at.tok].sentence].first;
  if (x->type != kzi_value_id("agreement") || x->count != 1 || x->definite || x->side_count != 2) return false;
  return x->at.tok == first && kzi_has_word(s, x->at.end, x->at.end + 1, over);
}

/* «مصر وكازاخستان.. مذكرة تفاهم», «كازاخستان وقطر: 8 اتفاقيات» */
static bool behind_pair(const struct kzi_scene *s, uint32_t first, uint32_t tok)
{
  const struct kzi_group *g = kzi_next_group(s, first, tok, LINK(NONE));
  if (!g || g->tok != first || g->countries != 2) return false;
  for (uint32_t t = g->end; t < tok; t++)
    if (s->tokens->items[t].kind != KZI_TOKEN_PUNCT && s->tokens->items[t].kind != KZI_TOKEN_NUMBER) return false;
  return tok > g->end;
}

/* «20 اتفاقية سعودية فرنسية على هامش …», «18 اتفاقية بين السعودية وبريطانيا»: a headline without a verb counts what was signed. */
bool kzi_is_tally(const struct kzi_scene *s, const struct kzi_instrument *x)
{
  static const uint16_t verbs[] = {KZI_C_VERB,       KZI_C_VERB_PASSIVE, KZI_C_LIGHT,
                                   KZI_C_VERB_OTHER, KZI_C_REPORT,       KZI_C_COUNT};
  const struct kzi_token *token = &s->tokens->items[x->at.tok];
  struct kzi_range sentence = s->tokens->sentences[token->sentence];
  if (s->m->page->zones[token->line] != KZI_ZONE_TITLE || x->definite || x->weak || x->verbal) return false;
  bool near = x->at.tok <= sentence.first + TALLY_REACH, pair = behind_pair(s, sentence.first, x->at.tok);
  if (!pair && (!near || x->side_count != 2)) return false;
  for (uint32_t t = sentence.first; t < sentence.end; t++) {
    const struct kzi_mark *verb = s->instrument_in[t] ? NULL : kzi_mark_any(s->marks, t, verbs);
    if (verb && !kzi_has(s, t, KZI_C_FUNC, NULL)) return false; /* «بين» */
  }
  return true;
}

/* «المنظمات الموقعة على بيان مشترك», «بيان مشترك لمجموعة السبع»: a round of many issues it. */
bool kzi_is_of_many(const struct kzi_scene *s, const struct kzi_instrument *x)
{
  static const char *const many[] = {"منظمات",   "المنظمات", "جمعيات",  "الجمعيات", "احزاب",  "الاحزاب", "نقابات",
                                     "النقابات", "فصايل",    "الفصايل", "لمجموعه",  "مجموعه", NULL};
  struct kzi_range c = s->tokens->sentences[s->tokens->items[x->at.tok].sentence];
  uint32_t lo = kzi_reach_back(x->at.tok, MANY_REACH, c.first), hi = kzi_reach_ahead(x->at.end, MANY_REACH, c.end);
  return kzi_has_word(s, lo, hi, many);
}

/* «العلاقات منذ البيان المشترك», «النقاط المدرجة في البيان المشترك»: it was issued before. */
bool kzi_is_known_statement(const struct kzi_scene *s, const struct kzi_instrument *x)
{
  static const char known[] =
      "منذ|بعد|تضمنها|تضمنه|تضمنته|المدرجه|الوارده|ورد|بنود|مواد|كون|تنفيذ|تطبيق|بتطبيق|مقتضيات|مضامين";
  uint32_t first = s->tokens->sentences[s->tokens->items[x->at.tok].sentence].first;
  return x->definite && kzi_tokens_have_of(s->tokens, kzi_reach_back(x->at.tok, KNOWN_REACH, first), x->at.tok, known);
}

/* «أدانت فرنسا وألمانيا في بيان مشترك التجربة الصاروخية» */
bool kzi_condemns(const struct kzi_scene *s, const struct kzi_instrument *x)
{
  static const char words[] =
      "ادان|ادانت|ادانوا|دان|دانت|ندد|نددت|استنكر|استنكرت|شجبت|اتهم|اتهمت|حملت|يدين|تدين|يندد|تندد";
  struct kzi_range c = s->tokens->sentences[s->tokens->items[x->at.tok].sentence];
  return kzi_tokens_have_of(s->tokens, c.first, kzi_reach_ahead(x->at.end, MANY_REACH, c.end), words);
}

/* «معاملة في شأن مشروع …», «ندوة حول مسودة …»: only what is spoken of, and no work at it. */
bool kzi_is_matter(const struct kzi_scene *s, uint32_t tok)
{
  static const char *const prep[] = {"prep", NULL}, *const about[] = {"شان", "خصوص", NULL};
  return tok > 0 && (kzi_has(s, tok - 1, KZI_C_FUNC, prep) || kzi_token_is_any(s->tokens, tok - 1, about));
}
