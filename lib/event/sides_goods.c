/* Whose the goods are: who brings, gives, supplies or gets them, and where works stand. */
#include "event/fits.h"
#include "event/fits_deeds.h"
#include "event/search.h"

#include <string.h>

#define MAKER_BACK   2  /* tokens from «مصنع» to the adjective of its state: a name stands between */
#define GOODS_REACH  4  /* tokens: «عقد توريد الغاز الإيراني» */
#define LOAD_REACH   5  /* tokens: «شحنة من مسحوق الحليب البيلاروسي» */
#define TELLER_REACH 2  /* tokens: «أعلنت اليوم وزارة …» */
#define GIFT_REACH   14 /* tokens: «إلى مطار … طائرة مساعدات إماراتية» */

/* «رست سفينة تحمل …» */
static bool lands(const struct kzi_search *x)
{
  return kzi_mark_is(x->s->marks, x->tr->mark, "deed") && kzi_brings_aid(x->s, x->tr);
}

bool kzi_brings(const struct kzi_search *x)
{
  static const char *const comes[] = {"visit", "go", NULL};
  return x->tr->sense == KZI_SENSE_GIVE && (kzi_mark_is_any(x->s->marks, x->tr->mark, comes) || lands(x));
}

/* «طائرة تابعة للقوات الجوية القطرية تحمل مساعدات مقدمة من صندوق قطر للتنمية»: who gives them, and not who flies. */
static bool add_donor_told(struct kzi_search *x)
{
  static const char *const given[] = {"مقدمه", "مقدما", "هديه", "هبه", "تبرعا", "منحه", NULL};
  const struct kzi_group *g = NULL;
  for (uint32_t from = x->w.lo; (g = kzi_next_group(x->s, from, x->w.hi, LINK(FROM))); from = g->end) {
    if (g->tok < x->w.lo + 2 || !kzi_token_is_any(x->s->tokens, g->tok - 2, given)) continue;
    kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
    x->e->pronoun = false;
    return true;
  }
  return false;
}

/* «شحنة من القمح الروسي», «دفعة من مقاتلات الرافال الفرنسية»: goods that are spoken of tell whence they come. */
static bool tells_origin(const struct kzi_search *x, const struct kzi_state *state, uint32_t lo)
{
  static const char *const of[] = {"تابعه", "هبه", "مقدمه", "هديه", NULL};
  static const char *const loads[] = {"شحنه",  "شحنات", "دفعه", "الدفعه", "الشحنه",  "باخره",
                                      "سفينه", "قطار",  "طن",   "فريق",   "الطايره", NULL};
  const struct kzi_scene *s = x->s;
  uint32_t t = state->at.tok;
  if (!state->definite || kzi_has_word(s, kzi_reach_back(t, 4, lo), t, of)) return true;
  if (t < lo + 2 || s->actor_in[t] || kzi_mark_at(s->marks, t - 1, KZI_C_CITY)) return false;
  return (kzi_text_begins(kzi_token_fold(s->tokens, t - 1), "ال") || kzi_is_about(s, t - 2, t - 1, "gift")) &&
         kzi_has_word(s, kzi_reach_back(t, LOAD_REACH, lo), t, loads);
}

/* «القمح | الكازاخستاني» */
static bool tells_goods(const struct kzi_search *x, uint32_t demonym)
{
  return demonym > x->w.lo && kzi_is_about(x->s, demonym - 1, demonym, "gift");
}

/* «شحنة من القمح قادمة من كازاخستان» */
static void add_origin(struct kzi_search *x, uint32_t lo, uint32_t hi)
{
  const struct kzi_group *g = kzi_next_group(x->s, lo, hi, LINK(FROM));
  if (!g || x->s->m->actors[g->first].state == KZI_NONE) return;
  kzi_add_group(x->s, x->e, g, KZI_SIDE_SUBJECT);
  x->e->pronoun = false;
}

/* «أعلنت وزارة الصحة الأفغانية وصول شحنة أدوية من كازاخستان»: where nobody else gets it, who tells of it does. */
void kzi_add_teller(struct kzi_search *x)
{
  const struct kzi_group *g = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE));
  bool told = g && kzi_brings(x) && kzi_token_is(x->s->tokens, x->tr->tok, "وصول") &&
              kzi_told_before(x->s, x->w.lo, g->tok, TELLER_REACH, KZI_C_REPORT, "announce");
  if (told && g->countries == 1) kzi_add_group(x->s, x->e, g, KZI_SIDE_DESTINATION);
}

/* «قدمت قطر مساعدات بقيمة … لدعم لبنان», «لإعادة إعمار غزة»: who is helped by it. */
void kzi_add_helped(struct kzi_search *x)
{
  static const char to_help[] = "لدعم|لمساعده|لاعمار|لاغاثه|اعمار";
  const struct kzi_mentions *m = x->s->m;
  for (uint32_t t = x->tr->end; t + 1 < x->w.hi; t++) {
    if (!kzi_token_is_of(x->s->tokens, t, to_help)) continue;
    uint32_t k = KZI_FIRST(m->states, m->state_count, t + 1), i = KZI_FIRST(m->places, m->place_count, t + 1);
    if (k < m->state_count && m->states[k].at.tok == t + 1)
      kzi_add_side(x->s, x->e, m->states[k].cc, KZI_NONE, KZI_SIDE_DESTINATION, m->states[k].at.span);
    else if (i < m->place_count && m->places[i].at.tok == t + 1 && m->places[i].cc)
      kzi_add_side(x->s, x->e, m->places[i].cc, KZI_NONE, KZI_SIDE_DESTINATION, m->places[i].at.span);
  }
}

void kzi_add_giver(struct kzi_search *x)
{
  if (add_donor_told(x)) return;
  static const char *const of[] = {"تابعه", "هبه", "مقدمه", "هديه", "شحنه", "الشحنه", "دفعه", NULL};
  const struct kzi_mentions *m = x->s->m;
  uint32_t end = kzi_reach_ahead(x->tr->end, GIFT_REACH, x->w.hi), lo = kzi_reach_back(x->tr->tok, GIFT_REACH, x->w.lo);
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, lo); i < m->state_count && m->states[i].at.tok < end; i++)
    if (m->states[i].how == KZI_STATE_DEMONYM && !kzi_has(x->s, m->states[i].at.tok - 1, KZI_C_CURRENCY, NULL) &&
        (tells_origin(x, &m->states[i], lo) || !m->states[i].definite || tells_goods(x, m->states[i].at.tok) ||
         kzi_has_word(x->s, kzi_reach_back(m->states[i].at.tok, 4, lo), m->states[i].at.tok, of))) {
      kzi_add_side(x->s, x->e, m->states[i].cc, KZI_NONE, KZI_SIDE_SUBJECT, m->states[i].at.span);
      x->e->pronoun = false;
      return;
    }
  add_origin(x, lo, end);
}

/* «للاقتصاد» */
static bool begins_with_lil(const struct kzi_search *x, uint32_t tok)
{
  struct kzi_text word = kzi_token_fold(x->s->tokens, tok);
  return word.length > sizeof "لل" && kzi_text_begins(word, "لل");
}

/* «لطلبة فلسطينيين», «إلى الشعب اللبناني»: who is given something. */
static bool is_receiver(const struct kzi_search *x, uint32_t tok)
{
  static const char people[] =
      "لطلبه|لطلاب|للطلبه|للطلاب|للشعب|الشعب|للاجيين|للجيش|الجيش|للقوات|للاسر|للاطفال|للنازحين|"
      "للمتضررين|للمرضي|للمستشفيات|لمستشفيات|للجامعات|للمزارعين|للمنكوبين";
  static const char *const favour[] = {"لفايده", "لصالح", NULL}; /* «لفائدة الطلبة التونسيين» */
  return kzi_token_is_of(x->s->tokens, tok, people) || (tok > 0 && kzi_token_is_any(x->s->tokens, tok - 1, favour));
}

/* «في مدينة فضولي | الأذربيجانية» */
static bool names_region(const struct kzi_search *x, uint32_t demonym)
{
  static const char *const regions[] = {"مدينه", "محافظه", "ولايه", "اقليم",  "منطقه", "مقاطعه",
                                        "ميناء", "مطار",   "محطه",  "المحطه", NULL};
  return kzi_has_word(x->s, kzi_reach_back(demonym, 3, x->from), demonym, regions);
}

void kzi_add_adjective_side(struct kzi_search *x)
{
  const struct kzi_mentions *m = x->s->m;
  for (uint32_t i = KZI_FIRST(m->states, m->state_count, x->from); i < m->state_count && m->states[i].at.tok < x->w.hi;
       i++) {
    uint32_t tok = m->states[i].at.tok;
    if (m->states[i].how != KZI_STATE_DEMONYM || x->s->actor_in[tok]) continue;
    if (kzi_has(x->s, tok - 1, KZI_C_CURRENCY, NULL)) continue; /* «مليون دولار أمريكي» */
    if (x->tr->sense == KZI_SENSE_FUND && !kzi_token_is(x->s->tokens, tok - 2, "في") && !begins_with_lil(x, tok - 1) &&
        !is_receiver(x, tok - 1))
      continue;
    if (x->tr->sense == KZI_SENSE_GIVE && !is_receiver(x, tok - 1)) continue;
    if (x->tr->sense == KZI_SENSE_ROUTE && !names_region(x, tok)) continue;
    if (x->tr->sense == KZI_SENSE_WORKS && !names_region(x, tok) &&
        !kzi_is_about(x->s, kzi_reach_back(tok, MAKER_BACK, x->tr->end), tok, "works"))
      continue; /* «دشن الرئيس مصنع شيري الصيني» */
    kzi_add_side(x->s, x->e, m->states[i].cc, KZI_NONE, KZI_SIDE_DESTINATION, m->states[i].at.span);
    return;
  }
}

void kzi_add_maker(struct kzi_search *x)
{
  struct kzi_search goods = *x;
  goods.from = x->tr->end;
  goods.w.hi = kzi_reach_ahead(x->tr->end, MAKER_BACK + 1, x->w.hi);
  uint8_t before = x->e->side_count;
  kzi_add_adjective_side(&goods);
  if (x->e->side_count == before) return;
  x->e->sides[before].how = KZI_SIDE_SUBJECT;
  x->e->pronoun = false;
}

void kzi_add_supplier(const struct kzi_search *x)
{
  const struct kzi_event *e = x->e;
  const struct kzi_instrument *text = e->instrument == KZI_NONE ? NULL : &x->s->m->instruments[e->instrument];
  if (!text || text->type != kzi_value_id("contract") || !x->subject || text->at.tok < x->tr->tok) return;
  if (e->side_count != 1 || e->both || e->partner_unnamed) return;
  struct kzi_search goods = *x;
  goods.from = text->at.end;
  goods.w.hi = kzi_reach_ahead(text->at.end, GOODS_REACH, x->w.hi);
  kzi_add_adjective_side(&goods);
}

const struct kzi_group *kzi_donor(const struct kzi_search *x, uint32_t hi)
{
  static const char *const money[] = {"قرض", "قروض",  "قرضا",   "منحه",  "منح",    "هبه",     "هبات",
                                      "دعم", "تمويل", "مساعده", "القرض", "المنحه", "التمويل", NULL};
  if ((x->tr->sense != KZI_SENSE_SIGN && x->tr->sense != KZI_SENSE_APPROVE) || !x->subject) return NULL;
  const struct kzi_group *g = kzi_next_group(x->s, x->from, hi, LINK(FROM));
  return g && kzi_has_word(x->s, x->from, g->tok, money) ? g : NULL;
}
