/* What the organizations of an article tell of one another: the parent's country, the country told at another mention
 * of the same name, and whom «الشركة», «الوزارة» means. */
#include "recog/org.h"

#include <string.h>

#define LINK_MAX 40 /* mentions apart */

bool kzi_org_links(const struct kzi_marks *marks, const struct kzi_org *org, const struct kzi_org *parent)
{
  uint32_t link = org->at.end + (org->at.end < parent->at.tok && kzi_token_is_comma(marks->tokens, org->at.end));
  return parent->at.tok == link + 1 && parent->at.prefix & KZI_PREFIX_LI && kzi_org_is_link(marks, link);
}

/* «مركز X التابع لوزارة Y الروسية», «معهد X بوزارة Y الروسية»: the parent's country is its own. */
static void inherit_from_parents(const struct kzi_marks *marks, struct kzi_org *orgs, uint32_t count)
{
  for (uint32_t i = count; i-- > 1;) {
    struct kzi_org *org = &orgs[i - 1], *next = &orgs[i];
    bool linked = kzi_org_links(marks, org, next);
    bool inside = next->at.tok == org->at.end && next->at.prefix & KZI_PREFIX_BI;
    if (!org->cc && !org->international && (linked || inside)) org->cc = next->cc;
  }
}

/* The next word of a printed name from tok on, quotation marks left out, or KZI_NONE behind its end. */
static uint32_t next_word(const struct kzi_marks *marks, const struct kzi_org *org, uint32_t tok)
{
  while (tok < org->at.end && marks->tokens->items[tok].start < org->name.end && !kzi_near_word(marks, tok)) tok++;
  return tok < org->at.end && marks->tokens->items[tok].start < org->name.end ? tok : KZI_NONE;
}

/* A word without its proclitics where it is the first of the name. */
static struct kzi_text word_of(const struct kzi_marks *marks, const struct kzi_org *org, uint32_t tok)
{
  struct kzi_text fold = kzi_token_fold(marks->tokens, tok);
  unsigned prefixes = tok == org->at.tok ? org->at.prefix : 0;
  for (; prefixes && fold.length > 4; prefixes &= prefixes - 1) fold.bytes += 2, fold.length -= 2;
  return fold;
}

/* Does the long name begin with all words of the short one? «سافاناد», «سافاناد السعودية». */
static bool begins_with(const struct kzi_marks *marks, const struct kzi_org *long_one, const struct kzi_org *short_one)
{
  uint32_t a = next_word(marks, long_one, long_one->at.tok), b = next_word(marks, short_one, short_one->at.tok);
  if (b == KZI_NONE) return false;
  while (b != KZI_NONE) {
    if (a == KZI_NONE) return false;
    struct kzi_text x = word_of(marks, long_one, a), y = word_of(marks, short_one, b);
    if (x.length != y.length || memcmp(x.bytes, y.bytes, x.length) != 0) return false;
    a = next_word(marks, long_one, a + 1);
    b = next_word(marks, short_one, b + 1);
  }
  return true;
}

bool kzi_same_org(const struct kzi_mentions *m, uint32_t a, uint32_t b)
{
  const struct kzi_org *x = &m->orgs[a], *y = &m->orgs[b];
  if (x->name.start == y->name.start && x->name.end == y->name.end) return true; /* «البنك», by the name told before */
  const struct kzi_mark *p = kzi_mark_at(m->marks, x->at.tok, KZI_C_ORG),
                        *q = kzi_mark_at(m->marks, y->at.tok, KZI_C_ORG);
  if (x->international && y->international && p && q && p->value == q->value)
    return true; /* «الناتو», «حلف شمال الأطلسي» */
  return begins_with(m->marks, x, y) || begins_with(m->marks, y, x);
}

static bool is_quote(const char *at)
{
  static const char *const marks[] = {"\"", "(", ")", "«", "»", "“", "”", "'"};
  for (size_t i = 0; i < KZI_COUNT(marks); i++)
    if (strncmp(at, marks[i], strlen(marks[i])) == 0) return true;
  return false;
}

/* Does the long mention end with the short name between marks: «شركة بترول أبوظبي الوطنية "أدنوك"», «أدنوك»? */
static bool is_called(const struct kzi_marks *marks, const struct kzi_org *long_one, const struct kzi_org *short_one)
{
  const char *text = marks->tokens->text;
  uint32_t length = short_one->name.end - short_one->name.start, from = long_one->name.start;
  if (!length || long_one->at.span.end < from + 2 * length) return false;
  for (uint32_t at = long_one->at.span.end - length; at > from && at + length + 3 > long_one->at.span.end; at--)
    if (memcmp(text + at, text + short_one->name.start, length) == 0)
      return at + length < long_one->at.span.end && is_quote(text + at + length);
  return false;
}

/* «الصندوق الكويتي», «الصندوق الكويتي للتنمية الاقتصادية العربية»: one known body, whose short name begins the full one; one word
 * may be a firm's and its daughters'. */
static bool is_shortened(const struct kzi_marks *marks, const struct kzi_org *long_one, const struct kzi_org *short_one)
{
  const struct kzi_mark *full = kzi_mark_at(marks, long_one->at.tok, KZI_C_ORG),
                        *part = kzi_mark_at(marks, short_one->at.tok, KZI_C_ORG);
  if (!full || !part || part->end < part->tok + 2 || full->end <= full->tok + (part->end - part->tok)) return false;
  return full->value == part->value &&
         short_one->name.end - short_one->name.start < long_one->name.end - long_one->name.start &&
         begins_with(marks, long_one, short_one);
}

/* A body that is called by its short name is told by its full one. */
static void take_full_name(const struct kzi_marks *marks, struct kzi_org *orgs, uint32_t count, uint32_t i)
{
  uint32_t first = i > LINK_MAX ? i - LINK_MAX : 0;
  for (uint32_t k = first; k < count && k <= i + LINK_MAX; k++) {
    if (k == i || orgs[k].media || (orgs[i].cc && orgs[k].cc && orgs[i].cc != orgs[k].cc)) continue;
    if (!is_called(marks, &orgs[k], &orgs[i]) && !is_shortened(marks, &orgs[k], &orgs[i])) continue;
    orgs[i].name = orgs[k].name;
    if (!orgs[i].cc) orgs[i].cc = orgs[k].cc;
    return;
  }
}

/* «بين المكتبة الوطنية والمكتبة الوطنية الكازاخستانية»: two, though one's name begins the other's. */
static bool are_joined(const struct kzi_marks *marks, const struct kzi_org *a, const struct kzi_org *b)
{
  static const char *const with[] = {"مع", "وبين"};
  if (b->at.tok == a->at.end) return b->at.prefix & KZI_PREFIX_WA;
  return b->at.tok == a->at.end + 1 && KZI_NEAR_IN(marks, a->at.end, with);
}

/* «مع جامعة الفارابي الكازاخية، وجامعة أوراسيا، ومع شركة X»: partners in one row are of one country, where nothing else tells whose
 * one of them is. */
static void share_row(const struct kzi_mentions *m, struct kzi_org *orgs, uint32_t count)
{
  static const char *const with[] = {"مع", "ومع"}, *const again[] = {"ومع"};
  uint32_t row = KZI_NONE; /* the last body of a row */
  for (uint32_t i = 0; i < count; i++) {
    struct kzi_org *o = &orgs[i], *p = i ? o - 1 : o;
    uint32_t end = o->at.tok - (o->at.tok > 0 && KZI_NEAR_IN(m->marks, o->at.tok - 1, again));
    bool joined = end < o->at.tok || o->at.prefix & KZI_PREFIX_WA;
    bool next = row != KZI_NONE && row + 1 == i && joined &&
                (p->at.end == end || (p->at.end + 1 == end && kzi_token_is_comma(m->marks->tokens, p->at.end)));
    bool open = !o->cc && !o->international && !o->joint && !o->bare && !o->is_state && !o->ministry && !o->media;
    if (next && open) o->cc = p->cc;
    bool opens = o->at.tok > 0 && KZI_NEAR_IN(m->marks, o->at.tok - 1, with);
    if ((next || opens) && o->cc && o->cc != m->home && !o->is_state) row = i;
  }
}

/* Both sides have a «وزارة الخارجية»: only a name of its own is the same body everywhere. */
static void share_country(const struct kzi_marks *marks, struct kzi_org *orgs, uint32_t count, uint32_t i)
{
  if (orgs[i].ministry || orgs[i].is_state) return;
  uint32_t first = i > LINK_MAX ? i - LINK_MAX : 0;
  for (uint32_t k = first; k < count && k <= i + LINK_MAX && !orgs[i].cc; k++)
    if (k != i && orgs[k].cc && !orgs[k].bare && !are_joined(marks, &orgs[i < k ? i : k], &orgs[i < k ? k : i]) &&
        begins_with(marks, &orgs[k], &orgs[i]))
      orgs[i].cc = orgs[k].cc;
}

/* «رئيس الهيئة العامة للاستثمار» in a headline above «الهيئة العامة للاستثمار الكويتية»: not the best known one. */
static void correct_country(const struct kzi_marks *marks, struct kzi_org *orgs, uint32_t count, uint32_t i)
{
  const struct kzi_mark *known = kzi_mark_at(marks, orgs[i].at.tok, KZI_C_ORG);
  if (!known || orgs[i].at.end > known->end || !kzi_near_has(marks, known->tok, KZI_C_ORG_HEAD) ||
      !kzi_org_is_rank(marks, known->tok + 1))
    return;
  for (uint32_t k = i > LINK_MAX ? i - LINK_MAX : 0; k < count && k <= i + LINK_MAX; k++)
    if (orgs[k].cc && orgs[k].cc != orgs[i].cc && !orgs[k].bare && begins_with(marks, &orgs[k], &orgs[i])) {
      orgs[i].cc = orgs[k].cc;
      return;
    }
}

/* The value of the head's entry, «company»; NULL where there is none. */
static const char *kind_of(const struct kzi_marks *marks, const struct kzi_org *org)
{
  const struct kzi_mark *head = kzi_mark_at(marks, org->at.tok, org->is_state ? KZI_C_ORG_STATE : KZI_C_ORG_HEAD);
  return head ? kzi_value_text(marks->lexicon, head->value) : NULL;
}

/* A known or quoted name without a word for its kind is a company's as a rule. */
static bool is_of_kind(const struct kzi_marks *marks, const struct kzi_org *org, const char *kind)
{
  const char *own = kind_of(marks, org);
  if (strcmp(kind, "group") == 0 && own && (strcmp(own, "bank") == 0 || strcmp(own, "company") == 0))
    return true; /* «رئيس المجموعة» */
  if (own) return strcmp(own, kind) == 0;
  return strcmp(kind, "company") == 0 && !org->is_state && !org->international;
}

/* «مجلس الشورى» is not the «مجلس النواب» told before, though both are parliaments. */
static bool is_another(const struct kzi_marks *marks, const struct kzi_org *old, const struct kzi_org *org)
{
  if (!org->is_state || org->at.end == org->at.tok + 1) return false;
  struct kzi_text a = kzi_token_fold(marks->tokens, old->at.tok + 1),
                  b = kzi_token_fold(marks->tokens, org->at.tok + 1);
  return a.length != b.length || memcmp(a.bytes, b.bytes, a.length) != 0;
}

/* «البنك» of many states that signs again: a bank, a fund or an agency is one of its own, «المنظمة» is its members, but «المدير العام
 * للمنظمة» hers. */
static bool acts_itself(const struct kzi_marks *marks, const struct kzi_org *org, const char *kind)
{
  static const char *const kinds[] = {"bank", "fund", "agency"};
  static const char *const heads[] = {"العام", "العامه", "التنفيذي", "رييس"};
  for (size_t i = 0; i < KZI_COUNT(kinds); i++)
    if (strcmp(kind, kinds[i]) == 0) return true;
  return org->at.tok > 0 && KZI_NEAR_IN(marks, org->at.tok - 1, heads);
}

/* «صادق المجلس على …»: the council of ministers or of deputies that was told before. */
static bool is_council_of_state(const struct kzi_marks *marks, const struct kzi_org *org, const struct kzi_org *old)
{
  static const char *const council[] = {"مجلس", NULL};
  return org->bare && !org->is_state && old->is_state && org->at.end == org->at.tok + 1 &&
         kzi_token_is_any_noun(marks->tokens, org->at.tok, council) &&
         kzi_token_is_any_noun(marks->tokens, old->at.tok, council);
}

/* «وقعت الهيئة …»: hers whom the article named before, though nobody says of which country she is; an agency, a union or a party may
 * be another. */
static bool is_told_by_kind(const char *kind)
{
  static const char *const kinds[] = {"authority", "company", "university", "foundation",
                                      "chamber",   "council", "centre"};
  for (size_t i = 0; i < KZI_COUNT(kinds); i++)
    if (strcmp(kind, kinds[i]) == 0) return true;
  return false;
}

static bool may_mean(const struct kzi_marks *marks, const struct kzi_org *org, const struct kzi_org *old,
                     const char *kind)
{
  bool whose = old->international ? !org->cc && acts_itself(marks, org, kind)
                                  : old->cc || (!old->bare && !old->joint && is_told_by_kind(kind));
  bool council = is_council_of_state(marks, org, old);
  if ((old->is_state != org->is_state && !council) || old->media || !whose || old->number != 1) return false;
  if (old->at.end == org->at.tok) return false; /* «بين رابطة X والاتحاد» are two */
  if (org->cc && (old->bare || old->cc != org->cc)) return false;
  return council || (is_of_kind(marks, old, kind) && !is_another(marks, old, org));
}

/* «وأكدت الشركة»: the last one of its kind, or of the two in its sentence the one at home, else the first, which acts; «الشركة
 * الصينية»: the last one of that country. */
static uint32_t find_meant(const struct kzi_mentions *m, const struct kzi_org *orgs, uint32_t i, const char *kind)
{
  const struct kzi_token *items = m->marks->tokens->items;
  uint32_t found = KZI_NONE, aside = KZI_NONE;
  for (uint32_t back = 1; back <= LINK_MAX && back <= i; back++) {
    const struct kzi_org *old = &orgs[i - back];
    bool other = found != KZI_NONE;
    if (other && items[old->at.tok].sentence != items[orgs[found].at.tok].sentence) break;
    if (!may_mean(m->marks, &orgs[i], old, kind)) continue;
    if (!other && old->international && old->at.prefix & KZI_PREFIX_LI && aside == KZI_NONE) {
      aside = i - back; /* «على هامش اجتماعات لصندوق النقد»: only where nobody else is meant */
      continue;
    }
    if (!other || orgs[found].cc != m->home) found = i - back;
    if (orgs[i].cc || old->bare) break;
  }
  return found == KZI_NONE ? aside : found;
}

/* «وأكدت الحكومة»: the country of the last government. */
static void resume(const struct kzi_mentions *m, struct kzi_org *orgs, uint32_t i)
{
  const char *kind = kind_of(m->marks, &orgs[i]);
  uint32_t found = kind ? find_meant(m, orgs, i, kind) : KZI_NONE;
  if (found == KZI_NONE) return;
  const struct kzi_org *old = &orgs[found];
  orgs[i].cc = old->cc;
  orgs[i].is_state |= is_council_of_state(m->marks, &orgs[i], old);
  if (orgs[i].is_state) return;
  orgs[i].name = old->name;
  orgs[i].bare = old->bare;
  orgs[i].international = old->international;
}

void kzi_org_link(const struct kzi_mentions *m, struct kzi_org *orgs, uint32_t count)
{
  if (!orgs) return;
  inherit_from_parents(m->marks, orgs, count);
  for (uint32_t i = 0; i < count; i++)
    if (!orgs[i].cc && !orgs[i].bare && !orgs[i].international && !orgs[i].joint)
      share_country(m->marks, orgs, count, i);
  share_row(m, orgs, count);
  for (uint32_t i = 0; i < count; i++)
    if (orgs[i].cc && !orgs[i].is_state) correct_country(m->marks, orgs, count, i);
  for (uint32_t i = 0; i < count; i++)
    if (orgs[i].bare && orgs[i].number == 1 && !(orgs[i].cc && orgs[i].is_state)) resume(m, orgs, i);
  for (uint32_t i = 0; i < count; i++)
    if (!orgs[i].bare && !orgs[i].is_state) take_full_name(m->marks, orgs, count, i);
}
