#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "perfect.h"
#include "wordgen.h"

#define SEEDS            100u
#define PER_GROUP        5u
#define SLOTS_FOR(count) ((count) + (count) / 50 + 1)

/* Items by group, largest groups first; which item each slot has, count where it is free. */
struct plan {
  uint32_t count, group_count, slot_count;
  uint64_t *hashes;
  uint32_t *items, *first; /* of group g: items [first[g], first[g + 1]) */
  uint32_t *owner;
  uint16_t *pilots;
};

static bool make_plan(struct plan *p, uint32_t count)
{
  *p = (struct plan){.count = count, .group_count = count / PER_GROUP + 1, .slot_count = SLOTS_FOR(count)};
  p->hashes = calloc(count + 1, sizeof *p->hashes);
  p->items = calloc(count + 1, sizeof *p->items);
  p->first = calloc(p->group_count + 2, sizeof *p->first);
  p->owner = calloc(p->slot_count, sizeof *p->owner);
  p->pilots = calloc(p->group_count, sizeof *p->pilots);
  return p->hashes && p->items && p->first && p->owner && p->pilots;
}

static void free_plan(struct plan *p)
{
  free(p->hashes);
  free(p->items);
  free(p->first);
  free(p->owner);
  free(p->pilots);
}

static void sort_by_group(struct plan *p)
{
  for (uint32_t g = 0; g <= p->group_count + 1; g++) p->first[g] = 0;
  for (uint32_t i = 0; i < p->count; i++) p->first[kzi_perfect_group(p->hashes[i], p->group_count) + 2]++;
  for (uint32_t g = 2; g <= p->group_count + 1; g++) p->first[g] += p->first[g - 1];
  for (uint32_t i = 0; i < p->count; i++) p->items[p->first[kzi_perfect_group(p->hashes[i], p->group_count) + 1]++] = i;
}

static void free_slots(struct plan *p, const uint32_t *items, uint32_t count, uint16_t pilot)
{
  for (uint32_t i = 0; i < count; i++)
    p->owner[kzi_perfect_spread(p->hashes[items[i]], pilot, p->slot_count)] = p->count;
}

/* Takes the slots that the pilot gives to the items of a group; none where one of them is taken. */
static bool take_slots(struct plan *p, const uint32_t *items, uint32_t count, uint16_t pilot)
{
  for (uint32_t i = 0; i < count; i++) {
    uint32_t *owner = &p->owner[kzi_perfect_spread(p->hashes[items[i]], pilot, p->slot_count)];
    if (*owner != p->count) {
      free_slots(p, items, i, pilot);
      return false;
    }
    *owner = items[i];
  }
  return true;
}

static bool place_group(struct plan *p, uint32_t group, uint32_t count)
{
  unsigned pilot = 1;
  while (pilot <= UINT16_MAX && !take_slots(p, p->items + p->first[group], count, (uint16_t)pilot)) pilot++;
  p->pilots[group] = (uint16_t)pilot;
  return pilot <= UINT16_MAX;
}

/* The largest groups choose first. */
static bool place_all(struct plan *p)
{
  uint32_t largest = 0;
  sort_by_group(p);
  for (uint32_t s = 0; s < p->slot_count; s++) p->owner[s] = p->count;
  for (uint32_t g = 0; g < p->group_count; g++)
    if (p->first[g + 1] - p->first[g] > largest) largest = p->first[g + 1] - p->first[g];
  for (uint32_t size = largest; size; size--)
    for (uint32_t g = 0; g < p->group_count; g++)
      if (p->first[g + 1] - p->first[g] == size && !place_group(p, g, size)) return false;
  return true;
}

static void write_plan(const struct plan *p, const char *name, uint64_t seed, kzi_value_of *value)
{
  printf("static const uint16_t %s_pilots[] = {", name);
  for (uint32_t g = 0; g < p->group_count; g++) printf("%s%u,", g % 32 ? "" : "\n", p->pilots[g]);
  printf("\n};\n\nstatic const uint8_t %s_slots[][3] = {", name);
  for (uint32_t s = 0; s < p->slot_count; s++) {
    bool taken = p->owner[s] < p->count;
    uint64_t hash = taken ? p->hashes[p->owner[s]] : 0;
    printf("%s{%u,%u,%u},", s % 12 ? "" : "\n", (unsigned)(hash & 0xFF), (unsigned)(hash >> 8 & 0xFF),
           taken ? value(p->owner[s], hash) : 0u);
  }
  printf("\n};\n\nconst struct kzi_perfect %s = {%s_pilots, %s_slots, %uu, %uu, %" PRIu64 "u};\n", name, name, name,
         p->group_count, p->slot_count, seed);
}

bool kzi_perfect_write(const char *name, uint32_t count, kzi_hash_of *hash, kzi_value_of *value)
{
  struct plan plan;
  bool placed = false;
  if (make_plan(&plan, count))
    for (uint64_t seed = 0; seed < SEEDS && !placed; seed++) {
      for (uint32_t i = 0; i < count; i++) plan.hashes[i] = hash(i, seed);
      placed = place_all(&plan);
      if (placed) write_plan(&plan, name, seed, value);
    }
  free_plan(&plan);
  return placed;
}
