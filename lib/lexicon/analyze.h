/* How one word is read: which letters are clitics, and how its stem is printed without them. Private to segmentation. */
#ifndef KZI_ANALYZE_H
#define KZI_ANALYZE_H

#include "stems.h"

enum kzi_stem_end { /* how the stem ended before its pronoun */
  KZI_END_PLAIN,
  KZI_END_MARBUTA, /* مذكرته: مذكرة */
  KZI_END_MAQSURA, /* مستواه: مستوى */
  KZI_END_HAMZA,   /* وزرائه: وزراء */
  KZI_END_WAW,     /* وقعوه: وقعوا */
};

struct kzi_analysis {
  uint8_t prefixes;   /* letters that the proclitics take, one part each */
  uint8_t stem_end;   /* letters before the pronoun */
  uint8_t article;    /* ل has swallowed the alef of ال, or all of it: how many letters come back, 0 to 2 */
  uint8_t end;        /* enum kzi_stem_end */
  uint8_t base;       /* where the known stem begins, so that its alef may be printed right */
  uint8_t value;      /* of that stem, as in stems.h; 0 where it is unknown */
  bool base_is_last;  /* nothing follows the known stem: its ى may be printed right */
};

/* The cheapest reading by the weights of stems and affixes. */
void kzi_analyze(const struct kzi_letters *word, struct kzi_analysis *out);

/* Makes of a stem in the text, in place, what is printed alone: its alef with or without hamza, its end before the pronoun. */
void kzi_restore_stem(char *stem, unsigned letters, const struct kzi_analysis *a, bool at_the_end);

/* The form of the first of the parts that the list gives for the letters from `from` on, at most KZI_LETTERS_MAX letters; returns its bytes and how
 * many letters of the word it stands for. */
unsigned kzi_listed_part(const struct kzi_letters *word, unsigned from, const char *parts, char *form, unsigned *letters);

/* ---- Analyses made by formgen for the commonest words as they are written: the slow way once, when the library is built ------- */

/* By the word's hash, the number of an analysis, in which stem_end is how many letters follow the stem. Another word may share the hash's key: an
 * analysis is to be tried on the word before it is believed. */
#define KZI_FORM_BUCKETS 13312u

enum { KZI_FORM_UNKNOWN, KZI_FORM_WHOLE, KZI_FORM_SPLIT }; /* numbers; from the last on they are of analyses */

extern const struct kzi_bucket kzi_form_buckets[KZI_FORM_BUCKETS];
extern const struct kzi_analysis kzi_form_analyses[256];
extern const uint64_t kzi_form_seed; /* with which no two of the words share bucket and key */

#endif
