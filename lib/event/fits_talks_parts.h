/* fits_talks_parts: what the files that ask whether words tell talks share. */
#ifndef KZI_FITS_TALKS_PARTS_H
#define KZI_FITS_TALKS_PARTS_H

#include "event/fits_talks.h"

/* What the senses of visiting, going, receiving and of a committee must have around them. lo, hi: as for kzi_fits_talks(). */
bool kzi_fits_visit(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t hi);
bool kzi_fits_going(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t hi);
bool kzi_fits_receiving(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t lo, uint32_t hi);
bool kzi_fits_committee(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t lo, uint32_t hi);

/* Is it a body in session, of all its members or of one state? */
bool kzi_is_session_of_many(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t hi);
bool kzi_is_session_of_union(const struct kzi_scene *scene,
                             uint32_t tok); /* «اجتماعات رابطة دول جنوب شرق آسيا» at tok */
bool kzi_is_own_session(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «اتفاقية بشأن عقد اجتماعات»: what a text provides for. */
bool kzi_is_matter_of_text(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

#endif
