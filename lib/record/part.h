/* part: what the words around a person's name say of the part that person has in what the sentence tells. */
#ifndef KZI_PART_H
#define KZI_PART_H

#include "recog/recog.h"

/* The name stands in a sentence that opens as a list of those who were there: «حضر اللقاء …». */
bool kzi_opens_presence(const struct kzi_mentions *m, uint32_t person);
/* Words before the name put its bearer among them, wherever they stand: «بحضور», «وفد يضم». */
bool kzi_told_present(const struct kzi_mentions *m, uint32_t person);
uint32_t kzi_company_from(const struct kzi_mentions *m,
                          uint32_t person); /* the token behind these words, or KZI_NONE */
/* The first word of an occasion among the tokens, «خلال زيارة …», «عقب مكالمة …», or their end. */
uint32_t kzi_occasion_from(const struct kzi_mentions *m, uint32_t from, uint32_t to);
/* Behind the token, words of an occasion bring the name in: «… خلال زيارة فلان», «… عقب مكالمة بين فلان وفلان». */
bool kzi_told_of_occasion(const struct kzi_mentions *m, uint32_t from, uint32_t person);
/* «ووقعها عن الجانب الروسي فلان» */
bool kzi_told_to_sign(const struct kzi_mentions *m, uint32_t person); /* by a verb right before: «وقعها فلان» */
bool kzi_told_signing(const struct kzi_mentions *m, uint32_t person);
/* «ومثل الجانب القطري فلان» */
bool kzi_told_representing(const struct kzi_mentions *m, uint32_t person);
/* A word of looking on, «شهد», «حضر», stands among the tokens: whoever acts there only witnesses what follows. */
bool kzi_tells_witnessing(const struct kzi_mentions *m, uint32_t from, uint32_t to);
bool kzi_tells_watching(const struct kzi_mentions *m, uint32_t from, uint32_t to); /* or that somebody is present */
bool kzi_tells_two(const struct kzi_mentions *m,
                   uint32_t tok); /* two officials begin at the token who are not named there */
bool kzi_leads_both(const struct kzi_tokens *tokens, uint32_t tok); /* «رئيسا الوفدين» */
/* «وكان في استقباله فلان» */
bool kzi_told_receiving(const struct kzi_mentions *m, uint32_t person);
/* «وكان في استقبال الطائرة فلان» */
bool kzi_told_receiving_aid(const struct kzi_mentions *m, uint32_t person);
/* «وأشرف على مراسم التوقيع فلان» */
bool kzi_told_watching_it(const struct kzi_mentions *m, uint32_t person);
/* «وكان في استقباله لدى وصوله إلى المطار فلان» */
bool kzi_told_greeting(const struct kzi_mentions *m, uint32_t person);
/* «وشهد ختام التمرين فلان» */
bool kzi_told_watching(const struct kzi_mentions *m, uint32_t person);
/* «وقام بتسليم الرسالة السفير فلان» */
bool kzi_told_handing(const struct kzi_mentions *m, uint32_t person);
/* «ترأس الجانب السعودي فلان» */
bool kzi_told_chairing(const struct kzi_mentions *m, uint32_t person);
bool kzi_tells_saying(const struct kzi_mentions *m, uint32_t tok); /* the token is a verb of saying */
/* A verb of saying stands beside the name. */
bool kzi_told_speaking(const struct kzi_mentions *m, uint32_t person);
/* «المحلل السياسي فلان», «الناشط فلان»: who has no office and speaks for no side. */
bool kzi_told_outside(const struct kzi_mentions *m, uint32_t person);
/* Named, but elsewhere: «بتوجيهات الملك», «نقل تحيات الرئيس». */
bool kzi_told_away(const struct kzi_mentions *m, uint32_t person);
/* «وكان الوزير فلان قد أعلن»: what the sentence tells of him was before, and something else. */
bool kzi_told_earlier(const struct kzi_mentions *m, uint32_t person);
bool kzi_tells_signing(const struct kzi_mentions *m, uint32_t sentence); /* a word of signing stands in it */
bool kzi_tells_talks(const struct kzi_mentions *m, uint32_t sentence); /* it opens with one of talks: «حضر اللقاء …» */

#endif
