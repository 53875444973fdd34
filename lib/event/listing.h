/* listing: «توقيع 22 وثيقة، من أبرزها:» and the lines beneath it, an instrument each. */
#ifndef KZI_LISTING_H
#define KZI_LISTING_H

#include "event/event.h"
#include "event/scene.h"

struct kzi_listing {
  uint32_t head;   /* index of the event that the lines go on from, KZI_NONE where no list is open */
  uint32_t line;   /* the last line of it so far */
  uint8_t items;   /* how many texts it has so far */
  uint32_t picked; /* the instrument that may go on with those picked in one sentence, 0 where none was */
};

/* Is the instrument the opening of a line of the list that the events found so far have begun, or one that their sentence picks
 * out («منها مذكرة …»)? Then the list goes on. */
bool kzi_is_listed(const struct kzi_scene *scene, const struct kzi_events *found, uint32_t instrument,
                   struct kzi_listing *list);

/* «ووافق المجلس على ما يلي: 1- مشروع قانون. 2- مشروع مذكرة تفاهم …»: is the instrument an item of what is approved? */
bool kzi_is_approved_in_list(const struct kzi_scene *scene, uint32_t instrument);

/* «- مذكرة تفاهم مع شركة …», «*اتفاقية قرض من البنك …»: the partner whom an item names itself is the one of its text. True
 * where it names one. */
bool kzi_take_own_sides(const struct kzi_scene *scene, struct kzi_event *event);

/* «اتفاقية نقل، ومذكرة بين جامعة … وجامعة …»: of several texts in a row the bodies behind «بين» have only the one before it.
 * `next` is the instrument behind the event's own in the row, KZI_NONE where it is the last. */
void kzi_keep_to_own_sides(const struct kzi_scene *scene, struct kzi_event *event, uint32_t next);

/* «ثلاث اتفاقيات، منها اتفاقية مع قطر»: is a side told behind the token, where it is only of what is picked out of them? */
bool kzi_has_sides_behind(const struct kzi_scene *scene, const struct kzi_event *event, uint32_t tok);

#endif
