/* What is planned and told by its noun alone leaves the day and place of what is told before it. */
#include "event/slots_parts.h"

#include "event/search.h"
#include "event/sides.h"
#include "event/tense.h"

#define ANNIVERSARY_BACK 8 /* … from «الذكرى» to what was done then */

/* «عبر الجمعة عن رغبته»: where «عن» follows it is a verb. */
static bool is_voiced(const struct kzi_scene *s, uint32_t t)
{
  static const char *const voices[] = {"عبر", "وعبر", NULL}, *const wish[] = {"عن", NULL};
  return kzi_token_is_any(s->tokens, t, voices) &&
         kzi_has_word(s, t + 1, kzi_reach_ahead(t + 1, KZI_SAID_REACH, kzi_slot_sentence(s, t).end), wish);
}

/* «اجتمعا اليوم لمناقشة القمة المرتقبة», «باشر الأربعاء محادثات تحضيرا للقمة»: the verb before the day is perfect, and the
 * noun of what is planned stands behind both. */
static bool is_of_past_verb(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_where *at)
{
  if (tr->verb || at->end > tr->tok) return false;
  for (uint32_t t = at->tok, first = kzi_slot_sentence(s, t).first; t > first; t--) {
    static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_LIGHT, KZI_C_VERB_OTHER, KZI_C_REPORT, KZI_C_COUNT};
    bool no_verb = kzi_has(s, t - 1, KZI_C_FUNC, NULL) && !is_voiced(s, t - 1);
    const struct kzi_mark *verb = no_verb ? NULL : kzi_mark_any(s->marks, t - 1, verbs);
    if (kzi_token_is_any(s->tokens, t - 1, kzi_slot_that)) return false; /* «أن» */
    if (verb) return !kzi_is_imperfect(verb);
  }
  return false;
}

/* «القمة … المقررة في 7 سبتمبر»: the first day to come behind the noun, in its sentence. */
static uint32_t day_to_come(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t end = kzi_slot_sentence(s, tr->tok).end;
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
  bool head = p->at.tok <= kzi_slot_sentence(s, p->at.tok).first + 2;
  if (tr->verb || head || p->destination || p->at.end > tr->tok) return false;
  return is_of_past_verb(s, tr, &p->at) || kzi_has_word(s, p->at.end, tr->tok, preparing) ||
         (tr->tok > p->at.end && kzi_has_word(s, tr->tok - 1, tr->tok, before));
}

/* «… لقمة الرئيسين بسنغافورة»: the first place behind the noun, in its sentence. */
static uint32_t place_behind(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  uint32_t end = kzi_slot_sentence(s, tr->tok).end;
  for (uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, tr->end); i < s->m->place_count; i++) {
    const struct kzi_place *p = &s->m->places[i];
    if (p->at.tok >= end) break;
    if (p->locative && !kzi_span_empty(p->name) && !kzi_slot_names_side(s, e, p) &&
        !kzi_slot_of_another_act(s, tr, &p->at, NULL))
      return i;
  }
  return KZI_NONE;
}

/* «بعد جولة شملت كوريا الشمالية قال إن القمة قريبة»: a country that another clause tells is not where they will meet. */
static bool is_of_another_clause(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  return e->place_rule == kzi_slot_in_sentence && !tr->verb && e->act == KZI_ACT_CONSULT &&
         kzi_slot_country(s, &s->m->places[e->place]);
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
         !kzi_has_word(s, kzi_slot_sentence(s, tr->tok).first, w->at.tok, kana);
}

/* «احتفل البلدان هذا العام بالذكرى الثلاثين لإقامة العلاقات»: when it is kept, and not when it was. */
static bool is_when_kept(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  const struct kzi_when *w = e->when == KZI_NONE ? NULL : &s->m->whens[e->when];
  if (!w || e->modality != KZI_BACKGROUND || tr->verb || (w->at.tok > tr->tok && !w->relative)) return false;
  for (uint32_t t = kzi_reach_back(tr->tok, ANNIVERSARY_BACK, kzi_slot_sentence(s, tr->tok).first); t < tr->tok; t++)
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
