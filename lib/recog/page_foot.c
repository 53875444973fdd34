/* What stands among and behind the news: lists of other news, tags, comments, signatures. */
#include "page.h"

#define FOOT_LINES     4
#define HEADLINE_WORDS 30
#define CREDIT_WORDS   8
#define ITEM_WORDS     5 /* fewer are a link, no headline */
#define TICKER_LINES   3

/* ---- Lists of other news ----------------------------------------------------------------------------------------- */

/* A headline of other news may tell an act; a link of a few words cannot. */
static uint8_t zone_of_item(uint32_t words)
{
  return words < ITEM_WORDS ? KZI_ZONE_FURNITURE : KZI_ZONE_TEASER;
}

static bool is_item(const struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *l = &r->lines[line];
  return kzi_page_is_open(r, line) && l->words < HEADLINE_WORDS && !(l->stop && kzi_page_is_prose(l));
}

/* «اقرأ أيضا: …» with a headline beside it, or over a list of them. */
static void read_related(struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *opener = &r->lines[line];
  uint32_t words = 0;
  for (uint32_t tok = opener->phrase_end; tok < opener->end; tok++) words += kzi_page_is_word(r, tok);
  if (words) {
    r->zones[line] = zone_of_item(words);
    r->body_from[line] = kzi_page_after_signs(r, opener->phrase_end, opener->end);
    return;
  }
  for (uint32_t i = kzi_page_next_line(r, line); i < r->count && is_item(r, i); i = kzi_page_next_line(r, i))
    r->zones[i] = zone_of_item(r->lines[i].words);
}

/* Three headlines with the hour before each are a ticker. */
static void read_clocks(struct kzi_page_reader *r)
{
  uint32_t start = 0, run = 0;
  for (uint32_t i = r->first_open; i <= r->count; i++) {
    if (i < r->count && r->lines[i].kind == KZI_LINE_EMPTY) continue;
    if (i < r->count && r->lines[i].kind == KZI_LINE_CLOCK) {
      if (!run++) start = i;
      continue;
    }
    for (uint32_t j = start; run >= TICKER_LINES && j < i; j++) r->zones[j] = KZI_ZONE_FURNITURE;
    run = 0;
  }
}

/* ---- Tags, comments, mastheads, sources -------------------------------------------------------------------------- */

static void read_tags(struct kzi_page_reader *r, uint32_t line)
{
  if (r->lines[line].end > r->lines[line].phrase_end) return; /* the tags stand on its own line */
  uint32_t i = kzi_page_next_line(r, line);
  for (; i < r->count && kzi_page_is_open(r, i) && r->lines[i].words < ITEM_WORDS; i = kzi_page_next_line(r, i))
    r->zones[i] = KZI_ZONE_FURNITURE;
}

/* Readers write sentences: all that follows is theirs, where the article stands before. */
static bool read_comments(struct kzi_page_reader *r, uint32_t line)
{
  if (r->tokens->lines[line].span.start < r->tokens->length / 2 || line < r->first_body) return false;
  for (uint32_t i = line; i < r->count; i++) r->zones[i] = KZI_ZONE_FURNITURE;
  return true;
}

/* «رئيس التحرير»: the name below belongs to it. */
static void read_masthead(struct kzi_page_reader *r, uint32_t line)
{
  uint32_t next = kzi_page_next_line(r, line);
  bool alone = r->lines[line].phrase_end >= r->lines[line].end && r->zones[line] == KZI_ZONE_FURNITURE;
  if (!alone || next >= r->count || !kzi_page_is_open(r, next)) return;
  if (r->lines[next].words <= ITEM_WORDS && !r->lines[next].verb) r->zones[next] = KZI_ZONE_FURNITURE;
}

static void read_source(struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *l = &r->lines[line];
  for (uint32_t tok = l->first; tok < l->end; tok++) {
    const struct kzi_mark *known = kzi_page_mark(r, tok, KZI_C_AGENCY);
    if (known && known->end <= l->end) kzi_page_keep_agency(r, known, (struct kzi_range){known->tok, known->end});
  }
}

void kzi_page_read_lists(struct kzi_page_reader *r)
{
  read_clocks(r);
  for (uint32_t i = r->first_open; i < r->count; i++) {
    uint8_t kind = r->lines[i].kind;
    if (kind == KZI_LINE_RELATED)
      read_related(r, i);
    else if (kind == KZI_LINE_TAGS)
      read_tags(r, i);
    else if (kind == KZI_LINE_MASTHEAD)
      read_masthead(r, i);
    else if (kind == KZI_LINE_SOURCE && r->zones[i] == KZI_ZONE_FURNITURE)
      read_source(r, i);
    else if (kind == KZI_LINE_COMMENTS && read_comments(r, i))
      return;
  }
}

/* ---- The foot ---------------------------------------------------------------------------------------------------- */

/* «م.ج», «ق. د», «وأج / ل.م»: who typed it. */
static bool is_initials(const struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *l = &r->lines[line];
  if (l->kind != KZI_LINE_TEXT || l->words > CREDIT_WORDS) return false;
  for (uint32_t tok = l->first; tok < l->end; tok++) {
    const struct kzi_mark *agency = kzi_page_mark(r, tok, KZI_C_AGENCY);
    if (agency && agency->end <= l->end)
      tok = agency->end - 1;
    else if (kzi_page_is_word(r, tok) && r->tokens->items[tok].fold_length > 4)
      return false; /* two letters */
  }
  return true;
}

static bool is_credit(const struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *l = &r->lines[line];
  return kzi_page_is_open(r, line) && l->words <= CREDIT_WORDS && !l->verb && !l->stop;
}

/* «سمات أوباما كينيا»: tags without a sign between them and their label. */
static bool is_tag_row(const struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *l = &r->lines[line];
  const struct kzi_mark *end = kzi_page_phrase(r, l->first, "end"); /* «// يتبع // سمات …» */
  uint32_t tok = end ? kzi_page_after_signs(r, end->end, l->end) : l->first;
  return kzi_page_is_open(r, line) && tok < l->end && kzi_page_phrase(r, tok, "tags") && !l->verb && !l->stop;
}

/* From the end upward: the signature, and the credit over a source or a photo. */
static void read_signatures(struct kzi_page_reader *r)
{
  bool credited = false;
  for (uint32_t i = r->count, seen = 0; i-- > r->last_body + 1 && seen < FOOT_LINES;) {
    const struct kzi_line_facts *l = &r->lines[i];
    if (l->kind == KZI_LINE_EMPTY) continue;
    seen++;
    if (r->zones[i] == KZI_ZONE_BODY && kzi_page_take_date_line(r, i)) continue;
    if (is_initials(r, i) || is_tag_row(r, i) || (credited && is_credit(r, i))) r->zones[i] = KZI_ZONE_FURNITURE;
    credited |= l->kind == KZI_LINE_SOURCE || l->kind == KZI_LINE_CAPTION;
  }
}

static bool is_trailer(const struct kzi_page_reader *r, uint32_t line)
{
  const struct kzi_line_facts *l = &r->lines[line];
  return r->zones[line] == KZI_ZONE_BODY && kzi_page_is_open(r, line) && !l->stop && !l->bullet &&
         l->words >= ITEM_WORDS;
}

/* Two or more open headlines behind the closed end of the news are other news. */
static void read_trailers(struct kzi_page_reader *r)
{
  uint32_t found = 0;
  if (!r->lines[r->last_body].stop || r->lines[r->last_body].colon) return;
  for (uint32_t i = r->last_body + 1; i < r->count; i++) found += is_trailer(r, i);
  for (uint32_t i = r->last_body + 1; i < r->count && found > 1; i++)
    if (is_trailer(r, i)) r->zones[i] = KZI_ZONE_TEASER;
}

static void find_signed_agency(struct kzi_page_reader *r)
{
  for (uint32_t i = r->count, seen = 0; i-- > 0 && seen < FOOT_LINES;) {
    const struct kzi_mark *known = kzi_page_signature(r, i);
    seen += r->lines[i].kind != KZI_LINE_EMPTY;
    if (known) kzi_page_keep_agency(r, known, (struct kzi_range){known->tok, known->end});
  }
}

void kzi_page_read_foot(struct kzi_page_reader *r)
{
  read_signatures(r);
  read_trailers(r);
  find_signed_agency(r);
}
