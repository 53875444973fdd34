/* Text that was broken at a width, as mail, PDF and what browsers print as text come: its paragraphs are put together
 * again, or each line would be a sentence of its own. */
#include <string.h>

#include "text.h"

#define WIDTH_MAX 160 /* in characters: wider than any screen breaks its lines */
#define WIDTH_MIN 30
#define BYTES_MAX                                                                                                      \
  240            /* of its lines on average: most news has a whole paragraph on each, and is known by that at once */
#define ENOUGH 4 /* breaks by width; fewer may be chance */

struct line {
  uint32_t start, end; /* without the break */
};

/* The lines of a text one by one: false behind the last. */
static bool next_line(const char *text, uint32_t length, struct line *line)
{
  uint32_t start = line->end;
  if (start < length && text[start] == '\r') start++;
  if (start < length && text[start] == '\n') start++;
  if (start >= length) return false;
  const char *feed = memchr(text + start, '\n', length - start);
  uint32_t end = feed ? (uint32_t)(feed - text) : length;
  *line = (struct line){start, end > start && text[end - 1] == '\r' ? end - 1 : end};
  return true;
}

/* In characters. */
static uint32_t width_of(const char *text, uint32_t start, uint32_t end)
{
  uint32_t width = 0;
  for (; start < end; start++) width += ((unsigned char)text[start] & 0xC0) != 0x80;
  return width;
}

static bool is_blank(const char *text, struct line line)
{
  while (line.start < line.end && (unsigned char)text[line.start] <= ' ') line.start++;
  return line.start == line.end;
}

/* The items of a list begin lines of their own. */
static bool is_item(const char *text, struct line line)
{
  static const char *const bullets[] = {"-", "*", "•", "–", "—", "▪", "●"};
  for (size_t i = 0; i < KZI_COUNT(bullets); i++) {
    size_t length = strlen(bullets[i]);
    if (line.end - line.start >= length && memcmp(text + line.start, bullets[i], length) == 0) return true;
  }
  return false;
}

/* The width that nine of ten lines keep to, or 0 where the lines are too long to be broken by one. */
static uint32_t usual_width(const char *text, uint32_t length)
{
  uint32_t widths[WIDTH_MAX + 1] = {0}, lines = 0, bytes = 0;
  for (struct line line = {0}; next_line(text, length, &line);)
    if (!is_blank(text, line)) lines++, bytes += line.end - line.start;
  if (lines < ENOUGH || bytes / lines > BYTES_MAX) return 0;
  for (struct line line = {0}; next_line(text, length, &line);) {
    uint32_t width = width_of(text, line.start, line.end);
    if (!is_blank(text, line) && width <= WIDTH_MAX) widths[width]++;
  }
  uint32_t width = 0, kept = 0;
  while (width < WIDTH_MAX && (kept += widths[width]) * 10 < lines * 9) width++;
  return width >= WIDTH_MIN && width < WIDTH_MAX ? width : 0;
}

/* Was the line broken because the next one's first word had no room in it? A tenth is left to letters of uneven width. */
static bool is_broken(const char *text, struct line line, struct line next, uint32_t width)
{
  if (is_blank(text, line) || is_blank(text, next) || is_item(text, next)) return false;
  const char *space = memchr(text + next.start, ' ', next.end - next.start);
  uint32_t word_end = space ? (uint32_t)(space - text) : next.end, have = width_of(text, line.start, line.end);
  return have * 10 <= width * 11 && (have + 1 + width_of(text, next.start, word_end)) * 10 > width * 9;
}

/* Counts the lines that could have been broken, which menus and the ends of paragraphs are too short for, and those that
 * were; joins these if told so. */
static bool read_breaks(char *text, uint32_t length, uint32_t width, bool join)
{
  uint32_t wide = 0, broken = 0;
  struct line line = {0}, next;
  for (bool more = next_line(text, length, &line); more; line = next) {
    next = line;
    more = next_line(text, length, &next);
    if (!more || is_blank(text, line) || is_blank(text, next)) continue;
    wide += width_of(text, line.start, line.end) * 2 > width;
    if (!is_broken(text, line, next, width)) continue;
    broken++;
    if (join) memset(text + line.end, ' ', next.start - line.end);
  }
  return broken >= ENOUGH && broken * 3 >= wide * 2;
}

void kzi_unwrap(char *text, size_t length)
{
  uint32_t width = length < UINT32_MAX ? usual_width(text, (uint32_t)length) : 0;
  if (width && read_breaks(text, (uint32_t)length, width, false)) read_breaks(text, (uint32_t)length, width, true);
}
