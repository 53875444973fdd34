/* Made by tests/calibrate.py from 388 asserted or planned and 135 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.30)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.51,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.65,
    [KZI_F_SIDE_FAR_OFF] = -0.59,
    [KZI_F_THIRD_COUNTRY] = -0.37,
    [KZI_F_SEVERAL_PAIRS] = -0.26,
    [KZI_F_SIGN] = 0.55,
    [KZI_F_AGREE] = -0.45,
    [KZI_F_VISIT] = -0.24,
    [KZI_F_BACKGROUND] = -0.10,
    [KZI_F_NEGATED] = -0.12,
    [KZI_F_IN_THE_TITLE] = 0.08,
    [KZI_F_IN_THE_LEAD] = 0.34,
    [KZI_F_LATE] = -0.17,
    [KZI_F_TOLD_TWICE] = 0.67,
    [KZI_F_TITLED_INSTRUMENT] = 0.70,
    [KZI_F_KNOWN_INSTRUMENT] = -0.53,
    [KZI_F_WEAK_INSTRUMENT] = -0.37,
    [KZI_F_NO_INSTRUMENT] = -0.19,
    [KZI_F_PLACE_TOLD] = 0.50,
    [KZI_F_AREA_TOLD] = 0.24,
};
