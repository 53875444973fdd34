/* merge: which drafts tell one act; the files merge.c and talks.c share this. */
#ifndef KZI_MERGE_H
#define KZI_MERGE_H

#include "record/draft.h"

#define KZI_NO_DAY INT64_MIN

/* How many days before the news it was; KZI_NO_DAY where no whole date tells. */
int64_t kzi_days_ago(const struct kzi_case *c, uint32_t when);

/* Is it to come, by its day or as the next one? */
bool kzi_dated_later(const struct kzi_case *c, const struct kzi_draft *d);

/* «خلال زيارته إلى …» tells that there is a visit, a verb whether it has been. */
bool kzi_told_by_verb(const struct kzi_case *c, const struct kzi_draft *d);

/* «سيلتقيان مجددا», «ستعقد الجولة المقبلة»: not those talks that the news tells. */
bool kzi_is_next_meeting(const struct kzi_case *c, const struct kzi_draft *d);

/* Are the sides of d two of the three who met? */
bool kzi_met_in_part(const struct kzi_draft *d, const struct kzi_draft *by);

/* «على هامش القمة», «لقاء ثنائي»: talks of some of those who met in a greater round, told as their own. */
bool kzi_met_beside(const struct kzi_case *c, const struct kzi_draft *d);

/* Of talks told both as to come and as held, the ones that only their noun tells are the others. */
bool kzi_same_talks(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *by);

#endif
