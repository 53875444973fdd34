#!/usr/bin/env python3
"""examples/python/dask_extract.py on a real scheduler with worker processes over TCP: the same records as one process, whoever dies.

usage: KZCOOP_PROGRAM=build/kzcoop KZCOOP_LIBRARY=build/libkzcoop.so.0 python3 tests/python/check_dask.py [TEST...]
Needs python3-distributed, and a C compiler for the library that kills workers.
"""
import importlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

from common import PROGRAM, SAMPLE, TOP, golden_articles

for patience in "CONNECT", "TCP":  # a busy machine answers late
    os.environ.setdefault(f"DASK_DISTRIBUTED__COMM__TIMEOUTS__{patience}", "120s")
distributed = importlib.import_module("distributed")
LIBRARY = pathlib.Path(os.environ["KZCOOP_LIBRARY"]).resolve()
SCRIPT = TOP / "examples/python/dask_extract.py"
DEADLY = "المقال القاتل"
SHIM = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
int32_t kzc_article_load(void *article, const char *bytes, size_t length, void *error)
{
  int32_t (*next)(void *, const char *, size_t, void *) = dlsym(RTLD_NEXT, "kzc_article_load");
  if (memmem(bytes, length, DEADLY, sizeof DEADLY - 1)) raise(SIGKILL);
  return next(article, bytes, length, error);
}
"""
checks = []


def check(what, right, told=""):
    checks.append(bool(right))
    if not right:
        print(f"{what}: no\n{told}", file=sys.stderr)


class Cluster:
    """A scheduler and two workers, each a process of its own under a nanny that makes a new one when it dies."""

    def __init__(self, folder, environment):
        self.file = folder / "scheduler.json"
        self.environment = environment
        self.processes = []
        self.start("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", self.file)
        until(self.file.exists)
        self.address = json.loads(until(self.file.read_text))["address"]
        for _ in range(2):
            self.start("dask_worker", self.address, "--nthreads", "1", "--nanny", "--no-dashboard", "--local-directory", folder)
        self.client = distributed.Client(self.address)
        self.client.wait_for_workers(2)

    def start(self, module, *arguments):
        self.processes.append(subprocess.Popen([sys.executable, "-m", f"distributed.cli.{module}", *map(str, arguments)],
                                               env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))

    def pids(self):
        return sorted(self.client.run(os.getpid).values())

    def close(self):
        self.client.close()
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            process.wait()


def until(answer, seconds=60):
    """What answer() says, once it says something."""
    for _ in range(seconds * 50):
        if said := answer():
            return said
        time.sleep(0.02)
    raise TimeoutError(answer)


def write_articles(path, copies, *others):
    """NDJSON, the others in the midst of it."""
    lines = [json.dumps(line | {"id": f"{line['id']} {n}", "text": f"{line['text']}\n{SAMPLE}"}, ensure_ascii=False)
             for n in range(copies) for line in golden_articles()]
    middle = len(lines) // 2
    path.write_text("".join(line + "\n" for line in [*lines[:middle], *others, *lines[middle:]]), "utf-8")
    return len(lines)


def one_process(*arguments):
    return subprocess.run([PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout


def joined(folder):
    return b"".join(path.read_bytes() for path in sorted(folder.glob("part-*.jsonl")))


def done(folder):
    return sorted(folder.glob("part-*.done"))


def workers_of(folder):
    return {json.loads(path.read_text())["by"] for path in done(folder)}


def begin(environment, *arguments):
    return subprocess.Popen([sys.executable, SCRIPT, *map(str, arguments)], env=environment, text=True, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE)


def run(environment, *arguments):
    process = begin(environment, *arguments)
    out, err = process.communicate(timeout=300)
    return process.returncode, out, err


def counts(records):
    """What summary.json should say of such output."""
    acts, countries = {}, {}
    for record in records:
        acts[record["act"]] = acts.get(record["act"], 0) + 1
        for country in {party["country"] for party in record["parties"]} - {None}:
            of = countries.setdefault(country, {})
            of[record["act"]] = of.get(record["act"], 0) + 1
    return {"acts": acts, "countries": countries, "records": len(records)}


def test_same_as_one_process(folder, environment, _):
    """By the local cluster that is there without --scheduler, from a folder with both kinds of input."""
    (folder / "in").mkdir()
    write_articles(folder / "in/a.jsonl", 2)
    for name in "b", "c", "empty":
        (folder / f"in/{name}.txt").write_text(SAMPLE if name != "empty" else "", "utf-8")
    (folder / "in/z.jsonl").write_text(json.dumps({"id": 5, "date": "2023-03-14T10:00", "text": "وقعت كازاخستان وقطر اتفاقية اليوم."}), "utf-8")
    status, out, err = run(environment, folder / "in", "--output", folder / "out", "--workers", "2", "--block", "20000")
    wanted = one_process("--ndjson", folder / "in/a.jsonl") + one_process(*(folder / f"in/{name}.txt" for name in ("b", "c", "empty")))
    wanted += one_process("--ndjson", folder / "in/z.jsonl")
    check("the parts are what one process prints", status == 0 and joined(folder / "out") == wanted, err)
    check("more parts than workers", len(done(folder / "out")) > 4)
    summary = json.loads((folder / "out/summary.json").read_text())
    told = [json.loads(line) for line in wanted.splitlines()]
    count = counts([record for article in told for record in article["records"]])
    check("the summary counts acts and countries", {name: summary[name] for name in count} == count, summary)
    check("the summary counts articles", summary["articles"] == len(told) and f"{len(told)} articles, 0 that" in out, out)


def test_worker_killed(folder, environment, cluster):
    write_articles(folder / "many.jsonl", 15)
    out = folder / "out"
    process = begin(environment, folder / "many.jsonl", "--output", out, "--scheduler", cluster.address, "--block", "30000")
    until(lambda: len(workers_of(out)) == 2)
    victim = until(lambda: [int(path.name.split("-")[-2]) for path in out.glob("part-*.at-*")])[0]
    os.kill(victim, signal.SIGKILL)
    check("a worker is killed in mid-run", process.poll() is None)
    err = process.communicate(timeout=300)[1]
    check("a killed worker loses nothing and doubles nothing", process.returncode == 0 and
          joined(out) == one_process("--ndjson", folder / "many.jsonl"), err)
    check("another process takes its place", victim not in until(lambda: len(cluster.pids()) == 2 and cluster.pids()))
    check("nothing is left behind", not [*out.glob("*.at-*"), *out.glob("*.new*")])
    engines = cluster.client.run(lambda: importlib.import_module("dask_extract").engine_of.cache_info().misses)
    check("each worker process has one engine at most", set(engines.values()) <= {0, 1}, engines)


def test_restart(folder, environment, cluster):
    """The client dies; then some parts are taken away."""
    write_articles(folder / "many.jsonl", 15)
    out, asked = folder / "out", (folder / "many.jsonl", "--output", folder / "out", "--scheduler", cluster.address, "--block", "40000")
    process = begin(environment, *asked)
    until(lambda: len(done(out)) >= 3)
    process.kill()
    process.communicate()
    time.sleep(1)  # what is in work ends
    there = {path: path.stat().st_mtime_ns for path in done(out)}
    status, _, err = run(environment, *asked)
    parts = len(done(out))
    check("a run starts again", status == 0 and joined(out) == one_process("--ndjson", folder / "many.jsonl"), err)
    check("it does what is missing", f"in {parts - len(there)} of {parts} parts" in err and len(there) < parts, err)
    check("it leaves the rest alone", there == {path: path.stat().st_mtime_ns for path in there})
    for path in done(out)[2:4]:
        path.unlink()
    status, _, err = run(environment, *asked)
    check("lost parts are done again", status == 0 and f"in 2 of {parts} parts" in err, err)
    status, _, err = run(environment, *asked)
    check("nothing is done where nothing is missing", status == 0 and "parts" not in err, err)
    status, _, err = run(environment, *asked[:-1], "50000")
    check("parts that were cut otherwise are refused", status == 1 and "another input" in err, err)


def test_poison(folder, environment, cluster):
    """Lines that cannot be read, and articles of which the worker dies."""
    bad = ['{"id": "half", "text": "وقع', '{"id": 17, "text": null}', '{"id": "soon", "date": "soon", "text": "نص"}']
    deadly = [json.dumps({"id": f"deadly {n}", "text": DEADLY}, ensure_ascii=False) for n in range(2)]
    count = write_articles(folder / "in.jsonl", 1, *bad[:2], deadly[0], bad[2], deadly[1])
    (folder / "good.jsonl").write_bytes(b"".join(line for line in open(folder / "in.jsonl", "rb") if line.decode().strip() not in bad + deadly))
    out = folder / "out"
    status, printed, err = run(environment, folder / "in.jsonl", "--output", out, "--scheduler", cluster.address, "--block", "60000")
    check("the good articles are all there", joined(out) == one_process("--ndjson", folder / "good.jsonl"), err)
    errors = [json.loads(line) for line in (out / "errors.jsonl").read_text().splitlines()]
    check("each poisonous article is one line with its id", [error["id"] for error in errors] ==
          ["half", "17", "deadly 0", "soon", "deadly 1"], errors)
    check("a deadly one says so", "2 workers died" in errors[2]["error"], errors)
    check("a line leads to its article", all(open(error["file"], "rb").seek(error["byte"]) == error["byte"] and
          open_at(error).startswith(b'{"id": ') for error in errors))
    check("it is told, too", status == 1 and f"{count} articles, 5 that could not be read" in printed and err.count("id deadly 1") == 1, err)


def open_at(error):
    with open(error["file"], "rb") as file:
        file.seek(error["byte"])
        return file.readline()


def deadly_library(folder):
    (folder / "shim.c").write_text(f'#define DEADLY "{DEADLY}"{SHIM}', "utf-8")
    subprocess.run([os.environ.get("CC", "cc"), "-shared", "-fPIC", "shim.c", "-o", "shim.so", "-Wl,--no-as-needed", LIBRARY,
                    f"-Wl,-rpath,{LIBRARY.parent}"], cwd=folder, check=True)
    return folder / "shim.so"


TESTS = test_same_as_one_process, test_worker_killed, test_restart, test_poison


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        environment = os.environ | {"PYTHONPATH": str(TOP / "examples/python"), "KZCOOP_LIBRARY": str(deadly_library(folder)),
                                    "PYTHONDONTWRITEBYTECODE": "1"}
        cluster = Cluster(folder, environment)
        try:
            for test in TESTS:
                if sys.argv[1:] and test.__name__ not in sys.argv[1:]:
                    continue
                (folder / test.__name__).mkdir()
                test(folder / test.__name__, environment, cluster)
        finally:
            cluster.close()
    print(f"{sum(checks)} passed, {len(checks) - sum(checks)} failed")
    sys.exit(not all(checks))


if __name__ == "__main__":
    main()
