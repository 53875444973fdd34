#include "event/fits_talks.h"

#include <string.h>

#include "event/fits.h"
#include "event/objects.h"
#include "event/subject.h"
#include "event/told.h"

#define DISCUSSED_REACH 4 /* tokens from «بحث» to the summit; names count for none */
#define SESSION_REACH   5 /* tokens: «استأنفت اللجنة التركية العراقية اجتماعاتها» */
#define SESSION_BACK    8 /* tokens: «ترأس وزير … أعمال الدورة الثامنة للجنة» */
#define SESSION_AHEAD   10
#define PLACE_REACH     4   /* tokens: «إلى العاصمة الكازاخستانية أستانا» */
#define PRESS_REACH     4   /* tokens from an interview to whom it was given */
#define COMING_REACH    12  /* tokens from an arrival to what for */
#define BETWEEN_REACH   5   /* tokens: a committee's adjectives before «بين» */
#define TOLD_REACH      400 /* tokens from a committee to the next session of it */
#define GUEST_REACH     8   /* tokens from «حل» to «ضيفا» */
#define BESIDE_REACH    5   /* tokens from a session of many to «مع» */
#define OWN_REACH       6   /* tokens from a meeting to «مع فريقه» */
#define HOSTED_REACH    4   /* tokens from hosting to what is hosted */
#define COMER_REACH     3   /* tokens from an arrival to who arrives */
#define MEMBERS_REACH   7   /* tokens from a session to the body whose it is */
#define SPEECH_REACH    5   /* tokens from «في كلمته أمام الحضور» to what it dealt with */

bool kzi_tells_session(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char sessions[] =
      "اجتماعاتها|اجتماعها|اعمالها|اشغالها|جلساتها|جلستها|مشاوراتها|دورتها|اجتماعه|اجتماعاته|اعماله|"
      "دورته|جلسته";
  static const char *const terms[] = {"الجديده", "الحاليه", "القادمه", NULL}; /* «مجلس الأعمال في دورته الجديدة» */
  for (uint32_t t = from; t < to; t++)
    if (kzi_token_is_of(s->tokens, t, sessions) &&
        !(t + 1 < s->tokens->count && kzi_token_is_any(s->tokens, t + 1, terms)))
      return true;
  return false;
}

/* «إنشاء لجنة مشتركة»: a committee to be set up holds no session. */
static bool is_set_up(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  if (kzi_tells_session(s, tr->end, kzi_reach_ahead(tr->end, SESSION_REACH, s->tokens->count))) return false;
  static const char *const launch[] = {"اطلاق", "تدشين", "دشن", "دشنت", "اطلق", "اطلقت", NULL};
  if (kzi_has_word(s, kzi_reach_back(tr->tok, 1, lo), tr->tok, launch)) return true;
  return kzi_told_before(s, lo, tr->tok, 2, KZI_C_NOUN, "establish") ||
         kzi_told_before(s, lo, tr->tok, 2, KZI_C_VERB, "establish");
}

/* «أعمال الدورة الثامنة للجنة» */
static bool names_session(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const sessions[] = {
      "اجتماع", "اجتماعات", "الاجتماع", "الاجتماعات", "اعمال",  "اشغال",  "دوره",   "الدوره",  "جلسه", "الجلسه",
      "جلسات",  "انعقاد",   "لاجتماع",  "لاجتماعات",  "لاعمال", "للدوره", "باعمال", "باجتماع", NULL};
  return kzi_has_word(s, from, to, sessions);
}

/* «تعقد اللجنة المشتركة دورتها», «اللجنة تبحث …», «ترأس اجتماع اللجنة»; not «دور اللجنة», «تفعيل اللجنة»: does it sit? */
static bool sits(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const talks[] = {"meet", "discuss", "conclude", "preside", "agree", NULL};
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_NOUN};
  uint32_t from = kzi_reach_back(tr->tok, SESSION_BACK, lo), to = kzi_reach_ahead(tr->end, SESSION_AHEAD, hi);
  static const char opens[] = "اقيم|اقيمت|يقام|تقام|انعقد|ينعقد|انطلق|نظم|نظمت";
  if (tr->light != KZI_NONE || kzi_tokens_have_of(s->tokens, from, tr->tok, opens) || names_session(s, from, tr->tok) ||
      kzi_tells_session(s, tr->end, to))
    return true;
  for (uint32_t t = from; t < to; t++)
    for (size_t k = 0; k < KZI_COUNT(verbs) && (t < tr->tok || t >= tr->end); k++)
      if (kzi_has(s, t, verbs[k], talks) && !s->actor_in[t]) return true;
  return false;
}

/* «وقع مجلس الأعمال الكازاخستاني القطري اتفاقية»: the body signs, and holds no session. */
static bool acts_itself(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  const struct kzi_mark *verb = tr->tok > 0 ? kzi_mark_at(s->marks, tr->tok - 1, KZI_C_VERB) : NULL;
  if (verb && kzi_mark_is(s->marks, verb, "conclude")) return false; /* «تعقد اللجنة اجتماعا» */
  return verb && kzi_act_takes_instrument(kzi_senses[kzi_sense_of(s->marks, verb)].act);
}

/* «جولة جديدة من المفاوضات», «الجولة الثانية من الانتخابات» goes nowhere. */
static bool is_round_of_talks(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const of[] = {"من", NULL};
  static const char polls[] =
      "الانتخابات|انتخابات|الاقتراع|التصويت|للانتخابات|بالانتخابات|الانتخابيه|الرياسيات|التشريعيات";
  for (uint32_t t = tr->end; t < kzi_reach_ahead(tr->end, 3, hi); t++)
    if (kzi_token_is_of(s->tokens, t, polls)) {
      return true;
    } else if (kzi_has_word(s, t, t + 1, of)) {
      struct kzi_trigger next;
      if (kzi_tokens_have_of(s->tokens, t + 1, t + 2, polls)) return true;
      return kzi_trigger_at(s, t + 1, &next) && (next.sense == KZI_SENSE_MEET || next.sense == KZI_SENSE_NEGOTIATE);
    }
  return false;
}

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
  if (!tr->verb)
    return kzi_told_before(s, lo, tr->tok, 12, KZI_C_VERB, "receive_goods") || kzi_told_by_clause(s, tr) ||
           (is_occasion(s, tr) && beside_somebody(s, tr, hi)) ||
           (tr->light != KZI_NONE && !tr->impersonal && tr->light < tr->tok);
  static const char *const not [] = {"لم", "ولم", "لن", "لا", NULL}; /* «لم نبلغ بمكان القمة» */
  if (kzi_informs(s, tr) && tr->tok > lo && kzi_token_is_any(s->tokens, tr->tok - 1, not )) return false;
  return kzi_informs(s, tr) || kzi_is_about(s, tr->end, hi, "phone") || beside_somebody(s, tr, hi);
}

/* «سيتوجه إلى ألماتي» */
static bool reaches_town(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const with_it[] = {"به", "بها", "بهم", NULL}; /* «يسحب قواته ويتوجه بها إلى الغوطة» */
  uint32_t to = kzi_find_word(s, tr->end, hi, "الي");
  if (kzi_has_word(s, tr->end, to, with_it)) return false;
  uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, to);
  return i < s->m->place_count && s->m->places[i].at.tok <= to + 2 && s->m->places[i].destination && s->m->places[i].cc;
}

/* «حل ضيفا على …», «حل بالرباط», but «حلا سياسيا», «حلا محل …», «أن تحل الدولتان الخلاف»: he who comes has his «ب» or is a
 * guest. */
static bool is_solution(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const guest[] = {"ضيفا", "ضيف", "ضيفه", NULL}, *const instead[] = {"محل", NULL};
  static const char *const forms[] = {"حل", "يحل", "تحل", "نحل", "سيحل", "ستحل", "وحل", "ويحل", "وتحل"};
  struct kzi_text word = kzi_token_fold(s->tokens, tr->tok);
  bool solves = false;
  for (size_t i = 0; i < KZI_COUNT(forms) && !solves; i++) solves = kzi_text_begins(word, forms[i]);
  if (!solves) return false;
  uint32_t to = kzi_reach_ahead(tr->end, GUEST_REACH, hi);
  if (tr->mark->pronoun != KZI_PRON_NONE || kzi_has_word(s, tr->end, to, instead)) return true;
  return tr->end == tr->tok + 1 && !kzi_has_word(s, tr->end, to, guest) &&
         !kzi_next_group(s, tr->end, hi, LINK(BI) | LINK(TO));
}

/* «وصول», «بعد الوصول»: the noun of arriving, which things do as well. */
static bool is_coming(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char coming[] = "وصول|الوصول|وصوله|وصولها|لوصول|بوصول|ووصول";
  return kzi_token_is_of(s->tokens, tr->tok, coming);
}

/* «وصول هذه المادة إلى بريطانيا», «وصول المستثمرين إلى السوق»: nobody who acts for a side stands behind the noun. */
static bool is_coming_of_thing(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  if (tr->pronoun || tr->mark->definite || !is_coming(s, tr) || kzi_token_is(s->tokens, tr->end, "الي")) return false;
  const struct kzi_group *who = kzi_next_group(s, tr->end, kzi_reach_ahead(tr->end, COMER_REACH, hi), LINK(NONE));
  return !who || s->m->actors[who->first].state != KZI_NONE;
}

/* «الأزمة التي حلت باليابان», «وصلت هذه الرسالة إلى …»: what came there is no person. */
static bool is_of_thing(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const rel[] = {"الذي", "التي", "الذين", NULL}, *const this[] = {"هذه", "هذا", "تلك", NULL};
  if (tr->end + 1 < hi && kzi_token_is_any(s->tokens, tr->end, this) && !s->actor_in[tr->end + 1]) return true;
  if (tr->tok == 0 || tr->mark->pronoun != KZI_PRON_NONE || !kzi_has_word(s, tr->tok - 1, tr->tok, rel)) return false;
  const struct kzi_group *who = kzi_next_group(s, tr->end, kzi_reach_ahead(tr->end, GUEST_REACH, hi), LINK(NONE));
  return kzi_antecedent_of(s, tr->tok) == KZI_NONE && !(who && s->m->actors[who->first].state == KZI_NONE);
}

/* «من العراق إلى لبنان وصولا إلى اليمن»: a list goes as far as that, nobody arrives. */
static bool ends_list(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const as_far_as[] = {"وصولا", NULL};
  return kzi_has_word(s, tr->tok, tr->tok + 1, as_far_as);
}

/* «نختم جولتنا من المغرب»: ours through the papers. */
static bool is_ours(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const ours[] = {"جولتنا", "وجولتنا", "لجولتنا", "بجولتنا", NULL};
  return kzi_token_is_any(s->tokens, tr->tok, ours);
}

/* «زيارة ضمن جولة تشمل …»: a journey that the visit is part of. */
static bool is_frame_of_visit(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const tour[] = {"جوله", "جولته", "جولتها", NULL}, *const in[] = {"ضمن", "اطار", NULL};
  return tr->tok > 0 && kzi_has_word(s, tr->tok, tr->tok + 1, tour) && kzi_has_word(s, tr->tok - 1, tr->tok, in);
}

/* «اجتماع | مجلس رؤساء الدول الأعضاء في منظمة شنغهاي»: is the first who is named behind the words a body of many? */
static bool is_of_many(const struct kzi_scene *s, uint32_t from, uint32_t hi)
{
  static const char members[] =
      "مجلس|دول|الدول|روساء|قاده|زعماء|وزراء|الاعضاء|في|للدول|لدول|لقاده|لوزراء|خارجيه|حكومات";
  for (uint32_t t = from, end = kzi_reach_ahead(from, MEMBERS_REACH, hi); t < end; t++) {
    const struct kzi_actor *a = s->actor_in[t] ? &s->m->actors[s->actor_in[t] - 1] : NULL;
    if (a && (a->org == KZI_NONE || !s->m->orgs[a->org].international)) {
      if (a->number < 3 || a->cc) return false; /* «وزراء خارجية» */
    } else if (a) {
      return true;
    } else if (!kzi_token_is_of(s->tokens, t, members)) {
      return false;
    }
  }
  return false;
}

/* «اجتماعات | رابطة دول جنوب شرق آسيا», «اجتماع | منظمة شنغهاي», «اجتماع الجمعية العامة» */
static bool is_of_union(const struct kzi_scene *s, uint32_t t)
{
  static const char *const meetings[] = {"اجتماع", "اجتماعات", "اعمال", "اجتماعا", "جلسات", "جلسه", NULL};
  static const char *const assembly[] = {"الجمعيه", "للجمعيه", "مجلس", "لمجلس", NULL}, *const of[] = {"العامه", "الامن",
                                                                                                      NULL};
  if (t + 2 >= s->tokens->count || !kzi_token_is_any(s->tokens, t, meetings)) return false;
  if (kzi_token_is_any(s->tokens, t + 1, assembly) && kzi_token_is_any(s->tokens, t + 2, of)) return true;
  return is_of_many(s, t + 1, s->tokens->count);
}

/* «وصل إلى نواكشوط للمشاركة في القمة الأفريقية»: he comes to a meeting of many, unless it is told as that of two. */
static bool comes_to_session(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const parts[] = {"للمشاركه", "لحضور", "ليشارك", "للاشتراك", "المشارك", NULL};
  static const char held[] = "تعقد|ستعقد|يعقد|سيعقد|تنعقد|ستنعقد"; /* «حيث تعقد القمة» */
  static const char *const of_two[] = {"الثنايي", "الثناييه", "المشترك", "المشتركه", NULL};
  static const char *const sessions[] = {"القمه", "قمه",    "الموتمر", "موتمر", "المنتدي",
                                         "منتدي", "الدوره", "دوره",    NULL};
  static const char *const exercise[] = {"exercise", NULL}; /* which tells who takes part by itself */
  uint32_t end = s->tokens->sentences[s->tokens->items[tr->tok].sentence].end;
  uint32_t to = kzi_reach_ahead(tr->end, COMING_REACH, end);
  for (uint32_t t = tr->end; t < to; t++) {
    bool there = kzi_token_is(s->tokens, t - 1, "حيث") && kzi_token_is_of(s->tokens, t, held);
    if (!there && (t >= hi || !kzi_token_is_any(s->tokens, t, parts))) continue;
    for (uint32_t k = t + 1; k < t + (there ? SESSION_AHEAD : 4) && k < end; k++) {
      if (kzi_has(s, k, KZI_C_NOUN, exercise)) return !kzi_pair_behind(s, k + 1);
      if (kzi_has_word(s, k, k + 1, sessions) || is_of_union(s, k))
        return !kzi_pair_behind(s, k + 1) && !kzi_has_word(s, k + 1, kzi_reach_ahead(k + 1, 2, end), of_two);
    }
  }
  return false;
}

/* «ذهب في انتقاده لواشنطن إلى ما هو أبعد», «ذهب إلى القول إن …» */
static bool goes_so_far(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const far[] = {"ما", "ابعد", "القول", "الاعتقاد", "حد", NULL};
  uint32_t to = kzi_find_word(s, tr->end, hi, "الي");
  return to + 1 < hi && kzi_token_is_any(s->tokens, to + 1, far);
}

/* «توجه الوزير غدا إلى كازاخستان», but «توجه بالشكر إلى كازاخستان». */
static bool goes_somewhere(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const words[] = {"خطاب", "كلمه", "رساله", "نداء", "تصريح", "بيان", NULL};
  const struct kzi_group *to = kzi_next_group(s, tr->end, hi, LINK(TO));
  if (kzi_has_word(s, kzi_reach_back(tr->tok, 2, 0), tr->tok, words)) return false; /* «في خطاب توجه فيه إلى …» */
  if (comes_to_session(s, tr, hi) || goes_so_far(s, tr, hi)) return false;
  if (!to && (to = kzi_next_group(s, tr->end, hi, LINK(LI))) && s->m->actors[to->first].state == KZI_NONE)
    to = NULL; /* «يتوجه الوزير للسعودية», but «للقاء الرئيس» */
  if (!to) return reaches_town(s, tr, hi);
  return s->m->actors[to->first].state != KZI_NONE && !kzi_is_about(s, tr->end, to->tok, "thanks");
}

/* «عادوا إلى طاولة المفاوضات»: where one sits, not talks that were held. */
static bool is_table(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const table[] = {"طاوله", "مايده", NULL};
  return tr->tok > 0 && kzi_has_word(s, tr->tok - 1, tr->tok, table);
}

/* «بعد وصول رئيس الوزراء إلى السلطة»: to an office, and to no country. */
static bool comes_to_power(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char power[] = "السلطه|الحكم|سده|الرياسه";
  static const char *const to[] = {"للسلطه", "للحكم", "لسده", NULL};
  if (!is_coming(s, tr)) return false;
  uint32_t end = kzi_reach_ahead(tr->end, COMING_REACH, hi), way = kzi_find_word(s, tr->end, end, "الي");
  return kzi_has_word(s, tr->end, end, to) || kzi_tokens_have_of(s->tokens, way, kzi_reach_ahead(way, 2, end), power);
}

/* «الوصول إلى السوق», «للوصول إلى اتفاق»: access, where no place stands right behind «إلى». */
static bool is_access(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const access[] = {"الوصول", "للوصول", "بالوصول", "والوصول", NULL};
  if (!kzi_token_is_any(s->tokens, tr->tok, access)) return false;
  uint32_t to = kzi_find_word(s, tr->end, hi, "الي") + 1;
  uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, to);
  bool place = i < s->m->place_count && s->m->places[i].at.tok <= to + 2;
  bool state = to < hi && s->actor_in[to] && s->m->actors[s->actor_in[to] - 1].state != KZI_NONE;
  return !place && !state;
}

/* «يغادر الرئيس منصبه»: he goes nowhere. */
static bool leaves_office(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char left[] = "منصبه|منصبها|مناصبهم|السلطه|الحكم|الحياه|الحكومه|الاجتماع|القاعه|الجلسه|القمه|قمه|اللقاء|"
                             "المفاوضات|الاتحاد|الاطار|المنطقه";
  return strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "غادر") &&
         kzi_tokens_have_of(s->tokens, tr->end,
                            kzi_find_word(s, tr->end, kzi_reach_ahead(tr->end, GUEST_REACH, hi), "الي"), left);
}

/* «لا يتوقع أن يصل لشيء», «وصلوا لهذه القناعة»: what one comes to is no place. */
static bool comes_to_thing(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char things[] =
      "لشيء|لاي|لحل|لاتفاق|لتفاهم|لنتيجه|لطريق|لهذه|لهذا|لمرحله|لمستوي|لحد|لدرجه|لهدفه|لقناعه|لصيغه|لذروه|لتسويه";
  return tr->end < s->tokens->count && kzi_token_is_of(s->tokens, tr->end, things);
}

/* «كي نصل لصيغة»: what we reach is no place, unless we visit it. */
static bool we_reach(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_text word = kzi_token_fold(s->tokens, tr->tok);
  return tr->first_plural && !strstr(word.bytes, "زور") && !strstr(word.bytes, "زرنا");
}

/* «استعرضت صحيفة …», «يتناول التقرير», «الكتاب يتناول»: it speaks of something, and talks to nobody. */
static bool is_of_press(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char papers[] =
      "صحيفه|الصحيفه|صحف|الصحف|بيان|البيان|جريده|مجله|المجله|وكاله|قناه|موقع|الموقع|التقرير|تقرير|دراسه|الدراسه|كتاب|"
      "الكتاب|مقال|المقال|فيلم|الفيلم|برنامج|السوال|باحثون|خبراء|محللون";
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
  const struct kzi_group *with = kzi_next_group(s, from, kzi_reach_ahead(from, COMING_REACH, hi), LINK(WITH));
  return with && (s->m->actors[with->first].person != KZI_NONE || s->m->actors[with->first].office != KZI_NONE);
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

/* «خص الرئيس الوزير باستقبال», «حظي باستقبال»: who receives and is received stand before. */
static bool honours(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char verbs[] = "خص|وخص|خصت|وخصت|يخص|حظي|حظيت|وحظي";
  return !tr->verb && tr->mark->prefix & KZI_PREFIX_BI && kzi_tokens_have_of(s->tokens, lo, tr->tok, verbs);
}

/* «تدخلا سافرا»: glaring, and no two travel. */
static bool is_glaring(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return tr->dual && tr->tok > 0 && kzi_token_is(s->tokens, tr->tok, "سافرا") && !s->actor_in[tr->tok - 1] &&
         kzi_text_ends(kzi_token_fold(s->tokens, tr->tok - 1), "ا");
}

/* «حتى تصل الرسالة إلى إيران», «تصل الصادرات إلى …»: what stands between the verb and «إلى» is no person. */
static bool thing_arrives(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char things[] =
      "الرساله|الرسايل|الصادرات|الواردات|البضايع|السلع|الشحنه|الشحنات|المساعدات|الصواريخ|الطايره|الطايرات|"
      "السفينه|السفن|القافله|الازمه|الامور|الحرب|العلاقات|المعلومات|الاسلحه|النفط|الغاز";
  return tr->end + 1 < hi && kzi_token_is_of(s->tokens, tr->end, things) && kzi_token_is(s->tokens, tr->end + 1, "الي");
}

/* «وصلت طائرة محملة بالأدوية، وكان في استقبالها الوزير»: the aid is received, and no guest. */
static bool receives_load(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const carriers[] = {"طايره",  "الطايره", "سفينه",   "السفينه",   "باخره", "الباخره", "شحنه",
                                         "الشحنه", "قافله",   "القافله", "المساعدات", "دفعه",  "الدفعه",  NULL};
  static const char *const its[] = {"استقبالها", NULL};
  uint32_t first = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  return kzi_has_word(s, tr->tok, tr->end, its) && kzi_has_word(s, first, tr->tok, carriers);
}

/* «محطات استقبال الغاز», «صالة استقبال»: where something is received. */
static bool is_of_station(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char stations[] = "محطه|محطات|مركز|مراكز|صاله|صالات|قاعه|قاعات|غرفه|اجهزه|طاقه|قدره|مخيمات|مخيم";
  return !tr->verb && tr->tok > 0 && kzi_token_is_of(s->tokens, tr->tok - 1, stations);
}

/* «استضافة المونديال», «يستضيف المتحف معرضا بحضور السفير» receives nobody. */
static bool takes_somebody(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  bool hosts = strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "ستضا") || kzi_is_hosting(s, tr->tok);
  if (kzi_is_about(s, tr->end, tr->end + 1, "gift")) return false; /* «في استقبال الطائرة» */
  for (uint32_t t = tr->end; t < hi; t++) {
    if (hosts && !s->actor_in[t] && kzi_mark_at(s->marks, t, KZI_C_EVENT)) return false;
    const struct kzi_actor *a = s->actor_in[t] ? &s->m->actors[s->actor_in[t] - 1] : NULL;
    if (a && (a->person != KZI_NONE || a->office != KZI_NONE || a->anaphor != KZI_NONE)) return true;
    if (a && a->org != KZI_NONE && !hosts) return true; /* «تستضيف الرياض غدا، اجتماع اليونسكو» */
  }
  return false;
}

/* «من 2 إلى 4 يونيو», «من الاثنين إلى الأربعاء»: from day to day. */
static bool leads_to_day(const struct kzi_scene *s, uint32_t to)
{
  const struct kzi_token *items = s->tokens->items;
  if (to == 0 || to + 1 >= s->tokens->count) return false;
  bool numbers = items[to - 1].kind == KZI_TOKEN_NUMBER && items[to + 1].kind == KZI_TOKEN_NUMBER;
  return numbers || (kzi_has(s, to - 1, KZI_C_WEEKDAY, NULL) && kzi_has(s, to + 1, KZI_C_WEEKDAY, NULL));
}

/* «يصل إلى أستانا», but «نصل إلى حل»: behind «إلى» stands a place, a state or somebody, close by. */
static bool reaches_place(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  uint32_t to = tr->end - 1;
  while (to < hi && (!kzi_token_is(s->tokens, to, "الي") || leads_to_day(s, to))) to++;
  for (uint32_t t = to + 1; to < hi && t < to + PLACE_REACH && t < hi; t++) {
    uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, t);
    if (s->actor_in[t] || (i < s->m->place_count && s->m->places[i].at.tok == t)) return true;
  }
  return to >= hi;
}

/* «اللجنة السعودية الكازاخستانية المشتركة», «اللجنة الرئاسية العليا بين البلدين» */
static bool is_joint(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const joint[] = {"المشتركه", "المختلطه", "الثناييه", NULL}; /* «اللجنة التجارية المشتركة» */
  uint32_t to = kzi_reach_ahead(tr->end, BETWEEN_REACH, hi);
  if (tr->mark->definite && kzi_has_word(s, tr->end, kzi_reach_ahead(tr->end, 2, hi), joint)) return true;
  return kzi_pair_behind(s, tr->end) || kzi_next_group(s, tr->end, to, LINK(BETWEEN));
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

/* «الاجتماع الوزاري | لمنظمة التعاون الإسلامي», «القمة الأولى | لمنظمة …»: the body whose session it is, behind its adjectives. */
static bool is_session_of_body(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char sessions[] = "اجتماع|الاجتماع|اجتماعا|اجتماعات|الاجتماعات|القمه|قمه|الموتمر|موتمر|الجلسه|جلسه";
  static const char *const beside[] = {"مع", "بين", "المشترك", "المشتركه", NULL};
  static const char teen[] = "عشره|عشر|والعشرون|والعشرين";
  uint32_t t = tr->end, to = kzi_reach_ahead(tr->end, MEMBERS_REACH, hi);
  if (tr->verb || !kzi_token_is_of(s->tokens, tr->tok, sessions)) return false;
  while (t < to && !s->actor_in[t] && !kzi_token_is_any(s->tokens, t, beside) &&
         (kzi_text_begins(kzi_token_fold(s->tokens, t), "ال") || kzi_token_is_of(s->tokens, t, teen)))
    t++;
  const struct kzi_group *g = t < to ? kzi_group_at(s, t) : NULL;
  if (!g || g->tok != t || g->count > 1 || !(s->m->actors[g->first].at.prefix & KZI_PREFIX_LI)) return false;
  const struct kzi_actor *a = &s->m->actors[g->first];
  return a->org != KZI_NONE && a->office == KZI_NONE &&
         (s->m->orgs[a->org].international || a->cc == KZI_CC('E', 'U')) &&
         !kzi_has_word(s, tr->end, kzi_reach_ahead(g->end, BESIDE_REACH, hi), beside);
}

/* «افتتاح قمة منظمة شنغهاي للتعاون», «اجتماع لصندوق النقد», «يجتمع وزراء خارجية الناتو»: a body in session, or all its members
 * meet, and nobody with another, unless the words behind say with whom. */
static bool is_session_of_many(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const beside[] = {"مع", "بين", NULL};
  const struct kzi_group *g = tr->end < hi ? kzi_group_at(s, tr->end) : NULL;
  const struct kzi_actor *a = g && g->tok == tr->end ? &s->m->actors[g->first] : NULL;
  if (is_session_of_body(s, tr, hi)) return true;
  if (!tr->verb && !a && is_of_many(s, tr->end, hi)) return !kzi_has_word(s, tr->end, hi, beside);
  bool international = a && a->org != KZI_NONE && s->m->orgs[a->org].international;
  bool union_of_states = a && a->cc == KZI_CC('E', 'U'); /* «اجتماع زعماء الاتحاد الأوروبي» */
  if (!a || tr->pronoun || g->count > 1 || !(international || union_of_states)) return false;
  bool body = international && !tr->verb && a->office == KZI_NONE && a->person == KZI_NONE;
  bool members =
      a->office != KZI_NONE && a->number >= 3 &&
      (!tr->verb || strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "جتمع")); /* «يلتقي وزراء …»: or he them */
  return (body || members) && !kzi_has_word(s, g->end, kzi_reach_ahead(g->end, BESIDE_REACH, hi), beside);
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

static bool is_day(const struct kzi_scene *s, uint32_t t)
{
  uint32_t i = KZI_FIRST(s->m->whens, s->m->when_count, t);
  return i < s->m->when_count && s->m->whens[i].at.tok == t;
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

static bool is_own_session(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char own[] = "الاسبوعي|الاسبوعيه|الاعتيادي|الاعتياديه|الدوري|الدوريه";
  static const char *const bodies[] = {"cabinet", "parliament", NULL}, *const with[] = {"مع", "بين", NULL};
  uint32_t hi = kzi_reach_ahead(tr->end, PRESS_REACH, kzi_clause(s, tr->tok, KZI_BOUND_VERB).end);
  bool cabinet = !tr->verb && kzi_has(s, tr->end, KZI_C_ORG_STATE, bodies) && !kzi_has_word(s, tr->end, hi, with);
  if (cabinet) return true; /* «صادقت الحكومة خلال اجتماع مجلس الوزراء على …» */
  return tr->pronoun && kzi_tokens_have_of(s->tokens, tr->end, tr->end + 1, own); /* «اجتماعه الأسبوعي» */
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

/* «على هامش القمة», «على مستوى القمة»: only where they meet, and who. */
static bool is_margin(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const at[] = {"هامش", "مستوي", NULL};
  return !tr->verb && tr->tok > 0 && kzi_token_is_any(s->tokens, tr->tok - 1, at);
}

bool kzi_takes_up_committee(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const committee[] = {"committee", NULL};
  bool session = names_session(s, kzi_reach_back(tr->tok, SESSION_BACK, lo), tr->tok) ||
                 kzi_tells_session(s, tr->end, kzi_reach_ahead(tr->end, SESSION_REACH, hi));
  if (!tr->mark->definite || tr->end != tr->tok + 1 || !session || kzi_next_group(s, tr->end, hi, LINK(NONE)))
    return false;
  for (uint32_t t = tr->tok; t > 0 && t + TOLD_REACH > tr->tok; t--) {
    const struct kzi_mark *mark = kzi_has(s, t - 1, KZI_C_NOUN, committee);
    if (mark && (mark->end > t || kzi_pair_behind(s, mark->end))) return true;
  }
  return false;
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

static bool asks_for(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const with[] = {"مع", NULL};
  switch (tr->sense) {
  case KZI_SENSE_TALK:
    return is_talk(s, tr, lo, hi);
  case KZI_SENSE_VISIT:
    return tr->verb ? reaches_place(s, tr, hi) && !we_reach(s, tr) && !leaves_office(s, tr, hi) &&
                          !is_solution(s, tr, hi) && !is_of_thing(s, tr, hi) && !thing_arrives(s, tr, hi) &&
                          !is_glaring(s, tr) && !comes_to_thing(s, tr) && !comes_to_session(s, tr, hi)
                    : !is_round_of_talks(s, tr, hi) && !ends_list(s, tr) && !is_frame_of_visit(s, tr) &&
                          !is_ours(s, tr) && !comes_to_power(s, tr, hi) && !is_access(s, tr, hi) &&
                          !is_coming_of_thing(s, tr, hi) && !comes_to_session(s, tr, hi);
  case KZI_SENSE_RECEIVE:
    if (receives_load(s, tr) || is_of_station(s, tr)) return false;
    if (tr->verb && tr->mark->pronoun != KZI_PRON_NONE)
      return !kzi_is_hosting(s, tr->tok); /* «مؤتمر استضافته بروكسل» */
    return tr->mark->pronoun != KZI_PRON_NONE || honours(s, tr, lo) ||
           (takes_somebody(s, tr, hi) && !kzi_hosts_talks(s, tr, hi));
  case KZI_SENSE_MEET:
    return !is_matter_of_text(s, tr) && !is_own_session(s, tr) && !is_session_of_many(s, tr, hi) &&
           !is_press_alone(s, tr, hi) && !is_table(s, tr) && !is_interview(s, tr, hi) && !is_margin(s, tr) &&
           !is_thought_of(s, tr) && !is_summit_of_matter(s, tr, hi) && !answers(s, tr, hi) && !interests_meet(s, tr) &&
           !is_name_of_speaker(s, tr) && !is_able(s, tr) && !is_by_writer(s, tr) && !is_only_owner(s, tr) &&
           !sits_elsewhere(s, tr, hi) && !meets_own_people(s, tr, hi);
  case KZI_SENSE_NEGOTIATE:
    return !is_table(s, tr) && !is_only_owner(s, tr);
  case KZI_SENSE_SEND:
    return kzi_sends_people(s, tr);
  case KZI_SENSE_GO:
    return goes_somewhere(s, tr, hi);
  case KZI_SENSE_COMMITTEE:
    return !is_matter_of_text(s, tr) && !is_set_up(s, tr, lo) && !acts_itself(s, tr) &&
           (tr->end > tr->tok + 1 || is_joint(s, tr, hi) || kzi_takes_up_committee(s, tr, lo, hi)) &&
           sits(s, tr, lo, hi);
  case KZI_SENSE_DISCUSS: /* «ما تداولته المواقع» went round */
    return (tr->verb && tr->mark->pronoun == KZI_PRON_NONE && !seeks(s, tr) && !goes_round(s, tr) &&
            !is_of_press(s, tr) && !is_of_speech(s, tr) && goes_over(s, tr, hi)) ||
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

/* «خط اتصال بين موسكو وواشنطن»: what they could call each other by. */
static bool is_link(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char links[] = "خط|خطوط|نقطه|نقاط|قناه|قنوات|ضابط|حلقه|وسيله";
  return tr->sense == KZI_SENSE_CALL && tr->tok > 0 && kzi_token_is_of(s->tokens, tr->tok - 1, links);
}

bool kzi_fits_talks(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  return asks_for(s, tr, lo, hi) && !is_sport(s, tr) && !is_link(s, tr) && !is_medium(s, tr) &&
         !is_custom(s, tr, lo, hi) && !is_matter_of_talks(s, tr, lo, hi);
}
