"""python3 -m kzcoop prints what the program prints, byte for byte, and says the same when something is wrong."""
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from common import GOLDEN, PROGRAM, SAMPLE, TOP, golden_articles, python
from kzcoop import LineError, read_line
from kzcoop.program import arguments

FORMS = [], ["--tsv"], ["--events"], ["--network"], ["--pretty"], ["--pretty", "--explain"], ["--tokens"], ["--conllu"], ["--latin", "--explain"]
CHOICES = [], ["--country", "KZ", "--country", "TR"], ["--min-confidence=0"], ["--date", "2020-02-29"]
BAD_LINES = [
    {"id": 7, "text": 5}, ["text"], {"id": 8, "date": "2023-03-14T10:00:00Z", "text": "كلام في البلد"}, {"id": 9, "date": "soon", "text": "كلام"},
    {"id": -12, "title": None, "date": "", "text": "نص\0من كلمات"}, {"id": 1.5, "text": "x"}, {"id": True, "text": "x"}, {"title": 3, "text": "x"},
    {"text": "a"}, {"id": 2**63, "text": "x"}, {"id": "", "title": "", "source": "واس", "url": "u", "text": ""}, {"title": "a\0b", "text": "x"}]
RAW_LINES = [b"not json", b"", b" \t\r", b'{"text": "x"', b'{"text": "\xff"}', b'{"text": "x"} x', b'{"text": "a", "text": "b"}', b'{"n": NaN, "text": "x"}',
             b'{"text": "\\ud800"}', b'\xef\xbb\xbf{"text": "x"}', b'{"text": "\\ud83d\\ude00"}\r', b"[" * 3000, b'{"text": "last line"}']


@unittest.skipUnless(os.path.exists(PROGRAM), "the program kzcoop is not built")
class Beside(unittest.TestCase):
    """The program and we, side by side."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def both(self, *given, stdin=b""):
        """Standard output and exit status of the two."""
        for command in [PROGRAM], [sys.executable, "-m", "kzcoop"]:
            done = subprocess.run([*command, *map(str, given)], input=stdin, capture_output=True, cwd=self.folder, check=False)
            yield done.stdout, done.returncode, done.stderr.decode(errors="replace").splitlines()

    def same(self, *given, stdin=b"", said=True):
        program, ours = self.both(*given, stdin=stdin)
        self.assertEqual(ours[:2], program[:2], given)
        self.assertEqual(ours[2] if said else len(ours[2]), program[2] if said else len(program[2]), given)
        return program


class Sample(Beside):
    def test_every_form(self):
        for form in FORMS:
            self.same(*form, TOP / "examples/sample.txt")

    def test_help_and_version(self):
        out, _, _ = self.same("--help")
        listed = re.findall(r"^  --([a-z-]+)", out.decode(), re.M)
        self.assertEqual(sorted([*arguments.FLAGS, *arguments.VALUES]), sorted([*listed, "version"]))
        self.same("--version")


class Same(Beside):
    slow = True

    def test_every_form_of_every_golden_article(self):
        files = [folder / "article.txt" for folder in GOLDEN]
        for form in FORMS:
            out, status, _ = self.same(*form, *files)
            self.assertEqual(status, 0)
            self.assertGreater(len(out), 1000)

    def test_every_choice_of_records_and_jobs(self):
        files = [folder / "article.txt" for folder in GOLDEN[:12]]
        for choice, form in itertools.product(CHOICES, (["--jobs", "2"], ["--tsv"], ["--pretty"])):
            self.same(*form, *choice, *files)

    def test_ndjson(self):
        lines = self.folder / "lines"
        lines.write_text("".join(json.dumps(told, ensure_ascii=False) + "\n" for told in golden_articles()), "utf-8")
        for form in FORMS:
            self.same("--ndjson", *form, lines)
        self.same("--ndjson", stdin=lines.read_bytes())

    def test_bad_lines_stop_nothing(self):
        lines = self.folder / "lines"
        lines.write_bytes(b"\n".join([*(json.dumps(told).encode() for told in BAD_LINES), *RAW_LINES]))
        out, status, _ = self.same("--ndjson", lines, said=False)
        self.assertEqual((out.count(b"\n"), status), (7, 1))
        self.same("--ndjson", "--jobs", "3", "--date", "2020-01-01", lines, lines, said=False)

    def test_names_of_files_and_ids(self):
        for name in "a.b.txt", ".hidden", "plain", "x.", "مقال.txt", os.fsdecode(b"\xff.txt"):
            (self.folder / name).write_text(SAMPLE, "utf-8")
            self.same(name)
        self.same("-", stdin=SAMPLE.encode())
        self.same(stdin=SAMPLE.encode("windows-1256"))
        self.same("--tsv", "a.b.txt", "--", "plain", "--latin")

    def test_files_that_are_wrong(self):
        (self.folder / "empty").write_bytes(b"")
        (self.folder / "invalid").write_bytes("سلام ".encode() + b"\xff")
        (self.folder / "picture").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
        (self.folder / "english").write_text("Two ministers met in London.")
        for form in [], ["--pretty"], ["--conllu"], ["--encoding", "UTF-8"], ["--encoding", "UTF-8", "--replace"], ["--max-bytes", "9"]:
            self.same(*form, "missing", "empty", "invalid", ".", "picture", "english")
        self.same("--ndjson", "missing", ".")
        self.same("--max-bytes", "20", stdin=b"x" * 100000)

    def test_wrong_usage(self):
        (self.folder / "wrong.tsv").write_text("country\tKZ\tبلاد السهوب\nnoclass\tx\ty\n", "utf-8")
        for given in (["--date", "2023-02-30"], ["--date", ""], ["--country", "XQ"], ["--min-confidence", "2"], ["--jobs", "0"], ["--jobs", "257"],
                      ["--lexicon", "nowhere.tsv"], ["--lexicon", "wrong.tsv"], ["--max-bytes", "0"], ["--max-bytes", "1e3"], ["--encoding", ""]):
            _, status, said = self.same(*given)
            self.assertEqual((status, len(said)), (2, 1), given)
        for given in ["--nonsense"], ["--date"], ["--latin=5"]:
            self.assertEqual(self.same(*given, said=False)[1], 2)

    def test_options_may_be_shortened(self):
        (self.folder / "a").write_text(SAMPLE, "utf-8")
        self.same("--expl", "--pre", "a")

    def test_a_closed_pipe_is_told(self):
        (self.folder / "a").write_text(SAMPLE, "utf-8")
        for command in [PROGRAM], [sys.executable, "-m", "kzcoop"]:
            read, write = os.pipe()
            os.close(read)
            done = subprocess.run([*command, *["a"] * 100], stdout=write, stderr=subprocess.PIPE, cwd=self.folder, check=False)
            os.close(write)
            self.assertEqual((done.returncode, done.stderr), (3, b"kzcoop: cannot write: Broken pipe\n"))


class Lines(unittest.TestCase):
    def test_a_line_gives_what_an_article_takes(self):
        line = '{"id": 5, "date": "2021-11-09 10:00", "text": "a\\u0000b", "title": "", "url": null, "other": [1]}'
        self.assertEqual(read_line(line.encode()), {"id": "5", "date": "2021-11-09", "text": "a b"})

    def test_why_there_is_none(self):
        for line, why in ((b"[]", "not a JSON object"), (b'{"id": 1}', 'no "text"'), (b'{"id": [], "text": ""}', '"id" is not a string'), (b"{", "Expecting")):
            with self.assertRaisesRegex(LineError, why):
                read_line(line)

    def test_without_the_program(self):
        done = python("-m", "kzcoop", "--tsv", "examples/sample.txt")
        self.assertEqual((done.returncode, done.stdout.count(b"\n")), (0, 6))


if __name__ == "__main__":
    unittest.main()
