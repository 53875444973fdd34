/* The network as GEXF 1.3: countries are nodes, and each record is an edge between every two of its parties that are
 * countries. An edge lasts for the day, month or year that the record tells, so that Gephi's timeline can follow. */
#include "kzcoop_tool.h"

#include <string.h>

/* Attributes of edges, in the order of their ids. */
enum attribute { ACT, MODALITY, CAMEO, PLOVER, INSTRUMENT, AREAS, CONFIDENCE, DATE, ARTICLE, PUBLISHED, EVIDENCE };
static const char *const attributes[] = {"act",        "modality", "cameo",   "plover",    "instrument", "areas",
                                         "confidence", "date",     "article", "published", "evidence"};

/* For an attribute of XML, in which control characters and two others cannot stand at all. */
static void put_xml(FILE *out, const char *bytes, size_t length)
{
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)bytes[i];
    if (c == '&' || c == '<' || c == '>' || c == '"') {
      fprintf(out, "&#%d;", c);
    } else if (c == 0xEF && i + 2 < length && (unsigned char)bytes[i + 1] == 0xBF &&
               (unsigned char)bytes[i + 2] >= 0xBE) {
      fputc(' ', out);
      i += 2;
    } else {
      fputc(c < ' ' || c == 0x7F ? ' ' : c, out);
    }
  }
}

static void put_value(FILE *out, enum attribute which, const char *text, size_t length)
{
  if (!text || !length) return;
  fprintf(out, "<attvalue for=\"%d\" value=\"", which);
  put_xml(out, text, length);
  fputs("\"/>", out);
}

static void put_code(FILE *out, enum attribute which, const char *code)
{
  if (code && *code) fprintf(out, "<attvalue for=\"%d\" value=\"%s\"/>", which, code);
}

static void put_field(FILE *out, enum attribute which, const struct kzc_article *article, int32_t field)
{
  size_t length;
  const char *text = kzc_article_get(article, field, &length);
  put_value(out, which, text, length);
}

static void put_values(FILE *out, const struct kzc_article *article, const struct kzc_record *record)
{
  int32_t type = kzc_record_instrument(record);
  struct kzc_date date;
  put_code(out, ACT, kzc_code_name(KZC_VOCABULARY_ACT, kzc_record_act(record)));
  put_code(out, MODALITY, kzc_code_name(KZC_VOCABULARY_MODALITY, kzc_record_modality(record)));
  put_code(out, CAMEO, kzc_record_cameo(record));
  put_code(out, PLOVER, plover_of(kzc_record_cameo(record)));
  put_code(out, INSTRUMENT, type ? kzc_code_name(KZC_VOCABULARY_INSTRUMENT, type) : NULL);
  fprintf(out, "<attvalue for=\"%d\" value=\"", AREAS);
  put_areas(out, record);
  fprintf(out, "\"/><attvalue for=\"%d\" value=\"%.2f\"/>", CONFIDENCE, kzc_record_confidence(record));
  if (kzc_record_date(record, &date)) {
    fprintf(out, "<attvalue for=\"%d\" value=\"", DATE);
    put_date(out, &date);
    fputs("\"/>", out);
  }
  put_field(out, ARTICLE, article, KZC_FIELD_ID);
  put_field(out, PUBLISHED, article, KZC_FIELD_DATE);
  fprintf(out, "<attvalue for=\"%d\" value=\"", EVIDENCE);
  put_evidence(out, article, record, put_xml);
  fputs("\"/>", out);
}

static int last_day(const struct kzc_date *date)
{
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int year = (int)date->year;
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return days[date->month - 1] + (date->month == 2 && leap ? 1 : 0);
}

static void put_time(FILE *out, const struct kzc_record *record)
{
  struct kzc_date date;
  if (!kzc_record_date(record, &date)) return;
  struct kzc_date first = date, last = date;
  if (!date.month) first.month = 1, last.month = 12;
  if (!date.day) first.day = 1, last.day = last_day(&last);
  fputs(" start=\"", out);
  put_date(out, &first);
  fputs("\" end=\"", out);
  put_date(out, &last);
  fputs("\"", out);
}

static void put_edge(FILE *out, const struct kzc_article *article, const struct kzc_record *record,
                     const struct kzc_party *a, const struct kzc_party *b)
{
  const char *act = kzc_code_name(KZC_VOCABULARY_ACT, kzc_record_act(record));
  fprintf(out, "<edge source=\"%s\" target=\"%s\" kind=\"%s\" label=\"%s\"", actor_of(a), actor_of(b), act, act);
  put_time(out, record);
  fputs("><attvalues>", out);
  put_values(out, article, record);
  fputs("</attvalues></edge>\n", out);
}

static size_t index_of(const char *country)
{
  return (size_t)(country[0] - 'A') * 26 + (size_t)(country[1] - 'A');
}

static void put_record(FILE *out, const struct kzc_article *article, const struct kzc_record *record,
                       struct network *network)
{
  size_t sides = kzc_record_party_count(record);
  for (size_t i = 0; i < sides; i++) {
    const struct kzc_party *a = kzc_record_party(record, i);
    if (!kzc_party_country(a)) continue;
    atomic_fetch_add(&network->records[index_of(kzc_party_country(a))], 1);
    for (size_t k = i + 1; k < sides; k++) {
      const struct kzc_party *b = kzc_record_party(record, k);
      if (kzc_party_country(b)) put_edge(out, article, record, a, b);
    }
  }
}

void show_edges(FILE *out, const struct kzc_article *article, const struct kzc_result *result, struct network *network)
{
  for (size_t i = 0; i < kzc_result_count(result); i++) put_record(out, article, kzc_result_record(result, i), network);
}

static void put_head(FILE *out)
{
  fprintf(
      out,
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n"
      "<meta><creator>kzcoop %s</creator><description>Countries, and the records of cooperation between them"
      "</description></meta>\n"
      "<graph defaultedgetype=\"undirected\" mode=\"dynamic\" timeformat=\"date\" timerepresentation=\"interval\">\n"
      "<attributes class=\"node\"><attribute id=\"0\" title=\"records\" type=\"integer\"/>"
      "<attribute id=\"1\" title=\"arabic\" type=\"string\"/></attributes>\n<attributes class=\"edge\">",
      kzc_version());
  for (int i = ACT; i <= EVIDENCE; i++)
    fprintf(out, "<attribute id=\"%d\" title=\"%s\" type=\"%s\"/>", i, attributes[i],
            i == CONFIDENCE ? "double" : "string");
  fputs("</attributes>\n", out);
}

static void put_name(FILE *out, const char *name)
{
  put_xml(out, name, strlen(name));
}

static void put_node(FILE *out, const char *country, unsigned records)
{
  const char *alpha3 = kzc_country_alpha3(country);
  fprintf(out, "<node id=\"%s\" label=\"", alpha3 ? alpha3 : country);
  put_name(out, kzc_country_name(country, "en"));
  fprintf(out, "\"><attvalues><attvalue for=\"0\" value=\"%u\"/><attvalue for=\"1\" value=\"", records);
  put_name(out, kzc_country_name(country, "ar"));
  fputs("\"/></attvalues></node>\n", out);
}

void show_network(FILE *out, const struct network *network, FILE *edges)
{
  char block[65536];
  const char *country;
  put_head(out);
  fputs("<nodes>\n", out);
  for (size_t i = 0; (country = kzc_country_at(i)); i++) {
    unsigned records = atomic_load(&network->records[index_of(country)]);
    if (records) put_node(out, country, records);
  }
  fputs("</nodes>\n<edges>\n", out);
  rewind(edges);
  for (size_t n; (n = fread(block, 1, sizeof block, edges)) > 0;) fwrite(block, 1, n, out);
  fputs("</edges>\n</graph>\n</gexf>\n", out);
}
