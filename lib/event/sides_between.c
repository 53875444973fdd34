/* «بين X وY»: sides that are named together as those between whom it is. */
#include "event/objects.h"
#include "event/search.h"
#include "event/sides.h"

#define SEAT_REACH    14 /* tokens from one body to the country of the other */
#define VISITED_REACH 3  /* tokens behind «زيارة»: «كل من» may stand there */
#define TOWNS_REACH   8  /* tokens behind «بين» */
#define QUARREL_REACH 4  /* tokens from «الأزمة» to those between whom it is */
#define JOIN_REACH    2  /* tokens from one of those who talk to the other */
#define NEAR_TEXT     3  /* tokens from a text to its «بين» */
#define REACH         40 /* tokens: how far from the trigger a side may stand */

/* «بين مدينتي ألماتي والإسكندرية»: towns of two countries. */
static void add_towns_between(struct kzi_search *x)
{
  const struct kzi_mentions *m = x->s->m;
  uint8_t before = x->e->side_count;
  uint32_t t = x->tr->end;
  while (t < x->w.hi && !kzi_token_is(x->s->tokens, t, "بين")) t++;
  for (uint32_t i = KZI_FIRST(m->places, m->place_count, t);
       i < m->place_count && m->places[i].at.tok < t + TOWNS_REACH; i++)
    if (m->places[i].cc && m->places[i].at.tok < x->w.hi)
      kzi_add_side(x->s, x->e, m->places[i].cc, KZI_NONE, KZI_SIDE_PARTNER, m->places[i].at.span);
  if (!kzi_enough(x)) x->e->side_count = before;
}

/* «توقيع مذكرة … بين وزارة X ووزارة Y، ومذكرة أخرى بين هيئة X وهيئة Y»: those whose this text is. */
static const struct kzi_group *parties_of_text(const struct kzi_search *x)
{
  uint32_t text = x->e->instrument;
  if (text == KZI_NONE || x->s->m->instruments[text].at.tok < x->tr->end) return NULL;
  uint32_t from = x->s->m->instruments[text].at.end;
  const struct kzi_group *g = kzi_next_group(x->s, from, kzi_reach_ahead(from, REACH, x->w.hi), LINK(BETWEEN));
  return g && kzi_instrument_in(x->s, from, g->tok) == KZI_NONE ? g : NULL;
}

bool kzi_are_rivals(const struct kzi_scene *s, const struct kzi_group *g)
{
  static const char *const rivals[] = {"المعارضه", "معارضه", "المتمردين", "المتمردون", "متمردي", "الانفصاليين",
                                       "الحوثيين", "خصمه",   "خصومه",     "الفصايل",   NULL};
  return kzi_has_word(s, g->tok > 0 ? g->tok - 1 : 0, g->end, rivals);
}

/* «محادثات بين حكومة جنوب السودان والمعارضة المسلحة»: with those of the same country whom no actor names. */
static bool joins_rivals(const struct kzi_search *x, const struct kzi_group *g)
{
  static const char rivals[] =
      "والمعارضه|ومعارضيه|والمتمردين|ومتمردي|والحوثيين|وجماعه|والفصايل|وفصايل|والانفصاليين|والانقلابيين|ومعارضين|وقوي";
  return !x->tr->verb && x->e->act == KZI_ACT_CONSULT && g->countries == 1 &&
         kzi_tokens_have_of(x->s->tokens, g->end, kzi_reach_ahead(g->end, JOIN_REACH, x->w.hi), rivals);
}

/* «مباحثات بين الرئيس وزعيم المعارضة»: those who meet are told, whoever hosts them; of one country, they are no two sides. */
static void settle_between(struct kzi_search *x, const struct kzi_group *g)
{
  const struct kzi_actor *actors = &x->s->m->actors[g->first];
  if (x->tr->verb || x->e->act != KZI_ACT_CONSULT || g->count < 2 || g->countries > 1) return;
  for (uint32_t i = 0; i < g->count; i++)
    if (actors[i].person == KZI_NONE && actors[i].office == KZI_NONE && actors[i].org == KZI_NONE) return;
  x->settled = true;
  bool known = g->countries == 1;
  for (uint32_t i = 0; i < g->count; i++) known = known && actors[i].cc;
  x->e->inside = known || kzi_are_rivals(x->s, g);
}

/* «توقيع اتفاقية بين شركة سابك والمؤسسة العامة»: bodies of one country, or such as nobody knows, are no two sides either. */
static bool are_own_bodies(const struct kzi_search *x, const struct kzi_group *g)
{
  const struct kzi_actor *actors = &x->s->m->actors[g->first];
  unsigned known = 0;
  for (uint32_t i = 0; i < g->count; i++) {
    if (actors[i].org == KZI_NONE || actors[i].office != KZI_NONE) return false;
    known += actors[i].cc != 0;
  }
  struct kzi_range sentence = x->s->tokens->sentences[x->e->sentence];
  if (known == 0 && kzi_tells_country(x->s, sentence.first, sentence.end))
    return false; /* a body of either, it may be */
  return g->count >= 2 && g->countries <= 1 && (known == 0 || known == g->count);
}

/* «المحادثات بين الرئيسين بعد أن وجه …»: the two told before, and nobody of the clause behind. */
static bool means_two_officials(const struct kzi_scene *s, const struct kzi_group *g)
{
  const struct kzi_actor *a = &s->m->actors[g->first];
  bool anaphor = a->anaphor != KZI_NONE && s->m->anaphors[a->anaphor].kind == KZI_ANA_TWO_OFFICIALS;
  return g->count == 1 && !g->countries && (anaphor || (a->number == 2 && a->office != KZI_NONE));
}

/* «توقيع اتفاق للنقل ومذكرة بين هيئة X وهيئة Y»: the bodies are the memorandum's, though their countries sign the agreement, too. */
static bool belongs_to_another(const struct kzi_search *x, const struct kzi_group *g)
{
  const struct kzi_mentions *m = x->s->m;
  uint32_t text = x->e->instrument;
  uint32_t i = KZI_FIRST(m->instruments, m->instrument_count, g->tok);
  if (text == KZI_NONE || i == 0 || i - 1 == text || m->instruments[i - 1].at.tok < x->tr->end) return false;
  return m->instruments[i - 1].count == 1 && m->instruments[i - 1].type != m->instruments[text].type &&
         m->instruments[i - 1].at.end + NEAR_TEXT > g->tok;
}

static void add_countries(struct kzi_search *x, const struct kzi_group *g)
{
  for (uint32_t i = g->first; i < g->first + g->count; i++) {
    const struct kzi_actor *a = &x->s->m->actors[i];
    kzi_add_side(x->s, x->e, a->cc, a->cc ? KZI_NONE : i, KZI_SIDE_PARTNER, a->at.span);
  }
}

/* «اجتمعا لتمهيد الطريق لقمة بين X وY», «محادثات مع Z بشأن قمة بين X وY»: the noun before «بين» tells the talks that these two
 * will hold. */
static bool meets_by_noun(const struct kzi_search *x, const struct kzi_group *g)
{
  static const char *const about[] = {"بشان",    "حول",      "بخصوص",  "تحضيرا", "للتحضير",
                                      "للاعداد", "استعدادا", "تمهيدا", "لترتيب", NULL};
  struct kzi_trigger noun;
  uint32_t t = x->tr->end;
  while (!x->tr->verb && t < g->tok && !kzi_token_is_any(x->s->tokens, t, about)) t++;
  for (; x->e->act == KZI_ACT_CONSULT && t < g->tok; t++)
    if (kzi_trigger_at(x->s, t, &noun) && !noun.verb && kzi_senses[noun.sense].act == KZI_ACT_CONSULT) return true;
  return false;
}

/* «تدريبات تأتي قبل اجتماع القمة بين ترامب وكيم»: those two will meet, and hold no exercise. */
static bool is_of_other_talks(const struct kzi_search *x, const struct kzi_group *g)
{
  static const char *const talks[] = {"meet", "visit", NULL};
  bool other = false;
  for (uint32_t t = x->tr->end; t < g->tok && !other; t++) other = kzi_has(x->s, t, KZI_C_NOUN, talks) != NULL;
  return other && x->tr->sense == KZI_SENSE_EXERCISE;
}

/* «ناقش المجتمعون الأزمة بين أوكرانيا وروسيا»: what is between the two is spoken of by others. */
static bool is_quarrel_of(const struct kzi_search *x, const struct kzi_group *g)
{
  static const char *const quarrels[] = {"الازمه",   "ازمه",   "الحرب",  "حرب",    "النزاع",   "نزاع",     "الصراع",
                                         "صراع",     "الخلاف", "خلاف",   "خلافات", "التوتر",   "التوترات", "المواجهات",
                                         "المواجهه", "القتال", "الهدنه", "هدنه",   "الخلافات", NULL};
  static const char *const limits[] = {"الحدود", "حدود", "عليها", "عليه", NULL}; /* «الجزر المتنازع عليها بين …» */
  if (x->e->act == KZI_ACT_COOPERATE && kzi_has_word(x->s, g->tok > 2 ? g->tok - 2 : 0, g->tok, limits)) return true;
  uint32_t lo = kzi_reach_back(g->tok, QUARREL_REACH, x->tr->end);
  return kzi_has_word(x->s, lo, g->tok, quarrels);
}

/* «بين رئاسة أمن الدولة في المملكة ولجنة الدولة للأمن الوطني في قرغيزستان»: a body behind «و» that is known only by its country. */
static void add_second_seat(struct kzi_search *x, const struct kzi_group *g)
{
  uint32_t t = g->end, hi = kzi_reach_ahead(g->end, SEAT_REACH, x->w.hi);
  const struct kzi_group *home = kzi_next_group(x->s, t, kzi_reach_ahead(t, 2, hi), LINK(IN));
  if (home) t = home->end;
  if (t >= hi || !kzi_text_begins(kzi_token_fold(x->s->tokens, t), "و") || x->s->actor_in[t]) return;
  const struct kzi_group *seat = kzi_next_group(x->s, t + 1, hi, LINK(IN));
  if (seat && seat->countries == 1) kzi_add_group(x->s, x->e, seat, KZI_SIDE_PARTNER);
}

/* «عقد الرئيسان مباحثات، وشهدا توقيع مذكرة بين وزارة X وهيئة Y»: the bodies are the memorandum's, and hold no talks. */
static bool is_of_signed_text(const struct kzi_search *x, const struct kzi_group *g)
{
  const struct kzi_actor *first = &x->s->m->actors[g->first];
  if (kzi_senses[x->tr->sense].act != KZI_ACT_CONSULT || first->org == KZI_NONE || first->office != KZI_NONE)
    return false;
  uint32_t text = kzi_instrument_in(x->s, x->tr->end, g->tok);
  return text != KZI_NONE &&
         kzi_told_before(x->s, x->tr->end, x->s->m->instruments[text].at.tok, UINT32_MAX, KZI_C_NOUN, "sign");
}

void kzi_search_between(struct kzi_search *x)
{
  bool visit = x->tr->sense == KZI_SENSE_VISIT; /* «زيارات متبادلة بين البلدين»; a farther one is of something else */
  uint32_t end = visit ? kzi_reach_ahead(x->tr->end, VISITED_REACH, x->w.hi) : x->w.hi;
  const struct kzi_group *g = parties_of_text(x);
  if (!g) g = kzi_next_group(x->s, x->tr->end, end, LINK(BETWEEN));
  bool text = kzi_act_takes_instrument(x->e->act);
  if (!g && text && x->tr->impersonal) /* «جرى بين وزارة X وهيئة Y التوقيع على اتفاقية» */
    g = kzi_next_group(x->s, x->tr->light + 1, x->tr->tok, LINK(BETWEEN));
  bool topic = x->tr->sense == KZI_SENSE_DISCUSS || (x->tr->sense == KZI_SENSE_MEET && x->tr->mark->definite);
  static const char gathering[] = "اجتماع|اجتماعا|الاجتماع|جلسه|جلسات|قمه"; /* «اجتماع لبحث التوتر بين …» */
  bool on_them = topic || (!x->tr->verb && kzi_token_is_of(x->s->tokens, x->tr->tok, gathering));
  if (g && topic && kzi_instrument_in(x->s, x->tr->end, g->tok) != KZI_NONE)
    return; /* «تناول اللقاء اتفاق السلام بين أذربيجان وأرمينيا» */
  if (g && topic && x->tr->verb && x->tr->dual && g->countries >= 2 && !kzi_tells_relations(x->s, g))
    return; /* «إن الجانبين بحثا ربط السكك بين الصين وإيران»: two talk, and not those of the line */
  if (g && !text && is_of_signed_text(x, g)) return;
  if (!g && text) add_towns_between(x);
  if (g && (meets_by_noun(x, g) || (on_them && is_quarrel_of(x, g)))) return;
  if (g && x->e->act == KZI_ACT_COOPERATE &&
      (is_quarrel_of(x, g) || is_of_other_talks(x, g))) { /* «المناورات تأتي وسط توتر بين …» */
    x->w.hi = g->tok;
    return;
  }
  if (!g || (text && kzi_tells_relations(x->s, g))) return; /* «وقعت في وقت تتدهور العلاقات بين …» */
  uint8_t before = x->e->side_count;
  if (text && g->countries >= 2 && belongs_to_another(x, g))
    add_countries(x, g);
  else
    kzi_add_group(x->s, x->e, g, KZI_SIDE_PARTNER);
  kzi_add_hanging_demonym(x->s, x->e, g);
  const struct kzi_group *rest =
      g->end < x->s->tokens->count ? kzi_next_group(x->s, g->end, kzi_reach_ahead(g->end, 3, x->w.hi), LINK(IN)) : NULL;
  if (!kzi_enough(x) && rest && rest->countries >= 2)
    kzi_add_group(x->s, x->e, rest, KZI_SIDE_PARTNER); /* «بين هيئة … في المملكة والمفتشية … في ألبانيا» */
  if (!kzi_enough(x) && g->count < 2 && text) add_second_seat(x, g);
  if (!kzi_enough(x) && joins_rivals(x, g)) x->settled = x->e->inside = true;
  if (!kzi_enough(x) && g->count < 2) x->e->side_count = before;
  settle_between(x, g);
  if (text && are_own_bodies(x, g)) x->e->inside = true;
  if (!kzi_enough(x) && x->e->both && !x->tr->verb && !text && means_two_officials(x->s, g)) x->settled = true;
  if (kzi_enough(x) && (x->tr->verb || kzi_senses[x->tr->sense].act != KZI_ACT_CONSULT))
    x->e->pronoun = false; /* «وُقّعت اتفاقية بين قطر وكازاخستان»: nobody else */
}

/* «عقد سمو الأمير ورئيس كازاخستان مباحثات، وشهدا توقيع مذكرة بين جهاز قطر للاستثمار وصندوق سامروك»: where the talks name one side
 * alone, the countries of what is signed there tell both. */
void kzi_add_pair_of_text(struct kzi_search *x)
{
  const struct kzi_group *g = kzi_next_group(x->s, x->tr->end, x->w.hi, LINK(BETWEEN));
  if (x->tr->verb || kzi_count_sides(x->e) != 1 || !g || g->countries != 2 || !is_of_signed_text(x, g)) return;
  for (uint32_t i = g->first; i < g->first + g->count; i++)
    if (x->s->m->actors[i].cc == x->e->sides[0].cc) {
      add_countries(x, g);
      return;
    }
}
