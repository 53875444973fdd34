#!/usr/bin/env python3
"""Articles per second from Python, beside the C program on one core in the same run.   bench.py [FILE [ROUNDS]]

FILE is NDJSON; without it, articles of some 2 kB from the golden ones. NDJSON in and JSON out for all; they take turns, and the best
round of each counts, as the machine may have other work. The last column is processor time, which other work disturbs less.
"""
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

import kzcoop
from common import PROGRAM, SAMPLE, golden_articles

COPIES = 12
CORES = sorted(os.sched_getaffinity(0))


def program(path):
    subprocess.run([PROGRAM, "--ndjson", path], stdout=subprocess.DEVNULL, check=True)


def as_json(path, threads):
    engine = kzcoop.Engine()
    with open(path, "rb") as lines, open(os.devnull, "w", encoding="utf-8") as out:
        for told in engine.json_many(map(kzcoop.read_line, lines), threads=threads):
            print(told, file=out)


def as_values(path, threads):
    with open(path, "rb") as lines:
        for _ in kzcoop.Engine().extract_many(map(kzcoop.read_line, lines), threads=threads):
            pass


RUNS = (("the program kzcoop, 1 core", 1, program),
        ("Python, JSON, 1 thread, 1 core", 1, lambda path: as_json(path, 1)),
        ("Python, JSON, 2 threads", 2, lambda path: as_json(path, 2)),
        ("Python, dataclasses, 1 thread, 1 core", 1, lambda path: as_values(path, 1)),
        ("Python, dataclasses, 2 threads", 2, lambda path: as_values(path, 2)))


def processor():
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def measure(run, path, cores):
    """Seconds by the clock and by the processor."""
    os.sched_setaffinity(0, CORES[:cores])
    began, used = time.perf_counter(), processor()
    run(path)
    return time.perf_counter() - began, processor() - used


def write_articles(path):
    with open(path, "w", encoding="utf-8") as file:
        for told in [*golden_articles()] * COPIES:
            print(json.dumps(told | {"text": f"{told['text']}\n{SAMPLE}"}, ensure_ascii=False), file=file)


def report(path, rounds):
    with open(path, "rb") as file:
        count = sum(1 for _ in file)
    print(f"{count} articles of {os.path.getsize(path) // count} bytes, best of {rounds} rounds")
    seen = [[measure(run, path, cores) for _, cores, run in RUNS] for _ in range(rounds)]
    best = [tuple(map(min, zip(*times))) for times in zip(*seen)]
    for (name, _, _), (clock, used) in zip(RUNS, best):
        print(f"{name:38} {count / clock:8.0f} articles/s {best[0][0] / clock:5.2f} times the program {used / count * 1e6:8.0f} us CPU an article")


def main():
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 9
    if len(sys.argv) > 1:
        report(sys.argv[1], rounds)
        return
    with tempfile.NamedTemporaryFile() as file:
        write_articles(file.name)
        report(file.name, rounds)


if __name__ == "__main__":
    main()
