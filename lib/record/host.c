/* The country where an act took place, where no town tells it: the host's, by his building or because he receives, or the one
 * that is visited. */
#include "record/occasion.h"

enum { NATION_TOKENS = 8 }; /* from a visit to «المملكة» */

/* «في فندق كابيلا», «في مقر إقامته» they may both be guests; «مقر المنظمة» is nobody's home. */
static bool is_of_host(const struct kzi_case *c, const struct kzi_place *p)
{
  static const char *const lodging[] = {"اقامته", "اقامتها", "الامانه", "الامم", "المنظمه", NULL};
  for (uint32_t t = p->at.tok; t <= p->at.end && t < c->m->marks->tokens->count; t++)
    if (kzi_token_is_any(c->m->marks->tokens, t, lodging)) return false;
  static const char *const homes[] = {"palace", "hq", "office", "own", "hall", NULL};
  return kzi_mark_is_any(c->m->marks, kzi_mark_at(c->m->marks, p->at.tok, KZI_C_VENUE), homes);
}

static void set_host(struct kzi_draft *d, uint16_t cc, struct kzi_span words, const char *rule)
{
  if (cc == KZI_CC('E', 'U') || cc == KZI_CC('U', 'N')) return; /* a union has no home */
  d->host = cc;
  d->host_word = words;
  d->host_rule = rule;
}

/* «وزير الصحة فلان … ونظيره الإيطالي»: of the two sides the one whose officials need no country, because they are at home. */
static uint16_t side_at_home(const struct kzi_case *c, const struct kzi_draft *d)
{
  unsigned votes[KZI_SIDES_MAX] = {0};
  uint8_t best = 0;
  if (c->m->home && kzi_has_side(d, c->m->home)) return c->m->home;
  for (uint32_t i = 0; i < c->m->person_count; i++)
    for (uint8_t k = 0; k < d->side_count && !c->m->people[i].cc; k++)
      votes[k] += d->sides[k].cc && c->m->people[i].likely_cc == d->sides[k].cc;
  for (uint8_t k = 1; k < d->side_count; k++)
    if (votes[k] > votes[best]) best = k;
  return d->sides[best].cc;
}

/* What is told to be done in the sentence of the building, by a side: the building is his who acts; or NULL. */
static const struct kzi_event *act_in(const struct kzi_case *c, const struct kzi_draft *d, uint32_t sentence)
{
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    if (e->sentence == sentence && e->side_count && e->sides[0].how == KZI_SIDE_SUBJECT &&
        kzi_has_side(d, e->sides[0].cc))
      return e->sides[0].cc ? e : NULL;
  }
  return NULL;
}

/* An ambassador and a delegation call on others, and all call on who is at the head of a state or government. */
static int rank_of(const struct kzi_case *c, const struct kzi_actor *a)
{
  static const struct {
    const char *code;
    int rank;
  } ranks[] = {{"ambassador", 0},   {"head_state", 3},        {"head_gov", 3},         {"monarch", 3},
               {"crown_prince", 3}, {"minister", 2},          {"minister_foreign", 2}, {"minister_defence", 2},
               {"speaker", 2},      {"minister_interior", 2}, {"dep_head_state", 3},   {"dep_pm", 2}};
  static const char *const delegation[] = {"وفد", "الوفد", NULL};
  const struct kzi_office *o = a->office == KZI_NONE ? NULL : &c->m->offices[a->office];
  if (kzi_token_is_any(c->m->marks->tokens, a->at.tok, delegation)) return 0;
  for (size_t i = 0; i < KZI_COUNT(ranks) && o && o->number == 1 && o->org == KZI_NONE; i++)
    if (o->code == kzi_value_id(ranks[i].code)) return ranks[i].rank;
  return 1;
}

/* «التقى مدير الجامعة في مكتبه الوزير الصيني»: of the one who stands before it, whatever his rank. */
static bool is_office_of_earlier(const struct kzi_case *c, const struct kzi_draft *d, uint32_t other)
{
  const struct kzi_mark *venue = kzi_mark_at(c->m->marks, c->m->places[d->place].at.tok, KZI_C_VENUE);
  return venue && c->m->places[d->place].at.tok < other && (venue->pronoun || kzi_mark_is(c->m->marks, venue, "own"));
}

/* «التقى السفير الكازاخستاني الوزير المصري بمقر الوزارة»: of two in the sentence, the lower comes to the higher, unless he
 * receives him; but an ambassador is at home nowhere. */
static uint16_t host_of(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_event *e)
{
  struct kzi_range s = c->m->marks->tokens->sentences[e->sentence];
  uint16_t host = e->sides[0].cc;
  int own = -1, other = -1;
  if (d->side_count != 2) return host;
  for (uint32_t i = KZI_FIRST(c->m->actors, c->m->actor_count, s.first);
       i < c->m->actor_count && c->m->actors[i].at.tok < s.end; i++) {
    const struct kzi_actor *a = &c->m->actors[i];
    bool counterpart = a->office != KZI_NONE && c->m->offices[a->office].counterpart;
    int *rank = a->cc == host ? &own : &other;
    if (!a->cc || !kzi_has_side(d, a->cc) || *rank >= 0) continue;
    *rank = counterpart ? own : rank_of(c, a);
    if (own > 0 && other >= 0 && is_office_of_earlier(c, d, a->at.tok)) return host;
  }
  bool comes = own == 0 ? other != 0 : own > 0 && own < other && e->sense != KZI_SENSE_RECEIVE;
  return comes ? d->sides[d->sides[0].cc == host].cc : host;
}

/* «استقبله في مكتبه», «بمقر وزارة الصحة»: at home with the one who is told to act, else with whom the article is at home. */
void kzi_find_host(const struct kzi_case *c, struct kzi_draft *d)
{
  bool building = kzi_place_tells(c, d->place) == 1 && !kzi_span_empty(c->m->places[d->place].venue);
  if (d->host || !building || !d->side_count || !is_of_host(c, &c->m->places[d->place])) return;
  uint32_t sentence = c->m->marks->tokens->items[c->m->places[d->place].at.tok].sentence;
  const struct kzi_event *e = act_in(c, d, sentence);
  uint16_t host = e ? host_of(c, d, e) : side_at_home(c, d);
  uint16_t town = d->town == KZI_NONE ? 0 : c->m->places[d->town].cc;
  if (town && town != host) d->town = KZI_NONE; /* «في مقر المشيخة … المؤسسات الدينية في كازاخستان» */
  if (d->town == KZI_NONE) set_host(d, host, c->m->places[d->place].venue, "the host's own building");
}

/* «خلال استقباله الوزير»: he receives who was told before; but «كان في استقباله الوزير». */
static bool receives_as_pronoun(const struct kzi_case *c, const struct kzi_event *e)
{
  return e->pronoun && !e->verb && e->sides[0].how == KZI_SIDE_PARTNER && e->trigger.first > 0 &&
         !kzi_token_is(c->m->marks->tokens, e->trigger.first - 1, "في");
}

/* «استقبل الرئيس المصري نظيره الكازاخستاني», «تقبل أوراق اعتماد السفير», unless he is on a journey himself: «في مقر إقامته», «على هامش
 * القمة». */
static bool receives_at_home(const struct kzi_case *c, const struct kzi_event *e)
{
  static const char *const abroad[] = {"هامش", "اقامته", "اقامتها", "قمه", "القمه", "منتدي", "المنتدي", "موتمر", NULL};
  bool accepts = e->sense == KZI_SENSE_LETTER && !e->afar;
  if ((e->sense != KZI_SENSE_RECEIVE && !accepts) || !e->side_count) return false;
  bool awaits = e->side_count == 2 && e->sides[1].how == KZI_SIDE_SUBJECT; /* «كان في استقبال الضيف الوزير» */
  if (!accepts && !awaits && e->sides[0].how != KZI_SIDE_SUBJECT && !receives_as_pronoun(c, e)) return false;
  for (uint32_t t = e->scope.first; t < e->scope.end; t++)
    if (kzi_token_is_any(c->m->marks->tokens, t, abroad)) return false;
  return true;
}

/* «تقبل الملك أوراق اعتماد السفير فلان», «قدم السفير أوراق اعتماده»: of two sides the one that is not the envoy's, or 0. */
static uint16_t accepts_envoy(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_event *e)
{
  for (uint8_t k = 0; k < e->side_count && d->side_count == 2; k++) {
    const struct kzi_actor *a = kzi_side_actor(c->m, &e->sides[k]);
    if (a && e->sides[k].cc && rank_of(c, a) == 0) return d->sides[d->sides[0].cc == e->sides[k].cc].cc;
  }
  return 0;
}

/* «استقبل السفير من قبل الوزير»: the passive has its receiver behind, the active before. */
static uint16_t receiver(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_event *e)
{
  static const char *const by[] = {"قبل", "طرف", "لدن", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  if (e->sense == KZI_SENSE_LETTER) return accepts_envoy(c, d, e);
  bool passive = false, meant = e->sides[0].how == KZI_SIDE_PARTNER;
  for (uint32_t t = e->trigger.end; t + 1 < e->scope.end; t++)
    passive = passive || (kzi_token_is(tokens, t, "من") && kzi_token_is_any(tokens, t + 1, by));
  if (d->side_count != 2) return meant ? 0 : e->sides[0].cc;
  for (uint8_t k = 0; k < e->side_count && !passive && !e->sides[0].cc;
       k++) /* «استقبل رئيس الدولة الوزير الأردني»: the other side */
    if (e->sides[k].cc) return d->sides[d->sides[0].cc == e->sides[k].cc].cc;
  if (!e->sides[0].cc) return 0;
  return passive != meant ? d->sides[d->sides[0].cc == e->sides[0].cc].cc : e->sides[0].cc;
}

/* «بمطار هواري بومدين»: a place that nobody knows tells no country. */
static bool has_country(const struct kzi_case *c, const struct kzi_draft *d)
{
  return d->place != KZI_NONE && c->m->places[d->place].cc;
}

void kzi_find_receiver(const struct kzi_case *c, struct kzi_draft *d)
{
  if (has_country(c, d) || d->host || d->act != KZI_ACT_CONSULT || kzi_is_from_afar(c, d)) return;
  for (uint8_t i = 0; i < d->event_count && !d->host; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    if (receives_at_home(c, e))
      set_host(d, receiver(c, d, e), kzi_words_of(c->m, e->trigger), "who receives is at home");
  }
}

/* «تقوم الوزيرة بزيارة إلى المملكة»: the country of the one of two who does not come, or 0. */
static uint16_t nation_visited(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_event *e)
{
  static const char *const to[] = {"الي", "زياره", "زيارته", "زيارتها", "زار", "يزور", "تزور", "زارت", "وصل", NULL};
  const struct kzi_mentions *m = c->m;
  if (e->sense != KZI_SENSE_VISIT || d->side_count != 2 || !e->side_count || !e->sides[0].cc) return 0;
  for (uint32_t i = KZI_FIRST(m->anaphors, m->anaphor_count, e->trigger.end); i < m->anaphor_count; i++) {
    const struct kzi_anaphor *a = &m->anaphors[i];
    if (a->at.tok > e->trigger.end + NATION_TOKENS || a->at.tok >= e->scope.end) break;
    bool led = a->at.prefix & KZI_PREFIX_LI || kzi_token_is_any(m->marks->tokens, a->at.tok - 1, to);
    if (a->kind == KZI_ANA_NATION && led) return d->sides[d->sides[0].cc == e->sides[0].cc].cc;
  }
  return 0;
}

static void be_visited(const struct kzi_case *c, struct kzi_draft *d, const struct kzi_event *e)
{
  uint16_t nation = nation_visited(c, d, e);
  if (nation) set_host(d, nation, kzi_words_of(c->m, e->trigger), "the country that is visited");
  for (uint8_t k = 0; k < e->side_count && e->sense == KZI_SENSE_VISIT; k++)
    if (e->sides[k].how == KZI_SIDE_DESTINATION && kzi_has_side(d, e->sides[k].cc))
      set_host(d, e->sides[k].cc, e->sides[k].span, "the country that is visited");
}

/* «زار وفد من الوزارة الأردن واجتمع …»: a visit is where it goes, however far behind its verb that stands. */
void kzi_find_visited(const struct kzi_case *c, struct kzi_draft *d)
{
  if (d->place != KZI_NONE || d->host || d->act != KZI_ACT_CONSULT || kzi_is_from_afar(c, d)) return;
  for (uint8_t i = 0; i < d->event_count && !d->host; i++) be_visited(c, d, &c->events->items[d->events[i]]);
}
