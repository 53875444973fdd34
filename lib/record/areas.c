/* The areas that the article names as subjects of a record: those of its own sentences, and for the article's leading
 * record those of the sentences that belong to no other. */
#include "record/areas.h"

#include <string.h>

#define NAME_MAX 7 /* tokens from «اللجنة» to what it is for */

/* «الأوضاع في سوريا والعلاقات مع إيران»: with whom they do not talk. */
static bool is_with_others(const struct kzi_mentions *m, const struct kzi_draft *d, uint32_t area)
{
  static const char *const with[] = {"مع", NULL};
  const struct kzi_area *a = &m->areas[area];
  if (a->code != kzi_value_id("pol.general") ||
      !kzi_tokens_have_joined(m->marks->tokens, a->at.end, a->at.end + 1, with))
    return false;
  uint32_t i = KZI_FIRST(m->states, m->state_count, a->at.end);
  return i < m->state_count && m->states[i].at.tok == a->at.end + 1 && !kzi_has_side(d, m->states[i].cc);
}

/* «اتفاقية شراكة استراتيجية» of a company is no alliance. */
static bool is_business(const struct kzi_mentions *m, const struct kzi_draft *d, uint32_t area)
{
  static const char *const kinds[] = {"company", "group", "fund", "bank", "university", "chamber", NULL};
  if (m->areas[area].code != kzi_value_id("pol.partnership")) return false;
  for (uint8_t i = 0; i < d->side_count; i++)
    if (d->sides[i].org != KZI_NONE && kzi_is_kind(m, &m->orgs[d->sides[i].org], kinds)) return true;
  return false;
}

static bool has_stem(const struct kzi_mentions *m, uint32_t area, const char *const *stems)
{
  for (uint32_t t = m->areas[area].at.tok; t < m->areas[area].at.end; t++)
    for (const char *const *stem = stems; *stem; stem++)
      if (strstr(kzi_token_fold(m->marks->tokens, t).bytes, *stem)) return true;
  return false;
}

/* «اتفاقيات للتعاون الثنائي», «مؤشر على تعزيز العلاقات»: relations at large are what talks are about; what is signed or done is
 * about them only where it says of what kind they are, or begins them anew. An embassy that is opened is the act itself. */
static bool suits(const struct kzi_mentions *m, const struct kzi_draft *d, uint32_t area)
{
  static const char *const begun[] = {"سياسي", "دبلوماسي", "استيناف", "تطبيع", "عوده", "اعاده", "استعاده", "فتح", NULL};
  static const char *const embassy[] = {"سفار", NULL};
  if ((d->act == KZI_ACT_CONSULT && kzi_area_is_time(m, area)) || is_with_others(m, d, area) || is_business(m, d, area))
    return false;
  if (m->areas[area].code != kzi_value_id("pol.general")) return true;
  if (d->act == KZI_ACT_ESTABLISH) return !has_stem(m, area, embassy);
  return d->act == KZI_ACT_CONSULT || d->act == KZI_ACT_AGREE || has_stem(m, area, begun);
}

void kzi_add_area(const struct kzi_mentions *m, struct kzi_draft *d, uint32_t area, const char *rule)
{
  if (!suits(m, d, area)) return;
  for (uint8_t i = 0; i < d->area_count; i++)
    if (d->areas[i].code == m->areas[area].code) return;
  if (d->area_count == KZI_DRAFT_AREAS) return;
  d->areas[d->area_count++] = (struct kzi_draft_area){area, m->areas[area].code, rule};
}

/* «المشاورات السياسية», «اللجنة المشتركة للتعاون الاقتصادي والعلمي»: what kind of session it was, or what the body that meets is for. */
static bool is_of_session(const struct kzi_mentions *m, uint32_t area)
{
  if (m->areas[area].code == kzi_value_id("pol.consult") || m->areas[area].code == kzi_value_id("def.policy"))
    return true;
  static const char *const bodies[] = {"لجنه", "مجلس", NULL}, *const in[] = {"في", NULL};
  const struct kzi_tokens *tokens = m->marks->tokens;
  uint32_t tok = m->areas[area].at.tok, first = tokens->sentences[kzi_area_sentence(m, area)].first;
  for (uint32_t t = m->areas[area].at.end; t-- > kzi_reach_back(tok, NAME_MAX, first) &&
                                           !kzi_token_is_any(tokens, t, in) &&
                                           !kzi_mark_at(m->marks, t, KZI_C_VERB);) /* «اللجنة ناقشت النقل» */
    if (kzi_token_is_any_noun(tokens, t, bodies)) return true;
  return false;
}

/* «وتوجت الأشغال بتوقيع محضر الدورة»: minutes that are told without a subject have that of the session. */
static void add_session(struct kzi_case *c, struct kzi_draft *minutes)
{
  const struct kzi_draft *drafts = c->drafts.items;
  if (minutes->type != KZI_INS_MINUTES || minutes->area_count) return;
  for (size_t i = 0; i < c->drafts.count; i++) {
    const struct kzi_draft *d = &drafts[i];
    if (d->dropped || d->act != KZI_ACT_CONSULT || !kzi_same_pair(c->m, d, minutes)) continue;
    for (uint8_t k = 0; k < d->area_count; k++)
      if (is_of_session(c->m, d->areas[k].mention))
        kzi_add_area(c->m, minutes, d->areas[k].mention, "the matter of the session");
    return;
  }
}

/* ---- All of them ------------------------------------------------------------------------------------------------------------ */

static void note_acts(struct kzi_sharing *s, struct kzi_draft *d)
{
  for (uint8_t k = 0; k < d->event_count; k++) {
    const struct kzi_event *e = &s->c->events->items[d->events[k]];
    struct kzi_telling *told = kzi_arena_get(s->c->arena, sizeof *told);
    if (!told) return;
    *told = (struct kzi_telling){d, e, s->told[e->sentence]};
    s->told[e->sentence] = told;
  }
  if (d->type && !s->of_type[d->type]) s->of_type[d->type] = d;
}

void kzi_attach_areas(struct kzi_case *c)
{
  struct kzi_sharing s = {.c = c,
                          .told = kzi_arena_get(c->arena, (c->m->marks->tokens->sentence_count + 1) * sizeof *s.told)};
  if (!s.told) return;
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped) note_acts(&s, &drafts[i]);
  for (uint32_t a = 0; a < c->m->area_count; a++)
    if (kzi_area_counts(c->m, a) && !kzi_area_is_recalled(&s, a)) kzi_share_area(&s, a);
  kzi_attach_other_areas(&s);
  for (size_t i = 0; i < c->drafts.count; i++) add_session(c, &drafts[i]);
  kzi_lend_areas(c);
  kzi_add_themes(c);
  for (size_t i = 0; i < c->drafts.count; i++) kzi_read_areas(c, &drafts[i]);
}
