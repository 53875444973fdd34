"""The annotated articles of tests/gold, for calibrate.py and eval.py. Standard library only.

NAME.jsonl holds records in ../shared's form. NAME.articles.jsonl holds the articles where they are ours; where it is missing they are of
../shared's corpus, by their ids, and the gold keeps no word of them: [start, end] in an article's bytes stands for the words there.
"""
import functools
import gzip
import json
import pathlib

TOP = pathlib.Path(__file__).resolve().parent.parent
OWN = TOP / "tests" / "gold"


@functools.lru_cache(maxsize=1)  # two sets take their articles from it
def corpus(shared):
    """The unlabelled articles of ../shared by their ids."""
    with gzip.open(shared / "corpus" / "unlabelled.jsonl.gz", "rt", encoding="utf-8") as f:
        return {a["id"]: a for a in map(json.loads, f)}


def spelled(value, text):
    """Gold with the words that its places stand for; text is the article's bytes."""
    if isinstance(value, dict):
        return {k: spelled(v, text) for k, v in value.items()}
    if isinstance(value, list) and len(value) == 2 and all(isinstance(v, int) for v in value):
        return text[value[0]:value[1]].decode("utf-8")
    return [spelled(v, text) for v in value] if isinstance(value, list) else value


def files(name, shared, folder):
    """Gold and articles of a set as score.py and the program read them; what has to be put together is written to the folder."""
    own = OWN / f"{name}.articles.jsonl"
    if own.exists():
        return OWN / f"{name}.jsonl", own
    folder.mkdir(parents=True, exist_ok=True)
    articles = corpus(shared)
    gold, texts = folder / f"{name}.gold.jsonl", folder / f"{name}.articles.jsonl"
    with open(gold, "w", encoding="utf-8") as g, open(texts, "w", encoding="utf-8") as t:
        for entry in map(json.loads, open(OWN / f"{name}.jsonl", encoding="utf-8")):
            a = articles[entry["id"]]
            text = ((a["title"] + "\n" if a["title"] else "") + a["text"]).encode("utf-8")
            g.write(json.dumps(spelled(entry, text), ensure_ascii=False) + "\n")
            t.write(json.dumps(a, ensure_ascii=False) + "\n")
    return gold, texts
