"""Event data: a row per record and pair of its parties, with the codes that such data use."""
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from .codes import country_alpha3
from .records import Party, Record, Result


class Event(NamedTuple):
    """A row of the program's --events; None where there is nothing to tell."""

    date: str | None
    actor1: str | None
    actor2: str | None
    cameo: str
    plover: str | None
    act: str
    modality: str
    instrument: str | None
    areas: str
    organization1: str | None
    organization2: str | None
    confidence: float
    published: str | None
    publisher: str | None
    source_id: str | None
    record: int
    evidence: str


# PLOVER's classes by the roots of CAMEO's codes.
PLOVER = {"03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE", "07": "AID", "16": "SANCTION"}


def plover_of(record: Record) -> str | None:
    return PLOVER.get(record.cameo[:2])


def actor_of(party: Party) -> str | None:
    """The country's ISO 3166-1 alpha-3 code, EU and UN as they are."""
    return party.country and (country_alpha3(party.country) or party.country)


def areas_of(record: Record) -> str:
    return "; ".join(area.code for area in record.areas)


def evidence_of(result: Result, record: Record) -> str:
    if result.text is None:
        raise ValueError("this result came without its text, out of which evidence is quoted")
    return " | ".join(span.of(result.text) for span in record.evidence)


def event_rows(result: Result) -> Iterator[Event]:
    source = result.source
    for n, record in enumerate(result, 1):
        date = record.date.value if record.date else None
        instrument = record.instrument.type if record.instrument else None
        for one, other in combinations(record.parties, 2):
            yield Event(date, actor_of(one), actor_of(other), record.cameo, plover_of(record), record.act, record.modality,
                        instrument, areas_of(record), one.organization, other.organization, record.confidence,
                        source.published, source.publisher, result.id, n, evidence_of(result, record))
