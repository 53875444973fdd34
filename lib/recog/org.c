/* Organizations: the known ones, and any other by the word that begins its name. From that word («هيئة», «شركة») the name grows
 * over adjectives, genitives, quoted words and joined fields, and stops where a noun phrase stops. Its country is told by a
 * demonym or a state inside it or right behind it. */
#include "recog/near.h"

#include <string.h>

#define NAME_TOKENS_MAX 14
#define QUOTE_TOKENS_MAX 8
#define BARE_WORDS_MAX 4 /* words of an unknown name without article and quotes */

struct grower {
  const struct kzi_mentions *m;
  const struct kzi_marks *marks;
  uint32_t sentence;
  const struct kzi_mark *head;
  struct kzi_org org;
  uint32_t end;       /* token behind what belongs to it so far */
  uint32_t name_end;  /* token behind the printed name */
  uint32_t bare;      /* words without article taken so far */
  bool named;         /* something beside the head */
  bool closed;        /* an article, a country or quotes were in the name: no bare word goes on with it */
  bool quoted;        /* a quotation was taken */
  uint32_t alias_end;   /* token behind a short form that stands after it, or 0 */
  uint32_t country_end; /* token behind the country taken last */
};

/* ---- Looking around ------------------------------------------------------------------------------------------------------------- */

static bool in_sentence(const struct grower *g, uint32_t tok)
{
  const struct kzi_tokens *tokens = g->marks->tokens;
  return tok < tokens->count && tokens->items[tok].sentence == g->sentence && !(tokens->items[tok].flags & KZI_TOKEN_LINE_START);
}

/* The state mention that begins at the token, or NULL. */
static const struct kzi_state *state_at(const struct kzi_mentions *m, uint32_t tok)
{
  uint32_t i = kzi_first_at(m->states, sizeof *m->states, m->state_count, tok);
  return i < m->state_count && m->states[i].at.tok == tok ? &m->states[i] : NULL;
}

static bool is_state_body(const struct grower *g)
{
  return g->org.is_state || g->org.ministry;
}

/* A word with one of these marks begins something else. */
static bool begins_other(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_OFFICE,       KZI_C_OFFICE_HEAD,   KZI_C_OFFICE_DUAL,   KZI_C_OFFICE_PLURAL, KZI_C_HONORIFIC,
                                     KZI_C_RANK,         KZI_C_ANAPHOR,       KZI_C_DAYREL,        KZI_C_WEEKDAY,       KZI_C_PERIOD,
                                     KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL, KZI_C_NUM,           KZI_C_COUNT};
  return kzi_mark_any(marks, tok, classes) != NULL || kzi_near_function(marks, tok) || kzi_near_has(marks, tok, KZI_C_CLAUSE);
}

static bool is_field(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_PORTFOLIO, KZI_C_AREA, KZI_C_AREA_WEAK, KZI_C_COUNT};
  return kzi_mark_any(marks, tok, classes) != NULL;
}

static bool has_letter_prefix(const struct kzi_marks *marks, uint32_t tok, const char *letters)
{
  return strncmp(kzi_token_fold(marks->tokens, tok).bytes, letters, strlen(letters)) == 0;
}

/* «التابعة ل…»: what follows is another body, the parent. */
static bool is_link(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const links[] = {"التابعه", "التابع", "تابعه", "تابع", "المملوكه", "المملوك", "مملوكه", "المنبثقه"};
  for (size_t i = 0; i < KZI_COUNT(links); i++)
    if (kzi_token_is(marks->tokens, tok, links[i])) return true;
  return false;
}

/* ---- Growing ------------------------------------------------------------------------------------------------------------------------ */

static void take(struct grower *g, uint32_t end, bool into_name)
{
  g->end = end;
  if (into_name) g->name_end = end;
  g->named = g->closed = true;
}

/* The closing mark of a quotation that may be a name, or 0: no verb and no particle stands in it. */
static uint32_t quoted_end(const struct kzi_marks *marks, uint32_t open)
{
  const struct kzi_tokens *tokens = marks->tokens;
  for (uint32_t tok = open + 1; tok < tokens->count && tok <= open + QUOTE_TOKENS_MAX && tokens->items[tok].sentence == tokens->items[open].sentence; tok++) {
    if (kzi_near_quote(marks, tok) || kzi_token_is_mark(tokens, tok, ")")) return tok > open + 1 ? tok : 0;
    if (kzi_near_verb(marks, tok) || kzi_near_function(marks, tok)) return 0;
  }
  return 0;
}

/* «…» behind the head: the name itself. */
static bool take_quoted(struct grower *g)
{
  uint32_t open = g->end;
  bool round = open == g->head->end && in_sentence(g, open) && kzi_token_is_mark(g->marks->tokens, open, "("); /* «شركة (سيبرين)» */
  if (g->quoted || !in_sentence(g, open) || !(round || kzi_near_quote(g->marks, open))) return false;
  uint32_t close = quoted_end(g->marks, open);
  if (!close) return false;
  take(g, close + 1, true);
  return g->quoted = true;
}

/* A demonym or state that stands inside or behind the name: «الهيئة الفيدرالية الروسية للتعاون»، «حكومة كازاخستان». */
static bool take_state(struct grower *g)
{
  const struct kzi_state *state = in_sentence(g, g->end) ? state_at(g->m, g->end) : NULL;
  if (!state || state->at.prefix & ~(unsigned)KZI_PREFIX_LI || g->org.international) return false;
  bool adjective = state->how == KZI_STATE_DEMONYM;
  if (state->at.prefix && (is_state_body(g) || !g->head)) return false;
  bool other = g->org.cc && g->org.cc != state->cc;
  if (other && (!adjective || g->country_end != g->end)) return false;
  bool part_of_name = !is_state_body(g) || (g->org.is_state && adjective);
  if (other) g->org.cc = 0, g->org.joint = true; /* «مجلس الأعمال السعودي البريطاني» */
  else if (!g->org.joint) g->org.cc = state->cc;
  take(g, state->at.end, part_of_name);
  g->country_end = state->at.end;
  return true;
}

/* «والثقافة»، «ومكافحة الفساد»: a joined field continues the name; anything else behind و begins a new phrase. */
static bool take_joined(struct grower *g, uint32_t tok)
{
  const struct kzi_marks *marks = g->marks;
  const struct kzi_token *token = &marks->tokens->items[tok];
  static const uint16_t fields[] = {KZI_C_PORTFOLIO, KZI_C_AREA, KZI_C_AREA_WEAK, KZI_C_COUNT};
  if (g->head && !kzi_near_kind(marks, g->head, "company") && (has_letter_prefix(marks, tok, "و")) && token->fold_length > 4) {
    const struct kzi_mark *field = kzi_mark_any(marks, tok, fields);
    if (field && field->prefix & KZI_PREFIX_WA && !begins_other(marks, tok)) return take(g, field->end, true), true;
    bool pair = in_sentence(g, tok + 1) && kzi_near_word(marks, tok + 1) && kzi_near_definite(marks, tok + 1) && !begins_other(marks, tok + 1);
    bool plain = !begins_other(marks, tok) && !kzi_near_verb(marks, tok) && !kzi_near_has(marks, tok, KZI_C_ORG_HEAD) &&
                 !kzi_near_has(marks, tok, KZI_C_ORG_STATE) && !kzi_near_has(marks, tok, KZI_C_NOUN) && !state_at(g->m, tok);
    if (is_state_body(g) && pair && plain && !kzi_near_definite(marks, tok)) return take(g, tok + 2, true), true;
  }
  return false;
}

/* «للاستثمار»، «لنقل الكهرباء»: a purpose inside the name. */
static bool is_purpose(const struct grower *g, uint32_t tok)
{
  if (has_letter_prefix(g->marks, tok, "لل")) return true;
  const struct kzi_mark *field = is_field(g->marks, tok) ? kzi_mark_any(g->marks, tok, (const uint16_t[]){KZI_C_PORTFOLIO, KZI_C_AREA, KZI_C_AREA_WEAK, KZI_C_COUNT}) : NULL;
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
static bool take_known(struct grower *g, uint32_t tok)
{
  static const uint16_t known[] = {KZI_C_ORG, KZI_C_ORG_WEAK, KZI_C_MEDIA, KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_any(g->marks, tok, known);
  if (!mark || mark->prefix || g->closed) return false;
  g->org.media |= mark->class_id == KZI_C_MEDIA;
  const char *value = kzi_value_text(g->marks->lexicon, mark->value);
  if (!g->org.cc && strlen(value) == 2) g->org.cc = kzi_cc(value);
  take(g, mark->end, true);
  g->closed = false;
  return true;
}

/* What may follow the country in a name: «الهيئة المصرية العامة للبترول». */
static bool is_rank_of_body(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"العامه", "العام", "الوطنيه", "الوطني", "المركزيه", "المركزي", "الملكيه", "الملكي", "العليا", "الاعلي",
                                      "القابضه", "المشتركه", "المشترك", "الدوليه", "الحكوميه", "الرسميه"};
  for (size_t i = 0; i < KZI_COUNT(words); i++)
    if (kzi_token_is(marks->tokens, tok, words[i])) return true;
  return false;
}

/* One more word of the name, or false. */
static bool take_word(struct grower *g)
{
  uint32_t tok = g->end;
  const struct kzi_marks *marks = g->marks;
  if (!in_sentence(g, tok) || !kzi_near_word(marks, tok)) return false;
  if (is_joined_word(marks, tok)) return g->named && take_joined(g, tok);
  if (marks->tokens->items[tok].kind == KZI_TOKEN_LATIN) return take(g, tok + 1, true), true;
  if (take_known(g, tok)) return true;
  const struct kzi_mark *city = kzi_mark_at(marks, tok, KZI_C_CITY);
  if (city && !city->prefix && !g->head->definite) {
    if (!g->org.cc) g->org.cc = (uint16_t)city->value;
    return take(g, city->end, true), true;
  }
  if (is_field(marks, tok) && !begins_other(marks, tok)) {
    const struct kzi_mark *field = kzi_mark_any(marks, tok, (const uint16_t[]){KZI_C_PORTFOLIO, KZI_C_AREA, KZI_C_AREA_WEAK, KZI_C_COUNT});
    if (!(field->prefix & ~(unsigned)KZI_PREFIX_LI)) {
      take(g, field->end, true);
      g->closed = kzi_near_definite(marks, field->end - 1);
      return true;
    }
  }
  if (begins_other(marks, tok) || is_link(marks, tok) || has_letter_prefix(marks, tok, "بال") || has_letter_prefix(marks, tok, "كال")) return false;
  bool quote_next = in_sentence(g, tok + 1) && kzi_near_quote(marks, tok + 1);
  bool fits = g->country_end != tok || is_rank_of_body(marks, tok) || quote_next; /* «السفارة الكوبية المشيدة» ends with the country */
  if ((kzi_near_definite(marks, tok) && fits) || is_purpose(g, tok)) return take(g, tok + 1, true), true;
  if (g->head->definite || g->closed || kzi_near_verb(marks, tok) || kzi_near_has(marks, tok, KZI_C_NOUN)) return false;
  bool joined = has_letter_prefix(marks, tok, "و") && marks->at[tok] == marks->at[tok + 1]; /* «وتسببت», a verb that no list has */
  if (g->bare++ == BARE_WORDS_MAX || joined) return false;
  take(g, tok + 1, true);
  g->closed = false;
  return true;
}

/* «في كازاخستان»، «بجمهورية كازاخستان» behind the name of a public body. */
static void take_country_behind(struct grower *g)
{
  if (g->org.cc || g->org.international || g->org.joint) return;
  bool preposition = in_sentence(g, g->end) && (kzi_token_is(g->marks->tokens, g->end, "في") || kzi_token_is(g->marks->tokens, g->end, "لدي"));
  uint32_t tok = g->end + (preposition ? 1 : 0);
  const struct kzi_state *state = in_sentence(g, tok) ? state_at(g->m, tok) : NULL;
  if (!state || state->how == KZI_STATE_DEMONYM || state->how == KZI_STATE_METONYM || (!preposition && !(state->at.prefix & (KZI_PREFIX_BI | KZI_PREFIX_LI)))) return;
  g->org.cc = state->cc;
  if (state->how != KZI_STATE_CAPITAL) g->end = state->at.end; /* «بموسكو» is where it is, too */
}

/* «شركة «مصدر»»: a name from the lexicon inside the name tells the country that the text leaves out. */
static void look_up_name(struct grower *g)
{
  static const uint16_t known[] = {KZI_C_ORG, KZI_C_ORG_WEAK, KZI_C_MEDIA, KZI_C_AGENCY, KZI_C_COUNT};
  for (uint32_t tok = g->head->end; tok < g->name_end && !g->org.cc; tok++) {
    const struct kzi_mark *mark = kzi_mark_any(g->marks, tok, known);
    if (g->quoted && mark && (mark->class_id == KZI_C_MEDIA || mark->class_id == KZI_C_AGENCY)) g->org.media = true;
    const char *value = mark && mark->end <= g->name_end && !mark->prefix ? kzi_value_text(g->marks->lexicon, mark->value) : "";
    if (strlen(value) == 2) g->org.cc = kzi_cc(value);
  }
}

static void grow(struct grower *g)
{
  while (g->end - g->head->tok < NAME_TOKENS_MAX && (take_quoted(g) || take_state(g) || take_word(g))) continue;
}

/* ---- Heads -------------------------------------------------------------------------------------------------------------------------- */

/* «الاتحاد الأوروبي», «إقليم كردستان»: whole states, though they begin like bodies. */
static uint32_t state_end(const struct kzi_mentions *m, const struct kzi_mark *head)
{
  const struct kzi_state *state = state_at(m, head->tok);
  bool whole = state && state->how != KZI_STATE_METONYM && state->how != KZI_STATE_DEMONYM && state->at.end >= head->end;
  return whole && (head->class_id == KZI_C_ORG_HEAD || head->class_id == KZI_C_ORG_STATE) ? state->at.end : 0;
}

static const struct kzi_mark *head_at(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_ORG, KZI_C_MEDIA, KZI_C_AGENCY, KZI_C_ORG_STATE, KZI_C_ORG_HEAD, KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_any(marks, tok, classes);
  const struct kzi_mark *name = kzi_mark_at(marks, tok, KZI_C_NAME_HEAD);
  bool short_agency = mark && mark->class_id == KZI_C_AGENCY && mark->end == tok + 1 && marks->tokens->items[tok].kind == KZI_TOKEN_WORD;
  if (short_agency) mark = NULL; /* «بنا»، «فارس» are agencies in a dateline only */
  return !mark && name && kzi_mark_is(marks, name, "media") ? name : mark;
}

static void set_country(struct grower *g)
{
  const char *value = kzi_value_text(g->marks->lexicon, g->head->value);
  if (strncmp(value, "IGO:", 4) == 0) g->org.international = true;
  else g->org.cc = kzi_cc(value);
}

static bool is_demonym_behind(const struct grower *g)
{
  const struct kzi_state *state = in_sentence(g, g->end) ? state_at(g->m, g->end) : NULL;
  return state && state->how == KZI_STATE_DEMONYM && !state->at.prefix && state->cc != KZI_CC('U', 'N') && state->cc != KZI_CC('E', 'U');
}

/* «مجلس الأمن الروسي» is not that of the United Nations. */
static void begin_known(struct grower *g)
{
  set_country(g);
  bool shared = g->org.international || g->org.cc == KZI_CC('U', 'N') || g->org.cc == KZI_CC('E', 'U');
  if (shared && is_demonym_behind(g)) g->org.international = false, g->org.cc = 0;
  g->named = true;
  take_state(g);
}

/* «وزير الخارجية»، «التجارة الخارجية»، «برئاسة الوزير» are no bodies. */
static bool is_state_head(const struct grower *g)
{
  const struct kzi_mark *head = g->head;
  bool foreign = kzi_near_kind(g->marks, head, "foreign"), presides = kzi_near_kind(g->marks, head, "presidency") && head->end == head->tok + 1;
  if (presides && head->prefix & KZI_PREFIX_BI) return false;
  if (!foreign || head->end > head->tok + 1 || head->tok == 0 || head->prefix & KZI_PREFIX_WA) return true;
  uint32_t before = head->tok - 1;
  if (g->marks->tokens->items[before].sentence != g->sentence) return true;
  return !kzi_near_word(g->marks, before) || kzi_near_function(g->marks, before) || kzi_near_verb(g->marks, before);
}

/* «الجيش الوطني الليبي»، «القوات المسلحة الملكية المغربية»: over adjectives to the demonym, if one follows. */
static void skip_adjectives(struct grower *g)
{
  uint32_t tok = g->end;
  for (unsigned steps = 0; steps < 3 && in_sentence(g, tok); steps++, tok++) {
    const struct kzi_state *state = state_at(g->m, tok);
    if (state && state->how == KZI_STATE_DEMONYM && !state->at.prefix) {
      g->end = g->name_end = tok;
      return;
    }
    if (!kzi_near_word(g->marks, tok) || !kzi_near_definite(g->marks, tok) || begins_other(g->marks, tok)) return;
  }
}

/* A seat of power or region that the list of countries knows as a whole: «الجمعية الوطنية الفرنسية». */
static void adopt_metonym(struct grower *g)
{
  const struct kzi_state *state = state_at(g->m, g->head->tok);
  if (!state || state->at.end < g->end) return;
  g->org.cc = state->cc;
  g->end = g->name_end = state->at.end;
  g->named = true;
}

/* «صحيفة "الرأي"»: the entry ends before the quotation mark that its name opened. */
static void close_quote(struct grower *g)
{
  bool open = false;
  for (uint32_t tok = g->head->tok; tok < g->end; tok++) open ^= kzi_near_quote(g->marks, tok);
  if (open && in_sentence(g, g->end) && kzi_near_quote(g->marks, g->end)) g->end = ++g->name_end;
}

static bool begin(struct grower *g)
{
  adopt_metonym(g);
  close_quote(g);
  const struct kzi_marks *marks = g->marks;
  switch (g->head->class_id) {
  case KZI_C_ORG: begin_known(g); return true;
  case KZI_C_AGENCY:
  case KZI_C_MEDIA:
    g->org.media = g->named = true;
    return take_state(g), true;
  case KZI_C_ORG_STATE:
    if (!is_state_head(g)) return false;
    g->org.is_state = true;
    skip_adjectives(g);
    while (take_state(g) && !g->org.joint) continue;
    return g->named || kzi_near_kind(marks, g->head, "parliament") || !(kzi_near_kind(marks, g->head, "authorities") || kzi_near_kind(marks, g->head, "mission"));
  case KZI_C_NAME_HEAD: g->org.media = true; break;
  default:
    if (kzi_near_kind(marks, g->head, "not")) return false;
    g->org.ministry = kzi_near_kind(marks, g->head, "ministry");
  }
  grow(g);
  look_up_name(g);
  return g->named || g->head->definite;
}

static bool has_sport(const struct kzi_marks *marks, uint32_t tok, uint32_t end)
{
  for (; tok < end; tok++)
    if (kzi_near_has(marks, tok, KZI_C_SPORT)) return true;
  return false;
}

static struct kzi_span name_span(const struct grower *g)
{
  uint32_t start = kzi_token_byte(g->marks->tokens, g->head->tok, g->head->prefix_length);
  return kzi_near_span(g->marks, g->head->tok, g->name_end, start);
}

static uint32_t push_org(struct kzi_arena *arena, struct kzi_vec *orgs, struct grower *g)
{
  g->org.name = name_span(g);
  if (!g->alias_end) take_country_behind(g);
  g->org.at = (struct kzi_where){.tok = g->head->tok, .span.start = g->org.name.start, .prefix = g->head->prefix};
  if (g->alias_end > g->end) g->end = g->alias_end;
  g->org.at.end = g->end;
  g->org.at.span.end = g->marks->tokens->items[g->end - 1].end;
  g->org.bare = !g->named;
  g->org.sport = has_sport(g->marks, g->head->tok, g->end);
  bool plain_head = g->head->class_id == KZI_C_ORG_HEAD || g->head->class_id == KZI_C_ORG_STATE;
  g->org.number = plain_head ? kzi_near_number(g->marks, g->head) : 1;
  struct kzi_org *org = kzi_vec_push(arena, orgs, sizeof *org);
  if (org) *org = g->org;
  return g->end;
}

/* «(كويكا)»، «توازن» behind a name: its short form. */
static void take_alias(struct grower *g)
{
  uint32_t open = g->end;
  bool round = in_sentence(g, open) && kzi_token_is_mark(g->marks->tokens, open, "(");
  if (!g->named || !in_sentence(g, open + 2) || !(round || (kzi_near_quote(g->marks, open) && !g->quoted))) return;
  for (uint32_t tok = open + 1; tok <= open + 4 && in_sentence(g, tok); tok++) {
    bool close = round ? kzi_token_is_mark(g->marks->tokens, tok, ")") : kzi_near_quote(g->marks, tok);
    if (close && tok > open + 1) g->alias_end = tok + 1;
    if (close || !(kzi_near_word(g->marks, tok) || kzi_near_quote(g->marks, tok)) || kzi_near_verb(g->marks, tok)) return;
  }
}

/* «شركتي إيني الإيطالية وإينا نافتا بلين الكرواتية»: the second name behind a dual head. */
static uint32_t find_second(struct kzi_arena *arena, struct kzi_vec *orgs, const struct grower *first, uint32_t tok)
{
  const struct kzi_marks *marks = first->marks;
  static const char *const names[] = {"company", "bank", "university"};
  bool named = false;
  for (size_t i = 0; i < KZI_COUNT(names); i++) named = named || kzi_near_kind(marks, first->head, names[i]);
  if (first->head->class_id != KZI_C_ORG_HEAD || !named || first->org.number != 2 || !in_sentence(first, tok)) return tok;
  bool apart = kzi_token_is(marks->tokens, tok, "و");
  if (!apart && !(kzi_near_word(marks, tok) && has_letter_prefix(marks, tok, "و"))) return tok;
  uint32_t start = apart ? tok + 1 : tok;
  struct kzi_mark head = *first->head;
  head.tok = start, head.end = start, head.prefix_length = apart ? 0 : 2, head.prefix = apart ? 0 : KZI_PREFIX_WA;
  struct grower g = {.m = first->m, .marks = marks, .sentence = first->sentence, .head = &head, .end = start, .name_end = start};
  if (!apart) take(&g, start + 1, true), g.closed = false;
  grow(&g);
  if (!g.named || head_at(marks, start)) return tok;
  look_up_name(&g);
  uint32_t end = push_org(arena, orgs, &g);
  struct kzi_org *all = orgs->items;
  if (orgs->count > 1) all[orgs->count - 1].number = all[orgs->count - 2].number = 1;
  return end;
}

/* ---- Names in quotes ------------------------------------------------------------------------------------------------------------------ */

/* «بين «توازن» و«روس أوبورون إكسبورت»»: a quotation between the sides of an act is a body's name. */
static bool is_between_sides(const struct kzi_marks *marks, uint32_t open, const struct kzi_org *last)
{
  if (open == 0) return false;
  if (kzi_token_is(marks->tokens, open - 1, "بين") || kzi_token_is(marks->tokens, open - 1, "وبين")) return true;
  return last && kzi_token_is(marks->tokens, open - 1, "و") && last->at.end + 1 == open;
}

static uint32_t find_quoted(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t open)
{
  const struct kzi_marks *marks = m->marks;
  const struct kzi_org *all = orgs->items, *last = orgs->count ? &all[orgs->count - 1] : NULL;
  uint32_t close = kzi_near_quote(marks, open) ? quoted_end(marks, open) : 0;
  if (!close) return 0;
  const struct kzi_mark *known = kzi_mark_at(marks, open + 1, KZI_C_ORG_WEAK);
  bool whole = known && known->end == close;
  if (!whole && (!is_between_sides(marks, open, last) || head_at(marks, open + 1))) return 0;
  const struct kzi_token *items = marks->tokens->items;
  struct kzi_org org = {.name = {items[open + 1].start, items[close - 1].end}, .number = 1};
  org.at = (struct kzi_where){open, close + 1, {items[open].start, items[close].end}, 0};
  if (whole) org.cc = kzi_cc(kzi_value_text(marks->lexicon, known->value));
  const struct kzi_state *state = state_at(m, close + 1);
  if (state && state->how == KZI_STATE_DEMONYM && !state->at.prefix) org.cc = state->cc;
  struct kzi_org *kept = kzi_vec_push(arena, orgs, sizeof *kept);
  if (kept) *kept = org;
  return close + 1;
}

/* «مع Honeywell»: a name in other letters where a side is expected. */
static uint32_t find_foreign(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t tok)
{
  static const char *const links[] = {"بين", "وبين", "مع", "ومع", "و"};
  const struct kzi_tokens *tokens = m->marks->tokens;
  bool side = false;
  for (size_t i = 0; tok > 0 && i < KZI_COUNT(links); i++) side = side || kzi_token_is(tokens, tok - 1, links[i]);
  uint32_t end = tok;
  while (end < tokens->count && tokens->items[end].kind == KZI_TOKEN_LATIN && tokens->items[end].sentence == tokens->items[tok].sentence) end++;
  if (end == tok || !(side || end > tok + 2) || (tok > 0 && kzi_token_is_mark(tokens, tok - 1, "("))) return 0;
  struct kzi_org *org = kzi_vec_push(arena, orgs, sizeof *org);
  if (!org) return end;
  *org = (struct kzi_org){.name = {tokens->items[tok].start, tokens->items[end - 1].end}, .number = 1};
  org->at = (struct kzi_where){tok, end, org->name, 0};
  return end;
}

/* ---- All ----------------------------------------------------------------------------------------------------------------------------------- */

static uint32_t find_one(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t tok)
{
  const struct kzi_mark *head = head_at(m->marks, tok);
  if (!head && m->marks->tokens->items[tok].kind == KZI_TOKEN_LATIN) return find_foreign(arena, orgs, m, tok);
  if (!head) return find_quoted(arena, orgs, m, tok);
  uint32_t state = state_end(m, head);
  if (state) return state;
  struct grower g = {.m = m, .marks = m->marks, .head = head, .end = head->end, .name_end = head->end};
  g.sentence = m->marks->tokens->items[tok].sentence;
  if (!begin(&g)) return 0;
  bool several = kzi_near_number(m->marks, head) == 3 && head->class_id == KZI_C_ORG_HEAD;
  if (several && !g.org.cc && !g.org.joint && !g.quoted) return 0; /* «الشركات الكبرى» */
  if (head->class_id == KZI_C_ORG_HEAD && kzi_near_kind(m->marks, head, "group") && g.named && !g.closed) return 0; /* «مجموعة واسعة» */
  take_alias(&g);
  uint32_t end = push_org(arena, orgs, &g);
  return find_second(arena, orgs, &g, end);
}

/* «مركز X التابع لوزارة Y الروسية»: the parent's country is its own. */
static void inherit_from_parents(const struct kzi_marks *marks, struct kzi_org *orgs, size_t count)
{
  for (size_t i = 0; i + 1 < count; i++) {
    bool parent = orgs[i + 1].at.tok == orgs[i].at.end + 1 && orgs[i + 1].at.prefix & KZI_PREFIX_LI;
    if (!orgs[i].cc && parent && is_link(marks, orgs[i].at.end)) orgs[i].cc = orgs[i + 1].cc;
  }
}

void kzi_find_orgs(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct kzi_vec orgs = {0};
  for (uint32_t tok = 0; tok < m->marks->tokens->count;) {
    uint32_t end = find_one(arena, &orgs, m, tok);
    tok = end ? end : tok + 1;
  }
  inherit_from_parents(m->marks, orgs.items, orgs.count);
  m->orgs = orgs.items;
  m->org_count = (uint32_t)orgs.count;
}
