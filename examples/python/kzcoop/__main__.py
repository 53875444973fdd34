"""python3 -m kzcoop: what the program kzcoop prints, by the same options."""
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from . import show
from .arguments import INPUT, WELL, Arguments, make_engine, read_arguments, write
from .article import Article
from .engine import Engine
from .errors import POSITIONED, Error
from .lines import LineError, read_line
from .many import in_order
from .numbers import Status


class Job(NamedTuple):
    path: str
    line: int = 0  # in an NDJSON file, 1 is the first; 0: the whole file is the article
    data: bytes = b""


def complaint(error: Error) -> str:
    if error.status == Status.E_LIMIT_BYTES:
        return f"larger than {error.position} bytes (see --max-bytes)"
    at = f"byte {error.position}: " if error.status in POSITIONED else ""
    return at + error.message


def id_of(path: str) -> str | None:
    """The file's base name without its last ending; a name that is no UTF-8 gives no id."""
    base = os.path.basename(path) if path != "-" else "stdin"
    name = os.path.splitext(base)[0]
    return name if os.fsencode(name) == name.encode(errors="replace") else None


def open_article(engine: Engine, args: Arguments, job: Job) -> Article:
    if job.line:
        about = read_line(job.data)
        return engine.article(about.pop("text"), **{"date": args.date} | about)
    return engine.open(job.path if job.path != "-" else sys.stdin.buffer, id=id_of(job.path), date=args.date)


def output(article: Article, args: Arguments) -> str:
    if args.form == "json":
        return article.json(latin=args.latin, explain=args.explain) + "\n"
    if args.form == "tsv":
        return article.tsv()
    if args.form == "pretty":
        return lines(show.cards(article, args.explain))
    return lines(show.tokens(article) if args.form == "tokens" else show.conllu(article))


def lines(printed: Iterator[str]) -> str:
    return "".join(line + "\n" for line in printed)


def run(engine: Engine, args: Arguments, job: Job) -> tuple[bytes, str]:
    """What to print, or else what to complain of."""
    try:
        with open_article(engine, args, job) as article:
            return output(article, args).encode(), ""
    except Error as wrong:
        why = complaint(wrong)
    except (LineError, UnicodeEncodeError) as wrong:
        why = str(wrong)
    except OSError as wrong:
        why = wrong.strerror or str(wrong)
    path = job.path if job.path != "-" else "standard input"
    return b"", f"kzcoop: {path}:{job.line}: {why}" if job.line else f"kzcoop: {path}: {why}"


def read_jobs(args: Arguments, complain: Callable[[str], None]) -> Iterator[Job]:
    for path in args.files:
        if not args.ndjson:
            yield Job(path)
            continue
        try:
            with open(0 if path == "-" else path, "rb", closefd=path != "-") as file:
                yield from (Job(path, n, line) for n, line in enumerate(file, 1) if line.strip(b" \t\r\n"))
        except OSError as why:
            complain(f"kzcoop: {path}: {why.strerror}")


def main() -> int:
    args, status = read_arguments(sys.argv[1:]), WELL

    def complain(what: str) -> None:
        nonlocal status
        status = INPUT
        print(what, file=sys.stderr)

    with make_engine(args) as engine:
        if args.form == "tsv":
            write(engine.article("").tsv(header=True).encode())
        for printed, why in in_order(partial(run, engine, args), read_jobs(args, complain), args.jobs):
            if why:
                complain(why)
            write(printed)
    write(b"", last=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
