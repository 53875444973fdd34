#include <string.h>

#include "text.h"

/* A folded word seen as letters of two bytes each; words with other characters in them have no splits. */
struct word {
  const char *bytes;
  unsigned length;
};

struct splits {
  struct kzi_split *out;
  unsigned count;
};

static bool at_is(struct word word, unsigned at, const char *letters)
{
  size_t n = strlen(letters);
  return word.length >= at + n && memcmp(word.bytes + at, letters, n) == 0;
}

static bool ends(struct word word, const char *letters)
{
  size_t n = strlen(letters);
  return word.length >= n && memcmp(word.bytes + word.length - n, letters, n) == 0;
}

/* ---- The front: which proclitics, and what the stem begins with behind them -------------------------------------------- */

struct front {
  uint8_t prefix;
  uint8_t length;      /* bytes of the word that the proclitics take */
  uint8_t stem_at;     /* where the written part of the stem goes on */
  bool article;        /* ال was swallowed by ل and comes back */
};

#define FRONTS_MAX 10

static void add_front(struct front *fronts, unsigned *count, unsigned prefix, unsigned length, unsigned stem_at, bool article)
{
  fronts[(*count)++] = (struct front){(uint8_t)prefix, (uint8_t)length, (uint8_t)stem_at, article};
}

/* للدفاع is ل + الدفاع, للجنة ل + اللجنة or ل + لجنة, للبنان ل + لبنان: orthography does not say which. */
static void add_li(struct word word, unsigned at, unsigned before, struct front *fronts, unsigned *count)
{
  unsigned prefix = before | KZI_PREFIX_LI;
  if (at_is(word, at + 2, "ل")) {
    add_front(fronts, count, prefix, at + 2, at + 4, true);
    add_front(fronts, count, prefix, at + 2, at + 2, true);
  }
  add_front(fronts, count, prefix, at + 2, at + 2, false);
}

static unsigned find_fronts(struct word word, struct front fronts[FRONTS_MAX])
{
  static const struct {
    char letter[3];
    uint8_t prefix;
  } second[] = {{"ب", KZI_PREFIX_BI}, {"ك", KZI_PREFIX_KA}, {"س", KZI_PREFIX_SA}};
  unsigned count = 0, at = 0, before = 0;
  add_front(fronts, &count, 0, 0, 0, false);
  for (unsigned round = 0; round < 2; round++) {
    for (size_t i = 0; i < KZI_COUNT(second); i++)
      if (at_is(word, at, second[i].letter)) add_front(fronts, &count, before | second[i].prefix, at + 2, at + 2, false);
    if (at_is(word, at, "ل")) add_li(word, at, before, fronts, &count);
    if (round || !(at_is(word, 0, "و") || at_is(word, 0, "ف"))) break;
    before = at_is(word, 0, "و") ? KZI_PREFIX_WA : KZI_PREFIX_FA;
    at = 2;
    add_front(fronts, &count, before, at, at, false);
  }
  return count;
}

/* ---- The back: which pronoun, and how the stem ended before it --------------------------------------------------------- */

static const struct {
  char letters[7];
  uint8_t pronoun;
} pronouns[] = {
  {"ه", KZI_PRON_HU},    {"ها", KZI_PRON_HA}, {"هما", KZI_PRON_HUMA}, {"هم", KZI_PRON_HUM},
  {"هن", KZI_PRON_HUNNA}, {"ك", KZI_PRON_KA},  {"كم", KZI_PRON_KUM},   {"نا", KZI_PRON_NA},
  {"ي", KZI_PRON_YA},    {"ني", KZI_PRON_NI}, {"كما", KZI_PRON_KUMA},
};

/* How the end of a stem is written without its pronoun; the folded spelling of both. */
static const struct {
  char with[5], without[5];
} endings[] = {
  {"ت", "ه"},    /* مذكرته: مذكرة */
  {"ا", "ي"},    /* مستواه: مستوى, التقاه: التقى */
  {"اي", "اء"},  /* وزرائه: وزراء */
  {"او", "اء"},  /* وزراؤه: وزراء */
  {"و", "وا"},   /* وقعوه: وقعوا */
};

/* ---- Putting both together ----------------------------------------------------------------------------------------------- */

struct stem_end {
  unsigned cut; /* bytes of the word behind which the written stem ends */
  const char *add;
};

static void add_split(struct splits *splits, struct word word, const struct front *front, struct stem_end end,
                      uint8_t pronoun, unsigned suffix_length)
{
  if (splits->count == KZI_SPLITS_MAX) return;
  struct kzi_split *split = &splits->out[splits->count];
  unsigned article = front->article ? 4 : 0, written = end.cut - front->stem_at, added = (unsigned)strlen(end.add);
  unsigned length = article + written + added;
  if (length >= KZI_STEM_BYTES) return;
  memcpy(split->stem, "ال", article);
  memcpy(split->stem + article, word.bytes + front->stem_at, written);
  memcpy(split->stem + article + written, end.add, added + 1);
  split->stem_length = (uint8_t)length;
  split->article_length = length > 4 && memcmp(split->stem, "ال", 4) == 0 ? 4 : 0;
  split->prefix = front->prefix;
  split->pronoun = pronoun;
  split->prefix_length = front->length;
  split->suffix_length = (uint8_t)suffix_length;
  splits->count++;
}

/* A preposition may carry its pronoun alone (له، بهم); else a stem has two letters at least. */
static bool stem_stands(const struct front *front, unsigned end, bool pronoun)
{
  if (end < front->stem_at) return false;
  unsigned letters = (end - front->stem_at) / 2;
  bool preposition = front->prefix & (KZI_PREFIX_LI | KZI_PREFIX_BI);
  return letters >= 2 || (letters == 0 && pronoun && preposition && !front->article);
}

static void add_pronoun(struct splits *splits, struct word word, const struct front *front, size_t p)
{
  unsigned suffix = (unsigned)strlen(pronouns[p].letters);
  if (!ends(word, pronouns[p].letters)) return;
  unsigned cut = word.length - suffix;
  if (!stem_stands(front, cut, true)) return;
  struct word stem = {word.bytes + front->stem_at, cut - front->stem_at};
  add_split(splits, word, front, (struct stem_end){cut, ""}, pronouns[p].pronoun, suffix);
  if (front->article) return; /* what has an article has no pronoun: nothing to restore */
  for (size_t e = 0; e < KZI_COUNT(endings); e++) {
    unsigned with = (unsigned)strlen(endings[e].with);
    if (stem.length > with && ends(stem, endings[e].with))
      add_split(splits, word, front, (struct stem_end){cut - with, endings[e].without}, pronouns[p].pronoun, suffix);
  }
}

static unsigned clitics(unsigned prefix, bool pronoun)
{
  unsigned n = pronoun;
  for (; prefix; prefix &= prefix - 1) n++;
  return n;
}

static bool is_word_of_letters(struct kzi_text folded)
{
  if (folded.length % 2 || folded.length >= KZI_STEM_BYTES - 8) return false;
  for (size_t i = 0; i < folded.length; i += 2)
    if ((folded.bytes[i] & 0xFC) != 0xD8) return false; /* U+0600 to U+06FF */
  return true;
}

unsigned kzi_splits(struct kzi_text folded, struct kzi_split out[KZI_SPLITS_MAX])
{
  struct word word = {folded.bytes, (unsigned)folded.length};
  struct splits splits = {out, 0};
  struct front fronts[FRONTS_MAX];
  fronts[0] = (struct front){0};
  bool letters = is_word_of_letters(folded);
  if (!letters && folded.length >= KZI_STEM_BYTES) word.length = 0; /* a look-up of nothing finds nothing */
  add_split(&splits, word, &fronts[0], (struct stem_end){word.length, ""}, KZI_PRON_NONE, 0);
  if (!letters) return splits.count;
  unsigned front_count = find_fronts(word, fronts);
  for (unsigned n = 1; n <= 4; n++) /* by rising number of clitics */
    for (unsigned f = 0; f < front_count; f++) {
      if (clitics(fronts[f].prefix, false) == n && stem_stands(&fronts[f], word.length, false))
        add_split(&splits, word, &fronts[f], (struct stem_end){word.length, ""}, KZI_PRON_NONE, 0);
      if (clitics(fronts[f].prefix, true) != n) continue;
      for (size_t p = 0; p < KZI_COUNT(pronouns); p++) add_pronoun(&splits, word, &fronts[f], p);
    }
  return splits.count;
}
