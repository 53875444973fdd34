#include "event/no_deed.h"

#include "event/fits.h"

#include <string.h>

#define THING_REACH    8     /* tokens from what is opened to the verb whose pronoun means it */
#define OPENED_REACH   8     /* tokens from opening to what is opened: who opens it stands between */
#define SANCTION_REACH 14    /* tokens from sanctions to what those did on whom they are laid */
#define ON_REACH       3     /* tokens from sanctions to «على» */
#define MANY           10000 /* thousandths: ten projects at a time are a tally */
#define WHAT_BYTES     6     /* «بما» */

/* «أشاد بما تقدمه السعودية من مساعدات», «شكره على ما قدمته»: praise of what is done; but «كما قدمت» goes on. */
static bool is_praised(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  if (!tr->verb || tr->mark->pronoun == KZI_PRON_NONE || tr->tok == 0) return false;
  struct kzi_text word = kzi_token_fold(s->tokens, tr->tok - 1);
  return word.length <= WHAT_BYTES && kzi_text_ends(word, "ما") && !kzi_text_begins(word, "ك");
}

/* «تقارير قدمتها الاستخبارات»: nobody is given them who is told behind. */
static bool gives_words(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t t = tr->tok > 1 && kzi_has(s, tr->tok - 1, KZI_C_FUNC, NULL) ? tr->tok - 2 : tr->tok - 1;
  return tr->verb && tr->mark->pronoun != KZI_PRON_NONE && tr->tok > 0 && kzi_is_about(s, t, t + 1, "words");
}

/* «عقوبات على شركات قدمت معدات لروسيا», «استوردت الفحم في انتهاك للعقوبات»: it tells why they are laid on her, and those who lay them
 * give nothing. */
static bool is_punished(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  for (uint32_t t = kzi_reach_back(tr->tok, SANCTION_REACH, c.first); t < tr->tok; t++) {
    if (!kzi_is_about(s, t, t + 1, "sanctions")) continue;
    uint32_t near = kzi_reach_ahead(t + 1, ON_REACH, tr->tok);
    return kzi_find_word(s, t, near, "علي") < near || (t > 0 && kzi_token_is(s->tokens, t - 1, "قايمه"));
  }
  return kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, SANCTION_REACH, c.end), "breach");
}

/* «حققا تقدما», «لم يحصل أي تقدم ملموس», «المضي قدما»: the noun that is written like the verb of giving. */
static bool is_progress(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_text word = kzi_token_fold(s->tokens, tr->tok);
  if (!kzi_text_ends(word, "قدم") && !kzi_text_ends(word, "قدما")) return false;
  return (tr->tok > 0 && kzi_is_about(s, tr->tok - 1, tr->tok, "advance")) ||
         kzi_is_about(s, tr->end, kzi_reach_ahead(tr->end, 1, s->tokens->count), "tangible");
}

/* «الحرب التي أطلقتها …»: its pronoun means what stands before, and nothing that can be opened stands there. */
static bool opened_nothing(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const things[] = {"works", "joint", "mission", "route", "body", NULL};
  if (!tr->verb || tr->mark->pronoun == KZI_PRON_NONE) return false;
  uint32_t first = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  for (uint32_t t = kzi_reach_back(tr->tok, THING_REACH, first); t < tr->tok; t++)
    if (kzi_has(s, t, KZI_C_OBJECT, things)) return false;
  return true;
}

/* «افتتح الوزيران، اليوم في تونس العاصمة، جلسة عمل مشتركة»: they meet. */
static bool opens_talks(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const things[] = {"works", "mission", "route", "body", NULL}, *const talks[] = {"meet", NULL};
  for (uint32_t t = tr->end; t < kzi_reach_ahead(tr->end, THING_REACH * 2, hi); t++) {
    if (kzi_has(s, t, KZI_C_OBJECT, things)) return false;
    if (kzi_has(s, t, KZI_C_NOUN, talks)) return true;
  }
  return false;
}

/* «تدشن القمة مرحلة جديدة», «أطلقا حربا»; but «إعادة فتح السفارات بعد حرب» names first what is opened. */
static bool opens_idea(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const objects[] = {"idea", "works", "mission", "route", "joint", "body", NULL};
  for (uint32_t t = tr->end; t < kzi_reach_ahead(tr->end, OPENED_REACH, hi); t++)
    if (kzi_has(s, t, KZI_C_OBJECT, objects)) return kzi_is_about(s, t, t + 1, "idea");
  return false;
}

/* «على تبني رؤية»: the noun that is written like «she builds». */
static bool is_adoption(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const prep[] = {"prep", NULL};
  return kzi_token_is(s->tokens, tr->tok, "تبني") && tr->tok > 0 &&
         (s->instrument_in[tr->tok - 1] || kzi_has(s, tr->tok - 1, KZI_C_FUNC, prep));
}

/* «بدأت تظهر معالم …»: another verb's beginning. */
static bool begins_to_do(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_VERB_OTHER, KZI_C_COUNT};
  const struct kzi_mark *next = tr->end < s->tokens->count ? kzi_mark_any(s->marks, tr->end, verbs) : NULL;
  return tr->verb && next && kzi_is_imperfect(next);
}

/* «نفذت روسيا 400 مشروع في المنطقة»: adds up what was done over the years. */
static bool adds_up(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const projects[] = {"مشروع", "مشروعا", "مشاريع", NULL};
  const struct kzi_mentions *m = s->m;
  uint32_t to = kzi_reach_ahead(tr->end, OPENED_REACH, hi);
  for (uint32_t i = KZI_FIRST(m->numbers, m->number_count, tr->end);
       i < m->number_count && m->numbers[i].at.tok < to && tr->verb; i++)
    if (m->numbers[i].value >= MANY && kzi_has_word(s, m->numbers[i].at.end, m->numbers[i].at.end + 1, projects))
      return true;
  return false;
}

/* «القلق من المناورات», «ردا على تدريبات …», «الحد من المناورات»: others speak of them. */
static bool is_answered(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t first = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  return kzi_is_about(s, kzi_reach_back(tr->tok, ON_REACH, first), tr->tok, "reaction");
}

/* «ويزود خط الأنابيب إسرائيل بالغاز»: a thing gives nothing. */
static bool is_done_by_thing(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char things[] = "خط|الخط|حقل|الحقل|انبوب|الانبوب|محطه";
  return tr->verb && tr->end < s->tokens->count && kzi_token_is_of(s->tokens, tr->end, things);
}

/* «تتبع سير وصول الوقود», «أهمية بعث توأمة»: nouns that are written like «he sent», behind which who sends would stand. */
static bool is_course(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const nouns[] = {"سير", "بعث", NULL};
  return kzi_token_is_any(s->tokens, tr->tok, nouns) && tr->end < s->tokens->count && !s->actor_in[tr->end];
}

/* «تدريبات المنتخب قبل المباراة» */
static bool is_training_for_game(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_range r = s->tokens->sentences[s->tokens->items[tr->tok].sentence];
  for (uint32_t t = r.first; t < r.end; t++)
    if (kzi_has(s, t, KZI_C_SPORT, NULL)) return true;
  return false;
}

/* «كل مساعدة ممكنة», «أي دعم»: whatever may be needed some day. */
static bool is_any_help(const struct kzi_scene *s, uint32_t tok)
{
  static const char *const every[] = {"كل", "اي", "ايه", NULL};
  return tok > 0 && kzi_token_is_any(s->tokens, tok - 1, every) &&
         !kzi_text_begins(kzi_token_fold(s->tokens, tok), "ال");
}

bool kzi_is_no_gift(const struct kzi_scene *s, uint32_t tok)
{
  if (is_any_help(s, tok)) return true;
  if (tok + 1 >= s->tokens->count) return false;
  if (kzi_is_about(s, tok + 1, tok + 2, "keepsake")) return true; /* «هدية تذكارية» */
  return kzi_is_about(s, tok + 1, tok + 2, "mass_weapons") ||
         (kzi_token_is(s->tokens, tok, "دفعه") && kzi_is_about(s, tok + 1, tok + 2, "tangible") &&
          !kzi_token_is(s->tokens, tok + 2, "من"));
}

bool kzi_is_no_deed(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  if (kzi_senses[tr->sense].act != KZI_ACT_COOPERATE) return false;
  if (is_praised(s, tr) || is_punished(s, tr)) return true;
  switch (tr->sense) {
  case KZI_SENSE_GIVE:
    return is_progress(s, tr) || gives_words(s, tr) || is_done_by_thing(s, tr) || is_course(s, tr);
  case KZI_SENSE_OPEN:
    return opened_nothing(s, tr) || opens_idea(s, tr, hi) || opens_talks(s, tr, hi);
  case KZI_SENSE_PROJECT:
    return is_adoption(s, tr) || begins_to_do(s, tr) || adds_up(s, tr, hi);
  case KZI_SENSE_WORKS:
    return adds_up(s, tr, hi);
  case KZI_SENSE_EXERCISE:
    return is_training_for_game(s, tr) || is_answered(s, tr);
  default:
    return false;
  }
}
