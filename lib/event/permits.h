/* permits: «وافقت تركيا على السماح لواشنطن باستخدام القاعدة»: what one side allows or grants the other, and no text is approved. */
#ifndef KZI_PERMITS_H
#define KZI_PERMITS_H

#include "event/trigger.h"

/* Does the word of approving tell that? */
bool kzi_permits(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «وافقت الخارجية الأميركية على بيع صواريخ للسعودية»: a contract is approved, though none is named. */
bool kzi_permits_sale(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

#endif
