#include <string.h>

#include "table.h"

/* ---- Reading the lexicon by class, value and form ---------------------------------------------------------------- */

const struct kzi_lexicon *kzi_lexicon_builtin(void)
{
  return &kzi_lexicon_tables;
}

static const char *pool(uint32_t at)
{
  return kzi_lexicon_tables.pool + at;
}

const char *kzi_lexicon_value(enum kzi_class class_id, size_t n)
{
  const struct kzi_lexicon *lexicon = &kzi_lexicon_tables;
  uint32_t first = lexicon->first_name[class_id], end = lexicon->first_name[class_id + 1];
  return n < end - first ? pool(lexicon->names[first + n].text) : NULL;
}

const char *kzi_lexicon_name(enum kzi_class class_id, const char *value)
{
  const struct kzi_lexicon *lexicon = &kzi_lexicon_tables;
  for (uint32_t i = lexicon->first_name[class_id]; i < lexicon->first_name[class_id + 1]; i++)
    if (strcmp(pool(lexicon->names[i].text), value) == 0) return pool(lexicon->names[i].form);
  return NULL;
}

static const struct kzi_entry *entry_at(const struct kzi_lexicon *lexicon, uint32_t node, enum kzi_class class_id)
{
  uint32_t list = kzi_list_of(lexicon, node);
  for (uint32_t e = lexicon->first_entry[list]; e < lexicon->first_entry[list + 1]; e++)
    if (lexicon->entries[e].class_id == class_id) return &lexicon->entries[e];
  return NULL;
}

static const struct kzi_entry *walk(const struct kzi_text *words, size_t count, uint32_t node, enum kzi_class class_id);

static const struct kzi_entry *walk_by(const struct kzi_text *words, size_t count, uint32_t node,
                                       enum kzi_class class_id, struct kzi_text word, bool bare)
{
  uint32_t id = kzi_word_id(&kzi_lexicon_tables, word.bytes, word.length);
  uint32_t next = id == KZI_NONE ? 0 : kzi_trie_step(&kzi_lexicon_tables, node, id, bare);
  return next ? walk(words + 1, count - 1, next, class_id) : NULL;
}

static const struct kzi_entry *walk(const struct kzi_text *words, size_t count, uint32_t node, enum kzi_class class_id)
{
  if (count == 0) return entry_at(&kzi_lexicon_tables, node, class_id);
  if (!kzi_class_is_bare(class_id)) return walk_by(words, count, node, class_id, words[0], false);
  const struct kzi_entry *found = walk_by(words, count, node, class_id, words[0], true);
  size_t article = kzi_article_bytes(words[0].bytes, words[0].length);
  if (!found && article) {
    struct kzi_text stripped = {words[0].bytes + article, words[0].length - article};
    found = walk_by(words, count, node, class_id, stripped, true);
  }
  char inner[KZI_FORM_BYTES];
  size_t length = found || !node ? 0 : kzi_strip_inner(words[0].bytes, words[0].length, inner);
  return length ? walk_by(words, count, node, class_id, (struct kzi_text){inner, length}, true) : found;
}

static const char *find_label(enum kzi_class class_id, const char *folded)
{
  char form[KZI_FORM_BYTES];
  const struct kzi_lexicon *lexicon = &kzi_lexicon_tables;
  for (uint32_t i = lexicon->first_name[class_id]; i < lexicon->first_name[class_id + 1]; i++) {
    const char *name = pool(lexicon->names[i].form);
    if (strlen(name) * 3 >= sizeof form) continue;
    kzi_fold(name, strlen(name), form);
    if (strcmp(form, folded) == 0) return pool(lexicon->names[i].text);
  }
  return NULL;
}

const char *kzi_lexicon_find(enum kzi_class class_id, const char *text, size_t length)
{
  char folded[KZI_FORM_BYTES];
  struct kzi_text words[KZI_FORM_WORDS];
  if (length > (sizeof folded - 1) / 3) return NULL;
  size_t bytes = kzi_fold(text, length, folded);
  if (kzi_class_info(class_id)->flags & KZI_CLASS_LABEL) return find_label(class_id, folded);
  size_t count = kzi_form_words(folded, bytes, words, KZI_FORM_WORDS);
  if (!count || count > KZI_FORM_WORDS) return NULL;
  const struct kzi_entry *entry = walk(words, count, 0, class_id);
  const struct kzi_lexicon *lexicon = &kzi_lexicon_tables;
  for (uint32_t i = lexicon->first_name[class_id]; entry && i < lexicon->first_name[class_id + 1]; i++)
    if (lexicon->names[i].value == entry->value) return pool(lexicon->names[i].text);
  return NULL;
}

bool kzi_name_suffix(struct kzi_text folded)
{
  char key[1 + 16] = "-"; /* suffixes are kept as words that begin with a hyphen, which no token does */
  for (size_t n = 4; n + 2 <= folded.length && n < sizeof key; n += 2) {
    memcpy(key + 1, folded.bytes + folded.length - n, n);
    uint32_t id = kzi_word_id(&kzi_lexicon_tables, key, n + 1);
    if (id != KZI_NONE && kzi_trie_step(&kzi_lexicon_tables, 0, id, false)) return true;
  }
  return false;
}

/* ---- Values ------------------------------------------------------------------------------------------------------ */

const char *kzi_value_text(const struct kzi_lexicon *lexicon, uint32_t value)
{
  const struct kzi_lexicon *of = value < KZI_USER_STRINGS ? &kzi_lexicon_tables : lexicon;
  if (!value || !of || value < of->string_base || value - of->string_base >= of->string_count) return "";
  return of->pool + of->strings[value - of->string_base];
}

bool kzi_value_is(const struct kzi_lexicon *lexicon, uint32_t value, const char *text)
{
  return value && strcmp(kzi_value_text(lexicon, value), text) == 0;
}

bool kzi_value_is_any(const struct kzi_lexicon *lexicon, uint32_t value, const char *const *texts)
{
  const char *own = value ? kzi_value_text(lexicon, value) : NULL;
  for (; own && *texts; texts++)
    if (strcmp(own, *texts) == 0) return true;
  return false;
}

uint32_t kzi_value_id(const char *text)
{
  return kzi_string_id(&kzi_lexicon_tables, text);
}

/* ---- Reading marks ----------------------------------------------------------------------------------------------- */

const struct kzi_mark *kzi_mark_at(const struct kzi_marks *marks, uint32_t tok, enum kzi_class class_id)
{
  uint16_t classes[] = {(uint16_t)class_id, KZI_C_COUNT};
  return kzi_mark_any(marks, tok, classes);
}

const struct kzi_mark *kzi_mark_any(const struct kzi_marks *marks, uint32_t tok, const uint16_t *classes)
{
  if (tok >= marks->tokens->count) return NULL;
  for (uint32_t i = marks->at[tok]; i < marks->at[tok + 1]; i++)
    for (const uint16_t *c = classes; *c != KZI_C_COUNT; c++)
      if (marks->items[i].class_id == *c) return &marks->items[i];
  return NULL;
}

bool kzi_mark_is(const struct kzi_marks *marks, const struct kzi_mark *mark, const char *value)
{
  return mark && kzi_value_is(marks->lexicon, mark->value, value);
}

bool kzi_mark_is_any(const struct kzi_marks *marks, const struct kzi_mark *mark, const char *const *values)
{
  return mark && kzi_value_is_any(marks->lexicon, mark->value, values);
}

bool kzi_is_perfect(const struct kzi_mark *mark)
{
  return mark && mark->form >= KZI_FORM_PERF_MS && mark->form <= KZI_FORM_PERF_1P;
}

bool kzi_is_imperfect(const struct kzi_mark *mark)
{
  return mark && mark->form >= KZI_FORM_IMPF_MS && mark->form <= KZI_FORM_IMPF_1P;
}

struct kzi_span kzi_mark_span(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  const struct kzi_token *first = &marks->tokens->items[mark->tok], *last = &marks->tokens->items[mark->end - 1];
  struct kzi_span span = {first->start, last->end};
  if (mark->prefix_length) span.start = kzi_token_byte(marks->tokens, mark->tok, mark->prefix_length);
  if (mark->suffix_length)
    span.end = kzi_token_byte(marks->tokens, mark->end - 1, (uint32_t)last->fold_length - mark->suffix_length);
  return span;
}
