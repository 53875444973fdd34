/* modality: whether the article says that it happened, will, did before, or did not. */
#ifndef KZI_MODALITY_H
#define KZI_MODALITY_H

#include "event/trigger.h"

struct kzi_reading {
  enum kzi_modality modality;
  const char *rule; /* static */
  bool conditional; /* «إذا وقعت»: nothing is told at all */
  bool taken_up; /* «التي تم توقيعها», «الموقعة»: background unless it tells the news again */
};

/* when: index of the event's date, or KZI_NONE; ahead: kzi_is_ahead() of it. */
struct kzi_reading kzi_read_modality(const struct kzi_scene *scene, const struct kzi_trigger *trigger, uint32_t when,
                                     bool ahead);

#endif
