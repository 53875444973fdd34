/* Made by tests/calibrate.py from 398 asserted or planned and 146 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.82)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.53,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.40,
    [KZI_F_SIDE_FAR_OFF] = -0.50,
    [KZI_F_THIRD_COUNTRY] = -0.12,
    [KZI_F_SEVERAL_PAIRS] = -0.03,
    [KZI_F_SIGN] = 0.36,
    [KZI_F_AGREE] = -0.33,
    [KZI_F_VISIT] = -0.18,
    [KZI_F_BACKGROUND] = -0.16,
    [KZI_F_NEGATED] = -0.14,
    [KZI_F_IN_THE_TITLE] = 0.30,
    [KZI_F_IN_THE_LEAD] = 0.31,
    [KZI_F_LATE] = -0.14,
    [KZI_F_TOLD_TWICE] = 0.50,
    [KZI_F_TITLED_INSTRUMENT] = 0.47,
    [KZI_F_KNOWN_INSTRUMENT] = -0.48,
    [KZI_F_WEAK_INSTRUMENT] = -0.15,
    [KZI_F_NO_INSTRUMENT] = -0.26,
    [KZI_F_PLACE_TOLD] = 0.48,
    [KZI_F_AREA_TOLD] = 0.47,
    [KZI_F_PLANNED] = 0.34,
    [KZI_F_BY_A_VERB] = 0.26,
    [KZI_F_PEOPLE_TOLD] = 0.21,
    [KZI_F_DAY_TOLD] = 0.23,
    [KZI_F_MANY_RECORDS] = -0.25,
    [KZI_F_MANY_COUNTRIES] = -0.16,
    [KZI_F_ENDING] = -0.21,
};
