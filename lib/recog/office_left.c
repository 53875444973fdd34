/* Offices that an article tells apart from the name: «الرئيس الأمريكي», and elsewhere «ترامب». */
#include "recog/people.h"

enum { LOOK_MAX = 128 }; /* people and offices looked at */

static bool is_borne(const struct kzi_cast *c, uint32_t office)
{
  const struct kzi_person *people = c->people.items;
  for (uint32_t i = 0; i < c->people.count && i < LOOK_MAX; i++)
    for (uint8_t k = 0; k < people[i].office_count; k++)
      if (people[i].offices[k] == office) return true;
  return false;
}

static bool is_leader(const struct kzi_cast *c, const struct kzi_office *o)
{
  static const char *const codes[] = {"head_state", "head_gov", "crown_prince", "monarch", NULL};
  return o->number == 1 && !o->former && !o->counterpart && kzi_value_is_any(c->marks->lexicon, o->code, codes);
}

/* The one leader's office of the country that the article tells without a name, and nobody else has; or KZI_NONE. */
static uint32_t office_left(const struct kzi_cast *c, uint16_t cc)
{
  const struct kzi_office *all = c->offices.items;
  uint32_t found = KZI_NONE;
  for (uint32_t i = 0; i < c->offices.count && i < LOOK_MAX; i++) {
    if (all[i].cc != cc || !is_leader(c, &all[i])) continue;
    if (is_borne(c, i) || (found != KZI_NONE && all[found].code != all[i].code)) return KZI_NONE;
    if (found == KZI_NONE) found = i;
  }
  return found;
}

/* «الرئيس الأمريكي», and elsewhere «ترامب»: the one whom everybody knows, if his country has no other such in the article. */
void kzi_give_offices(struct kzi_cast *c)
{
  struct kzi_person *people = c->people.items;
  for (uint32_t i = 0; i < c->people.count && i < LOOK_MAX; i++) {
    uint16_t cc = people[i].entity == i && !people[i].title ? kzi_statesman_country(c, &people[i]) : 0;
    bool alone = cc != 0;
    for (uint32_t k = 0; alone && k < c->people.count && k < LOOK_MAX; k++)
      alone = people[k].entity == i || people[k].title || kzi_statesman_country(c, &people[k]) != cc;
    uint32_t office = alone ? office_left(c, cc) : KZI_NONE;
    if (office != KZI_NONE) people[i].title = kzi_title_text(c, &office, 1);
  }
}
