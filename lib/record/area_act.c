/* The areas in the sentence of an act: several acts told in it part them among themselves. */
#include "record/areas.h"

#define BEHIND (1u << 20) /* more than any distance in tokens */

/* A visit or a meeting told by a noun is often only the occasion: what follows it belongs to the other acts of the sentence. */
static bool is_occasion(const struct kzi_event *e)
{
  return e->act == KZI_ACT_CONSULT && !e->verb && e->sense != KZI_SENSE_DISCUSS;
}

/* An area is the matter of the last act or instrument before it; where none is, of the first one behind. */
static uint32_t distance(const struct kzi_event *e, uint32_t head, uint32_t tok)
{
  if (head > tok) return 2 * BEHIND + (head - tok);
  return (is_occasion(e) ? BEHIND : 0) + (tok - head);
}

static uint32_t nearness(const struct kzi_case *c, const struct kzi_event *e, uint32_t tok)
{
  uint32_t near = distance(e, e->trigger.first, tok);
  if (e->instrument == KZI_NONE) return near;
  uint32_t head = c->m->instruments[e->instrument].at.tok;
  uint32_t by_instrument = c->m->marks->tokens->items[head].sentence == e->sentence ? distance(e, head, tok) : near;
  return by_instrument < near ? by_instrument : near;
}

/* What two sides state jointly, agree on for their relations or did before is a matter of the talks that the sentence tells, too;
 * flights, exercises and the like that they agree on are not. */
static bool shares_with_talks(const struct kzi_case *c, const struct kzi_draft *d, uint32_t area)
{
  bool relations = kzi_area_kin(c->m, area) == 0;
  return (d->act == KZI_ACT_AGREE && !d->type && relations) || d->type == KZI_INS_JOINT_STATEMENT ||
         d->modality == KZI_BACKGROUND;
}

/* «ثلاث اتفاقيات ومذكرتي تفاهم تشمل …»: what follows the second instrument is the matter of the first one, too, if nothing else is
 * told of that. */
static bool shares_with_next(const struct kzi_case *c, const struct kzi_event *e, const struct kzi_event *owner)
{
  if (e->instrument == KZI_NONE || owner->instrument == KZI_NONE || e->instrument == owner->instrument) return false;
  const struct kzi_mentions *m = c->m;
  const struct kzi_where *first = &m->instruments[e->instrument].at, *next = &m->instruments[owner->instrument].at;
  uint32_t area = KZI_FIRST(m->areas, m->area_count, first->tok);
  bool own = area < m->area_count && m->areas[area].at.tok < next->tok;
  return !own && next->prefix & KZI_PREFIX_WA && next->tok >= first->end && next->tok - first->end <= 1;
}

/* «توقيع محضر أشغال اللجنة المشتركة في مجال …»: minutes are about what was talked about; but what is talked about need not be in
 * them. */
static bool is_of_minutes(const struct kzi_draft *d, const struct kzi_draft *owner)
{
  return d->act == KZI_ACT_CONSULT && owner->type == KZI_INS_MINUTES;
}

/* By which rule an act has a share in the areas of another, or NULL. */
static const char *share_of(const struct kzi_case *c, const struct kzi_telling *t, const struct kzi_telling *owner,
                            uint32_t area)
{
  if (t->draft->act == KZI_ACT_CONSULT && shares_with_talks(c, owner->draft, area)) return "shared with the talks";
  if (t->event->instrument != KZI_NONE && t->event->instrument == owner->event->instrument)
    return "told of the same text";
  if (is_of_minutes(t->draft, owner->draft)) return "shared by talks and minutes";
  return shares_with_next(c, t->event, owner->event) ? "shared with the next text" : NULL;
}

/* «الأولى بالإعفاء من التأشيرة والثانية بالخدمات الجوية»: what stands in the turn of one text is not another's. */
static bool is_of_other_turn(const struct kzi_telling *t, const struct kzi_telling *first, uint32_t tok)
{
  if (!t->event->turn || (tok >= t->event->scope.first && tok < t->event->scope.end)) return false;
  for (const struct kzi_telling *other = first; other; other = other->next)
    if (other->event->turn && tok >= other->event->scope.first && tok < other->event->scope.end) return true;
  return false;
}

/* «وقعا خارطة طريق، مشددا على أن مقايضة النفط …», «وقعا اتفاقيات، إذ شدد على …»: words that follow a deed are not its matter, unless they
 * speak of the text: «حيث تهدف المذكرة إلى …». */
static bool is_remark(const struct kzi_case *c, const struct kzi_telling *t, uint32_t tok)
{
  static const char openers[] =
      "حيث|اذ|فيما|بينما|مشيرا|موكدا|مضيفا|مشددا|موضحا|لافتا|معتبرا|معربا|مبينا|قايلا|مشيره|موكده|موضحه|لافته|مضيفه";
  static const char *const texts[] = {"مذكره", "اتفاقيه", "اتفاق", "بروتوكول", "عقد",
                                      "تعاون", "تشمل",    "تتضمن", "تنص",      NULL};
  const struct kzi_tokens *tokens = c->m->marks->tokens;
  if (t->draft->act == KZI_ACT_CONSULT) return false;
  for (uint32_t at = tok; at-- > t->event->trigger.first;) {
    if (kzi_token_is_any_noun(tokens, at, texts)) return false;
    if (kzi_token_is_of(tokens, at, openers)) return true;
  }
  return false;
}

/* «رفض إصدار تأشيرة قبل زيارة الرئيس», «توقفت التجارب النووية منذ القمة»: what comes before the act, follows it or goes on meanwhile. */
static bool is_meanwhile(const struct kzi_case *c, const struct kzi_telling *t, uint32_t area)
{
  static const char words[] = "قبل|قبيل|وسط|منذ|بعيد|بينما|فيما|وفيما";
  const struct kzi_where *at = &c->m->areas[area].at;
  bool text_behind = t->event->instrument == KZI_NONE || c->m->instruments[t->event->instrument].at.tok > at->tok;
  return text_behind && t->draft->act != KZI_ACT_ENTER_INTO_FORCE &&
         kzi_tokens_have_of(c->m->marks->tokens, at->end, t->event->trigger.first, words);
}

/* Is the act that is told behind the area none of this day? */
static bool is_behind(const struct kzi_sharing *s, const struct kzi_telling *t, uint32_t tok)
{
  const struct kzi_event *e = t->event;
  bool text_behind = e->instrument == KZI_NONE || s->c->m->instruments[e->instrument].at.tok > tok;
  return t->draft->modality == KZI_BACKGROUND ? e->trigger.first > tok
                                              : t->draft->modality == KZI_PLANNED && t->draft->act != KZI_ACT_CONSULT &&
                                                    e->trigger.first > tok && text_behind;
}

/* «جرت مناقشة التعاون التجاري تنفيذا لما اتفقا عليه خلال زيارته السابقة», «… واتفاقية يتوقع إبرامها»: behind the area the sentence
 * only recalls an act, or sees one come. */
bool kzi_area_is_recalled(const struct kzi_sharing *s, uint32_t area)
{
  const struct kzi_telling *t = s->told[kzi_area_sentence(s->c->m, area)];
  if (!t) return false;
  for (; t; t = t->next)
    if (!is_behind(s, t, s->c->m->areas[area].at.tok)) return false;
  return kzi_area_in_talks(s->c, area);
}

/* Several acts told in one sentence part its areas among them. */
void kzi_share_area(const struct kzi_sharing *s, uint32_t area)
{
  const struct kzi_mentions *m = s->c->m;
  const struct kzi_telling *owner = NULL, *first = s->told[kzi_area_sentence(m, area)];
  uint32_t tok = m->areas[area].at.tok, best = KZI_NONE;
  for (const struct kzi_telling *t = first; t; t = t->next) {
    uint32_t near = is_of_other_turn(t, first, tok) ? KZI_NONE : nearness(s->c, t->event, tok);
    if (near < best) owner = t;
    if (near < best) best = near;
  }
  for (const struct kzi_telling *t = first; t; t = t->next) {
    if (is_of_other_turn(t, first, tok)) continue;
    bool nearest = nearness(s->c, t->event, tok) == best;
    const char *rule = nearest ? "in the sentence of the act" : share_of(s->c, t, owner, area);
    if (rule && !is_remark(s->c, t, tok) && !is_meanwhile(s->c, t, area)) kzi_add_area(m, t->draft, area, rule);
  }
}
