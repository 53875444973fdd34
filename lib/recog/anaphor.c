/* Words that take up a side told elsewhere. Which side, record decides; here only where they stand and, for «الوفد
 * الكازاخي», how far the demonym behind them reaches. */
#include "recog/recog.h"

static const struct {
  const char *value; /* in anaphors.tsv */
  uint8_t kind;
} kinds[] = {
    {"both_sides", KZI_ANA_BOTH_SIDES},      {"two_countries", KZI_ANA_TWO_COUNTRIES}, {"two_officials", KZI_ANA_TWO_OFFICIALS},
    {"counterpart", KZI_ANA_COUNTERPART},    {"own_country", KZI_ANA_OWN_COUNTRY},     {"one_side", KZI_ANA_ONE_SIDE},
    {"delegation", KZI_ANA_ONE_SIDE},        {"nation_kingdom", KZI_ANA_NATION},       {"nation_sultanate", KZI_ANA_NATION},
    {"nation_republic", KZI_ANA_NATION},     {"nation_emirate", KZI_ANA_NATION},       {"nation_state", KZI_ANA_NATION},
};

static uint8_t kind_of(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  for (size_t i = 0; i < KZI_COUNT(kinds); i++)
    if (kzi_mark_is(marks, mark, kinds[i].value)) return kinds[i].kind;
  return KZI_ANA_OTHER;
}

void kzi_find_anaphors(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct kzi_vec found = {0};
  for (uint32_t t = 0; t < m->marks->tokens->count; t++) {
    const struct kzi_mark *mark = kzi_mark_at(m->marks, t, KZI_C_ANAPHOR);
    if (!mark) continue;
    struct kzi_anaphor *a = kzi_vec_push(arena, &found, sizeof *a);
    if (!a) return;
    *a = (struct kzi_anaphor){.at = {mark->tok, mark->end, kzi_mark_span(m->marks, mark), mark->prefix}, .kind = kind_of(m->marks, mark), .value = mark->value};
    t = mark->end - 1;
  }
  m->anaphors = found.items;
  m->anaphor_count = (uint32_t)found.count;
}
