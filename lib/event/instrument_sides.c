/* Whose the event's instrument is: its own words tell it, or who issues it. */
#include "event/objects.h"
#include "event/sides.h"
#include "event/told.h"

/* «مذكرة بين هيئة X المغربية وY»: the one in the instrument's words who has this country. */
static uint32_t actor_inside(const struct kzi_scene *s, const struct kzi_instrument *x, uint16_t cc)
{
  for (uint32_t i = KZI_FIRST(s->m->actors, s->m->actor_count, x->at.tok);
       i < s->m->actor_count && s->m->actors[i].at.tok < x->title_end; i++)
    if (s->m->actors[i].cc == cc) return i;
  return KZI_NONE;
}

/* By which prepositions a text tells to whom something goes, or whence: «عقد توريد القمح إلى قطر», «عقدا لاستيراد القمح من شركة …»,
 * «اتفاقيتي تمويل لصالح كازاخستان»; 0 where it is about nothing that is handed over. */
static uint32_t goods_links(const struct kzi_scene *s, const struct kzi_instrument *x)
{
  static const char *const money[] = {"قرض",  "قروض", "تمويل",  "تمويليه", "منحه",  "منح",  "هبه",
                                      "هبات", "دعم",  "المنحه", "القرض",   "الهبه", "ديون", NULL};
  if (x->type == kzi_value_id("contract")) return LINK(TO) | LINK(LI) | LINK(FROM);
  uint32_t end = kzi_reach_ahead(x->at.end, 3, s->tokens->count);
  return kzi_has_word(s, x->at.tok, end, money) ? LINK(TO) | LINK(LI) | LINK(FROM) | LINK(BY) : 0;
}

#define OWNER_REACH   3 /* tokens from a text's noun to the country beside it */
#define HANDING_REACH 8u
#define GOODS_REACH   16u

/* «اتفاقات لتصدير الغاز إلى شركة دولفينوس»: who gets the goods, or has them to give, is the other side of the text. */
static const struct kzi_group *find_dealer(const struct kzi_scene *s, const struct kzi_instrument *x, uint32_t to)
{
  static const char *const sends[] = {"لتصدير", "لتوريد", "لبيع", "لتسليم", "لشحن", "لضخ", NULL};
  static const char *const takes[] = {"لشراء", "لاستيراد", NULL};
  static const char *const supplies[] = {"لتزويد", "لامداد", "لمد", "تزويد", "امداد", NULL};
  uint32_t end = kzi_reach_ahead(x->at.end, HANDING_REACH, to);
  for (uint32_t t = x->at.end; t < end && !s->actor_in[t]; t++) {
    uint32_t far = kzi_reach_ahead(t + 1, GOODS_REACH, to);
    const struct kzi_group *right = t + 1 < to && s->actor_in[t + 1] ? kzi_group_at(s, t + 1) : NULL;
    if (kzi_has_word(s, t, t + 1, sends)) /* «لبيع المغرب 24 مروحية», «لبيع مروحيات إلى الهند» */
      return right ? right : kzi_next_group(s, t + 1, far, LINK(TO) | LINK(LI));
    if (kzi_has_word(s, t, t + 1, takes)) return kzi_next_group(s, t + 1, far, LINK(FROM));
    if (kzi_has_word(s, t, t + 1, supplies) && right) return right;
  }
  return NULL;
}

/* «تمديد عقد توريد النفط الكازاخي إلى مصفاة شفيت الألمانية»: whose the goods are and who gets them, by adjectives alone. */
static void add_goods_pair(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_instrument *x, uint32_t to)
{
  static const char *const supply[] = {"توريد", "لتوريد",  "بيع", "شراء",  "تزويد",
                                       "تصدير", "استيراد", "نقل", "امداد", NULL};
  const struct kzi_mentions *m = s->m;
  uint32_t end = kzi_reach_ahead(x->at.end, GOODS_REACH, to);
  if (x->type != kzi_value_id("contract") || !kzi_has_word(s, x->at.tok, kzi_reach_ahead(x->at.end, 2, to), supply))
    return;
  uint8_t before = e->side_count;
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, x->at.end); i < m->state_count && m->states[i].at.tok < end;
       i++)
    kzi_add_side(s, e, m->states[i].cc, KZI_NONE, KZI_SIDE_INSTRUMENT, m->states[i].at.span);
  if (kzi_count_sides(e) != 2) e->side_count = before;
}

/* «وافق مجلس الوزراء السعودي على مذكرة بشأن إنشاء مجلس أعمال سعودي كازاخي»: whose the matter of the text is. */
static void add_matter_pair(const struct kzi_scene *s, struct kzi_event *e, uint32_t from, uint32_t to)
{
  for (uint32_t t = from; e->act == KZI_ACT_APPROVE && t < to && kzi_count_sides(e) == 1; t++)
    if (kzi_pair_behind(s, t)) kzi_add_adjectives(s, t, e);
}

/* «الاتفاق النووي الإيراني», «اتفاق التجارة مع المكسيك»: the one country that stands beside the text's noun, but him who acts; or 0. */
static uint16_t owner_of(const struct kzi_scene *s, const struct kzi_event *e, const struct kzi_instrument *x)
{
  const struct kzi_mentions *m = s->m;
  uint32_t end =
      kzi_reach_ahead(x->at.end, OWNER_REACH, s->tokens->sentences[s->tokens->items[x->at.tok].sentence].end);
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, x->at.tok); i < m->state_count && m->states[i].at.tok < end;
       i++)
    if (m->states[i].how != KZI_STATE_CAPITAL && m->states[i].cc != kzi_cc("UN") && !kzi_is_side(e, m->states[i].cc))
      return m->states[i].cc; /* «اتفاقية باريس», «اتفاقية الأمم المتحدة لمكافحة …» are of many */
  return 0;
}

/* «أعلن ترمب الانسحاب من الاتفاق»: whose that text is, where the article tells it of one country alone. */
static void add_owner(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_instrument *x)
{
  const struct kzi_mentions *m = s->m;
  uint16_t owner = owner_of(s, e, x), found = 0;
  for (uint32_t i = 0; !owner && x->definite && i < m->instrument_count; i++) {
    uint16_t other = m->instruments[i].type == x->type ? owner_of(s, e, &m->instruments[i]) : 0;
    if (other && found && other != found) return;
    if (other) found = other;
  }
  if (!owner) owner = found;
  if (owner) kzi_add_side(s, e, owner, KZI_NONE, KZI_SIDE_INSTRUMENT, x->at.span);
}

/* A body of many states, and nobody else yet. */
static bool is_bank_alone(const struct kzi_scene *s, const struct kzi_event *e)
{
  return e->side_count == 1 && kzi_is_international(s->m, &e->sides[0]);
}

/* «رحبت الأردن بتوقيع الاتفاق السعودي الإيراني الذي رعته الصين»: the two of the text, and none who welcome it or helped. */
static void keep_pair(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_instrument *x)
{
  static const char *const nouns[] = {"sign", "conclude", "exchange", NULL};
  bool noun = kzi_has(s, e->trigger.first, KZI_C_NOUN, nouns) != NULL;
  if (x->side_count != 2 || e->act != KZI_ACT_SIGN || !noun) return;
  bool pair = false; /* «الترتيبات بين حكومات …» may be of more */
  for (uint32_t t = x->at.tok + 1; t <= x->at.end; t++) pair = pair || kzi_pair_behind(s, t);
  if (!pair) return;
  uint8_t kept = 0;
  for (uint8_t i = 0; i < e->side_count; i++)
    if (!e->sides[i].cc || e->sides[i].cc == x->sides[0] || e->sides[i].cc == x->sides[1]) /* «نظيره» may be one */
      e->sides[kept++] = e->sides[i];
  e->side_count = kept;
}

void kzi_add_sides_of_instrument(const struct kzi_scene *s, struct kzi_event *e)
{
  if (e->instrument == KZI_NONE) return;
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  for (uint8_t i = 0; x->side_count >= 2 && i < x->side_count; i++) {
    uint32_t actor = actor_inside(s, x, x->sides[i]);
    kzi_add_side(s, e, x->sides[i], actor, KZI_SIDE_INSTRUMENT,
                 actor == KZI_NONE ? x->at.span : s->m->actors[actor].at.span);
  }
  keep_pair(s, e, x);
  uint32_t to = kzi_clause(s, x->at.tok, KZI_BOUND_VERB).end;
  const struct kzi_group *g = kzi_next_group(s, x->at.end, kzi_reach_ahead(x->at.end, 12, to), LINK(BETWEEN));
  if (kzi_count_sides(e) >= 2) {
    if (g && g->countries >= 2 && e->act != KZI_ACT_APPROVE && kzi_instrument_in(s, x->at.end, g->tok) == KZI_NONE)
      kzi_add_bodies(s, e, g);
    return;
  }
  if (g && g->countries >= 2 && !kzi_tells_relations(s, g)) kzi_add_group(s, e, g, KZI_SIDE_INSTRUMENT);
  if (kzi_count_sides(e) == 0 && x->at.end < e->trigger.first) { /* «عشرون اتفاقية مع السودان سيتم إمضاؤها» */
    g = kzi_next_group(s, x->at.end, kzi_reach_ahead(x->at.end, 6, e->trigger.first), LINK(WITH));
    if (g) kzi_add_group(s, e, g, KZI_SIDE_INSTRUMENT);
    if (g) e->pronoun = true;
  }
  if (kzi_count_sides(e) == 0) add_goods_pair(s, e, x, to);
  uint32_t goods = goods_links(s, x);
  if (goods && (kzi_count_sides(e) == 1 || is_bank_alone(s, e))) {
    uint32_t end = kzi_reach_ahead(x->at.end, 12, to);
    g = kzi_next_group(s, x->at.end, end, goods);
    while (g && g->countries == 1 && kzi_is_side(e, s->m->actors[g->first].cc))
      g = kzi_next_group(s, g->end, end, goods); /* «وافقت مصر على اتفاق المنحة المقدمة لمصر من …» */
    if (g && g->countries == 1) kzi_add_group(s, e, g, KZI_SIDE_INSTRUMENT);
  }
  if (kzi_count_sides(e) != 1) return;
  if (!x->background) add_matter_pair(s, e, x->at.end, kzi_reach_ahead(x->at.end, GOODS_REACH, to));
  g = find_dealer(s, x, to);
  if (g && g->countries == 1) kzi_add_group(s, e, g, KZI_SIDE_INSTRUMENT);
  if (e->act == KZI_ACT_TERMINATE && kzi_count_sides(e) == 1) add_owner(s, e, x);
}

/* «أصدر الرئيسان المصري والكازاخستاني بيانا مشتركا»: two who issue it in its clause. */
void kzi_add_issuers(const struct kzi_scene *s, struct kzi_event *e)
{
  const struct kzi_instrument *x = &s->m->instruments[e->instrument];
  struct kzi_range c = kzi_clause(s, x->at.tok, KZI_BOUND_CLAUSE);
  uint32_t wanted = LINK(NONE) | LINK(FOR) | LINK(FROM) | LINK(BY) | LINK(BETWEEN);
  for (uint32_t from = c.first; kzi_count_sides(e) < 2;) {
    const struct kzi_group *g = kzi_next_group(s, from, c.end, wanted);
    if (!g) return;
    uint8_t before = e->side_count;
    kzi_add_group(s, e, g, KZI_SIDE_SUBJECT);
    if (kzi_count_sides(e) < 2) e->side_count = before;
    from = g->end;
  }
}
