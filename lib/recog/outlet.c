/* The country in which an article is at home: the official agency's that tells it, or the dateline's where the text says
 * «البلاد». Its own officials go without a country. */
#include "recog/near.h"

#include <string.h>

static uint16_t of_agency(const struct kzi_page *page)
{
  const char *name = page->agency_name;
  const char *code = name ? kzi_lexicon_find(KZI_C_AGENCY_OF, name, strlen(name)) : NULL;
  return code ? kzi_cc(code) : 0;
}

static uint16_t of_dateline(const struct kzi_mentions *m)
{
  const struct kzi_span line = m->page->dateline;
  for (uint32_t i = 0; i < m->state_count && !kzi_span_empty(line); i++)
    if (m->states[i].at.span.start >= line.start && m->states[i].at.span.end <= line.end) return m->states[i].cc;
  return 0;
}

/* «أمير البلاد», «عاد إلى أرض الوطن»: who writes so is at home. */
static bool speaks_of_home(const struct kzi_tokens *tokens)
{
  static const char *const words[] = {"البلاد", "للبلاد", "بالبلاد", NULL};
  return kzi_tokens_have(tokens, 0, tokens->count, words);
}

void kzi_find_home(struct kzi_arena *arena, struct kzi_mentions *m)
{
  (void)arena;
  m->home = of_agency(m->page);
  if (!m->home && speaks_of_home(m->marks->tokens)) m->home = of_dateline(m);
}
