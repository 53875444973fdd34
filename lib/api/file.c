/* The one place of the library that touches files. */
#include "api/api.h"

#include <errno.h>
#include <stdio.h>

#define PIECE_BYTES 65536

static int32_t read_all(struct kzi_buf *buf, FILE *file, uint64_t limit)
{
  char piece[PIECE_BYTES];
  uint64_t total = 0;
  for (;;) {
    size_t n = fread(piece, 1, sizeof piece, file);
    total += n;
    if (total > limit) return KZC_E_LIMIT_BYTES;
    kzi_buf_add(buf, piece, n);
    if (buf->failed) return KZC_E_NOMEM;
    if (n < sizeof piece) break;
  }
  if (!ferror(file)) return KZC_OK;
  return errno == EISDIR ? KZC_E_DIRECTORY : KZC_E_READ;
}

int32_t kzi_read_file(struct kzi_buf *buf, const char *path, uint64_t limit)
{
  errno = 0;
  FILE *file = fopen(path, "rb");
  if (!file) return errno == EISDIR ? KZC_E_DIRECTORY : KZC_E_OPEN;
  int32_t status = read_all(buf, file, limit);
  int reason = errno;
  fclose(file);
  errno = reason;
  return status;
}
