/* What the files share that find offices and people: titles.c, office.c, office_country.c, counterpart.c, title_text.c, name.c, person.c,
 * person_side.c, untitled.c, entity.c, office_left.c, office_scope.c and home.c. */
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
/* The country of the capital or region that the token names, or 0: «أبوظبي», «دبي». */
uint16_t kzi_town_country(const struct kzi_cast *c, uint32_t tok);
bool kzi_is_definite(const struct kzi_cast *c, uint32_t tok); /* its letters begin with ال, or with لل */
bool kzi_is_one_of(const struct kzi_cast *c, uint32_t tok, const char *const *words); /* folded words, ended by NULL */
/* Is the token one of the marks of the class, without proclitics? */
const struct kzi_mark *kzi_bare_mark(const struct kzi_cast *c, uint32_t tok, enum kzi_class class_id);
/* A word that ends names and offices: a verb, a particle, a number, a day ... */
bool kzi_is_boundary(const struct kzi_cast *c, uint32_t tok);
/* A mark behind which an apposition may stand. */
bool kzi_is_pause(const struct kzi_cast *c, uint32_t tok);

/* ---- Offices (titles.c, office.c, counterpart.c, title_text.c) --------------------------------------------------------------------- */

/* Reads the office that begins at tok, before token end. Returns the token after it, or tok where none begins. */
uint32_t kzi_read_office(const struct kzi_cast *c, uint32_t tok, uint32_t end, struct kzi_office *office);
/* «سمو الأمير المفدى»: is the prince at tok he who rules, for no name follows? */
bool kzi_stands_for_ruler(const struct kzi_cast *c, uint32_t tok);
struct kzi_office *kzi_office_of(const struct kzi_cast *c, uint32_t index);
/* «نظيره الكازاخستاني» has the office of the one before him. */
void kzi_lend_office(struct kzi_cast *c, struct kzi_office *counterpart);
/* Its title as it is to be printed; offices that follow one another are joined. NULL when out of memory or without offices. */
const char *kzi_title_text(const struct kzi_cast *c, const uint32_t *offices, uint8_t count);

struct kzi_titles { /* what stands before or after a name */
  uint32_t first, end;
  uint32_t start; /* byte: without the proclitics of the first word */
  uint8_t prefix; /* those */
  uint32_t offices[KZI_TITLES_MAX];
  uint8_t office_count;
  uint16_t cc; /* told by an honorific */
  bool style;  /* an honorific or a rank is among them */
  bool polite; /* an honorific that goes with a bare surname: السيد, الدكتور */
};

/* Reads honorifics, ranks and offices, as they follow one another. titles->end == tok where there are none. */
void kzi_read_titles(struct kzi_cast *c, struct kzi_titles *titles, uint32_t tok, uint32_t end);
bool kzi_is_office(const struct kzi_cast *c, const struct kzi_office *o, const char *code); /* a class of offices.tsv */
/* «مستشار الرئيس», «مبعوث رئيس الوزراء»: does a name behind it leave open whether it is the other's? */
bool kzi_may_hold_both(const struct kzi_cast *c, const struct kzi_office *a, const struct kzi_office *b);
bool kzi_serves_another(const struct kzi_cast *c, const struct kzi_office *o);
/* «استقبل وزير التربية سفير كازاخستان»: is the office an envoy's, and the one before it another one's? before may be NULL. */
bool kzi_meets_envoy(const struct kzi_cast *c, const struct kzi_office *before, const struct kzi_office *o);
uint16_t kzi_titles_country(const struct kzi_cast *c, const struct kzi_titles *titles);

/* ---- Names (name.c) -------------------------------------------------------------------------------------------------- */

struct kzi_name {
  uint32_t tok, end;
  struct kzi_span span;
  uint8_t prefix;
  uint8_t words; /* without the words that link */
  uint8_t known; /* of them, in the lexicon or with the ending of a surname */
  bool given;    /* begins with a given name that is no common word */
};

enum kzi_name_place {
  KZI_NAME_BARE,   /* nothing before it says that a name comes */
  KZI_NAME_TITLED, /* a title does, so words that are nothing else may stand in it */
  KZI_NAME_LISTED, /* and it may be the next of a list, behind «و» */
};

/* Reads the name that begins at tok. */
bool kzi_read_name(const struct kzi_cast *c, uint32_t tok, uint32_t end, enum kzi_name_place place,
                   struct kzi_name *name);

/* ---- People (person.c, person_behind.c, person_list.c, untitled.c) ------------------------------------------------------------------------------------- */

struct kzi_person *kzi_add_person(struct kzi_cast *c, const struct kzi_titles *titles, const struct kzi_name *name);
/* Reads the name behind what the last office is for, «إلى سوريا»: the token after it, or 0 (office_scope.c). */
uint32_t kzi_read_name_behind_scope(struct kzi_cast *c, struct kzi_titles *titles, struct kzi_name *name, uint32_t end);
/* Ends the last person: reads the offices behind the name, and the side told in the sentence where nothing else tells the
 * country. first is the sentence's first token. Returns the token after it all. */
uint32_t kzi_close_person(struct kzi_cast *c, uint32_t first, uint32_t tok, uint32_t end);
/* Does everybody know him as another country's than the titles tell: «شكر الرئيس الروسي توكاييف» (person_behind.c)? */
bool kzi_is_of_another_state(const struct kzi_cast *c, const struct kzi_titles *titles, const struct kzi_name *name);
/* Several under one head (person_list.c): the names behind «وزيري الدفاع في روسيا وكازاخستان،»; «والفرنسي فلان» behind «الرئيس الروسي
 * علان». The token behind them, or where they would begin. */
uint32_t kzi_read_name_list(struct kzi_cast *c, const struct kzi_titles *titles, uint32_t tok, uint32_t end);
uint32_t kzi_read_elliptic(struct kzi_cast *c, const struct kzi_titles *titles, uint32_t tok, uint32_t end);
/* «جون سميث (John Smith)، السفير»: the token behind the name in its own letters, or tok. */
uint32_t kzi_skip_latin(const struct kzi_cast *c, uint32_t tok, uint32_t end);
/* Does tok belong to the name of a thing, «مطار الملك خالد»? */
bool kzi_is_in_thing(const struct kzi_cast *c, uint32_t first, uint32_t tok);
/* Reads a person who is evident without a title before the name. Returns tok where there is none. */
uint32_t kzi_read_untitled(struct kzi_cast *c, uint32_t first, uint32_t tok, uint32_t end);

/* ---- Sides (person_side.c): each a country, or 0 ------------------------------------------------------------------------ */

/* «وقعها عن الجانب الروسي الوزير شويغو، وعن الجانب الكازاخستاني ...»: the side told last between `from` and tok, or 0. */
uint16_t kzi_side_before(const struct kzi_cast *c, uint32_t from, uint32_t tok);
/* «عن الجانب الكويتي رئيس الجمعية فلان»: the side told right before the title, whatever body the title means. */
uint16_t kzi_side_ahead(const struct kzi_cast *c, uint32_t tok);
/* «السفير فلان عن الجانب القطري»: the side told right behind. */
uint16_t kzi_side_behind(const struct kzi_cast *c, uint32_t tok, uint32_t end);
/* «مع الصندوق السعودي ممثلا في رئيسه فلان»: the pronoun of the office means the body before, in the sentence from first on. */
uint16_t kzi_body_before(const struct kzi_cast *c, const struct kzi_person *person, uint32_t first);

/* ---- Statesmen (statesman.c) ------------------------------------------------------------------------------------------ */

/* Reads a name that tells its country by itself: «بوتين». */
bool kzi_read_statesman(const struct kzi_cast *c, uint32_t tok, uint32_t end, struct kzi_name *name);
/* The country that the person's name tells, or 0. */
uint16_t kzi_statesman_country(const struct kzi_cast *c, const struct kzi_person *person);
/* Gives each such person whose own words tell no country the one of his name. */
void kzi_place_statesmen(struct kzi_cast *c);

/* ---- Beside (beside.c) --------------------------------------------------------------------------------------------------- */

/* Fills cc of people whose own words tell none from the body they head and the list they stand in. */
void kzi_ask_beside(struct kzi_cast *c);
/* «وفد كازاخستاني برئاسة نائب الوزير فلان»: the country of the delegation or body that he heads, behind which his titles begin at tok. */
uint16_t kzi_body_headed(const struct kzi_cast *c, uint32_t first, uint32_t tok);
/* Secretaries of bodies of many countries have none of their own. */
bool kzi_serves_many(const struct kzi_cast *c, const struct kzi_person *p);

/* ---- Entities (entity.c) ---------------------------------------------------------------------------------------------- */

/* Finds bare surnames of people named in full elsewhere, links all mentions of one person, and shares out titles and countries. */
void kzi_link_people(struct kzi_cast *c);

/* ---- Offices told apart from the name (office_left.c) -------------------------------------------------------------------- */

/* Gives the office that the article tells without a name to the one whom everybody knows, if his country has no other such. */
void kzi_give_offices(struct kzi_cast *c);

/* ---- Home (home.c) ------------------------------------------------------------------------------------------------------ */

/* Fills likely_cc: papers name the country of foreign officials and leave out that of their own. */
void kzi_guess_countries(struct kzi_cast *c);

#endif
