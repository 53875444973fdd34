/* Records of saved web pages: finds the article among menus and boxes, and hands it to the library with the title,
 * date, site and address that the page tells. One JSON object a page; --text prints what was found instead.
 * usage: html_article [--text] FILE... */
#include "html/html.h"

#include <kzcoop/kzcoop.h>
#include <stdio.h>
#include <string.h>

static int complain(const char *path, const struct kzc_error *error)
{
  fprintf(stderr, "html_article: %s: byte %zu: %s\n", path, error->byte_pos, kzc_status_text(error->status));
  return 1;
}

/* The library knows every encoding of Arabic: it decodes the page before anything is parsed. */
static int read_page(const struct kzc_engine *engine, const char *path, struct html_page *page)
{
  struct kzc_error error = {.size = sizeof error};
  struct kzc_article *raw = NULL;
  size_t length = 0;
  int failed = 0;
  error.status = kzc_article_new(engine, &raw);
  if (error.status != KZC_OK || kzc_article_load_file(raw, path, &error) != KZC_OK) {
    failed = complain(path, &error);
  } else {
    const char *html = kzc_article_get(raw, KZC_FIELD_TEXT, &length);
    error.status = KZC_E_NOMEM;
    if (!html_read(html ? html : "", length, page)) failed = complain(path, &error);
  }
  kzc_article_free(raw);
  return failed;
}

static int32_t set(struct kzc_article *article, int32_t field, const char *bytes, struct kzc_error *error)
{
  return bytes && *bytes ? kzc_article_set(article, field, bytes, KZC_NUL, error) : KZC_OK;
}

static int print_records(const struct kzc_engine *engine, const char *path, const struct html_page *page)
{
  struct kzc_error error = {.size = sizeof error};
  struct kzc_article *article = NULL;
  struct kzc_result *result = NULL;
  char *json = NULL;
  error.status = kzc_article_new(engine, &article);
  if (error.status == KZC_OK && set(article, KZC_FIELD_ID, path, &error) == KZC_OK &&
      set(article, KZC_FIELD_TITLE, page->title.bytes, &error) == KZC_OK &&
      set(article, KZC_FIELD_DATE, page->date, &error) == KZC_OK &&
      set(article, KZC_FIELD_SOURCE, page->site.bytes, &error) == KZC_OK &&
      set(article, KZC_FIELD_URL, page->url.bytes, &error) == KZC_OK &&
      kzc_article_load(article, page->text.bytes ? page->text.bytes : "", page->text.length, &error) == KZC_OK &&
      kzc_extract(engine, article, &result, &error) == KZC_OK)
    error.status = kzc_result_json(result, 0, &json, NULL);
  int failed = json ? printf("%s\n", json) < 0 : complain(path, &error);
  kzc_string_free(json);
  kzc_result_free(result);
  kzc_article_free(article);
  return failed;
}

static int print_text(const struct html_page *page)
{
  const char *title = page->title.bytes, *site = page->site.bytes, *url = page->url.bytes, *text = page->text.bytes;
  return printf("title: %s\ndate: %s\nsite: %s\nurl: %s\n\n%s\n", title ? title : "", page->date, site ? site : "",
                url ? url : "", text ? text : "") < 0;
}

/* Saved pages are often cut or spoiled somewhere: bad bytes become U+FFFD. */
static struct kzc_engine *new_engine(void)
{
  struct kzc_options *options = NULL;
  struct kzc_engine *engine = NULL;
  if (kzc_options_new(NULL, &options) != KZC_OK) return NULL;
  bool set = kzc_options_set_flags(options, KZC_OPTION_REPLACE_INVALID) == KZC_OK;
  bool made = set && kzc_engine_new(options, &engine, NULL) == KZC_OK;
  kzc_options_free(options);
  return made ? engine : NULL;
}

int main(int argc, char **argv)
{
  int first = 1, failed = 0;
  bool text = argc > 1 && strcmp(argv[1], "--text") == 0;
  first += text;
  if (first >= argc) return fputs("usage: html_article [--text] FILE...\n", stderr), 2;
  struct kzc_engine *engine = new_engine();
  if (!engine) return fputs("html_article: out of memory\n", stderr), 1;
  for (int i = first; i < argc; i++) {
    struct html_page page = {0};
    int bad = read_page(engine, argv[i], &page);
    if (!bad) bad = text ? print_text(&page) : print_records(engine, argv[i], &page);
    failed |= bad;
    html_page_free(&page);
  }
  kzc_engine_free(engine);
  return failed;
}
