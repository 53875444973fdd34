/* Officials whom an act tells by their office alone: «الرئيس الروسي», «كما التقى الوزير», «بحضور الرئيسين»; who holds it, the article tells
 * elsewhere. */
#include "record/roll.h"

#include <string.h>

enum {
  HOLDERS = 256, /* among how many names an office told alone is looked for */
  WITNESS_TOKENS = 12,
  BEFORE_EVENTS = 4 /* how far back the talks are looked for whose host goes on */
};

/* What office it is; «نظيره» is that of the office told before it. */
static uint32_t code_of(const struct kzi_roll *r, uint32_t office)
{
  const struct kzi_office *o = &r->m->offices[office];
  uint32_t first = r->tokens->sentences[r->tokens->items[o->at.tok].sentence].first;
  if (!o->counterpart) return o->number == 1 ? o->code : 0;
  for (uint32_t i = office; i > 0 && r->m->offices[i - 1].at.tok >= first; i--)
    if (r->m->offices[i - 1].number == 1 && r->m->offices[i - 1].code) return r->m->offices[i - 1].code;
  return 0;
}

/* Offices of which a country has one. */
static bool is_only_one(const struct kzi_roll *r, const struct kzi_office *o)
{
  static const char *const codes[] = {"head_state",        "monarch",          "head_gov",
                                      "crown_prince",      "minister_foreign", "minister_defence",
                                      "minister_interior", "spokesperson",     NULL};
  return kzi_value_is_any(r->m->marks->lexicon, o->code, codes);
}

/* The first word of the office, without و, ب, ل and ال. */
static struct kzi_text head_of(const struct kzi_roll *r, const struct kzi_office *o)
{
  struct kzi_text word = kzi_token_fold(r->tokens, o->at.tok);
  size_t skip = o->at.prefix && word.length > 2 ? 2 : 0;
  if (word.length > skip + 6 && (memcmp(word.bytes + skip, "ال", 4) == 0 || memcmp(word.bytes + skip, "لل", 4) == 0))
    skip += 4;
  return (struct kzi_text){word.bytes + skip, word.length - skip};
}

/* «الوزير» may be any minister of the country, «وزير النقل» no minister of energy, and «الموفد» no consul. */
bool kzi_may_be_called(const struct kzi_roll *r, const struct kzi_office *called, const struct kzi_office *own)
{
  if (called->counterpart || is_only_one(r, called)) return true;
  struct kzi_text a = head_of(r, called), b = head_of(r, own);
  if (a.length != b.length || memcmp(a.bytes, b.bytes, a.length) != 0) return false;
  const char *text = r->tokens->text;
  size_t n = called->title.end - called->title.start, own_n = own->title.end - own->title.start;
  bool bare = called->head_end >= called->title.end || own->head_end >= own->title.end;
  return bare || (n == own_n && memcmp(text + called->title.start, text + own->title.start, n) == 0);
}

static bool is_sovereign(const struct kzi_office *o)
{
  return o->code == kzi_value_id("head_state") || o->code == kzi_value_id("monarch");
}

/* «الوزير» is that of foreign affairs, too. */
static bool is_same_code(const struct kzi_roll *r, uint32_t called, uint32_t code, uint32_t own)
{
  const struct kzi_office *o = &r->m->offices[called];
  bool bare = !o->counterpart && o->at.end == o->at.tok + 1 && code == kzi_value_id("minister");
  return code == own || (bare && own && strncmp(kzi_value_text(r->m->marks->lexicon, own), "minister", 8) == 0);
}

/* The one holder among those whose country is told; or, but for sovereigns, likely. */
static uint32_t holder_among(const struct kzi_roll *r, uint32_t office, uint16_t cc, bool likely)
{
  uint32_t found = KZI_NONE, code = code_of(r, office);
  if (!code || r->m->offices[office].former || (likely && is_sovereign(&r->m->offices[office]))) return KZI_NONE;
  for (uint32_t i = 0; i < r->m->person_count && i < HOLDERS; i++) {
    const struct kzi_person *p = &r->m->people[i];
    uint16_t own = likely ? kzi_likely_country(r, i) : kzi_told_country(r, i);
    if (!p->office_count || own != cc || p->offices[0] >= r->m->office_count) continue;
    if (!is_same_code(r, office, code, code_of(r, p->offices[0])) || r->m->offices[p->offices[0]].former) continue;
    if (!kzi_may_be_called(r, &r->m->offices[office], &r->m->offices[p->offices[0]])) continue;
    if (found != KZI_NONE && kzi_entity(r, found) != kzi_entity(r, i)) return KZI_NONE;
    found = i;
  }
  return found;
}

/* «الرئيس الروسي», «ثم استقبل الوزير …», whom the article names elsewhere: the index of a person with that office, or KZI_NONE. */
static uint32_t holder_of(const struct kzi_roll *r, uint32_t office, uint16_t cc)
{
  uint32_t told = holder_among(r, office, cc, false);
  return told != KZI_NONE ? told : holder_among(r, office, cc, true);
}

/* The one sovereign of the country whom the article names, or KZI_NONE. */
static uint32_t sovereign_of(const struct kzi_roll *r, uint16_t cc)
{
  uint32_t found = KZI_NONE;
  for (uint32_t i = 0; i < r->m->person_count && i < HOLDERS; i++) {
    const struct kzi_person *p = &r->m->people[i];
    if (!p->office_count || kzi_told_country(r, i) != cc || !is_sovereign(&r->m->offices[p->offices[0]])) continue;
    if (found != KZI_NONE && kzi_entity(r, found) != kzi_entity(r, i)) return KZI_NONE;
    found = i;
  }
  return found;
}

static bool is_pair_of_presidents(const struct kzi_office *o)
{
  return o->number == 2 && o->singular && strcmp(o->singular, "رئيس") == 0;
}

static bool contains(const char *title, const char *bytes, size_t length)
{
  for (size_t n = strlen(title); n >= length; title++, n--)
    if (memcmp(title, bytes, length) == 0) return true;
  return false;
}

/* «وزيرا دفاع قطر وأذربيجان»: the one minister of the country whose title has the field, or KZI_NONE. */
static uint32_t minister_of(const struct kzi_roll *r, const struct kzi_office *o, uint16_t cc)
{
  uint32_t found = KZI_NONE;
  const char *text = r->tokens->text;
  uint32_t from = o->head_end, to = o->title.end;
  while (from < to && text[from] == ' ') from++;
  for (uint32_t i = 0; i < r->m->person_count && i < HOLDERS && from < to; i++) {
    const char *title = r->m->people[i].title;
    if (!title || kzi_told_country(r, i) != cc || strncmp(title, o->singular, strlen(o->singular)) != 0) continue;
    if (!contains(title, text + from, to - from)) continue;
    if (found != KZI_NONE && kzi_entity(r, found) != kzi_entity(r, i)) return KZI_NONE;
    found = i;
  }
  return found;
}

/* «وقع رئيسا كازاخستان وأوزبكستان»: of each side the one sovereign, or minister, whom the article names elsewhere. */
static void from_pair(const struct kzi_roll *r, struct kzi_draft *d, const struct kzi_event *e, uint8_t role)
{
  const struct kzi_part part = {role, "one of the two officials"};
  for (uint32_t i = KZI_FIRST(r->m->offices, r->m->office_count, e->scope.first); i < r->m->office_count; i++) {
    const struct kzi_office *o = &r->m->offices[i];
    if (o->at.tok >= e->scope.end) return;
    for (uint8_t k = 0; o->number == 2 && o->singular && k < o->cc_count; k++) {
      uint32_t holder = is_pair_of_presidents(o) ? sovereign_of(r, o->ccs[k]) : minister_of(r, o, o->ccs[k]);
      if (holder != KZI_NONE) kzi_enter_by(r, d, holder, part, o->ccs[k], o->at.span);
    }
  }
}

/* Whose official the actor is: by his own words, or by the context where the record has him for a side. */
static uint16_t country_of_actor(const struct kzi_draft *d, const struct kzi_mentions *m, uint32_t actor)
{
  for (uint8_t i = 0; i < d->side_count && !m->actors[actor].cc; i++)
    if (d->sides[i].actor == actor) return d->sides[i].cc;
  return m->actors[actor].cc;
}

/* «وذكرت الوزيرة أن مذكرة ستوقع»: she tells of a signing, and need not sign. */
static bool says(const struct kzi_roll *r, const struct kzi_event *e, const struct kzi_actor *a)
{
  return e->act == KZI_ACT_SIGN && a->at.tok > 0 && a->at.end <= e->trigger.first &&
         kzi_tells_saying(r->m, a->at.tok - 1);
}

static void from_offices(const struct kzi_roll *r, struct kzi_draft *d, const struct kzi_event *e)
{
  uint8_t role = d->act != KZI_ACT_SIGN ? KZI_PARTICIPANT : kzi_looks_on(r, e) ? KZI_ATTENDEE : KZI_SIGNATORY;
  const struct kzi_part part = {role, "told by the office alone"};
  if (e->verb) from_pair(r, d, e, role);
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(r->m, &e->sides[i]);
    if (!a || a->person != KZI_NONE || a->office == KZI_NONE || says(r, e, a)) continue;
    uint16_t cc = country_of_actor(d, r->m, e->sides[i].actor);
    if (!cc && d->act == KZI_ACT_CONSULT) cc = kzi_told_by_context(d); /* «نائب الوزير استقبل سفير …» */
    uint32_t holder = cc ? holder_of(r, a->office, cc) : KZI_NONE;
    if (holder != KZI_NONE) kzi_enter_by(r, d, holder, part, cc, r->m->offices[a->office].at.span);
  }
}

/* «استقبل الوزير فلان سفير كازاخستان. … كما استقبل سفير طاجيكستان»: a verb without a subject means him who acted in the talks before. */
static void from_hidden(const struct kzi_roll *r, struct kzi_draft *d, const struct kzi_event *e)
{
  const struct kzi_part part = {KZI_PARTICIPANT, "acts on, told before"};
  uint16_t cc = kzi_told_by_context(d);
  uint32_t index = (uint32_t)(e - r->c->events->items), last = index > BEFORE_EVENTS ? index - BEFORE_EVENTS : 0;
  if (d->act != KZI_ACT_CONSULT || !e->verb || !e->pronoun || !cc || kzi_has_participant(d, cc)) return;
  for (uint32_t i = index; i > last; i--) {
    const struct kzi_event *before = &r->c->events->items[i - 1];
    for (uint8_t k = 0; k < before->side_count && before->act == KZI_ACT_CONSULT; k++) {
      const struct kzi_actor *a = kzi_side_actor(r->m, &before->sides[k]);
      if (!a || a->person == KZI_NONE || before->sides[k].how != KZI_SIDE_SUBJECT) continue;
      if (kzi_likely_country(r, a->person) == cc) kzi_enter(r, d, a->person, part, cc);
      return;
    }
  }
}

bool kzi_bears_name(const struct kzi_roll *r, uint32_t office)
{
  uint32_t tok = r->m->offices[office].at.tok;
  uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, tok + 1);
  return i > 0 && tok < r->m->people[i - 1].at.end;
}

/* «وشهد سمو الأمير وفخامة الرئيس التوقيع على …», «بحضور الرئيسين»: they look on, though only their offices are told. */
static void from_witnesses(const struct kzi_roll *r, struct kzi_draft *d, const struct kzi_event *e)
{
  const struct kzi_part part = {KZI_ATTENDEE, "the office looks on"};
  struct kzi_range s = r->tokens->sentences[e->sentence];
  if (d->act != KZI_ACT_SIGN || e->modality != KZI_ASSERTED) return;
  for (uint32_t i = KZI_FIRST(r->m->offices, r->m->office_count, s.first); i < r->m->office_count; i++) {
    const struct kzi_office *o = &r->m->offices[i];
    uint32_t from = kzi_reach_back(o->at.tok, WITNESS_TOKENS, s.first);
    if (o->at.tok >= s.end) break;
    bool both = is_pair_of_presidents(o) && !o->cc_count;
    if (!(both || is_sovereign(o)) || kzi_bears_name(r, i) || !kzi_tells_watching(r->m, from, o->at.tok)) continue;
    for (uint8_t k = 0; k < d->side_count; k++) {
      uint32_t holder = !o->cc || o->cc == d->sides[k].cc ? sovereign_of(r, d->sides[k].cc) : KZI_NONE;
      bool meant =
          holder != KZI_NONE && (both || o->cc || r->m->offices[r->m->people[holder].offices[0]].code == o->code);
      if (meant) kzi_enter_by(r, d, holder, part, d->sides[k].cc, o->at.span);
    }
  }
}

void kzi_enter_offices(const struct kzi_roll *r, struct kzi_draft *d, const struct kzi_event *e)
{
  from_offices(r, d, e);
  from_hidden(r, d, e);
  from_witnesses(r, d, e);
}
