/* Who belongs to a record, and in what part. */
#include "record/draft.h"

struct cast {
  struct kzi_case *c;
  const struct kzi_mentions *m;
  const struct kzi_tokens *tokens;
};

static uint32_t entity_of(const struct kzi_mentions *m, uint32_t person)
{
  uint32_t e = m->people[person].entity;
  return e < m->person_count ? e : person;
}

static uint16_t country_of(const struct kzi_mentions *m, uint32_t person)
{
  return m->people[person].cc ? m->people[person].cc : m->people[entity_of(m, person)].cc;
}

static void add(const struct kzi_mentions *m, struct kzi_draft *d, uint32_t person, uint8_t role, uint16_t cc)
{
  uint32_t entity = entity_of(m, person);
  if (!cc) cc = m->people[entity].likely_cc;
  if (!kzi_has_side(d, cc)) return;
  for (uint8_t i = 0; i < d->person_count; i++)
    if (d->people[i].entity == entity) {
      if (role < d->people[i].role) d->people[i].role = role;
      return;
    }
  if (d->person_count < KZI_DRAFT_PEOPLE) d->people[d->person_count++] = (struct kzi_draft_person){entity, role, cc};
}

static bool has_word(const struct kzi_tokens *tokens, uint32_t from, uint32_t to, const char *const *words)
{
  for (uint32_t t = from; t < to; t++)
    for (size_t i = 0; words[i]; i++)
      if (kzi_token_is(tokens, t, words[i])) return true;
  return false;
}

/* Words that open a list of those who were there: «بحضور», «حضر», «شهد», «وفد يضم». */
static const char *const presence[] = {"بحضور", "وبحضور", "حضور", "حضر", "وحضر", "حضرها", "حضره", "وحضره", "وحضرها", "شهد", "وشهد", "رفقه", "برفقه", "يضم", "ويضم", "ضم", "وضم", "بمشاركه", "ومشاركه",
                                       "يرافقه", "رافقه", "ورافقه", "وحضرت", "تضم", NULL};

static bool says(const struct cast *k, const struct kzi_person *p)
{
  struct kzi_range s = k->tokens->sentences[k->tokens->items[p->at.tok].sentence];
  uint32_t from = p->at.tok > s.first + 3 ? p->at.tok - 3 : s.first;
  uint32_t to = p->at.end + 2 < s.end ? p->at.end + 2 : s.end;
  for (uint32_t t = from; t < to; t++)
    if ((t < p->at.tok || t >= p->at.end) && kzi_mark_at(k->m->marks, t, KZI_C_REPORT)) return true;
  return false;
}

/* ---- In the sentence of the act --------------------------------------------------------------------------------------- */

/* Is the person the actor, or one of those whose office it is («من قبل وزيري الدفاع في …، فلان وفلان»)? */
static bool is_actor(const struct kzi_mentions *m, const struct kzi_actor *a, uint32_t person)
{
  if (a->person != KZI_NONE) return entity_of(m, a->person) == entity_of(m, person);
  for (uint8_t i = 0; i < m->people[person].office_count; i++)
    if (m->people[person].offices[i] == a->office) return true;
  return false;
}

static bool is_side(const struct kzi_mentions *m, const struct kzi_event *e, uint32_t person)
{
  for (uint8_t k = 0; k < e->side_count; k++)
    if (e->sides[k].actor != KZI_NONE && (is_actor(m, &m->actors[e->sides[k].actor], person))) return true;
  return false;
}

/* A side whose country only the context told: the one of the draft's that no words of its own tell. */
static uint16_t told_by_context(const struct kzi_draft *d)
{
  for (uint8_t i = 0; i < d->side_count; i++)
    if (d->sides[i].actor == KZI_NONE && d->sides[i].cc) return d->sides[i].cc;
  return 0;
}

static bool is_spokesman(const struct kzi_mentions *m, uint32_t person)
{
  const struct kzi_person *p = &m->people[entity_of(m, person)];
  for (uint8_t i = 0; i < p->office_count; i++)
    if (m->offices[p->offices[i]].code == kzi_value_id("spokesperson")) return true;
  return false;
}

static uint8_t role_in(const struct cast *k, const struct kzi_event *e, const struct kzi_draft *d, uint32_t person)
{
  const struct kzi_person *p = &k->m->people[person];
  struct kzi_range s = k->tokens->sentences[e->sentence];
  bool side = is_side(k->m, e, person);
  if (is_spokesman(k->m, person) || (!side && e->modality == KZI_NEGATED)) return KZI_SPEAKER;
  if (d->act != KZI_ACT_SIGN) return !side && has_word(k->tokens, s.first, p->at.tok, presence) && p->at.tok > e->trigger.end ? KZI_ATTENDEE : KZI_PARTICIPANT;
  if (has_word(k->tokens, p->at.tok > s.first + 12 ? p->at.tok - 12 : s.first, p->at.tok, presence)) return KZI_ATTENDEE;
  bool verb = kzi_mark_at(k->m->marks, e->trigger.first, KZI_C_VERB) != NULL;
  return side || verb ? KZI_SIGNATORY : KZI_PARTICIPANT;
}

static void from_event(const struct cast *k, struct kzi_draft *d, const struct kzi_event *e)
{
  struct kzi_range s = d->act == KZI_ACT_CONSULT ? k->tokens->sentences[e->sentence] : e->scope;
  for (uint32_t i = KZI_FIRST(k->m->people, k->m->person_count, s.first); i < k->m->person_count; i++) {
    if (k->m->people[i].at.tok >= s.end) break;
    uint16_t cc = country_of(k->m, i);
    if (d->act == KZI_ACT_COOPERATE && !is_side(k->m, e, i)) continue; /* who thanks for an exercise does not hold it */
    if (!cc && is_side(k->m, e, i)) cc = told_by_context(d);
    add(k->m, d, i, role_in(k, e, d, i), cc);
  }
}

/* «وافق الوزيران»: those who acted in what was told before. */
static void from_officials(const struct cast *k, struct kzi_draft *d, const struct kzi_event *e)
{
  const struct kzi_draft *drafts = k->c->drafts.items, *before = NULL;
  for (size_t i = 0; i < k->c->drafts.count && e->officials; i++) {
    const struct kzi_draft *x = &drafts[i];
    if (x != d && !x->dropped && x->person_count && kzi_same_pair(x, d) && k->c->events->items[x->events[0]].sentence <= e->sentence) before = x;
  }
  for (uint8_t i = 0; before && i < before->person_count; i++)
    if (before->people[i].role <= KZI_PARTICIPANT) add(k->m, d, before->people[i].entity, d->act == KZI_ACT_SIGN ? KZI_SIGNATORY : KZI_PARTICIPANT, before->people[i].cc);
}

/* ---- In sentences of their own: «وحضر اللقاء من الجانب السعودي …» --------------------------------------------------------- */

static struct kzi_draft *record_before(const struct cast *k, uint32_t sentence, uint16_t cc)
{
  struct kzi_draft *drafts = k->c->drafts.items, *best = NULL;
  uint32_t nearest = 0;
  for (size_t i = 0; i < k->c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    uint32_t at = k->c->events->items[d->events[0]].sentence;
    if (d->dropped || d->modality != KZI_ASSERTED || at > sentence || (cc && !kzi_has_side(d, cc))) continue;
    if (!best || at >= nearest) best = d, nearest = at;
  }
  return best;
}

static uint16_t side_named_before(const struct cast *k, uint32_t first, uint32_t tok)
{
  uint32_t i = KZI_FIRST(k->m->actors, k->m->actor_count, tok);
  while (i > 0 && k->m->actors[i - 1].at.tok >= first) {
    const struct kzi_actor *a = &k->m->actors[--i];
    if (a->anaphor != KZI_NONE && a->cc) return a->cc;
  }
  return 0;
}

static void from_presence(const struct cast *k, uint32_t sentence)
{
  struct kzi_range s = k->tokens->sentences[sentence];
  uint32_t reach = s.first + 4 < s.end ? s.first + 4 : s.end;
  if (!has_word(k->tokens, s.first, reach, presence)) return;
  for (uint32_t i = KZI_FIRST(k->m->people, k->m->person_count, s.first); i < k->m->person_count; i++) {
    const struct kzi_person *p = &k->m->people[i];
    if (p->at.tok >= s.end) return;
    uint16_t cc = country_of(k->m, i);
    if (!cc) cc = side_named_before(k, s.first, p->at.tok);
    struct kzi_draft *d = cc ? record_before(k, sentence, cc) : NULL;
    if (d) add(k->m, d, i, KZI_ATTENDEE, cc);
  }
}

/* ---- Those who only speak -------------------------------------------------------------------------------------------------- */

static bool takes_part(const struct cast *k, uint32_t entity)
{
  const struct kzi_draft *drafts = k->c->drafts.items;
  for (size_t i = 0; i < k->c->drafts.count; i++)
    for (uint8_t p = 0; p < drafts[i].person_count && !drafts[i].dropped; p++)
      if (drafts[i].people[p].entity == entity) return true;
  return false;
}

/* A minister or leader quoted on the talks had them; a spokesman or ambassador only speaks. */
static bool leads(const struct cast *k, uint32_t entity)
{
  static const char *const codes[] = {"head_state", "crown_prince", "head_gov", "dep_pm", "minister", "minister_defence", "minister_foreign", "minister_interior", "minister_state", "minister_delegate"};
  const struct kzi_person *p = &k->m->people[entity];
  for (uint8_t i = 0; i < p->office_count; i++)
    for (size_t n = 0; n < KZI_COUNT(codes); n++)
      if (k->m->offices[p->offices[i]].code == kzi_value_id(codes[n])) return true;
  return false;
}

static void from_speech(const struct cast *k, uint32_t person)
{
  uint32_t entity = entity_of(k->m, person);
  uint16_t cc = country_of(k->m, person);
  if (!cc || takes_part(k, entity)) return;
  struct kzi_draft *drafts = k->c->drafts.items;
  for (size_t i = 0; i < k->c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    if (d->dropped || (d->modality != KZI_ASSERTED && d->modality != KZI_PLANNED) || !kzi_has_side(d, cc)) continue;
    add(k->m, d, person, d->act == KZI_ACT_CONSULT && d->modality == KZI_ASSERTED && leads(k, entity) ? KZI_PARTICIPANT : KZI_SPEAKER, cc);
    return;
  }
}

void kzi_attach_people(struct kzi_case *c)
{
  struct cast k = {c, c->m, c->m->marks->tokens};
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++)
    for (uint8_t n = 0; n < drafts[i].event_count && !drafts[i].dropped; n++) from_event(&k, &drafts[i], &c->events->items[drafts[i].events[n]]);
  for (size_t i = 0; i < c->drafts.count; i++)
    for (uint8_t n = 0; n < drafts[i].event_count && !drafts[i].dropped; n++) from_officials(&k, &drafts[i], &c->events->items[drafts[i].events[n]]);
  for (uint32_t s = 0; s < k.tokens->sentence_count && c->drafts.count; s++) from_presence(&k, s);
  for (uint32_t p = 0; p < c->m->person_count && c->drafts.count; p++)
    if (says(&k, &c->m->people[p])) from_speech(&k, p);
}
