/* «قال الوزير، الاثنين، إن … وأضاف عقب لقائه نظيره …»: talks that are only the occasion of somebody's words are of the day on
 * which he spoke, which is told once, with his first words. */
#include "record/occasion.h"

enum {
  WORDS_SENTENCES = 5, /* how far before the talks the day of the words is told */
  OCCASION_TOKENS = 4, /* from «عقب» to the talks */
  FRESH_DAYS = 2
};

static bool speaks(const struct kzi_case *c, struct kzi_range s)
{
  for (uint32_t t = s.first; t < s.end; t++)
    if (kzi_mark_at(c->m->marks, t, KZI_C_REPORT) && !kzi_mark_at(c->m->marks, t, KZI_C_FUNC)) return true;
  return false;
}

/* «قال في ختام لقاء مع نظيره»; but «قال إن الوزير بحث في لقاء مع نظيره» */
static bool is_with_another(const struct kzi_case *c, const struct kzi_event *e)
{
  static const char *const that[] = {"ان", "بان", "انه", "بانه", "انها", "بانها", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t end = e->trigger.end;
  return end < tokens->count && kzi_token_is(tokens, end, "مع") &&
         !kzi_tokens_have(tokens, tokens->sentences[e->sentence].first, e->trigger.first, that);
}

/* «لقائه», «لقاء جمعه», «مؤتمر صحفي مشترك», «قال إثر محادثات مع نظيره»: is it the speaker who takes part? */
static bool is_speakers(const struct kzi_case *c, const struct kzi_event *e)
{
  static const char *const his[] = {"جمعه",  "جمعها", "جمعته",   "جمعتها", "اجراه", "اجرته", "عقده",
                                    "عقدته", "مشترك", "المشترك", "له",     "لها",   NULL};
  uint32_t end = kzi_reach_ahead(e->trigger.end, OCCASION_TOKENS, e->scope.end);
  return e->pronoun || is_with_another(c, e) || kzi_tokens_have(c->m->marks->tokens, e->trigger.first, end, his);
}

/* «عقب لقائه», «قبل بدء اجتماعه», «في مؤتمر صحفي مشترك مع» in a sentence of speech, or one that goes on from it: «وذلك خلال …». */
static bool is_occasion_of_words(const struct kzi_case *c, const struct kzi_event *e)
{
  static const char *const goes_on[] = {"وذلك", "جاء", "وجاء", "جاءت", "وجاءت", NULL};
  static const char *const words[] = {"عقب", "بعد", "اثر", "قبل", "قبيل", "خلال", "اثناء", "لدي", "في", "ختام", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  struct kzi_range s = tokens->sentences[e->sentence];
  uint32_t from = kzi_reach_back(e->trigger.first, OCCASION_TOKENS, s.first);
  return !e->verb && kzi_tokens_have(tokens, from, e->trigger.first, words) &&
         (speaks(c, s) || kzi_token_is_any(tokens, s.first, goes_on));
}

/* The day of speech told in the sentence, or KZI_NONE. */
static uint32_t day_of_speech(const struct kzi_case *c, struct kzi_range s)
{
  if (!speaks(c, s)) return KZI_NONE;
  for (uint32_t i = KZI_FIRST(c->m->whens, c->m->when_count, s.first);
       i < c->m->when_count && c->m->whens[i].at.tok < s.end; i++) {
    const struct kzi_when *w = &c->m->whens[i];
    if (w->kind != KZI_DATE_POINT || w->precision != KZI_PRECISION_DAY || !w->relative || w->tense > 0) continue;
    int64_t days = kzi_days(c->m->published) - kzi_days(w->value);
    return w->value.year && c->m->published.year && days >= 0 && days <= FRESH_DAYS ? i : KZI_NONE;
  }
  return KZI_NONE;
}

void kzi_find_words_day(const struct kzi_case *c, struct kzi_draft *d)
{
  if (d->dropped || d->when != KZI_NONE || d->act != KZI_ACT_CONSULT || d->modality != KZI_ASSERTED) return;
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    if (e->title || e->afar || !is_occasion_of_words(c, e) || !is_speakers(c, e)) continue;
    for (uint32_t s = e->sentence, last = kzi_reach_back(s, WORDS_SENTENCES, 0); s > last; s--) {
      uint32_t day = kzi_has_side_in(c, d, s - 1) ? day_of_speech(c, tokens->sentences[s - 1]) : KZI_NONE;
      if (day == KZI_NONE) continue;
      d->when = day;
      d->when_rule = "the day of the words of which it is the occasion";
      return;
    }
  }
}
