/* intended: what the word of an act hangs on and says that it is to come. */
#ifndef KZI_INTENDED_H
#define KZI_INTENDED_H

#include "event/tense.h"

/* «اتفقا على عقد قمة», «دعا إلى توقيع», «بذل جهودا لعقد», «نتوقع إبرام», «من الضروري أن توقع» … */
struct kzi_reading kzi_read_intent(const struct kzi_view *view);

bool kzi_is_invitation(const struct kzi_view *view);          /* «يدعوه لزيارة …» */
bool kzi_is_answered_invitation(const struct kzi_view *view); /* … which is accepted, or tells when */

bool kzi_is_plea(
    const struct kzi_view *view); /* talks without a day: where they are only called for, nothing is told */

/* The noun of an act other than talks, which no light verb says to have been done. */
bool kzi_is_bare_noun(const struct kzi_view *view);

/* «تسفر الزيارة عن توقيع»: behind one of the words (folded, a list ended by NULL). */
bool kzi_leads_to_it(const struct kzi_view *view, const char *const *before);

#endif
