/* The areas that the article names as subjects of a record: those of its own sentences, and for the article's leading
 * record those of the sentences that belong to no other. */
#include "record/draft.h"

#include <string.h>

#define TALKS_MAX  16 /* tokens that a word of talks or a list leads over */
#define BACK_MAX   2  /* sentences from an act to one that goes on with it */
#define TEXT_MAX   6  /* … to one that names its text again */
#define AHEAD_MAX  1  /* … and to the act that it leads up to */
#define SEARCH_MAX 4  /* tokens from «تبحث» to «عن» */
#define NAME_MAX   7  /* … from «اللجنة» to what it is for */
#define RECALL_MAX 2  /* … of a sentence that «يذكر أن», «الجدير بالذكر أن» open */
#define KIN_ARMED  1
#define BEHIND     (1u << 20) /* more than any distance in tokens */

struct told { /* a sentence tells an act of a record */
  struct kzi_draft *draft;
  const struct kzi_event *event;
  const struct told *next; /* in the same sentence */
};

struct sharing {
  struct kzi_case *c;
  const struct told **told;                        /* of each sentence, NULL where it tells no act */
  struct kzi_draft *of_type[KZI_INS_DOCUMENT + 1]; /* the first record with an instrument of the type, or NULL */
};

/* Does one of the words stand in the range, also behind و? */
static bool has_word(const struct kzi_tokens *tokens, struct kzi_range r, const char *const *words)
{
  for (uint32_t t = r.first; t < r.end; t++) {
    struct kzi_text fold = kzi_token_fold(tokens, t);
    bool joined = kzi_text_begins(fold, "و");
    for (const char *const *word = words; *word; word++)
      if (kzi_token_is(tokens, t, *word) || (joined && strcmp(fold.bytes + 2, *word) == 0)) return true;
  }
  return false;
}

/* «وسيبحثان التجارة»: a verb of talking in the range, no search («تبحث عن الغاز»), nor what others will talk about («المنظمة التي
 * ستبحث …»). */
static bool has_talk(const struct kzi_marks *marks, struct kzi_range r)
{
  static const char *const after[] = {"عن", NULL}, *const which[] = {"التي", "الذي", "الذين", NULL};
  for (uint32_t t = r.first; t < r.end; t++) {
    const struct kzi_mark *verb = kzi_mark_at(marks, t, KZI_C_VERB);
    if (!verb || !kzi_mark_is(marks, verb, "discuss")) continue;
    bool others = t > r.first && kzi_token_is_any(marks->tokens, t - 1, which);
    if (!others && !kzi_tokens_have(marks->tokens, t, kzi_reach_ahead(t, SEARCH_MAX, r.end), after)) return true;
  }
  return false;
}

static uint32_t sentence_of(const struct kzi_mentions *m, uint32_t area)
{
  return m->marks->tokens->items[m->areas[area].at.tok].sentence;
}

/* «الأوضاع في سوريا والعلاقات مع إيران»: with whom they do not talk. */
static bool is_with_others(const struct kzi_mentions *m, const struct kzi_draft *d, uint32_t area)
{
  static const char *const with[] = {"مع", NULL};
  const struct kzi_area *a = &m->areas[area];
  if (a->code != kzi_value_id("pol.general") ||
      !has_word(m->marks->tokens, (struct kzi_range){a->at.end, a->at.end + 1}, with))
    return false;
  uint32_t i = KZI_FIRST(m->states, m->state_count, a->at.end);
  return i < m->state_count && m->states[i].at.tok == a->at.end + 1 && !kzi_has_side(d, m->states[i].cc);
}

/* «اتفاقية شراكة استراتيجية» of a company is no alliance. */
static bool is_business(const struct kzi_mentions *m, const struct kzi_draft *d, uint32_t area)
{
  static const char *const kinds[] = {"company", "group", "fund", "bank", "university", "chamber", NULL};
  if (m->areas[area].code != kzi_value_id("pol.partnership")) return false;
  for (uint8_t i = 0; i < d->side_count; i++)
    if (d->sides[i].org != KZI_NONE && kzi_is_kind(m, &m->orgs[d->sides[i].org], kinds)) return true;
  return false;
}

static bool has_stem(const struct kzi_mentions *m, uint32_t area, const char *const *stems)
{
  for (uint32_t t = m->areas[area].at.tok; t < m->areas[area].at.end; t++)
    for (const char *const *stem = stems; *stem; stem++)
      if (strstr(kzi_token_fold(m->marks->tokens, t).bytes, *stem)) return true;
  return false;
}

/* «اتفاقيات للتعاون الثنائي», «مؤشر على تعزيز العلاقات»: relations at large are what talks are about; what is signed or done is
 * about them only where it says of what kind they are, or begins them anew. An embassy that is opened is the act itself. */
static bool suits(const struct kzi_mentions *m, const struct kzi_draft *d, uint32_t area)
{
  static const char *const begun[] = {"سياسي", "دبلوماسي", "استيناف", "تطبيع", "عوده", "اعاده", "استعاده", "فتح", NULL};
  static const char *const embassy[] = {"سفار", NULL};
  if ((d->act == KZI_ACT_CONSULT && kzi_area_is_time(m, area)) || is_with_others(m, d, area) || is_business(m, d, area))
    return false;
  if (m->areas[area].code != kzi_value_id("pol.general")) return true;
  if (d->act == KZI_ACT_ESTABLISH) return !has_stem(m, area, embassy);
  return d->act == KZI_ACT_CONSULT || d->act == KZI_ACT_AGREE || has_stem(m, area, begun);
}

void kzi_add_area(const struct kzi_mentions *m, struct kzi_draft *d, uint32_t area, const char *rule)
{
  if (!suits(m, d, area)) return;
  for (uint8_t i = 0; i < d->area_count; i++)
    if (d->areas[i].code == m->areas[area].code) return;
  if (d->area_count == KZI_DRAFT_AREAS) return;
  d->areas[d->area_count++] = (struct kzi_draft_area){area, m->areas[area].code, rule};
}

/* Sectors that are spoken of together: military talks touch security, economic ones energy and transport. */
static int kin_of(const struct kzi_mentions *m, uint32_t area)
{
  static const struct {
    const char sector[4];
    int kin;
  } kins[] = {{"def", KIN_ARMED}, {"sec", KIN_ARMED}, {"eco", 2}, {"fin", 2}, {"ene", 2}, {"trn", 2},
              {"agr", 2},         {"env", 2},         {"tou", 2}, {"lab", 2}, {"sci", 3}, {"ict", 3},
              {"spa", 3},         {"edu", 3},         {"cul", 4}, {"med", 4}, {"spo", 4}, {"rel", 4},
              {"hlt", 4},         {"soc", 4},         {"jus", 5}, {"con", 5}, {"hum", 5}, {"gov", 5}};
  const char *code = kzi_value_text(m->marks->lexicon, m->areas[area].code);
  for (size_t i = 0; i < KZI_COUNT(kins); i++)
    if (strncmp(code, kins[i].sector, 3) == 0) return kins[i].kin;
  return 0; /* political: of every sector, so kin only where no sector is named */
}

/* ---- In the sentence of the act ------------------------------------------------------------------------------------------ */

/* A visit or a meeting told by a noun is often only the occasion: what follows it belongs to the other acts of the sentence. */
static bool is_occasion(const struct kzi_event *e)
{
  return e->act == KZI_ACT_CONSULT && !e->verb && e->sense != KZI_SENSE_DISCUSS;
}

/* An area is the matter of the last act or instrument before it; where none is, of the first one behind. */
static uint32_t distance(const struct kzi_event *e, uint32_t head, uint32_t tok)
{
  if (head > tok) return 2 * BEHIND + (head - tok);
  return (is_occasion(e) ? BEHIND : 0) + (tok - head);
}

static uint32_t nearness(const struct kzi_case *c, const struct kzi_event *e, uint32_t tok)
{
  uint32_t near = distance(e, e->trigger.first, tok);
  if (e->instrument == KZI_NONE) return near;
  uint32_t head = c->m->instruments[e->instrument].at.tok;
  uint32_t by_instrument = c->m->marks->tokens->items[head].sentence == e->sentence ? distance(e, head, tok) : near;
  return by_instrument < near ? by_instrument : near;
}

/* What two sides state jointly, agree on for their relations or did before is a matter of the talks that the sentence tells, too;
 * flights, exercises and the like that they agree on are not. */
static bool shares_with_talks(const struct kzi_case *c, const struct kzi_draft *d, uint32_t area)
{
  bool relations = kin_of(c->m, area) == 0;
  return (d->act == KZI_ACT_AGREE && !d->type && relations) || d->type == KZI_INS_JOINT_STATEMENT ||
         d->modality == KZI_BACKGROUND;
}

/* «ثلاث اتفاقيات ومذكرتي تفاهم تشمل …»: what follows the second instrument is the matter of the first one, too, if nothing else is
 * told of that. */
static bool shares_with_next(const struct kzi_case *c, const struct kzi_event *e, const struct kzi_event *owner)
{
  if (e->instrument == KZI_NONE || owner->instrument == KZI_NONE || e->instrument == owner->instrument) return false;
  const struct kzi_mentions *m = c->m;
  const struct kzi_where *first = &m->instruments[e->instrument].at, *next = &m->instruments[owner->instrument].at;
  uint32_t area = KZI_FIRST(m->areas, m->area_count, first->tok);
  bool own = area < m->area_count && m->areas[area].at.tok < next->tok;
  return !own && next->prefix & KZI_PREFIX_WA && next->tok >= first->end && next->tok - first->end <= 1;
}

/* «توقيع محضر أشغال اللجنة المشتركة في مجال …»: minutes are about what was talked about. */
static bool records_talks(const struct kzi_draft *d, const struct kzi_draft *owner)
{
  return (d->type == KZI_INS_MINUTES && owner->act == KZI_ACT_CONSULT) ||
         (d->act == KZI_ACT_CONSULT && owner->type == KZI_INS_MINUTES);
}

/* By which rule an act has a share in the areas of another, or NULL. */
static const char *share_of(const struct kzi_case *c, const struct told *t, const struct told *owner, uint32_t area)
{
  if (t->draft->act == KZI_ACT_CONSULT && shares_with_talks(c, owner->draft, area)) return "shared with the talks";
  if (t->event->instrument != KZI_NONE && t->event->instrument == owner->event->instrument)
    return "told of the same text";
  if (records_talks(t->draft, owner->draft)) return "shared by talks and minutes";
  return shares_with_next(c, t->event, owner->event) ? "shared with the next text" : NULL;
}

/* «الأولى بالإعفاء من التأشيرة والثانية بالخدمات الجوية»: what stands in the turn of one text is not another's. */
static bool is_of_other_turn(const struct told *t, const struct told *first, uint32_t tok)
{
  if (!t->event->turn || (tok >= t->event->scope.first && tok < t->event->scope.end)) return false;
  for (const struct told *other = first; other; other = other->next)
    if (other->event->turn && tok >= other->event->scope.first && tok < other->event->scope.end) return true;
  return false;
}

static struct kzi_range before_area(const struct kzi_case *c, uint32_t area)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  struct kzi_range near = {tokens->sentences[sentence_of(c->m, area)].first, c->m->areas[area].at.end};
  if (near.end - near.first > TALKS_MAX) near.first = near.end - TALKS_MAX;
  return near;
}

static bool follows_any(const struct kzi_case *c, uint32_t area, const char *const *words)
{
  return has_word(c->m->marks->tokens, before_area(c, area), words);
}

/* «التعاون في مجالات …»: what is named right behind such a word needs no kinship. */
static bool is_in_talks(const struct kzi_case *c, uint32_t area)
{
  static const char *const words[] = {"التعاون", "تعاون", "للتعاون", "بالتعاون", "مباحثات", "المباحثات", "المحادثات",
                                      "بحث",     "ناقش",  "تناول",   "تناولت",   "اهتمام",  "اهتماما",   "التركيز",
                                      "ركز",     "ركزت",  "تركز",    "تركزت",    "شملت",    NULL};
  return kin_of(c->m, area) && (follows_any(c, area, words) || has_talk(c->m->marks, before_area(c, area)));
}

/* «تهدف الزيارة إلى دعم العلاقات», «جرى استعراض العلاقات»: relations at large are a matter of their own. */
static bool is_aim(const struct kzi_case *c, uint32_t area)
{
  static const char *const words[] = {"تهدف",  "يهدف",   "استعراض", "بحث",   "مناقشه",
                                      "تناول", "تناولت", "تطرق",    "تطرقا", NULL};
  if (c->m->areas[area].code != kzi_value_id("pol.general")) return false;
  return follows_any(c, area, words) || has_talk(c->m->marks, before_area(c, area));
}

/* Is the act that is told behind the area none of this day? */
static bool is_behind(const struct sharing *s, const struct told *t, uint32_t tok)
{
  const struct kzi_event *e = t->event;
  bool text_behind = e->instrument == KZI_NONE || s->c->m->instruments[e->instrument].at.tok > tok;
  return t->draft->modality == KZI_BACKGROUND ? e->trigger.first > tok
                                              : t->draft->modality == KZI_PLANNED && t->draft->act != KZI_ACT_CONSULT &&
                                                    e->trigger.first > tok && text_behind;
}

/* «جرت مناقشة التعاون التجاري تنفيذا لما اتفقا عليه خلال زيارته السابقة», «… واتفاقية يتوقع إبرامها»: behind the area the sentence
 * only recalls an act, or sees one come. */
static bool is_only_recalled(const struct sharing *s, uint32_t area)
{
  const struct told *t = s->told[sentence_of(s->c->m, area)];
  if (!t) return false;
  for (; t; t = t->next)
    if (!is_behind(s, t, s->c->m->areas[area].at.tok)) return false;
  return is_in_talks(s->c, area);
}

/* Several acts told in one sentence part its areas among them. */
static void share_out(const struct sharing *s, uint32_t area)
{
  const struct kzi_mentions *m = s->c->m;
  const struct told *owner = NULL, *first = s->told[sentence_of(m, area)];
  uint32_t tok = m->areas[area].at.tok, best = KZI_NONE;
  for (const struct told *t = first; t; t = t->next) {
    uint32_t near = is_of_other_turn(t, first, tok) ? KZI_NONE : nearness(s->c, t->event, tok);
    if (near < best) owner = t;
    if (near < best) best = near;
  }
  for (const struct told *t = first; t; t = t->next) {
    if (is_of_other_turn(t, first, tok)) continue;
    bool nearest = nearness(s->c, t->event, tok) == best;
    const char *rule = nearest ? "in the sentence of the act" : share_of(s->c, t, owner, area);
    if (rule) kzi_add_area(m, t->draft, area, rule);
  }
}

/* ---- In sentences that tell no act ------------------------------------------------------------------------------------------ */

static bool is_kin(const struct kzi_case *c, const struct kzi_draft *d, uint32_t area)
{
  bool any = false;
  for (uint8_t i = 0; i < d->area_count; i++) {
    int kin = kin_of(c->m, d->areas[i].mention);
    if (kin && kin == kin_of(c->m, area)) return true;
    any = any || kin;
  }
  return !any;
}

/* Do armies, or those who lead them, meet? */
static bool is_armed(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const chiefs[] = {"minister_defence", "minister_interior", "chief_staff", "security", NULL};
  if (kzi_names_office(c, d, chiefs)) return true;
  for (uint8_t i = 0; i < d->area_count; i++)
    if (kin_of(c->m, d->areas[i].mention) == KIN_ARMED) return true;
  return false;
}

/* A single noun («الإرهاب», «السياحة») that neither talks nor a list lead up to is a word of the story. */
static bool is_lone(const struct kzi_case *c, uint32_t area)
{
  static const char *const lists[] = {"مجالات",   "المجالات",  "مجالا",   "قطاعات",  "القطاعات", "قضايا",  "ملفات",
                                      "منها",     "بينها",     "مثل",     "تشمل",    "يشمل",     "شملت",   "تغطي",
                                      "تتضمن",    "الاتفاقيه", "المذكره", "الشراكه", "شراكه",    "مواجهه", "مكافحه",
                                      "المشاريع", "مشاريع",    "اهتمام",  NULL};
  const struct kzi_area *a = &c->m->areas[area];
  return !a->weak && a->at.end == a->at.tok + 1 && !is_in_talks(c, area) && !follows_any(c, area, lists);
}

/* «يمكن أن يشمل …» lists, other words of the kind guess. */
static bool is_guess(const struct kzi_tokens *tokens, struct kzi_range s)
{
  static const char *const guesses[] = {"يمكن", "ويمكن", "قد", "لعل", "ربما", NULL}; /* «وقد» tells what was */
  static const char *const lists[] = {"تشمل", "يشمل", "تتضمن", "يتضمن", NULL};
  for (uint32_t t = s.first; t < s.end; t++)
    if (kzi_token_is_any(tokens, t, guesses) && !has_word(tokens, (struct kzi_range){t, t + 3}, lists)) return true;
  return false;
}

/* «يذكر أن التبادل التجاري بلغ …»: what is only added to the news. */
static bool is_added(const struct kzi_tokens *tokens, struct kzi_range s)
{
  static const char *const words[] = {"يذكر", "بالذكر", "تجدر", NULL};
  return has_word(tokens, (struct kzi_range){s.first, kzi_reach_ahead(s.first, RECALL_MAX, s.end)}, words);
}

/* Does a sentence speak of what the sides do together? It names both, or neither and no third country beside a word for it. */
static bool speaks_of(const struct kzi_case *c, const struct kzi_draft *d, uint32_t sentence)
{
  static const char *const words[] = {
      "التبادل",   "المبادلات", "اهتمام",   "بلاده",   "بلادها",   "التعاون",   "تعاون",    "للتعاون",   "بالتعاون",
      "العلاقات",  "علاقات",    "الشراكه",  "شراكه",   "مباحثات",  "المباحثات", "اللقاء",   "الاجتماع",  "الزياره",
      "المحادثات", "الجانبان",  "الجانبين", "البلدين", "البلدان",  "الطرفان",   "الطرفين",  "الوزيران",  "الرييسان",
      "الاتفاقيه", "المذكره",   "الاتفاق",  "مجالات",  "المجالات", "بحث",       "ناقش",     "تناول",     "تناولت",
      "المناقشات", "المشترك",   "المشتركه", "مناقشه",  "نظيره",    "مشتركه",    "الثناييه", "المناورات", "اكدا",
      "شددا",      "رحبا",      "اعربا",    "ابديا",   NULL};
  const struct kzi_mentions *m = c->m;
  struct kzi_range s = m->marks->tokens->sentences[sentence];
  uint16_t side = 0;
  bool third = false, both = false;
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, s.first); i < m->state_count && m->states[i].at.tok < s.end;
       i++) {
    uint16_t cc = m->states[i].cc;
    if (m->states[i].inside) continue;
    if (!kzi_has_side(d, cc))
      third = true;
    else if (side && side != cc)
      both = true;
    else
      side = cc;
  }
  if (is_guess(m->marks->tokens, s) || is_added(m->marks->tokens, s)) return false;
  bool told = has_word(m->marks->tokens, s, words) || has_talk(m->marks, s);
  return both || (told && (side || !third));
}

static bool names_more(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *than)
{
  for (uint8_t i = 0; i < d->area_count; i++) {
    bool known = false;
    for (uint8_t k = 0; k < than->area_count; k++)
      known = known || c->m->areas[than->areas[k].mention].code == c->m->areas[d->areas[i].mention].code;
    if (!known) return true;
  }
  return false;
}

/* The record that the article's other sentences belong to: its first act; where that is a signing with areas of its own,
 * the talks beside it that have none. */
static struct kzi_draft *leading(const struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items, *best = NULL;
  for (size_t i = 0; i < c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    if (d->dropped || d->modality == KZI_BACKGROUND || d->modality == KZI_NEGATED) continue;
    if (!best || (best->modality != KZI_ASSERTED && d->modality == KZI_ASSERTED)) best = d;
  }
  if (!best || best->act == KZI_ACT_CONSULT || !best->area_count) return best;
  for (size_t i = 0; i < c->drafts.count; i++) {
    struct kzi_draft *d = &drafts[i];
    if (!d->dropped && d->act == KZI_ACT_CONSULT && d->modality == KZI_ASSERTED && kzi_same_pair(c->m, d, best) &&
        !names_more(c, d, best))
      return d;
  }
  return best;
}

/* What a title says belongs to the record of that instrument, also where a later sentence repeats it: «وتشمل المذكرة …». */
static struct kzi_draft *told_of_instrument(const struct sharing *s, uint32_t area)
{
  const struct kzi_mentions *m = s->c->m;
  const struct kzi_token *tokens = m->marks->tokens->items;
  uint32_t next = KZI_FIRST(m->instruments, m->instrument_count, m->areas[area].at.tok + 1);
  if (next == 0 || tokens[m->instruments[next - 1].at.tok].sentence != sentence_of(m, area)) return NULL;
  const char *type = kzi_value_text(m->marks->lexicon, m->instruments[next - 1].type);
  return s->of_type[kzi_instrument_of(type)];
}

/* Is an act of the record told so near that the sentence may go on with it? */
static bool is_near(const struct sharing *s, const struct kzi_draft *d, uint32_t sentence)
{
  uint32_t end = kzi_reach_ahead(sentence, AHEAD_MAX + 1, s->c->m->marks->tokens->sentence_count);
  for (uint32_t at = kzi_reach_back(sentence, BACK_MAX, 0); at < end; at++)
    for (const struct told *t = s->told[at]; t; t = t->next)
      if (t->draft == d) return true;
  return false;
}

/* Is the area of a sentence that tells no act one of what the leading record is about, and by which rule? `told` is that record
 * before anything is added: kinship is to what its own sentences name. Far from its act a word of talks must lead up to it; only
 * armies are spoken of throughout an article. */
static const char *belonging(const struct sharing *s, const struct kzi_draft *lead, const struct kzi_draft *told,
                             uint32_t area)
{
  static const char *const both[] = {"الجانبان", "الجانبين", "الطرفان", "الوزيران", "الرييسان", "الزعيمان",
                                     "اكدا",     "شددا",     "رحبا",    "اعربا",    "ابديا",    NULL};
  const struct kzi_case *c = s->c;
  if (is_lone(c, area) || !kzi_area_counts(c->m, area)) return NULL;
  bool led_up = is_in_talks(c, area) || follows_any(c, area, both) || is_aim(c, area);
  bool stays = is_near(s, lead, sentence_of(c->m, area)) || (kin_of(c->m, area) == KIN_ARMED && is_armed(c, told));
  if (!led_up && !(stays && is_kin(c, told, area))) return NULL;
  if (!speaks_of(c, told, sentence_of(c->m, area))) return NULL;
  return led_up ? "led up to by a word of talks" : "akin to the areas of the act";
}

/* The last record with a text that a sentence tells. */
static struct kzi_draft *last_text(const struct sharing *s, uint32_t sentence, uint8_t type)
{
  struct kzi_draft *last = NULL;
  uint32_t tok = 0;
  for (const struct told *t = s->told[sentence]; t; t = t->next)
    if (t->draft->type && (!type || t->draft->type == type) && t->event->trigger.first >= tok)
      last = t->draft, tok = t->event->trigger.first;
  return last;
}

/* «وتشمل الاتفاقية …»: the kind of text that is named right behind the word that goes on, or 0. */
static uint8_t named_text(const struct kzi_mentions *m, uint32_t tok)
{
  uint32_t i = KZI_FIRST(m->instruments, m->instrument_count, tok);
  if (i == m->instrument_count || m->instruments[i].at.tok > tok || !m->instruments[i].definite) return 0;
  return (uint8_t)kzi_instrument_of(kzi_value_text(m->marks->lexicon, m->instruments[i].type));
}

/* «وترمي المذكرة إلى …», «وبموجب الاتفاقية …»: a sentence that goes on with the last text before, or the last of the kind that it
 * names. */
static struct kzi_draft *goes_on(const struct sharing *s, uint32_t sentence)
{
  static const char *const also[] = {"كما", "كذلك", NULL};
  static const char *const openers[] = {"يهدف", "تهدف",   "يرمي",  "ترمي",  "تنص",   "ينص",  "تقضي",    "يقضي",
                                        "تشمل", "يشمل",   "تتضمن", "يتضمن", "بموجب", "تغطي", "بموجبها", "بموجبه",
                                        "يغطي", "تتناول", "ستشمل", "سيشمل", "يروم",  "تروم", "يهم",     "تهم",
                                        "تتيح", "يتيح",   "يسعي",  "تسعي",  NULL};
  const struct kzi_tokens *tokens = s->c->m->marks->tokens;
  uint32_t first = tokens->sentences[sentence].first, before = sentence;
  if (has_word(tokens, (struct kzi_range){first, first + 1}, also)) first++;
  if (sentence == 0 || !has_word(tokens, (struct kzi_range){first, first + 1}, openers)) return NULL;
  uint8_t type = named_text(s->c->m, first + 1);
  for (before--; before > 0 && !s->told[before] && sentence - before <= BACK_MAX;) before--;
  struct kzi_draft *last = last_text(s, before, 0);
  for (uint32_t back = 1; type && back <= TEXT_MAX && back <= sentence; back++) {
    struct kzi_draft *named = last_text(s, sentence - back, type);
    if (named) return named;
  }
  return last;
}

static bool names_text(const struct kzi_mentions *m, uint32_t sentence)
{
  struct kzi_range s = m->marks->tokens->sentences[sentence];
  uint32_t i = KZI_FIRST(m->instruments, m->instrument_count, s.first);
  return i < m->instrument_count && m->instruments[i].at.tok < s.end;
}

/* The talks of the same two, if a sentence of [from, before) tells them. */
static struct kzi_draft *talks_told(const struct sharing *s, const struct kzi_draft *d, uint32_t from, uint32_t before)
{
  while (before-- > from)
    for (const struct told *t = s->told[before]; t; t = t->next)
      if (t->draft->act == KZI_ACT_CONSULT && t->draft->modality == KZI_ASSERTED && kzi_same_pair(s->c->m, t->draft, d))
        return t->draft;
  return NULL;
}

/* The talks that the sentences just before tell, where the leading record is told too far away, or is a signing that the sentence
 * does not speak of. */
static struct kzi_draft *spoken_of(const struct sharing *s, struct kzi_draft *lead, uint32_t sentence)
{
  bool of_text = lead->act == KZI_ACT_SIGN && !names_text(s->c->m, sentence);
  if (is_near(s, lead, sentence) && !of_text) return lead;
  struct kzi_draft *talks = talks_told(s, lead, of_text ? 0 : kzi_reach_back(sentence, BACK_MAX, 0), sentence);
  return talks ? talks : lead;
}

/* Talks are about more than their own sentence tells; what is signed, settled or done is what its sentence says. */
static bool goes_beyond(const struct kzi_draft *d)
{
  return d->act != KZI_ACT_SIGN && d->act != KZI_ACT_AGREE && d->act != KZI_ACT_APPROVE && d->act != KZI_ACT_COOPERATE;
}

static void attach_the_rest(const struct sharing *s)
{
  struct kzi_case *c = s->c;
  struct kzi_draft *first = leading(c), *drafts = c->drafts.items;
  uint8_t *own = kzi_arena_get(c->arena, c->drafts.count); /* how many areas each record's own sentences name */
  if (!first || !own) return;
  for (size_t i = 0; i < c->drafts.count; i++) own[i] = drafts[i].area_count;
  for (uint32_t a = 0; a < c->m->area_count; a++) {
    uint32_t sentence = sentence_of(c->m, a);
    if (s->told[sentence] && !is_only_recalled(s, a)) continue;
    struct kzi_draft *lead = spoken_of(s, first, sentence);
    struct kzi_draft *last = goes_on(s, sentence);
    if (last && kzi_area_counts(c->m, a)) kzi_add_area(c->m, last, a, "in a sentence that goes on");
    if (last) continue;
    struct kzi_draft told = *lead;
    told.area_count = own[lead - drafts];
    const char *rule = belonging(s, lead, &told, a);
    if (!rule) continue;
    struct kzi_draft *other = told_of_instrument(s, a);
    if (other && is_near(s, other, sentence))
      kzi_add_area(c->m, other, a, "told of the text");
    else if (goes_beyond(lead))
      kzi_add_area(c->m, lead, a, rule);
  }
}

/* «المشاورات السياسية», «اللجنة المشتركة للتعاون الاقتصادي والعلمي»: what kind of session it was, or what the body that meets is for. */
static bool is_of_session(const struct kzi_mentions *m, uint32_t area)
{
  if (m->areas[area].code == kzi_value_id("pol.consult") || m->areas[area].code == kzi_value_id("def.policy"))
    return true;
  static const char *const bodies[] = {"لجنه", "مجلس", NULL}, *const in[] = {"في", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->areas[area].at.tok, first = tokens->sentences[sentence_of(m, area)].first;
  for (uint32_t t = m->areas[area].at.end;
       t-- > kzi_reach_back(tok, NAME_MAX, first) && !kzi_token_is_any(tokens, t, in);)
    if (kzi_token_is_any_noun(tokens, t, bodies)) return true;
  return false;
}

/* «وتوجت الأشغال بتوقيع محضر الدورة»: minutes that are told without a subject have that of the session. */
static void add_session(struct kzi_case *c, struct kzi_draft *minutes)
{
  const struct kzi_draft *drafts = c->drafts.items;
  if (minutes->type != KZI_INS_MINUTES || minutes->area_count) return;
  for (size_t i = 0; i < c->drafts.count; i++) {
    const struct kzi_draft *d = &drafts[i];
    if (d->dropped || d->act != KZI_ACT_CONSULT || !kzi_same_pair(c->m, d, minutes)) continue;
    for (uint8_t k = 0; k < d->area_count; k++)
      if (is_of_session(c->m, d->areas[k].mention))
        kzi_add_area(c->m, minutes, d->areas[k].mention, "the matter of the session");
    return;
  }
}

/* ---- All of them ------------------------------------------------------------------------------------------------------------ */

static void note_acts(struct sharing *s, struct kzi_draft *d)
{
  for (uint8_t k = 0; k < d->event_count; k++) {
    const struct kzi_event *e = &s->c->events->items[d->events[k]];
    struct told *told = kzi_arena_get(s->c->arena, sizeof *told);
    if (!told) return;
    *told = (struct told){d, e, s->told[e->sentence]};
    s->told[e->sentence] = told;
  }
  if (d->type && !s->of_type[d->type]) s->of_type[d->type] = d;
}

void kzi_attach_areas(struct kzi_case *c)
{
  struct sharing s = {.c = c,
                      .told = kzi_arena_get(c->arena, (c->m->marks->tokens->sentence_count + 1) * sizeof *s.told)};
  if (!s.told) return;
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped) note_acts(&s, &drafts[i]);
  for (uint32_t a = 0; a < c->m->area_count; a++)
    if (kzi_area_counts(c->m, a) && !is_only_recalled(&s, a)) share_out(&s, a);
  attach_the_rest(&s);
  for (size_t i = 0; i < c->drafts.count; i++) add_session(c, &drafts[i]);
  kzi_lend_areas(c);
  kzi_add_themes(c);
  for (size_t i = 0; i < c->drafts.count; i++) kzi_read_areas(c, &drafts[i]);
}
