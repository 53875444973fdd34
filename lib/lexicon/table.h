/* The inside of the lexicon room: the tables, and what compiles them. Shared by the library and by lexgen. */
#ifndef KZI_LEXICON_TABLE_H
#define KZI_LEXICON_TABLE_H

#include "lexicon/lexicon.h"

/* ---- Classes (classes.c) ----------------------------------------------------------------------------------------- */

enum kzi_value_kind { KZI_VALUE_NONE, KZI_VALUE_CC, KZI_VALUE_NUMBER, KZI_VALUE_STRING };

enum kzi_class_flag {
  KZI_CLASS_ARTICLE = 1, /* each word with or without ال */
  KZI_CLASS_PRONOUN = 2, /* a pronoun may follow the last word */
  KZI_CLASS_INFLECT = 4, /* the form is a lemma: see inflect.c */
  KZI_CLASS_SUFFIX = 8,  /* the form is the end of a word: kzi_name_suffix() */
  KZI_CLASS_LABEL = 16,  /* never matched, only read by value */
};

struct kzi_class_info {
  char name[22];
  uint8_t value; /* enum kzi_value_kind */
  uint8_t flags; /* enum kzi_class_flag */
};

const struct kzi_class_info *kzi_class_info(unsigned class_id);
unsigned kzi_class_of(struct kzi_text name); /* KZI_C_COUNT where there is none */
bool kzi_class_is_verb(unsigned class_id);
bool kzi_class_is_person(unsigned class_id); /* names of persons: the lists with the most homographs */
bool kzi_class_is_proper(unsigned class_id); /* names of persons, places, bodies */
/* Particles and set phrases: where the linguist lists «سيتم» or «لزيارة» whole, the word is still made of its parts. */
bool kzi_class_is_closed(unsigned class_id);
/* Are the words of this class matched without regard to ال? */
bool kzi_class_is_bare(unsigned class_id);
uint8_t kzi_class_prefixes(unsigned class_id); /* bits of enum kzi_prefix that its first word may carry */

/* ---- Tables: offsets and hashes, no pointers but the few of struct kzi_lexicon ----------------------------------- */

/* How the last letter is written, where that tells على from علي, or شعبه from شعبة. */
enum kzi_ending { KZI_END_ANY, KZI_END_MAQSURA, KZI_END_YA, KZI_END_HA };

struct kzi_entry {
  uint32_t value;
  uint8_t class_id, form;
  uint8_t next; /* enum kzi_prefix: the word after it must begin with this letter («لا صحة ل»), or 0 */
  uint8_t ending; /* enum kzi_ending */
};

struct kzi_name_row {  /* the first form of each class and value, in the files' order; sorted by class */
  uint32_t value;      /* as in kzi_entry */
  uint32_t text, form; /* offsets in pool: the value as written, the form as written */
};

/* There are so many nodes that their numbers are kept short: two bytes each, of which the rest stands in tables beside them. */
struct kzi_node {
  uint16_t first_edge; /* it has the edges from there up to the next node's first one; counted from the first edge of its block */
  uint16_t list;       /* and this list of entries: the low bytes of its number */
};

#define KZI_THREE_BYTES UINT32_C(0xFFFFFF)

static inline uint32_t kzi_three_bytes(const uint8_t bytes[3])
{
  return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16;
}

/* Words are known by their hash alone (kzi_word_hash() below), by its low 32 bits within the bucket that the top ones name: less than half the size
 * of their letters. The compiler proves that no two words of a lexicon share one; that a stranger's hash is among theirs has odds of one to 10^9.
 *
 * Phrases are a trie of word ids, numbered breadth first, so that edge e leads to node e + 1. The key of an edge is
 * the word's id * 2, plus 1 where the word is matched bare, that is, without regard to ال. Node 0 is the root. */
struct kzi_lexicon {
  const uint32_t *words;       /* of hashes, whose order they have; a word's id is its index */
  const uint32_t *buckets;     /* words whose top bits are b are [buckets[b], buckets[b + 1]) */
  const uint8_t (*edges)[3];   /* keys, ascending within a node */
  const struct kzi_node *nodes; /* and one more, for its first edge */
  const uint32_t *blocks;       /* the first edges of each 2^block_bits nodes */
  const uint16_t *lists_above;  /* the high bytes of each node's list, or NULL where no number of a list has any */
  const uint32_t *first_entry; /* list l has entries [first_entry[l], first_entry[l + 1]) */
  const struct kzi_entry *entries;
  const uint32_t *strings; /* offsets in pool of the STRING values, sorted as bytes; string i has value id base + i */
  const struct kzi_name_row *names;
  const uint32_t *first_name; /* class c has names [first_name[c], first_name[c + 1]) */
  const char *pool;           /* NUL-terminated strings */
  uint32_t word_count, bucket_bits, block_bits, node_count, list_count, entry_count, string_count, pool_bytes;
  uint32_t string_base; /* 1 in the built-in lexicon, KZI_USER_STRINGS in a user's */
};

#define KZI_USER_STRINGS UINT32_C(0x80000000)

/* Node n has edges [kzi_first_edge(n), kzi_first_edge(n + 1)). */
static inline uint32_t kzi_first_edge(const struct kzi_lexicon *lexicon, uint32_t node)
{
  return lexicon->blocks[node >> lexicon->block_bits] + lexicon->nodes[node].first_edge;
}

static inline uint32_t kzi_list_of(const struct kzi_lexicon *lexicon, uint32_t node)
{
  uint32_t above = lexicon->lists_above ? lexicon->lists_above[node] : 0;
  return above << 16 | lexicon->nodes[node].list;
}

extern const struct kzi_lexicon kzi_lexicon_tables; /* made by lexgen */

uint64_t kzi_word_hash(const char *bytes, size_t length);
/* The id of a folded word, or KZI_NONE; the same by its hash. */
uint32_t kzi_hashed_word(const struct kzi_lexicon *lexicon, uint64_t hash);
uint32_t kzi_word_id(const struct kzi_lexicon *lexicon, const char *bytes, size_t length);
/* The node that the edge leads to, or 0 (no edge leads to the root). */
uint32_t kzi_trie_step(const struct kzi_lexicon *lexicon, uint32_t node, uint32_t word, bool bare);
/* How many bytes ال takes at the start of a folded word, 0 or 4: what is left must be two letters. */
size_t kzi_article_bytes(const char *bytes, size_t length);
/* A word inside a phrase may also be «وال…»: writes it without the article. Returns its length, or 0 where there is
 * none. */
size_t kzi_strip_inner(const char *bytes, size_t length, char *out);
/* Cuts a folded form into words as the tokenizer cuts articles: letters, digits; the rest parts them. At most max
 * words; returns how many there are. */
size_t kzi_form_words(const char *folded, size_t length, struct kzi_text *words, size_t max);

#define KZI_FORM_BYTES 512 /* a form in the files, folded or not */
#define KZI_FORM_WORDS 16

/* The value id of a STRING value of this lexicon, or 0. */
uint32_t kzi_string_id(const struct kzi_lexicon *lexicon, const char *text);

/* ---- Inflection (inflect.c) -------------------------------------------------------------------------------------- */

typedef void kzi_inflected(void *user, const char *form, size_t length, enum kzi_form tag);

/* Calls emit for every form of a lemma, the plainest first; spellings may repeat. Returns NULL, or what is wrong
 * with it. */
const char *kzi_inflect_demonym(struct kzi_text lemma, kzi_inflected *emit, void *user);
const char *kzi_inflect_verb(struct kzi_text lemma, kzi_inflected *emit, void *user);

/* ---- Sources (source.c) and the compiler (compile.c) ------------------------------------------------------------- */

struct kzi_row {               /* one form of one row */
  struct kzi_text value, form; /* borrowed from the source */
  uint32_t code;               /* the value of CC and NUMBER classes */
  uint32_t file, line, byte;
  uint32_t class_id;
};

/* Appends the struct kzi_row of one file to rows. False with error filled in where one is bad (message NULL: out of
 * memory). */
bool kzi_source_read(struct kzi_arena *arena, const char *tsv, size_t length, uint32_t file, struct kzi_vec *rows,
                     struct kzi_source_error *error);

/* Fills *out with tables that live in arena; scratch holds what may go when it returns. base: the lexicon whose
 * string values keep their ids, or NULL. On false error_file and error say which row is bad. */
bool kzi_compile(struct kzi_arena *arena, struct kzi_arena *scratch, const struct kzi_vec *rows,
                 const struct kzi_lexicon *base, struct kzi_lexicon *out, uint32_t *error_file,
                 struct kzi_source_error *error);

#endif
