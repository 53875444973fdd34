/* Whom only the scene of a deed tells: the host of an exercise, the ends of a route, where a course is held and for whom; who
 * receives envoys. */
#include "event/counts.h"
#include "event/deed_words.h"
#include "event/fits.h"
#include "event/learn.h"
#include "event/search.h"

#include <string.h>

#define ADDRESS_REACH 6 /* tokens from a letter or its sender to «إلى» */
#define JOIN_REACH                                                                                                     \
  5 /* tokens from «تشارك» to the exercise, where nothing but who takes part stands between, and more */
#define UNITS_REACH 8 /* tokens behind «بمشاركة» */
#define WORKS_REACH 5 /* tokens from the builder to what is built */

/* «في ألماتي»: the country of the first place from the token on where something is told to be. */
static bool add_by_place(struct kzi_search *x, uint32_t from, enum kzi_side_how how)
{
  const struct kzi_mentions *m = x->s->m;
  for (uint32_t i = KZI_FIRST(m->places, m->place_count, from); i < m->place_count && m->places[i].at.tok < x->w.hi;
       i++)
    if (m->places[i].locative && m->places[i].cc) {
      kzi_add_side(x->s, x->e, m->places[i].cc, KZI_NONE, how, m->places[i].at.span);
      return true;
    }
  return false;
}

/* «افتتح في أستانا فرع جامعة كارديف البريطانية»: whose it is that is opened, where nobody is told to open it. */
static bool add_owner(struct kzi_search *x)
{
  static const char *const works[] = {"works", NULL};
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(NONE) | LINK(LI)); /* «فرع لبنك أبوظبي» */
  if (!g || g->countries != 1 || !kzi_has(x->s, g->tok - 1, KZI_C_OBJECT, works)) return false;
  if (!x->subject) kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
  return x->e->side_count > 0;
}

/* «بتمويل كويتي», «بهبة يابانية» */
static bool add_funding_demonym(struct kzi_search *x)
{
  const struct kzi_mentions *m = x->s->m;
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, x->tr->end + 1);
       i < m->state_count && m->states[i].at.tok < x->w.hi; i++)
    if (m->states[i].how == KZI_STATE_DEMONYM && kzi_is_paid_for(x->s, m->states[i].at.tok - 1, m->states[i].at.tok)) {
      kzi_add_side(x->s, x->e, m->states[i].cc, KZI_NONE, KZI_SIDE_SUBJECT, m->states[i].at.span);
      return true;
    }
  return false;
}

/* «افتتح رئيس الوزراء محطة ممولة من البنك», «تدشين جسر بتمويل من الحكومة اليابانية»: who paid for it. */
static bool add_funder(struct kzi_search *x)
{
  if (add_funding_demonym(x)) return true;
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(FROM));
  bool funds = g && g->tok >= x->tr->end + 2 && kzi_is_paid_for(x->s, g->tok - 2, g->tok - 1);
  if (funds) kzi_add_group(x->s, x->e, g, KZI_SIDE_PARTNER);
  return funds;
}

void kzi_add_site(struct kzi_search *x)
{
  bool owned = add_funder(x) || add_owner(x);
  if (kzi_enough(x) || (!owned && !x->subject)) return;
  if (add_by_place(x, owned ? x->tr->end : x->from, KZI_SIDE_DESTINATION) && kzi_enough(x)) return;
  bool made = x->tr->verb && x->tr->mark->pronoun != KZI_PRON_NONE; /* «افتتح في ألماتي مصنع شيدته …» */
  if ((owned || made) && add_by_place(x, x->w.lo, KZI_SIDE_DESTINATION) && kzi_enough(x)) return;
  uint32_t at_home = LINK(IN) | (made && kzi_is_imperfect(x->tr->mark) ? 0u : LINK(NONE));
  const struct kzi_group *home = owned || made ? kzi_last_group(x->s, x->w.lo, x->tr->tok, at_home) : NULL;
  if (owned && !home) home = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(IN));
  if (home && home->countries == 1) kzi_add_group(x->s, x->e, home, KZI_SIDE_DESTINATION);
  if (kzi_enough(x)) return;
  const struct kzi_group *g = /* «بدأت المجموعة تشغيل ميناء أكتاو» */
      owned || kzi_mark_is(x->s->marks, x->tr->mark, "open")
          ? NULL
          : kzi_next_group(x->s, x->from, kzi_reach_ahead(x->from, WORKS_REACH, x->w.hi), LINK(NONE));
  if (g && g->countries == 1) kzi_add_group(x->s, x->e, g, KZI_SIDE_DESTINATION);
}

void kzi_add_customer(struct kzi_search *x)
{
  bool got = kzi_mark_is(x->s->marks, x->tr->mark, "receive_goods"); /* «تلقت كازاخستان من فرنسا عرضا لبناء …» */
  const struct kzi_group *g = x->from < x->w.hi ? kzi_group_at(x->s, x->from) : NULL; /* «سلمت الشركة الحكومة عرضها» */
  if (!g || g->tok != x->from || g->link != KZI_LINK_NONE)
    g = kzi_next_group(x->s, x->from, x->w.hi, got ? LINK(FROM) : LINK(TO) | LINK(LI) | LINK(IN));
  if (g)
    kzi_add_group(x->s, x->e, g, KZI_SIDE_PARTNER);
  else
    add_by_place(x, x->from, KZI_SIDE_DESTINATION);
}

void kzi_add_host(struct kzi_search *x)
{
  if (add_by_place(x, x->w.lo, KZI_SIDE_SUBJECT)) return;
  const struct kzi_group *g = kzi_next_group(x->s, x->w.lo, x->w.hi, LINK(IN));
  const struct kzi_actor *a = g && g->countries == 1 ? &x->s->m->actors[g->first] : NULL;
  if (a && a->state != KZI_NONE) kzi_add_side(x->s, x->e, a->cc, KZI_NONE, KZI_SIDE_SUBJECT, a->at.span);
}

/* The states whose troops are told from token `from` to token `to`: «وحدات من الصين», «سفن حربية روسية», «إلى السعودية». */
static void add_units(struct kzi_search *x, uint32_t from, uint32_t to, uint32_t more)
{
  const struct kzi_mentions *m = x->s->m;
  const uint32_t links = LINK(NONE) | LINK(FROM) | LINK(TO) | LINK(PRESENT) | more;
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, from); i < m->state_count && m->states[i].at.tok < to; i++) {
    uint32_t tok = m->states[i].at.tok;
    const struct kzi_group *g = x->s->group_in[tok] ? &x->s->groups[x->s->group_in[tok] - 1] : NULL;
    if (g && (links & (1u << g->link)))
      kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
    else if (!g && m->states[i].how == KZI_STATE_DEMONYM && !m->states[i].inside)
      kzi_add_side(x->s, x->e, m->states[i].cc, KZI_NONE, KZI_SIDE_SUBJECT, m->states[i].at.span);
  }
}

/* «مناورات مع الجيش», «مناورات بتركيا», «في شرقي روسيا», «تجريها روسيا»: with whom, or at whose home. */
static void add_other_troops(struct kzi_search *x)
{
  static const char *const holds[] = {
      "تجريها",    "اجرتها",  "يجريها",   "تنظمها",   "ينظمها",    "نظمتها",   "نظمها",    "ينظمه",
      "نظمته",     "تنظمه",   "تستضيفها", "يستضيفها", "استضافتها", "استضافها", "استضافته", "تستضيفه",
      "ستستضيفها", "تحتضنها", "احتضنتها", "احتضنته",  "تحتضنه",    "شرقي",     "غربي",     "شمالي",
      "جنوبي",     "شرق",     "غرب",      "شمال",     "جنوب",      "وسط",      NULL};
  uint8_t before = x->e->side_count;
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(WITH) | LINK(IN) | LINK(BI) | LINK(NONE));
  bool other = g && (g->link != KZI_LINK_NONE || kzi_token_is_any(x->s->tokens, g->tok - 1, holds));
  if (other && g->countries == 1) kzi_add_group(x->s, x->e, g, KZI_SIDE_PARTNER);
  for (uint32_t t = x->tr->end; !other && t + 2 < x->w.hi; t++)
    if (kzi_token_is(x->s->tokens, t, "مع")) add_units(x, t + 1, kzi_reach_ahead(t + 1, 3, x->w.hi), 0);
  if (x->e->side_count == before) add_by_place(x, x->tr->end, KZI_SIDE_PARTNER);
}

/* «القوات المصرية | المشاركة في التدريب» */
static bool joining_units(const struct kzi_scene *s, uint32_t lo, uint32_t t)
{
  return t > lo && kzi_token_is(s->tokens, t, "المشاركه") &&
         (s->actor_in[t - 1] || kzi_has(s, t - 1, KZI_C_DEMONYM, NULL));
}

void kzi_add_troops(struct kzi_search *x)
{
  static const char *const joins[] = {"شارك",  "شاركت",  "يشارك",   "تشارك",    "سيشارك",   "ستشارك",
                                      "وشارك", "وشاركت", "مشاركته", "مشاركتها", "مشاركتهم", NULL};
  static const char *const to_join[] = {"للمشاركه", NULL};
  uint32_t lo = x->w.lo, to = x->tr->tok, at = to;
  while (at > lo && !kzi_token_is_any(x->s->tokens, at - 1, to_join)) at--;
  if (at > lo && at + JOIN_REACH < to) return;
  if (at > lo) {
    to = at - 1;
  } else {
    for (at = to; at > lo && !kzi_token_is_any(x->s->tokens, at - 1, joins) && !joining_units(x->s, lo, at - 1);) at--;
    if (at == lo) return;
    bool told_behind = !kzi_token_is(x->s->tokens, at, "في");
    if (told_behind) lo = at;
    if (!told_behind) to = at;
  }
  add_units(x, lo, to, 0);
  if (x->e->side_count) add_other_troops(x);
  if (!kzi_enough(x)) x->e->side_count = 0;
}

void kzi_add_units_present(struct kzi_search *x)
{
  static const char units[] =
      "بمشاركه|لوحدات|لقوات|للقوات|لعناصر|لافراد|للجيشين"; /* «تدريب «الحدود» المشترك لوحدات …» */
  uint32_t t = x->tr->end;
  while (t < x->w.hi && !kzi_token_is_of(x->s->tokens, t, units)) t++;
  if (t < x->w.hi) add_units(x, t + 1, kzi_reach_ahead(t + 1, UNITS_REACH, x->w.hi), 0);
  if (t < x->w.hi && !kzi_enough(x)) add_units(x, t + 1, kzi_before_verb(x->s, t + 1, x->w.hi), LINK(IN));
}

void kzi_add_ends_of_route(struct kzi_search *x)
{
  static const char *const arrives[] = {"visit", "receive", NULL};
  const struct kzi_mentions *m = x->s->m;
  bool landed = x->tr->verb && kzi_has(x->s, x->tr->tok, KZI_C_VERB, arrives); /* «استقبل مطار الغردقة أولى رحلات …» */
  const struct kzi_group *one = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(BETWEEN)); /* «بين مسقط وألماتي» */
  if (!one && landed) one = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(FROM)); /* «القادمة من باكو» */
  const struct kzi_group *from = one ? NULL : kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(FROM)),
                         *to = from ? kzi_next_group(x->s, from->end, x->w.hi, LINK(TO)) : NULL;
  if (to) kzi_add_group(x->s, x->e, from, KZI_SIDE_DESTINATION); /* «من الصين إلى إيران عبر كازاخستان» */
  if (to) one = to;
  if (one) kzi_add_group(x->s, x->e, one, KZI_SIDE_DESTINATION);
  for (uint32_t i = KZI_FIRST(m->places, m->place_count, x->tr->end);
       i < m->place_count && m->places[i].at.tok < x->w.hi && !kzi_enough(x); i++)
    if (m->places[i].cc && (!m->places[i].locative || m->places[i].destination || landed))
      kzi_add_side(x->s, x->e, m->places[i].cc, KZI_NONE, KZI_SIDE_DESTINATION, m->places[i].at.span);
  bool first = kzi_is_about(x->s, x->w.lo, x->w.hi, "first_flight");
  for (uint32_t i =
           KZI_FIRST(m->states, m->state_count, x->tr->end); /* «غادر محطة … أول قطار إلى ميناء … جنوب إيران» */
       first && x->tr->verb && i < m->state_count && m->states[i].at.tok < x->w.hi && !kzi_enough(x); i++)
    kzi_add_side(x->s, x->e, m->states[i].cc, KZI_NONE, KZI_SIDE_DESTINATION, m->states[i].at.span);
  if (kzi_enough(x) && first)
    x->e->pronoun = false; /* «وصلت إلى ألماتي أول رحلة من الكويت»: nobody else need be told */
}

void kzi_add_receiving_town(struct kzi_search *x)
{
  static const char *const arrival[] = {"visit", NULL};
  const struct kzi_mentions *m = x->s->m;
  const struct kzi_group *body = kzi_next_group(x->s, x->from, x->w.hi, LINK(TO) | LINK(LI));
  uint32_t behind = body && !body->countries && m->actors[body->first].org != KZI_NONE ? body->end : KZI_NONE;
  for (uint32_t i = KZI_FIRST(m->places, m->place_count, x->from); i < m->place_count && m->places[i].at.tok < x->w.hi;
       i++) {
    const struct kzi_place *p = &m->places[i];
    bool of_body = p->locative && behind != KZI_NONE && p->at.tok >= behind && p->at.tok <= behind + 2;
    bool landed = x->tr->verb && p->locative && /* «حطت بمطار …», «وزعت 500 سلة في ألماتي» */
                  (kzi_has(x->s, x->tr->tok, KZI_C_VERB, arrival) ||
                   strstr(kzi_token_fold(x->s->tokens, x->tr->tok).bytes, "وزع"));
    if (!p->cc || (!p->destination && !of_body && !landed)) continue;
    kzi_add_side(x->s, x->e, p->cc, KZI_NONE, KZI_SIDE_DESTINATION, p->at.span);
    return;
  }
}

/* «ضباط من الجيش الأردني يشاركون في دورة ينظمها المركز الكازاخي», «12 مهندسا كازاخستانيا يتدربون في جامعة طوكيو»: first those who
 * learn, by whatever tells their country, then the body or the town where they do. */
bool kzi_add_learners(struct kzi_search *x)
{
  static const char *const courses[] = {"train", NULL}, *const host[] = {"receive", NULL};
  const struct kzi_mentions *m = x->s->m;
  bool course = kzi_mark_is_any(x->s->marks, x->tr->mark, courses) && !kzi_tells_pupils(x->s, x->w.lo, x->tr->tok);
  if (x->tr->sense != KZI_SENSE_TRAIN || course || kzi_mark_is_any(x->s->marks, x->tr->mark, host)) return false;
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, x->w.lo);
       i < m->state_count && m->states[i].at.tok < x->w.hi && !kzi_enough(x); i++) {
    uint32_t in = x->s->actor_in[m->states[i].at.tok];
    const struct kzi_actor *a = in ? &m->actors[in - 1] : NULL;
    kzi_add_side(x->s, x->e, m->states[i].cc, a && a->cc == m->states[i].cc ? in - 1 : KZI_NONE, KZI_SIDE_SUBJECT,
                 m->states[i].at.span);
  }
  if (!kzi_enough(x)) add_by_place(x, x->tr->end, KZI_SIDE_DESTINATION);
  return true;
}

void kzi_add_trainees(struct kzi_search *x)
{
  const struct kzi_group *at = x->e->side_count < 2 ? kzi_next_group(x->s, x->w.lo, x->w.hi, LINK(IN)) : NULL;
  if (at) kzi_add_group(x->s, x->e, at, KZI_SIDE_SUBJECT);
  if (!kzi_enough(x)) kzi_add_adjective_side(x);
}

/* The envoys of two countries or more behind token `from`, or the states that stand for them; «…، من بينهم سفير …» may be one. */
static bool add_envoys(struct kzi_search *x, uint32_t from, uint32_t to, uint16_t host)
{
  static const char *const among[] = {"بينهم", "بينهما", "منهم", NULL};
  const struct kzi_mentions *m = x->s->m;
  bool some = kzi_has_word(x->s, from, to, among);
  uint32_t wanted = some ? UINT32_MAX : LINK(NONE) | LINK(PRESENT) | LINK(LI);
  uint8_t before = x->e->side_count;
  for (const struct kzi_group *g; (g = kzi_next_group(x->s, from, to, wanted)); from = g->end) {
    if (!some && g->link == KZI_LINK_LI && g->countries < 2) continue; /* «السفراء الجدد للسعودية وتركيا» */
    for (uint32_t i = g->first; i < g->first + g->count; i++)
      if (m->actors[i].cc && m->actors[i].cc != host)
        kzi_add_side(x->s, x->e, m->actors[i].cc, i, KZI_SIDE_PARTNER, m->actors[i].at.span);
  }
  return x->e->side_count >= before + (some ? 1 : 2);
}

void kzi_add_addressee(struct kzi_search *x)
{
  if (x->with ? x->with->link != KZI_LINK_FROM || x->with->tok > x->tr->end + ADDRESS_REACH : !x->tr->pronoun) return;
  uint32_t from = x->with ? x->with->end : x->tr->end;
  const struct kzi_group *to =
      kzi_next_group(x->s, from, kzi_reach_ahead(from, ADDRESS_REACH, x->w.hi), LINK(TO) | LINK(LI));
  if (!to || kzi_named_sides(x->s, x->e) > 1 || x->s->m->actors[to->first].office == KZI_NONE) return;
  if (!x->with && x->subject && !x->e->side_count) kzi_add_group(x->s, x->e, x->subject, KZI_SIDE_SUBJECT);
  if (x->with && x->e->side_count && !x->e->sides[0].cc) { /* who only brings it */
    x->e->side_count = 0;
    kzi_add_group(x->s, x->e, x->with, KZI_SIDE_SUBJECT);
  }
  kzi_add_group(x->s, x->e, to, KZI_SIDE_PARTNER);
}

/* «قدم سفير كازاخستان لدى الكويت أوراق اعتماده إلى وزير الخارجية»: to one of where he is posted. */
static bool add_posted(struct kzi_search *x)
{
  const struct kzi_mentions *m = x->s->m;
  const struct kzi_group *g = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE));
  const struct kzi_actor *a = g ? &m->actors[g->first] : NULL;
  uint16_t posted = a && a->cc && a->office != KZI_NONE ? m->offices[a->office].posted : 0;
  if (!posted) return false;
  kzi_add_side(x->s, x->e, a->cc, g->first, KZI_SIDE_SUBJECT, a->at.span);
  kzi_add_side(x->s, x->e, posted, KZI_NONE, KZI_SIDE_PARTNER, a->at.span);
  x->e->pronoun = false;
  return true;
}

/* «قدم فلان إلى الرئيس أوراق اعتماده | سفيرا لقطر لدى كازاخستان» */
static bool add_made_envoy(struct kzi_search *x, uint32_t hi, uint16_t host)
{
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, hi, LINK(NONE));
  const struct kzi_actor *a = g ? &x->s->m->actors[g->first] : NULL;
  if (!a || a->office == KZI_NONE || !a->cc || a->cc == host) return false;
  if (x->s->m->offices[a->office].posted != host) return false;
  kzi_add_group(x->s, x->e, g, KZI_SIDE_PARTNER);
  return true;
}

bool kzi_add_credentials(struct kzi_search *x)
{
  static const char hands[] = "قدم|قدموا|سلم|سلموا|يقدم|يسلم|وقدم|وسلم";
  if (x->tr->sense != KZI_SENSE_LETTER || x->tr->verb) return false;
  if (!kzi_text_begins(kzi_token_fold(x->s->tokens, x->tr->end - 1), "اعتماد") &&
      !kzi_text_begins(kzi_token_fold(x->s->tokens, x->tr->end - 1), "الاعتماد"))
    return false;
  bool handed = kzi_tokens_have_of(x->s->tokens, x->w.lo, x->tr->tok, hands);
  const struct kzi_group *host = handed ? kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(TO) | LINK(LI))
                                        : kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE));
  if (handed && !host) host = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(TO) | LINK(LI));
  uint16_t cc = host ? x->s->m->actors[host->first].cc : 0;
  if (!cc) return handed && x->tr->pronoun && add_posted(x);
  kzi_add_group(x->s, x->e, host, KZI_SIDE_SUBJECT);
  uint32_t hi = x->s->tokens->sentences[x->e->sentence].end; /* «…، من بينهم سفير …» */
  for (uint32_t t = x->tr->end; t < hi; t++)
    if (kzi_has(x->s, t, KZI_C_VERB, NULL) || kzi_has(x->s, t, KZI_C_REPORT, NULL)) hi = t;
  bool found = handed ? add_envoys(x, x->w.lo, x->tr->tok, cc) : add_envoys(x, x->tr->end, hi, cc);
  if (handed && !found) found = add_made_envoy(x, hi, cc);
  if (!found) x->e->side_count = 0;
  if (found) x->e->pronoun = false;
  return found;
}
