"""What an article tells, as plain values: they can be compared, pickled and kept after every handle is closed.

The classes follow the JSON of schema kzcoop/1 member by member; from_dict() and to_dict() go from it and back. Codes are told
by their names there ("sign", "mou", "def.training"); man 7 kzcoop-records explains each slot.
"""
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Self

from .spans import CodePoints, Span

Chars = Callable[[int], int]  # byte offset to code point
Told = Mapping[str, Any]
OMITTED = {"omitted": True}  # a member that is there on request only


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.to_dict() if isinstance(value, Value | Span) else value


def _span(told: Told, chars: Chars | None) -> Span | None:
    return Span.at(told["start"], told["end"], chars) if "start" in told else None


class Value:
    """A slot or a record: to_dict() gives what the JSON has."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        told: dict[str, Any] = {}
        for member in fields(self):
            value = getattr(self, member.name)
            if isinstance(value, Span):
                told |= value.to_dict()
            elif member.name != "span" and not (value is None and "omitted" in member.metadata):
                told[member.name] = _plain(value)
        return told


@dataclass(frozen=True, slots=True, repr=False)
class Party(Value):
    country: str | None
    organization: str | None
    name_latin: str | None = field(metadata=OMITTED)
    text: str | None
    span: Span | None

    @classmethod
    def from_dict(cls, told: Told, chars: Chars | None = None) -> Self:
        return cls(told["country"], told["organization"], told.get("name_latin"), told["text"], _span(told, chars))

    def __repr__(self) -> str:
        by = f" by «{self.organization}»" if self.organization else ""
        return f"<Party {self.country or '?'}{f' «{self.text}»' if self.text else ''}{by}>"


@dataclass(frozen=True, slots=True, repr=False)
class Instrument(Value):
    type: str
    title: str | None
    count: int
    valid_from: str | None
    valid_to: str | None

    @classmethod
    def from_dict(cls, told: Told, chars: Chars | None = None) -> Self:
        return cls(told["type"], told["title"], told["count"], told["valid_from"], told["valid_to"])

    def __repr__(self) -> str:
        years = f" {self.valid_from or ''}–{self.valid_to or ''}" if self.valid_from or self.valid_to else ""
        count = "" if self.count == 1 else f" ×{self.count or '?'}"
        return f"<Instrument {self.type}{count}{years}{f' «{self.title}»' if self.title else ''}>"


@dataclass(frozen=True, slots=True, repr=False)
class Date(Value):
    value: str
    precision: str
    text: str | None
    span: Span | None

    @classmethod
    def from_dict(cls, told: Told, chars: Chars | None = None) -> Self:
        return cls(told["value"], told["precision"], told["text"], _span(told, chars))

    def __repr__(self) -> str:
        return f"<Date {self.value}{f' «{self.text}»' if self.text else ''}>"


@dataclass(frozen=True, slots=True, repr=False)
class Place(Value):
    name: str | None
    name_latin: str | None = field(metadata=OMITTED)
    country: str | None
    venue: str | None
    event: str | None

    @classmethod
    def from_dict(cls, told: Told, chars: Chars | None = None) -> Self:
        return cls(told["name"], told.get("name_latin"), told["country"], told["venue"], told["event"])

    def __repr__(self) -> str:
        texts = "".join(f" «{text}»" for text in (self.name, self.venue, self.event) if text)
        return f"<Place {self.country or '?'}{texts}>"


@dataclass(frozen=True, slots=True, repr=False)
class Person(Value):
    name: str
    name_latin: str | None = field(metadata=OMITTED)
    title: str | None
    country: str | None
    organization: str | None
    role: str
    span: Span | None

    @classmethod
    def from_dict(cls, told: Told, chars: Chars | None = None) -> Self:
        return cls(told["name"], told.get("name_latin"), told["title"], told["country"], told["organization"], told["role"],
                   _span(told, chars))

    def __repr__(self) -> str:
        title = f", «{self.title}»" if self.title else ""
        return f"<Person {self.country or '?'} «{self.name}»{title}, {self.role}>"


@dataclass(frozen=True, slots=True, repr=False)
class Area(Value):
    code: str
    text: str
    span: Span | None

    @classmethod
    def from_dict(cls, told: Told, chars: Chars | None = None) -> Self:
        return cls(told["code"], told["text"], _span(told, chars))

    def __repr__(self) -> str:
        return f"<Area {self.code} «{self.text}»>"


@dataclass(frozen=True, slots=True, repr=False)
class Reason(Value):
    slot: str
    rule: str
    span: Span | None

    @classmethod
    def from_dict(cls, told: Told, chars: Chars | None = None) -> Self:
        return cls(told["slot"], told["rule"], _span(told, chars))

    def __repr__(self) -> str:
        return f"<Reason {self.slot}: {self.rule}, {self.span!r}>"


@dataclass(frozen=True, slots=True, repr=False)
class Record(Value):
    act: str
    modality: str
    cameo: str
    parties: tuple[Party, ...]
    instrument: Instrument | None
    date: Date | None
    place: Place | None
    people: tuple[Person, ...]
    areas: tuple[Area, ...]
    confidence: float
    evidence: tuple[Span, ...]
    reasons: tuple[Reason, ...] | None = field(metadata=OMITTED)

    @classmethod
    def from_dict(cls, told: Told, chars: Chars | None = None) -> Self:
        instrument, date, place, reasons = told["instrument"], told["date"], told["place"], told.get("reasons")
        return cls(
            told["act"], told["modality"], told["cameo"],
            tuple(Party.from_dict(party, chars) for party in told["parties"]),
            Instrument.from_dict(instrument) if instrument else None,
            Date.from_dict(date, chars) if date else None,
            Place.from_dict(place) if place else None,
            tuple(Person.from_dict(person, chars) for person in told["people"]),
            tuple(Area.from_dict(area, chars) for area in told["areas"]),
            told["confidence"],
            tuple(Span.at(span["start"], span["end"], chars) for span in told["evidence"]),
            None if reasons is None else tuple(Reason.from_dict(reason, chars) for reason in reasons))

    @property
    def countries(self) -> tuple[str | None, ...]:
        return tuple(party.country for party in self.parties)

    def __repr__(self) -> str:
        sides = "+".join(country or "?" for country in self.countries)
        instrument = f" {self.instrument.type}" if self.instrument else ""
        date = f" {self.date.value}" if self.date else ""
        return f"<Record {self.act} {self.modality} {sides}{instrument}{date} {self.confidence:.2f}>"


@dataclass(frozen=True, slots=True)
class Source(Value):
    publisher: str | None
    agency: str | None
    byline: str | None
    url: str | None
    published: str | None

    @classmethod
    def from_dict(cls, told: Told) -> Self:
        return cls(told["publisher"], told["agency"], told["byline"], told["url"], told["published"])


@dataclass(frozen=True, slots=True, repr=False)
class Result(Value):
    """The records of one article; iterate over it, index it, ask its len(). text is what every span counts in (None where the
    result came from JSON alone)."""

    id: str | None
    title: str | None
    language: str
    source: Source
    records: tuple[Record, ...]
    text: str | None = field(default=None, compare=False)

    @classmethod
    def from_dict(cls, told: Told, text: str | None = None, chars: Chars | None = None) -> Self:
        """Of one object of JSON. With the text that its spans count in, they have their code points too."""
        if text is not None and chars is None:
            chars = CodePoints(text.encode())
        records = tuple(Record.from_dict(record, chars) for record in told["records"])
        return cls(told["id"], told["title"], told["language"], Source.from_dict(told["source"]), records, text)

    def to_dict(self) -> dict[str, Any]:
        told = Value.to_dict(self)
        del told["text"]
        return {"schema": "kzcoop/1"} | told

    def __iter__(self) -> Iterator[Record]:
        return iter(self.records)

    def __len__(self) -> int:
        return len(self.records)

    def __getitem__(self, n: int) -> Record:
        return self.records[n]

    def __repr__(self) -> str:
        return f"<Result {self.id or 'article'}: {list(self.records)!r}>"
