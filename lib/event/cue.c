/* Words of cues.tsv before the act or behind it, and how far they reach. */
#include "event/cue.h"

#include "event/awaited.h"
#include "event/denied.h"
#include "event/intended.h"

#include <string.h>

#define DENIED_REACH 4 /* tokens from «لا يعتزم» to the visit */
#define NAMES_REACH  8 /* cues that reach so far reach over names, too */

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

/* «يأمل … بعد توقيع الاتفاق», «استبعد بعد لقائه … أن»: nobody hopes for that, or refuses it. */
static bool is_behind_after(const struct kzi_view *v)
{
  static const char *const after[] = {"بعد", "عقب", "منذ", "اثر", NULL};
  uint32_t tok = v->tr->tok;
  return !v->tr->verb && kzi_has_word(v->s, kzi_reach_back(tok, 1, v->clause.first), tok, after);
}

/* Where a cue that reaches so far may stand first, however long the names of those who plan are. What was urged is another
 * verb's: «… على أهمية …، واعتمدا خطة». */
static uint32_t reach_of(const struct kzi_view *v, const struct cue *c)
{
  bool own = v->tr->verb && c->reach < 8;
  bool names = c->reading.modality == KZI_PLANNED && c->reach >= NAMES_REACH && !is_behind_after(v);
  uint32_t from = v->at;
  for (uint8_t n = 0; n < c->reach && from > v->clause.first; from--) {
    bool verb = v->s->bound[from] >= KZI_BOUND_VERB;
    if (own && verb) break;
    names = names && !verb;
    if (!names || !v->s->actor_in[from - 1]) n++;
  }
  return from;
}

/* «غير أن», «لا سيما», «لا تزال», «ليس فقط» deny nothing. */
static bool is_no_denial(const struct kzi_scene *s, uint32_t t)
{
  static const char behind[] = "ان|انه|انها|سيما|يزال|تزال|زال|زالت|شك|بد|فقط|ينفك|يالو|مانع|يستبعد|تستبعد";
  static const char conditions[] = "اذا|واذا|حال|حاله|لو";
  static const char *const un[] = {"غير", "وغير", NULL}; /* «في زيارة غير معلنة التقى خلالها …» */
  if (kzi_token_is_any(s->tokens, t, un)) return true;
  bool unless = kzi_token_is(s->tokens, t, "ما") || (t > 0 && kzi_token_is(s->tokens, t - 1, "ما"));
  if (unless) return true; /* «ما لم نجتمع بقادة …»: a condition */
  if (t > 0 && kzi_token_is_of(s->tokens, t - 1, conditions)) return true; /* «إذا لم نبرم اتفاقا», «في حال عدم …» */
  return kzi_tokens_have_of(s->tokens, t + 1, t + 2, behind) && !kzi_token_is(s->tokens, t, "دون");
}

/* «لم تستبعد لقاء», «لا يرفض زيارة»: what is not refused may be. */
static bool is_refusal_denied(const struct kzi_scene *s, uint32_t t, const struct cue *c)
{
  static const char *const not [] = {"لم", "ولم", "لا", "ولا", NULL};
  static const char refusing[] = "يستبعد|تستبعد|يرفض|ترفض";
  return strcmp(c->kind, "refusal") == 0 && t > 0 && kzi_token_is_any(s->tokens, t - 1, not ) &&
         kzi_token_is_of(s->tokens, t, refusing);
}

/* «رفض التعليق على المحادثات», «يرفض الإفصاح عن اللقاء»: he only speaks not of it. */
static bool refuses_to_speak(const struct kzi_scene *s, uint32_t t, const struct cue *c)
{
  static const char speaking[] = "التعليق|التعقيب|الافصاح|الكشف|الادلاء|الحديث|التاكيد|تاكيد|الرد|الخوض|اعطاء|ذكر";
  return strcmp(c->kind, "refusal") == 0 &&
         kzi_tokens_have_of(s->tokens, t + 1, kzi_reach_ahead(t, 3, s->tokens->count), speaking);
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

/* «أهمية اللقاء مع نظيره», «أهمية زيارة الرئيس»: nobody calls for what is known; «أهمية استئناف المفاوضات» does. */
static bool is_of_known(const struct kzi_view *v, const struct cue *c, uint32_t t)
{
  static const char *const weight[] = {"اهميه", "باهميه", NULL};
  static const char *const anew[] = {"استيناف", "بدء", "اجراء", "عقد", "العوده", "اطلاق", "تسريع", NULL};
  if (kzi_has_word(v->s, t + 1, v->tr->tok, anew)) return false;
  return strcmp(c->kind, "urge") == 0 && kzi_act_of(v) == KZI_ACT_CONSULT &&
         (v->tr->mark->definite || v->tr->pronoun || v->tr->sense == KZI_SENSE_VISIT) &&
         kzi_has_word(v->s, t, t + 2, weight);
}

/* «عقد الوزيران قبيل افتتاح المنتدى لقاء»: on the eve of something else; the verb before it carries the talks. «وكان قد التقى الرئيس
 * قبيل زيارته إلى القاهرة»: on that of what is over. */
static bool is_of_another_eve(const struct kzi_view *v, const struct cue *c, uint32_t t)
{
  bool over = kzi_before_the_past(v) || kzi_read_date(v).modality == KZI_BACKGROUND;
  return strcmp(c->kind, "eve") == 0 && (over || (v->tr->light != KZI_NONE && v->tr->light < t && !v->tr->pronoun));
}

/* «يمكن مقارنتها بزيارة نيكسون إلى الصين عام 1972»: nobody plans what was years ago. */
static bool is_of_old(const struct kzi_view *v)
{
  const struct kzi_when *w = v->when == KZI_NONE || v->tr->verb ? NULL : &v->s->m->whens[v->when];
  return w && w->value.year && w->value.year + 1 < v->s->m->published.year && w->at.tok > v->tr->tok &&
         kzi_dates_trigger(v->s, v->tr, v->when);
}

static bool is_plea(const struct kzi_view *v, const struct cue *c)
{
  return strcmp(c->kind, "urge") == 0 && kzi_is_plea(v);
}

struct kzi_reading kzi_read_cue_before(const struct kzi_view *v)
{
  static const struct kzi_reading possible = {KZI_PLANNED, "not ruled out", false, false},
                                  unexpected = {KZI_NEGATED, "not expected", false, false},
                                  plea = {KZI_PLANNED, "urged", true, false};
  for (size_t i = 0; i < KZI_COUNT(cues_before) && !v->tr->participle; i++) { /* «يأمل تفعيل المذكرة الموقعة» */
    const struct cue *c = &cues_before[i];
    bool negates = c->reading.modality == KZI_NEGATED && c->reach <= 2; /* what stands right behind it */
    bool plans = c->reading.modality == KZI_PLANNED && !c->reading.conditional, far = c->reach > DENIED_REACH;
    if (plans && (kzi_is_held_behind(v) || kzi_is_invitation(v) || is_of_old(v)))
      continue; /* «تنتظر التوقيع ووجهنا دعوة لزيارة» */
    for (uint32_t t = reach_of(v, c); t < v->tr->tok; t++)
      if (kzi_has_cue(v->s, t, c->kind) && !is_in_preposition(v->s, t) && !(plans && kzi_lasts(v->s, t)) &&
          !(v->tr->sense == KZI_SENSE_VISIT && t + 1 == v->tr->light && /* «أن يؤدي زيارة»; but «لن يجري الزيارة» */
            !(negates && v->tr->tok == v->tr->light + 1)) &&
          !(plans && t + 1 < v->tr->tok && is_done(v)) && /* «من المنتظر عقد اتفاقيات»: no verb stands there */
          !(negates && (t + 3 < v->at || is_no_denial(v->s, t))) &&
          !((plans || c->reading.modality == KZI_NEGATED) && far && is_behind_after(v)) &&
          !(c->reading.modality == KZI_NEGATED && kzi_brings_outcome(v)) && !is_of_another_eve(v, c, t) &&
          !is_of_known(v, c, t) && !refuses_to_speak(v->s, t, c) &&
          !(c->reading.modality == KZI_NEGATED && kzi_is_done_for_it(v, t)))
        return is_refusal_denied(v->s, t, c)   ? possible
               : kzi_is_answered_invitation(v) ? KZI_NO_READING
               : plans && is_denied(v, t)      ? unexpected
               : is_plea(v, c)                 ? plea
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

struct kzi_reading kzi_read_cue_behind(const struct kzi_view *v)
{
  if (v->tr->verb && !kzi_is_imperfect(v->verb)) return KZI_NO_READING; /* «بحثا ترتيبات الزيارة»: held already */
  if (kzi_has_been_held(v)) return KZI_NO_READING;
  if (v->tr->sense == KZI_SENSE_AGREE || v->tr->sense == KZI_SENSE_APPROVE) /* «بموافقتها على صفقة محتملة» */
    return KZI_NO_READING; /* «تم الاتفاق على عقد اللجنة قريبا»: what is agreed on is to come */
  static const char *const prep[] = {"prep", NULL}; /* «على التحضيرات» is no adjective */
  for (size_t i = 0; i < KZI_COUNT(cues_behind); i++) {
    uint32_t end = kzi_reach_ahead(v->tr->end, cues_behind[i].reach, v->clause.end);
    bool far = cues_behind[i].reading.modality == KZI_NEGATED; /* «ما تداولته المواقع عن توقيع عقد … عار عن الصحة» */
    if (v->tr->participle && !far) continue; /* «بحسب الاتفاق المبرم من المقرر أن تتسلم …» */
    for (uint32_t t = v->tr->end; t < end && (far || (v->s->bound[t] == KZI_BOUND_NONE && !kzi_is_that(v->s, t)));
         t++) /* within its noun phrase */
      if (kzi_has_cue(v->s, t, cues_behind[i].kind) && !kzi_has(v->s, t - 1, KZI_C_FUNC, prep) &&
          !kzi_token_is(v->s->tokens, t - 1, "غير") && /* «زيارة غير متوقعة» is held */
          !kzi_token_is(v->s->tokens, t, "وغدا") && /* «زيارة يؤديها اليوم الاثنين وغدا الثلاثاء» has begun */
          (far || !(of_another(v, t) || kzi_lasts(v->s, t))))
        return cues_behind[i].reading;
  }
  return KZI_NO_READING;
}
