#!/usr/bin/env python3
"""The records of any number of articles on any number of machines, by dask.distributed.

    dask_extract.py INPUT... --output FOLDER [--scheduler tcp://HOST:PORT]

INPUT is NDJSON (.jsonl, .ndjson: one article a line, as the program kzcoop reads it), plain text (.txt: one article a file), or a folder
of such files. FOLDER gets part-00000.jsonl and so on, in the order of the input: together they are what `kzcoop --ndjson` prints. A part is
whole or not there, so that a run that is started again does what is missing. An article that cannot be read is one line in errors.jsonl,
and so is one at which a worker died twice; no other article suffers. summary.json counts records by act and country.

Without --scheduler the workers are processes of this machine. On a cluster every worker has to see INPUT and FOLDER under the same path, and
needs the package kzcoop and the library; what the network carries is the places of articles, not their texts.
"""
import argparse
import glob
import importlib
import json
import mmap
import os
import re
import socket
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from typing import Any, NamedTuple

import kzcoop

DEATHS = 2  # at so many deaths of workers an article is taken for their cause
TRIES = 10  # of a part, each with as many deaths as dask allows; every death brings another article nearer to being left out
NUMBER = 16  # digits of an article's number in its part
BUFFER = 1 << 20  # bytes that are read and written at once
AHEAD = 2   # parts in work or waiting, per thread of the workers
WELL, INPUT, FAILED = 0, 1, 3  # exit status
BEGINNINGS = re.compile(r'\{"(act|country)": "(\w+)"')
FLAT = "id", "published", "publisher", "act", "modality", "cameo", "confidence"  # of a row in Parquet


# ---- The plan: numbers only, so that 100 GB are planned in no time

class Piece(NamedTuple):
    """The lines of a file that begin within these bytes; or a file of text."""
    path: str
    start: int
    stop: int


def is_text(path: str) -> bool:
    return path.endswith(".txt")


def files_of(inputs: Iterable[str]) -> Iterator[str]:
    for told in inputs:
        path = os.path.abspath(told)
        if os.path.isdir(path):
            yield from (file for file in sorted(glob.glob(os.path.join(glob.escape(path), "*")))
                        if file.endswith((".jsonl", ".ndjson", ".txt")))
        else:
            yield path


def plan(paths: Iterable[str], block: int) -> Iterator[list[Piece]]:
    """Parts of about block bytes."""
    part: list[Piece] = []
    room = block
    for path in paths:
        start, size = 0, os.path.getsize(path)
        while start < size or not part or part[-1].path != path:
            stop = size if is_text(path) else min(start + room, size)
            part.append(Piece(path, start, stop))
            room, start = room - (stop - start), stop
            if room <= 0:
                yield part
                part, room = [], block
                if start >= size:
                    break
    if part:
        yield part


# ---- On a worker

class Options(NamedTuple):
    countries: tuple[str, ...] = ()
    min_confidence: float | None = None
    parquet: bool = False


@cache
def engine_of(options: Options) -> kzcoop.Engine:
    """One for each worker process."""
    return kzcoop.Engine(countries=options.countries, min_confidence=options.min_confidence)


class Poison(Exception):
    """Workers died of it."""


BAD = kzcoop.Error, ValueError, OSError, Poison  # why an article is told of while the others of its part go on


class Watch:
    """Writes down which article is in work, for the next worker should this one die of it."""

    def __init__(self, stem: str) -> None:
        self.notes = glob.glob(glob.escape(stem) + ".at-*")
        self.deaths = Counter(open(note, encoding="ascii").read() for note in self.notes)
        self.notes.append(f"{stem}.at-{socket.gethostname()}-{os.getpid()}-{time.time_ns()}")
        with open(self.notes[-1], "xb+") as file:
            file.truncate(NUMBER)
            self.now = mmap.mmap(file.fileno(), NUMBER)  # outlives the process, and costs no call of the system

    def begin(self, article: int) -> int:
        """How many workers died of it."""
        told = f"{article:0{NUMBER}d}"
        self.now[:] = told.encode()
        return self.deaths[told]

    def __enter__(self) -> "Watch":
        return self

    def __exit__(self, failed: object, *_: object) -> None:
        self.now.close()
        for note in self.notes[-1:] if failed else self.notes:
            with suppress(FileNotFoundError):
                os.unlink(note)


def articles(part: Iterable[Piece]) -> Iterator[tuple[str, int, bytes | None]]:
    """Path, byte and line of each; no line for a file of text."""
    for path, start, stop in part:
        if is_text(path):
            yield path, 0, None
            continue
        with open(path, "rb", BUFFER) as file:
            at = file.seek(max(start - 1, 0))
            at += len(file.readline()) if start else 0  # what began before belongs to the piece before
            while at < stop and (line := file.readline()):
                if not line.isspace():
                    yield path, at, line
                at += len(line)


def extract(engine: kzcoop.Engine, path: str, line: bytes | None, deaths: int) -> str:
    if deaths >= DEATHS:
        raise Poison(f"{deaths} workers died while they read it")
    if line is None:
        with engine.open(path, id=name_of(path)) as article:
            return article.json()
    told: dict[str, Any] = dict(kzcoop.read_line(line))
    return engine.json(told.pop("text"), **told)


def name_of(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]


def id_of(path: str, line: bytes | None) -> str | None:
    """Also of a line that cannot be read otherwise."""
    if line is None:
        return name_of(path)
    found = re.search(rb'"id"\s*:\s*("(?:[^"\\]|\\.)*"|\d+)', line)
    try:
        return str(json.loads(found[1])) if found else None
    except ValueError:
        return None


def count(summary: dict[str, Any], told: str) -> None:
    """By the beginnings of records and parties: reading all of the JSON would take a twentieth of the time."""
    summary["articles"] += 1
    act, seen = "", set[str]()
    for what, code in BEGINNINGS.findall(told):
        if what == "act":
            act, seen = code, set()
            summary["acts"][act] += 1
        elif code not in seen:
            seen.add(code)
            summary["countries"][f"{code} {act}"] += 1


def extract_part(number: int, part: Sequence[Piece], folder: str, options: Options) -> dict[str, Any]:
    """Writes a part, then its summary; whoever sees the summary can trust the part."""
    stem, me = stem_of(folder, number), f"{socket.gethostname()}-{os.getpid()}"
    summary: dict[str, Any] = {"by": me, "articles": 0, "acts": Counter(), "countries": Counter(), "bad": []}
    engine, kept = engine_of(options), []
    with Watch(stem) as watch, open(f"{stem}.new-{me}", "wb", BUFFER) as out:
        for n, (path, byte, line) in enumerate(articles(part)):
            deaths = watch.begin(n)
            try:
                told = extract(engine, path, line, deaths)
            except BAD as why:
                summary["bad"].append({"file": path, "byte": byte, "id": id_of(path, line), "error": str(why)})
                continue
            out.write(told.encode() + b"\n")
            count(summary, told)
            if options.parquet:
                kept.append(json.loads(told))
        if options.parquet:
            write_parquet(f"{stem}.parquet", kept)
        out.close()
        os.replace(out.name, f"{stem}.jsonl")
        write_json(f"{stem}.done", summary)
    return summary


def write_parquet(path: str, told: Iterable[dict[str, Any]]) -> None:
    """A row per record."""
    pyarrow, parquet = importlib.import_module("pyarrow"), importlib.import_module("pyarrow.parquet")
    rows = [{**{name: {**article, **article["source"], **record}[name] for name in FLAT},
             "date": (record["date"] or {}).get("value"), "instrument": (record["instrument"] or {}).get("type"),
             "parties": [party["country"] for party in record["parties"]], "areas": [area["code"] for area in record["areas"]],
             "json": json.dumps(record, ensure_ascii=False)} for article in told for record in article["records"]]
    texts = pyarrow.list_(pyarrow.string())
    kinds = {"confidence": pyarrow.float64(), "parties": texts, "areas": texts}
    schema = pyarrow.schema([(name, kinds.get(name, pyarrow.string()))
                             for name in (*FLAT, "date", "instrument", "parties", "areas", "json")])
    parquet.write_table(pyarrow.Table.from_pylist(rows, schema=schema), path)


# ---- On the machine that asks

def stem_of(folder: str, number: int) -> str:
    return os.path.join(folder, f"part-{number:05d}")


def write_json(path: str, told: Any) -> None:
    with open(path + ".new", "w", encoding="utf-8") as file:
        json.dump(told, file, ensure_ascii=False)
    os.replace(file.name, path)


def read_json(path: str) -> Any:
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def keep_plan(folder: str, told: Any) -> None:
    """The parts of another input, or cut otherwise, must not stand among these."""
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, "plan.json")
    if not os.path.exists(path):
        write_json(path, told)
    elif read_json(path) != json.loads(json.dumps(told)):
        sys.exit(f"dask_extract: {folder} holds the output of another input or of other options")


class Progress:
    def __init__(self, parts: int, todo: int) -> None:
        self.parts, self.left, self.articles, self.began, self.shown = parts, todo, 0, time.monotonic(), 0.0

    def step(self, summary: dict[str, Any]) -> None:
        self.left -= 1
        self.articles += summary["articles"] + len(summary["bad"])
        for bad in summary["bad"]:
            print(f"{bad['file']}: byte {bad['byte']}: id {bad['id']}: {bad['error']}", file=sys.stderr)
        if sys.stderr.isatty() and time.monotonic() > self.shown + 1:
            self.shown = time.monotonic()
            print(f"{self.articles} articles, {self.rate():.0f} a second, {self.left} of {self.parts} parts left", file=sys.stderr)

    def rate(self) -> float:
        return self.articles / (time.monotonic() - self.began)


def extract_all(client: Any, distributed: Any, parts: dict[int, Any], folder: str, options: Options, progress: Progress) -> bool:
    """Few parts at a time, so that neither the scheduler nor a worker that dies has many. False: some could not be done."""
    todo, tries, numbers, well = list(reversed(parts)), Counter[int](), {}, True
    working = distributed.as_completed()

    def submit(number: int) -> None:
        tries[number] += 1
        future = client.submit(extract_part, number, parts[number], folder, options, pure=False, retries=2)
        numbers[future.key] = number
        working.add(future)

    for _ in range(min(len(todo), AHEAD * (sum(client.nthreads().values()) or 4))):
        submit(todo.pop())
    for future in working:
        number = numbers.pop(future.key)
        try:
            progress.step(future.result())
        except distributed.scheduler.KilledWorker as why:
            if tries[number] < TRIES:
                todo.append(number)
            else:
                well = tell_failure(number, why)
        except Exception as why:
            well = tell_failure(number, why)
        if todo:
            submit(todo.pop())
    return well


def tell_failure(number: int, why: Exception) -> bool:
    print(f"dask_extract: part {number}: {why!r}; start again to try it again", file=sys.stderr)
    return False


def summarize(folder: str, parts: int) -> dict[str, Any]:
    """Of all parts that are there, whichever run made them: how many articles, and records by act, and by country and act."""
    articles, bad, acts, countries = 0, 0, Counter[str](), Counter[str]()
    with open(os.path.join(folder, "errors.jsonl"), "w", encoding="utf-8") as errors:
        for path in filter(os.path.exists, (stem_of(folder, number) + ".done" for number in range(parts))):
            part = read_json(path)
            articles, bad = articles + part["articles"], bad + len(part["bad"])
            acts.update(part["acts"])
            countries.update(part["countries"])
            errors.writelines(json.dumps(told, ensure_ascii=False) + "\n" for told in part["bad"])
    by_country: dict[str, dict[str, int]] = {}
    for (country, act), n in sorted((key.split(), n) for key, n in countries.items()):
        by_country.setdefault(country, {})[act] = n
    total = {"articles": articles, "bad": bad, "records": acts.total(), "acts": dict(acts.most_common()),
             "countries": dict(sorted(by_country.items(), key=lambda item: -sum(item[1].values())))}
    write_json(os.path.join(folder, "summary.json"), total)
    return total


def show(total: dict[str, Any]) -> None:
    print(f"{total['articles']} articles, {total['bad']} that could not be read, {total['records']} records")
    for name, acts in [("all", total["acts"]), *total["countries"].items()]:
        print(f"{name:4}{sum(acts.values()):8}  " + ", ".join(f"{act} {n}" for act, n in acts.items()))


# What dask's workers measure of themselves, every few milliseconds unless told otherwise: it takes time from the articles.
CALM = {"distributed.worker.profile.enabled": False, "distributed.admin.tick.interval": "1s",
        "distributed.worker.memory.monitor-interval": "1s"}


@contextmanager
def connect(distributed: Any, args: argparse.Namespace) -> Iterator[Any]:
    with ExitStack() as stack:
        stack.enter_context(importlib.import_module("dask").config.set(CALM))
        address = args.scheduler or stack.enter_context(distributed.LocalCluster(
            n_workers=args.workers, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None, silence_logs=50))
        client = stack.enter_context(distributed.Client(address))
        client.upload_file(__file__)  # what workers run, also those that come later
        yield client


def read_arguments(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", nargs="+")
    parser.add_argument("--output", metavar="FOLDER", required=True)
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of an existing cluster")
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)), help="processes, without --scheduler")
    parser.add_argument("--block", type=int, default=8 << 20, help="bytes of input in a part (8388608)")
    parser.add_argument("--country", action="append", default=[], help="only records with this country; may be given several times")
    parser.add_argument("--min-confidence", type=float, help="only records of at least this confidence")
    parser.add_argument("--parquet", action="store_true", help="also part-00000.parquet, a row per record; needs pyarrow")
    return parser.parse_args(given)


def main(given: Sequence[str] | None = None) -> int:
    args, distributed = read_arguments(given), importlib.import_module("distributed")
    if args.parquet:
        importlib.import_module("pyarrow.parquet")  # rather now than on the workers
    folder, files = os.path.abspath(args.output), list(files_of(args.input))
    options = Options(tuple(args.country), args.min_confidence, args.parquet)
    keep_plan(folder, {"files": [(path, os.path.getsize(path)) for path in files], "block": args.block, "options": options})
    parts = list(plan(files, args.block))
    missing = {number: part for number, part in enumerate(parts) if not os.path.exists(stem_of(folder, number) + ".done")}
    well = True
    if missing:
        with connect(distributed, args) as client:
            progress = Progress(len(parts), len(missing))
            well = extract_all(client, distributed, missing, folder, options, progress)
            print(f"{progress.articles} articles in {len(missing)} of {len(parts)} parts, {progress.rate():.0f} a second",
                  file=sys.stderr)
    for left in glob.glob(os.path.join(glob.escape(folder), "part-*.new-*")):
        os.unlink(left)  # by workers that died
    total = summarize(folder, len(parts))
    show(total)
    return FAILED if not well else INPUT if total["bad"] else WELL


if __name__ == "__main__":
    sys.exit(importlib.import_module("dask_extract").main())  # under its name, by which workers know it
