/* slots_parts: what the files that look for the day and the place of an act share. */
#ifndef KZI_SLOTS_PARTS_H
#define KZI_SLOTS_PARTS_H

#include "event/slots.h"

#define KZI_SAID_REACH 12 /* tokens from a verb of saying to the day or the place of what is said */

/* Tokens between the act's word and what is told, 0 where they overlap. */
uint32_t kzi_slot_distance(const struct kzi_trigger *trigger, const struct kzi_where *at);
struct kzi_range kzi_slot_sentence(const struct kzi_scene *scene, uint32_t tok);
/* The first of at most `reach` tokens before tok in its sentence. */
uint32_t kzi_slot_back(const struct kzi_scene *scene, uint32_t tok, uint32_t reach);
bool kzi_slot_verb(const struct kzi_scene *scene, uint32_t tok);   /* of any kind but saying */
bool kzi_slot_report(const struct kzi_scene *scene, uint32_t tok); /* a verb of saying */
extern const char *const kzi_slot_that[];                          /* «أن», «إنه» */
extern const char kzi_slot_in_sentence[]; /* the rule of what the act's sentence tells outside its clause */

/* Does it belong to another act, to what somebody said, to the source of the news? */
bool kzi_slot_of_another_act(const struct kzi_scene *scene, const struct kzi_trigger *trigger,
                             const struct kzi_where *at, const struct kzi_when *when); /* NULL for a place */
bool kzi_slot_of_words(const struct kzi_scene *scene, const struct kzi_trigger *trigger, const struct kzi_where *at);
bool kzi_slot_of_source(const struct kzi_scene *scene, const struct kzi_trigger *trigger, const struct kzi_where *at);

bool kzi_slot_country(const struct kzi_scene *scene, const struct kzi_place *place); /* a country by itself, no town */
/* Is the place only how a side is named? */
bool kzi_slot_names_side(const struct kzi_scene *scene, const struct kzi_event *event, const struct kzi_place *place);

/* The index of the nearest within [tokens) that is the act's, or KZI_NONE. */
uint32_t kzi_nearest_day(const struct kzi_scene *scene, const struct kzi_trigger *trigger,
                         const struct kzi_event *event, struct kzi_range tokens, bool outside);
uint32_t kzi_nearest_place(const struct kzi_scene *scene, const struct kzi_trigger *trigger,
                           const struct kzi_event *event, struct kzi_range tokens);

#endif
