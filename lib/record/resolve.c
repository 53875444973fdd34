/* Who «الجانبان», «نظيره» and «لقائه» are: the pair told last, the article's main pair, its home country. */
#include "record/draft.h"

#include <string.h>

#define OFFICIALS_BACK 16 /* actors */
#define BEHIND_REACH 12 /* tokens */
#define PAIRS_MAX 32

struct pair {
  uint16_t a, b; /* a < b */
  uint32_t weight;
};

struct context {
  struct kzi_case *c;
  struct pair pairs[PAIRS_MAX];
  unsigned pair_count;
  struct kzi_draft_side last[KZI_SIDES_MAX]; /* the sides told last */
  uint8_t last_count;
  uint32_t last_sentence; /* … and where */
};

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

bool kzi_same_pair(const struct kzi_draft *a, const struct kzi_draft *b)
{
  if (kzi_sides_of(a) != kzi_sides_of(b)) return false;
  for (uint8_t i = 0; i < a->side_count; i++)
    if (!kzi_has_side(b, a->sides[i].cc)) return false;
  for (uint8_t i = 0; i < b->side_count; i++)
    if (!kzi_has_side(a, b->sides[i].cc)) return false;
  return true;
}

/* ---- What the article is about ---------------------------------------------------------------------------------------- */

static void weigh_pair(struct context *x, uint16_t a, uint16_t b, uint32_t weight)
{
  if (a > b) {
    uint16_t swap = a;
    a = b, b = swap;
  }
  unsigned i = 0;
  while (i < x->pair_count && (x->pairs[i].a != a || x->pairs[i].b != b)) i++;
  if (i == PAIRS_MAX) return;
  if (i == x->pair_count) x->pairs[x->pair_count++] = (struct pair){a, b, 0};
  x->pairs[i].weight += weight;
}

static uint32_t weight_of(const struct kzi_event *e)
{
  return e->title ? 4 : e->sentence < 3 ? 3 : 1;
}

static void read_pairs(struct context *x)
{
  const struct kzi_events *events = x->c->events;
  for (uint32_t i = 0; i < events->count; i++) {
    const struct kzi_event *e = &events->items[i];
    for (uint8_t a = 0; a < e->side_count; a++)
      for (uint8_t b = (uint8_t)(a + 1); b < e->side_count; b++)
        if (e->sides[a].cc && e->sides[b].cc && e->sides[a].cc != e->sides[b].cc)
          weigh_pair(x, e->sides[a].cc, e->sides[b].cc, weight_of(e));
  }
}

static const struct pair *main_pair(const struct context *x, uint16_t with)
{
  const struct pair *best = NULL;
  for (unsigned i = 0; i < x->pair_count; i++) {
    const struct pair *p = &x->pairs[i];
    if (with && p->a != with && p->b != with) continue;
    if (!best || p->weight > best->weight) best = p;
  }
  return best;
}

/* The side that a paper at home leaves out: its own, else the country named most often beside `other`. */
static uint16_t home_country(const struct kzi_mentions *m, uint16_t other)
{
  if (m->home && m->home != other) return m->home;
  uint16_t codes[64];
  uint32_t counts[64];
  unsigned n = 0;
  for (uint32_t i = 0; i < m->state_count; i++) {
    const struct kzi_state *s = &m->states[i];
    if (s->inside || s->cc == other) continue;
    unsigned k = 0;
    while (k < n && codes[k] != s->cc) k++;
    if (k == KZI_COUNT(codes)) continue;
    if (k == n) codes[n] = s->cc, counts[n++] = 0;
    counts[k]++;
  }
  unsigned best = 0;
  for (unsigned k = 1; k < n; k++)
    if (counts[k] > counts[best]) best = k;
  return n && counts[best] > 1 ? codes[best] : 0;
}

/* ---- From event to sides ------------------------------------------------------------------------------------------------ */

/* «وقالت وزارة X إن»: tells of the act. «بين» is also spelt like a verb of saying. */
static bool speaks(const struct kzi_marks *marks, uint32_t tok)
{
  return tok > 0 && kzi_mark_at(marks, tok - 1, KZI_C_REPORT) && !kzi_mark_at(marks, tok - 1, KZI_C_FUNC);
}

bool kzi_is_kind(const struct kzi_mentions *m, const struct kzi_org *org, const char *const *kinds)
{
  const struct kzi_mark *head = kzi_mark_at(m->marks, org->at.tok, KZI_C_ORG_HEAD);
  for (; head && *kinds; kinds++)
    if (kzi_mark_is(m->marks, head, *kinds)) return true;
  return false;
}

/* The body that acts, if it is not the state. Who signs for a bank or an agency signs in its name; at a meeting ministries
 * and missions are the state, and a mission is what is set up. */
static uint32_t acting_org(const struct kzi_mentions *m, const struct kzi_event *e, uint32_t actor)
{
  if (actor == KZI_NONE || m->actors[actor].org == KZI_NONE) return KZI_NONE;
  const struct kzi_actor *a = &m->actors[actor];
  const struct kzi_org *org = &m->orgs[a->org];
  static const char *const firms[] = {"company", "group",      "bank",
                                      "fund",    "university", NULL}; /* tell of their own deals */
  if (speaks(m->marks, a->at.tok) && !kzi_is_kind(m, org, firms)) return KZI_NONE;
  bool official = a->office != KZI_NONE;
  static const char *const missions[] = {"embassy", NULL};
  bool state = org->ministry || kzi_is_kind(m, org, missions);
  if (org->is_state || org->joint || (state && (official || e->act == KZI_ACT_CONSULT))) return KZI_NONE;
  static const char *const own[] = {"university", "company", "bank", "fund", "agency", "authority", NULL};
  if (official && !kzi_act_takes_instrument(e->act) && !kzi_is_kind(m, org, own)) return KZI_NONE;
  return e->act == KZI_ACT_ESTABLISH ? KZI_NONE : a->org;
}

/* A second body of a country that has one in the record already. */
static bool is_other_body(const struct kzi_draft *d, uint16_t cc, uint32_t org)
{
  bool told = false;
  for (uint8_t i = 0; i < d->side_count; i++) {
    if (d->sides[i].cc != cc) continue;
    if (d->sides[i].org == KZI_NONE || d->sides[i].org == org) return false;
    told = true;
  }
  return told && org != KZI_NONE;
}

static void push_side(struct kzi_draft *d, uint16_t cc, uint32_t actor, uint32_t org, struct kzi_span span)
{
  for (uint8_t i = 0; i < d->side_count; i++)
    if (d->sides[i].cc == cc && (cc || d->sides[i].org == org)) return;
  if (d->side_count < KZI_SIDES_MAX) d->sides[d->side_count++] = (struct kzi_draft_side){cc, actor, org, span};
}

static void push_code(struct kzi_draft *d, uint16_t cc)
{
  push_side(d, cc, KZI_NONE, KZI_NONE, (struct kzi_span){0, 0});
  d->resolved = true;
}

static bool is_international(const struct kzi_mentions *m, const struct kzi_side *s)
{
  return !s->cc && s->actor != KZI_NONE && m->actors[s->actor].org != KZI_NONE &&
         m->orgs[m->actors[s->actor].org].international;
}

/* In the order of the text. */
static void push_named(const struct context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  bool pushed[KZI_EVENT_SIDES] = {false};
  for (uint8_t n = 0; n < e->side_count; n++) {
    uint8_t first = KZI_EVENT_SIDES;
    for (uint8_t i = 0; i < e->side_count; i++)
      if (!pushed[i] && (first == KZI_EVENT_SIDES || e->sides[i].span.start < e->sides[first].span.start)) first = i;
    const struct kzi_side *s = &e->sides[first];
    pushed[first] = true;
    if (!s->cc && !is_international(m, s)) continue;
    uint32_t org = is_international(m, s) ? m->actors[s->actor].org : acting_org(m, e, s->actor);
    if (s->cc && is_other_body(d, s->cc, org) && d->side_count < KZI_SIDES_MAX)
      d->sides[d->side_count++] = (struct kzi_draft_side){s->cc, s->actor, org, s->span};
    else
      push_side(d, s->cc, s->actor, org, s->span);
  }
}

/* The word of an office without و, ب, ل and ال: «الوزير», «وزير». */
static struct kzi_text head_word(const struct kzi_mentions *m, const struct kzi_actor *a)
{
  struct kzi_text word = kzi_token_fold(m->marks->tokens, a->at.tok);
  if (a->at.prefix && word.length > 4) word = (struct kzi_text){word.bytes + 2, word.length - 2};
  if (word.length > 6 && memcmp(word.bytes, "ال", 4) == 0) word = (struct kzi_text){word.bytes + 4, word.length - 4};
  return word;
}

/* The last official before actor `index` whose title begins with the same word, of a country that the record has not yet. */
static uint16_t official_before(const struct kzi_mentions *m, uint32_t index, const struct kzi_draft *d)
{
  struct kzi_text word = head_word(m, &m->actors[index]);
  for (uint32_t n = 0; index > 0 && n < OFFICIALS_BACK; n++) {
    const struct kzi_actor *b = &m->actors[--index];
    struct kzi_text other = head_word(m, b);
    bool same = other.length == word.length && memcmp(other.bytes, word.bytes, word.length) == 0;
    if (same && b->cc && b->office != KZI_NONE && !kzi_has_side(d, b->cc)) return b->cc;
  }
  return 0;
}

/* «وسيتوجه الوزير إلى الفلبين»: the minister told last, of another country than the partner. */
static bool push_official_again(const struct context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  for (uint8_t i = 0; i < e->side_count && d->side_count < KZI_SIDES_MAX; i++) {
    const struct kzi_side *s = &e->sides[i];
    const struct kzi_actor *a = s->actor == KZI_NONE ? NULL : &m->actors[s->actor];
    if (!a || a->cc || a->office == KZI_NONE || a->person != KZI_NONE || a->at.end > a->at.tok + 1) continue;
    uint16_t cc = official_before(m, s->actor, d);
    if (!cc) continue;
    struct kzi_draft_side again = {cc, s->actor, KZI_NONE, s->span}, first = d->sides[0];
    bool before = again.span.start < first.span.start;
    d->sides[0] = before ? again : first;
    d->sides[d->side_count++] = before ? first : again;
    d->resolved = true;
    return true;
  }
  return false;
}

static bool has_unnamed_official(const struct kzi_mentions *m, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++)
    if (!e->sides[i].cc && !is_international(m, &e->sides[i])) return true;
  return false;
}

static bool has_counterpart(const struct kzi_mentions *m, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = e->sides[i].actor == KZI_NONE ? NULL : &m->actors[e->sides[i].actor];
    if (a && a->office != KZI_NONE && m->offices[a->office].counterpart) return true;
  }
  return false;
}

static bool has_unnamed_side(const struct context *x)
{
  for (uint8_t i = 0; i < x->last_count; i++)
    if (!x->last[i].cc && x->last[i].org == KZI_NONE) return true;
  return false;
}

static bool complete_from_last(const struct context *x, struct kzi_draft *d)
{
  bool shares = d->side_count == 0;
  for (uint8_t i = 0; i < x->last_count; i++) shares = shares || (x->last[i].cc && kzi_has_side(d, x->last[i].cc));
  if (!shares || x->last_count < 2) return false;
  bool all = d->side_count == 0; /* «ووقعوا» of three means the three */
  for (uint8_t i = 0; i < x->last_count && (all || kzi_sides_of(d) < 2); i++)
    if (x->last[i].cc) push_code(d, x->last[i].cc);
  if (kzi_sides_of(d) == 1 && has_unnamed_side(x)) push_side(d, 0, KZI_NONE, KZI_NONE, (struct kzi_span){0, 0});
  return kzi_sides_of(d) >= 2;
}

static bool complete_from_main(const struct context *x, struct kzi_draft *d)
{
  const struct pair *p = main_pair(x, d->side_count ? d->sides[0].cc : 0);
  if (!p) return false;
  push_code(d, p->a);
  push_code(d, p->b);
  return kzi_sides_of(d) >= 2;
}

/* Whom «لقائه» and a verb without subject mean: the official named last, of another country than the partner. */
static bool complete_from_focus(const struct context *x, const struct kzi_event *e, bool same_sentence,
                                struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  if (!e->pronoun || kzi_sides_of(d) != 1) return false;
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t i = KZI_FIRST(m->actors, m->actor_count, e->trigger.first);
  for (unsigned n = 0; i > 0 && n < 8; n++) {
    const struct kzi_actor *a = &m->actors[--i];
    if (same_sentence && tokens->items[a->at.tok].sentence != e->sentence) return false;
    if (a->cc && a->cc != d->sides[0].cc && (a->person != KZI_NONE || a->office != KZI_NONE)) {
      push_code(d, a->cc);
      return true;
    }
    if (same_sentence && a->cc && a->cc != d->sides[0].cc && a->org != KZI_NONE) { /* «قالت شركة … إنها ستبني» */
      push_side(d, a->cc, i, acting_org(m, e, i), a->at.span);
      return d->resolved = true;
    }
  }
  return false;
}

/* «خلال لقائه سفير كازاخستان.. وزير الصناعة المصري: …»: a headline may name him behind his pronoun. */
static bool complete_from_behind(const struct context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  if (!e->pronoun || !e->title || kzi_sides_of(d) != 1) return false;
  uint32_t end = e->trigger.end + BEHIND_REACH;
  for (uint32_t i = KZI_FIRST(m->actors, m->actor_count, e->trigger.end);
       i < m->actor_count && m->actors[i].at.tok < end; i++) {
    const struct kzi_actor *a = &m->actors[i];
    if (!a->cc || a->cc == d->sides[0].cc || (a->person == KZI_NONE && a->office == KZI_NONE)) continue;
    push_code(d, a->cc);
    return true;
  }
  return false;
}

/* «ووقع المذكرة …»: an instrument taken up brings the sides of the record that told it first. */
static bool complete_from_instrument(const struct context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  if (e->instrument == KZI_NONE || !x->c->m->instruments[e->instrument].definite || kzi_sides_of(d) > 1) return false;
  const struct kzi_draft *drafts = x->c->drafts.items;
  for (size_t i = x->c->drafts.count; i > 0; i--) {
    const struct kzi_draft *p = &drafts[i - 1];
    if (p->instrument == KZI_NONE ||
        x->c->m->instruments[p->instrument].type != x->c->m->instruments[e->instrument].type)
      continue;
    if (d->side_count && !kzi_has_side(p, d->sides[0].cc)) continue;
    for (uint8_t k = 0; k < p->side_count; k++)
      push_side(d, p->sides[k].cc, p->sides[k].actor, p->sides[k].org, p->sides[k].span);
    d->resolved = true;
    return kzi_sides_of(d) >= 2;
  }
  return false;
}

/* An official whom the article names without his country: the country that its other words make likely. */
static bool push_likely(const struct kzi_mentions *m, const struct kzi_event *e, struct kzi_draft *d)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = e->sides[i].actor == KZI_NONE ? NULL : &m->actors[e->sides[i].actor];
    if (!a || e->sides[i].cc || a->person == KZI_NONE) continue;
    uint16_t cc = m->people[a->person].likely_cc;
    if (!cc || kzi_has_side(d, cc)) continue;
    push_side(d, cc, e->sides[i].actor, KZI_NONE, e->sides[i].span);
    d->resolved = true;
    return true;
  }
  return false;
}

static bool is_envoy(const struct kzi_mentions *m, const struct kzi_office *o)
{
  const char *code = o->code ? kzi_value_text(m->marks->lexicon, o->code) : "";
  return strcmp(code, "ambassador") == 0;
}

/* «استقبل وزير التربية سفير كازاخستان لدى الأردن»: an envoy meets those of the country where he is posted; where nobody
 * tells which, it stays unnamed. */
static bool complete_envoy(const struct context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  for (uint8_t i = 0; kzi_sides_of(d) == 1 && i < e->side_count; i++) {
    const struct kzi_actor *a = e->sides[i].actor == KZI_NONE ? NULL : &m->actors[e->sides[i].actor];
    if (!a || a->cc != d->sides[0].cc || a->office == KZI_NONE || !is_envoy(m, &m->offices[a->office])) continue;
    uint16_t host = m->offices[a->office].posted;
    if (!host) host = home_country(m, a->cc);
    push_code(d, host);
    return d->side_count == 2;
  }
  return false;
}

static bool says_both(const struct kzi_mentions *m, struct kzi_range r)
{
  for (uint32_t i = KZI_FIRST(m->anaphors, m->anaphor_count, r.first);
       i < m->anaphor_count && m->anaphors[i].at.tok < r.end; i++)
    if (m->anaphors[i].kind <= KZI_ANA_TWO_OFFICIALS) return true;
  return false;
}

/* «اتفق الجانبان …، بحسب بيان لكازاخستان والهند»: the only two countries that the sentence names. */
struct two {
  uint16_t codes[2];
  bool more;
};

static void note(struct two *t, uint16_t cc)
{
  if (!cc || cc == t->codes[0] || cc == t->codes[1]) return;
  t->more = t->more || t->codes[1];
  t->codes[t->codes[0] != 0] = cc;
}

/* … or, where it names none, those of the people in it: «توكاييف وماكرون يشهدان توقيع اتفاقيات بين شركات البلدين». */
static bool complete_from_states(const struct kzi_mentions *m, struct kzi_range r, struct kzi_draft *d)
{
  struct two t = {{0, 0}, false};
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, r.first); i < m->state_count && m->states[i].at.tok < r.end;
       i++)
    if (!m->states[i].inside) note(&t, m->states[i].cc);
  bool named = t.codes[0] != 0;
  for (uint32_t i = KZI_FIRST(m->people, m->person_count, r.first);
       !named && i < m->person_count && m->people[i].at.tok < r.end; i++)
    note(&t, m->people[i].cc);
  if (t.more || !t.codes[1] || (d->side_count && d->sides[0].cc != t.codes[0] && d->sides[0].cc != t.codes[1]))
    return false;
  push_code(d, t.codes[0]);
  push_code(d, t.codes[1]);
  return kzi_sides_of(d) >= 2;
}

/* … or the one before it. */
static bool complete_from_sentence(const struct context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  const struct kzi_range *sentences = m->marks->tokens->sentences;
  if (!says_both(m, sentences[e->sentence])) return false;
  return complete_from_states(m, sentences[e->sentence], d) ||
         (e->sentence > 0 && complete_from_states(m, sentences[e->sentence - 1], d));
}

/* «زار طوكيو … ووقع هناك إعلانا»: a second act of those told right before. */
static bool goes_on(const struct context *x, const struct kzi_event *e)
{
  return e->pronoun && e->verb && e->instrument != KZI_NONE && x->last_count && e->sentence <= x->last_sentence + 1;
}

/* Whose cabinet or parliament approved the text told before, or is at home. */
static uint16_t approver(const struct context *x)
{
  const struct kzi_draft *drafts = x->c->drafts.items;
  for (size_t i = x->c->drafts.count; i > 0 && !x->c->m->home; i--)
    if (drafts[i - 1].act == KZI_ACT_APPROVE && drafts[i - 1].side_count) return drafts[i - 1].sides[0].cc;
  return x->c->m->home;
}

/* «تفويض الوزير بالتباحث مع الجانب الياباني», «كما صادق على اتفاقية مع الدنمارك»: who names only its partner. */
static bool complete_from_home(const struct context *x, struct kzi_draft *d)
{
  uint16_t home = approver(x);
  if (d->side_count != 1 || !home) return false;
  push_code(d, home);
  return d->side_count >= 2;
}

/* «ووقع توكاييف بيانا مشتركا»: nobody signs alone. */
static bool signs_alone(const struct kzi_event *e)
{
  return e->act == KZI_ACT_SIGN && e->verb && e->instrument != KZI_NONE;
}

/* «استقبل محافظ الأحمدي سفير كازاخستان لدى الكويت»: whoever receives him is his host. */
static bool complete_posted(const struct context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = e->sides[i].actor == KZI_NONE ? NULL : &m->actors[e->sides[i].actor];
    bool posted = a && a->office != KZI_NONE && m->offices[a->office].posted;
    if (!posted || !complete_envoy(x, e, d)) continue;
    struct kzi_draft_side guest = d->sides[0]; /* who receives was told first */
    d->sides[0] = d->sides[1];
    d->sides[1] = guest;
    return true;
  }
  return false;
}

/* «وقعت كازاخستان مع إيطاليا وثائق خلال زيارة ميلوني»: to the other of the two. */
static bool visits_again(const struct context *x, const struct kzi_event *e, const struct kzi_draft *d)
{
  return e->sense == KZI_SENSE_VISIT && d->side_count == 1 && x->last_count == 2 && e->sentence == x->last_sentence;
}

static bool resolve_sides(const struct context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  push_named(x, e, d);
  if (kzi_sides_of(d) >= 2) return true;
  bool unnamed = has_unnamed_official(x->c->m, e);
  if (e->sense == KZI_SENSE_RECEIVE && complete_posted(x, e, d)) return true;
  bool hinted = e->both || visits_again(x, e, d) || e->partner_unnamed || e->pronoun || unnamed || signs_alone(e);
  if (complete_from_instrument(x, e, d)) return true;
  if (!hinted || (!d->side_count && !e->both && !unnamed && !goes_on(x, e)))
    return false; /* a pronoun alone tells nothing new */
  if (e->act == KZI_ACT_APPROVE && complete_from_home(x, d)) return true;
  if (unnamed && complete_envoy(x, e, d)) return true;
  if (unnamed && kzi_sides_of(d) == 1 && push_official_again(x, e, d)) return true;
  if (complete_from_focus(x, e, true, d) || complete_from_behind(x, e, d) || complete_from_last(x, d) || complete_from_main(x, d) ||
      (e->both && complete_from_sentence(x, e, d)) || complete_from_focus(x, e, false, d))
    return true;
  if (kzi_sides_of(d) == 1 && push_likely(x->c->m, e, d)) return true;
  if (kzi_sides_of(d) == 1 && (unnamed || e->partner_unnamed)) {
    uint16_t home = home_country(x->c->m, d->sides[0].cc);
    if (home)
      push_code(d, home);
    else if (!e->partner_unnamed && !has_counterpart(x->c->m, e))
      return false; /* two of one country, as a rule */
    else
      push_side(d, 0, KZI_NONE, KZI_NONE, (struct kzi_span){0, 0});
    d->resolved = true;
    return true;
  }
  return false;
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
static void name_bodies(const struct context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  static const char *const wide[] = {"organization", "union", "committee", NULL}; /* may be of many countries */
  const struct kzi_mentions *m = x->c->m;
  struct kzi_draft_side *open = NULL;
  if (!kzi_act_takes_instrument(e->act)) return;
  for (uint8_t i = 0; i < d->side_count; i++) {
    if (d->sides[i].actor != KZI_NONE || d->sides[i].org != KZI_NONE) continue;
    if (open) return; /* nobody knows whose it is */
    open = &d->sides[i];
  }
  for (uint8_t i = 0; open && i < e->side_count; i++) {
    const struct kzi_side *s = &e->sides[i];
    uint32_t org = s->cc || is_international(m, s) ? KZI_NONE : acting_org(m, e, s->actor);
    if (org == KZI_NONE || m->orgs[org].bare || kzi_is_kind(m, &m->orgs[org], wide) ||
        kzi_names_state(m, &m->orgs[org].at))
      continue;
    *open = (struct kzi_draft_side){open->cc, s->actor, org, s->span};
    return;
  }
}

static void read_instrument(const struct kzi_mentions *m, const struct kzi_event *e, struct kzi_draft *d)
{
  d->instrument = e->instrument;
  d->count = 1;
  if (e->sense == KZI_SENSE_CONTRACT) d->type = KZI_INS_CONTRACT;
  if (e->instrument == KZI_NONE) return;
  const struct kzi_instrument *x = &m->instruments[e->instrument];
  const char *name = kzi_value_text(m->marks->lexicon, x->type);
  d->type = (uint8_t)kzi_instrument_of(name);
  d->count = e->turn ? 1 : x->count;
  if (e->sense == KZI_SENSE_EXCHANGE && d->type == KZI_INS_MOU) d->type = KZI_INS_NOTES;
}

/* «وافق الوزيران على خطة» settles it between them; one side's cabinet or parliament approves. */
static uint8_t final_act(const struct kzi_event *e)
{
  unsigned subjects = 0;
  for (uint8_t i = 0; i < e->side_count; i++) subjects += e->sides[i].how == KZI_SIDE_SUBJECT && e->sides[i].cc;
  if (e->act == KZI_ACT_APPROVE && e->verb && (e->both || subjects >= 2)) return KZI_ACT_AGREE;
  return e->act;
}

void kzi_resolve(struct kzi_case *c)
{
  struct context x = {.c = c};
  read_pairs(&x);
  for (uint32_t i = 0; i < c->events->count; i++) {
    const struct kzi_event *e = &c->events->items[i];
    struct kzi_draft d = {
        .act = final_act(e), .modality = e->modality, .when = e->when, .ahead = e->ahead, .place = e->place};
    if (!resolve_sides(&x, e, &d)) continue;
    put_actor_first(e, &d);
    name_bodies(&x, e, &d);
    read_instrument(c->m, e, &d);
    d.events[d.event_count++] = i;
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
