/* The page: what each line of the article is. page_line.c tells what a line says of itself, page_dateline.c and
 * page_date.c read what stands above and before the news; here, in page_head.c and in page_foot.c the order of the
 * lines decides. A line that may be news stays news. */
#include "page.h"

#define HEADING_WORDS 12

/* ---- Lines and findings ------------------------------------------------------------------------------------------ */

bool kzi_page_is_open(const struct kzi_page_reader *r, uint32_t line)
{
  return r->lines[line].kind == KZI_LINE_TEXT || r->lines[line].kind == KZI_LINE_CLOCK;
}

uint32_t kzi_page_next_line(const struct kzi_page_reader *r, uint32_t line)
{
  do line++;
  while (line < r->count && r->lines[line].kind == KZI_LINE_EMPTY);
  return line;
}

static uint32_t line_before(const struct kzi_page_reader *r, uint32_t line) /* KZI_NONE where there is none */
{
  while (line-- > 0)
    if (r->lines[line].kind != KZI_LINE_EMPTY) return line;
  return KZI_NONE;
}

uint32_t kzi_page_after_signs(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  while (tok < end && r->tokens->items[tok].kind == KZI_TOKEN_PUNCT) tok++;
  return tok;
}

void kzi_page_keep(struct kzi_span *span, struct kzi_span found)
{
  if (kzi_span_empty(*span)) *span = found;
}

void kzi_page_keep_agency(struct kzi_page_reader *r, const struct kzi_mark *known, struct kzi_range at)
{
  struct kzi_page *page = r->page;
  if (!kzi_span_empty(page->agency) || at.first >= at.end) return;
  page->agency = known ? kzi_mark_span(r->marks, known) : kzi_page_span(r, at.first, at.end);
  page->agency_name = known ? kzi_value_text(r->marks->lexicon, known->value) : NULL;
}

/* ---- What lines tell of themselves ------------------------------------------------------------------------------- */

static uint8_t zone_of_kind(const struct kzi_page_reader *r, uint32_t line)
{
  bool inside = line > r->first_body && line < r->last_body;
  switch (r->lines[line].kind) {
  case KZI_LINE_SECTION:
    return line < r->first_body ? KZI_ZONE_SECTION : inside ? KZI_ZONE_HEADING : KZI_ZONE_FURNITURE;
  case KZI_LINE_BYLINE:
    return inside ? KZI_ZONE_BODY : KZI_ZONE_BYLINE;
  case KZI_LINE_MASTHEAD:
  case KZI_LINE_SOURCE:
    return inside ? KZI_ZONE_BODY : KZI_ZONE_FURNITURE;
  case KZI_LINE_CAPTION:
    return KZI_ZONE_CAPTION;
  case KZI_LINE_FURNITURE:
  case KZI_LINE_PUBLISHED:
  case KZI_LINE_RELATED:
  case KZI_LINE_COMMENTS:
  case KZI_LINE_TAGS:
    return KZI_ZONE_FURNITURE;
  default:
    return KZI_ZONE_BODY;
  }
}

static void read_kinds(struct kzi_page_reader *r)
{
  for (uint32_t i = r->first_open; i < r->count; i++) {
    const struct kzi_line_facts *l = &r->lines[i];
    r->zones[i] = zone_of_kind(r, i);
    uint32_t after = kzi_page_after_signs(r, l->phrase_end, l->end);
    if (r->zones[i] == KZI_ZONE_SECTION) kzi_page_keep(&r->page->section, kzi_page_span(r, l->first, l->end));
    if (r->zones[i] == KZI_ZONE_BYLINE) kzi_page_keep(&r->page->byline, kzi_page_span(r, after, l->end));
  }
}

/* ---- The body ---------------------------------------------------------------------------------------------------- */

static void find_body(struct kzi_page_reader *r)
{
  r->first_body = r->count;
  for (uint32_t i = r->count; i-- > r->first_open;) {
    if (!kzi_page_is_open(r, i) || !kzi_page_is_prose(&r->lines[i])) continue;
    if (!r->last_body) r->last_body = i;
    if (r->title == KZI_NONE || i > r->title) r->first_body = i;
  }
}

/* Short, open, after a closed paragraph and before another. */
static bool is_heading(const struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *l = &r->lines[line];
  uint32_t before = line_before(r, line), next = kzi_page_next_line(r, line);
  if (line <= r->first_body || line >= r->last_body || !kzi_page_is_open(r, line)) return false;
  if (l->stop || l->colon || l->bullet || l->words > HEADING_WORDS) return false;
  if (before == KZI_NONE || next >= r->count || r->lines[before].colon) return false;
  return r->lines[next].words > l->words;
}

static void read_body(struct kzi_page_reader *r)
{
  bool first = true;
  for (uint32_t i = r->first_open; i < r->count; i++) {
    if (r->zones[i] != KZI_ZONE_BODY || r->lines[i].kind == KZI_LINE_EMPTY) continue;
    if (is_heading(r, i)) {
      r->zones[i] = KZI_ZONE_HEADING;
    } else if (first || kzi_page_is_prose(&r->lines[i])) {
      kzi_page_take_dateline(r, i, first);
      first = false;
    }
  }
}

/* ---- All of it --------------------------------------------------------------------------------------------------- */

static bool prepare(struct kzi_page_reader *r)
{
  r->count = r->tokens->line_count;
  r->page = kzi_arena_get(r->arena, sizeof *r->page);
  r->lines = kzi_arena_get(r->arena, r->count * sizeof *r->lines);
  r->zones = kzi_arena_get(r->arena, r->count);
  r->body_from = kzi_arena_get(r->arena, r->count * sizeof *r->body_from);
  if (!r->page || !r->lines || !r->zones || !r->body_from) return false;
  r->page->zones = r->zones;
  r->page->body_from = r->body_from;
  for (uint32_t i = 0; i < r->count; i++) {
    r->body_from[i] = r->tokens->lines[i].tokens.first;
    kzi_page_read_line(r, i, &r->lines[i]);
  }
  return true;
}

const struct kzi_page *kzi_read_page(struct kzi_arena *arena, const struct kzi_marks *marks, bool title_given)
{
  struct kzi_page_reader r = {.arena = arena, .marks = marks, .tokens = marks->tokens, .title = KZI_NONE};
  if (!prepare(&r)) return NULL;
  if (!r.count) return r.page;
  r.first_open = title_given;
  find_body(&r);
  r.title = title_given ? 0 : kzi_page_find_title(&r);
  find_body(&r);
  read_kinds(&r);
  kzi_page_read_head(&r);
  kzi_page_read_lists(&r);
  kzi_page_read_foot(&r);
  read_body(&r);
  return r.page;
}
