#include "event/subject.h"

#include "event/fits_talks.h"

#include <string.h>

#define FIRST_REACH  4  /* tokens between «أول» and what he does */
#define SOURCE_REACH 4  /* tokens from an export to whence it comes */
#define SIGNER_REACH 12 /* tokens from the text to who signs it */

/* «قمة سنغافورة»: a bare place behind the noun is where they meet, but for «محادثات مصر مع إثيوبيا». */
static bool is_meeting_place(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_group *g)
{
  return g && !kzi_token_is(s->tokens, g->end, "مع") && !tr->verb && tr->sense == KZI_SENSE_MEET && g->tok == tr->end &&
         g->count == 1 && s->m->actors[g->first].state != KZI_NONE;
}

/* Whom one meets or receives: somebody, not a bare country, which is where it happens. */
const struct kzi_group *kzi_next_partner(const struct kzi_scene *s, uint32_t from, uint32_t to, uint32_t wanted)
{
  for (;;) {
    const struct kzi_group *g = kzi_next_group(s, from, to, wanted);
    const struct kzi_actor *a = g ? &s->m->actors[g->first] : NULL;
    bool nation = a && a->anaphor != KZI_NONE && s->m->anaphors[a->anaphor].kind == KZI_ANA_NATION;
    if (!g || (a->state == KZI_NONE && !nation)) return g;
    from = g->end;
  }
}

/* Countries do not travel. */
static const struct kzi_group *next_actor(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t from,
                                          uint32_t to, uint32_t wanted)
{
  return tr->sense == KZI_SENSE_VISIT ? kzi_next_partner(s, from, to, wanted) : kzi_next_group(s, from, to, wanted);
}

/* «… وأن يوقع», «ووقع»: a second verb has the subject of the first, which may stand anywhere before. */
static bool continues(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const then[] = {"علي", "قبل", NULL}; /* «التقى نظيره، على أن يتوجه غدا إلى …» */
  if (!tr->verb || tr->dual) return false;
  if (tr->tok > 1 && tr->sense == KZI_SENSE_VISIT && kzi_token_is(s->tokens, tr->tok - 1, "ان") &&
      kzi_token_is_any(s->tokens, tr->tok - 2, then))
    return true;
  return (tr->mark->prefix & KZI_PREFIX_WA) || (tr->tok > 0 && kzi_token_is(s->tokens, tr->tok - 1, "وان"));
}

static bool is_counterpart(const struct kzi_scene *s, const struct kzi_group *g)
{
  const struct kzi_actor *a = &s->m->actors[g->first];
  if (a->anaphor != KZI_NONE) return s->m->anaphors[a->anaphor].kind == KZI_ANA_COUNTERPART;
  return a->office != KZI_NONE && s->m->offices[a->office].counterpart;
}

/* «إنه», «أنها» before a verb stand for its subject. */
static bool behind_pronoun(const struct kzi_scene *s, uint32_t verb)
{
  static const char *const pronouns[] = {"انه",  "انها",  "بانه",  "بانها", "وانه", "وانها",
                                         "لانه", "لانها", "انهما", "انهم",  NULL};
  return verb > 0 && kzi_has_word(s, verb - 1, verb, pronouns);
}

/* «أن ميركل وترامب | أجريا مكالمة …» */
static const struct kzi_group *right_before(const struct kzi_scene *s, uint32_t lo, uint32_t verb)
{
  const struct kzi_group *g = kzi_last_group(s, lo, verb, LINK(NONE));
  return g && g->end == verb ? g : NULL;
}

/* «قال السفير إن الرئيس أعلن أنه سيزور …»: he who is told right behind the verb of saying, or right before it.
 * «قال المحافظ إن السعودية قدمت …، وإنه وقّع»: the pronoun of the speaker's gender is the speaker. */
static const struct kzi_group *speaker_before(const struct kzi_scene *s, uint32_t verb)
{
  static const char *const his[] = {"انه", "بانه", "وانه", "لانه", NULL};
  uint32_t first = s->tokens->sentences[s->tokens->items[verb].sentence].first;
  bool masculine = kzi_has_word(s, verb - 1, verb, his);
  for (uint32_t t = verb; t > first; t--) {
    const struct kzi_mark *says = kzi_mark_at(s->marks, t - 1, KZI_C_REPORT);
    if (!says) continue;
    struct kzi_text word = kzi_token_fold(s->tokens, t - 1);
    bool feminine = kzi_text_ends(word, "ت");
    const struct kzi_group *g = kzi_group_at(s, t);
    bool behind = g && g->tok == t && g->link == KZI_LINK_NONE && g->end < verb;
    if (!behind && t + 1 == verb) g = right_before(s, first, t - 1), behind = g;
    return behind && feminine != masculine ? g : NULL;
  }
  return NULL;
}

/* «ووقع المذكرة الرئيس التنفيذي للشركة»: the subject behind the object. */
static const struct kzi_group *subject_behind(const struct kzi_scene *s, uint32_t tok, uint32_t hi)
{
  if (tok >= hi || !s->instrument_in[tok]) return NULL;
  uint32_t end = s->m->instruments[s->instrument_in[tok] - 1].at.end;
  const struct kzi_group *g = end < hi ? kzi_group_at(s, end) : NULL;
  if (g && g->tok == end && g->link == KZI_LINK_NONE) return g;
  if (!g)
    g = kzi_next_group(s, end, kzi_reach_ahead(end, SIGNER_REACH, hi), LINK(NONE)); /* «وقع الاتفاق في لندن فلان …» */
  bool somebody = g && (s->m->actors[g->first].office != KZI_NONE || s->m->actors[g->first].person != KZI_NONE);
  return somebody && !kzi_next_group(s, end, g->tok, LINK(WITH) | LINK(BETWEEN) | LINK(FOR)) ? g : NULL;
}

static bool is_delegation(const struct kzi_scene *s, const struct kzi_group *g)
{
  return g->count == 1 && kzi_is_delegation(s, s->m->actors[g->first].at.tok);
}

/* «خلال مكالمة أشاد فيها بأسلحة بلاده» */
static bool is_own_country(const struct kzi_scene *s, const struct kzi_group *g)
{
  uint32_t anaphor = s->m->actors[g->first].anaphor;
  return anaphor != KZI_NONE && s->m->anaphors[anaphor].kind == KZI_ANA_OWN_COUNTRY;
}

/* «تتبع قرارات الأمم المتحدة، ويخطط لزيارة …»: no body of many goes there. */
static bool may_travel(const struct kzi_scene *s, const struct kzi_group *g)
{
  for (uint32_t i = g->first; i < g->first + g->count; i++) {
    const struct kzi_actor *a = &s->m->actors[i];
    bool two = a->anaphor != KZI_NONE && s->m->anaphors[a->anaphor].kind <= KZI_ANA_TWO_OFFICIALS; /* «الوفدان» */
    if (two || a->person != KZI_NONE || a->office != KZI_NONE || kzi_is_delegation(s, a->at.tok)) return true;
  }
  return false;
}

/* «الرئيس يستقبل الوزير», «أن الوزير التقى السفير»: who opens the clause, right before the verb, acts. */
static const struct kzi_group *opening_subject(const struct kzi_scene *s, uint32_t verb, uint32_t lo)
{
  static const char *const that[] = {"ان", "بان", "وان", "لان", "بينما", "فيما", "كان", "كانت", "وكان", "وكانت", NULL};
  if (verb > lo && kzi_token_is(s->tokens, verb - 1, "قد")) verb--; /* «وكان الرئيس قد استقبل» */
  const struct kzi_group *g = kzi_last_group(s, lo, verb, LINK(NONE) | LINK(FROM));
  if (!g || g->end < verb) return NULL; /* «القاهرة - وقّع الأردن …» */
  if (g->link == KZI_LINK_FROM) {       /* «وفد من وزارة الدفاع يزور …» */
    const struct kzi_group *head = g->tok > 1 ? kzi_group_at(s, g->tok - 2) : NULL;
    if (!head || !is_delegation(s, head) || head->tok < lo) return NULL;
    g = head;
  }
  uint32_t first = s->tokens->sentences[s->tokens->items[verb].sentence].first;
  bool opens = g->tok == first || g->tok == lo || kzi_has_word(s, g->tok - 1, g->tok, that);
  return opens ? g : NULL;
}

/* «زيارة يجريها إلى باكستان», «زيارة يقوم بها وزير …»: a clause behind the noun tells who, right behind its verb or before. */
bool kzi_told_by_clause(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const by[] = {"بها", "به", "بهما", NULL};
  if (tr->verb || tr->light == KZI_NONE || tr->light < tr->tok) return false;
  const struct kzi_mark *light = kzi_mark_at(s->marks, tr->light, KZI_C_LIGHT);
  if (!light) return kzi_gathers_him(s->tokens, tr->light) || kzi_got_it(s->tokens, tr->light);
  return light->pronoun || kzi_has_word(s, tr->light + 1, tr->light + 2, by);
}

/* «نقلت الوكالة عن الرئيس قوله خلال محادثات مع …»: he who is quoted. */
static const struct kzi_group *quoted_speaker(const struct kzi_scene *s, uint32_t lo, uint32_t tok)
{
  static const char *const saying[] = {"قوله", "قولها", "تاكيده", "تاكيدها", "قولهما", NULL};
  const struct kzi_group *g = kzi_last_group(s, lo, tok, LINK(FOR) | LINK(ABOUT));
  return g && kzi_has_word(s, g->end, kzi_reach_ahead(g->end, 3, tok), saying) ? g : NULL;
}

/* «استضافت باكستان جولة من المحادثات بين …»: whose guests they are is no party. */
static bool is_host(const struct kzi_scene *s, const struct kzi_trigger *tr, const struct kzi_group *g)
{
  if (!g || tr->verb || tr->sense != KZI_SENSE_MEET || g->end > tr->tok) return false;
  return (g->tok > 0 && kzi_is_hosting(s, g->tok - 1)) || kzi_is_hosting(s, g->end);
}

/* «قال الرئيس إن معظم الصادرات تتوجه إلى …»: what stands behind «إن» does it, and nobody told before. */
bool kzi_is_of_another(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char *const that[] = {"ان", "بان", "وان", "لان", "لكن", "ولكن", NULL};
  static const char *const prep[] = {"prep", "part", NULL}, *const he[] = {"هو", "هي", "هما", "هم", NULL};
  static const uint16_t verbs[] = {KZI_C_VERB, KZI_C_LIGHT, KZI_C_VERB_OTHER, KZI_C_CUE, KZI_C_COUNT};
  if (!tr->verb || kzi_senses[tr->sense].act != KZI_ACT_CONSULT) return false;
  uint32_t t = tr->tok;
  while (t > lo && !s->actor_in[t - 1] && !kzi_token_is_any(s->tokens, t - 1, that)) t--;
  if (t == lo || t == tr->tok || s->actor_in[t - 1]) return false;
  bool noun = s->tokens->items[t].kind == KZI_TOKEN_WORD && !kzi_mark_any(s->marks, t, verbs);
  return noun && !kzi_has(s, t, KZI_C_FUNC, prep) && !kzi_token_is_any(s->tokens, t, he);
}

uint32_t kzi_before_topic(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const about[] = {"لمناقشه", "لبحث", "لدراسه", "لتدارس", "حول", "بشان", "بخصوص", NULL};
  while (from < to && !kzi_token_is_any(s->tokens, from, about)) from++;
  return from;
}

/* «وصل الوزير إلى الدوحة للقاء أمير قطر»: he who came meets him. */
static bool comes_to_meet(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const to_meet[] = {"للقاء", "وللقاء", NULL};
  uint32_t lo = s->tokens->sentences[s->tokens->items[tr->tok].sentence].first;
  if (tr->verb || !kzi_token_is_any(s->tokens, tr->tok, to_meet) || !kzi_group_at(s, tr->end)) return false;
  struct kzi_trigger comes;
  for (uint32_t t = lo; t < tr->tok; t++)
    if (kzi_trigger_at(s, t, &comes) && comes.verb && comes.sense == KZI_SENSE_VISIT) return true;
  return false;
}

/* «وصل الوزير إلى الدوحة للقاء أمير قطر، على أن يلتقي …»: not he. */
static bool is_whom_he_came_for(const struct kzi_scene *s, const struct kzi_group *g)
{
  struct kzi_trigger purpose;
  return g->tok > 0 && kzi_trigger_at(s, g->tok - 1, &purpose) && !purpose.verb &&
         purpose.mark->prefix & KZI_PREFIX_LI && kzi_senses[purpose.sense].act == KZI_ACT_CONSULT;
}

/* «قبل الرئيس دعوة نظيره لزيارة باريس»: he who invites does not go. */
static bool is_who_invites(const struct kzi_scene *s, const struct kzi_group *g)
{
  static const char *const invited[] = {"دعوه", "بدعوه", "لدعوه", NULL};
  return g->tok > 0 && kzi_token_is_any(s->tokens, g->tok - 1, invited);
}

/* «وجه دعوة إلى أمير قطر لزيارة أستانا»: he to whom it goes will travel. */
static const struct kzi_group *who_is_invited(const struct kzi_scene *s, const struct kzi_trigger *tr, uint32_t lo)
{
  static const char invited[] = "دعوه|الدعوه|دعوته|دعوتها";
  if (tr->verb || tr->sense != KZI_SENSE_VISIT || !(tr->mark->prefix & KZI_PREFIX_LI)) return NULL;
  for (uint32_t t = tr->tok; t > lo; t--)
    if (kzi_token_is_of(s->tokens, t - 1, invited)) return kzi_last_group(s, t, tr->tok, LINK(TO) | LINK(LI));
  return NULL;
}

/* «أصبح الرئيس …، السبت، أول زعيم أجنبي يجتمع مع …»: he who is the first. */
static const struct kzi_group *first_to_act(const struct kzi_scene *s, uint32_t verb)
{
  static const char *const firsts[] = {"اول", "ثاني", "ثالث", "اعلي", "ارفع", "اكبر", NULL};
  static const char *const is[] = {"اصبح", "اصبحت", "واصبح", "واصبحت", "بات",   "باتت", "صار",
                                   "صارت", "كان",   "كانت",  "وكان",   "وكانت", NULL};
  uint32_t lo = s->tokens->sentences[s->tokens->items[verb].sentence].first;
  uint32_t from = kzi_reach_back(verb, FIRST_REACH, lo), first = from;
  while (first < verb && !kzi_token_is_any(s->tokens, first, firsts)) first++;
  const struct kzi_group *nearer = kzi_next_group(s, first, verb, LINK(NONE)); /* «أول رئيس أمريكي يزور …» */
  if (first == verb || !kzi_is_imperfect(kzi_mark_at(s->marks, verb, KZI_C_VERB)) || (nearer && nearer->countries))
    return NULL;
  for (uint32_t t = first; t > lo; t--) {
    const struct kzi_group *g = kzi_token_is_any(s->tokens, t - 1, is) ? kzi_group_at(s, t) : NULL;
    if (g && g->tok == t && g->link == KZI_LINK_NONE) return g;
  }
  return NULL;
}

/* «أفاد الوزير بعد لقائه نظيره أنه تم الاتفاق على …»: the two of the talks have agreed, and not he who was told last. */
static bool is_agreed(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  return tr->sense == KZI_SENSE_AGREE && !tr->verb && kzi_has(s, tr->tok, KZI_C_LIGHT, NULL);
}

static bool is_one(const struct kzi_scene *s, const struct kzi_group *g)
{
  const struct kzi_actor *a = &s->m->actors[g->first];
  return g->count == 1 && g->countries < 2 && a->number < 2 && a->anaphor == KZI_NONE && a->office == KZI_NONE &&
         a->person == KZI_NONE;
}

/* «بعد اتصال مع نتنياهو» */
static bool is_occasion(const struct kzi_scene *s, const struct kzi_trigger *tr)
{
  static const char *const at[] = {"بعد", "عقب", "اثر", "خلال", "غداه", NULL};
  if (tr->verb || tr->tok == 0 || kzi_senses[tr->sense].act != KZI_ACT_CONSULT) return false;
  return kzi_token_is_any(s->tokens, tr->tok - 1, at) && kzi_token_is(s->tokens, tr->end, "مع");
}

/* «أعلن الرئيس انضمام كازاخستان … بعد اتصال مع …»: he who tells of the state talked, and not the state. */
static const struct kzi_group *who_told(const struct kzi_scene *s, uint32_t lo, const struct kzi_group *state)
{
  const struct kzi_group *who = kzi_last_group(s, lo, state->tok, LINK(NONE));
  const struct kzi_actor *a = who ? &s->m->actors[who->first] : NULL;
  bool somebody = a && (a->person != KZI_NONE || a->office != KZI_NONE);
  return somebody && who->tok > lo && kzi_has(s, who->tok - 1, KZI_C_REPORT, NULL) ? who : state;
}

/* «تسعى القاهرة إلى حل أزمة السد الذي تشيده إثيوبيا عبر مباحثات مع …»: who builds it is another matter. */
static bool acts_in_aside(const struct kzi_scene *s, const struct kzi_group *g)
{
  static const char *const rel[] = {"الذي", "التي", NULL};
  return is_one(s, g) && g->tok >= 2 && kzi_token_is_any(s->tokens, g->tok - 2, rel);
}

/* The one who acts: behind the verb (or the light verb) as a rule, before it in headlines and after a subordinate «و». */
const struct kzi_group *kzi_find_subject(const struct kzi_scene *s, const struct kzi_trigger *tr, struct kzi_window w)
{
  static const char *const joins[] = {"ضم", "ضمت", "يضم", "تضم", NULL}; /* «لقاء ضم وزيري الأمن» */
  bool joined =
      !tr->verb && tr->end < w.hi &&
      (kzi_token_is_any(s->tokens, tr->end, joins) ||
       (tr->tok > 0 && kzi_token_is_any(s->tokens, tr->tok - 1, joins))); /* «ضم الاجتماع في أستانا وزراء …» */
  const uint32_t wanted = LINK(NONE) | LINK(BY) | (joined ? LINK(PRESENT) : 0u);
  const struct kzi_group *g = NULL;
  if (kzi_told_by_clause(s, tr))
    return next_actor(s, tr, tr->light + 1, tr->light + 4, wanted | (kzi_got_it(s->tokens, tr->light) ? LINK(LI) : 0u));
  if (tr->verb && (g = first_to_act(s, tr->tok))) return g;
  if (tr->verb && !tr->dual && (g = opening_subject(s, tr->tok, w.lo))) return g;
  if (tr->verb && behind_pronoun(s, tr->tok) && (g = speaker_before(s, tr->tok))) return g;
  if (tr->verb && !tr->dual) {
    uint32_t stop = tr->end;
    static const char *const rel[] = {"الذي", "التي", "والذي", "والتي", NULL}; /* «يبحث مع ميركل والذي قال وزيرها …» */
    while (stop < w.hi && !(stop > tr->end && s->bound[stop] >= KZI_BOUND_VERB) && !s->instrument_in[stop] &&
           !kzi_token_is_any(s->tokens, stop, rel))
      stop++;
    g = next_actor(s, tr, tr->end, stop, wanted);
    if (g && (is_counterpart(s, g) || behind_pronoun(s, tr->tok))) return NULL; /* «إنه سيلتقي نظيره»: whom, not who */
    if (g && (g->tok - tr->end > 10 || is_whom_he_came_for(s, g))) g = NULL;
    if (!g) g = subject_behind(s, stop, w.hi);
  }
  if (!tr->verb && tr->light != KZI_NONE && tr->light < tr->tok && !tr->impersonal)
    g = next_actor(s, tr, tr->light + 1, tr->tok, wanted);
  if (!g && !tr->verb && tr->light != KZI_NONE && tr->light < tr->tok && !tr->impersonal)
    g = right_before(s, w.lo, tr->light);
  if (tr->pronoun && !g && kzi_mark_is(s->marks, tr->mark, "approve")) /* «أبلغت الخارجية الكونغرس بموافقتها على …» */
    return kzi_last_group(s, w.lo, tr->tok, LINK(NONE));
  if (tr->pronoun) return g;
  bool called = tr->sense == KZI_SENSE_CALL || tr->sense == KZI_SENSE_TALK;
  static const char *const aside[] = {"في", "خلال", "عبر", NULL}; /* «أبلغ الوزير، في اتصال هاتفي، نظيره التونسي بـ…» */
  if (!g && called && !tr->verb && tr->tok > w.lo && s->bound[tr->tok - 1] == KZI_BOUND_COMMA &&
      kzi_token_is_any(s->tokens, tr->tok - 1, aside) && kzi_token_is_comma(s->tokens, tr->end))
    return kzi_last_group(s, w.lo, tr->tok, LINK(NONE));
  if (!g && comes_to_meet(s, tr) && (g = kzi_last_group(s, w.lo, tr->tok, wanted))) return g;
  if (!g && !tr->verb && tr->sense != KZI_SENSE_ESTABLISH && tr->sense != KZI_SENSE_SELL) {
    const struct kzi_group *with =
        kzi_next_group(s, tr->end, w.hi, LINK(WITH)); /* who comes behind «مع» is no subject */
    uint32_t hi = kzi_before_topic(s, tr->end, kzi_find_source(s, tr->end, with ? with->tok : w.hi));
    const struct kzi_group *caller = /* «تلقى اتصالا من نظيره، الذي دعاه لزيارة أستانا» */
        called ? kzi_next_group(s, tr->end, hi, LINK(FROM)) : NULL;
    if (caller) hi = caller->tok;
    hi = kzi_before_verb(s, tr->end + 1, hi); /* «في اجتماع ترأسه الوزير …، ووقعت الوكالة» */
    g = next_actor(s, tr, tr->end, hi, wanted);
    if (is_meeting_place(s, tr, g)) g = kzi_next_group(s, g->end, hi, wanted);
    if (g && g->tok == tr->end && is_own_country(s, g)) { /* «أعلن الرئيس انسحاب بلاده»: his who says so */
      const struct kzi_group *his = kzi_last_group(s, w.lo, tr->tok, LINK(NONE));
      g = his ? his : g;
    }
    if (g && (g->tok - tr->end > 14 || (g->tok > tr->end && is_own_country(s, g)))) g = NULL;
  }
  if (!g && !tr->verb && tr->sense == KZI_SENSE_SELL) /* «بدأ ضخ الغاز من أذربيجان إلى تركيا» */
    g = kzi_next_group(s, tr->end, kzi_reach_ahead(tr->end, SOURCE_REACH, w.hi), LINK(FROM));
  if (!g) g = who_is_invited(s, tr, w.lo);
  if (!g && !tr->verb) g = quoted_speaker(s, w.lo, tr->tok);
  bool talks = tr->sense == KZI_SENSE_NEGOTIATE || tr->sense == KZI_SENSE_MEET;
  bool told_of =
      talks && !tr->verb && tr->tok > 0 && kzi_token_is(s->tokens, tr->tok - 1, "وان"); /* «…، وأن المشاورات جارية» */
  if (!g && !told_of && !tr->impersonal && !is_agreed(s, tr) && !continues(s, tr) && !kzi_is_of_another(s, tr, w.lo)) {
    g = kzi_last_group(s, w.lo, tr->tok, wanted);
    if (g && is_occasion(s, tr) && s->m->actors[g->first].state != KZI_NONE) g = who_told(s, w.lo, g);
    bool met = !tr->verb && kzi_senses[tr->sense].act == KZI_ACT_CONSULT;
    while (g && !tr->verb && (is_who_invites(s, g) || (met && acts_in_aside(s, g))))
      g = kzi_last_group(s, w.lo, g->tok, wanted);
    while (g && tr->verb && is_whom_he_came_for(s, g)) g = kzi_last_group(s, w.lo, g->tok, wanted);
    while (g && !tr->verb && tr->sense == KZI_SENSE_VISIT && !may_travel(s, g))
      g = kzi_last_group(s, w.lo, g->tok, wanted);
  }
  if (g && tr->dual && g->end <= tr->tok && is_one(s, g))
    g = NULL; /* «… خط السكك الحديدية، واتفقا»: not the railways */
  if (g && g->end <= tr->tok && !g->countries && is_delegation(s, g)) {
    const struct kzi_group *head = kzi_last_group(s, w.lo, g->tok, wanted); /* «يقود الوزير وفدا في زيارة …» */
    bool heads = head && (head->end == g->tok || kzi_token_is(s->tokens, g->tok - 1, "راس")); /* «على رأس وفد» */
    if (heads) g = head;
  }
  return is_host(s, tr, g) ? NULL : g;
}

/* «الوزير الفرنسي تكرار الكارثة | التي …»: a noun with its article stands between the actor and the pronoun. */
static bool names_thing(const struct kzi_scene *s, uint32_t from, uint32_t rel)
{
  return rel > from && s->tokens->items[rel - 1].kind == KZI_TOKEN_WORD &&
         kzi_text_begins(kzi_token_fold(s->tokens, rel - 1), "ال") && !kzi_mark_at(s->marks, rel - 1, KZI_C_DEMONYM);
}

/* «… وبيكتانوف، الذي يزور موسكو»: the actor right before the relative pronoun acts. */
uint32_t kzi_antecedent_of(const struct kzi_scene *s, uint32_t verb)
{
  static const char *const rel[] = {"الذي", "التي", "اللذان", "اللذين", "الذين", NULL};
  uint32_t first = s->tokens->sentences[s->tokens->items[verb].sentence].first;
  uint32_t t = verb;
  for (unsigned back = 0; back < 2 && t > first; back++) {
    t--;
    if (!kzi_token_is_any(s->tokens, t, rel)) continue;
    uint32_t a = KZI_FIRST(s->m->actors, s->m->actor_count, t);
    bool near = a > 0 && s->m->actors[a - 1].at.end + 2 >= t && s->m->actors[a - 1].at.tok >= first;
    return near && !names_thing(s, s->m->actors[a - 1].at.end, t) ? a - 1 : KZI_NONE;
  }
  return KZI_NONE;
}
