/* Small questions about the tokens of a date, and the way from what its words tell to a value. */
#include "recog/date.h"

bool kzi_date_word(const struct kzi_dates *d, uint32_t tok, const char *const *folded, size_t count)
{
  for (size_t i = 0; i < count && tok >= d->first; i++)
    if (kzi_token_is(d->tokens, tok, folded[i])) return true;
  return false;
}

bool kzi_date_mark(const struct kzi_dates *d, uint32_t tok, const char *const *marks, size_t count)
{
  for (size_t i = 0; i < count && tok >= d->first; i++)
    if (kzi_token_is_mark(d->tokens, tok, marks[i])) return true;
  return false;
}

bool kzi_date_until(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const words[] = {"الي", "حتي", "لغايه", "وحتي", "والي", "ولغايه"};
  return KZI_DATE_WORD(d, tok, words);
}

bool kzi_date_bracket(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const opening[] = {"(", "["};
  return KZI_DATE_MARK(d, tok, opening);
}

uint32_t kzi_date_close(const struct kzi_dates *d, uint32_t tok, bool opened)
{
  static const char *const closing[] = {")", "]"};
  return opened && KZI_DATE_MARK(d, tok, closing) ? tok + 1 : tok;
}

static bool starts_with(const char *text, const char *start)
{
  while (*start && *text == *start) text++, start++;
  return !*start;
}

const struct kzi_mark *kzi_date_period(const struct kzi_dates *d, uint32_t tok, const char *value)
{
  if (tok >= d->tokens->count) return NULL;
  for (uint32_t i = d->marks->at[tok]; i < d->marks->at[tok + 1]; i++) {
    const struct kzi_mark *mark = &d->marks->items[i];
    if (mark->class_id != KZI_C_PERIOD) continue;
    if (starts_with(kzi_value_text(d->marks->lexicon, mark->value), value)) return mark;
  }
  return NULL;
}

int8_t kzi_date_offset(const struct kzi_dates *d, const struct kzi_mark *period)
{
  const char *value = kzi_value_text(d->marks->lexicon, period->value), *at = value;
  while (*at && *at != '-' && *at != '+') at++;
  if (!*at) return starts_with(value, "recent") ? -1 : starts_with(value, "soon") ? 1 : 0;
  return (int8_t)((*at == '-' ? -1 : 1) * (at[1] - '0'));
}

struct kzi_date kzi_date_month_away(const struct kzi_dates *d, int32_t months)
{
  if (!d->published.year) return (struct kzi_date){0};
  int32_t month = d->published.year * 12 + d->published.month - 1 + months;
  return (struct kzi_date){.year = month / 12, .month = (uint8_t)(month % 12 + 1)};
}

bool kzi_date_tense(const struct kzi_dates *d, uint32_t tok, int8_t *tense, uint32_t *end)
{
  static const struct {
    const char *value;
    int8_t tense;
  } adjectives[] = {{"past", -1}, {"now", 0}, {"next", 1}};
  for (size_t i = 0; i < KZI_COUNT(adjectives); i++) {
    const struct kzi_mark *mark = kzi_date_period(d, tok, adjectives[i].value);
    if (!mark || mark->prefix) continue;
    *tense = adjectives[i].tense;
    *end = mark->end;
    return true;
  }
  return false;
}

/* The digits of a number token without marks in it; -1 where it has others. */
static int32_t plain_digits(struct kzi_text fold)
{
  int32_t value = 0;
  if (!fold.length || fold.length > 5) return -1;
  for (size_t i = 0; i < fold.length; i++) {
    if (fold.bytes[i] < '0' || fold.bytes[i] > '9') return -1;
    value = value * 10 + (fold.bytes[i] - '0');
  }
  return value;
}

static const struct kzi_number *spelled_at(const struct kzi_dates *d, uint32_t tok)
{
  uint32_t first = KZI_FIRST(d->numbers, d->number_count, tok);
  const struct kzi_number *number = first < d->number_count ? &d->numbers[first] : NULL;
  bool plain = number && number->at.tok == tok && number->spelled && !number->percent && !number->currency;
  return plain ? number : NULL;
}

uint32_t kzi_date_number(const struct kzi_dates *d, uint32_t tok, int32_t least, int32_t most, int32_t *value)
{
  if (tok >= d->tokens->count) return tok;
  if (d->tokens->items[tok].kind == KZI_TOKEN_NUMBER) {
    *value = plain_digits(kzi_token_fold(d->tokens, tok));
    return *value >= least && *value <= most ? tok + 1 : tok;
  }
  const struct kzi_number *number = spelled_at(d, tok);
  if (!number || number->value % 1000 || number->value / 1000 < least || number->value / 1000 > most) return tok;
  *value = (int32_t)(number->value / 1000);
  return number->at.end;
}

uint32_t kzi_date_year_number(const struct kzi_dates *d, uint32_t tok, int32_t *value)
{
  bool digits = tok < d->tokens->count && d->tokens->items[tok].kind == KZI_TOKEN_NUMBER;
  if (digits && kzi_token_fold(d->tokens, tok).length != 4) return tok;
  return kzi_date_number(d, tok, 1000, 2200, value);
}

uint32_t kzi_date_era(const struct kzi_dates *d, uint32_t tok, bool *hijri)
{
  const struct kzi_mark *era = kzi_mark_at(d->marks, tok, KZI_C_ERA);
  if (!era) return tok;
  *hijri = kzi_mark_is(d->marks, era, "ah");
  return era->end;
}

int kzi_date_weekday(int64_t days)
{
  int64_t since_monday = (days + 3) % 7; /* 1970-01-01 was a Thursday */
  return (int)(since_monday < 0 ? since_monday + 7 : since_monday) + 1;
}

/* No year told. «الماضي» and «المقبل» say on which side of the news it lies; otherwise it is the year of the news,
 * unless that is more than half a year ahead or most of a year behind: in January «28 ديسمبر» is last year's. */
static int32_t open_year(const struct kzi_dates *d, const struct kzi_told *told)
{
  if (!d->published.year) return 0;
  struct kzi_date guess = {d->published.year, told->month, told->day};
  struct kzi_date now = d->published;
  if (!told->day) now.day = 0;
  int64_t ahead = kzi_days(guess) - kzi_days(now);
  if (told->tense == -1) return guess.year - (ahead >= 0);
  if (told->tense == 1) return guess.year + (ahead <= 0);
  if (told->tense == 0) return guess.year;
  return guess.year - (ahead > 182) + (ahead < -300);
}

/* The Hijri year of the news is not told by ICU the short way: take the year that comes nearest. */
static int32_t open_hijri_year(const struct kzi_dates *d, const struct kzi_told *told)
{
  if (!d->published.year) return 0;
  int64_t now = kzi_days(d->published), best = INT64_MAX;
  int32_t guess = (int32_t)((int64_t)(d->published.year - 622) * 33 / 32), year = 0;
  for (int32_t y = guess - 1; y <= guess + 1; y++) {
    struct kzi_date date = kzi_hijri_to_gregorian(y, told->month, told->day);
    int64_t off = date.year ? kzi_days(date) - now : INT64_MAX;
    if (date.year && (off < 0 ? -off : off) < best) best = off < 0 ? -off : off, year = y;
  }
  return year;
}

/* A Hijri year or month spreads over two Gregorian ones: it takes the one in which its middle lies. */
static struct kzi_date from_hijri(const struct kzi_told *told, int32_t year)
{
  int month = told->month ? told->month : 7, day = told->day ? told->day : told->month ? 15 : 1;
  struct kzi_date date = kzi_hijri_to_gregorian(year, month, day);
  if (!told->day) date.day = 0;
  if (!told->month) date.month = 0;
  return date;
}

struct kzi_date kzi_date_value(const struct kzi_dates *d, const struct kzi_told *told)
{
  if (told->hijri) return from_hijri(told, told->year ? told->year : open_hijri_year(d, told));
  int32_t year = told->year ? told->year : told->month ? open_year(d, told) : 0;
  struct kzi_date date = {year, told->month, told->day};
  struct kzi_date real = told->day ? kzi_date_of_days(kzi_days(date)) : date;
  if (told->day && real.month != date.month) date.day = 0; /* there is no 31 June */
  return date;
}

void kzi_date_compare(const struct kzi_dates *d, struct kzi_when *when)
{
  const struct kzi_date *a = &when->value, *b = &d->published;
  if (!a->year || !b->year) return;
  int64_t order = (int64_t)a->year - b->year;
  if (!order && a->month) order = (int64_t)a->month - b->month;
  if (!order && a->month && a->day) order = (int64_t)a->day - b->day;
  when->tense = (int8_t)((order > 0) - (order < 0));
}

static uint8_t precision_of(struct kzi_date date)
{
  if (!date.year) return KZI_PRECISION_NONE;
  return date.day ? KZI_PRECISION_DAY : date.month ? KZI_PRECISION_MONTH : KZI_PRECISION_YEAR;
}

void kzi_date_resolve(const struct kzi_dates *d, const struct kzi_told *told, struct kzi_when *when)
{
  when->value = kzi_date_value(d, told);
  when->precision = precision_of(when->value);
  when->relative = told->relative || !told->year;
  when->year_open = !told->year && told->tense == KZI_UNTOLD;
  bool worded = told->tense == -1 || told->tense == 1;
  if (worded)
    when->tense = told->tense;
  else
    kzi_date_compare(d, when);
}
