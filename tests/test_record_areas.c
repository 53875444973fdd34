/* Which areas a record gets: those of its own words, and for the leading record those of the sentences that go on about it. */
#include "recog_rows.h"

#include "record/record.h"

/* «act:code,code» of every record, parted by |. */
static void list_areas(const struct kzi_records *all, char *got, size_t room)
{
  size_t used = 0;
  got[0] = '\0';
  for (uint32_t i = 0; i < all->count; i++) {
    const struct kzi_record *r = &all->items[i];
    used += (size_t)snprintf(got + used, room - used, "%s%s:", i ? "|" : "", kzi_act_name(r->act));
    for (uint32_t a = 0; a < r->area_count; a++)
      used += (size_t)snprintf(got + used, room - used, "%s%s", a ? "," : "", r->areas[a].code);
  }
}

static void check_areas(const struct row *rows, size_t count)
{
  for (size_t i = 0; i < count; i++) {
    struct kzi_arena arena;
    kzi_arena_init(&arena, NULL);
    const struct kzi_tokens *tokens = kzi_tokenize(&arena, rows[i].text, (uint32_t)strlen(rows[i].text));
    const struct kzi_marks *marks = kzi_mark(&arena, tokens, NULL);
    const struct kzi_page *page = kzi_read_page(&arena, marks, false);
    const struct kzi_mentions *m = kzi_recognize(&arena, marks, page, (struct kzi_date){2024, 5, 6});
    const struct kzi_build_options options = {.max_records = 10};
    const struct kzi_records *all = kzi_build(&arena, &arena, m, kzi_find_events(&arena, m), &options);
    ck_assert_ptr_nonnull(all);
    char got[1024];
    list_areas(all, got, sizeof got);
    ck_assert_msg(strcmp(got, rows[i].want) == 0, "%s\n  got  %s\n  want %s", rows[i].text, got, rows[i].want);
    kzi_arena_free(&arena);
  }
}

START_TEST(acts_of_one_sentence_part_its_areas)
{
  static const struct row rows[] = {
      {"بحث وزير خارجية قطر مع نظيره الياباني التعاون الزراعي، ووقع الجانبان مذكرة تفاهم في مجال السياحة.",
       "consult:agr.general|sign:tou.general"},
      {"وقعت عُمان والهند اتفاقية في مجال النقل البحري، ومذكرة تفاهم في مجال التعليم العالي.",
       "sign:trn.sea|sign:edu.higher"},
  };
  check_areas(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(later_sentences_belong_to_the_leading_record)
{
  static const struct row rows[] = {
      {"التقى وزير الدفاع المصري نظيره اليوناني. وتناول اللقاء التدريب العسكري ومكافحة الإرهاب.",
       "consult:def.training,sec.terror"},
      {"التقى وزير الدفاع المصري نظيره اليوناني. وتستعد البرازيل لبناء محطة نووية.", "consult:"},
      {"التقى وزير الدفاع المصري نظيره اليوناني لبحث التعاون العسكري. ويرى خبراء أن اللقاء قد يفيد التعاون الزراعي.",
       "consult:def.general"},
  };
  check_areas(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(asides_and_praise_are_no_areas)
{
  static const struct row rows[] = {
      {"في خطوة تعكس عمق العلاقات الثنائية، التقى وزير الداخلية الأردني نظيره التونسي لبحث التعاون الأمني.",
       "consult:sec.general"},
      {"بحث وزير الزراعة الأردني مع نظيره التونسي التعاون الزراعي مما يسهم في نمو التبادل التجاري.",
       "consult:agr.general"},
  };
  check_areas(rows, KZI_COUNT(rows));
}
END_TEST

START_TEST(what_a_word_means_depends_on_its_company)
{
  static const struct row rows[] = {
      {"بحث وزير الدفاع الكويتي مع نظيره الإيطالي التعاون العسكري والدفاع الجوي وتبادل الخبرات.",
       "consult:def.general,def.airdef,def.expertise"},
      {"بحث وزير السياحة الكويتي مع نظيره الإيطالي التعاون السياحي وتبادل الخبرات.", "consult:tou.general"},
  };
  check_areas(rows, KZI_COUNT(rows));
}
END_TEST

int main(void)
{
  Suite *suite = suite_create("record areas");
  TCase *tcase = tcase_create("areas");
  tcase_add_test(tcase, acts_of_one_sentence_part_its_areas);
  tcase_add_test(tcase, later_sentences_belong_to_the_leading_record);
  tcase_add_test(tcase, asides_and_praise_are_no_areas);
  tcase_add_test(tcase, what_a_word_means_depends_on_its_company);
  suite_add_tcase(suite, tcase);
  return run_cases(suite);
}
