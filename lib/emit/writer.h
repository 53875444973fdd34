/* A writer of JSON text: knows commas, indentation and escapes, nothing of records. Private to emit. */
#ifndef KZI_EMIT_WRITER_H
#define KZI_EMIT_WRITER_H

#include "base/base.h"

struct kzi_writer {
  struct kzi_buf *buf;
  unsigned depth;
  bool pretty;
  bool first; /* nothing stands yet in the innermost object or array */
  bool after_key;
};

void kzi_write_open(struct kzi_writer *w, char bracket);  /* '{' or '[' */
void kzi_write_close(struct kzi_writer *w, char bracket); /* '}' or ']' */
void kzi_write_key(struct kzi_writer *w, const char *key);
void kzi_write_text(struct kzi_writer *w, const char *bytes, size_t length); /* NULL is null */
void kzi_write_string(struct kzi_writer *w, const char *string);             /* NULL and "" are null */
void kzi_write_number(struct kzi_writer *w, uint64_t number);
void kzi_write_literal(struct kzi_writer *w, const char *literal); /* a number that is text already */

#endif
