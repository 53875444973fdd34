/* listing: «توقيع 22 وثيقة، من أبرزها:» and the lines beneath it, an instrument each. */
#ifndef KZI_LISTING_H
#define KZI_LISTING_H

#include "event/event.h"
#include "event/scene.h"

struct kzi_listing {
  uint32_t head; /* index of the event that the lines go on from, KZI_NONE where no list is open */
  uint32_t line; /* the last line of it so far */
  uint8_t items; /* how many texts it has so far */
};

/* Is the instrument the opening of a line of the list that the events found so far have begun? Then the list goes on. */
bool kzi_is_listed(const struct kzi_scene *scene, const struct kzi_events *found, uint32_t instrument,
                   struct kzi_listing *list);

/* «- مذكرة تفاهم مع شركة …», «*اتفاقية قرض من البنك …»: the partner whom an item names itself is the one of its text. True
 * where it names one. */
bool kzi_take_own_sides(const struct kzi_scene *scene, struct kzi_event *event);

#endif
