#include "event/modality.h"

#include <string.h>

#define FORCE_DAYS      45 /* entry into force is printed weeks after its day */
#define BACKGROUND_DAYS 4  /* an act told with a date older than this before the news is context */

/* Which cue kinds count, how far before the trigger, and what they make of it. Earlier rows win. */
static const struct {
  const char *kind;
  uint8_t reach; /* tokens before the trigger */
  enum kzi_modality modality;
  const char *rule;
} before_cues[] = {
    {"negation", 2, KZI_NEGATED, "negation before it"},
    {"denial", 16, KZI_NEGATED, "a denial before it"},
    {"refusal", 7, KZI_NEGATED, "a refusal before it"},
    {"condition", 8, 0, "a condition before it"},
    {"anniversary", 8, KZI_BACKGROUND, "an anniversary"},
    {"planned", 10, KZI_PLANNED, "announced for later"},
    {"expected", 8, KZI_PLANNED, "expected or possible"},
    {"proposal", 8, KZI_PLANNED, "proposed"},
    {"urge", 5, KZI_PLANNED, "urged"},
    {"invitation", 6, KZI_PLANNED, "an invitation"},
    {"eve", 2, KZI_PLANNED, "on its eve"},
};

static const struct {
  const char *kind;
  uint8_t reach; /* tokens behind it, within its noun phrase */
  enum kzi_modality modality;
  const char *rule;
} after_cues[] = {
    {"planned", 4, KZI_PLANNED, "an adjective of the future"},
    {"expected", 3, KZI_PLANNED, "an adjective of expectation"},
};

static bool has_cue(const struct kzi_scene *s, uint32_t t, const char *kind)
{
  const char *const kinds[] = {kind, NULL};
  return kzi_has(s, t, KZI_C_CUE, kinds) != NULL;
}

static bool is_imperfect(const struct kzi_mark *mark)
{
  return mark && mark->form >= KZI_FORM_IMPF_MS && mark->form <= KZI_FORM_IMPF_1P;
}

/* The verb that tells the tense: the trigger itself or its light verb. */
static const struct kzi_mark *finite_verb(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  if (tr->verb) return tr->mark;
  return tr->light == KZI_NONE ? NULL : kzi_has(s, tr->light, KZI_C_LIGHT, NULL);
}

bool kzi_is_ahead(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when)
{
  static const char *const under[] = {"بموجبه", "بموجبها", "بمقتضاه", "بمقتضاها",
                                      NULL}; /* «صادق على قانون يوافق بموجبه على» */
  if (tr->end < s->tokens->count && kzi_token_is_any(s->tokens, tr->end, under)) return false;
  const struct kzi_mark *verb = finite_verb(s, tr);
  if (when == KZI_NONE || !s->m->whens[when].weekday_only || !is_imperfect(verb) || !s->m->published.year) return false;
  struct kzi_date next = kzi_when_future(&s->m->whens[when], s->m->published);
  return next.year && kzi_days(next) > kzi_days(s->m->published);
}

static bool follows(const struct kzi_scene *s, uint32_t t, const char *word, const char *with_and)
{
  return t > 0 && (kzi_token_is(s->tokens, t - 1, word) || kzi_token_is(s->tokens, t - 1, with_and));
}

/* «كان (الرئيس …) قد زار», «وكان البلدان وقعا»: kana opens the clause and the verb is perfect. */
static bool pluperfect(const struct kzi_scene *s, uint32_t lo, uint32_t t)
{
  static const char *const kana[] = {"كان",   "وكان",   "كانت",  "وكانت",  "كانا", "وكانا",
                                     "كانوا", "وكانوا", "كانتا", "وكانتا", NULL};
  return kzi_has_word(s, lo, kzi_reach_ahead(lo, 3, t), kana);
}

/* «وكان ولي العهد قد زار بريطانيا، وجرى خلال الزيارة توقيع …»: what goes on from a pluperfect is as early. */
static bool goes_on_from_pluperfect(const struct kzi_scene *s, uint32_t clause)
{
  uint32_t first = s->tokens->sentences[s->tokens->items[clause].sentence].first;
  if (!pluperfect(s, first, clause)) return false;
  for (uint32_t t = first; t < clause; t++)
    if (kzi_token_is(s->tokens, t, "قد")) return true;
  return false;
}

static int64_t days_before_news(const struct kzi_scene *s, uint32_t when)
{
  if (when == KZI_NONE || !s->m->published.year) return 0;
  const struct kzi_when *w = &s->m->whens[when];
  struct kzi_date d = w->value, news = s->m->published;
  if (!d.year) return w->tense < 0 ? 1000 : w->tense > 0 ? -1000 : 0;
  if (w->precision == KZI_PRECISION_DAY) return kzi_days(news) - kzi_days(d);
  if (w->precision == KZI_PRECISION_MONTH) {
    int64_t months = ((int64_t)news.year - d.year) * 12 + news.month - d.month;
    return months * 30;
  }
  return ((int64_t)news.year - d.year) * 365;
}

/* A date in another verb's clause dates that verb. */
static bool dates_trigger(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when)
{
  uint32_t at = s->m->whens[when].at.tok, lo = at < tr->tok ? at : tr->end, hi = at < tr->tok ? tr->tok : at;
  for (uint32_t t = lo + 1; t <= hi && t < s->tokens->count; t++)
    if (s->bound[t] >= KZI_BOUND_VERB) return false;
  return true;
}

static struct kzi_reading by_date(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when,
                                  const struct kzi_mark *verb, bool ahead)
{
  if (ahead) return (struct kzi_reading){KZI_PLANNED, "an imperfect with a weekday to come", false, false};
  int64_t days = days_before_news(s, when);
  if (days > (tr->sense == KZI_SENSE_FORCE ? FORCE_DAYS : BACKGROUND_DAYS))
    return (struct kzi_reading){KZI_BACKGROUND, "dated before the news", false, false};
  if (when != KZI_NONE && !s->m->whens[when].value.year && s->m->whens[when].tense > 0)
    return (struct kzi_reading){KZI_PLANNED, "told as to come", false, false};
  if (days < -1 || (days < 0 && (!verb || is_imperfect(verb))))
    return (struct kzi_reading){KZI_PLANNED, "dated after the news", false, false};
  if (when != KZI_NONE && !s->m->whens[when].value.year && s->m->whens[when].tense < 0)
    return (struct kzi_reading){KZI_BACKGROUND, "told as earlier", false, false};
  return (struct kzi_reading){KZI_ASSERTED, "told as news", false, false};
}

/* «ستتم خلال زيارة …»: what is told as the occasion is not what the future verb announces. Returns the token to look back to. */
static uint32_t occasion_before(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  static const char *const occasions[] = {"خلال", "اثناء",   "هامش", "اطار",   "عقب",   "ختام", "لدي",
                                          "ضمن",  "بمناسبه", "اثر",  "مناسبه", "وخلال", NULL};
  for (uint32_t t = at, n = 0; t > lo && n < 2; n++) {
    t--;
    if (kzi_token_is_any(s->tokens, t, occasions)) return t;
    struct kzi_text word = kzi_token_fold(s->tokens, t);
    if (word.length > 4 && memcmp(word.bytes, "ال", 4) == 0) break; /* «سيتم خلال الزيارة إمضاء …» */
  }
  return lo;
}

/* «اتفقا على عقد قمة»: agreed upon, so still to come. */
static bool agreed_before(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  static const char *const agree[] = {"agree", NULL};
  bool on = false;
  for (uint32_t t = at, n = 0; t > lo && n < 14; n++) {
    t--;
    on = on || (n < 4 && kzi_token_is(s->tokens, t, "علي"));
    if (on && (kzi_has(s, t, KZI_C_VERB, agree) || kzi_has(s, t, KZI_C_NOUN, agree))) return true;
  }
  return false;
}

/* «الاتفاقية التي وقعها», «ما تم توقيعه». */
static bool relative_before(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  return kzi_told_before(s, lo, at, 2, KZI_C_FUNC, "rel");
}

/* «بعد توقيع …», «منذ توقيع …». */
static bool after_word(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  static const char *const words[] = {"بعد", "منذ", "ومنذ", "وبعد", "اثر", "بموجب", NULL};
  return at > lo && kzi_token_is_any(s->tokens, at - 1, words);
}

/* «بعد شهر من زيارة», «بعد يوم على اتصاله»: told to say how long ago it was. */
static bool while_ago(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  static const char *const of[] = {"من", "علي", NULL}, *const after[] = {"بعد", "وبعد", NULL};
  static const char *const spans[] = {"يوم",  "يومين", "ايام", "اسبوع", "اسبوعين", "اسابيع", "شهر", "شهرين",
                                      "اشهر", "شهور",  "عام",  "عامين", "سنه",     "سنوات",  NULL};
  if (at < lo + 3 || !kzi_token_is_any(s->tokens, at - 1, of)) return false;
  uint32_t from = kzi_reach_back(at, 5, lo);
  return kzi_has_word(s, from, at - 2, after) && kzi_has_word(s, from, at - 1, spans);
}

/* «يأتي هذا عقب استقبال …»: the news comes after it. */
static bool news_comes_after(const struct kzi_scene *s, uint32_t at)
{
  uint32_t lo = s->tokens->sentences[s->tokens->items[at].sentence].first;
  static const char *const comes[] = {"ياتي", "وياتي", "تاتي", "وتاتي", NULL};
  static const char *const after[] = {"بعد", "عقب", "اثر", "غداه", NULL};
  return at > lo && kzi_token_is_any(s->tokens, at - 1, after) && kzi_has_word(s, lo, at, comes);
}

/* «بحث مع السفير توقيع اتفاقية»: what is discussed has not happened. */
static bool discussed_before(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  return kzi_told_before(s, lo, at, 14, KZI_C_VERB, "discuss");
}

/* «ألغت النمسا زيارة …», «علّقت المفاوضات». */
static bool cancelled_before(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  return kzi_told_before(s, lo, at, 6, KZI_C_VERB, "end") || kzi_told_before(s, lo, at, 6, KZI_C_NOUN, "end") ||
         kzi_told_before(s, lo, at, 6, KZI_C_VERB_PASSIVE, "end");
}

/* «من المقرر أن يزور … وأن يوقع»: the second verb stands under the same announcement. */
static bool announced_in_sentence(const struct kzi_scene *s, uint32_t at)
{
  uint32_t first = s->tokens->sentences[s->tokens->items[at].sentence].first;
  return kzi_told_before(s, first, at, UINT32_MAX, KZI_C_CUE, "planned") ||
         kzi_told_before(s, first, at, UINT32_MAX, KZI_C_CUE, "expected");
}

/* «نتوقع إبرام …», «سنتمكن من إبرام …»: the verb that governs a noun of acting looks ahead. */
static bool wanted_before(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  static const char *const want[] = {"want", NULL};
  for (uint32_t t = at, n = 0; t > lo && n < 6; n++) {
    if (kzi_has(s, --t, KZI_C_LIGHT, want)) return true;
    for (uint32_t i = s->marks->at[t]; i < s->marks->at[t + 1]; i++)
      if (s->marks->items[i].prefix & KZI_PREFIX_SA && is_imperfect(&s->marks->items[i])) return true;
  }
  return false;
}

struct kzi_reading kzi_read_modality(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when, bool ahead)
{
  struct kzi_range clause = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  const struct kzi_mark *verb = finite_verb(s, tr);
  uint32_t at = verb ? (verb->tok < tr->tok ? verb->tok : tr->tok) : tr->tok;
  if (!tr->verb) {
    uint32_t occasion = occasion_before(s, clause.first, tr->tok);
    if (occasion > clause.first) clause.first = at = occasion;
    if (verb && verb->tok < occasion) verb = NULL, at = clause.first;
  }
  if (!tr->verb && news_comes_after(s, tr->tok))
    return (struct kzi_reading){KZI_BACKGROUND, "told as what came before", false, false};
  if (!tr->verb && while_ago(s, clause.first, tr->tok))
    return (struct kzi_reading){KZI_BACKGROUND, "told as how long ago", false, false};
  for (size_t i = 0; i < KZI_COUNT(before_cues) && !tr->participle; i++) { /* «يأمل تفعيل المذكرة الموقعة» */
    uint32_t from = at;
    bool own =
        tr->verb && before_cues[i].reach < 8; /* «… على أهمية …، واعتمدا خطة»: what was urged is another verb's */
    for (uint8_t n = 0; n < before_cues[i].reach && from > clause.first && !(own && s->bound[from] >= KZI_BOUND_VERB);
         n++)
      from--;
    for (uint32_t t = from; t < tr->tok; t++) {
      if (!has_cue(s, t, before_cues[i].kind)) continue;
      if (before_cues[i].modality == KZI_NEGATED && before_cues[i].reach <= 2 && t + 3 < at) continue;
      return (struct kzi_reading){before_cues[i].modality ? before_cues[i].modality : KZI_PLANNED, before_cues[i].rule,
                                  !before_cues[i].modality, false};
    }
  }
  if (!tr->verb && kzi_senses[tr->sense].act == KZI_ACT_CONSULT && cancelled_before(s, clause.first, tr->tok))
    return (struct kzi_reading){KZI_NEGATED, "called off", false, false};
  if (is_imperfect(verb) && follows(s, verb->tok, "ان", "وان") && announced_in_sentence(s, verb->tok))
    return (struct kzi_reading){KZI_PLANNED, "announced for later", false, false};
  static const char *const invited[] = {"دعوه", "الدعوه", "دعوته", "دعا", "يدعو", "دعت", "تدعو", NULL};
  if (tr->sense == KZI_SENSE_VISIT && !tr->verb && tr->mark->prefix & KZI_PREFIX_LI &&
      kzi_has_word(s, clause.first, tr->tok, invited))
    return (struct kzi_reading){KZI_PLANNED, "an invitation", false, false};
  static const char *const within[] = {"خلالها", "خلاله", NULL}; /* «من المقرر أن يزور …، يلتقي خلالها …» */
  if (is_imperfect(verb) && kzi_has_word(s, verb->end, verb->end + 1, within) && announced_in_sentence(s, verb->tok))
    return (struct kzi_reading){KZI_PLANNED, "announced for later", false, false};
  if ((verb && (verb->prefix & KZI_PREFIX_SA)) || follows(s, at, "سوف", "وسوف"))
    return (struct kzi_reading){KZI_PLANNED, "a future verb", false, false};
  if (is_imperfect(verb) && follows(s, verb->tok, "قد", "وقد"))
    return (struct kzi_reading){KZI_PLANNED, "qad before an imperfect", false, false};
  if (is_imperfect(verb) && follows(s, verb->tok, "ان", "بان") && verb->tok > 1 &&
      (has_cue(s, verb->tok - 2, "planned") || has_cue(s, verb->tok - 2, "expected")))
    return (struct kzi_reading){KZI_PLANNED, "announced for later", false, false};
  for (size_t i = 0; i < KZI_COUNT(after_cues); i++)
    for (uint32_t t = tr->end; t < tr->end + after_cues[i].reach && t < clause.end && s->bound[t] == KZI_BOUND_NONE;
         t++)
      if (has_cue(s, t, after_cues[i].kind))
        return (struct kzi_reading){after_cues[i].modality, after_cues[i].rule, false, false};
  if (!tr->verb && tr->sense != KZI_SENSE_RENEW && !relative_before(s, clause.first, at) &&
      agreed_before(s, clause.first, tr->tok))
    return (struct kzi_reading){KZI_PLANNED, "agreed for later", false, false};
  bool bare = !tr->verb && tr->light == KZI_NONE && kzi_senses[tr->sense].act != KZI_ACT_CONSULT;
  if (bare && !tr->participle && (tr->mark->prefix & KZI_PREFIX_LI))
    return (struct kzi_reading){KZI_PLANNED, "a purpose", false, false};
  bool noun = !tr->verb && tr->light == KZI_NONE && !tr->pronoun;
  if (noun && wanted_before(s, clause.first, tr->tok))
    return (struct kzi_reading){KZI_PLANNED, "wanted or to come", false, false};
  bool announced = tr->tok > clause.first && kzi_has(s, tr->tok - 1, KZI_C_REPORT, NULL); /* «تعلن التوصل إلى» */
  if (bare && !announced && (tr->sense == KZI_SENSE_REACH))
    return (struct kzi_reading){KZI_PLANNED, "an aim", false, false};
  bool sign = kzi_senses[tr->sense].act == KZI_ACT_SIGN,
       change = tr->sense == KZI_SENSE_RENEW || tr->sense == KZI_SENSE_END;
  if (!tr->verb && (sign || change) && kzi_told_before(s, clause.first, tr->tok, 3, KZI_C_NOUN, "discuss"))
    return (struct kzi_reading){KZI_PLANNED, "a matter of talks", change,
                                false}; /* «دراسة توقيع مذكرة», «بحث تعديل الاتفاقية» */
  if (bare && discussed_before(s, clause.first, tr->tok))
    return (struct kzi_reading){KZI_PLANNED, "a matter of talks", false, false};
  bool fresh = when != KZI_NONE && s->m->whens[when].precision == KZI_PRECISION_DAY && s->m->whens[when].value.year &&
               s->m->published.year && days_before_news(s, when) <= BACKGROUND_DAYS; /* «كان قد … أمس» */
  if (!is_imperfect(verb) && !fresh &&
      (pluperfect(s, clause.first, tr->tok) || goes_on_from_pluperfect(s, clause.first)))
    return (struct kzi_reading){KZI_BACKGROUND, "pluperfect", false, false};
  for (uint32_t t = clause.first; t < tr->tok && t < clause.first + 4; t++)
    if (kzi_token_is(s->tokens, t, "سبق") || kzi_token_is(s->tokens, t, "وسبق"))
      return (struct kzi_reading){KZI_BACKGROUND, "told as earlier", false, false};
  if (when != KZI_NONE && !ahead && !dates_trigger(s, tr, when)) when = KZI_NONE;
  struct kzi_reading dated = by_date(s, tr, when, verb, ahead);
  if (dated.modality != KZI_ASSERTED) return dated;
  if (tr->participle) return (struct kzi_reading){KZI_BACKGROUND, "a participle of an earlier act", false, true};
  if (kzi_senses[tr->sense].act == KZI_ACT_CONSULT) return dated;
  if (relative_before(s, clause.first, at))
    return (struct kzi_reading){KZI_BACKGROUND, "a relative clause", false, true};
  if (!tr->verb && after_word(s, clause.first, tr->tok))
    return (struct kzi_reading){KZI_BACKGROUND, "told as what came before", false, true};
  return dated;
}
