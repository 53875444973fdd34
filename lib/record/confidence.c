#include "record/draft.h"

void kzi_weigh(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    double p = 0.55 + 0.08 * (d->event_count > 3 ? 3 : d->event_count - 1);
    if (d->resolved) p -= 0.2;
    if (d->side_count > 2) p -= 0.1;
    if (d->type) p += 0.1;
    d->confidence = p > 0.98 ? 0.98 : p < 0.05 ? 0.05 : p;
  }
}
