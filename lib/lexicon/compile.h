/* What the files of the compiler share; nobody else includes it. */
#ifndef KZI_LEXICON_COMPILE_H
#define KZI_LEXICON_COMPILE_H

#include "table.h"

/* ---- Sorting and strings (pool.c) -------------------------------------------------------------------------------- */

/* A stable merge sort of pointers: the library's own, because qsort() may allocate behind the allocator's back. */
bool kzi_sort(struct kzi_arena *scratch, const void **items, size_t count, int (*compare)(const void *, const void *));

/* Strings, each kept once, NUL-terminated one behind the other. */
struct kzi_pool {
  struct kzi_arena *scratch;
  char *bytes;
  size_t length, room;
  uint32_t *slots; /* offset + 1 */
  size_t slot_count, used;
};

bool kzi_pool_init(struct kzi_pool *pool, struct kzi_arena *scratch);
uint32_t kzi_pool_add(struct kzi_pool *pool, struct kzi_text text); /* KZI_NONE when out of memory */

/* ---- One compilation --------------------------------------------------------------------------------------------- */

struct kzi_compiler {
  struct kzi_arena *arena, *scratch; /* for the tables; for what goes */
  const struct kzi_row *rows;
  size_t row_count;
  const struct kzi_lexicon *base;
  struct kzi_lexicon *out;
  struct kzi_pool pool;
  struct kzi_vec phrases;    /* struct kzi_phrase *: compile.c */
  const struct kzi_row *row; /* the one being expanded, its value, and what is wrong with it */
  uint32_t value;
  const char *wrong;
  uint32_t *error_file;
  struct kzi_source_error *error;
};

bool kzi_compile_refuse(const struct kzi_compiler *c, const struct kzi_row *row, const char *message);
bool kzi_compile_no_memory(const struct kzi_compiler *c);
void *kzi_compile_keep(const struct kzi_compiler *c, const void *items, size_t bytes); /* a copy that stays, or NULL */

/* Refuses duplicates, fills strings and names (names.c). */
bool kzi_compile_names(struct kzi_compiler *c);
uint32_t kzi_compile_value(const struct kzi_compiler *c, const struct kzi_row *row);

/* A phrase as the path of its edges' keys (see table.h); the order of equal ones is the order of the rows. */
struct kzi_phrase {
  struct kzi_word *words;
  uint32_t *path;
  uint32_t length, order;
  struct kzi_entry entry;
};

/* Fills edges and entries from sorted phrases (branch.c). */
bool kzi_compile_trie(struct kzi_compiler *c, const struct kzi_phrase *const *phrases, size_t count);

#endif
