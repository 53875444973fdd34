/* firms: what firms do for themselves, and for no state. */
#ifndef KZI_FIRMS_H
#define KZI_FIRMS_H

#include "event/trigger.h"

/* «تعتزم شركة أوبر استثمار مليار دولار في الهند»: a firm's own money, if it is not the state's. */
bool kzi_is_firm_money(const struct kzi_scene *scene, const struct kzi_trigger *trigger, const struct kzi_event *event);

/* A deal of firms with each other of which one is told to be private: «شركة … التركية الخاصة». */
bool kzi_is_private_deal(const struct kzi_scene *scene, const struct kzi_event *event);

#endif
