/* Made by tests/calibrate.py from 360 asserted or planned and 104 other records: make calibrate. */
#include "record/features.h"

#define CONFIDENCE_BASE (-0.01)

static const double confidence_weights[KZI_FEATURE_COUNT] = {
    [KZI_F_SIDES_BY_CONTEXT] = -0.60,
    [KZI_F_OFFICIALS_OF_BOTH] = 0.12,
    [KZI_F_SIDE_FAR_OFF] = -0.36,
    [KZI_F_THIRD_COUNTRY] = -0.13,
    [KZI_F_SEVERAL_PAIRS] = -0.03,
    [KZI_F_SIGN] = 0.27,
    [KZI_F_AGREE] = -0.43,
    [KZI_F_VISIT] = -0.03,
    [KZI_F_BACKGROUND] = -0.26,
    [KZI_F_NEGATED] = 0.07,
    [KZI_F_IN_THE_TITLE] = 0.13,
    [KZI_F_IN_THE_LEAD] = 0.35,
    [KZI_F_LATE] = -0.08,
    [KZI_F_TOLD_TWICE] = 0.14,
    [KZI_F_TITLED_INSTRUMENT] = 0.46,
    [KZI_F_KNOWN_INSTRUMENT] = -0.50,
    [KZI_F_WEAK_INSTRUMENT] = -0.09,
    [KZI_F_NO_INSTRUMENT] = -0.17,
    [KZI_F_PLACE_TOLD] = 0.53,
    [KZI_F_AREA_TOLD] = 0.41,
    [KZI_F_PLANNED] = 0.32,
    [KZI_F_BY_A_VERB] = 0.15,
    [KZI_F_PEOPLE_TOLD] = 0.17,
    [KZI_F_DAY_TOLD] = 0.53,
    [KZI_F_MANY_RECORDS] = -0.46,
    [KZI_F_MANY_COUNTRIES] = -0.14,
    [KZI_F_ENDING] = -0.02,
};
