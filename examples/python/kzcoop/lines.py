"""NDJSON in: one article a line, read by the rules of the program kzcoop."""
import json
from typing import Any

from .article import FIELDS


class LineError(ValueError):
    """A line that holds no article; the message says why."""


def _refuse(constant: str) -> Any:
    raise ValueError(f"invalid token {constant}")


def _parse(line: bytes) -> dict[str, Any]:
    try:
        told = json.loads(line.decode(), parse_constant=_refuse)
    except (ValueError, RecursionError) as why:
        raise LineError(str(why)) from None
    if not isinstance(told, dict):
        raise LineError("not a JSON object")
    return told


def _member(told: dict[str, Any], name: str) -> str | None:
    value = told.get(name)
    if name == "id" and type(value) is int and -2**63 <= value < 2**63:
        value = str(value)
    if not (value is None or isinstance(value, str)):
        raise LineError(f'"{name}" is not a string')
    if name == "date" and value and value[10:11] in ("T", " "):
        value = value[:10]  # a time of day follows
    return value or None


def read_line(line: bytes) -> dict[str, str]:
    """What Engine.article() takes: text, and of id, title, date, source, url what is told. An id may be a number, a date may go
    on with a time of day, U+0000 in the text becomes a blank; other members are ignored."""
    told = _parse(line)
    about = {name: value for name in FIELDS if (value := _member(told, name)) is not None}
    text = told.get("text")
    if not isinstance(text, str):
        raise LineError('no "text"')
    return about | {"text": text.replace("\0", " ")}
