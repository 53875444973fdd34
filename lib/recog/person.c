/* Offices and people, sentence by sentence: titles and the name after them, the office after a name («محمد المزروعي، وزير
 * الدفاع»), and the names that share a dual head («وزيري الدفاع في روسيا وكازاخستان، شويغو وبيكتانوف»). */
#include "recog/people.h"

#include <string.h>

enum { LATIN_TOKENS = 6 };

struct kzi_person *kzi_add_person(struct kzi_cast *c, const struct kzi_titles *t, const struct kzi_name *name)
{
  struct kzi_person *p = kzi_vec_push(c->arena, &c->people, sizeof *p);
  if (!p) return NULL;
  p->at = (struct kzi_where){name->tok, name->end, name->span, name->prefix};
  p->name = name->span;
  p->name_tok = name->tok;
  p->name_end = name->end;
  p->entity = (uint32_t)c->people.count - 1;
  if (!t) return p;
  p->at = (struct kzi_where){t->first, name->end, {t->start, name->span.end}, t->prefix};
  memcpy(p->offices, t->offices, sizeof p->offices);
  p->office_count = t->office_count;
  p->cc = kzi_titles_country(c, t);
  return p;
}

/* «السفير الطيب حمدون», «المهدي بن سعود،»: a given name that is an adjective, too, where the whole closes like a name. */
static bool is_definite_given(const struct kzi_cast *c, const struct kzi_name *name, uint32_t end)
{
  static const char *const child[] = {"بن", "بنت", "ولد", NULL};
  if (kzi_tokens_have(c->tokens, name->tok, name->end, child)) return true;
  if (!kzi_bare_mark(c, name->tok, KZI_C_NAME_GIVEN) || name->words < 2) return false;
  return name->end >= end || kzi_is_pause(c, name->end) || kzi_is_boundary(c, name->end) ||
         c->tokens->items[name->end].kind != KZI_TOKEN_WORD;
}

/* Words next to a title that the lexicon does not know are a name if there are two or three of them, or one after «السيد». */
static bool looks_like_name(const struct kzi_cast *c, const struct kzi_name *name, const struct kzi_titles *t,
                            uint32_t end)
{
  if (name->prefix || (name->words == 1 && kzi_is_boundary(c, name->tok))) return false;
  if (name->known) return true;
  bool joined = kzi_text_begins(kzi_token_fold(c->tokens, name->tok), "و") &&
                !kzi_bare_mark(c, name->tok, KZI_C_NAME_GIVEN); /* «وسام» */
  struct kzi_office behind; /* «السيد الحمراني وزير الزراعة» */
  if (t->polite && !joined && name->end < end && kzi_read_office(c, name->end, end, &behind) > name->end) return true;
  if (joined || !(t->style || t->office_count)) return false;
  if (kzi_is_definite(c, name->tok)) return is_definite_given(c, name, end);
  return name->words == 1 ? t->polite : name->words <= 3;
}

/* ---- Behind the name --------------------------------------------------------------------------------------------- */

/* Does a name follow the office read behind another name? Then the office is its: «..., وزير المالية محمد ...». Where the first
 * has an office already, also behind a comma. */
static bool is_of_next(const struct kzi_cast *c, const struct kzi_person *p, uint32_t tok, uint32_t end)
{
  struct kzi_name next;
  bool joined = tok < end && !p->office_count && kzi_text_begins(kzi_token_fold(c->tokens, tok), "و") &&
                !kzi_bare_mark(c, tok, KZI_C_NAME_GIVEN) &&
                !kzi_bare_mark(c, tok, KZI_C_NAME_STATE); /* «، مدير الصندوق ومديار صادقوف» */
  if (tok < end && !joined && kzi_read_name(c, tok, end, KZI_NAME_TITLED, &next) && next.known && !next.prefix)
    return true;
  bool comma = p->office_count && tok + 1 < end && kzi_is_pause(c, tok);
  return comma && kzi_read_name(c, tok + 1, end, KZI_NAME_TITLED, &next) && next.given && !next.prefix &&
         next.words > 1;
}

/* «العضو المنتدب والرئيس التنفيذي» */
static bool both_direct(const struct kzi_cast *c, const struct kzi_office *a, const struct kzi_office *b)
{
  return kzi_is_office(c, a, "director") && kzi_is_office(c, b, "director");
}

/* «فلان، وزير التجارة ورئيس مجلس إدارة الهيئة، …»: another office behind the name, where nobody else is named for it. */
static bool holds_lesser(const struct kzi_cast *c, const struct kzi_person *p, const struct kzi_office *last,
                         const struct kzi_office *o, uint32_t end)
{
  static const char *const heads[] = {"ورييس",   "ورييسه",  "والرييس", "وعضو",    "وعضوه",     "ومدير",    "ومديره",
                                      "والمدير", "وامين",   "والامين", "والمشرف", "ومندوب",    "والمندوب", "وممثل",
                                      "وممثله",  "والممثل", "ومبعوث",  "ومستشار", "والمستشار", NULL};
  static const char *const rulers[] = {"head_state", "head_gov", "monarch", NULL};
  struct kzi_name next;
  bool ruler = kzi_value_is_any(c->marks->lexicon, o->code, rulers), alone = o->at.end == o->at.tok + 1;
  bool body = o->org != KZI_NONE && !last->cc; /* the authority's country is his, too */
  bool others = o->cc && o->cc != last->cc && !body;
  if (last->at.tok < p->name_tok || o->number != 1 || o->counterpart || ruler || alone || others ||
      !kzi_is_one_of(c, o->at.tok, heads))
    return false;
  return o->at.end >= end || !kzi_read_name(c, o->at.end, end, KZI_NAME_TITLED, &next) || next.prefix || next.words < 2;
}

/* «التقت الملكة فلانة الرئيس الأمريكي» */
static bool reigns_beside_president(const struct kzi_cast *c, const struct kzi_office *queen,
                                    const struct kzi_office *o)
{
  return queen && kzi_is_office(c, queen, "monarch") && o->cc && kzi_is_office(c, o, "head_state");
}

uint32_t kzi_skip_latin(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  uint32_t t = tok + 1;
  if (t >= end || !kzi_token_is_mark(c->tokens, tok, "(")) return tok;
  while (t < end && t - tok <= LATIN_TOKENS && c->tokens->items[t].kind == KZI_TOKEN_LATIN) t++;
  return t > tok + 1 && t < end && kzi_token_is_mark(c->tokens, t, ")") ? t + 1 : tok;
}

/* «الأخ الرئيس فلان رئيس الجمهورية» */
static bool heads_state_again(const struct kzi_cast *c, const struct kzi_person *p, const struct kzi_titles *t)
{
  const struct kzi_office *own = kzi_office_of(c, p->offices[p->office_count - 1]),
                          *behind = kzi_office_of(c, t->offices[0]);
  bool alone = own->at.end == own->at.tok + 1 && kzi_is_office(c, own, "head_state");
  return alone && kzi_is_office(c, behind, "head_state") && !behind->cc && !behind->at.prefix;
}

/* «”فلان“ مدير الإدارة»: the token behind the mark that closes what one right before the name opened. */
static uint32_t skip_closing(const struct kzi_cast *c, const struct kzi_person *p, uint32_t tok, uint32_t end)
{
  static const char *const marks[] = {"\"", "«", "»", "“", "”", NULL};
  bool opened = p->name_tok > 0 && kzi_is_one_of(c, p->name_tok - 1, marks);
  return opened && tok < end && tok == p->name_end && kzi_is_one_of(c, tok, marks) ? tok + 1 : tok;
}

/* «استقبل الشيخ فلان نائب رئيس الدولة رئيس مجلس الوزراء رئيس كازاخستان فلان», «التقى فلان محافظ القاهرة السفير فلان»: of several
 * offices only the last, with a country of its own or an envoy's, is the next one's. */
static void leave_last(struct kzi_cast *c, const struct kzi_person *p, struct kzi_titles *t)
{
  const struct kzi_office *last = kzi_office_of(c, t->offices[t->office_count - 1]);
  bool envoy = last->at.end == last->at.tok + 1 && kzi_is_office(c, last, "ambassador") &&
               !kzi_is_office(c, kzi_office_of(c, t->offices[0]), "ambassador");
  if ((p->office_count && !heads_state_again(c, p, t)) || !(last->cc || envoy) || last->at.prefix) return;
  for (uint8_t i = 0; i + 1 < t->office_count; i++)
    if (last->cc && kzi_office_of(c, t->offices[i])->cc == last->cc) return;
  t->end = last->at.tok;
  t->office_count--;
  c->offices.count--;
}

/* «الشيخ فلان وزير الخارجية معالي فلان», «اللواء فلان محافظ الإسكندرية السيد فلان»: a style behind the office begins the next one. */
static bool leave_styled(const struct kzi_cast *c, const struct kzi_person *p, struct kzi_titles *t)
{
  static const char *const styles[] = {"president", "government", "minister", "ambassador",
                                       "royal",     "sovereign",  "courtesy", NULL};
  uint32_t end = t->office_count ? kzi_office_of(c, t->offices[t->office_count - 1])->at.end : t->end;
  const struct kzi_mark *style = end < t->end && !p->office_count ? kzi_bare_mark(c, end, KZI_C_HONORIFIC) : NULL;
  if (!kzi_mark_is_any(c->marks, style, styles)) return false;
  t->end = end;
  return true;
}

/* «التقى توكاييف رئيس البنك الدولي»: right behind the verb stands who meets, and not whom. */
static bool is_met(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_mark *verb = tok > 0 ? kzi_mark_at(c->marks, tok - 1, KZI_C_VERB) : NULL;
  return verb && (kzi_mark_is(c->marks, verb, "receive") || kzi_mark_is(c->marks, verb, "meet"));
}

/* «قدم فلان أوراق اعتماده إلى الرئيس علان، | سفيرا لقطر لدى كازاخستان»: an envoy is made of him who was told before, and not of
 * the host. */
static bool takes_credentials(struct kzi_cast *c, const struct kzi_person *p, const struct kzi_office *o, uint16_t cc)
{
  const struct kzi_office *own = p->office_count ? kzi_office_of(c, p->offices[0]) : NULL;
  if (!own || !o->singular || !kzi_is_office(c, o, "ambassador") || kzi_is_office(c, own, "ambassador")) return false;
  struct kzi_person *envoy = c->people.count > 1 ? (struct kzi_person *)c->people.items + c->people.count - 2 : NULL;
  const struct kzi_token *items = c->tokens->items;
  bool here = envoy && items[envoy->at.tok].sentence == items[p->at.tok].sentence;
  if (here && !envoy->office_count && !envoy->cc) envoy->cc = cc;
  return true;
}

/* «فلان، مستشار الرئيس الأمريكي دونالد ترامب،»: the aide is he before the comma; everybody knows whom he serves. Returns the end
 * of that name, or 0. */
static uint32_t read_served(const struct kzi_cast *c, const struct kzi_person *p, const struct kzi_titles *t,
                            uint32_t end)
{
  struct kzi_name next;
  const struct kzi_office *o = t->office_count == 1 ? kzi_office_of(c, t->offices[0]) : NULL;
  bool aide = o && o->inner && !o->counterpart && !p->office_count && p->name_end >= p->name_tok + 2 && t->end < end;
  const struct kzi_mark *mark = aide ? kzi_bare_mark(c, t->end, KZI_C_NAME_STATE) : NULL;
  bool known = mark && kzi_read_name(c, t->end, end, KZI_NAME_TITLED, &next) && mark->end == next.end;
  return known && (!o->cc || mark->value == o->cc) ? next.end : 0;
}

/* An office right behind the name or behind a comma: «محمد المزروعي، وزير الدفاع». */
static uint32_t read_apposition(struct kzi_cast *c, struct kzi_person *p, uint32_t tok, uint32_t end)
{
  struct kzi_titles t;
  const struct kzi_mark *wish = tok < end ? kzi_mark_at(c->marks, tok, KZI_C_INVOCATION) : NULL;
  tok = kzi_skip_latin(c, wish ? wish->end : skip_closing(c, p, tok, end), end);
  uint32_t from = tok < end && kzi_is_pause(c, tok) ? tok + 1 : tok;
  size_t offices = c->offices.count;
  if (from >= end || p->office_count == KZI_TITLES_MAX) return tok;
  kzi_read_titles(c, &t, from, end);
  bool styled = from == tok && leave_styled(c, p, &t); /* whose style it is, his is the name behind it */
  if (t.office_count > 1 && is_of_next(c, p, t.end, end)) leave_last(c, p, &t);
  uint32_t served = from > tok ? read_served(c, p, &t, end) : 0;
  const struct kzi_office *o = t.office_count ? kzi_office_of(c, t.offices[0]) : NULL;
  const struct kzi_office *last = p->office_count ? kzi_office_of(c, p->offices[p->office_count - 1]) : NULL;
  bool joined = o && last && from == tok && o->at.prefix == KZI_PREFIX_WA &&
                (both_direct(c, last, o) || kzi_may_hold_both(c, last, o) || holds_lesser(c, p, last, o, end));
  bool plain = o && (!t.prefix || joined) && o->number == 1 && !o->counterpart; /* «…، وفخامة رئيس» is another */
  bool generic = t.end == from + 1 && p->office_count; /* «خالد العيسى الوزير المرافق» */
  uint16_t own = p->cc ? p->cc : kzi_statesman_country(c, p);
  if (!own && from == tok) /* «التقى وفد كازاخستاني برئاسة فلان وزير الصحة القطري» */
    own = kzi_body_headed(c, c->tokens->sentences[c->tokens->items[tok].sentence].first, p->at.tok);
  uint16_t other = plain ? kzi_titles_country(c, &t) : 0;
  bool union_too =
      plain && (p->office_count || is_met(c, p->name_tok)) && o->org != KZI_NONE && c->m->orgs[o->org].international;
  const struct kzi_office *first = p->office_count ? kzi_office_of(c, p->offices[0]) : NULL;
  bool of_union = first && first->org != KZI_NONE && c->m->orgs[first->org].international;
  bool another = from == tok && ((own && ((other && own != other) || union_too)) || (of_union && other));
  bool whom = from > tok && p->office_count && other && own != other &&
              is_met(c, p->at.tok); /* «استقبل الوزير، فلان، سفيرة فنلندا» */
  another = another || whom;
  bool same = o && first && !joined && from == tok && o->code && first->code == o->code &&
              first->at.end > first->at.tok + 1; /* «استقبل رئيس مجلس الشورى فلان رئيس مجلس النواب …» */
  bool envoy = plain && from == tok && kzi_meets_envoy(c, first, o); /* «سلم وزير الخارجية فلان سفير كازاخستان» */
  another = another || (plain && from == tok && reigns_beside_president(c, first, o)) ||
            (plain && takes_credentials(c, p, o, other));
  if (!plain || generic || another || same || envoy || (!styled && !served && is_of_next(c, p, t.end, end))) {
    c->offices.count = offices;
    return tok;
  }
  for (uint8_t i = 0; i < t.office_count && p->office_count < KZI_TITLES_MAX; i++)
    p->offices[p->office_count++] = t.offices[i];
  if (!p->cc) p->cc = kzi_titles_country(c, &t);
  p->at.end = served ? served : t.end;
  p->at.span.end = c->tokens->items[p->at.end - 1].end;
  return p->at.end;
}

/* «شكر الرئيس الروسي توكاييف»: everybody knows that he is another country's. */
static bool is_anothers(const struct kzi_cast *c, const struct kzi_titles *t, const struct kzi_name *name)
{
  const struct kzi_mark *mark = kzi_bare_mark(c, name->tok, KZI_C_NAME_STATE);
  uint16_t cc = kzi_titles_country(c, t);
  const uint16_t europe = KZI_CC('E', 'U'), nations = KZI_CC('U', 'N');
  if (!mark || mark->end != name->end || !cc || cc == europe || cc == nations || mark->value == europe ||
      mark->value == nations)
    return false; /* who serves a union has a state of his own */
  return mark->value != cc;
}

/* «الأمير سالم نجل أمير قطر», «إيفانكا ترامب، ابنة الرئيس الأمريكي دونالد ترامب»: of whose country he is; whose son he is takes no
 * part. */
static uint32_t read_kin(struct kzi_cast *c, struct kzi_person *p, uint32_t tok, uint32_t end)
{
  static const char *const kin[] = {"نجل",  "ابن", "ابنه",  "شقيق", "شقيقه", "صهر",   "زوج",
                                    "زوجه", "حرم", "قرينه", "حفيد", "حفيده", "ارمله", NULL};
  struct kzi_titles t;
  struct kzi_name name;
  uint32_t at = tok < end && kzi_is_pause(c, tok) ? tok + 1 : tok;
  size_t offices = c->offices.count;
  if (at + 1 >= end || !kzi_is_one_of(c, at, kin)) return tok;
  kzi_read_titles(c, &t, at + 1, end);
  uint16_t cc = t.office_count && !t.prefix ? kzi_titles_country(c, &t) : 0;
  bool one = cc && (!p->cc || p->cc == cc) && kzi_office_of(c, t.offices[0])->number == 1;
  c->offices.count = offices; /* it is none of his own */
  if (!one) return tok;
  p->cc = cc;
  bool pause = t.end < end && kzi_is_pause(c, t.end); /* «زوجة الرئيس الأمريكي، دونالد ترامب،» */
  bool named = t.end + pause < end && kzi_read_name(c, t.end + pause, end, KZI_NAME_TITLED, &name) && name.known &&
               !name.prefix && !is_anothers(c, &t, &name) && (!pause || name.end == end || kzi_is_pause(c, name.end));
  p->at.end = named ? name.end : t.end;
  p->at.span.end = c->tokens->items[p->at.end - 1].end;
  return p->at.end;
}

uint32_t kzi_close_person(struct kzi_cast *c, uint32_t first, uint32_t tok, uint32_t end)
{
  struct kzi_person *p = (struct kzi_person *)c->people.items + c->people.count - 1;
  bool next = p->at.prefix & KZI_PREFIX_WA; /* «فلان عن الجانب القطري ووزير التجارة فلان عن …» */
  uint16_t side = next ? 0 : kzi_side_ahead(c, p->at.tok);
  if (side) p->cc = side;
  for (uint32_t to = read_apposition(c, p, tok, end); to > tok; to = read_apposition(c, p, tok, end)) tok = to;
  tok = read_kin(c, p, tok, end);
  if (!p->cc) p->cc = kzi_body_before(c, p, first);
  if (!p->cc) p->cc = kzi_side_behind(c, tok, end);
  if (!p->cc) p->cc = kzi_side_before(c, first, p->at.tok);
  return tok;
}

/* ---- Several people under one head ------------------------------------------------------------------------------- */

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
static uint32_t read_name_list(struct kzi_cast *c, const struct kzi_titles *t, uint32_t tok, uint32_t end)
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
static uint32_t read_elliptic(struct kzi_cast *c, const struct kzi_titles *t, uint32_t tok, uint32_t end)
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

/* ---- Before the name --------------------------------------------------------------------------------------------- */

/* «المتحدث العسكري، عقيد أركان حرب فلان»: the token behind an indefinite rank, or tok. */
static uint32_t skip_plain_rank(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  const struct kzi_mark *mark = kzi_bare_mark(c, tok, KZI_C_RANK), *qualifier;
  if (!mark || mark->definite || kzi_bare_mark(c, tok, KZI_C_NAME_GIVEN)) return tok;
  for (tok = mark->end; tok < end && (qualifier = kzi_bare_mark(c, tok, KZI_C_RANK_QUAL));) tok = qualifier->end;
  return tok;
}

/* «السيد “دارخان كاليتايف”», «الرئيس/ فلان»: marks that enclose a name, or lead to one. */
static bool is_set_off(const struct kzi_cast *c, const struct kzi_name *name, uint32_t end)
{
  static const char *const closing[] = {"\"", "»", "”", "“", NULL}, *const slash[] = {"/", NULL};
  bool enclosed = name->words >= 2 && name->end < end && kzi_is_one_of(c, name->end, closing);
  return enclosed || kzi_is_one_of(c, name->tok - 1, slash);
}

/* «الرئيس الروسي، فلاديمير بوتين»: the name may stand behind a comma, with its own style. */
static uint32_t read_name_behind_comma(struct kzi_cast *c, struct kzi_titles *t, struct kzi_name *name, uint32_t end)
{
  struct kzi_titles style;
  static const char *const quotes[] = {"\"", "«", "“", "”", NULL};
  uint32_t p = t->end + 1;
  size_t offices = c->offices.count;
  if (p >= end || !t->office_count || !kzi_is_pause(c, t->end)) return 0;
  bool tagged = p + 1 < end && c->tokens->items[p].kind == KZI_TOKEN_HASHTAG; /* «، #مايك_بومبيو،» */
  if (tagged) p++;
  bool quoted = p + 1 < end && kzi_is_one_of(c, p, quotes); /* «، "فلان"،» */
  p = quoted ? p + 1 : skip_plain_rank(c, p, end);
  kzi_read_titles(c, &style, p, end);
  bool bare = !style.office_count || (style.office_count == 1 && style.end == p + 1); /* «، السفير أحمد حافظ» */
  c->offices.count = offices;
  if (!bare || style.prefix || !kzi_read_name(c, style.end, end, KZI_NAME_TITLED, name) || name->prefix) return 0;
  bool enclosed = name->end >= end || kzi_is_pause(c, name->end) || kzi_token_is_mark(c->tokens, name->end, ".");
  bool dash = !kzi_token_is_comma(c->tokens, t->end) && name->known; /* «الوزير - إرزان فلانوف» */
  bool sure = quoted        ? is_set_off(c, name, end)
              : style.style ? looks_like_name(c, name, &style, end)
                            : name->words >= 2 && (name->given || dash || (enclosed && name->words <= 4));
  if (!sure) return 0;
  t->style = t->style || style.style;
  if (!t->cc) t->cc = style.cc;
  return name->end;
}

/* What may stand between an office and the name: an opening quotation mark, a slash, the sign of a hashtag, «في ألماتي». */
static uint32_t skip_place(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  static const char *const quotes[] = {"\"", "«", "“", "”", "#", "_", "/", NULL}, *const in[] = {"في", NULL};
  static const uint16_t places[] = {KZI_C_CITY, KZI_C_CITY_WEAK, KZI_C_CAPITAL, KZI_C_CAPITAL_WEAK, KZI_C_COUNT};
  if (tok + 1 >= end) return tok;
  if (kzi_is_one_of(c, tok, quotes)) return tok + 1;
  const struct kzi_mark *place = kzi_is_one_of(c, tok, in) ? kzi_mark_any(c->marks, tok + 1, places) : NULL;
  return place && !place->prefix ? place->end : tok;
}

/* «وشكر الرئيس الأمريكي أمير قطر»: the word is somebody else's office. */
static bool begins_office(const struct kzi_cast *c, const struct kzi_name *name, uint32_t end)
{
  struct kzi_office office;
  return name->words == 1 && kzi_read_office(c, name->tok, end, &office) > name->end;
}

/* «مبعوث الرئيس الروسي فلاديمير بوتين ألكسندر صادقوف»: everybody knows where the president's name ends. */
static bool read_next_to_served(const struct kzi_cast *c, struct kzi_titles *t, struct kzi_name *name, uint32_t end)
{
  struct kzi_name next;
  const struct kzi_mark *mark = kzi_bare_mark(c, name->tok, KZI_C_NAME_STATE);
  bool parts = mark && mark->end > name->tok + 1 && mark->end < end && !kzi_token_is(c->tokens, mark->end, "ال");
  if (!parts || !kzi_read_name(c, mark->end, end, KZI_NAME_TITLED, &next) || next.prefix || next.words < 2 ||
      !next.known)
    return false;
  t->end = mark->end;
  *name = next;
  return true;
}

/* «مبعوث الرئيس الروسي فلان إلى سوريا فلان»: the envoy is the one behind, the first name tells whose he is. */
static void read_past_served(struct kzi_cast *c, struct kzi_titles *t, struct kzi_name *name, uint32_t end)
{
  struct kzi_name next;
  struct kzi_titles behind = *t;
  behind.end = name->end;
  if (!t->office_count || !kzi_serves_another(c, kzi_office_of(c, t->offices[t->office_count - 1]))) return;
  if (read_next_to_served(c, t, name, end) || !kzi_read_name_behind_scope(c, &behind, &next, end)) return;
  t->end = behind.end;
  *name = next;
}

/* «موفد العاهل السعودي الملك فلان»: the style behind the aide's office is that of whom he serves. */
static bool styles_served(const struct kzi_cast *c, const struct kzi_titles *t)
{
  static const char *const styles[] = {"sovereign", "royal", "president", NULL};
  static const char *const rulers[] = {"monarch", "head_state", "crown_prince", NULL};
  const struct kzi_office *o = t->office_count ? kzi_office_of(c, t->offices[0]) : NULL;
  bool custodian = o && o->at.end > o->at.tok + 1 && kzi_token_is(c->tokens, o->at.end - 1, "الشريفين");
  if (!o || !(custodian || kzi_serves_another(c, o))) return false;
  const struct kzi_office *next = t->office_count > 1 ? kzi_office_of(c, t->offices[1]) : NULL;
  if (next) return kzi_is_office(c, next, "monarch") && next->at.end == next->at.tok + 1;
  const struct kzi_mark *style = o->at.end < t->end ? kzi_bare_mark(c, o->at.end, KZI_C_HONORIFIC) : NULL;
  return kzi_value_is_any(c->marks->lexicon, o->inner, rulers) && kzi_mark_is_any(c->marks, style, styles);
}

/* «…، مساعد وزير الدفاع فلان»: the aide himself, with the first office and those before his name. */
static bool read_aide(struct kzi_cast *c, struct kzi_titles *t, struct kzi_name *name, uint32_t end)
{
  struct kzi_titles own;
  struct kzi_name next;
  size_t offices = c->offices.count;
  uint32_t p = name->end < end && kzi_is_pause(c, name->end) ? name->end + 1 : name->end;
  if (p < end) kzi_read_titles(c, &own, p, end);
  if (p >= end || own.end == p || own.prefix || !kzi_read_name(c, own.end, end, KZI_NAME_TITLED, &next) ||
      next.prefix || !next.known) {
    c->offices.count = offices;
    return false;
  }
  t->office_count = 1;
  for (uint8_t i = 0; i < own.office_count && t->office_count < KZI_TITLES_MAX; i++)
    t->offices[t->office_count++] = own.offices[i];
  t->end = own.end;
  *name = next;
  return true;
}

/* «الزعيم النازي فلان», «رئيس جامعة تونس المنار فلان»: an adjective that nothing is known of, before a sure given name. */
static uint32_t skip_adjective(const struct kzi_cast *c, const struct kzi_titles *t, uint32_t tok, uint32_t end)
{
  bool styled = t->style && tok < end && kzi_state_at(c, tok) == KZI_NONE; /* «للصحفي المفقود فلان» */
  if (!(t->office_count || styled) || tok + 1 >= end || !kzi_is_definite(c, tok) || kzi_is_boundary(c, tok)) return tok;
  const struct kzi_mark *given = kzi_bare_mark(c, tok + 1, KZI_C_NAME_GIVEN);
  bool name = kzi_bare_mark(c, tok, KZI_C_NAME_GIVEN) || kzi_bare_mark(c, tok, KZI_C_NAME_FAMILY) ||
              kzi_bare_mark(c, tok, KZI_C_NAME_STATE);
  if (name || !given || kzi_mark_is(c->marks, given, "weak") || kzi_is_definite(c, tok + 1)) return tok;
  const struct kzi_office *o = t->office_count ? kzi_office_of(c, t->offices[t->office_count - 1]) : NULL;
  struct kzi_name next; /* «وزير الخارجية الدرديري محمد»: only a prince is called by the given name alone */
  bool alone = kzi_read_name(c, tok + 1, end, KZI_NAME_TITLED, &next) && next.words == 1;
  return alone && o && !kzi_is_office(c, o, "monarch") ? tok : tok + 1;
}

/* «ولي عهد أبو ظبي» */
static bool is_town_of_words(const struct kzi_cast *c, uint32_t tok)
{
  uint32_t state = kzi_state_at(c, tok);
  return state != KZI_NONE && c->m->states[state].at.end > tok + 1;
}

/* «نظيره من جزر القمر، فلان» */
static void take_origin(const struct kzi_cast *c, struct kzi_titles *t, struct kzi_office *o, uint32_t end)
{
  static const char *const from[] = {"من", NULL};
  uint32_t state = t->end + 1 < end && kzi_is_one_of(c, t->end, from) ? kzi_state_at(c, t->end + 1) : KZI_NONE;
  if (state == KZI_NONE || o->cc) return;
  const struct kzi_state *s = &c->m->states[state];
  if ((s->how != KZI_STATE_NAME && s->how != KZI_STATE_FORMAL) || s->at.prefix || s->at.end > end) return;
  o->state = state;
  o->cc = s->cc;
  o->at.end = t->end = s->at.end;
  o->at.span.end = s->at.span.end;
}

/* «المتحدثة باسم تيريزا ماي», «مدير مكتب فلان»: the name right behind is that of whom the office is for. */
static bool names_principal(const struct kzi_cast *c, const struct kzi_titles *t, const struct kzi_name *name)
{
  static const char *const whose[] = {"باسم", "مكتب", "حكومه", "اداره", "حمله", NULL};
  return t->office_count && name->tok == t->end && kzi_is_one_of(c, t->end - 1, whose);
}

/* «المتحدثة باسم تيريزا ماي سارة كوبر»: the title with that name, and hers; or he who is named takes no part. */
static bool read_past_principal(struct kzi_cast *c, struct kzi_titles *t, struct kzi_name *name, uint32_t end)
{
  struct kzi_name principal = *name;
  struct kzi_office *o = kzi_office_of(c, t->offices[t->office_count - 1]);
  if (read_next_to_served(c, t, name, end)) {
    if (kzi_span_empty(o->title_more)) o->title.end = c->tokens->items[t->end - 1].end;
    return true;
  }
  struct kzi_person *p = kzi_add_person(c, NULL, &principal);
  if (p) p->served = true, p->cc = kzi_titles_country(c, t);
  return false;
}

/* «بنظيريه، الأميركي فلان والسعودي فلان», «الوزير الأول، الجزائري، فلان»: a comma stands before whose he is. */
static void take_parted_demonym(const struct kzi_cast *c, struct kzi_titles *t, struct kzi_office *o, uint32_t end)
{
  struct kzi_name name;
  bool comma = t->end + 2 < end && kzi_token_is_comma(c->tokens, t->end) && !o->cc && o->at.end == t->end;
  const struct kzi_state *s =
      comma && kzi_state_at(c, t->end + 1) != KZI_NONE ? &c->m->states[kzi_state_at(c, t->end + 1)] : NULL;
  if (!s || s->how != KZI_STATE_DEMONYM || !s->definite || s->at.prefix || s->at.end >= end) return;
  bool parted = s->at.end + 1 < end && kzi_token_is_comma(c->tokens, s->at.end);
  if (!kzi_read_name(c, s->at.end + parted, end, KZI_NAME_TITLED, &name) || !name.known || name.prefix ||
      name.words < 2)
    return;
  o->state = (uint32_t)(s - c->m->states);
  o->cc = s->cc;
  o->at.end = t->end = s->at.end;
  o->at.span.end = s->at.span.end;
}

/* «استقبل السفير فلان الذي سلمه أوراق اعتماده سفيرا لكازاخستان»: he who was told last is made the envoy. */
static void send_envoy(struct kzi_cast *c, const struct kzi_office *made)
{
  static const char *const envoys[] = {"سفيرا", "سفيره", NULL};
  static const char *const letters[] = {"اعتماده", "اعتمادها", NULL};
  const struct kzi_token *items = c->tokens->items;
  struct kzi_person *who = c->people.count ? (struct kzi_person *)c->people.items + c->people.count - 1 : NULL;
  if (!who || who->cc || who->office_count > 1 || !made->cc || !kzi_is_one_of(c, made->at.tok, envoys)) return;
  if (items[who->at.tok].sentence != items[made->at.tok].sentence) return;
  bool envoy = !who->office_count || kzi_is_office(c, kzi_office_of(c, who->offices[0]), "ambassador");
  if (envoy && kzi_tokens_have(c->tokens, who->at.end, made->at.tok, letters)) who->cc = made->cc;
}

static uint32_t read_titled(struct kzi_cast *c, uint32_t first, uint32_t tok, uint32_t end)
{
  struct kzi_titles t;
  struct kzi_name name;
  kzi_read_titles(c, &t, tok, end);
  if (t.end == tok) return tok;
  struct kzi_office *last = t.office_count ? kzi_office_of(c, t.offices[t.office_count - 1]) : NULL;
  if (last && last->counterpart && t.office_count == 1) {
    kzi_lend_office(c, last);
    take_origin(c, &t, last, end);
  }
  if (last && last->number > 1) return read_name_list(c, &t, t.end, end);
  if (last) take_parted_demonym(c, &t, last, end);
  uint32_t p = skip_adjective(c, &t, skip_place(c, t.end, end), end);
  bool named = p < end && !is_town_of_words(c, p) && kzi_read_name(c, p, end, KZI_NAME_TITLED, &name) &&
               looks_like_name(c, &name, &t, end);
  if (named && ((p > t.end && !name.known && !is_set_off(c, &name, end)) || begins_office(c, &name, end)))
    named = false;
  if (named && is_anothers(c, &t, &name)) return t.end;
  if (!named && !read_name_behind_comma(c, &t, &name, end) && !kzi_read_name_behind_scope(c, &t, &name, end)) {
    if (last) send_envoy(c, last);
    return t.end;
  }
  if (names_principal(c, &t, &name) && !read_past_principal(c, &t, &name, end)) return name.end;
  if (!styles_served(c, &t))
    read_past_served(c, &t, &name, end);
  else if (!read_aide(c, &t, &name, end))
    return name.end;
  if (!kzi_add_person(c, &t, &name)) return t.end;
  return read_elliptic(c, &t, kzi_close_person(c, first, name.end, end), end);
}

/* ---- The article ------------------------------------------------------------------------------------------------- */

static void read_sentence(struct kzi_cast *c, uint32_t first, uint32_t end)
{
  for (uint32_t p = first; p < end && !kzi_arena_failed(c->arena);) {
    uint32_t next = p;
    if (c->tokens->items[p].kind == KZI_TOKEN_WORD && !kzi_is_in_thing(c, first, p)) {
      next = read_titled(c, first, p, end);
      if (next == p) next = kzi_read_untitled(c, first, p, end);
    }
    p = next > p ? next : p + 1;
  }
}

static bool is_read(const struct kzi_mentions *m, uint32_t line)
{
  uint8_t zone = m->page ? m->page->zones[line] : KZI_ZONE_BODY;
  return zone != KZI_ZONE_FURNITURE && zone != KZI_ZONE_BYLINE && zone != KZI_ZONE_PUBLISHED &&
         zone != KZI_ZONE_SECTION;
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
  kzi_place_statesmen(&c);
  kzi_ask_beside(&c);
  kzi_link_people(&c);
  kzi_guess_countries(&c);
  m->people = c.people.items;
  m->person_count = (uint32_t)c.people.count;
}
