/* Relations at large: «سبل تعزيز العلاقات المصرية اليابانية», «بحثا علاقات البلدين». The word alone is no area («تدهورت
 * العلاقات»): somebody fosters the ties, or talks about them. */
#include "recog/area.h"

#define TALK_MAX 24 /* tokens from «بحث وزير الخارجية … مع نظيره …» to the ties */

static const struct kzi_mark *foster_at(const struct kzi_marks *marks, uint32_t tok)
{
  const struct kzi_mark *mark = kzi_mark_at(marks, tok, KZI_C_FOSTER);
  return mark && mark->end == tok + 1 ? mark : NULL;
}

/* «تطوير وتعزيز العلاقات», «دفع مسار العلاقات»: the first of the words that foster, or the tie itself. */
static uint32_t first_foster(const struct kzi_marks *marks, uint32_t tie)
{
  uint32_t tok = tie;
  while (tok > 0 && kzi_near_together(marks, tok - 1, tie) && foster_at(marks, tok - 1)) tok--;
  return tok;
}

static bool is_talk(const struct kzi_marks *marks, uint32_t tok)
{
  static const uint16_t classes[] = {KZI_C_VERB, KZI_C_NOUN, KZI_C_COUNT};
  const struct kzi_mark *mark = kzi_mark_any(marks, tok, classes);
  return mark && kzi_mark_is(marks, mark, "discuss");
}

/* «ناقشا … توتر العلاقات», «أشادا بمتانة العلاقات»: the talk is about what has become of them, or praises them. */
static bool is_told_of(const struct kzi_marks *marks, uint32_t tie)
{
  static const char *const states[] = {"توتر", "تدهور", "قطع",   "تازم",  "ازمه",  "تراجع",  "فتور", "متانه",  "قوه",
                                       "عمق",  "تميز",  "عراقه", "طبيعه", "تاريخ", "خصوصيه", "بعمق", "بمتانه", "بقوه"};
  return tie > 0 && KZI_NEAR_IN(marks, tie - 1, states);
}

static bool is_talked_about(const struct kzi_marks *marks, uint32_t tie)
{
  if (is_told_of(marks, tie)) return false;
  for (uint32_t back = 1; back <= TALK_MAX && back <= tie; back++) {
    uint32_t tok = tie - back;
    if (!kzi_near_together(marks, tok, tie)) return false;
    if (is_talk(marks, tok)) return true;
    if (kzi_near_verb(marks, tok)) return false;
  }
  return false;
}

/* «تعزيز العلاقات الاقتصادية»: what kind of relations it is. */
static bool is_of_a_kind(const struct kzi_marks *marks, uint32_t end)
{
  static const uint16_t areas[] = {KZI_C_AREA, KZI_C_AREA_WEAK, KZI_C_COUNT};
  const struct kzi_mark *kind = kzi_near_together(marks, end - 1, end) ? kzi_mark_any(marks, end, areas) : NULL;
  return kind && !kind->prefix;
}

bool kzi_read_tie(const struct kzi_marks *marks, uint32_t tok, struct kzi_where *at)
{
  const struct kzi_mark *tie = kzi_mark_at(marks, tok, KZI_C_TIE);
  if (!tie || is_of_a_kind(marks, tie->end)) return false;
  uint32_t first = first_foster(marks, tok);
  if (first == tok && !is_talked_about(marks, tok)) return false;
  const struct kzi_mark *foster = first < tok ? foster_at(marks, first) : tie;
  *at = kzi_near_where(marks, foster);
  at->end = tie->end;
  at->span.end = kzi_mark_span(marks, tie).end;
  return true;
}
