#include <string.h>

#include "scan.h"

/* Where tokens end, character by character: each function takes the position after the first character, and gives the end without what is
 * invisible at the edge. */

uint32_t kzi_scan_word_end(const struct kzi_scan *scan, uint32_t at)
{
  uint32_t end = at;
  for (;;) {
    unsigned bytes;
    enum kzi_char kind = kzi_scan_peek(scan, at, &bytes);
    if (kind == KZI_CHAR_ARABIC || kind == KZI_CHAR_MARK || kind == KZI_CHAR_TATWEEL) end = at + bytes;
    else if (kind != KZI_CHAR_INVISIBLE) return end;
    at += bytes;
  }
}

/* An apostrophe or a full stop between two letters: O'Neill, U.S */
static bool joins_letters(const struct kzi_scan *scan, uint32_t at, unsigned *bytes)
{
  unsigned next;
  bool joins = kzi_scan_is(scan, at, "'") || kzi_scan_is(scan, at, "’") || kzi_scan_is(scan, at, ".");
  if (!joins) return false;
  *bytes = scan->text[at] == '\'' || scan->text[at] == '.' ? 1 : 3;
  return kzi_scan_peek(scan, at + *bytes, &next) == KZI_CHAR_LETTER;
}

static uint32_t latin_end(const struct kzi_scan *scan, uint32_t at)
{
  uint32_t end = at;
  for (;;) {
    unsigned bytes;
    enum kzi_char kind = kzi_scan_peek(scan, at, &bytes);
    if (kind == KZI_CHAR_LETTER || kind == KZI_CHAR_DIGIT || kind == KZI_CHAR_MARK) end = at + bytes;
    else if (kind != KZI_CHAR_INVISIBLE && !joins_letters(scan, at, &bytes)) return end;
    at += bytes;
  }
}

static bool is_number_mark(const struct kzi_scan *scan, uint32_t at)
{
  return kzi_scan_is(scan, at, ".") || kzi_scan_is(scan, at, ",") || kzi_scan_is(scan, at, "،") || kzi_scan_is(scan, at, "٫") ||
         kzi_scan_is(scan, at, "٬");
}

uint32_t kzi_scan_number_end(const struct kzi_scan *scan, uint32_t at)
{
  uint32_t end = at;
  for (;;) {
    unsigned bytes, next;
    enum kzi_char kind = kzi_scan_peek(scan, at, &bytes);
    if (kind == KZI_CHAR_DIGIT || kind == KZI_CHAR_MARK) end = at + bytes;
    else if (kind == KZI_CHAR_PUNCT && at == end && is_number_mark(scan, at) &&
             kzi_scan_peek(scan, at + bytes, &next) == KZI_CHAR_DIGIT) end = at + bytes + next;
    else if (kind != KZI_CHAR_INVISIBLE) return end;
    at = end > at ? end : at + bytes;
  }
}

/* Signs joined by a zero-width joiner, skin tones and variation selectors are one; so is a pair of flag letters. */
static uint32_t emoji_end(const struct kzi_scan *scan, uint32_t first, uint32_t at)
{
  static const char flag_letter[] = "\xF0\x9F\x87"; /* U+1F1E6 to U+1F1FF, lead bytes */
  if (kzi_scan_is(scan, first, flag_letter) && kzi_scan_is(scan, at, flag_letter)) return at + 4;
  for (;;) {
    unsigned bytes, next;
    bool joined = kzi_scan_is(scan, at, "\xE2\x80\x8D");
    bool tone = kzi_scan_is(scan, at, "\xF0\x9F\x8F") && scan->length - at > 3 && (unsigned char)scan->text[at + 3] >= 0xBB;
    if (joined && kzi_scan_peek(scan, at + 3, &next) == KZI_CHAR_EMOJI) at += 3 + next;
    else if (tone) at += 4;
    else if (kzi_scan_peek(scan, at, &bytes) == KZI_CHAR_MARK) at += bytes;
    else return at;
  }
}

static uint32_t run_of_mark_end(const struct kzi_scan *scan, uint32_t first, uint32_t at)
{
  uint32_t n = at - first;
  if (at < scan->length && scan->text[at] != scan->text[first]) return at;
  while (scan->length - at >= n && memcmp(scan->text + first, scan->text + at, n) == 0) at += n;
  return at;
}

/* A tatweel before a letter belongs to the word; alone it serves as a dash. */
static uint32_t tatweel_end(const struct kzi_scan *scan, uint32_t first, uint32_t at, enum kzi_token_kind *kind)
{
  unsigned bytes;
  at = run_of_mark_end(scan, first, at);
  bool word = kzi_scan_peek(scan, at, &bytes) == KZI_CHAR_ARABIC;
  *kind = word ? KZI_TOKEN_WORD : KZI_TOKEN_PUNCT;
  return word ? kzi_scan_word_end(scan, at + bytes) : at;
}

static uint32_t letter_end(struct kzi_scan *scan, uint32_t first, uint32_t at, enum kzi_token_kind *kind)
{
  if (!scan->hashtag && (unsigned char)scan->text[first] < 0x80) {
    uint32_t end = kzi_scan_address(scan, first, kind);
    if (end) return end;
  }
  *kind = KZI_TOKEN_LATIN;
  return latin_end(scan, at);
}

static uint32_t punct_end(struct kzi_scan *scan, uint32_t first, uint32_t at, enum kzi_token_kind *kind)
{
  unsigned bytes;
  enum kzi_char next = kzi_scan_peek(scan, at, &bytes);
  if (scan->text[first] == '#' && (next == KZI_CHAR_ARABIC || next == KZI_CHAR_LETTER)) {
    *kind = KZI_TOKEN_HASHTAG;
    scan->hashtag = true;
    return at;
  }
  *kind = KZI_TOKEN_PUNCT;
  return run_of_mark_end(scan, first, at);
}

uint32_t kzi_scan_token_end(struct kzi_scan *scan, enum kzi_char class, uint32_t first, uint32_t at,
                            enum kzi_token_kind *kind)
{
  switch (class) {
  case KZI_CHAR_ARABIC: *kind = KZI_TOKEN_WORD; return kzi_scan_word_end(scan, at);
  case KZI_CHAR_TATWEEL: return tatweel_end(scan, first, at, kind);
  case KZI_CHAR_LETTER: return letter_end(scan, first, at, kind);
  case KZI_CHAR_DIGIT: *kind = KZI_TOKEN_NUMBER; return kzi_scan_number_end(scan, at);
  case KZI_CHAR_PUNCT: return punct_end(scan, first, at, kind);
  case KZI_CHAR_EMOJI: *kind = KZI_TOKEN_EMOJI; return emoji_end(scan, first, at);
  default: *kind = KZI_TOKEN_OTHER; return at;
  }
}
