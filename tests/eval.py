#!/usr/bin/env python3
"""Measure the program against ../shared: eval.py [--diff] [KZCOOP].

Prints score.py's F1 per slot for seeds, dev and check side by side (of check only this table is ever looked at), for the articles of
tests/gold, the negatives without a record, and how right the confidences are. tests/gold was annotated by people who had seen no output of the
program: «kazakh» are articles written for it after the manner of real pages, «news» are articles of ../shared's corpus, of which it holds
only where things stand. Of the two «held» sets, too, only the table is looked at, so that they stay what nobody has tuned for. Each run
keeps its records under <build>/eval/; --diff compares the seeds and dev articles with the run that was kept for the last commit. Standard
library only.
"""
import gzip
import json
import pathlib
import subprocess
import signal
import sys

import calibrate
import gold as own

TOP = pathlib.Path(__file__).resolve().parent.parent
SHARED = calibrate.SHARED
SETS = ["seeds", "dev", "check"]
OWN_SETS = ["kazakh", "kazakh-held", "news", "news-held"]
STEPS = [0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]


def extract(program, articles, out):
    """Run the program over an NDJSON file, and keep what it prints."""
    with open(out, "wb") as f:
        done = subprocess.run([program, "--ndjson", "--jobs", "2", articles], stdout=f)
    if done.returncode not in (0, 1):  # 1: some articles could not be read; score.py counts them as missing
        sys.exit(f"eval: {program} ended with status {done.returncode} on {articles}")


def score(gold, predicted):
    command = [sys.executable, SHARED / "eval" / "score.py", gold, predicted, "--json"]
    return json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def records(path):
    return {o["id"]: o["records"] for o in map(json.loads, open(path, encoding="utf-8"))}


def show_scores(tables):
    width = max(map(len, tables)) + 2
    print(f"{'F1':16}" + "".join(f"{s:>{width}}" for s in tables))
    for slot in tables["dev"]["f1"]:
        print(f"{slot:16}" + "".join(f"{t['f1'][slot]:{width}.3f}" for t in tables.values()))
    for s in tables:
        t = tables[s]
        print(f"{s}: {t['articles']} articles, {t['missing']} missing, left clean where nothing is told: "
              f"{t['clean'][0]}/{t['clean'][1]}")


def show_negatives(path):
    told = [i for i, rs in records(path).items() if any(r["modality"] in ("asserted", "planned") for r in rs)]
    print(f"negatives: {len(records(path)) - len(told)} of {len(records(path))} without an asserted or planned record")
    if told:
        print("  such as " + " ".join(told[:8]))


def show_confidence(program, wanted):
    """Precision and recall at rising smallest confidences, and the calibration error, on dev: by weights fitted without the article."""
    names, rows = calibrate.feature_names(), calibrate.observe(program)
    pairs = calibrate.crossed(rows, names)
    print("dev, strict, by smallest confidence (cross-validated):")
    for step in STEPS:
        kept = [right for c, right in pairs if c >= step]
        if kept:
            print(f"  {step:.1f}  {len(kept):5d} records  P {sum(kept) / len(kept):.3f}  R {sum(kept) / wanted:.3f}")
    print(f"  expected calibration error {calibrate.error_of(pairs):.3f} in 10 bins, {calibrate.error_of(pairs, 5):.3f} in 5; of {len(pairs)} records "
          f"chance alone makes {calibrate.least_error(pairs):.3f}, {calibrate.least_error(pairs, 5):.3f}")
    if calibrate.TABLE.read_text(encoding="utf-8") != calibrate.table_text(rows, names):
        print("  the program's weights were fitted to other records than it gives now: make calibrate")


def run(program, folder):
    folder.mkdir(parents=True, exist_ok=True)
    tables = {}
    for s in SETS:
        extract(program, SHARED / "gold" / f"{s}.articles.jsonl", folder / f"{s}.jsonl")
        tables[s] = score(SHARED / "gold" / f"{s}.jsonl", folder / f"{s}.jsonl")
    for s in OWN_SETS:
        gold, texts = own.files(s, SHARED, folder)
        extract(program, texts, folder / f"{s}.jsonl")
        tables[s] = score(gold, folder / f"{s}.jsonl")
    negatives = folder / "negatives.articles.jsonl"
    if not negatives.exists():
        negatives.write_bytes(gzip.open(SHARED / "corpus" / "negatives.jsonl.gz").read())
    extract(program, negatives, folder / "negatives.jsonl")
    show_scores(tables)
    show_negatives(folder / "negatives.jsonl")
    told = records(SHARED / "gold" / "dev.jsonl").values()
    show_confidence(program, sum(r["modality"] in calibrate.TOLD for rs in told for r in rs))


def by_article(gold, predicted):
    """Right and wrong slot fills of each article, by score.py's own alignment."""
    return {i: slot_counts(told, predicted.get(i, [])) for i, told in gold.items()}


def slot_counts(told, found):
    from score import align, fills, identity, overlap
    wanted = ("asserted", "planned")
    gold = [r for r in told if r["modality"] in wanted]
    pred = [r for r in found if r["modality"] in wanted]
    gf, pf = [fills(r) for r in gold], [fills(r) for r in pred]
    pairs = align([[len(overlap(a, b)) + 0.01 * (identity(x) == identity(y)) for b, y in zip(pf, pred)]
                   for a, x in zip(gf, gold)]) if gold and pred else []
    right = sum(len(overlap(gf[a], pf[b])) for a, b in pairs)
    strict = sum(identity(gold[a]) == identity(pred[b]) for a, b in pairs)
    return strict, right, sum(map(len, gf)) + sum(map(len, pf)) - 2 * right


def diff(program, folder):
    """Against the run kept for the last commit; made from the working tree where there is none yet."""
    sys.path.insert(0, str(SHARED / "eval"))
    commit = subprocess.run(["git", "-C", TOP, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout.strip()
    kept, new = folder / f"at-{commit}", folder / "now"
    if not kept.is_dir():
        build_commit(kept)
    new.mkdir(parents=True, exist_ok=True)
    better = worse = 0
    for s in ("seeds", "dev"):
        extract(program, SHARED / "gold" / f"{s}.articles.jsonl", new / f"{s}.jsonl")
        gold = records(SHARED / "gold" / f"{s}.jsonl")
        was, now = by_article(gold, records(kept / f"{s}.jsonl")), by_article(gold, records(new / f"{s}.jsonl"))
        for i in gold:
            change = (now[i][0] - was[i][0], now[i][1] - was[i][1], was[i][2] - now[i][2])
            if was[i] == now[i]:
                continue
            good = sum(change) > 0
            better, worse = better + good, worse + (not good)
            print(f"{'better' if good else 'worse ':6} {s} {i}: strict {was[i][0]} -> {now[i][0]}, "
                  f"right fills {was[i][1]} -> {now[i][1]}, wrong or missed {was[i][2]} -> {now[i][2]}")
    print(f"against {commit}: {better} articles better, {worse} worse")


def build_commit(kept):
    """The last commit's program, built beside, run over the same articles."""
    tree = kept.parent / "tree"
    subprocess.run(["git", "-C", TOP, "worktree", "prune"])
    subprocess.run(["git", "-C", TOP, "worktree", "add", "-f", "--detach", tree, "HEAD"], check=True, capture_output=True)
    try:
        subprocess.run(["make", "-s", "-C", tree, "B=build", "build/kzcoop"], check=True)
        kept.mkdir(parents=True)
        for s in ("seeds", "dev"):
            extract(tree / "build" / "kzcoop", SHARED / "gold" / f"{s}.articles.jsonl", kept / f"{s}.jsonl")
    finally:
        subprocess.run(["git", "-C", TOP, "worktree", "remove", "--force", tree])


def main():
    arguments = [a for a in sys.argv[1:] if a != "--diff"]
    program = pathlib.Path(arguments[0] if arguments else TOP / "build" / "kzcoop").resolve()
    if SHARED is None:
        sys.exit("eval: no ../shared with gold to measure against")
    folder = program.parent / "eval"
    diff(program, folder) if "--diff" in sys.argv else run(program, folder)


if __name__ == "__main__":
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    main()
