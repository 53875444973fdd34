/* Talks of one pair: one occasion told twice, or one that was held beside one that is to come. */
#include "record/merge.h"

#define AWAITED_REACH  2 /* tokens from «القمة» to «المرتقبة» */
#define PREPARED_REACH 3 /* tokens from «التحضيرات» to the session */
#define FIRST_REACH    5 /* tokens from «أول» to «يزور» */
#define STAY_DAYS      7
#define INVITED_REACH  12 /* tokens from «دعوة» to the visit: to whom it goes stands between */
#define AGAIN_REACH    6  /* tokens from «سيلتقي» to «مجددا» */

#define SPOKEN_SENTENCES 3 /* behind the headline: what the news begins with */

bool kzi_told_by_verb(const struct kzi_case *c, const struct kzi_draft *d)
{
  for (uint8_t i = 0; i < d->event_count; i++)
    if (c->events->items[d->events[i]].verb) return true;
  return false;
}

static uint8_t count_from_afar(const struct kzi_case *c, const struct kzi_draft *d)
{
  uint8_t n = 0;
  for (uint8_t i = 0; i < d->event_count; i++)
    if (c->events->items[d->events[i]].afar) n++;
  return n;
}

/* «ترأس الوزيران أمس اجتماع اللجنة»: he who presided has sat there. */
static bool is_presided(const struct kzi_case *c, const struct kzi_event *e)
{
  static const char presided[] = "تراس|وتراس|تراست|وتراست|تراسا|وتراسا";
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  return kzi_tokens_have_of(tokens, tokens->sentences[e->sentence].first, e->trigger.first, presided);
}

/* «عقب لقائه رئيس البرلمان»: what somebody speaks after has been held. */
static bool is_over(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const after[] = {"عقب", "بعد", "اثر", "ختام", "اعقاب", "وعقب", "وبعد", NULL};
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    uint32_t at = e->trigger.first;
    if (is_presided(c, e) || (at > 0 && kzi_token_is_any(c->m->marks->tokens, at - 1, after))) return true;
  }
  return count_from_afar(c, d) > 0; /* a call or a letter, whatever visit it announced */
}

/* «قال خلال مؤتمر صحفي مشترك مع نظيره»: there they stand. */
static bool before_press(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const at[] = {"في", "خلال", "اثناء", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  for (uint8_t i = 0; i < d->event_count; i++) {
    uint32_t t = c->events->items[d->events[i]].trigger.first;
    if (t > 0 && kzi_token_is(tokens, t, "موتمر") && kzi_token_is_any(tokens, t - 1, at)) return true;
  }
  return false;
}

/* «بحث الوزيران التحضيرات لعقد اللجنة المشتركة»: they talk about what they prepare. */
static bool is_prepared_there(const struct kzi_case *c, const struct kzi_event *e)
{
  static const char *const preparing[] = {"ترتيبات",   "الترتيبات", "لترتيبات",    "التحضير",   "للتحضير",
                                          "التحضيرات", "تحضيرات",   "الاعداد",     "للاعداد",   "الاستعدادات",
                                          "استعدادات", "للتحضيرات", "للاستعدادات", "الاستعداد", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t first = tokens->sentences[e->sentence].first, at = e->trigger.first;
  for (uint32_t t = at, lo = kzi_reach_back(at, PREPARED_REACH, first); t > lo; t--) {
    if (!kzi_token_is_any(tokens, t - 1, preparing)) continue;
    for (uint32_t i = first; i < t; i++) {
      const struct kzi_mark *verb = kzi_mark_at(c->m->marks, i, KZI_C_VERB);
      if (verb && kzi_mark_is(c->m->marks, verb, "discuss")) return true;
    }
  }
  return false;
}

/* «وجه إليه دعوة لزيارة أستانا، وقد قبلها»: an invitation that is planned has been accepted. */
static bool is_accepted_there(const struct kzi_case *c, const struct kzi_event *e)
{
  static const char invited[] = "دعوه|الدعوه|دعوته|دعا|ودعا|دعت|ودعت|دعاه|ودعاه|دعاها|ودعاها|دعته|ودعته";
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t first = tokens->sentences[e->sentence].first, at = e->trigger.first;
  return e->sense == KZI_SENSE_VISIT &&
         kzi_tokens_have_of(tokens, kzi_reach_back(at, INVITED_REACH, first), at, invited);
}

bool kzi_is_next_meeting(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const again[] = {"مجددا", "مجدده", NULL}, *const next[] = {"المقبله", "القادمه", "التاليه", NULL};
  static const char *const awaited[] = {"المرتقبه", "المرتقب",  "مرتقبه",  "مرتقب",  "المزمعه",  "المزمع",
                                        "مزمع",     "مزمعه",    "المقرره", "المقرر", "مقرره",    "مقرر",
                                        "المحتمل",  "المحتمله", "محتمل",   "محتمله", "المتوقعه", "المتوقع",
                                        "المقبله",  "المقبل",   "القادمه", "القادم", "المنتظره", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    uint32_t end = e->trigger.end;
    if (e->modality != KZI_PLANNED) continue;
    if (!e->verb && (is_prepared_there(c, e) || is_accepted_there(c, e))) return true;
    if (kzi_tokens_have(tokens, end, kzi_reach_ahead(end, AWAITED_REACH, e->scope.end), awaited)) return true;
    if (!e->verb) continue;
    if (kzi_tokens_have(tokens, end, kzi_reach_ahead(end, AGAIN_REACH, e->scope.end), again)) return true;
    if (end < e->scope.end && kzi_token_is_any(tokens, end, next)) return true;
  }
  return false;
}

bool kzi_met_beside(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const beside[] = {"هامش",    "ثنايي", "ثناييه", "ثناييا", "الثنايي",
                                       "بلديهما", "منفرد", "منفصل",  "جانبي",  NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    uint32_t end = tokens->sentences[e->sentence].end;
    if (kzi_tokens_have(tokens, e->trigger.first, end, beside)) return true;
  }
  return false;
}

bool kzi_met_in_part(const struct kzi_draft *d, const struct kzi_draft *by)
{
  if (d->modality != by->modality || by->side_count <= d->side_count) return false;
  for (uint8_t i = 0; i < d->side_count; i++)
    if (!kzi_has_side(by, d->sides[i].cc)) return false;
  return true;
}

/* What the actor's office is called by, 0 where he has none: «نظيره» has not. */
static uint32_t office_code(const struct kzi_mentions *m, uint32_t actor)
{
  uint32_t office = actor == KZI_NONE ? KZI_NONE : m->actors[actor].office;
  return office == KZI_NONE ? 0 : m->offices[office].code;
}

static bool are_others(const struct kzi_case *c, uint32_t one, uint32_t two)
{
  const struct kzi_mentions *m = c->m;
  const struct kzi_actor *a = one == KZI_NONE ? NULL : &m->actors[one], *b = two == KZI_NONE ? NULL : &m->actors[two];
  if (!a || !b) return false;
  if (a->person != KZI_NONE && b->person != KZI_NONE) return m->people[a->person].entity != m->people[b->person].entity;
  uint32_t x = office_code(m, one), y = office_code(m, two);
  return x && y && x != y;
}

/* «التقى الوزيران …، والقمة المقررة بين الرئيسين»: on both sides others meet. */
static bool others_meet(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *by)
{
  unsigned others = 0;
  for (uint8_t i = 0; i < d->side_count; i++)
    for (uint8_t k = 0; k < by->side_count; k++)
      others += d->sides[i].cc == by->sides[k].cc && are_others(c, d->sides[i].actor, by->sides[k].actor);
  return others > 1;
}

/* «التقى وزير الخارجية نظيره الروسي، وأعلن أن الرئيس الروسي يعتزم زيارة كازاخستان»: the visitor to come is not he who meets. */
static bool another_will_visit(const struct kzi_case *c, const struct kzi_draft *plan, const struct kzi_draft *held)
{
  for (uint8_t i = 0; i < held->event_count; i++) { /* … which may be the one that has begun */
    const struct kzi_event *e = &c->events->items[held->events[i]];
    const struct kzi_mark *verb = kzi_mark_at(c->m->marks, e->trigger.first, KZI_C_VERB);
    if (e->sense == KZI_SENSE_VISIT || kzi_is_imperfect(verb)) return false;
  }
  for (uint8_t i = 0; i < plan->event_count; i++) {
    const struct kzi_event *e = &c->events->items[plan->events[i]];
    const struct kzi_mark *noun = kzi_mark_at(c->m->marks, e->trigger.first, KZI_C_NOUN);
    if (noun && noun->prefix & KZI_PREFIX_LI) continue; /* «التحضيرات لزيارة الرئيس» */
    for (uint8_t n = 0; e->sense == KZI_SENSE_VISIT && n < e->side_count; n++)
      for (uint8_t k = 0; k < held->side_count; k++) {
        if (e->sides[n].cc != held->sides[k].cc || e->sides[n].how != KZI_SIDE_SUBJECT) continue;
        uint32_t visitor = e->sides[n].actor, here = held->sides[k].actor;
        if (!office_code(c->m, here) && held->side_count == 2) here = held->sides[!k].actor; /* «نظيره» */
        uint32_t x = office_code(c->m, visitor), y = office_code(c->m, here);
        if ((x && y && x != y) || are_others(c, visitor, held->sides[k].actor)) return true;
      }
  }
  return false;
}

/* «خلال لقائه», «استمرت المحادثات», «المحادثات التي جرت»: that it was held is told beside the noun. */
static bool is_told_as_held(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char during[] =
      "خلال|وخلال|اثناء|هامش|لدي|جرت|وجرت|بدات|وبدات|انطلقت|وانطلقت|استمرت|واستمرت|تواصلت|وتواصلت|"
      "اختتمت|واختتمت|انتهت|وانتهت|تركزت|وتركزت|تناول|وتناول|تناولت|وتناولت|شهد|وشهد|تطرق|وتطرق|ناقش|"
      "وناقش";
  static const char *const rel[] = {"التي", "الذي", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  for (uint8_t i = 0; i < d->event_count; i++) {
    struct kzi_range at = c->events->items[d->events[i]].trigger;
    if (at.first > 0 && kzi_token_is_of(tokens, at.first - 1, during)) return true;
    uint32_t behind = at.end, last = kzi_reach_ahead(at.end, 2, tokens->count - 1);
    while (behind < last && !kzi_token_is_any(tokens, behind, rel)) behind++; /* «اللقاءات الجانبية التي عقدت» */
    behind = kzi_token_is_any(tokens, behind, rel) ? behind + 1 : at.end;
    const struct kzi_mark *verb = behind < tokens->count ? kzi_mark_at(c->m->marks, behind, KZI_C_LIGHT) : NULL;
    if (kzi_is_perfect(verb)) return true;
  }
  return false;
}

/* «وجاء الطلب خلال لقائهما» */
static bool is_theirs(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const during[] = {"خلال", "اثناء", NULL};
  const struct kzi_event *e = &c->events->items[d->events[0]];
  const struct kzi_mark *noun = kzi_mark_at(c->m->marks, e->trigger.first, KZI_C_NOUN);
  return noun && noun->pronoun == KZI_PRON_HUMA && e->trigger.first > 0 &&
         kzi_token_is_any(c->m->marks->tokens, e->trigger.first - 1, during);
}

/* «قال الوزير الثلاثاء خلال زيارة للقاهرة إن الرئيس سيزور الخرطوم»: whoever speaks there is there. */
static bool is_spoken_at(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const during[] = {"خلال", "اثناء", NULL}, *const that[] = {"ان", "انه", "انها", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  const struct kzi_event *e = &c->events->items[d->events[0]];
  uint32_t at = e->trigger.first, first = tokens->sentences[e->sentence].first;
  if (e->sentence > SPOKEN_SENTENCES || at == first || !kzi_token_is_any(tokens, at - 1, during)) return false;
  for (uint32_t t = at; t > first && !kzi_token_is_any(tokens, t - 1, that); t--) /* «أضاف أنه سيجري خلال زيارته …» */
    if (kzi_is_perfect(kzi_mark_at(c->m->marks, t - 1, KZI_C_REPORT))) return true;
  return false;
}

/* Nouns alone tell both, and nothing says that the one has been held. */
static bool is_rather_to_come(const struct kzi_case *c, const struct kzi_draft *held)
{
  int64_t days = kzi_days_ago(c, held->when);
  return !is_over(c, held) && !is_told_as_held(c, held) && !(days != KZI_NO_DAY && days >= 0);
}

/* «سيصل غدا إلى أستانا، حيث يلتقي نظيره. ويبحث الجانبان خلال الزيارة …»: imperfects without a day go on from a plan told before. */
static bool goes_on_from_plan(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *plan)
{
  static const char *const firsts[] = {"اول", "اعلي", "ارفع", "اكبر", NULL}; /* «أرفع مسؤول يزور طهران» is there */
  const struct kzi_event *events = c->events->items;
  unsigned imperfects = 0;
  if (!(kzi_told_by_verb(c, plan) || kzi_dated_later(c, plan)) || (d->when != KZI_NONE && d->when != plan->when) ||
      is_over(c, d))
    return false;
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &events[d->events[i]];
    const struct kzi_mark *verb = kzi_mark_at(c->m->marks, e->trigger.first, KZI_C_VERB);
    if (e->title) continue;
    if (e->trigger.first < events[plan->events[0]].trigger.first) return false;
    if (e->verb && !kzi_is_imperfect(verb)) return false;
    if (kzi_tokens_have(c->m->marks->tokens, kzi_reach_back(e->trigger.first, FIRST_REACH, 0), e->trigger.first,
                        firsts))
      return false;
    imperfects += e->verb;
  }
  return imperfects > 0;
}

/* «التقى العسكريون الخميس …، قبل زيارة يقوم بها رئيس الوزراء الجمعة» */
static bool is_of_later_day(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *held)
{
  int64_t day = kzi_days_ago(c, d->when), then = kzi_days_ago(c, held->when);
  return day != KZI_NO_DAY && then != KZI_NO_DAY && day >= 0 && day < then;
}

/* «قبل يوم جرت مكالمة الاثنين …، ناقشا فيها …»: of one day, whatever else says that the one is earlier. */
static bool is_of_same_day(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *by)
{
  int64_t day = kzi_days_ago(c, d->when);
  return d->modality == KZI_BACKGROUND && by->modality == KZI_ASSERTED && day != KZI_NO_DAY &&
         day == kzi_days_ago(c, by->when);
}

/* «وصل الرئيس إلى أستانا», «في مستهل زيارة إلى باريس»: the guest is there, or on his way. */
static bool has_begun(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char comes[] = "وصل|وصلت|وصلا|وصلوا|حط|حطت|توجه|توجهت|غادر|غادرت|ووصل|ووصلت|وتوجه|وغادر";
  static const char begins[] = "مستهل|بدايه|بدا|بدات|يبدا|تبدا|وبدا|وبدات|ويبدا|استهل|استهلت";
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    uint32_t at = e->trigger.first, from = kzi_reach_back(at, AGAIN_REACH, tokens->sentences[e->sentence].first);
    if (e->sense != KZI_SENSE_VISIT && e->sense != KZI_SENSE_GO) continue;
    if (kzi_token_is_of(tokens, at, comes) || kzi_tokens_have_of(tokens, from, at, begins)) return true;
  }
  return false;
}

/* «…، ومن المقرر أن يلتقي الخميس رئيس المجلس»: talks within days belong to the visit that has begun. */
static bool is_soon_there(const struct kzi_case *c, const struct kzi_draft *plan, const struct kzi_draft *visit)
{
  int64_t days = kzi_days_ago(c, plan->when);
  if (!has_begun(c, visit) || plan->side_count != 2) return false;
  for (uint8_t i = 0; i < plan->event_count; i++) {
    uint8_t sense = c->events->items[plan->events[i]].sense;
    bool comes = sense == KZI_SENSE_VISIT || sense == KZI_SENSE_GO; /* «وسيزور غدا مدينة …»: the same guest */
    if (sense == KZI_SENSE_COMMITTEE || (comes && plan->sides[0].cc != visit->sides[0].cc)) return false;
  }
  return plan->ahead || (days != KZI_NO_DAY && days <= 0 && days > -STAY_DAYS);
}

/* In whose country talks were held, or a visit goes to: that of the place, or of him who receives or is visited. */
static uint16_t held_in(const struct kzi_case *c, const struct kzi_draft *d)
{
  if (d->place != KZI_NONE) return c->m->places[d->place].cc;
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    for (uint8_t k = 0; k < e->side_count; k++)
      if ((e->sense == KZI_SENSE_RECEIVE && e->verb && e->sides[k].how == KZI_SIDE_SUBJECT) ||
          (e->sense == KZI_SENSE_VISIT && e->sides[k].how == KZI_SIDE_DESTINATION))
        return e->sides[k].cc;
  }
  return 0;
}

/* «استقبل الأمير الرئيس في الدوحة … وسيزور سموه أستانا»: who was received at home goes to the other. */
static bool is_visit_back(const struct kzi_case *c, const struct kzi_draft *plan, const struct kzi_draft *held)
{
  uint16_t there = held_in(c, plan), here = held_in(c, held);
  return there && here && there != here && kzi_has_side(plan, there) &&
         c->events->items[plan->events[0]].sense == KZI_SENSE_VISIT;
}

bool kzi_same_talks(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *by)
{
  if (others_meet(c, d, by)) return false;
  if (d->modality == KZI_PLANNED && by->modality == KZI_ASSERTED && is_soon_there(c, d, by)) return true;
  if (d->modality == KZI_ASSERTED && by->modality == KZI_PLANNED && is_soon_there(c, by, d)) return false;
  if (is_of_same_day(c, d, by)) return true;
  if (d->modality == KZI_NEGATED && by->modality == KZI_PLANNED && by->events[0] < d->events[0] &&
      kzi_dated_later(c, by))
    return true; /* «القمة في 12 يونيو … بعد أن ألغاها»: they are awaited again */
  if (d->modality == KZI_PLANNED && by->modality == KZI_NEGATED) /* a headline calls off what nouns below tell of */
    return c->events->items[by->events[0]].title && !c->events->items[d->events[0]].title && !kzi_told_by_verb(c, d);
  if (d->modality == KZI_PLANNED && by->modality == KZI_ASSERTED)
    return !kzi_dated_later(c, d) && !is_of_later_day(c, d, by) && count_from_afar(c, by) < by->event_count &&
           !another_will_visit(c, d, by) && !is_visit_back(c, d, by) &&
           (kzi_told_by_verb(c, by) || (!kzi_told_by_verb(c, d) && !is_rather_to_come(c, by)));
  if (d->modality == KZI_ASSERTED && by->modality == KZI_PLANNED && goes_on_from_plan(c, d, by)) return true;
  if (d->modality == KZI_ASSERTED && by->modality == KZI_PLANNED)
    return !kzi_told_by_verb(c, d) && !is_over(c, d) && !before_press(c, d) && !is_spoken_at(c, d) &&
           !is_theirs(c, d) && (kzi_told_by_verb(c, by) || is_rather_to_come(c, d));
  return false;
}
