#include "record/features.h"

#define LEAD_SENTENCES 4  /* the title is one of them */
#define LATE_SENTENCES 10 /* from here on articles recall and pass on to other news */
#define MANY_RECORDS   4
#define MANY_COUNTRIES 6
#define FAR_BYTES      160 /* some fifteen words: too many for a side of this verb */

struct look {
  const struct kzi_case *c;
  const struct kzi_draft *d;
  const struct kzi_event *e;          /* the first that tells it */
  const struct kzi_instrument *named; /* its instrument, or NULL */
  bool several_pairs;                 /* the article has records of more than one pair */
  unsigned records, countries;        /* how many the article has, or names */
};

/* ---- Sides ------------------------------------------------------------------------------------------------------ */

/* Where the article deals with one pair alone, its context is no guess. */
static bool sides_by_context(const struct look *x)
{
  return x->d->resolved && x->several_pairs;
}

static bool officials_of_both(const struct look *x)
{
  const struct kzi_actor *actors = x->c->m->actors;
  unsigned officials = 0;
  for (uint8_t i = 0; i < x->d->side_count; i++) {
    uint32_t a = x->d->sides[i].actor;
    officials += a != KZI_NONE && (actors[a].person != KZI_NONE || actors[a].office != KZI_NONE);
  }
  return officials >= 2;
}

static bool side_far_off(const struct look *x)
{
  uint32_t at = x->c->m->marks->tokens->items[x->e->trigger.first].start;
  if (x->e->apiece) return false; /* the row's first is near */
  for (uint8_t i = 0; i < x->e->side_count; i++) {
    struct kzi_span side = x->e->sides[i].span;
    if (!kzi_span_empty(side) && (side.start > at ? side.start - at : at - side.start) > FAR_BYTES) return true;
  }
  return false;
}

static bool third_country(const struct look *x)
{
  const struct kzi_mentions *m = x->c->m;
  struct kzi_range sentence = m->marks->tokens->sentences[x->e->sentence];
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, sentence.first);
       i < m->state_count && m->states[i].at.tok < sentence.end; i++)
    if (!m->states[i].inside && !kzi_has_side(x->d, m->states[i].cc)) return true;
  return false;
}

static bool several_pairs(const struct look *x)
{
  return x->several_pairs;
}

/* ---- Act and modality ------------------------------------------------------------------------------------------- */

static bool is_sign(const struct look *x)
{
  return x->d->act == KZI_ACT_SIGN;
}

static bool is_agree(const struct look *x)
{
  return x->d->act == KZI_ACT_AGREE;
}

static bool is_visit(const struct look *x)
{
  return x->e->sense == KZI_SENSE_VISIT;
}

static bool is_background(const struct look *x)
{
  return x->d->modality == KZI_BACKGROUND;
}

static bool is_negated(const struct look *x)
{
  return x->d->modality == KZI_NEGATED;
}

/* ---- Where and how often it is told ----------------------------------------------------------------------------- */

static bool any_event(const struct look *x, bool (*is)(const struct kzi_event *))
{
  for (uint8_t i = 0; i < x->d->event_count; i++)
    if (is(&x->c->events->items[x->d->events[i]])) return true;
  return false;
}

static bool titles(const struct kzi_event *e)
{
  return e->title;
}

static bool leads(const struct kzi_event *e)
{
  return !e->title && e->sentence < LEAD_SENTENCES;
}

static bool has_verb(const struct kzi_event *e)
{
  return e->verb;
}

static bool in_the_title(const struct look *x)
{
  return any_event(x, titles);
}

static bool in_the_lead(const struct look *x)
{
  return any_event(x, leads);
}

static bool by_a_verb(const struct look *x)
{
  return any_event(x, has_verb);
}

static bool is_late(const struct look *x)
{
  return x->e->sentence >= LATE_SENTENCES;
}

static bool told_twice(const struct look *x)
{
  return x->d->event_count > 1;
}

/* ---- Instrument, place, areas ----------------------------------------------------------------------------------- */

static bool titled_instrument(const struct look *x)
{
  return x->named && !kzi_span_empty(x->named->title);
}

static bool known_instrument(const struct look *x)
{
  return x->named && x->named->definite;
}

static bool weak_instrument(const struct look *x)
{
  return x->named && (x->named->weak || x->named->verbal);
}

static bool no_instrument(const struct look *x)
{
  bool free = x->d->act == KZI_ACT_CONSULT || x->d->act == KZI_ACT_COOPERATE || x->d->act == KZI_ACT_ESTABLISH;
  return !x->named && !free;
}

static bool place_told(const struct look *x)
{
  return x->d->place != KZI_NONE;
}

static bool area_told(const struct look *x)
{
  return x->d->area_count > 0;
}

static bool is_planned(const struct look *x)
{
  return x->d->modality == KZI_PLANNED;
}

static bool people_told(const struct look *x)
{
  return x->d->person_count > 0;
}

static bool day_told(const struct look *x)
{
  return x->d->when != KZI_NONE && x->c->m->whens[x->d->when].precision == KZI_PRECISION_DAY;
}

static bool many_records(const struct look *x)
{
  return x->records > MANY_RECORDS && !x->e->apiece; /* a row of partners is told at once */
}

static bool many_countries(const struct look *x)
{
  return x->countries > MANY_COUNTRIES;
}

static bool is_ending(const struct look *x)
{
  return x->d->act == KZI_ACT_TERMINATE || x->d->act == KZI_ACT_RENEW;
}

static const struct {
  const char *name; /* calibrate.py makes the enumerator of it: "in the title", KZI_F_IN_THE_TITLE */
  bool (*holds)(const struct look *x);
} features[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = {"sides by context", sides_by_context},
    [KZI_F_OFFICIALS_OF_BOTH] = {"officials of both", officials_of_both},
    [KZI_F_SIDE_FAR_OFF] = {"side far off", side_far_off},
    [KZI_F_THIRD_COUNTRY] = {"third country", third_country},
    [KZI_F_SEVERAL_PAIRS] = {"several pairs", several_pairs},
    [KZI_F_SIGN] = {"sign", is_sign},
    [KZI_F_AGREE] = {"agree", is_agree},
    [KZI_F_VISIT] = {"visit", is_visit},
    [KZI_F_BACKGROUND] = {"background", is_background},
    [KZI_F_NEGATED] = {"negated", is_negated},
    [KZI_F_IN_THE_TITLE] = {"in the title", in_the_title},
    [KZI_F_IN_THE_LEAD] = {"in the lead", in_the_lead},
    [KZI_F_LATE] = {"late", is_late},
    [KZI_F_TOLD_TWICE] = {"told twice", told_twice},
    [KZI_F_TITLED_INSTRUMENT] = {"titled instrument", titled_instrument},
    [KZI_F_KNOWN_INSTRUMENT] = {"known instrument", known_instrument},
    [KZI_F_WEAK_INSTRUMENT] = {"weak instrument", weak_instrument},
    [KZI_F_NO_INSTRUMENT] = {"no instrument", no_instrument},
    [KZI_F_PLACE_TOLD] = {"place told", place_told},
    [KZI_F_AREA_TOLD] = {"area told", area_told},
    [KZI_F_PLANNED] = {"planned", is_planned},
    [KZI_F_BY_A_VERB] = {"by a verb", by_a_verb},
    [KZI_F_PEOPLE_TOLD] = {"people told", people_told},
    [KZI_F_DAY_TOLD] = {"day told", day_told},
    [KZI_F_MANY_RECORDS] = {"many records", many_records},
    [KZI_F_MANY_COUNTRIES] = {"many countries", many_countries},
    [KZI_F_ENDING] = {"ending", is_ending},
};

const char *kzi_feature_name(enum kzi_feature feature)
{
  return features[feature].name;
}

/* If any two drafts differ in their sides, every draft has another one beside it. */
static bool has_several_pairs(const struct kzi_case *c)
{
  const struct kzi_draft *drafts = c->drafts.items, *first = NULL;
  for (size_t i = 0; i < c->drafts.count; i++) {
    if (drafts[i].dropped) continue;
    if (!first) first = &drafts[i];
    if (!kzi_same_pair(c->m, first, &drafts[i])) return true;
  }
  return false;
}

static unsigned count_records(const struct kzi_case *c)
{
  const struct kzi_draft *drafts = c->drafts.items;
  unsigned n = 0;
  for (size_t i = 0; i < c->drafts.count; i++) n += !drafts[i].dropped;
  return n;
}

static unsigned count_countries(const struct kzi_mentions *m)
{
  uint16_t seen[64];
  unsigned n = 0;
  for (uint32_t i = 0; i < m->state_count && n < KZI_COUNT(seen); i++) {
    unsigned k = 0;
    while (k < n && seen[k] != m->states[i].cc) k++;
    if (k == n && !m->states[i].inside) seen[n++] = m->states[i].cc;
  }
  return n;
}

void kzi_observe(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  bool several = has_several_pairs(c);
  unsigned records = count_records(c), countries = count_countries(c->m);
  for (size_t i = 0; i < c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    if (d->dropped) continue;
    struct look x = {c,
                     d,
                     &c->events->items[d->events[0]],
                     d->instrument != KZI_NONE ? &c->m->instruments[d->instrument] : NULL,
                     several,
                     records,
                     countries};
    d->features = 0;
    for (unsigned f = 0; f < KZI_FEATURE_COUNT; f++) d->features |= (uint32_t)features[f].holds(&x) << f;
  }
}
