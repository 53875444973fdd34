/* Made by tests/calibrate.py from 360 asserted or planned and 115 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.30)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.31,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.37,
    [KZI_F_SIDE_FAR_OFF] = -0.55,
    [KZI_F_THIRD_COUNTRY] = -0.69,
    [KZI_F_SEVERAL_PAIRS] = -0.38,
    [KZI_F_SIGN] = 0.38,
    [KZI_F_AGREE] = -0.57,
    [KZI_F_VISIT] = -0.34,
    [KZI_F_BACKGROUND] = -0.19,
    [KZI_F_NEGATED] = 0.01,
    [KZI_F_IN_THE_TITLE] = 0.30,
    [KZI_F_IN_THE_LEAD] = 0.36,
    [KZI_F_LATE] = -0.23,
    [KZI_F_TOLD_TWICE] = 0.62,
    [KZI_F_TITLED_INSTRUMENT] = 0.24,
    [KZI_F_KNOWN_INSTRUMENT] = -0.72,
    [KZI_F_WEAK_INSTRUMENT] = -0.31,
    [KZI_F_NO_INSTRUMENT] = -0.39,
    [KZI_F_PLACE_TOLD] = 0.53,
    [KZI_F_AREA_TOLD] = 0.49,
};
