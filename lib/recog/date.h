/* date: what the readers of dates share. Each reader looks at one token and what follows, and either reads a mention or
 * reads nothing; none searches further than a fixed number of tokens. */
#ifndef KZI_RECOG_DATE_H
#define KZI_RECOG_DATE_H

#include "recog/recog.h"

struct kzi_dates { /* what a reader sees: one sentence; beyond its last token there is nothing */
  const struct kzi_marks *marks;
  const struct kzi_tokens *tokens;
  uint32_t first; /* the sentence's first token */
  const struct kzi_number *numbers;
  uint32_t number_count;
  struct kzi_date published;
  bool about;        /* «published» only tells about when it was: the page has no date, and its news has this one */
  int32_t last_year; /* the year told last, for «من العام نفسه» */
  struct kzi_date last_day, last_day_to; /* the day or days told last, for «في اليوم التالي»; year 0: not known */
};

#define KZI_UNTOLD 9 /* no word such as «الماضي» tells the tense */

#define KZI_SAME_DAY                                                                                                   \
  50 /* the dayrel of «اليوم نفسه», beside the day told last; one less and one more: the days around it */
#define KZI_OTHER_DAY 99 /* the dayrel of days that are not beside the day of the news */

struct kzi_told { /* one date as its words tell it; 0: not told */
  int32_t year;
  uint8_t month, day;
  bool hijri;
  int8_t tense; /* -1 «الماضي», 0 «الجاري», 1 «المقبل», or KZI_UNTOLD */
  bool relative;
};

/* Every reader returns the token after what it read, or tok where it read nothing. */

/* date_pair.c: a date with a month, alone or as a range, with its twin in the other calendar */
uint32_t kzi_read_calendar_date(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when);
/* date_month.c, date_numeric.c */
uint32_t kzi_read_month_date(const struct kzi_dates *d, uint32_t tok, struct kzi_told *first, struct kzi_told *last);
uint32_t kzi_read_numeric_date(const struct kzi_dates *d, uint32_t tok, struct kzi_told *told);
/* date_year.c: years and ranges of years */
uint32_t kzi_read_years(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when);
/* The year after a month: «2021», «من عام 2021م», «الماضي», «من العام المقبل». */
uint32_t kzi_read_year_of(const struct kzi_dates *d, uint32_t tok, struct kzi_told *told);
/* date_day.c: days and weekdays beside the day of the news */
uint32_t kzi_read_day_words(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when);
/* «اليوم الثلاثاء», «أمس الاثنين» at tok: the day of the news that this implies, given a publication date. */
bool kzi_read_news_day(const struct kzi_dates *d, uint32_t tok, struct kzi_date *day);
/* date_period.c: weeks, months and years beside it; durations */
uint32_t kzi_read_period(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when);
uint32_t kzi_read_duration(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when);

/* date_told.c: small questions about tokens, and from what is told to a value. Before the sentence's first token there
 * is nothing either: tok may be one less than it. */
bool kzi_date_word(const struct kzi_dates *d, uint32_t tok, const char *const *folded, size_t count);
#define KZI_DATE_WORD(d, tok, list) kzi_date_word((d), (tok), (list), KZI_COUNT(list))
bool kzi_date_mark(const struct kzi_dates *d, uint32_t tok, const char *const *marks, size_t count);
#define KZI_DATE_MARK(d, tok, list) kzi_date_mark((d), (tok), (list), KZI_COUNT(list))
/* «إلى», «حتى», «وحتى» …: does the word lead to the last day of a range? */
bool kzi_date_until(const struct kzi_dates *d, uint32_t tok);
bool kzi_date_bracket(const struct kzi_dates *d, uint32_t tok); /* does one open? */
/* Reads over the closing bracket at tok where one was opened. */
uint32_t kzi_date_close(const struct kzi_dates *d, uint32_t tok, bool opened);
/* The period entry at tok whose value starts with this, or NULL. */
const struct kzi_mark *kzi_date_period(const struct kzi_dates *d, uint32_t tok, const char *value);
/* How far a period lies from the news: -1 for «الشهر الماضي» and «مؤخرا». */
int8_t kzi_date_offset(const struct kzi_dates *d, const struct kzi_mark *period);
/* The month that lies so far from that of the news; year 0 without a publication date. */
struct kzi_date kzi_date_month_away(const struct kzi_dates *d, int32_t months);
/* «الماضي», «المقبل», «الجاري» at tok: true, the tense in *tense and the next token in *end. */
bool kzi_date_tense(const struct kzi_dates *d, uint32_t tok, int8_t *tense, uint32_t *end);
/* A whole number from least to most, in digits or words. */
uint32_t kzi_date_number(const struct kzi_dates *d, uint32_t tok, int32_t least, int32_t most, int32_t *value);
/* The same in four digits or in words. */
uint32_t kzi_date_year_number(const struct kzi_dates *d, uint32_t tok, int32_t *value);
/* An era at tok is read over; *hijri says which it was. */
uint32_t kzi_date_era(const struct kzi_dates *d, uint32_t tok, bool *hijri);
void kzi_date_resolve(const struct kzi_dates *d, const struct kzi_told *told, struct kzi_when *when);
struct kzi_date kzi_date_value(const struct kzi_dates *d, const struct kzi_told *told);
void kzi_date_compare(const struct kzi_dates *d, struct kzi_when *when); /* the tense, from the publication date */
int kzi_date_weekday(int64_t days);                                      /* 1 Monday … 7 Sunday */

#endif
