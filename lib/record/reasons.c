/* Why each slot of a record holds what it does: the rules that filled it, and the words they went by. */
#include "record/draft.h"
#include "record/features.h"

enum { SLOTS = 5 }; /* instrument, date and the three of a place */

struct reasons {
  const struct kzi_case *c;
  const struct kzi_draft *d;
  struct kzi_record *r;
};

static void give(struct reasons *x, const char *slot, const char *rule, struct kzi_span words)
{
  x->r->reasons[x->r->reason_count++] = (struct kzi_reason){slot, rule, words};
}

static void explain_acts(struct reasons *x)
{
  for (uint8_t i = 0; i < x->d->event_count; i++) {
    const struct kzi_event *e = &x->c->events->items[x->d->events[i]];
    give(x, "act", e->rule, kzi_words_of(x->c->m, e->trigger));
    give(x, "modality", e->modality_rule, kzi_words_of(x->c->m, e->scope));
  }
}

static void explain_parties(struct reasons *x)
{
  for (uint32_t i = 0; i < x->r->party_count; i++)
    give(x, "parties", x->d->sides[i].why.rule, x->d->sides[i].why.words);
}

static void explain_instrument(struct reasons *x)
{
  if (x->r->instrument_type) give(x, "instrument", x->d->type_why.rule, x->d->type_why.words);
}

static void explain_date(struct reasons *x)
{
  if (x->r->date.year) give(x, "date", x->d->when_rule, x->r->date_text.span);
}

/* A building or an occasion, the town where that is, and whose it is where no place tells the country. */
static void explain_place(struct reasons *x)
{
  const struct kzi_place *places = x->c->m->places;
  const struct kzi_draft *d = x->d;
  if (d->place == KZI_NONE) {
    if (d->host) give(x, "place", d->host_rule, d->host_word);
    return;
  }
  bool town = d->town != KZI_NONE;
  give(x, "place", d->place_rule, places[d->place].at.span);
  if (town) give(x, "place", d->town_rule, places[d->town].at.span);
  if (d->host && !places[town ? d->town : d->place].cc) give(x, "place", d->host_rule, d->host_word);
}

static void explain_people(struct reasons *x)
{
  for (uint32_t i = 0; i < x->r->person_count; i++)
    give(x, "people", x->d->people[i].why.rule, x->d->people[i].why.words);
}

static void explain_areas(struct reasons *x)
{
  for (uint32_t i = 0; i < x->r->area_count; i++) give(x, "areas", x->d->areas[i].rule, x->r->areas[i].text.span);
}

static void explain_confidence(struct reasons *x)
{
  struct kzi_span trigger = kzi_words_of(x->c->m, x->c->events->items[x->d->events[0]].trigger);
  for (unsigned f = 0; f < KZI_FEATURE_COUNT; f++)
    if (x->d->features & (UINT32_C(1) << f)) give(x, "confidence", kzi_feature_name(f), trigger);
}

void kzi_explain(struct kzi_arena *out, const struct kzi_case *c, const struct kzi_draft *d, struct kzi_record *r)
{
  struct reasons x = {c, d, r};
  size_t room = 2u * d->event_count + d->side_count + d->person_count + d->area_count + SLOTS + KZI_FEATURE_COUNT;
  r->reasons = kzi_arena_get(out, room * sizeof *r->reasons);
  if (!r->reasons) return;
  explain_acts(&x);
  explain_parties(&x);
  explain_instrument(&x);
  explain_date(&x);
  explain_place(&x);
  explain_people(&x);
  explain_areas(&x);
  explain_confidence(&x);
}
