/* The title of a person as it is to be printed: what is written, or put together where the words stand apart. */
#include "recog/people.h"

#include <string.h>

struct parts { /* pieces of the text to be joined with single spaces */
  struct kzi_text items[3 * KZI_TITLES_MAX];
  size_t count;
};

static void add_bytes(struct parts *parts, const char *bytes, size_t length)
{
  if (length && parts->count < KZI_COUNT(parts->items)) parts->items[parts->count++] = (struct kzi_text){bytes, length};
}

static void add_span(struct parts *parts, const struct kzi_cast *c, struct kzi_span span)
{
  if (!kzi_span_empty(span)) add_bytes(parts, c->tokens->text + span.start, span.end - span.start);
}

/* «للملك», «وللملك»: the article has lost its alef behind the preposition. */
static bool restored_article(const struct kzi_cast *c, const struct kzi_office *o)
{
  const char *start = c->tokens->text + o->title.start;
  bool own = (o->at.prefix & KZI_PREFIX_LI) && o->at.span.start == o->title.start;
  bool first = !o->singular && (own || o->counterpart) && o->title.start >= 2; /* a counterpart's is lent */
  return first && memcmp(start, "ل", 2) == 0 && memcmp(start - 2, "ل", 2) == 0;
}

/* «نائبة رئيس الوزراء ووزيرة الخارجية»: what is told as joined is printed so. */
static bool is_joined(const struct kzi_office *o)
{
  return o->at.prefix == KZI_PREFIX_WA && !o->singular && o->at.span.start == o->title.start;
}

/* «وزيري الدفاع» is printed «وزير الدفاع»: the singular, then what follows the first word. */
static void add_office(struct parts *parts, const struct kzi_cast *c, const struct kzi_office *o)
{
  struct kzi_span title = o->title;
  if (parts->count && is_joined(o)) add_bytes(parts, "و", 2);
  if (o->singular) {
    if (kzi_is_definite(c, o->at.tok) && !o->at.prefix) add_bytes(parts, "ال", 4);
    add_bytes(parts, o->singular, strlen(o->singular));
    title.start = o->head_end;
  }
  if (restored_article(c, o)) add_bytes(parts, "ا", 2);
  bool named = o->state != KZI_NONE && c->m->states[o->state].how != KZI_STATE_DEMONYM &&
               c->m->states[o->state].at.prefix != KZI_PREFIX_LI && !kzi_span_empty(o->title_more);
  if (named) title.end = o->title_more.end; /* «مندوب روسيا الدائم»: no country can be left out of the middle */
  if (title.start < title.end) add_span(parts, c, title);
  if (!named) add_span(parts, c, o->title_more);
}

static bool is_clitic(struct kzi_text part)
{
  return kzi_text_is(part, "ال") || kzi_text_is(part, "ا") || kzi_text_is(part, "و");
}

static char *join(struct kzi_arena *arena, const struct parts *parts)
{
  size_t total = 1;
  for (size_t i = 0; i < parts->count; i++) total += parts->items[i].length + 1;
  char *text = kzi_arena_get(arena, total), *to = text;
  for (size_t i = 0; text && i < parts->count; i++) {
    struct kzi_text part = parts->items[i];
    if (to > text && !is_clitic(parts->items[i - 1])) *to++ = ' ';
    while (part.length && (*part.bytes == ' ' || *part.bytes == '\n')) part.bytes++, part.length--;
    for (size_t k = 0; k < part.length; k++) *to++ = part.bytes[k] == '_' ? ' ' : part.bytes[k];
  }
  return text;
}

/* «وزير خارجيتها», «رئيس وزرائه» without their pronouns are «وزير خارجية», «رئيس وزراء». */
static void restore_ending(char *text)
{
  size_t length = strlen(text);
  if (length > 2 && memcmp(text + length - 2, "ت", 2) == 0) memcpy(text + length - 2, "ة", 2);
  if (length > 4 && memcmp(text + length - 4, "ائ", 4) == 0) memcpy(text + length - 2, "ء", 2);
}

static bool ends_with(const char *text, const char *end)
{
  size_t length = strlen(text), n = strlen(end);
  return length >= n && memcmp(text + length - n, end, n) == 0;
}

/* «وزير الخارجية بحكومة الوحدة الوطنية», «سفير الدولة»: whose he is goes without saying, as does a rank that the words for his
 * field have swallowed, «مساعد وزير الخارجية لشؤون آسيا السفير». */
static void drop_what_goes_without_saying(char *text)
{
  static const char *const governments[] = {" بحكومة ", " في حكومة "};
  static const char *const ranks[] = {" السفير", " السفيرة", " المستشار", " المستشارة"};
  for (size_t i = 0; i < KZI_COUNT(governments); i++) {
    char *at = strstr(text, governments[i]);
    if (at) *at = '\0';
  }
  char *embassy = strstr(text, " سفارة "); /* «القائم بأعمال سفارة دولة الكويت» */
  if (embassy) *strchr(embassy + 1, ' ') = '\0';
  unsigned spaces = 0;
  for (const char *p = text; *p; p++) spaces += *p == ' ';
  for (size_t i = 0; i < KZI_COUNT(ranks); i++)
    if (spaces > 2 && ends_with(text, ranks[i])) text[strlen(text) - strlen(ranks[i])] = '\0';
  if (strcmp(text, "سفير الدولة") == 0 || strcmp(text, "سفيرة الدولة") == 0) *strchr(text, ' ') = '\0';
}

/* «العاهل السعودي الملك سلمان»: one title is enough for a head of state. */
static bool is_sovereign(const struct kzi_cast *c, const struct kzi_office *o)
{
  return kzi_is_office(c, o, "head_state") || kzi_is_office(c, o, "monarch");
}

/* «السفير خيرت لاما شريف سفير كازاخستان», «مساعد وزير الخارجية السفير فلان», «المستشار فلان رئيس مجلس الشيوخ»: a rank says no
 * more than the post. */
static bool is_rank(const struct kzi_cast *c, const struct kzi_office *o)
{
  static const char *const joined[] = {"والسفير", "والسفيره", NULL};
  bool definite = kzi_is_definite(c, o->at.tok) || kzi_is_one_of(c, o->at.tok, joined);
  static const char *const judge[] = {"المستشار", "المستشاره", NULL};
  bool rank = kzi_is_office(c, o, "ambassador") || kzi_is_one_of(c, o->at.tok, judge);
  return rank && o->at.end == o->at.tok + 1 && definite;
}

static bool has_post(const struct kzi_cast *c, const uint32_t *offices, uint8_t count)
{
  for (uint8_t i = 0; i < count; i++)
    if (!is_rank(c, kzi_office_of(c, offices[i]))) return true;
  return false;
}

/* «نائب رئيس دولة الإمارات رئيس مجلس الوزراء»: without its country nobody would know of what he is the deputy. */
static struct kzi_office with_state(const struct kzi_cast *c, const struct kzi_office *o)
{
  struct kzi_office whole = *o;
  if (!kzi_is_office(c, o, "dep_head_state") || o->state == KZI_NONE || o->singular) return whole;
  const struct kzi_state *s = &c->m->states[o->state];
  if (s->how != KZI_STATE_DEMONYM && s->at.span.start >= o->title.end) whole.title.end = s->at.span.end;
  return whole;
}

/* «ونظيره القطري» of a «وزير الشؤون الخارجية والتعاون الإفريقي»: he need not have all of his fields, but many have «والتعاون
 * الدولي». */
static void drop_fields_of_other(char *text)
{
  static const char foreign[] = "الخارجية";
  char *at = strstr(text, foreign);
  if (ends_with(text, " والتعاون الدولي")) return;
  if (at && strncmp(at + strlen(foreign), " و", 3) == 0) at[strlen(foreign)] = '\0';
}

const char *kzi_title_text(const struct kzi_cast *c, const uint32_t *offices, uint8_t count)
{
  const struct kzi_office *all = c->offices.items;
  struct parts parts = {.count = 0};
  bool post = has_post(c, offices, count);
  for (uint8_t i = 0; i < count; i++) {
    struct kzi_office office = with_state(c, &all[offices[i]]);
    if (i > 0 && is_sovereign(c, &office)) continue;
    if (!post || !is_rank(c, &office)) add_office(&parts, c, &office);
  }
  char *text = parts.count ? join(c->arena, &parts) : NULL;
  if (text && all[offices[count - 1]].own) restore_ending(text);
  if (text) drop_what_goes_without_saying(text);
  if (text && count == 1 && all[offices[0]].counterpart) drop_fields_of_other(text);
  return text;
}
