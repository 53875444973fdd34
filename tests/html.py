#!/usr/bin/env python3
"""Saved web pages: tests/html/NAME.html must give the title, date, site, address and text of NAME.txt.   html.py [--update NAME]

Also: a page that is nested far too deep is read in no time, and the records come with what the page tells. Passes over
everything where the example was not built (gumbo is missing). Standard library only.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

TOP = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = TOP / os.environ.get("EXAMPLES", os.environ.get("B", "build")) / "html_article"
PAGES = sorted((TOP / "tests" / "html").glob("*.html"))
DEEP = 200_000


def run(*arguments):
    return subprocess.run([PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)


def text_of(path):
    return run("--text", path).stdout.decode()


def check_pages():
    for path in PAGES:
        want, got = path.with_suffix(".txt").read_text("utf-8"), text_of(path)
        yield f"{path.name} reads as expected" + ("" if want == got else f"\n--- wanted\n{want}--- got\n{got}"), want == got


def check_deep(tag):
    line = "وصل الوفد إلى العاصمة مساء اليوم والتقى عددا من المسؤولين هناك."
    with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as file:
        file.write(f"<html><body>{f'<{tag}>' * DEEP}<p>{line}</p>{f'</{tag}>' * DEEP}</body></html>")
        file.flush()
        began = time.monotonic()
        got = text_of(file.name)
        return f"{DEEP} nested <{tag}> are read in {time.monotonic() - began:.1f} s", line in got and time.monotonic() - began < 10


def check_records():
    got = json.loads(run(TOP / "tests" / "html" / "wordpress-magazine.html").stdout)
    source = got["source"]
    yield "the records come with the page's site and date", source["publisher"] == "أخبار الساحل" and source["published"] == "2022-11-02"
    yield "the signing on the page is found", [r["act"] for r in got["records"]] == ["sign"]
    yield "a file that is not there is an error", run("/nowhere.html").returncode == 1
    yield "no file is wrong usage", run().returncode == 2


def main():
    if not PROGRAM.exists():
        print("html: the example was not built", "1 passed, 0 failed", sep="\n")
        return 0
    if sys.argv[1:2] == ["--update"]:
        for path in PAGES:
            if path.stem in sys.argv[2:]:
                path.with_suffix(".txt").write_text(text_of(path), "utf-8")
        return 0
    results = [*check_pages(), check_deep("div"), check_deep("b"), check_deep("font"), *check_records()]
    for label, good in results:
        if not good:
            print(label)
    failed = sum(not good for _, good in results)
    print(f"{len(results) - failed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main())
