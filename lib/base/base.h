/* base: what every room stands on. No Arabic and no domain in here. */
#ifndef KZI_BASE_H
#define KZI_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define KZI_COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define KZI_NONE UINT32_MAX /* "no index": nothing has four milliards of anything */

/* Windows over whatever is counted: up to `reach` of it behind `from`, but not past `end`; before `at`, but not before `first`. */
static inline uint32_t kzi_reach_ahead(uint32_t from, uint32_t reach, uint32_t end)
{
  return end < from + reach ? end : from + reach;
}

static inline uint32_t kzi_reach_back(uint32_t at, uint32_t reach, uint32_t first)
{
  return at > first + reach ? at - reach : first;
}

/* Asks the memory for what will be read soon; changes nothing but the time that it takes. */
static inline void kzi_fetch(const void *at)
{
#ifdef __GNUC__
  __builtin_prefetch(at);
#else
  (void)at;
#endif
}

/* ---- Allocation ------------------------------------------------------------------------------------------------- */

/* The same shape as struct kzc_allocator; api copies one into the other. */
struct kzi_alloc {
  void *(*get)(void *user, size_t bytes);               /* NULL when there is none */
  void *(*resize)(void *user, void *block, size_t bytes);
  void (*release)(void *user, void *block);             /* NULL is fine */
  void *user;
};

extern const struct kzi_alloc kzi_libc_alloc;

void *kzi_get(const struct kzi_alloc *alloc, size_t bytes); /* zeroed, or NULL; bytes 0 gives one byte */
void kzi_release(const struct kzi_alloc *alloc, void *block);

/* An arena: memory of one job, freed as a whole. The first failed request is remembered, so that a stage tests once at
 * its end; every pointer is tested before use all the same, because NULL comes back from the failed request itself. */
struct kzi_chunk;
struct kzi_arena {
  struct kzi_alloc alloc;
  struct kzi_chunk *chunks;
  size_t total; /* bytes asked of the allocator */
  bool failed;
};

void kzi_arena_init(struct kzi_arena *arena, const struct kzi_alloc *alloc);
void kzi_arena_free(struct kzi_arena *arena);
void *kzi_arena_get(struct kzi_arena *arena, size_t bytes); /* zeroed, aligned for anything */
void *kzi_arena_take(struct kzi_arena *arena, size_t bytes); /* the same without zeros: for what is written before it is read */
bool kzi_arena_failed(const struct kzi_arena *arena);
void kzi_arena_fail(struct kzi_arena *arena); /* memory ran out elsewhere: ICU has its own */
/* A NUL-terminated copy of bytes. */
char *kzi_arena_copy(struct kzi_arena *arena, const char *bytes, size_t length);

/* ---- Spans and vectors ------------------------------------------------------------------------------------------ */

struct kzi_span { /* bytes [start, end) of the article's text */
  uint32_t start, end;
};

struct kzi_text { /* borrowed bytes, not necessarily NUL-terminated */
  const char *bytes;
  size_t length;
};

bool kzi_text_is(struct kzi_text text, const char *literal);
bool kzi_text_begins(struct kzi_text text, const char *start); /* it may be no longer than that; so below */
bool kzi_text_ends(struct kzi_text text, const char *end);
bool kzi_span_empty(struct kzi_span span);
bool kzi_span_inside(struct kzi_span inner, struct kzi_span outer);

/* Grows an array that lives in an arena: makes room for one more item, doubling; the old array stays in the arena.
 *   struct kzi_vec v = {0};   struct thing *t = kzi_vec_push(arena, &v, sizeof *t);   (NULL when out of memory)
 *   struct thing *all = v.items;  for (size_t i = 0; i < v.count; i++) ...                                           */
struct kzi_vec {
  void *items;
  size_t count, room;
};

bool kzi_vec_grow(struct kzi_arena *arena, struct kzi_vec *vec, size_t item_bytes); /* false when out of memory */

/* Room for so many items in all, where it is known how many there can be at most: nothing is copied as they come. */
bool kzi_vec_reserve(struct kzi_arena *arena, struct kzi_vec *vec, size_t room, size_t item_bytes);

static inline void *kzi_vec_push(struct kzi_arena *arena, struct kzi_vec *vec, size_t item_bytes)
{
  if (vec->count == vec->room && !kzi_vec_grow(arena, vec, item_bytes)) return NULL;
  return (char *)vec->items + vec->count++ * item_bytes;
}

/* A growing byte buffer outside arenas: output that is handed to the caller. Failure is sticky, as in the arena. */
struct kzi_buf {
  struct kzi_alloc alloc;
  char *bytes; /* NUL-terminated whenever it is not NULL */
  size_t length, room;
  bool failed;
};

void kzi_buf_init(struct kzi_buf *buf, const struct kzi_alloc *alloc);
void kzi_buf_free(struct kzi_buf *buf);
void kzi_buf_add(struct kzi_buf *buf, const char *bytes, size_t length);
void kzi_buf_adds(struct kzi_buf *buf, const char *string);
void kzi_buf_addu(struct kzi_buf *buf, uint64_t number);

/* ---- UTF-8 ------------------------------------------------------------------------------------------------------ */

/* Decodes the code point at bytes[at]. Returns its length, 1 to 4, or 0 where the bytes are not valid UTF-8 (overlong
 * forms, surrogates and code points above U+10FFFF included). at must be below length. */
unsigned kzi_utf8_get(const char *bytes, size_t length, size_t at, uint32_t *code_point);
/* Writes 1 to 4 bytes and says how many. */
unsigned kzi_utf8_put(uint32_t code_point, char out[4]);
/* The byte position of the first invalid sequence, or length where all is well. */
size_t kzi_utf8_check(const char *bytes, size_t length);
uint64_t kzi_hash(const char *bytes, size_t length);

#endif
