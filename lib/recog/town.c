/* Towns and countries by their words: a capital, a city of the list, an unknown one behind «مدينة», the capital behind
 * «العاصمة». */
#include "recog/place.h"

#include <string.h>

#define TOWN_MAX               3  /* words of a town that no list has */
#define IN_MAX                 4  /* tokens from a town to the direction that places it */
#define NAMED_MAX              64 /* states apart: where the capital that «العاصمة» means may be named */
#define WORD_IS(p, tok, words) kzi_place_word_is((p), (tok), (words), KZI_COUNT(words))

static bool is_city_state(uint16_t cc)
{
  return cc == KZI_CC('S', 'G') || cc == KZI_CC('M', 'C') || cc == KZI_CC('V', 'A') || cc == KZI_CC('H', 'K');
}

/* «مدينة نور سلطان», «عاصمة»: the word that says that a town follows. */
bool kzi_is_town_word(const struct kzi_places *p, uint32_t tok)
{
  static const char *const words[] = {"مدينه", "المدينه", "بمدينه", "لمدينه", "العاصمه", "بالعاصمه", "للعاصمه",
                                      "بلده",  "ببلده",   "منتجع",  "بمنتجع", "قريه",    "بقريه"};
  return WORD_IS(p, tok, words);
}

/* «اجتماعات الأمم المتحدة في نيويورك»: a body is nowhere. */
static bool is_union(uint16_t cc)
{
  return cc == KZI_CC('U', 'N') || cc == KZI_CC('E', 'U');
}

static bool town_of_state(const struct kzi_places *p, const struct kzi_state *state, struct kzi_town *town)
{
  if (is_union(state->cc) || state->inside || state->how == KZI_STATE_DEMONYM || state->how == KZI_STATE_METONYM)
    return false;
  *town = (struct kzi_town){.tok = state->at.tok,
                            .end = state->at.end,
                            .cc = state->cc,
                            .prefix = state->at.prefix,
                            .definite = state->definite};
  bool named = state->how == KZI_STATE_CAPITAL || state->how == KZI_STATE_REGION || is_city_state(state->cc) ||
               (state->capital_too && state->at.tok > 0 && kzi_is_town_word(p, state->at.tok - 1));
  town->city = named;
  if (named) town->name = state->at.span;
  return true;
}

/* «القصر الملكي بالرباط»: a capital that a longer entry has swallowed. */
static bool town_of_capital(const struct kzi_places *p, uint32_t tok, struct kzi_town *town)
{
  const struct kzi_mark *mark = kzi_mark_at(p->marks, tok, KZI_C_CAPITAL);
  if (!mark || !(mark->prefix & KZI_PREFIX_BI)) return false;
  *town = (struct kzi_town){
      mark->tok, mark->end, kzi_mark_span(p->marks, mark), (uint16_t)mark->value, mark->prefix, mark->definite, true};
  return true;
}

/* The capital's name where the article tells it near by: «أنقرة» for «العاصمة التركية». */
static void name_capital(const struct kzi_places *p, struct kzi_town *town)
{
  uint32_t here = KZI_FIRST(p->m->states, p->m->state_count, town->tok),
           first = here > NAMED_MAX ? here - NAMED_MAX : 0;
  for (uint32_t i = first; i < p->m->state_count && i < here + NAMED_MAX && !town->city; i++) {
    const struct kzi_state *state = &p->m->states[i];
    bool capital = state->how == KZI_STATE_CAPITAL || state->capital_too; /* «العاصمة الجزائرية»: Algiers */
    if (!capital || state->cc != town->cc || state->inside) continue;
    town->name = state->at.span;
    town->city = true;
  }
}

bool kzi_town_mark(const struct kzi_places *p, uint32_t tok)
{
  const struct kzi_tokens *tokens = p->marks->tokens;
  return kzi_token_is_mark(tokens, tok, "،") || kzi_token_is_mark(tokens, tok, "(") || kzi_near_quote(p->marks, tok);
}

/* «بالعاصمة البلجيكية»: the capital without its name. */
static bool town_of_demonym(const struct kzi_places *p, uint32_t tok, struct kzi_town *town)
{
  static const char *const capital[] = {"العاصمه", "بالعاصمه", "للعاصمه"};
  const struct kzi_state *state = WORD_IS(p, tok, capital) ? kzi_near_state(p->m, tok + 1) : NULL;
  if (!state || state->how != KZI_STATE_DEMONYM) return false;
  uint32_t behind = state->at.end + (kzi_town_mark(p, state->at.end) ? 1 : 0);
  if (kzi_near_has(p->marks, behind, KZI_C_CAPITAL) || kzi_near_has(p->marks, behind, KZI_C_CAPITAL_WEAK)) return false;
  bool in = kzi_token_is(p->marks->tokens, tok, "بالعاصمه"), to = kzi_token_is(p->marks->tokens, tok, "للعاصمه");
  uint8_t prefix = in ? KZI_PREFIX_BI : to ? KZI_PREFIX_LI : 0;
  *town = (struct kzi_town){.tok = tok, .end = state->at.end, .cc = state->cc, .prefix = prefix};
  name_capital(p, town);
  return true;
}

/* «قاعدة مروي», «معسكر أوتار»: a name that is also a common word is a town behind such a word. */
static bool is_behind_site(const struct kzi_places *p, uint32_t tok)
{
  static const char *const sites[] = {"مرفا",   "بمرفا", "قاعده",  "بقاعده", "معسكر",
                                      "بمعسكر", "ميناء", "بميناء", "مطار",   "بمطار"};
  return tok > 0 && (kzi_is_town_word(p, tok - 1) || WORD_IS(p, tok - 1, sites));
}

/* «في سيمي», «بالداخلة» where the article names its country, and nothing goes on with the word: «في المدينة الجديدة». */
static bool is_in_its_country(const struct kzi_places *p, const struct kzi_mark *mark)
{
  static const char *const in[] = {"في"}, *const common[] = {"المدينه", "بالمدينه", "صور", "الباب", "بالباب"};
  bool led = mark->prefix & KZI_PREFIX_BI || (mark->tok > 0 && !mark->prefix && WORD_IS(p, mark->tok - 1, in));
  if (!led || WORD_IS(p, mark->tok, common)) return false;
  bool ends = mark->end >= p->marks->tokens->count || !kzi_near_word(p->marks, mark->end) ||
              kzi_near_function(p->marks, mark->end) || kzi_near_verb(p->marks, mark->end) ||
              kzi_mark_at(p->marks, mark->end, KZI_C_CLAUSE) || kzi_mark_at(p->marks, mark->end, KZI_C_DAYREL) ||
              kzi_mark_at(p->marks, mark->end, KZI_C_OFFICE);
  for (uint32_t i = 0; ends && i < p->m->state_count; i++)
    if (p->m->states[i].cc == (uint16_t)mark->value && !p->m->states[i].inside) return true;
  return false;
}

/* «القدس»: of that one of two states which its sentence names. */
static uint16_t land_of(const struct kzi_places *p, const struct kzi_mark *mark)
{
  static const char *const disputed[] = {"القدس", "بالقدس", "للقدس"};
  uint16_t cc = (uint16_t)mark->value;
  if (!WORD_IS(p, mark->tok, disputed)) return cc;
  bool israel = false, palestine = false;
  struct kzi_range s = p->marks->tokens->sentences[p->marks->tokens->items[mark->tok].sentence];
  for (uint32_t i = KZI_FIRST(p->m->states, p->m->state_count, s.first);
       i < p->m->state_count && p->m->states[i].at.tok < s.end; i++) {
    israel = israel || p->m->states[i].cc == KZI_CC('I', 'L');
    palestine = palestine || p->m->states[i].cc == cc;
  }
  return israel && !palestine ? KZI_CC('I', 'L') : cc;
}

static bool town_of_city(const struct kzi_places *p, uint32_t tok, struct kzi_town *town)
{
  const struct kzi_mark *mark = kzi_mark_at(p->marks, tok, KZI_C_CITY);
  const struct kzi_mark *weak = mark ? NULL : kzi_mark_at(p->marks, tok, KZI_C_CITY_WEAK);
  if (weak && (is_behind_site(p, tok) || is_in_its_country(p, weak))) mark = weak;
  if (!mark) return false;
  *town = (struct kzi_town){mark->tok,      mark->end, kzi_mark_span(p->marks, mark), land_of(p, mark), mark->prefix,
                            mark->definite, true};
  return true;
}

/* «في مدينة حديثة»: an adjective, and no name. */
static bool may_name_town(const struct kzi_places *p, uint32_t tok)
{
  static const uint16_t others[] = {KZI_C_OFFICE,    KZI_C_OFFICE_HEAD, KZI_C_HONORIFIC,  KZI_C_ORG_HEAD,
                                    KZI_C_AREA_WEAK, KZI_C_AREA,        KZI_C_NAME_GIVEN, KZI_C_COUNT};
  struct kzi_text fold = kzi_token_fold(p->marks->tokens, tok);
  bool feminine = fold.length > 2 && kzi_text_ends(fold, "ه");
  return !feminine && !kzi_near_definite(p->marks, tok) && !kzi_mark_any(p->marks, tok, others);
}

/* «منتجع سياحي بسنغافورة»: what kind of resort it is. */
static bool is_kind_of_resort(const struct kzi_places *p, uint32_t tok)
{
  static const char *const resorts[] = {"منتجع", "بمنتجع"};
  return tok > 0 && WORD_IS(p, tok - 1, resorts) && kzi_text_ends(kzi_token_fold(p->marks->tokens, tok), "ي");
}

static bool may_go_on(const struct kzi_places *p, uint32_t first, uint32_t tok)
{
  bool plain =
      kzi_near_together(p->marks, first, tok) && kzi_near_word(p->marks, tok) && !kzi_near_function(p->marks, tok);
  return plain && !kzi_near_verb(p->marks, tok) && !kzi_near_state(p->m, tok) &&
         (tok == first || !kzi_near_definite(p->marks, tok));
}

static bool is_direction(const struct kzi_places *p, uint32_t tok)
{
  static const char *const words[] = {"شمال", "جنوب", "شرق",  "غرب",   "وسط",   "اقصي", "بشمال", "بجنوب",
                                      "بشرق", "بغرب", "بوسط", "شمالي", "جنوبي", "شرقي", "غربي"};
  return WORD_IS(p, tok, words);
}

/* «مدينة كوغيلو الصغيرة (غرب كينيا)», «بلدة دوفيل في شمال فرنسا»: the country in which a direction places the town, or NULL. */
static const struct kzi_state *state_behind(const struct kzi_places *p, uint32_t tok)
{
  static const char *const in[] = {"في", "الواقعه"};
  uint32_t at = tok;
  if (kzi_near_definite(p->marks, at) && !kzi_near_state(p->m, at)) at++; /* «الساحلية» */
  if (kzi_token_is_mark(p->marks->tokens, at, "(") || kzi_token_is_mark(p->marks->tokens, at, "،")) at++;
  while (at < tok + IN_MAX && WORD_IS(p, at, in)) at++;
  if (!is_direction(p, at)) return NULL;
  while (at < tok + IN_MAX && is_direction(p, at)) at++; /* «شمال غرب فرنسا» */
  const struct kzi_state *state = kzi_near_together(p->marks, tok - 1, at) ? kzi_near_state(p->m, at) : NULL;
  return state && !state->at.prefix && state->how <= KZI_STATE_FORMAL ? state : NULL;
}

/* The token behind the town's own words, or tok: «سان هيرست», «"ثيسالونيكي"» */
static uint32_t words_end(const struct kzi_places *p, uint32_t tok, bool quoted)
{
  uint32_t end = tok;
  if (!quoted)
    while (end < tok + TOWN_MAX && may_go_on(p, tok, end) && !is_direction(p, end)) end++;
  else
    while (end < tok + TOWN_MAX && kzi_near_word(p->marks, end)) end++;
  return quoted && !kzi_near_quote(p->marks, end) ? tok : end;
}

/* «مدينة سان هيرست البريطانية», «بمدينة "عنتيبي" الأوغندية»: a town that no list has, by the word before it; the country behind
 * tells whose it is. */
static bool town_of_words(const struct kzi_places *p, uint32_t tok, struct kzi_town *town)
{
  static const char *const regions[] = {"ولايه",  "بولايه", "مقاطعه",  "بمقاطعه", "اقليم",
                                        "باقليم", "محافظه", "بمحافظه", "جزيره",   "بجزيره"};
  bool quoted = tok > 1 && kzi_near_quote(p->marks, tok - 1);
  uint32_t led = tok - quoted;
  bool region = led > 0 && !kzi_is_town_word(p, led - 1); /* «ولاية أوتاراخاند الهندية» */
  if (led == 0 || (region && !WORD_IS(p, led - 1, regions)) || !kzi_near_together(p->marks, led - 1, tok)) return false;
  uint32_t end = words_end(p, tok, quoted), next = end + quoted;
  if (end == tok || is_kind_of_resort(p, tok)) return false;
  const struct kzi_state *state = kzi_near_together(p->marks, tok, next) ? kzi_near_state(p->m, next) : NULL;
  bool owned = state && (state->how == KZI_STATE_DEMONYM || state->at.prefix & KZI_PREFIX_BI);
  bool bare = !quoted && (end == tok + TOWN_MAX || !may_name_town(p, tok));
  if (!owned && (state || bare || region)) return false;
  const struct kzi_state *land = owned ? state : state_behind(p, next);
  *town = (struct kzi_town){.tok = tok, .end = owned ? state->at.end : end, .cc = land ? land->cc : 0, .city = true};
  town->name = kzi_near_span(p->marks, tok, end, p->marks->tokens->items[tok].start);
  return true;
}

bool kzi_town_at(const struct kzi_places *p, uint32_t tok, struct kzi_town *town)
{
  const struct kzi_state *state = kzi_near_state(p->m, tok);
  const struct kzi_mark *city = kzi_mark_at(p->marks, tok, KZI_C_CITY);
  if (state && (!city || city->end <= state->at.end)) return town_of_state(p, state, town);
  return town_of_demonym(p, tok, town) || town_of_city(p, tok, town) || town_of_words(p, tok, town) ||
         (!state && town_of_capital(p, tok, town));
}
