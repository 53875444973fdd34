"""What owns memory of the library: freed once, at a time that one can tell; never used afterwards; never pickled."""
import gc
import pickle
import unittest
from unittest import mock

import kzcoop
from common import SAMPLE, python
from kzcoop import article as article_module, engine as engine_module, tokens as tokens_module


class Counted:
    """The library with one of its functions counted."""

    def __init__(self, lib, name):
        self.lib, self.name, self.calls = lib, name, 0

    def __getattr__(self, name):
        return self.count if name == self.name else getattr(self.lib, name)

    def count(self, *arguments):
        self.calls += 1
        return getattr(self.lib, self.name)(*arguments)


def counting(module, name):
    return mock.patch.object(module, "lib", Counted(module.lib, name))


class Freeing(unittest.TestCase):
    def freed(self, module, name, make):
        """How often it is freed: while in use, after the with block and a second close(), when dropped."""
        with counting(module, name):
            with make() as handle:
                inside = module.lib.calls
            handle.close()
            closed, handle = module.lib.calls, None
            dropped = make()
            before = module.lib.calls
            del dropped
            gc.collect()
            return inside, closed, before, module.lib.calls

    def test_engines(self):
        self.assertEqual(self.freed(engine_module, "kzc_engine_free", kzcoop.Engine), (0, 1, 1, 2))

    def test_articles(self):
        engine = kzcoop.Engine()
        self.assertEqual(self.freed(article_module, "kzc_article_free", lambda: engine.article(SAMPLE)), (0, 1, 1, 2))

    def test_tokens(self):
        article = kzcoop.Engine().article(SAMPLE)
        self.assertEqual(self.freed(tokens_module, "kzc_tokens_free", article.tokens), (0, 1, 1, 2))

    def test_an_article_that_cannot_be_loaded(self):
        with counting(article_module, "kzc_article_free"):
            with self.assertRaises(kzcoop.TextError) as caught:
                kzcoop.Engine().article(b"\x89PNG\r\n\x1a\n\0")
            self.assertEqual(article_module.lib.calls, 1, caught.exception)

    def test_an_article_that_is_told_something_wrong(self):
        with counting(article_module, "kzc_article_free"):
            with self.assertRaises(kzcoop.UsageError):
                kzcoop.extract(SAMPLE, date="soon")
            gc.collect()
            self.assertEqual(article_module.lib.calls, 1)

    def test_results_and_their_strings_at_once(self):
        for name in "kzc_result_free", "kzc_string_free":
            with counting(article_module, name):
                kzcoop.extract(SAMPLE)
                self.assertEqual(article_module.lib.calls, 1)

    def test_options_after_a_mistake(self):
        with counting(engine_module, "kzc_options_free"):
            with self.assertRaises(kzcoop.UsageError):
                kzcoop.Engine(countries=["nowhere"])
            self.assertEqual(engine_module.lib.calls, 1)

    def test_a_program_that_ends_with_everything_open(self):
        done = python("-W", "error", "-c", "import kzcoop; e = kzcoop.Engine(); a = e.article('نص'); t = a.tokens(); a.me = a, t, e")
        self.assertEqual((done.returncode, done.stderr), (0, b""))


class Closed(unittest.TestCase):
    def test_nothing_can_be_asked_of_it(self):
        engine = kzcoop.Engine()
        article = engine.article(SAMPLE)
        tokens = article.tokens()
        for handle, uses in ((tokens, [lambda: tokens[0], lambda: len(tokens), lambda: next(iter(tokens))]),
                             (article, [article.extract, article.json, article.tokens, lambda: article.title, lambda: article.lines]),
                             (engine, [lambda: engine.article(SAMPLE), lambda: engine.json(SAMPLE)])):
            handle.close()
            self.assertTrue(handle.closed)
            self.assertIn("closed", repr(handle))
            for use in uses:
                with self.assertRaisesRegex(ValueError, f"this {type(handle).__name__} is closed"):
                    use()

    def test_what_outlives_it(self):
        with kzcoop.Engine() as engine, engine.article(SAMPLE) as article:
            tokens, result = article.tokens(), article.extract()
        self.assertEqual(tokens[1].text, "وكازاخستان")
        self.assertEqual(result[0].parties[0].span.of(result.text), "قطر")


class Pickling(unittest.TestCase):
    def test_articles_and_tokens_refuse_with_advice(self):
        article = kzcoop.Engine().article(SAMPLE)
        for handle in article, article.tokens():
            with self.assertRaisesRegex(TypeError, "cannot be pickled; send the text, or the records"):
                pickle.dumps(handle)

    def test_engines_go_by_their_options(self):
        engine = kzcoop.Engine(countries=["FR"], min_confidence=0.3, max_bytes=100)
        again = pickle.loads(pickle.dumps(engine))
        self.assertEqual(repr(again), "<Engine(countries=('FR',), min_confidence=0.3, max_bytes=100)>")
        with self.assertRaises(kzcoop.LimitError):
            again.extract(SAMPLE)

    def test_errors_go_by_value(self):
        for make in lambda: kzcoop.Engine(lexicon="x\ty"), lambda: kzcoop.Engine().open("/nowhere"), lambda: kzcoop.extract(b"a\xff\0"):
            with self.assertRaises(kzcoop.Error) as caught:
                make()
            again = pickle.loads(pickle.dumps(caught.exception))
            self.assertEqual((type(again), str(again), vars(again)), (type(caught.exception), str(caught.exception), vars(caught.exception)))


if __name__ == "__main__":
    unittest.main()
