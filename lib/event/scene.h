/* scene: the mentions of an article laid over its tokens, so that rules can walk and look around at no cost. */
#ifndef KZI_SCENE_H
#define KZI_SCENE_H

#include "event/event.h"
#include "event/sense.h"

enum kzi_bound { KZI_BOUND_NONE, KZI_BOUND_COMMA, KZI_BOUND_VERB, KZI_BOUND_CLAUSE };

enum kzi_link { /* what ties an actor to what stands before it */
                KZI_LINK_NONE,
                KZI_LINK_AND,
                KZI_LINK_WITH,
                KZI_LINK_BETWEEN,
                KZI_LINK_BY,
                KZI_LINK_BI,
                KZI_LINK_LI,
                KZI_LINK_TO,
                KZI_LINK_IN,
                KZI_LINK_FROM,
                KZI_LINK_FOR /* «وقع عن الجانب …» */,
                KZI_LINK_ON,
                KZI_LINK_ABOUT,
                KZI_LINK_PRESENT /* بحضور، برفقة، يضم */
};

struct kzi_group {       /* actors joined by «و»: they share the link of the first */
  uint32_t first, count; /* actors [first, first + count) */
  uint8_t link;
  uint32_t tok, end;
  uint8_t countries; /* how many different known ones */
};

struct kzi_scene {
  struct kzi_arena *arena;
  const struct kzi_mentions *m;
  const struct kzi_marks *marks;
  const struct kzi_tokens *tokens;
  uint8_t *bound;           /* of each token: enum kzi_bound, standing before it */
  uint32_t *actor_in;       /* 1 + index of the actor that covers the token, 0 none */
  uint32_t *instrument_in;  /* likewise */
  struct kzi_group *groups; /* of the whole article, in order */
  uint32_t group_count;
  uint32_t *group_in; /* 1 + index of the group whose span covers the token */
  uint32_t *issued; /* of each sentence: the day (index of a when) in the next line «صدر في …», or KZI_NONE */
};

bool kzi_scene_build(struct kzi_scene *scene, struct kzi_arena *arena, const struct kzi_mentions *m);

/* The clause around token t: from the last boundary of at least `level` before it to the next after it. */
struct kzi_range kzi_clause(const struct kzi_scene *scene, uint32_t t, enum kzi_bound level);

/* Does a mark of the class begin at t with one of the values (a list ended by NULL; NULL itself: any value)? */
const struct kzi_mark *kzi_has(const struct kzi_scene *scene, uint32_t t, enum kzi_class class_id,
                               const char *const *values);

/* Does a mark of the class with this value begin at one of the `reach` tokens before `at`, none of them before lo? */
bool kzi_told_before(const struct kzi_scene *scene, uint32_t lo, uint32_t at, uint32_t reach, enum kzi_class class_id,
                     const char *value);

/* Does one of the words (folded, a list ended by NULL) stand in [from, to)? */
bool kzi_has_word(const struct kzi_scene *scene, uint32_t from, uint32_t to, const char *const *words);

/* «أن», «أنه», «بأنها»: what follows is another clause. */
bool kzi_is_that(const struct kzi_scene *scene, uint32_t t);

/* «لقاء جمعه», «اجتماع ضمها»: is t a verb of bringing him or her together with somebody? */
bool kzi_gathers_him(const struct kzi_tokens *tokens, uint32_t t);
/* «الاتصال الذي تلقاه فلان», «ورد لفلان»: who got it stands behind. */
bool kzi_got_it(const struct kzi_tokens *tokens, uint32_t t);

/* Where in [from, to) a clause with a verb of its own begins; to: nowhere. «وبين» is no verb. */
uint32_t kzi_before_verb(const struct kzi_scene *scene, uint32_t from, uint32_t to);

/* «وفد كندي»: do those begin there who are sent? */
bool kzi_is_delegation(const struct kzi_scene *scene, uint32_t t);

/* A verb of saying; «عبر تقنية الفيديو», «بين الجانبين» are none. */
bool kzi_says(const struct kzi_scene *scene, uint32_t t);

/* Where the word (folded) stands first from `from` on, or `to`. */
uint32_t kzi_find_word(const struct kzi_scene *scene, uint32_t from, uint32_t to, const char *word);
/* «وفق ما أعلنته الرئاسة», «بحسب بيان»: the same of the words behind which stands who tells of it. */
uint32_t kzi_find_source(const struct kzi_scene *scene, uint32_t from, uint32_t to);

/* ---- Groups (groups.c) ---- */

#define LINK(x) (1u << KZI_LINK_##x)

/* Joins the actors into groups; a step of kzi_scene_build. */
bool kzi_group_actors(struct kzi_scene *scene);

const struct kzi_group *kzi_group_at(const struct kzi_scene *scene, uint32_t t);

/* The first, or the last, group that lies in [from, to) and hangs by one of the links (bits LINK); NULL: none. */
const struct kzi_group *kzi_next_group(const struct kzi_scene *scene, uint32_t from, uint32_t to, uint32_t wanted);
const struct kzi_group *kzi_last_group(const struct kzi_scene *scene, uint32_t from, uint32_t to, uint32_t wanted);

#endif
