#!/usr/bin/env python3
"""Learn what a record's features say of its being right: calibrate.py [KZCOOP].

With the program: runs it over ../shared's dev articles and the open news of tests/gold, compares with their gold (right: same sides, act,
instrument and modality as the gold record that score.py aligns it with), keeps what it saw in tests/calibration.tsv, fits a logistic model to that, and writes its
weights to lib/record/confidence_weights.h. The table holds no text, only which features held. Without: tests that the weights are what
this script makes of the table, also where ../shared is not. Deterministic. Standard library only.
"""
import collections
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile

import gold as own

TOP = pathlib.Path(__file__).resolve().parent.parent
SHARED = next((p for p in (TOP.parent / "shared", pathlib.Path("/work/shared")) if (p / "gold").is_dir()), None)
TABLE = TOP / "tests" / "calibration.tsv"
WEIGHTS = TOP / "lib" / "record" / "confidence_weights.h"
TOLD = ("asserted", "planned")
ASIDE = ("background", "negated")  # told as context: right more rarely, for reasons of their own
FOLDS = 10
# The rules were written by what the dev articles tell, and look surer there than they are; the others were annotated before anybody saw what
# the program makes of them. The articles that were written for tests/gold are left out: with them the cross-validated squared error on dev is
# .158, without them .156. The confidences of dev articles alone are what eval.py judges. The number of a set's first article:
SETS = {"dev": 0, "news": 1000}
CROWD = 6  # records of an article that count in full: what goes for one of a long list goes for all of it
PENALTY = 11.0  # of a weight's square, halved: cross-validated, the squared error is the same to the third digit from 8 to 12


# ---- What the program shows -------------------------------------------------------------------------------------------------

def feature_names():
    """In the order of the program's own table."""
    source = (TOP / "lib" / "record" / "features.c").read_text(encoding="utf-8")
    return re.findall(r'\[KZI_F_\w+\] = \{"([^"]+)"', source)


def observe(program):
    """(article, modality, right, features) of every record of every set; features are indices, rising."""
    dev = SHARED / "gold" / "dev.jsonl", SHARED / "gold" / "dev.articles.jsonl"
    with tempfile.TemporaryDirectory() as folder:
        return [row for name, first in SETS.items()
                for row in observe_set(program, first, *(dev if name == "dev" else own.files(name, SHARED, pathlib.Path(folder))))]


def observe_set(program, first, gold_file, articles):
    sys.path.insert(0, str(SHARED / "eval"))
    names = feature_names()
    gold = lines(open(gold_file, encoding="utf-8"))
    command = [program, "--ndjson", "--explain", "--min-confidence", "0", articles]
    found = lines(subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8").stdout.splitlines())
    rows = []
    for article, (name, told) in enumerate(sorted(gold.items()), first):
        for modalities in (TOLD, ASIDE):
            records = [r for r in found.get(name, []) if r["modality"] in modalities]
            right = right_ones([r for r in told if r["modality"] in modalities], records)
            rows += [(article, r["modality"], i in right, features_of(r, names)) for i, r in enumerate(records)]
    return rows


def lines(source):
    return {o["id"]: o["records"] for o in map(json.loads, source)}


def features_of(record, names):
    return sorted(names.index(r["rule"]) for r in record["reasons"] if r["slot"] == "confidence")


def right_ones(gold, records):
    """Indices of the records whose identity is that of the gold record which score.py aligns them with."""
    from score import align, fills, identity, overlap
    if not gold or not records:
        return set()
    wanted, got = [fills(r) for r in gold], [fills(r) for r in records]
    pairs = align([[len(overlap(a, b)) + 0.01 * (identity(x) == identity(y)) for b, y in zip(got, records)]
                   for a, x in zip(wanted, gold)])
    return {b for a, b in pairs if identity(gold[a]) == identity(records[b])}


# ---- The table of what was seen ------------------------------------------------------------------------------------------------

def table_text(rows, names):
    head = ["# What the records of ../shared's dev articles and of tests/gold showed, and whether they were right: made by calibrate.py.",
            "# Columns: article (a number; from 1000 on those of tests/gold), modality, right, and for each feature, in this order, whether it held:",
            "# " + ", ".join(names)]
    body = ["\t".join([str(article), modality, str(int(right)), "".join("01"[f in held] for f in range(len(names)))])
            for article, modality, right, held in rows]
    return "\n".join(head + body) + "\n"


def read_table():
    rows = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            article, modality, right, held = line.split("\t")
            rows.append((int(article), modality, right == "1", [f for f, bit in enumerate(held) if bit == "1"]))
    return rows


# ---- The model: right with probability 1 / (1 + exp(-base - the weights of the features that hold)) ---------------------------

def probability(weights, held):
    return 1 / (1 + math.exp(-weights[-1] - sum(weights[f] for f in held)))


def shares(rows):
    """By how much each row counts."""
    crowd = collections.Counter(row[0] for row in rows)
    return [min(1.0, CROWD / crowd[row[0]]) for row in rows]


def fit(rows, weights, free):
    """Newton's method on the penalized likelihood, over the free weights only; the last weight is the base, without penalty."""
    weights = list(weights)
    place = {f: i for i, f in enumerate(free)}
    counts = shares(rows)
    penalty = [0.0 if f == len(weights) - 1 else PENALTY for f in free]
    for _ in range(20):
        slope = [-c * weights[f] for c, f in zip(penalty, free)]
        bend = [[c + 1e-9 if i == k else 0.0 for k in range(len(free))] for i, c in enumerate(penalty)]
        for share, (_, _, right, held) in zip(counts, rows):
            p = probability(weights, held)
            on = [place[f] for f in held + [len(weights) - 1] if f in place]
            for i in on:
                slope[i] += share * (right - p)
                for k in on:
                    bend[i][k] += share * p * (1 - p)
        step = solve(bend, slope)
        for f, d in zip(free, step):
            weights[f] += d
        if max(map(abs, step)) < 1e-9:
            break
    return weights


def solve(matrix, values):
    """Gauss's elimination; the matrix is positive definite."""
    n = len(values)
    a = [row + [v] for row, v in zip(matrix, values)]
    for i in range(n):
        for k in range(i + 1, n):
            f = a[k][i] / a[i][i]
            a[k] = [x - f * y for x, y in zip(a[k], a[i])] if f else a[k]
    out = [0.0] * n
    for i in reversed(range(n)):
        out[i] = (a[i][n] - sum(a[i][k] * out[k] for k in range(i + 1, n))) / a[i][i]
    return out


def learn(rows, names):
    """The weights of the news first; then what it costs a record to be told aside, all else as it is."""
    aside = [names.index(m) for m in ASIDE]
    news = [f for f in range(len(names) + 1) if f not in aside]
    weights = fit([r for r in rows if r[1] in TOLD], [0.0] * (len(names) + 1), news)
    return fit([r for r in rows if r[1] in ASIDE], weights, aside)


def crossed(rows, names):
    """(confidence, right) of every asserted or planned record of dev, by weights that have not seen its article."""
    out = []
    for fold in range(FOLDS):
        weights = learn([r for r in rows if r[0] % FOLDS != fold], names)
        out += [(probability(weights, r[3]), r[2]) for r in rows
                if r[0] < SETS["news"] and r[0] % FOLDS == fold and r[1] in TOLD]
    return out


def error_of(pairs, bins=10):
    """Expected calibration error: how far confidence and share of right records lie apart, bin by bin."""
    total = 0.0
    for n in range(bins):
        inside = [(c, right) for c, right in pairs if min(int(c * bins), bins - 1) == n]
        total += abs(sum(c for c, _ in inside) - sum(right for _, right in inside))
    return total / len(pairs)


def least_error(pairs, bins=10):
    """What error_of would show on average if every confidence were exactly true: chance alone, in so few records."""
    total = 0.0
    for n in range(bins):
        inside = [c for c, _ in pairs if min(int(c * bins), bins - 1) == n]
        total += math.sqrt(2 / math.pi * sum(c * (1 - c) for c in inside))
    return total / len(pairs)


# ---- The header ----------------------------------------------------------------------------------------------------------------

def weights_text(rows, names):
    weights = [round(w, 2) + 0.0 for w in learn(rows, names)]  # no -0.0
    told = sum(r[1] in TOLD for r in rows)
    head = [f"/* Made by tests/calibrate.py from {told} asserted or planned and {len(rows) - told} other records: make calibrate. */",
            '#include "record/features.h"', "", f"#define CONFIDENCE_BASE ({weights[-1]:.2f})", "",
            "static const double confidence_weights[KZI_FEATURE_COUNT] = {"]
    return "\n".join(head + [f"    [{enumerator(n)}] = {w:.2f}," for n, w in zip(names, weights)] + ["};"]) + "\n"


def enumerator(name):
    return "KZI_F_" + name.upper().replace(" ", "_")


def calibrate(program):
    names, rows = feature_names(), observe(program)
    TABLE.write_text(table_text(rows, names), encoding="utf-8")
    WEIGHTS.write_text(weights_text(rows, names), encoding="utf-8")
    print(WEIGHTS.read_text(encoding="utf-8"), end="")
    pairs = crossed(rows, names)
    print(f"cross-validated calibration error {error_of(pairs):.3f} (chance alone: {least_error(pairs):.3f})")


def check():
    """As run.sh wants it: the committed weights are those of the committed table, and the table is of these features."""
    names, rows = feature_names(), read_table()
    checks = {"the weights are what calibrate.py makes of the table: make calibrate": WEIGHTS.read_text(encoding="utf-8") == weights_text(rows, names),
              "the table is of the features in features.c: make calibrate": TABLE.read_text(encoding="utf-8") == table_text(rows, names)}
    for name, good in checks.items():
        if not good:
            print(f"FAILED: {name}")
    print(f"{sum(checks.values())} passed, {len(checks) - sum(checks.values())} failed")
    return 0 if all(checks.values()) else 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(check())
    if SHARED is None:
        sys.exit("calibrate: no ../shared with gold to learn from")
    calibrate(sys.argv[1])
