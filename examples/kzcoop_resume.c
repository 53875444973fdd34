/* Going on with an output: which articles it has, and where the rest belongs. */
#include "kzcoop_tool.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What every line of the output begins with; then comes the article's id. */
static const char beginning[] = "{\"schema\": \"kzcoop/1\", \"id\": ";
#define BEGINNING (sizeof beginning - 1)

/* From here on the output is written: at the end of its last whole line. */
static void stop_walking(struct resume *resume)
{
  off_t end = (off_t)resume->whole;
  resume->walking = false;
  if (ftruncate(fileno(resume->file), end) != 0 || fseeko(resume->file, end, SEEK_SET) != 0)
    resume->wrong = strerror(errno);
}

static void read_id(struct resume *resume)
{
  const struct line_reader *line = &resume->line;
  bool ours = line->length > BEGINNING && memcmp(line->bytes, beginning, BEGINNING) == 0;
  json_t *id = ours ? json_loadb(line->bytes + BEGINNING, line->length - BEGINNING,
                                 JSON_DECODE_ANY | JSON_DISABLE_EOF_CHECK, NULL)
                    : NULL;
  free(resume->id);
  resume->id = json_is_string(id) ? strdup(json_string_value(id)) : NULL;
  if (!id || (json_is_string(id) && !resume->id)) resume->wrong = "it holds a line that is no output of kzcoop";
  json_decref(id);
}

/* The next whole line; what follows the last one was cut off while it was written. */
static void next_line(struct resume *resume)
{
  resume->whole += resume->line.length + (resume->line.ended ? 1 : 0);
  if (read_line(&resume->line, resume->file) && resume->line.ended)
    read_id(resume);
  else
    stop_walking(resume);
}

/* Two runs that write to one file would spoil it. */
static bool lock(FILE *file)
{
  struct flock all = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  return fcntl(fileno(file), F_SETLK, &all) == 0;
}

FILE *resume_open(struct resume *resume, const char *path)
{
  int descriptor = open(path, O_RDWR | O_CREAT, 0666);
  *resume = (struct resume){.walking = true, .file = descriptor < 0 ? NULL : fdopen(descriptor, "r+b")};
  if (!resume->file)
    resume->wrong = strerror(errno);
  else if (!lock(resume->file))
    resume->wrong = "another run writes to it";
  else
    next_line(resume);
  return resume->file;
}

static bool same(const char *a, const char *b)
{
  return a && b ? strcmp(a, b) == 0 : a == b;
}

bool resume_wants(struct resume *resume, struct job *job)
{
  char *id;
  if (!resume->walking) return true;
  if (peek_job(job, resume->id)) {
    next_line(resume);
    return false;
  }
  if (!probe_job(job, &id)) return false;
  if (same(id, resume->id))
    next_line(resume);
  else /* it can be read, but extracting failed */
    complain_job(job, "left out by the run before");
  free(id);
  return false;
}

void resume_close(struct resume *resume)
{
  if (!resume->wrong && resume->walking) resume->wrong = "it holds articles that are not in the input";
  free(resume->line.bytes);
  free(resume->id);
}
