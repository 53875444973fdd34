/* A row per record, for spreadsheets and shell tools. Lists within a cell are parted by "; ". */
#include "emit/emit.h"

#include <string.h>

static const char header_row[] =
    "id\tpublished\tact\tmodality\tcameo\tconfidence\tparties\torganizations\tinstrument\ttitle\tcount\tvalid_"
    "from\tvalid_to\t"
    "date\tplace\tplace_country\tvenue\tevent\tpeople\tareas\tevidence_start\tevidence_end\n";

/* Whatever would end a cell or a row is escaped. */
static void put(struct kzi_buf *buf, const char *bytes, size_t length)
{
  static const char plain[] = "\t\n\r\\", letters[] = "tnr\\";
  size_t from = 0;
  for (size_t i = 0; i < length; i++) {
    const char *at = memchr(plain, bytes[i], sizeof plain - 1);
    if (!at) continue;
    char out[2] = {'\\', letters[at - plain]};
    kzi_buf_add(buf, bytes + from, i - from);
    kzi_buf_add(buf, out, sizeof out);
    from = i + 1;
  }
  if (length > from) kzi_buf_add(buf, bytes + from, length - from);
}

static void put_quote(struct kzi_buf *buf, const struct kzi_quote *quote)
{
  if (quote->text) put(buf, quote->text, quote->length);
}

static void put_date(struct kzi_buf *buf, struct kzi_date date)
{
  char text[KZI_DATE_BYTES];
  kzi_buf_add(buf, text, kzi_date_text(date, text));
}

static void put_ratio(struct kzi_buf *buf, double ratio)
{
  char text[KZI_RATIO_BYTES];
  kzi_ratio_text(ratio, text);
  kzi_buf_adds(buf, text);
}

static void next(struct kzi_buf *buf)
{
  kzi_buf_adds(buf, "\t");
}

static void between(struct kzi_buf *buf, uint32_t i)
{
  if (i) kzi_buf_adds(buf, "; ");
}

static void put_parties(struct kzi_buf *buf, const struct kzi_record *r)
{
  for (uint32_t i = 0; i < r->party_count; i++) {
    between(buf, i);
    kzi_buf_adds(buf, r->parties[i].country[0] ? r->parties[i].country : "?");
  }
  next(buf);
  for (uint32_t i = 0, n = 0; i < r->party_count; i++) {
    if (!r->parties[i].organization.text) continue;
    between(buf, n++);
    put_quote(buf, &r->parties[i].organization);
  }
}

static void put_instrument(struct kzi_buf *buf, const struct kzi_record *r)
{
  kzi_buf_adds(buf, r->instrument_type ? kzi_instrument_name(r->instrument_type) : "");
  next(buf);
  put_quote(buf, &r->instrument_title);
  next(buf);
  if (r->instrument_type) kzi_buf_addu(buf, r->instrument_count > 0 ? (uint64_t)r->instrument_count : 0);
  next(buf);
  put_date(buf, r->valid_from);
  next(buf);
  put_date(buf, r->valid_to);
}

static void put_place(struct kzi_buf *buf, const struct kzi_record *r)
{
  put_quote(buf, &r->place_name);
  next(buf);
  kzi_buf_adds(buf, r->place_country);
  next(buf);
  put_quote(buf, &r->venue);
  next(buf);
  put_quote(buf, &r->event);
}

/* name, title (CC, role) */
static void put_people(struct kzi_buf *buf, const struct kzi_record *r)
{
  for (uint32_t i = 0; i < r->person_count; i++) {
    const struct kzi_out_person *p = &r->people[i];
    between(buf, i);
    put_quote(buf, &p->name);
    if (p->title.text) kzi_buf_adds(buf, ", ");
    put_quote(buf, &p->title);
    kzi_buf_adds(buf, " (");
    kzi_buf_adds(buf, p->country[0] ? p->country : "?");
    kzi_buf_adds(buf, ", ");
    kzi_buf_adds(buf, kzi_role_name(p->role));
    kzi_buf_adds(buf, ")");
  }
}

static void put_record(struct kzi_buf *buf, const struct kzi_paper *paper, const struct kzi_record *r)
{
  if (paper->id.bytes) put(buf, paper->id.bytes, paper->id.length);
  next(buf);
  put_date(buf, paper->published);
  next(buf);
  kzi_buf_adds(buf, kzi_act_name(r->act));
  next(buf);
  kzi_buf_adds(buf, kzi_modality_name(r->modality));
  next(buf);
  kzi_buf_adds(buf, r->cameo ? r->cameo : "");
  next(buf);
  put_ratio(buf, r->confidence);
  next(buf);
  put_parties(buf, r);
  next(buf);
  put_instrument(buf, r);
  next(buf);
  put_date(buf, r->date);
  next(buf);
  put_place(buf, r);
  next(buf);
  put_people(buf, r);
  next(buf);
  for (uint32_t i = 0; i < r->area_count; i++) {
    between(buf, i);
    kzi_buf_adds(buf, r->areas[i].code);
  }
  next(buf);
  if (r->evidence_count) kzi_buf_addu(buf, r->evidence[0].start);
  next(buf);
  if (r->evidence_count) kzi_buf_addu(buf, r->evidence[r->evidence_count - 1].end);
  kzi_buf_adds(buf, "\n");
}

void kzi_emit_tsv(struct kzi_buf *buf, const struct kzi_paper *paper, const struct kzi_records *records, bool header)
{
  if (header) kzi_buf_adds(buf, header_row);
  for (uint32_t i = 0; i < records->count; i++) put_record(buf, paper, &records->items[i]);
}
