/* The side or the body that the words around a person tell: «عن الجانب القطري», «ومثل الوزارة», «ممثلا في رئيسه». */
#include "recog/people.h"

#include <string.h>

enum {
  ACTING_TOKENS = 8, /* from «مثل» or the body to the title */
  SIDE_TOKENS = 40   /* how far a side told in a sentence holds */
};

/* «ومثل وزارة خارجية كازاخستان في التوقيع فلان» */
static uint32_t body_acted_for(const struct kzi_cast *c, uint32_t t, uint32_t tok)
{
  static const char *const acting[] = {"مثل", "ومثل", "مثلت", "ومثلت", "يمثل", "ويمثل", NULL};
  return t < tok && tok - t < ACTING_TOKENS && kzi_is_one_of(c, t - 1, acting) ? kzi_org_at(c, t) : KZI_NONE;
}

/* «من جانب جامعة القاهرة», «من قبل الهيئة»: the words that stand before the body. */
static bool stands_for(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const sides[] = {"جانب", "طرف", "قبل", "ناحيه", NULL};
  static const char *const of[] = {"من", "ومن", "عن", "وعن", NULL};
  return tok > 0 && kzi_is_one_of(c, tok, sides) && kzi_is_one_of(c, tok - 1, of);
}

/* «وعن الصندوق الكويتي فلان» */
static uint16_t body_signed_for(const struct kzi_cast *c, uint32_t t, uint32_t tok)
{
  uint32_t org = t < tok ? kzi_org_at(c, t) : KZI_NONE;
  return org != KZI_NONE && c->m->orgs[org].at.end == tok ? c->m->orgs[org].cc : 0;
}

uint16_t kzi_side_before(const struct kzi_cast *c, uint32_t from, uint32_t tok)
{
  static const char *const on_behalf[] = {"عن", "وعن", NULL}; /* «ووقعه عن الكرسي الرسولي فلان» */
  static const char *const sides[] = {"الجانب", "جانب", "الطرف", "للجانب", "بالجانب", "والجانب", "جانبي", NULL};
  static const char *const present[] = {"بحضور", "وبحضور", "حضور", NULL}; /* of either side, or of none */
  for (uint32_t t = tok; t > from && tok - t < SIDE_TOKENS && !kzi_is_one_of(c, t - 1, present); t--) {
    bool for_it = kzi_is_one_of(c, t - 1, on_behalf);
    uint32_t body = body_acted_for(c, t, tok);
    if (body != KZI_NONE) return c->m->orgs[body].cc;
    uint16_t cc = for_it || stands_for(c, t - 1) ? body_signed_for(c, t, tok) : 0;
    if (cc) return cc;
    uint32_t state = (for_it || kzi_is_one_of(c, t - 1, sides)) && t < tok ? kzi_state_at(c, t) : KZI_NONE;
    if (state != KZI_NONE && (!for_it || c->m->states[state].at.end == tok)) return c->m->states[state].cc;
  }
  return 0;
}

/* Nobody is named there: «وعن الجانب القطري فلان» would be his. */
static bool ends_item(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  struct kzi_text word = tok < end ? kzi_token_fold(c->tokens, tok) : (struct kzi_text){"", 0};
  return tok >= end || c->tokens->items[tok].kind != KZI_TOKEN_WORD || kzi_text_begins(word, "و");
}

uint16_t kzi_side_behind(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  static const char *const behalf[] = {"عن", "من", NULL}, *const sides[] = {"الجانب", "جانب", "الطرف", NULL};
  if (tok < end && kzi_is_pause(c, tok)) tok++;
  if (tok + 2 >= end || !kzi_is_one_of(c, tok, behalf) || !kzi_is_one_of(c, tok + 1, sides)) return 0;
  uint32_t state = kzi_state_at(c, tok + 2);
  return state == KZI_NONE || !ends_item(c, c->m->states[state].at.end, end) ? 0 : c->m->states[state].cc;
}

/* «ترأس الوفد الإيراني فلان» */
static bool heads_delegation(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const chairs[] = {"تراس",  "وتراس",  "تراست", "وتراست", "راس",
                                       "يتراس", "ويتراس", "تتراس", "قاد",    NULL};
  static const char *const delegation[] = {"الوفد", "وفد", NULL};
  return tok > 0 && kzi_is_one_of(c, tok, delegation) && kzi_is_one_of(c, tok - 1, chairs);
}

uint16_t kzi_side_ahead(const struct kzi_cast *c, uint32_t tok)
{
  static const char *const sides[] = {"الجانب", "للجانب", "الطرف", NULL};
  uint32_t i = KZI_FIRST(c->m->states, c->m->state_count, tok);
  const struct kzi_state *s = i > 0 ? &c->m->states[i - 1] : NULL;
  bool side = s && s->at.end == tok && s->at.tok > 0 &&
              (kzi_is_one_of(c, s->at.tok - 1, sides) || heads_delegation(c, s->at.tok - 1));
  return side ? s->cc : 0;
}

uint16_t kzi_body_before(const struct kzi_cast *c, const struct kzi_person *p, uint32_t first)
{
  if (!p->office_count || !kzi_office_of(c, p->offices[0])->own) return 0;
  uint32_t i = KZI_FIRST(c->m->orgs, c->m->org_count, p->at.tok);
  const struct kzi_org *org = i > 0 ? &c->m->orgs[i - 1] : NULL;
  return org && org->at.tok >= first && org->at.end + ACTING_TOKENS > p->at.tok ? org->cc : 0;
}
