/* Who «الجانبان», «نظيره», «الوزير» and «لقائه» are: those told last, the main pair, the host, the home country. */
#include "record/complete.h"

#define DECREE_REACH   7 /* tokens from a decree over its number to what it does */
#define HONOUR_REACH   3 /* tokens from «سيادته» to what he had done */
#define LEAD_SENTENCES 3 /* with the headline */

/* Somebody whose country no words tell, or NULL. */
static const struct kzi_side *unnamed_official(const struct kzi_mentions *m, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++)
    if (!e->sides[i].cc && !kzi_is_international(m, &e->sides[i])) return &e->sides[i];
  return NULL;
}

static bool has_counterpart(const struct kzi_mentions *m, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    if (a && a->office != KZI_NONE && m->offices[a->office].counterpart) return true;
  }
  return false;
}

/* «عقد السيد سمير اليوسفي محادثات مع وزير الزراعة التونسي»: whoever has talks with a foreign official without going anywhere. */
static bool meets_official(const struct kzi_mentions *m, const struct kzi_event *e, const struct kzi_side *who)
{
  for (uint8_t i = 0; who->how == KZI_SIDE_SUBJECT && e->sense == KZI_SENSE_MEET && i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    if (a && e->sides[i].cc && a->office != KZI_NONE && m->offices[a->office].state != KZI_NONE) return true;
  }
  return false;
}

/* «استقبل وزير الطاقة نظيره الكازاخستاني»: an office or a power of the state that is named without it may be the one at home; a
 * name alone, a party, a society or «وزراء الخارجية» are of anywhere. */
static bool may_be_at_home(const struct kzi_mentions *m, const struct kzi_event *e, const struct kzi_side *side)
{
  const struct kzi_actor *a = kzi_side_actor(m, side);
  if (!a) return true;
  const struct kzi_org *org = a->org == KZI_NONE ? NULL : &m->orgs[a->org];
  if (org) return org->is_state || org->ministry;
  const struct kzi_office *o = a->office == KZI_NONE ? NULL : &m->offices[a->office];
  return o ? (o->code || o->counterpart) && o->number < 2 : meets_official(m, e, side);
}

/* «في كل لقاء», «وصل صحفيون أجانب»: nobody here says that those are meant whom the article speaks of most or last. */
static bool meets_anybody(const struct kzi_mentions *m, const struct kzi_event *e, const struct kzi_side *unnamed)
{
  if (e->act != KZI_ACT_CONSULT) return false;
  if (unnamed) return !may_be_at_home(m, e, unnamed);
  bool joint = e->both && e->sense == KZI_SENSE_COMMITTEE; /* «اللجنة المشتركة ستجتمع» */
  return !joint && !e->pronoun && !e->partner_unnamed && !kzi_says_both(m, e->scope);
}

/* «زار طوكيو … ووقع هناك إعلانا»: a second act of those told right before. */
static bool goes_on(const struct kzi_context *x, const struct kzi_event *e)
{
  return e->pronoun && e->verb && e->instrument != KZI_NONE && x->last_count && e->sentence <= x->last_sentence + 1;
}

/* «ووقع توكاييف بيانا مشتركا»: nobody signs alone. */
static bool signs_alone(const struct kzi_event *e)
{
  return e->act == KZI_ACT_SIGN && e->verb && e->instrument != KZI_NONE;
}

/* «وقعت كازاخستان مع إيطاليا وثائق خلال زيارة ميلوني», «جلسة مباحثات، يليها توقيع مذكرات»: with the other of the two. */
static bool goes_on_between(const struct kzi_context *x, const struct kzi_event *e, const struct kzi_draft *d)
{
  bool signs = e->act == KZI_ACT_SIGN && !e->verb && e->instrument != KZI_NONE;
  return (e->sense == KZI_SENSE_VISIT || signs) && d->side_count == 1 && x->last_count == 2 &&
         e->sentence <= x->last_sentence + signs;
}

/* «اتفاقية تشغيل العمالة الأوغندية في السعودية ستدخل حيز التنفيذ»: between the two that the sentence names. */
static bool takes_effect(const struct kzi_mentions *m, const struct kzi_event *e)
{
  static const char *const effect[] = {"حيز", NULL};
  return e->sense == KZI_SENSE_FORCE && kzi_tokens_have(m->marks->tokens, e->trigger.first, e->trigger.end, effect);
}

/* «وأوضح ترامب أنه تحدث مع وزير الدفاع جيم ماتيس»: an official named without a country is of that of who speaks to him. */
static bool stays_at_home(const struct kzi_context *x, const struct kzi_event *e, const struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  if (e->act != KZI_ACT_CONSULT || e->both || e->partner_unnamed || d->side_count != 1 || e->side_count != 2)
    return false;
  if (m->home && m->home != d->sides[0].cc) return false;
  const struct kzi_side *who = &e->sides[0], *whom = &e->sides[1];
  const struct kzi_actor *a = kzi_side_actor(m, who), *b = kzi_side_actor(m, whom);
  bool posted =
      a && a->office != KZI_NONE && m->offices[a->office].posted; /* «السفير إنه التقى وزير التجارة»: his host */
  return a && b && !posted && who->cc && !whom->cc && who->how == KZI_SIDE_SUBJECT && whom->how == KZI_SIDE_PARTNER &&
         a->person != KZI_NONE && b->person != KZI_NONE && b->office != KZI_NONE && !m->offices[b->office].counterpart;
}

/* «بين معهد الأمير سلطان وشركة إجراءات»: two bodies that are told by their names, of one country or of none known, are the
 * whole of a deal; nobody else is meant. */
static bool is_between_bodies(const struct kzi_mentions *m, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    const struct kzi_org *org = a && a->org != KZI_NONE ? &m->orgs[a->org] : NULL;
    bool body = org && !org->bare && !org->is_state && !org->ministry && !org->international && org->number == 1;
    if (!body || a->office != KZI_NONE || a->person != KZI_NONE || a->cc != e->sides[0].cc) return false;
  }
  return e->side_count > 1;
}

/* «عقد فلان، وزير الثقافة، لقاء مع وزير …»: somebody acts, and another country is named. */
static bool names_only_partner(const struct kzi_event *e)
{
  return e->side_count > 1 && !e->pronoun && !e->both && !e->sides[0].cc && e->sides[0].how == KZI_SIDE_SUBJECT;
}

/* «نظيره», «الوزير» whom nothing else tells: of the country whose news it is, or of none that is known. */
static bool complete_unnamed(const struct kzi_context *x, const struct kzi_event *e, const struct kzi_side *unnamed,
                             struct kzi_draft *d)
{
  uint16_t home = kzi_home_country(x->c->m, d->sides[0].cc);
  if (!home && e->place != KZI_NONE && e->sense == KZI_SENSE_RECEIVE && d->sides[0].cc)
    home = x->c->m->places[e->place].cc; /* «استقبل ولي العهد بالرياض …» */
  if (home == d->sides[0].cc) home = 0;  /* he who is told receives there */
  if (e->act == KZI_ACT_CONSULT && unnamed && !may_be_at_home(x->c->m, e, unnamed)) return false;
  bool of_many = e->act == KZI_ACT_CONSULT && !x->of_two && !x->c->m->home && !e->title;
  if (of_many && !names_only_partner(e)) return false; /* «زيارة وزير الخارجية» in news of many: of whose? */
  if (!home && !e->partner_unnamed && !has_counterpart(x->c->m, e)) return false; /* two of one country, as a rule */
  kzi_push_code(d, home, unnamed ? unnamed->span : KZI_NO_WORDS);
  bool acts = home && unnamed && unnamed->how == KZI_SIDE_SUBJECT;
  uint32_t body = acts ? kzi_acting_org(x->c->m, e, unnamed->actor) : KZI_NONE;
  if (body != KZI_NONE && !x->c->m->orgs[body].bare) d->sides[d->side_count - 1].org = body;
  return kzi_told_by(d, home ? "the country of the news" : "somebody unnamed", true);
}

/* «المحادثات», «اللقاء» without those who hold them take up talks of the two that were told as such. */
static bool takes_up_other_talks(const struct kzi_context *x, const struct kzi_event *e)
{
  if (e->act != KZI_ACT_CONSULT || e->sense != KZI_SENSE_MEET || !e->taken_up || e->side_count) return false;
  const struct kzi_draft *drafts = x->c->drafts.items;
  for (size_t i = x->c->drafts.count; i > 0; i--) {
    const struct kzi_draft *d = &drafts[i - 1];
    if (d->act != KZI_ACT_CONSULT && d->act != KZI_ACT_NEGOTIATE) continue;
    bool same = true;
    for (uint8_t k = 0; k < x->last_count; k++) same = same && kzi_has_side(d, x->last[k].cc);
    if (same) return false;
  }
  return true;
}

/* «المفاوضات متواصلة مع الجانب الألماني بشأن اتفاقية», in the news of Tunis: who leaves itself out is at home. */
static bool negotiates_at_home(const struct kzi_mentions *m, const struct kzi_event *e, struct kzi_draft *d)
{
  if (e->act != KZI_ACT_NEGOTIATE || e->verb || !e->pronoun || kzi_sides_of(d) != 1) return false;
  if (!m->home || kzi_has_side(d, m->home)) return false;
  kzi_push_code(d, m->home, KZI_NO_WORDS);
  return kzi_told_by(d, "the country of the news", true);
}

/* «إبرام الصفقات يحتاج إلى سنوات»: of a text about which nothing near says whose it is, the article's main pair knows nothing,
 * but in headline and lead. */
static bool is_anybodys_text(const struct kzi_mentions *m, const struct kzi_event *e, const struct kzi_draft *d)
{
  return kzi_act_takes_instrument(e->act) && e->act != KZI_ACT_NEGOTIATE && !d->side_count && !e->title &&
         e->sentence >= LEAD_SENTENCES && !kzi_says_both(m, e->scope);
}

/* «التقى فريق عمله مع المنظمين», «وصل مئات العناصر الأمنيين»: none of those who held the talks told last; a name may be. */
static bool is_no_official(const struct kzi_mentions *m, const struct kzi_side *side)
{
  const struct kzi_actor *a = side ? kzi_side_actor(m, side) : NULL;
  return a && (a->org != KZI_NONE || a->office != KZI_NONE);
}

/* «لقاء ترامب», «أجرى البرنامج مقابلة مع …»: in news of many countries talks take those told last only by a word for both; who comes,
 * comes to them. */
static bool names_nobody(const struct kzi_context *x, const struct kzi_event *e)
{
  return e->act == KZI_ACT_CONSULT && !x->of_two && !e->both && e->sense != KZI_SENSE_VISIT && e->sense != KZI_SENSE_GO;
}

/* «كما التقى سموه رئيس كازاخستان», in the news of an agency at home: its own officials are told so, and go without a country. */
static bool is_his_honour_at_home(const struct kzi_mentions *m, const struct kzi_event *e, struct kzi_draft *d)
{
  static const char own[] = "سموه|جلالته|معاليه|سعادته|سيادته|فخامته";
  if (e->act != KZI_ACT_CONSULT || !m->home || kzi_sides_of(d) != 1 || kzi_has_side(d, m->home)) return false;
  const struct kzi_tokens *tokens = m->marks->tokens; /* «وكان سيادته قد التقى …» */
  uint32_t from = kzi_reach_back(e->trigger.first, HONOUR_REACH, tokens->sentences[e->sentence].first);
  if (!kzi_tokens_have_of(tokens, from, kzi_reach_ahead(e->trigger.end, 1, tokens->count), own)) return false;
  struct kzi_draft_side guest = d->sides[0];
  d->side_count = 0;
  kzi_push_code(d, m->home, KZI_NO_WORDS);
  d->sides[d->side_count++] = guest;
  return true;
}

/* «أكد وزير الزراعة خلال لقائه سفير كازاخستان»: whom «لقائه» means, told before it without a country; `whole`: by more than «الوزير», who
 * is rather one told before. */
static bool means_unnamed(const struct kzi_mentions *m, const struct kzi_event *e, bool whole)
{
  static const char *const of_state[] =
      {"head_state", "head_gov", "monarch",          "crown_prince",     "speaker",           "dep_pm",
       "minister",   "security", "minister_foreign", "minister_defence", "minister_interior", "minister_state",
       NULL}; /* «زيارته إلى قطر»: no player's */
  if (e->act != KZI_ACT_CONSULT || !e->pronoun || e->side_count != 1 || !e->sides[0].cc) return false;
  const struct kzi_token *tokens = m->marks->tokens->items;
  const struct kzi_actor *partner = kzi_side_actor(m, &e->sides[0]);
  bool official = partner && partner->office != KZI_NONE;
  for (uint32_t i = KZI_FIRST(m->actors, m->actor_count, e->trigger.first); i > 0; i--) {
    const struct kzi_actor *a = &m->actors[i - 1];
    if (tokens[a->at.tok].sentence != e->sentence || a->cc || a->anaphor != KZI_NONE) return false;
    const struct kzi_office *o = a->office == KZI_NONE ? NULL : &m->offices[a->office];
    if (o && !o->counterpart && o->number < 2)
      return (official ? o->code : kzi_value_is_any(m->marks->lexicon, o->code, of_state)) &&
             (!whole || a->person != KZI_NONE || a->at.end > a->at.tok + 1);
  }
  return false;
}

/* «مرسوم سلطاني رقم 33 / 2023 بإنهاء العمل بمذكرة التفاهم مع سيشل»: by him who decrees at home. */
static bool is_decreed(const struct kzi_mentions *m, const struct kzi_event *e)
{
  static const char decrees[] = "مرسوم|المرسوم|مرسوما|مراسيم|ظهير";
  if (e->act == KZI_ACT_APPROVE) return true;
  if ((e->act != KZI_ACT_TERMINATE && e->act != KZI_ACT_RENEW) || e->verb || e->title) return false;
  uint32_t first = m->marks->tokens->sentences[e->sentence].first;
  return kzi_tokens_have_of(m->marks->tokens, kzi_reach_back(e->trigger.first, DECREE_REACH, first), e->trigger.first,
                            decrees);
}

static bool complete(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  if (kzi_act_takes_instrument(e->act) && is_between_bodies(m, e)) return false;
  const struct kzi_side *unnamed = unnamed_official(m, e);
  if (stays_at_home(x, e, d) || takes_up_other_talks(x, e)) return false;
  if (e->sense == KZI_SENSE_RECEIVE && kzi_complete_posted(x, e, d)) return true;
  bool decreed = is_decreed(m, e);
  bool hinted = e->both || (decreed && e->act != KZI_ACT_APPROVE) || goes_on_between(x, e, d) || e->partner_unnamed ||
                e->pronoun || unnamed || signs_alone(e);
  if (kzi_told_by(d, "the sides of the text taken up", kzi_complete_from_instrument(x, e, d))) return true;
  if (takes_effect(m, e) && kzi_told_by(d, "the two that the sentence names",
                                        kzi_complete_from_states(m, m->marks->tokens->sentences[e->sentence], d)))
    return true;
  if (kzi_told_by(d, "the two of its occasion", kzi_complete_from_occasion(x, e, d))) return true;
  if (!hinted || (!d->side_count && !e->both && !unnamed && !goes_on(x, e)))
    return false; /* a pronoun alone tells nothing new */
  if (decreed && kzi_told_by(d, "who approves at home", kzi_complete_from_home(x, e, d))) return true;
  if (negotiates_at_home(m, e, d)) return true;
  if (unnamed && kzi_sides_of(d) == 1 && kzi_told_by(d, "the official named before", kzi_push_official_again(x, e, d)))
    return true;
  bool his = means_unnamed(m, e, true);
  bool of_two =
      e->sense == KZI_SENSE_COMMITTEE && e->both; /* «قال سفير كازاخستان لدى الكويت إن اللجنة المشتركة ستجتمع» */
  if ((unnamed || his || of_two || e->sense == KZI_SENSE_LETTER) && kzi_complete_envoy(x, e, d)) return true;
  if (his && complete_unnamed(x, e, NULL, d)) return true;
  if (unnamed && kzi_told_by(d, "the country of the speaker", kzi_complete_from_spokesman(x, e, d))) return true;
  bool anybody = meets_anybody(m, e, unnamed);
  if (kzi_told_by(d, "who met before meets again", kzi_complete_from_subject(x, e, d)) ||
      (e->pronoun && kzi_told_by(d, "the country of the news", is_his_honour_at_home(m, e, d))) ||
      kzi_told_by(d, "who spoke last", kzi_complete_from_speaker(x, e, d)) ||
      kzi_told_by(d, "the last official of the sentence", kzi_complete_from_focus(x, e, true, d)) ||
      kzi_told_by(d, "the official behind his pronoun", kzi_complete_from_behind(x, e, d)) ||
      kzi_told_by(d, "the two of the clause before", kzi_complete_from_clause(x, e, d)) ||
      (!names_nobody(x, e) && !(anybody && d->side_count && is_no_official(m, unnamed)) &&
       kzi_told_by(d, "the sides told last", kzi_complete_from_last(x, e, d))) ||
      kzi_told_by(d, "the two that the sentence before names", kzi_complete_from_sentence(x, e, d)) ||
      (!anybody && (x->of_envoy || !is_anybodys_text(m, e, d)) &&
       (e->act != KZI_ACT_CONSULT || x->of_two || names_only_partner(e)) &&
       kzi_told_by(d, "the main pair of the article", kzi_complete_from_main(x, d))) ||
      (!anybody && kzi_told_by(d, "the last official", kzi_complete_from_focus(x, e, false, d))))
    return true;
  if (kzi_sides_of(d) == 1 && kzi_push_likely(m, e, d)) return true;
  return kzi_sides_of(d) == 1 && (unnamed || e->partner_unnamed || means_unnamed(m, e, false)) &&
         complete_unnamed(x, e, unnamed, d);
}

/* «استقبل مدير عام صحيفة "سبق" وفدا من شركة صينية»: a newspaper is nobody's side. */
static bool is_of_media(const struct kzi_mentions *m, const struct kzi_event *e)
{
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    if (a && !a->cc && a->office != KZI_NONE && a->org != KZI_NONE && m->orgs[a->org].media) return true;
  }
  return false;
}

/* «أبرمت جامعة قرطاج اتفاقية مع الاتحاد التونسي …» in the news of Tunis: a body without a country is at home, and deals there. */
static bool deals_at_home(const struct kzi_context *x, const struct kzi_event *e, const struct kzi_draft *d)
{
  const struct kzi_mentions *m = x->c->m;
  if (!m->home || kzi_sides_of(d) != 1 || d->sides[0].cc != m->home || !kzi_act_takes_instrument(e->act)) return false;
  for (uint8_t i = 0; i < e->side_count; i++) {
    const struct kzi_actor *a = kzi_side_actor(m, &e->sides[i]);
    const struct kzi_org *org = a && !a->cc && a->org != KZI_NONE ? &m->orgs[a->org] : NULL;
    if (org && !org->bare && !org->international && !org->joint && !org->is_state && org->number == 1) return true;
  }
  return false;
}

/* «الجانبان», «الشركتان», but not «البلدان», mean the bodies that acted last, where nobody else has acted. */
static bool says_both_bodies(const struct kzi_mentions *m, struct kzi_range r)
{
  bool said = false;
  for (uint32_t i = KZI_FIRST(m->anaphors, m->anaphor_count, r.first);
       i < m->anaphor_count && m->anaphors[i].at.tok < r.end; i++) {
    if (m->anaphors[i].kind == KZI_ANA_TWO_COUNTRIES || m->anaphors[i].kind == KZI_ANA_TWO_OFFICIALS) return false;
    said |= m->anaphors[i].kind == KZI_ANA_BOTH_SIDES;
  }
  return said;
}

static void take_bodies_of_last(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  if (x->of_states || !says_both_bodies(x->c->m, e->scope)) return;
  for (uint8_t i = 0; i < d->side_count; i++)
    for (uint8_t k = 0; k < x->last_count; k++)
      if (d->sides[i].cc && d->sides[i].cc == x->last[k].cc && d->sides[i].actor == KZI_NONE &&
          d->sides[i].org == KZI_NONE)
        d->sides[i].org = x->last[k].org;
}

bool kzi_complete_sides(const struct kzi_context *x, const struct kzi_event *e, struct kzi_draft *d)
{
  if (kzi_sides_of(d) >= 2) {
    kzi_told_by(d, "the last official", kzi_complete_from_counterparts(x, e, d));
    return d->side_count > 0;
  }
  uint8_t told = d->side_count;
  if (is_of_media(x->c->m, e) || deals_at_home(x, e, d)) return false;
  if (!complete(x, e, d)) return false;
  if (!told) take_bodies_of_last(x, e, d);
  bool unnamed = e->act == KZI_ACT_CONSULT && told == 1 && unnamed_official(x->c->m, e) != NULL;
  for (uint8_t i = 0; unnamed && i < d->side_count; i++)
    if (d->sides[i].actor == KZI_NONE && kzi_is_another_partner(x, e, d->sides[i].cc)) return false;
  return true;
}
