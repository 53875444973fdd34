#include <string.h>

#include "chars.h"
#include "text.h"

/* Copies a byte that is no UTF-8 as it is: folding never loses a position for good. */
static size_t fold_rare(const char *bytes, size_t length, size_t *at, char *out)
{
  uint32_t c;
  unsigned n = kzi_utf8_get(bytes, length, *at, &c);
  if (!n) {
    *out = bytes[(*at)++];
    return 1;
  }
  char folded[KZI_CHAR_FOLD_MAX];
  unsigned written = kzi_char_fold(c, folded);
  memcpy(out, folded, written);
  *at += n;
  return written;
}

size_t kzi_fold(const char *bytes, size_t length, char *out)
{
  const unsigned char *p = (const unsigned char *)bytes;
  size_t at = 0, w = 0;
  while (at < length) {
    unsigned char b = p[at];
    if (b < 0x80) {
      out[w++] = (char)(b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b);
      at++;
    } else if (b >= 0xD8 && b <= 0xDB && at + 1 < length && (p[at + 1] & 0xC0) == 0x80) {
      const struct kzi_arabic_char *c = &kzi_arabic_chars[(b & 3u) << 6 | (p[at + 1] & 0x3Fu)];
      at += 2;
      out[w] = c->fold[0];
      if (c->fold_bytes == 2) out[w + 1] = c->fold[1];
      w += c->fold_bytes;
    } else {
      w += fold_rare(bytes, length, &at, out + w);
    }
  }
  out[w] = '\0';
  return w;
}
