/* complete: ways to find the sides that an act leaves unsaid. Each adds to the draft what it finds, and tells whether that was enough. */
#ifndef KZI_COMPLETE_H
#define KZI_COMPLETE_H

#include "record/context.h"

struct kzi_named { /* a country, and the words that tell it where any do */
  uint16_t cc;     /* 0: none */
  struct kzi_span words;
};

#define KZI_NO_WORDS ((struct kzi_span){0, 0})

/* ---- complete_told.c ----------------------------------------------------------------------------------------------- */

/* «وسيتوجه الوزير إلى الفلبين»: the minister told last, of another country than the partner. */
bool kzi_push_official_again(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);

/* Whom «لقائه» means: an official told before, in the same sentence or anywhere; who spoke last; in a headline or at its opening one told behind. */
bool kzi_complete_from_focus(const struct kzi_context *x, const struct kzi_event *e, bool same_sentence,
                             struct kzi_draft *d);
bool kzi_complete_from_speaker(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);
bool kzi_complete_from_counterparts(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);
bool kzi_complete_from_behind(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);

/* «الجانبان» behind another act of its sentence: the two of that. */
bool kzi_complete_from_clause(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);

/* «توقيع مذكرة خلال زيارة …»: the two of the visit or the talks at which it was. */
bool kzi_complete_from_occasion(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);

/* The sides of the act told last, the pair that the article tells of most, who met before, the sides of the text taken up. */
bool kzi_complete_from_last(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);
bool kzi_complete_from_main(const struct kzi_context *x, struct kzi_draft *d);
bool kzi_complete_from_subject(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);
bool kzi_complete_from_instrument(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);

/* ---- complete_home.c ----------------------------------------------------------------------------------------------- */

/* The side that a paper at home leaves out: its own, else that of its dateline, else the country named most beside `other`. 0: none */
uint16_t kzi_home_country(const struct kzi_mentions *m, uint16_t other);
bool kzi_complete_from_spokesman(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);
bool kzi_complete_from_home(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);

/* An official whom the article names without his country: the country that its other words make likely. */
bool kzi_push_likely(const struct kzi_mentions *m, const struct kzi_event *e, struct kzi_draft *d);

/* Where the envoy is posted who meets somebody; … whom somebody receives, who was told first. */
/* «بحث الوزير مع سفيري كازاخستان وتشيلي»: neither envoy is the side that met the other. */
bool kzi_is_another_partner(const struct kzi_context *x, const struct kzi_event *e, uint16_t cc);
bool kzi_complete_envoy(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);
bool kzi_complete_posted(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);

bool kzi_says_both(const struct kzi_mentions *m, struct kzi_range words); /* «الجانبان», «البلدين», «الرئيسان» */

/* The only two countries of a sentence; of that of the act, or the one before. */
bool kzi_complete_from_states(const struct kzi_mentions *m, struct kzi_range sentence, struct kzi_draft *d);
bool kzi_complete_from_sentence(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);

#endif
