/* denied: what says that an act did not come about. */
#ifndef KZI_DENIED_H
#define KZI_DENIED_H

#include "event/tense.h"

bool kzi_is_put_off(const struct kzi_view *view); /* «ألغت النمسا زيارة …», «زيارته أُجلت» */
bool kzi_is_put_off_to(const struct kzi_view *view); /* «تأجلت إلى مارس» */
bool kzi_is_kept_from(const struct kzi_view *view);  /* «تراجعت الحكومة عن توقيع» */
/* «تعليق المناورات بهدف دعم المفاوضات»: is what stands behind the token done for the sake of the talks? */
bool kzi_is_done_for_it(const struct kzi_view *v, uint32_t from);
/* «لم تسفر المحادثات عن نتائج», «من دون أن يخرج اللقاء بنتائج»: the talks were held, what is denied is what they brought. */
bool kzi_brings_outcome(const struct kzi_view *v);
bool kzi_has_no_outcome(const struct kzi_view *view); /* «لم تسفر المحادثات عن توقيع» */
bool kzi_was_to_be(const struct kzi_view *view);      /* «كان من المقرر أن يلتقي …، لكن» */

#endif
