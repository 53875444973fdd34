/* awaited: what stands behind a noun of talks and says that they are still to come. */
#ifndef KZI_AWAITED_H
#define KZI_AWAITED_H

#include "event/tense.h"

/* «القمة المصرية الروسية ستبحث …», «القمة بينه وبين نظيره قد تعقد …»: the subject of a verb to come. */
bool kzi_subject_of_future(const struct kzi_view *view);

/* «انعقدت القمة المرتقبة»: a perfect holds it, whatever it was before. */
bool kzi_has_been_held(const struct kzi_view *view);

/* «التحضير للقمة التي عقدت»: the clause behind its noun says that it was held. */
bool kzi_is_held_behind(const struct kzi_view *view);

/* «القمة الثلاثية التي تضم …، المقررة في …», «زيارة الرئيس الصيني المرتقبة»: an adjective of the future that agrees with it. */
bool kzi_is_awaited(const struct kzi_view *view);

/* «زيارته … المتوقع استمرارها ثلاثة أيام»: does the adjective tell how long it will be? */
bool kzi_lasts(const struct kzi_scene *scene, uint32_t adjective);

#endif
