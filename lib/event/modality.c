/* Whether the article says that it happened: the rules, in tables, in the order in which they are asked. */
#include "event/modality.h"

#include "event/awaited.h"
#include "event/earlier.h"
#include "event/tense.h"

#include <string.h>

#define FUTURE_BACK      8  /* tokens from «ستكون» to what will be */
#define THEN_REACH       4  /* tokens between a participle and its day */
#define APPOINTED_REACH  2  /* tokens from «موعد» to the talks: «موعد عقد القمة» */
#define DECIDED_REACH    6  /* tokens from «قررت» to what: who decides stands between */
#define GOVERNED_REACH   10 /* tokens from «أن تستضيف» to the session */
#define RELATIVE_REACH   3  /* tokens from a relative pronoun to its verb */
#define ACCEPT_REACH     4  /* tokens from «قبل» to the invitation */
#define PUT_OFF_REACH    14 /* tokens from the visit to «أُجلت» */
#define EFFORT_REACH     10 /* tokens from the effort to the talks */
#define DENIED_REACH     4  /* tokens from «لا يعتزم» to the visit */
#define TO_BE_REACH      8  /* tokens between «كان من المقرر» and the act */
#define OFFER_REACH      6  /* tokens from «عرضت» to the hosting */
#define CALLED_OFF_REACH 6  /* tokens from «ألغت» to the visit */

static bool follows(const struct kzi_scene *s, uint32_t t, const char *word, const char *with_and)
{
  return t > 0 && (kzi_token_is(s->tokens, t - 1, word) || kzi_token_is(s->tokens, t - 1, with_and));
}

/* «ستتم خلال زيارة …»: what is told as the occasion is not what the future verb announces. Returns the token to look back to. */
static uint32_t occasion_before(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  static const char *const occasions[] = {"خلال", "اثناء",   "هامش", "اطار",   "عقب",   "ختام", "لدي",
                                          "ضمن",  "بمناسبه", "اثر",  "مناسبه", "وخلال", NULL};
  for (uint32_t t = at, n = 0; t > lo && n < 2; n++) {
    t--;
    if (kzi_token_is_any(s->tokens, t, occasions)) return t;
    struct kzi_text word = kzi_token_fold(s->tokens, t);
    if (word.length > 4 && memcmp(word.bytes, "ال", 4) == 0) break; /* «سيتم خلال الزيارة إمضاء …» */
  }
  return lo;
}

/* ---- What the verb and its frame tell ---------------------------------------------------------------------------------- */

static bool told_before(const struct kzi_view *v, uint32_t reach, enum kzi_class class_id, const char *value)
{
  return kzi_told_before(v->s, v->clause.first, v->tr->tok, reach, class_id, value);
}

static bool ends_something(const struct kzi_scene *s, uint32_t t)
{
  static const char *const end[] = {"end", NULL};
  static const char *const over[] = {"انهي",  "انهت",  "ينهي",  "تنهي",   "انهيا",  "انهاء", "وانهي",
                                     "وانهت", "وينهي", "وتنهي", "بانهاء", "لانهاء", NULL}; /* a visit that is over */
  return (kzi_has(s, t, KZI_C_VERB, end) || kzi_has(s, t, KZI_C_NOUN, end) || kzi_has(s, t, KZI_C_VERB_PASSIVE, end)) &&
         !kzi_token_is_any(s->tokens, t, over);
}

/* «ألغت النمسا زيارة …», «علّقت المفاوضات», «فشل المحادثات»; but not «علّق على اللقاء», «نعلق آمالا على», «الانسحاب منه حال وصوله». */
static bool called_off(const struct kzi_view *v)
{
  static const char *const failure[] = {"فشل", "انهيار", "جمود", "تعثر", "توقف", NULL};
  static const char *const parts[] = {"علي", "منه", "منها", "حال",  "عند", "لدي", "بعد",
                                      "قبل", "حول", "بشان", "خلال", "ان",  NULL};
  static const char *const put_off[] = {"اجلت", "الغيت", "تاجلت", "ارجيت", "تاجل", "الغي", NULL}; /* «زيارته … أُجلت» */
  const uint32_t tok = v->tr->tok;
  if (v->tr->verb || kzi_act_of(v) != KZI_ACT_CONSULT) return false;
  for (uint32_t t = tok, lo = kzi_reach_back(tok, CALLED_OFF_REACH, v->clause.first); t > lo; t--) {
    if (ends_something(v->s, t - 1)) return true;
    if (kzi_token_is_any(v->s->tokens, t - 1, parts)) break;
  }
  return kzi_has_word(v->s, kzi_reach_back(tok, 1, v->clause.first), tok, failure) ||
         kzi_has_word(v->s, v->tr->end, kzi_reach_ahead(v->tr->end, PUT_OFF_REACH, v->clause.end), put_off);
}

/* «وتوقع مصدر أن تعقد جولة جديدة من المحادثات» */
static bool clause_is_wanted(const struct kzi_view *v)
{
  uint32_t at = v->verb ? v->verb->tok : 0;
  if (!kzi_is_imperfect(v->verb) || !follows(v->s, at, "ان", "بان")) return false;
  uint32_t first = v->s->tokens->sentences[v->s->tokens->items[at].sentence].first;
  return kzi_told_before(v->s, first, at, 8, KZI_C_LIGHT, "want");
}

static bool announced_in_sentence(const struct kzi_view *v)
{
  uint32_t at = v->verb->tok, first = v->s->tokens->sentences[v->s->tokens->items[at].sentence].first;
  return kzi_told_before(v->s, first, at, UINT32_MAX, KZI_C_CUE, "planned") ||
         kzi_told_before(v->s, first, at, UINT32_MAX, KZI_C_CUE, "expected") ||
         kzi_told_before(v->s, first, at, UINT32_MAX, KZI_C_CUE, "proposal");
}

/* «من المقرر أن يزور … وأن يوقع»: the second verb stands under the same announcement. */
static bool under_announcement(const struct kzi_view *v)
{
  return kzi_is_imperfect(v->verb) && follows(v->s, v->verb->tok, "ان", "وان") && announced_in_sentence(v);
}

/* «قبل دعوة … لزيارة», «دعوة لزيارة … في أبريل المقبل»: more than an invitation. */
static bool is_answered(const struct kzi_view *v)
{
  static const char *const accepts[] = {"قبل", "قبلت", "وقبل", "وقبلت", "بقبول", "قبول", "قبوله", "قبولها", NULL};
  static const char *const invited[] = {"دعوه", "الدعوه", "دعوته", "دعوتها", NULL};
  const struct kzi_scene *s = v->s;
  struct kzi_range sentence = s->tokens->sentences[s->tokens->items[v->tr->tok].sentence];
  if (kzi_read_date(v).modality == KZI_PLANNED) return true;
  for (uint32_t t = sentence.first; t < sentence.end; t++)
    if (kzi_token_is_any(s->tokens, t, accepts) &&
        kzi_has_word(s, t + 1, kzi_reach_ahead(t + 1, ACCEPT_REACH, sentence.end), invited))
      return true;
  return false;
}

/* «يدعوه لزيارة …». */
static bool is_invitation(const struct kzi_view *v)
{
  static const char *const invited[] = {"دعوه", "الدعوه", "دعوته", "دعا", "يدعو", "دعت", "تدعو", NULL};
  bool led = v->tr->mark->prefix & KZI_PREFIX_LI || follows(v->s, v->tr->tok, "الي", "والي") ||
             follows(v->s, v->tr->tok, "للقيام", "القيام");
  return v->tr->sense == KZI_SENSE_VISIT && !v->tr->verb && led &&
         kzi_has_word(v->s, v->clause.first, v->tr->tok, invited);
}

static bool is_answered_invitation(const struct kzi_view *v)
{
  return is_invitation(v) && is_answered(v);
}

/* «من المقرر أن يزور …، يلتقي خلالها …». */
static bool within_announced(const struct kzi_view *v)
{
  static const char *const within[] = {"خلالها", "خلاله", NULL};
  return kzi_is_imperfect(v->verb) && kzi_has_word(v->s, v->verb->end, v->verb->end + 1, within) &&
         announced_in_sentence(v);
}

/* «وصل إلى جاكرتا في مستهل جولة تشمل سنغافورة وبروناي»: he has not come to those yet. */
static bool is_tour_ahead(const struct kzi_view *v)
{
  static const char *const tour[] = {"جوله", "جولته", "جولتها", NULL}, *const opening[] = {"مستهل", "بدايه", NULL};
  const struct kzi_scene *s = v->s;
  uint32_t tok = v->tr->tok, first = s->tokens->sentences[s->tokens->items[tok].sentence].first;
  struct kzi_trigger arrival;
  if (!kzi_token_is_any(s->tokens, tok, tour) || !kzi_has_word(s, kzi_reach_back(tok, 1, first), tok, opening))
    return false;
  for (uint32_t t = first; t < tok; t++)
    if (kzi_trigger_at(s, t, &arrival) && arrival.verb && arrival.sense == KZI_SENSE_VISIT) return true;
  return false;
}

static bool is_future(const struct kzi_view *v)
{
  return (v->verb && v->verb->prefix & KZI_PREFIX_SA) || follows(v->s, v->at, "سوف", "وسوف");
}

/* «سيلتقي الرئيس …، ويوقع معه وثيقة»: the verb that «و» joins to a future one. */
static bool joined_to_future(const struct kzi_view *v)
{
  if (!kzi_is_imperfect(v->verb) || !(v->verb->prefix & KZI_PREFIX_WA)) return false;
  uint32_t first = v->s->tokens->sentences[v->s->tokens->items[v->verb->tok].sentence].first;
  for (uint32_t t = first; t < v->verb->tok; t++)
    if (kzi_has_future_verb(v->s, t)) return true;
  return false;
}

/* «عندما يلتقي …», «عندما توقع …»: with an imperfect it is to come, if ever. */
static bool when_it_comes(const struct kzi_view *v)
{
  static const char *const when[] = {"عندما", "وعندما", "حين", "وحين", "حينما", "وحينما", "حالما", "ريثما", NULL};
  return kzi_is_imperfect(v->verb) && v->verb->tok > 0 && kzi_token_is_any(v->s->tokens, v->verb->tok - 1, when);
}

static bool if_ever_done(const struct kzi_view *v)
{
  return kzi_act_of(v) != KZI_ACT_CONSULT && when_it_comes(v);
}

static bool qad_before_imperfect(const struct kzi_view *v)
{
  return kzi_is_imperfect(v->verb) && follows(v->s, v->verb->tok, "قد", "وقد");
}

/* «يُنتظر أن يوقع»: right before the verb, in whatever clause. */
static bool announced_by_cue(const struct kzi_view *v)
{
  return kzi_is_imperfect(v->verb) && v->verb->tok > 1 && follows(v->s, v->verb->tok, "ان", "بان") &&
         (kzi_has_cue(v->s, v->verb->tok - 2, "planned") || kzi_has_cue(v->s, v->verb->tok - 2, "expected"));
}

/* ---- What the word hangs on -------------------------------------------------------------------------------------------- */

/* «الاتفاقية التي وقعها», «ما تم توقيعه». */
static bool in_relative_clause(const struct kzi_view *v)
{
  return kzi_told_before(v->s, v->clause.first, v->at, 2, KZI_C_FUNC, "rel");
}

/* «ستكون هذه هي المرة الأولى التي يستضيف فيها …»: what the verb to come tells of. */
static bool told_of_future(const struct kzi_view *v)
{
  if (!v->tr->verb || !kzi_is_imperfect(v->verb) || !in_relative_clause(v)) return false;
  uint32_t first = v->s->tokens->sentences[v->s->tokens->items[v->at].sentence].first;
  for (uint32_t t = kzi_reach_back(v->at, FUTURE_BACK, first); t < v->at; t++)
    if (kzi_has_future_verb(v->s, t)) return true;
  return false;
}

/* «اتفقا على عقد قمة»: agreed upon, so still to come. */
static bool agreed_for_later(const struct kzi_view *v)
{
  static const char *const agree[] = {"agree", NULL}, *const onto[] = {"علي", "حول", "بشان", NULL};
  const struct kzi_scene *s = v->s;
  if (v->tr->verb || v->tr->sense == KZI_SENSE_RENEW || in_relative_clause(v)) return false;
  bool on = false;
  for (uint32_t t = v->tr->tok, n = 0; t > v->clause.first && n < 14; n++) {
    t--;
    on = on || (n < 4 && kzi_token_is_any(s->tokens, t, onto));
    if (on && (kzi_has(s, t, KZI_C_VERB, agree) || kzi_has(s, t, KZI_C_NOUN, agree))) return true;
  }
  return false;
}

/* «قرار الحكومة افتتاح سفارة», «قررتا إنشاء صندوق»: what is resolved on is set up later. */
static bool decided_for_later(const struct kzi_view *v)
{
  static const char *const words[] = {"قرار", "قرر",  "قررت",  "قررا",   "قررتا", "يقرر",
                                      "تقرر", "وقرر", "وقررت", "القرار", NULL};
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_ESTABLISH &&
         kzi_has_word(v->s, kzi_reach_back(v->tr->tok, DECIDED_REACH, v->clause.first), v->tr->tok, words);
}

/* The noun of an act other than talks, which no light verb says to have been done. */
static bool is_bare(const struct kzi_view *v)
{
  return !v->tr->verb && v->tr->light == KZI_NONE && kzi_act_of(v) != KZI_ACT_CONSULT;
}

/* «لتوقيع اتفاقية», «من أجل التوصل إلى» */
static bool is_purpose(const struct kzi_view *v)
{
  bool for_it = v->tr->tok > v->clause.first && kzi_token_is(v->s->tokens, v->tr->tok - 1, "اجل");
  return is_bare(v) && !v->tr->participle && (for_it || v->tr->mark->prefix & KZI_PREFIX_LI);
}

/* «يستعد الرئيسان … للاجتماع»: however far the preparing stands. */
static bool prepared_for(const struct kzi_view *v)
{
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT && v->tr->mark->prefix & KZI_PREFIX_LI &&
         told_before(v, UINT32_MAX, KZI_C_CUE, "planned");
}

/* «… على الدخول في مباحثات», «… بعقد قمة»: talks that are to be held. */
static bool to_be_held(const struct kzi_view *v)
{
  static const char *const to[] = {"الي", "علي", NULL};
  static const char *const holding[] = {"باجراء",  "لاجراء", "بعقد",     "لعقد",     "باستئناف", "لاستئناف",
                                        "ببدء",    "لبدء",   "بالدخول",  "للدخول",   "باطلاق",   "لاطلاق",
                                        "بالعوده", "للعوده", "باستيناف", "لاستيناف", NULL};
  uint32_t tok = v->tr->tok, from = kzi_reach_back(tok, 4, v->clause.first);
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT &&
         (kzi_has_word(v->s, from, tok, to) || kzi_has_word(v->s, from, tok, holding));
}

/* «بذل جهودا لعقد قمة», «تقدمت بطلب لإجراء مشاورات», «خطة لإجراء محادثات» */
static bool is_worked_for(const struct kzi_view *v)
{
  static const char *const holding[] = {"لاجراء", "لعقد", "لاستيناف", "لتنظيم", "لترتيب", NULL};
  static const char *const efforts[] = {"جهد",     "جهده",  "جهدها",  "جهود",    "جهودا", "الجهود", "جهوده", "جهودها",
                                        "مساع",    "مساعي", "مساعيه", "مساعيها", "طلب",   "بطلب",   "طلبا",  "محاوله",
                                        "محاولات", "خطه",   "خطط",    "دعوه",    "ضغوط",  "الطريق", "فكره",  NULL};
  uint32_t tok = v->tr->tok;
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT &&
         kzi_has_word(v->s, kzi_reach_back(tok, 3, v->clause.first), tok, holding) &&
         kzi_has_word(v->s, kzi_reach_back(tok, EFFORT_REACH, v->clause.first), tok, efforts);
}

/* «موعد ومكان القمة», «شروطا للقاء», «تتطلع لاستضافة جولة من المحادثات»: what is said of talks before they are held. */
static bool is_appointed(const struct kzi_view *v)
{
  static const char *const words[] = {"موعد", "وموعد", "بموعد", "لموعد",    "مكان", "ومكان", "بمكان",  "لمكان",
                                      "موقع", "وموقع", "تاريخ", "لاستضافه", "شروط", "شروطا", "المفضل", NULL};
  uint32_t tok = v->tr->tok;
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT &&
         kzi_has_word(v->s, kzi_reach_back(tok, APPOINTED_REACH, v->clause.first), tok, words);
}

/* «عرضت النمسا استضافة قمة» */
static bool is_offered(const struct kzi_view *v)
{
  static const char *const offers[] = {"عرض", "عرضت", "يعرض", "تعرض", "وعرض", "وعرضت", "عارضا", "عارضه", NULL};
  static const char *const holding[] = {"استضافه", "عقد", "اجراء", "تنظيم", NULL};
  uint32_t tok = v->tr->tok, from = kzi_reach_back(tok, 2, v->clause.first);
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT && kzi_has_word(v->s, from, tok, holding) &&
         kzi_has_word(v->s, kzi_reach_back(from, OFFER_REACH, v->clause.first), tok, offers);
}

/* «دعا السفير … إلى توقيع», «حث … على توقيع»: however far he who calls for it stands. */
static bool called_for(const struct kzi_view *v)
{
  static const char *const calls[] = {"دعا",   "دعت",    "يدعو",  "تدعو",  "داعيا", "داعيه", "حث",   "حثت",
                                      "يحث",   "طالب",   "طالبت", "يطالب", "حذر",   "حذرت",  "يحذر", "تحذر",
                                      "حض",    "حضت",    "يحض",   "ناشد",  "ناشدت", "يناشد", "وحث",  "وحثت",
                                      "وطالب", "وطالبت", "وحض",   "ودعا",  "ودعت",  NULL};
  static const char *const to[] = {"الي", "علي", "من", NULL};
  uint32_t tok = v->tr->tok;
  bool led = tok > v->clause.first && kzi_token_is_any(v->s->tokens, tok - 1, to);
  bool bare = is_bare(v) && (led || v->tr->mark->prefix & (KZI_PREFIX_LI | KZI_PREFIX_BI));
  return (bare || to_be_held(v)) && kzi_has_word(v->s, v->clause.first, tok, calls);
}

/* «قرر مجلس الوزراء تفويض …»: deciding it is doing it. */
static bool act_is_decision(const struct kzi_view *v)
{
  static const char *const decided[] = {"قرر", "قررت", "وقرر", "وقررت", NULL};
  return (kzi_act_of(v) == KZI_ACT_APPROVE || kzi_act_of(v) == KZI_ACT_TERMINATE) &&
         kzi_has_word(v->s, v->clause.first, v->tr->tok, decided);
}

/* «نتوقع إبرام …», «سنتمكن من إبرام …»: the verb that governs a noun of acting looks ahead. */
static bool is_wanted(const struct kzi_view *v)
{
  static const char *const want[] = {"want", NULL};
  static const char *const counted[] = {"يعد", "تعد", "ويعد", "وتعد",
                                        NULL}; /* «تعد هذه أول زيارة»; «يعد بزيارة» promises */
  const struct kzi_scene *s = v->s;
  if (v->tr->verb || v->tr->light != KZI_NONE || v->tr->pronoun) return false;
  if (act_is_decision(v)) return false;
  bool promised = v->tr->mark->prefix & KZI_PREFIX_BI;
  for (uint32_t t = v->tr->tok, n = 0; t > v->clause.first && n < 8; n++) {
    t--;
    if (kzi_token_is_any(s->tokens, t, counted) && !promised) continue;
    if (kzi_has(s, t, KZI_C_LIGHT, want) || kzi_has_future_verb(s, t)) return true;
  }
  return false;
}

/* «يسعيان إلى التوصل إلى …», but not «تعلن التوصل إلى». */
static bool is_aim(const struct kzi_view *v)
{
  uint32_t tok = v->tr->tok;
  bool announced = tok > v->clause.first && kzi_has(v->s, tok - 1, KZI_C_REPORT, NULL);
  return is_bare(v) && !announced && v->tr->sense == KZI_SENSE_REACH;
}

static bool talked_about(const struct kzi_view *v)
{
  static const char *const discuss[] = {"discuss", NULL};
  for (uint32_t t = v->tr->tok, n = 0; !v->tr->verb && t > v->clause.first && n < 3; n++)
    if (kzi_has(v->s, --t, KZI_C_NOUN, discuss) && !v->s->actor_in[t]) return true; /* «وزارة التعليم والبحث العلمي» */
  return false;
}

/* «بحث تعديل الاتفاقية»: nothing is told at all. */
static bool change_talked_about(const struct kzi_view *v)
{
  return (v->tr->sense == KZI_SENSE_RENEW || v->tr->sense == KZI_SENSE_END) && talked_about(v);
}

/* «دراسة توقيع مذكرة», «بحث مع السفير توقيع اتفاقية»: what is discussed has not happened. */
static bool is_discussed(const struct kzi_view *v)
{
  static const char *const rounds[] = {"مفاوضات", "المفاوضات",
                                       NULL}; /* «تناول اللقاء سير مفاوضات اتفاقية»: they go on */
  if (kzi_has_word(v->s, v->tr->tok, v->tr->tok + 1, rounds)) return false;
  return (kzi_act_of(v) == KZI_ACT_SIGN && talked_about(v)) ||
         (is_bare(v) && told_before(v, 14, KZI_C_VERB, "discuss"));
}

/* «على أن تستضيف أستانا أول اجتماع»: the verb nearest before a noun. */
static const struct kzi_mark *nearest_verb(const struct kzi_view *v)
{
  static const char *const over[] = {"بعد", "عقب", "منذ", "اثر", NULL}; /* «أن تستأنف العلاقات بعد توقيع هذا الاتفاق» */
  uint32_t lo = kzi_reach_back(v->tr->tok, GOVERNED_REACH, v->clause.first);
  if (kzi_has_word(v->s, kzi_reach_back(v->tr->tok, 1, lo), v->tr->tok, over)) return NULL;
  for (uint32_t t = v->tr->tok; t > lo; t--) {
    const struct kzi_mark *verb = kzi_mark_at(v->s->marks, t - 1, KZI_C_VERB);
    if (!verb) verb = kzi_mark_at(v->s->marks, t - 1, KZI_C_LIGHT);
    if (verb && !kzi_has(v->s, t - 1, KZI_C_NOUN, NULL)) return verb;
  }
  return v->verb;
}

/* «من الضروري أن توقع», «تطمح إلى أن تزور»: right behind «أن» stands a subjunctive, which tells no fact; «قبل أن يغادر» tells one,
 * and so does «تمكن من أن يوقع». */
static bool is_subjunctive(const struct kzi_view *v)
{
  static const char *const that[] = {"ان", "بان", "لان", NULL};
  static const char *const facts[] = {"قبل", "بعد", "منذ", "دون", "بدون", NULL};
  static const char *const managed[] = {"استطاع", "استطاعت", "تمكن", "تمكنت", "نجح", "نجحت", NULL};
  const struct kzi_mark *verb = v->tr->verb ? v->verb : nearest_verb(v);
  if (!verb || !kzi_is_imperfect(verb) || verb->tok < 2) return false;
  uint32_t at = verb->tok - 1;
  return kzi_token_is_any(v->s->tokens, at, that) && !kzi_token_is_any(v->s->tokens, at - 1, facts) &&
         !kzi_has_word(v->s, kzi_reach_back(at, 3, v->clause.first), at, managed);
}

/* «أن تسفر الزيارة عن توقيع», «أن تفضي القمة إلى»: what it is to lead to. */
static bool leads_to_it(const struct kzi_view *v, const char *const *before)
{
  static const char *const leads[] = {"يسفر",  "تسفر", "يفضي",  "تفضي",  "يفض",  "تفض",  "يتمخض",
                                      "تتمخض", "يثمر", "تثمر",  "يتوج",  "تتوج", "يودي", "تودي",
                                      "يود",   "تود",  "ينتهي", "تنتهي", "يمهد", "تمهد", NULL};
  uint32_t lo = kzi_reach_back(v->tr->tok, GOVERNED_REACH, v->clause.first);
  for (uint32_t t = v->tr->tok; !v->tr->verb && t > lo + 1; t--)
    if (kzi_token_is_any(v->s->tokens, t - 1, leads)) return kzi_token_is_any(v->s->tokens, t - 2, before);
  return false;
}

static bool is_hoped_outcome(const struct kzi_view *v)
{
  static const char *const that[] = {"ان", NULL};
  return leads_to_it(v, that);
}

/* «لم تسفر المحادثات عن توقيع» */
static bool is_no_outcome(const struct kzi_view *v)
{
  static const char *const not [] = {"لم", "ولم", "لن", "ولن", NULL};
  return leads_to_it(v, not );
}

/* «كان من المقرر أن يلتقي …، لكن», «إلغاء القمة التي كانت مقررة»: it did not come about. */
static bool was_to_be(const struct kzi_view *v)
{
  static const char *const kana[] = {"كان", "وكان", "كانت", "وكانت", NULL};
  static const char *const to_be[] = {"المقرر", "المتوقع", "المفترض", "المنتظر", "المزمع", "المرتقب",
                                      "مقررا",  "مقرره",   "متوقعا",  "مزمعا",   "مزمعه",  NULL};
  static const char *const instead[] = {"لكن",  "ولكن",  "لكنه", "لكنها", "الا",   "الغي",  "الغيت", "الغت", "الغاء",
                                        "تاجل", "تاجلت", "ارجا", "ارجات", "تاجيل", "ارجاء", "فلم",   NULL};
  const struct kzi_scene *s = v->s;
  struct kzi_range sentence = s->tokens->sentences[s->tokens->items[v->tr->tok].sentence];
  if (kzi_act_of(v) == KZI_ACT_TERMINATE) return false;
  uint32_t from = kzi_reach_back(v->at, TO_BE_REACH, v->clause.first),
           to = kzi_reach_ahead(v->tr->end, TO_BE_REACH, sentence.end);
  for (uint32_t t = from; t + 1 < to; t++) {
    if (!kzi_token_is_any(s->tokens, t, kana) || (t > sentence.first && kzi_token_is(s->tokens, t - 1, "كما")))
      continue;
    uint32_t word = t + 1 + kzi_token_is(s->tokens, t + 1, "من");
    if (!kzi_has_word(s, word, word + 1, to_be)) continue;
    return kzi_has_word(s, sentence.first, sentence.end, instead) || kzi_read_date(v).modality == KZI_BACKGROUND;
  }
  return false;
}

/* «تراجعت الحكومة عن توقيع», «فشل الطرفان في إبرام»: however far he who does stands. */
static bool kept_from(const struct kzi_view *v)
{
  static const char *const fails[] = {"تراجع", "تراجعت", "امتنع",  "امتنعت", "عدل",  "عدلت", "فشل",
                                      "فشلت",  "اخفق",   "اخفقت",  "عجز",    "عجزت", "احجم", "احجمت",
                                      "يمتنع", "تمتنع",  "يتراجع", "تتراجع", NULL};
  static const char *const prep[] = {"عن", "في", NULL};
  uint32_t tok = v->tr->tok;
  return !v->tr->verb && tok > v->clause.first && kzi_token_is_any(v->s->tokens, tok - 1, prep) &&
         kzi_has_word(v->s, v->clause.first, tok, fails);
}

/* «يصل وفد لاستكمال المفاوضات الجارية», «لا تزال المفاوضات مستمرة»: they are held, whatever is to come of them. */
static bool is_under_way(const struct kzi_view *v)
{
  static const char *const on[] = {"جاريه", "الجاريه", "متواصله", "المتواصله", "مستمره", "المستمره", NULL};
  static const char *const still[] = {"تزال",   "يزال",    "زالت",    "زال",      "بصدد",
                                      "مواصله", "لمواصله", "استكمال", "لاستكمال", NULL};
  if (kzi_act_of(v) != KZI_ACT_NEGOTIATE || v->tr->verb) return false;
  return kzi_has_word(v->s, v->tr->end, kzi_reach_ahead(v->tr->end, 3, v->clause.end), on) ||
         kzi_has_word(v->s, kzi_reach_back(v->tr->tok, 2, v->clause.first), v->tr->tok, still);
}

/* ---- What is known of the act already ----------------------------------------------------------------------------------- */

static bool is_participle(const struct kzi_view *v)
{
  uint32_t day = v->when == KZI_NONE ? 0 : v->s->m->whens[v->when].at.tok;
  bool dated = day >= v->tr->end && day < v->tr->end + THEN_REACH && kzi_is_fresh(v); /* «الموقعة اليوم» is news */
  return v->tr->participle && !dated;
}

/* «الدورة … التي توجت بالتوقيع على برنامج»: what they end in is the news, too. */
static bool is_outcome(const struct kzi_view *v)
{
  static const char *const ends_in[] = {"توجت", "توج", "اختتمت", "اختتم", "اسفرت", "اسفر", "افضت", "انتهت", NULL};
  return kzi_has_word(v->s, kzi_reach_back(v->tr->tok, 2, v->clause.first), v->tr->tok, ends_in);
}

static bool is_recalled(const struct kzi_view *v)
{
  bool goes_on = kzi_act_of(v) == KZI_ACT_NEGOTIATE; /* «التقدم الذي تحقق في المفاوضات الخاصة باتفاق …» */
  return kzi_act_of(v) != KZI_ACT_CONSULT && !goes_on && in_relative_clause(v) && !is_outcome(v);
}

/* «عقود أبرمت بين البلدين», «مذكرة … تم توقيعها عام 2006»: a clause behind the text, without «التي». */
static bool hangs_on_text(const struct kzi_view *v)
{
  uint32_t tok = v->tr->tok;
  if (kzi_act_of(v) != KZI_ACT_SIGN || kzi_in_lead(v) || kzi_is_fresh(v) || tok == v->clause.first) return false;
  bool passive = v->tr->verb && v->s->instrument_in[tok - 1] && !v->tr->mark->prefix && !v->tr->mark->pronoun;
  bool object = !v->tr->verb && v->tr->pronoun && v->tr->light != KZI_NONE && v->tr->light + 1 == tok;
  return (passive || object) && !kzi_is_imperfect(v->verb);
}

/* «بعد توقيع …», «منذ توقيع …». */
static bool behind_after(const struct kzi_view *v)
{
  static const char *const words[] = {"بعد", "منذ", "ومنذ", "وبعد", "اثر", "بموجب", "غداه", "وغداه", NULL};
  uint32_t tok = v->tr->tok;
  return !v->tr->verb && kzi_act_of(v) != KZI_ACT_CONSULT && tok > v->clause.first &&
         kzi_token_is_any(v->s->tokens, tok - 1, words);
}

/* «انتقد انسحاب واشنطن من الاتفاق», «قرار الانسحاب زاد التوتر»: the noun recalls what is known, unless somebody announces or
 * decides it; headlines do without. */
static bool end_is_recalled(const struct kzi_view *v)
{
  static const char *const says[] = {"announce", NULL}, *const approves[] = {"approve", "agree", NULL};
  static const char *const decides[] = {"قرر",   "قررت",  "يقرر",  "تقرر",    "قرارا", "بقرار",  "قانون",  "قانونا",
                                        "اعلن",  "اعلنت", "يعلن",  "تعلن",    "اعلان", "اعلانه", "باعلان", "ابلغ",
                                        "ابلغت", "اصدر",  "اصدرت", "اعلانها", "واعلن", "واعلنت", NULL};
  const struct kzi_scene *s = v->s;
  uint32_t first = s->tokens->sentences[s->tokens->items[v->tr->tok].sentence].first;
  if (!is_bare(v) || kzi_act_of(v) != KZI_ACT_TERMINATE || v->tr->tok == first) return false;
  if (s->m->page->zones[s->tokens->items[v->tr->tok].line] == KZI_ZONE_TITLE) return false;
  for (uint32_t t = first; t < v->tr->tok; t++)
    if (kzi_token_is_any(s->tokens, t, decides) || kzi_has(s, t, KZI_C_REPORT, says) ||
        kzi_has(s, t, KZI_C_VERB, approves))
      return false;
  return true;
}

/* ---- The order of it all ------------------------------------------------------------------------------------------------- */

/* A rule and what it makes of the act; of a table, the first that holds counts. */
struct rule {
  bool (*holds)(const struct kzi_view *v);
  struct kzi_reading reading;
};

static const struct rule before_news[] = {
    {kzi_news_comes_after, {KZI_BACKGROUND, "told as what came before", false, false}},
    {was_to_be, {KZI_NEGATED, "was to be", false, false}},
    {kzi_while_ago, {KZI_BACKGROUND, "told as how long ago", false, false}},
    {kzi_is_stop_before, {KZI_BACKGROUND, "told as what came before", false, false}},
};

static const struct rule frames[] = {
    {clause_is_wanted, {KZI_PLANNED, "wanted or to come", false, false}},
    {called_off, {KZI_NEGATED, "called off", false, false}},
    {kept_from, {KZI_NEGATED, "kept from it", false, false}},
    {is_no_outcome, {KZI_NEGATED, "no outcome", false, false}},
    {under_announcement, {KZI_PLANNED, "announced for later", false, false}},
    {is_answered_invitation, {KZI_PLANNED, "an invitation accepted or dated", false, false}},
    {is_invitation, {KZI_PLANNED, "an invitation", true, false}},
    {within_announced, {KZI_PLANNED, "announced for later", false, false}},
    {is_tour_ahead, {KZI_PLANNED, "a later stop of a tour", false, false}},
    {is_future, {KZI_PLANNED, "a future verb", false, false}},
    {joined_to_future, {KZI_PLANNED, "joined to a future verb", false, false}},
    {kzi_subject_of_future, {KZI_PLANNED, "the subject of a future verb", false, false}},
    {if_ever_done, {KZI_PLANNED, "when it is done", true, false}},
    {when_it_comes, {KZI_PLANNED, "when it comes", false, false}},
    {qad_before_imperfect, {KZI_PLANNED, "qad before an imperfect", false, false}},
    {announced_by_cue, {KZI_PLANNED, "announced for later", false, false}},
    {kzi_is_awaited, {KZI_PLANNED, "an adjective of the future", false, false}},
    {kzi_comes_after_news, {KZI_PLANNED, "told as what comes after", false, false}},
};

static const struct rule hangs_on[] = {
    {told_of_future, {KZI_PLANNED, "told of what is to come", false, false}},
    {is_subjunctive, {KZI_PLANNED, "a subjunctive", false, false}},
    {is_hoped_outcome, {KZI_PLANNED, "a hoped-for outcome", false, false}},
    {agreed_for_later, {KZI_PLANNED, "agreed for later", false, false}},
    {decided_for_later, {KZI_PLANNED, "resolved on for later", false, false}},
    {prepared_for, {KZI_PLANNED, "prepared for", false, false}},
    {is_worked_for, {KZI_PLANNED, "worked for", false, false}},
    {is_appointed, {KZI_PLANNED, "appointed", false, false}},
    {called_for, {KZI_PLANNED, "called for", false, false}},
    {is_offered, {KZI_PLANNED, "offered", false, false}},
    {is_purpose, {KZI_PLANNED, "a purpose", false, false}},
    {is_wanted, {KZI_PLANNED, "wanted or to come", false, false}},
    {is_aim, {KZI_PLANNED, "an aim", false, false}},
    {change_talked_about, {KZI_PLANNED, "a matter of talks", true, false}},
    {is_discussed, {KZI_PLANNED, "a matter of talks", false, false}},
    {kzi_before_the_past, {KZI_BACKGROUND, "pluperfect", false, false}},
    {kzi_has_lasted, {KZI_BACKGROUND, "what has lasted", false, false}},
    {kzi_over_the_years, {KZI_BACKGROUND, "over the years", false, false}},
    {kzi_told_as_earlier, {KZI_BACKGROUND, "told as earlier", false, false}},
};

static const struct rule known[] = {
    {is_participle, {KZI_BACKGROUND, "a participle of an earlier act", false, true}},
    {hangs_on_text, {KZI_BACKGROUND, "a clause behind the text", false, true}},
    {is_recalled, {KZI_BACKGROUND, "a relative clause", false, true}},
    {kzi_told_as_recent, {KZI_BACKGROUND, "told as of late", false, false}},
    {behind_after, {KZI_BACKGROUND, "told as what came before", false, true}},
    {kzi_told_as_repeated, {KZI_BACKGROUND, "told as repeated", false, false}},
    {end_is_recalled, {KZI_BACKGROUND, "recalled by its noun", false, true}},
};

static struct kzi_reading by_rules(const struct kzi_view *v, const struct rule *rules, size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (rules[i].holds(v)) return rules[i].reading;
  return KZI_NO_READING;
}
#define BY_RULES(v, rules) by_rules((v), (rules), KZI_COUNT(rules))

/* A word that marks what comes behind it, or before it, within so many tokens. */
struct cue {
  const char *kind;
  uint8_t reach;
  struct kzi_reading reading;
};

static const struct cue cues_before[] = {
    {"negation", 2, {KZI_NEGATED, "negation before it", false, false}},
    {"denial", 24, {KZI_NEGATED, "a denial before it", false, false}},
    {"refusal", 7, {KZI_NEGATED, "a refusal before it", false, false}},
    {"condition", 8, {KZI_PLANNED, "a condition before it", true, false}},
    {"anniversary", 8, {KZI_BACKGROUND, "an anniversary", false, false}},
    {"planned", 10, {KZI_PLANNED, "announced for later", false, false}},
    {"expected", 8, {KZI_PLANNED, "expected or possible", false, false}},
    {"proposal", 8, {KZI_PLANNED, "proposed", false, false}},
    {"urge", 5, {KZI_PLANNED, "urged", false, false}},
    {"invitation", 6, {KZI_PLANNED, "an invitation", true, false}},
    {"eve", 2, {KZI_PLANNED, "on its eve", false, false}},
};

static const struct cue cues_behind[] = {
    {"planned", 4, {KZI_PLANNED, "an adjective of the future", false, false}},
    {"expected", 3, {KZI_PLANNED, "an adjective of expectation", false, false}},
    {"falsehood", 24, {KZI_NEGATED, "called untrue behind it", false, false}},
};

/* Where a cue that reaches so far may stand first. What was urged is another verb's: «… على أهمية …، واعتمدا خطة». */
static uint32_t reach_of(const struct kzi_view *v, uint8_t reach)
{
  bool own = v->tr->verb && reach < 8;
  uint32_t from = v->at;
  for (uint8_t n = 0; n < reach && from > v->clause.first && !(own && v->s->bound[from] >= KZI_BOUND_VERB); n++) from--;
  return from;
}

/* «غير أن», «لا سيما», «لا تزال», «ليس فقط» deny nothing. */
static bool is_no_denial(const struct kzi_scene *s, uint32_t t)
{
  static const char *const behind[] = {"ان", "انه", "انها", "سيما", "يزال", "تزال", "زال", "زالت",
                                       "شك", "بد",  "فقط",  "ينفك", "يالو", "مانع", NULL};
  return kzi_has_word(s, t + 1, t + 2, behind) && !kzi_token_is(s->tokens, t, "دون");
}

/* «لم تستبعد لقاء», «لا يرفض زيارة»: what is not refused may be. */
static bool is_refusal_denied(const struct kzi_scene *s, uint32_t t, const struct cue *c)
{
  static const char *const not [] = {"لم", "ولم", "لا", "ولا", NULL};
  static const char *const refusing[] = {"يستبعد", "تستبعد", "يرفض", "ترفض", NULL};
  return strcmp(c->kind, "refusal") == 0 && t > 0 && kzi_token_is_any(s->tokens, t - 1, not ) &&
         kzi_token_is_any(s->tokens, t, refusing);
}

/* «من أجل» puts nothing off. */
static bool is_in_preposition(const struct kzi_scene *s, uint32_t t)
{
  static const char *const prep[] = {"prep", NULL};
  const struct kzi_mark *mark = t ? kzi_has(s, t - 1, KZI_C_FUNC, prep) : NULL;
  return mark && mark->end > t;
}

/* «يعتزم فتح سفارته، مشيرا إلى أن الوزير بحث …»: no plan reaches what a verb in the perfect tells. */
static bool is_done(const struct kzi_view *v)
{
  return v->tr->verb && v->verb && !kzi_is_imperfect(v->verb);
}

/* «من غير المتوقع أن يلتقي», «لا يعتزم زيارة»: the plan itself is denied; «لا يتوقع أن تنجح القمة» denies another's. */
static bool is_denied(const struct kzi_view *v, uint32_t t)
{
  static const char *const not [] = {"غير", "وغير", "لا", "ولا", "لم", "ولم", "لن", NULL};
  static const char *const none[] = {"ليس", "وليس", NULL}, *const that[] = {"ان", "بان", NULL};
  const struct kzi_scene *s = v->s;
  if (!v->tr->verb && (v->tr->tok > t + DENIED_REACH || kzi_has_word(s, t, v->tr->tok, that))) return false;
  if (t > 0 && kzi_token_is_any(s->tokens, t - 1, not )) return true;
  uint32_t of = kzi_token_is(s->tokens, t, "من") ? 1 : 2;
  return t >= of && kzi_token_is_any(s->tokens, t - of, none);
}

static struct kzi_reading by_cue_before(const struct kzi_view *v)
{
  static const struct kzi_reading possible = {KZI_PLANNED, "not ruled out", false, false},
                                  unexpected = {KZI_NEGATED, "not expected", false, false};
  for (size_t i = 0; i < KZI_COUNT(cues_before) && !v->tr->participle; i++) { /* «يأمل تفعيل المذكرة الموقعة» */
    const struct cue *c = &cues_before[i];
    bool negates = c->reading.modality == KZI_NEGATED && c->reach <= 2; /* what stands right behind it */
    bool plans = c->reading.modality == KZI_PLANNED && !c->reading.conditional;
    for (uint32_t t = reach_of(v, c->reach); t < v->tr->tok; t++)
      if (kzi_has_cue(v->s, t, c->kind) && !is_in_preposition(v->s, t) &&
          !(v->tr->sense == KZI_SENSE_VISIT && t + 1 == v->tr->light) && /* «أن يؤدي زيارة» */
          !(plans && t + 1 < v->tr->tok && is_done(v)) && /* «من المنتظر عقد اتفاقيات»: no verb stands there */
          !(negates && (t + 3 < v->at || is_no_denial(v->s, t))))
        return is_refusal_denied(v->s, t, c) ? possible
               : is_answered_invitation(v)   ? KZI_NO_READING
               : plans && is_denied(v, t)    ? unexpected
                                             : c->reading;
  }
  return KZI_NO_READING;
}

/* «بحثا مع السفير القمة المقبلة»: the adjective of another noun of talks; but «اجتماعات قمة مقررة» is one. */
static bool of_another(const struct kzi_view *v, uint32_t adjective)
{
  struct kzi_trigger other;
  return adjective > v->tr->end + 1 && kzi_trigger_at(v->s, adjective - 1, &other) && !other.verb;
}

static struct kzi_reading by_cue_behind(const struct kzi_view *v)
{
  if (v->tr->verb && !kzi_is_imperfect(v->verb)) return KZI_NO_READING; /* «بحثا ترتيبات الزيارة»: held already */
  if (v->tr->sense == KZI_SENSE_AGREE)
    return KZI_NO_READING; /* «تم الاتفاق على عقد اللجنة قريبا»: what is agreed on is to come */
  static const char *const prep[] = {"prep", NULL}; /* «على التحضيرات» is no adjective */
  for (size_t i = 0; i < KZI_COUNT(cues_behind); i++) {
    uint32_t end = kzi_reach_ahead(v->tr->end, cues_behind[i].reach, v->clause.end);
    bool far = cues_behind[i].reading.modality == KZI_NEGATED; /* «ما تداولته المواقع عن توقيع عقد … عار عن الصحة» */
    for (uint32_t t = v->tr->end; t < end && (far || v->s->bound[t] == KZI_BOUND_NONE);
         t++) /* within its noun phrase */
      if (kzi_has_cue(v->s, t, cues_behind[i].kind) && !kzi_has(v->s, t - 1, KZI_C_FUNC, prep) &&
          !kzi_token_is(v->s->tokens, t - 1, "غير") && /* «زيارة غير متوقعة» is held */
          (far || !of_another(v, t)))
        return cues_behind[i].reading;
  }
  return KZI_NO_READING;
}

/* «مغبة الانسحاب من الاتفاق الذي وقعته …»: what stands before a relative pronoun says nothing of the verb behind it. */
static uint32_t relative_before(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  static const char *const pronouns[] = {"الذي", "التي", "اللذان", "اللذين", "اللتان", "اللتين", NULL};
  static const char *const news[] = {
      "الانباء", "انباء",   "الاخبار", "التقارير",  "تقارير", "الشايعات",
      "شايعات",  "المزاعم", "مزاعم",   "المعلومات", "تردد",   NULL}; /* «نفى صحة الأنباء التي تحدثت عن …» */
  for (uint32_t t = at, n = 0; t > lo && n < RELATIVE_REACH; n++)
    if (kzi_token_is_any(s->tokens, --t, pronouns) && !(t > lo && kzi_has_word(s, t - 1, t, news))) return t;
  return lo;
}

static struct kzi_view look_around(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when, bool ahead)
{
  struct kzi_view v = {.s = s,
                       .tr = tr,
                       .verb = kzi_finite_verb(s, tr),
                       .clause = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE),
                       .at = tr->tok,
                       .when = when,
                       .ahead = ahead};
  if (v.verb && v.verb->tok < v.at) v.at = v.verb->tok;
  v.clause.first = relative_before(s, v.clause.first, v.at);
  if (tr->verb) return v;
  uint32_t occasion = occasion_before(s, v.clause.first, tr->tok);
  if (occasion > v.clause.first) v.clause.first = v.at = occasion;
  if (v.verb && v.verb->tok < occasion) v.verb = NULL, v.at = v.clause.first;
  return v;
}

struct kzi_reading kzi_read_modality(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when, bool ahead)
{
  const struct kzi_view v = look_around(s, tr, when, ahead);
  struct kzi_reading r = BY_RULES(&v, before_news);
  if (!r.rule) r = by_cue_before(&v);
  if (!r.rule) r = BY_RULES(&v, frames);
  if (!r.rule) r = by_cue_behind(&v);
  if (!r.rule && !tr->participle) r = BY_RULES(&v, hangs_on); /* «تفعيل الاتفاقيات الموقعة» */
  if (!r.rule) r = kzi_read_date(&v);
  if (!r.rule) r = BY_RULES(&v, known);
  if (r.rule && r.modality == KZI_PLANNED && is_under_way(&v))
    r = (struct kzi_reading){KZI_ASSERTED, "negotiations under way", false, false};
  return r.rule ? r : (struct kzi_reading){KZI_ASSERTED, "told as news", false, false};
}
