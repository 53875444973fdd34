#include "event/firms.h"

/* The name of the body by which a side is told, or NULL for a state, an office or a person. */
static const struct kzi_where *body_of(const struct kzi_scene *s, const struct kzi_side *side)
{
  const struct kzi_actor *a = kzi_side_actor(s->m, side);
  return a && a->org != KZI_NONE && a->office == KZI_NONE ? &s->m->orgs[a->org].at : NULL;
}

static bool is_firm(const struct kzi_scene *s, const struct kzi_where *body)
{
  static const char *const firms[] = {"company", "group", NULL};
  return kzi_has(s, body->tok, KZI_C_ORG_HEAD, firms) != NULL;
}

bool kzi_is_firm_money(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_event *e)
{
  static const char *const state_owned[] = {"الوطنيه", "وطنيه", "العامه", "الحكوميه", "السيادي", "الدوله", NULL};
  bool deal = tr->sense == KZI_SENSE_BUY || tr->sense == KZI_SENSE_SELL;
  const struct kzi_where *body = e->side_count ? body_of(s, &e->sides[0]) : NULL;
  if ((!deal && tr->sense != KZI_SENSE_FUND) || !body || kzi_has_word(s, body->tok, body->end, state_owned))
    return false;
  bool state = kzi_has(s, body->tok, KZI_C_ORG_STATE, NULL) != NULL; /* «خصصت الحكومة اليابانية …» */
  return is_firm(s, body) || (!deal && !state && !kzi_has(s, body->tok, KZI_C_ORG_HEAD, NULL));
}

/* «شركة … التركية الخاصة», «مجموعة … المملوكة لرجل الأعمال» */
static bool is_private(const struct kzi_scene *s, const struct kzi_where *body)
{
  static const char *const own[] = {"الخاصه", "خاصه", NULL}, *const owned[] = {"المملوكه", "مملوكه", NULL};
  static const char owner[] = "لرجل|لعايله|لاسره|لرجال";
  uint32_t end = body->end;
  if (kzi_has(s, end, KZI_C_DEMONYM, NULL)) end++; /* it may stand behind the name */
  return kzi_has_word(s, body->tok, end + 1, own) ||
         (kzi_has_word(s, end, end + 1, owned) && kzi_tokens_have_of(s->tokens, end + 1, end + 2, owner));
}

bool kzi_is_private_deal(const struct kzi_scene *s, const struct kzi_event *e)
{
  bool told = false;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_where *body = body_of(s, &e->sides[i]);
    if (!body || !is_firm(s, body)) return false;
    told = told || is_private(s, body);
  }
  return told;
}
