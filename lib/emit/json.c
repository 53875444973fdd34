/* The JSON of an article: schema kzcoop/1. */
#include "emit/emit.h"
#include "emit/latin.h"
#include "emit/writer.h"

#include <string.h>

struct job {
  struct kzi_writer w;
  struct kzi_latin latin;
  struct kzi_buf scratch; /* one romanized name */
  uint32_t flags;
};

static void put_string(struct job *j, const char *key, const char *string)
{
  kzi_write_key(&j->w, key);
  kzi_write_string(&j->w, string);
}

static void put_text(struct job *j, const char *key, struct kzi_text text)
{
  kzi_write_key(&j->w, key);
  kzi_write_text(&j->w, text.bytes, text.length);
}

static void put_quote(struct job *j, const char *key, const struct kzi_quote *quote)
{
  put_text(j, key, (struct kzi_text){quote->text, quote->length});
}

static void put_date(struct job *j, const char *key, struct kzi_date date)
{
  char text[KZI_DATE_BYTES];
  kzi_date_text(date, text);
  put_string(j, key, text);
}

static void put_ratio(struct job *j, const char *key, double ratio)
{
  char text[KZI_RATIO_BYTES];
  kzi_ratio_text(ratio, text);
  kzi_write_key(&j->w, key);
  kzi_write_literal(&j->w, text);
}

static void put_span(struct job *j, struct kzi_span span)
{
  kzi_write_key(&j->w, "start");
  kzi_write_number(&j->w, span.start);
  kzi_write_key(&j->w, "end");
  kzi_write_number(&j->w, span.end);
}

static void put_latin(struct job *j, const char *key, const struct kzi_quote *name)
{
  if (!(j->flags & KZI_JSON_LATIN)) return;
  j->scratch.length = 0;
  bool known = name->text && kzi_latin_add(&j->latin, &j->scratch, name->text, name->length);
  put_text(j, key, (struct kzi_text){known ? j->scratch.bytes : NULL, j->scratch.length});
}

static void put_parties(struct job *j, const struct kzi_record *r)
{
  kzi_write_key(&j->w, "parties");
  kzi_write_open(&j->w, '[');
  for (uint32_t i = 0; i < r->party_count; i++) {
    const struct kzi_out_party *p = &r->parties[i];
    kzi_write_open(&j->w, '{');
    put_string(j, "country", p->country);
    put_quote(j, "organization", &p->organization);
    if (p->organization.text) put_latin(j, "name_latin", &p->organization);
    put_quote(j, "text", &p->text);
    if (p->text.text) put_span(j, p->text.span);
    kzi_write_close(&j->w, '}');
  }
  kzi_write_close(&j->w, ']');
}

static void put_instrument(struct job *j, const struct kzi_record *r)
{
  kzi_write_key(&j->w, "instrument");
  if (!r->instrument_type) {
    kzi_write_text(&j->w, NULL, 0);
    return;
  }
  kzi_write_open(&j->w, '{');
  put_string(j, "type", kzi_instrument_name(r->instrument_type));
  put_quote(j, "title", &r->instrument_title);
  kzi_write_key(&j->w, "count");
  kzi_write_number(&j->w, r->instrument_count > 0 ? (uint64_t)r->instrument_count : 0);
  put_date(j, "valid_from", r->valid_from);
  put_date(j, "valid_to", r->valid_to);
  kzi_write_close(&j->w, '}');
}

static const char *precision_name(struct kzi_date date)
{
  return date.day ? "day" : date.month ? "month" : "year";
}

static void put_record_date(struct job *j, const struct kzi_record *r)
{
  kzi_write_key(&j->w, "date");
  if (!r->date.year) {
    kzi_write_text(&j->w, NULL, 0);
    return;
  }
  kzi_write_open(&j->w, '{');
  put_date(j, "value", r->date);
  put_string(j, "precision", precision_name(r->date));
  put_quote(j, "text", &r->date_text);
  if (r->date_text.text) put_span(j, r->date_text.span);
  kzi_write_close(&j->w, '}');
}

static void put_place(struct job *j, const struct kzi_record *r)
{
  kzi_write_key(&j->w, "place");
  if (!r->place_name.text && !r->place_country[0] && !r->venue.text && !r->event.text) {
    kzi_write_text(&j->w, NULL, 0);
    return;
  }
  kzi_write_open(&j->w, '{');
  put_quote(j, "name", &r->place_name);
  if (r->place_name.text) put_latin(j, "name_latin", &r->place_name);
  put_string(j, "country", r->place_country);
  put_quote(j, "venue", &r->venue);
  put_quote(j, "event", &r->event);
  kzi_write_close(&j->w, '}');
}

static void put_people(struct job *j, const struct kzi_record *r)
{
  kzi_write_key(&j->w, "people");
  kzi_write_open(&j->w, '[');
  for (uint32_t i = 0; i < r->person_count; i++) {
    const struct kzi_out_person *p = &r->people[i];
    kzi_write_open(&j->w, '{');
    put_quote(j, "name", &p->name);
    put_latin(j, "name_latin", &p->name);
    put_quote(j, "title", &p->title);
    put_string(j, "country", p->country);
    put_quote(j, "organization", &p->organization);
    put_string(j, "role", kzi_role_name(p->role));
    put_span(j, p->name.span);
    kzi_write_close(&j->w, '}');
  }
  kzi_write_close(&j->w, ']');
}

static void put_areas(struct job *j, const struct kzi_record *r)
{
  kzi_write_key(&j->w, "areas");
  kzi_write_open(&j->w, '[');
  for (uint32_t i = 0; i < r->area_count; i++) {
    kzi_write_open(&j->w, '{');
    put_string(j, "code", r->areas[i].code);
    put_quote(j, "text", &r->areas[i].text);
    put_span(j, r->areas[i].text.span);
    kzi_write_close(&j->w, '}');
  }
  kzi_write_close(&j->w, ']');
}

static void put_evidence(struct job *j, const struct kzi_record *r)
{
  kzi_write_key(&j->w, "evidence");
  kzi_write_open(&j->w, '[');
  for (uint32_t i = 0; i < r->evidence_count; i++) {
    kzi_write_open(&j->w, '{');
    put_span(j, r->evidence[i]);
    kzi_write_close(&j->w, '}');
  }
  kzi_write_close(&j->w, ']');
}

static void put_reasons(struct job *j, const struct kzi_record *r)
{
  if (!(j->flags & KZI_JSON_EXPLAIN)) return;
  kzi_write_key(&j->w, "reasons");
  kzi_write_open(&j->w, '[');
  for (uint32_t i = 0; i < r->reason_count; i++) {
    kzi_write_open(&j->w, '{');
    put_string(j, "slot", r->reasons[i].slot);
    put_string(j, "rule", r->reasons[i].rule);
    put_span(j, r->reasons[i].span);
    kzi_write_close(&j->w, '}');
  }
  kzi_write_close(&j->w, ']');
}

static void put_record(struct job *j, const struct kzi_record *r)
{
  kzi_write_open(&j->w, '{');
  put_string(j, "act", kzi_act_name(r->act));
  put_string(j, "modality", kzi_modality_name(r->modality));
  put_string(j, "cameo", r->cameo);
  put_parties(j, r);
  put_instrument(j, r);
  put_record_date(j, r);
  put_place(j, r);
  put_people(j, r);
  put_areas(j, r);
  put_ratio(j, "confidence", r->confidence);
  put_evidence(j, r);
  put_reasons(j, r);
  kzi_write_close(&j->w, '}');
}

static void put_source(struct job *j, const struct kzi_paper *paper)
{
  kzi_write_key(&j->w, "source");
  kzi_write_open(&j->w, '{');
  put_text(j, "publisher", paper->publisher);
  put_text(j, "agency", paper->agency);
  put_text(j, "byline", paper->byline);
  put_text(j, "url", paper->url);
  put_date(j, "published", paper->published);
  kzi_write_close(&j->w, '}');
}

void kzi_emit_json(struct kzi_buf *buf, const struct kzi_paper *paper, const struct kzi_records *records,
                   uint32_t flags)
{
  struct job j = {.w = {.buf = buf, .pretty = flags & KZI_JSON_PRETTY, .first = true}, .flags = flags};
  kzi_buf_init(&j.scratch, &buf->alloc);
  kzi_write_open(&j.w, '{');
  put_string(&j, "schema", "kzcoop/1");
  put_text(&j, "id", paper->id);
  put_text(&j, "title", paper->title);
  put_string(&j, "language", paper->language);
  put_source(&j, paper);
  kzi_write_key(&j.w, "records");
  kzi_write_open(&j.w, '[');
  for (uint32_t i = 0; i < records->count; i++) put_record(&j, &records->items[i]);
  kzi_write_close(&j.w, ']');
  kzi_write_close(&j.w, '}');
  if (j.w.pretty) kzi_buf_adds(buf, "\n");
  if (j.scratch.failed) buf->failed = true;
  kzi_buf_free(&j.scratch);
  kzi_latin_close(&j.latin);
}
