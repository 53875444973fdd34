/* Days beside the day of the news: «صباح اليوم الثلاثاء», «أول من أمس», «الخميس المقبل», «السبت والأحد». */
#include "recog/date.h"
#include "recog/near.h"

#define NAME_WORDS 3 /* the longest name of a newspaper that ends in «اليوم» */

static const char *const day_word[] = {"يوم", "نهار", "ليله", "ليل", "يومي", "ايام"};
static const char *const joints[] = {"،", ",", "(", "[", "-", "–", "/"};

/* «الاثنين» is also «the two», «خميس» and «جمعة» are also names, and there is the Friday prayer. */
static bool is_weekday(const struct kzi_dates *d, const struct kzi_mark *mark, bool announced)
{
  static const char *const no_day_before[] = {"بين",  "كلا",  "احد",  "هذين", "علي", "عن",
                                              "صلاه", "خطبه", "خطيب", "امام", "كل",  "سوق"};
  static const char *const no_day_after[] = {"العظيمه", "السوداء", "البيضاء", "معا", "الاخرين"};
  if (announced) return true;
  if (mark->prefix & (KZI_PREFIX_KA | KZI_PREFIX_BI)) return false;
  bool definite = mark->prefix & KZI_PREFIX_LI || kzi_near_definite(d->marks, mark->tok);
  if (!definite || KZI_DATE_WORD(d, mark->end, no_day_after)) return false;
  return !KZI_DATE_WORD(d, mark->tok - 1, no_day_before) || kzi_date_until(d, mark->end);
}

/* The latest such day not after the news, or the one that «الماضي», «المقبل» asks for. Nobody calls tomorrow's weekday that of
 * six days ago. */
static struct kzi_date weekday_date(const struct kzi_dates *d, int weekday, int8_t tense)
{
  int64_t now = kzi_days(d->published);
  int back = (kzi_date_weekday(now) - weekday + 7) % 7;
  if (tense == 1 || (tense == KZI_UNTOLD && back == 6)) return kzi_date_of_days(now + 7 - back);
  return kzi_date_of_days(now - back - (tense == -1 && !back ? 7 : 0));
}

/* «أمس الاثنين»: the weekday is more exact than the date that a site puts on the page, which may be that of a later
 * copy. Tomorrow's may be off to either side. */
static int64_t near_weekday(int64_t day, int weekday, bool coming)
{
  int ahead = (weekday - kzi_date_weekday(day) + 7) % 7;
  return day + (ahead > (coming ? 3 : 0) ? ahead - 7 : ahead);
}

struct day_words {
  const struct kzi_mark *relative, *weekday, *until;
  int8_t tense;
  uint32_t end;
};

static uint32_t skip_day_word(const struct kzi_dates *d, uint32_t tok)
{
  const struct kzi_mark *part = kzi_mark_at(d->marks, tok, KZI_C_DAYPART);
  uint32_t at = part ? part->end : tok;
  if (part && kzi_token_is(d->tokens, at, "من")) at++;
  return KZI_DATE_WORD(d, at, day_word) ? at + 1 : at;
}

static uint32_t read_weekday(const struct kzi_dates *d, uint32_t tok, bool announced, struct day_words *words)
{
  bool bracket = words->relative && KZI_DATE_MARK(d, tok, joints);
  uint32_t at = tok + bracket;
  if (words->relative) at = skip_day_word(d, at);
  announced |= at > tok + bracket;
  const struct kzi_mark *mark = kzi_mark_at(d->marks, at, KZI_C_WEEKDAY);
  if (!mark || !is_weekday(d, mark, announced || words->relative)) return tok;
  words->weekday = mark;
  uint32_t end = mark->end, joint = kzi_date_until(d, end) ? end + 1 : end;
  const struct kzi_mark *next = kzi_mark_at(d->marks, joint, KZI_C_WEEKDAY);
  if (next && (joint > end || next->prefix & KZI_PREFIX_WA)) {
    words->until = next;
    end = next->end;
  }
  if (kzi_date_tense(d, end, &words->tense, &at)) end = at;
  return kzi_date_close(d, end, bracket);
}

/* «من الأسبوع المقبل» after a weekday */
static uint32_t read_week(const struct kzi_dates *d, uint32_t tok, struct day_words *words)
{
  const struct kzi_mark *week = kzi_token_is(d->tokens, tok, "من") ? kzi_date_period(d, tok + 1, "week") : NULL;
  if (!week) return tok;
  words->tense = kzi_date_offset(d, week);
  return week->end;
}

/* The newspapers «اليوم», «الطاقة اليوم»: the last word of a short quotation without a verb. */
static bool ends_quotation(const struct kzi_dates *d, const struct kzi_mark *relative)
{
  if ((int32_t)relative->value != 0 || !kzi_near_quote(d->marks, relative->end)) return false;
  for (uint32_t back = 1; back <= NAME_WORDS && relative->tok >= d->first + back; back++) {
    uint32_t tok = relative->tok - back;
    if (kzi_near_quote(d->marks, tok)) return true;
    const struct kzi_mark *verb = kzi_mark_at(d->marks, tok, KZI_C_VERB); /* «عين» is a verb, too */
    bool ahead = kzi_is_imperfect(verb) || (verb && verb->prefix & KZI_PREFIX_SA);
    if (ahead || !kzi_near_word(d->marks, tok)) return false;
  }
  return false;
}

/* «وذلك اليوم الأربعاء»: today; not «في ذلك اليوم». */
static bool is_and_that(const struct kzi_dates *d, const struct kzi_mark *relative)
{
  return (int32_t)relative->value == KZI_SAME_DAY && kzi_token_is(d->tokens, relative->tok, "وذلك");
}

/* Not «اليوم الوطني», not «اليوم الأول» of a meeting. */
static bool is_near_day(const struct kzi_dates *d, const struct kzi_mark *relative)
{
  if (ends_quotation(d, relative) || is_and_that(d, relative)) return false;
  const struct kzi_mark *ord = kzi_mark_at(d->marks, relative->end, KZI_C_ORD);
  return (int32_t)relative->value != KZI_OTHER_DAY && !((int32_t)relative->value == 0 && ord && ord->definite);
}

static bool read_words(const struct kzi_dates *d, uint32_t tok, struct day_words *words)
{
  bool whole = kzi_mark_at(d->marks, tok, KZI_C_DAYREL); /* «الليلة الماضية» begins like a part of the day */
  uint32_t at = whole ? tok : skip_day_word(d, tok);
  *words = (struct day_words){.tense = KZI_UNTOLD, .end = at};
  words->relative = kzi_mark_at(d->marks, at, KZI_C_DAYREL);
  if (words->relative && !is_near_day(d, words->relative)) return false;
  if (words->relative) words->end = words->relative->end;
  uint32_t end = read_weekday(d, words->end, at > tok, words);
  if (end != words->end) words->end = read_week(d, end, words);
  return words->relative || words->weekday;
}

/* «تنطلق الاثنين»: right behind an imperfect a bare weekday is one to come. */
static bool is_coming(const struct kzi_dates *d, uint32_t tok)
{
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_LIGHT, KZI_C_VERB_OTHER, KZI_C_VERB_PASSIVE, KZI_C_COUNT};
  const struct kzi_mark *verb = tok > d->first ? kzi_mark_any(d->marks, tok - 1, verbs) : NULL;
  bool ahead = kzi_is_imperfect(verb) || (verb && verb->prefix & KZI_PREFIX_SA);
  return ahead && verb->end == tok && !kzi_token_is(d->tokens, tok - 2, "لم");
}

/* «في اليوم نفسه», «وعشية ذلك»: beside the day that was told last. */
static bool is_beside_told(const struct day_words *words)
{
  int32_t value = words->relative ? (int32_t)words->relative->value : 0;
  return value >= KZI_SAME_DAY - 1 && value <= KZI_SAME_DAY + 1;
}

static void resolve_beside_told(const struct kzi_dates *d, const struct day_words *words, struct kzi_when *when)
{
  int32_t offset = (int32_t)words->relative->value - KZI_SAME_DAY;
  struct kzi_date day = offset > 0 ? d->last_day_to : d->last_day;
  when->relative = true;
  if (!day.year) return;
  when->value = kzi_date_of_days(kzi_days(day) + offset);
  when->precision = KZI_PRECISION_DAY;
  kzi_date_compare(d, when);
}

static void resolve_words(const struct kzi_dates *d, uint32_t tok, const struct day_words *words, struct kzi_when *when)
{
  int32_t offset = words->relative ? (int32_t)words->relative->value : 0;
  if (is_beside_told(words)) {
    resolve_beside_told(d, words, when);
    return;
  }
  when->relative = true;
  when->weekday = words->weekday ? (int8_t)words->weekday->value : 0;
  when->weekday_only = words->weekday && !words->relative && words->tense == KZI_UNTOLD;
  if (words->tense != KZI_UNTOLD)
    when->tense = words->tense;
  else if (words->relative)
    when->tense = (int8_t)((offset > 0) - (offset < 0));
  if (!d->published.year || d->about) return;
  int64_t day = kzi_days(d->published) + offset;
  if (!words->weekday)
    when->value = kzi_date_of_days(day);
  else if (words->relative)
    when->value = kzi_date_of_days(near_weekday(day, when->weekday, offset > 0));
  else
    when->value = weekday_date(d, when->weekday, words->tense);
  when->precision = KZI_PRECISION_DAY;
  if (when->weekday_only && is_coming(d, tok)) when->value = kzi_when_future(when, d->published);
  bool open = /* «غادر فجر الجمعة», told the night before */
      kzi_days(when->value) == kzi_days(d->published) + 1 && !is_coming(d, tok);
  if (when->weekday_only && !open) kzi_date_compare(d, when);
  if (!words->until) return;
  int days = ((int)words->until->value - when->weekday + 7) % 7;
  when->kind = KZI_DATE_RANGE;
  when->until = kzi_date_of_days(kzi_days(when->value) + days);
}

/* «أول أمس الاثنين»: its «أمس» is not yesterday. */
static bool is_inside_longer(const struct kzi_dates *d, uint32_t tok)
{
  for (uint32_t back = 1; back <= 2 && tok >= d->first + back; back++) {
    const struct kzi_mark *longer = kzi_mark_at(d->marks, tok - back, KZI_C_DAYREL);
    if (longer && longer->end > tok) return true;
  }
  return false;
}

bool kzi_read_news_day(const struct kzi_dates *d, uint32_t tok, struct kzi_date *day)
{
  struct day_words words;
  if (is_inside_longer(d, tok)) return false;
  if (!kzi_mark_at(d->marks, tok, KZI_C_DAYREL) || !read_words(d, tok, &words) || !words.weekday) return false;
  int32_t offset = words.relative ? (int32_t)words.relative->value : 1;
  if (offset > 0 || offset < -1) return false;
  int64_t said = near_weekday(kzi_days(d->published) + offset, (int)words.weekday->value, false);
  *day = kzi_date_of_days(said - offset);
  return true;
}

/* The date that stands beside the day words: «الثلاثاء (9 نوفمبر)», «اليوم الموافق 9 نوفمبر». */
static uint32_t read_date_beside(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  uint32_t at = tok;
  bool bracket = kzi_date_bracket(d, at);
  if (KZI_DATE_MARK(d, at, joints)) at++;
  const struct kzi_mark *agree = kzi_mark_at(d->marks, at, KZI_C_AGREE);
  if (agree) at = agree->end;
  if (kzi_token_is(d->tokens, at, "ل") || kzi_token_is(d->tokens, at, "يوم")) at++;
  uint32_t end = kzi_read_calendar_date(d, at, when);
  return end == at ? tok : kzi_date_close(d, end, bracket);
}

uint32_t kzi_read_day_words(const struct kzi_dates *d, uint32_t tok, struct kzi_when *when)
{
  struct day_words words;
  if (!read_words(d, tok, &words)) {
    uint32_t bare = words.end == tok || words.relative ? words.end : kzi_read_calendar_date(d, words.end, when);
    return bare == words.end ? tok : bare; /* «يوم 14 مايو» */
  }
  struct kzi_when date = {0};
  uint32_t end = read_date_beside(d, words.end, &date);
  resolve_words(d, tok, &words, when);
  if (end == words.end) return end;
  bool dated = date.precision == KZI_PRECISION_DAY || !when->value.year;
  if (dated && date.kind != KZI_DATE_NAME) {
    int8_t tense = date.precision ? date.tense : when->tense;
    date.weekday = when->weekday;
    *when = date;
    when->tense = tense;
  }
  return end;
}
