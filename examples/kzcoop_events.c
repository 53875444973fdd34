/* Event data: a row per record and pair of its parties, with the codes that such data use. */
#include "kzcoop_tool.h"

#include <string.h>

static const char columns[] =
    "date\tactor1\tactor2\tcameo\tplover\tact\tmodality\tinstrument\tareas\torganization1\torganization2\tconfidence\t"
    "published\tpublisher\tsource_id\trecord\tevidence\n";

void show_events_header(FILE *out)
{
  fputs(columns, out);
}

/* PLOVER's classes by the roots of CAMEO's codes, as ../shared/domain/vocab/acts.tsv pairs them: a termination is a
 * sanction, and what is only planned is an agreement to act. */
const char *plover_of(const char *cameo)
{
  static const struct {
    const char *root, *name;
  } roots[] = {{"03", "AGREE"},     {"04", "CONSULT"}, {"05", "SUPPORT"},
               {"06", "COOPERATE"}, {"07", "AID"},     {"16", "SANCTION"}};
  for (size_t i = 0; cameo && i < sizeof roots / sizeof roots[0]; i++)
    if (strncmp(cameo, roots[i].root, 2) == 0) return roots[i].name;
  return "";
}

const char *actor_of(const struct kzc_party *party)
{
  const char *country = kzc_party_country(party), *alpha3 = kzc_country_alpha3(country);
  return alpha3 ? alpha3 : country ? country : "";
}

void put_areas(FILE *out, const struct kzc_record *record)
{
  for (size_t i = 0; i < kzc_record_area_count(record); i++)
    fprintf(out, "%s%s", i ? "; " : "", kzc_record_area(record, i));
}

void put_evidence(FILE *out, const struct kzc_article *article, const struct kzc_record *record,
                  void (*put)(FILE *out, const char *bytes, size_t length))
{
  const char *text = kzc_article_get(article, KZC_FIELD_TEXT, NULL);
  struct kzc_span span;
  for (size_t i = 0; kzc_record_evidence(record, i, &span); i++) {
    if (i) fputs(" | ", out);
    put(out, text + span.start, span.end - span.start);
  }
}

/* Escaped as in kzc_result_tsv(). */
static void put_cell(FILE *out, const char *bytes, size_t length)
{
  static const char special[] = "\t\n\r\\", letters[] = "tnr\\";
  for (size_t i = 0; bytes && i < length; i++) {
    const char *at = memchr(special, bytes[i], sizeof special - 1);
    if (at) fputc('\\', out);
    fputc(at ? letters[at - special] : bytes[i], out);
  }
}

static void put_organization(FILE *out, const struct kzc_party *party)
{
  size_t length;
  const char *name = kzc_party_organization(party, &length, NULL);
  put_cell(out, name, length);
  fputc('\t', out);
}

static void put_field(FILE *out, const struct kzc_article *article, int32_t field)
{
  size_t length;
  const char *text = kzc_article_get(article, field, &length);
  put_cell(out, text, length);
  fputc('\t', out);
}

static void put_codes(FILE *out, const struct kzc_record *record)
{
  const char *cameo = kzc_record_cameo(record);
  int32_t type = kzc_record_instrument(record);
  fprintf(out, "%s\t%s\t%s\t%s\t%s\t", cameo ? cameo : "", plover_of(cameo),
          kzc_code_name(KZC_VOCABULARY_ACT, kzc_record_act(record)),
          kzc_code_name(KZC_VOCABULARY_MODALITY, kzc_record_modality(record)),
          type ? kzc_code_name(KZC_VOCABULARY_INSTRUMENT, type) : "");
  put_areas(out, record);
  fputc('\t', out);
}

static void put_event(FILE *out, const struct kzc_article *article, const struct kzc_record *record, size_t n,
                      const struct kzc_party *a, const struct kzc_party *b)
{
  struct kzc_date date;
  if (kzc_record_date(record, &date)) put_date(out, &date);
  fprintf(out, "\t%s\t%s\t", actor_of(a), actor_of(b));
  put_codes(out, record);
  put_organization(out, a);
  put_organization(out, b);
  fprintf(out, "%.2f\t", kzc_record_confidence(record));
  put_field(out, article, KZC_FIELD_DATE);
  put_field(out, article, KZC_FIELD_SOURCE);
  put_field(out, article, KZC_FIELD_ID);
  fprintf(out, "%zu\t", n + 1);
  put_evidence(out, article, record, put_cell);
  fputc('\n', out);
}

void show_events(FILE *out, const struct kzc_article *article, const struct kzc_result *result)
{
  for (size_t n = 0; n < kzc_result_count(result); n++) {
    const struct kzc_record *record = kzc_result_record(result, n);
    size_t sides = kzc_record_party_count(record);
    for (size_t i = 0; i + 1 < sides; i++)
      for (size_t k = i + 1; k < sides; k++)
        put_event(out, article, record, n, kzc_record_party(record, i), kzc_record_party(record, k));
  }
}
