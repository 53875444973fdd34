/* The page: what each line of the article is. page_line.c tells what a line says of itself, page_dateline.c and page_date.c
 * read what stands above and before the news; here the order of the lines decides. A line that may be news stays news. */
#include <string.h>

#include "page.h"

#define HEAD_LINES 8      /* publication lines stand among so many lines at the top … */
#define FOOT_LINES 4      /* … or so many at the end */
#define TITLE_WORDS 30
#define HEADING_WORDS 12
#define CREDIT_WORDS 8
#define ITEM_WORDS 5      /* fewer are a link, no headline */

struct scope { /* lines */
  uint32_t first_body, last_body; /* first and last that are prose; first_body == count where none is */
  uint32_t count;
};

static bool is_open(const struct kzi_page_reader *r, uint32_t line) /* text whose zone the line itself does not tell */
{
  return r->lines[line].kind == KZI_LINE_TEXT || r->lines[line].kind == KZI_LINE_CLOCK;
}

static uint32_t next_line(const struct kzi_page_reader *r, uint32_t line, uint32_t count) /* the next that is not empty */
{
  do line++;
  while (line < count && r->lines[line].kind == KZI_LINE_EMPTY);
  return line;
}

static uint32_t line_before(const struct kzi_page_reader *r, uint32_t line) /* KZI_NONE where there is none */
{
  while (line-- > 0)
    if (r->lines[line].kind != KZI_LINE_EMPTY) return line;
  return KZI_NONE;
}

static uint32_t after_signs(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  while (tok < end && r->tokens->items[tok].kind == KZI_TOKEN_PUNCT) tok++;
  return tok;
}

static void keep_first(struct kzi_span *span, struct kzi_span found)
{
  if (kzi_span_empty(*span)) *span = found;
}

static void set_agency(struct kzi_page *page, const struct kzi_page_reader *r, const struct kzi_mark *known, struct kzi_range at)
{
  if (!kzi_span_empty(page->agency) || at.first >= at.end) return;
  page->agency = known ? kzi_mark_span(r->marks, known) : kzi_page_span(r, at.first, at.end);
  page->agency_name = known ? kzi_value_text(r->marks->lexicon, known->value) : NULL;
}

static void set_published(struct kzi_page *page, const struct kzi_page_reader *r, const struct kzi_page_day *day)
{
  if (page->published.year || !day->date.year) return;
  page->published = day->date;
  page->published_span = kzi_page_span(r, day->at.first, day->at.end);
}

/* ---- Where the body lies -------------------------------------------------------------------------------------------------- */

static struct scope find_body(const struct kzi_page_reader *r)
{
  struct scope s = {.count = r->tokens->line_count};
  s.first_body = s.count;
  for (uint32_t i = r->title_given; i < s.count; i++) {
    if (!is_open(r, i) || !kzi_page_is_prose(&r->lines[i])) continue;
    if (s.first_body == s.count) s.first_body = i;
    s.last_body = i;
  }
  return s;
}

/* A headline: no sentence, short, and something longer follows. */
static bool is_title(const struct kzi_page_reader *r, uint32_t line, const struct scope *s)
{
  const struct kzi_line_facts *l = &r->lines[line];
  struct kzi_dateline dateline;
  uint32_t next = next_line(r, line, s->count);
  if (!is_open(r, line) || l->stop || l->colon || l->words > TITLE_WORDS || next >= s->count) return false;
  if (kzi_page_read_dateline(r, line, false, &dateline)) return false;
  return line < s->first_body || r->lines[next].words > l->words || s->last_body > line;
}

/* ---- Head: title, label, author, date -------------------------------------------------------------------------------------- */

/* Words of a subject, which no line with an author has. */
static bool has_subject(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  static const uint16_t other[] = {KZI_C_NOUN, KZI_C_OFFICE, KZI_C_OFFICE_HEAD, KZI_C_COUNTRY, KZI_C_DEMONYM, KZI_C_INSTRUMENT_SG,
                                   KZI_C_INSTRUMENT_PL, KZI_C_ORG_HEAD, KZI_C_AREA, KZI_C_COUNT};
  static const uint16_t names[] = {KZI_C_NAME_GIVEN, KZI_C_NAME_FAMILY, KZI_C_COUNT};
  for (; tok < end; tok++)
    if (kzi_mark_any(r->marks, tok, other) && !kzi_mark_any(r->marks, tok, names)) return true;
  return false;
}

static bool is_name(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  static const uint16_t names[] = {KZI_C_NAME_GIVEN, KZI_C_CITY, KZI_C_CAPITAL, KZI_C_AGENCY, KZI_C_MEDIA, KZI_C_COUNT};
  return end - tok <= 4 && kzi_mark_any(r->marks, tok, names) && !has_subject(r, tok, end);
}

/* «محمد السالم», «د. عمر إبراهيم – عين اليوم»: a name that no phrase announces, an outlet or a city beside it. */
static bool is_name_line(const struct kzi_page_reader *r, uint32_t line)
{
  static const char *const dashes[] = {"-", "–", "—", "/", "|"};
  const struct kzi_line_facts *l = &r->lines[line];
  const struct kzi_mark *menu = kzi_page_phrase(r, l->first, "menu");
  uint32_t first = menu ? menu->end : l->first, end = l->end;
  const struct kzi_mark *honorific = first < end ? kzi_page_mark(r, first, KZI_C_HONORIFIC) : NULL;
  if (honorific) first = after_signs(r, honorific->end, end);
  if (l->words < 2 || l->words > 7 || l->stop || l->colon || first >= end) return false;
  for (uint32_t tok = first + 1; tok + 1 < end; tok++)
    for (size_t i = 0; i < KZI_COUNT(dashes); i++)
      if (kzi_token_is_mark(r->tokens, tok, dashes[i]))
        return (is_name(r, first, tok) && !has_subject(r, tok + 1, end)) || (is_name(r, tok + 1, end) && !has_subject(r, first, tok));
  return !l->verb && kzi_page_mark(r, first, KZI_C_NAME_GIVEN) && !has_subject(r, first, end) && !kzi_mark_at(r->marks, end - 1, KZI_C_FUNC);
}

static bool read_date_line(struct kzi_page_reader *r, uint32_t line)
{
  struct kzi_page_day day;
  if (!kzi_page_read_published(r, line, &day)) return false;
  r->zones[line] = KZI_ZONE_PUBLISHED;
  set_published(r->page, r, &day);
  return true;
}

static bool read_dateline(struct kzi_page_reader *r, uint32_t line, bool first)
{
  struct kzi_dateline d;
  if (!kzi_page_read_dateline(r, line, first, &d)) return false;
  r->body_from[line] = d.end;
  if (d.whole) r->zones[line] = KZI_ZONE_DATELINE;
  keep_first(&r->page->dateline, kzi_page_span(r, d.prefix.first, d.prefix.end));
  set_agency(r->page, r, d.known, d.agency);
  set_published(r->page, r, &d.day);
  return d.whole;
}

static void read_head_line(struct kzi_page_reader *r, uint32_t line, bool titled)
{
  const struct kzi_line_facts *l = &r->lines[line];
  bool told = kzi_page_phrase(r, l->first, "published") != NULL;
  if (told && read_date_line(r, line)) return;
  if (is_open(r, line) && read_dateline(r, line, false)) return;
  if (read_date_line(r, line) || !is_open(r, line)) return;
  if (is_name_line(r, line)) {
    r->zones[line] = KZI_ZONE_BYLINE;
    keep_first(&r->page->byline, kzi_page_span(r, l->first, l->end));
  } else if (titled && l->words <= HEADING_WORDS && !l->stop && !l->colon) {
    r->zones[line] = KZI_ZONE_HEADING;
  }
}

static void read_head(struct kzi_page_reader *r, const struct scope *s)
{
  bool titled = r->title_given;
  uint32_t seen = 0, end = s->first_body < s->count ? s->first_body : 0;
  if (titled) r->zones[0] = KZI_ZONE_TITLE;
  for (uint32_t i = titled; i < s->count && (i <= end || seen < HEAD_LINES); i++) {
    if (r->lines[i].kind == KZI_LINE_EMPTY) continue;
    seen++;
    if (i >= end) {
      if (!titled && i == end && is_title(r, i, s)) r->zones[i] = KZI_ZONE_TITLE;
      else if (i > end) read_date_line(r, i);
      titled = true;
      continue;
    }
    if (titled || !is_title(r, i, s)) read_head_line(r, i, titled);
    else if (!read_date_line(r, i) && !is_name_line(r, i)) {
      r->zones[i] = KZI_ZONE_TITLE;
      titled = true;
    } else read_head_line(r, i, false);
  }
}

/* ---- What lines tell of themselves ------------------------------------------------------------------------------------------ */

static uint8_t zone_of_kind(const struct kzi_page_reader *r, uint32_t line, const struct scope *s)
{
  bool inside = line > s->first_body && line < s->last_body;
  switch (r->lines[line].kind) {
  case KZI_LINE_SECTION: return line < s->first_body ? KZI_ZONE_SECTION : inside ? KZI_ZONE_HEADING : KZI_ZONE_FURNITURE;
  case KZI_LINE_BYLINE: return inside ? KZI_ZONE_BODY : KZI_ZONE_BYLINE;
  case KZI_LINE_MASTHEAD: case KZI_LINE_SOURCE: return inside ? KZI_ZONE_BODY : KZI_ZONE_FURNITURE;
  case KZI_LINE_CAPTION: return KZI_ZONE_CAPTION;
  case KZI_LINE_FURNITURE: case KZI_LINE_PUBLISHED: case KZI_LINE_RELATED: case KZI_LINE_COMMENTS: case KZI_LINE_TAGS: return KZI_ZONE_FURNITURE;
  default: return KZI_ZONE_BODY;
  }
}

static void read_source(struct kzi_page_reader *r, const struct kzi_line_facts *l)
{
  for (uint32_t tok = l->phrase_end; tok < l->end; tok++) {
    const struct kzi_mark *known = kzi_page_mark(r, tok, KZI_C_AGENCY);
    if (known && known->end <= l->end) set_agency(r->page, r, known, (struct kzi_range){known->tok, known->end});
  }
}

static void read_kinds(struct kzi_page_reader *r, const struct scope *s)
{
  for (uint32_t i = r->title_given; i < s->count; i++) {
    const struct kzi_line_facts *l = &r->lines[i];
    r->zones[i] = zone_of_kind(r, i, s);
    struct kzi_span span = kzi_page_span(r, l->first, l->end);
    if (r->zones[i] == KZI_ZONE_SECTION) keep_first(&r->page->section, span);
    if (r->zones[i] == KZI_ZONE_BYLINE) keep_first(&r->page->byline, kzi_page_span(r, after_signs(r, l->phrase_end, l->end), l->end));
  }
}

/* ---- Lists of other news, comments, tags --------------------------------------------------------------------------------------- */

/* A headline of other news may tell an act; a link of a few words cannot. */
static uint8_t zone_of_item(uint32_t words)
{
  return words < ITEM_WORDS ? KZI_ZONE_FURNITURE : KZI_ZONE_TEASER;
}

static void read_related(struct kzi_page_reader *r, uint32_t line, const struct scope *s)
{
  const struct kzi_line_facts *opener = &r->lines[line];
  uint32_t own = 0;
  for (uint32_t tok = opener->phrase_end; tok < opener->end; tok++) own += kzi_page_is_word(r, tok);
  if (own) {
    r->zones[line] = zone_of_item(own);
    r->body_from[line] = after_signs(r, opener->phrase_end, opener->end);
    return;
  }
  for (uint32_t i = line + 1; i < s->count; i++) {
    const struct kzi_line_facts *l = &r->lines[i];
    if (l->kind == KZI_LINE_EMPTY) continue;
    if (!is_open(r, i) || (l->stop && kzi_page_is_prose(l)) || l->words >= TITLE_WORDS) return;
    r->zones[i] = zone_of_item(l->words);
  }
}

static void read_tags(struct kzi_page_reader *r, uint32_t line, const struct scope *s)
{
  if (r->lines[line].end > r->lines[line].phrase_end) return; /* the tags stand on its own line */
  for (uint32_t i = line + 1; i < s->count && (r->lines[i].kind == KZI_LINE_EMPTY || (is_open(r, i) && r->lines[i].words < ITEM_WORDS)); i++)
    r->zones[i] = KZI_ZONE_FURNITURE;
}

/* Readers write sentences: all that follows is theirs, where the article stands before. */
static void read_comments(struct kzi_page_reader *r, uint32_t line, const struct scope *s)
{
  if (r->tokens->lines[line].span.start < r->tokens->length / 2 || line < s->first_body) return;
  for (uint32_t i = line; i < s->count; i++) r->zones[i] = KZI_ZONE_FURNITURE;
}

static void read_masthead(struct kzi_page_reader *r, uint32_t line, const struct scope *s)
{
  uint32_t next = next_line(r, line, s->count);
  if (r->zones[line] != KZI_ZONE_FURNITURE || next >= s->count || !is_open(r, next)) return;
  const struct kzi_line_facts *l = &r->lines[next];
  if (r->lines[line].phrase_end >= r->lines[line].end && l->words <= ITEM_WORDS && !l->verb) r->zones[next] = KZI_ZONE_FURNITURE;
}

/* Three headlines with the hour before each are a ticker. */
static void read_clocks(struct kzi_page_reader *r, const struct scope *s)
{
  for (uint32_t i = 0, end; i < s->count; i = end) {
    uint32_t run = 0;
    for (end = i; end < s->count && (r->lines[end].kind == KZI_LINE_CLOCK || (run && r->lines[end].kind == KZI_LINE_EMPTY)); end++)
      run += r->lines[end].kind == KZI_LINE_CLOCK;
    for (; i < end && run >= 3; i++) r->zones[i] = KZI_ZONE_FURNITURE;
    end += run == 0;
  }
}

static void read_lists(struct kzi_page_reader *r, const struct scope *s)
{
  for (uint32_t i = r->title_given; i < s->count; i++) {
    switch (r->lines[i].kind) {
    case KZI_LINE_RELATED: read_related(r, i, s); break;
    case KZI_LINE_TAGS: read_tags(r, i, s); break;
    case KZI_LINE_MASTHEAD: read_masthead(r, i, s); break;
    case KZI_LINE_SOURCE: read_source(r, &r->lines[i]); break;
    case KZI_LINE_COMMENTS: read_comments(r, i, s); break;
    default: break;
    }
  }
  read_clocks(r, s);
}

/* ---- Headings and the foot ------------------------------------------------------------------------------------------------------ */

/* Short, open, after a closed paragraph and before another. */
static bool is_heading(const struct kzi_page_reader *r, uint32_t line, const struct scope *s)
{
  const struct kzi_line_facts *l = &r->lines[line];
  uint32_t before = line_before(r, line), next = next_line(r, line, s->count);
  if (!is_open(r, line) || l->stop || l->colon || l->bullet || l->words > HEADING_WORDS) return false;
  if (before == KZI_NONE || next >= s->count || r->lines[before].colon) return false;
  return r->lines[next].words > l->words;
}

/* «م.ج», «ق. د», «وأج / ل.م»: who typed it. */
static bool is_initials(const struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *l = &r->lines[line];
  if (l->kind != KZI_LINE_TEXT || l->words > 8) return false;
  for (uint32_t tok = l->first; tok < l->end; tok++) {
    const struct kzi_mark *agency = kzi_page_mark(r, tok, KZI_C_AGENCY);
    if (agency && agency->end <= l->end) tok = agency->end - 1;
    else if (kzi_page_is_word(r, tok) && r->tokens->items[tok].fold_length > 4) return false;
  }
  return true;
}

/* The signature, the credit over it: from the end upward, as long as lines are neither news nor closed. */
static void read_foot(struct kzi_page_reader *r, const struct scope *s)
{
  bool credited = false;
  for (uint32_t i = s->count, seen = 0; i-- > s->last_body + 1 && seen < FOOT_LINES;) {
    const struct kzi_line_facts *l = &r->lines[i];
    if (l->kind == KZI_LINE_EMPTY) continue;
    seen++;
    if (r->zones[i] == KZI_ZONE_BODY && read_date_line(r, i)) continue;
    if (is_initials(r, i) || (is_open(r, i) && credited && l->words <= CREDIT_WORDS && !l->verb && !l->stop)) r->zones[i] = KZI_ZONE_FURNITURE;
    credited |= l->kind == KZI_LINE_SOURCE || l->kind == KZI_LINE_CAPTION;
  }
}

static bool is_trailer(const struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *l = &r->lines[line];
  return r->zones[line] == KZI_ZONE_BODY && is_open(r, line) && !l->stop && !l->bullet && l->words >= ITEM_WORDS;
}

/* Two or more open headlines behind the closed end of the news are other news. */
static void read_trailers(struct kzi_page_reader *r, const struct scope *s)
{
  uint32_t found = 0;
  if (!r->lines[s->last_body].stop || r->lines[s->last_body].colon) return;
  for (uint32_t i = s->last_body + 1; i < s->count; i++) found += is_trailer(r, i);
  for (uint32_t i = s->last_body + 1; i < s->count && found > 1; i++)
    if (is_trailer(r, i)) r->zones[i] = KZI_ZONE_TEASER;
}

static void read_body(struct kzi_page_reader *r, const struct scope *s)
{
  bool first = true;
  for (uint32_t i = r->title_given; i < s->count; i++) {
    if (r->zones[i] != KZI_ZONE_BODY || r->lines[i].kind == KZI_LINE_EMPTY) continue;
    if (i > s->first_body && i < s->last_body && is_heading(r, i, s)) r->zones[i] = KZI_ZONE_HEADING;
    else if (i <= s->first_body || first || kzi_page_is_prose(&r->lines[i])) {
      read_dateline(r, i, first);
      first = false;
    }
  }
}

/* ---- All of it --------------------------------------------------------------------------------------------------------------------- */

static bool prepare(struct kzi_page_reader *r)
{
  uint32_t count = r->tokens->line_count;
  r->page = kzi_arena_get(r->arena, sizeof *r->page);
  r->lines = kzi_arena_get(r->arena, count * sizeof *r->lines);
  r->zones = kzi_arena_get(r->arena, count);
  r->body_from = kzi_arena_get(r->arena, count * sizeof *r->body_from);
  if (!r->page || !r->lines || !r->zones || !r->body_from) return false;
  r->page->zones = r->zones;
  r->page->body_from = r->body_from;
  for (uint32_t i = 0; i < count; i++) {
    r->body_from[i] = r->tokens->lines[i].tokens.first;
    kzi_page_read_line(r, i, &r->lines[i]);
  }
  return true;
}

const struct kzi_page *kzi_read_page(struct kzi_arena *arena, const struct kzi_marks *marks, bool title_given)
{
  struct kzi_page_reader r = {.arena = arena, .marks = marks, .tokens = marks->tokens, .title_given = title_given};
  if (!prepare(&r)) return NULL;
  if (!r.tokens->line_count) return r.page;
  struct scope s = find_body(&r);
  read_kinds(&r, &s);
  read_head(&r, &s);
  read_lists(&r, &s);
  read_foot(&r, &s);
  read_trailers(&r, &s);
  read_body(&r, &s);
  for (uint32_t i = 0; i < s.count; i++)
    if (r.zones[i] == KZI_ZONE_TITLE) keep_first(&r.page->title, kzi_page_span(&r, r.lines[i].first, r.lines[i].end));
  for (uint32_t i = s.count, seen = 0; i-- > 0 && seen < FOOT_LINES;) {
    const struct kzi_mark *signature = kzi_page_signature(&r, i);
    seen += r.lines[i].kind != KZI_LINE_EMPTY;
    if (signature) set_agency(r.page, &r, signature, (struct kzi_range){signature->tok, signature->end});
  }
  return r.page;
}
