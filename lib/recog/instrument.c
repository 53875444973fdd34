/* Instruments: treaties, agreements, memoranda and the rest, and how many of them. A word that often means something
 * else («عقد», «خطة», «إعلان») counts only where its neighbours make it an instrument. */
#include "recog/instrument.h"

#include <string.h>

#define GOVERNED_MAX 4  /* words between «توقيع» and a weak instrument word */
#define HELD_MAX     6  /* words between «عقدا» and the talks */
#define OBJECT_MAX   20 /* words between «وقعت», its subjects and an object without article */
#define ASIDE_MAX    40 /* … over who signs, when, where and with whom, between commas */

struct search {
  struct kzi_arena *arena;
  const struct kzi_mentions *m;
  const struct kzi_marks *marks;
  struct kzi_vec found;
};

/* ---- Is it one? ------------------------------------------------------------------------------------------------- */

static bool has_sense(const struct kzi_marks *marks, uint32_t tok, const uint16_t *classes, const char *const senses[],
                      size_t count)
{
  const struct kzi_mark *act = kzi_mark_any(marks, tok, classes);
  for (size_t i = 0; act && i < count; i++)
    if (kzi_mark_is(marks, act, senses[i])) return true;
  return false;
}

/* «توقيع عقد مع», «لم توقع أي عقد»: behind the word of signing it is no verb. */
static bool is_object_of_signing(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t words[] = {KZI_C_NOUN, KZI_C_VERB, KZI_C_COUNT};
  static const char *const sign[] = {"sign"};
  for (uint32_t back = 1; back <= 2 && back <= tok && kzi_near_together(marks, tok - back, tok); back++)
    if (has_sense(marks, tok - back, words, sign, 1) && (back == 1 || kzi_near_has(marks, tok - 1, KZI_C_FUNC)))
      return true;
  return false;
}

/* «تتفاوض مع الوزارة على عقد جديد» */
static bool is_object_of_talks(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t words[] = {KZI_C_NOUN, KZI_C_VERB, KZI_C_COUNT};
  static const char *const talks[] = {"negotiate"};
  if (tok == 0 || !kzi_token_is(marks->tokens, tok - 1, "علي")) return false;
  for (uint32_t back = 1; back <= OBJECT_MAX && back <= tok && kzi_near_together(marks, tok - back, tok); back++)
    if (has_sense(marks, tok - back, words, talks, 1)) return true;
  return false;
}

/* «بيان» of one office; «بيان سعودي كازاخستاني» is of both. */
static bool is_statement_alone(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  if (mark->end != mark->tok + 1 || !kzi_mark_is(marks, mark, "joint_statement")) return false;
  uint32_t next = mark->end + (kzi_near_joint(marks, mark->end + 1) ? 2 : 1);
  bool pair = kzi_near_together(marks, mark->tok, mark->end) && kzi_near_has(marks, mark->end, KZI_C_DEMONYM) &&
              kzi_near_has(marks, next, KZI_C_DEMONYM);
  return !pair;
}

/* «الوزيران عقدا قبل التوقيع جلسة مباحثات»: they held it; but «وقع الوزيران عقدا خلال جلسة». */
static bool is_two_holding(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t nouns[] = {KZI_C_NOUN, KZI_C_COUNT}, verbs[] = {KZI_C_VERB, KZI_C_COUNT};
  static const char *const talks[] = {"meet"}, *const sign[] = {"sign"};
  if (!kzi_token_is(marks->tokens, tok, "عقدا")) return false;
  for (uint32_t back = 1; back <= OBJECT_MAX && back <= tok && kzi_near_together(marks, tok - back, tok); back++)
    if (has_sense(marks, tok - back, verbs, sign, 1)) return false;
  for (uint32_t on = 1; on <= HELD_MAX && kzi_near_together(marks, tok, tok + on); on++)
    if (has_sense(marks, tok + on, nouns, talks, 1)) return true;
  return false;
}

/* «فسخت الشركتان عقدهما», «تمديد عقدها»: what is ended or renewed is a contract, and nothing that was held: «ألغى جلسة عقدها». */
static bool is_object_of_ending(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t words[] = {KZI_C_NOUN, KZI_C_VERB, KZI_C_COUNT};
  static const char *const ends[] = {"end", "renew"}, *const held[] = {"meet", "committee"};
  if (tok > 0 && (kzi_near_has(marks, tok - 1, KZI_C_FUNC) || has_sense(marks, tok - 1, words, held, KZI_COUNT(held))))
    return false;
  for (uint32_t back = 1; back <= OBJECT_MAX && back <= tok && kzi_near_together(marks, tok - back, tok); back++)
    if (has_sense(marks, tok - back, words + (back > GOVERNED_MAX), ends, KZI_COUNT(ends))) return true;
  return false;
}

static const struct kzi_mark *candidate_at(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL, KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_any(marks, tok, classes);
  if (mark && mark->pronoun && kzi_near_has(marks, tok, KZI_C_LIGHT) && !is_object_of_ending(marks, tok))
    return NULL; /* «جلسة عقدها المجلس» */
  if (mark && (is_statement_alone(marks, mark) || is_two_holding(marks, tok))) return NULL;
  const struct kzi_mark *other = mark ? kzi_mark_at(marks, tok, KZI_C_INSTRUMENT_NOT) : NULL;
  bool holds = other && strstr(kzi_token_fold(marks->tokens, tok).bytes, "عقد"); /* «وقع عقد عمل», «عقد اجتماع» */
  static const char *const among[] = {"منها", "بينها", "ضمنها", "ابرزها", "اهمها"};
  bool known = mark && other && kzi_token_is(marks->tokens, other->end - 1, "مع") && /* «العقد مع …», «منها عقد مع …» */
               (mark->definite || (tok > 0 && KZI_NEAR_IN(marks, tok - 1, among)));
  bool object = holds && (known || is_object_of_signing(marks, tok) || is_object_of_talks(marks, tok));
  return other && other->end >= mark->end && !object ? NULL : mark;
}

/* «منظمة معاهدة …», «هيئة تنفيذ الاتفاقيات»: inside a look-alike or a body that began before. */
static bool is_inside_other(const struct search *s, uint32_t tok)
{
  for (uint32_t back = 1; back <= 3 && back <= tok; back++) {
    const struct kzi_mark *before = kzi_mark_at(s->marks, tok - back, KZI_C_INSTRUMENT_NOT);
    if (before && before->end > tok) return true;
  }
  uint32_t org = KZI_FIRST(s->m->orgs, s->m->org_count, tok);
  return org > 0 && s->m->orgs[org - 1].at.end > tok;
}

static bool is_field(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"قطاع", "قطاعات", "مجال", "مجالات", "مجالي", "قطاعي"};
  return KZI_NEAR_IN(marks, tok, words);
}

/* «وقع الوزير، يوم الثلاثاء بالجزائر، مع نظيره، على اتفاق»: behind a comma the preposition takes the verb up again. */
static bool is_taken_up(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_COUNT};
  static const char *const sign[] = {"sign"};
  uint32_t tok = mark->tok;
  if (mark->definite || tok < 2 || !kzi_token_is(marks->tokens, tok - 1, "علي") ||
      !kzi_token_is_mark(marks->tokens, tok - 2, "،"))
    return false;
  for (uint32_t back = 3; back <= ASIDE_MAX && back <= tok && kzi_near_together(marks, tok - back, tok); back++)
    if (has_sense(marks, tok - back, verbs, sign, 1)) return true;
  return false;
}

/* «توقيع عقد», «أبرم صفقة», «اعتمد الجانبان خطة»: an act that is done to instruments stands before it. */
static bool is_governed(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const char *const senses[] = {"sign", "exchange", "adopt", "approve", "renew", "force", "end", "negotiate"};
  static const char *const far[] = {"sign", "renew"}; /* «مددت شركة … الروسية وشركة … عقد توريد» */
  static const uint16_t classes[] = {KZI_C_VERB,       KZI_C_VERB_PASSIVE, KZI_C_NOUN,
                                     KZI_C_PARTICIPLE, KZI_C_PHRASE,       KZI_C_COUNT};
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_COUNT};
  size_t fitting =
      KZI_COUNT(senses) - (kzi_mark_is(marks, mark, "contract") ? 0 : 2); /* «تجميد البرنامج» ends no instrument */
  uint32_t tok = mark->tok;
  if (is_taken_up(marks, mark)) return true;
  for (uint32_t steps = 1; steps <= OBJECT_MAX && steps <= tok && kzi_near_together(marks, tok - steps, tok); steps++) {
    if (steps <= GOVERNED_MAX && has_sense(marks, tok - steps, classes, senses, fitting)) return true;
    if (!mark->definite && has_sense(marks, tok - steps, verbs, far, KZI_COUNT(far))) return true;
    if (kzi_token_is_mark(marks->tokens, tok - steps, "،") && steps > 1) /* «وقعتا، خلال زيارة الملك، عقدا» */
      return steps < tok && !mark->definite && kzi_token_is_mark(marks->tokens, tok - 1, "،") &&
             has_sense(marks, tok - steps - 1, verbs, far, KZI_COUNT(far));
    if (steps > GOVERNED_MAX && is_field(marks, tok - steps))
      return false; /* «6 اتفاقيات في قطاع التعليم وبرامج القيادة» */
  }
  return false;
}

/* «خطط للقاء نظيره», «ترتيبات لعقد قمة», «خطة زيارة»: talks that are to come; but «وقعا خطة للمشاورات». */
static bool is_plan_to_meet(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const uint16_t nouns[] = {KZI_C_NOUN, KZI_C_COUNT};
  static const char *const talks[] = {"meet", "visit"};
  static const char *const holding[] = {"لعقد", "لاجراء", "لتنظيم", "لترتيب", "لاستيناف"};
  bool plan = kzi_mark_is(marks, mark, "plan") || kzi_mark_is(marks, mark, "arrangement");
  uint32_t next = mark->end + (KZI_NEAR_IN(marks, mark->end, holding) ? 1 : 0);
  return plan && mark->end == mark->tok + 1 && kzi_near_together(marks, mark->tok, next) &&
         has_sense(marks, next, nouns, talks, KZI_COUNT(talks)) && !is_governed(marks, mark);
}

/* «وثيقة مشتركة», «برنامج تنفيذي», «عقد بين», «خطة للتعاون», «العقد الموقع»: what follows makes it one. */
static bool is_qualified(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  uint32_t end = mark->end;
  static const char *const words[] = {"بين",     "مشترك",    "مشتركه", "المشترك", "المشتركه", "ثنايي",   "ثناييه",
                                      "الثنايي", "الثناييه", "تنفيذي", "تنفيذيه", "للتعاون",  "التعاون", "تعاون",
                                      "للشراكه", "الشراكه",  "الموقع", "الموقعه", "المبرم",   "المبرمه", "الموقعين"};
  if (!kzi_near_together(marks, end - 1, end)) return false;
  bool place = kzi_near_has(marks, end, KZI_C_CAPITAL) && !kzi_near_has(marks, end, KZI_C_COUNTRY); /* «إعلان الرياض» */
  if (place && kzi_mark_is(marks, mark, "declaration")) return true;
  bool adjective = kzi_near_together(marks, end, end + 1) && kzi_near_word(marks, end) &&
                   kzi_near_in(marks, end + 1, words + 1, KZI_COUNT(words) - 1);
  return adjective || KZI_NEAR_IN(marks, end, words);
}

/* «المذكرة», «العقد» after one of its type: the last instrument of the article with that type, or NULL. */
static const struct kzi_instrument *earlier(const struct search *s, const struct kzi_mark *mark)
{
  const struct kzi_instrument *all = s->found.items;
  static const char *const kin[] = {"moc", "letter_of_intent", NULL};
  bool memo = kzi_mark_is(s->marks, mark, "mou"); /* «المذكرة» resumes a memorandum of any kind */
  for (size_t back = 1; back <= 8 && back <= s->found.count; back++) {
    const struct kzi_instrument *old = &all[s->found.count - back];
    if (old->type == mark->value || (memo && kzi_value_is_any(s->marks->lexicon, old->type, kin))) return old;
  }
  return NULL;
}

static bool is_deal(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const deals[] = {"صفقه", "الصفقه", "صفقات", "الصفقات"};
  return KZI_NEAR_IN(marks, tok, deals);
}

/* «عقد ثاني لقاء», «عقد أول اجتماع»: talks are held, the first of their kind. */
static bool is_holding(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const char *const nth[] = {"اول", "ثاني", "ثالث", "رابع", "خامس"};
  static const uint16_t nouns[] = {KZI_C_NOUN, KZI_C_COUNT};
  static const char *const talks[] = {"meet", "committee"};
  return kzi_mark_is(marks, mark, "contract") && KZI_NEAR_IN(marks, mark->end, nth) &&
         has_sense(marks, mark->end + 1, nouns, talks, KZI_COUNT(talks));
}

static bool is_instrument(const struct search *s, const struct kzi_mark *mark)
{
  const struct kzi_marks *marks = s->marks;
  if (kzi_near_sure_instrument(marks, mark) || is_deal(marks, mark->tok)) return true;
  if (mark->definite && kzi_mark_is(marks, mark, "contract"))
    return true; /* «العقد»: the decade is in instrument.not */
  if (mark->definite && earlier(s, mark)) return true;
  bool own = mark->pronoun && !kzi_mark_is(marks, mark, "contract"); /* «برنامجها» is none, «فسخت عقدها» is one */
  return !own && (is_governed(marks, mark) || is_object_of_talks(marks, mark->tok) || is_qualified(marks, mark));
}

/* ---- How many --------------------------------------------------------------------------------------------------- */

/* The number that ends at tok or begins there, in whole units; 0 where none does. */
static int64_t number_near(const struct kzi_mentions *m, uint32_t tok, bool ends)
{
  uint32_t i = kzi_first_at(m->numbers, sizeof *m->numbers, m->number_count,
                            ends && tok >= 3 ? tok - 3
                            : ends           ? 0
                                             : tok);
  for (; i < m->number_count && m->numbers[i].at.tok <= tok; i++) {
    const struct kzi_number *n = &m->numbers[i];
    bool here = ends ? n->at.end == tok : n->at.tok == tok;
    if (here && !n->ordinal && !n->percent && !n->currency && n->value % 1000 == 0) return n->value / 1000;
  }
  return 0;
}

static bool is_countable(int64_t number)
{
  return number > 0 && number < 1000; /* «اتفاقية 1982» is a year */
}

static int32_t count_of(const struct kzi_mentions *m, const struct kzi_mark *mark)
{
  if (mark->class_id == KZI_C_INSTRUMENT_DU) return 2;
  bool part = mark->tok > 1 && kzi_token_is(m->marks->tokens, mark->tok - 1, "من"); /* «خمس من الاتفاقيات» */
  uint32_t counted = mark->tok - (part ? 1 : 0);
  int64_t before = counted && kzi_near_together(m->marks, counted - 1, mark->tok) ? number_near(m, counted, true) : 0;
  if (is_countable(before)) return (int32_t)before;
  if (mark->class_id == KZI_C_INSTRUMENT_SG) return 1;
  bool one = kzi_mark_is(m->marks, mark, "arrangement"); /* «الترتيبات الإطارية» is one text */
  int64_t behind =
      kzi_near_together(m->marks, mark->tok, mark->end) ? number_near(m, mark->end, false) : 0; /* «الاتفاقيات السبع» */
  return is_countable(behind) && behind <= 100 ? (int32_t)behind : one;
}

/* ---- What kind of mention --------------------------------------------------------------------------------------- */

static bool follows(const struct kzi_marks *marks, uint32_t tok, const char *const words[], size_t count)
{
  return tok > 0 && kzi_near_together(marks, tok - 1, tok) && kzi_near_in(marks, tok - 1, words, count);
}

static bool is_pointed_at(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"هذه",  "هذا",  "تلك",  "ذلك",  "هاتين", "هذين",
                                      "بهذه", "بهذا", "لهذه", "لهذا", "وهذه",  "وهذا"};
  return follows(marks, tok, words, KZI_COUNT(words));
}

static bool is_draft(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"مشروع",  "مشروعي", "مشروعا", "مشاريع", "مشروعات", "مسوده",
                                      "مسودات", "ومشروع", "لمشروع", "بمشروع", "لمسوده",  "ومسوده"};
  if (follows(marks, tok, words, KZI_COUNT(words))) return true;
  static const char *const drafts[] = {"المسوده", "مسوده"}; /* «المسودة الثالثة من اتفاقية …» */
  return tok > 2 && kzi_token_is(marks->tokens, tok - 1, "من") && kzi_mark_at(marks, tok - 2, KZI_C_ORD) &&
         follows(marks, tok - 2, drafts, KZI_COUNT(drafts));
}

/* «تم الاتفاق على», «بالاتفاق»: the masculine word may be the verbal noun. */
static bool is_verbal(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const char *const behind[] = {"علي", "مع"};
  if (mark->end != mark->tok + 1 || mark->class_id != KZI_C_INSTRUMENT_SG || !kzi_mark_is(marks, mark, "agreement"))
    return false;
  struct kzi_text fold = kzi_token_fold(marks->tokens, mark->tok);
  if (strstr(fold.bytes, "اتفاقي")) return false;
  const struct kzi_mark *verb = mark->tok > 0 ? kzi_mark_at(marks, mark->tok - 1, KZI_C_LIGHT) : NULL;
  bool light = verb && verb->end == mark->tok && !kzi_mark_is(marks, verb, "enter"); /* «دخل الاتفاق حيز التنفيذ» */
  return light || (kzi_near_together(marks, mark->tok, mark->end) && KZI_NEAR_IN(marks, mark->end, behind));
}

/* «مذكرة التفاهم»: the article of the second word makes a memorandum known; «اتفاقية التجارة» is only its kind. */
static bool is_known(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const char *const of[] = {"من"};
  if (mark->class_id == KZI_C_INSTRUMENT_PL && follows(marks, mark->tok, of, 1)) return false; /* «عدد من الاتفاقيات» */
  if (mark->definite || mark->pronoun || is_pointed_at(marks, mark->tok)) return true;
  bool memo = kzi_mark_is(marks, mark, "mou") || kzi_mark_is(marks, mark, "moc") ||
              kzi_mark_is(marks, mark, "letter_of_intent");
  return memo && mark->end == mark->tok + 2 && kzi_near_definite(marks, mark->tok + 1);
}

/* «اتفاق» without ة names a document only where something is done with it. */
static bool is_verbal_noun(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const char *const words[] = {"اتفاق", "باتفاق", "لاتفاق", "واتفاق"};
  return mark->end == mark->tok + 1 && KZI_NEAR_IN(marks, mark->tok, words) && !is_governed(marks, mark) &&
         !is_qualified(marks, mark);
}

/* «وثائق ست مذكرات», «وثائق الاتفاقيات»: the papers on which texts of another kind stand are none besides them. */
static bool is_paper_of_text(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const uint16_t texts[] = {KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL, KZI_C_COUNT};
  uint32_t next = mark->end;
  if (mark->class_id != KZI_C_INSTRUMENT_PL || mark->end > mark->tok + 1 || !kzi_mark_is(marks, mark, "document"))
    return false;
  if (next < marks->tokens->count && !kzi_mark_any(marks, next, texts)) next++; /* «ست» */
  const struct kzi_mark *text = next < marks->tokens->count && kzi_near_together(marks, mark->tok, next)
                                    ? kzi_mark_any(marks, next, texts)
                                    : NULL;
  return text && !text->prefix;
}

static void push(struct search *s, const struct kzi_mark *mark)
{
  if (is_paper_of_text(s->marks, mark)) return;
  const struct kzi_instrument *old =
      mark->definite && mark->end == mark->tok + 1 && !kzi_near_sure_instrument(s->marks, mark) ? earlier(s, mark)
                                                                                                : NULL;
  struct kzi_instrument found = {
      .at = kzi_near_where(s->marks, mark), .type = old ? old->type : mark->value, .count = count_of(s->m, mark)};
  found.definite = is_known(s->marks, mark);
  found.verbal = is_verbal(s->marks, mark);
  found.weak = !is_instrument(s, mark) || is_verbal_noun(s->marks, mark);
  found.draft = is_draft(s->marks, mark->tok);
  kzi_read_instrument_title(s->m, &found);
  struct kzi_instrument *kept = kzi_vec_push(s->arena, &s->found, sizeof *kept);
  if (kept) *kept = found;
}

void kzi_find_instruments(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct search s = {.arena = arena, .m = m, .marks = m->marks};
  for (uint32_t tok = 0; tok < m->marks->tokens->count;) {
    const struct kzi_mark *mark = candidate_at(m->marks, tok);
    if (mark && (is_inside_other(&s, tok) || is_plan_to_meet(m->marks, mark) || is_holding(m->marks, mark)))
      mark = NULL;
    if (mark) push(&s, mark);
    tok = mark ? mark->end : tok + 1;
  }
  m->instruments = s.found.items;
  m->instrument_count = (uint32_t)s.found.count;
}
