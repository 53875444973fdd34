#include <string.h>

#include "reading.h"

/* The one pass: from every token every phrase of the trie that its readings begin. */

#define FOUND_MAX 128 /* marks that begin at one token; no word has a quarter of that */

struct found {
  struct kzi_mark mark;
  uint8_t clitics;
  bool accusative;
};

#define MANY_CLITICS 8

struct marker {
  struct kzi_arena *arena;
  const struct kzi_tokens *tokens;
  const struct kzi_lexicon *lexicon; /* of the reading that is being walked */
  const struct kzi_readings *readings;
  bool user;
  bool maqsura_for_ya, ya_for_maqsura; /* how this text writes: «فى» in Egypt, «إلي» elsewhere */
  uint32_t tok;                        /* where the marks begin */
  const struct kzi_reading *first;
  bool first_exact;      /* its edge was matched with the article as written */
  uint8_t fewest;        /* clitics with which the lexicon knows the word alone … */
  uint8_t fewest_closed; /* … or as a particle or set phrase */
  bool place;            /* it knows it as a country, a city … */
  bool preposition;      /* and as a preposition with its pronoun */
  struct found found[FOUND_MAX];
  unsigned count;
};

/* ---- May this reading be that entry? ----------------------------------------------------------------------------- */

static bool is_imperfect(unsigned form)
{
  return form >= KZI_FORM_IMPF_MS && form <= KZI_FORM_IMPF_1P;
}

static bool prefix_fits(const struct kzi_entry *entry, const struct kzi_reading *first, bool alone)
{
  unsigned joined = first->prefix & ~(unsigned)(KZI_PREFIX_WA | KZI_PREFIX_FA);
  if (first->prefix & ~(unsigned)kzi_class_prefixes(entry->class_id)) return false;
  bool careful = joined || kzi_class_is_person(entry->class_id);
  if (first->prefix && careful && alone && first->letters < 3) return false; /* «كلا» is not ك + لا, «وهو» no Mr Hu */
  return !joined || !kzi_class_is_verb(entry->class_id) || entry->form == KZI_FORM_PLAIN || is_imperfect(entry->form);
}

static bool pronoun_fits(const struct kzi_entry *entry, unsigned pronoun)
{
  if (!pronoun) return true;
  if (!(kzi_class_info(entry->class_id)->flags & KZI_CLASS_PRONOUN)) return false;
  bool verb = kzi_class_is_verb(entry->class_id), particle = entry->class_id == KZI_C_FUNC;
  switch (pronoun) { /* nobody says «my» in the news: «ممثلي» are representatives, and «انتهاك» is no verb */
  case KZI_PRON_YA:
    return particle;
  case KZI_PRON_NI:
    return verb || particle;
  case KZI_PRON_KA:
    return !verb;
  default:
    return true;
  }
}

static bool is_place(unsigned class_id)
{
  return kzi_class_info(class_id)->value == KZI_VALUE_CC && !kzi_class_is_bare(class_id);
}

/* Tanwin tells «روسياً» from روسيا and «عقداً» from the dual of a verb. */
static bool tanwin_fits(const struct marker *m, const struct kzi_entry *entry, uint32_t end)
{
  bool tanwin = m->tokens->items[end - 1].flags & KZI_TOKEN_TANWIN;
  return !tanwin || end != m->tok + 1 || (!is_place(entry->class_id) && !kzi_class_is_verb(entry->class_id));
}

/* «سفيرها» is no accusative of سفيرة: the ة takes no alef. «اتجاها» is one of اتجاه. */
static bool takes_alef(const struct marker *m, const struct kzi_entry *entry, uint32_t end)
{
  struct kzi_text fold = kzi_token_fold(m->tokens, end - 1);
  bool after_ha = fold.length > 4 && memcmp(fold.bytes + fold.length - 4, "ها", 4) == 0;
  return !after_ha || entry->ending == KZI_END_HA;
}

/* «رئيسه» is his president, and no careless رئيسة. */
static bool is_his_office(const struct marker *m, const struct kzi_entry *entry, uint32_t end)
{
  struct kzi_text fold = kzi_token_fold(m->tokens, end - 1);
  uint16_t id = entry->class_id;
  bool office = id == KZI_C_OFFICE || id == KZI_C_OFFICE_HEAD || id == KZI_C_OFFICE_OF || id == KZI_C_OFFICE_NOT_OF;
  bool ha = fold.length > 2 && memcmp(fold.bytes + fold.length - 2, "ه", 2) == 0;
  return office && ha && entry->ending != KZI_END_HA && !(m->tokens->items[end - 1].flags & KZI_TOKEN_MARBUTA);
}

/* Is «على» Ali? Not where the text tells ي from ى. And ة is never the pronoun of «شعبه». */
static bool ending_fits(const struct marker *m, const struct kzi_entry *entry, const struct kzi_reading *last,
                        uint32_t end)
{
  if (last->flags & KZI_READ_ACCUSATIVE) return takes_alef(m, entry, end);
  if (!last->pronoun && is_his_office(m, entry, end)) return false;
  if (!entry->ending || last->pronoun) return true;
  bool maqsura = m->tokens->items[end - 1].flags & KZI_TOKEN_MAQSURA;
  if (entry->ending == KZI_END_HA) return !(m->tokens->items[end - 1].flags & KZI_TOKEN_MARBUTA);
  if (entry->ending == KZI_END_YA) return !maqsura || m->maqsura_for_ya;
  return maqsura || m->ya_for_maqsura;
}

/* A title or an office may be indefinite, but the accusative of a rank is another word: «مشيرا إلى». */
static bool accusative_fits(const struct marker *m, const struct kzi_entry *entry)
{
  bool rank = entry->class_id == KZI_C_RANK || entry->class_id == KZI_C_RANK_QUAL;
  return !rank || !(m->first->flags & KZI_READ_ACCUSATIVE);
}

static bool next_fits(const struct marker *m, unsigned letter, uint32_t end)
{
  static const struct {
    uint8_t prefix;
    char letter[3];
  } letters[] = {{KZI_PREFIX_BI, "ب"}, {KZI_PREFIX_LI, "ل"}, {KZI_PREFIX_KA, "ك"}};
  if (!letter) return true;
  if (end >= m->tokens->count || m->tokens->items[end].sentence != m->tokens->items[m->tok].sentence) return false;
  struct kzi_text fold = kzi_token_fold(m->tokens, end);
  for (size_t i = 0; i < KZI_COUNT(letters); i++)
    if (letters[i].prefix == letter) return fold.length >= 2 && memcmp(fold.bytes, letters[i].letter, 2) == 0;
  return false;
}

/* ---- Finding ----------------------------------------------------------------------------------------------------- */

static unsigned clitics_of(const struct kzi_reading *first, const struct kzi_reading *last)
{
  unsigned count = last->pronoun ? 1 : 0;
  for (unsigned prefix = first->prefix; prefix; prefix &= prefix - 1) count++;
  return count;
}

static bool is_cheaper(const struct found *a, const struct found *b)
{
  return a->clitics != b->clitics ? a->clitics < b->clitics : a->accusative < b->accusative;
}

/* The order of the marks of one token: the longest first, then the plainest reading, then the user's. */
static bool stands_before(const struct found *a, const struct found *b)
{
  if (a->mark.end != b->mark.end) return a->mark.end > b->mark.end;
  if (is_cheaper(a, b) || is_cheaper(b, a)) return is_cheaper(a, b);
  if (a->mark.user != b->mark.user) return a->mark.user;
  if (a->mark.class_id != b->mark.class_id) return a->mark.class_id < b->mark.class_id;
  return a->mark.value < b->mark.value;
}

/* Of one class and value only the first in that order stays. */
static void keep(struct marker *m, const struct found *new)
{
  for (unsigned i = 0; i < m->count; i++) {
    struct found *old = &m->found[i];
    if (old->mark.class_id != new->mark.class_id || old->mark.value != new->mark.value) continue;
    if (stands_before(new, old)) *old = *new;
    return;
  }
  if (m->count < FOUND_MAX) m->found[m->count++] = *new;
}

/* «ألمانيا» has no article, though it folds as if it had. */
static bool is_definite(const struct marker *m)
{
  if (m->first->flags & KZI_READ_STRIPPED) return true;
  if (!m->first_exact || !(m->first->flags & KZI_READ_ARTICLE)) return false;
  uint32_t at = kzi_token_byte(m->tokens, m->tok, m->first->prefix_length);
  return m->first->flags & KZI_READ_RESTORED || memcmp(m->tokens->text + at, "ا", 2) == 0;
}

static void know(struct marker *m, const struct found *found)
{
  const struct kzi_mark *mark = &found->mark;
  bool dual = mark->form == KZI_FORM_PERF_MD || mark->form == KZI_FORM_PERF_FD; /* «ودعا» is rather و + دعا */
  uint8_t *fewest = dual || kzi_class_is_closed(mark->class_id) ? &m->fewest_closed : &m->fewest;
  if (found->clitics < *fewest) *fewest = found->clitics;
  m->place |= is_place(mark->class_id);
  m->preposition |= mark->class_id == KZI_C_FUNC && mark->pronoun;
}

static void take_entries(struct marker *m, uint32_t node, uint32_t end, const struct kzi_reading *last)
{
  uint32_t list = kzi_list_of(m->lexicon, node);
  for (uint32_t e = m->lexicon->first_entry[list]; e < m->lexicon->first_entry[list + 1]; e++) {
    const struct kzi_entry *entry = &m->lexicon->entries[e];
    bool alone = end == m->tok + 1;
    bool fits = prefix_fits(entry, m->first, alone) && pronoun_fits(entry, last->pronoun) &&
                tanwin_fits(m, entry, end) && ending_fits(m, entry, last, end) && accusative_fits(m, entry) &&
                next_fits(m, entry->next, end);
    if (!fits) continue;
    struct found found = {.clitics = (uint8_t)clitics_of(m->first, last),
                          .accusative = m->first->flags & KZI_READ_ACCUSATIVE};
    found.mark = (struct kzi_mark){.tok = m->tok,
                                   .end = end,
                                   .value = entry->value,
                                   .class_id = entry->class_id,
                                   .form = entry->form,
                                   .prefix = m->first->prefix,
                                   .pronoun = last->pronoun,
                                   .definite = !kzi_class_is_verb(entry->class_id) && is_definite(m),
                                   .prefix_length = m->first->prefix_length,
                                   .suffix_length = last->suffix_length,
                                   .user = m->user};
    if (alone) know(m, &found);
    keep(m, &found);
  }
}

static bool may_stand_between(const struct kzi_tokens *tokens, uint32_t tok)
{
  static const char *const marks[] = {"-", "–", "—", "‐", "‑", "ـ", "\"", "«", "»",
                                      "“", "”", "„", "'", "‘", "’", "‹",  "›", "_"};
  if (tokens->items[tok].kind != KZI_TOKEN_PUNCT) return false;
  for (size_t i = 0; i < KZI_COUNT(marks); i++)
    if (kzi_token_is_mark(tokens, tok, marks[i])) return true;
  return false;
}

/* The dot of «د.ب.أ». */
static bool is_dot_of_initials(const struct kzi_tokens *tokens, uint32_t tok)
{
  return tok && tok + 1 < tokens->count && kzi_token_is_mark(tokens, tok, ".") &&
         tokens->items[tok - 1].fold_length == 2 && tokens->items[tok + 1].fold_length == 2;
}

/* The token that may be the next word of a phrase, or KZI_NONE. */
static uint32_t next_word(const struct kzi_tokens *tokens, uint32_t end)
{
  uint32_t sentence = tokens->items[end - 1].sentence;
  if (end < tokens->count && (may_stand_between(tokens, end) || is_dot_of_initials(tokens, end))) end++;
  return end < tokens->count && tokens->items[end].sentence == sentence ? end : KZI_NONE;
}

static void walk(struct marker *m, uint32_t node, uint32_t end, const struct kzi_reading *last, unsigned depth);

static void step(struct marker *m, uint32_t node, uint32_t tok, const struct kzi_reading *reading, unsigned depth)
{
  bool as_written = !(reading->flags & (KZI_READ_STRIPPED | KZI_READ_INNER | KZI_READ_ACCUSATIVE));
  bool no_bare = reading->flags & KZI_READ_RESTORED; /* «للأندية» is not ل + ألاندية */
  for (unsigned bare = as_written ? 0 : 1; bare < (no_bare ? 1 : 2); bare++) {
    uint32_t next = kzi_trie_step(m->lexicon, node, reading->word, bare);
    if (!next) continue;
    if (depth == 0) m->first_exact = !bare;
    walk(m, next, tok + 1, reading, depth + 1);
  }
}

/* The phrase up to `end` has led to the node: takes what ends here and goes on. */
static void walk(struct marker *m, uint32_t node, uint32_t end, const struct kzi_reading *last, unsigned depth)
{
  take_entries(m, node, end, last);
  bool leaf = kzi_first_edge(m->lexicon, node) == kzi_first_edge(m->lexicon, node + 1);
  if (last->pronoun || depth >= KZI_FORM_WORDS || leaf) return;
  uint32_t tok = next_word(m->tokens, end);
  if (tok == KZI_NONE) return;
  const struct kzi_reading *readings = m->readings->items.items;
  struct kzi_range range = m->readings->of[tok];
  for (uint32_t i = range.first; i < range.end; i++) {
    bool agrees = !(last->flags & KZI_READ_ACCUSATIVE) || readings[i].flags & KZI_READ_ACCUSATIVE;
    if (!readings[i].prefix && agrees) step(m, node, tok, &readings[i], depth); /* «وزيرا دفاع» are two ministers */
  }
}

static void walk_token(struct marker *m)
{
  const struct kzi_reading *readings = m->readings->items.items;
  struct kzi_range range = m->readings->of[m->tok];
  for (uint32_t i = range.first; i < range.end; i++) {
    if (readings[i].flags & KZI_READ_INNER) continue;
    m->first = &readings[i];
    step(m, 0, m->tok, m->first, 0);
  }
}

/* ---- Writing ----------------------------------------------------------------------------------------------------- */

/* Of the readings of a word alone those with the fewest clitics win: «واحد» is not و + أحد, nor «بايدن» ب + ايدن.
 * Particles stay, «فقد» may be ف + قد all the same; and where the whole word is but a particle, only names give way:
 * «سيتم» is still س + يتم. */
static bool is_shortest(const struct marker *m, const struct found *found)
{
  const struct kzi_mark *mark = &found->mark;
  bool particle = mark->class_id == KZI_C_CUE || mark->class_id == KZI_C_FUNC || mark->class_id == KZI_C_CLAUSE ||
                  mark->class_id == KZI_C_NAME_NOT;
  if (found->clitics > m->fewest) return particle && !mark->pronoun;
  return found->clitics <= m->fewest_closed || !kzi_class_is_proper(mark->class_id);
}

/* «بينها» is no verb; «روسيا» is more likely a country than the accusative of a demonym. */
static bool is_likely(const struct marker *m, const struct found *found)
{
  const struct kzi_mark *mark = &found->mark;
  bool tanwin = m->tokens->items[m->tok].flags & KZI_TOKEN_TANWIN;
  if (mark->end > mark->tok + 1) return true;
  if (!is_shortest(m, found)) return false;
  if (m->preposition && mark->pronoun && kzi_class_is_verb(mark->class_id)) return false;
  return !found->accusative || !m->place || tanwin;
}

/* The proclitics of «ل«الجزيرة»», «و18» and «و الجزيرة», which are tokens of their own. */
static uint8_t glued_prefix(const struct kzi_tokens *tokens, uint32_t tok)
{
  static const struct {
    const char *word;
    uint8_t prefix;
  } words[] = {{"و", KZI_PREFIX_WA},
               {"ف", KZI_PREFIX_FA},
               {"ب", KZI_PREFIX_BI},
               {"ل", KZI_PREFIX_LI},
               {"ك", KZI_PREFIX_KA},
               {"وب", KZI_PREFIX_WA | KZI_PREFIX_BI},
               {"ول", KZI_PREFIX_WA | KZI_PREFIX_LI}};
  if (tok == 0) return 0;
  if (!(tokens->items[tok].flags & KZI_TOKEN_GLUED))
    return tokens->items[tok - 1].sentence == tokens->items[tok].sentence && kzi_token_is(tokens, tok - 1, "و")
               ? KZI_PREFIX_WA
               : 0;
  if (tok > 1 && tokens->items[tok - 1].kind == KZI_TOKEN_PUNCT && tokens->items[tok - 1].flags & KZI_TOKEN_GLUED)
    tok--;
  for (size_t i = 0; i < KZI_COUNT(words); i++)
    if (kzi_token_is(tokens, tok - 1, words[i].word)) return words[i].prefix;
  return 0;
}

static void write_marks(struct marker *m, struct kzi_vec *out)
{
  uint8_t glued = m->count ? glued_prefix(m->tokens, m->tok) : 0;
  for (unsigned i = 1; i < m->count; i++) {
    struct found moving = m->found[i];
    unsigned at = i;
    for (; at > 0 && stands_before(&moving, &m->found[at - 1]); at--) m->found[at] = m->found[at - 1];
    m->found[at] = moving;
  }
  for (unsigned i = 0; i < m->count; i++) {
    if (!is_likely(m, &m->found[i])) continue;
    struct kzi_mark *mark = kzi_vec_push(m->arena, out, sizeof *mark);
    if (!mark) return;
    *mark = m->found[i].mark;
    mark->prefix |= glued;
  }
}

static bool mark_tokens(struct marker *m, const struct kzi_lexicon *const lexica[2], struct kzi_marks *out,
                        uint32_t *at)
{
  struct kzi_readings readings[2];
  struct kzi_vec marks = {0};
  for (unsigned l = 0; l < 2; l++)
    if (lexica[l] && !kzi_read_tokens(m->arena, m->tokens, lexica[l], &readings[l])) return false;
  for (m->tok = 0; m->tok < m->tokens->count; m->tok++) {
    m->place = m->preposition = false;
    m->fewest = m->fewest_closed = MANY_CLITICS;
    m->count = 0;
    for (unsigned l = 0; l < 2; l++) {
      if (!lexica[l]) continue;
      m->lexicon = lexica[l];
      m->readings = &readings[l];
      m->user = l > 0;
      walk_token(m);
    }
    write_marks(m, &marks);
    at[m->tok + 1] = (uint32_t)marks.count;
  }
  out->items = marks.items;
  out->count = (uint32_t)marks.count;
  out->at = at;
  return !kzi_arena_failed(m->arena);
}

static void learn_style(struct marker *m)
{
  for (uint32_t t = 0; t < m->tokens->count; t++) {
    bool maqsura = m->tokens->items[t].flags & KZI_TOKEN_MAQSURA;
    if (maqsura)
      m->maqsura_for_ya |= kzi_token_is(m->tokens, t, "في") || kzi_token_is(m->tokens, t, "التي");
    else
      m->ya_for_maqsura |= kzi_token_is(m->tokens, t, "الي") || kzi_token_is(m->tokens, t, "حتي");
  }
}

const struct kzi_marks *kzi_mark(struct kzi_arena *arena, const struct kzi_tokens *tokens,
                                 const struct kzi_lexicon *extra)
{
  const struct kzi_lexicon *lexica[2] = {kzi_lexicon_builtin(), extra};
  struct kzi_marks *out = kzi_arena_get(arena, sizeof *out);
  struct marker *m = kzi_arena_get(arena, sizeof *m);
  uint32_t *at = kzi_arena_get(arena, ((size_t)tokens->count + 1) * sizeof *at);
  if (!out || !m || !at) return NULL;
  m->arena = arena;
  m->tokens = tokens;
  out->tokens = tokens;
  learn_style(m);
  out->lexicon = extra ? extra : kzi_lexicon_builtin();
  return mark_tokens(m, lexica, out, at) ? out : NULL;
}
