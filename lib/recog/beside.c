/* The country that the words beside a person tell: the delegation or cabinet that he heads, or those he is listed with. */
#include "recog/people.h"

enum { NEAR_TOKENS = 3, BODY_TOKENS = 16, LIST_TOKENS = 30 };

static const struct kzi_state *state_before(const struct kzi_cast *c, uint32_t first, uint32_t tok)
{
  uint32_t i = KZI_FIRST(c->m->states, c->m->state_count, tok);
  return i > 0 && c->m->states[i - 1].at.tok >= first ? &c->m->states[i - 1] : NULL;
}

/* «اللجنة السعودية الكازاخية»: both countries', so nobody's who heads it. */
static bool is_joint(const struct kzi_cast *c, uint32_t first, const struct kzi_state *s)
{
  const struct kzi_state *before = state_before(c, first, s->at.tok);
  if (!before || before->cc == s->cc || before->at.end + 2 < s->at.tok) return false;
  for (uint32_t t = before->at.end; t < s->at.tok; t++) /* «الوزير القطري وفدا كازاخستانيا» */
    if (c->tokens->items[t].kind == KZI_TOKEN_WORD) return false;
  return true;
}

/* «وفد من غرفة دبي برئاسة فلان», «بعثة صندوق النقد الدولي برئاسة فلان»: the body that ends there. */
static const struct kzi_org *body_right_before(const struct kzi_cast *c, uint32_t first, uint32_t tok)
{
  uint32_t i = KZI_FIRST(c->m->orgs, c->m->org_count, tok);
  const struct kzi_org *org = i > 0 ? &c->m->orgs[i - 1] : NULL;
  return org && org->at.tok >= first && org->at.end == tok && !org->joint ? org : NULL;
}

static const char *const heads[] = {"برياسه",  "يراسه",  "يتراسه", "تراسه",   "براسه",  "بقياده", "يقوده",
                                    "يتقدمهم", "يتقدمه", "تقدمهم", "يتقدمها", "يراسهم", NULL};

uint16_t kzi_body_headed(const struct kzi_cast *c, uint32_t first, uint32_t tok)
{
  static const char *const of[] = {"من", NULL}, *const delegations[] = {"وفد", "وفدا", NULL};
  for (uint32_t t = tok; t > first && tok - t < NEAR_TOKENS; t--) {
    if (!kzi_is_one_of(c, t - 1, heads)) continue;
    uint32_t from = t - 1 > first + BODY_TOKENS ? t - 1 - BODY_TOKENS : first;
    const struct kzi_org *body = body_right_before(c, from, t - 1);
    const struct kzi_state *s = state_before(c, from, t - 1);
    if (body && (body->international || !s || s->at.end <= body->at.tok)) return body->cc;
    bool sent = s && s->how != KZI_STATE_DEMONYM && s->at.tok > from + 1 && kzi_is_one_of(c, s->at.tok - 1, of) &&
                kzi_is_one_of(c, s->at.tok - 2, delegations); /* «وفدا من كازاخستان» */
    return s && (sent || s->how == KZI_STATE_DEMONYM) && !is_joint(c, first, s) ? s->cc : body ? body->cc : 0;
  }
  return 0;
}

/* «استقبل وفدا من كازاخستان ضم وزير الطاقة فلان», «ضم الوفد المصري كلا من الوزير فلان»: whom a delegation counts first. */
static uint16_t delegation(const struct kzi_cast *c, uint32_t first, uint32_t i)
{
  static const char *const counts[] = {"ضم",   "يضم",   "تضم",    "ضمت",   "وضم",    "ويضم", "وتضم",
                                       "وضمت", "يتكون", "ويتكون", "يتالف", "ويتالف", NULL};
  static const char *const words[] = {"الوفد", "وفد", "وفدا", "للوفد", "والوفد", NULL}, *const from[] = {"من", NULL};
  const struct kzi_person *people = c->people.items;
  uint32_t tok = people[i].at.tok;
  if (i > 0 && people[i - 1].at.end > first) first = people[i - 1].at.end;
  const struct kzi_state *s = state_before(c, first, tok);
  if (!s || tok - s->at.tok > BODY_TOKENS || s->at.tok <= first) return 0;
  uint32_t body = s->at.tok - 1;
  if (kzi_is_one_of(c, body, from) && body > first) body--;
  bool counted = false;
  for (uint32_t t = body > first ? body - 1 : body; t < tok; t++) counted = counted || kzi_is_one_of(c, t, counts);
  bool adjective = body > first && kzi_is_one_of(c, body - 1, words); /* «وفدا برلمانيا كازاخستانيا» */
  return counted && (adjective || kzi_is_one_of(c, body, words)) ? s->cc : 0;
}

/* «عقدت اللجنة المشتركة اجتماعها برئاسة فلان وفلان» */
static bool presides(const struct kzi_cast *c, uint32_t first, uint32_t tok)
{
  static const char *const led[] = {"برياسه", "تراسها", "تراسه", "تراس", "وتراس", NULL};
  static const char *const joint[] = {"اللجنه", "للجنه", "لجنه", "المجلس", "لمجلس", "المشاورات", "للمشاورات", NULL};
  return tok > first && kzi_is_one_of(c, tok - 1, led) && kzi_tokens_have(c->tokens, first, tok, joint);
}

/* Two who sign, who preside, or between whom something is, are of two sides more often than of one. */
static bool is_of_two_sides(const struct kzi_cast *c, uint32_t first, uint32_t tok)
{
  static const char *const between[] = {"بين", "وبين", NULL};
  const uint32_t sign = kzi_value_id("sign");
  if (tok > first && kzi_is_one_of(c, tok - 1, between)) return true;
  if (presides(c, first, tok)) return true;
  if (tok > first + LIST_TOKENS) first = tok - LIST_TOKENS;
  for (uint32_t t = first; t < tok; t++) {
    static const uint16_t classes[] = {KZI_C_VERB, KZI_C_NOUN, KZI_C_COUNT};
    const struct kzi_mark *mark = kzi_mark_any(c->marks, t, classes);
    if (mark && mark->value == sign) return true;
  }
  return false;
}

static bool is_counterpart(const struct kzi_cast *c, const struct kzi_person *p)
{
  return p->office_count && kzi_office_of(c, p->offices[0])->counterpart;
}

/* «بعثة صندوق النقد الدولي برئاسة فلان» */
static bool heads_union(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_org *org = tok > 0 ? body_right_before(c, 0, tok - 1) : NULL;
  return org && org->international && kzi_is_one_of(c, tok - 1, heads);
}

bool kzi_serves_many(const struct kzi_cast *c, const struct kzi_person *p)
{
  if (heads_union(c, p->at.tok)) return true;
  if (!p->office_count) return false;
  const struct kzi_office *o = kzi_office_of(c, p->offices[0]);
  return o->org != KZI_NONE && c->m->orgs[o->org].international;
}

/* «السفير الأميركي فلان وقائد الجيش فلان»: those who govern sit in no embassy. */
static bool is_host_of(const struct kzi_cast *c, const struct kzi_person *envoy, const struct kzi_person *p)
{
  static const char *const codes[] = {
      "minister", "minister_foreign", "minister_defence", "minister_interior", "head_gov", "chief_staff",
      "governor", "speaker",          "dep_pm",           "minister_state",    NULL};
  bool posted = envoy->office_count && kzi_is_office(c, kzi_office_of(c, envoy->offices[0]), "ambassador");
  return posted && p->office_count && kzi_value_is_any(c->marks->lexicon, kzi_office_of(c, p->offices[0])->code, codes);
}

/* «نائب الرئيس الكوري الشمالي فلان، ووزير الخارجية فلان» */
static uint16_t of_list(const struct kzi_cast *c, uint32_t first, uint32_t i)
{
  const struct kzi_person *people = c->people.items, *p = &people[i], *before = i > 0 ? &people[i - 1] : NULL;
  if (!before || before->at.tok < first || p->at.tok > before->at.end + 1) return 0;
  bool joined = p->office_count && kzi_office_of(c, p->offices[0])->at.prefix == KZI_PREFIX_WA;
  if (kzi_serves_many(c, p) || is_host_of(c, before, p)) return 0;
  bool posted = before->office_count && kzi_office_of(c, before->offices[0])->posted;
  return joined && !posted && !is_counterpart(c, p) && !is_of_two_sides(c, first, before->at.tok) ? before->cc : 0;
}

/* The country of the last one before tok who is named or whose office is. */
static uint16_t last_before(const struct kzi_cast *c, uint32_t first, uint32_t tok, uint32_t person)
{
  const struct kzi_person *people = c->people.items, *p = person > 0 ? &people[person - 1] : NULL;
  const struct kzi_office *offices = c->offices.items, *o;
  uint32_t i = KZI_FIRST(offices, (uint32_t)c->offices.count, tok);
  o = i > 0 && offices[i - 1].at.tok >= first ? &offices[i - 1] : NULL;
  if (p && (p->at.tok < first || p->at.tok >= tok)) p = NULL;
  return p && (!o || p->at.end >= o->at.end) ? p->cc : o && o->number == 1 ? o->cc : 0;
}

/* «استقبل رئيسة الحكومة الإيطالية فلانة، مرفوقة بوزير الداخلية فلان», «الرئيس التركي والوفد المرافق الذي ضم الوزير فلان»: of the
 * country of the one before. */
static uint16_t of_leader(const struct kzi_cast *c, uint32_t first, uint32_t i)
{
  static const char *const along[] = {"مرفوقا",   "مرفوقه", "يرافقه",  "يرافقها", "رافقه", "رافقها",  "ويرافقه",
                                      "ويرافقها", "برفقته", "برفقه",   "بصحبه",   "يصحبه", "المرافق", "ترافقه",
                                      "ترافقها",  "رافقته", "رافقتها", "مرفقا",   NULL};
  uint32_t tok = ((const struct kzi_person *)c->people.items)[i].at.tok;
  for (uint32_t t = tok; t > first && tok - t < NEAR_TOKENS; t--)
    if (kzi_is_one_of(c, t - 1, along)) return last_before(c, first, t - 1, i);
  return 0;
}

/* «سفير كازاخستان فلان … الملحق الثقافي بالسفارة فلان»: of the country whose ambassador was told before. */
static uint16_t of_embassy(const struct kzi_cast *c, const struct kzi_person *p)
{
  static const char *const embassy[] = {"بالسفاره", "للسفاره", "بسفارته", "السفاره", "سفارته", NULL};
  const struct kzi_office *offices = c->offices.items;
  uint32_t end = c->tokens->sentences[c->tokens->items[p->at.tok].sentence].end, tok = p->at.tok;
  uint32_t to = kzi_reach_ahead(p->at.end, 2, end);
  while (tok < to && !kzi_is_one_of(c, tok, embassy)) tok++;
  if (tok == to) return 0;
  for (uint32_t i = KZI_FIRST(offices, (uint32_t)c->offices.count, p->at.tok); i > 0; i--)
    if (offices[i - 1].cc && kzi_is_office(c, &offices[i - 1], "ambassador")) return offices[i - 1].cc;
  return 0;
}

/* «قال المتحدث باسم الحكومة التركية ونائب رئيس الوزراء فلان»: of the country of the office joined to his. */
static uint16_t of_joined_office(const struct kzi_cast *c, const struct kzi_person *p)
{
  const struct kzi_office *all = c->offices.items;
  uint32_t i = KZI_FIRST(all, (uint32_t)c->offices.count, p->at.tok);
  bool joined = p->office_count && all[p->offices[0]].at.prefix == KZI_PREFIX_WA && !all[p->offices[0]].counterpart;
  return joined && i > 0 && all[i - 1].at.end == p->at.tok && all[i - 1].number == 1 ? all[i - 1].cc : 0;
}

/* «المتحدث باسم الخارجية القطرية»، «الكرملين»، «الرئاسة التركية»: the country for which the words before tok speak. */
static uint16_t spokesman(const struct kzi_cast *c, uint32_t first, uint32_t tok)
{
  const struct kzi_office *offices = c->offices.items;
  uint32_t office = KZI_FIRST(offices, (uint32_t)c->offices.count, tok),
           org = KZI_FIRST(c->m->orgs, c->m->org_count, tok);
  const struct kzi_state *s = state_before(c, first, tok);
  const struct kzi_office *o = office > 0 && offices[office - 1].at.tok >= first ? &offices[office - 1] : NULL;
  const struct kzi_org *body = org > 0 && c->m->orgs[org - 1].at.tok >= first ? &c->m->orgs[org - 1] : NULL;
  if (o && o->cc && kzi_is_office(c, o, "spokesperson")) return o->cc;
  if (o) return 0;
  if (s && s->how == KZI_STATE_METONYM && s->at.end == tok) return s->cc;
  return body && body->at.end == tok && (body->is_state || body->ministry) ? body->cc : 0;
}

/* «قال المتحدث باسم الخارجية القطرية إن الوزير بحث مع نظيره التركي»: the one of whom he speaks is his country's. */
static void ask_spokesmen(struct kzi_cast *c)
{
  static const char *const that[] = {"ان", "بان", NULL};
  static const char *const codes[] = {"head_state",       "head_gov", "crown_prince", "monarch", "minister",
                                      "minister_foreign", NULL};
  struct kzi_office *offices = c->offices.items;
  for (uint32_t i = 0; i < c->offices.count; i++) {
    struct kzi_office *o = &offices[i];
    uint32_t tok = o->at.tok, first = c->tokens->sentences[c->tokens->items[tok].sentence].first;
    if (tok > first && kzi_mark_at(c->marks, tok - 1, KZI_C_HONORIFIC)) tok--;
    bool own = o->org == KZI_NONE || !c->m->orgs[o->org].cc;
    bool plain = own && !o->cc && o->state == KZI_NONE && !o->posted && !o->counterpart && o->number == 1 &&
                 !o->former && !o->at.prefix;
    if (!plain || tok == first || !kzi_is_one_of(c, tok - 1, that) ||
        !kzi_value_is_any(c->marks->lexicon, o->code, codes))
      continue;
    o->cc = spokesman(c, first, tok - 1);
  }
}

void kzi_ask_beside(struct kzi_cast *c)
{
  ask_spokesmen(c);
  struct kzi_person *people = c->people.items;
  for (uint32_t i = 0; i < c->people.count; i++) {
    uint32_t first = c->tokens->sentences[c->tokens->items[people[i].at.tok].sentence].first;
    if (!people[i].cc && people[i].office_count) people[i].cc = kzi_office_of(c, people[i].offices[0])->cc;
    if (!people[i].cc) people[i].cc = kzi_body_headed(c, first, people[i].at.tok);
    if (!people[i].cc) people[i].cc = of_embassy(c, &people[i]);
    if (!people[i].cc) people[i].cc = delegation(c, first, i);
    if (!people[i].cc) people[i].cc = of_leader(c, first, i);
    if (!people[i].cc) people[i].cc = of_list(c, first, i);
    if (!people[i].cc) people[i].cc = of_joined_office(c, &people[i]);
  }
}
