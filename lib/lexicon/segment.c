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

static void add_letter(struct output *out, uint8_t letter)
{
  kzi_letter_put(letter, out->forms + out->used);
  out->used += 2;
}

static void end_part(struct output *out)
{
  out->forms[out->used++] = '\0';
}

static void put_whole(struct output *out, const char *text, const struct kzi_token *token)
{
  uint32_t bytes = token->end - token->start;
  const char *from = text + token->start;
  char *to = out->forms + out->used;
  begin_part(out, token->start, token->end);
  if (bytes >= 8 && bytes <= 16) { /* most words: two moves that may overlap */
    memcpy(to, from, 8);
    memcpy(to + bytes - 8, from + bytes - 8, 8);
  } else if (bytes >= 4 && bytes < 8) {
    memcpy(to, from, 4);
    memcpy(to + bytes - 4, from + bytes - 4, 4);
  } else {
    memcpy(to, from, bytes);
  }
  out->used += bytes;
  end_part(out);
}

static void put_letters(struct output *out, const struct kzi_letters *word, unsigned from, unsigned to)
{
  begin_part(out, word->at[from], word->at[to]);
  for (unsigned i = from; i < to; i++) add_letter(out, word->written[i]);
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

static void put_listed(struct output *out, const struct kzi_letters *word, unsigned from, const char *parts)
{
  if (!strchr(parts, '+') && from) { /* و before a word of the list that stays whole */
    put_letters(out, word, from, word->count);
    return;
  }
  while (*parts) {
    size_t letters = strcspn(parts, "+") / 2;
    bool last = !parts[2 * letters];
    unsigned to = last ? word->count : from + (unsigned)letters;
    begin_part(out, word->at[from], word->at[to]);
    for (unsigned i = 0; i < letters; i++) {
      uint8_t listed = list_letter(parts + 2 * i);
      add_letter(out, to - from == letters ? better_letter(word->written[from + i], listed) : listed);
    }
    end_part(out);
    from = to;
    parts += 2 * letters + !last;
  }
}

static bool put_by_list(struct output *out, const char *text, const struct kzi_token *token, const struct kzi_letters *word)
{
  unsigned from;
  const char *parts = kzi_parts_listed(word, &from);
  if (!parts) return false;
  if (!from && !strchr(parts, '+')) {
    put_whole(out, text, token);
    return true;
  }
  if (from) put_letters(out, word, 0, 1);
  put_listed(out, word, from, parts);
  return true;
}

/* ---- Words that are weighed ------------------------------------------------------------------------------------------------- */

static uint8_t printed_letter(const struct kzi_letters *word, const struct kzi_analysis *a, unsigned i)
{
  static const uint8_t alefs[] = {KZI_L_ALEF, KZI_L_HAMZA_ALEF, KZI_L_ALEF_HAMZA, KZI_L_MADDA};
  uint8_t written = word->written[i];
  bool last = i + 1u == a->stem_end;
  if (last && a->end == KZI_END_MARBUTA) return KZI_L_MARBUTA;
  if (last && a->end == KZI_END_MAQSURA) return KZI_L_MAQSURA;
  if (last && a->end == KZI_END_HAMZA) return KZI_L_HAMZA;
  if (!a->value) return written;
  if (i == a->base && written == KZI_L_ALEF) return alefs[KZI_STEM_ALEF(a->value)];
  if (last && a->base_is_last && a->stem_end == word->count && word->letter[i] == KZI_L_YA)
    return a->value & KZI_STEM_MAQSURA ? KZI_L_MAQSURA : KZI_L_YA;
  return written;
}

static void put_stem(struct output *out, const struct kzi_letters *word, const struct kzi_analysis *a)
{
  begin_part(out, word->at[a->prefixes], word->at[a->stem_end]);
  if (a->article) add_letter(out, KZI_L_ALEF);
  if (a->article == 2) add_letter(out, KZI_L_LAM);
  for (unsigned i = a->prefixes; i < a->stem_end; i++) add_letter(out, printed_letter(word, a, i));
  if (a->end == KZI_END_WAW) add_letter(out, KZI_L_ALEF);
  end_part(out);
}

static void put_analyzed(struct output *out, const struct kzi_letters *word, const struct kzi_analysis *a)
{
  for (unsigned i = 0; i < a->prefixes; i++) put_letters(out, word, i, i + 1);
  put_stem(out, word, a);
  if (a->stem_end < word->count) put_letters(out, word, a->stem_end, word->count);
}

static void put_weighed(struct output *out, const char *text, const struct kzi_token *token, const struct kzi_letters *word)
{
  struct kzi_analysis analysis;
  kzi_analyze(word, &analysis);
  if (!analysis.prefixes && analysis.stem_end == word->count) put_whole(out, text, token);
  else put_analyzed(out, word, &analysis);
}

/* ---- Words that were analyzed when the library was built --------------------------------------------------------------------- */

static bool put_known(struct output *out, const char *text, const struct kzi_token *token, const struct kzi_analysis *known)
{
  struct kzi_letters word;
  if (!known->prefixes && !known->stem_end) {
    put_whole(out, text, token);
    return true;
  }
  if (!kzi_letters_read(text, token->start, token->end, &word) || word.count < known->prefixes + known->stem_end + 1u) return false;
  struct kzi_analysis analysis = *known;
  analysis.stem_end = (uint8_t)(word.count - known->stem_end);
  put_analyzed(out, &word, &analysis);
  return true;
}

static void put_token(struct output *out, const char *text, const struct kzi_token *token, uint64_t hash)
{
  struct kzi_letters word;
  if (token->kind != KZI_TOKEN_WORD) {
    put_whole(out, text, token);
    return;
  }
  const struct kzi_analysis *known = kzi_form_of(hash);
  if (known && put_known(out, text, token, known)) return;
  if (!kzi_letters_read(text, token->start, token->end, &word) || word.count < 2) put_whole(out, text, token);
  else if (!put_by_list(out, text, token, &word)) put_weighed(out, text, token, &word);
}

/* So many at a time: by then the memory has brought what they are looked up in. */
#define BATCH 16u

static bool put_batch(struct output *out, const struct kzi_tokens *tokens, uint32_t first, uint32_t end, uint32_t *at)
{
  uint64_t hashes[BATCH];
  for (uint32_t i = first; i < end; i++) {
    const struct kzi_token *token = &tokens->items[i];
    hashes[i - first] = token->kind == KZI_TOKEN_WORD ? kzi_form_hash(tokens->text + token->start, token->end - token->start) : 0;
    kzi_form_soon(hashes[i - first]);
  }
  for (uint32_t i = first; i < end; i++) {
    const struct kzi_token *token = &tokens->items[i];
    out->token = i;
    at[i] = (uint32_t)out->count;
    if (!room_for(out, token->end - token->start)) return false;
    put_token(out, tokens->text, token, hashes[i - first]);
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
