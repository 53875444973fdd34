/* Names that tell their country by themselves: «بوتين», «أنغيلا ميركل» (lib/lexicon/statesmen.tsv). */
#include "recog/people.h"

enum { LONE_BYTES = 6 };

/* By the entry that ends where the name ends: the whole of it or its last words, «فلاديمير بوتين». */
uint16_t kzi_statesman_country(const struct kzi_cast *c, const struct kzi_person *p)
{
  uint32_t from = p->name_tok > p->at.tok ? p->name_tok - 1 : p->name_tok; /* «البابا فرنسيس», with what he is called */
  for (uint32_t t = from; t < p->name_end; t++) {
    const struct kzi_mark *mark = kzi_mark_at(c->marks, t, KZI_C_NAME_STATE);
    bool house =
        mark && mark->end < p->name_end && kzi_token_is(c->tokens, mark->end, "ال"); /* محمد بن زايد آل نهيان */
    if (mark && (mark->end == p->name_end || house)) return (uint16_t)mark->value;
  }
  return 0;
}

static bool names_state(const struct kzi_cast *c, uint16_t cc)
{
  for (uint32_t i = 0; i < c->m->state_count; i++)
    if (c->m->states[i].cc == cc && !c->m->states[i].inside) return true;
  return false;
}

bool kzi_read_statesman(const struct kzi_cast *c, uint32_t tok, uint32_t end, struct kzi_name *name)
{
  const struct kzi_mark *mark = kzi_mark_at(c->marks, tok, KZI_C_NAME_STATE);
  bool lone = mark && mark->end == tok + 1; /* «شي» is a name only behind a title, or where China is spoken of */
  if (!mark || mark->end > end) return false;
  if (lone && kzi_token_fold(c->tokens, tok).length - mark->prefix_length < LONE_BYTES &&
      !names_state(c, (uint16_t)mark->value))
    return false;
  *name = (struct kzi_name){.tok = tok,
                            .end = mark->end,
                            .span = kzi_mark_span(c->marks, mark),
                            .prefix = mark->prefix,
                            .words = (uint8_t)(mark->end - tok),
                            .known = 1};
  return true;
}

/* His own office says it too; a side told somewhere in the sentence is less sure than the name. */
static bool told_by_office(const struct kzi_cast *c, const struct kzi_person *p)
{
  for (uint8_t i = 0; i < p->office_count; i++)
    if (((const struct kzi_office *)c->offices.items + p->offices[i])->cc) return true;
  return false;
}

/* «الأمين العام لمنظمة شنغهاي للتعاون تشانغ مينغ» acts for the organization. */
static bool is_of_union(const struct kzi_cast *c, const struct kzi_person *p)
{
  const struct kzi_office *first = p->office_count ? (const struct kzi_office *)c->offices.items + p->offices[0] : NULL;
  return first && first->org != KZI_NONE && c->m->orgs[first->org].international;
}

void kzi_place_statesmen(struct kzi_cast *c)
{
  struct kzi_person *people = c->people.items;
  for (uint32_t i = 0; i < c->people.count; i++) {
    uint16_t cc =
        told_by_office(c, &people[i]) || is_of_union(c, &people[i]) ? 0 : kzi_statesman_country(c, &people[i]);
    if (cc) people[i].cc = cc;
  }
}
