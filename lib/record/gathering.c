/* A summit or a forum at which many meet: its town is told once, and whom they met there paragraph by paragraph. */
#include "record/occasion.h"

enum {
  LEAD_SENTENCES = 5,      /* where the news tells of a gathering */
  SUMMIT_TOKENS = 22,      /* from «القمة» to its town */
  GATHERING_SENTENCES = 10 /* how far behind it whom they meet there is told */
};

/* Where in the sentence a gathering is told, or its end. */
static uint32_t gathering_in(const struct kzi_case *c, struct kzi_range s)
{
  static const char *const kinds[] = {"summit", "forum", "conference", "exhibition", NULL};
  static const char *const assembly[] = {"الجمعيه", "للجمعيه", "بالجمعيه", NULL}; /* «الدورة 78 للجمعية العامة» */
  static const char *const meeting[] = {"اجتماع", "ملتقي", NULL};
  static const char *const many[] = {"الدولي", "الوزاري", "الاقليمي", "العربي", "الاسلامي", "العالمي", NULL};
  for (uint32_t t = s.first; t < s.end; t++) {
    if (kzi_mark_is_any(c->m->marks, kzi_mark_at(c->m->marks, t, KZI_C_EVENT), kinds)) return t;
    if (kzi_token_is_any(c->m->marks->tokens, t, assembly)) return t;
    if (t + 1 < s.end && kzi_token_is_any_noun(c->m->marks->tokens, t, meeting) &&
        kzi_token_is_any(c->m->marks->tokens, t + 1, many))
      return t; /* «الاجتماع الوزاري للتحالف» */
  }
  return s.end;
}

/* «القمة التي عقدت في سمرقند», «وصل إلى سمرقند للمشاركة في القمة»; in «يعمل في واشنطن على ترتيب القمة» it is elsewhere. */
static bool is_held_at(const struct kzi_case *c, uint32_t gathering, const struct kzi_place *p)
{
  static const char *const part[] = {"للمشاركه", "لحضور", "المشاركه", "مشاركته", "مشاركتها", "حيث", NULL};
  return p->at.tok >= gathering || kzi_tokens_have(c->m->marks->tokens, p->at.end, gathering, part);
}

/* «عقد الرئيس لقاءات على هامش القمة في سمرقند»: the one town of the first sentence that tells of a gathering, or KZI_NONE. */
uint32_t kzi_find_gathering(const struct kzi_case *c)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  for (uint32_t s = 0; s < tokens->sentence_count && s < LEAD_SENTENCES; s++) {
    struct kzi_range r = tokens->sentences[s];
    uint32_t gathering = gathering_in(c, r), only = KZI_NONE;
    if (gathering == r.end) continue;
    for (uint32_t i = KZI_FIRST(c->m->places, c->m->place_count, r.first);
         i < c->m->place_count && c->m->places[i].at.tok < r.end; i++) {
      const struct kzi_place *p = &c->m->places[i];
      if (kzi_span_empty(p->name) || !(p->locative || p->destination) || p->works != KZI_NONE) continue;
      if (!is_held_at(c, gathering, p) || (only != KZI_NONE && !kzi_same_place_name(c, p, &c->m->places[only])))
        return KZI_NONE;
      only = i;
    }
    if (only != KZI_NONE) return only;
  }
  return KZI_NONE;
}

/* Does a verb tell it, or carry it: «أجرى محادثات»? «القمة» alone may be another's. */
static bool is_told_by_verb(const struct kzi_case *c, const struct kzi_draft *d)
{
  for (uint8_t i = 0; i < d->event_count; i++) {
    const struct kzi_event *e = &c->events->items[d->events[i]];
    if (e->verb) return true;
    for (uint32_t t = e->scope.first; t < e->trigger.first; t++)
      if (kzi_mark_at(c->m->marks, t, KZI_C_LIGHT)) return true;
  }
  return false;
}

/* Is a side of the record told in the sentence? */
bool kzi_has_side_in(const struct kzi_case *c, const struct kzi_draft *d, uint32_t sentence)
{
  struct kzi_range s = c->m->marks->tokens->sentences[sentence];
  for (uint32_t i = KZI_FIRST(c->m->actors, c->m->actor_count, s.first);
       i < c->m->actor_count && c->m->actors[i].at.tok < s.end; i++)
    if (c->m->actors[i].cc && kzi_has_side(d, c->m->actors[i].cc)) return true;
  return false;
}

/* «وشهد الجانبان خلال المنتدى توقيع اتفاقية», «وعلى هامش القمة التقى …» */
static bool is_told_at_one(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const kinds[] = {"summit", "forum", "conference", "exhibition", NULL};
  static const char *const at[] = {"خلال", "هامش", "اثناء", "ختام", "ضمن", NULL};
  struct kzi_range s = c->m->marks->tokens->sentences[kzi_draft_sentence(c, d)];
  for (uint32_t t = s.first + 1; t < s.end; t++) {
    const struct kzi_mark *event = kzi_mark_at(c->m->marks, t, KZI_C_EVENT);
    if (event && event->definite && kzi_mark_is_any(c->m->marks, event, kinds) &&
        kzi_token_is_any(c->m->marks->tokens, t - 1, at))
      return true;
  }
  return false;
}

/* «عقد قمة ثانية بينهما»: not where the first was. */
static bool is_next(const struct kzi_case *c, const struct kzi_draft *d)
{
  static const char *const next[] = {"ثانيه", "ثان", "جديده", "جديد", "اخري", "اخر", "مجددا", NULL};
  for (uint8_t i = 0; i < d->event_count && d->modality == KZI_PLANNED; i++) {
    struct kzi_range scope = c->events->items[d->events[i]].scope;
    if (kzi_tokens_have(c->m->marks->tokens, scope.first, scope.end, next)) return true;
  }
  return d->modality != KZI_PLANNED && d->modality != KZI_ASSERTED;
}

/* Whom somebody meets who has come to it, he meets there: «كما التقى رئيس الوزراء الباكستاني». */
void kzi_meet_there(const struct kzi_case *c, struct kzi_draft *d, uint32_t town)
{
  bool will = d->act == KZI_ACT_CONSULT && d->modality == KZI_PLANNED && d->when == KZI_NONE && !is_next(c, d);
  bool meets = kzi_is_gathering(d) || will; /* «وسيلتقي خلال الفترة المسائية …» */
  if (town == KZI_NONE || !meets || d->host || !kzi_lacks_town(c, d)) return;
  if (d->modality == KZI_ASSERTED && kzi_is_of_other_times(c, town)) return; /* «بحثا القمة التي ستعقد في باكو» */
  if (is_told_at_one(c, d)) kzi_take_place(c, d, town, "where the gathering is held");
  if (d->act != KZI_ACT_CONSULT) return;
  uint32_t sentence = c->m->marks->tokens->items[c->m->places[town].at.tok].sentence, here = kzi_draft_sentence(c, d);
  bool theirs = kzi_has_side_in(c, d, sentence) || kzi_has_side(d, c->m->places[town].cc);
  if (here < sentence || here > sentence + GATHERING_SENTENCES || !theirs || !is_told_by_verb(c, d)) return;
  kzi_take_place(c, d, town, "where the gathering is held");
}

/* ---- A summit of two ------------------------------------------------------------------------------------------------------ */

/* «القمة», «قمتهما», «الاجتماع المقرر» */
static bool is_summit(const struct kzi_case *c, uint32_t tok)
{
  static const char *const summit[] = {"summit", NULL}, *const due[] = {"المقرر", "المرتقب", "المزمع", NULL};
  if (kzi_mark_is_any(c->m->marks, kzi_mark_at(c->m->marks, tok, KZI_C_EVENT), summit)) return true;
  return kzi_mark_at(c->m->marks, tok, KZI_C_NOUN) && kzi_token_is_any(c->m->marks->tokens, tok + 1, due);
}

/* Is the record of a summit, or told beside one: «القمة المرتقبة», «محادثاتهما في القمة»? */
static bool tells_summit(const struct kzi_case *c, const struct kzi_draft *d)
{
  for (uint8_t i = 0; i < d->event_count; i++) {
    struct kzi_range scope = c->events->items[d->events[i]].scope;
    for (uint32_t t = scope.first; t < scope.end; t++)
      if (is_summit(c, t)) return true;
  }
  return false;
}

/* «قمة هلسنكي», «القمة المقرر أن تنعقد في سنغافورة»: the summit that is held at the place, or KZI_NONE. */
static uint32_t summit_at(const struct kzi_case *c, const struct kzi_place *p)
{
  static const char *const asked[] = {"اذا", "هل", NULL}; /* «ما إذا كانت القمة ستعقد في …» */
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t first = tokens->sentences[tokens->items[p->at.tok].sentence].first;
  if (kzi_span_empty(p->name) || !p->locative || kzi_tokens_have(tokens, first, p->at.tok, asked)) return KZI_NONE;
  for (uint32_t t = p->at.tok, lo = kzi_reach_back(t, SUMMIT_TOKENS, first); t > lo; t--)
    if (is_summit(c, t - 1)) return t - 1;
  return KZI_NONE;
}

/* «القمة العربية في …», «قمة الناتو في …» */
static bool is_of_many(const struct kzi_case *c, uint32_t summit, uint32_t town)
{
  static const char many[] =
      "العربيه|عربيه|الخليجيه|خليجيه|الافريقيه|افريقيه|الاسلاميه|اسلاميه|الاوروبيه|اوروبيه|العشرين|"
      "السبع|الثماني";
  uint32_t org = KZI_FIRST(c->m->orgs, c->m->org_count, summit);
  return (org < c->m->org_count && c->m->orgs[org].at.tok < town) ||
         kzi_tokens_have_of(c->m->marks->tokens, summit, town, many);
}

/* Has it been held there already, and theirs is the next? */
static bool has_been_there(const struct kzi_case *c, const struct kzi_draft *d, uint32_t place)
{
  for (uint32_t i = 0; i < c->events->count && d->modality == KZI_PLANNED; i++)
    if (c->events->items[i].place == place && c->events->items[i].modality == KZI_ASSERTED) return true;
  return false;
}

/* Is it theirs: 2 «القمة بين ترامب وبوتين في …», 1 a summit of which nobody is told, 0 no. */
static int is_theirs(const struct kzi_case *c, const struct kzi_draft *d, uint32_t summit, uint32_t town)
{
  static const char *const with[] = {"مع", "بين", NULL};
  static const char *const rels[] = {"التي", "الذي", NULL}; /* «في إطار الآلية التي انطلقت في القاهرة» */
  const struct kzi_mentions *m = c->m;
  uint16_t first = 0;
  bool two = false;
  if (is_of_many(c, summit, town)) return false;
  for (uint32_t i = KZI_FIRST(m->actors, m->actor_count, summit); i < m->actor_count; i++) {
    uint16_t cc = m->actors[i].cc;
    if (m->actors[i].at.tok >= town) break;
    if (cc && !kzi_has_side(d, cc)) return false;
    two = two || (cc && first && cc != first);
    first = first ? first : cc;
  }
  if (two) return kzi_tokens_have(m->marks->tokens, summit, town, rels) ? 1 : 2;
  return !first && !kzi_tokens_have(m->marks->tokens, summit, town, with);
}

/* «القمة المرتقبة بين الرئيسين … قمة هلسنكي»: the one town at which the article says that theirs is held. */
void kzi_find_summit(const struct kzi_case *c, struct kzi_draft *d)
{
  uint32_t only = KZI_NONE;
  bool meets = d->act == KZI_ACT_CONSULT || kzi_is_gathering(d);
  if (!meets || d->host || !kzi_lacks_town(c, d) || is_next(c, d)) return;
  int need = tells_summit(c, d) ? 1 : 2; /* «سيبحثان خلال اللقاء», and the summit of these two is told elsewhere */
  if (need == 2 && d->modality != KZI_PLANNED) return;
  for (uint32_t i = 0; i < c->m->place_count; i++) {
    const struct kzi_place *p = &c->m->places[i];
    uint32_t summit = summit_at(c, p);
    if (summit == KZI_NONE || has_been_there(c, d, i) || is_theirs(c, d, summit, p->at.tok) < need) continue;
    if (only != KZI_NONE && !kzi_same_place_name(c, p, &c->m->places[only])) return;
    only = i;
  }
  kzi_take_place(c, d, only, "where the summit is held");
}
