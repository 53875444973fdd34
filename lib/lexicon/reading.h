/* What each token may be read as, by the words of one lexicon: the ground that mark.c walks on. */
#ifndef KZI_LEXICON_READING_H
#define KZI_LEXICON_READING_H

#include "table.h"

enum {
  KZI_READ_STRIPPED = 1,   /* ال was taken from the stem: «الوزير» read as وزير */
  KZI_READ_INNER = 2,      /* ال was taken from behind و: «والأمن», inside phrases only */
  KZI_READ_ACCUSATIVE = 4, /* the alef of an indefinite accusative was taken from its end: «اتفاقا» */
  KZI_READ_ARTICLE = 8,    /* the stem as it is begins with ال */
  KZI_READ_RESTORED = 16,  /* which was not written: «للدفاع» */
};

struct kzi_reading {
  uint32_t word; /* id in the lexicon */
  uint8_t flags;
  uint8_t prefix, pronoun, prefix_length, suffix_length; /* as in struct kzi_split */
  uint8_t letters;                                       /* of the stem without article */
};

struct kzi_readings {
  struct kzi_vec items; /* struct kzi_reading */
  struct kzi_range *of; /* for each token */
};

/* False when out of memory. Equal words share their readings. */
bool kzi_read_tokens(struct kzi_arena *arena, const struct kzi_tokens *tokens, const struct kzi_lexicon *lexicon,
                     struct kzi_readings *out);

#endif
