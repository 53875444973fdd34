#include "event/slots.h"

static uint32_t distance(const struct kzi_trigger *tr, const struct kzi_where *at)
{
  if (at->tok >= tr->end) return at->tok - tr->end;
  return at->end <= tr->tok ? tr->tok - at->end : 0;
}

/* «في وقت سابق» tells no day, and «منذ انتخابه العام الماضي» dates something else. */
static bool dates_nothing(const struct kzi_scene *s, const struct kzi_when *w)
{
  static const char *const lately[] = {"وقت", "مؤخرا", "اخيرا", "حديثا", "موخرا", NULL}; /* «مؤخرا» is news all the same */
  static const char *const since[] = {"منذ", "ومنذ", NULL};
  if (w->kind != KZI_DATE_POINT && w->kind != KZI_DATE_RANGE) return true;
  if (!w->value.year && kzi_has_word(s, w->at.tok, w->at.end, lately)) return true;
  uint32_t first = s->tokens->sentences[s->tokens->items[w->at.tok].sentence].first;
  return kzi_has_word(s, w->at.tok > first + 3 ? w->at.tok - 3 : first, w->at.tok, since);
}

static uint32_t nearest_when(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_range c)
{
  uint32_t best = KZI_NONE, near = UINT32_MAX;
  for (uint32_t i = KZI_FIRST(s->m->whens, s->m->when_count, c.first); i < s->m->when_count; i++) {
    const struct kzi_when *w = &s->m->whens[i];
    if (w->at.tok >= c.end) break;
    if (dates_nothing(s, w)) continue;
    uint32_t d = distance(tr, &w->at);
    if (d < near) near = d, best = i;
  }
  return best;
}

static uint32_t nearest_place(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_range c)
{
  uint32_t best = KZI_NONE, near = UINT32_MAX;
  for (uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, c.first); i < s->m->place_count; i++) {
    const struct kzi_place *p = &s->m->places[i];
    if (p->at.tok >= c.end) break;
    if (!p->locative && !p->destination) continue;
    uint32_t d = distance(tr, &p->at);
    if (d < near) near = d, best = i;
  }
  return best;
}

/* «خطة للتعاون لعام 2026»: the year of the plan, not of its adoption. */
static bool in_title(const struct kzi_scene *s, const struct kzi_event *e)
{
  if (e->instrument == KZI_NONE) return false;
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  const struct kzi_when *w = &s->m->whens[e->when];
  if (w->precision != KZI_PRECISION_YEAR || w->at.tok < x->at.tok) return false;
  if (x->valid_from.year == w->value.year && w->value.year) return true;
  return w->tense > 0 || ((w->at.prefix & KZI_PREFIX_LI) && w->at.tok <= x->title_end + 1);
}

void kzi_find_slots(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e)
{
  struct kzi_range sentence = s->tokens->sentences[e->sentence];
  e->when = nearest_when(s, tr, e->scope);
  if (e->when == KZI_NONE) e->when = nearest_when(s, tr, sentence);
  if (e->when != KZI_NONE && in_title(s, e)) e->when = KZI_NONE;
  e->place = nearest_place(s, tr, e->scope);
  if (e->place == KZI_NONE) e->place = nearest_place(s, tr, sentence);
}
