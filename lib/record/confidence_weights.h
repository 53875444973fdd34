/* Made by tests/calibrate.py from 388 asserted or planned and 136 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.25)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.42,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.46,
    [KZI_F_SIDE_FAR_OFF] = -0.51,
    [KZI_F_THIRD_COUNTRY] = -0.27,
    [KZI_F_SEVERAL_PAIRS] = -0.24,
    [KZI_F_SIGN] = 0.50,
    [KZI_F_AGREE] = -0.32,
    [KZI_F_VISIT] = -0.19,
    [KZI_F_BACKGROUND] = -0.21,
    [KZI_F_NEGATED] = -0.11,
    [KZI_F_IN_THE_TITLE] = 0.15,
    [KZI_F_IN_THE_LEAD] = 0.30,
    [KZI_F_LATE] = -0.13,
    [KZI_F_TOLD_TWICE] = 0.55,
    [KZI_F_TITLED_INSTRUMENT] = 0.51,
    [KZI_F_KNOWN_INSTRUMENT] = -0.35,
    [KZI_F_WEAK_INSTRUMENT] = -0.23,
    [KZI_F_NO_INSTRUMENT] = -0.15,
    [KZI_F_PLACE_TOLD] = 0.44,
    [KZI_F_AREA_TOLD] = 0.23,
};
