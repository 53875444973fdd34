"""Records as a table of pandas."""
from collections.abc import Iterable
from importlib import import_module
from typing import Any

from .events import Event, event_rows
from .records import Record, Result

COLUMNS = ("id", "published", "act", "modality", "cameo", "confidence", "parties", "organizations", "instrument", "title", "count",
           "valid_from", "valid_to", "date", "place", "place_country", "venue", "event", "people", "areas", "evidence_start",
           "evidence_end")  # those of kzc_result_tsv()


def row(result: Result, record: Record) -> tuple[Any, ...]:
    instrument, place = record.instrument, record.place
    return (
        result.id, result.source.published, record.act, record.modality, record.cameo, record.confidence, record.countries,
        tuple(party.organization for party in record.parties),
        *((instrument.type, instrument.title, instrument.count, instrument.valid_from, instrument.valid_to) if instrument else [None] * 5),
        record.date.value if record.date else None,
        *((place.name, place.country, place.venue, place.event) if place else [None] * 4),
        tuple(person.name for person in record.people), tuple(area.code for area in record.areas),
        record.evidence[0].start, record.evidence[-1].end)


def several(results: Result | Iterable[Result]) -> Iterable[Result]:
    return [results] if isinstance(results, Result) else results


def events_frame(results: Result | Iterable[Result]) -> Any:
    """A DataFrame of one row per record and pair of its parties, in the columns of the program's --events."""
    pandas = import_module("pandas")
    listed = [event for result in several(results) for event in event_rows(result)]
    return pandas.DataFrame.from_records(listed, columns=list(Event._fields))


def records_frame(results: Result | Iterable[Result]) -> Any:
    """A DataFrame of one row per record, in the columns of the program's --tsv. parties, organizations (one per party, or None), people and
    areas are tuples: frame.explode("areas") gives each a row of its own. Dates are text, as much of them as is told."""
    pandas = import_module("pandas")
    listed = [row(result, record) for result in several(results) for record in result]
    return pandas.DataFrame.from_records(listed, columns=list(COLUMNS)).astype({"count": "Int64"})
