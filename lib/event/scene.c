#include "event/scene.h"

#include <string.h>

const struct kzi_mark *kzi_has(const struct kzi_scene *s, uint32_t t, enum kzi_class class_id,
                               const char *const *values)
{
  if (t >= s->tokens->count) return NULL;
  for (uint32_t i = s->marks->at[t]; i < s->marks->at[t + 1]; i++) {
    const struct kzi_mark *mark = &s->marks->items[i];
    if (mark->class_id != class_id) continue;
    if (!values) return mark;
    for (size_t v = 0; values[v]; v++)
      if (kzi_mark_is(s->marks, mark, values[v])) return mark;
  }
  return NULL;
}

bool kzi_told_before(const struct kzi_scene *s, uint32_t lo, uint32_t at, uint32_t reach, enum kzi_class class_id,
                     const char *value)
{
  const char *const values[] = {value, NULL};
  for (uint32_t t = at; t > lo && reach > 0; reach--)
    if (kzi_has(s, --t, class_id, values)) return true;
  return false;
}

bool kzi_has_word(const struct kzi_scene *s, uint32_t from, uint32_t to, const char *const *words)
{
  return kzi_tokens_have(s->tokens, from, to, words);
}

static bool is_one_of(const struct kzi_tokens *tokens, uint32_t t, const char *const *marks)
{
  for (; *marks; marks++)
    if (kzi_token_is_mark(tokens, t, *marks)) return true;
  return false;
}

/* A finite verb with «و» or «ف» before it opens a clause of its own; so does a verb of saying. */
static uint8_t bound_of(const struct kzi_scene *s, uint32_t t)
{
  static const char *const hard[] = {"؛", ";", ":", "…", NULL};
  static const char *const soft[] = {"،", ",", "-", "–", "—", "(", ")", NULL};
  const struct kzi_token *tok = &s->tokens->items[t];
  if (tok->flags & KZI_TOKEN_SENTENCE_START) return KZI_BOUND_CLAUSE;
  if (t > 0 && is_one_of(s->tokens, t - 1, hard)) return KZI_BOUND_CLAUSE;
  if (kzi_has(s, t, KZI_C_CLAUSE, NULL)) return KZI_BOUND_CLAUSE;
  for (uint32_t i = s->marks->at[t]; i < s->marks->at[t + 1]; i++) {
    const struct kzi_mark *mark = &s->marks->items[i];
    bool verb = mark->class_id == KZI_C_VERB || mark->class_id == KZI_C_LIGHT || mark->class_id == KZI_C_VERB_OTHER ||
                mark->class_id == KZI_C_REPORT;
    if (verb && (mark->prefix & (KZI_PREFIX_WA | KZI_PREFIX_FA)) && mark->form != KZI_FORM_PLAIN) return KZI_BOUND_VERB;
  }
  if (t > 0 && is_one_of(s->tokens, t - 1, soft)) return KZI_BOUND_COMMA;
  return KZI_BOUND_NONE;
}

struct kzi_range kzi_clause(const struct kzi_scene *s, uint32_t t, enum kzi_bound level)
{
  const struct kzi_range sentence = s->tokens->sentences[s->tokens->items[t].sentence];
  struct kzi_range out = {t, t + 1};
  while (out.first > sentence.first && s->bound[out.first] < level) out.first--;
  while (out.end < sentence.end && s->bound[out.end] < level) out.end++;
  return out;
}

static const struct {
  const char *word; /* folded */
  uint8_t link;
} links[] = {
    {"مع", KZI_LINK_WITH},        {"ومع", KZI_LINK_WITH},      {"بين", KZI_LINK_BETWEEN},
    {"وبين", KZI_LINK_BETWEEN},   {"الي", KZI_LINK_TO},        {"والي", KZI_LINK_TO},
    {"نحو", KZI_LINK_TO},         {"في", KZI_LINK_IN},         {"وفي", KZI_LINK_IN},
    {"من", KZI_LINK_FROM},        {"ومن", KZI_LINK_FROM},      {"عن", KZI_LINK_FOR},
    {"وعن", KZI_LINK_FOR},        {"حول", KZI_LINK_ABOUT},     {"بشان", KZI_LINK_ABOUT},
    {"ضد", KZI_LINK_ABOUT},       {"بخصوص", KZI_LINK_ABOUT},   {"تجاه", KZI_LINK_ABOUT},
    {"علي", KZI_LINK_ON},         {"لدي", KZI_LINK_IN},        {"بحضور", KZI_LINK_PRESENT},
    {"برفقه", KZI_LINK_PRESENT},  {"رفقه", KZI_LINK_PRESENT},  {"بمشاركه", KZI_LINK_PRESENT},
    {"وبحضور", KZI_LINK_PRESENT}, {"يضم", KZI_LINK_PRESENT},   {"ضم", KZI_LINK_PRESENT},
    {"باستثناء", KZI_LINK_ABOUT}, {"ازاء", KZI_LINK_ABOUT},    {"داخل", KZI_LINK_IN},
    {"خارج", KZI_LINK_IN},        {"ازمه", KZI_LINK_ABOUT},    {"قضيه", KZI_LINK_ABOUT},
    {"ملف", KZI_LINK_ABOUT},      {"حرب", KZI_LINK_ABOUT},     {"الحرب", KZI_LINK_ABOUT},
    {"الوضع", KZI_LINK_ABOUT},    {"الاوضاع", KZI_LINK_ABOUT}, {"تطورات", KZI_LINK_ABOUT},
    {"بينها", KZI_LINK_ABOUT},    {"بينهم", KZI_LINK_ABOUT},   {"منها", KZI_LINK_ABOUT},
    {"ذلك", KZI_LINK_ABOUT},      {"تشمل", KZI_LINK_TO},       {"شملت", KZI_LINK_TO},
    {"اعمال", KZI_LINK_IN},       {"فعاليات", KZI_LINK_IN},    {"هامش", KZI_LINK_IN},
    {"اشغال", KZI_LINK_IN},       {"مقر", KZI_LINK_IN},
};

static uint8_t link_of_word(const struct kzi_tokens *tokens, uint32_t t)
{
  for (size_t i = 0; i < KZI_COUNT(links); i++)
    if (kzi_token_is(tokens, t, links[i].word)) return links[i].link;
  return KZI_LINK_NONE;
}

/* The last token before t that is no quotation mark or bracket, or KZI_NONE at the start of the sentence. */
static uint32_t before(const struct kzi_tokens *tokens, uint32_t t)
{
  static const char *const skip[] = {"\"", "«", "»", "“", "”", "(", "'", "‘", "#", NULL};
  uint32_t first = tokens->sentences[tokens->items[t].sentence].first;
  while (t > first) {
    t--;
    if (tokens->items[t].kind != KZI_TOKEN_HASHTAG && !is_one_of(tokens, t, skip)) return t;
  }
  return KZI_NONE;
}

/* «العلاقات مع إيران» makes no partner of Iran; «بحث التعاون مع نظيره» does of the counterpart. */
static bool relation_before(const struct kzi_tokens *tokens, uint32_t t)
{
  static const char *const relations[] = {
      "العلاقات", "علاقات", "علاقاتها", "علاقاته",  "علاقاتنا", "علاقه",   "علاقتها",  "التعاون",
      "تعاونها",  "تعاون",  "الشراكه",  "شراكه",    "الحدود",   "حدودها",  "الحدوديه", "الصراع",
      "الحرب",    "النزاع", "الخلاف",   "الخلافات", "الازمه",   "التبادل", "التجاري",  "تماشيا",
      "التضامن",  "تضامنه", "تضامنها",  "مقارنه",   "بالتوازي", "تزامنا",  "بالتزامن", NULL};
  return kzi_token_is_any(tokens, t, relations);
}

/* The link before a unit that begins at t with these proclitics. */
static uint8_t link_at(const struct kzi_tokens *tokens, uint32_t t, uint8_t prefix, bool plain_state)
{
  if (prefix & KZI_PREFIX_LI) return KZI_LINK_LI;
  if (prefix & KZI_PREFIX_BI) return KZI_LINK_BI;
  uint32_t b = before(tokens, t);
  bool and = (prefix & KZI_PREFIX_WA) != 0;
  if (and || b == KZI_NONE) return and? KZI_LINK_AND : KZI_LINK_NONE;
  if (kzi_token_is(tokens, b, "و")) return KZI_LINK_AND;
  uint32_t bb = before(tokens, b);
  if (kzi_token_is(tokens, b, "من") && bb != KZI_NONE) { /* «كل من» is no preposition */
    if (kzi_token_is(tokens, bb, "كل") || kzi_token_is(tokens, bb, "كلا")) return link_at(tokens, bb, 0, plain_state);
    if (kzi_token_is(tokens, bb, "وكل") || kzi_token_is(tokens, bb, "وكلا")) return KZI_LINK_AND;
    if (kzi_token_is(tokens, bb, "لكل") || kzi_token_is(tokens, bb, "لكلا")) return KZI_LINK_LI;
    if (kzi_token_is(tokens, bb, "بكل")) return KZI_LINK_BI;
  }
  if ((kzi_token_is(tokens, b, "قبل") || kzi_token_is(tokens, b, "جانب")) && bb != KZI_NONE &&
      kzi_token_is(tokens, bb, "من"))
    return KZI_LINK_BY;
  uint8_t link = link_of_word(tokens, b);
  return link == KZI_LINK_WITH && bb != KZI_NONE && plain_state && relation_before(tokens, bb) ? KZI_LINK_ABOUT : link;
}

/* Only commas, «و», relative clauses in commas or brackets may stand between two actors of one group. */
static bool joins(const struct kzi_scene *s, const struct kzi_group *g, const struct kzi_actor *a)
{
  if (s->tokens->items[g->tok].sentence != s->tokens->items[a->at.tok].sentence || a->at.tok - g->end > 12)
    return false;
  for (uint32_t t = g->end; t < a->at.tok; t++)
    if (s->bound[t] >= KZI_BOUND_VERB || link_of_word(s->tokens, t) == KZI_LINK_PRESENT || s->instrument_in[t])
      return false;
  return true;
}

/* «الرئيسان الكازاخستاني فلان والروسي فلان»: between two who share a dual head stands the second's demonym. */
static bool shares_head(const struct kzi_scene *s, const struct kzi_group *g, const struct kzi_actor *a)
{
  if (!g || a->person == KZI_NONE || a->at.tok != g->end + 1 || s->m->actors[g->first].number != 2) return false;
  const struct kzi_mark *demonym = kzi_mark_at(s->marks, g->end, KZI_C_DEMONYM);
  return demonym && demonym->prefix == KZI_PREFIX_WA;
}

static void count_countries(const struct kzi_scene *s, struct kzi_group *g)
{
  g->countries = 0;
  for (uint32_t i = g->first; i < g->first + g->count; i++) {
    const struct kzi_actor *a = &s->m->actors[i];
    bool fresh =
        a->cc != 0 || (a->org != KZI_NONE && s->m->orgs[a->org].international); /* a union is a side as a country is */
    for (uint32_t k = g->first; k < i; k++) fresh = fresh && (!a->cc || s->m->actors[k].cc != a->cc);
    g->countries = (uint8_t)(g->countries + (fresh && g->countries < 255));
  }
}

static bool group_actors(struct kzi_scene *s)
{
  s->groups = kzi_arena_get(s->arena, (s->m->actor_count + 1) * sizeof *s->groups);
  if (!s->groups) return false;
  for (uint32_t i = 0; i < s->m->actor_count; i++) {
    const struct kzi_actor *a = &s->m->actors[i];
    uint8_t link = link_at(s->tokens, a->at.tok, a->at.prefix, a->state != KZI_NONE);
    struct kzi_group *g = s->group_count ? &s->groups[s->group_count - 1] : NULL;
    bool names_it = g && a->person != KZI_NONE && s->m->people[a->person].name_tok == a->at.tok &&
                    a->at.tok == g->end && g->link != KZI_LINK_IN &&
                    (s->m->actors[i - 1].state != KZI_NONE ||
                     s->m->actors[i - 1].number > 1); /* «وزراء دفاع … وتركيا فكري إيشيق» */
    if ((link == KZI_LINK_AND && g && joins(s, g, a)) || names_it || shares_head(s, g, a)) {
      g->count++;
      g->end = a->at.end;
    } else {
      g = &s->groups[s->group_count++];
      *g = (struct kzi_group){i, 1, link == KZI_LINK_AND ? KZI_LINK_NONE : link, a->at.tok, a->at.end, 0};
    }
  }
  for (uint32_t i = 0; i < s->group_count; i++) {
    count_countries(s, &s->groups[i]);
    for (uint32_t t = s->groups[i].tok; t < s->groups[i].end; t++) s->group_in[t] = i + 1;
  }
  return true;
}

bool kzi_scene_build(struct kzi_scene *s, struct kzi_arena *arena, const struct kzi_mentions *m)
{
  *s = (struct kzi_scene){.arena = arena, .m = m, .marks = m->marks, .tokens = m->marks->tokens};
  uint32_t count = s->tokens->count + 1;
  s->bound = kzi_arena_get(arena, count);
  s->actor_in = kzi_arena_get(arena, count * sizeof *s->actor_in);
  s->group_in = kzi_arena_get(arena, count * sizeof *s->group_in);
  s->instrument_in = kzi_arena_get(arena, count * sizeof *s->instrument_in);
  if (!s->bound || !s->actor_in || !s->group_in || !s->instrument_in) return false;
  for (uint32_t i = 0; i < m->instrument_count; i++)
    for (uint32_t t = m->instruments[i].at.tok; t < m->instruments[i].at.end; t++) s->instrument_in[t] = i + 1;
  for (uint32_t i = 0; i < m->actor_count; i++)
    for (uint32_t t = m->actors[i].at.tok; t < m->actors[i].at.end; t++) s->actor_in[t] = i + 1;
  for (uint32_t t = 0; t + 1 < count; t++) {
    bool inner = t > 0 && s->actor_in[t] && s->actor_in[t] == s->actor_in[t - 1];
    s->bound[t] = inner ? KZI_BOUND_NONE : bound_of(s, t); /* a title's «،» parts no clause */
  }
  return group_actors(s);
}
