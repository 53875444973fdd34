/* Which of the places told is where the act takes place. */
#include "event/slots_parts.h"

#include "event/search.h"
#include "event/sides.h"
#include "event/tense.h"

/* ---- Where ---------------------------------------------------------------------------------------------------------- */

#define FOUNDED_TOKENS 10 /* from the founding to where it is founded */
#define INVITED_REACH  8  /* from «ودعا» to where */
#define JOURNEY_REACH  8  /* from the town that is gone to back to «بعد زيارة» */
#define PASSED_TOKENS  5  /* how far before a town the word stands that says who goes there, or what */

/* «العاصمة المصرية» is a town, though it goes without its name. */
bool kzi_slot_country(const struct kzi_scene *s, const struct kzi_place *p)
{
  static const char *const capital[] = {"العاصمه", "بالعاصمه", "للعاصمه", NULL};
  return kzi_span_empty(p->name) && kzi_span_empty(p->venue) && kzi_span_empty(p->event) &&
         !kzi_token_is_any(s->tokens, p->at.tok, capital);
}

/* «الصراع في سوريا», «المقيمون في إسرائيل»: a country alone is where two others deal only right beside the act. */
static bool is_somewhere_else(const struct kzi_scene *s, const struct kzi_event *e, const struct kzi_place *p,
                              uint32_t away)
{
  return kzi_slot_country(s, p) && (away > 5 || (e->sense == KZI_SENSE_VISIT && !p->destination)) &&
         !kzi_is_side(e, p->cc);
}

/* «وزيرا الصحة في الأردن وأوزبكستان»: «في» tells whose ministers they are. A town is where they met, all the same. */
bool kzi_slot_names_side(const struct kzi_scene *s, const struct kzi_event *e, const struct kzi_place *p)
{
  if (!kzi_slot_country(s, p)) return false;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_side *side = &e->sides[i];
    if (side->how != KZI_SIDE_DESTINATION && side->span.start >= p->at.span.start && side->span.end <= p->at.span.end)
      return true;
  }
  return false;
}

static bool tells_occasion(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const words[] = {"خلال",   "عقب",   "اثناء",   "بعد",   "اثر",     "لدي",    "هامش",
                                      "ختام",   "قبيل",  "مباحثات", "لقاء",  "لقايه",   "اجتماع", "زياره",
                                      "زيارته", "موتمر", "مشترك",   "لقاءه", "محادثات", NULL};
  return kzi_has_word(s, from, to, words);
}

/* «اتفقا على افتتاح مركز في ألماتي»: where it will be. */
static bool is_agreed_on(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const on[] = {"علي", NULL};
  return from < to && kzi_has_word(s, from, to, on) && !tells_occasion(s, from, to);
}

/* «خطاب نوايا لدراسة …», but «اتفاقية للتعاون»: something is to be done somewhere. */
static bool is_purpose(const struct kzi_scene *s, uint32_t t)
{
  struct kzi_text fold = kzi_token_fold(s->tokens, t);
  return fold.length > 6 && kzi_text_begins(fold, "ل") && !kzi_text_begins(fold, "لل");
}

/* «اتفاقية لتطوير المواقع في العلا», «عقد لتوسيع محطة في ألماتي»: where the matter lies. */
static bool is_matter(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e,
                      const struct kzi_place *p)
{
  static const char *const ceremony[] = {"حفل", "احتفال", "مراسم", NULL};
  static const char *const aims[] = {"لدعم", "لتمويل", "لبناء", "لانشاء", "لتجهيز", "لفايده", "لصالح", "لتنفيذ", NULL};
  bool held = e->act == KZI_ACT_COOPERATE || e->act == KZI_ACT_ESTABLISH;
  bool given = tr->sense == KZI_SENSE_GIVE || tr->sense == KZI_SENSE_TAKE;
  if (given && p->at.tok > tr->end && kzi_has_word(s, tr->end, p->at.tok, aims) &&
      !tells_occasion(s, tr->end, p->at.tok) && !kzi_has_word(s, tr->end, p->at.tok, ceremony))
    return true; /* «سلمت اليابان سيارات لدعم النظام الصحي في …» */
  if (!held && p->works != KZI_NONE && p->works >= tr->tok && p->at.tok > tr->tok) return true;
  if (e->act == KZI_ACT_AGREE && is_agreed_on(s, tr->tok, p->at.tok)) return true;
  if (e->instrument == KZI_NONE) return false;
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  if (p->at.tok == x->at.end + 1) return false; /* «اتفاقية في أستانا بشأن النقل» */
  if (p->at.tok > x->at.end && p->at.tok < x->title_end) return true;
  static const char *const founds[] = {"فتح",  "افتتاح", "انشاء", "تاسيس",
                                       "بناء", "اقامه",  NULL}; /* «مذكرة بشأن فتح قنصلية في» */
  bool matter =
      is_purpose(s, x->at.end) || kzi_has_word(s, x->at.end, kzi_reach_ahead(x->at.end, 2, p->at.tok), founds);
  return p->at.tok > x->at.end && matter && !tells_occasion(s, x->at.end, p->at.tok);
}

/* «بحث مع السفير ترتيبات زيارة الوزير إلى أستانا», «بحثا الإعداد لعقد اللجنة في أستانا»: where that will be. */
static bool is_prepared_there(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_place *p)
{
  static const char preparing[] =
      "ترتيبات|الترتيبات|لترتيبات|تحضيرات|التحضيرات|للتحضيرات|التحضير|للتحضير|الاعداد|للاعداد|"
      "استعدادات|الاستعدادات|للاستعدادات|الاستعداد|للاستعداد|عقد|لعقد|تنظيم|استضافه";
  static const char *const there[] = {"خلال", "هامش", "حيث", "اثناء", NULL};
  return tr->sense == KZI_SENSE_DISCUSS && kzi_tokens_have_of(s->tokens, tr->end, p->at.tok, preparing) &&
         !kzi_has_word(s, tr->end, p->at.tok, there);
}

/* «أعلن المكتب الرئاسي في سول أن …»: where it was said; «قال عقب لقائهما في سول إن …» is where they met. */
static bool is_place_of_saying(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_place *p)
{
  uint32_t lo = kzi_slot_back(s, p->at.tok, KZI_SAID_REACH), said = p->at.tok;
  if (p->at.end > tr->tok || !kzi_has_word(s, p->at.end, tr->tok, kzi_slot_that)) return false;
  while (said > lo && !kzi_slot_report(s, said)) said--;
  return kzi_slot_report(s, said) && !tells_occasion(s, said, tr->tok);
}

/* «أعلنت سفارة كازاخستان في مسقط …»: where the embassy is that tells of it; «ومدير مركز البنك في ألماتي فلان»: where he works. */
static bool is_seat_of_source(const struct kzi_scene *s, const struct kzi_place *p)
{
  const struct kzi_actor *in = s->actor_in[p->at.tok] ? &s->m->actors[s->actor_in[p->at.tok] - 1] : NULL;
  if (in && in->office != KZI_NONE && in->person != KZI_NONE && in->at.tok < p->at.tok && in->at.end > p->at.end)
    return true;
  static const char *const embassy[] = {"embassy", NULL};
  uint32_t i = KZI_FIRST(s->m->orgs, s->m->org_count, p->at.tok);
  const struct kzi_org *org = i > 0 ? &s->m->orgs[i - 1] : NULL;
  if (!org || org->at.end + 1 < p->at.tok || org->at.tok == 0) return false;
  return kzi_has(s, org->at.tok, KZI_C_ORG_HEAD, embassy) && kzi_slot_report(s, org->at.tok - 1);
}

/* «وقعت كازاخستان والكويت أمس بالكويت اتفاقية» */
static bool is_beside_day(const struct kzi_mentions *m, const struct kzi_event *e, const struct kzi_place *p)
{
  if (e->when == KZI_NONE) return false;
  const struct kzi_when *w = &m->whens[e->when];
  return w->precision == KZI_PRECISION_DAY &&
         (w->at.end == p->at.tok || w->at.end + 1 == p->at.tok || w->at.tok == p->at.end);
}

/* «مذكرة بين جامعة في السعودية وأخرى في مصر»: a text comes into being in a town; a country at large tells whose bodies they
 * are, unless somebody goes there to sign. */
static bool is_whose(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e,
                     const struct kzi_place *p)
{
  bool beside = p->at.end == tr->tok || (p->at.tok >= tr->end && p->at.tok <= tr->end + 1) || is_beside_day(s->m, e, p);
  const struct kzi_instrument *x = e->instrument == KZI_NONE ? NULL : &s->m->instruments[e->instrument];
  beside = beside || (x && p->at.tok >= x->at.end && p->at.tok <= x->at.end + 1); /* «اتفاقية في الجزائر» */
  bool country = kzi_slot_country(s, p);
  switch (e->act) {
  case KZI_ACT_SIGN:
    return country && !p->destination && !(beside && kzi_is_side(e, p->cc)); /* «تم بتونس التوقيع» */
  case KZI_ACT_APPROVE:
  case KZI_ACT_ENTER_INTO_FORCE:
  case KZI_ACT_RENEW:
  case KZI_ACT_TERMINATE:
  case KZI_ACT_NEGOTIATE:
    return country;
  default:
    return false;
  }
}

/* «تشكيل فريق للكشف عن اختفاء مواطن في إسطنبول»: what is founded is not where it will work. */
static bool is_where_it_works(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e,
                              const struct kzi_place *p)
{
  if (e->act != KZI_ACT_ESTABLISH || p->at.tok <= tr->end + FOUNDED_TOKENS) return false;
  for (uint32_t t = tr->end; t < p->at.tok; t++) {
    struct kzi_text fold = kzi_token_fold(s->tokens, t);
    if (fold.length > 6 && kzi_text_begins(fold, "ل")) return true;
  }
  return false;
}

/* «زيادة الرحلات إلى شرم الشيخ», «غادر متوجها إلى أبوظبي», «الوضع في أفغانستان»: what is spoken of lies there, or who leaves
 * goes there. */
static bool is_passed_by(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e,
                         const struct kzi_place *p)
{
  static const char *const traffic[] = {"رحلات", "الرحلات", "رحله",   "رحلاتها", "صادرات", "الصادرات",
                                        "تصدير", "لتصدير",  "قطار",   "قطارات",  "شحنه",   "شحنات",
                                        "يمتد",  "تمتد",    "الممتد", "انابيب",  "عبر",    NULL};
  static const char *const leaving[] = {"متوجها", "متجها", "متوجهه", "متجهه", NULL};
  static const char *const affairs[] = {"الوضع",  "الاوضاع", "الازمه",  "التطورات",  "تطورات",  "الحرب",
                                        "الصراع", "النزاع",  "مستجدات", "المستجدات", "الاحداث", NULL};
  static const char *const back_home[] = {"العوده", "والعوده", "عودته", "عودتها", "عودتهم",
                                          "عاد",    "عادت",    "يعود",  "تعود",   NULL};
  uint32_t first = p->at.tok > PASSED_TOKENS ? p->at.tok - PASSED_TOKENS : 0;
  if (p->destination && kzi_has_word(s, first, p->at.tok, traffic)) return true;
  if (p->at.tok > tr->tok && kzi_is_origin(s, p->at.tok)) return true; /* but «قادما من مصر التي زارها» */
  if (p->destination && e->act == KZI_ACT_CONSULT &&
      kzi_has_word(s, kzi_slot_back(s, p->at.tok, 2), p->at.tok, back_home))
    return true;
  if (kzi_is_side(e, p->cc)) return false;
  return kzi_has_word(s, first, p->at.tok, p->destination ? leaving : affairs);
}

/* «وقعا بروتوكولا، ودعاه لزيارة أستانا»: where somebody is asked to come. */
static bool is_invited_to(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_place *p)
{
  static const char *const invites[] = {"دعوه", "ودعا", "دعا", "ودعت", "دعت", NULL};
  return p->at.tok > tr->end && tr->sense != KZI_SENSE_VISIT && p->destination &&
         kzi_has_word(s, kzi_reach_back(p->at.tok, INVITED_REACH, tr->end), p->at.tok, invites);
}

/* «قبيل توجهه إلى باريس، التقى …», «بعد زيارة إلى موسكو، يلتقي …»: the journey told first went elsewhere, or will; but who has
 * arrived talks there. */
static bool is_of_journey_told_first(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e,
                                     const struct kzi_place *p)
{
  static const char *const before[] = {"قبل", "قبيل", "وقبل", "وقبيل", NULL};
  static const char *const after[] = {"بعد", "وبعد", "عقب", "وعقب", "اثر", NULL};
  static const char *const journeys[] = {"زياره", "زيارته", "زيارتها", "جوله", "جولته", "عودته", "عودتها", NULL};
  if (p->at.end > tr->tok || kzi_is_side(e, p->cc)) return false;
  bool ahead = false, parted = tr->verb;
  for (uint32_t t = p->at.end; t < tr->tok && !parted; t++) parted = kzi_token_is_comma(s->tokens, t);
  if (!parted) return false;
  for (uint32_t t = p->at.tok, lo = kzi_slot_back(s, t, JOURNEY_REACH); t-- > lo;) {
    if (kzi_token_is_comma(s->tokens, t)) return false;
    if (kzi_token_is_any(s->tokens, t, before)) return p->destination;
    if (kzi_token_is_any(s->tokens, t, after)) return ahead;
    ahead = ahead || kzi_token_is_any(s->tokens, t, journeys);
  }
  return false;
}

/* «يزوران تركيا … في أنقرة»: the town goes before its country, however near; else the nearest. */
static bool is_better(const struct kzi_mentions *m, uint32_t best, uint32_t near, uint32_t i, uint32_t away)
{
  const struct kzi_place *kept = best == KZI_NONE ? NULL : &m->places[best], *p = &m->places[i];
  bool town = !kzi_span_empty(p->name);
  if (kept && kept->cc == p->cc && kzi_span_empty(kept->name) == town) return town;
  return away < near;
}

/* «خلال اللقاء الذي عقد بالقاهرة، تفعيل المذكرة الموقعة عام 2019»: a text spoken of was signed nowhere that is told before it. */
static bool is_before_told_text(const struct kzi_trigger *tr, const struct kzi_place *p)
{
  return tr->participle && p->at.tok < tr->tok;
}

uint32_t kzi_nearest_place(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e,
                           struct kzi_range c)
{
  uint32_t best = KZI_NONE, near = UINT32_MAX;
  for (uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, c.first); i < s->m->place_count; i++) {
    const struct kzi_place *p = &s->m->places[i];
    if (p->at.tok >= c.end) break;
    uint32_t d = kzi_slot_distance(tr, &p->at);
    if ((!p->locative && !p->destination) || is_somewhere_else(s, e, p, d) || kzi_slot_names_side(s, e, p) ||
        kzi_slot_of_another_act(s, tr, &p->at, NULL) || kzi_slot_of_words(s, tr, &p->at) || is_matter(s, tr, e, p) ||
        is_before_told_text(tr, p) || is_passed_by(s, tr, e, p) || is_of_journey_told_first(s, tr, e, p) ||
        is_invited_to(s, tr, p) || is_prepared_there(s, tr, p) || is_where_it_works(s, tr, e, p) ||
        is_place_of_saying(s, tr, p) || kzi_slot_of_source(s, tr, &p->at) || is_seat_of_source(s, p) ||
        is_whose(s, tr, e, p))
      continue;
    if (is_better(s->m, best, near, i, d)) near = d, best = i;
  }
  return best;
}
