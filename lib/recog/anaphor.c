/* Anaphors: words that take up sides named before («الجانبان», «البلدين», «نظيره», «بلاده», «المملكة»). Whom they mean
 * is found in record. */
#include "recog/near.h"

#include <string.h>

static const struct {
  char name[14];
  uint8_t kind;
} kinds[] = {
    {"both_sides", KZI_ANA_BOTH_SIDES},       {"two_countries", KZI_ANA_TWO_COUNTRIES},
    {"two_officials", KZI_ANA_TWO_OFFICIALS}, {"counterpart", KZI_ANA_COUNTERPART},
    {"own_country", KZI_ANA_OWN_COUNTRY},     {"one_side", KZI_ANA_ONE_SIDE},
    {"delegation", KZI_ANA_ONE_SIDE},         {"nation_", KZI_ANA_NATION},
};

static uint8_t kind_of(const char *value)
{
  for (size_t i = 0; i < KZI_COUNT(kinds); i++)
    if (strncmp(value, kinds[i].name, strlen(kinds[i].name)) == 0) return kinds[i].kind;
  return KZI_ANA_OTHER;
}

/* The last token so far that a longer name or office takes: «المملكة المتحدة», «وزير الدولة», «مجلس الدولة». */
static uint32_t covered_until(const struct kzi_mentions *m, uint32_t tok, uint32_t covered)
{
  static const uint16_t names[] = {KZI_C_OFFICE,         KZI_C_ORG,     KZI_C_ORG_STATE, KZI_C_COUNTRY,
                                   KZI_C_COUNTRY_FORMAL, KZI_C_METONYM, KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_any(m->marks, tok, names);
  return mark && mark->end > tok + 1 && mark->end > covered ? mark->end : covered;
}

/* «الجانب الكازاخستاني» is a side; «إلى جانب», «في هذا الجانب» are not. */
static bool is_side(const struct kzi_mentions *m, const struct kzi_mark *mark)
{
  const struct kzi_state *state = kzi_near_state(m, mark->end);
  bool beside = !mark->definite && mark->tok > 0 && kzi_token_is(m->marks->tokens, mark->tok - 1, "الي");
  return !beside && state && !state->at.prefix;
}

static bool is_nation(const struct kzi_marks *marks, const struct kzi_mark *mark, bool covered)
{
  return !covered && !(mark->tok > 0 && kzi_near_has(marks, mark->tok - 1, KZI_C_OFFICE_HEAD));
}

void kzi_find_anaphors(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct kzi_vec found = {0};
  uint32_t covered = 0;
  for (uint32_t tok = 0; tok < m->marks->tokens->count; tok++) {
    bool inside = tok < covered;
    covered = covered_until(m, tok, covered);
    const struct kzi_mark *mark = kzi_mark_at(m->marks, tok, KZI_C_ANAPHOR);
    if (!mark) continue;
    uint8_t kind = kind_of(kzi_value_text(m->marks->lexicon, mark->value));
    if (kzi_mark_is(m->marks, mark, "one_side") && !is_side(m, mark)) continue;
    if (kind == KZI_ANA_NATION && !is_nation(m->marks, mark, inside || covered > mark->end)) continue;
    struct kzi_anaphor *anaphor = kzi_vec_push(arena, &found, sizeof *anaphor);
    if (anaphor)
      *anaphor = (struct kzi_anaphor){.at = kzi_near_where(m->marks, mark), .kind = kind, .value = mark->value};
    tok = mark->end - 1;
  }
  m->anaphors = found.items;
  m->anaphor_count = (uint32_t)found.count;
}
