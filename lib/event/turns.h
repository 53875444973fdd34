/* turns: «ثلاث اتفاقيات: الأولى مع …، والثانية مع …»: one act told as several, by ordinals. */
#ifndef KZI_TURNS_H
#define KZI_TURNS_H

#include "event/event.h"
#include "event/scene.h"

#define KZI_TURNS_MAX 12

struct kzi_turn {
  struct kzi_range scope;        /* tokens from its ordinal to the next one's */
  const struct kzi_group *sides; /* the group behind its «مع» or «بين», or NULL: the sides of the whole */
  uint32_t instrument;           /* «الاتفاقية الأولى», or KZI_NONE */
};

/* The turns told behind token `from`, in its sentence and the next ones, counted from one without a gap; 0 or at least two. */
unsigned kzi_find_turns(const struct kzi_scene *scene, uint32_t from, struct kzi_turn out[KZI_TURNS_MAX]);

/* «مذكرة مع كازاخستان في مجال العمل، وأخرى مع أوزبكستان»: the text and those that are told by «أخرى» behind it; 0 for one alone. */
unsigned kzi_find_others(const struct kzi_scene *s, uint32_t instrument, struct kzi_turn out[KZI_TURNS_MAX]);

/* What the event becomes in turn number `n` (from 0): its own instrument, scope and partner. */
struct kzi_event kzi_take_turn(const struct kzi_scene *scene, const struct kzi_event *whole,
                               const struct kzi_turn *turn, unsigned n);

#endif
