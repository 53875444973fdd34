#include "event/headline.h"

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
