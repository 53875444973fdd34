/* draft: a record in the making. Indices still point into the mentions; build.c copies what they say. */
#ifndef KZI_DRAFT_H
#define KZI_DRAFT_H

#include "record/record.h"

#define KZI_DRAFT_EVENTS 24
#define KZI_DRAFT_PEOPLE 24
#define KZI_DRAFT_AREAS  24

struct kzi_why {    /* what filled a slot */
  const char *rule; /* static */
  struct kzi_span words;
};

struct kzi_draft_side {
  uint16_t cc;    /* 0: unnamed or international */
  uint32_t actor; /* index, or KZI_NONE */
  uint32_t org;   /* the body that acts, or KZI_NONE */
  struct kzi_span span;
  struct kzi_why why; /* its words may be another's: those that tell the country where the side has none of its own */
};

struct kzi_draft_person {
  uint32_t entity; /* index of the fullest mention */
  uint8_t role;
  uint16_t cc;
  struct kzi_why why; /* what gave him the role */
};

struct kzi_draft_area {
  uint32_t mention; /* index */
  uint32_t code;    /* what it is taken for: value id, one a record */
  const char *rule; /* static: why it belongs to the record */
};

struct kzi_draft {
  uint8_t act, modality;
  bool dropped;
  bool resolved; /* a side was told only by «الجانبان», a pronoun or the context */
  uint8_t type;  /* enum kzi_instrument_type, 0 none */
  int32_t count;
  uint32_t instrument, when, place; /* indices, or KZI_NONE */
  struct kzi_why type_why;
  const char *when_rule, *place_rule, *town_rule; /* static; the words are those of `when`, `place` and `town` */
  const char *host_rule;
  uint32_t town;             /* the place that tells where the building or the occasion `place` is, or KZI_NONE */
  uint16_t host;             /* whose building it is, who receives or is visited, if no place tells it */
  struct kzi_span host_word; /* what tells it */
  bool ahead;                /* the weekday of `when` is the one to come */
  bool borrowed;             /* `when` is the day of a verb before it, of which it is only the subject */
  uint8_t before; /* days from the first day to `when`, which is the last: «اختتم اليوم زيارة استغرقت ثلاثة أيام» */
  struct kzi_draft_side sides[KZI_SIDES_MAX];
  uint8_t side_count;
  uint32_t events[KZI_DRAFT_EVENTS]; /* indices */
  uint8_t event_count;
  struct kzi_draft_person people[KZI_DRAFT_PEOPLE];
  uint8_t person_count;
  struct kzi_draft_area areas[KZI_DRAFT_AREAS];
  uint8_t area_count;
  uint32_t features; /* bits of enum kzi_feature (features.h) */
  double confidence;
};

struct kzi_case { /* everything the record room works on */
  struct kzi_arena *arena;
  const struct kzi_mentions *m;
  const struct kzi_events *events;
  struct kzi_vec drafts; /* struct kzi_draft */
};

static inline struct kzi_span kzi_words_of(const struct kzi_mentions *m, struct kzi_range tokens)
{
  const struct kzi_token *items = m->marks->tokens->items;
  return (struct kzi_span){items[tokens.first].start, items[tokens.end - 1].end};
}

/* Each step reads the earlier ones' work; build.c calls them in this order. */
void kzi_resolve(struct kzi_case *c);          /* events to drafts with known sides (resolve.c) */
void kzi_drop_alien_dates(struct kzi_case *c); /* dates that cannot be the act's (occasion.c) */
void kzi_merge(struct kzi_case *c);            /* drafts that tell the same act become one (merge.c) */
/* The place, or the town for the building that the draft has already; the rule that found it. */
void kzi_take_place(const struct kzi_case *c, struct kzi_draft *d, uint32_t place, const char *rule);
void kzi_place_in_time(struct kzi_case *c); /* days and places of one occasion (occasion.c) */
void kzi_attach_people(struct kzi_case *c); /* people.c */
void kzi_attach_areas(struct kzi_case *c);  /* areas.c */
void kzi_weigh(struct kzi_case *c);         /* confidence.c */
/* Which acts of history belong to it, of those that are so sure (recalled.c). */
void kzi_recall(struct kzi_case *c, double confidence);
/* Lists in *r the rule and the words behind each slot that build.c has filled from the draft (reasons.c). */
void kzi_explain(struct kzi_arena *out, const struct kzi_case *c, const struct kzi_draft *d, struct kzi_record *r);

/* Once a code, if it suits the act; the rule that found it. */
void kzi_add_area(const struct kzi_mentions *m, struct kzi_draft *d, uint32_t area, const char *rule);
void kzi_lend_areas(struct kzi_case *c); /* area_text.c: what was told before of a text */
void kzi_add_themes(struct kzi_case *c); /* area_theme.c: what no sentence of a record tells */

/* area_reading.c: is a mention of an area a subject of an act, not an aside; and what a record's areas mean beside each other. */
bool kzi_area_counts(const struct kzi_mentions *m, uint32_t area);
/* Does the area only tell when something was, behind what text? */
bool kzi_area_is_time(const struct kzi_mentions *m, uint32_t area);
/* Is the country named near the area, in its sentence? */
bool kzi_tells_of_state(const struct kzi_mentions *m, uint32_t area, uint16_t cc);
/* Does a sentence of its acts name one of these offices (a list ended by NULL)? */
bool kzi_names_office(const struct kzi_case *c, const struct kzi_draft *d, const char *const *codes);
void kzi_read_areas(const struct kzi_case *c, struct kzi_draft *d);

/* The same countries and bodies of many states, in whatever order. */
bool kzi_same_pair(const struct kzi_mentions *m, const struct kzi_draft *a, const struct kzi_draft *b);
unsigned kzi_sides_of(const struct kzi_draft *d); /* how many, two bodies of one country taken for one */
bool kzi_has_side(const struct kzi_draft *d, uint16_t cc);

/* Is the body, by the word at its head, one of these kinds of orgs.tsv («company», a list ended by NULL)? */
bool kzi_is_kind(const struct kzi_mentions *m, const struct kzi_org *org, const char *const *kinds);

#endif
