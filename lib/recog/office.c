/* Offices: a head («وزير»), then fields, bodies, parts of offices and other offices («نائب رئيس الوزراء») as long as they
 * belong to it, with the country told by a demonym, a state or a body among them. */
#include "recog/office.h"

#include "recog/near.h"

#include <string.h>

enum { DEPTH_MAX = 3, LOOSE_MAX = 6, FIELDS_MAX = 6, QUOTATION_TOKENS = 8, APPOINTED_TOKENS = 12 };

static uint32_t token_end(const struct kzi_office_reader *r, uint32_t tok)
{
  return r->c->tokens->items[tok].end;
}

/* «القضائية والسجون», too */
static bool is_definite(const struct kzi_office_reader *r, uint32_t tok)
{
  struct kzi_text word = kzi_token_fold(r->c->tokens, tok);
  return kzi_is_definite(r->c, tok) || (word.length > 10 && kzi_text_begins(word, "وال"));
}

/* … and so is what ends with a town's name: «حاكم دبي». */
bool kzi_ends_definite(const struct kzi_office_reader *r)
{
  const struct kzi_mark *town = r->last > r->o->at.tok ? kzi_bare_mark(r->c, r->last, KZI_C_CITY) : NULL;
  return is_definite(r, r->last) || (town && town->end == r->last + 1);
}

bool kzi_wants_more(const struct kzi_office_reader *r)
{
  return r->adjacent && !r->closed && !kzi_ends_definite(r);
}

void kzi_take_title(struct kzi_office_reader *r, uint32_t upto)
{
  struct kzi_office *o = r->o;
  if (r->adjacent && kzi_span_empty(o->title_more)) {
    o->title.end = token_end(r, upto - 1);
  } else {
    if (kzi_span_empty(o->title_more)) o->title_more.start = r->c->tokens->items[r->p].start;
    o->title_more.end = token_end(r, upto - 1);
  }
  r->last = upto - 1;
  r->p = o->at.end = upto;
  r->complement = true;
  r->adjacent = true;
  r->fields = r->closed = false;
}

void kzi_take_outside(struct kzi_office_reader *r, uint32_t upto)
{
  r->p = r->o->at.end = upto;
  r->complement = true;
  r->adjacent = r->fields = false;
}

static uint32_t read_office(const struct kzi_cast *c, uint32_t tok, uint32_t end, struct kzi_office *office,
                            unsigned depth);

static bool read_org(struct kzi_office_reader *r)
{
  static const char *const in[] = {"في", NULL};
  bool after_in = kzi_is_one_of(r->c, r->p, in);
  uint32_t index = kzi_org_at(r->c, after_in ? r->p + 1 : r->p);
  if (index == KZI_NONE) return false;
  const struct kzi_org *org = &r->c->m->orgs[index];
  bool joined = after_in || org->at.prefix == KZI_PREFIX_LI || org->at.prefix == KZI_PREFIX_BI;
  if ((org->at.prefix && !joined) || org->at.end > r->end || (!joined && !kzi_wants_more(r))) return false;
  if (r->o->org == KZI_NONE) r->o->org = index;
  if (!r->o->cc) r->o->cc = org->cc;
  uint32_t end = org->at.end, name_end = end;
  while (name_end > r->p + 1 && r->c->tokens->items[name_end - 1].start >= org->name.end) name_end--;
  bool demonym = name_end > r->p + 1 && kzi_bare_mark(r->c, name_end - 1, KZI_C_DEMONYM);
  bool joint = end > r->p + 2 && kzi_bare_mark(r->c, end - 1, KZI_C_DEMONYM) &&
               kzi_bare_mark(r->c, end - 2, KZI_C_DEMONYM) && kzi_is_definite(r->c, end - 2);
  if (joint) /* «رئيس مجلس الأعمال السعودي التركي» */
    name_end = end;
  else if (demonym)
    name_end--;
  bool cabinet = org->is_state && joined && org->at.prefix == KZI_PREFIX_BI; /* «وزير الصحة بحكومة الوفاق» */
  if (cabinet || (after_in && name_end == r->p + 1))                         /* nothing but the preposition */
    kzi_take_outside(r, end);
  else
    kzi_take_title(r, name_end);
  r->p = r->o->at.end = end;
  r->adjacent = name_end == end;
  r->closed = true;
  return true;
}

static bool read_portfolio(struct kzi_office_reader *r)
{
  static const char *const charged[] = {"المكلف", "المكلفه", "مكلف", "مكلفه", NULL}; /* المكلف بإدارة الدفاع */
  const struct kzi_mark *mark = kzi_mark_at(r->c->marks, r->p, KZI_C_PORTFOLIO);
  if (!mark || mark->end > r->end || (mark->pronoun && mark->prefix)) return false; /* «الوزير لإعلامه بالأمر» */
  uint32_t org = kzi_org_at(r->c, r->p);
  if (org != KZI_NONE && r->c->m->orgs[org].at.end > mark->end) return false; /* «المدير العام لطيران الخليج» */
  bool definite = mark->definite || mark->prefix == KZI_PREFIX_LI ||
                  kzi_near_definite(r->c->marks, mark->end - 1); /* «والاتصالات وتقنية المعلومات» */
  if (mark->prefix == KZI_PREFIX_WA) {
    if (!r->fields || definite != kzi_ends_definite(r)) return false;
  } else if (mark->prefix == KZI_PREFIX_BI) {
    if (!kzi_is_one_of(r->c, r->last, charged)) return false;
  } else if (mark->prefix ? mark->prefix != KZI_PREFIX_LI : !kzi_wants_more(r)) {
    return false;
  }
  kzi_take_title(r, mark->end);
  if (mark->pronoun && kzi_span_empty(r->o->title_more)) {
    r->o->own = true;
    r->o->title.end = kzi_mark_span(r->c->marks, mark).end;
  }
  r->fields = true;
  return true;
}

static const char *const abroad[] = {"بالخارج", "بالمهجر", NULL};

/* «والمغاربة المقيمين بالخارج»: the people abroad, a field of foreign ministries. */
static bool read_diaspora(struct kzi_office_reader *r)
{
  for (uint32_t t = r->p + 1; r->fields && t < r->end && t <= r->p + 2; t++)
    if (kzi_is_one_of(r->c, t, abroad)) {
      kzi_take_title(r, t + 1);
      return true;
    }
  return false;
}

/* «أوراق اعتماد فلان سفيرا لكازاخستان», «تعيينه وزيرا»: what somebody is made. */
static bool is_appointed(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const posted[] = {"لجمهوريه", "لدوله", "لمملكه", "لدي", NULL}; /* «سفيرا لجمهورية كازاخستان» */
  const struct kzi_mark *country = kzi_mark_at(c->marks, tok + 1, KZI_C_COUNTRY);
  if (kzi_is_one_of(c, tok + 1, posted) || (country && country->prefix & KZI_PREFIX_LI)) return true;
  static const char *const made[] = {"اعتماد",  "اعتماده", "اعتمادها", "تعيين", "تعيينه",
                                     "تعيينها", "عين",     "عينت",     NULL};
  uint32_t first = c->tokens->sentences[c->tokens->items[tok].sentence].first;
  return kzi_tokens_have(c->tokens, kzi_reach_back(tok, APPOINTED_TOKENS, first), tok, made);
}

/* «وزيرا الدفاع» could be an accusative singular by its letters; without tanwin it is the dual, but for who is made one; «أوراق اعتماد
 * سفيري كازاخستان والبرازيل» could not. */
static const struct kzi_mark *word_of_office(const struct kzi_cast *c, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_OFFICE, KZI_C_OFFICE_HEAD, KZI_C_OFFICE_PLURAL, KZI_C_COUNT};
  const struct kzi_mark *dual = kzi_mark_at(c->marks, tok, KZI_C_OFFICE_DUAL);
  if (dual && !(c->tokens->items[tok].flags & KZI_TOKEN_TANWIN) &&
      !(kzi_text_ends(kzi_token_fold(c->tokens, tok), "ا") && is_appointed(c, tok)))
    return dual;
  const struct kzi_mark *mark = kzi_mark_any(c->marks, tok, classes);
  if (mark) return mark;
  mark = kzi_mark_at(c->marks, tok, KZI_C_ANAPHOR);
  return mark && kzi_mark_is(c->marks, mark, "counterpart") ? mark : NULL;
}

/* … but not inside a town's name: «في نور سلطان وزير المالية القطري». */
static const struct kzi_mark *head_at(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_mark *mark = word_of_office(c, tok);
  const struct kzi_mark *town = mark && tok > 0 ? kzi_mark_at(c->marks, tok - 1, KZI_C_CAPITAL_WEAK) : NULL;
  return town && town->end > tok ? NULL : mark;
}

/* «لجمهورية زامبيا» */
static bool is_of_state(const struct kzi_office_reader *r, uint32_t tok)
{
  uint32_t state = kzi_state_at(r->c, tok);
  return state != KZI_NONE && r->c->m->states[state].at.prefix == KZI_PREFIX_LI &&
         r->c->m->states[state].how == KZI_STATE_FORMAL;
}

/* «وزير الصناعة والتجارة والتموين المهندسة …», «وزير الطرق وبناء المدن فلان»: fields that no list knows, up to a name. */
static bool read_more_fields(struct kzi_office_reader *r)
{
  static const uint16_t names[] = {KZI_C_HONORIFIC, KZI_C_RANK, KZI_C_DEMONYM, KZI_C_COUNT};
  struct kzi_text word = kzi_token_fold(r->c->tokens, r->p);
  bool more = r->fields || kzi_is_office(r->c, r->o, "governor"); /* «محافظ رام الله والبيرة» */
  if (!more || !r->adjacent || !kzi_text_begins(word, "و")) return false;
  for (uint32_t t = r->p; t < r->end && t <= r->p + FIELDS_MAX; t++) {
    const struct kzi_mark *given = kzi_bare_mark(r->c, t, KZI_C_NAME_GIVEN);
    bool name = (given && !kzi_mark_is(r->c->marks, given, "weak")) || kzi_mark_any(r->c->marks, t, names);
    if (name && t == r->p) return false;
    bool comma = t > r->p && kzi_token_is_comma(r->c->tokens, t); /* «وزير السكن والعمران والمدينة، فلان» */
    bool whose = t > r->p && (kzi_skip_cabinet(r->c, t, r->end) > t || is_of_state(r, t));
    if ((name || comma || whose) && is_definite(r, t - 1)) {
      kzi_take_title(r, t);
      return true;
    }
    bool done_with = kzi_text_begins(kzi_token_fold(r->c->tokens, t), "و") && t + 1 < r->end && is_definite(r, t + 1);
    if (name || kzi_is_boundary(r->c, t) || head_at(r->c, t)) return false;
    if (t > r->p && !is_definite(r, t) && !done_with) return false; /* «وترقية الاستثمار» */
  }
  return false;
}

static bool is_name_word(const struct kzi_office_reader *r)
{
  if (kzi_bare_mark(r->c, r->p, KZI_C_NAME_LINK)) return true;
  const struct kzi_mark *given = kzi_bare_mark(r->c, r->p, KZI_C_NAME_GIVEN);
  if (given && !kzi_mark_is(r->c->marks, given, "weak")) return true;
  return kzi_bare_mark(r->c, r->p, KZI_C_NAME_FAMILY) && !kzi_bare_mark(r->c, r->p, KZI_C_PORTFOLIO);
}

/* «وزير التنمية المجتمعية», «رئيس لجنة العلاقات الخارجية النيابية»: what kind of field or body, by an adjective that no list
 * knows. */
static bool read_field_adjective(struct kzi_office_reader *r)
{
  struct kzi_text word = kzi_token_fold(r->c->tokens, r->p);
  bool feminine = word.length > 10 && kzi_text_ends(word, "يه");
  bool open = (r->fields || r->o->org != KZI_NONE) && r->adjacent;
  if (!open || !feminine || !kzi_ends_definite(r) || !kzi_is_definite(r->c, r->p)) return false;
  if (kzi_is_boundary(r->c, r->p) || kzi_state_at(r->c, r->p) != KZI_NONE || is_name_word(r)) return false;
  if (kzi_mark_at(r->c->marks, r->p, KZI_C_DEMONYM) || head_at(r->c, r->p)) return false;
  kzi_take_title(r, r->p + 1);
  r->fields = r->o->org == KZI_NONE;
  return true;
}

/* «أوروبا», «آسيا»: no side, so a field that somebody may have. */
static bool is_part_of_world(const struct kzi_office_reader *r, uint32_t tok)
{
  const struct kzi_mark *sea = tok < r->end ? kzi_bare_mark(r->c, tok, KZI_C_SEA) : NULL;
  return sea && sea->end == tok + 1;
}

static bool read_part(struct kzi_office_reader *r)
{
  static const char *const freely[] = {"باسم",     "لشوون",    "للشوون",   "لشيون", "للشيون",
                                       "بالوكاله", "بالنيابه", "بالانابه", "فوق",   NULL};
  const struct kzi_mark *mark = kzi_bare_mark(r->c, r->p, KZI_C_OFFICE_PART);
  if (!mark || mark->end > r->end || mark->pronoun) return false;
  if (!mark->definite && !kzi_wants_more(r) && !kzi_is_one_of(r->c, r->p, freely)) return false;
  if (kzi_bare_mark(r->c, r->p, KZI_C_NAME_GIVEN) && !kzi_wants_more(r)) return false;
  const struct kzi_mark *next = head_at(r->c, r->p); /* «التقى الوزير المفوض الأوروبي للطاقة» */
  if (next && next->end > mark->end) return false;
  static const char *const affairs[] = {"للشوون", "للشيون", NULL}, /* «للشؤون الاقتصادية» */
      *const affairs_of[] = {"لشوون", "لشيون", NULL};              /* «لشؤون أوروبا» */
  static const uint16_t names[] = {KZI_C_NAME_GIVEN, KZI_C_NAME_FAMILY, KZI_C_COUNT};
  bool named =
      kzi_is_one_of(r->c, r->p, affairs) || (kzi_is_one_of(r->c, r->p, affairs_of) && is_part_of_world(r, mark->end));
  bool of = named && mark->end < r->end && (kzi_is_definite(r->c, mark->end) || is_part_of_world(r, mark->end)) &&
            !kzi_is_boundary(r->c, mark->end);
  bool like_name = kzi_is_one_of(r->c, r->p, affairs_of) && mark->end + 1 < r->end && /* «لشؤون سلامة الطيران» */
                   kzi_mark_any(r->c->marks, mark->end, names) && kzi_is_definite(r->c, mark->end + 1);
  kzi_take_title(r, mark->end + (like_name ? 2 : of));
  r->fields = like_name; /* «… والنقل الجوي» */
  return true;
}

/* «ولي عهد أبوظبي | الرئيس الفرنسي»: an office that its town makes complete. */
static bool ends_in_town(const struct kzi_office_reader *r)
{
  const struct kzi_mark *office = kzi_bare_mark(r->c, r->o->at.tok, KZI_C_OFFICE);
  return office && office->end == r->p && r->p > office->tok + 1 && kzi_town_country(r->c, r->p - 1);
}

/* «نائب» + «رئيس الوزراء»; after an office that is complete, the next one is another title of the same person. */
static bool read_inner_office(struct kzi_office_reader *r)
{
  struct kzi_office inner;
  if (r->depth >= DEPTH_MAX || ends_in_town(r)) return false;
  uint32_t after = read_office(r->c, r->p, r->end, &inner, r->depth + 1);
  if (after == r->p || inner.counterpart) return false;
  if (inner.at.prefix ? inner.at.prefix != KZI_PREFIX_LI : !kzi_wants_more(r)) return false;
  if (inner.number > 1) return false;
  if (inner.at.prefix && r->o->cc && inner.cc && inner.cc != r->o->cc)
    return false; /* «سلم السفير الياباني لوزير الصحة التونسي …» */
  uint32_t first = r->p, title_end = first;
  while (title_end < after && r->c->tokens->items[title_end].end <= inner.title.end) title_end++;
  kzi_take_title(r, title_end > first ? title_end : first + 1);
  if (!kzi_span_empty(inner.title_more)) r->o->title_more = inner.title_more;
  if (inner.code == kzi_value_id("spokesperson")) r->o->code = inner.code; /* «نائب المتحدث باسم الحكومة» */
  r->o->inner = inner.inner ? inner.inner : inner.code;
  if (r->o->state == KZI_NONE) r->o->state = inner.state;
  if (!r->o->cc) r->o->cc = inner.cc;
  if (r->o->org == KZI_NONE) r->o->org = inner.org;
  r->adjacent = r->p == after;
  r->p = r->o->at.end = after;
  return true;
}

static bool read_former(struct kzi_office_reader *r)
{
  static const char *const words[] = {"السابق",  "السابقه", "الاسبق",   "الراحل", "الراحله",
                                      "المخلوع", "المعزول", "المستقيل", NULL};
  static const char *const asides[] = {"انذاك",    "حينها",  "الحالي",  "الحاليه",  "الجديد",  "الجديده",
                                       "المنتهيه", "ولايته", "المعتمد", "المعتمده", "الصديقه", "الصديق",
                                       "الشقيقه",  "الشقيق", "حديثا",   "المعين",   "المعينه", NULL};
  if (kzi_is_one_of(r->c, r->p, asides)) {
    kzi_take_outside(r, r->p + 1);
    return true;
  }
  if (!kzi_is_one_of(r->c, r->p, words)) return false;
  r->o->former = true;
  if (r->adjacent)
    kzi_take_title(r, r->p + 1);
  else
    kzi_take_outside(r, r->p + 1);
  return true;
}

/* «مدير عام الهيئة وكالةً فلان» */
static bool read_acting(struct kzi_office_reader *r)
{
  static const char *const acting[] = {"وكاله", "نيابه", "تكليفا", NULL};
  if (!kzi_is_one_of(r->c, r->p, acting) || kzi_wants_more(r)) return false;
  const struct kzi_mark *given = kzi_bare_mark(r->c, r->p + 1, KZI_C_NAME_GIVEN);
  bool name = r->p + 1 < r->end && given && !kzi_is_definite(r->c, r->p + 1) &&
              !kzi_mark_at(r->c->marks, r->p, KZI_C_AGENCY); /* «أفاد مسؤول وكالة فرانس برس» */
  if (!name && !(r->c->tokens->items[r->p].flags & KZI_TOKEN_TANWIN)) return false;
  kzi_take_title(r, r->p + 1);
  return true;
}

/* «وزير الجمارك», «وزير البيشمركة»: a field that no list knows, right behind the head. */
static bool read_unknown_field(struct kzi_office_reader *r)
{
  static const uint16_t others[] = {KZI_C_HONORIFIC,   KZI_C_RANK,        KZI_C_DEMONYM,
                                    KZI_C_NAME_FAMILY, KZI_C_OFFICE_PART, KZI_C_COUNT};
  if (r->complement || !kzi_wants_more(r) || !kzi_is_office(r->c, r->o, "minister")) return false;
  if (!kzi_is_definite(r->c, r->p) || kzi_is_boundary(r->c, r->p) || kzi_mark_any(r->c->marks, r->p, others))
    return false;
  if (head_at(r->c, r->p) || is_name_word(r) || kzi_state_at(r->c, r->p) != KZI_NONE) return false;
  kzi_take_title(r, r->p + 1);
  r->fields = true;
  return true;
}

/* «مدير التعاون المهدي بن سعود» */
static bool precedes_lineage(const struct kzi_office_reader *r)
{
  static const char *const child[] = {"بن", "بنت", "ولد", NULL};
  return r->p + 1 < r->end && kzi_is_one_of(r->c, r->p + 1, child);
}

/* «مدير معمل الصحة العامة»: a word that nothing is known of, then definite ones. */
static bool read_loose(struct kzi_office_reader *r)
{
  const struct kzi_token *t = &r->c->tokens->items[r->p];
  if (t->kind != KZI_TOKEN_WORD || r->loose >= LOOSE_MAX || r->definite || r->o->number > 1) return false;
  static const char *const affairs[] = {"شوون", "شيون", NULL}; /* «وزير شؤون الديوان» */
  bool of_affairs = kzi_is_one_of(r->c, r->p, affairs) || kzi_is_one_of(r->c, r->last, affairs);
  if (kzi_is_office(r->c, r->o, "minister") && !of_affairs) return false;
  if (r->monarch || (t->flags & KZI_TOKEN_TANWIN)) return false;
  const struct kzi_mark *venue = kzi_mark_at(r->c->marks, r->p, KZI_C_VENUE); /* «بمكتبه صباح أمس» */
  if ((venue && venue->prefix) || kzi_mark_at(r->c->marks, r->p, KZI_C_DAYPART)) return false;
  if (kzi_is_boundary(r->c, r->p) || head_at(r->c, r->p) || is_name_word(r) || kzi_state_at(r->c, r->p) != KZI_NONE)
    return false;
  if (!kzi_wants_more(r) && (!r->loose || !is_definite(r, r->p) || precedes_lineage(r))) return false;
  kzi_take_title(r, r->p + 1);
  r->loose++;
  return true;
}

/* «مدير مركز الملك فهد للبحوث», «قائد قاعدة الملك فهد الجوية»: a house that bears a ruler's name. */
static bool read_named_after(struct kzi_office_reader *r)
{
  static const char *const houses[] = {"مركز",     "جامعه", "مدينه", "مستشفي", "موسسه", "معهد", "كليه",
                                       "اكاديميه", "مكتبه", "مجمع",  "مدرسه",  "قاعده", NULL};
  static const char *const rulers[] = {"الملك", "الملكه", "الامير", "الاميره", "السلطان", "الشيخ", "الشيخه", NULL};
  static const char *const son[] = {"بن", "بنت", NULL};
  if (!kzi_wants_more(r) || !kzi_is_one_of(r->c, r->p, houses) || !kzi_is_one_of(r->c, r->p + 1, rulers)) return false;
  uint32_t upto = r->p + 3;
  if (upto > r->end || !kzi_bare_mark(r->c, upto - 1, KZI_C_NAME_GIVEN)) return false;
  if (upto + 1 < r->end && kzi_is_one_of(r->c, upto, son)) upto += 2;
  if (upto < r->end && kzi_text_begins(kzi_token_fold(r->c->tokens, upto), "لل")) upto++;
  kzi_take_title(r, upto);
  r->closed = true;
  r->loose++;
  return true;
}

/* «الأمين العام للمركز», «المديرة العامة للصحة»: whose head he is, in words of the text's own. */
static bool read_body(struct kzi_office_reader *r)
{
  static const char *const codes[] = {"sec_gen",      "director", "dep_minister", "adviser", "chief_staff",
                                      "spokesperson", NULL};
  struct kzi_text word = kzi_token_fold(r->c->tokens, r->p);
  bool forces =
      kzi_is_office(r->c, r->o, "chief_staff") && kzi_mark_at(r->c->marks, r->p, KZI_C_ANAPHOR); /* «للقوات» */
  if (!r->adjacent || word.length < 8 || !kzi_text_begins(word, "لل")) return false;
  if (kzi_is_boundary(r->c, r->p) && !forces) return false;
  if (!kzi_value_is_any(r->c->marks->lexicon, r->o->code, codes)) return false;
  kzi_take_title(r, r->p + 1);
  r->loose++;
  r->fields = true; /* «للعمليات والتدريب» */
  return true;
}

/* «رئيس مجلس إدارة "مصدر" فلان»: the body in its quotation marks. */
static bool read_quoted_org(struct kzi_office_reader *r)
{
  static const char *const marks[] = {"\"", "«", "»", "“", "”", "'", NULL};
  if (r->p + 1 >= r->end || !kzi_is_one_of(r->c, r->p, marks)) return false;
  uint32_t index = kzi_org_at(r->c, r->p + 1);
  const struct kzi_org *org = index == KZI_NONE ? NULL : &r->c->m->orgs[index];
  if (!org || org->at.prefix || org->at.end >= r->end || !kzi_wants_more(r)) return false;
  if (r->o->org == KZI_NONE) r->o->org = index;
  if (!r->o->cc) r->o->cc = org->cc;
  bool closed = kzi_is_one_of(r->c, org->at.end, marks);
  kzi_take_outside(r, closed ? org->at.end + 1 : org->at.end);
  return true;
}

/* «المدير العام لـ«كازترانسويل» فلان»: a name in quotation marks that nothing is known of. */
static bool read_of_quotation(struct kzi_office_reader *r)
{
  static const char *const of[] = {"ل", NULL};
  if (!r->adjacent || !kzi_is_one_of(r->c, r->p, of) || !kzi_near_quote(r->c->marks, r->p + 1)) return false;
  for (uint32_t t = r->p + 3; t < r->end && t < r->p + QUOTATION_TOKENS; t++)
    if (kzi_near_quote(r->c->marks, t)) {
      kzi_take_outside(r, t + 1);
      return true;
    }
  return false;
}

/* «نظراؤه في مجلس التعاون», «نظرائه من دول منظمة شنغهاي»: those of all its members. */
static bool read_union_of_peers(struct kzi_office_reader *r)
{
  static const char *const in[] = {"في", "من", "لدي", NULL};
  static const char *const members[] = {"دول", "الدول", "الاعضاء", "اعضاء", "في", NULL};
  bool peers = strstr(kzi_token_fold(r->c->tokens, r->o->at.tok).bytes, "نظرا");
  if (!peers || !kzi_is_one_of(r->c, r->p, in)) return false;
  uint32_t t = r->p + 1;
  while (kzi_org_at(r->c, t) == KZI_NONE && kzi_is_one_of(r->c, t, members)) t++;
  uint32_t index = kzi_org_at(r->c, t);
  if (index == KZI_NONE || !r->c->m->orgs[index].international || r->c->m->orgs[index].at.end > r->end) return false;
  r->o->org = index;
  r->o->number = 3;
  r->o->counterpart = false; /* of nobody in particular */
  kzi_take_outside(r, r->c->m->orgs[index].at.end);
  return true;
}

static void read_complements(struct kzi_office_reader *r)
{
  if (r->o->counterpart) { /* what follows «نظيره» but a demonym is an office of its own */
    if (!read_union_of_peers(r)) kzi_read_office_state(r);
    return;
  }
  static bool (*const steps[])(struct kzi_office_reader *) = {
      kzi_read_both_countries,
      read_former,
      kzi_read_posting,
      kzi_read_residence,
      kzi_read_custodian,
      kzi_read_cabinet,
      kzi_read_office_state,
      read_portfolio,
      read_diaspora,
      read_acting,
      read_unknown_field,
      read_field_adjective,
      read_more_fields,
      read_org,
      read_named_after,
      read_part,
      read_inner_office,
      read_loose,
      read_body,
      read_quoted_org,
      read_of_quotation,
      kzi_read_own_country,
      kzi_read_home,
  };
  bool more = true;
  while (more && r->p < r->end) {
    if (r->p + 1 < r->end && kzi_token_is_mark(r->c->tokens, r->p, "_")) r->p++; /* #وزير_الخزانة_البريطاني */
    if (r->c->tokens->items[r->p].kind == KZI_TOKEN_HASHTAG && kzi_state_at(r->c, r->p + 1) != KZI_NONE) r->p++;
    uint32_t from = r->p; /* «وزير الصناعة و التجارة»: «و» by itself joins as well */
    if (r->p + 1 < r->end && kzi_token_is(r->c->tokens, r->p, "و")) r->p++;
    more = false;
    for (size_t i = 0; i < KZI_COUNT(steps) && !more; i++) more = steps[i](r);
    if (!more) r->p = from;
  }
}

/* «رئيس جمهورية كازاخستان», «محافظ البنك المركزي اليمني»: the head leaves to a longer name its own words. */
static uint32_t head_end(const struct kzi_cast *c, const struct kzi_mark *mark)
{
  for (uint32_t t = mark->tok + 1; t < mark->end; t++) {
    uint32_t state = kzi_state_at(c, t), org = kzi_org_at(c, t);
    if (state != KZI_NONE && c->m->states[state].at.end > mark->end) return t;
    if (org != KZI_NONE && c->m->orgs[org].at.end > mark->end) return t;
  }
  return mark->end;
}

/* «سفيرا لكازاخستان» without its ending, to begin the title with; NULL where it has none. */
static const char *without_ending(const struct kzi_cast *c, const struct kzi_mark *mark)
{
  static const char *const endings[] = {"اً", "ًا", "ا"};
  struct kzi_span word = kzi_mark_span(c->marks, mark);
  const char *bytes = c->tokens->text + word.start;
  size_t length = word.end - word.start, ending = 0;
  for (size_t i = 0; i < KZI_COUNT(endings) && !ending; i++) {
    size_t n = strlen(endings[i]);
    if (length > n + 2 && memcmp(bytes + length - n, endings[i], n) == 0) ending = n;
  }
  if (!ending || mark->end != mark->tok + 1 || !is_appointed(c, mark->tok)) return NULL;
  char *stem = kzi_arena_get(c->arena, length - ending + 1);
  if (!stem) return NULL;
  memcpy(stem, bytes, length - ending);
  stem[length - ending] = '\0';
  return stem;
}

static void begin(struct kzi_office_reader *r, const struct kzi_mark *mark)
{
  struct kzi_office *o = r->o;
  bool plural = mark->class_id == KZI_C_OFFICE_PLURAL, dual = mark->class_id == KZI_C_OFFICE_DUAL;
  memset(o, 0, sizeof *o);
  r->p = head_end(r->c, mark);
  r->last = r->p - 1;
  r->adjacent = true;
  o->at = (struct kzi_where){mark->tok, r->p, kzi_mark_span(r->c->marks, mark), mark->prefix};
  if (r->p < mark->end) o->at.span.end = token_end(r, r->last);
  o->title = o->at.span;
  o->head_end = o->at.span.end;
  if (mark->class_id == KZI_C_ANAPHOR) o->title.end = o->title.start;
  o->state = o->org = KZI_NONE;
  o->number = plural ? 3 : dual ? 2 : 1;
  o->counterpart = mark->class_id == KZI_C_ANAPHOR;
  r->closed = mark->pronoun;
  o->singular = dual || plural ? kzi_value_text(r->c->marks->lexicon, mark->value) : without_ending(r->c, mark);
  if (!dual && !plural && !o->counterpart) o->code = mark->value;
  bool by_name = mark->pronoun && o->code == kzi_value_id("spokesperson"); /* «الناطقة باسمه» keeps its pronoun */
  if (by_name) o->title.end = token_end(r, r->last);
  o->own = mark->pronoun && !by_name;
  r->definite = mark->definite && mark->end == mark->tok + 1;
  r->monarch = kzi_is_office(r->c, r->o, "monarch");
  r->fields =
      mark->class_id == KZI_C_OFFICE && strncmp(kzi_value_text(r->c->marks->lexicon, mark->value), "minister", 8) == 0;
  bool whole = o->number > 1 && kzi_near_definite(r->c->marks, mark->end - 1); /* «رئيسا الوزراء» */
  r->complement = mark->class_id == KZI_C_OFFICE || r->definite || whole || o->counterpart || o->own;
  for (uint32_t t = mark->tok + 1; mark->class_id == KZI_C_OFFICE && t < mark->end; t++) { /* «شيخ الأزهر» */
    uint32_t org = kzi_mark_at(r->c->marks, t, KZI_C_ORG) ? kzi_org_at(r->c, t) : KZI_NONE;
    if (org == KZI_NONE || r->c->m->orgs[org].at.end != mark->end) continue;
    o->org = org;
    o->cc = r->c->m->orgs[org].cc;
  }
}

bool kzi_stands_for_ruler(const struct kzi_cast *c, uint32_t tok)
{
  static const uint16_t known[] = {KZI_C_INVOCATION,  KZI_C_FUNC, KZI_C_HONORIFIC, KZI_C_OFFICE,
                                   KZI_C_OFFICE_HEAD, KZI_C_NOUN, KZI_C_COUNT};
  static const char *const highness[] = {"سمو", "لسمو", "بسمو", "وسمو", NULL};
  uint32_t next = tok + 1;
  if (tok == 0 || next >= c->tokens->count || !kzi_is_one_of(c, tok - 1, highness)) return false;
  return kzi_is_boundary(c, next) || kzi_token_is_comma(c->tokens, next) ||
         (kzi_mark_any(c->marks, next, known) && !kzi_mark_at(c->marks, next, KZI_C_NAME_GIVEN));
}

static bool is_royal_style(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const styles[] = {"الامير",  "الاميره", "للامير",   "بالامير",
                                       "والامير", "للاميره", "والاميره", NULL};
  return kzi_is_one_of(c, tok, styles) && !kzi_stands_for_ruler(c, tok);
}

static uint32_t read_office(const struct kzi_cast *c, uint32_t tok, uint32_t end, struct kzi_office *office,
                            unsigned depth)
{
  const struct kzi_mark *mark = head_at(c, tok);
  if (!mark || mark->end > end) return tok;
  struct kzi_office_reader r = {.c = c, .o = office, .end = end, .depth = depth};
  begin(&r, mark);
  read_complements(&r);
  if (office->cc_count > 1) { /* «وزيرا دفاع مصر والأردن»: the countries stand for themselves */
    office->at.end = r.last + 1;
    office->state = KZI_NONE;
    office->cc = 0;
  }
  office->at.span.end = token_end(&r, office->at.end - 1);
  const struct kzi_mark *name = kzi_bare_mark(c, r.p < end ? r.p : tok, KZI_C_NAME_GIVEN);
  bool before_name = !r.complement && name && !kzi_mark_is(c->marks, name, "weak"); /* «وزير مولود تشاووش أوغلو» */
  bool named =
      r.monarch ? (r.definite ? !is_royal_style(c, tok) || office->cc : office->cc != 0) : r.complement || before_name;
  return named ? r.p : tok;
}

/* «المبعوث الأممي»: an office that only one country or body has. */
static uint16_t only_country(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_mark *only = kzi_mark_at(c->marks, tok, KZI_C_OFFICE_OF);
  return only ? kzi_cc(kzi_value_text(c->marks->lexicon, only->value)) : 0;
}

/* «وزير الشؤون الخارجية والهجرة والتونسيين بالخارج»: of the country whose people abroad he looks after. */
static uint16_t country_of_diaspora(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  for (uint32_t t = tok + 2; t < end; t++) {
    if (!kzi_is_one_of(c, t, abroad)) continue;
    uint32_t state = kzi_state_at(c, t - 1);
    if (state == KZI_NONE) state = kzi_state_at(c, t - 2); /* «المغاربة المقيمين بالخارج» */
    if (state != KZI_NONE) return c->m->states[state].cc;
  }
  return 0;
}

uint32_t kzi_read_office(const struct kzi_cast *c, uint32_t tok, uint32_t end, struct kzi_office *office)
{
  uint32_t after = read_office(c, tok, end, office, 0);
  if (after > tok && !office->cc && office->number == 1) office->cc = country_of_diaspora(c, tok, after);
  uint16_t only = after > tok ? only_country(c, tok) : 0; /* «المبعوث الدولي لليمن», too */
  if (only && (!office->cc || only == KZI_CC('U', 'N'))) office->cc = only;
  return after;
}
