/* fits_talks: what words of meeting, visiting, receiving and calling must have around them. */
#ifndef KZI_FITS_TALKS_H
#define KZI_FITS_TALKS_H

#include "event/trigger.h"

/* lo: the clause's first token; hi: as far as its object may stand. True for every other sense. */
bool kzi_fits_talks(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t lo, uint32_t hi);

/* «أبلغ الرئيس نظيره»: a verb of telling somebody, which is a talk where he is an official of the other side. */
bool kzi_informs(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «أوفد الرئيس مبعوثا إلى دمشق», «إرسال وفد إلى بغداد»: are people sent, who are to talk there? */
bool kzi_sends_people(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* Is t a verb of having guests, who may be there to meet one another? */
bool kzi_is_hosting(const struct kzi_scene *scene, uint32_t t);

/* «تستضيف الخرطوم لقاء بين …», «أطلق البلدان مفاوضات»: are talks what is hosted or begun? */
bool kzi_hosts_talks(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t hi);

/* «وتستضيف أستانا الدورة المقبلة للجنة»: the committee of two that was told before. */
bool kzi_takes_up_committee(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t lo, uint32_t hi);

/* «اجتماعاتها», «دورته»: does a session of a body told before stand in [from, to)? */
bool kzi_tells_session(const struct kzi_scene *scene, uint32_t from, uint32_t to);

/* «وصلت القوات السعودية إلى السودان»: is it a thing or troops that come? */
bool kzi_things_arrive(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

#endif
