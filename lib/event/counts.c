/* Which of the events found tell an act at all, by how many sides they have and how these act. */
#include "event/counts.h"

#include "event/firms.h"
#include "event/fits.h"
#include "event/fits_deeds.h"
#include "event/sides.h"
#include "event/told.h"

#include <string.h>

#define TURN_REACH    6  /* tokens: «التقى الوزير على حدة» */
#define JOIN_BACK     5  /* tokens from «انضمام» to the text */
#define PART_BACK     10 /* tokens from «شارك» to the meeting: those who do stand between */
#define WITH_REACH    4  /* tokens from a text to «مع» */
#define SOME_REACH    6  /* tokens behind «مع دول» in which they may be named */
#define BETWEEN_REACH 20 /* tokens from a text to the end of those between whom it is */
#define MANY_BACK     3  /* tokens from «دول غربية» to «وقعت» */
#define EXCEPT_REACH  6  /* tokens from «باستثناء» to the noun */
#define MAY_REACH     6  /* tokens from «الممكن» to what may come about */
#define SEVERAL_MAX   4  /* sides of which all but one act together */
#define JOINT_REACH   4  /* tokens from founding to «مشترك» */

/* «وزيرا خارجية | فرنسا وألمانيا»: the state stands for one of those who have the office before it. */
static bool shares_office(const struct kzi_mentions *m, uint32_t actor)
{
  while (actor > 0 && m->actors[actor - 1].state != KZI_NONE &&
         m->actors[actor - 1].at.end + 1 >= m->actors[actor].at.tok)
    actor--;
  const struct kzi_actor *before = actor > 0 ? &m->actors[actor - 1] : NULL;
  return before && before->number >= 2 && before->office != KZI_NONE && before->at.end == m->actors[actor].at.tok;
}

/* Countries do not travel: a visit needs somebody. */
static bool has_traveller(const struct kzi_scene *s, const struct kzi_event *e)
{
  if (e->pronoun || e->both || e->partner_unnamed) return true;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(s->m, &e->sides[i]);
    bool one_of_many = e->sides[i].how == KZI_SIDE_SUBJECT && (!a || shares_office(s->m, e->sides[i].actor));
    if (one_of_many) return true; /* «الرئيسان الفرنسي والألماني» */
    if (a && e->sides[i].how != KZI_SIDE_DESTINATION &&
        (a->person != KZI_NONE || a->office != KZI_NONE || a->anaphor != KZI_NONE || kzi_is_delegation(s, a->at.tok)))
      return true;
  }
  return false;
}

/* «الذين سافروا إلى ليبيا», «قوارب كثيرة تصل إلى …»: some people or things; a verb of many, or of feminine form as of things, does
 * not take up an official told before. */
static bool are_unknown(const struct kzi_trigger *tr, const struct kzi_event *e)
{
  bool feminine = tr->mark->form == KZI_FORM_PERF_FS || tr->mark->form == KZI_FORM_IMPF_FS;
  bool theirs = !tr->verb && tr->mark->pronoun == KZI_PRON_HUM; /* «مهاجرون سجلوا قبل وصولهم» */
  if (!theirs && (!tr->verb || !(tr->plural || feminine))) return false;
  for (uint8_t i = 0; i < e->side_count; i++)
    if (e->sides[i].how == KZI_SIDE_SUBJECT) return false;
  return true;
}

static bool proposed(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  return kzi_told_before(s, lo, at, UINT32_MAX, KZI_C_CUE, "proposal");
}

static bool is_held(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const holding[] = {"اجراء", "باجراء", "لاجراء", "تنظيم", "تنفيذ",
                                        "اقامه", "انطلاق", "انطلقت", "بدء",   NULL};
  uint32_t from = kzi_reach_back(tr->tok, 5, lo);
  for (uint32_t t = from; t < tr->tok; t++) /* «مساعدتهم في تنظيم تدريبات» thanks for them */
    if (kzi_has_word(s, t, t + 1, holding) && (t == 0 || !kzi_token_is(s->tokens, t - 1, "في"))) return true;
  return false;
}

/* One country acts, the others are its partners. */
static bool acts_alone(const struct kzi_event *e)
{
  uint16_t cc = 0;
  for (uint8_t i = 0; i < e->side_count; i++) {
    if (e->sides[i].how != KZI_SIDE_SUBJECT) continue;
    if (!e->sides[i].cc || (cc && cc != e->sides[i].cc)) return false;
    cc = e->sides[i].cc;
  }
  return cc != 0;
}

/* «اجتمع وزراء خارجية فرنسا وألمانيا وبريطانيا مع نظيرهم الإيراني»: named together as those who meet. */
static bool all_act(const struct kzi_trigger *tr, const struct kzi_event *e)
{
  if (acts_alone(e)) return false;
  for (uint8_t i = 0; i < e->side_count; i++)
    if (e->sides[i].how > KZI_SIDE_PARTNER || !e->sides[i].cc) return false;
  return e->verb || tr->mark->pronoun == KZI_PRON_HUM; /* «عقد قادة … قمتهم» */
}

/* «التقى»: one meets the other, while they may «اجتمع» together. */
static bool meets_him(const struct kzi_scene *s, const struct kzi_event *e)
{
  return e->verb && strstr(kzi_token_fold(s->tokens, e->trigger.first).bytes, "لتق");
}

/* «عقد لقاءات مع …», «التقى كلا من …»: one after the other. */
static bool is_in_turn(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char *const words[] = {"لقاءات",   "اجتماعات", "مباحثات", "محادثات", "مشاورات", "مناقشات", "لقاءين",
                                      "اجتماعين", "كلا",      "كل",      "بكل",     "حده",     "منفصله",  "منفصل",
                                      "نظراءه",   "نظراءها",  "نظرايه",  "نظرايها", NULL};
  uint32_t to = kzi_reach_ahead(e->trigger.end, TURN_REACH, e->scope.end);
  static const char heads[] = "روساء|قاده|وزراء|زعماء|ملوك|سفراء|مسوولين|المسوولين|مسوولي|ممثلين|ممثلي|رييس|والرييس|"
                              "ورييس|وزير|ووزير|نظيره|وملك|وامير|بوزراء|بروساء|بقاده|بسفراء|بنظرايه|بنظرايها|نظراءه|"
                              "نظراءها"; /* «التقى … رؤساء …» */
  static const char *const aside[] = {"هامش", NULL}; /* «تباحث مع رؤساء الجزائر ومالي والسنغال على هامش القمة» */
  if (e->sense != KZI_SENSE_MEET) return false;
  return kzi_has_word(s, e->trigger.first, to, words) ||
         (e->verb && kzi_has_word(s, e->scope.first, e->scope.end, aside)) ||
         (meets_him(s, e) && kzi_tokens_have_of(s->tokens, e->trigger.end, e->scope.end, heads));
}

/* «يزور وزراء خارجية مصر والأردن والعراق موسكو»: several go to one. */
static bool visits_one(const struct kzi_event *e)
{
  unsigned hosts = 0;
  for (uint8_t i = 0; i < e->side_count; i++) hosts += e->sides[i].how == KZI_SIDE_DESTINATION;
  return e->verb && hosts == 1 && e->sides[e->side_count - 1].how == KZI_SIDE_DESTINATION;
}

/* «أجرت بريطانيا وفرنسا وألمانيا مشاورات مع إيران»: two parties, though one of them is several. */
static bool several_with_one(const struct kzi_event *e)
{
  unsigned partners = 0;
  for (uint8_t i = 0; i < e->side_count; i++) {
    if (!e->sides[i].cc) return false;
    partners += e->sides[i].how == KZI_SIDE_PARTNER;
  }
  return partners == 1 && e->sides[e->side_count - 1].how == KZI_SIDE_PARTNER && e->side_count <= SEVERAL_MAX;
}

bool kzi_is_round(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const told[] = {"رباعي",   "رباعيه",   "الرباعي", "الرباعيه", "رباعيا",   "خماسي", "خماسيه",
                                     "الخماسي", "الخماسيه", "سداسي",   "سداسيه",   "السداسيه", NULL};
  if (e->sense == KZI_SENSE_LETTER && acts_alone(e)) return false; /* each envoy for himself */
  bool apart = e->sense == KZI_SENSE_VISIT || e->sense == KZI_SENSE_SEND || e->sense == KZI_SENSE_CALL ||
               e->sense == KZI_SENSE_TALK || is_in_turn(s, e);
  if (acts_alone(e) && apart) return false; /* one side meets several in turn */
  if (kzi_count_sides(e) > KZI_SIDES_MAX) return true;
  if (e->sense == KZI_SENSE_RECEIVE) return false;
  if ((e->sense == KZI_SENSE_VISIT && visits_one(e)) || several_with_one(e)) return false;
  return e->act == KZI_ACT_CONSULT && kzi_count_sides(e) > 3 && !all_act(tr, e) &&
         !kzi_has_word(s, e->scope.first, e->scope.end, told);
}

/* «يجتمع الكونغرس»: with nobody; a delegation meets those told before. */
static bool sits_alone(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  if (tr->sense != KZI_SENSE_MEET || !tr->verb || tr->dual || e->side_count != 1 || e->both || e->partner_unnamed)
    return false;
  const struct kzi_actor *who = kzi_side_actor(s->m, &e->sides[0]);
  bool body = who && who->cc && who->org != KZI_NONE && who->office == KZI_NONE && who->person == KZI_NONE;
  return body && who->at.tok == tr->end && !kzi_is_delegation(s, tr->end);
}

/* «عقد مجلس الوزراء اجتماعه الأسبوعي»: a body of one state in session meets nobody. */
static bool is_own_session(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  if (tr->sense != KZI_SENSE_MEET || !tr->pronoun || tr->light == KZI_NONE || tr->light >= tr->tok || e->side_count > 1)
    return false;
  uint32_t in = s->group_in[tr->light + 1];
  const struct kzi_actor *a = in ? &s->m->actors[s->groups[in - 1].first] : NULL;
  return a && a->person == KZI_NONE && a->office == KZI_NONE && a->org != KZI_NONE && s->m->orgs[a->org].is_state &&
         a->number == 1;
}

/* «توقيع اتفاقية بين معهد … وشركة …»: between bodies that are told, and of no country that is; «وزارتي الزراعة» are of both. */
static bool is_between_unknown(const struct kzi_scene *s, const struct kzi_event *e)
{
  if (e->instrument == KZI_NONE) return false;
  uint32_t from = s->m->instruments[e->instrument].at.end, hi = kzi_reach_ahead(from, BETWEEN_REACH, e->scope.end);
  uint32_t t = kzi_find_word(s, from, kzi_reach_ahead(from, TURN_REACH, hi), "بين") + 1;
  if (t >= hi || t > from + TURN_REACH) return false;
  struct kzi_range sentence = s->tokens->sentences[e->sentence];
  const struct kzi_group *g = kzi_group_at(s, t);
  if (g && s->m->actors[g->first].number == 2) return false;
  for (; t < hi; t++)
    if (kzi_has(s, t, KZI_C_ANAPHOR, NULL)) return false;
  return !kzi_tells_country(s, sentence.first, sentence.end);
}

/* «وأعلن تأسيس غرفة تجارة مشتركة», and no headline, nor what somebody proposes */
static bool is_joint_announced(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  uint32_t hi = kzi_reach_ahead(tr->end, JOINT_REACH, e->scope.end);
  bool told = tr->light != KZI_NONE ||
              kzi_told_before(s, e->scope.first, tr->tok, JOINT_REACH, KZI_C_REPORT, "announce") ||
              kzi_told_before(s, e->scope.first, tr->tok, JOINT_REACH, KZI_C_VERB, "decide");
  return told && kzi_is_about(s, tr->end, hi, "joint") && !proposed(s, e->scope.first, tr->tok);
}

/* «إبرام الصفقات», «توقيع الاتفاقيات وحده لا يكفي»: texts at large, of which nobody says whose they are. */
static bool is_at_large(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const held[] = {"مراسم", "مراسيم", "حفل", NULL};
  const struct kzi_instrument *x = e->instrument == KZI_NONE ? NULL : &s->m->instruments[e->instrument];
  if (!x || !x->definite || x->count == 1 || tr->verb || tr->participle || tr->light != KZI_NONE || e->title)
    return false;
  if (e->act != KZI_ACT_SIGN || kzi_has_word(s, kzi_reach_back(tr->tok, 1, 0), tr->end, held)) return false;
  return !kzi_told_before(s, e->scope.first, tr->tok, UINT32_MAX, KZI_C_VERB, "witness") &&
         !kzi_told_before(s, e->scope.first, tr->tok, UINT32_MAX, KZI_C_REPORT, "announce");
}

bool kzi_means_both(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  unsigned sides = kzi_count_sides(e);
  bool gift = tr->sense == KZI_SENSE_GIVE || tr->sense == KZI_SENSE_TAKE; /* «نقدّم كل مساعدة لزملائنا»: we, not both */
  bool many = tr->plural || tr->first_plural;
  if (many && kzi_senses[tr->sense].act == KZI_ACT_CONSULT && !e->partner_unnamed && !e->both && sides < 2)
    return false; /* «وناقشوا توقيت النشر», «قادة الاتحاد الذين اجتمعوا»: whoever they are */
  if (sides < 2 && !gift && (tr->dual || many)) return true;
  if (sides < 2 && tr->sense == KZI_SENSE_EXERCISE && is_held(s, tr, e->scope.first)) return true;
  static const char *const many_states[] = {"دول", "الدول", "بلدان", NULL}; /* «دول قزوين الخمس تستعد لتوقيع …» */
  if (sides || is_between_unknown(s, e) || is_at_large(s, tr, e)) return false;
  if (tr->sense == KZI_SENSE_SIGN && kzi_has_word(s, e->scope.first, tr->tok, many_states)) return false;
  if (tr->sense == KZI_SENSE_APPROVE && tr->verb && !tr->dual && !many)
    return false; /* «كما وافق على …»: one of them */
  if (e->instrument != KZI_NONE && s->m->instruments[e->instrument].definite) return true; /* «العقد لم يوقع بعد» */
  if (tr->sense == KZI_SENSE_FORCE && e->instrument != KZI_NONE && e->side_count == 0) return true;
  if (tr->sense == KZI_SENSE_SIGN || tr->sense == KZI_SENSE_EXCHANGE) return true; /* «ووُقعت خلال الزيارة اتفاقيات» */
  return e->side_count == 0 && !e->pronoun && /* «تم التوصل إلى اتفاق» */
         (tr->sense == KZI_SENSE_AGREE || tr->sense == KZI_SENSE_NEGOTIATE ||
          (tr->sense == KZI_SENSE_ESTABLISH &&
           (kzi_agreed_upon(s, tr, e->scope.first) || is_joint_announced(s, tr, e))));
}

unsigned kzi_named_sides(const struct kzi_scene *s, const struct kzi_event *e)
{
  unsigned n = kzi_count_sides(e);
  for (uint8_t i = 0; i < e->side_count; i++) n += kzi_is_international(s->m, &e->sides[i]);
  return n;
}

/* «إعداد البرامج الأكاديمية», «صياغة خطط»: whoever drafts it, where no two sides are named; a treaty needs two. */
static bool drafts_own_text(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const own[] = {"plan", "programme"};
  static const char drafting[] = "اعداد|لاعداد|باعداد|واعداد|صياغه|لصياغه|وصياغه|بصياغه";
  if (tr->sense != KZI_SENSE_NEGOTIATE || tr->verb || e->instrument == KZI_NONE || kzi_named_sides(s, e) >= 2)
    return false;
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  if (!kzi_tokens_have_of(s->tokens, tr->tok, tr->end, drafting)) return false;
  bool far = x->at.tok > tr->end + 2;
  for (size_t i = 0; i < KZI_COUNT(own) && !far; i++) far = x->type == kzi_value_id(own[i]);
  return far;
}

/* «نعمل على ترتيب زيارة الرئيس»: no text. */
static bool arranges_talks(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char *const talks[] = {"visit", "meet", NULL};
  const struct kzi_instrument *x = e->instrument == KZI_NONE ? NULL : &s->m->instruments[e->instrument];
  return x && x->type == kzi_value_id("arrangement") && kzi_has(s, x->at.end, KZI_C_NOUN, talks);
}

/* «تشكيل لجنة للتفاوض مع وزارة الخزانة»: one's own, though the words behind tell with whom she will deal. */
static bool founds_for_talks(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const bodies[] = {"لجنه", "فريق", "وفد", "فريقا", "وفدا", NULL};
  static const char deals[] = "للتفاوض|للتواصل|للتنسيق|للحوار";
  for (uint32_t t = from; t < to; t++)
    if (kzi_token_is_any(s->tokens, t, bodies) && kzi_tokens_have_of(s->tokens, t + 1, t + 2, deals)) return true;
  return false;
}

/* «أعلنت الشركة تشكيل لجنة تحقيق»: a body of one's own, where nothing says that it is of two. */
static bool founds_own_body(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const bodies[] = {"لجنه", "اللجنه", "لجان", "مجلس", "فريق", "مجموعه", "خليه", NULL};
  static const char *const joint[] = {"مشترك",  "مشتركه",  "مشتركا",   "المشترك", "المشتركه", "مشتركين", "مشتركتين",
                                      "ثناييه", "البلدين", "الجانبين", "الطرفين", "بين",      NULL};
  uint32_t near = kzi_reach_ahead(tr->end, TURN_REACH, e->scope.end),
           far = kzi_reach_ahead(tr->end, BETWEEN_REACH, e->scope.end);
  if (tr->sense == KZI_SENSE_ESTABLISH && founds_for_talks(s, tr->end, near)) return true;
  return tr->sense == KZI_SENSE_ESTABLISH && kzi_named_sides(s, e) < 2 && !e->both && !e->partner_unnamed &&
         kzi_has_word(s, tr->end, near, bodies) && !kzi_has_word(s, tr->end, far, joint);
}

/* «توقيع اتفاقيات تجارية مع دول أخرى», «وقعنا اتفاقيات مع زعماء»: with some whom nobody names, and not with those told before. */
static bool is_with_some(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char *const some[] = {"دول",   "دوله",  "الدول",  "بلدان",  "زعماء",  "جهات", "موسسات", "شركات",
                                     "شركاء", "اطراف", "منظمات", "حكومات", "جامعات", "بنوك", NULL};
  static const char many[] = "عدد|عده|من|العديد|مختلف|بعض|كثير";
  if (e->act != KZI_ACT_SIGN || e->instrument == KZI_NONE || kzi_named_sides(s, e) >= 2) return false;
  uint32_t from = s->m->instruments[e->instrument].at.end, hi = kzi_reach_ahead(from, WITH_REACH, e->scope.end);
  uint32_t with = kzi_find_word(s, from, hi, "مع"), t = with + 1;
  while (with < hi && t < e->scope.end && (kzi_token_is_of(s->tokens, t, many) || kzi_has(s, t, KZI_C_NUM, NULL))) t++;
  uint32_t end = kzi_reach_ahead(t, SOME_REACH, e->scope.end);
  if (with >= hi || t >= end || !kzi_token_is_any(s->tokens, t, some) || kzi_tells_country(s, t, end)) return false;
  for (; t < end; t++)
    if (kzi_has(s, t, KZI_C_DEMONYM, NULL)) return false; /* «مع عدد من الشركات السعودية» */
  return true;
}

/* «لم تشارك إيران والسعودية في اجتماع جنيف»: two of many who sit there, or stay away, unless the words behind tell it as theirs. */
static bool takes_part(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const parts[] = {"شارك", "شاركت", "تشارك", "يشارك", "شاركا", "شاركتا", "تشاركا", "يشاركا", NULL};
  static const char *const theirs[] = {"ثنايي", "ثلاثي", "ثناييه", "ثلاثيه", "مشترك", "مشتركه", "مع", "بين", NULL};
  uint32_t lo = kzi_reach_back(tr->tok, PART_BACK, e->scope.first);
  if (tr->verb || tr->sense != KZI_SENSE_MEET || tr->tok == 0 || !kzi_token_is(s->tokens, tr->tok - 1, "في"))
    return false;
  if (e->side_count < 2 || e->both || !kzi_has_word(s, lo, tr->tok, parts)) return false;
  for (uint8_t i = 0; i < e->side_count; i++)
    if (e->sides[i].how != KZI_SIDE_SUBJECT) return false;
  return !kzi_has_word(s, tr->end, kzi_reach_ahead(tr->end, SOME_REACH, e->scope.end), theirs);
}

/* «وقعت عليها 192 دولة», «دول غربية وقعت على الاتفاق»: many, and nobody says who. */
static bool is_by_many(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const states[] = {"دوله", "دول", "الدول", "بلدا", "بلدان", NULL};
  if (e->act != KZI_ACT_SIGN || !tr->verb || kzi_named_sides(s, e)) return false;
  uint32_t t = kzi_reach_back(tr->tok, MANY_BACK, e->scope.first),
           hi = kzi_reach_ahead(tr->end, SOME_REACH, e->scope.end);
  for (; t < hi; t++)
    if (kzi_token_is_any(s->tokens, t, states) && !s->actor_in[t]) return true;
  return false;
}

/* «من الممكن أن تستأنف الشركات استيراد النفط», «في حال التوصل إلى اتفاق»: what may come about is no cooperation. */
static bool may_be_done(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const may[] = {"الممكن",  "ممكنا", "ويمكن", "يمكن",  "يمكنها", "يمكنه",  "بامكان",   "امكان",
                                    "المحتمل", "يحتمل", "ربما",  "وربما", "قد",     "احتمال", "احتمالات", NULL};
  if (e->act != KZI_ACT_COOPERATE) return false;
  for (uint32_t t = kzi_reach_back(tr->tok, MAY_REACH, e->scope.first); t < tr->tok; t++) {
    if (!kzi_token_is_any(s->tokens, t, may)) continue;
    if (!kzi_token_is(s->tokens, t, "قد") || (t + 1 == tr->tok && kzi_is_imperfect(tr->mark))) return true;
  }
  return false;
}

/* «لا يتوقع شيء باستثناء الكلمات الطيبة والاتفاق على …» */
static bool is_excepted(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const but[] = {"باستثناء", "عدا", "ماعدا", NULL};
  return !tr->verb && e->act != KZI_ACT_CONSULT &&
         kzi_has_word(s, kzi_reach_back(tr->tok, EXCEPT_REACH, e->scope.first), tr->tok, but);
}

/* «اختتم المعهد الدبلوماسي دورة للدبلوماسيين الكازاخستانيين»: whose the institute is, the news leaves out. */
static bool trains_at_home(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  if (tr->sense != KZI_SENSE_TRAIN || e->side_count != 2) return false;
  const struct kzi_actor *a = kzi_side_actor(s->m, &e->sides[0]), *b = kzi_side_actor(s->m, &e->sides[1]);
  return (a && !a->cc && a->org != KZI_NONE) || (b && !b->cc && b->org != KZI_NONE);
}

/* «أنجز الطرفان ترميم الجسر» */
static bool both_stand_behind(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  const struct kzi_group *g = tr->verb && tr->end < s->tokens->count ? kzi_group_at(s, tr->end) : NULL;
  return g && g->tok == tr->end && kzi_means_two(s, &s->m->actors[g->first]);
}

/* «بلاده خصصت لليمن 200 ألف دولار»: who speaks does it, for whom is told. */
static bool spends_on(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const invest[] = {"invest", NULL};
  return tr->sense == KZI_SENSE_FUND && tr->verb && !kzi_has(s, tr->tok, KZI_C_VERB, invest) && e->pronoun &&
         kzi_count_sides(e) == 1 && e->sides[0].how != KZI_SIDE_SUBJECT;
}

/* «دخلت 25 شاحنة تحمل مساعدات بلدة …»: nobody says whose they are. */
static bool brings_from_nobody(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const enters[] = {"deed", NULL};
  return tr->sense == KZI_SENSE_GIVE && tr->verb && kzi_has(s, tr->tok, KZI_C_VERB, enters) &&
         kzi_named_sides(s, e) < 2;
}

/* «اجتمع الرئيس الفرنسي السابق بالوزير»: he governs no more, unless the talks are of old, when he did. */
static bool is_of_former(const struct kzi_scene *s, const struct kzi_event *e)
{
  bool news = e->modality == KZI_ASSERTED || e->modality == KZI_PLANNED, former = false;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(s->m, &e->sides[i]);
    former = former || (a && a->office != KZI_NONE && s->m->offices[a->office].former);
  }
  return e->act == KZI_ACT_CONSULT && news && former;
}

/* «وقع الرئيس السوداني وزعيم المتمردين اتفاقا في أديس أبابا»: at home with themselves, wherever they sit. */
static bool is_with_rebels(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char *const rebels[] = {"المتمردين", "المتمردون",   "متمردين",     "التمرد",  "المتمرده", "الحوثيين",
                                       "الحوثيون",  "الانفصاليين", "الانفصاليون", "الفصايل", "المسلحين", NULL};
  unsigned countries = 0;
  for (uint8_t i = 0; i < e->side_count; i++) countries += e->sides[i].cc != 0;
  return countries < 2 && kzi_act_takes_instrument(e->act) && e->act != KZI_ACT_APPROVE &&
         kzi_has_word(s, e->scope.first, e->scope.end, rebels);
}

/* «انسحبت من اتفاقية باريس», «وقعوا اتفاق أوسلو»: a text known by a town is not of those who were told last. */
static bool is_known_by_town(const struct kzi_scene *s, const struct kzi_event *e)
{
  if (!kzi_act_takes_instrument(e->act) || e->instrument == KZI_NONE || kzi_named_sides(s, e) >= 2) return false;
  uint32_t end = s->m->instruments[e->instrument].at.end;
  const struct kzi_group *g = end < s->tokens->count ? kzi_group_at(s, end) : NULL;
  return g && g->tok == end && g->link == KZI_LINK_ABOUT && s->m->actors[g->first].state != KZI_NONE;
}

/* «الموافقة على انضمام المملكة إلى بروتوكول …»: a text of many, which one more joins. */
static bool is_joined_by_one(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char *const joins[] = {"انضمام", "الانضمام", "بانضمام", "لانضمام", "انضمامها", "انضمامه", NULL};
  if (!kzi_act_takes_instrument(e->act) || e->instrument == KZI_NONE || kzi_named_sides(s, e) >= 2) return false;
  uint32_t tok = s->m->instruments[e->instrument].at.tok;
  return tok > 0 && kzi_token_is(s->tokens, tok - 1, "الي") &&
         kzi_has_word(s, kzi_reach_back(tok, JOIN_BACK, e->scope.first), tok, joins);
}

/* Is the state told by its name or its adjective anywhere, and not only by its capital? */
static bool is_told_itself(const struct kzi_mentions *m, uint16_t cc)
{
  for (uint32_t i = 0; i < m->state_count; i++)
    if (m->states[i].cc == cc && m->states[i].how != KZI_STATE_CAPITAL) return true;
  return false;
}

/* «لدى وصوله إلى بروكسل», «مباحثات جنيف», where nobody of the country is told: one comes to the Union, an alliance or talks of many
 * that sit there. */
static bool is_at_seat(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char seats[] = "BE|AT|CH|NL";
  if (e->act != KZI_ACT_CONSULT || kzi_count_sides(e) > 2) return false;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(s->m, &e->sides[i]);
    char code[3] = "";
    if (e->sides[i].cc) kzi_cc_text(e->sides[i].cc, code);
    bool city = !a || (a->state != KZI_NONE && s->m->states[a->state].how == KZI_STATE_CAPITAL);
    if (code[0] && strstr(seats, code) && city && !is_told_itself(s->m, e->sides[i].cc)) return true;
  }
  return false;
}

bool kzi_tells_nothing(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  bool planned = e->modality == KZI_PLANNED;
  if (kzi_count_sides(e) == 0 && !e->both && !e->pronoun && !e->partner_unnamed) return true;
  bool dealt = e->act == KZI_ACT_CONSULT || kzi_act_takes_instrument(e->act);
  if (e->inside && dealt && kzi_count_sides(e) < 2 && !e->both && !e->partner_unnamed) return true;
  if (is_known_by_town(s, e) || is_joined_by_one(s, e)) return true;
  if (kzi_is_round(s, tr, e) || is_own_session(s, tr, e) || sits_alone(s, tr, e) || takes_part(s, tr, e)) return true;
  bool theirs = tr->sense == KZI_SENSE_ROUTE || (tr->sense == KZI_SENSE_WORKS && both_stand_behind(s, tr));
  bool elsewhere = (e->both && theirs) || trains_at_home(s, tr, e) || spends_on(s, tr, e);
  if (brings_from_nobody(s, tr, e)) return true;
  unsigned unknown = 0; /* «تنظمه الجامعة والمنظمة العربية للسياحة بالتعاون مع الهيئة»: at home, as far as is told */
  for (uint8_t i = 0; i < e->side_count; i++) unknown += !e->sides[i].cc;
  if (tr->sense == KZI_SENSE_PROJECT && unknown > 1) return true;
  bool granted = tr->sense == KZI_SENSE_SIGN && e->instrument == KZI_NONE; /* «وقعا على منحة» */
  if ((granted || kzi_names_both(tr->sense)) && kzi_named_sides(s, e) < 2 && !elsewhere) return true;
  if (drafts_own_text(s, tr, e) || arranges_talks(s, e) || founds_own_body(s, tr, e) || is_with_some(s, e)) return true;
  if (may_be_done(s, tr, e) || is_excepted(s, tr, e) || is_of_former(s, e) || is_by_many(s, tr, e)) return true;
  if (is_with_rebels(s, e) || is_at_seat(s, e)) return true;
  bool aimed = tr->sense == KZI_SENSE_AGREE && !tr->verb && tr->light == KZI_NONE && planned;
  if (aimed && kzi_named_sides(s, e) < 2 && e->instrument == KZI_NONE) return true; /* «من أجل التوافق على الإصلاحات» */
  bool two_tell = tr->sense == KZI_SENSE_ANNOUNCE || tr->sense == KZI_SENSE_DECIDE;
  if (two_tell && kzi_named_sides(s, e) < 2 && !e->both) return true;
  if (kzi_is_firm_money(s, tr, e) || kzi_is_private_deal(s, e)) return true;
  bool nowhere = tr->verb && tr->plural && !e->side_count; /* «وصلوا لهذه القناعة» */
  if (tr->sense == KZI_SENSE_VISIT) return nowhere || !has_traveller(s, e) || are_unknown(tr, e);
  if (tr->sense == KZI_SENSE_EXERCISE)
    return planned && proposed(s, e->scope.first, tr->tok);    /* a subject of the talks */
  return tr->sense == KZI_SENSE_REACH && !tr->verb && planned; /* «السعي إلى التوصل لاتفاق» */
}
