/* Lines and progress. */
#include "kzcoop_tool.h"

#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#define LINE_BYTES_MAX ((size_t)512 << 20)

static bool make_room(struct line_reader *reader)
{
  size_t room = reader->room ? reader->room * 2 : 65536;
  char *bytes = room <= LINE_BYTES_MAX ? realloc(reader->bytes, room) : NULL;
  if (!bytes) return false;
  reader->bytes = bytes;
  reader->room = room;
  return true;
}

bool read_line(struct line_reader *reader, FILE *file)
{
  int c;
  reader->length = 0;
  reader->too_long = false;
  while ((c = getc_unlocked(file)) != EOF && c != '\n') {
    if (reader->too_long) continue;
    if (reader->length == reader->room && !make_room(reader))
      reader->too_long = true;
    else
      reader->bytes[reader->length++] = (char)c;
  }
  reader->ended = c == '\n';
  return reader->ended || reader->length || reader->too_long;
}

static double now(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void progress_begin(struct progress *progress, double total)
{
  *progress = (struct progress){.total = total};
  if (isatty(STDERR_FILENO)) progress->began = progress->shown = now();
}

/* Whoever waits for hours does not count seconds. */
static void show_time_left(double seconds)
{
  unsigned minutes = (unsigned)(seconds / 60);
  if (minutes < 2)
    fprintf(stderr, ", %.0f s left", seconds);
  else if (minutes < 120)
    fprintf(stderr, ", %u min left", minutes);
  else
    fprintf(stderr, ", %u h %02u min left", minutes / 60, minutes % 60);
}

/* Once a second is often enough. */
static bool is_time(struct progress *progress, double time)
{
  if (time - progress->shown < 1) return false;
  progress->shown = time;
  progress->visible = true;
  return true;
}

void progress_step(struct progress *progress, double done)
{
  if (!(progress->began > 0)) return; /* no terminal */
  double time = now(), passed = time - progress->began, worked = done - progress->from;
  progress->articles++;
  if (!is_time(progress, time)) return;
  fprintf(stderr, "\r\033[K%zu articles, %.0f a second", progress->articles, (double)progress->articles / passed);
  if (progress->total > done && worked > 0) show_time_left(passed * (progress->total - done) / worked);
}

void progress_skip(struct progress *progress, double done)
{
  if (!(progress->began > 0)) return;
  progress->began = now();
  progress->from = done;
  progress->skipped++;
  if (is_time(progress, progress->began)) fprintf(stderr, "\r\033[K%zu articles done before", progress->skipped);
}

void progress_hide(struct progress *progress)
{
  if (progress->visible) fputs("\r\033[K", stderr);
  progress->visible = false;
}
