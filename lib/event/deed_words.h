/* deed_words: words of many uses («شارك», «رفع», «بدأ», «قدم») that tell another act by what stands beside them. */
#ifndef KZI_DEED_WORDS_H
#define KZI_DEED_WORDS_H

#include "event/trigger.h"

/* «قدمت الشركة عرضا للفوز بعقد», «يشارك ضباط في دورة ينظمها …», «رفعت المجر عدد المنح»: the sense that the word has there, or
 * KZI_SENSE_NONE. */
enum kzi_sense kzi_sense_beside(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «بدأ البلدان تنفيذ خريطة طريق»: do two carry out a text? hi: the clause's end. */
bool kzi_carries_out_text(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t hi);

/* «بتمويل من», «ممولة من»: does somebody in [from, to) pay for something? */
bool kzi_is_paid_for(const struct kzi_scene *scene, uint32_t from, uint32_t to);

#endif
