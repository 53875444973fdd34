/* lexgen: compiles the lexicon's sources to C. Runs on the build machine:
 *   lexgen one.tsv two.tsv ... > lexicon_tables.c
 * The order of the arguments does not matter. A bad row stops it with `file:line: message`. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "table.h"

struct file {
  const char *path;
  char *bytes;
  size_t length;
};

static int by_path(const void *left, const void *right)
{
  return strcmp(((const struct file *)left)->path, ((const struct file *)right)->path);
}

static bool load(struct kzi_arena *arena, struct file *file)
{
  FILE *stream = fopen(file->path, "rb");
  if (!stream) return false;
  struct kzi_buf buf;
  char block[4096];
  kzi_buf_init(&buf, NULL);
  for (size_t n; (n = fread(block, 1, sizeof block, stream)) > 0;) kzi_buf_add(&buf, block, n);
  bool good = !ferror(stream) && !buf.failed;
  good &= fclose(stream) == 0;
  file->length = buf.length;
  file->bytes = good ? kzi_arena_copy(arena, buf.bytes ? buf.bytes : "", buf.length) : NULL;
  kzi_buf_free(&buf);
  return file->bytes != NULL;
}

/* ---- Tables as C ------------------------------------------------------------------------------------------------- */

static void write_numbers(const char *name, const uint32_t *items, size_t count)
{
  printf("static const uint32_t %s[] = {", name);
  for (size_t i = 0; i < count; i++) printf("%s%" PRIu32 ",", i % 16 ? "" : "\n", items[i]);
  printf("%s\n};\n\n", count ? "" : "0");
}

static void write_edges(const struct kzi_lexicon *t)
{
  printf("static const uint8_t edges[][3] = {");
  for (size_t i = 0; i + 1 < t->node_count; i++)
    printf("%s{%u,%u,%u},", i % 12 ? "" : "\n", t->edges[i][0], t->edges[i][1], t->edges[i][2]);
  printf("\n};\n\n");
}

static void write_nodes(const struct kzi_lexicon *t)
{
  printf("static const struct kzi_node nodes[] = {");
  for (size_t i = 0; i <= t->node_count; i++)
    printf("%s{%u,%u},", i % 12 ? "" : "\n", t->nodes[i].first_edge, t->nodes[i].list);
  printf("\n};\n\n");
}

static void write_entries(const struct kzi_lexicon *t)
{
  printf("static const struct kzi_entry entries[] = {");
  for (size_t i = 0; i < t->entry_count; i++) {
    const struct kzi_entry *e = &t->entries[i];
    printf("%s{%" PRIu32 ",%u,%u,%u,%u},", i % 8 ? "" : "\n", e->value, e->class_id, e->form, e->next, e->ending);
  }
  printf("\n};\n\n");
}

static void write_names(const struct kzi_lexicon *t)
{
  printf("static const struct kzi_name_row names[] = {\n");
  for (size_t i = 0; i < t->first_name[KZI_C_COUNT]; i++) {
    const struct kzi_name_row *n = &t->names[i];
    printf("{%" PRIu32 ",%" PRIu32 ",%" PRIu32 "},%s", n->value, n->text, n->form, i % 8 == 7 ? "\n" : "");
  }
  printf("\n};\n\n");
}

/* As numbers, with the string in a comment: C promises only 4,095 bytes of a literal. */
static void write_pool(const struct kzi_lexicon *t)
{
  printf("static const unsigned char pool[] = {\n");
  for (size_t at = 0; at < t->pool_bytes;) {
    const char *string = t->pool + at;
    for (const char *p = string; *p; p++) printf("%u,", (unsigned)(unsigned char)*p);
    printf("0,");
    if (!strstr(string, "*/") && !strstr(string, "/*")) printf(" /* %s */", string);
    printf("\n");
    at += strlen(string) + 1;
  }
  printf("};\n\n");
}

static void write_tables(const struct kzi_lexicon *t)
{
  printf("/* Made by lexgen from the lexicon sources; table.h says what it means. Do not edit. */\n#include "
         "\"lexicon/table.h\"\n\n");
  write_numbers("words", t->words, t->word_count);
  write_numbers("buckets", t->buckets, ((size_t)1 << t->bucket_bits) + 1);
  write_edges(t);
  write_nodes(t);
  write_numbers("blocks", t->blocks, (t->node_count >> t->block_bits) + 1);
  write_numbers("first_entry", t->first_entry, (size_t)t->list_count + 1);
  write_entries(t);
  write_numbers("strings", t->strings, t->string_count);
  write_names(t);
  write_numbers("first_name", t->first_name, KZI_C_COUNT + 1);
  write_pool(t);
  printf("const struct kzi_lexicon kzi_lexicon_tables = {\n"
         "  words, buckets, edges, nodes, blocks, NULL, first_entry, entries, strings, names, first_name, (const char "
         "*)pool,\n"
         "  %" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32
         ", %" PRIu32 "\n};\n",
         t->word_count, t->bucket_bits, t->block_bits, t->node_count, t->list_count, t->entry_count, t->string_count,
         t->pool_bytes, t->string_base);
}

static int complain(const char *path, const struct kzi_source_error *error)
{
  if (!error->message)
    fprintf(stderr, "lexgen: out of memory\n");
  else
    fprintf(stderr, "%s:%" PRIu32 ": %s\n", path, error->line, error->message);
  return EXIT_FAILURE;
}

static int run(struct kzi_arena *arena, struct kzi_arena *scratch, struct file *files, size_t count)
{
  struct kzi_source_error error = {0};
  struct kzi_vec rows = {0};
  struct kzi_lexicon tables;
  uint32_t file = 0;
  for (file = 0; file < count; file++) {
    if (!load(arena, &files[file])) {
      fprintf(stderr, "lexgen: cannot read %s\n", files[file].path);
      return EXIT_FAILURE;
    }
    if (!kzi_source_read(arena, files[file].bytes, files[file].length, file, &rows, &error))
      return complain(files[file].path, &error);
  }
  if (!kzi_compile(arena, scratch, &rows, NULL, &tables, &file, &error)) return complain(files[file].path, &error);
  if (!tables.entry_count) {
    fprintf(stderr, "lexgen: there is no entry in the sources\n");
    return EXIT_FAILURE;
  }
  if (tables.lists_above) {
    fprintf(stderr,
            "lexgen: the sources make %" PRIu32 " lists of entries; write_tables() writes no table of lists_above\n",
            tables.list_count);
    return EXIT_FAILURE;
  }
  write_tables(&tables);
  return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv)
{
  struct kzi_arena arena, scratch;
  kzi_arena_init(&arena, NULL);
  kzi_arena_init(&scratch, NULL);
  size_t count = (size_t)argc - 1;
  struct file *files = kzi_arena_get(&arena, count * sizeof *files);
  for (size_t i = 0; files && i < count; i++) files[i].path = argv[i + 1];
  if (files) qsort(files, count, sizeof *files, by_path);
  int status = files ? run(&arena, &scratch, files, count) : EXIT_FAILURE;
  kzi_arena_free(&arena);
  kzi_arena_free(&scratch);
  return status;
}
