/* areas: which of the areas that an article names belong to which record. */
#ifndef KZI_AREAS_H
#define KZI_AREAS_H

#include "record/draft.h"

struct kzi_telling { /* a sentence tells an act of a record */
  struct kzi_draft *draft;
  const struct kzi_event *event;
  const struct kzi_telling *next; /* in the same sentence */
};

struct kzi_sharing {
  struct kzi_case *c;
  const struct kzi_telling **told;                 /* of each sentence, NULL where it tells no act */
  struct kzi_draft *of_type[KZI_INS_DOCUMENT + 1]; /* the first record with an instrument of the type, or NULL */
};

/* ---- area_words.c -------------------------------------------------------------------------------------------------- */

uint32_t kzi_area_sentence(const struct kzi_mentions *mentions, uint32_t area);

/* The kind of its sector: those of one kind are spoken of together. 0 where it is political, and so of every kind. */
#define KZI_KIN_ARMED 1
int kzi_area_kin(const struct kzi_mentions *mentions, uint32_t area);

/* «وسيبحثان التجارة»: a verb of talking in the range. */
bool kzi_talk_among(const struct kzi_marks *marks, struct kzi_range range);

/* Does one of the words stand in the range, outside of names like «مجلس التعاون»? */
bool kzi_told_among(const struct kzi_tokens *tokens, struct kzi_range range, const char *const *words);

/* Does one of the words stand so near before the area that it leads up to it? */
bool kzi_area_follows(const struct kzi_case *c, uint32_t area, const char *const *words);

/* Does a word of talks lead up to it; to relations at large? */
bool kzi_area_in_talks(const struct kzi_case *c, uint32_t area);
bool kzi_area_is_aim(const struct kzi_case *c, uint32_t area);

/* ---- area_act.c, area_rest.c --------------------------------------------------------------------------------------- */

/* Is the area told before an act that its sentence only recalls, or sees come? */
bool kzi_area_is_recalled(const struct kzi_sharing *sharing, uint32_t area);

/* Gives the area to the acts of its sentence whose it is. */
void kzi_share_area(const struct kzi_sharing *sharing, uint32_t area);

/* Gives the areas of sentences that tell no act to the records that they go on with. */
void kzi_attach_other_areas(const struct kzi_sharing *sharing);

#endif
