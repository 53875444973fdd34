/* headline: headlines that tell an act by its text alone, without a verb. */
#ifndef KZI_HEADLINE_H
#define KZI_HEADLINE_H

#include "event/scene.h"

/* «اتفاق سعودي كازاخي على تأسيس صندوق»: they agreed. */
bool kzi_is_accord(const struct kzi_scene *scene, const struct kzi_instrument *instrument);

/* «20 اتفاقية سعودية فرنسية على هامش …», «18 اتفاقية بين السعودية وبريطانيا»: they were signed. */
bool kzi_is_tally(const struct kzi_scene *scene, const struct kzi_instrument *instrument);

#endif
