/* What says that an act did not come about: called off, kept from, without outcome, once planned. */
#include "event/denied.h"

#include "event/intended.h"

#define PUT_OFF_REACH    14 /* tokens from the visit to «أُجلت» */
#define TO_BE_REACH      8  /* tokens between «كان من المقرر» and the act */
#define NONE_REACH       12 /* tokens from «لم» over whose visit it is to the signing of none */
#define MAYBE_REACH      6  /* tokens from «هدد» to «إلغاء» */
#define BAN_REACH        6  /* tokens from «حظر» to the talks */
#define CALLED_OFF_REACH 8  /* tokens from «ألغت» to the visit */

static bool ends_something(const struct kzi_scene *s, uint32_t t)
{
  static const char *const end[] = {"end", NULL};
  static const char *const over[] = {
      "انهي",  "انهت",  "ينهي",   "تنهي",   "انهيا",  "انهاء", "وانهي", "وانهت",
      "وينهي", "وتنهي", "بانهاء", "لانهاء", "انهينا", "انهوا", NULL}; /* a visit that is over */
  return (kzi_has(s, t, KZI_C_VERB, end) || kzi_has(s, t, KZI_C_NOUN, end) || kzi_has(s, t, KZI_C_VERB_PASSIVE, end)) &&
         !kzi_token_is_any(s->tokens, t, over);
}

/* «إطلاق محادثات مع طهران لن يحدث إلا …», «القمة بين الرئيسين لم تعقد», «لقاء الرئيسين ليس مدرجا» */
static bool is_not_held(const struct kzi_view *v)
{
  static const char *const never[] = {"لن", "لم", NULL}, *const none[] = {"ليس", "ليست", "غير", NULL};
  static const char held[] = "يحدث|تحدث|يعقد|تعقد|يتم|تتم|يجر|تجر|يجري|تجري";
  static const char open[] = "مدرج|مدرجا|مدرجه|مطروح|مطروحا|مطروحه|وارد|واردا|وارده|مخطط|مخططا";
  for (uint32_t t = v->tr->end, end = kzi_reach_ahead(t, PUT_OFF_REACH, v->clause.end); t + 1 < end; t++)
    if ((kzi_token_is_any(v->s->tokens, t, never) && kzi_token_is_of(v->s->tokens, t + 1, held)) ||
        (kzi_token_is_any(v->s->tokens, t, none) && kzi_token_is_of(v->s->tokens, t + 1, open)))
      return true;
  return false;
}

/* «احتمال إلغاء القمة», «دعوات لإلغاء لقاء», «هدد بإلغاء زيارته»: nobody has called it off yet. */
static bool may_be_ended(const struct kzi_scene *s, uint32_t end, uint32_t lo)
{
  static const char maybe[] = "احتمال|باحتمال|احتماليه|امكانيه|بامكانيه|تهديد|بتهديد|تهديدات|تهديدها|تهديده|هدد|هددت|"
                              "يهدد|تهدد|وهدد|وهددت|مهددا|مهدده|يلوح|تلوح|لوح|لوحت|دعوات|دعا|دعت|دعوه|حث|حثت|طالب|"
                              "طالبت|مطالب|مطالبات|ضغوط|قد|ربما|يمكن|تستبعد|يستبعد|يدرس|تدرس|يعتزم|تعتزم";
  uint32_t from = end;
  for (uint8_t n = 0; n < MAYBE_REACH && from > lo; from--)
    if (!s->actor_in[from - 1]) n++; /* «حث أعضاء … الرئيس … على إلغاء» */
  return kzi_tokens_have_of(s->tokens, from, end, maybe);
}

bool kzi_is_done_for_it(const struct kzi_view *v, uint32_t from)
{
  static const char sake[] = "بهدف|بغيه|اجل|دعم|لدعم|لتسهيل|لانجاح";
  return !v->tr->verb && kzi_tokens_have_of(v->s->tokens, from, v->tr->tok, sake);
}

/* «زيارته … أُجلت», «والتوقيع على الاتفاقية مؤجل»; but «الزيارة التي تأجلت طويلا ستجري غدا», «صادق على الاتفاق الذي تأجل». */
static bool is_delayed_behind(const struct kzi_view *v)
{
  static const char *const put_off[] = {"اجلت", "الغيت", "تاجلت", "ارجيت", "تاجل", "الغي",
                                        "ارجي", "موجل",  "موجله", "موجلا", NULL};
  static const char *const rel[] = {"التي", "الذي", NULL}, *const long_since[] = {"طويلا", "مرارا", NULL};
  const struct kzi_scene *s = v->s;
  bool text = kzi_act_takes_instrument(kzi_act_of(v));
  for (uint32_t t = v->tr->end, end = kzi_reach_ahead(t, PUT_OFF_REACH, v->clause.end); t < end; t++)
    if (kzi_has_word(s, t, t + 1, put_off))
      return !(kzi_has_word(s, t + 1, t + 2, long_since) || (text && kzi_token_is_any(s->tokens, t - 1, rel)));
  return false;
}

/* «ألغت النمسا زيارة …», «علّقت المفاوضات»; but not «علّق على اللقاء», «نعلق آمالا على», «الانسحاب منه حال وصوله». */
bool kzi_is_put_off(const struct kzi_view *v)
{
  static const char *const failure[] = {"توقف", "توقفت", "انهيار", "انهارت", "جمود", "تجمد", NULL};
  static const char *const parts[] = {"علي", "عن",  "منه", "منها", "حال",  "عند", "لدي", "بعد",   "عقب",
                                      "منذ", "قبل", "حول", "بشان", "خلال", "ان",  "اثر", "اعقاب", NULL};
  const uint32_t tok = v->tr->tok;
  if (v->tr->verb) return false;
  if (is_delayed_behind(v)) return true;
  if (kzi_act_of(v) != KZI_ACT_CONSULT && kzi_act_of(v) != KZI_ACT_NEGOTIATE) return false;
  for (uint32_t t = tok, lo = kzi_reach_back(tok, CALLED_OFF_REACH, v->clause.first); t > lo; t--) {
    if (ends_something(v->s, t - 1)) return !may_be_ended(v->s, t - 1, v->clause.first) && !kzi_is_done_for_it(v, t);
    if (kzi_token_is_any(v->s->tokens, t - 1, parts)) break;
  }
  return kzi_has_word(v->s, kzi_reach_back(tok, 1, v->clause.first), tok, failure) || is_not_held(v);
}

/* «تأجل توقيع المذكرة إلى مارس», «أرجئت الزيارة حتى الخريف المقبل»: it has a new day. */
bool kzi_is_put_off_to(const struct kzi_view *v)
{
  static const char delays[] =
      "تاجيل|بتاجيل|تاجل|تاجلت|اجل|اجلت|يوجل|توجل|ارجا|ارجات|ارجي|ارجيت|ارجاء|بارجاء|موجل|موجله";
  static const char *const until[] = {"الي", "حتي", NULL};
  const struct kzi_mentions *m = v->s->m;
  uint32_t end = v->s->tokens->sentences[v->s->tokens->items[v->tr->tok].sentence].end;
  if (!kzi_tokens_have_of(v->s->tokens, v->clause.first, v->clause.end, delays)) return false;
  for (uint32_t i = KZI_FIRST(m->whens, m->when_count, v->tr->end); i < m->when_count && m->whens[i].at.tok < end; i++)
    if (m->whens[i].tense >= 0 &&
        kzi_has_word(v->s, kzi_reach_back(m->whens[i].at.tok, 1, v->tr->end), m->whens[i].at.tok, until))
      return true;
  return false;
}

bool kzi_brings_outcome(const struct kzi_view *v)
{
  static const char brings[] =
      "تسفر|يسفر|تثمر|يثمر|تحقق|يحقق|تفض|يفض|تفضي|يفضي|تخرج|يخرج|تتوصل|يتوصل|تتناول|يتناول|تتطرق|يتطرق|"
      "تستغرق|يستغرق|تشهد|يشهد|تنجح|ينجح|تستمر|يستمر|تدم|يدم|تكن|يكن|تقتصر|يقتصر|تغير|يغير";
  static const char *const but[] = {"سوي", "الا", NULL}; /* «ليست زيارته سوى بداية» */
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT && v->tr->tok > 0 &&
         (kzi_token_is_of(v->s->tokens, v->tr->tok - 1, brings) || kzi_has_word(v->s, v->tr->end, v->clause.end, but));
}

/* «لم تشهد الزيارة توقيع أي اتفاقية» */
static bool is_none_at_all(const struct kzi_view *v)
{
  static const char *const any[] = {"اي", NULL};
  static const char *const not [] = {"لم", "ولم", "لن", "ولن", "لا", "ولا", "دون", "بدون", NULL};
  uint32_t tok = v->tr->tok;
  return !v->tr->verb && kzi_act_takes_instrument(kzi_act_of(v)) &&
         kzi_has_word(v->s, v->tr->end, kzi_reach_ahead(v->tr->end, 1, v->clause.end), any) &&
         kzi_has_word(v->s, kzi_reach_back(tok, NONE_REACH, v->clause.first), tok, not );
}

/* «لم تسفر المحادثات عن توقيع»: what stands behind «عن», and not the talks themselves. */
bool kzi_has_no_outcome(const struct kzi_view *v)
{
  static const char *const not [] = {"لم", "ولم", "لن", "ولن", NULL};
  return !kzi_brings_outcome(v) && (kzi_leads_to_it(v, not ) || is_none_at_all(v));
}

/* «أعلن إلغاء زيارته. وكان من المقرر أن …»: the sentence before it says so. */
static bool was_called_off_before(const struct kzi_scene *s, struct kzi_range sentence)
{
  static const char *const off[] = {"الغاء", "الغي", "الغت", "الغيت", "تاجيل", "تاجلت", "ارجاء", "ارجا", "ارجات", NULL};
  uint32_t index = s->tokens->items[sentence.first].sentence;
  return index > 0 && kzi_has_word(s, s->tokens->sentences[index - 1].first, s->tokens->sentences[index - 1].end, off);
}

/* «كان من المقرر أن يلتقي …، لكن», «إلغاء القمة التي كانت مقررة»: it did not come about. */
bool kzi_was_to_be(const struct kzi_view *v)
{
  static const char *const kana[] = {"كان", "وكان", "كانت", "وكانت", NULL};
  static const char *const to_be[] = {"المقرر", "المتوقع", "المفترض", "المنتظر", "المزمع", "المرتقب", "مقررا", "مقرره",
                                      "متوقعا", "مزمعا",   "مزمعه",   "يفترض",   "ينتظر",  "يتوقع",   NULL};
  static const char *const instead[] = {"لكن",  "ولكن",  "لكنه", "لكنها", "الا",   "الغي",  "الغيت", "الغت", "الغاء",
                                        "تاجل", "تاجلت", "ارجا", "ارجات", "تاجيل", "ارجاء", "فلم",   "لن",   NULL};
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
    return kzi_has_word(s, sentence.first, sentence.end, instead) || was_called_off_before(s, sentence) ||
           kzi_read_date(v).modality == KZI_BACKGROUND;
  }
  return false;
}

/* «يحظر على الحكومة إبرام اتفاقيات», «منعت المحكمة الشركة من تعديل الاتفاقية», «حظر إجراء أي مفاوضات» */
static bool is_forbidden(const struct kzi_view *v)
{
  uint32_t tok = v->tr->tok, first = v->clause.first;
  if (v->tr->verb || v->tr->participle || v->tr->mark->prefix & KZI_PREFIX_WA) return false;
  static const char *const after[] = {"خلال", "بعد", "قبل", "اثناء", "عقب", NULL};
  bool talks = kzi_act_of(v) == KZI_ACT_CONSULT;
  if (!talks && !kzi_act_takes_instrument(kzi_act_of(v))) return false;
  uint32_t from = talks ? kzi_reach_back(tok, BAN_REACH, first) : first;
  if (talks && kzi_has_word(v->s, from, tok, after)) return false;
  for (uint32_t t = from; t < tok; t++)
    if (kzi_has_cue(v->s, t, "ban")) return true;
  return false;
}

/* «تراجعت الحكومة عن توقيع», «فشل الطرفان في إبرام»: however far he who does stands. */
bool kzi_is_kept_from(const struct kzi_view *v)
{
  static const char *const fails[] = {"تراجع", "تراجعت", "امتنع",  "امتنعت", "عدل",  "عدلت", "فشل",
                                      "فشلت",  "اخفق",   "اخفقت",  "عجز",    "عجزت", "احجم", "احجمت",
                                      "يمتنع", "تمتنع",  "يتراجع", "تتراجع", NULL};
  static const char *const prep[] = {"عن", "في", NULL};
  uint32_t tok = v->tr->tok;
  if (is_forbidden(v)) return true;
  return !v->tr->verb && tok > v->clause.first && kzi_token_is_any(v->s->tokens, tok - 1, prep) &&
         kzi_tokens_have_joined(v->s->tokens, v->clause.first, tok, fails);
}
