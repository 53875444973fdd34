/* What stands beside a token: the questions that several recognizers ask of the marks. */
#ifndef KZI_RECOG_NEAR_H
#define KZI_RECOG_NEAR_H

#include "recog/recog.h"

#define KZI_NEAR_MAX 6 /* how many tokens a phrase may lie apart from the word that decides over it */

/* Is the token a word, of whatever script? False beyond the end. */
bool kzi_near_word(const struct kzi_marks *marks, uint32_t tok);
/* A mark of the class that begins at tok and is that token alone or more. */
bool kzi_near_has(const struct kzi_marks *marks, uint32_t tok, enum kzi_class class_id);
/* A preposition, conjunction, pronoun or particle that stands as a word of its own: no noun phrase goes across it. */
bool kzi_near_function(const struct kzi_marks *marks, uint32_t tok);
/* A finite verb of any class. */
bool kzi_near_verb(const struct kzi_marks *marks, uint32_t tok);
/* Does the token's folded form, proclitics left out, begin with the article? */
bool kzi_near_definite(const struct kzi_marks *marks, uint32_t tok);
/* An opening or closing quotation mark. */
bool kzi_near_quote(const struct kzi_marks *marks, uint32_t tok);
/* A dash or slash that joins two words. */
bool kzi_near_joint(const struct kzi_marks *marks, uint32_t tok);
/* Does a mark's value begin with these letters and end there or at a colon («ministry», «ministry:2»)? */
bool kzi_near_kind(const struct kzi_marks *marks, const struct kzi_mark *mark, const char *kind);
/* The number behind the colon of a value, 1 where there is none. */
uint32_t kzi_near_number(const struct kzi_marks *marks, const struct kzi_mark *mark);

/* An instrument by its own words: «خطة», «عقد» alone are none. */
bool kzi_near_sure_instrument(const struct kzi_marks *marks, const struct kzi_mark *mark);

/* «أمير البلاد», «عاد إلى البلاد»: within [from, to), does the text call a country as only those at home do? */
bool kzi_near_home(const struct kzi_marks *marks, uint32_t from, uint32_t to);

/* Do both tokens exist and stand in one sentence? */
bool kzi_near_together(const struct kzi_marks *marks, uint32_t a, uint32_t b);
/* Is the token one of these folded words? False beyond the end. */
bool kzi_near_in(const struct kzi_marks *marks, uint32_t tok, const char *const words[], size_t count);
#define KZI_NEAR_IN(marks, tok, words) kzi_near_in((marks), (tok), (words), KZI_COUNT(words))
/* The mention that begins at the token, or NULL. */
const struct kzi_state *kzi_near_state(const struct kzi_mentions *m, uint32_t tok);
const struct kzi_org *kzi_near_org(const struct kzi_mentions *m, uint32_t tok);

struct kzi_where kzi_near_where(const struct kzi_marks *marks, const struct kzi_mark *mark);
/* From the first token to the last, the proclitics of first left out. */
struct kzi_span kzi_near_span(const struct kzi_marks *marks, uint32_t first, uint32_t end, uint32_t start_byte);

#endif
