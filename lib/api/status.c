/* Statuses: their names, their sentences, and how they get into a caller's struct kzc_error. */
#include "api/status.h"
#include "api/api.h"

#include <string.h>

const struct kzi_status kzi_statuses[] = {
    {KZC_OK, "ok", "success"},
    {KZC_E_NULL, "null", "a pointer that must not be NULL is NULL"},
    {KZC_E_ARGUMENT, "argument", "a value is out of its range or unknown"},
    {KZC_E_FLAGS, "flags", "an unknown flag is set"},
    {KZC_E_STATE, "state", "the call is out of order: the article is not loaded, or was loaded before"},
    {KZC_E_NOMEM, "nomem", "out of memory"},
    {KZC_E_LIMIT_BYTES, "limit_bytes", "the input is larger than the limit allows"},
    {KZC_E_LIMIT_TOKENS, "limit_tokens", "the article has more tokens than the limit allows"},
    {KZC_E_LIMIT_RECORDS, "limit_records", "the article has more records than the limit allows"},
    {KZC_E_LIMIT_WORK, "limit_work", "the article takes more work than the limit allows"},
    {KZC_E_INVALID, "invalid", "the bytes are not valid in their encoding"},
    {KZC_E_BINARY, "binary", "the bytes are not text"},
    {KZC_E_ENCODING, "encoding", "the encoding is unknown"},
    {KZC_E_FORBIDDEN, "forbidden", "the article is in an encoding that the options forbid"},
    {KZC_E_OPEN, "open", "the file cannot be opened"},
    {KZC_E_READ, "read", "reading failed"},
    {KZC_E_DIRECTORY, "directory", "this is a directory"},
    {KZC_E_LEXICON, "lexicon", "a lexicon entry is wrong"},
};

const size_t kzi_status_count = KZI_COUNT(kzi_statuses);

const char *kzc_status_text(int32_t status)
{
  for (size_t i = 0; i < KZI_COUNT(kzi_statuses); i++)
    if (kzi_statuses[i].code == status) return kzi_statuses[i].text;
  return "unknown status";
}

/* A caller that was compiled against a smaller struct gets as much of ours as it knows. */
static void fill(struct kzc_error *error, struct kzc_error full)
{
  size_t known = error->size < sizeof full ? error->size : sizeof full;
  if (known <= sizeof error->size) return;
  full.size = error->size;
  memcpy(error, &full, known);
}

int32_t kzi_fail_line(struct kzc_error *error, int32_t status, uint32_t line, size_t byte_pos, const char *detail)
{
  if (error) fill(error, (struct kzc_error){.status = status, .line = line, .byte_pos = byte_pos, .detail = detail});
  return status;
}

int32_t kzi_fail_at(struct kzc_error *error, int32_t status, size_t byte_pos)
{
  return kzi_fail_line(error, status, 0, byte_pos, NULL);
}

int32_t kzi_fail(struct kzc_error *error, int32_t status)
{
  return kzi_fail_line(error, status, 0, 0, NULL);
}
