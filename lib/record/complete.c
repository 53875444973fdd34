/* Who «الجانبان», «نظيره», «الوزير» and «لقائه» are: those told last, the main pair, the host, the home country. */
#include "record/context.h"

#include <string.h>

#define OFFICIALS_BACK 16 /* actors */
#define BEHIND_REACH   20 /* tokens */
#define OPENING_TOKENS 4

static const struct kzi_pair *main_pair(const struct kzi_context *x, uint16_t with)
{
  const struct kzi_pair *best = NULL;
  for (unsigned i = 0; i < x->pair_count; i++) {
    const struct kzi_pair *p = &x->pairs[i];
    if (with && p->a != with && p->b != with) continue;
    if (!best || p->weight > best->weight) best = p;
  }
  return best;
}

struct named { /* a country, and the words that tell it where any do */
  uint16_t cc; /* 0: none */
  struct kzi_span words;
};

static const struct kzi_span no_words = {0, 0};

/* The side that a paper at home leaves out: its own, else that of its dateline, else the country named most often beside
 * `other`. */
static uint16_t home_country(const struct kzi_mentions *m, uint16_t other)
{
  if (m->home && m->home != other) return m->home;
  uint16_t dateline = kzi_dateline_country(m);
  if (dateline && dateline != other) return dateline;
  const struct kzi_tally named = kzi_count_states(m);
  return kzi_most_named(&named, other, 2);
}

/* The word of an office without و, ب, ل and ال: «الوزير», «وزير». */
static struct kzi_text head_word(const struct kzi_mentions *m, const struct kzi_actor *a)
{
  struct kzi_text word = kzi_token_fold(m->marks->tokens, a->at.tok);
  if (a->at.prefix && word.length > 4) word = (struct kzi_text){word.bytes + 2, word.length - 2};
  if (word.length > 6 && memcmp(word.bytes, "ال", 4) == 0) word = (struct kzi_text){word.bytes + 4, word.length - 4};
  return word;
}

/* «الوزير» is any minister told before; «الرئيس» no prime minister, nor «رئيس الوزراء» a president. */
static bool may_be_same(const struct kzi_mentions *m, const struct kzi_actor *a, const struct kzi_actor *b)
{
  struct kzi_text word = head_word(m, a), other = head_word(m, b);
  if (other.length != word.length || memcmp(other.bytes, word.bytes, word.length) != 0) return false;
  uint32_t code = m->offices[a->office].code, president = kzi_value_id("head_state");
  bool exact = a->at.end > a->at.tok + 1 || code == president;
  return !exact || code == m->offices[b->office].code;
}

/* The last official before actor `index` who may be the same, of a country that the record has not yet. */
static struct named official_before(const struct kzi_mentions *m, uint32_t index, const struct kzi_draft *d)
{
  const struct kzi_actor *a = &m->actors[index];
  struct named last = {0, no_words};
  for (uint32_t n = 0; index > 0 && n < OFFICIALS_BACK; n++) {
    const struct kzi_actor *b = &m->actors[--index];
    if (!b->cc || b->office == KZI_NONE || !may_be_same(m, a, b) || kzi_has_side(d, b->cc)) continue;
    if (!last.cc || b->cc == m->home) last = (struct named){b->cc, b->at.span};
    if (!m->home || b->cc == m->home) break; /* «الرئيس» of an agency at home is its own, if it told of him */
  }
  return last;
}

/* «وسيتوجه الوزير إلى الفلبين»: the minister told last, of another country than the partner. */
static bool push_official_again(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  for (uint8_t i = 0; i < e->side_count && d->side_count < KZI_SIDES_MAX; i++) {
    const struct kzi_side *s = &e->sides[i];
    const struct kzi_actor *a = kzi_side_actor(m, s);
    if (!a || a->cc || a->office == KZI_NONE || a->person != KZI_NONE) continue;
    if (a->at.end > a->at.tok + 1 && !m->offices[a->office].code) continue;
    struct named of = official_before(m, s->actor, d);
    if (!of.cc) continue;
    struct kzi_draft_side again = {of.cc, s->actor, KZI_NONE, s->span, {NULL, of.words}}, first = d->sides[0];
    bool before = again.span.start < first.span.start;
    d->sides[0] = before ? again : first;
    d->sides[d->side_count++] = before ? first : again;
    d->resolved = true;
    return true;
  }
  return false;
}

/* Somebody whose country no words tell, or NULL. */
static const struct kzi_side *unnamed_official(const struct kzi_mentions *m, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++)
    if (!e->sides[i].cc && !kzi_is_international(m, &e->sides[i])) return &e->sides[i];
  return NULL;
}

static bool has_counterpart(const struct kzi_mentions *m, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    if (a && a->office != KZI_NONE && m->offices[a->office].counterpart) return true;
  }
  return false;
}

static bool has_unnamed_side(const struct kzi_context *x)
{
  for (uint8_t i = 0; i < x->last_count; i++)
    if (!x->last[i].cc && x->last[i].org == KZI_NONE) return true;
  return false;
}

static bool complete_from_last(const struct kzi_context *x, struct kzi_draft *d)
{
  bool shares = d->side_count == 0;
  for (uint8_t i = 0; i < x->last_count; i++) shares = shares || (x->last[i].cc && kzi_has_side(d, x->last[i].cc));
  if (!shares || x->last_count < 2) return false;
  bool all = d->side_count == 0; /* «ووقعوا» of three means the three */
  for (uint8_t i = 0; i < x->last_count && (all || kzi_sides_of(d) < 2); i++)
    if (x->last[i].cc) kzi_push_code(d, x->last[i].cc, x->last[i].why.words);
  if (kzi_sides_of(d) == 1 && has_unnamed_side(x)) kzi_push_side(d, 0, KZI_NONE, KZI_NONE, no_words);
  return kzi_sides_of(d) >= 2;
}

static bool complete_from_main(const struct kzi_context *x, struct kzi_draft *d)
{
  const struct kzi_pair *p = main_pair(x, d->side_count ? d->sides[0].cc : 0);
  if (!p) return false;
  kzi_push_code(d, p->a, p->a_told);
  kzi_push_code(d, p->b, p->b_told);
  return kzi_sides_of(d) >= 2;
}

/* Whom the event names as its subject. */
static struct named subject_of(const struct kzi_event *e)
{
  bool named = e->side_count && e->sides[0].how == KZI_SIDE_SUBJECT;
  return named ? (struct named){e->sides[0].cc, e->sides[0].span} : (struct named){0, no_words};
}

/* Who met in the event before: its subject, or whom only the context told («إذ التقى الرئيس الصيني، ويتوقع أن يلتقي …»). */
static struct named who_met_before(const struct kzi_context *x, const struct kzi_event *before,
                                   const struct kzi_event *e)
{
  const struct named nobody = {0, no_words};
  const struct kzi_draft *drafts = x->c->drafts.items;
  bool talks =
      before->sense == KZI_SENSE_MEET || before->sense == KZI_SENSE_VISIT || before->sense == KZI_SENSE_DISCUSS;
  bool again =
      e->verb && e->sense == KZI_SENSE_MEET && talks &&
      (before->verb ? before->sense == e->sense : before->side_count > 1 && before->sides[1].how != KZI_SIDE_SUBJECT);
  if (again && subject_of(before).cc) return subject_of(before);
  const struct kzi_draft *last = x->c->drafts.count ? &drafts[x->c->drafts.count - 1] : NULL;
  if (!last || !before->pronoun || &x->c->events->items[last->events[0]] != before) return nobody;
  for (uint8_t i = 0; before->act == KZI_ACT_CONSULT && i < last->side_count; i++)
    if (last->sides[i].actor == KZI_NONE) return (struct named){last->sides[i].cc, last->sides[i].why.words};
  return nobody;
}

/* «كما بحث هاتفيا مع المستشارة …»: the sentence opens by adding one more meeting to those of the sentence before. */
static bool adds_meeting(const struct kzi_context *x, const struct kzi_event *before, const struct kzi_event *e)
{
  const struct kzi_tokens *tokens = x->c->m->marks->tokens;
  uint32_t first = tokens->sentences[e->sentence].first;
  return before->sentence + 1 == e->sentence && before->act == KZI_ACT_CONSULT && e->act == KZI_ACT_CONSULT &&
         e->verb && e->trigger.first <= first + 1 && kzi_token_is(tokens, first, "كما");
}

/* «التقى وزير الخارجية الأردني نظيره الكازاخستاني، كما التقى …»: who met before meets again. */
static bool complete_from_subject(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_event *before = e > x->c->events->items ? e - 1 : NULL;
  bool adds = before && adds_meeting(x, before, e);
  if (!before || (before->sentence != e->sentence && !adds) || !e->pronoun || kzi_sides_of(d) != 1) return false;
  struct named who = adds ? subject_of(before) : (struct named){0, no_words};
  if (!who.cc) who = who_met_before(x, before, e);
  if (!who.cc || kzi_has_side(d, who.cc)) return false;
  kzi_push_code(d, who.cc, who.words);
  return true;
}

static bool is_delegation(const struct kzi_mentions *m, const struct kzi_actor *a)
{
  const struct kzi_mark *mark = kzi_mark_at(m->marks, a->at.tok, KZI_C_ANAPHOR);
  return mark && kzi_mark_is(m->marks, mark, "delegation");
}

/* Whom «لقائه» and a verb without subject mean: the official named last, of another country than the partner. */
static bool complete_from_focus(const struct kzi_context *x, const struct kzi_event *e, bool same_sentence,
                                struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  if (!e->pronoun || kzi_sides_of(d) != 1) return false;
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t i = KZI_FIRST(m->actors, m->actor_count, e->trigger.first);
  for (unsigned n = 0; i > 0 && n < 8; n++) {
    const struct kzi_actor *a = &m->actors[--i];
    if (same_sentence && tokens->items[a->at.tok].sentence != e->sentence) return false;
    if (a->office != KZI_NONE && m->offices[a->office].counterpart)
      continue; /* «مع نظيره …، قبل لقائه الأمير»: not he */
    bool of_union = !a->cc && a->org != KZI_NONE && m->orgs[a->org].international && a->person != KZI_NONE;
    if (of_union && same_sentence && d->sides[0].cc) { /* «وعبر العسومي خلال مباحثات أجراها مع السفير» */
      kzi_push_side(d, 0, i, a->org, a->at.span);
      return d->resolved = true;
    }
    bool delegation = e->act == KZI_ACT_CONSULT && is_delegation(m, a); /* «اطلع الوفد خلال زيارته» */
    if (a->cc && a->cc != d->sides[0].cc && (a->person != KZI_NONE || a->office != KZI_NONE || delegation)) {
      uint32_t org =
          kzi_act_takes_instrument(e->act) ? kzi_acting_org(m, e, i) : KZI_NONE; /* «قال محافظ البنك إنه وقّع» */
      struct kzi_draft_side *side = kzi_push_side(d, a->cc, KZI_NONE, org, no_words);
      if (side) side->why.words = a->at.span;
      return d->resolved = true;
    }
    if (same_sentence && a->cc && a->cc != d->sides[0].cc && a->org != KZI_NONE) { /* «قالت شركة … إنها ستبني» */
      const struct kzi_org *org = &m->orgs[a->org]; /* … and so does it what it tells */
      bool itself = !org->is_state && !org->bare && !org->joint && org->number == 1 && kzi_act_takes_instrument(e->act);
      kzi_push_side(d, a->cc, i, itself ? a->org : kzi_acting_org(m, e, i), a->at.span);
      return d->resolved = true;
    }
  }
  return false;
}

/* «خلال لقائه سفير كازاخستان.. وزير الصناعة المصري: …»: a headline may name him behind his pronoun. */
static bool complete_from_behind(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  const struct kzi_range sentence = m->marks->tokens->sentences[e->sentence];
  bool opens = !e->verb && e->act == KZI_ACT_CONSULT &&
               e->trigger.first <= sentence.first + OPENING_TOKENS; /* «في ختام زيارته إلى الرياض، أشاد الرئيس …» */
  if (!e->pronoun || !(e->title || opens) || kzi_sides_of(d) != 1) return false;
  uint32_t end = e->title ? e->trigger.end + BEHIND_REACH : kzi_reach_ahead(e->trigger.end, BEHIND_REACH, sentence.end);
  for (uint32_t i = KZI_FIRST(m->actors, m->actor_count, e->trigger.end);
       i < m->actor_count && m->actors[i].at.tok < end; i++) {
    const struct kzi_actor *a = &m->actors[i];
    if (!a->cc || a->cc == d->sides[0].cc || (a->person == KZI_NONE && a->office == KZI_NONE)) continue;
    kzi_push_code(d, a->cc, a->at.span);
    return true;
  }
  return false;
}

/* «وقعها رئيس البنك ووزير المالية»: is the body of many states a side already? */
static bool has_union(const struct kzi_mentions *m, const struct kzi_draft *d, uint32_t org)
{
  for (uint8_t i = 0; i < d->side_count; i++)
    if (!d->sides[i].cc && d->sides[i].org != KZI_NONE && kzi_same_org(m, d->sides[i].org, org)) return true;
  return false;
}

/* «ووقع المذكرة …»: an instrument taken up brings the sides of the record that told it first. */
static bool complete_from_instrument(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  if (e->instrument == KZI_NONE || !x->c->m->instruments[e->instrument].definite || kzi_sides_of(d) > 1) return false;
  const struct kzi_draft *drafts = x->c->drafts.items;
  for (size_t i = x->c->drafts.count; i > 0; i--) {
    const struct kzi_draft *p = &drafts[i - 1];
    if (p->instrument == KZI_NONE ||
        x->c->m->instruments[p->instrument].type != x->c->m->instruments[e->instrument].type)
      continue;
    if (d->side_count && !kzi_has_side(p, d->sides[0].cc)) continue;
    for (uint8_t k = 0; k < p->side_count; k++) {
      if (!p->sides[k].cc && p->sides[k].org != KZI_NONE && has_union(x->c->m, d, p->sides[k].org)) continue;
      struct kzi_draft_side *side =
          kzi_push_side(d, p->sides[k].cc, p->sides[k].actor, p->sides[k].org, p->sides[k].span);
      if (side) side->why.words = p->sides[k].why.words;
    }
    d->resolved = true;
    return kzi_sides_of(d) >= 2;
  }
  return false;
}

static void swap_sides(struct kzi_draft *d)
{
  struct kzi_draft_side first = d->sides[0];
  d->sides[0] = d->sides[1];
  d->sides[1] = first;
}

/* An official whom the article names without his country: the country that its other words make likely. */
static bool push_likely(const struct kzi_mentions *m, const struct kzi_event *e, struct kzi_draft *d)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    if (!a || e->sides[i].cc || a->person == KZI_NONE) continue;
    uint16_t cc = m->people[a->person].likely_cc;
    if (!cc || kzi_has_side(d, cc)) continue;
    kzi_push_side(d, cc, e->sides[i].actor, KZI_NONE, e->sides[i].span);
    d->resolved = true;
    if (d->side_count == 2 && d->sides[1].span.start < d->sides[0].span.start) swap_sides(d);
    return kzi_told_by(d, "likely by the whole article", true);
  }
  return false;
}

static bool is_envoy(const struct kzi_mentions *m, const struct kzi_office *o)
{
  const char *code = o->code ? kzi_value_text(m->marks->lexicon, o->code) : "";
  return strcmp(code, "ambassador") == 0;
}

/* The office that makes an envoy of him, the one that tells where he is posted first: «السفير فلان سفير كازاخستان بالقاهرة»; NULL
 * where he is none. */
static const struct kzi_office *envoy_office(const struct kzi_mentions *m, const struct kzi_actor *a)
{
  const struct kzi_person *p = a->person == KZI_NONE ? NULL : &m->people[a->person];
  const struct kzi_office *first = a->office == KZI_NONE ? NULL : &m->offices[a->office], *found = NULL;
  if (first && is_envoy(m, first)) found = first;
  for (uint8_t i = 0; p && i < p->office_count; i++) {
    const struct kzi_office *o = &m->offices[p->offices[i]];
    if (is_envoy(m, o) && (!found || (o->posted && !found->posted))) found = o;
  }
  return found;
}

/* «استقبل وزير التربية سفير كازاخستان لدى الأردن»: an envoy meets those of the country where he is posted; where nobody
 * tells which, it stays unnamed. */
static bool complete_envoy(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  for (uint8_t i = 0; kzi_sides_of(d) == 1 && i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    const struct kzi_office *envoy = a && a->cc == d->sides[0].cc ? envoy_office(m, a) : NULL;
    if (!envoy) continue;
    uint16_t host = envoy->posted ? envoy->posted : home_country(m, a->cc);
    if (!host && push_likely(m, e, d)) return true;
    kzi_push_code(d, host, envoy->at.span);
    return kzi_told_by(d, envoy->posted ? "where the envoy is posted" : "the envoy's host, not told",
                       d->side_count == 2);
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
  struct named of[2];
  bool more;
};

static void note(struct two *t, uint16_t cc, struct kzi_span words)
{
  if (!cc || cc == t->of[0].cc || cc == t->of[1].cc) return;
  t->more = t->more || t->of[1].cc;
  t->of[t->of[0].cc != 0] = (struct named){cc, words};
}

/* … or, where it names none, those of the people in it: «توكاييف وماكرون يشهدان توقيع اتفاقيات بين شركات البلدين». */
static bool complete_from_states(const struct kzi_mentions *m, struct kzi_range r, struct kzi_draft *d)
{
  struct two t = {.more = false};
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, r.first); i < m->state_count && m->states[i].at.tok < r.end;
       i++)
    if (!m->states[i].inside) note(&t, m->states[i].cc, m->states[i].at.span);
  bool named = t.of[0].cc != 0;
  for (uint32_t i = KZI_FIRST(m->people, m->person_count, r.first);
       !named && i < m->person_count && m->people[i].at.tok < r.end; i++)
    note(&t, m->people[i].cc, m->people[i].name);
  if (t.more || !t.of[1].cc || (d->side_count && d->sides[0].cc != t.of[0].cc && d->sides[0].cc != t.of[1].cc))
    return false;
  kzi_push_code(d, t.of[0].cc, t.of[0].words);
  kzi_push_code(d, t.of[1].cc, t.of[1].words);
  return kzi_sides_of(d) >= 2;
}

/* … or the one before it. */
static bool complete_from_sentence(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  const struct kzi_range *sentences = m->marks->tokens->sentences;
  if (!e->both || !says_both(m, sentences[e->sentence])) return false;
  return kzi_told_by(d, "the two that the sentence names", complete_from_states(m, sentences[e->sentence], d)) ||
         (e->sentence > 0 && complete_from_states(m, sentences[e->sentence - 1], d));
}

/* «زار طوكيو … ووقع هناك إعلانا»: a second act of those told right before. */
static bool goes_on(const struct kzi_context *x, const struct kzi_event *e)
{
  return e->pronoun && e->verb && e->instrument != KZI_NONE && x->last_count && e->sentence <= x->last_sentence + 1;
}

/* Whose cabinet or parliament approved the text told before, or is at home. */
static struct named approver(const struct kzi_context *x)
{
  const struct kzi_draft *drafts = x->c->drafts.items;
  for (size_t i = x->c->drafts.count; i > 0 && !x->c->m->home; i--)
    if (drafts[i - 1].act == KZI_ACT_APPROVE && drafts[i - 1].side_count)
      return (struct named){drafts[i - 1].sides[0].cc, drafts[i - 1].sides[0].why.words};
  return (struct named){x->c->m->home, no_words};
}

/* «تفويض الوزير بالتباحث مع الجانب الياباني», «كما صادق على اتفاقية مع الدنمارك»: who names only its partner. */
static bool complete_from_home(const struct kzi_context *x, struct kzi_draft *d)
{
  struct named home = approver(x);
  if (d->side_count != 1 || !home.cc) return false;
  kzi_push_code(d, home.cc, home.words);
  return d->side_count >= 2;
}

/* «ووقع توكاييف بيانا مشتركا»: nobody signs alone. */
static bool signs_alone(const struct kzi_event *e)
{
  return e->act == KZI_ACT_SIGN && e->verb && e->instrument != KZI_NONE;
}

/* «استقبل محافظ الأحمدي سفير كازاخستان لدى الكويت»: whoever receives him is his host. */
static bool complete_posted(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    const struct kzi_office *envoy = a ? envoy_office(m, a) : NULL;
    if (!envoy || !envoy->posted || !complete_envoy(x, e, d)) continue;
    if (d->sides[1].actor == KZI_NONE) swap_sides(d); /* who receives was told first */
    return true;
  }
  return false;
}

/* «وقعت كازاخستان مع إيطاليا وثائق خلال زيارة ميلوني», «جلسة مباحثات، يليها توقيع مذكرات»: with the other of the two. */
static bool goes_on_between(const struct kzi_context *x, const struct kzi_event *e, const struct kzi_draft *d)
{
  bool signs = e->act == KZI_ACT_SIGN && !e->verb && e->instrument != KZI_NONE;
  return (e->sense == KZI_SENSE_VISIT || signs) && d->side_count == 1 && x->last_count == 2 &&
         e->sentence <= x->last_sentence + signs;
}

/* «اتفاقية تشغيل العمالة الأوغندية في السعودية ستدخل حيز التنفيذ»: between the two that the sentence names. */
static bool takes_effect(const struct kzi_mentions *m, const struct kzi_event *e)
{
  static const char *const effect[] = {"حيز", NULL};
  return e->sense == KZI_SENSE_FORCE && kzi_tokens_have(m->marks->tokens, e->trigger.first, e->trigger.end, effect);
}

/* «وأوضح ترامب أنه تحدث مع وزير الدفاع جيم ماتيس»: an official named without a country is of that of who speaks to him. */
static bool stays_at_home(const struct kzi_context *x, const struct kzi_event *e, const struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  if (e->act != KZI_ACT_CONSULT || e->both || e->partner_unnamed || d->side_count != 1 || e->side_count != 2)
    return false;
  if (m->home && m->home != d->sides[0].cc) return false;
  const struct kzi_side *who = &e->sides[0], *whom = &e->sides[1];
  const struct kzi_actor *a = kzi_side_actor(m, who), *b = kzi_side_actor(m, whom);
  return a && b && who->cc && !whom->cc && who->how == KZI_SIDE_SUBJECT && whom->how == KZI_SIDE_PARTNER &&
         a->person != KZI_NONE && b->person != KZI_NONE && b->office != KZI_NONE && !m->offices[b->office].counterpart;
}

/* «بين معهد الأمير سلطان وشركة إجراءات»: two bodies that are told by their names, of one country or of none known, are the
 * whole of a deal; nobody else is meant. */
static bool is_between_bodies(const struct kzi_mentions *m, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    const struct kzi_org *org = a && a->org != KZI_NONE ? &m->orgs[a->org] : NULL;
    bool body = org && !org->bare && !org->is_state && !org->ministry && !org->international && org->number == 1;
    if (!body || a->office != KZI_NONE || a->person != KZI_NONE || a->cc != e->sides[0].cc) return false;
  }
  return e->side_count > 1;
}

/* «نظيره», «الوزير» whom nothing else tells: of the country whose news it is, or of none that is known. */
static bool complete_unnamed(const struct kzi_context *x, const struct kzi_event *e, const struct kzi_side *unnamed,
                             struct kzi_draft *d)
{
  uint16_t home = home_country(x->c->m, d->sides[0].cc);
  if (!home && !e->partner_unnamed && !has_counterpart(x->c->m, e)) return false; /* two of one country, as a rule */
  kzi_push_code(d, home, unnamed ? unnamed->span : no_words);
  return kzi_told_by(d, home ? "the country of the news" : "somebody unnamed", true);
}

/* «المحادثات», «اللقاء» without those who hold them take up talks of the two that were told as such. */
static bool takes_up_other_talks(const struct kzi_context *x, const struct kzi_event *e)
{
  if (e->act != KZI_ACT_CONSULT || e->sense != KZI_SENSE_MEET || !e->taken_up || e->side_count) return false;
  const struct kzi_draft *drafts = x->c->drafts.items;
  for (size_t i = x->c->drafts.count; i > 0; i--) {
    const struct kzi_draft *d = &drafts[i - 1];
    if (d->act == KZI_ACT_COOPERATE || d->act == KZI_ACT_TERMINATE || d->act == KZI_ACT_APPROVE) continue;
    bool same = true;
    for (uint8_t k = 0; k < x->last_count; k++) same = same && kzi_has_side(d, x->last[k].cc);
    if (same) return false;
  }
  return true;
}

static bool complete(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  if (kzi_act_takes_instrument(e->act) && is_between_bodies(m, e)) return false;
  const struct kzi_side *unnamed = unnamed_official(m, e);
  if (stays_at_home(x, e, d) || takes_up_other_talks(x, e)) return false;
  if (e->sense == KZI_SENSE_RECEIVE && complete_posted(x, e, d)) return true;
  bool hinted = e->both || goes_on_between(x, e, d) || e->partner_unnamed || e->pronoun || unnamed || signs_alone(e);
  if (kzi_told_by(d, "the sides of the text taken up", complete_from_instrument(x, e, d))) return true;
  if (takes_effect(m, e) && kzi_told_by(d, "the two that the sentence names",
                                        complete_from_states(m, m->marks->tokens->sentences[e->sentence], d)))
    return true;
  if (!hinted || (!d->side_count && !e->both && !unnamed && !goes_on(x, e)))
    return false; /* a pronoun alone tells nothing new */
  if (e->act == KZI_ACT_APPROVE && kzi_told_by(d, "who approves at home", complete_from_home(x, d))) return true;
  if (unnamed && kzi_sides_of(d) == 1 && kzi_told_by(d, "the official named before", push_official_again(x, e, d)))
    return true;
  if (unnamed && complete_envoy(x, e, d)) return true;
  if (kzi_told_by(d, "who met before meets again", complete_from_subject(x, e, d)) ||
      kzi_told_by(d, "the last official of the sentence", complete_from_focus(x, e, true, d)) ||
      kzi_told_by(d, "the official behind his pronoun", complete_from_behind(x, e, d)) ||
      kzi_told_by(d, "the sides told last", complete_from_last(x, d)) ||
      kzi_told_by(d, "the main pair of the article", complete_from_main(x, d)) ||
      kzi_told_by(d, "the two that the sentence before names", complete_from_sentence(x, e, d)) ||
      kzi_told_by(d, "the last official", complete_from_focus(x, e, false, d)))
    return true;
  if (kzi_sides_of(d) == 1 && push_likely(m, e, d)) return true;
  return kzi_sides_of(d) == 1 && (unnamed || e->partner_unnamed) && complete_unnamed(x, e, unnamed, d);
}

/* «بحث الوزير مع سفيري كازاخستان وتشيلي»: neither envoy is the side that met the other. */
static bool is_another_partner(const struct kzi_context *x, const struct kzi_event *e, uint16_t cc)
{
  const struct kzi_events *all = x->c->events;
  for (const struct kzi_event *o = all->items; cc && o < all->items + all->count; o++)
    for (uint8_t i = 0; o != e && o->trigger.first == e->trigger.first && i < o->side_count; i++)
      if (o->sides[i].how != KZI_SIDE_SUBJECT && o->sides[i].cc == cc) return true;
  return false;
}

/* «استقبل مدير عام صحيفة "سبق" وفدا من شركة صينية»: a newspaper is nobody's side. */
static bool is_of_media(const struct kzi_mentions *m, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    if (a && !a->cc && a->office != KZI_NONE && a->org != KZI_NONE && m->orgs[a->org].media) return true;
  }
  return false;
}

/* «أبرمت جامعة قرطاج اتفاقية مع الاتحاد التونسي …» in the news of Tunis: a body without a country is at home, and deals there. */
static bool deals_at_home(const struct kzi_context *x, const struct kzi_event *e, const struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  if (!m->home || kzi_sides_of(d) != 1 || d->sides[0].cc != m->home || !kzi_act_takes_instrument(e->act)) return false;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    const struct kzi_org *org = a && !a->cc && a->org != KZI_NONE ? &m->orgs[a->org] : NULL;
    if (org && !org->bare && !org->international && !org->joint && !org->is_state && org->number == 1) return true;
  }
  return false;
}

bool kzi_complete_sides(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  uint8_t told = d->side_count;
  if (is_of_media(x->c->m, e) || deals_at_home(x, e, d)) return false;
  if (!complete(x, e, d)) return false;
  bool unnamed = e->act == KZI_ACT_CONSULT && told == 1 && unnamed_official(x->c->m, e) != NULL;
  for (uint8_t i = 0; unnamed && i < d->side_count; i++)
    if (d->sides[i].actor == KZI_NONE && is_another_partner(x, e, d->sides[i].cc)) return false;
  return true;
}
