/* fits_texts: what words of signing, approving, ending, drafting and reaching must have around them to tell of a text. */
#ifndef KZI_FITS_TEXTS_H
#define KZI_FITS_TEXTS_H

#include "event/trigger.h"

/* clause: the trigger's; hi: as far as its object may stand. True for every other sense. */
bool kzi_fits_text(const struct kzi_scene *scene, const struct kzi_trigger *trigger, struct kzi_range clause,
                   uint32_t hi);

#endif
