#include "event/fits_deeds_parts.h"

#include "event/deed_words.h"
#include "event/fits.h"
#include "event/fits_talks.h"
#include "event/learn.h"
#include "event/no_deed.h"
#include "event/objects.h"
#include "event/told.h"

#include <string.h>

#define SEAT_REACH      3 /* tokens from an embassy to where it stands */
#define NEED_REACH      3 /* tokens from «ضرورة» to what is needed */
#define GOT_REACH       3 /* tokens from «على» to what is got: «على الدفعة الأولى من المنحة» */
#define FUND_REACH      6  /* tokens: «صرف صندوق النقد الدولي الشريحة الثانية» */
#define ROUTE_REACH     8  /* tokens from the verb to the route: who opens it stands between */
#define ANNOUNCER_REACH 10 /* tokens: who announces stands between */
#define AID_REACH       20 /* tokens from arriving to what arrives */
#define SUM_REACH       14 /* tokens from giving to the sum: who gives and who gets it stand between */
#define LOAN_REACH      8  /* tokens from approving to the loan: the bank stands between */
#define BOARD_REACH     16 /* tokens from approving to «على»: whose board it is stands between */
#define LAW_REACH       8  /* tokens from adopting to the approval: whose council it is stands between */
#define DECREE_REACH    2  /* tokens from a decree to the signing that it allows */
#define BODY_REACH      6  /* tokens from founding to the body: who founds it stands between */
#define READY_REACH     3  /* tokens from «استعداد» to what for: «استعداد بلاده لإرسال» */
#define JOINT_REACH     14 /* tokens: the builders' names stand between the verb and what they build */

/* «أعلن الرئيس تقديم …», «تم تسليم …», «استعدادها لتقديم …»: a noun of acting that a verb says to be done, or somebody to be ready
 * for. */
bool kzi_is_announced(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const acting[] = {"تقديم", "بتقديم", "تسليم",  "بتسليم", "منح",   "بمنح",  "ارسال", "بارسال",
                                       "تزويد", "بتزويد", "التبرع", "تبرعها", "تبرعه", "ايصال", "توزيع", NULL};
  static const char *const announces[] = {
      "يواصل",  "واصل",   "واصلت",  "تواصل",  "شرع",     "شرعت",    "بدا",   "بدات",  "اعلن",    "اعلنت",
      "يعلن",   "تعلن",   "اعلان",  "تعهد",   "تعهدت",   "وعد",     "وعدت",  "قرر",   "قررت",    "قررا",
      "تعتزم",  "يعتزم",  "تنوي",   "ينوي",   "تخطط",    "يخطط",    "تستعد", "يستعد", "يعتزمان", "تعتزمان",
      "ينويان", "تنويان", "يخططان", "تخططان", "يستعدان", "تستعدان", "اعلنا", "كلف",   "كلفت",    "امر",
      "امرت",   "وجه",    "وجهت",   "اوعز",   "اوعزت",   NULL};
  static const char for_giving[] = "لتقديم|لارسال|لتزويد|لمنح|لتسليم";
  static const char ready[] = "استعداد|استعدادها|استعداده|استعدادهم|باستعداد|مستعد|مستعده|مستعدون|جاهزيه|جاهزه";
  static const char stops[] =
      "وقف|بوقف|تعليق|بتعليق|حظر|منع|خفض|تقليص|الغاء|انهاء|تجميد|رفض|تاجيل|عدم|بحظر|بعدم|ستجمد|ستعلق|ستوقف|سيعلق|سيوقف";
  static const char held[] = "حفل|مراسم|احتفال|مراسيم|بحفل|حفلا|احتفالا"; /* «أقيم حفل تسليم معدات» */
  if (tr->tok > lo && kzi_token_is_of(s->tokens, tr->tok - 1, held)) return true;
  if (kzi_token_is_of(s->tokens, tr->tok, for_giving))
    return kzi_tokens_have_of(s->tokens, kzi_reach_back(tr->tok, READY_REACH, lo), tr->tok, ready);
  if (tr->sense == KZI_SENSE_GIVE && !kzi_has_word(s, tr->tok, tr->tok + 1, acting)) return false;
  if (kzi_tokens_have_of(s->tokens, kzi_reach_back(tr->tok, 2, lo), tr->tok, stops))
    return false; /* «قررت وقف #تصدير_الغاز» */
  return tr->impersonal ||
         kzi_tokens_have_joined(s->tokens, kzi_reach_back(tr->tok, ANNOUNCER_REACH, lo), tr->tok, announces);
}

/* «دشن وزير الطاقة رفقة نظيره النيجري الأشغال» */
static bool with_counterpart(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t hi = kzi_reach_ahead(tr->end, AID_REACH, kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE).end);
  const struct kzi_group *g = kzi_next_group(s, tr->end, hi, LINK(PRESENT) | LINK(WITH));
  const struct kzi_actor *a = g ? &s->m->actors[g->first] : NULL;
  return a && a->office != KZI_NONE && s->m->offices[a->office].counterpart;
}

/* «دشن الرئيسان التركي والكازاخي مصنعا»: what two countries open is theirs, whatever it is. */
static bool opened_by_two(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t before = tr->tok ? s->group_in[tr->tok - 1] : 0,
           behind = tr->end < s->tokens->count ? s->group_in[tr->end] : 0;
  uint32_t group = behind ? behind : before;
  if (tr->verb && with_counterpart(s, tr)) return true;
  if (!tr->verb || !group) return false;
  const struct kzi_actor *a = &s->m->actors[s->groups[group - 1].first]; /* «رئيسا كازاخستان وأوزبكستان» */
  return s->groups[group - 1].countries >= 2 || (a->number == 2 && a->office != KZI_NONE);
}

/* «تم افتتاح المعهد الألماني الكازاخستاني»: what is opened is of both by its name. */
static bool is_of_two(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  for (uint32_t t = tr->end + 1; t < kzi_reach_ahead(tr->end, ROUTE_REACH, hi); t++)
    if (kzi_pair_behind(s, t) && kzi_has(s, t - 1, KZI_C_ORG_HEAD, NULL)) return tr->verb || tr->impersonal;
  return false;
}

static bool is_public(const struct kzi_scene *s, const struct kzi_actor *a)
{
  static const char *const public[] = {"embassy", "agency", "authority", NULL};
  if (!a->cc || a->org == KZI_NONE) return false;
  const struct kzi_org *o = &s->m->orgs[a->org];
  return o->is_state || o->ministry || kzi_has(s, o->at.tok, KZI_C_ORG_HEAD, public);
}

static bool is_learned(const struct kzi_scene *s, const struct kzi_actor *a)
{
  static const char *const learned[] = {"university", NULL};
  return a->cc && a->org != KZI_NONE && kzi_has(s, s->m->orgs[a->org].at.tok, KZI_C_ORG_HEAD, learned);
}

uint16_t kzi_home_of_mission(const struct kzi_scene *s, uint32_t lo, uint32_t tok)
{
  static const char *const embassy[] = {"embassy", NULL};
  const struct kzi_group *g = kzi_last_group(s, lo, tok, LINK(NONE));
  const struct kzi_actor *a = g ? &s->m->actors[g->first] : NULL;
  if (!a || !a->cc || a->org == KZI_NONE || !kzi_has(s, s->m->orgs[a->org].at.tok, KZI_C_ORG_HEAD, embassy)) return 0;
  const struct kzi_group *seat = kzi_next_group(s, g->end, kzi_reach_ahead(g->end, SEAT_REACH, tok), LINK(IN));
  return seat && seat->countries == 1 ? s->m->actors[seat->first].cc : 0;
}

/* «بالتعاون مع حكومة الإمارات»; «نظمت السفارة … بالتعاون مع جامعة»: a body of the state on one side, or universities on both. */
static bool with_state_body(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const accuses[] = {"اتهم", "اتهمت", "يتهم", "تتهم", "متهم", "متهما", "متهمه", "المتهمين", NULL};
  if (kzi_tokens_have_joined(s->tokens, lo, tr->tok, accuses)) return false;
  const struct kzi_group *g = tr->end < s->tokens->count ? kzi_group_at(s, tr->end) : NULL;
  const struct kzi_actor *a = g && g->tok == tr->end ? &s->m->actors[g->first] : NULL;
  const struct kzi_group *who = a && a->cc ? kzi_last_group(s, lo, tr->tok, LINK(NONE)) : NULL;
  const struct kzi_actor *host = who ? &s->m->actors[who->first] : NULL;
  if (!a || is_public(s, a)) return a != NULL;
  if (!a->cc && a->org != KZI_NONE && !s->m->orgs[a->org].international && kzi_home_of_mission(s, lo, tr->tok))
    return true;
  return host && a->org != KZI_NONE && (is_public(s, host) || (is_learned(s, host) && is_learned(s, a)));
}

/* «دشن المركز توزيع السلال الغذائية» */
static bool distributes(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const giving[] = {"توزيع", "لتوزيع", "تسليم", "تقديم", NULL};
  return kzi_has_word(s, tr->end, hi, giving);
}

/* «أهدت قطر كازاخستان مركزا ثقافيا», «تبرعت السعودية لكازاخستان بمسجد» */
static bool donates(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  struct kzi_text word = kzi_token_fold(s->tokens, tr->tok);
  bool gift = strstr(word.bytes, "تبرع") || strstr(word.bytes, "اهد") || strstr(word.bytes, "يهدي");
  if (!tr->verb || !gift || tr->mark->pronoun != KZI_PRON_NONE) return false;
  uint32_t t = tr->end;
  while (t < hi && !kzi_is_about(s, t, t + 1, "works") && (s->group_in[t] || kzi_token_is(s->tokens, t, "الي"))) t++;
  return t < hi && kzi_is_about(s, t, t + 1, "works");
}

/* «وضع حجر الأساس» opens, «وضع خطة» does not. */
static bool is_laying(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return tr->verb && tr->end == tr->tok + 1 && strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "ضع");
}

bool kzi_approves_loan(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char money[] = "قرضا|قرض|منحه|منح|منحا|تمويلا|قروضا|مساعدات|لقرض|لمنحه";
  static const char *const means[] = {"شريحه", "الشريحه", "تمويل",  "التمويل", "تمويلات",
                                      "حزمه",  "قروض",    "لتمويل", NULL}; /* of a bank, or behind «على» */
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  uint32_t far = kzi_reach_ahead(tr->end, BOARD_REACH, c.end), on = kzi_find_word(s, tr->end, far, "علي");
  if (on == far) on = kzi_find_word(s, tr->end, far, "الاخضر"); /* «أعطى الضوء الأخضر لقرض» */
  uint32_t hi = kzi_reach_ahead(on < far ? on : tr->end, LOAN_REACH, c.end);
  bool lends = on < far || kzi_board_approves(s, tr);
  static const char *const aid[] = {"مساعدات", "مساعده", "حزمه", NULL}; /* «وقع الرئيس على مساعدات بقيمة …» */
  if (tr->sense == KZI_SENSE_SIGN)
    return tr->verb && kzi_has_word(s, on + 1, kzi_reach_ahead(on + 1, 1, hi), aid) &&
           kzi_instrument_in(s, tr->end, hi) == KZI_NONE;
  bool consents = tr->verb || tr->pronoun; /* «منح مجلس المديرين موافقته على قرض» */
  return consents &&
         (kzi_tokens_have_of(s->tokens, tr->end, hi, money) || (lends && kzi_has_word(s, tr->end, hi, means))) &&
         kzi_instrument_in(s, tr->end, hi) == KZI_NONE;
}

/* «وافق مجلس إدارة البنك على قرض»: so far they only allow it. */
bool kzi_board_approves(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const boards[] = {"اداره", "الاداره", "مديري", "المديرين", "التنفيذي", "محافظي", NULL};
  static const char *const council[] = {"مجلس", "المجلس", NULL};
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  for (uint32_t t = c.first; t + 1 < kzi_reach_ahead(tr->end, LOAN_REACH, c.end); t++)
    if (kzi_has_word(s, t, t + 1, council) && kzi_has_word(s, t + 1, t + 2, boards)) return true;
  return false;
}

/* «5 مليارات دولار» */
static bool names_money(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  const struct kzi_mentions *m = s->m;
  for (uint32_t i = KZI_FIRST(m->numbers, m->number_count, from); i < m->number_count && m->numbers[i].at.tok < to; i++)
    if (m->numbers[i].currency) return true;
  return false;
}

/* «5% من وحدة الحفر», «حصة في الحقل» */
static bool names_share(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char shares[] = "حصه|حصته|حصتها|حصصا|اسهم|اسهما";
  const struct kzi_mentions *m = s->m;
  for (uint32_t i = KZI_FIRST(m->numbers, m->number_count, from); i < m->number_count && m->numbers[i].at.tok < to; i++)
    if (m->numbers[i].percent) return true;
  return kzi_tokens_have_of(s->tokens, from, to, shares);
}

/* «أصدر الرئيس مرسوما بتوقيع معاهدة», «قرار بشأن توقيع اتفاقية»: one state's own decree allows it. */
static bool is_decreed(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const decrees[] = {"مرسوما", "مرسوم", "المرسوم", "قرارا", "قرار", "القرار", "امرا", "ظهيرا", NULL};
  static const char *const about[] = {"بشان", "حول", "بخصوص", "يقضي", "القاضي", NULL};
  if (tr->sense != KZI_SENSE_SIGN || tr->verb || tr->tok < 2) return false;
  bool by = tr->mark->prefix & KZI_PREFIX_BI, told = kzi_token_is_any(s->tokens, tr->tok - 1, about);
  return (by || told) && kzi_has_word(s, kzi_reach_back(tr->tok, DECREE_REACH, 0), tr->tok, decrees);
}

/* «اعتمد المجلس قانون التصديق على المعاهدة» */
static bool adopts_approval(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const approve[] = {"approve", NULL};
  uint32_t hi = kzi_reach_ahead(tr->end, LAW_REACH, kzi_clause(s, tr->tok, KZI_BOUND_VERB).end);
  bool law = false;
  for (uint32_t t = tr->end; tr->sense == KZI_SENSE_ADOPT && tr->verb && t < hi && !s->instrument_in[t] && !law; t++)
    law = kzi_has(s, t, KZI_C_NOUN, approve) != NULL;
  return law;
}

/* «اعتمد مجلس الشورى مشروع اتفاقية»: one side's cabinet or parliament. */
static bool is_adopted_at_home(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char adopts[] = "اعتمد|اعتمدت|يعتمد|تعتمد|تبني|يتبني";
  static const char *const houses[] = {"cabinet", "parliament", NULL};
  return tr->verb && tr->sense == KZI_SENSE_ADOPT && kzi_token_is_of(s->tokens, tr->tok, adopts) &&
         kzi_has(s, tr->end, KZI_C_ORG_STATE, houses);
}

/* «هبطت في مطار ألماتي أول رحلة من الكويت», «استقبل مطار صلالة أولى الرحلات القادمة من ألماتي»; but «وصل الوزير في أول رحلة له» visits. */
static bool arrives_first(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const aboard[] = {"في", "متن", "ضمن", "خلال", "بعد", "قبل", NULL}, *const airport[] = {"مطار",
                                                                                                            NULL};
  bool got = tr->sense == KZI_SENSE_RECEIVE && kzi_has_word(s, tr->end, tr->end + 1, airport);
  if ((tr->sense != KZI_SENSE_VISIT && !got) || !tr->verb) return false;
  bool leaves = strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "غادر") != NULL; /* «غادر محطة … أول قطار»: whence */
  for (uint32_t t = tr->end;
       t < hi && (got || leaves || !(s->group_in[t] && kzi_group_at(s, t)->link == KZI_LINK_NONE)); t++)
    if (kzi_is_about(s, t, t + 1, "first_flight")) return !kzi_token_is_any(s->tokens, t - 1, aboard);
  return false;
}

/* «تعتزم الشركة بناء محطة», «أعلنت قطر عزمها تمويل بناء مدرسة», «تقوم الشركة بتنفيذ مشروع»: building that somebody is told to do, or means to. */
static bool plans_works(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char does[] = "قام|قامت|يقوم|تقوم|ستقوم|سيقوم", plans[] = "تخطط|يخطط|خططت|خطط|تستعد|يستعد";
  static const char means[] =
      "تعتزم|يعتزم|تنوي|ينوي|تعهد|تعهدت|اعلن|اعلنت|تعلن|قرر|قررت|عزمها|عزمه|نيتها|نيته|اعتزامها";
  bool noun = tr->sense == KZI_SENSE_WORKS || tr->sense == KZI_SENSE_ESTABLISH || tr->sense == KZI_SENSE_FUND;
  if (tr->verb || !noun) return false;
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  uint32_t reach = tr->sense == KZI_SENSE_WORKS ? BODY_REACH : GOT_REACH, near = kzi_reach_ahead(tr->end, reach, c.end),
           back = kzi_reach_back(tr->tok, ROUTE_REACH, c.first);
  const char *led = tr->mark->prefix & KZI_PREFIX_LI ? plans : tr->mark->prefix & KZI_PREFIX_BI ? does : means;
  return kzi_tokens_have_of(s->tokens, back, tr->tok, led) && kzi_is_about(s, tr->end, near, "works") &&
         !kzi_is_about(s, tr->end, near, "body") && !kzi_is_about(s, tr->end, near, "mission") &&
         kzi_instrument_in(s, back, tr->tok) == KZI_NONE && !kzi_agreed_upon(s, tr, c.first);
}

enum kzi_sense kzi_deed_of(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  if (plans_works(s, tr)) return KZI_SENSE_WORKS;
  if (kzi_hands_over(s, tr)) return KZI_SENSE_GIVE;
  if (is_decreed(s, tr) || adopts_approval(s, tr) || is_adopted_at_home(s, tr)) return KZI_SENSE_APPROVE;
  if (kzi_mission_begins(s, tr)) return KZI_SENSE_ESTABLISH;
  enum kzi_sense beside = kzi_sense_beside(s, tr);
  if (beside != KZI_SENSE_NONE) return beside;
  bool sends = tr->sense == KZI_SENSE_SEND || tr->sense == KZI_SENSE_GIVE;
  if (sends && kzi_sends_people(s, tr)) return KZI_SENSE_SEND;
  uint32_t hi = kzi_clause(s, tr->tok, KZI_BOUND_VERB).end, near = kzi_reach_ahead(tr->end, ROUTE_REACH, hi);
  if (tr->sense == KZI_SENSE_SEND) /* «أعلن إرسال مساعدات» */
    return tr->verb || kzi_is_about(s, tr->end, near, "gift") ? KZI_SENSE_GIVE : tr->sense;
  if (kzi_gets_shipment(s, tr, hi)) return KZI_SENSE_TAKE;
  bool gets = strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "ستورد") && !(tr->mark->prefix & KZI_PREFIX_SA);
  if (kzi_ships_abroad(s, tr, hi)) /* «استوردت الأردن أول شحنة من …», but «ستورد كازاخستان …» */
    return gets ? KZI_SENSE_BUY : KZI_SENSE_SELL;
  static const char *const works[] = {"works", NULL}, *const prep[] = {"prep", NULL};
  static const char *const train[] = {"train", NULL};
  static const char *const exercise[] = {"exercise", NULL};
  for (uint32_t t = tr->end; tr->sense == KZI_SENSE_RECEIVE && tr->verb && t < near; t++)
    if (kzi_has(s, t, KZI_C_NOUN, exercise)) return KZI_SENSE_SHIP; /* «يستضيف الأردن تمرينا»: it receives nobody */
  for (uint32_t t = tr->end; tr->sense == KZI_SENSE_RECEIVE && t < near; t++)
    if (kzi_has(s, t, KZI_C_NOUN, train)) return KZI_SENSE_TRAIN; /* «تستضيف الكويت برنامجا تدريبيا لموظفي البنك» */
  bool founds = tr->sense == KZI_SENSE_ESTABLISH || tr->sense == KZI_SENSE_PROJECT;
  bool starts = founds || tr->sense == KZI_SENSE_OPEN || tr->sense == KZI_SENSE_FOUND || tr->sense == KZI_SENSE_GIVE;
  static const char door[] = "الباب|بابا|ابواب|المجال|الطريق|افاق|افاقا"; /* «تفتح الباب أمام» */
  bool other = kzi_tokens_have_of(s->tokens, tr->end, near, door) || kzi_is_about(s, tr->end, near, "gift") ||
               kzi_is_about(s, tr->end, near, "mission");
  if (starts && !other && kzi_is_about(s, tr->end, near, "route")) return KZI_SENSE_ROUTE;
  if (arrives_first(s, tr, near)) return KZI_SENSE_ROUTE;
  static const char *const launch[] = {"launch", NULL};
  if (tr->sense == KZI_SENSE_OPEN &&
      (kzi_has(s, tr->tok, KZI_C_VERB, launch) || kzi_has(s, tr->tok, KZI_C_NOUN, launch)) &&
      kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, 1, hi), "body"))
    return KZI_SENSE_ESTABLISH; /* «إطلاق مجلس الأعمال العماني الكازاخستاني» */
  bool noun = tr->tok > 0 && kzi_has(s, tr->tok - 1, KZI_C_FUNC, prep); /* «إلى تبني مشروع» */
  bool built = !noun && kzi_is_about(s, tr->end, near, "works"), joint = kzi_is_about(s, tr->end, hi, "joint");
  static const char *const building[] = {"بناء",  "انشاء", "تشييد", "اعمال", "حفر",
                                         "تنفيذ", "مد",    "تاهيل", "ترميم", NULL};
  bool builds = kzi_has(s, tr->tok, KZI_C_VERB, works) || kzi_has_word(s, tr->end, near, building);
  if (founds && built && !joint && builds && !kzi_tokens_have_of(s->tokens, tr->end, near, door))
    return KZI_SENSE_WORKS; /* «بنت», «بدأت شركة صينية بناء محطة» */
  bool body = kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, BODY_REACH, hi), "body");
  bool founded = strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "سس") != NULL; /* «ستؤسسان مشروعا مشتركا» */
  if (tr->sense == KZI_SENSE_ESTABLISH && tr->verb && built && joint && !body && !founded) return KZI_SENSE_PROJECT;
  static const char *const stone[] = {"حجر", "الحجر", NULL};
  bool laid = kzi_has_word(s, tr->tok, hi, stone); /* «وضع حجر الأساس», «شارك في وضع حجر الأساس» */
  if (laid) built = kzi_is_about(s, tr->end, hi, "works");
  bool opens = tr->sense == KZI_SENSE_OPEN &&
               (tr->verb || tr->impersonal || laid); /* «جرى الافتتاح الرسمي لفرع جامعة بريطانية» */
  if (opens && built && !joint && !other && !opened_by_two(s, tr) && (laid || !is_laying(s, tr)))
    return KZI_SENSE_WORKS; /* «افتتح الوزير الروسي فرعا للجامعة في أتيراو» */
  return tr->sense;
}

bool kzi_names_both(enum kzi_sense sense)
{
  return sense == KZI_SENSE_PERMIT || sense == KZI_SENSE_ROUTE || sense == KZI_SENSE_TRAIN ||
         sense == KZI_SENSE_WORKS || sense == KZI_SENSE_FUND || sense == KZI_SENSE_BUY || sense == KZI_SENSE_SELL;
}

/* «أعلنت إعادة فتح المعبر», «تم استئناف الرحلات», «استئناف الرحلات بين …» for a headline; else it is spoken of. */
bool kzi_deed_is_told(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  bool opens = tr->tok == s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  bool carried = tr->light != KZI_NONE && tr->light < tr->tok;
  static const char *const opening[] = {"وفتح", NULL}; /* «وفتح خط جوي» names no one who opened it */
  bool listed = tr->mark->prefix & KZI_PREFIX_WA;      /* «بحثا الأسمدة وفتح خط جوي» */
  bool verb = tr->verb && !(kzi_token_is_any(s->tokens, tr->tok, opening) &&
                            kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, 1, s->tokens->count), "route"));
  return verb || opens || carried || kzi_is_announced(s, tr, lo) ||
         (kzi_mark_is(s->marks, tr->mark, "open") && !listed);
}

/* «أقامت الوكالة دورة تدريبية», «افتتح السفير دورة تدريبية» */
static bool is_founded(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const founds[] = {"establish", "open", "give", "project", "found", NULL};
  static const char *const held[] = {"اقيم", "اقيمت", "يقام", "تقام", "سيقام", "ستقام", NULL};
  for (uint32_t t = kzi_reach_back(tr->tok, ROUTE_REACH, lo); t < tr->tok; t++)
    if (kzi_has(s, t, KZI_C_VERB, founds) || kzi_token_is_any(s->tokens, t, held)) return true;
  return false;
}

/* «حصلت مصر على قرض»: what is got stands right behind «على». */
static bool gets(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const got[] = {"حصل", "حصلت", "يحصل", "تحصل", "حصلا", NULL};
  uint32_t t = kzi_find_word(s, tr->end - 1, hi, "علي");
  if (t != tr->end - 1 && !kzi_token_is_any(s->tokens, tr->tok, got)) return true;
  return kzi_is_about(s, t, kzi_reach_ahead(t, GOT_REACH, hi), "gift");
}

/* «تلقت قيرغيزستان من روسيا 30 مليون دولار» */
static bool gets_sum(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const uint16_t bodies[] = {KZI_C_ORG_HEAD, KZI_C_ORG_STATE, KZI_C_COUNT};
  uint32_t near = kzi_reach_ahead(tr->end, SUM_REACH, hi);
  const struct kzi_group *giver = kzi_next_group(s, tr->end, near, LINK(FROM));
  static const char *const firms[] = {"company", "group", NULL};
  bool firm = giver && s->m->actors[giver->first].org != KZI_NONE &&
              (!kzi_mark_any(s->marks, giver->tok, bodies) || kzi_has(s, giver->tok, KZI_C_ORG_HEAD, firms));
  return giver && !firm && names_money(s, tr->end, near);
}

/* «مولت السعودية بناء مسجد في أستانا» */
static bool funds_works(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const pays[] = {"pay_works", NULL};
  return tr->verb && kzi_has(s, tr->tok, KZI_C_VERB, pays) && kzi_is_about(s, tr->end, hi, "works");
}

/* «منحت اليابان قيرغيزستان 10 ملايين دولار»: a sum alone; what is lent is told by its agreement. */
static bool gives_sum(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const gives[] = {"give_sum", NULL};
  bool told = tr->verb && kzi_has(s, tr->tok, KZI_C_VERB, gives);
  return tr->mark->pronoun == KZI_PRON_NONE && (told || kzi_is_announced(s, tr, lo)) &&
         names_money(s, tr->end, kzi_reach_ahead(tr->end, SUM_REACH, hi));
}

/* «أعلنت واشنطن عن حزمة مساعدات عسكرية لأوكرانيا», «أعلنت واشنطن مساعدات …»: the gift itself is announced. */
static bool announces_gift(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  uint32_t on = kzi_find_word(s, kzi_reach_back(tr->tok, GOT_REACH, lo), tr->tok, "عن");
  bool after = on > lo && (s->actor_in[on - 1] || kzi_has(s, on - 1, KZI_C_DAYREL, NULL)); /* whoever tells of it */
  bool bare = on == tr->tok && !tr->mark->definite && !tr->mark->prefix && after;
  return !tr->verb && !(tr->mark->prefix & KZI_PREFIX_LI) && (bare || on < tr->tok) &&
         kzi_told_before(s, lo, on, ANNOUNCER_REACH, KZI_C_REPORT, "announce");
}

static bool helps(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const help[] = {"help", NULL};
  return tr->verb && kzi_has(s, tr->tok, KZI_C_VERB, help);
}

/* «ستساعد فرنسا كازاخستان في بناء متحف»: whom it helps, and to do what. */
static bool helps_build(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const in[] = {"في", "علي", NULL};
  static const char *const works[] = {"بناء",  "انشاء", "تشييد", "اقامه", "تاسيس", "تطوير", "تحديث", "تدريب",
                                      "تجهيز", "ترميم", "اصلاح", "تاهيل", "اعاده", "اعداد", "انجاز", NULL};
  for (uint32_t t = tr->end + 1; t + 1 < hi; t++)
    if (kzi_token_is_any(s->tokens, t, in) && kzi_token_is_any(s->tokens, t + 1, works))
      return kzi_next_group(s, tr->end, t, LINK(NONE)) != NULL;
  return false;
}

/* «ستستثمر قطر 3 مليارات دولار في»; but «استثمرت منذ 1993 …» adds up years. */
static bool is_sum_of_years(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const invest[] = {"invest", NULL};
  return tr->verb && kzi_has(s, tr->tok, KZI_C_VERB, invest) && !(tr->mark->prefix & KZI_PREFIX_SA);
}

/* «التدريب المصري السوداني المشترك», «التدريب المصري الكازاخي «باتير 1» بميادين المظلات», «تدريب «الحدود» المشترك لوحدات …»; all
 * other training is of pupils. */
static bool is_of_troops(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char joint[] = "المشترك|مشترك|مشتركا";
  static const char troops[] =
      "القوات|الجيش|عسكري|العسكري|المظلات|الصاعقه|البحريه|الجويه|البريه|قوات|لقوات|للقوات|لوحدات|وحدات";
  const char *word = kzi_token_fold(s->tokens, tr->tok).bytes;
  if (tr->end > tr->tok + 1 || !strstr(word, "تدريب") || strstr(word, "تدريبات")) return true;
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  bool of_troops = kzi_tokens_have_of(s->tokens, c.first, c.end, troops);
  bool named = tr->end < c.end && s->tokens->items[tr->end].kind == KZI_TOKEN_PUNCT;
  if (named && of_troops) return true;
  return kzi_pair_behind(s, tr->end) &&
         (of_troops || kzi_tokens_have_of(s->tokens, tr->end, kzi_reach_ahead(tr->end, JOINT_REACH, c.end), joint));
}

bool kzi_fits_deed(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const stone[] = {"حجر", "الحجر", NULL}, *const works[] = {"works", NULL};
  static const char *const consent[] = {"موافقته", "موافقتها", NULL}; /* «منح المجلس موافقته على قرض» approves it */
  static const char *const need[] = {"ضروره", "اهميه", "امكانيه",
                                     "سبل",   "اليه",  NULL}; /* «ضرورة الإسراع بفتح المعابر» */
  static const char name[] =
      "امد|بعثته|بعثتها|وبعثتها|بعثتهم"; /* and a term, and a mission, more often than who sent it */
  if (kzi_is_no_deed(s, tr, hi)) return false;
  switch (tr->sense) {
  case KZI_SENSE_OPEN:
    if (kzi_hosts_talks(s, tr, hi) || (!tr->verb && kzi_agreed_upon(s, tr, lo))) return false; /* «أطلقا مفاوضات» */
    if (is_laying(s, tr) && !kzi_has_word(s, tr->end, hi, stone)) return false;
    return kzi_founds_mission(s, tr, tr->tok, hi) || kzi_is_about(s, tr->tok, hi, "joint") || opened_by_two(s, tr) ||
           is_of_two(s, tr, hi) || (tr->verb && kzi_is_about(s, tr->end, hi, "gift") && distributes(s, tr, hi));
  case KZI_SENSE_PROJECT:
    if (!tr->verb) return with_state_body(s, tr, lo);
    if (kzi_hosts_talks(s, tr, hi)) return false; /* «بدأ الاجتماع التحضيري للجنة المشتركة» */
    if (kzi_token_is(s->tokens, tr->end, "ان")) return false; /* «وبدا أن الأزمة بشأن الحقول المشتركة …» */
    return kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, JOINT_REACH, hi), "joint") ||
           (kzi_is_about(s, tr->end, hi, "gift") && distributes(s, tr, hi));
  case KZI_SENSE_GIVE:
    if (kzi_tokens_have_of(s->tokens, tr->tok, tr->end, name)) return false;
    if (helps(s, tr)) return helps_build(s, tr, hi);
    if (kzi_has_word(s, tr->end, hi, consent)) return false;
    /* «أعلن تقديم منحة», «تم تسليم شحنة», «منحت اليابان قيرغيزستان 10 ملايين دولار» */
    return ((tr->verb || kzi_is_announced(s, tr, lo)) && kzi_names_gift(s, tr, hi)) || gives_sum(s, tr, lo, hi) ||
           announces_gift(s, tr, lo) || funds_works(s, tr, hi) || kzi_supplies_energy(s, tr, hi) ||
           donates(s, tr, hi) || kzi_are_handed_over(s, tr, lo, hi);
  case KZI_SENSE_BUY:
  case KZI_SENSE_SELL:
    if (kzi_is_export(s, tr)) return kzi_begins_export(s, tr, lo, hi);
    return (tr->verb || kzi_is_announced(s, tr, lo)) && !kzi_agreed_upon(s, tr, lo) &&
           (kzi_names_gift(s, tr, hi) || names_share(s, tr->end, hi) || kzi_supplies_energy(s, tr, hi));
  case KZI_SENSE_FUND:
    return (tr->verb || kzi_is_announced(s, tr, lo)) && !is_sum_of_years(s, tr) &&
           (kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, FUND_REACH, hi), "gift") || names_money(s, tr->end, hi));
  case KZI_SENSE_ROUTE:
    if (!tr->verb && kzi_has_word(s, kzi_reach_back(tr->tok, NEED_REACH, lo), tr->tok, need)) return false;
    return kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, ROUTE_REACH, hi), "route") &&
           kzi_deed_is_told(s, tr, lo) && !kzi_agreed_upon(s, tr, lo);
  case KZI_SENSE_TAKE: /* «تستعد» prepares, and gets nothing back */
    return tr->verb && !strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "ستعد") &&
           ((kzi_names_gift(s, tr, hi) && gets(s, tr, hi)) || gets_sum(s, tr, hi));
  case KZI_SENSE_TRAIN: /* «نظم المعهد دورة تدريبية», «اختتام دورة تدريبية»; else it is spoken of */
    return tr->light != KZI_NONE || kzi_deed_is_told(s, tr, lo) || is_founded(s, tr, lo) || kzi_teaches(s, tr);
  case KZI_SENSE_EXERCISE:
    return is_of_troops(s, tr) && !kzi_agreed_upon(s, tr, lo);
  case KZI_SENSE_WORKS:
    if (kzi_has(s, tr->tok, KZI_C_VERB_PASSIVE, works) ||
        (kzi_has(s, tr->tok, KZI_C_NOUN, works) && !plans_works(s, tr)))
      return (tr->verb || (tr->light != KZI_NONE && tr->light < tr->tok)) && kzi_is_paid_for(s, tr->end, hi) &&
             kzi_is_about(s, kzi_reach_back(tr->tok, GOT_REACH, lo), kzi_reach_ahead(tr->end, GOT_REACH, hi), "works");
    return true;
  case KZI_SENSE_DEED:
    return kzi_carries_out_text(s, tr, hi);
  case KZI_SENSE_SHIP: /* «صدر قرار», «ورد في البيان» */
    return false;
  default:
    return true;
  }
}
