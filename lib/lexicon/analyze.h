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

/* The cheapest reading by the weights of stems and affixes. Of a word that can only be whole no base is told. */
void kzi_analyze(const struct kzi_letters *word, struct kzi_analysis *out);

/* Makes of a stem in the text, in place, what is printed alone: its alef with or without hamza, its end before the pronoun. */
void kzi_restore_stem(char *stem, unsigned letters, const struct kzi_analysis *a, bool at_the_end);

/* The form of the first of the parts that the list gives for the letters from `from` on, at most KZI_LETTERS_MAX letters; returns its bytes and how
 * many letters of the word it stands for. */
unsigned kzi_listed_part(const struct kzi_letters *word, unsigned from, const char *parts, char *form, unsigned *letters);

/* ---- Words that are seen to be whole ----------------------------------------------------------------------------------------- */

/* What plain letters may be, by their second byte: the first and the last one of a word; and, times KZI_BESIDE, what the letter behind the first one,
 * or before the last one, makes of it. */
enum kzi_role {
  KZI_ALONE = 1,      /* a proclitic, or a pronoun, whatever stands beside it */
  KZI_BY_SECOND = 14, /* three kinds of letters that are one, or belong to a word of the list, only beside some others: see letters.c */
  KZI_BESIDE = 16
};

extern const uint8_t kzi_first_roles[256], kzi_last_roles[256];

static inline unsigned kzi_role_beside(const uint8_t roles[256], char letter, char beside)
{
  return roles[(unsigned char)letter] & (roles[(unsigned char)beside] / KZI_BESIDE | KZI_ALONE);
}

/* Of plain letters, two bytes each: neither begins a proclitic nor ends a pronoun, nor is it like the words of the list that have both inside. Most
 * words are told so. Four bytes from the start and three before the end are read, whatever they are. */
static inline bool kzi_is_whole_at_sight(const char *start, const char *end)
{
  return !(kzi_role_beside(kzi_first_roles, start[1], start[3]) | kzi_role_beside(kzi_last_roles, end[-1], end[-3]));
}

/* ---- How formgen took other words apart, as they are written, when the library was built ------------------------------------- */

/* What becomes of a letter, in place. */
struct kzi_change {
  uint8_t at; /* bytes of the word */
  char keep[2], put[2];
};

/* A word has up to two proclitics of one letter each, a stem, perhaps a pronoun. Another word may share the hash of the one that was cut so: it must
 * look like it. */
struct kzi_cut {
  uint64_t front, front_mask, back, back_mask; /* what its first and its last eight bytes are, by kzi_load() */
  uint8_t least;                               /* bytes it has */
  uint8_t parts, prefix, suffix;  /* how many; bytes of the proclitics, of the pronoun */
  uint8_t article;                /* bytes of an alef that comes back, in the place of the proclitic before the stem */
  uint8_t clitic[2], pronoun;     /* where their forms stand in kzi_clitics */
  struct kzi_change change, last; /* of a letter in front; of the stem's last one, wherever it stands */
};

/* Values of kzi_forms; from the last on they are indexes of kzi_cuts. */
enum { KZI_FORM_UNKNOWN, KZI_FORM_WHOLE, KZI_FORM_CUT };

extern const struct kzi_perfect kzi_forms;
extern const struct kzi_cut kzi_cuts[];

#define KZI_CLITICS 96u
extern const char kzi_clitics[KZI_CLITICS]; /* each with its NUL */

#endif
