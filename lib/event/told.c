#include "event/told.h"

#define DELEGATES_REACH 4 /* tokens from «وفد» to the people it is of */

static bool same_side(const struct kzi_scene *s, const struct kzi_side *a, uint16_t cc, uint32_t actor)
{
  if (a->actor != KZI_NONE && a->actor == actor) return true;
  if (a->cc != cc) return false;
  if (cc) return true;
  if (a->actor == KZI_NONE || actor == KZI_NONE) return false;
  const struct kzi_actor *x = &s->m->actors[a->actor], *y = &s->m->actors[actor];
  if (x->org != KZI_NONE && y->org != KZI_NONE && s->m->orgs[x->org].international &&
      kzi_same_org(s->m, x->org, y->org))
    return true; /* «مديرة البنك الدولي …، بين تونس والبنك الدولي» */
  return x->person != KZI_NONE && y->person != KZI_NONE &&
         s->m->people[x->person].entity == s->m->people[y->person].entity;
}

static bool is_somebody(const struct kzi_scene *s, uint32_t actor)
{
  const struct kzi_actor *a = actor == KZI_NONE ? NULL : &s->m->actors[actor];
  return a && (a->person != KZI_NONE || a->office != KZI_NONE);
}

static bool is_institution(const struct kzi_scene *s, uint32_t actor)
{
  return actor != KZI_NONE && s->m->actors[actor].org != KZI_NONE && !is_somebody(s, actor);
}

/* «التقى الوزير الإسباني رئيس الحكومة الإسبانية», «وقعت شركة أكوا باور عقدا مع صندوق الاستثمارات العامة» */
static bool meets_own(const struct kzi_scene *s, const struct kzi_side *a, uint32_t actor, enum kzi_side_how how)
{
  bool alike =
      (is_somebody(s, a->actor) && is_somebody(s, actor)) || (is_institution(s, a->actor) && is_institution(s, actor));
  return a->how == KZI_SIDE_SUBJECT && how == KZI_SIDE_PARTNER && a->actor != actor && alike;
}

void kzi_add_side(const struct kzi_scene *s, struct kzi_event *e, uint16_t cc, uint32_t actor, enum kzi_side_how how,
                  struct kzi_span span)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    if (!same_side(s, &e->sides[i], cc, actor)) continue;
    e->inside = e->inside || meets_own(s, &e->sides[i], actor, how);
    return;
  }
  if (e->side_count < KZI_EVENT_SIDES) e->sides[e->side_count++] = (struct kzi_side){actor, cc, (uint8_t)how, span};
}

static unsigned demonyms_after(const struct kzi_scene *s, uint32_t tok, struct kzi_side found[KZI_SIDES_MAX]);

/* «الجانبان العماني والأوزبكي», «رؤساء كازاخستان وتركيا وأذربيجان»: sides told by what stands behind the word. */
static bool add_told_pair(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_actor *a,
                          enum kzi_side_how how)
{
  struct kzi_side found[KZI_SIDES_MAX];
  unsigned n = demonyms_after(s, a->at.end, found);
  for (unsigned i = 0; n >= 2 && i < n; i++) kzi_add_side(s, e, found[i].cc, KZI_NONE, how, found[i].span);
  if (n >= 2) return true;
  const struct kzi_group *g =
      a->at.end < s->tokens->count ? kzi_group_at(s, a->at.end) : NULL; /* «وزيرا دفاع كازاخستان وبيلاروسيا» */
  if (!g || g->tok != a->at.end || g->countries < 2 || g->link != KZI_LINK_NONE) return false;
  for (uint32_t i = g->first; i < g->first + g->count; i++)
    kzi_add_side(s, e, s->m->actors[i].cc, i, how, s->m->actors[i].at.span);
  return true;
}

/* Where the states end that stand behind the actor's «في» or «ب», or the actor itself does. */
static uint32_t end_of_states(const struct kzi_scene *s, const struct kzi_actor *a)
{
  static const uint8_t links[] = {KZI_LINK_BI, KZI_LINK_IN}; /* a clitic, or a word of its own */
  for (uint32_t i = 0; i < KZI_COUNT(links) && a->at.end + i < s->tokens->count; i++) {
    const struct kzi_group *g = kzi_group_at(s, a->at.end + i);
    if (g && g->tok == a->at.end + i && g->link == links[i] && g->countries >= 2) return g->end;
  }
  return a->at.end;
}

/* «وزيري الدفاع في روسيا الاتحادية وجمهورية كازاخستان»: as many sides as states stand in its words, or behind them. */
static bool add_states_inside(const struct kzi_scene *s, struct kzi_event *e, uint32_t index, enum kzi_side_how how)
{
  const struct kzi_actor *a = &s->m->actors[index];
  uint8_t before = e->side_count;
  uint32_t end = end_of_states(s, a);
  if (a->org != KZI_NONE && s->m->orgs[a->org].international) return false; /* «ممثلي منظمة … للأمم المتحدة» */
  for (uint32_t i = KZI_FIRST(s->m->states, s->m->state_count, a->at.tok);
       i < s->m->state_count && s->m->states[i].at.tok < end; i++)
    kzi_add_side(s, e, s->m->states[i].cc, e->side_count == before ? index : KZI_NONE, how, s->m->states[i].at.span);
  return e->side_count > before;
}

/* «نظيريه الياباني والكوري الجنوبي», with «و» by itself, too */
static void add_demonyms_behind(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_actor *a,
                                enum kzi_side_how how)
{
  uint32_t at = a->at.end + kzi_token_is(s->tokens, a->at.end, "و");
  const struct kzi_mark *demonym = at < s->tokens->count ? kzi_mark_at(s->marks, at, KZI_C_DEMONYM) : NULL;
  struct kzi_side found[KZI_SIDES_MAX];
  unsigned n = demonym && demonym->prefix == KZI_PREFIX_WA ? demonyms_after(s, at, found) : 0;
  for (unsigned i = 0; i < n; i++) kzi_add_side(s, e, found[i].cc, KZI_NONE, how, found[i].span);
}

/* «نظرائه من كازاخستان والمجر», «نظيره من جزر القمر» */
static bool add_states_from(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_actor *a,
                            enum kzi_side_how how)
{
  const struct kzi_group *g = a->at.end + 1 < s->tokens->count ? kzi_group_at(s, a->at.end + 1) : NULL;
  if (!g || g->tok != a->at.end + 1 || (g->link != KZI_LINK_FROM && g->link != KZI_LINK_IN) || !g->countries)
    return false;
  for (uint32_t i = g->first; i < g->first + g->count; i++)
    if (s->m->actors[i].cc) kzi_add_side(s, e, s->m->actors[i].cc, KZI_NONE, how, s->m->actors[i].at.span);
  return true;
}

/* «وفد من المعارضة السورية», «الائتلاف السوري المعارض»: it speaks for no state. */
static bool opposes(const struct kzi_scene *s, const struct kzi_actor *a)
{
  static const char opposition[] = "المعارضه|المعارض|معارضين|المعارضين|معارضون|المعارضون";
  uint32_t end = s->tokens->sentences[s->tokens->items[a->at.tok].sentence].end;
  return kzi_tokens_have_of(s->tokens, a->at.tok, kzi_reach_ahead(a->at.end, 2, end), opposition);
}

/* «المغني البريطاني إلتون جون»: a person of a country, but not its official. */
static bool is_private(const struct kzi_scene *s, const struct kzi_event *e, const struct kzi_actor *a)
{
  static const char *const trades[] = {"المغني",  "المغنيه", "الممثل",  "الممثله", "اللاعب",  "نجم",    "النجم",
                                       "النجمه",  "الفنان",  "الفنانه", "المخرج",  "المخرجه", "الكاتب", "الكاتبه",
                                       "الروايي", "الصحفي",  "الصحافي", "المدرب",  "مدرب",    NULL};
  if (e->act != KZI_ACT_CONSULT || a->office != KZI_NONE || a->org != KZI_NONE || a->person == KZI_NONE) return false;
  return kzi_has_word(s, kzi_reach_back(a->at.tok, 3, 0), a->at.end, trades);
}

/* «مجلس الأمن», «الجمعية العامة»: what the many who sit there resolve is no act between two. */
static bool is_organ(const struct kzi_scene *s, const struct kzi_org *org)
{
  static const char *const organs[] = {"council", "union", NULL};
  return org->cc == KZI_CC('U', 'N') && kzi_has(s, org->at.tok, KZI_C_ORG_HEAD, organs);
}

/* «مجموعة السبع», «المحكمة الجنائية الدولية» */
static bool is_round_of_many(const struct kzi_scene *s, const struct kzi_org *org)
{
  static const char *const rounds[] = {"IGO:G7", "IGO:G20", "IGO:P5", "IGO:BRICS", "IGO:ICC", NULL};
  return kzi_has(s, org->at.tok, KZI_C_ORG, rounds) != NULL;
}

/* «تكساس», «كردفان»: where somebody is. */
static bool is_region(const struct kzi_scene *s, const struct kzi_org *org)
{
  uint32_t i = KZI_FIRST(s->m->states, s->m->state_count, org->at.tok);
  const struct kzi_state *state = i < s->m->state_count ? &s->m->states[i] : NULL;
  return state && state->how == KZI_STATE_REGION && state->at.tok == org->at.tok && state->at.end == org->at.end;
}

/* «وكالة الأنباء السعودية»: it tells of the talks. */
static bool is_media(const struct kzi_scene *s, const struct kzi_event *e, const struct kzi_org *org)
{
  static const char *const media[] = {"media", NULL};
  return e->act == KZI_ACT_CONSULT && kzi_has(s, org->at.tok, KZI_C_ORG_HEAD, media) != NULL;
}

/* At meetings and in deeds a round of many, or a region, is no side by itself, as its officials and delegations are; an organ
 * of the United Nations never is. */
static bool is_no_party(const struct kzi_scene *s, const struct kzi_event *e, const struct kzi_actor *a,
                        enum kzi_side_how how)
{
  if (a->org == KZI_NONE || a->office != KZI_NONE || a->person != KZI_NONE || a->anaphor != KZI_NONE) return false;
  if (is_organ(s, &s->m->orgs[a->org]) || is_media(s, e, &s->m->orgs[a->org])) return true;
  if (e->act != KZI_ACT_CONSULT && e->act != KZI_ACT_COOPERATE) return false;
  bool gets = e->sense == KZI_SENSE_GIVE && how == KZI_SIDE_PARTNER; /* «سلمت الصين مقاطعة تركستان سيارات إسعاف» */
  return is_round_of_many(s, &s->m->orgs[a->org]) || (!gets && is_region(s, &s->m->orgs[a->org]));
}

/* «اجتمعت لجنة الصداقة القطرية الكازاخستانية», «التقى مسؤولون من الكوريتين»: they are of both. */
static bool is_joint_body(const struct kzi_scene *s, const struct kzi_actor *a)
{
  uint32_t i = KZI_FIRST(s->m->states, s->m->state_count, a->at.tok);
  if (a->office != KZI_NONE || a->person != KZI_NONE || i + 1 >= s->m->state_count) return false;
  const struct kzi_state *x = &s->m->states[i], *y = &s->m->states[i + 1];
  if (y->at.end > a->at.end || x->cc == y->cc) return false;
  if (kzi_is_delegation(s, a->at.tok)) return true;
  return !a->cc && a->org != KZI_NONE && x->how == KZI_STATE_DEMONYM && y->how == KZI_STATE_DEMONYM;
}

/* «وفدا من كبار رجال الأعمال الكوريين»: whose the people are that the delegation is of. */
static bool add_delegates(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_actor *a,
                          enum kzi_side_how how)
{
  if (a->cc || !kzi_is_delegation(s, a->at.tok)) return false;
  if (a->at.end + 1 >= s->tokens->count || !kzi_token_is(s->tokens, a->at.end, "من")) return false;
  uint32_t hi = s->tokens->sentences[s->tokens->items[a->at.tok].sentence].end;
  const struct kzi_group *g =
      kzi_next_group(s, a->at.end, kzi_reach_ahead(a->at.end, DELEGATES_REACH, hi), LINK(NONE) | LINK(FROM));
  if (!g || g->countries != 1 || !s->m->actors[g->first].cc) return false;
  kzi_add_side(s, e, s->m->actors[g->first].cc, g->first, how, a->at.span);
  return true;
}

/* «سيغمار غابريال، نائب المستشارة الألمانية»: whose he is, his office behind the comma tells. */
static bool add_by_office_behind(const struct kzi_scene *s, struct kzi_event *e, uint32_t index, enum kzi_side_how how)
{
  const struct kzi_actor *a = &s->m->actors[index];
  if (a->cc || a->person == KZI_NONE || a->office != KZI_NONE || a->at.end + 2 >= s->tokens->count) return false;
  uint32_t t = a->at.end + !kzi_token_is_comma(s->tokens, a->at.end); /* a name's last word may be unknown */
  const struct kzi_group *g = kzi_token_is_comma(s->tokens, t) ? kzi_group_at(s, t + 1) : NULL;
  if (!g || g->tok != t + 1 || g->link != KZI_LINK_NONE) return false;
  const struct kzi_actor *title = &s->m->actors[g->first];
  if (!title->cc || title->office == KZI_NONE) return false;
  kzi_add_side(s, e, title->cc, index, how, a->at.span);
  return true;
}

/* «اجتمعت اللجنة السعودية الكازاخية», «شهد منتدى الأعمال السعودي الكازاخي توقيع …»: those whose the body is meet, or sign there. */
static bool acts_for_both(const struct kzi_scene *s, const struct kzi_event *e, const struct kzi_actor *a)
{
  static const char *const firms[] = {"company", "group", "bank",
                                      NULL}; /* «الشركة القطرية العُمانية» signs for itself */
  bool sees_signed = e->sense == KZI_SENSE_SIGN && !e->verb && a->at.end <= e->trigger.first &&
                     !kzi_has(s, a->at.tok, KZI_C_ORG_HEAD, firms);
  return (e->sense == KZI_SENSE_MEET || sees_signed) && is_joint_body(s, a);
}

void kzi_add_actor(const struct kzi_scene *s, struct kzi_event *e, uint32_t index, enum kzi_side_how how)
{
  const struct kzi_actor *a = &s->m->actors[index];
  if (is_private(s, e, a) || is_no_party(s, e, a, how) || (e->act == KZI_ACT_CONSULT && opposes(s, a))) return;
  if (a->number >= 2 && !a->cc && add_told_pair(s, e, a, how)) return;
  if ((a->number >= 2 || acts_for_both(s, e, a)) && add_states_inside(s, e, index, how)) return;
  bool governments = a->number == 2 && a->org != KZI_NONE && s->m->orgs[a->org].is_state;
  bool ministers = a->number == 2 && !a->cc &&
                   (governments || a->office != KZI_NONE); /* «الوزيران», «الحكومتان», «رئيسا جهازي الأمن في البلدين» */
  if ((ministers && !governments) ||
      (a->anaphor != KZI_NONE && s->m->anaphors[a->anaphor].kind == KZI_ANA_TWO_OFFICIALS))
    e->officials = true;
  if (ministers) e->both = true;
  if (ministers) return;
  if (add_delegates(s, e, a, how) || add_by_office_behind(s, e, index, how)) return;
  if (a->anaphor != KZI_NONE && !a->cc) {
    uint8_t kind = s->m->anaphors[a->anaphor].kind;
    if (kind <= KZI_ANA_TWO_OFFICIALS)
      e->both = true;
    else if (kind == KZI_ANA_COUNTERPART)
      e->partner_unnamed = true;
    else if (kind == KZI_ANA_OWN_COUNTRY)
      e->pronoun = true;
    else
      kzi_add_side(s, e, 0, index, how, a->at.span);
    return;
  }
  if (!a->cc && a->office != KZI_NONE && s->m->offices[a->office].counterpart) {
    if (add_states_from(s, e, a, how)) return;
    e->partner_unnamed = true;
  }
  kzi_add_side(s, e, a->cc, index, how, a->at.span);
  if (a->cc && a->office != KZI_NONE && s->m->offices[a->office].counterpart) add_demonyms_behind(s, e, a, how);
}

/* A body that signs in its own name. */
static bool is_body(const struct kzi_scene *s, const struct kzi_actor *a)
{
  return a->cc && a->org != KZI_NONE && a->office == KZI_NONE && a->person == KZI_NONE && !s->m->orgs[a->org].is_state;
}

/* Does the state itself act: «مصر»? */
static bool has_state(const struct kzi_scene *s, const struct kzi_event *e, uint16_t cc)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *side = kzi_side_actor(s->m, &e->sides[i]);
    if (side && side->cc == cc && side->state != KZI_NONE) return true;
  }
  return false;
}

/* «وزارة الطاقة في كازاخستان وصندوق سامروك كازينا»: two bodies of one country, each with its name. */
static bool is_second_body(const struct kzi_scene *s, const struct kzi_event *e, const struct kzi_group *g,
                           uint32_t index)
{
  const struct kzi_actor *a = &s->m->actors[index];
  if (!kzi_act_takes_instrument(e->act) || e->side_count == KZI_EVENT_SIDES || !is_body(s, a)) return false;
  if (has_state(s, e, a->cc)) return false; /* one body for the state that acts is enough */
  for (uint32_t i = g->first; i < index; i++)
    if (s->m->actors[i].cc == a->cc && is_body(s, &s->m->actors[i])) return true;
  return false;
}

/* «مصر توقع …: الأولى مع شركة إيجاس وشركة إيني»: the first body of the state that acts. */
static bool is_body_of_side(const struct kzi_scene *s, const struct kzi_event *e, const struct kzi_actor *a)
{
  bool signs = kzi_act_takes_instrument(e->act) && e->act != KZI_ACT_APPROVE;
  if (!signs || e->side_count == KZI_EVENT_SIDES || !is_body(s, a)) return false;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *side = kzi_side_actor(s->m, &e->sides[i]);
    if (side && side->cc == a->cc && is_body(s, side)) return false;
  }
  return has_state(s, e, a->cc);
}

void kzi_add_group(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_group *g, enum kzi_side_how how)
{
  for (uint32_t i = g->first; i < g->first + g->count; i++) {
    const struct kzi_actor *a = &s->m->actors[i];
    if (is_second_body(s, e, g, i) || is_body_of_side(s, e, a))
      e->sides[e->side_count++] = (struct kzi_side){i, a->cc, (uint8_t)how, a->at.span};
    else
      kzi_add_actor(s, e, i, how);
  }
}

/* What may stand between talks and the demonyms of those whose they are, with the article or without. */
static bool is_filler(const struct kzi_scene *s, uint32_t t)
{
  static const char *const marks[] = {"-", "–", "—", "ـ", "\"", "«", "»", NULL};
  static const char *const fillers[] = {
      "و",      "مشتركه",   "مشترك",     "عليا",     "ثناييه",     "ثنايي",     "رسميه",   "رسمي",   "رسميان",
      "رسميين", "مختلطه",   "مختلط",     "ثلاثيه",   "استراتيجيه", "استراتيجي", "وزاريه",  "وزاري",  "حكوميه",
      "حكومي",  "اقتصاديه", "اقتصادي",   "سياسيه",   "سياسي",      "عسكريه",    "عسكري",   "تجاريه", "تجاري",
      "دوليه",  "قنصليه",   "دبلوماسيه", "دبلوماسي", "برلمانيه",   "برلماني",   "امنيه",   "امني",   "دفاعيه",
      "دفاعي",  "فنيه",     "فني",       "بحريه",    "جمركيه",     "ثقافيه",    "ثقافي",   "علميه",  "علمي",
      "تقنيه",  "دوريه",    "سنويه",     "سنوي",     "موسعه",      "موسع",      "تحضيريه", "تحضيري", "زراعيه",
      "صناعيه", "حدوديه",   "جديده",     "جديد",     "مغلقه",      "مكثفه",     "تنسيقيه", "تنسيقي", "دايمه",
      "دايم",   "توجيهيه",  "تشاوريه",   "تشاوري",   NULL};
  if (kzi_token_is_any_mark(s->tokens, t, marks) || kzi_has(s, t, KZI_C_ORD, NULL))
    return true; /* «المشاورات السياسية الرابعة الإماراتية - الكازاخية» */
  struct kzi_text word = kzi_token_fold(s->tokens, t);
  if (word.length > 4 && kzi_text_begins(word, "ال")) word = (struct kzi_text){word.bytes + 4, word.length - 4};
  for (const char *const *filler = fillers; *filler; filler++)
    if (kzi_text_is(word, *filler)) return true;
  return false;
}

/* «اللجنة المشتركة | الجزائر-كازاخستان», «منتدى | تونس - إيطاليا»: two names of states that a hyphen ties; the second, or NULL. */
static const struct kzi_state *tied_state(const struct kzi_scene *s, uint32_t state)
{
  static const char *const hyphens[] = {"-", "–", "—", NULL};
  static const char matches[] = "لقاء|اللقاء|للقاء|بلقاء|قمه|القمه|مباراه"; /* «لقاء الجزائر - تونس» is a match */
  const struct kzi_state *a = &s->m->states[state], *b = a + 1;
  if (a->at.tok > 0 && kzi_token_is_of(s->tokens, a->at.tok - 1, matches)) return NULL;
  if (state + 1 >= s->m->state_count || a->how != KZI_STATE_NAME || b->how != KZI_STATE_NAME || a->cc == b->cc)
    return NULL;
  return b->at.tok == a->at.end + 1 && kzi_token_is_any_mark(s->tokens, a->at.end, hyphens) ? b : NULL;
}

/* The demonyms in a row from tok on: «المصرية – الروسية», «العماني والأوزبكي». */
static unsigned demonyms_after(const struct kzi_scene *s, uint32_t tok, struct kzi_side found[KZI_SIDES_MAX])
{
  uint32_t hi = tok < s->tokens->count ? s->tokens->sentences[s->tokens->items[tok].sentence].end : tok;
  uint32_t lo = KZI_FIRST(s->m->states, s->m->state_count, tok);
  unsigned n = 0;
  for (uint32_t t = tok; t < hi && t < tok + 9 && n < KZI_SIDES_MAX;) {
    while (lo < s->m->state_count && s->m->states[lo].at.tok < t) lo++;
    const struct kzi_state *st = lo < s->m->state_count ? &s->m->states[lo] : NULL;
    bool free = !s->actor_in[t] ||
                (tok > 0 && s->actor_in[t] == s->actor_in[tok - 1]); /* «اللجنة المختلطة الجزائرية-» may be one name */
    const struct kzi_state *tied = st && st->at.tok == t && n == 0 ? tied_state(s, lo) : NULL;
    if (tied) {
      found[n++] = (struct kzi_side){KZI_NONE, st->cc, KZI_SIDE_ADJECTIVE, st->at.span};
      found[n++] = (struct kzi_side){KZI_NONE, tied->cc, KZI_SIDE_ADJECTIVE, tied->at.span};
      return n;
    }
    if (st && st->at.tok == t && st->how == KZI_STATE_DEMONYM && free) {
      found[n++] = (struct kzi_side){KZI_NONE, st->cc, KZI_SIDE_ADJECTIVE, st->at.span};
      t = st->at.end;
    } else if (is_filler(s, t)) {
      t++;
    } else {
      break;
    }
  }
  return n;
}

bool kzi_pair_behind(const struct kzi_scene *s, uint32_t tok)
{
  struct kzi_side found[KZI_SIDES_MAX];
  return demonyms_after(s, tok, found) >= 2;
}

const struct kzi_state *kzi_demonym_behind(const struct kzi_scene *s, uint32_t tok, uint32_t *behind)
{
  struct kzi_side found[KZI_SIDES_MAX];
  if (demonyms_after(s, tok, found) != 1) return NULL;
  uint32_t i = KZI_FIRST(s->m->states, s->m->state_count, tok);
  while (s->m->states[i].at.span.start != found[0].span.start) i++;
  uint32_t end = s->tokens->sentences[s->tokens->items[tok].sentence].end;
  for (*behind = s->m->states[i].at.end; *behind < end && is_filler(s, *behind);) ++*behind;
  return &s->m->states[i];
}

/* «المباحثات المصرية – الروسية»: the demonyms behind the noun of acting. */
void kzi_add_adjectives(const struct kzi_scene *s, uint32_t tok, struct kzi_event *e)
{
  struct kzi_side found[KZI_SIDES_MAX];
  unsigned n = demonyms_after(s, tok, found);
  for (unsigned i = 0; n >= 2 && i < n; i++)
    kzi_add_side(s, e, found[i].cc, KZI_NONE, KZI_SIDE_ADJECTIVE, found[i].span);
}

/* «بين القوات السعودية والباكستانية»: the second demonym hangs on the noun of the first. */
void kzi_add_hanging_demonym(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_group *g)
{
  struct kzi_side found[KZI_SIDES_MAX];
  if (g->countries != 1 || g->end >= s->tokens->count) return;
  unsigned n = demonyms_after(s, g->end, found);
  for (unsigned i = 0; i < n; i++) kzi_add_side(s, e, found[i].cc, KZI_NONE, KZI_SIDE_PARTNER, found[i].span);
}

bool kzi_tells_relations(const struct kzi_scene *s, const struct kzi_group *between)
{
  static const char *const relations[] = {"العلاقات", "علاقات", "الخلاف", "الخلافات", "النزاع",
                                          "الصراع",   "الازمه", "الحرب",  "التوتر",   NULL};
  return between->tok > 1 && kzi_token_is_any(s->tokens, between->tok - 2, relations);
}

bool kzi_tells_country(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  for (uint32_t t = from; t < to; t++)
    if (s->group_in[t] && s->groups[s->group_in[t] - 1].countries) return true;
  return false;
}

/* Is the country a side whose body nobody has told? «عن الجانب السعودي الرئيس التنفيذي للهيئة» tells his. */
static bool lacks_body(const struct kzi_scene *s, const struct kzi_event *e, uint16_t cc)
{
  bool side = false;
  for (uint8_t i = 0; i < e->side_count; i++) {
    if (e->sides[i].cc != cc) continue;
    const struct kzi_actor *a = kzi_side_actor(s->m, &e->sides[i]);
    if (a && a->org != KZI_NONE && !s->m->orgs[a->org].is_state) return false;
    side = true;
  }
  return side;
}

void kzi_add_bodies(const struct kzi_scene *s, struct kzi_event *e, const struct kzi_group *g)
{
  for (uint32_t i = g->first; i < g->first + g->count; i++)
    if (!is_body(s, &s->m->actors[i]) || !lacks_body(s, e, s->m->actors[i].cc)) return;
  for (uint32_t i = g->first; i < g->first + g->count && e->side_count < KZI_EVENT_SIDES; i++)
    e->sides[e->side_count++] = (struct kzi_side){i, s->m->actors[i].cc, KZI_SIDE_INSTRUMENT, s->m->actors[i].at.span};
}

bool kzi_means_two(const struct kzi_scene *s, const struct kzi_actor *a)
{
  return a && a->anaphor != KZI_NONE && s->m->anaphors[a->anaphor].kind <= KZI_ANA_TWO_COUNTRIES;
}
