/* The areas in sentences that tell no act: those that go on with a text, and those of what the leading record is about. */
#include "record/areas.h"

#define BACK_MAX   2 /* sentences from an act to one that goes on with it */
#define TALK_MAX   4 /* … to one that a word of talks leads back to it */
#define TEXT_MAX   6 /* … to one that names its text again */
#define AHEAD_MAX  1 /* … and to the act that it leads up to */
#define THIRD_MAX  3 /* tokens from an area to whom else it is of */
#define RECALL_MAX 2 /* tokens from «يذكر أن», «الجدير بالذكر أن» to the start of their sentence */

static bool is_kin(const struct kzi_case *c, const struct kzi_draft *d, uint32_t area)
{
  bool any = false;
  for (uint8_t i = 0; i < d->area_count; i++) {
    int kin = kzi_area_kin(c->m, d->areas[i].mention);
    if (kin && kin == kzi_area_kin(c->m, area)) return true;
    any = any || kin;
  }
  return !any;
}

/* «وقال إن بلاده تطور السياحة»: a civil sector that one of the two only touches when he speaks, or that stands beside talks of which
 * nothing is told, is not what both are about; what he wishes for or what the talks came to is. */
static bool is_touched(const struct kzi_case *c, const struct kzi_draft *d, uint32_t area)
{
  static const char *const wishes[] = {"رغبه",  "الرغبه",  "مهتمه",  "مهتمون", "مهتم", "يستهدفان", "تطلع", "تتطلع",
                                       "يتطلع", "استعداد", "الاراء", "بحث",    "ناقش", "تناول",    NULL};
  const struct kzi_marks *marks = c->m->marks;
  const struct kzi_area *a = &c->m->areas[area];
  struct kzi_range before = {marks->tokens->sentences[kzi_area_sentence(c->m, area)].first, a->at.end};
  if (kzi_area_kin(c->m, area) <= KZI_KIN_ARMED || a->code == kzi_value_id("eco.trade")) return false; /* both trade */
  if (d->area_count && !kzi_mark_at(marks, before.first, KZI_C_REPORT)) return false;
  return !kzi_told_among(marks->tokens, before, wishes) && !kzi_talk_among(marks, before);
}

/* Do armies, or those who lead them, meet? */
static bool is_armed(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const chiefs[] = {"minister_defence", "minister_interior", "chief_staff", "security", NULL};
  if (kzi_names_office(c, d, chiefs)) return true;
  for (uint8_t i = 0; i < d->area_count; i++)
    if (kzi_area_kin(c->m, d->areas[i].mention) == KZI_KIN_ARMED) return true;
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
  return !a->weak && a->at.end == a->at.tok + 1 && !kzi_area_in_talks(c, area) && !kzi_area_follows(c, area, lists);
}

/* «يمكن أن يشمل …» lists, other words of the kind guess. */
static bool is_guess(const struct kzi_tokens *tokens, struct kzi_range s)
{
  static const char *const guesses[] = {"يمكن", "ويمكن", "قد", "لعل", "ربما", NULL}; /* «وقد» tells what was */
  static const char *const lists[] = {"تشمل", "يشمل", "تتضمن", "يتضمن", NULL};
  for (uint32_t t = s.first; t < s.end; t++)
    if (kzi_token_is_any(tokens, t, guesses) && !kzi_tokens_have_joined(tokens, t, t + 3, lists)) return true;
  return false;
}

/* «تجاوزت المبادلات التجارية 3 مليارات جنيه»: how things stand, unless somebody says it there: «وأشار إلى أنها بلغت …». */
static bool is_figure(const struct kzi_marks *marks, struct kzi_range s)
{
  static const char *const stands[] = {"بلغ",   "بلغت",   "يبلغ", "تبلغ", "تجاوز", "تجاوزت",
                                       "ارتفع", "ارتفعت", "تقدر", "وصل",  "وصلت",  NULL};
  bool scale = false;
  if (kzi_mark_at(marks, s.first, KZI_C_REPORT)) return false;
  for (uint32_t t = s.first; t < s.end && !scale; t++) scale = kzi_mark_at(marks, t, KZI_C_SCALE) != NULL;
  return scale && kzi_tokens_have_joined(marks->tokens, s.first, s.end, stands);
}

/* «يذكر أن التبادل التجاري بلغ …»: what is only added to the news. */
static bool is_added(const struct kzi_tokens *tokens, struct kzi_range s)
{
  static const char *const words[] = {"يذكر", "بالذكر", "تجدر", NULL};
  return kzi_tokens_have_joined(tokens, s.first, kzi_reach_ahead(s.first, RECALL_MAX, s.end), words);
}

/* «التعاون التجاري مع إيران», «قال الوزير الصيني إن …»: is an area a matter with others, or do they speak of it? */
static bool is_of_others(const struct kzi_mentions *m, const struct kzi_draft *d, uint32_t area, uint32_t first)
{
  static const char *const with[] = {"مع", "ومع", "بين", "وبين", NULL};
  uint32_t tok = m->areas[area].at.tok, end = m->areas[area].at.end + THIRD_MAX;
  uint32_t i = KZI_FIRST(m->states, m->state_count, first);
  for (; i < m->state_count && m->states[i].at.tok < end; i++)
    if (!m->states[i].inside && !kzi_has_side(d, m->states[i].cc) && m->states[i].at.tok > 0 &&
        kzi_token_is_any(m->marks->tokens, m->states[i].at.tok - 1, with))
      return true;
  for (i = KZI_FIRST(m->actors, m->actor_count, first); i < m->actor_count && m->actors[i].at.tok < tok; i++) {
    const struct kzi_actor *a = &m->actors[i];
    bool official = a->person != KZI_NONE || a->office != KZI_NONE || a->org != KZI_NONE;
    if (official && a->cc && !kzi_has_side(d, a->cc)) return true;
  }
  return false;
}

/* Does the sentence of an area speak of what the sides do together? It names both, or has a word for it and nobody else. */
static bool speaks_of(const struct kzi_case *c, const struct kzi_draft *d, uint32_t area)
{
  static const char *const words[] = {
      "التبادل",  "المبادلات", "اهتمام",    "بلاده",     "بلادها",    "التعاون",  "تعاون",     "للتعاون",
      "بالتعاون", "العلاقات",  "علاقات",    "الشراكه",   "شراكه",     "مباحثات",  "المباحثات", "اللقاء",
      "الاجتماع", "الزياره",   "المحادثات", "الجانبان",  "الجانبين",  "البلدين",  "البلدان",   "الطرفان",
      "الطرفين",  "الوزيران",  "الرييسان",  "الاتفاقيه", "المذكره",   "الاتفاق",  "مجالات",    "المجالات",
      "بحث",      "ناقش",      "تناول",     "تناولت",    "المناقشات", "المشترك",  "المشتركه",  "مناقشه",
      "نظيره",    "مشتركه",    "الثناييه",  "المناورات", "اكدا",      "شددا",     "رحبا",      "اعربا",
      "ابديا",    "التطرق",    "نوقشت",     "نوقش",      "الاتصال",   "المكالمه", "استعراض",   NULL};
  const struct kzi_mentions *m = c->m;
  struct kzi_range s = m->marks->tokens->sentences[kzi_area_sentence(m, area)];
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
  bool told = kzi_told_among(m->marks->tokens, s, words) || kzi_talk_among(m->marks, s);
  return both || (told && (side ? !third || !is_of_others(m, d, area, s.first) : !third));
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
static struct kzi_draft *told_of_instrument(const struct kzi_sharing *s, uint32_t area)
{
  const struct kzi_mentions *m = s->c->m;
  const struct kzi_token *tokens = m->marks->tokens->items;
  uint32_t next = KZI_FIRST(m->instruments, m->instrument_count, m->areas[area].at.tok + 1);
  if (next == 0 || tokens[m->instruments[next - 1].at.tok].sentence != kzi_area_sentence(m, area)) return NULL;
  const char *type = kzi_value_text(m->marks->lexicon, m->instruments[next - 1].type);
  uint32_t first = m->marks->tokens->sentences[kzi_area_sentence(m, area)].first;
  bool item = kzi_mark_at(m->marks, first, KZI_C_ORD) && !m->instruments[next - 1].definite;
  return item ? NULL : s->of_type[kzi_instrument_of(type)]; /* «ثالثاً: الموافقة على نموذج مذكرة …» is another one */
}

/* Is an act of the record told so near that the sentence may go on with it, at most `back` sentences before? */
static bool is_within(const struct kzi_sharing *s, const struct kzi_draft *d, uint32_t sentence, uint32_t back)
{
  uint32_t end = kzi_reach_ahead(sentence, AHEAD_MAX + 1, s->c->m->marks->tokens->sentence_count);
  for (uint32_t at = kzi_reach_back(sentence, back, 0); at < end; at++)
    for (const struct kzi_telling *t = s->told[at]; t; t = t->next)
      if (t->draft == d) return true;
  return false;
}

static bool is_near(const struct kzi_sharing *s, const struct kzi_draft *d, uint32_t sentence)
{
  return is_within(s, d, sentence, BACK_MAX);
}

static const char akin[] = "akin to the areas of the act";

/* Is the area of a sentence that tells no act one of what the leading record is about, and by which rule? `told` is that record
 * before anything is added: kinship is to what its own sentences name. Far from its act a word of talks must lead up to it; only
 * armies are spoken of throughout an article. */
static const char *belonging(const struct kzi_sharing *s, const struct kzi_draft *lead, const struct kzi_draft *told,
                             uint32_t area)
{
  static const char *const both[] = {"الجانبان", "الجانبين", "الطرفان", "الوزيران", "الرييسان", "الزعيمان",
                                     "اكدا",     "شددا",     "رحبا",    "اعربا",    "ابديا",    NULL};
  const struct kzi_case *c = s->c;
  if (is_lone(c, area) || !kzi_area_counts(c->m, area)) return NULL;
  bool led_up = (kzi_area_in_talks(c, area) || kzi_area_follows(c, area, both) || kzi_area_is_aim(c, area)) &&
                is_within(s, lead, kzi_area_sentence(c->m, area), TALK_MAX);
  bool stays = is_near(s, lead, kzi_area_sentence(c->m, area)) ||
               (kzi_area_kin(c->m, area) == KZI_KIN_ARMED && is_armed(c, told));
  if (!led_up && !(stays && is_kin(c, told, area))) return NULL;
  if (!led_up && is_figure(c->m->marks, c->m->marks->tokens->sentences[kzi_area_sentence(c->m, area)])) return NULL;
  if (!speaks_of(c, told, area)) return NULL;
  return led_up ? "led up to by a word of talks" : akin;
}

/* The last record with a text that a sentence tells. */
static struct kzi_draft *last_text(const struct kzi_sharing *s, uint32_t sentence, uint8_t type)
{
  struct kzi_draft *last = NULL;
  uint32_t tok = 0;
  for (const struct kzi_telling *t = s->told[sentence]; t; t = t->next)
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
static struct kzi_draft *goes_on(const struct kzi_sharing *s, uint32_t sentence)
{
  static const char *const also[] = {"كما", "كذلك", NULL};
  static const char *const openers[] = {"يهدف", "تهدف",   "يرمي",  "ترمي",  "تنص",   "ينص",  "تقضي",    "يقضي",
                                        "تشمل", "يشمل",   "تتضمن", "يتضمن", "بموجب", "تغطي", "بموجبها", "بموجبه",
                                        "يغطي", "تتناول", "ستشمل", "سيشمل", "يروم",  "تروم", "يهم",     "تهم",
                                        "تتيح", "يتيح",   "يسعي",  "تسعي",  NULL};
  const struct kzi_tokens *tokens = s->c->m->marks->tokens;
  uint32_t first = tokens->sentences[sentence].first, before = sentence;
  if (kzi_tokens_have_joined(tokens, first, first + 1, also)) first++;
  if (sentence == 0 || !kzi_tokens_have_joined(tokens, first, first + 1, openers)) return NULL;
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
static struct kzi_draft *talks_told(const struct kzi_sharing *s, const struct kzi_draft *d, uint32_t from,
                                    uint32_t before)
{
  while (before-- > from)
    for (const struct kzi_telling *t = s->told[before]; t; t = t->next)
      if (t->draft->act == KZI_ACT_CONSULT && t->draft->modality == KZI_ASSERTED && kzi_same_pair(s->c->m, t->draft, d))
        return t->draft;
  return NULL;
}

/* The talks that the sentences just before tell, where the leading record is told too far away, or is a signing that the sentence
 * does not speak of. */
static struct kzi_draft *spoken_of(const struct kzi_sharing *s, struct kzi_draft *lead, uint32_t sentence)
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

/* «صادق المجلس على الاتفاقية الموقعة في الدوحة. وتهدف الاتفاقية إلى …»: it is told of every act with the text. */
static void add_to_text(struct kzi_case *c, struct kzi_draft *d, uint32_t area)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++)
    if (&drafts[i] == d || (d->instrument != KZI_NONE && drafts[i].instrument == d->instrument && !drafts[i].dropped))
      kzi_add_area(c->m, &drafts[i], area, "in a sentence that goes on");
}

void kzi_attach_other_areas(const struct kzi_sharing *s)
{
  struct kzi_case *c = s->c;
  struct kzi_draft *first = leading(c), *drafts = c->drafts.items;
  uint8_t *own = kzi_arena_get(c->arena, c->drafts.count); /* how many areas each record's own sentences name */
  if (!first || !own) return;
  for (size_t i = 0; i < c->drafts.count; i++) own[i] = drafts[i].area_count;
  for (uint32_t a = 0; a < c->m->area_count; a++) {
    uint32_t sentence = kzi_area_sentence(c->m, a);
    if (s->told[sentence] && !kzi_area_is_recalled(s, a)) continue;
    struct kzi_draft *lead = spoken_of(s, first, sentence);
    struct kzi_draft *last = goes_on(s, sentence);
    if (last && kzi_area_counts(c->m, a)) add_to_text(c, last, a);
    if (last) continue;
    struct kzi_draft told = *lead;
    told.area_count = own[lead - drafts];
    const char *rule = belonging(s, lead, &told, a);
    if (!rule) continue;
    struct kzi_draft *other = told_of_instrument(s, a);
    if (other && is_near(s, other, sentence))
      kzi_add_area(c->m, other, a, "told of the text");
    else if (goes_beyond(lead) && !(rule == akin && is_touched(c, &told, a)))
      kzi_add_area(c->m, lead, a, rule);
  }
}
