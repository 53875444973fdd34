/* roll: what the files share that list the people of a record: people.c, people_act.c, people_office.c, people_near.c,
 * people_witness.c and people_speech.c. */
#ifndef KZI_ROLL_H
#define KZI_ROLL_H

#include "record/draft.h"
#include "record/part.h"

struct kzi_roll {
  struct kzi_case *c;
  const struct kzi_mentions *m;
  const struct kzi_tokens *tokens;
  struct kzi_draft **drafts; /* those that stay, in the order of the text */
  uint32_t draft_count;
};

/* ---- Who (people.c) ------------------------------------------------------------------------------------------------------- */

uint32_t kzi_entity(const struct kzi_roll *r, uint32_t person);
uint16_t kzi_told_country(const struct kzi_roll *r,
                          uint32_t person); /* by the person's own words, anywhere in the article; or 0 */
uint16_t kzi_likely_country(const struct kzi_roll *r, uint32_t person); /* told, or else likely */
/* As told or likely in a list of people whose sentence begins at token first: a list goes side by side. */
uint16_t kzi_list_country(const struct kzi_roll *r, uint32_t first, uint32_t person);
bool kzi_leads(const struct kzi_roll *r, uint32_t person); /* a head of state or government, or a minister */

struct kzi_part {
  uint8_t role;
  const char *rule; /* static: what gives it to him */
};

/* Enters the person if the country (0: the likely one) is a side of the record. The higher of two roles stays. */
void kzi_enter(const struct kzi_roll *r, struct kzi_draft *d, uint32_t person, struct kzi_part part, uint16_t cc);
/* The same of one who is not named there, by the words that mean him. */
void kzi_enter_by(const struct kzi_roll *r, struct kzi_draft *d, uint32_t person, struct kzi_part part, uint16_t cc,
                  struct kzi_span words);
bool kzi_has_participant(const struct kzi_draft *d, uint16_t cc);
bool kzi_is_told_in(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t sentence);

uint16_t kzi_told_by_context(const struct kzi_draft *d); /* the side that the context tells, or 0 (people_act.c) */
/* Do those who act look on while others sign (people_act.c)? */
bool kzi_looks_on(const struct kzi_roll *r, const struct kzi_event *e);
/* May the first office, told alone, mean him who has the second? (people_office.c) */
bool kzi_may_be_called(const struct kzi_roll *r, const struct kzi_office *called, const struct kzi_office *own);
/* Does another official than this one act for the country in the event, whom it does not name? (people_near.c) */
bool kzi_is_another_official(const struct kzi_roll *r, const struct kzi_event *e, uint16_t cc, uint32_t person);
bool kzi_bears_name(const struct kzi_roll *r,
                    uint32_t office); /* somebody is named with the office (people_office.c) */

/* ---- Where they are told, in the order in which people.c asks -------------------------------------------------------------- */

void kzi_enter_actors(const struct kzi_roll *r); /* in the sentences of the acts (people_act.c) */
/* … by their offices alone (people_office.c) */
void kzi_enter_offices(const struct kzi_roll *r, struct kzi_draft *d, const struct kzi_event *e);
void kzi_enter_near(const struct kzi_roll *r); /* in sentences of their own, and by other records (people_near.c) */
void kzi_enter_witnesses(const struct kzi_roll *r); /* who looks on while others sign (people_witness.c) */
void kzi_enter_speakers(const struct kzi_roll *r);  /* who only speaks (people_speech.c) */
void kzi_enter_leaders(const struct kzi_roll *r);   /* who leads a side of which nobody is told yet (people_near.c) */

#endif
