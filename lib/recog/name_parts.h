/* name_parts: what words by themselves may be in a name, for name.c. */
#ifndef KZI_NAME_PARTS_H
#define KZI_NAME_PARTS_H

#include "recog/people.h"

enum { KZI_WA_BYTES = 2, KZI_SUFFIXED_BYTES = 10 }; /* «و»; no shorter word is told by its ending */

enum kzi_name_word {
  KZI_WORD_STOP,    /* no part of a name */
  KZI_WORD_KNOWN,   /* a given name or a surname that a list or its ending tells */
  KZI_WORD_WEAK,    /* one that is another word as well */
  KZI_WORD_LINK,    /* «بن», «آل», «فان», an initial */
  KZI_WORD_UNKNOWN, /* nothing else that is known */
};

/* The kind of the word at tok; *next is the token after it. */
enum kzi_name_word kzi_name_kind(const struct kzi_cast *c, uint32_t tok, uint32_t *next);
uint32_t kzi_name_servant(const struct kzi_cast *c,
                          uint32_t tok); /* «عبد الله», «عبدالله»: the token behind it, or tok */
bool kzi_name_other_word(const struct kzi_cast *c, uint32_t tok); /* a word that is known and no name */
bool kzi_name_ala(const struct kzi_cast *c, uint32_t tok);        /* «على», which folds like the name «علي» */
bool kzi_name_future_verb(const struct kzi_cast *c, uint32_t tok);
bool kzi_name_like_verb(struct kzi_text word);                 /* by its letters alone; so below */
bool kzi_name_suffixed(struct kzi_text word);                  /* «ـوف», «ـيان» */
bool kzi_name_joined_suffix(struct kzi_text word);             /* … behind «و» */
bool kzi_name_begins(struct kzi_text word, const char *start); /* and is longer than that */
bool kzi_name_ends(struct kzi_text word, const char *end);

#endif
