/* Romanization by ICU, opened when it is first needed. Private to emit. */
#ifndef KZI_EMIT_LATIN_H
#define KZI_EMIT_LATIN_H

#include "base/base.h"

struct kzi_latin {
  void *rules; /* ICU's transliterator */
  bool tried;
};

/* Appends the romanized text to out. False where ICU cannot: out is unchanged then, or failed where ICU ran out of memory. */
bool kzi_latin_add(struct kzi_latin *latin, struct kzi_buf *out, const char *bytes, size_t length);
void kzi_latin_close(struct kzi_latin *latin);

#endif
