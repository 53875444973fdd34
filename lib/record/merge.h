/* merge: which drafts tell one act; the files merge.c, texts.c and talks.c share this. */
#ifndef KZI_MERGE_H
#define KZI_MERGE_H

#include "record/draft.h"

#define KZI_NO_DAY INT64_MIN

/* «الاتفاقية»: a text that was told before, and has no title of its own. */
bool kzi_is_known_text(const struct kzi_case *c, const struct kzi_draft *d);

/* Which of several texts told in turn it is, 0 where it is none: the headline may have told it first. */
uint8_t kzi_turn_of(const struct kzi_case *c, const struct kzi_draft *d);

/* «تم إمضاء البرنامج التنفيذي لاتفاق التعاون» beside «17 اتفاقية»: a kind of text that was not told before. */
bool kzi_is_new_kind(const struct kzi_case *c, const struct kzi_draft *d);

/* Two instruments of one kind, each named for itself: told in a row, of different numbers, topics, or by other bodies. */
bool kzi_are_two_texts(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b);

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
