/* Sides that were told before, or stand right behind: the official named last, the pair of the article, those of the last act or text. */
#include "record/complete.h"

#include <string.h>

#define OCCASIONS             3  /* events behind a signing, one of which tells at what it was */
#define OFFICIALS_BACK        32 /* actors */
#define BEHIND_REACH          20 /* tokens */
#define OPENING_TOKENS        4
#define PRONOUN_REACH         3 /* tokens from «أنه» to what he does */
#define COUNTERPART_SENTENCES 3
#define HIS_REACH             3   /* tokens from «سيادته» to what he had done */
#define ADDED_REACH           3   /* tokens from «كما» to the meeting */
#define HOST_DRAFTS           4   /* drafts back to who receives */
#define SPEAKER_REACH         100 /* tokens back to who speaks */

static const struct kzi_pair *main_pair(const struct kzi_context *x, uint16_t with)
{
  const struct kzi_pair *best = NULL;
  for (unsigned i = 0; i < x->pair_count; i++) {
    const struct kzi_pair *p = &x->pairs[i];
    if (with && p->a != with && p->b != with) continue;
    if (!best || p->weight > best->weight) best = p;
  }
  return best;
}

/* The word of an office without و, ب, ل and ال: «الوزير», «وزير». The actor may begin with his style, «صاحب السمو الشيخ فلان رئيس …». */
static struct kzi_text head_word(const struct kzi_mentions *m, const struct kzi_actor *a)
{
  const struct kzi_where *at = &m->offices[a->office].at;
  struct kzi_text word = kzi_token_fold(m->marks->tokens, at->tok);
  if (at->prefix && word.length > 4) word = (struct kzi_text){word.bytes + 2, word.length - 2};
  if (word.length > 6 && kzi_text_begins(word, "ال")) word = (struct kzi_text){word.bytes + 4, word.length - 4};
  return word;
}

/* «الوزير» is any minister told before; «الرئيس» no prime minister, nor «رئيس الوزراء» a president. */
static bool may_be_same(const struct kzi_mentions *m, const struct kzi_actor *a, const struct kzi_actor *b)
{
  struct kzi_text word = head_word(m, a), other = head_word(m, b);
  if (other.length != word.length || memcmp(other.bytes, word.bytes, word.length) != 0) return false;
  uint32_t code = m->offices[a->office].code, president = kzi_value_id("head_state");
  bool exact = a->at.end > a->at.tok + 1 || code == president;
  return !exact || code == m->offices[b->office].code;
}

/* The country of an official; of who is named without one, «الشيخ فلان رئيس الدولة», that at home if it is likely. */
static uint16_t country_of_official(const struct kzi_mentions *m, const struct kzi_actor *a)
{
  uint16_t likely = a->cc || a->person == KZI_NONE ? 0 : m->people[a->person].likely_cc;
  return a->cc ? a->cc : likely == m->home ? likely : 0;
}

/* The last official before actor `index` who may be the same, of a country that the record has not yet. */
static struct kzi_named official_before(const struct kzi_mentions *m, uint32_t index, const struct kzi_draft *d,
                                        uint32_t *found)
{
  const struct kzi_actor *a = &m->actors[index];
  struct kzi_named last = {0, KZI_NO_WORDS};
  for (uint32_t n = 0; index > 0 && n < OFFICIALS_BACK; n++) {
    const struct kzi_actor *b = &m->actors[--index];
    uint16_t cc = b->office == KZI_NONE ? 0 : country_of_official(m, b);
    if (!cc || !may_be_same(m, a, b) || kzi_has_side(d, cc)) continue;
    if (!last.cc || cc == m->home) last = (struct kzi_named){cc, b->at.span}, *found = index;
    if (!m->home || cc == m->home) break; /* «الرئيس» of an agency at home is its own, if it told of him */
  }
  return last;
}

/* «وسيتوجه الوزير إلى الفلبين»: the minister told last, of another country than the partner. */
bool kzi_push_official_again(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  for (uint8_t i = 0; i < e->side_count && d->side_count < KZI_SIDES_MAX; i++) {
    const struct kzi_side *s = &e->sides[i];
    const struct kzi_actor *a = kzi_side_actor(m, s);
    if (!a || a->cc || a->office == KZI_NONE || a->person != KZI_NONE) continue;
    if (a->at.end > a->at.tok + 1 && !m->offices[a->office].code) continue;
    uint32_t found = KZI_NONE;
    struct kzi_named of = official_before(m, s->actor, d, &found);
    if (!of.cc) continue;
    struct kzi_draft_side again = {of.cc, s->actor, kzi_body_of(m, e, found), s->span, {NULL, of.words}},
                          first = d->sides[0];
    bool before = again.span.start < first.span.start;
    d->sides[0] = before ? again : first;
    d->sides[d->side_count++] = before ? first : again;
    d->resolved = true;
    return true;
  }
  return false;
}

static bool has_unnamed_side(const struct kzi_context *x)
{
  for (uint8_t i = 0; i < x->last_count; i++)
    if (!x->last[i].cc && x->last[i].org == KZI_NONE) return true;
  return false;
}

bool kzi_complete_from_last(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  bool bodies = kzi_act_takes_instrument(e->act) && e->sentence <= x->last_sentence + 1 &&
                kzi_says_both(x->c->m, e->scope); /* «التقى رئيس البنك الدولي الوزير، ووقع الجانبان …» */
  bool shares = d->side_count == 0;
  for (uint8_t i = 0; i < x->last_count; i++) shares = shares || (x->last[i].cc && kzi_has_side(d, x->last[i].cc));
  if (!shares || x->last_count < 2) return false;
  bool all = d->side_count == 0; /* «ووقعوا» of three means the three */
  for (uint8_t i = 0; i < x->last_count && (all || kzi_sides_of(d) < 2); i++)
    if (x->last[i].cc)
      kzi_push_code(d, x->last[i].cc, x->last[i].why.words);
    else if (all && bodies && x->last[i].org != KZI_NONE)
      kzi_push_side(d, 0, KZI_NONE, x->last[i].org, x->last[i].why.words);
  if (kzi_sides_of(d) == 1 && has_unnamed_side(x)) kzi_push_side(d, 0, KZI_NONE, KZI_NONE, KZI_NO_WORDS);
  return kzi_sides_of(d) >= 2;
}

/* «التقى رئيس الدولة رئيس كازاخستان، حيث استعرض الجانبان …»: those of the act right before, though the context told one of them. */
bool kzi_complete_from_clause(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_draft *drafts = x->c->drafts.items;
  const struct kzi_draft *p = x->c->drafts.count ? &drafts[x->c->drafts.count - 1] : NULL;
  if (!p || !e->both || d->side_count || p->side_count != 2 || !p->sides[0].cc || !p->sides[1].cc) return false;
  if (x->c->events->items[p->events[0]].sentence != e->sentence || !kzi_says_both(x->c->m, e->scope)) return false;
  bool last = true; /* told last already */
  for (uint8_t i = 0; i < x->last_count; i++) last = last && kzi_has_side(p, x->last[i].cc);
  for (uint8_t i = 0; !last && i < p->side_count; i++) kzi_push_code(d, p->sides[i].cc, p->sides[i].why.words);
  return !last;
}

/* «تم توقيع ثلاث اتفاقيات خلال زيارة الرئيس التركي لكازاخستان»: those of the visit or the talks behind, at which it was. */
bool kzi_complete_from_occasion(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  static const char during[] = "خلال|اثناء|ختام|هامش|بمناسبه|عقب|اثر|بعد|اطار|لدي";
  const struct kzi_tokens *tokens = x->c->m->marks->tokens;
  const struct kzi_event *end = x->c->events->items + x->c->events->count;
  if (d->side_count > 1 || (e->act != KZI_ACT_SIGN && e->sense != KZI_SENSE_AGREE)) return false;
  for (const struct kzi_event *o = e + 1; o < end && o <= e + OCCASIONS && o->sentence == e->sentence; o++) {
    uint16_t two[2] = {0, 0};
    for (uint8_t i = 0; i < o->side_count; i++)
      if (o->sides[i].cc && o->sides[i].cc != two[0]) two[two[0] != 0] = o->sides[i].cc;
    bool at = o->act == KZI_ACT_CONSULT && o->trigger.first > e->trigger.end && two[1] &&
              kzi_token_is_of(tokens, o->trigger.first - 1, during);
    if (!at || (d->side_count && d->sides[0].cc != two[0] && d->sides[0].cc != two[1])) continue;
    for (int i = 0; i < 2; i++) kzi_push_code(d, two[i], KZI_NO_WORDS);
    return kzi_sides_of(d) >= 2;
  }
  return false;
}

bool kzi_complete_from_main(const struct kzi_context *x, struct kzi_draft *d)
{
  if (d->side_count == 1 && !d->sides[0].cc) return false; /* beside «الأمين العام للناتو» there is one more, not two */
  const struct kzi_pair *p = main_pair(x, d->side_count ? d->sides[0].cc : 0);
  if (!p) return false;
  kzi_push_code(d, p->a, p->a_told);
  kzi_push_code(d, p->b, p->b_told);
  return kzi_sides_of(d) >= 2;
}

/* Whom the context tells acts for his body, too. */
static void push_him(const struct kzi_mentions *m, const struct kzi_event *e, struct kzi_draft *d, struct kzi_named who,
                     uint32_t actor)
{
  bool somebody = actor != KZI_NONE && m->actors[actor].cc == who.cc;
  uint32_t org = somebody ? kzi_body_of(m, e, actor) : KZI_NONE;
  kzi_push_code(d, who.cc, who.words);
  d->sides[d->side_count - 1].org = org;
}

/* Whom the event names as its subject. */
static struct kzi_named subject_of(const struct kzi_event *e)
{
  bool named = e->side_count && e->sides[0].how == KZI_SIDE_SUBJECT;
  return named ? (struct kzi_named){e->sides[0].cc, e->sides[0].span} : (struct kzi_named){0, KZI_NO_WORDS};
}

/* Who met in the event before: its subject, or whom only the context told («إذ التقى الرئيس الصيني، ويتوقع أن يلتقي …»). */
static struct kzi_named who_met_before(const struct kzi_context *x, const struct kzi_event *before,
                                       const struct kzi_event *e)
{
  const struct kzi_named nobody = {0, KZI_NO_WORDS};
  const struct kzi_draft *drafts = x->c->drafts.items;
  bool talks =
      before->sense == KZI_SENSE_MEET || before->sense == KZI_SENSE_VISIT || before->sense == KZI_SENSE_DISCUSS;
  bool again =
      e->verb && e->sense == KZI_SENSE_MEET && talks &&
      (before->verb ? before->sense == e->sense : before->side_count > 1 && before->sides[1].how != KZI_SIDE_SUBJECT);
  if (again && subject_of(before).cc) return subject_of(before);
  const struct kzi_draft *last = x->c->drafts.count ? &drafts[x->c->drafts.count - 1] : NULL;
  if (!last || !before->pronoun || &x->c->events->items[last->events[0]] != before) return nobody;
  for (uint8_t i = 0; before->act == KZI_ACT_CONSULT && i < last->side_count; i++)
    if (last->sides[i].actor == KZI_NONE) return (struct kzi_named){last->sides[i].cc, last->sides[i].why.words};
  return nobody;
}

/* «كما بحث هاتفيا مع المستشارة …», «ثم التقى وفدا …», «واستقبل لاحقا السفير …»: the sentence opens by adding one more meeting to those
 * of the sentence before. */
static bool adds_meeting(const struct kzi_context *x, const struct kzi_event *before, const struct kzi_event *e)
{
  static const char adds[] = "كما|ثم|ومن|وبعدها|وبعدييذ|وايضا";
  static const char meeting[] = "لقاء|اجتماع|جلسه",
                    other[] = "اخر|اخري|منفصل|منفصله|مماثل|ثان"; /* «وفي لقاء آخر بحث …» */
  const struct kzi_tokens *tokens = x->c->m->marks->tokens;
  uint32_t first = tokens->sentences[e->sentence].first;
  const struct kzi_mark *verb = kzi_mark_at(x->c->m->marks, first, KZI_C_VERB);
  bool goes_on =
      e->trigger.first == first ? verb && verb->prefix & KZI_PREFIX_WA : kzi_token_is_of(tokens, first, adds);
  static const char holds[] = "عقد|عقدت|اجري|اجرت"; /* «كما عقد اجتماعا مع …» */
  bool verb_told = e->verb || kzi_token_is_of(tokens, first + 1, holds);
  if (before->sentence + 1 != e->sentence || before->act != KZI_ACT_CONSULT || e->act != KZI_ACT_CONSULT) return false;
  if (kzi_token_is(tokens, first, "وفي") && kzi_tokens_have_of(tokens, first + 1, first + 2, meeting))
    return kzi_tokens_have_of(tokens, first + 2, first + 3, other);
  return verb_told && e->trigger.first <= first + ADDED_REACH && goes_on;
}

/* «استقبل وزير الزراعة السفير الكازاخستاني، وجرى بحث …. ثم التقى …»: the country that the context told for him who acts in the last
 * talks of this sentence or the one before. */
static struct kzi_named host_before(const struct kzi_context *x, const struct kzi_event *e)
{
  const struct kzi_named nobody = {0, KZI_NO_WORDS};
  const struct kzi_draft *drafts = x->c->drafts.items;
  for (size_t i = x->c->drafts.count; i > 0 && i + HOST_DRAFTS > x->c->drafts.count; i--) {
    const struct kzi_draft *d = &drafts[i - 1];
    const struct kzi_event *o = &x->c->events->items[d->events[0]];
    if (o->sentence + 1 < e->sentence) return nobody;
    if (o->act != KZI_ACT_CONSULT || !o->side_count || o->sides[0].how != KZI_SIDE_SUBJECT) continue;
    if (o->sides[0].cc || d->side_count != 2) return nobody;
    for (uint8_t k = 0; k < d->side_count; k++) {
      bool named = false;
      for (uint8_t n = 0; n < o->side_count; n++) named = named || o->sides[n].cc == d->sides[k].cc;
      if (!named) return (struct kzi_named){d->sides[k].cc, o->sides[0].span};
    }
  }
  return nobody;
}

/* «التقى وزير الخارجية الأردني نظيره الكازاخستاني، كما التقى …»: who met before meets again. */
bool kzi_complete_from_subject(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_event *before = e > x->c->events->items ? e - 1 : NULL;
  bool adds = before && adds_meeting(x, before, e);
  if (!before || (before->sentence != e->sentence && !adds) || !e->pronoun || kzi_sides_of(d) != 1) return false;
  struct kzi_named who = adds ? subject_of(before) : (struct kzi_named){0, KZI_NO_WORDS};
  uint32_t actor = who.cc && before->side_count ? before->sides[0].actor : KZI_NONE;
  if (!who.cc) who = who_met_before(x, before, e);
  if (!who.cc && (e->verb || adds) && e->sense != KZI_SENSE_VISIT) who = host_before(x, e);
  if (!who.cc || kzi_has_side(d, who.cc)) return false;
  push_him(x->c->m, e, d, who, actor);
  return true;
}

/* «قال ترامب …. وذكر أنه أبلغ رئيس الوزراء …»: the pronoun is of him who spoke last. */
bool kzi_complete_from_speaker(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  static const char *const he[] = {"انه", "انها", "بانه", "بانها", "وانه", "وانها", NULL};
  static const char writes[] = "كتب|كتبت|وكتب|وكتبت|غرد|وغرد";
  const struct kzi_mentions *m = x->c->m;
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t at = e->trigger.first, from = kzi_reach_back(at, PRONOUN_REACH, tokens->sentences[e->sentence].first);
  if (e->act != KZI_ACT_CONSULT || !e->pronoun || kzi_sides_of(d) != 1 || !kzi_tokens_have(tokens, from, at, he))
    return false;
  for (uint32_t t = from, first = kzi_reach_back(from, SPEAKER_REACH, 0); t > first; t--) {
    bool says = kzi_mark_at(m->marks, t - 1, KZI_C_REPORT) && !kzi_mark_at(m->marks, t - 1, KZI_C_FUNC);
    if (!says && !kzi_token_is_of(tokens, t - 1, writes)) continue;
    uint32_t i = KZI_FIRST(m->actors, m->actor_count, t);
    const struct kzi_actor *a = i < m->actor_count && m->actors[i].at.tok == t ? &m->actors[i] : NULL;
    if (!a || !a->cc || (a->person == KZI_NONE && a->office == KZI_NONE)) continue;
    if (kzi_has_side(d, a->cc)) return false;
    push_him(m, e, d, (struct kzi_named){a->cc, a->at.span}, i);
    return true;
  }
  return false;
}

/* «وسيعقد اجتماعا مع نظيريه الروسي والسعودي»: he whose counterparts both are, who opens this sentence or one of the last two; where
 * nobody does, neither of them met the other («الرئيس يجتمع مع نظيريه الروسي والسعودي»). */
bool kzi_complete_from_counterparts(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  static const char *const both[] = {"نظيريه", "نظيريها", "بنظيريه", "بنظيريها", NULL};
  const struct kzi_mentions *m = x->c->m;
  const struct kzi_tokens *tokens = m->marks->tokens;
  const struct kzi_side *met = e->sides + (e->side_count > 2 && !e->sides[0].cc); /* «الرئيس» tells no country */
  const struct kzi_actor *a = e->side_count ? kzi_side_actor(m, met) : NULL;
  if (e->act != KZI_ACT_CONSULT || kzi_sides_of(d) != 2 || !a || !kzi_token_is_any(tokens, a->at.tok, both))
    return false;
  for (uint32_t back = 0; back <= e->sentence && back < COUNTERPART_SENTENCES; back++) {
    uint32_t first = tokens->sentences[e->sentence - back].first;
    uint32_t end = back ? tokens->sentences[e->sentence - back].end : e->trigger.first;
    for (uint32_t i = KZI_FIRST(m->actors, m->actor_count, first); i < m->actor_count && m->actors[i].at.tok < end;
         i++) {
      const struct kzi_actor *who = &m->actors[i];
      if (!who->cc || (who->person == KZI_NONE && who->office == KZI_NONE) || who->at.tok >= a->at.tok) continue;
      if (kzi_has_side(d, who->cc)) return false;
      kzi_push_code(d, who->cc, who->at.span);
      return true;
    }
  }
  if (met->how != KZI_SIDE_SUBJECT) d->side_count = 0;
  return false;
}

static bool is_delegation(const struct kzi_mentions *m, const struct kzi_actor *a)
{
  const struct kzi_mark *mark = kzi_mark_at(m->marks, a->at.tok, KZI_C_ANAPHOR);
  return mark && kzi_mark_is(m->marks, mark, "delegation");
}

/* «وصل الوزير للقاء أمير قطر، ثم سيزور الرياض»: whom he met is not he; but a guest may go on. */
static bool is_met_before(const struct kzi_context *x, const struct kzi_event *e, uint32_t actor)
{
  const struct kzi_mark *noun = kzi_mark_at(x->c->m->marks, e->trigger.first, KZI_C_NOUN);
  bool goes_on = e->verb || (noun && noun->prefix & KZI_PREFIX_LI); /* «التقى الرئيس، على أن يتوجه إلى طشقند للقاء …» */
  for (const struct kzi_event *o = x->c->events->items; goes_on && o < e; o++) {
    if (o->sentence != e->sentence || o->act != KZI_ACT_CONSULT || o->sense == KZI_SENSE_RECEIVE || o->side_count < 2 ||
        o->sides[0].how != KZI_SIDE_SUBJECT)
      continue;
    for (uint8_t i = 1; i < o->side_count; i++)
      if (o->sides[i].actor == actor && o->sides[i].how != KZI_SIDE_SUBJECT) return true;
  }
  return false;
}

/* «عقد لقاء مع الكاتب التركي، والتقى أمير قطر», «اتصل بالرئيس المصري»: nor he with whom it was. */
static bool is_partner(const struct kzi_tokens *tokens, const struct kzi_actor *a)
{
  return (a->at.prefix & KZI_PREFIX_BI) || (a->at.tok > 0 && kzi_token_is(tokens, a->at.tok - 1, "مع"));
}

/* «وأضاف خلال استقباله السفير», «حيث أبلغ نظيره …»: he of the sentence before only where this one names nobody and means one man. */
static bool goes_on_about_him(const struct kzi_mentions *m, const struct kzi_event *e)
{
  static const char goes_on[] = "حيث|اذ|انه|انها|بانه|بانها";
  const struct kzi_mark *noun = kzi_mark_at(m->marks, e->trigger.first, KZI_C_NOUN);
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t first = tokens->sentences[e->sentence].first;
  for (uint32_t i = KZI_FIRST(m->actors, m->actor_count, first);
       i < m->actor_count && m->actors[i].at.tok < e->trigger.first; i++)
    if (m->actors[i].cc && (m->actors[i].person != KZI_NONE || m->actors[i].office != KZI_NONE)) return false;
  if (kzi_token_is_of(tokens, first, goes_on) ||
      (e->trigger.first > first && kzi_token_is_of(tokens, e->trigger.first - 1, goes_on)))
    return true;
  uint32_t from = kzi_reach_back(e->trigger.first, HIS_REACH, first); /* «والتقى معاليه …», «وكان سيادته قد التقى …» */
  for (uint32_t t = from; t <= e->trigger.end; t++) {
    const struct kzi_mark *his = kzi_mark_at(m->marks, t, KZI_C_HONORIFIC);
    if (his && kzi_mark_is(m->marks, his, "anaphor")) return true;
  }
  return !e->verb && noun && noun->pronoun != KZI_PRON_HUM;
}

/* «ميلانيا ترامب، زوجة الرئيس، … خلال زيارتها»: she is no official, and he is not meant. */
static bool is_consort(const struct kzi_mentions *m, const struct kzi_actor *a)
{
  static const char *const consorts[] = {"زوجه", "قرينه", "عقيله", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  return kzi_tokens_have(tokens, kzi_reach_back(a->at.tok, 1, 0), a->at.tok, consorts) ||
         kzi_tokens_have(tokens, a->at.tok, kzi_reach_ahead(a->at.end, 2, tokens->count), consorts);
}

/* «رد فعل ترامب الذي اعتبر ترودو ضعيفا، قبل قمته مع كيم»: who is only told of behind «الذي» is not meant by the pronoun. */
static bool is_in_aside(const struct kzi_tokens *tokens, const struct kzi_event *e, const struct kzi_actor *a)
{
  static const char *const rel[] = {"الذي", "التي", NULL};
  bool told = !e->verb && a->at.tok > 1 && kzi_token_is_any(tokens, a->at.tok - 2, rel), over = false;
  for (uint32_t t = a->at.end; told && t < e->trigger.first; t++) over = over || kzi_token_is_comma(tokens, t);
  return told && over; /* «الرئيس الذي يرافق الوزير في زيارته»: his who is told there */
}

/* «خادم الحرمين الشريفين» */
static bool is_custodian(const struct kzi_mentions *m, const struct kzi_actor *a)
{
  static const char *const custodian[] = {"خادم", NULL};
  return a->state != KZI_NONE && kzi_token_is_any(m->marks->tokens, a->at.tok, custodian);
}

/* Whom «لقائه» and a verb without subject mean: the official named last, of another country than the partner. */
bool kzi_complete_from_focus(const struct kzi_context *x, const struct kzi_event *e, bool same_sentence,
                             struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  if (!e->pronoun || kzi_sides_of(d) != 1) return false;
  if (!same_sentence && e->act == KZI_ACT_CONSULT && !x->of_two && !goes_on_about_him(m, e)) return false;
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t i = KZI_FIRST(m->actors, m->actor_count, e->trigger.first);
  for (unsigned n = 0; i > 0 && n < 8; n++) {
    const struct kzi_actor *a = &m->actors[--i];
    if (same_sentence && tokens->items[a->at.tok].sentence != e->sentence) return false;
    if (a->office != KZI_NONE && m->offices[a->office].counterpart)
      continue; /* «مع نظيره …، قبل لقائه الأمير»: not he */
    if (same_sentence && (is_met_before(x, e, i) || is_partner(tokens, a) || is_in_aside(tokens, e, a))) continue;
    if (is_consort(m, a)) continue;
    bool of_union = !a->cc && a->org != KZI_NONE && m->orgs[a->org].international && a->person != KZI_NONE;
    if (of_union && same_sentence && d->sides[0].cc) { /* «وعبر العسومي خلال مباحثات أجراها مع السفير» */
      kzi_push_side(d, 0, i, a->org, a->at.span);
      return d->resolved = true;
    }
    bool delegation = e->act == KZI_ACT_CONSULT && is_delegation(m, a); /* «اطلع الوفد خلال زيارته» */
    bool somebody = a->person != KZI_NONE || a->office != KZI_NONE || delegation || is_custodian(m, a);
    if (a->cc && a->cc != d->sides[0].cc && somebody) {
      uint32_t org = kzi_body_of(m, e, i); /* «قال محافظ البنك إنه وقّع» */
      struct kzi_draft_side *side = kzi_push_side(d, a->cc, KZI_NONE, org, KZI_NO_WORDS);
      if (side) side->why.words = a->at.span;
      return d->resolved = true;
    }
    if (same_sentence && a->cc && a->cc != d->sides[0].cc && a->org != KZI_NONE) { /* «قالت شركة … إنها ستبني» */
      const struct kzi_org *org = &m->orgs[a->org]; /* … and so does it what it tells */
      bool itself = !org->is_state && !org->bare && !org->joint && org->number == 1 && kzi_act_takes_instrument(e->act);
      kzi_push_side(d, a->cc, i, itself ? a->org : kzi_acting_org(m, e, i), a->at.span);
      return d->resolved = true;
    }
  }
  return false;
}

/* «خلال لقائه سفير كازاخستان.. وزير الصناعة المصري: …»: a headline may name him behind his pronoun. */
bool kzi_complete_from_behind(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  const struct kzi_range sentence = m->marks->tokens->sentences[e->sentence];
  bool opens = !e->verb && e->act == KZI_ACT_CONSULT &&
               e->trigger.first <= sentence.first + OPENING_TOKENS; /* «في ختام زيارته إلى الرياض، أشاد الرئيس …» */
  if (!e->pronoun || !(e->title || opens) || kzi_sides_of(d) != 1) return false;
  uint32_t end = e->title ? e->trigger.end + BEHIND_REACH : kzi_reach_ahead(e->trigger.end, BEHIND_REACH, sentence.end);
  for (uint32_t i = KZI_FIRST(m->actors, m->actor_count, e->trigger.end);
       i < m->actor_count && m->actors[i].at.tok < end; i++) {
    const struct kzi_actor *a = &m->actors[i];
    if (!a->cc || a->cc == d->sides[0].cc || (a->person == KZI_NONE && a->office == KZI_NONE)) continue;
    struct kzi_draft_side *side = kzi_push_side(d, a->cc, KZI_NONE, kzi_body_of(m, e, i), KZI_NO_WORDS);
    if (side) side->why.words = a->at.span;
    return d->resolved = true;
  }
  return false;
}

/* «وقعها رئيس البنك ووزير المالية»: is the body of many states a side already? */
static bool has_union(const struct kzi_mentions *m, const struct kzi_draft *d, uint32_t org)
{
  for (uint8_t i = 0; i < d->side_count; i++)
    if (!d->sides[i].cc && d->sides[i].org != KZI_NONE && kzi_same_org(m, d->sides[i].org, org)) return true;
  return false;
}

/* «ووقع المذكرة …»: an instrument taken up brings the sides of the record that told it first. */
bool kzi_complete_from_instrument(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  if (e->instrument == KZI_NONE || !x->c->m->instruments[e->instrument].definite || kzi_sides_of(d) > 1) return false;
  const struct kzi_draft *drafts = x->c->drafts.items;
  for (size_t i = x->c->drafts.count; i > 0; i--) {
    const struct kzi_draft *p = &drafts[i - 1];
    if (p->instrument == KZI_NONE ||
        x->c->m->instruments[p->instrument].type != x->c->m->instruments[e->instrument].type)
      continue;
    if (d->side_count && !kzi_has_side(p, d->sides[0].cc)) continue;
    for (uint8_t k = 0; k < p->side_count; k++) {
      if (!p->sides[k].cc && p->sides[k].org != KZI_NONE && has_union(x->c->m, d, p->sides[k].org)) continue;
      struct kzi_draft_side *side =
          kzi_push_side(d, p->sides[k].cc, p->sides[k].actor, p->sides[k].org, p->sides[k].span);
      if (side) side->why.words = p->sides[k].why.words;
    }
    d->resolved = true;
    return kzi_sides_of(d) >= 2;
  }
  return false;
}
