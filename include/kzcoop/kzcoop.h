/* kzcoop/kzcoop.h: Arabic news text in, records of bilateral cooperation out. This header is the manual.
 *
 *   options -> engine -> article -> result -> record
 *
 * Units.     Every offset, length and position counts bytes; spans are [start, end) of the article's UTF-8 text, the
 *            one that kzc_article_get(article, KZC_FIELD_TEXT, …) gives.
 * Ownership. What comes back by return value is borrowed: it lives as long as the handle it was asked of. What comes
 *            back through **out is yours: release it with the function its comment names. *out is NULL after any
 *            failure. Every _free() takes NULL.
 * Strings.   You give bytes and their length; a length of KZC_NUL means "up to the NUL byte". You get a
 *            NUL-terminated pointer and, where length is not NULL, its length.
 * NULL.      A function that can fail answers KZC_E_NULL where a handle or *out is missing. A getter answers 0 or
 *            NULL. Optional out arguments (length, span, error) may always be NULL.
 * Errors.    int32_t results are KZC_OK or a pinned KZC_E_ number (codes.h). struct kzc_error says where. Nothing
 *            aborts, prints, or touches locale, environment or signals. errno is the system's after KZC_E_OPEN and
 *            KZC_E_READ.
 * Threads.   An engine never changes: any number of threads may use one at a time. Other handles belong to one thread
 *            at a time; a finished article, tokens and results may be read by many. The library keeps no mutable
 *            global state; ICU, which it opens for romanization and for encodings other than UTF-8 only, initializes
 *            itself once, thread-safely.
 * Memory.    Everything goes through the options' allocator, except what ICU takes for itself. Running out gives
 *            KZC_E_NOMEM and leaks nothing.
 * Growing.   New functions come beside old ones. Public structs are read through their size or stride, and grow at
 *            their end. */
#ifndef KZCOOP_H
#define KZCOOP_H

#include <stddef.h>
#include <stdint.h>

#include <kzcoop/codes.h>

#define KZC_VERSION_MAJOR 0
#define KZC_VERSION_MINOR 1
#define KZC_VERSION_PATCH 0

#if defined(__GNUC__)
#define KZC_API      __attribute__((visibility("default")))
#define KZC_MUST_USE __attribute__((warn_unused_result))
#else
#define KZC_API
#define KZC_MUST_USE
#endif

#ifdef __cplusplus
extern "C" {
#endif

#define KZC_NUL SIZE_MAX /* as a length: the bytes end at their NUL */

/* ---- Version ------------------------------------------------------------------------------------------------------
 * The version of the library that runs; the macros above tell the one you compiled against.              since 0.1 */

/* "0.1.0"; static. */
KZC_API const char *kzc_version(void);
/* major * 1000000 + minor * 1000 + patch. */
KZC_API uint32_t kzc_version_number(void);

/* ---- Errors ------------------------------------------------------------------------------------------------------- */

/* Set size to sizeof(struct kzc_error) before the call; the library writes no byte beyond it, and nothing where it is
 * 0. Filled by every function that takes one, on success (all zero) as on failure.                       since 0.1 */
struct kzc_error {
  size_t size;
  int32_t status;     /* what the function returned */
  uint32_t line;      /* in lexicon files, 1 is the first; else 0 */
  size_t byte_pos;    /* in the bytes you gave: where they are wrong, or where a limit was passed */
  const char *detail; /* English, static, one clause, or NULL */
};

/* An English sentence on a status, static, never NULL: "unknown status" for numbers that are none.       since 0.1 */
KZC_API const char *kzc_status_text(int32_t status);

/* ---- Spans and dates ----------------------------------------------------------------------------------------------
 * Both are sealed: they never grow.                                                                      since 0.1 */

struct kzc_span {
  uint32_t start, end;
};

struct kzc_date {
  int32_t year;  /* Gregorian; 0: none */
  int32_t month; /* 1 to 12, 0: not told */
  int32_t day;   /* 1 to 31, 0: not told */
};

/* ---- Options ------------------------------------------------------------------------------------------------------
 * What to change before an engine is made. kzc_engine_new() copies them, so one options handle may make many engines,
 * and may be freed at once. */

struct kzc_options;

/* Your memory. Each function gets user; get and resize answer NULL when there is none; resize(user, NULL, n) is get;
 * release takes NULL. Blocks are aligned for every type, as malloc's are. All three must be set, and be safe in every
 * thread that uses the engine.                                                                           since 0.1 */
struct kzc_allocator {
  void *(*get)(void *user, size_t bytes);
  void *(*resize)(void *user, void *block, size_t bytes);
  void (*release)(void *user, void *block);
  void *user;
};

/* Makes options with every default. allocator may be NULL: malloc, realloc, free. It is copied. Release with
 * kzc_options_free(). KZC_E_NULL, KZC_E_ARGUMENT (a function is missing), KZC_E_NOMEM.                   since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_options_new(const struct kzc_allocator *allocator, struct kzc_options **out);
KZC_API void kzc_options_free(struct kzc_options *options);

/* Sets a limit (KZC_LIMIT_…). Going beyond one is an error of its own when the article is loaded or extracted.
 * KZC_E_NULL, KZC_E_ARGUMENT (no such limit, 0, or above 1 GiB for KZC_LIMIT_BYTES).                     since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_options_set_limit(struct kzc_options *options, int32_t limit, uint64_t value);
/* The limit as it stands; 0 where there is none of that number.                                          since 0.1 */
KZC_API uint64_t kzc_options_limit(const struct kzc_options *options, int32_t limit);

/* Sets all flags at once (KZC_OPTION_…). KZC_E_NULL, KZC_E_FLAGS.                                        since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_options_set_flags(struct kzc_options *options, uint32_t flags);

/* Reads every article in this encoding, an IANA name ("windows-1256"); NULL: detect, the default. The name is looked
 * up when an article is loaded. KZC_E_NULL, KZC_E_ARGUMENT (empty, or longer than 39 bytes).             since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_options_set_encoding(struct kzc_options *options, const char *encoding);
/* Refuses articles that are, or seem to be, in this encoding (KZC_E_FORBIDDEN). At most 8. KZC_E_NULL,
 * KZC_E_ARGUMENT.                                                                                        since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_options_forbid_encoding(struct kzc_options *options, const char *encoding);

/* Only records with this country ("KZ") among the parties; called again, with any of them. At most 300. KZC_E_NULL,
 * KZC_E_ARGUMENT (no two-letter code that the library knows).                                            since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_options_add_focus(struct kzc_options *options, const char *country);

/* Only records of at least this confidence, 0 to 1; 0 gives everything. Unless set: 0.35, what is nearly twice as likely
 * wrong as right is left out, and 0.25 for background and negated records, which are context. KZC_E_NULL, KZC_E_ARGUMENT.
 *                                                                                                         since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_options_set_min_confidence(struct kzc_options *options, double confidence);

/* Adds entries to the lexicon: UTF-8 rows of class, value, forms (form|form…), parted by tabs, as in
 * lib/lexicon/README.md. The bytes are copied. A wrong row is KZC_E_LEXICON with line, byte_pos and detail in *error,
 * and nothing of it is added. KZC_E_NULL, KZC_E_NOMEM.                                                   since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_options_add_lexicon(struct kzc_options *options, const char *bytes, size_t length,
                                                     struct kzc_error *error);
/* The same from a file. Also KZC_E_OPEN, KZC_E_READ, KZC_E_DIRECTORY, KZC_E_LIMIT_BYTES (above 64 MiB).  since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_options_add_lexicon_file(struct kzc_options *options, const char *path,
                                                          struct kzc_error *error);

/* ---- Engine -------------------------------------------------------------------------------------------------------
 * Lexicon and options, ready for work. Never changes, so threads share it without locks. Articles, tokens and results
 * do not refer to it. */

struct kzc_engine;

/* options may be NULL: every default. Release with kzc_engine_free(). KZC_E_NULL, KZC_E_NOMEM, KZC_E_LEXICON (entries
 * of several files that contradict one another).                                                         since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_engine_new(const struct kzc_options *options, struct kzc_engine **out,
                                            struct kzc_error *error);
KZC_API void kzc_engine_free(struct kzc_engine *engine);

/* ---- Article ------------------------------------------------------------------------------------------------------
 * One article. Make it, set what you know of it, load its bytes once by one of four ways, then read it. A title that
 * you set stands before the text, followed by one newline, and offsets count in that whole. */

struct kzc_article;

/* An empty article that reads as the engine's options say. Release with kzc_article_free(). KZC_E_NULL, KZC_E_NOMEM.
 *                                                                                                        since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_article_new(const struct kzc_engine *engine, struct kzc_article **out);
KZC_API void kzc_article_free(struct kzc_article *article);

/* Sets a text (KZC_FIELD_ID, TITLE, DATE, SOURCE, URL), before loading; UTF-8, copied. bytes NULL or length 0: none.
 * The date is YYYY-MM-DD and must exist: relative dates («أمس») are resolved against it. KZC_E_NULL, KZC_E_ARGUMENT
 * (no such field, or no date), KZC_E_STATE (loaded already), KZC_E_INVALID, KZC_E_BINARY, KZC_E_NOMEM,
 * KZC_E_LIMIT_BYTES.                                                                                     since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_article_set(struct kzc_article *article, int32_t field, const char *bytes,
                                             size_t length, struct kzc_error *error);

/* Loads: decodes (BOM, UTF-8, else ICU's detector), tells the language, reads the page. Lines that were broken at a
 * width, as in mail and PDF, are joined: such a break becomes a space, so that offsets stay. bytes may be freed
 * afterwards. An article in another language than Arabic loads well and gives no records. After a failure the article
 * stays empty and can only be freed. KZC_E_NULL, KZC_E_STATE, KZC_E_NOMEM, KZC_E_LIMIT_…, KZC_E_INVALID,
 * KZC_E_BINARY, KZC_E_ENCODING, KZC_E_FORBIDDEN.                                                         since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_article_load(struct kzc_article *article, const char *bytes, size_t length,
                                              struct kzc_error *error);
/* The same from a file. Also KZC_E_OPEN, KZC_E_READ, KZC_E_DIRECTORY.                                    since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_article_load_file(struct kzc_article *article, const char *path,
                                                   struct kzc_error *error);

/* Puts up to room bytes into buffer and answers how many: 0 at the end, KZC_NUL on failure (KZC_E_READ).
 *                                                                                                        since 0.1 */
typedef size_t (*kzc_read_function)(void *user, char *buffer, size_t room);
/* The same from your reader.                                                                             since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_article_load_reader(struct kzc_article *article, kzc_read_function read, void *user,
                                                     struct kzc_error *error);

/* The same piece by piece: feed as often as you like (pieces may cut characters), then finish once.      since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_article_feed(struct kzc_article *article, const char *bytes, size_t length,
                                              struct kzc_error *error);
KZC_API KZC_MUST_USE int32_t kzc_article_finish(struct kzc_article *article, struct kzc_error *error);

/* A text of a loaded article (KZC_FIELD_…), or NULL where there is none. Before loading: what was set.   since 0.1 */
KZC_API const char *kzc_article_get(const struct kzc_article *article, int32_t field, size_t *length);
/* Where the text stands that was found on the page: 1, and *span is filled, or 0 (set by you, or none). For TITLE,
 * DATE, SECTION, BYLINE, DATELINE and AGENCY. span may be NULL.                                          since 0.1 */
KZC_API int32_t kzc_article_where(const struct kzc_article *article, int32_t field, struct kzc_span *span);
/* The publication date: set by you, else found on the page. Answers its precision (KZC_PRECISION_…).     since 0.1 */
KZC_API int32_t kzc_article_published(const struct kzc_article *article, struct kzc_date *date);
/* How many invalid sequences were replaced (KZC_OPTION_REPLACE_INVALID).                                 since 0.1 */
KZC_API size_t kzc_article_replaced(const struct kzc_article *article);
/* 1 where the text reads like UTF-8 once taken for windows-1256, or the reverse; it is not mended.       since 0.1 */
KZC_API int32_t kzc_article_mojibake(const struct kzc_article *article);

/* The lines of the text; 0 before loading and for other languages than Arabic.                           since 0.1 */
KZC_API size_t kzc_article_line_count(const struct kzc_article *article);
/* What the n-th line is (KZC_ZONE_…) and where, without its line break. -1 if n is too big.              since 0.1 */
KZC_API int32_t kzc_article_line(const struct kzc_article *article, size_t n, struct kzc_span *span);

/* ---- Tokens -------------------------------------------------------------------------------------------------------
 * The tokens of an article and their parts: the words of syntax that Arabic writes as one («وللدفاع»: و, ل, الدفاع).
 * Outlives the article. Works for every language. */

struct kzc_tokens;

struct kzc_token {     /* grows at its end: step through the array by its stride */
  uint32_t start, end; /* bytes of the text */
  uint32_t sentence;   /* 0 is the first; a sentence never crosses a line */
  uint32_t line;       /* 0 is the first */
  uint32_t first_part; /* index into the parts */
  uint32_t part_count; /* 1 or more; most tokens are one word */
  uint32_t kind;       /* KZC_TOKEN_… kinds */
  uint32_t flags;      /* KZC_TOKEN_… flags */
};

struct kzc_part { /* grows at its end: step through the array by its stride */
  uint32_t token;
  uint32_t start, end; /* bytes of the text */
  uint32_t form;       /* offset of its written-out form in kzc_tokens_forms(): NUL-terminated UTF-8 */
};

/* Release with kzc_tokens_free(). KZC_E_NULL, KZC_E_STATE (not loaded), KZC_E_NOMEM, KZC_E_LIMIT_WORK.   since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_tokens_new(const struct kzc_engine *engine, const struct kzc_article *article,
                                            struct kzc_tokens **out, struct kzc_error *error);
KZC_API void kzc_tokens_free(struct kzc_tokens *tokens);

/* The whole array, borrowed, or NULL where there are none: *count items, *stride bytes from one to the next.
 *                                                                                                        since 0.1 */
KZC_API const struct kzc_token *kzc_tokens_array(const struct kzc_tokens *tokens, size_t *count, size_t *stride);
KZC_API const struct kzc_part *kzc_tokens_parts(const struct kzc_tokens *tokens, size_t *count, size_t *stride);
/* The pool of written-out forms.                                                                         since 0.1 */
KZC_API const char *kzc_tokens_forms(const struct kzc_tokens *tokens);

/* One by one: the n-th token, or NULL if n is too big.                                                   since 0.1 */
KZC_API size_t kzc_tokens_count(const struct kzc_tokens *tokens);
KZC_API const struct kzc_token *kzc_tokens_at(const struct kzc_tokens *tokens, size_t n);
/* Its bytes as they are written (not NUL-terminated), and its folded form, under which the lexicon looks it up.
 *                                                                                                        since 0.1 */
KZC_API const char *kzc_tokens_text(const struct kzc_tokens *tokens, size_t n, size_t *length);
KZC_API const char *kzc_tokens_folded(const struct kzc_tokens *tokens, size_t n, size_t *length);

/* ---- Result -------------------------------------------------------------------------------------------------------
 * The records of an article. Immutable; outlives article and engine. */

struct kzc_result;
struct kzc_record;

/* Finds the records. Release with kzc_result_free(). KZC_E_NULL, KZC_E_STATE (not loaded), KZC_E_NOMEM,
 * KZC_E_LIMIT_RECORDS, KZC_E_LIMIT_WORK.                                                                 since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_extract(const struct kzc_engine *engine, const struct kzc_article *article,
                                         struct kzc_result **out, struct kzc_error *error);
KZC_API void kzc_result_free(struct kzc_result *result);

KZC_API size_t kzc_result_count(const struct kzc_result *result);
/* The n-th record, borrowed: valid until kzc_result_free(). NULL if n is too big.                        since 0.1 */
KZC_API const struct kzc_record *kzc_result_record(const struct kzc_result *result, size_t n);

/* Everything at once: one JSON object of schema kzcoop/1 (see README), without a newline at its end unless
 * KZC_JSON_PRETTY. *out is NUL-terminated; release it with kzc_string_free(). KZC_E_NULL, KZC_E_FLAGS (unknown bits),
 * KZC_E_NOMEM.                                                                                           since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_result_json(const struct kzc_result *result, uint32_t flags, char **out,
                                             size_t *length);
/* One row per record, parted by tabs, each ended by a newline; tabs, newlines, returns and backslashes within are \t,
 * \n, \r, \\. Otherwise as kzc_result_json().                                                                        since 0.1 */
KZC_API KZC_MUST_USE int32_t kzc_result_tsv(const struct kzc_result *result, uint32_t flags, char **out,
                                            size_t *length);
/* Releases a string that came through char **out, at any time, also after the result.                    since 0.1 */
KZC_API void kzc_string_free(char *string);

/* ---- Record -------------------------------------------------------------------------------------------------------
 * Borrowed from the result. Getters of text have one shape: the bytes (NUL-terminated) or NULL where the article does
 * not tell; their length; and where they stand in the article's text. A text that was put together from several
 * places spans them all.                                                                                 since 0.1 */

struct kzc_party;
struct kzc_person;

KZC_API int32_t kzc_record_act(const struct kzc_record *record);       /* KZC_ACT_… */
KZC_API int32_t kzc_record_modality(const struct kzc_record *record);  /* KZC_MODALITY_… */
KZC_API const char *kzc_record_cameo(const struct kzc_record *record); /* CAMEO event code: "057"; static */
KZC_API double kzc_record_confidence(const struct kzc_record *record); /* of records given 0.9, nine in ten are right */

/* The sides, in the order in which the article introduces them: two, rarely up to six. */
KZC_API size_t kzc_record_party_count(const struct kzc_record *record);
KZC_API const struct kzc_party *kzc_record_party(const struct kzc_record *record, size_t n);
KZC_API const char *kzc_party_country(const struct kzc_party *party); /* ISO 3166-1 alpha-2, XK, EU, UN; or NULL */
KZC_API const char *kzc_party_organization(const struct kzc_party *party, size_t *length, struct kzc_span *span);
KZC_API const char *kzc_party_text(const struct kzc_party *party, size_t *length, struct kzc_span *span);

/* The instrument. */
KZC_API int32_t kzc_record_instrument(const struct kzc_record *record); /* KZC_INSTRUMENT_…, 0: none */
KZC_API const char *kzc_record_instrument_text(const struct kzc_record *record, size_t *length, struct kzc_span *span);
KZC_API const char *kzc_record_instrument_title(const struct kzc_record *record, size_t *length, struct kzc_span *span);
KZC_API int32_t kzc_record_instrument_count(const struct kzc_record *record); /* 0: several; -1: no instrument */
KZC_API int32_t kzc_record_valid_from(const struct kzc_record *record, struct kzc_date *date); /* these three answer */
KZC_API int32_t kzc_record_valid_to(const struct kzc_record *record, struct kzc_date *date);   /* KZC_PRECISION_… */

/* When and where the act takes place. */
KZC_API int32_t kzc_record_date(const struct kzc_record *record, struct kzc_date *date);
KZC_API const char *kzc_record_date_text(const struct kzc_record *record, size_t *length, struct kzc_span *span);
KZC_API const char *kzc_record_place(const struct kzc_record *record, size_t *length, struct kzc_span *span); /* city */
KZC_API const char *kzc_record_place_country(const struct kzc_record *record);
KZC_API const char *kzc_record_venue(const struct kzc_record *record, size_t *length, struct kzc_span *span);
KZC_API const char *kzc_record_event(const struct kzc_record *record, size_t *length, struct kzc_span *span);

/* Everyone named who acts, is present, or speaks for a side. */
KZC_API size_t kzc_record_person_count(const struct kzc_record *record);
KZC_API const struct kzc_person *kzc_record_person(const struct kzc_record *record, size_t n);
KZC_API const char *kzc_person_name(const struct kzc_person *person, size_t *length, struct kzc_span *span);
KZC_API const char *kzc_person_title(const struct kzc_person *person, size_t *length, struct kzc_span *span);
KZC_API const char *kzc_person_country(const struct kzc_person *person);
KZC_API const char *kzc_person_organization(const struct kzc_person *person, size_t *length, struct kzc_span *span);
KZC_API int32_t kzc_person_role(const struct kzc_person *person); /* KZC_ROLE_… */

/* Areas: the code ("def.general") and the words that name it. */
KZC_API size_t kzc_record_area_count(const struct kzc_record *record);
KZC_API const char *kzc_record_area(const struct kzc_record *record, size_t n);
KZC_API const char *kzc_record_area_text(const struct kzc_record *record, size_t n, size_t *length,
                                         struct kzc_span *span);

/* Evidence: the passages that tell the act. 1, or 0 if n is too big. */
KZC_API size_t kzc_record_evidence_count(const struct kzc_record *record);
KZC_API int32_t kzc_record_evidence(const struct kzc_record *record, size_t n, struct kzc_span *span);

/* Reasons: the rule's name, or NULL if n is too big; the slot it filled, and the words it went by. What is in the
 * record has a reason, and nothing else has one. Those of a slot stand together, in this order:
 *   "act", "modality"  the word of acting and its clause, for each passage that tells the act
 *   "parties"          the words of each, which stand elsewhere in the article where kzc_party_text() has none
 *   "instrument"       its words, or those of the verb or the headline that imply it
 *   "date"             its words
 *   "place"            the building or the occasion; the town; the building again where its host tells the country
 *   "people"           the name of each, or the office that means its bearer
 *   "areas"            the words of each
 *   "confidence"       the first word of acting, for each thing seen that makes the record more or less sure
 * For people who mend rules: the rules' names may change with any version. */
KZC_API size_t kzc_record_reason_count(const struct kzc_record *record);
KZC_API const char *kzc_record_reason(const struct kzc_record *record, size_t n, const char **slot,
                                      struct kzc_span *span);

/* ---- Codes --------------------------------------------------------------------------------------------------------
 * Names for the pinned numbers and texts for the codes, so that no caller hard-codes a string. All static.
 *                                                                                                        since 0.1 */

/* The name of a number of a vocabulary (KZC_VOCABULARY_…), as in the JSON: "sign"; NULL for numbers that are none. */
KZC_API const char *kzc_code_name(int32_t vocabulary, int32_t code);
/* And back: 1 and *code is filled, or 0. */
KZC_API int32_t kzc_code_of(int32_t vocabulary, const char *name, size_t length, int32_t *code);
/* The n-th number of a vocabulary, in rising order: 1 and *code is filled, or 0 if n is too big. */
KZC_API int32_t kzc_code_at(int32_t vocabulary, size_t n, int32_t *code);

/* The n-th area code, or NULL if n is too big. */
KZC_API const char *kzc_area_at(size_t n);
/* Of an area code: an English label; the sector in the Defense Cooperation Agreement Dataset; the CAMEO code. NULL
 * where unknown. */
KZC_API const char *kzc_area_label(const char *area);
KZC_API const char *kzc_area_dcad(const char *area);
KZC_API const char *kzc_area_cameo(const char *area);

/* The n-th country code, or NULL if n is too big. */
KZC_API const char *kzc_country_at(size_t n);
/* Of a country code: its name, language "ar" or "en". NULL where unknown. */
KZC_API const char *kzc_country_name(const char *country, const char *language);
/* Its ISO 3166-1 alpha-3 code, as event data have it ("KAZ"; XKX for XK). NULL where unknown, and for EU and UN. */
KZC_API const char *kzc_country_alpha3(const char *country);
/* The code of the country that an Arabic or English name means, however spelt, or NULL. */
KZC_API const char *kzc_country_find(const char *name, size_t length);

#ifdef __cplusplus
}
#endif

#endif
