/* occasion: what the files share that find when and where a record's act took place, where its own clause does not say. */
#ifndef KZI_OCCASION_H
#define KZI_OCCASION_H

#include "record/draft.h"

/* ---- occasion.c ---------------------------------------------------------------------------------------------------------- */

uint32_t kzi_draft_sentence(const struct kzi_case *c, const struct kzi_draft *d); /* where it is told first */
bool kzi_has_day(const struct kzi_case *c, const struct kzi_draft *d);
/* How much a place tells: 0 nothing, 1 a building or an occasion, 2 a country, 3 a town. */
int kzi_place_tells(const struct kzi_case *c, uint32_t place);
bool kzi_is_from_afar(const struct kzi_case *c, const struct kzi_draft *d);
bool kzi_lacks_town(const struct kzi_case *c, const struct kzi_draft *d);
bool kzi_is_gathering(const struct kzi_draft *d); /* news of people who meet */
bool kzi_is_signed_in(const struct kzi_case *c, const struct kzi_draft *d,
                      uint32_t sentence);                             /* does it tell what is signed or agreed on? */
bool kzi_is_of_other_times(const struct kzi_case *c, uint32_t place); /* where something was earlier, or will be */
bool kzi_same_place_name(const struct kzi_case *c, const struct kzi_place *a, const struct kzi_place *b);

/* ---- lent.c: what acts of one occasion, one journey or one day lend each other --------------------------------------------- */

void kzi_lend_slots(const struct kzi_case *c, struct kzi_draft *d);
void kzi_lend_home(const struct kzi_case *c, struct kzi_draft *d);

/* ---- host.c: whose building it is, who receives, who is visited ----------------------------------------------------------- */

void kzi_find_host(const struct kzi_case *c, struct kzi_draft *d);
void kzi_find_receiver(const struct kzi_case *c, struct kzi_draft *d);
void kzi_find_visited(const struct kzi_case *c, struct kzi_draft *d);

/* ---- gathering.c: a summit or a forum at which many meet -------------------------------------------------------------------- */

uint32_t kzi_find_gathering(const struct kzi_case *c); /* its town, or KZI_NONE */
bool kzi_has_side_in(const struct kzi_case *c, const struct kzi_draft *d,
                     uint32_t sentence); /* is a side told in it? */
void kzi_meet_there(const struct kzi_case *c, struct kzi_draft *d, uint32_t town);
void kzi_find_summit(const struct kzi_case *c, struct kzi_draft *d); /* where two hold theirs */

/* ---- lead.c: the town of the sentence with which the news begins ------------------------------------------------------------ */

uint32_t kzi_town_of_lead(const struct kzi_case *c);
uint32_t kzi_town_of_press(const struct kzi_case *c);
void kzi_meet_in_lead(const struct kzi_case *c, struct kzi_draft *d, uint32_t town, const char *rule);

/* ---- words_day.c: talks that are only the occasion of somebody's words ------------------------------------------------------ */

void kzi_find_words_day(const struct kzi_case *c, struct kzi_draft *d);

/* ---- first_day.c: the day on which a visit of several days began ------------------------------------------------------------ */

void kzi_find_first_day(const struct kzi_case *c, struct kzi_draft *d);

#endif
