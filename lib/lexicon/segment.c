#include <string.h>

#include "analyze.h"
#include "lexicon.h"

/* ---- Where the parts go -------------------------------------------------------------------------------------------------

 * Most words are one part and printed as they are written; so the pool of forms begins with a copy of the text, in which each such word is ended
 * by a NUL and a stem may be restored in place. Behind it stand the proclitics, then all other forms. */

struct output {
  struct kzi_arena *arena;
  struct kzi_segment *items;
  size_t count, room;
  char *forms;
  size_t used, forms_room;
  uint32_t proclitics; /* where they stand in forms */
  uint32_t token;
};

/* The proclitics by the second byte of their letter, each with its NUL. */
#define LETTER_AT(low) (3 * ((low) & 0x3F))
#define LETTER(low) [LETTER_AT(low)] = (char)(0xD8 | (low) >> 6), (char)(0x80 | ((low) & 0x3F))
static const char proclitics[3 * 64] = {LETTER(KZI_L_WAW), LETTER(KZI_L_FA), LETTER(KZI_L_BA), LETTER(KZI_L_LAM), LETTER(KZI_L_KAF), LETTER(KZI_L_SIN)};

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

/* So many words at a time: what they are looked up in is asked of the memory for all of them before it is read. */
#define BATCH 32u

/* A word has at most one part a letter, each with its end; what is restored fits in 16 bytes. The rest of the batch has a part each. */
static bool room_for(struct output *out, uint32_t bytes)
{
  size_t forms = (size_t)bytes + KZI_LETTERS_MAX + 64, parts = KZI_LETTERS_MAX + 1 + BATCH;
  bool enough = out->room - out->count >= parts && out->forms_room - out->used >= forms;
  return enough || make_room(out, parts, forms);
}

static void put_part(struct output *out, uint32_t start, uint32_t end, size_t form)
{
  out->items[out->count++] = (struct kzi_segment){out->token, {start, end}, (uint32_t)form};
}

static void begin_part(struct output *out, uint32_t start, uint32_t end)
{
  put_part(out, start, end, out->used);
}

static void end_part(struct output *out)
{
  out->forms[out->used++] = '\0';
}

static void put_in_place(struct output *out, const struct kzi_token *token)
{
  out->forms[token->end] = '\0';
  put_part(out, token->start, token->end, token->start);
}

/* What is no word may touch the next one, where its NUL would go. */
static void put_copy(struct output *out, const char *text, const struct kzi_token *token)
{
  uint32_t bytes = token->end - token->start;
  char *form = out->forms + out->used;
  begin_part(out, token->start, token->end);
  form[0] = text[token->start]; /* most are one or two bytes */
  if (bytes == 2) form[1] = text[token->start + 1];
  else if (bytes > 2) memcpy(form, text + token->start, bytes);
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
  begin_part(out, byte_of(spelling, a->prefixes), byte_of(spelling, a->stem_end));
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

/* ---- Words that were analyzed when the library was built: they have no marks, and their stem_end counts from their end ------------------ */

static bool is_one(const char *at, const char *letters)
{
  for (; *letters; letters += 2)
    if (memcmp(at, letters, 2) == 0) return true;
  return false;
}

/* ه ها هما هم هن ك كم كما نا ني ي, where the letters before the last one tell enough. */
static bool is_pronoun(const char *at, unsigned letters)
{
  if (letters == 1) return is_one(at, "هكي");
  if (letters == 2) return is_one(at, "هكن") && is_one(at + 2, "اأمنيى");
  return letters == 3 && is_one(at, "هك") && is_one(at + 2, "م");
}

/* Another word may share the key of the one that was analyzed: can this be it? */
static bool fits(const struct kzi_analysis *a, const char *word, unsigned letters)
{
  static const char *const last[] = {[KZI_END_MARBUTA] = "ت", [KZI_END_MAQSURA] = "ا", [KZI_END_HAMZA] = "ئؤ", [KZI_END_WAW] = "و"};
  unsigned front = a->prefixes, back = a->stem_end;
  if (letters <= front + back || letters <= (unsigned)a->base + back) return false;
  const char *stem = word + 2 * front, *stem_end = word + 2 * (letters - back);
  for (unsigned i = 0; i < letters; i++)
    if ((word[2 * i] & 0xFC) != 0xD8) return false;
  for (unsigned i = 0; i < front; i++)
    if (memcmp(word + 2 * i, proclitics + LETTER_AT(word[2 * i + 1]), 2) != 0) return false;
  if (a->article && (!front || !is_one(stem - 2, "ل") || (a->article == 1 && !is_one(stem, "ل")))) return false;
  return (!back || is_pronoun(stem_end, back)) && (a->end == KZI_END_PLAIN || is_one(stem_end - 2, last[a->end]));
}

/* Nothing follows the stem, and what comes back of its article fits in the place of its proclitics, which stand elsewhere. */
static void put_known_in_place(struct output *out, const struct kzi_token *token, const struct kzi_analysis *a)
{
  uint32_t at = token->start;
  for (; at < token->start + 2u * a->prefixes; at += 2) put_part(out, at, at + 2, out->proclitics + (size_t)LETTER_AT(out->forms[at + 1]));
  uint32_t article = 2u * a->article, form = at - article;
  memcpy(out->forms + form, "ال", article);
  kzi_restore_stem(out->forms + at, (token->end - at) / 2, a, true);
  out->forms[token->end] = '\0';
  put_part(out, at, token->end, form);
}

static bool put_known(struct output *out, const char *text, const struct kzi_token *token, const struct kzi_analysis *a)
{
  uint32_t bytes = token->end - token->start;
  struct spelling spelling = {text + token->start, NULL, token->start, bytes / 2};
  if (bytes % 2 || !fits(a, spelling.bytes, spelling.count)) return false;
  if (!a->stem_end && a->article <= a->prefixes) {
    put_known_in_place(out, token, a);
    return true;
  }
  struct kzi_analysis analysis = *a;
  analysis.stem_end = (uint8_t)(spelling.count - a->stem_end);
  put_analyzed(out, &spelling, &analysis);
  return true;
}

/* ---- Words that nobody has seen yet ------------------------------------------------------------------------------------------------------- */

static bool may_be(const char *at, const char *letters)
{
  return is_one(at, letters) || (unsigned char)*at > 0xD9; /* a letter that is written for another */
}

/* Neither begins a proclitic nor ends a pronoun, nor is it like the words of the list that have both inside: most words are told so. Only where
 * nothing stands between the letters. */
static bool stays_whole(const char *start, const char *end)
{
  if (may_be(start, "وفبلكسأم") || may_be(end - 2, "هكيى")) return false;
  return !is_one(end - 2, "منا") || end - start < 4 || !may_be(end - 4, "هكنم");
}

/* False where it stays whole. */
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

static bool split_new(struct output *out, const struct kzi_tokens *tokens, const struct kzi_token *token)
{
  struct kzi_letters word;
  const char *text = tokens->text;
  bool clean = token->fold_length == token->end - token->start;
  if (clean && stays_whole(text + token->start, text + token->end)) return false;
  return kzi_letters_read(text, token->start, token->end, &word) && word.count > 1 && put_new(out, &word);
}

/* ---- All of them --------------------------------------------------------------------------------------------------------------------------- */

static bool put_token(struct output *out, const struct kzi_tokens *tokens, uint32_t index, unsigned number)
{
  const struct kzi_token *token = &tokens->items[index];
  out->token = index;
  if (!room_for(out, token->end - token->start)) return false;
  if (token->kind != KZI_TOKEN_WORD) put_copy(out, tokens->text, token);
  else if (!number || !put_known(out, tokens->text, token, &kzi_form_analyses[number]))
    if (!split_new(out, tokens, token)) put_in_place(out, token);
  return true;
}

static void ask_soon(const struct output *out, const struct kzi_token *tokens, uint32_t count, uint64_t hashes[BATCH])
{
  for (uint32_t i = 0; i < count; i++) {
    hashes[i] = kzi_form_hash(out->forms + tokens[i].start, tokens[i].end - tokens[i].start, kzi_form_seed);
#ifdef __GNUC__
    __builtin_prefetch(&kzi_form_buckets[kzi_bucket_place(hashes[i], KZI_FORM_BUCKETS)]);
#endif
  }
}

static bool put_batch(struct output *out, const struct kzi_tokens *tokens, uint32_t first, uint32_t end, uint32_t *at)
{
  uint64_t hashes[BATCH];
  ask_soon(out, tokens->items + first, end - first, hashes);
  if (!room_for(out, 0)) return false;
  char *forms = out->forms;
  struct kzi_segment *items = out->items;
  size_t count = out->count;
  for (uint32_t i = first; i < end; i++) {
    const struct kzi_token *token = &tokens->items[i];
    bool clean_word = (token->kind == KZI_TOKEN_WORD) & (token->fold_length == token->end - token->start);
    unsigned number = clean_word ? kzi_bucket_value(kzi_form_buckets, KZI_FORM_BUCKETS, hashes[i - first]) : KZI_FORM_UNKNOWN; /* what it knows has no marks */
    at[i] = (uint32_t)count;
    if (number == KZI_FORM_WHOLE) { /* as put_in_place(), without a way through memory */
      forms[token->end] = '\0';
      items[count++] = (struct kzi_segment){i, {token->start, token->end}, token->start};
      continue;
    }
    out->count = count;
    if (!put_token(out, tokens, i, number)) return false;
    count = out->count;
    items = out->items;
    forms = out->forms;
  }
  out->count = count;
  return true;
}

static bool begin(struct output *out, const struct kzi_tokens *tokens)
{
  size_t text = (size_t)tokens->length + KZI_FORM_READ, fixed = text + sizeof proclitics; /* a word at its end is read beyond it */
  if (!make_room(out, (size_t)tokens->count + KZI_LETTERS_MAX + BATCH, fixed + tokens->length / 4)) return false;
  memcpy(out->forms, tokens->text, tokens->length);
  memset(out->forms + tokens->length, 0, KZI_FORM_READ);
  memcpy(out->forms + text, proclitics, sizeof proclitics);
  out->proclitics = (uint32_t)text;
  out->used = fixed;
  return true;
}

const struct kzi_segments *kzi_segment(struct kzi_arena *arena, const struct kzi_tokens *tokens)
{
  struct output out = {.arena = arena};
  uint32_t count = tokens->count;
  struct kzi_segments *segments = kzi_arena_get(arena, sizeof *segments);
  uint32_t *at = kzi_arena_take(arena, ((size_t)count + 1) * sizeof *at);
  if (!segments || !at || !begin(&out, tokens)) return NULL;
  for (uint32_t i = 0; i < count; i += BATCH)
    if (!put_batch(&out, tokens, i, count - i > BATCH ? i + BATCH : count, at)) return NULL;
  at[count] = (uint32_t)out.count;
  *segments = (struct kzi_segments){out.items, (uint32_t)out.count, at, out.forms};
  return segments;
}
