/* The matcher: every trigger in running text, with its sides, instrument, date, place and modality. */
#include "event/modality.h"
#include "event/sides.h"
#include "event/slots.h"

#define INSTRUMENT_REACH 30
#define CHAIN_MAX 12 /* instruments of one act told in a row */

struct hunt {
  struct kzi_scene scene;
  struct kzi_vec found;
};

/* ---- Instruments -------------------------------------------------------------------------------------------------- */

static uint32_t instrument_after(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  for (uint32_t t = from; t < to; t++)
    if (s->instrument_in[t]) return s->instrument_in[t] - 1;
  return KZI_NONE;
}

/* «مذكرة التفاهم التي تم توقيعها», «الاتفاقية الموقعة»: the instrument stands before its participle or relative clause. */
static uint32_t instrument_before(const struct kzi_scene *s, uint32_t from, uint32_t lo, unsigned reach)
{
  for (uint32_t t = from, n = 0; t > lo && n < reach; n++)
    if (s->instrument_in[--t]) return s->instrument_in[t] - 1;
  return KZI_NONE;
}

static bool relative_before(const struct kzi_scene *s, uint32_t t)
{
  static const char *const rel[] = {"rel", NULL};
  for (uint32_t n = 0; n < 4 && t > 0; n++)
    if (kzi_has(s, --t, KZI_C_FUNC, rel)) return true;
  return false;
}

/* «ومذكرة», «وثلاث مذكرات», «وعددا من البرامج». */
static bool joined(const struct kzi_scene *s, const struct kzi_instrument *x)
{
  if (x->at.prefix & KZI_PREFIX_WA) return true;
  for (uint32_t back = 1; back <= 2 && back <= x->at.tok; back++) {
    struct kzi_text fold = kzi_token_fold(s->tokens, x->at.tok - back);
    if (fold.length > 2 && fold.bytes[0] == '\xD9' && fold.bytes[1] == '\x88') return x->count != 1; /* و */
  }
  return false;
}

/* «خمس اتفاقيات ومذكرات تفاهم», «13 اتفاقية ومذكرة»: one number over both, one record of the first kind. */
static bool one_count(const struct kzi_instrument *a, const struct kzi_instrument *b)
{
  return a->count != 1 && b->at.tok == a->at.end && (b->count == 0 || b->count == 1);
}

static unsigned pick_instruments(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t out[CHAIN_MAX])
{
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  uint32_t hi = c.end < tr->end + INSTRUMENT_REACH ? c.end : tr->end + INSTRUMENT_REACH;
  bool looks_back = tr->participle || relative_before(s, tr->tok) || tr->mark->pronoun != KZI_PRON_NONE;
  if (looks_back) {
    uint32_t i = instrument_before(s, tr->tok, s->tokens->sentences[s->tokens->items[tr->tok].sentence].first, 8);
    if (i != KZI_NONE) {
      out[0] = i;
      return 1;
    }
  }
  if (tr->participle) return 0;
  uint32_t first = instrument_after(s, tr->end, hi);
  if (first == KZI_NONE) {
    bool passive = tr->verb && tr->sense == KZI_SENSE_SIGN; /* «إن الاتفاقية لم توقع بعد» */
    first = tr->sense == KZI_SENSE_FORCE || tr->sense == KZI_SENSE_EXPIRE || passive ? instrument_before(s, tr->tok, s->tokens->sentences[s->tokens->items[tr->tok].sentence].first, 24) : KZI_NONE;
    if (first == KZI_NONE) return 0;
    out[0] = first;
    return 1;
  }
  unsigned n = 0;
  out[n++] = first;
  uint32_t sentence = s->tokens->sentences[s->tokens->items[tr->tok].sentence].end;
  for (uint32_t i = first + 1; i < s->m->instrument_count && n < CHAIN_MAX; i++) { /* «… ومذكرة …، وبرنامج …» */
    const struct kzi_instrument *x = &s->m->instruments[i];
    if (x->at.tok >= sentence || !joined(s, x) || x->definite || x->background) break;
    if (one_count(&s->m->instruments[i - 1], x)) continue;
    bool cut = false;
    for (uint32_t t = s->m->instruments[i - 1].at.end; t < x->at.tok; t++) cut = cut || s->bound[t] >= KZI_BOUND_VERB;
    if (cut) break;
    out[n++] = i;
  }
  return n;
}

/* ---- What a sense asks for beyond its word -------------------------------------------------------------------------- */


/* «اتفقا على أهمية», «على أن»: a view, not a measure. */
static bool agrees_vaguely(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t hi)
{
  static const char *const vague[] = {"اهميه", "ضروره", "وجوب", "ان", "امكانيه", "مواصله", "استمرار", "الاستمرار", "حتميه", "المضي", NULL};
  uint32_t on = tr->end;
  if (!kzi_token_is(s->tokens, tr->end - 1, "علي"))
    while (on < hi && !kzi_token_is(s->tokens, on++, "علي")) {}
  return on < hi && kzi_has_word(s, on, on + 1, vague);
}

static bool fits(const struct kzi_scene *s, const struct kzi_trigger *tr);

static bool comes_later(enum kzi_sense sense)
{
  return sense == KZI_SENSE_SIGN || sense == KZI_SENSE_MEET || sense == KZI_SENSE_COMMITTEE || sense == KZI_SENSE_ESTABLISH || sense == KZI_SENSE_NEGOTIATE;
}

/* «اتفقا على عقد قمة», «على توقيع», «على إنشاء لجنة»: what is agreed is an act to come, told by its own noun. */
static bool announces_act(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_VERB);
  for (uint32_t t = tr->end; t < c.end; t++) {
    bool on = kzi_token_is(s->tokens, t, "علي");
    if (!on && !(t == tr->end && kzi_token_is(s->tokens, t - 1, "علي"))) continue;
    if (!on) t--;
    for (uint32_t k = t + 1; k < t + 3 && k < c.end; k++) {
      struct kzi_trigger next;
      if (kzi_trigger_at(s, k, &next) && !next.verb && comes_later(next.sense) && fits(s, &next)) return true;
    }
    return false;
  }
  return false;
}

/* «يعملان على تعديل الاتفاقية» is a negotiation, which the verb has told. */
static bool under_work(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const negotiate[] = {"negotiate", NULL};
  for (uint32_t t = tr->tok, n = 0; t > lo && n < 4; n++)
    if (kzi_has(s, --t, KZI_C_VERB, negotiate)) return true;
  return false;
}

/* «الاتفاق على تكثيف التدريبات المشتركة»: the agreement is the act. */
static bool agreed_upon(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const agree[] = {"agree", NULL};
  for (uint32_t t = tr->tok, n = 0; t > lo && n < 12; n++)
    if (kzi_has(s, --t, KZI_C_VERB, agree) || kzi_has(s, t, KZI_C_NOUN, agree)) return true;
  return false;
}

static bool fits(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const bodies[] = {"سفاره", "السفاره", "سفارتها", "سفارته", "سفارتيهما", "قنصليه", "القنصليه", "دبلوماسيه", "الدبلوماسيه", "لجنه", "اللجنه", "مجلس",
                                       "المجلس", "سفارات", "قنصليات", NULL};
  static const char *const relations[] = {"العلاقات", "علاقات", "علاقاتهما", NULL};
  static const char *const on[] = {"علي", NULL}, *const with[] = {"مع", NULL};
  static const char *const joint[] = {"مشترك", "مشتركه", "المشترك", "المشتركه", "ساخن", NULL};
  static const char *const gifts[] = {"منحه", "قرض", "قرضا", "مساعدات", "مساعده", "هبه", "دفعه", "شحنه", "تمويل", "تمويلا", "هديه", "لقاح", "لقاحات", "سياره", "قروض", "منح", NULL};
  struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  uint32_t hi = c.end < tr->end + 14 ? c.end : tr->end + 14;
  switch (tr->sense) {
  case KZI_SENSE_RENEW: return !under_work(s, tr, c.first);
  case KZI_SENSE_ESTABLISH: return kzi_has_word(s, tr->tok, hi, bodies);
  case KZI_SENSE_FOUND: return kzi_has_word(s, tr->tok, hi, bodies) || kzi_has_word(s, tr->tok > 14 + c.first ? tr->tok - 14 : c.first, tr->tok, relations);
  case KZI_SENSE_OPEN: return kzi_has_word(s, tr->tok, hi, bodies) || kzi_has_word(s, tr->tok, hi, joint);
  case KZI_SENSE_GIVE: return tr->verb && kzi_has_word(s, tr->end, hi, gifts);
  case KZI_SENSE_TAKE: return tr->verb && kzi_has_word(s, tr->end, hi, gifts);
  case KZI_SENSE_AGREE: return !agrees_vaguely(s, tr, c.end) && (!tr->verb || kzi_has_word(s, tr->end - 1, c.end, on) || instrument_after(s, tr->end, hi) != KZI_NONE);
  case KZI_SENSE_EXERCISE: return !agreed_upon(s, tr, c.first);
  case KZI_SENSE_DISCUSS: return tr->verb || (tr->mark->prefix & KZI_PREFIX_LI && kzi_has_word(s, tr->end, hi, with)); /* «لبحث … مع المسؤولين» */
  default: return true;
  }
}

/* ---- Events ----------------------------------------------------------------------------------------------------------- */

static uint8_t act_of(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const embassy[] = {"سفاره", "السفاره", "سفارتها", "سفارته", "قنصليه", "القنصليه", "ساخن", NULL};
  if (tr->sense == KZI_SENSE_OPEN) {
    struct kzi_range c = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
    if (kzi_has_word(s, tr->tok, c.end, embassy)) return KZI_ACT_ESTABLISH;
  }
  return kzi_senses[tr->sense].act;
}

/* Countries do not travel: a visit needs somebody. */
static bool has_traveller(const struct kzi_scene *s, const struct kzi_event *e)
{
  if (e->pronoun || e->both || e->partner_unnamed) return true;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = e->sides[i].actor == KZI_NONE ? NULL : &s->m->actors[e->sides[i].actor];
    if (a && e->sides[i].how != KZI_SIDE_DESTINATION && (a->person != KZI_NONE || a->office != KZI_NONE || a->anaphor != KZI_NONE)) return true;
  }
  return false;
}

/* «لقاء ثلاثي», a summit of three: one act of them all. */
static bool joint_talks(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char *const words[] = {"ثلاثي", "ثلاثيه", "الثلاثي", "الثلاثيه", "ثلاثيا", "رباعي", "رباعيه", "الرباعي", "الرباعيه", "خماسي", "خماسيه", "قمه", "القمه", "سداسيه", NULL};
  return kzi_has_word(s, e->scope.first, e->scope.end, words);
}

/* One side with several partners in turn («زيارة إلى الكويت وقطر والعراق») gives one event a partner. */
static void split_partners(struct hunt *h, uint32_t index)
{
  struct kzi_event *all = h->found.items;
  struct kzi_event whole = all[index];
  uint8_t subjects = 0, partners = 0;
  for (uint8_t i = 0; i < whole.side_count; i++) {
    bool acts = whole.sides[i].how == KZI_SIDE_SUBJECT;
    subjects = (uint8_t)(subjects + acts);
    partners = (uint8_t)(partners + (!acts && whole.sides[i].cc));
  }
  if (subjects > 1 || partners < 2 || (!subjects && !whole.pronoun) || (subjects && !whole.sides[0].cc)) return;
  h->found.count--;
  for (uint8_t i = 0; i < whole.side_count; i++) {
    if (whole.sides[i].how == KZI_SIDE_SUBJECT || !whole.sides[i].cc) continue;
    struct kzi_event *e = kzi_vec_push(h->scene.arena, &h->found, sizeof *e);
    if (!e) return;
    *e = whole;
    e->side_count = 0;
    if (subjects) e->sides[e->side_count++] = whole.sides[0];
    e->sides[e->side_count++] = whole.sides[i];
  }
}

/* «تفويض الوزير بالتباحث … والتوقيع عليه»: one approval, whatever else its words name. */
static bool is_mandated(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const mandate[] = {"mandate", NULL};
  uint32_t first = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  for (uint32_t t = tr->tok; t > first; t--)
    if (kzi_has(s, t - 1, KZI_C_NOUN, mandate)) return true;
  return false;
}

static bool proposed(const struct kzi_scene *s, uint32_t lo, uint32_t at)
{
  static const char *const proposal[] = {"proposal", NULL};
  for (uint32_t t = lo; t < at; t++)
    if (kzi_has(s, t, KZI_C_CUE, proposal)) return true;
  return false;
}

static bool is_held(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const holding[] = {"اجراء", "باجراء", "لاجراء", "تنظيم", "تنفيذ", "اقامه", "انطلاق", "انطلقت", "بدء", NULL};
  uint32_t from = tr->tok > lo + 5 ? tr->tok - 5 : lo;
  for (uint32_t t = from; t < tr->tok; t++) /* «مساعدتهم في تنظيم تدريبات» thanks for them */
    if (kzi_has_word(s, t, t + 1, holding) && (t == 0 || !kzi_token_is(s->tokens, t - 1, "في"))) return true;
  return false;
}

/* A meeting of more than three is a round of many, and no dealing between sides, unless it is told as theirs. */
static bool is_round(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char *const told[] = {"رباعي", "رباعيه", "الرباعي", "الرباعيه", "رباعيا", "خماسي", "خماسيه", "الخماسي", "الخماسيه", "سداسي", "سداسيه", "السداسيه", NULL};
  return e->act == KZI_ACT_CONSULT && kzi_count_sides(e) > 3 && !kzi_has_word(s, e->scope.first, e->scope.end, told);
}

static void add_event(struct hunt *h, const struct kzi_trigger *tr, uint32_t instrument)
{
  struct kzi_scene *s = &h->scene;
  struct kzi_event *e = kzi_vec_push(s->arena, &h->found, sizeof *e);
  if (!e) return;
  struct kzi_range clause = kzi_clause(s, tr->tok, KZI_BOUND_CLAUSE);
  *e = (struct kzi_event){.act = act_of(s, tr), .sense = (uint8_t)tr->sense, .rule = kzi_senses[tr->sense].name, .trigger = {tr->tok, tr->end},
                          .sentence = s->tokens->items[tr->tok].sentence, .scope = clause, .instrument = instrument};
  e->title = s->m->page->zones[s->tokens->items[tr->tok].line] == KZI_ZONE_TITLE;
  kzi_find_sides(s, tr, e);
  kzi_add_sides_of_instrument(s, e);
  if (tr->sense == KZI_SENSE_EXERCISE && kzi_count_sides(e) < 2 && is_held(s, tr, clause.first)) e->both = true; /* «إجراء تدريبات ثنائية» */
  if ((tr->dual || tr->plural || tr->first_plural) && kzi_count_sides(e) < 2) e->both = true;
  e->verb = tr->verb;
  kzi_find_slots(s, tr, e);
  e->ahead = !e->title && kzi_is_ahead(s, tr, e->when);
  struct kzi_reading r = kzi_read_modality(s, tr, e->when, e->ahead);
  e->modality = (uint8_t)r.modality;
  e->modality_rule = r.rule;
  e->taken_up = r.taken_up;
  if (e->side_count == 0 && !e->pronoun && (tr->sense == KZI_SENSE_SIGN || tr->sense == KZI_SENSE_AGREE || (tr->sense == KZI_SENSE_ESTABLISH && agreed_upon(s, tr, clause.first)))) e->both = true; /* «تم توقيع اتفاقية»: the sides are those spoken of */
  bool empty = kzi_count_sides(e) == 0 && !e->both && !e->pronoun && !e->partner_unnamed;
  if (tr->sense == KZI_SENSE_EXERCISE && r.modality == KZI_PLANNED && proposed(s, clause.first, tr->tok)) empty = true; /* a subject of the talks */
  if (r.conditional || empty || is_round(s, e) || (tr->sense == KZI_SENSE_VISIT && !has_traveller(s, e))) h->found.count--;
  else if (!joint_talks(s, e)) split_partners(h, (uint32_t)h->found.count - 1);
}

/* «يلتقي الفريقان»: a sentence of two sporting words tells no consultation. */
static bool is_sport(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_range r = s->tokens->sentences[s->tokens->items[tr->tok].sentence];
  unsigned n = 0;
  for (uint32_t t = r.first; t < r.end && n < 2; t++) n += kzi_has(s, t, KZI_C_SPORT, NULL) != NULL;
  return n >= 2 && kzi_senses[tr->sense].act == KZI_ACT_CONSULT;
}

/* A word of many uses is an instrument right behind a word of signing, and nowhere else: «وقعا خطة», not «وضعا خطة». */
static bool counts(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t instrument)
{
  const struct kzi_instrument *x = &s->m->instruments[instrument];
  if (x->verbal && (tr->sense == KZI_SENSE_AGREE || tr->sense == KZI_SENSE_REACH)) return tr->sense == KZI_SENSE_REACH;
  if (tr->sense == KZI_SENSE_APPROVE && x->at.tok > tr->end + 10) return false;
  if (!x->weak) return true;
  if (tr->sense == KZI_SENSE_REACH) return true;
  bool near = x->at.tok >= tr->end ? x->at.tok - tr->end <= 6 : tr->tok - x->at.end <= 6;
  return near && tr->sense != KZI_SENSE_AGREE;
}

static unsigned keep_counting(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t *instruments, unsigned n)
{
  unsigned kept = 0;
  for (unsigned i = 0; i < n; i++)
    if (counts(s, tr, instruments[i])) instruments[kept++] = instruments[i];
  return kept;
}

static void match(struct hunt *h, const struct kzi_trigger *tr)
{
  if (!fits(&h->scene, tr) || is_sport(&h->scene, tr) || is_mandated(&h->scene, tr)) return;
  uint32_t instruments[CHAIN_MAX];
  unsigned n = 0;
  bool takes = kzi_senses[tr->sense].act != KZI_ACT_CONSULT && kzi_senses[tr->sense].act != KZI_ACT_COOPERATE && kzi_senses[tr->sense].act != KZI_ACT_ESTABLISH;
  if (takes) n = keep_counting(&h->scene, tr, instruments, pick_instruments(&h->scene, tr, instruments));
  if (!n && tr->sense == KZI_SENSE_NEGOTIATE && !tr->verb) { /* negotiations about no text are talks */
    struct kzi_trigger talks = *tr;
    talks.sense = KZI_SENSE_MEET;
    add_event(h, &talks, KZI_NONE);
    return;
  }
  if (!n && (kzi_senses[tr->sense].needs & KZI_NEED_INSTRUMENT)) return;
  if (tr->sense == KZI_SENSE_AGREE && announces_act(&h->scene, tr)) return;
  if (!n) add_event(h, tr, KZI_NONE);
  for (unsigned i = 0; i < n; i++) add_event(h, tr, instruments[i]);
}

static bool is_told(const struct kzi_page *page, const struct kzi_tokens *tokens, uint32_t t)
{
  uint32_t line = tokens->items[t].line;
  uint8_t zone = page->zones[line];
  return t >= page->body_from[line] && (zone == KZI_ZONE_BODY || zone == KZI_ZONE_TITLE || zone == KZI_ZONE_HEADING || zone == KZI_ZONE_CAPTION ||
                                        zone == KZI_ZONE_TEASER);
}

/* «في بيان مشترك», «صدر بيان مشترك»: the statement itself tells that they settled it, whatever the verb. */
static void match_statement(struct hunt *h, uint32_t instrument)
{
  struct kzi_scene *s = &h->scene;
  const struct kzi_instrument *x = &s->m->instruments[instrument];
  static const char *const joint = "joint_statement";
  if (x->type != kzi_value_id(joint)) return;
  for (size_t i = h->found.count, n = 0; i > 0 && n < 4; i--, n++) /* a word of signing has taken it */
    if (((struct kzi_event *)h->found.items)[i - 1].instrument == instrument) return;
  struct kzi_trigger tr = {.tok = x->at.tok, .end = x->at.end, .sense = KZI_SENSE_ADOPT, .mark = kzi_mark_at(s->marks, x->at.tok, KZI_C_INSTRUMENT_SG), .light = KZI_NONE};
  if (!tr.mark || x->side_count > 2) return; /* a round of many */
  struct kzi_event *e = kzi_vec_push(s->arena, &h->found, sizeof *e);
  if (!e) return;
  *e = (struct kzi_event){.act = KZI_ACT_AGREE, .sense = KZI_SENSE_ADOPT, .rule = "joint statement", .trigger = {tr.tok, tr.end}, .sentence = s->tokens->items[tr.tok].sentence,
                          .scope = kzi_clause(s, tr.tok, KZI_BOUND_CLAUSE), .instrument = instrument, .when = KZI_NONE, .place = KZI_NONE, .both = true};
  e->title = s->m->page->zones[s->tokens->items[tr.tok].line] == KZI_ZONE_TITLE;
  kzi_add_sides_of_instrument(s, e);
  struct kzi_reading r = kzi_read_modality(s, &tr, KZI_NONE, false);
  e->modality = r.modality == KZI_PLANNED ? KZI_PLANNED : KZI_ASSERTED;
  e->modality_rule = r.rule;
}

const struct kzi_events *kzi_find_events(struct kzi_arena *arena, const struct kzi_mentions *m)
{
  struct hunt h = {0};
  struct kzi_events *out = kzi_arena_get(arena, sizeof *out);
  if (!out || !kzi_scene_build(&h.scene, arena, m)) return NULL;
  for (uint32_t t = 0; t < h.scene.tokens->count;) {
    struct kzi_trigger tr;
    if (is_told(m->page, h.scene.tokens, t) && kzi_trigger_at(&h.scene, t, &tr)) {
      match(&h, &tr);
      t = tr.end;
    } else {
      uint32_t in = h.scene.instrument_in[t];
      if (in && h.scene.m->instruments[in - 1].at.tok == t && is_told(m->page, h.scene.tokens, t)) match_statement(&h, in - 1);
      t++;
    }
  }
  out->items = h.found.items;
  out->count = (uint32_t)h.found.count;
  return kzi_arena_failed(arena) ? NULL : out;
}
