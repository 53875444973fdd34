/* What stands behind a name: the same name in other letters, a wish, one or several offices («محمد المزروعي، وزير الدفاع»), whose kin he is. */
#include "recog/people.h"

#include <string.h>

enum { LATIN_TOKENS = 6 };

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
bool kzi_is_of_another_state(const struct kzi_cast *c, const struct kzi_titles *t, const struct kzi_name *name)
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
               !name.prefix && !kzi_is_of_another_state(c, &t, &name) &&
               (!pause || name.end == end || kzi_is_pause(c, name.end));
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
