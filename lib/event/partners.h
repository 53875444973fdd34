/* partners: one side that deals with several in turn, or all of them together. */
#ifndef KZI_PARTNERS_H
#define KZI_PARTNERS_H

#include "event/scene.h"

/* «زيارة إلى الكويت وقطر والعراق»: the last event found becomes one for each partner, unless it is a joint act of them all. */
void kzi_split_partners(const struct kzi_scene *scene, struct kzi_vec *found);

#endif
