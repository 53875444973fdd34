/* no_deed: words of giving, opening and building behind which no deed of two states stands. */
#ifndef KZI_NO_DEED_H
#define KZI_NO_DEED_H

#include "event/trigger.h"

/* «ما تقدمه السعودية من مساعدات», «عقوبات على شركات قدمت معدات», «تدشن مرحلة جديدة», «حققا تقدما»: is nothing done here that two
 * states do? */
bool kzi_is_no_deed(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t hi);

/* «قدمت شكوى», «دفعة جديدة للعلاقات», «الأسلحة النووية»: what stands at a token is given to nobody. */
bool kzi_is_no_gift(const struct kzi_scene *scene, uint32_t tok);

#endif
