/* Towns and regions that act for themselves: where towns are twinned, and behind the office of who governs one. */
#include "recog/org.h"

#include <string.h>

#define DISTRICT_WORDS 2 /* words of its name: «جهة طنجة تطوان» */
#define PART_WORDS     10 /* words of a part of a body: «إدارة التحقيق في حوادث ووقائع النقل» */
#define TWINS_MAX      40 /* tokens from a town to the word that says that towns deal with each other */

/* «توأمة», «المدينتين» */
static bool is_about_towns(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"المدينتين", "المدينتان", "مدينتي", "مدينتا", "العاصمتين"};
  const struct kzi_tokens *tokens = marks->tokens;
  struct kzi_range s = tokens->sentences[tokens->items[tok].sentence];
  for (uint32_t t = kzi_reach_back(tok, TWINS_MAX, s.first); t < kzi_reach_ahead(tok, TWINS_MAX, s.end); t++)
    if (KZI_NEAR_IN(marks, t, words) || strstr(kzi_token_fold(tokens, t).bytes, "توام")) return true;
  return false;
}

bool kzi_org_behind_governor(const struct kzi_marks *marks, uint32_t tok)
{
  for (uint32_t back = 1; back <= 2 && back <= tok; back++) {
    const struct kzi_mark *head = kzi_mark_at(marks, tok - back, KZI_C_OFFICE_HEAD);
    if (head && head->end == tok) return kzi_near_kind(marks, head, "governor");
  }
  return false;
}

/* «بلدية طرابلس … مع مدينة شيمكنت», «محافظة الإسكندرية ومدينة …»: the partner of a town is a town. */
static bool is_partner_of_town(const struct kzi_marks *marks, const struct kzi_vec *orgs, uint32_t tok)
{
  static const char *const heads[] = {"بلديه", "محافظه", "امانه", "ولايه"}, *const links[] = {"مع", "ومع", "وبين"};
  const struct kzi_org *last = orgs->count ? (const struct kzi_org *)orgs->items + orgs->count - 1 : NULL;
  if (!last || !kzi_near_together(marks, last->at.tok, tok)) return false;
  bool linked = tok > 0 && (KZI_NEAR_IN(marks, tok - 1, links) ||
                            (last->at.end == tok && kzi_text_begins(kzi_token_fold(marks->tokens, tok), "و")));
  struct kzi_text fold = kzi_token_fold(marks->tokens, last->at.tok);
  for (size_t i = 0; linked && i < KZI_COUNT(heads); i++)
    if (kzi_text_ends(fold, heads[i])) return true;
  return false;
}

/* «مدينة», «ومدينة»: how much of one of the words is proclitics, or KZI_NONE where it is another word. */
static uint32_t word_of(const struct kzi_marks *marks, uint32_t tok, const char *const *words, size_t count)
{
  struct kzi_text fold = kzi_token_fold(marks->tokens, tok);
  for (uint32_t skip = 0; skip <= 2 && skip < fold.length; skip += 2) {
    if (skip && !kzi_text_begins(fold, "و")) break;
    for (size_t i = 0; i < count; i++)
      if (fold.length - skip == strlen(words[i]) && memcmp(fold.bytes + skip, words[i], strlen(words[i])) == 0)
        return skip;
  }
  return KZI_NONE;
}

static uint32_t town_word(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const words[] = {"مدينه", "منطقه", "مقاطعه", "اقليم", "محافظه", "ولايه", "جهه"};
  return word_of(marks, tok, words, KZI_COUNT(words));
}

static bool is_place_only(const struct kzi_marks *marks, uint32_t tok)
{
  static const char *const in[] = {"في", "من", "الي", "داخل", "قرب"};
  return tok > 0 && KZI_NEAR_IN(marks, tok - 1, in);
}

/* Where a side is expected: behind a verb of signing, «مع», «بين», a governor, or joined to a body. */
static bool is_side(const struct kzi_marks *marks, const struct kzi_vec *orgs, uint32_t tok, uint32_t skip)
{
  static const char *const links[] = {"مع", "ومع", "بين", "وبين", "عن"};
  const struct kzi_org *last = orgs->count ? (const struct kzi_org *)orgs->items + orgs->count - 1 : NULL;
  if (tok == 0) return false;
  if (skip) return last && last->at.end == tok;
  const struct kzi_mark *verb = kzi_mark_at(marks, tok - 1, KZI_C_VERB);
  return KZI_NEAR_IN(marks, tok - 1, links) || (verb && kzi_mark_is(marks, verb, "sign")) ||
         kzi_org_behind_governor(marks, tok);
}

/* «مع مقاطعة فينيتو الإيطالية»: a region that no list has, by the adjective of its country. */
uint32_t kzi_org_find_district(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m,
                               uint32_t tok)
{
  const struct kzi_marks *marks = m->marks;
  uint32_t skip = town_word(marks, tok), end = tok + 1;
  if (skip == KZI_NONE || !is_side(marks, orgs, tok, skip)) return 0;
  while (end <= tok + DISTRICT_WORDS && kzi_near_together(marks, tok, end) && kzi_near_word(marks, end) &&
         !kzi_near_definite(marks, end) && !kzi_near_verb(marks, end) && !kzi_near_function(marks, end))
    end++;
  const struct kzi_state *whose = end > tok + 1 && kzi_near_together(marks, tok, end) ? kzi_near_state(m, end) : NULL;
  if (!whose || whose->how != KZI_STATE_DEMONYM || !whose->definite || whose->at.prefix) return 0;
  uint32_t start = kzi_token_byte(marks->tokens, tok, skip);
  struct kzi_org org = {.name = kzi_near_span(marks, tok, end, start), .number = 1};
  org.at = (struct kzi_where){tok, end, org.name, skip ? KZI_PREFIX_WA : 0};
  kzi_org_add_demonym(m, &org);
  struct kzi_org *kept = kzi_vec_push(arena, orgs, sizeof *kept);
  if (kept) *kept = org;
  return org.at.end;
}

/* «وقعت الهيئة وإدارة التحقيق في الحوادث التابعة لوزارة النقل …», «مع دائرة الرقابة الصحية الكازاخية»: part of a body, by a word of
 * many uses, up to whose it is. */
uint32_t kzi_org_find_part(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t tok)
{
  static const char *const words[] = {"اداره", "دايره", "قسم", "مكتب", "وحده", "شعبه"};
  const struct kzi_marks *marks = m->marks;
  uint32_t skip = word_of(marks, tok, words, KZI_COUNT(words)), end = tok + 1;
  if (skip == KZI_NONE || !is_side(marks, orgs, tok, skip)) return 0;
  const struct kzi_state *whose = NULL;
  while (end <= tok + PART_WORDS && kzi_near_together(marks, tok, end) && kzi_near_word(marks, end) &&
         !kzi_near_verb(marks, end) && !kzi_org_is_link(marks, end) && !kzi_org_head_at(marks, end)) {
    whose = end > tok + 1 ? kzi_near_state(m, end) : NULL;
    if (whose) break;
    end++;
  }
  bool adjective = whose && whose->how == KZI_STATE_DEMONYM && whose->definite && !whose->at.prefix;
  bool linked = !whose && end > tok + 1 && kzi_near_together(marks, tok, end) && kzi_org_is_link(marks, end);
  if (!adjective && !linked) return 0;
  uint32_t start = kzi_token_byte(marks->tokens, tok, skip);
  struct kzi_org org = {.name = kzi_near_span(marks, tok, end, start), .number = 1};
  org.at = (struct kzi_where){tok, end, org.name, skip ? KZI_PREFIX_WA : 0};
  if (adjective) kzi_org_add_demonym(m, &org);
  struct kzi_org *kept = kzi_vec_push(arena, orgs, sizeof *kept);
  if (kept) *kept = org;
  return org.at.end;
}

/* «بين مدينة ألماتي والإسكندرية المصرية توأمة», «محافظ الإسكندرية»: the town is a body of its country. */
uint32_t kzi_org_find_town(struct kzi_arena *arena, struct kzi_vec *orgs, const struct kzi_mentions *m, uint32_t tok)
{
  static const uint16_t listed[] = {KZI_C_CITY, KZI_C_CAPITAL, KZI_C_CITY_WEAK, KZI_C_COUNT};
  const struct kzi_marks *marks = m->marks;
  uint32_t skip = town_word(marks, tok), at = skip == KZI_NONE ? tok : tok + 1;
  const struct kzi_mark *town = at < marks->tokens->count ? kzi_mark_any(marks, at, listed) : NULL;
  if (!town || (at > tok && (town->prefix || !kzi_near_together(marks, tok, at)))) return 0;
  if (town->class_id == KZI_C_CITY_WEAK && at == tok) return 0;
  if (town->prefix & ~(unsigned)KZI_PREFIX_WA || is_place_only(marks, tok)) return 0;
  if (!kzi_org_behind_governor(marks, tok) && !is_about_towns(marks, tok) &&
      !(at > tok && is_partner_of_town(marks, orgs, tok)))
    return 0;
  uint32_t start = at > tok ? kzi_token_byte(marks->tokens, tok, skip) : kzi_mark_span(marks, town).start;
  struct kzi_org org = {.name = {start, kzi_mark_span(marks, town).end}, .cc = (uint16_t)town->value, .number = 1};
  org.at = (struct kzi_where){tok, town->end, org.name, at > tok && skip ? KZI_PREFIX_WA : town->prefix};
  if (kzi_near_together(marks, tok, town->end)) kzi_org_add_demonym(m, &org);
  struct kzi_org *kept = kzi_vec_push(arena, orgs, sizeof *kept);
  if (kept) *kept = org;
  return org.at.end;
}
