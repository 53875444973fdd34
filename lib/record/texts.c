/* Whether two drafts tell of two texts: by their topics, their bodies, or words like «كذلك» and «أخرى». */
#include "record/merge.h"

#include <string.h>

#define ALSO_TOKENS    2 /* from «كما» to the word of signing: «كما تم توقيع» */
#define TOPIC_REACH    3 /* from a text to its topic: «اتفاقية للنقل الجوي» */
#define ALSO_REACH     4 /* from the first word of a sentence to «أيضا» */
#define BESIDES_TOKENS 7 /* «وبالإضافة إلى ذلك، تم خلال اللقاء توقيع» */

bool kzi_is_known_text(const struct kzi_case *c, const struct kzi_draft *d)
{
  return d->instrument != KZI_NONE && c->m->instruments[d->instrument].definite &&
         kzi_span_empty(c->m->instruments[d->instrument].title);
}

static bool other_bodies(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  for (uint8_t i = 0; i < a->side_count; i++)
    for (uint8_t k = 0; k < b->side_count; k++) {
      if (a->sides[i].cc != b->sides[k].cc || a->sides[i].org == KZI_NONE || b->sides[k].org == KZI_NONE ||
          a->sides[i].org == b->sides[k].org)
        continue;
      const struct kzi_org *x = &c->m->orgs[a->sides[i].org], *y = &c->m->orgs[b->sides[k].org];
      const char *text = c->m->marks->tokens->text;
      size_t shorter = x->name.end - x->name.start < y->name.end - y->name.start ? x->name.end - x->name.start
                                                                                 : y->name.end - y->name.start;
      if (memcmp(text + x->name.start, text + y->name.start, shorter) != 0) return true;
    }
  return false;
}

/* The sectors («trn», «jus») named from one token to another, as bits of an index into `sectors`. Policy at large is none. */
static uint32_t sectors_in(const struct kzi_case *c, uint32_t from, uint32_t to, bool business)
{
  static const char *const sectors[] = {"def", "sec", "eco", "fin", "ene", "trn", "agr", "env",
                                        "sci", "ict", "edu", "cul", "hlt", "lab", "jus", "con",
                                        "hum", "tou", "spo", "gov", "spa", "med", "soc", "rel"};
  const struct kzi_mentions *m = c->m;
  uint32_t found = 0;
  for (uint32_t i = KZI_FIRST(m->areas, m->area_count, from); i < m->area_count; i++) {
    if (m->areas[i].at.tok >= to) break;
    if (m->areas[i].business && !business) continue;
    const char *code = kzi_value_text(m->marks->lexicon, m->areas[i].code);
    for (size_t k = 0; k < KZI_COUNT(sectors); k++)
      if (strncmp(code, sectors[k], 3) == 0) found |= 1u << k;
  }
  return found;
}

/* Those that a text's own words name: «مذكرة في مجال الصحة», «اتفاقية للنقل الجوي». */
static uint32_t sectors_of(const struct kzi_case *c, const struct kzi_instrument *x)
{
  uint32_t near = kzi_reach_ahead(x->at.end, TOPIC_REACH, c->m->marks->tokens->count);
  return sectors_in(c, x->at.tok + 1, x->title_end > near ? x->title_end : near, false);
}

static bool has_bodies(const struct kzi_draft *d)
{
  unsigned n = 0;
  for (uint8_t i = 0; i < d->side_count; i++) n += d->sides[i].org != KZI_NONE;
  return n >= 2;
}

/* «وقع البلدان مذكرة في مجال الإسكان. وتم توقيع مذكرة بين الجامعة الأردنية وجامعة الفارابي»: two bodies sign what is no matter of theirs. */
static bool is_of_bodies(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  for (uint8_t i = 0; i < a->side_count; i++)
    if (a->sides[i].org != KZI_NONE) return false;
  uint32_t topic = sectors_of(c, &c->m->instruments[a->instrument]);
  struct kzi_range s = tokens->sentences[c->events->items[b->events[0]].sentence];
  return topic && has_bodies(b) && !(topic & sectors_in(c, s.first, s.end, true));
}

/* «اتفاقية في مجال النقل الجوي», «اتفاقية بشأن تسليم المطلوبين»: one kind, two texts. */
static bool other_topics(const struct kzi_case *c, const struct kzi_instrument *a, const struct kzi_instrument *b)
{
  uint32_t x = sectors_of(c, a), y = sectors_of(c, b);
  return x && y && !(x & y);
}

/* «تم التوقيع كذلك على الاتفاق الإعلامي»: known by what it is about, and not from before. */
static bool is_one_more(const struct kzi_case *c, const struct kzi_instrument *x)
{
  static const char *const also[] = {"كذلك", "ايضا", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  return x->at.tok > 1 && kzi_token_is(tokens, x->at.tok - 1, "علي") && kzi_token_is_any(tokens, x->at.tok - 2, also);
}

/* «تم إمضاء البرنامج التنفيذي لاتفاق التعاون» beside «17 اتفاقية»: a kind of text that was not told before. */
bool kzi_is_new_kind(const struct kzi_case *c, const struct kzi_draft *d)
{
  if (d->instrument == KZI_NONE || d->count != 1) return false;
  if (d->type != KZI_INS_PROGRAMME && d->type != KZI_INS_PROTOCOL && d->type != KZI_INS_ROADMAP) return false;
  for (uint32_t i = 0; i < d->instrument; i++)
    if (c->m->instruments[i].type == c->m->instruments[d->instrument].type) return false;
  return true;
}

/* «ووقعا اتفاقية أخرى», «وقعا كذلك اتفاقية …», «كما أبرمت الشركة اتفاقية …», «وبالإضافة إلى ذلك، تم توقيع اتفاقية …» */
static bool is_another(const struct kzi_case *c, const struct kzi_event *e, const struct kzi_instrument *x)
{
  static const char *const other[] = {"اخري", "ثانيه", "ثالثه", NULL}, *const also[] = {"كذلك", "ايضا", NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t first = tokens->sentences[e->sentence].first;
  static const char *const besides[] = {"وبالاضافه", "بالاضافه", "واضافه", "اضافه", "وعلاوه", "علاوه", "وفضلا", NULL};
  uint32_t also_end = first + (kzi_token_is_any(tokens, first, besides) ? BESIDES_TOKENS : ALSO_TOKENS);
  if (e->trigger.first > first && e->trigger.first <= also_end &&
      (kzi_token_is(tokens, first, "كما") || also_end > first + ALSO_TOKENS))
    return true;
  if (x->at.tok > 0 && kzi_token_is_any(tokens, x->at.tok - 1, also)) return true;
  for (uint32_t t = first + 1; t < e->trigger.first && t < first + ALSO_REACH; t++) /* «وتم أيضا توقيع» */
    if (kzi_token_is_any(tokens, t, also) && e->trigger.first <= t + ALSO_TOKENS) return true;
  return x->at.end < tokens->count && kzi_token_is_any(tokens, x->at.end, other);
}

/* Which of several texts told in turn it is, 0 where it is none: the headline may have told it first. */
uint8_t kzi_turn_of(const struct kzi_case *c, const struct kzi_draft *d)
{
  uint8_t turn = 0;
  for (uint8_t i = 0; i < d->event_count && !turn; i++) turn = c->events->items[d->events[i]].turn;
  return turn;
}

/* Two instruments of one kind, each named for itself: told in a row, of different numbers, topics, or by other bodies. */
/* «أولا: الموافقة على …», «3- تفويض …», «- الموافقة على …»: does the sentence begin an item of a list of decisions? */
static bool opens_item(const struct kzi_case *c, uint32_t sentence)
{
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  uint32_t t = tokens->sentences[sentence].first;
  if (t > 0 && tokens->items[t - 1].line == tokens->items[t].line) return false;
  uint8_t kind = tokens->items[t].kind;
  return kind == KZI_TOKEN_NUMBER || kind == KZI_TOKEN_PUNCT || kzi_mark_at(c->m->marks, t, KZI_C_ORD);
}

/* The first that tells it beneath the headline, or the headline. */
static const struct kzi_event *told_in_body(const struct kzi_case *c, const struct kzi_draft *d)
{
  for (uint8_t i = 0; i < d->event_count; i++)
    if (!c->events->items[d->events[i]].title) return &c->events->items[d->events[i]];
  return &c->events->items[d->events[0]];
}

bool kzi_are_two_texts(const struct kzi_case *c, const struct kzi_draft *a, const struct kzi_draft *b)
{
  uint8_t turn = kzi_turn_of(c, a), other = kzi_turn_of(c, b);
  if (turn && other && turn != other) return true;
  if (b->instrument != KZI_NONE && a->instrument != b->instrument && is_one_more(c, &c->m->instruments[b->instrument]))
    return true;
  if (a->instrument == KZI_NONE || b->instrument == KZI_NONE || a->instrument == b->instrument ||
      kzi_is_known_text(c, a) || kzi_is_known_text(c, b))
    return false;
  const struct kzi_event *x = told_in_body(c, a), *y = told_in_body(c, b);
  if (x->title || y->title) return false;
  const struct kzi_instrument *p = &c->m->instruments[a->instrument], *q = &c->m->instruments[b->instrument];
  if (p->definite || q->definite) return false;
  if (x->sentence == y->sentence) return true;
  if (a->act == KZI_ACT_APPROVE && opens_item(c, x->sentence) && opens_item(c, y->sentence)) return true;
  uint32_t i =
      b->events[0]; /* «كما جرى توقيع مذكرة …، وقعها عن الجانب الأردني …»: any act of the sentence may say so */
  while (i > 0 && c->events->items[i - 1].sentence == y->sentence) i--;
  for (; i < c->events->count && c->events->items[i].sentence == y->sentence; i++) {
    const struct kzi_event *e = &c->events->items[i];
    if (e->instrument == y->instrument && is_another(c, e, q)) return true;
  }
  return a->count != b->count || other_bodies(c, a, b) || other_topics(c, p, q) || is_of_bodies(c, a, b);
}
