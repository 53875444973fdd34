/* How likely a record is right: by the features that are seen of it. */
#include "record_rows.h"

#include "record/features.h"

#define BIT(feature) (UINT32_C(1) << (feature))

static const uint32_t settings[] = {
    /* what else may be seen of a record */
    0,
    BIT(KZI_F_SIGN),
    BIT(KZI_F_VISIT) | BIT(KZI_F_PLACE_TOLD),
    BIT(KZI_F_AGREE) | BIT(KZI_F_KNOWN_INSTRUMENT) | BIT(KZI_F_BACKGROUND),
    BIT(KZI_F_IN_THE_LEAD) | BIT(KZI_F_AREA_TOLD) | BIT(KZI_F_SEVERAL_PAIRS),
};

static const struct {
  enum kzi_feature feature;
  bool raises;
} obvious[] = {
    {KZI_F_SIDES_BY_CONTEXT, false}, {KZI_F_SIDE_FAR_OFF, false}, {KZI_F_THIRD_COUNTRY, false}, {KZI_F_LATE, false},
    {KZI_F_IN_THE_TITLE, true},      {KZI_F_TOLD_TWICE, true},
};

START_TEST(it_stays_between_nothing_and_certainty)
{
  for (unsigned f = 0; f < KZI_FEATURE_COUNT; f++) {
    ck_assert(kzi_confidence(BIT(f)) > 0 && kzi_confidence(BIT(f)) < 1);
    ck_assert(kzi_confidence(~BIT(f)) > 0 && kzi_confidence(~BIT(f)) < 1);
  }
}
END_TEST

START_TEST(own_words_near_and_often_beat_context_and_crowds)
{
  for (size_t i = 0; i < KZI_COUNT(obvious); i++)
    for (size_t k = 0; k < KZI_COUNT(settings); k++) {
      uint32_t without = settings[k] & ~BIT(obvious[i].feature), with = without | BIT(obvious[i].feature);
      ck_assert_msg((kzi_confidence(with) > kzi_confidence(without)) == obvious[i].raises, "%s in setting %zu",
                    kzi_feature_name(obvious[i].feature), k);
    }
}
END_TEST

START_TEST(every_feature_has_a_name_of_its_own)
{
  for (unsigned f = 0; f < KZI_FEATURE_COUNT; f++) {
    ck_assert_ptr_nonnull(kzi_feature_name(f));
    for (unsigned g = 0; g < f; g++) ck_assert_str_ne(kzi_feature_name(f), kzi_feature_name(g));
  }
}
END_TEST

static void describe_features(const struct kzi_record *r, char *out, size_t room)
{
  int used = 0;
  for (uint32_t i = 0; i < r->reason_count; i++)
    if (strcmp(r->reasons[i].slot, "confidence") == 0)
      used += snprintf(out + used, room - (size_t)used, "%s%s", used ? ", " : "", r->reasons[i].rule);
}

START_TEST(the_reasons_tell_what_was_seen)
{
  static const struct row rows[] = {
      {"استقبل وزير خارجية عُمان اليوم في مسقط وزير خارجية اليابان.",
       "officials of both, in the lead, place told, by a verb, day told"},
      {"وقّعت تونس والمغرب مذكرة تفاهم في مجال الصيد البحري.",
       "sign, in the lead, titled instrument, area told, by a verb"},
      {"تونس والمغرب توقعان مذكرة تفاهم\nوقعت تونس والمغرب مذكرة تفاهم.",
       "sign, in the title, in the lead, told twice, by a verb"},
      {"زار وزير التجارة الأردني مدينة طشقند في أوزبكستان وأشاد بماليزيا.",
       "third country, visit, in the lead, place told, by a verb"},
  };
  CHECK_RECORDS(rows, describe_features);
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("record confidence");
  TCase *tcase = tcase_create("confidence");
  tcase_add_test(tcase, it_stays_between_nothing_and_certainty);
  tcase_add_test(tcase, own_words_near_and_often_beat_context_and_crowds);
  tcase_add_test(tcase, every_feature_has_a_name_of_its_own);
  tcase_add_test(tcase, the_reasons_tell_what_was_seen);
  suite_add_tcase(suite, tcase);
  return run_cases(suite);
}
