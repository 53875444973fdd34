#include "recog/near.h"

#include <string.h>

bool kzi_near_word(const struct kzi_marks *marks, uint32_t tok)
{
  if (tok >= marks->tokens->count) return false;
  uint8_t kind = marks->tokens->items[tok].kind;
  return kind == KZI_TOKEN_WORD || kind == KZI_TOKEN_LATIN;
}

bool kzi_near_has(const struct kzi_marks *marks, uint32_t tok, enum kzi_class class_id)
{
  return tok < marks->tokens->count && kzi_mark_at(marks, tok, class_id) != NULL;
}

bool kzi_near_function(const struct kzi_marks *marks, uint32_t tok)
{
  if (tok >= marks->tokens->count) return false;
  const struct kzi_mark *mark = kzi_mark_at(marks, tok, KZI_C_FUNC);
  return mark && mark->end == tok + 1;
}

bool kzi_near_verb(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t verbs[] = {KZI_C_VERB,   KZI_C_VERB_PASSIVE, KZI_C_LIGHT,
                                   KZI_C_REPORT, KZI_C_VERB_OTHER,   KZI_C_COUNT};
  return tok < marks->tokens->count && kzi_mark_any(marks, tok, verbs) != NULL;
}

bool kzi_near_definite(const struct kzi_marks *marks, uint32_t tok)
{
  if (tok >= marks->tokens->count) return false;
  struct kzi_text fold = kzi_token_fold(marks->tokens, tok);
  static const char *const starts[] = {"ال", "وال", "بال", "لل", "فال", "كال", "ولل", "وبال"};
  for (size_t i = 0; i < KZI_COUNT(starts); i++)
    if (kzi_text_begins(fold, starts[i])) return true;
  return false;
}

static bool is_mark_of(const struct kzi_marks *marks, uint32_t tok, const char *const list[], size_t count)
{
  if (tok >= marks->tokens->count || marks->tokens->items[tok].kind != KZI_TOKEN_PUNCT) return false;
  for (size_t i = 0; i < count; i++)
    if (kzi_token_is_mark(marks->tokens, tok, list[i])) return true;
  return false;
}

bool kzi_near_quote(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const quotes[] = {"«", "»", "\"", "“", "”", "„", "'", "‘", "’", "‹", "›"};
  return is_mark_of(marks, tok, quotes, KZI_COUNT(quotes));
}

bool kzi_near_joint(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const joints[] = {"-", "–", "—", "‐", "‑", "/"};
  return is_mark_of(marks, tok, joints, KZI_COUNT(joints));
}

bool kzi_near_kind(const struct kzi_marks *marks, const struct kzi_mark *mark, const char *kind)
{
  const char *value = kzi_value_text(marks->lexicon, mark->value);
  size_t length = strlen(kind);
  return strncmp(value, kind, length) == 0 && (value[length] == 0 || value[length] == ':');
}

uint32_t kzi_near_number(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  const char *colon = strchr(kzi_value_text(marks->lexicon, mark->value), ':');
  return colon && colon[1] >= '1' && colon[1] <= '9' ? (uint32_t)(colon[1] - '0') : 1;
}

bool kzi_near_sure_instrument(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const char *const types[] = {"treaty", "agreement", "protocol", NULL};
  return mark->end > mark->tok + 1 || kzi_mark_is_any(marks, mark, types);
}

bool kzi_near_home(const struct kzi_marks *marks, uint32_t from, uint32_t to)
{
  static const char *const words[] = {"البلاد", "للبلاد", "بالبلاد", NULL};
  return kzi_tokens_have(marks->tokens, from, to, words);
}

bool kzi_near_together(const struct kzi_marks *marks, uint32_t a, uint32_t b)
{
  const struct kzi_tokens *tokens = marks->tokens;
  return a < tokens->count && b < tokens->count && tokens->items[a].sentence == tokens->items[b].sentence;
}

bool kzi_near_in(const struct kzi_marks *marks, uint32_t tok, const char *const words[], size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (kzi_token_is(marks->tokens, tok, words[i])) return true;
  return false;
}

const struct kzi_state *kzi_near_state(const struct kzi_mentions *m, uint32_t tok)
{
  uint32_t i = KZI_FIRST(m->states, m->state_count, tok);
  return i < m->state_count && m->states[i].at.tok == tok ? &m->states[i] : NULL;
}

const struct kzi_org *kzi_near_org(const struct kzi_mentions *m, uint32_t tok)
{
  uint32_t i = KZI_FIRST(m->orgs, m->org_count, tok);
  return i < m->org_count && m->orgs[i].at.tok == tok ? &m->orgs[i] : NULL;
}

struct kzi_where kzi_near_where(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  return (struct kzi_where){mark->tok, mark->end, kzi_mark_span(marks, mark), mark->prefix};
}

struct kzi_span kzi_near_span(const struct kzi_marks *marks, uint32_t first, uint32_t end, uint32_t start_byte)
{
  const struct kzi_token *items = marks->tokens->items;
  return (struct kzi_span){start_byte ? start_byte : items[first].start, items[end - 1].end};
}
