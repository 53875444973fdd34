/* Where he who stands as the subject is the one met, received or supplied, the sides change places. */
#include "event/search.h"

#include "event/fits.h"
#include "event/fits_deeds.h"
#include "event/fits_talks.h"
#include "event/sides.h"
#include "event/tense.h"

#include <string.h>

#define ENVOYS_REACH 3 /* tokens from «سفراء» to the first country: «سفراء كل من جمهورية كازاخستان» */

/* Those found are met by whom a pronoun means. */
static bool turn_all(struct kzi_search *x)
{
  for (uint8_t i = 0; i < x->e->side_count; i++) x->e->sides[i].how = KZI_SIDE_PARTNER;
  return x->e->pronoun = true;
}

/* «حيث التقى رئيسا ألمانيا وفرنسا», «استقبل فخامته وزيري صربيا وقبرص»: a verb of one with several behind it; who meets them was
 * told before. */
bool kzi_turn_heads(struct kzi_search *x)
{
  static const char *const too[] = {"كما", "كذلك", "وكذلك", "حيث", NULL}, *const his[] = {"anaphor", NULL};
  const struct kzi_trigger *tr = x->tr;
  const struct kzi_group *g = x->subject;
  bool meets =
      tr->sense == KZI_SENSE_MEET || (tr->verb && tr->sense == KZI_SENSE_RECEIVE); /* «شملت لقاءات سموه …», too */
  if (meets && g && g->tok > tr->end && !x->with && kzi_has(x->s, tr->end, KZI_C_HONORIFIC, his)) return turn_all(x);
  uint32_t from = kzi_reach_back(tr->tok, 2, x->w.lo);
  bool him = tr->verb && tr->sense == KZI_SENSE_MEET && !tr->dual && !tr->plural &&
             strstr(kzi_token_fold(x->s->tokens, tr->tok).bytes, "لتق");
  if (!him || x->with || !g || g->tok != tr->end || x->s->m->actors[g->first].number < 2) return false;
  if (!kzi_has_word(x->s, from, tr->tok, too)) return false;
  return turn_all(x);
}

/* «يتطلع الرئيس إلى لقاء نظيره», «رفض الوزير لقاء السفير», «بعد لقاء الرئيس»: the noun tells whom he meets who was told before. */
static bool is_meeting_somebody(const struct kzi_search *x)
{
  static const char *const meeting[] = {"لقاء", "مقابله", "بلقاء", "بمقابله", NULL};
  static const char *const before[] = {"الي", "علي", "بعد", "عقب", "اثر", "قبل", "عرض", "طلب", "فكره", NULL};
  const struct kzi_trigger *tr = x->tr;
  if (tr->verb || tr->pronoun || tr->light != KZI_NONE || tr->tok == 0 || x->subject->tok != tr->end ||
      !kzi_token_is_any(x->s->tokens, tr->tok, meeting))
    return false;
  const struct kzi_group *who = kzi_last_group(x->s, x->w.lo, tr->tok, LINK(NONE));
  if (!who || (tr->mark->prefix & KZI_PREFIX_BI)) return who != NULL;
  if (kzi_token_is(x->s->tokens, tr->tok - 1, "في")) /* «يأمل الرئيس في لقاء نظيره», «رغبته في لقاء نظيره» */
    return kzi_has_cue(x->s, tr->tok - 2, "expected") || (who->tok > 0 && kzi_has_cue(x->s, who->tok - 1, "expected"));
  return who->end == tr->tok || kzi_token_is_any(x->s->tokens, tr->tok - 1, before);
}

/* «كما استقبل | السفير التركي.», «وكان قد استقبل في وقت سابق السفير»: whom he receives who was told before; nobody else stands there. */
static bool is_received(const struct kzi_search *x)
{
  static const char also[] = "كما|قد|كذلك|ايضا", on[] = "في|الي|لدي|الذي|اليوم|امس|وبحث|وجري|لبحث|وناقش";
  const struct kzi_tokens *tokens = x->s->tokens;
  const struct kzi_trigger *tr = x->tr;
  const struct kzi_actor *a = x->subject ? &x->s->m->actors[x->subject->first] : NULL;
  if (!tr->verb || tr->sense != KZI_SENSE_RECEIVE || !a || (a->office == KZI_NONE && a->person == KZI_NONE))
    return false;
  if (!strstr(kzi_token_fold(tokens, tr->tok).bytes, "ستقبل") || tr->mark->pronoun != KZI_PRON_NONE) return false;
  uint32_t from = kzi_reach_back(tr->tok, 1, x->w.lo), next = x->subject->end;
  return kzi_tokens_have_of(tokens, from, tr->end + 1, also) &&
         (next >= x->w.hi || tokens->items[next].kind != KZI_TOKEN_WORD || kzi_token_is_of(tokens, next, on) ||
          kzi_text_begins(kzi_token_fold(tokens, next), "ب"));
}

/* «حيث التقى رئيس الوزراء»: a verb of meeting with one person alone behind it; who meets him was told before. */
void kzi_turn_subject(struct kzi_search *x)
{
  static const char *const meeting[] = {"للقاء", "لمقابله", "لاستقبال", NULL}; /* «استعداده للقاء الرئيس» */
  bool to_meet = !x->tr->verb && !x->tr->pronoun && kzi_has_word(x->s, x->tr->tok, x->tr->tok + 1, meeting);
  if (x->tr->dual || x->tr->plural || !x->subject || x->subject->tok < x->tr->end) return;
  if (x->tr->verb && x->tr->sense == KZI_SENSE_RECEIVE && !is_received(x)) return;
  if (!x->tr->verb && !to_meet && !is_meeting_somebody(x)) return;
  if (x->e->side_count != 1 || x->e->sides[0].how != KZI_SIDE_SUBJECT || x->e->both || x->e->partner_unnamed) return;
  x->e->sides[0].how = KZI_SIDE_PARTNER;
  x->e->pronoun = true;
}

/* «استقبل في البرلمان ملك إسبانيا ورئيس كولومبيا», «زار باريس حيث التقى الرئيس الفرنسي ومديرة اليونسكو»: two do not receive; he does
 * who was told before. */
bool kzi_turn_guests(struct kzi_search *x)
{
  const struct kzi_trigger *tr = x->tr;
  bool there = tr->sense == KZI_SENSE_MEET && tr->tok > 0 && kzi_token_is(x->s->tokens, tr->tok - 1, "حيث");
  bool hosts =
      tr->verb && (tr->sense == KZI_SENSE_RECEIVE || there) && !tr->dual && !tr->plural && !x->with && x->subject;
  if (!hosts || x->subject->tok < tr->end + (there ? 0 : 2) || x->e->side_count < 2) return false;
  for (uint8_t i = 0; i < x->e->side_count; i++)
    if (x->e->sides[i].how != KZI_SIDE_SUBJECT) return false;
  return turn_all(x);
}

/* «استقبل كوشانوف في أستانا سفراء السعودية والمجر», «استقبل سفيري الصين وأوكرانيا», «أوراق اعتماد سفيري الصين وأوكرانيا»: no envoys
 * receive anybody there, nor meet one another. */
bool kzi_turn_envoys(struct kzi_search *x)
{
  static const char envoys[] = "سفراء|سفيري";
  const struct kzi_mentions *m = x->s->m;
  bool letter = x->tr->sense == KZI_SENSE_LETTER, receives = letter || x->tr->sense == KZI_SENSE_RECEIVE;
  if ((!x->tr->verb && !letter) || (!receives && x->tr->sense != KZI_SENSE_MEET)) return false;
  if (x->e->side_count < 2 || x->e->sides[0].how != KZI_SIDE_SUBJECT || x->e->sides[0].actor == KZI_NONE) return false;
  uint32_t first = m->actors[x->e->sides[0].actor].at.tok, from = x->tr->end + (receives ? 0 : 1);
  if (first <= from || !kzi_tokens_have_of(x->s->tokens, kzi_reach_back(first, ENVOYS_REACH, from), first, envoys))
    return false;
  return turn_all(x);
}

/* «كان الوزير في استقبال نظيره»: he receives who stands between «كان» and the noun. */
static bool add_awaiting(struct kzi_search *x)
{
  static const char was[] = "كان|وكان|كانت|وكانت|سيكون|ستكون";
  uint32_t at = x->tr->tok;
  if (at == 0 || !kzi_token_is(x->s->tokens, at - 1, "في") || !kzi_token_is(x->s->tokens, at, "استقبال")) return false;
  if (!kzi_tokens_have_of(x->s->tokens, x->w.lo, at - 1, was)) return false;
  const struct kzi_group *who = kzi_last_group(x->s, x->w.lo, at - 1, LINK(NONE));
  const struct kzi_group *whom = who ? kzi_next_group(x->s, x->tr->end, x->tr->end + 1, LINK(NONE)) : NULL;
  if (!whom) return false;
  kzi_add_group(x->s, x->e, who, KZI_SIDE_SUBJECT);
  kzi_add_group(x->s, x->e, whom, KZI_SIDE_PARTNER);
  return true;
}

/* «حظي الوزير باستقبال من لدن الرئيس»: he is received who was told before, by whom stands behind. */
bool kzi_add_honoured(struct kzi_search *x)
{
  if (!x->tr->verb && x->tr->sense == KZI_SENSE_RECEIVE && add_awaiting(x)) return true;
  static const char has[] = "حظي|حظيت|وحظي|وحظيت|يحظي|تحظي|حظيا";
  if (x->tr->verb || x->tr->sense != KZI_SENSE_RECEIVE || !kzi_tokens_have_of(x->s->tokens, x->w.lo, x->tr->tok, has))
    return false;
  const struct kzi_group *by = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(BY));
  const struct kzi_group *guest = by ? kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE)) : NULL;
  if (!by) return false;
  if (guest) kzi_add_group(x->s, x->e, guest, KZI_SIDE_PARTNER);
  x->e->pronoun = !guest;
  kzi_add_group(x->s, x->e, by, KZI_SIDE_SUBJECT);
  return true;
}

/* «شرعت مصر في تزويد لبنان بمعدات»: the one behind the noun gets the goods, the one before it gives them. */
bool kzi_turn_supply(struct kzi_search *x)
{
  static const char *const supply[] = {"تزويد", "بتزويد", NULL};
  if (x->tr->verb || !x->subject || x->subject->tok < x->tr->end || x->e->side_count != 1) return false;
  if (!kzi_token_is_any(x->s->tokens, x->tr->tok, supply)) return false;
  const struct kzi_group *giver = kzi_last_group(x->s, x->w.lo, x->tr->tok, LINK(NONE));
  if (!giver) return false;
  x->e->sides[0].how = KZI_SIDE_PARTNER;
  kzi_add_group(x->s, x->e, giver, KZI_SIDE_SUBJECT);
  return true;
}

/* «واستقبل في وقت لاحق السفير الفرنسي», in the news of Baghdad: he alone is told, and is received. */
void kzi_turn_only_guest(struct kzi_search *x)
{
  static const char adds[] = "كما|ثم";
  struct kzi_event *e = x->e;
  const struct kzi_trigger *tr = x->tr;
  uint16_t home = x->s->m->home;
  bool alone = e->side_count == 1 && e->sides[0].how == KZI_SIDE_SUBJECT && e->sides[0].cc && e->sides[0].cc != home;
  if (!home || !alone || tr->sense != KZI_SENSE_RECEIVE || !tr->verb || tr->mark->pronoun || e->both) return;
  bool goes_on = tr->mark->prefix & KZI_PREFIX_WA || (tr->tok > 0 && kzi_token_is_of(x->s->tokens, tr->tok - 1, adds));
  const struct kzi_actor *a = kzi_side_actor(x->s->m, &e->sides[0]);
  if (!goes_on || !a || a->office == KZI_NONE || a->at.tok < tr->end) return;
  e->sides[0].how = KZI_SIDE_PARTNER;
  e->pronoun = true;
}
