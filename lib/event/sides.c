#include "event/sides.h"

#include "event/fits.h"
#include "event/fits_deeds.h"
#include "event/fits_talks.h"
#include "event/search.h"
#include "event/tense.h"

#include <string.h>

#define BODY_REACH    6  /* tokens from the word of founding to what is founded */
#define BECAUSE_REACH 2  /* tokens from «احتجاجا» to what it is against */
#define HOMES_REACH   4  /* tokens from ministers to the states they are of */
#define REACH_OF_WORK 12 /* tokens from «تعكف» to the drafting */
#define CAME_REACH    16 /* tokens from coming to what for: who comes, and whither, stands between */
#define CREW_REACH    6  /* tokens between those who work on a text and the word that tells it */
#define HONOUR_REACH  4  /* tokens from «أعلن معاليه» to the noun of what he announces */
#define DEMONYM_REACH 3  /* tokens from «المحادثات الأمريكية» to the partner: «مع كل من» */
#define TEXT_REACH    8  /* tokens from a text to its «مع» */
#define REACH         40 /* tokens: how far from the trigger a side may stand */

/* «أكد الوزير خلال لقاء أن بلاده …», «بعد أن …»: what is said at talks, or was before, tells not who holds them. */
static uint32_t before_words(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_window w)
{
  bool said = false;
  for (uint32_t t = w.lo; t < tr->tok && !said; t++) said = kzi_has(s, t, KZI_C_REPORT, NULL) != NULL;
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
  w.hi = before_words(s, tr, w);
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

/* «وصل الدور إلى سوريا»: a thing that the verb tells of right behind it. */
static bool thing_comes(const struct kzi_search *x)
{
  static const char when[] = "اليوم|الليله|البارحه|الان|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت";
  uint32_t t = x->tr->end, i = KZI_FIRST(x->s->m->places, x->s->m->place_count, t);
  if (x->tr->sense != KZI_SENSE_VISIT || t >= x->w.hi || x->s->actor_in[t]) return false;
  if (i < x->s->m->place_count && x->s->m->places[i].at.tok == t) return false;
  return kzi_text_begins(kzi_token_fold(x->s->tokens, t), "ال") && !kzi_token_is_of(x->s->tokens, t, when) &&
         !kzi_token_is(x->s->tokens, t, "الي");
}

/* «وصل صحفيون أجانب», «زار مئات الطلاب»: people whom no state sends. */
static bool crowd_comes(const struct kzi_search *x)
{
  static const char crowd[] =
      "صحفيون|صحافيون|سياح|زوار|مشجعون|لاجيون|مهاجرون|مواطنون|مقاتلون|طلاب|حجاج|ميات|الاف|عشرات";
  return x->tr->sense == KZI_SENSE_VISIT && x->tr->end < x->w.hi && kzi_token_is_of(x->s->tokens, x->tr->end, crowd);
}

/* «يبحث السائح الصيني»: somebody acts, but no side. */
static bool unknown_subject(const struct kzi_search *x)
{
  uint32_t t = x->tr->end, i = KZI_FIRST(x->s->m->states, x->s->m->state_count, t + 1);
  if (t + 1 >= x->w.hi || x->s->actor_in[t] || i == x->s->m->state_count) return false;
  const struct kzi_state *st = &x->s->m->states[i];
  bool person = st->at.tok == t + 1 && st->how == KZI_STATE_DEMONYM && st->definite && !st->at.prefix;
  return person && !x->s->actor_in[t + 1] && !kzi_mark_at(x->s->marks, t, KZI_C_NOUN) &&
         !kzi_mark_at(x->s->marks, t, KZI_C_FIELD);
}

/* «وزراء الري في كل من مصر والسودان», «وزراء خارجية كل من …»: whose ministers they are. */
static const struct kzi_group *homes_of(const struct kzi_search *x, const struct kzi_group *heads)
{
  static const char *const each[] = {"كل", "بكل", "كلا", NULL};
  const struct kzi_actor *last = &x->s->m->actors[heads->first + heads->count - 1];
  if (heads->countries || last->number < 2 || heads->end >= x->w.hi) return NULL;
  const struct kzi_group *g = kzi_next_group(x->s, heads->end, kzi_reach_ahead(heads->end, HOMES_REACH, x->w.hi),
                                             LINK(NONE) | LINK(IN) | LINK(BI));
  bool of_each = g && g->countries >= 2 && g->tok > 1 && kzi_token_is(x->s->tokens, g->tok - 1, "من") &&
                 kzi_token_is_any(x->s->tokens, g->tok - 2, each);
  return of_each ? g : NULL;
}

/* «وزيرا خارجية | فرنسا وألمانيا»: the states of two or more who have one office are theirs. */
static uint32_t end_of_subject(const struct kzi_search *x)
{
  const struct kzi_actor *last = &x->s->m->actors[x->subject->first + x->subject->count - 1];
  uint32_t end = x->subject->end;
  const struct kzi_group *states = end < x->w.hi ? kzi_group_at(x->s, end) : NULL;
  bool theirs = last->number >= 2 && !last->cc && states && states->tok == end && states->link == KZI_LINK_NONE &&
                states->countries >= 2;
  return theirs ? states->end : end;
}

/* «مناورات مشتركة للقوات الأوزبكية والكازاخية»: whose forces hold it. */
static void add_forces(struct kzi_search *x)
{
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, kzi_reach_ahead(x->tr->end, 1, x->w.hi), LINK(LI));
  if (x->tr->verb || !g || !g->countries) return;
  kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
  kzi_add_hanging_demonym(x->s, x->e, g);
}

/* «القوات الجوية للبلدين»: the forces of both. */
static void add_owners(struct kzi_search *x)
{
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(BETWEEN));
  if (!g) g = x->subject;
  if (!g || g->countries || x->e->side_count) return;
  const struct kzi_group *owners = kzi_next_group(x->s, g->end, kzi_reach_ahead(g->end, 1, x->w.hi), LINK(LI));
  if (owners && x->s->m->actors[owners->first].anaphor != KZI_NONE) kzi_add_group(x->s, x->e, owners, KZI_SIDE_SUBJECT);
}

static bool is_somebody(const struct kzi_scene *s, uint32_t actor)
{
  const struct kzi_actor *a = &s->m->actors[actor];
  return a->office != KZI_NONE || a->person != KZI_NONE;
}

static bool goes(const struct kzi_trigger *tr)
{
  return tr->sense == KZI_SENSE_VISIT || tr->sense == KZI_SENSE_GO;
}

/* «أجرت فرق فنية من كازاخستان والصين مشاورات»: people of two states. */
static void add_people_of_two(struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  static const char *const joins[] = {"ضم", "ضمت", "يضم", "تضم", "وضم", "وضمت", NULL};
  bool talks = !tr->verb && (tr->sense == KZI_SENSE_MEET || tr->sense == KZI_SENSE_EXERCISE),
       held = tr->light != KZI_NONE && tr->light < tr->tok;
  bool joined =
      talks && tr->tok > 0 && kzi_token_is_any(x->s->tokens, tr->tok - 1, joins); /* «ضم الاجتماع فنيين من …» */
  const struct kzi_group *g = joined          ? kzi_next_group(x->s, tr->end, x->w.hi, LINK(FROM))
                              : talks && held ? kzi_next_group(x->s, tr->light + 1, tr->tok, LINK(FROM))
                                              : NULL;
  if (g && g->countries >= 2) kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
}

/* «تعكف لجنة من الأردن وقطر على صياغة …», «لجنة فنية مغربية كازاخية تعكف على …»: they who work on a text stand beside the verb. */
static void add_crew(struct kzi_search *x)
{
  static const char *const work[] = {"work", NULL};
  const struct kzi_trigger *tr = x->tr;
  bool drafts = tr->sense == KZI_SENSE_WORK || (tr->sense == KZI_SENSE_NEGOTIATE && !tr->verb);
  uint32_t verb = tr->tok, first = kzi_reach_back(tr->tok, REACH_OF_WORK, x->w.lo);
  while (drafts && verb > first && !kzi_has(x->s, verb, KZI_C_VERB, work)) verb--;
  if (!drafts || !kzi_has(x->s, verb, KZI_C_VERB, work)) return;
  uint32_t lo = kzi_reach_back(verb, CREW_REACH, x->w.lo), hi = kzi_reach_ahead(verb, CREW_REACH, x->w.hi);
  const struct kzi_group *g = kzi_next_group(x->s, lo, hi, LINK(FROM));
  if (g && g->countries >= 2) kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
  for (uint32_t t = lo; t < hi && !kzi_enough(x); t++)
    if (kzi_pair_behind(x->s, t)) kzi_add_adjectives(x->s, t, x->e);
  x->e->both = x->e->both || (!x->e->side_count && kzi_is_about(x->s, lo, hi, "joint")); /* «لجنة مشتركة تعكف على …» */
}

/* «وأعلن معاليه تقديم شحنة أدوية»: the official told last. */
static bool announced_by_his_honour(const struct kzi_search *x)
{
  static const char *const his[] = {"anaphor", NULL};
  for (uint32_t t = kzi_reach_back(x->tr->tok, HONOUR_REACH, x->w.lo); t < x->tr->tok; t++)
    if (t > 0 && kzi_has(x->s, t, KZI_C_HONORIFIC, his) &&
        (kzi_has(x->s, t - 1, KZI_C_REPORT, NULL) || kzi_has(x->s, t - 1, KZI_C_VERB, NULL)))
      return true;
  return false;
}

/* «كان للرئيس اللبناني لقاء مع …», «ستكون لوزير الخارجية محادثات مع …»: who has talks. */
static const struct kzi_group *who_has(const struct kzi_search *x)
{
  static const char *const has[] = {"كان",    "كانت",   "وكان", "وكانت", "سيكون", "ستكون",
                                    "وسيكون", "وستكون", "يكون", "تكون",  NULL};
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || tr->mark->definite || kzi_senses[tr->sense].act != KZI_ACT_CONSULT) return NULL;
  const struct kzi_group *g = kzi_last_group(x->s, x->w.lo, tr->tok, LINK(LI));
  return g && g->tok > 0 && g->end + 1 >= tr->tok && kzi_has_word(x->s, g->tok - 1, g->tok, has) ? g : NULL;
}

/* «كشف أنه يخطط لزيارة …», «إنه يعتزم زيارة …»: he of whom is spoken. */
static bool plans_visit(const struct kzi_search *x)
{
  static const char *const want[] = {"want", NULL}, *const planned[] = {"planned", NULL};
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || tr->pronoun || tr->sense != KZI_SENSE_VISIT || tr->tok <= x->w.lo) return false;
  return kzi_has(x->s, tr->tok - 1, KZI_C_LIGHT, want) || kzi_has(x->s, tr->tok - 1, KZI_C_CUE, planned);
}

static void search_subject(struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  bool carried = !tr->verb && !tr->pronoun && !tr->impersonal && tr->light != KZI_NONE && tr->light < tr->tok;
  uint32_t antecedent = tr->verb || carried ? kzi_antecedent_of(x->s, carried ? tr->light : tr->tok) : KZI_NONE;
  if (carried && antecedent != KZI_NONE && !is_somebody(x->s, antecedent)) antecedent = KZI_NONE;
  bool object = antecedent != KZI_NONE && x->e->act == KZI_ACT_CONSULT && x->tr->mark->pronoun != KZI_PRON_NONE;
  if (object) { /* «بكين التي يزورها», «الوزير الذي استقبله الرئيس» */
    kzi_add_actor(x->s, x->e, antecedent, goes(x->tr) ? KZI_SIDE_DESTINATION : KZI_SIDE_PARTNER);
    antecedent = KZI_NONE;
  }
  if (antecedent != KZI_NONE)
    kzi_add_actor(x->s, x->e, antecedent, KZI_SIDE_SUBJECT);
  else if (!kzi_brings(x))
    x->subject = kzi_find_subject(x->s, x->tr, x->w);
  if (!x->subject && antecedent == KZI_NONE) x->subject = who_has(x);
  if (x->subject) {
    x->e->pronoun = false;
    const struct kzi_group *homes = homes_of(x, x->subject);
    if (homes) x->subject = homes;
    kzi_add_group(x->s, x->e, x->subject, KZI_SIDE_SUBJECT);
    uint32_t behind = x->subject->end;
    const struct kzi_mark *demonym = behind < x->w.hi ? kzi_mark_at(x->s->marks, behind, KZI_C_DEMONYM) : NULL;
    if (demonym && demonym->prefix == KZI_PREFIX_WA)
      kzi_add_hanging_demonym(x->s, x->e, x->subject); /* «القوات الكازاخستانية والأوزبكية» */
  } else if (kzi_told_by_clause(x->s, x->tr) || (antecedent == KZI_NONE && plans_visit(x))) {
    x->e->pronoun = true;
  } else if (!x->tr->verb && antecedent == KZI_NONE && announced_by_his_honour(x)) {
    x->e->pronoun = true;
  } else if (x->tr->verb && antecedent == KZI_NONE) {
    x->e->pronoun =
        !unknown_subject(x) && !thing_comes(x) && !crowd_comes(x) && !kzi_is_of_another(x->s, x->tr, x->w.lo);
  }
  if (kzi_brings(x)) kzi_add_giver(x);
  if (x->subject && x->subject->tok >= x->tr->end) x->from = end_of_subject(x);
  const struct kzi_group *joined = x->tr->end < x->w.hi ? kzi_group_at(x->s, x->tr->end) : NULL;
  if (x->tr->verb && x->subject && x->subject->end == x->tr->tok && joined && joined->tok == x->tr->end &&
      x->s->m->actors[joined->first].at.prefix == KZI_PREFIX_WA)
    kzi_add_group(x->s, x->e, joined, KZI_SIDE_PARTNER); /* «الصفدي يبحث ونظيره الكازاخي» */
}

/* «وقع عن الجانب العماني وزير الصحة، وعن الجانب المصري وزير …, وعن الجانب السوري …». */
static void search_signatories(struct kzi_search *x)
{
  static const char *const side[] = {"الجانب", "جانب", "الطرف", NULL};
  for (uint32_t from = x->tr->end;;) {
    const struct kzi_group *g = kzi_next_group(x->s, from, x->w.hi, LINK(FOR) | LINK(BY));
    if (!g || (kzi_enough(x) && !kzi_token_is_any(x->s->tokens, g->tok, side))) return;
    kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
    from = g->end;
  }
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

static void search_object(struct kzi_search *x)
{
  uint32_t links = LINK(NONE) | (x->tr->verb ? 0u : LINK(LI));
  bool given =
      x->tr->sense == KZI_SENSE_GIVE || x->tr->sense == KZI_SENSE_NEGOTIATE; /* «سلمت الصين كازاخستان 40 ألف جرعة» */
  uint32_t hi = x->tr->verb ? x->w.hi : kzi_before_topic(x->s, x->from, x->w.hi);
  const struct kzi_group *object = (given ? kzi_next_group : kzi_next_partner)(x->s, x->from, hi, links);
  static const char *const led[] = {"بقياده", "برياسه", NULL}; /* «التقى الوفد برئاسة فلان رئيس البرلمان» */
  if (object && !given && kzi_token_is_any(x->s->tokens, object->tok - 1, led))
    object = kzi_next_partner(x->s, object->end, x->w.hi, links);
  bool title = object && x->subject && !x->subject->countries && x->e->side_count && x->e->sides[0].cc &&
               x->s->m->actors[object->first].cc == x->e->sides[0].cc; /* «التقى فلان، رئيس الغرفة القطرية، الوزير …» */
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
  const struct kzi_group *theirs = homes_of(x, object); /* «التقى الوزير وزراء خارجية كل من قطر وصربيا» */
  if (theirs) object = theirs;
  kzi_add_group(x->s, x->e, object, KZI_SIDE_PARTNER);
  const struct kzi_group *homes = /* «التقى نظراءه من مصر والأردن» */
      kzi_next_group(x->s, object->end, kzi_reach_ahead(object->end, 2, x->w.hi), LINK(FROM));
  if (homes && !object->countries) kzi_add_group(x->s, x->e, homes, KZI_SIDE_PARTNER);
}

/* Those found are met by whom a pronoun means. */
static bool turn_all(struct kzi_search *x)
{
  for (uint8_t i = 0; i < x->e->side_count; i++) x->e->sides[i].how = KZI_SIDE_PARTNER;
  return x->e->pronoun = true;
}

/* «حيث التقى رئيسا ألمانيا وفرنسا», «استقبل فخامته وزيري صربيا وقبرص»: a verb of one with several behind it; who meets them was
 * told before. */
static bool turn_heads(struct kzi_search *x)
{
  static const char *const too[] = {"كما", "كذلك", "وكذلك", "حيث", NULL}, *const his[] = {"anaphor", NULL};
  const struct kzi_trigger *tr = x->tr;
  const struct kzi_group *g = x->subject;
  bool meets = tr->verb && (tr->sense == KZI_SENSE_MEET || tr->sense == KZI_SENSE_RECEIVE);
  if (meets && g && g->tok > tr->end && !x->with && kzi_has(x->s, tr->end, KZI_C_HONORIFIC, his)) return turn_all(x);
  uint32_t from = kzi_reach_back(tr->tok, 2, x->w.lo);
  bool him = tr->verb && tr->sense == KZI_SENSE_MEET && !tr->dual && !tr->plural &&
             strstr(kzi_token_fold(x->s->tokens, tr->tok).bytes, "لتق");
  if (!him || x->with || !g || g->tok != tr->end || x->s->m->actors[g->first].number < 2) return false;
  if (!kzi_has_word(x->s, from, tr->tok, too)) return false;
  return turn_all(x);
}

/* «يتطلع الرئيس إلى لقاء نظيره», «رفض الوزير لقاء السفير», «بعد لقاء الرئيس»: the noun tells whom he meets who was told before. */
static bool is_meeting_somebody(const struct kzi_search *x)
{
  static const char *const meeting[] = {"لقاء", "مقابله", "بلقاء", "بمقابله", NULL};
  static const char *const before[] = {"الي", "علي", "بعد", "عقب", "اثر", "قبل", "عرض", "طلب", "فكره", NULL};
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || tr->pronoun || tr->light != KZI_NONE || tr->tok == 0 || x->subject->tok != tr->end ||
      !kzi_token_is_any(x->s->tokens, tr->tok, meeting))
    return false;
  const struct kzi_group *who = kzi_last_group(x->s, x->w.lo, tr->tok, LINK(NONE));
  if (!who || (tr->mark->prefix & KZI_PREFIX_BI)) return who != NULL;
  if (kzi_token_is(x->s->tokens, tr->tok - 1, "في")) /* «يأمل الرئيس في لقاء نظيره», «رغبته في لقاء نظيره» */
    return kzi_has_cue(x->s, tr->tok - 2, "expected") || (who->tok > 0 && kzi_has_cue(x->s, who->tok - 1, "expected"));
  return who->end == tr->tok || kzi_token_is_any(x->s->tokens, tr->tok - 1, before);
}

/* «حيث التقى رئيس الوزراء»: a verb of meeting with one person alone behind it; who meets him was told before. */
static void turn_subject(struct kzi_search *x)
{
  static const char *const meeting[] = {"للقاء", "لمقابله", "لاستقبال", NULL}; /* «استعداده للقاء الرئيس» */
  bool to_meet = !x->tr->verb && !x->tr->pronoun && kzi_has_word(x->s, x->tr->tok, x->tr->tok + 1, meeting);
  if (x->tr->dual || x->tr->plural || !x->subject || x->subject->tok < x->tr->end) return;
  if (!x->tr->verb && !to_meet && !is_meeting_somebody(x)) return;
  if (x->e->side_count != 1 || x->e->sides[0].how != KZI_SIDE_SUBJECT || x->e->both || x->e->partner_unnamed) return;
  x->e->sides[0].how = KZI_SIDE_PARTNER;
  x->e->pronoun = true;
}

/* «استقبل في البرلمان ملك إسبانيا ورئيس كولومبيا», «زار باريس حيث التقى الرئيس الفرنسي ومديرة اليونسكو»: two do not receive; he does
 * who was told before. */
static bool turn_guests(struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  bool there = tr->sense == KZI_SENSE_MEET && tr->tok > 0 && kzi_token_is(x->s->tokens, tr->tok - 1, "حيث");
  bool hosts =
      tr->verb && (tr->sense == KZI_SENSE_RECEIVE || there) && !tr->dual && !tr->plural && !x->with && x->subject;
  if (!hosts || x->subject->tok < tr->end + (there ? 0 : 2) || x->e->side_count < 2) return false;
  for (uint8_t i = 0; i < x->e->side_count; i++)
    if (x->e->sides[i].how != KZI_SIDE_SUBJECT) return false;
  return turn_all(x);
}

/* «استقبل كوشانوف في أستانا سفراء السعودية والمجر»: no envoys receive anybody there, nor meet one another. */
static bool turn_envoys(struct kzi_search *x)
{
  static const char *const envoys[] = {"سفراء", "سفيري", NULL};
  const struct kzi_mentions *m = x->s->m;
  bool meets = x->tr->verb && (x->tr->sense == KZI_SENSE_MEET || x->tr->sense == KZI_SENSE_RECEIVE);
  if (!meets || x->e->side_count < 2 || x->e->sides[0].how != KZI_SIDE_SUBJECT) return false;
  uint32_t first = x->e->sides[0].actor;
  if (first == KZI_NONE || first == 0 || m->actors[first].at.tok < x->tr->end + 2) return false;
  const struct kzi_where *at = &m->actors[first - 1].at;
  if (at->tok == x->tr->end || at->end != m->actors[first].at.tok || !kzi_has_word(x->s, at->tok, at->end, envoys))
    return false;
  return turn_all(x);
}

/* «شرعت مصر في تزويد لبنان بمعدات»: the one behind the noun gets the goods, the one before it gives them. */
static bool turn_supply(struct kzi_search *x)
{
  static const char *const supply[] = {"تزويد", "بتزويد", NULL};
  if (x->tr->verb || !x->subject || x->subject->tok < x->tr->end || x->e->side_count != 1) return false;
  if (!kzi_token_is_any(x->s->tokens, x->tr->tok, supply)) return false;
  const struct kzi_group *giver = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE));
  if (!giver) return false;
  x->e->sides[0].how = KZI_SIDE_PARTNER;
  kzi_add_group(x->s, x->e, giver, KZI_SIDE_SUBJECT);
  return true;
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
  if (g && units && !told) kzi_add_host(x);
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
  if (kzi_add_credentials(x) || kzi_add_learners(x)) return true;
  if (!tr->verb) kzi_add_adjectives(s, tr->end, e);
  if (!tr->verb && !e->side_count && told_by_demonym(x)) return true;
  if (tr->sense == KZI_SENSE_COMMITTEE && !e->side_count && kzi_takes_up_committee(s, tr, x->w.lo, x->w.hi)) {
    e->both = true;
    return true;
  }
  bool founds = tr->sense == KZI_SENSE_ESTABLISH || tr->sense == KZI_SENSE_OPEN;
  if (founds) add_body_sides(x);
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
  if (tr->sense == KZI_SENSE_SIGN) search_signatories(x);
  if (kzi_enough(x)) return true;
  add_people_of_two(x);
  if (tr->sense == KZI_SENSE_EXERCISE) add_forces(x);
  if (kzi_enough(x)) return true;
  if (tr->sense == KZI_SENSE_EXERCISE) kzi_add_troops(x);
  add_notified(x);
  if (!kzi_enough(x)) add_crew(x);
  if (kzi_enough(x)) return true;
  if (!add_decider(x)) search_subject(x);
  if (tr->sense == KZI_SENSE_EXERCISE) add_owners(x);
  if (turn_envoys(x) || turn_supply(x)) return true;
  if (kzi_add_place_told_first(x)) return true;
  kzi_search_partner(x);
  if (x->tr->sense == KZI_SENSE_LETTER) kzi_add_addressee(x);
  if (turn_heads(x) || turn_guests(x)) return true;
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
  if (sense == KZI_SENSE_GIVE && !kzi_count_sides(x->e) && is_one_more(x)) {
    x->e->both = true;
    x->e->side_count = 0;
  }
  if (sense == KZI_SENSE_BARGAIN && is_bid(x) && x->subject && !kzi_enough(x)) kzi_add_customer(x);
  if (sense == KZI_SENSE_GIVE && x->subject && kzi_count_sides(x->e) == 1) kzi_add_receiving_town(x);
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
  kzi_add_supplier(x);
  bool joint = tr->sense == KZI_SENSE_COMMITTEE && tr->end > tr->tok + 1; /* «اللجنة المشتركة التي تحتضنها تونس» */
  if (joint && kzi_count_sides(e) == 1) e->both = true;
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

void kzi_find_sides(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e)
{
  struct kzi_search x = {.s = s, .tr = tr, .e = e, .w = window_of(s, tr), .from = tr->end};
  static const char *const happen[] = {"happen", NULL};
  e->pronoun = tr->pronoun;
  e->taken_up = tr->sense == KZI_SENSE_VISIT && !tr->verb && tr->mark->definite && !tr->pronoun; /* «هذه الزيارة» */
  e->both = e->taken_up && tr->light != KZI_NONE &&
            kzi_has(s, tr->light, KZI_C_LIGHT, happen); /* «من المقرر أن تتم الزيارة في …» */
  if (told_at_once(&x) || told_by_text(&x) || kzi_enough(&x) || kzi_take_up_meeting(&x) || search_actors(&x)) return;
  bool bargains = tr->sense == KZI_SENSE_NEGOTIATE && tr->verb; /* «تفاوض روسيا بغداد على عقد» */
  if ((kzi_senses[tr->sense].needs & KZI_TAKES_OBJECT || bargains) && !x.with) search_object(&x);
  if ((tr->sense == KZI_SENSE_MEET || (tr->sense == KZI_SENSE_RECEIVE && !tr->verb)) && !x.with) turn_subject(&x);
  kzi_search_destination(&x);
  search_deed(&x);
  search_around(&x);
  if (!e->side_count && !e->partner_unnamed && kzi_act_takes_instrument(e->act)) add_pair_of_occasion(&x);
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
