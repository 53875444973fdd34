"""The command line of python3 -m kzcoop: that of the program kzcoop."""
import getopt
import sys
from dataclasses import dataclass, field
from typing import Any, NoReturn

from .. import __version__
from ..article import Article
from ..engine import Engine
from ..errors import Error, FileError, LexiconError
from .output import Output, OutputError

HELP = """\
usage: kzcoop [options] [FILE...]

Reads Arabic news articles, plain text, one a file (standard input without FILE or for -), and prints the records of
bilateral cooperation that they tell: one JSON object per article per line.

input
  --ndjson             FILE holds one JSON object a line: {"id", "title", "date", "source", "url", "text"}
  --date YYYY-MM-DD    publication date of articles that bring none, for relative dates
  --encoding NAME      do not guess the encoding
  --replace            invalid bytes become U+FFFD instead of an error
  --max-bytes N        refuse larger articles (64 MiB)
  --lexicon FILE       add lexicon entries; may be given several times
output
  --pretty             cards for people
  --tsv                a row per record, after a row with the columns' names
  --events             event data: a row per record and pair of parties, CAMEO and PLOVER codes
  --network            countries and the records between them as GEXF, for Gephi
  --tokens             a row per token instead of records
  --conllu             words and sentences in CoNLL-U instead of records
  --country CC         only records with this country (KZ); may be given several times
  --min-confidence X   only records of at least this confidence, 0 to 1 (0.35; as context 0.25)
  --latin              romanized names beside the Arabic ones (JSON)
  --explain            the rule and words behind each slot of a record (JSON, cards)
  --jobs N             threads; the order of the output stays
  --resume FILE        write to FILE, and go on where an earlier run with it ended (JSON)
  --help, --version

exit status: 0 all well; 1 some input could not be read, the rest was; 2 wrong usage; 3 output failed
"""
FORMS = "pretty", "tsv", "events", "network", "tokens", "conllu"
FLAGS = "ndjson", "replace", *FORMS, "latin", "explain", "help", "version"
VALUES = "date", "encoding", "max-bytes", "lexicon", "country", "min-confidence", "jobs", "resume"
WELL, INPUT, USAGE, OUTPUT = range(4)


@dataclass
class Arguments:
    form: str = "json"
    ndjson: bool = False
    latin: bool = False
    explain: bool = False
    date: str | None = None
    resume: str | None = None
    jobs: int = 1
    files: list[str] = field(default_factory=list)
    options: dict[str, Any] = field(default_factory=dict)  # of the engine


def leave(status: int, said: str) -> NoReturn:
    print(said, file=sys.stderr)
    sys.exit(status)


def tell(text: str) -> NoReturn:
    out = Output()
    try:
        out.write(text.encode())
        out.close()
    except OutputError as why:
        leave(OUTPUT, str(why))
    sys.exit(WELL)


def number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= most):
        raise ValueError(text)
    return int(text)


def take_value(name: str, value: str, args: Arguments) -> None:
    """One option with a value; ValueError where it is none for it. The library checks its own: an engine is made and dropped."""
    options: dict[str, Any] = {}
    if name == "date":
        Article(Engine(), date=value or "none").close()
        args.date = value
    elif name == "jobs":
        args.jobs = number(value, 256)
    elif name == "resume":
        args.resume = value
    elif name == "max-bytes":
        options = {"max_bytes": number(value, 2**64 - 1)}
    elif name == "min-confidence":
        options = {"min_confidence": float(value)}
    elif name == "encoding":
        options = {"encoding": value}
    else:
        options = {{"country": "countries", "lexicon": "lexicon_files"}[name]: (value,)}
    Engine(**options).close()
    for key, given in options.items():
        args.options[key] = args.options.get(key, ()) + given if isinstance(given, tuple) else given


def take(name: str, value: str, args: Arguments) -> None:
    if name in FORMS:
        args.form = name
    elif name == "replace":
        args.options["replace_invalid"] = True
    elif name in FLAGS:
        setattr(args, name, True)
    else:
        take_value(name, value, args)


def read_arguments(given: list[str]) -> Arguments:
    args = Arguments()
    try:
        options, files = getopt.gnu_getopt(given, "", [*FLAGS, *(f"{name}=" for name in VALUES)])
    except getopt.GetoptError as why:
        leave(USAGE, f"kzcoop: {why}")
    for option, value in options:
        if option == "--help":
            tell(HELP)
        if option == "--version":
            tell(f"kzcoop {__version__}\n")
        try:
            take(option[2:], value, args)
        except LexiconError as wrong:
            leave(USAGE, f"kzcoop: {value}:{wrong.line}: {wrong.detail}")
        except FileError as wrong:
            leave(USAGE, f"kzcoop: {value}: {wrong.message}")
        except ValueError:
            leave(USAGE, f"kzcoop: {option} {value}: not a value for it (see --help)")
    if args.resume and args.form != "json":
        leave(USAGE, "kzcoop: --resume goes on with JSON only")
    args.files = files or ["-"]
    return args


def make_engine(args: Arguments) -> Engine:
    try:
        return Engine(**args.options)
    except Error as wrong:
        leave(USAGE, f"kzcoop: {wrong}")
