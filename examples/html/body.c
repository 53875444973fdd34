/* The article among menus, boxes and lists: the deepest element that holds most of the page's running text. */
#include "html.h"

#include <string.h>
#include <strings.h>

#define MOST 80       /* of 100 bytes of running text */
#define RUNNING 60    /* bytes from which a text outside of <p> runs */

/* ---- What is no article ------------------------------------------------------------------------------------------ */

static bool is_boilerplate_tag(const GumboNode *node)
{
  static const GumboTag tags[] = {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,      GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE,
                                  GUMBO_TAG_NAV,    GUMBO_TAG_ASIDE,      GUMBO_TAG_FOOTER,   GUMBO_TAG_FORM,
                                  GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT,     GUMBO_TAG_IFRAME,   GUMBO_TAG_SVG,
                                  GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_HEADER,   GUMBO_TAG_H1,
                                  GUMBO_TAG_VIDEO,  GUMBO_TAG_AUDIO,      GUMBO_TAG_TEXTAREA, GUMBO_TAG_TIME,
                                  GUMBO_TAG_HEAD};
  for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
    if (html_is(node, tags[i])) return true;
  return false;
}

static bool names_box(const GumboNode *node)
{
  static const char *const boxes[] = {
      "share",       "sharing",     "social", "related",  "relatedposts", "comment",    "comments",
      "sidebar",     "tags",        "tag",    "menu",     "nav",          "navbar",     "footer",
      "cookie",      "cookies",     "advert", "ads",      "ad",           "breadcrumb", "subscribe",
      "breadcrumbs", "banner",      "byline", "author",   "promo",        "caption",    "credit",
      "widget",      "recommended", "hidden", "trending", "meta",         "toolbar",    "print",
      "newsletter",  "popular",     "ticker", "toolbox",  "pagination",   NULL};
  return html_names(node, boxes);
}

/* trust: class and id mean what they say. */
static bool is_boilerplate(const GumboNode *node, bool trust)
{
  if (node->type != GUMBO_NODE_ELEMENT) return false;
  if (html_is(node, GUMBO_TAG_BODY) || html_is(node, GUMBO_TAG_HTML)) return false;
  return is_boilerplate_tag(node) || (trust && names_box(node));
}

/* ---- Where the article is ---------------------------------------------------------------------------------------- */

struct search {
  size_t total; /* 0 while it is being measured */
  const GumboNode *best, *told; /* by weight, by the page's own word */
  size_t told_weight;
  bool trust;
};

static bool is_inline(const GumboNode *node)
{
  static const GumboTag tags[] = {GUMBO_TAG_P,  GUMBO_TAG_SPAN, GUMBO_TAG_B,    GUMBO_TAG_STRONG,
                                  GUMBO_TAG_EM, GUMBO_TAG_I,    GUMBO_TAG_FONT, GUMBO_TAG_BLOCKQUOTE};
  for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
    if (html_is(node, tags[i])) return true;
  return false;
}

static bool is_told(const GumboNode *node)
{
  return strcasecmp(html_attribute(node, "itemprop"), "articleBody") == 0 || html_is(node, GUMBO_TAG_ARTICLE);
}

/* Bytes of running text under node: in <p>, or long of themselves; links do not count. The deepest element with most of
 * them is met first on the way back. */
static size_t weigh(const GumboNode *node, bool in_paragraph, struct search *search)
{
  size_t weight = 0;
  if (node->type == GUMBO_NODE_TEXT) {
    size_t length = strlen(node->v.text.text);
    return in_paragraph || length >= RUNNING ? length : 0;
  }
  if (node->type != GUMBO_NODE_ELEMENT || is_boilerplate(node, search->trust) || html_is(node, GUMBO_TAG_A)) return 0;
  in_paragraph |= html_is(node, GUMBO_TAG_P);
  for (unsigned i = 0; i < node->v.element.children.length; i++)
    weight += weigh(node->v.element.children.data[i], in_paragraph, search);
  if (!search->total || !weight) return weight;
  if (!search->best && weight * 100 >= search->total * MOST) search->best = node;
  if (is_told(node) && weight > search->told_weight) {
    search->told = node;
    search->told_weight = weight;
  }
  return weight;
}

static const GumboNode *find_article(const GumboNode *root, bool trust)
{
  struct search search = {.trust = trust};
  search.total = weigh(root, false, &search);
  if (!search.total) return NULL;
  weigh(root, false, &search);
  if (search.told && search.told_weight * 2 >= search.total) {
    const GumboNode *told = search.told;
    search = (struct search){.total = search.told_weight, .trust = trust};
    weigh(told, false, &search);
  }
  return search.best;
}

/* ---- Its lines --------------------------------------------------------------------------------------------------- */

struct line {
  size_t bytes, linked;
};

static void measure(const GumboNode *node, bool linked, struct line *line)
{
  if (node->type == GUMBO_NODE_TEXT) {
    size_t length = strlen(node->v.text.text);
    line->bytes += length;
    if (linked) line->linked += length;
  }
  if (node->type != GUMBO_NODE_ELEMENT) return;
  linked |= html_is(node, GUMBO_TAG_A);
  for (unsigned i = 0; i < node->v.element.children.length; i++)
    measure(node->v.element.children.data[i], linked, line);
}

/* A list whose items are links, or a short line that is one, leads elsewhere. */
static bool is_link_list(const GumboNode *node)
{
  struct line line = {0};
  bool list = html_is(node, GUMBO_TAG_UL) || html_is(node, GUMBO_TAG_OL);
  if (!list && !html_is(node, GUMBO_TAG_P)) return false;
  measure(node, false, &line);
  return line.linked * 10 >= line.bytes * 8 && line.linked && (list || line.bytes < RUNNING);
}

static bool is_block(const GumboNode *node)
{
  static const GumboTag tags[] = {
      GUMBO_TAG_P,      GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_UL,         GUMBO_TAG_OL,      GUMBO_TAG_H2,
      GUMBO_TAG_H3,     GUMBO_TAG_H4,  GUMBO_TAG_H5, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,
      GUMBO_TAG_TABLE,  GUMBO_TAG_TR,  GUMBO_TAG_TD, GUMBO_TAG_BR,         GUMBO_TAG_HR,      GUMBO_TAG_MAIN,
      GUMBO_TAG_CENTER, GUMBO_TAG_DD,  GUMBO_TAG_DT};
  for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
    if (html_is(node, tags[i])) return true;
  return false;
}

static void break_line(struct html_text *text)
{
  html_trim(text);
  if (text->length) html_add(text, "\n", 1);
}

static void write_text(const char *from, struct html_text *text)
{
  for (const char *p = from; *p; p++) {
    if (strncmp(p, "\xE2\x80\x8B", 3) == 0) { /* a zero-width space: editors leave it in empty paragraphs */
      p += 2;
      continue;
    }
    bool white = strchr(" \t\r\n", *p) != NULL;
    bool after_white = !text->length || strchr(" \n", text->bytes[text->length - 1]);
    if (!white) html_add(text, p, 1);
    else if (!after_white) html_add(text, " ", 1);
  }
}

static void write_node(const GumboNode *node, bool trust, struct html_text *text)
{
  if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) write_text(node->v.text.text, text);
  if (node->type != GUMBO_NODE_ELEMENT || is_boilerplate(node, trust) || is_link_list(node)) return;
  if (is_block(node)) break_line(text);
  for (unsigned i = 0; i < node->v.element.children.length; i++) write_node(node->v.element.children.data[i], trust, text);
  if (is_block(node)) break_line(text);
}

void html_read_body(const GumboNode *root, struct html_page *page)
{
  bool trust = true;
  const GumboNode *article = find_article(root, trust);
  if (!article) article = find_article(root, trust = false); /* the whole article stands in a «widget» */
  while (article && is_inline(article) && article->parent->type == GUMBO_NODE_ELEMENT) article = article->parent;
  if (!article) return;
  for (unsigned i = 0; i < article->v.element.children.length; i++)
    write_node(article->v.element.children.data[i], trust, &page->text);
  html_trim(&page->text);
}
