/* Dates in digits: 4-11-2024, 2025/12/02, 25.02.2026, 30 / 9 / 1439هـ. They may stand in one token or in five. */
#include "recog/date.h"

#define PARTS_MAX  4 /* a fourth part says that it is something else */
#define TOKENS_MAX 8

struct digits {
  int32_t value[PARTS_MAX];
  uint8_t length[PARTS_MAX];
  uint32_t end[PARTS_MAX]; /* token after each part */
  unsigned count;
  char mark; /* what stands between them */
};

/* One token's digits and full stops. */
static bool add_token(struct digits *n, struct kzi_text fold, uint32_t tok)
{
  bool open = false;
  for (size_t i = 0; i < fold.length; i++) {
    char c = fold.bytes[i];
    if (c == '.' || c == ',') {
      if (c == ',' || (n->mark && n->mark != '.')) return false;
      n->mark = '.';
      open = false;
    } else if (c >= '0' && c <= '9') {
      if (!open && n->count == PARTS_MAX) return false;
      if (!open) n->value[n->count] = 0, n->length[n->count] = 0, n->count++;
      open = true;
      if (++n->length[n->count - 1] > 4) return false;
      n->value[n->count - 1] = n->value[n->count - 1] * 10 + (c - '0');
    } else {
      return false;
    }
    n->end[n->count - 1] = tok + 1;
  }
  return true;
}

static char separator(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const marks[] = {"/", "-", ".", "–", "\\", "ـ"};
  for (size_t i = 0; i < KZI_COUNT(marks); i++)
    if (kzi_token_is_mark(d->tokens, tok, marks[i])) return i == 3 || i == 5 ? '-' : marks[i][0];
  return 0;
}

static bool read_parts(const struct kzi_dates *d, uint32_t tok, struct digits *n)
{
  uint32_t limit = tok + TOKENS_MAX;
  for (uint32_t at = tok; at < limit; at += 2) {
    if (!add_token(n, kzi_token_fold(d->tokens, at), at)) return false;
    char mark = separator(d, at + 1);
    if (!mark) return true;
    bool follows = at + 2 < d->tokens->count && d->tokens->items[at + 2].kind == KZI_TOKEN_NUMBER;
    if (!follows) return true;
    if (n->mark && n->mark != mark) return n->count == 3; /* 2021-11-09 - 3 … */
    n->mark = mark;
  }
  return true;
}

static bool set(struct kzi_told *told, int32_t year, int32_t month, int32_t day)
{
  if (month > 12 && day <= 12) { /* as Americans write it */
    int32_t swapped = month;
    month = day;
    day = swapped;
  }
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  told->year = year;
  told->month = (uint8_t)month;
  told->day = (uint8_t)day;
  told->hijri = year < 1600;
  return year >= 1300 && year <= 2200;
}

/* «في 6/2018» */
static bool set_month(struct kzi_told *told, int32_t year, int32_t month)
{
  told->year = year;
  told->month = (uint8_t)month;
  return month >= 1 && month <= 12 && year >= 1950 && year <= 2100;
}

static bool month_announced(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const before[] = {"في", "خلال", "منذ", "شهر", "بتاريخ"};
  return KZI_DATE_WORD(d, tok - 1, before);
}

/* «14/6» is a date only where a word before it announces one. */
static bool announced(const struct kzi_dates *d, uint32_t tok)
{
  static const char *const before[] = {"يوم", "بتاريخ", "الموافق", "تاريخ", "يومي"};
  return KZI_DATE_WORD(d, tok - 1, before) || kzi_mark_at(d->marks, tok - 1, KZI_C_WEEKDAY);
}

uint32_t kzi_read_numeric_date(const struct kzi_dates *d, uint32_t tok, struct kzi_told *told)
{
  struct digits n = {0};
  *told = (struct kzi_told){.tense = KZI_UNTOLD};
  if (tok >= d->tokens->count || d->tokens->items[tok].kind != KZI_TOKEN_NUMBER) return tok;
  if (!read_parts(d, tok, &n) || n.count < 2 || n.count > 3) return tok;
  bool good = false;
  if (n.count == 3 && n.length[0] == 4 && n.length[2] <= 2)
    good = set(told, n.value[0], n.value[1], n.value[2]);
  else if (n.count == 3 && n.length[2] == 4 && n.length[0] <= 2)
    good = set(told, n.value[2], n.value[1], n.value[0]);
  else if (n.count == 3 && n.length[2] == 2 && n.length[0] <= 2 && announced(d, tok))
    good = set(told, 2000 + n.value[2], n.value[1], n.value[0]);
  else if (n.count == 2 && n.mark != '.' && n.length[0] <= 2 && n.length[1] <= 2 && announced(d, tok))
    good = set(told, 2000, n.value[1], n.value[0]), told->year = 0;
  else if (n.count == 2 && n.length[0] <= 2 && n.length[1] == 4 && month_announced(d, tok))
    good = set_month(told, n.value[1], n.value[0]);
  if (!good) return tok;
  bool hijri = told->hijri;
  uint32_t end = kzi_date_era(d, n.end[n.count - 1], &hijri);
  return end;
}
