/* Years: «عام 1994», «بين عامي 2019 و2021», «للأعوام 2026-2028», «رؤية 2030»; and the year that follows a month. */
#include "recog/date.h"

#define YEARS_LISTED 6
#define BACK         14 /* how far before a year the instrument may stand for which it holds */

static const char *const same[] = {"نفسه", "ذاته", "نفسها", "ذاتها", "عينه"};
static const char *const that[] = {"ذلك", "نفس", "ذات", "تلك"};
static const char *const dashes[] = {"-", "–", "—", "ـ", "/", "\\", "--"};

static bool is_of(const struct kzi_dates *d, uint32_t tok)
{
  return kzi_token_is(d->tokens, tok, "من");
}

/* The noun with this very year after it, or the year alone: the token after it, or tok. */
static uint32_t read_year(const struct kzi_dates *d, uint32_t tok, int32_t *year, bool *hijri)
{
  const struct kzi_mark *noun = kzi_date_period(d, tok, "unit.year"), *period = kzi_date_period(d, tok, "year");
  uint32_t at = period ? period->end : noun ? noun->end : tok;
  if (at != tok && kzi_token_is_mark(d->tokens, at, "،")) at++; /* «عام ،2008» of pages that were turned round */
  uint32_t end = kzi_date_year_number(d, at, year);
  if (end == at) return tok;
  *hijri = *year < 1600 && *hijri;
  return kzi_date_era(d, end, hijri);
}

/* «من العام المقبل», «من العام نفسه» */
static uint32_t read_named_year(const struct kzi_dates *d, uint32_t tok, struct kzi_told *told)
{
  const struct kzi_mark *period = kzi_date_period(d, tok, "year");
  if (period) {
    int8_t years = kzi_date_offset(d, period);
    if (d->published.year) told->year = d->published.year + years;
    told->tense = (int8_t)((years > 0) - (years < 0));
    told->relative = true;
    return period->end;
  }
  const struct kzi_mark *noun = kzi_date_period(d, tok, "unit.year");
  bool before = !noun && KZI_DATE_WORD(d, tok, that) && kzi_date_period(d, tok + 1, "unit.year");
  bool after = noun && KZI_DATE_WORD(d, noun->end, same);
  if (!before && !after) return tok;
  told->year = d->last_year;
  return tok + 2;
}

uint32_t kzi_read_year_of(const struct kzi_dates *d, uint32_t tok, struct kzi_told *told)
{
  int32_t year;
  uint32_t at = tok, end;
  bool hijri = told->hijri;
  if (kzi_date_tense(d, tok, &told->tense, &end)) return end;
  bool stroke = told->day && KZI_DATE_MARK(d, tok, dashes);
  if (is_of(d, tok) || stroke || kzi_token_is_comma(d->tokens, tok)) at++;
  end = read_year(d, at, &year, &hijri);
  if (end != at) {
    if (!told->hijri || year < 1600) told->year = year;
    told->hijri = hijri;
    return end;
  }
  if (at != tok && !is_of(d, tok)) return tok;
  end = read_named_year(d, at, told);
  return end == at ? kzi_date_era(d, tok, &told->hijri) : end;
}

/* ---- Years of their own ------------------------------------------------------------------------------------------ */

struct years {
  const struct kzi_mark *noun; /* «عام», or NULL */
  struct kzi_told first, last;
  unsigned count;
  bool dashed; /* 2022-2024 */
};

/* «2023/24»: the last two digits stand for the year. */
static uint32_t read_short_year(const struct kzi_dates *d, uint32_t tok, int32_t first, int32_t *year)
{
  bool two = tok < d->tokens->count && kzi_token_fold(d->tokens, tok).length == 2;
  uint32_t end = two ? kzi_date_number(d, tok, 1, 99, year) : tok;
  if (end == tok || first / 100 * 100 + *year <= first) return tok;
  *year += first / 100 * 100;
  return end;
}

static uint32_t next_year(const struct kzi_dates *d, uint32_t tok, struct years *years)
{
  bool dash = KZI_DATE_MARK(d, tok, dashes), comma = kzi_token_is_mark(d->tokens, tok, "،");
  bool word = kzi_token_is(d->tokens, tok, "و") || kzi_date_until(d, tok);
  const struct kzi_mark *noun = kzi_date_period(d, tok, "unit.year");
  if (!dash && !comma && !word && !(noun && noun->prefix & KZI_PREFIX_WA)) return tok;
  int32_t year;
  bool hijri = years->last.hijri;
  uint32_t at = tok + (dash || comma || word);
  if (word && kzi_date_until(d, at)) at++;
  uint32_t end = read_year(d, at, &year, &hijri);
  if (end == at && dash) end = read_short_year(d, at, years->last.year, &year);
  bool turned = dash && years->count == 1 && year < years->last.year; /* «2015-2014» of pages that were turned round */
  if (end == at || hijri != years->last.hijri || (year < years->last.year && !turned)) return tok;
  if (turned)
    years->first.year = year;
  else
    years->last.year = year;
  years->dashed |= dash;
  years->count++;
  return end;
}

/* Is what stands before tok a word of prepositions and beginnings, after which four digits are a year? */
static bool year_expected(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const before[] = {"في",    "وفي",    "ففي",   "منذ",    "ومنذ",   "فمنذ",  "خلال",   "فخلال",
                                       "حتي",   "وحتي",   "بحلول", "مطلع",   "بدايه",  "نهايه", "بنهايه", "لنهايه",
                                       "منتصف", "لمنتصف", "اواخر", "اوايل",  "مستهل",  "قبل",   "بعد",    "بين",
                                       "من",    "الي",    "لغايه", "ابان",   "افق",    "افاق",  "صيف",    "ربيع",
                                       "خريف",  "شتاء",   "موسم",  "الفتره", "للفتره", "فتره",  "الجديد"};
  return KZI_DATE_WORD(d, tok - 1, before);
}

/* «1,500 طن», «2000 جندي», «2 مليون»: what is counted or measured is no year. */
static bool is_counted(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const units[] = {
      "طن",      "طنا",   "كيلومتر", "كيلومترا", "كيلو",  "كم",     "كلم",   "متر",   "مترا",  "ميجاواط",
      "ميغاواط", "واط",   "هكتار",   "فدان",     "برميل", "شخص",    "شخصا",  "فرد",   "فردا",  "رجل",
      "مواطن",   "نسمه",  "جندي",    "جنديا",    "عسكري", "عسكريا", "عنصر",  "عنصرا", "مقاتل", "مقاتلا",
      "ضابط",    "ضابطا", "موظف",    "موظفا",    "خبير",  "طالب",   "طالبا", "متدرب", "مشارك", "مشاركا",
      "زاير",    "زايرا", "سايح",    "حاج",      "لاجي",  "قتيل",   "شركه",  "منشاه", "مشروع", "مشروعا",
      "وحده",    "سياره", "طايره",   "صاروخ",    "منتج",  "مره",    "درجه",  "ساعه",  "نقطه",  "عام"};
  if (kzi_token_is_mark(d->tokens, tok, "%") || kzi_token_is_mark(d->tokens, tok, "٪")) return true;
  if (kzi_mark_at(d->marks, tok, KZI_C_SCALE) || kzi_mark_at(d->marks, tok, KZI_C_CURRENCY)) return true;
  return KZI_DATE_WORD(d, tok, units);
}

/* «القانون رقم 169 لسنة 2011», «المادة 2015» */
static bool is_of_statute(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const number[] = {"رقم"};
  static const char *const words[] = {"الماده", "ماده", "القانون", "المرسوم", "القرار", "قرار"};
  for (uint32_t back = 1; back <= 3; back++)
    if (KZI_DATE_WORD(d, tok - back, number)) return true;
  return KZI_DATE_WORD(d, tok - 1, words);
}

static bool is_plan(const struct kzi_dates *d, const struct kzi_mark *instrument)
{
  static const char *const plans[] = {"programme", "plan", "roadmap", NULL};
  return kzi_mark_is_any(d->marks, instrument, plans);
}

/* Does a plan or a programme stand a little before? Its years say how long it holds. */
static bool plan_before(const struct kzi_dates *d, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL, KZI_C_COUNT};
  for (uint32_t back = 1; back <= BACK && back <= tok - d->first; back++)
    if (is_plan(d, kzi_mark_any(d->marks, tok - back, classes))) return true;
  return false;
}

/* «اتفاق 2015»: the year in which it was made. */
static bool is_of_treaty(const struct kzi_dates *d, uint32_t tok)
{
  const struct kzi_mark *mark = tok > d->first ? kzi_mark_at(d->marks, tok - 1, KZI_C_INSTRUMENT_SG) : NULL;
  return mark && !is_plan(d, mark);
}

/* «للأعوام», «للفترة», «لعام» */
static bool holds_for(const struct kzi_dates *d, uint32_t tok, const struct years *years)
{
  static const char *const before[] = {"للفتره", "لفتره", "للمده", "للسنوات", "للاعوام", "لاعوام", "للموسم"};
  bool prefixed = years->noun && (years->noun->prefix & KZI_PREFIX_LI);
  return prefixed || KZI_DATE_WORD(d, tok - 1, before) || KZI_DATE_WORD(d, tok - 2, before);
}

/* «1989 – تعيين …» of a chronicle, «كيم ومون (2018)» */
static bool stands_apart(const struct kzi_dates *d, uint32_t tok, uint32_t end)
{
  bool line = d->tokens->items[tok].flags & KZI_TOKEN_LINE_START;
  bool bracket = tok > d->first && kzi_token_is_mark(d->tokens, tok - 1, "(") && kzi_token_is_mark(d->tokens, end, ")");
  return bracket || (line && (KZI_DATE_MARK(d, end, dashes) || kzi_token_is_mark(d->tokens, end, ":")));
}

static uint8_t kind_of(const struct kzi_dates *d, uint32_t tok, uint32_t end, const struct years *years)
{
  bool coming = d->published.year && years->first.year >= d->published.year;
  bool placed = years->noun || year_expected(d, tok) || (years->count == 1 && stands_apart(d, tok, end));
  if (is_of_statute(d, tok)) return KZI_DATE_NAME;
  if (holds_for(d, tok, years))
    return years->count > 1 || coming || plan_before(d, tok) ? KZI_DATE_VALIDITY : KZI_DATE_POINT;
  if (years->count > 1) return (years->dashed && !placed) || plan_before(d, tok) ? KZI_DATE_VALIDITY : KZI_DATE_RANGE;
  return placed || is_of_treaty(d, tok) ? KZI_DATE_POINT : KZI_DATE_NAME;
}

/* «حتى 2030» holds until then; «بحلول عام 2050» is by when something is to be: only the end of a range is told. */
static void set_end_only(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  static const char *const by[] = {"بحلول", "افاق", "افق"};
  bool until = kzi_date_until(d, tok - 1);
  if (!until && !KZI_DATE_WORD(d, tok - 1, by)) return;
  when->kind = until ? KZI_DATE_VALIDITY : KZI_DATE_RANGE;
  when->until = when->value;
  when->value.year = 0;
}

static bool may_be_name(const struct kzi_dates *d, uint32_t tok)
{
  if (tok == d->first) return false;
  bool joined = kzi_token_is_mark(d->tokens, tok - 1, "_") || kzi_token_is_mark(d->tokens, tok - 1, "-");
  bool tight = joined && tok > d->first + 1 && !(d->tokens->items[tok].flags & KZI_TOKEN_SPACE_BEFORE); /* #رؤية_2030 */
  uint8_t kind = d->tokens->items[tok - 1 - tight].kind;
  return kind == KZI_TOKEN_WORD || kind == KZI_TOKEN_LATIN;
}

static bool is_year_here(const struct kzi_dates *d, uint32_t tok, uint32_t end, const struct years *years)
{
  int32_t year = years->first.year;
  if (years->noun) return true;
  int32_t earliest = years->count > 1 ? 1500 : 1900;
  bool digits = d->tokens->items[tok].kind == KZI_TOKEN_NUMBER;
  if (!digits || year < earliest || year > 2100 || is_counted(d, end)) return false;
  return years->count > 1 || year_expected(d, tok) || may_be_name(d, tok) || stands_apart(d, tok, end);
}

uint32_t kzi_read_years(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  struct years years = {.count = 1};
  const struct kzi_mark *period = kzi_date_period(d, tok, "year");
  years.noun = period ? period : kzi_date_period(d, tok, "unit.year");
  years.first.tense = KZI_UNTOLD;
  uint32_t end = read_year(d, tok, &years.first.year, &years.first.hijri);
  if (end == tok || end == (years.noun ? years.noun->end : tok)) return tok;
  years.last = years.first;
  for (uint32_t next = end; years.count < YEARS_LISTED; end = next)
    if ((next = next_year(d, end, &years)) == end) break;
  if (!is_year_here(d, tok, end, &years)) return tok;
  kzi_date_resolve(d, &years.first, when);
  when->kind = kind_of(d, tok, end, &years);
  if (when->kind != KZI_DATE_POINT) when->until = kzi_date_value(d, &years.last);
  if (when->kind == KZI_DATE_NAME) when->until = when->value;
  if (when->kind == KZI_DATE_POINT && when->tense > 0) set_end_only(d, tok, when);
  return end;
}
