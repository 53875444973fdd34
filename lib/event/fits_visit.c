/* Who comes, goes or is received, and what only arrives, is reached or is solved. */
#include "event/fits_talks_parts.h"

#include "event/fits.h"
#include "event/objects.h"
#include "event/subject.h"
#include "event/told.h"

#include <string.h>

#define THERE_REACH   10 /* tokens from «حيث تعقد» to the session that is held there */
#define PLACE_REACH   4  /* tokens: «إلى العاصمة الكازاخستانية أستانا» */
#define SESSION_REACH 7  /* tokens from «لترؤس وفد» to the session */
#define COMING_REACH  12 /* tokens from an arrival to what for */
#define GUEST_REACH   8  /* tokens from «حل» to «ضيفا» */
#define COMER_REACH   3  /* tokens from an arrival to who arrives */

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
  static const char *const guest[] = {"ضيفا", "ضيف", "ضيفه", NULL}, *const instead[] = {"محل", "محله", "محلها", "محلهم",
                                                                                        NULL};
  static const char *const forms[] = {"حل", "يحل", "تحل", "نحل", "سيحل", "ستحل", "وحل", "ويحل", "وتحل", "فحل"};
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

/* «وصل إلى نواكشوط للمشاركة في القمة الأفريقية»: he comes to a meeting of many, unless it is told as that of two. */
static bool comes_to_session(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const parts[] = {"للمشاركه", "لحضور", "ليشارك", "للاشتراك", "المشارك", NULL};
  static const char *const general[] = {"العامه", NULL};
  static const char held[] = "تعقد|ستعقد|يعقد|سيعقد|تنعقد|ستنعقد"; /* «حيث تعقد القمة» */
  static const char *const of_two[] = {"الثنايي", "الثناييه", "المشترك", "المشتركه", NULL};
  static const char *const sessions[] = {"القمه", "قمه",    "الموتمر", "موتمر", "المنتدي",
                                         "منتدي", "الدوره", "دوره",    NULL};
  static const char *const exercise[] = {"exercise", NULL}; /* which tells who takes part by itself */
  uint32_t end = s->tokens->sentences[s->tokens->items[tr->tok].sentence].end;
  uint32_t to = kzi_reach_ahead(tr->end, COMING_REACH, end);
  for (uint32_t t = tr->end; t < to; t++) {
    bool there = kzi_token_is(s->tokens, t - 1, "حيث") && kzi_token_is_of(s->tokens, t, held);
    bool leads = kzi_token_is_of(
        s->tokens, t, "لتراس|لتروس|لالقاء"); /* «لترؤس وفد لبنان إلى مؤتمر», «لإلقاء كلمة أمام الجمعية العامة» */
    if (!there && !leads && (t >= hi || !kzi_token_is_any(s->tokens, t, parts))) continue;
    for (uint32_t k = t + 1; k < t + (there ? THERE_REACH : leads ? SESSION_REACH : 4) && k < end; k++) {
      if (leads && kzi_token_is(s->tokens, k, "الجمعيه") && kzi_has_word(s, k + 1, k + 2, general)) return true;
      if (kzi_has(s, k, KZI_C_NOUN, exercise)) return !kzi_pair_behind(s, k + 1);
      if (kzi_has_word(s, k, k + 1, sessions) || kzi_is_session_of_union(s, k))
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

/* «تدخلا سافرا»: glaring, and no two travel. */
static bool is_glaring(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const glaring[] = {"سافر", NULL}, *const how[] = {"بشكل", "تدخل", "انتهاك", "تحد", "تحيز", NULL};
  if (tr->tok > 0 && kzi_token_is_any(s->tokens, tr->tok, glaring) && kzi_token_is_any(s->tokens, tr->tok - 1, how))
    return true;
  return tr->dual && tr->tok > 0 && kzi_token_is(s->tokens, tr->tok, "سافرا") && !s->actor_in[tr->tok - 1] &&
         kzi_text_ends(kzi_token_fold(s->tokens, tr->tok - 1), "ا");
}

/* «توجه الوزير غدا إلى كازاخستان», but «توجه بالشكر إلى كازاخستان». */
bool kzi_fits_going(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const words[] = {"خطاب", "كلمه", "رساله", "نداء", "تصريح", "بيان", NULL};
  const struct kzi_group *to = kzi_next_group(s, tr->end, hi, LINK(TO));
  if (kzi_has_word(s, kzi_reach_back(tr->tok, 2, 0), tr->tok, words)) return false; /* «في خطاب توجه فيه إلى …» */
  if (is_glaring(s, tr) || comes_to_session(s, tr, hi) || goes_so_far(s, tr, hi)) return false;
  if (!to && (to = kzi_next_group(s, tr->end, hi, LINK(LI))) && s->m->actors[to->first].state == KZI_NONE)
    to = NULL; /* «يتوجه الوزير للسعودية», but «للقاء الرئيس» */
  if (!to) return reaches_town(s, tr, hi);
  return s->m->actors[to->first].state != KZI_NONE && !kzi_is_about(s, tr->end, to->tok, "thanks");
}

/* «بعد وصول رئيس الوزراء إلى السلطة», «وصل إلى رتبة عقيد»: to an office, and to no country. */
static bool comes_to_power(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char power[] = "السلطه|الحكم|سده|الرياسه|رياسه|منصب|المنصب|منصبه|رتبه|مرحله|نتيجه|اتفاق";
  static const char *const to[] = {"للسلطه", "للحكم", "لسده", "للرياسه", "لرياسه", "لمنصب", NULL};
  static const char reaching[] = "وصل|ووصل|وصلت|ووصلت|يصل|تصل|وصلا|وصلوا";
  if (!is_coming(s, tr) && !kzi_token_is_of(s->tokens, tr->tok, reaching)) return false;
  uint32_t end = kzi_reach_ahead(tr->tok + 1, COMING_REACH, hi), way = kzi_find_word(s, tr->tok + 1, end, "الي");
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

/* «خص الرئيس الوزير باستقبال», «حظي باستقبال»: who receives and is received stand before. */
static bool honours(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char verbs[] = "خص|وخص|خصت|وخصت|يخص|حظي|حظيت|وحظي";
  return !tr->verb && tr->mark->prefix & KZI_PREFIX_BI && kzi_tokens_have_of(s->tokens, lo, tr->tok, verbs);
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
  static const char *const press[] = {
      "الصحفيين", "صحفيين",  "الصحافيين", "صحافيين", "الاعلاميين", "اعلاميين",
      "اعلامي",   "اعلاميا", "صحفي",      "صحفيا",   NULL}; /* «وفد الصحفيين التونسيين» */
  for (uint32_t t = tr->end; t + 1 < hi; t++)
    if (kzi_is_delegation(s, t) && kzi_has_word(s, t + 1, t + 2, press)) return false;
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

bool kzi_fits_visit(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  return tr->verb
             ? reaches_place(s, tr, hi) && !we_reach(s, tr) && !leaves_office(s, tr, hi) && !is_solution(s, tr, hi) &&
                   !comes_to_power(s, tr, hi) && !is_of_thing(s, tr, hi) && !thing_arrives(s, tr, hi) &&
                   !is_glaring(s, tr) && !comes_to_thing(s, tr) && !comes_to_session(s, tr, hi)
             : !is_round_of_talks(s, tr, hi) && !ends_list(s, tr) && !is_frame_of_visit(s, tr) && !is_ours(s, tr) &&
                   !comes_to_power(s, tr, hi) && !is_access(s, tr, hi) && !is_coming_of_thing(s, tr, hi) &&
                   !comes_to_session(s, tr, hi);
}

bool kzi_fits_receiving(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo, uint32_t hi)
{
  if (receives_load(s, tr) || is_of_station(s, tr)) return false;
  if (tr->verb && tr->mark->pronoun != KZI_PRON_NONE) return !kzi_is_hosting(s, tr->tok); /* «مؤتمر استضافته بروكسل» */
  return tr->mark->pronoun != KZI_PRON_NONE || honours(s, tr, lo) ||
         (takes_somebody(s, tr, hi) && !kzi_hosts_talks(s, tr, hi));
}

/* «حطت طائرة الرئيس»: it brings him. */
static bool brings_leader(const struct kzi_scene *s, uint32_t tok)
{
  static const char *const planes[] = {"طايره", "موكب", NULL};
  const struct kzi_actor *a = s->actor_in[tok + 1] ? &s->m->actors[s->actor_in[tok + 1] - 1] : NULL;
  return kzi_has_word(s, tok, tok + 1, planes) && a && (a->person != KZI_NONE || a->office != KZI_NONE);
}

/* «وصول السيارات الخاصة بالبيت الأبيض إلى اسكتلندا», «وصلت القوات السعودية إلى السودان»: things and troops visit nobody. */
bool kzi_things_arrive(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const things[] = {
      "السيارات", "سيارات",    "طايره",    "الطايره",  "طايرات",  "سفينه",   "السفينه",  "سفن",     "قافله",  "القافله",
      "القوافل",  "المساعدات", "الشاحنات", "الطايرات", "السفن",   "شحنه",    "الشحنه",   "قطار",    "القطار", "رحله",
      "الصواريخ", "القوات",    "قوات",     "وحدات",    "الوحدات", "فرقاطه",  "الفرقاطه", "مقاتلات", "طلايع",  "عدد",
      "شاب",      "تمثال",     "جثمان",    "لاجيون",   "مهاجرون", "تعزيزات", NULL};
  static const char *const that[] = {"ان", NULL}; /* «أن سيارات البيت الأبيض وصلت إلى …» */
  uint32_t first = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE).first;
  for (uint32_t t = first; tr->verb && t + 1 < tr->tok; t++)
    if ((t == first || kzi_has_word(s, t, t + 1, that)) && kzi_has_word(s, t, t + 2, things)) return true;
  static const char *const troops[] = {"القوات", "قوات", "وحدات", "الوحدات", NULL}; /* «وصلت إلى الكويت القوات …» */
  return (tr->end + 1 < s->tokens->count && kzi_has_word(s, tr->end, tr->end + 1, things) &&
          !brings_leader(s, tr->end)) ||
         (tr->verb && kzi_token_is(s->tokens, tr->end - 1, "الي") && kzi_has_word(s, tr->end + 1, tr->end + 3, troops));
}
