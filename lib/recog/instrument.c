/* Instruments: what kind, how many, called what, between whom, for which years. */
#include "recog/near.h"

#define TITLE_MAX 24 /* tokens: a longer title is cut, news does not print them whole */
#define SIDES_REACH 6

struct reader {
  const struct kzi_mentions *m;
  const struct kzi_marks *marks;
  const struct kzi_tokens *tokens;
  uint32_t sentence_end;
};

static const uint16_t classes[] = {KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL, KZI_C_COUNT};

static bool is_word(const struct reader *r, uint32_t t, const char *const *words)
{
  for (; *words; words++)
    if (kzi_token_is(r->tokens, t, *words)) return true;
  return false;
}

/* «مذكرة توقيف», «عقد اجتماع», «منظمة معاهدة …»: the look-alike is longer, or began before. */
static bool is_lookalike(const struct reader *r, const struct kzi_mark *mark)
{
  const struct kzi_mark *not_at = kzi_mark_at(r->marks, mark->tok, KZI_C_INSTRUMENT_NOT);
  if (not_at && not_at->end >= mark->end) return true;
  for (uint32_t back = 1; back <= 3 && back <= mark->tok; back++) {
    const struct kzi_mark *before = kzi_mark_at(r->marks, mark->tok - back, KZI_C_INSTRUMENT_NOT);
    if (before && before->end > mark->tok) return true;
  }
  uint32_t o = KZI_FIRST(r->m->orgs, r->m->org_count, mark->tok);
  return o > 0 && r->m->orgs[o - 1].at.end > mark->tok;
}

/* ---- How many -------------------------------------------------------------------------------------------------------- */

static int32_t number_before(const struct reader *r, uint32_t tok)
{
  uint32_t i = KZI_FIRST(r->m->numbers, r->m->number_count, tok);
  if (i == 0) return -1;
  const struct kzi_number *n = &r->m->numbers[i - 1];
  bool near = n->at.end == tok || (n->at.end + 1 == tok && kzi_token_is(r->tokens, n->at.end, "من"));
  if (!near || n->ordinal || n->percent || n->currency || n->value % 1000 || n->value < 2000 || n->value > 999000) return -1;
  return (int32_t)(n->value / 1000);
}

static int32_t count_of(const struct reader *r, const struct kzi_mark *mark)
{
  int32_t told = number_before(r, mark->tok);
  if (told > 0) return told;
  if (mark->class_id == KZI_C_INSTRUMENT_DU) return 2;
  return mark->class_id == KZI_C_INSTRUMENT_PL ? 0 : 1;
}

/* ---- What it is called ------------------------------------------------------------------------------------------------- */

static bool ends_title(const struct reader *r, uint32_t t)
{
  static const char *const stops[] = {"بين", "مع", "من", "عن", "ضمن", "خلال", "بحضور", "حيث", "التي", "الذي", "علي", "تم", "امس", "اليوم", "قبل", "بعد", "وذلك", "بقيمه", "لمده", NULL};
  if (r->tokens->items[t].kind == KZI_TOKEN_PUNCT && !kzi_near_joint(r->marks, t)) return true;
  return is_word(r, t, stops) || kzi_near_verb(r->marks, t) || kzi_mark_at(r->marks, t, KZI_C_CLAUSE) || kzi_mark_any(r->marks, t, classes);
}

static uint32_t quoted_title(const struct reader *r, uint32_t t)
{
  if (t >= r->sentence_end || !kzi_near_quote(r->marks, t)) return t;
  for (uint32_t k = t + 1; k < r->sentence_end && k < t + TITLE_MAX; k++)
    if (kzi_near_quote(r->marks, k)) return k + 1;
  return t;
}

static void read_title(const struct reader *r, struct kzi_instrument *x)
{
  uint32_t t = quoted_title(r, x->at.end);
  if (t == x->at.end)
    while (t < r->sentence_end && t < x->at.end + TITLE_MAX && !ends_title(r, t)) t++;
  x->title_end = t;
  if (t > x->at.end) x->title = kzi_near_span(r->marks, x->at.tok, t, x->at.span.start);
}

/* ---- Between whom -------------------------------------------------------------------------------------------------------- */

static void add_side(struct kzi_instrument *x, uint16_t cc)
{
  for (uint8_t i = 0; i < x->side_count; i++)
    if (x->sides[i] == cc) return;
  if (x->side_count < KZI_SIDES_MAX) x->sides[x->side_count++] = cc;
}

static void read_adjectives(const struct reader *r, struct kzi_instrument *x)
{
  for (uint32_t i = KZI_FIRST(r->m->states, r->m->state_count, x->at.end); i < r->m->state_count; i++) {
    const struct kzi_state *s = &r->m->states[i];
    if (s->at.tok >= x->title_end || s->at.tok > x->at.end + SIDES_REACH) break;
    if (s->how == KZI_STATE_DEMONYM && !s->inside) add_side(x, s->cc);
  }
  if (x->side_count == 1) x->side_count = 0; /* «الاتفاق النووي الإيراني» tells no pair */
}

/* «بين حكومة كندا وحكومة غانا», right behind the title. */
static void read_between(const struct reader *r, struct kzi_instrument *x)
{
  uint32_t t = x->title_end;
  if (t >= r->sentence_end || !kzi_token_is(r->tokens, t, "بين")) return;
  uint32_t end = t + 1;
  while (end < r->sentence_end && end < t + TITLE_MAX && !kzi_near_verb(r->marks, end) && r->tokens->items[end].kind != KZI_TOKEN_PUNCT) end++;
  for (uint32_t i = KZI_FIRST(r->m->states, r->m->state_count, t); i < r->m->state_count && r->m->states[i].at.tok < end; i++)
    if (!r->m->states[i].inside) add_side(x, r->m->states[i].cc);
  if (x->side_count == 1) x->side_count = 0;
}

/* ---- For how long, and whether it is news ---------------------------------------------------------------------------------- */

static void read_validity(const struct reader *r, struct kzi_instrument *x)
{
  for (uint32_t i = KZI_FIRST(r->m->whens, r->m->when_count, x->at.end); i < r->m->when_count; i++) {
    const struct kzi_when *w = &r->m->whens[i];
    if (w->at.tok > x->title_end + 5 || w->at.tok >= r->sentence_end) return;
    if (!w->value.year) continue;
    bool until = (w->at.tok > 0 && kzi_token_is(r->tokens, w->at.tok - 1, "حتي")) || (w->at.tok > 1 && kzi_token_is(r->tokens, w->at.tok - 2, "حتي"));
    if (until && w->kind != KZI_DATE_VALIDITY) {
      x->valid_to = w->value;
      return;
    }
    static const char *const covers[] = {"تشمل", "يشمل", "لعام", "للعام", "لسنه", NULL};
    bool covered = w->kind == KZI_DATE_POINT && w->precision == KZI_PRECISION_YEAR && w->at.tok > 0 && (w->at.prefix & KZI_PREFIX_LI || is_word(r, w->at.tok - 1, covers));
    if (w->kind != KZI_DATE_VALIDITY && !covered) continue;
    x->valid_from = w->value;
    x->valid_to = w->until.year ? w->until : w->value;
    return;
  }
}

static bool is_background(const struct reader *r, const struct kzi_instrument *x)
{
  for (uint32_t t = x->at.end; t < x->title_end + 2 && t < r->sentence_end; t++) {
    const struct kzi_mark *p = kzi_mark_at(r->marks, t, KZI_C_PARTICIPLE);
    if (p && kzi_mark_is(r->marks, p, "sign")) return true;
  }
  return false;
}

static bool is_weak(const struct reader *r, const struct kzi_mark *mark)
{
  static const char *const words[] = {"برنامج", "البرنامج", "برامج", "البرامج", "خطه", "الخطه", "خطط", "الخطط", "اعلان", "الاعلان", "عقد", "العقد", "عقود", "العقود",
                                      "وثيقه", "الوثيقه", "وثائق", "الوثائق", "محضر", "المحضر", "ملحق", "ميثاق", "الميثاق", "ترتيبات", "الترتيبات", "اتفاق", "مذكرات", NULL};
  if (mark->end != mark->tok + 1) return false;
  if (is_word(r, mark->tok, words)) return true;
  static const char *const glued[] = {"لبرنامج", "للبرنامج", "بخطه", "لخطه", "للخطه", "باعلان", "لاعلان", "بعقد", "لعقد", "والعقد", "وعقد", "وخطه", "والخطه", "وبرنامج", "والبرنامج", "باتفاق", NULL};
  return is_word(r, mark->tok, glued);
}

static void read_one(const struct reader *r, const struct kzi_mark *mark, struct kzi_instrument *x)
{
  static const char *const drafts[] = {"مشروع", "مسوده", "بمشروع", "ومشروع", "لمشروع", "المشروع", NULL};
  x->at = kzi_near_where(r->marks, mark);
  x->type = mark->value;
  x->count = count_of(r, mark);
  x->definite = mark->definite || mark->pronoun || kzi_near_definite(r->marks, mark->end - 1);
  x->verbal = mark->end < r->sentence_end && kzi_token_is(r->tokens, mark->end, "علي") && mark->end == mark->tok + 1;
  x->weak = is_weak(r, mark);
  x->draft = mark->tok > 0 && is_word(r, mark->tok - 1, drafts);
  read_title(r, x);
  read_adjectives(r, x);
  read_between(r, x);
  read_validity(r, x);
  x->background = is_background(r, x);
}

void kzi_find_instruments(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct reader r = {m, m->marks, m->marks->tokens, 0};
  struct kzi_vec found = {0};
  for (uint32_t t = 0; t < r.tokens->count; t++) {
    const struct kzi_mark *mark = kzi_mark_any(m->marks, t, classes);
    if (!mark || is_lookalike(&r, mark)) continue;
    struct kzi_instrument *x = kzi_vec_push(arena, &found, sizeof *x);
    if (!x) return;
    r.sentence_end = r.tokens->sentences[r.tokens->items[t].sentence].end;
    read_one(&r, mark, x);
    t = mark->end - 1;
  }
  m->instruments = found.items;
  m->instrument_count = (uint32_t)found.count;
}
