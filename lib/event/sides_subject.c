/* Who acts: before the word or behind it, by what he has, plans or signs. */
#include "event/search.h"

#include "event/fits.h"
#include "event/fits_deeds.h"
#include "event/fits_talks.h"
#include "event/sides.h"
#include "event/tense.h"

#define HOMES_REACH   4  /* tokens from ministers to the states they are of */
#define REACH_OF_WORK 12 /* tokens from «تعكف» to the drafting */
#define CREW_REACH    6  /* tokens between those who work on a text and the word that tells it */
#define HONOUR_REACH  4  /* tokens from «أعلن معاليه» to the noun of what he announces */

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

/* «وزراء الري في كل من مصر والسودان», «وزراء خارجية كل من …», «عددا من الوزراء، من بينهم فلان وزير …»: whose ministers they are. */
const struct kzi_group *kzi_homes_of(const struct kzi_search *x, const struct kzi_group *heads)
{
  static const char *const each[] = {"كل", "بكل", "كلا", NULL};
  static const char *const among[] = {"بينهم", "منهم", "ابرزهم", NULL};
  const struct kzi_actor *last = &x->s->m->actors[heads->first + heads->count - 1];
  static const char peers[] = "نظرايه|نظراءه|نظراوه|نظرايها|نظراءها|بنظرايه|بنظرايها";
  bool many = last->number > 1 || kzi_token_is_of(x->s->tokens, last->at.tok, peers);
  if (heads->countries || !many || heads->end >= x->w.hi) return NULL;
  const struct kzi_group *g = kzi_next_group(x->s, heads->end, kzi_reach_ahead(heads->end, HOMES_REACH, x->w.hi),
                                             LINK(NONE) | LINK(IN) | LINK(BI) | LINK(ABOUT));
  if (g && g->countries && kzi_token_is_any(x->s->tokens, g->tok - 1, among)) return g;
  bool of_each = g && g->countries >= 2 && g->link != KZI_LINK_ABOUT && g->tok > 1 &&
                 kzi_token_is(x->s->tokens, g->tok - 1, "من") && kzi_token_is_any(x->s->tokens, g->tok - 2, each);
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

static bool is_somebody(const struct kzi_scene *s, uint32_t actor)
{
  const struct kzi_actor *a = &s->m->actors[actor];
  return a->office != KZI_NONE || a->person != KZI_NONE;
}

static bool goes(const struct kzi_trigger *tr)
{
  return tr->sense == KZI_SENSE_VISIT || tr->sense == KZI_SENSE_GO;
}

/* «حلقت طائرات عسكرية صينية وروسية في دوريات مشتركة»: whose troops they are by two adjectives. */
static void add_forces_of_two(struct kzi_search *x)
{
  const struct kzi_mentions *m = x->s->m;
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, x->w.lo);
       i < m->state_count && m->states[i].at.tok < x->tr->tok; i++)
    if (m->states[i].how == KZI_STATE_DEMONYM && !m->states[i].definite && !x->s->actor_in[m->states[i].at.tok] &&
        !x->e->side_count)
      kzi_add_adjectives(x->s, m->states[i].at.tok, x->e);
}

/* «أجرت فرق فنية من كازاخستان والصين مشاورات»: people of two states. */
void kzi_add_people_of_two(struct kzi_search *x)
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
  if (tr->sense == KZI_SENSE_EXERCISE && !tr->verb && !x->e->side_count) add_forces_of_two(x);
}

/* «اعتمدت اللجنة المشتركة المصرية الكازاخية خطة عمل»: a body of two acts for both. */
void kzi_add_body_of_two(struct kzi_search *x)
{
  static const char *const bodies[] = {"committee", NULL};
  const struct kzi_mark *body = x->tr->verb ? kzi_has(x->s, x->tr->end, KZI_C_NOUN, bodies) : NULL;
  if (!body || !kzi_act_takes_instrument(x->e->act) || !kzi_pair_behind(x->s, body->end)) return;
  kzi_add_adjectives(x->s, body->end, x->e);
  for (uint8_t i = 0; i < x->e->side_count; i++) x->e->sides[i].how = KZI_SIDE_SUBJECT;
}

/* «تعكف لجنة من الأردن وقطر على صياغة …», «لجنة فنية مغربية كازاخية تعكف على …»: they who work on a text stand beside the verb. */
void kzi_add_crew(struct kzi_search *x)
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

/* «وجه الرئيس الكازاخستاني | الحكومة بإرسال مساعدات»: whose government it is that acts stands before it. */
static const struct kzi_group *who_orders(const struct kzi_search *x)
{
  const struct kzi_group *g = x->subject;
  if (!g || g->countries || x->tr->verb || x->e->act != KZI_ACT_COOPERATE || g->end > x->tr->tok) return g;
  const struct kzi_group *by = kzi_last_group(x->s, x->w.lo, g->tok, LINK(NONE));
  return by && by->end == g->tok && by->countries == 1 ? by : g;
}

/* «كشف أنه يخطط لزيارة …», «إنه يعتزم زيارة …»: he of whom is spoken. */
static bool plans_visit(const struct kzi_search *x)
{
  static const char *const want[] = {"want", NULL}, *const planned[] = {"planned", NULL};
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || tr->pronoun || tr->sense != KZI_SENSE_VISIT || tr->tok <= x->w.lo) return false;
  return kzi_has(x->s, tr->tok - 1, KZI_C_LIGHT, want) || kzi_has(x->s, tr->tok - 1, KZI_C_CUE, planned);
}

void kzi_search_subject(struct kzi_search *x)
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
  x->subject = who_orders(x);
  if (x->subject) {
    x->e->pronoun = false;
    const struct kzi_group *homes = kzi_homes_of(x, x->subject);
    if (homes) x->subject = homes;
    kzi_add_group(x->s, x->e, x->subject, KZI_SIDE_SUBJECT);
    uint32_t behind = x->subject->end + kzi_token_is(x->s->tokens, x->subject->end, "و");
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
  bool handed = tr->sense == KZI_SENSE_GIVE && tr->impersonal && !x->subject &&
                !tr->mark->prefix; /* «تم تسليم مساعدات كازاخستانية إلى …» */
  if (handed || kzi_brings(x)) kzi_add_giver(x);
  if (x->subject && x->subject->tok >= x->tr->end) x->from = end_of_subject(x);
  const struct kzi_group *joined = x->tr->end < x->w.hi ? kzi_group_at(x->s, x->tr->end) : NULL;
  if (x->tr->verb && x->subject && x->subject->end == x->tr->tok && joined && joined->tok == x->tr->end &&
      x->s->m->actors[joined->first].at.prefix == KZI_PREFIX_WA)
    kzi_add_group(x->s, x->e, joined, KZI_SIDE_PARTNER); /* «الصفدي يبحث ونظيره الكازاخي» */
}

/* «وقع عن الجانب العماني وزير الصحة، وعن الجانب المصري وزير …, وعن الجانب السوري …». */
void kzi_search_signatories(struct kzi_search *x)
{
  static const char *const side[] = {"الجانب", "جانب", "الطرف", NULL};
  for (uint32_t from = x->tr->end;;) {
    const struct kzi_group *g = kzi_next_group(x->s, from, x->w.hi, LINK(FOR) | LINK(BY));
    if (!g || (kzi_enough(x) && !kzi_token_is_any(x->s->tokens, g->tok, side))) return;
    kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
    from = g->end;
  }
}
