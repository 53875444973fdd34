/* Those who were told before the word of an act: who speaks and who is spoken to, «مباحثاتهما», «جمعهما», a meeting that is spoken of. */
#include "event/fits.h"
#include "event/fits_talks.h"
#include "event/search.h"

#define WHOM_REACH 8  /* tokens from «اللقاء» to «ب» or «ل» of him who is met */
#define HELD_REACH 5  /* tokens between those who speak and where they do */
#define HIM_REACH  16 /* tokens from «استقبال» over the host and his style to «له» */
#define JOIN_REACH 4  /* tokens from a meeting to the word that joins those who meet */

/* «رئيسا كازاخستان وأذربيجان … في ختام مباحثاتهما»: the two whom the sentence has told, or those told before it. */
const struct kzi_group *kzi_two_before(const struct kzi_search *x)
{
  uint32_t first = x->s->tokens->sentences[x->e->sentence].first;
  const struct kzi_group *g = NULL;
  for (uint32_t to = x->tr->tok; (g = kzi_last_group(x->s, first, to, UINT32_MAX)) && g->countries < 2;) to = g->tok;
  return g;
}

/* … or «الرئيسان الكازاخستاني والتركي», whose demonyms stand behind them. */
static const struct kzi_group *two_told_before(const struct kzi_search *x)
{
  const struct kzi_group *two = kzi_two_before(x), *g = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE));
  return two || !g || x->s->m->actors[g->first].number != 2 || !kzi_pair_behind(x->s, g->end) ? two : g;
}

static void add_two_before(struct kzi_search *x)
{
  const struct kzi_group *g = kzi_two_before(x);
  x->e->pronoun = false;
  x->e->both = !g;
  if (g) kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
}

static bool is_official(const struct kzi_scene *s, const struct kzi_group *g)
{
  const struct kzi_actor *a = &s->m->actors[g->first];
  return g->countries <= 1 && g->count == 1 && a->number < 2 && (a->office != KZI_NONE || a->person != KZI_NONE);
}

static bool with_another(const struct kzi_search *x)
{
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(WITH) | LINK(BI));
  return g && (g->link == KZI_LINK_WITH || is_official(x->s, g)); /* «جمعهما بالقاهرة» tells where */
}

/* «لقاء جمعهما», «القمة التاريخية التي جمعتهما في سنغافورة»: of the two told before, while «جمعهما برئيس …» is of them and him. */
static bool gathers_both(const struct kzi_search *x)
{
  static const char *const both[] = {"جمعهما", "جمعتهما", "يجمعهما", "تجمعهما", "سيجمعهما", "ستجمعهما", NULL};
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || kzi_senses[tr->sense].act != KZI_ACT_CONSULT) return false;
  uint32_t to = kzi_reach_ahead(tr->end, 4, x->s->tokens->sentences[x->e->sentence].end);
  return kzi_has_word(x->s, tr->end, to, both) && !with_another(x);
}

/* «أكد وزراء خارجية مصر والأردن والعراق في ختام اجتماعهم»: the several told before. */
static const struct kzi_group *their_own(const struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || tr->sense != KZI_SENSE_MEET || tr->mark->pronoun != KZI_PRON_HUM) return NULL;
  const struct kzi_group *g = kzi_two_before(x);
  return g && g->countries > 2 && !with_another(x) ? g : NULL;
}

/* «هنأ الرئيس نظيره هاتفيا»: tells a call of these two alone. */
static bool is_by_phone(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return kzi_token_is(s->tokens, tr->tok, "هاتفيا");
}

/* «أبلغ أردوغان نظيره الفنلندي في مكالمة», «قال الوزير لنظيره خلال لقاء»: he who speaks there, and he who is spoken to. */
static bool add_spoken_to(struct kzi_search *x)
{
  static const char *const at[] = {"خلال", "في",   "اثناء", "عقب", "بعد",  "لدي",
                                   "اثر",  "غداه", "ختام",  "اول", "ثاني", NULL};
  static const char *const many[] = {"قمه", "القمه", "موتمر", "الموتمر", "مقابله", "المقابله", NULL};
  const struct kzi_scene *s = x->s;
  const struct kzi_trigger *tr = x->tr;
  static const char honours[] = "خص|وخص|خصت|وخصت|يخص"; /* «خص الرئيس الوزير باستقبال» */
  bool honoured = tr->sense == KZI_SENSE_RECEIVE && kzi_tokens_have_of(s->tokens, x->w.lo, tr->tok, honours);
  bool letter = tr->sense == KZI_SENSE_LETTER || honoured;
  if (tr->verb || !(letter || tr->sense == KZI_SENSE_MEET || tr->sense == KZI_SENSE_CALL)) return false;
  if (!letter && !is_by_phone(s, tr) && (tr->tok == 0 || !kzi_token_is_any(s->tokens, tr->tok - 1, at))) return false;
  if (kzi_has_word(s, tr->tok, tr->end, many)) return false;
  const struct kzi_group *next = tr->end < x->w.hi ? kzi_group_at(s, tr->end) : NULL;
  uint32_t end = kzi_reach_ahead(tr->end, HELD_REACH, x->w.hi);
  if (next && next->tok == tr->end && next->link != KZI_LINK_IN && tr->sense != KZI_SENSE_CALL)
    return false; /* «خلال لقاء الوزير …» */
  if (kzi_next_group(s, tr->end, end, LINK(BETWEEN) | (letter ? 0u : LINK(BI) | LINK(FROM)))) return false;
  if (kzi_next_group(s, tr->end, kzi_find_word(s, tr->end, x->w.hi, "ان"), LINK(WITH))) return false;
  bool behind = next && next->tok == tr->end && tr->sense == KZI_SENSE_CALL; /* «عزى الرئيس في اتصال هاتفي نظيره» */
  const struct kzi_group *whom = behind ? next : kzi_last_group(s, x->w.lo, tr->tok, UINT32_MAX);
  const struct kzi_group *who = behind ? kzi_last_group(s, x->w.lo, tr->tok, UINT32_MAX)
                                : whom ? kzi_last_group(s, x->w.lo, whom->tok, UINT32_MAX)
                                       : NULL;
  const uint32_t spoken = LINK(NONE) | LINK(LI) | LINK(TO) | LINK(FROM) | LINK(ON);
  if (!who || who->link != KZI_LINK_NONE || !(spoken & (1u << whom->link))) return false;
  if (!is_official(s, who) || !is_official(s, whom) || tr->tok > whom->end + HELD_REACH) return false;
  if ((who->tok == x->w.lo && whom->tok == who->end) || whom->tok > who->end + HELD_REACH) return false;
  if (s->m->actors[who->first].cc == s->m->actors[whom->first].cc) return false;
  kzi_add_group(s, x->e, who, KZI_SIDE_SUBJECT);
  kzi_add_group(s, x->e, whom, KZI_SIDE_PARTNER);
  x->e->pronoun = false;
  return true;
}

/* «أبلغ الرئيس الروسي نظيره السوري بأن …»: who tells, and the official right behind who is told; nobody else. */
static bool add_informed(struct kzi_search *x)
{
  const struct kzi_scene *s = x->s;
  const struct kzi_trigger *tr = x->tr;
  if (!kzi_informs(s, tr)) return false;
  const struct kzi_group *who = kzi_find_subject(s, tr, x->w);
  uint32_t from = who && who->tok >= tr->end ? who->end : tr->end;
  const struct kzi_group *whom = kzi_next_group(s, from, kzi_reach_ahead(from, 2, x->w.hi), LINK(NONE));
  if (!whom || !is_official(s, whom) || whom->tok > from + kzi_token_is_comma(s->tokens, from)) return true;
  if (who && !is_official(s, who)) return true; /* a ministry hands an envoy its protest */
  if (who)
    kzi_add_group(s, x->e, who, KZI_SIDE_SUBJECT);
  else
    x->e->pronoun = true;
  kzi_add_group(s, x->e, whom, KZI_SIDE_PARTNER);
  return true;
}

/* «مشاركتها في الاجتماع الوزاري للتحالف»: a meeting of many. */
static bool takes_part(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const parts[] = {
      "مشاركته", "مشاركتها", "المشاركه", "للمشاركه", "مشاركه", "شارك", "شاركت", "يشارك", "تشارك", "سيشارك",    "ستشارك",
      "حضور",    "حضوره",    "حضورها",   "لحضور",    "حضر",    "يحضر", "سيحضر", "وشارك", "وحضر",  "بالمشاركه", NULL};
  return kzi_has_word(s, kzi_reach_back(tr->tok, 2, 0), tr->tok, parts);
}

/* «وعقد اللقاء في القاهرة», «اللقاء الذي عقد في القاهرة»: nobody is told to hold it. */
static bool is_held_somewhere(const struct kzi_search *x)
{
  static const char *const hold[] = {"hold", NULL}, *const rel[] = {"الذي", "التي", NULL};
  const struct kzi_trigger *tr = x->tr;
  const struct kzi_mark *light = kzi_has(x->s, tr->light, KZI_C_LIGHT, hold);
  if (!light || light->pronoun != KZI_PRON_NONE) return false;
  if (light->form != KZI_FORM_PERF_MS && light->form != KZI_FORM_PERF_FS) return false;
  if (tr->light + 1 == tr->tok) return true;
  return tr->light > tr->tok && kzi_token_is_any(x->s->tokens, tr->light - 1, rel) &&
         !(tr->light + 1 < x->w.hi && kzi_group_at(x->s, tr->light + 1));
}

/* «اللقاء بالقاهرة»: tells where. */
static bool meets_whom(const struct kzi_search *x)
{
  const struct kzi_group *g =
      kzi_next_group(x->s, x->tr->end, kzi_reach_ahead(x->tr->end, WHOM_REACH, x->w.hi), LINK(BI) | LINK(LI));
  const struct kzi_actor *a = g ? &x->s->m->actors[g->first] : NULL;
  bool town = a && g->link == KZI_LINK_BI && g->count == 1 && a->state != KZI_NONE &&
              x->s->m->states[a->state].how == KZI_STATE_CAPITAL;
  return g && !town;
}

/* «اللقاء الذي سينعقد في يونيو»: the meeting spoken of, whoever speaks of it. */
static bool takes_up_meeting(const struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || tr->sense != KZI_SENSE_MEET || !tr->mark->definite || tr->pronoun) return false;
  const struct kzi_group *who = kzi_last_group(x->s, x->w.lo, tr->tok, LINK(NONE));
  bool by_two = who && who->countries >= 2 && who->end + 1 >= tr->tok; /* «ترأس الأمير والرئيس، جلسة المباحثات» */
  if (by_two) return false;
  static const char *const with[] = {"مع", "بين", "بينه", "بينهما", NULL};
  static const char *const joins[] = {"ضم",   "ضمت",  "يضم",   "تضم",   "جمع", "جمعت",
                                      "يجمع", "تجمع", "سيجمع", "ستجمع", NULL}; /* «القمة التي تضم إيران وروسيا» */
  if (kzi_has_word(x->s, tr->end, kzi_reach_ahead(tr->end, JOIN_REACH, x->w.hi), joins)) return false;
  if (tr->tok > x->w.lo && kzi_token_is_any(x->s->tokens, tr->tok - 1, joins)) return false;
  bool somewhere = is_held_somewhere(x);
  if (tr->light != KZI_NONE && !tr->impersonal && !somewhere) return false;
  if (tr->mark->prefix & KZI_PREFIX_LI) return false; /* «للقاء نظيره» */
  uint32_t end = somewhere ? tr->end : x->w.hi; /* «الذي عقد بالقاهرة، ضرورة تفعيل المذكرة بين البلدين» */
  while (end < x->w.hi && (end == tr->end || x->s->bound[end] < KZI_BOUND_COMMA) && !x->s->instrument_in[end]) end++;
  return !kzi_has_word(x->s, tr->end, end, with) && !meets_whom(x);
}

/* «أبلغت الفلبين الولايات المتحدة بإنهاء العمل باتفاقية»: who gives notice, and to whom. */
static bool add_notified(struct kzi_search *x)
{
  static const char *const notifies[] = {"ابلغ",   "ابلغت", "وابلغ", "وابلغت", "اخطر",  "اخطرت", "واخطر",
                                         "واخطرت", "تبلغ",  "ستبلغ", "يبلغ",   "سيبلغ", "اشعرت", NULL};
  const struct kzi_scene *s = x->s;
  if (x->tr->verb || !(x->tr->mark->prefix & KZI_PREFIX_BI)) return false;
  const struct kzi_group *whom = kzi_last_group(s, x->w.lo, x->tr->tok, LINK(NONE));
  const struct kzi_group *who = whom ? kzi_last_group(s, x->w.lo, whom->tok, LINK(NONE)) : NULL;
  if (!who || who->end != whom->tok || who->tok == 0 || !kzi_token_is_any(s->tokens, who->tok - 1, notifies))
    return false;
  kzi_add_group(s, x->e, who, KZI_SIDE_SUBJECT);
  kzi_add_group(s, x->e, whom, KZI_SIDE_PARTNER);
  return true;
}

/* «سلم الرسالة الوزير القطري فلان خلال استقبال رئيس كازاخستان له», «… استقبال سموه له»: he who acts there is the one received. */
static bool add_received(struct kzi_search *x)
{
  static const char him[] = "له|لها|لهم|لمعاليه|لسموه|لسعادته|لهما", *const his[] = {"anaphor", NULL};
  const struct kzi_scene *s = x->s;
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || tr->sense != KZI_SENSE_RECEIVE || tr->pronoun) return false;
  uint32_t t = tr->end, end = kzi_reach_ahead(tr->end, HIM_REACH, x->w.hi),
           first = s->tokens->sentences[x->e->sentence].first;
  while (t < end && !kzi_token_is_of(s->tokens, t, him)) t++;
  const struct kzi_group *host = t < end ? kzi_next_group(s, tr->end, t, LINK(NONE)) : NULL, *guest = NULL;
  if (t == end || (!host && !kzi_has(s, tr->end, KZI_C_HONORIFIC, his))) return false;
  uint16_t cc = host ? s->m->actors[host->first].cc : 0;
  for (uint32_t from = first; (guest = kzi_next_group(s, from, tr->tok, LINK(NONE))); from = guest->end)
    if (guest->countries == 1 && is_official(s, guest) && s->m->actors[guest->first].cc != cc) break;
  if (!guest) return false;
  if (host) kzi_add_group(s, x->e, host, KZI_SIDE_SUBJECT);
  x->e->pronoun = !host;
  kzi_add_group(s, x->e, guest, KZI_SIDE_PARTNER);
  return true;
}

bool kzi_add_those_told(struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  if (add_received(x)) return true;
  if (!kzi_enough(x) && add_notified(x)) return true;
  if (add_informed(x) || (!kzi_enough(x) && add_spoken_to(x)) || is_by_phone(x->s, tr)) return true;
  if (kzi_enough(x)) return false;
  if ((!tr->verb && tr->mark->pronoun == KZI_PRON_HUMA) || gathers_both(x)) {
    add_two_before(x);
    return true;
  }
  const struct kzi_group *theirs = their_own(x);
  if (!theirs) return false;
  x->e->pronoun = false;
  kzi_add_group(x->s, x->e, theirs, KZI_SIDE_SUBJECT);
  return true;
}

bool kzi_take_up_meeting(struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  if (!takes_up_meeting(x)) return false;
  bool agreed = kzi_agreed_upon(x->s, tr, x->w.lo); /* «اتفق الجانبان على اللقاء الشهر المقبل» is another meeting */
  const struct kzi_group *both = agreed ? two_told_before(x) : NULL;
  if (both) { /* «اتفق الرئيسان الكازاخستاني والتركي على اللقاء مجددا» */
    kzi_add_group(x->s, x->e, both, KZI_SIDE_SUBJECT);
    return true;
  }
  bool guess = tr->light == KZI_NONE && x->w.hi > tr->end && kzi_token_is(x->s->tokens, tr->end, "قد");
  x->e->both = !guess && !takes_part(x->s, tr); /* «اللقاء قد يفيد …» is somebody's view */
  x->e->taken_up = x->e->both && !agreed;
  return true;
}
