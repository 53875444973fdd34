#include "recog/recog.h"

/* Later ones read what earlier ones found: an office needs the states, an actor needs them all. */
static void (*const recognizers[])(struct kzi_arena *, struct kzi_mentions *) = {
    kzi_find_numbers, kzi_find_whens,       kzi_find_states, kzi_find_home,   kzi_find_orgs,
    kzi_find_people,  kzi_find_instruments, kzi_find_areas,  kzi_find_places, kzi_find_anaphors,
    kzi_find_actors,
};

const struct kzi_mentions *kzi_recognize(struct kzi_arena *arena, const struct kzi_marks *marks,
                                         const struct kzi_page *page, struct kzi_date published)
{
  struct kzi_mentions *m = kzi_arena_get(arena, sizeof *m);
  if (!m) return NULL;
  m->marks = marks;
  m->page = page;
  m->published = published.year ? published : page->published;
  for (size_t i = 0; i < KZI_COUNT(recognizers) && !kzi_arena_failed(arena); i++) recognizers[i](arena, m);
  m->named = kzi_count_states(m);
  m->lands = kzi_count_lands(m);
  return kzi_arena_failed(arena) ? NULL : m;
}
