#include "event/sides.h"

#define REACH 40 /* tokens: how far from the trigger a side may stand */

static bool same_side(const struct kzi_scene *s, const struct kzi_side *a, uint16_t cc, uint32_t actor)
{
  if (a->actor != KZI_NONE && a->actor == actor) return true;
  if (a->cc != cc) return false;
  if (cc) return true;
  if (a->actor == KZI_NONE || actor == KZI_NONE) return false;
  const struct kzi_actor *x = &s->m->actors[a->actor], *y = &s->m->actors[actor];
  return x->person != KZI_NONE && y->person != KZI_NONE &&
         s->m->people[x->person].entity == s->m->people[y->person].entity;
}

static void add_side(const struct kzi_scene *s, struct kzi_event *e, uint16_t cc, uint32_t actor, enum kzi_side_how how,
                     struct kzi_span span)
{
  for (uint8_t i = 0; i < e->side_count; i++)
    if (same_side(s, &e->sides[i], cc, actor)) return;
  if (e->side_count < KZI_EVENT_SIDES) e->sides[e->side_count++] = (struct kzi_side){actor, cc, (uint8_t)how, span};
}

static const struct kzi_group *group_at(const struct kzi_scene *s, uint32_t t)
{
  return s->group_in[t] ? &s->groups[s->group_in[t] - 1] : NULL;
}

static unsigned demonyms_after(const struct kzi_scene *s, uint32_t tok, struct kzi_side found[KZI_SIDES_MAX]);

/* «الجانبان العماني والأوزبكي»: two sides told by the adjectives behind the word. */
static bool add_told_pair(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_actor *a,
                          enum kzi_side_how how)
{
  struct kzi_side found[KZI_SIDES_MAX];
  unsigned n = demonyms_after(s, a->at.end, found);
  for (unsigned i = 0; n >= 2 && i < n; i++) add_side(s, e, found[i].cc, KZI_NONE, how, found[i].span);
  if (n >= 2) return true;
  const struct kzi_group *g =
      a->at.end < s->tokens->count ? group_at(s, a->at.end) : NULL; /* «وزيرا دفاع كازاخستان وبيلاروسيا» */
  if (!g || g->tok != a->at.end || g->countries < 2 || g->link != KZI_LINK_NONE) return false;
  for (uint32_t i = g->first; i < g->first + g->count; i++)
    add_side(s, e, s->m->actors[i].cc, i, how, s->m->actors[i].at.span);
  return true;
}

/* «وزيري الدفاع في روسيا الاتحادية وجمهورية كازاخستان»: as many sides as states stand in its words, or behind its «في». */
static bool add_states_inside(const struct kzi_scene *s, struct kzi_event *e, uint32_t index, enum kzi_side_how how)
{
  const struct kzi_actor *a = &s->m->actors[index];
  uint8_t before = e->side_count;
  const struct kzi_group *g = a->at.end + 1 < s->tokens->count ? group_at(s, a->at.end + 1) : NULL;
  bool in = g && g->tok == a->at.end + 1 && g->link == KZI_LINK_IN && g->countries >= 2;
  uint32_t end = in ? g->end : a->at.end;
  for (uint32_t i = KZI_FIRST(s->m->states, s->m->state_count, a->at.tok);
       i < s->m->state_count && s->m->states[i].at.tok < end; i++)
    add_side(s, e, s->m->states[i].cc, e->side_count == before ? index : KZI_NONE, how, s->m->states[i].at.span);
  return e->side_count > before;
}

static void add_actor(const struct kzi_scene *s, struct kzi_event *e, uint32_t index, enum kzi_side_how how)
{
  const struct kzi_actor *a = &s->m->actors[index];
  if (a->number == 2 && !a->cc && add_told_pair(s, e, a, how)) return;
  if (a->number >= 2 && add_states_inside(s, e, index, how)) return;
  bool governments = a->number == 2 && a->org != KZI_NONE && s->m->orgs[a->org].is_state;
  bool ministers = a->number == 2 && !a->cc &&
                   (governments || (a->org == KZI_NONE && a->office != KZI_NONE)); /* «الوزيران», «الحكومتان» */
  if (ministers || (a->anaphor != KZI_NONE && s->m->anaphors[a->anaphor].kind == KZI_ANA_TWO_OFFICIALS))
    e->officials = true;
  if (ministers) e->both = true;
  if (ministers) return;
  if (a->anaphor != KZI_NONE && !a->cc) {
    uint8_t kind = s->m->anaphors[a->anaphor].kind;
    if (kind <= KZI_ANA_TWO_OFFICIALS)
      e->both = true;
    else if (kind == KZI_ANA_COUNTERPART)
      e->partner_unnamed = true;
    else if (kind == KZI_ANA_OWN_COUNTRY)
      e->pronoun = true;
    else
      add_side(s, e, 0, index, how, a->at.span);
    return;
  }
  if (!a->cc && a->office != KZI_NONE && s->m->offices[a->office].counterpart) e->partner_unnamed = true;
  add_side(s, e, a->cc, index, how, a->at.span);
}

static void add_group(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_group *g, enum kzi_side_how how)
{
  for (uint32_t i = g->first; g && i < g->first + g->count; i++) add_actor(s, e, i, how);
}

/* The first group in [from, to) with one of the links (bits 1 << link). Stops at a clause's end. */
static const struct kzi_group *next_group(const struct kzi_scene *s, uint32_t from, uint32_t to, uint32_t wanted)
{
  for (uint32_t t = from; t < to; t++) {
    const struct kzi_group *g = group_at(s, t);
    if (!g || g->tok < from) continue;
    if (wanted & (1u << g->link)) return g;
    t = g->end - 1;
  }
  return NULL;
}

static const struct kzi_group *last_group(const struct kzi_scene *s, uint32_t from, uint32_t to, uint32_t wanted)
{
  for (uint32_t t = to; t > from; t--) {
    const struct kzi_group *g = group_at(s, t - 1);
    if (!g || g->tok < from || g->end > to) continue;
    if (wanted & (1u << g->link)) return g;
    t = g->tok + 1;
  }
  return NULL;
}

#define LINK(x) (1u << KZI_LINK_##x)

static bool is_filler(const struct kzi_scene *s, uint32_t t)
{
  static const char *const fillers[] = {"-",        "–",          "و",        "\"",           "«",
                                        "»",        "المشتركه",   "العليا",   "الثنائيه",     "الرسميه",
                                        "المشترك",  "الثنائي",    "الرسمي",   "الاستراتيجيه", "الوزاريه",
                                        "الحكوميه", "الاقتصاديه", "السياسيه", "العسكريه",     "المختلطه",
                                        "التجاريه", "الثلاثيه"};
  for (size_t i = 0; i < KZI_COUNT(fillers); i++)
    if (kzi_token_is(s->tokens, t, fillers[i]) || kzi_token_is_mark(s->tokens, t, fillers[i])) return true;
  return kzi_has(s, t, KZI_C_ORD, NULL) != NULL; /* «المشاورات السياسية الرابعة الإماراتية - الكازاخية» */
}

/* The demonyms in a row from tok on: «المصرية – الروسية», «العماني والأوزبكي». */
static unsigned demonyms_after(const struct kzi_scene *s, uint32_t tok, struct kzi_side found[KZI_SIDES_MAX])
{
  uint32_t hi = tok < s->tokens->count ? s->tokens->sentences[s->tokens->items[tok].sentence].end : tok;
  uint32_t lo = KZI_FIRST(s->m->states, s->m->state_count, tok);
  unsigned n = 0;
  for (uint32_t t = tok; t < hi && t < tok + 9 && n < KZI_SIDES_MAX;) {
    while (lo < s->m->state_count && s->m->states[lo].at.tok < t) lo++;
    const struct kzi_state *st = lo < s->m->state_count ? &s->m->states[lo] : NULL;
    bool free = !s->actor_in[t] ||
                (tok > 0 && s->actor_in[t] == s->actor_in[tok - 1]); /* «اللجنة المختلطة الجزائرية-» may be one name */
    if (st && st->at.tok == t && st->how == KZI_STATE_DEMONYM && free) {
      found[n++] = (struct kzi_side){KZI_NONE, st->cc, KZI_SIDE_ADJECTIVE, st->at.span};
      t = st->at.end;
    } else if (is_filler(s, t)) {
      t++;
    } else {
      break;
    }
  }
  return n;
}

/* «المباحثات المصرية – الروسية»: the demonyms behind the noun of acting. */
static void add_adjectives(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e)
{
  struct kzi_side found[KZI_SIDES_MAX];
  unsigned n = demonyms_after(s, tr->end, found);
  for (unsigned i = 0; n >= 2 && i < n; i++) add_side(s, e, found[i].cc, KZI_NONE, KZI_SIDE_ADJECTIVE, found[i].span);
}

/* «بين القوات السعودية والباكستانية»: the second demonym hangs on the noun of the first. */
static void add_hanging_demonym(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_group *g)
{
  struct kzi_side found[KZI_SIDES_MAX];
  if (g->countries == 1 && g->end < s->tokens->count && demonyms_after(s, g->end, found) > 0)
    add_side(s, e, found[0].cc, KZI_NONE, KZI_SIDE_PARTNER, found[0].span);
}

static bool goes_to_state(const struct kzi_scene *s, const struct kzi_group *g)
{
  const struct kzi_actor *a = &s->m->actors[g->first];
  return a->state != KZI_NONE || (a->office == KZI_NONE && a->org == KZI_NONE && a->cc);
}

/* Where a visit goes: a state after «إلى», «ل», or as the object of زار; else a place reached. */
static void add_destination(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e, uint32_t from,
                            uint32_t hi)
{
  uint32_t wanted = LINK(TO) | LINK(LI) | LINK(BI) | (tr->verb ? LINK(NONE) : 0u) | LINK(IN);
  const struct kzi_group *g = NULL;
  for (uint32_t at = from; at < hi; at = g->end) {
    g = next_group(s, at, hi, wanted);
    if (!g) break;
    if (goes_to_state(s, g)) {
      add_group(s, e, g, KZI_SIDE_DESTINATION);
      return;
    }
  }
  for (uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, from); i < s->m->place_count; i++) {
    const struct kzi_place *p = &s->m->places[i];
    if (p->at.tok >= hi) break;
    if (!p->cc) continue;
    add_side(s, e, p->cc, KZI_NONE, KZI_SIDE_DESTINATION, p->at.span);
    return;
  }
}

struct window {
  uint32_t lo, hi;
};

/* «قمة سنغافورة», «محادثات أستانا»: a bare place behind the noun is where they meet. */
static bool is_meeting_place(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_group *g)
{
  return g && !tr->verb && tr->sense == KZI_SENSE_MEET && g->tok == tr->end && g->count == 1 &&
         s->m->actors[g->first].state != KZI_NONE;
}

static struct window window_of(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  struct window w = {c.first, c.end};
  if (tr->tok > w.lo + REACH) w.lo = tr->tok - REACH;
  if (w.hi > tr->end + REACH) w.hi = tr->end + REACH;
  return w;
}

/* Whom one meets or receives: somebody, not a bare country, which is where it happens. */
static const struct kzi_group *next_partner(const struct kzi_scene *s, uint32_t from, uint32_t to, uint32_t wanted)
{
  for (;;) {
    const struct kzi_group *g = next_group(s, from, to, wanted);
    if (!g || s->m->actors[g->first].state == KZI_NONE) return g;
    from = g->end;
  }
}

/* Countries do not travel. */
static const struct kzi_group *next_actor(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t from,
                                          uint32_t to, uint32_t wanted)
{
  return tr->sense == KZI_SENSE_VISIT ? next_partner(s, from, to, wanted) : next_group(s, from, to, wanted);
}

/* «… وأن يوقع», «ووقع»: a second verb has the subject of the first, which may stand anywhere before. */
static bool continues(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  if (!tr->verb || tr->dual) return false;
  return (tr->mark->prefix & KZI_PREFIX_WA) || (tr->tok > 0 && kzi_token_is(s->tokens, tr->tok - 1, "وان"));
}

static bool is_counterpart(const struct kzi_scene *s, const struct kzi_group *g)
{
  const struct kzi_actor *a = &s->m->actors[g->first];
  if (a->anaphor != KZI_NONE) return s->m->anaphors[a->anaphor].kind == KZI_ANA_COUNTERPART;
  return a->office != KZI_NONE && s->m->offices[a->office].counterpart;
}

/* «إنه», «أنها» before a verb stand for its subject. */
static bool behind_pronoun(const struct kzi_scene *s, uint32_t verb)
{
  static const char *const pronouns[] = {"انه",  "انها",  "بانه",  "بانها", "وانه", "وانها",
                                         "لانه", "لانها", "انهما", "انهم",  NULL};
  return verb > 0 && kzi_has_word(s, verb - 1, verb, pronouns);
}

/* «ووقع المذكرة الرئيس التنفيذي للشركة»: the subject behind the object. */
static const struct kzi_group *subject_behind(const struct kzi_scene *s, uint32_t tok, uint32_t hi)
{
  if (tok >= hi || !s->instrument_in[tok]) return NULL;
  uint32_t end = s->m->instruments[s->instrument_in[tok] - 1].at.end;
  const struct kzi_group *g = end < hi ? group_at(s, end) : NULL;
  return g && g->tok == end && g->link == KZI_LINK_NONE ? g : NULL;
}

/* «الرئيس يستقبل الوزير», «أن الوزير التقى السفير»: who opens the clause, right before the verb, acts. */
static const struct kzi_group *opening_subject(const struct kzi_scene *s, uint32_t verb, uint32_t lo)
{
  static const char *const that[] = {"ان", "بان", "وان", "لان", "بينما", "فيما", NULL};
  const struct kzi_group *g = last_group(s, lo, verb, LINK(NONE));
  if (!g || g->end < verb) return NULL; /* «القاهرة - وقّع الأردن …» */
  uint32_t first = s->tokens->sentences[s->tokens->items[verb].sentence].first;
  bool opens = g->tok == first || g->tok == lo || kzi_has_word(s, g->tok - 1, g->tok, that);
  return opens ? g : NULL;
}

/* The one who acts: behind the verb (or the light verb) as a rule, before it in headlines and after a subordinate «و». */
static const struct kzi_group *find_subject(const struct kzi_scene *s, const struct kzi_trigger *tr, struct window w)
{
  const uint32_t wanted = LINK(NONE) | LINK(BY);
  const struct kzi_group *g = NULL;
  if (tr->verb && !tr->dual && (g = opening_subject(s, tr->tok, w.lo))) return g;
  if (tr->verb && !tr->dual) {
    uint32_t stop = tr->end;
    while (stop < w.hi && !(stop > tr->end && s->bound[stop] >= KZI_BOUND_VERB) && !s->instrument_in[stop]) stop++;
    g = next_actor(s, tr, tr->end, stop, wanted);
    if (g && (is_counterpart(s, g) || behind_pronoun(s, tr->tok))) return NULL; /* «إنه سيلتقي نظيره»: whom, not who */
    if (g && g->tok - tr->end > 10) g = NULL;
    if (!g) g = subject_behind(s, stop, w.hi);
  }
  if (!tr->verb && tr->light != KZI_NONE && tr->light < tr->tok && !tr->impersonal)
    g = next_actor(s, tr, tr->light + 1, tr->tok, wanted);
  if (tr->pronoun) return g;
  if (!g && !tr->verb && tr->sense != KZI_SENSE_ESTABLISH) {
    g = next_actor(s, tr, tr->end, w.hi, wanted);
    if (is_meeting_place(s, tr, g)) g = next_group(s, g->end, w.hi, wanted);
    if (g && g->tok - tr->end > 14) g = NULL;
  }
  if (!g && !tr->impersonal && !continues(s, tr)) g = last_group(s, w.lo, tr->tok, wanted);
  return g;
}

/* «… وبيكتانوف، الذي يزور موسكو»: the actor right before the relative pronoun acts. */
static uint32_t antecedent_of(const struct kzi_scene *s, uint32_t verb)
{
  static const char *const rel[] = {"الذي", "التي", "اللذان", "اللذين", "الذين", NULL};
  uint32_t first = s->tokens->sentences[s->tokens->items[verb].sentence].first;
  uint32_t t = verb;
  for (unsigned back = 0; back < 2 && t > first; back++) {
    t--;
    if (!kzi_token_is_any(s->tokens, t, rel)) continue;
    uint32_t a = KZI_FIRST(s->m->actors, s->m->actor_count, t);
    return a > 0 && s->m->actors[a - 1].at.end + 2 >= t && s->m->actors[a - 1].at.tok >= first ? a - 1 : KZI_NONE;
  }
  return KZI_NONE;
}

/* ---- The search ---------------------------------------------------------------------------------------------------- */

struct search {
  const struct kzi_scene *s;
  const struct kzi_trigger *tr;
  struct kzi_event *e;
  struct window w;
  const struct kzi_group *subject, *with;
  uint32_t from; /* where partners and objects are looked for: behind the trigger and its subject */
};

static bool enough(const struct search *x)
{
  return kzi_count_sides(x->e) >= 2;
}

/* «بين X وY». «بين البلدين» takes up two sides, but those that the clause names itself come first. */
static void search_between(struct search *x)
{
  const struct kzi_group *g = next_group(x->s, x->tr->end, x->w.hi, LINK(BETWEEN));
  if (!g) return;
  uint8_t before = x->e->side_count;
  add_group(x->s, x->e, g, KZI_SIDE_PARTNER);
  add_hanging_demonym(x->s, x->e, g);
  const struct kzi_group *rest = g->end < x->s->tokens->count
                                     ? next_group(x->s, g->end, g->end + 3 < x->w.hi ? g->end + 3 : x->w.hi, LINK(IN))
                                     : NULL;
  if (!enough(x) && rest && rest->countries >= 2)
    add_group(x->s, x->e, rest, KZI_SIDE_PARTNER); /* «بين هيئة … في المملكة والمفتشية … في ألبانيا» */
  if (!enough(x) && g->count < 2) x->e->side_count = before;
  if (enough(x) && kzi_senses[x->tr->sense].act != KZI_ACT_CONSULT)
    x->e->pronoun = false; /* «وُقّعت اتفاقية بين قطر وكازاخستان»: nobody else */
}

static void search_subject(struct search *x)
{
  uint32_t antecedent = x->tr->verb ? antecedent_of(x->s, x->tr->tok) : KZI_NONE;
  if (antecedent != KZI_NONE)
    add_actor(x->s, x->e, antecedent, KZI_SIDE_SUBJECT);
  else
    x->subject = find_subject(x->s, x->tr, x->w);
  if (x->subject) {
    x->e->pronoun = false;
    add_group(x->s, x->e, x->subject, KZI_SIDE_SUBJECT);
    uint32_t behind = x->subject->end;
    const struct kzi_mark *demonym = behind < x->w.hi ? kzi_mark_at(x->s->marks, behind, KZI_C_DEMONYM) : NULL;
    if (demonym && demonym->prefix == KZI_PREFIX_WA)
      add_hanging_demonym(x->s, x->e, x->subject); /* «القوات الكازاخستانية والأوزبكية» */
  } else if (x->tr->verb && antecedent == KZI_NONE) {
    x->e->pronoun = true;
  }
  if (x->subject && x->subject->tok >= x->tr->end) x->from = x->subject->end;
}

/* «وقع عن الجانب العماني وزير الصحة، وعن الجانب المصري وزير …». */
static void search_signatories(struct search *x)
{
  for (uint32_t from = x->tr->end; !enough(x);) {
    const struct kzi_group *g = next_group(x->s, from, x->w.hi, LINK(FOR));
    if (!g) return;
    add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
    from = g->end;
  }
}

static void search_partner(struct search *x)
{
  static const struct {
    enum kzi_sense sense;
    uint32_t links;
  } own[] = {{KZI_SENSE_GIVE, LINK(LI) | LINK(TO) | LINK(FROM)},
             {KZI_SENSE_TAKE, LINK(LI) | LINK(TO) | LINK(FROM)},
             {KZI_SENSE_CALL, LINK(FROM) | LINK(BI)},
             {KZI_SENSE_LETTER, LINK(FROM) | LINK(TO)},
             {KZI_SENSE_MEET, LINK(BI)}};
  x->with = next_group(x->s, x->from, x->w.hi, LINK(WITH));
  bool any = x->tr->sense == KZI_SENSE_GIVE || x->tr->sense == KZI_SENSE_TAKE; /* aid goes to countries too */
  for (size_t i = 0; !x->with && i < KZI_COUNT(own); i++)
    if (own[i].sense == x->tr->sense) x->with = (any ? next_group : next_partner)(x->s, x->from, x->w.hi, own[i].links);
  if (!x->with && x->subject && x->subject->end <= x->tr->tok)
    x->with = next_group(x->s, x->subject->end, x->tr->tok, LINK(WITH));
  if (x->with) add_group(x->s, x->e, x->with, KZI_SIDE_PARTNER);
  if (x->with && !x->subject && x->tr->light != KZI_NONE && !x->tr->impersonal)
    x->e->pronoun = true; /* «حيث يعقد قمة مع …» */
}

static void search_object(struct search *x)
{
  uint32_t links = LINK(NONE) | (x->tr->verb ? 0u : LINK(LI));
  const struct kzi_group *object = next_partner(x->s, x->from, x->w.hi, links);
  if (object && object != x->subject && object->tok - x->from < 16) add_group(x->s, x->e, object, KZI_SIDE_PARTNER);
}

/* «رفضت مالي توقيع اتفاق عرضته الدنمارك»: who stands before the noun is a side too. */
static void search_before(struct search *x)
{
  if (x->subject && x->subject->tok < x->tr->end) return;
  const struct kzi_group *other = last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE));
  if (other)
    add_group(x->s, x->e, other, KZI_SIDE_SUBJECT);
  else if (x->with)
    x->e->pronoun = true;
}

void kzi_find_sides(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e)
{
  uint8_t needs = kzi_senses[tr->sense].needs;
  struct search x = {.s = s, .tr = tr, .e = e, .w = window_of(s, tr), .from = tr->end};
  e->pronoun = tr->pronoun;
  if (!tr->verb) add_adjectives(s, tr, e);
  if (!tr->verb && !enough(&x)) search_between(&x);
  bool by_itself = tr->sense == KZI_SENSE_FORCE || tr->sense == KZI_SENSE_EXPIRE; /* the instrument is the subject */
  if (enough(&x) || by_itself) return;
  if (tr->sense == KZI_SENSE_SIGN) search_signatories(&x);
  if (enough(&x)) return;
  search_subject(&x);
  search_partner(&x);
  if (enough(&x)) return;
  if (needs & KZI_TAKES_OBJECT && !x.with) search_object(&x);
  if (needs & KZI_TAKES_PLACE && !enough(&x)) add_destination(s, tr, e, x.from, x.w.hi);
  if (needs & KZI_TAKES_PLACE && !enough(&x) && x.from > tr->end)
    add_destination(s, tr, e, tr->end, x.from); /* «وصل إلى أستانا الأمير …» */
  if (needs & KZI_TAKES_PLACE && !enough(&x) && x.subject && x.subject->end < tr->tok)
    add_destination(s, tr, e, x.subject->end, tr->tok); /* «يتوجه إلى الدوحة في زيارة» */
  if (tr->verb && !enough(&x)) search_between(&x);
  if (!tr->verb && !(needs & KZI_TAKES_OBJECT) && kzi_count_sides(e) == 1) search_before(&x);
}

/* «مذكرة بين هيئة X المغربية وY»: the one in the instrument's words who has this country. */
static uint32_t actor_inside(const struct kzi_scene *s, const struct kzi_instrument *x, uint16_t cc)
{
  for (uint32_t i = KZI_FIRST(s->m->actors, s->m->actor_count, x->at.tok);
       i < s->m->actor_count && s->m->actors[i].at.tok < x->title_end; i++)
    if (s->m->actors[i].cc == cc) return i;
  return KZI_NONE;
}

void kzi_add_sides_of_instrument(const struct kzi_scene *s, struct kzi_event *e)
{
  if (e->instrument == KZI_NONE) return;
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  for (uint8_t i = 0; x->side_count >= 2 && i < x->side_count; i++) {
    uint32_t actor = actor_inside(s, x, x->sides[i]);
    add_side(s, e, x->sides[i], actor, KZI_SIDE_INSTRUMENT,
             actor == KZI_NONE ? x->at.span : s->m->actors[actor].at.span);
  }
  if (kzi_count_sides(e) >= 2) return;
  uint32_t to = kzi_clause(s, x->at.tok, KZI_BOUND_VERB).end;
  const struct kzi_group *g = next_group(s, x->at.end, to < x->at.end + 12 ? to : x->at.end + 12, LINK(BETWEEN));
  if (g && g->countries >= 2) add_group(s, e, g, KZI_SIDE_INSTRUMENT);
}

unsigned kzi_count_sides(const struct kzi_event *e)
{
  unsigned n = 0;
  for (uint8_t i = 0; i < e->side_count; i++) n += e->sides[i].cc != 0;
  return n;
}
