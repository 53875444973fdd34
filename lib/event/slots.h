/* slots: when and where an act takes place, as its own clause and sentence tell it. */
#ifndef KZI_SLOTS_H
#define KZI_SLOTS_H

#include "event/trigger.h"

/* Sets when and place of *event, each an index or KZI_NONE. The event's instrument is known by then. */
void kzi_find_slots(const struct kzi_scene *scene, const struct kzi_trigger *trigger, struct kzi_event *event);

/* What is planned and told by its noun alone is not of the day and place of what is told before it and has happened. */
void kzi_leave_slots_of_another(const struct kzi_scene *scene, const struct kzi_trigger *trigger,
                                struct kzi_event *event);

#endif
