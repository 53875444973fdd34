/* Weeks, months and years beside those of the news: «العام الماضي», «قبل شهرين», «السنوات الخمس المقبلة»; durations. */
#include "recog/date.h"

#include <string.h>

#define LONGEST_DAYS 30 /* more are not counted */

/* 2 for a dual, 1 for a singular, 0 for a plural, which tells no number. */
static int32_t unit_number(struct kzi_text fold, bool is_year)
{
  static const char *const plurals[] = {"اعوام",  "سنوات", "سنين",  "اشهر",  "شهور",
                                        "اسابيع", "ايام",  "ساعات", "دقايق", "عقود"};
  for (size_t i = 0; i < KZI_COUNT(plurals); i++)
    if (kzi_text_is(fold, plurals[i])) return 0;
  if (fold.length < 8 && is_year) return 1; /* سنة, عام */
  bool dual = fold.length > 6 && fold.bytes[fold.length - 2] == '\xD9' && fold.bytes[fold.length - 1] == '\x86';
  return dual ? 2 : 1;
}

/* A count and its noun: «خمس سنوات», «يومين». Returns the token after it; *count is 0 where no number is told. */
static uint32_t read_span(const struct kzi_dates *d, uint32_t tok, const struct kzi_mark **unit, int32_t *count)
{
  *count = 0;
  uint32_t at = kzi_date_number(d, tok, 1, 1000, count);
  *unit = kzi_date_period(d, at, "unit.");
  if (!*unit || (at != tok && (*unit)->prefix)) return tok;
  bool year = kzi_mark_is(d->marks, *unit, "unit.year");
  if (at == tok) *count = unit_number(kzi_token_fold(d->tokens, at), year);
  return (*unit)->end;
}

/* Only what is near can be told this exactly: ten years ago may be nine or eleven. */
static void count_back(const struct kzi_dates *d, const struct kzi_mark *unit, int32_t count, struct kzi_when *when)
{
  if (!d->published.year || d->about || !count) return;
  if (kzi_mark_is(d->marks, unit, "unit.year") && count <= 30) {
    when->value.year = d->published.year - count;
    when->precision = KZI_PRECISION_YEAR;
  } else if (kzi_mark_is(d->marks, unit, "unit.month") && count <= 11) {
    when->value = kzi_date_month_away(d, -count);
    when->precision = KZI_PRECISION_MONTH;
  } else if (kzi_mark_is(d->marks, unit, "unit.day") && count <= 10) {
    when->value = kzi_date_of_days(kzi_days(d->published) - count);
    when->precision = KZI_PRECISION_DAY;
  }
}

/* «نحو», «أكثر من» before a span: the token behind it. */
static uint32_t skip_about(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const about[] = {"نحو", "حوالي", "قرابه", "زهاء", NULL}, *const than[] = {"اكثر", "اقل", NULL};
  if (tok + 2 >= d->tokens->count) return tok;
  if (kzi_token_is_any(d->tokens, tok, about)) return tok + 1;
  return kzi_token_is_any(d->tokens, tok, than) && kzi_token_is(d->tokens, tok + 1, "من") ? tok + 2 : tok;
}

static const char *const before[] = {"قبل", "وقبل", NULL};

/* «قبل يومين من القمة», «قبل ساعات فقط على وصوله»: what comes after it dates it. */
static bool is_of_something(const struct kzi_dates *d, uint32_t tok, uint32_t end)
{
  static const char *const from[] = {"من", "علي", "فقط", NULL};
  return kzi_token_is_any(d->tokens, tok, before) && kzi_token_is_any(d->tokens, end, from);
}

/* «قبل عامين», «وقبل 3 أيام», «قبل نحو عام»; «منذ» tells since when, not when */
static uint32_t read_ago(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  bool ago = kzi_token_is_any(d->tokens, tok, before),
       since = kzi_token_is(d->tokens, tok, "منذ") || kzi_token_is(d->tokens, tok, "ومنذ");
  struct kzi_when year = {0};
  const struct kzi_mark *unit;
  int32_t count;
  if (!ago && !since) return tok;
  if (kzi_read_years(d, tok + 1, &year) != tok + 1) return tok;
  uint32_t first = skip_about(d, tok + 1), end = read_span(d, first, &unit, &count);
  if (end == first || is_of_something(d, tok, end) || kzi_token_is(d->tokens, end, "من") ||
      (count == 1 && unit->definite))
    return tok;
  when->relative = true;
  when->tense = kzi_mark_is(d->marks, unit, "unit.hour") ? 0 : -1; /* hours ago is the news itself */
  if (ago && first == tok + 1) count_back(d, unit, count, when);
  return end;
}

/* The month in which the season of «الخريف المقبل» begins, or 0: «الموسم المقبل». */
static int32_t season_month(const struct kzi_dates *d, const struct kzi_mark *period)
{
  static const struct {
    const char *word;
    int32_t month;
  } seasons[] = {{"الربيع", 3}, {"الصيف", 6}, {"الخريف", 9}, {"الشتاء", 12}};
  for (uint32_t tok = period->tok; tok < period->end; tok++)
    for (size_t i = 0; i < KZI_COUNT(seasons); i++)
      if (kzi_text_ends(kzi_token_fold(d->tokens, tok), seasons[i].word)) return seasons[i].month;
  return 0;
}

/* «الخريف المقبل» told in May is of this year, told in October of the next. */
static void resolve_season(const struct kzi_dates *d, const struct kzi_mark *period, struct kzi_when *when)
{
  int32_t month = season_month(d, period), offset = kzi_date_offset(d, period);
  if (!month) return;
  bool begun = d->published.month >= month, over = d->published.month >= month + 3;
  when->value.year = d->published.year + (offset > 0 ? begun : offset < 0 ? (over ? 0 : -1) : 0);
  when->precision = KZI_PRECISION_YEAR;
}

static void resolve_period(const struct kzi_dates *d, const struct kzi_mark *period, struct kzi_when *when)
{
  const char *value = kzi_value_text(d->marks->lexicon, period->value);
  int8_t offset = kzi_date_offset(d, period);
  when->relative = true;
  when->tense = (int8_t)((offset > 0) - (offset < 0));
  if (d->published.year && strncmp(value, "season", 6) == 0) resolve_season(d, period, when);
  if (!d->published.year || (value[0] != 'y' && value[0] != 'm')) return; /* a week, a quarter, «مؤخرا» */
  when->value = kzi_date_month_away(d, value[0] == 'm' ? offset : 12 * offset);
  when->precision = value[0] == 'm' ? KZI_PRECISION_MONTH : KZI_PRECISION_YEAR;
  if (value[0] == 'y') when->value.month = 0;
}

/* «السنوات الخمس المقبلة», «الأشهر الستة الأولى الماضية»: a stretch before or after the news. */
static uint32_t read_stretch(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  const struct kzi_mark *unit = kzi_date_period(d, tok, "unit.");
  int32_t count;
  int8_t tense;
  uint32_t end;
  if (!unit) return tok;
  uint32_t at = kzi_date_number(d, unit->end, 2, 100, &count);
  if (!kzi_date_tense(d, at, &tense, &end)) return tok;
  when->relative = true;
  when->tense = tense;
  return end;
}

/* «قبل نهاية السنة», «في أواخر العام», «في النصف الثاني من العام»: this one's, unless it is a year of schools or of books. */
static uint32_t read_edge(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  static const char *const edges[] = {"نهايه", "بنهايه", "لنهايه", "اواخر", "متم", "انتهاء", "انقضاء"};
  static const char *const others[] = {"الدراسي",   "الدراسيه", "المالي",  "الماليه",
                                       "الميلاديه", "الهجري",   "الهجريه", "الميلادي"};
  const struct kzi_mark *unit = kzi_date_period(d, tok, "unit.year");
  static const char *const parts[] = {"النصف", "الربع", "الثلث", "السداسي"}, *const of[] = {"من"};
  if (!unit || !unit->definite || unit->prefix || unit->end != tok + 1 || !d->published.year) return tok;
  bool part = tok >= d->first + 3 && KZI_DATE_WORD(d, tok - 1, of) && KZI_DATE_WORD(d, tok - 3, parts);
  if (!(part || KZI_DATE_WORD(d, tok - 1, edges)) || KZI_DATE_WORD(d, tok + 1, others)) return tok;
  when->value.year = d->published.year;
  when->precision = KZI_PRECISION_YEAR;
  when->relative = true;
  return unit->end;
}

/* The first month of the quarter or season that is named at tok without its year, or 0; *end is the token behind it. */
static int32_t part_month(const struct kzi_dates *d, uint32_t tok, uint32_t *end)
{
  static const char *const seasons[] = {"الربيع", "الصيف", "الخريف", "الشتاء"}, *const of[] = {"من"};
  static const char *const quarters[][2] = {
      {"الاول", "الاولي"}, {"الثاني", "الثانيه"}, {"الثالث", "الثالثه"}, {"الرابع", "الاخير"}};
  bool quarter = kzi_token_is(d->tokens, tok, "الربع");
  for (int32_t i = 0; i < 4; i++) {
    *end = tok + 1 + quarter;
    if (!quarter && kzi_token_is(d->tokens, tok, seasons[i])) return 3 * i + 3;
    if (quarter && KZI_DATE_WORD(d, tok + 1, quarters[i]) && !KZI_DATE_WORD(d, *end, of)) return 3 * i + 1;
  }
  return 0;
}

/* «سيوقعان خلال الربع الثالث», «سيزور أستانا في الربيع»: the next one; the one that is over tells nothing, nor does «الربيع العربي». */
static uint32_t read_part(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  static const char *const leading[] = {"في",    "خلال", "مطلع",  "نهايه", "اواخر", "بدايه",
                                        "بحلول", "حلول", "منتصف", "موسم",  "اوايل"};
  uint32_t end;
  int32_t month = d->published.year && KZI_DATE_WORD(d, tok - 1, leading) ? part_month(d, tok, &end) : 0;
  if (!month || d->about) return tok;
  if (end < d->tokens->count && kzi_text_begins(kzi_token_fold(d->tokens, end), "ال")) return tok;
  bool quarter = end == tok + 2, over = d->published.month >= month + 3;
  if (quarter && over) return tok;
  when->value.year = d->published.year + over;
  when->precision = KZI_PRECISION_YEAR;
  when->relative = true;
  when->tense = over || d->published.month < month;
  return end;
}

uint32_t kzi_read_period(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  static const char *const values[] = {"year",   "month",   "week",   "quarter", "season",
                                       "decade", "century", "recent", "soon"};
  uint32_t end = read_ago(d, tok, when);
  if (end != tok) return end;
  for (size_t i = 0; i < KZI_COUNT(values); i++) {
    const struct kzi_mark *mark = kzi_date_period(d, tok, values[i]);
    if (!mark || is_of_something(d, tok, mark->end)) continue;
    resolve_period(d, mark, when);
    if (mark->prefix & KZI_PREFIX_LI && i == 0) when->kind = KZI_DATE_VALIDITY;
    return mark->end;
  }
  end = read_part(d, tok, when);
  if (end == tok) end = read_edge(d, tok, when);
  return end != tok ? end : read_stretch(d, tok, when);
}

uint32_t kzi_read_duration(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  const struct kzi_mark *unit;
  int32_t count, year;
  uint32_t end = read_span(d, tok, &unit, &count);
  bool ordinal = kzi_mark_at(d->marks, tok, KZI_C_ORD) && !kzi_mark_at(d->marks, tok, KZI_C_NUM);
  if (end == tok || ordinal || (end == tok + 1 && count != 2)) return tok;
  if (kzi_date_year_number(d, end, &year) != end) return tok; /* «في المائة عام 2009» */
  when->kind = KZI_DATE_DURATION;
  if (kzi_mark_is(d->marks, unit, "unit.day") && count <= LONGEST_DAYS) when->days = (uint8_t)count;
  return end;
}
