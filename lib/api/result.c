/* Result: the records, and the whole as a string. */
#include "api/api.h"

#include <string.h>

void kzc_result_free(struct kzc_result *result)
{
  if (!result) return;
  struct kzi_alloc alloc = result->arena.alloc;
  kzi_arena_free(&result->arena);
  kzi_release(&alloc, result);
}

size_t kzc_result_count(const struct kzc_result *result)
{
  return result ? result->records->count : 0;
}

const struct kzc_record *kzc_result_record(const struct kzc_result *result, size_t n)
{
  return n < kzc_result_count(result) ? (const struct kzc_record *)&result->records->items[n] : NULL;
}

/* A string for the caller carries its allocator before its first byte, so that freeing it needs nothing else. */
union string_head {
  struct kzi_alloc alloc;
  max_align_t align;
};

static void begin_string(struct kzi_buf *buf, const struct kzi_alloc *alloc)
{
  union string_head head;
  memset(&head, 0, sizeof head);
  head.alloc = *alloc;
  kzi_buf_init(buf, alloc);
  kzi_buf_add(buf, (const char *)&head, sizeof head);
}

static int32_t end_string(struct kzi_buf *buf, char **out, size_t *length)
{
  if (buf->failed) {
    kzi_buf_free(buf);
    return KZC_E_NOMEM;
  }
  *out = buf->bytes + sizeof(union string_head);
  if (length) *length = buf->length - sizeof(union string_head);
  return KZC_OK;
}

void kzc_string_free(char *string)
{
  union string_head head;
  if (!string) return;
  char *block = string - sizeof head;
  memcpy(&head, block, sizeof head);
  kzi_release(&head.alloc, block);
}

static int32_t check_call(const struct kzc_result *result, uint32_t flags, uint32_t known, char **out, size_t *length)
{
  if (out) *out = NULL;
  if (length) *length = 0;
  if (!result || !out) return KZC_E_NULL;
  return flags & ~known ? KZC_E_FLAGS : KZC_OK;
}

int32_t kzc_result_json(const struct kzc_result *result, uint32_t flags, char **out, size_t *length)
{
  struct kzi_buf buf;
  int32_t status = check_call(result, flags, KZC_JSON_PRETTY | KZC_JSON_LATIN | KZC_JSON_EXPLAIN, out, length);
  if (status != KZC_OK) return status;
  begin_string(&buf, &result->arena.alloc);
  kzi_emit_json(&buf, &result->paper, result->records, flags);
  return end_string(&buf, out, length);
}

int32_t kzc_result_tsv(const struct kzc_result *result, uint32_t flags, char **out, size_t *length)
{
  struct kzi_buf buf;
  int32_t status = check_call(result, flags, KZC_TSV_HEADER, out, length);
  if (status != KZC_OK) return status;
  begin_string(&buf, &result->arena.alloc);
  kzi_emit_tsv(&buf, &result->paper, result->records, flags & KZC_TSV_HEADER);
  return end_string(&buf, out, length);
}
