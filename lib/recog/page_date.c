#include <stdlib.h>
#include <string.h>

#include "page.h"

#define HEAD_LINES 4 /* among which a paper tells who writes and when */

/* ---- Parts ------------------------------------------------------------------------------------------------------- */

static int number_at(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  if (tok >= end || r->tokens->items[tok].kind != KZI_TOKEN_NUMBER) return -1;
  struct kzi_text fold = kzi_token_fold(r->tokens, tok);
  if (fold.length > 4 || strspn(fold.bytes, "0123456789") != fold.length) return -1;
  return atoi(fold.bytes);
}

static const struct kzi_mark *month_at(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  static const uint16_t classes[] = {KZI_C_MONTH, KZI_C_MONTH_WEAK, KZI_C_COUNT};
  const struct kzi_mark *mark = tok < end ? kzi_mark_any(r->marks, tok, classes) : NULL;
  return mark && !mark->prefix && !mark->pronoun && mark->end <= end ? mark : NULL;
}

static const struct kzi_mark *hijri_at(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  static const uint16_t classes[] = {KZI_C_HIJRI, KZI_C_HIJRI_WEAK, KZI_C_COUNT};
  const struct kzi_mark *mark = tok < end ? kzi_mark_any(r->marks, tok, classes) : NULL;
  return mark && !mark->prefix && !mark->pronoun && mark->end <= end ? mark : NULL;
}

/* Signs and little words that stand between the parts of one date. */
static uint32_t skip_between(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  static const char *const signs[] = {"/", "-", "–", ".", ",", "،", "(", ")", "\\"};
  static const char *const words[] = {"من", "شهر", "عام", "سنه", NULL};
  for (; tok < end; tok++) {
    bool skip = kzi_token_is_any(r->tokens, tok, words);
    for (size_t i = 0; i < KZI_COUNT(signs); i++) skip |= kzi_token_is_mark(r->tokens, tok, signs[i]);
    if (!skip) return tok;
  }
  return tok;
}

static bool is_year(int n)
{
  return n >= 1900 && n <= 2100;
}

static bool is_hijri_year(int n)
{
  return n >= 1300 && n <= 1500;
}

static bool set_date(struct kzi_page_day *day, int year, int month, int of_month)
{
  if (month < 1 || month > 12 || of_month < 1 || of_month > 31) return false;
  day->hijri = is_hijri_year(year);
  if (day->hijri)
    day->date = kzi_hijri_to_gregorian(year, month, of_month);
  else
    day->date = (struct kzi_date){year, (uint8_t)month, (uint8_t)of_month};
  return day->date.year != 0;
}

/* ---- Full dates -------------------------------------------------------------------------------------------------- */

/* «2021/08/24», «24-8-2021», «8/24/2021»: the year is the part with four figures, a month is 12 at most. */
static bool set_numeric(struct kzi_page_day *date, int a, int b, int c)
{
  if (is_year(a) || is_hijri_year(a)) return set_date(date, a, b, c);
  if (!is_year(c) && !is_hijri_year(c)) return false;
  return b > 12 ? set_date(date, c, a, b) : set_date(date, c, b, a);
}

static uint32_t numeric_date(const struct kzi_page_reader *r, uint32_t tok, uint32_t end, struct kzi_page_day *date)
{
  uint32_t second = skip_between(r, tok + 1, end), third = skip_between(r, second + 1, end);
  int a = number_at(r, tok, end), b = number_at(r, second, end), c = number_at(r, third, end);
  if (a < 0 || b < 0 || c < 0 || second == tok + 1 || third == second + 1) return tok;
  return set_numeric(date, a, b, c) ? third + 1 : tok;
}

/* «25.02.2026» is one token. */
static uint32_t dotted_date(const struct kzi_page_reader *r, uint32_t tok, struct kzi_page_day *date)
{
  struct kzi_text fold = kzi_token_fold(r->tokens, tok);
  int part[3] = {0, 0, 0};
  size_t n = 0;
  if (r->tokens->items[tok].kind != KZI_TOKEN_NUMBER || fold.length > 10) return tok;
  for (size_t i = 0; i < fold.length; i++) {
    char c = fold.bytes[i];
    if (c >= '0' && c <= '9')
      part[n] = part[n] * 10 + (c - '0');
    else if (c != '.' || ++n > 2)
      return tok;
  }
  return n == 2 && set_numeric(date, part[0], part[1], part[2]) ? tok + 1 : tok;
}

/* «نوفمبر/تشرين الثاني», «فبراير (شباط)»: the second name of the month. */
static uint32_t skip_second_month(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  uint32_t at = skip_between(r, tok, end);
  const struct kzi_mark *again = at > tok ? month_at(r, at, end) : NULL;
  return again ? again->end : tok;
}

/* «9 نوفمبر 2021», «نوفمبر 9, 2021», «05/فبراير/2018», «26 شوال 1444 هـ». */
static uint32_t named_date(const struct kzi_page_reader *r, uint32_t tok, uint32_t end, struct kzi_page_day *date)
{
  int day = number_at(r, tok, end);
  uint32_t at = day >= 0 ? skip_between(r, tok + 1, end) : tok;
  const struct kzi_mark *month = month_at(r, at, end), *hijri = month ? NULL : hijri_at(r, at, end);
  if (!month && !hijri) return tok;
  at = month ? skip_second_month(r, month->end, end) : hijri->end;
  if (day < 0) {
    at = skip_between(r, at, end);
    day = number_at(r, at++, end);
  }
  at = skip_between(r, at, end);
  int year = number_at(r, at, end);
  if (month ? !is_year(year) : !is_hijri_year(year)) return tok;
  return set_date(date, year, (int)(month ? month->value : hijri->value), day) ? at + 1 : tok;
}

uint32_t kzi_page_date(const struct kzi_page_reader *r, uint32_t tok, uint32_t end, struct kzi_page_day *best)
{
  struct kzi_page_day found = {0};
  uint32_t after = named_date(r, tok, end, &found);
  if (after == tok) after = numeric_date(r, tok, end, &found);
  if (after == tok) after = dotted_date(r, tok, &found);
  if (after == tok) return tok;
  found.at = (struct kzi_range){tok, after};
  if (!best->date.year || (best->hijri && !found.hijri)) *best = found;
  return after;
}

uint32_t kzi_page_date_part(const struct kzi_page_reader *r, uint32_t tok, uint32_t end)
{
  static const uint16_t classes[] = {KZI_C_MONTH, KZI_C_MONTH_WEAK, KZI_C_HIJRI,   KZI_C_HIJRI_WEAK, KZI_C_WEEKDAY,
                                     KZI_C_AGREE, KZI_C_ERA,        KZI_C_DAYPART, KZI_C_DAYREL,     KZI_C_COUNT};
  static const char *const words[] = {"ه",      "م",    "ص",      "gmt",    "am",     "pm",  "utc",
                                      "الساعه", "ساعه", "بتوقيت", "غرينتش", "جرينتش", "يوم", "بتاريخ",
                                      "في",     "ت",    "date",   "عند",    "علي",    NULL};
  if (r->tokens->items[tok].kind == KZI_TOKEN_NUMBER) return tok + 1;
  const struct kzi_mark *mark = kzi_mark_any(r->marks, tok, classes);
  if (mark && mark->end <= end && mark->prefix <= KZI_PREFIX_WA) return mark->end;
  return kzi_token_is_any(r->tokens, tok, words) ? tok + 1 : tok;
}

/* ---- The line that tells when the article appeared --------------------------------------------------------------- */

static const struct kzi_mark *beside_date(const struct kzi_page_reader *r, uint32_t tok)
{
  static const char *const kinds[] = {"published", "section", "menu", "counter", "byline", "share", "comment"};
  static const uint16_t classes[] = {KZI_C_AGENCY, KZI_C_MEDIA, KZI_C_COUNT};
  for (size_t i = 0; i < KZI_COUNT(kinds); i++) {
    const struct kzi_mark *mark = kzi_page_phrase(r, tok, kinds[i]);
    if (mark) return mark;
  }
  return kzi_mark_any(r->marks, tok, classes);
}

/* «المساءنشر في المساء يوم 30 - 08 - 2012»: some sites glue it to the name before it. */
static bool is_told(const struct kzi_page_reader *r, uint32_t tok)
{
  static const char told[] = "نشر";
  struct kzi_text fold = kzi_token_fold(r->tokens, tok);
  bool glued = fold.length > strlen(told) && strcmp(fold.bytes + fold.length - strlen(told), told) == 0;
  return (glued && kzi_token_is(r->tokens, tok + 1, "في")) || kzi_page_phrase(r, tok, "published") != NULL;
}

/* «الرصيف الإخباري (نواكشوط) 2 دجمبر 2019», «كتب: فلان – 3 مايو 2021»: whatever paper or writer stands before the sign, no
 * headline does. */
static bool is_set_off(const struct kzi_page_reader *r, uint32_t index, const struct kzi_page_day *day)
{
  static const char *const signs[] = {"|", "-", "–", "—", ")", ":", "،"};
  static const uint16_t acts[] = {KZI_C_VERB,          KZI_C_VERB_PASSIVE,  KZI_C_NOUN,          KZI_C_PARTICIPLE,
                                  KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL, KZI_C_COUNT};
  uint32_t first = r->lines[index].first, at = day->at.first;
  while (at > first && kzi_mark_at(r->marks, at - 1, KZI_C_WEEKDAY)) at--;
  bool set_off = false;
  for (size_t i = 0; i < KZI_COUNT(signs); i++)
    set_off = set_off || (at > first && kzi_token_is_mark(r->tokens, at - 1, signs[i]));
  for (uint32_t tok = first; tok < at && set_off; tok++) set_off = !kzi_mark_any(r->marks, tok, acts);
  return index < HEAD_LINES && set_off;
}

bool kzi_page_read_published(const struct kzi_page_reader *r, uint32_t index, struct kzi_page_day *best)
{
  const struct kzi_line_facts *line = &r->lines[index];
  uint32_t rest = 0;
  bool told = false;
  *best = (struct kzi_page_day){0};
  if (line->words > 20 || kzi_token_is(r->tokens, line->first, "صدر")) return false; /* the day of a decree */
  for (uint32_t tok = line->first, after; tok < line->end; tok = after) {
    after = kzi_page_date(r, tok, line->end, best);
    if (after > tok) continue;
    const struct kzi_mark *mark = beside_date(r, tok);
    told |= is_told(r, tok);
    after = mark ? mark->end : kzi_page_date_part(r, tok, line->end);
    if (after > tok) continue;
    rest += kzi_page_is_word(r, tok);
    after = tok + 1;
  }
  if (!best->date.year) return false;
  return rest <= (told ? 4u : is_set_off(r, index, best) ? 6u : 1u);
}
