#include <string.h>

#include "reading.h"

/* The one pass: from every token every phrase of the trie that its readings begin. */

#define FOUND_MAX 128 /* marks that begin at one token; no word has a quarter of that */

struct found {
  struct kzi_mark mark;
  uint8_t cost; /* clitics, doubled, and one for an accusative */
};

struct marker {
  struct kzi_arena *arena;
  const struct kzi_tokens *tokens;
  const struct kzi_lexicon *lexicon; /* of the reading that is being walked */
  const struct kzi_readings *readings;
  bool user;
  uint32_t tok; /* where the marks begin */
  const struct kzi_reading *first;
  bool first_exact; /* its edge was matched with the article as written */
  bool known;       /* the word without clitics is in the lexicon, and not only as a name of persons */
  bool place;       /* as a country, a city … */
  struct found found[FOUND_MAX];
  unsigned count;
};

/* ---- May this reading be that entry? --------------------------------------------------------------------------------------- */

static bool is_imperfect(unsigned form)
{
  return form >= KZI_FORM_IMPF_MS && form <= KZI_FORM_IMPF_1P;
}

static bool prefix_fits(const struct kzi_entry *entry, const struct kzi_reading *first, bool alone)
{
  unsigned joined = first->prefix & ~(unsigned)(KZI_PREFIX_WA | KZI_PREFIX_FA);
  if (first->prefix & ~(unsigned)kzi_class_prefixes(entry->class_id)) return false;
  if (joined && alone && first->letters < 3) return false; /* «كلا» is not ك + لا */
  return !joined || !kzi_class_is_verb(entry->class_id) || entry->form == KZI_FORM_PLAIN || is_imperfect(entry->form);
}

static bool pronoun_fits(const struct kzi_entry *entry, unsigned pronoun)
{
  if (!pronoun) return true;
  if (!(kzi_class_info(entry->class_id)->flags & KZI_CLASS_PRONOUN)) return false;
  return pronoun != (kzi_class_is_verb(entry->class_id) ? KZI_PRON_YA : KZI_PRON_NI);
}

/* A word that the lexicon knows as it stands is not cut («واحد» is not و + أحد); «فقد» may be ف + قد all the same. */
static bool cut_fits(const struct marker *m, const struct kzi_entry *entry, const struct kzi_reading *last)
{
  bool cut = m->first->prefix || last->pronoun;
  bool particle = entry->class_id == KZI_C_CUE || entry->class_id == KZI_C_FUNC || entry->class_id == KZI_C_CLAUSE;
  return !cut || !m->known || (particle && !last->pronoun);
}

static bool is_place(unsigned class_id)
{
  return kzi_class_info(class_id)->value == KZI_VALUE_CC && !(kzi_class_is_bare(class_id));
}

/* Tanwin tells «روسياً» from روسيا and «عقداً» from the dual of a verb; without it the place is likelier. */
static bool ending_fits(const struct marker *m, const struct kzi_entry *entry, uint32_t end)
{
  bool tanwin = m->tokens->items[end - 1].flags & KZI_TOKEN_TANWIN;
  if (end != m->tok + 1) return true;
  if (tanwin) return !is_place(entry->class_id) && !kzi_class_is_verb(entry->class_id);
  return !m->place || !(m->first->flags & KZI_READ_ACCUSATIVE);
}

static bool next_fits(const struct marker *m, unsigned letter, uint32_t end)
{
  static const struct {
    uint8_t prefix;
    char letter[3];
  } letters[] = {{KZI_PREFIX_BI, "ب"}, {KZI_PREFIX_LI, "ل"}, {KZI_PREFIX_KA, "ك"}};
  if (!letter) return true;
  if (end >= m->tokens->count || m->tokens->items[end].sentence != m->tokens->items[m->tok].sentence) return false;
  struct kzi_text fold = kzi_token_fold(m->tokens, end);
  for (size_t i = 0; i < KZI_COUNT(letters); i++)
    if (letters[i].prefix == letter) return fold.length >= 2 && memcmp(fold.bytes, letters[i].letter, 2) == 0;
  return false;
}

/* ---- Finding -------------------------------------------------------------------------------------------------------------------- */

static unsigned cost_of(const struct kzi_reading *first, const struct kzi_reading *last)
{
  unsigned cost = (last->pronoun ? 2u : 0u) + (first->flags & KZI_READ_ACCUSATIVE ? 1u : 0u);
  for (unsigned prefix = first->prefix; prefix; prefix &= prefix - 1) cost += 2;
  return cost;
}

/* Of one class and value the longest stays, then the cheapest, then the user's. */
static void keep(struct marker *m, const struct found *new)
{
  for (unsigned i = 0; i < m->count; i++) {
    struct found *old = &m->found[i];
    if (old->mark.class_id != new->mark.class_id || old->mark.value != new->mark.value) continue;
    bool better = new->mark.end != old->mark.end ? new->mark.end > old->mark.end
                  : new->cost != old->cost       ? new->cost < old->cost
                                                 : new->mark.user > old->mark.user;
    if (better) *old = *new;
    return;
  }
  if (m->count < FOUND_MAX) m->found[m->count++] = *new;
}

/* «ألمانيا» has no article, though it folds as if it had. */
static bool is_definite(const struct marker *m)
{
  if (m->first->flags & KZI_READ_STRIPPED) return true;
  if (!m->first_exact || !(m->first->flags & KZI_READ_ARTICLE)) return false;
  uint32_t at = kzi_token_byte(m->tokens, m->tok, m->first->prefix_length);
  bool restored = m->first->prefix & KZI_PREFIX_LI;
  return restored || memcmp(m->tokens->text + at, "ا", 2) == 0;
}

static void take_entries(struct marker *m, uint32_t node, uint32_t end, const struct kzi_reading *last)
{
  for (uint32_t e = m->lexicon->first_entry[node]; e < m->lexicon->first_entry[node + 1]; e++) {
    const struct kzi_entry *entry = &m->lexicon->entries[e];
    bool alone = end == m->tok + 1;
    bool fits = prefix_fits(entry, m->first, alone) && pronoun_fits(entry, last->pronoun) && ending_fits(m, entry, end) &&
                next_fits(m, entry->next, end) && (!alone || cut_fits(m, entry, last));
    if (!fits) continue;
    struct found found = {.cost = (uint8_t)cost_of(m->first, last)};
    found.mark = (struct kzi_mark){.tok = m->tok, .end = end, .value = entry->value, .class_id = entry->class_id, .form = entry->form,
                                   .prefix = m->first->prefix, .pronoun = last->pronoun, .definite = is_definite(m),
                                   .prefix_length = m->first->prefix_length, .suffix_length = last->suffix_length, .user = m->user};
    keep(m, &found);
  }
}

static bool may_stand_between(const struct kzi_tokens *tokens, uint32_t tok)
{
  static const char *const marks[] = {"-", "–", "—", "‐", "‑", "ـ", "\"", "«", "»", "“", "”", "„", "'", "‘", "’", "‹", "›"};
  if (tokens->items[tok].kind != KZI_TOKEN_PUNCT) return false;
  for (size_t i = 0; i < KZI_COUNT(marks); i++)
    if (kzi_token_is_mark(tokens, tok, marks[i])) return true;
  return false;
}

/* The token that may be the next word of a phrase, or KZI_NONE. */
static uint32_t next_word(const struct kzi_tokens *tokens, uint32_t end)
{
  uint32_t sentence = tokens->items[end - 1].sentence;
  if (end < tokens->count && may_stand_between(tokens, end)) end++;
  return end < tokens->count && tokens->items[end].sentence == sentence ? end : KZI_NONE;
}

static void walk(struct marker *m, uint32_t node, uint32_t end, const struct kzi_reading *last, unsigned depth);

static void step(struct marker *m, uint32_t node, uint32_t tok, const struct kzi_reading *reading, unsigned depth)
{
  bool as_written = !(reading->flags & (KZI_READ_STRIPPED | KZI_READ_INNER | KZI_READ_ACCUSATIVE));
  for (unsigned bare = as_written ? 0 : 1; bare < 2; bare++) {
    uint32_t next = kzi_trie_step(m->lexicon, node, reading->word, bare);
    if (!next) continue;
    if (depth == 0) m->first_exact = !bare;
    walk(m, next, tok + 1, reading, depth + 1);
  }
}

/* The phrase up to `end` has led to the node: takes what ends here and goes on. */
static void walk(struct marker *m, uint32_t node, uint32_t end, const struct kzi_reading *last, unsigned depth)
{
  take_entries(m, node, end, last);
  if (last->pronoun || depth >= KZI_FORM_WORDS || m->lexicon->first_edge[node] == m->lexicon->first_edge[node + 1]) return;
  uint32_t tok = next_word(m->tokens, end);
  if (tok == KZI_NONE) return;
  const struct kzi_reading *readings = m->readings->items.items;
  struct kzi_range range = m->readings->of[tok];
  for (uint32_t i = range.first; i < range.end; i++)
    if (!readings[i].prefix) step(m, node, tok, &readings[i], depth);
}

/* Names of persons do not make a word known: they have a homograph for everything. */
static void know(struct marker *m, const struct kzi_reading *reading, bool bare)
{
  uint32_t node = kzi_trie_step(m->lexicon, 0, reading->word, bare);
  if (!node) return;
  for (uint32_t e = m->lexicon->first_entry[node]; e < m->lexicon->first_entry[node + 1]; e++) {
    m->known |= !reading->prefix && !kzi_class_is_name(m->lexicon->entries[e].class_id);
    m->place |= is_place(m->lexicon->entries[e].class_id);
  }
}

static void walk_token(struct marker *m)
{
  const struct kzi_reading *readings = m->readings->items.items;
  struct kzi_range range = m->readings->of[m->tok];
  for (uint32_t i = range.first; i < range.end; i++) {
    if (readings[i].pronoun || readings[i].flags & KZI_READ_INNER) continue;
    bool as_written = !(readings[i].flags & (KZI_READ_STRIPPED | KZI_READ_ACCUSATIVE));
    know(m, &readings[i], true);
    if (as_written) know(m, &readings[i], false);
  }
  for (uint32_t i = range.first; i < range.end; i++) {
    if (readings[i].flags & KZI_READ_INNER) continue;
    m->first = &readings[i];
    step(m, 0, m->tok, m->first, 0);
  }
}

/* ---- Writing -------------------------------------------------------------------------------------------------------------------- */

static bool stands_before(const struct found *a, const struct found *b)
{
  if (a->mark.end != b->mark.end) return a->mark.end > b->mark.end;
  if (a->cost != b->cost) return a->cost < b->cost;
  if (a->mark.user != b->mark.user) return a->mark.user;
  if (a->mark.class_id != b->mark.class_id) return a->mark.class_id < b->mark.class_id;
  return a->mark.value < b->mark.value;
}

/* The proclitics of «ل«الجزيرة»» and «و18», which are tokens of their own. */
static uint8_t glued_prefix(const struct kzi_tokens *tokens, uint32_t tok)
{
  static const struct {
    const char *word;
    uint8_t prefix;
  } words[] = {{"و", KZI_PREFIX_WA}, {"ف", KZI_PREFIX_FA}, {"ب", KZI_PREFIX_BI}, {"ل", KZI_PREFIX_LI}, {"ك", KZI_PREFIX_KA},
               {"وب", KZI_PREFIX_WA | KZI_PREFIX_BI}, {"ول", KZI_PREFIX_WA | KZI_PREFIX_LI}};
  if (!(tokens->items[tok].flags & KZI_TOKEN_GLUED) || tok == 0) return 0;
  if (tok > 1 && tokens->items[tok - 1].kind == KZI_TOKEN_PUNCT && tokens->items[tok - 1].flags & KZI_TOKEN_GLUED) tok--;
  for (size_t i = 0; i < KZI_COUNT(words); i++)
    if (kzi_token_is(tokens, tok - 1, words[i].word)) return words[i].prefix;
  return 0;
}

static void write_marks(struct marker *m, struct kzi_vec *out)
{
  uint8_t glued = m->count ? glued_prefix(m->tokens, m->tok) : 0;
  for (unsigned i = 1; i < m->count; i++) {
    struct found moving = m->found[i];
    unsigned at = i;
    for (; at > 0 && stands_before(&moving, &m->found[at - 1]); at--) m->found[at] = m->found[at - 1];
    m->found[at] = moving;
  }
  for (unsigned i = 0; i < m->count; i++) {
    struct kzi_mark *mark = kzi_vec_push(m->arena, out, sizeof *mark);
    if (!mark) return;
    *mark = m->found[i].mark;
    mark->prefix |= glued;
  }
}

static bool mark_tokens(struct marker *m, const struct kzi_lexicon *const lexica[2], struct kzi_marks *out, uint32_t *at)
{
  struct kzi_readings readings[2];
  struct kzi_vec marks = {0};
  for (unsigned l = 0; l < 2; l++)
    if (lexica[l] && !kzi_read_tokens(m->arena, m->tokens, lexica[l], &readings[l])) return false;
  for (m->tok = 0; m->tok < m->tokens->count; m->tok++) {
    m->known = m->place = false;
    m->count = 0;
    for (unsigned l = 0; l < 2; l++) {
      if (!lexica[l]) continue;
      m->lexicon = lexica[l];
      m->readings = &readings[l];
      m->user = l > 0;
      walk_token(m);
    }
    write_marks(m, &marks);
    at[m->tok + 1] = (uint32_t)marks.count;
  }
  out->items = marks.items;
  out->count = (uint32_t)marks.count;
  out->at = at;
  return !kzi_arena_failed(m->arena);
}

const struct kzi_marks *kzi_mark(struct kzi_arena *arena, const struct kzi_tokens *tokens, const struct kzi_lexicon *extra)
{
  const struct kzi_lexicon *lexica[2] = {kzi_lexicon_builtin(), extra};
  struct kzi_marks *out = kzi_arena_get(arena, sizeof *out);
  struct marker *m = kzi_arena_get(arena, sizeof *m);
  uint32_t *at = kzi_arena_get(arena, ((size_t)tokens->count + 1) * sizeof *at);
  if (!out || !m || !at) return NULL;
  m->arena = arena;
  m->tokens = tokens;
  out->tokens = tokens;
  out->lexicon = extra ? extra : kzi_lexicon_builtin();
  return mark_tokens(m, lexica, out, at) ? out : NULL;
}

/* ---- Reading marks ------------------------------------------------------------------------------------------------------------ */

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
  return mark && strcmp(kzi_value_text(marks->lexicon, mark->value), value) == 0;
}

struct kzi_span kzi_mark_span(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  const struct kzi_token *first = &marks->tokens->items[mark->tok], *last = &marks->tokens->items[mark->end - 1];
  struct kzi_span span = {first->start, last->end};
  if (mark->prefix_length) span.start = kzi_token_byte(marks->tokens, mark->tok, mark->prefix_length);
  if (mark->suffix_length) span.end = kzi_token_byte(marks->tokens, mark->end - 1, (uint32_t)last->fold_length - mark->suffix_length);
  return span;
}
