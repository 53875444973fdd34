/* The matcher: every trigger in running text, with its sides, instrument, date, place and modality. */
#include "event/counts.h"
#include "event/earlier.h"
#include "event/fits.h"
#include "event/fits_deeds.h"
#include "event/fits_talks.h"
#include "event/headline.h"
#include "event/listing.h"
#include "event/modality.h"
#include "event/objects.h"
#include "event/partners.h"
#include "event/permits.h"
#include "event/sides.h"
#include "event/slots.h"
#include "event/told.h"
#include "event/turns.h"

#include <string.h>

#define ROUND_REACH      3 /* tokens from «جولة جديدة من» to the negotiations */
#define RATIFIED_REACH   6 /* tokens from «بعد» or «من» to the ratification: «من تاريخ تبادل وثائق …» */
#define DRAFT_REACH      10 /* tokens from a draft to «البلدين» */
#define CONFERENCE_REACH 3  /* tokens from «مؤتمر» to what it is for */

struct hunt {
  struct kzi_scene scene;
  struct kzi_vec found;
  struct kzi_listing list;
};

/* ---- Events ----------------------------------------------------------------------------------------------------------- */

static uint8_t act_of(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_range clause)
{
  if (tr->sense == KZI_SENSE_OPEN && kzi_founds_mission(s, tr, tr->tok, clause.end)) return KZI_ACT_ESTABLISH;
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
  bool past = kzi_is_perfect(verb);
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

/* «أول اجتماع للجنة», «انعقاد اللجنة»: of either word. */
static bool is_session(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const sessions[] = {"اجتماع", "الاجتماع", "دوره", "الدوره", "جلسه", "انعقاد", "لانعقاد", NULL};
  static const char *const rounds[] = {"الجوله", "جوله", "الدوره", "دوره", "للجوله", "للدوره", NULL};
  struct kzi_trigger body;
  if (!tr->verb && tr->sense == KZI_SENSE_MEET &&
      kzi_has_word(s, kzi_reach_back(tr->tok, ROUND_REACH, 0), tr->tok, rounds))
    return true; /* «الجولة الأولى من المشاورات» */
  if (tr->sense == KZI_SENSE_COMMITTEE) return kzi_has_word(s, kzi_reach_back(tr->tok, 2, 0), tr->tok, sessions);
  return !tr->verb && tr->end < s->tokens->count && kzi_trigger_at(s, tr->end, &body) &&
         body.sense == KZI_SENSE_COMMITTEE;
}

/* «تدخل الاتفاقية حيز التنفيذ بعد تبادل وثائق التصديق», «يعمل بها من تاريخ آخر إشعار» */
static bool awaits_ratification(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const after[] = {"بعد", "من", "عند", "فور", NULL};
  static const char *const steps[] = {"تبادل", "التصديق", "تصديق",   "اشعار",  "الاشعار",
                                      "اخطار", "استكمال", "توقيعها", "توقيعه", NULL};
  static const char *const enter[] = {"enter", NULL};
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  const struct kzi_mark *verb = tr->verb ? tr->mark : NULL;
  for (uint32_t t = tr->tok; !verb && t > c.first; t--) verb = kzi_has(s, t - 1, KZI_C_LIGHT, enter);
  uint32_t t = tr->end;
  while (t < c.end && !kzi_token_is_any(s->tokens, t, after)) t++;
  return verb && kzi_is_imperfect(verb) && kzi_has_word(s, t, kzi_reach_ahead(t, RATIFIED_REACH, c.end), steps);
}

static void add_event(struct hunt *h, const struct kzi_trigger *tr, uint32_t instrument)
{
  struct kzi_scene *s = &h->scene;
  struct kzi_event *e = begin_event(h, tr, instrument);
  if (!e) return;
  kzi_find_sides(s, tr, e);
  kzi_add_sides_of_instrument(s, e);
  bool told = e->both;
  e->both = e->both || kzi_means_both(s, tr, e);
  if (e->act == KZI_ACT_SIGN && tr->verb && tr->dual && e->both && !told && !e->side_count)
    e->officials = true; /* «ثم وقعا …» */
  e->implied = kzi_implied_text(s, tr);
  if (e->act == KZI_ACT_COOPERATE && e->instrument == KZI_NONE) e->instrument = kzi_text_carried_out(s, tr);
  kzi_find_slots(s, tr, e);
  e->ahead = e->ahead || (!e->title && kzi_is_ahead(s, tr, e->when));
  struct kzi_reading r = kzi_read_modality(s, tr, e->when, e->ahead);
  e->modality = (uint8_t)r.modality;
  e->modality_rule = r.rule;
  if (tr->sense == KZI_SENSE_FORCE && r.modality == KZI_ASSERTED && awaits_ratification(s, tr)) {
    e->modality = KZI_PLANNED;
    e->modality_rule = "after its ratification";
  }
  if (h->found.count > 1) kzi_recall_with(s, tr, e - 1, e);
  e->taken_up = e->taken_up || r.taken_up;
  kzi_leave_slots_of_another(s, tr, e);
  if (e->modality == KZI_PLANNED && ((tr->sense == KZI_SENSE_COMMITTEE && e->both) || is_session(s, tr)))
    e->ahead = true; /* its next one */
  e->verb = e->verb || are_held(s, tr, e->modality);
  bool dated = e->when != KZI_NONE && s->m->whens[e->when].tense > 0; /* «أهمية عقد الدورة الثانية الشهر المقبل» */
  if ((r.conditional && !(dated && is_session(s, tr))) || kzi_tells_nothing(s, tr, e))
    h->found.count--;
  else
    kzi_split_partners(s, &h->found);
}

/* «وقع ثلاث اتفاقيات: الأولى مع …، والثانية مع …»: an event for each; beside other texts, of those that are as many. */
static void split_turns(struct hunt *h, uint32_t index, bool beside_others)
{
  struct kzi_turn turns[KZI_TURNS_MAX];
  struct kzi_event whole = ((struct kzi_event *)h->found.items)[index];
  if (whole.instrument == KZI_NONE) return;
  const struct kzi_instrument *x = &h->scene.m->instruments[whole.instrument];
  unsigned n =
      x->count == 1 ? kzi_find_others(&h->scene, whole.instrument, turns) : kzi_find_turns(&h->scene, x->at.end, turns);
  if (n && x->count > 1 && n > (unsigned)x->count) return; /* they count something else */
  if (beside_others && n != (unsigned)x->count) return;
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

/* «علقت واشنطن وسول المناورات التي كانت مقررة»: the word of ending tells whether it is over, not what stands around its object. */
static void call_off(struct hunt *h, const struct kzi_trigger *tr, uint32_t by)
{
  struct kzi_trigger end;
  size_t before = h->found.count;
  read_as(h, tr, KZI_SENSE_END, KZI_NONE);
  if (h->found.count == before || !kzi_trigger_at(&h->scene, by, &end)) return;
  struct kzi_event *e = (struct kzi_event *)h->found.items + before;
  struct kzi_reading r = kzi_read_modality(&h->scene, &end, e->when, e->ahead);
  e->modality = (uint8_t)r.modality;
  e->modality_rule = r.rule;
}

/* «وافقت تركيا على السماح …»: agreed, «وافقت الخارجية الأميركية على بيع …»: a contract approved. */
static void permit(struct hunt *h, const struct kzi_trigger *tr)
{
  size_t before = h->found.count;
  read_as(h, tr, KZI_SENSE_PERMIT, KZI_NONE);
  if (h->found.count == before || !kzi_permits_sale(&h->scene, tr)) return;
  struct kzi_event *e = (struct kzi_event *)h->found.items + before;
  e->act = KZI_ACT_APPROVE;
  e->implied = KZI_INS_CONTRACT;
}

/* «تشدد في المفاوضات مع بروكسل», «دعا إلى رعاية المفاوضات»: of negotiations somebody must say that they are held, or a headline tell. */
static bool is_told_as_held(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const running[] = {"جاريه", "الجاريه", NULL};
  static const char begins[] = "بدء|انطلاق|استيناف|لاستيناف|باستيناف|استانف|استانفت|استونفت|جوله|الجوله|لجوله";
  uint32_t from = kzi_reach_back(tr->tok, ROUND_REACH, s->tokens->sentences[s->tokens->items[tr->tok].sentence].first);
  return tr->light != KZI_NONE || kzi_has_word(s, tr->end, tr->end + 1, running) ||
         kzi_tokens_have_of(s->tokens, from, tr->end, begins) ||
         s->m->page->zones[s->tokens->items[tr->tok].line] == KZI_ZONE_TITLE;
}

/* «توصل الجانبان إلى توافق بشأن الرسوم», «إلى تفاهم على …» */
static bool reaches_accord(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  uint32_t hi = kzi_clause(s, tr->tok, KZI_BOUND_VERB).end, to = kzi_find_word(s, tr->end - 1, hi, "الي");
  return tr->verb && to + 1 < hi && kzi_token_is_of(s->tokens, to + 1, "توافق|تفاهم|تفاهمات|توافقات");
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
  if (kzi_lands_goods(&h->scene, tr)) {
    read_as(h, tr, KZI_SENSE_GIVE, KZI_NONE);
    return;
  }
  if (!kzi_fits(&h->scene, tr) || is_taken(h, tr) || names_event(&h->scene, tr)) return;
  uint32_t instruments[KZI_OBJECTS_MAX], text = kzi_text_of_talks(&h->scene, tr);
  unsigned n = 0;
  if (text != KZI_NONE) {
    read_as(h, tr, KZI_SENSE_NEGOTIATE, text);
    return;
  }
  if (tr->sense == KZI_SENSE_EXERCISE && (text = kzi_called_off_by(&h->scene, tr)) != KZI_NONE) {
    call_off(h, tr, text);
    return;
  }
  if ((tr->sense == KZI_SENSE_APPROVE || tr->sense == KZI_SENSE_SIGN) && kzi_approves_loan(&h->scene, tr)) {
    size_t before = h->found.count;
    read_as(h, tr, KZI_SENSE_GIVE, KZI_NONE);
    if (h->found.count > before && kzi_board_approves(&h->scene, tr))
      ((struct kzi_event *)h->found.items)[before].act = KZI_ACT_APPROVE;
    return;
  }
  bool comes = tr->sense == KZI_SENSE_VISIT || tr->sense == KZI_SENSE_GO;
  if (comes && kzi_brings_aid(&h->scene, tr)) {
    read_as(h, tr, KZI_SENSE_GIVE, KZI_NONE);
    return;
  }
  if (comes && kzi_things_arrive(&h->scene, tr)) return;
  if (tr->sense == KZI_SENSE_GO) { /* towards a state */
    read_as(h, tr, KZI_SENSE_VISIT, KZI_NONE);
    return;
  }
  if (kzi_act_takes_instrument(kzi_senses[tr->sense].act)) n = kzi_find_objects(&h->scene, tr, instruments);
  bool drafts = n && tr->sense == KZI_SENSE_EXCHANGE && h->scene.m->instruments[instruments[0]].draft;
  if (drafts || (n && tr->sense == KZI_SENSE_AGREE && hastens_draft(&h->scene, tr, instruments[0]))) {
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
    if (is_told_as_held(&h->scene, tr)) read_as(h, tr, KZI_SENSE_MEET, KZI_NONE);
    return;
  }
  if (!n && tr->sense == KZI_SENSE_REACH && reaches_accord(&h->scene, tr)) read_as(h, tr, KZI_SENSE_AGREE, KZI_NONE);
  if (!n && tr->sense == KZI_SENSE_APPROVE && kzi_permits(&h->scene, tr)) permit(h, tr);
  bool implied = tr->sense == KZI_SENSE_SIGN && kzi_implied_text(&h->scene, tr);
  if (!n && !implied && (kzi_senses[tr->sense].needs & KZI_NEED_INSTRUMENT)) return;
  if (tr->sense == KZI_SENSE_AGREE && kzi_announces_act(&h->scene, tr)) return;
  if (!n) add_event(h, tr, KZI_NONE);
  for (unsigned i = 0; i < n; i++) {
    size_t before = h->found.count;
    add_event(h, tr, instruments[i]);
    if (n > 1 && h->found.count == before + 1)
      kzi_keep_to_own_sides(&h->scene, (struct kzi_event *)h->found.items + before,
                            i + 1 < n ? instruments[i + 1] : KZI_NONE);
    if (h->found.count == before + 1) split_turns(h, (uint32_t)before, n > 1);
  }
}

static bool is_told(const struct kzi_page *page, const struct kzi_tokens *tokens, uint32_t t)
{
  uint32_t line = tokens->items[t].line;
  uint8_t zone = page->zones[line];
  return t >= page->body_from[line] && (zone == KZI_ZONE_BODY || zone == KZI_ZONE_TITLE || zone == KZI_ZONE_HEADING ||
                                        zone == KZI_ZONE_CAPTION || zone == KZI_ZONE_TEASER);
}

static bool is_taken_text(const struct hunt *h, uint32_t instrument)
{
  for (size_t i = h->found.count, n = 0; i > 0 && n < 4; i--, n++)
    if (((struct kzi_event *)h->found.items)[i - 1].instrument == instrument) return true;
  return false;
}

static const uint16_t only_one[] = {KZI_C_INSTRUMENT_SG, KZI_C_COUNT};

/* Texts that tell an act by themselves: the trigger is the word for the text, of one of the classes. */
static struct kzi_trigger text_itself(const struct kzi_scene *s, uint32_t instrument, enum kzi_sense sense,
                                      const uint16_t *classes)
{
  struct kzi_where at = s->m->instruments[instrument].at;
  return (struct kzi_trigger){
      .tok = at.tok, .end = at.end, .sense = sense, .mark = kzi_mark_any(s->marks, at.tok, classes), .light = KZI_NONE};
}

/* «المسودة الثالثة من اتفاقية بين وزارتي العدل في قطر وكازاخستان على طاولة الخبراء»: a draft of two is being worked at, whatever the verb. */
static void match_draft(struct hunt *h, uint32_t instrument)
{
  struct kzi_scene *s = &h->scene;
  struct kzi_where at = s->m->instruments[instrument].at;
  if (kzi_is_matter(s, at.tok - 1)) return;
  struct kzi_trigger tr = text_itself(s, instrument, KZI_SENSE_NEGOTIATE, only_one);
  struct kzi_event *e = tr.mark && !is_taken_text(h, instrument) ? begin_event(h, &tr, instrument) : NULL;
  if (!e) return;
  e->rule = "a draft of two";
  kzi_add_sides_of_instrument(s, e);
  struct kzi_reading r = kzi_read_modality(s, &tr, KZI_NONE, false);
  e->modality = (uint8_t)r.modality;
  e->modality_rule = r.rule;
  uint32_t hi = kzi_reach_ahead(at.end, DRAFT_REACH, e->scope.end);
  for (uint32_t t = at.end; t < hi && !e->side_count; t++) { /* «بين وزارتي العدل في البلدين» */
    const struct kzi_actor *a = s->actor_in[t] ? &s->m->actors[s->actor_in[t] - 1] : NULL;
    e->both = e->both || kzi_means_two(s, a);
  }
  if ((kzi_named_sides(s, e) != 2 && !e->both) || r.modality != KZI_ASSERTED) h->found.count--;
}

/* «في بيان مشترك», «صدر بيان مشترك»: the statement itself tells that they settled it, whatever the verb. */
static void match_text(struct hunt *h, uint32_t instrument)
{
  struct kzi_scene *s = &h->scene;
  const struct kzi_instrument *x = &s->m->instruments[instrument];
  static const char *const joint = "joint_statement";
  static const uint16_t any[] = {KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_PL, KZI_C_COUNT};
  bool accord = kzi_is_accord(s, x), tally = kzi_is_tally(s, x);
  if (x->draft) match_draft(h, instrument);
  if (x->draft || (x->type != kzi_value_id(joint) && !accord && !tally)) return;
  static const char sources[] = "حسب|بحسب|وفق|حسبما|وحسب|وبحسب|ووفق"; /* «بحسب بيان مشترك» tells whence, not what */
  if (!x->definite && x->at.tok > 0 && kzi_token_is_of(s->tokens, x->at.tok - 1, sources)) return;
  if (!accord && !tally && kzi_condemns(s, x)) return;
  if (!accord && !tally && kzi_is_known_statement(s, x)) return;
  bool there = x->at.tok > 0 && kzi_token_is(s->tokens, x->at.tok - 1, "في"); /* «وتعهدا في بيان مشترك» */
  if (is_taken_text(h, instrument)) return;                                   /* by a word of signing */
  struct kzi_trigger tr = text_itself(s, instrument, tally ? KZI_SENSE_SIGN : KZI_SENSE_ADOPT, any);
  if (!tr.mark || x->side_count > 2) return; /* a round of many */
  struct kzi_event *e = begin_event(h, &tr, instrument);
  if (!e) return;
  e->rule = tally ? "texts in a headline" : accord ? "agreement in a headline" : "joint statement";
  e->both = true;
  kzi_add_sides_of_instrument(s, e);
  kzi_add_issuers(s, e);
  struct kzi_reading r = kzi_read_modality(s, &tr, KZI_NONE, false);
  e->modality = r.modality == KZI_PLANNED && !x->definite && !there ? KZI_PLANNED : KZI_ASSERTED;
  e->modality_rule = r.rule;
  bool untold = !accord && !tally && kzi_count_sides(e) < 3 && kzi_is_of_many(s, x);
  if (untold || kzi_is_round(s, &tr, e)) h->found.count--;
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
  if (e->taken_up && e->modality == KZI_BACKGROUND &&
      !h->list.picked) { /* «الوثائق الموقعة:», a line each: told here */
    e->modality = KZI_ASSERTED;
    e->modality_rule = "told above the list";
    e->taken_up = false;
  }
  struct kzi_event *head = (struct kzi_event *)h->found.items + h->list.head;
  bool own_sides = kzi_take_own_sides(&h->scene, e);
  if ((own_sides && kzi_named_sides(&h->scene, head) < 2) || is_told_in_full(h, head)) head->listed = true;
  for (uint32_t i = h->list.head + 1, n = 0; own_sides && i > 0 && n < KZI_SIDES_MAX; i--, n++) {
    head = (struct kzi_event *)h->found.items + i - 1; /* one of several, if it was told of several partners */
    if (head->instrument + 1 == instrument && kzi_has_sides_behind(&h->scene, head, x->at.tok)) head->listed = true;
  }
  return true;
}

/* «2- مشروع مذكرة تفاهم بين حكومة قطر وحكومة كازاخستان», in a list of what a cabinet approves. */
static bool match_approved(struct hunt *h, uint32_t instrument)
{
  struct kzi_scene *s = &h->scene;
  struct kzi_trigger tr = text_itself(s, instrument, KZI_SENSE_APPROVE, only_one);
  struct kzi_event *e = tr.mark && kzi_is_approved_in_list(s, instrument) ? begin_event(h, &tr, instrument) : NULL;
  if (!e) return false;
  e->rule = "a list of what is approved";
  e->modality = KZI_ASSERTED;
  e->modality_rule = "told above the list";
  bool theirs = kzi_take_own_sides(s, e) && kzi_named_sides(s, e) > 1;
  if (!theirs) h->found.count--;
  return theirs;
}

/* «ويتعلق الأمر باتفاق بين …»: the word of agreeing is one of the texts that were approved. */
static bool is_approved_accord(struct hunt *h, const struct kzi_trigger *tr)
{
  uint32_t in = h->scene.instrument_in[tr->tok];
  return in && tr->sense == KZI_SENSE_AGREE && !tr->verb && h->scene.m->instruments[in - 1].at.tok == tr->tok &&
         match_approved(h, in - 1);
}

const struct kzi_events *kzi_find_events(struct kzi_arena *arena, const struct kzi_mentions *m)
{
  struct hunt h = {.list = {.head = KZI_NONE}};
  struct kzi_events *out = kzi_arena_get(arena, sizeof *out);
  if (!out || !kzi_scene_build(&h.scene, arena, m)) return NULL;
  for (uint32_t t = 0; t < h.scene.tokens->count;) {
    struct kzi_trigger tr;
    if (is_told(m->page, h.scene.tokens, t) && kzi_trigger_at(&h.scene, t, &tr)) {
      if (!is_approved_accord(&h, &tr)) match(&h, &tr);
      t = tr.end;
    } else {
      uint32_t in = h.scene.instrument_in[t];
      bool opens = in && h.scene.m->instruments[in - 1].at.tok == t && is_told(m->page, h.scene.tokens, t);
      if (opens && !match_listed(&h, in - 1) && !match_approved(&h, in - 1)) match_text(&h, in - 1);
      t++;
    }
  }
  out->items = h.found.items;
  out->count = (uint32_t)h.found.count;
  return kzi_arena_failed(arena) ? NULL : out;
}
