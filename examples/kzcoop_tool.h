/* The parts of the kzcoop program. Thin over the public API: nothing here knows Arabic. */
#ifndef KZCOOP_TOOL_H
#define KZCOOP_TOOL_H

#include <kzcoop/kzcoop.h>

#include <stdbool.h>
#include <stdio.h>

enum form { FORM_JSON, FORM_CARDS, FORM_TSV, FORM_TOKENS, FORM_CONLLU };

enum exit_status { EXIT_WELL = 0, EXIT_INPUT = 1, EXIT_USAGE = 2, EXIT_OUTPUT = 3 };

struct arguments {
  enum form form;
  bool ndjson;
  uint32_t json_flags;
  unsigned jobs;
  const char *date; /* for articles that bring none; NULL */
  char **files;     /* at least one: "-" is standard input */
  int file_count;
  struct kzc_engine *engine;
};

/* Reads the command line and makes the engine. Where the program is done at once (--help, a mistake) *status is
 * filled and the answer is false. */
bool read_arguments(int argc, char **argv, struct arguments *args, int *status);

/* One article on its way from input to output. */
struct job {
  const struct arguments *args;
  const char *path; /* where it comes from */
  size_t line;      /* in an NDJSON file, 1 is the first; 0: the whole file is the article */
  char *input;      /* the NDJSON line; NULL: read path */
  size_t input_length;
  char *output;
  size_t output_length;
  char *complaint; /* one line for standard error, or NULL */
};

void run_job(struct job *job);     /* fills output or complaint; called by any thread */
void release_job(struct job *job); /* what it owns */

/* The ordered pool: jobs run on several threads, and are handed to done() in the order in which they were put. */
struct pool;
struct pool *pool_new(unsigned threads, void (*done)(void *user, struct job *job), void *user);
void pool_put(struct pool *pool, struct job job);
void pool_finish(struct pool *pool); /* waits for the rest, and frees the pool */

/* One line of any length up to a limit, without its end. Answers false at the end of the file. What is longer is
 * skipped, and *too_long is set. */
struct line_reader {
  char *bytes;
  size_t length, room;
  bool too_long;
};
bool read_line(struct line_reader *reader, FILE *file);

/* Ways to print an article. */
void show_cards(FILE *out, const struct kzc_article *article, const struct kzc_result *result, bool explain);
void show_tokens(FILE *out, const struct kzc_article *article, const struct kzc_tokens *tokens);
void show_conllu(FILE *out, const struct kzc_article *article, const struct kzc_tokens *tokens);

/* The progress line on standard error: only on a terminal, only after a second. total 0: unknown. */
struct progress {
  double began, shown;
  size_t articles;
  double done, total; /* in the same unit: files or bytes */
  bool visible;
};
void progress_begin(struct progress *progress, double total);
void progress_step(struct progress *progress, double done);
void progress_hide(struct progress *progress); /* before anything else is written to the terminal */

#endif
