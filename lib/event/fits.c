/* What each sense asks for beyond its word: a measure, a body, a text. Texts, talks and deeds have files of their own. */
#include "event/fits.h"

#include "event/fits_deeds.h"
#include "event/fits_talks.h"
#include "event/fits_texts.h"
#include "event/objects.h"
#include "event/told.h"

#include <string.h>

#define MADE_UP_REACH  8 /* tokens from «شكل» to «محور» */
#define WANT_REACH     5 /* tokens from «على أن» to the act that is wanted: what shall come about may stand between */
#define RESTORE_REACH  6  /* tokens from «أعادت» to the relations that are restored */
#define CALL_OFF_REACH 8  /* tokens: «علّقت واشنطن وسول المناورات» */
#define AGREED_REACH   8  /* tokens from «الاتفاقية» to «التي تم الاتفاق عليها» */
#define BOUGHT_REACH   6  /* tokens from «اتفق» to «أن يشتري» */
#define FORCE_REACH    5  /* tokens: «حيز التنفيذ بعد» */
#define GOODS_REACH    14 /* tokens: «مفاوضات مع شركة … لشراء» */

static bool asks_for(const struct kzi_scene *s, const struct kzi_trigger *tr);

/* «على أن تشتري مصر القمح», not «على أن العلاقات متينة», «على أن تكون متينة». */
static bool does_something(const struct kzi_scene *s, uint32_t t)
{
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_LIGHT, KZI_C_VERB_OTHER, KZI_C_COUNT};
  static const char being[] = "يكون|تكون|يظل|تظل|يبقي|تبقي|يشمل|تشمل";
  const struct kzi_mark *verb = kzi_mark_any(s->marks, t, verbs);
  return kzi_is_imperfect(verb) && !kzi_tokens_have_of(s->tokens, t, t + 1, being);
}

/* «أكد أهمية اعتماد مقاربة شاملة، والاتفاق على منظومة» */
static bool is_wished_for(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char wishes[] = "اهميه|ضروره|دعا|دعت|يدعو|تدعو|طالب|طالبت|اقترح|اقترحت";
  uint32_t first = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  return !tr->verb && tr->light == KZI_NONE && tr->mark->prefix & KZI_PREFIX_WA &&
         kzi_tokens_have_of(s->tokens, first, tr->tok, wishes);
}

/* «اتفق قادة الاتحاد الأوروبي على»: among themselves. */
static bool agree_among_themselves(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char members[] = "قاده|زعماء|روساء|وزراء|سفراء|دول|اعضاء";
  uint32_t on = kzi_find_word(s, tr->end, hi, "علي");
  const struct kzi_group *g = kzi_next_group(s, tr->end, kzi_reach_ahead(tr->end, 3, on), LINK(NONE));
  return tr->verb && g && kzi_token_is_of(s->tokens, tr->end, members) &&
         s->m->actors[g->first].cc == KZI_CC('E', 'U') && g->countries == 1 &&
         !kzi_next_group(s, g->end, on, LINK(WITH));
}

/* «صادق على الاتفاقية مع كازاخستان بشأن إنشاء لجنة»: what a text founds that one side approves. */
static bool is_in_approved_text(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const about[] = {"بشان", "حول", "بخصوص", NULL};
  bool far = tr->tok > lo + 1 && kzi_token_is_any(s->tokens, tr->tok - 1, about);
  uint32_t before = tr->tok - 1 - far;
  if (tr->verb || tr->tok <= lo || !(far || tr->mark->prefix & KZI_PREFIX_LI)) return false;
  if (!s->instrument_in[before] && !s->actor_in[before]) return false;
  return kzi_instrument_in(s, lo, tr->tok) != KZI_NONE &&
         (kzi_told_before(s, lo, tr->tok, UINT32_MAX, KZI_C_NOUN, "approve") ||
          kzi_told_before(s, lo, tr->tok, UINT32_MAX, KZI_C_VERB, "approve"));
}

/* «اتفقا على أهمية», «على أن»: a view, not a measure. */
static bool agrees_vaguely(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char vague[] =
      "اهميه|ضروره|الحاجه|وجوب|ان|امكانيه|مواصله|استمرار|الاستمرار|حتميه|المضي|وجود|مزيد|المزيد|خطوره|"
      "انه|انها|جميع|كافه|ادانه|رفض";
  uint32_t on = tr->end;
  if (!kzi_token_is(s->tokens, tr->end - 1, "علي"))
    while (on < hi && !kzi_token_is(s->tokens, on++, "علي")) {
    }
  while (on < hi && s->tokens->items[on].kind == KZI_TOKEN_PUNCT) on++; /* «على "أهمية …"» */
  static const char *const that[] = {"ان", "انه", "انها", NULL};        /* «على أنه من الضروري» */
  if (kzi_has_word(s, on, on + 1, that) && on + 1 < hi && does_something(s, on + 1)) return false;
  static const char *const page[] = {"صفحه", NULL}; /* «على فتح صفحة جديدة» */
  return (on < hi && kzi_tokens_have_of(s->tokens, on, on + 1, vague)) ||
         kzi_has_word(s, on, kzi_reach_ahead(on, 2, hi), page);
}

static bool is_act(enum kzi_sense sense)
{
  return sense == KZI_SENSE_SIGN || sense == KZI_SENSE_MEET || sense == KZI_SENSE_COMMITTEE ||
         sense == KZI_SENSE_ESTABLISH || sense == KZI_SENSE_NEGOTIATE || sense == KZI_SENSE_RENEW;
}

/* «على أن تستضيف المنامة المشاورات», «على أن يتم إمضاؤه», «على أن تباشر السفارة عملها»: a verb asks for another act. */
static bool wants_act(const struct kzi_scene *s, uint32_t that, uint32_t hi)
{
  for (uint32_t t = that + 1; kzi_token_is(s->tokens, that, "ان") && t < kzi_reach_ahead(that, WANT_REACH, hi); t++) {
    struct kzi_trigger next;
    if (!kzi_trigger_at(s, t, &next)) continue;
    return (is_act(next.sense) || next.sense == KZI_SENSE_RECEIVE || next.sense == KZI_SENSE_VISIT ||
            kzi_mission_begins(s, &next));
  }
  return false;
}

bool kzi_announces_act(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const day[] = {"موعد", "موعدا", NULL};
  static const char *const onto[] = {"علي", "حول", NULL};
  static const char *const holding[] = {"عقد", "استيناف", "بدء", "اجراء", "استضافه", "اطلاق", NULL};
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  for (uint32_t t = tr->end; t < c.end; t++) {
    bool on = kzi_token_is_any(s->tokens, t, onto);
    if (!on && !(t == tr->end && kzi_token_is(s->tokens, t - 1, "علي"))) continue;
    if (!on) t--;
    if (wants_act(s, t + 1, c.end) || kzi_has_word(s, t + 1, kzi_reach_ahead(t, 3, c.end), day)) return true;
    uint32_t reach = kzi_has_word(s, t + 1, t + 2, holding) ? 6 : 3; /* «على عقد أعمال الدورة القادمة للجنة» */
    for (uint32_t k = t + 1; k < t + reach && k < c.end && s->bound[k] < KZI_BOUND_COMMA; k++) {
      struct kzi_trigger next;
      if (kzi_trigger_at(s, k, &next) && !next.verb && is_act(next.sense) && asks_for(s, &next))
        return next.sense != KZI_SENSE_COMMITTEE || !kzi_token_is_of(s->tokens, k - 1, "عمل|نشاط|تفعيل|دور");
    }
    return false;
  }
  return false;
}

bool kzi_agreed_upon(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  return kzi_told_before(s, lo, tr->tok, 12, KZI_C_VERB, "agree") ||
         kzi_told_before(s, lo, tr->tok, 12, KZI_C_VERB, "approve") ||
         kzi_told_before(s, lo, tr->tok, 12, KZI_C_NOUN, "agree");
}

bool kzi_is_about(const struct kzi_scene *s, uint32_t from, uint32_t to, const char *kind)
{
  const char *const kinds[] = {kind, NULL};
  for (uint32_t t = from; t < to; t++)
    if (kzi_has(s, t, KZI_C_OBJECT, kinds)) return true;
  return false;
}

bool kzi_founds_mission(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t from, uint32_t hi)
{
  static const char things[] =
      "معرض|معرضا|حفلا|ندوه|مادبه|امسيه|دوره|يوما|اسبوعا|منصه|موقعا|مسابقه|مكتبه|فرقه|فرق|نصبا|ورشه";
  static const char *const prep[] = {"prep", NULL};
  if (!kzi_is_about(s, from, hi, "mission")) return false;
  bool thing = tr->verb && tr->end == tr->tok + 1 && tr->mark->pronoun != KZI_PRON_NONE;
  if (thing) return false; /* «فرق أنشأتها السفارة», but «ستفتتح سفارتها» */
  for (uint32_t t = tr->end; t < hi; t++)
    if (kzi_token_is_of(s->tokens, t, things) && !kzi_has(s, t - 1, KZI_C_FUNC, prep)) return false;
  return true;
}

/* «الراتب الذي تم الاتفاق عليه», «زيارة تم الاتفاق عليها», «لما تم الاتفاق عليه»: what was agreed on is no text, and not told to be agreed on now. */
static bool is_agreed_thing(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const on_it[] = {"عليه", "عليها", "عليهما", NULL};
  if (tr->end >= s->tokens->count || !kzi_token_is_any(s->tokens, tr->end, on_it)) return false;
  return kzi_instrument_in(s, kzi_reach_back(tr->tok, AGREED_REACH, lo), tr->tok) == KZI_NONE;
}

/* «إيران والعراق قررتا», «قررت روسيا وتركيا» */
static bool two_decide(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t before = tr->tok ? tr->tok - 1 : 0;
  if (before && s->tokens->items[before].kind == KZI_TOKEN_PUNCT) before--;
  uint32_t groups[] = {s->group_in[before], tr->end < s->tokens->count ? s->group_in[tr->end] : 0};
  for (size_t i = 0; i < KZI_COUNT(groups); i++)
    if (groups[i] && s->groups[groups[i] - 1].countries >= 2) return tr->verb;
  return false;
}

/* «قررتا إنشاء لجنة»: the noun behind tells its own act. */
static bool decides_act(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  for (uint32_t t = tr->end; t < hi && s->bound[t] < KZI_BOUND_VERB; t++) {
    struct kzi_trigger next;
    if (!kzi_trigger_at(s, t, &next) || next.verb || next.participle) continue; /* «تفعيل المذكرة الموقعة» */
    if (is_act(next.sense) || next.sense == KZI_SENSE_EXERCISE) return true;
    uint32_t near = kzi_reach_ahead(t, BOUGHT_REACH, hi);
    if (next.sense == KZI_SENSE_END && kzi_instrument_in(s, t, near) != KZI_NONE) return true;
  }
  return false;
}

/* «وينص الاتفاق على …», «خرق للاتفاق بين …», «اعتمادا على الاتفاق بين …»: a known text is spoken of; but «تم الاتفاق بين …»,
 * «الاتفاق على …» in a headline. */
static bool is_known_accord(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char tells[] =
      "نص|ينص|وينص|ونص|يوكد|ويوكد|يهدف|ويهدف|يقضي|ويقضي|يعمل|يسمح|يتيح|يلزم|يشدد|هذا|ذلك|بموجب|خرق|"
      "انتهاك|بنود|تفاصيل|بروتوكول";
  static const char *const new[] = {"عن", "الي", "تم", "جري", "وتم", "وجري", "يتم", NULL};
  static const char breaks[] = "خرق|خرقا|انتهاك|انتهاكا|مخالفه|مخالف|نقض|نقضا";
  static const char *const enter[] = {"enter", NULL}; /* «دخل الاتفاق بين … حيز التنفيذ» */
  if (!tr->verb && tr->light != KZI_NONE && kzi_has(s, tr->light, KZI_C_LIGHT, enter)) return true;
  struct kzi_text word = kzi_token_fold(s->tokens, tr->tok);
  bool led = kzi_text_begins(word, "لل"), told = tr->tok > 0 && kzi_token_is_of(s->tokens, tr->tok - 1, breaks);
  if (tr->verb || tr->light != KZI_NONE || tr->tok == 0 || !(led || told || kzi_text_begins(word, "ال"))) return false;
  if (told || kzi_token_is_of(s->tokens, tr->tok - 1, tells)) return true;
  if (s->m->page->zones[s->tokens->items[tr->tok].line] == KZI_ZONE_TITLE) return false;
  bool opens = tr->tok == s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  return kzi_token_is(s->tokens, tr->end - 1, "بين") && !opens && !kzi_token_is_any(s->tokens, tr->tok - 1, new);
}

/* «مشروع اتفاق بين مصر وكازاخستان»: they have not agreed yet. */
static bool is_draft(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t text = s->instrument_in[tr->tok];
  return text && s->m->instruments[text - 1].draft;
}

/* «ويشكل هذا المجلس الذراع …», «تشكل اللجنة إطارا»: what it is, and nothing is founded; but «تشكل البلدان لجنة», «تشكل لجنة». */
static bool is_being(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char makes[] = "يشكل|تشكل|ويشكل|وتشكل";
  if (!tr->verb || !kzi_token_is_of(s->tokens, tr->tok, makes) || tr->end >= s->tokens->count) return false;
  bool body = kzi_is_about(s, tr->end, tr->end + 1, "body");
  return !s->group_in[tr->end] && !(body && !kzi_text_begins(kzi_token_fold(s->tokens, tr->end), "ال"));
}

/* «أعادت الإمارات علاقاتها مع إيران» restores relations; «أعاد الوزراء تأكيد التزامهم» is another thing. */
static bool restores_else(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const relations[] = {"علاقاتها", "علاقاته", "علاقاتهما", "العلاقات", "علاقات", "التمثيل", NULL};
  const char *word = kzi_token_fold(s->tokens, tr->tok).bytes;
  if (!tr->verb || tr->end > tr->tok + 1 || !(strstr(word, "اعاد") || strstr(word, "عيد"))) return false;
  return !kzi_has_word(s, tr->end, kzi_reach_ahead(tr->end, RESTORE_REACH, hi), relations);
}

/* «شكل تعزيز العلاقات محور مباحثات», «يشكل المجلس دعامة»: what something amounts to, and nothing that is set up. */
static bool is_made_up(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char makes[] = "شكل|شكلت|يشكل|تشكل|وشكل|وشكلت|ويشكل|وتشكل|سيشكل|ستشكل";
  static const char what[] = "محور|صلب|موضوع|مناسبه|فرصه|دعامه|خطوه|نقله|منعطفا|رافعه|ركيزه|جسرا|اساس|اساسا|تهديدا";
  return kzi_token_is_of(s->tokens, tr->tok, makes) &&
         kzi_tokens_have_of(s->tokens, tr->end, kzi_reach_ahead(tr->end, MADE_UP_REACH, hi), what);
}

bool kzi_mission_begins(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char work[] = "عملها|اعمالها|نشاطها|مهامها|ابوابها|خدماتها", envoy[] = "سفيرها|سفيره|سفيريهما";
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  if (tr->sense != KZI_SENSE_ESTABLISH && tr->sense != KZI_SENSE_PROJECT) return false;
  if (!tr->verb) return strstr(kzi_token_fold(s->tokens, tr->end - 1).bytes, "سفير") != NULL; /* «عودة سفيرها» */
  uint32_t near = kzi_reach_ahead(tr->end, RESTORE_REACH, c.end);
  if (strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "عاد") && kzi_tokens_have_of(s->tokens, tr->end, near, envoy))
    return true;
  return kzi_tokens_have_of(s->tokens, tr->end, near, work) && kzi_is_about(s, c.first, near, "mission") &&
         !kzi_is_about(s, c.first, near, "body");
}

/* «اتفقا على تأسيس معهد», «تأسست جامعة تركية كازاخستانية»: of two, where that is agreed on or its adjectives say so. */
static bool founds_school(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_range c)
{
  static const char schools[] = "معهد|معهدا|المعهد|جامعه|الجامعه|اكاديميه|كليه|مدرسه";
  if (tr->verb && tr->sense == KZI_SENSE_ESTABLISH && strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "سس") &&
      kzi_is_about(s, tr->end, c.end, "joint"))
    return kzi_is_about(s, tr->end, c.end, "works"); /* «ستؤسسان مشروعا مشتركا» */
  for (uint32_t t = tr->end; t < kzi_reach_ahead(tr->end, RESTORE_REACH, c.end); t++)
    if (kzi_token_is_of(s->tokens, t, schools))
      return kzi_pair_behind(s, t + 1) || (!tr->verb && kzi_agreed_upon(s, tr, c.first));
  return false;
}

static bool asks_for(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const relations[] = {"العلاقات", "علاقات", "علاقاتهما", NULL};
  static const char *const on[] = {"علي", NULL};
  static const char *const under[] = {"وفقا", "وفق", "طبقا", "تنفيذا", "استنادا", "تطبيقا", "بموجب", "حسب", NULL};
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  uint32_t reach = tr->verb ? 24 : 14; /* a verb's subject stands between it and its object */
  uint32_t hi = kzi_reach_ahead(tr->end, reach, c.end);
  switch (tr->sense) {
  case KZI_SENSE_REACH:
  case KZI_SENSE_ANNOUNCE:
  case KZI_SENSE_APPROVE:
  case KZI_SENSE_EXCHANGE:
  case KZI_SENSE_ADOPT:
  case KZI_SENSE_SIGN:
  case KZI_SENSE_END:
  case KZI_SENSE_EXPIRE:
  case KZI_SENSE_MANDATE:
  case KZI_SENSE_FORCE:
  case KZI_SENSE_RENEW:
  case KZI_SENSE_WORK:
  case KZI_SENSE_SEEK:
  case KZI_SENSE_DRAFT:
    return kzi_fits_text(s, tr, c, hi);
  case KZI_SENSE_DECIDE:
    return two_decide(s, tr) && !decides_act(s, tr, hi);
  case KZI_SENSE_ESTABLISH:
    if (is_made_up(s, tr, hi)) return false;
    if (!tr->verb && !tr->mark->prefix && tr->tok > 0 && s->instrument_in[tr->tok - 1] &&
        !kzi_has_word(s, tr->tok, kzi_reach_ahead(tr->end, 1, hi), relations))
      return false; /* «اتفاقية تأسيس مجلس الأعمال»: what the text is; but «بروتوكول إقامة علاقات دبلوماسية» does it */
    if (is_in_approved_text(s, tr, c.first)) return false;
    if (kzi_mission_begins(s, tr)) return true;
    if (restores_else(s, tr, hi) || is_being(s, tr)) return false;
    if (tr->verb && kzi_tells_session(s, tr->end, hi)) return false; /* «استأنفت اللجنة اجتماعاتها» */
    return kzi_is_about(s, tr->tok, hi, "body") || kzi_founds_mission(s, tr, tr->tok, hi) || founds_school(s, tr, c);
  case KZI_SENSE_FOUND:
    return kzi_is_about(s, tr->tok, hi, "body") || kzi_is_about(s, tr->tok, hi, "mission") || founds_school(s, tr, c) ||
           kzi_has_word(s, kzi_reach_back(tr->tok, 14, c.first), tr->tok, relations);
  case KZI_SENSE_AGREE:
    if (tr->tok > 0 && kzi_token_is_any(s->tokens, tr->tok - 1, under)) return false; /* «وفقا للاتفاق بين …» */
    if (tr->verb && kzi_tokens_have_of(s->tokens, tr->end, kzi_reach_ahead(tr->end, 3, hi), "بموجب|بمقتضي"))
      return false; /* «واتفق الجانبان بموجب المذكرة على»: its terms */
    if (agree_among_themselves(s, tr, c.end) || is_wished_for(s, tr)) return false;
    if (is_agreed_thing(s, tr, c.first) || is_draft(s, tr) || is_known_accord(s, tr)) return false;
    return !agrees_vaguely(s, tr, c.end) &&
           (!tr->verb || kzi_has_word(s, tr->end - 1, c.end, on) || kzi_instrument_in(s, tr->end, hi) != KZI_NONE);
  default:
    return kzi_fits_talks(s, tr, c.first, hi) && kzi_fits_deed(s, tr, c.first, hi);
  }
}

/* «تفويض الوزير بالتباحث … والتوقيع عليه»: one approval, whatever else its words name; «بتكليف من الرئيس» tells who sent him. */
static bool is_mandated(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const mandate[] = {"mandate", NULL};
  if (tr->sense == KZI_SENSE_GIVE) return false; /* «كلف الرئيس الحكومة بتقديم مساعدات» */
  uint32_t first = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  for (uint32_t t = first; t < tr->tok; t++) {
    const struct kzi_mark *noun = kzi_has(s, t, KZI_C_NOUN, mandate);
    if (noun && !(noun->prefix & KZI_PREFIX_BI)) return true;
  }
  return !tr->verb && kzi_told_before(s, first, tr->tok, UINT32_MAX, KZI_C_VERB, "mandate");
}

/* «يعمل به من تاريخ التوقيع لحين تبادل المذكرات», «حيز التنفيذ بعد تبادل المذكرات»: only from when a text holds. */
static bool is_start_of_term(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const from[] = {"من", NULL}, *const force[] = {"force", NULL};
  static const char *const after[] = {"بعد", "عقب", "فور", "عند", "بمجرد", NULL};
  bool verb = tr->verb && tr->sense != KZI_SENSE_EXCHANGE; /* «تبادل» is the noun as well */
  if (verb || kzi_senses[tr->sense].act != KZI_ACT_SIGN || tr->tok < 2) return false;
  if (kzi_token_is(s->tokens, tr->tok - 1, "تاريخ")) return kzi_token_is_any(s->tokens, tr->tok - 2, from);
  if (kzi_token_is(s->tokens, tr->tok - 1, "لحين")) return true;
  for (uint32_t t = tr->tok - 1; kzi_token_is_any(s->tokens, tr->tok - 1, after) && t + FORCE_REACH > tr->tok && t > 0;
       t--)
    if (kzi_has(s, t - 1, KZI_C_PHRASE, force)) return true;
  return false;
}

/* «يمنح الصندوق بموجبها قرضا», «تقضي المذكرة بعقد مشاورات»: what a text provides for is its terms. */
static bool is_term(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const under[] = {"بموجبه", "بموجبها", "بمقتضاه", "بمقتضاها", NULL};
  static const char *const provides[] = {"تقضي",  "يقضي", "تنص",    "ينص",    "نصت",   "نص",    "يتضمن", "تتضمن",
                                         "وتنص",  "وينص", "ويتضمن", "وتتضمن", "وتقضي", "ويقضي", "يعزز",  "تعزز",
                                         "ويعزز", "يشمل", "تشمل",   "تضمنت",  "شملت",  NULL};
  uint8_t act = kzi_senses[tr->sense].act;
  if (act != KZI_ACT_CONSULT && act != KZI_ACT_COOPERATE) return is_start_of_term(s, tr);
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  if (tr->verb) return kzi_has_word(s, kzi_reach_back(tr->tok, 2, c.first), kzi_reach_ahead(tr->end, 5, c.end), under);
  for (uint32_t t = c.first; t < tr->tok; t++)
    if (kzi_has_word(s, t, t + 1, provides) && kzi_instrument_in(s, t + 1, kzi_reach_ahead(t, 3, tr->tok)) != KZI_NONE)
      return true;
  return false;
}

uint8_t kzi_implied_text(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t end = kzi_reach_ahead(tr->end, GOODS_REACH, kzi_clause(s, tr->tok, KZI_BOUND_VERB).end);
  if (tr->sense == KZI_SENSE_SIGN) /* «وقعت مصر والصين على منحة لتنفيذ مشروع …» */
    return tr->verb && kzi_tokens_have_of(s->tokens, tr->end, end, "منحه|قرضا|قرض") ? KZI_INS_AGREEMENT : 0;
  bool negotiated = tr->sense == KZI_SENSE_NEGOTIATE || tr->sense == KZI_SENSE_BARGAIN;
  bool bid = tr->sense == KZI_SENSE_BARGAIN && !kzi_mark_is(s->marks, tr->mark, "negotiate");
  if (bid && negotiated) return KZI_INS_CONTRACT;
  if (!negotiated && tr->sense != KZI_SENSE_AGREE) return 0;
  if (!negotiated) end = kzi_reach_ahead(tr->end, BOUGHT_REACH, end); /* «اتفقت القاهرة على أن تشتري» */
  if (kzi_is_about(s, tr->end, end, "purchase")) return KZI_INS_CONTRACT;
  if (!negotiated) return 0;
  return kzi_is_about(s, tr->end, end, "trade")        ? KZI_INS_CONTRACT
         : kzi_is_about(s, tr->end, end, "free_trade") ? KZI_INS_AGREEMENT
                                                       : 0;
}

uint32_t kzi_called_off_by(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const end[] = {"end", NULL};
  static const char stop[] = "وقف|بوقف|لوقف|ووقف"; /* of fire, too, where no exercise is told */
  static const char done[] =
      "انهي|انهت|انهيا|انهتا|وانهت|وانهي"; /* «أنهت القوات المصرية والفرنسية تدريبا»: it was held */
  uint32_t lo = kzi_reach_back(tr->tok, CALL_OFF_REACH, kzi_clause(s, tr->tok, KZI_BOUND_VERB).first);
  static const char *const because[] = {"بسبب", "احتجاجا", "ردا", "جراء", "اثر", "بعد", "عقب", "قبل", "قبيل", NULL};
  for (uint32_t t = tr->tok; t > lo && !kzi_token_is_any(s->tokens, t - 1, because); t--)
    if (kzi_has(s, t - 1, KZI_C_VERB, end) || kzi_has(s, t - 1, KZI_C_NOUN, end) ||
        kzi_token_is_of(s->tokens, t - 1, stop))
      return kzi_token_is_of(s->tokens, t - 1, done) ? KZI_NONE : t - 1;
  return KZI_NONE;
}

/* «البرنامج الذي تتبناه الجهات المختصة», «الذين يشكلون غالبية»: what somebody does all the time. */
static bool is_described(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const rels[] = {"الذي", "التي", "الذين", "اللذين", "اللذان", "اللتان", NULL};
  uint8_t act = kzi_senses[tr->sense].act;
  return (act == KZI_ACT_ESTABLISH || act == KZI_ACT_AGREE || act == KZI_ACT_APPROVE) && tr->verb &&
         kzi_is_imperfect(tr->mark) && !(tr->mark->prefix & KZI_PREFIX_SA) && tr->tok > 0 &&
         kzi_token_is_any(s->tokens, tr->tok - 1, rels);
}

bool kzi_fits(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return asks_for(s, tr) && !is_term(s, tr) && !is_mandated(s, tr) && !is_described(s, tr);
}
