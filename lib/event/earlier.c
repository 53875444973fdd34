#include "event/earlier.h"

#define THEN_REACH  10 /* tokens between the act and «حينها» */
#define YEARS_REACH 4  /* tokens from «خلال», «قبل» to the years */
#define SPAN_REACH  7  /* tokens from «بعد أقل من خمسة أسابيع على» to the act */
#define FIRST_REACH 6  /* tokens from «أول» to the visit */
#define YIELD_REACH 4  /* tokens from «تنفيذا» to the results, and from these to the talks */
#define TIMES_REACH 12 /* tokens between the act and «مرتين» */

/* «يأتي هذا عقب استقبال …»: the news comes after it. */
bool kzi_news_comes_after(const struct kzi_view *v)
{
  uint32_t at = v->tr->tok, lo = v->s->tokens->sentences[v->s->tokens->items[at].sentence].first;
  static const char *const comes[] = {"ياتي", "وياتي", "تاتي", "وتاتي", NULL};
  static const char *const after[] = {"بعد", "عقب", "اثر", "غداه", NULL};
  static const char *const words[] = {"الاعلان", "اعلان", "التصريح", "التصريحات", "تصريحات", "تصريح", NULL};
  if (kzi_has_word(v->s, lo, at, words)) return false; /* «يأتي هذا الإعلان بعد اجتماع …»: what they said there */
  return !v->tr->verb && at > lo && kzi_token_is_any(v->s->tokens, at - 1, after) && kzi_has_word(v->s, lo, at, comes);
}

/* «يمكن مقارنتها بزيارة الرئيس …», «على غرار القمة التي …»: history, with which the news is compared. */
bool kzi_is_compared(const struct kzi_view *v)
{
  static const char *const compares[] = {"مقارنه", "مقارنته", "مقارنتها", "بالمقارنه", "يقارن", "تقارن",
                                         "وشبه",   "شبه",     "يشبه",     "تشبه",      NULL};
  static const char *const like[] = {"غرار", "بخلاف", "خلاف", NULL};
  const struct kzi_scene *s = v->s;
  uint32_t tok = v->tr->tok, first = s->tokens->sentences[s->tokens->items[tok].sentence].first;
  if (v->tr->verb || kzi_act_of(v) != KZI_ACT_CONSULT) return false;
  bool by = v->tr->mark->prefix & KZI_PREFIX_BI;
  for (uint32_t t = first; by && t < tok; t++) /* but «شبه الجزيرة» */
    if (kzi_token_is_any(s->tokens, t, compares) && !kzi_token_is(s->tokens, t + 1, "الجزيره")) return true;
  return tok > first && kzi_has_word(s, tok - 1, tok, like);
}

/* «تنفيذا لنتائج زيارة الرئيس», «في ضوء مخرجات اللجنة», «استكمالا للمباحثات», «تفعيلا لما أسفرت عنه الزيارة»: what the news goes back
 * to. */
bool kzi_news_grows_from(const struct kzi_view *v)
{
  static const char yields[] = "نتايج|لنتايج|بنتايج|مخرجات|لمخرجات|بمخرجات|ثمره|ثمار|حصيله|اسفرت|عليه";
  static const char goes_on[] = "تنفيذا|وتنفيذا|تنفيذ|لتنفيذ|تفعيلا|تفعيل|لتفعيل|متابعه|لمتابعه|ضوء|ترجمه|بناء|"
                                "استكمالا|واستكمالا|استكمال|امتدادا|ياتي|"
                                "وياتي|تاتي|وتاتي";
  static const char directly[] = "استكمالا|واستكمالا|امتدادا|وامتدادا|ثمره";
  const struct kzi_tokens *tokens = v->s->tokens;
  uint32_t at = v->tr->tok, lo = tokens->sentences[tokens->items[at].sentence].first;
  if (v->tr->verb || kzi_act_of(v) != KZI_ACT_CONSULT) return false;
  uint32_t near = kzi_reach_back(at, YIELD_REACH, lo);
  if (kzi_tokens_have_of(tokens, kzi_reach_back(at, 1, lo), at, directly)) return true;
  for (uint32_t t = near; t < at; t++)
    if (kzi_token_is_of(tokens, t, yields))
      return kzi_tokens_have_of(tokens, kzi_reach_back(t, YIELD_REACH, lo), t, goes_on);
  return false;
}

/* «بعد شهر من زيارة», «قبل ساعات من لقاء», «قبل أسبوع من عقد الرئيس قمة»: how long before or after a noun of acting. */
static bool span_before(const struct kzi_view *v, const char *const *words, const char *const *spans)
{
  static const char *const of[] = {"من", "علي", NULL}, *const firsts[] = {"اول", "ثاني", "ثالث", NULL};
  uint32_t at = v->tr->tok, lo = v->clause.first;
  at -= at > lo && kzi_token_is_any(v->s->tokens, at - 1, firsts); /* «قبل أيام من أول لقاء» */
  if (at > lo && !kzi_token_is_any(v->s->tokens, at - 1, of) && v->tr->light != KZI_NONE && v->tr->light < at)
    at = v->tr->light;
  if (v->tr->verb || at < lo + 3 || !kzi_token_is_any(v->s->tokens, at - 1, of)) return false;
  uint32_t from = kzi_reach_back(at, SPAN_REACH, lo);
  return kzi_has_word(v->s, from, at - 2, words) && kzi_has_word(v->s, from, at - 1, spans);
}

static const char *const of_days[] = {"ساعه", "ساعات", "ساعتين", "يوم", "يومين", "ايام", NULL};
static const char *const of_weeks[] = {"يوم",  "يومين", "ايام", "اسبوع", "اسبوعين", "اسابيع", "شهر", "شهرين",
                                       "اشهر", "شهور",  "عام",  "عامين", "سنه",     "سنوات",  NULL};

/* «على بعد أسابيع من قمة …»: so far off. */
static bool is_off(const struct kzi_view *v)
{
  uint32_t at = v->tr->tok, from = kzi_reach_back(at, 5, v->clause.first);
  for (uint32_t t = from; t + 1 < at; t++)
    if (kzi_token_is(v->s->tokens, t, "علي") && kzi_token_is(v->s->tokens, t + 1, "بعد")) return true;
  return false;
}

/* «بعد يوم على اتصاله»: told to say how long ago it was; but «بعد يومين من المباحثات» how long it lasted. */
bool kzi_while_ago(const struct kzi_view *v)
{
  static const char *const after[] = {"بعد", "وبعد", NULL};
  static const char *const lasting[] = {"المحادثات", "المباحثات", "المفاوضات", "المشاورات", NULL};
  bool lasts = kzi_token_is_any(v->s->tokens, v->tr->tok, lasting) && span_before(v, after, of_days);
  return !lasts && span_before(v, after, of_weeks) && !is_off(v);
}

/* «قبل أسبوع من زيارته»: told to say how soon it will be. */
bool kzi_comes_after_news(const struct kzi_view *v)
{
  static const char *const before[] = {"قبل", "وقبل", NULL}, *const off[] = {"بعد", NULL};
  if (is_off(v) && (span_before(v, off, of_days) || span_before(v, off, of_weeks))) return true;
  if (kzi_act_of(v) != KZI_ACT_CONSULT || !(span_before(v, before, of_days) || span_before(v, before, of_weeks)))
    return false;
  bool dated = v->when != KZI_NONE && v->s->m->whens[v->when].at.tok > v->tr->tok; /* «قبل قمة هلسنكي عام 2018» */
  return !dated || kzi_read_date(v).modality != KZI_BACKGROUND;
}

/* «قال قبل لقائه نظيره», «تصريحات قبل زيارته إلى أستانا», «قبل زيارة يقوم بها الوزير» */
bool kzi_is_before_it(const struct kzi_view *v)
{
  static const char *const before[] = {"قبل", "وقبل", NULL};
  const struct kzi_scene *s = v->s;
  uint32_t tok = v->tr->tok;
  if (v->tr->verb || kzi_act_of(v) != KZI_ACT_CONSULT || tok == 0 || !kzi_token_is_any(s->tokens, tok - 1, before))
    return false;
  const struct kzi_mark *held = v->tr->end < v->clause.end ? kzi_mark_at(s->marks, v->tr->end, KZI_C_LIGHT) : NULL;
  return (v->tr->pronoun || kzi_is_imperfect(held)) && !kzi_before_the_past(v) &&
         kzi_read_date(v).modality != KZI_BACKGROUND;
}

/* «تقيم الإمارات وأذربيجان علاقات دبلوماسية منذ عام 1991» */
bool kzi_has_lasted(const struct kzi_view *v)
{
  static const char *const since[] = {"منذ", NULL};
  return kzi_act_of(v) == KZI_ACT_ESTABLISH && kzi_is_imperfect(v->verb) &&
         kzi_has_word(v->s, v->tr->end, v->clause.end, since);
}

/* «وقع البلدان حتى الآن 20 اتفاقية», «منذ إقامة العلاقات»; but «أكبر صفقة حتى الآن» */
static bool is_count_so_far(const struct kzi_view *v)
{
  static const char *const until[] = {"حتي", "الي", NULL}, *const now[] = {"الان", "اليوم", NULL};
  static const char *const since[] = {"منذ", "ومنذ", NULL};
  static const char *const birth[] = {"اقامه",      "استقلال", "الاستقلال", "استقلالها",
                                      "استقلالهما", "تاسيس",   "نشاه",      NULL};
  static const char *const most[] = {"اول", "اولي", "اكبر", "اهم", "اضخم", NULL};
  if (kzi_has_word(v->s, v->clause.first, v->clause.end, most)) return false;
  for (uint32_t t = v->clause.first; t + 1 < v->clause.end; t++)
    if ((kzi_has_word(v->s, t, t + 1, until) && kzi_has_word(v->s, t + 1, t + 2, now)) ||
        (kzi_has_word(v->s, t, t + 1, since) && kzi_has_word(v->s, t + 1, t + 2, birth)))
      return true;
  return false;
}

/* «خلال ثلاثين عاما وقع البلدان …»: before the word; behind it, it is how long the text holds. «الإطار القانوني يضم وثائق أبرمت» */
static bool is_tally_of_years(const struct kzi_view *v)
{
  static const char *const over[] = {"خلال", "وخلال", "مدي", "مدار", "طوال", "طيله", NULL};
  static const char *const years[] = {"عاما", "عقود", "سنه", "سنوات", "اعوام", "قرن", "عقدين", NULL};
  static const char *const frame[] = {"القاعده", "الاطار", "الرصيد", "رصيد", NULL};
  static const char *const of_law[] = {"القانونيه", "القانوني", "التعاقديه", "التعاقدي", NULL};
  const struct kzi_scene *s = v->s;
  uint32_t first = s->tokens->sentences[s->tokens->items[v->at].sentence].first;
  for (uint32_t t = first; t + 1 < v->at; t++) {
    if (kzi_token_is_any(s->tokens, t, over) &&
        kzi_has_word(s, t + 1, kzi_reach_ahead(t + 1, YEARS_REACH, v->at), years))
      return true;
    if (kzi_token_is_any(s->tokens, t, frame) && kzi_token_is_any(s->tokens, t + 1, of_law)) return true;
  }
  return false;
}

/* «اتفاق أبرم منذ نحو نصف قرن», «وقعت قبل عشر سنوات»: right behind the word. */
static bool is_long_ago(const struct kzi_view *v)
{
  static const char *const ago[] = {"قبل", "منذ", NULL};
  static const char *const years[] = {"قرن", "عقود", "عقدين", "عاما", "سنه", "سنوات", "اعوام", "عامين", "سنتين", NULL};
  const struct kzi_scene *s = v->s;
  uint32_t t = v->tr->end;
  while (t < v->clause.end && (s->actor_in[t] || s->instrument_in[t])) t++;
  return t < v->clause.end && kzi_token_is_any(s->tokens, t, ago) &&
         kzi_has_word(s, t + 1, kzi_reach_ahead(t + 1, YEARS_REACH, v->clause.end), years);
}

/* «منذ سنة 2000، تم توقيع أكثر من ألف اتفاقية»: what has come together over the years. */
bool kzi_over_the_years(const struct kzi_view *v)
{
  static const char *const since[] = {"منذ", "ومنذ", NULL};
  const struct kzi_mentions *m = v->s->m;
  bool given = kzi_act_of(v) == KZI_ACT_COOPERATE && v->tr->verb && !kzi_is_imperfect(v->verb);
  if (kzi_act_of(v) != KZI_ACT_SIGN && !given) return false;
  if (is_count_so_far(v) || (!given && (is_tally_of_years(v) || is_long_ago(v)))) return true;
  for (uint32_t i = KZI_FIRST(m->whens, m->when_count, v->clause.first); i < m->when_count; i++) {
    const struct kzi_when *w = &m->whens[i];
    if (w->at.tok >= v->clause.end) return false;
    bool year = w->precision == KZI_PRECISION_YEAR && w->value.year;
    if (year && kzi_has_word(v->s, kzi_reach_back(w->at.tok, 2, v->clause.first), w->at.tok, since)) return true;
  }
  return false;
}

static bool means_two(const struct kzi_view *v)
{
  static const char *const two[] = {"الاثنان", "الجانبان", "الطرفان", "الزعيمان", "الرييسان", "الوزيران", NULL};
  return v->tr->dual || kzi_has_word(v->s, v->tr->end, kzi_reach_ahead(v->tr->end, 1, v->clause.end), two);
}

/* «شيدت المنشأة في مايو الماضي قبيل القمة»: what followed then. */
bool kzi_followed_then(const struct kzi_view *v)
{
  static const char *const eve[] = {"قبيل", "وقبيل", "عشيه", NULL};
  const struct kzi_mentions *m = v->s->m;
  uint32_t tok = v->tr->tok;
  struct kzi_range s = v->s->tokens->sentences[v->s->tokens->items[tok].sentence];
  if (v->tr->verb || !kzi_has_word(v->s, kzi_reach_back(tok, 2, s.first), tok, eve)) return false;
  for (uint32_t i = KZI_FIRST(m->whens, m->when_count, s.first); i < m->when_count && m->whens[i].at.tok < tok; i++)
    if (m->whens[i].tense < 0 && m->whens[i].precision != KZI_PRECISION_DAY) return true;
  return false;
}

/* «كان أول زعيم غربي يزور طهران»: what he was then. */
bool kzi_was_the_first(const struct kzi_view *v)
{
  static const char *const kana[] = {"كان", "وكان", "كانت", "وكانت", NULL};
  static const char *const firsts[] = {"اول", "اولي", "ثاني", "ارفع", "اعلي", NULL};
  uint32_t from = kzi_reach_back(v->tr->tok, FIRST_REACH, v->clause.first);
  if (!v->tr->verb || !kzi_is_imperfect(v->verb)) return false;
  for (uint32_t t = from; t + 1 < v->tr->tok; t++)
    if (kzi_token_is_any(v->s->tokens, t, firsts))
      return kzi_has_word(v->s, kzi_reach_back(t, 1, v->clause.first), t, kana);
  return false;
}

/* «الوفد الذي زار كازاخستان مؤخرا» */
static bool hangs_on_somebody(const struct kzi_view *v)
{
  static const char *const rel[] = {"الذي", "التي", "الذين", "اللذين", NULL};
  return kzi_has_word(v->s, kzi_reach_back(v->at, 1, 0), v->at, rel);
}

/* «التقيا أكثر من مرة», «زارت موسكو مرتين»: what has come together is no news. */
bool kzi_told_as_repeated(const struct kzi_view *v)
{
  static const char *const times[] = {"مرات", "مرتين", "مرارا", NULL}, *const once[] = {"مره", NULL},
                           *const than[] = {"من", NULL};
  if (kzi_act_of(v) != KZI_ACT_CONSULT || !v->verb || kzi_is_imperfect(v->verb)) return false;
  uint32_t from = v->tr->end, to = kzi_reach_ahead(from, TIMES_REACH, v->clause.end);
  if (kzi_has_word(v->s, from, to, times)) return true;
  for (uint32_t t = from + 2; t < to; t++) /* «أكثر من مرة» */
    if (kzi_has_word(v->s, t, t + 1, once) && kzi_has_word(v->s, t - 1, t, than) &&
        kzi_token_is(v->s->tokens, t - 2, "اكثر"))
      return true;
  return false;
}

/* «زار … طشقند بعد عودته من ماليزيا», «من بكين التي يزورها بعد زيارته بيونغ يانغ»: a visit that a verb tells stands before. */
static bool is_visiting_already(const struct kzi_view *v, uint32_t first)
{
  static const char *const his[] = {"زيارته", "زيارتها", "عودته", "عودتها", NULL};
  struct kzi_trigger visit;
  for (uint32_t t = first; kzi_token_is_any(v->s->tokens, v->tr->tok, his) && t < v->tr->tok; t++)
    if (kzi_trigger_at(v->s, t, &visit) && visit.verb && visit.sense == KZI_SENSE_VISIT) return true;
  return false;
}

/* «يصل إلى الكاميرون بعد زيارة ناجحة إلى واشنطن», «قال بعد زيارته إلى الصين»: where he comes from; but «غادر بعد زيارة رسمية» ends
 * it, and so does what is told with a day of the news. */
bool kzi_is_stop_before(const struct kzi_view *v)
{
  static const char *const after[] = {"بعد", "عقب", "اثر", "وبعد", "وعقب", NULL};
  static const char *const leaves[] = {"غادر", "غادرت", "وغادر", "عاد",    "عادت", "وعاد",
                                       "يعود", "ويعود", "اختتم", "اختتمت", "ودع",  NULL};
  uint32_t tok = v->tr->tok, first = v->s->tokens->sentences[v->s->tokens->items[tok].sentence].first;
  bool his = v->tr->sense == KZI_SENSE_VISIT && v->tr->pronoun && !kzi_is_fresh(v) && !kzi_in_lead(v);
  bool stop = kzi_token_is(v->s->tokens, tok, "زياره") || his || is_visiting_already(v, first);
  return !v->tr->verb && stop && tok > first && kzi_token_is_any(v->s->tokens, tok - 1, after) &&
         !kzi_has_word(v->s, first, tok, leaves);
}

/* «اجتمع الوزير مؤخرا بنظيره»: news of old, unless the article begins with it or goes on from those it began with, «التقى
 * الاثنان مؤخرا». */
bool kzi_told_as_recent(const struct kzi_view *v)
{
  static const char *const words[] = {"موخرا", "وموخرا", NULL};
  uint32_t from = kzi_reach_back(v->at, 2, v->clause.first);
  return kzi_act_of(v) == KZI_ACT_CONSULT && !(kzi_in_lead(v) && !hangs_on_somebody(v)) && !kzi_is_imperfect(v->verb) &&
         !means_two(v) && kzi_has_word(v->s, from, kzi_reach_ahead(v->tr->end, THEN_REACH, v->clause.end), words);
}

/* «يذكر أن البلدين وقعا في وقت سابق اتفاقية»: without «يذكر أن» talks may be of the same day, and so may what was signed «في وقت
 * سابق من اليوم». */
static bool is_recalled_from_before(const struct kzi_view *v)
{
  static const char *const time[] = {"وقت", NULL}, *const of[] = {"من", "اليوم", NULL};
  uint32_t tok = v->tr->tok, first = v->s->tokens->sentences[v->s->tokens->items[tok].sentence].first;
  bool text = kzi_act_of(v) == KZI_ACT_SIGN && v->tr->verb && !kzi_in_lead(v);
  uint32_t to = kzi_reach_ahead(v->tr->end, text ? THEN_REACH : 3, v->clause.end);
  for (uint32_t t = v->tr->end; t + 1 < to; t++)
    if (kzi_has_word(v->s, t, t + 1, time) && kzi_token_is(v->s->tokens, t + 1, "سابق"))
      return kzi_has_cue(v->s, first, "recall") || (text && !kzi_has_word(v->s, t + 2, t + 3, of));
  return false;
}

/* «وفي وقت سابق، زار الوزير موسكو»: no day behind it says that it was the same. */
static bool opens_with_earlier(const struct kzi_view *v)
{
  static const char *const in[] = {"في", "وفي", NULL};
  const struct kzi_tokens *tokens = v->s->tokens;
  uint32_t first = tokens->sentences[tokens->items[v->tr->tok].sentence].first;
  for (uint32_t t = first; t < v->tr->tok; t++)
    if (kzi_has(v->s, t, KZI_C_REPORT, NULL)) return false; /* «وفي وقت سابق، قالت الوزارة إن الوزيرين ناقشا …» */
  return first + 3 < v->tr->tok && kzi_token_is_any(tokens, first, in) && kzi_token_is(tokens, first + 1, "وقت") &&
         kzi_token_is(tokens, first + 2, "سابق") && kzi_token_is_comma(tokens, first + 3) && !kzi_is_fresh(v);
}

/* «زيارته الأخيرة إلى المغرب حيث ناقش …»: what he did there. */
static bool was_done_there(const struct kzi_view *v)
{
  static const char *const where[] = {"حيث", NULL}, *const last[] = {"الاخيره", "الماضيه", "السابقه", NULL};
  static const char *const visit[] = {"visit", NULL};
  uint32_t at = v->at, first = v->s->tokens->sentences[v->s->tokens->items[at].sentence].first;
  if (!v->tr->verb || kzi_is_imperfect(v->verb) || at == first || !kzi_token_is_any(v->s->tokens, at - 1, where))
    return false;
  for (uint32_t t = at - 1, lo = kzi_reach_back(t, THEN_REACH, first); t > lo; t--)
    if (kzi_token_is_any(v->s->tokens, t, last) && kzi_has(v->s, t - 1, KZI_C_NOUN, visit)) return true;
  return false;
}

/* «يأتي الإعلان بعد شهر من زيارة الوزير إلى أستانا، التقى خلالها …، ووقعا …»: what was done at what is told to be so long ago. */
static bool was_done_then(const struct kzi_view *v)
{
  static const char *const after[] = {"بعد", NULL}, *const of[] = {"من", "علي", NULL};
  static const char *const meanwhile[] = {"حيث", "خلالها", "خلاله", "ختامها", "ختامه", "اثناءها", "اثناءه", NULL};
  static const char *const talks[] = {"visit", "meet", "talk", "call", NULL};
  const struct kzi_tokens *tokens = v->s->tokens;
  uint32_t first = tokens->sentences[tokens->items[v->at].sentence].first;
  if (!v->tr->verb || kzi_is_imperfect(v->verb)) return false;
  for (uint32_t t = first + 2; t < v->at; t++)
    if (kzi_token_is_any(tokens, t - 1, of) && kzi_has(v->s, t, KZI_C_NOUN, talks) &&
        kzi_has_word(v->s, kzi_reach_back(t, SPAN_REACH, first), t, after) &&
        kzi_has_word(v->s, kzi_reach_back(t, SPAN_REACH, first), t, of_weeks))
      return kzi_has_word(v->s, t, kzi_reach_ahead(v->tr->end, 3, tokens->sentences[tokens->items[v->at].sentence].end),
                          meanwhile);
  return false;
}

bool kzi_told_as_earlier(const struct kzi_view *v)
{
  if (is_recalled_from_before(v) || was_done_there(v) || was_done_then(v) || opens_with_earlier(v)) return true;
  static const char *const last[] = {"الماضيه", "السابقه", "الماضي",   "السابق",
                                     "الاخيره", "الاخير",  "الاخيرين", NULL}; /* «القمة الماضية», «زيارته الأخيرة» */
  static const char *const her_last[] = {"الماضيه", "السابقه", "الاخيره", NULL}; /* «القمة العربية الأخيرة» */
  if (!v->tr->verb && (v->tr->mark->definite || v->tr->pronoun) && kzi_has_word(v->s, v->tr->end, v->tr->end + 1, last))
    return true;
  struct kzi_text noun = kzi_token_fold(v->s->tokens, v->tr->end - 1);
  if (!v->tr->verb && v->tr->mark->definite && (kzi_text_ends(noun, "ه") || kzi_text_ends(noun, "ات")) &&
      kzi_has_word(v->s, v->tr->end + 1, v->tr->end + 2, her_last))
    return true;
  static const char *const words[] = {"سبق", "وسبق", NULL};
  uint32_t from = kzi_reach_back(v->tr->tok, THEN_REACH, v->clause.first),
           to = kzi_reach_ahead(v->tr->end, THEN_REACH, v->clause.end);
  for (uint32_t t = from; t < (v->tr->verb ? to : v->clause.end); t++)
    if (kzi_has_cue(v->s, t, "history")) return true;
  return kzi_has_word(v->s, v->clause.first, kzi_reach_ahead(v->clause.first, 4, v->tr->tok), words);
}

void kzi_recall_with(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *last,
                     struct kzi_event *e)
{
  bool joined = !tr->verb && tr->light == KZI_NONE && tr->mark->prefix & KZI_PREFIX_WA && last->trigger.first < tr->tok;
  if (!joined || e->modality != KZI_ASSERTED || last->modality != KZI_BACKGROUND || last->act != e->act || last->verb ||
      last->sentence != e->sentence)
    return;
  for (uint32_t t = last->trigger.end; t <= tr->tok; t++)
    if (s->bound[t] >= KZI_BOUND_VERB) return;
  e->modality = KZI_BACKGROUND;
  e->modality_rule = "recalled with another";
}
