/* The likely country of people whose own words tell none. «بحث وزير الخارجية ناصر بوريطة مع نظيره الفرنسي»: a paper leaves out
 * the country of its own officials, and it is the one of the article's two main countries that the others around them have not. */
#include "recog/people.h"

#include <string.h>

enum { LIKELIER = 4, RECEPTION_TOKENS = 40, LIST_TOKENS = 60, COUNTERPART_TOKENS = 4 };

struct home {
  struct kzi_cast *c;
  struct kzi_tally named; /* how often each country stands in the article */
  uint16_t first, second; /* the two named most */
  uint16_t home;
};

/* By the names of states, and of those statesmen whose state everybody knows. */
static void count_states(struct home *h)
{
  const struct kzi_person *people = h->c->people.items;
  h->named = kzi_count_lands(h->c->m);
  for (uint32_t i = 0; i < h->c->people.count; i++) {
    uint16_t cc = kzi_statesman_country(h->c, &people[i]);
    if (cc) kzi_count_state(&h->named, cc);
  }
  for (unsigned i = 0; i < h->named.size; i++) /* «وزير الخارجية … في الأمم المتحدة» is a minister of none of hers */
    if (h->named.codes[i] == KZI_CC('U', 'N')) h->named.counts[i] = 0;
  h->first = kzi_most_named(&h->named, 0, 1);
  h->second = kzi_most_named(&h->named, h->first, 1);
}

/* ---- What an office tells ---------------------------------------------------------------------------------------- */

/* Where the code stands in the list, or NULL. */
static const char *listed(const char *codes, uint16_t cc)
{
  char text[3];
  kzi_cc_text(cc, text);
  return strstr(codes, text);
}

/* The most named country that may have the office; 0 where the office leaves it open. */
static uint16_t by_office(const struct home *h, const struct kzi_mark *only)
{
  const char *codes = kzi_value_text(h->c->marks->lexicon, only->value);
  const char *bar = strchr(codes, '|');
  uint32_t best = 0;
  uint16_t cc = strlen(codes) == 2 ? kzi_cc(codes) : 0;
  for (unsigned i = 0; i < h->named.size; i++) {
    const char *at = listed(codes, h->named.codes[i]);
    uint32_t weight = at ? h->named.counts[i] * (bar && at < bar ? LIKELIER : 1) : 0;
    if (weight > best) best = weight, cc = h->named.codes[i];
  }
  return cc;
}

/* The entry that is the whole office: «رئيس» says nothing of «رئيس مجلس الوزراء». */
static const struct kzi_mark *office_mark(const struct home *h, const struct kzi_person *p, enum kzi_class class_id)
{
  const struct kzi_office *offices = h->c->offices.items;
  for (uint8_t i = 0; i < p->office_count; i++) {
    const struct kzi_office *o = &offices[p->offices[i]];
    const struct kzi_mark *mark = kzi_mark_at(h->c->marks, o->at.tok, class_id);
    if (mark && kzi_mark_span(h->c->marks, mark).end >= o->title.end) return mark;
  }
  return NULL;
}

/* ---- What the sentence tells ------------------------------------------------------------------------------------- */

/* The main country that some other office in the sentence of person i has, if it is one alone. */
static uint16_t other_country(const struct home *h, uint32_t i)
{
  const struct kzi_tokens *tokens = h->c->tokens;
  const struct kzi_person *people = h->c->people.items;
  const struct kzi_office *offices = h->c->offices.items;
  struct kzi_range s = tokens->sentences[tokens->items[people[i].name_tok].sentence];
  uint32_t size = (uint32_t)h->c->offices.count;
  uint16_t found = 0;
  for (uint32_t k = KZI_FIRST(offices, size, s.first); k < size && offices[k].at.tok < s.end; k++) {
    uint16_t cc = offices[k].cc;
    if (!cc || (cc != h->first && cc != h->second)) continue;
    if (found && found != cc) return 0;
    found = cc;
  }
  return found;
}

/* Whose officials the article names with their country: foreigners, as a rule. */
static uint32_t foreigners(const struct home *h, uint16_t cc)
{
  const struct kzi_office *offices = h->c->offices.items;
  uint32_t count = 0;
  for (size_t i = 0; i < h->c->offices.count; i++) count += offices[i].cc == cc && !offices[i].posted;
  return count;
}

static void find_home(struct home *h)
{
  const struct kzi_person *people = h->c->people.items;
  uint32_t votes[2] = {0, 0}; /* for each main country: people without one in a sentence with the other */
  for (uint32_t i = 0; i < h->c->people.count; i++) {
    if (people[i].cc || !people[i].title) continue;
    uint16_t other = other_country(h, i);
    if (other) votes[other == h->first]++;
  }
  h->home = h->c->m->home;
  uint16_t dateline = kzi_dateline_country(h->c->m);
  if (!h->home && votes[0] == votes[1]) h->home = dateline;
  if (!h->home && votes[0] != votes[1]) h->home = votes[0] > votes[1] ? h->first : h->second;
  if (!h->home) h->home = foreigners(h, h->second) < foreigners(h, h->first) ? h->second : h->first;
}

/* Where the office says that he is abroad: «سفير الدولة لدى كازاخستان». */
static uint16_t posted(const struct home *h, const struct kzi_person *p)
{
  return ((const struct kzi_office *)h->c->offices.items)[p->offices[0]].posted;
}

/* «وكان في استقباله … وزير الخارجية فلان»: hosts are not of the visitor's country, who was named before them. */
static uint16_t visitor(const struct home *h, uint32_t i)
{
  static const char *const met[] = {"استقباله", "استقبالها", "استقبالهم", "استقبالهما", NULL};
  const struct kzi_person *people = h->c->people.items;
  uint32_t tok = people[i].at.tok, first = h->c->tokens->sentences[h->c->tokens->items[tok].sentence].first;
  if (tok > first + RECEPTION_TOKENS) first = tok - RECEPTION_TOKENS;
  while (tok > first && !kzi_is_one_of(h->c, tok - 1, met)) tok--;
  if (tok == first) return 0;
  for (uint32_t k = i; k > 0; k--)
    if (people[k - 1].at.tok < tok && people[k - 1].cc) return people[k - 1].cc;
  return 0;
}

/* «وحضر وكيل الوزارة فلان، ومن الجانب الكازاخستاني …»: the side told next is not his. */
static uint16_t side_behind(const struct home *h, uint32_t i)
{
  static const char *const of[] = {"من", "ومن", NULL}, *const side[] = {"الجانب", "جانب", NULL};
  const struct kzi_tokens *tokens = h->c->tokens;
  uint32_t tok = ((const struct kzi_person *)h->c->people.items)[i].at.end, index = tokens->items[tok - 1].sentence;
  uint32_t last = index + 1 < tokens->sentence_count ? index + 1 : index;
  for (uint32_t end = kzi_reach_ahead(tok, LIST_TOKENS, tokens->sentences[last].end); tok + 2 < end; tok++) {
    uint32_t state =
        kzi_is_one_of(h->c, tok, of) && kzi_is_one_of(h->c, tok + 1, side) ? kzi_state_at(h->c, tok + 2) : KZI_NONE;
    if (state != KZI_NONE) return h->c->m->states[state].cc;
  }
  return 0;
}

/* «استقبل وزير النقل سفير كازاخستان بالقاهرة، بحضور فلان»: the country of an official without a name who is told before all who
 * have one, or else the one where the envoy is posted; 0 where the first has a name. */
static uint16_t unnamed_host(const struct home *h, uint32_t first, uint32_t person, uint32_t end)
{
  const struct kzi_office *all = h->c->offices.items;
  uint32_t size = (uint32_t)h->c->offices.count, k = KZI_FIRST(all, size, first);
  if (k == size || all[k].at.tok >= end || all[k].posted || all[k].at.tok >= person) return 0;
  uint16_t cc = all[k].cc;
  for (; !cc && k < size && all[k].at.tok < end; k++) cc = all[k].posted;
  return cc;
}

/* «استقبل وزير الصحة المصري السفير الكازاخستاني، بحضور مدير الإدارة فلان»: he is of those who are told first. */
static uint16_t host(const struct home *h, uint32_t i)
{
  static const char *const company[] = {"بحضور", "وبحضور", NULL};
  static const char *const train[] = {"رافق", "يرافق", "ورافق", "ويرافق",
                                      NULL}; /* «رافق الرئيس المصري … وزير الخارجية فلان» */
  const struct kzi_person *people = h->c->people.items;
  uint32_t tok = people[i].at.tok, first = h->c->tokens->sentences[h->c->tokens->items[tok].sentence].first;
  uint32_t person = KZI_FIRST(people, (uint32_t)h->c->people.count, first), found = tok;
  for (uint32_t t = kzi_reach_back(tok, LIST_TOKENS, first); t < tok && found == tok; t++)
    if (kzi_is_one_of(h->c, t, company)) found = t;
  bool along = kzi_tokens_have(h->c->tokens, first, kzi_reach_ahead(first, 3, tok), train);
  bool beside = found < tok && people[person].at.tok < found;
  uint16_t unnamed = found < tok ? unnamed_host(h, first, people[person].at.tok, found) : 0;
  if (unnamed) return unnamed;
  return person < i && (along || beside) ? people[person].cc : 0;
}

/* «وزيرة الصحة فلانة ونظيرتها السودانية فلانة»: nobody is a counterpart of his own country. */
static uint16_t counterpart(const struct home *h, uint32_t i)
{
  const struct kzi_person *people = h->c->people.items, *next = &people[i + 1];
  if (i + 1 >= h->c->people.count || next->at.tok > people[i].at.end + COUNTERPART_TOKENS || !next->office_count)
    return 0;
  const struct kzi_office *o = (const struct kzi_office *)h->c->offices.items + next->offices[0];
  bool main = o->cc == h->first || o->cc == h->second;
  return o->counterpart && main ? o->cc : 0;
}

/* «قالت وزارة الدفاع الكازاخستانية إن نائب وزير الدفاع فلان …»: the body of his own field that the sentence names before him. */
static uint16_t own_body(const struct home *h, uint32_t i)
{
  const struct kzi_mentions *m = h->c->m;
  const struct kzi_person *p = (const struct kzi_person *)h->c->people.items + i;
  const struct kzi_office *o = (const struct kzi_office *)h->c->offices.items + p->offices[0];
  const struct kzi_tokens *tokens = h->c->tokens;
  uint32_t first = tokens->sentences[tokens->items[p->at.tok].sentence].first, field = o->at.end - 1;
  if (o->at.end < o->at.tok + 2) return 0;
  for (uint32_t k = KZI_FIRST(m->orgs, m->org_count, first); k < m->org_count && m->orgs[k].at.tok < p->at.tok; k++)
    for (uint32_t t = m->orgs[k].at.tok; t < m->orgs[k].at.end && m->orgs[k].cc; t++)
      if (strcmp(kzi_token_fold(tokens, t).bytes, kzi_token_fold(tokens, field).bytes) == 0) return m->orgs[k].cc;
  return 0;
}

/* «قال الرئيس الكازاخستاني إن وزير خارجيته فلان …», «وزير خارجية بلاده»: of the country that an official told before has. */
static uint16_t owner(const struct home *h, uint32_t i)
{
  const struct kzi_office *all = h->c->offices.items;
  const struct kzi_person *p = (const struct kzi_person *)h->c->people.items + i;
  uint32_t first = h->c->tokens->sentences[h->c->tokens->items[p->at.tok].sentence].first;
  if (!all[p->offices[0]].own || all[p->offices[0]].counterpart) return 0;
  for (uint32_t k = p->offices[0]; k > 0 && all[k - 1].at.tok >= first; k--)
    if (all[k - 1].cc) return all[k - 1].cc;
  const struct kzi_mentions *m = h->c->m; /* «قال الدبلوماسي الكازاخستاني إن رئيس مجلس الشيوخ في بلاده فلان …» */
  uint32_t s = KZI_FIRST(m->states, m->state_count, first);
  while (s < m->state_count && m->states[s].inside) s++;
  return s < m->state_count && m->states[s].at.end <= p->at.tok && m->states[s].how == KZI_STATE_DEMONYM
             ? m->states[s].cc
             : 0;
}

/* ---- What the name tells ------------------------------------------------------------------------------------------ */

static bool ends_in_any(struct kzi_text word, const char *const *endings)
{
  for (; *endings; endings++)
    if (word.length > strlen(*endings) + 2 && kzi_text_ends(word, *endings)) return true;
  return false;
}

/* The one country of the list that the article names, or 0 where it names none or several. */
static uint16_t only_one(const struct home *h, const char *codes)
{
  uint16_t cc = 0;
  for (unsigned i = 0; i < h->named.size; i++) {
    if (!h->named.counts[i] || !listed(codes, h->named.codes[i])) continue;
    if (cc) return 0;
    cc = h->named.codes[i];
  }
  return cc;
}

/* «دانيار صادقوف» beside «سالم بن علي المناعي»: between an Arab country and one of the former Union the name tells whose he is; and
 * where the article names one Arab country and none whose people are called so, too, an Arab is of that one. */
static uint16_t by_name(const struct home *h, const struct kzi_person *p)
{
  static const char *const union_endings[] = {"وف", "يف", "وفا", "يفا", "باي", "بيك", "بردي", NULL};
  static const char of_union[] = "KZ KG UZ TJ TM AZ RU BY";
  static const char arab[] = "AE SA QA KW BH OM JO EG IQ LB SY PS YE LY TN DZ MA MR SD";
  static const char alike[] = "IR PK AF BD SO TD";
  bool one = listed(of_union, h->first) && listed(arab, h->second),
       other = listed(arab, h->first) && listed(of_union, h->second);
  const struct kzi_tokens *tokens = h->c->tokens;
  uint32_t end = p->name_tok;
  while (end < tokens->count && tokens->items[end].end <= p->name.end) end++;
  if (end < p->name_tok + 2) return 0;
  struct kzi_text last = kzi_token_fold(tokens, end - 1);
  bool bears_union = ends_in_any(last, union_endings),
       bears_arab = kzi_text_begins(last, "ال") ||
                    kzi_tokens_have(tokens, p->name_tok, end, (const char *const[]){"بن", "بنت", NULL});
  if (bears_union == bears_arab) return 0;
  if (bears_arab && h->home && listed(arab, h->home)) return one || other || h->home == h->c->m->home ? h->home : 0;
  if (!one && !other)
    return bears_arab && !listed(alike, h->first) && !listed(alike, h->second) ? only_one(h, arab) : 0;
  return bears_union == one ? h->first : h->second;
}

/* «سلمت سفارة كازاخستان في كابول مساعدات، بحضور السفير فلان»: the ambassador of the embassy that the sentence tells before him. */
static uint16_t embassy_before(const struct home *h, const struct kzi_person *p)
{
  const struct kzi_mentions *m = h->c->m;
  const struct kzi_office *o = (const struct kzi_office *)h->c->offices.items + p->offices[0];
  if (!kzi_is_office(h->c, o, "ambassador") || o->posted) return 0;
  uint32_t first = h->c->tokens->sentences[h->c->tokens->items[p->at.tok].sentence].first;
  for (uint32_t k = KZI_FIRST(m->orgs, m->org_count, p->at.tok); k > 0 && m->orgs[k - 1].at.tok >= first; k--) {
    const struct kzi_mark *head = kzi_mark_at(m->marks, m->orgs[k - 1].at.tok, KZI_C_ORG_HEAD);
    if (m->orgs[k - 1].cc && head && kzi_mark_is(m->marks, head, "embassy")) return m->orgs[k - 1].cc;
  }
  return 0;
}

/* «عقدت اللجنة الكازاخستانية الأردنية اجتماعها برئاسة نائب الوزير دانيار صادقوف ووزيرة الصناعة فلانة»: of two who preside she is of the
 * other country. */
static uint16_t fellow_chair(const struct home *h, uint32_t i)
{
  static const char *const led[] = {"برياسه", "تراسها", "تراسه", "تراس", "وتراس", "راسها", NULL};
  const struct kzi_person *people = h->c->people.items, *p = &people[i];
  const struct kzi_office *offices = h->c->offices.items;
  if (i == 0 || people[i - 1].at.end != p->at.tok || !(offices[p->offices[0]].at.prefix & KZI_PREFIX_WA)) return 0;
  const struct kzi_token *items = h->c->tokens->items;
  bool next = i + 1 < h->c->people.count && people[i + 1].at.tok <= p->at.end &&
              items[people[i + 1].at.tok].sentence == items[p->at.tok].sentence;
  uint32_t before = people[i - 1].at.tok;
  if (next || before == 0 || !kzi_is_one_of(h->c, before - 1, led)) return 0;
  return people[i - 1].cc ? people[i - 1].cc : people[i - 1].likely_cc;
}

static uint16_t guess(const struct home *h, uint32_t i)
{
  const struct kzi_person *p = (const struct kzi_person *)h->c->people.items + i;
  if (kzi_serves_many(h->c, p)) return 0;
  const struct kzi_mark *only = office_mark(h, p, KZI_C_OFFICE_OF), *none = office_mark(h, p, KZI_C_OFFICE_NOT_OF);
  if (only) return by_office(h, only);
  uint16_t own = embassy_before(h, p);
  if (!own) own = by_name(h, p);
  if (!own && !fellow_chair(h, i)) own = host(h, i);
  if (!own) own = owner(h, i);
  if (!own) own = own_body(h, i);
  if (own) return own;
  uint16_t other = counterpart(h, i);
  if (!other) other = fellow_chair(h, i);
  if (!other) other = posted(h, p);
  if (!other) other = visitor(h, i);
  if (!other) other = side_behind(h, i);
  if (!other) other = other_country(h, i);
  uint16_t cc = other ? (other == h->first ? h->second : h->first) : h->home;
  if (!cc && h->home != other) cc = h->home;
  const char *codes = none ? kzi_value_text(h->c->marks->lexicon, none->value) : "";
  if (cc && listed(codes, cc)) cc = cc == h->first ? h->second : h->first;
  return cc && listed(codes, cc) ? 0 : cc;
}

void kzi_guess_countries(struct kzi_cast *c)
{
  struct home h = {.c = c};
  struct kzi_person *people = c->people.items;
  count_states(&h);
  find_home(&h);
  for (uint32_t i = 0; i < c->people.count; i++)
    if (!people[i].cc && !people[i].likely_cc)
      people[i].likely_cc = people[i].office_count ? guess(&h, i) : by_name(&h, &people[i]);
  for (uint32_t i = 0; i < c->people.count; i++) {
    struct kzi_person *entity = &people[people[i].entity];
    if (!entity->likely_cc && !entity->cc) entity->likely_cc = people[i].likely_cc;
  }
}
