/* What the words around a name say of the part that its bearer has. */
#include "record/part_words.h"

#include <string.h>

enum {
  OPENING_TOKENS = 4,
  HEAD_TOKENS = 8,
  CALLED_TOKENS = 4,
  TOOK_PART_TOKENS = 40,
  REACH_TOKENS = 150,
  LIST_TOKENS = 20,
  CHAIR_TOKENS = 6
};

/* ---- Words -------------------------------------------------------------------------------------------------------------- */

/* A sentence that opens with one of these lists those who were there. */
static const char *const opening[] = {"حضر",  "حضرت",  "حضرها", "حضره",    "شهد",    "شهدها", "شهده",
                                      "رافق", "رافقه", "يرافق", "يرافقه",  "بحضور",  "حضور",  "ضم",
                                      "يضم",  "تضم",   "ضمت",   "بمشاركه", "مشاركه", NULL};

/* These put whoever is named behind them among those present, wherever they stand. */
static const char *const company[] = {"بحضور",    "حضور",    "حضره",   "حضرها",  "حضر",    "يضم",   "تضم",    "ضم",
                                      "ضمت",      "بمشاركه", "مشاركه", "يرافقه", "رافقه",  "اشراف", "باشراف", "يرافقها",
                                      "رافقها",   "مرفوقا",  "مرفوقه", "مرفوق",  "يتكون",  "يتالف", "تالف",   "سيرافقه",
                                      "سيرافقها", "سيضم",    "ستضم",   "فسيضم",  "فيضم",   "فضم",   "ترافقه", "ترافقها",
                                      "رافقته",   "رافقتها", "مرفقا",  "مرفقه",  "بمعيته", NULL};

/* The word, with or without «و» before it; but not «حضرة صاحب السمو», which folds like «حضره». */
bool kzi_part_is_word(const struct kzi_tokens *tokens, uint32_t tok, const char *const *words)
{
  struct kzi_text fold = kzi_token_fold(tokens, tok);
  if (kzi_token_is(tokens, tok, "حضره") && (tokens->items[tok].flags & KZI_TOKEN_MARBUTA)) return false;
  bool joined = fold.length > 4 && kzi_text_begins(fold, "و");
  struct kzi_text rest = {fold.bytes + 2, fold.length - 2};
  for (size_t i = 0; words[i]; i++)
    if (kzi_text_is(fold, words[i]) || (joined && kzi_text_is(rest, words[i]))) return true;
  return false;
}

bool kzi_part_has_word(const struct kzi_tokens *tokens, uint32_t from, uint32_t to, const char *const *words)
{
  for (uint32_t t = from; t < to; t++)
    if (kzi_part_is_word(tokens, t, words)) return true;
  return false;
}

bool kzi_part_lists_company(const struct kzi_tokens *tokens, uint32_t tok)
{
  return kzi_part_is_word(tokens, tok, company) || kzi_part_is_word(tokens, tok, opening);
}

/* «ومن الجانب الكازاخستاني فلان»: goes on with those whom the sentence before it lists. */
static bool goes_on(const struct kzi_tokens *tokens, struct kzi_range s)
{
  static const char *const of[] = {"ومن", "وعن", NULL}, *const side[] = {"الجانب", "جانب", "الطرف", NULL};
  uint32_t first = s.first;
  if (first + 2 < s.end && kzi_token_is(tokens, first, "و")) first++;
  return first + 1 < s.end && kzi_token_is_any(tokens, first, of) && kzi_token_is_any(tokens, first + 1, side);
}

/* «حضر اللقاء ومراسم التوقيع.. سعادة فلان وفلان»: two dots part the list from what opens it. */
static bool opens_list(const struct kzi_tokens *tokens, struct kzi_range s)
{
  bool dots = s.end > s.first && s.end - s.first <= HEAD_TOKENS && kzi_token_is_mark(tokens, s.end - 1, "..");
  return dots && kzi_part_has_word(tokens, s.first, kzi_reach_ahead(s.first, OPENING_TOKENS, s.end), opening);
}

/* The sentence, with the one before it that it goes on with. */
struct kzi_range kzi_part_whole_sentence(const struct kzi_tokens *tokens, uint32_t index)
{
  struct kzi_range s = tokens->sentences[index];
  if (index > 0 && (goes_on(tokens, s) || opens_list(tokens, tokens->sentences[index - 1])))
    s.first = tokens->sentences[index - 1].first;
  return s;
}

/* That around the token, as far as its words reach. */
struct kzi_range kzi_part_sentence(const struct kzi_mentions *m, uint32_t tok)
{
  const struct kzi_tokens *tokens = m->marks->tokens;
  struct kzi_range s = kzi_part_whole_sentence(tokens, tokens->items[tok].sentence);
  if (tok > s.first + REACH_TOKENS) s.first = tok - REACH_TOKENS;
  return s;
}

/* ---- Presence ------------------------------------------------------------------------------------------------------------ */

/* «وشارك في اللقاء الوزير فلان» */
static bool tells_taking_part(const struct kzi_tokens *tokens, uint32_t first, uint32_t end)
{
  static const char *const took[] = {"شارك", "شاركت", NULL}, *const in[] = {"في", NULL};
  static const char *const talks[] = {"اللقاء",    "الاجتماع", "الجلسه",    "المباحثات",
                                      "المحادثات", "المقابله", "الاستقبال", NULL};
  if (first + 2 >= end || !kzi_part_is_word(tokens, first, took)) return false;
  return (kzi_part_is_word(tokens, first + 1, in) && kzi_part_is_word(tokens, first + 2, talks)) ||
         kzi_tokens_have(tokens, first + 1, first + 2, (const char *const[]){"باللقاء", "بالاجتماع", NULL});
}

/* «وبحضور الوزير، وقع فلان وفلان …», «رافقه الوزراء، والتقى …» */
static bool acts_between(const struct kzi_mentions *m, uint32_t from, uint32_t to)
{
  static const char *const senses[] = {"sign", "meet", "receive", NULL};
  for (uint32_t t = from; t < to; t++)
    if (kzi_mark_is_any(m->marks, kzi_mark_at(m->marks, t, KZI_C_VERB), senses)) return true;
  return false;
}

/* «رافق الرئيس فلان وزير الخارجية فلان»: the first is he whom the others come with. */
static bool is_accompanied(const struct kzi_mentions *m, uint32_t person, uint32_t first)
{
  static const char *const with[] = {"رافق", "يرافق", "ترافق", NULL};
  uint32_t tok = m->people[person].at.tok;
  return tok > first && kzi_part_is_word(m->marks->tokens, tok - 1, with);
}

/* «وشهد العام الأخير خسارة …»: times and ties witness much, and nobody was there. */
static bool times_witness(const struct kzi_tokens *tokens, uint32_t first, uint32_t end)
{
  static const char *const saw[] = {"شهد", "شهدت", "يشهد", "تشهد", NULL};
  static const char *const times[] = {"العام",   "السنه",    "الشهر",   "الاسبوع", "اليوم",  "الفتره",
                                      "السنوات", "العلاقات", "المنطقه", "البلاد",  "العالم", NULL};
  for (uint32_t t = first; t < end; t++)
    if (kzi_part_is_word(tokens, t, saw) && kzi_token_is_any(tokens, t + 1, times)) return true;
  return false;
}

/* «بحضور فلان، الوفد الكازاخستاني برئاسة فلان»: who heads others goes on no list before them. */
static const char *const headed[] = {"برياسه", "بقياده", "يراسه", "يتراسه", NULL};

bool kzi_opens_presence(const struct kzi_mentions *m, uint32_t person)
{
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->people[person].at.tok, index = tokens->items[tok].sentence, first = tokens->sentences[index].first;
  static const char *const delegation[] = {"الوفد", "وفد", NULL}; /* «وحضر الوفد القطري برئاسة فلان» */
  if (tok > first && kzi_part_is_word(tokens, tok - 1, headed) &&
      kzi_tokens_have(tokens, kzi_reach_back(tok, OPENING_TOKENS, first), tok, delegation))
    return false;
  if (index > 0 && opens_list(tokens, tokens->sentences[index - 1])) first = tokens->sentences[index - 1].first;
  uint32_t told = m->page->body_from[tokens->items[tok].line];
  if (told > first && told <= tok) first = told; /* behind the dateline */
  uint32_t end = kzi_reach_ahead(first, OPENING_TOKENS, tok);
  if (acts_between(m, first, tok) || is_accompanied(m, person, first) || times_witness(tokens, first, end))
    return false;
  return kzi_part_has_word(tokens, first, end, opening) || tells_taking_part(tokens, first, end);
}

enum opening { NO_OPENING, LIST_OPENS, ANEW };

/* «ومن بين أعضاء الوفد الأميركي وزير التجارة فلان» */
static bool lists_members(const struct kzi_tokens *tokens, uint32_t tok)
{
  static const char *const members[] = {"اعضاء", "ضمن", "عداد", NULL}, *const delegation[] = {"الوفد", "وفد", NULL};
  return tok > 0 && kzi_token_is_any(tokens, tok, delegation) && kzi_token_is_any(tokens, tok - 1, members);
}

/* What stands behind the last person: a word that opens the list, or a verb: «اجتماع يضم الوزراء، حيث يلتقي فلان», «حسبما أفاد فلان».
 * *at is where it stands. */
static enum opening opening_in(const struct kzi_mentions *m, uint32_t from, uint32_t to, const char *const *words,
                               uint32_t *at)
{
  for (*at = to; *at > from; --*at) {
    if (kzi_part_is_word(m->marks->tokens, *at - 1, words)) return LIST_OPENS;
    if (words == company && lists_members(m->marks->tokens, *at - 1)) return LIST_OPENS;
    if (kzi_mark_at(m->marks, *at - 1, KZI_C_VERB) || kzi_tells_saying(m, *at - 1)) return ANEW;
  }
  return NO_OPENING;
}

/* From one name of a list back to the one before it, until the word that opens the list: the token behind that, or KZI_NONE. */
uint32_t kzi_part_list_behind(const struct kzi_mentions *m, uint32_t person, const char *const *words)
{
  uint32_t tok = m->people[person].at.tok, first = kzi_part_sentence(m, tok).first, at;
  if (m->people[person].at.prefix & KZI_PREFIX_LI) return KZI_NONE; /* «بمشاركة المغرب في زيارة لفلان» */
  for (;;) {
    uint32_t before = person > 0 ? m->people[person - 1].at.end : 0;
    uint32_t from = kzi_reach_back(tok, LIST_TOKENS, first);
    enum opening found = opening_in(m, before > from && before < tok ? before : from, tok, words, &at);
    if (found != NO_OPENING) return found == LIST_OPENS ? at : KZI_NONE;
    if (person == 0 || before <= from || before > tok || kzi_part_has_word(m->marks->tokens, before, tok, headed))
      return KZI_NONE;
    tok = m->people[--person].at.tok;
  }
}

static bool is_listed_behind(const struct kzi_mentions *m, uint32_t person, const char *const *words)
{
  return kzi_part_list_behind(m, person, words) != KZI_NONE;
}

uint32_t kzi_company_from(const struct kzi_mentions *m, uint32_t person)
{
  return kzi_part_list_behind(m, person, company);
}

bool kzi_told_there_too(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const words[] = {"وحضوره", "وحضورها", "وبحضوره", "وبحضورها", NULL};
  return kzi_token_is_any(m->marks->tokens, m->people[person].at.end, words);
}

/* «…، وشارك في اللقاء الوزير فلان» */
static bool took_part(const struct kzi_mentions *m, uint32_t person)
{
  uint32_t tok = m->people[person].at.tok, first = kzi_part_sentence(m, tok).first;
  for (uint32_t t = tok; t > first && tok - t < TOOK_PART_TOKENS; t--)
    if (tells_taking_part(m->marks->tokens, t - 1, tok)) return !acts_between(m, t, tok);
  return false;
}

/* «ووصل الوزير برفقة فلان»; but «ترأس الدورة برفقة فلان» both do. */
static bool comes_along(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const with[] = {"برفقه", NULL};
  static const char *const together[] = {"تراس", "يتراس", "تراست", "افتتح", "وقع", "دشن", NULL};
  uint32_t at = kzi_part_list_behind(m, person, with), first = kzi_part_sentence(m, m->people[person].at.tok).first;
  return at != KZI_NONE && !kzi_part_has_word(m->marks->tokens, first, at, together);
}

bool kzi_told_present(const struct kzi_mentions *m, uint32_t person)
{
  return m->people[person].spouse || comes_along(m, person) || is_listed_behind(m, person, company) ||
         kzi_told_there_too(m, person) || took_part(m, person);
}

/* «وشهد ختام التمرين فلان وفلان» */
bool kzi_told_watching(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const words[] = {"شهد", "شهدت", "شهدها", "شهده", "يشهد", "تشهد", NULL};
  return is_listed_behind(m, person, words);
}

bool kzi_told_receiving(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const words[] = {"استقباله", "استقبالها", "استقبالهم", "استقبالهما", NULL};
  return is_listed_behind(m, person, words);
}

bool kzi_told_greeting(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const words[] = {"استقبال", "استقباله", "استقبالها", "استقبالهم", "استقبالهما", NULL};
  static const char *const at[] = {"المطار", "مطار", "وصوله", "وصولها", "وصولهم", "وصولهما", NULL};
  uint32_t tok = m->people[person].at.tok, from = kzi_part_list_behind(m, person, words);
  return from != KZI_NONE && kzi_tokens_have(m->marks->tokens, from, tok, at);
}

bool kzi_told_receiving_aid(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const words[] = {"باستقبال", "استقبال", "تسلم", "استلام", NULL};
  static const char *const aid[] = {"الطايره", "الطايرات", "الشحنه",  "الشحنات", "المساعدات", "المساعده",
                                    "القافله", "الباخره",  "السفينه", "الدفعه",  "الهبه",     NULL};
  struct kzi_range s = kzi_part_sentence(m, m->people[person].at.tok);
  return kzi_tokens_have(m->marks->tokens, s.first, m->people[person].at.tok, aid) &&
         is_listed_behind(m, person, words);
}

/* «للصحفي» is «الصحفي» behind «ل». */
static bool is_word_behind_li(const struct kzi_tokens *tokens, uint32_t tok, const char *const *words)
{
  const char *fold = kzi_token_fold(tokens, tok).bytes;
  for (; memcmp(fold, "لل", 4) == 0 && *words; words++)
    if (strncmp(*words, "ال", 4) == 0 && strcmp(*words + 4, fold + 4) == 0) return true;
  return false;
}

/* Does one of the words stand right before the name, or parted from it by adjectives? */
static bool is_called(const struct kzi_mentions *m, uint32_t person, const char *const *words)
{
  static const uint16_t others[] = {KZI_C_VERB, KZI_C_REPORT, KZI_C_FUNC, KZI_C_LIGHT, KZI_C_COUNT};
  uint32_t tok = m->people[person].name_tok, first = kzi_part_sentence(m, tok).first;
  for (uint32_t t = tok; t > first && tok - t < CALLED_TOKENS; t--) {
    if (kzi_part_is_word(m->marks->tokens, t - 1, words) || is_word_behind_li(m->marks->tokens, t - 1, words))
      return true;
    if (m->marks->tokens->items[t - 1].kind != KZI_TOKEN_WORD || kzi_mark_any(m->marks, t - 1, others)) return false;
  }
  return false;
}

bool kzi_told_outside(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const words[] = {
      "المحلل",  "المحلله",  "الخبير",    "الخبيره",    "الباحث", "الباحثه", "الصحفي",   "الصحفيه",
      "الصحافي", "الصحافيه", "الاعلامي",  "الاعلاميه",  "الناشط", "الناشطه", "الكاتب",   "الكاتبه",
      "المحامي", "المحاميه", "الاكاديمي", "الاكاديميه", "المورخ", "الفنان",  "الفنانه",  "اللاعب",
      "المدرب",  "المدون",   "السجين",    "المعتقل",    "محلل",   "خبير",    "باحث",     "صحفي",
      "صحافي",   "ناشط",     "القس",      "الرهينه",    "المعلق", "المواطن", "المواطنه", "الداعيه",
      "الطالب",  "الطالبه",  "المغني",    "المطرب",     "المخرج", "الطيار",  NULL};
  uint32_t behind = m->people[person].name_end;
  if (m->people[person].office_count) return false;
  if (kzi_token_is_comma(m->marks->tokens, behind)) behind++;
  return is_called(m, person, words) || kzi_token_is_any(m->marks->tokens, behind, words);
}

bool kzi_told_earlier(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const kana[] = {"كان", "كانت", NULL}, *const had[] = {"قد", NULL};
  const struct kzi_where *at = &m->people[person].at;
  struct kzi_range s = m->marks->tokens->sentences[m->marks->tokens->items[at->tok].sentence];
  return kzi_part_has_word(m->marks->tokens, kzi_reach_back(at->tok, 2, s.first), at->tok, kana) &&
         kzi_part_has_word(m->marks->tokens, at->end, kzi_reach_ahead(at->end, 3, s.end), had);
}

/* «رأس الوفد السعودي فلان»; but «على رأس وفد» comes along with him. */
static bool heads(const struct kzi_tokens *tokens, uint32_t from, uint32_t to)
{
  static const char *const heads[] = {"راس", "راست", "راسها", "راسه", NULL}, *const on[] = {"علي", NULL};
  for (uint32_t t = from; t < to; t++)
    if (kzi_part_is_word(tokens, t, heads) && (t == 0 || !kzi_token_is_any(tokens, t - 1, on))) return true;
  return false;
}

static bool chairs(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const words[] = {"تراس", "يتراس", "تراست", "تتراس", "يتراسه", "تراسه", "يتراسها", "تراسها",
                                      "يراس", "مثل",   "مثلت",  "يمثل",  "مثله",   "مثلها", NULL};
  static const char *const together[] = {"تراس", "تراسها", "تراست", "تراسا", NULL};
  uint32_t tok = m->people[person].at.tok, first = kzi_part_sentence(m, tok).first;
  uint32_t before = person > 0 ? m->people[person - 1].at.end : 0;
  if (tok > first + CHAIR_TOKENS) first = tok - CHAIR_TOKENS;
  if (before > first) first = before;
  return kzi_part_has_word(m->marks->tokens, first, tok, words) || heads(m->marks->tokens, first, tok) ||
         (is_listed_behind(m, person, together) && !kzi_told_present(m, person));
}

/* «مثل الجانب القطري فلان، والجانب الكازاخستاني فلان»: goes on with the next side. */
static bool goes_on_with_side(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const sides[] = {"الجانب", "الوفد", "الطرف", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t from = m->people[person - 1].at.end, to = m->people[person].at.tok;
  uint32_t at = from < to && tokens->items[from].kind != KZI_TOKEN_WORD ? from + 1 : from;
  return at < to && to < at + CHAIR_TOKENS && kzi_part_is_word(tokens, at, sides) &&
         tokens->items[from].sentence == tokens->items[to].sentence;
}

bool kzi_told_chairing(const struct kzi_mentions *m, uint32_t person)
{
  for (unsigned back = 0; back < KZI_SIDES_MAX; back++) {
    if (chairs(m, person)) return true;
    if (person == 0 || !goes_on_with_side(m, person)) return false;
    person--;
  }
  return false;
}

bool kzi_told_handing(const struct kzi_mentions *m, uint32_t person)
{
  static const char *const hands[] = {"بتسليم", "سلم", "سلمت", "نقل", "نقلت", "وسلم", "ونقل", NULL};
  static const char *const letter[] = {"الرساله", NULL};
  uint32_t tok = m->people[person].at.tok;
  uint32_t from = kzi_reach_back(tok, CHAIR_TOKENS, kzi_part_sentence(m, tok).first);
  return kzi_part_has_word(m->marks->tokens, from, tok, hands) && kzi_tokens_have(m->marks->tokens, from, tok, letter);
}

bool kzi_tells_talks(const struct kzi_mentions *m, uint32_t sentence)
{
  static const char *const talks[] = {"الجلسه", "اللقاء", "المقابله", "الاجتماع", "المباحثات", "المحادثات", NULL};
  struct kzi_range s = kzi_part_whole_sentence(m->marks->tokens, sentence);
  return kzi_tokens_have(m->marks->tokens, s.first, kzi_reach_ahead(s.first, 4, s.end), talks);
}

bool kzi_tells_witnessing(const struct kzi_mentions *m, uint32_t from, uint32_t to)
{
  static const char *const words[] = {"شهد", "شهدت", "شهدا", "يشهد", "تشهد",  "سيشهد", "وتشهد", "يشهدان", "تشهدان",
                                      "حضر", "حضرا", "يحضر", "وشهد", "وشهدت", "وشهدا", "وحضر",  "يحضران", NULL};
  return kzi_part_has_word(m->marks->tokens, from, to, words);
}

bool kzi_leads_both(const struct kzi_tokens *tokens, uint32_t tok)
{
  static const char *const heads[] = {"رييسا", "رييسي", NULL}, *const both[] = {"الجانبين", "الوفدين", "الطرفين", NULL};
  return kzi_token_is_any(tokens, tok, heads) && kzi_token_is_any(tokens, tok + 1, both);
}

/* «الوزيران», «رئيسا الوزراء»: two officials, and no name behind. */
bool kzi_tells_two(const struct kzi_mentions *m, uint32_t tok)
{
  if (kzi_leads_both(m->marks->tokens, tok)) return true;
  uint32_t a = KZI_FIRST(m->anaphors, m->anaphor_count, tok), o = KZI_FIRST(m->offices, m->office_count, tok);
  if (a < m->anaphor_count && m->anaphors[a].at.tok == tok) return m->anaphors[a].kind == KZI_ANA_TWO_OFFICIALS;
  if (o >= m->office_count || m->offices[o].at.tok != tok || m->offices[o].number != 2) return false;
  uint32_t p = KZI_FIRST(m->people, m->person_count, tok);
  return p >= m->person_count || m->people[p].at.tok > m->offices[o].at.end;
}

bool kzi_tells_watching(const struct kzi_mentions *m, uint32_t from, uint32_t to)
{
  return kzi_tells_witnessing(m, from, to) || kzi_part_has_word(m->marks->tokens, from, to, company);
}

uint32_t kzi_occasion_from(const struct kzi_mentions *m, uint32_t from, uint32_t to)
{
  static const char *const when[] = {"مستهل", "ختام", "مناسبه", "هامش",    "بهامش", "خلال", "اثناء",
                                     "عقب",   "بعد",  "اثر",    "بمناسبه", "اطار",  NULL};
  static const char *const talks[] = {"visit", "meet", "call", "talk", NULL};
  for (uint32_t t = from; t + 1 < to; t++)
    if (kzi_mark_is_any(m->marks, kzi_mark_at(m->marks, t + 1, KZI_C_NOUN), talks) &&
        kzi_part_is_word(m->marks->tokens, t, when))
      return t;
  return to;
}

bool kzi_told_of_occasion(const struct kzi_mentions *m, uint32_t from, uint32_t person)
{
  return kzi_occasion_from(m, from, m->people[person].at.tok) < m->people[person].at.tok;
}

/* ---- Speech -------------------------------------------------------------------------------------------------------------- */

/* «بين» and «عقب» are prepositions far more often than verbs of saying; «بيّن» with its shadda is the verb wherever it stands. */
bool kzi_tells_saying(const struct kzi_mentions *m, uint32_t tok)
{
  static const char *const prepositions[] = {"بين", "عقب", NULL}, *const between[] = {"بين", NULL};
  if (!kzi_mark_at(m->marks, tok, KZI_C_REPORT)) return false;
  static const uint16_t who[] = {KZI_C_HONORIFIC, KZI_C_OFFICE_HEAD, KZI_C_OFFICE, KZI_C_COUNT};
  bool verb = kzi_part_is_word(m->marks->tokens, tok, between) && tok == kzi_part_sentence(m, tok).first &&
              kzi_mark_any(m->marks, tok + 1, who); /* «وبيّن معالي الوزير فلان …» opens a sentence */
  return verb || m->marks->tokens->items[tok].flags & KZI_TOKEN_SHADDA ||
         !kzi_part_is_word(m->marks->tokens, tok, prepositions);
}

bool kzi_told_speaking(const struct kzi_mentions *m, uint32_t person)
{
  const struct kzi_where *at = &m->people[person].at;
  struct kzi_range s = kzi_part_sentence(m, at->tok);
  bool spoken_to = at->prefix & (KZI_PREFIX_LI | KZI_PREFIX_BI); /* «أعرب عن شكره للملك فلان» */
  uint32_t from = spoken_to ? at->tok : kzi_reach_back(at->tok, 3, s.first);
  uint32_t to = kzi_reach_ahead(at->end, 2, s.end);
  for (uint32_t t = from; t < to; t++)
    if ((t < at->tok || t >= at->end) && kzi_tells_saying(m, t)) return true;
  return false;
}
