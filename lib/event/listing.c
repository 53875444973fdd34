#include "event/listing.h"

#define HEAD_LINES 1 /* lines between the head and the first of its list */

/* «1-», «- », «أولا:»: nothing but the item's sign stands before it on its line. */
static bool opens_line(const struct kzi_scene *s, uint32_t t)
{
  for (; t > 0 && s->tokens->items[t - 1].line == s->tokens->items[t].line; t--) {
    uint8_t kind = s->tokens->items[t - 1].kind;
    bool sign = kind == KZI_TOKEN_PUNCT || kind == KZI_TOKEN_NUMBER || kzi_has(s, t - 1, KZI_C_ORD, NULL);
    if (!sign) return false;
  }
  return true;
}

/* «…، من أبرزها:»: the line before ends in a colon. */
static bool behind_colon(const struct kzi_scene *s, uint32_t t)
{
  while (t > 0 && s->tokens->items[t - 1].line == s->tokens->items[t].line) t--;
  return t > 0 && kzi_token_is_mark(s->tokens, t - 1, ":");
}

/* The signing of several texts that was told last, if it ends the lines before `line`. */
static uint32_t head_of(const struct kzi_scene *s, const struct kzi_events *found, uint32_t line)
{
  for (uint32_t i = found->count; i > 0; i--) {
    const struct kzi_event *e = &found->items[i - 1];
    if (s->tokens->items[e->trigger.first].line + HEAD_LINES < line) return KZI_NONE;
    if (e->act == KZI_ACT_SIGN && e->instrument != KZI_NONE && s->m->instruments[e->instrument].count != 1)
      return i - 1;
  }
  return KZI_NONE;
}

bool kzi_is_listed(const struct kzi_scene *s, const struct kzi_events *found, uint32_t instrument,
                   struct kzi_listing *list)
{
  const struct kzi_instrument *x = &s->m->instruments[instrument];
  uint32_t line = s->tokens->items[x->at.tok].line;
  if (x->definite || x->count != 1 || !opens_line(s, x->at.tok)) return false;
  bool goes_on = list->head != KZI_NONE && list->line + 1 == line;
  uint32_t head = goes_on ? list->head : behind_colon(s, x->at.tok) ? head_of(s, found, line) : KZI_NONE;
  if (head == KZI_NONE) return false;
  *list = (struct kzi_listing){head, line};
  return true;
}
