/* Between area.c, which walks the text, tie.c, which reads relations at large, area_talk.c, which reads what talks are about,
 * and area_goods.c, which reads what is brought. */
#ifndef KZI_RECOG_AREA_H
#define KZI_RECOG_AREA_H

#include "recog/near.h"

/* Relations that begin at the token and are fostered or talked about: where they stand, the words that foster them included. */
bool kzi_read_tie(const struct kzi_marks *marks, uint32_t tok, struct kzi_where *at);

/* Is the definite noun in [tok, end), behind these proclitics, what somebody talks about: «بحثا المياه», «تبادلا الآراء حول
 * كرة القدم»? */
bool kzi_is_talked_about(const struct kzi_mentions *m, uint32_t tok, uint32_t end, unsigned prefix);

/* Is the noun goods that are made, sold, needed or brought, or what money is given for? */
bool kzi_is_goods(const struct kzi_mentions *m, const struct kzi_mark *noun);

#endif
