"""Options, articles and their errors, many articles at once."""
import ctypes
import datetime
import io
import os
import pathlib
import tempfile
import threading
import time
import unittest

import kzcoop
from common import SAMPLE, golden_articles
from kzcoop import Field, Status, _abi
from kzcoop._library import lib


class Options(unittest.TestCase):
    def test_countries_and_confidence_choose_records(self):
        self.assertEqual(len(kzcoop.Engine(countries=["FR"]).extract(SAMPLE)), 0)
        every = kzcoop.Engine(countries=["FR", "KZ"]).extract(SAMPLE)
        self.assertEqual(every, kzcoop.extract(SAMPLE))
        middle = sorted(record.confidence for record in every)[len(every) // 2]
        sure = kzcoop.Engine(min_confidence=middle - 0.005).extract(SAMPLE)  # told to hundredths
        self.assertEqual(list(sure), [record for record in every if record.confidence >= middle])

    def test_a_lexicon_adds_a_byname(self):
        text = "وقعت بلاد الجوزاء وتركيا مذكرة تفاهم في أنقرة أمس."
        entry = "country\tKZ\tبلاد الجوزاء\n"
        self.assertEqual(len(kzcoop.extract(text)), 0)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
            file.write(entry)
            file.flush()
            for engine in kzcoop.Engine(lexicon=entry), kzcoop.Engine(lexicon=entry.encode()), kzcoop.Engine(lexicon_files=[file.name]):
                self.assertEqual(set(engine.extract(text)[0].countries), {"KZ", "TR"})

    def test_encodings(self):
        data = SAMPLE.encode("windows-1256")
        with kzcoop.Engine(encoding="windows-1256").article(data) as article:
            self.assertEqual((article.text, article.encoding), (SAMPLE, "windows-1256"))
        with self.assertRaises(kzcoop.TextError) as caught:
            kzcoop.Engine(forbid_encodings=["windows-1256"]).article(data)
        self.assertEqual(caught.exception.status, Status.E_FORBIDDEN)
        with self.assertRaisesRegex(ValueError, "not str"):
            kzcoop.Engine(encoding="windows-1256").article(SAMPLE)

    def test_replacing_is_counted(self):
        with kzcoop.Engine(encoding="UTF-8", replace_invalid=True).article(b"\xd9\x84\xff\xd9\x84") as article:
            self.assertEqual((article.text, article.replaced), ("ل\ufffdل", 1))

    def test_portable_changes_nothing(self):
        self.assertEqual(kzcoop.Engine(portable=True).json(SAMPLE), kzcoop.json(SAMPLE))

    def test_each_limit_is_an_error_of_its_own(self):
        for limit, status in (("bytes", Status.E_LIMIT_BYTES), ("tokens", Status.E_LIMIT_TOKENS), ("records", Status.E_LIMIT_RECORDS),
                              ("work", Status.E_LIMIT_WORK)):
            with self.assertRaises(kzcoop.LimitError) as caught:
                kzcoop.Engine(**{f"max_{limit}": 1}).extract(SAMPLE)
            self.assertEqual(caught.exception.status, status)

    def test_a_wrong_value_is_told_by_its_name(self):
        for name, value in (("countries", ["XQ"]), ("min_confidence", 2.0), ("encoding", ""), ("max_bytes", 0), ("forbid_encodings", [""])):
            with self.assertRaises(kzcoop.UsageError) as caught:
                kzcoop.Engine(**{name: value})
            self.assertIn(repr(value[0] if isinstance(value, list) else value), str(caught.exception))


class Articles(unittest.TestCase):
    def setUp(self):
        self.engine = kzcoop.Engine()

    def test_every_way_in_gives_the_same(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "مقال.txt")
            path.write_text(SAMPLE, "utf-8")
            data = SAMPLE.encode()
            ways = [self.engine.article(one) for one in (SAMPLE, data, bytearray(data), memoryview(data))]
            ways += [self.engine.open(one) for one in (path, str(path), os.fsencode(path), io.BytesIO(data))]
            self.assertEqual({article.json() for article in ways}, {kzcoop.json(SAMPLE)})

    def test_a_reader_of_c_gives_the_same(self):
        stream = io.BytesIO(SAMPLE.encode())

        def read(user, buffer, room):
            piece = stream.read(min(room, 7))
            ctypes.memmove(buffer, piece, len(piece))
            return len(piece)

        article = kzcoop.Article(self.engine)
        self.assertEqual(lib.kzc_article_load_reader(article._handle, _abi.kzc_read_function(read), None, None), Status.OK)
        self.assertEqual(article.json(), kzcoop.json(SAMPLE))

    def test_what_is_told_of_it_is_kept(self):
        about = {"id": "a-1", "title": "عنوان", "date": "2021-11-09", "source": "صحيفة", "url": "https://example.org/1"}
        with self.engine.article("نص", **about) as article:
            fields = [article.get(field) for field in (Field.ID, Field.TITLE, Field.DATE, Field.SOURCE, Field.URL)]
            self.assertEqual(fields, list(about.values()))
            self.assertEqual((article.published, article.text), ("2021-11-09", "عنوان\nنص"))
            self.assertIsNone(article.where(Field.TITLE))

    def test_dates_may_be_dates(self):
        for date in datetime.date(2021, 11, 9), datetime.datetime(2021, 11, 9, 23, 59):
            self.assertEqual(self.engine.article("نص", date=date).published, "2021-11-09")
        self.assertIsNone(self.engine.article("نص").published)

    def test_the_page_is_read(self):
        with self.engine.article(SAMPLE) as article:
            self.assertEqual((article.language, article.encoding, article.mojibake, article.replaced), ("ar", "UTF-8", False, 0))
            self.assertEqual(article.lines[0].kind, "title")
            self.assertEqual(article.where(Field.TITLE).of(article.text), article.title)
            self.assertEqual("\n".join(line.span.of(article.text) for line in article.lines) + "\n", SAMPLE)

    def test_an_id_may_be_a_number(self):
        self.assertEqual(self.engine.article("نص", id=17).get(Field.ID), "17")

    def test_other_values_are_refused(self):
        for name, value in (("title", float("nan")), ("title", 5), ("url", b"x"), ("source", datetime.date(2021, 1, 1))):
            with self.assertRaisesRegex(TypeError, f"{name} is a str"):
                self.engine.article("نص", **{name: value})

    def test_a_path_does_not_end_within(self):
        for use in lambda: self.engine.open("examples/sample.txt\0.html"), lambda: kzcoop.Engine(lexicon_files=["/dev/null\0x"]):
            with self.assertRaisesRegex(ValueError, "null byte"):
                use()

    def test_a_member_that_no_article_has(self):
        with self.assertRaisesRegex(TypeError, "no 'author', only id, title"):
            self.engine.article("نص", author="x")


class Errors(unittest.TestCase):
    def caught(self, kind, make):
        with self.assertRaises(kind) as caught:
            make()
        return caught.exception

    def test_bytes_that_are_wrong_have_their_position(self):
        wrong = self.caught(ValueError, lambda: kzcoop.Engine(encoding="UTF-8").article("سلام ".encode() + b"\xff"))
        self.assertIsInstance(wrong, kzcoop.TextError)
        self.assertEqual((wrong.status, wrong.position), (Status.E_INVALID, 9))
        self.assertTrue(str(wrong).startswith("byte 9: "), wrong)

    def test_a_limit_tells_how_much(self):
        wrong = self.caught(kzcoop.LimitError, lambda: kzcoop.Engine(max_bytes=20).article(SAMPLE))
        self.assertEqual((wrong.status, wrong.position), (Status.E_LIMIT_BYTES, 20))

    def test_a_file_that_is_not_there_is_an_oserror(self):
        wrong = self.caught(OSError, lambda: kzcoop.Engine().open("/nowhere"))
        self.assertEqual((wrong.status, wrong.errno, str(wrong)), (Status.E_OPEN, 2, "/nowhere: No such file or directory"))
        self.assertEqual(self.caught(kzcoop.FileError, lambda: kzcoop.Engine().open("/")).status, Status.E_DIRECTORY)

    def test_a_lexicon_tells_line_and_detail(self):
        wrong = self.caught(kzcoop.LexiconError, lambda: kzcoop.Engine(lexicon="country\tKZ\tبلاد\nnoclass\tx\ty\n"))
        self.assertEqual((wrong.line, wrong.status), (2, Status.E_LEXICON))
        self.assertIn("line 2: ", str(wrong))
        self.assertTrue(wrong.detail)

    def test_a_wrong_date_is_a_valueerror(self):
        wrong = self.caught(ValueError, lambda: kzcoop.extract(SAMPLE, date="2021-02-30"))
        self.assertIn("date '2021-02-30'", str(wrong))

    def test_a_text_that_is_no_unicode(self):
        self.caught(UnicodeEncodeError, lambda: kzcoop.extract("\ud800"))

    def test_every_status_has_its_kind(self):
        kinds = {status: type(kzcoop.errors.fail(status)) for status in Status if status}
        self.assertEqual(kinds[Status.E_NOMEM], kzcoop.NoMemoryError)
        self.assertEqual({kinds[status] for status in Status if 300 <= status < 400}, {kzcoop.TextError})
        self.assertTrue(all(issubclass(kind, kzcoop.Error) and kind is not kzcoop.Error for kind in kinds.values()))


class Many(unittest.TestCase):
    ARTICLES = [dict(told, id=f"{told['id']}-{n}", colour="ignored") for n in range(3) for told in golden_articles()]

    def test_threads_change_nothing(self):
        engine = kzcoop.Engine()
        alone = list(engine.json_many(self.ARTICLES))
        self.assertEqual(list(engine.json_many(self.ARTICLES, threads=3)), alone)
        self.assertEqual([result.id for result in engine.extract_many(self.ARTICLES, threads=2)], [told["id"] for told in self.ARTICLES])

    def test_only_a_few_are_read_ahead(self):
        read = 0

        def endless():
            nonlocal read
            while True:
                read += 1
                yield {"text": "نص"}

        results = kzcoop.Engine().extract_many(endless(), threads=2)
        for _ in range(5):
            next(results)
        results.close()
        self.assertLess(read, 30)

    def test_a_wrong_one_raises_in_its_turn(self):
        results = kzcoop.Engine().extract_many([{"text": "نص"}, {"text": b"\x89PNG\r\n\x1a\n\0"}, {"text": "نص"}], threads=2)
        next(results)
        with self.assertRaises(kzcoop.TextError):
            next(results)

    def test_other_threads_run_during_a_call(self):
        text, ticks, done = SAMPLE * 150, [], threading.Event()
        worker = threading.Thread(target=lambda: (kzcoop.json(text), done.set()))
        worker.start()
        while not done.is_set():
            ticks.append(time.monotonic())
            time.sleep(0.001)
        worker.join()
        self.assertGreater(len(ticks), 5)


if __name__ == "__main__":
    unittest.main()
