/* Who belongs to a record, and in what part. */
#include "record/draft.h"
#include "record/part.h"

enum {
  OCCASION_SENTENCES = 5, /* how far behind an act its people may be told */
  LIST_PEOPLE = 16,       /* how many names back a country holds */
  HOLDERS = 256,          /* among how many names an office told alone is looked for */
};

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

static uint16_t likely_country(const struct cast *k, uint32_t person)
{
  uint16_t cc = country_of(k->m, person);
  return cc ? cc : k->m->people[entity_of(k->m, person)].likely_cc;
}

/* ---- Countries ----------------------------------------------------------------------------------------------------------- */

static uint16_t side_named_before(const struct cast *k, uint32_t first, uint32_t tok)
{
  uint32_t i = KZI_FIRST(k->m->actors, k->m->actor_count, tok);
  while (i > 0 && k->m->actors[i - 1].at.tok >= first) {
    const struct kzi_actor *a = &k->m->actors[--i];
    if (a->anaphor != KZI_NONE && a->cc) return a->cc;
  }
  return 0;
}

/* A list of those present goes side by side: who tells no country has that of the one before, unless that is a guest's ambassador. */
static uint16_t country_in_list(const struct cast *k, uint32_t first, uint32_t person)
{
  uint16_t cc = country_of(k->m, person);
  if (!cc) cc = side_named_before(k, first, k->m->people[person].at.tok);
  for (uint32_t i = person; !cc && i > 0 && i + LIST_PEOPLE > person && kzi_told_present(k->m, i - 1); i--) {
    const struct kzi_person *before = &k->m->people[i - 1];
    if (before->at.tok < first) break;
    bool posted = before->office_count && k->m->offices[before->offices[0]].posted;
    cc = posted ? 0 : country_of(k->m, i - 1);
  }
  return cc ? cc : k->m->people[entity_of(k->m, person)].likely_cc;
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

/* «قال السفير فلان، عقب لقائه …»: the pronoun on a word of talks means whom the sentence names first. */
static bool is_meant(const struct kzi_mentions *m, const struct kzi_event *e, uint32_t person)
{
  uint32_t tok = m->people[person].at.tok, first = m->marks->tokens->sentences[e->sentence].first;
  return e->pronoun && e->act == KZI_ACT_CONSULT && tok < e->trigger.first && (person == 0 || m->people[person - 1].at.tok < first);
}

static bool is_side(const struct kzi_mentions *m, const struct kzi_event *e, uint32_t person)
{
  if (is_meant(m, e, person)) return true;
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
  bool side = is_side(k->m, e, person);
  if (is_spokesman(k->m, person) || (!side && e->modality == KZI_NEGATED)) return KZI_SPEAKER;
  if (kzi_opens_presence(k->m, e->sentence) || (!side && kzi_told_present(k->m, person))) return KZI_ATTENDEE;
  if (d->act != KZI_ACT_SIGN) return KZI_PARTICIPANT;
  bool verb = kzi_mark_at(k->m->marks, e->trigger.first, KZI_C_VERB) != NULL;
  return side || verb || kzi_told_signing(k->m, person) ? KZI_SIGNATORY : KZI_PARTICIPANT;
}

/* Who only says something of it takes no part in it. */
static bool stands_apart(const struct cast *k, uint32_t person)
{
  return kzi_told_speaking(k->m, person) && !kzi_told_signing(k->m, person);
}

/* «أعلن الوزير عن توقيع …»: he tells of an act that need not be his own. */
static bool announces(const struct cast *k, const struct kzi_event *e, uint32_t person)
{
  return e->act != KZI_ACT_CONSULT && !e->verb && k->m->people[person].at.tok < e->trigger.first && kzi_told_speaking(k->m, person);
}

static bool has_actor_of(const struct cast *k, const struct kzi_event *e, uint16_t cc)
{
  for (uint8_t i = 0; i < e->side_count; i++)
    if (e->sides[i].cc == cc && e->sides[i].actor != KZI_NONE && k->m->actors[e->sides[i].actor].person != KZI_NONE) return true;
  return false;
}

static bool stands_in(struct kzi_range clause, uint32_t tok)
{
  return tok >= clause.first && tok < clause.end;
}

/* «وقع الوزيران المذكرة خلال زيارة الرئيس»: who signs in the sentence of a visit need not be the visitor, nor the visitor sign. */
static bool acts_elsewhere(const struct cast *k, const struct kzi_event *e, uint32_t person, uint16_t cc)
{
  uint32_t index = (uint32_t)(e - k->c->events->items), tok = k->m->people[person].at.tok;
  for (uint32_t i = index > 2 ? index - 2 : 0; i < k->c->events->count && i <= index + 2; i++) {
    const struct kzi_event *other = &k->c->events->items[i];
    if (other->sentence != e->sentence || (other->act == e->act && other->modality == e->modality)) continue;
    if (stands_in(other->scope, tok) && !stands_in(e->scope, tok)) return true;
    if (other->act != e->act && has_actor_of(k, e, cc) && is_side(k->m, other, person)) return true;
  }
  return false;
}

static void from_event(const struct cast *k, struct kzi_draft *d, const struct kzi_event *e)
{
  struct kzi_range s = d->act == KZI_ACT_CONSULT ? k->tokens->sentences[e->sentence] : e->scope;
  for (uint32_t i = KZI_FIRST(k->m->people, k->m->person_count, s.first); i < k->m->person_count; i++) {
    if (k->m->people[i].at.tok >= s.end) break;
    uint16_t cc = kzi_told_present(k->m, i) ? country_in_list(k, k->tokens->sentences[e->sentence].first, i) : country_of(k->m, i);
    if (kzi_told_away(k->m, i)) continue;
    bool side = is_side(k->m, e, i);
    if (side && announces(k, e, i)) side = false;
    if (!side && (d->act == KZI_ACT_COOPERATE || stands_apart(k, i) || acts_elsewhere(k, e, i, cc))) continue; /* who thanks for an exercise does not hold it */
    if (!cc && side) cc = told_by_context(d);
    add(k->m, d, i, role_in(k, e, d, i), cc);
  }
}

/* «الرئيس الروسي», whom the article names elsewhere: the index of a person with that office, or KZI_NONE. */
static uint32_t holder_of(const struct cast *k, const struct kzi_office *office, uint16_t cc)
{
  uint32_t found = KZI_NONE;
  if (!office->code || office->number != 1 || office->former || office->counterpart) return KZI_NONE;
  for (uint32_t i = 0; i < k->m->person_count && i < HOLDERS; i++) {
    const struct kzi_person *p = &k->m->people[i];
    if (!p->office_count || country_of(k->m, i) != cc || p->offices[0] >= k->m->office_count) continue;
    const struct kzi_office *own = &k->m->offices[p->offices[0]];
    if (own->code != office->code || own->former || own->counterpart) continue;
    if (found != KZI_NONE && entity_of(k->m, found) != entity_of(k->m, i)) return KZI_NONE;
    found = i;
  }
  return found;
}

static void from_offices(const struct cast *k, struct kzi_draft *d, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = e->sides[i].actor == KZI_NONE ? NULL : &k->m->actors[e->sides[i].actor];
    if (!a || !a->cc || a->person != KZI_NONE || a->office == KZI_NONE) continue;
    uint32_t holder = holder_of(k, &k->m->offices[a->office], a->cc);
    if (holder != KZI_NONE) add(k->m, d, holder, d->act == KZI_ACT_SIGN ? KZI_SIGNATORY : KZI_PARTICIPANT, a->cc);
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

/* What is agreed on in talks, those agree on who had them. */
static void from_talks(const struct cast *k, struct kzi_draft *d)
{
  const struct kzi_draft *drafts = k->c->drafts.items;
  if (d->act != KZI_ACT_AGREE || d->modality != KZI_ASSERTED || d->person_count) return;
  for (size_t i = 0; i < k->c->drafts.count; i++) {
    const struct kzi_draft *x = &drafts[i];
    if (x->dropped || x->act != KZI_ACT_CONSULT || x->modality != KZI_ASSERTED || !kzi_same_pair(x, d)) continue;
    for (uint8_t n = 0; n < x->person_count; n++)
      if (x->people[n].role == KZI_PARTICIPANT) add(k->m, d, x->people[n].entity, KZI_PARTICIPANT, x->people[n].cc);
    return;
  }
}

/* ---- In sentences of their own: «وحضر اللقاء من الجانب السعودي …» --------------------------------------------------------- */

static bool is_told_in(const struct cast *k, const struct kzi_draft *d, uint32_t sentence)
{
  for (uint8_t i = 0; i < d->event_count; i++)
    if (k->c->events->items[d->events[i]].sentence == sentence) return true;
  return false;
}

/* The sentence in which the draft's act was told last before this one, or KZI_NONE. */
static uint32_t told_before(const struct cast *k, const struct kzi_draft *d, uint32_t sentence)
{
  uint32_t last = KZI_NONE;
  for (uint8_t i = 0; i < d->event_count; i++) {
    uint32_t at = k->c->events->items[d->events[i]].sentence;
    if (at <= sentence && (last == KZI_NONE || at > last)) last = at;
  }
  return last;
}

/* The news told last before the sentence in which the country takes part; a signing, where only one will do. */
static struct kzi_draft *record_before(const struct cast *k, uint32_t sentence, uint16_t cc, bool signing)
{
  struct kzi_draft *drafts = k->c->drafts.items, *best = NULL;
  uint32_t nearest = 0;
  for (size_t i = 0; i < k->c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    uint32_t at = d->dropped || d->modality != KZI_ASSERTED || !kzi_has_side(d, cc) ? KZI_NONE : told_before(k, d, sentence);
    if (at == KZI_NONE || (signing && d->act != KZI_ACT_SIGN)) continue;
    if (!best || at >= nearest) best = d, nearest = at;
  }
  return best;
}

/* «وحضر اللقاء من الجانب السعودي …»: those who were there. */
static void from_presence(const struct cast *k, uint32_t sentence)
{
  struct kzi_range s = k->tokens->sentences[sentence];
  bool opens = kzi_opens_presence(k->m, sentence), signing = kzi_tells_signing(k->m, sentence);
  for (uint32_t i = KZI_FIRST(k->m->people, k->m->person_count, s.first); i < k->m->person_count && k->m->people[i].at.tok < s.end; i++) {
    if (!opens && !kzi_told_present(k->m, i)) continue;
    uint16_t cc = country_in_list(k, s.first, i);
    struct kzi_draft *d = cc && signing ? record_before(k, sentence, cc, true) : NULL;
    if (!d && cc) d = record_before(k, sentence, cc, false);
    if (d) add(k->m, d, i, KZI_ATTENDEE, cc);
  }
}

/* «ووقعها عن الجانب السعودي فلان»: those who signed what was told before. */
static void from_signing(const struct cast *k, uint32_t sentence)
{
  struct kzi_range s = k->tokens->sentences[sentence];
  for (uint32_t i = KZI_FIRST(k->m->people, k->m->person_count, s.first); i < k->m->person_count && k->m->people[i].at.tok < s.end; i++) {
    if (!kzi_told_signing(k->m, i)) continue;
    uint16_t cc = country_in_list(k, s.first, i);
    struct kzi_draft *d = cc ? record_before(k, sentence, cc, true) : NULL;
    if (!d || sentence - told_before(k, d, sentence) > OCCASION_SENTENCES) continue;
    add(k->m, d, i, kzi_told_present(k->m, i) ? KZI_ATTENDEE : KZI_SIGNATORY, cc);
  }
}

static bool share_sentence(const struct cast *k, const struct kzi_draft *a, const struct kzi_draft *b)
{
  for (uint8_t i = 0; i < a->event_count; i++)
    if (is_told_in(k, b, k->c->events->items[a->events[i]].sentence)) return true;
  return false;
}

/* What a sentence tells as signed together, the same hands signed: «ووقع الوثيقتين …» stands with one of them only. */
static void from_sibling(const struct cast *k, struct kzi_draft *d)
{
  const struct kzi_draft *drafts = k->c->drafts.items;
  if (d->act != KZI_ACT_SIGN || d->person_count) return;
  for (size_t i = 0; i < k->c->drafts.count; i++) {
    const struct kzi_draft *x = &drafts[i];
    if (x->dropped || x->act != d->act || x->modality != d->modality || !x->person_count || !kzi_same_pair(x, d) || !share_sentence(k, x, d)) continue;
    for (uint8_t n = 0; n < x->person_count; n++) add(k->m, d, x->people[n].entity, x->people[n].role, x->people[n].cc);
    return;
  }
}

static struct kzi_draft *same_act_with(const struct cast *k, const struct kzi_event *e, uint16_t cc)
{
  struct kzi_draft *drafts = k->c->drafts.items;
  for (size_t i = 0; i < k->c->drafts.count; i++)
    if (!drafts[i].dropped && drafts[i].act == e->act && drafts[i].modality == e->modality && kzi_has_side(&drafts[i], cc)) return &drafts[i];
  return NULL;
}

/* «واستقبل الرئيس فلان الوزير الضيف»: talks that found no second side belong to the talks told around them. */
static void from_orphan(const struct cast *k, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = e->sides[i].actor == KZI_NONE ? NULL : &k->m->actors[e->sides[i].actor];
    if (!a || a->person == KZI_NONE || stands_apart(k, a->person) || kzi_told_away(k->m, a->person)) continue;
    uint16_t cc = likely_country(k, a->person);
    struct kzi_draft *d = cc ? same_act_with(k, e, cc) : NULL;
    if (d) add(k->m, d, a->person, role_in(k, e, d, a->person), cc);
  }
}

static void from_orphans(const struct cast *k)
{
  const struct kzi_draft *drafts = k->c->drafts.items;
  const struct kzi_events *events = k->c->events;
  bool *told = kzi_arena_get(k->c->arena, events->count + 1);
  for (size_t i = 0; told && i < k->c->drafts.count; i++)
    for (uint8_t n = 0; n < drafts[i].event_count && !drafts[i].dropped; n++) told[drafts[i].events[n]] = true;
  for (uint32_t i = 0; told && i < events->count; i++)
    if (!told[i] && (events->items[i].act == KZI_ACT_CONSULT || events->items[i].act == KZI_ACT_SIGN)) from_orphan(k, &events->items[i]);
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

static bool has_participant(const struct kzi_draft *d, uint16_t cc)
{
  for (uint8_t i = 0; i < d->person_count; i++)
    if (d->people[i].cc == cc && d->people[i].role <= KZI_PARTICIPANT) return true;
  return false;
}

/* A minister or leader quoted on talks that nobody else of his side is told to have had, had them; others only speak. */
static uint8_t role_of_speaker(const struct cast *k, const struct kzi_draft *d, uint32_t entity, uint16_t cc)
{
  bool talks = d->act == KZI_ACT_CONSULT && d->modality == KZI_ASSERTED;
  return talks && leads(k, entity) && !has_participant(d, cc) ? KZI_PARTICIPANT : KZI_SPEAKER;
}

/* Of what the sentence itself tells, or else of the first news of the speaker's country. */
static void from_speech(const struct cast *k, uint32_t person)
{
  uint32_t entity = entity_of(k->m, person), sentence = k->tokens->items[k->m->people[person].at.tok].sentence;
  uint16_t told_cc = country_of(k->m, person), cc = told_cc ? told_cc : k->m->people[entity].likely_cc;
  struct kzi_draft *drafts = k->c->drafts.items, *first = NULL;
  bool told = false;
  for (size_t i = 0; cc && i < k->c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    if (d->dropped || !kzi_has_side(d, cc)) continue;
    bool here = is_told_in(k, d, sentence);
    if (here) add(k->m, d, person, role_of_speaker(k, d, entity, cc), cc);
    if (!first && (d->modality == KZI_ASSERTED || d->modality == KZI_PLANNED)) first = d;
    told = told || here;
  }
  if (first && told_cc && !told && !takes_part(k, entity)) add(k->m, first, person, role_of_speaker(k, first, entity, cc), cc);
}

/* ---- Leaders ----------------------------------------------------------------------------------------------------------------- */

/* The leader of the country whom the sentences around the event name: KZI_NONE where there is none or more than one. */
static uint32_t leader_near(const struct cast *k, const struct kzi_event *e, uint16_t cc)
{
  uint32_t found = KZI_NONE;
  uint32_t first = e->sentence > 0 ? e->sentence - 1 : 0;
  uint32_t last = e->sentence + 1 < k->tokens->sentence_count ? e->sentence + 1 : e->sentence;
  uint32_t end = k->tokens->sentences[last].end;
  for (uint32_t i = KZI_FIRST(k->m->people, k->m->person_count, k->tokens->sentences[first].first); i < k->m->person_count && k->m->people[i].at.tok < end; i++) {
    if (country_of(k->m, i) != cc || !leads(k, entity_of(k->m, i)) || kzi_told_away(k->m, i)) continue;
    if (found != KZI_NONE && entity_of(k->m, found) != entity_of(k->m, i)) return KZI_NONE;
    found = i;
  }
  return found;
}

/* Talks that name nobody of one side were had by the leader of that side who is named beside them. */
static void from_leaders(const struct cast *k, struct kzi_draft *d)
{
  if (d->act != KZI_ACT_CONSULT || (d->modality != KZI_ASSERTED && d->modality != KZI_PLANNED)) return;
  for (uint8_t s = 0; s < d->side_count; s++) {
    uint16_t cc = d->sides[s].cc;
    for (uint8_t n = 0; n < d->event_count && cc && !has_participant(d, cc); n++) {
      uint32_t leader = leader_near(k, &k->c->events->items[d->events[n]], cc);
      if (leader != KZI_NONE) add(k->m, d, leader, KZI_PARTICIPANT, cc);
    }
  }
}

void kzi_attach_people(struct kzi_case *c)
{
  struct cast k = {c, c->m, c->m->marks->tokens};
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++)
    for (uint8_t n = 0; n < drafts[i].event_count && !drafts[i].dropped; n++) {
      from_event(&k, &drafts[i], &c->events->items[drafts[i].events[n]]);
      from_offices(&k, &drafts[i], &c->events->items[drafts[i].events[n]]);
    }
  for (size_t i = 0; i < c->drafts.count; i++)
    for (uint8_t n = 0; n < drafts[i].event_count && !drafts[i].dropped; n++) from_officials(&k, &drafts[i], &c->events->items[drafts[i].events[n]]);
  from_orphans(&k);
  for (uint32_t s = 0; s < k.tokens->sentence_count && c->drafts.count; s++) {
    from_signing(&k, s);
    from_presence(&k, s);
  }
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped) from_talks(&k, &drafts[i]), from_sibling(&k, &drafts[i]);
  for (uint32_t p = 0; p < c->m->person_count && c->drafts.count; p++)
    if (kzi_told_speaking(c->m, p)) from_speech(&k, p);
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped) from_leaders(&k, &drafts[i]);
}
