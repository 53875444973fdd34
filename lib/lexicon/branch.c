#include <string.h>

#include "compile.h"

/* Sorted phrases to the trie of table.h. A node is a range of phrases that share their first `depth` keys; those
 * that end there come first and are its entries. Nodes wait in a queue, so that they are numbered breadth first. */
struct node {
  size_t low, high;
  uint32_t depth;
};

static bool same_entry(const struct kzi_entry *a, const struct kzi_entry *b)
{
  return a->class_id == b->class_id && a->value == b->value && a->next == b->next;
}

/* Adds the entries of phrases that end at one node. The same word with ي and with ى is told apart where both are
 * meant; a word that only one of them makes is found however it is written. */
static uint32_t add_entries(struct kzi_entry *entries, const struct kzi_phrase *const *phrases, size_t count)
{
  uint32_t made = 0;
  unsigned endings = 0;
  for (size_t i = 0; i < count; i++) {
    const struct kzi_entry *entry = &phrases[i]->entry;
    endings |= 1u << entry->ending;
    if (i == 0 || !same_entry(entry, &entries[made - 1]))
      entries[made++] = *entry;
    else if (entries[made - 1].ending != entry->ending)
      entries[made - 1].ending = KZI_END_ANY;
  }
  bool both = endings & 1u << KZI_END_YA && endings & 1u << KZI_END_MAQSURA;
  for (uint32_t e = 0; e < made; e++)
    if (!both && entries[e].ending != KZI_END_HA) entries[e].ending = KZI_END_ANY;
  return made;
}

/* Lists of entries, each kept once: list l is [first[l], first[l + 1]) of items, list 0 the empty one. */
struct lists {
  struct kzi_entry *items;
  uint32_t *first, count;
  uint32_t *slots, slot_count; /* hashed: the number of a list, 0 where the slot is free */
};

static bool lists_init(struct lists *l, struct kzi_arena *scratch, size_t nodes, size_t entries)
{
  for (l->slot_count = 16; l->slot_count < 2 * nodes;) l->slot_count *= 2;
  l->items = kzi_arena_get(scratch, (entries + 1) * sizeof *l->items);
  l->first = kzi_arena_get(scratch, (nodes + 2) * sizeof *l->first);
  l->slots = kzi_arena_get(scratch, l->slot_count * sizeof *l->slots);
  l->count = 1;
  return l->items && l->first && l->slots;
}

/* The number of the list whose entries were written behind the last one. */
static uint32_t list_number(struct lists *l, uint32_t entries)
{
  const struct kzi_entry *written = &l->items[l->first[l->count]];
  size_t bytes = entries * sizeof *written;
  if (!entries) return 0;
  uint32_t slot = (uint32_t)kzi_hash((const char *)written, bytes) & (l->slot_count - 1);
  for (; l->slots[slot]; slot = (slot + 1) & (l->slot_count - 1)) {
    const uint32_t *first = &l->first[l->slots[slot]];
    if (first[1] - first[0] == entries && memcmp(&l->items[first[0]], written, bytes) == 0) return l->slots[slot];
  }
  l->first[l->count + 1] = l->first[l->count] + entries;
  return l->slots[slot] = l->count++;
}

static void put_three_bytes(uint8_t out[3], uint32_t number)
{
  for (unsigned i = 0; i < 3; i++) out[i] = (uint8_t)(number >> 8 * i);
}

/* A block is as large as the node with the most edges lets it be: all of its nodes but the last one have less than 65,536 together. */
static uint32_t fitting_block_bits(const uint32_t *first_edge, uint32_t nodes)
{
  uint32_t bits = 5;
  for (uint32_t n = 0; n <= nodes && bits; n++)
    while (bits && first_edge[n] - first_edge[n >> bits << bits] > UINT16_MAX) bits--;
  return bits;
}

/* Keeps the nodes as table.h has them, with what their short numbers leave out. */
static bool keep_nodes(struct kzi_compiler *c, const uint32_t *first_edge, const uint32_t *list, uint32_t nodes,
                       uint32_t list_count)
{
  uint32_t bits = fitting_block_bits(first_edge, nodes), blocks = (nodes >> bits) + 1;
  struct kzi_node *kept = kzi_arena_get(c->scratch, (nodes + 1) * sizeof *kept);
  uint32_t *block = kzi_arena_get(c->scratch, blocks * sizeof *block);
  uint16_t *above = kzi_arena_get(c->scratch, (nodes + 1) * sizeof *above);
  if (!kept || !block || !above) return false;
  for (uint32_t b = 0; b < blocks; b++) block[b] = first_edge[b << bits];
  for (uint32_t n = 0; n <= nodes; n++) {
    kept[n] = (struct kzi_node){(uint16_t)(first_edge[n] - block[n >> bits]), (uint16_t)list[n]};
    above[n] = (uint16_t)(list[n] >> 16);
  }
  bool high = list_count > UINT16_MAX;
  c->out->nodes = kzi_compile_keep(c, kept, (nodes + 1) * sizeof *kept);
  c->out->blocks = kzi_compile_keep(c, block, blocks * sizeof *block);
  c->out->lists_above = high ? kzi_compile_keep(c, above, (nodes + 1) * sizeof *above) : NULL;
  c->out->node_count = nodes;
  c->out->block_bits = bits;
  return c->out->nodes && c->out->blocks && (c->out->lists_above || !high);
}

bool kzi_compile_trie(struct kzi_compiler *c, const struct kzi_phrase *const *phrases, size_t count)
{
  size_t limit = 1;
  for (size_t i = 0; i < count; i++) limit += phrases[i]->length;
  if (limit > KZI_THREE_BYTES / 2) return kzi_compile_refuse(c, c->rows, "a lexicon has more than 8 million words");
  struct node *nodes = kzi_arena_get(c->scratch, limit * sizeof *nodes);
  uint8_t(*edges)[3] = kzi_arena_get(c->scratch, limit * sizeof *edges);
  uint32_t *first_edge = kzi_arena_get(c->scratch, (limit + 1) * sizeof *first_edge);
  uint32_t *list = kzi_arena_get(c->scratch, (limit + 1) * sizeof *list);
  struct lists lists = {0};
  bool got = nodes && edges && first_edge && list && lists_init(&lists, c->scratch, limit, count);
  if (!got) return kzi_compile_no_memory(c);
  uint32_t made = 1;
  nodes[0] = (struct node){0, count, 0};
  for (uint32_t n = 0; n < made; n++) {
    struct node node = nodes[n];
    size_t i = node.low;
    while (i < node.high && phrases[i]->length == node.depth) i++;
    uint32_t entries = add_entries(&lists.items[lists.first[lists.count]], phrases + node.low, i - node.low);
    list[n] = list_number(&lists, entries);
    while (i < node.high) {
      uint32_t key = phrases[i]->path[node.depth];
      size_t low = i;
      while (i < node.high && phrases[i]->path[node.depth] == key) i++;
      put_three_bytes(edges[made - 1], key);
      nodes[made++] = (struct node){low, i, node.depth + 1};
    }
    first_edge[n + 1] = made - 1;
  }
  struct kzi_lexicon *out = c->out;
  out->edges = kzi_compile_keep(c, edges, (made - 1) * sizeof *edges);
  out->first_entry = kzi_compile_keep(c, lists.first, (lists.count + 1) * sizeof *lists.first);
  out->entries = kzi_compile_keep(c, lists.items, lists.first[lists.count] * sizeof *lists.items);
  out->list_count = lists.count;
  out->entry_count = lists.first[lists.count];
  bool kept = out->edges && out->first_entry && out->entries && keep_nodes(c, first_edge, list, made, lists.count);
  return kept ? true : kzi_compile_no_memory(c);
}
