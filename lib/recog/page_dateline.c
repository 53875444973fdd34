
#include "page.h"

#define ITEMS_MAX 40 /* tokens of the longest prefix: two cities, two calendars, an agency and a reporter */
#define NAMES_MAX 5  /* words that may be a reporter or an outlet that the lexicon does not have */

/* A walk along the line: what a dateline is made of, up to the last sign that may end it. */
struct walk {
  const struct kzi_page_reader *r;
  struct kzi_dateline *out;
  uint32_t tok, end;
  uint32_t names;                 /* unknown words so far */
  uint32_t last;                  /* token after the last content */
  bool city, agency, day, byline; /* evidence so far */
  bool city_first;
  bool parted;      /* a sign was between items */
  bool outlet_last; /* the last item was an outlet and no sign came after it */
  bool first;       /* the line opens the article */
};

/* ---- Items ------------------------------------------------------------------------------------------------------- */

static bool take(struct walk *w, uint32_t end)
{
  w->outlet_last = false;
  w->tok = w->last = end;
  return true;
}

static bool take_place(struct walk *w)
{
  static const uint16_t cities[] = {KZI_C_CITY, KZI_C_CITY_WEAK, KZI_C_CAPITAL, KZI_C_CAPITAL_WEAK, KZI_C_COUNT};
  static const uint16_t countries[] = {KZI_C_COUNTRY, KZI_C_COUNTRY_FORMAL, KZI_C_COUNTRY_WEAK, KZI_C_REGION,
                                       KZI_C_SEA,     KZI_C_COUNT};
  const struct kzi_mark *city = kzi_mark_any(w->r->marks, w->tok, cities),
                        *country = kzi_mark_any(w->r->marks, w->tok, countries);
  const struct kzi_mark *mark = city && (!country || city->end >= country->end) ? city : country;
  if (!mark || mark->prefix || mark->pronoun || mark->end > w->end) return false;
  w->city_first |= w->last == w->out->prefix.first;
  w->city |= mark == city;
  return take(w, mark->end);
}

static void set_agency(struct walk *w, const struct kzi_mark *known, uint32_t tok, uint32_t end)
{
  if (!w->agency || (known && !w->out->known)) w->out->agency = (struct kzi_range){tok, end};
  if (!w->out->known) w->out->known = known;
  w->agency = true;
}

/* «وكالة البوسفور»: one that the lexicon does not have. */
static bool take_outlet(struct walk *w)
{
  static const char *const heads[] = {"وكاله", "صحيفه", "جريده", "موقع", "شبكه", "قناه", "اذاعه", "مجله"};
  const struct kzi_tokens *t = w->r->tokens;
  size_t i = 0;
  while (i < KZI_COUNT(heads) && !kzi_token_is(t, w->tok, heads[i])) i++;
  if (i == KZI_COUNT(heads) || w->tok == w->out->prefix.first) return false;
  uint32_t end = w->tok + 1;
  while (end < w->end && end <= w->tok + 3 && kzi_page_is_word(w->r, end) && !kzi_page_is_verb(w->r, end)) end++;
  set_agency(w, NULL, w->tok, end);
  return take(w, end);
}

static bool take_agency(struct walk *w)
{
  const struct kzi_mark *known = kzi_page_mark(w->r, w->tok, KZI_C_AGENCY),
                        *media = kzi_page_mark(w->r, w->tok, KZI_C_MEDIA);
  const struct kzi_mark *mark = known ? known : media;
  if (!mark || mark->end > w->end) return false;
  set_agency(w, known, mark->tok, mark->end);
  take(w, mark->end);
  return w->outlet_last = true;
}

static bool take_day(struct walk *w)
{
  static const uint16_t months[] = {KZI_C_MONTH, KZI_C_MONTH_WEAK, KZI_C_HIJRI, KZI_C_HIJRI_WEAK, KZI_C_COUNT};
  uint32_t after = kzi_page_date(w->r, w->tok, w->end, &w->out->day);
  bool full = after > w->tok,
       word = kzi_token_is(w->r->tokens, w->tok, "في") || kzi_token_is(w->r->tokens, w->tok, "يوم");
  bool figure = w->tok + 1 < w->end && w->r->tokens->items[w->tok + 1].kind == KZI_TOKEN_NUMBER;
  if (!full && word)
    after = figure && w->last > w->out->prefix.first ? w->tok + 1 : w->tok;
  else if (!full)
    after = kzi_page_date_part(w->r, w->tok, w->end);
  if (after == w->tok) return false;
  w->day |= full || kzi_mark_any(w->r->marks, w->tok, months);
  return take(w, after);
}

/* Does the word do what only words of sentences do? */
static bool speaks(const struct kzi_page_reader *r, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_NOUN,          KZI_C_PHRASE,        KZI_C_CUE,           KZI_C_CLAUSE,
                                     KZI_C_FUNC,          KZI_C_PARTICIPLE,    KZI_C_OFFICE,        KZI_C_OFFICE_HEAD,
                                     KZI_C_OFFICE_DUAL,   KZI_C_OFFICE_PLURAL, KZI_C_ORG_HEAD,      KZI_C_ORG_STATE,
                                     KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL, KZI_C_DEMONYM,
                                     KZI_C_ANAPHOR,       KZI_C_EVENT,         KZI_C_COUNT_SOME,    KZI_C_COUNT};
  static const uint16_t names[] = {KZI_C_NAME_GIVEN, KZI_C_NAME_FAMILY, KZI_C_NAME_LINK, KZI_C_COUNT};
  if (kzi_mark_any(r->marks, tok, names)) return false;
  return kzi_page_is_verb(r, tok) || kzi_mark_any(r->marks, tok, classes) != NULL;
}

/* One word between two signs is an outlet, whatever it means elsewhere: «فهد العتيبي- سبق- الطائف:», «الكويت - الوطن:»;
 * at the beginning only where a city comes next: «سبق- الرياض:». */
static bool is_outlet_word(const struct walk *w)
{
  static const uint16_t cities[] = {KZI_C_CITY, KZI_C_CAPITAL, KZI_C_COUNT};
  const struct kzi_tokens *t = w->r->tokens;
  uint32_t next = w->tok + 1;
  if (next >= w->end || t->items[next].kind != KZI_TOKEN_PUNCT || kzi_token_is_mark(t, next, "،")) return false;
  if (w->last > w->out->prefix.first) return w->tok > w->last;
  return next + 1 < w->end && kzi_mark_any(w->r->marks, next + 1, cities);
}

static bool take_name(struct walk *w)
{
  if (!kzi_page_is_word(w->r, w->tok) || w->names >= NAMES_MAX || w->outlet_last) return false;
  bool inside = w->first && w->names && kzi_mark_at(w->r->marks, w->tok, KZI_C_DEMONYM); /* «الوكيل الأردني» */
  if (!inside && !is_outlet_word(w) && speaks(w->r, w->tok)) return false;
  w->names++;
  return take(w, w->tok + 1);
}

/* «(د ب أ)», «/العمانية/», ««آفاق أفريقية»»: the outlet between signs, known or not. */
static bool take_group(struct walk *w)
{
  static const char *const signs[][2] = {{"(", ")"}, {"/", "/"}, {"[", "]"}, {"«", "»"}, {"\"", "\""}, {"“", "”"}};
  enum { SLASHES = 1, QUOTES = 3 };
  const struct kzi_tokens *t = w->r->tokens;
  size_t i = 0;
  while (i < KZI_COUNT(signs) && !kzi_token_is_mark(t, w->tok, signs[i][0])) i++;
  if (i == KZI_COUNT(signs) || (i >= QUOTES && w->agency)) return false; /* «دبي (CNN)-- "لأسباب شخصية"» */
  uint32_t close = w->tok + 1;
  while (close < w->end && close < w->tok + 10 && !kzi_token_is_mark(t, close, signs[i][1])) close++;
  if (close >= w->end || !kzi_token_is_mark(t, close, signs[i][1]) || close == w->tok + 1) return false;
  const struct kzi_mark *known = NULL;
  uint32_t words = 0;
  for (uint32_t tok = w->tok + 1; tok < close; tok++) {
    const struct kzi_mark *mark = kzi_page_mark(w->r, tok, KZI_C_AGENCY);
    if (mark && mark->end <= close) {
      if (!known) known = mark;
      tok = mark->end - 1;
    } else if (kzi_page_is_verb(w->r, tok))
      return false;
    else
      words += kzi_page_is_word(w->r, tok);
  }
  if (words > 4 || (!known && !w->city && !w->agency)) return false;
  if (known || i != SLASHES)
    set_agency(w, known, w->tok + 1, close); /* between slashes stand reporters too */
  else
    w->names++;
  return take(w, close + 1);
}

/* «القاهرة من محمد أمين:», «كتب سعيد:» */
static bool take_reporter(struct walk *w)
{
  const struct kzi_mark *mark = kzi_page_phrase(w->r, w->tok, "byline");
  if (!mark && w->first && w->tok == w->out->prefix.first) mark = kzi_page_phrase(w->r, w->tok, "photo");
  bool from = kzi_token_is(w->r->tokens, w->tok, "من") && w->city;
  if (!from && (!mark || w->city || w->agency)) return false;
  w->byline |= !from;
  return take(w, from ? w->tok + 1 : mark->end);
}

/* ---- Signs that part items or end the prefix --------------------------------------------------------------------- */

enum sign { SIGN_NONE, SIGN_INNER, SIGN_COLON, SIGN_DASH };

static enum sign sign_at(const struct walk *w)
{
  static const struct {
    const char *mark;
    enum sign sign;
  } signs[] = {{"-", SIGN_DASH},  {"--", SIGN_DASH}, {"---", SIGN_DASH}, {"–", SIGN_DASH},
               {"––", SIGN_DASH}, {"—", SIGN_DASH},  {"ـ", SIGN_DASH},   {"ــ", SIGN_DASH},
               {":", SIGN_COLON}, {"/", SIGN_INNER}, {".", SIGN_INNER},  {"،", SIGN_INNER},
               {",", SIGN_INNER}, {"|", SIGN_INNER}, {"*", SIGN_INNER},  {"..", SIGN_INNER}};
  for (size_t i = 0; i < KZI_COUNT(signs); i++)
    if (kzi_token_is_mark(w->r->tokens, w->tok, signs[i].mark)) return signs[i].sign;
  return SIGN_NONE;
}

/* Is the last item a day with its year, at the head of the article? */
static bool ends_in_date(const struct walk *w)
{
  return w->first && w->out->day.at.end == w->last && w->out->day.at.end > w->out->prefix.first;
}

/* A city alone before a colon is as often a speaker («موسكو: لن نوقع»): then the sentence must begin with a verb. */
static bool may_end(const struct walk *w, enum sign sign, uint32_t after)
{
  if (w->agency || (w->city && w->day)) return true;
  bool placed = w->city && (!w->names || w->city_first || w->parted);
  bool verb = after < w->end && kzi_page_is_verb(w->r, after);
  if (verb && ends_in_date(w)) return true;
  if (sign == SIGN_COLON) return w->first && ((placed && (w->names || verb)) || (w->byline && w->names));
  if (w->city) return w->first && placed;
  return w->first && verb && w->names > 0 && w->names <= 3; /* «الوكيل الإخباري- بحث …» */
}

static void end_at(struct walk *w, uint32_t content, uint32_t after)
{
  w->out->prefix.end = content;
  w->out->end = after;
}

/* A city and a known agency may end without any sign, where a verb comes next: «دمشق-سانا بحث …». */
static bool take_item(struct walk *w)
{
  if (!take_reporter(w) && !take_agency(w) && !take_outlet(w) && !take_day(w) && !take_place(w) && !take_name(w))
    return false;
  if (w->first && w->city && w->outlet_last && w->out->known && w->tok < w->end && kzi_page_is_verb(w->r, w->tok))
    end_at(w, w->last, w->tok);
  return true;
}

/* Takes one item or sign; false where the dateline is over. */
static bool step(struct walk *w)
{
  bool quoted = kzi_token_is_mark(w->r->tokens, w->tok, "«") || kzi_token_is_mark(w->r->tokens, w->tok, "\"");
  if (take_group(w)) { /* without a sign after it only behind bare places and days: «الدوحة (قنا) بحث …» */
    if (w->agency && !w->names && !quoted) end_at(w, w->last, w->last);
    return true;
  }
  enum sign sign = sign_at(w);
  if (sign == SIGN_NONE) return take_item(w);
  /* «موسكو /تاس/. بحث …», «أستانا، 14 أبريل 2023. بحث …», «14 أبريل 2023 | بحث …», «بكين 28 أبريل 2019 / التقى …» */
  bool full_stop = kzi_token_is_mark(w->r->tokens, w->tok, ".") && w->city && (w->out->known || ends_in_date(w));
  bool bar =
      (kzi_token_is_mark(w->r->tokens, w->tok, "|") || kzi_token_is_mark(w->r->tokens, w->tok, "/")) && ends_in_date(w);
  w->tok++;
  w->outlet_last = false;
  w->parted |= w->last > w->out->prefix.first;
  if ((sign != SIGN_INNER || full_stop || bar) && w->last > w->out->prefix.first && may_end(w, sign, w->tok))
    end_at(w, w->last, w->tok);
  return true;
}

bool kzi_page_read_dateline(const struct kzi_page_reader *r, uint32_t index, bool first, struct kzi_dateline *out)
{
  const struct kzi_line *line = &r->tokens->lines[index];
  uint32_t begin = line->tokens.first;
  *out = (struct kzi_dateline){.end = begin, .prefix = {begin, begin}};
  struct walk w = {.r = r, .out = out, .tok = begin, .end = line->tokens.end, .last = begin, .first = first};
  while (w.tok < w.end && w.tok < begin + ITEMS_MAX && step(&w)) continue;
  bool through = w.tok >= w.end;
  if (through && (w.agency || (w.city && (w.day || (w.names && w.parted))))) {
    out->whole = true;
    end_at(&w, w.last, w.end);
  }
  if (out->end == begin) return false;
  if (!out->whole && w.end - out->end <= 3 && !kzi_page_is_verb(r, out->end)) { /* «مسقط ـ الوطن:» */
    out->whole = true;
    end_at(&w, w.end, w.end);
  }
  if (out->agency.end > out->end) out->agency = (struct kzi_range){0, 0}; /* seen beyond the end */
  if (out->day.at.end > out->end) out->day = (struct kzi_page_day){0};
  if (out->known && out->known->end > out->end) out->known = NULL;
  return true;
}

/* ---- Signatures -------------------------------------------------------------------------------------------------- */

const struct kzi_mark *kzi_page_signature(const struct kzi_page_reader *r, uint32_t index)
{
  static const char *const openers[] = {"(", "-", "--", "–", "—", "/", "*", "."}; /* a quoted one is spoken of */
  struct kzi_range line = r->tokens->lines[index].tokens;
  uint32_t from = kzi_reach_back(line.end, 8, line.first);
  for (uint32_t tok = from; tok < line.end; tok++) {
    const struct kzi_mark *mark = kzi_page_mark(r, tok, KZI_C_AGENCY);
    if (!mark) continue;
    bool opened = tok == line.first;
    for (size_t i = 0; i < KZI_COUNT(openers); i++)
      opened |= tok > line.first && kzi_token_is_mark(r->tokens, tok - 1, openers[i]);
    uint32_t after = mark->end;
    while (after < line.end && !kzi_page_is_word(r, after)) after++;
    if (opened && after == line.end) return mark;
  }
  return NULL;
}
