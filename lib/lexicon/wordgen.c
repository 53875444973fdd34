/* wordgen: compiles the word lists of segmentation to C. Runs on the build machine:
 *   wordgen stems.tsv parts.tsv > word_tables.c
 * A bad row stops it with `file:line: message`. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "stems.h"
#include "wordgen.h"

#define STEMS_MAX 40000u
#define PARTS_SLOTS 4096u
#define POOL_BYTES 60000u
#define LINE_BYTES 512

static uint64_t stem_hashes[STEMS_MAX], parts_bits[KZI_PARTS_BITS / 64];
static uint8_t stem_values[STEMS_MAX], stem_spare_bits[STEMS_MAX], stem_heads[KZI_TRIPLES], stem_tails[KZI_TRIPLES];
static uint32_t parts_keys[PARTS_SLOTS];
static uint16_t parts_at[PARTS_SLOTS];
static unsigned char pool[POOL_BYTES];
static unsigned stem_count, parts_count, pool_used;

struct row {
  const char *path;
  unsigned line;
  char *word, *value;
};

static int fail(const struct row *row, const char *message)
{
  fprintf(stderr, "%s:%u: %s\n", row->path, row->line, message);
  return EXIT_FAILURE;
}

/* The next row that is no comment; false at the end. A row without a tab has value NULL. */
static bool next_row(FILE *stream, struct row *row, char line[LINE_BYTES])
{
  do {
    if (!fgets(line, LINE_BYTES, stream)) return false;
    row->line++;
  } while (*line == '#');
  line[strcspn(line, "\n")] = '\0';
  row->word = line;
  row->value = strchr(line, '\t');
  if (row->value) *row->value++ = '\0';
  return true;
}

static uint8_t alef_bits(uint8_t written)
{
  return written == KZI_L_HAMZA_ALEF ? 1 : written == KZI_L_ALEF_HAMZA ? 2 : written == KZI_L_MADDA ? 3 : 0;
}

static void raise_to(uint8_t *heaviest, int weight)
{
  if (*heaviest < weight) *heaviest = (uint8_t)weight;
}

static int add_stem(const struct row *row)
{
  struct kzi_letters w;
  int weight = row->value ? atoi(row->value) : 0;
  if (weight < 1 || weight > KZI_STEM_HEAVIEST) return fail(row, "a weight from 1 to 25 is wanted");
  if (!kzi_letters_read(row->word, 0, (uint32_t)strlen(row->word), &w)) return fail(row, "this is no Arabic word");
  if (stem_count == STEMS_MAX) return fail(row, "too many stems: raise STEMS_MAX");
  bool maqsura = w.written[w.count - 1] == KZI_L_MAQSURA;
  stem_hashes[stem_count] = w.hash[w.count];
  if (w.count > 1) {
    uint8_t *l = w.letter, *end = w.letter + w.count;
    raise_to(&stem_heads[kzi_triple(l[0], l[1], w.count > 2 ? l[2] : 0)], weight);
    raise_to(&stem_tails[kzi_triple(w.count > 2 ? end[-3] : 0, end[-2], end[-1])], weight);
  }
  stem_spare_bits[stem_count] = kzi_stem_spare_bits(w.letter[0], w.letter[w.count - 1]);
  stem_values[stem_count++] = (uint8_t)(weight | alef_bits(w.written[0]) << 5 | (maqsura ? KZI_STEM_MAQSURA : 0));
  return EXIT_SUCCESS;
}

static uint64_t stem_hash(uint32_t i, uint64_t seed)
{
  return kzi_stem_hash(stem_hashes[i], seed);
}

static uint8_t stem_value(uint32_t i, uint64_t hash)
{
  return (uint8_t)(stem_values[i] | (kzi_stem_check(hash) & stem_spare_bits[i]));
}

static int add_parts(const struct row *row)
{
  struct kzi_letters w;
  bool exact = row->word[0] == '=';
  const char *word = row->word + exact;
  size_t bytes = row->value ? strlen(row->value) + 1 : 0;
  if (bytes < 2) return fail(row, "parts are wanted");
  if (!kzi_letters_read(word, 0, (uint32_t)strlen(word), &w)) return fail(row, "this is no Arabic word");
  if (parts_count >= PARTS_SLOTS / 2 || pool_used + bytes > POOL_BYTES) return fail(row, "too many words: raise PARTS_SLOTS");
  uint64_t hash = exact ? kzi_letters_hash(w.written, w.count) ^ KZI_PARTS_EXACT : kzi_letters_hash(w.letter, w.count);
  uint64_t mixed = kzi_hash_mix(hash);
  uint32_t slot = (uint32_t)mixed & (PARTS_SLOTS - 1);
  for (; parts_keys[slot]; slot = (slot + 1) & (PARTS_SLOTS - 1))
    if (parts_keys[slot] == kzi_parts_key(mixed)) return fail(row, "this word stands here already");
  parts_keys[slot] = kzi_parts_key(mixed);
  parts_at[slot] = (uint16_t)pool_used;
  memcpy(pool + pool_used, row->value, bytes);
  pool_used += (unsigned)bytes;
  parts_count++;
  uint32_t bit = kzi_parts_bit(w.hash[w.count]);
  parts_bits[bit / 64] |= UINT64_C(1) << bit % 64;
  return EXIT_SUCCESS;
}

static int read_file(const char *path, int (*add)(const struct row *))
{
  char line[LINE_BYTES];
  struct row row = {.path = path};
  FILE *stream = fopen(path, "r");
  if (!stream) return fail(&row, "cannot be read");
  int status = EXIT_SUCCESS;
  while (!status && next_row(stream, &row, line)) status = add(&row);
  fclose(stream);
  return status;
}

#define WRITE_NUMBERS(type, name, items, count) \
  do { \
    printf("const %s %s[] = {", type, name); \
    for (unsigned i_ = 0; i_ < (count); i_++) printf("%s%u,", i_ % 24 ? "" : "\n", (unsigned)(items)[i_]); \
    printf("\n};\n"); \
  } while (0)

static bool write_tables(void)
{
  printf("/* Made by wordgen from lib/lexicon/words; stems.h says what it means. Do not edit. */\n#include \"lexicon/stems.h\"\n\n");
  printf("const uint64_t kzi_letter_powers[] = {\n");
  uint64_t power = 1;
  for (unsigned i = 0; i <= KZI_LETTERS_MAX; i++, power *= KZI_LETTER_FACTOR) printf("UINT64_C(%" PRIu64 "),\n", power);
  printf("};\n");
  if (!kzi_perfect_write("kzi_stems", stem_count, stem_hash, stem_value)) return false;
  WRITE_NUMBERS("uint8_t", "kzi_stem_heads", stem_heads, KZI_TRIPLES);
  WRITE_NUMBERS("uint8_t", "kzi_stem_tails", stem_tails, KZI_TRIPLES);
  printf("const uint64_t kzi_parts_bits[] = {\n");
  for (unsigned i = 0; i < KZI_COUNT(parts_bits); i++) printf("UINT64_C(%" PRIu64 "),\n", parts_bits[i]);
  printf("};\nconst uint32_t kzi_parts_mask = %u;\n", PARTS_SLOTS - 1);
  WRITE_NUMBERS("uint32_t", "kzi_parts_keys", parts_keys, PARTS_SLOTS);
  WRITE_NUMBERS("uint16_t", "kzi_parts_at", parts_at, PARTS_SLOTS);
  WRITE_NUMBERS("unsigned char", "kzi_parts_pool", pool, pool_used);
  return true;
}

int main(int argc, char **argv)
{
  if (argc != 3) return EXIT_FAILURE;
  if (read_file(argv[1], add_stem) || read_file(argv[2], add_parts)) return EXIT_FAILURE;
  if (!stem_count || !parts_count) {
    fprintf(stderr, "wordgen: there is no word in the lists\n");
    return EXIT_FAILURE;
  }
  if (!write_tables()) {
    fprintf(stderr, "%s: a stem stands here twice\n", argv[1]);
    return EXIT_FAILURE;
  }
  return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
