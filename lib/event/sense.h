/* What the senses of acts.tsv mean to the matcher. */
#ifndef KZI_SENSE_H
#define KZI_SENSE_H

#include "event/event.h"

enum kzi_sense_need {
  KZI_NEED_INSTRUMENT = 1, /* counts only with an instrument in its clause */
  KZI_TAKES_PLACE = 2,     /* the place reached is a side: زيارة */
  KZI_TAKES_OBJECT = 4,    /* its object is a side: استقبل، التقى، زار */
};

struct kzi_sense_info {
  const char *name; /* in acts.tsv */
  uint8_t act;      /* enum kzi_act */
  uint8_t needs;    /* bits of enum kzi_sense_need */
};

extern const struct kzi_sense_info kzi_senses[KZI_SENSE_COUNT];

enum kzi_sense kzi_sense_of(const struct kzi_marks *marks, const struct kzi_mark *mark);

#endif
