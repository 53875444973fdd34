/* When and where a record's act took place, if its own clause does not say: the day and the town of the occasion it
 * belongs to, or the year in the name of the fair it happened at. */
#include "record/draft.h"

#define OCCASION_SENTENCES 4 /* how far apart two acts of one occasion are told */

static uint32_t sentence_of(const struct kzi_case *c, const struct kzi_draft *d)
{
  return c->events->items[d->events[0]].sentence;
}

/* Two acts that the article tells as one occasion: news of the same sides, close together. */
static bool same_occasion(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  if (a == b || b->dropped || a->modality != KZI_ASSERTED || b->modality != KZI_ASSERTED || !kzi_same_pair(a, b))
    return false;
  uint32_t x = sentence_of(c, a);
  for (uint8_t i = 0; i < b->event_count; i++) {
    uint32_t y = c->events->items[b->events[i]].sentence;
    if ((x > y ? x - y : y - x) <= OCCASION_SENTENCES) return true;
  }
  return false;
}

static bool has_day(const struct kzi_case *c, const struct kzi_draft *d)
{
  if (d->when == KZI_NONE || d->ahead) return false;
  const struct kzi_when *w = &c->m->whens[d->when];
  return w->kind == KZI_DATE_POINT && w->precision == KZI_PRECISION_DAY;
}

/* A year alone dates no meeting that is news, and what has happened has no day to come, nor the other way round: such a
 * date belongs to something else in the sentence. */
static bool of_something_else(const struct kzi_case *c, const struct kzi_draft *d)
{
  if (d->when == KZI_NONE || d->modality == KZI_BACKGROUND) return false;
  const struct kzi_when *w = &c->m->whens[d->when];
  if (!w->value.year) return false;
  if (d->modality == KZI_ASSERTED && w->tense > 0 && !d->ahead) return true;
  if (d->modality == KZI_PLANNED && w->tense < 0 && !w->weekday_only && !w->year_open) return true;
  return w->precision == KZI_PRECISION_YEAR &&
         (d->act == KZI_ACT_CONSULT || d->act == KZI_ACT_NEGOTIATE || d->act == KZI_ACT_RENEW);
}

/* «في معرض الدفاع 2025»: the year stands in the name of the occasion. */
static uint32_t year_of_event(const struct kzi_case *c, const struct kzi_draft *d)
{
  if (d->place == KZI_NONE || d->modality != KZI_ASSERTED) return KZI_NONE;
  const struct kzi_place *p = &c->m->places[d->place];
  for (uint32_t i = KZI_FIRST(c->m->whens, c->m->when_count, p->at.tok);
       i < c->m->when_count && c->m->whens[i].at.tok <= p->at.end + 1; i++)
    if (c->m->whens[i].kind == KZI_DATE_NAME && c->m->whens[i].value.year) return i;
  return KZI_NONE;
}

static void lend(struct kzi_case *c, struct kzi_draft *d)
{
  const struct kzi_draft *drafts = c->drafts.items;
  for (size_t k = 0; k < c->drafts.count; k++) {
    if (!same_occasion(c, d, &drafts[k])) continue;
    if (d->when == KZI_NONE && has_day(c, &drafts[k])) d->when = drafts[k].when;
    if (d->place == KZI_NONE) d->place = drafts[k].place;
  }
}

/* «عقد مجلس الوزراء جلسته، اليوم الثلاثاء، في جدة»: what it approves is told further down, item by item. */
static bool tells_session(const struct kzi_case *c, uint32_t sentence)
{
  static const char *const words[] = {"جلسه", "جلسته", "جلستها", "الجلسه", "اجتماعه", "اجتماعها", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  return kzi_tokens_have(tokens, tokens->sentences[sentence].first, tokens->sentences[sentence].end, words);
}

static uint32_t day_in(const struct kzi_case *c, struct kzi_range r)
{
  for (uint32_t i = KZI_FIRST(c->m->whens, c->m->when_count, r.first);
       i < c->m->when_count && c->m->whens[i].at.tok < r.end; i++)
    if (c->m->whens[i].kind == KZI_DATE_POINT && c->m->whens[i].precision == KZI_PRECISION_DAY &&
        c->m->whens[i].tense <= 0)
      return i;
  return KZI_NONE;
}

static uint32_t town_in(const struct kzi_case *c, struct kzi_range r)
{
  for (uint32_t i = KZI_FIRST(c->m->places, c->m->place_count, r.first);
       i < c->m->place_count && c->m->places[i].at.tok < r.end; i++)
    if (c->m->places[i].locative && !kzi_span_empty(c->m->places[i].name)) return i;
  return KZI_NONE;
}

/* The first sentence that tells of a session and its day. */
static uint32_t find_session(const struct kzi_case *c)
{
  for (uint32_t s = 0; s < c->m->marks->tokens->sentence_count; s++)
    if (tells_session(c, s) && day_in(c, c->m->marks->tokens->sentences[s]) != KZI_NONE) return s;
  return KZI_NONE;
}

static void sit(const struct kzi_case *c, struct kzi_draft *d, uint32_t session)
{
  if (session == KZI_NONE || session > sentence_of(c, d) || d->act != KZI_ACT_APPROVE || d->modality != KZI_ASSERTED)
    return;
  struct kzi_range r = c->m->marks->tokens->sentences[session];
  if (d->when == KZI_NONE) d->when = day_in(c, r);
  if (d->place == KZI_NONE) d->place = town_in(c, r);
}

/* A headline is not yet read in the tense of its text. */
static void drop_alien_dates(struct kzi_case *c, bool headlines)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++) {
    bool told = headlines || !c->events->items[drafts[i].events[0]].title;
    if (!drafts[i].dropped && told && of_something_else(c, &drafts[i])) drafts[i].when = KZI_NONE;
  }
}

/* Where a text is approved or ended is where one side's seat is, and seldom told. */
static bool is_gathering(const struct kzi_draft *d)
{
  return d->modality == KZI_ASSERTED &&
         (d->act == KZI_ACT_CONSULT || d->act == KZI_ACT_SIGN || d->act == KZI_ACT_AGREE);
}

/* Is it where something was done earlier, or will be? */
static bool is_of_other_times(const struct kzi_case *c, uint32_t town)
{
  for (uint32_t i = 0; i < c->events->count; i++)
    if (c->events->items[i].place == town && c->events->items[i].modality != KZI_ASSERTED) return true;
  return false;
}

/* «عقدت الجلسة في جدة. ووقع الجانبان …»: the town of a sentence beside, in the country of one side. */
static uint32_t town_beside(const struct kzi_case *c, const struct kzi_draft *d)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t here = sentence_of(c, d), last = here + 1 < tokens->sentence_count ? here + 1 : here;
  for (uint32_t s = here ? here - 1 : 0; s <= last; s++) {
    uint32_t town = town_in(c, tokens->sentences[s]);
    if (town != KZI_NONE && kzi_has_side(d, c->m->places[town].cc) && !is_of_other_times(c, town)) return town;
  }
  return KZI_NONE;
}

void kzi_drop_alien_dates(struct kzi_case *c)
{
  drop_alien_dates(c, false);
}

void kzi_place_in_time(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  uint32_t session = find_session(c);
  drop_alien_dates(c, true);
  for (size_t i = 0; i < c->drafts.count; i++) {
    if (drafts[i].dropped) continue;
    sit(c, &drafts[i], session);
    lend(c, &drafts[i]);
    if (drafts[i].place == KZI_NONE && is_gathering(&drafts[i])) drafts[i].place = town_beside(c, &drafts[i]);
    if (drafts[i].when == KZI_NONE) drafts[i].when = year_of_event(c, &drafts[i]);
  }
}
