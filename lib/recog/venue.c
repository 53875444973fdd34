/* The names of buildings («قصر الاستقلال», «مقر وزارة الخارجية») and of occasions («منتدى أستانا الدولي», «معرض دبي
 * للطيران 2025»). */
#include "recog/place.h"

#include <string.h>

#define NAME_MAX               8 /* tokens behind the first word */
#define SCHOLAR_BACK           6 /* … from «أستاذ العلوم السياسية» to «في جامعة …» */
#define WORD_IS(p, tok, words) kzi_place_word_is((p), (tok), (words), KZI_COUNT(words))

static bool is_in(const struct kzi_places *p, const struct kzi_mark *mark)
{
  static const char *const words[] = {"في", "داخل", "امام"}, *const to[] = {"الي"};
  bool seat = kzi_mark_is(p->marks, mark, "seat") || kzi_mark_is(p->marks, mark, "palace"); /* «وصل إلى القصر» */
  if (seat && mark->tok > 0 && WORD_IS(p, mark->tok - 1, to)) return true;
  return mark->prefix & KZI_PREFIX_BI ||
         (mark->tok > 0 && kzi_near_together(p->marks, mark->tok - 1, mark->tok) && WORD_IS(p, mark->tok - 1, words));
}

/* A word that cannot belong to the name of a building or an occasion. */
static bool ends_name(const struct kzi_places *p, uint32_t tok)
{
  static const uint16_t others[] = {KZI_C_OFFICE,  KZI_C_OFFICE_HEAD,   KZI_C_HONORIFIC,     KZI_C_RANK,
                                    KZI_C_WEEKDAY, KZI_C_DAYREL,        KZI_C_ANAPHOR,       KZI_C_CLAUSE,
                                    KZI_C_NUM,     KZI_C_INSTRUMENT_SG, KZI_C_INSTRUMENT_PL, KZI_C_DAYPART,
                                    KZI_C_COUNT};
  static const char *const words[] = {"المنعقد", "المنعقده", "المقام", "المقامه", "المقرر", "بمدينه",  "ببلده",
                                      "بمحافظه", "بولايه",   "بمنطقه", "بدوله",   "المقبل", "المقبله", "الماضي",
                                      "الحالي",  "الحاليه",  "الجاري", "التي",    "الذي",   "وبحضور",  "بحضور"};
  const char *fold = tok < p->marks->tokens->count ? kzi_token_fold(p->marks->tokens, tok).bytes : "";
  const struct kzi_mark *state = kzi_mark_at(p->marks, tok, KZI_C_CAPITAL);
  if ((state && state->prefix & KZI_PREFIX_BI) || strncmp(fold, "بال", strlen("بال")) == 0)
    return true; /* «بالعاصمة» */
  return !kzi_near_word(p->marks, tok) || kzi_near_function(p->marks, tok) || kzi_near_verb(p->marks, tok) ||
         kzi_mark_any(p->marks, tok, others) || WORD_IS(p, tok, words);
}

/* «استقبل في قصر بعبدا وفدا من …»: no building is called after those who come. */
static bool is_mission(const struct kzi_places *p, uint32_t tok)
{
  const struct kzi_mark *mark = kzi_mark_at(p->marks, tok, KZI_C_ORG_STATE);
  return mark && kzi_mark_is(p->marks, mark, "mission");
}

/* «قاعدة الملك فيصل الجوية», «مطار محمد الخامس»: behind the person after whom it is called, or tok. */
static uint32_t behind_namesake(const struct kzi_places *p, const struct kzi_mark *mark)
{
  static const char *const sites[] = {"قاعده", "بقاعده", "مطار", "بمطار", "ميناء", "بميناء"};
  static const char *const styles[] = {"الملك", "الامير", "الشيخ", "السلطان", "الرييس"};
  static const uint16_t names[] = {KZI_C_NAME_GIVEN, KZI_C_NAME_FAMILY, KZI_C_NAME_LINK, KZI_C_COUNT};
  uint32_t tok = mark->end, end = tok;
  if (!WORD_IS(p, mark->tok, sites)) return tok;
  if (WORD_IS(p, end, styles)) end++;
  uint32_t first = end;
  while (end < first + 3 && kzi_near_together(p->marks, tok, end) && kzi_mark_any(p->marks, end, names)) end++;
  return end > first ? end : tok;
}

/* «مقر وزارة الخارجية», «قصر «الاستقلال»», «القصر الرئاسي»: the words that go on with the name. */
static uint32_t name_end(const struct kzi_places *p, const struct kzi_mark *mark, struct kzi_place *place)
{
  uint32_t tok = mark->end, end = behind_namesake(p, mark);
  bool named = end > tok; /* «قصر بعبدا»: what follows is not the building's */
  while (end < tok + NAME_MAX && kzi_near_together(p->marks, tok > 0 ? tok - 1 : 0, end)) {
    const struct kzi_mark *city = kzi_mark_at(p->marks, end, KZI_C_CITY);
    if (city && !city->prefix) {
      end = city->end;
      named = true;
      continue;
    }
    const struct kzi_org *org = kzi_near_org(p->m, end);
    const struct kzi_state *state = kzi_near_state(p->m, end);
    if (org && (named || is_mission(p, end))) return end;
    if (org && !org->at.prefix) {
      if (org->cc) place->cc = org->cc;
      return org->at.end;
    }
    if (state && !state->at.prefix) {
      place->cc = state->cc;
      end = state->at.end;
      continue;
    }
    if (kzi_near_quote(p->marks, end) && end == tok) {
      uint32_t close = end + 1;
      while (close < tok + NAME_MAX && kzi_near_together(p->marks, tok, close) && !kzi_near_quote(p->marks, close))
        close++;
      if (close < tok + NAME_MAX && kzi_near_together(p->marks, tok, close)) return close + 1;
      return end;
    }
    bool whole = tok > mark->tok + 1 && !kzi_mark_is(p->marks, mark, "hq");
    bool bare = end == tok && !whole && !mark->definite && /* «فندق شيراتون», but «قصر قرطاج وفدا» */
                !kzi_near_has(p->marks, end, KZI_C_NOUN);
    bool act = end > tok && kzi_near_has(p->marks, end, KZI_C_NOUN); /* «بمقر الوزارة التوقيع على …» */
    bool fits = !ends_name(p, end) && !act && (kzi_near_definite(p->marks, end) || bare);
    if (!fits || state) return end;
    named = named || bare;
    end++;
  }
  return end;
}

static void set_span(const struct kzi_places *p, const struct kzi_mark *mark, uint32_t end, struct kzi_place *place,
                     struct kzi_span *name)
{
  place->at = kzi_near_where(p->marks, mark);
  *name = kzi_near_span(p->marks, mark->tok, end, place->at.span.start);
}

/* «المستشار بالديوان الملكي», «مسؤول في البيت الأبيض»: who works there, not where they met. */
static bool is_workplace(const struct kzi_places *p, const struct kzi_mark *mark)
{
  static const char *const staff[] = {"مستشار",  "المستشار", "مستشارا", "مسوول",   "المسوول",
                                      "مسيول",   "المسيول",  "مسوولون", "مسوولين", "مسيولون",
                                      "مسيولين", "مصدر",     "مصادر",   "موظف",    "كبير"};
  static const char *const scholars[] = {"استاذ",  "الاستاذ", "استاذه", "خبير", "الخبير", "باحث",
                                         "الباحث", "باحثه",   "محاضر",  "طالب", "طلاب"};
  for (uint32_t back = 1; back <= SCHOLAR_BACK && back < mark->tok && kzi_mark_is(p->marks, mark, "site"); back++)
    if (kzi_near_together(p->marks, mark->tok - back, mark->tok) && WORD_IS(p, mark->tok - back, scholars)) return true;
  uint32_t before = mark->tok - (mark->prefix & KZI_PREFIX_BI ? 1 : 2);
  return mark->tok >= 2 && kzi_near_together(p->marks, before, mark->tok) && WORD_IS(p, before, staff);
}

/* «وقعا اليوم بوزارة المالية …»: behind the day, or set off, where it was done; elsewhere whose people they are. The token behind
 * its name, or 0. */
static uint32_t ministry_end(const struct kzi_places *p, uint32_t tok, struct kzi_place *place)
{
  static const uint16_t days[] = {KZI_C_WEEKDAY, KZI_C_DAYREL, KZI_C_DAYPART, KZI_C_COUNT};
  const struct kzi_org *org = kzi_near_org(p->m, tok);
  if (tok == 0 || !org || !org->ministry || org->at.tok != tok) return 0;
  bool behind_day = kzi_near_together(p->marks, tok - 1, tok) && kzi_mark_any(p->marks, tok - 1, days);
  if (!behind_day && !kzi_token_is_comma(p->marks->tokens, tok - 1)) return 0;
  place->cc = org->cc;
  return org->at.end;
}

/* «في مكتبه», «بقصر الأمم», «في البيت الأبيض». */
uint32_t kzi_read_venue(const struct kzi_places *p, uint32_t tok, struct kzi_place *place)
{
  const struct kzi_mark *mark = kzi_mark_at(p->marks, tok, KZI_C_VENUE), *city = kzi_mark_at(p->marks, tok, KZI_C_CITY);
  if (!mark || !is_in(p, mark) || is_workplace(p, mark) || (city && city->end > mark->end))
    return 0;                                                     /* «الدار البيضاء» is no house */
  bool own = mark->pronoun || kzi_mark_is(p->marks, mark, "own"); /* «مكتبه» is spelt like the library */
  bool ministry = kzi_mark_is(p->marks, mark, "ministry");
  if (ministry && !(mark->prefix & KZI_PREFIX_BI)) return 0;
  bool whole = mark->end > tok + 1 || kzi_mark_is(p->marks, mark, "seat") || own;
  uint32_t end = own ? mark->end : ministry ? ministry_end(p, tok, place) : name_end(p, mark, place);
  if (end <= mark->end && !whole) return 0;
  const struct kzi_state *state = kzi_near_state(p->m, tok);
  if (state && !place->cc) place->cc = state->cc;
  set_span(p, mark, end, place, &place->venue);
  place->locative = true;
  return end;
}

static bool is_occasion(const struct kzi_places *p, const struct kzi_mark *mark, bool margin)
{
  static const char *const kinds[] = {"exhibition", "forum", "summit", "conference", NULL};
  return margin || kzi_mark_is_any(p->marks, mark, kinds);
}

/* «على هامش معرض …», «خلال منتدى …», «ضمن فعاليات ملتقى …». */
uint32_t kzi_read_event_name(const struct kzi_places *p, uint32_t tok, struct kzi_place *place)
{
  static const char *const lead[] = {"هامش", "خلال", "ضمن",      "فعاليات", "اعمال", "بمناسبه",
                                     "في",   "حضور", "اجتماعات", "افتتاح",  "هوامش"};
  static const char *const margins[] = {"هامش", "هوامش"};
  static const char *const press[] = {"صحفي", "صحافي", "الصحفي", "الصحافي", "صحفيا", "صحافيا"};
  const struct kzi_mark *mark = kzi_mark_at(p->marks, tok, KZI_C_EVENT);
  if (!mark || tok == 0 || !kzi_near_together(p->marks, tok - 1, tok)) return 0;
  bool led = mark->prefix & KZI_PREFIX_BI || WORD_IS(p, tok - 1, lead),
       margin = WORD_IS(p, tok - 1, margins) || (tok > 1 && WORD_IS(p, tok - 2, margins));
  if (!(led || margin) || !is_occasion(p, mark, margin) || WORD_IS(p, mark->end, press)) return 0;
  uint32_t end = name_end(p, mark, place);
  const struct kzi_tokens *tokens = p->marks->tokens;
  const struct kzi_org *whose = kzi_near_org(p->m, end); /* «القمة التاسعة لمنظمة الدول التركية» */
  if (whose && whose->at.tok == end && whose->at.prefix & KZI_PREFIX_LI && whose->international) end = whose->at.end;
  if (kzi_near_together(p->marks, tok, end) && tokens->items[end].kind == KZI_TOKEN_NUMBER && end > tok + 1)
    end++; /* «2025» */
  if (end == mark->end && mark->end == tok + 1) return 0;
  place->cc = 0; /* a state inside the name is not where it is held, unless it is a town: place.c asks */
  set_span(p, mark, end, place, &place->event);
  place->locative = true;
  return end;
}
