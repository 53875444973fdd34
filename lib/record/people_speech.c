/* People who only speak of a record's act. */
#include "record/roll.h"

#include <string.h>

enum {
  LEAD_SENTENCES = 3,
  NEAR_SENTENCES = 5,
  OPENING_TOKENS = 4,
  LIST_TOKENS = 4,
  QUOTE_TOKENS = 150,
  HOLDERS = 256,
  HEAD_TOKENS = 120,
  QUESTIONS = 2
};

static bool takes_part(const struct kzi_roll *r, uint32_t entity)
{
  for (uint32_t i = 0; i < r->draft_count; i++)
    for (uint8_t p = 0; p < r->drafts[i]->person_count; p++)
      if (r->drafts[i]->people[p].entity == entity) return true;
  return false;
}

/* He who opens the article speaks of its news; further down, only who is quoted near it. */
static bool is_near(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t sentence)
{
  if (sentence < LEAD_SENTENCES) return true;
  for (uint8_t i = 0; i < d->event_count; i++) {
    uint32_t told = r->c->events->items[d->events[i]].sentence;
    if (told < sentence ? sentence - told <= NEAR_SENTENCES : told - sentence <= NEAR_SENTENCES) return true;
  }
  return false;
}

/* «وصرح معالي فلان، وزير الاستثمار، بأن المذكرة …»: a paper's own minister, whose country nothing tells. */
static bool speaks_of_it(const struct kzi_roll *r, uint32_t sentence)
{
  static const char *const it[] = {"المذكره", "الاتفاقيه", "الاتفاق",   "الاتفاقيات", "البروتوكول",
                                   "الزياره", "اللقاء",    "الاجتماع",  "المباحثات",  "المحادثات",
                                   "الشراكه", "القمه",     "المفاوضات", "الصفقه",     NULL};
  struct kzi_range s = r->tokens->sentences[sentence];
  return kzi_tokens_have(r->tokens, s.first, s.end, it);
}

/* Does the sentence name another side of the record? */
static bool names_partner(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t sentence, uint16_t cc)
{
  struct kzi_range s = r->tokens->sentences[sentence];
  const struct kzi_mentions *m = r->m;
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, s.first); i < m->state_count && m->states[i].at.tok < s.end;
       i++)
    if (m->states[i].cc != cc && kzi_has_side(d, m->states[i].cc)) return true;
  return false;
}

/* «وقال الوزير عقب اللقاء إن الجانبين اتفقا …»: did he deal with the other side in the article's news? */
static bool dealt(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t entity)
{
  for (uint32_t i = 0; i < r->draft_count; i++) {
    const struct kzi_draft *x = r->drafts[i];
    bool news = x != d && x->modality == KZI_ASSERTED && kzi_same_pair(r->m, x, d);
    for (uint8_t p = 0; p < x->person_count && news; p++)
      if (x->people[p].entity == entity && x->people[p].role <= KZI_PARTICIPANT) return true;
  }
  return false;
}

static bool heads_state(const struct kzi_roll *r, uint32_t person)
{
  static const char *const codes[] = {"head_state", "head_gov", "monarch", NULL};
  const struct kzi_person *p = &r->m->people[kzi_entity(r, person)];
  const struct kzi_office *o = p->office_count ? &r->m->offices[p->offices[0]] : NULL;
  return o && !o->former && kzi_value_is_any(r->m->marks->lexicon, o->code, codes);
}

/* «كشف الأمير أن بلاده ستستثمر …», «أعلن الرئيس تقديم بلاده منحة» */
static bool tells_of_his_country(const struct kzi_roll *r, uint32_t person)
{
  static const char *const country[] = {"بلاده", "بلادها", "بلادنا", NULL};
  const struct kzi_where *at = &r->m->people[person].at;
  struct kzi_range s = r->tokens->sentences[r->tokens->items[at->tok].sentence];
  return kzi_tokens_have(r->tokens, at->end, s.end, country);
}

/* «كشف الرئيس أن بلاده وقعت …»: a head of state or government speaks of what is his own, as who agreed does of what he agreed on. */
static bool is_own_act(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t person)
{
  if (d->act == KZI_ACT_AGREE && d->modality == KZI_ASSERTED && dealt(r, d, kzi_entity(r, person))) return true;
  if (!heads_state(r, person)) return false;
  if (d->act == KZI_ACT_COOPERATE) return tells_of_his_country(r, person);
  return d->modality != KZI_PLANNED || d->act == KZI_ACT_CONSULT;
}

/* «وقال رئيس الوفد فلان» */
static bool heads_delegation(const struct kzi_roll *r, uint32_t person)
{
  static const char *const head[] = {"رييس", "رييسه", NULL}, *const delegation[] = {"الوفد", "وفد", NULL};
  const struct kzi_person *p = &r->m->people[person];
  uint32_t tok = p->office_count ? r->m->offices[p->offices[0]].at.tok : 0;
  return p->office_count && kzi_token_is_any(r->tokens, tok, head) && kzi_token_is_any(r->tokens, tok + 1, delegation);
}

/* «من جهة أخرى، قال …», «وعلى صعيد آخر أكد …»: what follows is other news. */
static bool changes_subject(const struct kzi_roll *r, uint32_t sentence)
{
  static const char *const other[] = {"اخري", "اخر", "منفصل", "منفصله", NULL};
  struct kzi_range s = r->tokens->sentences[sentence];
  return kzi_tokens_have(r->tokens, s.first, kzi_reach_ahead(s.first, OPENING_TOKENS, s.end), other);
}

/* «وكان الوزير فلان أعلن», «وكان فلان، وصف»: the pluperfect without «قد». */
static bool stands_in_perfect(const struct kzi_roll *r, const struct kzi_where *at, struct kzi_range s)
{
  static const char *const kana[] = {"كان", "كانت", "وكان", "وكانت", NULL}, *const imperfect[] = {"ي", "ت"};
  uint32_t verb = at->end < s.end && kzi_token_is_comma(r->tokens, at->end) ? at->end + 1 : at->end;
  if (verb >= s.end || !kzi_tells_saying(r->m, verb)) return false;
  for (size_t i = 0; i < KZI_COUNT(imperfect); i++)
    if (kzi_text_begins(kzi_token_fold(r->tokens, verb), imperfect[i])) return false;
  return kzi_tokens_have(r->tokens, kzi_reach_back(at->tok, 2, s.first), at->tok, kana);
}

/* «والسبت الماضي رحب الوزير فلان», «قال الوزير فلان، الأسبوع الماضي، إن»: his words are older than the news. */
static bool spoke_before(const struct kzi_roll *r, uint32_t person)
{
  static const char *const past[] = {"الماضي", "الماضيه", "المنصرم", NULL};
  const struct kzi_where *at = &r->m->people[person].at;
  struct kzi_range s = r->tokens->sentences[r->tokens->items[at->tok].sentence];
  uint32_t from = kzi_reach_back(at->tok, OPENING_TOKENS, s.first),
           to = kzi_reach_ahead(at->end, OPENING_TOKENS, s.end);
  return kzi_tokens_have(r->tokens, from, at->tok, past) || kzi_tokens_have(r->tokens, at->end, to, past) ||
         stands_in_perfect(r, at, s);
}

/* «هنأ الرئيس فلان …. والتقى وزير الخارجية نظيره»: the talks of which his words are not. */
static bool others_talk(const struct kzi_roll *r, const struct kzi_draft *d, uint32_t person, uint16_t cc)
{
  for (uint8_t i = 0; d->act == KZI_ACT_CONSULT && heads_state(r, person) && i < d->event_count; i++)
    if (kzi_is_another_official(r, &r->c->events->items[d->events[i]], cc, person)) return true;
  return false;
}

/* Of what the sentence itself tells, or else of the first news of the speaker's country: a minister whose words on talks open the
 * article had them; who is quoted further down need not. */
static void from_speech(const struct kzi_roll *r, uint32_t person)
{
  uint32_t entity = kzi_entity(r, person), sentence = r->tokens->items[r->m->people[person].at.tok].sentence;
  uint16_t told_cc = kzi_told_country(r, person), cc = told_cc ? told_cc : r->m->people[entity].likely_cc;
  const struct kzi_part speaks = {KZI_SPEAKER, "speaks of it"}, tells_own = {KZI_PARTICIPANT, "tells of his own act"},
                        quoted = {KZI_PARTICIPANT, "quoted on his talks"};
  struct kzi_draft *first = NULL;
  bool told = false, named = false; /* told with a partner whom the sentence names */
  for (uint32_t i = 0; cc && i < r->draft_count; i++) {
    struct kzi_draft *d = r->drafts[i];
    if (!kzi_has_side(d, cc)) continue;
    bool here = kzi_is_told_in(r, d, sentence);
    if (here) kzi_enter(r, d, person, is_own_act(r, d, person) ? tells_own : speaks, cc);
    bool news = d->modality == KZI_ASSERTED || d->modality == KZI_PLANNED;
    bool with = news && !named && names_partner(r, d, sentence, cc);
    if (news && (!first || with)) first = d;
    named = named || with;
    told = told || here;
  }
  if (!first || !(told_cc || speaks_of_it(r, sentence)) || told || takes_part(r, entity) ||
      !is_near(r, first, sentence))
    return;
  if (changes_subject(r, sentence) || spoke_before(r, person) || others_talk(r, first, person, cc)) return;
  bool opens = sentence < LEAD_SENTENCES;
  bool asserted = first->modality == KZI_ASSERTED;
  bool own = opens && first->act == KZI_ACT_CONSULT &&
             (asserted ? kzi_leads(r, person) || heads_delegation(r, person) : heads_state(r, person));
  bool of_it = opens || speaks_of_it(r, sentence) || names_partner(r, first, sentence, cc);
  if (!own && !of_it) return; /* «وفي شأن آخر، قالت المتحدثة إن …» */
  kzi_enter(r, first, person, own ? quoted : speaks, cc);
}

/* ---- Speech that goes on ------------------------------------------------------------------------------------------------- */

/* Who has left his office, or heads an institute that observes and studies, speaks for no side. */
static bool speaks_for_himself(const struct kzi_roll *r, uint32_t person)
{
  static const char *const studies[] = {"المرصد", "للدراسات", "الدراسات", "للابحاث", "الابحاث", NULL},
                           *const higher[] = {"العليا", NULL};
  const struct kzi_person *p = &r->m->people[kzi_entity(r, person)];
  for (uint8_t i = 0; i < p->office_count; i++) {
    const struct kzi_office *o = &r->m->offices[p->offices[i]];
    bool observes = kzi_tokens_have(r->tokens, o->at.tok, o->at.end, studies) &&
                    !kzi_tokens_have(r->tokens, o->at.tok, o->at.end, higher); /* «للدراسات العليا» of a university */
    if (!o->former && !observes) return false;
  }
  return p->office_count > 0;
}

static bool is_speaking(const struct kzi_roll *r, uint32_t person)
{
  return !speaks_for_himself(r, person) && kzi_told_speaking(r->m, person) && !kzi_told_away(r->m, person) &&
         !kzi_told_earlier(r->m, person);
}

/* Who is named last in the sentence as speaking, or KZI_NONE. */
static uint32_t named_speaker(const struct kzi_roll *r, struct kzi_range s)
{
  uint32_t found = KZI_NONE;
  for (uint32_t i = KZI_FIRST(r->m->people, r->m->person_count, s.first);
       i < r->m->person_count && r->m->people[i].at.tok < s.end; i++)
    if (is_speaking(r, i)) found = i;
  return found;
}

/* Does the person hold the office: «الوزير» of a foreign minister, «السفير الكازاخي» of Kazakhstan's? */
static bool holds(const struct kzi_roll *r, uint32_t person, const struct kzi_office *o)
{
  const struct kzi_person *p = &r->m->people[person];
  const char *code = kzi_value_text(r->m->marks->lexicon, o->code);
  if (o->cc && o->cc != kzi_likely_country(r, person)) return false;
  for (uint8_t i = 0; i < p->office_count; i++) {
    const struct kzi_office *own = &r->m->offices[p->offices[i]];
    if (!own->former && own->code && strncmp(kzi_value_text(r->m->marks->lexicon, own->code), code, strlen(code)) == 0)
      return true;
  }
  return false;
}

/* The only one named before the token, or only speaker, who holds the office; or KZI_NONE. */
static uint32_t only_holder(const struct kzi_roll *r, const struct kzi_office *o, uint32_t tok, bool speaks)
{
  uint32_t found = KZI_NONE;
  for (uint32_t p = 0; p < r->m->person_count && p < HOLDERS && r->m->people[p].at.tok < tok; p++) {
    if (!holds(r, p, o) || (speaks && !is_speaking(r, p))) continue;
    if (found != KZI_NONE && kzi_entity(r, found) != kzi_entity(r, p)) return KZI_NONE;
    found = p;
  }
  return found;
}

/* «وذكر السفير أن»: of two ambassadors he who has spoken. */
static uint32_t speaker_by_office(const struct kzi_roll *r, uint32_t first)
{
  uint32_t i = KZI_FIRST(r->m->offices, r->m->office_count, first);
  const struct kzi_office *o = i < r->m->office_count ? &r->m->offices[i] : NULL;
  if (!o || o->at.tok > first + 1 || o->number != 1 || o->counterpart || o->own || o->former || !o->code)
    return KZI_NONE;
  uint32_t only = only_holder(r, o, first, false);
  return only != KZI_NONE ? only : only_holder(r, o, first, true);
}

/* «وقال الدبلوماسي الكازاخستاني», «الضيف الكازاخستاني»: the only official of the country named before, or KZI_NONE. */
static uint32_t speaker_by_country(const struct kzi_roll *r, uint32_t first)
{
  static const char *const words[] = {"الدبلوماسي",  "الديبلوماسي", "المسوول", "الضيف",        "الموفد",
                                      "الدبلوماسيه", "المسووله",    "الضيفه",  "الديبلوماسيه", NULL};
  uint32_t found = KZI_NONE, i = KZI_FIRST(r->m->states, r->m->state_count, first + 1);
  bool told = kzi_token_is_any(r->tokens, first, words) && i < r->m->state_count && r->m->states[i].at.tok == first + 1;
  for (uint32_t p = 0; told && p < r->m->person_count && p < HOLDERS && r->m->people[p].at.tok < first; p++) {
    if (!r->m->people[p].office_count || kzi_told_country(r, p) != r->m->states[i].cc) continue;
    if (found != KZI_NONE && kzi_entity(r, found) != kzi_entity(r, p)) return KZI_NONE;
    found = p;
  }
  return found;
}

static uint32_t saying_at_first(const struct kzi_roll *r, struct kzi_range s)
{
  for (uint32_t t = s.first; t < s.end && t < s.first + OPENING_TOKENS; t++)
    if (kzi_tells_saying(r->m, t)) return t;
  return KZI_NONE;
}

/* Is a quotation that was opened not long before the token on its line still open there? */
static bool is_quoted(const struct kzi_tokens *tokens, uint32_t tok)
{
  bool open = false;
  uint32_t line = tokens->lines[tokens->items[tok].line].tokens.first;
  for (uint32_t t = kzi_reach_back(tok, QUOTE_TOKENS, line); t <= tok; t++) {
    if (kzi_token_is_mark(tokens, t, "«") || kzi_token_is_mark(tokens, t, "“")) open = true;
    if (kzi_token_is_mark(tokens, t, "»") || kzi_token_is_mark(tokens, t, "”")) open = false;
    if (kzi_token_is_mark(tokens, t, "\"")) open = !open;
  }
  return open;
}

/* «وأوضح الوزير أن المجلس قرر ما يلي:» */
static bool opens_list(const struct kzi_roll *r, struct kzi_range s)
{
  static const char *const what[] = {"ما", "بما", "مايلي", "بمايلي", "الاتي", "بالاتي", "التالي", "بالتالي", NULL};
  bool colon = s.end > s.first && kzi_token_is_mark(r->tokens, s.end - 1, ":");
  return colon || kzi_tokens_have(r->tokens, kzi_reach_back(s.end, LIST_TOKENS, s.first), s.end, what);
}

/* «أولاً: الموافقة على …», «ـ تفويض الوزير …»: an item of such a list. */
static bool is_item(const struct kzi_roll *r, struct kzi_range s)
{
  static const uint16_t classes[] = {KZI_C_ORD, KZI_C_NUM, KZI_C_NOUN, KZI_C_COUNT};
  return r->tokens->items[s.first].kind != KZI_TOKEN_WORD || kzi_mark_any(r->m->marks, s.first, classes);
}

/* Who says what the sentence tells, after last: the same one in quotation marks or by «وأضاف أن …», or by his office. */
static uint32_t speaker_of(const struct kzi_roll *r, struct kzi_range s, uint32_t last)
{
  uint32_t named = named_speaker(r, s);
  if (named != KZI_NONE) return named;
  uint32_t verb = saying_at_first(r, s), next = verb + 1;
  if (verb == KZI_NONE) return last != KZI_NONE && is_quoted(r->tokens, s.first) ? last : KZI_NONE;
  bool same =
      next >= s.end || r->tokens->items[next].kind != KZI_TOKEN_WORD || kzi_mark_at(r->m->marks, next, KZI_C_FUNC);
  uint32_t guest = same ? KZI_NONE : speaker_by_country(r, next);
  return same ? last : guest != KZI_NONE ? guest : speaker_by_office(r, next);
}

/* What he goes on to tell of, where his country is a side; but who was at talks is told where they are. */
static void from_running_speech(const struct kzi_roll *r, uint32_t person, uint32_t sentence)
{
  uint16_t cc = kzi_likely_country(r, person);
  const struct kzi_part part = {KZI_SPEAKER, "goes on to tell of it"}, own = {KZI_PARTICIPANT, "tells of his own act"};
  for (uint32_t i = 0; cc && i < r->draft_count; i++) {
    struct kzi_draft *d = r->drafts[i];
    if (!kzi_is_told_in(r, d, sentence) || (d->act == KZI_ACT_CONSULT && d->modality == KZI_ASSERTED)) continue;
    kzi_enter(r, d, person, is_own_act(r, d, person) ? own : part, cc);
  }
}

static void enter_running(const struct kzi_roll *r)
{
  uint32_t speaker = KZI_NONE;
  bool list = false;
  for (uint32_t i = 0; i < r->tokens->sentence_count; i++) {
    struct kzi_range s = r->tokens->sentences[i];
    uint32_t now = speaker_of(r, s, speaker);
    list = now != KZI_NONE ? opens_list(r, s) : list && speaker != KZI_NONE && is_item(r, s);
    speaker = list && now == KZI_NONE ? speaker : now;
    if (speaker != KZI_NONE) from_running_speech(r, speaker, i);
  }
}

/* ---- Interviews ------------------------------------------------------------------------------------------------------------ */

/* «حاورته: فلانة», «كان لنا هذا الحوار مع السفير فلان», and questions: is the article made of them? */
static bool is_interview(const struct kzi_roll *r)
{
  static const char *const by[] = {"حاوره", "حاورته", "حاورها", "حاورتها", NULL},
                           *const talk[] = {"الحوار", "المقابله", "حوار", NULL}, *const this_one[] = {"هذا",  "هذه",
                                                                                                      "نص",   "اجري",
                                                                                                      "اجرت", "لنا",
                                                                                                      "معه",  NULL};
  uint32_t asked = 0, end = kzi_reach_ahead(0, HEAD_TOKENS, r->tokens->count);
  bool opened = kzi_tokens_have(r->tokens, 0, end, by);
  for (uint32_t t = 1; t < end && !opened; t++)
    opened = kzi_token_is_any(r->tokens, t, talk) && kzi_token_is_any(r->tokens, t - 1, this_one);
  for (uint32_t i = 0; opened && i < r->tokens->sentence_count && asked < QUESTIONS; i++)
    asked += kzi_token_is_mark(r->tokens, r->tokens->sentences[i].end - 1, "؟");
  return asked == QUESTIONS;
}

/* Who answers: the one envoy whom it names, or KZI_NONE. */
static uint32_t interviewed(const struct kzi_roll *r)
{
  uint32_t found = KZI_NONE;
  for (uint32_t i = 0; i < r->m->person_count && i < HOLDERS; i++) {
    const struct kzi_person *p = &r->m->people[i];
    if (!p->office_count || r->m->offices[p->offices[0]].code != kzi_value_id("ambassador")) continue;
    if (found != KZI_NONE && kzi_entity(r, found) != kzi_entity(r, i)) return KZI_NONE;
    found = i;
  }
  return found;
}

/* He speaks of all that is told in it. */
static void from_interview(const struct kzi_roll *r)
{
  uint32_t person = is_interview(r) ? interviewed(r) : KZI_NONE;
  const struct kzi_part part = {KZI_SPEAKER, "is interviewed"};
  for (uint32_t i = 0; i < r->draft_count && person != KZI_NONE; i++)
    if (kzi_has_side(r->drafts[i], kzi_likely_country(r, person)))
      kzi_enter(r, r->drafts[i], person, part, kzi_likely_country(r, person));
}

void kzi_enter_speakers(const struct kzi_roll *r)
{
  for (uint32_t p = 0; p < r->m->person_count; p++)
    if (is_speaking(r, p)) from_speech(r, p);
  enter_running(r);
  from_interview(r);
}
