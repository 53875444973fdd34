#include <string.h>

#include "table.h"

/* ---- Words and the trie ------------------------------------------------------------------------------------------ */

uint64_t kzi_word_hash(const char *bytes, size_t length)
{
  uint64_t h = kzi_hash(bytes, length); /* stirred, because the buckets take the top bits, where FNV is poorest */
  h = (h ^ h >> 32) * UINT64_C(0xD6E8FEB86659FD93);
  return h ^ h >> 32;
}

uint32_t kzi_hashed_word(const struct kzi_lexicon *lexicon, uint64_t hash)
{
  uint64_t bucket = hash >> (64 - lexicon->bucket_bits);
  uint32_t low = lexicon->buckets[bucket], high = lexicon->buckets[bucket + 1];
  while (low < high && lexicon->words[low] != (uint32_t)hash) low++;
  return low < high ? low : KZI_NONE;
}

/* «شئون» for «شؤون», «مسئول» for «مسؤول»: Egypt writes the hamza before و on ي. Returns 0 where the word has no such pair. */
static size_t spell_as_elsewhere(const char *bytes, size_t length, char *out)
{
  static const char ya_waw[] = "يو", waw[] = "و";
  for (size_t i = 2; i + 4 <= length && length <= KZI_STEM_BYTES; i += 2) {
    if (memcmp(bytes + i, ya_waw, 4) != 0) continue;
    memcpy(out, bytes, length);
    memcpy(out + i, waw, 2);
    return length;
  }
  return 0;
}

uint32_t kzi_word_id(const struct kzi_lexicon *lexicon, const char *bytes, size_t length)
{
  char other[KZI_STEM_BYTES];
  uint32_t id = kzi_hashed_word(lexicon, kzi_word_hash(bytes, length));
  size_t spelt = id == KZI_NONE ? spell_as_elsewhere(bytes, length, other) : 0;
  return spelt ? kzi_hashed_word(lexicon, kzi_word_hash(other, spelt)) : id;
}

uint32_t kzi_trie_step(const struct kzi_lexicon *lexicon, uint32_t node, uint32_t word, bool bare)
{
  uint32_t key = word * 2 + bare, low = kzi_first_edge(lexicon, node);
  uint32_t end = kzi_first_edge(lexicon, node + 1), high = end;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (kzi_three_bytes(lexicon->edges[middle]) < key)
      low = middle + 1;
    else
      high = middle;
  }
  return low < end && kzi_three_bytes(lexicon->edges[low]) == key ? low + 1 : 0;
}

#define AL "\xD8\xA7\xD9\x84" /* ال */

size_t kzi_article_bytes(const char *bytes, size_t length)
{
  return length >= 8 && memcmp(bytes, AL, 4) == 0 ? 4 : 0;
}

size_t kzi_strip_inner(const char *bytes, size_t length, char *out)
{
  if (length <= 2 || memcmp(bytes, "\xD9\x88", 2) != 0 || !kzi_article_bytes(bytes + 2, length - 2)) return 0;
  memcpy(out, bytes, 2);
  memcpy(out + 2, bytes + 6, length - 6);
  return length - 4;
}

/* ---- Forms: the words of a folded phrase ------------------------------------------------------------------------- */

enum letter { NO_LETTER, ARABIC, LATIN, DIGIT };

static enum letter letter_of(uint32_t c)
{
  if (c >= '0' && c <= '9') return DIGIT;
  if (c < 0x80) return (c >= 'a' && c <= 'z') ? LATIN : NO_LETTER;
  if (c >= 0x620 && c <= 0x6D3) return c >= 0x66A && c <= 0x66D ? NO_LETTER : ARABIC;
  if (c < 0xC0 || c == 0xD7 || c == 0xF7 || (c >= 0x600 && c < 0x700) || (c >= 0x2000 && c < 0x3040)) return NO_LETTER;
  return LATIN;
}

/* What joins two letters of a word (O'Neill, U.S) or two digits of a number (2.5) and is part of it. */
static bool joins(const char *folded, size_t length, size_t at, unsigned bytes, enum letter before)
{
  static const char *const between_letters[] = {"'", "’", "."}, *const between_digits[] = {".", ",", "،", "٫", "٬"};
  const char *const *marks = before == LATIN ? between_letters : between_digits;
  size_t count = before == LATIN ? KZI_COUNT(between_letters) : before == DIGIT ? KZI_COUNT(between_digits) : 0;
  uint32_t c;
  if (at + bytes >= length || !kzi_utf8_get(folded, length, at + bytes, &c) || letter_of(c) != before) return false;
  for (size_t i = 0; i < count; i++)
    if (kzi_text_is((struct kzi_text){folded + at, bytes}, marks[i])) return true;
  return false;
}

size_t kzi_form_words(const char *folded, size_t length, struct kzi_text *words, size_t max)
{
  size_t count = 0;
  enum letter before = NO_LETTER;
  for (size_t at = 0; at < length;) {
    uint32_t c;
    unsigned bytes = kzi_utf8_get(folded, length, at, &c);
    if (!bytes) return 0;
    enum letter now = letter_of(c);
    if ((now == DIGIT && before == LATIN) || joins(folded, length, at, bytes, before)) now = before; /* g20 */
    if (now != NO_LETTER && now != before) {
      if (count < max) words[count] = (struct kzi_text){folded + at, 0};
      count++;
    }
    if (now != NO_LETTER && count <= max) words[count - 1].length += bytes;
    before = now;
    at += bytes;
  }
  return count;
}

/* ---- Strings ----------------------------------------------------------------------------------------------------- */

uint32_t kzi_string_id(const struct kzi_lexicon *lexicon, const char *text)
{
  uint32_t low = 0, high = lexicon->string_count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    int order = strcmp(lexicon->pool + lexicon->strings[middle], text);
    if (order == 0) return lexicon->string_base + middle;
    if (order < 0)
      low = middle + 1;
    else
      high = middle;
  }
  return 0;
}
