#include <string.h>

#include "scan.h"

/* ---- Reading characters ------------------------------------------------------------------------------------------ */

enum kzi_char kzi_scan_peek(const struct kzi_scan *scan, uint32_t at, unsigned *bytes)
{
  const unsigned char *p = (const unsigned char *)scan->text + at;
  if (at >= scan->length) {
    *bytes = 0;
    return KZI_CHAR_BREAK;
  }
  if (*p < 0x80) {
    *bytes = 1;
    return (enum kzi_char)kzi_latin1_class[*p];
  }
  if (*p >= 0xD8 && *p <= 0xDB && scan->length - at > 1) {
    *bytes = 2;
    return (enum kzi_char)(kzi_arabic_chars[(*p & 3u) << 6 | (p[1] & 0x3Fu)].kind & KZI_CHAR_KIND);
  }
  uint32_t c;
  *bytes = kzi_utf8_get(scan->text, scan->length, at, &c);
  if (*bytes) return kzi_char_class(c);
  *bytes = 1; /* callers promise UTF-8; a stray byte must not stop the pass */
  return KZI_CHAR_OTHER;
}

/* ---- Writing tokens ---------------------------------------------------------------------------------------------- */

static size_t fold_token(const char *bytes, size_t length, unsigned kind, char *out)
{
  if (kind != KZI_TOKEN_PUNCT || length > 2 || *bytes == '\xD9') return kzi_fold(bytes, length, out); /* of U+0640 nothing is left */
  out[0] = bytes[0];
  out[length - 1] = bytes[length - 1];
  out[length] = '\0';
  return length;
}

void kzi_scan_fold(struct kzi_scan *scan, struct kzi_token *token)
{
  uint32_t bytes = token->end - token->start;
  if (bytes > KZI_WORD_BYTES_MAX) {
    bytes = KZI_WORD_BYTES_MAX;
    while ((scan->text[token->start + bytes] & 0xC0) == 0x80) bytes--;
  }
  token->fold = (uint32_t)scan->fold_used;
  token->fold_length = (uint16_t)fold_token(scan->text + token->start, bytes, token->kind, scan->folds + scan->fold_used);
  scan->fold_used += token->fold_length + 1u;
}

/* و ف, then ب ل ك, then ال (after ل: a second ل): what is written onto digits, quotes and foreign words. */
static bool is_bare_prefix(const char *fold)
{
  const char *p = fold;
  if (strncmp(p, "و", 2) == 0 || strncmp(p, "ف", 2) == 0) p += 2;
  if (strncmp(p, "ب", 2) == 0 || strncmp(p, "ك", 2) == 0) p += 2;
  else if (strncmp(p, "ل", 2) == 0) p += strncmp(p + 2, "ل", 2) == 0 ? 4 : 2;
  if (strncmp(p, "ال", 4) == 0) p += 4;
  return p > fold && !*p;
}

static bool has_letters(const struct kzi_token *token)
{
  return token->kind == KZI_TOKEN_WORD || token->kind == KZI_TOKEN_LATIN || token->kind == KZI_TOKEN_NUMBER;
}

static bool follows_prefix(const struct kzi_scan *scan, const struct kzi_token *before)
{
  return before->kind == KZI_TOKEN_WORD && before->fold_length <= KZI_PREFIX_BYTES &&
         is_bare_prefix(scan->folds + before->fold);
}

bool kzi_scan_is_glued(const struct kzi_scan *scan, const struct kzi_token *token, bool in_hashtag)
{
  const struct kzi_token *before = token - 1;
  if (before->kind == KZI_TOKEN_PUNCT && !(before->flags & KZI_TOKEN_GLUED)) return false;
  if (in_hashtag && before->kind != KZI_TOKEN_HASHTAG) return has_letters(token) || scan->text[token->start] == '_';
  if (has_letters(before) && has_letters(token)) return true;
  if (token->kind == KZI_TOKEN_PUNCT) return follows_prefix(scan, before);
  return before->kind == KZI_TOKEN_PUNCT && (before->flags & KZI_TOKEN_GLUED);
}

static bool add_token(struct kzi_scan *scan, uint32_t end, enum kzi_token_kind kind)
{
  uint32_t bytes = end - scan->at < KZI_WORD_BYTES_MAX ? end - scan->at : KZI_WORD_BYTES_MAX;
  if (!kzi_scan_room(scan, 1, 3 * (size_t)bytes + 1)) return false;
  struct kzi_token *token = &scan->tokens[scan->token_count];
  bool first_of_line = scan->token_count == scan->line_tokens;
  *token = (struct kzi_token){.start = scan->at, .end = end, .line = (uint32_t)scan->lines.count, .kind = (uint8_t)kind};
  kzi_scan_fold(scan, token);
  if (kind == KZI_TOKEN_WORD) token->flags = kzi_word_flags(scan->text + token->start, scan->text + token->end);
  if (first_of_line) token->flags |= KZI_TOKEN_LINE_START;
  if (first_of_line || scan->space) token->flags |= KZI_TOKEN_SPACE_BEFORE;
  else if (kzi_scan_is_glued(scan, token, scan->hashtag)) token->flags |= KZI_TOKEN_GLUED;
  if (kind == KZI_TOKEN_PUNCT && kzi_is_stop(scan->text, token)) scan->stops[scan->stop_count++] = (uint32_t)scan->token_count;
  scan->token_count++;
  scan->space = false;
  return true;
}

/* ---- The pass ---------------------------------------------------------------------------------------------------- */

bool kzi_scan_end_line(struct kzi_scan *scan, uint32_t end, uint32_t next, size_t tokens)
{
  struct kzi_line *line = kzi_vec_push(scan->arena, &scan->lines, sizeof *line);
  if (!line) return false;
  *line = (struct kzi_line){{scan->line_start, end}, {scan->line_tokens, (uint32_t)tokens}};
  scan->line_start = next;
  scan->line_tokens = (uint32_t)tokens;
  scan->space = scan->hashtag = false;
  return true;
}

static bool read_break(struct kzi_scan *scan, unsigned bytes)
{
  uint32_t end = scan->at;
  scan->at += kzi_scan_is(scan, end, "\r\n") ? 2 : bytes;
  return kzi_scan_end_line(scan, end, scan->at, scan->token_count);
}

static bool step(struct kzi_scan *scan)
{
  unsigned bytes;
  enum kzi_token_kind kind;
  enum kzi_char first = kzi_scan_peek(scan, scan->at, &bytes);
  switch (first) {
  case KZI_CHAR_BREAK: return read_break(scan, bytes);
  case KZI_CHAR_SPACE: scan->space = true; scan->hashtag = false; /* fall through */
  case KZI_CHAR_INVISIBLE: scan->at += bytes; return true;
  default: break;
  }
  uint32_t end = kzi_scan_token_end(scan, first, scan->at, scan->at + bytes, &kind);
  if (!add_token(scan, end, kind)) return false;
  if (kind == KZI_TOKEN_PUNCT && scan->text[scan->at] != '_') scan->hashtag = false;
  scan->at = end;
  return true;
}

static bool read_all(struct kzi_scan *scan)
{
  while (scan->at < scan->length) {
    if (scan->way != KZI_WAY_CAREFUL && !kzi_scan_run(scan)) return false;
    if (scan->at < scan->length && !step(scan)) return false;
  }
  return scan->line_start == scan->length || kzi_scan_end_line(scan, scan->length, scan->length, scan->token_count);
}

const struct kzi_tokens *kzi_tokenize_by(struct kzi_arena *arena, const char *text, uint32_t length, enum kzi_way way)
{
  struct kzi_scan scan = {.arena = arena, .text = text, .length = length, .way = way};
  struct kzi_tokens *tokens = kzi_arena_get(arena, sizeof *tokens);
  size_t in_place = (size_t)length + 1 + KZI_MARK_FOLDS;
  if (!tokens || !kzi_scan_room(&scan, length / 12, in_place)) return NULL; /* with half more: enough for prose */
  memcpy(scan.folds + length + 1, kzi_mark_folds, KZI_MARK_FOLDS);
  scan.fold_used = in_place;
  if (way != KZI_WAY_CAREFUL && !kzi_scan_map(&scan)) return NULL;
  if (!read_all(&scan)) return NULL;
  *tokens = (struct kzi_tokens){.text = text,
                                .length = length,
                                .items = scan.tokens,
                                .count = (uint32_t)scan.token_count,
                                .folds = scan.folds,
                                .folds_in_place = (uint32_t)in_place,
                                .lines = scan.lines.items,
                                .line_count = (uint32_t)scan.lines.count};
  return kzi_cut_sentences(arena, tokens, scan.tokens, scan.stops, scan.stop_count) ? tokens : NULL;
}

bool kzi_way_is_there(enum kzi_way way)
{
#ifdef KZI_AVX2
  if (way == KZI_WAY_AVX2) return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
#endif
  return way != KZI_WAY_AVX2;
}

const struct kzi_tokens *kzi_tokenize(struct kzi_arena *arena, const char *text, uint32_t length)
{
  return kzi_tokenize_by(arena, text, length, kzi_way_is_there(KZI_WAY_AVX2) ? KZI_WAY_AVX2 : KZI_WAY_PORTABLE);
}

/* ---- Asking ------------------------------------------------------------------------------------------------------ */

struct kzi_text kzi_token_fold(const struct kzi_tokens *tokens, uint32_t index)
{
  if (index >= tokens->count) return (struct kzi_text){"", 0};
  const struct kzi_token *token = &tokens->items[index];
  return (struct kzi_text){tokens->folds + token->fold, token->fold_length};
}

/* Most words differ in their first two letters: a call of strcmp() would cost more than the bytes. */
static inline bool is_same(const char *a, const char *b)
{
  while (*a && *a == *b) a++, b++;
  return *a == *b;
}

bool kzi_token_is(const struct kzi_tokens *tokens, uint32_t index, const char *folded)
{
  return index < tokens->count && is_same(tokens->folds + tokens->items[index].fold, folded);
}

bool kzi_token_is_any(const struct kzi_tokens *tokens, uint32_t index, const char *const *words)
{
  if (index >= tokens->count) return false;
  const char *fold = tokens->folds + tokens->items[index].fold;
  for (; *words; words++)
    if (is_same(fold, *words)) return true;
  return false;
}

bool kzi_token_is_of(const struct kzi_tokens *tokens, uint32_t index, const char *words)
{
  if (index >= tokens->count) return false;
  struct kzi_text fold = kzi_token_fold(tokens, index);
  for (const char *word = words;; word++) {
    if (strncmp(word, fold.bytes, fold.length) == 0 && (!word[fold.length] || word[fold.length] == '|')) return true;
    if (!(word = strchr(word, '|'))) return false;
  }
}

bool kzi_tokens_have_of(const struct kzi_tokens *tokens, uint32_t from, uint32_t to, const char *words)
{
  for (uint32_t t = from; t < to; t++)
    if (kzi_token_is_of(tokens, t, words)) return true;
  return false;
}

bool kzi_names_letter(const struct kzi_tokens *tokens, uint32_t index)
{
  static const char *const letters[] = {"اس", "ام",  "ار",  "جي", "جيه", "كي", "دي", "اف", "بي", "في",
                                        "تي", "ايه", "اتش", "ال", "ان",  "او", "يو", "سي", NULL};
  return kzi_token_is_any(tokens, index, letters);
}

static bool is_behind_clitics(struct kzi_text word, const char *noun)
{
  static const char clitics[] = "وفبلكا";
  if (!kzi_text_ends(word, noun)) return false;
  for (size_t i = 0; i < word.length - strlen(noun); i += 2) {
    char letter[3] = {word.bytes[i], word.bytes[i + 1], 0};
    if (!strstr(clitics, letter)) return false;
  }
  return true;
}

bool kzi_token_is_any_noun(const struct kzi_tokens *tokens, uint32_t index, const char *const *words)
{
  if (index >= tokens->count) return false;
  for (; *words; words++)
    if (is_behind_clitics(kzi_token_fold(tokens, index), *words)) return true;
  return false;
}

bool kzi_tokens_have(const struct kzi_tokens *tokens, uint32_t from, uint32_t to, const char *const *words)
{
  for (uint32_t t = from; t < to; t++)
    if (kzi_token_is_any(tokens, t, words)) return true;
  return false;
}

bool kzi_tokens_have_joined(const struct kzi_tokens *tokens, uint32_t from, uint32_t to, const char *const *words)
{
  if (kzi_tokens_have(tokens, from, to, words)) return true;
  for (uint32_t t = from; t < to && t < tokens->count; t++) {
    const char *fold = tokens->folds + tokens->items[t].fold;
    for (const char *const *word = words; strncmp(fold, "و", 2) == 0 && *word; word++)
      if (is_same(fold + 2, *word)) return true;
  }
  return false;
}

bool kzi_token_is_mark(const struct kzi_tokens *tokens, uint32_t index, const char *mark)
{
  if (index >= tokens->count || tokens->items[index].kind != KZI_TOKEN_PUNCT) return false;
  const struct kzi_token *token = &tokens->items[index];
  size_t n = strlen(mark);
  return token->end - token->start == n && memcmp(tokens->text + token->start, mark, n) == 0;
}

bool kzi_token_is_any_mark(const struct kzi_tokens *tokens, uint32_t index, const char *const *marks)
{
  for (; *marks; marks++)
    if (kzi_token_is_mark(tokens, index, *marks)) return true;
  return false;
}

bool kzi_token_is_comma(const struct kzi_tokens *tokens, uint32_t index)
{
  static const char *const commas[] = {"،", ",", NULL};
  return kzi_token_is_any_mark(tokens, index, commas);
}

uint32_t kzi_token_byte(const struct kzi_tokens *tokens, uint32_t index, uint32_t at)
{
  const struct kzi_token *token = &tokens->items[index];
  uint32_t folded = 0, byte = token->start;
  while (byte < token->end) {
    uint32_t c;
    char out[KZI_CHAR_FOLD_MAX];
    unsigned bytes = kzi_utf8_get(tokens->text, token->end, byte, &c);
    unsigned written = bytes ? kzi_char_fold(c, out) : 1;
    if (folded + written > at) return byte;
    folded += written;
    byte += bytes ? bytes : 1;
  }
  return token->end;
}
