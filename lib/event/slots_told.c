/* Of which clause a day or a place is told: of another act, of what somebody says, of a source. */
#include "event/slots_parts.h"

#include "event/search.h"
#include "event/sides.h"
#include "event/tense.h"

#define SIGNED_REACH 5  /* tokens from «الموقعة» to its day: the town stands between */
#define SOURCE_REACH 10 /* … from «بحسب بيان» */

uint32_t kzi_slot_distance(const struct kzi_trigger *tr, const struct kzi_where *at)
{
  if (at->tok >= tr->end) return at->tok - tr->end;
  return at->end <= tr->tok ? tr->tok - at->end : 0;
}

struct kzi_range kzi_slot_sentence(const struct kzi_scene *s, uint32_t t)
{
  return s->tokens->sentences[s->tokens->items[t].sentence];
}

/* The window of at most `reach` tokens before t in its sentence. */
uint32_t kzi_slot_back(const struct kzi_scene *s, uint32_t t, uint32_t reach)
{
  uint32_t first = kzi_slot_sentence(s, t).first;
  return kzi_reach_back(t, reach, first);
}

bool kzi_slot_verb(const struct kzi_scene *s, uint32_t t)
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

/* «الاتفاقية الموقعة بأستانا في 14 ماي، ومشروع قانون يوافق بموجبه على …»: day and town of a text told before the word. */
static bool is_of_signed_text(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_where *at)
{
  if (at->end > tr->tok || tr->participle || kzi_senses[tr->sense].act == KZI_ACT_TERMINATE) return false;
  for (uint32_t t = kzi_slot_back(s, at->tok, SIGNED_REACH); t < at->tok; t++)
    if (kzi_has(s, t, KZI_C_PARTICIPLE, NULL)) return true;
  return false;
}

/* Day and town are another act's behind its word («الاتفاق الموقع في موسكو في يوليو 2015», «حيز النفاذ اعتبارا من الأول من
 * نوفمبر», but «سيصادق على الاتفاقية الموقعة … العام المقبل»), a pluperfect («وكان الوزيران قد وقعاه في نوفمبر») or a
 * condition («على أن تسلم الدفعة الأولى العام المقبل»). */
bool kzi_slot_of_another_act(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_where *at,
                             const struct kzi_when *w)
{
  static const char *const within[] = {"بموجب", "فيه", "فيها", "بموجبه", "بموجبها", NULL};
  static const char *const kana[] = {"كان", "وكان", "كانت", "وكانت", "كانا", "وكانا", NULL};
  static const char *const lasting[] = {
      "امتدت",   "استمرت",   "بدات",    "انطلقت",  "وصلها",  "استضافتها", "تستضيفها", "احتضنتها",
      "تحتضنها", "استضافته", "تستضيفه", "احتضنته", "تحتضنه", NULL}; /* «زيارته التي بدأت أمس», «اللجنة التي استضافتها مسقط» */
  static const char begins[] =
      "تنطلق|ينطلق|ستنطلق|سينطلق|تبدا|يبدا|ستبدا|سيبدا"; /* «استضافة الأسبوع الثقافي، الذي ينطلق غدا» */
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
  if (is_of_signed_text(s, tr, at)) return true;
  bool was = false, rel = false, later = act == KZI_ACT_APPROVE || act == KZI_ACT_RENEW || act == KZI_ACT_TERMINATE;
  for (uint32_t t = tr->end; t < at->tok; t++) {
    if (later && t > tr->end + 1 && (kzi_has(s, t, KZI_C_NOUN, sign) || kzi_has(s, t, KZI_C_VERB, sign))) return true;
    if (rel && past && kzi_slot_verb(s, t)) return true;
    bool own = kzi_mark_at(s->marks, t, KZI_C_LIGHT) && /* «توقيع …، إنفاذا للاجتماع الذي عقد في يونيو» */
               (act == KZI_ACT_CONSULT || !kzi_token_is_any(s->tokens, t, holds));
    own = own || (act == KZI_ACT_COOPERATE && kzi_token_is_of(s->tokens, t, begins));
    if (rel && is_held_later(s, tr, t)) return true;
    if (rel && !apart && kzi_slot_verb(s, t) && !own && !kzi_token_is_any(s->tokens, t, lasting)) return true;
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
bool kzi_slot_of_words(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_where *at)
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

bool kzi_slot_report(const struct kzi_scene *s, uint32_t t)
{
  return kzi_has(s, t, KZI_C_REPORT, NULL) && !kzi_has(s, t, KZI_C_FUNC, NULL); /* «بين» is no verb there */
}

const char *const kzi_slot_that[] = {"ان", "بان", "انه", "بانه", "انها", "بانها", "انهما", NULL};

/* «بحسب بيان للوزارة، الأربعاء», «وفق ما صرح به الوزير اليوم بباردو»: day and town of the source. */
bool kzi_slot_of_source(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_where *at)
{
  uint32_t lo = kzi_slot_back(s, at->tok, SOURCE_REACH);
  if (tr->tok > lo && tr->tok < at->tok) lo = tr->end;
  return kzi_find_source(s, lo, at->tok) < at->tok;
}
