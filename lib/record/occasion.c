/* When and where a record's act took place, if its own clause does not say: the day and the town of the occasion it
 * belongs to, or the year in the name of the fair it happened at. */
#include "record/occasion.h"

#include <string.h>

enum {
  NEWS_DAYS = 30,    /* how old what is told as news may be */
  AFTER_TOKENS = 10, /* from «عقب» to the town */
  FUTURE_TOKENS = 6  /* from «ستعقد» to the town */
};

uint32_t kzi_draft_sentence(const struct kzi_case *c, const struct kzi_draft *d)
{
  return c->events->items[d->events[0]].sentence;
}

bool kzi_has_day(const struct kzi_case *c, const struct kzi_draft *d)
{
  if (d->when == KZI_NONE || d->ahead) return false;
  const struct kzi_when *w = &c->m->whens[d->when];
  return w->kind == KZI_DATE_POINT && w->precision == KZI_PRECISION_DAY;
}

/* «التقى الرئيسان، والآلية انطلقت في نوفمبر 2014»: news does not tell of talks so old. */
static bool is_long_ago(const struct kzi_case *c, const struct kzi_draft *d, bool headlines)
{
  bool gathers = d->act == KZI_ACT_CONSULT || d->act == KZI_ACT_SIGN || d->act == KZI_ACT_AGREE;
  if (d->when == KZI_NONE || d->modality != KZI_ASSERTED || !gathers || !c->m->published.year) return false;
  struct kzi_date last = c->m->whens[d->when].value; /* the last day that it may be */
  if (!last.year || (!headlines && last.year + 1 < c->m->published.year))
    return false; /* so old it may be of old itself */
  if (!last.month) last.month = 12;
  if (!last.day) last.day = 28;
  return kzi_days(c->m->published) - kzi_days(last) > NEWS_DAYS;
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
  bool to_come = w->relative || (w->tense >= 0 && w->kind == KZI_DATE_POINT); /* «ستبدآن مطلع 2027 مفاوضات» */
  return w->precision == KZI_PRECISION_YEAR && !(d->modality == KZI_PLANNED && to_come) &&
         (d->act == KZI_ACT_CONSULT || d->act == KZI_ACT_NEGOTIATE || d->act == KZI_ACT_RENEW);
}

/* «في معرض الدفاع 2025»: the year stands in the name of the occasion. */
static void find_year(const struct kzi_case *c, struct kzi_draft *d)
{
  if (d->when != KZI_NONE || d->place == KZI_NONE || d->modality != KZI_ASSERTED) return;
  const struct kzi_place *p = &c->m->places[d->place];
  if (kzi_span_empty(p->event)) return;
  for (uint32_t i = KZI_FIRST(c->m->whens, c->m->when_count, p->at.tok);
       i < c->m->when_count && c->m->whens[i].at.tok <= p->at.end + 1; i++) {
    if (c->m->whens[i].kind != KZI_DATE_NAME || c->m->whens[i].precision != KZI_PRECISION_YEAR) continue;
    d->when = i;
    d->when_rule = "the year of the fair";
    return;
  }
}

/* ---- Where --------------------------------------------------------------------------------------------------------------- */

/* How much a place tells: nothing, a building or an occasion, a country, a town. */
int kzi_place_tells(const struct kzi_case *c, uint32_t place)
{
  if (place == KZI_NONE) return 0;
  return !kzi_span_empty(c->m->places[place].name) ? 3 : c->m->places[place].cc ? 2 : 1;
}

void kzi_take_place(const struct kzi_case *c, struct kzi_draft *d, uint32_t place, const char *rule)
{
  int told = kzi_place_tells(c, place), had = kzi_place_tells(c, d->place);
  if (told > 1 && d->host && c->m->places[place].cc && c->m->places[place].cc != d->host) return; /* he is at home */
  if (had == 1 && told > 1 && told > kzi_place_tells(c, d->town))
    d->town = place, d->town_rule = rule;
  else if (had != 1 && told > had)
    d->place = place, d->place_rule = rule;
}

/* «في اتصال هاتفي … ناقش الرئيسان محادثات أستانا»: whatever else is told of a call, it is nowhere. */
bool kzi_is_from_afar(const struct kzi_case *c, const struct kzi_draft *d)
{
  uint8_t first = d->event_count > 1 && c->events->items[d->events[0]].title;
  return c->events->items[d->events[first]].afar;
}

bool kzi_lacks_town(const struct kzi_case *c, const struct kzi_draft *d)
{
  return kzi_place_tells(c, d->place) < 2 && d->town == KZI_NONE && !kzi_is_from_afar(c, d);
}

/* «أصدر جلالة السلطان اليوم ثلاثة مراسيم»: what is decreed is told further down, item by item … */
static bool tells_decree(const struct kzi_case *c, uint32_t sentence)
{
  static const char *const decrees[] = {"مراسيم", "مرسومين", "مرسوما", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  return kzi_tokens_have(tokens, tokens->sentences[sentence].first, tokens->sentences[sentence].end, decrees);
}

/* … as in «عقد مجلس الوزراء جلسته، اليوم الثلاثاء، في جدة». */
static bool tells_session(const struct kzi_case *c, uint32_t sentence)
{
  static const char *const sessions[] = {"جلسه", "جلسته", "جلستها", "الجلسه", "اجتماعه", "اجتماعها", NULL};
  static const char *const meetings[] = {"الاجتماع", "المنعقد", "المنعقده", "اجتماع", "اجتماعا", NULL};
  static const char *const councils[] = {"مجلس", "المجلس", "الحكومه", "البرلمان", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  struct kzi_range s = tokens->sentences[sentence];
  return kzi_tokens_have(tokens, s.first, s.end, sessions) ||
         (kzi_tokens_have(tokens, s.first, s.end, meetings) && kzi_tokens_have(tokens, s.first, s.end, councils));
}

/* «صادق في جلسته على الاتفاقية الموقعة في الدوحة في 12 مارس»: day and town of the text that is approved. */
static bool is_of_signing(const struct kzi_case *c, uint32_t when, uint32_t place)
{
  for (uint32_t i = 0; i < c->events->count; i++) {
    const struct kzi_event *e = &c->events->items[i];
    if (e->act == KZI_ACT_SIGN && ((when != KZI_NONE && e->when == when) || (place != KZI_NONE && e->place == place)))
      return true;
  }
  return false;
}

static uint32_t day_in(const struct kzi_case *c, struct kzi_range r)
{
  for (uint32_t i = KZI_FIRST(c->m->whens, c->m->when_count, r.first);
       i < c->m->when_count && c->m->whens[i].at.tok < r.end; i++)
    if (c->m->whens[i].kind == KZI_DATE_POINT && c->m->whens[i].precision == KZI_PRECISION_DAY &&
        c->m->whens[i].tense <= 0 && !is_of_signing(c, i, KZI_NONE))
      return i;
  return KZI_NONE;
}

/* «في الكرملين»: a building that tells its country. */
static bool is_seat(const struct kzi_place *p)
{
  return !kzi_span_empty(p->venue) && p->cc;
}

static uint32_t town_in(const struct kzi_case *c, struct kzi_range r)
{
  for (uint32_t i = KZI_FIRST(c->m->places, c->m->place_count, r.first);
       i < c->m->place_count && c->m->places[i].at.tok < r.end; i++)
    if (c->m->places[i].locative && c->m->places[i].works == KZI_NONE &&
        (!kzi_span_empty(c->m->places[i].name) || is_seat(&c->m->places[i])))
      return i;
  return KZI_NONE;
}

/* The first such town that is not where a text was signed before. */
static uint32_t town_of_sitting(const struct kzi_case *c, struct kzi_range r)
{
  uint32_t town = town_in(c, r);
  return town != KZI_NONE && is_of_signing(c, KZI_NONE, town) ? KZI_NONE : town;
}

/* The first sentence that tells of a session and its day. */
static uint32_t find_session(const struct kzi_case *c)
{
  for (uint32_t s = 0; s < c->m->marks->tokens->sentence_count; s++)
    if ((tells_session(c, s) || tells_decree(c, s)) && day_in(c, c->m->marks->tokens->sentences[s]) != KZI_NONE)
      return s;
  return KZI_NONE;
}

/* Is it told in the sentence of the session or behind it, whatever the headline has told before? */
static bool is_told_after(const struct kzi_case *c, const struct kzi_draft *d, uint32_t session)
{
  for (uint8_t i = 0; i < d->event_count; i++)
    if (c->events->items[d->events[i]].sentence >= session) return true;
  return false;
}

/* «المجلس عقد جلسته في بغداد»: where a council has sat of which no day is told. */
static uint32_t town_of_session(const struct kzi_case *c)
{
  for (uint32_t s = 0; s < c->m->marks->tokens->sentence_count; s++) {
    uint32_t town = tells_session(c, s) ? town_of_sitting(c, c->m->marks->tokens->sentences[s]) : KZI_NONE;
    if (town != KZI_NONE) return town;
  }
  return KZI_NONE;
}

static void sit(const struct kzi_case *c, struct kzi_draft *d, uint32_t session)
{
  if (session == KZI_NONE && d->act == KZI_ACT_APPROVE && d->modality == KZI_ASSERTED && kzi_lacks_town(c, d))
    kzi_take_place(c, d, town_of_session(c), "the town of the session");
  if (session == KZI_NONE || d->act != KZI_ACT_APPROVE || d->modality != KZI_ASSERTED || !is_told_after(c, d, session))
    return;
  struct kzi_range r = c->m->marks->tokens->sentences[session];
  if (d->when == KZI_NONE) d->when = day_in(c, r), d->when_rule = "the day of the session";
  if (kzi_lacks_town(c, d) && tells_session(c, session))
    kzi_take_place(c, d, town_of_sitting(c, r), "the town of the session");
}

/* «اجتمعا اليوم لمناقشة القمة المرتقبة»: that both are of one day has told that they belong together; the day is not the
 * summit's. */
static bool is_borrowed(const struct kzi_draft *d)
{
  return d->modality != KZI_ASSERTED && d->borrowed;
}

/* «المفاوضات جارية على اتفاقية»: what goes on is of no day and no place, unless a round or its beginning is told. */
static bool goes_on(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const round[] = {"جوله", "الجوله", "انطلقت", "انطلاق", "بدات", "بدء", "استانف", "استانفت", NULL};
  if (d->act != KZI_ACT_NEGOTIATE || d->modality != KZI_ASSERTED) return false;
  struct kzi_range scope = c->events->items[d->events[0]].scope;
  return !kzi_tokens_have(c->m->marks->tokens, scope.first, scope.end, round);
}

/* A headline is not yet read in the tense of its text. */
static void drop_alien_dates(struct kzi_case *c, bool headlines)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++) {
    bool told = headlines || !c->events->items[drafts[i].events[0]].title;
    bool alien = of_something_else(c, &drafts[i]) || is_long_ago(c, &drafts[i], headlines) ||
                 (headlines && (is_borrowed(&drafts[i]) || goes_on(c, &drafts[i])));
    if (!drafts[i].dropped && told && alien) drafts[i].when = KZI_NONE;
  }
}

/* Where a text is approved or ended is where one side's seat is, and seldom told. */
bool kzi_is_gathering(const struct kzi_draft *d)
{
  return d->modality == KZI_ASSERTED &&
         (d->act == KZI_ACT_CONSULT || d->act == KZI_ACT_SIGN || d->act == KZI_ACT_AGREE);
}

/* «سيزور المنامة», «ستعقد في باكو»: does a verb say that it will be? */
static bool tells_future(const struct kzi_case *c, uint32_t from, uint32_t to)
{
  static const char *const passive[] = {"سيقام", "ستقام", NULL};
  if (kzi_tokens_have(c->m->marks->tokens, from, to, passive)) return true;
  for (uint32_t t = from; t < to; t++) {
    const struct kzi_mark *verb = kzi_mark_at(c->m->marks, t, KZI_C_VERB);
    if (!verb) verb = kzi_mark_at(c->m->marks, t, KZI_C_LIGHT);
    if (verb && verb->prefix & KZI_PREFIX_SA) return true;
  }
  return false;
}

/* Is it where something was done earlier, or will be? */
bool kzi_is_of_other_times(const struct kzi_case *c, uint32_t town)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t tok = c->m->places[town].at.tok, first = tokens->sentences[tokens->items[tok].sentence].first;
  if (tells_future(c, kzi_reach_back(tok, FUTURE_TOKENS, first), tok)) return true;
  for (uint32_t i = 0; i < c->events->count; i++)
    if (c->events->items[i].place == town && c->events->items[i].modality != KZI_ASSERTED) return true;
  return false;
}

/* Does the sentence tell what is signed or agreed on? What lies there and is not its place is what it is about. */
bool kzi_is_signed_in(const struct kzi_case *c, const struct kzi_draft *d, uint32_t sentence)
{
  for (uint8_t i = 0; i < d->event_count && d->act != KZI_ACT_CONSULT; i++)
    if (c->events->items[d->events[i]].sentence == sentence) return true;
  return false;
}

/* Has something been done or held there? «في مدينة وقع فيها التفجير» only names a town. */
static bool is_of_an_act(const struct kzi_case *c, uint32_t town)
{
  static const char *const held[] = {"استضافت", "استضاف",   "احتضنت", "احتضن",   "تستضيف", "تحتضن",
                                     "عقد",     "عقدت",     "انعقد",  "انعقدت",  "انطلقت", "اختتمت",
                                     "المنعقد", "المنعقده", "المقام", "المقامه", "جرت",    "جري",
                                     "اقيم",    "اقيمت",    "افتتح",  "افتتحت",  "مراسم",  NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  struct kzi_range s = tokens->sentences[tokens->items[c->m->places[town].at.tok].sentence];
  for (uint32_t i = 0; i < c->events->count; i++)
    if (c->events->items[i].place == town && c->events->items[i].modality == KZI_ASSERTED) return true;
  return kzi_tokens_have(tokens, s.first, s.end, held);
}

/* «وعقد اللقاء في جنيف», «جرت المراسم على هامش … في جنيف»: where it was, whoever is at home there. */
static bool is_held_there(const struct kzi_case *c, uint32_t town)
{
  static const char *const held[] = {"عقد",     "وعقد", "انعقد", "وانعقد", "عقدت", "وعقدت", "انعقدت",
                                     "وانعقدت", "جري",  "وجري",  "جرت",    "وجرت", NULL};
  static const char *const meeting[] = {"الاجتماع", "اللقاء",  "القمه", "المباحثات", "المحادثات", "المشاورات",
                                        "مراسم",    "المراسم", "حفل",   "التوقيع",   NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t first = tokens->sentences[tokens->items[c->m->places[town].at.tok].sentence].first;
  if (kzi_token_is(tokens, first, "و") || kzi_token_is(tokens, first, "وقد")) first++;
  return kzi_token_is_any(tokens, first, held) && kzi_token_is_any(tokens, first + 1, meeting);
}

/* «عقدت الجلسة في جدة. ووقع الجانبان …»: the town of a sentence beside, in the country of one side. */
static uint32_t town_beside(const struct kzi_case *c, const struct kzi_draft *d)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t here = kzi_draft_sentence(c, d), last = here + 1 < tokens->sentence_count ? here + 1 : here;
  for (uint32_t s = here ? here - 1 : 0; s <= last; s++) {
    uint32_t town = kzi_is_signed_in(c, d, s) ? KZI_NONE : town_in(c, tokens->sentences[s]);
    if (town == KZI_NONE || kzi_is_of_other_times(c, town)) continue;
    bool home = kzi_has_side(d, c->m->places[town].cc) && (s == here || is_of_an_act(c, town));
    if (home || is_held_there(c, town)) return town;
  }
  return KZI_NONE;
}

bool kzi_same_place_name(const struct kzi_case *c, const struct kzi_place *a, const struct kzi_place *b)
{
  const char *text = c->m->marks->tokens->text;
  uint32_t length = a->name.end - a->name.start;
  return length == b->name.end - b->name.start && memcmp(text + a->name.start, text + b->name.start, length) == 0;
}

/* «قال عقب قمة هلسنكي إنهما سيلتقيان»: where they met is not where they will. */
static bool is_of_past_occasion(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const after[] = {"عقب", "بعد", "اثر", "اعقاب", "غداه", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  if (d->modality != KZI_PLANNED || c->m->places[d->place].destination) return false;
  uint32_t tok = c->m->places[d->place].at.tok, first = tokens->sentences[tokens->items[tok].sentence].first;
  return kzi_tokens_have(tokens, kzi_reach_back(tok, AFTER_TOKENS, first), tok, after);
}

/* «… وأن وفدا سيزور المنامة»: where somebody will be is not where this was done. */
static bool is_of_what_will_be(const struct kzi_case *c, const struct kzi_draft *d)
{
  for (uint8_t i = 0; i < d->event_count && d->modality == KZI_ASSERTED; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    if (e->place != d->place) continue;
    if (tells_future(c, e->trigger.end, c->m->places[d->place].at.tok)) return true;
  }
  return false;
}

static void drop_alien_places(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++)
    if (drafts[i].place != KZI_NONE && (kzi_is_from_afar(c, &drafts[i]) || goes_on(c, &drafts[i]) ||
                                        is_of_what_will_be(c, &drafts[i]) || is_of_past_occasion(c, &drafts[i])))
      drafts[i].place = drafts[i].town = KZI_NONE;
}

/* They have met, and of the place only the country is told. */
static bool is_of_country(const struct kzi_case *c, const struct kzi_draft *d)
{
  return d->act == KZI_ACT_CONSULT && d->modality == KZI_ASSERTED && d->town == KZI_NONE &&
         kzi_place_tells(c, d->place) == 2;
}

static bool is_capital(const struct kzi_case *c, const struct kzi_place *p)
{
  uint32_t i = KZI_FIRST(c->m->states, c->m->state_count, p->at.tok);
  for (; i < c->m->state_count && c->m->states[i].at.span.start <= p->name.start; i++)
    if (c->m->states[i].how == KZI_STATE_CAPITAL && c->m->states[i].at.span.end >= p->name.end) return true;
  return false;
}

/* «يزور تركيا … وفي أنقرة»: the one town of the country in which they meet that the article says something is in, or KZI_NONE. It is
 * the capital: elsewhere in a country there is more to tell of. */
static uint32_t only_town(const struct kzi_case *c, const struct kzi_draft *d)
{
  uint32_t only = KZI_NONE;
  for (uint32_t i = 0; i < c->m->place_count; i++) {
    const struct kzi_place *p = &c->m->places[i];
    if (p->cc != c->m->places[d->place].cc || kzi_span_empty(p->name) || !(p->locative || p->destination)) continue;
    if (p->works != KZI_NONE || (only != KZI_NONE && !kzi_same_place_name(c, p, &c->m->places[only]))) return KZI_NONE;
    only = i;
  }
  return only != KZI_NONE && is_capital(c, &c->m->places[only]) ? only : KZI_NONE;
}

void kzi_drop_alien_dates(struct kzi_case *c)
{
  drop_alien_dates(c, false);
}

void kzi_place_in_time(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  uint32_t session = find_session(c), gathering = kzi_find_gathering(c), lead = kzi_town_of_lead(c),
           press = kzi_town_of_press(c);
  drop_alien_dates(c, true);
  drop_alien_places(c);
  for (size_t i = 0; i < c->drafts.count; i++) {
    if (drafts[i].dropped) continue;
    sit(c, &drafts[i], session);
    kzi_find_host(c, &drafts[i]);
    kzi_find_receiver(c, &drafts[i]);
    kzi_lend_slots(c, &drafts[i]);
    if (kzi_lacks_town(c, &drafts[i]) && kzi_is_gathering(&drafts[i]))
      kzi_take_place(c, &drafts[i], town_beside(c, &drafts[i]), "in a sentence beside");
    kzi_find_host(c, &drafts[i]); /* of a building that was lent */
    kzi_meet_there(c, &drafts[i], gathering);
    kzi_find_summit(c, &drafts[i]);
    kzi_find_visited(c, &drafts[i]);
    kzi_meet_in_lead(c, &drafts[i], lead, "in the lead");
    kzi_meet_in_lead(c, &drafts[i], press, "where they met the press");
    find_year(c, &drafts[i]);
  }
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped) kzi_lend_home(c, &drafts[i]);
  for (size_t i = 0; i < c->drafts.count; i++) kzi_find_words_day(c, &drafts[i]);
  for (size_t i = 0; i < c->drafts.count; i++) kzi_find_first_day(c, &drafts[i]);
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped && is_of_country(c, &drafts[i]))
      kzi_take_place(c, &drafts[i], only_town(c, &drafts[i]), "the one town of the country");
}
