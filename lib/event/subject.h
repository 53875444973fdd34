/* subject: who acts. */
#ifndef KZI_SUBJECT_H
#define KZI_SUBJECT_H

#include "event/trigger.h"

struct kzi_window { /* tokens [lo, hi) around the trigger where its sides may stand */
  uint32_t lo, hi;
};

/* The one who acts: behind the verb (or the light verb) as a rule, before it in headlines and after a subordinate «و». */
const struct kzi_group *kzi_find_subject(const struct kzi_scene *scene, const struct kzi_trigger *trigger,
                                         struct kzi_window window);

/* «قال الرئيس إن معظم الصادرات تتوجه إلى …»: does a noun behind «إن» do what the verb tells? lo: where its window begins. */
bool kzi_is_of_another(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t lo);

/* «زيارة يجريها إلى باكستان»: does a clause behind the noun tell who acts, right behind its verb or by a pronoun? */
bool kzi_told_by_clause(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «… وبيكتانوف، الذي يزور موسكو»: the actor right before the relative pronoun acts. KZI_NONE: no relative clause. */
uint32_t kzi_antecedent_of(const struct kzi_scene *scene, uint32_t verb);

/* The first group in [from, to) that is somebody, not a bare country, which is where it happens. */
const struct kzi_group *kzi_next_partner(const struct kzi_scene *scene, uint32_t from, uint32_t to, uint32_t wanted);

/* «قمة عربية لمناقشة ملفات سوريا واليمن»: where in [from, to) the words begin that tell what is talked about; to: nowhere. */
uint32_t kzi_before_topic(const struct kzi_scene *scene, uint32_t from, uint32_t to);

#endif
