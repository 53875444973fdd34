/* How likely a record is right: the logistic of the weights of what is seen of it. README.md tells why. */
#include "record/confidence_weights.h"
#include "record/features.h"

#include <math.h>

_Static_assert(KZI_FEATURE_COUNT <= 32, "features are bits of a uint32_t");

double kzi_confidence(uint32_t features)
{
  double sum = CONFIDENCE_BASE;
  for (unsigned f = 0; f < KZI_FEATURE_COUNT; f++)
    if (features & (UINT32_C(1) << f)) sum += confidence_weights[f];
  return 1 / (1 + exp(-sum));
}

void kzi_weigh(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  kzi_observe(c);
  for (size_t i = 0; i < c->drafts.count; i++) drafts[i].confidence = kzi_confidence(drafts[i].features);
}
