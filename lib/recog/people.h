/* What office.c, name.c, title.c, person.c and entity.c share while offices and people are found. */
#ifndef KZI_RECOG_PEOPLE_H
#define KZI_RECOG_PEOPLE_H

#include "recog/recog.h"

struct kzi_cast {
  struct kzi_arena *arena;
  const struct kzi_mentions *m; /* what was found before: states, organizations */
  const struct kzi_marks *marks;
  const struct kzi_tokens *tokens;
  struct kzi_vec offices; /* struct kzi_office */
  struct kzi_vec people;  /* struct kzi_person */
};

/* ---- Words (words.c) ------------------------------------------------------------------------------------------------ */

/* The state or organization that begins at token tok, as an index, or KZI_NONE. */
uint32_t kzi_state_at(const struct kzi_cast *c, uint32_t tok);
uint32_t kzi_org_at(const struct kzi_cast *c, uint32_t tok);
bool kzi_is_definite(const struct kzi_cast *c, uint32_t tok); /* its letters begin with ال, or with لل */
bool kzi_is_one_of(const struct kzi_cast *c, uint32_t tok, const char *const *words); /* folded words, ended by NULL */
/* Is the token one of the marks of the class, without proclitics? */
const struct kzi_mark *kzi_bare_mark(const struct kzi_cast *c, uint32_t tok, enum kzi_class class_id);
/* A word that ends names and offices: a verb, a particle, a number, a day ... */
bool kzi_is_boundary(const struct kzi_cast *c, uint32_t tok);

/* ---- Offices (office.c, title.c) ----------------------------------------------------------------------------------- */

/* Reads the office that begins at tok, before token end. Returns the token after it, or tok where none begins. */
uint32_t kzi_read_office(const struct kzi_cast *c, uint32_t tok, uint32_t end, struct kzi_office *office);
/* Its title as it is to be printed; offices that follow one another are joined. NULL when out of memory or without offices. */
const char *kzi_title_text(const struct kzi_cast *c, const uint32_t *offices, uint8_t count);

/* ---- Names (name.c) -------------------------------------------------------------------------------------------------- */

struct kzi_name {
  uint32_t tok, end;
  struct kzi_span span;
  uint8_t prefix;
  uint8_t words;   /* without the words that link */
  uint8_t known;   /* of them, in the lexicon or with the ending of a surname */
  bool given;      /* begins with a given name that is no common word */
};

enum kzi_name_place {
  KZI_NAME_BARE,   /* nothing before it says that a name comes */
  KZI_NAME_TITLED, /* a title does, so words that are nothing else may stand in it */
  KZI_NAME_LISTED, /* and it may be the next of a list, behind «و» */
};

/* Reads the name that begins at tok. */
bool kzi_read_name(const struct kzi_cast *c, uint32_t tok, uint32_t end, enum kzi_name_place place, struct kzi_name *name);

/* ---- Entities (entity.c) ---------------------------------------------------------------------------------------------- */

/* Finds bare surnames of people named in full elsewhere, links all mentions of one person, and shares out titles and countries. */
void kzi_link_people(struct kzi_cast *c);

/* ---- Home (home.c) ------------------------------------------------------------------------------------------------------ */

/* Fills likely_cc: papers name the country of foreign officials and leave out that of their own. */
void kzi_guess_countries(struct kzi_cast *c);

#endif
