/* Sides that other words of the article tell: the two that a sentence names, where an envoy is posted, the country of the news. */
#include "record/complete.h"

#include <string.h>

/* The side that a paper at home leaves out: its own, else that of its dateline, else the country named most often beside
 * `other`. */
uint16_t kzi_home_country(const struct kzi_mentions *m, uint16_t other)
{
  if (m->home && m->home != other) return m->home;
  uint16_t dateline = kzi_dateline_country(m);
  if (dateline && dateline != other) return dateline;
  return kzi_most_named(&m->lands, other, 2);
}

static void swap_sides(struct kzi_draft *d)
{
  struct kzi_draft_side first = d->sides[0];
  d->sides[0] = d->sides[1];
  d->sides[1] = first;
}

/* An official whom the article names without his country: the country that its other words make likely. */
bool kzi_push_likely(const struct kzi_mentions *m, const struct kzi_event *e, struct kzi_draft *d)
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

/* «سفيري كازاخستان وطاجيكستان» */
static bool is_envoys(const struct kzi_mentions *m, const struct kzi_office *o)
{
  return o->number > 1 && kzi_token_is_of(m->marks->tokens, o->at.tok, "سفراء|سفيري");
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
  if (found || first) return found;
  while (a > m->actors && a->office == KZI_NONE && a[-1].at.end == a->at.tok) a--;
  bool row = a->office != KZI_NONE && is_envoys(m, &m->offices[a->office]);
  return row ? &m->offices[a->office]
             : NULL; /* «سفيري كازاخستان وطاجيكستان لدى الكويت»: he stands before their states */
}

bool kzi_is_another_partner(const struct kzi_context *x, const struct kzi_event *e, uint16_t cc)
{
  const struct kzi_events *all = x->c->events;
  for (const struct kzi_event *o = all->items; cc && o < all->items + all->count; o++)
    for (uint8_t i = 0; o != e && o->trigger.first == e->trigger.first && i < o->side_count; i++)
      if (o->sides[i].how != KZI_SIDE_SUBJECT && o->sides[i].cc == cc) return true;
  return false;
}

/* Whose guest an envoy is where nothing beside him tells it: of the country where another one of the article is posted, of the news'
 * own, or of the one that it names most besides those whose envoys are received. */
static uint16_t host_of_envoys(const struct kzi_mentions *m, uint16_t other)
{
  struct kzi_tally named = m->lands;
  unsigned left = 0;
  for (uint32_t i = 0; i < m->org_count; i++) /* «وقالت وزارة الدفاع الكويتية» */
    if (m->orgs[i].cc) kzi_count_state(&named, m->orgs[i].cc);
  for (uint32_t i = 0; i < m->office_count; i++) {
    const struct kzi_office *o = &m->offices[i];
    if (!is_envoy(m, o) && !is_envoys(m, o)) continue;
    if (o->posted && o->cc && o->posted != other) return o->posted;
    for (unsigned k = 0; k < named.size; k++)
      for (unsigned n = 0; n <= o->cc_count; n++)
        if (named.codes[k] == (n ? o->ccs[n - 1] : o->cc)) named.counts[k] = 0;
  }
  for (unsigned k = 0; k < named.size; k++) left += named.counts[k] && named.codes[k] != other;
  uint16_t own[2] = {m->home, kzi_dateline_country(m)};
  for (unsigned i = 0; i < 2; i++)
    if (own[i] && own[i] != other) return own[i];
  return kzi_most_named(&named, other, left == 1 ? 1 : 2);
}

/* «استقبل وزير التربية سفير كازاخستان لدى الأردن»: an envoy meets those of the country where he is posted; where nobody
 * tells which, it stays unnamed. */
bool kzi_complete_envoy(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  for (uint8_t i = 0; kzi_sides_of(d) == 1 && i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    const struct kzi_office *envoy = a && e->sides[i].cc == d->sides[0].cc ? envoy_office(m, a) : NULL;
    if (!envoy) continue;
    uint16_t host = envoy->posted ? envoy->posted : host_of_envoys(m, a->cc);
    if (kzi_is_another_partner(x, e, host)) host = 0;
    if (!host && envoy->number < 2 && kzi_push_likely(m, e, d)) return true;
    kzi_push_code(d, host, envoy->at.span);
    return kzi_told_by(d, envoy->posted ? "where the envoy is posted" : "the envoy's host, not told",
                       d->side_count == 2);
  }
  return false;
}

/* «استقبل محافظ الأحمدي سفير كازاخستان لدى الكويت»: whoever receives him is his host. */
bool kzi_complete_posted(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    const struct kzi_office *envoy = a ? envoy_office(m, a) : NULL;
    if (!envoy || !envoy->posted || !kzi_complete_envoy(x, e, d)) continue;
    if (d->sides[1].actor == KZI_NONE) swap_sides(d); /* who receives was told first */
    return true;
  }
  return false;
}

bool kzi_says_both(const struct kzi_mentions *m, struct kzi_range r)
{
  for (uint32_t i = KZI_FIRST(m->anaphors, m->anaphor_count, r.first);
       i < m->anaphor_count && m->anaphors[i].at.tok < r.end; i++)
    if (m->anaphors[i].kind <= KZI_ANA_TWO_OFFICIALS) return true;
  return false;
}

/* «اتفق الجانبان …، بحسب بيان لكازاخستان والهند»: the only two countries that the sentence names. */
struct two {
  struct kzi_named of[2];
  bool more;
};

static void note(struct two *t, uint16_t cc, struct kzi_span words)
{
  if (!cc || cc == t->of[0].cc || cc == t->of[1].cc) return;
  t->more = t->more || t->of[1].cc;
  t->of[t->of[0].cc != 0] = (struct kzi_named){cc, words};
}

/* … or, where it names none, those of the people in it: «توكاييف وماكرون يشهدان توقيع اتفاقيات بين شركات البلدين». */
bool kzi_complete_from_states(const struct kzi_mentions *m, struct kzi_range r, struct kzi_draft *d)
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

/* «طلب الوزير من نظيره الكازاخستاني … وجاء الطلب خلال لقائهما»: the officials of two countries that the sentence names. */
static bool complete_from_officials(const struct kzi_mentions *m, struct kzi_range r, struct kzi_draft *d)
{
  struct two t = {.more = false};
  unsigned unnamed = 0; /* «طلب رئيس البرلمان …» in the news of his country */
  for (uint32_t i = KZI_FIRST(m->actors, m->actor_count, r.first); i < m->actor_count && m->actors[i].at.tok < r.end;
       i++)
    if (m->actors[i].person != KZI_NONE || m->actors[i].office != KZI_NONE) {
      note(&t, m->actors[i].cc, m->actors[i].at.span);
      unnamed += !m->actors[i].cc && m->actors[i].office != KZI_NONE && m->offices[m->actors[i].office].code;
    }
  if (unnamed == 1 && t.of[0].cc && !t.of[1].cc) note(&t, m->home, KZI_NO_WORDS);
  if (t.more || !t.of[1].cc || d->side_count) return false;
  kzi_push_code(d, t.of[0].cc, t.of[0].words);
  kzi_push_code(d, t.of[1].cc, t.of[1].words);
  return true;
}

/* … or the one before it. */
bool kzi_complete_from_sentence(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  const struct kzi_range *sentences = m->marks->tokens->sentences;
  const struct kzi_mark *noun = kzi_mark_at(m->marks, e->trigger.first, KZI_C_NOUN);
  bool theirs = noun && noun->pronoun == KZI_PRON_HUMA && e->sense == KZI_SENSE_MEET;
  bool both = kzi_says_both(m, sentences[e->sentence]);
  if (!e->both || !(theirs || both)) return false;
  if (!both) return e->sentence > 0 && complete_from_officials(m, sentences[e->sentence - 1], d);
  return kzi_told_by(d, "the two that the sentence names", kzi_complete_from_states(m, sentences[e->sentence], d)) ||
         (e->sentence > 0 && kzi_complete_from_states(m, sentences[e->sentence - 1], d));
}

/* «قال الناطق باسم الحكومة الموريتانية إن وزير الدفاع التقى نظيره المالي»: who speaks of an official without a country is of his
 * government, unless he speaks for the other side. */
bool kzi_complete_from_spokesman(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  uint32_t first = m->marks->tokens->sentences[e->sentence].first;
  uint32_t i = KZI_FIRST(m->actors, m->actor_count, first);
  if (kzi_sides_of(d) != 1 || i >= m->actor_count || m->actors[i].at.end > e->trigger.first) return false;
  const struct kzi_actor *a = &m->actors[i];
  bool speaks = false;
  for (uint32_t t = first; t < a->at.tok; t++) speaks = speaks || kzi_mark_at(m->marks, t, KZI_C_REPORT);
  if (!speaks || !a->cc || a->office == KZI_NONE || kzi_has_side(d, a->cc)) return false;
  kzi_push_code(d, a->cc, a->at.span);
  return true;
}

/* «اجتمع مجلس الحكومة المغربي. وصادق المجلس على …»: the power of a state that was told last before the token. */
static struct kzi_named power_before(const struct kzi_mentions *m, uint32_t tok)
{
  for (uint32_t i = KZI_FIRST(m->actors, m->actor_count, tok); i > 0; i--) {
    const struct kzi_actor *a = &m->actors[i - 1];
    if (a->cc && a->org != KZI_NONE && m->orgs[a->org].is_state) return (struct kzi_named){a->cc, a->at.span};
  }
  return (struct kzi_named){kzi_dateline_country(m), KZI_NO_WORDS};
}

/* Whose cabinet or parliament approved the text told before, or is at home. */
static struct kzi_named approver(const struct kzi_context *x, const struct kzi_event *e)
{
  const struct kzi_draft *drafts = x->c->drafts.items;
  for (size_t i = x->c->drafts.count; i > 0 && !x->c->m->home; i--)
    if (drafts[i - 1].act == KZI_ACT_APPROVE && drafts[i - 1].side_count)
      return (struct kzi_named){drafts[i - 1].sides[0].cc, drafts[i - 1].sides[0].why.words};
  if (!x->c->m->home) return power_before(x->c->m, e->trigger.first);
  return (struct kzi_named){x->c->m->home, KZI_NO_WORDS};
}

/* «وافق مجلس الوزراء على اتفاقية مع حكومة طاجيكستان» in a paper that says nowhere whose cabinet it is: of the country that it tells of
 * most, or unnamed. */
static bool approves_unnamed(const struct kzi_mentions *m, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    if (a && !a->cc && a->org != KZI_NONE && e->sides[i].how == KZI_SIDE_SUBJECT) return m->orgs[a->org].is_state;
  }
  return false;
}

/* «تفويض الوزير بالتباحث مع الجانب الياباني», «كما صادق على اتفاقية مع الدنمارك», «قال الوزير الكازاخستاني إن البرلمان صدق …»: who
 * names only its partner. */
bool kzi_complete_from_home(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  struct kzi_named home = approver(x, e);
  if (d->side_count != 1) return false;
  if (!home.cc && kzi_complete_from_spokesman(x, e, d)) {
    swap_sides(d);
    return true;
  }
  if (!home.cc && approves_unnamed(x->c->m, e)) {
    kzi_push_code(d, kzi_home_country(x->c->m, d->sides[0].cc), KZI_NO_WORDS);
    swap_sides(d);
    return true;
  }
  if (!home.cc) return false;
  kzi_push_code(d, home.cc, home.words);
  return d->side_count >= 2;
}
