/* When a record's act took place, where its own clause does not say: the day of the occasion it belongs to. */
#include "record/draft.h"

#define OCCASION_SENTENCES 4 /* how far apart two acts of one occasion are told */

static uint32_t sentence_of(const struct kzi_case *c, const struct kzi_draft *d)
{
  return c->events->items[d->events[0]].sentence;
}

static bool lends_day(const struct kzi_case *c, const struct kzi_draft *to, const struct kzi_draft *from)
{
  if (from->dropped || from == to || from->when == KZI_NONE || from->ahead || from->modality != KZI_ASSERTED) return false;
  const struct kzi_when *w = &c->m->whens[from->when];
  if (w->kind != KZI_DATE_POINT || w->precision != KZI_PRECISION_DAY || !kzi_same_pair(from, to)) return false;
  uint32_t a = sentence_of(c, from), b = sentence_of(c, to);
  return (a > b ? a - b : b - a) <= OCCASION_SENTENCES;
}

/* A year alone dates no meeting that is news: it belongs to something else in the sentence. */
static bool year_of_something_else(const struct kzi_case *c, const struct kzi_draft *d)
{
  if (d->when == KZI_NONE || d->modality == KZI_BACKGROUND) return false;
  const struct kzi_when *w = &c->m->whens[d->when];
  return w->precision == KZI_PRECISION_YEAR && (d->act == KZI_ACT_CONSULT || d->act == KZI_ACT_NEGOTIATE || d->act == KZI_ACT_RENEW);
}

void kzi_date(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped && year_of_something_else(c, &drafts[i])) drafts[i].when = KZI_NONE;
  for (size_t i = 0; i < c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    if (d->dropped || d->when != KZI_NONE || d->modality != KZI_ASSERTED) continue;
    for (size_t k = 0; k < c->drafts.count && d->when == KZI_NONE; k++)
      if (lends_day(c, d, &drafts[k])) d->when = drafts[k].when;
  }
}
