#include <string.h>

#include "scan.h"

/* The fast path: nearly all of a newspaper is Arabic words with single spaces between them. Whatever else comes is left to
 * the general path of token.c, which gives the same tokens. */

/* ---- Room ---------------------------------------------------------------------------------------------------------- */

static bool grow(struct kzi_arena *arena, void **items, size_t *room, size_t used, size_t need, size_t item_bytes)
{
  size_t more = need + need / 2;
  void *grown = kzi_arena_take(arena, more * item_bytes);
  if (!grown) return false;
  if (used) memcpy(grown, *items, used * item_bytes);
  *items = grown;
  *room = more;
  return true;
}

bool kzi_scan_room(struct kzi_scan *scan, size_t tokens, size_t fold_bytes)
{
  void *items = scan->tokens, *folds = scan->folds;
  size_t need_tokens = scan->token_count + tokens, need_folds = scan->fold_used + fold_bytes;
  if (need_tokens > scan->token_room &&
      !grow(scan->arena, &items, &scan->token_room, scan->token_count, need_tokens, sizeof *scan->tokens)) return false;
  if (need_folds > scan->fold_room && !grow(scan->arena, &folds, &scan->fold_room, scan->fold_used, need_folds, 1)) return false;
  scan->tokens = items;
  scan->folds = folds;
  return true;
}

/* ---- What folding forgets of a word and a reader may need ------------------------------------------------------------- */

static bool is_mark_of(const char *at, char second) /* U+064x and U+065x */
{
  return at[0] == '\xD9' && at[1] == second;
}

uint8_t kzi_word_flags(const char *start, const char *end)
{
  uint8_t flags = 0;
  const char *last = end - 2;
  for (const char *p = start; p < last; p++)
    if (is_mark_of(p, '\x91')) flags |= KZI_TOKEN_SHADDA;
  if (last >= start && is_mark_of(last, '\x91')) flags |= KZI_TOKEN_SHADDA;
  bool alef = last >= start + 2 && last[0] == '\xD8' && last[1] == '\xA7';
  if (last >= start && (is_mark_of(last, '\x8B') || (alef && is_mark_of(last - 2, '\x8B')))) flags |= KZI_TOKEN_TANWIN;
  while (last > start && last[0] == '\xD9' && (unsigned char)last[1] >= 0x8B && (unsigned char)last[1] <= 0x9F) last -= 2;
  if (last >= start && is_mark_of(last, '\x89')) flags |= KZI_TOKEN_MAQSURA;
  if (last >= start && last[0] == '\xD8' && last[1] == '\xA9') flags |= KZI_TOKEN_MARBUTA;
  return flags;
}

/* ---- Words ---------------------------------------------------------------------------------------------------------- */

/* The end of the run of plain letters that begins at `at`: no marks, no tatweel, no other scripts. Their folds, as long as they
 * are, go to the same place of the folds as they have in the text. */
static uint32_t letters_end(const unsigned char *text, uint32_t at, uint32_t length, char *folds)
{
  while (at + 1 < length && (text[at] & 0xFC) == 0xD8) {
    const struct kzi_arabic_char *c = &kzi_arabic_chars[(text[at] & 3u) << 6 | (text[at + 1] & 0x3Fu)];
    if (!(c->kind & KZI_CHAR_PLAIN_BIT)) break;
    memcpy(folds + at, c->fold, 2);
    at += 2;
  }
  return at;
}

/* Could what stands at `at`, no ASCII, belong to the word before it? */
static bool word_may_go_on(const struct kzi_scan *scan, uint32_t at)
{
  unsigned bytes;
  enum kzi_char kind = kzi_scan_peek(scan, at, &bytes);
  return (kind & KZI_CHAR_WORD_BIT) || kind == KZI_CHAR_INVISIBLE;
}

static bool is_pair(const unsigned char *at, const char *pair)
{
  uint16_t here, wanted;
  memcpy(&here, at, 2);
  memcpy(&wanted, pair, 2);
  return here == wanted;
}

static unsigned last_letter_flag(const unsigned char *end)
{
  return (is_pair(end - 2, "ى") ? KZI_TOKEN_MAQSURA : 0) | (is_pair(end - 2, "ة") ? KZI_TOKEN_MARBUTA : 0);
}

static void put_word(struct kzi_token *token, uint32_t start, uint32_t end, uint32_t line, unsigned flags)
{
  token->start = start;
  token->end = end;
  token->fold = start;
  token->sentence = 0; /* is known later */
  token->line = line;
  token->fold_length = (uint16_t)(end - start);
  token->kind = KZI_TOKEN_WORD;
  token->flags = (uint8_t)flags;
}

/* One common mark that is not part of a run, of a hashtag or of a number: its bytes, or 0. */
static unsigned plain_mark(const unsigned char *p, size_t length)
{
  if (length < 4) return 0;
  if (p[0] < 0x80) return kzi_latin1_class[p[0]] == KZI_CHAR_PUNCT && p[1] != p[0] && p[0] != '#' && p[0] != '_';
  bool comma = p[0] == 0xD8 && (p[1] == 0x8C || p[1] == 0x9B || p[1] == 0x9F); /* ، ؛ ؟ */
  bool quote = p[0] == 0xC2 && (p[1] == 0xAB || p[1] == 0xBB);                 /* « » */
  return (comma || quote) && (p[2] != p[0] || p[3] != p[1]) ? 2 : 0;
}

static void put_mark(struct kzi_scan *scan, struct kzi_token *token, unsigned bytes)
{
  char *fold = scan->folds + scan->fold_used;
  token->kind = KZI_TOKEN_PUNCT;
  token->fold = (uint32_t)scan->fold_used;
  memcpy(fold, scan->text + token->start, 2);
  fold[bytes] = '\0';
  scan->fold_used += bytes + 1;
}

/* The fastest path: space, word, space, word, where the line has begun already. Gives the token behind the last one. */
static struct kzi_token *spaced_words(struct kzi_scan *scan, struct kzi_token *token, const struct kzi_token *last)
{
  const unsigned char *text = (const unsigned char *)scan->text;
  const uint64_t *letters = scan->letters;
  uint32_t at = scan->at, length = scan->length, line = (uint32_t)scan->lines.count;
  char *folds = scan->folds;
  while (token < last && text[at] == ' ') {
    uint32_t start = at + 1, end = letters ? kzi_bits_end(letters, start) : letters_end(text, start, length, folds);
    if (end >= length || text[end] >= 0x80 || end == start || end - start > KZI_FOLD_LENGTH_MAX) break;
    put_word(token++, start, end, line, KZI_TOKEN_SPACE_BEFORE | last_letter_flag(text + end));
    folds[end] = '\0';
    at = end;
  }
  scan->at = at;
  return token;
}

void kzi_scan_words(struct kzi_scan *scan)
{
  const unsigned char *text = (const unsigned char *)scan->text;
  const uint64_t *letters = scan->letters;
  uint32_t at = scan->at, length = scan->length, line = (uint32_t)scan->lines.count;
  struct kzi_token *token = scan->tokens + scan->token_count, *last = token + KZI_RUN_WORDS;
  const struct kzi_token *first_of_line = scan->tokens + scan->line_tokens;
  char *folds = scan->folds;
  bool space = scan->space, hashtag = scan->hashtag;
  for (; token < last && at < length; token++) {
    if (token != first_of_line && text[at] == ' ') {
      struct kzi_token *from = token;
      scan->at = at;
      token = spaced_words(scan, token, last);
      at = scan->at;
      if (token > from) space = hashtag = false;
      if (token == last) break;
    }
    if (text[at] == ' ') {
      space = true;
      hashtag = false;
      if (++at == length) break;
    }
    uint32_t end = letters ? kzi_bits_end(letters, at) : letters_end(text, at, length, folds);
    unsigned mark = 0;
    if (end == at) end = at + (mark = plain_mark(text + at, length - at));
    if (end == at || end - at > KZI_FOLD_LENGTH_MAX) break;
    if (!mark && end < length && text[end] >= 0x80 && word_may_go_on(scan, end)) break;
    put_word(token, at, end, line, 0);
    unsigned flags = 0;
    if (mark) put_mark(scan, token, mark);
    else {
      flags = last_letter_flag(text + end);
      folds[end] = '\0';
    }
    if (token == first_of_line) flags |= KZI_TOKEN_SPACE_BEFORE | KZI_TOKEN_LINE_START;
    else if (space) flags |= KZI_TOKEN_SPACE_BEFORE;
    else if (kzi_scan_is_glued(scan, token, hashtag)) flags |= KZI_TOKEN_GLUED;
    token->flags = (uint8_t)flags;
    hashtag = hashtag && !mark;
    space = false;
    at = end;
  }
  scan->hashtag = hashtag;
  scan->space = space;
  scan->token_count = (size_t)(token - scan->tokens);
  scan->at = at;
}
