/* Made by tests/calibrate.py from 371 asserted or planned and 123 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.44)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.37,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.80,
    [KZI_F_SIDE_FAR_OFF] = -0.53,
    [KZI_F_THIRD_COUNTRY] = -0.57,
    [KZI_F_SEVERAL_PAIRS] = -0.31,
    [KZI_F_SIGN] = 0.46,
    [KZI_F_AGREE] = -0.61,
    [KZI_F_VISIT] = -0.24,
    [KZI_F_BACKGROUND] = -0.17,
    [KZI_F_NEGATED] = -0.04,
    [KZI_F_IN_THE_TITLE] = 0.12,
    [KZI_F_IN_THE_LEAD] = 0.26,
    [KZI_F_LATE] = -0.13,
    [KZI_F_TOLD_TWICE] = 0.73,
    [KZI_F_TITLED_INSTRUMENT] = 0.40,
    [KZI_F_KNOWN_INSTRUMENT] = -0.58,
    [KZI_F_WEAK_INSTRUMENT] = -0.32,
    [KZI_F_NO_INSTRUMENT] = -0.34,
    [KZI_F_PLACE_TOLD] = 0.40,
    [KZI_F_AREA_TOLD] = 0.59,
};
