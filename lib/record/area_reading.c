/* Which mentions of areas are subjects of an act at all, and what they are taken for beside the others of their record. */
#include "record/draft.h"

#include <string.h>

#define ASIDE_MAX 12 /* tokens between the word that opens an aside and the area in it */

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

/* «مما يسهم في …», «في ظل …», «أسعار النفط»: what follows up to the next comma is hope, circumstance or the market. */
static bool is_aside(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const openers[] = {"مما", "ظل", "وقت", "الوقت", "يسهم", "يساهم", "يخدم", "اسعار", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->areas[area].at.tok, first = tokens->sentences[tokens->items[tok].sentence].first;
  for (uint32_t steps = 1; steps <= ASIDE_MAX && tok - steps >= first && tok >= steps; steps++) {
    if (kzi_token_is_mark(tokens, tok - steps, "،") || kzi_token_is_mark(tokens, tok - steps, ",")) return false;
    if (is_any(tokens, tok - steps, openers)) return true;
  }
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

/* «انعقاد اللجنة العليا المشتركة», «اجتماعات لجنة التشاور السياسي»: where they meet, not what about. */
static bool is_session(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const bodies[] = {"اللجنه", "لجنه", "للجنه", "مجلس", "المجلس", NULL};
  static const char *const sessions[] = {"انعقاد", "اعمال",  "اشغال",   "اجتماع",  "اجتماعات", "دوره",    "الدوره",
                                         "اختتام", "ختام",   "جلسات",   "جلسه",    "رييس",     "اجتماعا", "اجتماعها",
                                         "جدول",   "الاولي", "الثانيه", "الثالثه", "الرابعه",  "الخامسه", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->areas[area].at.tok;
  if (!is_any(tokens, tok, bodies)) return false;
  for (uint32_t steps = 1; steps <= 2 && steps <= tok; steps++)
    if (is_any(tokens, tok - steps, sessions)) return true;
  return false;
}

/* The word without the clitics before it: «لشراء», «والشراء» end in «شراء» like it. */
static bool ends_in(struct kzi_text word, const char *stem)
{
  size_t length = strlen(stem);
  if (word.length < length || memcmp(word.bytes + word.length - length, stem, length) != 0) return false;
  for (size_t i = 0; i < word.length - length; i += 2) {
    static const char clitics[] = "وفبلكا";
    char letter[3] = {word.bytes[i], word.bytes[i + 1], 0};
    if (!strstr(clitics, letter)) return false;
  }
  return true;
}

/* Arms that nobody buys or delivers are no procurement. */
static bool lacks_trade(const struct kzi_mentions *m, uint32_t area)
{
  static const char *const stems[] = {"شراء",  "شرا",    "بيع",     "مبيعات",  "توريد", "توريدات", "تسليم",   "تسلم",
                                      "تزويد", "صفقه",   "صفقات",   "عقد",     "عقود",  "تسليح",   "تسلح",    "اقتناء",
                                      "تصدير", "صادرات", "مشتريات", "استحواذ", "حصول",  "امداد",   "امدادات", "طلبيه"};
  if (!is_code(m, area, "def.procure")) return false;
  const struct kzi_tokens *tokens = m->marks->tokens;
  struct kzi_range s = tokens->sentences[tokens->items[m->areas[area].at.tok].sentence];
  for (uint32_t t = s.first; t < s.end; t++)
    for (size_t i = 0; i < KZI_COUNT(stems); i++)
      if (ends_in(kzi_token_fold(tokens, t), stems[i])) return false;
  return true;
}

bool kzi_area_counts(const struct kzi_mentions *m, uint32_t area)
{
  return !m->areas[area].business && !names_instrument(m, area) && !is_aside(m, area) && !is_praise(m, area) &&
         !lacks_trade(m, area) && !is_session(m, area);
}

/* ---- Beside the others --------------------------------------------------------------------------------------------------------- */

/* What a word without «عسكري» means where armies, or police, are spoken of, and where nobody is armed (NULL: no area). */
struct reading {
  const char *plain, *military, *security, *civil;
};

static const struct reading readings[] = {
    {"edu.vocational", "def.training", "sec.police", "edu.vocational"},
    {"sci.innovation", "def.rnd", "sci.innovation", "sci.innovation"},
    {"trn.air", "def.airdef", "trn.air", "trn.air"},
    {"eco.industry", "def.industry", "eco.industry", "eco.industry"},
    {"trn.logistics", "def.industry", "trn.logistics", "trn.logistics"},
    {"def.expertise", "def.expertise", NULL, NULL},
    {"sec.intel", "sec.intel", "sec.intel", NULL},
};

enum company { CIVIL, ARMIES, POLICE };

/* Whom do the record's areas speak of for the most part? */
static enum company company_of(const struct kzi_draft *d, const struct kzi_mentions *m)
{
  unsigned military = 0, security = 0;
  for (uint8_t i = 0; i < d->area_count; i++) {
    const char *code = kzi_value_text(m->marks->lexicon, d->area_codes[i]);
    military += strncmp(code, "def.", 4) == 0;
    security += strncmp(code, "sec.", 4) == 0;
  }
  if (2 * (military + security) <= d->area_count) return CIVIL;
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

static uint32_t read_beside(uint32_t code, enum company company)
{
  for (size_t i = 0; i < KZI_COUNT(readings); i++) {
    const struct reading *r = &readings[i];
    const char *read = company == ARMIES ? r->military : company == POLICE ? r->security : r->civil;
    if (code == kzi_value_id(r->plain)) return read ? kzi_value_id(read) : KZI_NONE;
  }
  return code;
}

void kzi_read_areas(struct kzi_draft *d, const struct kzi_mentions *m)
{
  enum company company = company_of(d, m);
  uint8_t kept = 0;
  for (uint8_t i = 0; i < d->area_count; i++) {
    uint32_t code =
        says_military(m, &m->areas[d->areas[i]]) ? d->area_codes[i] : read_beside(d->area_codes[i], company);
    bool known = code == KZI_NONE;
    for (uint8_t k = 0; k < d->area_count; k++)
      known = known || (k != i && (k < kept || k > i) && d->area_codes[k] == code);
    if (known) continue;
    d->areas[kept] = d->areas[i];
    d->area_codes[kept++] = code;
  }
  d->area_count = kept;
}
