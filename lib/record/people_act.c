/* People of a record in the sentences that tell its act. */
#include "record/roll.h"

#include <string.h>

/* ---- Sides ------------------------------------------------------------------------------------------------------------------ */

/* Is the person the actor, or one of those whose office it is («من قبل وزيري الدفاع في …، فلان وفلان»)? */
static bool is_actor(const struct kzi_roll *r, const struct kzi_actor *a, uint32_t person)
{
  if (a->person != KZI_NONE) return kzi_entity(r, a->person) == kzi_entity(r, person);
  for (uint8_t i = 0; i < r->m->people[person].office_count; i++)
    if (r->m->people[person].offices[i] == a->office) return true;
  return false;
}

/* «عقب توقيعه …»; but «تم توقيعه» is the text's. */
static bool is_own_signing(const struct kzi_roll *r, const struct kzi_event *e)
{
  static const char *const when[] = {"عقب", "بعد", "قبل", "قبيل", "اثر", "خلال", "لدي", "عند", "اثناء", "فور", NULL};
  const struct kzi_mark *noun = kzi_mark_at(r->m->marks, e->trigger.first, KZI_C_NOUN);
  return e->act == KZI_ACT_SIGN && noun && noun->pronoun && e->trigger.first > 0 &&
         kzi_token_is_any(r->tokens, e->trigger.first - 1, when);
}

/* «قال السفير فلان، عقب لقائه …», «يزور فلان أستانا، حيث سيوقع مع نظيره …»: the pronoun on a word of talks, and the verb
 * without a subject, mean whom the sentence names first. */
static bool is_meant(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person)
{
  uint32_t tok = r->m->people[person].at.tok, first = r->m->marks->tokens->sentences[e->sentence].first;
  bool awaited = e->verb && e->modality == KZI_PLANNED && !kzi_told_speaking(r->m, person);
  bool signs = e->act == KZI_ACT_SIGN && (awaited || is_own_signing(r, e));
  return e->pronoun && (e->act == KZI_ACT_CONSULT || signs) && tok < e->trigger.first &&
         (person == 0 || r->m->people[person - 1].at.tok < first);
}

static bool is_side(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person)
{
  if (is_meant(r, e, person)) return true;
  for (uint8_t k = 0; k < e->side_count; k++)
    if (e->sides[k].actor != KZI_NONE && (is_actor(r, &r->m->actors[e->sides[k].actor], person))) return true;
  return false;
}

/* A side whose country only the context told: the one of the draft's that no words of its own tell. */
uint16_t kzi_told_by_context(const struct kzi_draft *d)
{
  for (uint8_t i = 0; i < d->side_count; i++)
    if (d->sides[i].actor == KZI_NONE && d->sides[i].cc) return d->sides[i].cc;
  return 0;
}

/* «زيارة الوزير فلان إلى طوكيو»: the event's own words tell the side; who tells no country is not of it. */
static bool tells_side(const struct kzi_event *e, uint16_t cc)
{
  for (uint8_t i = 0; i < e->side_count; i++)
    if (e->sides[i].cc == cc) return true;
  return false;
}

/* «رئيس البنك الإسلامي للتنمية فلان» acts for no country. */
static bool serves_many(const struct kzi_roll *r, uint32_t person)
{
  const struct kzi_person *p = &r->m->people[kzi_entity(r, person)];
  uint32_t org = p->office_count ? r->m->offices[p->offices[0]].org : KZI_NONE;
  return org != KZI_NONE && r->m->orgs[org].international;
}

/* ---- Roles ------------------------------------------------------------------------------------------------------------------ */

/* Who speaks for others and is nothing else besides: «المتحدث باسم الحكومة ونائب رئيس الوزراء فلان» meets for himself. */
static bool is_spokesman(const struct kzi_roll *r, uint32_t person)
{
  const struct kzi_person *p = &r->m->people[kzi_entity(r, person)];
  bool speaks = false;
  for (uint8_t i = 0; i < p->office_count; i++) {
    uint32_t code = r->m->offices[p->offices[i]].code;
    if (code == kzi_value_id("dep_pm")) return false;
    speaks = speaks || code == kzi_value_id("spokesperson");
  }
  return speaks;
}

/* «شهد الرئيسان توقيع مذكرة», «وبحضورهما وقع السفيران …»: leaders look on while others sign. */
bool kzi_looks_on(const struct kzi_roll *r, const struct kzi_event *e)
{
  static const char *const theirs[] = {"بحضورهما", "حضورهما", "وبحضورهما", NULL};
  if (e->act == KZI_ACT_SIGN &&
      kzi_tokens_have(r->tokens, r->tokens->sentences[e->sentence].first, e->trigger.first, theirs))
    return true;
  bool noun = !e->verb || kzi_token_is(r->tokens, e->trigger.first, "تبادل"); /* «شهد الرئيس تبادل الوثائق» */
  return e->act == KZI_ACT_SIGN && noun && kzi_tells_witnessing(r->m, e->scope.first, e->trigger.first);
}

/* «وقع الوزيران المذكرة، وشهد الرئيس فلان التوقيع»: a word of looking on stands between the act and him. */
static bool watches(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person)
{
  uint32_t tok = r->m->people[person].at.tok;
  return tok > e->trigger.end && kzi_tells_witnessing(r->m, e->trigger.end, tok);
}

static struct kzi_part part_in(const struct kzi_roll *r, const struct kzi_event *e, const struct kzi_draft *d,
                               uint32_t person)
{
  bool side = is_side(r, e, person);
  if (is_spokesman(r, person) && (!side || kzi_told_speaking(r->m, person)))
    return (struct kzi_part){KZI_SPEAKER, "a spokesman"};
  if (!side && e->modality == KZI_NEGATED) return (struct kzi_part){KZI_SPEAKER, "named with what does not happen"};
  if (d->act == KZI_ACT_SIGN && kzi_told_watching_it(r->m, person))
    return (struct kzi_part){KZI_ATTENDEE, "looks on while others sign"};
  if (d->act == KZI_ACT_SIGN && kzi_told_to_sign(r->m, person))
    return (struct kzi_part){KZI_SIGNATORY, "behind a verb of signing"};
  bool watches_deed = d->act == KZI_ACT_COOPERATE && !side && kzi_told_watching(r->m, person);
  if (watches_deed || kzi_opens_presence(r->m, person) || kzi_told_present(r->m, person))
    return (struct kzi_part){KZI_ATTENDEE, "listed as present"};
  if (d->act == KZI_ACT_CONSULT && kzi_told_greeting(r->m, person) && !kzi_leads(r, person))
    return (struct kzi_part){KZI_ATTENDEE, "greets the guest"};
  if (d->act != KZI_ACT_SIGN)
    return (struct kzi_part){KZI_PARTICIPANT, side ? "acts for a side" : "named with the act"};
  if (kzi_looks_on(r, e) || watches(r, e, person)) return (struct kzi_part){KZI_ATTENDEE, "looks on while others sign"};
  bool behind = e->trigger.end <= r->m->people[person].at.tok; /* «وقعتا خلال زيارة الرئيس فلان وثائق شملت اتفاقا …» */
  uint32_t from = behind ? e->trigger.end : r->tokens->sentences[e->sentence].first;
  if (!kzi_told_signing(r->m, person) && kzi_told_of_occasion(r->m, from, person))
    return (struct kzi_part){KZI_PARTICIPANT, "named with the occasion"};
  if (side) return (struct kzi_part){KZI_SIGNATORY, "acts for a side"};
  if (kzi_told_signing(r->m, person)) return (struct kzi_part){KZI_SIGNATORY, "told to sign for a side"};
  bool verb = kzi_mark_at(r->m->marks, e->trigger.first, KZI_C_VERB) != NULL;
  return verb ? (struct kzi_part){KZI_SIGNATORY, "named with the verb of signing"}
              : (struct kzi_part){KZI_PARTICIPANT, "named with the act"};
}

/* «…، على ما قال المستشار فلان»: whom the sentence has its news from. */
static bool is_source(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person)
{
  static const char *const as[] = {"ما", "حسبما", "كما", "مثلما", "وفقما", NULL};
  uint32_t tok = r->m->people[person].at.tok;
  return tok >= e->trigger.end + 2 && kzi_tells_saying(r->m, tok - 1) && kzi_token_is_any(r->tokens, tok - 2, as);
}

/* «تلقى الأمير رسالة خطية من الرئيس فلان»: where the letter is the act, who writes it takes part. */
static bool is_sender(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person)
{
  return e->sense == KZI_SENSE_LETTER && r->m->people[person].at.tok >= e->trigger.end;
}

/* «قدم المدعي العام فلان المشروع، موضحا أن الاتفاقية وُقعت»: what stands behind «أن» is told by him; «يعتزم الرئيس أن يوقع» is not. */
static bool tells_that(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person)
{
  static const char *const that[] = {"ان", "بان", NULL};
  if (e->act != KZI_ACT_SIGN || !e->verb) return false;
  for (uint32_t t = r->m->people[person].at.end; t + 1 < e->trigger.first; t++)
    if (kzi_token_is_any(r->tokens, t, that) && !kzi_mark_at(r->m->marks, t + 1, KZI_C_VERB) &&
        !kzi_mark_at(r->m->marks, t + 1, KZI_C_LIGHT))
      return true;
  return false;
}

/* Who only says something of it takes no part in it. */
static bool stands_apart(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person)
{
  return (kzi_told_speaking(r->m, person) || tells_that(r, e, person)) && !kzi_told_signing(r->m, person);
}

/* ---- The sentence ------------------------------------------------------------------------------------------------------------ */

static bool is_she(const struct kzi_roll *r, uint32_t person)
{
  const struct kzi_person *p = &r->m->people[kzi_entity(r, person)];
  return p->office_count && (r->tokens->items[r->m->offices[p->offices[0]].at.tok].flags & KZI_TOKEN_MARBUTA);
}

/* «أعلن الوزير عن توقيع …», «كشف الوزير أن المحادثات مع … تتقدم», «إن وفدا سيصل»: he tells of an act that need not be his own. */
static bool announces(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person)
{
  static const char *const that[] = {"ان", "بان", NULL}, *const of[] = {"عن", NULL},
                           *const he[] = {"انه", "بانه", "وانه", NULL}, *const she[] = {"انها", "بانها", "وانها", NULL};
  const struct kzi_where *at = &r->m->people[person].at;
  uint32_t from = at->end, to = e->trigger.first;
  if (is_own_signing(r, e) || at->tok >= to || !(kzi_told_speaking(r->m, person) || tells_that(r, e, person)))
    return false;
  bool of_others = from < to && kzi_tokens_have(r->tokens, from, to, that),
       of_himself = from < to && kzi_tokens_have(r->tokens, from, to, is_she(r, person) ? she : he);
  if (e->verb) return of_others && !of_himself;
  return e->act != KZI_ACT_CONSULT ||
         (!e->pronoun && (of_others || of_himself || (from < to && kzi_tokens_have(r->tokens, from, to, of))));
}

static bool has_actor_of(const struct kzi_roll *r, const struct kzi_event *e, uint16_t cc)
{
  for (uint8_t i = 0; i < e->side_count; i++)
    if (e->sides[i].cc == cc && e->sides[i].actor != KZI_NONE && r->m->actors[e->sides[i].actor].person != KZI_NONE)
      return true;
  return false;
}

static bool is_told_by(const struct kzi_draft *d, uint32_t event)
{
  for (uint8_t i = 0; i < d->event_count; i++)
    if (d->events[i] == event) return true;
  return false;
}

static bool is_partner(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person)
{
  for (uint8_t k = 0; k < e->side_count; k++)
    if (e->sides[k].how == KZI_SIDE_PARTNER && e->sides[k].actor != KZI_NONE &&
        is_actor(r, &r->m->actors[e->sides[k].actor], person))
      return true;
  return false;
}

/* «ناقشا الاستعدادات للزيارة القادمة للرئيس فلان» */
static bool is_awaited(const struct kzi_roll *r, uint32_t person)
{
  static const char *const coming[] = {"القادمه", "المقبله", "المرتقبه", "المزمعه", "المقرره", "المنتظره", NULL};
  const struct kzi_where *at = &r->m->people[person].at;
  return at->prefix & KZI_PREFIX_LI && at->tok > 0 && kzi_token_is_any(r->tokens, at->tok - 1, coming);
}

/* «ستلتقي الوزيرة نظيرها في إطار الاستعدادات لقمة بين الرئيسين فلان وفلان», «وناقشا زيارة الرئيس فلان المرتقبة»: of other talks that
 * the sentence tells. */
static bool meets_elsewhere(const struct kzi_roll *r, const struct kzi_draft *d, const struct kzi_event *e,
                            uint32_t person, uint16_t cc)
{
  uint32_t index = (uint32_t)(e - r->c->events->items);
  bool named = has_actor_of(r, e, cc);
  if (e->act != KZI_ACT_CONSULT) return false;
  if (e->modality == KZI_ASSERTED && is_awaited(r, person)) return true;
  for (uint32_t i = index > 2 ? index - 2 : 0; i < r->c->events->count && i <= index + 2; i++) {
    const struct kzi_event *other = &r->c->events->items[i];
    if (other->sentence != e->sentence || other->act != e->act || is_told_by(d, i)) continue;
    bool ahead = other->modality == KZI_PLANNED && e->modality != KZI_PLANNED && !e->ahead &&
                 (e->verb || !e->pronoun); /* «سيستقبله بعد قمتهما الأولى» */
    if (named || ahead ? is_side(r, other, person) : is_partner(r, other, person)) return true;
  }
  return false;
}

static bool stands_in(struct kzi_range clause, uint32_t tok)
{
  return tok >= clause.first && tok < clause.end;
}

/* «وقع الوزيران المذكرة خلال زيارة الرئيس»: who signs in the sentence of a visit need not be the visitor, nor the visitor sign. */
static bool acts_elsewhere(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person, uint16_t cc)
{
  uint32_t index = (uint32_t)(e - r->c->events->items), tok = r->m->people[person].at.tok;
  for (uint32_t i = index > 2 ? index - 2 : 0; i < r->c->events->count && i <= index + 2; i++) {
    const struct kzi_event *other = &r->c->events->items[i];
    if (other->sentence != e->sentence || (other->act == e->act && other->modality == e->modality)) continue;
    if (stands_in(other->scope, tok) && !stands_in(e->scope, tok)) return true;
    if (other->act != e->act && has_actor_of(r, e, cc) && is_side(r, other, person)) return true;
  }
  return false;
}

/* «صادق الرئيس فلان على الاتفاقية الموقعة في أستانا»: who ratifies, or praises, what the participle tells has not done it. */
static bool stands_before_text(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person)
{
  return kzi_mark_at(r->m->marks, e->trigger.first, KZI_C_PARTICIPLE) &&
         r->m->people[person].at.tok < e->trigger.first && !kzi_told_present(r->m, person);
}

/* «وقعت الوزيرة فلانة ونائب الوزير فلان مذكرة، ووقع المدير فلان ورئيس اللجنة فلان بروتوكولا»: between him and the verb of this
 * record stands that of another one. */
static bool signs_another(const struct kzi_roll *r, const struct kzi_draft *d, const struct kzi_event *e,
                          uint32_t person)
{
  uint32_t index = (uint32_t)(e - r->c->events->items), tok = r->m->people[person].at.tok, verb = e->trigger.first;
  for (uint32_t i = index > 2 ? index - 2 : 0; e->verb && i < r->c->events->count && i <= index + 2; i++) {
    const struct kzi_event *other = &r->c->events->items[i];
    uint32_t at = other->trigger.first;
    if (other->sentence != e->sentence || other->act != KZI_ACT_SIGN || !other->verb || is_told_by(d, i)) continue;
    if (at <= tok && (verb < at || tok < verb)) return true;
  }
  return false;
}

/* «توقيع اتفاقية وقعها فلان وفلان، ومذكرة بين …»: they have signed the text before the verb, and not the next one. */
static bool signs_text_before(const struct kzi_roll *r, const struct kzi_event *e, uint32_t person)
{
  static const char *const it[] = {"وقعها", "وقعه", "ووقعها", "ووقعه", "وقعتها", "وقعته", NULL};
  struct kzi_range s = r->tokens->sentences[e->sentence];
  uint32_t tok = r->m->people[person].at.tok;
  if (e->act != KZI_ACT_SIGN || e->verb || e->instrument == KZI_NONE ||
      r->m->instruments[e->instrument].at.tok < s.first)
    return false;
  while (tok > s.first && !kzi_token_is_any(r->tokens, tok - 1, it)) tok--;
  uint32_t i = KZI_FIRST(r->m->instruments, r->m->instrument_count, tok);
  return tok > s.first && i > 0 && r->m->instruments[i - 1].at.tok >= s.first && i - 1 != e->instrument;
}

/* «وقع الوزير فلان ثلاث اتفاقيات: الأولى مع …، والثانية مع …»: he signs in each turn, though none names him. */
static void from_turn(const struct kzi_roll *r, struct kzi_draft *d, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count && e->turn; i++) {
    const struct kzi_actor *a = kzi_side_actor(r->m, &e->sides[i]);
    if (a && a->person != KZI_NONE && e->sides[i].how == KZI_SIDE_SUBJECT)
      kzi_enter(r, d, a->person, part_in(r, e, d, a->person), e->sides[i].cc);
  }
}

static void from_event(const struct kzi_roll *r, struct kzi_draft *d, const struct kzi_event *e)
{
  struct kzi_range whole = r->tokens->sentences[e->sentence],
                   s = d->act == KZI_ACT_CONSULT || e->pronoun ? whole : e->scope;
  for (uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, s.first); i < r->m->person_count; i++) {
    if (r->m->people[i].at.tok >= s.end) break;
    if (d->act != KZI_ACT_CONSULT && !stands_in(e->scope, r->m->people[i].at.tok) && !is_meant(r, e, i)) continue;
    uint16_t cc = kzi_told_present(r->m, i) ? kzi_list_country(r, r->tokens->sentences[e->sentence].first, i)
                                            : kzi_told_country(r, i);
    bool side = is_side(r, e, i);
    if (kzi_told_away(r->m, i) && !(side && is_sender(r, e, i))) continue;
    if (side && (announces(r, e, i) || is_source(r, e, i))) side = false;
    bool aside = d->act == KZI_ACT_COOPERATE && !kzi_told_watching(r->m, i); /* who thanks for an exercise */
    aside = aside || (d->act == KZI_ACT_ESTABLISH && e->modality == KZI_PLANNED);
    if (stands_before_text(r, e, i) || (!side && (aside || stands_apart(r, e, i) || acts_elsewhere(r, e, i, cc))))
      continue;
    if ((!side && meets_elsewhere(r, d, e, i, cc)) || signs_text_before(r, e, i)) continue;
    bool later = d->act == KZI_ACT_APPROVE || d->act == KZI_ACT_ENTER_INTO_FORCE; /* «أقر الاتفاق الذي وقعه الوزيران» */
    if ((later || (!side && d->act == KZI_ACT_SIGN)) && signs_another(r, d, e, i)) continue;
    uint16_t likely = kzi_likely_country(r, i);
    bool taken = !kzi_has_side(d, likely) || tells_side(e, likely);
    if (!cc && side && taken && !serves_many(r, i)) cc = kzi_told_by_context(d);
    kzi_enter(r, d, i, part_in(r, e, d, i), cc);
  }
}

/* ---- Events of no record ----------------------------------------------------------------------------------------------------- */

static struct kzi_draft *same_act_with(const struct kzi_roll *r, const struct kzi_event *e, uint16_t cc)
{
  for (uint32_t i = 0; i < r->draft_count; i++)
    if (r->drafts[i]->act == e->act && r->drafts[i]->modality == e->modality && kzi_has_side(r->drafts[i], cc))
      return r->drafts[i];
  return NULL;
}

/* «وسيلتقي خلال الزيارة …»: what lies ahead of a visit that has begun is a part of it. */
static struct kzi_draft *visit_with(const struct kzi_roll *r, const struct kzi_event *e)
{
  if (e->act != KZI_ACT_CONSULT || e->modality != KZI_PLANNED) return NULL;
  for (uint32_t i = 0; i < r->draft_count; i++) {
    struct kzi_draft *d = r->drafts[i];
    bool all = d->act == e->act && d->modality == KZI_ASSERTED && e->side_count > 1;
    for (uint8_t k = 0; k < e->side_count; k++) all = all && kzi_has_side(d, e->sides[k].cc);
    if (all) return d;
  }
  return NULL;
}

/* «كما استقبل رئيس الحكومة فلان وزير الصحة علان»: whose country nobody tells is of his own. */
static bool is_met_at_home(const struct kzi_roll *r, const struct kzi_event *e, const struct kzi_side *side)
{
  const struct kzi_actor *a = kzi_side_actor(r->m, side);
  return e->side_count == 2 && e->verb && e->sides[0].cc && side->how == KZI_SIDE_PARTNER && !side->cc &&
         a->office != KZI_NONE && !kzi_told_country(r, a->person);
}

/* «واستقبل الرئيس فلان الوزير الضيف»: talks that found no second side belong to the talks told around them. */
static void from_orphan(const struct kzi_roll *r, const struct kzi_event *e)
{
  struct kzi_draft *visit = visit_with(r, e);
  if (visit) from_event(r, visit, e);
  if (visit) return;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(r->m, &e->sides[i]);
    if (!a || a->person == KZI_NONE || stands_apart(r, e, a->person) || kzi_told_away(r->m, a->person)) continue;
    if (is_met_at_home(r, e, &e->sides[i])) continue;
    uint16_t cc = kzi_likely_country(r, a->person);
    struct kzi_draft *d = cc ? same_act_with(r, e, cc) : NULL;
    if (d) kzi_enter(r, d, a->person, part_in(r, e, d, a->person), cc);
  }
}

static void from_orphans(const struct kzi_roll *r)
{
  const struct kzi_events *events = r->c->events;
  bool *told = kzi_arena_get(r->c->arena, events->count + 1);
  for (uint32_t i = 0; told && i < r->draft_count; i++)
    for (uint8_t n = 0; n < r->drafts[i]->event_count; n++) told[r->drafts[i]->events[n]] = true;
  for (uint32_t i = 0; told && i < events->count; i++)
    if (!told[i] && (events->items[i].act == KZI_ACT_CONSULT || events->items[i].act == KZI_ACT_SIGN))
      from_orphan(r, &events->items[i]);
}

void kzi_enter_actors(const struct kzi_roll *r)
{
  for (uint32_t i = 0; i < r->draft_count; i++)
    for (uint8_t n = 0; n < r->drafts[i]->event_count; n++) {
      const struct kzi_event *e = &r->c->events->items[r->drafts[i]->events[n]];
      from_event(r, r->drafts[i], e);
      from_turn(r, r->drafts[i], e);
      kzi_enter_offices(r, r->drafts[i], e);
    }
  from_orphans(r);
}
