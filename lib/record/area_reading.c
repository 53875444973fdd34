/* Which mentions of areas are subjects of an act at all, and what they are taken for beside the others of their record. */
#include "record/draft.h"

#include <string.h>

#define TITLE_MAX   5  /* words from «المعرض» to what it shows */
#define STATE_MAX   16 /* tokens between an area and the country whose it is */
#define SINCE_MAX   12 /* tokens from «بعد توقيع» to what was signed */
#define FIGHT_MAX   6  /* … from «مكافحة» to whom */
#define MEMBERS_MAX 14 /* tokens from «يمثلون» over a list to the area */
#define HELP_MAX    3  /* … from «دعم» to «الإرهاب» */
#define FIELD_MAX   6  /* … from «الشراكة» over «في مجال إنتاج ونقل» to the area */
#define ASIDE_MAX   12 /* tokens between the word that opens an aside and the area in it */

static bool is_any(const struct kzi_tokens *tokens, uint32_t tok, const char *const *words)
{
  for (size_t i = 0; words[i]; i++)
    if (kzi_token_is(tokens, tok, words[i])) return true;
  return false;
}

static bool is_code(const struct kzi_mentions *m, uint32_t area, const char *code)
{
  return m->areas[area].code == kzi_value_id(code);
}

/* ---- Subjects ----------------------------------------------------------------------------------------------------------------- */

/* «برنامج الشراكة الاستراتيجية في المجال الدفاعي»: partnership is only the name of what is about defence. */
static bool names_instrument(const struct kzi_mentions *m, uint32_t area)
{
  if (!is_code(m, area, "pol.partnership") || area + 1 == m->area_count) return false;
  uint32_t next = KZI_FIRST(m->instruments, m->instrument_count, m->areas[area].at.tok + 1);
  return next > 0 && m->areas[area + 1].at.tok < m->instruments[next - 1].title_end;
}

/* «مما يسهم في …», «في ظل …», «بسبب …», «أسعار النفط»: what follows up to the next comma is hope, circumstance or the market. */
static bool is_aside(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const openers[] = {"مما",   "ظل",   "وقت",   "الوقت", "يسهم",    "يساهم", "يخدم",
                                        "اسعار", "بسبب", "خلفيه", "ردا",   "تداعيات", NULL};
  static const char *const hours[] = {"سابق", "لاحق", "متاخر", "مبكر", "السابق", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->areas[area].at.tok, first = tokens->sentences[tokens->items[tok].sentence].first;
  for (uint32_t steps = 1; steps <= ASIDE_MAX && tok - steps >= first && tok >= steps; steps++) {
    if (kzi_token_is_comma(tokens, tok - steps)) return false;
    bool clock = is_any(tokens, tok - steps + 1, hours); /* «في وقت لاحق» */
    if (is_any(tokens, tok - steps, openers) && !clock) return true;
  }
  return false;
}

static bool has_noun(const struct kzi_tokens *tokens, uint32_t from, uint32_t to, const char *const *nouns)
{
  for (uint32_t t = from; t < to; t++)
    if (kzi_token_is_any_noun(tokens, t, nouns)) return true;
  return false;
}

static bool has_verb(const struct kzi_mentions *m, uint32_t from, uint32_t to)
{
  for (uint32_t t = from; t < to; t++)
    if (kzi_mark_at(m->marks, t, KZI_C_VERB) || kzi_mark_at(m->marks, t, KZI_C_REPORT)) return true;
  return false;
}

/* «30 رجل أعمال يمثلون مجالات السياحة والتعليم»: who the guests are, not what they talk about. */
static bool tells_members(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const whose[] = {"يمثلون", "تمثل", "يمثل", "ممثلين", "ممثلي", NULL};
  static const char *const fields[] = {"مجال", "مجالات", "قطاع", "قطاعات", "قطاعي", "مجالي", NULL};
  static const char *const in[] = {"في", "عن", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->areas[area].at.tok, first = tokens->sentences[tokens->items[tok].sentence].first;
  for (uint32_t at = kzi_reach_back(tok, MEMBERS_MAX, first); at + 1 <= tok; at++) {
    uint32_t field = at + 1 + (is_any(tokens, at + 1, in) ? 1 : 0);
    if (kzi_token_is_any_noun(tokens, at, whose) && field <= tok && kzi_token_is_any_noun(tokens, field, fields) &&
        !has_verb(m, field, tok))
      return true;
  }
  return false;
}

/* «أول زيارة بعد الاتفاق النووي», «بعد أيام من التوصل إلى …», «منذ انسحاب واشنطن من …»: when they met, not what about, unless that
 * is told: «لمناقشة الضمانات بعد الاتفاق النووي». */
bool kzi_area_is_time(const struct kzi_mentions *m, uint32_t area)
{
  static const char since[] = "بعد|بعيد|منذ|عقب|اثر|غداه|قبل|قبيل";
  static const char *const deeds[] = {"توقيع",    "ابرام",   "توصل", "توصلها", "اعلان", "انسحاب",
                                      "انسحابها", "انسحابه", "خروج", "الغاء",  NULL};
  static const char *const talks[] = {"مناقشه", "بحث", "تباحث", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->areas[area].at.tok, first = tokens->sentences[tokens->items[tok].sentence].first;
  bool deed = true; /* right behind the word the area itself is what was done */
  for (uint32_t at = tok; at-- > kzi_reach_back(tok, SINCE_MAX, first);) {
    if (kzi_token_is_comma(tokens, at) || kzi_mark_at(m->marks, at, KZI_C_CLAUSE)) return false;
    if (deed && kzi_token_is_of(tokens, at, since)) return !has_verb(m, at, tok) && !has_noun(tokens, first, at, talks);
    deed = (deed && at + 1 < tok) || kzi_token_is_any_noun(tokens, at, deeds);
  }
  return false;
}

/* «وجود جماعات إرهابية في الشمال»: whom nobody fights is part of the story; «تدعم الإرهاب» accuses. */
static bool lacks_fight(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const groups[] = {"جماعات", "منظمات", "تنظيمات", "مجموعات", "عناصر", "ميليشيات", "حركات", NULL};
  static const char *const fights[] = {"مكافحه", "محاربه", "مواجهه", "تصدي", "قضاء",  "ضد",   "خطر",
                                       "قتال",   "دحر",    "مجابهه", "حرب",  "هزيمه", "حربا", NULL};
  static const char *const helps[] = {"دعم",   "يدعم",  "تدعم", "دعمها", "دعمه", "داعمه", "راعيه", "رعايه",
                                      "تغذيه", "ايواء", "يووي", "تووي",  "يمول", "تمول",  NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->areas[area].at.tok, first = tokens->sentences[tokens->items[tok].sentence].first;
  if (!is_code(m, area, "sec.terror")) return false;
  bool group = kzi_token_is_any_noun(tokens, tok, groups), helped = false;
  for (uint32_t at = kzi_reach_back(tok, FIGHT_MAX, first); at < tok; at++) {
    if (kzi_token_is_any_noun(tokens, at, fights)) return false;
    helped = helped || (at + HELP_MAX >= tok && kzi_token_is_any_noun(tokens, at, helps));
  }
  return group || (helped && !kzi_token_is_any_noun(tokens, tok, fights));
}

/* «تدريب الدبلوماسيين الشباب»: who they are, no matter of the young. */
static bool is_of_age(const struct kzi_mentions *m, uint32_t area)
{
  uint32_t tok = m->areas[area].at.tok;
  if (!is_code(m, area, "spo.youth") || m->areas[area].at.prefix || m->areas[area].at.end > tok + 1 || tok == 0)
    return false;
  struct kzi_text before = kzi_token_fold(m->marks->tokens, tok - 1);
  return kzi_text_begins(before, "ال") && kzi_text_ends(before, "ين");
}

/* «زار مصفاة النفط», «تفقدا محطة الطاقة الشمسية»: what guests are shown; «وصلت إلى القاعدة الجوية»: where to. */
static bool is_visited(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const visits[] = {"زار",   "زارا", "زارت",  "زاروا", "يزور",  "يزوران", "تزور",
                                       "سيزور", "تفقد", "تفقدا", "تفقدت", "يتفقد", NULL},
                           *const to[] = {"الي", NULL};
  uint32_t tok = m->areas[area].at.tok;
  if (m->areas[area].at.prefix & KZI_PREFIX_LI) return false; /* «زيارات تفقد للمنشآت» */
  if (is_code(m, area, "def.facilities") && tok > 0 && is_any(m->marks->tokens, tok - 1, to)) return true;
  for (uint32_t steps = 1; steps <= 2 && steps <= tok; steps++)
    if (kzi_token_is_any_noun(m->marks->tokens, tok - steps, visits)) return true;
  return false;
}

/* «في خطوة تعكس عمق العلاقات الاستراتيجية»: the news is framed with praise of the relations, nobody speaks about them. */
static bool is_praise(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const words[] = {"خطوه", "عمق",  "بعمق",  "ضوء",  "تعكس",  "يعكس", "تجسد",
                                      "يجسد", "موشر", "تدهور", "تمتد", "الزخم", NULL};
  if (!is_code(m, area, "pol.partnership") && !is_code(m, area, "pol.general")) return false;
  uint32_t tok = m->areas[area].at.tok;
  for (uint32_t steps = 1; steps <= 5 && steps <= tok; steps++)
    if (is_any(m->marks->tokens, tok - steps, words)) return true;
  return false;
}

/* «انعقاد اللجنة العليا المشتركة», «اجتماعات لجنة التشاور السياسي»: where they meet, not what about; «الرئيس المشارك في مجلس
 * الأعمال», «من قبل مجلس الأعمال»: who acts. */
static bool is_session(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const bodies[] = {"اللجنه", "لجنه", "للجنه", "مجلس", "المجلس", "منتدي", NULL};
  static const char *const sessions[] = {
      "انعقاد",  "اعمال", "اشغال",   "اجتماع",   "اجتماعات", "دوره",   "الدوره",   "اختتام",  "ختام",    "جلسات",
      "جلسه",    "رييس",  "اجتماعا", "اجتماعها", "جدول",     "الاولي", "الثانيه",  "الثالثه", "الرابعه", "الخامسه",
      "المشارك", "عضو",   "اعضاء",   "قبل",      "صادر",     "هامش",   "بالتعاون", "خلال",    "ضمن",     NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->areas[area].at.tok;
  if (!is_any(tokens, tok, bodies)) return false;
  for (uint32_t steps = 1; steps <= 2 && steps <= tok; steps++)
    if (kzi_tokens_have_joined(tokens, tok - steps, tok - steps + 1, sessions)) return true;
  return false;
}

/* «المعرض الدولي للأمن الداخلي والدفاع المدني», «منتدى الاستثمار»: what an occasion is called after. «نتائج مؤتمر الاستثمار»
 * are spoken of. */
static bool names_event(const struct kzi_mentions *m, uint32_t tok, bool behind_li)
{
  static const char *const kinds[] = {"exhibition", "forum", "summit", "conference", "festival", NULL};
  static const char *const matters[] = {"نتايج", "تنظيم", "تكاليف", "استضافه", "اقامه", "عقد", NULL};
  const struct kzi_mark *event = kzi_mark_at(m->marks, tok, KZI_C_EVENT);
  if (!event || (event->definite && !behind_li)) return false;
  if (tok > 0 && is_any(m->marks->tokens, tok - 1, matters)) return false;
  return kzi_mark_is_any(m->marks, event, kinds);
}

static bool is_in_event(const struct kzi_mentions *m, uint32_t area)
{
  uint32_t tok = m->areas[area].at.tok;
  unsigned prefix = m->areas[area].at.prefix;
  if (prefix & KZI_PREFIX_WA) return area > 0 && m->areas[area - 1].at.end == tok && is_in_event(m, area - 1);
  bool behind_li = prefix & KZI_PREFIX_LI;
  for (uint32_t steps = 1; steps <= (behind_li ? TITLE_MAX : 1) && steps <= tok; steps++)
    if (names_event(m, tok - steps, behind_li)) return true;
  return false;
}

/* «مقاتلات رافال»: arms of the air are named by the same words. */
static bool is_arms(const struct kzi_mentions *m, uint32_t area)
{
  if (is_code(m, area, "def.procure")) return true;
  uint32_t first = area > 0 ? area - 1 : area, last = area + 1 < m->area_count ? area + 1 : area;
  for (uint32_t i = first; is_code(m, area, "def.airdef") && i <= last; i++)
    if (m->areas[i].at.tok == m->areas[area].at.tok && is_code(m, i, "def.procure")) return true;
  return false;
}

/* Arms that nobody buys or delivers are no procurement. */
static bool lacks_trade(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const trade[] = {
      "شراء",  "شرا",    "بيع",     "مبيعات", "توريد",  "توريدات", "تسليم", "تسلم",   "تزويد",   "صفقه",
      "صفقات", "عقد",    "عقود",    "تسليح",  "تسلح",   "اقتناء",  "تصدير", "صادرات", "مشتريات", "استحواذ",
      "حصول",  "امداد",  "امدادات", "طلبيه",  "دفعه",   "شحنه",    "شحنات", "هديه",   "هبه",     "منحه",
      "اهداء", "محمله",  "تسلمت",   "سلمت",   "تسلمها", "تسلمتها", "سلمها", "ستسلم",  "ستتسلم",  "اشترت",
      "منحت",  "تمنح",   "ستمنح",   "استلم",  "استلمت", "استلام",  "اشتري", "باع",    "سلم",     "زود",
      "حصلت",  "ستشتري", "تشتري",   "باعت",   "تبيع",   "ستبيع",   "زودت",  "ستزود",  "اهدت",    NULL};
  if (!is_arms(m, area)) return false;
  const struct kzi_tokens *tokens = m->marks->tokens;
  struct kzi_range s = tokens->sentences[tokens->items[m->areas[area].at.tok].sentence];
  for (uint32_t t = s.first; t < s.end; t++)
    if (kzi_token_is_any_noun(tokens, t, trade)) return false;
  return true;
}

/* «التعاون الثنائي في مجال الرعاية الصحية»: about health; «الشراكة الاستراتيجية في تطوير الأداء الحكومي», «… في مجال إنتاج ونقل
 * الطاقة»: about government, energy. */
static bool is_of_field(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const in[] = {"في", NULL};
  static const char *const fields[] = {"مجال", "مجالات", "قطاع", "قطاعات", NULL};
  uint32_t end = m->areas[area].at.end, reach = end + 2;
  if (is_any(m->marks->tokens, end, in) && is_any(m->marks->tokens, end + 1, fields)) reach = end + FIELD_MAX;
  if (is_code(m, area, "pol.partnership") && area + 1 < m->area_count && m->areas[area + 1].at.tok <= reach) {
    bool behind_li = end == m->areas[area + 1].at.tok && m->areas[area + 1].at.prefix & KZI_PREFIX_LI;
    return behind_li || is_any(m->marks->tokens, end, in);
  }
  if (!is_code(m, area, "pol.general") || area + 1 == m->area_count || !is_any(m->marks->tokens, end, in)) return false;
  return m->areas[area + 1].at.tok <= end + 2 && strstr(kzi_token_fold(m->marks->tokens, end - 2).bytes, "تعاون");
}

bool kzi_area_counts(const struct kzi_mentions *m, uint32_t area)
{
  return !m->areas[area].business && !names_instrument(m, area) && !is_aside(m, area) && !is_praise(m, area) &&
         !lacks_trade(m, area) && !tells_members(m, area) && !is_session(m, area) && !is_in_event(m, area) &&
         !lacks_fight(m, area) && !is_visited(m, area) && !is_of_age(m, area) && !is_of_field(m, area);
}

/* ---- Beside the others --------------------------------------------------------------------------------------------------------- */

/* What a word without «عسكري» means where armies, or police, are spoken of, and where nobody is armed (NULL: no area). */
struct reading {
  const char *plain, *military, *security, *civil;
};

static const struct reading readings[] = {
    {"edu.vocational", "def.training", "sec.police", "edu.vocational"},
    {"edu.general", "def.education", "edu.general", "edu.general"},
    {"edu.higher", "def.education", "edu.higher", "edu.higher"},
    {"sci.innovation", "def.rnd", "sci.innovation", "sci.innovation"},
    {"trn.air", "def.airdef", "trn.air", "trn.air"},
    {"eco.industry", "def.industry", "eco.industry", "eco.industry"},
    {"trn.logistics", "def.logistics", "trn.logistics", "trn.logistics"},
    {"def.expertise", "def.expertise", NULL, NULL},
    {"sec.intel", "sec.intel", "sec.intel", NULL},
};

enum company { CIVIL, ARMIES, POLICE };

/* May it be either: «التدريب», «المجال البحري», relations at large? */
static bool is_open(const struct kzi_mentions *m, const struct kzi_draft_area *area)
{
  if (is_code(m, area->mention, "trn.sea")) return true;
  for (size_t i = 0; i < KZI_COUNT(readings); i++)
    if (area->code == kzi_value_id(readings[i].plain)) return true;
  return strncmp(kzi_value_text(m->marks->lexicon, area->code), "pol.", 4) == 0;
}

/* «وزيرا الدفاع»: two have no code of their own. */
static bool is_office(const struct kzi_mentions *m, const struct kzi_office *o, const char *code)
{
  static const struct {
    const char *code, *words[3];
  } duals[] = {
      {"minister_defence", {"دفاع", NULL}}, {"minister_interior", {"داخليه", NULL}}, {"chief_staff", {"اركان", NULL}}};
  if (o->number < 2) return o->code == kzi_value_id(code);
  for (size_t i = 0; i < KZI_COUNT(duals); i++)
    for (uint32_t t = o->at.tok; strcmp(code, duals[i].code) == 0 && t < o->at.end; t++)
      if (kzi_token_is_any_noun(m->marks->tokens, t, duals[i].words)) return true;
  return false;
}

bool kzi_names_office(const struct kzi_case *c, const struct kzi_draft *d, const char *const *codes)
{
  const struct kzi_mentions *m = c->m;
  for (uint8_t k = 0; k < d->event_count; k++) {
    struct kzi_range s = m->marks->tokens->sentences[c->events->items[d->events[k]].sentence];
    uint32_t i = KZI_FIRST(m->offices, m->office_count, s.first);
    for (; i < m->office_count && m->offices[i].at.tok < s.end; i++)
      for (const char *const *code = codes; *code; code++)
        if (is_office(m, &m->offices[i], *code)) return true;
  }
  return false;
}

/* «المؤسسة العامة للصناعات العسكرية», «وزارة الدفاع»: does a body of armies act? */
static bool has_armed_body(const struct kzi_mentions *m, const struct kzi_draft *d)
{
  static const char *const words[] = {"دفاع", "عسكري", "عسكريه", "حربي", "حربيه", NULL};
  static const char *const civil[] = {"مدني", NULL};
  for (uint8_t i = 0; i < d->side_count; i++) {
    if (d->sides[i].org == KZI_NONE) continue;
    const struct kzi_where *at = &m->orgs[d->sides[i].org].at;
    for (uint32_t t = at->tok; t < at->end; t++)
      if (kzi_token_is_any_noun(m->marks->tokens, t, words) && !kzi_token_is_any_noun(m->marks->tokens, t + 1, civil))
        return true;
  }
  return false;
}

/* Whom the ministers and chiefs of staff lead that its sentences name, or whose the bodies are that act. */
static enum company officials_of(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const armies[] = {"minister_defence", "chief_staff", NULL};
  static const char *const police[] = {"minister_interior", NULL};
  return kzi_names_office(c, d, armies) || has_armed_body(c->m, d) ? ARMIES
         : kzi_names_office(c, d, police)                          ? POLICE
                                                                   : CIVIL;
}

/* Whom do the record's areas speak of for the most part? Where all may be military or civil, those who act tell it. */
static enum company company_of(const struct kzi_case *c, const struct kzi_draft *d)
{
  const struct kzi_mentions *m = c->m;
  unsigned military = 0, security = 0, all = 0, open = 0;
  for (uint8_t i = 0; i < d->area_count; i++) {
    const char *code = kzi_value_text(m->marks->lexicon, d->areas[i].code);
    all += strncmp(code, "pol.", 4) != 0; /* relations at large keep everybody company */
    military += strncmp(code, "def.", 4) == 0;
    security += strncmp(code, "sec.", 4) == 0;
    if (d->act == KZI_ACT_COOPERATE && strcmp(code, "def.exercise") == 0) return ARMIES;
    open += is_open(m, &d->areas[i]) && strncmp(code, "def.", 4) != 0 && strncmp(code, "sec.", 4) != 0;
  }
  if (military + security + open == d->area_count) {
    enum company officials = officials_of(c, d);
    if (officials != CIVIL) return officials;
  }
  if (2 * (military + security) <= all) return CIVIL;
  return military >= 2 ? ARMIES : security >= 2 ? POLICE : CIVIL;
}

/* «تبادل الخبرات العسكرية» needs no company. */
static bool says_military(const struct kzi_mentions *m, const struct kzi_area *area)
{
  static const char *const stems[] = {"عسكري", "قتالي", "دفاعي", "حربي", "استخبار", "مخابرات", "امني"};
  for (uint32_t t = area->at.tok; t < area->at.end; t++)
    for (size_t i = 0; i < KZI_COUNT(stems); i++)
      if (strstr(kzi_token_fold(m->marks->tokens, t).bytes, stems[i])) return true;
  return false;
}

static bool says_nuclear(const struct kzi_mentions *m, uint32_t area)
{
  for (uint32_t t = m->areas[area].at.tok; t < m->areas[area].at.end; t++)
    if (strstr(kzi_token_fold(m->marks->tokens, t).bytes, "نووي")) return true;
  return false;
}

/* «البرنامج النووي» of North Korea is no energy, «السلاح النووي» of Iran is its nuclear file. */
static uint32_t read_of_side(const struct kzi_draft *d, const struct kzi_mentions *m, uint32_t area, uint32_t code)
{
  const uint32_t energy = kzi_value_id("ene.nuclear"), arms = kzi_value_id("def.peacekeeping");
  const uint16_t iran = KZI_CC('I', 'R'), korea = KZI_CC('K', 'P');
  if (code != energy && (code != arms || !says_nuclear(m, area))) return code;
  if (kzi_tells_of_state(m, area, iran) != kzi_tells_of_state(m, area, korea))
    return kzi_tells_of_state(m, area, iran) ? energy : arms;
  return kzi_has_side(d, korea) ? arms : kzi_has_side(d, iran) ? energy : code;
}

bool kzi_tells_of_state(const struct kzi_mentions *m, uint32_t area, uint16_t cc)
{
  const struct kzi_tokens *tokens = m->marks->tokens;
  const struct kzi_where *at = &m->areas[area].at;
  struct kzi_range s = tokens->sentences[tokens->items[at->tok].sentence];
  uint32_t from = kzi_reach_back(at->tok, STATE_MAX, s.first), to = kzi_reach_ahead(at->end, STATE_MAX, s.end);
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, from); i < m->state_count && m->states[i].at.tok < to; i++)
    if (m->states[i].cc == cc) return true;
  return false;
}

/* What some words mean where armies are spoken of: «سلاسل الإمداد» are those of their industry, «المجال البحري» is the navy. */
static const char *word_of_armies(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const supply[] = {"سلاسل", NULL}, *const navy[] = {"بحري", "بحريه", "اسطول", NULL};
  const struct kzi_area *a = &m->areas[area];
  for (uint32_t t = a->at.tok; t < a->at.end; t++) {
    if (kzi_token_is_any_noun(m->marks->tokens, t, supply)) return "def.industry";
    if (is_code(m, area, "trn.sea") && kzi_token_is_any_noun(m->marks->tokens, t, navy)) return "def.naval";
  }
  return NULL;
}

static uint32_t read_beside(uint32_t code, enum company company)
{
  for (size_t i = 0; i < KZI_COUNT(readings); i++) {
    const struct reading *r = &readings[i];
    const char *read = company == ARMIES ? r->military : company == POLICE ? r->security : r->civil;
    if (code == kzi_value_id(r->plain)) return read ? kzi_value_id(read) : KZI_NONE;
  }
  return code;
}

static bool has_sense(const struct kzi_case *c, const struct kzi_draft *d, enum kzi_sense sense)
{
  for (uint8_t k = 0; k < d->event_count; k++)
    if (c->events->items[d->events[k]].sense == sense) return true;
  return false;
}

/* «طائرة تحمل مواد غذائية», «سلم 20 طنا من التمور»: food that is given is relief. */
static uint32_t read_of_gift(const struct kzi_case *c, const struct kzi_draft *d, uint32_t area, uint32_t code)
{
  static const char *const food[] = {"غذاييه", "تموينيه", "تمور", "اضاحي", NULL};
  const struct kzi_mentions *m = c->m;
  bool given = d->act == KZI_ACT_COOPERATE && !has_sense(c, d, KZI_SENSE_BUY) && !has_sense(c, d, KZI_SENSE_SELL);
  if (!given || strncmp(kzi_value_text(m->marks->lexicon, code), "agr.", 4) != 0) return code;
  return kzi_token_is_any_noun(m->marks->tokens, m->areas[area].at.end - 1, food) ? kzi_value_id("hum.relief") : code;
}

/* «استقبل رئيس الأركان نظيره، وأشاد بعلاقات البلدين»: talks of soldiers are about armies, unless «العلاقات الثنائية» are named. */
static bool is_politeness(const struct kzi_mentions *m, const struct kzi_draft *d, uint32_t area)
{
  bool armed = false;
  for (uint8_t i = 0; i < d->area_count; i++) {
    const char *code = kzi_value_text(m->marks->lexicon, d->areas[i].code);
    bool defence = strncmp(code, "def.", 4) == 0;
    if (!defence && strncmp(code, "sec.", 4) != 0 && strcmp(code, "pol.general") != 0) return false;
    armed = armed || (defence && strcmp(code, "def.peacekeeping") != 0);
  }
  static const char *const relations[] = {"العلاقات", NULL}, *const bilateral[] = {"الثناييه", NULL};
  const struct kzi_where *at = &m->areas[area].at;
  return armed && !(kzi_tokens_have_joined(m->marks->tokens, at->tok, at->end, relations) &&
                    kzi_tokens_have_joined(m->marks->tokens, at->tok, at->end, bilateral));
}

void kzi_read_areas(const struct kzi_case *c, struct kzi_draft *d)
{
  const struct kzi_mentions *m = c->m;
  enum company company = company_of(c, d);
  uint8_t kept = 0;
  for (uint8_t i = 0; i < d->area_count; i++) {
    struct kzi_draft_area area = d->areas[i];
    const char *armed = company == ARMIES ? word_of_armies(m, area.mention) : NULL;
    if (!says_military(m, &m->areas[area.mention]))
      area.code = armed ? kzi_value_id(armed) : read_beside(area.code, company);
    area.code = read_of_gift(c, d, area.mention, read_of_side(d, m, area.mention, area.code));
    bool known = area.code == KZI_NONE;
    for (uint8_t k = 0; k < d->area_count; k++)
      known = known || (k != i && (k < kept || k > i) && d->areas[k].code == area.code);
    if (known) continue;
    d->areas[kept++] = area;
  }
  d->area_count = kept;
  if (d->act != KZI_ACT_CONSULT || officials_of(c, d) != ARMIES) return;
  for (uint8_t i = kept = 0; i < d->area_count; i++)
    if (d->areas[i].code != kzi_value_id("pol.general") || !is_politeness(m, d, d->areas[i].mention))
      d->areas[kept++] = d->areas[i];
  d->area_count = kept;
}
