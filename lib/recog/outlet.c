/* The country in which an article is at home: the official agency's that tells it, or the dateline's where the text says
 * «البلاد». Its own officials go without a country. */
#include "recog/near.h"

#include <string.h>

uint16_t kzi_agency_country(const struct kzi_page *page)
{
  const char *name = page ? page->agency_name : NULL;
  const char *code = name ? kzi_lexicon_find(KZI_C_AGENCY_OF, name, strlen(name)) : NULL;
  return code ? kzi_cc(code) : 0;
}

static uint16_t of_dateline(const struct kzi_mentions *m)
{
  const struct kzi_span line = m->page ? m->page->dateline : (struct kzi_span){0, 0};
  for (uint32_t i = 0; i < m->state_count && !kzi_span_empty(line); i++)
    if (m->states[i].at.span.start >= line.start && m->states[i].at.span.end <= line.end) return m->states[i].cc;
  return 0;
}

uint16_t kzi_dateline_country(const struct kzi_mentions *m)
{
  uint16_t cc = of_dateline(m);
  for (uint32_t i = 0; cc && i < m->state_count; i++)
    if (m->states[i].cc == cc && m->states[i].at.span.start >= m->page->dateline.end) return cc;
  return 0;
}

static bool is_any(uint16_t cc, const char *codes)
{
  char code[3];
  kzi_cc_text(cc, code);
  return strstr(codes, code) != NULL;
}

/* Does the article name one of these countries, or a statesman of theirs? */
static bool names_any(const struct kzi_mentions *m, const char *codes)
{
  for (uint32_t i = 0; i < m->state_count; i++)
    if (is_any(m->states[i].cc, codes)) return true;
  for (uint32_t t = 0; t < m->marks->tokens->count; t++) {
    const struct kzi_mark *mark = kzi_mark_at(m->marks, t, KZI_C_NAME_STATE);
    if (mark && is_any((uint16_t)mark->value, codes)) return true;
  }
  return false;
}

/* «سفير المملكة لدى كازاخستان», «السلطنة»: only at home is a country called so. Where another kingdom is named, it may be that. */
static uint16_t of_nation(const struct kzi_mentions *m)
{
  for (uint32_t t = 0; t < m->marks->tokens->count; t++) {
    const struct kzi_mark *mark = kzi_mark_at(m->marks, t, KZI_C_ANAPHOR);
    if (!mark) continue;
    if (kzi_mark_is(m->marks, mark, "nation_kingdom")) return names_any(m, "SA MA JO BH") ? 0 : KZI_CC('S', 'A');
    if (kzi_mark_is(m->marks, mark, "nation_sultanate")) return KZI_CC('O', 'M');
  }
  return 0;
}

void kzi_find_home(struct kzi_arena *arena, struct kzi_mentions *m)
{
  (void)arena;
  m->home = kzi_agency_country(m->page);
  if (!m->home) m->home = of_nation(m);
  if (!m->home && kzi_near_home(m->marks, 0, m->marks->tokens->count)) m->home = of_dateline(m);
}
