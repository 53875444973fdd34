#include <string.h>

#include "analyze.h"
#include "lexicon.h"

#ifdef __GNUC__
#define KZI_APART __attribute__((noinline)) /* so that what calls it keeps its registers */
#else
#define KZI_APART
#endif

/* ---- Where the parts go -------------------------------------------------------------------------------------------------

 * Most words are one part and printed as they are written; so the pool of forms begins like that of the tokens' folds, but with the text as it is,
 * in which such a word is ended by a NUL and a stem may be restored in place: whatever the fast path of tokenizing told has its form where it has
 * its fold. Between two words of it stands something else, so that the NULs do no harm. Behind it stand the clitics, then all other forms. */

struct output {
  struct kzi_arena *arena;
  const char *text;
  struct kzi_segment *items;
  size_t count, room;
  char *forms;
  size_t used, forms_room;
  uint32_t in_place; /* forms before it are the tokens' folds */
  uint32_t clitics;  /* where they stand in forms */
  uint32_t token;
};

static bool grow(struct kzi_arena *arena, void **items, size_t *room, size_t used, size_t need, size_t item_bytes)
{
  if (need <= *room) return true;
  size_t more = need + need / 2;
  void *grown = kzi_arena_take(arena, more * item_bytes);
  if (!grown) return false;
  if (*items) memcpy(grown, *items, used * item_bytes);
  *items = grown;
  *room = more;
  return true;
}

#define FRONT 8u /* so many bytes before the forms may be read */

/* Room for so many parts and bytes of their forms. */
static bool make_room(struct output *out, size_t parts, size_t bytes)
{
  void *items = out->items, *pool = out->forms ? out->forms - FRONT : NULL;
  if (!grow(out->arena, &items, &out->room, out->count, out->count + parts, sizeof *out->items)) return false;
  out->items = items;
  if (!grow(out->arena, &pool, &out->forms_room, FRONT + out->used, FRONT + out->used + bytes, 1)) return false;
  out->forms = (char *)pool + FRONT;
  return true;
}

/* So many words at a time: what they are looked up in is asked of the memory for all of them before it is read, and the end of each loop over them,
 * which cannot be foreseen, comes seldom. */
#define BATCH 128u
#define PARTS_MAX 4u /* of words that were taken apart when the library was built */

/* A word has at most one part a letter, each with its end; what is restored fits in 16 bytes. Then comes the rest of the batch. */
static bool room_for(struct output *out, uint32_t bytes)
{
  size_t forms = FRONT + (size_t)bytes + KZI_LETTERS_MAX + 64, parts = KZI_LETTERS_MAX + 1 + PARTS_MAX * BATCH;
  bool enough = out->room - out->count >= parts && out->forms_room - out->used >= forms;
  return enough || make_room(out, parts, forms);
}

static inline void put_segment(struct kzi_segment *out, uint32_t token, uint32_t start, uint32_t end, uint32_t form)
{
  out->token = token;
  out->surface.start = start;
  out->surface.end = end;
  out->form = form;
}

/* In three stores: this is what most tokens come to. */
static inline void put_token_whole(struct kzi_segment *out, uint32_t index, const struct kzi_token *token)
{
  out->token = index;
  memcpy(&out->surface, (const char *)token + offsetof(struct kzi_token, start), sizeof out->surface); /* and end */
  out->form = token->fold;
}

static void put_part(struct output *out, uint32_t start, uint32_t end, size_t form)
{
  put_segment(&out->items[out->count++], out->token, start, end, (uint32_t)form);
}

static void begin_part(struct output *out, uint32_t start, uint32_t end)
{
  put_part(out, start, end, out->used);
}

static void end_part(struct output *out)
{
  out->forms[out->used++] = '\0';
}

/* What is no word may touch the next one, where its NUL would go. */
static void put_copy(struct output *out, const struct kzi_token *token)
{
  uint32_t bytes = token->end - token->start;
  begin_part(out, token->start, token->end);
  memcpy(out->forms + out->used, out->text + token->start, bytes);
  out->used += bytes;
  end_part(out);
}

static void put_whole(struct output *out, const struct kzi_token *token)
{
  if (token->fold < out->in_place)
    put_part(out, token->start, token->end, token->fold);
  else
    put_copy(out, token);
}

/* The letters of a word without marks: where they are spelled, and where each begins in the text. */
struct spelling {
  const char *bytes; /* two a letter */
  const uint32_t *at;
  unsigned count;
};

static void add_letters(struct output *out, const char *bytes, unsigned letters)
{
  memcpy(out->forms + out->used, bytes, 2 * (size_t)letters);
  out->used += 2 * (size_t)letters;
}

static void put_letters(struct output *out, const struct spelling *spelling, unsigned from, unsigned to)
{
  begin_part(out, spelling->at[from], spelling->at[to]);
  add_letters(out, spelling->bytes + 2 * from, to - from);
  end_part(out);
}

/* ---- Words that are taken apart by list ------------------------------------------------------------------------------------ */

static void put_listed(struct output *out, const struct kzi_letters *word, const struct spelling *spelling, unsigned from, const char *parts)
{
  if (from) put_letters(out, spelling, 0, 1);
  if (!strchr(parts, '+')) { /* و before a word of the list that stays whole */
    put_letters(out, spelling, from, word->count);
    return;
  }
  while (*parts) {
    unsigned letters, bytes = kzi_listed_part(word, from, parts, out->forms + out->used, &letters);
    begin_part(out, word->at[from], word->at[from + letters]);
    out->used += bytes;
    end_part(out);
    from += letters;
    parts += strcspn(parts, "+");
    if (*parts) parts++;
  }
}

/* ---- Words that are analyzed ------------------------------------------------------------------------------------------------ */

static void put_stem(struct output *out, const struct spelling *spelling, const struct kzi_analysis *a)
{
  unsigned letters = a->stem_end - (unsigned)a->prefixes;
  begin_part(out, spelling->at[a->prefixes], spelling->at[a->stem_end]);
  add_letters(out, "ال", a->article);
  char *stem = out->forms + out->used;
  add_letters(out, spelling->bytes + 2 * a->prefixes, letters);
  kzi_restore_stem(stem, letters, a, a->stem_end == spelling->count);
  if (a->end == KZI_END_WAW) add_letters(out, "ا", 1);
  end_part(out);
}

static void put_analyzed(struct output *out, const struct spelling *spelling, const struct kzi_analysis *a)
{
  for (unsigned i = 0; i < a->prefixes; i++) put_letters(out, spelling, i, i + 1);
  put_stem(out, spelling, a);
  if (a->stem_end < spelling->count) put_letters(out, spelling, a->stem_end, spelling->count);
}

/* ---- Words that were taken apart when the library was built ----------------------------------------------------------------- */

static inline bool fits(const struct kzi_cut *cut, const char *word, uint32_t bytes)
{
  uint64_t front = (kzi_load(word, 8) ^ cut->front) & cut->front_mask,
           back = (kzi_load(word + bytes - 8, 8) ^ cut->back) & cut->back_mask;
  return !(front | back) & (bytes >= cut->least);
}

static inline void change(char *at, const struct kzi_change *change)
{
  uint16_t letter, keep, put;
  memcpy(&letter, at, 2);
  memcpy(&keep, change->keep, 2);
  memcpy(&put, change->put, 2);
  letter = (uint16_t)((letter & keep) | put);
  memcpy(at, &letter, 2);
}

/* Writes the parts of a word that stands in forms at `at`, without a branch: the ones that it has not are written first, where others come to stand.
 * Returns how many it has. */
static inline unsigned put_cut(const struct kzi_cut *cut, uint32_t token, struct kzi_span span, char *forms,
                               uint32_t at, uint32_t clitics, struct kzi_segment *items)
{
  uint32_t stem = span.start + cut->prefix, stem_end = span.end - cut->suffix;
  char *word = forms + at, *word_end = word + (stem_end - span.start);
  put_segment(items + cut->parts - 1, token, stem_end, span.end, clitics + cut->pronoun);
  put_segment(items + cut->prefix / 4, token, span.start + 2, span.start + 4, clitics + cut->clitic[1]);
  put_segment(items, token, span.start, span.start + 2, clitics + cut->clitic[0]);
  put_segment(items + cut->prefix / 2, token, stem, stem_end, at + cut->prefix - cut->article);
  change(word + cut->change.at, &cut->change);
  change(word_end - 2, &cut->last);
  *word_end = '\0';
  return cut->parts;
}

/* ---- Words that nobody has seen yet ------------------------------------------------------------------------------------------------------- */

static struct spelling spell(const struct kzi_letters *word, char bytes[2 * KZI_LETTERS_MAX])
{
  for (unsigned i = 0; i < word->count; i++) kzi_letter_put(word->written[i], bytes + 2 * i);
  return (struct spelling){bytes, word->at, word->count};
}

/* False where it stays whole. */
static bool put_new(struct output *out, const struct kzi_letters *word)
{
  char bytes[2 * KZI_LETTERS_MAX];
  struct kzi_analysis analysis;
  unsigned from;
  const char *parts = kzi_parts_listed(word, &from);
  if (!parts) kzi_analyze(word, &analysis);
  bool whole = parts ? !from && !strchr(parts, '+') : !analysis.prefixes && analysis.stem_end == word->count;
  if (whole) return false;
  struct spelling spelling = spell(word, bytes);
  if (parts)
    put_listed(out, word, &spelling, from, parts);
  else
    put_analyzed(out, &spelling, &analysis);
  return true;
}

static bool split_new(struct output *out, const struct kzi_token *token)
{
  struct kzi_letters word;
  return kzi_letters_read(out->text, token->start, token->end, &word) && word.count > 1 && put_new(out, &word);
}

/* ---- All of them --------------------------------------------------------------------------------------------------------------------------- */

static inline unsigned is_between(char byte, unsigned char low, unsigned char high)
{
  return (unsigned char)((unsigned char)byte - low) <= high - low;
}

/* Copies plain letters without the signs on them, short vowels and their like; returns their bytes, or 0 where there is something else. */
static uint32_t copy_letters(const char *word, uint32_t bytes, char *copy)
{
  uint32_t length = 0, odd = bytes % 2;
  for (uint32_t i = 0; i + 1 < bytes; i += 2) {
    unsigned d8 = word[i] == '\xD8', d9 = word[i] == '\xD9';
    unsigned letter = (d8 & is_between(word[i + 1], 0xA1, 0xBA)) | (d9 & is_between(word[i + 1], 0x81, 0x8A));
    unsigned sign = d9 & (is_between(word[i + 1], 0x8B, 0x92) | is_between(word[i + 1], 0x80, 0x80));
    memcpy(copy + length, word + i, 2);
    length += letter ? 2 : 0;
    odd |= (letter | sign) ^ 1;
  }
  return odd ? 0 : length;
}

/* Cuts a copy without signs, which stands behind all forms; the parts' surfaces are where their letters are in the text. */
static bool put_cut_copy(struct output *out, const struct kzi_cut *cut, const struct kzi_token *token, uint32_t bytes)
{
  struct kzi_letters word;
  if (!kzi_letters_read(out->text, token->start, token->end, &word)) return false;
  struct kzi_segment *items = out->items + out->count;
  unsigned parts = put_cut(cut, out->token, (struct kzi_span){0, bytes}, out->forms, (uint32_t)out->used, out->clitics, items);
  for (unsigned i = 0; i < parts; i++)
    items[i].surface = (struct kzi_span){word.at[items[i].surface.start / 2], word.at[items[i].surface.end / 2]};
  out->count += parts;
  out->used += bytes + 1;
  return true;
}

/* The fast path of tokenizing left the word to others, though it may look like all the rest, or would without its signs. */
static bool put_plain(struct output *out, const struct kzi_token *token)
{
  uint32_t letters;
  char *copy = out->forms + out->used;
  if (token->fold < out->in_place) return false;
  if (!(letters = copy_letters(out->text + token->start, token->end - token->start, copy))) return false;
  uint64_t hash = kzi_form_hash(copy, letters, kzi_forms.seed);
  unsigned value = kzi_is_whole_at_sight(copy, copy + letters)
                       ? KZI_FORM_WHOLE
                       : kzi_perfect_value(kzi_perfect_slot(&kzi_forms, hash), hash);
  if (value == KZI_FORM_WHOLE) put_copy(out, token);
  if (value < KZI_FORM_CUT || !fits(&kzi_cuts[value], copy, letters)) return value == KZI_FORM_WHOLE;
  return put_cut_copy(out, &kzi_cuts[value], token, letters);
}

/* What is not to be told at once. */
static KZI_APART bool put_token(struct output *out, const struct kzi_tokens *tokens, uint32_t index)
{
  const struct kzi_token *token = &tokens->items[index];
  out->token = index;
  if (!room_for(out, token->end - token->start)) return false;
  if (token->kind != KZI_TOKEN_WORD)
    put_copy(out, token);
  else if (!put_plain(out, token) && !split_new(out, token))
    put_whole(out, token);
  return true;
}

/* Some tokens at a time, step by step, so that hardly any branch depends on what a single one of them is. */
struct batch {
  const struct kzi_token *tokens;
  uint32_t first, count; /* of the tokens */
  uint8_t parts[BATCH];  /* that each of them has; 0 where that must be found out */
  uint8_t asked[BATCH];  /* which ones are looked up */
  uint8_t cuts[BATCH];   /* which ones are known to be taken apart, */
  uint8_t cut_by[BATCH]; /* and how: indexes of kzi_cuts */
  unsigned asked_count, cut_count;
};

/* Most tokens are seen to be whole, marks and numbers too; what others than the fast path told is not known yet. */
static inline void look_at(struct batch *batch, const struct output *out)
{
  unsigned asked_count = 0;
  for (uint32_t i = 0; i < batch->count; i++) {
    const struct kzi_token *token = &batch->tokens[i];
    unsigned fast = token->fold < out->in_place;
    batch->parts[i] = (uint8_t)fast;
    batch->asked[asked_count] = (uint8_t)i;
    asked_count += fast & !kzi_is_whole_at_sight(out->forms + token->start, out->forms + token->end);
  }
  batch->asked_count = asked_count;
}

/* No branch waits for what the memory has: each loop asks it for what the next one reads. */
static inline void look_up(struct batch *batch, const struct output *out)
{
  const struct kzi_perfect forms = kzi_forms; /* in registers */
  uint64_t hashes[BATCH];
  const uint8_t *slots[BATCH];
  unsigned cut_count = 0;
  for (unsigned i = 0; i < batch->asked_count; i++) {
    const struct kzi_token *token = &batch->tokens[batch->asked[i]];
    hashes[i] = kzi_form_hash(out->forms + token->start, token->end - token->start, forms.seed);
    kzi_fetch(kzi_perfect_pilot(&forms, hashes[i]));
  }
  for (unsigned i = 0; i < batch->asked_count; i++) {
    slots[i] = kzi_perfect_slot(&forms, hashes[i]);
    kzi_fetch(slots[i]);
  }
  for (unsigned i = 0; i < batch->asked_count; i++) {
    uint8_t value = kzi_perfect_value(slots[i], hashes[i]), token = batch->asked[i];
    batch->parts[token] = value == KZI_FORM_WHOLE;
    batch->cuts[cut_count] = token;
    batch->cut_by[cut_count] = value;
    cut_count += value >= KZI_FORM_CUT;
  }
  batch->cut_count = cut_count;
}

static inline void count_parts(struct batch *batch, const struct output *out)
{
  for (unsigned i = 0; i < batch->cut_count; i++) {
    const struct kzi_token *token = &batch->tokens[batch->cuts[i]];
    const struct kzi_cut *cut = &kzi_cuts[batch->cut_by[i]];
    bool fit = fits(cut, out->forms + token->start, token->end - token->start);
    batch->parts[batch->cuts[i]] = cut->parts & (uint8_t)-fit;
  }
}

/* Each token from `next` on as if it were whole, with room for those that are cut, up to one whose parts are not known: returns that one. */
static inline uint32_t put_wholes(const struct batch *batch, struct output *out, uint32_t next, uint32_t *at)
{
  struct kzi_segment *items = out->items;
  uint32_t count = (uint32_t)out->count;
  for (; next < batch->count && batch->parts[next]; next++) {
    at[next] = count;
    put_token_whole(&items[count], batch->first + next, &batch->tokens[next]);
    count += batch->parts[next];
  }
  out->count = count;
  return next;
}

static inline void put_cuts(const struct batch *batch, const struct output *out, const uint32_t *at)
{
  for (unsigned i = 0; i < batch->cut_count; i++) {
    uint32_t token = batch->cuts[i];
    struct kzi_span span = {batch->tokens[token].start, batch->tokens[token].end};
    if (batch->parts[token])
      put_cut(&kzi_cuts[batch->cut_by[i]], batch->first + token, span, out->forms, span.start, out->clitics,
              out->items + at[token]);
  }
}

static bool put_batch(struct output *out, const struct kzi_tokens *tokens, uint32_t first, uint32_t count, uint32_t *at)
{
  struct batch batch;
  batch.tokens = tokens->items + first;
  batch.first = first;
  batch.count = count;
  look_at(&batch, out);
  look_up(&batch, out);
  count_parts(&batch, out);
  if (!room_for(out, 0)) return false;
  for (uint32_t i = 0; (i = put_wholes(&batch, out, i, at + first)) < count; i++) {
    at[first + i] = (uint32_t)out->count;
    if (!put_token(out, tokens, first + i)) return false;
  }
  put_cuts(&batch, out, at + first);
  return true;
}

/* The text, with NULs where the folds have them: behind words and numbers. */
static void copy_text(const struct kzi_tokens *tokens, char *out)
{
  const char *text = tokens->text, *folds = tokens->folds;
  uint32_t i = 0;
#ifdef __GNUC__
  typedef char bytes16 __attribute__((vector_size(16)));
  for (; tokens->length - i >= sizeof(bytes16); i += (uint32_t)sizeof(bytes16)) {
    bytes16 written, folded;
    memcpy(&written, text + i, sizeof written);
    memcpy(&folded, folds + i, sizeof folded);
    written &= (bytes16)(folded != 0);
    memcpy(out + i, &written, sizeof written);
  }
#endif
  for (; i < tokens->length; i++) out[i] = folds[i] ? text[i] : '\0';
}

static bool begin(struct output *out, const struct kzi_tokens *tokens)
{
  size_t text = tokens->length, clitics = tokens->folds_in_place, fixed = clitics + KZI_CLITICS;
  if (!make_room(out, (size_t)tokens->count + tokens->count / 4 + KZI_LETTERS_MAX + PARTS_MAX * BATCH,
                 fixed + text / 16))
    return false;
  memset(out->forms - FRONT, 0, FRONT);
  copy_text(tokens, out->forms);
  memcpy(out->forms + text, tokens->folds + text, clitics - text); /* the last word is read beyond its end */
  memcpy(out->forms + clitics, kzi_clitics, KZI_CLITICS);
  out->in_place = out->clitics = (uint32_t)clitics;
  out->used = fixed;
  return true;
}

const struct kzi_segments *kzi_segment(struct kzi_arena *arena, const struct kzi_tokens *tokens)
{
  struct output out = {.arena = arena, .text = tokens->text};
  uint32_t count = tokens->count;
  struct kzi_segments *segments = kzi_arena_get(arena, sizeof *segments);
  uint32_t *at = kzi_arena_take(arena, ((size_t)count + 1) * sizeof *at);
  if (!segments || !at || !begin(&out, tokens)) return NULL;
  for (uint32_t i = 0; i < count; i += BATCH)
    if (!put_batch(&out, tokens, i, count - i > BATCH ? BATCH : count - i, at)) return NULL;
  at[count] = (uint32_t)out.count;
  *segments = (struct kzi_segments){out.items, (uint32_t)out.count, at, out.forms};
  return segments;
}
