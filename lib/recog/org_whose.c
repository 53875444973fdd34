/* Whose an organization is, where its name does not say so: by the words behind it, by what stands in quotes and by the lexicon. */
#include "recog/org.h"

#include <string.h>

/* «جامعة دولت سيريكباييف في أوسكيمين», «معهد الفيزياء بألماتي»: whose town it is; a firm may sign anywhere. */
static uint16_t country_of_town_behind(const struct kzi_org_name *n, uint32_t tok, bool in)
{
  static const char *const kinds[] = {"university", "centre", "foundation", "chamber", "authority"};
  static const uint16_t towns[] = {KZI_C_CITY, KZI_C_COUNT};
  static const char *const town_words[] = {"مدينه", "بمدينه"};
  static const char *const branches[] = {"الاقليمي", "الاقليميه", "الفرعي"}; /* «المركز الإقليمي للبنك في ألماتي» */
  bool fits = false;
  for (size_t i = 0; i < KZI_COUNT(kinds); i++) fits = fits || kzi_near_kind(n->marks, n->head, kinds[i]);
  if (!fits || !n->named || n->head->class_id != KZI_C_ORG_HEAD || !kzi_org_reaches(n, tok)) return 0;
  if (KZI_NEAR_IN(n->marks, n->head->end, branches)) return 0;
  bool word = KZI_NEAR_IN(n->marks, tok, town_words);
  const struct kzi_mark *town = kzi_org_reaches(n, tok + word) ? kzi_mark_any(n->marks, tok + word, towns) : NULL;
  bool there = in || (word ? kzi_text_begins(kzi_token_fold(n->marks->tokens, tok), "ب")
                           : town && town->prefix == KZI_PREFIX_BI);
  return town && there && (in || word ? !town->prefix : true) ? (uint16_t)town->value : 0;
}

/* «وزارة الثقافة في المملكة»: the token behind the words for the country at home, or 0. */
static uint32_t home_behind(const struct kzi_org_name *n, uint32_t tok, bool in)
{
  static const char *const nations[] = {"nation_kingdom", "nation_sultanate", NULL};
  const struct kzi_mark *nation = kzi_org_reaches(n, tok) ? kzi_mark_at(n->marks, tok, KZI_C_ANAPHOR) : NULL;
  bool there = nation && nation->definite && (in ? !nation->prefix : nation->prefix == KZI_PREFIX_BI);
  return there && n->m->home && kzi_mark_is_any(n->marks, nation, nations) ? nation->end : 0;
}

uint32_t kzi_org_skip_each(const struct kzi_org_name *n, uint32_t tok)
{
  static const char *const each[] = {"كل", "كلا"}, *const of[] = {"من"};
  bool many = kzi_near_number(n->marks, n->head) == 3 || kzi_near_kind(n->marks, n->head, "chamber"); /* «غرف» */
  bool said =
      many && kzi_org_reaches(n, tok + 1) && KZI_NEAR_IN(n->marks, tok, each) && KZI_NEAR_IN(n->marks, tok + 1, of);
  return said ? tok + 2 : tok;
}

/* «شركة X المملوكة للإمارات», «شركة X، ومقرها دبي»: words behind the name that tell whose it is. */
static bool take_owner_behind(struct kzi_org_name *n)
{
  static const char *const seats[] = {"مقرها", "ومقرها", "مقره", "ومقره"}, *const in[] = {"في", "الرييسي", "مدينه",
                                                                                          "العاصمه"};
  static const char *const holders[] = {"لرييس", "لرياسه", "لديوان"};
  const struct kzi_marks *marks = n->marks;
  uint32_t tok = n->end + (kzi_org_reaches(n, n->end + 1) && kzi_token_is_comma(marks->tokens, n->end));
  if (!kzi_org_reaches(n, tok + 1)) return false;
  bool owned = kzi_org_is_link(marks, tok), seat = KZI_NEAR_IN(marks, tok, seats);
  if (!owned && !seat) return false;
  for (tok++; seat && kzi_org_reaches(n, tok) && KZI_NEAR_IN(marks, tok, in);) tok++;
  bool held = owned && kzi_org_reaches(n, tok + 1) && KZI_NEAR_IN(marks, tok, holders); /* «التابع لرئيس كازاخستان» */
  if (held) tok++;
  const struct kzi_state *state = kzi_org_reaches(n, tok) ? kzi_near_state(n->m, tok) : NULL;
  const struct kzi_mark *town = kzi_org_reaches(n, tok) ? kzi_mark_at(marks, tok, KZI_C_CITY) : NULL;
  bool fits = state && state->how != KZI_STATE_DEMONYM && state->how != KZI_STATE_REGION &&
              (owned && !held ? state->at.prefix == KZI_PREFIX_LI : !state->at.prefix);
  if (!fits && !(seat && town && !town->prefix)) return false;
  n->org.cc = fits ? state->cc : (uint16_t)town->value;
  n->end = fits ? state->at.end : town->end;
  return true;
}

/* «في كازاخستان»، «بجمهورية كازاخستان» behind the name of a public body; «اللجنة الخاصة بسوريا» is about Syria. */
void kzi_org_take_country_behind(struct kzi_org_name *n)
{
  static const char *const about[] = {"الخاصه", "الخاص", "المعنيه", "المعني", "المكلفه", "المكلف", "المختصه"};
  if (n->org.cc || n->org.international || n->org.joint || KZI_NEAR_IN(n->marks, n->end - 1, about)) return;
  if (take_owner_behind(n)) return;
  static const char *const often[] = {"bank",
                                      "fund"}; /* «اجتماعات البنك في الجزائر»: the one spoken of, which meets there */
  for (size_t i = 0; i < KZI_COUNT(often); i++)
    if (n->end == n->head->tok + 1 && kzi_near_kind(n->marks, n->head, often[i])) return;
  bool preposition = kzi_org_reaches(n, n->end) &&
                     (kzi_token_is(n->marks->tokens, n->end, "في") || kzi_token_is(n->marks->tokens, n->end, "لدي"));
  uint32_t tok = n->end + (preposition ? 1 : 0);
  if (preposition) tok = kzi_org_skip_each(n, tok);
  if (kzi_org_reaches(n, tok) && n->marks->tokens->items[tok].kind == KZI_TOKEN_HASHTAG)
    tok++; /* «في #كوريا_الجنوبية» */
  static const char *const holders[] = {"رييس", "رياسه", "حكومه", "الرييس"};
  if (preposition && kzi_token_is(n->marks->tokens, n->end, "لدي") && kzi_org_reaches(n, tok) &&
      KZI_NEAR_IN(n->marks, tok, holders))
    tok++; /* «أكاديمية الإدارة العامة لدى رئيس جمهورية كازاخستان» */
  const struct kzi_state *state = kzi_org_reaches(n, tok) ? kzi_near_state(n->m, tok) : NULL;
  uint32_t home = state ? 0 : home_behind(n, tok, preposition);
  if (home) n->org.cc = n->m->home, n->end = home;
  if (!state && !home) n->org.cc = country_of_town_behind(n, tok, preposition);
  if (!state || state->how == KZI_STATE_DEMONYM || state->how == KZI_STATE_METONYM ||
      (!preposition && !(state->at.prefix & (KZI_PREFIX_BI | KZI_PREFIX_LI))) ||
      (state->how == KZI_STATE_CAPITAL && !n->named)) /* «مقر الوكالة في فيينا» */
    return;
  n->org.cc = state->cc;
  if (state->how != KZI_STATE_CAPITAL) n->end = state->at.end; /* «بموسكو» is where it is, too */
}

uint16_t kzi_org_country_in_quotes(const struct kzi_mentions *m, uint32_t tok, uint32_t end)
{
  static const uint16_t places[] = {KZI_C_COUNTRY, KZI_C_DEMONYM, KZI_C_CAPITAL, KZI_C_CITY, KZI_C_COUNT};
  bool open = false;
  uint16_t cc = 0;
  for (; tok < end; tok++) {
    open ^= kzi_near_quote(m->marks, tok) || kzi_token_is_mark(m->marks->tokens, tok, "(");
    const struct kzi_mark *place = open ? kzi_mark_any(m->marks, tok, places) : NULL;
    if (!place || place->prefix) continue;
    if (cc && cc != place->value) return 0; /* «السعودي البريطاني» */
    cc = (uint16_t)place->value;
  }
  return cc;
}

/* «شركة «مصدر»»: a name from the lexicon inside the name tells the country that the text leaves out. */
void kzi_org_look_up(struct kzi_org_name *n)
{
  static const uint16_t known[] = {KZI_C_ORG, KZI_C_ORG_WEAK, KZI_C_MEDIA, KZI_C_AGENCY, KZI_C_COUNT};
  for (uint32_t tok = n->head->end; tok < n->name_end && !n->org.cc; tok++) {
    const struct kzi_mark *mark = kzi_mark_any(n->marks, tok, known);
    if (n->quoted && mark && (mark->class_id == KZI_C_MEDIA || mark->class_id == KZI_C_AGENCY)) n->org.media = true;
    const char *value =
        mark && mark->end <= n->name_end && !mark->prefix ? kzi_value_text(n->marks->lexicon, mark->value) : "";
    if (strlen(value) == 2) n->org.cc = kzi_cc(value);
    bool firm = kzi_near_kind(n->marks, n->head, "company"); /* «مركز الحوار العالمي «كايسيد»», not «شركة «الفاو»» */
    n->org.international |= n->quoted && !firm && strncmp(value, "IGO:", 4) == 0;
  }
  if (n->quoted && !n->org.cc && !n->org.international)
    n->org.cc = kzi_org_country_in_quotes(n->m, n->head->end, n->name_end);
}
