/* record: from events to the immutable result. Resolves who «الجانبان» and «نظيره» are, joins what tells the same act,
 * weighs it, and copies everything a caller may ask for into the result's own arena. */
#ifndef KZI_RECORD_H
#define KZI_RECORD_H

#include "base/base.h"
#include "event/event.h"
#include "recog/recog.h"

/* What a result holds. Strings are NUL-terminated, in the result's arena; text with offsets keeps both. */
struct kzi_quote {
  const char *text; /* NULL: none */
  size_t length;
  struct kzi_span span;
};

struct kzi_out_party {
  char country[3];               /* "" unknown */
  struct kzi_quote organization; /* text NULL: the state itself, or unnamed */
  struct kzi_quote text;
};

struct kzi_out_person {
  struct kzi_quote name, title;
  char country[3];
  struct kzi_quote organization;
  uint8_t role; /* enum kzi_role */
};

struct kzi_out_area {
  const char *code; /* static */
  struct kzi_quote text;
};

struct kzi_reason { /* why: one line of --explain */
  const char *slot; /* static: "act", "parties", "date" ... */
  const char *rule; /* static: the rule's name */
  struct kzi_span span;
};

struct kzi_record {
  uint8_t act, modality; /* enum kzi_act, enum kzi_modality */
  const char *cameo;     /* static */
  struct kzi_out_party *parties;
  uint32_t party_count;
  uint8_t instrument_type;     /* enum kzi_instrument_type, 0 none */
  struct kzi_quote instrument; /* the noun phrase */
  struct kzi_quote instrument_title;
  int32_t instrument_count;
  struct kzi_date valid_from, valid_to;
  struct kzi_date date; /* year 0: none */
  struct kzi_quote date_text;
  struct kzi_quote place_name, venue, event;
  char place_country[3];
  struct kzi_out_person *people;
  uint32_t person_count;
  struct kzi_out_area *areas;
  uint32_t area_count;
  double confidence;
  struct kzi_span *evidence;
  uint32_t evidence_count;
  struct kzi_reason *reasons;
  uint32_t reason_count;
};

struct kzi_records {
  struct kzi_record *items;
  uint32_t count;
  struct kzi_date published;
  struct kzi_quote agency, byline;
};

struct kzi_build_options {
  double min_confidence, min_aside; /* of what is told as news; as background or negated */
  uint32_t max_records;
  const uint16_t *focus; /* countries: only records with one of them; focus_count 0: all */
  size_t focus_count;
};

/* Builds into `out`, an arena of the result's own; work is scratch. NULL when out of memory. */
const struct kzi_records *kzi_build(struct kzi_arena *out, struct kzi_arena *work, const struct kzi_mentions *m,
                                    const struct kzi_events *events, const struct kzi_build_options *options);

#endif
