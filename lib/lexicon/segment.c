#include <string.h>

#include "analyze.h"
#include "lexicon.h"

/* ---- Where the parts go ------------------------------------------------------------------------------------------------- */

struct output {
  struct kzi_arena *arena;
  struct kzi_segment *items;
  size_t count, room;
  char *forms;
  size_t used, forms_room;
  uint32_t token;
};

static bool grow(struct kzi_arena *arena, void **items, size_t *room, size_t used, size_t need, size_t item_bytes)
{
  if (need <= *room) return true;
  size_t more = need + need / 2;
  void *grown = kzi_arena_take(arena, more * item_bytes);
  if (!grown) return false;
  if (used) memcpy(grown, *items, used * item_bytes);
  *items = grown;
  *room = more;
  return true;
}

/* Room for so many parts and bytes of their forms. */
static bool make_room(struct output *out, size_t parts, size_t bytes)
{
  void *items = out->items, *forms = out->forms;
  if (!grow(out->arena, &items, &out->room, out->count, out->count + parts, sizeof *out->items)) return false;
  out->items = items;
  if (!grow(out->arena, &forms, &out->forms_room, out->used, out->used + bytes, 1)) return false;
  out->forms = forms;
  return true;
}

/* A word has at most one part a letter, each with its end; what is restored fits in 16 bytes. */
static bool room_for(struct output *out, uint32_t bytes)
{
  size_t forms = (size_t)bytes + KZI_LETTERS_MAX + 64;
  bool enough = out->room - out->count > KZI_LETTERS_MAX && out->forms_room - out->used >= forms;
  return enough || make_room(out, KZI_LETTERS_MAX + 1, forms);
}

static void begin_part(struct output *out, uint32_t start, uint32_t end)
{
  out->items[out->count++] = (struct kzi_segment){out->token, {start, end}, (uint32_t)out->used};
}

static void end_part(struct output *out)
{
  out->forms[out->used++] = '\0';
}

static void put_whole(struct output *out, const char *text, const struct kzi_token *token, bool padded)
{
  uint32_t bytes = token->end - token->start;
  char *form = out->forms + out->used;
  begin_part(out, token->start, token->end);
  if (bytes <= 16 && padded) memcpy(form, text + token->start, 16); /* the end of it is written over */
  else memcpy(form, text + token->start, bytes);
  out->used += bytes;
  end_part(out);
}

/* The letters of a word without marks: where they are spelled, and where each begins in the text. */
struct spelling {
  const char *bytes;  /* two a letter */
  const uint32_t *at; /* NULL where they stand in the text as they are here, from `start` on */
  uint32_t start;
  unsigned count;
};

static uint32_t byte_of(const struct spelling *spelling, unsigned letter)
{
  return spelling->at ? spelling->at[letter] : spelling->start + 2 * letter;
}

static void add_letters(struct output *out, const char *bytes, unsigned letters)
{
  memcpy(out->forms + out->used, bytes, 2 * (size_t)letters);
  out->used += 2 * (size_t)letters;
}

static void put_letters(struct output *out, const struct spelling *spelling, unsigned from, unsigned to)
{
  begin_part(out, byte_of(spelling, from), byte_of(spelling, to));
  add_letters(out, spelling->bytes + 2 * from, to - from);
  end_part(out);
}

/* ---- Words that are taken apart by list ------------------------------------------------------------------------------------ */

static uint8_t list_letter(const char *at)
{
  return (uint8_t)(((unsigned char)at[0] & 3u) << 6 | ((unsigned char)at[1] & 0x3Fu));
}

/* The list knows better how a bare alef, a final ya and the end before a pronoun are printed; hamzas of the text stand. */
static uint8_t better_letter(uint8_t written, uint8_t listed)
{
  bool vague = written == KZI_L_ALEF || written == KZI_L_YA || written == KZI_L_MAQSURA || listed == KZI_L_MARBUTA;
  return vague ? listed : written;
}

static void put_listed(struct output *out, const struct kzi_letters *word, const struct spelling *spelling, unsigned from, const char *parts)
{
  if (from) put_letters(out, spelling, 0, 1);
  if (!strchr(parts, '+')) { /* و before a word of the list that stays whole */
    put_letters(out, spelling, from, word->count);
    return;
  }
  while (*parts) {
    unsigned letters = (unsigned)strcspn(parts, "+") / 2;
    bool last = !parts[2 * letters];
    unsigned to = last ? word->count : from + letters;
    begin_part(out, word->at[from], word->at[to]);
    char *form = out->forms + out->used;
    add_letters(out, parts, letters);
    for (unsigned i = 0; i < letters && to - from == letters; i++)
      kzi_letter_put(better_letter(word->written[from + i], list_letter(parts + 2 * i)), form + 2 * i);
    end_part(out);
    from = to;
    parts += 2 * letters + !last;
  }
}

/* ---- Words that are analyzed ------------------------------------------------------------------------------------------------ */

static bool is_letter(const char *at, const char *letter)
{
  return at[0] == letter[0] && at[1] == letter[1];
}

/* The stem as it is printed alone, in form: its alef with or without hamza, its end before the pronoun. */
static void restore(char *stem, unsigned letters, const struct kzi_analysis *a, bool at_the_end)
{
  static const char alefs[][3] = {"ا", "أ", "إ", "آ"}, ends[][3] = {"", "ة", "ى", "ء", ""};
  char *base = stem + 2 * (a->base - a->prefixes), *last = stem + 2 * (letters - 1);
  bool vague_ya = a->value && a->base_is_last && at_the_end && (is_letter(last, "ي") || is_letter(last, "ى"));
  if (a->value && is_letter(base, "ا")) memcpy(base, alefs[KZI_STEM_ALEF(a->value)], 2);
  if (*ends[a->end]) memcpy(last, ends[a->end], 2);
  else if (vague_ya) memcpy(last, a->value & KZI_STEM_MAQSURA ? "ى" : "ي", 2);
}

static void put_stem(struct output *out, const struct spelling *spelling, const struct kzi_analysis *a)
{
  unsigned letters = a->stem_end - (unsigned)a->prefixes;
  begin_part(out, byte_of(spelling, a->prefixes), byte_of(spelling, a->stem_end));
  add_letters(out, "ال", a->article);
  char *stem = out->forms + out->used;
  add_letters(out, spelling->bytes + 2 * a->prefixes, letters);
  restore(stem, letters, a, a->stem_end == spelling->count);
  if (a->end == KZI_END_WAW) add_letters(out, "ا", 1);
  end_part(out);
}

static void put_analyzed(struct output *out, const struct spelling *spelling, const struct kzi_analysis *a)
{
  for (unsigned i = 0; i < a->prefixes; i++) put_letters(out, spelling, i, i + 1);
  put_stem(out, spelling, a);
  if (a->stem_end < spelling->count) put_letters(out, spelling, a->stem_end, spelling->count);
}

/* A word that was analyzed when the library was built: it has no marks, and its stem_end counts from its end. */
static void put_known(struct output *out, const char *text, const struct kzi_token *token, struct kzi_analysis analysis)
{
  struct spelling spelling = {text + token->start, NULL, token->start, (token->end - token->start) / 2};
  analysis.stem_end = (uint8_t)(spelling.count - analysis.stem_end);
  put_analyzed(out, &spelling, &analysis);
}

/* A word that nobody has seen yet; false where it stays whole. */
static bool put_new(struct output *out, const struct kzi_letters *word)
{
  char bytes[2 * KZI_LETTERS_MAX];
  struct spelling spelling = {bytes, word->at, 0, word->count};
  struct kzi_analysis analysis;
  unsigned from;
  for (unsigned i = 0; i < word->count; i++) kzi_letter_put(word->written[i], bytes + 2 * i);
  const char *parts = kzi_parts_listed(word, &from);
  if (parts && (from || strchr(parts, '+'))) put_listed(out, word, &spelling, from, parts);
  if (parts) return from || strchr(parts, '+');
  kzi_analyze(word, &analysis);
  if (!analysis.prefixes && analysis.stem_end == word->count) return false;
  put_analyzed(out, &spelling, &analysis);
  return true;
}

static void put_token(struct output *out, const struct kzi_tokens *tokens, const struct kzi_token *token, uint64_t hash)
{
  struct kzi_letters word;
  bool padded = tokens->length - token->start >= 16, is_word = token->kind == KZI_TOKEN_WORD;
  const struct kzi_analysis *known = is_word ? kzi_form_of(hash) : NULL;
  bool whole = !is_word || (known && !known->prefixes && !known->stem_end);
  if (!whole && known) put_known(out, tokens->text, token, *known);
  else if (!whole && kzi_letters_read(tokens->text, token->start, token->end, &word) && word.count > 1) whole = !put_new(out, &word);
  else whole = true;
  if (whole) put_whole(out, tokens->text, token, padded);
}

/* So many at a time: by then the memory has brought what they are looked up in. */
#define BATCH 16u

static bool put_batch(struct output *out, const struct kzi_tokens *tokens, uint32_t first, uint32_t end, uint32_t *at)
{
  uint64_t hashes[BATCH];
  for (uint32_t i = first; i < end; i++) {
    const struct kzi_token *token = &tokens->items[i];
    hashes[i - first] = kzi_form_hash(tokens->text + token->start, token->end - token->start, tokens->length - token->start);
    kzi_form_soon(hashes[i - first]);
  }
  for (uint32_t i = first; i < end; i++) {
    const struct kzi_token *token = &tokens->items[i];
    out->token = i;
    at[i] = (uint32_t)out->count;
    if (!room_for(out, token->end - token->start)) return false;
    put_token(out, tokens, token, hashes[i - first]);
  }
  return true;
}

const struct kzi_segments *kzi_segment(struct kzi_arena *arena, const struct kzi_tokens *tokens)
{
  struct output out = {.arena = arena};
  uint32_t count = tokens->count;
  struct kzi_segments *segments = kzi_arena_get(arena, sizeof *segments);
  uint32_t *at = kzi_arena_take(arena, ((size_t)count + 1) * sizeof *at);
  if (!segments || !at || !make_room(&out, (size_t)count + KZI_LETTERS_MAX, (size_t)tokens->length + 64)) return NULL;
  for (uint32_t i = 0; i < count; i += BATCH)
    if (!put_batch(&out, tokens, i, count - i > BATCH ? i + BATCH : count, at)) return NULL;
  at[count] = (uint32_t)out.count;
  *segments = (struct kzi_segments){out.items, (uint32_t)out.count, at, out.forms};
  return segments;
}
