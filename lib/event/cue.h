/* cue: words of cues.tsv around an act. */
#ifndef KZI_CUE_H
#define KZI_CUE_H

#include "event/tense.h"

struct kzi_reading kzi_read_cue_before(const struct kzi_view *view); /* «من المقرر أن يزور», «رفض لقاء» */
struct kzi_reading kzi_read_cue_behind(const struct kzi_view *view); /* «زيارة مرتقبة» */

#endif
