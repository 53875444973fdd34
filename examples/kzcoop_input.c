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
  return c != EOF || reader->length || reader->too_long;
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

void progress_step(struct progress *progress, double done)
{
  if (!(progress->began > 0)) return; /* no terminal */
  double time = now(), passed = time - progress->began;
  progress->articles++;
  progress->done = done;
  if (time - progress->shown < 1) return;
  progress->shown = time;
  progress->visible = true;
  fprintf(stderr, "\r\033[K%zu articles, %.0f a second", progress->articles, (double)progress->articles / passed);
  if (progress->total > done && done > 0) fprintf(stderr, ", %.0f s left", passed * (progress->total - done) / done);
}

void progress_hide(struct progress *progress)
{
  if (progress->visible) fputs("\r\033[K", stderr);
  progress->visible = false;
}
