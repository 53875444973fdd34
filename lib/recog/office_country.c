/* What tells the country of an office: a demonym, a state, a palace; where an envoy is posted. */
#include "recog/office.h"

static void set_state(struct kzi_office_reader *r, uint32_t state)
{
  const struct kzi_state *s = &r->c->m->states[state];
  struct kzi_office *o = r->o;
  if (o->state == KZI_NONE) {
    o->state = state;
    o->cc = s->cc;
  }
  if (o->number > 1 && o->cc_count < KZI_SIDES_MAX) o->ccs[o->cc_count++] = s->cc;
}

/* وزيري خارجية مصر والسعودية والأردن, with «و» by itself, too */
static void read_more_states(struct kzi_office_reader *r)
{
  static const char *const and[] = {"و", NULL};
  uint32_t state;
  while (r->o->number > 1 && r->p < r->end &&
         (state = kzi_state_at(r->c, r->p + kzi_is_one_of(r->c, r->p, and))) != KZI_NONE &&
         r->c->m->states[state].at.prefix == KZI_PREFIX_WA && r->c->m->states[state].at.end <= r->end) {
    set_state(r, state);
    kzi_take_outside(r, r->c->m->states[state].at.end);
  }
}

/* «الأمين العام للأمم المتحدة» */
static bool is_union(const struct kzi_state *s)
{
  return s->cc == KZI_CC('U', 'N') || s->cc == KZI_CC('E', 'U');
}

/* «رئيس المفوضية الأوروبية» is called so, «وزيرة خارجية الاتحاد الأوروبي» as any country's minister. */
static bool in_title(const struct kzi_office_reader *r, const struct kzi_state *s)
{
  static const char *const plain[] = {"وزير", "وزيره", "سفير", "سفيره", NULL};
  if (s->how == KZI_STATE_METONYM || s->how == KZI_STATE_REGION) return true;
  if (is_union(s) && s->how != KZI_STATE_DEMONYM && !s->at.prefix) return !kzi_is_one_of(r->c, r->o->at.tok, plain);
  return s->how == KZI_STATE_CAPITAL && kzi_is_office(r->c, r->o, "governor");
}

bool kzi_read_office_state(struct kzi_office_reader *r)
{
  static const char *const in[] = {"في", NULL};
  static const char *const each[] = {"كل", NULL}, *const from[] = {"من", NULL};
  bool after_in = kzi_is_one_of(r->c, r->p, in), of_each = r->o->number > 1 && kzi_is_one_of(r->c, r->p, each) &&
                                                           kzi_is_one_of(r->c, r->p + 1, from); /* «سفراء كل من …» */
  uint32_t state = kzi_state_at(r->c, r->p + (of_each ? 2 : after_in));
  if (state == KZI_NONE) return false;
  const struct kzi_state *s = &r->c->m->states[state];
  bool located = after_in || s->at.prefix == KZI_PREFIX_BI;
  bool country = s->how == KZI_STATE_NAME || s->how == KZI_STATE_FORMAL;
  bool of = s->at.prefix == KZI_PREFIX_LI && (s->how == KZI_STATE_FORMAL || s->how == KZI_STATE_METONYM || is_union(s));
  bool ambassador = kzi_is_office(r->c, r->o, "ambassador");
  of = of || (ambassador && s->at.prefix == KZI_PREFIX_LI); /* «المندوب الدائم لقطر لدى الأمم المتحدة» */
  static const char *const advise[] = {"adviser", "security", NULL}; /* «مستشار الأمن القومي في البيت الأبيض» */
  bool house = after_in && s->how == KZI_STATE_METONYM && kzi_value_is_any(r->c->marks->lexicon, r->o->code, advise);
  if ((s->at.prefix && !located && !of) || s->at.end > r->end || (located && !country && !ambassador && !house))
    return false;
  if (located && ambassador) {
    r->o->posted = s->cc;
    kzi_take_outside(r, s->at.end);
    return true;
  }
  if (located && r->o->cc == s->cc) { /* «رئيس جامعة الفارابي الكازاخية بكازاخستان» */
    kzi_take_outside(r, s->at.end);
    return true;
  }
  if (r->o->cc || (s->how == KZI_STATE_DEMONYM && !s->definite && kzi_ends_definite(r))) return false;
  if (s->how == KZI_STATE_CAPITAL && !s->capital_too && !in_title(r, s)) return false;
  if (!located && !of && !kzi_wants_more(r) && s->how != KZI_STATE_DEMONYM) return false;
  set_state(r, state);
  if (in_title(r, s)) {
    kzi_take_title(r, s->at.end);
    r->closed = true; /* «والي أنقرة» is whole */
  } else {
    kzi_take_outside(r, s->at.end);
  }
  read_more_states(r);
  return true;
}

/* «سفير صاحب الجلالة بالسنغال», «سفير الملك محمد السادس بمالي»: of the king whose envoys are called so, Morocco's. */
static bool read_envoy_of_king(struct kzi_office_reader *r)
{
  static const char *const king[] = {"الملك", NULL}, *const majesty[] = {"الجلاله", NULL},
                           *const style[] = {"صاحب", "جلاله", NULL}, *const sixth[] = {"السادس", NULL};
  if (!kzi_is_office(r->c, r->o, "ambassador") || r->o->cc || !kzi_wants_more(r)) return false;
  uint32_t t = r->p + kzi_is_one_of(r->c, r->p, style);
  if (!kzi_is_one_of(r->c, t, king) && !(t > r->p && kzi_is_one_of(r->c, t, majesty))) return false;
  for (t++; t < r->end && t <= r->p + 3 && kzi_bare_mark(r->c, t, KZI_C_NAME_GIVEN); t++) {
  }
  t += kzi_is_one_of(r->c, t, sixth);
  r->o->cc = KZI_CC('M', 'A');
  kzi_take_outside(r, t);
  return true;
}

bool kzi_read_custodian(struct kzi_office_reader *r)
{
  static const char *const custodian[] = {"خادم", NULL};
  if (read_envoy_of_king(r)) return true;
  const struct kzi_mark *mark = kzi_bare_mark(r->c, r->p, KZI_C_HONORIFIC);
  if (!mark || mark->end > r->end || !kzi_wants_more(r) || !kzi_is_one_of(r->c, r->p, custodian)) return false;
  if (!r->o->cc) r->o->cc = KZI_CC('S', 'A');
  kzi_take_title(r, mark->end);
  return true;
}

bool kzi_read_posting(struct kzi_office_reader *r)
{
  static const char *const at[] = {"لدي", NULL};
  if (!kzi_is_one_of(r->c, r->p, at) || r->p + 1 >= r->end) return false;
  uint32_t org = kzi_org_at(r->c, r->p + 1), state = kzi_state_at(r->c, r->p + 1);
  if (state != KZI_NONE && r->c->m->states[state].cc != KZI_CC('U', 'N')) {
    r->o->posted = r->c->m->states[state].cc;
    kzi_take_outside(r, r->c->m->states[state].at.end);
    return true;
  }
  const struct kzi_mark *nation = kzi_bare_mark(r->c, r->p + 1, KZI_C_ANAPHOR);          /* لدى المملكة */
  if (nation && (nation->definite || kzi_mark_is(r->c->marks, nation, "own_country"))) { /* or لدى بلادنا */
    kzi_take_outside(r, nation->end);
    return true;
  }
  uint32_t upto = state != KZI_NONE ? r->c->m->states[state].at.end : org != KZI_NONE ? r->c->m->orgs[org].at.end : 0;
  if (upto) kzi_take_title(r, upto);
  return upto;
}

/* «المقيم», «غير المقيم», «مع الإقامة»: the token behind it, or tok. */
static uint32_t skip_residing(const struct kzi_office_reader *r, uint32_t tok)
{
  static const char *const resident[] = {"المقيم", "المقيمه", "والمقيم", "والمقيمه", "مقيم", "مقيما", "مقيمه", NULL},
                           *const no[] = {"غير", NULL}, *const with[] = {"مع", NULL},
                           *const residence[] = {"الاقامه", NULL};
  bool two = tok + 1 < r->end;
  if (kzi_is_one_of(r->c, tok, resident)) return tok + 1;
  if (two && kzi_is_one_of(r->c, tok, no) && kzi_is_one_of(r->c, tok + 1, resident)) return tok + 2;
  return two && kzi_is_one_of(r->c, tok, with) && kzi_is_one_of(r->c, tok + 1, residence) ? tok + 2 : tok;
}

bool kzi_read_residence(struct kzi_office_reader *r)
{
  static const char *const in[] = {"في", NULL}, *const at[] = {"لدي", NULL},
                           *const envoys[] = {"ambassador", "attache", NULL};
  static const uint16_t places[] = {KZI_C_CITY,    KZI_C_CITY_WEAK,    KZI_C_CAPITAL, KZI_C_CAPITAL_WEAK,
                                    KZI_C_COUNTRY, KZI_C_COUNTRY_WEAK, KZI_C_ANAPHOR, KZI_C_COUNT};
  uint32_t from = skip_residing(r, r->p);
  if (from == r->p || from >= r->end || !kzi_value_is_any(r->c->marks->lexicon, r->o->code, envoys)) return false;
  uint32_t tok = from + 1 < r->end && kzi_is_one_of(r->c, from, in) ? from + 1 : from;
  const struct kzi_mark *place = kzi_mark_any(r->c->marks, tok, places);
  bool there = place && place->end <= r->end && (tok > from || place->prefix == KZI_PREFIX_BI);
  bool posted = kzi_is_one_of(r->c, from, at); /* «غير المقيم لدى الأردن»: read as a posting */
  bool absent = from == r->p + 2;              /* «السفير غير المقيم لكازاخستان» */
  if (there || posted || absent) kzi_take_outside(r, there ? place->end : from);
  return there || posted || absent;
}

/* «رئيس وزراء بلاده فلان», «رئيس البرلمان في بلاده فلان»: of the country of whoever was told before. */
bool kzi_read_own_country(struct kzi_office_reader *r)
{
  static const char *const in[] = {"في", NULL};
  if (r->o->cc || r->o->own || r->o->number > 1) return false;
  uint32_t tok = kzi_is_one_of(r->c, r->p, in) && r->p + 1 < r->end ? r->p + 1 : r->p;
  const struct kzi_mark *mark = kzi_bare_mark(r->c, tok, KZI_C_ANAPHOR);
  if (!mark || mark->end > r->end || !kzi_mark_is(r->c->marks, mark, "own_country")) return false;
  r->o->own = true;
  kzi_take_outside(r, mark->end);
  return true;
}

/* «سفير المملكة فلان», «مندوب السلطنة الدائم فلان»: of the country at home. */
bool kzi_read_home(struct kzi_office_reader *r)
{
  static const char *const kinds[] = {"nation_kingdom", "nation_sultanate", NULL};
  const struct kzi_mark *mark = kzi_bare_mark(r->c, r->p, KZI_C_ANAPHOR);
  if (!kzi_mark_is_any(r->c->marks, mark, kinds) || !mark->definite || mark->end > r->end || !kzi_wants_more(r))
    return false;
  const struct kzi_mark *part = mark->end < r->end ? kzi_bare_mark(r->c, mark->end, KZI_C_OFFICE_PART) : NULL;
  bool middle = part && part->definite; /* «مندوب المملكة الدائم» */
  (middle ? kzi_take_title : kzi_take_outside)(r, mark->end);
  return true;
}

bool kzi_read_both_countries(struct kzi_office_reader *r)
{
  static const char *const in[] = {"في", NULL};
  uint32_t tok = kzi_is_one_of(r->c, r->p, in) && r->p + 1 < r->end ? r->p + 1 : r->p;
  const struct kzi_mark *mark = r->o->number == 2 ? kzi_bare_mark(r->c, tok, KZI_C_ANAPHOR) : NULL;
  if (!mark || !kzi_mark_is(r->c->marks, mark, "two_countries")) return false;
  kzi_take_outside(r, mark->end);
  return true;
}

/* «في حكومة تصريف الأعمال», «بحكومة الوحدة الوطنية», «في الحكومة الانتقالية»: the token behind the cabinet that stands at the token,
 * or tok. */
uint32_t kzi_skip_cabinet(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  static const char *const in[] = {"في", NULL}, *const plain[] = {"حكومه", NULL}, *const whole[] = {"الحكومه", NULL};
  static const char *const of_plain[] = {"بحكومه", NULL}, *const of_whole[] = {"بالحكومه", NULL};
  static const char *const phase[] = {"للمرحله", "للفتره", "المرحله", "الفتره", NULL}, *const passing[] = {"الانتقاليه",
                                                                                                           NULL};
  uint32_t head = tok + 1 < end && kzi_is_one_of(c, tok, in) ? tok + 1 : tok, p = head + 1;
  if (p < end && kzi_is_one_of(c, head, phase) && kzi_is_one_of(c, p, passing))
    return p + 1; /* «الرئيس السوري للمرحلة الانتقالية» */
  bool definite = kzi_is_one_of(c, head, head > tok ? whole : of_whole);
  if (p >= end || (!definite && !kzi_is_one_of(c, head, head > tok ? plain : of_plain))) return tok;
  if (!definite && !kzi_is_definite(c, p) && kzi_state_at(c, p) == KZI_NONE) p++; /* «تصريف», «تسيير» */
  uint32_t from = p;
  while (p < end && p < from + 2 && kzi_is_definite(c, p) && !kzi_is_boundary(c, p) && kzi_state_at(c, p) == KZI_NONE &&
         !kzi_bare_mark(c, p, KZI_C_NAME_FAMILY) && !kzi_bare_mark(c, p, KZI_C_NAME_GIVEN))
    p++;
  return p > from ? p : tok;
}

bool kzi_read_cabinet(struct kzi_office_reader *r)
{
  uint32_t to = kzi_skip_cabinet(r->c, r->p, r->end);
  if (to == r->p || !r->complement) return false;
  kzi_take_outside(r, to);
  return true;
}
