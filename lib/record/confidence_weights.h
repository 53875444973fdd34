/* Made by tests/calibrate.py from 351 asserted or planned and 114 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.22)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.29,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.34,
    [KZI_F_SIDE_FAR_OFF] = -0.47,
    [KZI_F_THIRD_COUNTRY] = -0.71,
    [KZI_F_SEVERAL_PAIRS] = -0.43,
    [KZI_F_SIGN] = 0.42,
    [KZI_F_AGREE] = -0.53,
    [KZI_F_VISIT] = -0.45,
    [KZI_F_BACKGROUND] = -0.22,
    [KZI_F_NEGATED] = -0.02,
    [KZI_F_IN_THE_TITLE] = 0.48,
    [KZI_F_IN_THE_LEAD] = 0.37,
    [KZI_F_LATE] = -0.22,
    [KZI_F_TOLD_TWICE] = 0.66,
    [KZI_F_TITLED_INSTRUMENT] = 0.31,
    [KZI_F_KNOWN_INSTRUMENT] = -0.75,
    [KZI_F_WEAK_INSTRUMENT] = -0.32,
    [KZI_F_NO_INSTRUMENT] = -0.43,
    [KZI_F_PLACE_TOLD] = 0.50,
    [KZI_F_AREA_TOLD] = 0.44,
};
