#include "event/listing.h"

#include "event/sides.h"
#include "event/told.h"

#define OWN_REACH        6   /* tokens from a text in a row to its «بين» */
#define APPROVED_BACK    200 /* tokens from an item to the word of approving above it */
#define PICKED_SENTENCES 3
#define LINES_LEFT_OUT   3 /* from an item to the next: those between may tell no text */
#define HEAD_LINES       1 /* lines between the head and the first of its list */

/* «1-», «- », «أولا:»: nothing but the item's sign stands before it on its line. */
static bool opens_line(const struct kzi_scene *s, uint32_t t)
{
  for (; t > 0 && s->tokens->items[t - 1].line == s->tokens->items[t].line; t--) {
    uint8_t kind = s->tokens->items[t - 1].kind;
    bool sign = kind == KZI_TOKEN_PUNCT || kind == KZI_TOKEN_NUMBER || kzi_has(s, t - 1, KZI_C_ORD, NULL);
    if (!sign) return false;
  }
  return true;
}

/* «2. البرنامج الشامل»: does the sign of an item stand before it on its line? */
static bool is_signed_item(const struct kzi_scene *s, uint32_t t)
{
  return t > 0 && s->tokens->items[t - 1].line == s->tokens->items[t].line && opens_line(s, t);
}

/* «… *اتفاقية قرض من … *اتفاقية دعم من …»: items of one paragraph. */
static bool is_starred(const struct kzi_scene *s, uint32_t t)
{
  static const char *const stars[] = {"*", "•", "▪", "●", NULL};
  return t > 0 && s->tokens->items[t - 1].line == s->tokens->items[t].line &&
         kzi_token_is_any_mark(s->tokens, t - 1, stars);
}

/* «…، من أبرزها:»: the line before ends in a colon. */
static bool behind_colon(const struct kzi_scene *s, uint32_t t)
{
  while (t > 0 && s->tokens->items[t - 1].line == s->tokens->items[t].line) t--;
  return t > 0 && kzi_token_is_mark(s->tokens, t - 1, ":");
}

/* Does the line of the token end in a colon? */
static bool leads_on(const struct kzi_scene *s, uint32_t t)
{
  while (t + 1 < s->tokens->count && s->tokens->items[t + 1].line == s->tokens->items[t].line) t++;
  return kzi_token_is_mark(s->tokens, t, ":");
}

/* «صادق المجلس على أربع اتفاقيات. ويتعلق الأمر باتفاق بين …، وبروتوكول معدل لاتفاقية بين …»: which they are. */
static bool is_concerned(const struct kzi_scene *s, const struct kzi_instrument *x)
{
  if (x->at.prefix & KZI_PREFIX_LI) return false;
  static const char *const concerns[] = {"ويتعلق", "يتعلق", NULL};
  static const char *const approve[] = {"approve", NULL};
  uint32_t sentence = s->tokens->items[x->at.tok].sentence, first = s->tokens->sentences[sentence].first;
  if (sentence == 0 || !kzi_token_is_any(s->tokens, first, concerns) || !kzi_token_is(s->tokens, first + 1, "الامر"))
    return false;
  uint32_t lo = s->tokens->sentences[sentence > PICKED_SENTENCES ? sentence - PICKED_SENTENCES : 0].first;
  for (uint32_t t = first; t > lo; t--)
    if (kzi_has(s, t - 1, KZI_C_VERB, approve) || kzi_has(s, t - 1, KZI_C_NOUN, approve)) return true;
  return false;
}

bool kzi_is_approved_in_list(const struct kzi_scene *s, uint32_t instrument)
{
  static const char *const approve[] = {"approve", NULL};
  const struct kzi_instrument *x = &s->m->instruments[instrument];
  uint32_t t = x->at.tok - (x->draft && x->at.tok > 0); /* «2- مشروع | مذكرة» */
  bool sign = t > 0 && s->tokens->items[t - 1].line == s->tokens->items[t].line;
  if (is_concerned(s, x)) return true;
  if (!sign || !opens_line(s, t)) return false;
  for (uint32_t n = 0; t > 0 && n < APPROVED_BACK; n++) {
    t--;
    bool told = kzi_has(s, t, KZI_C_NOUN, approve) || kzi_has(s, t, KZI_C_VERB, approve);
    if (told && s->tokens->items[t].line < s->tokens->items[x->at.tok].line && (opens_line(s, t) || leads_on(s, t)))
      return true;
  }
  return false;
}

/* The signing of several texts that was told last, if it ends the lines before `line`. */
static uint32_t head_of(const struct kzi_scene *s, const struct kzi_events *found, uint32_t line)
{
  for (uint32_t i = found->count; i > 0; i--) {
    const struct kzi_event *e = &found->items[i - 1];
    if (s->tokens->items[e->trigger.first].line + HEAD_LINES < line) return KZI_NONE;
    if (e->act == KZI_ACT_SIGN && e->instrument != KZI_NONE && s->m->instruments[e->instrument].count != 1)
      return i - 1;
  }
  return KZI_NONE;
}

/* «ومن بين الاتفاقيات الموقعة مذكرة …», «وشملت الوثائق مذكرة …»: one of the texts that were told before. */
static bool is_one_of_those(const struct kzi_scene *s, uint32_t instrument)
{
  static const char *const opens[] = {"ومن",   "من",    "وشملت",  "شملت",  "وتضمنت",
                                      "تضمنت", "وتشمل", "وتتضمن", "ومنها", NULL};
  static const char *const among[] = {"بين", "ابرز", "اهم", "ضمن", NULL};
  if (instrument == 0) return false;
  const struct kzi_instrument *x = &s->m->instruments[instrument], *those = x - 1;
  uint32_t first = s->tokens->sentences[s->tokens->items[x->at.tok].sentence].first, at = first + 1;
  if (those->at.tok < first || !those->definite || those->count == 1 || !kzi_token_is_any(s->tokens, first, opens))
    return false;
  if (kzi_token_is_any(s->tokens, at, among)) at++;
  uint32_t end = those->at.end + (x->at.tok > those->at.end && kzi_mark_at(s->marks, those->at.end, KZI_C_PARTICIPLE));
  return those->at.tok == at && end == x->at.tok;
}

/* «…، منها خطة …، ومذكرة …», «…، شملت اتفاقية …»: in the sentence that counts the texts, behind a word that picks some of them. */
static bool is_picked(const struct kzi_scene *s, uint32_t instrument, const struct kzi_listing *list)
{
  static const char among[] = "منها|ومنها|بينها|ضمنها|ابرزها|وابرزها|اهمها|واهمها|شملت|وشملت|تشمل|وتشمل|تضمنت|وتضمنت|"
                              "تتضمن|وتتضمن";
  const struct kzi_where *at = &s->m->instruments[instrument].at;
  uint32_t first = s->tokens->sentences[s->tokens->items[at->tok].sentence].first;
  if (at->tok > first && kzi_token_is_of(s->tokens, at->tok - 1, among)) return true;
  if (is_one_of_those(s, instrument)) return true;
  return list->picked && list->picked == instrument && s->m->instruments[instrument - 1].at.tok >= first &&
         at->prefix & KZI_PREFIX_WA;
}

/* The signing of several texts in the sentence of the token, or just before: the news itself rather than what takes it up. */
static uint32_t head_in_sentence(const struct kzi_scene *s, const struct kzi_events *found, uint32_t tok)
{
  uint32_t best = KZI_NONE;
  for (uint32_t i = found->count; i > 0; i--) {
    const struct kzi_event *e = &found->items[i - 1];
    if (e->sentence + PICKED_SENTENCES <= s->tokens->items[tok].sentence) break;
    if (e->act != KZI_ACT_SIGN || e->instrument == KZI_NONE || s->m->instruments[e->instrument].count == 1) continue;
    if (!e->taken_up) return i - 1;
    if (best == KZI_NONE) best = i - 1;
  }
  return best;
}

bool kzi_is_listed(const struct kzi_scene *s, const struct kzi_events *found, uint32_t instrument,
                   struct kzi_listing *list)
{
  const struct kzi_instrument *x = &s->m->instruments[instrument];
  uint32_t line = s->tokens->items[x->at.tok].line;
  bool starred = is_starred(s, x->at.tok), picked = is_picked(s, instrument, list);
  bool item = is_signed_item(s, x->at.tok);
  if (x->count != 1 || (x->definite && !item) || (!starred && !picked && !opens_line(s, x->at.tok))) return false;
  bool goes_on = list->head != KZI_NONE &&
                 (list->line + 1 == line || (item && list->line < line && list->line + LINES_LEFT_OUT >= line) ||
                  (starred && list->line == line) || (picked && list->picked == instrument));
  uint32_t head = KZI_NONE;
  if (goes_on)
    head = list->head;
  else if (picked)
    head = head_in_sentence(s, found, x->at.tok);
  else if (starred || behind_colon(s, x->at.tok))
    head = head_of(s, found, line);
  if (head == KZI_NONE) return false;
  *list = (struct kzi_listing){head, line, goes_on && list->items < UINT8_MAX ? list->items + 1u : 1u,
                               picked ? instrument + 1 : 0};
  return true;
}

/* Where the words of an item end: at its line's end, at a star, at the next text that is picked. */
static uint32_t item_end(const struct kzi_scene *s, const struct kzi_event *e)
{
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  uint32_t end = x->at.end, last = s->tokens->sentences[e->sentence].end;
  for (; end < last && s->tokens->items[end].line == s->tokens->items[x->at.tok].line && !is_starred(s, end); end++) {
    uint32_t in = s->instrument_in[end];
    if (in > e->instrument + 1 && s->m->instruments[in - 1].at.prefix & KZI_PREFIX_WA) break;
  }
  return end;
}

bool kzi_take_own_sides(const struct kzi_scene *s, struct kzi_event *e)
{
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  const struct kzi_group *g =
      kzi_next_group(s, x->at.end, item_end(s, e), LINK(WITH) | LINK(BETWEEN) | LINK(FROM) | LINK(BY));
  if (!g || (g->link == KZI_LINK_BETWEEN && g->countries < 2)) return false;
  uint8_t kept = 0;
  for (uint8_t i = 0; g->link != KZI_LINK_BETWEEN && i < e->side_count; i++)
    if (e->sides[i].how == KZI_SIDE_SUBJECT) e->sides[kept++] = e->sides[i];
  e->side_count = kept;
  e->both = e->partner_unnamed = false;
  kzi_add_group(s, e, g, KZI_SIDE_PARTNER);
  return true;
}

bool kzi_has_sides_behind(const struct kzi_scene *s, const struct kzi_event *e, uint32_t tok)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(s->m, &e->sides[i]);
    const struct kzi_group *g = a && a->at.tok > tok ? kzi_group_at(s, a->at.tok) : NULL;
    if (g && g->link == KZI_LINK_WITH) return true;
  }
  return false;
}

/* «على مذكرة مع كازاخستان، وعلى اتفاقية مع قيرغيزستان», «واتفاقية النقل الجوي بين الكويت وقيرغيزستان»: is the next text with another
 * state than the one before it? */
static bool has_partner_of_its_own(const struct kzi_scene *s, const struct kzi_event *e, uint32_t end)
{
  uint32_t text = s->m->instruments[e->instrument].at.end;
  const struct kzi_group *g =
      kzi_next_group(s, text, kzi_reach_ahead(text, OWN_REACH, end), LINK(WITH) | LINK(BETWEEN));
  bool other = false, known = g && g->countries == (g->link == KZI_LINK_WITH ? 1 : 2);
  for (uint32_t i = 0; known && i < g->count; i++) {
    uint16_t cc = s->m->actors[g->first + i].cc;
    other = other || (cc && !kzi_is_side(e, cc));
  }
  return other;
}

void kzi_keep_to_own_sides(const struct kzi_scene *s, struct kzi_event *e, uint32_t next)
{
  if (e->instrument == KZI_NONE) return;
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  uint32_t end = next == KZI_NONE ? s->tokens->sentences[e->sentence].end : s->m->instruments[next].at.tok;
  const struct kzi_group *own = kzi_next_group(s, x->at.end, kzi_reach_ahead(x->at.end, OWN_REACH, end), LINK(BETWEEN));
  if (own && own->countries >= 2 && s->m->actors[own->first].org != KZI_NONE) {
    e->side_count = 0;
    e->both = e->partner_unnamed = e->pronoun = false;
    kzi_add_group(s, e, own, KZI_SIDE_PARTNER);
    return;
  }
  if (has_partner_of_its_own(s, e, end)) {
    kzi_take_own_sides(s, e);
    return;
  }
  for (uint8_t i = 0; next != KZI_NONE && i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(s->m, &e->sides[i]);
    uint32_t group = a && a->org != KZI_NONE && a->at.tok > end ? s->group_in[a->at.tok] : 0;
    if (group && s->groups[group - 1].link == KZI_LINK_BETWEEN && e->sides[i].cc) e->sides[i].actor = KZI_NONE;
  }
}
