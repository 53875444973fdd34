/* event: who does what. Triggers with their arguments, clause by clause; modality and negation. */
#ifndef KZI_EVENT_H
#define KZI_EVENT_H

#include "base/base.h"
#include "recog/recog.h"

enum kzi_act { /* pinned: the public KZC_ACT_ numbers */
               KZI_ACT_SIGN = 1,
               KZI_ACT_AGREE,
               KZI_ACT_APPROVE,
               KZI_ACT_ENTER_INTO_FORCE,
               KZI_ACT_RENEW,
               KZI_ACT_TERMINATE,
               KZI_ACT_NEGOTIATE,
               KZI_ACT_CONSULT,
               KZI_ACT_COOPERATE,
               KZI_ACT_ESTABLISH
};

enum kzi_modality { KZI_ASSERTED = 1, KZI_PLANNED, KZI_BACKGROUND, KZI_NEGATED }; /* pinned: KZC_MODALITY_ */

enum kzi_role { KZI_SIGNATORY = 1, KZI_PARTICIPANT, KZI_ATTENDEE, KZI_SPEAKER }; /* pinned: KZC_ROLE_ */

enum kzi_instrument_type { /* pinned: KZC_INSTRUMENT_ */
                           KZI_INS_TREATY = 1,
                           KZI_INS_AGREEMENT,
                           KZI_INS_MOU,
                           KZI_INS_MOC,
                           KZI_INS_PROTOCOL,
                           KZI_INS_PROGRAMME,
                           KZI_INS_PLAN,
                           KZI_INS_ROADMAP,
                           KZI_INS_DECLARATION,
                           KZI_INS_JOINT_STATEMENT,
                           KZI_INS_LETTER_OF_INTENT,
                           KZI_INS_MINUTES,
                           KZI_INS_CONTRACT,
                           KZI_INS_NOTES,
                           KZI_INS_CHARTER,
                           KZI_INS_ARRANGEMENT,
                           KZI_INS_ANNEX,
                           KZI_INS_DOCUMENT
};

/* Names of the pinned numbers, as the JSON prints them; NULL for numbers that are none. An instrument's back: 0 for an unknown name. */
const char *kzi_act_name(int act);
const char *kzi_act_cameo(int act, bool has_instrument, bool planned);
const char *kzi_modality_name(int modality);
const char *kzi_role_name(int role);
const char *kzi_instrument_name(int type);
int kzi_instrument_of(const char *name);

/* What the words of acts.tsv mean; more of them in sense.h. */
enum kzi_sense {
  KZI_SENSE_NONE,
  KZI_SENSE_SIGN,
  KZI_SENSE_LIST, /* «شملت الوثائق مذكرة …»: what was signed */
  KZI_SENSE_CONCLUDE,
  KZI_SENSE_EXCHANGE,
  KZI_SENSE_CONTRACT,
  KZI_SENSE_AGREE,
  KZI_SENSE_ADOPT,
  KZI_SENSE_REACH,
  KZI_SENSE_ANNOUNCE,
  KZI_SENSE_DECIDE,
  KZI_SENSE_APPROVE,
  KZI_SENSE_PERMIT,
  KZI_SENSE_MANDATE,
  KZI_SENSE_FORCE,
  KZI_SENSE_RENEW,
  KZI_SENSE_END,
  KZI_SENSE_EXPIRE,
  KZI_SENSE_NEGOTIATE,
  KZI_SENSE_BARGAIN,
  KZI_SENSE_WORK,
  KZI_SENSE_SEEK,
  KZI_SENSE_DRAFT,
  KZI_SENSE_MEET,
  KZI_SENSE_DISCUSS,
  KZI_SENSE_COMMITTEE,
  KZI_SENSE_VISIT,
  KZI_SENSE_GO,
  KZI_SENSE_SEND,
  KZI_SENSE_RECEIVE,
  KZI_SENSE_CALL,
  KZI_SENSE_TALK,
  KZI_SENSE_LETTER,
  KZI_SENSE_EXERCISE,
  KZI_SENSE_TRAIN,
  KZI_SENSE_GIVE,
  KZI_SENSE_TAKE,
  KZI_SENSE_BUY,
  KZI_SENSE_SELL,
  KZI_SENSE_SHIP,
  KZI_SENSE_FUND,
  KZI_SENSE_DEED, /* which one, what stands beside it tells: deed_words.c */
  KZI_SENSE_ROUTE,
  KZI_SENSE_WORKS,
  KZI_SENSE_OPEN,
  KZI_SENSE_PROJECT,
  KZI_SENSE_ESTABLISH,
  KZI_SENSE_FOUND,
  KZI_SENSE_COUNT
};

#define KZI_EVENT_SIDES 12

enum kzi_side_how {                      /* by what an event's side was told; the order is that of trust */
                    KZI_SIDE_SUBJECT,    /* the one who acts */
                    KZI_SIDE_PARTNER,    /* «مع», «بين … و», the object of meeting and receiving */
                    KZI_SIDE_INSTRUMENT, /* told by the instrument: «اتفاقية مصرية سعودية» */
                    KZI_SIDE_ADJECTIVE, /* demonym on the noun of acting: «المباحثات المصرية الروسية» */
                    KZI_SIDE_DESTINATION, /* the state visited */
};

struct kzi_side {
  uint32_t actor; /* index, or KZI_NONE where only a state or place mention tells it */
  uint16_t cc;    /* 0: unnamed, or for record to resolve («نظيره»، «الوزير») */
  uint8_t how;    /* enum kzi_side_how */
  struct kzi_span span;
};

struct kzi_event {
  uint8_t act, modality;
  uint8_t sense;             /* enum kzi_sense */
  const char *rule;          /* static: which rule found it */
  const char *modality_rule; /* static: which cue told the modality */
  struct kzi_range trigger;  /* tokens */
  uint32_t sentence;
  struct kzi_range scope;                 /* tokens of the clause it was read from */
  struct kzi_side sides[KZI_EVENT_SIDES]; /* in the order of the text */
  uint8_t side_count;
  bool both; /* «الجانبان», «البلدان», a dual without subject: both sides of what was told before */
  bool officials;       /* … told as «الوزيران»: the people of what was told before act again */
  bool partner_unnamed; /* «نظيره», «المسؤولين» … without a country: one more side */
  bool inside;          /* who acts and whom he meets are of one country */
  bool pronoun;         /* «لقائه», «زيارته»: the one spoken of before acts */
  uint32_t instrument;  /* index, or KZI_NONE */
  uint8_t turn;         /* «الأولى مع …، والثانية مع …»: 1, 2 …; 0: told as one */
  bool apiece;          /* one of a row of partners, each met in turn */
  uint32_t when;        /* index, or KZI_NONE */
  const char *when_rule, *place_rule; /* static: where date and place were found, if they were */
  bool ahead;                         /* its bare weekday is the one to come: «يلتقي الخميس» */
  bool borrowed;                      /* its day is that of a verb before it, of which it is only the subject */
  uint32_t place;                     /* index, or KZI_NONE */
  bool afar;                          /* by telephone or letter: nowhere */
  bool verb;                          /* its trigger is a finite verb, or a visit that a verb carries */
  bool title;                         /* read in the title */
  uint8_t implied; /* enum kzi_instrument_type of a text that is not named: buying and selling is a contract; 0 none */
  bool listed;     /* of one side: the list behind it tells each text with its partner */
  bool taken_up;   /* a relative clause or participle: earlier than the news, or the news itself told again */
};

struct kzi_events {
  const struct kzi_event *items;
  uint32_t count;
};

/* Is an instrument what the act is about? The others (talks, aid, relations) have none. */
bool kzi_act_takes_instrument(uint8_t act);

/* Who the side is, or NULL where only a state or place mention tells it. */
static inline const struct kzi_actor *kzi_side_actor(const struct kzi_mentions *m, const struct kzi_side *side)
{
  return side->actor == KZI_NONE ? NULL : &m->actors[side->actor];
}

/* «مجلس التعاون»: a body of many states that acts as one, and is of no country. */
static inline bool kzi_is_international(const struct kzi_mentions *m, const struct kzi_side *side)
{
  const struct kzi_actor *a = kzi_side_actor(m, side);
  return a && !side->cc && a->org != KZI_NONE && m->orgs[a->org].international;
}

const struct kzi_events *kzi_find_events(struct kzi_arena *arena, const struct kzi_mentions *m);

#endif
