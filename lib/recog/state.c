/* States: every mention of a country by its name, formal name, demonym, capital, seat of power or region. The first
 * pass picks the longest entry at each place and counts the sure ones; the second settles with that count what is
 * ambiguous: «مالي» is Mali where the article has Mali from elsewhere, «عمان» the capital where it speaks of Jordan
 * only. */
#include "recog/near.h"

#define CC_COUNT     (26u * 26u)
#define READINGS_MAX 4

static const struct kind {
  uint16_t class_id;
  uint8_t how;
  bool weak;
} kinds[] = {
    {KZI_C_COUNTRY_FORMAL, KZI_STATE_FORMAL, false}, {KZI_C_COUNTRY, KZI_STATE_NAME, false},
    {KZI_C_REGION, KZI_STATE_REGION, false},         {KZI_C_METONYM, KZI_STATE_METONYM, false},
    {KZI_C_DEMONYM, KZI_STATE_DEMONYM, false},       {KZI_C_DEMONYM_EXACT, KZI_STATE_DEMONYM, false},
    {KZI_C_CAPITAL, KZI_STATE_CAPITAL, false},       {KZI_C_COUNTRY_WEAK, KZI_STATE_NAME, true},
    {KZI_C_DEMONYM_WEAK, KZI_STATE_DEMONYM, true},   {KZI_C_CAPITAL_WEAK, KZI_STATE_CAPITAL, true},
};

/* The readings of one place: the same words, so the same length and clitics, best kind first. */
struct pick {
  const struct kzi_mark *marks[READINGS_MAX];
  const struct kind *kinds[READINGS_MAX];
  uint8_t count;
  bool inside;
};

struct scan {
  const struct kzi_marks *marks;
  uint16_t sure[CC_COUNT]; /* how often each country is named by words that mean nothing else */
  struct kzi_vec picks;
};

static uint16_t *sure_of(struct scan *scan, uint16_t cc)
{
  unsigned first = (unsigned)(cc >> 8) - 'A', second = (unsigned)(cc & 0xff) - 'A';
  return &scan->sure[first < 26 && second < 26 ? first * 26 + second : 0];
}

static const struct kind *kind_of(uint16_t class_id)
{
  for (size_t i = 0; i < KZI_COUNT(kinds); i++)
    if (kinds[i].class_id == class_id) return &kinds[i];
  return NULL;
}

/* ---- What is no state ------------------------------------------------------------------------------------------- */

static bool is_given_name(const struct kzi_marks *marks, uint32_t tok)
{
  const struct kzi_mark *mark = tok < marks->tokens->count ? kzi_mark_at(marks, tok, KZI_C_NAME_GIVEN) : NULL;
  return mark && !mark->definite && !kzi_mark_is(marks, mark, "weak");
}

/* «محمد شياع السوداني»: a masculine demonym right behind a name, or one word further. */
static bool is_surname(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  if (mark->end != mark->tok + 1 || mark->prefix || mark->tok == 0) return false;
  if (mark->form != KZI_FORM_MS && mark->form != KZI_FORM_PLAIN) return false;
  uint32_t before = mark->tok - 1;
  if (marks->tokens->items[before].sentence != marks->tokens->items[mark->tok].sentence) return false;
  if (is_given_name(marks, before) || kzi_near_has(marks, before, KZI_C_NAME_LINK)) return true;
  bool plain = kzi_near_word(marks, before) && !kzi_near_definite(marks, before) &&
               !kzi_near_has(marks, before, KZI_C_NAME_NOT) && !kzi_near_has(marks, before, KZI_C_ANAPHOR);
  return mark->definite && plain && before > 0 && is_given_name(marks, before - 1);
}

/* «الأمير تركي بن فيصل»، «نور سلطان نزارباييف»: the word itself is a person's name here. */
static bool is_first_name(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  if (mark->definite) return false;
  bool led = mark->tok > 0 && !mark->prefix &&
             (kzi_near_has(marks, mark->tok - 1, KZI_C_HONORIFIC) || kzi_near_has(marks, mark->tok - 1, KZI_C_RANK));
  bool followed =
      mark->end < marks->tokens->count && !(marks->tokens->items[mark->end].flags & KZI_TOKEN_LINE_START) &&
      (kzi_near_has(marks, mark->end, KZI_C_NAME_FAMILY) || kzi_near_has(marks, mark->end, KZI_C_NAME_SUFFIX) ||
       kzi_near_has(marks, mark->end, KZI_C_NAME_LINK));
  bool name = kzi_near_has(marks, mark->tok, KZI_C_NAME_GIVEN) || mark->class_id == KZI_C_CAPITAL_WEAK;
  if (kzi_near_has(marks, mark->tok, KZI_C_NAME_FAMILY) && mark->tok > 0 && is_given_name(marks, mark->tok - 1))
    return true;
  return name && (led || followed);
}

/* «اليد اليمنى»: the ending of «يمنى» is no ya of relation; where an outlet writes every final ya so, other words
 * tell. */
static bool is_maqsura(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  return mark->value == KZI_CC('Y', 'E') && mark->end == mark->tok + 1 &&
         marks->tokens->items[mark->tok].flags & KZI_TOKEN_MAQSURA;
}

static bool is_readable(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  const struct kind *kind = kind_of(mark->class_id);
  if (kind->how == KZI_STATE_DEMONYM && (is_surname(marks, mark) || is_maqsura(marks, mark))) return false;
  return !(kind->how == KZI_STATE_DEMONYM || kind->weak) || !is_first_name(marks, mark);
}

/* ---- Part of a longer name -------------------------------------------------------------------------------------- */

/* A body that holds its country in its name, but does not stand for the state. */
static bool takes_states_in(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const bodies[] = {"company", "bank",   "university", "fund",         "foundation", "union",
                                       "group",   "centre", "chamber",    "organization", NULL};
  if (kzi_near_has(marks, tok, KZI_C_NAME_HEAD) || kzi_near_has(marks, tok, KZI_C_SPORT) ||
      kzi_near_has(marks, tok, KZI_C_CURRENCY))
    return true;
  return kzi_mark_is_any(marks, kzi_mark_at(marks, tok, KZI_C_ORG_HEAD), bodies);
}

static bool starts_other_phrase(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t heads[] = {KZI_C_OFFICE,   KZI_C_OFFICE_HEAD, KZI_C_OFFICE_DUAL, KZI_C_OFFICE_PLURAL,
                                   KZI_C_ORG_HEAD, KZI_C_ORG_STATE,   KZI_C_COUNT};
  const struct kzi_mark *anaphor = kzi_mark_at(marks, tok, KZI_C_ANAPHOR);
  bool stands_for_another = anaphor && !kzi_mark_is(marks, anaphor, "nation_state"); /* «الوطن» is a newspaper, too */
  return stands_for_another || kzi_mark_any(marks, tok, heads) || kzi_near_function(marks, tok) ||
         kzi_near_verb(marks, tok);
}

/* «منح الاتحاد الأوروبي كازاخستان قرضا»: a country of its own stands before. */
static bool ends_state(const struct kzi_marks *marks, uint32_t at, const struct kzi_mark *mark)
{
  static const uint16_t names[] = {KZI_C_COUNTRY_FORMAL, KZI_C_COUNTRY, KZI_C_COUNT};
  const struct kzi_mark *name = kzi_mark_any(marks, at, names);
  bool another = mark->class_id == KZI_C_COUNTRY || mark->class_id == KZI_C_CAPITAL;
  if (name && another && name->end == mark->tok && name->value != mark->value) return true; /* «زار أمير قطر أستانا» */
  const struct kzi_mark *whose = another ? kzi_mark_at(marks, at, KZI_C_DEMONYM) : NULL;
  if (whose && whose->definite && whose->end == mark->tok && whose->value != mark->value)
    return true; /* «زودت شركة تاليس الفرنسية كازاخستان برادارات» */
  if (!name && another) name = kzi_mark_at(marks, at, KZI_C_ORG); /* «منحت منظمة الصحة العالمية …» */
  return name && name->end <= mark->tok && name->end > at + 1;
}

/* «المجمع الرئاسي بالعاصمة أنقرة»: where the body is, not its name. */
static bool tells_where(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"بالعاصمه", "بمدينه", "بدوله", "بجمهوريه", "بمملكه"};
  return KZI_NEAR_IN(marks, tok, words);
}

/* «وزير الآثار المصري»: a feminine word, or a plural of things, has no masculine demonym. */
static bool is_of_another(const struct kzi_marks *marks, uint32_t head, const struct kzi_mark *mark)
{
  static const char *const many[] = {"الاثار", "والاثار"};
  const struct kzi_mark *name = kzi_mark_at(marks, head, KZI_C_NAME_HEAD);
  bool feminine = (marks->tokens->items[head].flags & KZI_TOKEN_MARBUTA) || KZI_NEAR_IN(marks, head, many);
  return name && feminine && kzi_mark_is(marks, name, "era") && mark->class_id == KZI_C_DEMONYM &&
         mark->form == KZI_FORM_MS;
}

/* Walks from the state back to the head of its noun phrase: «بنك قطر الوطني»، «صحيفة الوطن الكويتية»، «الريال القطري». */
static bool is_inside_name(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  uint32_t tok = mark->tok;
  if (mark->prefix) return false; /* «مع البنك ولمصر»: another phrase */
  uint32_t sentence = marks->tokens->items[tok].sentence;
  for (uint32_t steps = 1; steps <= KZI_NEAR_MAX && steps <= tok; steps++) {
    uint32_t at = tok - steps;
    if (marks->tokens->items[at].sentence != sentence) return false;
    if (kzi_near_quote(marks, at)) continue;
    if (!kzi_near_word(marks, at)) return false;
    if (ends_state(marks, at, mark) || tells_where(marks, at)) return false;
    if (takes_states_in(marks, at)) return !is_of_another(marks, at, mark);
    if (starts_other_phrase(marks, at)) return false;
  }
  return false;
}

/* «الاتحاد الأوروبي للغولف» is a federation, not the Union. */
static bool is_federation(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const uint16_t purposes[] = {KZI_C_AREA, KZI_C_AREA_WEAK, KZI_C_SPORT, KZI_C_COUNT};
  bool next = mark->value == KZI_CC('E', 'U') && kzi_near_together(marks, mark->tok, mark->end);
  const struct kzi_mark *purpose = next ? kzi_mark_any(marks, mark->end, purposes) : NULL;
  if (next && kzi_token_is(marks->tokens, mark->end, "لمحترفي")) return true;
  return purpose && purpose->prefix & KZI_PREFIX_LI && mark->form == KZI_FORM_PLAIN;
}

/* The farthest name so far that swallows a state inside it: a known organization, a newspaper, a sea. */
struct cover {
  uint32_t start, end;
};

static void extend_cover(struct cover *cover, const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t names[] = {KZI_C_ORG, KZI_C_MEDIA, KZI_C_SEA, KZI_C_SPORT, KZI_C_AGENCY, KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_any(marks, tok, names);
  if (mark && mark->end > cover->end) *cover = (struct cover){mark->tok, mark->end};
}

static bool is_covered(const struct cover *cover, const struct kzi_mark *mark)
{
  return cover->end > mark->tok && (cover->start < mark->tok ? cover->end >= mark->end : cover->end > mark->end);
}

/* ---- First pass ------------------------------------------------------------------------------------------------- */

static bool same_words(const struct kzi_mark *a, const struct kzi_mark *b)
{
  return a->end == b->end && a->prefix_length == b->prefix_length;
}

/* All readings of the longest state entry at tok, stable by the order of kinds. */
static struct pick pick_at(const struct kzi_marks *marks, uint32_t tok)
{
  struct pick pick = {0};
  for (uint32_t i = marks->at[tok]; i < marks->at[tok + 1]; i++) {
    const struct kzi_mark *mark = &marks->items[i];
    const struct kind *kind = kind_of(mark->class_id);
    if (!kind || (pick.count && !same_words(pick.marks[0], mark)) || !is_readable(marks, mark)) continue;
    uint8_t at = pick.count < READINGS_MAX ? pick.count++ : READINGS_MAX - 1;
    for (; at > 0 && pick.kinds[at - 1] > kind; at--) {
      pick.marks[at] = pick.marks[at - 1];
      pick.kinds[at] = pick.kinds[at - 1];
    }
    pick.marks[at] = mark;
    pick.kinds[at] = kind;
  }
  return pick;
}

static bool is_unanimous(const struct pick *pick)
{
  for (uint8_t i = 1; i < pick->count; i++)
    if (pick->marks[i]->value != pick->marks[0]->value) return false;
  return true;
}

static bool follows(const struct kzi_marks *marks, uint32_t tok, const char *const words[], size_t count)
{
  for (size_t i = 0; tok > 0 && i < count; i++)
    if (kzi_token_is(marks->tokens, tok - 1, words[i])) return true;
  return false;
}

/* «في مالي», «شمال مالي», «لمالي»: no adjective stands there. */
static bool is_mali(const struct kzi_marks *marks, const struct pick *pick)
{
  static const char *const to[] = {"في", "وفي", "الي", "والي", "شمال", "شمالي", "لدي"};
  const struct kzi_mark *mark = pick->marks[0];
  if (mark->value != KZI_CC('M', 'L') || !is_unanimous(pick) || mark->definite) return false;
  return mark->prefix == KZI_PREFIX_LI || (!mark->prefix && follows(marks, mark->tok, to, KZI_COUNT(to)));
}

/* «وزير المالية», «الأوراق المالية», in news of Mali, too. */
static bool is_finance(const struct kzi_marks *marks, const struct pick *pick)
{
  static const char *const things[] = {"الاوراق", "السوق",     "الاسواق",     "الخدمات",    "الازمه",
                                       "السياسه", "السياسات",  "المساعدات",   "الموارد",    "المخالفات",
                                       "السنه",   "الشوون",    "التكنولوجيا", "الالتزامات", "المستحقات",
                                       "الرقابه", "الاستدامه", "الادوات",     "الاقتصاد",   "الموسسات"};
  const struct kzi_mark *mark = pick->marks[0];
  if (mark->value != KZI_CC('M', 'L') || !mark->definite || mark->tok == 0) return false;
  uint32_t before = mark->tok - 1;
  bool head = !kzi_near_definite(marks, before) &&
              (kzi_near_has(marks, before, KZI_C_OFFICE_HEAD) || kzi_near_has(marks, before, KZI_C_ORG_HEAD));
  return head || KZI_NEAR_IN(marks, before, things);
}

static void collect(struct kzi_arena *arena, struct scan *scan)
{
  const struct kzi_marks *marks = scan->marks;
  struct cover cover = {0};
  for (uint32_t tok = 0; tok < marks->tokens->count;) {
    extend_cover(&cover, marks, tok);
    struct pick pick = pick_at(marks, tok);
    if (pick.count == 0 || is_finance(marks, &pick)) {
      tok++;
      continue;
    }
    pick.inside = is_covered(&cover, pick.marks[0]) || is_inside_name(marks, pick.marks[0]) ||
                  is_federation(marks, pick.marks[0]);
    struct pick *kept = kzi_vec_push(arena, &scan->picks, sizeof *kept);
    if (kept) *kept = pick;
    bool sure = (!pick.kinds[0]->weak && is_unanimous(&pick)) || is_mali(marks, &pick);
    if (!pick.inside && sure) ++*sure_of(scan, (uint16_t)pick.marks[0]->value);
    for (uint32_t end = pick.marks[0]->end; tok < end; tok++) extend_cover(&cover, marks, tok);
  }
}

/* ---- Second pass ------------------------------------------------------------------------------------------------ */

static bool is_after_city_word(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"العاصمه", "مدينه", "بمدينه", "عاصمه",
                                      "امين",    "امانه", "لامانه"}; /* «أمين عمان» */
  return follows(marks, tok, words, KZI_COUNT(words));
}

/* «وزير الخارجية المجري», «الرئيس الغاني»: an official's country, not one of the adjectives of offices («المدير المالي»). */
static bool is_after_office(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const uint16_t ends[] = {KZI_C_PORTFOLIO, KZI_C_OFFICE_HEAD, KZI_C_OFFICE_PLURAL, KZI_C_COUNT};
  static const uint16_t wide[] = {KZI_CC('M', 'L'), KZI_CC('E', 'U'), KZI_CC('U', 'N')};
  for (size_t i = 0; i < KZI_COUNT(wide); i++)
    if (mark->value == wide[i]) return false;
  return mark->definite && !mark->prefix && kzi_near_definite(marks, mark->tok - 1) &&
         kzi_mark_any(marks, mark->tok - 1, ends);
}

/* «وصل إلى نور سلطان», «طهران ونور سلطان»: a name of two words where a town stands. */
static bool is_led_to(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const char *const to[] = {"الي", "في", "من", "بين"};
  if (mark->end != mark->tok + 2) return false;
  bool beside = mark->prefix == KZI_PREFIX_WA && kzi_near_has(marks, mark->tok - 1, KZI_C_CAPITAL);
  return beside || (!mark->prefix && follows(marks, mark->tok, to, KZI_COUNT(to)));
}

/* «اجتماع أوروبي-أمريكي», «المحادثات الإيرانية الأوروبية»: of the union, beside a state's demonym. */
static bool is_beside_demonym(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  uint32_t next = mark->end, last = mark->tok ? mark->tok - 1 : 0;
  if (mark->value != KZI_CC('E', 'U')) return false;
  if (kzi_near_joint(marks, next)) next++;
  if (last && kzi_near_joint(marks, last)) last--;
  return (next < marks->tokens->count && kzi_mark_at(marks, next, KZI_C_DEMONYM)) ||
         kzi_mark_at(marks, last, KZI_C_DEMONYM);
}

/* «نظيره المالي»، «دولة مالي»: the word before leaves no other reading. */
static bool is_sure_place(const struct kzi_marks *marks, const struct pick *pick)
{
  static const char *const states[] = {"دوله", "جمهوريه", "بدوله", "بجمهوريه", "حكومه"};
  uint32_t tok = pick->marks[0]->tok;
  if (tok == 0) return false;
  if (pick->kinds[0]->how == KZI_STATE_NAME) return follows(marks, tok, states, KZI_COUNT(states));
  if (pick->kinds[0]->how == KZI_STATE_CAPITAL)
    return is_after_city_word(marks, tok) || is_led_to(marks, pick->marks[0]);
  if (is_after_office(marks, pick->marks[0]) || is_beside_demonym(marks, pick->marks[0])) return true;
  const struct kzi_mark *before = kzi_mark_at(marks, tok - 1, KZI_C_ANAPHOR);
  return pick->marks[0]->definite && pick->marks[0]->value != KZI_CC('M', 'L') && before &&
         (kzi_mark_is(marks, before, "counterpart") || kzi_mark_is(marks, before, "one_side") ||
          kzi_mark_is(marks, before, "delegation")); /* «الجانب المجري», «الوفد الأوروبي» */
}

/* Which reading the article as a whole speaks for; KZI_NONE: none of them is a state here. */
static unsigned settle(struct scan *scan, const struct pick *pick)
{
  const struct kzi_marks *marks = scan->marks;
  bool shadda = marks->tokens->items[pick->marks[0]->tok].flags & KZI_TOKEN_SHADDA; /* «عمّان» is Amman */
  unsigned best = 0;
  for (unsigned i = 0; i < pick->count; i++) {
    bool capital = pick->kinds[i]->how == KZI_STATE_CAPITAL;
    if (capital && !is_unanimous(pick) && (shadda || is_after_city_word(marks, pick->marks[i]->tok))) return i;
    if (*sure_of(scan, (uint16_t)pick->marks[i]->value) > *sure_of(scan, (uint16_t)pick->marks[best]->value)) best = i;
  }
  if (!pick->kinds[best]->weak || is_sure_place(marks, pick)) return best;
  return *sure_of(scan, (uint16_t)pick->marks[best]->value) > 0 ? best : KZI_NONE;
}

/* «زار الرئيس الصيني | السعودية», «وصل الحريري | السعودية»: no feminine adjective goes with a man. */
static bool is_man(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const men[] = {"الرييس", "الوزير",  "السفير", "الملك", "الامير",
                                    "العاهل", "المبعوث", "الوفد",  NULL};
  const struct kzi_mark *demonym = kzi_mark_at(marks, tok, KZI_C_DEMONYM);
  return (demonym && demonym->form == KZI_FORM_MS) || kzi_mark_at(marks, tok, KZI_C_NAME_STATE) ||
         kzi_token_is_any(marks->tokens, tok, men);
}

/* «السعودية» is the name and an adjective: the adjective stands behind a definite noun or a body. */
static bool is_adjective(const struct kzi_marks *marks, const struct pick *pick)
{
  const struct kzi_mark *mark = pick->marks[0];
  if (mark->tok == 0 || mark->prefix & ~(unsigned)KZI_PREFIX_WA || !mark->definite) return false;
  uint32_t before = mark->tok - 1;
  if (before > 0 && marks->tokens->items[before].kind == KZI_TOKEN_PUNCT && kzi_near_joint(marks, before))
    before--; /* «المصرية – السعودية» */
  if (marks->tokens->items[before].sentence != marks->tokens->items[mark->tok].sentence) return false;
  bool noun = kzi_near_word(marks, before) && kzi_near_definite(marks, before) && !kzi_near_function(marks, before);
  return noun && !(mark->form <= KZI_FORM_PLAIN && before + 1 == mark->tok && is_man(marks, before));
}

static unsigned demonym_of(const struct pick *pick, unsigned chosen)
{
  for (unsigned i = 0; i < pick->count; i++)
    if (pick->kinds[i]->how == KZI_STATE_DEMONYM && pick->marks[i]->value == pick->marks[chosen]->value) return i;
  return chosen;
}

/* «الكوريتان»: two states in one word. */
static void emit_twin(struct kzi_arena *arena, struct kzi_vec *states, const struct kzi_state *state)
{
  if (state->cc != KZI_CC('K', 'R') || state->form != KZI_FORM_FD) return;
  struct kzi_state north = *state, *twin = kzi_vec_push(arena, states, sizeof *twin);
  north.cc = KZI_CC('K', 'P');
  if (twin) *twin = north;
}

/* «كوريا», «كوري» by themselves, where the article has the North by its name and nothing of the South, are the North. */
static bool tells_of_north(const struct scan *scan)
{
  static const char *const southern[] = {"الجنوبيه", "جنوبيه", "الجنوبي", "جنوبي", "سيول"};
  bool named = false;
  const struct pick *picks = scan->picks.items;
  for (size_t i = 0; i < scan->picks.count && !named; i++) named = picks[i].marks[0]->value == KZI_CC('K', 'P');
  for (uint32_t t = 0; named && t < scan->marks->tokens->count; t++) named = !KZI_NEAR_IN(scan->marks, t, southern);
  return named;
}

/* «مفاوضات لندن مع بروكسل»: the union, where the article has it, and Belgium only by its capital, in which nothing happens there. */
static bool means_union(const struct scan *scan, const struct kzi_state *state)
{
  static const char *const there[] = {"في", "وفي", "الي", "من", "العاصمه", "مدينه", "نحو", "اجتماع", "اجتماعات", "قمه"};
  const struct pick *picks = scan->picks.items;
  bool union_told = false;
  if (state->cc != KZI_CC('B', 'E') || state->how != KZI_STATE_CAPITAL || state->at.prefix & KZI_PREFIX_BI)
    return false;
  if (follows(scan->marks, state->at.tok, there, KZI_COUNT(there))) return false;
  for (size_t i = 0; i < scan->picks.count; i++) {
    uint16_t cc = (uint16_t)picks[i].marks[0]->value;
    if (cc == KZI_CC('B', 'E') && picks[i].kinds[0]->how != KZI_STATE_CAPITAL) return false;
    union_told = union_told || cc == KZI_CC('E', 'U');
  }
  return union_told;
}

/* «وفدا تجاريا تركيا»: the adjective, in the case of the noun. */
static bool describes_delegation(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const char *const heads[] = {"وفدا", "مسيولا", "فريقا", NULL};
  uint32_t tok = mark->tok;
  while (!mark->prefix && tok > 0 && kzi_text_ends(kzi_token_fold(marks->tokens, tok), "يا")) tok--;
  return tok < mark->tok && kzi_token_is_any(marks->tokens, tok, heads);
}

static void emit(struct kzi_arena *arena, struct kzi_vec *states, const struct kzi_marks *marks,
                 const struct pick *pick, unsigned chosen)
{
  if (pick->kinds[chosen]->how == KZI_STATE_NAME && is_adjective(marks, pick)) chosen = demonym_of(pick, chosen);
  const struct kzi_mark *mark = pick->marks[chosen];
  struct kzi_state *state = kzi_vec_push(arena, states, sizeof *state);
  if (!state) return;
  *state = (struct kzi_state){.at = kzi_near_where(marks, mark),
                              .cc = (uint16_t)mark->value,
                              .how = describes_delegation(marks, mark) ? KZI_STATE_DEMONYM : pick->kinds[chosen]->how,
                              .form = mark->form,
                              .definite = mark->definite,
                              .inside = pick->inside};
  for (unsigned i = 0; i < pick->count; i++)
    if (i != chosen && pick->kinds[i]->how == KZI_STATE_CAPITAL && pick->marks[i]->value == mark->value)
      state->capital_too = true;
  emit_twin(arena, states, state);
}

/* «مجموعة الصداقة البرازيلية المغربية»: where two countries stand side by side, both are meant. */
static void release_pairs(const struct kzi_marks *marks, struct pick *picks, size_t count)
{
  for (size_t i = 0; i + 1 < count; i++) {
    const struct kzi_mark *a = picks[i].marks[0], *b = picks[i + 1].marks[0];
    bool adjectives = picks[i].kinds[picks[i].count - 1]->how == KZI_STATE_DEMONYM &&
                      picks[i + 1].kinds[picks[i + 1].count - 1]->how == KZI_STATE_DEMONYM;
    bool joined = b->tok == a->end || (b->tok == a->end + 1 && kzi_near_joint(marks, a->end));
    if (adjectives && joined && a->value != b->value && picks[i].inside) picks[i].inside = picks[i + 1].inside = false;
  }
}

/* «الملك عبدالله الثاني»: everybody knows whose king he is. */
static void hear_statesmen(struct scan *scan)
{
  for (uint32_t tok = 0; tok < scan->marks->tokens->count; tok++) {
    const struct kzi_mark *mark = kzi_mark_at(scan->marks, tok, KZI_C_NAME_STATE);
    if (mark) ++*sure_of(scan, (uint16_t)mark->value);
  }
}

/* «عمان 31 أيار (بترا)»: a dateline names towns, and an official agency tells of its own country. */
static void hear_page(struct scan *scan, const struct kzi_page *page)
{
  uint16_t home = kzi_agency_country(page);
  if (home) ++*sure_of(scan, home);
  for (size_t i = 0; i < scan->picks.count && page; i++) {
    const struct pick *pick = (const struct pick *)scan->picks.items + i;
    uint32_t start = scan->marks->tokens->items[pick->marks[0]->tok].start;
    if (start < page->dateline.start || start >= page->dateline.end || is_unanimous(pick)) continue;
    for (uint8_t k = 0; k < pick->count; k++)
      if (pick->kinds[k]->how == KZI_STATE_CAPITAL) ++*sure_of(scan, (uint16_t)pick->marks[k]->value);
  }
}

void kzi_find_states(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct scan *scan = kzi_arena_get(arena, sizeof *scan);
  if (!scan) return;
  scan->marks = m->marks;
  collect(arena, scan);
  hear_page(scan, m->page);
  hear_statesmen(scan);
  struct kzi_vec states = {0};
  struct pick *picks = scan->picks.items;
  release_pairs(m->marks, picks, scan->picks.count);
  bool north = tells_of_north(scan);
  for (size_t i = 0; i < scan->picks.count; i++) {
    unsigned chosen = settle(scan, &picks[i]);
    if (chosen == KZI_NONE) continue;
    emit(arena, &states, m->marks, &picks[i], chosen);
    struct kzi_state *last = states.count ? (struct kzi_state *)states.items + states.count - 1 : NULL;
    if (north && last && last->cc == KZI_CC('K', 'R')) last->cc = KZI_CC('K', 'P');
    if (last && means_union(scan, last)) last->cc = KZI_CC('E', 'U'), last->how = KZI_STATE_METONYM;
  }
  m->states = states.items;
  m->state_count = (uint32_t)states.count;
}
