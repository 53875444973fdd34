/* From events to drafts: the sides that the words name, the body that acts, the instrument. */
#include "record/context.h"

#define LEAD_SENTENCES 4 /* what a headline sums up */
#define ANNOUNCED_MAX  6 /* tokens between who announces and what: «اليوم الأحد» */

bool kzi_has_side(const struct kzi_draft *d, uint16_t cc)
{
  for (uint8_t i = 0; i < d->side_count; i++)
    if (d->sides[i].cc == cc) return true;
  return false;
}

unsigned kzi_sides_of(const struct kzi_draft *d)
{
  unsigned n = 0;
  for (uint8_t i = 0; i < d->side_count; i++) {
    bool fresh = true;
    for (uint8_t k = 0; k < i; k++) fresh = fresh && (!d->sides[i].cc || d->sides[k].cc != d->sides[i].cc);
    n += fresh;
  }
  return n;
}

static bool is_body(const struct kzi_draft_side *side)
{
  return !side->cc && side->org != KZI_NONE;
}

/* The Islamic Development Bank is not the OPEC Fund, though neither has a country; who is not named may be either. */
static bool misses_body(const struct kzi_mentions *m, const struct kzi_draft *a, const struct kzi_draft *b)
{
  for (uint8_t i = 0; i < a->side_count; i++) {
    bool any = false, same = false;
    for (uint8_t k = 0; k < b->side_count && is_body(&a->sides[i]); k++) {
      if (!is_body(&b->sides[k])) continue;
      any = true;
      same = same || kzi_same_org(m, a->sides[i].org, b->sides[k].org);
    }
    if (any && !same) return true;
  }
  return false;
}

bool kzi_same_pair(const struct kzi_mentions *m, const struct kzi_draft *a, const struct kzi_draft *b)
{
  for (uint8_t i = 0; i < a->side_count; i++) /* first what tells most pairs apart: every two records are compared */
    if (!kzi_has_side(b, a->sides[i].cc)) return false;
  for (uint8_t i = 0; i < b->side_count; i++)
    if (!kzi_has_side(a, b->sides[i].cc)) return false;
  return kzi_sides_of(a) == kzi_sides_of(b) && !misses_body(m, a, b) && !misses_body(m, b, a);
}

/* ---- What the article is about ---------------------------------------------------------------------------------------- */

static void weigh_pair(struct kzi_context *x, const struct kzi_side *a, const struct kzi_side *b, uint32_t weight)
{
  if (a->cc > b->cc) {
    const struct kzi_side *swap = a;
    a = b, b = swap;
  }
  unsigned i = 0;
  while (i < x->pair_count && (x->pairs[i].a != a->cc || x->pairs[i].b != b->cc)) i++;
  if (i == PAIRS_MAX) return;
  if (i == x->pair_count) x->pairs[x->pair_count++] = (struct kzi_pair){a->cc, b->cc, 0, a->span, b->span};
  x->pairs[i].weight += weight;
}

static uint32_t weight_of(const struct kzi_event *e)
{
  return e->title ? 4 : e->sentence < 3 ? 3 : 1;
}

/* «سفير المغرب في كازاخستان: علاقاتنا ممتازة»: where nothing else tells two, an interview is about those whose envoy speaks. */
static void read_envoys(struct kzi_context *x)
{
  const struct kzi_mentions *m = x->c->m;
  for (uint32_t i = 0; i < m->actor_count && m->marks->tokens->items[m->actors[i].at.tok].sentence < 3; i++) {
    const struct kzi_actor *a = &m->actors[i];
    uint16_t host = a->office == KZI_NONE ? 0 : m->offices[a->office].posted;
    if (!a->cc || !host || a->cc == host) continue;
    x->pairs[x->pair_count++] = (struct kzi_pair){host, a->cc, 1, a->at.span, a->at.span};
    return;
  }
}

static void read_pairs(struct kzi_context *x)
{
  const struct kzi_events *events = x->c->events;
  for (uint32_t i = 0; i < events->count; i++) {
    const struct kzi_event *e = &events->items[i];
    for (uint8_t a = 0; a < e->side_count; a++)
      for (uint8_t b = (uint8_t)(a + 1); b < e->side_count; b++)
        if (e->sides[a].cc && e->sides[b].cc && e->sides[a].cc != e->sides[b].cc)
          weigh_pair(x, &e->sides[a], &e->sides[b], weight_of(e));
  }
  if (x->pair_count) return;
  read_envoys(x);
  x->of_envoy = x->pair_count > 0;
}

/* Talks whose words leave their sides open are those of the two whose news it is, or of nobody known. */
static bool is_of_two(const struct kzi_mentions *m)
{
  const struct kzi_tally *named = &m->named;
  uint16_t first = kzi_most_named(named, 0, 1), second = kzi_most_named(named, first, 1);
  uint32_t often = 0, third = 0;
  for (unsigned i = 0; i < named->size; i++) {
    if (named->codes[i] == second) often = named->counts[i];
    if (named->codes[i] != first && named->codes[i] != second && named->counts[i] > third) third = named->counts[i];
  }
  return 4 * third <= often;
}

/* ---- From event to sides ------------------------------------------------------------------------------------------------ */

/* «وقالت وزارة X إن», «بحسب جامعة Y»: tells of the act. «بين» is also spelt like a verb of saying. */
static bool speaks(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const sources[] = {"حسب", "بحسب", "وحسب", "وبحسب", "وفق", "ووفق"};
  for (size_t i = 0; tok > 0 && i < KZI_COUNT(sources); i++)
    if (kzi_token_is(marks->tokens, tok - 1, sources[i])) return true;
  return tok > 0 && kzi_mark_at(marks, tok - 1, KZI_C_REPORT) && !kzi_mark_at(marks, tok - 1, KZI_C_FUNC);
}

/* «أعلنت الهيئة أنها وقعت …»: the verb stands right behind the body's pronoun. */
static bool tells_that_it(const struct kzi_tokens *tokens, const struct kzi_event *e, const struct kzi_actor *a)
{
  static const char *const it[] = {"انه", "انها", "بانه", "بانها", NULL};
  return e->verb && e->trigger.first > a->at.end && kzi_token_is_any(tokens, e->trigger.first - 1, it);
}

bool kzi_is_kind(const struct kzi_mentions *m, const struct kzi_org *org, const char *const *kinds)
{
  static const uint16_t heads[] = {KZI_C_ORG_HEAD, KZI_C_ORG_STATE, KZI_C_COUNT};
  return kzi_mark_is_any(m->marks, kzi_mark_any(m->marks, org->at.tok, heads), kinds);
}

static bool is_with_partner(const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++)
    if (e->sides[i].how == KZI_SIDE_PARTNER) return true;
  return false;
}

/* «أعلنت هيئة الرياضة توقيع اتفاقية مع …», «أعلنت عن توقيع … مع»: what a body announces without «أن» is its own doing. */
static bool announces_own(const struct kzi_mentions *m, const struct kzi_event *e, const struct kzi_actor *a)
{
  static const char *const all[] = {"عن", "ان", "انه", "انها", "بان", "بانه", "بانها", NULL};
  const char *const *that = all + is_with_partner(e);
  static const char *const announces[] = {"اعلن", "اعلنت", "واعلن", "واعلنت", "تعلن", "يعلن", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  if (tells_that_it(tokens, e, a)) return true;
  if (a->at.tok == 0 || !kzi_token_is_any(tokens, a->at.tok - 1, announces)) return false;
  static const char *const mission[] = {"embassy", NULL}; /* tells what its state gives */
  bool deed = e->act == KZI_ACT_SIGN || (e->act == KZI_ACT_COOPERATE && !kzi_is_kind(m, &m->orgs[a->org], mission));
  return deed && !e->verb && e->trigger.first >= a->at.end && e->trigger.first < a->at.end + ANNOUNCED_MAX &&
         !kzi_tokens_have(tokens, a->at.end, e->trigger.first, that);
}

/* «تسلم الجيش اللبناني هبة …»: an army that gives or is given something does so itself. */
static bool takes_for_itself(const struct kzi_mentions *m, const struct kzi_event *e, const struct kzi_org *org)
{
  static const char *const army[] = {"army", NULL};
  bool given = e->sense == KZI_SENSE_GIVE || e->sense == KZI_SENSE_TAKE;
  return given && e->act == KZI_ACT_COOPERATE && kzi_is_kind(m, org, army);
}

/* The body that acts, if it is not the state. Who signs for a bank or an agency signs in its name; at a meeting ministries
 * and missions are the state, and a mission is what is set up. */
uint32_t kzi_body_of(const struct kzi_mentions *m, const struct kzi_event *e, uint32_t actor)
{
  if (actor == KZI_NONE || m->actors[actor].org == KZI_NONE) return KZI_NONE;
  const struct kzi_actor *a = &m->actors[actor];
  const struct kzi_org *org = &m->orgs[a->org];
  if (a->cc && org->international) return KZI_NONE; /* «الرئيس السنغالي رئيس الاتحاد الأفريقي» */
  bool official = a->office != KZI_NONE || a->person != KZI_NONE;
  bool several = org->at.end > org->at.tok + 1; /* «الحرس البحري», but not «الجيش» */
  if (!official && (!org->bare || several) && takes_for_itself(m, e, org)) return a->org;
  static const char *const arms[] = {"embassy", "security", "curia", "court", NULL}; /* as a ministry is */
  static const char *const committee[] = {"committee", NULL}; /* «لجنة الشؤون الخارجية» approves as the parliament */
  if (e->act == KZI_ACT_APPROVE && kzi_is_kind(m, org, committee)) return KZI_NONE;
  bool state = org->ministry || kzi_is_kind(m, org, arms);
  if (org->is_state || org->joint || org->bare || org->number > 1 ||
      (state && (official || (e->act == KZI_ACT_CONSULT && !org->ministry))))
    return KZI_NONE;
  static const char *const own[] = {"university", "company",    "group",   "bank",  "fund",   "agency", "authority",
                                    "chamber",    "foundation", "council", "union", "centre", NULL};
  bool other = kzi_mark_at(m->marks, org->at.tok, KZI_C_ORG_HEAD) && !kzi_is_kind(m, org, own);
  bool whole = org->cc == KZI_CC('E', 'U'); /* the Union's commission meets for the Union */
  if (official && !kzi_act_takes_instrument(e->act) && (other || whole)) return KZI_NONE;
  return e->act == KZI_ACT_ESTABLISH ? KZI_NONE : a->org;
}

/* … but who only tells of the act does not act. */
uint32_t kzi_acting_org(const struct kzi_mentions *m, const struct kzi_event *e, uint32_t actor)
{
  static const char *const firms[] = {"company", "group",      "bank",
                                      "fund",    "university", NULL}; /* tell of their own deals */
  const struct kzi_actor *a = actor == KZI_NONE ? NULL : &m->actors[actor];
  bool own = !a || a->org == KZI_NONE || announces_own(m, e, a) || kzi_is_kind(m, &m->orgs[a->org], firms);
  return own || !speaks(m->marks, a->at.tok) ? kzi_body_of(m, e, actor) : KZI_NONE;
}

/* A second body of a country that has one in the record already. */
static bool is_other_body(const struct kzi_mentions *m, const struct kzi_draft *d, uint16_t cc, uint32_t org)
{
  bool told = false;
  for (uint8_t i = 0; i < d->side_count; i++) {
    if (d->sides[i].cc != cc) continue;
    if (d->sides[i].org == KZI_NONE || (org != KZI_NONE && kzi_same_org(m, d->sides[i].org, org))) return false;
    told = true;
  }
  return told && org != KZI_NONE;
}

/* «مصر توقع اتفاقية بين شركة إيجاس وشركة إيني», «وقع الوزيران مذكرة بين وزارة X وهيئة Y»: the body that acts for a state, or
 * whose text an official signs. */
static bool name_state_body(const struct kzi_mentions *m, struct kzi_draft *d, const struct kzi_side *s, uint32_t org)
{
  const struct kzi_actor *body = kzi_side_actor(m, s);
  if (!s->cc || org == KZI_NONE || body->office != KZI_NONE || body->person != KZI_NONE) return false;
  for (uint8_t i = 0; i < d->side_count; i++) {
    const struct kzi_actor *a = d->sides[i].actor == KZI_NONE ? NULL : &m->actors[d->sides[i].actor];
    bool of_text = s->how == KZI_SIDE_INSTRUMENT;
    if (d->sides[i].cc != s->cc || d->sides[i].org != KZI_NONE || !((a && a->state != KZI_NONE) || of_text)) continue;
    d->sides[i].org = org;
    return true;
  }
  return false;
}

struct kzi_draft_side *kzi_push_side(struct kzi_draft *d, uint16_t cc, uint32_t actor, uint32_t org,
                                     struct kzi_span span)
{
  for (uint8_t i = 0; i < d->side_count; i++)
    if (d->sides[i].cc == cc && (cc || d->sides[i].org == org)) return NULL;
  if (d->side_count == KZI_SIDES_MAX) return NULL;
  struct kzi_draft_side *side = &d->sides[d->side_count++];
  *side = (struct kzi_draft_side){cc, actor, org, span, {NULL, span}};
  return side;
}

void kzi_push_code(struct kzi_draft *d, uint16_t cc, struct kzi_span words)
{
  struct kzi_draft_side *side = kzi_push_side(d, cc, KZI_NONE, KZI_NONE, (struct kzi_span){0, 0});
  if (side) side->why.words = words;
  d->resolved = true;
}

bool kzi_told_by(struct kzi_draft *d, const char *rule, bool found)
{
  for (uint8_t i = 0; i < d->side_count; i++)
    if (!d->sides[i].why.rule) d->sides[i].why.rule = rule;
  return found;
}

/* «عن الجانب الكازاخي رئيس شركة …»: the body of who signs for the side that stands before him. */
static uint32_t org_behind(const struct kzi_mentions *m, const struct kzi_event *e, const struct kzi_side *s)
{
  if (s->actor == KZI_NONE || s->actor + 1 >= m->actor_count || e->act != KZI_ACT_SIGN) return KZI_NONE;
  const struct kzi_actor *a = &m->actors[s->actor], *next = a + 1;
  bool plain = a->office == KZI_NONE && a->person == KZI_NONE && a->org == KZI_NONE;
  bool follows = next->at.tok <= a->at.end + 1 && !next->at.prefix && (!next->cc || next->cc == s->cc);
  return plain && follows && next->office != KZI_NONE ? kzi_acting_org(m, e, s->actor + 1) : KZI_NONE;
}

/* «دولة الكويت، ممثلة في الهيئة العامة للاستثمار», «اليابان عبر الوكالة اليابانية …»: the body in which a state acts. The word is
 * a woman's office, too. */
static uint32_t org_acted_by(const struct kzi_mentions *m, const struct kzi_event *e, const struct kzi_side *s)
{
  static const char *const acted[] = {"ممثله", "ممثلا", "ممثلين", NULL};
  if (s->actor == KZI_NONE || s->actor + 1 >= m->actor_count) return KZI_NONE;
  if (!kzi_act_takes_instrument(e->act) && e->act != KZI_ACT_COOPERATE) return KZI_NONE;
  const struct kzi_tokens *tokens = m->marks->tokens;
  const struct kzi_actor *a = &m->actors[s->actor], *next = a + 1;
  uint32_t tok = a->at.end;
  if (tok < next->at.tok && kzi_token_is_comma(tokens, tok)) tok++;
  bool through = tok < next->at.tok && kzi_token_is(tokens, tok, "عبر") && next->cc == a->cc; /* an agency of its own */
  if (tok > next->at.tok || !(through || kzi_token_is_any(tokens, tok, acted))) return KZI_NONE;
  if (through) tok++;
  if (!through && tok < next->at.tok && kzi_token_is(tokens, ++tok, "في")) tok++;
  bool state = a->state != KZI_NONE || a->anaphor != KZI_NONE || (a->org != KZI_NONE && m->orgs[a->org].is_state);
  bool body = next->org != KZI_NONE && next->person == KZI_NONE && !m->orgs[next->org].is_state;
  return state && body && tok == next->at.tok ? next->org : KZI_NONE;
}

/* In the order of the text. */
static void push_named(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  static const char *const told[] = {[KZI_SIDE_SUBJECT] = "acts",
                                     [KZI_SIDE_PARTNER] = "is met or dealt with",
                                     [KZI_SIDE_INSTRUMENT] = "told by the instrument",
                                     [KZI_SIDE_ADJECTIVE] = "a demonym of the act",
                                     [KZI_SIDE_DESTINATION] = "is visited"};
  const struct kzi_mentions *m = x->c->m;
  bool pushed[KZI_EVENT_SIDES] = {false};
  for (uint8_t n = 0; n < e->side_count; n++) {
    uint8_t first = KZI_EVENT_SIDES;
    for (uint8_t i = 0; i < e->side_count; i++)
      if (!pushed[i] && (first == KZI_EVENT_SIDES || e->sides[i].span.start < e->sides[first].span.start)) first = i;
    const struct kzi_side *s = &e->sides[first];
    pushed[first] = true;
    if (!s->cc && !kzi_is_international(m, s)) continue;
    uint32_t org = kzi_is_international(m, s) ? m->actors[s->actor].org : kzi_acting_org(m, e, s->actor);
    if (org == KZI_NONE) org = org_behind(m, e, s);
    if (org == KZI_NONE) org = org_acted_by(m, e, s);
    if (kzi_act_takes_instrument(e->act) && e->act != KZI_ACT_APPROVE && name_state_body(m, d, s, org)) continue;
    if (s->cc && is_other_body(m, d, s->cc, org) && d->side_count < KZI_SIDES_MAX)
      d->sides[d->side_count++] = (struct kzi_draft_side){s->cc, s->actor, org, s->span, {NULL, s->span}};
    else
      kzi_push_side(d, s->cc, s->actor, org, s->span);
    kzi_told_by(d, told[s->how], true);
  }
}

/* «يبحث مع نظيره الكازاخي»: who acts stands first, though the context alone tells his country. */
static void put_actor_first(const struct kzi_event *e, struct kzi_draft *d)
{
  bool partner = false;
  for (uint8_t i = 0; i < e->side_count; i++)
    partner = partner || (e->sides[i].cc == d->sides[0].cc &&
                          (e->sides[i].how == KZI_SIDE_PARTNER || e->sides[i].how == KZI_SIDE_DESTINATION));
  if (d->side_count != 2 || !d->resolved || d->sides[1].actor != KZI_NONE || !partner) return;
  struct kzi_draft_side swap = d->sides[0];
  d->sides[0] = d->sides[1];
  d->sides[1] = swap;
}

/* «مع شركة X»: a body without a country of its own stands for the side that only the context told. */
static void name_bodies(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  static const char *const wide[] = {"organization", "union", "committee", NULL}; /* may be of many countries */
  const struct kzi_mentions *m = x->c->m;
  struct kzi_draft_side *open = NULL;
  bool talks = e->act == KZI_ACT_CONSULT; /* who is received for a body is its official */
  bool deed = e->act == KZI_ACT_COOPERATE;
  if ((!kzi_act_takes_instrument(e->act) && !talks && !deed) || e->sense == KZI_SENSE_VISIT) return;
  for (uint8_t i = 0; i < d->side_count; i++) {
    if (d->sides[i].actor != KZI_NONE || !kzi_span_empty(d->sides[i].span)) continue;
    if (open || d->sides[i].org != KZI_NONE) return; /* nobody knows whose it is */
    open = &d->sides[i];
  }
  for (uint8_t i = 0; open && i < e->side_count; i++) {
    const struct kzi_side *s = &e->sides[i];
    uint32_t org = s->cc || kzi_is_international(m, s) ? KZI_NONE : kzi_acting_org(m, e, s->actor);
    if (org == KZI_NONE || (talks && m->actors[s->actor].office == KZI_NONE) ||
        (m->orgs[org].bare && !takes_for_itself(m, e, &m->orgs[org])) ||
        (deed && (s->how != KZI_SIDE_SUBJECT || open->cc != m->home)) || kzi_is_kind(m, &m->orgs[org], wide) ||
        kzi_names_state(m, &m->orgs[org].at))
      continue;
    *open = (struct kzi_draft_side){
        open->cc, s->actor, org, s->span, {"a body for the side that the context tells", s->span}};
    return;
  }
}

/* Where no words tell a side, the word of the act has it looked for. */
static void find_words(const struct kzi_mentions *m, const struct kzi_event *e, struct kzi_draft *d)
{
  for (uint8_t i = 0; i < d->side_count; i++)
    if (kzi_span_empty(d->sides[i].why.words)) d->sides[i].why.words = kzi_words_of(m, e->trigger);
}

/* «اتفاق النفط والكافيار..», «الخرطوم وواشنطن.. اتفاق باستئناف …»: a headline, or its second half, that opens with an accord:
 * that, or NULL. */
static const struct kzi_instrument *headline_accord(const struct kzi_mentions *m)
{
  const struct kzi_tokens *tokens = m->marks->tokens;
  for (uint32_t i = 0; i < m->instrument_count; i++) {
    const struct kzi_instrument *x = &m->instruments[i];
    const struct kzi_token *token = &tokens->items[x->at.tok];
    if (m->page->zones[token->line] != KZI_ZONE_TITLE) return NULL;
    bool opens =
        token->flags & KZI_TOKEN_SENTENCE_START || (x->at.tok > 0 && kzi_token_is_mark(tokens, x->at.tok - 1, ":"));
    if (opens && x->count == 1 && !x->definite && x->type == kzi_value_id("agreement")) return x;
  }
  return NULL;
}

/* An instrument that no words name. */
static void imply_instrument(const struct kzi_mentions *m, const struct kzi_event *e, struct kzi_draft *d)
{
  const bool contract = e->sense == KZI_SENSE_CONTRACT;
  d->type = contract ? KZI_INS_CONTRACT : e->implied;
  d->type_why.rule = contract ? "a verb of contracting" : "bought, sold or traded";
  d->type_why.words = kzi_words_of(m, e->trigger);
  if (d->type || e->act != KZI_ACT_AGREE || e->sentence >= LEAD_SENTENCES) return;
  const struct kzi_instrument *accord = headline_accord(m);
  if (!accord) return;
  d->type = KZI_INS_AGREEMENT;
  d->type_why = (struct kzi_why){"the accord of the headline", accord->at.span};
}

static const char *rule_of_text(const struct kzi_event *e, const struct kzi_instrument *x)
{
  if (x->at.tok == e->trigger.first) return "tells the act by itself";
  if (e->turn) return "in its turn";
  return x->at.tok < e->trigger.first ? "told before its act" : "the object of the act";
}

static void read_instrument(const struct kzi_mentions *m, const struct kzi_event *e, struct kzi_draft *d)
{
  d->instrument = e->instrument;
  d->count = 1;
  if (e->instrument == KZI_NONE) {
    imply_instrument(m, e, d);
    return;
  }
  const struct kzi_instrument *x = &m->instruments[e->instrument];
  const char *name = kzi_value_text(m->marks->lexicon, x->type);
  d->type = (uint8_t)kzi_instrument_of(name);
  d->count = e->turn ? 1 : x->count;
  d->type_why = (struct kzi_why){rule_of_text(e, x), x->at.span};
  static const char *const memo[] = {"تفاهم", "التفاهم",
                                     NULL}; /* «تبادل المذكرات», not «تبادل مذكرات التفاهم» that were signed */
  bool signed_before = kzi_tokens_have(m->marks->tokens, x->at.tok, x->at.end, memo);
  if (e->sense == KZI_SENSE_EXCHANGE && d->type == KZI_INS_MOU && !signed_before) {
    d->type = KZI_INS_NOTES, d->type_why.rule = "memoranda exchanged are notes";
    if (!d->count) d->count = 1; /* the two are one text */
  }
}

/* «اعتمد مجلس الوزراء المصري اتفاقية», «واعتمد المجلس اتفاقية»: one side's own government or parliament. */
static bool is_own_assent(const struct kzi_mentions *m, const struct kzi_event *e)
{
  static const char *const bodies[] = {"cabinet", "parliament", "government", "council", NULL};
  const struct kzi_actor *a = e->side_count ? kzi_side_actor(m, &e->sides[0]) : NULL;
  return e->sense == KZI_SENSE_ADOPT && e->verb && !e->both && a && a->office == KZI_NONE && a->org != KZI_NONE &&
         e->sides[0].how == KZI_SIDE_SUBJECT && m->orgs[a->org].is_state && kzi_is_kind(m, &m->orgs[a->org], bodies);
}

/* «وافق الوزيران على خطة» settles it between them; one side's cabinet or parliament approves. */
static uint8_t final_act(const struct kzi_mentions *m, const struct kzi_event *e)
{
  unsigned subjects = 0;
  for (uint8_t i = 0; i < e->side_count; i++) subjects += e->sides[i].how == KZI_SIDE_SUBJECT && e->sides[i].cc;
  if (e->act == KZI_ACT_APPROVE && e->verb && (e->both || subjects >= 2)) return KZI_ACT_AGREE;
  bool draft = e->instrument != KZI_NONE && m->instruments[e->instrument].draft;
  if (subjects == 1 && ((e->sense == KZI_SENSE_ADOPT && draft) || is_own_assent(m, e)))
    return KZI_ACT_APPROVE; /* «اعتمدت الحكومة مشروع اتفاقية» */
  return e->act;
}

/* «رئيس البنك … مع رئيس مجلس محافظي البنك»: one and the same body of many states. */
static bool is_one_body(const struct kzi_mentions *m, const struct kzi_draft *d)
{
  const struct kzi_draft_side *a = &d->sides[0], *b = &d->sides[1];
  return d->side_count == 2 && !a->cc && !b->cc && a->org != KZI_NONE && b->org != KZI_NONE &&
         kzi_same_org(m, a->org, b->org);
}

static bool has_body(const struct kzi_draft *d)
{
  for (uint8_t i = 0; i < d->side_count; i++)
    if (d->sides[i].org != KZI_NONE) return true;
  return false;
}

void kzi_resolve(struct kzi_case *c)
{
  struct kzi_context x = {.c = c};
  read_pairs(&x);
  x.of_two = is_of_two(c->m);
  if (!kzi_vec_reserve(c->arena, &c->drafts, c->events->count, sizeof(struct kzi_draft))) return; /* one each at most */
  for (uint32_t i = 0; i < c->events->count; i++) {
    const struct kzi_event *e = &c->events->items[i];
    struct kzi_draft d = {.act = final_act(c->m, e),
                          .modality = e->modality,
                          .when = e->when,
                          .when_rule = e->when_rule,
                          .borrowed = e->borrowed,
                          .ahead = e->ahead,
                          .place = e->place,
                          .place_rule = e->place_rule,
                          .town = KZI_NONE};
    if (e->listed) continue;
    push_named(&x, e, &d);
    if (!kzi_complete_sides(&x, e, &d) || is_one_body(c->m, &d)) continue;
    put_actor_first(e, &d);
    name_bodies(&x, e, &d);
    find_words(c->m, e, &d);
    read_instrument(c->m, e, &d);
    d.events[d.event_count++] = i;
    if (!d.resolved && !has_body(&d)) x.of_states = true;
    if (!d.resolved || !x.last_count) {
      x.last_count = d.side_count;
      x.last_sentence = e->sentence;
      for (uint8_t k = 0; k < d.side_count; k++) x.last[k] = d.sides[k];
    }
    struct kzi_draft *slot = kzi_vec_push(c->arena, &c->drafts, sizeof *slot);
    if (!slot) return;
    *slot = d;
  }
}
