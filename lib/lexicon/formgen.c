/* formgen: analyzes the commonest words once and for all. Runs on the build machine, with wordgen's tables in it:
 *   formgen forms.txt > form_tables.c
 * Words that the list of parts takes apart are left out: their parts are no analysis. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analyze.h"

#define LINE_BYTES 256

static uint32_t slots[KZI_FORM_SLOTS];
static struct kzi_analysis analyses[KZI_FORM_ANALYSES];
static unsigned form_count, analysis_count = 1; /* number 0 would make a free slot of a taken one */

/* What matters later of an analysis, so that there are few different ones: of the stem's value not its weight. */
static struct kzi_analysis in_brief(const struct kzi_letters *word, const struct kzi_analysis *a)
{
  struct kzi_analysis brief = *a;
  brief.stem_end = (uint8_t)(word->count - a->stem_end);
  if (!a->prefixes && !brief.stem_end) return (struct kzi_analysis){0};
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
  for (unsigned i = 1; i < analysis_count; i++)
    if (same(&analyses[i], analysis)) return i;
  if (analysis_count == KZI_FORM_ANALYSES) return 0;
  analyses[analysis_count] = *analysis;
  return analysis_count++;
}

/* NULL, or what is wrong. */
static const char *add(const char *form)
{
  struct kzi_letters word;
  struct kzi_analysis analysis = {0};
  unsigned from;
  if (!kzi_letters_read(form, 0, (uint32_t)strlen(form), &word)) return "this is no Arabic word";
  const char *parts = kzi_parts_listed(&word, &from);
  if (parts && (from || strchr(parts, '+'))) return NULL;
  analysis.stem_end = (uint8_t)word.count;
  if (!parts && word.count > 1) kzi_analyze(&word, &analysis);
  struct kzi_analysis brief = in_brief(&word, &analysis);
  unsigned number = number_of(&brief);
  uint64_t hash = kzi_form_hash(form, (uint32_t)strlen(form), strlen(form));
  uint32_t key = kzi_form_key(hash), slot = kzi_form_bucket(hash);
  if (!number) return "too many different analyses: raise KZI_FORM_ANALYSES";
  if (++form_count > KZI_FORM_SLOTS * 3 / 4) return "too many words: raise KZI_FORM_SLOTS";
  for (; slots[slot]; slot = (slot + 1) % KZI_FORM_SLOTS)
    if ((slots[slot] ^ key) < KZI_FORM_ANALYSES) return "this word stands here already, or shares its hash with one";
  slots[slot] = key | number;
  return NULL;
}

static void write_tables(void)
{
  printf("/* Made by formgen from forms.txt; analyze.h says what it means. Do not edit. */\n#include \"lexicon/analyze.h\"\n\n");
  printf("const struct kzi_analysis kzi_form_analyses[KZI_FORM_ANALYSES] = {\n");
  for (unsigned i = 0; i < analysis_count; i++) {
    const struct kzi_analysis *a = &analyses[i];
    printf("{%u,%u,%u,%u,%u,%u,%u},\n", a->prefixes, a->stem_end, a->article, a->end, a->base, a->value, a->base_is_last);
  }
  printf("};\n\nconst uint32_t kzi_form_slots[KZI_FORM_SLOTS] = {");
  for (unsigned i = 0; i < KZI_FORM_SLOTS; i++) printf("%s%lu,", i % 16 ? "" : "\n", (unsigned long)slots[i]);
  printf("\n};\n");
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
  if (!form_count) return EXIT_FAILURE;
  write_tables();
  return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
