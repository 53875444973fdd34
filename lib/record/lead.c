/* The town of the sentence with which the news begins, or of the press conference: there host and guest have met, whatever tells of
 * it further down. */
#include "record/occasion.h"

/* The one town of a sentence, or KZI_NONE where there are none or several. */
static uint32_t one_town(const struct kzi_case *c, struct kzi_range s)
{
  uint32_t only = KZI_NONE;
  for (uint32_t i = KZI_FIRST(c->m->places, c->m->place_count, s.first);
       i < c->m->place_count && c->m->places[i].at.tok < s.end; i++) {
    const struct kzi_place *p = &c->m->places[i];
    if (kzi_span_empty(p->name) || !p->locative || p->works != KZI_NONE) continue;
    if (only != KZI_NONE && !kzi_same_place_name(c, p, &c->m->places[only])) return KZI_NONE;
    only = i;
  }
  return only;
}

/* «أكد الوزير اليوم بالرباط أن …»: of the sentence that the news begins with. */
uint32_t kzi_town_of_lead(const struct kzi_case *c)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  for (uint32_t s = 0; s < tokens->sentence_count; s++)
    if (c->m->page->zones[tokens->items[tokens->sentences[s].first].line] == KZI_ZONE_BODY)
      return one_town(c, tokens->sentences[s]);
  return KZI_NONE;
}

/* «وأضاف في مؤتمر صحفي مع نظيره الأوزبكي بالرباط»: of the first one. */
uint32_t kzi_town_of_press(const struct kzi_case *c)
{
  static const char *const conference[] = {"موتمر", "الموتمر", NULL};
  static const char *const press[] = {"صحفي", "صحافي", "الصحفي", "الصحافي", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t town = KZI_NONE;
  for (uint32_t t = 0; t + 1 < tokens->count && town == KZI_NONE; t++)
    if (kzi_token_is_any(tokens, t, conference) && kzi_token_is_any(tokens, t + 1, press))
      town = one_town(c, tokens->sentences[tokens->items[t].sentence]);
  return town;
}

/* Is another side told in the sentence of the town than the one at home there? */
static bool tells_guest(const struct kzi_case *c, const struct kzi_draft *d, uint32_t town)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  struct kzi_range s = tokens->sentences[tokens->items[c->m->places[town].at.tok].sentence];
  for (uint32_t i = KZI_FIRST(c->m->actors, c->m->actor_count, s.first);
       i < c->m->actor_count && c->m->actors[i].at.tok < s.end; i++) {
    uint16_t cc = c->m->actors[i].cc;
    if (cc && cc != c->m->places[town].cc && kzi_has_side(d, cc)) return true;
  }
  return false;
}

/* A guest who is told to speak in a town of the host has met him there. */
void kzi_meet_in_lead(const struct kzi_case *c, struct kzi_draft *d, uint32_t town, const char *rule)
{
  if (town == KZI_NONE || d->host || !kzi_is_gathering(d) || !kzi_lacks_town(c, d) || kzi_is_of_other_times(c, town))
    return;
  if (kzi_is_signed_in(c, d, c->m->marks->tokens->items[c->m->places[town].at.tok].sentence)) return;
  if (kzi_has_side(d, c->m->places[town].cc) && tells_guest(c, d, town)) kzi_take_place(c, d, town, rule);
}
