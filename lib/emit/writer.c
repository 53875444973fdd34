#include "emit/writer.h"

#include <string.h>

static void indent(struct kzi_writer *w)
{
  if (!w->pretty) return;
  kzi_buf_adds(w->buf, "\n");
  for (unsigned i = 0; i < w->depth; i++) kzi_buf_adds(w->buf, "  ");
}

/* What stands before every value and every key: a comma from the second on, and a new line where that helps people. */
static void item(struct kzi_writer *w)
{
  if (w->after_key) {
    w->after_key = false;
    return;
  }
  if (!w->first) kzi_buf_adds(w->buf, w->pretty ? "," : ", ");
  if (w->depth) indent(w);
  w->first = false;
}

void kzi_write_open(struct kzi_writer *w, char bracket)
{
  item(w);
  kzi_buf_add(w->buf, &bracket, 1);
  w->depth++;
  w->first = true;
}

void kzi_write_close(struct kzi_writer *w, char bracket)
{
  w->depth--;
  if (!w->first) indent(w);
  kzi_buf_add(w->buf, &bracket, 1);
  w->first = false;
}

void kzi_write_key(struct kzi_writer *w, const char *key)
{
  item(w);
  kzi_buf_adds(w->buf, "\"");
  kzi_buf_adds(w->buf, key);
  kzi_buf_adds(w->buf, "\": ");
  w->after_key = true;
}

static void escape(struct kzi_buf *buf, unsigned char c)
{
  static const char hex[] = "0123456789abcdef", plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
  const char *at = memchr(plain, c, sizeof plain - 1);
  char out[6] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
  if (at) out[1] = letters[at - plain];
  kzi_buf_add(buf, out, at ? 2 : 6);
}

/* Line and paragraph separators are legal in JSON, but many readers of JSON lines break there. */
static bool is_separator(const unsigned char *p, size_t left)
{
  return left >= 3 && p[0] == 0xE2 && p[1] == 0x80 && (p[2] == 0xA8 || p[2] == 0xA9);
}

void kzi_write_text(struct kzi_writer *w, const char *bytes, size_t length)
{
  item(w);
  if (!bytes) {
    kzi_buf_adds(w->buf, "null");
    return;
  }
  const unsigned char *p = (const unsigned char *)bytes;
  size_t from = 0;
  kzi_buf_adds(w->buf, "\"");
  for (size_t i = 0; i < length; i++) {
    bool separator = is_separator(p + i, length - i);
    if (!separator && p[i] >= 0x20 && p[i] != '"' && p[i] != '\\') continue;
    kzi_buf_add(w->buf, bytes + from, i - from);
    if (separator) {
      kzi_buf_adds(w->buf, p[i + 2] == 0xA8 ? "\\u2028" : "\\u2029");
      i += 2;
    } else {
      escape(w->buf, p[i]);
    }
    from = i + 1;
  }
  kzi_buf_add(w->buf, bytes + from, length - from);
  kzi_buf_adds(w->buf, "\"");
}

void kzi_write_string(struct kzi_writer *w, const char *string)
{
  kzi_write_text(w, string && *string ? string : NULL, string ? strlen(string) : 0);
}

void kzi_write_number(struct kzi_writer *w, uint64_t number)
{
  item(w);
  kzi_buf_addu(w->buf, number);
}

void kzi_write_literal(struct kzi_writer *w, const char *literal)
{
  item(w);
  kzi_buf_adds(w->buf, literal);
}
