#include <string.h>

#include "base.h"

/* How many bytes of the two are the same: most texts differ in their first ones, before the length of a literal would be known. */
static size_t same_bytes(struct kzi_text text, const char *literal)
{
  size_t i = 0;
  while (i < text.length && literal[i] && text.bytes[i] == literal[i]) i++;
  return i;
}

bool kzi_text_is(struct kzi_text text, const char *literal)
{
  return same_bytes(text, literal) == text.length && !literal[text.length];
}

bool kzi_text_begins(struct kzi_text text, const char *start)
{
  return !start[same_bytes(text, start)];
}

bool kzi_text_ends(struct kzi_text text, const char *end)
{
  size_t length = strlen(end);
  return text.length >= length && memcmp(text.bytes + text.length - length, end, length) == 0;
}

bool kzi_span_empty(struct kzi_span span)
{
  return span.start >= span.end;
}

bool kzi_span_inside(struct kzi_span inner, struct kzi_span outer)
{
  return outer.start <= inner.start && inner.end <= outer.end;
}

uint64_t kzi_hash(const char *bytes, size_t length) /* FNV-1a: short keys, no adversary gains more than a long chain */
{
  uint64_t h = UINT64_C(14695981039346656037);
  for (size_t i = 0; i < length; i++) h = (h ^ (unsigned char)bytes[i]) * UINT64_C(1099511628211);
  return h;
}

void kzi_buf_init(struct kzi_buf *buf, const struct kzi_alloc *alloc)
{
  *buf = (struct kzi_buf){.alloc = alloc ? *alloc : kzi_libc_alloc};
}

void kzi_buf_free(struct kzi_buf *buf)
{
  kzi_release(&buf->alloc, buf->bytes);
  buf->bytes = NULL;
  buf->length = buf->room = 0;
}

static bool buf_grow(struct kzi_buf *buf, size_t need)
{
  size_t room = buf->room ? buf->room : 256;
  while (room < need && room <= SIZE_MAX / 2) room *= 2;
  char *bytes = room >= need ? buf->alloc.resize(buf->alloc.user, buf->bytes, room) : NULL;
  if (!bytes) return false;
  buf->bytes = bytes;
  buf->room = room;
  return true;
}

void kzi_buf_add(struct kzi_buf *buf, const char *bytes, size_t length)
{
  if (buf->failed) return;
  size_t need = buf->length + length + 1;
  if (need < length || (need > buf->room && !buf_grow(buf, need))) {
    buf->failed = true;
    return;
  }
  if (length) memcpy(buf->bytes + buf->length, bytes, length);
  buf->length += length;
  buf->bytes[buf->length] = '\0';
}

void kzi_buf_adds(struct kzi_buf *buf, const char *string)
{
  kzi_buf_add(buf, string, strlen(string));
}

void kzi_buf_addu(struct kzi_buf *buf, uint64_t number)
{
  char digits[20];
  size_t n = sizeof digits;
  do digits[--n] = (char)('0' + number % 10);
  while (number /= 10);
  kzi_buf_add(buf, digits + n, sizeof digits - n);
}
