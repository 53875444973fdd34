/* Organizations: the known ones, and any other by the word that begins its name. Here it is decided
 * whether that word begins one, and what kind it is. */
#include "recog/org.h"

#include <string.h>

/* «الاتحاد الأوروبي», «إقليم كردستان»: whole states, though they begin like bodies. */
static uint32_t state_end(const struct kzi_mentions *m, const struct kzi_mark *head)
{
  const struct kzi_state *state = kzi_near_state(m, head->tok);
  bool whole = state && !state->inside && state->how != KZI_STATE_METONYM && state->how != KZI_STATE_DEMONYM &&
               state->at.end >= head->end;
  return whole && (head->class_id == KZI_C_ORG_HEAD || head->class_id == KZI_C_ORG_STATE) ? state->at.end : 0;
}

/* «بمكتبه» is somebody's office, «مكتبة» a library. */
static bool is_own_room(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"مكتبه", "بمكتبه", "لمكتبه"};
  return KZI_NEAR_IN(marks, tok, words) && !(marks->tokens->items[tok].flags & KZI_TOKEN_MARBUTA);
}

static bool has_odd_quotes(const struct kzi_marks *marks, uint32_t tok, uint32_t end)
{
  bool odd = false;
  for (; tok < end; tok++) odd ^= kzi_near_quote(marks, tok);
  return odd;
}

/* «مؤسسة «قطر» …» is a known name, «مؤسسة «قطر الخيرية»» another. */
static bool breaks_quotation(const struct kzi_marks *marks, const struct kzi_mark *known)
{
  bool opened = known->tok > 0 && kzi_near_quote(marks, known->tok - 1);
  bool closes = known->end < marks->tokens->count && kzi_near_quote(marks, known->end);
  return !opened && !closes && has_odd_quotes(marks, known->tok, known->end) &&
         kzi_near_has(marks, known->tok, KZI_C_ORG_HEAD);
}

const struct kzi_mark *kzi_org_head_at(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_ORG,       KZI_C_MEDIA,    KZI_C_AGENCY,
                                     KZI_C_ORG_STATE, KZI_C_ORG_HEAD, KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_any(marks, tok, classes);
  const struct kzi_mark *name = kzi_mark_at(marks, tok, KZI_C_NAME_HEAD);
  bool short_agency = mark && mark->class_id == KZI_C_AGENCY && mark->end == tok + 1 &&
                      marks->tokens->items[tok].kind == KZI_TOKEN_WORD;
  if (is_own_room(marks, tok)) return NULL;
  if (mark && mark->class_id == KZI_C_ORG && breaks_quotation(marks, mark))
    return kzi_mark_at(marks, tok, KZI_C_ORG_HEAD);
  if (short_agency) mark = NULL; /* «بنا»، «فارس» are agencies in a dateline only */
  return !mark && name && kzi_mark_is(marks, name, "media") ? name : mark;
}

bool kzi_org_is_agency(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"وكاله", "ووكاله", "لوكاله", "الوكاله", "والوكاله"};
  return KZI_NEAR_IN(marks, tok, words);
}

static void set_country(struct kzi_org_name *n)
{
  const char *value = kzi_value_text(n->marks->lexicon, n->head->value);
  if (strncmp(value, "IGO:", 4) == 0)
    n->org.international = true;
  else
    n->org.cc = kzi_cc(value);
}

static bool is_demonym_behind(const struct kzi_org_name *n)
{
  const struct kzi_state *state = kzi_org_reaches(n, n->end) ? kzi_near_state(n->m, n->end) : NULL;
  return state && state->how == KZI_STATE_DEMONYM && !state->at.prefix && state->cc != KZI_CC('U', 'N') &&
         state->cc != KZI_CC('E', 'U');
}

/* «جامعة الدول العربية», «صندوق النقد الدولي»: whoever is told behind it, his it is not. */
static bool says_of_many(const struct kzi_org_name *n)
{
  static const char *const wide[] = {"العربيه", "العربي", "الدولي",  "الدوليه",   "العالميه", "الدول",
                                     "للدول",   "لدول",   "الخليجي", "الاسلاميه", "الاسلامي", "المتحده"};
  for (uint32_t tok = n->head->tok + 1; tok < n->head->end; tok++)
    if (KZI_NEAR_IN(n->marks, tok, wide)) return true;
  return false;
}

/* «الهيئة العامة للرياضة», which many countries have, told at home where nobody names the country of the best known one. */
static bool is_one_at_home(const struct kzi_org_name *n)
{
  const struct kzi_mentions *m = n->m;
  bool of_state = !n->org.international && n->org.cc != KZI_CC('U', 'N') && n->org.cc != KZI_CC('E', 'U');
  if (!m->home || m->home == n->org.cc || !of_state || !kzi_near_has(n->marks, n->head->tok, KZI_C_ORG_HEAD) ||
      !kzi_org_is_rank(n->marks, n->head->tok + 1))
    return false;
  for (uint32_t i = 0; i < m->state_count; i++)
    if (m->states[i].cc == n->org.cc) return false;
  return true;
}

/* «مجلس الأمن الروسي» is not that of the United Nations, «الهيئة العامة للاستثمار المصرية» not the best known one. */
static void begin_known(struct kzi_org_name *n)
{
  set_country(n);
  bool shared = (n->org.international && !says_of_many(n)) || n->org.cc == KZI_CC('U', 'N') ||
                n->org.cc == KZI_CC('E', 'U') || kzi_near_has(n->marks, n->head->tok, KZI_C_ORG_HEAD);
  if (shared && is_demonym_behind(n)) {
    n->org.is_state = n->org.cc == KZI_CC('U', 'N'); /* «سكرتير مجلس الأمن القرغيزي» acts for his state */
    n->org.international = false, n->org.cc = 0;
  }
  if (is_one_at_home(n)) n->org.cc = n->m->home;
  n->named = true;
  kzi_org_take_firm_words(n);
  kzi_org_take_state(n);
}

/* «وزير الخارجية»، «التجارة الخارجية»، «القاعدة البحرية»، «برئاسة الوزير» are no bodies. */
static bool is_state_head(const struct kzi_org_name *n)
{
  const struct kzi_mark *head = n->head;
  bool navy = kzi_near_kind(n->marks, head, "navy"), foreign = navy || kzi_near_kind(n->marks, head, "foreign"),
       presides = kzi_near_kind(n->marks, head, "presidency") && head->end == head->tok + 1;
  if ((presides && head->prefix & KZI_PREFIX_BI) || (navy && !head->definite)) return false;
  if (!foreign || head->end > head->tok + 1 || head->tok == 0 || head->prefix & KZI_PREFIX_WA) return true;
  uint32_t before = head->tok - 1;
  if (!kzi_near_together(n->marks, before, head->tok)) return true;
  return !kzi_near_word(n->marks, before) || kzi_near_function(n->marks, before) || kzi_near_verb(n->marks, before);
}

/* «وفد برلماني من …»: an adjective, and not the parliaments of two. */
static bool is_parliamentary(const struct kzi_org_name *n)
{
  static const char *const words[] = {"برلماني"};
  bool owner = kzi_org_reaches(n, n->end) && kzi_mark_at(n->marks, n->end, KZI_C_ANAPHOR); /* «برلماني البلدين» */
  return !n->named && !owner && KZI_NEAR_IN(n->marks, n->head->tok, words);
}

/* «الجيش الوطني الليبي»، «القوات المسلحة الملكية المغربية»: over adjectives to the demonym, if one follows. */
static void skip_adjectives(struct kzi_org_name *n)
{
  uint32_t tok = n->end;
  for (unsigned steps = 0; steps < 3 && kzi_org_reaches(n, tok); steps++, tok++) {
    const struct kzi_state *state = kzi_near_state(n->m, tok);
    if (state && state->how == KZI_STATE_DEMONYM && !state->at.prefix) {
      n->end = n->name_end = tok;
      return;
    }
    if (!kzi_near_word(n->marks, tok) || !kzi_near_definite(n->marks, tok) || kzi_org_begins_other(n->marks, tok))
      return;
  }
}

/* A seat of power or region that the list of countries knows as a whole: «الجمعية الوطنية الفرنسية». */
static void adopt_metonym(struct kzi_org_name *n)
{
  const struct kzi_state *state = kzi_near_state(n->m, n->head->tok);
  if (!state || state->at.end < n->end) return;
  if (state->inside) { /* «الاتحاد الأوروبي للغولف» */
    n->org.international = state->cc == KZI_CC('E', 'U');
    return;
  }
  n->org.cc = state->cc;
  n->end = n->name_end = state->at.end;
  n->named = true;
}

/* «صحيفة "الرأي"»: the entry ends before the quotation mark that its name opened. */
static void close_quote(struct kzi_org_name *n)
{
  bool open = has_odd_quotes(n->marks, n->head->tok, n->end);
  if (open && kzi_org_reaches(n, n->end) && kzi_near_quote(n->marks, n->end)) n->end = ++n->name_end;
}

/* «ولاية الخرطوم»; «ولاية رابعة» is a term of office. */
static bool is_before_town(const struct kzi_org_name *n)
{
  static const uint16_t towns[] = {KZI_C_CITY, KZI_C_CITY_WEAK, KZI_C_CAPITAL, KZI_C_COUNT};
  return kzi_org_reaches(n, n->head->end) && kzi_mark_any(n->marks, n->head->end, towns);
}

/* News agencies act for themselves now and then; whose a newspaper is makes nobody a side. */
static void set_agency_country(struct kzi_org_name *n)
{
  const char *value = kzi_value_text(n->marks->lexicon, n->head->value);
  bool known = n->head->class_id == KZI_C_AGENCY;
  const char *code = known ? kzi_lexicon_find(KZI_C_AGENCY_OF, value, strlen(value)) : value;
  if (code && strlen(code) == 2 && kzi_org_is_agency(n->marks, n->head->tok)) n->org.cc = kzi_cc(code);
}

/* «المنظمة العربية للسياحة», «الصندوق الدولي للتنمية الزراعية»: of many countries by its name. */
static bool is_of_many(const struct kzi_org_name *n)
{
  static const char *const kinds[] = {"organization", "union", "agency", "fund"};
  static const char *const wide[] = {"العربي",   "العربيه",   "الدولي",   "الدوليه",   "العالمي", "العالميه",
                                     "الاسلامي", "الاسلاميه", "الافريقي", "الافريقيه", "الاسيوي", "الاسيويه"};
  bool fits = false;
  for (size_t i = 0; i < KZI_COUNT(kinds); i++) fits = fits || kzi_near_kind(n->marks, n->head, kinds[i]);
  return fits && n->head->class_id == KZI_C_ORG_HEAD && n->head->definite && !n->org.cc && !n->org.joint &&
         !n->quoted && n->name_end > n->head->end + 1 && KZI_NEAR_IN(n->marks, n->head->end, wide);
}

/* «في كازاخستان», «بمدينة إزمير» behind the words for a body. */
static bool has_place_behind(const struct kzi_org_name *n)
{
  static const char *const in_town[] = {"بمدينه"};
  bool in = kzi_org_reaches(n, n->end) &&
            (kzi_token_is(n->marks->tokens, n->end, "في") || KZI_NEAR_IN(n->marks, n->end, in_town));
  uint32_t tok = in ? kzi_org_skip_each(n, n->end + 1) : n->end;
  if (!kzi_org_reaches(n, tok)) return false;
  const struct kzi_state *state = kzi_near_state(n->m, tok);
  const struct kzi_mark *town = kzi_mark_at(n->marks, tok, KZI_C_CITY);
  bool country = state && (state->how == KZI_STATE_NAME || state->how == KZI_STATE_FORMAL);
  return (country && (in || state->at.prefix == KZI_PREFIX_BI)) || (town && (in || town->prefix == KZI_PREFIX_BI));
}

/* «جهاز أمن الدولة», «غرفة التجارة في كازاخستان»: what begins other names is a name by itself. */
static bool is_whole(const struct kzi_org_name *n)
{
  bool words = n->head->end > n->head->tok + 1 && n->head->class_id == KZI_C_ORG_HEAD && n->end == n->head->end;
  bool many = kzi_near_number(n->marks, n->head) == 3 || kzi_near_kind(n->marks, n->head, "chamber");
  if (many && !n->head->definite && kzi_token_is(n->marks->tokens, n->end, "في") && has_place_behind(n))
    return true; /* «جامعات في كازاخستان» */
  if (!kzi_near_definite(n->marks, n->head->end - 1)) return false;
  bool full =
      n->head->end > n->head->tok + 2 && kzi_near_kind(n->marks, n->head, "authority"); /* «دائرة المكتبة الوطنية» */
  return kzi_near_kind(n->marks, n->head, "security") || (words && (full || has_place_behind(n)));
}

/* «مجلس التعاون بين كازاخستان والاتحاد الأوروبي»: a council of two, and not that of the Gulf. */
static bool is_council_of_two(const struct kzi_org_name *n)
{
  static const char *const council[] = {"مجلس", "لمجلس", "بمجلس"}, *const between[] = {"بين"};
  uint32_t tok = n->head->tok, end = n->head->end;
  return end == tok + 2 && KZI_NEAR_IN(n->marks, tok, council) && KZI_NEAR_IN(n->marks, end, between);
}

static bool begin(struct kzi_org_name *n)
{
  adopt_metonym(n);
  close_quote(n);
  const struct kzi_marks *marks = n->marks;
  switch (n->head->class_id) {
  case KZI_C_ORG:
    if (is_council_of_two(n)) return false;
    begin_known(n);
    return true;
  case KZI_C_AGENCY:
  case KZI_C_MEDIA:
    n->org.media = n->named = true;
    set_agency_country(n);
    return kzi_org_take_state(n), true;
  case KZI_C_ORG_STATE:
    if (!is_state_head(n)) return false;
    n->org.is_state = true;
    skip_adjectives(n);
    while (kzi_org_take_state(n) && !n->org.joint) continue;
    if (is_parliamentary(n)) return false;
    return n->named || kzi_near_kind(marks, n->head, "parliament") ||
           !(kzi_near_kind(marks, n->head, "authorities") || kzi_near_kind(marks, n->head, "mission") ||
             kzi_near_kind(marks, n->head, "navy"));
  case KZI_C_NAME_HEAD:
    n->org.media = true;
    break;
  default:
    if (kzi_near_kind(marks, n->head, "district") && !is_before_town(n)) return false;
    n->org.ministry = kzi_near_kind(marks, n->head, "ministry");
  }
  kzi_org_grow(n);
  kzi_org_look_up(n);
  n->org.international |= is_of_many(n);
  n->named = n->named || is_whole(n);
  return n->named || n->head->definite;
}

static bool has_sport(const struct kzi_marks *marks, uint32_t tok, uint32_t end)
{
  for (; tok < end; tok++)
    if (kzi_near_has(marks, tok, KZI_C_SPORT)) return true;
  return false;
}

/* «للهيئة» hides the article: printed without it; the second lam of «للجنة» is its own. */
static uint32_t behind_article(const struct kzi_org_name *n, uint32_t start, uint8_t prefix)
{
  const char *text = n->marks->tokens->text;
  bool hidden = prefix & KZI_PREFIX_LI && start >= 2 && memcmp(text + start - 2, "لل", 4) == 0 &&
                memcmp(text + start, "لجن", 6) != 0;
  return hidden ? start + 2 : start;
}

static struct kzi_span name_span(const struct kzi_org_name *n)
{
  uint32_t start = kzi_token_byte(n->marks->tokens, n->head->tok, n->head->prefix_length);
  if (n->head->definite) start = behind_article(n, start, n->head->prefix);
  struct kzi_span span = kzi_near_span(n->marks, n->head->tok, n->name_end, start);
  bool opened = n->head->tok > 0 && kzi_near_quote(n->marks, n->head->tok - 1); /* ««سوكار» الأذربيجانية» */
  if (opened && has_odd_quotes(n->marks, n->head->tok, n->name_end))
    span.start = n->marks->tokens->items[n->head->tok - 1].start;
  const struct kzi_mark *whole = n->whole ? kzi_mark_at(n->marks, n->whole, KZI_C_ORG) : NULL;
  if (whole) span.start = behind_article(n, kzi_mark_span(n->marks, whole).start, whole->prefix);
  return span;
}

/* Words that stand with a body that has no name: «شركة خاصة», «صندوق استثماري». */
static bool tells_kind_only(const struct kzi_org_name *n, uint32_t tok)
{
  static const char *const kinds[] = {
      "استثماري", "استثماريه", "خاص",     "خاصه",  "عالمي",   "عالميه",  "دولي",    "دوليه",   "محلي",
      "محليه",    "حكومي",     "حكوميه",  "كبري",  "كبير",    "كبيره",   "رايد",    "رايده",   "متخصص",
      "متخصصه",   "منتجه",     "مشغله",   "مصنعه", "مملوك",   "مملوكه",  "مشترك",   "مشتركه",  "اجنبي",
      "اجنبيه",   "عربيه",     "صناعيه",  "ناشيه", "جديد",    "جديده",   "سيادي",   "اخري",    "اخر",
      "جامعي",    "جامعيه",    "الاخيره", "تابعه", "مرتبطه",  "عملاقه",  "مساهمه",  "المشترك", "المشتركه",
      "المذكوره", "المعنيه",   "الاخري",  "الام",  "الناقله", "المشغله", "المنفذه", "استشاري", "استشاريه"};
  return KZI_NEAR_IN(n->marks, tok, kinds);
}

static bool is_demonym_at(const struct kzi_org_name *n, uint32_t tok)
{
  const struct kzi_state *state = kzi_near_state(n->m, tok);
  return state && state->how == KZI_STATE_DEMONYM;
}

/* «شركة صينية», «صندوق للاستثمار», «الشركة المصرية»: a body that is told, but not by its name. */
static bool is_anonymous(const struct kzi_org_name *n)
{
  static const char *const named[] = {"university", "bank", "chamber", "embassy"}; /* «الجامعة الأردنية» is its name */
  const struct kzi_marks *marks = n->marks;
  uint32_t tok = n->head->end;
  if (n->head->class_id != KZI_C_ORG_HEAD || n->quoted || n->alias_end || n->known_end) return false;
  if (n->head->end > n->head->tok + 1) return false; /* «اللجنة الأولمبية الفرنسية» */
  if (!n->head->definite)
    return tok < n->name_end && (is_demonym_at(n, tok) || tells_kind_only(n, tok) ||
                                 kzi_text_begins(kzi_token_fold(marks->tokens, tok), "لل"));
  for (size_t i = 0; i < KZI_COUNT(named); i++)
    if (kzi_near_kind(marks, n->head, named[i])) return false;
  while (tok < n->name_end && (is_demonym_at(n, tok) || tells_kind_only(n, tok)))
    tok = is_demonym_at(n, tok) ? kzi_near_state(n->m, tok)->at.end : tok + 1;
  return tok >= n->name_end;
}

static uint32_t push_org(struct kzi_arena *arena, struct kzi_vec *orgs, struct kzi_org_name *n)
{
  bool called = n->alias_end && kzi_near_quote(n->marks, n->alias_end - 1);
  if (called) n->name_end = n->alias_end; /* «صندوق الثروة السيادي الكازاخستاني «سامروك قازينا»» */
  n->org.name = name_span(n);
  if (!n->alias_end) kzi_org_take_country_behind(n);
  n->org.at = (struct kzi_where){.tok = n->head->tok, .span.start = n->org.name.start, .prefix = n->head->prefix};
  if (n->alias_end > n->end) n->end = n->alias_end;
  n->org.at.end = n->end;
  n->org.at.span.end = n->marks->tokens->items[n->end - 1].end;
  n->org.bare = !n->named || is_anonymous(n);
  n->org.international &= !n->org.bare; /* «اتحاد أوروبي» */
  n->org.sport = has_sport(n->marks, n->head->tok, n->end);
  bool plain_head = n->head->class_id == KZI_C_ORG_HEAD || n->head->class_id == KZI_C_ORG_STATE;
  n->org.number = plain_head ? kzi_near_number(n->marks, n->head) : 1;
  if (n->org.number == 3 && !n->quoted)
    n->org.is_state = true; /* «شركات كورية»: the country's side, no body of that name */
  if (kzi_org_of_friends(n) && !kzi_near_kind(n->marks, n->head, "union"))
    n->org.is_state = true; /* «لجنة الصداقة الكازاخستانية» meets for its parliament */
  struct kzi_org *org = kzi_vec_push(arena, orgs, sizeof *org);
  if (org) *org = n->org;
  return n->end;
}

static bool heads_two(const struct kzi_org_name *n)
{
  static const char *const kinds[] = {"company", "bank", "university"};
  bool fits = false;
  for (size_t i = 0; i < KZI_COUNT(kinds); i++) fits = fits || kzi_near_kind(n->marks, n->head, kinds[i]);
  return fits && n->head->class_id == KZI_C_ORG_HEAD && n->org.number == 2;
}

/* What the first pair of quotation marks within the tokens holds, or the name as it is. */
static struct kzi_span inside_quotes(const struct kzi_marks *marks, uint32_t tok, uint32_t end, struct kzi_span name)
{
  const struct kzi_token *items = marks->tokens->items;
  while (tok < end && !kzi_near_quote(marks, tok)) tok++;
  for (uint32_t close = tok + 1; close < end; close++)
    if (kzi_near_quote(marks, close)) return (struct kzi_span){items[tok].end, items[close].start};
  return name;
}

/* The word for both is no part of the first one's name. */
static void name_first(const struct kzi_org_name *first, struct kzi_org *org)
{
  org->name.start = first->marks->tokens->items[first->head->end].start;
  org->name = inside_quotes(first->marks, first->head->end, org->at.end, org->name);
}

/* «شركتي إيني الإيطالية وإينا نافتا بلين الكرواتية»: the second name behind a dual head. */
static uint32_t find_second(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_org_name *first,
                            uint32_t tok)
{
  const struct kzi_tokens *tokens = first->marks->tokens;
  struct kzi_org *pushed = orgs->count ? (struct kzi_org *)orgs->items + orgs->count - 1 : NULL;
  if (!pushed || !heads_two(first) || !kzi_org_reaches(first, tok) || !kzi_near_word(first->marks, tok)) return tok;
  bool apart = kzi_token_is(tokens, tok, "و");
  if (!kzi_text_begins(kzi_token_fold(tokens, tok), "و")) return tok;
  uint32_t start = apart ? tok + 1 : tok;
  pushed->number = 1;
  name_first(first, pushed);
  bool known = apart && kzi_near_quote(first->marks, start) && kzi_near_has(first->marks, start + 1, KZI_C_ORG);
  const struct kzi_state *state = apart ? NULL : kzi_near_state(first->m, tok);
  bool land = state && state->how != KZI_STATE_DEMONYM; /* «البنكان المركزيان في كازاخستان | والإمارات» */
  if (kzi_org_head_at(first->marks, start) || known || land) return tok; /* it is found by itself */
  struct kzi_mark head = *first->head;
  head.tok = head.end = start;
  head.prefix_length = apart ? 0 : 2;
  head.prefix = apart ? 0 : KZI_PREFIX_WA;
  struct kzi_org_name second = kzi_org_begin(first->m, &head);
  if (!apart) kzi_org_take(&second, start + 1, true), second.closed = false;
  kzi_org_grow(&second);
  if (!second.named) return tok;
  kzi_org_look_up(&second);
  uint32_t end = push_org(arena, orgs, &second);
  struct kzi_org *all = orgs->items, *last = &all[orgs->count - 1];
  last->number = 1;
  if (second.quoted) last->name = inside_quotes(second.marks, start, end, last->name);
  if (orgs->count > 1 && !all[orgs->count - 2].cc) all[orgs->count - 2].cc = last->cc; /* «… الإماراتيتين» */
  return end;
}

/* «الشركات الكبرى», «مجموعة واسعة»: words for bodies that name none. */
static bool is_nobody(const struct kzi_org_name *n)
{
  if (n->head->class_id != KZI_C_ORG_HEAD) return false;
  bool several = kzi_near_number(n->marks, n->head) == 3;
  if (several && !n->org.cc && !n->org.joint && !n->quoted && !is_whole(n)) return true;
  return kzi_near_kind(n->marks, n->head, "group") && n->named && !n->closed && !n->known_end;
}

static uint32_t find_one(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t tok)
{
  uint32_t region = kzi_org_find_region(arena, orgs, m, tok);
  if (region) return region;
  uint32_t town = kzi_org_find_town(arena, orgs, m, tok);
  if (!town) town = kzi_org_find_district(arena, orgs, m, tok);
  const struct kzi_mark *head = kzi_org_head_at(m->marks, tok);
  if (!town && !(head && head->end > tok + 1)) town = kzi_org_find_part(arena, orgs, m, tok);
  if (town) return town;
  if (!head && m->marks->tokens->items[tok].kind == KZI_TOKEN_LATIN) return kzi_org_find_foreign(arena, orgs, m, tok);
  uint32_t end = head ? 0 : kzi_org_find_quoted(arena, orgs, m, tok);
  if (!head) return end ? end : kzi_org_find_unlisted(arena, orgs, m, tok);
  uint32_t state = state_end(m, head);
  if (state) return state;
  struct kzi_org_name name = kzi_org_begin(m, head);
  if (kzi_near_kind(m->marks, head, "not")) return head->end; /* «مجلس إدارة | الصندوق» */
  if (!begin(&name) || is_nobody(&name)) return 0;
  kzi_org_take_alias(&name);
  end = push_org(arena, orgs, &name);
  return find_second(arena, orgs, &name, end);
}

void kzi_find_orgs(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct kzi_vec orgs = {0};
  for (uint32_t tok = 0; tok < m->marks->tokens->count;) {
    uint32_t end = find_one(arena, &orgs, m, tok);
    tok = end ? end : tok + 1;
  }
  kzi_org_link(m, orgs.items, (uint32_t)orgs.count);
  m->orgs = orgs.items;
  m->org_count = (uint32_t)orgs.count;
}
