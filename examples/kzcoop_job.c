/* One article: read it, extract, print it into memory. */
#include "kzcoop_tool.h"

#include <errno.h>
#include <jansson.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define ID_BYTES 32 /* of a number */

void complain_job(struct job *job, const char *format, ...)
{
  FILE *out;
  size_t length;
  va_list arguments;
  if (job->complaint || !(out = open_memstream(&job->complaint, &length))) return;
  const char *path = strcmp(job->path, "-") == 0 ? "standard input" : job->path;
  if (job->line)
    fprintf(out, "kzcoop: %s:%zu: ", path, job->line);
  else
    fprintf(out, "kzcoop: %s: ", path);
  va_start(arguments, format);
  vfprintf(out, format, arguments);
  va_end(arguments);
  fputc('\n', out);
  fclose(out);
}

static void complain_error(struct job *job, const struct kzc_error *error)
{
  switch (error->status) {
  case KZC_E_OPEN:
  case KZC_E_READ:
    complain_job(job, "%s", strerror(errno));
    break;
  case KZC_E_INVALID:
  case KZC_E_BINARY:
    complain_job(job, "byte %zu: %s", error->byte_pos, kzc_status_text(error->status));
    break;
  case KZC_E_LIMIT_BYTES:
    complain_job(job, "larger than %zu bytes (see --max-bytes)", error->byte_pos);
    break;
  default:
    complain_job(job, "%s", kzc_status_text(error->status));
  }
}

/* The file's base name without its last ending. */
static bool set_id_of_path(struct kzc_article *article, const char *path, struct kzc_error *error)
{
  const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path, *dot = strrchr(base, '.');
  if (strcmp(path, "-") == 0) base = "stdin";
  size_t length = dot && dot > base ? (size_t)(dot - base) : strlen(base);
  int32_t status = kzc_article_set(article, KZC_FIELD_ID, base, length, error);
  return status == KZC_OK || status == KZC_E_INVALID; /* a name that is no UTF-8 gives no id */
}

static size_t read_stdin(void *user, char *buffer, size_t room)
{
  size_t n = fread(buffer, 1, room, user);
  return n == 0 && ferror(user) ? KZC_NUL : n;
}

static bool load_plain(struct job *job, struct kzc_article *article)
{
  struct kzc_error error = {.size = sizeof error};
  errno = 0;
  if (!set_id_of_path(article, job->path, &error)) goto failed;
  if (job->args->date && kzc_article_set(article, KZC_FIELD_DATE, job->args->date, KZC_NUL, &error) != KZC_OK)
    goto failed;
  int32_t status = strcmp(job->path, "-") == 0 ? kzc_article_load_reader(article, read_stdin, stdin, &error)
                                               : kzc_article_load_file(article, job->path, &error);
  if (status == KZC_OK) return true;
failed:
  complain_error(job, &error);
  return false;
}

/* An id may be a number. */
static const char *id_text(const json_t *value, char number[ID_BYTES])
{
  if (json_is_integer(value)) snprintf(number, ID_BYTES, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
  return json_is_integer(value) ? number : json_string_value(value);
}

/* A string member, or NULL where there is none or null. */
static bool set_member(struct job *job, struct kzc_article *article, const json_t *object, const char *name,
                       int32_t field)
{
  struct kzc_error error = {.size = sizeof error};
  const json_t *value = json_object_get(object, name);
  char number[ID_BYTES];
  const char *bytes = field == KZC_FIELD_ID ? id_text(value, number) : json_string_value(value);
  size_t length = json_is_string(value) ? json_string_length(value) : bytes ? strlen(bytes) : 0;
  if (value && !bytes && !json_is_null(value)) {
    complain_job(job, "\"%s\" is not a string", name);
    return false;
  }
  if (field == KZC_FIELD_DATE && length > 10 && (bytes[10] == 'T' || bytes[10] == ' '))
    length = 10; /* a time of day follows */
  if (field == KZC_FIELD_DATE && !length) return true;
  if (kzc_article_set(article, field, bytes, length, &error) == KZC_OK) return true;
  complain_job(job, "\"%s\": %s", name, kzc_status_text(error.status));
  return false;
}

/* Some sites' exports hold U+0000 where a blank or nothing was meant: a blank keeps every offset. */
static void blank_nuls(char *bytes, size_t length)
{
  for (char *nul = bytes; (nul = memchr(nul, '\0', length - (size_t)(nul - bytes)));) *nul = ' ';
}

static bool load_text(struct job *job, struct kzc_article *article, const json_t *text)
{
  struct kzc_error error = {.size = sizeof error};
  size_t length = json_string_length(text);
  char *bytes = malloc(length + 1);
  int32_t status = bytes ? KZC_OK : KZC_E_NOMEM;
  if (bytes) {
    memcpy(bytes, json_string_value(text), length + 1);
    blank_nuls(bytes, length);
    status = kzc_article_load(article, bytes, length, &error);
  }
  free(bytes);
  if (status == KZC_E_NOMEM) error.status = status;
  if (status != KZC_OK) complain_error(job, &error);
  return status == KZC_OK;
}

static bool load_object(struct job *job, struct kzc_article *article, const json_t *object)
{
  static const struct {
    const char *name;
    int32_t field;
  } members[] = {{"id", KZC_FIELD_ID},
                 {"title", KZC_FIELD_TITLE},
                 {"date", KZC_FIELD_DATE},
                 {"source", KZC_FIELD_SOURCE},
                 {"url", KZC_FIELD_URL}};
  struct kzc_error error = {.size = sizeof error};
  if (job->args->date && kzc_article_set(article, KZC_FIELD_DATE, job->args->date, KZC_NUL, &error) != KZC_OK)
    return false;
  for (size_t i = 0; i < sizeof members / sizeof members[0]; i++)
    if (!set_member(job, article, object, members[i].name, members[i].field)) return false;
  const json_t *text = json_object_get(object, "text");
  if (!json_is_string(text)) {
    complain_job(job, "no \"text\"");
    return false;
  }
  return load_text(job, article, text);
}

static bool load_line(struct job *job, struct kzc_article *article)
{
  json_error_t wrong;
  json_t *object = json_loadb(job->input, job->input_length, JSON_ALLOW_NUL, &wrong);
  bool loaded = json_is_object(object) && load_object(job, article, object);
  if (!object)
    complain_job(job, "column %d: %s", wrong.column, wrong.text);
  else if (!loaded)
    complain_job(job, "not a JSON object");
  json_decref(object);
  return loaded;
}

static int32_t print_tokens(FILE *out, const struct job *job, const struct kzc_article *article,
                            struct kzc_error *error)
{
  struct kzc_tokens *tokens;
  int32_t status = kzc_tokens_new(job->args->engine, article, &tokens, error);
  if (status != KZC_OK) return status;
  if (job->args->form == FORM_TOKENS)
    show_tokens(out, article, tokens);
  else
    show_conllu(out, article, tokens);
  kzc_tokens_free(tokens);
  return KZC_OK;
}

static int32_t print_string(FILE *out, const struct job *job, const struct kzc_result *result)
{
  char *string;
  size_t length;
  bool tsv = job->args->form == FORM_TSV;
  int32_t status = tsv ? kzc_result_tsv(result, KZC_TSV_NONE, &string, &length)
                       : kzc_result_json(result, job->args->json_flags, &string, &length);
  if (status != KZC_OK) return status;
  fwrite(string, 1, length, out);
  if (!tsv) fputc('\n', out);
  kzc_string_free(string);
  return KZC_OK;
}

static int32_t print_records(FILE *out, const struct job *job, const struct kzc_article *article,
                             struct kzc_error *error)
{
  struct kzc_result *result;
  int32_t status = kzc_extract(job->args->engine, article, &result, error);
  if (status != KZC_OK) return status;
  switch (job->args->form) {
  case FORM_CARDS:
    show_cards(out, article, result, job->args->json_flags & KZC_JSON_EXPLAIN);
    break;
  case FORM_EVENTS:
    show_events(out, article, result);
    break;
  case FORM_NETWORK:
    show_edges(out, article, result, job->args->network);
    break;
  default:
    error->status = status = print_string(out, job, result);
  }
  kzc_result_free(result);
  return status;
}

static void print_article(struct job *job, const struct kzc_article *article)
{
  struct kzc_error error = {.size = sizeof error};
  FILE *out = open_memstream(&job->output, &job->output_length);
  if (!out) {
    complain_job(job, "out of memory");
    return;
  }
  bool words = job->args->form == FORM_TOKENS || job->args->form == FORM_CONLLU;
  int32_t status = words ? print_tokens(out, job, article, &error) : print_records(out, job, article, &error);
  if (fclose(out) != 0) complain_job(job, "out of memory");
  if (status != KZC_OK) complain_error(job, &error);
}

static bool load(struct job *job, struct kzc_article **article)
{
  if (kzc_article_new(job->args->engine, article) == KZC_OK)
    return job->input ? load_line(job, *article) : load_plain(job, *article);
  complain_job(job, "out of memory");
  return false;
}

void run_job(struct job *job)
{
  struct kzc_article *article;
  if (load(job, &article)) print_article(job, article);
  kzc_article_free(article);
}

bool probe_job(struct job *job, char **id)
{
  struct kzc_article *article;
  size_t length;
  *id = NULL;
  bool loaded = load(job, &article);
  const char *bytes = loaded ? kzc_article_get(article, KZC_FIELD_ID, &length) : NULL;
  if (bytes && !(*id = strdup(bytes))) complain_job(job, "out of memory");
  kzc_article_free(article);
  return !job->complaint;
}

bool peek_job(const struct job *job, const char *id)
{
  char number[ID_BYTES];
  json_t *object = job->input ? json_loadb(job->input, job->input_length, JSON_ALLOW_NUL, NULL) : NULL;
  const char *its = id_text(json_object_get(object, "id"), number);
  bool same = its && id && strcmp(its, id) == 0 && json_is_string(json_object_get(object, "text"));
  json_decref(object);
  return same;
}

void release_job(struct job *job)
{
  free(job->input);
  free(job->output);
  free(job->complaint);
}
