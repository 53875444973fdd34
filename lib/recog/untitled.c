/* Names without a title before them, where they are evident, and names that are only part of a thing's. */
#include "recog/people.h"

#include <string.h>

enum { NEAR_TOKENS = 4, COUNT_TOKENS = 30, OPEN_TOKENS = 5, GLOSS_TOKENS = 12, JOINED_BYTES = 10 };

/* «مكتبه», «أكوردا», «قصر أكوردا»: called after nobody who is named behind them. */
static bool has_its_name(const struct kzi_cast *c, const struct kzi_mark *thing)
{
  static const char *const whose[] = {"مكتبه",  "بمكتبه", "مكتبها",  "بمكتبها", "مقره",   "بمقره",   "مقرها",
                                      "بمقرها", "ديوانه", "بديوانه", "منزله",   "بمنزله", "منزلها",  "بمنزلها",
                                      "قصره",   "بقصره",  "مجلسه",   "بمجلسه",  "مزرعته", "بمزرعته", NULL};
  if (kzi_is_one_of(c, thing->end - 1, whose)) return true;
  return kzi_mark_is(c->marks, thing, "seat") ||
         (kzi_mark_is(c->marks, thing, "palace") && thing->end > thing->tok + 1);
}

/* «مطار الملك خالد», «جامعة محمد بن زايد»: a name inside the name of a thing. */
static bool follows_thing(const struct kzi_cast *c, uint32_t first, uint32_t tok)
{
  static const uint16_t things[] = {KZI_C_NAME_THING, KZI_C_NAME_HEAD, KZI_C_ORG_HEAD, KZI_C_VENUE, KZI_C_COUNT};
  const struct kzi_mark *thing = tok > first ? kzi_mark_any(c->marks, tok - 1, things) : NULL;
  return thing && thing->end == tok && !thing->definite && !thing->pronoun && !has_its_name(c, thing);
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

bool kzi_is_in_thing(const struct kzi_cast *c, uint32_t first, uint32_t tok)
{
  bool behind_title = tok > first && names_things(c, tok - 1) && follows_thing(c, first, tok - 1);
  return inside_an_org(c, tok) || (follows_thing(c, first, tok) && names_things(c, tok)) || behind_title;
}

/* A verb of saying, but not «عبر», which is a preposition too. */
static bool is_saying(const struct kzi_cast *c, uint32_t tok)
{
  return kzi_mark_at(c->marks, tok, KZI_C_REPORT) && !kzi_mark_at(c->marks, tok, KZI_C_FUNC);
}

static bool says_before_or_after(const struct kzi_cast *c, const struct kzi_name *name, uint32_t first, uint32_t end)
{
  return (name->tok > first && is_saying(c, name->tok - 1)) || (name->end < end && is_saying(c, name->end));
}

static bool is_verb(const struct kzi_cast *c, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_VERB, KZI_C_REPORT, KZI_C_VERB_OTHER, KZI_C_LIGHT, KZI_C_COUNT};
  return kzi_mark_any(c->marks, tok, classes);
}

static bool is_quoted(const struct kzi_cast *c, uint32_t tok, uint32_t first)
{
  static const char *const quotes[] = {"\"", "«", "“", "”", NULL};
  return tok > first && kzi_is_one_of(c, tok - 1, quotes);
}

/* «التقى …», «مع …», «بين …», «وكان …»: somebody may come, also in quotation marks. */
static bool is_introduced(const struct kzi_cast *c, uint32_t tok, uint32_t first)
{
  static const char *const with[] = {"مع",   "بمعيه", "رفقه",  "برفقه", "بين", "وبين", "كان",
                                     "وكان", "كانت",  "وكانت", "ان",    "بان", NULL};
  if (is_quoted(c, tok, first)) tok--;
  return tok == first || (is_verb(c, tok - 1) || kzi_is_one_of(c, tok - 1, with));
}

/* An office right behind the name, or behind a comma, shows that it is one: «وصل اشتون كارتر وزير الدفاع الأميركي». */
static bool has_office_behind(const struct kzi_cast *c, const struct kzi_name *name, uint32_t first, uint32_t end)
{
  struct kzi_office office;
  struct kzi_name next;
  uint32_t p = name->end;
  bool quoted = is_quoted(c, name->tok, first) && p < end && c->tokens->items[p].kind != KZI_TOKEN_WORD;
  if (quoted && !is_introduced(c, name->tok, first)) return false; /* «صحيفة "فلان" الناطقة بالفرنسية» */
  if (quoted) p++;                                                 /* «قال «فلان»، سفير تركيا» */
  uint32_t latin = kzi_skip_latin(c, p, end); /* «ريمي ريو (Rémy RIOUX)، المدير العام» */
  bool glossed = latin > p;
  p = latin;
  bool comma = p < end && kzi_is_pause(c, p), says = name->tok > first && is_saying(c, name->tok - 1);
  if (name->words < 2 || name->words > 4 || p + comma >= end) return false;
  if (!name->known && !glossed && !((comma || says || quoted) && is_introduced(c, name->tok, first))) return false;
  if (!name->known && name->tok == first && !kzi_token_is_comma(c->tokens, p)) return false; /* «موند أفريك: وزير …» */
  uint32_t after = kzi_read_office(c, p + comma, end, &office);
  if (after == p + comma || office.at.prefix || office.number != 1 || office.counterpart) return false;
  return !(after < end && kzi_read_name(c, after, end, KZI_NAME_TITLED, &next) && next.known && !next.prefix);
}

/* «فرانس برس», «رام الله», «بندر عباس»: something else of several words begins here. */
static bool starts_other(const struct kzi_cast *c, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_AGENCY, KZI_C_MEDIA, KZI_C_CITY,      KZI_C_CITY_WEAK, KZI_C_CAPITAL,
                                     KZI_C_REGION, KZI_C_ORG,   KZI_C_PORTFOLIO, KZI_C_AREA,      KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_any(c->marks, tok, classes);
  return mark && mark->end > tok + 1;
}

/* «هم:», «ويضم الوفد النواب:» */
static bool opens_count(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const they[] = {"هم", "وهم", "هما", "وهما", NULL};
  static const char *const counts[] = {"ضم",   "يضم",   "تضم",    "ضمت",   "وضم",    "ويضم", "وتضم",
                                       "وضمت", "يتكون", "ويتكون", "يتالف", "ويتالف", NULL};
  if (!kzi_token_is_mark(c->tokens, tok, ":")) return false;
  uint32_t first = c->tokens->sentences[c->tokens->items[tok].sentence].first;
  return kzi_is_one_of(c, tok - 1, they) ||
         kzi_tokens_have(c->tokens, kzi_reach_back(tok, OPEN_TOKENS, first), tok, counts);
}

/* «وهم: … وفلان»: though nothing is known of the name before his. */
static bool is_further_counted(const struct kzi_cast *c, uint32_t tok, uint32_t first)
{
  for (uint32_t t = tok; t > first + 1 && t + COUNT_TOKENS > tok; t--)
    if (opens_count(c, t - 1)) return true;
  return false;
}

/* «وهم: فلان وفلان», «كل من فلان وفلان», «الوزير فلان وفلان»: one of those who are counted. */
static bool is_counted(const struct kzi_cast *c, const struct kzi_name *name, uint32_t first)
{
  static const char *const of[] = {"من", NULL}, *const each[] = {"كل", "كلا", NULL};
  const struct kzi_person *people = c->people.items, *last = c->people.count ? &people[c->people.count - 1] : NULL;
  uint32_t tok = name->tok;
  if (!name->given || name->words < 2) return false;
  bool full = last && last->name_end > last->name_tok + 1; /* «ترامب وكيم» go on with anything */
  if (name->prefix == KZI_PREFIX_WA && full && last->at.end == tok) return true;
  if (name->prefix == KZI_PREFIX_WA && is_further_counted(c, tok, first)) return true;
  if (tok < first + 2 || name->prefix) return false;
  return opens_count(c, tok - 1) || (kzi_is_one_of(c, tok - 1, of) && kzi_is_one_of(c, tok - 2, each));
}

static bool has_latin(const struct kzi_cast *c, uint32_t from, uint32_t to)
{
  while (from < to && c->tokens->items[from].kind != KZI_TOKEN_LATIN) from++;
  return from < to;
}

/* «مع روشني نادار مالهوترا، رئيسة الشركة», «روشني نادار (Roshni Nadar)، رئيسة الشركة»: names that nothing is known of, between a
 * word that brings them, or before their own letters, and their office. */
static bool is_enclosed(const struct kzi_cast *c, uint32_t tok, uint32_t first, uint32_t end, struct kzi_name *name)
{
  bool introduced = is_introduced(c, tok, first);
  if (!introduced && !has_latin(c, tok, kzi_reach_ahead(tok, GLOSS_TOKENS, end)))
    return false; /* most words, at once */
  return kzi_read_name(c, tok, end, KZI_NAME_TITLED, name) && !name->prefix && name->words >= 2 &&
         !kzi_is_definite(c, tok) && (introduced || kzi_skip_latin(c, name->end, end) > name->end) &&
         has_office_behind(c, name, first, end);
}

/* «فلان رئيس المؤسسة، وكلاوديو ديسلالي الرئيس التنفيذي»: the next one who is counted, with his office behind his unknown name. */
static bool read_next_counted(const struct kzi_cast *c, uint32_t tok, uint32_t first, uint32_t end,
                              struct kzi_name *name)
{
  const struct kzi_person *people = c->people.items, *last = c->people.count ? &people[c->people.count - 1] : NULL;
  struct kzi_text word = kzi_token_fold(c->tokens, tok);
  bool pause = tok > first && kzi_is_pause(c, tok - 1);
  if (!last || last->at.end + pause != tok || word.length < JOINED_BYTES || !kzi_text_begins(word, "و")) return false;
  if (!kzi_read_name(c, tok, end, KZI_NAME_TITLED, name) || name->prefix || name->words != 2) return false;
  name->known = 1; /* as good as known, where the office stands */
  if (!has_office_behind(c, name, first, end)) return false;
  name->prefix = KZI_PREFIX_WA;
  name->span.start = kzi_token_byte(c->tokens, tok, 2);
  return true;
}

/* «برئاسة خالد المعولي»: a given name behind a word that only people follow. */
static bool is_headed(const struct kzi_cast *c, uint32_t tok, uint32_t first, uint32_t end, struct kzi_name *name)
{
  static const char *const words[] = {"برياسه", "وبرياسه", "بقياده", "بزعامه", "بحضور",   "وبحضور",
                                      "يراسه",  "يتراسه",  "يقوده",  "براسه",  "يتقدمهم", NULL};
  return tok > first && kzi_is_one_of(c, tok - 1, words) && kzi_read_name(c, tok, end, KZI_NAME_TITLED, name) &&
         name->given && name->words >= 2 && !name->prefix;
}

/* «وأشرف محمد بن سلمان على …», «طالب جان إيف لودريان …»: everybody knows that the name begins with the next word. */
static bool precedes_statesman(const struct kzi_cast *c, uint32_t tok)
{
  const struct kzi_mark *next = kzi_bare_mark(c, tok + 1, KZI_C_NAME_STATE);
  static const char *const oversees[] = {"اشرف", NULL}; /* «أشرف بايدن على …» */
  const struct kzi_mark *given = kzi_bare_mark(c, tok, KZI_C_NAME_GIVEN);
  bool verb = kzi_is_one_of(c, tok, oversees);
  bool longer = given && !verb && !kzi_mark_is(c->marks, given, "weak"); /* «سيف خلفان المزروعي» is another one */
  bool begins = next && !longer && (next->end > next->tok + 1 || verb);
  return begins && c->tokens->items[tok].kind == KZI_TOKEN_WORD && !kzi_mark_at(c->marks, tok, KZI_C_NAME_STATE);
}

/* «ماكرون وزوجته بريجيت», «ترافقه قرينته السيدة سارة»: of the country of the one told before, and told by the given name alone. Where the
 * next one's name follows, hers ends: «وزوجته ميلانيا ماكرون وزوجته». Returns the token behind, or tok. */
static uint32_t read_spouse(struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  static const char *const spouses[] = {"زوجته",   "وزوجته", "قرينته", "وقرينته", "عقيلته",
                                        "وعقيلته", "حرمه",   "وحرمه",  "زوجها",   NULL};
  const struct kzi_person *people = c->people.items, *last = c->people.count ? &people[c->people.count - 1] : NULL;
  struct kzi_name name;
  uint32_t at = tok + 1;
  if (!last || !kzi_is_one_of(c, tok, spouses) || at >= end) return tok;
  uint16_t cc = last->cc ? last->cc : kzi_statesman_country(c, last);
  const struct kzi_mark *style = kzi_bare_mark(c, at, KZI_C_HONORIFIC);
  if (style && style->end < end) at = style->end;
  if (!kzi_read_name(c, at, end, KZI_NAME_TITLED, &name) || name.prefix || kzi_is_definite(c, at)) return tok;
  const struct kzi_mark *next = name.words > 1 ? kzi_bare_mark(c, at + 1, KZI_C_NAME_STATE) : NULL;
  bool sure = name.given || style || name.words > 1 || name.end >= end || kzi_is_pause(c, name.end);
  if (!sure || c->tokens->items[last->at.tok].sentence + 1 < c->tokens->items[tok].sentence) return tok;
  if ((next && next->value != cc) || (name.words > 1 && name.known < name.words)) { /* «وزوجته ميلانيا عطلة …» */
    name.end = at + 1;
    name.words = 1;
    name.span.end = c->tokens->items[at].end;
  }
  struct kzi_person *person = kzi_add_person(c, NULL, &name);
  if (!person) return tok;
  person->cc = cc;
  person->spouse = true;
  return name.end;
}

/* A name without a title before it: evident by two known parts, by one and a verb of saying beside it, by its side («عن الجانب
 * الروسي»), by an office behind it, or by being known to everybody. */
uint32_t kzi_read_untitled(struct kzi_cast *c, uint32_t first, uint32_t tok, uint32_t end)
{
  struct kzi_name name;
  uint32_t state = tok > first ? kzi_state_at(c, tok - 1) : KZI_NONE;
  bool demonym = state != KZI_NONE && c->m->states[state].how == KZI_STATE_DEMONYM && c->m->states[state].definite;
  bool side = kzi_side_before(c, kzi_reach_back(tok, NEAR_TOKENS, first), tok);
  uint32_t spouse = read_spouse(c, tok, end);
  if (spouse > tok) return spouse;
  if (follows_thing(c, first, tok) || precedes_statesman(c, tok)) return tok;
  bool sure =
      kzi_read_name(c, tok, end, side ? KZI_NAME_LISTED : KZI_NAME_BARE, &name) && name.words >= 2 &&
      (name.given ? name.known >= 2 || demonym || says_before_or_after(c, &name, first, end) : side && name.known);
  if (!sure) sure = name.end > tok && is_counted(c, &name, first);
  if (starts_other(c, tok)) return tok;
  demonym = demonym && !name.prefix; /* «الوفد التونسي ببشار الأسد» */
  if (!sure) sure = kzi_read_name(c, tok, end, KZI_NAME_LISTED, &name) && has_office_behind(c, &name, first, end);
  if (!sure) sure = is_enclosed(c, tok, first, end, &name);
  if (!sure) sure = is_headed(c, tok, first, end, &name);
  if (!sure) sure = read_next_counted(c, tok, first, end, &name);
  if (!sure) sure = kzi_read_statesman(c, tok, end, &name);
  struct kzi_person *person = sure ? kzi_add_person(c, NULL, &name) : NULL;
  if (!person) return tok;
  person->cc = demonym ? c->m->states[state].cc : 0;
  return kzi_close_person(c, first, name.end, end);
}
