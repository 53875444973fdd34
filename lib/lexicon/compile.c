#include <string.h>

#include "compile.h"

/* From rows to tables: every form is inflected, folded and cut into words; the words get ids; the phrases become a
 * trie. */

struct kzi_word { /* a word of a phrase */
  struct kzi_text text;
  uint64_t hash;
  uint32_t id;
  bool bare;
};

bool kzi_compile_refuse(const struct kzi_compiler *c, const struct kzi_row *row, const char *message)
{
  *c->error_file = row->file;
  *c->error = (struct kzi_source_error){row->line, row->byte, message};
  return false;
}

bool kzi_compile_no_memory(const struct kzi_compiler *c)
{
  *c->error = (struct kzi_source_error){0, 0, NULL};
  return false;
}

void *kzi_compile_keep(const struct kzi_compiler *c, const void *items, size_t bytes)
{
  void *copy = kzi_arena_get(c->arena, bytes);
  if (copy && bytes) memcpy(copy, items, bytes);
  return copy;
}

/* ---- Forms to phrases -------------------------------------------------------------------------------------------- */

/* Nouns of roots in lam, whose ال is no article. */
static bool has_own_al(struct kzi_text word)
{
  static const char *const stems[] = {"التزام", "التقاء", "التحاق", "التماس", "التباس", "التهاب",
                                      "التفات", "التفاف", "التئام", "التصاق", "التهام", "التقاط"};
  for (size_t i = 0; i < KZI_COUNT(stems); i++) {
    size_t n = strlen(stems[i]);
    bool begins = word.length >= n && memcmp(word.bytes, stems[i], n) == 0;
    if (begins && (word.length == n || (word.length == n + 4 && memcmp(word.bytes + n, "ات", 4) == 0))) return true;
  }
  return false;
}

/* The article is told by the letters as written, since folding makes أل and إل and آل the same. */
static bool has_article(struct kzi_text written)
{
  return kzi_article_bytes(written.bytes, written.length) && !has_own_al(written);
}

/* ال goes from words that are matched bare, also in «والأمن». written: the same word before folding. */
static void strip_article(struct kzi_text *word, struct kzi_text written, bool first)
{
  static const char wa[] = "و";
  if (has_article(written) && kzi_article_bytes(word->bytes, word->length)) {
    word->bytes += 4;
    word->length -= 4;
    return;
  }
  char *inside = (char *)word->bytes; /* our own copy */
  bool behind_wa = written.length > 2 && memcmp(written.bytes, wa, 2) == 0;
  struct kzi_text rest = {written.bytes + 2, written.length - 2};
  if (!first && behind_wa && has_article(rest) && kzi_article_bytes(inside + 2, word->length - 2)) {
    memcpy(inside + 4, wa, 2); /* والامن: the و moves over the ال */
    word->bytes += 4;
    word->length -= 4;
  }
}

/* ل in «لا صحة ل»: the word that follows must begin with it. */
static uint8_t clitic_of(struct kzi_text word)
{
  if (kzi_text_is(word, "ب")) return KZI_PREFIX_BI;
  if (kzi_text_is(word, "ل")) return KZI_PREFIX_LI;
  return kzi_text_is(word, "ك") ? KZI_PREFIX_KA : 0;
}

static enum kzi_ending ending_of(struct kzi_text written)
{
  static const struct {
    char letter[3];
    enum kzi_ending ending;
  } letters[] = {{"ى", KZI_END_MAQSURA}, {"ي", KZI_END_YA}, {"ه", KZI_END_HA}};
  for (size_t i = 0; i < KZI_COUNT(letters) && written.length >= 2; i++)
    if (memcmp(written.bytes + written.length - 2, letters[i].letter, 2) == 0) return letters[i].ending;
  return KZI_END_ANY;
}

static bool no_phrase(struct kzi_compiler *c, const char *wrong)
{
  if (!c->wrong) c->wrong = wrong;
  return false;
}

static bool cut_words(struct kzi_compiler *c, struct kzi_phrase *phrase, char *folded, struct kzi_text form)
{
  struct kzi_text words[KZI_FORM_WORDS], written[KZI_FORM_WORDS];
  size_t count = kzi_form_words(folded, strlen(folded), words, KZI_FORM_WORDS);
  size_t written_count = kzi_form_words(form.bytes, form.length, written, KZI_FORM_WORDS);
  if (!count) return no_phrase(c, "a form has no letters");
  if (count > KZI_FORM_WORDS) return no_phrase(c, "a form has more than 16 words");
  bool bare = kzi_class_is_bare(c->row->class_id);
  bool inflected = kzi_class_info(c->row->class_id)->flags & KZI_CLASS_INFLECT;
  phrase->words = kzi_arena_get(c->scratch, count * sizeof *phrase->words);
  phrase->path = kzi_arena_get(c->scratch, count * sizeof *phrase->path);
  if (!phrase->words || !phrase->path) return no_phrase(c, NULL);
  bool initials = count > 1 && words[count - 2].length == 2;   /* «ا ف ب» is no ا ف with a ب after it */
  if (count > 1 && clitic_of(words[count - 1]) && !initials) { /* «قام ب»: others may stand between verb and ب */
    phrase->entry.next = inflected ? 0 : clitic_of(words[count - 1]);
    count--;
  }
  for (size_t i = 0; i < count; i++) {
    if (bare && written_count >= count) strip_article(&words[i], written[i], i == 0);
    phrase->words[i] = (struct kzi_word){words[i], kzi_word_hash(words[i].bytes, words[i].length), 0, bare};
  }
  if (written_count >= count) phrase->entry.ending = (uint8_t)ending_of(written[count - 1]);
  phrase->length = (uint32_t)count;
  return true;
}

static bool cut_suffix(struct kzi_compiler *c, struct kzi_phrase *phrase, char *folded)
{
  struct kzi_text words[KZI_FORM_WORDS];
  if (kzi_form_words(folded, strlen(folded), words, KZI_FORM_WORDS) != 1)
    return no_phrase(c, "a suffix is a part of one word");
  char *key = kzi_arena_get(c->scratch, words[0].length + 1);
  phrase->words = kzi_arena_get(c->scratch, sizeof *phrase->words);
  phrase->path = kzi_arena_get(c->scratch, sizeof *phrase->path);
  if (!key || !phrase->words || !phrase->path) return no_phrase(c, NULL);
  key[0] = '-'; /* see kzi_name_suffix() */
  memcpy(key + 1, words[0].bytes, words[0].length);
  struct kzi_text text = {key, words[0].length + 1};
  phrase->words[0] = (struct kzi_word){text, kzi_word_hash(text.bytes, text.length), 0, false};
  phrase->length = 1;
  return true;
}

static void add_form(void *user, const char *form, size_t length, enum kzi_form tag)
{
  struct kzi_compiler *c = user;
  struct kzi_phrase *phrase = kzi_arena_get(c->scratch, sizeof *phrase), **slot = NULL;
  char *folded = kzi_arena_get(c->scratch, length * 3 + 1);
  if (!phrase || !folded) return;
  kzi_fold(form, length, folded);
  phrase->order = (uint32_t)c->phrases.count;
  phrase->entry = (struct kzi_entry){.value = c->value, .class_id = (uint8_t)c->row->class_id, .form = (uint8_t)tag};
  bool suffix = kzi_class_info(c->row->class_id)->flags & KZI_CLASS_SUFFIX;
  if (suffix ? !cut_suffix(c, phrase, folded) : !cut_words(c, phrase, folded, (struct kzi_text){form, length})) return;
  slot = kzi_vec_push(c->scratch, &c->phrases, sizeof *slot);
  if (slot) *slot = phrase;
}

static bool add_row(struct kzi_compiler *c, const struct kzi_row *row)
{
  unsigned flags = kzi_class_info(row->class_id)->flags;
  if (flags & KZI_CLASS_LABEL) return true;
  c->row = row;
  c->value = kzi_compile_value(c, row);
  const char *wrong = NULL;
  if (!(flags & KZI_CLASS_INFLECT))
    add_form(c, row->form.bytes, row->form.length, KZI_FORM_PLAIN);
  else if (kzi_class_is_verb(row->class_id))
    wrong = kzi_inflect_verb(row->form, add_form, c);
  else
    wrong = kzi_inflect_demonym(row->form, add_form, c);
  if (kzi_arena_failed(c->scratch)) return kzi_compile_no_memory(c);
  if (!wrong) wrong = c->wrong;
  return !wrong || kzi_compile_refuse(c, row, wrong);
}

/* ---- Words ------------------------------------------------------------------------------------------------------- */

static int by_hash(const void *left, const void *right)
{
  const struct kzi_word *a = left, *b = right;
  return (a->hash > b->hash) - (a->hash < b->hash);
}

static bool same_text(struct kzi_text a, struct kzi_text b)
{
  return a.length == b.length && memcmp(a.bytes, b.bytes, a.length) == 0;
}

static bool refuse_hash(struct kzi_compiler *c)
{
  return kzi_compile_refuse(c, c->rows, "two words of this lexicon have the same hash: change kzi_word_hash()");
}

/* Gives the sorted words their ids; writes the hash of each id. */
static bool number_words(struct kzi_compiler *c, struct kzi_word **words, size_t count, uint64_t *hashes)
{
  uint32_t made = 0;
  for (size_t i = 0; i < count; i++) {
    bool again = i && words[i - 1]->hash == words[i]->hash;
    if (again && !same_text(words[i - 1]->text, words[i]->text)) return refuse_hash(c);
    if (!again) hashes[made++] = words[i]->hash;
    words[i]->id = made - 1;
  }
  c->out->word_count = made;
  return true;
}

/* Do the low bits of a hash, of which keep_words() makes the key, tell the words of each bucket from one another? */
static bool are_told_apart(const uint64_t *hashes, uint32_t count, uint32_t bucket_bits)
{
  for (uint32_t i = 0; i < count; i++)
    for (uint32_t k = i + 1; k < count && hashes[k] >> (64 - bucket_bits) == hashes[i] >> (64 - bucket_bits); k++)
      if ((uint32_t)hashes[k] == (uint32_t)hashes[i]) return false;
  return true;
}

static bool add_buckets(struct kzi_compiler *c, const uint64_t *hashes)
{
  struct kzi_lexicon *out = c->out;
  uint32_t *bits = &out->bucket_bits;
  for (*bits = 4; (UINT64_C(5) << *bits) < (uint64_t)out->word_count;) ++*bits;
  for (uint32_t most = *bits + 4; *bits < most && !are_told_apart(hashes, out->word_count, *bits);) ++*bits;
  size_t count = (size_t)1 << out->bucket_bits;
  uint32_t *buckets = kzi_arena_get(c->arena, (count + 1) * sizeof *buckets);
  if (!buckets) return kzi_compile_no_memory(c);
  for (uint32_t w = 0; w < out->word_count; w++) buckets[(hashes[w] >> (64 - out->bucket_bits)) + 1]++;
  for (size_t b = 0; b < count; b++) buckets[b + 1] += buckets[b];
  out->buckets = buckets;
  return true;
}

/* Each must be found again in its bucket, not another one. */
static bool keep_words(struct kzi_compiler *c, const uint64_t *hashes)
{
  uint32_t count = c->out->word_count;
  uint32_t *words = kzi_arena_get(c->arena, count * sizeof *words);
  if (!words) return kzi_compile_no_memory(c);
  c->out->words = words;
  for (uint32_t w = 0; w < count; w++) words[w] = (uint32_t)hashes[w];
  for (uint32_t w = 0; w < count; w++)
    if (kzi_hashed_word(c->out, hashes[w]) != w) return refuse_hash(c);
  return true;
}

static bool add_words(struct kzi_compiler *c, struct kzi_phrase **phrases, size_t count)
{
  size_t total = 0, at = 0;
  for (size_t i = 0; i < count; i++) total += phrases[i]->length;
  struct kzi_word **words = kzi_arena_get(c->scratch, total * sizeof *words);
  uint64_t *hashes = kzi_arena_get(c->scratch, total * sizeof *hashes);
  if (!words || !hashes) return kzi_compile_no_memory(c);
  for (size_t i = 0; i < count; i++)
    for (uint32_t w = 0; w < phrases[i]->length; w++) words[at++] = &phrases[i]->words[w];
  if (!kzi_sort(c->scratch, (const void **)words, total, by_hash)) return kzi_compile_no_memory(c);
  if (!number_words(c, words, total, hashes)) return false;
  for (size_t i = 0; i < count; i++)
    for (uint32_t w = 0; w < phrases[i]->length; w++)
      phrases[i]->path[w] = phrases[i]->words[w].id * 2 + phrases[i]->words[w].bare;
  return add_buckets(c, hashes) && keep_words(c, hashes);
}

/* ---- All of it --------------------------------------------------------------------------------------------------- */

static int by_path(const void *left, const void *right)
{
  const struct kzi_phrase *a = left, *b = right;
  uint32_t shorter = a->length < b->length ? a->length : b->length;
  for (uint32_t i = 0; i < shorter; i++)
    if (a->path[i] != b->path[i]) return a->path[i] < b->path[i] ? -1 : 1;
  if (a->length != b->length) return a->length < b->length ? -1 : 1;
  if (a->entry.class_id != b->entry.class_id) return a->entry.class_id < b->entry.class_id ? -1 : 1;
  if (a->entry.value != b->entry.value) return a->entry.value < b->entry.value ? -1 : 1;
  if (a->entry.next != b->entry.next) return a->entry.next < b->entry.next ? -1 : 1;
  return (a->order > b->order) - (a->order < b->order);
}

static bool compile(struct kzi_compiler *c)
{
  if (!kzi_pool_init(&c->pool, c->scratch)) return kzi_compile_no_memory(c);
  if (!kzi_compile_names(c)) return false;
  for (size_t i = 0; i < c->row_count; i++)
    if (!add_row(c, &c->rows[i])) return false;
  struct kzi_phrase **phrases = c->phrases.items;
  size_t count = c->phrases.count;
  if (!add_words(c, phrases, count)) return false;
  if (!kzi_sort(c->scratch, (const void **)phrases, count, by_path)) return kzi_compile_no_memory(c);
  if (!kzi_compile_trie(c, (const struct kzi_phrase *const *)phrases, count)) return false;
  c->out->pool = kzi_compile_keep(c, c->pool.bytes, c->pool.length);
  c->out->pool_bytes = (uint32_t)c->pool.length;
  return c->out->pool ? true : kzi_compile_no_memory(c);
}

bool kzi_compile(struct kzi_arena *arena, struct kzi_arena *scratch, const struct kzi_vec *rows,
                 const struct kzi_lexicon *base, struct kzi_lexicon *out, uint32_t *error_file,
                 struct kzi_source_error *error)
{
  *out = (struct kzi_lexicon){.string_base = base ? KZI_USER_STRINGS : 1};
  struct kzi_compiler c = {.arena = arena,
                           .scratch = scratch,
                           .rows = rows->items,
                           .row_count = rows->count,
                           .base = base,
                           .out = out,
                           .error_file = error_file,
                           .error = error};
  return compile(&c);
}
