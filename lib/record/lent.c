/* The day, the town and the home that acts of one occasion, of one journey or of one day lend each other. */
#include "record/occasion.h"

enum { OCCASION_SENTENCES = 4 }; /* how far apart two acts of one occasion are told */

/* Two acts that the article tells as one occasion: news of the same sides, close together. */
static bool same_occasion(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  if (a == b || b->dropped || a->modality != KZI_ASSERTED || b->modality != KZI_ASSERTED || !kzi_same_pair(c->m, a, b))
    return false;
  if (b->act == KZI_ACT_APPROVE && a->act != KZI_ACT_APPROVE) return false; /* a cabinet sits by itself */
  /* aid and works that the talks only speak of are told farther down */
  uint32_t reach = a->act == KZI_ACT_COOPERATE ? 1 : OCCASION_SENTENCES;
  uint32_t x = kzi_draft_sentence(c, a);
  for (uint8_t i = 0; i < b->event_count; i++) {
    uint32_t y = c->events->items[b->events[i]].sentence;
    if ((x > y ? x - y : y - x) <= reach) return true;
  }
  return false;
}

/* «وسيوقعان خلال الزيارة اتفاقية», «ستشهد فعاليات اللجنة التوقيع»: what is to be done on a visit or a session that is told before. */
static bool same_journey(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  static const char visit[] = "الزياره|زياره|زيارته|زيارتها|للزياره|لزياره|خلالها|وخلالها|اللجنه|فعاليات|الاجتماعات";
  static const char meeting[] = "اللقاء|الاجتماع|الدوره|القمه|الجلسه|المباحثات|المحادثات|المشاورات|لقايهما|ختامها";
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  if (a == b || b->dropped || a->modality != KZI_PLANNED || b->act != KZI_ACT_CONSULT || !kzi_same_pair(c->m, a, b))
    return false;
  uint32_t here = kzi_draft_sentence(c, a), there = kzi_draft_sentence(c, b);
  struct kzi_range s = tokens->sentences[here];
  bool there_too = a->act != KZI_ACT_CONSULT && b->modality == KZI_PLANNED;
  return b->modality <= KZI_PLANNED && (here > there ? here - there : there - here) <= OCCASION_SENTENCES &&
         (kzi_tokens_have_of(tokens, s.first, s.end, visit) ||
          (there_too && kzi_tokens_have_of(tokens, s.first, s.end, meeting)));
}

/* What a text undergoes later on happens at home, or in nobody's presence; what is given, delivered or built goes elsewhere. */
static bool is_elsewhere(const struct kzi_draft *d)
{
  return d->act == KZI_ACT_ENTER_INTO_FORCE || d->act == KZI_ACT_RENEW || d->act == KZI_ACT_TERMINATE ||
         d->act == KZI_ACT_NEGOTIATE || d->act == KZI_ACT_APPROVE || d->act == KZI_ACT_COOPERATE;
}

/* Is it the day on which somebody came or went, and «زار … الأحد» no visit of that day alone? */
static bool is_day_of_visit(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const visited[] = {"زار", "زارت", NULL};
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    uint32_t verb = e->trigger.first;
    if (e->when == d->when)
      return e->sense == KZI_SENSE_VISIT && !kzi_tokens_have_joined(c->m->marks->tokens, verb, verb + 1, visited);
  }
  return false;
}

/* What talks found or go on working at need not be of their day, nor what is settled on a visit of the day on which it began, nor
 * talks of the day of a signing or of a deed. */
static bool has_own_day(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *talks)
{
  if (d->act == KZI_ACT_CONSULT && talks->act != KZI_ACT_CONSULT && talks->act != KZI_ACT_AGREE) return true;
  return d->act == KZI_ACT_NEGOTIATE || d->act == KZI_ACT_RENEW || d->act == KZI_ACT_ESTABLISH ||
         (kzi_is_gathering(d) && d->act != KZI_ACT_CONSULT && is_day_of_visit(c, talks));
}

/* «كما وقعت محضرا مع …», «وقبل ذلك استقبل …», «وعلى هامش الجلسة استقبل …»: words that go on with what else was done that day, and over
 * how many sentences; 0 where none stand there. */
static uint32_t led_on_over(const struct kzi_tokens *tokens, const struct kzi_event *e)
{
  static const char *const also[] = {"كما", "كذلك", "وكذلك", NULL};
  static const char *const beside[][2] = {{"وقبل", "ذلك"}, {"وعقب", "ذلك"}, {"وبعد", "ذلك"}, {"وعلي", "هامش"}};
  uint32_t first = tokens->sentences[e->sentence].first;
  for (size_t i = 0; i < KZI_COUNT(beside); i++)
    if (kzi_token_is(tokens, first, beside[i][0]) && kzi_token_is(tokens, first + 1, beside[i][1]))
      return i + 1 == KZI_COUNT(beside) ? 2 * OCCASION_SENTENCES : OCCASION_SENTENCES / 2;
  return e->verb && e->trigger.first > first && kzi_token_is_any(tokens, e->trigger.first - 1, also)
             ? OCCASION_SENTENCES / 2
             : 0;
}

/* Does its sentence go on from one that tells what one of its sides did with another? */
static bool goes_on_that_day(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  bool sits = b->act == KZI_ACT_APPROVE && b->modality == KZI_ASSERTED;
  if (a->when != KZI_NONE || b->dropped || !kzi_is_gathering(a) || !(sits || kzi_is_gathering(b)) || !kzi_has_day(c, b))
    return false;
  uint32_t there = c->events->items[b->events[b->event_count - 1]].sentence;
  bool one = false, on = false;
  for (uint8_t k = 0; k < a->side_count; k++) one = one || (a->sides[k].cc && kzi_has_side(b, a->sides[k].cc));
  for (uint8_t k = 0; one && k < a->event_count; k++) {
    const struct kzi_event *e = &c->events->items[a->events[k]];
    uint32_t reach = led_on_over(c->m->marks->tokens, e);
    on = on || (reach && e->sentence >= there && e->sentence - there <= reach);
  }
  return on;
}

void kzi_lend_slots(const struct kzi_case *c, struct kzi_draft *d)
{
  const struct kzi_draft *drafts = c->drafts.items;
  for (size_t k = 0; k < c->drafts.count; k++) {
    if (goes_on_that_day(c, d, &drafts[k])) d->when = drafts[k].when, d->when_rule = "goes on from an act of that day";
    bool journey = same_journey(c, d, &drafts[k]);
    if (!journey && !same_occasion(c, d, &drafts[k])) continue;
    bool day = journey ? drafts[k].modality == KZI_PLANNED : kzi_has_day(c, &drafts[k]);
    const char *rule = journey ? "lent by the journey that it belongs to" : "lent by an act of the same occasion";
    if (d->when == KZI_NONE && day && !has_own_day(c, d, &drafts[k]))
      d->when = drafts[k].when, d->ahead = drafts[k].ahead, d->when_rule = rule;
    if (!kzi_lacks_town(c, d) || is_elsewhere(d)) continue;
    kzi_take_place(c, d, drafts[k].place, rule);
    kzi_take_place(c, d, drafts[k].town, rule);
  }
}

/* «استقبل الرئيس نظيره …، ووقع الجانبان …»: at home with the one who receives or is visited. */
void kzi_lend_home(const struct kzi_case *c, struct kzi_draft *d)
{
  const struct kzi_draft *drafts = c->drafts.items;
  bool meets = kzi_is_gathering(d) || (d->act == KZI_ACT_SIGN && d->modality == KZI_PLANNED);
  if (d->act == KZI_ACT_CONSULT || !meets || d->place != KZI_NONE || d->host || kzi_is_from_afar(c, d)) return;
  for (size_t k = 0; k < c->drafts.count && !d->host; k++) {
    const struct kzi_draft *talks = &drafts[k];
    if (talks->act != KZI_ACT_CONSULT || !talks->host) continue;
    if (!same_occasion(c, d, talks) && !same_journey(c, d, talks)) continue;
    d->host = talks->host;
    d->host_word = talks->host_word;
    d->host_rule = "lent by an act of the same occasion";
  }
}
