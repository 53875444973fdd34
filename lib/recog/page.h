/* What the files of the page share. Private to recog. */
#ifndef KZI_PAGE_H
#define KZI_PAGE_H

#include "recog/recog.h"

/* What a line is by its own words, before its place on the page is looked at. */
enum kzi_line_kind {
  KZI_LINE_TEXT,
  KZI_LINE_EMPTY,
  KZI_LINE_FURNITURE,
  KZI_LINE_SECTION,
  KZI_LINE_BYLINE,
  KZI_LINE_MASTHEAD,
  KZI_LINE_SOURCE,
  KZI_LINE_CAPTION,
  KZI_LINE_PUBLISHED,
  KZI_LINE_RELATED,
  KZI_LINE_COMMENTS,
  KZI_LINE_TAGS,
  KZI_LINE_CLOCK,
};

struct kzi_line_facts {
  uint32_t first, end; /* tokens, without the signs at either end */
  uint32_t words;
  uint8_t kind; /* enum kzi_line_kind */
  bool stop;    /* ends as sentences do */
  bool colon;   /* ends in a colon: what follows belongs to it */
  bool bullet;  /* begins with a bullet or a number: an item of a list */
  bool verb;
  uint32_t phrase_end; /* token after the set phrase that begins it, or first */
};

struct kzi_page_reader {
  struct kzi_arena *arena;
  const struct kzi_marks *marks;
  const struct kzi_tokens *tokens;
  struct kzi_line_facts *lines;
  struct kzi_page *page;
  uint8_t *zones;
  uint32_t *body_from;
  uint32_t count; /* lines */
  uint32_t title; /* line, KZI_NONE where there is none */
  uint32_t first_body,
      last_body;       /* first and last line of prose behind the title; first_body is count where there is none */
  uint32_t first_open; /* the first line that the caller did not give */
};

/* ---- Lines and findings (page.c) --------------------------------------------------------------------------------- */

bool kzi_page_is_open(const struct kzi_page_reader *r, uint32_t line); /* a text whose zone its own words do not tell */
uint32_t kzi_page_next_line(const struct kzi_page_reader *r, uint32_t line); /* the next that is not empty, or count */
uint32_t kzi_page_after_signs(const struct kzi_page_reader *r, uint32_t tok, uint32_t end);
/* The first finding of its kind is kept, later ones are not. */
void kzi_page_keep(struct kzi_span *span, struct kzi_span found);
void kzi_page_keep_agency(struct kzi_page_reader *r, const struct kzi_mark *known, struct kzi_range at);

/* ---- Head (page_head.c) ------------------------------------------------------------------------------------------ */

uint32_t kzi_page_find_title(const struct kzi_page_reader *r);
void kzi_page_read_head(struct kzi_page_reader *r);
bool kzi_page_take_date_line(struct kzi_page_reader *r, uint32_t line);            /* is it one? */
bool kzi_page_take_dateline(struct kzi_page_reader *r, uint32_t line, bool first); /* is it nothing else? */

/* ---- Foot (page_foot.c) ------------------------------------------------------------------------------------------ */

void kzi_page_read_lists(struct kzi_page_reader *r); /* other news, tags, comments */
void kzi_page_read_foot(struct kzi_page_reader *r);

/* ---- Tokens (page_line.c) ---------------------------------------------------------------------------------------- */

bool kzi_page_is_word(const struct kzi_page_reader *r, uint32_t tok);
bool kzi_page_is_verb(const struct kzi_page_reader *r, uint32_t tok);
/* The mark of the class that begins at tok and has no clitics, or NULL. */
const struct kzi_mark *kzi_page_mark(const struct kzi_page_reader *r, uint32_t tok, enum kzi_class class_id);
/* Likewise of the furniture of one kind. */
const struct kzi_mark *kzi_page_phrase(const struct kzi_page_reader *r, uint32_t tok, const char *kind);
struct kzi_span kzi_page_span(const struct kzi_page_reader *r, uint32_t tok, uint32_t end);
bool kzi_page_is_prose(const struct kzi_line_facts *line); /* long enough, or closed, as only sentences are */

void kzi_page_read_line(const struct kzi_page_reader *r, uint32_t line, struct kzi_line_facts *facts);

/* ---- Dates (page_date.c) ----------------------------------------------------------------------------------------- */

struct kzi_page_day {
  struct kzi_date date; /* year 0: none */
  struct kzi_range at;
  bool hijri; /* converted */
};

/* Reads a full date that begins at tok and ends before end: the token after it, or tok where there is none. *best keeps
 * the first of several, a Gregorian one before a converted one. */
uint32_t kzi_page_date(const struct kzi_page_reader *r, uint32_t tok, uint32_t end, struct kzi_page_day *best);
/* Part of a date, a clock time, a weekday: the token after it, or tok. */
uint32_t kzi_page_date_part(const struct kzi_page_reader *r, uint32_t tok, uint32_t end);
/* Does the line tell when the article appeared, and little else? */
bool kzi_page_read_published(const struct kzi_page_reader *r, uint32_t line, struct kzi_page_day *best);

/* ---- Datelines (page_dateline.c) --------------------------------------------------------------------------------- */

struct kzi_dateline {
  uint32_t end;            /* token after the prefix and its last sign; the line's first where there is none */
  struct kzi_range prefix; /* without that sign */
  struct kzi_range agency;
  const struct kzi_mark *known; /* the agency, where the lexicon has it */
  struct kzi_page_day day;
  bool whole; /* the line is nothing else */
};

/* first: the line opens the article, where looser forms are datelines too. */
bool kzi_page_read_dateline(const struct kzi_page_reader *r, uint32_t line, bool first, struct kzi_dateline *out);
/* An agency that signs at the end of a line: «(كونا)», «-- واس». */
const struct kzi_mark *kzi_page_signature(const struct kzi_page_reader *r, uint32_t line);

#endif
