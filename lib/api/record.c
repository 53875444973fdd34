/* Record getters. A public record, party or person is record's own struct under another name. */
#include "api/api.h"

static const struct kzi_record *inside(const struct kzc_record *record)
{
  return (const struct kzi_record *)record;
}

/* Every text getter ends here; quote may be NULL. */
static const char *quoted(const struct kzi_quote *quote, size_t *length, struct kzc_span *span)
{
  bool there = quote && quote->text;
  if (length) *length = there ? quote->length : 0;
  if (span) *span = there ? (struct kzc_span){quote->span.start, quote->span.end} : (struct kzc_span){0, 0};
  return there ? quote->text : NULL;
}

int32_t kzi_tell_date(struct kzi_date from, struct kzc_date *date)
{
  if (date) *date = (struct kzc_date){from.year, from.month, from.day};
  return from.day     ? KZC_PRECISION_DAY
         : from.month ? KZC_PRECISION_MONTH
         : from.year  ? KZC_PRECISION_YEAR
                      : KZC_PRECISION_NONE;
}

static const char *country(const char code[3])
{
  return code[0] ? code : NULL;
}

int32_t kzc_record_act(const struct kzc_record *record)
{
  return record ? inside(record)->act : 0;
}

int32_t kzc_record_modality(const struct kzc_record *record)
{
  return record ? inside(record)->modality : 0;
}

const char *kzc_record_cameo(const struct kzc_record *record)
{
  return record ? inside(record)->cameo : NULL;
}

double kzc_record_confidence(const struct kzc_record *record)
{
  return record ? inside(record)->confidence : 0;
}

size_t kzc_record_party_count(const struct kzc_record *record)
{
  return record ? inside(record)->party_count : 0;
}

const struct kzc_party *kzc_record_party(const struct kzc_record *record, size_t n)
{
  return n < kzc_record_party_count(record) ? (const struct kzc_party *)&inside(record)->parties[n] : NULL;
}

const char *kzc_party_country(const struct kzc_party *party)
{
  return party ? country(((const struct kzi_out_party *)party)->country) : NULL;
}

const char *kzc_party_organization(const struct kzc_party *party, size_t *length, struct kzc_span *span)
{
  return quoted(party ? &((const struct kzi_out_party *)party)->organization : NULL, length, span);
}

const char *kzc_party_text(const struct kzc_party *party, size_t *length, struct kzc_span *span)
{
  return quoted(party ? &((const struct kzi_out_party *)party)->text : NULL, length, span);
}

int32_t kzc_record_instrument(const struct kzc_record *record)
{
  return record ? inside(record)->instrument_type : 0;
}

const char *kzc_record_instrument_text(const struct kzc_record *record, size_t *length, struct kzc_span *span)
{
  return quoted(record ? &inside(record)->instrument : NULL, length, span);
}

const char *kzc_record_instrument_title(const struct kzc_record *record, size_t *length, struct kzc_span *span)
{
  return quoted(record ? &inside(record)->instrument_title : NULL, length, span);
}

int32_t kzc_record_instrument_count(const struct kzc_record *record)
{
  return kzc_record_instrument(record) ? inside(record)->instrument_count : -1;
}

int32_t kzc_record_valid_from(const struct kzc_record *record, struct kzc_date *date)
{
  return kzi_tell_date(record ? inside(record)->valid_from : (struct kzi_date){0}, date);
}

int32_t kzc_record_valid_to(const struct kzc_record *record, struct kzc_date *date)
{
  return kzi_tell_date(record ? inside(record)->valid_to : (struct kzi_date){0}, date);
}

int32_t kzc_record_date(const struct kzc_record *record, struct kzc_date *date)
{
  return kzi_tell_date(record ? inside(record)->date : (struct kzi_date){0}, date);
}

const char *kzc_record_date_text(const struct kzc_record *record, size_t *length, struct kzc_span *span)
{
  return quoted(record ? &inside(record)->date_text : NULL, length, span);
}

const char *kzc_record_place(const struct kzc_record *record, size_t *length, struct kzc_span *span)
{
  return quoted(record ? &inside(record)->place_name : NULL, length, span);
}

const char *kzc_record_place_country(const struct kzc_record *record)
{
  return record ? country(inside(record)->place_country) : NULL;
}

const char *kzc_record_venue(const struct kzc_record *record, size_t *length, struct kzc_span *span)
{
  return quoted(record ? &inside(record)->venue : NULL, length, span);
}

const char *kzc_record_event(const struct kzc_record *record, size_t *length, struct kzc_span *span)
{
  return quoted(record ? &inside(record)->event : NULL, length, span);
}

size_t kzc_record_person_count(const struct kzc_record *record)
{
  return record ? inside(record)->person_count : 0;
}

const struct kzc_person *kzc_record_person(const struct kzc_record *record, size_t n)
{
  return n < kzc_record_person_count(record) ? (const struct kzc_person *)&inside(record)->people[n] : NULL;
}

const char *kzc_person_country(const struct kzc_person *person)
{
  return person ? country(((const struct kzi_out_person *)person)->country) : NULL;
}

const char *kzc_person_name(const struct kzc_person *person, size_t *length, struct kzc_span *span)
{
  return quoted(person ? &((const struct kzi_out_person *)person)->name : NULL, length, span);
}

const char *kzc_person_title(const struct kzc_person *person, size_t *length, struct kzc_span *span)
{
  return quoted(person ? &((const struct kzi_out_person *)person)->title : NULL, length, span);
}

const char *kzc_person_organization(const struct kzc_person *person, size_t *length, struct kzc_span *span)
{
  return quoted(person ? &((const struct kzi_out_person *)person)->organization : NULL, length, span);
}

int32_t kzc_person_role(const struct kzc_person *person)
{
  return person ? ((const struct kzi_out_person *)person)->role : 0;
}

size_t kzc_record_area_count(const struct kzc_record *record)
{
  return record ? inside(record)->area_count : 0;
}

const char *kzc_record_area(const struct kzc_record *record, size_t n)
{
  return n < kzc_record_area_count(record) ? inside(record)->areas[n].code : NULL;
}

const char *kzc_record_area_text(const struct kzc_record *record, size_t n, size_t *length, struct kzc_span *span)
{
  return quoted(n < kzc_record_area_count(record) ? &inside(record)->areas[n].text : NULL, length, span);
}

size_t kzc_record_evidence_count(const struct kzc_record *record)
{
  return record ? inside(record)->evidence_count : 0;
}

int32_t kzc_record_evidence(const struct kzc_record *record, size_t n, struct kzc_span *span)
{
  if (n >= kzc_record_evidence_count(record)) return 0;
  struct kzi_span found = inside(record)->evidence[n];
  if (span) *span = (struct kzc_span){found.start, found.end};
  return 1;
}

size_t kzc_record_reason_count(const struct kzc_record *record)
{
  return record ? inside(record)->reason_count : 0;
}

const char *kzc_record_reason(const struct kzc_record *record, size_t n, const char **slot, struct kzc_span *span)
{
  if (n >= kzc_record_reason_count(record)) return NULL;
  const struct kzi_reason *reason = &inside(record)->reasons[n];
  if (slot) *slot = reason->slot;
  if (span) *span = (struct kzc_span){reason->span.start, reason->span.end};
  return reason->rule;
}
