/* Stands in, weakly, for what its room has not landed yet: every function here goes when the real one comes. */
#include "api/api.h"

#define WEAK __attribute__((weak))

struct kzi_lexicon {
  int none;
};

static struct kzi_lexicon empty;

WEAK const char *kzi_lexicon_name(enum kzi_class class_id, const char *value)
{
  (void)class_id;
  return value;
}

WEAK const char *kzi_lexicon_value(enum kzi_class class_id, size_t n)
{
  (void)class_id, (void)n;
  return NULL;
}

WEAK const char *kzi_lexicon_find(enum kzi_class class_id, const char *text, size_t length)
{
  (void)class_id, (void)text, (void)length;
  return NULL;
}

WEAK const char *kzi_value_text(const struct kzi_lexicon *lexicon, uint32_t value)
{
  (void)lexicon, (void)value;
  return "";
}

WEAK struct kzi_lexicon *kzi_lexicon_compile(const struct kzi_alloc *alloc, const char *tsv, size_t length, struct kzi_source_error *error)
{
  (void)alloc, (void)tsv, (void)length, (void)error;
  return &empty;
}

WEAK void kzi_lexicon_free(struct kzi_lexicon *lexicon)
{
  (void)lexicon;
}

WEAK const struct kzi_lexicon *kzi_lexicon_builtin(void)
{
  return &empty;
}

WEAK uint16_t kzi_cc(const char *two_letters)
{
  return KZI_CC(two_letters[0], two_letters[1]);
}

WEAK void kzi_cc_text(uint16_t cc, char out[3])
{
  out[0] = (char)(cc >> 8);
  out[1] = (char)(cc & 255);
  out[2] = '\0';
}

WEAK const struct kzi_marks *kzi_mark(struct kzi_arena *arena, const struct kzi_tokens *tokens, const struct kzi_lexicon *extra)
{
  struct kzi_marks *marks = kzi_arena_get(arena, sizeof *marks);
  (void)extra;
  if (!marks) return NULL;
  marks->tokens = tokens;
  marks->lexicon = &empty;
  marks->at = kzi_arena_get(arena, ((size_t)tokens->count + 1) * sizeof *marks->at);
  return marks->at ? marks : NULL;
}

WEAK const struct kzi_mark *kzi_mark_at(const struct kzi_marks *marks, uint32_t tok, enum kzi_class class_id)
{
  (void)marks, (void)tok, (void)class_id;
  return NULL;
}

WEAK const struct kzi_mark *kzi_mark_any(const struct kzi_marks *marks, uint32_t tok, const uint16_t *classes)
{
  (void)marks, (void)tok, (void)classes;
  return NULL;
}

WEAK bool kzi_mark_is(const struct kzi_marks *marks, const struct kzi_mark *mark, const char *value)
{
  (void)marks, (void)mark, (void)value;
  return false;
}

WEAK struct kzi_span kzi_mark_span(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  (void)marks, (void)mark;
  return (struct kzi_span){0};
}

WEAK const struct kzi_page *kzi_read_page(struct kzi_arena *arena, const struct kzi_marks *marks, bool title_given)
{
  struct kzi_page *page = kzi_arena_get(arena, sizeof *page);
  uint32_t lines = marks->tokens->line_count;
  uint8_t *zones = kzi_arena_get(arena, lines);
  uint32_t *body = kzi_arena_get(arena, lines * sizeof *body);
  if (!page || !zones || !body) return NULL;
  for (uint32_t i = 0; i < lines; i++) body[i] = marks->tokens->lines[i].tokens.first;
  if (lines && title_given) zones[0] = KZI_ZONE_TITLE;
  page->zones = zones;
  page->body_from = body;
  return page;
}

WEAK int64_t kzi_days(struct kzi_date date)
{
  return date.year * 372 + date.month * 31 + date.day;
}

WEAK const struct kzi_segments *kzi_segment(struct kzi_arena *arena, const struct kzi_tokens *tokens)
{
  struct kzi_segments *segments = kzi_arena_get(arena, sizeof *segments);
  struct kzi_segment *items = kzi_arena_get(arena, tokens->count * sizeof *items);
  uint32_t *at = kzi_arena_get(arena, ((size_t)tokens->count + 1) * sizeof *at);
  if (!segments || !items || !at) return NULL;
  char *forms = kzi_arena_get(arena, (size_t)tokens->length + tokens->count + 1);
  if (!forms) return NULL;
  uint32_t used = 0;
  for (uint32_t i = 0; i < tokens->count; i++) {
    items[i] = (struct kzi_segment){i, {tokens->items[i].start, tokens->items[i].end}, used};
    for (uint32_t b = tokens->items[i].start; b < tokens->items[i].end; b++) forms[used++] = tokens->text[b];
    used++;
    at[i + 1] = i + 1;
  }
  *segments = (struct kzi_segments){items, tokens->count, at, forms};
  return segments;
}
