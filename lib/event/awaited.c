#include "event/awaited.h"

#include "event/intended.h"

#define SUBJECT_REACH 6  /* tokens: adjectives between a noun of acting and its verb */
#define BEHIND_REACH  24 /* tokens: those who meet, and what about, stand before the adjective */

/* Where the names of those who meet end that begin behind the noun. */
static uint32_t end_of_names(const struct kzi_view *v)
{
  const struct kzi_scene *s = v->s;
  uint32_t end = v->tr->end;
  const uint32_t links = LINK(NONE) | LINK(AND) | LINK(WITH) | LINK(BETWEEN) | LINK(BI) | LINK(LI);
  for (const struct kzi_group *g; (g = kzi_next_group(s, end, kzi_reach_ahead(end, 3, v->clause.end), links));)
    end = g->end;
  return end;
}

/* «… قد تعقد في موعدها», «… ستعقد في موسكو» right behind the names. */
static bool held_in_future(const struct kzi_view *v)
{
  static const char *const hold[] = {"hold", "happen", NULL};
  const struct kzi_scene *s = v->s;
  uint32_t t = end_of_names(v);
  if (t == v->tr->end || t + 1 >= v->clause.end || s->bound[t] >= KZI_BOUND_CLAUSE) return false;
  bool qad = kzi_token_is(s->tokens, t, "قد");
  const struct kzi_mark *verb = kzi_has(s, t + qad, KZI_C_LIGHT, hold);
  return (qad && kzi_is_imperfect(verb)) || (verb && kzi_has_future_verb(s, t));
}

/* «القمة ستبحث …», but not «أكد خلال لقائه نظيره أنه سيتم …». */
bool kzi_subject_of_future(const struct kzi_view *v)
{
  const struct kzi_scene *s = v->s;
  bool talks = kzi_act_of(v) == KZI_ACT_CONSULT;
  if (v->tr->verb || v->tr->light != KZI_NONE || !talks) return false;
  uint32_t end = kzi_reach_ahead(v->tr->end, SUBJECT_REACH, v->clause.end);
  for (uint32_t t = v->tr->end; t < end && s->bound[t] == KZI_BOUND_NONE && !kzi_is_that(s, t); t++)
    if (kzi_has_future_verb(s, t)) return true;
  return talks && held_in_future(v);
}

/* «القمة … المقررة», «اللقاء … الذي», «القمة …، المقرر عقدها»: of the same gender, or with a pronoun that is. */
static bool agrees(const struct kzi_view *v, uint32_t adjective)
{
  static const char *const her[] = {"عقدها", "انعقادها", "اجراوها", "تنظيمها", NULL};
  static const char *const his[] = {"عقده", "انعقاده", "اجراوه", "تنظيمه", NULL};
  static const char *const day[] = {"موعدها", "موعده", NULL}; /* «القمة في موعدها المقرر» */
  if (adjective > 0 && kzi_token_is_any(v->s->tokens, adjective - 1, day)) return true;
  struct kzi_text noun = kzi_token_fold(v->s->tokens, v->tr->end - 1);
  bool feminine = kzi_text_ends(noun, "ه") || kzi_text_ends(noun, "ات");
  if (kzi_has_word(v->s, adjective + 1, adjective + 2, feminine ? her : his)) return true;
  bool her_own = kzi_token_is(v->s->tokens, adjective, "التي");
  return (her_own || kzi_text_ends(kzi_token_fold(v->s->tokens, adjective), "ه")) == feminine;
}

bool kzi_has_been_held(const struct kzi_view *v)
{
  static const char *const prep[] = {"prep", NULL}, *const nouns[] = {"عقد", "وعقد", NULL};
  const struct kzi_scene *s = v->s;
  uint32_t tok = v->tr->tok;
  if (v->tr->verb || !v->verb || v->verb->tok >= tok || v->tr->mark->prefix || kzi_has(s, tok - 1, KZI_C_FUNC, prep))
    return false;
  if (!kzi_is_perfect(v->verb)) return false;
  if (kzi_token_is_any(s->tokens, v->verb->tok, nouns) && s->bound[v->verb->tok] < KZI_BOUND_VERB) return false;
  for (uint32_t t = v->verb->end; t < tok; t++)
    if (!s->actor_in[t] && kzi_has(s, t, KZI_C_NOUN, NULL)) return false; /* «تم بحث القمة المقررة» */
  return true;
}

bool kzi_is_held_behind(const struct kzi_view *v)
{
  static const char *const rel[] = {"التي", "الذي", NULL}, *const held[] = {"hold", "happen", NULL};
  const struct kzi_scene *s = v->s;
  uint32_t end = kzi_reach_ahead(v->tr->end, SUBJECT_REACH, s->tokens->count - 1);
  if (v->tr->verb || kzi_act_of(v) != KZI_ACT_CONSULT) return false;
  for (uint32_t t = v->tr->end; t < end && !kzi_is_that(s, t); t++) {
    if (!kzi_token_is_any(s->tokens, t, rel)) continue;
    const struct kzi_mark *verb = kzi_has(s, t + 1, KZI_C_LIGHT, held);
    return kzi_is_perfect(verb) && agrees(v, t);
  }
  return false;
}

bool kzi_lasts(const struct kzi_scene *s, uint32_t adjective)
{
  static const char lasting[] = "استمرارها|استمراره|تستمر|يستمر|تدوم|تستغرق|يستغرق";
  return kzi_tokens_have_of(s->tokens, adjective + 1, kzi_reach_ahead(adjective + 1, 2, s->tokens->count), lasting);
}

/* «بات التوقيع على الاتفاقية وشيكا» */
static bool is_imminent(const struct kzi_view *v)
{
  uint32_t end = kzi_reach_ahead(v->tr->end, BEHIND_REACH, v->clause.end);
  return kzi_act_takes_instrument(kzi_act_of(v)) && kzi_is_bare_noun(v) &&
         kzi_tokens_have_of(v->s->tokens, v->tr->end, end, "وشيك|وشيكا");
}

bool kzi_is_awaited(const struct kzi_view *v)
{
  static const char *const adjectives[] = {"المقرر",   "المقرره", "المزمع",   "المزمعه", "المرتقب",
                                           "المرتقبه", "المنتظر", "المنتظره", "المتوقع", "المتوقعه",
                                           "وشيك",     "وشيكه",   "وشيكا",    NULL};
  static const char *const stages[] = {"الاعداد", "التحضير", "الدراسه",
                                       "البحث",   "الترتيب", NULL}; /* «لقاء … قيد الإعداد» */
  const struct kzi_scene *s = v->s;
  if (is_imminent(v)) return true;
  if (v->tr->verb || kzi_act_of(v) != KZI_ACT_CONSULT || kzi_has_been_held(v)) return false;
  uint32_t end =
      kzi_reach_ahead(v->tr->end, BEHIND_REACH, s->tokens->sentences[s->tokens->items[v->tr->tok].sentence].end);
  for (uint32_t t = v->tr->end; t < end && !kzi_is_that(s, t); t++) {
    struct kzi_trigger other;
    if (kzi_token_is_any(s->tokens, t, adjectives) && !kzi_is_rapporteur(s, t)) return !kzi_lasts(s, t) && agrees(v, t);
    if (kzi_token_is(s->tokens, t, "قيد") && kzi_has_word(s, t + 1, t + 2, stages)) return true;
    if (kzi_is_that(s, t) || (!s->actor_in[t] && kzi_trigger_at(s, t, &other))) return false; /* of what is told next */
  }
  return false;
}
