/* An extension for PostgreSQL: kzcoop_records(text, date), the records of an article as rows, and kzcoop_json(text, date), the same
 * as jsonb. README.md beside this file shows their use.
 *
 * PostgreSQL reports errors by jumping out of the function that meets them, and the library must not be jumped out of. So what the
 * library calls, two functions for memory, never jumps, and what may jump is called only between calls of the library. */
#include <postgres.h>

#include <catalog/pg_type_d.h>
#include <fmgr.h>
#include <funcapi.h>
#include <mb/pg_wchar.h>
#include <miscadmin.h>
#include <utils/builtins.h>
#include <utils/date.h>
#include <utils/datetime.h>
#include <utils/jsonb.h>
#include <utils/memutils.h>

#include "../database/database.h"

PG_MODULE_MAGIC;
PG_FUNCTION_INFO_V1(kzcoop_records);
PG_FUNCTION_INFO_V1(kzcoop_json);

/* ---- Memory ---- */

static MemoryContext context; /* where the library's memory is taken from now */

/* Nothing to a query that is cancelled, so that a long article ends at once: see complain(). */
static void *get_memory(size_t bytes)
{
  if (QueryCancelPending || ProcDiePending || !AllocHugeSizeIsValid(bytes)) return NULL;
  return MemoryContextAllocExtended(context, bytes, MCXT_ALLOC_HUGE | MCXT_ALLOC_NO_OOM);
}

static void release_memory(void *block)
{
  pfree(block);
}

static const struct raw_memory server_memory = {get_memory, release_memory};
static struct kzc_allocator memory;

/* ---- Errors ---- */

static int sqlstate(int32_t status)
{
  switch (status) {
  case KZC_E_NOMEM:
    return ERRCODE_OUT_OF_MEMORY;
  case KZC_E_LIMIT_BYTES:
  case KZC_E_LIMIT_TOKENS:
  case KZC_E_LIMIT_RECORDS:
  case KZC_E_LIMIT_WORK:
    return ERRCODE_PROGRAM_LIMIT_EXCEEDED;
  case KZC_E_INVALID:
  case KZC_E_BINARY:
    return ERRCODE_CHARACTER_NOT_IN_REPERTOIRE;
  default:
    return ERRCODE_INTERNAL_ERROR;
  }
}

static void complain(int32_t status, const struct kzc_error *error)
{
  if (status == KZC_E_NOMEM) CHECK_FOR_INTERRUPTS();
  ereport(ERROR,
          (errcode(sqlstate(status)), errmsg("kzcoop: %s", kzc_status_text(status)),
           has_position(status) ? errdetail("At byte %zu of the article, counted in UTF-8.", error->byte_pos) : 0));
}

/* ---- Reading ---- */

/* One for each server process, made when it is first needed, and for good. */
static const struct kzc_engine *the_engine(void)
{
  static struct kzc_engine *engine;
  static MemoryContext lasting;
  if (engine) return engine;
  if (!lasting) lasting = AllocSetContextCreate(TopMemoryContext, "kzcoop", ALLOCSET_SMALL_SIZES);
  context = lasting;
  memory = aligned_memory(&server_memory);
  int32_t status = make_engine(&memory, "UTF-8", &engine);
  if (status != KZC_OK) complain(status, NULL);
  return engine;
}

#define DAY_BYTES sizeof "2023-03-14"

static void tell_day(DateADT date, char day[DAY_BYTES])
{
  int year = 0, month = 0, of_month = 0;
  if (!DATE_NOT_FINITE(date)) j2date(date + POSTGRES_EPOCH_JDATE, &year, &month, &of_month);
  if (year < 1 || year > 9999)
    ereport(ERROR,
            (errcode(ERRCODE_DATETIME_FIELD_OVERFLOW), errmsg("kzcoop: the date is no day of the years 1 to 9999")));
  snprintf(day, DAY_BYTES, "%04d-%02d-%02d", year, month, of_month);
}

/* False: no article. */
static bool read_arguments(FunctionCallInfo fcinfo, struct reading *reading)
{
  char day[DAY_BYTES] = "";
  if (PG_ARGISNULL(0)) return false;
  if (!PG_ARGISNULL(1)) tell_day(PG_GETARG_DATEADT(1), day);
  const struct kzc_engine *engine = the_engine();
  const text *article = PG_GETARG_TEXT_PP(0);
  const char *bytes = VARDATA_ANY(article);
  size_t length = VARSIZE_ANY_EXHDR(article);
  const char *utf8 = pg_server_to_any(bytes, (int)length, PG_UTF8);
  context = CurrentMemoryContext;
  int32_t status = open_reading(reading, engine, utf8, utf8 == bytes ? length : strlen(utf8), day, strlen(day));
  if (status != KZC_OK) complain(status, &reading->error);
  return true;
}

/* ---- Answering ---- */

static Datum text_datum(const char *bytes, size_t length)
{
  const char *own = pg_any_to_server(bytes, (int)length, PG_UTF8);
  return PointerGetDatum(cstring_to_text_with_len(own, own == bytes ? (int)length : (int)strlen(own)));
}

static Datum json_datum(const char *bytes, size_t length)
{
  return DirectFunctionCall1(jsonb_in, CStringGetDatum(text_to_cstring(DatumGetTextPP(text_datum(bytes, length)))));
}

static Datum cell_datum(const struct cell *cell)
{
  switch (cell->kind) {
  case CELL_INTEGER:
    return Int32GetDatum((int32_t)cell->integer);
  case CELL_REAL:
    return Float8GetDatum(cell->real);
  case CELL_TEXT:
    return text_datum(cell->text, cell->length);
  case CELL_JSON:
    return json_datum(cell->text, cell->length);
  default:
    return (Datum)0;
  }
}

/* The module's column for one that CREATE EXTENSION declared: an older list may have fewer, in another order. */
static const struct column *find_column(Form_pg_attribute declared)
{
  static const Oid types[] = {
      [CELL_INTEGER] = INT4OID, [CELL_REAL] = FLOAT8OID, [CELL_TEXT] = TEXTOID, [CELL_JSON] = JSONBOID};
  for (size_t i = 0; i < column_count; i++)
    if (strcmp(columns[i].name, NameStr(declared->attname)) == 0 && types[columns[i].kind] == declared->atttypid)
      return &columns[i];
  ereport(ERROR, (errcode(ERRCODE_INVALID_FUNCTION_DEFINITION),
                  errmsg("kzcoop: the module has no column \"%s\" of this type", NameStr(declared->attname)),
                  errhint("ALTER EXTENSION kzcoop UPDATE")));
}

static void put_row(ReturnSetInfo *answer, const struct reading *reading, size_t n, struct buffer *buffer)
{
  Datum values[MaxTupleAttributeNumber];
  bool nulls[MaxTupleAttributeNumber];
  for (int i = 0; i < answer->setDesc->natts; i++) {
    struct cell cell;
    if (!read_cell(reading, n, find_column(TupleDescAttr(answer->setDesc, i)), buffer, &cell))
      complain(KZC_E_NOMEM, NULL);
    nulls[i] = cell.kind == CELL_NULL;
    values[i] = cell_datum(&cell);
  }
  tuplestore_putvalues(answer->setResult, answer->setDesc, values, nulls);
}

Datum kzcoop_records(PG_FUNCTION_ARGS)
{
  struct reading reading;
  struct buffer buffer = {.memory = &memory};
  InitMaterializedSRF(fcinfo, 0);
  if (!read_arguments(fcinfo, &reading)) return (Datum)0;
  for (size_t n = 0; n < kzc_result_count(reading.result); n++)
    put_row((ReturnSetInfo *)fcinfo->resultinfo, &reading, n, &buffer);
  release_buffer(&buffer);
  close_reading(&reading);
  return (Datum)0;
}

Datum kzcoop_json(PG_FUNCTION_ARGS)
{
  struct reading reading;
  char *json = NULL;
  size_t length = 0;
  if (!read_arguments(fcinfo, &reading)) PG_RETURN_NULL();
  int32_t status = kzc_result_json(reading.result, KZC_JSON_NONE, &json, &length);
  if (status != KZC_OK) complain(status, NULL);
  Datum answer = json_datum(json, length);
  kzc_string_free(json);
  close_reading(&reading);
  return answer;
}
