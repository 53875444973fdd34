"""Tokens as values, and the library's own arrays of them by numpy."""
import gc
import json
import unittest

import kzcoop
from common import SAMPLE, golden_articles
from kzcoop import TokenFlag

try:
    import numpy
except ImportError:
    numpy = None


class Tokens(unittest.TestCase):
    def setUp(self):
        self.article = kzcoop.Engine().article(SAMPLE)
        self.tokens = self.article.tokens()

    def test_they_are_a_sequence(self):
        self.assertEqual([token.text for token in self.tokens][:3], ["قطر", "وكازاخستان", "توقعان"])
        self.assertEqual(self.tokens[-1], list(self.tokens)[-1])
        for n in len(self.tokens), -len(self.tokens) - 1:
            with self.assertRaises(IndexError):
                self.tokens[n]

    def test_a_token_tells_all_of_it(self):
        token = self.tokens[1]
        self.assertEqual((token.kind, token.parts, token.sentence, token.line), ("word", ("و", "كازاخستان"), 0, 0))
        self.assertEqual(repr(token), "<Token word «وكازاخستان» = و + كازاخستان>")
        self.assertEqual(token.flags, TokenFlag.SPACE_BEFORE)
        self.assertEqual(json.loads(json.dumps(token.to_dict()))["start"], 7)
        self.assertEqual(self.tokens[0].flags, TokenFlag.SPACE_BEFORE | TokenFlag.LINE_START | TokenFlag.SENTENCE_START)

    def test_spans_quote_str_and_bytes(self):
        for told in golden_articles():
            with kzcoop.Engine().article(told["text"]) as article, article.tokens() as tokens:
                for token in tokens:
                    self.assertEqual((token.span.of(article.text), token.span.of(article.data).decode()), (token.text, token.text))

    def test_an_empty_article_has_none(self):
        with kzcoop.Engine().article("") as article, article.tokens() as tokens:
            self.assertEqual((len(tokens), list(tokens)), (0, []))
            if numpy:
                self.assertEqual(len(tokens.array()), 0)


@unittest.skipUnless(numpy, "no numpy")
class Arrays(unittest.TestCase):
    def setUp(self):
        self.tokens = kzcoop.Engine().article(SAMPLE).tokens()

    def test_they_say_what_the_tokens_say(self):
        array, parts, data = self.tokens.array(), self.tokens.parts_array(), SAMPLE.encode()
        self.assertEqual([data[row["start"]:row["end"]].decode() for row in array], [token.text for token in self.tokens])
        self.assertEqual(array["part_count"].tolist(), [len(token.parts) for token in self.tokens])
        self.assertEqual(parts["token"].tolist(), [n for n, token in enumerate(self.tokens) for _ in token.parts])

    def test_nothing_is_copied(self):
        one, other = self.tokens.array(), self.tokens.array()
        self.assertTrue(numpy.shares_memory(one, other))
        self.assertEqual(one.ctypes.data, self.tokens._array(kzcoop.tokens.lib.kzc_tokens_array)[0])

    def test_they_cannot_be_written_to(self):
        array = self.tokens.array()
        with self.assertRaises(ValueError):
            array["start"][0] = 7
        with self.assertRaises(ValueError):
            array.flags.writeable = True

    def test_they_keep_what_they_show(self):
        starts = self.tokens.array()["start"][:2]
        with self.assertRaisesRegex(BufferError, "an array still shows"):
            self.tokens.close()
        self.tokens = None
        gc.collect()
        self.assertEqual(starts.tolist(), [0, 7])

    def test_once_they_are_gone_it_closes(self):
        array = self.tokens.array()
        del array
        self.tokens.close()
        self.assertTrue(self.tokens.closed)


if __name__ == "__main__":
    unittest.main()
