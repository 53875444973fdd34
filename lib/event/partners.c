#include "event/partners.h"

#include "event/sides.h"

#define ROW_MIN 3 /* partners of whom the verb tells as a row */

/* «لقاء ثلاثي», a summit of three, «مع نظيريه»: one act of them all. */
static bool is_joint(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char *const words[] = {"ثلاثي",   "ثلاثيه",   "الثلاثي", "الثلاثيه", "ثلاثيا", "رباعي", "رباعيه",
                                      "الرباعي", "الرباعيه", "خماسي",   "خماسيه",   "قمه",    "القمه", "سداسيه",
                                      "نظيريه",  "نظيريها",  "بنظيريه", "بنظيريها", NULL};
  static const char *const one[] = {
      "اجتماع",   "الاجتماع", "اجتماعا", "لاجتماع", "للاجتماع", "باجتماع", "اجتماعه",
      "اجتماعها", "لقاء",     "اللقاء",  "للقاء",   "بلقاء",    NULL}; /* one meeting with them all */
  static const char *const apart[] = {"حده",     "انفراد",   "منفصله", "منفصلين",  "منفصلتين",
                                      "اتصالين", "مكالمتين", "لقاءين", "اجتماعين", NULL}; /* «كل على حدة», «اتصالين» */
  static const char *const both[] = {"نظيريه", "نظيريها", "بنظيريه", "بنظيريها", NULL};
  static const char *const first[] = {"اول", "اولي", NULL}; /* «انطلقت من مطار طشقند أول رحلة إلى جدة»: what it joins */
  if (e->sense == KZI_SENSE_ROUTE && e->sides[0].how != KZI_SIDE_SUBJECT &&
      kzi_has_word(s, e->scope.first, e->scope.end, first))
    return true;
  if (e->sense == KZI_SENSE_SEND || kzi_has_word(s, e->scope.first, e->scope.end, apart)) return false;
  static const char *const apiece[] = {"لقاءات", "اجتماعات", NULL}, *const with[] = {"مع", NULL};
  if (kzi_has_word(s, e->trigger.first, e->trigger.end, apiece) && kzi_has_word(s, e->trigger.end, e->scope.end, with))
    return false; /* «عقد على هامش القمة لقاءات مع قادة تركيا وقطر» */
  if (e->sense == KZI_SENSE_VISIT) /* «زيارة إلى فيتنام وأبوظبي قبل قمة الحلف» */
    return kzi_has_word(s, e->scope.first, e->scope.end, both);
  if (kzi_has_word(s, e->trigger.first, e->trigger.end, one)) return true;
  static const char *const beside[] = {"هامش", "قبيل", "قبل", "عشيه", "بعد", "عقب", "اعمال", "افتتاح", "انعقاد", NULL};
  for (uint32_t t = e->scope.first; t < e->scope.end; t++) /* «على هامش القمة» he may meet them one by one */
    if (kzi_token_is_any(s->tokens, t, words) && !(t > 0 && kzi_token_is_any(s->tokens, t - 1, beside))) return true;
  return false;
}

static bool is_told(const struct kzi_scene *s, const struct kzi_side *side)
{
  return side->cc || kzi_is_international(s->m, side);
}

/* Of one country; bodies of many states are each for itself. */
static bool is_same(const struct kzi_side *a, const struct kzi_side *b)
{
  return a->cc || b->cc ? a->cc == b->cc : a->actor == b->actor;
}

/* Is side i the first of its country among those who act, or among the others? Where each body is a partner, each is the first. */
static bool is_first_of_country(const struct kzi_event *e, uint8_t i, bool each_body)
{
  bool acts = e->sides[i].how == KZI_SIDE_SUBJECT;
  for (uint8_t k = 0; k < i && !(each_body && !acts); k++)
    if (is_same(&e->sides[k], &e->sides[i]) && (e->sides[k].how == KZI_SIDE_SUBJECT) == acts) return false;
  return true;
}

/* «وقعت معادن ثلاث مذكرات تفاهم مع Alcoa وMosaic وFluor»: a text with each of several bodies of one country. */
static bool signs_with_each_body(const struct kzi_scene *s, const struct kzi_event *e)
{
  const struct kzi_instrument *text = e->instrument == KZI_NONE ? NULL : &s->m->instruments[e->instrument];
  const struct kzi_side *one = NULL;
  unsigned bodies = 0, subjects = 0;
  if (!text || e->act != KZI_ACT_SIGN || e->turn) return false;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_side *side = &e->sides[i];
    subjects += side->how == KZI_SIDE_SUBJECT;
    if (side->how == KZI_SIDE_SUBJECT) continue;
    if (side->actor == KZI_NONE || s->m->actors[side->actor].org == KZI_NONE || (one && one->cc != side->cc))
      return false;
    one = side;
    bodies++;
  }
  return subjects == 1 && bodies > 1 && (text->count == 0 || text->count == (int32_t)bodies);
}

/* «بدأ الوزير جولة تشمل السعودية وقطر»: he is at the first stop, and on his way to the others. */
static bool begins_tour(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char *const tour[] = {"جوله", "جولته", "جولتها", "بجوله", NULL};
  static const char begins[] = "بدا|بدات|يبدا|تبدا|استهل|استهلت|يستهل|تستهل|باشر|باشرت|وبدا|وبدات|واستهل";
  return e->modality == KZI_ASSERTED && kzi_has_word(s, e->trigger.first, e->trigger.end, tour) &&
         kzi_tokens_have_of(s->tokens, e->scope.first, e->trigger.first, begins);
}

/* «في مستهل جولة تشمل سنغافورة»: where he goes after the town in which he is. */
static bool opens_tour(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char *const tour[] = {"جوله", "جولته", "جولتها", NULL};
  static const char *const start[] = {"مستهل", "بدايه", "اول", "اولي", NULL};
  return kzi_has_word(s, e->trigger.first, e->trigger.end, tour) && e->trigger.first > 0 &&
         kzi_token_is_any(s->tokens, e->trigger.first - 1, start);
}

static bool goes_on_tour(const struct kzi_scene *s, const struct kzi_event *e)
{
  return e->modality == KZI_ASSERTED && opens_tour(s, e);
}

/* Has an event before it in the sentence told the visit to this one? */
static bool is_there(const struct kzi_vec *found, const struct kzi_event *e, uint16_t partner)
{
  const struct kzi_event *all = found->items;
  for (size_t i = found->count; i > 0 && all[i - 1].sentence == e->sentence; i--)
    if (all[i - 1].sense == KZI_SENSE_VISIT && all[i - 1].trigger.first != e->trigger.first &&
        kzi_is_side(&all[i - 1], partner))
      return true;
  return false;
}

/* «تتفاوض على عقد الإنشاء مع كل من روساتوم وكهرباء فرنسا»: each bids for it. */
static bool bargains_with_each(const struct kzi_scene *s, const struct kzi_event *e)
{
  static const char *const each[] = {"كل", "كلا", NULL};
  return e->act == KZI_ACT_NEGOTIATE && kzi_has_word(s, e->trigger.end, e->scope.end, each);
}

/* «زيارة إلى الكويت وقطر»: each is visited at home. */
static uint32_t place_of(const struct kzi_scene *s, const struct kzi_event *whole, uint16_t partner)
{
  if (whole->place == KZI_NONE || s->m->places[whole->place].cc == partner) return whole->place;
  bool third =
      !kzi_is_side(whole, s->m->places[whole->place].cc); /* «بحث في جنيف مع …»; but where a tour begins it is left */
  if (third && !opens_tour(s, whole)) return whole->place;
  for (uint32_t i = whole->place + 1; i < s->m->place_count && s->m->places[i].at.tok < whole->scope.end; i++)
    if (s->m->places[i].destination && s->m->places[i].cc == partner) return i;
  return s->m->places[whole->place].destination ? KZI_NONE : whole->place;
}

/* «بدأ أمس جولة تشمل كازاخستان وأوزبكستان»: he comes there on another day than that on which he set out. */
static void stop_later(const struct kzi_scene *s, struct kzi_event *e)
{
  e->modality = KZI_PLANNED;
  e->modality_rule = "a later stop of a tour";
  if (e->when != KZI_NONE && s->m->whens[e->when].tense <= 0) e->when = KZI_NONE;
}

/* One side with several partners in turn («زيارة إلى الكويت وقطر والعراق») gives one event a partner. */
void kzi_split_partners(const struct kzi_scene *s, struct kzi_vec *found)
{
  struct kzi_event whole = ((struct kzi_event *)found->items)[found->count - 1];
  if (whole.act == KZI_ACT_AGREE || whole.sense == KZI_SENSE_EXERCISE || is_joint(s, &whole)) return;
  const bool each_body = signs_with_each_body(s, &whole);
  unsigned subjects = 0, partners = 0, goals = 0;
  for (uint8_t i = 0; i < whole.side_count; i++) {
    bool acts = whole.sides[i].how == KZI_SIDE_SUBJECT, first = is_first_of_country(&whole, i, each_body);
    subjects += acts && first;
    partners += !acts && first && (each_body || is_told(s, &whole.sides[i]));
    goals += whole.sides[i].how == KZI_SIDE_DESTINATION;
  }
  if (subjects > 1 || partners < 2) return;
  if (whole.sense == KZI_SENSE_VISIT && goals == whole.side_count)
    whole.pronoun = true; /* «تشمل جولته زيارة إلى فيتنام وأبوظبي»: whoever travels */
  if (!subjects && !whole.pronoun) return;
  if (subjects && whole.act == KZI_ACT_ESTABLISH && !is_told(s, &whole.sides[0])) return; /* «تشكلت لجنة بين …» */
  const struct kzi_instrument *text = whole.instrument == KZI_NONE ? NULL : &s->m->instruments[whole.instrument];
  bool one = text && text->count == 1 && whole.act != KZI_ACT_CONSULT && !bargains_with_each(s, &whole);
  if (one) return;                                                         /* one text with all of them */
  bool one_each = each_body || (text && text->count == (int32_t)partners); /* «مذكرتين مع كازاخستان وأوزبكستان» */
  unsigned n = 0;
  found->count--;
  for (uint8_t i = 0; i < whole.side_count; i++) {
    if (whole.sides[i].how == KZI_SIDE_SUBJECT || !(each_body || is_told(s, &whole.sides[i])) ||
        !is_first_of_country(&whole, i, each_body))
      continue;
    bool on = goes_on_tour(s, &whole);
    if (on && is_there(found, &whole, whole.sides[i].cc)) continue;
    struct kzi_event *e = kzi_vec_push(s->arena, found, sizeof *e);
    if (!e) return;
    *e = whole;
    e->apiece = partners >= ROW_MIN && whole.verb && whole.sense == KZI_SENSE_MEET;
    e->place = place_of(s, &whole, whole.sides[i].cc);
    if (e->place != whole.place) e->place_rule = "the stop at the one visited";
    if ((n++ && begins_tour(s, &whole)) || on) stop_later(s, e);
    if (one_each) e->turn = (uint8_t)n;
    e->side_count = 0;
    for (uint8_t k = 0; k < whole.side_count; k++)
      if (whole.sides[k].how == KZI_SIDE_SUBJECT || (each_body ? k == i : is_same(&whole.sides[k], &whole.sides[i])))
        e->sides[e->side_count++] = whole.sides[k];
  }
}
