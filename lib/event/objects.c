/* The instruments of a trigger: behind it as a rule, before it for participles and relative clauses, several in a row. */
#include "event/objects.h"

#include "event/fits.h"

#include <string.h>

#define REVIEWED_REACH   4  /* tokens from «مراجعة» to the text that is changed */
#define REACH            30 /* tokens behind the trigger */
#define OPENING          4  /* tokens of «ومن المتوقع أن تدخل» */
#define PARTICIPLE_REACH 24 /* «الاتفاقية … بشأن …، الموقعة في …»: the title stands between */
#define RELATIVE_REACH   8
#define LIST_REACH       4 /* tokens from the word behind which a list begins to its first text */
#define HEAD_REACH       10 /* tokens from «من أبرز الوثائق» over «الموقعة بين الجانبين» to the first text */
#define LAW_REACH        40 /* «على مشروع قانون رقم 12.15 يوافق بموجبه على الاتفاق» */
#define RENEWAL_REACH    12 /* … from «وقع» over those who sign to the text whose renewal they sign */
#define DRAFT_REACH      16 /* «ناقش خبراء من وزارتي العدل في البلدين مسودة مذكرة تفاهم» */
#define TEXT_REACH       6  /* tokens from a text to «مستمرة» */
#define TALKS_REACH      14 /* «محادثات بين X وY بشأن اتفاقية»: the sides stand between */

uint32_t kzi_instrument_in(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  for (uint32_t t = from; t < to; t++)
    if (s->instrument_in[t]) return s->instrument_in[t] - 1;
  return KZI_NONE;
}

static uint32_t instrument_before(const struct kzi_scene *s, uint32_t from, unsigned reach)
{
  uint32_t lo = s->tokens->sentences[s->tokens->items[from].sentence].first;
  uint32_t i = KZI_FIRST(s->m->instruments, s->m->instrument_count, from);
  const struct kzi_instrument *x = i > 0 ? &s->m->instruments[i - 1] : NULL;
  if (!x || x->at.tok < lo) return KZI_NONE;
  uint32_t end = x->title_end > x->at.end && x->title_end <= from ? x->title_end : x->at.end;
  return from <= end + reach ? i - 1 : KZI_NONE;
}

/* Where «بشأنها» may stand: who negotiates stands before it. */
static uint32_t talks_end(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return kzi_reach_ahead(tr->end, RELATIVE_REACH, kzi_clause(s, tr->tok, KZI_BOUND_VERB).end);
}

/* «مذكرة التفاهم التي تم توقيعها», «بروتوكول صادقت عليه كازاخستان», «الاتفاقية الموقعة»: the instrument stands before. */
static unsigned looks_back(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const rel[] = {"rel", NULL};
  static const char *const taken_up[] = {"عليه", "عليها", "عليهما", NULL};
  static const char talked_about[] = "عليه|عليها|بشانه|بشانها|حوله|حولها|شانه|شانها";
  if (tr->participle) return PARTICIPLE_REACH;
  if (tr->mark->pronoun != KZI_PRON_NONE) return tr->verb ? RELATIVE_REACH : PARTICIPLE_REACH;
  static const char *const state[] = {"محل", "موضع", "قيد",  "طور", /* «الاتفاقية … لا تزال قيد التفاوض» */
                                      "جار", "جاري", "يجري", "تجري", NULL}; /* «الاتفاقية … يجري إعدادها» */
  if (tr->end < s->tokens->count &&
      kzi_has_word(s, tr->end, tr->end + 1, taken_up)) /* «الاتفاق الموقع بين …، بعد أن صادق عليه» */
    return tr->verb && tr->sense == KZI_SENSE_APPROVE ? LAW_REACH : RELATIVE_REACH;
  if (tr->sense == KZI_SENSE_NEGOTIATE && kzi_has_word(s, tr->tok, tr->tok + 1, state)) return PARTICIPLE_REACH;
  if (tr->sense == KZI_SENSE_NEGOTIATE && kzi_tokens_have_of(s->tokens, tr->end, talks_end(s, tr), talked_about))
    return PARTICIPLE_REACH;
  for (uint32_t t = tr->tok, n = 0; n < 4 && t > 0; n++)
    if (kzi_has(s, --t, KZI_C_FUNC, rel)) return RELATIVE_REACH;
  return 0;
}

/* ---- Several in a row ----------------------------------------------------------------------------------------------- */

/* «ومذكرة», «وثلاث مذكرات», «وعددا من البرامج», «وكذا على مذكرة». */
static bool joined(const struct kzi_scene *s, const struct kzi_instrument *x)
{
  static const char *const also[] = {"وكذا", "وكذلك", "بالاضافه", "اضافه", "علاوه", "فضلا", "جانب", NULL};
  if (x->at.prefix & KZI_PREFIX_WA) return true;
  for (uint32_t back = 1; back <= 3 && back <= x->at.tok; back++) {
    uint32_t t = x->at.tok - back;
    struct kzi_text fold = kzi_token_fold(s->tokens, t);
    bool and = fold.length > 2 && fold.bytes[0] == '\xD9' && fold.bytes[1] == '\x88'; /* و */
    if (and&&back <= 2 && x->count != 1 && !kzi_has(s, t, KZI_C_VERB, NULL)) return true; /* «وقعنا أربع اتفاقيات» */
    if (kzi_has_word(s, t, t + 1, also)) return true;
  }
  return false;
}

/* «الوثائق التالية: إعلان …؛ مذكرة …» */
static bool begins_list(const struct kzi_scene *s, uint32_t text)
{
  return text > 0 && kzi_token_is_mark(s->tokens, text - 1, ":") &&
         s->tokens->items[text - 1].line == s->tokens->items[text].line;
}

/* «ووثيقتين هما مذكرة …، وبرنامج …»: the list behind «هما» says what the documents are. */
static bool is_explained(const struct kzi_scene *s, uint32_t instrument)
{
  static const char *const are[] = {"هما", "هي", "وهما", "وهي", "تضمنت", "شملت", "تشمل", "تتضمن", "تضم", NULL};
  const struct kzi_instrument *x = &s->m->instruments[instrument];
  if (x->count == 1 || instrument + 1 >= s->m->instrument_count) return false;
  uint32_t next = s->m->instruments[instrument + 1].at.tok;
  return next <= x->at.end + 3 && (kzi_has_word(s, x->at.end, next, are) || begins_list(s, next));
}

/* «خمس اتفاقيات ومذكرات تفاهم», «13 اتفاقية ومذكرة»: one number over both, one record of the first kind. */
static bool one_count(const struct kzi_instrument *a, const struct kzi_instrument *b)
{
  return a->count != 1 && b->at.tok == a->at.end && (b->count == 0 || b->count == 1);
}

static bool verb_between(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  for (uint32_t t = from; t < to; t++)
    if (s->bound[t] >= KZI_BOUND_VERB && !kzi_token_is(s->tokens, t, "فضلا")) return true; /* «فضلا عن مذكرة» */
  return false;
}

/* «تم توقيع: - اتفاقية …؛ 2- برنامج …»: only the signs of a list stand before it. */
static bool is_item(const struct kzi_scene *s, const struct kzi_instrument *x)
{
  static const char *const parts[] = {"؛", ";", ":", NULL};
  uint32_t first = s->tokens->sentences[s->tokens->items[x->at.tok].sentence].first;
  for (uint32_t t = x->at.tok; t > first; t--) {
    uint8_t kind = s->tokens->items[t - 1].kind;
    if (kzi_token_is_any_mark(s->tokens, t - 1, parts)) return true;
    if (kind != KZI_TOKEN_PUNCT && kind != KZI_TOKEN_NUMBER) return false;
  }
  return false;
}

/* «التوقيع على مذكرة …، وقعها فلان وفلان، وعلى برنامج …», «وكذلك على الاتفاقية»: the same preposition takes the list up again. */
static bool is_resumed(const struct kzi_scene *s, const struct kzi_instrument *first, const struct kzi_instrument *x)
{
  static const char *const also[] = {"وكذلك", "وكذا", "كذلك", "وايضا", "ايضا", "كما", NULL};
  if (first->at.tok == 0 || !kzi_token_is(s->tokens, first->at.tok - 1, "علي")) return false;
  return kzi_token_is(s->tokens, x->at.tok - 1, "وعلي") ||
         (kzi_token_is(s->tokens, x->at.tok - 1, "علي") && kzi_has_word(s, x->at.tok - 2, x->at.tok - 1, also));
}

/* «محضر الدورة والبرنامج التنفيذي للتعاون الثقافي»: of another kind, and called by what it is about. */
static bool is_titled(const struct kzi_instrument *before, const struct kzi_instrument *x)
{
  return x->type != before->type && x->title_end > x->at.end;
}

static unsigned find_chain(const struct kzi_scene *s, uint32_t first, uint32_t sentence_end,
                           uint32_t out[KZI_OBJECTS_MAX])
{
  unsigned n = 0;
  out[n++] = first;
  for (uint32_t i = first + 1; i < s->m->instrument_count && n < KZI_OBJECTS_MAX; i++) {
    const struct kzi_instrument *before = &s->m->instruments[i - 1], *x = &s->m->instruments[i];
    bool explains = is_explained(s, i - 1);
    bool listed =
        is_item(s, x) && (is_item(s, &s->m->instruments[first]) || begins_list(s, s->m->instruments[first + 1].at.tok));
    bool resumed = is_resumed(s, &s->m->instruments[first], x);
    bool known = x->definite && !listed && !resumed && !is_titled(before, x);
    if (x->at.tok >= sentence_end || known || x->background) break;
    if (!listed && !resumed && ((!explains && !joined(s, x)) || verb_between(s, before->at.end, x->at.tok))) break;
    if (explains)
      n--;
    else if (one_count(before, x))
      continue;
    out[n++] = i;
  }
  return n;
}

/* ---- What counts as one ------------------------------------------------------------------------------------------------ */

/* «اللقاء الذي | عقد في الدوحة» */
static bool is_of_meeting(const struct kzi_scene *s, uint32_t tok)
{
  static const char *const rel[] = {"الذي", "التي", NULL}, *const meet[] = {"meet", NULL};
  return tok > 1 && kzi_token_is_any(s->tokens, tok - 1, rel) && kzi_has(s, tok - 2, KZI_C_NOUN, meet);
}

/* «عقد اجتماعا بشأن اتفاقية» holds a meeting, «عقد صفقة» makes a deal. */
static bool holds_meeting(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const talks[] = {"meet", "committee", "negotiate", "discuss", NULL};
  for (uint32_t t = from; t < to; t++)
    if (kzi_has(s, t, KZI_C_NOUN, talks) || kzi_has(s, t, KZI_C_EVENT, NULL)) return true;
  return false;
}

/* «صادق على مشروع قانون رقم … يوافق بموجبه على الاتفاق» */
static bool approves_law(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t to)
{
  static const char *const laws[] = {"قانون", "القانون", "مرسوم", "المرسوم", "قرار", "قرارا", NULL};
  return kzi_has_word(s, tr->end, to, laws);
}

/* «جددت استعدادها لاحترام الاتفاق», «جدد تمسكه به»: a will is renewed. */
static bool renews_will(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const will[] = {"استعداد", "استعداده", "استعدادها", "تمسك",   "تمسكه",   "تمسكها",   "بتمسكه",
                                     "التزام",  "التزامه",  "التزامها",  "احترام", "احترامه", "احترامها", "دعم",
                                     "دعمه",    "دعمها",    "دعوته",     "دعوتها", "تاكيده",  "تاكيدها",  "حرصه",
                                     "حرصها",   "رفضه",     "رفضها",     "ثقته",   "ثقتها",   NULL};
  return kzi_has_word(s, from, to, will);
}

/* «تبادلا الآراء بشأن الاتفاق»: it is not what they exchange. */
static bool about_between(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const about[] = {"خلفيه", "بشان", "حول", "بخصوص", "ازاء", NULL};
  return kzi_has_word(s, from, to, about);
}

/* «وقعا تعديلا على اتفاقية»: what is signed renews the text, and that is told by its own word. */
static bool is_signed_renewal(const struct kzi_scene *s, uint32_t from, uint32_t text)
{
  static const char *const renewal[] = {"renew", NULL};
  for (uint32_t t = from; t < text && text - from <= RENEWAL_REACH; t++)
    if (kzi_has(s, t, KZI_C_NOUN, renewal)) return true;
  return false;
}

/* A word of many uses is an instrument right behind a word of signing, and nowhere else: «وقعا خطة», not «وضعا خطة». */
/* «إتمام مراجعة البرنامج» looks at how it goes; «ستلغي التراخيص بعد قرار الانسحاب من الاتفاق» ends another thing; «إنهاء عقدين من
 * العداء» ends no text. */
static bool is_other_end(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_instrument *x)
{
  static const char *const after[] = {"بعد", "عقب", "اثر", "منذ", "بسبب", NULL}, *const end[] = {"end", NULL};
  if ((tr->sense == KZI_SENSE_END || tr->sense == KZI_SENSE_RENEW) && x->at.tok > tr->end &&
      kzi_is_about(s, tr->end, x->at.tok, "feud"))
    return true; /* «إنهاء الخلاف وفق اتفاق», «ألغت الأحكام بشأن العقد», «مدد العقوبات» */
  bool programme = x->type == kzi_value_id("programme") || x->type == kzi_value_id("plan");
  if (tr->sense == KZI_SENSE_RENEW)
    return x->type == kzi_value_id("joint_statement") || /* «جددوا في بيان مشترك التزامهم» */
           (!tr->verb && strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "مراجع") &&
            (programme || x->at.tok > tr->end + REVIEWED_REACH));
  if (tr->sense != KZI_SENSE_END) return false;
  if (x->count != 1 && x->type == kzi_value_id("contract") && kzi_token_is(s->tokens, x->at.end, "من")) return true;
  bool then = false;
  for (uint32_t t = tr->end; t < x->at.tok; t++) {
    if (then && kzi_has(s, t, KZI_C_NOUN, end)) return true;
    then = then || kzi_token_is_any(s->tokens, t, after);
  }
  return false;
}

/* «اتفاقيات في قطاع التعليم والتدريب وبرامج القيادة»: what the texts are about. */
static bool is_of_sector(const struct kzi_scene *s, const struct kzi_instrument *x)
{
  static const char *const sectors[] = {"مجال", "مجالات", "المجالات", "قطاع", "قطاعات", "القطاعات", NULL};
  bool programmes = x->type == kzi_value_id("programme") || x->type == kzi_value_id("plan");
  return programmes && x->count != 1 &&
         kzi_has_word(s, kzi_reach_back(x->at.tok, REVIEWED_REACH, 0), x->at.tok, sectors);
}

/* «اتفقا على الإبقاء على الاتفاق النووي»: a text that they have already, or others have. */
static bool keeps_text(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char keeps[] = "الابقاء|الحفاظ|للحفاظ|احترام|تطبيق|بتطبيق|تنفيذ|بخصوص|بشان|تفعيل|دعم|الالتزام";
  return kzi_tokens_have_of(s->tokens, from, to, keeps);
}

static bool counts(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t instrument, bool goes_on)
{
  const struct kzi_instrument *x = &s->m->instruments[instrument];
  if (is_other_end(s, tr, x) || is_of_sector(s, x)) return false;
  if (x->verbal && (tr->sense == KZI_SENSE_AGREE || tr->sense == KZI_SENSE_REACH)) return tr->sense == KZI_SENSE_REACH;
  if (tr->sense == KZI_SENSE_ADOPT && x->verbal && kzi_token_is(s->tokens, x->at.end, "علي"))
    return false; /* «اعتماد مقاربة شاملة، والاتفاق على منظومة» */
  if (tr->sense == KZI_SENSE_AGREE && x->definite && keeps_text(s, tr->end, x->at.tok)) return false;
  bool on = kzi_token_is(s->tokens, x->at.tok - 1 - x->draft, "علي"); /* «صادق …، في جلسته برئاسة …، على مشروع مذكرة» */
  bool behind_aside = tr->verb && kzi_token_is_comma(s->tokens, x->at.tok - 1); /* «أقر، في جلسته …، اتفاقية» */
  bool law = on || behind_aside || approves_law(s, tr, x->at.tok);
  if (tr->sense == KZI_SENSE_APPROVE && !goes_on && x->at.tok > tr->end + (law ? LAW_REACH : 10)) return false;
  if (tr->sense == KZI_SENSE_SIGN && is_signed_renewal(s, tr->end, x->at.tok)) return false;
  if (tr->sense == KZI_SENSE_RENEW && tr->verb && renews_will(s, tr->end, x->at.tok)) return false;
  if (tr->sense == KZI_SENSE_EXCHANGE && about_between(s, tr->end, x->at.tok)) return false;
  if (tr->sense == KZI_SENSE_EXCHANGE && !tr->verb && x->weak && x->at.tok > tr->end)
    return false; /* «اتفاق يتيح تبادل نتائج برامج الملاحة» */
  if (tr->sense == KZI_SENSE_CONCLUDE && (x->at.tok > tr->end + 10 || holds_meeting(s, tr->end, x->at.tok)))
    return false;
  static const char *const decision[] = {"القرار", "قرار", "العقوبات", "الرسوم", NULL};
  if (tr->sense == KZI_SENSE_FORCE && kzi_has_word(s, tr->end, x->at.tok, decision))
    return false;                                               /* «سريان القرار بوقف» */
  bool vague = x->weak && x->type != kzi_value_id("agreement"); /* «تجميد برنامج التسليح», but «إلغاء اتفاق» */
  static const char work[] =
      "القراءه|قراءه|دراسه|مراجعه|اعداد|صياغه|وضع|اللمسات|الاجراءات|اجراءات|الاستعدادات|المتطلبات";
  bool worked = holds_meeting(s, tr->end, x->at.tok) || kzi_tokens_have_of(s->tokens, tr->end, x->at.tok, work);
  if (tr->sense == KZI_SENSE_END && (vague || worked))
    return false; /* «أنهيا مفاوضات الاتفاقية», «أنهى القراءة الأولى» */
  if (!x->weak || x->draft || tr->sense == KZI_SENSE_REACH || tr->sense == KZI_SENSE_ANNOUNCE) return true;
  if (tr->sense == KZI_SENSE_SIGN && is_item(s, x)) return true;
  bool more = goes_on && tr->sense == KZI_SENSE_SIGN && x->at.prefix & KZI_PREFIX_WA; /* «مذكرة مع …، وعقدا مع …» */
  if (more && x->count == 1 && x->type == kzi_value_id("contract")) return true;
  if (tr->sense == KZI_SENSE_FORCE && !vague && x->at.tok < tr->tok)
    return true; /* «دخل اتفاق الإعفاء من التأشيرة بين الصين وكازاخستان أمس حيز التنفيذ» */
  static const char *const about[] = {"علي", "حول", "بشان", NULL}; /* «تتفاوض منذ يناير مع هيئة الدواء على اتفاق» */
  if (tr->sense == KZI_SENSE_NEGOTIATE && tr->verb && kzi_token_is_any(s->tokens, x->at.tok - 1, about)) return true;
  bool near = x->at.tok >= tr->end ? x->at.tok - tr->end <= 6 : tr->tok - x->at.end <= 6;
  return near && tr->sense != KZI_SENSE_AGREE;
}

/* «… اتفاقية. وينتظر أن تدخل حيز التنفيذ»: the text of the sentence before. */
static uint32_t instrument_told(const struct kzi_scene *s, uint32_t tok)
{
  uint32_t i = KZI_FIRST(s->m->instruments, s->m->instrument_count, tok);
  bool near = i > 0 && s->tokens->items[s->m->instruments[i - 1].at.tok].sentence + 1 >= s->tokens->items[tok].sentence;
  return near ? i - 1 : KZI_NONE;
}

static bool opens_with_force(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const effect[] = {"حيز", NULL};
  uint32_t first = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  return tr->sense == KZI_SENSE_FORCE && tr->tok <= first + OPENING && kzi_has_word(s, tr->tok, tr->end, effect);
}

/* «… اتفاقية. ومن المتوقع توقيعها في أستانا», «وسيجري التوقيع», «إنها ستوقع»: what was told is signed. */
static bool signs_told(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char on_it[] = "عليه|عليها|عليهما", it[] = "انه|انها|بانها|بانه|وانه|وانها|انهما";
  if (tr->sense == KZI_SENSE_APPROVE && tr->verb) /* «وقد صادق عليها البرلمان» */
    return kzi_is_perfect(tr->mark) && tr->end < s->tokens->count && kzi_token_is_of(s->tokens, tr->end, on_it);
  if (tr->sense != KZI_SENSE_SIGN || tr->participle) return false;
  if (tr->verb)
    return tr->mark->class_id == KZI_C_VERB_PASSIVE && tr->tok > 0 && kzi_token_is_of(s->tokens, tr->tok - 1, it);
  if (tr->pronoun) return true;
  bool bare = tr->mark->definite && tr->end == tr->tok + 1;
  static const char *const happen[] = {"happen", NULL};
  bool comes = tr->light != KZI_NONE && kzi_has(s, tr->light, KZI_C_LIGHT, happen);
  return bare && (comes || kzi_token_is(s->tokens, tr->end, "النهايي") || kzi_token_is_of(s->tokens, tr->end, on_it));
}

/* «أن تدخل المعاهدة حيز النفاذ بعد تبادل وثائق التصديق», «نالت المعاهدة موافقة البرلمان»: the text between verb and phrase is its
 * subject. */
static uint32_t subject_text(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const enter[] = {"enter", NULL};
  static const char gets[] =
      "نال|نالت|ونالت|ستنال|حظي|حظيت|وحظيت|تحظي|حاز|حازت|لقي|لقيت|حصل|حصلت|وحصلت|تحصل|انتزع|انتزعت";
  bool approved = tr->sense == KZI_SENSE_APPROVE && !tr->verb;
  if (!approved && tr->sense != KZI_SENSE_FORCE) return KZI_NONE;
  uint32_t lo = kzi_clause(s, tr->tok, KZI_BOUND_VERB).first, verb = tr->tok;
  while (verb > lo &&
         !(approved ? kzi_token_is_of(s->tokens, verb, gets) : kzi_has(s, verb, KZI_C_LIGHT, enter) != NULL))
    verb--;
  if (approved && !kzi_token_is_of(s->tokens, verb, gets)) return KZI_NONE;
  return kzi_instrument_in(s, verb, tr->tok);
}

static uint32_t find_first(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  unsigned back = looks_back(s, tr);
  uint32_t i = back ? instrument_before(s, tr->tok, back) : KZI_NONE;
  if (i != KZI_NONE || tr->participle) return i;
  if ((i = subject_text(s, tr)) != KZI_NONE) return i;
  if (tr->sense == KZI_SENSE_CONCLUDE && (tr->mark->pronoun != KZI_PRON_NONE || is_of_meeting(s, tr->tok)))
    return KZI_NONE; /* «مؤتمر عقده …» */
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB),
                   whole = s->tokens->sentences[s->tokens->items[tr->tok].sentence];
  bool solemn =
      tr->sense == KZI_SENSE_APPROVE || (tr->sense == KZI_SENSE_SIGN && tr->verb); /* before many who look on */
  uint32_t reach = solemn ? LAW_REACH : REACH;
  i = kzi_instrument_in(s, tr->end, kzi_reach_ahead(tr->end, reach, c.end));
  if (i == KZI_NONE && tr->end < whole.end && kzi_token_is_mark(s->tokens, tr->end, ":"))
    i = kzi_instrument_in(s, tr->end, kzi_reach_ahead(tr->end, LIST_REACH, whole.end)); /* «تم توقيع: - اتفاقية …» */
  bool taken_up = tr->mark->definite && tr->end == tr->tok + 1; /* «عقد ثان …، والتوقيع متوقع في الربيع» */
  bool subject_of = tr->sense == KZI_SENSE_FORCE || tr->sense == KZI_SENSE_EXPIRE ||
                    (tr->sense == KZI_SENSE_SIGN && (tr->verb || taken_up));
  if (i == KZI_NONE && subject_of) i = instrument_before(s, tr->tok, PARTICIPLE_REACH); /* «إن الاتفاقية لم توقع بعد» */
  bool told = opens_with_force(s, tr) || signs_told(s, tr);
  return i == KZI_NONE && told ? instrument_told(s, tr->tok) : i;
}

unsigned kzi_find_objects(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t out[KZI_OBJECTS_MAX])
{
  uint32_t first = find_first(s, tr);
  if (first == KZI_NONE) return 0;
  unsigned n = 1, kept = 0;
  out[0] = first;
  if (s->m->instruments[first].at.tok >= tr->end)
    n = find_chain(s, first, s->tokens->sentences[s->tokens->items[tr->tok].sentence].end, out);
  for (unsigned i = 0; i < n; i++)
    if (counts(s, tr, out[i], i > 0 && kept > 0)) out[kept++] = out[i];
  return kept;
}

/* ---- Lists ------------------------------------------------------------------------------------------------------------- */

static uint32_t next_text(const struct kzi_scene *s, uint32_t tok)
{
  uint32_t end = s->tokens->sentences[s->tokens->items[tok].sentence].end;
  return kzi_instrument_in(s, tok, kzi_reach_ahead(tok, HEAD_REACH, end));
}

bool kzi_lists_texts(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t i = tr->end < s->tokens->count ? next_text(s, tr->end) : KZI_NONE;
  const struct kzi_instrument *x = i == KZI_NONE ? NULL : &s->m->instruments[i];
  return x && !x->definite && !x->background && x->at.tok >= tr->end;
}

bool kzi_heads_list(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const list[] = {"list", NULL};
  uint32_t first = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  for (uint32_t t = kzi_reach_back(tr->tok, HEAD_REACH, first); t < tr->tok; t++) {
    const struct kzi_mark *head = kzi_has(s, t, KZI_C_PHRASE, list);
    uint32_t i = head ? next_text(s, head->end) : KZI_NONE;
    if (i != KZI_NONE && s->m->instruments[i].at.tok >= tr->end && !s->m->instruments[i].definite) return true;
  }
  return false;
}

/* ---- Talks ------------------------------------------------------------------------------------------------------------- */

uint32_t kzi_draft_discussed(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  uint32_t i = kzi_instrument_in(s, tr->end, kzi_reach_ahead(tr->end, DRAFT_REACH, c.end));
  if (i == KZI_NONE || !s->m->instruments[i].draft) return KZI_NONE;
  static const char *const about[] = {"بشان", "حول", "علي", "بخصوص", "عن", "في", "خلال", NULL};
  uint32_t head = s->m->instruments[i].at.tok - 1; /* «مشروع» */
  return head > tr->end && kzi_token_is_any(s->tokens, head - 1, about) ? KZI_NONE : i;
}

uint32_t kzi_text_of_talks(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const talks[] = {"محادثات", "مباحثات", "مشاورات", "المحادثات", "المباحثات", "المشاورات", NULL};
  static const char *const about[] = {"بشان", "حول", "علي", "بخصوص", NULL};
  static const char *const aims[] = {"sign", "reach", "renew", NULL};
  if (tr->sense == KZI_SENSE_DISCUSS && tr->verb) return kzi_draft_discussed(s, tr);
  if (tr->sense != KZI_SENSE_MEET || tr->verb || !kzi_has_word(s, tr->tok, tr->end, talks)) return KZI_NONE;
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  uint32_t i = kzi_instrument_in(s, tr->end, kzi_reach_ahead(tr->end, TALKS_REACH, c.end));
  if (i == KZI_NONE) return KZI_NONE;
  static const char then[] = "اعقبها|اعقبتها|تلاها|تلتها|تبعها|تبعتها|تخللها|تخللتها|شهدت|بعدها|عقبها";
  if (kzi_tokens_have_of(s->tokens, tr->end, s->m->instruments[i].at.tok, then))
    return KZI_NONE; /* «مباحثات، أعقبها توقيع اتفاق» */
  static const char *const going_on[] = {"مستمره", "متواصله", "جاريه", NULL}; /* «المباحثات بشأن المذكرة مستمرة» */
  uint32_t behind = s->m->instruments[i].at.end;
  bool held = kzi_has_word(s, behind, kzi_reach_ahead(behind, TEXT_REACH, c.end), going_on);
  bool fresh = !s->m->instruments[i].definite || held;
  for (uint32_t t = s->m->instruments[i].at.tok, n = 0; t > tr->end && n < 2; n++) {
    const struct kzi_mark *aim = kzi_has(s, --t, KZI_C_NOUN, aims);
    bool aimed = aim && (aim->prefix & KZI_PREFIX_LI || kzi_has_word(s, t - 1, t, about));
    if (aimed && (fresh || kzi_mark_is(s->m->marks, aim, "renew"))) return i; /* «لتعديل الاتفاقية» */
    if (fresh && kzi_has_word(s, t, t + 1, about)) return i;
  }
  return KZI_NONE;
}

/* «بموجب», «في إطار», «استنادا إلى»: how many words it takes to say that what follows is carried out, 0 for another word. */
static uint32_t carries_out(const struct kzi_scene *s, uint32_t tok, bool *sure)
{
  static const char *const surely[] = {"بموجب", "بمقتضي", "تنفيذا", "تطبيقا", "عملا", "انفاذا", NULL};
  static const char *const under[] = {"وفق", "وفقا", "طبقا", "ضمن", NULL}, *const based[] = {"استنادا", "بناء", NULL};
  static const char *const within[] = {"اطار", NULL}, *const in[] = {"في", NULL};
  static const char *const on[] = {"الي", "علي", NULL};
  *sure = kzi_has_word(s, tok, tok + 1, surely);
  if (*sure || kzi_has_word(s, tok, tok + 1, under)) return 1;
  bool two = (kzi_has_word(s, tok, tok + 1, in) && kzi_has_word(s, tok + 1, tok + 2, within)) ||
             (kzi_has_word(s, tok, tok + 1, based) && kzi_has_word(s, tok + 1, tok + 2, on));
  return two ? 2 : 0;
}

uint32_t kzi_text_carried_out(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  bool sure;
  if (tr->sense == KZI_SENSE_DEED) return kzi_instrument_in(s, tr->end, c.end); /* «بدأ البلدان تنفيذ خريطة طريق» */
  for (uint32_t t = c.first; t + 1 < c.end; t++) {
    uint32_t words = carries_out(s, t, &sure);
    if (!words) continue;
    uint32_t text = kzi_instrument_in(s, t + words, kzi_reach_ahead(t + words, 2, c.end));
    bool near = t >= tr->end || t == c.first;
    if (text != KZI_NONE && (sure || (near && !s->m->instruments[text].weak))) return text;
  }
  return KZI_NONE;
}
