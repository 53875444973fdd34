/* formgen: analyzes the commonest words once and for all. Runs on the build machine, with wordgen's tables in it:
 *   formgen forms.txt > form_tables.c
 * Words that the list of parts takes apart are left out where their parts are not what an analysis gives. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analyze.h"
#include "wordgen.h"

#define FORMS_MAX (KZI_FORM_BUCKETS * KZI_BUCKET_ROOM * 9 / 10)
#define LINE_BYTES 256
#define SEEDS 1000
#define PARTS_MAX 6

struct form {
  char bytes[KZI_FORM_READ]; /* padded with zeros */
  uint8_t length, number;
};

static struct form forms[FORMS_MAX];
static struct kzi_bucket buckets[KZI_FORM_BUCKETS];
static struct kzi_analysis analyses[256];
static unsigned form_count, analysis_count = KZI_FORM_SPLIT;

/* What matters later of an analysis, so that there are few different ones: of the stem's value not its weight. */
static struct kzi_analysis in_brief(const struct kzi_letters *word, const struct kzi_analysis *a)
{
  struct kzi_analysis brief = *a;
  brief.stem_end = (uint8_t)(word->count - a->stem_end);
  if (a->value) brief.value = (uint8_t)(a->value & ~KZI_STEM_WEIGHT) | 1;
  return brief;
}

static bool same(const struct kzi_analysis *a, const struct kzi_analysis *b)
{
  return a->prefixes == b->prefixes && a->stem_end == b->stem_end && a->article == b->article && a->end == b->end &&
         a->base == b->base && a->value == b->value && a->base_is_last == b->base_is_last;
}

static unsigned number_of(const struct kzi_analysis *analysis)
{
  if (!analysis->prefixes && !analysis->stem_end) return KZI_FORM_WHOLE;
  for (unsigned i = KZI_FORM_SPLIT; i < analysis_count; i++)
    if (same(&analyses[i], analysis)) return i;
  if (analysis_count == KZI_COUNT(analyses)) return KZI_FORM_UNKNOWN;
  analyses[analysis_count] = *analysis;
  return analysis_count++;
}

/* ---- Listed words ---------------------------------------------------------------------------------------------------------- */

struct part {
  char form[2 * KZI_LETTERS_MAX];
  unsigned bytes, letters, from;
};

/* The parts that the list gives for word; 0 where it is whole. */
static unsigned read_parts(const struct kzi_letters *word, const char *spelled, unsigned from, const char *parts, struct part *out)
{
  unsigned count = 0, at = from;
  if (from) {
    out[count] = (struct part){.bytes = 2, .letters = 1};
    memcpy(out[count++].form, spelled, 2);
  }
  bool whole = !strchr(parts, '+');
  for (; *parts && count < PARTS_MAX; count++) {
    struct part *part = &out[count];
    part->bytes = whole ? 2 * (word->count - at) : kzi_listed_part(word, at, parts, part->form, &part->letters);
    if (whole) part->letters = word->count - at;
    if (whole) memcpy(part->form, spelled + 2 * at, part->bytes);
    part->from = at;
    at += part->letters;
    parts += strcspn(parts, "+");
    if (*parts) parts++;
  }
  return at == word->count ? count : 0;
}

static bool as_written(const struct part *part, const char *spelled)
{
  return part->bytes == 2 * part->letters && memcmp(part->form, spelled + 2 * part->from, part->bytes) == 0;
}

/* Does the analysis print this stem? */
static bool prints(const struct kzi_analysis *a, const struct part *stem, const char *spelled)
{
  char form[2 * KZI_LETTERS_MAX + 8];
  unsigned article = 2u * a->article, bytes = 2 * stem->letters;
  memcpy(form, "ال", article);
  memcpy(form + article, spelled + 2 * stem->from, bytes);
  kzi_restore_stem(form + article, stem->letters, a, !a->stem_end);
  bytes += article;
  if (a->end == KZI_END_WAW) bytes += (unsigned)strlen(memcpy(form + bytes, "ا", 3));
  return bytes == stem->bytes && memcmp(form, stem->form, bytes) == 0;
}

/* An analysis that prints the parts, in brief. */
static bool find_analysis(const struct part *parts, unsigned count, const char *spelled, struct kzi_analysis *out)
{
  unsigned stem = 0;
  while (stem + 1 < count && parts[stem].letters == 1 && as_written(&parts[stem], spelled)) stem++;
  if (stem && stem + 1 == count && parts[stem].letters < 2) stem--; /* له: the preposition is the stem */
  if (count - stem > 2 || (count - stem == 2 && !as_written(&parts[stem + 1], spelled))) return false;
  unsigned behind = count - stem == 2 ? parts[stem + 1].letters : 0;
  for (unsigned i = 0; i < 3 * 5 * 16; i++) {
    struct kzi_analysis a = {.prefixes = (uint8_t)stem, .stem_end = (uint8_t)behind, .base = (uint8_t)stem};
    a.article = (uint8_t)(i / 16 / 5);
    a.end = (uint8_t)(i / 16 % 5);
    a.value = (uint8_t)(i % 16 ? 1 | (i & 3) << 5 | (i & 4 ? KZI_STEM_MAQSURA : 0) : 0);
    a.base_is_last = i & 8;
    *out = a;
    if (prints(&a, &parts[stem], spelled)) return true;
  }
  return false;
}

/* ---- The table -------------------------------------------------------------------------------------------------------------- */

/* NULL, or what is wrong. */
static const char *add(const char *form)
{
  struct kzi_letters word;
  struct kzi_analysis analysis = {0};
  struct part parts[PARTS_MAX];
  unsigned from;
  size_t length = strlen(form);
  if (!kzi_letters_read(form, 0, (uint32_t)length, &word)) return "this is no Arabic word";
  if (length > KZI_FORM_READ || length != 2 * word.count) return NULL; /* is analyzed when it comes */
  const char *listed = kzi_parts_listed(&word, &from);
  bool split = listed && (from || strchr(listed, '+'));
  unsigned count = split ? read_parts(&word, form, from, listed, parts) : 0;
  if (split && (!count || !find_analysis(parts, count, form, &analysis))) return NULL;
  if (!listed && word.count > 1) {
    kzi_analyze(&word, &analysis);
    analysis = in_brief(&word, &analysis);
  }
  unsigned number = number_of(&analysis);
  if (!number) return "too many different analyses";
  if (form_count == FORMS_MAX) return "too many words: raise KZI_FORM_BUCKETS";
  forms[form_count] = (struct form){.length = (uint8_t)length, .number = (uint8_t)number};
  memcpy(forms[form_count++].bytes, form, length);
  return NULL;
}

static bool put(const struct form *form, uint64_t seed)
{
  return kzi_bucket_put(buckets, KZI_FORM_BUCKETS, kzi_form_hash(form->bytes, form->length, seed), form->number);
}

/* The first seed with which all words find a place of their own; SEEDS where there is none. */
static uint64_t put_all(void)
{
  for (uint64_t seed = 0; seed < SEEDS; seed++) {
    unsigned done = 0;
    memset(buckets, 0, sizeof buckets);
    while (done < form_count && put(&forms[done], seed)) done++;
    if (done == form_count) return seed;
  }
  return SEEDS;
}

static void write_tables(uint64_t seed)
{
  printf("/* Made by formgen from forms.txt; analyze.h says what it means. Do not edit. */\n#include \"lexicon/analyze.h\"\n\n");
  printf("const uint64_t kzi_form_seed = %u;\n\nconst struct kzi_analysis kzi_form_analyses[256] = {\n", (unsigned)seed);
  for (unsigned i = 0; i < analysis_count; i++) {
    const struct kzi_analysis *a = &analyses[i];
    printf("{%u,%u,%u,%u,%u,%u,%u},\n", a->prefixes, a->stem_end, a->article, a->end, a->base, a->value, a->base_is_last);
  }
  printf("};\n\nconst struct kzi_bucket kzi_form_buckets[KZI_FORM_BUCKETS] = {\n");
  for (unsigned i = 0; i < KZI_FORM_BUCKETS; i++) kzi_bucket_print(&buckets[i]);
  printf("};\n");
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
  uint64_t seed = put_all();
  if (!form_count || seed == SEEDS) {
    fprintf(stderr, "%s: %s\n", argv[1], form_count ? "a word stands here twice, or SEEDS are too few" : "no words");
    return EXIT_FAILURE;
  }
  write_tables(seed);
  return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
