/* Who belongs to a record, and in what part. */
#include "record/roll.h"

enum { LIST_PEOPLE = 16 }; /* how many names back a country holds */

uint32_t kzi_entity(const struct kzi_roll *r, uint32_t person)
{
  uint32_t e = r->m->people[person].entity;
  return e < r->m->person_count ? e : person;
}

/* ---- Countries ----------------------------------------------------------------------------------------------------------- */

uint16_t kzi_told_country(const struct kzi_roll *r, uint32_t person)
{
  return r->m->people[person].cc ? r->m->people[person].cc : r->m->people[kzi_entity(r, person)].cc;
}

uint16_t kzi_likely_country(const struct kzi_roll *r, uint32_t person)
{
  uint16_t cc = kzi_told_country(r, person);
  return cc ? cc : r->m->people[kzi_entity(r, person)].likely_cc;
}

/* «وضم الوفد …»: that of which the article tells before, «زار وفد كازاخستاني الدوحة». */
static uint16_t delegation_before(const struct kzi_roll *r, uint32_t actor)
{
  static const char *const words[] = {"وفد", "وفدا", "الوفد", NULL};
  if (!kzi_token_is_any(r->tokens, r->m->actors[actor].at.tok, words + 2)) return 0;
  for (uint32_t i = actor; i > 0; i--)
    if (r->m->actors[i - 1].cc && kzi_token_is_any(r->tokens, r->m->actors[i - 1].at.tok, words))
      return r->m->actors[i - 1].cc;
  return 0;
}

static uint16_t side_named_before(const struct kzi_roll *r, uint32_t first, uint32_t tok)
{
  uint32_t i = KZI_FIRST(r->m->actors, r->m->actor_count, tok);
  while (i > 0 && r->m->actors[i - 1].at.tok >= first) {
    const struct kzi_actor *a = &r->m->actors[--i];
    uint16_t cc = a->anaphor == KZI_NONE ? 0 : a->cc ? a->cc : delegation_before(r, i);
    if (cc) return cc;
  }
  return 0;
}

static bool is_of_embassy(const struct kzi_roll *r, uint32_t person)
{
  const struct kzi_person *p = &r->m->people[kzi_entity(r, person)];
  const struct kzi_office *o = p->office_count ? &r->m->offices[p->offices[0]] : NULL;
  return o && (o->posted || o->code == kzi_value_id("ambassador") || o->code == kzi_value_id("attache"));
}

/* «سفير خادم الحرمين الشريفين لدى مصر فلان»: an envoy whose country is told as one's own at home: that country, or 0. */
static uint16_t home_of_envoy(const struct kzi_roll *r, uint32_t person)
{
  const struct kzi_person *p = &r->m->people[kzi_entity(r, person)];
  const struct kzi_office *o = p->office_count ? &r->m->offices[p->offices[0]] : NULL;
  return o && o->posted && o->state == KZI_NONE ? o->cc : 0;
}

/* Does the one before the person stand in his list? */
static bool is_listed(const struct kzi_roll *r, uint32_t before, uint32_t person)
{
  return kzi_told_present(r->m, before) || (before + 1 == person && kzi_opens_presence(r->m, before));
}

/* Who tells no country has that of the one before, unless that is a guest's ambassador and he himself has another office; who
 * is told to be present is of no side that is told before. */
uint16_t kzi_list_country(const struct kzi_roll *r, uint32_t first, uint32_t person)
{
  uint16_t cc = kzi_told_country(r, person);
  uint32_t company = cc ? KZI_NONE : kzi_company_from(r->m, person);
  if (company != KZI_NONE && company > first) first = company;
  if (!cc) cc = side_named_before(r, first, r->m->people[person].at.tok);
  for (uint32_t i = person; !cc && i > 0 && i + LIST_PEOPLE > person && is_listed(r, i - 1, person); i--) {
    const struct kzi_person *before = &r->m->people[i - 1];
    if (before->at.tok < first) break;
    bool envoy =
        is_of_embassy(r, i - 1) && !is_of_embassy(r, person); /* «السفير المصري فلان والقنصل فلان» are of one */
    cc = envoy ? home_of_envoy(r, i - 1) : kzi_told_country(r, i - 1);
  }
  return cc ? cc : kzi_likely_country(r, person);
}

/* ---- Entering ------------------------------------------------------------------------------------------------------------ */

void kzi_enter(const struct kzi_roll *r, struct kzi_draft *d, uint32_t person, struct kzi_part part, uint16_t cc)
{
  kzi_enter_by(r, d, person, part, cc, r->m->people[person].name);
}

void kzi_enter_by(const struct kzi_roll *r, struct kzi_draft *d, uint32_t person, struct kzi_part part, uint16_t cc,
                  struct kzi_span words)
{
  uint32_t entity = kzi_entity(r, person);
  if (!cc) cc = r->m->people[entity].likely_cc;
  if (!kzi_has_side(d, cc) || kzi_told_outside(r->m, entity)) return;
  const struct kzi_why why = {part.rule, words};
  for (uint8_t i = 0; i < d->person_count; i++)
    if (d->people[i].entity == entity) {
      if (part.role < d->people[i].role) d->people[i].role = part.role, d->people[i].why = why;
      return;
    }
  if (d->person_count < KZI_DRAFT_PEOPLE)
    d->people[d->person_count++] = (struct kzi_draft_person){entity, part.role, cc, why};
}

bool kzi_leads(const struct kzi_roll *r, uint32_t person)
{
  // clang-format off
  static const char *const codes[] = {
      "head_state",       "monarch",          "crown_prince",      "head_gov",       "dep_pm",            "minister",
      "minister_defence", "minister_foreign", "minister_interior", "minister_state", "minister_delegate", NULL};
  // clang-format on
  const struct kzi_person *p = &r->m->people[kzi_entity(r, person)];
  for (uint8_t i = 0; i < p->office_count; i++) {
    const struct kzi_office *o = &r->m->offices[p->offices[i]];
    if (!o->former && kzi_value_is_any(r->m->marks->lexicon, o->code, codes)) return true;
  }
  return false;
}

bool kzi_has_participant(const struct kzi_draft *d, uint16_t cc)
{
  for (uint8_t i = 0; i < d->person_count; i++)
    if (d->people[i].cc == cc && d->people[i].role <= KZI_PARTICIPANT) return true;
  return false;
}

bool kzi_is_told_in(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t sentence)
{
  for (uint8_t i = 0; i < d->event_count; i++)
    if (r->c->events->items[d->events[i]].sentence == sentence) return true;
  return false;
}

static bool open_roll(struct kzi_roll *r, struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  *r = (struct kzi_roll){.c = c, .m = c->m, .tokens = c->m->marks->tokens};
  r->drafts = kzi_arena_get(c->arena, c->drafts.count * sizeof(struct kzi_draft *));
  for (size_t i = 0; r->drafts && i < c->drafts.count; i++)
    if (!drafts[i].dropped) r->drafts[r->draft_count++] = &drafts[i];
  return r->draft_count > 0;
}

void kzi_attach_people(struct kzi_case *c)
{
  struct kzi_roll r;
  if (!open_roll(&r, c)) return;
  kzi_enter_actors(&r);
  kzi_enter_near(&r);
  kzi_enter_witnesses(&r);
  kzi_enter_speakers(&r);
  kzi_enter_leaders(&r);
}
