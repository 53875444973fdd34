/* One record an act: the headline, the lead and the last paragraph tell the same signing three times. */
#include "record/merge.h"

#include <string.h>

#define DAYS_OF_LATE   4
#define LEAD_SENTENCES 3 /* what an article begins with is its news */

static bool told_now(const struct kzi_draft *d)
{
  return d->modality == KZI_ASSERTED || d->modality == KZI_PLANNED;
}

int64_t kzi_days_ago(const struct kzi_case *c, uint32_t when)
{
  const struct kzi_when *w = when == KZI_NONE ? NULL : &c->m->whens[when];
  if (!w || w->precision != KZI_PRECISION_DAY || !w->value.year || !c->m->published.year) return KZI_NO_DAY;
  return kzi_days(c->m->published) - kzi_days(w->value);
}

/* A headline leaves the tense open: the text beneath it says whether it happened or will; the first act there does. */
static bool headline_of(const struct kzi_case *c, const struct kzi_draft *title, const struct kzi_draft *body)
{
  const struct kzi_event *head = &c->events->items[title->events[title->event_count - 1]],
                         *text = &c->events->items[body->events[0]];
  bool other = text->sense == KZI_SENSE_LETTER && head->sense == KZI_SENSE_VISIT; /* an envoy's letter is no visit */
  bool yet = title->modality == KZI_PLANNED && body->modality == KZI_ASSERTED && title->act == KZI_ACT_CONSULT;
  return head->title && !text->title && !other && !yet && told_now(title) && told_now(body);
}

/* «وكان الرئيسان التقيا الجمعة»: of the same visit, if the news tells of one. */
static bool is_of_late(const struct kzi_case *c, const struct kzi_draft *d)
{
  int64_t days = kzi_days_ago(c, d->when);
  return days >= 0 && days <= DAYS_OF_LATE;
}

/* «المذكرة التي تم توقيعها» after the news of it: no earlier act; «موعد اللقاء» after it was announced: no other one. */
static bool told_again(const struct kzi_case *c, const struct kzi_draft *news, const struct kzi_draft *later)
{
  if (news->modality == KZI_ASSERTED && later->modality == KZI_BACKGROUND && is_of_late(c, later)) return true;
  if (!c->events->items[later->events[0]].taken_up) return false;
  if (later->act == KZI_ACT_CONSULT) return later->modality == KZI_ASSERTED;
  return news->modality == KZI_ASSERTED && later->modality == KZI_BACKGROUND;
}

/* A headline's «اتفاق» may be any instrument, its «مذكرة» one of cooperation. */
static bool is_loose_name(uint8_t title, uint8_t body)
{
  return title == KZI_INS_AGREEMENT || title == KZI_INS_DOCUMENT || (title == KZI_INS_MOU && body == KZI_INS_MOC);
}

/* «يصل الجمعة لإجراء محادثات»: talks that the same words date are of the same occasion. */
static bool same_day(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  return a->act == KZI_ACT_CONSULT && !c->events->items[b->events[0]].verb && a->when != KZI_NONE &&
         a->when == b->when && c->events->items[a->events[0]].sentence == c->events->items[b->events[0]].sentence;
}

/* «أقامتا العلاقات عام 1994. وافتتحت سفارتها عام 1995» */
static bool other_years(const struct kzi_case *c, uint32_t a, uint32_t b)
{
  if (a == KZI_NONE || b == KZI_NONE) return false;
  int x = c->m->whens[a].value.year, y = c->m->whens[b].value.year;
  return x && y && x != y;
}

static bool drills(uint8_t sense)
{
  return sense == KZI_SENSE_EXERCISE || sense == KZI_SENSE_TRAIN;
}

/* «سلمت الهند الفلبين صواريخ. ويتدرب 21 عنصرا من البحرية الفلبينية …»: what is given or built, and people who train, are two
 * deeds. «نفذت القوات التدريب المشترك» is one, whichever word tells it. */
static bool other_deeds(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  const struct kzi_event *x = &c->events->items[a->events[0]], *y = &c->events->items[b->events[0]];
  bool vague = x->sense == KZI_SENSE_PROJECT || y->sense == KZI_SENSE_PROJECT;
  return a->act == KZI_ACT_COOPERATE && drills(x->sense) != drills(y->sense) && !vague;
}

/* «اتفاقية تجمع الأردن مع السعودية والإمارات»; «ووقع الأردن مع السعودية والإمارات الاتفاقيات»: the known texts of all. */
static bool is_part_of(const struct kzi_case *c, const struct kzi_draft *all, const struct kzi_draft *part)
{
  if (all->side_count < 3 || part->side_count != 2 || all->act != KZI_ACT_SIGN || all->type != part->type) return false;
  if (all->modality != part->modality || !kzi_is_known_text(c, part) || part->sides[0].org != KZI_NONE) return false;
  return kzi_has_side(all, part->sides[0].cc) && kzi_has_side(all, part->sides[1].cc);
}

/* Do two drafts of the same act between the same sides tell one act? */
static bool same_act(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  if (is_part_of(c, a, b)) return true;
  if (a->act != b->act || !kzi_same_pair(c->m, a, b)) return false;
  if (a->modality != b->modality && !same_day(c, a, b) && !headline_of(c, a, b) && !told_again(c, a, b)) return false;
  if (a->act == KZI_ACT_ESTABLISH && other_years(c, a->when, b->when)) return false;
  if (!kzi_act_takes_instrument(a->act)) return !other_deeds(c, a, b);
  if (a->type == b->type) return !kzi_are_two_texts(c, a, b);
  if (a->type == KZI_INS_JOINT_STATEMENT || b->type == KZI_INS_JOINT_STATEMENT)
    return a->instrument == KZI_NONE || b->instrument == KZI_NONE; /* «واتفق الجانبان على …», as their statement says */
  if (headline_of(c, a, b) && a->event_count == 1 && is_loose_name(a->type, b->type)) return true;
  return (kzi_is_known_text(c, b) && !kzi_is_new_kind(c, b)) || !b->type || !a->type;
}

/* «تجديد عقد الغاز …، وأنه وقع العقد في بغداد أمس»: what is signed then is the renewal. */
static bool signs_renewal(const struct kzi_case *c, const struct kzi_draft *renewal, const struct kzi_draft *d)
{
  return renewal->act == KZI_ACT_RENEW && d->act == KZI_ACT_SIGN && d->modality == renewal->modality &&
         d->type == renewal->type && kzi_is_known_text(c, d) && kzi_same_pair(c->m, renewal, d);
}

/* A date that tells a day says more than «الأسبوع المقبل», and «الأحد 24 يوليو» more than the headline's «الأحد». */
static bool better_when(const struct kzi_case *c, uint32_t a, uint32_t b)
{
  if (a == KZI_NONE || b == KZI_NONE) return b == KZI_NONE;
  const struct kzi_when *x = &c->m->whens[a], *y = &c->m->whens[b];
  if (y->weekday_only && !x->weekday_only && x->weekday == y->weekday && x->value.year) return true;
  return !y->value.year && x->value.year;
}

/* What is to come is not of a day that has been: «السبت …، والقمة في 12 يونيو المقبل». */
static bool better_of(const struct kzi_case *c, uint8_t modality, uint32_t a, uint32_t b)
{
  bool been = b != KZI_NONE && !c->m->whens[b].weekday_only && kzi_days_ago(c, b) > 0; /* «الاثنين» may be to come */
  if (modality == KZI_PLANNED && a != KZI_NONE && been && kzi_days_ago(c, a) <= 0) return true;
  return better_when(c, a, b);
}

static unsigned bodies_of(const struct kzi_draft *d, uint16_t cc)
{
  unsigned n = 0;
  for (uint8_t i = 0; i < d->side_count; i++) n += d->sides[i].cc == cc && d->sides[i].org != KZI_NONE;
  return n;
}

/* A second body of one country that only the later text names. */
static void add_bodies(struct kzi_draft *into, const struct kzi_draft *from)
{
  for (uint8_t k = 0; k < from->side_count && into->side_count < KZI_SIDES_MAX; k++) {
    const struct kzi_draft_side *body = &from->sides[k];
    bool told = false;
    for (uint8_t i = 0; i < into->side_count; i++) told = told || into->sides[i].org == body->org;
    if (!told && body->cc && bodies_of(into, body->cc) == 1 && bodies_of(from, body->cc) > 1)
      into->sides[into->side_count++] = *body;
  }
}

/* A side that only the context told has the words of a later sentence that tells it. */
static void take_words(struct kzi_draft_side *into, const struct kzi_draft_side *from)
{
  if (!kzi_span_empty(into->span)) return;
  into->span = from->span;
  into->actor = from->actor;
  if (!kzi_span_empty(from->span)) into->why = from->why;
}

/* What they agreed on, told without a text of its own, stands in their joint statement. */
static bool is_stated(const struct kzi_draft *into, const struct kzi_draft *from)
{
  return into->act == KZI_ACT_AGREE && into->instrument == KZI_NONE && from->type == KZI_INS_JOINT_STATEMENT;
}

static void take_text(struct kzi_draft *into, const struct kzi_draft *from)
{
  into->type = from->type;
  into->type_why = from->type_why;
  into->instrument = from->instrument;
  into->count = from->count;
}

static void take_when(struct kzi_draft *into, const struct kzi_draft *from, const char *rule)
{
  into->when = from->when;
  into->ahead = from->ahead;
  into->borrowed = from->borrowed;
  into->when_rule = rule;
}

/* At talks a body may act for itself at one meeting and not at the other; a side that the headline leaves unnamed has none of its
 * own. */
static bool takes_body(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft_side *side,
                       uint32_t org)
{
  static const char *const own[] = {"agency",     "company",      "group",     "bank",    "fund",
                                    "university", "chamber",      "authority", "council", "foundation",
                                    "union",      "organization", NULL};
  if (side->org != KZI_NONE || org == KZI_NONE) return false;
  if (d->act != KZI_ACT_CONSULT) return true;
  bool open = side->actor == KZI_NONE && c->events->items[d->events[0]].title;
  return open && kzi_is_kind(c->m, &c->m->orgs[org], own);
}

/* «الأزهر يوقع مذكرة», «وقع رئيس جامعة الأزهر …»: a headline shortens or paraphrases the name of a body. */
static void take_body(const struct kzi_case *c, struct kzi_draft_side *into, const struct kzi_draft_side *from)
{
  if (into->org == KZI_NONE || from->org == KZI_NONE || c->m->orgs[from->org].bare) return;
  const struct kzi_span old = c->m->orgs[into->org].name, full = c->m->orgs[from->org].name;
  bool longer = full.end - full.start > old.end - old.start; /* «الإيسيسكو» above its full name */
  if (!into->cc && !(longer && kzi_same_org(c->m, into->org, from->org))) return;
  into->org = from->org;
}

static void join(const struct kzi_case *c, struct kzi_draft *into, const struct kzi_draft *from)
{
  bool titled = headline_of(c, into, from);
  if (titled && into->event_count == 1) {
    int32_t counted = into->count;
    into->modality = from->modality;
    if (from->type) take_text(into, from);
    if (from->type && !into->count && counted > 1) into->count = counted; /* «توقعان سبع وثائق», «عددا من الوثائق» */
  }
  for (uint8_t i = 0; i < from->event_count && into->event_count < KZI_DRAFT_EVENTS; i++)
    into->events[into->event_count++] = from->events[i];
  bool own = into->borrowed && !from->borrowed && from->when != KZI_NONE;
  if (own || better_of(c, into->modality, from->when, into->when)) take_when(into, from, from->when_rule);
  kzi_take_place(c, into, from->place, from->place_rule);
  if (!into->type || is_stated(into, from)) take_text(into, from);
  if (into->count == 1 && from->type == into->type && from->count != 1 && !kzi_turn_of(c, into))
    into->count = from->count;
  into->resolved = into->resolved && from->resolved;
  for (uint8_t i = 0; i < into->side_count; i++)
    for (uint8_t k = 0; k < from->side_count; k++) {
      if (into->sides[i].cc != from->sides[k].cc) continue;
      if (takes_body(c, into, &into->sides[i], from->sides[k].org)) into->sides[i].org = from->sides[k].org;
      if (titled && bodies_of(from, from->sides[k].cc) == 1) take_body(c, &into->sides[i], &from->sides[k]);
      take_words(&into->sides[i], &from->sides[k]);
    }
  if (kzi_act_takes_instrument(into->act)) add_bodies(into, from);
}

bool kzi_dated_later(const struct kzi_case *c, const struct kzi_draft *d)
{
  if (d->ahead || kzi_is_next_meeting(c, d)) return true;
  if (d->when == KZI_NONE) return false;
  const struct kzi_when *w = &c->m->whens[d->when];
  int64_t days = w->weekday_only ? 0 : kzi_days_ago(c, d->when);
  if (days < 0 && days != KZI_NO_DAY) return true;
  return w->tense > 0 || (w->precision != KZI_PRECISION_DAY &&
                          kzi_told_by_verb(c, d)); /* «سيزور الخرطوم في أكتوبر», «قبل نهاية العام» */
}

/* «أصدر مرسوما بالتصديق على اتفاقية»: one text is settled once, by the stronger word; «أقر المجلس قانونا للتصديق على معاهدة»: … or by
 * what has been approved. */
static bool agrees_to_the_same(const struct kzi_draft *d, const struct kzi_draft *by)
{
  if (d->instrument == KZI_NONE || d->instrument != by->instrument) return false;
  if (d->act == KZI_ACT_APPROVE)
    return by->act == KZI_ACT_APPROVE && d->modality == KZI_PLANNED && by->modality == KZI_ASSERTED;
  return d->act == KZI_ACT_AGREE && by->act != KZI_ACT_AGREE;
}

/* A headline that has the sides agree on something, or one give the other a loan, paraphrases the signing beneath it, or what the
 * bank's board approves there. */
static bool paraphrases(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *by)
{
  static const char *const firms[] = {"company", "group", NULL};
  for (uint8_t i = 0; i < by->side_count; i++) {
    const struct kzi_org *org = by->sides[i].org == KZI_NONE ? NULL : &c->m->orgs[by->sides[i].org];
    if (org && kzi_is_kind(c->m, org, firms)) return false; /* two firms' contract */
  }
  return (d->act == KZI_ACT_AGREE || d->act == KZI_ACT_COOPERATE) && !d->type && d->event_count == 1 &&
         (by->act == KZI_ACT_SIGN || (by->act == KZI_ACT_APPROVE && d->act == KZI_ACT_COOPERATE)) &&
         headline_of(c, d, by);
}

/* Is x one of the texts that d only counts: «اتفاقيتين ومذكرة …، على النحو التالي»? */
static bool is_counted(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *x)
{
  bool kind = x->type == d->type || d->type == KZI_INS_DOCUMENT;
  return x != d && !x->dropped && x->act == d->act && kind && x->modality == d->modality && x->count == 1 &&
         x->events[0] > d->events[0] && kzi_same_pair(c->m, x, d);
}

/* Texts that are counted first and then named one by one are told by their names, each with the occasion of the count. */
static void tell_one_by_one(struct kzi_case *c, struct kzi_draft *d)
{
  struct kzi_draft *drafts = c->drafts.items;
  int32_t named = 0;
  for (size_t i = 0; i < c->drafts.count; i++) named += is_counted(c, d, &drafts[i]);
  if (d->count < 2 || named < d->count) return;
  for (size_t i = 0; i < c->drafts.count; i++) {
    struct kzi_draft *x = &drafts[i];
    if (!is_counted(c, d, x)) continue;
    if (better_when(c, d->when, x->when)) take_when(x, d, "of the texts that are counted first");
    kzi_take_place(c, x, d->place, "of the texts that are counted first");
    if (x->event_count < KZI_DRAFT_EVENTS) x->events[x->event_count++] = d->events[0];
  }
  d->dropped = true;
}

/* «يقود المفاوضات»: those about the text that the article tells, and no talks beside. */
static bool negotiates(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *by)
{
  static const char *const rounds[] = {"المفاوضات", "مفاوضات", "مفاوضاتهما", "مفاوضاتها", "التفاوض", "للمفاوضات", NULL};
  if (by->act != KZI_ACT_NEGOTIATE) return false;
  for (uint8_t i = 0; i < d->event_count; i++) {
    struct kzi_range at = c->events->items[d->events[i]].trigger;
    if (!kzi_tokens_have(c->m->marks->tokens, at.first, at.end, rounds)) return false;
  }
  return true;
}

/* «عشرون اتفاقية سيتم إمضاؤها …، وإمضاء الاتفاقيات بادرة طيبة»: a noun takes up what is to be signed. */
static bool is_signing_to_come(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *by)
{
  return d->act == KZI_ACT_SIGN && by->act == KZI_ACT_SIGN && d->modality == KZI_ASSERTED &&
         by->modality == KZI_PLANNED && d->type == by->type && kzi_is_known_text(c, d) && !kzi_told_by_verb(c, d) &&
         by->events[0] < d->events[0];
}

/* «ثلاث دول توقع مذكرة»: a headline that counts them, of which the context told but two. */
static bool counts_sides(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *by)
{
  return d->resolved && d->act == by->act && (d->type == by->type || is_loose_name(d->type, by->type)) &&
         headline_of(c, d, by) && kzi_met_in_part(d, by);
}

/* «ووقعا اتفاقية …. ويتفاوض البلدان على اتفاقية أخرى»: a text of its own words, which no word of signing takes up. */
static bool is_beside(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *by)
{
  if (d->instrument == KZI_NONE || by->instrument == KZI_NONE || d->instrument == by->instrument) return false;
  return !kzi_is_known_text(c, d) && !kzi_is_known_text(c, by) &&
         c->events->items[d->events[0]].sentence != c->events->items[by->events[0]].sentence;
}

/* What another record of the same pair already says better. */
static bool shadowed(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *by)
{
  bool talks = d->act == KZI_ACT_CONSULT && by->act == KZI_ACT_CONSULT;
  if (by->dropped) return false;
  if (talks && kzi_met_in_part(d, by)) return !kzi_met_beside(c, d);
  if (counts_sides(c, d, by)) return true;
  if (!kzi_same_pair(c->m, d, by)) return false;
  if (talks) return kzi_same_talks(c, d, by);
  if (d->act == KZI_ACT_CONSULT) return negotiates(c, d, by);
  if (is_signing_to_come(c, d, by)) return true;
  if (agrees_to_the_same(d, by) || paraphrases(c, d, by)) return true;
  if (by->act != KZI_ACT_SIGN || d->type != by->type) return false;
  if (d->act == KZI_ACT_AGREE) return d->type && d->modality == by->modality;
  if (d->act == KZI_ACT_NEGOTIATE && is_beside(c, d, by)) return false;
  return d->act == KZI_ACT_NEGOTIATE && by->modality == d->modality; /* not by the old one that they work on */
}

/* «المحادثات», «القمة», which name nobody, tell of talks that other words tell, and of no others: «وكان ألغى القمة» beside the news
 * of it. */
static bool only_takes_up(const struct kzi_case *c, const struct kzi_draft *d)
{
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    if (e->act != KZI_ACT_CONSULT || e->sense != KZI_SENSE_MEET || !e->taken_up || e->side_count || e->ahead)
      return false;
  }
  return true;
}

static bool parts_texts(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *other)
{
  return d->instrument != KZI_NONE && other->instrument == d->instrument && other->act == d->act && !d->dropped &&
         !other->dropped && !kzi_same_pair(c->m, other, d);
}

/* «اتفاقيات مع كل من جيبوتي والنيجر»: where one side has several partners for its texts, each has one of them. */
static void part_texts(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 0; i < c->drafts.count; i++) {
    size_t end = i + 1;
    while (end < c->drafts.count && parts_texts(c, &drafts[i], &drafts[end])) end++;
    bool each = drafts[i].count == 0 || (size_t)drafts[i].count == end - i;
    for (size_t k = i; end > i + 1 && each && k < end; k++) drafts[k].count = 1;
    i = end - 1;
  }
}

/* «وزار الرئيس روسيا في نوفمبر الماضي، حيث التقى نظيره، ووقعا اتفاقيات»: what goes on from an old act is as old. */
static bool goes_on_from(const struct kzi_case *c, const struct kzi_draft *d, const struct kzi_draft *before)
{
  const struct kzi_event *e = &c->events->items[d->events[0]], *old = &c->events->items[before->events[0]];
  if (e->sentence < LEAD_SENTENCES) return false;
  return before->modality == KZI_BACKGROUND && d->modality == KZI_ASSERTED && e->verb && old->verb &&
         (d->when == KZI_NONE || d->when == before->when) && e->sentence == old->sentence &&
         (e->pronoun || e->both || d->resolved) && kzi_same_pair(c->m, d, before);
}

/* «ففي عام 2007 زار الملك كازاخستان، ووقع البلدان …»: dated years before the news, whatever its verb said. What approves or ends a
 * text may have the text's date. */
static bool is_of_old(const struct kzi_case *c, const struct kzi_draft *d)
{
  const struct kzi_when *w = d->when == KZI_NONE ? NULL : &c->m->whens[d->when];
  bool own =
      d->act == KZI_ACT_CONSULT || d->act == KZI_ACT_SIGN || d->act == KZI_ACT_ESTABLISH || d->act == KZI_ACT_AGREE;
  if (w && w->at.tok >= c->events->items[d->events[0]].scope.end)
    return false; /* «…، وقال إن الآلية انطلقت عام 2014» */
  return own && kzi_told_by_verb(c, d) && d->modality == KZI_ASSERTED && w && w->kind == KZI_DATE_POINT &&
         w->value.year && w->value.year + 1 < c->m->published.year;
}

void kzi_merge(struct kzi_case *c)
{
  struct kzi_draft *drafts = c->drafts.items;
  for (size_t i = 1; i < c->drafts.count; i++)
    if (goes_on_from(c, &drafts[i], &drafts[i - 1])) drafts[i].modality = KZI_BACKGROUND;
  for (size_t i = 0; i < c->drafts.count; i++)
    if (is_of_old(c, &drafts[i])) drafts[i].modality = KZI_BACKGROUND;
  for (size_t i = 0; i < c->drafts.count; i++) {
    if (drafts[i].dropped) continue;
    for (size_t k = i + 1; k < c->drafts.count; k++)
      if (!drafts[k].dropped && (same_act(c, &drafts[i], &drafts[k]) || signs_renewal(c, &drafts[i], &drafts[k]))) {
        join(c, &drafts[i], &drafts[k]);
        drafts[k].dropped = true;
      }
  }
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped) tell_one_by_one(c, &drafts[i]);
  for (size_t i = 0; i < c->drafts.count; i++)
    if (!drafts[i].dropped && only_takes_up(c, &drafts[i])) drafts[i].dropped = true;
  for (size_t i = 0; i < c->drafts.count; i++)
    for (size_t k = 0; k < c->drafts.count && !drafts[i].dropped; k++)
      if (k != i && shadowed(c, &drafts[i], &drafts[k])) drafts[i].dropped = true;
  part_texts(c);
}
