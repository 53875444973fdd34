/* The areas that the article names as subjects of a record: those of its own sentences, and for the article's leading
 * record those of the sentences that belong to no other. */
#include "record/draft.h"

static void add(const struct kzi_mentions *m, struct kzi_draft *d, uint32_t area)
{
  for (uint8_t i = 0; i < d->area_count; i++)
    if (m->areas[d->areas[i]].code == m->areas[area].code) return;
  if (d->area_count < KZI_DRAFT_AREAS) d->areas[d->area_count++] = area;
}

/* Does a sentence that tells no act of its own speak of what the sides do together? A third country makes it another matter. */
static bool speaks_of(const struct kzi_case *c, const struct kzi_draft *d, uint32_t sentence)
{
  static const char *const words[] = {"التعاون", "تعاون", "للتعاون", "بالتعاون", "العلاقات", "علاقات", "الشراكه", "شراكه", "مباحثات", "المباحثات", "اللقاء", "الاجتماع", "الزياره", "المحادثات",
                                      "الجانبان", "الجانبين", "البلدين", "البلدان", "الطرفان", "الطرفين", "الوزيران", "الرئيسان", "الاتفاقيه", "المذكره", "الاتفاق", "مجالات", "المجالات",
                                      "بحث", "ناقش", "تناول", "تناولت", "وتناول", "وبحث", "وناقش", "المناقشات", "المشترك", "المشتركه"};
  struct kzi_range s = c->m->marks->tokens->sentences[sentence];
  bool joint = false;
  for (uint32_t t = s.first; t < s.end && !joint; t++)
    for (size_t i = 0; i < KZI_COUNT(words) && !joint; i++) joint = kzi_token_is(c->m->marks->tokens, t, words[i]);
  for (uint32_t i = KZI_FIRST(c->m->states, c->m->state_count, s.first); joint && i < c->m->state_count && c->m->states[i].at.tok < s.end; i++)
    if (!c->m->states[i].inside && !kzi_has_side(d, c->m->states[i].cc)) return false;
  return joint;
}

static const struct kzi_draft *leading(const struct kzi_case *c)
{
  const struct kzi_draft *drafts = c->drafts.items, *best = NULL;
  for (size_t i = 0; i < c->drafts.count; i++) {
    const struct kzi_draft *d = &drafts[i];
    if (d->dropped || d->modality == KZI_BACKGROUND || d->modality == KZI_NEGATED) continue;
    if (!best || (best->modality != KZI_ASSERTED && d->modality == KZI_ASSERTED)) best = d;
  }
  return best;
}

void kzi_attach_areas(struct kzi_case *c)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint8_t *owned = kzi_arena_get(c->arena, tokens->sentence_count + 1);
  if (!owned) return;
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    for (uint8_t k = 0; k < d->event_count && !d->dropped; k++) {
      uint32_t sentence = c->events->items[d->events[k]].sentence;
      owned[sentence] = 1;
      for (uint32_t a = 0; a < c->m->area_count; a++)
        if (tokens->items[c->m->areas[a].at.tok].sentence == sentence) add(c->m, d, a);
    }
  }
  const struct kzi_draft *lead = leading(c);
  for (size_t i = 0; i < c->drafts.count; i++)
    for (uint32_t a = 0; a < c->m->area_count && &drafts[i] == lead; a++)
      if (!owned[tokens->items[c->m->areas[a].at.tok].sentence] && speaks_of(c, lead, tokens->items[c->m->areas[a].at.tok].sentence)) add(c->m, &drafts[i], a);
}
