/* What the word of an act hangs on and says that it is to come: an invitation, an agreement, an effort, a wish, an aim. */
#include "event/intended.h"

#include "event/awaited.h"
#include "event/fits.h"

#define ANY_REACH       8  /* tokens from «أي اتفاق» to «يبرمه»: what it is about stands between */
#define STALLED_REACH   10 /* tokens from the talks to «متعثرة»: the sides and the matter stand between */
#define ASKED_REACH     3  /* tokens from «طلب» to what is asked for */
#define FUTURE_BACK     8  /* tokens from «ستكون» to what will be */
#define APPOINTED_REACH 2  /* tokens from «موعد» to the talks: «موعد عقد القمة» */
#define ITS_REACH       12 /* tokens from talks to «موعدها» */
#define DECIDED_REACH   6  /* tokens from «قررت» to what: who decides stands between */
#define ORDERED_REACH   10 /* tokens from «أمر» to what: who orders stands between */
#define BILL_REACH      5 /* tokens from «مشروع» to the approval: «مشروع قانون بشأن التصديق» */
#define LAID_REACH      10 /* tokens from «نشرت» to «مشروع» */
#define FOUNDED_REACH   24 /* … from an agreement over what else it is about */
#define GOVERNED_REACH  10 /* tokens from «أن تستضيف» to the session */
#define OFFERED_REACH   12 /* tokens from «قبل» to the talks */
#define SOUGHT_REACH    16 /* tokens from «سبل» to the last of what ways are sought for */
#define ACCEPT_REACH    4  /* tokens from «قبل» to the invitation */
#define EFFORT_REACH    10 /* tokens from the effort to the talks */
#define INVITED_REACH   3  /* tokens from «دعوة» to «للقاء» */
#define DECREE_REACH    12 /* tokens from «قرار رئيس الجمهورية» to the approval: its number and year stand between */
#define DISCUSSED_REACH 14 /* tokens from «بحثا» to the signing */
#define WANTED_REACH    8  /* tokens from «نتوقع» to the signing */
#define FELT_REACH      6  /* tokens from «الفخر» to the signing */
#define OFFER_REACH     6  /* tokens from «عرضت» to the hosting */

/* «قبل دعوة … لزيارة», «دعوة لزيارة … في أبريل المقبل»: more than an invitation. */
static bool is_answered(const struct kzi_view *v)
{
  static const char accepts[] =
      "قبل|قبلت|وقبل|وقبلت|فقبل|فقبلت|بقبول|قبول|قبوله|قبولها|رحب|ورحب|رحبت|ورحبت|مرحبا|بتلبيه|سيلبي|ستلبي";
  static const char it[] = "قبلها|وقبلها|بقبولها|بتلبيتها|سيلبيها|ستلبيها"; /* «وعد بتلبيتها» */
  static const char *const invited[] = {"دعوه",   "الدعوه",  "دعوته",  "دعوتها", "بالدعوه",
                                        "بدعوته", "بدعوتها", "للدعوه", "بها",    NULL};
  const struct kzi_scene *s = v->s;
  uint32_t index = s->tokens->items[v->tr->tok].sentence;
  struct kzi_range near = s->tokens->sentences[index];
  if (index + 1 < s->tokens->sentence_count) near.end = s->tokens->sentences[index + 1].end; /* «وقد قبل الدعوة.» */
  if (kzi_read_date(v).modality == KZI_PLANNED) return true;
  for (uint32_t t = near.first; t < near.end; t++)
    if (kzi_token_is_of(s->tokens, t, it) ||
        (kzi_token_is_of(s->tokens, t, accepts) &&
         kzi_has_word(s, t + 1, kzi_reach_ahead(t + 1, ACCEPT_REACH, near.end), invited)))
      return true;
  return false;
}

/* «يدعوه لزيارة …», «دعوة للقاء …». */
bool kzi_is_invitation(const struct kzi_view *v)
{
  static const char *const to[] = {"الي", "والي", "للقيام", "القيام", NULL};
  static const char *const invited[] = {"دعوه", "الدعوه", "دعوته", "بدعوه", "دعا",   "يدعو",  "دعت",
                                        "تدعو", "ودعا",   "ودعت",  "دعاه",  "ودعاه", "دعاها", "ودعاها",
                                        "دعته", "ودعته",  "يدعوه", "تدعوه", NULL};
  bool led =
      v->tr->mark->prefix & KZI_PREFIX_LI || (v->tr->tok > 0 && kzi_token_is_any(v->s->tokens, v->tr->tok - 1, to));
  bool meets = v->tr->sense == KZI_SENSE_MEET && v->tr->mark->prefix & KZI_PREFIX_LI;
  uint32_t from = meets ? kzi_reach_back(v->tr->tok, INVITED_REACH, v->clause.first) : v->clause.first;
  return (v->tr->sense == KZI_SENSE_VISIT || meets) && !v->tr->verb && led &&
         kzi_has_word(v->s, from, v->tr->tok, invited);
}

/* «قبل الرئيس دعوة كوريا الشمالية لإجراء محادثات», «قبل عرض لقاء كيم» */
static bool is_accepted(const struct kzi_view *v)
{
  static const char *const accepts[] = {"قبل", "قبلت", "وقبل", "وقبلت", NULL};
  static const char *const offers[] = {"دعوه", "الدعوه", "عرض", "عرضا", "العرض", NULL};
  const struct kzi_tokens *tokens = v->s->tokens;
  uint32_t tok = v->tr->tok, first = tokens->sentences[tokens->items[tok].sentence].first;
  if (v->tr->verb || kzi_act_of(v) != KZI_ACT_CONSULT || v->tr->sense == KZI_SENSE_VISIT) return false;
  for (uint32_t t = kzi_reach_back(tok, OFFERED_REACH, first); t + 1 < tok; t++)
    if (kzi_token_is_any(tokens, t, accepts) &&
        kzi_has_word(v->s, t + 1, kzi_reach_ahead(t + 1, ACCEPT_REACH + 1, tok), offers))
      return true;
  return false;
}

bool kzi_is_answered_invitation(const struct kzi_view *v)
{
  if (is_accepted(v)) return true;
  return kzi_is_invitation(v) && is_answered(v);
}

/* «ستكون هذه هي المرة الأولى التي يستضيف فيها …»: what the verb to come tells of. */
static bool told_of_future(const struct kzi_view *v)
{
  if (!v->tr->verb || !kzi_is_imperfect(v->verb) || !kzi_in_relative_clause(v)) return false;
  uint32_t first = v->s->tokens->sentences[v->s->tokens->items[v->at].sentence].first;
  for (uint32_t t = kzi_reach_back(v->at, FUTURE_BACK, first); t < v->at; t++)
    if (kzi_has_future_verb(v->s, t)) return true;
  return false;
}

/* «اتفقا على عقد قمة»: agreed upon, so still to come. */
static bool agreed_for_later(const struct kzi_view *v)
{
  static const char *const agree[] = {"agree", NULL}, *const approve[] = {"approve", NULL};
  static const char *const onto[] = {"علي", "حول", "بشان", NULL};
  static const char *const accord[] = {"اتفاق", "باتفاق", "لاتفاق", NULL}; /* «اتفاق روسيا وتونس على تشكيل فريق» */
  const struct kzi_scene *s = v->s;
  bool done =
      v->tr->sense == KZI_SENSE_RENEW || v->tr->sense == KZI_SENSE_END; /* to agree on the end of a text is to end it */
  if (v->tr->verb || done || kzi_in_relative_clause(v)) return false;
  bool on = false, founds = kzi_act_of(v) == KZI_ACT_ESTABLISH; /* «اتفقا على 25 خطوة، منها … وتأسيس مجلس» */
  uint32_t first = founds ? s->tokens->sentences[s->tokens->items[v->tr->tok].sentence].first : v->clause.first;
  for (uint32_t t = v->tr->tok, n = 0; t > first && n < (founds ? FOUNDED_REACH : 14u); n++) {
    t--;
    on = on || ((founds || n < 4) && kzi_token_is_any(s->tokens, t, onto));
    bool assents = kzi_act_of(v) == KZI_ACT_CONSULT && kzi_has(s, t, KZI_C_VERB, approve); /* «وافق على لقاء نظيره» */
    if (on && (assents || kzi_has(s, t, KZI_C_VERB, agree) || kzi_has(s, t, KZI_C_NOUN, agree))) return true;
    if (on && founds && kzi_token_is_any(s->tokens, t, accord)) return true;
  }
  return false;
}

/* «نشرت الوزارة مشروع قانون بشأن التصديق على الاتفاقية»: a bill that is laid out is yet to be passed. */
static bool is_bill(const struct kzi_view *v)
{
  static const char laid[] =
      "نشر|نشرت|طرح|طرحت|عرض|عرضت|اعد|اعدت|قدم|قدمت|احال|احالت|احيل|احيلت|تنشر|ينشر|تعرض|يعرض|تعد|يعد|تدرس|"
      "يدرس|درس|درست|تناقش|يناقش|ناقش|ناقشت";
  static const char *const bill[] = {"مشروع", "مسوده", NULL}, *const passed[] = {"approve", NULL};
  const struct kzi_tokens *tokens = v->s->tokens;
  uint32_t t = v->tr->tok, first = kzi_reach_back(t, BILL_REACH, v->clause.first);
  if (v->tr->verb || kzi_act_of(v) != KZI_ACT_APPROVE) return false;
  while (t > first && !kzi_token_is_any(tokens, t, bill)) t--;
  if (!kzi_token_is_any(tokens, t, bill)) return false;
  uint32_t from = kzi_reach_back(t, LAID_REACH, v->clause.first);
  for (uint32_t i = from; i < t; i++)
    if (kzi_has(v->s, i, KZI_C_VERB, passed)) return false; /* «درس المجلس ووافق على مشروع القانون» */
  return kzi_tokens_have_of(v->s->tokens, from, t, laid);
}

/* «قرار الحكومة افتتاح سفارة», «قررتا إنشاء صندوق»: what is resolved on is set up later. */
static bool decided_for_later(const struct kzi_view *v)
{
  static const char *const words[] = {"قرار",  "قرر",    "قررت",  "قررا",   "قررتا", "يقرر",    "تقرر", "وقرر",
                                      "وقررت", "القرار", "بقرار", "قرارها", "قراره", "بقرارها", NULL};
  return !v->tr->verb && (kzi_act_of(v) == KZI_ACT_ESTABLISH || v->tr->sense == KZI_SENSE_SEND) &&
         kzi_has_word(v->s, kzi_reach_back(v->tr->tok, DECIDED_REACH, v->clause.first), v->tr->tok, words);
}

/* «أمر الرئيس بإرسال مساعدات»: what is ordered is done later. */
static bool ordered_for_later(const struct kzi_view *v)
{
  static const char *const words[] = {"كلف", "كلفت", "امر", "امرت", "وجه", "وجهت", "اوعز", "اوعزت", NULL};
  return !v->tr->verb && v->tr->sense == KZI_SENSE_GIVE && v->tr->mark->prefix & KZI_PREFIX_BI &&
         kzi_has_word(v->s, kzi_reach_back(v->tr->tok, ORDERED_REACH, v->clause.first), v->tr->tok, words);
}

/* The noun of an act other than talks, which no light verb says to have been done. */
bool kzi_is_bare_noun(const struct kzi_view *v)
{
  return !v->tr->verb && v->tr->light == KZI_NONE && kzi_act_of(v) != KZI_ACT_CONSULT;
}

/* «انتقد الإدارة لموافقتها على الاتفاق», «نحن فخورون لتوقيع المذكرة», «معارضة لتوقيع الاتفاقية»: what somebody feels about it is no
 * purpose, nor is that for which somebody stands for his side, «مثل الجانب السعودي للتوقيع». */
static bool is_reason(const struct kzi_view *v)
{
  static const char feels[] =
      "مثل|ومثل|مثلت|ومثلت|يمثل|انتقد|انتقدت|ينتقد|تنتقد|انتقاد|انتقاده|انتقادات|الفخر|فخر|فخور|فخورون|فخورين|استياء|"
      "استياءه|استيايه|"
      "استياءها|غضب|غضبه|غضبها|امتنانه|امتنان|شكر|شكره|شكرها|سعادته|سعيد|سعداء|سرورنا|سروره|هنا|تهنيته|"
      "معارضه|معارضته|المعارضه|معارضتها|رافضه|رفضه|رفضها|ادانته|ادان|ادانت|ندد|نددت|اشاد|اشادت";
  static const char passing[] = "للمصادقه|للتصديق"; /* «أحالت الاتفاقية إلى البرلمان للمصادقة عليها» */
  bool own = v->tr->pronoun && (kzi_act_of(v) == KZI_ACT_APPROVE || kzi_act_of(v) == KZI_ACT_TERMINATE) &&
             !kzi_token_is_of(v->s->tokens, v->tr->tok, passing);
  return own ||
         kzi_tokens_have_of(v->s->tokens, kzi_reach_back(v->tr->tok, FELT_REACH, v->clause.first), v->tr->tok, feels);
}

/* «لتوقيع اتفاقية», «من أجل التوصل إلى» */
static bool is_purpose(const struct kzi_view *v)
{
  bool for_it = v->tr->tok > v->clause.first && kzi_token_is(v->s->tokens, v->tr->tok - 1, "اجل");
  static const char reference[] =
      "اشاره|انتقاد|انتقادا|انتقادات|انتقاداته|انتقاداتها|رفضا|رفضه|رفضها|ادانته|ادانتها|ادانه|تنديدا|منددا|"
      "استنكاره|ترحيبه|ترحيبها|ارتياحه|تقديره|تقديرها|معارضته|معارضتها|رفضهما|رفضهم|معارضتهما|معارضتهم|"
      "نتيجه|ذكري"; /* «إشارة للانسحاب», «رفضا لتوقيع الاتفاق», «انتقاداتها لتوقيع …» */
  if (kzi_token_is(v->s->tokens, v->tr->tok, "لانسحاب") ||
      kzi_tokens_have_of(v->s->tokens, kzi_reach_back(v->tr->tok, 1, v->clause.first), v->tr->tok, reference))
    return false;
  return kzi_is_bare_noun(v) && !v->tr->participle && !is_reason(v) && (for_it || v->tr->mark->prefix & KZI_PREFIX_LI);
}

/* «يستعد الرئيسان … للاجتماع»: however far the preparing stands. */
static bool prepared_for(const struct kzi_view *v)
{
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT && v->tr->mark->prefix & KZI_PREFIX_LI &&
         !kzi_is_held_behind(v) && kzi_told_before_it(v, UINT32_MAX, KZI_C_CUE, "planned");
}

/* «… على الدخول في مباحثات», «… بعقد قمة»: talks that are to be held. */
static bool to_be_held(const struct kzi_view *v)
{
  static const char *const to[] = {"الي", "علي", NULL};
  static const char holding[] =
      "باجراء|لاجراء|بعقد|لعقد|ببدء|لبدء|بالدخول|للدخول|باطلاق|لاطلاق|بالعوده|للعوده|باستيناف|لاستيناف";
  uint32_t tok = v->tr->tok, from = kzi_reach_back(tok, 4, v->clause.first);
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT &&
         (kzi_has_word(v->s, from, tok, to) || kzi_tokens_have_of(v->s->tokens, from, tok, holding));
}

/* «بذل جهودا لعقد قمة», «تقدمت بطلب لإجراء مشاورات», «خطة لإجراء محادثات» */
static bool is_worked_for(const struct kzi_view *v)
{
  static const char *const holding[] = {"لاجراء", "لعقد", "لاستيناف", "لتنظيم", "لترتيب", NULL};
  static const char efforts[] =
      "جهد|جهده|جهدها|جهود|جهودا|الجهود|جهوده|جهودها|مساع|مساعي|مساعيه|مساعيها|طلب|بطلب|طلبا|محاوله|محاولات|"
      "خطه|خطط|نيه|النيه|دعوه|ضغوط|الطريق|فكره";
  uint32_t tok = v->tr->tok;
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT &&
         kzi_has_word(v->s, kzi_reach_back(tok, 3, v->clause.first), tok, holding) &&
         kzi_tokens_have_of(v->s->tokens, kzi_reach_back(tok, EFFORT_REACH, v->clause.first), tok, efforts);
}

/* «مذكرة بشأن إنشاء مجلس أعمال»: what a text is to found is set up later. */
static bool is_for_text(const struct kzi_view *v)
{
  static const char *const about[] = {"بشان", "حول", "بخصوص", "علي", NULL};
  static const char asked[] = "طلب|بطلب|طلبا|الطلب|طلبها|طلبه|اقتراح|اقتراحا|الاقتراح|مقترح|دعوه";
  uint32_t tok = v->tr->tok;
  if (v->tr->verb || kzi_act_of(v) != KZI_ACT_ESTABLISH || tok < 2) return false;
  if (v->tr->mark->prefix & (KZI_PREFIX_BI | KZI_PREFIX_LI) && /* «تجاوبت مع طلب المملكة بتشكيل فريق عمل» */
      kzi_tokens_have_of(v->s->tokens, kzi_reach_back(tok, ASKED_REACH, v->clause.first), tok, asked))
    return true;
  return kzi_token_is_any(v->s->tokens, tok - 1, about) && v->s->instrument_in[tok - 2];
}

/* «تعمل على توقيع», «يعمل على عقد اجتماع», «العمل جار على إبرام»; but «أشرف وزير العمل على توقيع» */
static bool is_worked_on(const struct kzi_view *v)
{
  static const char *const works[] = {"يعمل", "تعمل", "يعملان", "تعملان", "العمل", "يعكف", "تعكف", "عاكف", NULL};
  static const char *const on[] = {"علي", NULL}, *const holding[] = {"عقد", "ترتيب", "تنظيم", "اجراء", NULL};
  uint32_t tok = v->tr->tok;
  bool drafted = kzi_act_of(v) == KZI_ACT_NEGOTIATE; /* «يعملان على صياغة» */
  bool held = !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT && tok > v->clause.first &&
              kzi_token_is_any(v->s->tokens, tok - 1, holding);
  if (held) tok--;
  if (!(kzi_is_bare_noun(v) || held) || drafted ||
      !kzi_has_word(v->s, kzi_reach_back(tok, 1, v->clause.first), tok, on))
    return false;
  for (uint32_t t = kzi_reach_back(tok, EFFORT_REACH, v->clause.first); t < tok; t++)
    if (kzi_token_is_any(v->s->tokens, t, works) && !v->s->actor_in[t]) return true;
  return false;
}

/* «موعد ومكان القمة», «شروطا للقاء», «تتطلع لاستضافة جولة من المحادثات»: what is said of talks before they are held. */
static bool is_appointed(const struct kzi_view *v)
{
  static const char words[] =
      "موعد|وموعد|بموعد|لموعد|مكان|ومكان|بمكان|لمكان|موقع|وموقع|تاريخ|لاستضافه|شروط|شروطا|المفضل";
  static const char *const its[] = {"موعدها", "موعده",   "وموعدها",
                                    "وموعده", "تاريخها", NULL}; /* «عقد القمة في موعدها» */
  uint32_t tok = v->tr->tok, end = v->tr->end;
  if (v->tr->verb || kzi_act_of(v) != KZI_ACT_CONSULT) return false;
  return kzi_tokens_have_of(v->s->tokens, kzi_reach_back(tok, APPOINTED_REACH, v->clause.first), tok, words) ||
         (!kzi_is_perfect(v->verb) && kzi_has_word(v->s, end, kzi_reach_ahead(end, ITS_REACH, v->clause.end), its));
}

/* «التعجيل بتوقيع», «تسريع إبرام», «إلى حين توقيع», «موعد توقيع»: it is not signed yet. */
static bool is_hastened(const struct kzi_view *v)
{
  if (!kzi_is_bare_noun(v) || !kzi_act_takes_instrument(kzi_act_of(v))) return false;
  for (uint32_t t = kzi_reach_back(v->tr->tok, APPOINTED_REACH, v->clause.first); t < v->tr->tok; t++)
    if (kzi_has_cue(v->s, t, "haste")) return true;
  return false;
}

/* «عرضت النمسا استضافة قمة» */
static bool is_offered(const struct kzi_view *v)
{
  static const char offers[] = "عرض|عرضت|يعرض|تعرض|وعرض|وعرضت|عارضا|عارضه";
  static const char *const holding[] = {"استضافه", "عقد", "اجراء", "تنظيم", NULL};
  bool deed = kzi_act_of(v) == KZI_ACT_COOPERATE; /* «عرضت روسيا تدريب …» */
  uint32_t tok = v->tr->tok, from = deed ? tok : kzi_reach_back(tok, 2, v->clause.first);
  return !v->tr->verb && (deed || (kzi_act_of(v) == KZI_ACT_CONSULT && kzi_has_word(v->s, from, tok, holding))) &&
         kzi_tokens_have_of(v->s->tokens, kzi_reach_back(from, OFFER_REACH, v->clause.first), tok, offers);
}

/* «أعلن تقديم 40 منحة دراسية للطلبة», «أعلن تخصيص …»: for the year to come; but «خصصت 15 منحة» has done it. */
static bool is_promised(const struct kzi_view *v)
{
  uint32_t near = kzi_reach_ahead(v->tr->end, ANY_REACH, v->clause.end);
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_COOPERATE && kzi_is_about(v->s, v->tr->end, near, "grants") &&
         kzi_told_before(v->s, v->clause.first, v->tr->tok, UINT32_MAX, KZI_C_REPORT, "announce");
}

/* «اقترح الرئيس الروسي، الأربعاء، على رئيس الوزراء الياباني توقيع اتفاق»: however long they are named. */
static bool is_proposed(const struct kzi_view *v)
{
  static const char proposes[] = "اقترح|اقترحت|يقترح|تقترح|واقترح|واقترحت";
  static const char *const over[] = {"بعد", "عقب", "خلال", "اثر", "منذ", NULL};
  const struct kzi_scene *s = v->s;
  if (v->tr->verb || v->tr->light != KZI_NONE || v->tr->participle) return false;
  for (uint32_t t = v->tr->tok; t > v->clause.first && s->bound[t] < KZI_BOUND_VERB; t--) {
    if (kzi_token_is_of(s->tokens, t - 1, proposes)) return true;
    if (kzi_token_is_any(s->tokens, t - 1, over)) return false;
  }
  return false;
}

static const char *const any[] = {"اي", "لاي", "باي", "ايه", NULL};

/* «أي لقاء بين الرئيسين» */
static bool is_any_meeting(const struct kzi_view *v)
{
  uint32_t tok = v->tr->tok;
  return !v->tr->verb && v->tr->light == KZI_NONE && kzi_act_of(v) == KZI_ACT_CONSULT &&
         kzi_has_word(v->s, kzi_reach_back(tok, 1, v->clause.first), tok, any);
}

/* «إبرام أي معاهدة»: of none in particular. */
static bool is_any_text(const struct kzi_view *v)
{
  return kzi_is_bare_noun(v) && kzi_has_word(v->s, v->tr->end, kzi_reach_ahead(v->tr->end, 1, v->clause.end), any);
}

/* «أي اتفاق يبرمه الرئيسان يجب أن …»: whatever they may sign some day. */
static bool is_of_any_text(const struct kzi_view *v)
{
  const struct kzi_scene *s = v->s;
  if (!v->tr->verb || !kzi_is_imperfect(v->verb)) return false;
  uint32_t first = s->tokens->sentences[s->tokens->items[v->tr->tok].sentence].first;
  for (uint32_t t = kzi_reach_back(v->tr->tok, ANY_REACH, first); t + 1 < v->tr->tok; t++)
    if (kzi_token_is_any(s->tokens, t, any) && s->instrument_in[t + 1]) return true;
  return false;
}

/* «كانت المفاوضات متعثرة», «لا تزال المحادثات متوقفة منذ أشهر»: they go on no more. */
static bool is_stalled(const struct kzi_view *v)
{
  static const char stalled[] = "متعثره|متوقفه|مجمده|معلقه|معطله|متعثرا|متوقفا|مجمدا|معلقا";
  static const char *const again[] = {"استانف", "استانفت", "يستانف", "تستانف", "استيناف", "استونفت", "عوده", NULL};
  uint32_t end = kzi_reach_ahead(v->tr->end, STALLED_REACH, v->clause.end);
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT &&
         kzi_tokens_have_of(v->s->tokens, v->tr->end, end, stalled) &&
         !kzi_has_word(v->s, v->clause.first, v->clause.end, again);
}

/* «دعا إلى حوار بين …», «أهمية استئناف المفاوضات»: whoever is to meet, nobody has said that or when he will. «حث | إيران | على
 * المفاوضات» names at least whom it asks. */
bool kzi_is_plea(const struct kzi_view *v)
{
  if (kzi_act_of(v) != KZI_ACT_CONSULT || v->when != KZI_NONE) return false;
  const struct kzi_group *who = kzi_next_group(v->s, v->clause.first, v->tr->tok, LINK(NONE));
  return !who || !kzi_next_group(v->s, who->end, v->tr->tok, LINK(NONE));
}

static bool called_for(const struct kzi_view *v);

static bool talks_called_for(const struct kzi_view *v)
{
  return kzi_is_plea(v) && called_for(v);
}

/* «دعا السفير … إلى توقيع», «حث … على توقيع»: however far he who calls for it stands. */
static bool called_for(const struct kzi_view *v)
{
  static const char calls[] =
      "دعا|دعت|يدعو|تدعو|داعيا|داعيه|حث|حثت|يحث|طالب|طالبت|يطالب|حذر|حذرت|يحذر|تحذر|حض|حضت|يحض|ناشد|ناشدت|"
      "يناشد|وحث|وحثت|وطالب|وطالبت|وحض|ودعا|ودعت|مطالب|مطالبه|المطالبه|مطالبته|مطالبتهم|مطالبات|دعوات|"
      "الدعوات|دعوه";
  static const char *const to[] = {"الي", "علي", "من", NULL};
  uint32_t tok = v->tr->tok;
  bool led = tok > v->clause.first && kzi_token_is_any(v->s->tokens, tok - 1, to);
  bool bare = kzi_is_bare_noun(v) && (led || v->tr->mark->prefix & (KZI_PREFIX_LI | KZI_PREFIX_BI));
  return (bare || to_be_held(v)) && kzi_tokens_have_of(v->s->tokens, v->clause.first, tok, calls);
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
  static const char counted[] = "يعد|تعد|ويعد|وتعد"; /* «تعد هذه أول زيارة»; «يعد بزيارة» promises */
  const struct kzi_scene *s = v->s;
  static const char *const after[] = {"بعد", "عقب", "اعقاب", "اثر", "منذ", NULL}; /* «ستدعم عودتها في أعقاب مباحثات» */
  if (v->tr->verb || v->tr->light != KZI_NONE || v->tr->pronoun || act_is_decision(v)) return false;
  if (kzi_has_word(s, kzi_reach_back(v->tr->tok, 1, v->clause.first), v->tr->tok, after)) return false;
  bool promised = v->tr->mark->prefix & KZI_PREFIX_BI;
  for (uint32_t t = v->tr->tok, n = 0; t > v->clause.first && n < WANTED_REACH;) {
    n += !s->actor_in[--t]; /* «سيجلس الرئيسان … في أول قمة»: however long they are named */
    if (kzi_token_is_of(s->tokens, t, counted) && !promised) continue;
    if (kzi_has(s, t, KZI_C_LIGHT, want) || kzi_has_future_verb(s, t)) return true;
  }
  return false;
}

/* «يسعيان إلى التوصل إلى …», but not «تعلن التوصل إلى», «رحبت بتوصل البلدين إلى», «بعد التوصل إلى». */
static bool is_aim(const struct kzi_view *v)
{
  static const char *const after[] = {"بعد", "عقب", "منذ", "اثر", "عن", NULL};
  uint32_t tok = v->tr->tok;
  if (!kzi_is_bare_noun(v) || v->tr->sense != KZI_SENSE_REACH) return false;
  bool announced = tok > v->clause.first && kzi_has(v->s, tok - 1, KZI_C_REPORT, NULL);
  bool done = tok > v->clause.first && kzi_token_is_any(v->s->tokens, tok - 1, after);
  return !announced && !done && !(v->tr->mark->prefix & KZI_PREFIX_BI);
}

static bool talked_about(const struct kzi_view *v)
{
  static const char *const discuss[] = {"discuss", NULL};
  bool deed = kzi_act_of(v) == KZI_ACT_ESTABLISH || kzi_act_of(v) == KZI_ACT_COOPERATE;
  bool joined = deed && v->tr->mark->prefix & KZI_PREFIX_WA; /* «بحث فتح السفارة وتسيير رحلات» */
  uint32_t reach = joined ? DISCUSSED_REACH : deed ? 2 : 3;
  for (uint32_t t = v->tr->tok, n = 0; !v->tr->verb && t > v->clause.first && n < reach; n++) {
    if (kzi_has(v->s, --t, KZI_C_NOUN, discuss) && !v->s->actor_in[t]) return true; /* «وزارة التعليم والبحث العلمي» */
    if (deed && v->s->bound[t] >= KZI_BOUND_VERB) return false;
  }
  return false;
}

/* «بحث تعديل الاتفاقية»: nothing is told at all. */
static bool change_talked_about(const struct kzi_view *v)
{
  static const char *const about[] = {"بشان", "حول", "بخصوص", NULL};
  static const char ideas[] = "مقترحات|مقترح|مقترحا|اقتراحات|افكار|افكارا";
  uint32_t tok = v->tr->tok; /* «مقترحات من الرئيس بشأن تعديل الاتفاق» */
  bool idea = !v->tr->verb && tok > v->clause.first && kzi_token_is_any(v->s->tokens, tok - 1, about) &&
              kzi_tokens_have_of(v->s->tokens, kzi_reach_back(tok, EFFORT_REACH, v->clause.first), tok, ideas);
  return (v->tr->sense == KZI_SENSE_RENEW || v->tr->sense == KZI_SENSE_END) && (idea || talked_about(v));
}

/* «بحثا العلاقات وشهدا بعد ذلك توقيع مذكرة»: a verb of its own stands right before what they saw. */
static bool is_seen(const struct kzi_view *v)
{
  static const uint16_t verbs[] = {KZI_C_LIGHT, KZI_C_VERB, KZI_C_VERB_OTHER, KZI_C_COUNT};
  static const char *const then[] = {"بعدها", "بعد", "ذلك", "عقبها", "عقب", "خلالها", "ايضا", "كذلك", "معا", NULL};
  uint32_t t = v->tr->tok;
  while (t > v->clause.first && kzi_token_is_any(v->s->tokens, t - 1, then)) t--;
  const struct kzi_mark *verb = t > 0 ? kzi_mark_any(v->s->marks, t - 1, verbs) : NULL;
  return verb && !v->tr->verb && !kzi_is_imperfect(verb) && !kzi_mark_is(v->s->marks, verb, "discuss");
}

/* «جرى البحث في سبل تطوير العلاقات وتفعيل اللجنة وتوقيع اتفاق»: one of those for which ways are sought. */
static bool is_sought(const struct kzi_view *v)
{
  static const char *const ways[] = {"سبل", "لسبل", "وسبل", "سبيل", "امكانيه", NULL};
  bool joined = !v->tr->verb && kzi_act_of(v) == KZI_ACT_SIGN && v->tr->mark->prefix & KZI_PREFIX_WA;
  return joined && kzi_has_word(v->s, kzi_reach_back(v->tr->tok, SOUGHT_REACH, v->clause.first), v->tr->tok, ways);
}

/* «بحث الوزير فلان مع نظيره فلان تعديل … وتوقيع …»: however long they are named. */
static bool stands_under_talks(const struct kzi_view *v)
{
  static const char *const discuss[] = {"discuss", NULL};
  for (uint32_t t = v->tr->tok, n = 0; t > v->clause.first && n < DISCUSSED_REACH; n += !v->s->actor_in[t])
    if (kzi_has(v->s, --t, KZI_C_VERB, discuss)) return true;
  return false;
}

/* «ناقش المجلس قرار رئيس الجمهورية رقم 730 بالموافقة على الاتفاق»: a decree that there is. */
static bool is_by_decree(const struct kzi_view *v)
{
  static const char decrees[] = "قرار|القرار|لقرار|مرسوم|المرسوم", whose[] = "رييس|رقم|جمهوري|الجمهوري|رياسي";
  const struct kzi_tokens *tokens = v->s->tokens;
  if (kzi_act_of(v) != KZI_ACT_APPROVE) return false;
  for (uint32_t t = kzi_reach_back(v->tr->tok, DECREE_REACH, v->clause.first); t + 1 < v->tr->tok; t++)
    if (kzi_token_is_of(tokens, t, decrees) && kzi_token_is_of(tokens, t + 1, whose)) return true;
  return false;
}

/* «دراسة توقيع مذكرة», «بحث مع السفير توقيع اتفاقية»: what is discussed has not happened. */
static bool is_discussed(const struct kzi_view *v)
{
  static const char *const rounds[] = {"مفاوضات", "المفاوضات",
                                       NULL}; /* «تناول اللقاء سير مفاوضات اتفاقية»: they go on */
  if (kzi_has_word(v->s, v->tr->tok, v->tr->tok + 1, rounds) || is_seen(v) || is_by_decree(v)) return false;
  return (kzi_act_of(v) == KZI_ACT_SIGN && talked_about(v)) || is_sought(v) ||
         (kzi_is_bare_noun(v) && stands_under_talks(v));
}

/* «ناقش الوزير مع نظيره إنشاء مجلس أعمال», «جرى بحث تسيير رحلات»: nobody has resolved to found or do it. */
static bool deed_talked_about(const struct kzi_view *v)
{
  bool founds = kzi_act_of(v) == KZI_ACT_ESTABLISH, deed = kzi_act_of(v) == KZI_ACT_COOPERATE;
  return !is_seen(v) &&
         (((founds || deed) && talked_about(v)) || (founds && kzi_is_bare_noun(v) && stands_under_talks(v)));
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
  static const char managed[] = "استطاع|استطاعت|تمكن|تمكنت|نجح|نجحت";
  const struct kzi_mark *verb = v->tr->verb ? v->verb : nearest_verb(v);
  if (!verb || !kzi_is_imperfect(verb) || verb->tok < 2) return false;
  uint32_t at = verb->tok - 1;
  return kzi_token_is_any(v->s->tokens, at, that) && !kzi_token_is_any(v->s->tokens, at - 1, facts) &&
         !kzi_tokens_have_of(v->s->tokens, kzi_reach_back(at, 3, v->clause.first), at, managed);
}

/* «أن تسفر الزيارة عن توقيع», «أن تفضي القمة إلى»: what it is to lead to. */
bool kzi_leads_to_it(const struct kzi_view *v, const char *const *before)
{
  static const char leads[] =
      "يسفر|تسفر|يفضي|تفضي|يفض|تفض|يتمخض|تتمخض|يثمر|تثمر|يتوج|تتوج|يودي|تودي|يود|تود|ينتهي|تنتهي|يمهد|"
      "تمهد";
  uint32_t lo = kzi_reach_back(v->tr->tok, GOVERNED_REACH, v->clause.first);
  for (uint32_t t = v->tr->tok; !v->tr->verb && t > lo + 1; t--)
    if (kzi_token_is_of(v->s->tokens, t - 1, leads)) return kzi_token_is_any(v->s->tokens, t - 2, before);
  return false;
}

static bool is_hoped_outcome(const struct kzi_view *v)
{
  static const char *const that[] = {"ان", NULL};
  return kzi_leads_to_it(v, that);
}

static const struct kzi_rule intents[] = {
    {told_of_future, {KZI_PLANNED, "told of what is to come", false, false}},
    {is_subjunctive, {KZI_PLANNED, "a subjunctive", false, false}},
    {is_hoped_outcome, {KZI_PLANNED, "a hoped-for outcome", false, false}},
    {agreed_for_later, {KZI_PLANNED, "agreed for later", false, false}},
    {is_bill, {KZI_PLANNED, "a bill", false, false}},
    {decided_for_later, {KZI_PLANNED, "resolved on for later", false, false}},
    {ordered_for_later, {KZI_PLANNED, "ordered for later", false, false}},
    {prepared_for, {KZI_PLANNED, "prepared for", false, false}},
    {is_worked_for, {KZI_PLANNED, "worked for", false, false}},
    {is_for_text, {KZI_PLANNED, "what a text is to found", false, false}},
    {is_worked_on, {KZI_PLANNED, "worked on", false, false}},
    {is_appointed, {KZI_PLANNED, "appointed", false, false}},
    {is_hastened, {KZI_PLANNED, "not done yet", false, false}},
    {is_of_any_text, {KZI_PLANNED, "any at all", true, false}},
    {is_stalled, {KZI_PLANNED, "not going on", true, false}},
    {talks_called_for, {KZI_PLANNED, "called for", true, false}},
    {called_for, {KZI_PLANNED, "called for", false, false}},
    {is_offered, {KZI_PLANNED, "offered", false, false}},
    {is_promised, {KZI_PLANNED, "promised", false, false}},
    {is_proposed, {KZI_PLANNED, "proposed", false, false}},
    {is_any_text, {KZI_PLANNED, "any at all", true, false}},
    {is_any_meeting, {KZI_PLANNED, "any at all", true, false}},
    {is_purpose, {KZI_PLANNED, "a purpose", false, false}},
    {is_wanted, {KZI_PLANNED, "wanted or to come", false, false}},
    {is_aim, {KZI_PLANNED, "an aim", false, false}},
    {change_talked_about, {KZI_PLANNED, "a matter of talks", true, false}},
    {deed_talked_about, {KZI_PLANNED, "a matter of talks", true, false}},
    {is_discussed, {KZI_PLANNED, "a matter of talks", false, false}},
};

struct kzi_reading kzi_read_intent(const struct kzi_view *v)
{
  return KZI_BY_RULES(v, intents);
}
