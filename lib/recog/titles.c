/* What stands before a name: honorifics, ranks and offices, one behind the other. */
#include "recog/people.h"

enum { LETTER_BYTES = 2 };

struct kzi_office *kzi_office_of(const struct kzi_cast *c, uint32_t index)
{
  return (struct kzi_office *)c->offices.items + index;
}

static void begin(struct kzi_titles *t, uint32_t start, uint8_t prefix)
{
  t->start = start;
  t->prefix = prefix;
}

/* «السيد/ فلان», «د. فلان» */
static bool closes_style(const struct kzi_cast *c, uint32_t p)
{
  bool letter = p > 0 && kzi_token_fold(c->tokens, p - 1).length <= LETTER_BYTES;
  return kzi_token_is_mark(c->tokens, p, "/") || (letter && kzi_token_is_mark(c->tokens, p, "."));
}

/* «استقبل صاحب السمو رئيس الدولة فخامة فلان»: behind the office of one who has his style already, that of another begins. */
static bool styles_another(const struct kzi_cast *c, const struct kzi_titles *t, const struct kzi_mark *style)
{
  static const char *const styles[] = {"sovereign", "royal", "president", "government", "minister", "ambassador", NULL};
  const struct kzi_mark *own = t->office_count ? kzi_mark_at(c->marks, t->first, KZI_C_HONORIFIC) : NULL;
  bool both = kzi_mark_is_any(c->marks, own, styles) && kzi_mark_is_any(c->marks, style, styles + 2);
  return both && own->value != style->value;
}

static uint32_t read_style(const struct kzi_cast *c, struct kzi_titles *t, uint32_t p, uint32_t end)
{
  static const uint16_t classes[] = {KZI_C_HONORIFIC, KZI_C_RANK, KZI_C_COUNT};
  static const char *const custodian[] = {"خادم", NULL};
  const struct kzi_mark *mark = kzi_mark_any(c->marks, p, classes);
  bool first = p == t->first;
  if (!mark || mark->end > end || (mark->prefix && !first) || styles_another(c, t, mark)) return p;
  const struct kzi_mark *known = kzi_mark_at(c->marks, p, KZI_C_NAME_STATE);
  if (known && known->end > mark->end) return p; /* «السيد القصير» has no style */
  bool plain_rank = mark->class_id == KZI_C_RANK && !mark->definite;
  if (plain_rank && (first || kzi_bare_mark(c, p, KZI_C_NAME_GIVEN))) return p; /* «رئيس الوزراء عماد خميس» */
  bool of_custodian = kzi_is_one_of(c, p, custodian); /* he is called by name only behind «الملك» */
  if (of_custodian) t->cc = KZI_CC('S', 'A');
  if (mark->class_id == KZI_C_HONORIFIC && kzi_mark_is(c->marks, mark, "anaphor")) return p;
  if (first) begin(t, kzi_mark_span(c->marks, mark).start, mark->prefix);
  t->style = t->style || !of_custodian;
  t->polite =
      t->polite || (mark->class_id == KZI_C_HONORIFIC && !of_custodian && !kzi_mark_is(c->marks, mark, "professional"));
  p = mark->end;
  if (p > mark->tok + 1 && kzi_stands_for_ruler(c, p - 1)) return p - 1;
  if (p + 1 < end && mark->class_id == KZI_C_HONORIFIC && closes_style(c, p)) p++;
  const struct kzi_mark *qualifier;
  while (p < end && mark->class_id == KZI_C_RANK && (qualifier = kzi_bare_mark(c, p, KZI_C_RANK_QUAL)))
    p = qualifier->end;
  return p;
}

/* An office of lesser weight, without a country, that goes with another one of the same person. */
static bool goes_with_another(const struct kzi_cast *c, const struct kzi_office *o)
{
  static const char *const codes[] = {"dep_pm", "minister_state", "dep_head_state", NULL};
  return !o->cc && o->state == KZI_NONE && kzi_value_is_any(c->marks->lexicon, o->code, codes);
}

bool kzi_is_office(const struct kzi_cast *c, const struct kzi_office *o, const char *code)
{
  return kzi_value_is(c->marks->lexicon, o->code, code);
}

static bool is_envoy(const struct kzi_cast *c, const struct kzi_office *o)
{
  return kzi_is_office(c, o, "ambassador");
}

bool kzi_serves_another(const struct kzi_cast *c, const struct kzi_office *o)
{
  static const char *const codes[] = {"adviser", "ambassador", "spokesperson", "director", NULL};
  return o->inner && kzi_value_is_any(c->marks->lexicon, o->code, codes);
}

/* «استقبل وزير التربية سفير كازاخستان»: a minister is nobody's envoy. */
bool kzi_meets_envoy(const struct kzi_cast *c, const struct kzi_office *before, const struct kzi_office *o)
{
  return before && is_envoy(c, o) && !is_envoy(c, before) && (o->cc || o->posted);
}

/* «رئيس الوزراء بالإنابة ووزير الخارجية فلان», «المتحدث باسم الحكومة ونائب رئيس الوزراء فلان», «ولي العهد ووزير الدفاع الأمير فلان» */
static bool is_held_beside(const struct kzi_cast *c, const struct kzi_office *a, const struct kzi_office *b)
{
  static const char *const acting[] = {"بالانابه", "بالوكاله", "بالنيابه", NULL};
  return kzi_is_one_of(c, b->at.tok - 1, acting) ||
         (kzi_is_office(c, a, "spokesperson") && kzi_is_office(c, b, "dep_pm")) ||
         (kzi_is_office(c, a, "crown_prince") && kzi_is_office(c, b, "minister_defence"));
}

/* «نائب رئيس الوزراء ووزير الخارجية الأردني», «سفير مصر لدى إثيوبيا ومندوبها الدائم لدى الاتحاد الأفريقي» */
bool kzi_may_hold_both(const struct kzi_cast *c, const struct kzi_office *a, const struct kzi_office *b)
{
  if (is_envoy(c, a) && is_envoy(c, b) && b->own && b->at.prefix == KZI_PREFIX_WA) return true;
  return (goes_with_another(c, a) || is_held_beside(c, a, b)) && b->at.prefix == KZI_PREFIX_WA && !b->counterpart;
}

/* A comma or a dash, which may be printed as a tatweel. */
static bool is_sign(const struct kzi_cast *c, uint32_t p)
{
  static const char *const signs[] = {"،", ",", "-", "–", "—", "ـ", NULL};
  return kzi_token_is_any_mark(c->tokens, p, signs);
}

/* «نائب رئيس الوزراء، وزير الخارجية القطري، فلان», «نائب رئيس الوزراء - وزير الخارجية فلان» */
static bool parts_offices(const struct kzi_cast *c, const struct kzi_titles *t, uint32_t p, uint32_t end)
{
  struct kzi_office next;
  if (!t->office_count || p + 1 >= end || !is_sign(c, p)) return false;
  if (!goes_with_another(c, kzi_office_of(c, t->offices[t->office_count - 1]))) return false;
  return kzi_read_office(c, p + 1, end, &next) > p + 1 && !next.at.prefix && next.number == 1 && !next.counterpart;
}

static bool is_sure_name(const struct kzi_cast *c, uint32_t tok)
{
  return kzi_bare_mark(c, tok, KZI_C_NAME_GIVEN) && !kzi_bare_mark(c, tok, KZI_C_OFFICE);
}

static bool is_of_union(const struct kzi_cast *c, const struct kzi_office *o)
{
  return o->org != KZI_NONE && c->m->orgs[o->org].international;
}

/* Does a verb of meeting or receiving stand right before the titles? */
static bool behind_meeting(const struct kzi_cast *c, const struct kzi_titles *t)
{
  const struct kzi_mark *verb = t->first > 0 ? kzi_mark_at(c->marks, t->first - 1, KZI_C_VERB) : NULL;
  return verb && (kzi_mark_is(c->marks, verb, "receive") || kzi_mark_is(c->marks, verb, "meet"));
}

/* «التقى رئيس الوزراء العراقي | الرئيس روحاني», «الرئيس الأمريكي | الزعيم كيم»: whom he meets, where «العاهل السعودي الملك سلمان» is
 * one. */
static bool meets_head(const struct kzi_cast *c, const struct kzi_titles *t, const struct kzi_office *before,
                       const struct kzi_office *o)
{
  static const char *const heads[] = {"الرييس", "الزعيم", "المستشاره", "الملك", NULL};
  static const char *const sovereign[] = {"العاهل", "عاهل", "العاهله", NULL};
  if (!before || kzi_is_office(c, before, "monarch") || kzi_token_is_any(c->tokens, before->at.tok, sovereign))
    return false;
  return before->cc && !o->cc && o->at.end == o->at.tok + 1 && kzi_token_is_any(c->tokens, o->at.tok, heads) &&
         behind_meeting(c, t);
}

/* «استقبل الرئيس اللبناني | وزير الصحة فلان», «استقبل رئيس مجلس النواب | وزير النقل الكازاخستاني»: who heads a state, a parliament or, but
 * for Qatar, a government is no minister; the minister is met. */
static bool meets_minister(const struct kzi_cast *c, const struct kzi_titles *t, const struct kzi_office *before,
                           const struct kzi_office *o)
{
  static const char *const codes[] = {"minister",       "minister_foreign", "minister_interior", "minister_defence",
                                      "minister_state", "dep_pm",           "head_gov",          NULL};
  static const char *const hosts[] = {"head_state", "speaker", "head_gov", "minister", NULL};
  if (!before || !(before->cc || (o->cc && o->cc != kzi_cc("QA"))) || o->at.prefix) return false;
  if (!before->cc && kzi_is_office(c, before, "head_state")) return behind_meeting(c, t); /* … nor anything else */
  if (kzi_is_office(c, before, "crown_prince") && kzi_is_office(c, o, "minister_foreign")) return behind_meeting(c, t);
  return kzi_value_is_any(c->marks->lexicon, before->code, hosts) && behind_meeting(c, t) &&
         kzi_value_is_any(c->marks->lexicon, o->code, codes);
}

/* «استقبل رئيس كازاخستان رئيس البنك الإسلامي للتنمية»: behind a verb of meeting, the office of a state and that of a union are
 * two people's, though «الرئيس السنغالي رئيس الاتحاد الأفريقي» may be one. */
static bool meets_union(const struct kzi_cast *c, const struct kzi_titles *t, const struct kzi_office *before,
                        const struct kzi_office *o)
{
  return before && behind_meeting(c, t) && ((is_of_union(c, o) && before->cc) || (is_of_union(c, before) && o->cc));
}

static uint32_t read_office(struct kzi_cast *c, struct kzi_titles *t, uint32_t p, uint32_t end)
{
  struct kzi_office office;
  if (t->office_count == KZI_TITLES_MAX || ((t->style || t->office_count) && is_sure_name(c, p))) return p;
  uint32_t next = kzi_read_office(c, p, end, &office);
  if (next == p) return p;
  const struct kzi_office *before = t->office_count ? kzi_office_of(c, t->offices[t->office_count - 1]) : NULL;
  if (before && before->cc && office.cc && before->cc != office.cc)
    return p; /* «التقى الوزير البحريني وزير خارجية صربيا» */
  uint16_t town = before ? kzi_town_country(c, before->at.end - 1) : 0;
  if (town && !before->cc && office.cc && town != office.cc) return p; /* «استقبل حاكم دبي رئيس وزراء كوريا» */
  if (kzi_meets_envoy(c, before, &office) || meets_union(c, t, before, &office) || meets_head(c, t, before, &office) ||
      meets_minister(c, t, before, &office))
    return p;
  if (before && next == p + 1 && kzi_bare_mark(c, p, KZI_C_HONORIFIC)) return p; /* «رئيس اللجنة النائب فلان» */
  bool joined = before && kzi_may_hold_both(c, before, &office);
  bool anothers = before && (before->number > 1 || office.counterpart || (office.own && !joined));
  if ((p != t->first && office.at.prefix && !joined) || anothers) return p;
  struct kzi_office *kept = kzi_vec_push(c->arena, &c->offices, sizeof *kept);
  if (!kept) return p;
  *kept = office;
  if (p == t->first) begin(t, office.at.span.start, office.at.prefix);
  t->offices[t->office_count++] = (uint32_t)c->offices.count - 1;
  return next;
}

/* «ولي العهد السعودي #الأمير_محمد»: a title may go on in a hashtag. */
static bool is_tag(const struct kzi_cast *c, uint32_t tok)
{
  return c->tokens->items[tok].kind == KZI_TOKEN_HASHTAG || kzi_token_is_mark(c->tokens, tok, "_");
}

void kzi_read_titles(struct kzi_cast *c, struct kzi_titles *t, uint32_t tok, uint32_t end)
{
  *t = (struct kzi_titles){.first = tok, .end = tok};
  for (uint32_t p = tok; p < end; t->end = p) {
    bool goes_on = p > tok && p + 1 < end && (is_tag(c, p) || parts_offices(c, t, p, end));
    uint32_t from = goes_on ? p + 1 : p;
    uint32_t next = read_office(c, t, from, end);
    if (next == from) next = read_style(c, t, from, end);
    if (next == from) return;
    p = next;
  }
}

uint16_t kzi_titles_country(const struct kzi_cast *c, const struct kzi_titles *t)
{
  for (uint8_t i = 0; i < t->office_count; i++)
    if (kzi_office_of(c, t->offices[i])->cc) return kzi_office_of(c, t->offices[i])->cc;
  return t->cc;
}
