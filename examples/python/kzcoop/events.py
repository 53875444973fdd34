"""Event data: a row per record and pair of its parties, with the codes that such data use."""
from collections.abc import Iterator
from itertools import combinations

from .codes import country_alpha3
from .records import Party, Record, Result

EVENT_COLUMNS = ("date", "actor1", "actor2", "cameo", "plover", "act", "modality", "instrument", "areas", "organization1", "organization2",
                 "confidence", "published", "publisher", "source_id", "record", "evidence")
# PLOVER's classes by the roots of CAMEO's codes.
PLOVER = {"03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE", "07": "AID", "16": "SANCTION"}


def plover_of(record: Record) -> str | None:
    return PLOVER.get(record.cameo[:2])


def actor_of(party: Party | None) -> str | None:
    """The country's ISO 3166-1 alpha-3 code, EU and UN as they are."""
    return party.country and (country_alpha3(party.country) or party.country) if party else None


def passages(result: Result, record: Record) -> list[str]:
    if result.text is None:
        raise ValueError("this result came without its text, out of which evidence is quoted")
    return [span.of(result.text) for span in record.evidence]


def pairs(record: Record) -> Iterator[tuple[Party, Party | None]]:
    yield from combinations(record.parties, 2) if len(record.parties) > 1 else ((party, None) for party in record.parties)


def event_rows(result: Result) -> Iterator[tuple[str | float | None, ...]]:
    """The columns of the program's --events; None where there is nothing to tell."""
    source = result.source
    for n, record in enumerate(result, 1):
        for one, other in pairs(record):
            yield (
                record.date.value if record.date else None, actor_of(one), actor_of(other), record.cameo, plover_of(record), record.act,
                record.modality, record.instrument.type if record.instrument else None, "; ".join(area.code for area in record.areas),
                one.organization, other.organization if other else None, record.confidence, source.published, source.publisher,
                result.id, n, " | ".join(passages(result, record)))
