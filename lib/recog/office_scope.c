/* «المبعوث الأمريكي إلى سوريا فلان»: what an office is for, between it and the name. */
#include "recog/near.h"
#include "recog/people.h"

#include <string.h>

enum { SCOPE_TOKENS = 8 };

/* Does he lead a state? «رئيس بعثة الاتحاد الأوروبي في الأردن» leads none. */
static bool leads(const struct kzi_cast *c, const struct kzi_office *o)
{
  static const char *const codes[] = {"head_state", "head_gov", "crown_prince", "monarch", NULL};
  static const char *const missions[] = {"بعثه", "مكتب", "وفد", "فريق", "ممثليه", NULL};
  if (kzi_is_one_of(c, o->at.tok + 1, missions)) return false;
  const char *code = o->code ? kzi_value_text(c->marks->lexicon, o->code) : "minister";
  for (const char *const *leader = codes; *leader; leader++)
    if (strcmp(code, *leader) == 0) return true;
  return strncmp(code, "minister", 8) == 0;
}

/* Can the word tell for what, where or until when somebody has an office? Those who lead a state go to places and are in them. */
static bool tells_scope(const struct kzi_cast *c, uint32_t tok, bool first, bool leader)
{
  static const uint16_t others[] = {KZI_C_VERB,       KZI_C_LIGHT,   KZI_C_REPORT,      KZI_C_VERB_OTHER, KZI_C_NOUN,
                                    KZI_C_PARTICIPLE, KZI_C_CLAUSE,  KZI_C_CUE,         KZI_C_NUM,        KZI_C_WEEKDAY,
                                    KZI_C_DAYREL,     KZI_C_DAYPART, KZI_C_MONTH,       KZI_C_VENUE,      KZI_C_PERIOD,
                                    KZI_C_ANAPHOR,    KZI_C_OFFICE,  KZI_C_OFFICE_HEAD, KZI_C_COUNT};
  static const char *const once[] = {"سابقا", "حاليا", NULL}, *const in[] = {"الي", "لدي", "في", NULL};
  if (c->tokens->items[tok].kind != KZI_TOKEN_WORD) return false;
  if (kzi_is_one_of(c, tok, once)) return true;
  if (kzi_is_one_of(c, tok, in)) return !leader;
  if (kzi_mark_any(c->marks, tok, others) || kzi_mark_at(c->marks, tok, KZI_C_FUNC)) return false;
  const char *word = kzi_token_fold(c->tokens, tok).bytes;
  bool joined = memcmp(word, "ل", 2) == 0 || memcmp(word, "ب", 2) == 0;
  bool definite = memcmp(word, "ال", 4) == 0;
  return first || leader ? definite || (joined && !leader) : true;
}

/* «مستشار الأمن القومي في إدارة ترامب»: a name behind a word in construct state belongs to that. */
static bool closes_scope(const struct kzi_cast *c, uint32_t tok)
{
  static const uint16_t names[] = {KZI_C_COUNTRY,   KZI_C_COUNTRY_WEAK, KZI_C_CAPITAL, KZI_C_CAPITAL_WEAK, KZI_C_CITY,
                                   KZI_C_CITY_WEAK, KZI_C_REGION,       KZI_C_SEA,     KZI_C_COUNT};
  static const char *const articles[] = {"ال", "لل", "بال", "وال"}, *const once[] = {"سابقا", "حاليا", NULL};
  const char *word = kzi_token_fold(c->tokens, tok).bytes;
  for (size_t i = 0; i < KZI_COUNT(articles); i++)
    if (strncmp(word, articles[i], strlen(articles[i])) == 0) return true;
  return kzi_mark_any(c->marks, tok, names) || kzi_is_one_of(c, tok, once);
}

/* A mark, a verb or a particle, or an office stands there. */
static bool ends_name(const struct kzi_cast *c, uint32_t tok, uint32_t end)
{
  struct kzi_office office;
  return tok >= end || kzi_is_boundary(c, tok) || kzi_read_office(c, tok, end, &office) > tok;
}

/* «المبعوث الخاص إلى سوريا»: where an envoy goes is part of his title, where an ambassador sits is not. */
static void take_scope(const struct kzi_cast *c, struct kzi_office *o, uint32_t from, uint32_t to)
{
  static const char *const towards[] = {"الي", NULL}, *const posts[] = {"سفير", "السفير", "سفيره", "السفيره", NULL};
  if (!kzi_is_one_of(c, from, towards) || to <= from + 1 || kzi_is_one_of(c, o->at.tok, posts)) return;
  if (kzi_span_empty(o->title_more)) o->title_more.start = c->tokens->items[from].start;
  o->title_more.end = c->tokens->items[to - 1].end;
}

/* «المبعوث الأمريكي إلى سوريا توم باراك», «السفير السعودي السابق لواشنطن، الأمير بندر»: the name may stand behind what the office is for. */
uint32_t kzi_read_name_behind_scope(struct kzi_cast *c, struct kzi_titles *t, struct kzi_name *name, uint32_t end)
{
  if (!t->office_count) return 0;
  bool leader = leads(c, kzi_office_of(c, t->offices[t->office_count - 1]));
  for (uint32_t p = t->end; p < end && p < t->end + SCOPE_TOKENS && tells_scope(c, p, p == t->end, leader); p++) {
    struct kzi_titles style;
    size_t offices = c->offices.count;
    uint32_t from = p + 1 < end && kzi_is_pause(c, p + 1) ? p + 2 : p + 1;
    kzi_read_titles(c, &style, from, end);
    c->offices.count = offices;
    bool rank = style.office_count == 1 && style.end == from + 1; /* «في نيويورك السفير فلان» */
    if (style.office_count && !rank) return 0;
    static const char *const quotes[] = {"\"", "«", "“", "”", NULL};
    uint32_t open = p + 1; /* «لسكك الحديد "فلان"» */
    bool quoted = open + 2 < end && kzi_is_one_of(c, open, quotes) &&
                  kzi_read_name(c, open + 1, end, KZI_NAME_TITLED, name) && !name->prefix && name->words >= 2 &&
                  name->known && name->end < end && kzi_near_quote(c->marks, name->end);
    if (quoted) return name->end;
    bool apart = style.style || rank || from > p + 1;
    if (kzi_read_name(c, style.end, end, KZI_NAME_TITLED, name) && !name->prefix && name->words >= 2) {
      bool closed = ends_name(c, name->end, end), sure = name->given && name->known >= 2;
      if (apart ? name->given || closed : (sure || (closed && name->known)) && closes_scope(c, p)) {
        take_scope(c, kzi_office_of(c, t->offices[t->office_count - 1]), t->end, p + 1);
        return name->end;
      }
    }
    if (from > p + 1) return 0;
  }
  return 0;
}
