/* What the senses of acts.tsv mean to the matcher. */
#ifndef KZI_SENSE_H
#define KZI_SENSE_H

#include "event/event.h"

enum kzi_sense {
  KZI_SENSE_NONE, KZI_SENSE_SIGN, KZI_SENSE_EXCHANGE, KZI_SENSE_AGREE, KZI_SENSE_ADOPT, KZI_SENSE_REACH, KZI_SENSE_APPROVE, KZI_SENSE_MANDATE,
  KZI_SENSE_FORCE, KZI_SENSE_RENEW, KZI_SENSE_END, KZI_SENSE_EXPIRE, KZI_SENSE_NEGOTIATE, KZI_SENSE_MEET, KZI_SENSE_DISCUSS,
  KZI_SENSE_COMMITTEE, KZI_SENSE_VISIT, KZI_SENSE_RECEIVE, KZI_SENSE_CALL, KZI_SENSE_LETTER, KZI_SENSE_EXERCISE, KZI_SENSE_GIVE,
  KZI_SENSE_TAKE, KZI_SENSE_OPEN, KZI_SENSE_ESTABLISH, KZI_SENSE_FOUND, KZI_SENSE_COUNT
};

enum kzi_sense_need {
  KZI_NEED_INSTRUMENT = 1, /* counts only with an instrument in its clause */
  KZI_NEED_PARTNER = 2,    /* a verb that needs «مع» or the like: بحث، ناقش */
  KZI_TAKES_PLACE = 4,     /* the place reached is a side: زيارة */
  KZI_TAKES_OBJECT = 8,    /* its object is a side: استقبل، التقى، زار */
  KZI_NEED_BODY = 16,      /* counts only with a joint body or embassy as what is set up */
};

struct kzi_sense_info {
  const char *name; /* in acts.tsv */
  uint8_t act;      /* enum kzi_act */
  uint8_t needs;    /* bits of enum kzi_sense_need */
};

extern const struct kzi_sense_info kzi_senses[KZI_SENSE_COUNT];

enum kzi_sense kzi_sense_of(const struct kzi_marks *marks, const struct kzi_mark *mark);

#endif
