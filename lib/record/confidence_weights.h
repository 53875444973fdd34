/* Made by tests/calibrate.py from 708 asserted or planned and 231 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.35)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.20,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.29,
    [KZI_F_SIDE_FAR_OFF] = -0.43,
    [KZI_F_THIRD_COUNTRY] = -0.14,
    [KZI_F_SEVERAL_PAIRS] = 0.06,
    [KZI_F_SIGN] = 0.31,
    [KZI_F_AGREE] = -0.66,
    [KZI_F_VISIT] = -0.01,
    [KZI_F_BACKGROUND] = -0.12,
    [KZI_F_NEGATED] = -0.12,
    [KZI_F_IN_THE_TITLE] = 0.18,
    [KZI_F_IN_THE_LEAD] = 0.38,
    [KZI_F_LATE] = -0.34,
    [KZI_F_TOLD_TWICE] = 0.53,
    [KZI_F_TITLED_INSTRUMENT] = 0.50,
    [KZI_F_KNOWN_INSTRUMENT] = -0.38,
    [KZI_F_WEAK_INSTRUMENT] = -0.33,
    [KZI_F_NO_INSTRUMENT] = -0.19,
    [KZI_F_PLACE_TOLD] = 0.32,
    [KZI_F_AREA_TOLD] = 0.40,
    [KZI_F_PLANNED] = 0.28,
    [KZI_F_BY_A_VERB] = 0.19,
    [KZI_F_PEOPLE_TOLD] = 0.22,
    [KZI_F_DAY_TOLD] = 0.61,
    [KZI_F_MANY_RECORDS] = -0.11,
    [KZI_F_MANY_COUNTRIES] = -0.09,
    [KZI_F_ENDING] = -0.06,
};
