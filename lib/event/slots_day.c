/* Which of the days told is that of the act: none of another word, of what was said, of what came before. */
#include "event/slots_parts.h"

#include "event/search.h"
#include "event/sides.h"
#include "event/tense.h"

#include <string.h>

#define OTHER_VERB      40 /* tokens: a date behind another verb is as good as so far away */
#define GATHERING_REACH 24 /* … from a forum to its days */
#define EVENT_REACH     4  /* … from «الانتخابات» to its year */
#define BEFORE_REACH    5  /* … from «قبيل وصول الرئيس الصيني» */

/* «اتفقا على إرسال لجنة في آذار المقبل», «… خلال العام الحالي», «بحث الوزير … القمة المقررة الشهر المقبل»: the day to come of
 * what was agreed on or talked about: a perfect has none. */
static bool is_of_what_comes(const struct kzi_trigger *tr, const struct kzi_when *w)
{
  bool perfect = tr->verb && !kzi_is_imperfect(tr->mark) && kzi_senses[tr->sense].act == KZI_ACT_CONSULT;
  if (w->at.tok <= tr->end) return false;
  if (tr->sense == KZI_SENSE_AGREE && w->precision == KZI_PRECISION_YEAR && w->tense == 0) return true;
  return (tr->sense == KZI_SENSE_AGREE || perfect) && w->tense > 0;
}

/* «وقبيل وصول الرئيس الخميس وقع البلدان …»: the day of what came after. */
static bool is_of_what_came_after(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const before[] = {"قبيل", "وقبيل", "قبل", "وقبل", NULL};
  return w->at.end <= tr->tok && w->precision == KZI_PRECISION_DAY &&
         kzi_has_word(s, kzi_slot_back(s, w->at.tok, BEFORE_REACH), w->at.tok, before) &&
         !kzi_has_word(s, w->at.tok - 1, w->at.tok, before);
}

/* «التقى الوزير، الذي عين في أبريل، نظيره»: the month is of what is told of him aside, between commas. */
static bool is_told_aside(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const rels[] = {"rel", NULL};
  uint32_t first = kzi_slot_sentence(s, tr->tok).first, aside = KZI_NONE;
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
  return w->at.end <= tr->tok && !tr->verb && kzi_has_word(s, kzi_slot_back(s, w->at.tok, 4), w->at.tok, press) &&
         !kzi_has_word(s, w->at.end, tr->tok, occasion);
}

/* «أقر البرلمان مساء أمس الاتفاق المبرم بين …»: day and town before the text are those of the verb, and the participle tells
 * an earlier act. */
static bool is_before_text(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e,
                           const struct kzi_where *at)
{
  if (!tr->participle || e->instrument == KZI_NONE || at->tok >= s->m->instruments[e->instrument].at.tok) return false;
  for (uint32_t t = kzi_slot_sentence(s, tr->tok).first; t < s->m->instruments[e->instrument].at.tok; t++)
    if (kzi_slot_verb(s, t)) return true;
  return false;
}

/* ---- When ----------------------------------------------------------------------------------------------------------- */

/* «أول لقاء من نوعه منذ لقاء كلينتون عام 2000»: of what it is the first after; a visit and a text in force may have begun then. */
static bool is_since(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const since[] = {"منذ", "ومنذ", NULL};
  bool begun = (tr->sense == KZI_SENSE_VISIT || tr->sense == KZI_SENSE_FORCE) && w->precision == KZI_PRECISION_DAY;
  if (begun) return false;
  if (kzi_has_word(s, kzi_slot_back(s, w->at.tok, 5), w->at.tok, since)) return true;
  for (uint32_t t = w->at.tok; t > tr->end && !kzi_slot_verb(s, t - 1); t--)
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
  static const char *const coming[] = {"القادمه", "المقبله", "المرتقبه", "المزمعه", "المقرره", "المنتظره", NULL};
  uint32_t at = w->at.tok, lo = kzi_slot_back(s, at, EVENT_REACH);
  if (tr->end > lo && tr->end <= at) lo = tr->end;
  static const char *const joins[] = {"وذلك", NULL};
  uint32_t back =
      kzi_slot_back(s, at, 3 * EVENT_REACH); /* «ناقشا الزيارة القادمة للرئيس إلى أستانا في مايو، وذلك أمس» */
  if (back < tr->end && tr->end <= at) back = tr->end;
  if (back >= tr->end && tr->verb && kzi_is_perfect(tr->mark) && kzi_has_word(s, back, at, coming) &&
      !kzi_has_word(s, back, at, joins))
    return true;
  return kzi_has_word(s, lo, at, events) || (at > lo && kzi_has_word(s, at - 1, at, lines)) ||
         (w->value.year && w->precision != KZI_PRECISION_DAY && kzi_has_word(s, lo, at, spans));
}

/* «وقعت كازاخستان (التي استقلت عام 1991) اتفاقية»: what brackets tell aside. */
static bool is_in_brackets(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const open[] = {"(", NULL}, *const close[] = {")", NULL};
  uint32_t lo = kzi_slot_back(s, w->at.tok, 2 * EVENT_REACH), t = w->at.tok;
  while (t > lo && !kzi_token_is_any_mark(s->tokens, t - 1, open)) {
    if (kzi_token_is_any_mark(s->tokens, t - 1, close)) return false;
    t--;
  }
  return t > lo && t + 1 < w->at.tok && !(tr->tok >= t && tr->tok < w->at.tok) &&
         kzi_token_is_any_mark(s->tokens, w->at.end, close);
}

/* «صادق على بروتوكول عام 2017», «مددا اتفاقية 2012»: what is old enough to be approved, amended or left bears its year as a name. */
static bool is_name_of_text(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const uint8_t later[] = {KZI_ACT_APPROVE, KZI_ACT_RENEW, KZI_ACT_TERMINATE, KZI_ACT_ENTER_INTO_FORCE};
  uint32_t head = w->at.tok - 1, of_text = w->at.tok ? s->instrument_in[head] : 0;
  return of_text && w->precision != KZI_PRECISION_DAY && memchr(later, kzi_senses[tr->sense].act, sizeof later) &&
         s->m->instruments[of_text - 1].at.tok == head && !kzi_text_begins(kzi_token_fold(s->tokens, head), "ال");
}

/* «في وقت سابق» tells no day, and «منذ انتخابه العام الماضي» dates something else; «يزور موسكو منذ الاثنين» is a visit's day. */
static bool dates_nothing(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const lately[] = {"وقت", "اخيرا", "حديثا", "موخرا", NULL}; /* «مؤخرا» is news all the same */
  static const char *const from[] = {"اعتبارا", "ابتداء", "بدءا", "وابتداء",
                                     NULL}; /* «اعتبارا من أول سبتمبر»: its effect */
  static const char *const issued[] = {"الصادره", "نشرته", "نشرتها", NULL}; /* «الصحف الصادرة اليوم» */
  static const char *const until[] = {"حتي", "لغايه", "غايه", NULL}; /* «حتى نهاية 2026»: how long it holds */
  if (kzi_has_word(s, kzi_slot_back(s, w->at.tok, 2), w->at.tok, until) ||
      kzi_has_word(s, kzi_slot_back(s, w->at.tok, 2), w->at.tok, issued))
    return true;
  if (w->kind != KZI_DATE_POINT && w->kind != KZI_DATE_RANGE) return true;
  if (kzi_is_perfect(kzi_finite_verb(s, tr)) && kzi_is_year_of_purpose(s, tr, w)) return true;
  bool begins = tr->sense == KZI_SENSE_FORCE || tr->sense == KZI_SENSE_ROUTE ||
                (tr->sense == KZI_SENSE_VISIT && w->precision == KZI_PRECISION_DAY);
  if (!begins && kzi_has_word(s, kzi_slot_back(s, w->at.tok, 2), w->at.tok, from)) return true;
  if (!w->value.year && kzi_has_word(s, w->at.tok, w->at.end, lately)) return true;
  return is_since(s, tr, w) || is_of_event(s, tr, w) || is_in_brackets(s, tr, w) || is_name_of_text(s, tr, w);
}

static bool is_said_on(const struct kzi_scene *s, const struct kzi_when *w)
{
  for (uint32_t t = kzi_slot_back(s, w->at.tok, KZI_SAID_REACH); t < w->at.tok; t++)
    if (kzi_slot_report(s, t) && !s->actor_in[t]) return true;
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

/* «قال بيان مشترك صادر السبت إن البلدين اتفقا»: what both say is settled then. */
static bool is_said_together(const struct kzi_scene *s, const struct kzi_when *w)
{
  static const char *const statement[] = {"بيان", "البيان", "بيانا", NULL};
  static const char *const joint[] = {"مشترك", "المشترك", "مشتركا", "ثلاثي", NULL};
  for (uint32_t t = kzi_slot_back(s, w->at.tok, KZI_SAID_REACH); t + 1 < w->at.tok; t++)
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
  for (uint32_t t = kzi_slot_sentence(s, w->at.tok).first; t < w->at.tok; t++)
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
    if (!s->actor_in[t] && kzi_has_word(s, t, t + 1, kzi_slot_that)) break;
  }
  for (uint32_t t = w->at.tok, lo = kzi_slot_back(s, t, KZI_SAID_REACH); t > lo;) {
    if (s->actor_in[--t]) continue;
    if (kzi_token_is_any(s->tokens, t, kzi_slot_that)) return false; /* «يذكر أنه في مارس 2015 وقع» */
    if (kzi_slot_verb(s, t) && !is_of_press(s, t)) return false;     /* «أقر», too */
    if (kzi_slot_report(s, t)) return true;
  }
  return false;
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
  for (uint32_t t = w->at.tok, lo = kzi_slot_back(s, t, GATHERING_REACH); t > lo && !(t > tr->tok && t <= tr->end); t--)
    if (kzi_token_is_any(s->tokens, t - 1, gathering)) return kzi_tokens_have_of(s->tokens, t, w->at.tok, held);
  return false;
}

static bool dates_act(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  return !dates_nothing(s, tr, w) && !is_of_what_came_after(s, tr, w) && !is_day_of_saying(s, tr, w) &&
         !is_of_time_around(s, tr, w) && !is_day_of_press(s, tr, w) && !is_told_aside(s, tr, w) &&
         (!kzi_slot_of_source(s, tr, &w->at) || is_occasion_behind(s, tr, w)) && !is_of_gathering(s, tr, w) &&
         !kzi_slot_of_another_act(s, tr, &w->at, w) && !kzi_slot_of_words(s, tr, &w->at) && !is_of_what_comes(tr, w);
}

/* Is the nearest verb before t a perfect? Behind another verb «وضع», «عقد» are nouns: «سيجري وضع اللمسات». */
static bool is_perfect_before(const struct kzi_scene *s, uint32_t t)
{
  static const uint16_t verbs[] = {KZI_C_VERB,       KZI_C_VERB_PASSIVE, KZI_C_LIGHT,
                                   KZI_C_VERB_OTHER, KZI_C_REPORT,       KZI_C_COUNT};
  for (uint32_t first = kzi_slot_sentence(s, t).first; t > first; t--) {
    const struct kzi_mark *verb = kzi_has(s, t - 1, KZI_C_FUNC, NULL) ? NULL : kzi_mark_any(s->marks, t - 1, verbs);
    if (verb && !(t > first + 1 && kzi_slot_verb(s, t - 2))) return !kzi_is_imperfect(verb);
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
    if (kzi_slot_verb(s, t)) return true;
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
  bool before = at->tok < tr->tok, head = at->tok <= kzi_slot_sentence(s, at->tok).first + 2;
  if (before &&
      ((head && kzi_token_is_any_mark(s->tokens, at->end, colon)) || kzi_has_word(s, scope.first, scope.end, then)))
    return true;
  for (uint32_t t = before ? at->end : tr->end, hi = before ? tr->tok : at->tok; t < hi; t++)
    if (kzi_token_is_any(s->tokens, t, joins) || (before && kzi_token_is_any(s->tokens, t, after)))
      return !kzi_token_is_any(s->tokens, t + 1, apart);
  return false;
}

/* A date that can be resolved goes before «الأسبوع المقبل», however near; beyond the act's own clause, only one that is joined. */
uint32_t kzi_nearest_day(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e,
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
    uint32_t d = kzi_slot_distance(tr, &w->at) + (kzi_dates_trigger(s, tr, i) && !of_other ? 0 : OTHER_VERB);
    if (told == kept ? d < near : told) near = d, best = i;
  }
  return best;
}
