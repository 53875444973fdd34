/* Who belongs to a record, and in what part. */
#include "record/draft.h"

static uint32_t entity_of(const struct kzi_mentions *m, uint32_t person)
{
  uint32_t e = m->people[person].entity;
  return e < m->person_count ? e : person;
}

static void add(const struct kzi_mentions *m, struct kzi_draft *d, uint32_t person, uint8_t role)
{
  uint32_t entity = entity_of(m, person);
  uint16_t cc = m->people[person].cc ? m->people[person].cc : m->people[entity].cc;
  if (!kzi_has_side(d, cc)) return;
  for (uint8_t i = 0; i < d->person_count; i++)
    if (d->people[i].entity == entity) {
      if (role < d->people[i].role) d->people[i].role = role;
      return;
    }
  if (d->person_count < KZI_DRAFT_PEOPLE) d->people[d->person_count++] = (struct kzi_draft_person){entity, role, cc};
}

static bool present_before(const struct kzi_tokens *tokens, uint32_t from, uint32_t to)
{
  static const char *const words[] = {"بحضور", "وبحضور", "حضر", "وحضر", "شهد", "وشهد", "رفقه", "برفقه", "يضم", "ضم", "حضره", "وحضره", "بمشاركه"};
  for (uint32_t t = from; t < to; t++)
    for (size_t i = 0; i < KZI_COUNT(words); i++)
      if (kzi_token_is(tokens, t, words[i])) return true;
  return false;
}

static bool says(const struct kzi_mentions *m, const struct kzi_person *p)
{
  const struct kzi_tokens *tokens = m->marks->tokens;
  struct kzi_range s = tokens->sentences[tokens->items[p->at.tok].sentence];
  uint32_t from = p->at.tok > s.first + 3 ? p->at.tok - 3 : s.first;
  uint32_t to = p->at.end + 2 < s.end ? p->at.end + 2 : s.end;
  for (uint32_t t = from; t < to; t++)
    if ((t < p->at.tok || t >= p->at.end) && kzi_mark_at(m->marks, t, KZI_C_REPORT)) return true;
  return false;
}

static void from_event(struct kzi_case *c, struct kzi_draft *d, const struct kzi_event *e)
{
  const struct kzi_mentions *m = c->m;
  for (uint32_t i = KZI_FIRST(m->people, m->person_count, e->scope.first); i < m->person_count; i++) {
    const struct kzi_person *p = &m->people[i];
    if (p->at.tok >= e->scope.end) break;
    bool present = present_before(m->marks->tokens, e->scope.first, p->at.tok) && p->at.tok > e->trigger.end;
    bool subject = false;
    for (uint8_t k = 0; k < e->side_count; k++)
      subject = subject || (e->sides[k].actor != KZI_NONE && m->actors[e->sides[k].actor].person == i);
    uint8_t role = present && !subject ? KZI_ATTENDEE : d->act == KZI_ACT_SIGN ? (subject ? KZI_SIGNATORY : KZI_PARTICIPANT) : KZI_PARTICIPANT;
    add(m, d, i, role);
  }
}

void kzi_attach_people(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    if (d->dropped) continue;
    for (uint8_t k = 0; k < d->event_count; k++) from_event(c, d, &c->events->items[d->events[k]]);
    if (d->modality != KZI_ASSERTED && d->modality != KZI_PLANNED) continue;
    for (uint32_t p = 0; p < c->m->person_count; p++)
      if (says(c->m, &c->m->people[p])) add(c->m, d, p, KZI_SPEAKER);
  }
}
