/* What each sense asks for beyond its word: a measure, a joint body, a gift, a text. */
#include "event/fits.h"

#include "event/objects.h"
#include "event/told.h"

#include <string.h>

#define PLACE_REACH   4  /* tokens: «إلى العاصمة الكازاخستانية أستانا» */
#define LAW_REACH     12 /* tokens: a ruler's name and style stand between «وقع» and his decree */
#define BETWEEN_REACH 5  /* tokens: a committee's adjectives before «بين» */
#define ANNOUNCER_REACH 10 /* tokens: who announces stands between */
#define CALL_OFF_REACH  5  /* tokens: «علّقت واشنطن وسول المناورات» */
#define GOODS_REACH     14 /* tokens: «مفاوضات مع شركة … لشراء» */
#define HOSTED_REACH    4  /* tokens from hosting to what is hosted */
#define JOINT_REACH   14 /* tokens: the builders' names stand between the verb and what they build */

static bool asks_for(const struct kzi_scene *s, const struct kzi_trigger *tr);

/* «على أن تشتري مصر القمح», not «على أن العلاقات متينة», «على أن تكون متينة». */
static bool does_something(const struct kzi_scene *s, uint32_t t)
{
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_LIGHT, KZI_C_VERB_OTHER, KZI_C_COUNT};
  static const char *const being[] = {"يكون", "تكون", "يظل", "تظل", "يبقي", "تبقي", "يشمل", "تشمل", NULL};
  const struct kzi_mark *verb = kzi_mark_any(s->marks, t, verbs);
  return verb && verb->form >= KZI_FORM_IMPF_MS && verb->form <= KZI_FORM_IMPF_1P && !kzi_has_word(s, t, t + 1, being);
}

/* «اتفقا على أهمية», «على أن»: a view, not a measure. */
static bool agrees_vaguely(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const vague[] = {"اهميه",   "ضروره",     "وجوب",  "ان",    "امكانيه", "مواصله",
                                      "استمرار", "الاستمرار", "حتميه", "المضي", NULL};
  uint32_t on = tr->end;
  if (!kzi_token_is(s->tokens, tr->end - 1, "علي"))
    while (on < hi && !kzi_token_is(s->tokens, on++, "علي")) {
    }
  while (on < hi && s->tokens->items[on].kind == KZI_TOKEN_PUNCT) on++; /* «على "أهمية …"» */
  static const char *const that[] = {"ان", NULL};
  if (kzi_has_word(s, on, on + 1, that) && on + 1 < hi && does_something(s, on + 1)) return false;
  return on < hi && kzi_has_word(s, on, on + 1, vague);
}

static bool is_act(enum kzi_sense sense)
{
  return sense == KZI_SENSE_SIGN || sense == KZI_SENSE_MEET || sense == KZI_SENSE_COMMITTEE ||
         sense == KZI_SENSE_ESTABLISH || sense == KZI_SENSE_NEGOTIATE || sense == KZI_SENSE_RENEW;
}

bool kzi_announces_act(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const holding[] = {"عقد", "استيناف", "بدء", "اجراء", "استضافه", "اطلاق", NULL};
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  for (uint32_t t = tr->end; t < c.end; t++) {
    bool on = kzi_token_is(s->tokens, t, "علي");
    if (!on && !(t == tr->end && kzi_token_is(s->tokens, t - 1, "علي"))) continue;
    if (!on) t--;
    uint32_t reach = kzi_has_word(s, t + 1, t + 2, holding) ? 6 : 3; /* «على عقد أعمال الدورة القادمة للجنة» */
    for (uint32_t k = t + 1; k < t + reach && k < c.end && s->bound[k] < KZI_BOUND_COMMA; k++) {
      struct kzi_trigger next;
      if (kzi_trigger_at(s, k, &next) && !next.verb && is_act(next.sense) && asks_for(s, &next)) return true;
    }
    return false;
  }
  return false;
}

/* «يعملان على تعديل الاتفاقية» is a negotiation, which the verb has told. */
static bool under_work(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  return kzi_told_before(s, lo, tr->tok, 4, KZI_C_VERB, "negotiate");
}

bool kzi_agreed_upon(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  return kzi_told_before(s, lo, tr->tok, 12, KZI_C_VERB, "agree") ||
         kzi_told_before(s, lo, tr->tok, 12, KZI_C_NOUN, "agree");
}

/* «إنشاء لجنة مشتركة»: a committee to be set up holds no session. */
static bool is_set_up(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  return kzi_told_before(s, lo, tr->tok, 2, KZI_C_NOUN, "establish") ||
         kzi_told_before(s, lo, tr->tok, 2, KZI_C_VERB, "establish");
}

/* «وقع مجلس الأعمال الكازاخستاني القطري اتفاقية»: the body signs, and holds no session. */
static bool acts_itself(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  const struct kzi_mark *verb = tr->tok > 0 ? kzi_mark_at(s->marks, tr->tok - 1, KZI_C_VERB) : NULL;
  if (verb && kzi_mark_is(s->marks, verb, "conclude")) return false; /* «تعقد اللجنة اجتماعا» */
  return verb && kzi_act_takes_instrument(kzi_senses[kzi_sense_of(s->marks, verb)].act);
}

bool kzi_is_about(const struct kzi_scene *s, uint32_t from, uint32_t to, const char *kind)
{
  const char *const kinds[] = {kind, NULL};
  for (uint32_t t = from; t < to; t++)
    if (kzi_has(s, t, KZI_C_OBJECT, kinds)) return true;
  return false;
}

/* «وقع الرئيس مرسوما يتضمن التصديق على اتفاقية»: what is signed is one state's own law. */
static bool signs_law(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t end)
{
  static const char *const laws[] = {"مرسوما", "مرسوم", "المرسوم", "مراسيم", "قانون", "قانونا", "القانون",
                                     "قوانين", "قرارا", "القرار",  "ظهيرا",  "امرا",  NULL};
  for (uint32_t t = tr->end; t < end && t < tr->end + LAW_REACH && !s->instrument_in[t]; t++)
    if (kzi_has_word(s, t, t + 1, laws)) return true;
  return false;
}

/* «أعلن الرئيس تقديم …», «تم تسليم …»: a noun of acting that a verb says to be done. */
static bool is_announced(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const acting[] = {"تقديم", "بتقديم", "تسليم", "بتسليم", "منح", "بمنح", "ارسال", "بارسال", NULL};
  static const char *const announces[] = {"اعلن",  "اعلنت", "يعلن", "تعلن", "اعلان", "واعلن", "واعلنت", "تعهد",
                                          "تعهدت", "وعد",   "وعدت", "قرر",  "قررت",  "تعتزم", "يعتزم",  NULL};
  if (!kzi_has_word(s, tr->tok, tr->tok + 1, acting)) return false;
  return tr->impersonal || kzi_has_word(s, kzi_reach_back(tr->tok, ANNOUNCER_REACH, lo), tr->tok, announces);
}

static bool backs_off(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  const struct kzi_text word = kzi_token_fold(s->tokens, tr->tok);
  return tr->verb && strstr(word.bytes, "تراجع") && strstr(word.bytes, "تراجع") < word.bytes + word.length;
}

/* «تراجعت كازاخستان عن اتفاق …» */
static bool leaves_text(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  uint32_t t = tr->end;
  while (t < hi && !kzi_token_is(s->tokens, t, "عن")) t++;
  return t + 1 < hi && s->instrument_in[t + 1];
}

/* «توقع خبراء أن …» */
static bool foresees(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const that[] = {"ان", "بان", NULL};
  uint32_t text = tr->end;
  while (text < hi && !s->instrument_in[text]) text++;
  return tr->verb && kzi_token_is(s->tokens, tr->tok, "توقع") && kzi_has_word(s, tr->end, text, that);
}

/* «جولة جديدة من المفاوضات» goes nowhere. */
static bool is_round_of_talks(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const of[] = {"من", NULL};
  for (uint32_t t = tr->end; t < kzi_reach_ahead(tr->end, 3, hi); t++)
    if (kzi_has_word(s, t, t + 1, of)) {
      struct kzi_trigger next;
      return kzi_trigger_at(s, t + 1, &next) && (next.sense == KZI_SENSE_MEET || next.sense == KZI_SENSE_NEGOTIATE);
    }
  return false;
}

/* «دشن الرئيسان التركي والكازاخي مصنعا»: what two countries open is theirs, whatever it is. */
static bool opened_by_two(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t before = tr->tok ? s->group_in[tr->tok - 1] : 0,
           behind = tr->end < s->tokens->count ? s->group_in[tr->end] : 0;
  uint32_t group = behind ? behind : before;
  return tr->verb && group && s->groups[group - 1].countries >= 2;
}

/* «تحدث هاتفيا», «تحدث الرئيس مع نظيره», «تلقى اتصالا»: a word of saying or of links in general that tells a talk here. */
static bool is_talk(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  if (!tr->verb)
    return kzi_told_before(s, lo, tr->tok, 12, KZI_C_VERB, "receive_goods") ||
           (tr->light != KZI_NONE && !tr->impersonal && tr->light < tr->tok);
  const struct kzi_group *with = kzi_next_group(s, tr->end, hi, LINK(WITH));
  const struct kzi_actor *a = with ? &s->m->actors[with->first] : NULL;
  return kzi_is_about(s, tr->end, hi, "phone") || (a && (a->person != KZI_NONE || a->office != KZI_NONE));
}

/* «توجه الوزير غدا إلى كازاخستان», but «توجه بالشكر إلى كازاخستان». */
static bool goes_somewhere(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  const struct kzi_group *to = kzi_next_group(s, tr->end, hi, LINK(TO));
  return to && s->m->actors[to->first].state != KZI_NONE && !kzi_is_about(s, tr->end, to->tok, "thanks");
}

/* «إيجاد حل سياسي»: the verb «حل» has its «ب». */
static bool is_solution(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  return kzi_token_is(s->tokens, tr->tok, "حل") && tr->end == tr->tok + 1 && !kzi_next_group(s, tr->end, hi, LINK(BI));
}

/* «تستضيف الخرطوم لقاء بين …»: the host is no side of what he hosts. */
static bool hosts_talks(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const talks[] = {"meet", "negotiate", NULL};
  for (uint32_t t = tr->end; t < hi && t < tr->end + HOSTED_REACH; t++)
    if (kzi_has(s, t, KZI_C_NOUN, talks) && !s->actor_in[t]) return true;
  return false;
}

/* «استضافة المونديال» receives nobody. */
static bool takes_somebody(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  for (uint32_t t = tr->end; t < hi; t++) {
    const struct kzi_actor *a = s->actor_in[t] ? &s->m->actors[s->actor_in[t] - 1] : NULL;
    if (a && (a->person != KZI_NONE || a->office != KZI_NONE || a->anaphor != KZI_NONE || a->org != KZI_NONE))
      return true;
  }
  return false;
}

/* «يصل إلى أستانا», but «نصل إلى حل»: behind «إلى» stands a place, a state or somebody, close by. */
static bool reaches_place(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  uint32_t to = tr->end - 1;
  while (to < hi && !kzi_token_is(s->tokens, to, "الي")) to++;
  for (uint32_t t = to + 1; to < hi && t < to + PLACE_REACH && t < hi; t++) {
    uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, t);
    if (s->actor_in[t] || (i < s->m->place_count && s->m->places[i].at.tok == t)) return true;
  }
  return to >= hi;
}

/* «اللجنة السعودية الكازاخستانية المشتركة», «اللجنة الرئاسية العليا بين البلدين» */
static bool is_joint(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  uint32_t to = kzi_reach_ahead(tr->end, BETWEEN_REACH, hi);
  return kzi_pair_behind(s, tr->end) || kzi_next_group(s, tr->end, to, LINK(BETWEEN));
}

/* «بالتعاون مع حكومة الإمارات» */
static bool with_state_body(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  const struct kzi_group *g = tr->end < s->tokens->count ? kzi_group_at(s, tr->end) : NULL;
  const struct kzi_actor *a = g && g->tok == tr->end ? &s->m->actors[g->first] : NULL;
  return a && a->cc && a->org != KZI_NONE && (s->m->orgs[a->org].is_state || s->m->orgs[a->org].ministry);
}

/* «دشن المركز توزيع السلال الغذائية» */
static bool distributes(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const giving[] = {"توزيع", "تسليم", "تقديم", NULL};
  return kzi_has_word(s, tr->end, hi, giving);
}

/* «مؤتمر صحفي عقده إلى جانب نظيره», but «في مؤتمر صحفي إن العقد مع الشركة …». */
static bool beside_somebody(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  const struct kzi_group *with = kzi_next_group(s, tr->end, hi, LINK(WITH));
  const struct kzi_actor *a = with ? &s->m->actors[with->first] : NULL;
  return a && (a->person != KZI_NONE || a->office != KZI_NONE);
}

/* «مذكرة تفاهم بشأن المشاورات السياسية», «بروتوكول للاجتماعات»: talks that a text provides for. */
static bool is_matter_of_text(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const about[] = {"بشان", "حول", "لاجراء", "لعقد", "لاقامه", "لتنظيم", "لاليه", NULL};
  const struct kzi_mark *noun = tr->verb || tr->tok == 0 ? NULL : kzi_mark_at(s->marks, tr->tok, KZI_C_NOUN);
  if (!noun) return false;
  if (noun->prefix & KZI_PREFIX_LI) return s->instrument_in[tr->tok - 1];
  return tr->tok > 1 && kzi_has_word(s, tr->tok - 1, tr->tok, about) && s->instrument_in[tr->tok - 2];
}

static bool asks_for(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const relations[] = {"العلاقات", "علاقات", "علاقاتهما", NULL};
  static const char *const own[] = {"الاسبوعي", "الاسبوعيه", "الاعتيادي", "الاعتياديه", "الدوري", "الدوريه", NULL};
  static const char *const press[] = {"موتمر", "الموتمر", "موتمرا", "موتمره", NULL}; /* one alone meets nobody */
  static const char *const existence[] = {"وجود", NULL};
  static const char *const on[] = {"علي", NULL}, *const with[] = {"مع", NULL};
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  uint32_t reach = tr->verb ? 24 : 14; /* a verb's subject stands between it and its object */
  uint32_t hi = kzi_reach_ahead(tr->end, reach, c.end);
  if ((tr->sense == KZI_SENSE_MEET || tr->sense == KZI_SENSE_COMMITTEE) && is_matter_of_text(s, tr)) return false;
  switch (tr->sense) {
  case KZI_SENSE_REACH: /* «نفى وجود أي اتفاق» */
    return !kzi_has_word(s, tr->tok, tr->tok + 1, existence) || kzi_instrument_in(s, tr->end, tr->end + 1) != KZI_NONE;
  case KZI_SENSE_SIGN:
    return !signs_law(s, tr, c.end) && !foresees(s, tr, hi);
  case KZI_SENSE_END:
    return !backs_off(s, tr) || leaves_text(s, tr, hi);
  case KZI_SENSE_RENEW:
    return !under_work(s, tr, c.first);
  case KZI_SENSE_ESTABLISH:
    return kzi_is_about(s, tr->tok, hi, "body") || kzi_is_about(s, tr->tok, hi, "mission");
  case KZI_SENSE_FOUND:
    return kzi_is_about(s, tr->tok, hi, "body") || kzi_is_about(s, tr->tok, hi, "mission") ||
           kzi_has_word(s, kzi_reach_back(tr->tok, 14, c.first), tr->tok, relations);
  case KZI_SENSE_OPEN:
    return kzi_is_about(s, tr->tok, hi, "mission") || kzi_is_about(s, tr->tok, hi, "joint") || opened_by_two(s, tr) ||
           (tr->verb && kzi_is_about(s, tr->end, hi, "gift") && distributes(s, tr, hi));
  case KZI_SENSE_PROJECT:
    if (!tr->verb) return with_state_body(s, tr);
    return kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, JOINT_REACH, hi), "joint");
  case KZI_SENSE_GIVE: /* «أعلن تقديم منحة», «تم تسليم شحنة» */
    return (tr->verb || is_announced(s, tr, c.first)) && kzi_is_about(s, tr->end, hi, "gift");
  case KZI_SENSE_TAKE:
    return tr->verb && kzi_is_about(s, tr->end, hi, "gift");
  case KZI_SENSE_AGREE:
    return !agrees_vaguely(s, tr, c.end) &&
           (!tr->verb || kzi_has_word(s, tr->end - 1, c.end, on) || kzi_instrument_in(s, tr->end, hi) != KZI_NONE);
  case KZI_SENSE_TALK:
    return is_talk(s, tr, c.first, hi);
  case KZI_SENSE_VISIT:
    return tr->verb ? reaches_place(s, tr, hi) && !is_solution(s, tr, hi) : !is_round_of_talks(s, tr, hi);
  case KZI_SENSE_RECEIVE:
    return tr->mark->pronoun != KZI_PRON_NONE || (takes_somebody(s, tr, hi) && !hosts_talks(s, tr, hi));
  case KZI_SENSE_MEET:
    if (tr->pronoun && kzi_has_word(s, tr->end, tr->end + 1, own)) return false; /* «اجتماعه الأسبوعي» */
    return !kzi_has_word(s, tr->tok, tr->tok + 1, press) || tr->end > tr->tok + 2 || beside_somebody(s, tr, hi);
  case KZI_SENSE_GO:
    return goes_somewhere(s, tr, hi);
  case KZI_SENSE_COMMITTEE:
    return !is_set_up(s, tr, c.first) && !acts_itself(s, tr) && (tr->end > tr->tok + 1 || is_joint(s, tr, hi));
  case KZI_SENSE_EXERCISE:
    return !kzi_agreed_upon(s, tr, c.first);
  case KZI_SENSE_DISCUSS:
    return tr->verb ||
           (tr->mark->prefix & KZI_PREFIX_LI && kzi_has_word(s, tr->end, hi, with)); /* «لبحث … مع المسؤولين» */
  default:
    return true;
  }
}

/* «تفويض الوزير بالتباحث … والتوقيع عليه»: one approval, whatever else its words name. */
static bool is_mandated(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t first = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  return kzi_told_before(s, first, tr->tok, UINT32_MAX, KZI_C_NOUN, "mandate");
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

/* «يمنح الصندوق بموجبها قرضا», «تقضي المذكرة بعقد مشاورات»: what a text provides for is its terms. */
static bool is_term(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const under[] = {"بموجبه", "بموجبها", "بمقتضاه", "بمقتضاها", NULL};
  static const char *const provides[] = {"تقضي", "يقضي", "تنص",    "ينص",    "نصت",   "نص",    "يتضمن", "تتضمن",
                                         "وتنص", "وينص", "ويتضمن", "وتتضمن", "وتقضي", "ويقضي", NULL};
  uint8_t act = kzi_senses[tr->sense].act;
  if (act != KZI_ACT_CONSULT && act != KZI_ACT_COOPERATE) return false;
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  if (tr->verb) return kzi_has_word(s, kzi_reach_back(tr->tok, 2, c.first), kzi_reach_ahead(tr->end, 5, c.end), under);
  for (uint32_t t = c.first; t < tr->tok; t++)
    if (kzi_has_word(s, t, t + 1, provides) && kzi_instrument_in(s, t + 1, kzi_reach_ahead(t, 3, tr->tok)) != KZI_NONE)
      return true;
  return false;
}

bool kzi_brings_aid(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const aid[] = {"مساعدات", "المساعدات", "اغاثيه", "الاغاثيه", "اغاثه", "مساعده", NULL};
  uint32_t hi = kzi_clause(s, tr->tok, KZI_BOUND_VERB).end, near = kzi_reach_ahead(tr->end, GOODS_REACH, hi);
  return kzi_is_about(s, tr->end, near, "gift") && kzi_has_word(s, tr->end, near, aid);
}

bool kzi_is_bargain(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  return tr->sense == KZI_SENSE_NEGOTIATE &&
         kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, GOODS_REACH, c.end), "purchase");
}

bool kzi_is_called_off(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t lo = kzi_clause(s, tr->tok, KZI_BOUND_VERB).first;
  return kzi_told_before(s, lo, tr->tok, CALL_OFF_REACH, KZI_C_VERB, "end") ||
         kzi_told_before(s, lo, tr->tok, CALL_OFF_REACH, KZI_C_NOUN, "end");
}

bool kzi_fits(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return asks_for(s, tr) && !is_term(s, tr) && !is_sport(s, tr) && !is_mandated(s, tr);
}
