/* What verb and date tell of when an act happens. */
#include "event/tense.h"

#include <string.h>

#define ABOUT_REACH     16 /* tokens from a meeting to «مناسبة»: who met stands between */
#define FORCE_DAYS      45 /* entry into force is printed weeks after its day */
#define FORCE_YEAR      365
#define FUTURE_REACH    12 /* tokens to «العام المقبل» */
#define BACKGROUND_DAYS 4  /* an act told with a date older than this before the news is context */
#define LEAD_DAYS       14 /* … but what an article begins with is its news, however slow the paper */
#define JUST_REACH      6  /* tokens from talks to «قبل ذلك» behind them */
#define FRESH_REACH     8  /* tokens from a verb to the day of the news */
#define LEAD_SENTENCES  3
#define PAGES_FROM      2000 /* the first year of which pages tell as news */
#define RECALL_REACH    9    /* from «التي» to the date of what it recalls */

struct kzi_reading kzi_by_rules(const struct kzi_view *v, const struct kzi_rule *rules, size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (rules[i].holds(v)) return rules[i].reading;
  return KZI_NO_READING;
}

bool kzi_told_before_it(const struct kzi_view *v, uint32_t reach, enum kzi_class class_id, const char *value)
{
  return kzi_told_before(v->s, v->clause.first, v->tr->tok, reach, class_id, value);
}

bool kzi_in_relative_clause(const struct kzi_view *v)
{
  return kzi_told_before(v->s, v->clause.first, v->at, 2, KZI_C_FUNC, "rel");
}

uint8_t kzi_act_of(const struct kzi_view *v)
{
  return kzi_senses[v->tr->sense].act;
}

bool kzi_is_rapporteur(const struct kzi_scene *s, uint32_t t)
{
  static const char *const words[] = {"المقرر", "المقرره", "مقرر", "مقرره", NULL};
  static const char *const whose[] = {"الخاص", "الخاصه", "الاممي", "الامميه", "خاص", "خاصه", NULL};
  return kzi_token_is_any(s->tokens, t, words) && t + 1 < s->tokens->count && kzi_token_is_any(s->tokens, t + 1, whose);
}

bool kzi_has_cue(const struct kzi_scene *s, uint32_t t, const char *kind)
{
  bool name = s->actor_in[t] && strcmp(kind, "refusal") == 0; /* «سيرجي لافروف» */
  if (kzi_is_rapporteur(s, t) || name) return false;
  const char *const kinds[] = {kind, NULL};
  return kzi_has(s, t, KZI_C_CUE, kinds) != NULL;
}

bool kzi_has_future_verb(const struct kzi_scene *s, uint32_t t)
{
  for (uint32_t i = s->marks->at[t]; !s->actor_in[t] && i < s->marks->at[t + 1]; i++)
    if (s->marks->items[i].prefix & KZI_PREFIX_SA && kzi_is_imperfect(&s->marks->items[i])) return true;
  return false;
}

const struct kzi_mark *kzi_finite_verb(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  if (tr->verb) return tr->mark;
  return tr->light == KZI_NONE ? NULL : kzi_has(s, tr->light, KZI_C_LIGHT, NULL);
}

/* «تستضيف أستانا الخميس قمة»: a town holds them. */
static bool is_to_be_hosted(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when)
{
  static const char *const hosts[] = {"تستضيف", "وتستضيف", "يستضيف", "ويستضيف", "تحتضن", "وتحتضن", "يحتضن",
                                      "ويحتضن", "تشهد",    "وتشهد",  "يشهد",    "ويشهد", NULL};
  uint32_t at = s->m->whens[when].at.tok;
  return !tr->verb && tr->light == KZI_NONE && at < tr->tok &&
         kzi_has_word(s, kzi_clause(s, at, KZI_BOUND_VERB).first, at, hosts);
}

/* «زيارة الرئيس إلى لندن اعتبارا من الخميس»: no day from which a visit is yet to begin is over. */
static bool is_to_begin(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when)
{
  static const char *const from[] = {"اعتبارا", "ابتداء", "بدءا", NULL};
  uint32_t at = s->m->whens[when].at.tok;
  return !tr->verb && tr->light == KZI_NONE && kzi_has_word(s, kzi_reach_back(at, 2, tr->end), at, from);
}

/* «أصبح السبت أول زعيم يجتمع مع …»: he has become that by meeting him. */
static bool has_become(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t day)
{
  static const char *const become[] = {"اصبح", "اصبحت", "واصبح", "واصبحت", "بات", "باتت", "صار", "صارت", NULL};
  static const char *const first[] = {"اول", "ثاني", "ثالث", "اعلي", "ارفع", "اكبر", NULL};
  uint32_t lo = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  return day < tr->tok && kzi_has_word(s, lo, day, become) && kzi_has_word(s, day, tr->tok, first);
}

/* «يستقبل الرئيس الأربعاء نظيره، وسيجري الرئيسان محادثات», in the news of that Wednesday: what goes on in the future has not begun. */
static bool goes_on_ahead(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const awaited[] = {"المقرر", "المنتظر", "المرتقب", "المتوقع", "يتوقع", "ينتظر", NULL};
  uint32_t sentence = s->tokens->items[tr->tok].sentence, end = s->tokens->sentences[sentence].end;
  uint32_t to =
      sentence + 1 < s->tokens->sentence_count ? kzi_reach_ahead(end, 4, s->tokens->sentences[sentence + 1].end) : end;
  for (uint32_t t = tr->end; t < to; t++)
    if (kzi_has_future_verb(s, t)) return true;
  return kzi_has_word(s, end, to, awaited);
}

/* «فيما كان الزعماء يعقدون الجمعة اجتماعا»: they did so then. */
static bool was_doing(const struct kzi_scene *s, const struct kzi_mark *verb)
{
  static const char kana[] = "كان|وكان|كانت|وكانت|كانا|وكانا|كانوا|وكانوا";
  static const char to_be[] =
      "المقرر|المنتظر|المتوقع|المفترض|المزمع|المرتقب|مقررا|مفترضا|يفترض|ينتظر|يتوقع"; /* «وكان من المقرر أن يعقد» */
  uint32_t first = verb ? kzi_clause(s, verb->tok, KZI_BOUND_CLAUSE).first : 0;
  return verb && kzi_tokens_have_of(s->tokens, first, verb->tok, kana) &&
         !kzi_tokens_have_of(s->tokens, first, verb->tok, to_be);
}

bool kzi_is_ahead(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when)
{
  static const char *const under[] = {"بموجبه", "بموجبها", "بمقتضاه", "بمقتضاها",
                                      NULL}; /* «صادق على قانون يوافق بموجبه على» */
  if (tr->end < s->tokens->count && kzi_token_is_any(s->tokens, tr->end, under)) return false;
  const struct kzi_mark *verb = kzi_finite_verb(s, tr);
  if (when == KZI_NONE || !s->m->whens[when].weekday_only || !s->m->published.year) return false;
  if (!kzi_is_imperfect(verb) && !is_to_be_hosted(s, tr, when) && !is_to_begin(s, tr, when)) return false;
  if (has_become(s, tr, s->m->whens[when].at.tok) || was_doing(s, verb)) return false;
  bool between = !tr->verb && tr->light != KZI_NONE && tr->light > tr->tok && s->m->whens[when].at.tok < tr->tok;
  if (between) return false; /* «أعلن، الخميس، عن توقيع اتفاقية تجمع …» */
  if (!tr->verb && !kzi_dates_trigger(s, tr, when)) return false; /* «رفعت الاثنين دعوى بالتزامن مع زيارة يقوم بها» */
  struct kzi_date next = kzi_when_future(&s->m->whens[when], s->m->published);
  int64_t days = next.year ? kzi_days(next) - kzi_days(s->m->published) : -1;
  return days > 0 || (days == 0 && goes_on_ahead(s, tr));
}

/* «كان (الرئيس …) قد زار», «وكان البلدان وقعا»: kana opens the clause or stands by its verb, which is perfect. */
static bool pluperfect(const struct kzi_scene *s, uint32_t lo, uint32_t t)
{
  static const char *const kana[] = {"كان",   "وكان",   "كانت",  "وكانت",  "كانا", "وكانا",
                                     "كانوا", "وكانوا", "كانتا", "وكانتا", NULL};
  return kzi_has_word(s, lo, kzi_reach_ahead(lo, 3, t), kana) || kzi_has_word(s, kzi_reach_back(t, 2, lo), t, kana);
}

/* «وكان ولي العهد قد زار بريطانيا، وجرى خلال الزيارة توقيع …»: what goes on from a pluperfect is as early. */
static bool goes_on_from_pluperfect(const struct kzi_view *v)
{
  const struct kzi_scene *s = v->s;
  uint32_t clause = v->clause.first, first = s->tokens->sentences[s->tokens->items[clause].sentence].first;
  static const char *const kana[] = {"كان", "كانت", "كانا", "كانوا", NULL};
  for (uint32_t t = first; v->tr->verb && v->tr->mark->prefix & KZI_PREFIX_WA && t + 1 < v->tr->tok; t++)
    if (kzi_token_is_any(s->tokens, t, kana) && kzi_token_is(s->tokens, t + 1, "قد")) return true;
  if (!pluperfect(s, first, clause)) return false;
  static const char *const explains[] = {"اذ", "حيث", NULL}; /* «وكانت الشركة وقعت عقودا، إذ وقعت عقدا مع …» */
  if (v->tr->verb && kzi_has_word(s, clause, clause + 1, explains)) return true;
  for (uint32_t t = first; t < clause; t++)
    if (kzi_token_is(s->tokens, t, "قد")) return true;
  return false;
}

static bool is_perfect_verb(const struct kzi_scene *s, uint32_t t)
{
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_REPORT, KZI_C_LIGHT, KZI_C_VERB_OTHER, KZI_C_COUNT};
  const struct kzi_mark *verb = kzi_mark_any(s->marks, t, verbs);
  return kzi_is_perfect(verb);
}

/* «المبعوث كان قد أعلن خلال زيارته»: right before the occasion, wherever the clause begins. */
static bool is_behind_pluperfect(const struct kzi_view *v, uint32_t first)
{
  static const char *const kana[] = {"كان", "كانت", "كانا", "كانوا", NULL};
  uint32_t at = v->clause.first; /* «خلال» */
  return at + 1 == v->tr->tok && at >= first + 3 && kzi_token_is_any(v->s->tokens, at - 3, kana) &&
         kzi_token_is(v->s->tokens, at - 2, "قد") && is_perfect_verb(v->s, at - 1);
}

/* «وكان الوزير أعلن خلال لقائه نظيره …»: the occasion is as old as what was said there. */
static bool frames_pluperfect(const struct kzi_view *v)
{
  uint32_t first = kzi_clause(v->s, v->tr->tok, KZI_BOUND_CLAUSE).first;
  if (!v->tr->verb && is_behind_pluperfect(v, first)) return true;
  if (v->tr->verb || first == v->clause.first || !pluperfect(v->s, first, v->clause.first)) return false;
  for (uint32_t t = first + 1; t < v->clause.first; t++)
    if (is_perfect_verb(v->s, t)) return true;
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

/* «يعدان مشروع اتفاق، ومن المقرر أن تجري الجولة المقبلة في سبتمبر» */
static bool announces_another(const struct kzi_scene *s, uint32_t t)
{
  return kzi_token_is(s->tokens, t, "ان") && (kzi_has_cue(s, t - 1, "planned") || kzi_has_cue(s, t - 1, "expected"));
}

/* «كما فعل في مارس الماضي عندما زار الصين»: the word behind the day that makes it the day of the next verb, or the day itself. */
static uint32_t skip_when(const struct kzi_scene *s, const struct kzi_where *at)
{
  static const char *const when[] = {"عندما", "حينما", "حين", "لما", "حيث", NULL};
  uint32_t t = at->end + (at->end < s->tokens->count && kzi_token_is_comma(s->tokens, at->end));
  return t < s->tokens->count && kzi_token_is_any(s->tokens, t, when) ? t : at->tok;
}

bool kzi_dates_trigger(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t when)
{
  uint32_t at = s->m->whens[when].at.tok, lo = at < tr->tok ? skip_when(s, &s->m->whens[when].at) : tr->end,
           hi = at < tr->tok ? tr->tok : at;
  static const char *const rel[] = {"الذي", "التي", "اللذان", "اللذين", NULL};
  for (uint32_t t = lo + 1; t <= hi && t < s->tokens->count; t++)
    if (s->bound[t] >= KZI_BOUND_VERB ||
        (at > tr->tok && kzi_senses[tr->sense].act == KZI_ACT_NEGOTIATE && announces_another(s, t)))
      return false;
  return at > tr->tok || !kzi_has_word(s, at, tr->tok, rel); /* «بحلول مايو … الاتفاق الذي أبرمته» */
}

bool kzi_is_fresh(const struct kzi_view *v)
{
  const struct kzi_when *w = v->when == KZI_NONE ? NULL : &v->s->m->whens[v->when];
  return w && w->precision == KZI_PRECISION_DAY && w->value.year && v->s->m->published.year &&
         days_before_news(v->s, v->when) <= BACKGROUND_DAYS;
}

/* «وكان في استقباله لدى وصوله»: those who wait for him do so now. */
static bool is_at_arrival(const struct kzi_view *v)
{
  bool noun = v->tr->sense == KZI_SENSE_RECEIVE && !v->tr->verb;
  return noun && v->tr->tok > 0 && kzi_token_is(v->s->tokens, v->tr->tok - 1, "في");
}

/* «وكان الوزير قد استقبل أمس السفير»: news of the same days. */
bool kzi_is_just_over(const struct kzi_view *v)
{
  if (!kzi_is_fresh(v) || days_before_news(v->s, v->when) > 1) return false;
  uint32_t day = v->s->m->whens[v->when].at.tok;
  return day >= v->tr->end ? day <= v->tr->end + FRESH_REACH : day + FRESH_REACH >= v->tr->tok;
}

/* «كان للوزير لقاء مع نظيره»: he had it now; «كان التعاون القضائي محور مباحثات أجراها»: it was what they spoke of. */
static bool is_had(const struct kzi_view *v)
{
  static const char *const had[] = {"كان", "وكان", "كانت", "وكانت", NULL};
  static const char subject[] = "محور|صلب|موضوع|مدار";
  if (!v->tr->verb && v->tr->tok > 0 && kzi_token_is_of(v->s->tokens, v->tr->tok - 1, subject)) return true;
  const struct kzi_group *g = v->tr->verb ? NULL : kzi_last_group(v->s, v->clause.first, v->tr->tok, LINK(LI));
  return g && g->tok > 0 && kzi_token_is_any(v->s->tokens, g->tok - 1, had);
}

/* «وكان الوزيران قد عقدا قبيل المراسم اجتماعا», «كان قد التقى قبل ذلك …»: earlier on the same occasion, which is the news; but
 * «قبل ذلك بعام» is long ago. */
static bool is_just_before(const struct kzi_view *v)
{
  static const char *const before[] = {"قبل", "قبيل", NULL};
  static const char *const occasions[] = {"ذلك",       "المراسم", "التوقيع",  "الامضاء",   "اللقاء",
                                          "الاجتماع",  "الجلسه",  "الجلسات",  "المباحثات", "المحادثات",
                                          "المشاورات", "الموتمر", "الافتتاح", NULL};
  const struct kzi_tokens *tokens = v->s->tokens;
  uint32_t end = kzi_reach_ahead(v->tr->end, JUST_REACH, v->clause.end);
  if (kzi_act_of(v) != KZI_ACT_CONSULT || v->tr->sense == KZI_SENSE_VISIT) return false;
  static const char near[] = "بيوم|بساعه|بساعات|بساعتين|بلحظات|بدقايق|بقليل"; /* «قبل ذلك بيوم» */
  for (uint32_t t = v->clause.first; t + 1 < end; t++)
    if (kzi_token_is_any(tokens, t, before) && kzi_token_is_any(tokens, t + 1, occasions))
      return !(t + 2 < end && kzi_text_begins(kzi_token_fold(tokens, t + 2), "ب")) ||
             kzi_token_is_of(tokens, t + 2, near);
  return false;
}

/* «وكان الرئيس قد وصل السبت إلى أستانا في زيارة رسمية»: the visit of which the article tells, unless its day is weeks off. */
static bool is_arrival(const struct kzi_view *v)
{
  static const char comes[] = "وصل|وصلت|وصلا|وصلوا|حل|حلت|استهل|استهلت|بدا|بدات";
  bool dated = v->when != KZI_NONE && (v->s->m->whens[v->when].value.year || v->s->m->whens[v->when].tense < 0);
  return v->tr->sense == KZI_SENSE_VISIT &&
         kzi_tokens_have_of(v->s->tokens, v->tr->verb ? v->at : v->clause.first, v->at + 1, comes) &&
         (!dated || (v->s->m->whens[v->when].precision == KZI_PRECISION_DAY &&
                     days_before_news(v->s, v->when) <= BACKGROUND_DAYS));
}

/* «وكان المتحدث أكد أن زيارة الوزير تحمل رسالة»: the words are earlier, and not the visit that they speak of. «وكانت جلسة العمل
 * مشفوعة بمأدبة»: «was», and no pluperfect. */
static bool is_only_spoken_of(const struct kzi_view *v)
{
  static const char kana[] = "كان|وكان|كانت|وكانت", rather[] = "قد|اول|اخر|الاولي|الاخيره";
  const struct kzi_scene *s = v->s;
  uint32_t tok = v->tr->tok;
  if (v->tr->verb || kzi_act_of(v) != KZI_ACT_CONSULT || tok == v->clause.first || v->tr->light != KZI_NONE)
    return false;
  bool was = kzi_token_is_of(s->tokens, tok - 1, kana) && !kzi_tokens_have_of(s->tokens, tok, v->clause.end, rather);
  for (uint32_t t = v->tr->end; was && t < v->clause.end; t++) was = !is_perfect_verb(s, t);
  return was || kzi_is_that(s, tok - 1);
}

/* «كانت سبل التعاون محور لقاء جمع الوزيرين», «كان اللقاء مناسبة لبحث …»: what it was about, and no pluperfect. */
static bool was_about(const struct kzi_view *v)
{
  static const char about[] = "محور|صلب|موضوع|مناسبه|فرصه|مدار|ابرز|اهم";
  static const char *const kana[] = {"كان", "كانت", "وكان", "وكانت", NULL};
  const struct kzi_tokens *tokens = v->s->tokens;
  uint32_t first = v->clause.first, end = kzi_reach_ahead(v->tr->end, ABOUT_REACH, v->clause.end);
  return !v->tr->verb && kzi_act_of(v) == KZI_ACT_CONSULT && kzi_has_word(v->s, first, first + 1, kana) &&
         kzi_tokens_have_of(tokens, first, end, about);
}

bool kzi_before_the_past(const struct kzi_view *v)
{
  return !was_about(v) && !kzi_is_imperfect(v->verb) && !is_at_arrival(v) && !is_only_spoken_of(v) && !is_had(v) &&
         !kzi_is_just_over(v) && !is_just_before(v) && !is_arrival(v) &&
         (pluperfect(v->s, v->clause.first, v->tr->tok) || frames_pluperfect(v) || goes_on_from_pluperfect(v));
}

/* «وكان قد استهل مهامه بجولة يزور خلالها قطر» */
static bool was_done_on_tour(const struct kzi_view *v)
{
  static const char *const within[] = {"خلالها", "خلاله", NULL}, *const qad[] = {"قد", NULL};
  uint32_t first = v->s->tokens->sentences[v->s->tokens->items[v->at].sentence].first;
  return v->tr->verb && kzi_is_imperfect(v->verb) && kzi_has_word(v->s, v->tr->end, v->tr->end + 1, within) &&
         pluperfect(v->s, first, v->at) && kzi_has_word(v->s, first, v->at, qad);
}

bool kzi_was_going_on(const struct kzi_view *v)
{
  if (was_done_on_tour(v)) return true;
  return !v->tr->verb && v->tr->light != KZI_NONE && v->tr->light < v->tr->tok && kzi_is_imperfect(v->verb) &&
         !kzi_is_fresh(v) && kzi_act_of(v) == KZI_ACT_CONSULT && pluperfect(v->s, v->clause.first, v->tr->light);
}

bool kzi_in_lead(const struct kzi_view *v)
{
  return v->s->tokens->items[v->tr->tok].sentence < LEAD_SENTENCES;
}

static int64_t background_days(const struct kzi_view *v)
{
  return v->tr->sense == KZI_SENSE_FORCE ? FORCE_DAYS : kzi_in_lead(v) ? LEAD_DAYS : BACKGROUND_DAYS;
}

/* «يزور الدوحة أواخر الشهر الجاري»: nobody tells so what is over. */
static bool is_end_of_now(const struct kzi_scene *s, const struct kzi_when *w)
{
  static const char *const ends[] = {"اواخر", "اخر", "نهايه", "بنهايه", NULL};
  return w->relative && w->tense == 0 && w->precision != KZI_PRECISION_DAY && w->at.tok > 0 &&
         kzi_token_is_any(s->tokens, w->at.tok - 1, ends);
}

/* Talks on a text go on until then, and an agreement tells what is to be done by then. */
static bool is_over_by(const struct kzi_view *v)
{
  return kzi_act_of(v) != KZI_ACT_NEGOTIATE && kzi_act_of(v) != KZI_ACT_AGREE;
}

static bool is_since(const struct kzi_scene *s, const struct kzi_when *w)
{
  static const char *const since[] = {"منذ", "ومنذ", NULL};
  return kzi_has_word(s, kzi_reach_back(w->at.tok, 1, 0), w->at.tok + 1, since);
}

/* «يعدان في الوقت الحاضر مشروع اتفاق»: whatever day is told behind it. */
static bool is_now(const struct kzi_view *v)
{
  static const char *const now[] = {"حاليا", "الان", "الحاضر", "الراهن", NULL};
  struct kzi_range c = kzi_clause(v->s, v->tr->tok, KZI_BOUND_VERB);
  return kzi_has_word(v->s, v->tr->end, c.end, now);
}

/* «تنطلق الأسبوع الجاري مناورات», «يزور الوزير الرياض هذا الأسبوع» */
static bool begins_this_last_week(const struct kzi_view *v, const struct kzi_when *w)
{
  static const char *const week[] = {"week+0", NULL};
  if (kzi_act_of(v) == KZI_ACT_CONSULT && v->verb && kzi_has(v->s, w->at.tok, KZI_C_PERIOD, week))
    return kzi_is_imperfect(v->verb) && !kzi_in_relative_clause(v);
  if (kzi_act_of(v) != KZI_ACT_COOPERATE || v->tr->verb || w->at.tok == 0 ||
      !kzi_has(v->s, w->at.tok, KZI_C_PERIOD, week))
    return false;
  return kzi_is_imperfect(kzi_mark_at(v->s->marks, w->at.tok - 1, KZI_C_VERB));
}

/* «وقع الجانبان الأسبوع الماضي …» with which the news begins is the news, and so is «كشف … أن الوزير التقى نظيره الأسبوع الماضي». */
static bool is_news_of_last_week(const struct kzi_view *v)
{
  static const char *const week[] = {"week-1", NULL}, *const that[] = {"ان", "بان", "انه", "انها", NULL};
  static const char *const rel[] = {"الذي", "التي", NULL}; /* «القمة التي جمعتهما الأسبوع الماضي» is recalled */
  uint32_t tok = v->tr->tok, first = v->s->tokens->sentences[v->s->tokens->items[tok].sentence].first;
  uint32_t when = v->s->m->whens[v->when].at.tok;
  return v->verb && !kzi_is_imperfect(v->verb) && kzi_has(v->s, when, KZI_C_PERIOD, week) &&
         !kzi_has_word(v->s, kzi_reach_back(when, RECALL_REACH, first), when, rel) &&
         (kzi_in_lead(v) || kzi_has_word(v->s, first, tok, that));
}

/* «اتفقا خلال اللقاء على تعزيز التعاون في المرحلة المقبلة»: what they settle there is to come, and not the meeting. */
static bool dates_what_is_settled(const struct kzi_view *v, const struct kzi_when *w)
{
  static const char *const during[] = {"خلال", "وخلال", "اثناء", NULL}, *const on[] = {"علي", NULL};
  const struct kzi_trigger *tr = v->tr;
  return !tr->verb && tr->mark->definite && w->at.tok > tr->end && tr->tok > 0 &&
         kzi_token_is_any(v->s->tokens, tr->tok - 1, during) && kzi_has_word(v->s, tr->end, w->at.tok, on);
}

/* «أجرى مباحثات», «زيارة قام بها»; but in «بشأن عقد القمة» stands no verb. */
static bool was_held(const struct kzi_view *v)
{
  static const char *const nouns[] = {"عقد", "وعقد", NULL};
  return kzi_act_of(v) == KZI_ACT_CONSULT && v->verb && !kzi_token_is_any(v->s->tokens, v->verb->tok, nouns);
}

/* How many words stand between act and date; the names of those who act count for none. */
static uint32_t words_away(const struct kzi_view *v, const struct kzi_when *w)
{
  uint32_t from = w->at.tok < v->tr->tok ? w->at.tok : v->tr->tok, to = w->at.tok < v->tr->tok ? v->tr->tok : w->at.tok;
  uint32_t n = 0;
  for (uint32_t t = from; t < to; t++) n += !v->s->actor_in[t];
  return n;
}

/* «غادر الرئيس فجر الجمعة للقاء نظيره», in a paper of Thursday: the verb before the day is perfect. */
static bool is_of_perfect(const struct kzi_view *v, const struct kzi_when *w)
{
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_REPORT, KZI_C_LIGHT, KZI_C_VERB_OTHER, KZI_C_COUNT};
  uint32_t first = v->s->tokens->sentences[v->s->tokens->items[w->at.tok].sentence].first;
  for (uint32_t t = w->at.tok; w->weekday_only && t > first; t--) {
    bool other = v->s->actor_in[t - 1] || kzi_has(v->s, t - 1, KZI_C_FUNC, NULL); /* «قبل» */
    const struct kzi_mark *verb = other ? NULL : kzi_mark_any(v->s->marks, t - 1, verbs);
    if (verb && verb->form != KZI_FORM_PLAIN)
      return kzi_is_perfect(verb) && !kzi_mark_at(v->s->marks, t - 1, KZI_C_REPORT);
  }
  return false;
}

bool kzi_is_year_of_purpose(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_when *w)
{
  static const char *const until[] = {"بحلول", "حتي", "الي", "غايه", NULL};
  if (w->precision != KZI_PRECISION_YEAR || kzi_senses[tr->sense].act != KZI_ACT_SIGN) return false;
  for (uint32_t t = tr->end; t < w->at.tok; t++) {
    struct kzi_text word = kzi_token_fold(s->tokens, t);
    bool aim = word.length > 8 && kzi_text_begins(word, "ل") && !s->actor_in[t]; /* «لبناء», not «لأول» */
    if (aim || kzi_token_is_any(s->tokens, t, until)) return true;
  }
  return false;
}

/* «وقع البلدان عام 2008 اتفاقية», on a page without a date: news has a day, or stands in the lead, and is of this century. */
static bool is_of_some_year(const struct kzi_view *v, const struct kzi_when *w)
{
  if (v->s->m->published.year || !w->value.year) return false;
  bool alone =
      w->precision != KZI_PRECISION_DAY && !w->relative && !kzi_in_lead(v) && !kzi_is_year_of_purpose(v->s, v->tr, w);
  bool noun = !v->verb && kzi_act_takes_instrument(kzi_act_of(v)); /* «أشرف عام 2016 على توقيع …» */
  return w->value.year < PAGES_FROM || (alone && (noun || kzi_is_perfect(v->verb)));
}

struct kzi_reading kzi_read_date(const struct kzi_view *v)
{
  static const char *const season[] = {"season+1", NULL}; /* «الخريف المقبل» may be of this year */
  if (v->ahead) return (struct kzi_reading){KZI_PLANNED, "an imperfect with a weekday to come", false, false};
  if (v->when == KZI_NONE || !kzi_dates_trigger(v->s, v->tr, v->when)) return KZI_NO_READING;
  const struct kzi_when *w = &v->s->m->whens[v->when];
  if (dates_what_is_settled(v, w) && days_before_news(v->s, v->when) < 0) return KZI_NO_READING;
  if (kzi_is_imperfect(v->verb) && (is_since(v->s, w) || (kzi_act_of(v) == KZI_ACT_NEGOTIATE && is_now(v))))
    return KZI_NO_READING; /* «يخوض منذ أسابيع مفاوضات» */
  if (w->weekday_only && !v->s->m->published.year && kzi_is_imperfect(v->verb))
    return (struct kzi_reading){KZI_PLANNED, "an imperfect with a weekday", false, false};
  if (is_news_of_last_week(v) || (v->tr->participle && w->tense > 0)) /* «سيصادق على الاتفاقية الموقعة … في 2025» */
    return KZI_NO_READING;
  int64_t days = days_before_news(v->s, v->when);
  bool news = v->tr->sense == KZI_SENSE_FORCE && kzi_in_lead(v) &&
              days < FORCE_YEAR; /* «حيز التنفيذ اعتبارا من يناير الماضي» */
  if (days > background_days(v) && !news)
    return (struct kzi_reading){KZI_BACKGROUND, "dated before the news", false, false};
  if (is_of_some_year(v, w)) return (struct kzi_reading){KZI_BACKGROUND, "a year without a day", false, false};
  uint32_t away = words_away(v, w);
  bool open = !v->verb || kzi_is_imperfect(v->verb);
  bool done = !open && (v->tr->verb || v->tr->impersonal || /* «تم التوقيع على مذكرة لبلوغ الحياد بحلول 2060» */
                        was_held(v)); /* «أجرى مباحثات», «زيارة قام بها» */
  if (!w->value.year && w->tense > 0 && away <= FUTURE_REACH && !done)
    return (struct kzi_reading){KZI_PLANNED, "told as to come", false, false};
  if (begins_this_last_week(v, w))
    return (struct kzi_reading){KZI_PLANNED, "an imperfect with this week", false, false};
  if (open && w->tense > 0 && away <= FUTURE_REACH && kzi_has(v->s, w->at.tok, KZI_C_PERIOD, season))
    return (struct kzi_reading){KZI_PLANNED, "told as to come", false, false};
  if (open && away <= FUTURE_REACH && is_over_by(v) && is_end_of_now(v->s, w))
    return (struct kzi_reading){KZI_PLANNED, "by the end of the month or year", false, false};
  static const char over[] = "بعد|عقب|منذ|اثر"; /* «بعد توقيع اتفاق في ديسمبر»: the last one */
  bool past = !v->tr->verb && !w->weekday_only && v->tr->tok > v->clause.first && w->precision == KZI_PRECISION_MONTH &&
              kzi_token_is_of(v->s->tokens, v->tr->tok - 1, over);
  if (!past && (days < -1 ? !done : days < 0 && open && !is_of_perfect(v, w)))
    return (struct kzi_reading){KZI_PLANNED, "dated after the news", false, false};
  bool day = w->weekday || kzi_has(v->s, w->at.tok, KZI_C_DAYREL, NULL);
  bool old = w->tense < 0 && !day; /* «أمس» is news though nobody knows which day it is */
  if (!w->value.year && old && away <= FUTURE_REACH)
    return (struct kzi_reading){KZI_BACKGROUND, "told as earlier", false, false};
  return KZI_NO_READING;
}
