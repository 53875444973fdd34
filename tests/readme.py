#!/usr/bin/env python3
"""README says the truth: its C builds without a warning and runs, its Python runs, and the output it shows is what comes out.

The shown JSON may leave out members and may shorten texts to «…». Standard library only.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from golden import TOP, differences

B = TOP / os.environ.get("B", "build")
README = (TOP / "README.md").read_text("utf-8")


def block(language):
    return re.search(rf"```{language}\n(.*?)```", README, re.S)[1]


def run(*command, **more):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=TOP, **more)
    return done.stdout.decode() if done.returncode == 0 else f"failed: {done.stdout.decode()}"


def run_c(folder):
    source, program = folder / "readme.c", folder / "readme"
    source.write_text(block("c"), "utf-8")
    compiler = os.environ.get("CC", "cc").split()
    said = run(*compiler, "-std=c11", "-Wall", "-Wextra", "-Werror", "-Iinclude", source, f"-L{B}", "-lkzcoop", "-o", program)
    return said or run(program, env={**os.environ, "LD_LIBRARY_PATH": str(B)})


def without_shortened(value):
    """What the shown JSON does say: «…» stands for anything."""
    if isinstance(value, dict):
        return {k: without_shortened(v) for k, v in value.items() if v != "…"}
    return [without_shortened(v) for v in value] if isinstance(value, list) else value


def problems(folder):
    shown, printed = json.loads(block("json")), run_c(folder)
    try:
        told = json.loads(printed)
    except ValueError:
        yield f"the C example prints no JSON: {printed[:500]}"
        return
    count = len(shown["records"])
    for wrong in differences(without_shortened(shown), {**told, "records": told["records"][:count]}, "output"):
        yield wrong
    where = {"PYTHONPATH": str(TOP / "examples/python"), "KZCOOP_LIBRARY": str(B / "libkzcoop.so.0")}
    printed = run(sys.executable, "-c", block("python"), env={**os.environ, **where})
    if not printed.startswith("sign asserted (<Party QA "):
        yield f"the Python example prints no records: {printed[:500]}"


def main():
    with tempfile.TemporaryDirectory() as folder:
        wrong = list(problems(pathlib.Path(folder)))
    for line in wrong:
        print(line)
    print(f"{int(not wrong)} passed, {len(wrong)} failed")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
