"""One article: read it, extract, print it into memory."""
import os
import sys
from collections.abc import Callable
from typing import NamedTuple

from ..article import Article
from ..engine import Engine
from ..errors import POSITIONED, Error
from ..lines import LineError, read_line
from ..numbers import Field, Status
from .arguments import Arguments


class Job(NamedTuple):
    path: str  # where it comes from
    line: int = 0  # in an NDJSON file, 1 is the first; 0: the whole file is the article
    data: bytes = b""  # the NDJSON line

    def complaint(self, why: str) -> str:
        path = self.path if self.path != "-" else "standard input"
        return f"kzcoop: {path}:{self.line}: {why}" if self.line else f"kzcoop: {path}: {why}"


class Done(NamedTuple):
    job: Job
    output: bytes = b""
    complaint: str = ""


def sentence(error: Error) -> str:
    if error.status == Status.E_LIMIT_BYTES:
        return f"larger than {error.position} bytes (see --max-bytes)"
    at = f"byte {error.position}: " if error.status in POSITIONED else ""
    return at + error.message


def id_of_path(path: str) -> str | None:
    """The file's base name without its last ending; a name that is no UTF-8 gives no id."""
    base = os.path.basename(path) if path != "-" else "stdin"
    name = os.path.splitext(base)[0]
    return name if os.fsencode(name) == name.encode(errors="replace") else None


def load(engine: Engine, args: Arguments, job: Job) -> Article:
    if job.line:
        about = read_line(job.data)
        return engine.article(about.pop("text"), **{"date": args.date} | about)
    return engine.open(job.path if job.path != "-" else sys.stdin.buffer, id=id_of_path(job.path), date=args.date)


def run_job(engine: Engine, args: Arguments, body: Callable[[Article], str], job: Job) -> Done:
    try:
        with load(engine, args, job) as article:
            return Done(job, body(article).encode())
    except (Error, LineError, UnicodeEncodeError, OSError) as wrong:
        return Done(job, complaint=job.complaint(reason(wrong)))


def reason(wrong: Exception) -> str:
    if isinstance(wrong, Error):
        return sentence(wrong)
    return wrong.strerror or str(wrong) if isinstance(wrong, OSError) else str(wrong)


def has_id(job: Job, id: str | None) -> bool:
    """A quick look: surely an article of this id?"""
    try:
        return id is not None and job.line > 0 and read_line(job.data).get("id") == id
    except LineError:
        return False


def probe(engine: Engine, args: Arguments, job: Job) -> tuple[str | None, str]:
    """Its id, or what there is to complain of."""
    try:
        with load(engine, args, job) as article:
            return article.get(Field.ID), ""
    except (Error, LineError, UnicodeEncodeError, OSError) as wrong:
        return None, job.complaint(reason(wrong))
