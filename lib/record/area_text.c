/* «صادق البرلمان على الاتفاقية»: a text that is only called by its kind is about what the article said of it before. */
#include "record/draft.h"

static const struct kzi_instrument *text_of(const struct kzi_case *c, const struct kzi_draft *d)
{
  return d->instrument == KZI_NONE ? NULL : &c->m->instruments[d->instrument];
}

/* The last record before of the same sides with a text of the kind that is about something, or NULL. */
static const struct kzi_draft *earlier_record(const struct kzi_case *c, const struct kzi_draft *d)
{
  const struct kzi_draft *drafts = c->drafts.items, *last = NULL;
  for (size_t i = 0; i < c->drafts.count; i++) {
    const struct kzi_draft *e = &drafts[i];
    if (e == d || e->dropped || e->type != d->type || !e->area_count || !text_of(c, e)) continue;
    if (e->instrument > d->instrument || !kzi_same_pair(c->m, e, d)) continue;
    if (!last || e->instrument >= last->instrument) last = e;
  }
  return last;
}

/* The areas in the title of the last text of the kind that was named before. */
static void take_of_title(const struct kzi_case *c, struct kzi_draft *d)
{
  const struct kzi_mentions *m = c->m;
  for (uint32_t i = d->instrument; i-- > 0 && !d->area_count;) {
    const struct kzi_instrument *text = &m->instruments[i];
    if (text->type != m->instruments[d->instrument].type) continue;
    uint32_t a = KZI_FIRST(m->areas, m->area_count, text->at.end);
    for (; a < m->area_count && m->areas[a].at.tok < text->title_end; a++)
      if (kzi_area_counts(m, a)) kzi_add_area(m, d, a, "told before of the text");
  }
}

void kzi_lend_areas(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    const struct kzi_instrument *text = text_of(c, d);
    if (d->dropped || d->area_count || !text || !text->definite) continue;
    const struct kzi_draft *from = earlier_record(c, d);
    for (uint8_t k = 0; from && k < from->area_count; k++)
      kzi_add_area(c->m, d, from->areas[k].mention, "told before of the text");
    if (!from) take_of_title(c, d);
  }
}
