/* Made by tests/calibrate.py from 356 asserted or planned and 113 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.33)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.39,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.36,
    [KZI_F_SIDE_FAR_OFF] = -0.51,
    [KZI_F_THIRD_COUNTRY] = -0.67,
    [KZI_F_SEVERAL_PAIRS] = -0.43,
    [KZI_F_SIGN] = 0.33,
    [KZI_F_AGREE] = -0.53,
    [KZI_F_VISIT] = -0.39,
    [KZI_F_BACKGROUND] = -0.19,
    [KZI_F_NEGATED] = 0.10,
    [KZI_F_IN_THE_TITLE] = 0.50,
    [KZI_F_IN_THE_LEAD] = 0.37,
    [KZI_F_LATE] = -0.29,
    [KZI_F_TOLD_TWICE] = 0.68,
    [KZI_F_TITLED_INSTRUMENT] = 0.28,
    [KZI_F_KNOWN_INSTRUMENT] = -0.66,
    [KZI_F_WEAK_INSTRUMENT] = -0.43,
    [KZI_F_NO_INSTRUMENT] = -0.35,
    [KZI_F_PLACE_TOLD] = 0.53,
    [KZI_F_AREA_TOLD] = 0.51,
};
