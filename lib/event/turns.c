#include "event/turns.h"

#include "event/told.h"

#define SENTENCES_AHEAD 2  /* without the next ordinal */
#define REACH           12 /* tokens from an ordinal to its partner */

static uint32_t sentence_end(const struct kzi_scene *s, uint32_t sentence)
{
  uint32_t last = s->tokens->sentence_count - 1;
  return s->tokens->sentences[sentence < last ? sentence : last].end;
}

/* «الثالثة عصرا» and «المرة الأولى» count something else: a turn is followed by its partner or its subject, «تتعلق الأولى بالنقل»
 * by any word. */
static bool opens_turn(const struct kzi_scene *s, const struct kzi_where *at)
{
  static const char *const heads[] = {"المره",  "للمره", "الدوره",  "الجوله", "الدرجه",
                                      "الساعه", "اليوم", "المرحله", NULL};
  static const char concerns[] = "تتعلق|يتعلق|تختص|يختص|تعني|يعني|تتصل|يتصل";
  static const uint16_t behind[] = {KZI_C_FUNC, KZI_C_VERB, KZI_C_VERB_OTHER, KZI_C_LIGHT, KZI_C_COUNT};
  if (at->end >= s->tokens->count || (at->tok > 0 && kzi_token_is_any(s->tokens, at->tok - 1, heads))) return false;
  const struct kzi_mark *mark = kzi_mark_any(s->marks, at->end, behind);
  const struct kzi_mark *area = kzi_mark_at(s->marks, at->end, KZI_C_AREA);
  return mark || (area && area->prefix) || (at->tok > 0 && kzi_token_is_of(s->tokens, at->tok - 1, concerns));
}

/* The next ordinal of this value in [from, to): «والثانية». */
static struct kzi_where ordinal_in(const struct kzi_scene *s, uint32_t from, uint32_t to, unsigned value)
{
  for (uint32_t i = KZI_FIRST(s->m->numbers, s->m->number_count, from);
       i < s->m->number_count && s->m->numbers[i].at.tok < to; i++)
    if (s->m->numbers[i].ordinal && s->m->numbers[i].value == (int64_t)value * 1000) return s->m->numbers[i].at;
  return (struct kzi_where){.tok = KZI_NONE};
}

/* The next turn in [from, to): an ordinal, or, in the same sentence, «إحداهما … والأخرى», which are none by themselves. */
static struct kzi_where turn_in(const struct kzi_scene *s, uint32_t from, uint32_t to, unsigned value)
{
  static const char *const words[] = {"احداهما|احدهما|احداها|احدها|اولاهما|اولهما|اولاها|اولها",
                                      "والاخري|والاخر|وثانيتهما|وثانيهما|وثانيتها|وثانيها", "وثالثتها|وثالثها"};
  struct kzi_where at = ordinal_in(s, from, to, value);
  if (at.tok != KZI_NONE && opens_turn(s, &at)) return at;
  to = value <= KZI_COUNT(words) ? sentence_end(s, s->tokens->items[from].sentence) : from;
  for (uint32_t t = from; t < to; t++)
    if (kzi_token_is_of(s->tokens, t, words[value - 1])) return (struct kzi_where){.tok = t, .end = t + 1};
  return (struct kzi_where){.tok = KZI_NONE};
}

static uint32_t instrument_at(const struct kzi_scene *s, uint32_t ordinal)
{
  for (uint32_t t = ordinal, back = 0; t > 0 && back < 2; back++)
    if (s->instrument_in[--t]) return s->instrument_in[t] - 1;
  return s->instrument_in[ordinal] ? s->instrument_in[ordinal] - 1 : KZI_NONE;
}

static void find_partners(const struct kzi_scene *s, struct kzi_turn *turns, unsigned n)
{
  for (unsigned i = 0; i < n; i++) {
    uint32_t lo = turns[i].scope.first, hi = turns[i].scope.end < lo + REACH ? turns[i].scope.end : lo + REACH;
    turns[i].sides = kzi_next_group(s, lo, hi, LINK(WITH) | LINK(BETWEEN));
  }
}

/* «وأخرى مع أوزبكستان», «وآخر بشأن النقل»: does one more text of the kind begin at the token? */
static bool opens_another(const struct kzi_scene *s, uint32_t tok, bool counted)
{
  static const char *const another[] = {"واخري", "واخر", NULL};
  static const char next[] = "والثانيه|وثانيه|والثالثه|وثالثه";
  static const char *const behind[] = {"مع", "بين", "في", "بشان", "حول", "بخصوص", "تتعلق", "يتعلق", NULL};
  if (tok + 1 >= s->tokens->count) return false;
  if (!kzi_token_is_any(s->tokens, tok, another) && !(counted && kzi_token_is_of(s->tokens, tok, next))) return false;
  const struct kzi_mark *area = kzi_mark_at(s->marks, tok + 1, KZI_C_AREA);
  return kzi_token_is_any(s->tokens, tok + 1, behind) || (area && area->prefix & KZI_PREFIX_LI);
}

unsigned kzi_find_others(const struct kzi_scene *s, uint32_t instrument, struct kzi_turn out[KZI_TURNS_MAX])
{
  const struct kzi_where *at = &s->m->instruments[instrument].at;
  uint32_t end = sentence_end(s, s->tokens->items[at->tok].sentence);
  bool first = kzi_token_is(s->tokens, at->end - 1, "الاولي") || kzi_token_is(s->tokens, at->end, "الاولي");
  unsigned n = 1;
  out[0] = (struct kzi_turn){.scope = {at->tok, end}, .instrument = KZI_NONE};
  for (uint32_t tok = at->end; tok < end && n < KZI_TURNS_MAX && !s->instrument_in[tok]; tok++) {
    if (!opens_another(s, tok, n > 1 || first)) continue;
    out[n - 1].scope.end = tok;
    out[n++] = (struct kzi_turn){.scope = {tok, end}, .instrument = KZI_NONE};
  }
  find_partners(s, out + 1, n - 1);
  return n > 1 ? n : 0;
}

unsigned kzi_find_turns(const struct kzi_scene *s, uint32_t from, struct kzi_turn out[KZI_TURNS_MAX])
{
  unsigned n = 0;
  while (n < KZI_TURNS_MAX && from < s->tokens->count) {
    uint32_t to = sentence_end(s, s->tokens->items[from].sentence + SENTENCES_AHEAD);
    const struct kzi_where at = turn_in(s, from, to, n + 1);
    if (at.tok == KZI_NONE) break;
    if (n) out[n - 1].scope.end = at.tok;
    from = at.end;
    out[n++] = (struct kzi_turn){.scope = {at.tok, sentence_end(s, s->tokens->items[at.tok].sentence)},
                                 .instrument = instrument_at(s, at.tok)};
  }
  find_partners(s, out, n);
  return n > 1 ? n : 0;
}

struct kzi_event kzi_take_turn(const struct kzi_scene *s, const struct kzi_event *whole, const struct kzi_turn *turn,
                               unsigned n)
{
  struct kzi_event e = *whole;
  e.scope = turn->scope;
  e.turn = (uint8_t)(n + 1);
  if (turn->instrument != KZI_NONE) e.instrument = turn->instrument;
  if (!turn->sides) return e;
  e.side_count = 0;
  e.both = e.partner_unnamed = false;
  bool between = turn->sides->link == KZI_LINK_BETWEEN && turn->sides->count > 1;
  for (uint8_t i = 0; !between && i < whole->side_count; i++)
    if (whole->sides[i].how == KZI_SIDE_SUBJECT) e.sides[e.side_count++] = whole->sides[i];
  kzi_add_group(s, &e, turn->sides, KZI_SIDE_PARTNER);
  return e;
}
