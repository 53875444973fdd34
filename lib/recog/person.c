/* Offices and people, sentence by sentence: titles and the name after them, the office after a name («محمد المزروعي، وزير
 * الدفاع»), the names that share a dual head («وزيري الدفاع في روسيا وكازاخستان، شويغو وبيكتانوف»), and names without any
 * title that are evident by themselves. */
#include "recog/people.h"

#include <string.h>

enum { LEND_TOKENS = 150, SIDE_TOKENS = 40 };

struct titles { /* what stands before or after a name */
  uint32_t first, end;
  uint32_t offices[KZI_TITLES_MAX];
  uint8_t office_count;
  uint16_t cc;      /* told by an honorific */
  bool style;       /* an honorific or a rank is among them */
};

static struct kzi_office *office_of(const struct kzi_cast *c, uint32_t index)
{
  return (struct kzi_office *)c->offices.items + index;
}

/* ---- Titles -------------------------------------------------------------------------------------------------------------- */

static uint32_t read_style(const struct kzi_cast *c, struct titles *t, uint32_t p, uint32_t end)
{
  static const uint16_t classes[] = {KZI_C_HONORIFIC, KZI_C_RANK, KZI_C_COUNT};
  static const char *const custodian[] = {"خادم", NULL};
  const struct kzi_mark *mark = kzi_mark_any(c->marks, p, classes);
  bool first = p == t->first;
  if (!mark || mark->end > end || (mark->prefix && !first)) return p;
  if (mark->class_id == KZI_C_RANK && !mark->definite && first) return p;
  bool of_custodian = kzi_is_one_of(c, p, custodian); /* he is called by name only behind «الملك» */
  if (of_custodian) t->cc = KZI_CC('S', 'A');
  if (mark->class_id == KZI_C_HONORIFIC && kzi_mark_is(c->marks, mark, "anaphor")) return p;
  t->style = t->style || !of_custodian;
  p = mark->end;
  const struct kzi_mark *qualifier;
  while (p < end && mark->class_id == KZI_C_RANK && (qualifier = kzi_bare_mark(c, p, KZI_C_RANK_QUAL))) p = qualifier->end;
  return p;
}

/* «نائب رئيس الوزراء ووزير الخارجية الأردني»: و joins two offices of one person only after an office of lesser weight. */
static bool may_hold_both(const struct kzi_cast *c, const struct kzi_office *a, const struct kzi_office *b)
{
  static const char *const codes[] = {"dep_pm", "minister_state", "dep_head_state", NULL};
  if (a->cc || a->state != KZI_NONE || !a->code || b->at.prefix != KZI_PREFIX_WA || b->counterpart) return false;
  for (const char *const *code = codes; *code; code++)
    if (strcmp(kzi_value_text(c->marks->lexicon, a->code), *code) == 0) return true;
  return false;
}

static bool is_sure_name(const struct kzi_cast *c, uint32_t tok)
{
  return kzi_bare_mark(c, tok, KZI_C_NAME_GIVEN) && !kzi_bare_mark(c, tok, KZI_C_OFFICE);
}

static uint32_t read_title_office(struct kzi_cast *c, struct titles *t, uint32_t p, uint32_t end)
{
  struct kzi_office office;
  if (t->office_count == KZI_TITLES_MAX || ((t->style || t->office_count) && is_sure_name(c, p))) return p;
  uint32_t next = kzi_read_office(c, p, end, &office);
  if (next == p) return p;
  const struct kzi_office *before = t->office_count ? office_of(c, t->offices[t->office_count - 1]) : NULL;
  bool joined = before && may_hold_both(c, before, &office);
  if ((p != t->first && office.at.prefix && !joined) || (before && before->number > 1)) return p;
  struct kzi_office *kept = kzi_vec_push(c->arena, &c->offices, sizeof *kept);
  if (!kept) return p;
  *kept = office;
  t->offices[t->office_count++] = (uint32_t)c->offices.count - 1;
  return next;
}

/* Reads honorifics, ranks and offices, as they follow one another. t->end == t->first where there are none. */
static void read_titles(struct kzi_cast *c, struct titles *t, uint32_t tok, uint32_t end)
{
  *t = (struct titles){.first = tok, .end = tok};
  for (uint32_t p = tok; p < end; t->end = p) {
    uint32_t next = read_title_office(c, t, p, end);
    if (next == p) next = read_style(c, t, p, end);
    if (next == p) return;
    p = next;
  }
}

/* ---- People -------------------------------------------------------------------------------------------------------------- */

static bool is_comma(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const marks[] = {"،", ",", ":", "-", "–", "—", "(", "؛", NULL};
  return kzi_is_one_of(c, tok, marks);
}

static uint16_t country_of(const struct kzi_cast *c, const struct titles *t)
{
  for (uint8_t i = 0; i < t->office_count; i++)
    if (office_of(c, t->offices[i])->cc) return office_of(c, t->offices[i])->cc;
  return t->cc;
}

static struct kzi_person *add_person(struct kzi_cast *c, const struct titles *t, const struct kzi_name *name)
{
  struct kzi_person *p = kzi_vec_push(c->arena, &c->people, sizeof *p);
  if (!p) return NULL;
  uint32_t first = t && t->end > t->first ? t->first : name->tok;
  p->at = (struct kzi_where){first, name->end, {c->tokens->items[first].start, name->span.end}, name->prefix};
  if (first == name->tok) p->at.span = name->span;
  p->name = name->span;
  p->name_tok = name->tok;
  p->name_end = name->end;
  p->entity = (uint32_t)c->people.count - 1;
  if (t) {
    memcpy(p->offices, t->offices, sizeof p->offices);
    p->office_count = t->office_count;
    p->cc = country_of(c, t);
  }
  return p;
}

/* Words next to a title that the lexicon does not know are a name if there are two or three of them, or one after «السيد». */
static bool looks_like_name(const struct kzi_cast *c, const struct kzi_name *name, const struct titles *t)
{
  if (name->prefix) return false;
  if (name->known) return true;
  bool article = kzi_is_definite(c, name->tok);
  return !article && ((name->words >= 2 && name->words <= 3) || (name->words == 1 && t->style));
}

/* An office after the name, right behind it or behind a comma: «محمد المزروعي، وزير الدفاع». Where another name follows that
 * office it belongs to that one. */
static uint32_t read_apposition(struct kzi_cast *c, struct kzi_person *p, uint32_t tok, uint32_t end)
{
  struct titles t;
  struct kzi_name next;
  const struct kzi_mark *wish = tok < end ? kzi_mark_at(c->marks, tok, KZI_C_INVOCATION) : NULL;
  if (wish) tok = wish->end;
  uint32_t from = tok < end && is_comma(c, tok) ? tok + 1 : tok;
  size_t offices = c->offices.count;
  if (from >= end || p->office_count == KZI_TITLES_MAX) return tok;
  read_titles(c, &t, from, end);
  bool plain = t.office_count && !office_of(c, t.offices[0])->at.prefix && office_of(c, t.offices[0])->number == 1 &&
               !office_of(c, t.offices[0])->counterpart;
  bool others = t.end < end && kzi_read_name(c, t.end, end, KZI_NAME_TITLED, &next) && next.known && !next.prefix;
  bool comma = p->office_count && t.end + 1 < end && is_comma(c, t.end); /* «، وزير المالية، محمد ...،»: his who follows */
  others = others || (comma && kzi_read_name(c, t.end + 1, end, KZI_NAME_TITLED, &next) && next.given && next.words > 1);
  bool generic = plain && t.end == from + 1 && p->office_count; /* «خالد العيسى الوزير المرافق» */
  if (!plain || others || generic) {
    c->offices.count = offices;
    return tok;
  }
  for (uint8_t i = 0; i < t.office_count && p->office_count < KZI_TITLES_MAX; i++) p->offices[p->office_count++] = t.offices[i];
  if (!p->cc) p->cc = country_of(c, &t);
  p->at.end = t.end;
  p->at.span.end = c->tokens->items[t.end - 1].end;
  return t.end;
}

static struct kzi_person *last_person(struct kzi_cast *c)
{
  return (struct kzi_person *)c->people.items + c->people.count - 1;
}

static uint32_t close_person(struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  struct kzi_person *p = last_person(c);
  uint32_t next = read_apposition(c, p, tok, end);
  while (next > tok) {
    tok = next;
    next = read_apposition(c, last_person(c), tok, end);
  }
  return tok;
}

/* ---- Several people under one head -------------------------------------------------------------------------------------- */

static uint32_t skip_joint(const struct kzi_cast *c, uint32_t p, uint32_t end)
{
  static const char *const joints[] = {"،", ",", ":", "-", "–", "—", "و", NULL};
  return p < end && kzi_is_one_of(c, p, joints) ? p + 1 : p;
}

/* The names after «الوزيران» or «وزيري الدفاع في روسيا وكازاخستان،», paired with the countries in their order, or each behind
 * its own: «الرئيسان الروسي فلاديمير بوتين والصيني شي جين بينغ». */
static uint32_t read_name_list(struct kzi_cast *c, const struct titles *t, uint32_t tok, uint32_t end)
{
  uint32_t office = t->offices[t->office_count - 1], p = tok;
  for (uint8_t i = 0; p < end && i < KZI_SIDES_MAX; i++) {
    struct kzi_name name;
    uint32_t from = skip_joint(c, p, end), state = from < end ? kzi_state_at(c, from) : KZI_NONE;
    if (state != KZI_NONE) from = c->m->states[state].at.end;
    if (from >= end || !kzi_read_name(c, from, end, state == KZI_NONE ? KZI_NAME_LISTED : KZI_NAME_TITLED, &name) || !(name.known || (state != KZI_NONE && name.words > 1))) break;
    if (i > 0 && state == KZI_NONE && name.prefix != KZI_PREFIX_WA && from == p) break;
    struct kzi_person *person = add_person(c, NULL, &name);
    if (!person) break;
    const struct kzi_office *o = office_of(c, office);
    person->offices[person->office_count++] = office;
    person->cc = state != KZI_NONE ? c->m->states[state].cc : i < o->cc_count ? o->ccs[i] : 0;
    p = name.end;
  }
  return p;
}

/* «وزير الخارجية الأميركي جون كيري والروسي سيرغي لافروف»: the second one has the office of the first. */
static uint32_t read_elliptic(struct kzi_cast *c, const struct titles *t, uint32_t tok, uint32_t end)
{
  struct kzi_name name;
  uint32_t state = tok < end && t->office_count ? kzi_state_at(c, tok) : KZI_NONE;
  if (state == KZI_NONE) return tok;
  const struct kzi_state *s = &c->m->states[state];
  if (s->how != KZI_STATE_DEMONYM || !s->definite || s->at.prefix != KZI_PREFIX_WA || s->at.end >= end) return tok;
  if (!kzi_read_name(c, s->at.end, end, KZI_NAME_TITLED, &name) || !name.known || name.prefix) return tok;
  struct kzi_office copy = *office_of(c, t->offices[0]), *office = kzi_vec_push(c->arena, &c->offices, sizeof *office);
  struct kzi_person *person = office ? add_person(c, NULL, &name) : NULL;
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

/* ---- One chunk ----------------------------------------------------------------------------------------------------------- */

/* «وقعها عن الجانب الروسي الوزير شويغو، وعن الجانب الكازاخستاني ...»: the side told last before the token in its sentence, for
 * those whose own words tell no country. */
static uint16_t side_before(const struct kzi_cast *c, uint32_t tok, uint32_t first)
{
  static const char *const sides[] = {"الجانب", "جانب", "الطرف", "للجانب", "بالجانب", "والجانب", "جانبي", NULL};
  for (uint32_t t = tok; t > first && tok - t < SIDE_TOKENS; t--) {
    uint32_t state = kzi_is_one_of(c, t - 1, sides) && t < tok ? kzi_state_at(c, t) : KZI_NONE;
    if (state != KZI_NONE) return c->m->states[state].cc;
  }
  return 0;
}

static bool follows_side(const struct kzi_cast *c, uint32_t tok, uint32_t first)
{
  uint32_t near = tok > first + 4 ? tok - 4 : first;
  return side_before(c, tok, near);
}

static size_t head_word_length(const struct kzi_cast *c, const struct kzi_office *o)
{
  const char *word = c->tokens->text + o->title.start;
  size_t length = o->head_end > o->title.start ? o->head_end - o->title.start : 0;
  const char *space = memchr(word, ' ', length);
  return space ? (size_t)(space - word) : length;
}

/* The head of an office of a man for a woman, or the reverse: وزير, وزيرة. */
static const char *other_gender(struct kzi_cast *c, const struct kzi_office *o, bool feminine)
{
  const char *word = c->tokens->text + o->title.start;
  size_t length = head_word_length(c, o);
  bool marked = length > 2 && memcmp(word + length - 2, "ة", 2) == 0;
  if (marked == feminine || length < 4) return NULL;
  char *out = kzi_arena_get(c->arena, length + 3);
  if (!out) return NULL;
  memcpy(out, word, marked ? length - 2 : length);
  if (feminine) memcpy(out + length, "ة", 3);
  return out;
}

static bool is_feminine_counterpart(const struct kzi_cast *c, uint32_t tok)
{
  struct kzi_text word = kzi_token_fold(c->tokens, tok);
  static const char feminine[] = "نظيرت";
  for (size_t i = 0; i + sizeof feminine - 1 <= word.length && i <= 4; i += 2)
    if (memcmp(word.bytes + i, feminine, sizeof feminine - 1) == 0) return true;
  return false;
}

/* «نظيره الكازاخستاني» has the office of the one before him. */
static void lend_office(struct kzi_cast *c, struct kzi_office *o)
{
  for (size_t i = c->offices.count; i-- > 0;) {
    const struct kzi_office *before = office_of(c, (uint32_t)i);
    if (before->at.tok + LEND_TOKENS < o->at.tok) return;
    if (before->at.tok >= o->at.tok || before->counterpart || before->number != 1) continue;
    o->title = before->title;
    o->title_more = before->title_more;
    o->code = before->code;
    o->head_end = before->head_end;
    o->singular = other_gender(c, before, is_feminine_counterpart(c, o->at.tok));
    if (o->singular) o->head_end = o->title.start + (uint32_t)head_word_length(c, before);
    return;
  }
}

/* «الرئيس الروسي، فلاديمير بوتين»: the name may stand behind a comma, with its own style. */
static uint32_t read_name_behind_comma(struct kzi_cast *c, struct titles *t, struct kzi_name *name, uint32_t end)
{
  struct titles style;
  uint32_t p = t->end + 1;
  size_t offices = c->offices.count;
  if (p >= end || !t->office_count || !is_comma(c, t->end)) return 0;
  read_titles(c, &style, p, end);
  bool bare = !style.office_count || (style.office_count == 1 && style.end == p + 1); /* «، السفير أحمد حافظ» */
  c->offices.count = offices;
  if (!bare || !kzi_read_name(c, style.end, end, KZI_NAME_TITLED, name) || name->prefix) return 0;
  bool enclosed = name->end >= end || is_comma(c, name->end);
  bool sure = style.style ? looks_like_name(c, name, &style) : name->words >= 2 && (name->given || (enclosed && name->words <= 4));
  if (!sure) return 0;
  t->style = t->style || style.style;
  if (!t->cc) t->cc = style.cc;
  return name->end;
}

/* What may stand between an office and the name: an opening quotation mark, «في ألماتي». */
static uint32_t skip_place(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  static const char *const quotes[] = {"\"", "«", "“", NULL}, *const in[] = {"في", NULL};
  static const uint16_t places[] = {KZI_C_CITY, KZI_C_CITY_WEAK, KZI_C_CAPITAL, KZI_C_CAPITAL_WEAK, KZI_C_COUNT};
  if (tok + 1 >= end) return tok;
  if (kzi_is_one_of(c, tok, quotes)) return tok + 1;
  const struct kzi_mark *place = kzi_is_one_of(c, tok, in) ? kzi_mark_any(c->marks, tok + 1, places) : NULL;
  return place && !place->prefix ? place->end : tok;
}

static uint32_t read_titled(struct kzi_cast *c, uint32_t first, uint32_t tok, uint32_t end)
{
  struct titles t;
  struct kzi_name name;
  read_titles(c, &t, tok, end);
  if (t.end == tok) return tok;
  struct kzi_office *last = t.office_count ? office_of(c, t.offices[t.office_count - 1]) : NULL;
  if (last && last->counterpart && t.office_count == 1) lend_office(c, last);
  if (last && last->number > 1) return read_name_list(c, &t, t.end, end);
  uint32_t p = skip_place(c, t.end, end);
  bool named = p < end && kzi_read_name(c, p, end, KZI_NAME_TITLED, &name) && looks_like_name(c, &name, &t) && (p == t.end || name.known);
  if (!named && !read_name_behind_comma(c, &t, &name, end)) return t.end;
  struct kzi_person *person = add_person(c, &t, &name);
  if (!person) return t.end;
  uint32_t after = close_person(c, name.end, end);
  if (!last_person(c)->cc) last_person(c)->cc = side_before(c, tok, first);
  return read_elliptic(c, &t, after, end);
}

/* «مطار الملك خالد», «جامعة محمد بن زايد»: a name inside the name of a thing. */
static bool inside_a_name(const struct kzi_cast *c, uint32_t tok, uint32_t first)
{
  static const uint16_t heads[] = {KZI_C_ORG_HEAD, KZI_C_VENUE, KZI_C_COUNT};
  static const char *const things[] = {"مطار", "مدينه", "مستشفي", "جايزه", "كاس", "شارع", "طريق", "جسر", "مسجد", "جامع", "ميناء",
                                       "قاعده", "مدرسه", "كليه", "ميدان", "دوره", "ملعب", "استاد", "حي", "سد", "متحف", "مكتبه",
                                       "مجمع", "حديقه", "برج", "معرض", "مهرجان", "قناه", "لمدينه", "بمدينه", "بجامعه", "بمطار", NULL};
  if (tok == first) return false;
  const struct kzi_mark *head = kzi_mark_any(c->marks, tok - 1, heads);
  return (head && head->end == tok && !head->definite && !head->pronoun) || kzi_is_one_of(c, tok - 1, things);
}

/* Things are called after kings and sheikhs; «مكتب رئيس الوزراء» is a premier's all the same. */
static bool names_things(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_mark *head = kzi_bare_mark(c, tok, KZI_C_OFFICE_HEAD);
  return kzi_bare_mark(c, tok, KZI_C_HONORIFIC) || (head && kzi_mark_is(c->marks, head, "monarch"));
}

static bool inside_an_org(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_mentions *m = c->m;
  uint32_t i = KZI_FIRST(m->orgs, m->org_count, tok + 1);
  for (unsigned back = 0; back < 4 && i > 0; back++, i--) {
    const struct kzi_org *org = &m->orgs[i - 1];
    if (org->at.tok < tok && tok < org->at.end) return true;
  }
  return false;
}

static bool says_before_or_after(const struct kzi_cast *c, const struct kzi_name *name, uint32_t first, uint32_t end)
{
  return (name->tok > first && kzi_mark_at(c->marks, name->tok - 1, KZI_C_REPORT)) ||
         (name->end < end && kzi_mark_at(c->marks, name->end, KZI_C_REPORT));
}

static bool is_verb(const struct kzi_cast *c, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_VERB, KZI_C_REPORT, KZI_C_VERB_OTHER, KZI_C_LIGHT, KZI_C_COUNT};
  return kzi_mark_any(c->marks, tok, classes);
}

/* An office right behind the name, or behind a comma, shows that it is one: «وصل اشتون كارتر وزير الدفاع الأميركي». */
static bool has_office_behind(const struct kzi_cast *c, const struct kzi_name *name, uint32_t first, uint32_t end)
{
  struct kzi_office office;
  struct kzi_name next;
  uint32_t p = name->end;
  bool comma = p < end && is_comma(c, p);
  if (name->words < 2 || name->words > 4 || p + comma >= end) return false;
  if (!name->known && !(comma && name->tok > first && is_verb(c, name->tok - 1))) return false;
  uint32_t after = kzi_read_office(c, p + comma, end, &office);
  if (after == p + comma || office.at.prefix || office.number != 1 || office.counterpart) return false;
  return !(after < end && kzi_read_name(c, after, end, KZI_NAME_TITLED, &next) && next.known && !next.prefix);
}

/* «فرانس برس», «رام الله», «بندر عباس»: something else of several words begins here. */
static bool starts_other(const struct kzi_cast *c, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_AGENCY, KZI_C_MEDIA, KZI_C_CITY, KZI_C_CITY_WEAK, KZI_C_CAPITAL, KZI_C_REGION, KZI_C_ORG, KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_any(c->marks, tok, classes);
  return mark && mark->end > tok + 1;
}

/* A name without a title before it: evident by two known parts, by one and a verb of saying beside it, by its side («عن الجانب
 * الروسي»), or by an office behind it. */
static uint32_t read_untitled(struct kzi_cast *c, uint32_t first, uint32_t tok, uint32_t end)
{
  struct kzi_name name;
  uint32_t state = tok > first ? kzi_state_at(c, tok - 1) : KZI_NONE;
  bool demonym = state != KZI_NONE && c->m->states[state].how == KZI_STATE_DEMONYM && c->m->states[state].definite;
  bool side = follows_side(c, tok, first);
  bool sure = kzi_read_name(c, tok, end, side ? KZI_NAME_LISTED : KZI_NAME_BARE, &name) && name.words >= 2 &&
              (name.given ? name.known >= 2 || demonym || says_before_or_after(c, &name, first, end) : side && name.known);
  if (starts_other(c, tok)) return tok;
  if (!sure) sure = kzi_read_name(c, tok, end, KZI_NAME_TITLED, &name) && has_office_behind(c, &name, first, end);
  if (!sure) return tok;
  struct kzi_person *person = add_person(c, NULL, &name);
  if (!person) return tok;
  person->cc = demonym ? c->m->states[state].cc : 0;
  uint32_t after = close_person(c, name.end, end);
  if (!last_person(c)->cc) last_person(c)->cc = side_before(c, tok, first);
  return after;
}

static void read_sentence(struct kzi_cast *c, uint32_t first, uint32_t end)
{
  for (uint32_t p = first; p < end && !kzi_arena_failed(c->arena);) {
    uint32_t next = p;
    if (c->tokens->items[p].kind == KZI_TOKEN_WORD && !inside_an_org(c, p)) {
      bool thing = inside_a_name(c, p, first);
      next = thing && names_things(c, p) ? p : read_titled(c, first, p, end);
      if (next == p && !thing) next = read_untitled(c, first, p, end);
    }
    p = next > p ? next : p + 1;
  }
}

static bool is_read(const struct kzi_mentions *m, uint32_t line)
{
  uint8_t zone = m->page ? m->page->zones[line] : KZI_ZONE_BODY;
  return zone != KZI_ZONE_FURNITURE && zone != KZI_ZONE_BYLINE && zone != KZI_ZONE_PUBLISHED && zone != KZI_ZONE_SECTION;
}

void kzi_find_people(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct kzi_cast c = {.arena = arena, .m = m, .marks = m->marks, .tokens = m->marks->tokens};
  for (uint32_t i = 0; i < c.tokens->sentence_count; i++) {
    struct kzi_range s = c.tokens->sentences[i];
    uint32_t line = s.first < s.end ? c.tokens->items[s.first].line : 0;
    if (s.first >= s.end || !is_read(m, line)) continue;
    uint32_t from = m->page && m->page->body_from[line] > s.first ? m->page->body_from[line] : s.first;
    if (from < s.end) read_sentence(&c, from, s.end);
  }
  m->offices = c.offices.items;
  m->office_count = (uint32_t)c.offices.count;
  kzi_link_people(&c);
  kzi_guess_countries(&c);
  m->people = c.people.items;
  m->person_count = (uint32_t)c.people.count;
}
