/* The parts of the kzcoop program. Thin over the public API: nothing here knows Arabic. */
#ifndef KZCOOP_TOOL_H
#define KZCOOP_TOOL_H

#include <kzcoop/kzcoop.h>

#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>

enum form { FORM_JSON, FORM_CARDS, FORM_TSV, FORM_TOKENS, FORM_CONLLU, FORM_EVENTS, FORM_NETWORK };

enum exit_status { EXIT_WELL = 0, EXIT_INPUT = 1, EXIT_USAGE = 2, EXIT_OUTPUT = 3 };

struct arguments {
  enum form form;
  bool ndjson;
  uint32_t json_flags;
  unsigned jobs;
  const char *date; /* for articles that bring none; NULL */
  char **files;     /* at least one: "-" is standard input */
  int file_count;
  const char *resume; /* the output file to go on with; NULL: standard output */
  struct kzc_engine *engine;
  struct network *network; /* that of FORM_NETWORK */
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

void complain_job(struct job *job, const char *format, ...);
void run_job(struct job *job); /* fills output or complaint; called by any thread */
/* Only loads it: false and a complaint, or its id (yours; NULL for none). */
bool probe_job(struct job *job, char **id);
/* The same by a glance, where it can: is this a line with that id and a text? */
bool peek_job(const struct job *job, const char *id);
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
  bool too_long, ended; /* ended: by a newline, not by the end of the file */
};
bool read_line(struct line_reader *reader, FILE *file);

/* The output of an earlier run that ended before its time. The input is walked beside its lines, in order, until they
 * end; what follows is run and appended. */
struct resume {
  const char *wrong; /* why the file cannot be gone on with, or NULL */
  FILE *file;
  struct line_reader line; /* the output that waits for its article */
  char *id;                /* of that article, or NULL */
  size_t whole;            /* bytes of the file's lines that are known to be whole */
  bool walking;
};
FILE *resume_open(struct resume *resume, const char *path); /* the file to write to */
bool resume_wants(struct resume *resume, struct job *job);  /* false: it is done, or cannot be read (complaint) */
void resume_close(struct resume *resume);                   /* checks that all of the output had its article */

/* Ways to print an article. */
void show_cards(FILE *out, const struct kzc_article *article, const struct kzc_result *result, bool explain);
void show_tokens(FILE *out, const struct kzc_article *article, const struct kzc_tokens *tokens);
void show_conllu(FILE *out, const struct kzc_article *article, const struct kzc_tokens *tokens);

void show_events_header(FILE *out);
void show_events(FILE *out, const struct kzc_article *article, const struct kzc_result *result);
void put_date(FILE *out, const struct kzc_date *date);

/* The codes of event data: PLOVER's name for a CAMEO code; a side's alpha-3 code, or "". */
const char *plover_of(const char *cameo);
const char *actor_of(const struct kzc_party *party);
void put_areas(FILE *out, const struct kzc_record *record);
void put_evidence(FILE *out, const struct kzc_article *article, const struct kzc_record *record,
                  void (*put)(FILE *out, const char *bytes, size_t length));

/* The network of countries, as GEXF: the nodes stand first, but are known last, so edges are kept until the end. */
#define COUNTRY_CODES (26 * 26) /* two letters */
struct network {
  atomic_uint records[COUNTRY_CODES];
};
void show_edges(FILE *out, const struct kzc_article *article, const struct kzc_result *result, struct network *network);
void show_network(FILE *out, const struct network *network, FILE *edges);

/* The progress line on standard error: only on a terminal, only after a second. total 0: unknown. */
struct progress {
  double began, shown;
  size_t articles, skipped;
  double from, total; /* in the same unit: files or bytes */
  bool visible;
};
void progress_begin(struct progress *progress, double total);
void progress_step(struct progress *progress, double done);
void progress_skip(struct progress *progress, double done); /* so far nothing was to do */
void progress_hide(struct progress *progress);              /* before anything else is written to the terminal */

#endif
