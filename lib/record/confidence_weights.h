/* Made by tests/calibrate.py from 387 asserted or planned and 136 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.31)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.48,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.58,
    [KZI_F_SIDE_FAR_OFF] = -0.66,
    [KZI_F_THIRD_COUNTRY] = -0.32,
    [KZI_F_SEVERAL_PAIRS] = -0.23,
    [KZI_F_SIGN] = 0.60,
    [KZI_F_AGREE] = -0.42,
    [KZI_F_VISIT] = -0.25,
    [KZI_F_BACKGROUND] = -0.14,
    [KZI_F_NEGATED] = -0.13,
    [KZI_F_IN_THE_TITLE] = 0.12,
    [KZI_F_IN_THE_LEAD] = 0.33,
    [KZI_F_LATE] = -0.19,
    [KZI_F_TOLD_TWICE] = 0.62,
    [KZI_F_TITLED_INSTRUMENT] = 0.67,
    [KZI_F_KNOWN_INSTRUMENT] = -0.46,
    [KZI_F_WEAK_INSTRUMENT] = -0.38,
    [KZI_F_NO_INSTRUMENT] = -0.19,
    [KZI_F_PLACE_TOLD] = 0.53,
    [KZI_F_AREA_TOLD] = 0.23,
};
