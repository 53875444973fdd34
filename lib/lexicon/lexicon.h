/* lexicon: what words and phrases may mean. Compiled from *.tsv by lexgen; a user's files become a second lexicon of the
 * same form at run time. The one pass of mark.c finds every entry in the tokens; nobody else looks words up. */
#ifndef KZI_LEXICON_H
#define KZI_LEXICON_H

#include "base/base.h"
#include "text/text.h"

/* ---- Classes (classes.c): what kinds of entries there are -------------------------------------------------------- */

/* X(enum name, "name in the files", value kind, flags): one row a class; the documentation is lib/lexicon/README.md. */
/* clang-format off */
#define KZI_CLASSES(X)                                                   \
  X(COUNTRY, "country", CC, 0)                                           \
  X(COUNTRY_FORMAL, "country.formal", CC, 0)                             \
  X(COUNTRY_WEAK, "country.weak", CC, 0)                                 \
  X(DEMONYM, "demonym", CC, INFLECT)                                     \
  X(DEMONYM_EXACT, "demonym.exact", CC, ARTICLE)                         \
  X(DEMONYM_WEAK, "demonym.weak", CC, INFLECT)                           \
  X(CAPITAL, "capital", CC, 0)                                           \
  X(CAPITAL_WEAK, "capital.weak", CC, 0)                                 \
  X(METONYM, "metonym", CC, 0)                                           \
  X(REGION, "region", CC, 0)                                             \
  X(CITY, "city", CC, 0)                                                 \
  X(CITY_WEAK, "city.weak", CC, 0)                                       \
  X(SEA, "sea", NONE, 0)                                                 \
  X(MONTH, "month", NUMBER, 0)                                           \
  X(MONTH_WEAK, "month.weak", NUMBER, 0)                                 \
  X(HIJRI, "hijri", NUMBER, 0)                                           \
  X(HIJRI_WEAK, "hijri.weak", NUMBER, 0)                                 \
  X(WEEKDAY, "weekday", NUMBER, 0)                                       \
  X(DAYREL, "dayrel", NUMBER, 0)                                         \
  X(PERIOD, "period", STRING, 0)                                         \
  X(SEASON, "season", NONE, ARTICLE)                                     \
  X(DAYPART, "daypart", NONE, ARTICLE)                                   \
  X(AGREE, "agree", NONE, 0)                                             \
  X(ERA, "era", STRING, 0)                                               \
  X(NUM, "num", NUMBER, ARTICLE)                                         \
  X(SCALE, "scale", NUMBER, ARTICLE)                                     \
  X(ORD, "ord", NUMBER, ARTICLE)                                         \
  X(COUNT_SOME, "count.some", NONE, 0)                                   \
  X(CURRENCY, "currency", STRING, ARTICLE)                               \
  X(HONORIFIC, "honorific", STRING, 0)                                   \
  X(INVOCATION, "invocation", NONE, 0)                                   \
  X(RANK, "rank", NUMBER, ARTICLE)                                       \
  X(RANK_QUAL, "rank.qual", NONE, ARTICLE)                               \
  X(NAME_LINK, "name.link", NONE, 0)                                     \
  X(NAME_GIVEN, "name.given", STRING, 0)                                 \
  X(NAME_FAMILY, "name.family", NONE, 0)                                 \
  X(NAME_STATE, "name.state", CC, 0)                                     \
  X(NAME_SUFFIX, "name.suffix", NONE, SUFFIX)                            \
  X(NAME_NOT, "name.not", NONE, ARTICLE)                                 \
  X(NAME_THING, "name.thing", NONE, ARTICLE)                             \
  X(NAME_HEAD, "name.head", STRING, ARTICLE)                             \
  X(OFFICE, "office", STRING, ARTICLE | PRONOUN)                         \
  X(OFFICE_HEAD, "office.head", STRING, ARTICLE | PRONOUN)               \
  X(OFFICE_DUAL, "office.dual", STRING, ARTICLE | PRONOUN)               \
  X(OFFICE_PLURAL, "office.plural", STRING, ARTICLE | PRONOUN)           \
  X(PORTFOLIO, "portfolio", STRING, ARTICLE | PRONOUN)                             \
  X(OFFICE_PART, "office.part", NONE, ARTICLE)                           \
  X(OFFICE_OF, "office.of", STRING, ARTICLE)                             \
  X(OFFICE_NOT_OF, "office.not_of", STRING, ARTICLE)                     \
  X(ORG, "org", STRING, 0)                                               \
  X(ORG_WEAK, "org.weak", STRING, 0)                                     \
  X(ORG_HEAD, "org.head", STRING, ARTICLE | PRONOUN)                     \
  X(ORG_STATE, "org.state", STRING, ARTICLE | PRONOUN)                   \
  X(MEDIA, "media", STRING, 0)                                           \
  X(SPORT, "sport", NONE, ARTICLE)                                       \
  X(VERB, "verb", STRING, INFLECT | PRONOUN)                             \
  X(VERB_PASSIVE, "verb.pass", STRING, PRONOUN)                          \
  X(NOUN, "noun", STRING, ARTICLE | PRONOUN)                             \
  X(PARTICIPLE, "part", STRING, ARTICLE)                                 \
  X(PHRASE, "phrase", STRING, 0)                                         \
  X(LIGHT, "light", STRING, INFLECT | PRONOUN)                           \
  X(REPORT, "report", STRING, INFLECT | PRONOUN)                         \
  X(VERB_OTHER, "verb.other", STRING, INFLECT | PRONOUN)                 \
  X(OBJECT, "object", STRING, ARTICLE | PRONOUN)                         \
  X(CUE, "cue", STRING, 0)                                               \
  X(CLAUSE, "clause", NONE, 0)                                           \
  X(FUNC, "func", STRING, PRONOUN)                                       \
  X(ANAPHOR, "anaphor", STRING, 0)                                       \
  X(INSTRUMENT_SG, "instrument.sg", STRING, ARTICLE | PRONOUN)           \
  X(INSTRUMENT_DU, "instrument.du", STRING, ARTICLE | PRONOUN)           \
  X(INSTRUMENT_PL, "instrument.pl", STRING, ARTICLE | PRONOUN)           \
  X(INSTRUMENT_NOT, "instrument.not", NONE, ARTICLE)                     \
  X(AREA, "area", STRING, ARTICLE)                                       \
  X(AREA_WEAK, "area.weak", STRING, ARTICLE)                             \
  X(AREA_NOT, "area.not", NONE, ARTICLE)                                 \
  X(FIELD, "field", NONE, ARTICLE)                                       \
  X(TIE, "tie", NONE, ARTICLE | PRONOUN)                                 \
  X(FOSTER, "foster", NONE, ARTICLE)                                     \
  X(VENUE, "venue", STRING, ARTICLE | PRONOUN)                           \
  X(EVENT, "event", STRING, ARTICLE)                                     \
  X(FURNITURE, "furniture", STRING, 0)                                   \
  X(AGENCY, "agency", STRING, 0)                                         \
  X(AGENCY_OF, "agency.of", CC, 0)                                       \
  /* never matched, only looked up by value: names for people to read */ \
  X(COUNTRY_EN, "country.en", CC, LABEL)                                 \
  X(COUNTRY_ALPHA3, "country.alpha3", CC, LABEL)                         \
  X(AREA_LABEL, "area.label", STRING, LABEL)                             \
  X(AREA_DCAD, "area.dcad", STRING, LABEL)                               \
  X(AREA_CAMEO, "area.cameo", STRING, LABEL)
/* clang-format on */

enum kzi_class {
#define KZI_CLASS_ENUM(id, name, value, flags) KZI_C_##id,
  KZI_CLASSES(KZI_CLASS_ENUM)
#undef KZI_CLASS_ENUM
      KZI_C_COUNT
};

/* What lexgen made of a form by inflection: kept with the entry, so that rules may ask for number, gender, tense. */
enum kzi_form {
  KZI_FORM_PLAIN,
  KZI_FORM_MS,
  KZI_FORM_FS,
  KZI_FORM_MD,
  KZI_FORM_FD,
  KZI_FORM_MP,
  KZI_FORM_FP, /* demonyms */
  KZI_FORM_PERF_MS,
  KZI_FORM_PERF_FS,
  KZI_FORM_PERF_MD,
  KZI_FORM_PERF_FD,
  KZI_FORM_PERF_MP,
  KZI_FORM_PERF_1P,
  KZI_FORM_IMPF_MS,
  KZI_FORM_IMPF_FS,
  KZI_FORM_IMPF_MD,
  KZI_FORM_IMPF_FD,
  KZI_FORM_IMPF_MP,
  KZI_FORM_IMPF_1P,
};

/* ---- Marks: the entries that stand in the text ------------------------------------------------------------------- */

struct kzi_mark {
  uint32_t tok, end; /* tokens [tok, end) */
  uint32_t value; /* CC: two letters as kzi_cc(); NUMBER: the int32_t; STRING: an interned string, see kzi_value_text */
  uint16_t class_id;                    /* enum kzi_class */
  uint8_t form;                         /* enum kzi_form */
  uint8_t prefix;                       /* bits of enum kzi_prefix before the first word */
  uint8_t pronoun;                      /* enum kzi_pronoun on the last word */
  uint8_t definite;                     /* ال stands on the first word */
  uint8_t prefix_length, suffix_length; /* folded bytes that the clitics take */
  uint8_t user;                         /* from a user's file */
};

struct kzi_lexicon;

struct kzi_marks {
  const struct kzi_tokens *tokens;
  const struct kzi_lexicon *lexicon;
  const struct kzi_mark *
      items; /* sorted by tok, then longest first, then fewest clitics; for each tok, class and value the longest only */
  uint32_t count;
  const uint32_t *at; /* marks that begin at token t are items [at[t], at[t + 1]); tokens->count + 1 entries */
};

/* The one pass. extra may be NULL. Returns NULL when out of memory. */
const struct kzi_marks *kzi_mark(struct kzi_arena *arena, const struct kzi_tokens *tokens,
                                 const struct kzi_lexicon *extra);

/* The longest mark of the class that begins at token tok, or NULL. */
const struct kzi_mark *kzi_mark_at(const struct kzi_marks *marks, uint32_t tok, enum kzi_class class_id);
/* Of several classes, ended by KZI_C_COUNT: the longest. */
const struct kzi_mark *kzi_mark_any(const struct kzi_marks *marks, uint32_t tok, const uint16_t *classes);
bool kzi_mark_is(const struct kzi_marks *marks, const struct kzi_mark *mark, const char *value); /* STRING values */
/* … is it one of them (a list ended by NULL)? Of either, no mark (NULL) is none. */
bool kzi_mark_is_any(const struct kzi_marks *marks, const struct kzi_mark *mark, const char *const *values);
bool kzi_is_perfect(const struct kzi_mark *mark); /* a finite verb of that tense; NULL is none */
bool kzi_is_imperfect(const struct kzi_mark *mark);
struct kzi_span kzi_mark_span(const struct kzi_marks *marks,
                              const struct kzi_mark *mark); /* original bytes, clitics left out */

/* ---- Values ------------------------------------------------------------------------------------------------------ */

/* Countries are two capital letters in 16 bits: 'K' << 8 | 'Z'. 0 is none. */
#define KZI_CC(a, b) ((uint16_t)((a) << 8 | (b)))
uint16_t kzi_cc(const char *two_letters); /* 0 where it is none */
void kzi_cc_text(uint16_t cc, char out[3]);

const char *kzi_value_text(const struct kzi_lexicon *lexicon, uint32_t value);          /* never NULL */
bool kzi_value_is(const struct kzi_lexicon *lexicon, uint32_t value, const char *text); /* 0, no value, is none */
bool kzi_value_is_any(const struct kzi_lexicon *lexicon, uint32_t value, const char *const *texts); /* ended by NULL */
uint32_t kzi_value_id(const char *text); /* the id of a built-in STRING value, for quick comparison; 0: there is none */
const struct kzi_lexicon *kzi_lexicon_builtin(void);

/* The first form of the first entry with this class and value (for names to read), or NULL. */
const char *kzi_lexicon_name(enum kzi_class class_id, const char *value);
/* The n-th distinct value of a class in the files' order, or NULL: how callers list a vocabulary. */
const char *kzi_lexicon_value(enum kzi_class class_id, size_t n);
/* The value of the class whose form folds like text (whole text, articles as the class says), or NULL. */
const char *kzi_lexicon_find(enum kzi_class class_id, const char *text, size_t length);

/* Does a folded word end like a foreign family name (name.suffix)? */
bool kzi_name_suffix(struct kzi_text folded);

/* ---- A user's entries (source.c) --------------------------------------------------------------------------------- */

struct kzi_source_error {
  uint32_t line; /* 1 is the first */
  size_t byte;
  const char *message; /* static */
};

/* Compiles rows of `class<TAB>value<TAB>form|form`. Returns NULL with error->message NULL when out of memory. */
struct kzi_lexicon *kzi_lexicon_compile(const struct kzi_alloc *alloc, const char *tsv, size_t length,
                                        struct kzi_source_error *error);
void kzi_lexicon_free(struct kzi_lexicon *lexicon); /* NULL is fine */

/* ---- Segmentation (segment.c): the one split of each word that the Penn Arabic Treebank and UD would choose ------ */

struct kzi_segment {
  uint32_t token;
  struct kzi_span surface; /* bytes of the text; the parts of a word follow one another */
  uint32_t
      form; /* offset of the restored form, NUL-terminated UTF-8 with the original letters, in kzi_segments.forms */
};

struct kzi_segments {
  const struct kzi_segment *items;
  uint32_t count;
  const uint32_t *at; /* segments of token t are items [at[t], at[t + 1]) */
  const char *forms;
};

const struct kzi_segments *kzi_segment(struct kzi_arena *arena, const struct kzi_tokens *tokens);

#endif
