/* Several people under one head: names that share an office («وزيري الدفاع في روسيا وكازاخستان، شويغو وبيكتانوف»), offices that share a
 * country or a field. */
#include "recog/people.h"

#include <string.h>

static uint32_t skip_joint(const struct kzi_cast *c, uint32_t p, uint32_t end)
{
  static const char *const joints[] = {"،", ",", "؛", ":", "-", "–", "—", "و", NULL};
  return p < end && kzi_is_one_of(c, p, joints) ? p + 1 : p;
}

/* «الرئيسان الروسي - فلان والصيني - فلان» */
static uint32_t skip_dash(const struct kzi_cast *c, uint32_t p, uint32_t end)
{
  static const char *const dashes[] = {"-", "–", "—", NULL};
  return p + 1 < end && kzi_is_one_of(c, p, dashes) ? p + 1 : p;
}

/* «… والأردني الدكتور فلان» */
static uint32_t skip_styles(const struct kzi_cast *c, uint32_t p, uint32_t end)
{
  static const uint16_t classes[] = {KZI_C_HONORIFIC, KZI_C_RANK, KZI_C_COUNT};
  const struct kzi_mark *style;
  while (p < end && (style = kzi_mark_any(c->marks, p, classes)) && style->end < end && !style->prefix &&
         (style->definite || style->class_id == KZI_C_HONORIFIC) && !kzi_mark_is(c->marks, style, "anaphor"))
    p = style->end;
  return p;
}

/* «رئيسا وزراء البلدين؛ السيد فلان، والسيد فلان»: the style before a name of a list, joined to the one before. */
static uint32_t skip_list_style(const struct kzi_cast *c, uint32_t p, uint32_t end, bool joined)
{
  static const char *const styles[] = {"courtesy", "academic", "minister", "president", "government", NULL};
  const struct kzi_mark *style = p < end ? kzi_mark_at(c->marks, p, KZI_C_HONORIFIC) : NULL;
  bool first =
      kzi_mark_is_any(c->marks, style, styles) && (!style->prefix || (joined && style->prefix == KZI_PREFIX_WA));
  return first && style->end < end ? skip_styles(c, style->end, end) : p;
}

/* «روسيا وكازاخستان … الرئيسان بوتين وتوكاييف»: the two countries that the sentence named last, in their order. */
static void read_pair(const struct kzi_cast *c, const struct kzi_office *o, uint16_t pair[2])
{
  const struct kzi_mentions *m = c->m;
  uint32_t first = c->tokens->sentences[c->tokens->items[o->at.tok].sentence].first;
  pair[0] = pair[1] = 0;
  if (o->number != 2 || o->cc_count || o->state != KZI_NONE) return;
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, o->at.tok); i > 0 && m->states[i - 1].at.tok >= first; i--) {
    const struct kzi_state *s = &m->states[i - 1];
    if (s->inside || s->how == KZI_STATE_CAPITAL || s->cc == pair[1]) continue;
    pair[pair[1] ? 0 : 1] = s->cc;
    if (pair[0]) return;
  }
  pair[1] = 0;
}

/* «وزيرا خارجية البلدين رولاندو ميرونيس ومايكل سوتو»: of two names the second tells that the first is one. */
static bool is_followed_by_name(const struct kzi_cast *c, const struct kzi_name *name, uint32_t end)
{
  struct kzi_name next;
  return name->words == 2 && name->end < end && kzi_read_name(c, name->end, end, KZI_NAME_LISTED, &next) &&
         next.prefix == KZI_PREFIX_WA && next.known && next.words >= 2;
}

/* «وزيري الخارجية والدفاع الروسيين فلان وفلان»: the demonym of both. */
static uint16_t shared_country(const struct kzi_cast *c, const struct kzi_office *o)
{
  const struct kzi_state *state = o->state == KZI_NONE ? NULL : &c->m->states[o->state];
  bool both = state && state->how == KZI_STATE_DEMONYM && state->form != KZI_FORM_MS && state->form != KZI_FORM_FS;
  return both && o->cc_count == 1 ? state->cc : 0;
}

/* «وزراء الخارجية فلان والدفاع فلان والنقل فلان»: the next field of the same head, if a name stands behind it. Returns the token
 * of the name and the office of its own, or tok. */
static uint32_t read_next_field(struct kzi_cast *c, uint32_t tok, uint32_t end, uint32_t *office)
{
  static const char minister_head[] = "وزير"; /* or «وزيرة» */
  const struct kzi_mark *field = tok < end ? kzi_mark_at(c->marks, tok, KZI_C_PORTFOLIO) : NULL;
  struct kzi_office copy = *kzi_office_of(c, *office);
  struct kzi_name name;
  bool minister = copy.singular && strncmp(copy.singular, minister_head, sizeof minister_head - 1) == 0;
  if (!minister || !field || field->prefix != KZI_PREFIX_WA || field->end >= end) return tok;
  uint32_t from = skip_styles(c, field->end, end);
  if (!kzi_read_name(c, from, end, KZI_NAME_TITLED, &name) || name.prefix || name.words < 2) return tok;
  struct kzi_office *own = kzi_vec_push(c->arena, &c->offices, sizeof *own);
  if (!own) return tok;
  copy.at = (struct kzi_where){tok, field->end, kzi_mark_span(c->marks, field), field->prefix};
  copy.head_end = kzi_token_byte(c->tokens, tok, field->prefix_length);
  copy.title = (struct kzi_span){copy.head_end, c->tokens->items[field->end - 1].end};
  copy.title_more = (struct kzi_span){0, 0};
  copy.number = 1;
  *own = copy;
  *office = (uint32_t)c->offices.count - 1;
  return from;
}

/* «وزيرا الخارجية والدفاع فلان وفلان»: each of two named has a field of his own, where two are told. */
static void share_fields(struct kzi_cast *c, uint32_t office, uint32_t first_person)
{
  struct kzi_office two = *kzi_office_of(c, office), one[2] = {two, two};
  const struct kzi_mark *a = kzi_mark_at(c->marks, two.at.tok + 1, KZI_C_PORTFOLIO),
                        *b = a ? kzi_mark_at(c->marks, a->end, KZI_C_PORTFOLIO) : NULL;
  if (two.number != 2 || two.cc_count > 1 || c->people.count != first_person + 2) return;
  if (!b || a->prefix || b->prefix != KZI_PREFIX_WA || !kzi_span_empty(two.title_more)) return;
  if (c->tokens->items[b->end - 1].end != two.title.end) return;
  one[0].title.end = c->tokens->items[a->end - 1].end;
  one[1].head_end = kzi_token_byte(c->tokens, b->tok, b->prefix_length);
  for (uint32_t i = 0; i < 2; i++) {
    struct kzi_office *own = kzi_vec_push(c->arena, &c->offices, sizeof *own);
    if (!own) return;
    *own = one[i];
    ((struct kzi_person *)c->people.items + first_person + i)->offices[0] = (uint32_t)c->offices.count - 1;
  }
}

/* The names after «الوزيران» or «وزيري الدفاع في روسيا وكازاخستان،», paired with the countries in their order, or each behind
 * its own: «الرئيسان الروسي فلاديمير بوتين والصيني شي جين بينغ». */
uint32_t kzi_read_name_list(struct kzi_cast *c, const struct kzi_titles *t, uint32_t tok, uint32_t end)
{
  uint32_t office = t->offices[t->office_count - 1], p = tok, first_person = (uint32_t)c->people.count;
  uint16_t pair[2];
  read_pair(c, kzi_office_of(c, office), pair);
  for (uint8_t i = 0; p < end && i < KZI_SIDES_MAX; i++) {
    struct kzi_name name;
    uint32_t from = skip_joint(c, p, end), state = from < end ? kzi_state_at(c, from) : KZI_NONE;
    if (state != KZI_NONE) from = skip_styles(c, skip_dash(c, c->m->states[state].at.end, end), end);
    uint32_t own = office, named = i > 0 && state == KZI_NONE ? read_next_field(c, from, end, &own) : from;
    bool field = named > from;
    from = skip_list_style(c, named, end, i > 0);
    bool styled = from > named;
    enum kzi_name_place place = state == KZI_NONE && !field ? KZI_NAME_LISTED : KZI_NAME_TITLED;
    if (from >= end || !kzi_read_name(c, from, end, place, &name)) break;
    bool paired = i == 0 && kzi_office_of(c, office)->number == 2 && is_followed_by_name(c, &name, end);
    if (!name.known && (name.words < 2 || (state == KZI_NONE && !paired && !field))) break;
    if (name.prefix & ~(unsigned)KZI_PREFIX_WA) break; /* «المسؤولين الروس لتيسير …» */
    if (i > 0 && state == KZI_NONE && !field && !styled && name.prefix != KZI_PREFIX_WA && from == p) break;
    struct kzi_person *person = kzi_add_person(c, NULL, &name);
    if (!person) break;
    const struct kzi_office *o = kzi_office_of(c, office);
    person->offices[person->office_count++] = own;
    person->cc = state != KZI_NONE ? c->m->states[state].cc : i < o->cc_count ? o->ccs[i] : shared_country(c, o);
    if (i < 2) person->likely_cc = pair[i];
    p = name.end;
  }
  share_fields(c, office, first_person);
  return p;
}

/* «وزير الخارجية الأميركي جون كيري والروسي سيرغي لافروف»: the second one has the office of the first. */
uint32_t kzi_read_elliptic(struct kzi_cast *c, const struct kzi_titles *t, uint32_t tok, uint32_t end)
{
  struct kzi_name name;
  uint32_t state = tok < end && t->office_count ? kzi_state_at(c, tok) : KZI_NONE;
  if (state == KZI_NONE) return tok;
  const struct kzi_state *s = &c->m->states[state];
  if (s->how != KZI_STATE_DEMONYM || !s->definite || s->at.prefix != KZI_PREFIX_WA || s->at.end >= end) return tok;
  uint32_t from = skip_styles(c, s->at.end, end);
  if (!kzi_read_name(c, from, end, KZI_NAME_TITLED, &name) || !name.known || name.prefix) return tok;
  struct kzi_office copy = *kzi_office_of(c, t->offices[0]),
                    *office = kzi_vec_push(c->arena, &c->offices, sizeof *office);
  struct kzi_person *person = office ? kzi_add_person(c, NULL, &name) : NULL;
  if (!person) return tok;
  copy.at = s->at;
  copy.state = state;
  copy.cc = s->cc;
  copy.org = KZI_NONE;
  *office = copy;
  person->offices[person->office_count++] = (uint32_t)c->offices.count - 1;
  person->cc = s->cc;
  person->at.tok = s->at.tok;
  person->at.span.start = s->at.span.start;
  person->at.prefix = s->at.prefix;
  return name.end;
}
