"""Records as values: they say what the JSON says and what the C getters say, their spans fit str and bytes."""
import ctypes
import datetime
import json
import pickle
import unittest
from dataclasses import FrozenInstanceError, fields, is_dataclass

import kzcoop
from common import SAMPLE, golden_articles
from kzcoop import _abi
from kzcoop._library import lib
from kzcoop.codes import code_name
from kzcoop.numbers import Vocabulary

ENGINE = kzcoop.Engine(min_confidence=0)


def split(told):
    told = dict(told)
    return told.pop("text"), told


def spans(value):
    """Every span within a value, with the text that it should quote, where the value has one."""
    if isinstance(value, kzcoop.Span):
        yield value, None
    elif isinstance(value, tuple):
        for item in value:
            yield from spans(item)
    elif is_dataclass(value):
        for field in fields(value):
            quoted = getattr(value, "text", None) or getattr(value, "name", None) if field.name == "span" else None
            for span, text in spans(getattr(value, field.name)):
                yield span, text or quoted


class Walk:
    """The same records by the C getters, one call per slot."""

    def __init__(self, article):
        self.result = ctypes.POINTER(_abi.kzc_result)()
        assert lib.kzc_extract(article._engine._handle, article._handle, ctypes.byref(self.result), None) == 0

    def records(self):
        return [self.record(lib.kzc_result_record(self.result, n)) for n in range(lib.kzc_result_count(self.result))]

    def close(self):
        lib.kzc_result_free(self.result)

    @staticmethod
    def text(getter, *of):
        length, span = ctypes.c_size_t(), _abi.kzc_span()
        told = getter(*of, ctypes.byref(length), ctypes.byref(span))
        assert told is None or len(told) == length.value
        return (told.decode(), span.start, span.end) if told is not None else (None, None, None)

    @staticmethod
    def date(getter, record):
        date = _abi.kzc_date()
        precision = getter(record, ctypes.byref(date))
        parts = [f"{date.year:04}", f"{date.month:02}", f"{date.day:02}"][:precision]
        return "-".join(parts) or None, precision

    def quote(self, getter, *of):
        text, start, end = self.text(getter, *of)
        return {"text": text} if text is None else {"text": text, "start": start, "end": end}

    def party(self, party):
        country = lib.kzc_party_country(party)
        return {"country": country and country.decode(), "organization": self.text(lib.kzc_party_organization, party)[0],
                **self.quote(lib.kzc_party_text, party)}

    def person(self, person):
        name, start, end = self.text(lib.kzc_person_name, person)
        country = lib.kzc_person_country(person)
        return {"name": name, "title": self.text(lib.kzc_person_title, person)[0], "country": country and country.decode(),
                "organization": self.text(lib.kzc_person_organization, person)[0],
                "role": code_name(Vocabulary.ROLE, lib.kzc_person_role(person)), "start": start, "end": end}

    def instrument(self, record):
        kind = lib.kzc_record_instrument(record)
        if not kind:
            assert lib.kzc_record_instrument_count(record) == -1
            return None
        return {"type": code_name(Vocabulary.INSTRUMENT, kind), "title": self.text(lib.kzc_record_instrument_title, record)[0],
                "count": lib.kzc_record_instrument_count(record), "valid_from": self.date(lib.kzc_record_valid_from, record)[0],
                "valid_to": self.date(lib.kzc_record_valid_to, record)[0]}

    def when(self, record):
        value, precision = self.date(lib.kzc_record_date, record)
        return value and {"value": value, "precision": code_name(Vocabulary.PRECISION, precision), **self.quote(lib.kzc_record_date_text, record)}

    def where(self, record):
        country = lib.kzc_record_place_country(record)
        place = {"name": self.text(lib.kzc_record_place, record)[0], "country": country and country.decode(),
                 "venue": self.text(lib.kzc_record_venue, record)[0], "event": self.text(lib.kzc_record_event, record)[0]}
        return place if any(place.values()) else None

    def area(self, record, n):
        return {"code": lib.kzc_record_area(record, n).decode(), **self.quote(lib.kzc_record_area_text, record, n)}

    def evidence(self, record, n):
        span = _abi.kzc_span()
        assert lib.kzc_record_evidence(record, n, ctypes.byref(span)) == 1
        return {"start": span.start, "end": span.end}

    def reason(self, record, n):
        slot, span = ctypes.c_char_p(), _abi.kzc_span()
        rule = lib.kzc_record_reason(record, n, ctypes.byref(slot), ctypes.byref(span))
        return {"slot": slot.value.decode(), "rule": rule.decode(), "start": span.start, "end": span.end}

    def record(self, record):
        return {"act": code_name(Vocabulary.ACT, lib.kzc_record_act(record)),
                "modality": code_name(Vocabulary.MODALITY, lib.kzc_record_modality(record)),
                "cameo": lib.kzc_record_cameo(record).decode(),
                "parties": [self.party(lib.kzc_record_party(record, n)) for n in range(lib.kzc_record_party_count(record))],
                "instrument": self.instrument(record), "date": self.when(record), "place": self.where(record),
                "people": [self.person(lib.kzc_record_person(record, n)) for n in range(lib.kzc_record_person_count(record))],
                "areas": [self.area(record, n) for n in range(lib.kzc_record_area_count(record))],
                "confidence": round(lib.kzc_record_confidence(record), 2),
                "evidence": [self.evidence(record, n) for n in range(lib.kzc_record_evidence_count(record))],
                "reasons": [self.reason(record, n) for n in range(lib.kzc_record_reason_count(record))]}


class GoldenArticles(unittest.TestCase):
    """Over every golden article."""

    def each(self, check):
        seen = 0
        for told in golden_articles():
            text, about = split(told)
            with self.subTest(about["id"]), ENGINE.article(text, **about) as article:
                check(article)
                seen += len(article.extract())
        self.assertGreater(seen, 40)

    def test_to_dict_is_the_json(self):
        def check(article):
            for options in {}, {"latin": True, "explain": True}:
                self.assertEqual(article.extract(**options).to_dict(), json.loads(article.json(**options)))
        self.each(check)

    def test_from_dict_takes_the_json_back(self):
        def check(article):
            told = json.loads(article.json())
            self.assertEqual(kzcoop.Result.from_dict(told), article.extract())
            self.assertEqual(kzcoop.Result.from_dict(told).to_dict(), told)
        self.each(check)

    def test_the_c_getters_say_the_same(self):
        def check(article):
            walk = Walk(article)
            self.assertEqual(walk.records(), [record.to_dict() for record in article.extract(explain=True)])
            walk.close()
        self.each(check)

    def test_spans_quote_str_and_bytes(self):
        def check(article):
            result, data = article.extract(), article.data
            self.assertEqual(result.text.encode(), data)
            for span, quoted in spans(result.records):
                self.assertEqual(span.of(result.text), span.of(data).decode())
                self.assertEqual(result.text[span.char_start:span.char_end].encode(), data[span.start:span.end])
                self.assertEqual(span.of(result.text), quoted or span.of(result.text))
        self.each(check)


class Sample(unittest.TestCase):
    def setUp(self):
        self.result = kzcoop.extract(SAMPLE, id="sample")

    def test_it_is_a_sequence_of_records(self):
        self.assertEqual(len(self.result), len(list(self.result)))
        self.assertEqual((self.result[0].act, self.result[0].countries), ("sign", ("QA", "KZ")))
        self.assertEqual(self.result.source.published, "2023-03-14")

    def test_reprs_are_for_people(self):
        first = self.result[0]
        self.assertTrue(repr(first).startswith("<Record sign asserted QA+KZ mou 2023-03-14 0."))
        self.assertEqual(repr(first.parties[0]), "<Party QA «قطر»>")
        self.assertEqual(repr(first.parties[0].span), "<Span bytes 0:6, chars 0:3>")
        self.assertEqual(repr(first.people[-1]), "<Person KZ «دانيار صادقوف», «وزير الدفاع», signatory>")
        self.assertIn("sample", repr(self.result))
        for value in first.instrument, first.date, first.place, first.areas[0], kzcoop.extract(SAMPLE, explain=True)[0].reasons[0]:
            self.assertRegex(repr(value), rf"^<{type(value).__name__} [^=]*>$")

    def test_values_cannot_be_changed(self):
        for value in self.result, self.result[0], self.result[0].parties[0], self.result[0].parties[0].span:
            with self.assertRaises((FrozenInstanceError, AttributeError, TypeError)):
                value.act = "x"

    def test_values_are_equal_hashable_and_pickled(self):
        again = pickle.loads(pickle.dumps(self.result))
        self.assertEqual(again, self.result)
        self.assertEqual(again.text, SAMPLE)
        self.assertEqual(len({*again.records, *self.result.records}), len(self.result))

    def test_without_its_text_a_span_has_bytes_only(self):
        span = kzcoop.Result.from_dict(self.result.to_dict())[0].parties[1].span
        self.assertEqual(span.of(SAMPLE.encode()).decode(), "كازاخستان")
        with self.assertRaisesRegex(ValueError, "without its text"):
            span.of(SAMPLE)
        again = kzcoop.Result.from_dict(self.result.to_dict(), SAMPLE)
        self.assertEqual(again[0].parties[1].span.of(SAMPLE), "كازاخستان")

    def test_latin_and_explain_come_on_request(self):
        self.assertIsNone(self.result[0].reasons)
        self.assertIsNone(self.result[0].people[0].name_latin)
        more = kzcoop.extract(SAMPLE, latin=True, explain=True)[0]
        self.assertTrue(more.people[0].name_latin.isascii())
        self.assertEqual(more.reasons[0].slot, "act")

    def test_a_given_title_stands_before_the_text_and_counts(self):
        title = "عنوان 🇶🇦 للتجربة"
        moved = kzcoop.extract(SAMPLE, title=title, date=datetime.date(2023, 3, 14))
        self.assertEqual(moved.text, f"{title}\n{SAMPLE}")
        for span, quoted in spans(moved.records):
            self.assertTrue(quoted is None or span.of(moved.text) == quoted)
        self.assertNotEqual(moved[0].evidence[-1].start, self.result[0].evidence[-1].start)


if __name__ == "__main__":
    unittest.main()
