#include "event/sides.h"

#include "event/fits.h"
#include "event/fits_deeds.h"
#include "event/fits_talks.h"
#include "event/search.h"
#include "event/tense.h"

#include <string.h>

#define BODY_REACH    6  /* tokens from the word of founding to what is founded */
#define FORCES_REACH  8  /* tokens from an exercise over its name to «للقوات» */
#define BECAUSE_REACH 2  /* tokens from «احتجاجا» to what it is against */
#define CAME_REACH    16 /* tokens from coming to what for: who comes, and whither, stands between */
#define DEMONYM_REACH 3  /* tokens from «المحادثات الأمريكية» to the partner: «مع كل من» */
#define TEXT_REACH    8  /* tokens from a text to its «مع» */
#define REACH         40 /* tokens: how far from the trigger a side may stand */

/* «أكد الوزير خلال لقاء أن بلاده …», «بعد أن …»: what is said at talks, or was before, tells not who holds them. */
static uint32_t before_words(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_window w)
{
  bool said = false;
  for (uint32_t t = w.lo; t < tr->tok && !said; t++) said = kzi_says(s, t);
  static const char *const then[] = {"بعد", "قبل", "منذ", NULL};
  uint32_t t = tr->end;
  if (kzi_senses[tr->sense].act != KZI_ACT_CONSULT) return w.hi;
  for (; t < w.hi; t++) /* «أجريا مكالمة، بعد أن وقف الناخبون إلى جانب …» */
    if (kzi_is_that(s, t) && ((said && !tr->verb) || kzi_token_is_any(s->tokens, t - 1, then))) return t;
  return t;
}

static struct kzi_window window_of(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  struct kzi_window w = {c.first, c.end};
  if (tr->tok > w.lo + REACH) w.lo = tr->tok - REACH;
  if (w.hi > tr->end + REACH) w.hi = tr->end + REACH;
  static const char *const tour[] = {"جوله", "الجوله", "جولته", NULL}; /* «في زيارة ضمن جولة تشمل …» */
  for (uint32_t t = tr->end; kzi_senses[tr->sense].needs & KZI_TAKES_PLACE && t < w.hi; t++)
    if (kzi_has_word(s, t, t + 1, tour)) w.hi = t;
  static const char *const ahead[] = {"استعدادا", "تمهيدا", "تحضيرا", NULL}; /* «وصل إلى … استعدادا للقاء الرئيس» */
  for (uint32_t t = tr->end; tr->verb && tr->sense == KZI_SENSE_VISIT && t < w.hi; t++)
    if (kzi_token_is_any(s->tokens, t, ahead)) w.hi = t;
  static const char *const say[] = {"say", NULL};
  for (uint32_t t = tr->end + 1; t < w.hi; t++) /* «اتفقا على …، مضيفة أن المفاوضات مع …»: another thing that is said */
    if (kzi_has(s, t, KZI_C_PHRASE, say) && kzi_token_is_comma(s->tokens, t - 1)) w.hi = t;
  static const char *const mandate[] = {"mandate", NULL}; /* «وافق على مذكرة بين …، وعلى تفويض الوزير بالتباحث مع …» */
  for (uint32_t t = tr->end; tr->sense == KZI_SENSE_APPROVE && t < w.hi; t++)
    if (kzi_token_is(s->tokens, t, "وعلي") || kzi_has(s, t, KZI_C_NOUN, mandate)) w.hi = t;
  w.hi = before_words(s, tr, w);
  static const char thanks[] = "معربا|معربه|شاكرا|شاكره|مثمنا|مثمنه|معبرا|معبره|مشيدا|مشيده";
  for (uint32_t t = tr->end; kzi_senses[tr->sense].act == KZI_ACT_COOPERATE && t < w.hi; t++)
    if (kzi_token_is_of(s->tokens, t, thanks)) w.hi = t; /* «المساعدات ستسلم …، معربا عن الشكر لكازاخستان» */
  static const char *const because[] = {"بسبب", "احتجاجا", "ردا", "جراء", NULL}; /* «تعليق المحادثات بسبب مناورات» */
  static const char rejects[] = "رفضه|رفضها|رفضهما|رفضهم|معارضته|معارضتها|معارضتهما|معارضتهم|ادانته|ادانتها|ادانتهما";
  uint32_t near = kzi_reach_back(tr->tok, BECAUSE_REACH, w.lo);
  if (tr->sense == KZI_SENSE_EXERCISE && kzi_has_word(s, near, tr->tok, because)) w.lo = tr->tok;
  if (tr->sense == KZI_SENSE_END && !tr->verb && kzi_tokens_have_of(s->tokens, near, tr->tok, rejects))
    w.lo = tr->tok; /* «أعربت فرنسا عن رفضها لإلغاء الاتفاق» */
  return w;
}

/* ---- The search ---------------------------------------------------------------------------------------------------- */

bool kzi_enough(const struct kzi_search *x)
{
  return kzi_count_sides(x->e) >= 2;
}

/* «مناورات مشتركة للقوات الأوزبكية والكازاخية», «مناورات «الصحراء 2» المشتركة لقوات الأردن وكازاخستان»: whose forces hold it. */
static void add_forces(struct kzi_search *x)
{
  const struct kzi_group *g =
      kzi_next_group(x->s, x->tr->end, kzi_reach_ahead(x->tr->end, FORCES_REACH, x->w.hi), LINK(LI));
  if (x->tr->verb || !g || !g->countries) return;
  kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
  kzi_add_hanging_demonym(x->s, x->e, g);
  if (g->tok > x->tr->end && !kzi_enough(x)) x->e->side_count = 0;
}

/* «القوات الجوية للبلدين», «700 عسكري من البلدين»: the forces of both. */
static void add_owners(struct kzi_search *x)
{
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(BETWEEN));
  if (!g) g = x->subject;
  if (kzi_count_sides(x->e) || (g && g->countries)) return;
  const struct kzi_group *owners =
      g ? kzi_next_group(x->s, g->end, kzi_reach_ahead(g->end, 1, x->w.hi), LINK(LI)) : NULL;
  if (!owners) owners = kzi_next_group(x->s, x->w.lo, x->w.hi, LINK(FROM));
  if (!owners || x->s->m->actors[owners->first].anaphor == KZI_NONE) return;
  x->e->side_count = 0; /* «أوضح الوزير أن 700 عسكري …»: he only says so */
  kzi_add_group(x->s, x->e, owners, KZI_SIDE_SUBJECT);
}

/* «مفاوضات صعبة، أما رئيس الوزراء فقد أكد»: does a verb stand before the token? */
static bool is_of_next_verb(const struct kzi_scene *s, uint32_t from, uint32_t tok)
{
  static const uint16_t verbs[] = {KZI_C_REPORT, KZI_C_VERB, KZI_C_VERB_OTHER, KZI_C_COUNT};
  for (uint32_t t = from; t < tok; t++) {
    const struct kzi_mark *verb = kzi_mark_any(s->marks, t, verbs);
    if (verb && verb->form != KZI_FORM_PLAIN && s->bound[t] >= KZI_BOUND_COMMA) return true;
  }
  return false;
}

/* «استقبل ولي العهد | رئيس مجلس الوزراء | سفير كازاخستان»: what stands right behind who receives, and tells no country, is one more of his
 * titles where a foreigner follows. */
static bool is_second_title(const struct kzi_search *x, const struct kzi_group *object)
{
  const struct kzi_actor *who = &x->s->m->actors[x->subject->first], *a = &x->s->m->actors[object->first];
  if (object->tok != x->subject->end || x->subject->countries || object->countries) return false;
  if (who->office == KZI_NONE || who->person != KZI_NONE || a->office == KZI_NONE || a->number > 1) return false;
  const struct kzi_group *next = kzi_next_partner(x->s, object->end, x->w.hi, LINK(NONE));
  return next && next->countries == 1 && !x->s->m->offices[a->office].counterpart;
}

static void search_object(struct kzi_search *x)
{
  uint32_t links = LINK(NONE) | (x->tr->verb ? 0u : LINK(LI)) | (x->tr->sense == KZI_SENSE_RECEIVE ? LINK(BY) : 0u);
  bool given =
      x->tr->sense == KZI_SENSE_GIVE || x->tr->sense == KZI_SENSE_NEGOTIATE; /* «سلمت الصين كازاخستان 40 ألف جرعة» */
  uint32_t hi = x->tr->verb ? x->w.hi : kzi_before_topic(x->s, x->from, x->w.hi);
  const struct kzi_group *object = (given ? kzi_next_group : kzi_next_partner)(x->s, x->from, hi, links);
  static const char *const led[] = {"بقياده", "برياسه", NULL}; /* «التقى الوفد برئاسة فلان رئيس البرلمان» */
  if (object && !given && kzi_token_is_any(x->s->tokens, object->tok - 1, led))
    object = kzi_next_partner(x->s, object->end, x->w.hi, links);
  bool title = object && x->subject && !x->subject->countries && x->e->side_count && x->e->sides[0].cc &&
               x->s->m->actors[object->first].cc == x->e->sides[0].cc; /* «التقى فلان، رئيس الغرفة القطرية، الوزير …» */
  if (!title && object && x->subject) title = is_second_title(x, object);
  if (title) object = kzi_next_partner(x->s, object->end, x->w.hi, links);
  bool visit = object && x->tr->sense == KZI_SENSE_VISIT && !x->tr->verb;
  if (visit && kzi_next_group(x->s, x->from, object->tok, LINK(TO) | LINK(LI)))
    return; /* «زيارة إلى كينيا», «زيارة … للكويت تحمل رسالة لدول …»: and then somebody else */
  if (visit && kzi_told_before(x->s, x->from, object->tok, UINT32_MAX, KZI_C_NOUN, "visit"))
    return; /* «تأتي زيارة X بعد زيارة Y» */
  if (!object || object == x->subject || object->tok - x->from >= 16) return;
  if (x->e->act == KZI_ACT_CONSULT && !x->tr->verb && kzi_is_mission(x->s, object))
    return; /* «الاجتماع …، قبل نقل السفارة الأمريكية» */
  if (x->e->act == KZI_ACT_CONSULT && !x->tr->verb && is_of_next_verb(x->s, x->from, object->tok)) return;
  const struct kzi_group *theirs = kzi_homes_of(x, object); /* «التقى الوزير وزراء خارجية كل من قطر وصربيا» */
  if (theirs) object = theirs;
  kzi_add_group(x->s, x->e, object, KZI_SIDE_PARTNER);
  const struct kzi_group *homes = /* «التقى نظراءه من مصر والأردن» */
      kzi_next_group(x->s, object->end, kzi_reach_ahead(object->end, 2, x->w.hi), LINK(FROM));
  if (homes && !object->countries) kzi_add_group(x->s, x->e, homes, KZI_SIDE_PARTNER);
}

/* «رفضت مالي توقيع اتفاق عرضته الدنمارك»: who stands before the noun is a side too. */
static void search_before(struct kzi_search *x)
{
  if (x->subject && (x->subject->tok < x->tr->end || x->tr->sense == KZI_SENSE_END))
    return; /* «روسيا تستنكر انسحاب واشنطن من الاتفاق» */
  if (x->tr->sense == KZI_SENSE_END && x->e->side_count && x->e->sides[0].actor == KZI_NONE)
    return; /* «القرار الأميركي بالانسحاب» */
  const struct kzi_group *other = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE));
  bool said_of = other && x->s->m->home && kzi_find_word(x->s, other->end, x->tr->tok, "وان") < x->tr->tok;
  if (other && !said_of) /* «قال إن المجر ستقدم …، وإن المشاورات جارية مع …»: not she, but who speaks */
    kzi_add_group(x->s, x->e, other, KZI_SIDE_SUBJECT);
  else if (x->with)
    x->e->pronoun = true;
}

/* «تكوين لجنة مشتركة تونسية نمساوية», «افتتح مركز قطري كازاخستاني مشترك»: whose the thing is that is founded. */
static void add_body_sides(struct kzi_search *x)
{
  uint32_t end = kzi_reach_ahead(x->tr->end, BODY_REACH, x->w.hi);
  for (uint32_t t = x->tr->end; t < end && !kzi_enough(x); t++) kzi_add_adjectives(x->s, t, x->e);
}

/* «تم افتتاح | القنصلية الفخرية لكازاخستان في صلالة»: whose the mission is that is opened. */
static void add_mission(struct kzi_search *x)
{
  const struct kzi_group *g = x->tr->tok + 1 < x->w.hi ? kzi_group_at(x->s, x->tr->tok + 1) : NULL;
  if (g && g->tok <= x->tr->end && kzi_is_mission(x->s, g)) kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
}

/* «شهدت أستانا جولة محادثات بمشاركة وفود روسيا وتركيا وإيران»: the town where others meet is none of them. */
static bool is_only_ground(const struct kzi_search *x, const struct kzi_group *present)
{
  const struct kzi_actor *a = x->e->side_count == 1 ? kzi_side_actor(x->s->m, &x->e->sides[0]) : NULL;
  bool talks = !x->tr->verb && x->tr->sense == KZI_SENSE_MEET;
  return talks && present->countries >= 2 && a && a->office == KZI_NONE && a->person == KZI_NONE &&
         a->org == KZI_NONE && a->state != KZI_NONE && x->s->m->states[a->state].how == KZI_STATE_CAPITAL;
}

/* «بحضور سفير كازاخستان»: the other side looks on; «جولة مفاوضات بمشاركة وزراء السودان ومصر»: all who take part. */
static void search_present(struct kzi_search *x)
{
  bool units = x->tr->sense == KZI_SENSE_EXERCISE; /* «بمشاركة وحدات من القوات التركية والقطرية» */
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(PRESENT) | (units ? LINK(FROM) : 0u));
  if (g && is_only_ground(x, g)) x->e->side_count = 0;
  uint8_t before = x->e->side_count;
  unsigned told = kzi_count_sides(x->e); /* «مناورات القوات الخاصة» tells nobody's */
  if (g) kzi_add_group(x->s, x->e, g, KZI_SIDE_PARTNER);
  if (g && units) kzi_add_hanging_demonym(x->s, x->e, g);
  if (!g && units) kzi_add_units_present(x);
  if (units && (g ? !told : x->with && !x->subject && told == 1)) kzi_add_host(x);
  if (before) return;
  if (!kzi_enough(x)) x->e->side_count = 0;
  x->e->pronoun = x->e->pronoun && !x->e->side_count; /* they are all */
}

/* «قمة الاتحاد الأوروبي في بلغاريا», «مجموعة السبع التي اجتمعت في كندا»: a body of many in session. */
static bool is_session_of_body(const struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  bool meets_him = tr->verb && strstr(kzi_token_fold(x->s->tokens, tr->tok).bytes, "لتق"); /* «التقت البعثة الوزير» */
  if (tr->sense != KZI_SENSE_MEET || x->with || x->e->side_count != 1 || meets_him) return false;
  const struct kzi_side *who = &x->e->sides[0];
  const struct kzi_actor *a = kzi_side_actor(x->s->m, who);
  if (a && a->number == 1 && (a->person != KZI_NONE || a->office != KZI_NONE))
    return false; /* «التقى المبعوث الأممي …» */
  bool many = kzi_is_international(x->s->m, who) || who->cc == kzi_cc("EU") || who->cc == kzi_cc("UN");
  bool theirs = tr->mark->pronoun == KZI_PRON_HUM; /* «زعماء الاتحاد الأوروبي خلال قمتهم» */
  return (who->how == KZI_SIDE_SUBJECT || theirs) && many &&
         !kzi_next_group(x->s, x->from, x->w.hi, LINK(BI) | LINK(LI) | LINK(BETWEEN));
}

/* «أعلنت كازاخستان بدء سريان اتفاق الإعفاء من التأشيرة مع قطر»: who tells of it, and the text's partner. */
static void add_force_between(struct kzi_search *x)
{
  uint32_t text = x->s->m->instruments[x->e->instrument].at.end;
  const struct kzi_group *with = kzi_next_group(x->s, text, kzi_reach_ahead(text, TEXT_REACH, x->w.hi), LINK(WITH));
  const struct kzi_group *who = with ? kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE)) : NULL;
  if (!who || who->countries != 1 || with->countries != 1) return;
  kzi_add_group(x->s, x->e, who, KZI_SIDE_SUBJECT);
  kzi_add_group(x->s, x->e, with, KZI_SIDE_PARTNER);
}

/* «المحادثات الأمريكية مع كوريا», «الزيارة المصرية إلى كازاخستان», «الانسحاب الأميركي من الاتفاق»: the demonym of the noun acts, and
 * nobody told before. */
static bool told_by_demonym(struct kzi_search *x)
{
  const struct kzi_scene *s = x->s;
  enum kzi_sense sense = x->tr->sense;
  bool ends = sense == KZI_SENSE_END, visits = sense == KZI_SENSE_VISIT;
  if (!ends && !visits && sense != KZI_SENSE_MEET && sense != KZI_SENSE_NEGOTIATE) return false;
  uint32_t behind;
  const struct kzi_state *who = kzi_demonym_behind(s, x->tr->end, &behind);
  if (!who || behind >= x->w.hi) return false;
  if (ends) {
    if (!kzi_token_is(s->tokens, behind, "من")) return false;
    kzi_add_side(s, x->e, who->cc, KZI_NONE, KZI_SIDE_ADJECTIVE, who->at.span);
    kzi_search_partner(x);
    return true;
  }
  const struct kzi_group *whom = kzi_next_group(s, behind, kzi_reach_ahead(behind, DEMONYM_REACH, x->w.hi),
                                                visits ? LINK(TO) | LINK(LI) : LINK(WITH));
  if (!whom || !whom->countries || (!visits && !kzi_token_is(s->tokens, behind, "مع"))) return false;
  kzi_add_side(s, x->e, who->cc, KZI_NONE, KZI_SIDE_ADJECTIVE, who->at.span);
  kzi_add_group(s, x->e, whom, visits ? KZI_SIDE_DESTINATION : KZI_SIDE_PARTNER);
  return true;
}

/* Whom the word itself, or what was told before it, says to act: nobody else is looked for. */
static bool told_at_once(struct kzi_search *x)
{
  const struct kzi_scene *s = x->s;
  const struct kzi_trigger *tr = x->tr;
  struct kzi_event *e = x->e;
  if (kzi_add_credentials(x) || kzi_add_learners(x) || kzi_add_honoured(x)) return true;
  if (!tr->verb) kzi_add_adjectives(s, tr->end, e);
  if (!tr->verb && !e->side_count && told_by_demonym(x)) return true;
  if (tr->sense == KZI_SENSE_COMMITTEE && !e->side_count && kzi_takes_up_committee(s, tr, x->w.lo, x->w.hi)) {
    e->both = true;
    return true;
  }
  bool founds = tr->sense == KZI_SENSE_ESTABLISH || tr->sense == KZI_SENSE_OPEN;
  bool begun = tr->sense == KZI_SENSE_FOUND && strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "سس");
  if (founds || begun) add_body_sides(x); /* «تأسست جامعة تركية كازاخستانية» */
  if (founds && !tr->verb) add_mission(x);
  if (!tr->verb && !kzi_enough(x)) kzi_search_between(x);
  if (x->settled && tr->sense == KZI_SENSE_ROUTE && !kzi_enough(x)) kzi_add_ends_of_route(x);
  return x->settled || kzi_add_those_told(x);
}

/* The text is the subject of what takes effect or runs out: its own sides, or those who tell of it. */
static bool told_by_text(struct kzi_search *x)
{
  const struct kzi_event *e = x->e;
  bool by_itself = x->tr->sense == KZI_SENSE_FORCE || x->tr->sense == KZI_SENSE_EXPIRE;
  bool untold = by_itself && e->instrument != KZI_NONE && x->s->m->instruments[e->instrument].side_count < 2;
  const struct kzi_group *two = untold ? kzi_two_before(x) : NULL; /* «أعلن المغرب وكازاخستان دخول اتفاقية …» */
  if (two) kzi_add_group(x->s, x->e, two, KZI_SIDE_SUBJECT);
  if (untold && !two) add_force_between(x);
  return by_itself;
}

/* «أبلغت الهند باكستان بتعليق المعاهدة»: who ends a text with whom by telling it. */
static void add_notified(struct kzi_search *x)
{
  static const char *const tells[] = {"ابلغ", "ابلغت", "وابلغ", "وابلغت", "يبلغ",
                                      "تبلغ", "اخطر",  "اخطرت", "واخطرت", NULL};
  uint32_t t = x->tr->tok;
  if (x->tr->sense != KZI_SENSE_END || x->tr->verb) return;
  while (t > x->w.lo && !kzi_token_is_any(x->s->tokens, t - 1, tells)) t--;
  const struct kzi_group *who = t > x->w.lo ? kzi_next_group(x->s, t, x->tr->tok, LINK(NONE)) : NULL;
  const struct kzi_group *whom = who ? kzi_next_group(x->s, who->end, x->tr->tok, LINK(NONE)) : NULL;
  if (who && !whom) {
    whom = who;
    who = kzi_last_group(x->s, x->w.lo, t - 1, LINK(NONE));
  }
  if (!who || who->countries != 1 || whom->countries != 1) return;
  if (x->s->m->actors[whom->first].cc == kzi_cc("UN")) return; /* where the text is kept */
  kzi_add_group(x->s, x->e, who, KZI_SIDE_SUBJECT);
  kzi_add_group(x->s, x->e, whom, KZI_SIDE_PARTNER);
  if (!kzi_enough(x)) x->e->side_count = 0;
}

/* «القرار الكازاخستاني بالانسحاب من الاتفاق»: whose decision it is. */
static bool add_decider(struct kzi_search *x)
{
  static const char decisions[] = "القرار|للقرار|بالقرار|التهديد|الاعلان|التلويح";
  const struct kzi_mentions *m = x->s->m;
  uint32_t tok = x->tr->tok;
  if (x->tr->sense != KZI_SENSE_END || x->tr->verb || tok < 2) return false;
  uint32_t i = KZI_FIRST(m->states, m->state_count, tok - 1);
  if (i == m->state_count || m->states[i].at.tok != tok - 1 || m->states[i].how != KZI_STATE_DEMONYM) return false;
  if (!kzi_token_is_of(x->s->tokens, tok - 2, decisions)) return false;
  kzi_add_side(x->s, x->e, m->states[i].cc, KZI_NONE, KZI_SIDE_SUBJECT, m->states[i].at.span);
  return true;
}

/* Who acts, and with whom. Does nobody else come into question? */
static bool search_actors(struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  if (tr->sense == KZI_SENSE_SIGN) kzi_search_signatories(x);
  if (kzi_enough(x)) return true;
  kzi_add_people_of_two(x);
  kzi_add_body_of_two(x);
  if (tr->sense == KZI_SENSE_EXERCISE) add_forces(x);
  if (kzi_enough(x)) return true;
  if (tr->sense == KZI_SENSE_EXERCISE) kzi_add_troops(x);
  add_notified(x);
  if (!kzi_enough(x)) kzi_add_crew(x);
  if (kzi_enough(x)) return true;
  if (!add_decider(x)) kzi_search_subject(x);
  if (tr->sense == KZI_SENSE_EXERCISE) add_owners(x);
  if (kzi_turn_envoys(x) || kzi_turn_supply(x)) return true;
  if (kzi_add_place_told_first(x)) return true;
  kzi_search_partner(x);
  if (x->tr->sense == KZI_SENSE_LETTER) kzi_add_addressee(x);
  if (kzi_turn_heads(x) || kzi_turn_guests(x)) return true;
  kzi_add_common_destination(x);
  if (kzi_enough(x)) return true;
  if (!is_session_of_body(x)) return false;
  x->e->side_count = 0;
  return true;
}

/* «قدمت الشركة إلى أستانا عرضا», «تخوض الشركة السباق للفوز بعقد» */
static bool is_bid(const struct kzi_search *x)
{
  return x->tr->verb || kzi_mark_is(x->s->marks, x->tr->mark, "bargain");
}

/* «وستصل شحنة ثانية», «الطائرة المتبقية ستسلم»: of those who dealt in the others. */
static bool is_one_more(const struct kzi_search *x)
{
  bool goods = kzi_brings(x) || kzi_are_handed_over(x->s, x->tr, x->w.lo, x->w.hi);
  return goods && kzi_is_one_more(x->s, x->w.lo, x->w.hi);
}

/* «قال السفير إن بلاده أوفدت فريقا طبيا»: to whom, if nobody says, is where he speaks. */
static bool gives_to_host(const struct kzi_search *x)
{
  const struct kzi_actor *a = x->subject ? &x->s->m->actors[x->subject->first] : NULL;
  bool own = a && a->anaphor != KZI_NONE && x->s->m->anaphors[a->anaphor].kind == KZI_ANA_OWN_COUNTRY;
  return x->tr->sense == KZI_SENSE_GIVE && x->tr->verb && own && !kzi_is_imperfect(x->tr->mark) &&
         !kzi_count_sides(x->e) && !kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(LI) | LINK(TO) | LINK(IN));
}

/* What only some deeds tell: whose the goods are, where something is built, who is trained. */
static void search_deed(struct kzi_search *x)
{
  enum kzi_sense sense = x->tr->sense;
  bool goods = sense == KZI_SENSE_FUND || sense == KZI_SENSE_TAKE || sense == KZI_SENSE_BUY ||
               sense == KZI_SENSE_GIVE || sense == KZI_SENSE_WORKS || sense == KZI_SENSE_PERMIT;
  if (goods && x->subject && !kzi_enough(x)) kzi_add_adjective_side(x);
  static const char *const from_him[] = {"منه", "منها", "منهم", NULL};
  if (sense == KZI_SENSE_TAKE && !kzi_count_sides(x->e) && kzi_has_word(x->s, x->tr->end, x->tr->end + 1, from_him))
    x->e->both = true; /* «التقى السفير. وتسلم منه هبة» */
  if (sense == KZI_SENSE_WORKS && !kzi_enough(x)) kzi_add_site(x);
  if (sense == KZI_SENSE_GIVE && kzi_count_sides(x->e) == 1) kzi_add_teller(x);
  if (sense == KZI_SENSE_GIVE && !kzi_count_sides(x->e) && is_one_more(x)) {
    x->e->both = true;
    x->e->side_count = 0;
  }
  if (gives_to_host(x)) {
    x->e->both = true;
    x->e->side_count = 0;
  }
  if (sense == KZI_SENSE_BARGAIN && is_bid(x) && x->subject && !kzi_enough(x)) kzi_add_customer(x);
  if (sense == KZI_SENSE_GIVE && x->subject && kzi_count_sides(x->e) == 1) kzi_add_receiving_town(x);
  if ((sense == KZI_SENSE_GIVE || sense == KZI_SENSE_FUND) && x->subject && kzi_count_sides(x->e) == 1)
    kzi_add_helped(x);
  if (sense == KZI_SENSE_TRAIN && !kzi_enough(x)) kzi_add_trainees(x);
  if (sense == KZI_SENSE_SELL && !x->tr->verb && !x->subject && kzi_count_sides(x->e) == 1) kzi_add_maker(x);
}

/* «اتفق الوزير الأردني مع نظيره القطري على إنشاء صندوق»: who agrees, and with whom. */
static void add_those_agreed(struct kzi_search *x)
{
  const struct kzi_group *with = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(WITH));
  const struct kzi_group *who = with ? kzi_last_group(x->s, x->w.lo, with->tok, LINK(NONE)) : NULL;
  if (!with) return;
  if (who) kzi_add_group(x->s, x->e, who, KZI_SIDE_SUBJECT);
  kzi_add_group(x->s, x->e, with, KZI_SIDE_PARTNER);
  x->e->both = false;
  x->e->pronoun = !who;
}

/* «وصل وفد أوزبكي إلى أستانا لاستكمال صياغة اتفاقية»: with those to whom he came. */
static void add_those_visited(struct kzi_search *x)
{
  static const char *const visit[] = {"visit", "go", NULL};
  uint32_t verb = x->tr->tok, first = kzi_reach_back(x->tr->tok, CAME_REACH, x->w.lo);
  while (verb > first && !kzi_has(x->s, verb, KZI_C_VERB, visit)) verb--;
  const struct kzi_group *g =
      kzi_has(x->s, verb, KZI_C_VERB, visit) ? kzi_next_group(x->s, verb, x->tr->tok, LINK(TO)) : NULL;
  if (g) kzi_add_group(x->s, x->e, g, KZI_SIDE_PARTNER);
}

/* What is looked for last: who is told around the word in other ways. */
static void search_around(struct kzi_search *x)
{
  const struct kzi_scene *s = x->s;
  const struct kzi_trigger *tr = x->tr;
  struct kzi_event *e = x->e;
  if (tr->verb && !kzi_enough(x)) kzi_search_between(x);
  if (!tr->verb && !(kzi_senses[tr->sense].needs & KZI_TAKES_OBJECT) && kzi_count_sides(e) == 1) search_before(x);
  if (kzi_count_sides(e) < 2 && !e->both && !e->partner_unnamed) search_present(x);
  if (kzi_count_sides(e) < 2) kzi_add_host_of_talks(x);
  kzi_add_pair_of_text(x);
  const struct kzi_group *agreed =
      !tr->verb && !e->side_count && kzi_agreed_upon(s, tr, x->w.lo) ? kzi_two_before(x) : NULL;
  if (tr->sense == KZI_SENSE_NEGOTIATE && !tr->verb && kzi_count_sides(e) == 1) add_those_visited(x);
  if (!agreed && !tr->verb && !e->side_count && kzi_agreed_upon(s, tr, x->w.lo)) add_those_agreed(x);
  if (agreed) kzi_add_group(s, e, agreed, KZI_SIDE_SUBJECT); /* «تم الاتفاق بين الجزائر وبيلاروسيا على تنصيب …» */
  if (tr->sense == KZI_SENSE_ROUTE && !kzi_enough(x)) kzi_add_ends_of_route(x);
  if (tr->sense == KZI_SENSE_ROUTE && kzi_count_sides(e) == 1)
    kzi_add_adjective_side(x); /* «إلى ميناء أمير آباد الإيراني» */
  kzi_add_supplier(x);
  kzi_add_next_session(x);
}

/* «تم خلال المنتدى الكازاخستاني الصيني توقيع 40 وثيقة»: whose the forum is by its adjectives. */
static void add_pair_of_occasion(struct kzi_search *x)
{
  static const char *const talks[] = {"meet", "committee", "visit", NULL};
  for (uint32_t t = x->w.lo; t + 2 < x->w.hi && !x->e->side_count; t++) {
    if (!kzi_has(x->s, t, KZI_C_EVENT, NULL) && !kzi_has(x->s, t, KZI_C_NOUN, talks)) continue;
    for (uint32_t k = t + 1; k <= t + 3 && k + 1 < x->w.hi && !x->e->side_count; k++)
      if (kzi_pair_behind(x->s, k)) kzi_add_adjectives(x->s, k, x->e);
  }
  for (uint8_t i = 0; i < x->e->side_count; i++) x->e->sides[i].how = KZI_SIDE_SUBJECT;
  if (x->e->side_count) x->e->pronoun = false;
}

static void find_sides(struct kzi_search *x)
{
  const struct kzi_scene *s = x->s;
  const struct kzi_trigger *tr = x->tr;
  struct kzi_event *e = x->e;
  static const char *const happen[] = {"happen", NULL};
  e->pronoun = tr->pronoun;
  e->taken_up = tr->sense == KZI_SENSE_VISIT && !tr->verb && tr->mark->definite && !tr->pronoun; /* «هذه الزيارة» */
  e->both = e->taken_up && tr->light != KZI_NONE &&
            kzi_has(s, tr->light, KZI_C_LIGHT, happen); /* «من المقرر أن تتم الزيارة في …» */
  if (told_at_once(x) || told_by_text(x) || kzi_enough(x) || kzi_take_up_meeting(x) || search_actors(x)) return;
  bool bargains = tr->sense == KZI_SENSE_NEGOTIATE && tr->verb; /* «تفاوض روسيا بغداد على عقد» */
  if ((kzi_senses[tr->sense].needs & KZI_TAKES_OBJECT || bargains) && !x->with) search_object(x);
  if ((tr->sense == KZI_SENSE_MEET || tr->sense == KZI_SENSE_RECEIVE) && !x->with) kzi_turn_subject(x);
  kzi_search_destination(x);
  search_deed(x);
  search_around(x);
  if (!e->side_count && !e->partner_unnamed && kzi_act_takes_instrument(e->act)) add_pair_of_occasion(x);
  if (tr->sense == KZI_SENSE_RECEIVE && tr->mark->class_id == KZI_C_PHRASE && e->side_count == 2) {
    e->sides[0].how = KZI_SIDE_PARTNER; /* «كان في استقبال الضيف الوزير» */
    e->sides[1].how = KZI_SIDE_SUBJECT;
  }
}

void kzi_find_sides(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e)
{
  struct kzi_search x = {.s = s, .tr = tr, .e = e, .w = window_of(s, tr), .from = tr->end};
  find_sides(&x);
  kzi_leave_ground(&x);
  kzi_turn_only_guest(&x);
}

unsigned kzi_count_sides(const struct kzi_event *e)
{
  unsigned n = 0;
  for (uint8_t i = 0; i < e->side_count; i++) {
    bool fresh = e->sides[i].cc != 0; /* two bodies of one country are one side */
    for (uint8_t k = 0; k < i; k++) fresh = fresh && e->sides[k].cc != e->sides[i].cc;
    n += fresh;
  }
  return n;
}

bool kzi_is_side(const struct kzi_event *e, uint16_t cc)
{
  for (uint8_t i = 0; i < e->side_count; i++)
    if (e->sides[i].cc == cc) return true;
  return false;
}
