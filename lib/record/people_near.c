/* People of a record whom other sentences tell, «وحضر اللقاء من الجانب السعودي …», or other records. */
#include "record/part_words.h"
#include "record/roll.h"

#include <string.h>

enum {
  ANY_ACT = -1,
  SESSION_SENTENCES = 3,
  AFTER_SENTENCES = 2,
  DECREE_TOKENS = 10, /* «السلطان فلان، حفظه الله ورعاه، اليوم مرسوما» */
  WITNESS_TOKENS = 12,
  OCCASION_SENTENCES = 5
}; /* how far behind an act its people may be told */

/* ---- Sentences of their own -------------------------------------------------------------------------------------------------- */

/* The sentence in which the draft's act was told last before this one, or KZI_NONE. */
static uint32_t told_before(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t sentence)
{
  uint32_t last = KZI_NONE;
  for (uint8_t i = 0; i < d->event_count; i++) {
    uint32_t at = r->c->events->items[d->events[i]].sentence;
    if (at <= sentence && (last == KZI_NONE || at > last)) last = at;
  }
  return last;
}

/* The act of this modality told last before the sentence in which the country takes part, of one kind where only one will do. */
static struct kzi_draft *told_last(const struct kzi_roll *r, uint32_t sentence, uint16_t cc, int act, int modality)
{
  struct kzi_draft *best = NULL;
  uint32_t nearest = 0;
  for (uint32_t i = 0; i < r->draft_count; i++) {
    struct kzi_draft *d = r->drafts[i];
    uint32_t at = d->modality != modality || !kzi_has_side(d, cc) ? KZI_NONE : told_before(r, d, sentence);
    if (at == KZI_NONE || (act != ANY_ACT && d->act != act)) continue;
    if (!best || at >= nearest) best = d, nearest = at;
  }
  return best;
}

/* The news told last before the sentence. */
static struct kzi_draft *record_before(const struct kzi_roll *r, uint32_t sentence, uint16_t cc, int act)
{
  return told_last(r, sentence, cc, act, KZI_ASSERTED);
}

/* «ومن المقرر أن يرافقه الوزير فلان», «سيضم الوفد»: of a visit to come. */
static struct kzi_draft *awaited_before(const struct kzi_roll *r, uint32_t sentence, uint32_t person, uint16_t cc)
{
  static const char *const with[] = {"يرافقه",    "سيرافقه", "وسيرافقه", "ويرافقه", "يرافقها", "سيرافقها",
                                     "وسيرافقها", "سيضم",    "وسيضم",    "فسيضم",   "ستضم",    NULL};
  struct kzi_range s = r->tokens->sentences[sentence];
  if (!kzi_tokens_have(r->tokens, s.first, r->m->people[person].at.tok, with)) return NULL;
  struct kzi_draft *d = told_last(r, sentence, cc, KZI_ACT_CONSULT, KZI_PLANNED);
  return d && sentence - told_before(r, d, sentence) <= AFTER_SENTENCES ? d : NULL;
}

/* The news that the next sentences tell, where the country takes part. */
static struct kzi_draft *record_right_after(const struct kzi_roll *r, uint32_t sentence, uint16_t cc)
{
  for (uint32_t i = 0; i < r->draft_count; i++) {
    struct kzi_draft *d = r->drafts[i];
    if (d->modality != KZI_ASSERTED || !kzi_has_side(d, cc)) continue;
    for (uint32_t s = sentence + 1; s <= sentence + AFTER_SENTENCES; s++)
      if (kzi_is_told_in(r, d, s)) return d;
  }
  return NULL;
}

static bool tells_all_talks(const struct kzi_roll *r, uint32_t sentence)
{
  static const char *const both[] = {"اللقاءين",    "اللقايين", "الاجتماعين", "المقابلتين",
                                     "الاستقبالين", "اللقاءات", "المقابلات",  NULL};
  struct kzi_range s = r->tokens->sentences[sentence];
  return kzi_tokens_have(r->tokens, s.first, kzi_reach_ahead(s.first, 3, s.end), both);
}

/* Who is told to be present at one of several acts of a sentence was at all of them: «وقعا اتفاقية ومذكرة. وحضر التوقيع …», «حضر
 * اللقاءين …». */
static void enter_all(const struct kzi_roll *r, const struct kzi_draft *told, uint32_t sentence, uint32_t person,
                      uint16_t cc)
{
  uint32_t at = told_before(r, told, sentence);
  for (uint32_t i = 0; i < r->draft_count; i++) {
    struct kzi_draft *d = r->drafts[i];
    bool same = d->act == told->act && d->modality == told->modality && kzi_has_side(d, cc);
    uint32_t own = same ? told_before(r, d, sentence) : KZI_NONE;
    if (d == told || (own != KZI_NONE && (own == at || tells_all_talks(r, sentence))))
      kzi_enter(r, d, person, (struct kzi_part){KZI_ATTENDEE, "listed as present"}, cc);
  }
}

/* «حضر الجلسة …», «حضر مراسم التوقيع …»: enters the person into what the sentence says that somebody was present at. */
static void enter_present(const struct kzi_roll *r, uint32_t sentence, uint32_t person, uint16_t cc)
{
  static const int acts[] = {KZI_ACT_SIGN, KZI_ACT_CONSULT};
  bool named[] = {kzi_tells_signing(r->m, sentence), kzi_tells_talks(r->m, sentence)}, entered = false;
  for (size_t i = 0; i < KZI_COUNT(acts); i++) {
    struct kzi_draft *d = named[i] ? record_before(r, sentence, cc, acts[i]) : NULL;
    if (d) enter_all(r, d, sentence, person, cc);
    entered = entered || d;
  }
  struct kzi_draft *d = entered ? NULL : awaited_before(r, sentence, person, cc);
  if (!d && !entered) d = record_before(r, sentence, cc, ANY_ACT);
  if (!d && !entered && (named[0] || named[1])) d = record_right_after(r, sentence, cc);
  if (d) enter_all(r, d, sentence, person, cc);
}

/* «وحضر اللقاء من الجانب السعودي …»: those who were there. */
static void from_presence(const struct kzi_roll *r, uint32_t sentence)
{
  struct kzi_range s = r->tokens->sentences[sentence];
  for (uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, s.first);
       i < r->m->person_count && r->m->people[i].at.tok < s.end; i++) {
    if ((!kzi_opens_presence(r->m, i) && !kzi_told_present(r->m, i)) || kzi_told_away(r->m, i)) continue;
    uint16_t cc = kzi_list_country(r, s.first, i);
    if (cc) enter_present(r, sentence, i, cc);
  }
}

static bool has_signed_in(const struct kzi_roll *r, uint32_t sentence, uint32_t person)
{
  for (uint32_t i = 0; i < r->draft_count; i++)
    for (uint8_t n = 0; n < r->drafts[i]->person_count && kzi_is_told_in(r, r->drafts[i], sentence); n++) {
      const struct kzi_draft_person *p = &r->drafts[i]->people[n];
      if (p->entity == kzi_entity(r, person) && p->role == KZI_SIGNATORY) return true;
    }
  return false;
}

/* «ووقعها عن الجانب السعودي فلان»: those who signed what was told before. */
static void from_signing(const struct kzi_roll *r, uint32_t sentence)
{
  struct kzi_range s = r->tokens->sentences[sentence];
  for (uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, s.first);
       i < r->m->person_count && r->m->people[i].at.tok < s.end; i++) {
    if (!kzi_told_signing(r->m, i) && !kzi_told_representing(r->m, i)) continue;
    if (has_signed_in(r, sentence, i)) continue;
    uint16_t cc = kzi_list_country(r, s.first, i);
    struct kzi_draft *d = cc ? record_before(r, sentence, cc, KZI_ACT_SIGN) : NULL;
    if (!d || sentence - told_before(r, d, sentence) > OCCASION_SENTENCES) continue;
    const struct kzi_part present = {KZI_ATTENDEE, "listed as present"},
                          signs = {KZI_SIGNATORY, "told to sign for a side"};
    kzi_enter(r, d, i, kzi_told_present(r->m, i) ? present : signs, cc);
  }
}

/* «ترأس الدورة كل من الأمين العام فلان ونائب الوزير الكازاخستاني فلان»: who tells no country is of the side that the others in
 * the sentence are not of. */
static uint16_t other_side(const struct kzi_roll *r, struct kzi_range s, uint32_t person)
{
  for (uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, s.first);
       i < r->m->person_count && r->m->people[i].at.tok < s.end; i++) {
    uint16_t cc = i == person ? 0 : kzi_told_country(r, i);
    const struct kzi_draft *d =
        cc && kzi_told_chairing(r->m, i) ? record_before(r, r->tokens->items[s.first].sentence, cc, ANY_ACT) : NULL;
    if (d && d->side_count == 2) return d->sides[0].cc == cc ? d->sides[1].cc : d->sides[0].cc;
  }
  return 0;
}

/* «وترأس الجانب السعودي فلان», «وكان في استقباله فلان»: who leads his side in the talks told before, or meets the visitor. */
static void from_chairs(const struct kzi_roll *r, uint32_t sentence)
{
  struct kzi_range s = r->tokens->sentences[sentence];
  for (uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, s.first);
       i < r->m->person_count && r->m->people[i].at.tok < s.end; i++) {
    bool chairs = kzi_told_chairing(r->m, i), hands = !chairs && kzi_told_handing(r->m, i);
    bool acts = chairs || hands || kzi_told_receiving(r->m, i);
    const struct kzi_part part = {KZI_PARTICIPANT, chairs  ? "leads his side"
                                                   : hands ? "hands over the letter"
                                                           : "receives the guest"};
    uint16_t cc = acts ? kzi_list_country(r, s.first, i) : 0;
    if (chairs && !kzi_told_country(r, i) && (!cc || cc == kzi_likely_country(r, i))) {
      uint16_t other = other_side(r, s, i);
      cc = other ? other : cc;
    }
    struct kzi_draft *d = cc ? record_before(r, sentence, cc, ANY_ACT) : NULL;
    bool greets = !chairs && !hands && kzi_told_greeting(r->m, i) && !kzi_leads(r, i);
    const struct kzi_part present = {KZI_ATTENDEE, "greets the guest"};
    if (d && d->act == KZI_ACT_CONSULT) kzi_enter(r, d, i, greets ? present : part, cc);
  }
}

/* «وكان في استقبال الطائرة السفير فلان»: who meets what is given. */
static void from_reception(const struct kzi_roll *r, uint32_t sentence)
{
  const struct kzi_part part = {KZI_ATTENDEE, "receives what is given"};
  struct kzi_range s = r->tokens->sentences[sentence];
  for (uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, s.first);
       i < r->m->person_count && r->m->people[i].at.tok < s.end; i++) {
    uint16_t cc = kzi_told_receiving_aid(r->m, i) ? kzi_list_country(r, s.first, i) : 0;
    struct kzi_draft *d = cc ? record_before(r, sentence, cc, KZI_ACT_COOPERATE) : NULL;
    if (d) kzi_enter(r, d, i, part, cc);
  }
}

/* «أصدر السلطان ثلاثة مراسيم»: who decrees right behind the verb. */
static bool decrees(const struct kzi_roll *r, uint32_t person)
{
  static const char *const issue[] = {"اصدر", "اصدرت", "يصدر", "صدر", "صدرت", NULL};
  static const char *const decree[] = {"مرسوم", "مرسوما", "مرسومين", "مراسيم", "مرسومان",
                                       "قرار",  "قرارا",  "امرا",    "اوامر",  NULL};
  const struct kzi_where *at = &r->m->people[person].at;
  struct kzi_range s = r->tokens->sentences[r->tokens->items[at->tok].sentence];
  return kzi_tokens_have(r->tokens, kzi_reach_back(at->tok, 3, s.first), at->tok, issue) &&
         kzi_tokens_have(r->tokens, at->end, kzi_reach_ahead(at->end, DECREE_TOKENS, s.end), decree);
}

static bool chairs_session(const struct kzi_roll *r, uint32_t person)
{
  static const char *const session[] = {"مجلس",  "مجليس",  "المجلس", "البرلمان", "جلسه",
                                        "جلسته", "جلستها", "الجلسه", "لجنه",     NULL},
                           *const chair[] = {"راس", "تراس", "يراس", "برياسه", NULL};
  uint32_t tok = r->m->people[person].at.tok;
  struct kzi_range s = r->tokens->sentences[r->tokens->items[tok].sentence];
  return kzi_tokens_have(r->tokens, s.first, s.end, session) &&
         kzi_tokens_have(r->tokens, kzi_reach_back(tok, 2, s.first), tok, chair);
}

/* «رئيس مجلس النواب», «رئيس المجلس» */
static bool heads_house(const struct kzi_roll *r, uint32_t person)
{
  static const char *const council[] = {"المجلس", NULL};
  const struct kzi_person *p = &r->m->people[kzi_entity(r, person)];
  const struct kzi_office *o = p->office_count ? &r->m->offices[p->offices[0]] : NULL;
  return o && (o->code == kzi_value_id("speaker") || kzi_tokens_have(r->tokens, o->at.tok, o->at.end, council));
}

/* «رأس ولي العهد الجلسة التي عقدها مجلس الوزراء»: who leads the cabinet approves what it approves further down, or before. */
static void from_sessions(const struct kzi_roll *r, struct kzi_draft *d)
{
  uint32_t told = r->c->events->items[d->events[d->event_count - 1]].sentence;
  if (d->act != KZI_ACT_APPROVE || d->modality != KZI_ASSERTED) return;
  for (uint32_t i = 0; i < r->m->person_count; i++) {
    uint32_t sentence = r->tokens->items[r->m->people[i].at.tok].sentence;
    bool near = sentence <= SESSION_SENTENCES || (sentence + SESSION_SENTENCES >= told && d->person_count == 0);
    if (sentence > told + SESSION_SENTENCES) return;
    bool leads = kzi_leads(r, i) || heads_house(r, i) || !r->m->people[kzi_entity(r, i)].office_count;
    bool chairs = near && leads && chairs_session(r, i),
         acts = chairs || (near && sentence <= told && kzi_told_country(r, i) && decrees(r, i));
    if (!acts) continue;
    const struct kzi_part part = {KZI_PARTICIPANT, chairs ? "chairs the session" : "decrees it"};
    uint16_t cc = kzi_told_country(r, i);
    if (!cc && d->side_count)
      cc = kzi_has_side(d, kzi_likely_country(r, i)) ? kzi_likely_country(r, i) : d->sides[0].cc;
    kzi_enter(r, d, i, part, cc);
    return;
  }
}

/* ---- Other records ----------------------------------------------------------------------------------------------------------- */

/* Whom «الرئيسان», «وزيرا الصناعة» mean, told by the first word. */
enum pair { OFFICIALS, HEADS, MINISTERS };

static enum pair pair_at(const struct kzi_tokens *tokens, uint32_t tok)
{
  static const char *const heads[] = {"الرييسان", "الرييسين", "رييسا", "رييسي", "الزعيمان", "الزعيمين", NULL},
                           *const ministers[] = {"الوزيران",  "الوزيرين",  "وزيرا", "وزيري",
                                                 "الوزيرتان", "الوزيرتين", NULL};
  if (kzi_leads_both(tokens, tok)) return OFFICIALS; /* may be ministers */
  if (kzi_token_is_any(tokens, tok, heads)) return HEADS;
  return kzi_token_is_any(tokens, tok, ministers) ? MINISTERS : OFFICIALS;
}

/* A minister or a deputy is none of the heads, and a head of state none of the ministers; behind others of his side only he will do
 * who is one by his office. */
static bool is_of_pair(const struct kzi_roll *r, uint32_t entity, enum pair pair, bool others)
{
  const struct kzi_person *p = &r->m->people[entity];
  if (!p->office_count || !r->m->offices[p->offices[0]].code) return !others;
  const char *code = kzi_value_text(r->m->marks->lexicon, r->m->offices[p->offices[0]].code);
  bool minister = strncmp(code, "minister", 8) == 0, deputy = strncmp(code, "dep_", 4) == 0;
  bool head = strcmp(code, "head_state") == 0 || strcmp(code, "monarch") == 0 || strcmp(code, "head_gov") == 0;
  if (others) return pair == HEADS ? head : pair == MINISTERS && minister;
  return pair == HEADS ? !minister && !deputy : pair == OFFICIALS || !head;
}

/* «الرئيسان», «الوزيران» are one of each side: whom of such the talks were told of first. */
static bool is_first_of_side(const struct kzi_roll *r, const struct kzi_draft *d, uint8_t person, enum pair pair)
{
  bool others = false;
  for (uint8_t i = 0; i < person; i++) {
    if (d->people[i].cc != d->people[person].cc || d->people[i].role > KZI_PARTICIPANT) continue;
    if (is_of_pair(r, d->people[i].entity, pair, others)) return false;
    others = true;
  }
  return is_of_pair(r, d->people[person].entity, pair, others);
}

/* Enters one of another record. */
static void enter_too(const struct kzi_roll *r, struct kzi_draft *d, const struct kzi_draft_person *p, uint8_t role,
                      const char *rule)
{
  kzi_enter_by(r, d, p->entity, (struct kzi_part){role, rule}, p->cc, p->why.words);
}

/* Has the draft one of the pair on each side? */
static bool has_pair(const struct kzi_roll *r, const struct kzi_draft *x, enum pair pair)
{
  uint16_t cc = 0;
  for (uint8_t i = 0; i < x->person_count; i++) {
    if (x->people[i].role > KZI_PARTICIPANT || !is_first_of_side(r, x, i, pair)) continue;
    if (cc && x->people[i].cc != cc) return true;
    cc = x->people[i].cc;
  }
  return false;
}

/* The news told before the event of the same two sides with the people in it, if it can be with the pair; or NULL. */
static const struct kzi_draft *peopled_before(const struct kzi_roll *r, const struct kzi_draft *d,
                                              const struct kzi_event *e, enum pair pair)
{
  const struct kzi_draft *before = NULL;
  bool two = false;
  for (uint32_t i = 0; i < r->draft_count; i++) {
    const struct kzi_draft *x = r->drafts[i];
    bool beside = x->act == d->act && kzi_is_told_in(r, x, e->sentence); /* «توقيع عقدين، الأول …، والثاني …» */
    if (x == d || !x->person_count || beside || !kzi_same_pair(r->m, x, d) ||
        r->c->events->items[x->events[0]].sentence > e->sentence)
      continue;
    bool both = has_pair(r, x, pair);
    if (both || !two) before = x, two = both;
  }
  return before;
}

/* Who of the act before is meant by «الوزيران», «الرئيسان»: of each side whom it was told of first. */
static void enter_pair(const struct kzi_roll *r, struct kzi_draft *d, const struct kzi_event *e, struct kzi_part part,
                       enum pair pair)
{
  const struct kzi_draft *before = peopled_before(r, d, e, pair);
  for (uint8_t i = 0; before && i < before->person_count; i++) {
    const struct kzi_draft_person *p = &before->people[i];
    if (p->role <= KZI_PARTICIPANT && is_first_of_side(r, before, i, pair)) enter_too(r, d, p, part.role, part.rule);
  }
}

/* «وبحضورهما وقع …», «وعقب اللقاء شهدا توقيع …»: the two who were told before look on. */
static bool they_look_on(const struct kzi_roll *r, const struct kzi_event *e, uint32_t tok)
{
  static const char *const presence[] = {"بحضورهما", "حضورهما", NULL}, *const saw[] = {"شهدا", "حضرا", "يشهدان",
                                                                                       "سيشهدان", NULL};
  if (kzi_part_is_word(r->tokens, tok, presence)) return true;
  uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, r->tokens->sentences[e->sentence].first);
  return tok < e->trigger.first && kzi_part_is_word(r->tokens, tok, saw) &&
         (i == r->m->person_count || r->m->people[i].at.tok > tok);
}

/* The two officials in the clause, or who look on in its sentence: «بحضور رئيسي الحكومتين». */
static enum pair pair_of(const struct kzi_roll *r, const struct kzi_event *e, bool *look_on, bool *lead)
{
  struct kzi_range s = r->tokens->sentences[e->sentence];
  enum pair pair = OFFICIALS;
  for (uint32_t t = s.first; t < s.end; t++) {
    if (they_look_on(r, e, t)) return *look_on = true, OFFICIALS;
    if (!kzi_tells_two(r->m, t)) continue;
    *lead = *lead || kzi_leads_both(r->tokens, t);
    *look_on = kzi_tells_watching(r->m, kzi_reach_back(t, WITNESS_TOKENS, s.first), t);
    if (*look_on || (t >= e->scope.first && t < e->scope.end)) pair = pair_at(r->tokens, t);
    if (*look_on) return pair;
  }
  return pair;
}

/* «وافق الوزيران»: those who acted in what was told before. */
static void from_officials(const struct kzi_roll *r, struct kzi_draft *d, const struct kzi_event *e)
{
  bool look_on = false, lead = false;
  enum pair pair = pair_of(r, e, &look_on, &lead);
  const struct kzi_part watches = {KZI_ATTENDEE, "one of two who look on"},
                        acts = {d->act == KZI_ACT_SIGN ? KZI_SIGNATORY : KZI_PARTICIPANT,
                                "an official of the act before"};
  if (look_on && d->act == KZI_ACT_SIGN)
    enter_pair(r, d, e, watches, pair);
  else if (e->officials || (lead && e->both))
    enter_pair(r, d, e, acts, pair);
}

/* Do bodies act in it, «معهد غوته ووزارة التعليم», that do not in the other? */
static bool has_other_bodies(const struct kzi_roll *r, const struct kzi_draft *d, const struct kzi_draft *x)
{
  for (uint8_t i = 0; i < d->side_count; i++) {
    bool same = d->sides[i].org == KZI_NONE;
    for (uint8_t k = 0; k < x->side_count && !same; k++)
      same = x->sides[k].org != KZI_NONE && kzi_same_org(r->m, d->sides[i].org, x->sides[k].org);
    if (!same) return true;
  }
  return false;
}

/* «وقال الوزير إن الجانبين اتفقا على …»: who is named as telling it, or KZI_NONE. */
static uint32_t told_by(const struct kzi_roll *r, const struct kzi_draft *d)
{
  struct kzi_range s = r->tokens->sentences[r->c->events->items[d->events[0]].sentence];
  for (uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, s.first);
       i < r->m->person_count && r->m->people[i].at.tok < s.end; i++)
    if (kzi_told_speaking(r->m, i)) return kzi_entity(r, i);
  return KZI_NONE;
}

/* What is agreed on in talks, those agree on who had them, or only the one of them who tells it. */
static void from_talks(const struct kzi_roll *r, struct kzi_draft *d)
{
  if (d->act != KZI_ACT_AGREE || d->modality != KZI_ASSERTED || d->person_count) return;
  uint32_t teller = told_by(r, d);
  for (uint32_t i = 0; i < r->draft_count; i++) {
    const struct kzi_draft *x = r->drafts[i];
    if (x->act != KZI_ACT_CONSULT || x->modality != KZI_ASSERTED || !kzi_same_pair(r->m, x, d)) continue;
    for (uint8_t n = 0; n < x->person_count && !has_other_bodies(r, d, x); n++)
      if (x->people[n].role == KZI_PARTICIPANT && (teller == KZI_NONE || x->people[n].entity == teller))
        enter_too(r, d, &x->people[n], x->people[n].role, "had the talks");
    return;
  }
}

static bool share_sentence(const struct kzi_roll *r, const struct kzi_draft *a, const struct kzi_draft *b)
{
  for (uint8_t i = 0; i < a->event_count; i++)
    if (kzi_is_told_in(r, b, r->c->events->items[a->events[i]].sentence)) return true;
  return false;
}

/* What a sentence tells as signed together, the same hands signed: «ووقع الوثيقتين …» stands with one of them only. */
static void from_sibling(const struct kzi_roll *r, struct kzi_draft *d)
{
  if (d->act != KZI_ACT_SIGN || d->person_count) return;
  for (uint32_t i = 0; i < r->draft_count; i++) {
    const struct kzi_draft *x = r->drafts[i];
    if (x->act != d->act || x->modality != d->modality || !x->person_count || !kzi_same_pair(r->m, x, d) ||
        !share_sentence(r, x, d) || has_other_bodies(r, d, x))
      continue;
    for (uint8_t n = 0; n < x->person_count; n++)
      enter_too(r, d, &x->people[n], x->people[n].role, "of what is signed together");
    return;
  }
}

static void enter_officials(const struct kzi_roll *r, struct kzi_draft *d)
{
  for (uint8_t n = 0; n < d->event_count; n++) from_officials(r, d, &r->c->events->items[d->events[n]]);
}

void kzi_enter_near(const struct kzi_roll *r)
{
  for (uint32_t i = 0; i < r->draft_count; i++) enter_officials(r, r->drafts[i]);
  for (uint32_t s = 0; s < r->tokens->sentence_count; s++) {
    from_signing(r, s);
    from_chairs(r, s);
    from_reception(r, s);
    from_presence(r, s);
  }
  for (uint32_t i = 0; i < r->draft_count; i++) {
    from_talks(r, r->drafts[i]);
    from_sessions(r, r->drafts[i]);
    from_sibling(r, r->drafts[i]);
  }
}

/* ---- Leaders ----------------------------------------------------------------------------------------------------------------- */

/* He who signs elsewhere in the article is told there, not for the talks. */
static bool signs(const struct kzi_roll *r, uint32_t entity)
{
  for (uint32_t i = 0; i < r->draft_count; i++)
    for (uint8_t n = 0; n < r->drafts[i]->person_count; n++)
      if (r->drafts[i]->people[n].entity == entity && r->drafts[i]->people[n].role == KZI_SIGNATORY) return true;
  return false;
}

/* «التقى وزير الخارجية نظيره»: he who heads the state is none of its ministers. */
static bool is_minister_beside_head(const struct kzi_roll *r, const struct kzi_office *called,
                                    const struct kzi_office *own)
{
  static const char *const ministers[] = {"minister_foreign", "minister_defence", "minister_interior", NULL};
  static const char *const heads[] = {"head_state", "monarch", "crown_prince", "head_gov", NULL};
  return kzi_value_is_any(r->m->marks->lexicon, called->code, ministers) &&
         kzi_value_is_any(r->m->marks->lexicon, own->code, heads);
}

/* «التقى وزير النقل القطري فلان وزير النقل الكازاخستاني»: no other minister is meant. */
bool kzi_is_another_official(const struct kzi_roll *r, const struct kzi_event *e, uint16_t cc, uint32_t person)
{
  const struct kzi_person *p = &r->m->people[kzi_entity(r, person)];
  for (uint8_t i = 0; i < e->side_count && p->office_count; i++) {
    const struct kzi_actor *a = e->sides[i].cc == cc ? kzi_side_actor(r->m, &e->sides[i]) : NULL;
    if (!a || a->person != KZI_NONE || a->office == KZI_NONE || r->m->offices[a->office].number != 1) continue;
    const struct kzi_office *called = &r->m->offices[a->office], *own = &r->m->offices[p->offices[0]];
    if (!kzi_may_be_called(r, called, own) || is_minister_beside_head(r, called, own)) return true;
  }
  return false;
}

/* «وعقد الزعيمان مباحثات بحضور ولي العهد»: he is there, and none of the two. */
static bool only_attends(const struct kzi_draft *d, uint32_t entity)
{
  for (uint8_t i = 0; i < d->person_count; i++)
    if (d->people[i].entity == entity) return d->people[i].role == KZI_ATTENDEE;
  return false;
}

/* The leader of the country whom the sentences around the event name: KZI_NONE where there is none or more than one. */
static uint32_t leader_near(const struct kzi_roll *r, const struct kzi_draft *d, const struct kzi_event *e, uint16_t cc)
{
  uint32_t found = KZI_NONE, attends = KZI_NONE;
  bool several = false;
  uint32_t first = e->sentence > 0 ? e->sentence - 1 : 0;
  uint32_t last = e->sentence + 1 < r->tokens->sentence_count ? e->sentence + 1 : e->sentence;
  uint32_t end = r->tokens->sentences[last].end;
  for (uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, r->tokens->sentences[first].first);
       i < r->m->person_count && r->m->people[i].at.tok < end; i++) {
    if (kzi_told_country(r, i) != cc || !kzi_leads(r, i) || kzi_told_away(r->m, i) || kzi_told_earlier(r->m, i))
      continue;
    if (kzi_is_another_official(r, e, cc, i)) continue;
    uint32_t *of = only_attends(d, kzi_entity(r, i)) ? &attends : &found;
    several = several || (*of != KZI_NONE && kzi_entity(r, *of) != kzi_entity(r, i));
    *of = i;
  }
  if (several) return KZI_NONE;
  return found == KZI_NONE ? attends : found;
}

/* «وكان فلان قد التقى نظيره التركي»: he acts with others in what another record tells. */
static bool acts_with_others(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t entity)
{
  for (uint32_t i = 0; i < r->draft_count; i++)
    for (uint8_t n = 0; n < r->drafts[i]->person_count && !kzi_same_pair(r->m, r->drafts[i], d); n++)
      if (r->drafts[i]->people[n].entity == entity && r->drafts[i]->people[n].role <= KZI_PARTICIPANT) return true;
  return false;
}

/* Talks that name nobody of one side were had by the leader of that side who is named beside them. */
static void from_leaders(const struct kzi_roll *r, struct kzi_draft *d)
{
  if (d->act != KZI_ACT_CONSULT || d->modality != KZI_ASSERTED) return;
  for (uint8_t s = 0; s < d->side_count; s++) {
    uint16_t cc = d->sides[s].cc;
    for (uint8_t n = 0; n < d->event_count && cc && !kzi_has_participant(d, cc); n++) {
      uint32_t leader = leader_near(r, d, &r->c->events->items[d->events[n]], cc);
      const struct kzi_part part = {KZI_PARTICIPANT, "the leader named beside"};
      if (leader != KZI_NONE && !signs(r, kzi_entity(r, leader)) && !acts_with_others(r, d, kzi_entity(r, leader)))
        kzi_enter(r, d, leader, part, cc);
    }
  }
}

void kzi_enter_leaders(const struct kzi_roll *r)
{
  for (uint32_t i = 0; i < r->draft_count; i++) from_leaders(r, r->drafts[i]);
  for (uint32_t i = 0; i < r->draft_count; i++) /* «بتوقيع الرئيسين»: of talks whose people are known only now */
    enter_officials(r, r->drafts[i]);
}
