/* A loadable extension for SQLite: kzcoop_records(text, date), a table of the records of an article, and
 * kzcoop_json(text, date), the same as JSON. README.md beside this file shows their use. */
#include "../database/database.h"

#include <sqlite3ext.h>
#include <string.h>
SQLITE_EXTENSION_INIT1

#ifndef SQLITE_RESULT_SUBTYPE /* SQLite before 3.45 does not ask for it */
#define SQLITE_RESULT_SUBTYPE 0
#endif
#define JSON_SUBTYPE 'J' /* how SQLite's own functions of JSON know JSON from text */

/* ---- What a connection has ---- */

struct connection {
  int users; /* the function with one and with two arguments, and the table */
  struct kzc_allocator memory;
  struct kzc_engine *text;  /* reads TEXT, which is UTF-8 */
  struct kzc_engine *bytes; /* reads BLOBs, and finds out their encoding */
};

static void *get_memory(size_t bytes)
{
  return sqlite3_malloc64(bytes);
}

static void release_memory(void *block)
{
  sqlite3_free(block);
}

static const struct raw_memory sqlite_memory = {get_memory, release_memory};

static void leave_connection(void *data)
{
  struct connection *connection = data;
  if (--connection->users) return;
  kzc_engine_free(connection->text);
  kzc_engine_free(connection->bytes);
  sqlite3_free(connection);
}

static struct connection *new_connection(void)
{
  struct connection *connection = sqlite3_malloc64(sizeof *connection);
  if (!connection) return NULL;
  *connection = (struct connection){.users = 1, .memory = aligned_memory(&sqlite_memory)};
  if (make_engine(&connection->memory, "UTF-8", &connection->text) == KZC_OK &&
      make_engine(&connection->memory, NULL, &connection->bytes) == KZC_OK)
    return connection;
  leave_connection(connection);
  return NULL;
}

/* ---- Reading ---- */

static int32_t read_values(const struct connection *connection, struct reading *reading, sqlite3_value *text,
                           sqlite3_value *date)
{
  bool is_blob = sqlite3_value_type(text) == SQLITE_BLOB;
  const char *bytes = is_blob ? sqlite3_value_blob(text) : (const char *)sqlite3_value_text(text);
  size_t length = (size_t)sqlite3_value_bytes(text);
  bool dated = date && sqlite3_value_type(date) != SQLITE_NULL;
  const char *day = dated ? (const char *)sqlite3_value_text(date) : NULL;
  *reading = (struct reading){0};
  if ((!bytes && length) || (dated && !day)) return KZC_E_NOMEM; /* SQLite converts UTF-16, and may fail */
  return open_reading(reading, is_blob ? connection->bytes : connection->text, bytes ? bytes : "", length, day,
                      day ? (size_t)sqlite3_value_bytes(date) : 0);
}

static char *complaint(const struct reading *reading, int32_t status)
{
  if (status == KZC_E_ARGUMENT) return sqlite3_mprintf("kzcoop: the %s is no day as YYYY-MM-DD", reading->step);
  if (!has_position(status)) return sqlite3_mprintf("kzcoop: %s: %s", reading->step, kzc_status_text(status));
  return sqlite3_mprintf("kzcoop: %s: %s, at byte %llu", reading->step, kzc_status_text(status),
                         (sqlite3_uint64)reading->error.byte_pos);
}

/* ---- kzcoop_json(text, date) ---- */

static void answer_json(sqlite3_context *context, const struct reading *reading)
{
  char *json = NULL;
  size_t length = 0;
  if (kzc_result_json(reading->result, KZC_JSON_NONE, &json, &length) != KZC_OK) {
    sqlite3_result_error_nomem(context);
    return;
  }
  sqlite3_result_text64(context, json, length, SQLITE_TRANSIENT, SQLITE_UTF8);
  sqlite3_result_subtype(context, JSON_SUBTYPE);
  kzc_string_free(json);
}

static void answer_error(sqlite3_context *context, const struct reading *reading, int32_t status)
{
  char *text = status == KZC_E_NOMEM ? NULL : complaint(reading, status);
  if (text)
    sqlite3_result_error(context, text, -1);
  else
    sqlite3_result_error_nomem(context);
  sqlite3_free(text);
}

static void kzcoop_json(sqlite3_context *context, int count, sqlite3_value **values)
{
  struct reading reading;
  if (sqlite3_value_type(values[0]) == SQLITE_NULL) return;
  int32_t status = read_values(sqlite3_user_data(context), &reading, values[0], count > 1 ? values[1] : NULL);
  if (status == KZC_OK)
    answer_json(context, &reading);
  else
    answer_error(context, &reading, status);
  close_reading(&reading);
}

/* ---- kzcoop_records(text, date): a table whose hidden columns are its arguments ---- */

struct table {
  sqlite3_vtab base;
  struct connection *connection;
};

struct cursor {
  sqlite3_vtab_cursor base;
  sqlite3_value *arguments[2]; /* as they were given; NULL: not given */
  struct reading reading;
  struct buffer buffer;
  size_t row;
};

enum { ARGUMENT_TEXT, ARGUMENT_DATE };

static char *declaration(void)
{
  static const char *const types[] = {
      [CELL_INTEGER] = "INTEGER", [CELL_REAL] = "REAL", [CELL_TEXT] = "TEXT", [CELL_JSON] = "TEXT"};
  sqlite3_str *sql = sqlite3_str_new(NULL);
  sqlite3_str_appendall(sql, "CREATE TABLE kzcoop_records(");
  for (size_t i = 0; i < column_count; i++)
    sqlite3_str_appendf(sql, "%s %s, ", columns[i].name, types[columns[i].kind]);
  sqlite3_str_appendall(sql, "article HIDDEN, published HIDDEN)");
  return sqlite3_str_finish(sql);
}

static int connect_table(sqlite3 *db, void *data, int count, const char *const *arguments, sqlite3_vtab **out,
                         char **error)
{
  (void)count, (void)arguments, (void)error;
  struct table *table = sqlite3_malloc64(sizeof *table);
  char *sql = declaration();
  int status = table && sql ? sqlite3_declare_vtab(db, sql) : SQLITE_NOMEM;
  sqlite3_free(sql);
  if (status == SQLITE_OK) status = sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
  if (status == SQLITE_OK) {
    *table = (struct table){.connection = data};
    *out = &table->base;
  } else {
    sqlite3_free(table);
  }
  return status;
}

static int disconnect_table(sqlite3_vtab *table)
{
  sqlite3_free(table);
  return SQLITE_OK;
}

/* Which argument an expression gives, or -1. */
static int argument_of(const struct sqlite3_index_constraint *constraint)
{
  int argument = constraint->iColumn - (int)column_count;
  return constraint->op == SQLITE_INDEX_CONSTRAINT_EQ && argument >= 0 ? argument : -1;
}

/* The arguments are asked for in their order; idxNum has a bit for each that is given. */
static int plan(sqlite3_vtab *table, sqlite3_index_info *info)
{
  int given[2] = {-1, -1};
  for (int i = 0; i < info->nConstraint; i++) {
    int argument = argument_of(&info->aConstraint[i]);
    if (argument < 0) continue;
    if (!info->aConstraint[i].usable) return SQLITE_CONSTRAINT;
    given[argument] = i;
  }
  if (given[ARGUMENT_TEXT] < 0) {
    sqlite3_free(table->zErrMsg);
    table->zErrMsg = sqlite3_mprintf("kzcoop_records: the text of an article is missing");
    return SQLITE_ERROR;
  }
  for (int argument = 0, n = 0; argument < 2; argument++) {
    if (given[argument] < 0) continue;
    info->aConstraintUsage[given[argument]].argvIndex = ++n;
    info->aConstraintUsage[given[argument]].omit = 1;
    info->idxNum |= 1 << argument;
  }
  info->estimatedCost = 1000; /* reading an article is dear: filter the others first */
  info->estimatedRows = 4;
  return SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *base, sqlite3_vtab_cursor **out)
{
  struct cursor *cursor = sqlite3_malloc64(sizeof *cursor);
  if (!cursor) return SQLITE_NOMEM;
  *cursor = (struct cursor){.buffer = {.memory = &((struct table *)base)->connection->memory}};
  *out = &cursor->base;
  return SQLITE_OK;
}

static void empty_cursor(struct cursor *cursor)
{
  close_reading(&cursor->reading);
  for (int i = 0; i < 2; i++) {
    sqlite3_value_free(cursor->arguments[i]);
    cursor->arguments[i] = NULL;
  }
  cursor->row = 0;
}

static int close_cursor(sqlite3_vtab_cursor *base)
{
  struct cursor *cursor = (struct cursor *)base;
  empty_cursor(cursor);
  release_buffer(&cursor->buffer);
  sqlite3_free(cursor);
  return SQLITE_OK;
}

static int start(sqlite3_vtab_cursor *base, int given, const char *unused, int count, sqlite3_value **values)
{
  (void)unused, (void)count;
  struct cursor *cursor = (struct cursor *)base;
  struct table *table = (struct table *)base->pVtab;
  empty_cursor(cursor);
  for (int i = 0, n = 0; i < 2; i++) {
    if (!(given & 1 << i)) continue;
    cursor->arguments[i] = sqlite3_value_dup(values[n++]);
    if (!cursor->arguments[i]) return SQLITE_NOMEM;
  }
  if (sqlite3_value_type(cursor->arguments[ARGUMENT_TEXT]) == SQLITE_NULL) return SQLITE_OK;
  int32_t status = read_values(table->connection, &cursor->reading, cursor->arguments[ARGUMENT_TEXT],
                               cursor->arguments[ARGUMENT_DATE]);
  if (status == KZC_OK) return SQLITE_OK;
  if (status == KZC_E_NOMEM) return SQLITE_NOMEM;
  sqlite3_free(table->base.zErrMsg);
  table->base.zErrMsg = complaint(&cursor->reading, status);
  return SQLITE_ERROR;
}

static int next_row(sqlite3_vtab_cursor *base)
{
  ((struct cursor *)base)->row++;
  return SQLITE_OK;
}

static int at_end(sqlite3_vtab_cursor *base)
{
  struct cursor *cursor = (struct cursor *)base;
  return cursor->row >= kzc_result_count(cursor->reading.result);
}

static void answer_cell(sqlite3_context *context, const struct cell *cell)
{
  if (cell->kind == CELL_INTEGER) sqlite3_result_int64(context, cell->integer);
  if (cell->kind == CELL_REAL) sqlite3_result_double(context, cell->real);
  if (cell->kind != CELL_TEXT && cell->kind != CELL_JSON) return;
  sqlite3_result_text64(context, cell->text, cell->length, SQLITE_TRANSIENT, SQLITE_UTF8);
  if (cell->kind == CELL_JSON) sqlite3_result_subtype(context, JSON_SUBTYPE);
}

static int answer_column(sqlite3_vtab_cursor *base, sqlite3_context *context, int n)
{
  struct cursor *cursor = (struct cursor *)base;
  struct cell cell;
  if ((size_t)n >= column_count) {
    sqlite3_value *argument = cursor->arguments[(size_t)n - column_count];
    if (argument) sqlite3_result_value(context, argument);
    return SQLITE_OK;
  }
  if (!read_cell(&cursor->reading, cursor->row, &columns[n], &cursor->buffer, &cell)) return SQLITE_NOMEM;
  answer_cell(context, &cell);
  return SQLITE_OK;
}

static int answer_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *out)
{
  *out = (sqlite3_int64)((struct cursor *)base)->row + 1;
  return SQLITE_OK;
}

static const sqlite3_module records_module = {.xConnect = connect_table, /* no xCreate: it is there without CREATE */
                                              .xBestIndex = plan,
                                              .xDisconnect = disconnect_table,
                                              .xOpen = open_cursor,
                                              .xClose = close_cursor,
                                              .xFilter = start,
                                              .xNext = next_row,
                                              .xEof = at_end,
                                              .xColumn = answer_column,
                                              .xRowid = answer_rowid};

/* ---- Loading ---- */

static int add_json(sqlite3 *db, struct connection *connection, int arguments)
{
  int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS | SQLITE_RESULT_SUBTYPE;
  connection->users++; /* SQLite calls leave_connection, also where it fails */
  return sqlite3_create_function_v2(db, "kzcoop_json", arguments, flags, connection, kzcoop_json, NULL, NULL,
                                    leave_connection);
}

#if defined(__GNUC__)
__attribute__((visibility("default")))
#elif defined(_WIN32)
__declspec(dllexport)
#endif
int sqlite3_kzcoop_init(sqlite3 *db, char **error, const sqlite3_api_routines *api)
{
  (void)error;
  SQLITE_EXTENSION_INIT2(api);
  struct connection *connection = new_connection();
  if (!connection) return SQLITE_NOMEM;
  int status = add_json(db, connection, 1);
  if (status == SQLITE_OK) status = add_json(db, connection, 2);
  if (status == SQLITE_OK) {
    connection->users++;
    status = sqlite3_create_module_v2(db, "kzcoop_records", &records_module, connection, leave_connection);
  }
  leave_connection(connection); /* who makes it leaves last */
  return status;
}
