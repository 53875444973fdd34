/* When and where a record's act took place, if its own clause does not say: the day and the town of the occasion it
 * belongs to, or the year in the name of the fair it happened at. */
#include "record/draft.h"

#define OCCASION_SENTENCES 4 /* how far apart two acts of one occasion are told */

static uint32_t sentence_of(const struct kzi_case *c, const struct kzi_draft *d)
{
  return c->events->items[d->events[0]].sentence;
}

/* Two acts that the article tells as one occasion: news of the same sides, close together. */
static bool same_occasion(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  if (a == b || b->dropped || a->modality != KZI_ASSERTED || b->modality != KZI_ASSERTED || !kzi_same_pair(a, b)) return false;
  uint32_t x = sentence_of(c, a), y = sentence_of(c, b);
  return (x > y ? x - y : y - x) <= OCCASION_SENTENCES;
}

static bool has_day(const struct kzi_case *c, const struct kzi_draft *d)
{
  if (d->when == KZI_NONE || d->ahead) return false;
  const struct kzi_when *w = &c->m->whens[d->when];
  return w->kind == KZI_DATE_POINT && w->precision == KZI_PRECISION_DAY;
}

/* A year alone dates no meeting that is news, and what has happened has no day to come, nor the other way round: such a
 * date belongs to something else in the sentence. */
static bool of_something_else(const struct kzi_case *c, const struct kzi_draft *d)
{
  if (d->when == KZI_NONE || d->modality == KZI_BACKGROUND) return false;
  const struct kzi_when *w = &c->m->whens[d->when];
  if (!w->value.year) return false;
  if (d->modality == KZI_ASSERTED && w->tense > 0 && !d->ahead) return true;
  if (d->modality == KZI_PLANNED && w->tense < 0 && !w->weekday_only && !w->year_open) return true;
  return w->precision == KZI_PRECISION_YEAR && (d->act == KZI_ACT_CONSULT || d->act == KZI_ACT_NEGOTIATE || d->act == KZI_ACT_RENEW);
}

/* «في معرض الدفاع 2025»: the year stands in the name of the occasion. */
static uint32_t year_of_event(const struct kzi_case *c, const struct kzi_draft *d)
{
  if (d->place == KZI_NONE || d->modality != KZI_ASSERTED) return KZI_NONE;
  const struct kzi_place *p = &c->m->places[d->place];
  for (uint32_t i = KZI_FIRST(c->m->whens, c->m->when_count, p->at.tok); i < c->m->when_count && c->m->whens[i].at.tok <= p->at.end + 1; i++)
    if (c->m->whens[i].kind == KZI_DATE_NAME && c->m->whens[i].value.year) return i;
  return KZI_NONE;
}

static void lend(struct kzi_case *c, struct kzi_draft *d)
{
  const struct kzi_draft *drafts = c->drafts.items;
  for (size_t k = 0; k < c->drafts.count; k++) {
    if (!same_occasion(c, d, &drafts[k])) continue;
    if (d->when == KZI_NONE && has_day(c, &drafts[k])) d->when = drafts[k].when;
    if (d->place == KZI_NONE) d->place = drafts[k].place;
  }
}

void kzi_place_in_time(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped && of_something_else(c, &drafts[i])) drafts[i].when = KZI_NONE;
  for (size_t i = 0; i < c->drafts.count; i++) {
    if (drafts[i].dropped) continue;
    lend(c, &drafts[i]);
    if (drafts[i].when == KZI_NONE) drafts[i].when = year_of_event(c, &drafts[i]);
  }
}
