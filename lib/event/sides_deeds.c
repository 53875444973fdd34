/* Whom only the scene of a deed tells: the host of an exercise, the ends of a route, where a course is held and for whom. */
#include "event/search.h"

void kzi_add_host(struct kzi_search *x)
{
  const struct kzi_mentions *m = x->s->m;
  for (uint32_t i = KZI_FIRST(m->places, m->place_count, x->w.lo); i < m->place_count && m->places[i].at.tok < x->w.hi;
       i++)
    if (m->places[i].locative && m->places[i].cc) {
      kzi_add_side(x->s, x->e, m->places[i].cc, KZI_NONE, KZI_SIDE_SUBJECT, m->places[i].at.span);
      return;
    }
  const struct kzi_group *g = kzi_next_group(x->s, x->w.lo, x->w.hi, LINK(IN));
  const struct kzi_actor *a = g && g->countries == 1 ? &m->actors[g->first] : NULL;
  if (a && a->state != KZI_NONE) kzi_add_side(x->s, x->e, a->cc, KZI_NONE, KZI_SIDE_SUBJECT, a->at.span);
}

void kzi_add_ends_of_route(struct kzi_search *x)
{
  const struct kzi_mentions *m = x->s->m;
  const struct kzi_group *one = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(BETWEEN)); /* «بين مسقط وألماتي» */
  if (one) kzi_add_group(x->s, x->e, one, KZI_SIDE_DESTINATION);
  for (uint32_t i = KZI_FIRST(m->places, m->place_count, x->tr->end);
       i < m->place_count && m->places[i].at.tok < x->w.hi && !kzi_enough(x); i++)
    if (m->places[i].cc && (!m->places[i].locative || m->places[i].destination))
      kzi_add_side(x->s, x->e, m->places[i].cc, KZI_NONE, KZI_SIDE_DESTINATION, m->places[i].at.span);
}

void kzi_add_trainees(struct kzi_search *x)
{
  const struct kzi_group *at = x->e->side_count < 2 ? kzi_next_group(x->s, x->w.lo, x->w.hi, LINK(IN)) : NULL;
  if (at) kzi_add_group(x->s, x->e, at, KZI_SIDE_SUBJECT);
  if (!kzi_enough(x)) kzi_add_adjective_side(x);
}
