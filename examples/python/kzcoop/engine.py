"""The engine: lexicon and options, made once and shared by all threads."""
import ctypes
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, BinaryIO, TypeVar

from ._abi import ENGINE, OPTIONS
from ._handle import Handle, path_bytes
from ._library import lib
from .article import FIELDS, Article, Content, Known, Path
from .errors import check, new_error
from .many import in_order
from .numbers import Limit, OptionFlag
from .records import Result

Made = TypeVar("Made")
SEVERAL = "countries", "forbid_encodings", "lexicon_files"


class Engine(Handle):
    """Never changes, so that any number of threads may use one at a time. Pickled by its options: another process makes its own.

    countries: only records with one of these among the parties. encoding: how every article is read, instead of finding out.
    lexicon: entries of your own (man 5 kzcoop-lexicon), and files of such. max_…: limits; beyond them is a LimitError.
    """

    def __init__(self, *, countries: Iterable[str] = (), min_confidence: float | None = None, encoding: str | None = None,
                 forbid_encodings: Iterable[str] = (), replace_invalid: bool = False, portable: bool = False,
                 lexicon: str | bytes | None = None, lexicon_files: Iterable[Path] = (), max_bytes: int | None = None,
                 max_tokens: int | None = None, max_records: int | None = None, max_work: int | None = None) -> None:
        given: dict[str, Any] = {name: value for name, value in locals().items() if name not in ("self", "__class__")}
        self._options: dict[str, Any] = given | {name: tuple(given[name]) for name in SEVERAL}
        options, pointer, error = OPTIONS(), ENGINE(), new_error()
        check(lib.kzc_options_new(None, ctypes.byref(options)))
        try:
            _set_options(options, self._options)
            check(lib.kzc_engine_new(options, ctypes.byref(pointer), ctypes.byref(error)), error)
        finally:
            lib.kzc_options_free(options)
        super().__init__(pointer, lib.kzc_engine_free)

    @property
    def reads_utf8(self) -> bool:
        encoding: str | None = self._options["encoding"]
        return encoding is None or encoding.upper() in ("UTF-8", "UTF8")

    def article(self, content: Content, **about: Known) -> Article:
        """An article from text or bytes. about, all optional: id, title, date (of publication: YYYY-MM-DD or a datetime.date),
        source, url. A title that is given stands before the text."""
        return _load(Article(self, **about), Article.load, content)

    def open(self, file: Path | BinaryIO, **about: Known) -> Article:
        """An article from a path, or from a binary stream."""
        if isinstance(file, (str, bytes, os.PathLike)):
            return _load(Article(self, **about), Article.load_file, file)
        return _load(Article(self, **about), Article.load_stream, file)

    def extract(self, content: Content, *, latin: bool = False, explain: bool = False, **about: Known) -> Result:
        """The records of one text; about as for article(). latin: romanized names; explain: the rules and words behind each."""
        with self.article(content, **about) as article:
            return article.extract(latin=latin, explain=explain)

    def json(self, content: Content, *, latin: bool = False, explain: bool = False, pretty: bool = False, **about: Known) -> str:
        """The same as JSON of schema kzcoop/1, with no Python objects in between."""
        with self.article(content, **about) as article:
            return article.json(latin=latin, explain=explain, pretty=pretty)

    def extract_many(self, articles: Iterable[Mapping[str, Any]], *, threads: int = 1, latin: bool = False,
                     explain: bool = False) -> Iterator[Result]:
        """The results of many articles in their order, read as results are taken. Each is a mapping: text, and what article()
        takes beside it; other members are ignored."""
        def work(told: Mapping[str, Any]) -> Result:
            return self.extract(told["text"], latin=latin, explain=explain, **_about(told))
        return in_order(work, articles, threads, _weigh)

    def json_many(self, articles: Iterable[Mapping[str, Any]], *, threads: int = 1, latin: bool = False,
                  explain: bool = False) -> Iterator[str]:
        """The same as JSON, one object each."""
        def work(told: Mapping[str, Any]) -> str:
            return self.json(told["text"], latin=latin, explain=explain, **_about(told))
        return in_order(work, articles, threads, _weigh)

    def __reduce__(self) -> Any:
        return _engine_of, (self._options,)

    def __repr__(self) -> str:
        told = ", ".join(f"{name}={value!r}" for name, value in self._options.items() if value not in (None, False, ()))
        return f"<Engine{' closed' if self.closed else ''}({told})>"


def _set_options(options: Any, given: Mapping[str, Any]) -> None:
    for country in given["countries"]:
        check(lib.kzc_options_add_focus(options, country.encode()), subject=f"country {country!r}")
    if (confidence := given["min_confidence"]) is not None:
        check(lib.kzc_options_set_min_confidence(options, confidence), subject=f"min_confidence {confidence!r}")
    if (encoding := given["encoding"]) is not None:
        check(lib.kzc_options_set_encoding(options, encoding.encode()), subject=f"encoding {encoding!r}")
    for encoding in given["forbid_encodings"]:
        check(lib.kzc_options_forbid_encoding(options, encoding.encode()), subject=f"encoding {encoding!r}")
    for limit in Limit:
        if (most := given[f"max_{limit.name.lower()}"]) is not None:
            check(lib.kzc_options_set_limit(options, limit, most), subject=f"max_{limit.name.lower()} {most!r}")
    flags = OptionFlag.REPLACE_INVALID * given["replace_invalid"] | OptionFlag.PORTABLE * given["portable"]
    check(lib.kzc_options_set_flags(options, flags))
    _add_lexicons(options, given["lexicon"], given["lexicon_files"])


def _add_lexicons(options: Any, lexicon: str | bytes | None, files: Iterable[Path]) -> None:
    error = new_error()
    if lexicon is not None:
        data = lexicon.encode() if isinstance(lexicon, str) else lexicon
        check(lib.kzc_options_add_lexicon(options, data, len(data), ctypes.byref(error)), error)
    for path in files:
        ctypes.set_errno(0)
        check(lib.kzc_options_add_lexicon_file(options, path_bytes(path), ctypes.byref(error)), error, os.fsdecode(path))


def _load(article: Article, load: Callable[[Article, Made], None], content: Made) -> Article:
    try:
        load(article, content)
    except BaseException:
        article.close()
        raise
    return article


def _weigh(told: Mapping[str, Any]) -> int:
    return len(told["text"])


def _about(told: Mapping[str, Any]) -> dict[str, Any]:
    return {name: told[name] for name in FIELDS if name in told}


def _engine_of(options: dict[str, Any]) -> Engine:
    return Engine(**options)


@cache
def default_engine() -> Engine:
    """The engine behind kzcoop.extract() and kzcoop.json(): every option as it comes."""
    return Engine()
