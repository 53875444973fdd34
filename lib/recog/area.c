/* Areas: what the cooperation is about. An entry of class area stands for itself; a weak word («الطاقة», «عسكري»)
 * counts only behind a word for a field, in the topic of an instrument, where somebody talks about it (area_talk.c), or in a
 * list with an area that counts. Nothing counts inside the name of an office or a body: «وزير الدفاع» and «وزارة النقل» are no areas. */
#include "recog/area.h"

#include <string.h>

#define SKIP_MAX  3  /* words that a list may hold between two areas, words between an instrument and its topic */
#define TOPIC_MAX 4  /* words from «بشأن» to what names the area */
#define TEXT_MAX  12 /* … between a text and «تشمل» */
#define LIST_MAX  6  /* … between a field and the next member of its list */

struct walk {
  const struct kzi_mentions *m;
  const struct kzi_marks *marks;
  uint32_t org, office; /* the first ones that do not end before the current token */
  uint32_t list_end;    /* token behind the last area that counted, KZI_NONE where its list is over */
  uint32_t field;       /* token of the field word that a weak area leans on, or KZI_NONE */
  struct kzi_vec areas;
};

/* ---- Inside a name ---------------------------------------------------------------------------------------------- */

/* «لجنة التعاون العلمي»: what a committee is for is what the sides deal with. */
static bool is_committee(const struct kzi_marks *marks, uint32_t tok)
{
  const struct kzi_mark *head = kzi_mark_at(marks, tok, KZI_C_ORG_HEAD);
  return head && kzi_near_kind(marks, head, "committee");
}

/* «إعادة افتتاح مركز الفارابي الثقافي», «إنشاء معهد للأبحاث الزراعية»: what a body is for that is founded. */
static bool is_founded(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const founding[] = {"افتتاح", "انشاء", "تاسيس", "اقامه", "بناء",   "ترميم", "تدشين",
                                         "احداث",  "تشييد", "فتح",   "افتتح", "افتتحت", NULL};
  return tok > 0 && kzi_near_together(marks, tok - 1, tok) && kzi_token_is_any_noun(marks->tokens, tok - 1, founding);
}

/* Strictly inside: «مجلس الأعمال» is an area and begins a body at the same word. */
static bool is_in_body(struct walk *w, uint32_t tok)
{
  const struct kzi_mentions *m = w->m;
  while (w->org < m->org_count && m->orgs[w->org].at.end <= tok) w->org++;
  if (w->org == m->org_count || m->orgs[w->org].at.tok >= tok) return false;
  return !is_committee(w->marks, m->orgs[w->org].at.tok) && !is_founded(w->marks, m->orgs[w->org].at.tok);
}

/* Behind is_in_body: the body that the token stands in is being founded. */
static bool is_of_founded(const struct walk *w, uint32_t tok)
{
  const struct kzi_mentions *m = w->m;
  return w->org < m->org_count && m->orgs[w->org].at.tok < tok && is_founded(w->marks, m->orgs[w->org].at.tok);
}

static bool is_in_office(struct walk *w, uint32_t tok)
{
  const struct kzi_mentions *m = w->m;
  while (w->office < m->office_count && m->offices[w->office].at.end <= tok) w->office++;
  return w->office < m->office_count && m->offices[w->office].at.tok < tok;
}

/* ---- What a weak word leans on ---------------------------------------------------------------------------------- */

static const struct kzi_mark *ending_at(const struct kzi_marks *marks, uint32_t end, const uint16_t *classes)
{
  for (uint32_t length = 1; length <= SKIP_MAX && length <= end; length++) {
    const struct kzi_mark *mark = kzi_mark_any(marks, end - length, classes);
    if (mark && mark->end == end) return mark;
  }
  return NULL;
}

static bool is_topic_word(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {
      "في",    "حول",     "بشان",  "بخصوص",  "تتعلق", "متعلقه",  "الخاصه", "تشمل",   "يشمل",  "شملت",  "تغطي",
      "منها",  "مثل",     "خاصه",  "لاسيما", "تخص",   "سيما",    "ابرزها", "اهمها",  "بينها", "خصوصا", "وخصوصا",
      "وخاصه", "ولاسيما", "فيها",  "ذلك",    "راسها", "مقدمتها", "غرار",   "قبيل",   "وتشمل", "ويشمل", "تضم",
      "يضم",   "شمل",     "وشملت", "ستشمل",  "سيشمل", "تتضمن",   "يتضمن",  "وتتضمن", "ليشمل", "لتشمل"};
  return KZI_NEAR_IN(marks, tok, words);
}

static const uint16_t instrument_nouns[] = {KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL, KZI_C_COUNT};

/* «مذكرة تفاهم في السياحة», «اتفاقية للنقل», «التعاون المشترك في الطاقة»: a topic word, and what it is the topic of. */
static bool is_topic(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t heads[] = {KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_DU, KZI_C_INSTRUMENT_PL, KZI_C_FIELD,
                                   KZI_C_COUNT};
  for (uint32_t steps = 0; steps <= SKIP_MAX && steps < tok; steps++) {
    uint32_t end = tok - steps;
    if (!kzi_near_together(marks, end - 1, tok) || !kzi_near_word(marks, end - 1)) return false;
    if (ending_at(marks, end, heads)) return true;
    bool many = kzi_token_is(marks->tokens, end - 1, "عده"); /* «مجالات عدة» */
    if (!many && (kzi_near_function(marks, end - 1) || kzi_near_verb(marks, end - 1))) return false;
  }
  return false;
}

/* «اقتصاديا», «وعسكرياً» */
static bool is_adverb(const struct kzi_marks *marks, uint32_t tok)
{
  struct kzi_text fold = kzi_token_fold(marks->tokens, tok);
  return fold.length > 8 && kzi_text_ends(fold, "يا");
}

/* «يتعاونان سياسيا وعسكريا» */
static bool works_together(const struct kzi_marks *marks, uint32_t tok)
{
  for (uint32_t steps = 1; steps <= SKIP_MAX && steps <= tok; steps++) {
    if (!kzi_near_together(marks, tok - steps, tok)) return false;
    if (strstr(kzi_token_fold(marks->tokens, tok - steps).bytes, "تعاون")) return true;
  }
  return false;
}

/* «وعلى الصعيد الدبلوماسي، …»: a new subject of the story. */
static bool opens_subject(const struct kzi_marks *marks, uint32_t field)
{
  static const char *const words[] = {"علي", "وعلي", "ومن", "من"};
  static const char *const levels[] = {"الصعيد", "صعيد", "المستوي", "الناحيه", "الجانب"};
  const struct kzi_tokens *tokens = marks->tokens;
  return field > 0 && KZI_NEAR_IN(marks, field, levels) && KZI_NEAR_IN(marks, field - 1, words) &&
         tokens->sentences[tokens->items[field].sentence].first == field - 1;
}

/* «مجالات واسعة، لا سيما …», «في كل من …», «اتفاقيات تتعلق ب…» */
static bool is_led_up(const struct kzi_marks *marks, uint32_t tok, unsigned prefix)
{
  static const char *const particles[] = {"لا", "ولا", "من", "ومن", "بما", "علي", "وعلي", "كل", "،"};
  static const char *const concerning[] = {"تتعلق", "يتعلق", "متعلقه", "المتعلقه", "المتعلق", "خاصه", "الخاصه", "تعني"};
  static const char *const touching[] = {"تتصل", "يتصل", "المتصله", "المرتبطه", "ترتبط"};
  if (prefix & KZI_PREFIX_LI) return is_topic(marks, tok);
  uint32_t word = tok - 1;
  if (prefix & KZI_PREFIX_BI && KZI_NEAR_IN(marks, word, touching)) return true;
  if (prefix & KZI_PREFIX_BI) return KZI_NEAR_IN(marks, word, concerning) && is_topic(marks, word);
  while (word > 0 && KZI_NEAR_IN(marks, word, particles)) word--;
  if (prefix || !is_topic_word(marks, word)) return false;
  while (word > 0 && (is_topic_word(marks, word - 1) || KZI_NEAR_IN(marks, word - 1, particles))) word--;
  return is_topic(marks, word);
}

/* «اتفاقية لتوريد …», «مذكرة تفاهم مع شركة أرامكو لتوريد …»: what a text or those who sign it are followed by. */
static bool opens_purpose(const struct walk *w, const struct kzi_instrument *x, uint32_t tok)
{
  const struct kzi_mentions *m = w->m;
  struct kzi_text fold = kzi_token_fold(w->marks->tokens, tok);
  if (!kzi_near_word(w->marks, tok) || fold.length <= 4 || !kzi_text_begins(fold, "ل")) return false;
  uint32_t state = KZI_FIRST(m->states, m->state_count, tok), org = KZI_FIRST(m->orgs, m->org_count, tok);
  return tok == x->at.end || (state > 0 && m->states[state - 1].at.end == tok) ||
         (org > 0 && m->orgs[org - 1].at.end == tok);
}

/* «مذكرة تفاهم بشأن تحليل البيانات», «اتفاقية لتوريد الدقيق», «عقد لبناء مفاعل»: right behind the topic word in the title of a text. */
static bool is_in_topic(const struct walk *w, uint32_t tok)
{
  const struct kzi_mentions *m = w->m;
  uint32_t next = KZI_FIRST(m->instruments, m->instrument_count, tok);
  const struct kzi_instrument *x = next > 0 ? &m->instruments[next - 1] : NULL;
  const struct kzi_mark *noun = x ? kzi_mark_any(w->marks, x->at.tok, instrument_nouns) : NULL;
  if (!noun || tok >= x->title_end) return false;
  if (!kzi_near_sure_instrument(w->marks, noun))
    return kzi_mark_is(w->marks, noun, "contract") && tok - x->at.end <= TOPIC_MAX && opens_purpose(w, x, x->at.end);
  for (uint32_t at = kzi_reach_back(tok, TOPIC_MAX, x->at.end); at < tok; at++)
    if (is_topic_word(w->marks, at) || opens_purpose(w, x, at)) return true;
  return false;
}

static bool leans_on_field(struct walk *w, uint32_t tok, unsigned prefix)
{
  static const uint16_t fields[] = {KZI_C_FIELD, KZI_C_COUNT};
  if (tok == 0 || !kzi_near_together(w->marks, tok - 1, tok)) return false;
  if (is_adverb(w->marks, tok) && works_together(w->marks, tok)) return true;
  uint32_t end = kzi_token_is_mark(w->marks->tokens, tok - 1, "_") ? tok - 1 : tok; /* «#العلاقات_التجارية» */
  const struct kzi_mark *field = prefix & ~(unsigned)KZI_PREFIX_LI ? NULL : ending_at(w->marks, end, fields);
  if (field && opens_subject(w->marks, field->tok)) return false;
  if (field && !kzi_token_is(w->marks->tokens, field->tok - (field->tok > 0), "الي"))
    return w->field = field->tok, true; /* «إلى جانب» */
  const struct kzi_mark *instrument = prefix ? NULL : ending_at(w->marks, tok, instrument_nouns);
  return (instrument && kzi_near_sure_instrument(w->marks, instrument)) || is_led_up(w->marks, tok, prefix);
}

/* An adjective by its ending, but for nouns that end so, too. */
static bool is_adjective(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const nouns[] = {"بييه",   "تنميه", "تربيه", "اغذيه", "ادويه", "تقنيه",  "اوبيه", "اوديه",
                                      "موسيقي", "عمليه", "مواني", "مرافي", "طواري", "فروسيه", NULL};
  struct kzi_text fold = kzi_token_fold(marks->tokens, tok);
  if (kzi_token_is_any_noun(marks->tokens, tok, nouns) || fold.length < 4) return false;
  const char *end = fold.bytes + fold.length;
  return memcmp(end - 2, "ي", 2) == 0 || memcmp(end - 4, "يه", 4) == 0;
}

/* «والطاقة وتطوير البنية التحتية»: what is done with the next member of a list stands before it. */
static bool is_done_with(const struct kzi_marks *marks, uint32_t at, uint32_t tok)
{
  bool joined = kzi_text_begins(kzi_token_fold(marks->tokens, at), "و") && kzi_near_word(marks, at);
  return at + 1 == tok && joined && kzi_near_definite(marks, tok) && !kzi_near_definite(marks, at) &&
         !kzi_near_verb(marks, at) && !kzi_near_function(marks, at);
}

/* «الشباب والثقافة، مهنئة …»: behind a comma and nouns with the article, an adjective without it is a participle. */
static bool is_participle(const struct walk *w, uint32_t tok)
{
  return !kzi_near_word(w->marks, tok - 1) && is_adjective(w->marks, tok) && !kzi_near_definite(w->marks, tok) &&
         kzi_near_definite(w->marks, w->list_end - 1);
}

/* «استثمارات في الموانئ»: what is done with the area stands before it. */
static bool is_within_last(const struct walk *w, uint32_t tok, unsigned prefix)
{
  static const char *const in[] = {"في"};
  return !prefix && tok == w->list_end + 1 && KZI_NEAR_IN(w->marks, tok - 1, in) && kzi_near_definite(w->marks, tok);
}

/* «، وكذلك في …», «فضلا عن …», «إضافة إلى …»: where the words begin that add one more to a list, `tok` where none do. */
static uint32_t adding_before(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const also[] = {"وكذلك", "كذلك", "وكذا", "وايضا", "كما"}, *const in[] = {"في"};
  static const char *const besides[][2] = {{"فضلا", "عن"},  {"اضافه", "الي"}, {"بالاضافه", "الي"}, {"علاوه", "علي"},
                                           {"الي", "جانب"}, {"والي", "جانب"}, {"ناهيك", "عن"},     {"واضافه", "الي"}};
  for (size_t i = 0; tok > 1 && i < KZI_COUNT(besides); i++)
    if (kzi_token_is(marks->tokens, tok - 1, besides[i][1]) && kzi_token_is(marks->tokens, tok - 2, besides[i][0]))
      return tok - 2;
  uint32_t at = tok > 1 && KZI_NEAR_IN(marks, tok - 1, in) ? tok - 1 : tok;
  return at > 0 && KZI_NEAR_IN(marks, at - 1, also) ? at - 1 : tok;
}

/* From the last area that counted over commas and other members of the list to this word. */
static bool continues_list(const struct walk *w, uint32_t tok, unsigned prefix)
{
  if (w->list_end == KZI_NONE || tok < w->list_end || tok - w->list_end > SKIP_MAX) return false;
  if (!kzi_near_together(w->marks, w->list_end - 1, tok) || prefix & ~(unsigned)(KZI_PREFIX_WA | KZI_PREFIX_BI))
    return false;
  if (tok == w->list_end || is_within_last(w, tok, prefix)) return true;
  uint32_t added = adding_before(w->marks, tok);
  if (added < tok) /* «…، فضلا عن المياه» */
    return !prefix && kzi_near_definite(w->marks, tok) &&
           (added == w->list_end || (added == w->list_end + 1 && !kzi_near_word(w->marks, added - 1)));
  if (is_participle(w, tok)) return false;
  bool done_with = is_done_with(w->marks, tok - 1, tok);
  bool joined = prefix & KZI_PREFIX_WA || !kzi_near_word(w->marks, tok - 1) ||
                kzi_token_is(w->marks->tokens, tok - 1, "و") || done_with;
  if (!joined) return false;
  for (uint32_t at = w->list_end; at < tok - done_with; at++) {
    const struct kzi_tokens *tokens = w->marks->tokens;
    bool comma = kzi_token_is_comma(tokens, at) || kzi_token_is(tokens, at, "و") || kzi_near_joint(w->marks, at);
    bool member = kzi_near_definite(w->marks, at) && !kzi_near_verb(w->marks, at) && !kzi_near_function(w->marks, at);
    if (!comma && !member) return false;
  }
  return true;
}

/* «جانب», «شؤون», «مستوى» are followed by much else. */
static bool is_sector_word(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const stems[] = {"مجال", "ميدان", "ميادين", "قطاع", "محاور"};
  for (size_t i = 0; i < KZI_COUNT(stems); i++)
    if (strstr(kzi_token_fold(marks->tokens, tok).bytes, stems[i])) return true;
  return false;
}

static bool covers(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"تشمل", "يشمل",  "شملت",  "تغطي",  "يغطي",  "تضم",
                                      "يضم",  "تتضمن", "يتضمن", "وتشمل", "ويشمل", "تخص"};
  return KZI_NEAR_IN(marks, tok, words);
}

/* «مذكرة تفاهم حول شراكة تشمل …»: does the sentence name a text before? */
static bool follows_text(const struct walk *w, uint32_t tok)
{
  const struct kzi_mentions *m = w->m;
  uint32_t next = KZI_FIRST(m->instruments, m->instrument_count, tok);
  const struct kzi_instrument *x = next > 0 ? &m->instruments[next - 1] : NULL;
  return x && !x->weak && tok - x->at.end <= TEXT_MAX && kzi_near_together(w->marks, x->at.tok, tok);
}

/* «في مجالات منها مواءمة التشريعات والطاقة»: a list of fields that begins with one that no list of ours has. */
static bool is_in_list_of_fields(const struct walk *w, uint32_t tok, unsigned prefix)
{
  if (prefix != KZI_PREFIX_WA || !kzi_near_definite(w->marks, tok)) return false;
  static const uint16_t fields[] = {KZI_C_FIELD, KZI_C_COUNT};
  for (uint32_t at = tok; at > 0 && tok - at < LIST_MAX && kzi_near_together(w->marks, at - 1, tok); at--) {
    const struct kzi_mark *field = ending_at(w->marks, at, fields);
    if (field) return at < tok && is_sector_word(w->marks, field->tok) && !opens_subject(w->marks, field->tok);
    if (covers(w->marks, at - 1)) return follows_text(w, at - 1);
    bool topic = is_topic_word(w->marks, at - 1);
    if (!topic && (!kzi_near_word(w->marks, at - 1) || kzi_near_function(w->marks, at - 1))) return false;
    if (kzi_near_verb(w->marks, at - 1) || kzi_near_state(w->m, at - 1)) return false;
  }
  return false;
}

/* ---- Choosing --------------------------------------------------------------------------------------------------- */

static bool is_general(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  const char *dot = strchr(kzi_value_text(marks->lexicon, mark->value), '.');
  return dot && strcmp(dot, ".general") == 0;
}

/* «تعزيز العلاقات الاقتصادية»: the general entry gives way to a finer one that begins inside it and goes on, or to the
 * adjective; so does the field in «قطاع صناعة الأدوية». */
static bool gives_way(const struct walk *w, const struct kzi_mark *mark)
{
  for (uint32_t tok = mark->tok + 1; tok < mark->end; tok++) {
    const struct kzi_mark *finer = kzi_mark_at(w->marks, tok, KZI_C_AREA);
    if (finer && !finer->prefix && finer->end > mark->end && finer->value != mark->value) return true;
  }
  if (!is_general(w->marks, mark)) return false;
  const struct kzi_mark *adjective =
      kzi_near_has(w->marks, mark->end - 1, KZI_C_FIELD) && mark->end < w->marks->tokens->count
          ? kzi_mark_at(w->marks, mark->end, KZI_C_AREA_WEAK)
          : NULL;
  return adjective && !adjective->prefix && kzi_near_together(w->marks, mark->tok, mark->end);
}

static void push(struct walk *w, struct kzi_arena *arena, const struct kzi_mark *mark, uint32_t field, bool weak)
{
  struct kzi_area *area = kzi_vec_push(arena, &w->areas, sizeof *area);
  if (!area) return;
  *area = (struct kzi_area){.at = kzi_near_where(w->marks, mark), .code = mark->value, .weak = weak};
  const struct kzi_mark *word = field != KZI_NONE ? kzi_mark_at(w->marks, field, KZI_C_FIELD) : NULL;
  if (word && word->end == mark->tok && !mark->prefix) {
    area->at.tok = field;
    area->at.prefix = word->prefix;
    area->at.span.start = kzi_mark_span(w->marks, word).start;
  }
}

/* All entries of the class that are as long as the longest: one form may name two areas. Returns the token behind
 * them, or 0. */
static uint32_t push_longest(struct walk *w, struct kzi_arena *arena, uint32_t tok, enum kzi_class class_id,
                             uint32_t field)
{
  const struct kzi_mark *best = kzi_mark_at(w->marks, tok, class_id);
  for (uint32_t i = w->marks->at[tok]; best && i < w->marks->at[tok + 1]; i++) {
    const struct kzi_mark *mark = &w->marks->items[i];
    if (mark->class_id == class_id && mark->end == best->end) push(w, arena, mark, field, class_id == KZI_C_AREA_WEAK);
  }
  return best ? best->end : 0;
}

/* «استثمار الفرص», «لاستثمار هذه العلاقات»: making use of what is no money; «باستثمارات تبلغ …», «بطاقة مليون طن»: what the matter costs
 * and yields. */
static bool is_figure(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"استثمار", "واستثمار", "لاستثمار", "باستثمار", "استثمارا"};
  static const char *const costs[] = {"باستثمار", "باستثمارات", "وباستثمار", "وباستثمارات", "بطاقه", "وبطاقه"};
  static const char *const pointers[] = {"هذه", "هذا", "تلك", "كافه", "كل", "جميع", "ما", "للامكانات", "للفرص"};
  if (KZI_NEAR_IN(marks, tok, costs)) return true;
  return KZI_NEAR_IN(marks, tok, words) && (kzi_near_definite(marks, tok + 1) || KZI_NEAR_IN(marks, tok + 1, pointers));
}

/* «تأمين الفعاليات» secures, «التأمين» insures; «منح التأشيرات» is no grant, «ثقافة الاعتدال» a habit. */
static bool is_other_doing(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const char *const spreading[] = {"نشر",   "لنشر",   "ونشر",  "بنشر",
                                          "تصميم", "وتصميم", "لتصميم"}; /* neither publishing nor fashion */
  static const char *const words[] = {"تامين", "لتامين", "وتامين", "بتامين", "منح",
                                      "ومنح",  "لمنح",   "بمنح",   "ثقافه",  "لثقافه"};
  if (mark->end != mark->tok + 1) return false;
  if (KZI_NEAR_IN(marks, mark->tok, spreading)) return true;
  return KZI_NEAR_IN(marks, mark->tok, words) && kzi_near_together(marks, mark->tok, mark->end) &&
         kzi_near_definite(marks, mark->end);
}

/* «مجالات العمل المشترك», «لعمل دراسة», «إدارة تدفقات الهجرة»: any doing; labour and administration stand alone. */
static bool is_doing(const struct kzi_marks *marks, const struct kzi_mark *mark)
{
  static const char *const doing[] = {"عمل", "اداره"};
  if (!mark) return false;
  if (is_other_doing(marks, mark)) return true;
  struct kzi_text last = kzi_token_fold(marks->tokens, mark->end - 1);
  bool fits = false;
  for (size_t i = 0; i < KZI_COUNT(doing); i++) fits = fits || kzi_text_ends(last, doing[i]);
  if (!fits) return false;
  bool noun = kzi_near_together(marks, mark->tok, mark->end) && kzi_near_word(marks, mark->end);
  return noun && !kzi_text_begins(kzi_token_fold(marks->tokens, mark->end), "و");
}

/* ---- One phrase, one area ---------------------------------------------------------------------------------------- */

/* «صناعة الأدوية», «نقل الطاقة الكهربائية»: what is done with a thing, where the thing itself is an area. */
static bool is_doing_with(const struct kzi_marks *marks, const struct kzi_area *area)
{
  static const char *const codes[] = {"eco.industry", "eco.trade",      "trn.general",   "gov.admin",
                                      "edu.general",  "edu.vocational", "sci.general",   "sci.innovation",
                                      "lab.general",  "env.general",    "def.expertise", NULL};
  return kzi_value_is_any(marks->lexicon, area->code, codes);
}

/* A phrase counts for its finest code only: the area that ends where `mark` begins gives way to it, or takes it in as
 * its adjective («مكافحة الجرائم الاقتصادية»: true). */
static bool is_taken_in(struct walk *w, const struct kzi_mark *mark)
{
  static const char *const wide[] = {"pol.",
                                     "eco.invest"}; /* «العلاقات السياسية», «الاستثمار الزراعي»: both are named */
  struct kzi_area *before = w->areas.count ? (struct kzi_area *)w->areas.items + w->areas.count - 1 : NULL;
  if (!before || before->business || before->at.end != mark->tok || mark->prefix ||
      is_adjective(w->marks, mark->tok - 1))
    return false;
  const char *code = kzi_value_text(w->marks->lexicon, before->code);
  for (size_t i = 0; i < KZI_COUNT(wide); i++)
    if (strncmp(code, wide[i], strlen(wide[i])) == 0) return false;
  if (is_doing_with(w->marks, before)) return w->areas.count--, false;
  return mark->class_id == KZI_C_AREA_WEAK && mark->end == mark->tok + 1 && is_adjective(w->marks, mark->tok);
}

/* «غرفة», «جامعة»: bodies that deal in one thing, whatever else their names say; institutes deal in what they are called after. */
static const char *business_of(const struct kzi_marks *marks, const struct kzi_mark *head)
{
  static const char *const kinds[][2] = {{"chamber", "eco.sme"}, {"university", "edu.higher"}};
  static const char *const institutes[] = {"معهد", "معهدا", "معهدي", "معاهد", "اكاديميه", "اكاديميتا", NULL};
  if (head && kzi_token_is_any_noun(marks->tokens, head->tok, institutes)) return NULL;
  for (size_t i = 0; head && i < KZI_COUNT(kinds); i++)
    if (kzi_near_kind(marks, head, kinds[i][0])) return kinds[i][1];
  return NULL;
}

/* «شركة بترول أبوظبي»: what a body deals in, for records of it that name no subject. Money, policy and the like are
 * everybody's. */
static void note_business(struct walk *w, struct kzi_arena *arena, const struct kzi_mark *mark)
{
  static const char *const wide[] = {"eco.general", "fin.", "pol.", "gov.", "soc.", "rel.", "sci.innovation"};
  const struct kzi_area *before = w->areas.count ? (struct kzi_area *)w->areas.items + w->areas.count - 1 : NULL;
  const struct kzi_org *org = &w->m->orgs[w->org];
  const char *whole = business_of(w->marks, kzi_mark_at(w->marks, org->at.tok, KZI_C_ORG_HEAD));
  const char *code = whole ? whole : kzi_value_text(w->marks->lexicon, mark->value);
  for (size_t i = 0; i < KZI_COUNT(wide); i++)
    if (strncmp(code, wide[i], strlen(wide[i])) == 0) return;
  if (before && before->at.end > mark->tok) return;
  struct kzi_area *area = kzi_vec_push(arena, &w->areas, sizeof *area);
  if (area) *area = (struct kzi_area){kzi_near_where(w->marks, mark), kzi_value_id(code), .business = true};
}

/* «بناء جامعة تقنية»: what a body deals in that is founded. */
static uint32_t find_founded(struct walk *w, struct kzi_arena *arena, uint32_t tok)
{
  const struct kzi_mark *head = kzi_mark_at(w->marks, tok, KZI_C_ORG_HEAD);
  const char *code = head && is_founded(w->marks, tok) ? business_of(w->marks, head) : NULL;
  struct kzi_area *area = code ? kzi_vec_push(arena, &w->areas, sizeof *area) : NULL;
  if (!area) return 0;
  *area = (struct kzi_area){.at = kzi_near_where(w->marks, head), .code = kzi_value_id(code)};
  const struct kzi_org *org = kzi_near_org(w->m, tok);
  return org ? org->at.end : head->end;
}

/* «تعزيز العلاقات» */
static uint32_t find_tie(struct walk *w, struct kzi_arena *arena, uint32_t tok)
{
  struct kzi_where at;
  if (!kzi_read_tie(w->marks, tok, &at) || is_in_body(w, tok) || is_in_office(w, tok)) return 0;
  struct kzi_area *area = kzi_vec_push(arena, &w->areas, sizeof *area);
  if (area) *area = (struct kzi_area){.at = at, .code = kzi_value_id("pol.general")};
  return at.end;
}

/* «تدريبات كازيند المشتركة», «تمرين "الأسد المتأهب"», «التدريب المصري السوداني المشترك»: an exercise by its own name. */
static uint32_t find_exercise(struct walk *w, struct kzi_arena *arena, uint32_t tok)
{
  static const char *const nouns[] = {"تدريبات", "تمرين", "تمارين", "تمرينات", "مناورات", "مناوره", "تداريب", NULL};
  static const char *const joint[] = {"مشترك", "مشتركه", "عسكري", "عسكريه", NULL};
  const struct kzi_marks *marks = w->marks;
  bool training = kzi_token_is(marks->tokens, tok, "التدريب"); /* of pupils, too: «مشترك» must tell it */
  if ((!training && !kzi_token_is_any_noun(marks->tokens, tok, nouns)) || is_in_body(w, tok)) return 0;
  bool named = !training && kzi_near_together(marks, tok, tok + 1) && kzi_near_quote(marks, tok + 1);
  for (uint32_t at = tok + 1; !named && at <= tok + SKIP_MAX && kzi_near_together(marks, tok, at); at++) {
    if (kzi_near_function(marks, at) || kzi_near_verb(marks, at)) break;
    named = training ? kzi_token_is(marks->tokens, at, "المشترك") : kzi_token_is_any_noun(marks->tokens, at, joint);
  }
  struct kzi_area *area = named ? kzi_vec_push(arena, &w->areas, sizeof *area) : NULL;
  if (!area) return 0;
  struct kzi_span span = kzi_near_span(marks, tok, tok + 1, marks->tokens->items[tok].start);
  *area = (struct kzi_area){.at = {.tok = tok, .end = tok + 1, .span = span}, .code = kzi_value_id("def.exercise")};
  return tok + 1;
}

static uint32_t find_one(struct walk *w, struct kzi_arena *arena, uint32_t tok)
{
  const struct kzi_mark *strong = kzi_mark_at(w->marks, tok, KZI_C_AREA),
                        *weak = kzi_mark_at(w->marks, tok, KZI_C_AREA_WEAK);
  const struct kzi_mark *other = kzi_mark_at(w->marks, tok, KZI_C_AREA_NOT);
  if (other && (!strong || strong->end <= other->end)) return other->end;
  uint32_t exercise = strong ? 0 : find_exercise(w, arena, tok);
  if (exercise) return exercise;
  if (!strong && !weak) {
    uint32_t end = find_tie(w, arena, tok);
    return end ? end : find_founded(w, arena, tok);
  }
  if (is_figure(w->marks, tok)) return 0;
  bool in_body = is_in_body(w, tok), in_office = is_in_office(w, tok);
  if (in_body) note_business(w, arena, strong ? strong : weak);
  if (in_body || in_office) return 0;
  if (is_doing(w->marks, strong) || (!strong && is_doing(w->marks, weak))) return 0;
  w->field = KZI_NONE;
  if (strong && !gives_way(w, strong)) {
    if (is_taken_in(w, strong)) return strong->end;
    if (strong->end == tok + 1) leans_on_field(w, tok, strong->prefix); /* «قطاع السياحة» is quoted with its field */
    return push_longest(w, arena, tok, KZI_C_AREA, w->field);
  }
  bool noun = weak && !is_adjective(w->marks, weak->tok);
  bool counts =
      weak && (is_of_founded(w, tok) || leans_on_field(w, tok, weak->prefix) || is_in_topic(w, tok) ||
               continues_list(w, tok, weak->prefix) || is_in_list_of_fields(w, tok, weak->prefix) ||
               (noun && kzi_is_goods(w->m, weak)) || (noun && kzi_is_talked_about(w->m, tok, weak->end, weak->prefix)));
  if (!counts) return 0;
  if (is_taken_in(w, weak)) return weak->end;
  return push_longest(w, arena, tok, KZI_C_AREA_WEAK, w->field);
}

void kzi_find_areas(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct walk walk = {.m = m, .marks = m->marks, .list_end = KZI_NONE};
  for (uint32_t tok = 0; tok < m->marks->tokens->count;) {
    uint32_t end = find_one(&walk, arena, tok);
    if (end) walk.list_end = end;
    tok = end ? end : tok + 1;
  }
  m->areas = walk.areas.items;
  m->area_count = (uint32_t)walk.areas.count;
}
