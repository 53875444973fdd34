/* objects: which instruments an act is about. */
#ifndef KZI_OBJECTS_H
#define KZI_OBJECTS_H

#include "event/trigger.h"

#define KZI_OBJECTS_MAX 12 /* instruments of one act told in a row */

/* The first instrument in tokens [from, to), or KZI_NONE. */
uint32_t kzi_instrument_in(const struct kzi_scene *scene, uint32_t from, uint32_t to);

/* Writes the indices of the trigger's instruments and says how many. */
unsigned kzi_find_objects(const struct kzi_scene *scene, const struct kzi_trigger *trigger,
                          uint32_t out[KZI_OBJECTS_MAX]);

/* «ناقش الجانبان مسودة مذكرة تفاهم»: who goes through a draft negotiates it. The draft, or KZI_NONE. */
uint32_t kzi_draft_discussed(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «شملت الوثائق مذكرة بين …»: do the words that head a list have its first text behind them? */
bool kzi_lists_texts(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «من أبرز الوثائق الموقعة …»: the signing is told by the words that head the list. */
bool kzi_heads_list(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «محادثات لإبرام اتفاقية», «مباحثات بشأن اتفاقية»: the text that talks are about, or KZI_NONE. */
uint32_t kzi_text_of_talks(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

/* «تسلمت … مروحيات بموجب عقد»: the text that a deed carries out, or KZI_NONE. */
uint32_t kzi_text_carried_out(const struct kzi_scene *scene, const struct kzi_trigger *trigger);

#endif
