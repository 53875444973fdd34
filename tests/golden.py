#!/usr/bin/env python3
"""Golden articles: tests/golden/<what-it-shows>/{article.txt, expected.json[, meta.json]}.   golden.py [--folder F] [--update NAME]

expected.json says what must be there: members that it does not name are not compared, lists have as many items as it lists, in
its order (records, people and areas in any; areas may be given as bare codes). So an expectation of the records alone is {"records": [...]}.
meta.json may hold id, title, date, source, url: the article then goes in as NDJSON. --update NAME writes the folder's expected.json from
the output, without offsets and confidence, for a person to read before committing it. Standard library only.
"""
import json
import os
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = TOP / os.environ.get("B", "build") / "kzcoop"
UNORDERED = {"areas", "people", "records"}
NOT_KEPT = {"schema", "id", "start", "end", "confidence", "evidence", "cameo", "source", "title_span"}


def articles(folder):
    """One NDJSON line per golden folder, in order."""
    for case in sorted(p.parent for p in folder.glob("*/article.txt")):
        line = {"id": case.name, "text": (case / "article.txt").read_text("utf-8")}
        if (case / "meta.json").exists():
            line.update(json.loads((case / "meta.json").read_text("utf-8")))
        yield case, line


def run(lines, *options):
    data = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    done = subprocess.run([PROGRAM, "--ndjson", *options], input=data.encode(), stdout=subprocess.PIPE)
    if done.returncode != 0:
        sys.exit(f"golden: {PROGRAM} ended with status {done.returncode}")
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def key(item):
    return json.dumps(item, sort_keys=True, ensure_ascii=False)


def order(item):
    """What tells the items of an unordered list apart: an area by its code, a person by the name, a record by what it is."""
    if isinstance(item, str):
        return item
    instrument = (item.get("instrument") or {}).get("type") or ""
    return item.get("code") or item.get("name") or " ".join((item["act"], item.get("modality", ""), instrument))


def differences(want, got, where):
    """What is wanted and not there, as lines."""
    if isinstance(want, dict):
        if not isinstance(got, dict):
            yield f"{where}: wanted {key(want)}, got {key(got)}"
            return
        for name, value in want.items():
            yield from differences(value, got.get(name), f"{where}.{name}")
    elif isinstance(want, list):
        name = where.rsplit(".", 1)[-1]
        got = got or []
        if name == "areas" and want and isinstance(want[0], str):
            got = [a["code"] for a in got]
        if len(want) != len(got):
            yield f"{where}: wanted {len(want)} items, got {len(got)}: wanted {key(want)}, got {key(got)}"
            return
        if name in UNORDERED:
            want, got = sorted(want, key=order), sorted(got, key=order)
        for i, (w, g) in enumerate(zip(want, got)):
            yield from differences(w, g, f"{where}[{i}]")
    elif want != got:
        yield f"{where}: wanted {key(want)}, got {key(got)}"


def report(cases):
    """Prints what is wrong in each (name, wanted, got), and how many are right, as run.sh wants it; ends the program."""
    good = bad = 0
    for name, wanted, got in cases:
        wrong = list(differences(wanted, got, "article"))
        good, bad = good + (not wrong), bad + bool(wrong)
        for line in wrong:
            print(f"{name}: {line}")
    print(f"{good} passed, {bad} failed")
    sys.exit(bad != 0 or not good)


def worth_keeping(value, name=""):
    """The output without what a person would not write down."""
    if isinstance(value, dict):
        return {k: worth_keeping(v, k) for k, v in value.items() if k not in NOT_KEPT and not (k == "text" and name != "areas")}
    if isinstance(value, list):
        return [v["code"] for v in value] if name == "areas" else [worth_keeping(v, name) for v in value]
    return value


def update(folder, name):
    cases = [(case, line) for case, line in articles(folder) if case.name == name]
    if not cases:
        sys.exit(f"golden: no {folder / name}/article.txt")
    case, line = cases[0]
    expected = worth_keeping(run([line])[0])
    (case / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", "utf-8")


def main():
    arguments = sys.argv[1:]
    folder = TOP / "tests" / "golden"
    if "--folder" in arguments:
        folder = pathlib.Path(arguments[arguments.index("--folder") + 1])
    if "--update" in arguments:
        return update(folder, arguments[arguments.index("--update") + 1])
    cases = list(articles(folder))
    report((case.name, json.loads((case / "expected.json").read_text("utf-8")), got)
           for (case, _), got in zip(cases, run([line for _, line in cases])))


if __name__ == "__main__":
    main()
