/* Committees, rounds and sessions to come, told without those who hold them: of the two told before. */
#include "event/fits.h"
#include "event/search.h"
#include "event/sides.h"
#include "event/subject.h"

#define HOLD_REACH    4  /* tokens from «عقد» to the talks */
#define SESSION_REACH 4  /* tokens from the committee to its session's number */
#define SIT_REACH     12 /* tokens from the committee to the word that it will sit: «اللجنة المشتركة التي تعطلت … ستلتئم» */
#define JOINT_REACH   2  /* tokens from «اللجنة» over an adjective to «المشتركة» */

/* «الجولة الأولى من المشاورات السياسية المزمع عقدها في المنامة» */
static bool is_round_to_come(const struct kzi_search *x)
{
  static const char rounds[] = "جوله|الجوله|دوره|الدوره|مشاورات|المشاورات|للمشاورات|لجنه|اللجنه|للجنه";
  static const char awaited[] = "المزمع|المزمعه|المقرر|المقرره|المرتقب|المرتقبه", its[] = "عقدها|انعقادها|عقده|انعقاده";
  const struct kzi_tokens *tokens = x->s->tokens;
  uint32_t from = kzi_reach_back(x->tr->tok, SESSION_REACH, x->w.lo),
           to = kzi_reach_ahead(x->tr->end, SESSION_REACH, x->w.hi);
  if (x->tr->verb || !kzi_tokens_have_of(tokens, from, x->tr->end, rounds)) return false;
  for (uint32_t t = x->tr->end; t + 1 < to; t++)
    if (kzi_token_is_of(tokens, t, awaited) && kzi_token_is_of(tokens, t + 1, its)) return true;
  return false;
}

/* «ستعقد اللجنة», «اللجنة ستلتئم», «على أن تجتمع»: will it sit? */
static bool will_sit(const struct kzi_search *x)
{
  static const char sits[] =
      "ستعقد|سيعقد|وستعقد|وسيعقد|ستنعقد|سينعقد|وستنعقد|وسينعقد|ستلتيم|سيلتيم|وستلتيم|ستجتمع|سيجتمع|"
      "وستجتمع|ستنطلق|ستستضيف|وستستضيف|ستحتضن|وستحتضن|ستجري|ستقام";
  static const char may[] = "تعقد|يعقد|تنعقد|ينعقد|تلتيم|يلتيم|تجتمع|يجتمع|تستضيف|تحتضن|تجري";
  const struct kzi_tokens *tokens = x->s->tokens;
  uint32_t to = kzi_reach_ahead(x->tr->end, SIT_REACH, x->w.hi);
  for (uint32_t t = kzi_reach_back(x->tr->tok, SESSION_REACH, x->w.lo); t < to; t++)
    if (kzi_token_is_of(tokens, t, sits) ||
        (t > 0 && kzi_token_is(tokens, t - 1, "ان") && kzi_token_is_of(tokens, t, may)))
      return true;
  return false;
}

/* «اللجنة الحكومية المشتركة», «اللجنة التجارية المشتركة»: a committee of two by its words. */
static bool is_joint(const struct kzi_search *x)
{
  static const char joint[] = "المشتركه|مشتركه|المختلطه|المشترك|الثناييه|الرفيع|رفيع|الاعلي|التنسيق";
  uint32_t to = kzi_reach_ahead(x->tr->end, JOINT_REACH, x->w.hi);
  return x->tr->sense == KZI_SENSE_COMMITTEE && kzi_tokens_have_of(x->s->tokens, x->tr->tok, to, joint);
}

/* «الدورة المقبلة للجنة المشتركة», «ستعقد اللجنة الحكومية المشتركة دورتها السادسة هنا», «سيعقد الاجتماع المقبل في أستانا»: of
 * the two told before. */
static bool is_next_session(const struct kzi_search *x)
{
  static const char next[] = "المقبله|القادمه|المقبل|القادم";
  const struct kzi_tokens *tokens = x->s->tokens;
  uint32_t from = kzi_reach_back(x->tr->tok, SESSION_REACH, x->w.lo),
           to = kzi_reach_ahead(x->tr->end, SESSION_REACH, x->w.hi);
  if (is_round_to_come(x)) return true;
  bool held = x->tr->light != KZI_NONE || kzi_tokens_have_of(tokens, from, x->tr->tok, "عقد|تعقد|ستعقد|وستعقد");
  bool talks = x->tr->sense == KZI_SENSE_MEET; /* «الجولة القادمة من المشاورات», «الدورة الثالثة للمشاورات ستجرى …» */
  if (talks) to = kzi_reach_ahead(x->tr->end, 1, x->w.hi);
  if (!talks && !is_joint(x)) return false;
  bool numbered = kzi_tokens_have_of(tokens, from, to, next), counted = false;
  for (uint32_t t = from; t < to; t++) counted = counted || kzi_has(x->s, t, KZI_C_ORD, NULL);
  bool round = kzi_tokens_have_of(tokens, from, x->tr->end, "جوله|الجوله|دوره|الدوره|اجتماع|الاجتماع");
  return talks ? (numbered && held) || (round && counted && will_sit(x)) : numbered || counted || will_sit(x);
}

/* «واتفقا على عقد اجتماع اللجنة المشتركة في أستانا», «تم الاتفاق على عقد الدورة …»: the two told before will hold it. */
static bool is_agreed_to_hold(const struct kzi_search *x)
{
  const uint32_t from = kzi_reach_back(x->tr->tok, HOLD_REACH, x->w.lo);
  return kzi_agreed_upon(x->s, x->tr, x->w.lo) && kzi_tokens_have_of(x->s->tokens, from, x->tr->tok, "عقد|اجراء");
}

void kzi_add_next_session(struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  struct kzi_event *e = x->e;
  bool joint = tr->sense == KZI_SENSE_COMMITTEE && tr->end > tr->tok + 1; /* «اللجنة المشتركة التي تحتضنها تونس» */
  bool talks = !tr->verb && tr->sense == KZI_SENSE_MEET && !e->side_count;
  if (talks && is_next_session(x)) e->both = e->ahead = true;
  if ((talks || (joint && !e->side_count)) && is_agreed_to_hold(x)) e->both = true;
  if ((joint || is_joint(x)) && kzi_count_sides(e) < 2) e->both = e->both || kzi_count_sides(e) || is_next_session(x);
}
