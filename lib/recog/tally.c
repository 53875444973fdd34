/* How often an article names each country. */
#include "recog/recog.h"

void kzi_count_state(struct kzi_tally *t, uint16_t cc)
{
  unsigned i = 0;
  while (i < t->size && t->codes[i] != cc) i++;
  if (i == KZI_TALLY_MAX) return;
  if (i == t->size) t->codes[t->size++] = cc;
  t->counts[i]++;
}

struct kzi_tally kzi_count_states(const struct kzi_mentions *m)
{
  struct kzi_tally tally = {.size = 0};
  for (uint32_t i = 0; i < m->state_count; i++)
    if (!m->states[i].inside) kzi_count_state(&tally, m->states[i].cc);
  return tally;
}

struct kzi_tally kzi_count_lands(const struct kzi_mentions *m)
{
  struct kzi_tally tally = kzi_count_states(m);
  for (uint32_t i = 0; i < m->marks->count; i++)
    if (m->marks->items[i].class_id == KZI_C_CITY) kzi_count_state(&tally, (uint16_t)m->marks->items[i].value);
  return tally;
}

uint16_t kzi_most_named(const struct kzi_tally *t, uint16_t but, uint32_t least)
{
  uint16_t cc = 0;
  for (unsigned i = 0; i < t->size; i++)
    if (t->codes[i] != but && t->counts[i] >= least) cc = t->codes[i], least = t->counts[i] + 1;
  return cc;
}
