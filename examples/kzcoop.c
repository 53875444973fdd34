/* kzcoop: the records of bilateral cooperation that Arabic news articles tell. See kzcoop --help. */
#include "kzcoop_tool.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct run {
  struct arguments args;
  struct progress progress;
  struct resume resume;
  struct network network;
  FILE *out;   /* of a network: its edges */
  double done; /* bytes of NDJSON, or files */
  bool input_failed, output_failed;
};

/* Output and complaints, in the order of the input. */
static void print_job(struct run *run, struct job *job)
{
  if (job->complaint) {
    progress_hide(&run->progress);
    fputs(job->complaint, stderr);
    run->input_failed = true;
  } else if (job->output_length && !run->output_failed &&
             fwrite(job->output, 1, job->output_length, run->out) != job->output_length) {
    run->output_failed = true;
  }
  run->done += run->args.ndjson ? (double)job->input_length + 1 : 1;
}

static void job_is_done(void *user, struct job *job)
{
  struct run *run = user;
  print_job(run, job);
  progress_step(&run->progress, run->done);
}

/* An article that an earlier run dealt with is only told of, should it be bad. */
static void put_job(struct run *run, struct pool *pool, struct job job)
{
  if (!run->args.resume || resume_wants(&run->resume, &job)) {
    pool_put(pool, job);
  } else {
    print_job(run, &job);
    release_job(&job);
    progress_skip(&run->progress, run->done);
  }
  if (run->resume.wrong) run->output_failed = true;
}

static void complain(struct run *run, const char *path, const char *reason)
{
  progress_hide(&run->progress);
  fprintf(stderr, "kzcoop: %s: %s\n", path, reason);
  run->input_failed = true;
}

static void put_line(struct run *run, struct pool *pool, const char *path, size_t line,
                     const struct line_reader *reader)
{
  struct job job = {.args = &run->args, .path = path, .line = line, .input_length = reader->length};
  job.input = malloc(reader->length + 1);
  if (!job.input) {
    complain(run, path, "out of memory");
    return;
  }
  memcpy(job.input, reader->bytes, reader->length);
  put_job(run, pool, job);
}

static bool is_blank(const struct line_reader *reader)
{
  for (size_t i = 0; i < reader->length; i++)
    if (!strchr(" \t\r", reader->bytes[i])) return false;
  return true;
}

static void put_lines(struct run *run, struct pool *pool, const char *path)
{
  struct line_reader reader = {0};
  FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
  if (!file) {
    complain(run, path, strerror(errno));
    return;
  }
  for (size_t line = 1; !run->output_failed && read_line(&reader, file); line++) {
    if (reader.too_long) {
      progress_hide(&run->progress);
      fprintf(stderr, "kzcoop: %s:%zu: line too long\n", path, line);
      run->input_failed = true;
    } else if (!is_blank(&reader)) {
      put_line(run, pool, path, line, &reader);
    }
  }
  if (ferror(file)) complain(run, path, strerror(errno));
  if (file != stdin) fclose(file);
  free(reader.bytes);
}

/* How much there is to do, where that can be told beforehand. */
static double measure(const struct arguments *args)
{
  double bytes = 0;
  if (!args->ndjson) return args->file_count;
  for (int i = 0; i < args->file_count; i++) {
    struct stat about;
    if (stat(args->files[i], &about) != 0 || !S_ISREG(about.st_mode)) return 0;
    bytes += (double)about.st_size;
  }
  return bytes;
}

static void run_all(struct run *run)
{
  struct pool *pool = pool_new(run->args.jobs, job_is_done, run);
  if (!pool) {
    run->output_failed = true;
    return;
  }
  for (int i = 0; i < run->args.file_count && !run->output_failed; i++) {
    if (run->args.ndjson)
      put_lines(run, pool, run->args.files[i]);
    else
      put_job(run, pool, (struct job){.args = &run->args, .path = run->args.files[i]});
  }
  pool_finish(pool);
}

/* The row with the columns' names: that of an article without records. */
static void print_tsv_header(const struct arguments *args)
{
  struct kzc_article *article = NULL;
  struct kzc_result *result = NULL;
  char *row = NULL;
  if (kzc_article_new(args->engine, &article) == KZC_OK && kzc_article_load(article, "", 0, NULL) == KZC_OK &&
      kzc_extract(args->engine, article, &result, NULL) == KZC_OK &&
      kzc_result_tsv(result, KZC_TSV_HEADER, &row, NULL) == KZC_OK)
    fputs(row, stdout);
  kzc_string_free(row);
  kzc_result_free(result);
  kzc_article_free(article);
}

static void open_output(struct run *run)
{
  const char *path = run->args.resume;
  bool network = run->args.form == FORM_NETWORK;
  run->args.network = &run->network;
  run->out = path ? resume_open(&run->resume, path) : network ? tmpfile() : stdout;
  if (!run->out || run->resume.wrong) run->output_failed = true;
  if (run->args.form == FORM_TSV) print_tsv_header(&run->args);
  if (run->args.form == FORM_EVENTS) show_events_header(stdout);
}

static void close_output(struct run *run)
{
  const char *path = run->args.resume;
  bool network = run->args.form == FORM_NETWORK;
  if (path) resume_close(&run->resume);
  if (network && !run->output_failed) show_network(stdout, &run->network, run->out);
  if (run->resume.wrong || (run->out && fflush(run->out) != 0) || fflush(stdout) != 0) run->output_failed = true;
  const char *reason = run->resume.wrong ? run->resume.wrong : strerror(errno);
  if (run->output_failed)
    fprintf(stderr, "kzcoop: cannot write%s%s: %s\n", path ? " to " : "", path ? path : "", reason);
  if (run->out && run->out != stdout) fclose(run->out);
}

int main(int argc, char **argv)
{
  struct run run = {0};
  int status;
  signal(SIGPIPE, SIG_IGN); /* a closed pipe is a failed write, told below */
  if (!read_arguments(argc, argv, &run.args, &status)) return status;
  open_output(&run);
  progress_begin(&run.progress, measure(&run.args));
  run_all(&run);
  progress_hide(&run.progress);
  kzc_engine_free(run.args.engine);
  close_output(&run);
  return run.output_failed ? EXIT_OUTPUT : run.input_failed ? EXIT_INPUT : EXIT_WELL;
}
