"""Tables of pandas."""
import unittest

import kzcoop
from common import SAMPLE, golden_articles
from kzcoop.events import Event, event_rows
from kzcoop.frames import COLUMNS

try:
    import pandas
except ImportError:
    pandas = None


class Columns(unittest.TestCase):
    def test_they_are_those_of_the_programs_table(self):
        with kzcoop.Engine().article("") as article:
            self.assertEqual("\t".join(COLUMNS) + "\n", article.tsv(header=True))


class Events(unittest.TestCase):
    def test_a_row_per_pair(self):
        row = next(event_rows(kzcoop.extract(SAMPLE, id="s", source="واس")))
        self.assertEqual((row.actor1, row.actor2, row.cameo, row.plover), ("QAT", "KAZ", "057", "SUPPORT"))
        self.assertEqual((row.date, row.instrument, row.areas), ("2023-03-14", "mou", "def.training; def.expertise"))
        self.assertEqual((row.source_id, row.publisher, row.published, row.record), ("s", "واس", "2023-03-14", 1))
        self.assertTrue(row.evidence.startswith("قطر وكازاخستان توقعان مذكرة تفاهم للتعاون في التدريب العسكري | "))

    def test_three_sides_are_three_pairs(self):
        told = kzcoop.extract(SAMPLE).to_dict()
        told["records"] = [dict(told["records"][0], parties=told["records"][0]["parties"] + told["records"][0]["parties"][:1])]
        self.assertEqual([row[1:3] for row in event_rows(kzcoop.Result.from_dict(told, SAMPLE))],
                         [("QAT", "KAZ"), ("QAT", "QAT"), ("KAZ", "QAT")])

    def test_evidence_needs_the_text(self):
        with self.assertRaisesRegex(ValueError, "without its text"):
            list(event_rows(kzcoop.Result.from_dict(kzcoop.extract(SAMPLE).to_dict())))


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
        for make, columns in (kzcoop.records_frame, COLUMNS), (kzcoop.events_frame, Event._fields):
            frame = make([])
            self.assertEqual((len(frame), list(frame.columns)), (0, list(columns)))

    def test_events_have_a_row_per_pair(self):
        frame = kzcoop.events_frame(kzcoop.extract(SAMPLE))
        self.assertEqual({*frame["actor1"], *frame["actor2"]}, {"KAZ", "QAT"})


if __name__ == "__main__":
    unittest.main()
