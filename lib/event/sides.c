#include "event/sides.h"

#include "event/fits.h"
#include "event/fits_deeds.h"
#include "event/fits_talks.h"
#include "event/objects.h"
#include "event/search.h"

#include <string.h>

#define WHOM_REACH     8 /* tokens from «اللقاء» to «ب» or «ل» of him who is met */
#define HELD_REACH     5 /* tokens between those who speak and where they do */
#define BODY_VISITED   8 /* tokens from a visitor to the body visited */
#define BODY_REACH     6 /* tokens from the word of founding to what is founded */
#define VISITED_REACH  3 /* tokens behind «زيارة»: «كل من» may stand there */
#define TEXT_REACH     8 /* tokens from a text to its «مع» */
#define JOIN_REACH     4 /* tokens from a meeting to the word that joins those who meet */
#define TAKEN_UP_REACH 6 /* tokens from a visit spoken of to where it goes: «الزيارة التي قام بها …» stands between */
#define OPENING_TOKENS 2
#define QUARREL_BACK   3  /* tokens from «مع» to the quarrel with him: adjectives stand between */
#define REACH          40 /* tokens: how far from the trigger a side may stand */

static bool goes_to_state(const struct kzi_scene *s, const struct kzi_group *g)
{
  const struct kzi_actor *a = &s->m->actors[g->first];
  return a->state != KZI_NONE || (a->office == KZI_NONE && a->org == KZI_NONE && a->cc);
}

/* «زيارته للقنصلية السعودية»: to an office of a state, and not to the state. */
static bool is_mission(const struct kzi_scene *s, const struct kzi_group *g)
{
  static const char *const missions[] = {"embassy", NULL};
  const struct kzi_actor *a = &s->m->actors[g->first];
  const struct kzi_mark *head =
      a->org == KZI_NONE ? NULL : kzi_has(s, s->m->orgs[a->org].at.tok, KZI_C_ORG_HEAD, missions);
  return head && a->office == KZI_NONE && a->person == KZI_NONE;
}

/* «زار الوفد مجلس الشورى العماني»: a body of the other country. */
static void add_body_visited(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e,
                             uint32_t from, uint32_t hi)
{
  const struct kzi_group *g =
      tr->verb ? kzi_next_group(s, from, kzi_reach_ahead(from, BODY_VISITED, hi), LINK(NONE) | LINK(IN)) : NULL;
  const struct kzi_actor *a = g ? &s->m->actors[g->first] : NULL;
  if (a && a->cc && a->org != KZI_NONE && a->office == KZI_NONE && a->person == KZI_NONE && !is_mission(s, g))
    kzi_add_group(s, e, g, KZI_SIDE_DESTINATION);
}

/* «جولة أوروبية بعد ثلاثة أسابيع على مواجهات في غزة»: where something was before. */
static bool is_of_earlier(const struct kzi_scene *s, uint32_t from, uint32_t tok)
{
  static const char *const then[] = {"بعد", "عقب", "منذ", "اثر", "غداه", NULL};
  return kzi_has_word(s, from, tok, then);
}

/* «زار جناح دولة قطر في المعرض» */
static bool is_stand(const struct kzi_scene *s, const struct kzi_group *g)
{
  static const char *const stand[] = {"جناح", "لجناح", "بجناح", "وجناح", NULL};
  return g->tok > 0 && kzi_token_is_any(s->tokens, g->tok - 1, stand);
}

/* «غادر بعد قمة في كيبيك»: where he has been is not where he goes. */
static bool leaves(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_text word = kzi_token_fold(s->tokens, tr->tok);
  return tr->verb && (strstr(word.bytes, "غادر") || strstr(word.bytes, "اقلع"));
}

/* Where a visit goes: a state after «إلى», «ل», or as the object of زار; else a place reached. */
static void add_destination(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e, uint32_t from,
                            uint32_t hi)
{
  if (e->taken_up && hi > from + TAKEN_UP_REACH) hi = from + TAKEN_UP_REACH; /* «هذه الزيارة تأتي …» goes nowhere */
  const struct kzi_group *seat =
      kzi_next_group(s, from, kzi_reach_ahead(from, 2, hi), LINK(TO) | LINK(LI) | LINK(NONE));
  if (tr->sense == KZI_SENSE_VISIT && seat && is_mission(s, seat)) return;
  uint32_t wanted = LINK(TO) | LINK(LI) | LINK(BI) | (tr->verb ? LINK(NONE) : 0u) | (leaves(s, tr) ? 0u : LINK(IN)) |
                    (kzi_token_is(s->tokens, tr->end - 1, "من") ? LINK(FROM) : 0u); /* «عودته من أستانا» */
  const struct kzi_group *g = NULL;
  for (uint32_t at = from; at < hi; at = g->end) {
    g = kzi_next_group(s, at, hi, wanted);
    if (!g) break;
    if (goes_to_state(s, g) && !(g->link == KZI_LINK_IN && is_of_earlier(s, from, g->tok)) && !is_stand(s, g)) {
      kzi_add_group(s, e, g, KZI_SIDE_DESTINATION);
      return;
    }
  }
  for (uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, from); i < s->m->place_count; i++) {
    const struct kzi_place *p = &s->m->places[i];
    if (p->at.tok >= hi) break;
    if (!p->cc || (!p->destination && (leaves(s, tr) || is_of_earlier(s, from, p->at.tok)))) continue;
    kzi_add_side(s, e, p->cc, KZI_NONE, KZI_SIDE_DESTINATION, p->at.span);
    return;
  }
  add_body_visited(s, tr, e, from, hi);
}

/* «قمة مقررة مع الزعيم، الذي قدم مبادرات إلى سول»: what somebody else does, told of him in passing, is no way of this visit. */
static uint32_t before_asides(const struct kzi_scene *s, const struct kzi_group *subject, uint32_t from, uint32_t hi)
{
  static const char *const rel[] = {"rel", NULL};
  for (uint32_t t = from + 1; t < hi; t++) {
    bool comma = kzi_is_any_mark(s->tokens, t - 1, (const char *const[]){"،", ",", NULL});
    const struct kzi_group *g = kzi_group_at(s, comma ? t - 2 : t - 1);
    if (g && g != subject && g->tok >= from && kzi_has(s, t, KZI_C_FUNC, rel)) return t;
  }
  return hi;
}

/* «أكد الوزير خلال لقاء أن بلاده …», «بعد أن …»: what is said at talks, or was before, tells not who holds them. */
static uint32_t before_words(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_window w)
{
  bool said = false;
  for (uint32_t t = w.lo; t < tr->tok && !said; t++) said = kzi_has(s, t, KZI_C_REPORT, NULL) != NULL;
  static const char *const that[] = {"ان", "بان", "انه", "بانه", "انها", "بانها", NULL};
  static const char *const then[] = {"بعد", "قبل", "منذ", NULL};
  uint32_t t = tr->end;
  if (kzi_senses[tr->sense].act != KZI_ACT_CONSULT) return w.hi;
  for (; t < w.hi; t++) /* «أجريا مكالمة، بعد أن وقف الناخبون إلى جانب …» */
    if (kzi_token_is_any(s->tokens, t, that) && ((said && !tr->verb) || kzi_token_is_any(s->tokens, t - 1, then)))
      return t;
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
  w.hi = before_words(s, tr, w);
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
  static const char *const when[] = {"اليوم",    "الليله",   "البارحه", "الان",   "الاحد", "الاثنين",
                                     "الثلاثاء", "الاربعاء", "الخميس",  "الجمعه", "السبت", NULL};
  uint32_t t = x->tr->end, i = KZI_FIRST(x->s->m->places, x->s->m->place_count, t);
  if (x->tr->sense != KZI_SENSE_VISIT || t >= x->w.hi || x->s->actor_in[t]) return false;
  if (i < x->s->m->place_count && x->s->m->places[i].at.tok == t) return false;
  return kzi_text_begins(kzi_token_fold(x->s->tokens, t), "ال") && !kzi_token_is_any(x->s->tokens, t, when) &&
         !kzi_token_is(x->s->tokens, t, "الي");
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
  bool held = !tr->verb && tr->sense == KZI_SENSE_MEET && tr->light != KZI_NONE && tr->light < tr->tok;
  const struct kzi_group *g = held ? kzi_next_group(x->s, tr->light + 1, tr->tok, LINK(FROM)) : NULL;
  if (g && g->countries >= 2) kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
}

#define HONOUR_REACH 4 /* tokens from «أعلن معاليه» to the noun of what he announces */

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
    kzi_add_group(x->s, x->e, x->subject, KZI_SIDE_SUBJECT);
    uint32_t behind = x->subject->end;
    const struct kzi_mark *demonym = behind < x->w.hi ? kzi_mark_at(x->s->marks, behind, KZI_C_DEMONYM) : NULL;
    if (demonym && demonym->prefix == KZI_PREFIX_WA)
      kzi_add_hanging_demonym(x->s, x->e, x->subject); /* «القوات الكازاخستانية والأوزبكية» */
  } else if (kzi_told_by_clause(x->s, x->tr)) {
    x->e->pronoun = true;
  } else if (!x->tr->verb && antecedent == KZI_NONE && announced_by_his_honour(x)) {
    x->e->pronoun = true;
  } else if (x->tr->verb && antecedent == KZI_NONE) {
    x->e->pronoun = !unknown_subject(x) && !thing_comes(x) && !kzi_is_of_another(x->s, x->tr, x->w.lo);
  }
  if (kzi_brings(x)) kzi_add_giver(x);
  if (x->subject && x->subject->tok >= x->tr->end) x->from = end_of_subject(x);
  const struct kzi_group *joined = x->tr->end < x->w.hi ? kzi_group_at(x->s, x->tr->end) : NULL;
  if (x->tr->verb && x->subject && x->subject->end == x->tr->tok && joined && joined->tok == x->tr->end &&
      x->s->m->actors[joined->first].at.prefix == KZI_PREFIX_WA)
    kzi_add_group(x->s, x->e, joined, KZI_SIDE_PARTNER); /* «الصفدي يبحث ونظيره الكازاخي» */
}

/* «وقع عن الجانب العماني وزير الصحة، وعن الجانب المصري وزير …». */
static void search_signatories(struct kzi_search *x)
{
  for (uint32_t from = x->tr->end; !kzi_enough(x);) {
    const struct kzi_group *g = kzi_next_group(x->s, from, x->w.hi, LINK(FOR) | LINK(BY));
    if (!g) return;
    kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
    from = g->end;
  }
}

/* «مذكرتين في مجال الطاقة مع كازاخستان، وفي مجال الصحة مع أوزبكستان» */
static void add_more_partners(struct kzi_search *x)
{
  const struct kzi_group *g = x->with;
  uint32_t end = kzi_clause(x->s, g->tok, KZI_BOUND_VERB).end;
  for (unsigned n = 0; n < KZI_SIDES_MAX && (g = kzi_next_group(x->s, g->end, end, LINK(WITH))); n++)
    if (x->s->m->actors[g->first].cc) kzi_add_group(x->s, x->e, g, KZI_SIDE_PARTNER);
}

/* «نعمل مع أوزبكستان على إعداد اتفاقية»: the partner of the work stands before the noun, the one who works was told. */
static const struct kzi_group *work_partner(struct kzi_search *x)
{
  static const char *const work[] = {"يعمل",  "تعمل",   "نعمل", "يعملون", "يعملان", "العمل",
                                     "للعمل", "بالعمل", "عملت", "عمل",    NULL};
  if (x->tr->verb || !kzi_has_word(x->s, x->w.lo, x->tr->tok, work)) return NULL;
  const struct kzi_group *with = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(WITH));
  if (with) x->e->pronoun = true;
  return with;
}

/* «وخلال لقاء مع السفير، …»: the sentence opens with the occasion, and who met him comes behind. */
static bool opens_as_occasion(const struct kzi_search *x)
{
  static const char *const occasions[] = {"خلال",  "وخلال",  "في",  "وفي",  "عقب", "وعقب", "بعد", "وبعد",
                                          "اثناء", "واثناء", "لدي", "هامش", "اثر", "واثر", NULL};
  uint32_t tok = x->tr->tok, first = x->s->tokens->sentences[x->e->sentence].first;
  static const char *const that[] = {"ذلك", "وذلك", "هذا", "وهذا", NULL}; /* «جاء ذلك في اتصال مع نظيره» */
  if (x->e->title || tok <= first || !kzi_token_is_any(x->s->tokens, tok - 1, occasions)) return false;
  return tok <= first + OPENING_TOKENS || (tok > first + 1 && kzi_token_is_any(x->s->tokens, tok - 2, that));
}

/* «قال إن اليابان ستقدم …، وإن المفاوضات جارية …»; but «وأن يوقع» goes on with what is planned. */
static bool says_another(const struct kzi_scene *s, uint32_t t)
{
  return kzi_token_is(s->tokens, t, "وان") && t + 1 < s->tokens->count && !kzi_has(s, t + 1, KZI_C_VERB, NULL) &&
         !kzi_has(s, t + 1, KZI_C_LIGHT, NULL) && !kzi_has(s, t + 1, KZI_C_VERB_OTHER, NULL);
}

/* «تطرق الوزير إلى الملف، وقال إن الاتفاق مع إيران …»: what he says goes on there is not with whom he talks. «قال إن اليابان
 * ستقدم …، وإن المفاوضات جارية مع …»: nor does another thing that is said tell it. */
static uint32_t said_behind(const struct kzi_search *x)
{
  const struct kzi_scene *s = x->s;
  uint32_t t = x->from;
  if (!x->tr->verb) return x->w.hi;
  for (; t < x->w.hi; t++)
    if (s->bound[t] >= KZI_BOUND_COMMA &&
        (says_another(s, t) || (x->e->act == KZI_ACT_CONSULT && kzi_has(s, t, KZI_C_REPORT, NULL))))
      break;
  return t;
}

/* «أنهى الصندوق مذكرة التفاهم التي تربطه بشركة مبادلة»: to whom the text ties him. */
static const struct kzi_group *tied_to(const struct kzi_search *x, uint32_t hi)
{
  static const char *const ties[] = {"تربطه", "تربطها", "يربطه", "يربطها", "تجمعه", "تجمعها", "يجمعه", "يجمعها", NULL};
  static const char *const gathers[] = {"تجمع", "يجمع", "جمع", "جمعت",
                                        NULL}; /* «مناورات تجمع القوات … بنظيرتها الفرنسية» */
  for (uint32_t t = x->tr->end; x->tr->sense == KZI_SENSE_EXERCISE && t < hi; t++)
    if (kzi_token_is_any(x->s->tokens, t, gathers)) return kzi_next_group(x->s, t + 1, hi, LINK(BI));
  for (uint32_t t = x->from; x->e->instrument != KZI_NONE && t + 1 < hi; t++)
    if (kzi_token_is_any(x->s->tokens, t, ties))
      return kzi_next_group(x->s, t + 1, kzi_reach_ahead(t + 1, 2, hi), LINK(BI) | LINK(WITH));
  return NULL;
}

/* «يناقش إلغاء الاتفاق النووي مع إيران»: whose partner the state is in a text, or in a quarrel, that is spoken of. */
static bool is_partner_in_topic(const struct kzi_search *x, const struct kzi_group *g)
{
  static const char *const quarrels[] = {"الاتفاق",  "اتفاق",  "نزاع",   "النزاع",   "خلاف",    "الخلاف", "خلافات",
                                         "الخلافات", "حرب",    "الحرب",  "ازمه",     "الازمه",  "صراع",   "الصراع",
                                         "توتر",     "التوتر", "مواجهه", "المواجهه", "السلام",  "سلام",   "العلاقه",
                                         "علاقه",    "تطبيعا", "الحدود", "حدود",     "التطبيع", "تطبيع",  NULL};
  const struct kzi_scene *s = x->s;
  if (x->e->act != KZI_ACT_CONSULT || s->m->actors[g->first].state == KZI_NONE || g->tok < x->tr->end + 2) return false;
  uint32_t with = kzi_find_word(s, g->tok > 2 ? g->tok - 2 : 0, g->tok, "مع");
  if (with >= g->tok || with <= x->tr->end) return false;
  uint32_t from = with > x->tr->end + QUARREL_BACK ? with - QUARREL_BACK : x->tr->end;
  for (uint32_t t = with; t > from && s->bound[t] < KZI_BOUND_COMMA && !s->actor_in[t - 1]; t--) {
    if (s->instrument_in[t - 1] || kzi_token_is_any(s->tokens, t - 1, quarrels)) return true;
    if (kzi_has(s, t - 1, KZI_C_FUNC, NULL)) return false;
  }
  return false;
}

/* «يغادر إلى فنلندا قبيل القمة مع الرئيس الروسي»: whom he will meet at another time. */
static bool is_met_later(const struct kzi_search *x, const struct kzi_group *g)
{
  static const char *const then[] = {"قبل", "قبيل", "بعد", "عقب", "عشيه", NULL}, *const meet[] = {"meet", NULL};
  for (uint32_t t = x->tr->end + 1; x->tr->sense == KZI_SENSE_VISIT && t < g->tok; t++)
    if (kzi_has(x->s, t, KZI_C_NOUN, meet) && kzi_token_is_any(x->s->tokens, t - 1, then)) return true;
  return false;
}

/* The first group behind «مع» that they may talk to. */
static const struct kzi_group *next_with(const struct kzi_search *x, uint32_t hi)
{
  const struct kzi_group *g = NULL;
  for (uint32_t from = x->from; (g = kzi_next_group(x->s, from, hi, LINK(WITH))); from = g->end)
    if (!is_partner_in_topic(x, g) && !is_met_later(x, g)) return g;
  return NULL;
}

static void search_partner(struct kzi_search *x)
{
  static const struct {
    enum kzi_sense sense;
    uint32_t links;
  } own[] = {{KZI_SENSE_GIVE, LINK(LI) | LINK(TO) | LINK(FROM)},
             {KZI_SENSE_GIVE, LINK(IN)}, /* «رواتب الموظفين في فلسطين» */
             {KZI_SENSE_BUY, LINK(FROM) | LINK(IN)},
             {KZI_SENSE_SELL, LINK(LI) | LINK(TO)},
             {KZI_SENSE_FUND, LINK(LI) | LINK(TO) | LINK(IN)},
             {KZI_SENSE_TRAIN, LINK(LI) | LINK(FROM)},
             {KZI_SENSE_TRAIN, LINK(NONE) | LINK(IN)},
             {KZI_SENSE_WORKS, LINK(IN)},
             {KZI_SENSE_WORKS, LINK(LI)},
             {KZI_SENSE_TAKE, LINK(LI) | LINK(TO) | LINK(FROM)},
             {KZI_SENSE_CALL, LINK(FROM) | LINK(BI)},
             {KZI_SENSE_TALK, LINK(FROM) | LINK(BI) | LINK(TO)},
             {KZI_SENSE_AGREE, LINK(FROM)}, /* «اتفقت على أن تشتري من …» */
             {KZI_SENSE_LETTER, LINK(FROM) | LINK(TO)},
             {KZI_SENSE_MEET, LINK(BI)}};
  uint32_t hi = said_behind(x);
  x->with = x->tr->sense == KZI_SENSE_NEGOTIATE ? work_partner(x) : NULL; /* «العمل مع واشنطن على اتفاق مع إيران» */
  if (!x->with) x->with = next_with(x, hi);
  bool any = kzi_names_both(x->tr->sense) || x->tr->sense == KZI_SENSE_GIVE || x->tr->sense == KZI_SENSE_TAKE ||
             x->tr->sense == KZI_SENSE_AGREE; /* aid goes to countries too, and goods come from them */
  for (size_t i = 0; !x->with && i < KZI_COUNT(own); i++)
    if (own[i].sense == x->tr->sense)
      x->with = (any ? kzi_next_group : kzi_next_partner)(x->s, x->from, x->w.hi, own[i].links);
  if (!x->with && x->subject && x->subject->end <= x->tr->tok)
    x->with = kzi_next_group(x->s, x->subject->end, x->tr->tok, LINK(WITH));
  static const char *const delegation[] = {"delegation", NULL}; /* «لاستقبال وفد من …» */
  bool guest = x->subject && x->subject->tok >= x->tr->end && kzi_has(x->s, x->subject->tok, KZI_C_ANAPHOR, delegation);
  if (!x->with && !guest && !x->tr->verb && x->tr->sense == KZI_SENSE_RECEIVE) /* «حظي باستقبال من رئيس …» */
    x->with = kzi_next_partner(x->s, x->from, hi, LINK(FROM));
  if (!x->with && !x->subject && x->tr->sense == KZI_SENSE_NEGOTIATE) x->with = work_partner(x);
  if (!x->with && !x->tr->verb && kzi_told_before(x->s, x->w.lo, x->tr->tok, UINT32_MAX, KZI_C_CUE, "proposal"))
    x->with = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(ON)); /* «اقترح … على نظيره إبرام …» */
  if (!x->with) x->with = kzi_donor(x, hi);
  if (!x->with) x->with = tied_to(x, kzi_clause(x->s, x->tr->tok, KZI_BOUND_CLAUSE).end);
  if (x->with) kzi_add_group(x->s, x->e, x->with, KZI_SIDE_PARTNER);
  if (x->with && !x->with->countries && kzi_are_rivals(x->s, x->with)) x->e->inside = true;
  if (x->with && x->e->instrument != KZI_NONE && x->s->m->instruments[x->e->instrument].count != 1)
    add_more_partners(x);
  bool and_him = x->with && x->with->tok > 0 && kzi_token_is(x->s->tokens, x->with->tok - 1, "وبين");
  if (and_him) x->e->pronoun = true; /* «بينه وبين نظيره» */
  if (x->with && !x->subject && x->tr->light != KZI_NONE && !x->tr->impersonal)
    x->e->pronoun = true; /* «حيث يعقد قمة مع …» */
  if (x->with && !x->subject && !x->tr->verb && opens_as_occasion(x)) x->e->pronoun = true;
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
  bool given = x->tr->sense == KZI_SENSE_GIVE; /* «سلمت الصين كازاخستان 40 ألف جرعة» */
  const struct kzi_group *object = (given ? kzi_next_group : kzi_next_partner)(x->s, x->from, x->w.hi, links);
  static const char *const led[] = {"برئاسه", "بقياده", "برياسه", NULL}; /* «التقى الوفد برئاسة فلان رئيس البرلمان» */
  if (object && !given && kzi_token_is_any(x->s->tokens, object->tok - 1, led))
    object = kzi_next_partner(x->s, object->end, x->w.hi, links);
  bool title = object && x->subject && !x->subject->countries && x->e->side_count && x->e->sides[0].cc &&
               x->s->m->actors[object->first].cc == x->e->sides[0].cc; /* «التقى فلان، رئيس الغرفة القطرية، الوزير …» */
  if (title) object = kzi_next_partner(x->s, object->end, x->w.hi, links);
  bool visit = object && x->tr->sense == KZI_SENSE_VISIT && !x->tr->verb;
  if (visit && kzi_next_group(x->s, x->from, object->tok, LINK(TO)))
    return; /* «زيارة إلى كينيا», and then somebody else */
  if (visit && kzi_told_before(x->s, x->from, object->tok, UINT32_MAX, KZI_C_NOUN, "visit"))
    return; /* «تأتي زيارة X بعد زيارة Y» */
  if (!object || object == x->subject || object->tok - x->from >= 16) return;
  if (x->e->act == KZI_ACT_CONSULT && !x->tr->verb && is_mission(x->s, object))
    return; /* «الاجتماع …، قبل نقل السفارة الأمريكية» */
  if (x->e->act == KZI_ACT_CONSULT && !x->tr->verb && is_of_next_verb(x->s, x->from, object->tok)) return;
  kzi_add_group(x->s, x->e, object, KZI_SIDE_PARTNER);
  const struct kzi_group *homes = /* «التقى نظراءه من مصر والأردن» */
      kzi_next_group(x->s, object->end, kzi_reach_ahead(object->end, 2, x->w.hi), LINK(FROM));
  if (homes && !object->countries) kzi_add_group(x->s, x->e, homes, KZI_SIDE_PARTNER);
}

/* «حيث التقى رئيس الوزراء»: a verb of meeting with one person alone behind it; who meets him was told before. */
static bool turn_heads(struct kzi_search *x)
{
  static const char *const too[] = {"كما", "كذلك", "وكذلك", "حيث", NULL};
  static const uint32_t reach = 2;
  const struct kzi_trigger *tr = x->tr;
  const struct kzi_group *g = x->subject;
  uint32_t from = tr->tok > x->w.lo + reach ? tr->tok - reach : x->w.lo;
  bool him = tr->verb && tr->sense == KZI_SENSE_MEET && !tr->dual && !tr->plural &&
             strstr(kzi_token_fold(x->s->tokens, tr->tok).bytes, "لتق");
  if (!him || x->with || !g || g->tok != tr->end || x->s->m->actors[g->first].number < 2) return false;
  if (!kzi_has_word(x->s, from, tr->tok, too)) return false;
  for (uint8_t i = 0; i < x->e->side_count; i++) x->e->sides[i].how = KZI_SIDE_PARTNER;
  return x->e->pronoun = true;
}

static void turn_subject(struct kzi_search *x)
{
  static const char *const meeting[] = {"للقاء", "لمقابله", "لاستقبال", NULL}; /* «استعداده للقاء الرئيس» */
  bool to_meet = !x->tr->verb && !x->tr->pronoun && kzi_has_word(x->s, x->tr->tok, x->tr->tok + 1, meeting);
  if ((!x->tr->verb && !to_meet) || x->tr->dual || x->tr->plural || !x->subject || x->subject->tok < x->tr->end) return;
  if (x->e->side_count != 1 || x->e->sides[0].how != KZI_SIDE_SUBJECT || x->e->both || x->e->partner_unnamed) return;
  x->e->sides[0].how = KZI_SIDE_PARTNER;
  x->e->pronoun = true;
}

/* «استقبل في البرلمان ملك إسبانيا ورئيس كولومبيا»: two do not receive; he does who was told before. */
static bool turn_guests(struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  bool hosts = tr->verb && tr->sense == KZI_SENSE_RECEIVE && !tr->dual && !tr->plural && !x->with;
  if (!hosts || !x->subject || x->subject->tok < tr->end + 2 || kzi_count_sides(x->e) < 2) return false;
  for (uint8_t i = 0; i < x->e->side_count; i++)
    if (x->e->sides[i].how != KZI_SIDE_SUBJECT) return false;
  for (uint8_t i = 0; i < x->e->side_count; i++) x->e->sides[i].how = KZI_SIDE_PARTNER;
  return x->e->pronoun = true;
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
  for (uint8_t i = 0; i < x->e->side_count; i++) x->e->sides[i].how = KZI_SIDE_PARTNER;
  return x->e->pronoun = true;
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
  if (x->subject && x->subject->tok < x->tr->end) return;
  const struct kzi_group *other = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE));
  if (other)
    kzi_add_group(x->s, x->e, other, KZI_SIDE_SUBJECT);
  else if (x->with)
    x->e->pronoun = true;
}

/* «رئيسا كازاخستان وأذربيجان … في ختام مباحثاتهما»: the two whom the sentence has told, or those told before it. */
static const struct kzi_group *two_before(const struct kzi_search *x)
{
  uint32_t first = x->s->tokens->sentences[x->e->sentence].first;
  const struct kzi_group *g = NULL;
  for (uint32_t to = x->tr->tok; (g = kzi_last_group(x->s, first, to, UINT32_MAX)) && g->countries < 2;) to = g->tok;
  return g;
}

/* … or «الرئيسان الكازاخستاني والتركي», whose demonyms stand behind them. */
static const struct kzi_group *two_told_before(const struct kzi_search *x)
{
  const struct kzi_group *two = two_before(x), *g = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE));
  return two || !g || x->s->m->actors[g->first].number != 2 || !kzi_pair_behind(x->s, g->end) ? two : g;
}

static void add_two_before(struct kzi_search *x)
{
  const struct kzi_group *g = two_before(x);
  x->e->pronoun = false;
  x->e->both = !g;
  if (g) kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
}

static bool is_official(const struct kzi_scene *s, const struct kzi_group *g)
{
  const struct kzi_actor *a = &s->m->actors[g->first];
  return g->countries <= 1 && g->count == 1 && a->number < 2 && (a->office != KZI_NONE || a->person != KZI_NONE);
}

static bool with_another(const struct kzi_search *x)
{
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(WITH) | LINK(BI));
  return g && (g->link == KZI_LINK_WITH || is_official(x->s, g)); /* «جمعهما بالقاهرة» tells where */
}

/* «لقاء جمعهما», «القمة التاريخية التي جمعتهما في سنغافورة»: of the two told before, while «جمعهما برئيس …» is of them and him. */
static bool gathers_both(const struct kzi_search *x)
{
  static const char *const both[] = {"جمعهما", "جمعتهما", "يجمعهما", "تجمعهما", "سيجمعهما", "ستجمعهما", NULL};
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || kzi_senses[tr->sense].act != KZI_ACT_CONSULT) return false;
  uint32_t to = kzi_reach_ahead(tr->end, 4, x->s->tokens->sentences[x->e->sentence].end);
  return kzi_has_word(x->s, tr->end, to, both) && !with_another(x);
}

/* «أكد وزراء خارجية مصر والأردن والعراق في ختام اجتماعهم»: the several told before. */
static const struct kzi_group *their_own(const struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || tr->sense != KZI_SENSE_MEET || tr->mark->pronoun != KZI_PRON_HUM) return NULL;
  const struct kzi_group *g = two_before(x);
  return g && g->countries > 2 && !with_another(x) ? g : NULL;
}

/* «هنأ الرئيس نظيره هاتفيا»: tells a call of these two alone. */
static bool is_by_phone(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return kzi_token_is(s->tokens, tr->tok, "هاتفيا");
}

/* «أبلغ أردوغان نظيره الفنلندي في مكالمة», «قال الوزير لنظيره خلال لقاء»: he who speaks there, and he who is spoken to. */
static bool add_spoken_to(struct kzi_search *x)
{
  static const char *const at[] = {"خلال", "في",   "اثناء", "عقب", "بعد",  "لدي",
                                   "اثر",  "غداه", "ختام",  "اول", "ثاني", NULL};
  static const char *const many[] = {"قمه", "القمه", "موتمر", "الموتمر", "مقابله", "المقابله", NULL};
  const struct kzi_scene *s = x->s;
  const struct kzi_trigger *tr = x->tr;
  static const char *const honours[] = {"خص", "وخص", "خصت", "وخصت", "يخص", NULL}; /* «خص الرئيس الوزير باستقبال» */
  bool honoured = tr->sense == KZI_SENSE_RECEIVE && kzi_has_word(s, x->w.lo, tr->tok, honours);
  bool letter = tr->sense == KZI_SENSE_LETTER || honoured;
  if (tr->verb || !(letter || tr->sense == KZI_SENSE_MEET || tr->sense == KZI_SENSE_CALL)) return false;
  if (!letter && !is_by_phone(s, tr) && (tr->tok == 0 || !kzi_token_is_any(s->tokens, tr->tok - 1, at))) return false;
  if (kzi_has_word(s, tr->tok, tr->end, many)) return false;
  const struct kzi_group *next = tr->end < x->w.hi ? kzi_group_at(s, tr->end) : NULL;
  uint32_t end = kzi_reach_ahead(tr->end, HELD_REACH, x->w.hi);
  if (next && next->tok == tr->end && next->link != KZI_LINK_IN && tr->sense != KZI_SENSE_CALL)
    return false; /* «خلال لقاء الوزير …» */
  if (kzi_next_group(s, tr->end, end, LINK(BETWEEN) | (letter ? 0u : LINK(BI) | LINK(FROM)))) return false;
  if (kzi_next_group(s, tr->end, kzi_find_word(s, tr->end, x->w.hi, "ان"), LINK(WITH))) return false;
  bool behind = next && next->tok == tr->end && tr->sense == KZI_SENSE_CALL; /* «عزى الرئيس في اتصال هاتفي نظيره» */
  const struct kzi_group *whom = behind ? next : kzi_last_group(s, x->w.lo, tr->tok, UINT32_MAX);
  const struct kzi_group *who = behind ? kzi_last_group(s, x->w.lo, tr->tok, UINT32_MAX)
                                : whom ? kzi_last_group(s, x->w.lo, whom->tok, UINT32_MAX)
                                       : NULL;
  const uint32_t spoken = LINK(NONE) | LINK(LI) | LINK(TO) | LINK(FROM) | LINK(ON);
  if (!who || who->link != KZI_LINK_NONE || !(spoken & (1u << whom->link))) return false;
  if (!is_official(s, who) || !is_official(s, whom) || tr->tok > whom->end + HELD_REACH) return false;
  if ((who->tok == x->w.lo && whom->tok == who->end) || whom->tok > who->end + HELD_REACH) return false;
  if (s->m->actors[who->first].cc == s->m->actors[whom->first].cc) return false;
  kzi_add_group(s, x->e, who, KZI_SIDE_SUBJECT);
  kzi_add_group(s, x->e, whom, KZI_SIDE_PARTNER);
  x->e->pronoun = false;
  return true;
}

/* «تكوين لجنة مشتركة تونسية نمساوية», «افتتح مركز قطري كازاخستاني مشترك»: whose the thing is that is founded. */
static void add_body_sides(struct kzi_search *x)
{
  uint32_t end = kzi_reach_ahead(x->tr->end, BODY_REACH, x->w.hi);
  for (uint32_t t = x->tr->end; t < end && !kzi_enough(x); t++) kzi_add_adjectives(x->s, t, x->e);
}

/* «يقوم الوزير بزيارة كازاخستان», «بزيارة كل من قطر وعمان»: behind the noun stands where he goes who was told before it. */
static void add_place_visited(struct kzi_search *x)
{
  if (!x->subject || x->subject->end > x->tr->tok) return;
  const struct kzi_group *g =
      kzi_next_group(x->s, x->tr->end, kzi_reach_ahead(x->tr->end, VISITED_REACH, x->w.hi), LINK(NONE));
  if (g && goes_to_state(x->s, g) && !is_stand(x->s, g)) kzi_add_group(x->s, x->e, g, KZI_SIDE_DESTINATION);
}

/* «زار وزيرا خارجية فرنسا وألمانيا كييف»: those who travel together, and whither. */
static bool travel_together(const struct kzi_search *x)
{
  if (x->tr->sense != KZI_SENSE_VISIT || !kzi_enough(x)) return false;
  for (uint8_t i = 0; i < x->e->side_count; i++)
    if (x->e->sides[i].how != KZI_SIDE_SUBJECT) return false;
  return true;
}

/* «بحضور سفير كازاخستان»: the other side looks on; «جولة مفاوضات بمشاركة وزراء السودان ومصر»: all who take part. */
static void search_present(struct kzi_search *x)
{
  bool units = x->tr->sense == KZI_SENSE_EXERCISE; /* «بمشاركة وحدات من القوات التركية والقطرية» */
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(PRESENT) | (units ? LINK(FROM) : 0u));
  uint8_t before = x->e->side_count;
  unsigned told = kzi_count_sides(x->e); /* «مناورات القوات الخاصة» tells nobody's */
  if (g) kzi_add_group(x->s, x->e, g, KZI_SIDE_PARTNER);
  if (g && units) kzi_add_hanging_demonym(x->s, x->e, g);
  if (g && units && !told) kzi_add_host(x);
  if (before) return;
  if (!kzi_enough(x)) x->e->side_count = 0;
  x->e->pronoun = x->e->pronoun && !x->e->side_count; /* they are all */
}

/* «قمة الاتحاد الأوروبي في بلغاريا», «مجموعة السبع التي اجتمعت في كندا»: a body of many in session. */
static bool is_session_of_body(const struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  if (tr->sense != KZI_SENSE_MEET || x->with || x->e->side_count != 1) return false;
  const struct kzi_side *who = &x->e->sides[0];
  const struct kzi_actor *a = kzi_side_actor(x->s->m, who);
  if (a && a->number == 1 && (a->person != KZI_NONE || a->office != KZI_NONE))
    return false; /* «التقى المبعوث الأممي …» */
  bool many = kzi_is_international(x->s->m, who) || who->cc == kzi_cc("EU") || who->cc == kzi_cc("UN");
  bool theirs = tr->mark->pronoun == KZI_PRON_HUM; /* «زعماء الاتحاد الأوروبي خلال قمتهم» */
  return (who->how == KZI_SIDE_SUBJECT || theirs) && many &&
         !kzi_next_group(x->s, x->from, x->w.hi, LINK(BI) | LINK(LI) | LINK(BETWEEN));
}

/* «مشاركتها في الاجتماع الوزاري للتحالف»: a meeting of many. */
static bool takes_part(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const parts[] = {
      "مشاركته", "مشاركتها", "المشاركه", "للمشاركه", "مشاركه", "شارك", "شاركت", "يشارك", "تشارك", "سيشارك",    "ستشارك",
      "حضور",    "حضوره",    "حضورها",   "لحضور",    "حضر",    "يحضر", "سيحضر", "وشارك", "وحضر",  "بالمشاركه", NULL};
  return kzi_has_word(s, kzi_reach_back(tr->tok, 2, 0), tr->tok, parts);
}

/* «اللقاء الذي سينعقد في يونيو»: the meeting spoken of, whoever speaks of it. */
static bool takes_up_meeting(const struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || tr->sense != KZI_SENSE_MEET || !tr->mark->definite || tr->pronoun) return false;
  static const char *const with[] = {"مع", "بين", "بينه", "بينهما", NULL};
  static const char *const joins[] = {"ضم",   "ضمت",  "يضم",   "تضم",   "جمع", "جمعت",
                                      "يجمع", "تجمع", "سيجمع", "ستجمع", NULL}; /* «القمة التي تضم إيران وروسيا» */
  if (kzi_has_word(x->s, tr->end, kzi_reach_ahead(tr->end, JOIN_REACH, x->w.hi), joins)) return false;
  if (tr->tok > x->w.lo && kzi_token_is_any(x->s->tokens, tr->tok - 1, joins)) return false;
  if ((tr->light != KZI_NONE && !tr->impersonal) || tr->mark->prefix & KZI_PREFIX_LI) return false; /* «للقاء نظيره» */
  if (kzi_has_word(x->s, tr->end, x->w.hi, with)) return false;
  return !kzi_next_group(x->s, tr->end, kzi_reach_ahead(tr->end, WHOM_REACH, x->w.hi), LINK(BI) | LINK(LI));
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

void kzi_find_sides(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e)
{
  uint8_t needs = kzi_senses[tr->sense].needs;
  struct kzi_search x = {.s = s, .tr = tr, .e = e, .w = window_of(s, tr), .from = tr->end};
  e->pronoun = tr->pronoun;
  e->taken_up = tr->sense == KZI_SENSE_VISIT && !tr->verb && tr->mark->definite && !tr->pronoun; /* «هذه الزيارة» */
  static const char *const happen[] = {"happen", NULL};
  e->both = e->taken_up && tr->light != KZI_NONE &&
            kzi_has(s, tr->light, KZI_C_LIGHT, happen); /* «من المقرر أن تتم الزيارة في …» */
  if (kzi_add_credentials(&x)) return;
  if (!tr->verb) kzi_add_adjectives(s, tr->end, e);
  if (tr->sense == KZI_SENSE_COMMITTEE && !e->side_count && kzi_takes_up_committee(s, tr, x.w.lo, x.w.hi)) {
    e->both = true;
    return;
  }
  bool founds = tr->sense == KZI_SENSE_ESTABLISH || tr->sense == KZI_SENSE_OPEN;
  if (founds) add_body_sides(&x);
  if (!tr->verb && !kzi_enough(&x)) kzi_search_between(&x);
  if (x.settled && tr->sense == KZI_SENSE_ROUTE && !kzi_enough(&x)) kzi_add_ends_of_route(&x);
  if (x.settled) return;
  if ((!kzi_enough(&x) && add_spoken_to(&x)) || is_by_phone(s, tr)) return;
  if (((!tr->verb && tr->mark->pronoun == KZI_PRON_HUMA) || gathers_both(&x)) && !kzi_enough(&x)) {
    add_two_before(&x);
    return;
  }
  const struct kzi_group *theirs = kzi_enough(&x) ? NULL : their_own(&x);
  if (theirs) {
    e->pronoun = false;
    kzi_add_group(s, e, theirs, KZI_SIDE_SUBJECT);
    return;
  }
  bool by_itself = tr->sense == KZI_SENSE_FORCE || tr->sense == KZI_SENSE_EXPIRE; /* the instrument is the subject */
  bool untold = by_itself && e->instrument != KZI_NONE && s->m->instruments[e->instrument].side_count < 2;
  const struct kzi_group *two = untold ? two_before(&x) : NULL; /* «أعلن المغرب وكازاخستان دخول اتفاقية …» */
  if (two) kzi_add_group(s, e, two, KZI_SIDE_SUBJECT);
  if (untold && !two) add_force_between(&x);
  if (kzi_enough(&x) || by_itself) return;
  const struct kzi_group *both = takes_up_meeting(&x) && kzi_agreed_upon(s, tr, x.w.lo) ? two_told_before(&x) : NULL;
  if (both) { /* «اتفق الرئيسان الكازاخستاني والتركي على اللقاء مجددا» */
    kzi_add_group(s, e, both, KZI_SIDE_SUBJECT);
    return;
  }
  if (takes_up_meeting(&x)) {
    bool guess = tr->light == KZI_NONE && x.w.hi > tr->end && kzi_token_is(s->tokens, tr->end, "قد");
    e->both = e->taken_up = !guess && !takes_part(s, tr); /* «اللقاء قد يفيد …» is somebody's view */
    return;
  }
  if (tr->sense == KZI_SENSE_SIGN) search_signatories(&x);
  if (kzi_enough(&x)) return;
  add_people_of_two(&x);
  if (kzi_enough(&x)) return;
  search_subject(&x);
  if (tr->sense == KZI_SENSE_EXERCISE) add_owners(&x);
  if (turn_envoys(&x) || turn_supply(&x)) return;
  search_partner(&x);
  if (turn_heads(&x) || turn_guests(&x)) return;
  if (travel_together(&x)) add_destination(s, tr, e, x.from, x.w.hi);
  if (kzi_enough(&x)) return;
  if (is_session_of_body(&x)) {
    e->side_count = 0;
    return;
  }
  bool bargains = tr->sense == KZI_SENSE_NEGOTIATE && tr->verb; /* «تفاوض روسيا بغداد على عقد» */
  if ((needs & KZI_TAKES_OBJECT || bargains) && !x.with) search_object(&x);
  if ((tr->sense == KZI_SENSE_MEET || (tr->sense == KZI_SENSE_RECEIVE && !tr->verb)) && !x.with) turn_subject(&x);
  if (tr->sense == KZI_SENSE_VISIT && !tr->verb && !kzi_enough(&x)) add_place_visited(&x);
  if ((needs & KZI_TAKES_PLACE || kzi_brings(&x)) && !kzi_enough(&x))
    add_destination(s, tr, e, x.from, before_asides(s, x.subject, x.from, x.w.hi));
  if (needs & KZI_TAKES_PLACE && !kzi_enough(&x) && x.from > tr->end)
    add_destination(s, tr, e, tr->end, x.from); /* «وصل إلى أستانا الأمير …» */
  if (needs & KZI_TAKES_PLACE && !kzi_enough(&x) && x.subject && x.subject->end < tr->tok)
    add_destination(s, tr, e, x.subject->end, tr->tok); /* «يتوجه إلى الدوحة في زيارة» */
  bool goods = tr->sense == KZI_SENSE_FUND || tr->sense == KZI_SENSE_TAKE || tr->sense == KZI_SENSE_BUY ||
               tr->sense == KZI_SENSE_GIVE || tr->sense == KZI_SENSE_WORKS;
  if (goods && x.subject && !kzi_enough(&x)) kzi_add_adjective_side(&x);
  if (tr->sense == KZI_SENSE_WORKS && x.subject && !kzi_enough(&x)) kzi_add_site(&x);
  if (tr->sense == KZI_SENSE_GIVE && x.subject && kzi_count_sides(e) == 1) kzi_add_receiving_town(&x);
  if (tr->sense == KZI_SENSE_TRAIN && !kzi_enough(&x)) kzi_add_trainees(&x);
  if (tr->verb && !kzi_enough(&x)) kzi_search_between(&x);
  if (!tr->verb && !(needs & KZI_TAKES_OBJECT) && kzi_count_sides(e) == 1) search_before(&x);
  if (kzi_count_sides(e) < 2 && !e->both && !e->partner_unnamed) search_present(&x);
  const struct kzi_group *agreed =
      !tr->verb && !e->side_count && kzi_agreed_upon(s, tr, x.w.lo) ? two_before(&x) : NULL;
  if (agreed) kzi_add_group(s, e, agreed, KZI_SIDE_SUBJECT); /* «تم الاتفاق بين الجزائر وبيلاروسيا على تنصيب …» */
  if (tr->sense == KZI_SENSE_ROUTE && !kzi_enough(&x)) kzi_add_ends_of_route(&x);
  kzi_add_supplier(&x);
  bool joint = tr->sense == KZI_SENSE_COMMITTEE && tr->end > tr->tok + 1; /* «اللجنة المشتركة التي تحتضنها تونس» */
  if (joint && kzi_count_sides(e) == 1) e->both = true;
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
