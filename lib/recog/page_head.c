/* The head of the page: title, author, dateline, date. */
#include "page.h"

#define HEAD_LINES     8 /* publication lines stand among so many lines at the top */
#define TITLE_WORDS    30
#define SUBTITLE_WORDS 12

/* ---- Lines with the author's name -------------------------------------------------------------------------------- */

/* Words of a subject, which no line with an author has. */
static bool has_subject(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  static const uint16_t other[] = {KZI_C_NOUN,    KZI_C_OFFICE,        KZI_C_OFFICE_HEAD,   KZI_C_COUNTRY,
                                   KZI_C_DEMONYM, KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_PL, KZI_C_ORG_HEAD,
                                   KZI_C_AREA,    KZI_C_COUNT};
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
  if (honorific) first = kzi_page_after_signs(r, honorific->end, end);
  if (l->words < 2 || l->words > 7 || l->stop || l->colon || first >= end) return false;
  for (uint32_t tok = first + 1; tok + 1 < end; tok++)
    for (size_t i = 0; i < KZI_COUNT(dashes); i++)
      if (kzi_token_is_mark(r->tokens, tok, dashes[i]))
        return (is_name(r, first, tok) && !has_subject(r, tok + 1, end)) ||
               (is_name(r, tok + 1, end) && !has_subject(r, first, tok));
  if (l->verb || kzi_mark_at(r->marks, end - 1, KZI_C_FUNC)) return false;
  return kzi_page_mark(r, first, KZI_C_NAME_GIVEN) && !has_subject(r, first, end);
}

/* ---- Lines with a date or a dateline ----------------------------------------------------------------------------- */

static void keep_published(struct kzi_page_reader *r, const struct kzi_page_day *day)
{
  if (r->page->published.year || !day->date.year) return;
  r->page->published = day->date;
  r->page->published_span = kzi_page_span(r, day->at.first, day->at.end);
}

bool kzi_page_take_date_line(struct kzi_page_reader *r, uint32_t line)
{
  struct kzi_page_day day;
  if (!kzi_page_read_published(r, line, &day)) return false;
  r->zones[line] = KZI_ZONE_PUBLISHED;
  keep_published(r, &day);
  return true;
}

bool kzi_page_take_dateline(struct kzi_page_reader *r, uint32_t line, bool first)
{
  struct kzi_dateline d;
  if (!kzi_page_read_dateline(r, line, first, &d)) return false;
  r->body_from[line] = d.end;
  if (d.whole) r->zones[line] = KZI_ZONE_DATELINE;
  kzi_page_keep(&r->page->dateline, kzi_page_span(r, d.prefix.first, d.prefix.end));
  kzi_page_keep_agency(r, d.known, d.agency);
  keep_published(r, &d.day);
  return d.whole;
}

/* ---- The title --------------------------------------------------------------------------------------------------- */

/* A headline: short, not closed, and prose follows somewhere. */
static bool is_title(const struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *l = &r->lines[line];
  struct kzi_dateline dateline;
  if (l->stop || l->colon || l->words > TITLE_WORDS || line >= r->last_body) return false;
  return !kzi_page_read_dateline(r, line, false, &dateline);
}

/* The first line that is neither a label nor about author, place and day. */
uint32_t kzi_page_find_title(const struct kzi_page_reader *r)
{
  for (uint32_t i = 0, seen = 0; i < r->count && seen < HEAD_LINES; i++) {
    struct kzi_page_day day;
    struct kzi_dateline dateline;
    seen += r->lines[i].kind != KZI_LINE_EMPTY;
    if (!kzi_page_is_open(r, i) || is_name_line(r, i) || kzi_page_read_published(r, i, &day)) continue;
    if (kzi_page_read_dateline(r, i, false, &dateline) && dateline.whole) continue;
    return is_title(r, i) ? i : KZI_NONE;
  }
  return KZI_NONE;
}

/* ---- All of it --------------------------------------------------------------------------------------------------- */

static void read_head_line(struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *l = &r->lines[line];
  bool told = kzi_page_phrase(r, l->first, "published") != NULL, titled = r->title != KZI_NONE && line > r->title;
  if (told && kzi_page_take_date_line(r, line)) return;
  if (kzi_page_is_open(r, line) && kzi_page_take_dateline(r, line, false)) return;
  if (kzi_page_take_date_line(r, line) || !kzi_page_is_open(r, line)) return;
  if (is_name_line(r, line)) {
    r->zones[line] = KZI_ZONE_BYLINE;
    kzi_page_keep(&r->page->byline, kzi_page_span(r, l->first, l->end));
  } else if (titled && l->words <= SUBTITLE_WORDS && !l->stop && !l->colon) {
    r->zones[line] = KZI_ZONE_HEADING;
  }
}

void kzi_page_read_head(struct kzi_page_reader *r)
{
  uint32_t seen = 0, head = r->first_body < r->count ? r->first_body : 0;
  for (uint32_t i = r->first_open; i < r->count && (i < head || seen < HEAD_LINES); i++) {
    if (r->lines[i].kind == KZI_LINE_EMPTY || i == r->title || i == head) continue;
    seen++;
    if (i < head)
      read_head_line(r, i);
    else
      kzi_page_take_date_line(r, i);
  }
  if (r->title == KZI_NONE) return;
  r->zones[r->title] = KZI_ZONE_TITLE;
  r->page->title = kzi_page_span(r, r->lines[r->title].first, r->lines[r->title].end);
}
