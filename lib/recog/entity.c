/* Which mentions are of the same person: «شويغو» after (or, in a title, before) «سيرغي شويغو», «توكايف» beside «توكاييف». A
 * table from the words of names to mentions keeps this linear. */
#include "recog/people.h"

#include <string.h>

enum { KEYS_MAX = 8, PROBES_MAX = 48, MENTIONS_MAX = 256 };

struct keys {
  uint64_t items[KEYS_MAX];
  uint64_t bones[KEYS_MAX]; /* of the consonants alone, however few: «آبي» is «آبيي» */
  uint64_t whole;           /* of all words as one: «جينبينغ» is «جين بينغ» */
  uint8_t count;
  bool lineage;      /* بن, آل */
  bool son;          /* «بن سلمان»: called after his father */
  bool regnal;       /* «عبد الله الثاني» */
  bool family_first; /* «كيم جونغ أون» */
};

struct slot {
  uint64_t key;
  uint32_t person; /* index + 1; 0: free */
};

struct table {
  struct slot *slots;
  size_t mask;
};

/* ---- Keys -------------------------------------------------------------------------------------------------------- */

/* Long vowels come and go in foreign names, and ج غ ك ق write the same sounds. Short words keep all their letters. */
static uint64_t bones_of(const char *fold, size_t length, bool few)
{
  static const char *const dropped[] = {"ا", "و", "ي", "ه"}, *const gutturals[] = {"ج", "غ", "ق"};
  char out[KZI_STEM_BYTES];
  size_t n = 0;
  if (length > 8 && memcmp(fold, "ال", 4) == 0) fold += 4, length -= 4;
  for (size_t i = 0; i + 1 < length && n + 2 < sizeof out; i += 2) {
    bool drop = false, guttural = false;
    for (size_t k = 0; k < KZI_COUNT(dropped) && i > 0; k++) drop = drop || memcmp(fold + i, dropped[k], 2) == 0;
    for (size_t k = 0; k < KZI_COUNT(gutturals); k++) guttural = guttural || memcmp(fold + i, gutturals[k], 2) == 0;
    if (drop) continue;
    memcpy(out + n, guttural ? "ك" : fold + i, 2);
    n += 2;
  }
  return few || n >= 6 ? kzi_hash(out, n) : kzi_hash(fold, length);
}

static uint64_t key_of(const char *fold, size_t length)
{
  return bones_of(fold, length, false);
}

static bool is_link(const struct kzi_cast *c, uint32_t tok)
{
  return c->tokens->items[tok].kind != KZI_TOKEN_WORD || kzi_bare_mark(c, tok, KZI_C_NAME_LINK);
}

/* The word of a name without the proclitic before it; «للسيسي» has hidden the article's alef. */
static struct kzi_text word_at(const struct kzi_cast *c, const struct kzi_person *p, uint32_t tok)
{
  struct kzi_text fold = kzi_token_fold(c->tokens, tok);
  bool clitic = tok == p->name_tok && p->name.start > c->tokens->items[tok].start && fold.length > 2;
  size_t skip = !clitic ? 0 : fold.length > 8 && kzi_text_begins(fold, "لل") ? 4 : 2;
  return (struct kzi_text){fold.bytes + skip, fold.length - skip};
}

/* Words of a name written as one. Returns its length. */
static size_t join(const struct kzi_cast *c, const struct kzi_person *p, uint32_t from, uint32_t end,
                   char all[4 * KZI_STEM_BYTES])
{
  size_t n = 0;
  for (uint32_t t = from; t < end; t++) {
    struct kzi_text word = word_at(c, p, t);
    if (c->tokens->items[t].kind != KZI_TOKEN_WORD || n + word.length > 4 * KZI_STEM_BYTES) continue;
    memcpy(all + n, word.bytes, word.length);
    n += word.length;
  }
  return n;
}

static uint64_t whole_key(const struct kzi_cast *c, const struct kzi_person *p)
{
  char all[4 * KZI_STEM_BYTES];
  return kzi_hash(all, join(c, p, p->name_tok, p->name_end, all));
}

/* «نزار باييف», «رسول زاده»: others write the last word as one with that before it. */
static bool is_tail(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const tails[] = {"باييف", "بايف", "زاده", "اوغلو", "اوغلي", "الدين", NULL};
  return kzi_is_one_of(c, tok, tails);
}

static uint64_t tail_key(const struct kzi_cast *c, const struct kzi_person *p, uint32_t tok)
{
  char both[4 * KZI_STEM_BYTES];
  return key_of(both, join(c, p, tok - 1, tok + 1, both));
}

/* «كيم جونغ أون», «شي جين بينغ»: where the family's name stands first, it stands alone, too. */
static bool is_family_first(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const families[] = {"كيم", "مون", "شي", "وانغ", "نغوين", NULL};
  return kzi_is_one_of(c, tok, families);
}

/* … as the names of all Chinese do: «ليو تشنغ هاي», «ليو». */
static bool begins_with_family(const struct kzi_cast *c, const struct kzi_person *p)
{
  return is_family_first(c, p->name_tok) || (p->cc == KZI_CC('C', 'N') && p->name_end > p->name_tok + 2);
}

/* «أبي أحمد»: the given name of an Ethiopian, which elsewhere links. */
static bool is_abiy(const struct kzi_cast *c, const struct kzi_person *p, uint32_t tok)
{
  static const char *const abiy[] = {"ابي", NULL};
  return tok == p->name_tok && kzi_is_one_of(c, tok, abiy);
}

static struct keys keys_of(const struct kzi_cast *c, const struct kzi_person *p)
{
  struct keys k = {.whole = whole_key(c, p)};
  static const char *const lineage[] = {"بن", "ال", NULL};
  k.family_first = p->name_tok < p->name_end && begins_with_family(c, p);
  k.son = kzi_is_one_of(c, p->name_tok, lineage);
  k.regnal = p->name_end > p->name_tok + 1 && kzi_bare_mark(c, p->name_end - 1, KZI_C_ORD);
  for (uint32_t t = p->name_tok; t < p->name_end && k.count < KEYS_MAX; t++) {
    k.lineage = k.lineage || kzi_is_one_of(c, t, lineage);
    if (k.count && is_tail(c, t) && !is_link(c, t - 1))
      k.items[k.count - 1] = tail_key(c, p, t);
    else if (!is_link(c, t) || t + 1 == p->name_end || is_abiy(c, p, t)) {
      struct kzi_text word = word_at(c, p, t);
      k.bones[k.count] = bones_of(word.bytes, word.length, true);
      k.items[k.count++] = key_of(word.bytes, word.length); /* «سعيدو سيدي»: what links, but nothing follows */
    }
  }
  return k;
}

static bool has_key(const struct keys *k, uint64_t key)
{
  for (uint8_t i = 0; i < k->count; i++)
    if (k->items[i] == key) return true;
  return false;
}

/* «بن سلمان» is «محمد بن سلمان بن عبدالعزيز», but not «سلمان بن عبدالعزيز». */
static bool is_son(const struct keys *son, const struct keys *other)
{
  for (uint8_t i = other->son ? 0 : 1; i < other->count; i++)
    if (other->items[i] == son->items[0]) return son->count == 1;
  return false;
}

/* «جون إيف لودريان» and «جان إيف لودريان»: but for a short vowel in the first word all is alike. */
static bool differ_in_vowel(const struct keys *a, const struct keys *b)
{
  if (a->count != b->count || a->count < 2 || a->lineage || b->lineage) return false;
  for (uint8_t i = 1; i < a->count; i++)
    if (a->items[i] != b->items[i]) return false;
  return a->bones[0] == b->bones[0];
}

/* One is a part of the other, and they share two words, or the shorter is the last word of the longer (the first, where «بن»
 * follows, «الملك سلمان», or a number, «الملك عبد الله», or where families stand first, «كيم»). */
static bool same_person(const struct keys *a, const struct keys *b)
{
  const struct keys *few = a->count <= b->count ? a : b, *many = few == a ? b : a;
  if (few->count == 0) return false;
  if (few->count > 1 && few->whole == many->whole) return true;
  if (few->son && few->count == 1) return is_son(few, many);
  if (differ_in_vowel(few, many)) return true;
  if (few->lineage && many->lineage && few->items[0] != many->items[0])
    return false; /* «عبدالعزيز بن سلمان» is not «محمد بن سلمان بن عبدالعزيز» */
  if (few->count > 1 && many->lineage && few->items[0] != many->items[0])
    return false; /* «عبدالله الثاني» is the father of «الحسين بن عبدالله الثاني» */
  if (few->count > 2 && few->count == many->count && few->items[0] != many->items[0])
    return false; /* «أحمد نواف الأحمد الصباح» is the son of «نواف الأحمد الجابر الصباح» */
  if (few->count == 1)
    return few->items[0] == many->items[many->count - 1] ||
           ((many->lineage || many->family_first || many->regnal) && few->items[0] == many->items[0]);
  for (uint8_t i = 0; i < few->count; i++)
    if (!has_key(many, few->items[i])) return false;
  return true;
}

/* ---- The table --------------------------------------------------------------------------------------------------- */

static bool make_table(struct kzi_arena *arena, struct table *table, size_t entries)
{
  size_t size = 16;
  while (size < 2 * entries + 1) size *= 2;
  table->slots = kzi_arena_get(arena, size * sizeof *table->slots);
  table->mask = size - 1;
  return table->slots;
}

static void insert(struct table *table, uint64_t key, uint32_t person)
{
  size_t i = (size_t)key & table->mask;
  for (unsigned probes = 0; probes < PROBES_MAX; probes++, i = (i + 1) & table->mask)
    if (!table->slots[i].person) {
      table->slots[i] = (struct slot){key, person + 1};
      return;
    }
}

/* ---- Bare surnames ----------------------------------------------------------------------------------------------- */

static bool is_plain_word(const struct kzi_cast *c, uint32_t tok)
{
  struct kzi_name name;
  return kzi_read_name(c, tok, tok + 1, KZI_NAME_TITLED, &name);
}

static bool has_surname(const struct table *surnames, uint64_t key)
{
  size_t i = (size_t)key & surnames->mask;
  for (unsigned probes = 0; probes < PROBES_MAX && surnames->slots[i].person; probes++, i = (i + 1) & surnames->mask)
    if (surnames->slots[i].key == key) return true;
  return false;
}

/* The surname of somebody named in full elsewhere, with or without a proclitic: how many bytes that one takes, or -1. */
static int surname_at(const struct kzi_cast *c, const struct table *surnames, uint32_t tok)
{
  static const char *const clitics[] = {"و", "ف", "ب", "ل", "ك"};
  if (c->tokens->items[tok].kind != KZI_TOKEN_WORD) return -1;
  struct kzi_text fold = kzi_token_fold(c->tokens, tok);
  if (fold.length < 6 && !is_family_first(c, tok)) return -1;
  if (has_surname(surnames, kzi_hash(fold.bytes, fold.length))) return is_plain_word(c, tok) ? 0 : -1;
  for (size_t i = 0; i < KZI_COUNT(clitics) && fold.length >= 8; i++)
    if (memcmp(fold.bytes, clitics[i], 2) == 0 && has_surname(surnames, kzi_hash(fold.bytes + 2, fold.length - 2)))
      return 2;
  return -1;
}

static uint8_t prefix_of(struct kzi_text fold)
{
  static const struct {
    char letter[3];
    uint8_t prefix;
  } clitics[] = {
      {"و", KZI_PREFIX_WA}, {"ف", KZI_PREFIX_FA}, {"ب", KZI_PREFIX_BI}, {"ل", KZI_PREFIX_LI}, {"ك", KZI_PREFIX_KA}};
  for (size_t i = 0; i < KZI_COUNT(clitics); i++)
    if (memcmp(fold.bytes, clitics[i].letter, 2) == 0) return clitics[i].prefix;
  return 0;
}

static void add_short(struct kzi_cast *c, struct kzi_vec *people, uint32_t tok, int clitic)
{
  struct kzi_person *p = kzi_vec_push(c->arena, people, sizeof *p);
  if (!p) return;
  uint32_t start = clitic ? kzi_token_byte(c->tokens, tok, (uint32_t)clitic) : c->tokens->items[tok].start;
  p->name = (struct kzi_span){start, c->tokens->items[tok].end};
  p->at = (struct kzi_where){tok, tok + 1, p->name, clitic ? prefix_of(kzi_token_fold(c->tokens, tok)) : 0};
  p->name_tok = tok;
  p->name_end = tok + 1;
}

/* The word by which alone the bearer of a longer name is called: the last, or that of the family where it stands first. */
static uint32_t surname_of(const struct kzi_cast *c, const struct kzi_person *p)
{
  uint32_t last = KZI_NONE, words = 0;
  for (uint32_t t = p->name_tok; t < p->name_end; t++)
    if (!is_link(c, t)) last = t, words++;
  if (words <= 1) return KZI_NONE;
  return begins_with_family(c, p) ? p->name_tok : last;
}

static bool collect_surnames(struct kzi_cast *c, struct table *surnames)
{
  const struct kzi_person *people = c->people.items;
  if (!make_table(c->arena, surnames, c->people.count)) return false;
  for (uint32_t i = 0; i < c->people.count; i++) {
    uint32_t tok = surname_of(c, &people[i]);
    if (tok == KZI_NONE) continue;
    struct kzi_text fold = kzi_token_fold(c->tokens, tok);
    uint64_t key = kzi_hash(fold.bytes, fold.length);
    if (!has_surname(surnames, key)) insert(surnames, key, i);
  }
  return true;
}

/* Writes the people found so far and the bare surnames between them into a new array, in the order of the text. */
static void find_surnames(struct kzi_cast *c)
{
  struct table surnames;
  struct kzi_vec all = {0};
  const struct kzi_person *people = c->people.items;
  if (!collect_surnames(c, &surnames)) return;
  uint32_t tok = 0;
  for (size_t i = 0; i <= c->people.count; i++) {
    uint32_t until = i < c->people.count ? people[i].at.tok : c->tokens->count;
    for (; tok < until; tok++) {
      int clitic = surname_at(c, &surnames, tok);
      if (clitic >= 0) add_short(c, &all, tok, clitic);
    }
    if (i == c->people.count) break;
    struct kzi_person *copy = kzi_vec_push(c->arena, &all, sizeof *copy);
    if (!copy) return;
    *copy = people[i];
    if (tok < people[i].at.end) tok = people[i].at.end;
  }
  c->people = all;
}

/* ---- Linking ----------------------------------------------------------------------------------------------------- */

static uint32_t root_of(const struct kzi_person *people, uint32_t i)
{
  while (people[i].entity != i) i = people[i].entity;
  return i;
}

/* «عاصمي غويتا تحيات» beside «عاصمي غويتا»: a word that is no name by itself is not taken for a part of it. */
static bool has_stray_end(const struct kzi_cast *c, const struct kzi_person *p, const struct keys *mine,
                          const struct keys *other)
{
  if (other->count < 2 || mine->count != other->count + 1 || mine->lineage) return false;
  for (uint8_t i = 0; i < other->count; i++)
    if (mine->items[i] != other->items[i]) return false;
  uint32_t last = p->name_end - 1;
  return !kzi_bare_mark(c, last, KZI_C_NAME_GIVEN) && !kzi_bare_mark(c, last, KZI_C_NAME_FAMILY) &&
         !kzi_name_suffix(kzi_token_fold(c->tokens, last));
}

/* Is person a the one to be printed of the two? The fuller name, or else the one told first. */
static bool is_fuller(const struct kzi_cast *c, const struct keys *keys, uint32_t a, uint32_t b)
{
  const struct kzi_person *people = c->people.items;
  if (has_stray_end(c, &people[a], &keys[a], &keys[b])) return false;
  if (has_stray_end(c, &people[b], &keys[b], &keys[a])) return true;
  return keys[a].count > keys[b].count || (keys[a].count == keys[b].count && a < b);
}

/* Joins person i to an earlier one with the same name, if there is one. */
static void join_earlier(struct kzi_cast *c, const struct table *table, const struct keys *keys, uint32_t i)
{
  struct kzi_person *people = c->people.items;
  const struct keys *mine = &keys[i];
  for (uint8_t k = 0; k < mine->count; k++) {
    size_t at = (size_t)mine->items[k] & table->mask;
    for (unsigned probes = 0; probes < PROBES_MAX && table->slots[at].person; probes++, at = (at + 1) & table->mask) {
      uint32_t other = table->slots[at].person - 1;
      if (other == i || table->slots[at].key != mine->items[k] || !same_person(mine, &keys[other])) continue;
      uint32_t a = root_of(people, i), b = root_of(people, other);
      if (a != b && people[a].cc && people[b].cc && people[a].cc != people[b].cc) continue;
      if (is_fuller(c, keys, a, b))
        people[b].entity = a;
      else
        people[a].entity = b;
      if (!people[root_of(people, i)].cc) people[root_of(people, i)].cc = people[a].cc ? people[a].cc : people[b].cc;
      return;
    }
  }
}

static void link_all(struct kzi_cast *c)
{
  struct kzi_person *people = c->people.items;
  struct keys *keys = kzi_arena_get(c->arena, (c->people.count + 1) * sizeof *keys);
  struct table table;
  if (!keys || !make_table(c->arena, &table, c->people.count * 3)) return;
  for (uint32_t i = 0; i < c->people.count; i++) {
    people[i].entity = i;
    keys[i] = keys_of(c, &people[i]);
  }
  for (int full = 1; full >= 0;
       full--) /* names of several words first: a headline may call by surname who follows in full */
    for (uint32_t i = 0; i < c->people.count; i++) {
      if ((keys[i].count > 1) != full) continue;
      join_earlier(c, &table, keys, i);
      if (root_of(people, i) == i)
        for (uint8_t k = 0; k < keys[i].count; k++) insert(&table, keys[i].items[k], i);
    }
  for (uint32_t i = 0; i < c->people.count; i++) {
    people[i].entity = root_of(people, i);
    people[i].short_form = keys[i].count < keys[people[i].entity].count;
  }
}

/* ---- Sharing out ------------------------------------------------------------------------------------------------- */

/* Does another mention of the same person bear the office? */
static bool bears_office(const struct kzi_cast *c, uint32_t person, uint32_t code)
{
  const struct kzi_person *people = c->people.items;
  for (uint32_t i = 0; i < c->people.count && i < MENTIONS_MAX; i++) {
    if (i == person || people[i].entity != people[person].entity || !people[i].office_count) continue;
    if (kzi_office_of(c, people[i].offices[0])->code == code) return true;
  }
  return false;
}

static bool leads(const struct kzi_cast *c, uint32_t code)
{
  static const char *const codes[] = {"head_state", "monarch", "head_gov", "crown_prince", NULL};
  return kzi_value_is_any(c->marks->lexicon, code, codes);
}

/* «مستشار الرئيس فلان»: the name may be that of the adviser or of the president. It is the president's where another mention
 * says that he is one, or where everybody knows it. */
static void mark_served(struct kzi_cast *c)
{
  struct kzi_person *people = c->people.items;
  for (uint32_t i = 0; i < c->people.count; i++) {
    const struct kzi_office *o = people[i].office_count ? kzi_office_of(c, people[i].offices[0]) : NULL;
    bool behind = o && o->at.tok < people[i].name_tok && kzi_serves_another(c, o);
    bool leader =
        behind && (bears_office(c, i, o->inner) || (leads(c, o->inner) && kzi_statesman_country(c, &people[i])));
    people[i].served = people[i].served || leader;
  }
}

/* «وزير الدفاع» tells more than «الوزير», and a title told with its country more than one without. */
static int weight(const struct kzi_cast *c, const struct kzi_person *p)
{
  if (!p->office_count || p->served) return 0;
  const struct kzi_office *o = (const struct kzi_office *)c->offices.items + p->offices[0];
  bool several = o->at.end > o->at.tok + 1 && !kzi_span_empty(o->title);
  return 1 + (p->office_count > 1) + (several ? 2 : 0) + (o->cc ? 2 : 0);
}

static void share(struct kzi_cast *c)
{
  struct kzi_person *people = c->people.items;
  int *best = kzi_arena_get(c->arena, (c->people.count + 1) * sizeof *best);
  if (!best) return;
  for (uint32_t i = 0; i < c->people.count; i++) {
    struct kzi_person *entity = &people[people[i].entity];
    int w = weight(c, &people[i]);
    if (w > best[people[i].entity]) {
      best[people[i].entity] = w;
      entity->title = kzi_title_text(c, people[i].offices, people[i].office_count);
    }
    if (!entity->cc) entity->cc = people[i].cc;
  }
  for (uint32_t i = 0; i < c->people.count; i++) {
    const struct kzi_person *entity = &people[people[i].entity];
    people[i].title = entity->title;
    if (!people[i].cc) people[i].cc = entity->cc;
  }
}

void kzi_link_people(struct kzi_cast *c)
{
  find_surnames(c);
  link_all(c);
  if (!c->people.count) return;
  mark_served(c);
  share(c);
  kzi_give_offices(c);
}
