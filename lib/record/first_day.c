/* A visit of several days is of its first, though the news tells of its last or of a day between. */
#include "record/occasion.h"

enum {
  VISIT_DAYS = 3,   /* how long before the day of some talks the visit may have begun */
  JOURNEY_DAYS = 10 /* … and how long before its end */
};

/* How many days it took: «التي استغرقت ثلاثة أيام», «على مدى يومين»; 0 where the sentence does not tell. */
static uint8_t days_taken(const struct kzi_case *c, uint32_t sentence)
{
  static const char *const took[] = {"استغرقت", "استمرت", "دامت", "استغرق", "استمر", "دام", "مدي", "مدار", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  struct kzi_range s = tokens->sentences[sentence];
  for (uint32_t i = KZI_FIRST(c->m->whens, c->m->when_count, s.first);
       i < c->m->when_count && c->m->whens[i].at.tok < s.end; i++) {
    uint32_t tok = c->m->whens[i].at.tok;
    if (c->m->whens[i].days && kzi_tokens_have(tokens, kzi_reach_back(tok, 3, s.first), tok, took))
      return c->m->whens[i].days;
  }
  return 0;
}

/* «استقبله اليوم … وكان قد وصل مساء أمس»: the day on which the visit began, or KZI_NONE. */
static uint32_t day_of_arrival(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const arrival[] = {"وصل", "وصلت",  "وصلا", "ووصل", "بدا",  "بدات", "وبدا", "وبدات",
                                        "شرع", "استهل", "حل",   "يقوم", "يزور", "تزور", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    if (e->sense != KZI_SENSE_VISIT || e->modality != KZI_ASSERTED || e->when == KZI_NONE) continue;
    const struct kzi_when *w = &c->m->whens[e->when], *kept = &c->m->whens[d->when];
    if (w->precision != KZI_PRECISION_DAY || !w->value.year || !kept->value.year) continue;
    int64_t days = kzi_days(kept->value) - kzi_days(w->value);
    if (days > 0 && days <= VISIT_DAYS && kzi_tokens_have(tokens, e->scope.first, e->trigger.end, arrival))
      return e->when;
  }
  return KZI_NONE;
}

/* «يختتم اليوم زيارته التي بدأت الاثنين»: the day on which it is said there to have begun, or KZI_NONE. */
static uint32_t day_of_beginning(const struct kzi_case *c, const struct kzi_draft *d, struct kzi_range s)
{
  static const char *const begun[] = {"بدات", "بداها", "بداتها", "استهلها", "استهلتها", "انطلقت", NULL};
  static const char *const rel[] = {"التي", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  for (uint32_t i = KZI_FIRST(c->m->whens, c->m->when_count, s.first);
       i < c->m->when_count && c->m->whens[i].at.tok < s.end; i++) {
    const struct kzi_when *w = &c->m->whens[i], *kept = &c->m->whens[d->when];
    uint32_t lo = kzi_reach_back(w->at.tok, 3, s.first);
    if (w->precision != KZI_PRECISION_DAY || !w->value.year || !kept->value.year) continue;
    int64_t days = kzi_days(kept->value) - kzi_days(w->value);
    if (days > 0 && days <= JOURNEY_DAYS && kzi_tokens_have(tokens, lo, w->at.tok, begun) &&
        kzi_tokens_have(tokens, lo, w->at.tok, rel))
      return i;
  }
  return KZI_NONE;
}

/* «اختتم اليوم زيارة استغرقت ثلاثة أيام»: the day told is the last one; a visit is of its first. */
void kzi_find_first_day(const struct kzi_case *c, struct kzi_draft *d)
{
  static const char over[] =
      "اختتم|اختتمت|اختتما|تختتم|يختتم|انهي|انهت|انتهت|انتهي|اختتام|ختام|غادر|غادرت|وداع|ودع|ودعت|عاد|عادت";
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  if (d->dropped || d->act != KZI_ACT_CONSULT || d->modality != KZI_ASSERTED || !kzi_has_day(c, d)) return;
  uint32_t arrival = day_of_arrival(c, d);
  if (arrival != KZI_NONE) d->when = arrival, d->when_rule = "the day on which the visit began";
  uint32_t tok = c->m->whens[d->when].at.tok, sentence = tokens->items[tok].sentence;
  uint32_t first = tokens->sentences[sentence].first;
  uint32_t begun = day_of_beginning(c, d, tokens->sentences[sentence]);
  if (begun != KZI_NONE) {
    d->when = begun, d->when_rule = "the day on which the visit began";
    return;
  }
  uint8_t days = days_taken(c, sentence);
  if (days < 2 || !kzi_tokens_have_of(tokens, first, tokens->sentences[sentence].end, over)) return;
  d->before = (uint8_t)(days - 1);
}
