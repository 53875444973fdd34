/* Whether the article says that it happened: the rules, in tables, in the order in which they are asked. */
#include "event/modality.h"

#include "event/awaited.h"
#include "event/cue.h"
#include "event/denied.h"
#include "event/earlier.h"
#include "event/intended.h"

#include <string.h>

#define OBJECT_REACH   5 /* tokens from a verb of signing to what is signed */
#define THEN_REACH     4 /* tokens between a participle and its day */
#define STOP_REACH     5 /* tokens from «تشمل جولته» to the visit */
#define RELATIVE_REACH 3 /* tokens from a relative pronoun to its verb */
#define WANT_REACH     7 /* tokens from «يريد» to the meeting */
#define FORCE_REACH    8 /* tokens from «دخول الاتفاق» to «حيز النفاذ» */

static bool follows(const struct kzi_scene *s, uint32_t t, const char *word, const char *with_and)
{
  return t > 0 && (kzi_token_is(s->tokens, t - 1, word) || kzi_token_is(s->tokens, t - 1, with_and));
}

/* «ستتم خلال زيارة …»: what is told as the occasion is not what the future verb announces. Returns the token to look back to. */
static uint32_t occasion_before(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  static const char *const occasions[] = {"خلال", "اثناء",   "هامش", "اطار",   "عقب",   "ختام", "لدي",
                                          "ضمن",  "بمناسبه", "اثر",  "مناسبه", "وخلال", NULL};
  for (uint32_t t = at, n = 0; t > lo && n < 2; n++) {
    t--;
    bool means = t > lo && kzi_token_is(s->tokens, t - 1, "من"); /* «من خلال إنشاء لجنة» */
    if (kzi_token_is_any(s->tokens, t, occasions) && !means) return t;
    struct kzi_text word = kzi_token_fold(s->tokens, t);
    if (word.length > 4 && kzi_text_begins(word, "ال")) break; /* «سيتم خلال الزيارة إمضاء …» */
  }
  return lo;
}

/* «وتوقع مصدر أن تعقد جولة جديدة من المحادثات» */
static bool clause_is_wanted(const struct kzi_view *v)
{
  uint32_t at = v->verb ? v->verb->tok : 0;
  if (!kzi_is_imperfect(v->verb) || !follows(v->s, at, "ان", "بان")) return false;
  uint32_t first = v->s->tokens->sentences[v->s->tokens->items[at].sentence].first;
  return kzi_told_before(v->s, first, at, 8, KZI_C_LIGHT, "want");
}

static bool announced_in_sentence(const struct kzi_view *v)
{
  uint32_t at = v->verb->tok, first = v->s->tokens->sentences[v->s->tokens->items[at].sentence].first;
  return kzi_told_before(v->s, first, at, UINT32_MAX, KZI_C_CUE, "planned") ||
         kzi_told_before(v->s, first, at, UINT32_MAX, KZI_C_CUE, "expected") ||
         kzi_told_before(v->s, first, at, UINT32_MAX, KZI_C_CUE, "proposal");
}

/* «من المقرر أن يزور … وأن يوقع»: the second verb stands under the same announcement. */
static bool under_announcement(const struct kzi_view *v)
{
  return kzi_is_imperfect(v->verb) && follows(v->s, v->verb->tok, "ان", "وان") && announced_in_sentence(v);
}

/* «من المقرر أن يزور …، يلتقي خلالها …». */
static bool within_announced(const struct kzi_view *v)
{
  static const char *const within[] = {"خلالها", "خلاله", NULL};
  return kzi_is_imperfect(v->verb) && kzi_has_word(v->s, v->verb->end, v->verb->end + 1, within) &&
         announced_in_sentence(v);
}

/* «وصل إلى جاكرتا في مستهل جولة تشمل سنغافورة وبروناي»: he has not come to those yet. */
static bool is_tour_ahead(const struct kzi_view *v)
{
  static const char *const tour[] = {"جوله", "جولته", "جولتها", NULL}, *const opening[] = {"مستهل", "بدايه", NULL};
  const struct kzi_scene *s = v->s;
  uint32_t tok = v->tr->tok, first = s->tokens->sentences[s->tokens->items[tok].sentence].first;
  struct kzi_trigger arrival;
  if (!kzi_token_is_any(s->tokens, tok, tour) || !kzi_has_word(s, kzi_reach_back(tok, 1, first), tok, opening))
    return false;
  for (uint32_t t = first; t < tok; t++)
    if (kzi_trigger_at(s, t, &arrival) && arrival.verb && arrival.sense == KZI_SENSE_VISIT) return true;
  return false;
}

/* «ستوقع الاتفاقية خلال زيارة يقوم بها …», «من المنتظر أن يفتتح خلال زيارته …»: the occasion comes with the verb, unless «الزيارة» takes
 * up one that is known; where a visit is told to have begun, «زيارته» goes with it (talks.c). */
static bool is_future_occasion(const struct kzi_view *v)
{
  static const char *const rel[] = {"التي", "الذي", NULL};
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_LIGHT, KZI_C_VERB_OTHER, KZI_C_REPORT, KZI_C_COUNT};
  const struct kzi_scene *s = v->s;
  uint32_t tok = v->tr->tok, first = s->tokens->sentences[s->tokens->items[tok].sentence].first;
  bool talks = !v->tr->verb && !v->tr->mark->definite && kzi_act_of(v) == KZI_ACT_CONSULT;
  if (!talks || tok == first || v->clause.first + 1 != tok) return false;
  for (uint32_t t = tok; t > first && s->bound[t] < KZI_BOUND_VERB && !kzi_token_is_any(s->tokens, t, rel); t--)
    if (kzi_has_future_verb(s, t - 1)) return true;
  if (v->tr->sense != KZI_SENSE_VISIT) return false; /* «تتوقع أن يلتزما بالاتفاق … خلال قمتهما» has been held */
  for (uint32_t t = tok - 1; t > first + 1; t--) {
    const struct kzi_mark *verb =
        s->actor_in[t] || kzi_has(s, t, KZI_C_FUNC, NULL) ? NULL : kzi_mark_any(s->marks, t, verbs);
    if (!verb) continue;
    bool due = kzi_told_before(s, first, t - 1, 3, KZI_C_CUE, "planned") ||
               kzi_told_before(s, first, t - 1, 3, KZI_C_CUE, "expected");
    return kzi_is_imperfect(verb) && (kzi_has_cue(s, t, "planned") || (due && kzi_is_that(s, t - 1)));
  }
  return false;
}

/* «وتشمل جولته زيارة إلى فيتنام وأبوظبي»: stops that lie ahead. */
static bool is_stop_ahead(const struct kzi_view *v)
{
  static const char *const covers[] = {"تشمل", "وتشمل", "تتضمن", "وتتضمن", NULL};
  static const char *const tour[] = {"جوله", "جولته", "جولتها", "الجوله", "رحلته", "رحلتها", NULL};
  const struct kzi_scene *s = v->s;
  uint32_t tok = v->tr->tok, from = kzi_reach_back(tok, STOP_REACH, v->clause.first);
  return !v->tr->verb && v->tr->sense == KZI_SENSE_VISIT && kzi_has_word(s, from, tok, covers) &&
         kzi_has_word(s, from, tok + 1, tour);
}

static bool is_future(const struct kzi_view *v)
{
  return (v->verb && v->verb->prefix & KZI_PREFIX_SA) || follows(v->s, v->at, "سوف", "وسوف");
}

/* «يريد الرئيس لقاء نظيره», «طلب الوزير لقاء السفير», «موافقته على لقاء كيم»: what they want has not been held. */
static bool wants_to_meet(const struct kzi_view *v)
{
  static const char wants[] =
      "يريد|تريد|اراد|ارادت|يود|تود|طلب|طلبت|وطلب|يطلب|موافقته|موافقتها|بموافقته|بموافقتها|حاول|حاولت|"
      "محاولته";
  static const char *const meeting[] = {"لقاء", "مقابله", NULL};
  return kzi_token_is_any(v->s->tokens, v->tr->tok, meeting) && v->tr->light == KZI_NONE &&
         kzi_tokens_have_of(v->s->tokens, kzi_reach_back(v->tr->tok, WANT_REACH, v->clause.first), v->tr->tok, wants);
}

/* «سيلتقي الرئيس …، ويوقع معه وثيقة», «سيزور …، ليتوجه بعدها إلى»: the verb that «و» or «ل» joins to a future one. */
static bool joined_to_future(const struct kzi_view *v)
{
  if (!kzi_is_imperfect(v->verb) || !(v->verb->prefix & (KZI_PREFIX_WA | KZI_PREFIX_LI))) return false;
  uint32_t first = v->s->tokens->sentences[v->s->tokens->items[v->verb->tok].sentence].first;
  for (uint32_t t = first; t < v->verb->tok; t++)
    if (kzi_has_future_verb(v->s, t)) return true;
  return false;
}

/* «سيشارك في المؤتمر قبل أن يسافر إلى …» */
static bool before_or_after_future(const struct kzi_view *v)
{
  static const char *const beside[] = {"قبل", "بعد", NULL};
  uint32_t at = v->verb ? v->verb->tok : 0, first = v->s->tokens->sentences[v->s->tokens->items[v->at].sentence].first;
  if (!kzi_is_imperfect(v->verb) || at < first + 2 || !follows(v->s, at, "ان", "ان") ||
      !kzi_token_is_any(v->s->tokens, at - 2, beside))
    return false;
  for (uint32_t t = first; t < at; t++)
    if (kzi_has_future_verb(v->s, t)) return true;
  return false;
}

/* «عندما يلتقي …», «عندما توقع …»: with an imperfect it is to come, if ever. */
static bool when_it_comes(const struct kzi_view *v)
{
  static const char *const when[] = {"عندما", "وعندما", "حين", "وحين", "حينما", "وحينما", "حالما", "ريثما", NULL};
  return kzi_is_imperfect(v->verb) && v->verb->tok > 0 && kzi_token_is_any(v->s->tokens, v->verb->tok - 1, when);
}

/* «فإن وقعت اتفاقا …»: before a perfect it is «if». */
static bool is_if(const struct kzi_view *v)
{
  return v->tr->verb && v->verb && !kzi_is_imperfect(v->verb) && follows(v->s, v->verb->tok, "فان", "لين");
}

/* «بمجرد سريان الاتفاق», «حال توقيع الاتفاقية» */
static bool is_as_soon_as(const struct kzi_view *v)
{
  static const char once[] = "بمجرد|وبمجرد|حال|وحال";
  return !v->tr->verb && kzi_act_takes_instrument(kzi_act_of(v)) &&
         kzi_tokens_have_of(v->s->tokens, kzi_reach_back(v->tr->tok, 2, v->clause.first), v->tr->tok, once);
}

static bool if_ever_done(const struct kzi_view *v)
{
  return is_if(v) || is_as_soon_as(v) || (kzi_act_of(v) != KZI_ACT_CONSULT && when_it_comes(v));
}

/* «هل يلتقي الرئيس نظيره؟» */
static bool is_asked(const struct kzi_view *v)
{
  static const char *const asks[] = {"هل", "وهل", "فهل", NULL};
  return v->tr->verb && kzi_is_imperfect(v->verb) &&
         kzi_has_word(v->s, kzi_reach_back(v->tr->tok, 1, v->clause.first), v->tr->tok, asks);
}

static bool qad_before_imperfect(const struct kzi_view *v)
{
  return kzi_is_imperfect(v->verb) && follows(v->s, v->verb->tok, "قد", "وقد");
}

/* «يُنتظر أن يوقع»: right before the verb, in whatever clause. */
static bool announced_by_cue(const struct kzi_view *v)
{
  return kzi_is_imperfect(v->verb) && v->verb->tok > 1 && follows(v->s, v->verb->tok, "ان", "بان") &&
         (kzi_has_cue(v->s, v->verb->tok - 2, "planned") || kzi_has_cue(v->s, v->verb->tok - 2, "expected"));
}

/* «يصل وفد لاستكمال المفاوضات الجارية», «لا تزال المحادثات مستمرة»: they are held, whatever is to come of them. */
static bool is_under_way(const struct kzi_view *v)
{
  static const char *const on[] = {"جاريه", "الجاريه", "متواصله", "المتواصله", "مستمره", "المستمره", NULL};
  static const char *const still[] = {"تزال",   "يزال",    "زالت",    "زال",      "بصدد", "طور",
                                      "مواصله", "لمواصله", "استكمال", "لاستكمال", NULL};
  bool talks = kzi_act_of(v) == KZI_ACT_CONSULT, negotiated = kzi_act_of(v) == KZI_ACT_NEGOTIATE;
  if (v->tr->verb || (!negotiated && !talks)) return false;
  if (kzi_has_word(v->s, v->tr->end, kzi_reach_ahead(v->tr->end, 3, v->clause.end), on)) return true;
  return negotiated && kzi_has_word(v->s, kzi_reach_back(v->tr->tok, 2, v->clause.first), v->tr->tok + 1, still);
}

/* ---- What is known of the act already ----------------------------------------------------------------------------------- */

/* «الموقعة اليوم» is news. */
static bool is_of_the_day(const struct kzi_view *v)
{
  uint32_t day = v->when == KZI_NONE ? 0 : v->s->m->whens[v->when].at.tok;
  return day >= v->tr->end && day < v->tr->end + THEN_REACH && kzi_is_fresh(v);
}

static bool is_participle(const struct kzi_view *v)
{
  return v->tr->participle && !is_of_the_day(v);
}

/* «الدورة … التي توجت بالتوقيع على برنامج»: what they end in is the news, too. */
static bool is_outcome(const struct kzi_view *v)
{
  static const char ends_in[] = "توجت|توج|اختتمت|اختتم|اسفرت|اسفر|افضت|انتهت";
  return kzi_tokens_have_of(v->s->tokens, kzi_reach_back(v->tr->tok, 2, v->clause.first), v->tr->tok, ends_in);
}

static bool is_recalled(const struct kzi_view *v)
{
  bool goes_on = kzi_act_of(v) == KZI_ACT_NEGOTIATE || /* «التقدم الذي تحقق في المفاوضات الخاصة باتفاق …» */
                 (v->tr->sense == KZI_SENSE_WORKS && v->tr->verb && kzi_is_imperfect(v->tr->mark)); /* «الذي يموله» */
  return kzi_act_of(v) != KZI_ACT_CONSULT && !goes_on && kzi_in_relative_clause(v) && !is_outcome(v) &&
         !(v->tr->verb && kzi_is_just_over(v));
}

/* «البرنامج وقع هذا الأسبوع عقدا»: what it signs stands behind the verb. */
static bool has_text_behind(const struct kzi_view *v)
{
  uint32_t end = kzi_reach_ahead(v->tr->end, OBJECT_REACH, v->clause.end);
  for (uint32_t t = v->tr->end; t < end; t++)
    if (v->s->instrument_in[t]) return true;
  return false;
}

/* «عقود أبرمت بين البلدين», «مذكرة … تم توقيعها عام 2006»: a clause behind the text, without «التي». */
static bool hangs_on_text(const struct kzi_view *v)
{
  uint32_t tok = v->tr->tok;
  if (kzi_act_of(v) != KZI_ACT_SIGN || kzi_in_lead(v) || kzi_is_fresh(v) || tok == v->clause.first) return false;
  const struct kzi_instrument *x =
      v->s->instrument_in[tok - 1] ? &v->s->m->instruments[v->s->instrument_in[tok - 1] - 1] : NULL;
  bool own = v->tr->mark->pronoun && x && x->definite; /* «صفقات عقدتها»; but «الاتفاق وقعه الوزيران» */
  bool passive = v->tr->verb && x && !v->tr->mark->prefix && !own;
  bool object = !v->tr->verb && v->tr->pronoun && v->tr->light != KZI_NONE && v->tr->light + 1 == tok;
  return ((passive && !has_text_behind(v)) || object) && !kzi_is_imperfect(v->verb);
}

/* «بعد توقيع …», «منذ توقيع …». */
static bool behind_after(const struct kzi_view *v)
{
  static const char *const words[] = {"بعد", "منذ", "ومنذ", "وبعد", "اثر", "بموجب", "غداه", "وغداه", NULL};
  static const char coming[] = "دخول|دخولها|دخوله|بدء"; /* «منذ دخول الاتفاق حيز النفاذ» */
  uint32_t tok = v->tr->tok, lo = kzi_reach_back(tok, FORCE_REACH, v->clause.first);
  for (uint32_t t = tok; v->tr->sense == KZI_SENSE_FORCE && t > lo + 1; t--)
    if (kzi_token_is_of(v->s->tokens, t - 1, coming)) tok = t - 1;
  return !v->tr->verb && kzi_act_of(v) != KZI_ACT_CONSULT && tok > v->clause.first &&
         kzi_token_is_any(v->s->tokens, tok - 1, words);
}

/* «منذ بدء المفاوضات», «ومنذ لقاء الرئيسين»: talks, from which on something is told. */
static bool is_since(const struct kzi_view *v)
{
  static const char *const since[] = {"منذ", "ومنذ", NULL};
  static const char *const begin[] = {"بدء", "بدايه", "انطلاق", "استيناف", "اطلاق", "انعقاد", "عقد", NULL};
  uint32_t tok = v->tr->tok;
  bool talks = kzi_act_of(v) == KZI_ACT_CONSULT || kzi_act_of(v) == KZI_ACT_NEGOTIATE;
  if (v->tr->verb || !talks || tok < v->clause.first + 2) return false;
  tok -= kzi_token_is_any(v->s->tokens, tok - 1, begin);
  return kzi_token_is_any(v->s->tokens, tok - 1, since);
}

/* «تغير الوضع عندما أعلن ترامب الانسحاب», «منذ أن وقعا الاتفاقية»: with a perfect it tells when something else was; «في حين» does
 * not. */
static bool is_when_it_was(const struct kzi_view *v)
{
  static const char *const when[] = {"عندما", "وعندما", "حين", "وحين", "حينما", "وحينما", NULL};
  static const char *const it[] = {"ذلك", "وذلك", NULL}; /* «جاء ذلك عندما استقبل …» */
  const struct kzi_scene *s = v->s;
  uint32_t at = v->verb ? v->verb->tok : v->tr->tok;
  if (kzi_is_imperfect(v->verb) || kzi_is_fresh(v)) return false;
  for (uint32_t back = 0; !v->verb && back < 3 && at > v->clause.first; back++) /* «عندما أعلن | انسحاب بلاده» */
    if (kzi_has(s, --at, KZI_C_REPORT, NULL)) break;
  if (at == 0) return false;
  bool told = kzi_token_is_any(s->tokens, at - 1, when) && !follows(s, at - 1, "في", "وفي");
  if (!told && !(follows(s, at, "ان", "ان") && follows(s, at - 1, "منذ", "ومنذ"))) return false;
  return !kzi_has_word(s, kzi_reach_back(at - 1, 3, s->tokens->sentences[s->tokens->items[at].sentence].first), at, it);
}

/* «انتقد انسحاب واشنطن من الاتفاق», «قرار الانسحاب زاد التوتر»: the noun recalls what is known, unless somebody announces or
 * decides it; headlines do without. */
static bool end_is_recalled(const struct kzi_view *v)
{
  static const char *const says[] = {"announce", NULL}, *const approves[] = {"approve", "agree", NULL};
  static const char decides[] =
      "قرر|قررت|يقرر|تقرر|قرارا|بقرار|قانون|قانونا|مرسوم|مرسوما|المرسوم|ظهير|يقضي|تقضي|القاضي|اعلن|اعلنت|يعلن|تعلن|"
      "اعلان|اعلانه|باعلان|ابلغ|ابلغت|اصدر|اصدرت|اعلانها|واعلن|واعلنت|اخطر|اخطرت|وابلغ|وابلغت|اشعرت";
  const struct kzi_scene *s = v->s;
  uint32_t first = s->tokens->sentences[s->tokens->items[v->tr->tok].sentence].first;
  while (first < v->tr->tok && s->tokens->items[first].kind != KZI_TOKEN_WORD) first++; /* «- تعليق العمل باتفاقية …» */
  if (!kzi_is_bare_noun(v) || kzi_act_of(v) != KZI_ACT_TERMINATE || v->tr->tok == first) return false;
  if (s->m->page->zones[s->tokens->items[v->tr->tok].line] == KZI_ZONE_TITLE) return false;
  for (uint32_t t = first; t < v->tr->tok; t++)
    if (kzi_tokens_have_of(s->tokens, t, t + 1, decides) || kzi_has(s, t, KZI_C_REPORT, says) ||
        kzi_has(s, t, KZI_C_VERB, approves))
      return false;
  return true;
}

/* «إن توقيع الاتفاق مع تركيا زاد العجز»: the text is known, and its signing is spoken of; but not «شهد توقيع الاتفاق». */
static bool sign_is_recalled(const struct kzi_view *v)
{
  const struct kzi_scene *s = v->s;
  uint32_t t = v->tr->end, first = v->clause.first, tok = v->tr->tok;
  if (kzi_told_before(s, first, tok, UINT32_MAX, KZI_C_VERB, "witness") ||
      kzi_told_before(s, first, tok, UINT32_MAX, KZI_C_REPORT, "announce") ||
      kzi_told_before(s, first, tok, UINT32_MAX, KZI_C_LIGHT, "show"))
    return false;
  if (!kzi_is_bare_noun(v) || kzi_act_of(v) != KZI_ACT_SIGN || kzi_in_lead(v) || t >= v->clause.end) return false;
  if (s->group_in[t]) t = s->groups[s->group_in[t] - 1].end; /* «توقيع كازاخستان الاتفاق» */
  const struct kzi_instrument *x =
      t < v->clause.end && s->instrument_in[t] ? &s->m->instruments[s->instrument_in[t] - 1] : NULL;
  return x && x->definite && x->count == 1 && s->m->page->zones[s->tokens->items[t].line] != KZI_ZONE_TITLE;
}

/* «العقوبات الممكنة نتيجة لانسحاب واشنطن», «سيوافقون بعد انسحاب واشنطن», «معاقبة تركيا بسبب إبرامها صفقة»: what has been done is
 * the cause of what may come. */
static bool is_cause(const struct kzi_view *v)
{
  static const char *const after[] = {"عقب", "اثر", "منذ", "بعد", NULL};
  static const char *const because[] = {"نتيجه", "بسبب", "جراء", "خلفيه", "رغم", NULL};
  static const char *const decision[] = {"قرار", "اعلان", NULL}; /* «رغم قرار الانسحاب» */
  bool ends = kzi_act_of(v) == KZI_ACT_TERMINATE;
  uint32_t tok = v->tr->tok;
  if (v->tr->verb || !kzi_act_takes_instrument(kzi_act_of(v)) || tok <= v->clause.first) return false;
  tok -= ends && tok > v->clause.first + 1 && kzi_token_is_any(v->s->tokens, tok - 1, decision);
  return kzi_token_is_any(v->s->tokens, tok - 1, because) || (ends && kzi_token_is_any(v->s->tokens, tok - 1, after));
}

static const struct kzi_rule before_news[] = {
    {is_cause, {KZI_BACKGROUND, "told as what came before", false, true}},
    {kzi_news_comes_after, {KZI_BACKGROUND, "told as what came before", false, false}},
    {kzi_was_to_be, {KZI_NEGATED, "was to be", false, false}},
    {kzi_news_grows_from, {KZI_BACKGROUND, "told as what came before", false, false}},
    {kzi_is_compared, {KZI_BACKGROUND, "compared with the news", false, false}},
    {kzi_while_ago, {KZI_BACKGROUND, "told as how long ago", false, false}},
    {kzi_is_stop_before, {KZI_BACKGROUND, "told as what came before", false, false}},
    {kzi_followed_then, {KZI_BACKGROUND, "told as what followed then", false, false}},
};

static const struct kzi_rule frames[] = {
    {clause_is_wanted, {KZI_PLANNED, "wanted or to come", false, false}},
    {kzi_is_put_off, {KZI_NEGATED, "called off", false, false}},
    {kzi_is_kept_from, {KZI_NEGATED, "kept from it", false, false}},
    {kzi_has_no_outcome, {KZI_NEGATED, "no outcome", false, false}},
    {under_announcement, {KZI_PLANNED, "announced for later", false, false}},
    {kzi_is_answered_invitation, {KZI_PLANNED, "an invitation accepted or dated", false, false}},
    {kzi_is_invitation, {KZI_PLANNED, "an invitation", true, false}},
    {within_announced, {KZI_PLANNED, "announced for later", false, false}},
    {is_tour_ahead, {KZI_PLANNED, "a later stop of a tour", false, false}},
    {is_stop_ahead, {KZI_PLANNED, "a later stop of a tour", false, false}},
    {is_future, {KZI_PLANNED, "a future verb", false, false}},
    {wants_to_meet, {KZI_PLANNED, "wanted or to come", false, false}},
    {is_future_occasion, {KZI_PLANNED, "the occasion of a future verb", false, false}},
    {joined_to_future, {KZI_PLANNED, "joined to a future verb", false, false}},
    {before_or_after_future, {KZI_PLANNED, "joined to a future verb", false, false}},
    {kzi_subject_of_future, {KZI_PLANNED, "the subject of a future verb", false, false}},
    {if_ever_done, {KZI_PLANNED, "when it is done", true, false}},
    {when_it_comes, {KZI_PLANNED, "when it comes", false, false}},
    {is_asked, {KZI_PLANNED, "asked whether", false, false}},
    {qad_before_imperfect, {KZI_PLANNED, "qad before an imperfect", false, false}},
    {announced_by_cue, {KZI_PLANNED, "announced for later", false, false}},
    {kzi_is_awaited, {KZI_PLANNED, "an adjective of the future", false, false}},
    {kzi_is_before_it, {KZI_PLANNED, "told as what comes after", false, false}},
    {kzi_comes_after_news, {KZI_PLANNED, "told as what comes after", false, false}},
};

static const struct kzi_rule earlier[] = {
    {kzi_before_the_past, {KZI_BACKGROUND, "pluperfect", false, false}},
    {kzi_was_going_on, {KZI_BACKGROUND, "was going on then", false, false}},
    {kzi_has_lasted, {KZI_BACKGROUND, "what has lasted", false, false}},
    {kzi_over_the_years, {KZI_BACKGROUND, "over the years", false, false}},
    {kzi_told_as_earlier, {KZI_BACKGROUND, "told as earlier", false, false}},
    {kzi_was_the_first, {KZI_BACKGROUND, "told as the first then", false, false}},
};

static const struct kzi_rule known[] = {
    {is_participle, {KZI_BACKGROUND, "a participle of an earlier act", false, true}},
    {hangs_on_text, {KZI_BACKGROUND, "a clause behind the text", false, true}},
    {is_recalled, {KZI_BACKGROUND, "a relative clause", false, true}},
    {kzi_told_as_recent, {KZI_BACKGROUND, "told as of late", false, false}},
    {behind_after, {KZI_BACKGROUND, "told as what came before", false, true}},
    {is_since, {KZI_BACKGROUND, "told as what came before", false, true}},
    {is_when_it_was, {KZI_BACKGROUND, "told as when something else was", false, false}},
    {kzi_told_as_repeated, {KZI_BACKGROUND, "told as repeated", false, false}},
    {end_is_recalled, {KZI_BACKGROUND, "recalled by its noun", false, true}},
    {sign_is_recalled, {KZI_BACKGROUND, "a known text", false, true}},
};

/* «مغبة الانسحاب من الاتفاق الذي وقعته …»: what stands before a relative pronoun says nothing of the verb behind it. */
static uint32_t relative_before(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  static const char *const pronouns[] = {"الذي", "التي", "اللذان", "اللذين", "اللتان", "اللتين", NULL};
  static const char *const news[] = {
      "الانباء", "انباء",   "الاخبار", "التقارير",  "تقارير", "الشايعات",
      "شايعات",  "المزاعم", "مزاعم",   "المعلومات", "تردد",   NULL}; /* «نفى صحة الأنباء التي تحدثت عن …» */
  for (uint32_t t = at, n = 0; t > lo && n < RELATIVE_REACH; n++)
    if (kzi_token_is_any(s->tokens, --t, pronouns) && !(t > lo && kzi_has_word(s, t - 1, t, news))) return t;
  return lo;
}

static struct kzi_view look_around(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when, bool ahead)
{
  struct kzi_view v = {.s = s,
                       .tr = tr,
                       .verb = kzi_finite_verb(s, tr),
                       .clause = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE),
                       .at = tr->tok,
                       .when = when,
                       .ahead = ahead};
  if (v.verb && v.verb->tok < v.at) v.at = v.verb->tok;
  v.clause.first = relative_before(s, v.clause.first, v.at);
  if (tr->verb) return v;
  uint32_t occasion = occasion_before(s, v.clause.first, tr->tok);
  if (occasion > v.clause.first) v.clause.first = v.at = occasion;
  if (v.verb && v.verb->tok < occasion) v.verb = NULL, v.at = v.clause.first;
  return v;
}

struct kzi_reading kzi_read_modality(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when, bool ahead)
{
  const struct kzi_view v = look_around(s, tr, when, ahead);
  struct kzi_reading r = KZI_BY_RULES(&v, before_news);
  if (!r.rule && tr->participle && when == KZI_NONE && is_participle(&v)) /* «إذا لم تشدد الدول الموقعة عليه شروطه» */
    r = (struct kzi_reading){KZI_BACKGROUND, "a participle of an earlier act", false, true};
  if (!r.rule) r = kzi_read_cue_before(&v);
  if (!r.rule) r = KZI_BY_RULES(&v, frames);
  if (!r.rule) r = kzi_read_cue_behind(&v);
  if (!r.rule && !tr->participle) r = kzi_read_intent(&v); /* «تفعيل الاتفاقيات الموقعة» */
  if (!r.rule && !tr->participle) r = KZI_BY_RULES(&v, earlier);
  if (!r.rule) r = kzi_read_date(&v);
  if (!r.rule) r = KZI_BY_RULES(&v, known);
  if (r.rule && r.modality == KZI_PLANNED && is_under_way(&v))
    r = (struct kzi_reading){KZI_ASSERTED, "negotiations under way", false, false};
  if (r.rule && r.modality == KZI_NEGATED && kzi_is_put_off_to(&v))
    r = (struct kzi_reading){KZI_PLANNED, "put off to a day", false, false};
  return r.rule ? r : (struct kzi_reading){KZI_ASSERTED, "told as news", false, false};
}
