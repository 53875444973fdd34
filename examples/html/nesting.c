/* Cutting the nesting before the parser sees it. */
#include "html.h"

#include <string.h>
#include <strings.h>

struct tag {
  size_t name_length;
  const char *name;
  size_t end; /* after the > */
  bool closing;
};

/* Elements that hold nothing, or that the next of their kind ends: they do not add up. */
static bool is_flat(const struct tag *tag)
{
  static const char *const flat[] = {"br",    "img",   "meta",  "link",   "input", "hr",    "source",
                                     "track", "wbr",   "col",   "area",   "base",  "embed", "param",
                                     "p",     "li",    "dt",    "dd",     "tr",    "td",    "th",
                                     "tbody", "thead", "tfoot", "option", "html",  "head",  "body"};
  for (size_t i = 0; i < sizeof flat / sizeof *flat; i++)
    if (strlen(flat[i]) == tag->name_length && strncasecmp(flat[i], tag->name, tag->name_length) == 0) return true;
  return false;
}

static bool is_letter(char c)
{
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* A tag that begins at html[at], which is '<'. Quotes may hold a '>'. */
static bool read_tag(const char *html, size_t length, size_t at, struct tag *tag)
{
  size_t i = at + 1;
  tag->closing = i < length && html[i] == '/';
  i += tag->closing;
  tag->name = html + i;
  while (i < length && (is_letter(html[i]) || (html[i] >= '0' && html[i] <= '9') || html[i] == '-')) i++;
  tag->name_length = (size_t)(html + i - tag->name);
  if (!tag->name_length || !is_letter(*tag->name)) return false;
  for (char quote = 0; i < length && (quote || html[i] != '>'); i++) {
    if (quote) quote = html[i] == quote ? 0 : quote;
    else if ((html[i] == '"' || html[i] == '\'') && html[i - 1] == '=') quote = html[i];
  }
  tag->end = i < length ? i + 1 : length;
  return true;
}

/* Where the text of <script>, <style> and the like, or a comment, ends: there a '<' opens nothing. */
static size_t skip_raw(const char *html, size_t length, size_t at, const struct tag *tag)
{
  static const char *const raw[] = {"script", "style", "textarea", "title", "noscript", "template"};
  for (size_t r = 0; r < sizeof raw / sizeof *raw; r++) {
    size_t n = strlen(raw[r]);
    if (tag->closing || tag->name_length != n || strncasecmp(raw[r], tag->name, n) != 0) continue;
    for (size_t i = at; i + n + 2 <= length; i++)
      if (html[i] == '<' && html[i + 1] == '/' && strncasecmp(html + i + 2, raw[r], n) == 0) return i;
    return length;
  }
  return at;
}

static size_t skip_comment(const char *html, size_t length, size_t at)
{
  if (length - at < 4 || memcmp(html + at, "<!--", 4) != 0) return at;
  for (size_t i = at + 4; i + 3 <= length; i++)
    if (memcmp(html + i, "-->", 3) == 0) return i + 3;
  return length;
}

bool html_cap_nesting(const char *html, size_t length, unsigned limit, struct html_text *out)
{
  size_t depth = 0, kept = 0;
  html_add(out, "", 0);
  for (size_t at = 0; at < length;) {
    const char *open = memchr(html + at, '<', length - at);
    if (!open) break;
    at = (size_t)(open - html);
    size_t comment = skip_comment(html, length, at);
    struct tag tag;
    if (comment > at || !read_tag(html, length, at, &tag)) {
      at = comment > at ? comment : at + 1;
      continue;
    }
    bool counts = !is_flat(&tag), dropped = counts && (tag.closing ? depth > limit : depth >= limit);
    if (dropped) { /* the tag alone: what it holds stays */
      html_add(out, html + kept, at - kept);
      kept = tag.end;
    }
    if (counts && !tag.closing) depth++;
    else if (counts && depth) depth--;
    at = skip_raw(html, length, tag.end, &tag);
  }
  html_add(out, html + kept, length - kept);
  return !out->failed;
}
