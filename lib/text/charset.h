/* charset: which encoding bytes are in. Private to text. */
#ifndef KZI_CHARSET_H
#define KZI_CHARSET_H

#include "base/base.h"

#define KZI_MAC_ARABIC "x-mac-arabic" /* the one Arabic encoding that ICU lacks */

extern const uint16_t kzi_mac_arabic[128]; /* code points of the bytes 0x80 to 0xFF */

/* Compares as ICU does: letters and digits only, either case. */
bool kzi_charset_is(const char *name, const char *other);
/* The name that decode.c and ICU know: aliases of UTF-8 and of encodings that ICU spells otherwise. */
const char *kzi_charset_name(const char *name);
/* The encoding that a byte order mark declares, or NULL; *skip is the mark's length. */
const char *kzi_charset_bom(const char *bytes, size_t length, size_t *skip);
/* UTF-16 or UTF-32 that no mark declares, or NULL. */
const char *kzi_charset_wide(const char *bytes, size_t length);
/* The encoding of bytes that are neither valid UTF-8 nor wide: an Arabic one by its letters, else ICU's best guess, else
 * NULL. Where ICU ran out of memory the arena has failed, and the answer means nothing. */
const char *kzi_charset_guess(struct kzi_arena *arena, const char *bytes, size_t length);

#endif
