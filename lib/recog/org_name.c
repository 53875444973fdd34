/* How far the name of an organization goes from its head: over adjectives, genitives, quoted words, joined fields and
 * the country in it. It stops where a noun phrase stops. */
#include "recog/org.h"

#include <string.h>

#define NAME_TOKENS_MAX  14
#define QUOTE_TOKENS_MAX 8
#define ALIAS_TOKENS_MAX 4
#define BARE_WORDS_MAX   4 /* words of an unknown name without article and quotes */

static const uint16_t fields[] = {KZI_C_PORTFOLIO, KZI_C_AREA, KZI_C_AREA_WEAK, KZI_C_COUNT};

struct kzi_org_name kzi_org_begin(const struct kzi_mentions *m, const struct kzi_mark *head)
{
  return (struct kzi_org_name){.m = m, .marks = m->marks, .head = head, .end = head->end, .name_end = head->end};
}

bool kzi_org_reaches(const struct kzi_org_name *n, uint32_t tok)
{
  return kzi_near_together(n->marks, n->head->tok, tok) && !(n->marks->tokens->items[tok].flags & KZI_TOKEN_LINE_START);
}

static bool is_state_body(const struct kzi_org_name *n)
{
  return n->org.is_state || n->org.ministry;
}

bool kzi_org_begins_other(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_OFFICE,        KZI_C_OFFICE_HEAD, KZI_C_OFFICE_DUAL,   KZI_C_OFFICE_PLURAL,
                                     KZI_C_HONORIFIC,     KZI_C_RANK,        KZI_C_ANAPHOR,       KZI_C_DAYREL,
                                     KZI_C_WEEKDAY,       KZI_C_PERIOD,      KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU,
                                     KZI_C_INSTRUMENT_PL, KZI_C_NUM,         KZI_C_COUNT};
  const struct kzi_mark *noun = kzi_mark_at(marks, tok, KZI_C_NOUN);
  if (noun && kzi_mark_is(marks, noun, "sign")) return true; /* «تشهد فعاليات اللجنة التوقيع على …» */
  if (noun && noun->end > tok + 1 && kzi_mark_is(marks, noun, "approve")) return true; /* «قرر المجلس الموافقة على …» */
  return kzi_mark_any(marks, tok, classes) != NULL || kzi_near_function(marks, tok) ||
         kzi_near_has(marks, tok, KZI_C_CLAUSE);
}

static bool has_letter_prefix(const struct kzi_marks *marks, uint32_t tok, const char *letters)
{
  return kzi_text_begins(kzi_token_fold(marks->tokens, tok), letters);
}

bool kzi_org_is_link(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const links[] = {"التابعه",  "التابع",  "تابعه",  "تابع",
                                      "المملوكه", "المملوك", "مملوكه", "المنبثقه"};
  return KZI_NEAR_IN(marks, tok, links);
}

/* ---- Pieces of a name ------------------------------------------------------------------------------------------- */

void kzi_org_take(struct kzi_org_name *n, uint32_t end, bool into_name)
{
  n->end = end;
  if (into_name) n->name_end = end;
  n->named = n->closed = true;
}

uint32_t kzi_org_quoted_end(const struct kzi_marks *marks, uint32_t open)
{
  const struct kzi_mark *known = open + 1 < marks->tokens->count ? kzi_mark_at(marks, open + 1, KZI_C_ORG) : NULL;
  uint32_t sure = known ? known->end : open; /* «"لوك أويل"»: a known name may look like a function word */
  for (uint32_t tok = open + 1; tok <= open + QUOTE_TOKENS_MAX && kzi_near_together(marks, open, tok); tok++) {
    bool close = kzi_near_quote(marks, tok) || kzi_token_is_mark(marks->tokens, tok, ")");
    if (close) return tok > open + 1 ? tok : 0;
    if (tok < sure) continue;
    if (kzi_near_verb(marks, tok) || (kzi_near_function(marks, tok) && !kzi_names_letter(marks->tokens, tok))) return 0;
  }
  return 0;
}

/* «إيه ام سي»: letters that are words of their own otherwise. */
static uint32_t short_quotation_end(const struct kzi_marks *marks, uint32_t open)
{
  for (uint32_t tok = open + 1; tok <= open + ALIAS_TOKENS_MAX + 1 && kzi_near_together(marks, open, tok); tok++) {
    if (kzi_near_quote(marks, tok)) return tok > open + 1 ? tok : 0;
    if (!kzi_near_word(marks, tok) || kzi_near_verb(marks, tok)) return 0;
  }
  return 0;
}

/* «شركة مرافئ أبوظبي»: the mark behind it closes the quotation, and opens none. The mark before «وشركة» may have closed one. */
static bool stands_in_quotes(const struct kzi_org_name *n)
{
  const struct kzi_tokens *tokens = n->marks->tokens;
  uint32_t first = tokens->sentences[tokens->items[n->head->tok].sentence].first;
  bool open = false;
  if (n->head->tok == 0 || !kzi_near_quote(n->marks, n->head->tok - 1)) return false;
  for (uint32_t tok = first; tok < n->head->tok; tok++) open ^= kzi_near_quote(n->marks, tok);
  return open;
}

/* «رئيس مجلس الشيوخ الكازاخستاني «فلان»»: in the quotation marks stands he who has the office. */
static bool quotes_person(const struct kzi_org_name *n, uint32_t open)
{
  static const uint16_t offices[] = {KZI_C_OFFICE, KZI_C_OFFICE_HEAD, KZI_C_COUNT},
                        names[] = {KZI_C_NAME_GIVEN, KZI_C_NAME_FAMILY, KZI_C_COUNT};
  const struct kzi_tokens *tokens = n->marks->tokens;
  uint32_t first = tokens->sentences[tokens->items[n->head->tok].sentence].first, office = n->head->tok;
  first = kzi_reach_back(office, ALIAS_TOKENS_MAX, first);
  while (office > first && !kzi_mark_any(n->marks, office - 1, offices)) office--;
  bool person = false;
  if (!n->named || office == first) return false;
  uint32_t tok = open + 1;
  for (; kzi_near_word(n->marks, tok) && !kzi_names_letter(tokens, tok); tok++)
    person = person || kzi_mark_any(n->marks, tok, names);
  return person && tok > open + 2 && kzi_near_quote(n->marks, tok);
}

/* «…» behind the head: the name itself. */
static bool take_quoted(struct kzi_org_name *n)
{
  if (stands_in_quotes(n) || kzi_mark_is(n->marks, n->head, "ministry"))
    return false; /* «أبلغت وزارة الصناعة "رويترز"» */
  uint32_t open = n->end;
  bool round = open == n->head->end && kzi_org_reaches(n, open) &&
               kzi_token_is_mark(n->marks->tokens, open, "("); /* «شركة (سيبرين)» */
  if (n->quoted || !kzi_org_reaches(n, open) || !(round || kzi_near_quote(n->marks, open))) return false;
  if (quotes_person(n, open)) return false;
  uint32_t close = kzi_org_quoted_end(n->marks, open);
  if (!close && n->named) close = short_quotation_end(n->marks, open);
  if (!close) return false;
  kzi_org_take(n, close + 1, true);
  return n->quoted = true;
}

void kzi_org_take_firm_words(struct kzi_org_name *n)
{
  static const char *const words[] = {"كورب",  "كوربوريشن", "غروب",     "جروب",      "انترناشونال", "انترناشيونال",
                                      "ليمتد", "المحدوده",  "القابضه",  "انك",       "هولدينغ",     "هولدينغز",
                                      "انرجي", "اينرجي",    "بتروليوم", "تكنولوجيز", "الدوليه",     "العالميه"};
  while (kzi_org_reaches(n, n->end) && KZI_NEAR_IN(n->marks, n->end, words)) kzi_org_take(n, n->end + 1, true);
}

/* The state that the name goes on with; «المصرية - الكازاخية»: behind a demonym a dash may lead to it. */
static const struct kzi_state *next_state(const struct kzi_org_name *n)
{
  bool dash = n->org.cc && n->country_end == n->end && kzi_org_reaches(n, n->end) && kzi_near_joint(n->marks, n->end);
  uint32_t at = dash ? n->end + 1 : n->end;
  const struct kzi_state *state = kzi_org_reaches(n, at) ? kzi_near_state(n->m, at) : NULL;
  return state && dash && state->how != KZI_STATE_DEMONYM ? NULL : state;
}

static bool tells_branch(const struct kzi_org_name *n)
{
  return n->known_end == n->end || (n->head->class_id == KZI_C_ORG && n->head->end == n->end);
}

bool kzi_org_of_friends(const struct kzi_org_name *n)
{
  static const char *const friends[] = {"الصداقه", "الاخوه"};
  return n->head->class_id == KZI_C_ORG_HEAD && KZI_NEAR_IN(n->marks, n->head->end, friends);
}

/* A demonym or state that stands inside or behind the name: «الهيئة الفيدرالية الروسية للتعاون»، «حكومة كازاخستان». */
bool kzi_org_take_state(struct kzi_org_name *n)
{
  const struct kzi_state *state = next_state(n);
  if (!state || state->at.prefix & ~(unsigned)KZI_PREFIX_LI || n->org.international) return false;
  static const char *const both[] = {
      "السعوديه"}; /* «شركة «النسيم» السعودية»: the name of the country is the adjective, too */
  bool adjective = state->how == KZI_STATE_DEMONYM || (n->quoted && KZI_NEAR_IN(n->marks, state->at.tok, both));
  if (n->quoted && !adjective && !state->at.prefix && kzi_near_quote(n->marks, n->end - 1))
    return false; /* «منحت مؤسسة «قطر الخيرية» | قيرغيزستان سيارات» */
  if (state->at.prefix && (is_state_body(n) || !n->head)) return false;
  if (state->at.prefix && n->head->definite && n->end == n->head->tok + 1)
    return false; /* «قدم البنك | لقيرغيزستان منحة» */
  bool other = n->org.cc && n->org.cc != state->cc;
  bool branch = other && adjective && state->definite && state->cc != KZI_CC('E', 'U') && !n->org.joint &&
                n->country_end != n->end &&
                tells_branch(n); /* «شركة زين الأردنية»: though all know whose the firm is */
  if (branch) other = false;
  if (other && (!adjective || n->country_end != n->end)) return false;
  bool part_of_name = !is_state_body(n) || (n->org.is_state && adjective);
  if (other && kzi_org_of_friends(n))
    other = false;
  else if (other)
    n->org.cc = 0, n->org.joint = true; /* «مجلس الأعمال السعودي البريطاني» */
  else if (adjective && state->cc == KZI_CC('E', 'U') && n->head->class_id == KZI_C_ORG_HEAD)
    n->org.international = true; /* no body of the Union */
  else if (!n->org.joint)
    n->org.cc = state->cc;
  kzi_org_take(n, state->at.end, part_of_name);
  n->country_end = state->at.end;
  return true;
}

/* Something else than a name's next word stands at tok: a mark, a particle, a verb, the next body. */
static bool ends_before(const struct kzi_org_name *n, uint32_t tok)
{
  const struct kzi_marks *marks = n->marks;
  return !kzi_org_reaches(n, tok) || !kzi_near_word(marks, tok) || kzi_near_function(marks, tok) ||
         kzi_near_verb(marks, tok) || kzi_near_has(marks, tok, KZI_C_ORG_HEAD) || kzi_org_begins_other(marks, tok);
}

/* «الهيئة العامة للغذاء | والتغذية», «للمؤسسات الصغرى | والمتوسطة»: one more of what the body is for, whatever it means. */
static bool joins_purpose(const struct kzi_org_name *n, uint32_t tok)
{
  static const char *const small[] = {"الصغري", "الصغيره"}, *const medium[] = {"والمتوسطه"};
  static const char *const kinds[] = {"authority", "ministry", "agency",    "organization",
                                      "union",     "council",  "committee", "foundation"};
  const struct kzi_marks *marks = n->marks;
  if (tok <= n->head->end || n->name_end != tok || !has_letter_prefix(marks, tok, "وال")) return false;
  if (KZI_NEAR_IN(marks, tok - 1, small) && KZI_NEAR_IN(marks, tok, medium)) return true;
  bool public = false;
  for (size_t i = 0; i < KZI_COUNT(kinds); i++) public = public || kzi_near_kind(marks, n->head, kinds[i]);
  return public && kzi_near_definite(marks, tok - 1) && ends_before(n, tok + 1) && !kzi_org_begins_other(marks, tok) &&
         !kzi_near_verb(marks, tok) && !kzi_near_state(n->m, tok) && !kzi_near_has(marks, tok, KZI_C_ORG_HEAD) &&
         !kzi_near_has(marks, tok, KZI_C_ORG_STATE) && !kzi_near_has(marks, tok, KZI_C_NOUN) &&
         !kzi_near_has(marks, tok, KZI_C_FIELD);
}

/* «والثقافة»، «ومكافحة الفساد»: a joined field continues the name; anything else behind و begins a new phrase. */
static bool take_joined(struct kzi_org_name *n, uint32_t tok)
{
  static const char *const sectors[] = {"وقطاع", "وقطاعات", "ومجال", "ومجالات"};
  static const char *const parts[] = {"واداره", "ودايره"};
  const struct kzi_marks *marks = n->marks;
  const struct kzi_state *state = kzi_org_reaches(n, tok + 1) ? kzi_near_state(n->m, tok + 1) : NULL;
  bool demonym = state && state->how == KZI_STATE_DEMONYM && state->definite && !state->at.prefix;
  if (demonym && has_letter_prefix(marks, tok, "وال") && n->name_end == tok && kzi_near_definite(marks, tok - 1) &&
      n->country_end != tok && !kzi_near_has(marks, tok, KZI_C_ORG_HEAD) && tok > n->head->tok + 1 &&
      !kzi_org_begins_other(marks, tok) && !kzi_near_state(n->m, tok))
    return kzi_org_take(n, tok + 1, true), true; /* «شركة الصناعات الجوية والفضائية التركية» */
  if (joins_purpose(n, tok)) return kzi_org_take(n, tok + 1, true), true;
  const struct kzi_token *token = &marks->tokens->items[tok];
  if (n->head && !kzi_near_kind(marks, n->head, "company") && (has_letter_prefix(marks, tok, "و")) &&
      token->fold_length > 4) {
    const struct kzi_mark *field = kzi_mark_any(marks, tok, fields);
    if (field && field->prefix & KZI_PREFIX_WA && !kzi_org_begins_other(marks, tok) &&
        !kzi_near_has(marks, tok, KZI_C_ORG_HEAD) && /* «بلدية أنقرة وبلدية أستانا» */
        !KZI_NEAR_IN(marks, tok, sectors) && /* «الاتحاد الجمركي | وقطاع الطاقة», «هيئة الطيران | وإدارة الحوادث» */
        !(KZI_NEAR_IN(marks, tok, parts) && kzi_near_definite(marks, tok - 1)))
      return kzi_org_take(n, field->end, true), true;
    bool pair = kzi_org_reaches(n, tok + 1) && kzi_near_word(marks, tok + 1) && kzi_near_definite(marks, tok + 1) &&
                !kzi_org_begins_other(marks, tok + 1);
    bool plain = !kzi_org_begins_other(marks, tok) && !kzi_near_verb(marks, tok) &&
                 !kzi_near_has(marks, tok, KZI_C_ORG_HEAD) && !kzi_near_has(marks, tok, KZI_C_ORG_STATE) &&
                 !kzi_near_has(marks, tok, KZI_C_NOUN) && !kzi_near_state(n->m, tok);
    bool genitive = tok > n->head->end && n->name_end == tok && !kzi_near_definite(marks, tok - 1) && !n->org.cc &&
                    !n->quoted; /* «هيئة تنظيم وتطوير السوق المالية» */
    if ((is_state_body(n) || genitive) && pair && plain && !kzi_near_definite(marks, tok))
      return kzi_org_take(n, tok + 2, true), true;
  }
  return false;
}

/* What may follow the country in a name: «الهيئة المصرية العامة للبترول». */
bool kzi_org_is_rank(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"العامه",  "العام",   "الوطنيه",  "الوطني", "المركزيه", "المركزي",
                                      "الملكيه", "الملكي",  "العليا",   "الاعلي", "القابضه",  "المشتركه",
                                      "المشترك", "الدوليه", "الحكوميه", "الرسميه"};
  return KZI_NEAR_IN(marks, tok, words);
}

/* «مع شركة بتروتشاينا لتوريد الغاز», «البنك المركزي الصيني لمقايضة العملات»: what the deal is for, behind a name that is whole. */
static bool is_deed(const struct kzi_org_name *n, uint32_t tok)
{
  static const char *const deeds[] = {"لتوريد", "لبناء",  "لتنفيذ", "لانشاء", "لشراء",    "لتطوير", "لتوفير",
                                      "لتمويل", "لتزويد", "لاقامه", "لتصدير", "لاستيراد", "لتقديم", "لدعم",
                                      "لتعزيز", "لتاسيس", "لتشغيل", "لدراسه", "لمقايضه",  "لتاهيل", "لبيع",
                                      "لتحديث", "لاعداد", "لتنظيم", "لتبادل", "لتوسيع",   "لانتاج", "لتسهيل"};
  static const char *const never[] = {"للقيام", "للحصول", "للبدء", "للتحضير", "للمشاركه", "للاستفاده"};
  if (KZI_NEAR_IN(n->marks, tok, never)) return tok > n->head->tok + 1; /* «شركة هواوي للقيام بدعاية» */
  if (kzi_near_kind(n->marks, n->head, "ministry") && n->country_end == tok && has_letter_prefix(n->marks, tok, "لل"))
    return true; /* «وزارة السياحة التركية للتعاون السياحي» */
  if (n->quoted && n->country_end == tok && has_letter_prefix(n->marks, tok, "ل") &&
      !has_letter_prefix(n->marks, tok, "لل"))
    return true; /* «مع شركة «كازمورترانسفلوت» الكازاخية | لنقل النفط» */
  if (!n->head->definite && n->country_end == tok && tok > n->head->tok + 2 && has_letter_prefix(n->marks, tok, "ل") &&
      !has_letter_prefix(n->marks, tok, "لل"))
    return true; /* «وكالة الطيران الجورجية | لزيادة الرحلات» */
  bool told = n->country_end == tok || (n->org.cc && kzi_org_is_rank(n->marks, tok - 1)); /* «شركة الصين الوطنية» */
  bool whole = (told && tok > n->head->tok + 2) || n->known_end == tok; /* «الشركة الليبية لتوريد …» */
  return (whole || (n->quoted && kzi_near_quote(n->marks, tok - 1))) && KZI_NEAR_IN(n->marks, tok, deeds);
}

/* «الاتحاد العام | لغرف التجارة», «الهيئة العامة | لموانئ البحر الأحمر» */
static bool take_genitive(struct kzi_org_name *n, uint32_t tok)
{
  const struct kzi_marks *marks = n->marks;
  bool led = tok > n->head->tok && kzi_org_is_rank(marks, tok - 1) && n->name_end == tok;
  bool pair = kzi_org_reaches(n, tok + 1) && kzi_near_definite(marks, tok + 1) && !kzi_near_verb(marks, tok + 1) &&
              !kzi_org_begins_other(marks, tok + 1);
  if (!led || !pair || !has_letter_prefix(marks, tok, "ل") || is_deed(n, tok) || kzi_org_begins_other(marks, tok) ||
      kzi_near_has(marks, tok, KZI_C_NOUN) || kzi_near_has(marks, tok, KZI_C_ORG_STATE) || kzi_near_state(n->m, tok))
    return false;
  return kzi_org_take(n, tok + 2, true), true;
}

/* «للاستثمار»، «لنقل الكهرباء»: a purpose inside the name. */
static bool is_purpose(const struct kzi_org_name *n, uint32_t tok)
{
  if (has_letter_prefix(n->marks, tok, "لل") && n->known_end != tok) return true; /* «شركة هواوي للقيام بدعاية» */
  const struct kzi_mark *field = kzi_mark_any(n->marks, tok, fields);
  return field && field->prefix & KZI_PREFIX_LI;
}

static bool is_joined_word(const struct kzi_marks *marks, uint32_t tok)
{
  if (!has_letter_prefix(marks, tok, "وال")) {
    for (uint32_t i = marks->at[tok]; i < marks->at[tok + 1]; i++)
      if (marks->items[i].prefix & (KZI_PREFIX_WA | KZI_PREFIX_FA)) return true;
    return false;
  }
  return true;
}

/* «شركة أرامكو»: a name that the lexicon has, whole. */
static bool take_known(struct kzi_org_name *n, uint32_t tok)
{
  static const uint16_t known[] = {KZI_C_ORG, KZI_C_ORG_WEAK, KZI_C_MEDIA, KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_any(n->marks, tok, known);
  if (!mark || mark->prefix || n->closed) return false;
  n->org.media |= mark->class_id == KZI_C_MEDIA;
  const char *value = kzi_value_text(n->marks->lexicon, mark->value);
  if (!n->org.cc && strlen(value) == 2) n->org.cc = kzi_cc(value);
  bool group = kzi_near_kind(n->marks, n->head, "group"); /* «مجموعة البنك الإسلامي للتنمية» */
  n->org.international |= group && strncmp(value, "IGO:", 4) == 0;
  kzi_org_take(n, mark->end, true);
  n->known_end = mark->end;
  n->closed = false;
  return true;
}

/* «شركة كازاخستان تمير جولي»: the country begins a name that the lexicon has. */
static bool take_known_of_state(struct kzi_org_name *n)
{
  const struct kzi_mark *known = kzi_org_reaches(n, n->end) ? kzi_mark_at(n->marks, n->end, KZI_C_ORG) : NULL;
  const struct kzi_state *state = known ? kzi_near_state(n->m, n->end) : NULL;
  if (!state || known->prefix || known->end <= state->at.end || is_state_body(n)) return false;
  const char *value = kzi_value_text(n->marks->lexicon, known->value);
  if (strlen(value) != 2) return false;
  n->org.cc = kzi_cc(value);
  kzi_org_take(n, known->end, true);
  n->known_end = known->end;
  return true;
}

static bool is_secretariat(const struct kzi_org_name *n)
{
  static const char *const words[] = {"الامانه", "امانه", "سكرتاريه", "السكرتاريه"};
  struct kzi_text fold = kzi_token_fold(n->marks->tokens, n->head->tok);
  for (size_t i = 0; i < KZI_COUNT(words); i++)
    if (kzi_text_ends(fold, words[i])) return true;
  return false;
}

/* «الأمانة العامة لمجلس التعاون»: the office of an organization acts for it; «المجلس التنفيذي لصندوق النقد الدولي», «بعثة صندوق
 * النقد الدولي» is it. */
static bool take_organ(struct kzi_org_name *n, uint32_t tok)
{
  static const char *const boards[] = {"التنفيذي", "المديرين", "التنفيذيين", "المحافظين"};
  const struct kzi_mark *known = kzi_mark_at(n->marks, tok, KZI_C_ORG);
  const char *value = known ? kzi_value_text(n->marks->lexicon, known->value) : "";
  if (strncmp(value, "IGO:", 4) != 0 || known->prefix & ~(unsigned)KZI_PREFIX_LI) return false;
  bool board = (kzi_near_kind(n->marks, n->head, "council") && KZI_NEAR_IN(n->marks, tok - 1, boards)) ||
               kzi_near_kind(n->marks, n->head, "embassy");
  if (!board && !is_secretariat(n)) return false;
  if (board) n->whole = tok;
  kzi_org_take(n, known->end, true);
  return n->org.international = true;
}

static bool take_city(struct kzi_org_name *n, uint32_t tok)
{
  const struct kzi_mark *city = n->head->definite ? NULL : kzi_mark_at(n->marks, tok, KZI_C_CITY);
  if (!city || city->prefix) return false;
  if (!n->org.cc) n->org.cc = (uint16_t)city->value;
  kzi_org_take(n, city->end, true);
  return true;
}

/* «الصناعية», «التجاري»: like a country's. */
static bool is_adjective(const struct kzi_marks *marks, uint32_t tok)
{
  struct kzi_text word = kzi_token_fold(marks->tokens, tok);
  return kzi_text_ends(word, "ي") || kzi_text_ends(word, "يه");
}

/* «التعليم», «الطاقة», «للتعاون الدولي»: what the body is for. */
static bool take_field(struct kzi_org_name *n, uint32_t tok)
{
  const struct kzi_mark *field = kzi_mark_any(n->marks, tok, fields);
  if (!field || field->prefix & ~(unsigned)KZI_PREFIX_LI) return false;
  bool whole = (n->country_end == tok || n->closed) && kzi_near_definite(n->marks, tok - 1);
  bool known = n->known_end == tok && n->head->class_id == KZI_C_ORG_HEAD;
  if (n->country_end == tok && !field->prefix && kzi_near_definite(n->marks, tok) && !is_adjective(n->marks, tok))
    return false; /* «يبحث مع شركة هواوي الصينية التعاون» */
  bool bare = n->head->definite && tok == n->head->tok + 1; /* «قدم الصندوق | قرضا» */
  if ((whole || known || bare) && !field->prefix && !kzi_near_definite(n->marks, tok))
    return false; /* «البنك الصيني قرضا», «شركة مصر للطيران رحلات», «شركة أكوا باور محطة كهرباء» */
  kzi_org_take(n, field->end, true);
  n->closed = kzi_near_definite(n->marks, field->end - 1);
  return true;
}

/* «شركة طيران بتاريخ …», «شركة داو بشكل مباشر»: a word that goes on with the sentence; «شركة توزيع الغاز» has it in its name. */
static bool is_stray(const struct kzi_org_name *n, uint32_t tok)
{
  const struct kzi_mark *mark = kzi_mark_at(n->marks, tok, KZI_C_NAME_NOT);
  return mark && (mark->prefix || (tok > n->head->end && !kzi_near_definite(n->marks, tok + 1)));
}

/* The town or country that tells where something is: «معهد باستور بتونس». */
static bool is_located_by(const struct kzi_org_name *n, uint32_t tok)
{
  static const uint16_t towns[] = {KZI_C_CITY, KZI_C_CITY_WEAK, KZI_C_CAPITAL, KZI_C_COUNT};
  const struct kzi_state *state = kzi_near_state(n->m, tok);
  const struct kzi_mark *town = kzi_mark_any(n->marks, tok, towns);
  return (state && state->at.prefix == KZI_PREFIX_BI) || (town && town->prefix == KZI_PREFIX_BI);
}

/* «سامروك كازينا»: words that no list has, while the name has no article yet. */
static bool take_bare(struct kzi_org_name *n, uint32_t tok)
{
  const struct kzi_marks *marks = n->marks;
  if (n->head->definite || n->closed || n->known_end == tok || kzi_near_verb(marks, tok) ||
      kzi_near_has(marks, tok, KZI_C_NOUN) || is_stray(n, tok) || is_located_by(n, tok))
    return false;
  const struct kzi_state *whose = kzi_org_reaches(n, tok + 1) ? kzi_near_state(n->m, tok + 1) : NULL;
  bool own = whose && whose->how == KZI_STATE_DEMONYM && whose->definite; /* «شركة ويزا الأمريكية» */
  bool joined = has_letter_prefix(marks, tok, "و") && !own &&
                marks->at[tok] == marks->at[tok + 1]; /* «وتسببت», a verb that no list has */
  if (n->bare++ == BARE_WORDS_MAX || joined) return false;
  kzi_org_take(n, tok + 1, true);
  n->closed = false;
  return true;
}

/* «الاتحاد العام لغرف التجارة», not «الشركة العام الماضي». */
static bool is_general(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"العام"};
  bool year = kzi_near_word(marks, tok + 1) &&
              (kzi_near_has(marks, tok + 1, KZI_C_PERIOD) || marks->tokens->items[tok + 1].kind == KZI_TOKEN_NUMBER);
  return KZI_NEAR_IN(marks, tok, words) && !year;
}

/* «تعتزم شركة قطر القابضة الاستثمار»: behind a firm's form only adjectives go on with its name; «الشركة القابضة الغذائية» begins
 * with it. */
static bool follows_form(const struct kzi_org_name *n, uint32_t tok)
{
  static const char *const forms[] = {"القابضه", "المحدوده"};
  return tok > n->head->end + 1 && KZI_NEAR_IN(n->marks, tok - 1, forms) && !KZI_NEAR_IN(n->marks, tok, forms) &&
         !kzi_text_ends(kzi_token_fold(n->marks->tokens, tok), "يه");
}

static bool ends_name(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const adjectives[] = {"الدبلوماسي", "الدبلوماسيه"}; /* «المعهد الدبلوماسي»: no diplomat */
  static const char *const of_people[] = {"السابق", "السابقه", "الاسبق", "الحالي", "الحاليه", "الراحل", "المنتهيه"};
  if (KZI_NEAR_IN(marks, tok, adjectives) || is_general(marks, tok)) return false;
  if (KZI_NEAR_IN(marks, tok, of_people)) return true; /* «رئيس الاستخبارات السابق» */
  return kzi_org_begins_other(marks, tok) || kzi_org_is_link(marks, tok) || has_letter_prefix(marks, tok, "بال") ||
         has_letter_prefix(marks, tok, "كال");
}

/* «إعلان الشركة المنشور», «محضر اللجنة الموقع»: a man's participle behind a woman's head is of something else. */
static bool is_of_other_noun(const struct kzi_org_name *n, uint32_t tok)
{
  struct kzi_text word = kzi_token_fold(n->marks->tokens, tok);
  return n->head->definite && tok == n->head->tok + 1 &&
         n->marks->tokens->items[n->head->tok].flags & KZI_TOKEN_MARBUTA && kzi_text_begins(word, "الم") &&
         !kzi_text_ends(word, "ه") && !kzi_text_ends(word, "ي");
}

/* «رئيس مجلس الأعمال دانيار صادقوف»: the name of somebody who has an office there, but not «مركز الملك سلمان للإغاثة». */
static bool names_person(const struct kzi_org_name *n, uint32_t tok)
{
  const struct kzi_mark *given = kzi_mark_at(n->marks, tok, KZI_C_NAME_GIVEN);
  bool closed = n->head->definite || (n->head->end > n->head->tok + 1 &&
                                      kzi_near_definite(n->marks, n->head->end - 1)); /* «الشركة», «غرفة التجارة» */
  if (!given || given->prefix || kzi_mark_is(n->marks, given, "weak") || (tok == n->head->end && !closed)) return false;
  static const uint16_t others[] = {KZI_C_ORG_WEAK, KZI_C_HONORIFIC, KZI_C_NAME_LINK, KZI_C_NAME_GIVEN, KZI_C_COUNT};
  return !kzi_mark_any(n->marks, tok - 1, others) && !kzi_near_has(n->marks, tok, KZI_C_ORG);
}

/* One more word of the name, or false. */
static bool take_word(struct kzi_org_name *n)
{
  uint32_t tok = n->end;
  const struct kzi_marks *marks = n->marks;
  if (!kzi_org_reaches(n, tok) || !kzi_near_word(marks, tok) || names_person(n, tok)) return false;
  if (n->quoted && kzi_near_quote(marks, tok - 1) && !kzi_near_definite(marks, tok) && !is_purpose(n, tok) &&
      !kzi_near_quote(marks, tok) && !kzi_near_has(marks, tok, KZI_C_ORG_HEAD) &&
      marks->tokens->items[tok].kind == KZI_TOKEN_WORD)
    return false; /* «أطلقت شركة «إير أستانا» | رحلات» */
  if (is_joined_word(marks, tok)) return n->named && take_joined(n, tok);
  if (marks->tokens->items[tok].kind == KZI_TOKEN_LATIN) return kzi_org_take(n, tok + 1, true), true;
  if (take_organ(n, tok) || take_known(n, tok) || take_city(n, tok)) return true;
  if (ends_name(marks, tok) || is_of_other_noun(n, tok) || is_deed(n, tok) || follows_form(n, tok)) return false;
  if (take_field(n, tok) || take_genitive(n, tok)) return true;
  bool quote_next = kzi_org_reaches(n, tok + 1) && kzi_near_quote(marks, tok + 1);
  bool fits = n->country_end != tok || kzi_org_is_rank(marks, tok) ||
              quote_next; /* «السفارة الكوبية المشيدة» ends with the country */
  if ((kzi_near_definite(marks, tok) && fits) || is_purpose(n, tok)) return kzi_org_take(n, tok + 1, true), true;
  return take_bare(n, tok);
}

/* «#وزارة_الدفاع_السعودية»: the words of a hashtag follow each other. */
static bool pass_underscore(struct kzi_org_name *n)
{
  if (!kzi_org_reaches(n, n->end + 1) || !kzi_token_is_mark(n->marks->tokens, n->end, "_")) return false;
  if (n->country_end == n->end) n->country_end++;
  return n->end++, true;
}

void kzi_org_grow(struct kzi_org_name *n)
{
  while (n->end - n->head->tok < NAME_TOKENS_MAX &&
         (pass_underscore(n) || take_quoted(n) || take_known_of_state(n) || kzi_org_take_state(n) || take_word(n)))
    continue;
}

/* «(كويكا)»، «توازن» behind a name: its short form. */
void kzi_org_take_alias(struct kzi_org_name *n)
{
  uint32_t open = n->end;
  bool round = kzi_org_reaches(n, open) && kzi_token_is_mark(n->marks->tokens, open, "(");
  if (!round && (stands_in_quotes(n) || quotes_person(n, open))) return;
  if (!n->named || !kzi_org_reaches(n, open + 2) || !(round || (kzi_near_quote(n->marks, open) && !n->quoted))) return;
  for (uint32_t tok = open + 1; tok <= open + ALIAS_TOKENS_MAX && kzi_org_reaches(n, tok); tok++) {
    bool close = round ? kzi_token_is_mark(n->marks->tokens, tok, ")") : kzi_near_quote(n->marks, tok);
    if (close && tok > open + 1) n->alias_end = tok + 1;
    if (close || !(kzi_near_word(n->marks, tok) || kzi_near_quote(n->marks, tok)) || kzi_near_verb(n->marks, tok))
      return;
  }
}
