"""What goes wrong, as exceptions: one class per group of statuses, each also what Python calls such a mistake."""
import ctypes
import os

from ._abi import kzc_error
from ._library import lib
from .numbers import Status

POSITIONED = Status.E_INVALID, Status.E_BINARY


class Error(Exception):
    """status: the pinned number; position: the byte where the given bytes are wrong, or the limit that was passed, else 0;
    line: in a lexicon, else 0; detail: a clause on what is wrong, or None; subject: the file or the argument, or None."""

    def __init__(self, status: int, position: int = 0, line: int = 0, detail: str | None = None, subject: str | None = None,
                 errno: int = 0) -> None:
        Exception.__init__(self, status, position, line, detail, subject, errno)  # pickles as it was made
        self.status, self.position, self.line, self.detail, self.subject = Status(status), position, line, detail, subject
        self.errno = errno

    @property
    def message(self) -> str:
        """The library's sentence on the status, or the system's where a file is at fault."""
        if self.errno:
            return os.strerror(self.errno)
        text: bytes = lib.kzc_status_text(self.status)
        return text.decode()

    def __str__(self) -> str:
        line, position = self.line and f"line {self.line}", self.status in POSITIONED and f"byte {self.position}"
        return ": ".join(part for part in (self.subject, line, position, self.message, self.detail) if part)


class UsageError(Error, ValueError):
    """1xx: the call was wrong."""


class LimitError(Error):
    """21x: larger than the engine's limits allow."""


class NoMemoryError(Error, MemoryError):
    """201."""


class TextError(Error, ValueError):
    """3xx: the article's bytes."""


class FileError(Error, OSError):
    """4xx: a file; errno is the system's."""


class LexiconError(Error, ValueError):
    """501: a lexicon entry; line and detail say what is wrong."""


KINDS = {1: UsageError, 2: LimitError, 3: TextError, 4: FileError, 5: LexiconError}


def fail(status: int, error: kzc_error | None = None, subject: str | None = None) -> Error:
    """The exception for a status other than OK."""
    kind = NoMemoryError if status == Status.E_NOMEM else KINDS[status // 100]
    errno = ctypes.get_errno() if status in (Status.E_OPEN, Status.E_READ) else 0
    if error is None:
        return kind(status, subject=subject, errno=errno)
    return kind(status, error.byte_pos, error.line, error.detail.decode() if error.detail else None, subject, errno)


def check(status: int, error: kzc_error | None = None, subject: str | None = None) -> None:
    if status:
        raise fail(status, error, subject)


def new_error() -> kzc_error:
    return kzc_error(size=ctypes.sizeof(kzc_error))
