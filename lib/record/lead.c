/* The town of the sentence with which the news begins: there host and guest have met, whatever tells of it further down. */
#include "record/occasion.h"

/* «أكد الوزير اليوم بالرباط أن …»: the one town of the sentence that the news begins with. */
uint32_t kzi_town_of_lead(const struct kzi_case *c)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t only = KZI_NONE, s = 0;
  while (s < tokens->sentence_count &&
         c->m->page->zones[tokens->items[tokens->sentences[s].first].line] != KZI_ZONE_BODY)
    s++;
  if (s == tokens->sentence_count) return KZI_NONE;
  for (uint32_t i = KZI_FIRST(c->m->places, c->m->place_count, tokens->sentences[s].first);
       i < c->m->place_count && c->m->places[i].at.tok < tokens->sentences[s].end; i++) {
    const struct kzi_place *p = &c->m->places[i];
    if (kzi_span_empty(p->name) || !p->locative || p->works != KZI_NONE) continue;
    if (only != KZI_NONE && !kzi_same_place_name(c, p, &c->m->places[only])) return KZI_NONE;
    only = i;
  }
  return only;
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
void kzi_meet_in_lead(const struct kzi_case *c, struct kzi_draft *d, uint32_t town)
{
  if (town == KZI_NONE || d->host || !kzi_is_gathering(d) || !kzi_lacks_town(c, d) || kzi_is_of_other_times(c, town))
    return;
  if (kzi_is_signed_in(c, d, c->m->marks->tokens->items[c->m->places[town].at.tok].sentence)) return;
  if (kzi_has_side(d, c->m->places[town].cc) && tells_guest(c, d, town)) kzi_take_place(c, d, town, "in the lead");
}
