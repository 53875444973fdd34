/* tense: what verb and date tell of when an act happens. */
#ifndef KZI_TENSE_H
#define KZI_TENSE_H

#include "event/modality.h"

#define KZI_NO_READING ((struct kzi_reading){0, NULL, false, false}) /* nothing is told: it has no rule */

/* What stands around a trigger: the rules of modality look at this alone. */
struct kzi_view {
  const struct kzi_scene *s;
  const struct kzi_trigger *tr;
  const struct kzi_mark *verb; /* which tells the tense, or NULL */
  struct kzi_range clause;     /* from the word of its occasion on, where one is told */
  uint32_t at;                 /* cues stand before this token */
  uint32_t when;
  bool ahead;
};

/* A rule and what it makes of the act; of a table, the first that holds counts. */
struct kzi_rule {
  bool (*holds)(const struct kzi_view *view);
  struct kzi_reading reading;
};

struct kzi_reading kzi_by_rules(const struct kzi_view *view, const struct kzi_rule *rules, size_t count);
#define KZI_BY_RULES(view, rules) kzi_by_rules((view), (rules), KZI_COUNT(rules))

/* Does a mark of the class with this value stand at one of the `reach` tokens before the word, in its clause? */
bool kzi_told_before_it(const struct kzi_view *view, uint32_t reach, enum kzi_class class_id, const char *value);

bool kzi_in_relative_clause(const struct kzi_view *view); /* «الاتفاقية التي وقعها», «ما تم توقيعه» */

uint8_t kzi_act_of(const struct kzi_view *view); /* what its trigger tells: enum kzi_act */

/* «زيارة المقرر الخاص للأمم المتحدة»: no visit that is appointed. */
bool kzi_is_rapporteur(const struct kzi_scene *scene, uint32_t tok);

bool kzi_has_cue(const struct kzi_scene *scene, uint32_t tok, const char *kind); /* a kind of cues.tsv */

bool kzi_has_future_verb(const struct kzi_scene *scene, uint32_t tok); /* «سيعقد» */

/* The verb that tells the tense: the trigger itself or its light verb. */
const struct kzi_mark *kzi_finite_verb(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* Does an imperfect make its bare weekday the one to come? when: index of the event's date, or KZI_NONE. */
bool kzi_is_ahead(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t when);

/* «وقعا عقدا لبناء محطة بحلول عام 2030»: what the text is for is dated, not its signing. */
bool kzi_is_year_of_purpose(const struct kzi_scene *scene, const struct kzi_trigger *trigger,
                            const struct kzi_when *when);

/* A date in another verb's clause dates that verb. */
bool kzi_dates_trigger(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t when);

/* Dated within the days that news is news. */
bool kzi_is_fresh(const struct kzi_view *view);
/* «وقعه الوزيران أمس»: of the same days, told beside it. */
bool kzi_is_just_over(const struct kzi_view *view);

/* Does the article begin with it? */
bool kzi_in_lead(const struct kzi_view *view);

/* «كان قد …». Told of the last days it may be of the news all the same (merge.c). */
bool kzi_before_the_past(const struct kzi_view *view);
bool kzi_was_going_on(const struct kzi_view *view); /* «وكانت الشركة تجري محادثات مع طهران» */

/* What the date tells: nothing, where it goes with the news. */
struct kzi_reading kzi_read_date(const struct kzi_view *view);

#endif
