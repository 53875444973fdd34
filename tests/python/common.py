"""What the tests share."""
import json
import os
import pathlib
import subprocess
import sys

TOP = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("KZCOOP_PROGRAM", str(TOP / "build/kzcoop"))
SAMPLE = (TOP / "examples/sample.txt").read_text("utf-8")
GOLDEN = sorted(path for path in (TOP / "tests/golden").iterdir() if (path / "article.txt").exists())


def golden_articles():
    """What Engine.article() takes, for each golden article."""
    for folder in GOLDEN:
        meta = folder / "meta.json"
        told = json.loads(meta.read_text("utf-8")) if meta.exists() else {}
        yield {"text": (folder / "article.txt").read_text("utf-8"), "id": folder.name, **{k: v for k, v in told.items() if k in ("title", "date", "source")}}


def python(*arguments, **environment):
    """Another Python in which the package is found as it is here."""
    return subprocess.run([sys.executable, *arguments], capture_output=True, env={**os.environ, **environment}, check=False)
