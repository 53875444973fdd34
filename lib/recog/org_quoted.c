/* Names of organizations that begin with no word for a body: in quotation marks between the sides of an act, in other
 * letters, and regions that act. */
#include "recog/org.h"

#include <string.h>

#define TEXT_REACH   12 /* tokens from the text that is signed to «مع»: what it is about stands between */
#define UNLISTED_MAX 3  /* words of a company's name that no list has */

/* «بين «توازن» و«روس أوبورون إكسبورت»»: a quotation between the sides of an act is a body's name. */
static bool is_between_sides(const struct kzi_marks *marks, uint32_t open, const struct kzi_org *last)
{
  if (open == 0) return false;
  if (kzi_token_is(marks->tokens, open - 1, "بين") || kzi_token_is(marks->tokens, open - 1, "وبين")) return true;
  return last && kzi_token_is(marks->tokens, open - 1, "و") && last->at.end + 1 == open;
}

static bool is_where_side_is(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const links[] = {"مع", "ومع", "بين", "وبين"};
  const struct kzi_mark *verb = tok > 0 ? kzi_mark_at(marks, tok - 1, KZI_C_VERB) : NULL;
  return tok > 0 && (KZI_NEAR_IN(marks, tok - 1, links) || (verb && kzi_mark_is(marks, verb, "sign")));
}

/* «مع «بلو بولي» الفرنسية», «وقعت كوجاس الكورية»: where a side is expected, and behind it the adjective of a company. */
static bool is_firm_of(const struct kzi_mentions *m, uint32_t tok, uint32_t end)
{
  const struct kzi_state *state =
      is_where_side_is(m->marks, tok) && kzi_near_together(m->marks, tok, end) ? kzi_near_state(m, end) : NULL;
  return state && state->how == KZI_STATE_DEMONYM && state->form == KZI_FORM_FS && state->definite && !state->at.prefix;
}

/* «... الإماراتية» behind a name tells whose it is. */
void kzi_org_add_demonym(const struct kzi_mentions *m, struct kzi_org *org)
{
  const struct kzi_state *state = kzi_near_state(m, org->at.end);
  if (!state || state->how != KZI_STATE_DEMONYM || state->at.prefix) return;
  org->cc = state->cc;
  org->at.end = state->at.end;
  org->at.span.end = state->at.span.end;
}

/* «وقعت اتفاقية مع «قطارات أبوظبي»»: behind a text, «مع» leads to who signs it. */
static bool is_dealt_with(const struct kzi_marks *marks, uint32_t open)
{
  static const uint16_t texts[] = {KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL, KZI_C_COUNT};
  static const char *const with[] = {"مع", "ومع"};
  if (open == 0 || !KZI_NEAR_IN(marks, open - 1, with)) return false;
  const struct kzi_tokens *tokens = marks->tokens;
  uint32_t first = tokens->sentences[tokens->items[open].sentence].first;
  for (uint32_t tok = kzi_reach_back(open, TEXT_REACH, first); tok < open; tok++)
    if (kzi_mark_any(marks, tok, texts)) return true;
  return false;
}

/* «وشركة روساتوم و«كازاتومبروم»»: the country of a name that the lexicon has, 0 for another. */
static uint16_t country_of_listed(const struct kzi_marks *marks, uint32_t tok, uint32_t end)
{
  const struct kzi_mark *known = kzi_mark_at(marks, tok, KZI_C_ORG);
  const char *value = known && known->end == end ? kzi_value_text(marks->lexicon, known->value) : "";
  return strlen(value) == 2 ? kzi_cc(value) : 0;
}

uint32_t kzi_org_find_quoted(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t open)
{
  const struct kzi_marks *marks = m->marks;
  const struct kzi_org *all = orgs->items, *last = orgs->count ? &all[orgs->count - 1] : NULL;
  uint32_t close = kzi_near_quote(marks, open) ? kzi_org_quoted_end(marks, open) : 0;
  if (!close) return 0;
  const struct kzi_mark *known = kzi_mark_at(marks, open + 1, KZI_C_ORG_WEAK);
  bool whole = known && known->end == close;
  uint16_t listed = country_of_listed(marks, open + 1, close),
           inside = listed ? listed : kzi_org_country_in_quotes(m, open, close);
  bool side =
      is_between_sides(marks, open, last) || is_firm_of(m, open, close + 1) || (inside && is_dealt_with(marks, open));
  if (!whole && (!side || kzi_org_head_at(marks, open + 1))) return 0;
  const struct kzi_token *items = marks->tokens->items;
  struct kzi_org org = {.name = {items[open + 1].start, items[close - 1].end}, .number = 1};
  org.at = (struct kzi_where){open, close + 1, {items[open].start, items[close].end}, 0};
  org.cc = whole ? kzi_cc(kzi_value_text(marks->lexicon, known->value)) : inside;
  kzi_org_add_demonym(m, &org);
  struct kzi_org *kept = kzi_vec_push(arena, orgs, sizeof *kept);
  if (kept) *kept = org;
  return org.at.end;
}

/* «زين الكويتية», «وقعت معادن السعودية»: a common word that is a company's name, too, before the adjective of its country, which may be
 * that country's name: «علم السعودية». */
static uint32_t weak_name_end(const struct kzi_mentions *m, uint32_t tok)
{
  static const char *const both[] = {"السعوديه"};
  const struct kzi_mark *weak = kzi_mark_at(m->marks, tok, KZI_C_ORG_WEAK);
  const struct kzi_state *state =
      weak && !weak->prefix && kzi_near_together(m->marks, tok, weak->end) ? kzi_near_state(m, weak->end) : NULL;
  if (!state || state->at.prefix || state->cc != kzi_cc(kzi_value_text(m->marks->lexicon, weak->value))) return 0;
  bool adjective = state->how == KZI_STATE_DEMONYM && state->form == KZI_FORM_FS && state->definite;
  return adjective || (KZI_NEAR_IN(m->marks, weak->end, both) && is_where_side_is(m->marks, tok)) ? weak->end : 0;
}

/* «مع بلو بولي الفرنسية»: words that no list has, and the adjective of whose company it is. */
uint32_t kzi_org_find_unlisted(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m,
                               uint32_t tok)
{
  const struct kzi_marks *marks = m->marks;
  const struct kzi_token *items = marks->tokens->items;
  uint32_t end = tok;
  while (end < tok + UNLISTED_MAX && kzi_near_together(marks, tok, end) && items[end].kind == KZI_TOKEN_WORD &&
         marks->at[end] == marks->at[end + 1] && !kzi_near_definite(marks, end))
    end++;
  uint32_t weak = weak_name_end(m, tok);
  if (weak) end = weak;
  if (!weak && (end == tok || !is_firm_of(m, tok, end))) return 0;
  struct kzi_org org = {.name = {items[tok].start, items[end - 1].end}, .number = 1};
  org.at = (struct kzi_where){tok, end, org.name, 0};
  kzi_org_add_demonym(m, &org);
  if (weak && !org.cc) org.cc = kzi_near_state(m, end)->cc, org.at.end++;
  struct kzi_org *kept = kzi_vec_push(arena, orgs, sizeof *kept);
  if (kept) *kept = org;
  return org.at.end;
}

/* «مع Honeywell»: a name in other letters where a side is expected. */
uint32_t kzi_org_find_foreign(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t tok)
{
  static const char *const links[] = {"بين", "وبين", "مع", "ومع", "و"};
  const struct kzi_tokens *tokens = m->marks->tokens;
  bool side = tok > 0 && KZI_NEAR_IN(m->marks, tok - 1, links);
  uint32_t end = tok;
  while (end < tokens->count && tokens->items[end].kind == KZI_TOKEN_LATIN &&
         tokens->items[end].sentence == tokens->items[tok].sentence)
    end++;
  if (end == tok || !(side || end > tok + 2) || (tok > 0 && kzi_token_is_mark(tokens, tok - 1, "("))) return 0;
  struct kzi_org *org = kzi_vec_push(arena, orgs, sizeof *org);
  if (!org) return end;
  *org = (struct kzi_org){.name = {tokens->items[tok].start, tokens->items[end - 1].end}, .number = 1};
  org->at = (struct kzi_where){tok, end, org->name, 0};
  return end;
}

/* «بين تتارستان وكازاخستان»: a region that acts is a body of its country; one that something is in or goes to is a
 * place. */
uint32_t kzi_org_find_region(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t tok)
{
  static const char *const to[] = {"في", "الي", "من", "علي", "عن", "داخل", "حول", "بشان", "سكان", "اهالي"};
  const struct kzi_state *state = kzi_near_state(m, tok);
  if (!state || state->how != KZI_STATE_REGION || state->inside || state->cc == KZI_CC('P', 'S')) return 0;
  if (state->at.prefix & ~(unsigned)KZI_PREFIX_WA || (tok > 0 && KZI_NEAR_IN(m->marks, tok - 1, to))) return 0;
  struct kzi_org *org = kzi_vec_push(arena, orgs, sizeof *org);
  if (!org) return state->at.end;
  *org = (struct kzi_org){.at = state->at, .name = state->at.span, .cc = state->cc, .number = 1};
  const struct kzi_state *whose = kzi_near_together(m->marks, tok, org->at.end) ? kzi_near_state(m, org->at.end) : NULL;
  if (whose && whose->cc == org->cc) kzi_org_add_demonym(m, org); /* «ولاية أباي الكازاخستانية» */
  return org->at.end;
}
