#include "event/slots_parts.h"

#include "event/search.h"
#include "event/sides.h"
#include "event/tense.h"

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
  bool part =
      kzi_has_word(s, kzi_slot_back(s, w->at.tok, 3), w->at.tok, parts); /* «في صيف 2026», «في الربع الأول من 2026» */
  return (w->tense > 0 && !w->relative && !part) || ((w->at.prefix & KZI_PREFIX_LI) && w->at.tok <= x->title_end + 1);
}

/* «تسلم في مكتبه رسالة», «تقبل أوراق اعتماد السفير», «تسلم رسالة … لدى استقباله السفير»: handed over by a hand. */
static bool is_handed_over(const struct kzi_scene *s, struct kzi_range c)
{
  static const char *const credentials[] = {"اعتماد",   "الاعتماد",  "اعتماده", "اعتمادها", "اعتمادهم", "استقبال",
                                            "استقباله", "استقبالها", "لقايه",   "اجتماعه",  NULL};
  if (kzi_has_word(s, c.first, c.end, credentials)) return true;
  for (uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, c.first);
       i < s->m->place_count && s->m->places[i].at.tok < c.end; i++)
    if (!kzi_span_empty(s->m->places[i].venue)) return true;
  return false;
}

/* «… اتفاقية. وذلك يوم الخميس في مدينة ألماتي», «وقد جرى ذلك في أكتاو», «وجرت مراسم التوقيع في أكتاو», «وقام بتسليم الرسالة …»: the
 * sentence that only goes on from this one; empty where there is none. */
static struct kzi_range continuation(const struct kzi_scene *s, uint32_t sentence, const struct kzi_trigger *tr)
{
  static const char *const handing[] = {"تسلم", "وتسلم", "سلم", "وسلم", "سلمه", "بتسليم", "نقل", "ونقل", NULL};
  static const char *const letter[] = {"الرساله", NULL};
  enum kzi_act act = kzi_senses[tr->sense].act;
  static const char *const came[] = {"جاء", "وجاء", "جري", "وجري", "جرت", "وجرت", "تم", "وتم", "تمت", "وتمت", NULL};
  static const char *const signing[] = {"التوقيع", NULL};
  struct kzi_range next = {0, 0};
  if (sentence + 1 < s->tokens->sentence_count) next = s->tokens->sentences[sentence + 1];
  uint32_t t = next.first;
  if (t >= next.end || kzi_token_is(s->tokens, t, "وذلك")) return next;
  if (kzi_token_is(s->tokens, t, "وقد")) t++;
  bool signs = act == KZI_ACT_SIGN && kzi_has_word(s, t + 1, kzi_reach_ahead(t + 1, 2, next.end), signing);
  if (tr->sense == KZI_SENSE_LETTER && kzi_has_word(s, t, kzi_reach_ahead(t, 3, next.end), handing) &&
      kzi_has_word(s, t, kzi_reach_ahead(t, 4, next.end), letter))
    return next;
  bool goes_on =
      t + 1 < next.end && kzi_token_is_any(s->tokens, t, came) && (signs || kzi_token_is(s->tokens, t + 1, "ذلك"));
  return goes_on ? next : (struct kzi_range){0, 0};
}

/* «بحثا في اتصال هاتفي …», «أجرى مباحثات عبر تقنية الاتصال المرئي»: nobody travelled. */
static bool is_from_afar(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const phone[] = {"هاتفي",    "هاتفيا",   "هاتفيه", "الهاتفي",    "الهاتفيه",
                                      "المرييه",  "المريي",   "مريي",   "الافتراضي",  "افتراضي",
                                      "افتراضيا", "افتراضيه", "مرييه",  "الافتراضيه", NULL};
  if (tr->sense == KZI_SENSE_CALL || tr->sense == KZI_SENSE_TALK) return true;
  if (tr->sense == KZI_SENSE_LETTER)
    return !is_handed_over(s, e->scope) && !is_handed_over(s, continuation(s, e->sentence, tr));
  bool comes = tr->sense == KZI_SENSE_VISIT || tr->sense == KZI_SENSE_RECEIVE; /* whatever call announced it */
  return kzi_senses[tr->sense].act == KZI_ACT_CONSULT && !comes && kzi_has_word(s, e->scope.first, e->scope.end, phone);
}

const char kzi_slot_in_sentence[] = "in its sentence";

void kzi_find_slots(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e)
{
  const struct {
    struct kzi_range tokens;
    const char *rule;
  } steps[] = {{e->scope, "in the clause of the act"},
               {s->tokens->sentences[e->sentence], kzi_slot_in_sentence},
               {continuation(s, e->sentence, tr), "in the sentence that goes on"}};
  e->when = e->place = KZI_NONE;
  e->afar = is_from_afar(s, tr, e);
  for (size_t i = 0; i < KZI_COUNT(steps) && e->when == KZI_NONE; i++) {
    e->when = kzi_nearest_day(s, tr, e, steps[i].tokens, steps[i].rule == kzi_slot_in_sentence);
    e->when_rule = steps[i].rule;
  }
  if (e->when != KZI_NONE && in_title(s, e)) e->when = KZI_NONE;
  if (e->when == KZI_NONE && e->act == KZI_ACT_APPROVE) {
    e->when = s->issued[e->sentence];
    e->when_rule = "beneath the decree";
  }
  for (size_t i = 0; i < KZI_COUNT(steps) && e->place == KZI_NONE && !e->afar; i++) {
    e->place = kzi_nearest_place(s, tr, e, steps[i].tokens);
    e->place_rule = steps[i].rule;
  }
}
