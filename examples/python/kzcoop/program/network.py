"""The network as GEXF 1.3: countries are nodes, and each record is an edge between every two of its parties that are countries. An
edge lasts for the day, month or year that the record tells, so that Gephi's timeline can follow."""
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from shutil import copyfileobj
from tempfile import TemporaryFile
from threading import Lock

from .. import __version__
from ..article import Article
from ..codes import COUNTRIES, country_alpha3, country_name
from ..events import actor_of, areas_of, evidence_of, plover_of
from ..records import Record, Result
from .output import Output

ATTRIBUTES = "act", "modality", "cameo", "plover", "instrument", "areas", "confidence", "date", "article", "published", "evidence"
# In an attribute of XML control characters and two others cannot stand at all.
ESCAPED = dict.fromkeys([*range(0x20), 0x7F, 0xFFFE, 0xFFFF], " ") | {ord(c): f"&#{ord(c)};" for c in '&<>"'}
HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>kzcoop {__version__}</creator><description>Countries, and the records of cooperation between them</description></meta>
<graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">
<attributes class="node"><attribute id="0" title="records" type="integer"/><attribute id="1" title="arabic" type="string"/></attributes>
<attributes class="edge">{"".join(
    f'<attribute id="{n}" title="{name}" type="{"double" if name == "confidence" else "string"}"/>' for n, name in enumerate(ATTRIBUTES)
)}</attributes>
<nodes>
"""
BETWEEN, TAIL = "</nodes>\n<edges>\n", "</edges>\n</graph>\n</gexf>\n"


def xml(text: str) -> str:
    return text.translate(ESCAPED)


def values(result: Result, record: Record) -> Iterator[str]:
    told = (record.act, record.modality, record.cameo, plover_of(record), record.instrument and record.instrument.type,
            areas_of(record), f"{record.confidence:.2f}", record.date and record.date.value, result.id, result.source.published,
            evidence_of(result, record))
    for n, value in enumerate(told):
        if value or ATTRIBUTES[n] == "areas":
            yield f'<attvalue for="{n}" value="{xml(value or "")}"/>'


def time(record: Record) -> str:
    if not record.date:
        return ""
    year, month, day = (record.date.value.split("-") + ["", ""])[:3]
    last = day or f"{monthrange(int(year), int(month or 12))[1]:02}"
    return f' start="{year}-{month or "01"}-{day or "01"}" end="{year}-{month or "12"}-{last}"'


def edge(result: Result, record: Record, source: str | None, target: str | None) -> str:
    return (f'<edge source="{source}" target="{target}" kind="{record.act}" label="{record.act}"{time(record)}>'
            f"<attvalues>{''.join(values(result, record))}</attvalues></edge>\n")


def node(country: str, records: int) -> str:
    label, arabic = xml(country_name(country, "en") or ""), xml(country_name(country, "ar") or "")
    return (f'<node id="{country_alpha3(country) or country}" label="{label}"><attvalues><attvalue for="0" value="{records}"/>'
            f'<attvalue for="1" value="{arabic}"/></attvalues></node>\n')


class NetworkOutput(Output):
    """Edges wait in a file of their own, as nodes stand before them."""

    def __init__(self) -> None:
        super().__init__()
        self.edges_file, self.records, self.lock = TemporaryFile(), Counter[str](), Lock()

    def edges(self, article: Article) -> str:
        """Called by any thread."""
        result = article.extract()
        known = [[party for party in record.parties if party.country] for record in result]
        with self.lock:
            self.records.update(party.country for parties in known for party in parties if party.country)
        return "".join(edge(result, record, actor_of(one), actor_of(other))
                       for record, parties in zip(result, known) for one, other in combinations(parties, 2))

    def write(self, data: bytes) -> None:
        self.edges_file.write(data)

    def close(self) -> None:
        super().write("".join([HEAD, *(node(code, self.records[code]) for code in COUNTRIES if self.records[code]), BETWEEN]).encode())
        self.edges_file.seek(0)
        try:
            copyfileobj(self.edges_file, self.file)
        except OSError as why:
            self.drop()
            raise self.failed(why) from None
        super().write(TAIL.encode())
        super().close()
