/* Days and Gregorian dates, and where they lie beside the news. */
#include "recog/recog.h"

enum { JUST_PAST_DAYS = 10 };

/* Days from civil: years begin in March, so that the leap day is a year's last. */
int64_t kzi_days(struct kzi_date date)
{
  int64_t month = date.month ? date.month : 1, day = date.day ? date.day : 1;
  int64_t year = (int64_t)date.year - (month <= 2);
  int64_t era = (year >= 0 ? year : year - 399) / 400;
  int64_t of_era = year - era * 400;
  int64_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

struct kzi_date kzi_date_of_days(int64_t days)
{
  days += 719468;
  int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  int64_t of_era = days - era * 146097;
  int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
  int64_t month = (5 * of_year + 2) / 153;
  int64_t civil = month < 10 ? month + 3 : month - 9;
  return (struct kzi_date){.year = (int32_t)(year + era * 400 + (civil <= 2)),
                           .month = (uint8_t)civil,
                           .day = (uint8_t)(of_year - (153 * month + 2) / 5 + 1)};
}

/* -1, 0, 1: date before, in, after the month or the day of the news. */
static int beside_news(struct kzi_date date, struct kzi_date published)
{
  if (!date.day) date.day = published.day; /* the months are compared */
  int64_t days = kzi_days(date) - kzi_days(published);
  return (days > 0) - (days < 0);
}

/* «سيتسلمها يومي 30 و31 يوليو», in a paper of the 31st: no year lies between. */
static bool is_just_past(struct kzi_date date, struct kzi_date published)
{
  return date.day && kzi_days(published) - kzi_days(date) <= JUST_PAST_DAYS;
}

struct kzi_date kzi_when_future(const struct kzi_when *when, struct kzi_date published)
{
  struct kzi_date date = when->value;
  if (!date.year || !published.year || beside_news(date, published) >= 0) return date;
  if (when->weekday_only) return kzi_date_of_days(kzi_days(date) + 7);
  if (when->year_open && !is_just_past(date, published)) date.year++;
  return date;
}

struct kzi_date kzi_when_past(const struct kzi_when *when, struct kzi_date published)
{
  struct kzi_date date = when->value;
  if (!date.year || !published.year || beside_news(date, published) <= 0) return date;
  if (when->weekday_only) return kzi_date_of_days(kzi_days(date) - 7);
  if (when->year_open) date.year--;
  return date;
}
