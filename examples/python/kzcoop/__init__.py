"""Arabic news text in, records of bilateral cooperation out: libkzcoop for Python.

    import kzcoop
    for record in kzcoop.extract(text, date="2021-11-09"):
        print(record.act, record.parties)

extract() and json() use one engine with every option as it comes; make an Engine of your own to change them, to read files, and
for words. Nothing is built: the package finds libkzcoop.so.0 in the file that KZCOOP_LIBRARY names, else beside itself, else where
the system looks.
"""
from ._library import lib as _lib
from .article import Article, Line
from .codes import (ACTS, AREAS, COUNTRIES, INSTRUMENTS, MODALITIES, ROLES, area_cameo, area_dcad, area_label, country_alpha3,
                    country_find, country_name)
from .engine import Engine, default_engine
from .errors import Error, FileError, LexiconError, LimitError, NoMemoryError, TextError, UsageError
from .events import Event, event_rows
from .frames import events_frame, records_frame
from .lines import LineError, read_line
from .numbers import Field, Status, TokenFlag
from .records import Area, Date, Instrument, Party, Person, Place, Reason, Record, Result, Source
from .spans import Span
from .tokens import Token, Tokens

__version__: str = _lib.kzc_version().decode()
extract = default_engine().extract
json = default_engine().json

__all__ = [
    "ACTS", "AREAS", "Area", "Article", "COUNTRIES", "Date", "Engine", "Error", "Event", "Field", "FileError", "INSTRUMENTS",
    "Instrument", "LexiconError", "LimitError", "Line", "LineError", "MODALITIES", "NoMemoryError", "Party", "Person", "Place",
    "ROLES", "Reason", "Record", "Result", "Source", "Span", "Status", "TextError", "Token", "TokenFlag", "Tokens",
    "UsageError", "area_cameo", "area_dcad", "area_label", "country_alpha3", "country_find", "country_name", "event_rows",
    "events_frame", "extract", "json", "read_line", "records_frame",
]
