/* Dates with the name of a month: «9 نوفمبر/تشرين الثاني 2021», «28 و29 ديسمبر», «الخامس من شوال 1443هـ». */
#include "recog/date.h"
#include "recog/near.h"

#define DAYS_LISTED 8 /* «أيام 3 و4 و5 …» */

static const char *const of[] = {"من", "ل"};
static const char *const month_word[] = {"شهر", "لشهر", "بشهر"};
static const char *const opening[] = {"(", "[", "/", "-", "–", "\\"};
static const char *const strokes[] = {"/", "-", "–", "\\"};
static const char *const dashes[] = {"-", "–", "—", "ـ", "/", "،", "\\"};

/* ---- The month --------------------------------------------------------------------------------------------------- */

struct month {
  uint8_t number;
  bool hijri;
  bool sure;   /* a month whatever stands beside it */
  bool common; /* an article stands on a weak one («الماء»): it needs a day before it and a year after it */
};

static const struct kzi_mark *month_mark(const struct kzi_dates *d, uint32_t tok, struct month *month)
{
  static const uint16_t classes[] = {KZI_C_MONTH, KZI_C_MONTH_WEAK, KZI_C_HIJRI, KZI_C_HIJRI_WEAK, KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_any(d->marks, tok, classes);
  if (!mark) return NULL;
  bool gregorian = mark->class_id == KZI_C_MONTH || mark->class_id == KZI_C_MONTH_WEAK;
  *month = (struct month){.number = (uint8_t)mark->value,
                          .hijri = !gregorian,
                          .sure = mark->class_id == KZI_C_MONTH || mark->class_id == KZI_C_HIJRI};
  month->common = mark->class_id == KZI_C_MONTH_WEAK && kzi_near_definite(d->marks, tok);
  return mark;
}

/* «نوفمبر/ تشرين الثاني», «فبراير (شباط)», «(شباط) فبراير», «أغسطس آب»: the second name says the same again. */
static uint32_t read_month(const struct kzi_dates *d, uint32_t tok, struct month *month)
{
  bool bracket = kzi_date_bracket(d, tok);
  const struct kzi_mark *mark = month_mark(d, tok + bracket, month), *again;
  struct month other = {0};
  uint32_t end = mark ? kzi_date_close(d, mark->end, bracket) : tok;
  if (!mark || (bracket && end == mark->end)) return tok;
  again = month_mark(d, end + (!bracket && KZI_DATE_MARK(d, end, opening)), &other);
  bool same = again && !again->prefix && !other.hijri && !month->hijri && other.number == month->number;
  if (!same) return bracket ? tok : mark->end;
  month->sure = true;
  month->common = false;
  return kzi_date_close(d, again->end, !bracket && kzi_date_bracket(d, end));
}

/* ---- The days ---------------------------------------------------------------------------------------------------- */

struct days {
  uint8_t first, last;
  bool listed; /* more than one is told */
};

/* «ال» of «الـ12», written as a word of its own before the digits. */
static uint32_t skip_article(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const article[] = {"ال", "وال", "بال", "لل"};
  bool glued = tok + 1 < d->tokens->count && d->tokens->items[tok + 1].kind == KZI_TOKEN_NUMBER;
  return glued && KZI_DATE_WORD(d, tok, article) ? tok + 1 : tok;
}

/* «و» and what else stands between two days; the token after it, or tok. */
static uint32_t skip_joint(const struct kzi_dates *d, uint32_t tok)
{
  if (!kzi_token_is(d->tokens, tok, "و") && !KZI_DATE_MARK(d, tok, dashes) && !kzi_date_until(d, tok)) return tok;
  return tok + 1 + (kzi_token_is(d->tokens, tok + 1, "و") || kzi_date_until(d, tok + 1));
}

/* «في النصف الثاني من يونيو» counts no day. */
static bool counts_parts(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const parts[] = {"النصف",   "نصف",       "للنصف", "الربع", "الثلث",
                                      "الاسبوع", "الاسبوعين", "الشطر", "الدوره"};
  return tok > 0 && kzi_mark_at(d->marks, tok, KZI_C_ORD) && KZI_DATE_WORD(d, tok - 1, parts);
}

static uint32_t read_days(const struct kzi_dates *d, uint32_t tok, struct days *days)
{
  int32_t value;
  if (counts_parts(d, tok)) return tok;
  uint32_t at = skip_article(d, tok), end = kzi_date_number(d, at, 1, 31, &value);
  if (end == at) return tok;
  *days = (struct days){(uint8_t)value, (uint8_t)value, false};
  for (unsigned more = 1; more < DAYS_LISTED; more++) {
    const struct kzi_mark *ord = kzi_mark_at(d->marks, end, KZI_C_ORD);
    uint32_t joint = skip_joint(d, end);
    bool joined = joint != end || (ord && (ord->prefix & KZI_PREFIX_WA));
    uint32_t next = skip_article(d, joint), after = kzi_date_number(d, next, 1, 31, &value);
    if (!joined || after == next || value <= days->last) break;
    days->last = (uint8_t)value;
    days->listed = true;
    end = after;
  }
  return end;
}

/* «من شهر», «7/يوليو»: what may stand between the day and its month. */
static uint32_t skip_to_month(const struct kzi_dates *d, uint32_t tok)
{
  if (KZI_DATE_WORD(d, tok, of) || KZI_DATE_MARK(d, tok, strokes)) tok++;
  return KZI_DATE_WORD(d, tok, month_word) ? tok + 1 : tok;
}

/* «12 من الشهر الجاري», «يوم 12 الجاري» */
static uint32_t read_this_month(const struct kzi_dates *d, uint32_t start, uint32_t tok, struct kzi_told *told)
{
  static const char *const before[] = {"يوم", "يومي", "في", "الي", "حتي", "بتاريخ", "ايام"};
  uint32_t at = KZI_DATE_WORD(d, tok, of) ? tok + 1 : tok, end;
  const struct kzi_mark *period = kzi_date_period(d, at, "month");
  bool announced = KZI_DATE_WORD(d, start - 1, before) || kzi_mark_at(d->marks, start - 1, KZI_C_WEEKDAY);
  int8_t offset = period ? kzi_date_offset(d, period) : 0;
  bool bare = !period && at == tok && announced && kzi_date_tense(d, at, &offset, &end) && offset == 0;
  if (!period && !bare) return tok;
  struct kzi_date month = kzi_date_month_away(d, offset);
  told->year = month.year;
  told->month = month.month;
  told->tense = (int8_t)((offset > 0) - (offset < 0));
  told->relative = true;
  return period ? period->end : end;
}

/* «للاجتماع يوم 12 في سنغافورة»: that day of the months around the news which is nearest to it. */
static uint32_t read_bare_day(const struct kzi_dates *d, uint32_t start, uint32_t tok, struct kzi_told *told)
{
  static const char *const before[] = {"يوم", "ليوم"};
  bool digits = tok == start + 1 && d->tokens->items[start].kind == KZI_TOKEN_NUMBER;
  if (!digits || !d->published.year || !KZI_DATE_WORD(d, start - 1, before) || kzi_date_period(d, tok, "unit."))
    return start;
  int64_t best = INT64_MAX, now = kzi_days(d->published);
  for (int32_t months = -1; months <= 1; months++) {
    struct kzi_date day = kzi_date_month_away(d, months);
    day.day = told->day;
    int64_t off = kzi_days(day) - now;
    if ((off < 0 ? -off : off) >= best) continue;
    best = off < 0 ? -off : off;
    told->year = day.year;
    told->month = day.month;
  }
  told->relative = true;
  return tok;
}

/* ---- The whole --------------------------------------------------------------------------------------------------- */

/* A month without a day counts where the word is a month's name and nothing else, or where its neighbours say so. */
static bool month_alone(const struct kzi_dates *d, uint32_t tok, const struct month *month, bool dated)
{
  static const char *const before[] = {"شهر",   "في",    "وفي",   "منذ",    "خلال",  "حتي",   "بدايه",
                                       "مطلع",  "نهايه", "اواخر", "اوايل",  "منتصف", "مستهل", "لشهر",
                                       "بحلول", "شهري",  "اخر",   "بنهايه", "بين"};
  if (month->hijri || month->sure || month->common) return month->hijri ? dated : month->sure;
  const struct kzi_mark *next = kzi_mark_at(d->marks, tok + 1, KZI_C_MONTH); /* «ماي ويونيو» */
  bool part =
      tok > d->first + 2 && KZI_DATE_WORD(d, tok - 1, of) && counts_parts(d, tok - 2); /* «الأسبوع الأول من مارس» */
  return dated || part || KZI_DATE_WORD(d, tok - 1, before) || (next && next->prefix & KZI_PREFIX_WA);
}

uint32_t kzi_read_month_date(const struct kzi_dates *d, uint32_t tok, struct kzi_told *first, struct kzi_told *last)
{
  struct days days = {0};
  struct month month;
  *first = (struct kzi_told){.tense = KZI_UNTOLD};
  uint32_t days_end = read_days(d, tok, &days);
  bool day = days_end != tok;
  uint32_t at = day ? skip_to_month(d, days_end) : tok + KZI_DATE_WORD(d, tok, month_word);
  uint32_t month_end = read_month(d, at, &month), end;
  first->day = days.first;
  if (month_end == at) {
    end = day ? read_this_month(d, tok, days_end, first) : days_end;
    if (end == days_end) end = day ? read_bare_day(d, tok, days_end, first) : tok;
    if (end == tok) return tok;
  } else {
    first->month = month.number;
    first->hijri = month.hijri;
    end = kzi_read_year_of(d, month_end, first);
    bool dated = end != month_end;
    if (day ? month.common && !dated : !month_alone(d, at, &month, dated)) return tok;
  }
  *last = *first;
  if (days.listed) last->day = days.last;
  return end;
}
