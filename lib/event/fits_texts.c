#include "event/fits_texts.h"

#include "event/objects.h"

#include <string.h>

#define LAW_REACH     12 /* tokens: a ruler's name and style stand between «وقع» and his decree */
#define DRAFT_REACH   6  /* tokens from «تكليف» to what for: who is charged with it stands between */
#define AIM_REACH     12 /* tokens from «محادثات» to «بشأن تعديل»: the sides stand between */
#define BEGIN_REACH   3  /* tokens: «يبدأ اليوم الأحد العمل ب» */
#define BID_REACH     8  /* tokens from «التوصل» to the text: the partner stands between */
#define IRAN_REACH    3  /* tokens from «اتفاق نووي» over «مع» to whose it is */
#define COUNCIL_REACH 6  /* tokens between approving and «مجلس الأمن» */
#define STEPS_REACH   4  /* tokens from «بعد استكمال» to the ratification */

/* «انتهى اللقاء إلى الاتفاق على …», «انتهت المفاوضات بتوقيع اتفاق»: what it ended in. */
static bool leads_to_text(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  uint32_t i = kzi_instrument_in(s, tr->end, hi), text = i == KZI_NONE ? hi : s->m->instruments[i].at.tok;
  if (kzi_find_word(s, tr->end, text, "الي") < text) return true;
  static const char *const acts[] = {"sign", "agree", NULL};
  for (uint32_t t = tr->end; t < text; t++)
    if (kzi_has(s, t, KZI_C_NOUN, acts)) return true;
  return false;
}

/* «وافق على قرار بشأن التعديل الثالث لاتفاقية المنحة»: the amendment is a text that is approved. */
static bool is_approved(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  uint32_t from = kzi_reach_back(tr->tok, 24, lo);
  return !tr->verb && tr->light == KZI_NONE && !(tr->mark->prefix & KZI_PREFIX_LI) &&
         (kzi_told_before(s, lo, tr->tok, tr->tok - from, KZI_C_VERB, "approve") ||
          kzi_told_before(s, lo, tr->tok, tr->tok - from, KZI_C_NOUN, "approve"));
}

/* «يعملان على تعديل الاتفاقية», «محادثات لتعديل الاتفاقية» is a negotiation, which the word before has told. */
static bool under_work(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const about[] = {"بشان", "حول", "بخصوص", NULL};
  if (kzi_told_before(s, lo, tr->tok, 4, KZI_C_VERB, "work")) return true;
  bool aim = tr->mark->prefix & KZI_PREFIX_LI || (tr->tok > lo && kzi_token_is_any(s->tokens, tr->tok - 1, about));
  return aim && !tr->verb &&
         (kzi_told_before(s, lo, tr->tok, AIM_REACH, KZI_C_NOUN, "meet") ||
          kzi_told_before(s, lo, tr->tok, AIM_REACH, KZI_C_NOUN, "negotiate"));
}

/* «بروتوكول تعديل الاتفاق»: what a text is for. */
static bool is_title_of_text(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return !tr->verb && tr->tok > 0 && s->instrument_in[tr->tok - 1];
}

/* «وقع الرئيس مرسوما يتضمن التصديق على اتفاقية»: what is signed is one state's own law. */
static bool signs_law(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t end)
{
  static const char *const laws[] = {"مرسوما", "مرسوم",  "المرسوم", "مراسيم", "قانون", "قانونا", "القانون", "قوانين",
                                     "قرارا",  "القرار", "ظهيرا",   "امرا",   "حكما",  "حكمها",  NULL};
  static const char *const bears[] = {"يحمل", "تحمل", "حمل", "حملت", NULL}; /* «مرسوما يحمل توقيع الرئيس» */
  uint32_t before = kzi_reach_back(tr->tok, 1, 0);
  if (kzi_has_word(s, before, tr->tok, bears) && kzi_has_word(s, kzi_reach_back(before, 2, 0), before, laws))
    return true;
  for (uint32_t t = tr->end; t < end && t < tr->end + LAW_REACH && !s->instrument_in[t]; t++)
    if (kzi_has_word(s, t, t + 1, laws)) return true;
  return false;
}

static bool backs_off(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return tr->verb && strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "تراجع");
}

/* «تراجعت كازاخستان عن اتفاق …» */
static bool leaves_text(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  uint32_t t = kzi_find_word(s, tr->end, hi, "عن");
  return t + 1 < hi && s->instrument_in[t + 1];
}

/* The first token behind the trigger that tells of a text, or hi. */
static uint32_t text_behind(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  uint32_t text = tr->end;
  while (text < hi && !s->instrument_in[text]) text++;
  return text;
}

/* «علقت صحيفة … على الاتفاق», «في أول تعليق على …»: they speak of it. */
static bool comments(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const on[] = {"علي", NULL};
  const char *word = kzi_token_fold(s->tokens, tr->tok).bytes;
  return (strstr(word, "علق") || strstr(word, "تعليق")) && kzi_has_word(s, tr->end, text_behind(s, tr, hi), on);
}

/* «الاتفاقية التي تلغي الرسوم», «الاتفاق الذي أنهى الحرب»: what a text does to other things is told of it, and no act. */
static bool ends_other_thing(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const rel[] = {"rel", NULL}, *const prep[] = {"prep", NULL};
  uint32_t t = tr->end;
  if (tr->mark->class_id != KZI_C_VERB || tr->mark->pronoun != KZI_PRON_NONE || tr->tok == 0) return false;
  if (t >= s->tokens->count || s->actor_in[t] || s->instrument_in[t] || !kzi_has(s, tr->tok - 1, KZI_C_FUNC, rel))
    return false;
  struct kzi_text next = kzi_token_fold(s->tokens, t);
  bool named = next.length > 4 && kzi_text_begins(next, "ال");
  return named && !kzi_has(s, t, KZI_C_FUNC, prep) && !kzi_has(s, t, KZI_C_PERIOD, NULL) &&
         !kzi_has(s, t, KZI_C_WEEKDAY, NULL) && !kzi_has(s, t, KZI_C_DAYREL, NULL);
}

/* «توقع خبراء أن …» */
static bool foresees(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const expects[] = {"توقع", "وتوقع", NULL};
  static const char that[] =
      "ان|بان|فشل|نجاح|التوصل|حدوث|وقوع|ارتفاع|انخفاض|زياده|نمو|تراجع|استمرار|تحسن|عوده|صدور|انسحاب";
  return tr->verb && kzi_token_is_any(s->tokens, tr->tok, expects) &&
         kzi_tokens_have_of(s->tokens, tr->end, text_behind(s, tr, hi), that);
}

static bool names_iran(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  for (uint32_t t = from; t < to; t++)
    if (s->actor_in[t] && s->m->actors[s->actor_in[t] - 1].cc == kzi_cc("IR")) return true;
  return false;
}

/* «بعد توقيع الاتفاق النووي», «وقعت إيران اتفاقها النووي», «إبرام اتفاق نووي مع إيران»: everybody knows that text, and that many signed it, not these two. */
static bool is_known_text(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const nuclear[] = {"النووي", "النوويه", NULL}, *const about[] = {"حول", "بشان", NULL};
  static const char *const any_nuclear[] = {"نووي", "نوويا", NULL};
  uint32_t in = kzi_instrument_in(s, tr->end, hi);
  if (in == KZI_NONE) return false;
  uint32_t t = s->m->instruments[in].at.tok + 1;
  while (t < hi && (s->actor_in[t] || kzi_token_is_any(s->tokens, t, about))) t++;
  if (t < hi && kzi_token_is_any(s->tokens, t, any_nuclear))
    return names_iran(s, t, kzi_reach_ahead(t, IRAN_REACH, hi));
  return t < hi && kzi_token_is_any(s->tokens, t, nuclear);
}

/* «توصل إلى طريقة يبقي بها على الاتفاق»: what is reached is no text. */
static bool reaches_text(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char another[] = "طريقه|نتيجه|نتايج|قناعه|حل|حلول|استنتاج|خلاصه";
  uint32_t to = kzi_find_word(s, tr->end - 1, hi, "الي");
  static const char led[] = "لقرار|لقناعه|لنتيجه|لحل|لاستنتاج";
  if (kzi_tokens_have_of(s->tokens, tr->end, kzi_reach_ahead(tr->end, 1, hi), led)) return false;
  return !kzi_tokens_have_of(s->tokens, to, kzi_reach_ahead(to, 2, hi), another);
}

/* «العمل بالاتفاقية», «تطبيق الاتفاقية»: its use, which takes effect where it begins. */
static bool is_use(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char running[] = "سريان|السريان|لسريان|بسريان|وسريان";
  return tr->mark->class_id == KZI_C_NOUN && !kzi_token_is_of(s->tokens, tr->tok, running);
}

/* «نعمل بالفعل على اتفاقية», «يعملان على استكمال بنود الاتفاقية»: they work on a text, not on what it provides for. */
static bool drafts(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const drafting[] = {"اعداد",  "صياغه", "ابرام", "انجاز", "استكمال", "بلوره",   "وضع",    "التوصل",
                                         "الي",    "عقد",   "تحيين", "تعديل", "تحديث",   "تطوير",   "مراجعه", "مشروع",
                                         "مشاريع", "مسوده", "بنود",  "نص",    "صيغه",    "استيناف", "ايجاد",  NULL};
  uint32_t on = kzi_find_word(s, tr->end - 1, hi, "علي");
  for (uint32_t t = on + 1; t < hi; t++) {
    const struct kzi_instrument *x = s->instrument_in[t] ? &s->m->instruments[s->instrument_in[t] - 1] : NULL;
    if (x) return !x->weak || (t == on + 1 && x->count == 1); /* «على خطة», not «على تنفيذ خطة», «على خطط» */
    if (!kzi_has_word(s, t, t + 1, drafting)) return false;
  }
  return false;
}

/* «تسعى واشنطن إلى التوصل مع الأوروبيين إلى اتفاق»: a text that is not there yet is bid for. */
static bool bids(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const reaching[] = {"التوصل", "للتوصل", "الوصول", "للوصول", NULL};
  uint32_t t = tr->end;
  while (t < hi && !kzi_token_is_any(s->tokens, t, reaching)) t++;
  uint32_t text = kzi_instrument_in(s, t, kzi_reach_ahead(t, BID_REACH, hi));
  return text != KZI_NONE && !s->m->instruments[text].definite;
}

/* «أمضى المفاوضون عطلة الأسبوع في العمل على الاتفاق», «يمضي المغرب قدما في …»: they pass their time, or go on. */
static bool passes_time(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const stems[] = {"امضي", "امضت",  "امضيا", "امضوا", "يمضي", "تمضي", "يمضيان", "تمضيان",
                                      "نمضي", "سيمضي", "ستمضي", "سنمضي", "يمض",  "تمض",  NULL};
  static const char *const spent[] = {"قدما",  "عطله",  "اجازه", "وقت",   "وقتا",   "فتره",    "ليله",
                                      "عقوبه", "يومين", "ايام",  "اياما", "اسبوعا", "اسبوعين", "اسابيع",
                                      "شهرا",  "شهرين", "اشهر",  "عاما",  "عامين",  "اعوام",   "اعواما",
                                      "سنه",   "سنوات", "سنتين", "ساعات", "ساعه",   "ساعتين",  NULL};
  return tr->verb && kzi_tokens_have_joined(s->tokens, tr->tok, tr->end, stems) &&
         kzi_has_word(s, tr->end, text_behind(s, tr, hi), spent);
}

/* «وافق على إنهاء العمل بالاتفاقية», «التوقيع على الانسحاب من الاتفاقية» */
static bool ends_on(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const end[] = {"end", NULL};
  uint32_t on = kzi_find_word(s, tr->end - 1, hi, "علي");
  return on + 1 < hi && kzi_has(s, on + 1, KZI_C_NOUN, end);
}

/* «وافق على إنهاء العمل بالاتفاقية», «أقر البرلمان إنهاء العمل بها» */
static bool approves_end(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const end[] = {"end", NULL};
  uint32_t on = kzi_find_word(s, tr->end - 1, hi, "علي");
  if (on + 1 < hi) return ends_on(s, tr, hi);
  for (uint32_t t = tr->end; tr->verb && t < hi && !s->instrument_in[t]; t++)
    if (kzi_has(s, t, KZI_C_NOUN, end)) return true;
  return false;
}

/* «دخلت حيز التنفيذ بعد استكمال إجراءات التصديق»: what had to be done before. */
static bool is_precondition(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char steps[] = "اجراءات|الاجراءات|عمليه|عمليات|خطوات|مراحل";
  static const char *const after[] = {"بعد",     "عقب",    "فور",      "بانتظار", "حين",   "استكمال", "لاستكمال",
                                      "استيفاء", "انتهاء", "الانتهاء", "اتمام",   "انجاز", "اكتمال",  NULL};
  return !tr->verb && tr->tok > lo && kzi_token_is_of(s->tokens, tr->tok - 1, steps) &&
         kzi_has_word(s, kzi_reach_back(tr->tok, STEPS_REACH, lo), tr->tok - 1, after);
}

/* «وإقراره من مجلس الأمن», «تصويت مجلس الأمن على الموافقة على الاتفاقية»: all the world approves it. */
static bool is_of_council(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_range c)
{
  uint32_t hi = kzi_reach_ahead(tr->end, COUNCIL_REACH, c.end);
  for (uint32_t t = kzi_reach_back(tr->tok, COUNCIL_REACH, c.first); t + 1 < hi; t++)
    if (kzi_token_is(s->tokens, t, "مجلس") && kzi_token_is(s->tokens, t + 1, "الامن")) return true;
  return false;
}

/* «إقرارا بدور …», «وأقر هذا الإعلان مبدأ …» admit it, «إقرار جدول أعمال» is of the meeting. */
static bool admits(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const agenda[] = {"جدول", NULL}, *const this[] = {"هذا", "هذه", NULL};
  uint32_t end = kzi_reach_ahead(tr->end, 2, s->tokens->count);
  if (tr->verb && kzi_has_word(s, tr->end, tr->end + 1, this) && kzi_instrument_in(s, tr->end, end) != KZI_NONE)
    return true;
  static const char admitting[] = "اقر|واقر|اقرت|واقرت|يقر|تقر|ويقر";
  static const char what[] = "بان|بانه|بانها|بانهم|بوجود|بفشل|بصعوبه|بحق|بخطا|بارتكاب|بدور|ان|انه|انها";
  if (tr->verb && kzi_token_is_of(s->tokens, tr->tok, admitting)) /* «أقر الوزير بأن الاتفاق صعب» */
    return kzi_tokens_have_of(s->tokens, tr->end, text_behind(s, tr, kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE).end),
                              what);
  return !tr->verb && (kzi_token_is(s->tokens, tr->tok, "اقرارا") || kzi_has_word(s, tr->end, tr->end + 1, agenda));
}

/* «بأغلبية 78 صوتا»: votes, and nobody votes there. */
static bool counts_votes(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const votes[] = {"صوتا", "صوت", NULL}, *const vote[] = {"صوت",  "صوتت", "يصوت",
                                                                             "تصوت", "وصوت", NULL};
  if (tr->verb && kzi_token_is_any(s->tokens, tr->tok, vote) && kzi_find_word(s, tr->end, hi, "ضد") < hi)
    return true;                                                   /* «صوّت المجلس ضد الصفقة» */
  static const char laws[] = "قانون|القانون|قانونا|مرسوم|المرسوم"; /* «بموجب قانون أقر مؤخرا» */
  bool passed = tr->verb && tr->tok > 0 && kzi_is_perfect(tr->mark) && !kzi_token_is(s->tokens, tr->end - 1, "علي");
  if (passed && !s->actor_in[tr->tok - 1] && kzi_token_is_of(s->tokens, tr->tok - 1, laws)) return true;
  return tr->tok > 0 && s->tokens->items[tr->tok - 1].kind == KZI_TOKEN_NUMBER &&
         kzi_token_is_any(s->tokens, tr->tok, votes);
}

/* «يعد الجانبان مشروع اتفاقية», «مشروع بروتوكول يعده الجانبان», «يعدان بيانا مشتركا», but not «يعد الاتفاق خطوة» */
static bool makes_text(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t objects[KZI_OBJECTS_MAX], text = kzi_instrument_in(s, tr->end, tr->end + 1);
  if (tr->mark->pronoun != KZI_PRON_NONE)
    return kzi_find_objects(s, tr, objects) > 0 && s->m->instruments[objects[0]].draft;
  bool fresh = text != KZI_NONE && !s->m->instruments[text].definite && !s->m->instruments[text].weak;
  return fresh || kzi_draft_discussed(s, tr) != KZI_NONE;
}

/* «أعلنت قطر وتركيا عن اتفاق للتجارة»: right behind «عن», and new. */
static bool tells_of_text(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  uint32_t on = kzi_find_word(s, tr->end - 1, hi, "عن"), who = tr->end < hi ? s->group_in[tr->end] : 0;
  if (on == hi && who) on = s->groups[who - 1].end - 1; /* «أعلنت كازاخستان وتركيا خطة مشتركة» */
  uint32_t text = kzi_instrument_in(s, on + 1, kzi_reach_ahead(on + 1, 2, hi));
  if (text == KZI_NONE || s->m->instruments[text].definite) return false;
  bool accord = s->m->instruments[text].type == kzi_value_id("agreement"); /* «عن اتفاق», which may be weak elsewhere */
  return (accord || !s->m->instruments[text].weak) &&
         (s->instrument_in[on + 1] || !kzi_has(s, on + 1, KZI_C_NOUN, NULL)); /* «عن استئناف اتفاقية» */
}

/* «صادق على بروتوكول يعدل الاتفاق المبرم»: what one text does to another is told of it, and no act. */
static bool is_by_text(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t hi = kzi_reach_ahead(tr->end, 1, s->tokens->count);
  return tr->verb && tr->tok > 0 && s->instrument_in[tr->tok - 1] && kzi_instrument_in(s, tr->end, hi) != KZI_NONE;
}

/* «الأساس الذي تبنى عليه» */
static bool is_built(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char built[] = "تبني|يبني|وتبني|ويبني", upon[] = "علي|عليه|عليها|عليهما";
  return kzi_token_is_of(s->tokens, tr->tok, built) &&
         kzi_tokens_have_of(s->tokens, tr->end, kzi_reach_ahead(tr->end, 1, hi), upon);
}

/* «وقع النادي عقدا مع اللاعب المصري»: no state and no office acts there. */
static bool is_of_club(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  bool sport = false;
  for (uint32_t t = c.first; t < c.end; t++) {
    const struct kzi_actor *a = s->actor_in[t] ? &s->m->actors[s->actor_in[t] - 1] : NULL;
    if (a && (a->office != KZI_NONE || a->state != KZI_NONE || a->anaphor != KZI_NONE)) return false;
    if (a && a->org != KZI_NONE && (s->m->orgs[a->org].is_state || s->m->orgs[a->org].international)) return false;
    sport = sport || kzi_has(s, t, KZI_C_SPORT, NULL);
  }
  return sport;
}

/* «يلتزمون بما وقعوا عليه»: whatever it was. */
static bool is_what_was_signed(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char what[] = "ما|بما|لما|مما|وما";
  return tr->verb && tr->tok > 0 && kzi_token_is_of(s->tokens, tr->tok - 1, what) &&
         kzi_instrument_in(s, tr->end, kzi_reach_ahead(tr->end, LAW_REACH, hi)) == KZI_NONE;
}

bool kzi_fits_text(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_range c, uint32_t hi)
{
  static const char *const ratification[] = {"التصديق", "المصادقه", "الابرام", "الاعتماد", "تصديق", NULL};
  static const char views[] =
      "الخبرات|خبرات|المعلومات|معلومات|التجارب|الاراء|وجهات|الراي|الزيارات|الوفود|الطلاب|الطلبه|"
      "المعارف|الخبراء";
  static const char *const existence[] = {"وجود", NULL};
  static const char *const on[] = {"علي", NULL};
  static const char *const begins[] = {"بدا", "بدات", "يبدا", "تبدا", "بدء", "وبدا", "ويبدا", "سيبدا", "وبدء", NULL};
  switch (tr->sense) {
  case KZI_SENSE_REACH: /* «نفى وجود أي اتفاق» */
    if (is_known_text(s, tr, hi) || !reaches_text(s, tr, hi)) return false;
    return !kzi_has_word(s, tr->tok, tr->tok + 1, existence) || kzi_instrument_in(s, tr->end, tr->end + 1) != KZI_NONE;
  case KZI_SENSE_ANNOUNCE:
    return tells_of_text(s, tr, hi);
  case KZI_SENSE_APPROVE: /* «وافق على وقف العمل باتفاقية» ends it */
    return !approves_end(s, tr, hi) && !counts_votes(s, tr, hi) && !is_known_text(s, tr, hi) &&
           !is_precondition(s, tr, c.first) && !admits(s, tr) && !is_of_council(s, tr, c);
  case KZI_SENSE_EXCHANGE: /* «بعد تبادل وثائق التصديق»: no text of its own; «التبادل التجاري» is trade */
    return (tr->verb || !tr->mark->definite) &&
           !kzi_has_word(s, tr->end, kzi_reach_ahead(tr->end, tr->verb ? 7 : 3, hi), ratification) &&
           !kzi_tokens_have_of(s->tokens, tr->end, kzi_reach_ahead(tr->end, 1, hi), views);
  case KZI_SENSE_ADOPT: /* «اعتمد مجلس الوزراء مراسيم بالموافقة على اتفاقيات» */
    return !signs_law(s, tr, c.end) && !kzi_token_is(s->tokens, tr->tok, "اعتمادا") && /* «اعتمادا على الإعلان» */
           !is_built(s, tr, hi);
  case KZI_SENSE_SIGN:
    if (is_what_was_signed(s, tr, hi) || is_of_club(s, tr)) return false;
    return !signs_law(s, tr, c.end) && !foresees(s, tr, hi) && !passes_time(s, tr, hi) && !is_known_text(s, tr, hi) &&
           !ends_on(s, tr, hi);
  case KZI_SENSE_END:
    if (tr->verb && strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "نسحب") &&
        kzi_has_word(s, tr->end, tr->end + 1, on))
      return false; /* «آثارها تنسحب على بقية بنود البرنامج» */
    return (!backs_off(s, tr) || leaves_text(s, tr, hi)) && !comments(s, tr, hi) && !ends_other_thing(s, tr);
  case KZI_SENSE_EXPIRE: /* «مدتها أربع سنوات تنتهي في 2022», «التي ستنتهي في 2026»: how long it holds */
    return !kzi_told_before(s, c.first, tr->tok, 2, KZI_C_FUNC, "rel") && !leads_to_text(s, tr, hi) &&
           !kzi_told_before(s, c.first, tr->tok, 1, KZI_C_PERIOD, "unit.year");
  case KZI_SENSE_MANDATE: { /* «تكليف فريق فني بإعداد اتفاقية»: it has yet to be drawn up */
    static const char drafting[] = "باعداد|بصياغه|بدراسه|لاعداد|لصياغه|لدراسه";
    return !kzi_tokens_have_of(s->tokens, tr->end, kzi_reach_ahead(tr->end, DRAFT_REACH, hi), drafting);
  }
  case KZI_SENSE_FORCE:
    return !is_use(s, tr) || kzi_has_word(s, kzi_reach_back(tr->tok, BEGIN_REACH, c.first), tr->tok, begins);
  case KZI_SENSE_RENEW:
    return !under_work(s, tr, c.first) && !is_title_of_text(s, tr) && !is_by_text(s, tr) &&
           !is_approved(s, tr, c.first);
  case KZI_SENSE_WORK:
    return drafts(s, tr, hi);
  case KZI_SENSE_SEEK:
    return bids(s, tr, hi);
  case KZI_SENSE_DRAFT:
    return makes_text(s, tr);
  default:
    return true;
  }
}
