#!/usr/bin/env python3
"""Articles per second by two dask workers, beside the C program on one core in the same run.   bench_dask.py [FILE [ROUNDS]]

FILE is NDJSON; without it, the articles of bench.py. The two take turns, and the best round of each counts, as the machine may have other
work. The cluster is there before the clock starts; what it costs to start it is told apart. Processor time is that of program and
workers; other work disturbs it less.
"""
import argparse
import importlib
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

import dask_extract
from bench import write_articles
from common import PROGRAM

distributed = importlib.import_module("distributed")
CORES = sorted(os.sched_getaffinity(0))
WORKERS, PARTS, COPIES = 2, 24, 4


def program(path, _, __):
    subprocess.run(["taskset", "-c", str(CORES[0]), PROGRAM, "--ndjson", path], stdout=subprocess.DEVNULL, check=True)


def workers(path, folder, client):
    folder.mkdir()
    parts = dict(enumerate(dask_extract.plan([path], os.path.getsize(path) // PARTS)))
    progress = dask_extract.Progress(len(parts), len(parts))
    assert dask_extract.extract_all(client, distributed, parts, str(folder), dask_extract.Options(), progress)


def processor(client):
    """Seconds of the program's runs, and of the workers."""
    return sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2]), sum(client.run(time.process_time).values())


def measure(run, path, folder, client):
    """Seconds by the clock and by the processor."""
    used, began = processor(client), time.perf_counter()
    run(path, folder, client)
    clock = time.perf_counter() - began
    return clock, sum(processor(client)) - sum(used)


def report(path, folder, rounds):
    with open(path, "rb") as file:
        count = sum(1 for _ in file)
    began = time.perf_counter()
    with dask_extract.connect(distributed, argparse.Namespace(scheduler=None, workers=WORKERS)) as client:
        start = time.perf_counter() - began
        seen = [[measure(run, path, folder / f"{run.__name__}-{n}", client) for run in (program, workers)] for n in range(rounds + 1)]
    best = [tuple(map(min, zip(*times))) for times in zip(*seen[1:])]  # the first round makes the engines
    print(f"{count} articles of {os.path.getsize(path) // count} bytes, best of {rounds} rounds, {len(CORES)} cores, load {os.getloadavg()[0]:.1f}")
    for name, (clock, used) in zip(("the program kzcoop, 1 core", f"dask, {WORKERS} workers"), best):
        print(f"{name:28} {count / clock:8.0f} articles/s {best[0][0] / clock:5.2f} times the program {used / count * 1e6:8.0f} us CPU an article")
    print("each round, times the program:", *(f"{one / two:.2f}" for (one, _), (two, _) in seen[1:]))
    print(f"starting the cluster: {start:.1f} s")


def main():
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 4
    with tempfile.TemporaryDirectory() as name:
        path = sys.argv[1] if len(sys.argv) > 1 else f"{name}/articles.jsonl"
        if len(sys.argv) < 2:
            write_articles(path)
            pathlib.Path(path).write_bytes(pathlib.Path(path).read_bytes() * COPIES)
        report(path, pathlib.Path(name), rounds)


if __name__ == "__main__":
    main()
