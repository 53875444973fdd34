/* Made by tests/calibrate.py from 354 asserted or planned and 113 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.34)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.36,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.34,
    [KZI_F_SIDE_FAR_OFF] = -0.51,
    [KZI_F_THIRD_COUNTRY] = -0.63,
    [KZI_F_SEVERAL_PAIRS] = -0.57,
    [KZI_F_SIGN] = 0.36,
    [KZI_F_AGREE] = -0.49,
    [KZI_F_VISIT] = -0.38,
    [KZI_F_BACKGROUND] = -0.17,
    [KZI_F_NEGATED] = 0.09,
    [KZI_F_IN_THE_TITLE] = 0.54,
    [KZI_F_IN_THE_LEAD] = 0.38,
    [KZI_F_LATE] = -0.39,
    [KZI_F_TOLD_TWICE] = 0.67,
    [KZI_F_TITLED_INSTRUMENT] = 0.33,
    [KZI_F_KNOWN_INSTRUMENT] = -0.66,
    [KZI_F_WEAK_INSTRUMENT] = -0.41,
    [KZI_F_NO_INSTRUMENT] = -0.33,
    [KZI_F_PLACE_TOLD] = 0.43,
    [KZI_F_AREA_TOLD] = 0.56,
};
