/* Between area.c, which walks the text, and tie.c, which reads relations at large. */
#ifndef KZI_RECOG_AREA_H
#define KZI_RECOG_AREA_H

#include "recog/near.h"

/* Relations that begin at the token and are fostered or talked about: where they stand, the words that foster them included. */
bool kzi_read_tie(const struct kzi_marks *marks, uint32_t tok, struct kzi_where *at);

#endif
