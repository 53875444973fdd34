/* Questions about single tokens that the recognizers of offices and people ask. */
#include "recog/people.h"

#include <string.h>

uint32_t kzi_state_at(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_mentions *m = c->m;
  uint32_t i = KZI_FIRST(m->states, m->state_count, tok);
  return i < m->state_count && m->states[i].at.tok == tok && !m->states[i].inside ? i : KZI_NONE;
}

uint32_t kzi_org_at(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_mentions *m = c->m;
  uint32_t i = KZI_FIRST(m->orgs, m->org_count, tok);
  return i < m->org_count && m->orgs[i].at.tok == tok ? i : KZI_NONE;
}

uint16_t kzi_town_country(const struct kzi_cast *c, uint32_t tok)
{
  uint32_t state = kzi_state_at(c, tok), org = kzi_org_at(c, tok);
  if (state != KZI_NONE) return c->m->states[state].how == KZI_STATE_CAPITAL ? c->m->states[state].cc : 0;
  bool region = org != KZI_NONE && c->m->orgs[org].at.end == tok + 1 && !c->m->orgs[org].international;
  return region ? c->m->orgs[org].cc : 0;
}

bool kzi_is_definite(const struct kzi_cast *c, uint32_t tok)
{
  struct kzi_text fold = kzi_token_fold(c->tokens, tok);
  static const char article[] = "ال", with_li[] = "لل";
  static const char *const hamzas[] = {"أ", "إ", "آ"}; /* «ألامايو» */
  const char *written = c->tokens->text + c->tokens->items[tok].start;
  for (size_t i = 0; i < KZI_COUNT(hamzas); i++)
    if (memcmp(written, hamzas[i], 2) == 0) return false;
  return fold.length > 6 && (memcmp(fold.bytes, article, 4) == 0 || memcmp(fold.bytes, with_li, 4) == 0);
}

bool kzi_is_one_of(const struct kzi_cast *c, uint32_t tok, const char *const *words)
{
  return kzi_token_is_any(c->tokens, tok, words);
}

const struct kzi_mark *kzi_bare_mark(const struct kzi_cast *c, uint32_t tok, enum kzi_class class_id)
{
  if (tok >= c->tokens->count) return NULL;
  for (uint32_t i = c->marks->at[tok]; i < c->marks->at[tok + 1]; i++) {
    const struct kzi_mark *mark = &c->marks->items[i];
    if (mark->class_id == class_id && !mark->prefix) return mark;
  }
  return NULL;
}

bool kzi_is_boundary(const struct kzi_cast *c, uint32_t tok)
{
  static const uint16_t classes[] = {
      KZI_C_FUNC,       KZI_C_CLAUSE, KZI_C_CUE,     KZI_C_VERB,  KZI_C_VERB_PASSIVE, KZI_C_VERB_OTHER,
      KZI_C_REPORT,     KZI_C_LIGHT,  KZI_C_PHRASE,  KZI_C_NUM,   KZI_C_SCALE,        KZI_C_COUNT_SOME,
      KZI_C_WEEKDAY,    KZI_C_DAYREL, KZI_C_PERIOD,  KZI_C_MONTH, KZI_C_HONORIFIC,    KZI_C_RANK,
      KZI_C_INVOCATION, KZI_C_OFFICE, KZI_C_ANAPHOR, KZI_C_COUNT};
  if (c->tokens->items[tok].kind != KZI_TOKEN_WORD) return true;
  const struct kzi_mark *mark = kzi_mark_any(c->marks, tok, classes);
  bool like = mark && mark->class_id == KZI_C_ANAPHOR && mark->prefix == KZI_PREFIX_KA; /* «كوفود», a surname too */
  return mark && !like && mark->pronoun != KZI_PRON_YA; /* كان + ي is no word of the news, but كاني is a surname */
}

bool kzi_is_pause(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const marks[] = {"،", ",", ":", "-", "–", "—", "(", "؛", NULL};
  return kzi_is_one_of(c, tok, marks);
}
