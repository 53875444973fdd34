/* Places: where an act may have taken place. Towns anywhere, capitals and countries only where something is said to be
 * in them or to go there; buildings and occasions with their whole names, and the town that is told with them. A
 * dateline is no place. */
#include "recog/place.h"
#include "recog/org.h"

#include <string.h>

#define SITE_MAX   20 /* words between what is built and where it stands */
#define VISIT_MAX  14 /* words between a visit and where it goes */
#define LEAD_MAX   4 /* words between the preposition and the town: «في العاصمة الكازاخستانية أستانا» */
#define BEHIND_MAX 9 /* tokens between an occasion and its town: «المنعقد حاليا في» */

/* With or without a و before it. */
bool kzi_place_word_is(const struct kzi_places *p, uint32_t tok, const char *const words[], size_t count)
{
  if (tok >= p->marks->tokens->count) return false;
  const char *fold = kzi_token_fold(p->marks->tokens, tok).bytes;
  for (size_t i = 0; i < count; i++)
    if (strcmp(fold, words[i]) == 0 || (strncmp(fold, "و", 2) == 0 && strcmp(fold + 2, words[i]) == 0)) return true;
  return false;
}
#define WORD_IS(p, tok, words) kzi_place_word_is((p), (tok), (words), KZI_COUNT(words))

/* ---- How it stands there ---------------------------------------------------------------------------------------- */

struct stand {
  bool locative, destination;
};

/* «زيارته الرسمية لقطر» goes there; «صادرات لقطر», «الناتج المحلي لقطر» do not, nor «يغادر الرياض». */
static bool is_travelled_to(const struct kzi_places *p, uint32_t tok)
{
  static const uint16_t acts[] = {KZI_C_NOUN, KZI_C_VERB, KZI_C_COUNT};
  static const char *const leaving[] = {"غادر", "يغادر", "غادرت", "تغادر", "مغادره", "مغادرته", "غادرا", "سيغادر"};
  static const char *const going[] = {"سافر", "سافرت", "يسافر", "تسافر", "سيسافر"}; /* «سافر لموسكو» */
  for (uint32_t back = 1; back <= VISIT_MAX && back <= tok && kzi_near_together(p->marks, tok - back, tok); back++) {
    if (WORD_IS(p, tok - back, leaving)) return false;
    if (WORD_IS(p, tok - back, going)) return true;
    const struct kzi_mark *act = kzi_mark_any(p->marks, tok - back, acts);
    if (act && kzi_mark_is(p->marks, act, "visit")) return true;
  }
  return false;
}

/* «ضواحي موسكو», «أحد فنادق القاهرة», «قاعدة مروي»: a word for what lies at a town, behind ب only where it is asked for. */
static bool is_site(const struct kzi_places *p, uint32_t tok, bool with_bi)
{
  static const char *const words[] = {"بضواحي", "بضاحيه", "بنواحي", "بميناء", "بقاعده", "بمعسكر",  "بمحيط",  "باحد",
                                      "باحدي",  "بفنادق", "بمطار",  "بمنطقه", "باقليم", "بمقاطعه", "بجزيره", "بميدان"};
  if (tok >= p->marks->tokens->count) return false;
  const char *fold = kzi_token_fold(p->marks->tokens, tok).bytes;
  for (size_t i = 0; i < KZI_COUNT(words); i++)
    if (strcmp(fold, with_bi ? words[i] : words[i] + strlen("ب")) == 0) return true;
  return false;
}

static bool is_leading(const struct kzi_places *p, uint32_t tok)
{
  static const char *const words[] = {"محافظه", "ولايه", "منطقه", "اقليم", "جزيره", "مقاطعه", "دوله", "جمهوريه",
                                      "كل",     "من",    "شمال",  "جنوب",  "شرق",   "غرب",    "وسط",  "الموقته"};
  const struct kzi_state *state = kzi_near_state(p->m, tok);
  const struct kzi_state *before = tok > 0 && kzi_town_mark(p, tok) ? kzi_near_state(p->m, tok - 1) : NULL;
  if (before && before->how == KZI_STATE_DEMONYM) return true; /* «العاصمة الكازاخستانية، أستانا» */
  return kzi_is_town_word(p, tok) || WORD_IS(p, tok, words) || is_site(p, tok, false) ||
         (state && state->how == KZI_STATE_DEMONYM);
}

/* «زار رئيس الوزراء العاصمة أستانا», «يزور الوزير موسكو», «زار الوزير فلان مصر»: the object of a visit, behind its subject
 * or a word for a town. */
static bool is_visited(const struct kzi_places *p, const struct kzi_town *town)
{
  static const uint16_t days[] = {KZI_C_DAYREL, KZI_C_WEEKDAY, KZI_C_COUNT}; /* «زار الوزير اليوم موسكو» */
  uint32_t person = KZI_FIRST(p->m->people, p->m->person_count, town->tok);
  uint32_t office = KZI_FIRST(p->m->offices, p->m->office_count, town->tok);
  bool behind = (person > 0 && p->m->people[person - 1].at.end + 1 >= town->tok &&
                 p->m->people[person - 1].at.end <= town->tok) ||
                (office > 0 && p->m->offices[office - 1].at.end == town->tok) ||
                (town->tok > 0 && (kzi_mark_any(p->marks, town->tok - 1, days) || is_leading(p, town->tok - 1) ||
                                   kzi_near_verb(p->marks, town->tok - 1)));
  return !town->prefix && behind && is_travelled_to(p, town->tok);
}

static struct stand stand_of_prefix(const struct kzi_places *p, const struct kzi_town *town)
{
  return (struct stand){.locative = town->prefix & KZI_PREFIX_BI,
                        .destination = town->prefix & KZI_PREFIX_LI && is_travelled_to(p, town->tok)};
}

static struct stand stand_of_word(const struct kzi_places *p, uint32_t tok)
{
  static const char *const in[] = {"في",       "داخل",    "بمدينه", "بالعاصمه", "ببلده",    "بمنتجع",  "قرب",
                                   "بمحافظه",  "بولايه",  "تستضيف", "استضافت",  "تستضيفها", "تستضيفه", "استضافتها",
                                   "استضافته", "تحتضن",   "احتضنت", "تحتضنها",  "احتضنتها", "تحتضنه",  "شهدت",
                                   "تشهد",     "ستستضيف", "ستحتضن", "ستشهد",    "شهد",      "يشهد",    "استضاف",
                                   "يستضيف",   "احتضن",   "يحتضن",  "سيستضيف",  "سيحتضن",   "سيشهد"};
  static const char *const to[] = {"الي", "نحو",  "صوب", "للعاصمه", "لمدينه", "زياره", "لزياره", "بزياره",
                                   "وصل", "وصلت", "يصل", "تصل",     "زار",    "يزور",  "تزور",   "زارت"};
  return (struct stand){.locative = WORD_IS(p, tok, in) || is_site(p, tok, true), .destination = WORD_IS(p, tok, to)};
}

/* «محادثات أستانا», «قمة سنغافورة»: a town right behind a meeting is where it is held. */
static bool names_meeting(const struct kzi_places *p, const struct kzi_town *town)
{
  static const char *const words[] = {"محادثات",  "مفاوضات", "مباحثات", "قمه", "اجتماع",
                                      "اجتماعات", "مءتمر",   "موتمر",   "لقاء"};
  return town->city && !town->prefix && town->tok > 0 && kzi_near_together(p->marks, town->tok - 1, town->tok) &&
         WORD_IS(p, town->tok - 1, words);
}

/* «العاصمة الرباط ستحتضن …», «ألماتي تستضيف …» */
static bool hosts(const struct kzi_places *p, const struct kzi_town *town)
{
  static const char *const verbs[] = {"تحتضن",   "ستحتضن", "احتضنت", "تستضيف", "ستستضيف",
                                      "استضافت", "شهدت",   "تشهد",   "ستشهد"};
  return town->city && !town->prefix && kzi_near_together(p->marks, town->tok, town->end) &&
         WORD_IS(p, town->end, verbs);
}

/* «الرئيس من أستانا: وقعنا …»: where a headline's words were spoken; «من واشنطن، حيث …، وقع الوزير» begins with where he is, and
 * «عاد من موسكو حيث …» goes on with what he did there. */
static bool is_spoken_at(const struct kzi_places *p, const struct kzi_town *town)
{
  const struct kzi_tokens *tokens = p->marks->tokens;
  uint32_t first = tokens->sentences[tokens->items[town->tok].sentence].first;
  if (town->city && town->tok == first + 1 && kzi_token_is(tokens, first, "من") &&
      kzi_token_is_comma(tokens, town->end))
    return true;
  uint32_t from = town->tok; /* over «العاصمة الكازاخستانية» */
  while (from > first + 1 && town->tok - from < LEAD_MAX && is_leading(p, from - 1) &&
         !kzi_token_is(tokens, from - 1, "من"))
    from--;
  if (!town->city || town->prefix || from == first || !kzi_token_is(tokens, from - 1, "من")) return false;
  uint32_t behind = town->end + kzi_token_is_comma(tokens, town->end);
  if (kzi_near_together(p->marks, town->tok, behind) && kzi_token_is(tokens, behind, "حيث")) return true;
  return kzi_token_is_mark(tokens, town->end, ":") &&
         p->m->page->zones[tokens->items[town->tok].line] == KZI_ZONE_TITLE;
}

/* «إلى الكويت وقطر والعراق»: on with the journey. */
static bool is_next_stop(const struct kzi_places *p, const struct kzi_town *town)
{
  const struct kzi_place *before =
      p->found.count ? (const struct kzi_place *)p->found.items + p->found.count - 1 : NULL;
  return before && before->destination && before->at.end == town->tok && town->prefix == KZI_PREFIX_WA;
}

/* From the town back to its preposition, over «العاصمة», «مدينة» and a demonym. */
static struct stand stand_behind(const struct kzi_places *p, const struct kzi_town *town)
{
  if (names_meeting(p, town) || hosts(p, town) || is_spoken_at(p, town)) return (struct stand){.locative = true};
  if (is_next_stop(p, town)) return (struct stand){.destination = true};
  struct stand stand = stand_of_prefix(p, town);
  for (uint32_t back = 1; back <= LEAD_MAX && back <= town->tok && !stand.locative && !stand.destination; back++) {
    uint32_t tok = town->tok - back;
    if (!kzi_near_together(p->marks, tok, town->tok)) break;
    stand = stand_of_word(p, tok);
    if (!is_leading(p, tok)) break;
  }
  if (!stand.locative && !stand.destination) stand.destination = is_visited(p, town);
  return stand;
}

/* «في #سنغافورة», «في "سوتشي"»: behind a sign it stands as without. */
static struct stand stand_of(const struct kzi_places *p, const struct kzi_town *town)
{
  struct kzi_town bare = *town;
  bool tagged = bare.tok > 0 && p->marks->tokens->items[bare.tok - 1].kind == KZI_TOKEN_HASHTAG;
  if (tagged || (bare.tok > 0 && kzi_near_quote(p->marks, bare.tok - 1))) bare.tok--;
  return stand_behind(p, &bare);
}

/* ---- What is no place here -------------------------------------------------------------------------------------- */

static bool is_dateline(const struct kzi_places *p, uint32_t tok)
{
  uint32_t line = p->marks->tokens->items[tok].line;
  uint8_t zone = p->m->page->zones[line];
  return tok < p->m->page->body_from[line] || zone == KZI_ZONE_DATELINE || zone == KZI_ZONE_BYLINE ||
         zone == KZI_ZONE_FURNITURE || zone == KZI_ZONE_PUBLISHED;
}

/* «سفير», «القائم بالأعمال», «نائب الملحق التجاري» */
static bool is_posted(const struct kzi_places *p, const struct kzi_office *office)
{
  static const uint16_t classes[] = {KZI_C_OFFICE, KZI_C_OFFICE_HEAD, KZI_C_COUNT};
  for (uint32_t tok = office->at.tok; tok < office->at.end; tok++) {
    const struct kzi_mark *mark = kzi_mark_any(p->marks, tok, classes);
    if (mark && (kzi_mark_is(p->marks, mark, "ambassador") || kzi_mark_is(p->marks, mark, "attache"))) return true;
  }
  return false;
}

/* «وزير الدفاع في روسيا», «وزارة المالية في كازاخستان», «جامعة القاهرة»: part of an office or a body. */
static bool is_taken(const struct kzi_places *p, uint32_t tok, uint32_t end)
{
  const struct kzi_mentions *m = p->m;
  uint32_t office = KZI_FIRST(m->offices, m->office_count, tok), org = KZI_FIRST(m->orgs, m->org_count, tok);
  uint32_t person = KZI_FIRST(m->people, m->person_count, tok);
  const struct kzi_office *before = office > 0 ? &m->offices[office - 1] : NULL;
  const struct kzi_state *of = before ? kzi_near_state(m, before->at.end) : NULL;
  if (before && (of ? of->at.end : before->at.end) >= tok) { /* «الملحق الثقافي الكازاخستاني بالقاهرة»: posted there */
    if (before->at.end > tok || is_posted(p, before)) return true;
  }
  static const char *const in[] = {"في"}; /* «السفير التونسي في جنيف», «سفير أميركي سابق في موسكو» */
  static const char *const once[] = {"سابق", "سابقا", "السابق", "جديد", "الجديد", "الحالي"};
  uint32_t behind = before ? (of ? of->at.end : before->at.end) : 0;
  if (before && WORD_IS(p, behind, once)) behind++;
  if (before && behind + 1 == tok && WORD_IS(p, behind, in) && is_posted(p, before)) return true;
  static const char *const at[] = {"لدي", NULL}; /* «المندوب الدائم لدى الأمم المتحدة في نيويورك» */
  if (before && before->at.end + 1 == tok && kzi_tokens_have(p->marks->tokens, before->at.tok, before->at.end, at))
    return true;
  const struct kzi_org *body = org > 0 ? &m->orgs[org - 1] : NULL; /* «سفارة موريتانيا بالقاهرة» */
  const struct kzi_mark *head =
      body && body->at.end == tok ? kzi_mark_at(p->marks, body->at.tok, KZI_C_ORG_HEAD) : NULL;
  if (head && kzi_near_kind(p->marks, head, "embassy")) return true;
  bool whole = person < m->person_count && m->people[person].name_tok == tok; /* «نور سلطان نزارباييف» */
  const struct kzi_person *named = whole ? &m->people[person] : person > 0 ? &m->people[person - 1] : NULL;
  return (body && body->at.end > tok) ||
         (named && named->name_tok <= tok && named->name_end > (named->name_tok < tok ? tok : end));
}

/* «لبناء محطة في ألماتي», «التحضير للقمة في بيشكيك», «دعوة لحضور معرض في باكو»; but «لبناء محطة، أثناء زيارته إلى موسكو» tells where
 * they talk about it. */
static uint32_t works_at(const struct kzi_places *p, uint32_t tok, bool event)
{
  static const char *const topics[] = {
      "دعوه",      "الدعوه", "دعوته",   "تحضير",   "التحضير", "للتحضير",  "التحضيرات", "تحضيرات",   "ترتيبات",
      "الترتيبات", "بعقد",   "لعقد",    "انعقاد",  "بانعقاد", "استضافه",  "باستضافه",  "تنظيم",     "بالتنظيم",
      "لتنظيم",    "حادث",   "ضحايا",   "تستضيفه", "يستضيفه", "تستضيفها", "ستستضيفه",  "ستستضيفها", "تحتضنه",
      "ستحتضنه",   "افتتاح", "بافتتاح", "لافتتاح", "فتح",     "مشاركه"};
  static const char *const works[] = {
      "انشاء",  "لانشاء",  "بانشاء",  "بناء",   "لبناء", "ببناء",  "تشييد", "لتشييد", "اقامه",   "لاقامه",
      "تطوير",  "لتطوير",  "توسيع",   "لتوسيع", "تاهيل", "لتاهيل", "ترميم", "لترميم", "مشروع",   "لمشروع",
      "مشاريع", "لمشاريع", "مشروعات", "محطه",   "لمحطه", "مصنع",   "لمصنع", "مستشفي", "لمستشفي", "مدرسه",
      "معمل",   "لمعمل",   "استثمار", "مكتب",   "مكتبا", "تمويل",  "لتمويل"};
  static const char *const occasions[] = {"خلال",    "اثناء", "هامش", "زياره",  "زيارته",
                                          "زيارتها", "مراسم", "حفل",  "التوقيع"};
  static const char *const support[] = {"دعم", "لدعم"}; /* of a school there; at a fair it is what they sign about */
  static const char *const at[] = {"هامش",    "خلال", "اثناء", "عقب",   "بعد", "لدي",
                                   "بمناسبه", "في",   "حضور",  "مراسم", "حفل"};
  bool verb = false; /* «لدعم الاقتصاد، وعقد اجتماع في صفاقس» */
  for (uint32_t back = 1; back <= SITE_MAX && back <= tok && kzi_near_together(p->marks, tok - back, tok); back++) {
    if (WORD_IS(p, tok - back, occasions)) return KZI_NONE;
    if (WORD_IS(p, tok - back, works)) return tok - back;
    if (!verb && !event && WORD_IS(p, tok - back, support)) return tok - back;
    if (!verb && WORD_IS(p, tok - back, topics)) /* «على هامش افتتاح المعرض» is their occasion */
      return back < tok && WORD_IS(p, tok - back - 1, at) ? KZI_NONE : tok - back;
    verb = verb || kzi_near_verb(p->marks, tok - back) || kzi_near_has(p->marks, tok - back, KZI_C_LIGHT);
  }
  return KZI_NONE;
}

/* ---- Putting together ------------------------------------------------------------------------------------------- */

/* «مدينة الزرقاء», «العاصمة تونس» of the lists are الزرقاء and تونس; «مدينة زايد» keeps its word. */
static bool is_led_by_town_word(const struct kzi_places *p, const struct kzi_town *town)
{
  static const uint16_t named_after[] = {KZI_C_NAME_GIVEN,  KZI_C_ORD,     KZI_C_HONORIFIC, KZI_C_OFFICE,
                                         KZI_C_OFFICE_HEAD, KZI_C_COUNTRY, KZI_C_COUNT};
  static const char *const towns[] = {"مدينه", "بمدينه", "لمدينه", "مطار", "بمطار", "ميناء", "بميناء", "مرفا"};
  static const char *const capitals[] = {"العاصمه", "بالعاصمه", "للعاصمه"};
  uint32_t next = town->tok + 1;
  if (next >= town->end) return false;
  if (WORD_IS(p, town->tok, capitals)) return kzi_mark_at(p->marks, next, KZI_C_CAPITAL);
  return WORD_IS(p, town->tok, towns) && p->marks->tokens->items[next].kind == KZI_TOKEN_WORD &&
         !kzi_mark_any(p->marks, next, named_after);
}

/* «للقاهرة» hides the article: the name begins behind both letters. */
static struct kzi_span bare_name(const struct kzi_places *p, const struct kzi_town *town)
{
  const char *text = p->marks->tokens->text;
  struct kzi_span name = town->name;
  bool here = name.start >= p->marks->tokens->items[town->tok].start; /* and not told elsewhere */
  if (here && is_led_by_town_word(p, town)) {
    name.start = p->marks->tokens->items[town->tok + 1].start;
    return name;
  }
  bool hidden = town->definite && town->prefix & KZI_PREFIX_LI && name.start >= 2 && name.end > name.start + 2 &&
                memcmp(text + name.start - 2, "لل", 4) == 0;
  if (hidden) name.start += 2;
  return name;
}

static void set_town(const struct kzi_places *p, struct kzi_place *place, const struct kzi_town *town)
{
  if (town->city) place->name = bare_name(p, town);
  if (town->cc) place->cc = town->cc;
}

/* The town told with a building or an occasion: «قصر اليمامة بالرياض», «المنتدى المنعقد في أستانا». Returns the token
 * behind. */
static uint32_t add_town(const struct kzi_places *p, struct kzi_place *place, uint32_t end, uint32_t reach)
{
  for (uint32_t tok = end; tok < end + reach && kzi_near_together(p->marks, place->at.tok, tok); tok++) {
    struct kzi_town town;
    if (kzi_token_is_mark(p->marks->tokens, tok, ".") || (tok > end && kzi_near_has(p->marks, tok, KZI_C_VENUE)))
      return end;
    if (!kzi_town_at(p, tok, &town)) continue;
    if (!stand_of(p, &town).locative) return end;
    set_town(p, place, &town);
    return town.end;
  }
  return end;
}

static void push(struct kzi_places *p, struct kzi_place place, uint32_t end)
{
  const struct kzi_tokens *tokens = p->marks->tokens;
  place.at.end = end;
  place.works = works_at(p, place.at.tok, !kzi_span_empty(place.event));
  place.at.span.end = tokens->items[end - 1].end;
  struct kzi_place *kept = kzi_vec_push(p->arena, &p->found, sizeof *kept);
  if (kept) *kept = place;
}

/* «دبي، الإمارات (CNN)»: where a foreign agency has its office. */
static bool is_office_abroad(const struct kzi_tokens *tokens, struct kzi_span dateline)
{
  for (uint32_t tok = 0; tok < tokens->count && tokens->items[tok].start < dateline.end; tok++)
    if (tokens->items[tok].start >= dateline.start && tokens->items[tok].kind == KZI_TOKEN_LATIN) return true;
  return false;
}

/* «الكويت - 22 - 5 (كونا)»: a dateline names towns, where the word is a country's, too. */
static bool find_dateline(const struct kzi_places *p, struct kzi_town *town)
{
  const struct kzi_tokens *tokens = p->marks->tokens;
  struct kzi_span dateline = p->m->page->dateline;
  if (is_office_abroad(tokens, dateline)) return false;
  for (uint32_t tok = 0; tok < tokens->count && tokens->items[tok].start < dateline.end; tok++) {
    if (tokens->items[tok].start < dateline.start || !kzi_town_at(p, tok, town)) continue;
    const struct kzi_state *state = kzi_near_state(p->m, tok);
    if (state && state->capital_too && !town->city) town->city = true, town->name = state->at.span;
    return true;
  }
  return false;
}

/* «قصر السلام بجدة», «مطار ألماتي الدولي», «قاعدة مروي الجوية»: the town inside a building's name. */
static bool is_town_of_venue(const struct kzi_places *p, uint32_t venue, const struct kzi_town *town)
{
  static const char *const sites[] = {"مرفا",   "بمرفا", "مطار",   "بمطار", "لمطار", "ميناء", "بميناء", "قاعده",
                                      "بقاعده", "معسكر", "بمعسكر", "قصر",   "بقصر",  "منتجع", "بمنتجع"};
  return town->city && (town->prefix & KZI_PREFIX_BI || (town->tok == venue + 1 && WORD_IS(p, venue, sites)));
}

/* «استقبل محافظ أسوان … بديوان عام المحافظة», «بمكتبه»: the town of the last governor told before his building, or NULL. */
static const struct kzi_org *governed_from(const struct kzi_places *p, uint32_t tok, uint32_t end)
{
  static const char *const seats[] = {"المحافظه", "الولايه", "المقاطعه", "البلديه", "الاماره", "الجماعه", "العمده"};
  const struct kzi_mark *venue = kzi_mark_at(p->marks, tok, KZI_C_VENUE);
  bool own = venue && (venue->pronoun || kzi_mark_is(p->marks, venue, "own"));
  if (!own && !WORD_IS(p, end - 1, seats)) return NULL;
  const struct kzi_org *last = NULL;
  uint32_t sentence = p->marks->tokens->items[tok].sentence;
  for (uint32_t i = KZI_FIRST(p->m->orgs, p->m->org_count, p->marks->tokens->sentences[sentence].first);
       i < p->m->org_count && p->m->orgs[i].at.tok < tok; i++)
    if (p->m->orgs[i].cc && kzi_org_behind_governor(p->marks, p->m->orgs[i].at.tok)) last = &p->m->orgs[i];
  return last;
}

static uint32_t find_venue(struct kzi_places *p, uint32_t tok)
{
  static const char *const in[] = {"في"};
  struct kzi_place place = {0};
  uint32_t end = kzi_read_venue(p, tok, &place);
  if (!end) return 0;
  for (uint32_t at = tok + 1; at < end; at++) {
    struct kzi_town town;
    if (kzi_town_at(p, at, &town) && is_town_of_venue(p, tok, &town)) set_town(p, &place, &town);
  }
  const struct kzi_org *governed = governed_from(p, tok, end);
  bool at_once = governed && !WORD_IS(p, end, in); /* «بمكتبه السفير الصيني بالقاهرة» */
  if (kzi_span_empty(place.name)) end = add_town(p, &place, end, at_once ? 1 : 4);
  if (kzi_span_empty(place.name) && governed) place.name = governed->name, place.cc = governed->cc;
  struct kzi_town town; /* «نيروبي – … في القصر الرئاسي» */
  if (kzi_span_empty(place.name) && find_dateline(p, &town) && (!place.cc || place.cc == town.cc))
    set_town(p, &place, &town);
  push(p, place, end);
  return end;
}

static uint32_t find_event(struct kzi_places *p, uint32_t tok)
{
  struct kzi_place place = {0};
  uint32_t end = kzi_read_event_name(p, tok, &place);
  if (!end) return 0;
  for (uint32_t at = tok; at < end; at++) { /* «معرض دبي للطيران» */
    struct kzi_town town;
    if (!place.cc && kzi_town_at(p, at, &town) && !is_taken(p, at, town.end)) set_town(p, &place, &town);
  }
  uint32_t behind = kzi_span_empty(place.name) ? add_town(p, &place, end, BEHIND_MAX) : end;
  static const char *const assembly[] = {"للامم", "الامم", NULL}; /* meets in New York, wherever an agency writes */
  struct kzi_town town; /* «سمرقند – … على هامش القمة» */
  bool margin = tok > 0 && kzi_token_is(p->marks->tokens, tok - 1, "هامش") &&
                !kzi_tokens_have(p->marks->tokens, tok, end, assembly);
  if (margin && kzi_span_empty(place.name) && !place.cc && find_dateline(p, &town)) set_town(p, &place, &town);
  push(p, place, end);
  return behind > end ? behind : end;
}

static uint32_t find_town(struct kzi_places *p, uint32_t tok)
{
  struct kzi_town town;
  if (!kzi_town_at(p, tok, &town) || is_taken(p, tok, town.end)) return 0;
  struct stand stand = stand_of(p, &town);
  if (!stand.locative && !stand.destination && !(town.city && !kzi_near_state(p->m, tok))) return town.end;
  struct kzi_place place = {
      .at = {.tok = tok, .span = {kzi_token_byte(p->marks->tokens, tok, 0), 0}, .prefix = town.prefix}};
  const struct kzi_state *state = kzi_near_state(p->m, tok);
  uint32_t start = p->marks->tokens->items[tok].start;
  bool here = town.city && town.name.start >= start && town.name.end <= p->marks->tokens->items[town.end - 1].end;
  place.at.span.start = here ? town.name.start : state ? state->at.span.start : start;
  place.locative = stand.locative;
  place.destination = stand.destination;
  set_town(p, &place, &town);
  push(p, place, town.end);
  return town.end;
}

/* «يصل إلى المملكة», «وصل إلى البلاد»: home. */
static uint32_t find_homeland(struct kzi_places *p, uint32_t tok)
{
  static const char *const names[] = {"المملكه", "السلطنه", "البلاد"};
  if (!p->m->home || tok == 0 || !WORD_IS(p, tok, names) || !stand_of_word(p, tok - 1).destination) return 0;
  struct kzi_place place = {
      .at = {.tok = tok, .span = {p->marks->tokens->items[tok].start, 0}}, .cc = p->m->home, .destination = true};
  push(p, place, tok + 1);
  return tok + 1;
}

/* «وقعتا هنا اليوم»: where the dateline says. */
static uint32_t find_here(struct kzi_places *p, uint32_t tok)
{
  struct kzi_town town;
  if (!kzi_token_is(p->marks->tokens, tok, "هنا") || !find_dateline(p, &town)) return 0;
  struct kzi_place place = {.at = {.tok = tok, .span = {p->marks->tokens->items[tok].start, 0}}, .locative = true};
  set_town(p, &place, &town);
  push(p, place, tok + 1);
  return tok + 1;
}

void kzi_find_places(struct kzi_arena *arena, struct kzi_mentions *m)
{
  struct kzi_places p = {.arena = arena, .m = m, .marks = m->marks};
  for (uint32_t tok = 0; tok < m->marks->tokens->count;) {
    uint32_t end = is_dateline(&p, tok) ? 0 : find_venue(&p, tok);
    if (!end && !is_dateline(&p, tok)) end = find_event(&p, tok);
    if (!end && !is_dateline(&p, tok)) end = find_town(&p, tok);
    if (!end) end = find_homeland(&p, tok);
    if (!end) end = find_here(&p, tok);
    tok = end ? end : tok + 1;
  }
  struct kzi_town town;
  if (m->page->agency_name && find_dateline(&p, &town) && town.city) m->dateline = town.name, m->dateline_cc = town.cc;
  m->places = p.found.items;
  m->place_count = (uint32_t)p.found.count;
}
