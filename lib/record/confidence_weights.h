/* Made by tests/calibrate.py from 630 asserted or planned and 207 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.44)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.08,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.28,
    [KZI_F_SIDE_FAR_OFF] = -0.45,
    [KZI_F_THIRD_COUNTRY] = -0.19,
    [KZI_F_SEVERAL_PAIRS] = 0.08,
    [KZI_F_SIGN] = 0.21,
    [KZI_F_AGREE] = -0.52,
    [KZI_F_VISIT] = 0.00,
    [KZI_F_BACKGROUND] = -0.14,
    [KZI_F_NEGATED] = -0.17,
    [KZI_F_IN_THE_TITLE] = 0.01,
    [KZI_F_IN_THE_LEAD] = 0.43,
    [KZI_F_LATE] = -0.29,
    [KZI_F_TOLD_TWICE] = 0.39,
    [KZI_F_TITLED_INSTRUMENT] = 0.45,
    [KZI_F_KNOWN_INSTRUMENT] = -0.33,
    [KZI_F_WEAK_INSTRUMENT] = -0.31,
    [KZI_F_NO_INSTRUMENT] = -0.10,
    [KZI_F_PLACE_TOLD] = 0.56,
    [KZI_F_AREA_TOLD] = 0.41,
    [KZI_F_PLANNED] = 0.43,
    [KZI_F_BY_A_VERB] = 0.14,
    [KZI_F_PEOPLE_TOLD] = 0.24,
    [KZI_F_DAY_TOLD] = 0.47,
    [KZI_F_MANY_RECORDS] = -0.26,
    [KZI_F_MANY_COUNTRIES] = 0.05,
    [KZI_F_ENDING] = -0.13,
};
