/* sides: who stands on the two sides of an act. */
#ifndef KZI_SIDES_H
#define KZI_SIDES_H

#include "event/trigger.h"

/* Fills sides, both, partner_unnamed and pronoun of *event from what stands around the trigger. */
void kzi_find_sides(const struct kzi_scene *scene, const struct kzi_trigger *trigger, struct kzi_event *event);

/* «اتفاقية … بين منغوليا وكازاخستان»: adds the sides that stand behind an instrument, wherever its trigger is. */
void kzi_add_sides_of_instrument(const struct kzi_scene *scene, struct kzi_event *event);

/* «صدر عن روسيا وكازاخستان بيان مشترك»: adds the two who issue the event's instrument. */
void kzi_add_issuers(const struct kzi_scene *scene, struct kzi_event *event);

/* How many different known countries and named bodies the event has. */
unsigned kzi_count_sides(const struct kzi_event *event);

/* Is the country one of its sides? */
bool kzi_is_side(const struct kzi_event *event, uint16_t cc);

#endif
