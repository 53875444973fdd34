/* Tokens: the tokenizer's array and the parts of words, in the fixed-width shape that callers read in one go. */
#include "api/api.h"

static bool fill(struct kzc_tokens *tokens, const struct kzi_segments *segments)
{
  const struct kzi_tokens *plain = tokens->plain;
  tokens->items = kzi_arena_get(&tokens->arena, plain->count * sizeof *tokens->items);
  tokens->parts = kzi_arena_get(&tokens->arena, segments->count * sizeof *tokens->parts);
  if (!tokens->items || !tokens->parts) return false;
  const uint32_t public_flags =
      KZC_TOKEN_SPACE_BEFORE | KZC_TOKEN_LINE_START | KZC_TOKEN_SENTENCE_START | KZC_TOKEN_GLUED;
  for (uint32_t i = 0; i < plain->count; i++) {
    const struct kzi_token *t = &plain->items[i];
    uint32_t first = segments->at[i];
    tokens->items[i] = (struct kzc_token){
        t->start, t->end, t->sentence, t->line, first, segments->at[i + 1] - first, t->kind, t->flags & public_flags};
  }
  for (uint32_t i = 0; i < segments->count; i++) {
    const struct kzi_segment *s = &segments->items[i];
    tokens->parts[i] = (struct kzc_part){s->token, s->surface.start, s->surface.end, s->form};
  }
  tokens->part_count = segments->count;
  tokens->forms = segments->forms;
  return true;
}

/* The text is copied, because the tokens outlive the article. */
static bool tokenize(struct kzc_tokens *tokens, struct kzi_text text)
{
  const char *copy = kzi_arena_copy(&tokens->arena, text.bytes, text.length);
  tokens->plain = copy ? kzi_tokenize(&tokens->arena, copy, (uint32_t)text.length) : NULL;
  const struct kzi_segments *segments = tokens->plain ? kzi_segment(&tokens->arena, tokens->plain) : NULL;
  return segments && fill(tokens, segments) && !kzi_arena_failed(&tokens->arena);
}

int32_t kzc_tokens_new(const struct kzc_engine *engine, const struct kzc_article *article, struct kzc_tokens **out,
                       struct kzc_error *error)
{
  if (out) *out = NULL;
  if (!engine || !article || !out) return kzi_fail(error, KZC_E_NULL);
  if (article->state != KZI_ARTICLE_LOADED) return kzi_fail(error, KZC_E_STATE);
  struct kzc_tokens *tokens = kzi_get(&engine->settings.alloc, sizeof *tokens);
  if (!tokens) return kzi_fail(error, KZC_E_NOMEM);
  struct kzi_budget budget;
  struct kzi_alloc alloc = kzi_budget_begin(&budget, &engine->settings);
  kzi_arena_init(&tokens->arena, &alloc);
  bool whole = tokenize(tokens, article->fields[KZC_FIELD_TEXT]);
  tokens->arena.alloc = engine->settings.alloc;
  if (whole) {
    *out = tokens;
    return kzi_fail(error, KZC_OK);
  }
  kzc_tokens_free(tokens);
  return kzi_fail(error, kzi_budget_status(&budget));
}

void kzc_tokens_free(struct kzc_tokens *tokens)
{
  if (!tokens) return;
  struct kzi_alloc alloc = tokens->arena.alloc;
  kzi_arena_free(&tokens->arena);
  kzi_release(&alloc, tokens);
}

size_t kzc_tokens_count(const struct kzc_tokens *tokens)
{
  return tokens ? tokens->plain->count : 0;
}

const struct kzc_token *kzc_tokens_array(const struct kzc_tokens *tokens, size_t *count, size_t *stride)
{
  if (count) *count = kzc_tokens_count(tokens);
  if (stride) *stride = sizeof(struct kzc_token);
  return kzc_tokens_count(tokens) ? tokens->items : NULL;
}

const struct kzc_part *kzc_tokens_parts(const struct kzc_tokens *tokens, size_t *count, size_t *stride)
{
  size_t n = tokens ? tokens->part_count : 0;
  if (count) *count = n;
  if (stride) *stride = sizeof(struct kzc_part);
  return n ? tokens->parts : NULL;
}

const char *kzc_tokens_forms(const struct kzc_tokens *tokens)
{
  return tokens ? tokens->forms : NULL;
}

const struct kzc_token *kzc_tokens_at(const struct kzc_tokens *tokens, size_t n)
{
  return n < kzc_tokens_count(tokens) ? &tokens->items[n] : NULL;
}

const char *kzc_tokens_text(const struct kzc_tokens *tokens, size_t n, size_t *length)
{
  const struct kzc_token *t = kzc_tokens_at(tokens, n);
  if (length) *length = t ? t->end - t->start : 0;
  return t ? tokens->plain->text + t->start : NULL;
}

const char *kzc_tokens_folded(const struct kzc_tokens *tokens, size_t n, size_t *length)
{
  struct kzi_text folded = {0};
  if (n < kzc_tokens_count(tokens)) folded = kzi_token_fold(tokens->plain, (uint32_t)n);
  if (length) *length = folded.length;
  return folded.bytes;
}
