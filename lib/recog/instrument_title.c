/* What follows the noun of an instrument: adjectives, sides («المصرية السعودية», «بين X وY»), its quoted name or
 * topic, the years it holds for, and whether it is an earlier one («الموقعة عام 2009»). */
#include "recog/instrument.h"

#define TITLE_MAX   40 /* tokens a title may run */
#define BETWEEN_MAX 24 /* tokens of «بين … و …» */

struct reader {
  const struct kzi_mentions *m;
  const struct kzi_marks *marks;
  const struct kzi_tokens *tokens;
  struct kzi_instrument *x;
  uint32_t limit; /* the sentence's end, or TITLE_MAX tokens behind the noun */
};

#define WORD_IS(r, tok, words) ((tok) < (r)->limit && KZI_NEAR_IN((r)->marks, (tok), words))

static void add_side(struct kzi_instrument *x, uint16_t cc)
{
  for (uint8_t i = 0; i < x->side_count; i++)
    if (x->sides[i] == cc) return;
  if (cc && x->side_count < KZI_SIDES_MAX) x->sides[x->side_count++] = cc;
}

/* ---- Sides ------------------------------------------------------------------------------------------------------ */

/* «اتفاقية سعودية كازاخستانية», «الاتفاقية المصرية - السعودية», also over one adjective: «الدفاعية». Returns the token
 * behind. */
static uint32_t read_adjective_sides(struct reader *r, uint32_t tok)
{
  uint32_t end = tok;
  for (uint32_t skipped = 0; tok < r->limit && skipped < 2;) {
    const struct kzi_state *state = kzi_near_state(r->m, tok);
    if (state && state->how == KZI_STATE_DEMONYM && !state->at.prefix) {
      add_side(r->x, state->cc);
      end = tok = state->at.end;
      continue;
    }
    bool dash = kzi_near_joint(r->marks, tok), adjective = kzi_near_has(r->marks, tok, KZI_C_AREA_WEAK);
    if (state || (!dash && !adjective)) break;
    tok++;
    if (adjective) skipped++, end = tok;
  }
  return end;
}

static bool opens_topic(const struct reader *r, uint32_t tok)
{
  static const char *const words[] = {"في",   "بشان", "حول", "بخصوص", "عن",   "علي",  "خلال",
                                      "بهدف", "بعد",  "قبل", "التي",  "الذي", "وذلك", "من"};
  return WORD_IS(r, tok, words);
}

/* «بين حكومة المملكة العربية السعودية وحكومة جمهورية كازاخستان»: returns the token behind the last side. */
static uint32_t read_between(struct reader *r, uint32_t tok)
{
  if (!kzi_token_is(r->tokens, tok, "بين")) return tok;
  uint32_t end = tok;
  for (uint32_t at = tok + 1; at < r->limit && at < tok + BETWEEN_MAX; at++) {
    const struct kzi_token *token = &r->tokens->items[at];
    bool comma = token->kind == KZI_TOKEN_PUNCT && !kzi_near_quote(r->marks, at) && !kzi_near_joint(r->marks, at);
    bool other = opens_topic(r, at) && !kzi_token_is(r->tokens, at, "من"); /* «من جهة» goes on */
    if (comma || other || kzi_near_verb(r->marks, at)) break;
    const struct kzi_state *state = kzi_near_state(r->m, at);
    if (!state || state->inside) continue;
    add_side(r->x, state->cc);
    end = state->at.end;
    at = end - 1;
  }
  uint32_t org = kzi_first_at(r->m->orgs, sizeof *r->m->orgs, r->m->org_count, tok + 1);
  for (; org < r->m->org_count && r->m->orgs[org].at.tok < (end > tok ? end : tok + 4); org++) {
    add_side(r->x, r->m->orgs[org].cc);
    if (r->m->orgs[org].at.end > end && r->m->orgs[org].at.end <= r->limit) end = r->m->orgs[org].at.end;
  }
  return end;
}

/* ---- Title ------------------------------------------------------------------------------------------------------ */

/* «في ختام الزيارة», «في مقر الوزارة»: where and when it was signed. */
static bool opens_scene(const struct reader *r, uint32_t tok)
{
  static const char *const in[] = {"في"};
  static const char *const scenes[] = {"ختام",  "حفل",     "مقر",   "اطار",  "قصر",
                                       "ديوان", "العاصمه", "مستهل", "نهايه", "وقت"};
  return WORD_IS(r, tok, in) && WORD_IS(r, tok + 1, scenes);
}

/* «اتفاقية للتعاون الثقافي في أستانا»: the capital at the end is the place of the act. */
static uint32_t without_capital(const struct reader *r, uint32_t from, uint32_t end)
{
  static const char *const in[] = {"في"};
  const struct kzi_mark *capital = end > from + 2 ? kzi_mark_at(r->marks, end - 1, KZI_C_CAPITAL) : NULL;
  return capital && capital->end == end && WORD_IS(r, end - 2, in) ? end - 2 : end;
}

static bool ends_title(const struct reader *r, uint32_t tok)
{
  static const char *const words[] = {"التي", "الذي", "اللتين", "اللتان", "خلال",  "وذلك", "بحضور", "بقيمه", "علي",
                                      "عقب",  "بعد",  "قبل",    "امس",    "اليوم", "بهدف", "بما",   "حيث",   "كما",
                                      "ضمن",  "اثر",  "منذ",    "لدي",    "عند",   "لكن",  "وقد",   "فيما",  "ان",
                                      "الي",  "عن",   "عبر",    "ولم",    "لم",    "لن",   "من",    "حيز",   "اعتبارا"};
  const struct kzi_token *token = &r->tokens->items[tok];
  if (token->kind == KZI_TOKEN_PUNCT) return !kzi_near_joint(r->marks, tok);
  static const uint16_t others[] = {KZI_C_PARTICIPLE,    KZI_C_WEEKDAY,       KZI_C_DAYREL, KZI_C_INSTRUMENT_SG,
                                    KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL, KZI_C_CLAUSE, KZI_C_OFFICE,
                                    KZI_C_OFFICE_HEAD,   KZI_C_HONORIFIC,     KZI_C_COUNT};
  bool verb = kzi_near_verb(r->marks, tok) && !kzi_near_function(r->marks, tok); /* «بين» is both */
  return opens_scene(r, tok) || WORD_IS(r, tok, words) || verb || kzi_mark_any(r->marks, tok, others);
}

/* A quotation right behind the noun: «اتفاقية «...»». Returns the token behind its end, or 0. */
static uint32_t quoted_title(const struct reader *r, uint32_t tok)
{
  if (tok >= r->limit || !kzi_near_quote(r->marks, tok)) return 0;
  for (uint32_t at = tok + 1; at < r->limit; at++)
    if (kzi_near_quote(r->marks, at)) return at > tok + 1 ? at + 1 : 0;
  return 0;
}

static bool has_topic(const struct reader *r, uint32_t from, uint32_t to)
{
  static const char *const words[] = {"بشان", "حول", "بخصوص", "مجال", "مجالات", "مجالي", "للتعاون", "قطاع"};
  for (uint32_t tok = from; tok < to; tok++)
    if (WORD_IS(r, tok, words) || kzi_near_has(r->marks, tok, KZI_C_AREA) ||
        kzi_near_has(r->marks, tok, KZI_C_AREA_WEAK))
      return true;
  return false;
}

static void read_title(struct reader *r, uint32_t tok)
{
  static const char *const dates[] = {"عام", "سنه", "لسنه", "بتاريخ", "شهر"}; /* «… في مجال المواد الخام | عام 2012» */
  uint32_t end = quoted_title(r, tok);
  bool topic = end != 0;
  if (!end) {
    for (end = tok; end < r->limit && !ends_title(r, end);) end++;
    while (end > tok &&
           (kzi_near_function(r->marks, end - 1) || !kzi_near_word(r->marks, end - 1) || WORD_IS(r, end - 1, dates)))
      end--;
    end = without_capital(r, tok, end);
    topic = has_topic(r, tok, end);
  }
  if (!topic) return;
  r->x->title = (struct kzi_span){r->x->at.span.start, r->tokens->items[end - 1].end};
  r->x->title_end = end;
}

/* ---- Years ------------------------------------------------------------------------------------------------------ */

/* «حتى نهاية عام 2026», «التي تنتهي عام 2026»: only the end is told. */
static bool ends_validity(const struct reader *r, const struct kzi_when *when)
{
  static const char *const words[] = {"حتي", "لغايه", "غايه", "لنهايه", "ينتهي", "تنتهي", "ستنتهي", "سينتهي"};
  bool point = when->kind == KZI_DATE_POINT && when->value.year,
       end = when->kind == KZI_DATE_RANGE && !when->value.year;
  if (!point && !end) return false;
  for (uint32_t back = 1; back <= 4 && back <= when->at.tok; back++) /* «ينتهي العمل بها في 2028» */
    if (WORD_IS(r, when->at.tok - back, words)) return true;
  return false;
}

/* «اتفاقية نقل المحكوم عليهم لسنة 2011»: a law is called after the year in which it was made. */
static bool is_year_of_law(const struct reader *r, const struct kzi_when *when)
{
  bool law = r->x->type == kzi_value_id("agreement") || r->x->type == kzi_value_id("treaty");
  return law && r->m->published.year && when->value.year < r->m->published.year;
}

/* «2022-2024», «لعام 2018», «برسم سنة 2019», «تشمل العام القادم 2022», «يمتد من عام 2012 إلى عام 2016» */
static bool holds_for(const struct reader *r, const struct kzi_when *when)
{
  static const char *const covers[] = {"تشمل", "يشمل", "لعام", "للعام", "لسنه", "برسم", "تغطي"};
  static const char *const lasts[] = {"يمتد", "تمتد", "يسري", "تسري", "يستمر", "تستمر", "يغطي", "تغطي", "ينفذ", "تنفذ"};
  if (when->kind == KZI_DATE_VALIDITY) return true;
  bool years = when->kind == KZI_DATE_RANGE && when->precision == KZI_PRECISION_YEAR && when->until.year;
  for (uint32_t back = 1; years && back <= 3 && back <= when->at.tok; back++)
    if (WORD_IS(r, when->at.tok - back, lasts)) return true;
  if (when->kind != KZI_DATE_POINT || when->precision != KZI_PRECISION_YEAR || !when->value.year) return false;
  if (is_year_of_law(r, when)) return false;
  return when->at.prefix & KZI_PREFIX_LI || (when->at.tok > 0 && WORD_IS(r, when->at.tok - 1, covers));
}

/* «مددا حتى عام 2027 اتفاقية الغاز» */
static void read_validity_before(struct reader *r)
{
  uint32_t i = kzi_first_at(r->m->whens, sizeof *r->m->whens, r->m->when_count, r->x->at.tok);
  const struct kzi_when *when = i > 0 ? &r->m->whens[i - 1] : NULL;
  if (!when || when->at.end != r->x->at.tok) return;
  bool end_only = when->kind == KZI_DATE_VALIDITY && !when->value.year;
  if (end_only || ends_validity(r, when)) r->x->valid_to = when->value.year ? when->value : when->until;
}

static void read_validity(struct reader *r, uint32_t from)
{
  uint32_t i = kzi_first_at(r->m->whens, sizeof *r->m->whens, r->m->when_count, from);
  for (; i < r->m->when_count && r->m->whens[i].at.tok < r->limit; i++) {
    const struct kzi_when *when = &r->m->whens[i];
    bool next = false; /* another instrument stands between */
    for (uint32_t tok = from; tok < when->at.tok && !next; tok++)
      next = kzi_near_has(r->marks, tok, KZI_C_INSTRUMENT_SG) || kzi_near_has(r->marks, tok, KZI_C_INSTRUMENT_PL);
    if (next) return;
    if (ends_validity(r, when)) {
      r->x->valid_to = when->value.year ? when->value : when->until;
      return;
    }
    if (!holds_for(r, when)) continue;
    r->x->valid_from = when->value;
    r->x->valid_to = when->until.year ? when->until : when->value;
    return;
  }
}

static bool is_past(const struct kzi_mentions *m, const struct kzi_when *when)
{
  if (when->kind == KZI_DATE_VALIDITY || when->kind == KZI_DATE_NAME || when->kind == KZI_DATE_DURATION) return false;
  if (!m->published.year || !when->value.year)
    return when->value.year ? !when->relative : when->tense < 0 && when->precision == KZI_PRECISION_NONE;
  if (when->value.year != m->published.year) return when->value.year < m->published.year;
  return when->value.month && when->value.month + 1 < m->published.month;
}

/* «الموقعة عام 2009», «التي وقعها البلدان في 2002», «المبرمة سابقا»: signed before the news. */
static void read_background(struct reader *r, uint32_t tok)
{
  static const char *const relatives[] = {"التي", "الذي", "اللتين", "اللتان"};
  static const char *const before[] = {"سابقا", "السابقه", "سابقه", "السابق"};
  uint32_t end = kzi_reach_ahead(tok, 14, r->limit);
  for (bool signed_before = false; tok < end; tok++) {
    if (WORD_IS(r, tok, before)) r->x->background = signed_before || r->x->definite;
    const struct kzi_mark *part = kzi_mark_at(r->marks, tok, KZI_C_PARTICIPLE),
                          *verb = kzi_mark_at(r->marks, tok, KZI_C_VERB);
    bool relative = tok > 0 && verb && kzi_mark_is(r->marks, verb, "sign") && WORD_IS(r, tok - 1, relatives);
    if ((part && kzi_mark_is(r->marks, part, "sign")) || relative) {
      signed_before = true;
      continue;
    }
    if (!signed_before && (kzi_near_verb(r->marks, tok) || kzi_token_is_mark(r->tokens, tok, "،"))) return;
    uint32_t i = kzi_first_at(r->m->whens, sizeof *r->m->whens, r->m->when_count, tok);
    if (signed_before && i < r->m->when_count && r->m->whens[i].at.tok == tok) {
      r->x->background = is_past(r->m, &r->m->whens[i]);
      return;
    }
  }
}

void kzi_read_instrument_title(const struct kzi_mentions *m, struct kzi_instrument *instrument)
{
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t sentence = tokens->sentences[tokens->items[instrument->at.tok].sentence].end, noun = instrument->at.end;
  struct reader r = {.m = m,
                     .marks = m->marks,
                     .tokens = tokens,
                     .x = instrument,
                     .limit = kzi_reach_ahead(noun, TITLE_MAX, sentence)};
  instrument->title_end = noun;
  uint32_t tok = read_adjective_sides(&r, noun);
  if (tok > noun && !(m->marks->tokens->items[tok - 1].kind == KZI_TOKEN_PUNCT)) {
    instrument->at.end = tok;
    instrument->at.span.end = tokens->items[tok - 1].end;
  }
  read_title(&r, tok);
  for (uint32_t at = tok; at < r.limit && at <= instrument->title_end + 1; at++) {
    if (instrument->side_count >= 2) break;
    uint32_t behind = read_between(&r, at);
    if (behind > at) break;
  }
  if (instrument->side_count < 2) instrument->side_count = 0; /* «الاتفاق النووي الإيراني» tells no pair */
  read_validity_before(&r);
  read_validity(&r, noun);
  read_background(&r, tok);
}
