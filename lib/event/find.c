/* The matcher: every trigger in running text, with its sides, instrument, date, place and modality. */
#include "event/firms.h"
#include "event/fits.h"
#include "event/fits_deeds.h"
#include "event/headline.h"
#include "event/listing.h"
#include "event/modality.h"
#include "event/objects.h"
#include "event/partners.h"
#include "event/sides.h"
#include "event/slots.h"
#include "event/tense.h"
#include "event/turns.h"

#include <string.h>

#define TURN_REACH 6 /* tokens: «التقى الوزير على حدة» */

#define CONFERENCE_REACH 3 /* tokens from «مؤتمر» to what it is for */
#define SEVERAL_MAX      4 /* sides of which all but one act together */

struct hunt {
  struct kzi_scene scene;
  struct kzi_vec found;
  struct kzi_listing list;
};

/* ---- Events ----------------------------------------------------------------------------------------------------------- */

static uint8_t act_of(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_range clause)
{
  if (tr->sense == KZI_SENSE_OPEN && kzi_is_about(s, tr->tok, clause.end, "mission")) return KZI_ACT_ESTABLISH;
  return kzi_senses[tr->sense].act;
}

/* «بدأ زيارته إلى …», «تعقد اللجنة المشتركة», «تم الاتفاق»: as good as a verb. */
static bool is_carried(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const prep[] = {"prep", NULL};                    /* «على عقد اجتماع» */
  static const char *const during[] = {"خلال", "اثناء", "هامش", NULL}; /* «سيتم خلال الزيارة بحث …» */
  if (tr->sense == KZI_SENSE_AGREE && !tr->verb) return kzi_has(s, tr->tok, KZI_C_LIGHT, NULL) != NULL;
  bool talks = tr->sense == KZI_SENSE_VISIT || tr->sense == KZI_SENSE_COMMITTEE;
  if (!talks || tr->light == KZI_NONE || tr->light >= tr->tok) return false;
  if (kzi_has_word(s, tr->light + 1, tr->tok, during)) return false;
  return tr->light == 0 || !kzi_has(s, tr->light - 1, KZI_C_FUNC, prep);
}

/* «أجرى محادثات», «إمكانية عقد قمة»: talks that a verb tells to be over, or that are to be held. «عقد» may be a noun, but not where
 * a clause begins. */
static bool are_held(const struct kzi_scene *s, const struct kzi_trigger *tr, uint8_t modality)
{
  static const char *const nouns[] = {"عقد", "وعقد", NULL};
  if (tr->sense != KZI_SENSE_MEET || tr->light >= tr->tok) return false;
  if (modality == KZI_PLANNED) return true;
  const struct kzi_mark *verb = kzi_has(s, tr->light, KZI_C_LIGHT, NULL);
  bool past = verb && verb->form >= KZI_FORM_PERF_MS && verb->form < KZI_FORM_IMPF_MS;
  return past && (!kzi_token_is_any(s->tokens, tr->light, nouns) || s->bound[tr->light] >= KZI_BOUND_VERB);
}

/* What trigger and instrument tell by themselves. */
static struct kzi_event *begin_event(struct hunt *h, const struct kzi_trigger *tr, uint32_t instrument)
{
  const struct kzi_scene *s = &h->scene;
  const struct kzi_token *token = &s->tokens->items[tr->tok];
  struct kzi_event *e = kzi_vec_push(s->arena, &h->found, sizeof *e);
  if (!e) return NULL;
  struct kzi_range clause = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  *e = (struct kzi_event){.act = act_of(s, tr, clause),
                          .sense = (uint8_t)tr->sense,
                          .rule = kzi_senses[tr->sense].name,
                          .trigger = {tr->tok, tr->end},
                          .sentence = token->sentence,
                          .scope = clause,
                          .instrument = instrument,
                          .when = KZI_NONE,
                          .place = KZI_NONE,
                          .verb = tr->verb || is_carried(s, tr),
                          .title = s->m->page->zones[token->line] == KZI_ZONE_TITLE};
  return e;
}

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
  static const char *const delegation[] = {"delegation", NULL}; /* «وفد كندي» may be a body */
  if (e->pronoun || e->both || e->partner_unnamed) return true;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(s->m, &e->sides[i]);
    bool one_of_many = e->sides[i].how == KZI_SIDE_SUBJECT && (!a || shares_office(s->m, e->sides[i].actor));
    if (one_of_many) return true; /* «الرئيسان الفرنسي والألماني» */
    if (a && e->sides[i].how != KZI_SIDE_DESTINATION &&
        (a->person != KZI_NONE || a->office != KZI_NONE || a->anaphor != KZI_NONE ||
         kzi_has(s, a->at.tok, KZI_C_ANAPHOR, delegation)))
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
  static const char *const words[] = {"لقاءات", "اجتماعات", "مباحثات", "محادثات", "لقاءين", "اجتماعين",
                                      "كلا",    "كل",       "بكل",     "حده",     "منفصله", "منفصل",
                                      "نظراءه", "نظراءها",  "نظرايه",  "نظرايها", NULL};
  uint32_t to = kzi_reach_ahead(e->trigger.end, TURN_REACH, e->scope.end);
  static const char *const heads[] = {"رؤساء", "روساء", "قاده", "وزراء", "زعماء", "ملوك", NULL}; /* «التقى … رؤساء …» */
  if (e->sense != KZI_SENSE_MEET) return false;
  return kzi_has_word(s, e->trigger.first, to, words) ||
         (meets_him(s, e) && kzi_has_word(s, e->trigger.end, e->scope.end, heads));
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

/* A meeting of more than three is a round of many, and no dealing between sides, unless it is told as theirs. */
static bool is_round(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const told[] = {"رباعي",   "رباعيه",   "الرباعي", "الرباعيه", "رباعيا",   "خماسي", "خماسيه",
                                     "الخماسي", "الخماسيه", "سداسي",   "سداسيه",   "السداسيه", NULL};
  if (e->sense == KZI_SENSE_LETTER && acts_alone(e)) return false; /* each envoy for himself */
  if (kzi_count_sides(e) > KZI_SIDES_MAX) return true;
  if (e->sense == KZI_SENSE_RECEIVE || (acts_alone(e) && (e->sense == KZI_SENSE_VISIT || is_in_turn(s, e))))
    return false; /* one side meets several in turn */
  if ((e->sense == KZI_SENSE_VISIT && visits_one(e)) || several_with_one(e)) return false;
  return e->act == KZI_ACT_CONSULT && kzi_count_sides(e) > 3 && !all_act(tr, e) &&
         !kzi_has_word(s, e->scope.first, e->scope.end, told);
}

/* «يجتمع الكونغرس»: with nobody; a delegation meets those told before. */
static bool sits_alone(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const delegation[] = {"delegation", NULL};
  if (tr->sense != KZI_SENSE_MEET || !tr->verb || tr->dual || e->side_count != 1 || e->both || e->partner_unnamed)
    return false;
  const struct kzi_actor *who = kzi_side_actor(s->m, &e->sides[0]);
  bool body = who && who->cc && who->org != KZI_NONE && who->office == KZI_NONE && who->person == KZI_NONE;
  return body && who->at.tok == tr->end && !kzi_has(s, tr->end, KZI_C_ANAPHOR, delegation);
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

/* Do those act who were spoken of, as far as the event's own words tell nobody? */
static bool means_both(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  unsigned sides = kzi_count_sides(e);
  bool gift = tr->sense == KZI_SENSE_GIVE || tr->sense == KZI_SENSE_TAKE; /* «نقدّم كل مساعدة لزملائنا»: we, not both */
  bool many = tr->plural || tr->first_plural;
  if (many && tr->sense == KZI_SENSE_DISCUSS && !e->partner_unnamed && !e->both && sides < 2)
    return false; /* «وناقشوا توقيت النشر», «ندرس إمكانية …»: whoever they are */
  if (sides < 2 && !gift && (tr->dual || many)) return true;
  if (sides < 2 && tr->sense == KZI_SENSE_EXERCISE && is_held(s, tr, e->scope.first)) return true;
  if (sides) return false;
  if (e->instrument != KZI_NONE && s->m->instruments[e->instrument].definite) return true; /* «العقد لم يوقع بعد» */
  if (tr->sense == KZI_SENSE_FORCE && e->instrument != KZI_NONE && e->side_count == 0) return true;
  if (tr->sense == KZI_SENSE_SIGN || tr->sense == KZI_SENSE_EXCHANGE) return true; /* «ووُقعت خلال الزيارة اتفاقيات» */
  return e->side_count == 0 && !e->pronoun && /* «تم التوصل إلى اتفاق» */
         (tr->sense == KZI_SENSE_AGREE || tr->sense == KZI_SENSE_NEGOTIATE ||
          (tr->sense == KZI_SENSE_ESTABLISH && kzi_agreed_upon(s, tr, e->scope.first)));
}

/* Countries, and bodies of many of them. */
static unsigned named_sides(const struct kzi_scene *s, const struct kzi_event *e)
{
  unsigned n = kzi_count_sides(e);
  for (uint8_t i = 0; i < e->side_count; i++) n += kzi_is_international(s->m, &e->sides[i]);
  return n;
}

/* «إعداد البرامج الأكاديمية», «صياغة خطط»: whoever drafts it, where no two sides are named; a treaty needs two. */
static bool drafts_own_text(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const own[] = {"plan", "programme"};
  static const char *const drafting[] = {"اعداد",  "لاعداد", "باعداد", "واعداد", "صياغه",
                                         "لصياغه", "وصياغه", "بصياغه", NULL};
  if (tr->sense != KZI_SENSE_NEGOTIATE || tr->verb || e->instrument == KZI_NONE || named_sides(s, e) >= 2) return false;
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  if (!kzi_has_word(s, tr->tok, tr->end, drafting)) return false;
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

/* Does the word tell nothing after all: nobody, no act of two, or a wish? */
static bool tells_nothing(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  bool planned = e->modality == KZI_PLANNED;
  if (kzi_count_sides(e) == 0 && !e->both && !e->pronoun && !e->partner_unnamed) return true;
  if (e->inside && e->act == KZI_ACT_CONSULT && kzi_count_sides(e) < 2 && !e->both && !e->partner_unnamed) return true;
  if (is_round(s, tr, e) || is_own_session(s, tr, e) || sits_alone(s, tr, e)) return true;
  if (kzi_names_both(tr->sense) && named_sides(s, e) < 2 && !(e->both && tr->sense == KZI_SENSE_ROUTE)) return true;
  if (drafts_own_text(s, tr, e) || arranges_talks(s, e)) return true;
  bool two_tell = tr->sense == KZI_SENSE_ANNOUNCE || tr->sense == KZI_SENSE_DECIDE;
  if (two_tell && named_sides(s, e) < 2 && !e->both) return true;
  if (kzi_is_firm_money(s, tr, e) || kzi_is_private_deal(s, e)) return true;
  if (tr->sense == KZI_SENSE_VISIT) return !has_traveller(s, e) || are_unknown(tr, e);
  if (tr->sense == KZI_SENSE_EXERCISE)
    return planned && proposed(s, e->scope.first, tr->tok);    /* a subject of the talks */
  return tr->sense == KZI_SENSE_REACH && !tr->verb && planned; /* «السعي إلى التوصل لاتفاق» */
}

/* «أول اجتماع للجنة», «انعقاد اللجنة»: of either word. */
static bool is_session(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const sessions[] = {"اجتماع", "الاجتماع", "دوره", "الدوره", "جلسه", "انعقاد", "لانعقاد", NULL};
  struct kzi_trigger body;
  if (tr->sense == KZI_SENSE_COMMITTEE) return kzi_has_word(s, kzi_reach_back(tr->tok, 2, 0), tr->tok, sessions);
  return !tr->verb && tr->end < s->tokens->count && kzi_trigger_at(s, tr->end, &body) &&
         body.sense == KZI_SENSE_COMMITTEE;
}

static void add_event(struct hunt *h, const struct kzi_trigger *tr, uint32_t instrument)
{
  struct kzi_scene *s = &h->scene;
  struct kzi_event *e = begin_event(h, tr, instrument);
  if (!e) return;
  kzi_find_sides(s, tr, e);
  kzi_add_sides_of_instrument(s, e);
  e->both = e->both || means_both(s, tr, e);
  e->implied = kzi_implied_text(s, tr);
  if (e->act == KZI_ACT_COOPERATE && e->instrument == KZI_NONE) e->instrument = kzi_text_carried_out(s, tr);
  kzi_find_slots(s, tr, e);
  e->ahead = !e->title && kzi_is_ahead(s, tr, e->when);
  struct kzi_reading r = kzi_read_modality(s, tr, e->when, e->ahead);
  e->modality = (uint8_t)r.modality;
  e->modality_rule = r.rule;
  e->taken_up = e->taken_up || r.taken_up;
  kzi_leave_day_of_another(s, tr, e);
  bool planned = e->modality == KZI_PLANNED;
  if (planned && ((tr->sense == KZI_SENSE_COMMITTEE && e->both) || is_session(s, tr)))
    e->ahead = true; /* its next one */
  e->verb = e->verb || are_held(s, tr, e->modality);
  if (r.conditional || tells_nothing(s, tr, e))
    h->found.count--;
  else
    kzi_split_partners(s, &h->found);
}

/* «وقع ثلاث اتفاقيات: الأولى مع …، والثانية مع …»: an event for each. */
static void split_turns(struct hunt *h, uint32_t index)
{
  struct kzi_turn turns[KZI_TURNS_MAX];
  struct kzi_event whole = ((struct kzi_event *)h->found.items)[index];
  if (whole.instrument == KZI_NONE) return;
  const struct kzi_instrument *x = &h->scene.m->instruments[whole.instrument];
  unsigned n =
      x->count == 1 ? kzi_find_others(&h->scene, whole.instrument, turns) : kzi_find_turns(&h->scene, x->at.end, turns);
  if (n && x->count > 1 && n > (unsigned)x->count) return; /* they count something else */
  if (n) h->found.count--;
  for (unsigned i = 0; i < n; i++) {
    struct kzi_event *e = kzi_vec_push(h->scene.arena, &h->found, sizeof *e);
    if (e) *e = kzi_take_turn(&h->scene, &whole, &turns[i], i);
  }
}

/* «إبرام اتفاق بين X وY»: the word of agreeing is the text that the one before it has taken; «محادثات لإبرام اتفاق»: the
 * talks have. */
static bool is_taken(const struct hunt *h, const struct kzi_trigger *tr)
{
  const struct kzi_event *last = h->found.count ? (const struct kzi_event *)h->found.items + h->found.count - 1 : NULL;
  if (!last || tr->verb || last->instrument == KZI_NONE) return false;
  if (tr->sense == KZI_SENSE_AGREE) return h->scene.instrument_in[tr->tok] == last->instrument + 1;
  uint32_t end = kzi_clause(&h->scene, tr->tok, KZI_BOUND_VERB).end;
  uint32_t next = kzi_instrument_in(&h->scene, tr->end, kzi_reach_ahead(tr->end, 2, end));
  bool approved =
      last->act == KZI_ACT_APPROVE && kzi_token_is(h->scene.tokens, tr->tok - 1, "علي"); /* «وافق على توقيع» */
  bool negotiated = last->act == KZI_ACT_NEGOTIATE && tr->mark->prefix & KZI_PREFIX_LI;
  return (approved || negotiated) && next == last->instrument;
}

/* The word tells another act than it does by itself. */
static void read_as(struct hunt *h, const struct kzi_trigger *tr, enum kzi_sense sense, uint32_t instrument)
{
  struct kzi_trigger other = *tr;
  other.sense = sense;
  add_event(h, &other, instrument);
}

/* «وصول السيارات الخاصة بالبيت الأبيض إلى اسكتلندا»: things visit nobody. */
static bool things_arrive(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const things[] = {"السيارات", "سيارات",   "طائره",    "الطائره", "طائرات",  "سفينه",
                                       "السفينه",  "سفن",      "قافله",    "القافله", "القوافل", "المساعدات",
                                       "الشاحنات", "الطائرات", "السفن",    "شحنه",    "الشحنه",  "قطار",
                                       "القطار",   "رحله",     "الصواريخ", NULL};
  static const char *const that[] = {"ان", NULL}; /* «أن سيارات البيت الأبيض وصلت إلى …» */
  uint32_t first = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE).first;
  for (uint32_t t = first; tr->verb && t + 1 < tr->tok; t++)
    if ((t == first || kzi_has_word(s, t, t + 1, that)) && kzi_has_word(s, t, t + 2, things)) return true;
  return kzi_has_word(s, tr->end, tr->end + 1, things);
}

/* «على هامش مؤتمر الإيكاو للمفاوضات الجوية»: what a conference is for is its name. */
static bool names_event(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  bool talks = kzi_senses[tr->sense].act == KZI_ACT_CONSULT || tr->sense == KZI_SENSE_NEGOTIATE;
  if (tr->verb || !talks || tr->sense == KZI_SENSE_COMMITTEE || !tr->mark->definite) return false;
  if (!(tr->mark->prefix & KZI_PREFIX_LI)) return false;
  static const char *const conferences[] = {"exhibition", "forum", "conference", NULL};
  uint32_t first =
      kzi_reach_back(tr->tok, CONFERENCE_REACH, s->tokens->sentences[s->tokens->items[tr->tok].sentence].first);
  for (uint32_t t = first; t < tr->tok; t++)
    if (kzi_has(s, t, KZI_C_EVENT, conferences)) return true;
  return false;
}

/* «اتفقا على الإسراع في إنجاز مشروع الاتفاقية»: they go on working at it. */
static bool hastens_draft(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t instrument)
{
  static const char *const hastens[] = {"الاسراع", "اسراع",  "تسريع",    "استكمال", "انجاز",
                                        "اتمام",   "مواصله", "الانتهاء", "انهاء",   NULL};
  const struct kzi_instrument *x = &s->m->instruments[instrument];
  return x->draft && x->at.tok > tr->end && kzi_has_word(s, tr->end, x->at.tok, hastens);
}

static void match(struct hunt *h, const struct kzi_trigger *word)
{
  struct kzi_trigger deed = *word;
  const struct kzi_trigger *tr = &deed;
  deed.sense = kzi_deed_of(&h->scene, word);
  if (deed.sense == KZI_SENSE_LIST) {
    if (!kzi_lists_texts(&h->scene, tr)) return;
    deed.sense = KZI_SENSE_SIGN;
  } else if (deed.sense == KZI_SENSE_SIGN && kzi_heads_list(&h->scene, tr)) {
    return;
  }
  if (!kzi_fits(&h->scene, tr) || is_taken(h, tr) || names_event(&h->scene, tr)) return;
  uint32_t instruments[KZI_OBJECTS_MAX], text = kzi_text_of_talks(&h->scene, tr);
  unsigned n = 0;
  if (text != KZI_NONE) {
    read_as(h, tr, KZI_SENSE_NEGOTIATE, text);
    return;
  }
  if (tr->sense == KZI_SENSE_EXERCISE && kzi_is_called_off(&h->scene, tr)) {
    read_as(h, tr, KZI_SENSE_END, KZI_NONE);
    return;
  }
  if (tr->sense == KZI_SENSE_APPROVE && kzi_approves_loan(&h->scene, tr)) {
    size_t before = h->found.count;
    read_as(h, tr, KZI_SENSE_GIVE, KZI_NONE);
    if (h->found.count > before && kzi_board_approves(&h->scene, tr))
      ((struct kzi_event *)h->found.items)[before].act = KZI_ACT_APPROVE;
    return;
  }
  if (tr->sense == KZI_SENSE_VISIT && kzi_brings_aid(&h->scene, tr)) {
    read_as(h, tr, KZI_SENSE_GIVE, KZI_NONE);
    return;
  }
  if (tr->sense == KZI_SENSE_VISIT && things_arrive(&h->scene, tr)) return;
  if (tr->sense == KZI_SENSE_GO) { /* towards a state */
    read_as(h, tr, KZI_SENSE_VISIT, KZI_NONE);
    return;
  }
  if (kzi_act_takes_instrument(kzi_senses[tr->sense].act)) n = kzi_find_objects(&h->scene, tr, instruments);
  if (n && tr->sense == KZI_SENSE_AGREE && hastens_draft(&h->scene, tr, instruments[0])) {
    read_as(h, tr, KZI_SENSE_NEGOTIATE, instruments[0]);
    return;
  }
  if (!n && tr->sense == KZI_SENSE_NEGOTIATE && kzi_implied_text(&h->scene, tr)) {
    read_as(h, tr, KZI_SENSE_BARGAIN, KZI_NONE);
    return;
  }
  if (!n && tr->sense == KZI_SENSE_NEGOTIATE && !tr->verb) { /* negotiations about no text are talks, «إعداد» is not */
    const struct kzi_tokens *tokens = h->scene.tokens; /* «المفاوضات», «التفاوض على», «جولة المفاوضات» */
    if (!strstr(kzi_token_fold(tokens, tr->tok).bytes, "فاوض") &&
        !strstr(kzi_token_fold(tokens, tr->end - 1).bytes, "فاوض"))
      return;
    read_as(h, tr, KZI_SENSE_MEET, KZI_NONE);
    return;
  }
  if (!n && (kzi_senses[tr->sense].needs & KZI_NEED_INSTRUMENT)) return;
  if (tr->sense == KZI_SENSE_AGREE && kzi_announces_act(&h->scene, tr)) return;
  if (!n) add_event(h, tr, KZI_NONE);
  for (unsigned i = 0; i < n; i++) {
    size_t before = h->found.count;
    add_event(h, tr, instruments[i]);
    if (n > 1 && h->found.count == before + 1)
      kzi_keep_to_own_sides(&h->scene, (struct kzi_event *)h->found.items + before,
                            i + 1 < n ? instruments[i + 1] : KZI_NONE);
    if (n == 1 && h->found.count == before + 1) split_turns(h, (uint32_t)before);
  }
}

static bool is_told(const struct kzi_page *page, const struct kzi_tokens *tokens, uint32_t t)
{
  uint32_t line = tokens->items[t].line;
  uint8_t zone = page->zones[line];
  return t >= page->body_from[line] && (zone == KZI_ZONE_BODY || zone == KZI_ZONE_TITLE || zone == KZI_ZONE_HEADING ||
                                        zone == KZI_ZONE_CAPTION || zone == KZI_ZONE_TEASER);
}

/* «في بيان مشترك», «صدر بيان مشترك»: the statement itself tells that they settled it, whatever the verb. */
static void match_text(struct hunt *h, uint32_t instrument)
{
  struct kzi_scene *s = &h->scene;
  const struct kzi_instrument *x = &s->m->instruments[instrument];
  static const char *const joint = "joint_statement";
  static const uint16_t kinds[] = {KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_PL, KZI_C_COUNT};
  bool accord = kzi_is_accord(s, x), tally = kzi_is_tally(s, x);
  if (x->type != kzi_value_id(joint) && !accord && !tally) return;
  static const char *const sources[] = {"حسب", "بحسب", "وفق", "حسبما",
                                        NULL}; /* «بحسب بيان مشترك» tells whence, not what */
  if (!x->definite && x->at.tok > 0 && kzi_token_is_any(s->tokens, x->at.tok - 1, sources)) return;
  for (size_t i = h->found.count, n = 0; i > 0 && n < 4; i--, n++) /* a word of signing has taken it */
    if (((struct kzi_event *)h->found.items)[i - 1].instrument == instrument) return;
  struct kzi_trigger tr = {.tok = x->at.tok,
                           .end = x->at.end,
                           .sense = tally ? KZI_SENSE_SIGN : KZI_SENSE_ADOPT,
                           .mark = kzi_mark_any(s->marks, x->at.tok, kinds),
                           .light = KZI_NONE};
  if (!tr.mark || x->side_count > 2) return; /* a round of many */
  struct kzi_event *e = begin_event(h, &tr, instrument);
  if (!e) return;
  e->rule = tally ? "texts in a headline" : accord ? "agreement in a headline" : "joint statement";
  e->both = true;
  kzi_add_sides_of_instrument(s, e);
  kzi_add_issuers(s, e);
  struct kzi_reading r = kzi_read_modality(s, &tr, KZI_NONE, false);
  e->modality = r.modality == KZI_PLANNED && !x->definite ? KZI_PLANNED : KZI_ASSERTED;
  e->modality_rule = r.rule;
  if (is_round(s, &tr, e)) h->found.count--;
}

/* «توقيع 6 وثائق:», «عدد من الوثائق شملت:» and then each of them: the sum is no text of its own. «من أبرزها:» leaves some out. */
static bool is_told_in_full(const struct hunt *h, const struct kzi_event *head)
{
  static const char *const some[] = {"ابرزها", "اهمها", "منها", "بينها", "ضمنها", "ابرز", "اهم", NULL};
  const struct kzi_instrument *x = head->instrument == KZI_NONE ? NULL : &h->scene.m->instruments[head->instrument];
  if (!x || x->count == 1 || h->list.items < 2) return false;
  struct kzi_range s = h->scene.tokens->sentences[head->sentence];
  return x->count ? (unsigned)x->count == h->list.items : !kzi_has_word(&h->scene, s.first, s.end, some);
}

/* A line of a list of texts tells what the sentence above it does, of its own text. */
static bool match_listed(struct hunt *h, uint32_t instrument)
{
  const struct kzi_events found = {h->found.items, (uint32_t)h->found.count};
  const struct kzi_instrument *x = &h->scene.m->instruments[instrument];
  if (!kzi_is_listed(&h->scene, &found, instrument, &h->list)) return false;
  struct kzi_event *e = kzi_vec_push(h->scene.arena, &h->found, sizeof *e);
  if (!e) return true;
  *e = ((struct kzi_event *)h->found.items)[h->list.head];
  e->rule = "a list of texts";
  e->when_rule = e->place_rule = "told above the list";
  e->trigger = (struct kzi_range){x->at.tok, x->at.end};
  e->sentence = h->scene.tokens->items[x->at.tok].sentence;
  e->scope = kzi_clause(&h->scene, x->at.tok, KZI_BOUND_CLAUSE);
  e->instrument = instrument;
  e->turn = h->list.items; /* each a text of its own, though two have one partner */
  e->verb = e->listed = false;
  struct kzi_event *head = (struct kzi_event *)h->found.items + h->list.head;
  bool own_sides = kzi_take_own_sides(&h->scene, e);
  if ((own_sides && named_sides(&h->scene, head) < 2) || is_told_in_full(h, head)) head->listed = true;
  return true;
}

const struct kzi_events *kzi_find_events(struct kzi_arena *arena, const struct kzi_mentions *m)
{
  struct hunt h = {.list = {.head = KZI_NONE}};
  struct kzi_events *out = kzi_arena_get(arena, sizeof *out);
  if (!out || !kzi_scene_build(&h.scene, arena, m)) return NULL;
  for (uint32_t t = 0; t < h.scene.tokens->count;) {
    struct kzi_trigger tr;
    if (is_told(m->page, h.scene.tokens, t) && kzi_trigger_at(&h.scene, t, &tr)) {
      match(&h, &tr);
      t = tr.end;
    } else {
      uint32_t in = h.scene.instrument_in[t];
      bool opens = in && h.scene.m->instruments[in - 1].at.tok == t && is_told(m->page, h.scene.tokens, t);
      if (opens && !match_listed(&h, in - 1)) match_text(&h, in - 1);
      t++;
    }
  }
  out->items = h.found.items;
  out->count = (uint32_t)h.found.count;
  return kzi_arena_failed(arena) ? NULL : out;
}
