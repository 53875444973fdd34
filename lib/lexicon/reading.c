#include <string.h>

#include "reading.h"

struct reader {
  struct kzi_arena *arena;
  const struct kzi_tokens *tokens;
  const struct kzi_lexicon *lexicon;
  struct kzi_readings *out;
  uint32_t *seen; /* token index + 1 of the first token with this fold */
  size_t mask;
};

#define TELLING_FLAGS (KZI_TOKEN_MARBUTA | KZI_TOKEN_MAQSURA | KZI_TOKEN_TANWIN)

static void add(const struct reader *r, const struct kzi_split *split, const char *stem, size_t length, unsigned flags)
{
  uint32_t id = kzi_word_id(r->lexicon, stem, length);
  struct kzi_reading *reading = id == KZI_NONE ? NULL : kzi_vec_push(r->arena, &r->out->items, sizeof *reading);
  if (!reading) return;
  *reading = (struct kzi_reading){.word = id,
                                  .flags = (uint8_t)flags,
                                  .prefix = split->prefix,
                                  .pronoun = split->pronoun,
                                  .prefix_length = split->prefix_length,
                                  .suffix_length = split->suffix_length,
                                  .letters = (uint8_t)(length / 2)};
}

/* What the original letters forbid: ة is no pronoun ه, ى is no pronoun ي, and what has tanwin has neither. */
static bool may_be(const struct kzi_split *split, unsigned token_flags)
{
  if (split->pronoun == KZI_PRON_HU && token_flags & KZI_TOKEN_MARBUTA) return false;
  if (split->pronoun == KZI_PRON_YA && token_flags & KZI_TOKEN_MAQSURA) return false;
  return !split->pronoun || !(token_flags & KZI_TOKEN_TANWIN);
}

static void read_split(const struct reader *r, struct kzi_text fold, const struct kzi_split *split,
                       unsigned token_flags)
{
  static const char alef[] = "ا";
  size_t length = split->stem_length, article = split->article_length;
  bool ends_in_alef = length > 6 && memcmp(split->stem + length - 2, alef, 2) == 0;
  if (!may_be(split, token_flags)) return;
  bool restored = article && length + split->prefix_length + split->suffix_length > fold.length;
  add(r, split, split->stem, length, article ? KZI_READ_ARTICLE | (restored ? KZI_READ_RESTORED : 0u) : 0u);
  if (split->pronoun) return;
  if (article && length >= article + 4) add(r, split, split->stem + article, length - article, KZI_READ_STRIPPED);
  if (ends_in_alef) add(r, split, split->stem, length - 2, KZI_READ_ACCUSATIVE);
}

static void read_word(const struct reader *r, struct kzi_text fold, unsigned token_flags)
{
  struct kzi_split splits[KZI_SPLITS_MAX];
  unsigned count = kzi_splits(fold, splits);
  for (unsigned i = 0; i < count; i++) read_split(r, fold, &splits[i], token_flags);
  char inner[KZI_STEM_BYTES];
  size_t length = fold.length < sizeof inner ? kzi_strip_inner(fold.bytes, fold.length, inner) : 0;
  if (length) add(r, &splits[0], inner, length, KZI_READ_INNER);
}

/* The slot of the first token with this word, or the empty slot where it goes. */
static uint32_t *slot_of(const struct reader *r, uint32_t tok)
{
  struct kzi_text fold = kzi_token_fold(r->tokens, tok);
  unsigned flags = r->tokens->items[tok].flags & TELLING_FLAGS;
  for (size_t i = (size_t)kzi_hash(fold.bytes, fold.length) & r->mask;; i = (i + 1) & r->mask) {
    uint32_t *slot = &r->seen[i];
    if (!*slot) return slot;
    struct kzi_text other = kzi_token_fold(r->tokens, *slot - 1);
    bool same = other.length == fold.length && memcmp(other.bytes, fold.bytes, fold.length) == 0;
    if (same && (r->tokens->items[*slot - 1].flags & TELLING_FLAGS) == flags) return slot;
  }
}

static void read_token(const struct reader *r, uint32_t tok)
{
  const struct kzi_token *token = &r->tokens->items[tok];
  bool readable = token->kind == KZI_TOKEN_WORD || token->kind == KZI_TOKEN_LATIN || token->kind == KZI_TOKEN_NUMBER;
  if (!readable) return;
  uint32_t *slot = slot_of(r, tok);
  if (*slot) {
    r->out->of[tok] = r->out->of[*slot - 1];
    return;
  }
  *slot = tok + 1;
  uint32_t first = (uint32_t)r->out->items.count;
  read_word(r, kzi_token_fold(r->tokens, tok), token->flags);
  r->out->of[tok] = (struct kzi_range){first, (uint32_t)r->out->items.count};
}

bool kzi_read_tokens(struct kzi_arena *arena, const struct kzi_tokens *tokens, const struct kzi_lexicon *lexicon,
                     struct kzi_readings *out)
{
  struct reader r = {.arena = arena, .tokens = tokens, .lexicon = lexicon, .out = out, .mask = 63};
  while (r.mask < (size_t)tokens->count * 2) r.mask = r.mask * 2 + 1;
  *out = (struct kzi_readings){.of = kzi_arena_get(arena, tokens->count * sizeof *out->of)};
  r.seen = kzi_arena_get(arena, (r.mask + 1) * sizeof *r.seen);
  if (!out->of || !r.seen) return false;
  for (uint32_t tok = 0; tok < tokens->count; tok++) read_token(&r, tok);
  return !kzi_arena_failed(arena);
}
