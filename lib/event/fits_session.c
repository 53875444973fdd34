/* Which sessions, of a committee of two or of many members, are talks between sides. */
#include "event/fits_talks_parts.h"

#include "event/fits.h"
#include "event/objects.h"
#include "event/subject.h"
#include "event/told.h"

#include <string.h>

#define SESSION_REACH 5 /* tokens: «استأنفت اللجنة التركية العراقية اجتماعاتها» */
#define SET_UP_REACH  16 /* tokens from a committee to be set up to «على أن يعقد»: its members stand between */
#define SESSION_BACK  8   /* tokens: «ترأس وزير … أعمال الدورة الثامنة للجنة» */
#define SESSION_AHEAD 10  /* tokens from a committee to what it does */
#define CABINET_REACH 4   /* tokens from a session to «مجلس الوزراء» and «مع» */
#define BETWEEN_REACH 5   /* tokens: a committee's adjectives before «بين» */
#define TOLD_REACH    400 /* tokens from a committee to the next session of it */
#define BESIDE_REACH  5   /* tokens from a session of many to «مع» */
#define MEMBERS_REACH 7   /* tokens from a session to the body whose it is */

bool kzi_tells_session(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char sessions[] =
      "اجتماعاتها|اجتماعها|اعمالها|اشغالها|جلساتها|جلستها|مشاوراتها|دورتها|اجتماعه|اجتماعاته|اعماله|"
      "دورته|جلسته|جلساته";
  static const char *const terms[] = {"الجديده", "الحاليه", "القادمه", NULL}; /* «مجلس الأعمال في دورته الجديدة» */
  for (uint32_t t = from; t < to; t++)
    if (kzi_token_is_of(s->tokens, t, sessions) &&
        !(t + 1 < s->tokens->count && kzi_token_is_any(s->tokens, t + 1, terms)))
      return true;
  return false;
}

/* «تأسيس مجلس أعمال مشترك، على أن يعقد أولى جلساته في …» */
static bool sits_once_set_up(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char sits[] = "يعقد|تعقد|يستهل|تستهل|تبدا|يبدا";
  uint32_t end = s->tokens->sentences[s->tokens->items[tr->tok].sentence].end;
  uint32_t to = kzi_reach_ahead(tr->end, SET_UP_REACH, end);
  for (uint32_t t = tr->end; t + 2 < to; t++)
    if (kzi_token_is(s->tokens, t, "ان") && kzi_token_is_of(s->tokens, t + 1, sits))
      return kzi_tells_session(s, t + 2, kzi_reach_ahead(t + 2, SESSION_REACH, end));
  return false;
}

/* «إنشاء لجنة مشتركة»: a committee to be set up holds no session. */
static bool is_set_up(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  uint32_t to = kzi_reach_ahead(tr->end, SESSION_REACH, s->tokens->count);
  if (kzi_tells_session(s, tr->end, to) || sits_once_set_up(s, tr)) return false;
  static const char *const launch[] = {"اطلاق", "تدشين", "دشن", "دشنت", "اطلق", "اطلقت", NULL};
  if (kzi_has_word(s, kzi_reach_back(tr->tok, 1, lo), tr->tok, launch)) return true;
  return kzi_told_before(s, lo, tr->tok, 2, KZI_C_NOUN, "establish") ||
         kzi_told_before(s, lo, tr->tok, 2, KZI_C_VERB, "establish");
}

/* «أعمال الدورة الثامنة للجنة» */
static bool names_session(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const sessions[] = {
      "اجتماع", "اجتماعات", "الاجتماع", "الاجتماعات", "اعمال",     "اشغال",  "فعاليات", "دوره",   "الدوره",  "جلسه",
      "الجلسه", "جلسات",    "انعقاد",   "لاجتماع",    "لاجتماعات", "لاعمال", "للدوره",  "باعمال", "باجتماع", NULL};
  return kzi_has_word(s, from, to, sessions);
}

/* «تعقد اللجنة المشتركة دورتها», «اللجنة تبحث …», «ترأس اجتماع اللجنة»; not «دور اللجنة», «تفعيل اللجنة»: does it sit? */
static bool holds_session(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  static const char *const talks[] = {"meet", "discuss", "conclude", "preside", "agree", NULL};
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_NOUN};
  uint32_t from = kzi_reach_back(tr->tok, SESSION_BACK, lo), to = kzi_reach_ahead(tr->end, SESSION_AHEAD, hi);
  static const char its[] =
      "استضافته|استضافه|احتضنته|احتضنه|تستضيفه|يستضيفه"; /* «الملتقى السعودي الكيني، الذي استضافته الرياض» */
  if (kzi_pair_behind(s, tr->end) && kzi_tokens_have_of(s->tokens, tr->end, to, its)) return true;
  static const char opens[] =
      "اختتم|اختتمت|افتتح|افتتحت|انفض|طالب|اوصي|دعا|اقيم|اقيمت|يقام|تقام|انعقد|ينعقد|انطلق|نظم|نظمت";
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
bool kzi_is_session_of_union(const struct kzi_scene *s, uint32_t t)
{
  static const char *const meetings[] = {"اجتماع", "اجتماعات", "اعمال", "اجتماعا", "جلسات", "جلسه", NULL};
  static const char *const assembly[] = {"الجمعيه", "للجمعيه", "مجلس", "لمجلس", NULL}, *const of[] = {"العامه", "الامن",
                                                                                                      NULL};
  if (t + 2 >= s->tokens->count || !kzi_token_is_any(s->tokens, t, meetings)) return false;
  if (kzi_token_is_any(s->tokens, t + 1, assembly) && kzi_token_is_any(s->tokens, t + 2, of)) return true;
  return is_of_many(s, t + 1, s->tokens->count);
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
bool kzi_is_matter_of_text(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const about[] = {"بشان", "حول", "لاجراء", "لعقد", "لاقامه", "لتنظيم", "لاليه", NULL};
  const struct kzi_mark *noun = tr->verb || tr->tok == 0 ? NULL : kzi_mark_at(s->marks, tr->tok, KZI_C_NOUN);
  if (!noun) return false;
  if (noun->prefix & KZI_PREFIX_LI) return s->instrument_in[tr->tok - 1];
  return tr->tok > 1 && kzi_has_word(s, tr->tok - 1, tr->tok, about) && s->instrument_in[tr->tok - 2];
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
bool kzi_is_session_of_many(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
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

bool kzi_is_own_session(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char own[] = "الاسبوعي|الاسبوعيه|الاعتيادي|الاعتياديه|الدوري|الدوريه";
  static const char *const bodies[] = {"cabinet", "parliament", NULL}, *const with[] = {"مع", "بين", NULL};
  uint32_t hi = kzi_reach_ahead(tr->end, CABINET_REACH, kzi_clause(s, tr->tok, KZI_BOUND_VERB).end);
  bool cabinet = !tr->verb && kzi_has(s, tr->end, KZI_C_ORG_STATE, bodies) && !kzi_has_word(s, tr->end, hi, with);
  if (cabinet) return true; /* «صادقت الحكومة خلال اجتماع مجلس الوزراء على …» */
  return tr->pronoun && kzi_tokens_have_of(s->tokens, tr->end, tr->end + 1, own); /* «اجتماعه الأسبوعي» */
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

/* «تقرير اللجنة المشتركة», «اللجنة المشتركة من لجنة الإسكان ومكاتب اللجان»: of one parliament. */
static bool is_of_parliament(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char committees[] = "لجنه|لجنتي|لجان|مكتب|مكاتب";
  bool report = tr->tok > 0 && kzi_token_is(s->tokens, tr->tok - 1, "تقرير");
  return report || (tr->end + 1 < hi && kzi_token_is(s->tokens, tr->end, "من") &&
                    kzi_token_is_of(s->tokens, tr->end + 1, committees));
}

/* «تم خلال المنتدى الكازاخستاني الصيني توقيع …»: where it was signed. */
static bool is_frame(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const forums[] = {"المنتدي", "الملتقي", NULL}, *const at[] = {"خلال", "اثناء", "هامش", NULL};
  return tr->end == tr->tok + 1 && tr->tok > 0 && kzi_token_is_any(s->tokens, tr->tok, forums) &&
         kzi_token_is_any(s->tokens, tr->tok - 1, at);
}

bool kzi_fits_committee(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  return !kzi_is_matter_of_text(s, tr) && !is_frame(s, tr) && !is_set_up(s, tr, lo) && !acts_itself(s, tr) &&
         !is_of_parliament(s, tr, hi) &&
         (tr->end > tr->tok + 1 || is_joint(s, tr, hi) || kzi_takes_up_committee(s, tr, lo, hi)) &&
         holds_session(s, tr, lo, hi);
}
