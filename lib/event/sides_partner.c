/* With whom: the partner that a preposition tells. */
#include "event/fits_deeds.h"
#include "event/search.h"

#define OPENING_TOKENS 2
#define JOINED_REACH   4 /* tokens from one partner to the next */
#define QUARREL_BACK   3 /* tokens from «مع» to the quarrel with him: adjectives stand between */

/* «مذكرتين في مجال الطاقة مع كازاخستان، وفي مجال الصحة مع أوزبكستان» */
static void add_more_partners(struct kzi_search *x)
{
  const struct kzi_group *g = x->with;
  uint32_t end = kzi_clause(x->s, g->tok, KZI_BOUND_VERB).end;
  for (unsigned n = 0; n < KZI_SIDES_MAX && (g = kzi_next_group(x->s, g->end, end, LINK(WITH))); n++)
    if (x->s->m->actors[g->first].cc) kzi_add_group(x->s, x->e, g, KZI_SIDE_PARTNER);
}

/* «تباحث مع نظيره الهولندي ومع وزير خارجية اليمن», «التقى بالرئيس وبرئيس الوزراء»: is the group joined to the one before it? */
static bool is_joined(const struct kzi_search *x, const struct kzi_group *g, const struct kzi_group *before)
{
  static const char *const with[] = {"ومع", NULL};
  if (g->tok > before->end + JOINED_REACH) return false;
  return kzi_has_word(x->s, before->end, g->tok, with) || x->s->m->actors[g->first].at.prefix & KZI_PREFIX_WA;
}

static void add_joined_partners(struct kzi_search *x)
{
  const struct kzi_group *last = x->with, *g;
  uint32_t end = kzi_clause(x->s, last->tok, KZI_BOUND_VERB).end;
  for (; (g = kzi_next_group(x->s, last->end, end, 1u << last->link)) && is_joined(x, g, last); last = g)
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
  if (!x->tr->verb && x->e->act == KZI_ACT_CONSULT)
    return kzi_before_verb(s, x->tr->end, x->w.hi); /* «للقاء وزراء المجلس، وليجتمع مع نظيره» */
  if (!x->tr->verb) return x->w.hi;
  for (; t < x->w.hi; t++)
    if (s->bound[t] >= KZI_BOUND_COMMA && (says_another(s, t) || (x->e->act == KZI_ACT_CONSULT && kzi_says(s, t))))
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
  static const char *const quarrels[] = {
      "الاتفاق", "اتفاق",  "نزاع",    "النزاع", "خلاف",   "الخلاف", "خلافات", "الخلافات", "حرب",    "الحرب",
      "ازمه",    "الازمه", "صراع",    "الصراع", "توتر",   "التوتر", "توترات", "التوترات", "مواجهه", "المواجهه",
      "السلام",  "سلام",   "العلاقه", "علاقه",  "تطبيعا", "الحدود", "حدود",   "التطبيع",  "تطبيع",  NULL};
  const struct kzi_scene *s = x->s;
  const struct kzi_actor *a = &s->m->actors[g->first];
  bool many = kzi_enough(x) && a->org != KZI_NONE && s->m->orgs[a->org].international &&
              a->office == KZI_NONE; /* «تطبيق الاتفاقية مع دول مجلس التعاون» */
  if (x->e->act != KZI_ACT_CONSULT || (a->state == KZI_NONE && !many) || g->tok < x->tr->end + 2) return false;
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

static const char *const beside[] = {"جانب", NULL};

/* «تقدم تركيا المساعدات إلى غزة، إلى جانب الإمارات»: who gives beside her gets nothing. */
static bool gives_too(const struct kzi_search *x, const struct kzi_group *g)
{
  bool gives = x->tr->sense == KZI_SENSE_GIVE || x->tr->sense == KZI_SENSE_FUND;
  return gives && g->tok > 0 && kzi_has_word(x->s, kzi_reach_back(g->tok, 2, x->from), g->tok, beside);
}

/* The first group behind «مع» that they may talk to. */
static const struct kzi_group *next_with(const struct kzi_search *x, uint32_t hi)
{
  const struct kzi_group *g = NULL;
  for (uint32_t from = x->from; (g = kzi_next_group(x->s, from, hi, LINK(WITH))); from = g->end)
    if (!is_partner_in_topic(x, g) && !is_met_later(x, g) && !gives_too(x, g)) return g;
  return NULL;
}

/* «محادثات الوزير ستشمل بريطانيا وفرنسا»: whom they take in. */
static const struct kzi_group *covered_by_talks(const struct kzi_search *x)
{
  static const char *const covers[] = {"ستشمل", "تشمل", "شملت", NULL};
  const struct kzi_scene *s = x->s;
  if (x->tr->verb || x->tr->sense != KZI_SENSE_MEET || !x->subject || x->subject->tok < x->tr->end) return NULL;
  const struct kzi_group *g = kzi_next_group(s, x->subject->end, x->w.hi, LINK(TO));
  bool covered = g && s->m->actors[g->first].state != KZI_NONE && kzi_has_word(s, g->tok - 1, g->tok, covers);
  return covered ? g : NULL;
}

/* «منحت الحكومة شركة … عقدا», «فازت شركة … بعقد من …»: who awards a contract, or gets it. */
static const struct kzi_group *awarded(const struct kzi_search *x)
{
  if (x->tr->sense != KZI_SENSE_CONTRACT || kzi_mark_is(x->s->marks, x->tr->mark, "contract")) return NULL;
  const struct kzi_group *g = kzi_next_group(x->s, x->from, x->w.hi, LINK(LI) | LINK(TO) | LINK(FROM) | LINK(NONE));
  return g ? g : kzi_next_group(x->s, x->from, x->w.hi, LINK(IN));
}

/* «سلم السفير مسودة اتفاقية إلى الوزير», «يدرس الوزير مسودة قدمتها هيئة …»: who gets a draft, or made it. */
static const struct kzi_group *reads_draft(const struct kzi_search *x)
{
  bool draft = x->e->instrument != KZI_NONE && x->s->m->instruments[x->e->instrument].draft;
  if (x->tr->sense != KZI_SENSE_DRAFT || !draft) return NULL;
  const uint32_t links = LINK(TO) | LINK(LI) | LINK(FROM) | LINK(ON) | LINK(BY) | LINK(FOR) | LINK(NONE);
  return kzi_next_group(x->s, x->from, x->w.hi, links);
}

/* «افتتح الرئيس مصنعا صينيا»: whose that is which is opened. */
static const struct kzi_group *owner_of_works(const struct kzi_search *x)
{
  if (x->tr->sense != KZI_SENSE_WORKS || x->from >= x->w.hi) return NULL;
  const struct kzi_group *g = kzi_next_group(x->s, x->from, x->from + 1, LINK(NONE));
  return g && x->s->m->actors[g->first].org != KZI_NONE ? g : NULL;
}

/* «نظمت سفارة كازاخستان في القاهرة بالتعاون مع المجلس الأعلى للثقافة»: whose country nobody tells is at home there. */
static void settle_at_home(struct kzi_search *x)
{
  struct kzi_side *last = x->e->side_count ? &x->e->sides[x->e->side_count - 1] : NULL;
  const struct kzi_actor *a = last ? kzi_side_actor(x->s->m, last) : NULL;
  if (a && !last->cc && a->org != KZI_NONE && !x->s->m->orgs[a->org].international)
    last->cc = kzi_home_of_mission(x->s, x->w.lo, x->tr->tok);
}

void kzi_search_partner(struct kzi_search *x)
{
  static const struct {
    enum kzi_sense sense;
    uint32_t links;
  } own[] = {{KZI_SENSE_GIVE, LINK(LI) | LINK(TO) | LINK(FROM)},
             {KZI_SENSE_GIVE, LINK(IN)}, /* «رواتب الموظفين في فلسطين» */
             {KZI_SENSE_GIVE, LINK(BI)}, /* «500 سلة غذائية في ألماتي بكازاخستان», «لترميم مسجد بالقاهرة» */
             {KZI_SENSE_PERMIT, LINK(LI) | LINK(TO) | LINK(NONE)},
             {KZI_SENSE_BUY, LINK(FROM) | LINK(IN)},
             {KZI_SENSE_SELL, LINK(LI) | LINK(TO)},
             {KZI_SENSE_FUND, LINK(LI) | LINK(TO) | LINK(IN)},
             {KZI_SENSE_FUND, LINK(BI)}, /* «في مشروع لإنتاج الحليب بكازاخستان» */
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
  if (!x->with) x->with = reads_draft(x);
  if (!x->with) x->with = awarded(x);
  if (!x->with) x->with = covered_by_talks(x);
  if (!x->with) x->with = owner_of_works(x);
  if (!x->with && x->subject && x->subject->end <= x->tr->tok) {
    x->with = kzi_next_group(x->s, x->subject->end, x->tr->tok, LINK(WITH));
    bool aside = x->with && kzi_told_before(x->s, x->subject->end, x->with->tok, UINT32_MAX, KZI_C_FUNC, "rel");
    if (aside) x->with = NULL; /* «بريطانيا، التي قادت مع الولايات المتحدة …، ستمنح العراق قرضا» */
  }
  bool carried = !x->tr->verb && x->tr->light != KZI_NONE && x->tr->light < x->tr->tok && !x->tr->impersonal;
  if (!x->with && !x->subject && carried) /* «سنجري مع القوات القطرية مناورات» */
    x->with = kzi_next_group(x->s, x->tr->light + 1, x->tr->tok, LINK(WITH));
  bool guest = x->subject && x->subject->tok >= x->tr->end && kzi_is_delegation(x->s, x->subject->tok);
  if (!x->with && !guest && !x->tr->verb &&
      x->tr->sense == KZI_SENSE_RECEIVE) /* «حظي باستقبال من رئيس …», not «لاستقبال وفد من …» */
    x->with = kzi_next_partner(x->s, x->from, hi, LINK(FROM));
  if (!x->with && !x->subject && x->tr->sense == KZI_SENSE_NEGOTIATE) x->with = work_partner(x);
  if (!x->with && !x->tr->verb && kzi_told_before(x->s, x->w.lo, x->tr->tok, UINT32_MAX, KZI_C_CUE, "proposal"))
    x->with = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(ON)); /* «اقترح … على نظيره إبرام …» */
  if (!x->with) x->with = kzi_donor(x, hi);
  if (!x->with) x->with = tied_to(x, kzi_clause(x->s, x->tr->tok, KZI_BOUND_CLAUSE).end);
  const struct kzi_group *homes = x->with ? kzi_homes_of(x, x->with) : NULL; /* «مع وزراء خارجية كل من قطر وصربيا» */
  if (homes) x->with = homes;
  if (x->with) kzi_add_group(x->s, x->e, x->with, KZI_SIDE_PARTNER);
  if (x->with && x->tr->sense == KZI_SENSE_PROJECT) settle_at_home(x);
  if (x->with && !x->with->countries && kzi_are_rivals(x->s, x->with)) x->e->inside = true;
  if (x->with && x->e->instrument != KZI_NONE && x->s->m->instruments[x->e->instrument].count != 1)
    add_more_partners(x);
  if (x->with && kzi_senses[x->tr->sense].act == KZI_ACT_CONSULT) add_joined_partners(x);
  bool and_him = x->with && x->with->tok > 0 && kzi_token_is(x->s->tokens, x->with->tok - 1, "وبين");
  if (and_him) x->e->pronoun = true; /* «بينه وبين نظيره» */
  if (x->with && !x->subject && x->tr->light != KZI_NONE && !x->tr->impersonal)
    x->e->pronoun = true; /* «حيث يعقد قمة مع …» */
  if (x->with && !x->subject && !x->tr->verb && opens_as_occasion(x)) x->e->pronoun = true;
}
