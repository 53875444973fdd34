#include "kzcoop_tool.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

static const char help[] =
    "usage: kzcoop [options] [FILE...]\n"
    "\n"
    "Reads Arabic news articles, plain text, one a file (standard input without FILE or for -), and prints the records "
    "of\n"
    "bilateral cooperation that they tell: one JSON object per article per line.\n"
    "\n"
    "input\n"
    "  --ndjson             FILE holds one JSON object a line: {\"id\", \"title\", \"date\", \"source\", \"url\", "
    "\"text\"}\n"
    "  --date YYYY-MM-DD    publication date of articles that bring none, for relative dates\n"
    "  --encoding NAME      do not guess the encoding\n"
    "  --replace            invalid bytes become U+FFFD instead of an error\n"
    "  --max-bytes N        refuse larger articles (64 MiB)\n"
    "  --lexicon FILE       add lexicon entries; may be given several times\n"
    "output\n"
    "  --pretty             cards for people\n"
    "  --tsv                a row per record, after a row with the columns' names\n"
    "  --events             event data: a row per record and pair of parties, CAMEO and PLOVER codes\n"
    "  --network            countries and the records between them as GEXF, for Gephi\n"
    "  --tokens             a row per token instead of records\n"
    "  --conllu             words and sentences in CoNLL-U instead of records\n"
    "  --country CC         only records with this country (KZ); may be given several times\n"
    "  --min-confidence X   only records of at least this confidence, 0 to 1 (0.35; as context 0.25)\n"
    "  --latin              romanized names beside the Arabic ones (JSON)\n"
    "  --explain            the rule and words behind each slot of a record (JSON, cards)\n"
    "  --jobs N             threads; the order of the output stays\n"
    "  --resume FILE        write to FILE, and go on where an earlier run with it ended (JSON)\n"
    "  --help, --version\n"
    "\n"
    "exit status: 0 all well; 1 some input could not be read, the rest was; 2 wrong usage; 3 output failed\n";

enum {
  ARG_NDJSON = 1,
  ARG_DATE,
  ARG_ENCODING,
  ARG_REPLACE,
  ARG_MAX_BYTES,
  ARG_LEXICON,
  ARG_PRETTY,
  ARG_TSV,
  ARG_EVENTS,
  ARG_NETWORK,
  ARG_TOKENS,
  ARG_CONLLU,
  ARG_COUNTRY,
  ARG_CONFIDENCE,
  ARG_LATIN,
  ARG_EXPLAIN,
  ARG_JOBS,
  ARG_RESUME,
  ARG_HELP,
  ARG_VERSION
};

static const struct option names[] = {
    {"ndjson", no_argument, NULL, ARG_NDJSON},
    {"date", required_argument, NULL, ARG_DATE},
    {"encoding", required_argument, NULL, ARG_ENCODING},
    {"replace", no_argument, NULL, ARG_REPLACE},
    {"max-bytes", required_argument, NULL, ARG_MAX_BYTES},
    {"lexicon", required_argument, NULL, ARG_LEXICON},
    {"pretty", no_argument, NULL, ARG_PRETTY},
    {"tsv", no_argument, NULL, ARG_TSV},
    {"events", no_argument, NULL, ARG_EVENTS},
    {"network", no_argument, NULL, ARG_NETWORK},
    {"tokens", no_argument, NULL, ARG_TOKENS},
    {"conllu", no_argument, NULL, ARG_CONLLU},
    {"country", required_argument, NULL, ARG_COUNTRY},
    {"min-confidence", required_argument, NULL, ARG_CONFIDENCE},
    {"latin", no_argument, NULL, ARG_LATIN},
    {"explain", no_argument, NULL, ARG_EXPLAIN},
    {"jobs", required_argument, NULL, ARG_JOBS},
    {"resume", required_argument, NULL, ARG_RESUME},
    {"help", no_argument, NULL, ARG_HELP},
    {"version", no_argument, NULL, ARG_VERSION},
    {NULL, 0, NULL, 0},
};

static char *stdin_only[] = {"-"};

static bool to_number(const char *text, unsigned long long most, unsigned long long *out)
{
  char *end;
  errno = 0;
  *out = strtoull(text, &end, 10);
  return *text >= '0' && *text <= '9' && !*end && !errno && *out >= 1 && *out <= most;
}

static int32_t to_confidence(struct kzc_options *options, const char *text)
{
  char *end;
  double value = strtod(text, &end);
  return *text && !*end ? kzc_options_set_min_confidence(options, value) : KZC_E_ARGUMENT;
}

static bool add_lexicon(struct kzc_options *options, const char *path)
{
  struct kzc_error error = {.size = sizeof error};
  errno = 0;
  if (kzc_options_add_lexicon_file(options, path, &error) == KZC_OK) return true;
  if (error.line)
    fprintf(stderr, "kzcoop: %s:%u: %s\n", path, (unsigned)error.line, error.detail);
  else
    fprintf(stderr, "kzcoop: %s: %s\n", path, errno ? strerror(errno) : kzc_status_text(error.status));
  return false;
}

/* The library checks dates when an article gets one: ask it. */
static bool is_date(const char *text)
{
  struct kzc_engine *engine = NULL;
  struct kzc_article *article = NULL;
  bool right = kzc_engine_new(NULL, &engine, NULL) == KZC_OK && kzc_article_new(engine, &article) == KZC_OK && *text &&
               kzc_article_set(article, KZC_FIELD_DATE, text, KZC_NUL, NULL) == KZC_OK;
  kzc_article_free(article);
  kzc_engine_free(engine);
  return right;
}

static bool bad_value(int which, const char *value)
{
  const struct option *name = names;
  while (name->val != which) name++;
  fprintf(stderr, "kzcoop: --%s %s: not a value for it (see --help)\n", name->name, value);
  return false;
}

static bool told(const char *mistake)
{
  fprintf(stderr, "kzcoop: %s (see --help)\n", mistake);
  return false;
}

/* One option. False: a mistake, told on standard error. */
static bool take(int which, const char *value, struct arguments *args, struct kzc_options *options, uint32_t *flags)
{
  unsigned long long number;
  switch (which) {
  case ARG_NDJSON:
    args->ndjson = true;
    return true;
  case ARG_REPLACE:
    *flags |= KZC_OPTION_REPLACE_INVALID;
    return true;
  case ARG_PRETTY:
    args->form = FORM_CARDS;
    return true;
  case ARG_TSV:
    args->form = FORM_TSV;
    return true;
  case ARG_EVENTS:
    args->form = FORM_EVENTS;
    return true;
  case ARG_NETWORK:
    args->form = FORM_NETWORK;
    return true;
  case ARG_TOKENS:
    args->form = FORM_TOKENS;
    return true;
  case ARG_CONLLU:
    args->form = FORM_CONLLU;
    return true;
  case ARG_LATIN:
    args->json_flags |= KZC_JSON_LATIN;
    return true;
  case ARG_EXPLAIN:
    args->json_flags |= KZC_JSON_EXPLAIN;
    return true;
  case ARG_LEXICON:
    return add_lexicon(options, value);
  case ARG_DATE:
    args->date = value;
    return is_date(value) || bad_value(which, value);
  case ARG_ENCODING:
    return kzc_options_set_encoding(options, value) == KZC_OK || bad_value(which, value);
  case ARG_COUNTRY:
    return kzc_options_add_focus(options, value) == KZC_OK || bad_value(which, value);
  case ARG_CONFIDENCE:
    return to_confidence(options, value) == KZC_OK || bad_value(which, value);
  case ARG_MAX_BYTES:
    return (to_number(value, UINT64_MAX, &number) &&
            kzc_options_set_limit(options, KZC_LIMIT_BYTES, number) == KZC_OK) ||
           bad_value(which, value);
  case ARG_JOBS:
    if (!to_number(value, 256, &number)) return bad_value(which, value);
    args->jobs = (unsigned)number;
    return true;
  case ARG_RESUME:
    args->resume = value;
    return true;
  default:
    return false; /* getopt has told it */
  }
}

static bool take_all(int argc, char **argv, struct arguments *args, struct kzc_options *options, int *status)
{
  uint32_t flags = 0;
  for (int which; (which = getopt_long(argc, argv, "", names, NULL)) != -1;) {
    if (which == ARG_HELP || which == ARG_VERSION) {
      if (which == ARG_HELP)
        fputs(help, stdout);
      else
        printf("kzcoop %s\n", kzc_version());
      *status = fflush(stdout) == 0 ? EXIT_WELL : EXIT_OUTPUT;
      return false;
    }
    *status = EXIT_USAGE;
    if (!take(which, optarg, args, options, &flags)) return false;
  }
  *status = EXIT_USAGE;
  if (args->resume && args->form != FORM_JSON) return told("--resume goes on with JSON only");
  args->files = optind < argc ? argv + optind : stdin_only;
  args->file_count = optind < argc ? argc - optind : 1;
  return kzc_options_set_flags(options, flags) == KZC_OK;
}

bool read_arguments(int argc, char **argv, struct arguments *args, int *status)
{
  struct kzc_options *options = NULL;
  struct kzc_error error = {.size = sizeof error};
  *args = (struct arguments){.jobs = 1};
  *status = EXIT_OUTPUT;
  if (kzc_options_new(NULL, &options) != KZC_OK) return false;
  bool ready = take_all(argc, argv, args, options, status);
  if (ready && kzc_engine_new(options, &args->engine, &error) != KZC_OK) {
    fprintf(stderr, "kzcoop: %s%s%s\n", kzc_status_text(error.status), error.detail ? ": " : "",
            error.detail ? error.detail : "");
    *status = EXIT_USAGE;
    ready = false;
  }
  kzc_options_free(options);
  return ready;
}
