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
} pronouns[] = {
  {{0}, 0, {0, 3, 1}}, /* none: an article allows no other */
  {{KZI_L_HA}, 1, {NEVER, 28, 41}},
  {{KZI_L_HA, KZI_L_ALEF}, 2, {NEVER, 29, 38}},
  {{KZI_L_HA, KZI_L_MIM, KZI_L_ALEF}, 3, {NEVER, 55, 102}},
  {{KZI_L_HA, KZI_L_MIM}, 2, {NEVER, 39, 65}},
  {{KZI_L_HA, KZI_L_NUN}, 2, {NEVER, 74, 128}},
  {{KZI_L_KAF}, 1, {NEVER, 62, 95}},
  {{KZI_L_KAF, KZI_L_MIM}, 2, {NEVER, 68, 124}},
  {{KZI_L_NUN, KZI_L_ALEF}, 2, {NEVER, 43, 75}},
  {{KZI_L_NUN, KZI_L_YA}, 2, {NEVER, 72, 75}},
  {{KZI_L_KAF, KZI_L_MIM, KZI_L_ALEF}, 3, {NEVER, 152, 130}},
};

static const struct {
  uint8_t letters[3], count;
  uint8_t cost[KINDS], before_pronoun[KINDS];
} inflections[] = { /* none, then by their last letter: see inflections_in() */
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
  unsigned first, end;
};

/* Which inflections end in a letter. */
static struct range inflections_in(uint8_t letter)
{
  switch (letter) {
  case KZI_L_MARBUTA: return (struct range){1, 3};
  case KZI_L_TA: return (struct range){3, 5};
  case KZI_L_NUN: return (struct range){5, 13};
  case KZI_L_YA: return (struct range){13, 14};
  case KZI_L_ALEF: return (struct range){14, 17};
  default: return (struct range){0, 0};
  }
}

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

#define KNOWN_COST(weight) (32 - (weight) * 16 / 5)

static int base_cost(uint8_t value, unsigned letters)
{
  int unknown = unknown_cost[letters], known = value ? KNOWN_COST((int)(value & KZI_STEM_WEIGHT)) : unknown;
  return known < unknown ? known : unknown;
}

/* ---- The search ----------------------------------------------------------------------------------------------------------- */

struct front {
  uint8_t proclitics;     /* enum proclitics */
  uint8_t letters;        /* that they take */
  uint8_t stem;           /* where the written rest of the stem, without its article's lam, begins */
  uint8_t article;        /* letters of ال that come back */
};

/* The stem between a front and a back: letters [from, to) of the word, and one more where its end is restored. */
struct stem {
  unsigned from, to;
  uint8_t more; /* 0 where nothing is added */
};

#define PRONOUNS_AT_ONCE 4 /* no word ends in more of them: ها and هما do not go together */

struct search {
  const struct kzi_letters *word;
  uint64_t hash[KZI_LETTERS_MAX + 1]; /* of the first letters */
  unsigned marbuta;                   /* the first ة: nothing of a stem stands behind it */
  uint8_t pronoun[PRONOUNS_AT_ONCE];  /* with which the word ends, as indexes of pronouns */
  unsigned pronoun_count;
  int best;
  struct kzi_analysis *out;
};

static unsigned stem_length(const struct stem *stem)
{
  return stem->to - stem->from + (stem->more != 0);
}

static uint8_t letter_at(const struct search *search, const struct stem *stem, unsigned at)
{
  return at < stem->to ? search->word->letter[at] : stem->more;
}

static uint64_t hash_of(const struct search *search, unsigned from, unsigned to)
{
  return search->hash[to] - search->hash[from] * kzi_letter_powers[to - from];
}

/* What is known of the base of so many letters from `from` on. */
static uint8_t base_value(const struct search *search, const struct stem *stem, unsigned from, unsigned length)
{
  unsigned to = from + length;
  uint64_t hash = to <= stem->to ? hash_of(search, from, to) : hash_of(search, from, stem->to) * KZI_LETTER_FACTOR + stem->more;
  return kzi_stem_value(hash, letter_at(search, stem, from), letter_at(search, stem, to - 1));
}

static bool stem_ends(const struct search *search, const struct stem *stem, const uint8_t *letters, unsigned count)
{
  unsigned end = stem->from + stem_length(stem);
  for (unsigned i = 0; i < count; i++)
    if (letter_at(search, stem, end - count + i) != letters[i]) return false;
  return true;
}

/* What one reading has in common for all its inflections. */
struct reading {
  const struct front *front;
  unsigned pronoun, cut; /* index of pronouns; where it begins */
  enum kzi_stem_end end;
  struct stem stem;
};

/* Tries one inflection of the base that begins at `from` and, with it, is `length` letters long. */
static void weigh_one(struct search *search, const struct reading *r, unsigned from, unsigned length, unsigned i, unsigned cost_so_far)
{
  unsigned count = inflections[i].count;
  int cost = (int)cost_so_far;
  if (cost + KNOWN_COST(KZI_STEM_HEAVIEST) >= search->best || !stem_ends(search, &r->stem, inflections[i].letters, count)) return;
  uint8_t value = base_value(search, &r->stem, from, length - count);
  cost += base_cost(value, length - count);
  if (cost >= search->best) return;
  search->best = cost;
  *search->out = (struct kzi_analysis){r->front->letters, (uint8_t)r->cut, r->front->article, (uint8_t)r->end,
                                       (uint8_t)from, value, !count};
}

/* Tries every inflection of the base that begins at `from`; so many letters must be left of it at least. */
static void weigh(struct search *search, const struct reading *r, enum kind kind, unsigned from, unsigned least, unsigned extra)
{
  unsigned length = stem_length(&r->stem) - (from - r->stem.from);
  unsigned fixed = proclitic_cost[kind][r->front->proclitics] + (unsigned)pronouns[r->pronoun].cost[kind] + extra;
  const uint8_t *none = r->pronoun ? inflections[0].before_pronoun : inflections[0].cost;
  if (none[kind] != NEVER && length >= least) weigh_one(search, r, from, length, 0, fixed + none[kind]);
  struct range range = inflections_in(letter_at(search, &r->stem, from + length - 1));
  for (unsigned i = range.first; i < range.end; i++) {
    unsigned cost = r->pronoun ? inflections[i].before_pronoun[kind] : inflections[i].cost[kind];
    if (cost != NEVER && length >= least + inflections[i].count) weigh_one(search, r, from, length, i, fixed + cost);
  }
}

/* ال stands alone before what might be a base: it is not inflected as if it were the base's own. */
static void weigh_uninflected(struct search *search, const struct reading *r)
{
  unsigned length = stem_length(&r->stem);
  int cost = proclitic_cost[BARE][r->front->proclitics] + pronouns[r->pronoun].cost[BARE] + (r->pronoun ? 1 : 4);
  uint8_t value = base_value(search, &r->stem, r->stem.from, length);
  cost += base_cost(value, length);
  if (cost >= search->best) return;
  search->best = cost;
  *search->out = (struct kzi_analysis){r->front->letters, (uint8_t)r->cut, 0, (uint8_t)r->end, (uint8_t)r->stem.from, value, true};
}

static void try_stem(struct search *search, const struct reading *r)
{
  const struct front *front = r->front;
  unsigned length = stem_length(&r->stem), from = r->stem.from;
  if (length < 2 || search->marbuta + 1 < from + length) return;
  uint8_t first = letter_at(search, &r->stem, from);
  bool future = proclitic_cost[BARE][front->proclitics] == NEVER;
  if (front->article) {
    if (!r->pronoun) weigh(search, r, WITH_ARTICLE, from, 2, 0);
    return;
  }
  if (length >= 4 && first == KZI_L_ALEF && letter_at(search, &r->stem, from + 1) == KZI_L_LAM) {
    if (!r->pronoun && !future) weigh(search, r, WITH_ARTICLE, from + 2, 2, 0);
    if (!future) weigh_uninflected(search, r);
    return;
  }
  if (!future) weigh(search, r, BARE, from, 2, 0);
  unsigned imperfect = imperfect_cost(first);
  if (length >= 4 && imperfect != NEVER && proclitic_cost[IMPERFECT][front->proclitics] != NEVER)
    weigh(search, r, IMPERFECT, from + 1, 3, imperfect);
}

/* The ways in which the stem may have ended before its pronoun. */
static void try_pronoun(struct search *search, const struct front *front, unsigned pronoun, unsigned cut)
{
  const uint8_t *letter = search->word->letter;
  unsigned from = front->stem, length = cut - from;
  struct reading r = {front, pronoun, cut, KZI_END_PLAIN, {from, cut, 0}};
  if (letter[cut - 1] == KZI_L_MARBUTA) return;
  try_stem(search, &r);
  if (length < 3) return;
  r.stem.to = cut - 1;
  switch (letter[cut - 1]) {
  case KZI_L_TA: r.end = KZI_END_MARBUTA; r.stem.more = KZI_L_MARBUTA; break;
  case KZI_L_ALEF: r.end = KZI_END_MAQSURA; r.stem.more = KZI_L_YA; break;
  case KZI_L_YA_HAMZA:
  case KZI_L_WAW_HAMZA:
    if (letter[cut - 2] != KZI_L_ALEF) return;
    r.end = KZI_END_HAMZA;
    r.stem.more = KZI_L_HAMZA;
    break;
  case KZI_L_WAW: r.end = KZI_END_WAW; r.stem.to = cut; r.stem.more = KZI_L_ALEF; break;
  default: return;
  }
  try_stem(search, &r);
}

static void try_front(struct search *search, unsigned proclitics, unsigned letters, unsigned stem, unsigned article)
{
  const struct kzi_letters *word = search->word;
  struct front front = {(uint8_t)proclitics, (uint8_t)letters, (uint8_t)stem, (uint8_t)article};
  struct reading whole = {&front, 0, word->count, KZI_END_PLAIN, {stem, word->count, 0}};
  if (word->count < stem + 2) return;
  try_stem(search, &whole);
  for (unsigned i = 0; i < search->pronoun_count && !article; i++) {
    unsigned p = search->pronoun[i];
    if (word->count >= stem + 2 + pronouns[p].count) try_pronoun(search, &front, p, word->count - pronouns[p].count);
  }
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

static bool word_ends(const struct kzi_letters *word, const uint8_t *letters, unsigned count)
{
  if (word->count < count) return false;
  for (unsigned i = 0; i < count; i++)
    if (word->letter[word->count - count + i] != letters[i]) return false;
  return true;
}

static void find_pronouns(struct search *search)
{
  switch (search->word->letter[search->word->count - 1]) {
  case KZI_L_HA:
  case KZI_L_ALEF:
  case KZI_L_MIM:
  case KZI_L_NUN:
  case KZI_L_KAF:
  case KZI_L_YA: break;
  default: return;
  }
  for (unsigned p = 1; p < KZI_COUNT(pronouns) && search->pronoun_count < PRONOUNS_AT_ONCE; p++)
    if (word_ends(search->word, pronouns[p].letters, pronouns[p].count)) search->pronoun[search->pronoun_count++] = (uint8_t)p;
}

void kzi_analyze(const struct kzi_letters *word, struct kzi_analysis *out)
{
  struct search search = {.word = word, .marbuta = word->count, .best = 1 << 20, .out = out};
  for (unsigned i = 0; i < word->count; i++) {
    search.hash[i + 1] = search.hash[i] * KZI_LETTER_FACTOR + word->letter[i];
    if (word->letter[i] == KZI_L_MARBUTA && search.marbuta == word->count) search.marbuta = i;
  }
  *out = (struct kzi_analysis){.stem_end = (uint8_t)word->count};
  find_pronouns(&search);
  try_front(&search, NONE, 0, 0, 0);
  try_second(&search, 0, 0);
  uint8_t first = word->letter[0];
  if (first != KZI_L_WAW && first != KZI_L_FA) return;
  try_front(&search, first == KZI_L_WAW ? WA : FA, 1, 1, 0);
  if (word->count > 1) try_second(&search, first == KZI_L_WAW ? 1 : 2, 1);
}
