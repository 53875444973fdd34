/* Saved web page to article: what html_article.c needs, and what its files share. */
#ifndef HTML_H
#define HTML_H

#include <gumbo.h>
#include <stdbool.h>
#include <stddef.h>

/* A growing string. When memory runs out it stays as it is and says so. */
struct html_text {
  char *bytes; /* NUL-terminated, or NULL while empty */
  size_t length, room;
  bool failed;
};

void html_add(struct html_text *text, const char *bytes, size_t length);
void html_trim(struct html_text *text); /* white space at the end */
void html_text_free(struct html_text *text);

struct html_page {
  struct html_text title, site, url, text;
  struct html_text when; /* a date that only readers see: the library reads it from the text's first line */
  char date[11];         /* YYYY-MM-DD, or "" */
};

/* html is UTF-8. False when out of memory. Release with html_page_free() in any case. */
bool html_read(const char *html, size_t length, struct html_page *page);
void html_page_free(struct html_page *page);

/* ---- Between the files ------------------------------------------------------------------------------------------- */

/* A copy of the page with its nesting cut at limit: gumbo's time grows with the square of the depth. */
bool html_cap_nesting(const char *html, size_t length, unsigned limit, struct html_text *out);
/* Title, site, address and date as the page's head tells them: JSON-LD, OpenGraph, <time>, <title>. */
void html_read_meta(const GumboNode *root, struct html_page *page);
/* The article's paragraphs, one a line. */
void html_read_body(const GumboNode *root, struct html_page *page);

/* Is one of the words (NULL-terminated) a part of the element's class or id? «post-date» has date. */
bool html_names(const GumboNode *node, const char *const *words);
const char *html_attribute(const GumboNode *node, const char *name); /* "" where there is none */
bool html_is(const GumboNode *node, GumboTag tag);

#endif
