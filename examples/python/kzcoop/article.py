"""One article: loaded, read, asked for its records and its words."""
import ctypes
import datetime
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, BinaryIO

from ._abi import ARTICLE, RESULT, kzc_date, kzc_span
from ._handle import Handle, path_bytes
from ._library import lib
from .codes import ZONES, text
from .errors import UsageError, check, fail, new_error
from .numbers import Field, JsonFlag, Status, TsvFlag
from .records import Result
from .spans import CodePoints, Span
from .tokens import Tokens

if TYPE_CHECKING:
    from .engine import Engine

Content = str | bytes | bytearray | memoryview
Path = str | bytes | os.PathLike[str] | os.PathLike[bytes]
Known = str | int | datetime.date | None  # what is known of an article before it is read; an int as its id, a date as its date
PIECE = 1 << 16
FIELDS = {"id": Field.ID, "title": Field.TITLE, "date": Field.DATE, "source": Field.SOURCE, "url": Field.URL}


@dataclass(frozen=True, slots=True)
class Line:
    kind: str  # "title", "body", "furniture" …
    span: Span


def _told(name: str, value: Known) -> str:
    if name not in FIELDS:
        raise TypeError(f"an article has no {name!r}, only {', '.join(FIELDS)}")
    if value is None:
        return ""
    if name == "date" and isinstance(value, datetime.date):
        return value.isoformat()[:10]
    if not (isinstance(value, str) or name == "id" and isinstance(value, int)):
        raise TypeError(f"{name} is a str, not {value!r}")
    return str(value)


class Article(Handle):
    """Made by Engine.article() and Engine.open(). Set what is known of it before its text is loaded."""

    def __init__(self, engine: "Engine", **about: Known) -> None:
        pointer = ARTICLE()
        check(lib.kzc_article_new(engine._handle, ctypes.byref(pointer)))
        super().__init__(pointer, lib.kzc_article_free)
        self._engine = engine
        try:
            for name, value in about.items():
                if told := _told(name, value):
                    self._set(name, told)
        except BaseException:
            self.close()
            raise

    def _set(self, name: str, value: str) -> None:
        data, error = value.encode(), new_error()
        status = lib.kzc_article_set(self._handle, FIELDS[name], data, len(data), ctypes.byref(error))
        if status:
            raise fail(status, error, f"{name} {value!r}")

    def load(self, content: Content) -> None:
        """From a str, or from bytes whose encoding the library finds out."""
        if isinstance(content, str) and not self._engine.reads_utf8:
            raise UsageError(Status.E_ARGUMENT, subject="this engine reads bytes in another encoding than UTF-8, not str")
        data, error = content.encode() if isinstance(content, str) else bytes(content), new_error()
        check(lib.kzc_article_load(self._handle, data, len(data), ctypes.byref(error)), error)

    def load_file(self, path: Path) -> None:
        error, name = new_error(), path_bytes(path)
        ctypes.set_errno(0)
        check(lib.kzc_article_load_file(self._handle, name, ctypes.byref(error)), error, os.fsdecode(path))

    def load_stream(self, stream: BinaryIO) -> None:
        """From anything with read(n): piece by piece, so that what is larger than the engine allows is not read to its end."""
        error = new_error()
        while piece := stream.read(PIECE):
            check(lib.kzc_article_feed(self._handle, piece, len(piece), ctypes.byref(error)), error)
        check(lib.kzc_article_finish(self._handle, ctypes.byref(error)), error)

    def get(self, field: Field) -> str | None:
        """A text of the article, or None where there is none."""
        return text(lib.kzc_article_get(self._handle, field, None))

    def where(self, field: Field) -> Span | None:
        """Where the text stands that was found on the page; None where it was set, or where there is none."""
        span = kzc_span()
        found = lib.kzc_article_where(self._handle, field, ctypes.byref(span))
        return Span.at(span.start, span.end, self._chars) if found else None

    @cached_property
    def data(self) -> bytes:
        """The text as UTF-8: what the bytes of spans count in."""
        return lib.kzc_article_get(self._handle, Field.TEXT, None) or b""

    @cached_property
    def text(self) -> str:
        """The text as str: what the code points of spans count in."""
        return self.data.decode()

    @cached_property
    def _chars(self) -> CodePoints:
        return CodePoints(self.data)

    @property
    def title(self) -> str | None:
        return self.get(Field.TITLE)

    @property
    def language(self) -> str | None:
        """ "ar", "fa", "ur" … or "und"."""
        return self.get(Field.LANGUAGE)

    @property
    def encoding(self) -> str | None:
        return self.get(Field.ENCODING)

    @property
    def published(self) -> str | None:
        """YYYY, YYYY-MM or YYYY-MM-DD: as it was set, else as the page tells it."""
        date = kzc_date()
        precision = lib.kzc_article_published(self._handle, ctypes.byref(date))
        return "-".join([f"{date.year:04}", f"{date.month:02}", f"{date.day:02}"][:precision]) or None

    @property
    def replaced(self) -> int:
        """How many invalid sequences became U+FFFD."""
        return int(lib.kzc_article_replaced(self._handle))

    @property
    def mojibake(self) -> bool:
        """The text reads like UTF-8 once taken for windows-1256, or the reverse."""
        return bool(lib.kzc_article_mojibake(self._handle))

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(self._lines())

    def _lines(self) -> Iterator[Line]:
        span = kzc_span()
        for n in range(lib.kzc_article_line_count(self._handle)):
            zone = lib.kzc_article_line(self._handle, n, ctypes.byref(span))
            yield Line(ZONES[zone], Span.at(span.start, span.end, self._chars))

    def extract(self, *, latin: bool = False, explain: bool = False) -> Result:
        """The records, as values."""
        told = json.loads(self.json(latin=latin, explain=explain))
        return Result.from_dict(told, self.text, self._chars)

    def json(self, *, latin: bool = False, explain: bool = False, pretty: bool = False) -> str:
        """The records as one JSON object of schema kzcoop/1: the quickest way to text."""
        flags = JsonFlag.LATIN * latin | JsonFlag.EXPLAIN * explain | JsonFlag.PRETTY * pretty
        return self._print(lib.kzc_result_json, flags)

    def tsv(self, *, header: bool = False) -> str:
        """One row per record, each ended by a newline."""
        return self._print(lib.kzc_result_tsv, TsvFlag.HEADER * header)

    def _print(self, form: Any, flags: int) -> str:
        result, error, out = RESULT(), new_error(), ctypes.c_char_p()
        check(lib.kzc_extract(self._engine._handle, self._handle, ctypes.byref(result), ctypes.byref(error)), error)
        try:
            check(form(result, flags, ctypes.byref(out), None))
            return (out.value or b"").decode()
        finally:
            lib.kzc_string_free(out)
            lib.kzc_result_free(result)

    def tokens(self) -> Tokens:
        """The words. They outlive the article."""
        return Tokens(self._engine._handle, self._handle, self.data, self._chars)

    def __repr__(self) -> str:
        return "<Article closed>" if self.closed else f"<Article {self.get(Field.ID) or self.title or ''} {self.language}>"
