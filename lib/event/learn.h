/* learn: who learns and who teaches, pupils of one country in the schools and courses of another. */
#ifndef KZI_LEARN_H
#define KZI_LEARN_H

#include "event/trigger.h"

/* «يشارك ضباط كويتيون في دورة», «يدرس 60 طالبا سعوديا في جامعات …», «بدأ 20 ضابطا كازاخيا دراستهم في …» */
bool kzi_learns(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «ستدرب روسيا رائدي فضاء من كازاخستان», «تعهد بتدريب 50 طبيبا كازاخيا», «تخصيص دورة لعدد 40 إماما كازاخيا» */
bool kzi_teaches(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «12 مهندسا كازاخستانيا», «ضباط كازاخ», «رائدي فضاء من كازاخستان»: does [from, to) tell pupils of a country? */
bool kzi_tells_pupils(const struct kzi_scene *scene, uint32_t from, uint32_t to);

#endif
