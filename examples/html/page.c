/* The parts together, and strings. */
#include "html.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define NESTING_MAX 1000

void html_add(struct html_text *text, const char *bytes, size_t length)
{
  if (text->length + length + 1 > text->room) {
    size_t room = (text->length + length + 1) * 2;
    char *grown = text->failed ? NULL : realloc(text->bytes, room);
    if (!grown) {
      text->failed = true;
      return;
    }
    text->bytes = grown;
    text->room = room;
  }
  memcpy(text->bytes + text->length, bytes, length);
  text->length += length;
  text->bytes[text->length] = '\0';
}

void html_trim(struct html_text *text)
{
  while (text->length && strchr(" \n\t\r", text->bytes[text->length - 1])) text->bytes[--text->length] = '\0';
}

void html_text_free(struct html_text *text)
{
  free(text->bytes);
  *text = (struct html_text){0};
}

const char *html_attribute(const GumboNode *node, const char *name)
{
  if (node->type != GUMBO_NODE_ELEMENT) return "";
  const GumboAttribute *attribute = gumbo_get_attribute(&node->v.element.attributes, name);
  return attribute ? attribute->value : "";
}

bool html_is(const GumboNode *node, GumboTag tag)
{
  return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

static bool is_word(const char *word, size_t length, const char *const *words)
{
  for (; *words; words++)
    if (strlen(*words) == length && strncasecmp(*words, word, length) == 0) return true;
  return false;
}

/* «post-share», «relatedPosts» and «entry_tags» hold words; in «has-sidebar» the word says what is beside. */
static bool has_word(const char *names, const char *const *words)
{
  static const char *const with[] = {"has", "with", "no", "without", NULL};
  for (bool skip = false; *names;) {
    size_t n = *names >= 'A' && *names <= 'Z';
    while (names[n] >= 'a' && names[n] <= 'z') n++;
    if (n && !skip && is_word(names, n, words)) return true;
    if (n) skip = is_word(names, n, with);
    names += n ? n : 1;
  }
  return false;
}

bool html_names(const GumboNode *node, const char *const *words)
{
  return has_word(html_attribute(node, "class"), words) || has_word(html_attribute(node, "id"), words);
}

/* The date that readers see before the text; not the headline once more. */
static void arrange_text(struct html_page *page)
{
  struct html_text text = {0};
  const char *rest = page->text.bytes ? page->text.bytes : "";
  size_t title = page->title.length;
  if (title && strncmp(rest, page->title.bytes, title) == 0 && rest[title] == '\n') rest += title + 1;
  if (!*page->date && page->when.length && !strstr(rest, page->when.bytes)) {
    html_add(&text, page->when.bytes, page->when.length);
    html_add(&text, "\n", 1);
  }
  html_add(&text, rest, strlen(rest));
  html_text_free(&page->text);
  page->text = text;
}

bool html_read(const char *html, size_t length, struct html_page *page)
{
  *page = (struct html_page){0};
  struct html_text flat = {0};
  bool done = html_cap_nesting(html, length, NESTING_MAX, &flat);
  GumboOutput *output = done ? gumbo_parse_with_options(&kGumboDefaultOptions, flat.bytes, flat.length) : NULL;
  if (output) {
    html_read_meta(output->root, page);
    html_read_body(output->root, page);
    arrange_text(page);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
  html_text_free(&flat);
  return output && !page->title.failed && !page->site.failed && !page->url.failed && !page->text.failed;
}

void html_page_free(struct html_page *page)
{
  html_text_free(&page->title);
  html_text_free(&page->site);
  html_text_free(&page->url);
  html_text_free(&page->text);
  html_text_free(&page->when);
}
