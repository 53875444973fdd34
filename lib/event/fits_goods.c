/* Goods: shipments and loads, what arrives, is exported, handed over or given. */
#include "event/fits_deeds_parts.h"

#include "event/fits.h"
#include "event/no_deed.h"

#include <string.h>

#define GOT_REACH   3  /* tokens from a shipment to what of, from an export to what and back to its beginning */
#define LOAD_REACH  6  /* tokens from «تحمل على متنها» to the tons */
#define AID_REACH   20 /* tokens from arriving to what arrives */
#define THING_REACH 8  /* tokens from goods to the verb whose pronoun means them */
#define GIFT_FAR    8  /* words from giving to the gift, but for who, when and how much */
#define CARRY_REACH 6 /* tokens from a ship to its load: «سفينة إماراتية تحمل 30 ألف طن من القمح» */

/* «شحنة», «الدفعة», «سفينة محملة ب» */
static bool is_shipment(const struct kzi_scene *s, uint32_t t)
{
  static const char shipments[] =
      "شحنه|الشحنه|بشحنه|شحنات|بشحنات|دفعه|الدفعه|بدفعه|دفعات|قافله|كميه|كميات|باخره|الدفعتان|الدفعتين|"
      "دفعتان|دفعتين|محمل|محمله";
  return kzi_token_is_of(s->tokens, t, shipments);
}

bool kzi_is_one_more(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const more[] = {"ثان",        "ثانيا", "ثانيه", "الثانيه", "اخري", "المتبقيه",
                                     "المتبقيتان", "اول",   "اولي",  "جديده",   NULL};
  return kzi_has_word(s, from, to, more);
}

/* «أول الدبابات ستصل إلى غدينيا», «أول ثلاث طائرات تصل» */
static bool first_of_goods(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t t)
{
  if (t >= tr->tok || !kzi_is_one_more(s, t, t + 1) || !strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "صل"))
    return false;
  return kzi_is_about(s, t + 1, t + 2, "gift") ||
         (kzi_has(s, t + 1, KZI_C_NUM, NULL) && kzi_is_about(s, t + 2, t + 3, "gift"));
}

/* «طائرة تحمل 20 طنا من الأغطية» */
static bool is_loaded(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const loaded[] = {"تحمل", "يحمل", "محمله", "محملا", "محملتين", "تقل", "متنها", NULL};
  static const char *const tons[] = {"طن", "طنا", "طنين", "اطنان", NULL};
  for (uint32_t t = from; t < to; t++)
    if (kzi_token_is_any(s->tokens, t, loaded))
      return kzi_has_word(s, t, kzi_reach_ahead(t, LOAD_REACH, s->tokens->count), tons);
  return false;
}

/* «سفينة تحمل 30 ألف طن من القمح», «طائرة قطرية محملة بالأدوية» */
static bool carries_goods(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const vehicles[] = {"سفينه",  "باخره",   "طايره",   "قطار",  "ناقله", "شاحنات", "سفن",
                                         "طايرات", "سفينتان", "طايرتان", "قافله", "شاحنه", NULL};
  static const char *const carries[] = {"تحمل", "يحمل", "تقل", "محمله", "محمل", "متنها", "محملتان", "محملا", NULL};
  for (uint32_t t = from; t < to; t++)
    if (kzi_token_is_any(s->tokens, t, vehicles))
      for (uint32_t c = t + 1; c < kzi_reach_ahead(t + 1, 2 * CARRY_REACH, to); c++)
        if (kzi_token_is_any(s->tokens, c, carries))
          return kzi_is_about(s, c + 1, kzi_reach_ahead(c + 1, CARRY_REACH, to), "gift");
  return false;
}

/* «وصلت … طائرة مساعدات إماراتية», «طائرة مساعدات إماراتية تصل …» */
bool kzi_brings_aid(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char aid[] =
      "طبي|طبيا|الطبيين|الاطباء|اطباء|انقاذ|الانقاذ|مساعدات|المساعدات|بمساعدات|اغاثيه|الاغاثيه|اغاثه|"
      "مساعده|هبه|الادويه|ادويه|لقاح|لقاحات|الخيام|غذاييه|الغذاييه|طبيه|الطبيه";
  struct kzi_range clause = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  uint32_t near = kzi_reach_ahead(tr->end, AID_REACH, clause.end),
           lo = kzi_reach_back(tr->tok, AID_REACH, clause.first);
  bool yet = tr->tok > 0 && kzi_token_is(s->tokens, tr->tok - 1, "ان"); /* «قبل أن تصل» */
  for (uint32_t t = yet ? tr->end : lo; t < near; t++) /* «وصلت شحنة قمح روسية إلى», «أن شحنة من القمح ستصل إلى» */
    if ((is_shipment(s, t) || first_of_goods(s, tr, t)) &&
        (kzi_is_about(s, t + 1, kzi_reach_ahead(t + 1, GOT_REACH, near), "gift") ||
         kzi_is_one_more(s, t + 1, kzi_reach_ahead(t + 1, 1, near))) &&
        !(t > tr->tok && kzi_next_group(s, tr->end, t, LINK(NONE)))) /* «وصل الوزير بعد وصول شحنة» */
      return true;
  if (is_loaded(s, tr->end, near)) return true;
  struct kzi_range whole = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  if (tr->verb && !yet &&
      carries_goods(s, kzi_reach_back(tr->tok, AID_REACH, whole.first), kzi_reach_ahead(tr->end, AID_REACH, whole.end)))
    return true;
  return (kzi_is_about(s, tr->end, near, "gift") && kzi_tokens_have_of(s->tokens, tr->end, near, aid)) ||
         (kzi_is_about(s, lo, tr->tok, "gift") && kzi_tokens_have_of(s->tokens, lo, tr->tok, aid));
}

bool kzi_is_export(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char exports[] = "تصدير|توريد|ضخ|بتصدير|بتوريد|بضخ|استيراد|باستيراد|لاستيراد|لتصدير";
  return !tr->verb && kzi_token_is_of(s->tokens, tr->tok, exports);
}

/* «بدأت كازاخستان تصدير النفط إلى ألمانيا», «بدء ضخ الغاز إلى أوزبكستان» */
bool kzi_begins_export(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const begins[] = {
      "بدء",    "ببدء",   "بدا",     "بدات",     "يبدا",   "تبدا", "سيبدا", "ستبدا", "وبدات", "استيناف", "استانفت",
      "استانف", "تستانف", "ستستانف", "باستيناف", "ستواصل", "عادت", "تعود",  "ستعود", "عاد",   "يعود",    NULL};
  if (tr->tok > 0 && s->instrument_in[tr->tok - 1]) return false; /* «عقد توريد الغاز» */
  bool begun = kzi_has_word(s, kzi_reach_back(tr->tok, GOT_REACH, lo), tr->tok, begins) || kzi_is_announced(s, tr, lo);
  return begun && !kzi_agreed_upon(s, tr, lo) &&
         (kzi_is_about(s, tr->tok, kzi_reach_ahead(tr->end, GOT_REACH, hi), "energy") ||
          kzi_is_about(s, tr->tok, kzi_reach_ahead(tr->end, GOT_REACH, hi), "gift"));
}

/* «توصل الجيش بشحنة من …», «استقبلت تونس دفعة من اللقاحات»: one actor, and goods right behind. */
bool kzi_gets_shipment(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const take[] = {"receive_goods", NULL};
  bool reaches = tr->sense == KZI_SENSE_REACH && kzi_has(s, tr->tok, KZI_C_VERB, take);
  if (!tr->verb || !(reaches || tr->sense == KZI_SENSE_RECEIVE) || tr->end >= hi) return false;
  uint32_t t = s->group_in[tr->end] ? s->groups[s->group_in[tr->end] - 1].end : tr->end;
  return t < hi && !s->group_in[t] && kzi_is_about(s, t, t + 1, "gift") && is_shipment(s, t);
}

/* «ستزود روسيا كازاخستان بالكهرباء», «أمدت», «ستشتري الصين من كازاخستان الغاز»: what is only sold year by year is none. */
bool kzi_supplies_energy(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const supply[] = {"supply", NULL};
  bool ahead = tr->mark->prefix & KZI_PREFIX_SA, supplies = kzi_has(s, tr->tok, KZI_C_VERB, supply);
  if (!tr->verb || !(ahead || (supplies && !kzi_is_imperfect(tr->mark)))) return false;
  return (supplies || tr->sense != KZI_SENSE_GIVE) && kzi_is_about(s, tr->end, hi, "energy");
}

/* «لأول مرة», «للمرة الأولى» */
static bool is_first_time(const struct kzi_scene *s, uint32_t t)
{
  return t + 1 < s->tokens->count &&
         ((kzi_token_is(s->tokens, t, "لاول") && kzi_token_is(s->tokens, t + 1, "مره")) ||
          (kzi_token_is(s->tokens, t, "للمره") && kzi_token_is(s->tokens, t + 1, "الاولي")));
}

/* «صدرت كازاخستان أول شحنة من القمح إلى إيران», «ستصدر … مليون طن»: a delivery, where trade of past years is none. */
bool kzi_ships_abroad(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const ship[] = {"ship", NULL};
  if (!tr->verb || tr->end >= hi || !kzi_has(s, tr->tok, KZI_C_VERB, ship)) return false;
  uint32_t whither = kzi_reach_ahead(tr->end, kzi_token_is(s->tokens, tr->end, "الي"), hi - 1);
  static const char *const she[] = {"انها", "بانها", "وانها", "انه", "بانه", NULL}; /* «قالت الشركة إنها ستورد …» */
  bool told = tr->tok > 0 && (s->group_in[tr->tok - 1] || kzi_token_is_any(s->tokens, tr->tok - 1, she));
  if (!s->group_in[whither] && !told) return false;
  bool to_come = tr->mark->prefix & KZI_PREFIX_SA || (tr->tok > 0 && kzi_token_is(s->tokens, tr->tok - 1, "ان"));
  bool ahead = to_come && /* «تعتزم روسيا أن تصدر إلى مصر القمح» */
               (kzi_is_about(s, tr->end, hi, "gift") || kzi_is_about(s, tr->end, hi, "energy"));
  for (uint32_t t = tr->end; !ahead && t < hi; t++) ahead = is_shipment(s, t) || is_first_time(s, t);
  return ahead || carries_goods(s, tr->end, hi);
}

/* «روسيا تسلم كازاخستان مقاتلات»: between two states she hands over; «تسلم كازاخستان مقاتلات» gets them. */
bool kzi_hands_over(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const hands[] = {"تسلم", "وتسلم", NULL};
  if (!tr->verb || tr->tok == 0 || !kzi_token_is_any(s->tokens, tr->tok, hands)) return false;
  const struct kzi_group *who = s->group_in[tr->tok - 1] ? &s->groups[s->group_in[tr->tok - 1] - 1] : NULL;
  const struct kzi_group *whom =
      tr->end < s->tokens->count && s->group_in[tr->end] ? &s->groups[s->group_in[tr->end] - 1] : NULL;
  return who && whom && who != whom && who->countries == 1 && whom->countries == 1 && whom->link == KZI_LINK_NONE &&
         s->m->actors[whom->first].state != KZI_NONE;
}

/* «أعلنت الوزارة وصول شحنة من …», «وصول طائرة مساعدات …» for a headline; «تسهيل وصول المساعدات» only speaks of it. */
bool kzi_lands_goods(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char landing[] = "رسا|رست|ورست|ترسو|يرسو|دخلت|دخل|ودخلت|تدخل|ستدخل";
  if (tr->verb) return kzi_token_is_of(s->tokens, tr->tok, landing) && kzi_brings_aid(s, tr);
  return tr->sense == KZI_SENSE_VISIT && kzi_token_is(s->tokens, tr->tok, "وصول") &&
         kzi_deed_is_told(s, tr, kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE).first) && kzi_brings_aid(s, tr);
}

/* A word that tells what is done or to what; not who, when, how much or a word of grammar. */
static bool is_content(const struct kzi_scene *s, uint32_t t)
{
  static const uint16_t other[] = {KZI_C_FUNC, KZI_C_WEEKDAY, KZI_C_DAYREL,   KZI_C_PERIOD, KZI_C_MONTH,
                                   KZI_C_NUM,  KZI_C_SCALE,   KZI_C_CURRENCY, KZI_C_COUNT};
  return s->tokens->items[t].kind == KZI_TOKEN_WORD && !s->actor_in[t] && !kzi_mark_any(s->marks, t, other);
}

/* «أربع مروحيات تسلمتها القوات الجوية», «قمح قدمته كازاخستان»: the goods that the verb's pronoun means, and no verb between. */
static bool stands_before(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_VERB_OTHER, KZI_C_LIGHT, KZI_C_REPORT, KZI_C_CUE, KZI_C_COUNT};
  uint32_t first = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  if (!tr->verb || tr->mark->pronoun == KZI_PRON_NONE || kzi_is_imperfect(tr->mark)) return false;
  for (uint32_t t = tr->tok; t > kzi_reach_back(tr->tok, THING_REACH, first); t--) {
    if (kzi_is_about(s, t - 1, t, "gift")) return true;
    if (kzi_mark_any(s->marks, t - 1, verbs)) return false;
  }
  return false;
}

/* What is given, and nothing that is farther: «قدمت شكوى … متهمة مقاتلات قطرية», «تلقينا رسائل … عن شحنات», «سفنا حربية». */
bool kzi_names_gift(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const in[] = {"في", NULL}, *const of_war[] = {"حربيه", "الحربيه", NULL};
  static const char *const ships[] = {"سفن", "سفنا", "سفينه", "سفينتين", NULL};
  unsigned between = 0;
  if (stands_before(s, tr)) return true;
  for (uint32_t t = tr->end; t < hi && between <= GIFT_FAR; t++) {
    if (kzi_is_about(s, t, t + 1, "gift") && !kzi_is_no_gift(s, t) && !kzi_token_is_any(s->tokens, t - 1, in))
      return !(kzi_token_is_any(s->tokens, t, ships) && kzi_has_word(s, t + 1, kzi_reach_ahead(t, 2, hi), of_war));
    if (kzi_is_about(s, t, t + 1, "words") && !kzi_token_is(s->tokens, t + 1, "من")) return false;
    between += is_content(s, t);
  }
  return false;
}

/* «أول ثلاث طائرات ستسلم إلى الجيش»: the goods open the clause, and nobody is told to hand them over. */
bool kzi_are_handed_over(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const handed[] = {"ستسلم", "سيسلم", "سلمت", "ستورد", "سترسل", NULL};
  uint32_t from = tr->tok, first = kzi_reach_back(tr->tok, CARRY_REACH, lo);
  if (!tr->verb || !kzi_token_is_any(s->tokens, tr->tok, handed)) return false;
  while (from > first && !s->actor_in[from - 1] && !kzi_is_that(s, from - 1)) from--;
  if (!kzi_is_about(s, from, tr->tok, "gift")) return false;
  if (kzi_is_one_more(s, from, tr->tok)) return true;
  const struct kzi_group *to = kzi_next_group(s, tr->end, hi, LINK(TO) | LINK(LI));
  return to && to->tok <= tr->end + 1;
}
