/* Where one goes: the state, or the body of one, that is visited, and whither those travel who travel together. */
#include "event/fits.h"
#include "event/search.h"
#include "event/sides.h"

#include <string.h>

#define BODY_VISITED   8  /* tokens from a visitor to the body visited */
#define GROUND_REACH   12 /* tokens from a country to whom one meets there */
#define NEAR_REACH     4  /* tokens from a visit to «ل» and where it goes */
#define HOST_REACH     4  /* tokens from talks to «في» the state where they are held */
#define VISITED_REACH  3  /* tokens behind «زيارة»: «كل من» may stand there */
#define TAKEN_UP_REACH 6 /* tokens from a visit spoken of to where it goes: «الزيارة التي قام بها …» stands between */

static bool goes_to_state(const struct kzi_scene *s, const struct kzi_group *g)
{
  const struct kzi_actor *a = &s->m->actors[g->first];
  return a->state != KZI_NONE || (a->office == KZI_NONE && a->org == KZI_NONE && a->cc);
}

bool kzi_is_mission(const struct kzi_scene *s, const struct kzi_group *g)
{
  static const char *const missions[] = {"embassy", NULL};
  const struct kzi_actor *a = &s->m->actors[g->first];
  const struct kzi_mark *head =
      a->org == KZI_NONE ? NULL : kzi_has(s, s->m->orgs[a->org].at.tok, KZI_C_ORG_HEAD, missions);
  return head && a->office == KZI_NONE && a->person == KZI_NONE;
}

/* «زار الوفد مجلس الشورى العماني», «بزيارة إلى مجلس الأمة الكويتي»: a body of the other country. */
static void add_body_visited(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e,
                             uint32_t from, uint32_t hi)
{
  if (!tr->verb && tr->sense != KZI_SENSE_VISIT) return;
  const struct kzi_group *g = kzi_next_group(s, from, kzi_reach_ahead(from, BODY_VISITED, hi),
                                             tr->verb ? LINK(NONE) | LINK(IN) : LINK(TO) | LINK(LI));
  const struct kzi_actor *a = g ? &s->m->actors[g->first] : NULL;
  if (a && a->cc && a->org != KZI_NONE && a->office == KZI_NONE && a->person == KZI_NONE && !kzi_is_mission(s, g))
    kzi_add_group(s, e, g, KZI_SIDE_DESTINATION);
}

/* «جولة أوروبية بعد ثلاثة أسابيع على مواجهات في غزة»: where something was before. */
static bool is_of_earlier(const struct kzi_scene *s, uint32_t from, uint32_t tok)
{
  static const char *const then[] = {"بعد", "عقب", "منذ", "اثر", "غداه", NULL};
  return kzi_has_word(s, from, tok, then);
}

/* «زار جناح دولة قطر في المعرض» */
static bool is_stand(const struct kzi_scene *s, const struct kzi_group *g)
{
  static const char stand[] = "جناح|لجناح|بجناح|وجناح";
  return g->tok > 0 && kzi_token_is_of(s->tokens, g->tok - 1, stand);
}

/* «غادر بعد قمة في كيبيك», «غادر الرئيس أستانا متوجها إلى باكو»: where he has been is not where he goes. */
static bool leaves(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  struct kzi_text word = kzi_token_fold(s->tokens, tr->tok);
  return tr->verb && (strstr(word.bytes, "غادر") || strstr(word.bytes, "اقلع"));
}

/* «ستشمل جولة الوزير البريطاني إسرائيل والأردن»: the stops stand behind who travels. */
static bool takes_in(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const verbs[] = {"تشمل", "شملت", "ستشمل", "يشمل", "سيشمل", "وتشمل", "وشملت", "وستشمل", NULL};
  return !tr->verb && tr->tok > 0 && kzi_token_is_any(s->tokens, tr->tok - 1, verbs);
}

/* «يحل الرئيس الصيني ضيفا على السعودية» */
static bool is_guest(const struct kzi_scene *s, uint32_t from, uint32_t hi)
{
  static const char *const guest[] = {"ضيفا", "ضيفه", "ضيف", NULL};
  return kzi_has_word(s, from, kzi_reach_ahead(from, 2, hi), guest);
}

/* «وصل إلى أستانا قادما من طشقند»: whence a guest comes. */
bool kzi_is_origin(const struct kzi_scene *s, uint32_t tok)
{
  static const char *const from[] = {"من", NULL};
  static const char coming[] = "قادما|قادمه|قادمين|قادمان|القادم|القادمه|عايدا|عايده|عايدين|اتيا";
  return tok > 1 && kzi_token_is_any(s->tokens, tok - 1, from) && kzi_token_is_of(s->tokens, tok - 2, coming);
}

/* «يبحث خلال زيارته الأوضاع في ليبيا», «خلال زيارته قضايا التسوية في سوريا»: what another verb is about stands behind the visit. */
static bool frames_object(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const most[] = {"اخر", "اهم", "ابرز", "مجمل", NULL};
  uint32_t t = tr->end;
  if (!tr->pronoun || tr->verb || t >= s->tokens->count || s->actor_in[t] ||
      !strstr(kzi_token_fold(s->tokens, tr->tok).bytes, "زيار")) /* «جولته الشرق أوسطية في الأردن» */
    return false;
  struct kzi_text word = kzi_token_fold(s->tokens, t);
  bool adjective = kzi_text_begins(word, "ال") && (kzi_text_ends(word, "ه") || kzi_text_ends(word, "ي"));
  bool noun = s->tokens->items[t].kind == KZI_TOKEN_WORD && !kzi_has(s, t, KZI_C_FUNC, NULL) && !adjective;
  return noun || kzi_token_is_any(s->tokens, t, most);
}

/* Where a visit goes: a state after «إلى», «ل», or as the object of زار; else a place reached. */
static void add_destination(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_event *e, uint32_t from,
                            uint32_t hi)
{
  if (e->taken_up && hi > from + TAKEN_UP_REACH) hi = from + TAKEN_UP_REACH; /* «هذه الزيارة تأتي …» goes nowhere */
  const struct kzi_group *seat =
      kzi_next_group(s, from, kzi_reach_ahead(from, 2, hi), LINK(TO) | LINK(LI) | LINK(NONE));
  if (tr->sense == KZI_SENSE_VISIT && seat && kzi_is_mission(s, seat)) return;
  uint32_t wanted = LINK(TO) | LINK(LI) | LINK(BI) |
                    ((tr->verb && !leaves(s, tr)) || takes_in(s, tr) ? LINK(NONE) : 0u) |
                    (is_guest(s, from, hi) ? LINK(ON) : 0u) | (leaves(s, tr) ? 0u : LINK(IN)) |
                    (kzi_token_is(s->tokens, tr->end - 1, "من") || kzi_mission_begins(s, tr)
                         ? LINK(FROM)
                         : 0u); /* «عودته من أستانا», «استأنفت السفارة عملها من طرابلس» */
  if (!tr->verb) hi = kzi_before_verb(s, from + 1, hi); /* «زيارة أوباما، وتتصدى الدولتان للحركة في الصومال» */
  const struct kzi_group *g = leaves(s, tr) ? kzi_next_group(s, from, hi, LINK(NONE)) : NULL;
  if (g && g->countries == 1 && goes_to_state(s, g) && !kzi_is_side(e, s->m->actors[g->first].cc))
    return; /* «غادر الضيف البلاد متوجها إلى باكو»: where a guest goes on to is another matter */
  for (uint32_t at = from; at < hi; at = g->end) {
    g = kzi_next_group(s, at, hi, wanted);
    if (!g) break;
    if (g->link == KZI_LINK_LI && !tr->verb && g->tok > from + NEAR_REACH) continue; /* «زيارته خدمة للعدو» */
    if (g->link == KZI_LINK_IN && frames_object(s, tr)) continue;
    bool own = g->link == KZI_LINK_NONE && g->countries == 1 && kzi_is_side(e, s->m->actors[g->first].cc);
    if (own && tr->sense != KZI_SENSE_VISIT) continue; /* «افتتح الوزير العماني سفارة السلطنة في أستانا» */
    if (goes_to_state(s, g) && !(g->link == KZI_LINK_IN && is_of_earlier(s, from, g->tok)) && !is_stand(s, g)) {
      kzi_add_group(s, e, g, KZI_SIDE_DESTINATION);
      return;
    }
  }
  for (uint32_t i = KZI_FIRST(s->m->places, s->m->place_count, from); i < s->m->place_count; i++) {
    const struct kzi_place *p = &s->m->places[i];
    if (p->at.tok >= hi) break;
    if (!p->cc || (!p->destination && (leaves(s, tr) || is_of_earlier(s, from, p->at.tok)))) continue;
    if (kzi_is_origin(s, p->at.tok) || (!p->destination && frames_object(s, tr))) continue;
    kzi_add_side(s, e, p->cc, KZI_NONE, KZI_SIDE_DESTINATION, p->at.span);
    return;
  }
  add_body_visited(s, tr, e, from, hi);
}

/* «قمة مقررة مع الزعيم، الذي قدم مبادرات إلى سول»: what somebody else does, told of him in passing, is no way of this visit. */
static uint32_t before_asides(const struct kzi_scene *s, const struct kzi_group *subject, uint32_t from, uint32_t hi)
{
  static const char *const rel[] = {"rel", NULL};
  for (uint32_t t = from + 1; t < hi; t++) {
    bool comma = kzi_token_is_comma(s->tokens, t - 1);
    const struct kzi_group *g = kzi_group_at(s, comma ? t - 2 : t - 1);
    if (g && g != subject && g->tok >= from && kzi_has(s, t, KZI_C_FUNC, rel)) return t;
  }
  return hi;
}

/* «يقوم الوزير بزيارة كازاخستان», «بزيارة كل من قطر وعمان», «خلال زيارته كينيا»: behind the noun stands where he goes who was told
 * before it. */
static void add_place_visited(struct kzi_search *x)
{
  if (x->subject ? x->subject->end > x->tr->tok : !x->tr->pronoun || x->s->bound[x->tr->end] != KZI_BOUND_NONE) return;
  const struct kzi_group *g =
      kzi_next_group(x->s, x->tr->end, kzi_reach_ahead(x->tr->end, VISITED_REACH, x->w.hi), LINK(NONE));
  if (g && goes_to_state(x->s, g) && !is_stand(x->s, g)) kzi_add_group(x->s, x->e, g, KZI_SIDE_DESTINATION);
}

/* «زار وزيرا خارجية فرنسا وألمانيا كييف»: those who travel together, and whither. */
static bool travel_together(const struct kzi_search *x)
{
  if (x->tr->sense != KZI_SENSE_VISIT || !kzi_enough(x)) return false;
  for (uint8_t i = 0; i < x->e->side_count; i++)
    if (x->e->sides[i].how != KZI_SIDE_SUBJECT) return false;
  return true;
}

void kzi_add_common_destination(struct kzi_search *x)
{
  if (travel_together(x)) add_destination(x->s, x->tr, x->e, x->from, x->w.hi);
}

/* «تستعد كينيا لزيارة الرئيس الأميركي», «أعلنت الإمارات أن زيارة الرئيس الصيني للبلاد ستبدأ …»: where no words behind the visit tell
 * where it goes, the state told before that awaits it, or whose country is meant. */
static void add_host_before(struct kzi_search *x)
{
  static const char *const awaits[] = {
      "تستعد",   "يستعد",     "استعدادا", "استعدادات", "الاستعدادات", "استعداداتها", "تستعدان", "وتستعد", "ويستعد",
      "تترقب",   "يترقب",     "وتترقب",   "تنتظر",     "ينتظر",       "وتنتظر",      "تتاهب",   "يتاهب",  "تحضيرا",
      "تحضيرات", "التحضيرات", "استعدت",   "ترقب",      "وستستقبل",    "يتطلع",       "تتطلع",   "تطلعه",  "تطلعها",
      "رحب",     "رحبت",      "ترحيبه",   "ترحيبها",   "مرحبا",       "مرحبه",       NULL};
  static const char *const home[] = {"للبلاد", "البلاد",  "لبلاده", "بلاده", "لبلادها",
                                     "بلادها", "لبلادنا", "بلادنا", NULL};
  const struct kzi_scene *s = x->s;
  const struct kzi_trigger *tr = x->tr;
  bool guest = tr->sense == KZI_SENSE_RECEIVE && tr->mark->prefix & KZI_PREFIX_LI; /* «تستعد الجزائر لاستقبال …» */
  if (tr->verb || tr->pronoun || !(tr->sense == KZI_SENSE_VISIT || guest) || x->e->side_count != 1) return;
  uint16_t visitor = x->e->sides[0].cc;
  if (!visitor || !x->subject || x->subject->tok < tr->end) return;
  bool waited = kzi_has_word(s, x->w.lo, tr->tok, awaits);
  bool here = !guest && kzi_has_word(s, x->subject->end, kzi_reach_ahead(x->subject->end, 2, x->w.hi), home);
  if (!waited && !here) return;
  uint32_t first = here ? s->tokens->sentences[x->e->sentence].first : x->w.lo;
  const struct kzi_group *g = kzi_last_group(s, first, tr->tok, LINK(NONE) | LINK(IN));
  bool host = g && g->countries == 1 && s->m->actors[g->first].cc && s->m->actors[g->first].cc != visitor;
  if (host)
    kzi_add_group(s, x->e, g, guest ? KZI_SIDE_SUBJECT : KZI_SIDE_DESTINATION);
  else if (here)
    x->e->partner_unnamed = true;
  if (host) x->e->pronoun = false;
}

void kzi_add_host_of_talks(struct kzi_search *x)
{
  static const char *const talks[] = {"محادثات", "مباحثات", "مشاورات", "مفاوضات", "مناقشات", "لقاءات", NULL};
  static const char grounds[] = "جنيف|فيينا|بروكسل|نيويورك|لاهاي|دافوس|سويسرا";
  const struct kzi_scene *s = x->s;
  const struct kzi_trigger *tr = x->tr;
  bool held = !tr->verb && tr->sense == KZI_SENSE_MEET && tr->light != KZI_NONE && !tr->impersonal;
  if (!held || x->with || !x->subject || x->e->side_count != 1 || !x->e->sides[0].cc || x->e->both) return;
  if (x->e->partner_unnamed || x->e->inside || !kzi_has_word(s, tr->tok, tr->end, talks)) return;
  const struct kzi_actor *who = &s->m->actors[x->subject->first];
  if (who->person == KZI_NONE && who->office == KZI_NONE && !kzi_is_delegation(s, who->at.tok)) return;
  const struct kzi_group *g = kzi_next_group(s, tr->end, kzi_reach_ahead(tr->end, HOST_REACH, x->w.hi), LINK(IN));
  if (!g || g->countries != 1 || s->m->actors[g->first].state == KZI_NONE ||
      kzi_tokens_have_of(s->tokens, g->tok, g->end, grounds))
    return;
  kzi_add_group(s, x->e, g, KZI_SIDE_DESTINATION);
}

bool kzi_add_place_told_first(struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || tr->sense != KZI_SENSE_VISIT || !x->subject || x->subject->tok <= tr->end) return false;
  bool another = kzi_told_before(x->s, tr->end, x->subject->tok, UINT32_MAX, KZI_C_NOUN, "visit");
  if (!another && kzi_next_group(x->s, tr->end, x->subject->tok, LINK(TO)))
    add_destination(x->s, tr, x->e, tr->end, x->subject->tok);
  return kzi_enough(x);
}

/* «يتوجه إلى فنلندا قبيل القمة مع الرئيس الروسي», «وصلا إلى سنغافورة لعقد قمة»: the country where he meets another's leader, or the two
 * each other, is only their ground. */
void kzi_leave_ground(struct kzi_search *x)
{
  static const char aims[] = "للقاء|لعقد|لاجراء|للاجتماع|قبيل|قبل|لحضور|مقر";
  static const char ahead[] = "استعدادا|تمهيدا|تحضيرا"; /* he has come, and meets the other later */
  static const char *const talks[] = {"meet", "negotiate", NULL};
  const struct kzi_scene *s = x->s;
  struct kzi_event *e = x->e;
  const struct kzi_side *ground = e->side_count > 1 ? &e->sides[e->side_count - 1] : NULL;
  if (!x->tr->verb || x->tr->sense != KZI_SENSE_VISIT || !ground || ground->how != KZI_SIDE_DESTINATION) return;
  uint32_t t = x->tr->end, hi = s->tokens->sentences[e->sentence].end;
  while (t < hi && s->tokens->items[t].start < ground->span.end) t++;
  hi = kzi_reach_ahead(t, GROUND_REACH, hi);
  while (t < hi && !kzi_token_is_of(s->tokens, t, aims) && !kzi_token_is_of(s->tokens, t, ahead)) t++;
  bool met = false;
  if (t < hi && kzi_token_is_of(s->tokens, t, ahead)) return;
  for (uint32_t k = t; k < kzi_reach_ahead(t, 3, hi); k++) met = met || kzi_has(s, k, KZI_C_NOUN, talks);
  if (!met) return;
  if (e->side_count == 3 && e->sides[1].how == KZI_SIDE_SUBJECT) { /* both have come there */
    e->side_count = 2;
    return;
  }
  const struct kzi_group *g =
      kzi_next_group(s, t, kzi_reach_ahead(t, GROUND_REACH, s->tokens->count), LINK(WITH) | LINK(NONE) | LINK(BI));
  const struct kzi_actor *a = g && g->countries == 1 ? &s->m->actors[g->first] : NULL;
  bool leader = a && a->cc && (a->office != KZI_NONE || a->person != KZI_NONE) && !kzi_is_side(e, a->cc);
  if (e->side_count == 2 && leader) e->sides[1] = (struct kzi_side){g->first, a->cc, KZI_SIDE_PARTNER, a->at.span};
}

void kzi_search_destination(struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  bool goes = kzi_senses[tr->sense].needs & KZI_TAKES_PLACE;
  bool founds = tr->sense == KZI_SENSE_ESTABLISH;
  if (founds && x->subject && x->e->pronoun && x->e->side_count == 1) return; /* «بلاده وروسيا» are two */
  if (tr->sense == KZI_SENSE_VISIT && !tr->verb && !kzi_enough(x)) add_place_visited(x);
  if ((goes || kzi_brings(x)) && !kzi_enough(x))
    add_destination(x->s, tr, x->e, x->from, before_asides(x->s, x->subject, x->from, x->w.hi));
  if (goes && !kzi_enough(x) && x->from > tr->end)
    add_destination(x->s, tr, x->e, tr->end, x->from); /* «وصل إلى أستانا الأمير …» */
  if (goes && !kzi_enough(x) && !kzi_mission_begins(x->s, tr) && x->subject && x->subject->end < tr->tok)
    add_destination(x->s, tr, x->e, x->subject->end, tr->tok); /* «يتوجه إلى الدوحة في زيارة» */
  if (!kzi_enough(x)) add_host_before(x);
}
