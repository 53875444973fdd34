"""Ways to print an article, line by line: cards for people, event data, tokens, CoNLL-U."""
from collections.abc import Iterator
from itertools import groupby, pairwise

from ..article import Article
from ..codes import area_label, country_name
from ..events import event_rows
from ..numbers import Field, TokenFlag
from ..records import Record
from ..tokens import Token

# Arabic inside lines that run from left to right keeps its own order between these two marks, whatever stands beside it.
ISOLATE, POP = "\u2068", "\u2069"
BLANKED = str.maketrans("\n\t", "  ")
CELL = str.maketrans({"\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\"})


def isolated(text: str) -> str:
    return ISOLATE + text.translate(BLANKED) + POP


def put(before: str, text: str | None) -> str:
    return "" if text is None else before + isolated(text)


def rows(name: str, values: list[str]) -> Iterator[str]:
    for n, value in enumerate(values):
        yield f"  {'' if n else name:12}{value}"


def party_rows(record: Record) -> Iterator[str]:
    for party in record.parties:
        name = country_name(party.country) if party.country else None
        yield f"{party.country or '?'}{f' {name}' if name else ''}{put('  ', party.text)}{put('  by ', party.organization)}"


def instrument_rows(record: Record) -> Iterator[str]:
    if one := record.instrument:
        count = ", several" if one.count == 0 else f", {one.count} of them" if one.count > 1 else ""
        begins, ends = (f"  {word} {date}" if date else "" for word, date in (("from", one.valid_from), ("to", one.valid_to)))
        yield f"{one.type}{count}{put('  ', one.title)}{begins}{ends}"


def place_rows(record: Record) -> Iterator[str]:
    if place := record.place:
        yield f"{place.country or '?'}{put(' ', place.name)}{put('  ', place.venue)}{put('  ', place.event)}"


def area_rows(record: Record) -> Iterator[str]:
    for area in record.areas:
        label = area_label(area.code)
        yield f"{area.code}{put('  ', area.text)}{f'  {label}' if label else ''}"


def reason_rows(record: Record, text: str) -> Iterator[str]:
    """Each slot once, with a row for the words behind it: several rules may go by the same ones."""
    last = ""
    for (slot, words), reasons in groupby(record.reasons or (), key=lambda why: (why.slot, why.span)):
        rules = ", ".join(why.rule for why in reasons)
        yield f"{'' if slot == last else slot:12}{rules}{put('  ', words.of(text) if words else None)}"
        last = slot


def record_lines(record: Record, text: str) -> Iterator[str]:
    date = record.date
    yield from rows("parties", list(party_rows(record)))
    yield from rows("instrument", list(instrument_rows(record)))
    yield from rows("date", [f"{date.value}{put('  ', date.text)}"] if date else [])
    yield from rows("place", list(place_rows(record)))
    yield from rows("people", [f"{one.country or '?'}{put(' ', one.name)}{put('  ', one.title)}  {one.role}" for one in record.people])
    yield from rows("areas", list(area_rows(record)))
    yield from rows("evidence", [isolated(span.of(text)) for span in record.evidence])
    yield from rows("because", list(reason_rows(record, text)))


def page_lines(article: Article) -> Iterator[str]:
    """What the article's page tells, and how many of its lines are no news."""
    for field in (Field.SOURCE, Field.SECTION, Field.BYLINE, Field.DATELINE, Field.AGENCY):
        if text := article.get(field):
            yield from rows(field.name.lower(), [isolated(text)])
    furniture = sum(line.kind == "furniture" for line in article.lines)
    yield from rows("furniture", [f"{furniture} of {len(article.lines)} lines"] if furniture else [])


def cards(article: Article, explain: bool = False) -> Iterator[str]:
    result, date = article.extract(explain=explain), article.get(Field.DATE)
    yield f"{article.get(Field.ID) or 'article'}{f'  {date}' if date else ''}{put('  ', article.title)}"
    yield from page_lines(article)
    language = f" (language: {article.language})" if article.language not in (None, "ar") else ""
    yield f"{len(result)} record{'' if len(result) == 1 else 's'}{language}"
    yield ""
    for n, record in enumerate(result, 1):
        yield f"{n}. {record.act}, {record.modality}  (confidence {record.confidence:.2f}, CAMEO {record.cameo or '-'})"
        yield from record_lines(record, article.text)
        yield ""


def cell(value: str | float | None) -> str:
    return "" if value is None else f"{value:.2f}" if isinstance(value, float) else str(value).translate(CELL)


def events(article: Article) -> Iterator[str]:
    for row in event_rows(article.extract()):
        yield "\t".join(map(cell, row))


def tokens(article: Article) -> Iterator[str]:
    with article.tokens() as found:
        for n, token in enumerate(found):
            if n and token.flags & TokenFlag.SENTENCE_START:
                yield ""
            yield "\t".join([str(token.span.start), str(token.span.end), token.kind, token.text, token.folded, "+".join(token.parts)])


def conllu_row(word: str | int, form: str, space_after: bool = True) -> str:
    return f"{word}\t{form}" + "\t_" * 7 + ("\t_" if space_after else "\tSpaceAfter=No")


def is_prefix_of_number(token: Token, after: Token | None) -> bool:
    """One letter and the number glued to it: two tokens of ours, two words of one token here («و18»)."""
    return (after is not None and token.kind == "word" and token.span.end - token.span.start == 2 and after.kind == "number"
            and bool(after.flags & TokenFlag.GLUED) and after.span.start == token.span.end)


def conllu_rows(token: Token, number: Token | None, word: int, space: bool) -> Iterator[str]:
    """The rows of one token, or of one and the number glued to it; word is the number of its first word."""
    words, written = list(token.parts), token.text
    if number:
        words, written = [token.text, number.text], token.text + number.text
    elif token.kind == "punct":
        words = list(token.text)  # the marks of a run stand each by itself
    elif len(words) == 1:
        words = [token.text]
    several = len(words) > 1 and token.kind != "punct"
    if several:
        yield conllu_row(f"{word}-{word + len(words) - 1}", written, space)
    for n, form in enumerate(words, 1):
        yield conllu_row(word + n - 1, form, several or space and n == len(words))


def conllu(article: Article) -> Iterator[str]:
    yield f"# newdoc id = {article.get(Field.ID) or ''}"
    with article.tokens() as found:
        ahead: list[Token | None] = [*found, None]
    word, number = 1, None
    for n, (token, after) in enumerate(pairwise(ahead)):
        if token is None or token is number:
            continue
        if token.flags & TokenFlag.SENTENCE_START:
            yield from [""] * bool(n) + [f"# sent_id = {token.sentence + 1}"]
            word = 1
        if number := after if is_prefix_of_number(token, after) else None:
            after = ahead[n + 2]
        printed = list(conllu_rows(token, number, word, after is None or bool(after.flags & TokenFlag.SPACE_BEFORE)))
        yield from printed
        word += sum("-" not in row.partition("\t")[0] for row in printed)
    yield ""
