"""Places in a text: in bytes of its UTF-8, as the library counts, and in code points, as str counts."""
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Self, TypeVar

Text = TypeVar("Text", str, bytes)
CONTINUATION = bytes(range(0x80, 0xC0))  # bytes of UTF-8 that begin no code point
STEP = 512


class CodePoints:
    """Turns byte offsets of a text into code points: counted once per STEP bytes, and from there."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        steps = (self.count(at, at + STEP) for at in range(0, len(data), STEP))
        self.before = [0, *accumulate(steps)] if not data.isascii() else []

    def count(self, start: int, end: int) -> int:
        return len(self.data[start:end].translate(None, CONTINUATION))

    def __call__(self, offset: int) -> int:
        if not self.before:
            return offset
        step = offset // STEP
        return self.before[step] + self.count(step * STEP, offset)


@dataclass(frozen=True, slots=True, order=True, repr=False)
class Span:
    """[start, end) in bytes; [char_start, char_end) in code points, None where the text was not at hand."""

    start: int
    end: int
    char_start: int | None = field(default=None, compare=False)
    char_end: int | None = field(default=None, compare=False)

    @classmethod
    def at(cls, start: int, end: int, chars: Callable[[int], int] | None = None) -> Self:
        return cls(start, end, chars(start), chars(end)) if chars else cls(start, end)

    @property
    def chars(self) -> slice:
        """For a str: text[span.chars]."""
        if self.char_start is None:
            raise ValueError("this span came without its text: it has bytes only")
        return slice(self.char_start, self.char_end)

    @property
    def bytes(self) -> slice:
        """For bytes: data[span.bytes]."""
        return slice(self.start, self.end)

    def of(self, text: Text) -> Text:
        """The passage, out of a str or out of its UTF-8."""
        return text[self.bytes if isinstance(text, bytes) else self.chars]

    def to_dict(self) -> dict[str, int]:
        return {"start": self.start, "end": self.end}

    def __repr__(self) -> str:
        chars = "" if self.char_start is None else f", chars {self.char_start}:{self.char_end}"
        return f"<Span bytes {self.start}:{self.end}{chars}>"
