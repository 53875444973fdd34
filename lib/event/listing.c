#include "event/listing.h"

#include "event/told.h"

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

/* «… *اتفاقية قرض من … *اتفاقية دعم من …»: items of one paragraph. */
static bool is_starred(const struct kzi_scene *s, uint32_t t)
{
  static const char *const stars[] = {"*", "•", "▪", "●", NULL};
  return t > 0 && s->tokens->items[t - 1].line == s->tokens->items[t].line && kzi_is_any_mark(s->tokens, t - 1, stars);
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
  bool starred = is_starred(s, x->at.tok);
  if (x->definite || x->count != 1 || (!starred && !opens_line(s, x->at.tok))) return false;
  bool goes_on = list->head != KZI_NONE && (list->line + 1 == line || (starred && list->line == line));
  uint32_t head = goes_on ? list->head : starred || behind_colon(s, x->at.tok) ? head_of(s, found, line) : KZI_NONE;
  if (head == KZI_NONE) return false;
  *list = (struct kzi_listing){head, line, goes_on && list->items < UINT8_MAX ? list->items + 1u : 1u};
  return true;
}

bool kzi_take_own_sides(const struct kzi_scene *s, struct kzi_event *e)
{
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  uint32_t end = x->at.end, last = s->tokens->sentences[e->sentence].end;
  while (end < last && s->tokens->items[end].line == s->tokens->items[x->at.tok].line && !is_starred(s, end)) end++;
  const struct kzi_group *g = kzi_next_group(s, x->at.end, end, LINK(WITH) | LINK(BETWEEN) | LINK(FROM) | LINK(BY));
  if (!g || (g->link == KZI_LINK_BETWEEN && g->countries < 2)) return false;
  uint8_t kept = 0;
  for (uint8_t i = 0; g->link != KZI_LINK_BETWEEN && i < e->side_count; i++)
    if (e->sides[i].how == KZI_SIDE_SUBJECT) e->sides[kept++] = e->sides[i];
  e->side_count = kept;
  e->both = e->partner_unnamed = false;
  kzi_add_group(s, e, g, KZI_SIDE_PARTNER);
  return true;
}
