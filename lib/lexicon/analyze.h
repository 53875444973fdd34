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

/* ---- Analyses made by formgen for the commonest words as they are written: the slow way once, when the library is built ------- */

/* In kzi_form_slots: the hash's upper 23 bits, then the number of an analysis in kzi_form_analyses; 0 is a free slot. There stem_end
 * is how many letters follow the stem. Slots come in buckets of four that are compared at once; a full one goes on in the next. */
#define KZI_FORM_SLOTS 65536u
#define KZI_FORM_BUCKET 4u
#define KZI_FORM_ANALYSES 512u

extern const uint32_t kzi_form_slots[KZI_FORM_SLOTS];
extern const struct kzi_analysis kzi_form_analyses[KZI_FORM_ANALYSES];

static inline uint32_t kzi_form_key(uint64_t hash)
{
  return (uint32_t)(hash >> 32) & ~(KZI_FORM_ANALYSES - 1);
}

static inline uint32_t kzi_form_bucket(uint64_t hash)
{
  return (uint32_t)hash % (KZI_FORM_SLOTS / KZI_FORM_BUCKET) * KZI_FORM_BUCKET;
}

/* Of the word with this kzi_form_hash; NULL where it is not among them. */
static inline const struct kzi_analysis *kzi_form_of(uint64_t hash)
{
  uint32_t key = kzi_form_key(hash), bucket = kzi_form_bucket(hash), found = 0;
  for (;; bucket = (bucket + KZI_FORM_BUCKET) % KZI_FORM_SLOTS) {
    const uint32_t *slot = kzi_form_slots + bucket;
    for (unsigned i = 0; i < KZI_FORM_BUCKET; i++) found |= (slot[i] ^ key) < KZI_FORM_ANALYSES ? slot[i] : 0;
    if (found) return &kzi_form_analyses[found % KZI_FORM_ANALYSES];
    if (!slot[KZI_FORM_BUCKET - 1]) return NULL;
  }
}

/* Tells the machine that kzi_form_of(hash) will be asked soon. */
static inline void kzi_form_soon(uint64_t hash)
{
#ifdef __GNUC__
  __builtin_prefetch(&kzi_form_slots[kzi_form_bucket(hash)]);
#else
  (void)hash;
#endif
}

#endif
