/* event: who does what. Triggers with their arguments, clause by clause; modality and negation. */
#ifndef KZI_EVENT_H
#define KZI_EVENT_H

#include "base/base.h"
#include "recog/recog.h"

enum kzi_act { /* pinned: the public KZC_ACT_ numbers */
  KZI_ACT_SIGN = 1, KZI_ACT_AGREE, KZI_ACT_APPROVE, KZI_ACT_ENTER_INTO_FORCE, KZI_ACT_RENEW, KZI_ACT_TERMINATE, KZI_ACT_NEGOTIATE,
  KZI_ACT_CONSULT, KZI_ACT_COOPERATE, KZI_ACT_ESTABLISH
};

enum kzi_modality { KZI_ASSERTED = 1, KZI_PLANNED, KZI_BACKGROUND, KZI_NEGATED }; /* pinned: KZC_MODALITY_ */

enum kzi_role { KZI_SIGNATORY = 1, KZI_PARTICIPANT, KZI_ATTENDEE, KZI_SPEAKER }; /* pinned: KZC_ROLE_ */

enum kzi_instrument_type { /* pinned: KZC_INSTRUMENT_ */
  KZI_INS_TREATY = 1, KZI_INS_AGREEMENT, KZI_INS_MOU, KZI_INS_MOC, KZI_INS_PROTOCOL, KZI_INS_PROGRAMME, KZI_INS_PLAN, KZI_INS_ROADMAP,
  KZI_INS_DECLARATION, KZI_INS_JOINT_STATEMENT, KZI_INS_LETTER_OF_INTENT, KZI_INS_MINUTES, KZI_INS_CONTRACT, KZI_INS_NOTES,
  KZI_INS_CHARTER, KZI_INS_ARRANGEMENT, KZI_INS_ANNEX, KZI_INS_DOCUMENT
};

/* Names of the pinned numbers, as the JSON prints them; NULL for numbers that are none. And back: 0 for unknown names. */
const char *kzi_act_name(int act);
const char *kzi_act_cameo(int act, bool has_instrument, bool planned);
const char *kzi_modality_name(int modality);
const char *kzi_role_name(int role);
const char *kzi_instrument_name(int type);
int kzi_act_of(const char *name, size_t length);
int kzi_modality_of(const char *name, size_t length);
int kzi_role_of(const char *name, size_t length);
int kzi_instrument_of(const char *name, size_t length);

#define KZI_EVENT_ACTORS 12
#define KZI_EVENT_PEOPLE 24

struct kzi_event_person {
  uint32_t person; /* index of the mention */
  uint8_t role;
};

struct kzi_event {
  uint8_t act, modality;
  const char *rule;             /* static: which rule found it */
  struct kzi_range trigger;     /* tokens */
  uint32_t sentence;
  struct kzi_range scope;       /* tokens of the clause it was read from */
  uint32_t actors[KZI_EVENT_ACTORS]; /* indices, in the order of the text */
  uint8_t actor_count;
  uint32_t instrument;          /* index, or KZI_NONE */
  uint32_t when;                /* index, or KZI_NONE */
  uint32_t place;               /* index, or KZI_NONE */
  struct kzi_event_person people[KZI_EVENT_PEOPLE];
  uint8_t person_count;
  bool title;                   /* read in the title */
};

struct kzi_events {
  const struct kzi_event *items;
  uint32_t count;
};

const struct kzi_events *kzi_find_events(struct kzi_arena *arena, const struct kzi_mentions *m);

#endif
