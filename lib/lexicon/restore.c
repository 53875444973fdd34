#include "analyze.h"

static bool is_letter(const char *at, const char *letter)
{
  return at[0] == letter[0] && at[1] == letter[1];
}

void kzi_restore_stem(char *stem, unsigned letters, const struct kzi_analysis *a, bool at_the_end)
{
  static const char alefs[][3] = {"ا", "أ", "إ", "آ"}, ends[][3] = {"", "ة", "ى", "ء", ""};
  char *base = stem + 2 * (a->base - a->prefixes), *last = stem + 2 * (letters - 1);
  bool vague_ya = a->value && a->base_is_last && at_the_end && (is_letter(last, "ي") || is_letter(last, "ى"));
  if (a->value && is_letter(base, "ا")) memcpy(base, alefs[KZI_STEM_ALEF(a->value)], 2);
  if (*ends[a->end]) memcpy(last, ends[a->end], 2);
  else if (vague_ya) memcpy(last, a->value & KZI_STEM_MAQSURA ? "ى" : "ي", 2);
}

/* The list knows better how a bare alef, a final ya and the end before a pronoun are printed; hamzas of the text stand. */
static uint8_t better_letter(uint8_t written, uint8_t listed)
{
  bool vague = written == KZI_L_ALEF || written == KZI_L_YA || written == KZI_L_MAQSURA || listed == KZI_L_MARBUTA;
  return vague ? listed : written;
}

static uint8_t list_letter(const char *at)
{
  return (uint8_t)(((unsigned char)at[0] & 3u) << 6 | ((unsigned char)at[1] & 0x3Fu));
}

unsigned kzi_listed_part(const struct kzi_letters *word, unsigned from, const char *parts, char *form, unsigned *letters)
{
  unsigned listed = (unsigned)strcspn(parts, "+") / 2;
  *letters = parts[2 * listed] ? listed : word->count - from;
  memcpy(form, parts, 2 * (size_t)listed);
  for (unsigned i = 0; i < listed && *letters == listed; i++)
    kzi_letter_put(better_letter(word->written[from + i], list_letter(parts + 2 * i)), form + 2 * i);
  return 2 * listed;
}
