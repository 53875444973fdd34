/* Made by tests/calibrate.py from 372 asserted or planned and 134 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.22)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.25,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.32,
    [KZI_F_SIDE_FAR_OFF] = -0.33,
    [KZI_F_THIRD_COUNTRY] = -0.24,
    [KZI_F_SEVERAL_PAIRS] = -0.15,
    [KZI_F_SIGN] = 0.33,
    [KZI_F_AGREE] = -0.50,
    [KZI_F_VISIT] = -0.11,
    [KZI_F_BACKGROUND] = -0.47,
    [KZI_F_NEGATED] = -0.30,
    [KZI_F_IN_THE_TITLE] = 0.25,
    [KZI_F_IN_THE_LEAD] = 0.32,
    [KZI_F_LATE] = -0.11,
    [KZI_F_TOLD_TWICE] = 0.28,
    [KZI_F_TITLED_INSTRUMENT] = 0.47,
    [KZI_F_KNOWN_INSTRUMENT] = -0.20,
    [KZI_F_WEAK_INSTRUMENT] = -0.07,
    [KZI_F_NO_INSTRUMENT] = -0.20,
    [KZI_F_PLACE_TOLD] = 0.55,
    [KZI_F_AREA_TOLD] = 0.40,
    [KZI_F_PLANNED] = 0.38,
    [KZI_F_BY_A_VERB] = 0.08,
    [KZI_F_PEOPLE_TOLD] = 0.17,
    [KZI_F_DAY_TOLD] = 0.56,
    [KZI_F_MANY_RECORDS] = -0.41,
    [KZI_F_MANY_COUNTRIES] = -0.15,
    [KZI_F_ENDING] = -0.01,
};
