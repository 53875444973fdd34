/* Dates: the one walk over the tokens. What a date may look like is told in date_*.c. */
#include "recog/date.h"

#define LEAD_SENTENCES 5
#define TIME_SENTENCES 3    /* those that may tell a page without a date when its news was */
#define NEWS_SINCE     2000 /* older days are history */
#define LEAD_BACK      5    /* from «الموقعة في» to the day */

typedef uint32_t reader_fn(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when);

static reader_fn *const readers[] = {kzi_read_day_words, kzi_read_calendar_date, kzi_read_years, kzi_read_period,
                                     kzi_read_duration};

static bool is_date_class(uint16_t class_id)
{
  return (class_id >= KZI_C_MONTH && class_id <= KZI_C_ERA) || class_id == KZI_C_NUM || class_id == KZI_C_ORD;
}

/* Most tokens begin no date, and a look at their marks tells it. */
static bool may_begin(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const words[] = {"قبل", "وقبل", "منذ", "ال", "بال", "وال", "الربع"};
  const struct kzi_token *token = &d->tokens->items[tok];
  if (token->kind == KZI_TOKEN_NUMBER) return true;
  if (token->kind != KZI_TOKEN_WORD) return false;
  for (uint32_t i = d->marks->at[tok]; i < d->marks->at[tok + 1]; i++)
    if (is_date_class(d->marks->items[i].class_id)) return true;
  return KZI_DATE_WORD(d, tok, words);
}

/* The span begins behind the proclitics of its first word. */
static struct kzi_where where_of(const struct kzi_dates *d, uint32_t tok, uint32_t end)
{
  const struct kzi_token *items = d->tokens->items;
  struct kzi_where at = {.tok = tok, .end = end, .span = {items[tok].start, items[end - 1].end}};
  const struct kzi_mark *prep = kzi_mark_at(d->marks, tok, KZI_C_FUNC); /* «وقبل عامين» */
  if (prep) at.span.start = kzi_mark_span(d->marks, prep).start;
  for (uint32_t i = d->marks->at[tok]; i < d->marks->at[tok + 1]; i++) {
    const struct kzi_mark *mark = &d->marks->items[i];
    if (!is_date_class(mark->class_id)) continue;
    at.span.start = kzi_mark_span(d->marks, mark).start;
    at.prefix = mark->prefix;
    break;
  }
  return at;
}

static uint32_t read_when(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  for (size_t i = 0; i < KZI_COUNT(readers); i++) {
    *when = (struct kzi_when){0};
    uint32_t end = readers[i](d, tok, when);
    if (end != tok) {
      when->at = where_of(d, tok, end);
      return end;
    }
  }
  const struct kzi_mark *other = kzi_mark_at(d->marks, tok, KZI_C_DAYREL); /* «اليوم الوطني» */
  bool hides = other && (int32_t)other->value == KZI_OTHER_DAY && !kzi_mark_at(d->marks, other->end, KZI_C_WEEKDAY);
  when->at.end = 0;
  return hides ? other->end : tok + 1;
}

/* The dates of the page itself tell when it was written, not when something happened. */
static uint32_t body_from(const struct kzi_mentions *m, uint32_t tok)
{
  if (!m->page || !m->page->zones) return tok;
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t line = tokens->items[tok].line;
  uint8_t zone = m->page->zones[line];
  if (zone == KZI_ZONE_DATELINE || zone == KZI_ZONE_PUBLISHED || zone == KZI_ZONE_BYLINE)
    return tokens->lines[line].tokens.end;
  uint32_t from = m->page->body_from ? m->page->body_from[line] : tok;
  return from > tok ? from : tok;
}

/* The readers see one sentence at a time: tokens and marks that end with it. */
struct walk {
  struct kzi_tokens tokens;
  struct kzi_marks marks;
  struct kzi_dates dates;
};

static void start_walk(struct walk *walk, const struct kzi_mentions *m)
{
  walk->tokens = *m->marks->tokens;
  walk->marks = *m->marks;
  walk->marks.tokens = &walk->tokens;
  walk->dates = (struct kzi_dates){.marks = &walk->marks,
                                   .tokens = &walk->tokens,
                                   .numbers = m->numbers,
                                   .number_count = m->number_count,
                                   .published = m->published};
}

static void enter_sentence(struct walk *walk, uint32_t sentence)
{
  walk->dates.first = walk->tokens.sentences[sentence].first;
  walk->tokens.count = walk->tokens.sentences[sentence].end;
}

/* «اليوم الثلاثاء 9 نوفمبر 2021» on a page without a date of its own: that is the day of the news. */
static bool read_told_day(const struct kzi_dates *d, uint32_t tok, struct kzi_date *day)
{
  const struct kzi_mark *relative = kzi_mark_at(d->marks, tok, KZI_C_DAYREL);
  int32_t offset = relative ? (int32_t)relative->value : 1;
  struct kzi_when when = {0};
  if (offset > 0 || offset < -1 || kzi_read_day_words(d, tok, &when) == tok) return false;
  if (when.precision != KZI_PRECISION_DAY) return false;
  *day = kzi_date_of_days(kzi_days(when.value) - offset);
  return true;
}

/* «وكان الوزيران قد وقعا …»: the next sentence goes on with the news, not from there. */
static bool looks_back(const struct kzi_dates *d)
{
  static const char *const words[] = {"كان",  "وكان",  "كانت", "وكانت", "كانا", "وكانا",
                                      "يذكر", "ويذكر", "يشار", "ويشار", "سبق",  "وسبق"};
  return KZI_DATE_WORD(d, d->first, words);
}

/* A whole date, year and all, at tok. */
static bool read_full_day(const struct kzi_dates *d, uint32_t tok, struct kzi_date *day)
{
  struct kzi_when when = {0};
  if (!may_begin(d, tok) || kzi_read_calendar_date(d, tok, &when) == tok) return false;
  *day = when.value;
  return when.precision == KZI_PRECISION_DAY && when.kind != KZI_DATE_NAME && !when.relative;
}

/* «الموقعة في 3 مايو 2012», «منذ …»: of something earlier. */
static bool is_of_earlier(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const since[] = {"منذ", "حتي", "الي"};
  for (uint32_t back = 1; back <= LEAD_BACK && tok >= d->first + back; back++)
    if (kzi_mark_at(d->marks, tok - back, KZI_C_PARTICIPLE) || KZI_DATE_WORD(d, tok - back, since)) return true;
  return looks_back(d);
}

/* «التقيا يوم 18 أكتوبر 2023 … وسيوقعان في نوفمبر» on a page without a date: the news is of that time, unless the article
 * tells of later years. */
static void settle_time(struct walk *walk)
{
  struct kzi_dates *d = &walk->dates;
  struct kzi_date lead = {0}, day;
  for (uint32_t s = 0; s < walk->tokens.sentence_count; s++) {
    enter_sentence(walk, s);
    for (uint32_t tok = d->first; tok < d->tokens->count; tok++) {
      if (!read_full_day(d, tok, &day)) continue;
      if (lead.year && day.year > lead.year + 1) return;
      if (!lead.year && s < TIME_SENTENCES && day.year >= NEWS_SINCE && !is_of_earlier(d, tok)) lead = day;
    }
    if (!lead.year && s >= TIME_SENTENCES) return;
  }
  d->published = lead;
  d->about = lead.year != 0;
}

/* A page may bear the date of a later copy, or none: where the text says which day is today, that tells the day. */
static void settle_news_day(struct walk *walk)
{
  struct kzi_dates *d = &walk->dates;
  bool dated = d->published.year != 0;
  for (uint32_t s = 0; s < walk->tokens.sentence_count && (dated || s < LEAD_SENTENCES); s++) {
    enter_sentence(walk, s);
    for (uint32_t tok = d->first; tok < d->tokens->count; tok++)
      if (dated ? kzi_read_news_day(d, tok, &d->published) : read_told_day(d, tok, &d->published)) return;
  }
  if (!dated) settle_time(walk);
}

static void keep_last(struct kzi_dates *d, const struct kzi_when *when)
{
  if (when->value.year && when->kind != KZI_DATE_NAME) d->last_year = when->value.year;
  if (when->kind != KZI_DATE_POINT && when->kind != KZI_DATE_RANGE) return;
  if (looks_back(d) || (when->value.year ? when->precision != KZI_PRECISION_DAY : !when->relative)) return;
  d->last_day = when->value;
  d->last_day_to = when->kind == KZI_DATE_RANGE && when->until.day ? when->until : when->value;
}

static void read_sentence(struct kzi_arena *arena, const struct kzi_mentions *m, struct kzi_dates *d,
                          struct kzi_vec *found)
{
  for (uint32_t tok = body_from(m, d->first); tok < d->tokens->count;) {
    struct kzi_when when, *slot;
    if (!may_begin(d, tok)) {
      tok++;
      continue;
    }
    tok = read_when(d, tok, &when);
    if (!when.at.end) continue;
    if (!(slot = kzi_vec_push(arena, found, sizeof *slot))) return;
    *slot = when;
    keep_last(d, &when);
  }
}

void kzi_find_whens(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct kzi_vec found = {0};
  struct walk walk;
  start_walk(&walk, m);
  settle_news_day(&walk);
  if (!m->published.year && !walk.dates.about) m->published = walk.dates.published;
  for (uint32_t s = 0; s < walk.tokens.sentence_count && !kzi_arena_failed(arena); s++) {
    enter_sentence(&walk, s);
    read_sentence(arena, m, &walk.dates, &found);
  }
  m->whens = found.items;
  m->when_count = (uint32_t)found.count;
}
