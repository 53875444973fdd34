#include <string.h>

#include "scan.h"

/* The first character of a mark as one number: its bytes, three at most. */
static uint32_t first_mark(const char *text, const struct kzi_token *t)
{
  const unsigned char *p = (const unsigned char *)text + t->start;
  if (t->kind != KZI_TOKEN_PUNCT) return 0;
  if (p[0] < 0x80) return p[0];
  if (p[0] < 0xE0) return (uint32_t)p[0] << 8 | p[1];
  return (uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2];
}

bool kzi_is_stop(const char *text, const struct kzi_token *token)
{
  switch (first_mark(text, token)) {
  case '.':
  case '!':
  case '?':
  case 0xD89F: /* ؟ */
  case 0xDB94: /* ۔ */
  case 0xE280A6: /* … */
  case 0xE280BD: return true; /* ‽ */
  default: return false;
  }
}

static bool is_closing(const struct kzi_tokens *tokens, uint32_t i)
{
  if (tokens->items[i].flags & KZI_TOKEN_SPACE_BEFORE) return false;
  switch (first_mark(tokens->text, &tokens->items[i])) {
  case ')':
  case ']':
  case '}':
  case '"':
  case '\'':
  case 0xC2AB: /* « */
  case 0xC2BB: /* » */
  case 0xE28099: /* ’ */
  case 0xE2809C: /* “ */
  case 0xE2809D: /* ” */
  case 0xE280BA: /* › */
  case 0xEFB4BF: return true; /* ﴿ */
  default: return false;
  }
}

static bool is_number(const struct kzi_tokens *tokens, uint32_t i)
{
  return tokens->items[i].kind == KZI_TOKEN_NUMBER;
}

/* «إس. جايشانكار»: an initial by the name of a Latin letter; but «بي بي سي.» ends what it ends. */
static bool is_letter_name(const struct kzi_tokens *tokens, uint32_t first, uint32_t tok)
{
  uint16_t bytes = tokens->items[tok].fold_length; /* two letters or three: this is asked at every stop */
  return bytes >= 4 && bytes <= 6 && kzi_names_letter(tokens, tok) && (tok == first || !kzi_names_letter(tokens, tok - 1));
}

static bool is_one_letter(const struct kzi_tokens *tokens, uint32_t i)
{
  const struct kzi_token *token = &tokens->items[i];
  bool with_waw = token->fold_length == 4 && memcmp(tokens->folds + token->fold, "و", 2) == 0;
  return (token->kind == KZI_TOKEN_WORD && (token->fold_length == 2 || with_waw)) ||
         (token->kind == KZI_TOKEN_LATIN && token->fold_length == 1);
}

/* One letter and a full stop, as in د. وأ.د. ص.ب. J.; but after a number it is its unit: 2024م. 1446هـ. */
static bool is_abbreviation(const struct kzi_tokens *tokens, uint32_t first, uint32_t stop)
{
  if (stop == first || (tokens->items[stop].flags & KZI_TOKEN_SPACE_BEFORE)) return false;
  if (is_letter_name(tokens, first, stop - 1)) return true;
  return is_one_letter(tokens, stop - 1) && (stop - 1 == first || !is_number(tokens, stop - 2));
}

/* «1.» at the start of a line counts the items of a list. */
static bool is_item_number(const struct kzi_tokens *tokens, uint32_t first, uint32_t stop)
{
  return stop == first + 1 && is_number(tokens, first);
}

static bool ends_sentence(const struct kzi_tokens *tokens, uint32_t first, uint32_t stop)
{
  const struct kzi_token *mark = &tokens->items[stop];
  if (tokens->text[mark->start] != '.' || mark->end - mark->start > 1) return true;
  return !is_abbreviation(tokens, first, stop) && !is_item_number(tokens, first, stop);
}

/* Longer than any prose. Later stages look through whole sentences for each word of them; a line of a million words without a
 * stop must not cost a million times a million. */
#define SENTENCE_TOKENS 512

/* The marks that may end a sentence, from the first one on that has not been passed. */
struct stops {
  const uint32_t *next, *end;
};

/* The end of the sentence that begins at token first: behind its stops and what they close. */
static uint32_t sentence_end(const struct kzi_tokens *tokens, struct stops *stops, uint32_t first, uint32_t line_end)
{
  if (line_end - first > SENTENCE_TOKENS) line_end = first + SENTENCE_TOKENS;
  while (stops->next < stops->end && (*stops->next < first || (*stops->next < line_end && !ends_sentence(tokens, first, *stops->next)))) stops->next++;
  uint32_t i = stops->next < stops->end && *stops->next < line_end ? *stops->next + 1 : line_end;
  while (i < line_end && tokens->items[i].kind == KZI_TOKEN_PUNCT &&
         (kzi_is_stop(tokens->text, &tokens->items[i]) || is_closing(tokens, i)))
    i++;
  return i;
}

#define TELL(i) token[i].sentence = index

/* KZI_FILL tokens at a time. What is told behind the end is put right by the next sentence. */
static void tell_sentence(struct kzi_token *token, const struct kzi_token *end, uint32_t index)
{
  for (; token < end; token += KZI_FILL) {
    TELL(0), TELL(1), TELL(2), TELL(3);
    TELL(4), TELL(5), TELL(6), TELL(7);
  }
}

bool kzi_cut_sentences(struct kzi_arena *arena, struct kzi_tokens *tokens, struct kzi_token *items, const uint32_t *stops, size_t stop_count)
{
  size_t room = stop_count + tokens->line_count + tokens->count / SENTENCE_TOKENS; /* a stop ends each, or the line, or its length */
  struct kzi_range *sentences = kzi_arena_take(arena, room * sizeof *sentences);
  struct stops left = {stops, stops + stop_count};
  uint32_t index = 0;
  for (uint32_t l = 0; sentences && l < tokens->line_count; l++) {
    struct kzi_range line = tokens->lines[l].tokens;
    for (uint32_t first = line.first, end; first < line.end; first = end, index++) {
      end = sentence_end(tokens, &left, first, line.end);
      sentences[index] = (struct kzi_range){first, end};
      items[first].flags |= KZI_TOKEN_SENTENCE_START;
      tell_sentence(items + first, items + end, index);
    }
  }
  tokens->sentences = sentences;
  tokens->sentence_count = index;
  return sentences;
}
