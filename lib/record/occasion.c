/* When and where a record's act took place, if its own clause does not say: the day and the town of the occasion it
 * belongs to, or the year in the name of the fair it happened at. */
#include "record/draft.h"

#include <string.h>

enum {
  OCCASION_SENTENCES = 4, /* how far apart two acts of one occasion are told */
  AFTER_TOKENS = 10,      /* from «عقب» to the town */
  VISIT_DAYS = 3          /* how long before the day of some talks the visit may have begun */
};

static uint32_t sentence_of(const struct kzi_case *c, const struct kzi_draft *d)
{
  return c->events->items[d->events[0]].sentence;
}

/* Two acts that the article tells as one occasion: news of the same sides, close together. */
static bool same_occasion(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  if (a == b || b->dropped || a->modality != KZI_ASSERTED || b->modality != KZI_ASSERTED || !kzi_same_pair(c->m, a, b))
    return false;
  uint32_t x = sentence_of(c, a);
  for (uint8_t i = 0; i < b->event_count; i++) {
    uint32_t y = c->events->items[b->events[i]].sentence;
    if ((x > y ? x - y : y - x) <= OCCASION_SENTENCES) return true;
  }
  return false;
}

/* «وسيوقعان خلال الزيارة اتفاقية», «ستشهد فعاليات اللجنة التوقيع»: what is to be done on a visit or a session that is told before. */
static bool same_journey(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  static const char *const visit[] = {"الزياره", "زياره",  "زيارته",  "زيارتها",    "للزياره",
                                      "لزياره",  "اللجنه", "فعاليات", "الاجتماعات", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  if (a == b || b->dropped || a->modality != KZI_PLANNED || b->act != KZI_ACT_CONSULT || !kzi_same_pair(c->m, a, b))
    return false;
  uint32_t here = sentence_of(c, a), there = sentence_of(c, b);
  return b->modality <= KZI_PLANNED && (here > there ? here - there : there - here) <= OCCASION_SENTENCES &&
         kzi_tokens_have(tokens, tokens->sentences[here].first, tokens->sentences[here].end, visit);
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
  bool to_come = w->relative || (w->tense > 0 && w->kind == KZI_DATE_POINT); /* «ستبدآن مطلع 2027 مفاوضات» */
  return w->precision == KZI_PRECISION_YEAR && !(d->modality == KZI_PLANNED && to_come) &&
         (d->act == KZI_ACT_CONSULT || d->act == KZI_ACT_NEGOTIATE || d->act == KZI_ACT_RENEW);
}

/* «في معرض الدفاع 2025»: the year stands in the name of the occasion. */
static void find_year(const struct kzi_case *c, struct kzi_draft *d)
{
  if (d->when != KZI_NONE || d->place == KZI_NONE || d->modality != KZI_ASSERTED) return;
  const struct kzi_place *p = &c->m->places[d->place];
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
static int telling(const struct kzi_case *c, uint32_t place)
{
  if (place == KZI_NONE) return 0;
  return !kzi_span_empty(c->m->places[place].name) ? 3 : c->m->places[place].cc ? 2 : 1;
}

void kzi_take_place(const struct kzi_case *c, struct kzi_draft *d, uint32_t place, const char *rule)
{
  int told = telling(c, place), had = telling(c, d->place);
  if (had == 1 && told > 1 && told > telling(c, d->town))
    d->town = place, d->town_rule = rule;
  else if (had != 1 && told > had)
    d->place = place, d->place_rule = rule;
}

/* «في اتصال هاتفي … ناقش الرئيسان محادثات أستانا»: whatever else is told of a call, it is nowhere. */
static bool is_from_afar(const struct kzi_case *c, const struct kzi_draft *d)
{
  uint8_t first = d->event_count > 1 && c->events->items[d->events[0]].title;
  return c->events->items[d->events[first]].afar;
}

static bool lacks_town(const struct kzi_case *c, const struct kzi_draft *d)
{
  return telling(c, d->place) < 2 && d->town == KZI_NONE && !is_from_afar(c, d);
}

/* What a text undergoes later on happens at home, or in nobody's presence. */
static bool is_elsewhere(const struct kzi_draft *d)
{
  return d->act == KZI_ACT_ENTER_INTO_FORCE || d->act == KZI_ACT_RENEW || d->act == KZI_ACT_TERMINATE ||
         d->act == KZI_ACT_NEGOTIATE;
}

/* What talks settle, found or go on working at need not be of the day on which they began. */
static bool has_own_day(const struct kzi_draft *d)
{
  return d->act == KZI_ACT_AGREE || d->act == KZI_ACT_NEGOTIATE || d->act == KZI_ACT_RENEW ||
         d->act == KZI_ACT_ESTABLISH;
}

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

/* «اختتم اليوم زيارة استغرقت ثلاثة أيام»: the day told is the last one; a visit is of its first. */
static void find_first_day(const struct kzi_case *c, struct kzi_draft *d)
{
  static const char *const over[] = {"اختتم",  "اختتمت", "اختتما", "تختتم", "يختتم", "انهي", "انهت", "انتهت", "انتهي",
                                     "اختتام", "ختام",   "غادر",   "غادرت", "وداع",  "ودع",  "ودعت", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  if (d->dropped || d->act != KZI_ACT_CONSULT || d->modality != KZI_ASSERTED || !has_day(c, d)) return;
  uint32_t arrival = day_of_arrival(c, d);
  if (arrival != KZI_NONE) d->when = arrival, d->when_rule = "the day on which the visit began";
  uint32_t tok = c->m->whens[d->when].at.tok, sentence = tokens->items[tok].sentence;
  uint32_t first = tokens->sentences[sentence].first;
  uint8_t days = days_taken(c, sentence);
  if (days < 2 || !kzi_tokens_have(tokens, first, tokens->sentences[sentence].end, over)) return;
  d->before = (uint8_t)(days - 1);
}

static void lend(struct kzi_case *c, struct kzi_draft *d)
{
  const struct kzi_draft *drafts = c->drafts.items;
  for (size_t k = 0; k < c->drafts.count; k++) {
    bool journey = same_journey(c, d, &drafts[k]);
    if (!journey && !same_occasion(c, d, &drafts[k])) continue;
    bool day = journey ? drafts[k].modality == KZI_PLANNED : has_day(c, &drafts[k]);
    const char *rule = journey ? "lent by the journey that it belongs to" : "lent by an act of the same occasion";
    if (d->when == KZI_NONE && day && !has_own_day(d))
      d->when = drafts[k].when, d->ahead = drafts[k].ahead, d->when_rule = rule;
    if (!lacks_town(c, d) || is_elsewhere(d)) continue;
    kzi_take_place(c, d, drafts[k].place, rule);
    kzi_take_place(c, d, drafts[k].town, rule);
  }
}

/* «في فندق كابيلا», «في مقر إقامته» they may both be guests. */
static bool is_of_host(const struct kzi_case *c, const struct kzi_place *p)
{
  static const char *const lodging[] = {"اقامته", "اقامتها", NULL};
  for (uint32_t t = p->at.tok; t <= p->at.end && t < c->m->marks->tokens->count; t++)
    if (kzi_token_is_any(c->m->marks->tokens, t, lodging)) return false;
  static const char *const homes[] = {"palace", "hq", "office", "own", "hall"};
  const struct kzi_mark *venue = kzi_mark_at(c->m->marks, p->at.tok, KZI_C_VENUE);
  for (size_t i = 0; venue && i < KZI_COUNT(homes); i++)
    if (kzi_mark_is(c->m->marks, venue, homes[i])) return true;
  return false;
}

static void set_host(struct kzi_draft *d, uint16_t cc, struct kzi_span words, const char *rule)
{
  d->host = cc;
  d->host_word = words;
  d->host_rule = rule;
}

/* «وزير الصحة فلان … ونظيره الإيطالي»: of the two sides the one whose officials need no country, because they are at home. */
static uint16_t side_at_home(const struct kzi_case *c, const struct kzi_draft *d)
{
  unsigned votes[KZI_SIDES_MAX] = {0};
  uint8_t best = 0;
  if (c->m->home && kzi_has_side(d, c->m->home)) return c->m->home;
  for (uint32_t i = 0; i < c->m->person_count; i++)
    for (uint8_t k = 0; k < d->side_count && !c->m->people[i].cc; k++)
      votes[k] += d->sides[k].cc && c->m->people[i].likely_cc == d->sides[k].cc;
  for (uint8_t k = 1; k < d->side_count; k++)
    if (votes[k] > votes[best]) best = k;
  return d->sides[best].cc;
}

/* Who is told to act in the sentence of the building: it is his. */
static uint16_t subject_in(const struct kzi_case *c, const struct kzi_draft *d, uint32_t sentence)
{
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    if (e->sentence == sentence && e->side_count && e->sides[0].how == KZI_SIDE_SUBJECT &&
        kzi_has_side(d, e->sides[0].cc))
      return e->sides[0].cc;
  }
  return 0;
}

/* «استقبله في مكتبه», «بمقر وزارة الصحة»: at home with the one who is told to act, else with whom the article is at home. */
static void find_host(const struct kzi_case *c, struct kzi_draft *d)
{
  bool building = telling(c, d->place) == 1 && !kzi_span_empty(c->m->places[d->place].venue);
  if (!building || d->town != KZI_NONE || !d->side_count || !is_of_host(c, &c->m->places[d->place])) return;
  uint16_t host = subject_in(c, d, c->m->marks->tokens->items[c->m->places[d->place].at.tok].sentence);
  set_host(d, host ? host : side_at_home(c, d), c->m->places[d->place].venue, "the host's own building");
}

/* «استقبل الرئيس المصري نظيره الكازاخستاني», unless he is on a journey himself: «في مقر إقامته», «على هامش القمة». */
static bool receives_at_home(const struct kzi_case *c, const struct kzi_event *e)
{
  static const char *const abroad[] = {"هامش", "اقامته", "اقامتها", "قمه", "القمه", "منتدي", "المنتدي", "موتمر", NULL};
  if (e->sense != KZI_SENSE_RECEIVE || !e->verb || !e->side_count) return false;
  if (e->sides[0].how != KZI_SIDE_SUBJECT || !e->sides[0].cc) return false;
  for (uint32_t t = e->scope.first; t < e->scope.end; t++)
    if (kzi_token_is_any(c->m->marks->tokens, t, abroad)) return false;
  return true;
}

static void find_receiver(const struct kzi_case *c, struct kzi_draft *d)
{
  if (d->place != KZI_NONE || d->act != KZI_ACT_CONSULT || is_from_afar(c, d)) return;
  for (uint8_t i = 0; i < d->event_count && !d->host; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    if (receives_at_home(c, e)) set_host(d, e->sides[0].cc, kzi_words_of(c->m, e->trigger), "who receives is at home");
  }
}

/* «زار وفد من الوزارة الأردن واجتمع …»: a visit is where it goes, however far behind its verb that stands. */
static void find_visited(const struct kzi_case *c, struct kzi_draft *d)
{
  if (d->place != KZI_NONE || d->host || d->act != KZI_ACT_CONSULT || is_from_afar(c, d)) return;
  for (uint8_t i = 0; i < d->event_count && !d->host; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    for (uint8_t k = 0; k < e->side_count && e->sense == KZI_SENSE_VISIT; k++)
      if (e->sides[k].how == KZI_SIDE_DESTINATION && kzi_has_side(d, e->sides[k].cc))
        set_host(d, e->sides[k].cc, e->sides[k].span, "the country that is visited");
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
  if (d->when == KZI_NONE) d->when = day_in(c, r), d->when_rule = "the day of the session";
  if (lacks_town(c, d)) kzi_take_place(c, d, town_in(c, r), "the town of the session");
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

/* Does the sentence tell what is signed or agreed on? What lies there and is not its place is what it is about. */
static bool is_told_in(const struct kzi_case *c, const struct kzi_draft *d, uint32_t sentence)
{
  for (uint8_t i = 0; i < d->event_count && d->act != KZI_ACT_CONSULT; i++)
    if (c->events->items[d->events[i]].sentence == sentence) return true;
  return false;
}

/* «عقدت الجلسة في جدة. ووقع الجانبان …»: the town of a sentence beside, in the country of one side. */
static uint32_t town_beside(const struct kzi_case *c, const struct kzi_draft *d)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t here = sentence_of(c, d), last = here + 1 < tokens->sentence_count ? here + 1 : here;
  for (uint32_t s = here ? here - 1 : 0; s <= last; s++) {
    uint32_t town = is_told_in(c, d, s) ? KZI_NONE : town_in(c, tokens->sentences[s]);
    if (town != KZI_NONE && kzi_has_side(d, c->m->places[town].cc) && !is_of_other_times(c, town)) return town;
  }
  return KZI_NONE;
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

static void drop_alien_places(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++)
    if (drafts[i].place != KZI_NONE && (is_from_afar(c, &drafts[i]) || is_of_past_occasion(c, &drafts[i])))
      drafts[i].place = drafts[i].town = KZI_NONE;
}

static bool same_name(const struct kzi_case *c, const struct kzi_place *a, const struct kzi_place *b)
{
  const char *text = c->m->marks->tokens->text;
  uint32_t length = a->name.end - a->name.start;
  return length == b->name.end - b->name.start && memcmp(text + a->name.start, text + b->name.start, length) == 0;
}

/* They have met, and of the place only the country is told. */
static bool is_of_country(const struct kzi_case *c, const struct kzi_draft *d)
{
  return d->act == KZI_ACT_CONSULT && d->modality == KZI_ASSERTED && d->town == KZI_NONE && telling(c, d->place) == 2;
}

/* «يزور تركيا … وفي أنقرة»: the one town of the country in which they meet that the article says something is in, or KZI_NONE. */
static uint32_t only_town(const struct kzi_case *c, const struct kzi_draft *d)
{
  uint32_t only = KZI_NONE;
  for (uint32_t i = 0; i < c->m->place_count; i++) {
    const struct kzi_place *p = &c->m->places[i];
    if (p->cc != c->m->places[d->place].cc || kzi_span_empty(p->name) || !(p->locative || p->destination)) continue;
    if (p->works != KZI_NONE || (only != KZI_NONE && !same_name(c, p, &c->m->places[only]))) return KZI_NONE;
    only = i;
  }
  return only;
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
  drop_alien_places(c);
  for (size_t i = 0; i < c->drafts.count; i++) {
    if (drafts[i].dropped) continue;
    sit(c, &drafts[i], session);
    lend(c, &drafts[i]);
    if (lacks_town(c, &drafts[i]) && is_gathering(&drafts[i]))
      kzi_take_place(c, &drafts[i], town_beside(c, &drafts[i]), "in a sentence beside");
    find_host(c, &drafts[i]);
    find_receiver(c, &drafts[i]);
    find_visited(c, &drafts[i]);
    find_year(c, &drafts[i]);
  }
  for (size_t i = 0; i < c->drafts.count; i++) find_first_day(c, &drafts[i]);
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped && is_of_country(c, &drafts[i]))
      kzi_take_place(c, &drafts[i], only_town(c, &drafts[i]), "the one town of the country");
}
