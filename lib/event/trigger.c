#include "event/trigger.h"

#define LIGHT_REACH                                                                                                    \
  14 /* how far before a noun its light verb may stand: a weekday and a whole date may part «تم» from «توقيع» */

#define ASIDE_REACH 36 /* … and where an aside between commas parts them: «أجرى الوزير، قبيل مشاركته في …، محادثات» */

#define TALKED_REACH 14 /* from «بحث» over those who talk to what about */
#define HAPPEN_REACH 5  /* from «سيتم» over its occasion to the noun */

#define TEXT_BACK    2 /* tokens from a text to «موقع» */
#define LIGHT_BEHIND 6 /* and how far behind it, in a relative clause */

/* «سيتم خلال الزيارة بحث …» */
static bool happens_during(const struct kzi_scene *s, uint32_t t)
{
  static const char *const happen[] = {"happen", NULL}, *const during[] = {"خلال", "اثناء", "علي", NULL};
  for (uint32_t k = kzi_reach_back(t, HAPPEN_REACH, 0); k + 1 < t; k++)
    if (kzi_has(s, k, KZI_C_LIGHT, happen) && kzi_token_is_any(s->tokens, k + 1, during)) return true;
  return false;
}

/* «بحث الوزير مع السفير فتح فرع للجامعة»: what they talk about, right behind those who do. */
static bool is_talked_about(const struct kzi_scene *s, const struct kzi_mark *verb)
{
  static const char *const discuss[] = {"discuss", NULL};
  if (verb->prefix || !s->actor_in[verb->tok - 1]) return false;
  for (uint32_t t = verb->tok; t-- > kzi_reach_back(verb->tok, TALKED_REACH, 0);) {
    if (kzi_has(s, t, KZI_C_VERB, discuss)) return true;
    if (kzi_token_is_comma(s->tokens, t) || s->bound[t] >= KZI_BOUND_CLAUSE) return false;
  }
  return false;
}

/* A word that is a verb and a noun alike (بحث، عقد) is the noun after a preposition or with the article. */
static bool prefers_noun(const struct kzi_scene *s, const struct kzi_mark *verb)
{
  uint32_t t = verb->tok;
  if (verb->prefix & (KZI_PREFIX_BI | KZI_PREFIX_LI | KZI_PREFIX_KA)) return !kzi_is_imperfect(verb);
  if (t == 0 || s->bound[t] >= KZI_BOUND_CLAUSE) return false;
  static const char *const prep[] = {"prep", NULL};
  static const char *const happen[] = {"happen", "show", NULL};     /* «تم بحث …», «ستشهد بحث …» */
  const struct kzi_mark *led = kzi_has(s, t - 1, KZI_C_FUNC, prep); /* «بعدها وقع …» */
  return !kzi_is_imperfect(verb) && ((led && led->pronoun == KZI_PRON_NONE) || kzi_has(s, t - 1, KZI_C_LIGHT, happen) ||
                                     happens_during(s, t) || is_talked_about(s, verb));
}

/* «يُنتظر أن تسلم», «لم تسلم»: no perfect stands there; it does in «بعد أن تسلم». */
static bool asks_for_imperfect(const struct kzi_scene *s, uint32_t t)
{
  static const char *const before[] = {"سوف", "وسوف", "لم", "ولم", "لن", "ولن", "كي", "لكي", NULL};
  static const char *const over[] = {"بعد", "منذ", "سبق", "لبث", "وسبق", "وبعد", "الي", NULL};
  if (t == 0) return false;
  if (kzi_token_is_any(s->tokens, t - 1, before)) return true;
  return kzi_token_is(s->tokens, t - 1, "ان") && !(t > 1 && kzi_token_is_any(s->tokens, t - 2, over));
}

/* «أعلنتا عن اتفاق»: a verb of saying may tell an act, too. */
static bool is_verb(const struct kzi_mark *mark)
{
  return mark->class_id == KZI_C_VERB || mark->class_id == KZI_C_VERB_PASSIVE || mark->class_id == KZI_C_REPORT;
}

/* «أعلن أنه توصل إلى اتفاق», «قد وقع»: no noun stands there. */
static bool asks_for_verb(const struct kzi_scene *s, uint32_t t)
{
  static const char *const before[] = {"انه", "بانه", "وانه", "لانه", "قد", "وقد", "لقد", NULL};
  return t > 0 && kzi_token_is_any(s->tokens, t - 1, before);
}

/* The longer entry; of two as long the perfect, where one can stand: «تحدث» is he talked rather than she creates, «تسلم» he
 * received. */
static bool better(const struct kzi_scene *s, const struct kzi_mark *a, const struct kzi_mark *b)
{
  if (is_verb(a) != is_verb(b) && asks_for_verb(s, a->tok)) return is_verb(a);
  if (a->end != b->end) return a->end > b->end;
  return a->class_id == b->class_id && kzi_is_imperfect(b) != kzi_is_imperfect(a) &&
         kzi_is_imperfect(a) == asks_for_imperfect(s, a->tok);
}

static const struct kzi_mark *best_mark(const struct kzi_scene *s, uint32_t t)
{
  const struct kzi_mark *best = NULL;
  for (uint32_t i = s->marks->at[t]; i < s->marks->at[t + 1]; i++) {
    const struct kzi_mark *mark = &s->marks->items[i];
    bool verb = is_verb(mark);
    if (!verb && mark->class_id != KZI_C_NOUN && mark->class_id != KZI_C_PARTICIPLE && mark->class_id != KZI_C_PHRASE)
      continue;
    if (kzi_sense_of(s->marks, mark) == KZI_SENSE_NONE || (verb && prefers_noun(s, mark))) continue;
    if (!best || better(s, mark, best)) best = mark;
  }
  return best;
}

static const char *const carriers[] = {"happen", "hold", "enter", NULL};

/* «زيارة يقوم بها», «لقاء جمعه», «اللقاء الذي جمعه»: the light verb right behind its noun is its own, or KZI_NONE. «جمعه» may be
 * read as Friday. */
static uint32_t light_right_behind(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const rel[] = {"الذي", "التي", NULL};
  uint32_t t = tr->end;
  if (t + 1 >= s->tokens->count) return KZI_NONE;
  uint32_t at = t + kzi_token_is_any(s->tokens, t, rel);
  bool his = kzi_gathers_him(s->tokens, at) || kzi_got_it(s->tokens, at);
  if (his && at > t) return at;
  if (s->bound[t] != KZI_BOUND_NONE) return KZI_NONE;
  const struct kzi_mark *light = kzi_has(s, t, KZI_C_LIGHT, carriers);
  bool by = kzi_is_imperfect(light) && (light->pronoun || light->end > t + 1);
  return by || his ? t : KZI_NONE;
}

/* «قام ب»: what is done stands behind «ب». */
static bool does(const struct kzi_scene *s, uint32_t t)
{
  static const char *const stems[] = {"قام",  "قامت", "قاما",   "قامتا",  "قاموا",
                                      "يقوم", "تقوم", "يقومان", "يقومون", NULL};
  return kzi_tokens_have_joined(s->tokens, t, t + 1, stems);
}

static void find_light(const struct kzi_scene *s, struct kzi_trigger *out)
{
  static const char *const happen[] = {"happen", NULL}, *const hold[] = {"hold", NULL}, *const rel[] = {"rel", NULL};
  uint32_t first = s->tokens->sentences[s->tokens->items[out->tok].sentence].first;
  out->light = light_right_behind(s, out);
  if (out->light != KZI_NONE) return;
  bool is_aim =
      out->mark->prefix & KZI_PREFIX_LI && out->sense != KZI_SENSE_COMMITTEE; /* «عقد لقاء للتحضير لزيارة …» */
  bool is_text_aim = is_aim && kzi_act_takes_instrument(kzi_senses[out->sense].act);
  bool behind_aside = out->tok > first && out->sense == KZI_SENSE_MEET && !out->mark->definite && !out->mark->prefix &&
                      kzi_token_is_comma(s->tokens, out->tok - 1);
  for (uint32_t t = out->tok, n = 0; t > first && n < (behind_aside ? ASIDE_REACH : LIGHT_REACH); n++) {
    t--;
    bool other =
        n > 3 && t > first && kzi_has(s, t - 1, KZI_C_FUNC, rel); /* «تم خلال اللقاء الذي جمع الوزيرين توقيع …» */
    if (is_aim && kzi_has(s, t, KZI_C_NOUN, NULL) && !s->actor_in[t] && !kzi_has(s, t, KZI_C_LIGHT, NULL)) break;
    const struct kzi_mark *light = kzi_has(s, t, KZI_C_LIGHT, carriers);
    if (light && light->pronoun != KZI_PRON_NONE && light->end == t + 1) break; /* «مؤتمر عقده إثر القمة» */
    if (light && is_text_aim && does(s, t)) break; /* «قام بالتواصل لتوقيع …» */
    if (light && !other) {
      out->light = t;
      out->impersonal = kzi_has(s, t, KZI_C_LIGHT, happen) && !kzi_has(s, t, KZI_C_LIGHT, hold); /* يجري is both */
      return;
    }
    if (s->bound[t] >= KZI_BOUND_CLAUSE) break;
  }
  uint32_t end = s->tokens->sentences[s->tokens->items[out->tok].sentence].end;
  for (uint32_t t = out->end; t < end && t < out->end + LIGHT_BEHIND && s->bound[t] < KZI_BOUND_VERB;
       t++) { /* «قمة قد تعقد», «الزيارة التي يقوم بها» */
    if (kzi_has(s, t, KZI_C_NOUN, NULL)) return; /* «لتوقيع اتفاق خلال زيارة يقوم بها» */
    if (kzi_is_that(s, t)) return;               /* «أكد خلال لقائه نظيره أنه سيتم …» */
    if (!kzi_has(s, t, KZI_C_LIGHT, carriers)) continue;
    out->light = t;
    return;
  }
}

/* «قمة يعقدها الاتحاد», «الاجتماعات ستعقد»: talks are held, and no text concluded. */
static bool is_held_there(const struct kzi_scene *s, const struct kzi_mark *verb)
{
  static const char *const talks[] = {"meet", NULL};
  uint32_t t = verb->tok;
  return t > 0 && (kzi_is_imperfect(verb) || verb->pronoun != KZI_PRON_NONE) && s->bound[t] < KZI_BOUND_CLAUSE &&
         kzi_has(s, t - 1, KZI_C_NOUN, talks);
}

/* «أورد موقع الصحيفة», «في موقع أفضل»: a site or a place, unless it stands by a text: «عقد موقع بين …». */
static bool is_site(const struct kzi_scene *s, const struct kzi_mark *mark)
{
  static const char *const site[] = {"موقع", NULL};
  if (mark->class_id != KZI_C_PARTICIPLE || !kzi_token_is_any(s->tokens, mark->tok, site)) return false;
  for (uint32_t t = mark->tok, n = 0; t > 0 && n < TEXT_BACK; n++)
    if (s->instrument_in[--t]) return false;
  return true;
}

/* «وقع الحادث», «وقعت انفجارات» are told by what happens, «تتوقع أن» by its conjunction; both lack an instrument, which
 * find.c asks for. Here only what the word itself shows. */
bool kzi_trigger_at(const struct kzi_scene *s, uint32_t t, struct kzi_trigger *out)
{
  const struct kzi_mark *mark = best_mark(s, t);
  if (!mark || is_site(s, mark)) return false;
  *out = (struct kzi_trigger){
      .tok = mark->tok, .end = mark->end, .mark = mark, .sense = kzi_sense_of(s->marks, mark), .light = KZI_NONE};
  out->verb = is_verb(mark);
  out->participle = mark->class_id == KZI_C_PARTICIPLE;
  out->dual = mark->form == KZI_FORM_PERF_MD || mark->form == KZI_FORM_PERF_FD || mark->form == KZI_FORM_IMPF_MD ||
              mark->form == KZI_FORM_IMPF_FD;
  out->plural = mark->form == KZI_FORM_PERF_MP || mark->form == KZI_FORM_IMPF_MP;
  out->first_plural = mark->form == KZI_FORM_PERF_1P || mark->form == KZI_FORM_IMPF_1P;
  bool of_text = out->sense == KZI_SENSE_END && mark->end > mark->tok + 1; /* «الانسحاب منه»: not whose it is */
  out->pronoun = !out->verb && mark->pronoun != KZI_PRON_NONE && !of_text;
  if (out->sense == KZI_SENSE_CONCLUDE && (s->instrument_in[t] || is_held_there(s, mark)))
    return false; /* «إلغاء عقد»: a contract */
  bool inside = s->actor_in[t] != 0 && out->sense != KZI_SENSE_COMMITTEE;
  if (inside && s->m->actors[s->actor_in[t] - 1].at.tok < t) return false; /* a word inside a name or title */
  if (!out->verb && !out->participle) find_light(s, out);
  return true;
}
