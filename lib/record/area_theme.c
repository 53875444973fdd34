/* What a record is about that no sentence of its own tells: what its bodies deal in, the one matter of a country, the theme of
 * the article. */
#include "record/draft.h"

#include <string.h>

#define THEME_FIRST 1 /* the last sentence in which what an article is about is told first */
#define THEME_TIMES 3 /* how often it is told at least */
#define CODES_MAX   96

static uint32_t sentence_of(const struct kzi_mentions *m, uint32_t area)
{
  return m->marks->tokens->items[m->areas[area].at.tok].sentence;
}

static bool is_political(const struct kzi_mentions *m, uint32_t area)
{
  return strncmp(kzi_value_text(m->marks->lexicon, m->areas[area].code), "pol.", 4) == 0;
}

/* How often the article tells a code, and its first mention. */
struct told {
  uint32_t code, count, first;
};

struct themes {
  struct told codes[CODES_MAX];
  uint32_t code_count, all;
};

static void count_area(struct themes *t, const struct kzi_mentions *m, uint32_t area)
{
  uint32_t i = 0;
  while (i < t->code_count && t->codes[i].code != m->areas[area].code) i++;
  if (i == CODES_MAX) return;
  if (i == t->code_count) t->codes[t->code_count++] = (struct told){m->areas[area].code, 0, area};
  t->codes[i].count++;
  bool again = area > 0 && m->areas[area - 1].at.tok == m->areas[area].at.tok; /* one word, two codes */
  t->all += !again && !is_political(m, area);                                  /* relations are everybody's theme */
}

static void count_areas(struct themes *t, const struct kzi_mentions *m)
{
  for (uint32_t a = 0; a < m->area_count; a++)
    if (kzi_area_counts(m, a)) count_area(t, m, a);
}

/* «الملف التجاري»: what the article is about from its title or first sentence on, more often than about all else together. */
static uint32_t find_theme(const struct themes *t, const struct kzi_mentions *m)
{
  for (uint32_t i = 0; i < t->code_count; i++)
    if (!is_political(m, t->codes[i].first) && sentence_of(m, t->codes[i].first) <= THEME_FIRST &&
        t->codes[i].count >= THEME_TIMES && 2 * t->codes[i].count > t->all)
      return t->codes[i].first;
  return KZI_NONE;
}

/* Does a sentence that tells the theme name the country? */
static bool is_in_theme(const struct kzi_mentions *m, uint32_t theme, uint16_t cc)
{
  for (uint32_t a = 0; a < m->area_count; a++) {
    if (m->areas[a].code != m->areas[theme].code) continue;
    struct kzi_range s = m->marks->tokens->sentences[sentence_of(m, a)];
    for (uint32_t i = KZI_FIRST(m->states, m->state_count, s.first); i < m->state_count && m->states[i].at.tok < s.end;
         i++)
      if (m->states[i].cc == cc) return true;
  }
  return false;
}

/* «اتفاق الغاز بين مصر وإسرائيل»: it is the matter of those of whom it is told, and of nobody else who meets in the article. */
static void add_theme(const struct kzi_mentions *m, struct kzi_draft *d, uint32_t theme)
{
  if (theme == KZI_NONE || d->area_count) return;
  for (uint8_t i = 0; i < d->side_count; i++)
    if (d->sides[i].cc && !is_in_theme(m, theme, d->sides[i].cc)) return;
  kzi_add_area(m, d, theme, "the theme of the article");
}

/* What those who negotiate with a country talk about with it, or sign. */
static const struct {
  uint16_t side, others[5];
  const char *code;
} matters[] = {
    {KZI_CC('K', 'P'), {KZI_CC('U', 'S'), KZI_CC('K', 'R'), KZI_CC('J', 'P')}, "def.peacekeeping"},
    {KZI_CC('K', 'P'), {KZI_CC('U', 'S'), KZI_CC('K', 'R'), KZI_CC('J', 'P')}, "ene.nuclear"},
    {KZI_CC('I', 'R'),
     {KZI_CC('U', 'S'), KZI_CC('F', 'R'), KZI_CC('D', 'E'), KZI_CC('G', 'B'), KZI_CC('E', 'U')},
     "ene.nuclear"},
};

static bool is_standing_matter(const struct kzi_draft *d, const char *code)
{
  for (size_t i = 0; i < KZI_COUNT(matters); i++) {
    if (strcmp(code, matters[i].code) != 0 || !kzi_has_side(d, matters[i].side)) continue;
    for (size_t k = 0; k < KZI_COUNT(matters[i].others) && matters[i].others[k]; k++)
      if (kzi_has_side(d, matters[i].others[k])) return true;
  }
  return false;
}

/* Is the area told in a sentence of the act or beside one? */
static bool is_beside(const struct kzi_case *c, const struct kzi_draft *d, uint32_t area)
{
  uint32_t sentence = sentence_of(c->m, area);
  for (uint8_t k = 0; k < d->event_count; k++) {
    uint32_t act = c->events->items[d->events[k]].sentence;
    if (act <= sentence + 1 && sentence <= act + 1) return true;
  }
  return false;
}

static void add_standing_matter(const struct kzi_case *c, struct kzi_draft *d)
{
  const uint16_t iran = KZI_CC('I', 'R');
  bool signs = d->act == KZI_ACT_SIGN && kzi_has_side(d, KZI_CC('K', 'P'));
  if (d->dropped || d->area_count || (d->act != KZI_ACT_CONSULT && !signs)) return;
  for (uint32_t a = 0; a < c->m->area_count; a++) {
    const char *code = kzi_value_text(c->m->marks->lexicon, c->m->areas[a].code);
    if (!is_standing_matter(d, code) || !is_beside(c, d, a) || !kzi_area_counts(c->m, a)) continue;
    if (kzi_has_side(d, iran) || !kzi_tells_of_state(c->m, a, iran))
      kzi_add_area(c->m, d, a, "the matter of these two");
  }
}

/* Does the name of one body stand in what is called the other: «أدنوك» in «شركة بترول أبوظبي الوطنية "أدنوك"»? */
static bool is_same_body(const struct kzi_mentions *m, const struct kzi_org *named, const struct kzi_org *org)
{
  const char *text = m->marks->tokens->text;
  uint32_t length = named->name.end - named->name.start;
  for (uint32_t at = org->at.span.start; length && at + length <= org->at.span.end; at++)
    if (memcmp(text + at, text + named->name.start, length) == 0) return true;
  return false;
}

static bool has_body(const struct kzi_draft *d)
{
  for (uint8_t i = 0; i < d->side_count; i++)
    if (d->sides[i].org != KZI_NONE) return true;
  return false;
}

/* Where nothing else tells it, a text is about what its bodies deal in; a ministry deals in more than a company. */
static void add_business(const struct kzi_mentions *m, struct kzi_draft *d, bool ministries)
{
  if (d->area_count || !d->type || !has_body(d)) return;
  for (uint32_t a = 0; a < m->area_count; a++) {
    if (!m->areas[a].business) continue;
    uint32_t next = KZI_FIRST(m->orgs, m->org_count, m->areas[a].at.tok + 1);
    bool arms = strncmp(kzi_value_text(m->marks->lexicon, m->areas[a].code), "def.", 4) == 0;
    if (next == 0 || (m->orgs[next - 1].ministry && !arms) != ministries) continue;
    for (uint8_t i = 0; i < d->side_count; i++)
      if (d->sides[i].org != KZI_NONE && is_same_body(m, &m->orgs[d->sides[i].org], &m->orgs[next - 1]))
        kzi_add_area(m, d, a, "the business of its body");
    if (d->area_count && d->type == KZI_INS_CONTRACT && d->areas[0].code == kzi_value_id("def.general"))
      d->areas[0].code = kzi_value_id("def.procure"); /* armies contract for what they buy */
  }
}

void kzi_add_themes(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  struct themes themes = {.code_count = 0};
  count_areas(&themes, c->m);
  uint32_t theme = find_theme(&themes, c->m);
  for (size_t i = 0; i < c->drafts.count; i++) {
    add_business(c->m, &drafts[i], false);
    add_business(c->m, &drafts[i], true);
    add_standing_matter(c, &drafts[i]);
    add_theme(c->m, &drafts[i], theme);
  }
}
