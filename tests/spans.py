#!/usr/bin/env python3
"""Spans: every offset that the JSON gives quotes the article exactly, and every slot has its reasons.   spans.py [--shift N] [--without SLOT]

Over the golden articles, the sample, those of tests/gold, and, where they are, ../shared's seeds, dev articles and corpus. For every object
with start and end: the span lies inside the text, on whole characters, and where the object also has a text or name, that is what stands there. (A name that was
put together or cleaned, as one in quotes, may stand in its span with marks between.) What is in a record has a reason, a party, person
or area each its own, and nothing else has one; reasons of one slot stand together. --shift moves every span, --without forgets the
reasons of a slot, to show that this can fail. Standard library only.
"""
import argparse
import collections
import gzip
import itertools
import json
import os
import pathlib
import subprocess
import sys
import tempfile

TOP = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = TOP / os.environ.get("B", "build") / "kzcoop"
SHARED = TOP.parent / "shared"
EVERY = 5  # of the corpus: a fifth is enough for a property, and quick
ORDER = ["act+modality", "parties", "instrument", "date", "place", "people", "areas", "confidence"]


def articles():
    for path in sorted((TOP / "tests" / "golden").glob("*/article.txt")) + sorted((TOP / "examples").glob("*.txt")):
        yield {"id": str(path), "text": path.read_text("utf-8")}
    for path in sorted((TOP / "tests" / "gold").glob("*.articles.jsonl")) + sorted(SHARED.glob("gold/*.articles.jsonl")):
        if not path.name.startswith("check"):
            yield from map(json.loads, open(path, encoding="utf-8"))
    for path in sorted(SHARED.glob("corpus/*.jsonl.gz")):
        for n, line in enumerate(gzip.open(path, "rt", encoding="utf-8")):
            if n % EVERY == 0:
                yield json.loads(line)


def spans(value, where=""):
    if isinstance(value, dict):
        if "start" in value:
            yield where, value
        for k, v in value.items():
            yield from spans(v, f"{where}.{k}")
    elif isinstance(value, list):
        for i, v in enumerate(value):
            yield from spans(v, f"{where}[{i}]")


def problem(span, text, shift):
    start, end = span["start"] + shift, span["end"] + shift
    if not 0 <= start < end <= len(text):
        return "lies outside the text, or is empty"
    try:
        quoted = text[start:end].decode()
    except UnicodeDecodeError:
        return "cuts a character"
    wanted = span.get("text", span.get("name"))
    if wanted is not None and wanted != quoted and not in_order(wanted.split(), quoted):
        return f"quotes «{quoted}», not «{wanted}»"
    return None


def in_order(words, quoted):
    """Every word stands in what is quoted, one after the other."""
    at = 0
    for word in words:
        found = quoted.find(word, at)
        if found < 0:
            return False
        at = found + len(word)
    return True


def reasons_missing(record):
    """What is wrong with the reasons of a record: one a slot at most."""
    told = collections.Counter(reason["slot"] for reason in record["reasons"])
    runs = [slot for slot, _ in itertools.groupby("act+modality" if reason["slot"] in ("act", "modality") else reason["slot"]
                                                  for reason in record["reasons"])]
    if runs != [slot for slot in ORDER if slot in runs]:
        yield f"reasons in the order {', '.join(runs)}"
    if not told["act"] or told["act"] != told["modality"]:
        yield f"{told['act']} reasons of the act, {told['modality']} of the modality"
    for slot in "parties", "people", "areas":
        if told[slot] != len(record[slot]):
            yield f"{told[slot]} reasons for {len(record[slot])} {slot}"
    for slot, most in ("instrument", 1), ("date", 1), ("place", 3):
        if not bool(record[slot]) <= told[slot] <= most * bool(record[slot]):
            yield f"{told[slot]} reasons for the {slot} {record[slot]}"


def as_loaded(text):
    """A byte order mark is no part of the text, and the program reads U+0000 as a blank."""
    return text.removeprefix("\ufeff").replace("\0", " ")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shift", type=int, default=0)
    parser.add_argument("--without")
    asked = parser.parse_args()
    given = list(articles())
    with tempfile.TemporaryFile() as lines:
        for a in given:
            lines.write((json.dumps(a, ensure_ascii=False) + "\n").encode())
        lines.seek(0)
        done = subprocess.run([PROGRAM, "--ndjson", "--explain", "--jobs", "2"], stdin=lines, stdout=subprocess.PIPE)
    told = [json.loads(line) for line in done.stdout.decode().split("\n") if line]
    if done.returncode != 0 or len(told) != len(given):
        sys.exit(f"spans: {PROGRAM} ended with status {done.returncode}, {len(told)} of {len(given)} articles")
    good = bad = 0
    for a, got in zip(given, told):
        title = a["title"] + "\n" if a.get("title") else ""
        text = (title + as_loaded(a["text"])).encode()
        for where, span in spans(got["records"]):
            wrong = problem(span, text, asked.shift)
            good, bad = good + (not wrong), bad + bool(wrong)
            if wrong and bad <= 20:
                print(f"{a['id']}: records{where} {span['start']}-{span['end']}: {wrong}")
        for n, record in enumerate(got["records"]):
            record["reasons"] = [reason for reason in record["reasons"] if reason["slot"] != asked.without]
            wrong = list(reasons_missing(record))
            good, bad = good + (not wrong), bad + bool(wrong)
            if wrong and bad <= 20:
                print(f"{a['id']}: records[{n}]: {'; '.join(wrong)}")
    print(f"{good} passed, {bad} failed")
    sys.exit(bad != 0)


if __name__ == "__main__":
    main()
