/* A date with a month, however it is written, with its twin in the other calendar, and from one date to another. */
#include "recog/date.h"

static const char *const dashes[] = {"-", "–", "—", "ـ"};
static const char *const openings[] = {"(", "[", "،", ",", "/", "-", "–", "="};

static uint32_t read_one(const struct kzi_dates *d, uint32_t tok, struct kzi_told *first, struct kzi_told *last)
{
  uint32_t end = kzi_read_month_date(d, tok, first, last);
  if (end != tok) return end;
  end = kzi_read_numeric_date(d, tok, first);
  *last = *first;
  return end;
}

/* «الموافق يوم الثلاثاء 16 يوليو 2018م»: the same day in the other calendar. Of the two the Gregorian stays. */
static uint32_t read_twin(const struct kzi_dates *d, uint32_t tok, struct kzi_told *first, struct kzi_told *last)
{
  struct kzi_told other, other_last;
  uint32_t at = tok;
  bool bracket = kzi_date_bracket(d, at);
  if (KZI_DATE_MARK(d, at, openings)) at++;
  const struct kzi_mark *agree = kzi_mark_at(d->marks, at, KZI_C_AGREE);
  if (agree) at = agree->end;
  if (at == tok) return tok;
  if (kzi_token_is(d->tokens, at, "ل") || kzi_token_is(d->tokens, at, "يوم")) at++;
  if (kzi_mark_at(d->marks, at, KZI_C_WEEKDAY)) at = kzi_mark_at(d->marks, at, KZI_C_WEEKDAY)->end;
  uint32_t end = read_one(d, at, &other, &other_last);
  if (end == at || other.hijri == first->hijri) return tok;
  if (first->hijri) *first = other, *last = other_last;
  return kzi_date_close(d, end, bracket);
}

/* What leads from a first date to a last: «إلى», «وحتى», a dash, or «و» where «بين» stands before the first. */
static uint32_t skip_until(const struct kzi_dates *d, uint32_t start, uint32_t tok)
{
  bool between = kzi_token_is(d->tokens, start - 1, "بين");
  uint32_t at = tok;
  if (kzi_token_is(d->tokens, at, "و") && (between || kzi_date_until(d, at + 1))) at++;
  if (kzi_date_until(d, at) || (at == tok && KZI_DATE_MARK(d, at, dashes))) at++;
  if (at != tok && kzi_token_is(d->tokens, at, "يوم")) at++;
  return at;
}

static uint32_t read_last(const struct kzi_dates *d, uint32_t start, uint32_t tok, struct kzi_told *first,
                          struct kzi_told *last)
{
  struct kzi_told from, to;
  uint32_t at = skip_until(d, start, tok);
  static const char *const pair[] = {"بين", "شهري"};
  static const uint16_t months[] = {KZI_C_MONTH, KZI_C_MONTH_WEAK, KZI_C_COUNT};
  bool joined = KZI_DATE_WORD(d, start - 1, pair) && at == tok; /* «بين مارس ومايو» */
  const struct kzi_mark *month = joined ? kzi_mark_any(d->marks, at, months) : NULL;
  if (at == tok && !(month && month->prefix & KZI_PREFIX_WA)) return tok;
  uint32_t end = read_one(d, at, &from, &to);
  if (end == at || from.hijri != first->hijri || !from.month || (first->day && !from.day)) return tok;
  if (!first->year) {
    first->year = to.year && first->month > to.month ? to.year - 1 : to.year;
    if (first->tense == KZI_UNTOLD) first->tense = to.tense;
  }
  *last = to;
  return end;
}

/* «ثورة 25 يناير», «مدينة 6 أكتوبر»: a day inside a name. */
static bool is_name(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const before[] = {"ثوره",     "ثورتي",   "بثوره", "لثوره", "حرب",  "انتفاضه", "هجمات",  "هجوم",
                                       "اعتداءات", "تفجيرات", "احداث", "عمليه", "نصر",  "انتصار",  "مدينه",  "جامعه",
                                       "شارع",     "كوبري",   "جسر",   "محور",  "ملعب", "ميدان",   "مستشفي", "قاعده",
                                       "جايزه",    "صحيفه",   "موسسه", "حركه",  "تحالف"};
  return KZI_DATE_WORD(d, tok - 1, before);
}

static bool is_end_only(const struct kzi_dates *d, uint32_t tok)
{
  bool day = kzi_token_is(d->tokens, tok - 1, "يوم");
  return kzi_date_until(d, tok - 1 - day);
}

/* «للفترة من يناير 2022 إلى ديسمبر 2024» */
static bool holds_for(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const before[] = {"للفتره", "لفتره", "للمده"};
  for (uint32_t back = 1; back <= 3; back++)
    if (KZI_DATE_WORD(d, tok - back, before)) return true;
  return false;
}

static void set_range(const struct kzi_dates *d, uint32_t tok, struct kzi_told *last, struct kzi_when *when)
{
  bool open = !last->year && !last->hijri; /* «بين يونيو 2014 ويناير» */
  if (open) last->year = when->value.year;
  when->until = kzi_date_value(d, last);
  if (open && kzi_days(when->until) < kzi_days(when->value)) when->until.year++;
  if (when->kind == KZI_DATE_POINT) when->kind = holds_for(d, tok) ? KZI_DATE_VALIDITY : KZI_DATE_RANGE;
}

uint32_t kzi_read_calendar_date(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  struct kzi_told first, last;
  uint32_t end = read_one(d, tok, &first, &last);
  if (end == tok) return tok;
  end = read_twin(d, end, &first, &last);
  uint32_t after = read_last(d, tok, end, &first, &last);
  bool range = after != end || last.day != first.day;
  kzi_date_resolve(d, &first, when);
  when->kind = is_name(d, tok) ? KZI_DATE_NAME : KZI_DATE_POINT;
  if (range)
    set_range(d, tok, &last, when);
  else if (when->kind == KZI_DATE_POINT && is_end_only(d, tok)) {
    when->kind = KZI_DATE_RANGE;
    when->until = when->value;
    when->value = (struct kzi_date){0};
  }
  return after;
}
