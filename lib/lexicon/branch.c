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

bool kzi_compile_trie(struct kzi_compiler *c, const struct kzi_phrase *const *phrases, size_t count)
{
  size_t limit = 1;
  for (size_t i = 0; i < count; i++) limit += phrases[i]->length;
  struct node *nodes = kzi_arena_get(c->scratch, limit * sizeof *nodes);
  uint32_t *edges = kzi_arena_get(c->scratch, limit * sizeof *edges);
  uint32_t *first_edge = kzi_arena_get(c->scratch, (limit + 1) * sizeof *first_edge);
  uint32_t *first_entry = kzi_arena_get(c->scratch, (limit + 1) * sizeof *first_entry);
  struct kzi_entry *entries = kzi_arena_get(c->scratch, (count + 1) * sizeof *entries);
  if (!nodes || !edges || !first_edge || !first_entry || !entries) return kzi_compile_no_memory(c);
  uint32_t made = 1, entry_count = 0;
  nodes[0] = (struct node){0, count, 0};
  for (uint32_t n = 0; n < made; n++) {
    struct node node = nodes[n];
    size_t i = node.low;
    while (i < node.high && phrases[i]->length == node.depth) i++;
    entry_count += add_entries(entries + entry_count, phrases + node.low, i - node.low);
    while (i < node.high) {
      uint32_t key = phrases[i]->path[node.depth];
      size_t low = i;
      while (i < node.high && phrases[i]->path[node.depth] == key) i++;
      edges[made - 1] = key;
      nodes[made++] = (struct node){low, i, node.depth + 1};
    }
    first_edge[n + 1] = made - 1;
    first_entry[n + 1] = entry_count;
  }
  struct kzi_lexicon *out = c->out;
  out->edges = kzi_compile_keep(c, edges, (made - 1) * sizeof *edges);
  out->first_edge = kzi_compile_keep(c, first_edge, (made + 1) * sizeof *first_edge);
  out->first_entry = kzi_compile_keep(c, first_entry, (made + 1) * sizeof *first_entry);
  out->entries = kzi_compile_keep(c, entries, entry_count * sizeof *entries);
  out->node_count = made;
  out->entry_count = entry_count;
  return out->edges && out->first_edge && out->first_entry && out->entries ? true : kzi_compile_no_memory(c);
}
