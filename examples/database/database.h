/* What the extensions for SQLite and PostgreSQL share: memory, reading one article, and the columns of its records. */
#ifndef KZCOOP_DATABASE_H
#define KZCOOP_DATABASE_H

#include <kzcoop/kzcoop.h>

#include <stdbool.h>

/* ---- Memory (memory.c) ---- */

/* A database's own memory. Its blocks may be aligned for less than the library needs: aligned_memory() sees to that. */
struct raw_memory {
  void *(*get)(size_t bytes); /* NULL when there is none: it must not jump out of the library */
  void (*release)(void *block);
};
/* The allocator refers to raw. */
struct kzc_allocator aligned_memory(const struct raw_memory *raw);

/* Text that is put together. Failure is sticky: ask once at the end. */
struct buffer {
  const struct kzc_allocator *memory;
  char *bytes;
  size_t length, room;
  bool failed;
};
void add_bytes(struct buffer *buffer, const char *bytes, size_t length);
void add_string(struct buffer *buffer, const char *string);
void release_buffer(struct buffer *buffer);

/* ---- Reading (reading.c) ---- */

/* encoding NULL: detect. */
int32_t make_engine(const struct kzc_allocator *memory, const char *encoding, struct kzc_engine **out);

struct reading {
  struct kzc_article *article;
  struct kzc_result *result;
  const char *step;       /* what failed: the article, or its date */
  struct kzc_error error; /* why */
};
/* date may be NULL. Release with close_reading(), after failure too. */
int32_t open_reading(struct reading *reading, const struct kzc_engine *engine, const char *text, size_t length,
                     const char *date, size_t date_length);
void close_reading(struct reading *reading);
/* Whether errors of this status stand at a byte of the article. */
bool has_position(int32_t status);

/* ---- Columns (columns.c, lists.c) ---- */

enum cell_kind { CELL_NULL, CELL_INTEGER, CELL_REAL, CELL_TEXT, CELL_JSON };

struct cell {
  enum cell_kind kind;
  int64_t integer;
  double real;
  const char *text; /* of TEXT and JSON: lives as long as the reading and its buffer stay as they are */
  size_t length;
};

struct column {
  const char *name;
  enum cell_kind kind; /* what its cells are unless they are NULL */
  /* Where its cells come from: one of these is set. */
  const char *(*string)(const struct kzc_record *record);
  const char *(*quote)(const struct kzc_record *record, size_t *length, struct kzc_span *span);
  int32_t (*date)(const struct kzc_record *record, struct kzc_date *date);
  int64_t (*number)(const struct kzc_record *record); /* -1: NULL */
  void (*list)(const struct kzc_record *record, struct buffer *out);
  void (*other)(const struct reading *reading, size_t n, struct buffer *out, struct cell *cell);
};
extern const struct column columns[];
extern const size_t column_count;

/* The cell of the n-th record. buffer is emptied first, and holds what the cell points to where that has to be put
 * together. False: out of memory. */
bool read_cell(const struct reading *reading, size_t n, const struct column *column, struct buffer *buffer,
               struct cell *cell);

/* Lists as JSON, with the same members as in the JSON of the whole result. */
void list_parties(const struct kzc_record *record, struct buffer *out);
void list_people(const struct kzc_record *record, struct buffer *out);
void list_areas(const struct kzc_record *record, struct buffer *out); /* codes only */
void list_evidence(const struct kzc_record *record, struct buffer *out);

#endif
