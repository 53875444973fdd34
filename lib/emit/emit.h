/* emit: a result as text for others. Reads results only. */
#ifndef KZI_EMIT_H
#define KZI_EMIT_H

#include "base/base.h"
#include "record/record.h"

/* What the output says of the article itself. Text with bytes NULL is null. */
struct kzi_paper {
  struct kzi_text id, title, publisher, agency, byline, url;
  const char *language;
  struct kzi_date published;
};

enum kzi_json_flag { KZI_JSON_PRETTY = 1, KZI_JSON_LATIN = 2, KZI_JSON_EXPLAIN = 4 }; /* pinned: KZC_JSON_ */

/* Both leave failure to buf->failed. */
void kzi_emit_json(struct kzi_buf *buf, const struct kzi_paper *paper, const struct kzi_records *records,
                   uint32_t flags);
void kzi_emit_tsv(struct kzi_buf *buf, const struct kzi_paper *paper, const struct kzi_records *records, bool header);

#define KZI_DATE_BYTES 24
/* "2021", "2021-11", "2021-11-09", or "" for no date; returns the length. */
size_t kzi_date_text(struct kzi_date date, char out[KZI_DATE_BYTES]);

#define KZI_RATIO_BYTES 5
/* 0 to 1 with two decimals: "0.97". */
void kzi_ratio_text(double ratio, char out[KZI_RATIO_BYTES]);

#endif
