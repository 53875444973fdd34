/* Between instrument.c, which finds them, and instrument_title.c, which reads what follows the noun. */
#ifndef KZI_RECOG_INSTRUMENT_H
#define KZI_RECOG_INSTRUMENT_H

#include "recog/near.h"

/* Fills title, title_end, sides, validity and background of an instrument whose `at` is set. */
void kzi_read_instrument_title(const struct kzi_mentions *m, struct kzi_instrument *instrument);

#endif
