/* People who only speak of a record's act. */
#include "record/roll.h"

enum { LEAD_SENTENCES = 3, NEAR_SENTENCES = 5 };

static bool takes_part(const struct kzi_roll *r, uint32_t entity)
{
  for (uint32_t i = 0; i < r->draft_count; i++)
    for (uint8_t p = 0; p < r->drafts[i]->person_count; p++)
      if (r->drafts[i]->people[p].entity == entity) return true;
  return false;
}

/* He who opens the article speaks of its news; further down, only who is quoted near it. */
static bool is_near(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t sentence)
{
  if (sentence < LEAD_SENTENCES) return true;
  for (uint8_t i = 0; i < d->event_count; i++) {
    uint32_t told = r->c->events->items[d->events[i]].sentence;
    if (told < sentence ? sentence - told <= NEAR_SENTENCES : told - sentence <= NEAR_SENTENCES) return true;
  }
  return false;
}

/* «وصرح معالي فلان، وزير الاستثمار، بأن المذكرة …»: a paper's own minister, whose country nothing tells. */
static bool speaks_of_it(const struct kzi_roll *r, uint32_t sentence)
{
  static const char *const it[] = {"المذكره", "الاتفاقيه", "الاتفاق",   "الاتفاقيات", "البروتوكول",
                                   "الزياره", "اللقاء",    "الاجتماع",  "المباحثات",  "المحادثات",
                                   "الشراكه", "القمه",     "المفاوضات", "الصفقه",     NULL};
  struct kzi_range s = r->tokens->sentences[sentence];
  return kzi_tokens_have(r->tokens, s.first, s.end, it);
}

/* Does the sentence name another side of the record? */
static bool names_partner(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t sentence, uint16_t cc)
{
  struct kzi_range s = r->tokens->sentences[sentence];
  const struct kzi_mentions *m = r->m;
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, s.first); i < m->state_count && m->states[i].at.tok < s.end;
       i++)
    if (m->states[i].cc != cc && kzi_has_side(d, m->states[i].cc)) return true;
  return false;
}

/* «كشف الرئيس أن بلاده وقعت …»: a head of state or government speaks of what is his own. */
static bool is_own_act(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t person)
{
  const struct kzi_person *p = &r->m->people[kzi_entity(r, person)];
  if (d->act == KZI_ACT_COOPERATE || !p->office_count) return false;
  const struct kzi_office *o = &r->m->offices[p->offices[0]];
  return !o->former && (o->code == kzi_value_id("head_state") || o->code == kzi_value_id("head_gov"));
}

/* Of what the sentence itself tells, or else of the first news of the speaker's country: a minister who is quoted on talks
 * had them. */
static void from_speech(const struct kzi_roll *r, uint32_t person)
{
  uint32_t entity = kzi_entity(r, person), sentence = r->tokens->items[r->m->people[person].at.tok].sentence;
  uint16_t told_cc = kzi_told_country(r, person), cc = told_cc ? told_cc : r->m->people[entity].likely_cc;
  const struct kzi_part speaks = {KZI_SPEAKER, "speaks of it"}, tells_own = {KZI_PARTICIPANT, "tells of his own act"},
                        quoted = {KZI_PARTICIPANT, "quoted on his talks"};
  struct kzi_draft *first = NULL;
  bool told = false;
  for (uint32_t i = 0; cc && i < r->draft_count; i++) {
    struct kzi_draft *d = r->drafts[i];
    if (!kzi_has_side(d, cc)) continue;
    bool here = kzi_is_told_in(r, d, sentence);
    if (here) kzi_enter(r, d, person, is_own_act(r, d, person) ? tells_own : speaks, cc);
    if (!first && (d->modality == KZI_ASSERTED || d->modality == KZI_PLANNED)) first = d;
    told = told || here;
  }
  if (!first || !(told_cc || speaks_of_it(r, sentence)) || told || takes_part(r, entity) ||
      !is_near(r, first, sentence))
    return;
  bool own = first->act == KZI_ACT_CONSULT && first->modality == KZI_ASSERTED && kzi_leads(r, person);
  bool of_it = sentence < LEAD_SENTENCES || speaks_of_it(r, sentence) || names_partner(r, first, sentence, cc);
  if (!own && !of_it) return; /* «وفي شأن آخر، قالت المتحدثة إن …» */
  kzi_enter(r, first, person, own ? quoted : speaks, cc);
}

void kzi_enter_speakers(const struct kzi_roll *r)
{
  for (uint32_t p = 0; p < r->m->person_count; p++)
    if (kzi_told_speaking(r->m, p) && !kzi_told_away(r->m, p) && !kzi_told_earlier(r->m, p)) from_speech(r, p);
}
