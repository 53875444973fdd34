/* Who learns and who teaches: pupils of one country in the schools and courses of another. */
#include "event/learn.h"

#include "event/fits.h"
#include "event/fits_deeds_parts.h"

#include <string.h>

#define COURSE_REACH 16 /* tokens from taking part to the course: who does, and when, stands between */
#define COUNT_REACH  6  /* tokens from training to how many train: who trains them stands between */
#define HELD_REACH   3  /* tokens from a course to what it is: «دورة تدريبية», «دورة ينظمها» */
#define PUPIL_REACH  8  /* tokens from learning to who does */

/* «في دورة ينظمها المركز», «بدورة تدريبية»; but «في الدورة العشرين للمؤتمر», «دورة الألعاب». */
static bool names_course(const struct kzi_scene *s, uint32_t from, uint32_t hi)
{
  static const char *const courses[] = {"دوره", "بدوره", "دورات", "تدريبا", NULL};
  static const char *const held[] = {"تدريبيه", "تاهيليه", "ينظمها", "تنظمها", "نظمتها",
                                     "تقيمها",  "لتدريب",  "علي",    NULL};
  for (uint32_t t = from; t < hi; t++)
    if (kzi_token_is_any(s->tokens, t, courses))
      return kzi_token_is(s->tokens, t, "تدريبا") ||
             kzi_has_word(s, t + 1, kzi_reach_ahead(t + 1, HELD_REACH, hi), held);
  return false;
}

bool kzi_tells_pupils(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  for (uint32_t t = from; t < to; t++) {
    uint32_t near = kzi_reach_ahead(t + 1, HELD_REACH, to);
    if (!kzi_is_about(s, t, t + 1, "pupils")) continue;
    for (uint32_t k = t + 1; k < kzi_reach_ahead(t + 1, 2, to); k++)
      if (kzi_has(s, k, KZI_C_DEMONYM, NULL)) return true;
    if (kzi_next_group(s, t + 1, near, LINK(FROM)) || (s->actor_in[t] && s->m->actors[s->actor_in[t] - 1].cc))
      return true;
  }
  return false;
}

/* «يشارك ضباط كويتيون في دورة ينظمها …», «يتدرب 12 مهندسا كازاخستانيا في جامعة …»; teams train, too, and are not meant. */
static bool takes_course(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const stems[] = {"شارك", "لتحق", "تلق", "درب", NULL};
  const char *word = kzi_token_fold(s->tokens, tr->tok).bytes;
  size_t stem = 0;
  while (stems[stem] && !strstr(word, stems[stem])) stem++;
  if (!stems[stem]) return false;
  uint32_t i = KZI_FIRST(s->m->numbers, s->m->number_count, kzi_reach_back(tr->tok, HELD_REACH + 1, 0));
  bool counted = i < s->m->number_count && s->m->numbers[i].at.tok < tr->end + COUNT_REACH;
  for (uint32_t t = tr->end; counted && t < hi; t++) counted = !kzi_has(s, t, KZI_C_SPORT, NULL);
  if (counted && !stems[stem + 1]) return true; /* «يتدرب 12 مهندسا» */
  return names_course(s, tr->end, kzi_reach_ahead(tr->end, COURSE_REACH, hi));
}

bool kzi_learns(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char lessons[] = "تعليمهم|تدريبهم|دراستهم|تدريباتهم|دراساتهم|علومهم";
  static const char schools[] = "جامعه|الجامعه|جامعات|الجامعات|اكاديميه|الاكاديميه|اكاديميات|الاكاديميات|معهد|المعهد|"
                                "معاهد|المعاهد|كليه|الكليه|كليات|الكليات|مدارس|مدرسه|جامعاتها|معاهدها|كلياتها";
  if (!tr->verb) return false;
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  bool deed = tr->sense == KZI_SENSE_DEED, takes = tr->sense == KZI_SENSE_TAKE, studies = tr->sense == KZI_SENSE_DRAFT;
  if ((deed || takes) && takes_course(s, tr, c.end)) return true;
  bool goes_on = deed || tr->sense == KZI_SENSE_PROJECT;
  uint32_t far = kzi_reach_ahead(tr->end, COURSE_REACH, c.end);
  const char *word = kzi_token_fold(s->tokens, tr->tok).bytes;
  bool taught = (takes || goes_on) && kzi_tokens_have_of(s->tokens, tr->end, far, lessons);
  bool there = (studies || strstr(word, "خرج")) && kzi_tokens_have_of(s->tokens, tr->end, far, schools);
  return (taught || there) && kzi_tells_pupils(s, kzi_reach_back(tr->tok, PUPIL_REACH, c.first),
                                               kzi_reach_ahead(tr->end, PUPIL_REACH, c.end));
}

bool kzi_teaches(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char trains[] = "تدريب|بتدريب|لتدريب|دوره",
                    offers[] = "عرض|عرضت|يعرض|تعرض|بعرض|عرضا|تكفل|تكفلت|تتكفل|تولت|تولي";
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  const char *word = kzi_token_fold(s->tokens, tr->tok).bytes;
  uint32_t near = kzi_reach_ahead(tr->end, PUPIL_REACH, c.end);
  if (tr->verb) return tr->sense == KZI_SENSE_DEED && strstr(word, "درب") && kzi_tells_pupils(s, tr->end, near);
  bool allots = tr->sense == KZI_SENSE_FUND && kzi_tokens_have_of(s->tokens, tr->end, tr->end + 1, trains);
  bool trained =
      tr->sense == KZI_SENSE_EXERCISE && tr->end == tr->tok + 1 && kzi_token_is_of(s->tokens, tr->tok, trains);
  if (!allots && !trained) return false;
  if (!kzi_tells_pupils(s, tr->end, kzi_reach_ahead(tr->end, allots ? COURSE_REACH : HELD_REACH, c.end))) return false;
  return tr->impersonal || kzi_deed_is_told(s, tr, c.first) ||
         kzi_tokens_have_of(s->tokens, kzi_reach_back(tr->tok, PUPIL_REACH, c.first), tr->tok, offers);
}
