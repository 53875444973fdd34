/* What the page tells about itself: each source may fill what better ones left empty. */
#include "html.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#define DATE_BYTES 160

static void keep(struct html_text *text, const char *value)
{
  if (text->length || !value) return;
  while (*value && strchr(" \n\t\r", *value)) value++;
  html_add(text, value, strlen(value));
  html_trim(text);
}

static bool is_any(const char *value, const char *const *names)
{
  for (; *names; names++)
    if (strcasecmp(value, *names) == 0) return true;
  return false;
}

/* ---- Dates ------------------------------------------------------------------------------------------------------- */

/* «2021-08-24T10:30:00+03:00», «2021/08/24», «24-08-2021»: the first that exists. */
static void keep_date(struct html_page *page, const char *value)
{
  if (*page->date || !value) return;
  for (const char *p = value; *p; p++) {
    int a, b, c, used = 0;
    char one, two;
    if (*p < '0' || *p > '9') continue;
    if (sscanf(p, "%4d%c%2d%c%4d%n", &a, &one, &b, &two, &c, &used) == 5 && one == two && strchr("-/.", one)) {
      int year = a > 31 ? a : c, day = a > 31 ? c : a;
      if (year >= 1900 && year <= 2100 && b >= 1 && b <= 12 && day >= 1 && day <= 31) {
        snprintf(page->date, sizeof page->date, "%04d-%02d-%02d", year, b, day);
        return;
      }
    }
    while (p[1] >= '0' && p[1] <= '9') p++;
  }
}

/* ---- JSON-LD ----------------------------------------------------------------------------------------------------- */

static bool is_article(const json_t *object)
{
  static const char *const types[] = {"NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "Report", NULL};
  const json_t *type = json_object_get(object, "@type");
  if (json_is_array(type)) type = json_array_get(type, 0);
  return json_is_string(type) && is_any(json_string_value(type), types);
}

static void read_json(const json_t *json, struct html_page *page)
{
  size_t i;
  json_t *item;
  if (json_is_array(json)) json_array_foreach(json, i, item) read_json(item, page);
  if (!json_is_object(json)) return;
  read_json(json_object_get(json, "@graph"), page);
  if (!is_article(json)) return;
  keep(&page->title, json_string_value(json_object_get(json, "headline")));
  keep(&page->site, json_string_value(json_object_get(json_object_get(json, "publisher"), "name")));
  keep(&page->url, json_string_value(json_object_get(json, "url")));
  keep_date(page, json_string_value(json_object_get(json, "datePublished")));
}

static void read_script(const GumboNode *node, struct html_page *page)
{
  const GumboVector *children = &node->v.element.children;
  if (strcasecmp(html_attribute(node, "type"), "application/ld+json") != 0 || !children->length) return;
  const GumboNode *text = children->data[0];
  if (text->type != GUMBO_NODE_TEXT) return;
  json_t *json = json_loads(text->v.text.text, 0, NULL);
  read_json(json, page);
  json_decref(json);
}

/* ---- Elements ---------------------------------------------------------------------------------------------------- */

static void read_meta(const GumboNode *node, struct html_page *page)
{
  static const char *const titles[] = {"og:title", "twitter:title", NULL};
  static const char *const sites[] = {"og:site_name", "application-name", "dc.publisher", NULL};
  static const char *const dates[] = {"article:published_time",
                                      "datePublished",
                                      "pubdate",
                                      "date",
                                      "dc.date",
                                      "dc.date.issued",
                                      "publish-date",
                                      "publishdate",
                                      "cXenseParse:recs:publishtime",
                                      NULL};
  static const char *const attributes[] = {"property", "name", "itemprop"};
  const char *content = html_attribute(node, "content");
  for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++) {
    const char *name = html_attribute(node, attributes[i]);
    if (is_any(name, titles)) keep(&page->title, content);
    if (is_any(name, sites)) keep(&page->site, content);
    if (is_any(name, dates)) keep_date(page, content);
    if (strcasecmp(name, "og:url") == 0) keep(&page->url, content);
  }
}

static void add_text(const GumboNode *node, struct html_text *text)
{
  if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
    html_add(text, node->v.text.text, strlen(node->v.text.text));
  if (node->type != GUMBO_NODE_ELEMENT) return;
  for (unsigned i = 0; i < node->v.element.children.length; i++) add_text(node->v.element.children.data[i], text);
}

static void keep_content(struct html_text *target, const GumboNode *node)
{
  struct html_text text = {0};
  if (target->length) return;
  add_text(node, &text);
  keep(target, text.bytes);
  html_text_free(&text);
}

/* «العنوان | الموقع», «الموقع - العنوان»: of a page's <title> the longer part stays; elsewhere only the site's name
 * goes. */
static void cut_site(struct html_text *title, const char *site)
{
  static const char *const signs[] = {" | ", " - ", " – ", " — ", " :: ", " » ", " • "};
  for (size_t i = 0; title->bytes && i < sizeof signs / sizeof *signs; i++) {
    char *sign = strstr(title->bytes, signs[i]);
    if (!sign) continue;
    for (char *next; (next = strstr(sign + 1, signs[i]));) sign = next;
    char *after = sign + strlen(signs[i]);
    size_t before = (size_t)(sign - title->bytes), rest = strlen(after);
    if (site && strcmp(after, site) != 0) continue;
    bool front = site || before >= rest;
    if (!front) memmove(title->bytes, after, rest + 1);
    title->length = front ? before : rest;
    title->bytes[title->length] = '\0';
    return;
  }
}

/* Sources from the best to the worst: one walk each, so that their order on the page does not matter. */
enum source { SOURCE_JSON, SOURCE_META, SOURCE_TIME, SOURCE_HEADING, SOURCE_TITLE, SOURCE_VISIBLE, SOURCES };

/* A short text in a box that is called date. */
static void read_visible(const GumboNode *node, struct html_page *page)
{
  static const char *const dates[] = {"date", "published", "time", "datetime", NULL};
  struct html_text text = {0};
  if (page->when.length || !html_names(node, dates)) return;
  add_text(node, &text);
  if (text.length && text.length <= DATE_BYTES) keep(&page->when, text.bytes);
  html_text_free(&text);
}

static void read_element(const GumboNode *node, enum source source, struct html_page *page)
{
  if (source == SOURCE_JSON && html_is(node, GUMBO_TAG_SCRIPT)) read_script(node, page);
  if (source == SOURCE_META && html_is(node, GUMBO_TAG_META)) read_meta(node, page);
  if (source == SOURCE_META && html_is(node, GUMBO_TAG_LINK) &&
      strcasecmp(html_attribute(node, "rel"), "canonical") == 0)
    keep(&page->url, html_attribute(node, "href"));
  if (source == SOURCE_TIME && html_is(node, GUMBO_TAG_TIME)) keep_date(page, html_attribute(node, "datetime"));
  if (source == SOURCE_TIME && strcmp(html_attribute(node, "itemprop"), "datePublished") == 0)
    keep_date(page, html_attribute(node, "content"));
  if (source == SOURCE_HEADING && html_is(node, GUMBO_TAG_H1)) keep_content(&page->title, node);
  if (source == SOURCE_TITLE && html_is(node, GUMBO_TAG_TITLE) && !page->title.length) {
    keep_content(&page->title, node);
    cut_site(&page->title, NULL);
  }
  if (source == SOURCE_VISIBLE) read_visible(node, page);
}

static void walk(const GumboNode *node, enum source source, struct html_page *page)
{
  if (node->type != GUMBO_NODE_ELEMENT) return;
  read_element(node, source, page);
  for (unsigned i = 0; i < node->v.element.children.length; i++) walk(node->v.element.children.data[i], source, page);
}

static void flatten(struct html_text *text)
{
  for (size_t i = 0; i < text->length; i++)
    if (strchr("\n\r\t", text->bytes[i])) text->bytes[i] = ' ';
}

void html_read_meta(const GumboNode *root, struct html_page *page)
{
  for (int source = 0; source < SOURCES; source++) walk(root, (enum source)source, page);
  flatten(&page->title);
  flatten(&page->site);
  flatten(&page->when);
  if (page->site.length) cut_site(&page->title, page->site.bytes);
}
