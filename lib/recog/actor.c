/* Everything that may be a side, in one list without overlaps: the largest unit wins, so that «وزير الدفاع الروسي سيرغي
 * شويغو» is one actor and not a minister, a demonym and a name. */
#include "recog/org.h"

#include <string.h>

#define BUILDING_WORDS 2 /* of the word for a building: «ديوان عام» */
#define SENT_AS_MAX    3 /* words that tell what a delegation is: «وفد فني رفيع المستوى» */
#define BODY_TOKENS    4 /* of a body before the word for its country */

struct finding {
  struct kzi_arena *arena;
  const struct kzi_mentions *m;
  uint32_t *actor_at; /* for each token: 1 + index of the actor that begins there, 0 none */
  uint8_t *covered;
  struct kzi_vec found;
};

static bool is_free(const struct finding *f, const struct kzi_where *at)
{
  for (uint32_t t = at->tok; t < at->end; t++)
    if (f->covered[t]) return false;
  return at->tok < at->end;
}

static struct kzi_actor *add(struct finding *f, const struct kzi_where *at)
{
  if (!is_free(f, at)) return NULL;
  struct kzi_actor *a = kzi_vec_push(f->arena, &f->found, sizeof *a);
  if (!a) return NULL;
  *a = (struct kzi_actor){.at = *at,
                          .state = KZI_NONE,
                          .org = KZI_NONE,
                          .office = KZI_NONE,
                          .anaphor = KZI_NONE,
                          .person = KZI_NONE,
                          .number = 1};
  for (uint32_t t = at->tok; t < at->end; t++) f->covered[t] = 1;
  f->actor_at[at->tok] = (uint32_t)f->found.count;
  return a;
}

/* Where a person begins without the proclitics of whatever word comes first: office, honorific, rank or the name itself. */
static struct kzi_where bare(const struct kzi_marks *marks, struct kzi_where at)
{
  static const uint16_t openers[] = {KZI_C_OFFICE,  KZI_C_OFFICE_HEAD, KZI_C_OFFICE_DUAL, KZI_C_OFFICE_PLURAL,
                                     KZI_C_ANAPHOR, KZI_C_HONORIFIC,   KZI_C_RANK,        KZI_C_COUNT};
  const struct kzi_mark *first = at.prefix ? NULL : kzi_mark_any(marks, at.tok, openers);
  if (!first || !first->prefix) return at;
  at.prefix = first->prefix;
  at.span.start = kzi_mark_span(marks, first).start;
  return at;
}

/* «حاكم منطقة مانغيستاو», «رئيس تتارستان»: who governs a region acts for it. */
static uint32_t region_of(const struct kzi_mentions *m, const struct kzi_office *o)
{
  const struct kzi_state *s = o->state == KZI_NONE ? NULL : &m->states[o->state];
  if (!s || s->how != KZI_STATE_REGION || o->number > 1) return KZI_NONE;
  uint32_t i = KZI_FIRST(m->orgs, m->org_count, s->at.tok);
  bool named = i < m->org_count && m->orgs[i].at.tok == s->at.tok && m->orgs[i].at.end >= s->at.end;
  return named ? i : KZI_NONE;
}

static void add_people(struct finding *f)
{
  for (uint32_t i = 0; i < f->m->person_count; i++) {
    const struct kzi_person *p = &f->m->people[i];
    struct kzi_where at = bare(f->m->marks, p->at);
    struct kzi_actor *a = p->spouse ? NULL : add(f, &at);
    if (!a) continue;
    a->person = i;
    a->cc = p->cc;
    if (p->office_count) a->office = p->offices[0];
    const struct kzi_person *whole = p->office_count ? p : &f->m->people[p->entity]; /* «رايدر» has his office, too */
    for (uint8_t k = 0; k < whole->office_count && a->org == KZI_NONE; k++)
      a->org = f->m->offices[whole->offices[k]].org;
    if (a->org == KZI_NONE && p->office_count == 1) a->org = region_of(f->m, &f->m->offices[p->offices[0]]);
  }
}

/* «ألغت بولندا زيارة وزير خارجيتها»: whose he is stands before him, as a rule as the one who acts. */
static uint16_t owner_before(const struct kzi_mentions *m, uint32_t tok)
{
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t i = KZI_FIRST(m->states, m->state_count, tokens->sentences[tokens->items[tok].sentence].first);
  while (i < m->state_count && m->states[i].inside) i++;
  return i < m->state_count && m->states[i].at.end <= tok ? m->states[i].cc : 0;
}

static void add_offices(struct finding *f)
{
  for (uint32_t i = 0; i < f->m->office_count; i++) {
    const struct kzi_office *o = &f->m->offices[i];
    struct kzi_actor *a = add(f, &o->at);
    if (!a) continue;
    a->office = i;
    a->org = o->org == KZI_NONE ? region_of(f->m, o) : o->org;
    a->cc = o->own && !o->cc && !o->counterpart ? owner_before(f->m, o->at.tok) : o->cc;
    a->number = o->number ? o->number : 1;
  }
}

/* «مجلس التعاون الاستراتيجي» of two countries is not the council of the Gulf. */
static bool is_joint_body(const struct finding *f, const struct kzi_org *o)
{
  const struct kzi_mark *noun = o->international ? kzi_mark_at(f->m->marks, o->at.tok, KZI_C_NOUN) : NULL;
  return noun && noun->end > o->at.end;
}

/* «وقعت وكالة الأنباء القطرية ووكالة الأنباء الأردنية»: news agencies report, but where they sign something they act. */
static bool is_partner(const struct finding *f, const struct kzi_org *o)
{
  static const char *const links[] = {"بين", "وبين", "مع"};
  static const char *const interviews[] = {"حديث", "الحديث", "مقابله", "المقابله", "حوار",
                                           "لقاء", "لقايه",  "تصريح",  "اتصال"};
  const struct kzi_mentions *m = f->m;
  uint32_t tok = o->at.tok;
  if (tok > 1 && KZI_NEAR_IN(m->marks, tok - 2, interviews)) return false;
  if (tok == 0 || !kzi_org_is_agency(m->marks, tok)) return false;
  if (kzi_near_has(m->marks, tok - 1, KZI_C_VERB)) return true;
  if (o->at.prefix & KZI_PREFIX_WA) return f->covered[tok - 1];
  uint32_t next = KZI_FIRST(m->instruments, m->instrument_count, tok);
  bool signs = (next > 0 && kzi_near_together(m->marks, m->instruments[next - 1].at.tok, tok)) ||
               (next < m->instrument_count && kzi_near_together(m->marks, m->instruments[next].at.tok, tok));
  return signs && KZI_NEAR_IN(m->marks, tok - 1, links);
}

/* The word for a building that the body stands behind, «مقر», «ديوان عام», or NULL. */
static const struct kzi_mark *building_of(const struct kzi_marks *marks, const struct kzi_org *o)
{
  for (uint32_t back = 1; back <= BUILDING_WORDS && back <= o->at.tok; back++) {
    const struct kzi_mark *venue = kzi_mark_at(marks, o->at.tok - back, KZI_C_VENUE);
    if (venue) return venue->end >= o->at.tok ? venue : NULL;
  }
  return NULL;
}

/* «بمقر الوزارة», «بديوان عام الوزارة», «بمكتبه بالوزارة»: a building. One that is named («بمقر وزارة الصحة القطرية») may tell a
 * side all the same. */
static bool is_premises(const struct finding *f, const struct kzi_org *o)
{
  bool inside =
      o->at.prefix == KZI_PREFIX_BI || (o->at.tok > 0 && kzi_token_is(f->m->marks->tokens, o->at.tok - 1, "في"));
  if (o->ministry && o->bare && !o->cc && inside) return true;
  const struct kzi_mark *venue = building_of(f->m->marks, o);
  const struct kzi_mark *head = kzi_mark_at(f->m->marks, o->at.tok, KZI_C_ORG_HEAD);
  bool resumed = head && o->at.end == o->at.tok + 1; /* «رئيس بلدية إزمير … بمبنى البلدية»: told before */
  return venue && kzi_mark_is(f->m->marks, venue, "hq") && (resumed || (o->bare && !o->cc));
}

/* «لجنة الطيران المدني بوزارة النقل», «معهد X التابع لجامعة Y», «مركز X في جامعة Y»: does the next body hold this one? */
static bool is_part_of(const struct kzi_marks *marks, const struct kzi_org *o, const struct kzi_org *next)
{
  uint32_t tok = o->at.end;
  if (next->international || next->media || (o->cc && next->cc && o->cc != next->cc)) return false;
  if (next->at.tok == tok) return next->at.prefix == KZI_PREFIX_BI;
  if (!kzi_near_together(marks, tok, next->at.tok)) return false;
  if (kzi_org_links(marks, o, next)) return true;
  if (next->at.tok != tok + 1) return false;
  return kzi_token_is(marks->tokens, tok, "في") && !next->at.prefix;
}

/* One actor with the bodies that hold it: what is joined behind them is joined to it. A committee of the parliament acts as the
 * parliament does. */
static struct kzi_where with_parents(const struct kzi_mentions *m, uint32_t i, uint16_t *cc, uint32_t *org)
{
  const struct kzi_mark *head = kzi_mark_at(m->marks, m->orgs[i].at.tok, KZI_C_ORG_HEAD);
  bool committee = head && kzi_near_kind(m->marks, head, "committee");
  struct kzi_where at = m->orgs[i].at;
  *cc = m->orgs[i].cc;
  *org = i;
  for (; i + 1 < m->org_count && m->orgs[i].number == 1 && is_part_of(m->marks, &m->orgs[i], &m->orgs[i + 1]); i++) {
    at.end = m->orgs[i + 1].at.end;
    at.span.end = m->orgs[i + 1].at.span.end;
    if (!*cc) *cc = m->orgs[i + 1].cc;
    if (committee && m->orgs[i + 1].is_state) *org = i + 1;
  }
  return at;
}

static void add_orgs(struct finding *f)
{
  for (uint32_t i = 0; i < f->m->org_count; i++) {
    const struct kzi_org *o = &f->m->orgs[i];
    bool silent = (o->media && !is_partner(f, o)) || o->sport || is_joint_body(f, o) || is_premises(f, o);
    uint16_t cc;
    uint32_t org;
    struct kzi_where at = with_parents(f->m, i, &cc, &org);
    struct kzi_actor *a = silent ? NULL : add(f, &at);
    if (!a && !silent) a = add(f, &o->at);
    if (!a) continue;
    a->org = org;
    bool both = o->is_state && o->number == 2 && !kzi_names_state(f->m, &o->at);
    a->cc = both ? 0 : cc; /* «الحكومتان في أنقرة» are not both Turkey's */
    a->number = o->number > 3 ? 3 : (uint8_t)(o->number ? o->number : 1);
  }
}

/* The demonym or state that tells whose side or delegation it is: «الجانب الكازاخي», «وفد قضائي موريتاني», «وفد من كندا». */
static const struct kzi_state *owner(const struct finding *f, const struct kzi_where *at)
{
  const struct kzi_mentions *m = f->m;
  uint32_t i = KZI_FIRST(m->states, m->state_count, at->end);
  if (i == m->state_count || m->states[i].at.tok > at->end + 3 || m->states[i].inside) return NULL;
  const struct kzi_tokens *tokens = m->marks->tokens;
  for (uint32_t t = at->end; t < m->states[i].at.end; t++)
    if (tokens->items[t].kind != KZI_TOKEN_WORD || f->covered[t] || kzi_token_is(tokens, t, "الي") ||
        kzi_token_is(tokens, t, "في"))
      return NULL;
  if (m->states[i].how == KZI_STATE_DEMONYM) return &m->states[i];
  bool of = m->states[i].at.tok == at->end || kzi_token_is(tokens, m->states[i].at.tok - 1, "من");
  return of ? &m->states[i] : NULL;
}

static bool is_one_of(uint16_t cc, const uint16_t *wanted)
{
  while (*wanted && *wanted != cc) wanted++;
  return *wanted != 0;
}

/* The one of these countries that the article names last before the token, else first behind it, else the one of whom a statesman
 * is named; 0 where it names none. */
static uint16_t named_nation(const struct kzi_mentions *m, uint32_t tok, const uint16_t *wanted)
{
  uint32_t here = KZI_FIRST(m->states, m->state_count, tok);
  for (uint32_t i = here; i > 0; i--)
    if (is_one_of(m->states[i - 1].cc, wanted)) return m->states[i - 1].cc;
  for (uint32_t i = here; i < m->state_count; i++)
    if (is_one_of(m->states[i].cc, wanted)) return m->states[i].cc;
  for (uint32_t i = 0; i < m->person_count; i++)
    if (is_one_of(m->people[i].cc, wanted)) return m->people[i].cc;
  return 0;
}

/* «المملكة», «السلطنة»: the kingdom or sultanate whose news it is, or that the article names, or whose agency tells it. */
static uint16_t nation(const struct kzi_mentions *m, const struct kzi_anaphor *n)
{
  static const uint16_t kingdoms[] = {KZI_CC('S', 'A'), KZI_CC('M', 'A'), KZI_CC('J', 'O'), KZI_CC('B', 'H'), 0};
  static const uint16_t sultanates[] = {KZI_CC('O', 'M'), 0};
  const uint16_t *wanted = n->value == kzi_value_id("nation_kingdom")     ? kingdoms
                           : n->value == kzi_value_id("nation_sultanate") ? sultanates
                                                                          : NULL;
  if (!wanted) return kzi_near_home(m->marks, n->at.tok, n->at.tok + 1) ? m->home : 0;
  if (is_one_of(m->home, wanted)) return m->home;
  uint16_t named = named_nation(m, n->at.tok, wanted);
  if (named) return named;
  const char *agency = m->page ? m->page->agency_name : NULL; /* «المملكة» of an agency of hers */
  const char *code = agency ? kzi_lexicon_find(KZI_C_AGENCY_OF, agency, strlen(agency)) : NULL;
  return code && is_one_of(kzi_cc(code), wanted) ? kzi_cc(code) : 0;
}

/* «وفد من المديرية العامة …»: somebody travels, whoever sends them. */
static bool is_party_of_people(const struct kzi_mentions *m, const struct kzi_anaphor *n, uint32_t delegation)
{
  static const char *const words[] = {"وفد", "وفدا", "الوفد", "ووفد", "والوفد", NULL};
  return n->value == delegation && kzi_token_is_any(m->marks->tokens, n->at.tok, words);
}

/* «الوفد»: one that was told before; «والوفد المرافق» comes along with somebody. */
static bool is_the_delegation(const struct kzi_mentions *m, uint32_t tok)
{
  return kzi_token_is(m->marks->tokens, tok, "الوفد") && !kzi_token_is(m->marks->tokens, tok + 1, "المرافق");
}

/* «وفد من البرلمان الكازاخستاني», «وفد وزارة الصحة المصرية», «وفد فني رفيع المستوى من جامعة X»: the body that sent them, or NULL. */
static const struct kzi_actor *sender(const struct finding *f, const struct kzi_where *at)
{
  static const char *const from[] = {"من", "عن", "يمثل", NULL};
  const struct kzi_tokens *tokens = f->m->marks->tokens;
  uint32_t t = at->end;
  for (unsigned n = 0; n < SENT_AS_MAX && t < tokens->count && !f->covered[t] && kzi_near_word(f->m->marks, t) &&
                       !kzi_near_function(f->m->marks, t) && !kzi_near_verb(f->m->marks, t);
       n++)
    t++;
  if (t < tokens->count && kzi_token_is_any(tokens, t, from))
    t++;
  else if (t > at->end || is_the_delegation(f->m, at->tok))
    return NULL; /* «وفد برلماني الجامعة», «زار الوفد غرفة التجارة» */
  if (t >= tokens->count || !f->actor_at[t] || !kzi_near_together(f->m->marks, at->tok, t)) return NULL;
  const struct kzi_actor *a = &((const struct kzi_actor *)f->found.items)[f->actor_at[t] - 1];
  return a->org != KZI_NONE && a->office == KZI_NONE && !a->at.prefix ? a : NULL;
}

/* Whose the delegations are that were told so far: «والتقى الوفد وزير الزراعة» is of the only ones. */
struct sent {
  uint16_t cc; /* 0 before the first */
  bool several;
};

/* «حكومة المملكة»: the government or parliament right before the word for its country, or NULL. */
static struct kzi_actor *body_before(const struct finding *f, uint32_t tok)
{
  for (uint32_t t = tok; t > 0 && tok - t < BODY_TOKENS; t--) {
    if (!f->actor_at[t - 1]) continue;
    struct kzi_actor *a = (struct kzi_actor *)f->found.items + f->actor_at[t - 1] - 1;
    bool body = a->at.end == tok && a->org != KZI_NONE && a->office == KZI_NONE && a->person == KZI_NONE && !a->cc;
    return body && f->m->orgs[a->org].is_state && a->number == 1 ? a : NULL;
  }
  return NULL;
}

static void add_anaphors(struct finding *f)
{
  const uint32_t delegation = kzi_value_id("delegation");
  struct sent last = {0, false};
  for (uint32_t i = 0; i < f->m->anaphor_count; i++) {
    const struct kzi_anaphor *n = &f->m->anaphors[i];
    const struct kzi_state *s = n->kind == KZI_ANA_ONE_SIDE ? owner(f, &n->at) : NULL;
    uint16_t cc = s ? s->cc : n->kind == KZI_ANA_NATION ? nation(f->m, n) : 0;
    uint32_t org = KZI_NONE;
    if (n->kind == KZI_ANA_OTHER || (n->kind == KZI_ANA_NATION && !cc)) continue;
    struct kzi_actor *whose = n->kind == KZI_ANA_NATION && !n->at.prefix ? body_before(f, n->at.tok) : NULL;
    if (whose) {
      whose->cc = cc;
      whose->at.end = n->at.end;
      whose->at.span.end = n->at.span.end;
      continue;
    }
    if (!s && n->kind == KZI_ANA_ONE_SIDE) {
      if (!is_party_of_people(f->m, n, delegation)) continue;
      const struct kzi_actor *body = sender(f, &n->at);
      cc = body ? body->cc : last.several || !is_the_delegation(f->m, n->at.tok) ? 0 : last.cc;
      org = body ? body->org : KZI_NONE;
    }
    if (cc && is_party_of_people(f->m, n, delegation)) {
      last.several = last.several || (last.cc && last.cc != cc);
      last.cc = cc;
    }
    struct kzi_where at = n->at;
    if (s) at.end = s->at.end, at.span.end = s->at.span.end;
    struct kzi_actor *a = add(f, &at);
    if (!a) continue;
    a->anaphor = i;
    a->cc = cc;
    a->org = org;
    a->number = n->kind <= KZI_ANA_TWO_OFFICIALS ? 2 : 1;
  }
}

/* «الكوريتان», by itself: two states at one word. Behind a noun with the article it only tells whose that is. */
static bool is_twin(const struct kzi_mentions *m, uint32_t i)
{
  uint32_t tok = m->states[i].at.tok;
  bool two = i + 1 < m->state_count && m->states[i + 1].at.tok == tok;
  return two && !(tok > 0 && kzi_near_together(m->marks, tok - 1, tok) && kzi_near_definite(m->marks, tok - 1));
}

/* «المفاوضات مع بروكسل»: of an article that speaks of the Union and not of Belgium, where nothing happens in the town. */
static bool is_seat_of_union(const struct finding *f, const struct kzi_state *s)
{
  static const char *const in[] = {"في", "الي", "من", "العاصمه", "مدينه"};
  const struct kzi_mentions *m = f->m;
  uint16_t belgium = KZI_CC('B', 'E');
  bool told = s->cc == belgium && s->how == KZI_STATE_CAPITAL && !(s->at.prefix & (KZI_PREFIX_BI | KZI_PREFIX_LI));
  if (!told || s->at.tok == 0 || KZI_NEAR_IN(m->marks, s->at.tok - 1, in)) return false;
  bool europe = false;
  for (uint32_t i = 0; i < m->state_count; i++) {
    if (m->states[i].cc == belgium && m->states[i].how != KZI_STATE_CAPITAL) return false;
    europe = europe || m->states[i].cc == KZI_CC('E', 'U');
  }
  return europe;
}

/* «مفاوضات فيينا», «لمؤتمر جنيف»: where they met, while «محادثات موسكو وأنقرة» tells whose talks. */
static bool is_where_talks_were(const struct finding *f, const struct kzi_state *s)
{
  static const char *const talks[] = {"مفاوضات",  "محادثات", "مباحثات", "مشاورات", "موتمر", "قمه",   "اجتماع",
                                      "اجتماعات", "لقاء",    "جوله",    "مسار",    "منصه",  "منتدي", NULL};
  const struct kzi_mentions *m = f->m;
  if (s->how != KZI_STATE_CAPITAL || s->at.prefix || s->at.tok == 0) return false;
  if (!kzi_near_together(m->marks, s->at.tok - 1, s->at.tok)) return false;
  const struct kzi_state *next = s + 1 < m->states + m->state_count ? s + 1 : NULL;
  bool joined = next && next->at.tok == s->at.end && next->at.prefix == KZI_PREFIX_WA;
  return !joined && kzi_token_is_any_noun(m->marks->tokens, s->at.tok - 1, talks);
}

static void add_states(struct finding *f)
{
  for (uint32_t i = 0; i < f->m->state_count; i++) {
    const struct kzi_state *s = &f->m->states[i];
    bool twin = is_twin(f->m, i);
    if (s->inside || (s->how == KZI_STATE_DEMONYM && !twin) || is_where_talks_were(f, s)) continue;
    struct kzi_actor *a = add(f, &s->at);
    if (!a) continue;
    a->state = i;
    a->cc = twin ? 0 : is_seat_of_union(f, s) ? KZI_CC('E', 'U') : s->cc;
    a->number = twin ? 2 : 1;
  }
}

void kzi_find_actors(struct kzi_arena *arena, struct kzi_mentions *m)
{
  uint32_t count = m->marks->tokens->count;
  struct finding f = {.arena = arena, .m = m};
  f.actor_at = kzi_arena_get(arena, count * sizeof *f.actor_at);
  f.covered = kzi_arena_get(arena, count);
  if (!f.actor_at || !f.covered) return;
  add_people(&f);
  add_offices(&f);
  add_orgs(&f);
  add_anaphors(&f);
  add_states(&f);
  struct kzi_actor *sorted = kzi_arena_get(arena, f.found.count * sizeof *sorted);
  if (!sorted) return;
  const struct kzi_actor *found = f.found.items;
  for (uint32_t t = 0, n = 0; t < count; t++)
    if (f.actor_at[t]) sorted[n++] = found[f.actor_at[t] - 1];
  m->actors = sorted;
  m->actor_count = (uint32_t)f.found.count;
}
