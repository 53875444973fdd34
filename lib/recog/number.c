/* Numbers: in digits and in words, with their scale, percent sign and currency. Dates read the digits again for
 * themselves; here a year is a number like another. */
#include <string.h>

#include "recog/recog.h"

#define THOUSAND  INT64_C(1000)
#define LARGEST   (THOUSAND * 1000 * 1000 * 1000 * 1000 * 1000) /* of thousandths: what is larger is no number for us */
#define WORDS_MAX 24                                            /* the longest spelled number that is read as one */

struct reading {
  const struct kzi_marks *marks;
  uint32_t tok, end;    /* what has been read: tokens [tok, end) */
  int64_t total, group; /* thousandths: finished groups (… million), and the group under way */
  int64_t room;         /* a next group must be smaller than this */
  int64_t last;         /* the part read last, to tell «خمسة وعشرون» from «خمسة وستة» */
  bool spelled;
};

/* "1,234.5", "3٫5" with digits already ASCII: a mark before exactly three last digits groups, any other is decimal. */
static bool read_digits(struct kzi_text fold, int64_t *thousandths)
{
  int64_t whole = 0, part = 0, unit = THOUSAND;
  bool decimal = false;
  size_t digits = 0;
  for (size_t i = 0; i < fold.length; i++) {
    unsigned char c = (unsigned char)fold.bytes[i];
    if (c >= '0' && c <= '9') {
      digits++;
      if (decimal)
        part += (c - '0') * (unit /= 10);
      else if (whole > LARGEST / THOUSAND / 10)
        return false;
      else
        whole = whole * 10 + (c - '0');
      continue;
    }
    size_t after = 0, at = i + 1;
    while (at < fold.length && ((unsigned char)fold.bytes[at] & 0xC0) == 0x80) at++; /* ٫ and ٬ are two bytes */
    while (at + after < fold.length && fold.bytes[at + after] >= '0' && fold.bytes[at + after] <= '9') after++;
    bool point = c == '.' || (c == 0xD9 && at == i + 2 && (unsigned char)fold.bytes[i + 1] == 0xAB);
    if (!digits || !after || decimal) return false;
    decimal = after != 3 || (point && at + after == fold.length && whole == 0);
    i = at - 1;
  }
  *thousandths = whole * THOUSAND + part;
  return digits > 0;
}

static bool scaled(int64_t value, int32_t power, int64_t *out)
{
  for (; power > 0; power--) {
    if (value > LARGEST / 10) return false;
    value *= 10;
  }
  *out = value;
  return true;
}

/* May part follow what the group has so far? Hundreds, then tens, then units; the unit stands before its ten. */
static bool part_fits(const struct reading *r, int64_t part)
{
  if (!r->group) return part < r->room;
  if (r->last < 10 * THOUSAND && part >= 20 * THOUSAND && part < 100 * THOUSAND) return part % (10 * THOUSAND) == 0;
  return r->last >= 100 * THOUSAND && part < 100 * THOUSAND && part < r->last;
}

static void close_group(struct reading *r)
{
  r->total += r->group;
  r->room = r->group;
  r->group = r->last = 0;
}

/* «ثلاثة ملايين»: the scale multiplies the group before it; alone it is one of its kind. */
static bool take_scale(struct reading *r, const struct kzi_mark *mark, bool joined)
{
  if (!joined && !r->group && r->end != r->tok) return false;
  int64_t value;
  if (!scaled(r->group && !joined ? r->group : THOUSAND, (int32_t)mark->value, &value)) return false;
  if (joined && r->group) close_group(r);
  if (value >= r->room) return false;
  r->group = value;
  close_group(r);
  r->end = mark->end;
  return true;
}

static bool take_num(struct reading *r, const struct kzi_mark *mark, bool joined)
{
  int64_t part = (int64_t)(int32_t)mark->value * THOUSAND;
  if (r->end != r->tok && !joined) return false;
  bool digits = r->group && !r->spelled; /* «2012-2015 وثماني وثائق»: digits take a scale, no more words */
  if (digits || !part_fits(r, part)) return false;
  r->group += part;
  r->last = part;
  r->end = mark->end;
  r->spelled = true;
  if (part >= THOUSAND * THOUSAND) close_group(r); /* ألفان, مليونان carry their scale */
  return true;
}

static bool take_digits(struct reading *r, bool joined)
{
  const struct kzi_tokens *tokens = r->marks->tokens;
  int64_t value;
  if (r->group || (r->end != r->tok && !joined) || !read_digits(kzi_token_fold(tokens, r->end), &value)) return false;
  if (value >= r->room) return false;
  r->group = r->last = value;
  r->end++;
  return true;
}

static bool same_sentence(const struct kzi_tokens *tokens, uint32_t tok, uint32_t other)
{
  return other < tokens->count && tokens->items[other].sentence == tokens->items[tok].sentence;
}

/* One more word of the number: «وعشرون», «و» + «500», «مليون». */
static bool take(struct reading *r)
{
  const struct kzi_tokens *tokens = r->marks->tokens;
  uint32_t was = r->end, at = r->end;
  bool joined = false;
  if (at != r->tok && kzi_token_is(tokens, at, "و") && at + 1 < tokens->count) joined = true, at++;
  if (!same_sentence(tokens, r->tok, at)) return false;
  bool first = r->end == r->tok;
  if (tokens->items[at].kind == KZI_TOKEN_NUMBER) {
    if (!first) r->end = at;
    bool ok = (first || r->total) && take_digits(r, joined);
    if (!ok) r->end = was;
    return ok;
  }
  const struct kzi_mark *mark = kzi_mark_any(r->marks, at, (const uint16_t[]){KZI_C_NUM, KZI_C_SCALE, KZI_C_COUNT});
  if (!mark || (!first && (mark->prefix & ~KZI_PREFIX_WA))) return false;
  joined |= !first && (mark->prefix & KZI_PREFIX_WA);
  if (mark->class_id == KZI_C_SCALE) {
    r->spelled |= first;
    return take_scale(r, mark, joined);
  }
  return take_num(r, mark, joined);
}

/* The sign, or «في المئة», «بالمئة», «بالمائة». Returns the token after it, or tok where there is none. */
static uint32_t after_percent(const struct kzi_tokens *tokens, uint32_t tok)
{
  static const char *const hundred[] = {"الميه", "المايه", "بالميه", "بالمايه"};
  if (kzi_token_is_mark(tokens, tok, "%") || kzi_token_is_mark(tokens, tok, "٪")) return tok + 1;
  bool in = kzi_token_is(tokens, tok, "في");
  for (size_t i = in ? 0 : 2; i < (in ? 2 : KZI_COUNT(hundred)); i++)
    if (kzi_token_is(tokens, tok + in, hundred[i])) return tok + in + 1;
  return tok;
}

static struct kzi_where where_of(const struct kzi_marks *marks, uint32_t tok, uint32_t end,
                                 const struct kzi_mark *first)
{
  const struct kzi_token *items = marks->tokens->items;
  struct kzi_where at = {.tok = tok, .end = end, .span = {items[tok].start, items[end - 1].end}};
  if (first) {
    at.span.start = kzi_mark_span(marks, first).start;
    at.prefix = first->prefix;
  }
  return at;
}

/* «الاثنين» alone is a weekday or «the two»; «الخمسين والعشرين» and the like are read as numbers all the same. */
static bool is_weekday_word(const struct kzi_marks *marks, const struct kzi_mark *mark, uint32_t end)
{
  const struct kzi_mark *day = kzi_mark_at(marks, mark->tok, KZI_C_WEEKDAY);
  return day && end == mark->end;
}

/* «وأحد المسؤولين» folds like «واحد», the company «ميتا» like «مئتا»: the hamza, there or not, tells them apart. */
static bool folds_alike(const struct kzi_marks *marks, uint32_t tok)
{
  static const struct {
    const char *folded, *written;
  } others[] = {{"واحد", "وأحد"}, {"ميتا", "ميتا"}};
  const char *text = marks->tokens->text + marks->tokens->items[tok].start;
  for (size_t i = 0; i < KZI_COUNT(others); i++) {
    bool written = strncmp(text, others[i].written, strlen(others[i].written)) == 0;
    if (written && kzi_token_is(marks->tokens, tok, others[i].folded)) return true;
  }
  return false;
}

static bool read_cardinal(const struct kzi_marks *marks, uint32_t tok, struct kzi_number *out)
{
  struct reading r = {.marks = marks, .tok = tok, .end = tok, .room = LARGEST};
  for (unsigned words = 0; words < WORDS_MAX && take(&r); words++) {
  }
  if (r.end == tok) return false;
  const struct kzi_mark *first = kzi_mark_any(marks, tok, (const uint16_t[]){KZI_C_NUM, KZI_C_SCALE, KZI_C_COUNT});
  if (first && (is_weekday_word(marks, first, r.end) || folds_alike(marks, tok))) return false;
  *out = (struct kzi_number){.value = r.total + r.group, .spelled = r.spelled};
  uint32_t end = same_sentence(marks->tokens, tok, r.end) ? after_percent(marks->tokens, r.end) : r.end;
  out->percent = end != r.end;
  const struct kzi_mark *currency = kzi_mark_at(marks, end, KZI_C_CURRENCY);
  if (currency && !currency->prefix && same_sentence(marks->tokens, tok, end)) {
    out->currency = currency->value;
    end = currency->end;
  }
  out->at = where_of(marks, tok, end, first);
  return true;
}

static bool read_ordinal(const struct kzi_marks *marks, uint32_t tok, struct kzi_number *out)
{
  const struct kzi_mark *ord = kzi_mark_at(marks, tok, KZI_C_ORD), *num = kzi_mark_at(marks, tok, KZI_C_NUM);
  if (!ord || (num && (!ord->definite || num->end > ord->end))) return false;
  *out = (struct kzi_number){.value = (int64_t)(int32_t)ord->value * THOUSAND, .ordinal = true, .spelled = true};
  out->at = where_of(marks, tok, ord->end, ord);
  return true;
}

void kzi_find_numbers(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct kzi_vec found = {0};
  for (uint32_t tok = 0; tok < m->marks->tokens->count;) {
    struct kzi_number number, *slot;
    if (!read_ordinal(m->marks, tok, &number) && !read_cardinal(m->marks, tok, &number)) {
      tok++;
      continue;
    }
    slot = kzi_vec_push(arena, &found, sizeof *slot);
    if (!slot) return;
    *slot = number;
    tok = number.at.end;
  }
  m->numbers = found.items;
  m->number_count = (uint32_t)found.count;
}
