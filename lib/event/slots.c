#include "event/slots.h"

#include "event/search.h"
#include "event/sides.h"
#include "event/tense.h"

#include <string.h>

#define SAID_REACH       12 /* tokens from a verb of saying to the day on which it was said */
#define OTHER_VERB       40 /* tokens: a date behind another verb is as good as so far away */
#define SOURCE_REACH     10 /* … from «بحسب بيان» */
#define GATHERING_REACH  24 /* … from a forum to its days */
#define EVENT_REACH      4  /* … from «الانتخابات» to its year */
#define BEFORE_REACH     5  /* … from «قبيل وصول الرئيس الصيني» */
#define ANNIVERSARY_BACK 8  /* … from «الذكرى» to what was done then */

static uint32_t distance(const struct kzi_trigger *tr, const struct kzi_where *at)
{
  if (at->tok >= tr->end) return at->tok - tr->end;
  return at->end <= tr->tok ? tr->tok - at->end : 0;
}

static struct kzi_range sentence_of(const struct kzi_scene *s, uint32_t t)
{
  return s->tokens->sentences[s->tokens->items[t].sentence];
}

/* The window of at most `reach` tokens before t in its sentence. */
static uint32_t back(const struct kzi_scene *s, uint32_t t, uint32_t reach)
{
  uint32_t first = sentence_of(s, t).first;
  return kzi_reach_back(t, reach, first);
}

/* «اتفقا على إرسال لجنة في آذار المقبل», «بحث الوزير … القمة المقررة الشهر المقبل»: the day to come of what was agreed on or
 * talked about: a perfect has none. */
static bool is_of_what_comes(const struct kzi_trigger *tr, const struct kzi_when *w)
{
  bool perfect = tr->verb && !kzi_is_imperfect(tr->mark) && kzi_senses[tr->sense].act == KZI_ACT_CONSULT;
  return (tr->sense == KZI_SENSE_AGREE || perfect) && w->at.tok > tr->end && w->tense > 0;
}

static bool is_verb(const struct kzi_scene *s, uint32_t t)
{
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_VERB_PASSIVE, KZI_C_LIGHT, KZI_C_VERB_OTHER, KZI_C_COUNT};
  return kzi_mark_any(s->marks, t, verbs) != NULL;
}

/* «بحثا القمة التي ستعقد في باكو العام المقبل»: what will be held is not what a verb has told; but «سيلتقيان في الاجتماع الذي
 * سيعقد». */
static bool is_held_later(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t verb)
{
  static const char *const to_come[] = {"ان", "وان", "سوف", NULL}, *const passive[] = {"سيقام", "ستقام", NULL};
  return tr->verb && (kzi_has_future_verb(s, verb) || kzi_token_is_any(s->tokens, verb, passive)) &&
         !(tr->mark->prefix & KZI_PREFIX_SA) && !(tr->tok > 0 && kzi_token_is_any(s->tokens, tr->tok - 1, to_come));
}

/* Day and town are another act's behind its word («الاتفاق الموقع في موسكو في يوليو 2015», «حيز النفاذ اعتبارا من الأول من
 * نوفمبر», but «سيصادق على الاتفاقية الموقعة … العام المقبل»), a pluperfect («وكان الوزيران قد وقعاه في نوفمبر») or a
 * condition («على أن تسلم الدفعة الأولى العام المقبل»). */
static bool is_of_another_act(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_where *at,
                              const struct kzi_when *w)
{
  static const char *const within[] = {"بموجب", "فيه", "فيها", "بموجبه", "بموجبها", NULL};
  static const char *const kana[] = {"كان", "وكان", "كانت", "وكانت", "كانا", "وكانا", NULL};
  static const char *const lasting[] = {
      "امتدت",   "استمرت",   "بدات",    "انطلقت",  "وصلها",  "استضافتها", "تستضيفها", "احتضنتها",
      "تحتضنها", "استضافته", "تستضيفه", "احتضنته", "تحتضنه", NULL}; /* «زيارته التي بدأت أمس», «اللجنة التي استضافتها مسقط» */
  static const char *const holds[] = {"عقد", "عقدت", "انعقد", "انعقدت", "عقده", "عقدها", NULL};
  static const char *const force[] = {"force", NULL};
  static const char *const rels[] = {"rel", NULL};
  static const char *const beside[] = {"قبل", "قبيل", "بعد", NULL}; /* «سيلتقيان قبل نهائي البطولة يوم الأحد» */
  static const char *const edges[] = {"نهايه", "منتصف", "اواخر", "مطلع", "حلول", NULL}; /* «قبل نهاية العام الجاري» */
  static const char *const sign[] = {"sign", "conclude", NULL}; /* «صادق على اتفاقية جرى توقيعها عام 2021» */
  uint8_t act = kzi_senses[tr->sense].act;
  bool apart = at->tok > 0 && kzi_token_is_comma(s->tokens, at->tok - 1) && at->end < s->tokens->count &&
               kzi_token_is_comma(s->tokens, at->end); /* «أبرمت الشركة، التي تملكها الحكومة، الخميس، اتفاقية» */
  bool past = tr->verb && !kzi_is_imperfect(tr->mark) && w && w->tense < 0 &&
              w->precision != KZI_PRECISION_DAY; /* «التقيا في إطار آلية انطلقت في 2014» */
  bool was = false, rel = false, later = act == KZI_ACT_APPROVE || act == KZI_ACT_RENEW || act == KZI_ACT_TERMINATE;
  for (uint32_t t = tr->end; t < at->tok; t++) {
    if (later && t > tr->end + 1 && (kzi_has(s, t, KZI_C_NOUN, sign) || kzi_has(s, t, KZI_C_VERB, sign))) return true;
    if (rel && past && is_verb(s, t)) return true;
    bool own = kzi_mark_at(s->marks, t, KZI_C_LIGHT) && /* «توقيع …، إنفاذا للاجتماع الذي عقد في يونيو» */
               (act == KZI_ACT_CONSULT || !kzi_token_is_any(s->tokens, t, holds));
    if (rel && is_held_later(s, tr, t)) return true;
    if (rel && !apart && is_verb(s, t) && !own && !kzi_token_is_any(s->tokens, t, lasting)) return true;
    bool still = kzi_token_is(s->tokens, t, "ما") &&
                 kzi_token_is(s->tokens, t + 1, "زال"); /* «القمة ما زال يمكن أن تعقد في …» */
    rel = rel || (t > tr->end + 1 && !still && kzi_has(s, t, KZI_C_FUNC, rels));
    bool edge = t + 2 == at->tok && kzi_token_is_any(s->tokens, t + 1, edges);
    if (t + 1 < at->tok && kzi_token_is_any(s->tokens, t, beside) && !kzi_mark_at(s->marks, t + 1, KZI_C_DAYPART) &&
        !edge)
      return true;
    was = was || kzi_token_is_any(s->tokens, t, kana);
    if (kzi_token_is(s->tokens, t, "علي") && t + 1 < at->tok && kzi_token_is(s->tokens, t + 1, "ان")) return true;
    if (kzi_token_is_any(s->tokens, t, within)) return true; /* «بموجب عقد وقع …», «محضر حدد فيه الشهر المقبل موعدا» */
    if ((!(w && w->tense > 0) && kzi_has(s, t, KZI_C_PARTICIPLE, NULL)) || kzi_has(s, t, KZI_C_PHRASE, force) ||
        (was && kzi_token_is(s->tokens, t, "قد")))
      return true;
  }
  return false;
}

/* «أكد خلال لقاء مع نظيره أن الاتفاق الذي وقع في أبريل …», «قال بعد الاجتماع "سنلتقي الشهر المقبل"»: day and town of what was
 * said there. */
static bool is_of_what_was_said(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_where *at)
{
  static const char *const that[] = {"ان", "بان", "وان", "انه", "بانه", "انها", "بانها", "انهما", NULL};
  static const char *const quotes[] = {"\"", "“", "”", "«", "»", NULL};
  if (tr->verb || kzi_senses[tr->sense].act != KZI_ACT_CONSULT) return false;
  bool quoted = false;
  for (uint32_t t = tr->end; t < at->tok; t++) {
    quoted ^= t + 1 < at->tok && kzi_token_is_any_mark(s->tokens, t, quotes); /* but «في "ثيسالونيكي"» */
    bool due =
        kzi_has_cue(s, t - 1, "planned") || kzi_has_cue(s, t - 1, "expected"); /* «زيارة من المقرر أن تتم في …» */
    if (!s->actor_in[t] && kzi_token_is_any(s->tokens, t, that) && !due) return true; /* «مون جاي إن» is a name */
  }
  return quoted;
}

/* «وقبيل وصول الرئيس الخميس وقع البلدان …»: the day of what came after. */
static bool is_of_what_came_after(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const before[] = {"قبيل", "وقبيل", "قبل", "وقبل", NULL};
  return w->at.end <= tr->tok && w->precision == KZI_PRECISION_DAY &&
         kzi_has_word(s, back(s, w->at.tok, BEFORE_REACH), w->at.tok, before) &&
         !kzi_has_word(s, w->at.tok - 1, w->at.tok, before);
}

/* «التقى الوزير، الذي عين في أبريل، نظيره»: the month is of what is told of him aside, between commas. */
static bool is_told_aside(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const rels[] = {"rel", NULL};
  uint32_t first = sentence_of(s, tr->tok).first, aside = KZI_NONE;
  if (!tr->verb || kzi_is_imperfect(tr->mark) || w->tense >= 0 || w->precision == KZI_PRECISION_DAY) return false;
  for (uint32_t t = first + 1; t < w->at.tok; t++) {
    if (kzi_token_is_comma(s->tokens, t)) aside = KZI_NONE;
    if (kzi_token_is_comma(s->tokens, t - 1) && kzi_has(s, t, KZI_C_FUNC, rels)) aside = t;
  }
  return aside != KZI_NONE && !(tr->tok > aside && tr->tok < w->at.tok);
}

/* «قدم خلال ندوة صحفية عقدها أمس حصيلة زيارته»: the day of the words; but «في مؤتمر صحفي أمس عقب لقائه». */
static bool is_day_of_press(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const press[] = {"صحفي", "صحافي", "صحفيه", "صحافيه", NULL};
  static const char *const occasion[] = {"خلال", "عقب", "اثناء", "بعد", "اثر", "لدي", "هامش", "ختام", NULL};
  return w->at.end <= tr->tok && !tr->verb && kzi_has_word(s, back(s, w->at.tok, 4), w->at.tok, press) &&
         !kzi_has_word(s, w->at.end, tr->tok, occasion);
}

/* «أقر البرلمان مساء أمس الاتفاق المبرم بين …»: day and town before the text are those of the verb, and the participle tells
 * an earlier act. */
static bool is_before_text(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e,
                           const struct kzi_where *at)
{
  if (!tr->participle || e->instrument == KZI_NONE || at->tok >= s->m->instruments[e->instrument].at.tok) return false;
  for (uint32_t t = sentence_of(s, tr->tok).first; t < s->m->instruments[e->instrument].at.tok; t++)
    if (is_verb(s, t)) return true;
  return false;
}

/* ---- When ----------------------------------------------------------------------------------------------------------- */

/* «أول لقاء من نوعه منذ لقاء كلينتون عام 2000»: of what it is the first after; a visit and a text in force may have begun then. */
static bool is_since(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const since[] = {"منذ", "ومنذ", NULL};
  bool begun = (tr->sense == KZI_SENSE_VISIT || tr->sense == KZI_SENSE_FORCE) && w->precision == KZI_PRECISION_DAY;
  if (begun) return false;
  if (kzi_has_word(s, back(s, w->at.tok, 5), w->at.tok, since)) return true;
  for (uint32_t t = w->at.tok; t > tr->end && !is_verb(s, t - 1); t--)
    if (kzi_token_is_any(s->tokens, t - 1, since)) return true;
  return false;
}

/* «حدود الرابع من يونيو 1967», «المتهمين بالتدخل في الانتخابات الأمريكية في 2016», «على مدار عام 2017»: an event with a date of its own,
 * or a span. */
static bool is_of_event(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const events[] = {"انتخابات", "الانتخابات", "حرب",     "الحرب", "احداث",
                                       "هجمات",    "انقلاب",     "انتفاضه", "عدوان", NULL};
  static const char *const lines[] = {"حدود", "خطوط", NULL};
  static const char *const spans[] = {"مدار", "مدي", "طيله", "طوال", NULL};
  uint32_t at = w->at.tok, lo = back(s, at, EVENT_REACH);
  if (tr->end > lo && tr->end <= at) lo = tr->end;
  return kzi_has_word(s, lo, at, events) || (at > lo && kzi_has_word(s, at - 1, at, lines)) ||
         (w->value.year && w->precision != KZI_PRECISION_DAY && kzi_has_word(s, lo, at, spans));
}

/* «وقعت كازاخستان (التي استقلت عام 1991) اتفاقية»: what brackets tell aside. */
static bool is_in_brackets(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const open[] = {"(", NULL}, *const close[] = {")", NULL};
  uint32_t lo = back(s, w->at.tok, 2 * EVENT_REACH), t = w->at.tok;
  while (t > lo && !kzi_token_is_any_mark(s->tokens, t - 1, open)) {
    if (kzi_token_is_any_mark(s->tokens, t - 1, close)) return false;
    t--;
  }
  return t > lo && t + 1 < w->at.tok && !(tr->tok >= t && tr->tok < w->at.tok) &&
         kzi_token_is_any_mark(s->tokens, w->at.end, close);
}

/* «في وقت سابق» tells no day, and «منذ انتخابه العام الماضي» dates something else; «يزور موسكو منذ الاثنين» is a visit's day. */
static bool dates_nothing(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const lately[] = {"وقت", "اخيرا", "حديثا", "موخرا", NULL}; /* «مؤخرا» is news all the same */
  static const char *const from[] = {"اعتبارا", "ابتداء", "بدءا", "وابتداء",
                                     NULL}; /* «اعتبارا من أول سبتمبر»: its effect */
  static const char *const issued[] = {"الصادره", "نشرته", "نشرتها", NULL}; /* «الصحف الصادرة اليوم» */
  static const char *const until[] = {"حتي", "لغايه", "غايه", NULL}; /* «حتى نهاية 2026»: how long it holds */
  if (kzi_has_word(s, back(s, w->at.tok, 2), w->at.tok, until) ||
      kzi_has_word(s, back(s, w->at.tok, 2), w->at.tok, issued))
    return true;
  if (w->kind != KZI_DATE_POINT && w->kind != KZI_DATE_RANGE) return true;
  if (kzi_is_perfect(kzi_finite_verb(s, tr)) && kzi_is_year_of_purpose(s, tr, w)) return true;
  bool begins = tr->sense == KZI_SENSE_FORCE || tr->sense == KZI_SENSE_ROUTE ||
                (tr->sense == KZI_SENSE_VISIT && w->precision == KZI_PRECISION_DAY);
  if (!begins && kzi_has_word(s, back(s, w->at.tok, 2), w->at.tok, from)) return true;
  if (!w->value.year && kzi_has_word(s, w->at.tok, w->at.end, lately)) return true;
  return is_since(s, tr, w) || is_of_event(s, tr, w) || is_in_brackets(s, tr, w);
}

static bool is_report(const struct kzi_scene *s, uint32_t t)
{
  return kzi_has(s, t, KZI_C_REPORT, NULL) && !kzi_has(s, t, KZI_C_FUNC, NULL); /* «بين» is no verb there */
}

static bool is_said_on(const struct kzi_scene *s, const struct kzi_when *w)
{
  for (uint32_t t = back(s, w->at.tok, SAID_REACH); t < w->at.tok; t++)
    if (is_report(s, t) && !s->actor_in[t]) return true;
  return false;
}

/* «هبطت الليرة الثلاثاء بعدما عاد الوفد من اجتماع», «سحبت قواتها الثلاثاء قبل أن تتفق …»: the day of the verb that the other
 * comes before or after; but «قال الثلاثاء بعدما التقى نظيره» is of one day. */
static bool is_of_time_around(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const after[] = {"بعدما", "بعد", NULL}, *const before[] = {"قبل", NULL},
                           *const that[] = {"ان", NULL};
  static const char *const eve[] = {"غداه", "وغداه", NULL};
  for (uint32_t t = w->at.end; t < tr->tok; t++) {
    if (t + 1 == tr->tok && kzi_token_is_any(s->tokens, t, eve)) return true; /* «استقبله الأحد، غداة استقباله نظيره» */
    bool led = kzi_token_is(s->tokens, t, "بعدما") || kzi_has_word(s, t + 1, t + 2, that);
    if (led && kzi_token_is_any(s->tokens, t, before)) return true;
    if (led && kzi_token_is_any(s->tokens, t, after)) return !is_said_on(s, w);
  }
  return false;
}

static const char *const that[] = {"ان", "بان", "انه", "بانه", "انها", "بانها", "انهما", NULL};

/* «قال بيان مشترك صادر السبت إن البلدين اتفقا»: what both say is settled then. */
static bool is_said_together(const struct kzi_scene *s, const struct kzi_when *w)
{
  static const char *const statement[] = {"بيان", "البيان", "بيانا", NULL};
  static const char *const joint[] = {"مشترك", "المشترك", "مشتركا", "ثلاثي", NULL};
  for (uint32_t t = back(s, w->at.tok, SAID_REACH); t + 1 < w->at.tok; t++)
    if (kzi_token_is_any(s->tokens, t, statement) && kzi_token_is_any(s->tokens, t + 1, joint)) return true;
  return false;
}

/* «أكد في مؤتمر صحفي عقده أمس أن …»: the verb is of the words. */
static bool is_of_press(const struct kzi_scene *s, uint32_t t)
{
  static const char *const press[] = {"صحفي", "صحافي", "صحفيه", "صحافيه", NULL};
  return t > 0 && kzi_token_is_any(s->tokens, t - 1, press);
}

/* «قال الوزير الاثنين في مؤتمر صحفي مع نظيره»; but «رحب الاثنين بتقدم في المباحثات» */
static bool is_said_at(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  if (tr->verb || tr->tok <= w->at.end || !kzi_token_is(s->tokens, tr->tok - 1, "في")) return false;
  for (uint32_t t = w->at.end; t + 1 < tr->tok; t++)
    if (!s->actor_in[t] && !kzi_token_is_comma(s->tokens, t)) return false;
  return true;
}

/* «نفت الوزارة، الاثنين، إبرامها عقدا»: what is denied is of no day. */
static bool is_denied(const struct kzi_scene *s, const struct kzi_when *w)
{
  for (uint32_t t = sentence_of(s, w->at.tok).first; t < w->at.tok; t++)
    if (kzi_has_cue(s, t, "denial")) return true;
  return false;
}

/* «أعلن … الثلاثاء أن», «اعتبر، أمس، أن»: the day of the words; «قال أمس عقب لقائه …» is that of both. */
static bool is_day_of_saying(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const occasion[] = {"خلال", "عقب",  "اثناء", "بعد",  "بعدما", "اثر",
                                         "لدي",  "هامش", "ختام",  "قبيل", "قبل",   NULL};
  if (w->at.end > tr->tok || is_said_together(s, w)) return false;
  uint32_t told = w->at.end;
  while (told < tr->tok && (kzi_token_is_comma(s->tokens, told) || kzi_token_is(s->tokens, told, "عن"))) told++;
  if (!tr->verb && told == tr->tok && tr->sense == KZI_SENSE_SIGN && !is_denied(s, w))
    return false; /* «أعلنت الهيئة الأربعاء توقيع …», «أعلن، الخميس، عن توقيع …» */
  if (is_said_at(s, tr, w)) return false;
  if (tr->sense == KZI_SENSE_RECEIVE && tr->verb && w->tense == 0 && !kzi_is_imperfect(tr->mark)) return false;
  for (uint32_t t = w->at.end; t < tr->tok; t++) {
    if (kzi_has_word(s, t, t + 1, occasion)) return false;
    if (!s->actor_in[t] && kzi_has_word(s, t, t + 1, that)) break;
  }
  for (uint32_t t = w->at.tok, lo = back(s, t, SAID_REACH); t > lo;) {
    if (s->actor_in[--t]) continue;
    if (kzi_token_is_any(s->tokens, t, that)) return false; /* «يذكر أنه في مارس 2015 وقع» */
    if (is_verb(s, t) && !is_of_press(s, t)) return false;  /* «أقر», too */
    if (is_report(s, t)) return true;
  }
  return false;
}

/* «بحسب بيان للوزارة، الأربعاء», «وفق ما صرح به الوزير اليوم بباردو»: day and town of the source. */
static bool is_of_source(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_where *at)
{
  uint32_t lo = back(s, at->tok, SOURCE_REACH);
  if (tr->tok > lo && tr->tok < at->tok) lo = tr->end;
  return kzi_find_source(s, lo, at->tok) < at->tok;
}

/* «قال الاثنين عقب لقائه نظيره»: the talks stand right behind the words that they are the occasion of. */
static bool is_occasion_behind(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const occasion[] = {"عقب", "بعد", "اثر", "خلال", "لدي", "ختام", NULL};
  return !tr->verb && w->at.end < tr->tok && kzi_token_is_any(s->tokens, tr->tok - 1, occasion);
}

/* «على هامش المنتدى الذي عقد يومي 24 و25 مايو»: the days of a gathering of many, on one of which two have met. */
static bool is_of_gathering(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const gathering[] = {"هامش",   "المنتدي", "الموتمر", "المعرض", "القمه", "لموتمر",
                                          "لمنتدي", "موتمر",   "منتدي",   "معرض",   NULL};
  static const char held[] = "الذي|التي|المنعقد|المنعقده|المقام|المقامه|المنظم|المنظمه";
  if (w->kind != KZI_DATE_RANGE || kzi_senses[tr->sense].act != KZI_ACT_CONSULT) return false;
  for (uint32_t t = w->at.tok, lo = back(s, t, GATHERING_REACH); t > lo && !(t > tr->tok && t <= tr->end); t--)
    if (kzi_token_is_any(s->tokens, t - 1, gathering)) return kzi_tokens_have_of(s->tokens, t, w->at.tok, held);
  return false;
}

static bool dates_act(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  return !dates_nothing(s, tr, w) && !is_of_what_came_after(s, tr, w) && !is_day_of_saying(s, tr, w) &&
         !is_of_time_around(s, tr, w) && !is_day_of_press(s, tr, w) && !is_told_aside(s, tr, w) &&
         (!is_of_source(s, tr, &w->at) || is_occasion_behind(s, tr, w)) && !is_of_gathering(s, tr, w) &&
         !is_of_another_act(s, tr, &w->at, w) && !is_of_what_was_said(s, tr, &w->at) && !is_of_what_comes(tr, w);
}

/* Is the nearest verb before t a perfect? Behind another verb «وضع», «عقد» are nouns: «سيجري وضع اللمسات». */
static bool is_perfect_before(const struct kzi_scene *s, uint32_t t)
{
  static const uint16_t verbs[] = {KZI_C_VERB,       KZI_C_VERB_PASSIVE, KZI_C_LIGHT,
                                   KZI_C_VERB_OTHER, KZI_C_REPORT,       KZI_C_COUNT};
  for (uint32_t first = sentence_of(s, t).first; t > first; t--) {
    const struct kzi_mark *verb = kzi_has(s, t - 1, KZI_C_FUNC, NULL) ? NULL : kzi_mark_any(s->marks, t - 1, verbs);
    if (verb && !(t > first + 1 && is_verb(s, t - 2))) return !kzi_is_imperfect(verb);
  }
  return false;
}

/* «وخلال اللقاء دعا السفير الوزير إلى مؤتمر يعقد في سبتمبر المقبل», «اتفقا خلال اللقاء على التعاون في المرحلة المقبلة»: the meeting
 * only frames another verb, whose day it is. */
static bool is_of_framed_verb(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const during[] = {"خلال", "وخلال", "اثناء", "واثناء", "عقب", "وعقب", NULL};
  if (w->tense <= 0 || tr->verb || tr->tok == 0 || !kzi_token_is_any(s->tokens, tr->tok - 1, during)) return false;
  bool awaited = false; /* «تحدث عن زيارته المقررة في مايو» */
  for (uint32_t t = tr->end; t < w->at.tok; t++) {
    if (is_verb(s, t)) return true;
    awaited = awaited || kzi_has_cue(s, t, "planned");
  }
  return !awaited && is_perfect_before(s, tr->tok - 1);
}

/* «أوفدت أمس مبعوثا إلى أربيل حيث التقى رئيس الإقليم», «قال الثلاثاء بعدما التقى نظيره», «… وذلك في 12 يونيو», «24 سبتمبر 1990: زار
 * …»: the words by which a day of another clause is the act's, too; but «وقع …، وذلك بعد أن صادق عليه في يونيو». */
static bool is_joined(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_range scope,
                      const struct kzi_where *at)
{
  static const char *const then[] = {"حينها", "حينذاك", "انذاك", "وقتها", "يومها", NULL};
  static const char *const joins[] = {"حيث", "بحيث", "عندما", "حينما", "حين", "اذ", "وذلك", "استهلها", NULL},
                           *const after[] = {"بعدما", NULL};
  static const char *const apart[] = {"بعد", "بعدما", "قبل", "ان", "اثر", "منذ", NULL};
  static const char *const colon[] = {":", NULL};
  bool before = at->tok < tr->tok, head = at->tok <= sentence_of(s, at->tok).first + 2;
  if (before &&
      ((head && kzi_token_is_any_mark(s->tokens, at->end, colon)) || kzi_has_word(s, scope.first, scope.end, then)))
    return true;
  for (uint32_t t = before ? at->end : tr->end, hi = before ? tr->tok : at->tok; t < hi; t++)
    if (kzi_token_is_any(s->tokens, t, joins) || (before && kzi_token_is_any(s->tokens, t, after)))
      return !kzi_token_is_any(s->tokens, t + 1, apart);
  return false;
}

/* A date that can be resolved goes before «الأسبوع المقبل», however near; beyond the act's own clause, only one that is joined. */
static uint32_t nearest_when(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e,
                             struct kzi_range c, bool beyond)
{
  uint32_t best = KZI_NONE, near = UINT32_MAX;
  for (uint32_t i = KZI_FIRST(s->m->whens, s->m->when_count, c.first); i < s->m->when_count; i++) {
    const struct kzi_when *w = &s->m->whens[i];
    if (w->at.tok >= c.end) break;
    if (!dates_act(s, tr, w) || is_of_framed_verb(s, tr, w) || is_before_text(s, tr, e, &w->at)) continue;
    if (beyond && !is_joined(s, tr, e->scope, &w->at)) continue;
    bool told = w->value.year != 0, kept = best != KZI_NONE && s->m->whens[best].value.year;
    bool of_other =
        !tr->verb && tr->mark->prefix & KZI_PREFIX_WA && w->at.end <= tr->tok; /* «قمة الأربعاء وزيارة الخميس» */
    uint32_t d = distance(tr, &w->at) + (kzi_dates_trigger(s, tr, i) && !of_other ? 0 : OTHER_VERB);
    if (told == kept ? d < near : told) near = d, best = i;
  }
  return best;
}

/* «خطة للتعاون لعام 2026»: the year of the plan, not of its adoption. */
static bool in_title(const struct kzi_scene *s, const struct kzi_event *e)
{
  if (e->instrument == KZI_NONE) return false;
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  const struct kzi_when *w = &s->m->whens[e->when];
  if (w->precision != KZI_PRECISION_YEAR || w->at.tok < x->at.tok) return false;
  if (x->valid_from.year == w->value.year && w->value.year) return true;
  static const char *const parts[] = {"خلال", "مطلع", "منتصف", "نهايه", "بدايه", "اواخر", "بحلول", "صيف",
                                      "خريف", "ربيع", "شتاء",  "الربع", "النصف", "الفصل", NULL};
  bool part = kzi_has_word(s, back(s, w->at.tok, 3), w->at.tok, parts); /* «في صيف 2026», «في الربع الأول من 2026» */
  return (w->tense > 0 && !w->relative && !part) || ((w->at.prefix & KZI_PREFIX_LI) && w->at.tok <= x->title_end + 1);
}

/* ---- Where ---------------------------------------------------------------------------------------------------------- */

enum { FOUNDED_TOKENS = 10 }; /* from the founding to where it is founded */
enum { INVITED_REACH = 8 };   /* from «ودعا» to where */
enum { JOURNEY_REACH = 8 };   /* from the town that is gone to back to «بعد زيارة» */
enum { PASSED_TOKENS = 5 };   /* how far before a town the word stands that says who goes there, or what */

/* «العاصمة المصرية» is a town, though it goes without its name. */
static bool is_country(const struct kzi_scene *s, const struct kzi_place *p)
{
  static const char *const capital[] = {"العاصمه", "بالعاصمه", "للعاصمه", NULL};
  return kzi_span_empty(p->name) && kzi_span_empty(p->venue) && kzi_span_empty(p->event) &&
         !kzi_token_is_any(s->tokens, p->at.tok, capital);
}

/* «الصراع في سوريا», «المقيمون في إسرائيل»: a country alone is where two others deal only right beside the act. */
static bool is_somewhere_else(const struct kzi_scene *s, const struct kzi_event *e, const struct kzi_place *p,
                              uint32_t away)
{
  return is_country(s, p) && (away > 5 || (e->sense == KZI_SENSE_VISIT && !p->destination)) && !kzi_is_side(e, p->cc);
}

/* «وزيرا الصحة في الأردن وأوزبكستان»: «في» tells whose ministers they are. A town is where they met, all the same. */
static bool names_side(const struct kzi_scene *s, const struct kzi_event *e, const struct kzi_place *p)
{
  if (!is_country(s, p)) return false;
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

/* «أعلن المكتب الرئاسي في سول أن …»: where it was said; «قال عقب لقائهما في سول إن …» is where they met. */
static bool is_place_of_saying(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_place *p)
{
  uint32_t lo = back(s, p->at.tok, SAID_REACH), said = p->at.tok;
  if (p->at.end > tr->tok || !kzi_has_word(s, p->at.end, tr->tok, that)) return false;
  while (said > lo && !is_report(s, said)) said--;
  return is_report(s, said) && !tells_occasion(s, said, tr->tok);
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
  return kzi_has(s, org->at.tok, KZI_C_ORG_HEAD, embassy) && is_report(s, org->at.tok - 1);
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
  bool country = is_country(s, p);
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
  if (p->destination && e->act == KZI_ACT_CONSULT && kzi_has_word(s, back(s, p->at.tok, 2), p->at.tok, back_home))
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
  for (uint32_t t = p->at.tok, lo = back(s, t, JOURNEY_REACH); t-- > lo;) {
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

static uint32_t nearest_place(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e,
                              struct kzi_range c)
{
  uint32_t best = KZI_NONE, near = UINT32_MAX;
  for (uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, c.first); i < s->m->place_count; i++) {
    const struct kzi_place *p = &s->m->places[i];
    if (p->at.tok >= c.end) break;
    uint32_t d = distance(tr, &p->at);
    if ((!p->locative && !p->destination) || is_somewhere_else(s, e, p, d) || names_side(s, e, p) ||
        is_of_another_act(s, tr, &p->at, NULL) || is_of_what_was_said(s, tr, &p->at) || is_matter(s, tr, e, p) ||
        is_before_told_text(tr, p) || is_passed_by(s, tr, e, p) || is_of_journey_told_first(s, tr, e, p) ||
        is_invited_to(s, tr, p) || is_where_it_works(s, tr, e, p) || is_place_of_saying(s, tr, p) ||
        is_of_source(s, tr, &p->at) || is_seat_of_source(s, p) || is_whose(s, tr, e, p))
      continue;
    if (is_better(s->m, best, near, i, d)) near = d, best = i;
  }
  return best;
}

/* «تسلم في مكتبه أوراق اعتماد السفير»: handed over by a hand. */
static bool tells_building(const struct kzi_scene *s, struct kzi_range c)
{
  for (uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, c.first);
       i < s->m->place_count && s->m->places[i].at.tok < c.end; i++)
    if (!kzi_span_empty(s->m->places[i].venue)) return true;
  return false;
}

/* «بحثا في اتصال هاتفي …», «أجرى مباحثات عبر تقنية الاتصال المرئي»: nobody travelled. */
static bool is_from_afar(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const phone[] = {"هاتفي",    "هاتفيا",   "هاتفيه", "الهاتفي",    "الهاتفيه",
                                      "المرييه",  "المريي",   "مريي",   "الافتراضي",  "افتراضي",
                                      "افتراضيا", "افتراضيه", "مرييه",  "الافتراضيه", NULL};
  if (tr->sense == KZI_SENSE_CALL || tr->sense == KZI_SENSE_TALK) return true;
  if (tr->sense == KZI_SENSE_LETTER) return !tells_building(s, e->scope);
  bool comes = tr->sense == KZI_SENSE_VISIT || tr->sense == KZI_SENSE_RECEIVE; /* whatever call announced it */
  return kzi_senses[tr->sense].act == KZI_ACT_CONSULT && !comes && kzi_has_word(s, e->scope.first, e->scope.end, phone);
}

/* «… اتفاقية. وذلك يوم الخميس في مدينة ألماتي», «وقد جرى ذلك في أكتاو», «وجرت مراسم التوقيع في أكتاو»: the sentence that only goes
 * on from this one; empty where there is none. */
static struct kzi_range continuation(const struct kzi_scene *s, uint32_t sentence, enum kzi_act act)
{
  static const char *const came[] = {"جاء", "وجاء", "جري", "وجري", "جرت", "وجرت", "تم", "وتم", "تمت", "وتمت", NULL};
  static const char *const signing[] = {"التوقيع", NULL};
  struct kzi_range next = {0, 0};
  if (sentence + 1 < s->tokens->sentence_count) next = s->tokens->sentences[sentence + 1];
  uint32_t t = next.first;
  if (t >= next.end || kzi_token_is(s->tokens, t, "وذلك")) return next;
  if (kzi_token_is(s->tokens, t, "وقد")) t++;
  bool signs = act == KZI_ACT_SIGN && kzi_has_word(s, t + 1, kzi_reach_ahead(t + 1, 2, next.end), signing);
  bool goes_on =
      t + 1 < next.end && kzi_token_is_any(s->tokens, t, came) && (signs || kzi_token_is(s->tokens, t + 1, "ذلك"));
  return goes_on ? next : (struct kzi_range){0, 0};
}

static const char in_sentence[] = "in its sentence";

void kzi_find_slots(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e)
{
  const struct {
    struct kzi_range tokens;
    const char *rule;
  } steps[] = {{e->scope, "in the clause of the act"},
               {s->tokens->sentences[e->sentence], in_sentence},
               {continuation(s, e->sentence, e->act), "in the sentence that goes on"}};
  e->when = e->place = KZI_NONE;
  e->afar = is_from_afar(s, tr, e);
  for (size_t i = 0; i < KZI_COUNT(steps) && e->when == KZI_NONE; i++) {
    e->when = nearest_when(s, tr, e, steps[i].tokens, steps[i].rule == in_sentence);
    e->when_rule = steps[i].rule;
  }
  if (e->when != KZI_NONE && in_title(s, e)) e->when = KZI_NONE;
  for (size_t i = 0; i < KZI_COUNT(steps) && e->place == KZI_NONE && !e->afar; i++) {
    e->place = nearest_place(s, tr, e, steps[i].tokens);
    e->place_rule = steps[i].rule;
  }
}

/* «عبر الجمعة عن رغبته»: where «عن» follows it is a verb. */
static bool is_voiced(const struct kzi_scene *s, uint32_t t)
{
  static const char *const voices[] = {"عبر", "وعبر", NULL}, *const wish[] = {"عن", NULL};
  return kzi_token_is_any(s->tokens, t, voices) &&
         kzi_has_word(s, t + 1, kzi_reach_ahead(t + 1, SAID_REACH, sentence_of(s, t).end), wish);
}

/* «اجتمعا اليوم لمناقشة القمة المرتقبة», «باشر الأربعاء محادثات تحضيرا للقمة»: the verb before the day is perfect, and the
 * noun of what is planned stands behind both. */
static bool is_of_past_verb(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_where *at)
{
  if (tr->verb || at->end > tr->tok) return false;
  for (uint32_t t = at->tok, first = sentence_of(s, t).first; t > first; t--) {
    static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_LIGHT, KZI_C_VERB_OTHER, KZI_C_REPORT, KZI_C_COUNT};
    bool no_verb = kzi_has(s, t - 1, KZI_C_FUNC, NULL) && !is_voiced(s, t - 1);
    const struct kzi_mark *verb = no_verb ? NULL : kzi_mark_any(s->marks, t - 1, verbs);
    if (kzi_token_is_any(s->tokens, t - 1, that)) return false; /* «أن» */
    if (verb) return !kzi_is_imperfect(verb);
  }
  return false;
}

/* «القمة … المقررة في 7 سبتمبر»: the first day to come behind the noun, in its sentence. */
static uint32_t day_to_come(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t end = sentence_of(s, tr->tok).end;
  for (uint32_t i = KZI_FIRST(s->m->whens, s->m->when_count, tr->end); i < s->m->when_count; i++) {
    const struct kzi_when *w = &s->m->whens[i];
    if (w->at.tok >= end) break;
    if (w->tense > 0 && w->value.year && (w->kind == KZI_DATE_POINT || w->kind == KZI_DATE_RANGE)) return i;
  }
  return KZI_NONE;
}

/* «يبدأ جولته الأربعاء في إثيوبيا على أن تشمل الزيارة تشاد»: the day on which he sets out. */
static bool is_of_first_stop(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_where *at)
{
  static const char *const covers[] = {"تشمل", "وتشمل", "ستشمل", "وستشمل", "تتضمن", "وتتضمن", NULL};
  return at->end <= tr->tok && kzi_has_word(s, at->end, tr->tok, covers);
}

static void leave_day(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e)
{
  const struct kzi_when *w = e->when == KZI_NONE ? NULL : &s->m->whens[e->when];
  if (!w) return;
  if (is_of_first_stop(s, tr, &w->at)) {
    e->when = KZI_NONE;
    return;
  }
  if (w->tense > 0 || !is_of_past_verb(s, tr, &w->at)) return;
  uint32_t when = day_to_come(s, tr);
  e->borrowed = when == KZI_NONE;
  if (e->borrowed) return; /* the record does without it, but that both are of one day still ties them */
  e->when = when;
  e->when_rule = "the day to come behind its noun";
}

/* «بدأ محادثات في نيويورك للتحضير للقمة», «التقاه في بيونغ يانغ تمهيدا لقمة»: where they prepare it; who has arrived somewhere will
 * talk there, and «وفي اليابان، …» is where all of the sentence is. */
static bool is_of_preparing(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_place *p)
{
  static const char *const preparing[] = {"تمهيدا",    "تحضيرا",  "استعدادا", "للتحضير", "التحضير",
                                          "التحضيرات", "تحضيرات", "الاعداد",  "للاعداد", "لترتيب",
                                          "لمناقشه",   "لبحث",    "احتمال",   NULL};
  static const char *const before[] = {"قبل", "قبيل", NULL};
  bool head = p->at.tok <= sentence_of(s, p->at.tok).first + 2;
  if (tr->verb || head || p->destination || p->at.end > tr->tok) return false;
  return is_of_past_verb(s, tr, &p->at) || kzi_has_word(s, p->at.end, tr->tok, preparing) ||
         (tr->tok > p->at.end && kzi_has_word(s, tr->tok - 1, tr->tok, before));
}

/* «… لقمة الرئيسين بسنغافورة»: the first place behind the noun, in its sentence. */
static uint32_t place_behind(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  uint32_t end = sentence_of(s, tr->tok).end;
  for (uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, tr->end); i < s->m->place_count; i++) {
    const struct kzi_place *p = &s->m->places[i];
    if (p->at.tok >= end) break;
    if (p->locative && !kzi_span_empty(p->name) && !names_side(s, e, p) && !is_of_another_act(s, tr, &p->at, NULL))
      return i;
  }
  return KZI_NONE;
}

/* «بعد جولة شملت كوريا الشمالية قال إن القمة قريبة»: a country that another clause tells is not where they will meet. */
static bool is_of_another_clause(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  return e->place_rule == in_sentence && !tr->verb && e->act == KZI_ACT_CONSULT &&
         is_country(s, &s->m->places[e->place]);
}

/* «مقارنتها بزيارة نيكسون إلى الصين في عام 1972»: the place of a past year, while the act is to come. */
static bool is_of_past_year(const struct kzi_scene *s, const struct kzi_place *p)
{
  uint32_t i = KZI_FIRST(s->m->whens, s->m->when_count, p->at.end);
  const struct kzi_when *w = i < s->m->when_count ? &s->m->whens[i] : NULL;
  return w && w->at.tok <= p->at.end + 2 && w->value.year && w->value.year < s->m->published.year;
}

static void leave_place(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e)
{
  if (e->place == KZI_NONE) return;
  const struct kzi_place *p = &s->m->places[e->place];
  if (!is_of_preparing(s, tr, p) && !is_of_another_clause(s, tr, e) && !is_of_past_year(s, p)) return;
  e->place = place_behind(s, tr, e);
  e->place_rule = "the place behind its noun";
}

/* «دافع أمس عن الاتفاق المبرم», «أكد الخميس بعد يومين من القمة»: the day of the news, and not of what it recalls. */
static bool is_day_of_news(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  const struct kzi_when *w = e->when == KZI_NONE ? NULL : &s->m->whens[e->when];
  if (!w || w->precision != KZI_PRECISION_DAY || !s->m->published.year || w->at.end > tr->tok) return false;
  static const char *const kana[] = {"كان", "وكان", "كانت", "وكانت", NULL}; /* «وكان قد وصل أمس في زيارة» */
  int64_t days = kzi_days(s->m->published) - kzi_days(w->value);
  return e->modality == KZI_BACKGROUND && !tr->verb && days >= 0 && days <= 1 &&
         !kzi_has_word(s, sentence_of(s, tr->tok).first, w->at.tok, kana);
}

/* «احتفل البلدان هذا العام بالذكرى الثلاثين لإقامة العلاقات»: when it is kept, and not when it was. */
static bool is_when_kept(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  const struct kzi_when *w = e->when == KZI_NONE ? NULL : &s->m->whens[e->when];
  if (!w || e->modality != KZI_BACKGROUND || tr->verb || (w->at.tok > tr->tok && !w->relative)) return false;
  for (uint32_t t = kzi_reach_back(tr->tok, ANNIVERSARY_BACK, sentence_of(s, tr->tok).first); t < tr->tok; t++)
    if (kzi_has_cue(s, t, "anniversary")) return true;
  return false;
}

void kzi_leave_slots_of_another(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e)
{
  if (is_when_kept(s, tr, e)) e->when = KZI_NONE;
  if (is_day_of_news(s, tr, e)) e->borrowed = true;
  if (e->modality != KZI_PLANNED) return;
  leave_day(s, tr, e);
  leave_place(s, tr, e);
}
