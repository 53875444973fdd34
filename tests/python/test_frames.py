"""Tables of pandas."""
import unittest

import kzcoop
from common import SAMPLE, golden_articles
from kzcoop.frames import COLUMNS

try:
    import pandas
except ImportError:
    pandas = None


class Columns(unittest.TestCase):
    def test_they_are_those_of_the_programs_table(self):
        with kzcoop.Engine().article("") as article:
            self.assertEqual("\t".join(COLUMNS) + "\n", article.tsv(header=True))


@unittest.skipUnless(pandas, "no pandas")
class Frames(unittest.TestCase):
    def test_a_row_per_record(self):
        results = list(kzcoop.Engine().extract_many(golden_articles()))
        frame = kzcoop.records_frame(results)
        self.assertEqual(len(frame), sum(map(len, results)))
        self.assertEqual(frame["act"].tolist(), [record.act for result in results for record in result])
        self.assertEqual(frame["id"].nunique(), sum(len(result) > 0 for result in results))

    def test_cells(self):
        frame = kzcoop.records_frame(kzcoop.extract(SAMPLE, id="s"))
        row = frame.iloc[0]
        self.assertEqual((row["id"], row["parties"], row["instrument"], row["count"], row["valid_to"]), ("s", ("QA", "KZ"), "mou", 1, "2026"))
        self.assertTrue(pandas.isna(frame.iloc[1]["count"]))
        self.assertEqual(frame.explode("areas")["areas"].tolist()[:2], ["def.training", "def.expertise"])
        self.assertEqual(frame["confidence"].dtype, float)

    def test_no_records_are_an_empty_table(self):
        frame = kzcoop.records_frame([])
        self.assertEqual((len(frame), list(frame.columns)), (0, list(COLUMNS)))


if __name__ == "__main__":
    unittest.main()
