/* Which of the acts that an article recalls belong to it: history frames the news, and two of them are enough. */
#include "record/merge.h"

enum { RECALLED_MOST = 2 }; /* acts recalled an article */

static bool is_dated(const struct kzi_case *c, const struct kzi_draft *d)
{
  return d->when != KZI_NONE && c->m->whens[d->when].value.year;
}

/* «تنفيذ الاتفاقيات المبرمة بين الجانبين»: beside its news, what is told without a day and with sides that are told
 * elsewhere. */
static bool is_in_passing(const struct kzi_case *c, const struct kzi_draft *d)
{
  return d->resolved && !c->events->items[d->events[0]].both && !is_dated(c, d);
}

/* Acts with a day go before others, and texts before visits. */
static int relevance(const struct kzi_case *c, const struct kzi_draft *d)
{
  return 2 * is_dated(c, d) + kzi_act_takes_instrument(d->act);
}

static bool tells_news(const struct kzi_case *c)
{
  const struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped && drafts[i].modality != KZI_BACKGROUND) return true;
  return false;
}

static bool is_recalled(const struct kzi_draft *d, double least)
{
  return !d->dropped && d->modality == KZI_BACKGROUND && d->confidence >= least;
}

/* The least relevant act recalled and how many there are; of equals the last told is the least. */
static unsigned find_least(const struct kzi_case *c, double confidence, struct kzi_draft **least)
{
  struct kzi_draft *drafts = c->drafts.items;
  unsigned n = 0;
  for (size_t i = 0; i < c->drafts.count; i++)
    if (is_recalled(&drafts[i], confidence) && (!n++ || relevance(c, &drafts[i]) <= relevance(c, *least)))
      *least = &drafts[i];
  return n;
}

void kzi_recall(struct kzi_case *c, double confidence)
{
  struct kzi_draft *drafts = c->drafts.items, *least = NULL;
  bool news = tells_news(c);
  for (size_t i = 0; i < c->drafts.count; i++)
    if (news && is_recalled(&drafts[i], confidence) && is_in_passing(c, &drafts[i])) drafts[i].dropped = true;
  while (find_least(c, confidence, &least) > RECALLED_MOST) least->dropped = true;
}
