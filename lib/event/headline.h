/* headline: headlines that tell an act by its text alone, without a verb. */
#ifndef KZI_HEADLINE_H
#define KZI_HEADLINE_H

#include "event/scene.h"

/* «اتفاق سعودي كازاخي على تأسيس صندوق»: they agreed. */
bool kzi_is_accord(const struct kzi_scene *scene, const struct kzi_instrument *instrument);

/* «20 اتفاقية سعودية فرنسية على هامش …», «18 اتفاقية بين السعودية وبريطانيا»: they were signed. */
bool kzi_is_tally(const struct kzi_scene *scene, const struct kzi_instrument *instrument);

/* Is a statement issued by a round of many; one of old; a condemnation? */
bool kzi_is_of_many(const struct kzi_scene *scene, const struct kzi_instrument *instrument);
bool kzi_is_known_statement(const struct kzi_scene *scene, const struct kzi_instrument *instrument);
bool kzi_condemns(const struct kzi_scene *scene, const struct kzi_instrument *instrument);

/* Is what begins at tok only spoken of? */
bool kzi_is_matter(const struct kzi_scene *scene, uint32_t tok);

#endif
