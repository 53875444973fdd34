/* Days, Gregorian dates, and the one calendar that needs tables: Umm al-Qura, which ICU has. */
#include <unicode/ucal.h>

#include "recog/recog.h"

#define MS_PER_DAY     86400000.0
#define HIJRI_FIRST    1300 /* ICU's Umm al-Qura tables; outside them it falls back to the civil calendar */
#define HIJRI_LAST     1600
#define HIJRI_EARLIEST 1

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

/* A day 0 or month 0 stands for the first one; the caller knows what precision it has. The calendar is opened for each
 * date: Hijri dates are few, and an open calendar would have to live somewhere that changes. */
struct kzi_date kzi_hijri_to_gregorian(int year, int month, int day)
{
  const struct kzi_date none = {0};
  if (year < HIJRI_EARLIEST || year > HIJRI_LAST || month < 0 || month > 12 || day < 0 || day > 30) return none;
  UErrorCode status = U_ZERO_ERROR;
  const char *locale = year < HIJRI_FIRST ? "ar@calendar=islamic-civil" : "ar@calendar=islamic-umalqura";
  UCalendar *calendar = ucal_open(u"GMT", 3, locale, UCAL_TRADITIONAL, &status);
  if (U_FAILURE(status)) return none;
  ucal_clear(calendar);
  ucal_setDateTime(calendar, year, month ? month - 1 : 0, day ? day : 1, 12, 0, 0, &status);
  UDate at = ucal_getMillis(calendar, &status);
  ucal_close(calendar);
  if (U_FAILURE(status)) return none;
  double days = at / MS_PER_DAY;
  return kzi_date_of_days((int64_t)days - (days < 0));
}

/* -1, 0, 1: date before, in, after the month or the day of the news. */
static int beside_news(struct kzi_date date, struct kzi_date published)
{
  if (!date.day) date.day = published.day; /* the months are compared */
  int64_t days = kzi_days(date) - kzi_days(published);
  return (days > 0) - (days < 0);
}

struct kzi_date kzi_when_future(const struct kzi_when *when, struct kzi_date published)
{
  struct kzi_date date = when->value;
  if (!date.year || !published.year || beside_news(date, published) >= 0) return date;
  if (when->weekday_only) return kzi_date_of_days(kzi_days(date) + 7);
  if (when->year_open) date.year++;
  return date;
}

struct kzi_date kzi_when_past(const struct kzi_when *when, struct kzi_date published)
{
  struct kzi_date date = when->value;
  if (when->year_open && date.year && published.year && beside_news(date, published) > 0) date.year--;
  return date;
}
