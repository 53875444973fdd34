/* context: what the article is about, for the sides that an event leaves open. Shared by resolve.c and complete.c. */
#ifndef KZI_CONTEXT_H
#define KZI_CONTEXT_H

#include "record/draft.h"

#define PAIRS_MAX 32

struct kzi_pair {
  uint16_t a, b; /* a < b, where events tell them */
  uint32_t weight;
  struct kzi_span a_told, b_told; /* where they are told as a pair first */
};

struct kzi_context {
  struct kzi_case *c;
  struct kzi_pair pairs[PAIRS_MAX];
  unsigned pair_count;
  bool of_envoy;                             /* only an envoy's words tell the pair: an interview with him */
  bool of_two;                               /* no third stands a quarter as often as the second of them */
  bool of_states;                            /* an act before was told of states alone, without a body of theirs */
  struct kzi_draft_side last[KZI_SIDES_MAX]; /* the sides told last */
  uint8_t last_count;
  uint32_t last_sentence; /* … and where */
};

/* Adds a side and answers it, or NULL where the record has it: the same country, or the same body where no country is told
 * (resolve.c). */
struct kzi_draft_side *kzi_push_side(struct kzi_draft *d, uint16_t cc, uint32_t actor, uint32_t org,
                                     struct kzi_span span);
/* Adds a country that only the context tells, by words that stand elsewhere; empty where no words tell it. */
void kzi_push_code(struct kzi_draft *d, uint16_t cc, struct kzi_span words);
/* Names the rule that added the sides which have none yet, and answers `found`, whether that is all of them. */
bool kzi_told_by(struct kzi_draft *d, const char *rule, bool found);
/* The body that acts, if it is not the state; or KZI_NONE. */
uint32_t kzi_acting_org(const struct kzi_mentions *m, const struct kzi_event *e, uint32_t actor);
/* The same of who tells of his own act: «قال رئيس الغرفة خلال لقائه …». */
uint32_t kzi_body_of(const struct kzi_mentions *m, const struct kzi_event *e, uint32_t actor);

/* Finds the sides that the event's words leave open: «الجانبان», «نظيره», «الوزير», a pronoun. False: there are fewer than two (complete.c). */
bool kzi_complete_sides(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d);

#endif
