/* The immutable result: what the drafts point at, copied into the result's own arena. */
#include "record/draft.h"

#include <string.h>

struct builder {
  struct kzi_arena *out;
  const struct kzi_case *c;
};

static struct kzi_quote quote(struct builder *b, struct kzi_span span)
{
  if (kzi_span_empty(span)) return (struct kzi_quote){0};
  size_t length = span.end - span.start;
  return (struct kzi_quote){kzi_arena_copy(b->out, b->c->m->marks->tokens->text + span.start, length), length, span};
}

/* «محمد_بن_راشد», «دونالد #ترمب», «الجامعة_العربية»: without the signs of a hashtag. */
static struct kzi_quote name_of(struct builder *b, struct kzi_span span)
{
  const char *from = b->c->m->marks->tokens->text + span.start;
  size_t length = span.end - span.start, n = 0;
  char *name = kzi_arena_copy(b->out, from, length);
  for (size_t i = 0; name && i < length; i++)
    if (from[i] != '#') name[n++] = from[i] == '_' ? ' ' : from[i];
  if (name) name[n] = '\0';
  return (struct kzi_quote){name, n, span};
}

/* «للقاهرة», «للبنك الدولي» have lost their alef to the preposition: the names are «القاهرة», «البنك الدولي». */
static struct kzi_quote quote_name(struct builder *b, struct kzi_span span)
{
  if (kzi_span_empty(span)) return (struct kzi_quote){0};
  const char *text = b->c->m->marks->tokens->text;
  struct kzi_quote out = name_of(b, span);
  if (span.start < 4 || memcmp(text + span.start - 4, "لل", 4) != 0) return out;
  char *whole = kzi_arena_get(b->out, out.length + 5);
  if (!whole) return out;
  memcpy(whole, "ال", 4);
  memcpy(whole + 4, out.text, out.length + 1);
  return (struct kzi_quote){whole, out.length + 4, span};
}

static bool is_destination(const struct kzi_case *c, const struct kzi_draft *d, uint32_t actor)
{
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    for (uint8_t k = 0; k < e->side_count; k++)
      if (e->sides[k].actor == actor && e->sides[k].how == KZI_SIDE_DESTINATION) return true;
  }
  return false;
}

/* «مشروع ري في جنوب كازاخستان», «رواتب الموظفين بقطاع غزة» */
static bool is_site(const struct kzi_mentions *m, const struct kzi_state *s)
{
  static const char *const in[] = {"في", "داخل", "الي", "من", NULL};
  return s->at.prefix & KZI_PREFIX_BI || (s->at.tok > 0 && kzi_token_is_any(m->marks->tokens, s->at.tok - 1, in));
}

/* The body that acts, or the region: «إقليم كردستان» deals for itself, unless it is only where one goes or something is done.
 * Palestine's parts are the state itself. */
static struct kzi_span body_of(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft_side *side)
{
  const struct kzi_mentions *m = c->m;
  if (side->org != KZI_NONE) return m->orgs[side->org].name;
  const struct kzi_actor *a = side->actor == KZI_NONE ? NULL : &m->actors[side->actor];
  const struct kzi_state *s = a && a->state != KZI_NONE ? &m->states[a->state] : NULL;
  bool region = s && s->how == KZI_STATE_REGION && s->cc != KZI_CC('P', 'S') && !is_destination(c, d, side->actor);
  return region && !is_site(m, s) ? s->at.span : (struct kzi_span){0, 0};
}

static void copy_parties(struct builder *b, const struct kzi_draft *d, struct kzi_record *r)
{
  r->parties = kzi_arena_get(b->out, d->side_count * sizeof *r->parties);
  for (uint8_t i = 0; i < d->side_count && r->parties; i++) {
    struct kzi_out_party *p = &r->parties[r->party_count++];
    kzi_cc_text(d->sides[i].cc, p->country);
    p->text = quote(b, d->sides[i].span);
    p->organization = quote_name(b, body_of(b->c, d, &d->sides[i]));
  }
}

static struct kzi_quote title_of(struct builder *b, const struct kzi_person *p)
{
  if (!p->title) return (struct kzi_quote){0};
  size_t length = strlen(p->title);
  struct kzi_span span = p->office_count ? b->c->m->offices[p->offices[0]].title : (struct kzi_span){0, 0};
  return (struct kzi_quote){kzi_arena_copy(b->out, p->title, length), length, span};
}

/* The mention by which the record has him, if it is as full as the one that stands for him elsewhere: «كيم جونج أون» beside «كيم جونغ
 * أون» is printed as its own words have it. */
static const struct kzi_person *told_as(const struct kzi_mentions *m, const struct kzi_draft_person *p)
{
  const struct kzi_person *full = &m->people[p->entity];
  for (uint32_t i = 0; i < m->person_count; i++) {
    const struct kzi_person *q = &m->people[i];
    if (q->name.start == p->why.words.start && q->entity == p->entity && q->name_end > q->name_tok + 1 &&
        q->name_end - q->name_tok == full->name_end - full->name_tok)
      return q;
  }
  return full;
}

static void copy_people(struct builder *b, const struct kzi_draft *d, struct kzi_record *r)
{
  const struct kzi_mentions *m = b->c->m;
  r->people = kzi_arena_get(b->out, d->person_count * sizeof *r->people);
  for (uint8_t i = 0; i < d->person_count && r->people; i++) {
    struct kzi_out_person *p = &r->people[r->person_count++];
    const struct kzi_person *q = &m->people[d->people[i].entity];
    p->name = name_of(b, told_as(m, &d->people[i])->name);
    p->title = title_of(b, q);
    kzi_cc_text(d->people[i].cc, p->country);
    p->role = d->people[i].role;
  }
}

static void copy_areas(struct builder *b, const struct kzi_draft *d, struct kzi_record *r)
{
  const struct kzi_mentions *m = b->c->m;
  r->areas = kzi_arena_get(b->out, d->area_count * sizeof *r->areas);
  for (uint8_t i = 0; i < d->area_count && r->areas; i++) {
    const char *code = kzi_value_text(m->marks->lexicon, d->areas[i].code);
    struct kzi_out_area *a = &r->areas[r->area_count++];
    a->code = kzi_arena_copy(b->out, code, strlen(code));
    a->text = quote(b, m->areas[d->areas[i].mention].at.span);
  }
}

/* «اتفاقية في مجال النقل وأخرى في مجال الصحة»: each has but its own words. */
static struct kzi_span title_in_turn(const struct builder *b, const struct kzi_draft *d, const struct kzi_instrument *x)
{
  const struct kzi_event *events = b->c->events->items, *e = &events[d->events[0]];
  for (uint8_t i = 1; i < d->event_count && !e->turn; i++) e = &events[d->events[i]]; /* a headline tells no turn */
  struct kzi_span title = x->title;
  if (!e->turn || kzi_span_empty(title)) return title;
  if (x->at.end < e->scope.first) return (struct kzi_span){0, 0};
  uint32_t end = b->c->m->marks->tokens->items[e->scope.end - 1].end;
  if (e->scope.end > x->at.end && title.end > end) title.end = end;
  return title;
}

static void copy_slots(struct builder *b, const struct kzi_draft *d, struct kzi_record *r)
{
  const struct kzi_mentions *m = b->c->m;
  r->instrument_type = d->type;
  r->instrument_count = d->type ? d->count : 0;
  if (d->type && d->instrument == KZI_NONE) { /* «تعاقدت مع»: the verb tells the contract */
    r->instrument = quote(b, kzi_words_of(m, b->c->events->items[d->events[0]].trigger));
  } else if (d->type) {
    const struct kzi_instrument *x = &m->instruments[d->instrument];
    r->instrument = quote(b, x->at.span);
    r->instrument_title = quote(b, title_in_turn(b, d, x));
    r->valid_from = x->valid_from;
    r->valid_to = x->valid_to;
  }
  if (d->when != KZI_NONE && m->whens[d->when].value.year) {
    const struct kzi_when *when = &m->whens[d->when];
    bool open = when->year_open || when->weekday_only; /* «سيزور الخرطوم في أكتوبر», «… الأحد» */
    bool to_come = d->ahead || (d->modality == KZI_PLANNED && open);
    r->date = to_come ? kzi_when_future(when, m->published) : when->value;
    if (d->before) r->date = kzi_date_of_days(kzi_days(r->date) - d->before);
    if (d->modality == KZI_BACKGROUND) r->date = kzi_when_past(when, m->published);
    r->date_text = quote(b, m->whens[d->when].at.span);
  }
  if (d->place != KZI_NONE) {
    const struct kzi_place *p = &m->places[d->place], *town = d->town != KZI_NONE ? &m->places[d->town] : p;
    r->place_name = quote_name(b, town->name);
    r->venue = quote(b, p->venue);
    r->event = quote(b, p->event);
    kzi_cc_text(town->cc ? town->cc : d->host, r->place_country);
  } else if (d->host) { /* «أستانا - كازينفورم - استقبل الرئيس …»: at home, where the dateline says */
    if (d->host == m->dateline_cc && d->modality == KZI_ASSERTED) r->place_name = quote_name(b, m->dateline);
    kzi_cc_text(d->host, r->place_country);
  }
}

static void copy_evidence(struct builder *b, const struct kzi_draft *d, struct kzi_record *r)
{
  r->evidence = kzi_arena_get(b->out, d->event_count * sizeof *r->evidence);
  for (uint8_t i = 0; i < d->event_count && r->evidence; i++) {
    struct kzi_span scope = kzi_words_of(b->c->m, b->c->events->items[d->events[i]].scope);
    bool told = false;
    for (uint32_t k = 0; k < r->evidence_count; k++) told = told || kzi_span_inside(scope, r->evidence[k]);
    if (!told) r->evidence[r->evidence_count++] = scope;
  }
}

static bool wanted(const struct kzi_draft *d, const struct kzi_build_options *o)
{
  bool aside = d->modality == KZI_BACKGROUND || d->modality == KZI_NEGATED;
  if (d->dropped || d->confidence < (aside ? o->min_aside : o->min_confidence)) return false;
  for (size_t i = 0; i < o->focus_count; i++)
    if (kzi_has_side(d, o->focus[i])) return true;
  return o->focus_count == 0;
}

static void copy_record(struct builder *b, const struct kzi_draft *d, struct kzi_record *r)
{
  r->act = d->act;
  r->modality = d->modality;
  r->cameo = kzi_act_cameo(d->act, d->type != 0, d->modality == KZI_PLANNED);
  r->confidence = d->confidence;
  copy_parties(b, d, r);
  copy_slots(b, d, r);
  copy_people(b, d, r);
  copy_areas(b, d, r);
  copy_evidence(b, d, r);
  kzi_explain(b->out, b->c, d, r);
}

const struct kzi_records *kzi_build(struct kzi_arena *out, struct kzi_arena *work, const struct kzi_mentions *m,
                                    const struct kzi_events *events, const struct kzi_build_options *options)
{
  struct kzi_case c = {.arena = work, .m = m, .events = events};
  kzi_resolve(&c);
  kzi_drop_alien_dates(&c);
  kzi_merge(&c);
  kzi_place_in_time(&c);
  kzi_attach_people(&c);
  kzi_attach_areas(&c);
  kzi_weigh(&c);
  kzi_recall(&c, options->min_aside);
  struct builder b = {out, &c};
  struct kzi_records *all = kzi_arena_get(out, sizeof *all);
  const struct kzi_draft *drafts = c.drafts.items;
  if (all) all->items = kzi_arena_get(out, c.drafts.count * sizeof *all->items);
  if (!all || !all->items || kzi_arena_failed(work)) return NULL;
  for (size_t i = 0; i < c.drafts.count && all->count < options->max_records; i++)
    if (wanted(&drafts[i], options)) copy_record(&b, &drafts[i], &all->items[all->count++]);
  all->published = m->published;
  all->agency = quote(&b, m->page->agency);
  all->byline = quote(&b, m->page->byline);
  return kzi_arena_failed(out) ? NULL : all;
}
