/* told: how an actor, a group or a row of demonyms becomes sides of an event. */
#ifndef KZI_TOLD_H
#define KZI_TOLD_H

#include "event/trigger.h"

/* Adds a side unless the event has it: the same country, or the same person where no country is told. */
void kzi_add_side(const struct kzi_scene *scene, struct kzi_event *event, uint16_t cc, uint32_t actor,
                  enum kzi_side_how how, struct kzi_span span);

/* Adds what the actor, or each actor of the group, stands for: one side, two («الوزيران المصري والأردني»), or only the
 * mark that two or one more act («الجانبان», «نظيره»). */
void kzi_add_actor(const struct kzi_scene *scene, struct kzi_event *event, uint32_t actor, enum kzi_side_how how);
void kzi_add_group(const struct kzi_scene *scene, struct kzi_event *event, const struct kzi_group *group,
                   enum kzi_side_how how);
/* «وقع الوزيران مذكرة بين وزارة X وهيئة Y»: the bodies of a group whose countries are sides already. */
void kzi_add_bodies(const struct kzi_scene *scene, struct kzi_event *event, const struct kzi_group *group);

/* «المباحثات المصرية – الروسية»: the demonyms behind the noun of acting. */
void kzi_add_adjectives(const struct kzi_scene *scene, uint32_t tok, struct kzi_event *event);

/* Do two demonyms or more stand in a row from tok on? «اللجنة | السعودية الكازاخستانية المشتركة». */
bool kzi_pair_behind(const struct kzi_scene *scene, uint32_t tok);
/* «المحادثات الأمريكية | مع»: the only demonym from tok on, or NULL; *behind: the first token that tells no more of the talks. */
const struct kzi_state *kzi_demonym_behind(const struct kzi_scene *scene, uint32_t tok, uint32_t *behind);

/* «بين القوات السعودية والباكستانية»: the second demonym hangs on the noun of the first. */
void kzi_add_hanging_demonym(const struct kzi_scene *scene, struct kzi_event *event, const struct kzi_group *group);

/* «العلاقات بين …», «الخلاف بين …»: whose relations they are, not who deals. */
bool kzi_tells_relations(const struct kzi_scene *scene, const struct kzi_group *between);

/* «الجانبان», «البلدان», «وزيرا البلدين»: are the sides or countries told before meant? a may be NULL. */
bool kzi_means_two(const struct kzi_scene *scene, const struct kzi_actor *a);

/* Does anybody whose country is known stand in [from, to)? */
bool kzi_tells_country(const struct kzi_scene *scene, uint32_t from, uint32_t to);

#endif
