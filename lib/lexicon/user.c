#include "table.h"

/* A user's lexicon: the tables live in an arena that the lexicon itself lies in. */
struct user_lexicon {
  struct kzi_lexicon tables; /* first: a pointer to it is a pointer to this */
  struct kzi_arena arena;
};

static bool build(struct user_lexicon *user, struct kzi_arena *scratch, const char *tsv, size_t length,
                  struct kzi_source_error *error)
{
  struct kzi_vec rows = {0};
  uint32_t file;
  return kzi_source_read(scratch, tsv, length, 0, &rows, error) &&
         kzi_compile(&user->arena, scratch, &rows, kzi_lexicon_builtin(), &user->tables, &file, error);
}

struct kzi_lexicon *kzi_lexicon_compile(const struct kzi_alloc *alloc, const char *tsv, size_t length,
                                        struct kzi_source_error *error)
{
  struct kzi_arena arena, scratch;
  struct kzi_source_error unread;
  if (!error) error = &unread;
  *error = (struct kzi_source_error){0, 0, NULL};
  kzi_arena_init(&arena, alloc);
  struct user_lexicon *user = kzi_arena_get(&arena, sizeof *user);
  if (!user) return NULL;
  user->arena = arena;
  kzi_arena_init(&scratch, alloc);
  bool built = build(user, &scratch, tsv, length, error);
  kzi_arena_free(&scratch);
  if (built) return &user->tables;
  kzi_lexicon_free(&user->tables);
  return NULL;
}

void kzi_lexicon_free(struct kzi_lexicon *lexicon)
{
  if (!lexicon) return;
  struct kzi_arena arena = ((struct user_lexicon *)lexicon)->arena; /* the arena holds the struct that it stands in */
  kzi_arena_free(&arena);
}
