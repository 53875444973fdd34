/* features: what can be seen of a draft that makes it likelier to be right, or to be wrong. Each holds or does not, so
 * that --explain can tell it and its weight can be read (confidence_weights.h). */
#ifndef KZI_FEATURES_H
#define KZI_FEATURES_H

#include "record/draft.h"

/* The order is that of the bits in kzi_draft.features; confidence_weights.h goes by the names. */
enum kzi_feature {
  KZI_F_SIDES_BY_CONTEXT,
  KZI_F_OFFICIALS_OF_BOTH,
  KZI_F_SIDE_FAR_OFF,
  KZI_F_THIRD_COUNTRY,
  KZI_F_SEVERAL_PAIRS,
  KZI_F_SIGN,
  KZI_F_AGREE,
  KZI_F_VISIT,
  KZI_F_BACKGROUND,
  KZI_F_NEGATED,
  KZI_F_IN_THE_TITLE,
  KZI_F_IN_THE_LEAD,
  KZI_F_LATE,
  KZI_F_TOLD_TWICE,
  KZI_F_TITLED_INSTRUMENT,
  KZI_F_KNOWN_INSTRUMENT,
  KZI_F_WEAK_INSTRUMENT,
  KZI_F_NO_INSTRUMENT,
  KZI_F_PLACE_TOLD,
  KZI_F_AREA_TOLD,
  KZI_F_PLANNED,
  KZI_F_BY_A_VERB,
  KZI_F_PEOPLE_TOLD,
  KZI_F_DAY_TOLD,
  KZI_F_MANY_RECORDS,
  KZI_F_MANY_COUNTRIES,
  KZI_F_ENDING,
  KZI_FEATURE_COUNT
};

const char *kzi_feature_name(enum kzi_feature feature); /* "sides by context": static */
void kzi_observe(struct kzi_case *c);                   /* fills in the features of every draft */
double kzi_confidence(uint32_t features); /* how likely a record that shows them is right (confidence.c) */

#endif
