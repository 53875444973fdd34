/* counts: does an event tell an act? */
#ifndef KZI_COUNTS_H
#define KZI_COUNTS_H

#include "event/trigger.h"

/* A meeting of more than three is a round of many, and no dealing between sides, unless it is told as theirs. */
bool kzi_is_round(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e);

/* Do those act who were spoken of, as far as the event's own words tell nobody? */
bool kzi_means_both(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e);

/* Countries, and bodies of many of them. */
unsigned kzi_named_sides(const struct kzi_scene *s, const struct kzi_event *e);

/* Does the word tell nothing after all: nobody, no act of two, or a wish? */
bool kzi_tells_nothing(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e);

#endif
