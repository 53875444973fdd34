#!/usr/bin/env python3
"""Makes forms.txt: the words of a corpus and of the lexicon as they are written.   forms.py CORPUS.jsonl.gz... LEXICON.tsv... > forms.txt

A corpus is one JSON object a line with "title" and "text"; forms.txt was made of ../shared/corpus/unlabelled.jsonl.gz and negatives.jsonl.gz, and
of all that lexgen reads: news of today has names that no old news has.
Words that the library sees to be whole are left out: kzi_is_whole_at_sight() in analyze.h; so are those that the corpora have but once,
which other news has hardly ever: a third of the list for one word in a hundred.
Lines that come again count once; marks and tatweel do not count, and words with other letters than those of Arabic are left out.
Standard library only.
"""
import collections
import gzip
import json
import re
import sys

WORD = re.compile("[\u0621-\u063A\u0640-\u0652\u0670\u0671\u067E\u0686\u06A4\u06AF\u06A9\u06CC\u0698]+")
MARKS = re.compile("[\u0640\u064B-\u0652\u0670]")
OURS = re.compile("[\u0621-\u063A\u0641-\u064A]{2,}")
OFTEN = 2  # times in the corpora
HEADER = """\
# The words of some 3,000 news articles and of the lexicon as they are written: formgen takes them apart when the library is built, so
# that they need not be analyzed again and again. Only speed depends on this list. Bare word forms are facts and carry no licence. Made
# by forms.py.
"""


def lines_of(path):
    if path.endswith(".tsv"):
        with open(path, encoding="utf-8") as rows:
            yield from (forms for row in rows if not row.startswith("#") for forms in row.split("\t")[2:])
        return
    for article in gzip.open(path, "rt", encoding="utf-8"):
        article = json.loads(article)
        yield from f"{article.get('title', '')}\n{article['text']}".split("\n")


def is_whole_at_sight(word):
    return word[0] not in "وفبلكسأم" and word[-1] not in "هكيى" and not (word[-1] in "منا" and word[-2] in "هكنم")


def main(paths):
    counts, seen = collections.Counter(), set()
    for path in paths:
        enough = OFTEN if path.endswith(".tsv") else 1
        for line in lines_of(path):
            if line not in seen:
                seen.add(line)
                for word in WORD.findall(line):
                    counts[MARKS.sub("", word)] += enough
    sys.stdout.write(HEADER)
    for word in sorted(counts):
        if counts[word] >= OFTEN and OURS.fullmatch(word) and not is_whole_at_sight(word):
            print(word)


main(sys.argv[1:])
