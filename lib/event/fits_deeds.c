#include "event/fits_deeds.h"

#include "event/fits.h"
#include "event/fits_talks.h"
#include "event/objects.h"
#include "event/told.h"

#define ANNOUNCER_REACH 10 /* tokens: who announces stands between */
#define AID_REACH       14 /* tokens from arriving to what arrives */
#define LOAN_REACH      8  /* tokens from approving to the loan: the bank stands between */
#define JOINT_REACH     14 /* tokens: the builders' names stand between the verb and what they build */

/* «أعلن الرئيس تقديم …», «تم تسليم …»: a noun of acting that a verb says to be done. */
static bool is_announced(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const acting[] = {"تقديم", "بتقديم", "تسليم", "بتسليم", "منح", "بمنح", "ارسال", "بارسال", NULL};
  static const char *const announces[] = {"اعلن",  "اعلنت", "يعلن", "تعلن", "اعلان", "واعلن", "واعلنت", "تعهد",
                                          "تعهدت", "وعد",   "وعدت", "قرر",  "قررت",  "تعتزم", "يعتزم",  NULL};
  if (!kzi_has_word(s, tr->tok, tr->tok + 1, acting)) return false;
  return tr->impersonal || kzi_has_word(s, kzi_reach_back(tr->tok, ANNOUNCER_REACH, lo), tr->tok, announces);
}

/* «دشن الرئيسان التركي والكازاخي مصنعا»: what two countries open is theirs, whatever it is. */
static bool opened_by_two(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t before = tr->tok ? s->group_in[tr->tok - 1] : 0,
           behind = tr->end < s->tokens->count ? s->group_in[tr->end] : 0;
  uint32_t group = behind ? behind : before;
  if (!tr->verb || !group) return false;
  const struct kzi_actor *a = &s->m->actors[s->groups[group - 1].first]; /* «رئيسا كازاخستان وأوزبكستان» */
  return s->groups[group - 1].countries >= 2 || (a->number == 2 && a->office != KZI_NONE);
}

/* «بالتعاون مع حكومة الإمارات» */
static bool with_state_body(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  const struct kzi_group *g = tr->end < s->tokens->count ? kzi_group_at(s, tr->end) : NULL;
  const struct kzi_actor *a = g && g->tok == tr->end ? &s->m->actors[g->first] : NULL;
  return a && a->cc && a->org != KZI_NONE && (s->m->orgs[a->org].is_state || s->m->orgs[a->org].ministry);
}

/* «دشن المركز توزيع السلال الغذائية» */
static bool distributes(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const giving[] = {"توزيع", "تسليم", "تقديم", NULL};
  return kzi_has_word(s, tr->end, hi, giving);
}

bool kzi_brings_aid(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const aid[] = {"مساعدات", "المساعدات", "اغاثيه", "الاغاثيه", "اغاثه", "مساعده", NULL};
  uint32_t hi = kzi_clause(s, tr->tok, KZI_BOUND_VERB).end, near = kzi_reach_ahead(tr->end, AID_REACH, hi);
  return kzi_is_about(s, tr->end, near, "gift") && kzi_has_word(s, tr->end, near, aid);
}

/* «وضع حجر الأساس» opens, «وضع خطة» does not. */
static bool is_laying(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const lays[] = {"وضع", "يضع", "وضعت", "تضع", "وضعا", "يضعان", "سيضع", NULL};
  return tr->verb && tr->end == tr->tok + 1 && kzi_has_word(s, tr->tok, tr->end, lays);
}

bool kzi_approves_loan(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const money[] = {"قرضا", "قرض", "منحه", "تمويلا", "قروضا", NULL};
  uint32_t hi = kzi_reach_ahead(tr->end, LOAN_REACH, kzi_clause(s, tr->tok, KZI_BOUND_VERB).end);
  return tr->verb && kzi_has_word(s, tr->end, hi, money) && kzi_instrument_in(s, tr->end, hi) == KZI_NONE;
}

bool kzi_fits_deed(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const stone[] = {"حجر", "الحجر", NULL};
  switch (tr->sense) {
  case KZI_SENSE_OPEN:
    if (kzi_hosts_talks(s, tr, hi) || (!tr->verb && kzi_agreed_upon(s, tr, lo))) return false; /* «أطلقا مفاوضات» */
    if (is_laying(s, tr) && !kzi_has_word(s, tr->end, hi, stone)) return false;
    return kzi_is_about(s, tr->tok, hi, "mission") || kzi_is_about(s, tr->tok, hi, "joint") || opened_by_two(s, tr) ||
           (tr->verb && kzi_is_about(s, tr->end, hi, "gift") && distributes(s, tr, hi));
  case KZI_SENSE_PROJECT:
    if (!tr->verb) return with_state_body(s, tr);
    return kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, JOINT_REACH, hi), "joint") ||
           (kzi_is_about(s, tr->end, hi, "gift") && distributes(s, tr, hi));
  case KZI_SENSE_GIVE: /* «أعلن تقديم منحة», «تم تسليم شحنة» */
    return (tr->verb || is_announced(s, tr, lo)) && kzi_is_about(s, tr->end, hi, "gift");
  case KZI_SENSE_TAKE:
    return tr->verb && kzi_is_about(s, tr->end, hi, "gift");
  case KZI_SENSE_EXERCISE:
    return !kzi_agreed_upon(s, tr, lo);
  default:
    return true;
  }
}
