#include "event/fits_talks_parts.h"

#include <string.h>

#include "event/fits.h"
#include "event/objects.h"
#include "event/subject.h"
#include "event/told.h"

#define QUOTED_REACH    5  /* tokens of a name in quotation marks, with these */
#define DISCUSSED_REACH 4  /* tokens from «بحث» to the summit; names count for none */
#define PRESS_REACH     4  /* tokens from an interview to whom it was given */
#define BESIDE_REACH    12 /* tokens from what is gone over to «مع» */
#define OWN_REACH       6  /* tokens from a meeting to «مع فريقه» */
#define HOSTED_REACH    4  /* tokens from hosting to what is hosted */
#define MARGIN_REACH    16 /* tokens from «على هامش اللقاء» to with whom: who held it, and its adjectives, stand between */
#define SPEECH_REACH    5 /* tokens from «في كلمته أمام الحضور» to what it dealt with */

/* «مؤتمر صحفي عقده إلى جانب نظيره», but «في مؤتمر صحفي إن العقد مع الشركة …». */
static bool beside_somebody(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const about[] = {"عن", NULL}; /* «تحدث عن التعاون مع الرئيس»: that is what he spoke about */
  uint32_t links = LINK(WITH) | (tr->verb ? LINK(TO) : 0u); /* «تحدث الرئيس الفرنسي إلى نظيره» */
  const struct kzi_group *with = kzi_next_group(s, tr->end, hi, links);
  const struct kzi_actor *a = with ? &s->m->actors[with->first] : NULL;
  if (tr->verb && with && kzi_has_word(s, tr->end, with->tok, about)) return false;
  return a && (a->person != KZI_NONE || a->office != KZI_NONE);
}

/* «في اتصال مع نظيره», «خلال اتصال» */
static bool is_occasion(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const at[] = {"في", "خلال", "بعد", "عقب", "اثر", "وفي", "وخلال", "عن", NULL};
  return tr->tok > 0 && kzi_token_is_any(s->tokens, tr->tok - 1, at);
}

bool kzi_informs(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const inform[] = {"inform", NULL};
  return tr->verb && kzi_has(s, tr->tok, KZI_C_VERB, inform);
}

bool kzi_sends_people(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const send[] = {"send", NULL}, *const people[] = {"delegation", NULL};
  static const char *const troops[] = {"قوات", "القوات", "ضباط", "مهندسين", "شركات", NULL};
  static const char envoys[] =
      "مبعوثا|مبعوثه|مبعوثها|مبعوثين|مبعوث|موفدا|موفده|موفدين|خبراء|ممثلين|ممثلا|مفاوضين|نايبه|مستشاره|"
      "وفدها|وفده|فريقها|وفود";
  if (!kzi_has(s, tr->tok, tr->verb ? KZI_C_VERB : KZI_C_NOUN, send)) return false;
  uint32_t hi = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE).end;
  const struct kzi_group *to = kzi_next_group(s, tr->end, hi, LINK(TO));
  if (!to || kzi_is_about(s, tr->end, to->tok, "gift")) return false;
  for (uint32_t t = tr->end; t < to->tok; t++)
    if ((kzi_has(s, t, KZI_C_ANAPHOR, people) && !kzi_token_is_any(s->tokens, t, troops)) ||
        kzi_token_is_of(s->tokens, t, envoys))
      return true;
  const struct kzi_group *who = kzi_next_group(s, tr->end, to->tok, LINK(NONE));
  const struct kzi_group *whom = who ? kzi_next_group(s, who->end, to->tok, LINK(NONE)) : NULL;
  return whom && s->m->actors[whom->first].office != KZI_NONE;
}

/* «تحدث هاتفيا», «تحدث الرئيس مع نظيره», «تلقى اتصالا»: a word of saying or of links in general that tells a talk here. */
static bool is_talk(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const words[] = {"حديث",   "الحديث",  "حديثا", "بحديث",
                                      "للحديث", "والحديث", NULL}; /* but «خلال حديثه مع السفير» */
  if (!tr->verb && kzi_token_is_any(s->tokens, tr->tok, words)) return false;
  if (!tr->verb)
    return kzi_told_before(s, lo, tr->tok, 12, KZI_C_VERB, "receive_goods") || kzi_told_by_clause(s, tr) ||
           (is_occasion(s, tr) && beside_somebody(s, tr, hi)) ||
           (tr->light != KZI_NONE && !tr->impersonal && tr->light < tr->tok);
  static const char *const not [] = {"لم", "ولم", "لن", "لا", NULL}; /* «لم نبلغ بمكان القمة» */
  if (kzi_informs(s, tr) && tr->tok > lo && kzi_token_is_any(s->tokens, tr->tok - 1, not )) return false;
  return kzi_informs(s, tr) || kzi_is_about(s, tr->end, hi, "phone") || beside_somebody(s, tr, hi);
}

/* «عادوا إلى طاولة المفاوضات»: where one sits, not talks that were held. */
static bool is_table(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const table[] = {"طاوله", "مايده", NULL};
  return tr->tok > 0 && kzi_has_word(s, tr->tok - 1, tr->tok, table);
}

/* «استعرضت صحيفة …», «يتناول التقرير», «الكتاب يتناول»: it speaks of something, and talks to nobody. */
static bool is_of_press(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char papers[] =
      "صحيفه|الصحيفه|صحف|الصحف|بيان|البيان|جريده|مجله|المجله|وكاله|قناه|موقع|الموقع|التقرير|تقرير|دراسه|الدراسه|كتاب|"
      "الكتاب|مقال|المقال|فيلم|الفيلم|برنامج|السوال|باحثون|محللون";
  static const char *const experts[] = {"خبراء", NULL}, *const of[] = {"من", NULL};
  if (kzi_has_word(s, tr->end, tr->end + 1,
                   experts)) /* «يتناول خبراء الأزمة», but «ناقش خبراء من البلدين», «خبراء قطريون» */
    return !kzi_has_word(s, tr->end + 1, tr->end + 2, of) && !kzi_has(s, tr->end + 1, KZI_C_DEMONYM, NULL);
  uint32_t from = tr->tok > 0 && s->bound[tr->tok] < KZI_BOUND_COMMA ? tr->tok - 1 : tr->tok;
  return kzi_tokens_have_of(s->tokens, from, tr->end + 1, papers) || kzi_has(s, tr->end, KZI_C_MEDIA, NULL) ||
         kzi_has(s, tr->end, KZI_C_AGENCY, NULL);
}

/* «ألقى السفير كلمة استعرض فيها العلاقات», «أصدر كتابا يبحث العلاقات»: to those who listen, or read. */
static bool is_of_speech(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char speeches[] =
      "كلمه|كلمته|كلمتها|الكلمه|محاضره|محاضرته|محاضرتها|خطاب|خطابه|مداخله|مداخلته|ورقه|عرضا|كلمات|خطبه|"
      "تقرير|تقريرا|كتابا|مقالا|فيلما|بحثا";
  struct kzi_range clause = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  return tr->verb &&
         kzi_tokens_have_of(s->tokens, kzi_reach_back(tr->tok, SPEECH_REACH, clause.first), tr->tok, speeches);
}

/* «سوق الأسهم "تداول"», «تداول هذه المعلومات»: the exchange, or what goes round, unless somebody stands right behind it. */
static bool goes_round(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const forms[] = {"تداول", "وتداول", NULL};
  const struct kzi_group *who = tr->end < s->tokens->count ? kzi_group_at(s, tr->end) : NULL;
  const struct kzi_actor *a = who && who->tok == tr->end ? &s->m->actors[who->first] : NULL;
  return kzi_token_is_any(s->tokens, tr->tok, forms) && !(a && (a->office != KZI_NONE || a->person != KZI_NONE));
}

/* «يبحث عن شركاء», «يبحث الرئيس الفرنسي عن دعم», «الكلمات الأكثر بحثا»: seeks, and discusses nothing. */
static bool seeks(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const about[] = {"عن", NULL}, *const most[] = {"الاكثر", "اكثر", "الاكبر", "اكثرها", NULL};
  if (kzi_has_word(s, kzi_reach_back(tr->tok, 2, 0), tr->tok, most)) return true;
  const struct kzi_group *who = kzi_group_at(s, tr->end);
  uint32_t behind = who && who->tok == tr->end ? who->end : tr->end;
  return kzi_has_word(s, tr->end, tr->end + 1, about) || kzi_has_word(s, behind, behind + 1, about);
}

/* «عرض الوزير مع السفير العلاقات», as the Lebanese say: right behind him stands with whom; «عرض خطة مع …» offers. */
static bool goes_over(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char forms[] = "عرض|وعرض|يعرض|ويعرض|عرضا|عرضت";
  if (!kzi_token_is_of(s->tokens, tr->tok, forms)) return true;
  const struct kzi_group *who = tr->end < hi ? kzi_group_at(s, tr->end) : NULL;
  uint32_t from = who && who->tok == tr->end ? who->end : tr->end;
  const struct kzi_group *with = kzi_next_group(s, from, kzi_reach_ahead(from, BESIDE_REACH, hi), LINK(WITH));
  return with && (s->m->actors[with->first].person != KZI_NONE || s->m->actors[with->first].office != KZI_NONE);
}

static bool is_day(const struct kzi_scene *s, uint32_t t)
{
  uint32_t i = KZI_FIRST(s->m->whens, s->m->when_count, t);
  return i < s->m->when_count && s->m->whens[i].at.tok == t;
}

/* A headline «بحث ترتيبات حجاج كازاخستان وبوركينا فاسو» tells the matter, and nobody who discusses it but by «مع» or «بين». */
static bool is_matter_of_headline(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const noun[] = {"بحث", NULL};
  if (s->m->page->zones[s->tokens->items[tr->tok].line] != KZI_ZONE_TITLE || tr->tok != lo || tr->end >= hi)
    return false;
  return kzi_token_is_any(s->tokens, tr->tok, noun) && !s->actor_in[tr->end] && !is_day(s, tr->end) &&
         !kzi_next_group(s, tr->end, hi, LINK(WITH) | LINK(BETWEEN));
}

/* «استضاف», «ستستضيف»: others meet there; «استقبل» is to meet. */
bool kzi_is_hosting(const struct kzi_scene *s, uint32_t t)
{
  static const char *const receive[] = {"receive", NULL};
  struct kzi_text word = kzi_token_fold(s->tokens, t);
  return (strstr(word.bytes, "ستضاف") || strstr(word.bytes, "ستضيف")) && kzi_has(s, t, KZI_C_VERB, receive);
}

bool kzi_hosts_talks(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const talks[] = {"meet", "negotiate", NULL};
  const struct kzi_group *host = tr->end < hi ? kzi_group_at(s, tr->end) : NULL;
  uint32_t from = host && host->tok == tr->end ? host->end : tr->end;
  uint32_t reach = kzi_is_hosting(s, tr->tok) ? HOSTED_REACH * 2 : HOSTED_REACH;
  for (uint32_t t = from; t < hi && t < from + reach && !s->actor_in[t]; t++) {
    if (kzi_has(s, t, KZI_C_NOUN, talks)) return true;
    if (kzi_is_hosting(s, tr->tok) && kzi_has(s, t, KZI_C_EVENT, NULL)) return true; /* «استضافت الدورة 42 لمجلس …» */
    if (kzi_token_is(s->tokens, t, "هامش")) return false; /* «استقبل الرئيس، على هامش قمة …» */
  }
  return false;
}

/* «استقبل الرئيس … على هامش كأس العالم»: he is no player. */
static bool has_leader(const struct kzi_scene *s, struct kzi_range r)
{
  static const char *const leaders[] = {"head_state", "monarch", "head_gov"};
  for (uint32_t i = KZI_FIRST(s->m->offices, s->m->office_count, r.first); i < s->m->office_count; i++) {
    if (s->m->offices[i].at.tok >= r.end) return false;
    for (size_t k = 0; k < KZI_COUNT(leaders); k++)
      if (s->m->offices[i].code == kzi_value_id(leaders[k])) return true;
  }
  return false;
}

/* «يلتقي الفريقان»: a sentence of two sporting words tells no consultation. */
static bool is_sport(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_range r = s->tokens->sentences[s->tokens->items[tr->tok].sentence];
  unsigned n = 0;
  for (uint32_t t = r.first; t < r.end && n < 2; t++) n += kzi_has(s, t, KZI_C_SPORT, NULL) != NULL;
  return n >= 2 && kzi_senses[tr->sense].act == KZI_ACT_CONSULT &&
         !has_leader(s, kzi_clause(s, tr->tok, KZI_BOUND_VERB));
}

/* «بحث الوزير مع نظيره القمة المقبلة»: a matter of their talks, and no meeting of theirs, unless the words behind say whose it is. */
static bool is_matter_of_talks(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const discuss[] = {"discuss", NULL}, *const gathers[] = {"تجمع", "ستجمع", "تجمعهما", "ستجمعهما",
                                                                              NULL};
  static const char *const meetings[] = {"القمه", "الاجتماع", "الموتمر", "المنتدي", NULL};
  if (tr->verb || tr->light != KZI_NONE || !kzi_token_is_any(s->tokens, tr->tok, meetings)) return false;
  uint32_t t = tr->tok;
  for (uint32_t n = 0; t > lo && n < DISCUSSED_REACH && !kzi_has(s, t - 1, KZI_C_VERB, discuss); t--) {
    if (s->bound[t] >= KZI_BOUND_VERB) return false;
    n += !s->actor_in[t - 1];
  }
  if (t == lo || !kzi_has(s, t - 1, KZI_C_VERB, discuss)) return false;
  const struct kzi_group *with = kzi_next_group(s, tr->end, hi, LINK(WITH));
  bool met = kzi_last_group(s, t, tr->tok, LINK(WITH)) ||
             (t < tr->tok && s->group_in[t] && s->groups[s->group_in[t] - 1].count > 1);
  return !kzi_next_group(s, tr->end, hi, LINK(BETWEEN)) && !kzi_has_word(s, tr->end, hi, gathers) && !(with && met);
}

/* «لقاء كهذا», «مثل هذا اللقاء»: one that is only thought of. */
static bool is_thought_of(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char such[] = "كهذا|كهذه|كهولاء|كهذين";
  static const char *const like[] = {"مثل", "بمثل", "لمثل", NULL};
  if (tr->verb) return false;
  if (tr->end < s->tokens->count && kzi_token_is_of(s->tokens, tr->end, such)) return true;
  return tr->tok > 1 && kzi_token_is_any(s->tokens, tr->tok - 2, like);
}

/* «قمة المناخ», «في قمة الحذر»: a summit of a matter, or the peak of it. */
static bool is_summit_of_matter(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const summit[] = {"قمه", "لقمه", "بقمه", "وقمه", NULL}, *const beside[] = {"مع", "بين", NULL};
  uint32_t t = tr->end, i = KZI_FIRST(s->m->places, s->m->place_count, t);
  if (tr->verb || tr->end != tr->tok + 1 || t >= hi || !kzi_token_is_any(s->tokens, tr->tok, summit)) return false;
  if (s->actor_in[t] || (i < s->m->place_count && s->m->places[i].at.tok == t)) return false;
  bool matter = kzi_text_begins(kzi_token_fold(s->tokens, t), "ال") && !kzi_mark_at(s->marks, t, KZI_C_DEMONYM);
  return matter && !kzi_has_word(s, t, hi, beside);
}

/* «وشدد التقي على ضرورة …»: his name. */
static bool is_name_of_speaker(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return tr->verb && tr->tok > 0 && !tr->mark->prefix && s->bound[tr->tok] == KZI_BOUND_NONE &&
         kzi_has(s, tr->tok - 1, KZI_C_REPORT, NULL) != NULL;
}

/* «قابل للتفاوض», «غير قابلة للتطبيق»: it can be, and meets nobody. */
static bool is_able(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return tr->verb && tr->end < s->tokens->count && strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "قابل") &&
         kzi_text_begins(kzi_token_fold(s->tokens, tr->end), "لل") && !s->actor_in[tr->end];
}

/* «التقينا الوزير في مكتبه وكان لنا معه هذا الحوار»: he who writes has met him, where nobody is quoted. */
static bool is_by_writer(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t first = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  return tr->verb && tr->first_plural && tr->tok == first;
}

/* «موعد القمة», «تكلفة القمة», «فشل المفاوضات»: something of talks that are known, and no telling of them. */
static bool is_only_owner(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char things[] = "تكلفه|كلفه|موعد|لموعد|وموعد|بموعد|مكان|ومكان|بمكان|لمكان|سير|مشهد|مازق|مشروع|متزعم|"
                               "محاور|توقيت|اجنده|مصير|تبادل|وتبادل|بتبادل";
  static const char *const whose[] = {"مع", "بين", "الذي", "التي", NULL};
  static const char failure[] = "فشل|لفشل|بفشل|انهيار|جمود|تعثر";
  if (tr->verb || tr->tok == 0 || tr->pronoun) return false;
  if (kzi_token_is_of(s->tokens, tr->tok - 1, failure)) return true;
  return (tr->mark->definite || tr->sense == KZI_SENSE_VISIT) && kzi_token_is_of(s->tokens, tr->tok - 1, things) &&
         !kzi_pair_behind(s, tr->end) &&
         !kzi_has_word(s, tr->end, kzi_reach_ahead(tr->end, 2, s->tokens->count), whose);
}

/* «تلتقي مصالح روسيا وإيران», «التقت وجهات نظر البلدين» */
static bool interests_meet(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char things[] =
      "مصالح|مصلحه|المصالح|حدود|وجهات|وجهتا|وجهه|روي|رويه|اراء|مواقف|اهداف|افكار|سياسات|خطوط|طرق";
  return tr->verb && kzi_token_is_of(s->tokens, tr->end, things);
}

/* «خطوة تقابلها روسيا بالمثل», «قابل النزوح انخراط مالي»: answers or matches, and meets nobody. */
static bool answers(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  if (!tr->verb || tr->end >= hi || !strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "قابل")) return false;
  const struct kzi_group *who = kzi_group_at(s, tr->end);
  if (who && who->tok == tr->end) return s->m->actors[who->first].state != KZI_NONE;
  return kzi_text_begins(kzi_token_fold(s->tokens, tr->end), "ال") && !s->actor_in[tr->end] && !is_day(s, tr->end);
}

/* One alone before the press meets nobody. */
static bool is_press_alone(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const press[] = {"موتمر", "الموتمر", "موتمرا", "موتمره", NULL};
  return kzi_has_word(s, tr->tok, tr->tok + 1, press) && tr->end <= tr->tok + 2 && !beside_somebody(s, tr, hi);
}

/* «مقابلة مع التلفزيون النمساوي», «لقاء صحفي», «لقاء مع صحيفة …»: with the press, and with no side, unless «مشترك مع نظيره». */
static bool is_interview(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const talks[] = {"مقابله", "المقابله", "لقاء", "اللقاء", "مقابلات", "لقاءات", "حوار", NULL};
  static const char press[] = "صحفي|صحافي|صحفيه|صحافيه|اعلامي|اعلاميه|تلفزيوني|تلفزيونيه|متلفز|متلفزه|اذاعي|اذاعيه|"
                              "صحفيا|صحافيا|تلفزيون|التلفزيون|قناه|القناه|صحيفه|الصحيفه|جريده|مجله|اذاعه|شبكه|برنامج|"
                              "لبرنامج|لقناه|لصحيفه|لجريده|لوكاله|وكاله|الصحفيين|صحفيين|اعلاميين";
  uint32_t to = kzi_reach_ahead(tr->end, PRESS_REACH, hi);
  if (tr->verb || !kzi_has_word(s, tr->tok, tr->tok + 1, talks)) return false;
  for (uint32_t t = tr->end; t < to && s->bound[t] < KZI_BOUND_VERB; t++)
    if (kzi_tokens_have_of(s->tokens, t, t + 1, press) || kzi_has(s, t, KZI_C_MEDIA, NULL))
      return !beside_somebody(s, tr, hi);
  return false;
}

/* «على هامش القمة», «على مستوى القمة»: only where they meet, and who; but «على هامش لقائه مع السفير». */
static bool is_margin(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const at[] = {"هامش", "مستوي", NULL};
  const struct kzi_group *with = kzi_next_group(s, tr->end, kzi_reach_ahead(tr->end, MARGIN_REACH, hi), LINK(WITH));
  const struct kzi_actor *a = with ? &s->m->actors[with->first] : NULL;
  bool own = (a && (a->office != KZI_NONE || a->person != KZI_NONE)) || tr->mark->pronoun; /* «على هامش لقائه السفير» */
  return !tr->verb && !own && tr->tok > 0 && kzi_token_is_any(s->tokens, tr->tok - 1, at);
}

/* «سيجلس الوزيران إلى طاولة المفاوضات»: who only sits down meets nobody, and who sat at a table is a figure of speech. */
static bool sits_elsewhere(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const tables[] = {"طاوله", "الطاوله", "مايده", "معا", NULL}, *const sits[] = {"sit", NULL};
  return tr->verb && kzi_has(s, tr->tok, KZI_C_VERB, sits) &&
         !(tr->mark->prefix & KZI_PREFIX_SA && kzi_has_word(s, tr->end, hi, tables));
}

/* «سيجتمع الرئيس مع فريقه», «تشاور مع وزرائه»: with his own people. */
static bool meets_own_people(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char own[] = "فريقه|فريقها|مستشاريه|مستشاريها|مساعديه|مساعديها|وزرايه|وزرايها|حكومته|حكومتها|جنرالاته|"
                            "اركانه|موظفيه|محاميه|انصاره|مويديه|عايلته|اسرته|اقاربه|قادته|حزبه|حزبها|معاونيه|طاقمه";
  static const char *const people[] = {"فريق", "حكومته", "حكومتها", "مجلس", "اسرته", "عايلته", NULL};
  static const char abroad[] = "الجاليه|بالجاليه|للجاليه|جاليه|بجاليه"; /* «التقى أبناء الجالية اللبنانية في باريس» */
  if (tr->sense == KZI_SENSE_MEET &&
      kzi_tokens_have_of(s->tokens, tr->end, kzi_reach_ahead(tr->end, OWN_REACH, hi), abroad))
    return true;
  uint32_t t = kzi_find_word(s, tr->end, hi, "مع") + 1;
  if (tr->sense != KZI_SENSE_MEET || t >= hi || t > tr->end + OWN_REACH) return false;
  const struct kzi_group *who = kzi_next_group(s, tr->end, t, LINK(NONE));
  if (who && kzi_next_group(s, who->end, t, LINK(NONE))) return false; /* «التقى الوزير نظيره مع فريقه» */
  if (kzi_token_is(s->tokens, t, "كبار")) t++;
  if (kzi_token_is(s->tokens, t, "اعضاء")) return kzi_has_word(s, t + 1, t + 2, people);
  return t < hi && kzi_token_is_of(s->tokens, t, own);
}

/* «جرت العادة أن يزور», «تتطلب زيارة … عادة»: what is done as a rule is no talks. «سفير فوق العادة» is another. */
static bool is_custom(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const custom[] = {"عاده", "العاده", NULL};
  if (kzi_senses[tr->sense].act != KZI_ACT_CONSULT) return false;
  for (uint32_t t = lo; t < hi; t++)
    if (kzi_token_is_any(s->tokens, t, custom) && !s->actor_in[t] &&
        (t == lo || !kzi_token_is(s->tokens, t - 1, "فوق")))
      return true;
  return false;
}

/* «أمام المحادثات مع بيونغ يانغ», «تعطلت محادثات السلام»: what is said of talks tells none. */
static bool is_in_passing(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char talks[] = "محادثات|المحادثات|مباحثات|المباحثات|مشاورات|المشاورات";
  static const char before[] = "امام|تعطلت|وتعطلت|تعثرت|اصاب|مازق";
  return !tr->verb && tr->light == KZI_NONE && tr->tok > 0 && kzi_token_is_of(s->tokens, tr->tok, talks) &&
         kzi_token_is_of(s->tokens, tr->tok - 1, before);
}

static bool asks_for(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const with[] = {"مع", NULL};
  switch (tr->sense) {
  case KZI_SENSE_TALK:
    return is_talk(s, tr, lo, hi);
  case KZI_SENSE_VISIT:
    return kzi_fits_visit(s, tr, hi);
  case KZI_SENSE_RECEIVE:
    return kzi_fits_receiving(s, tr, lo, hi);
  case KZI_SENSE_MEET:
    return !kzi_is_matter_of_text(s, tr) && !kzi_is_own_session(s, tr) && !kzi_is_session_of_many(s, tr, hi) &&
           !is_press_alone(s, tr, hi) && !is_table(s, tr) && !is_interview(s, tr, hi) && !is_margin(s, tr, hi) &&
           !is_thought_of(s, tr) && !is_summit_of_matter(s, tr, hi) && !answers(s, tr, hi) && !interests_meet(s, tr) &&
           !is_name_of_speaker(s, tr) && !is_able(s, tr) && !is_by_writer(s, tr) && !is_only_owner(s, tr) &&
           !sits_elsewhere(s, tr, hi) && !meets_own_people(s, tr, hi) && !is_in_passing(s, tr);
  case KZI_SENSE_NEGOTIATE:
    return !is_table(s, tr) && !is_only_owner(s, tr);
  case KZI_SENSE_SEND:
    return kzi_sends_people(s, tr);
  case KZI_SENSE_GO:
    return kzi_fits_going(s, tr, hi);
  case KZI_SENSE_COMMITTEE:
    return kzi_fits_committee(s, tr, lo, hi);
  case KZI_SENSE_DISCUSS: /* «ما تداولته المواقع» went round */
    return (tr->verb && tr->mark->pronoun == KZI_PRON_NONE && !seeks(s, tr) && !goes_round(s, tr) &&
            !is_of_press(s, tr) && !is_of_speech(s, tr) && goes_over(s, tr, hi) &&
            !is_matter_of_headline(s, tr, lo, hi)) ||
           (tr->mark->prefix & KZI_PREFIX_LI && kzi_has_word(s, tr->end, hi, with)); /* «لبحث … مع المسؤولين» */
  default:
    return true;
  }
}

/* «عقد جلسته عبر الاتصال المرئي»: how they sit together, and no call. */
static bool is_medium(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char by[] = "عبر|تقنيه|بتقنيه|تقنيات|خاصيه|بخاصيه|بواسطه|طريق";
  static const char *const seen[] = {"مريي", "المريي", "الفيديو", NULL};
  return tr->sense == KZI_SENSE_CALL && tr->tok > 0 && kzi_token_is_of(s->tokens, tr->tok - 1, by) &&
         kzi_has_word(s, tr->tok, tr->end, seen);
}

/* «فيما يتصل بالبرنامج», «قضايا تتصل بالأمن»: what has to do with a thing. */
static bool is_relation(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return tr->sense == KZI_SENSE_CALL && kzi_is_imperfect(tr->mark) && tr->end < s->tokens->count &&
         !s->actor_in[tr->end] && kzi_text_begins(kzi_token_fold(s->tokens, tr->end), "بال");
}

/* «خط اتصال بين موسكو وواشنطن»: what they could call each other by. */
static bool is_link(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char links[] = "خط|خطوط|نقطه|نقاط|قناه|قنوات|ضابط|حلقه|وسيله";
  return tr->sense == KZI_SENSE_CALL && tr->tok > 0 && kzi_token_is_of(s->tokens, tr->tok - 1, links);
}

/* «اتصلت «الشرق الأوسط» بالوزير», «التقت «الصباح» بالسفير»: a name in quotation marks is a newspaper's, and no side. */
static bool is_quoted_name(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const open[] = {"«", "\"", "“", NULL}, *const close[] = {"»", "\"", "”", NULL};
  if (!tr->verb || tr->end + 2 >= hi || !kzi_token_is_any(s->tokens, tr->end, open)) return false;
  return kzi_has_word(s, tr->end + 2, kzi_reach_ahead(tr->end, QUOTED_REACH, hi), close);
}

bool kzi_fits_talks(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  return asks_for(s, tr, lo, hi) && !is_sport(s, tr) && !is_link(s, tr) && !is_relation(s, tr) && !is_medium(s, tr) &&
         !is_custom(s, tr, lo, hi) && !is_matter_of_talks(s, tr, lo, hi) && !is_quoted_name(s, tr, hi);
}
