/* Who signs or looks on, told by a style or an office in place of the name, «وشهد سموه ودولة رئيس الوزراء توقيع …», and those who look
 * on at all that is listed beneath. */
#include "record/roll.h"

#include <string.h>

enum { ONLOOKERS_MAX = 8, BEARERS = 256, ITEM_LINES = 40, SUBJECT_TOKENS = 16 };

struct meant {
  uint32_t people[ONLOOKERS_MAX];
  struct kzi_span words[ONLOOKERS_MAX];
  uint8_t count;
};

static bool is_among(const struct kzi_roll *r, const struct meant *o, uint32_t person)
{
  for (uint8_t i = 0; i < o->count; i++)
    if (kzi_entity(r, o->people[i]) == kzi_entity(r, person)) return true;
  return false;
}

static void add(const struct kzi_roll *r, struct meant *o, uint32_t person, struct kzi_span words)
{
  if (person == KZI_NONE || o->count == ONLOOKERS_MAX || is_among(r, o, person)) return;
  o->people[o->count] = person;
  o->words[o->count++] = words;
}

/* ---- Whom the words mean ----------------------------------------------------------------------------------------------------- */

static bool has_style(const struct kzi_roll *r, uint32_t entity, uint32_t style)
{
  for (uint32_t i = 0; i < r->m->person_count && i < BEARERS; i++) {
    const struct kzi_person *p = &r->m->people[i];
    for (uint32_t t = p->at.tok; t < p->name_tok && kzi_entity(r, i) == entity; t++) {
      const struct kzi_mark *mark = kzi_mark_at(r->m->marks, t, KZI_C_HONORIFIC);
      if (mark && mark->value == style) return true;
    }
  }
  return false;
}

static bool has_office(const struct kzi_roll *r, uint32_t entity, uint32_t code)
{
  const struct kzi_person *p = &r->m->people[entity];
  for (uint8_t i = 0; i < p->office_count; i++)
    if (r->m->offices[p->offices[i]].code == code && !r->m->offices[p->offices[i]].former) return true;
  return false;
}

static uint32_t sentence_of(const struct kzi_roll *r, uint32_t person)
{
  return r->tokens->items[r->m->people[person].at.tok].sentence;
}

struct meaning { /* what a word tells of the one whom it means */
  uint32_t style, code;
  uint16_t cc;
  bool prince; /* «سمو الأمير»: a head of state will do if he is styled so */
};

static bool is_meant(const struct kzi_roll *r, uint32_t entity, struct meaning w)
{
  if (w.code && has_office(r, entity, w.code)) return true;
  if (w.style) return has_style(r, entity, w.style);
  return w.prince && has_office(r, entity, kzi_value_id("head_state")) && has_style(r, entity, kzi_value_id("royal"));
}

/* Who was named last before the token and is such a one, of a side of the record; by style the first of a sentence, who acts in it. */
static uint32_t named_before(const struct kzi_roll *r, const struct kzi_draft *d, const struct meant *o, uint32_t tok,
                             struct meaning w)
{
  uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, tok), found = KZI_NONE;
  for (uint32_t seen = 0; i > 0 && seen < BEARERS; seen++) {
    uint16_t cc = kzi_likely_country(r, --i);
    if (found != KZI_NONE && sentence_of(r, i) != sentence_of(r, found)) return found;
    if (!kzi_has_side(d, cc) || (w.cc && w.cc != cc) || is_among(r, o, i) || kzi_told_away(r->m, i)) continue;
    if (!is_meant(r, kzi_entity(r, i), w)) continue;
    if (!w.style) return i;
    found = i;
  }
  return found;
}

static bool begins_name(const struct kzi_roll *r, uint32_t tok)
{
  uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, tok + 1);
  return i > 0 && tok < r->m->people[i - 1].at.end;
}

/* «سموه», «فخامته»: the style and, where only one has it, the office. */
static bool reads_style(const struct kzi_roll *r, uint32_t tok, struct meaning *w)
{
  static const struct {
    char stem[16], style[12], code[12];
  } styles[] = {{"سمو", "royal", ""},
                {"جلالت", "sovereign", "monarch"},
                {"فخامت", "president", "head_state"},
                {"دولت", "government", "head_gov"},
                {"معالي", "minister", ""},
                {"سعادت", "ambassador", ""}};
  const struct kzi_mark *mark = kzi_mark_at(r->m->marks, tok, KZI_C_HONORIFIC);
  if (mark && kzi_mark_is(r->m->marks, mark, "royal") && !begins_name(r, tok)) { /* «سمو الأمير», */
    *w = (struct meaning){0, kzi_value_id("monarch"), 0, true};
    return true;
  }
  if (!mark || !kzi_mark_is(r->m->marks, mark, "anaphor")) return false;
  const char *word = kzi_token_fold(r->tokens, tok).bytes + mark->prefix_length;
  for (size_t i = 0; i < KZI_COUNT(styles); i++)
    if (strncmp(word, styles[i].stem, strlen(styles[i].stem)) == 0) {
      *w =
          (struct meaning){kzi_value_id(styles[i].style), *styles[i].code ? kzi_value_id(styles[i].code) : 0, 0, false};
      return true;
    }
  return false;
}

/* «الوزير», «رئيس الوزراء»: but «وزير النقل» is not any minister named before. */
static bool tells_who(const struct kzi_roll *r, const struct kzi_office *o)
{
  static const char *const codes[] = {"head_state",        "monarch",          "head_gov",
                                      "crown_prince",      "minister_foreign", "minister_defence",
                                      "minister_interior", "speaker",          NULL};
  return o->at.end == o->at.tok + 1 || kzi_value_is_any(r->m->marks->lexicon, o->code, codes);
}

static bool reads_office(const struct kzi_roll *r, uint32_t office, struct meaning *w)
{
  const struct kzi_office *o = &r->m->offices[office];
  *w = (struct meaning){0, o->code, o->cc, false};
  return o->number == 1 && o->code && !o->counterpart && !o->former && tells_who(r, o) && !kzi_bears_name(r, office);
}

/* ---- Where they are told ------------------------------------------------------------------------------------------------------ */

static void collect(const struct kzi_roll *r, const struct kzi_draft *d, struct kzi_range s, struct meant *o)
{
  struct meaning w;
  uint32_t person = KZI_FIRST(r->m->people, r->m->person_count, s.first),
           office = KZI_FIRST(r->m->offices, r->m->office_count, s.first);
  for (uint32_t t = s.first; t < s.end; t++) {
    if (person < r->m->person_count && r->m->people[person].at.tok == t) {
      if (!kzi_told_away(r->m, person)) add(r, o, person, r->m->people[person].name);
      person++;
    }
    if (reads_style(r, t, &w))
      add(r, o, named_before(r, d, o, t, w), (struct kzi_span){r->tokens->items[t].start, r->tokens->items[t].end});
    for (; office < r->m->office_count && r->m->offices[office].at.tok <= t; office++)
      if (reads_office(r, office, &w)) add(r, o, named_before(r, d, o, t, w), r->m->offices[office].at.span);
  }
}

/* What stands between the word of looking on and that of signing, or behind both. */
static struct kzi_range onlookers_of(const struct kzi_roll *r, const struct kzi_event *e)
{
  struct kzi_range s = r->tokens->sentences[e->sentence];
  for (uint32_t t = e->trigger.first; t > s.first; t--) {
    bool watching = kzi_tells_watching(r->m, t - 1, t);
    if (watching && t == e->trigger.first) continue; /* «شهد سموه … التوقيع …، حيث شهدا التوقيع» */
    if (watching) return (struct kzi_range){t, e->trigger.first};
    if (kzi_mark_at(r->m->marks, t - 1, KZI_C_VERB)) break; /* «بحضور فلان وقع فلان …، ووقع …» */
  }
  return (struct kzi_range){s.first, s.first};
}

/* «- مذكرة …», «أولاً: اتفاقية …» */
static bool is_item(const struct kzi_roll *r, uint32_t line)
{
  struct kzi_range l = r->tokens->lines[line].tokens;
  return l.first < l.end &&
         (r->tokens->items[l.first].kind != KZI_TOKEN_WORD || kzi_mark_at(r->m->marks, l.first, KZI_C_ORD));
}

/* The line behind the last item beneath a sentence that ends in a colon. */
static uint32_t end_of_list(const struct kzi_roll *r, struct kzi_range s)
{
  uint32_t line = r->tokens->items[s.end - 1].line + 1, last = line;
  if (!kzi_token_is_mark(r->tokens, s.end - 1, ":")) return line;
  for (; line < r->tokens->line_count && line < last + ITEM_LINES; line++) {
    struct kzi_range l = r->tokens->lines[line].tokens;
    if (l.first < l.end && !is_item(r, line)) break;
  }
  return line;
}

static void enter_all(const struct kzi_roll *r, struct kzi_draft *d, const struct meant *o, struct kzi_part part)
{
  for (uint8_t i = 0; i < o->count; i++)
    kzi_enter_by(r, d, o->people[i], part, kzi_likely_country(r, o->people[i]), o->words[i]);
}

/* Is the record told by the event, or by an item of the list that its sentence opens? */
static bool is_watched(const struct kzi_roll *r, const struct kzi_draft *d, const struct kzi_event *e,
                       uint32_t list_end)
{
  uint32_t head = r->tokens->items[r->tokens->sentences[e->sentence].end - 1].line;
  if (d->act != KZI_ACT_SIGN || d->modality != KZI_ASSERTED) return false;
  for (uint8_t n = 0; n < d->event_count; n++) {
    const struct kzi_event *own = &r->c->events->items[d->events[n]];
    uint32_t line = r->tokens->items[own->trigger.first].line;
    if (own == e || (line > head && line < list_end)) return true;
  }
  return false;
}

static void from_watching(const struct kzi_roll *r, const struct kzi_event *e)
{
  const struct kzi_part part = {KZI_ATTENDEE, "looks on while others sign"};
  struct kzi_range watching = onlookers_of(r, e);
  uint32_t list_end = end_of_list(r, r->tokens->sentences[e->sentence]);
  struct meant o = {.count = 0};
  if (watching.first == watching.end) return;
  for (uint32_t i = 0; i < r->draft_count; i++) {
    if (!is_watched(r, r->drafts[i], e, list_end)) continue;
    if (!o.count) collect(r, r->drafts[i], watching, &o);
    enter_all(r, r->drafts[i], &o, part);
  }
}

/* «وقع معاليه وسماحة المفتي محضرا»: those between the verb and the text. */
static void from_signing(const struct kzi_roll *r, const struct kzi_event *e)
{
  const struct kzi_part part = {KZI_SIGNATORY, "signs, by style or office"};
  uint32_t text = e->instrument == KZI_NONE ? 0 : r->m->instruments[e->instrument].at.tok;
  if (!e->verb || text <= e->trigger.end || text > e->trigger.end + SUBJECT_TOKENS) return;
  text = kzi_occasion_from(r->m, e->trigger.end, text); /* «وقعتا خلال زيارة الرئيس فلان وثائق» */
  for (uint32_t t = e->trigger.end; t < text; t++)
    if (kzi_token_is(r->tokens, t, "امام")) text = t; /* «وقع الوزيران أمام الملك إعلانا» */
  for (uint32_t i = 0; i < r->draft_count; i++) {
    struct meant o = {.count = 0};
    if (!is_watched(r, r->drafts[i], e, 0)) continue;
    collect(r, r->drafts[i], (struct kzi_range){e->trigger.end, text}, &o);
    enter_all(r, r->drafts[i], &o, part);
  }
}

/* «والتقى سموه الرئيس التركي»: his honour right behind the verb of talks. */
static void from_honour(const struct kzi_roll *r, struct kzi_draft *d)
{
  const struct kzi_part part = {KZI_PARTICIPANT, "acts, told by his style"};
  const struct meant nobody = {.count = 0};
  struct meaning w;
  for (uint8_t n = 0; d->act == KZI_ACT_CONSULT && n < d->event_count; n++) {
    const struct kzi_event *e = &r->c->events->items[d->events[n]];
    if (!e->verb || !e->pronoun || !reads_style(r, e->trigger.end, &w)) continue;
    uint32_t who = named_before(r, d, &nobody, e->trigger.end, w);
    uint16_t cc = who == KZI_NONE ? 0 : kzi_likely_country(r, who);
    bool met = false; /* he who acts is not of those whom he meets */
    for (uint8_t i = 0; i < e->side_count; i++) met = met || e->sides[i].cc == cc;
    if (cc && !met && !kzi_has_participant(d, cc)) kzi_enter(r, d, who, part, cc);
  }
}

void kzi_enter_witnesses(const struct kzi_roll *r)
{
  for (uint32_t i = 0; i < r->draft_count; i++) from_honour(r, r->drafts[i]);
  for (uint32_t i = 0; i < r->c->events->count; i++) {
    const struct kzi_event *e = &r->c->events->items[i];
    if (e->act != KZI_ACT_SIGN || e->modality != KZI_ASSERTED) continue;
    from_watching(r, e);
    from_signing(r, e);
  }
}
