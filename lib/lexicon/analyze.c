#include "analyze.h"

/* A reading is proclitics, a stem, perhaps a pronoun; a stem is a known base with its article, with the letter of the imperfect, or
 * bare, and with an inflection. Each of these choices costs what it costs the average word of a newspaper: 8 units are one bit of
 * probability, measured by expectation maximization over unlabelled news. The cheapest reading wins. */

enum kind { WITH_ARTICLE, BARE, IMPERFECT, KINDS };

enum { NEVER = 255 };

/* ---- Costs ------------------------------------------------------------------------------------------------------------- */

enum proclitics { NONE, WA, FA, BI, LI, KA, SA, WA_BI, WA_LI, WA_KA, WA_SA, FA_BI, FA_LI, FA_KA, FA_SA, PROCLITICS };

static const uint8_t proclitic_cost[KINDS][PROCLITICS] = {
  {22, 33, 65, 43, 41, 77, NEVER, 80, 78, 144, NEVER, 111, 127, 160, NEVER},
  {10, 24, 59, 35, 36, 58, NEVER, 67, 70, 105, NEVER, 110, 125, 160, NEVER},
  {38, 51, 78, NEVER, 66, NEVER, 50, NEVER, 98, NEVER, 65, NEVER, 132, NEVER, 89},
};

static const struct {
  uint8_t letters[3], count;
  uint8_t cost[KINDS];
} pronouns[] = { /* none, as an article allows no other; then by their last letter: see pronouns_in */
  {{0}, 0, {0, 3, 1}},
  {{KZI_L_HA}, 1, {NEVER, 28, 41}},
  {{KZI_L_HA, KZI_L_ALEF}, 2, {NEVER, 29, 38}},
  {{KZI_L_HA, KZI_L_MIM, KZI_L_ALEF}, 3, {NEVER, 55, 102}},
  {{KZI_L_NUN, KZI_L_ALEF}, 2, {NEVER, 43, 75}},
  {{KZI_L_KAF, KZI_L_MIM, KZI_L_ALEF}, 3, {NEVER, 152, 130}},
  {{KZI_L_HA, KZI_L_MIM}, 2, {NEVER, 39, 65}},
  {{KZI_L_KAF, KZI_L_MIM}, 2, {NEVER, 68, 124}},
  {{KZI_L_HA, KZI_L_NUN}, 2, {NEVER, 74, 128}},
  {{KZI_L_KAF}, 1, {NEVER, 62, 95}},
  {{KZI_L_NUN, KZI_L_YA}, 2, {NEVER, 72, 75}},
};

static const struct {
  uint8_t letters[3], count;
  uint8_t cost[KINDS], before_pronoun[KINDS];
} inflections[] = { /* none, then by their last letter: see inflections_in */
  {{0}, 0, {4, 4, 2}, {NEVER, 1, 1}},
  {{KZI_L_MARBUTA}, 1, {26, 33, NEVER}, {NEVER, 52, NEVER}},
  {{KZI_L_YA, KZI_L_MARBUTA}, 2, {39, 51, NEVER}, {NEVER, 87, NEVER}},
  {{KZI_L_ALEF, KZI_L_TA}, 2, {37, 48, NEVER}, {NEVER, 57, NEVER}},
  {{KZI_L_TA}, 1, {NEVER, 40, NEVER}, {NEVER, 52, NEVER}},
  {{KZI_L_WAW, KZI_L_NUN}, 2, {48, 49, 28}, {NEVER, 125, 26}},
  {{KZI_L_YA, KZI_L_NUN}, 2, {34, 45, 123}, {NEVER, 138, 95}},
  {{KZI_L_ALEF, KZI_L_NUN}, 2, {58, 53, 41}, {NEVER, 113, 58}},
  {{KZI_L_YA, KZI_L_YA, KZI_L_NUN}, 3, {74, 110, NEVER}, {NEVER, 139, NEVER}},
  {{KZI_L_TA, KZI_L_YA, KZI_L_NUN}, 3, {61, 67, NEVER}, {NEVER, 139, NEVER}},
  {{KZI_L_TA, KZI_L_ALEF, KZI_L_NUN}, 3, {75, 75, NEVER}, {NEVER, 139, NEVER}},
  {{KZI_L_YA, KZI_L_WAW, KZI_L_NUN}, 3, {92, 106, NEVER}, {NEVER, 139, NEVER}},
  {{KZI_L_NUN}, 1, {NEVER, NEVER, 70}, {NEVER, NEVER, 99}},
  {{KZI_L_YA}, 1, {42, 43, NEVER}, {NEVER, 57, NEVER}},
  {{KZI_L_ALEF}, 1, {NEVER, 28, 77}, {NEVER, 136, 99}},
  {{KZI_L_WAW, KZI_L_ALEF}, 2, {NEVER, 47, 41}, {NEVER, 62, 87}},
  {{KZI_L_TA, KZI_L_ALEF}, 2, {NEVER, 81, NEVER}, {NEVER, 139, NEVER}},
};

struct range {
  uint8_t first, end;
};

/* By a word's last letter, which can't be foreseen: so there are tables, not switches. */
#define LETTERS (KZI_L_YA + 1) /* no letter has a higher number */

/* Which inflections end in it. */
static const struct range inflections_in[LETTERS] = {
  [KZI_L_MARBUTA] = {1, 3}, [KZI_L_TA] = {3, 5}, [KZI_L_NUN] = {5, 13}, [KZI_L_YA] = {13, 14}, [KZI_L_ALEF] = {14, 17},
};

/* Which pronouns do: a word has one of them at most. */
static const struct range pronouns_in[LETTERS] = {
  [KZI_L_HA] = {1, 2}, [KZI_L_ALEF] = {2, 6}, [KZI_L_MIM] = {6, 8}, [KZI_L_NUN] = {8, 9}, [KZI_L_KAF] = {9, 10}, [KZI_L_YA] = {10, 11},
};

static unsigned imperfect_cost(uint8_t letter)
{
  switch (letter) {
  case KZI_L_YA: return 8;
  case KZI_L_TA: return 13;
  case KZI_L_ALEF: return 27;
  case KZI_L_NUN: return 29;
  default: return NEVER;
  }
}

/* An unknown base: the longer, the dearer, as every letter is one that might have been another. */
static const int16_t unknown_cost[KZI_LETTERS_MAX + 2] = {
  0, 0, -16, 0, 25, 54, 75, 98, 120, 143, 166, 188, 211, 234, 257, 279, 302, 325, 347, 370, 393, 415, 438, 461, 483, 506,
};

/* A known base, by its weight; 0 is none. */
#define KNOWN(weight) (32 - (weight) * 16 / 5)
static const int16_t known_cost[KZI_STEM_WEIGHT + 1] = {
  INT16_MAX, KNOWN(1), KNOWN(2), KNOWN(3), KNOWN(4), KNOWN(5), KNOWN(6), KNOWN(7), KNOWN(8), KNOWN(9), KNOWN(10), KNOWN(11), KNOWN(12), KNOWN(13),
  KNOWN(14), KNOWN(15), KNOWN(16), KNOWN(17), KNOWN(18), KNOWN(19), KNOWN(20), KNOWN(21), KNOWN(22), KNOWN(23), KNOWN(24), KNOWN(25),
};

static int base_cost(uint8_t value, unsigned letters)
{
  int unknown = unknown_cost[letters], known = known_cost[value & KZI_STEM_WEIGHT];
  return known < unknown ? known : unknown;
}

/* ---- The search ----------------------------------------------------------------------------------------------------------- */

struct front {
  uint8_t proclitics; /* enum proclitics */
  uint8_t letters;    /* that they take */
  uint8_t stem;       /* where the written rest of the stem, without its article's lam, begins */
  uint8_t article;    /* letters of ال that come back */
};

#define INFLECTIONS_AT_ONCE 4 /* none, and hardly any two others end alike */

/* Where a stem may end, and with what, whatever it begins with. */
struct back {
  uint8_t pronoun, cut;   /* index of pronouns; where it begins */
  uint8_t to, more;       /* the stem's letters are those before `to`, and one more where its end is restored */
  uint8_t least;          /* letters before the pronoun */
  uint8_t end;            /* enum kzi_stem_end */
  uint8_t inflection_count;
  uint8_t inflections[INFLECTIONS_AT_ONCE]; /* indexes of inflections */
  uint8_t tails[INFLECTIONS_AT_ONCE];       /* how heavy a base is at most whose last letters stand before them */
};

#define BACKS_MAX 3 /* no pronoun, or one, before which the stem's end may be restored */

struct search {
  const struct kzi_letters *word;
  struct back backs[BACKS_MAX];
  unsigned back_count;
  int best;
  struct kzi_analysis *out;
};

static inline uint8_t letter_at(const struct search *search, const struct back *back, unsigned at)
{
  return at < back->to ? search->word->letter[at] : back->more;
}

static uint8_t base_value(const struct search *search, const struct back *back, unsigned from, unsigned to)
{
  const struct kzi_letters *word = search->word;
  unsigned written = to < back->to ? to : back->to;
  uint64_t hash = word->hash[written] - word->hash[from] * kzi_letter_powers[written - from];
  if (to > written) hash = hash * KZI_LETTER_FACTOR + back->more;
  return kzi_stem_value(hash, word->letter[from], letter_at(search, back, to - 1));
}

/* What all but the base costs is known. */
static void weigh_base(struct search *search, const struct front *front, const struct back *back, unsigned from,
                       unsigned to, int cost)
{
  uint8_t value = base_value(search, back, from, to);
  cost += base_cost(value, to - from);
  if (cost >= search->best) return;
  search->best = cost;
  bool last = to == back->to + (back->more ? 1u : 0u);
  *search->out = (struct kzi_analysis){front->letters, back->cut, front->article, back->end, (uint8_t)from, value, last};
}

/* Most readings are so dear that the base need not be looked up: its first letters and its last ones tell how heavy it is at most. */
static inline bool may_be_best(const struct search *search, unsigned letters, uint8_t head, uint8_t tail, int cost)
{
  uint8_t weight = head < tail ? head : tail;
  return (letters == 2) | (cost + base_cost(weight, letters) < search->best);
}

static uint8_t head_of(const struct search *search, const struct back *back, unsigned from)
{
  const uint8_t *letter = search->word->letter;
  return kzi_stem_heads[kzi_triple(letter[from], letter_at(search, back, from + 1), letter_at(search, back, from + 2))];
}

/* Tries every inflection of the base that begins at `from`; so many letters must be left of it at least. */
static void weigh(struct search *search, const struct front *front, const struct back *back, enum kind kind,
                  unsigned from, unsigned least, unsigned extra)
{
  unsigned end = back->to + (back->more ? 1u : 0u);
  unsigned fixed = proclitic_cost[kind][front->proclitics] + pronouns[back->pronoun].cost[kind] + extra;
  uint8_t head = head_of(search, back, from);
  for (unsigned i = 0; i < back->inflection_count; i++) {
    unsigned inflection = back->inflections[i], to = end - inflections[inflection].count;
    unsigned cost = back->pronoun ? inflections[inflection].before_pronoun[kind] : inflections[inflection].cost[kind];
    if (cost == NEVER || to < from + least) continue;
    cost += fixed;
    if (may_be_best(search, to - from, head, back->tails[i], (int)cost))
      weigh_base(search, front, back, from, to, (int)cost);
  }
}

static void try_stem(struct search *search, const struct front *front, const struct back *back)
{
  const uint8_t *letter = search->word->letter;
  unsigned from = front->stem, length = back->to + (back->more ? 1u : 0u) - from;
  bool future = proclitic_cost[BARE][front->proclitics] == NEVER;
  if (front->article) {
    weigh(search, front, back, WITH_ARTICLE, from, 2, 0);
    return;
  }
  if (length >= 4 && letter[from] == KZI_L_ALEF && letter[from + 1] == KZI_L_LAM) {
    if (future) return;
    if (!back->pronoun) weigh(search, front, back, WITH_ARTICLE, from + 2, 2, 0);
    /* ال stands alone before what might be a base: it is not inflected as if it were the base's own. */
    int bare = proclitic_cost[BARE][front->proclitics] + pronouns[back->pronoun].cost[BARE] + (back->pronoun ? 1 : 4);
    if (may_be_best(search, length, head_of(search, back, from), back->tails[0], bare))
      weigh_base(search, front, back, from, from + length, bare);
    return;
  }
  if (!future) weigh(search, front, back, BARE, from, 2, 0);
  unsigned imperfect = length >= 4 ? imperfect_cost(letter[from]) : NEVER;
  if (imperfect != NEVER && proclitic_cost[IMPERFECT][front->proclitics] != NEVER)
    weigh(search, front, back, IMPERFECT, from + 1, 3, imperfect);
}

static void try_front(struct search *search, unsigned proclitics, unsigned letters, unsigned stem, unsigned article)
{
  struct front front = {(uint8_t)proclitics, (uint8_t)letters, (uint8_t)stem, (uint8_t)article};
  for (const struct back *back = search->backs; back < search->backs + search->back_count; back++)
    if (back->cut >= stem + back->least && !(article && back->pronoun)) try_stem(search, &front, back);
}

/* للدفاع is ل + الدفاع, للجنة ل + اللجنة or ل + لجنة, للبنان ل + لبنان. */
static void try_li(struct search *search, unsigned proclitics, unsigned at)
{
  const struct kzi_letters *word = search->word;
  if (at + 1 < word->count && word->letter[at + 1] == KZI_L_LAM) {
    try_front(search, proclitics, at + 1, at + 2, 1);
    try_front(search, proclitics, at + 1, at + 1, 2);
  }
  try_front(search, proclitics, at + 1, at + 1, 0);
}

static void try_second(struct search *search, unsigned before, unsigned at)
{
  static const uint8_t with[][3] = {{BI, WA_BI, FA_BI}, {LI, WA_LI, FA_LI}, {KA, WA_KA, FA_KA}, {SA, WA_SA, FA_SA}};
  switch (search->word->letter[at]) {
  case KZI_L_BA: try_front(search, with[0][before], at + 1, at + 1, 0); break;
  case KZI_L_LAM: try_li(search, with[1][before], at); break;
  case KZI_L_KAF: try_front(search, with[2][before], at + 1, at + 1, 0); break;
  case KZI_L_SIN: try_front(search, with[3][before], at + 1, at + 1, 0); break;
  default: break;
  }
}

/* ---- How a word may end ---------------------------------------------------------------------------------------------------- */

/* The letters before `to`, and one more, end in these; of the last one it is known. */
static bool stem_ends(const uint8_t *letter, unsigned to, uint8_t more, const uint8_t *letters, unsigned count)
{
  const uint8_t *at = letter + to + (more != 0) - count;
  if (count > to + (more != 0)) return false;
  for (unsigned i = 0; i + 1 < count; i++)
    if (at[i] != letters[i]) return false;
  return true;
}

static void add_inflection(const struct kzi_letters *word, struct back *back, unsigned inflection)
{
  unsigned end = back->to + (back->more ? 1u : 0u), to = end - inflections[inflection].count;
  if (end < inflections[inflection].count + 2u) return; /* no base is shorter */
  uint8_t last = to > back->to ? back->more : word->letter[to - 1];
  unsigned at = back->inflection_count++;
  back->inflections[at] = (uint8_t)inflection;
  back->tails[at] = to > 2 ? kzi_stem_tails[kzi_triple(word->letter[to - 3], word->letter[to - 2], last)] : 0;
}

static void add_back(struct search *search, unsigned pronoun, unsigned cut, enum kzi_stem_end end, unsigned to,
                     uint8_t more)
{
  const struct kzi_letters *word = search->word;
  if (word->marbuta + 1 < to + (more ? 1u : 0u)) return; /* nothing of a stem stands behind ة */
  struct back *back = &search->backs[search->back_count++];
  uint8_t least = end == KZI_END_PLAIN ? 2 : 3;
  *back = (struct back){(uint8_t)pronoun, (uint8_t)cut, (uint8_t)to, more, least, (uint8_t)end, 0, {0}, {0}};
  add_inflection(word, back, 0);
  struct range range = inflections_in[more ? more : word->letter[to - 1]];
  for (unsigned i = range.first; i < range.end && back->inflection_count < INFLECTIONS_AT_ONCE; i++)
    if (stem_ends(word->letter, to, more, inflections[i].letters, inflections[i].count)) add_inflection(word, back, i);
}

/* The ways in which the stem may have ended before its pronoun. */
static void add_pronoun(struct search *search, unsigned pronoun)
{
  const uint8_t *letter = search->word->letter;
  unsigned cut = search->word->count - pronouns[pronoun].count;
  if (cut < 2 || letter[cut - 1] == KZI_L_MARBUTA) return;
  add_back(search, pronoun, cut, KZI_END_PLAIN, cut, 0);
  switch (letter[cut - 1]) {
  case KZI_L_TA: add_back(search, pronoun, cut, KZI_END_MARBUTA, cut - 1, KZI_L_MARBUTA); break;
  case KZI_L_ALEF: add_back(search, pronoun, cut, KZI_END_MAQSURA, cut - 1, KZI_L_YA); break;
  case KZI_L_YA_HAMZA:
  case KZI_L_WAW_HAMZA:
    if (letter[cut - 2] == KZI_L_ALEF) add_back(search, pronoun, cut, KZI_END_HAMZA, cut - 1, KZI_L_HAMZA);
    break;
  case KZI_L_WAW: add_back(search, pronoun, cut, KZI_END_WAW, cut, KZI_L_ALEF); break;
  default: break;
  }
}

/* The pronoun with which the word ends; 0 where there is none. */
static unsigned find_pronoun(const struct kzi_letters *word)
{
  struct range range = pronouns_in[word->letter[word->count - 1]];
  for (unsigned p = range.first; p < range.end; p++)
    if (stem_ends(word->letter, word->count, 0, pronouns[p].letters, pronouns[p].count)) return p;
  return 0;
}

static bool is_proclitic(uint8_t letter)
{
  return letter == KZI_L_WAW || letter == KZI_L_FA || letter == KZI_L_BA || letter == KZI_L_LAM ||
         letter == KZI_L_KAF || letter == KZI_L_SIN;
}

void kzi_analyze(const struct kzi_letters *word, struct kzi_analysis *out)
{
  struct search search = {.word = word, .best = 1 << 20, .out = out};
  uint8_t first = word->letter[0];
  unsigned pronoun = find_pronoun(word);
  *out = (struct kzi_analysis){.stem_end = (uint8_t)word->count};
  if (!pronoun && !is_proclitic(first)) return;
  add_back(&search, 0, word->count, KZI_END_PLAIN, word->count, 0);
  if (pronoun) add_pronoun(&search, pronoun);
  try_front(&search, NONE, 0, 0, 0);
  try_second(&search, 0, 0);
  if (first != KZI_L_WAW && first != KZI_L_FA) return;
  try_front(&search, first == KZI_L_WAW ? WA : FA, 1, 1, 0);
  if (word->count > 1) try_second(&search, first == KZI_L_WAW ? 1 : 2, 1);
}
