#include "event/scene.h"

#define ISSUE_REACH 6 /* tokens from «صدر» to the day: «صدر بقصر السيف في:» */

const struct kzi_mark *kzi_has(const struct kzi_scene *s, uint32_t t, enum kzi_class class_id,
                               const char *const *values)
{
  if (t >= s->tokens->count) return NULL;
  for (uint32_t i = s->marks->at[t]; i < s->marks->at[t + 1]; i++) {
    const struct kzi_mark *mark = &s->marks->items[i];
    if (mark->class_id == class_id && (!values || kzi_mark_is_any(s->marks, mark, values))) return mark;
  }
  return NULL;
}

bool kzi_told_before(const struct kzi_scene *s, uint32_t lo, uint32_t at, uint32_t reach, enum kzi_class class_id,
                     const char *value)
{
  const char *const values[] = {value, NULL};
  for (uint32_t t = at; t > lo && reach > 0; reach--)
    if (kzi_has(s, --t, class_id, values)) return true;
  return false;
}

bool kzi_has_word(const struct kzi_scene *s, uint32_t from, uint32_t to, const char *const *words)
{
  return kzi_tokens_have(s->tokens, from, to, words);
}

uint32_t kzi_before_verb(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  while (from < to && (s->bound[from] < KZI_BOUND_VERB || kzi_has(s, from, KZI_C_FUNC, NULL))) from++;
  return from < to ? from : to;
}

bool kzi_says(const struct kzi_scene *s, uint32_t t)
{
  static const char *const what[] = {"عن", "ان", NULL};
  return kzi_has(s, t, KZI_C_REPORT, NULL) &&
         (!kzi_has(s, t, KZI_C_FUNC, NULL) || kzi_has_word(s, t + 1, kzi_reach_ahead(t, 2, s->tokens->count), what));
}

bool kzi_is_delegation(const struct kzi_scene *s, uint32_t t)
{
  static const char *const delegation[] = {"delegation", NULL};
  return kzi_has(s, t, KZI_C_ANAPHOR, delegation);
}

bool kzi_is_that(const struct kzi_scene *s, uint32_t t)
{
  static const char *const words[] = {"ان", "انه", "انها", "بان", "بانه", "بانها", NULL};
  return !s->actor_in[t] && kzi_token_is_any(s->tokens, t, words); /* «مون جاي إن» is a name */
}

uint32_t kzi_find_word(const struct kzi_scene *s, uint32_t from, uint32_t to, const char *word)
{
  while (from < to && !kzi_token_is(s->tokens, from, word)) from++;
  return from;
}

/* «توكاييف: اتفقنا مع …»: who is quoted acts. */
static bool says_we(const struct kzi_scene *s, uint32_t t)
{
  for (uint32_t i = t < s->tokens->count ? s->marks->at[t] : 0; t < s->tokens->count && i < s->marks->at[t + 1]; i++) {
    const struct kzi_mark *mark = &s->marks->items[i];
    bool first_plural = mark->form == KZI_FORM_PERF_1P || mark->form == KZI_FORM_IMPF_1P;
    if (mark->class_id == KZI_C_VERB && first_plural) return true;
  }
  return false;
}

/* «مصر: توقيع بروتوكول مع بيلاروسيا»: a state alone before the colon is of the same clause; a capital may be a dateline. */
static bool names_topic(const struct kzi_scene *s, uint32_t colon)
{
  uint32_t first = s->tokens->sentences[s->tokens->items[colon].sentence].first, in = s->actor_in[first];
  if (first == colon || !in || in != s->actor_in[colon - 1]) return false;
  if (s->m->actors[in - 1].state == KZI_NONE) return says_we(s, colon + 1);
  return s->m->states[s->m->actors[in - 1].state].how != KZI_STATE_CAPITAL;
}

uint32_t kzi_find_source(const struct kzi_scene *s, uint32_t from, uint32_t to)
{
  static const char *const sources[] = {"حسب", "بحسب", "وبحسب", "وحسب", "وفق", "وفقا", "ووفقا", "حسبما", "نقلا", NULL};
  while (from < to && !kzi_token_is_any(s->tokens, from, sources)) from++;
  return from;
}

/* «وقعا كذلك اتفاقية», «تجري الشركة كذلك محادثات»: behind a word it is «also». */
static bool is_adverb(const struct kzi_scene *s, uint32_t t)
{
  return t > 0 && kzi_token_is(s->tokens, t, "كذلك") && s->tokens->items[t - 1].kind == KZI_TOKEN_WORD;
}

/* A finite verb with «و» or «ف» before it opens a clause of its own; so does a verb of saying. */
static uint8_t bound_of(const struct kzi_scene *s, uint32_t t)
{
  static const char *const hard[] = {"؛", ";", ":", "…", NULL};
  static const char *const soft[] = {"،", ",", "-", "–", "—", "(", ")", NULL};
  const struct kzi_token *tok = &s->tokens->items[t];
  if ((tok->flags & KZI_TOKEN_SENTENCE_START) || t == s->m->page->body_from[tok->line]) return KZI_BOUND_CLAUSE;
  bool topic = t > 0 && kzi_token_is_mark(s->tokens, t - 1, ":") && names_topic(s, t - 1);
  if (t > 0 && !topic && kzi_token_is_any_mark(s->tokens, t - 1, hard)) return KZI_BOUND_CLAUSE;
  if (kzi_has(s, t, KZI_C_CLAUSE, NULL) && !is_adverb(s, t)) return KZI_BOUND_CLAUSE;
  for (uint32_t i = s->marks->at[t]; i < s->marks->at[t + 1]; i++) {
    const struct kzi_mark *mark = &s->marks->items[i];
    bool verb = mark->class_id == KZI_C_VERB || mark->class_id == KZI_C_LIGHT || mark->class_id == KZI_C_VERB_OTHER ||
                mark->class_id == KZI_C_REPORT;
    if (verb && (mark->prefix & (KZI_PREFIX_WA | KZI_PREFIX_FA)) && mark->form != KZI_FORM_PLAIN) return KZI_BOUND_VERB;
    bool adds = mark->class_id == KZI_C_PHRASE && kzi_mark_is(s->marks, mark, "say"); /* «…، مضيفة أن المفاوضات …» */
    if (adds && t > 0 && kzi_token_is_comma(s->tokens, t - 1)) return KZI_BOUND_VERB;
  }
  if (t > 0 && kzi_token_is_any_mark(s->tokens, t - 1, soft)) return KZI_BOUND_COMMA;
  return KZI_BOUND_NONE;
}

struct kzi_range kzi_clause(const struct kzi_scene *s, uint32_t t, enum kzi_bound level)
{
  const struct kzi_range sentence = s->tokens->sentences[s->tokens->items[t].sentence];
  struct kzi_range out = {t, t + 1};
  while (out.first > sentence.first && s->bound[out.first] < level) out.first--;
  while (out.end < sentence.end && s->bound[out.end] < level) out.end++;
  return out;
}

/* «صدر في 20 من ذي الحجة سنة 1444هـ», the line beneath a decree: the day of what it approves. */
static uint32_t day_of_issue(const struct kzi_scene *s, uint32_t sentence)
{
  const struct kzi_mentions *m = s->m;
  struct kzi_range line = s->tokens->sentences[sentence];
  if (line.first >= line.end || !kzi_token_is(s->tokens, line.first, "صدر")) return KZI_NONE;
  uint32_t i = KZI_FIRST(m->whens, m->when_count, line.first);
  bool near = i < m->when_count && m->whens[i].at.tok <= line.first + ISSUE_REACH;
  return near && m->whens[i].precision == KZI_PRECISION_DAY ? i : KZI_NONE;
}

/* From the last sentence back, so that each is looked at once however many acts ask. */
static void fill_issued(struct kzi_scene *s)
{
  uint32_t next = KZI_NONE;
  for (uint32_t n = s->tokens->sentence_count; n-- > 0;) {
    s->issued[n] = next;
    uint32_t day = day_of_issue(s, n);
    if (day != KZI_NONE) next = day;
  }
}

bool kzi_scene_build(struct kzi_scene *s, struct kzi_arena *arena, const struct kzi_mentions *m)
{
  *s = (struct kzi_scene){.arena = arena, .m = m, .marks = m->marks, .tokens = m->marks->tokens};
  uint32_t count = s->tokens->count + 1;
  s->bound = kzi_arena_get(arena, count);
  s->actor_in = kzi_arena_get(arena, count * sizeof *s->actor_in);
  s->group_in = kzi_arena_get(arena, count * sizeof *s->group_in);
  s->instrument_in = kzi_arena_get(arena, count * sizeof *s->instrument_in);
  s->issued = kzi_arena_get(arena, (s->tokens->sentence_count + 1) * sizeof *s->issued);
  if (!s->bound || !s->actor_in || !s->group_in || !s->instrument_in || !s->issued) return false;
  fill_issued(s);
  for (uint32_t i = 0; i < m->instrument_count; i++)
    for (uint32_t t = m->instruments[i].at.tok; t < m->instruments[i].at.end; t++) s->instrument_in[t] = i + 1;
  for (uint32_t i = 0; i < m->actor_count; i++)
    for (uint32_t t = m->actors[i].at.tok; t < m->actors[i].at.end; t++) s->actor_in[t] = i + 1;
  for (uint32_t t = 0; t + 1 < count; t++) {
    bool inner = t > 0 && s->actor_in[t] && s->actor_in[t] == s->actor_in[t - 1];
    s->bound[t] = inner ? KZI_BOUND_NONE : bound_of(s, t); /* a title's «،» parts no clause */
  }
  return kzi_group_actors(s);
}
