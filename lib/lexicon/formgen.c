/* formgen: takes the commonest words apart once and for all. Runs on the build machine, with wordgen's tables in it:
 *   formgen forms.txt > form_tables.c
 * Words whose parts are more than clitics, and a stem with a letter changed here and there, are left out: they are analyzed when they come. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analyze.h"
#include "wordgen.h"

#define FORMS_MAX    200000u
#define CUTS_MAX     4096u
#define LINE_BYTES   256
#define PARTS_MAX 6
#define PREFIXES_MAX 2

struct form {
  char bytes[KZI_FORM_READ]; /* padded with zeros */
  uint8_t length;
  uint16_t cut; /* index into kinds; CUTS_MAX where it is whole */
};

/* A way to cut words, how many are, and its number in the table; 0 where it is so rare that it has none. */
struct kind {
  struct kzi_cut cut;
  unsigned words, number;
};

static struct form forms[FORMS_MAX];
static struct kind kinds[CUTS_MAX];
static char clitics[KZI_CLITICS];
static unsigned form_count, kind_count, clitics_used, number_count = KZI_FORM_CUT;

/* ---- The parts of a word ----------------------------------------------------------------------------------------------------- */

struct word {
  const char *spelled;
  struct kzi_letters letters;
};

struct part {
  char form[2 * KZI_LETTERS_MAX + 8];
  unsigned bytes, letters, from;
};

static void put_written(const struct word *word, unsigned from, unsigned letters, struct part *out)
{
  *out = (struct part){.bytes = 2 * letters, .letters = letters, .from = from};
  memcpy(out->form, word->spelled + 2 * from, out->bytes);
}

/* The parts that the list gives for word; 0 where they are not to be told so. */
static unsigned read_listed(const struct word *word, unsigned from, const char *parts, struct part *out)
{
  unsigned count = 0, at = from;
  if (from) put_written(word, 0, from, &out[count++]);
  if (!strchr(parts, '+')) {
    put_written(word, from, word->letters.count - from, &out[count++]);
    return count;
  }
  for (; *parts && count < PARTS_MAX; count++) {
    out[count] = (struct part){.from = at};
    out[count].bytes = kzi_listed_part(&word->letters, at, parts, out[count].form, &out[count].letters);
    at += out[count].letters;
    parts += strcspn(parts, "+");
    if (*parts) parts++;
  }
  return at == word->letters.count ? count : 0;
}

static unsigned analyze(const struct word *word, struct part *out)
{
  struct kzi_analysis a;
  unsigned count = 0;
  kzi_analyze(&word->letters, &a);
  for (; count < a.prefixes; count++) put_written(word, count, 1, &out[count]);
  struct part *stem = &out[count++];
  put_written(word, a.prefixes, a.stem_end - (unsigned)a.prefixes, stem);
  unsigned article = 2u * a.article;
  memmove(stem->form + article, stem->form, stem->bytes);
  memcpy(stem->form, "ال", article);
  kzi_restore_stem(stem->form + article, stem->letters, &a, a.stem_end == word->letters.count);
  stem->bytes += article;
  if (a.end == KZI_END_WAW) {
    memcpy(stem->form + stem->bytes, "ا", 2);
    stem->bytes += 2;
  }
  if (a.stem_end < word->letters.count) put_written(word, a.stem_end, word->letters.count - a.stem_end, &out[count++]);
  return count;
}

static unsigned find_parts(const struct word *word, struct part *out)
{
  unsigned from;
  const char *listed = kzi_parts_listed(&word->letters, &from);
  if (listed && (from || strchr(listed, '+'))) return read_listed(word, from, listed, out);
  if (!listed && word->letters.count > 1) return analyze(word, out);
  put_written(word, 0, word->letters.count, out);
  return 1;
}

/* ---- The cut that gives such parts ----------------------------------------------------------------------------------------------- */

static bool as_written(const struct part *part, const char *spelled)
{
  return part->bytes == 2 * part->letters && memcmp(part->form, spelled + 2 * part->from, part->bytes) == 0;
}

/* Where a clitic stands among all of them, with its NUL. False where there is no more room. */
static bool put_clitic(const struct part *part, uint8_t *at)
{
  for (unsigned i = 0; i < clitics_used; i += (unsigned)strlen(clitics + i) + 1)
    if (strlen(clitics + i) == part->bytes && memcmp(clitics + i, part->form, part->bytes) == 0) {
      *at = (uint8_t)i;
      return true;
    }
  if (clitics_used + part->bytes + 1 > sizeof clitics) return false;
  *at = (uint8_t)clitics_used;
  memcpy(clitics + clitics_used, part->form, part->bytes);
  clitics_used += part->bytes + 1;
  return true;
}

/* The word must have these letters at `at`, if that is among its first eight bytes. */
static void want_in_front(struct kzi_cut *cut, const char *spelled, unsigned at)
{
  for (unsigned byte = at; byte < at + 2 && byte < 8; byte++) {
    cut->front |= (uint64_t)(unsigned char)spelled[byte] << 8 * byte;
    cut->front_mask |= UINT64_C(0xFF) << 8 * byte;
  }
}

/* The same so many bytes before its end. */
static void want_behind(struct kzi_cut *cut, const char *end, unsigned before)
{
  for (unsigned byte = before; byte > before - 2; byte--) {
    cut->back |= (uint64_t)(unsigned char)*(end - byte) << 8 * (8 - byte);
    cut->back_mask |= UINT64_C(0xFF) << 8 * (8 - byte);
  }
}

/* Of the letters of the stem the last one may be another, and one before it, or the alef of the article comes before them. */
static bool cut_stem(const struct word *word, const struct part *stem, struct kzi_cut *cut)
{
  unsigned bytes = 2 * stem->letters, last = bytes - 2, article = stem->bytes > bytes ? 2 : 0;
  const char *form = stem->form + article, *written = word->spelled + 2 * stem->from;
  bool changed = article;
  if (!bytes || stem->bytes != bytes + article || (article && (!stem->from || memcmp(stem->form, "ا", 2) != 0)))
    return false;
  cut->article = (uint8_t)article;
  if (article) {
    cut->change = (struct kzi_change){.at = (uint8_t)(2 * stem->from - 2), .put = {stem->form[0], stem->form[1]}};
    want_in_front(cut, word->spelled, 2 * stem->from);
  }
  for (unsigned at = 0; at < last; at += 2) {
    if (memcmp(form + at, written + at, 2) == 0) continue;
    if (changed) return false;
    changed = true;
    cut->change = (struct kzi_change){.at = (uint8_t)(2 * stem->from + at), .put = {form[at], form[at + 1]}};
    want_in_front(cut, word->spelled, cut->change.at);
  }
  if (!changed) cut->change = (struct kzi_change){.keep = {'\xFF', '\xFF'}};
  cut->last = (struct kzi_change){.keep = {'\xFF', '\xFF'}};
  if (memcmp(form + last, written + last, 2) != 0) {
    cut->last = (struct kzi_change){.put = {form[last], form[last + 1]}};
    want_behind(cut, word->spelled + 2 * word->letters.count, cut->suffix + 2u);
  }
  unsigned least = cut->prefix + 2u, changes_to = cut->change.at + 2u;
  cut->least = (uint8_t)((changes_to > least ? changes_to : least) + cut->suffix);
  return true;
}

static bool cut_word(const struct word *word, const struct part *parts, unsigned count, struct kzi_cut *cut)
{
  const struct part *stem = parts, *pronoun = parts + count - 1;
  const char *end = word->spelled + 2 * word->letters.count;
  memset(cut, 0, sizeof *cut); /* with what lies between its members: they are compared as bytes */
  for (; stem < pronoun && stem < parts + PREFIXES_MAX && stem->letters == 1 && as_written(stem, word->spelled);
       stem++) {
    if (!put_clitic(stem, &cut->clitic[stem - parts])) return false;
    want_in_front(cut, word->spelled, 2 * stem->from);
  }
  cut->prefix = (uint8_t)(2 * stem->from);
  if (pronoun > stem + 1) return false;
  if (pronoun > stem) {
    if (pronoun->letters > 3 || !as_written(pronoun, word->spelled) || !put_clitic(pronoun, &cut->pronoun))
      return false;
    cut->suffix = (uint8_t)pronoun->bytes;
    for (unsigned before = pronoun->bytes; before; before -= 2) want_behind(cut, end, before);
  }
  cut->parts = (uint8_t)count;
  return cut_stem(word, stem, cut);
}

/* ---- The tables --------------------------------------------------------------------------------------------------------------- */

static unsigned find_kind(const struct kzi_cut *cut)
{
  unsigned i = 0;
  while (i < kind_count && memcmp(&kinds[i].cut, cut, sizeof *cut) != 0) i++;
  if (i < CUTS_MAX && i == kind_count) kinds[kind_count++].cut = *cut;
  return i;
}

/* NULL, or what is wrong. */
static const char *add(const char *line)
{
  struct word word = {.spelled = line};
  struct part parts[PARTS_MAX];
  struct kzi_cut cut;
  size_t length = strlen(line);
  if (!kzi_letters_read(line, 0, (uint32_t)length, &word.letters)) return "this is no Arabic word";
  if (length > KZI_FORM_READ || length != 2 * word.letters.count) return NULL;
  unsigned count = find_parts(&word, parts), kind = CUTS_MAX;
  if (length > 2 && kzi_is_whole_at_sight(line, line + length))
    return count == 1 ? NULL : "this is not whole as it seems: see kzi_is_whole_at_sight()";
  if (!count || (count > 1 && !cut_word(&word, parts, count, &cut))) return NULL;
  if (form_count == FORMS_MAX) return "too many words: raise FORMS_MAX";
  if (count > 1 && (kind = find_kind(&cut)) == CUTS_MAX) return NULL;
  if (count > 1) kinds[kind].words++;
  forms[form_count] = (struct form){.length = (uint8_t)length, .cut = (uint16_t)kind};
  memcpy(forms[form_count++].bytes, line, length);
  return NULL;
}

/* The commonest kinds get numbers, as long as these are bytes; the words of the others are left out. */
static void number_kinds(void)
{
  for (unsigned commonest; number_count <= UINT8_MAX; kinds[commonest].number = number_count++) {
    commonest = kind_count;
    for (unsigned i = 0; i < kind_count; i++)
      if (!kinds[i].number && (commonest == kind_count || kinds[i].words > kinds[commonest].words)) commonest = i;
    if (commonest == kind_count) break;
  }
  unsigned kept = 0;
  for (unsigned i = 0; i < form_count; i++)
    if (forms[i].cut == CUTS_MAX || kinds[forms[i].cut].number) forms[kept++] = forms[i];
  form_count = kept;
}

static uint64_t form_hash(uint32_t i, uint64_t seed)
{
  return kzi_form_hash(forms[i].bytes, forms[i].length, seed);
}

static uint8_t form_value(uint32_t i, uint64_t hash)
{
  (void)hash;
  return (uint8_t)(forms[i].cut == CUTS_MAX ? KZI_FORM_WHOLE : kinds[forms[i].cut].number);
}

/* As characters, not numbers: char has a sign on some machines only, and the table is compiled for another than this one. */
static void write_chars(const char *bytes, unsigned count)
{
  for (unsigned i = 0; i < count; i++) printf("%s'\\x%02x'", i ? "," : "", (unsigned)(unsigned char)bytes[i]);
}

static void write_change(const struct kzi_change *change)
{
  printf("{%u,{", change->at);
  write_chars(change->keep, sizeof change->keep);
  printf("},{");
  write_chars(change->put, sizeof change->put);
  printf("}}");
}

static void write_cut(const struct kind *kind)
{
  const struct kzi_cut *c = &kind->cut;
  printf("[%u] = {UINT64_C(%" PRIu64 "),UINT64_C(%" PRIu64 "),UINT64_C(%" PRIu64 "),UINT64_C(%" PRIu64 "),",
         kind->number, c->front, c->front_mask, c->back, c->back_mask);
  printf("%u,%u,%u,%u,%u,{%u,%u},%u,", c->least, c->parts, c->prefix, c->suffix, c->article, c->clitic[0], c->clitic[1],
         c->pronoun);
  write_change(&c->change);
  printf(",");
  write_change(&c->last);
  printf("}, /* %u words */\n", kind->words);
}

static bool write_tables(void)
{
  printf("/* Made by formgen from forms.txt; analyze.h says what it means. Do not edit. */\n#include \"lexicon/analyze.h\"\n\n");
  printf("const char kzi_clitics[KZI_CLITICS] = {");
  write_chars(clitics, clitics_used);
  printf("};\n\nconst struct kzi_cut kzi_cuts[] = {\n");
  for (unsigned i = 0; i < kind_count; i++)
    if (kinds[i].number) write_cut(&kinds[i]);
  printf("};\n\n");
  return kzi_perfect_write("kzi_forms", form_count, form_hash, form_value);
}

int main(int argc, char **argv)
{
  char line[LINE_BYTES];
  FILE *file = argc == 2 ? fopen(argv[1], "r") : NULL;
  if (!file) return EXIT_FAILURE;
  for (unsigned number = 1; fgets(line, sizeof line, file); number++) {
    line[strcspn(line, "\n")] = '\0';
    const char *wrong = *line == '#' ? NULL : add(line);
    if (!wrong) continue;
    fprintf(stderr, "%s:%u: %s\n", argv[1], number, wrong);
    return EXIT_FAILURE;
  }
  fclose(file);
  number_kinds();
  if (!form_count || !write_tables()) {
    fprintf(stderr, "%s: %s\n", argv[1], form_count ? "a word stands here twice" : "no words");
    return EXIT_FAILURE;
  }
  return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
