#!/usr/bin/env python3
"""Schema: include/kzcoop/kzcoop-records.schema.json is a JSON Schema (draft 2020-12), its enums are the codes that codes.h and areas.tsv
pin, and the output for every golden article and the sample follows it, plain and with --latin and --explain. Needs python3-jsonschema.
"""
import json
import os
import re
import sys

try:
    import jsonschema
except ModuleNotFoundError:  # Debian's package serves Debian's Python, which need not be the first on PATH
    if sys.executable == "/usr/bin/python3":
        sys.exit("schema: python3-jsonschema is missing")
    os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])

from golden import TOP, articles, run

SCHEMA = json.loads((TOP / "include/kzcoop/kzcoop-records.schema.json").read_text("utf-8"))
CODES = (TOP / "include/kzcoop/codes.h").read_text("utf-8")
AREAS = (TOP / "lib/lexicon/areas.tsv").read_text("utf-8")
ENUMS = [  # what codes.h calls a vocabulary, and the schema's object and member that list it
    ("ACT", "record", "act"),
    ("MODALITY", "record", "modality"),
    ("INSTRUMENT", "instrument", "type"),
    ("ROLE", "person", "role"),
    ("PRECISION", "date", "precision"),
]


def listed(thing, member):
    return SCHEMA["$defs"][thing]["properties"][member]["enum"]


def pinned(vocabulary):
    return [name.lower() for name in re.findall(rf"\bKZC_{vocabulary}_(\w+) = [1-9]", CODES)]


def problems():
    """One item per question: what is wrong, or None."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    for vocabulary, thing, member in ENUMS:
        yield None if listed(thing, member) == pinned(vocabulary) else f"{thing}.{member} is not what codes.h calls KZC_{vocabulary}_"
    areas = re.findall(r"^area\.label\t(\S+)\t", AREAS, re.M)
    yield None if listed("area", "code") == areas else "area.code is not what areas.tsv lists"
    validator = jsonschema.Draft202012Validator(SCHEMA)
    lines = [line for _, line in articles(TOP / "tests/golden")]
    lines.append({"id": "the sample", "text": (TOP / "examples/sample.txt").read_text("utf-8")})
    for options in [], ["--latin", "--explain"]:
        for told in run(lines, *options):
            wrong = jsonschema.exceptions.best_match(validator.iter_errors(told))
            yield wrong and f"{told['id']} {' '.join(options)}: {wrong.json_path}: {wrong.message}"


def main():
    answers = list(problems())
    wrong = [answer for answer in answers if answer]
    print(*wrong, f"{len(answers) - len(wrong)} passed, {len(wrong)} failed", sep="\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
