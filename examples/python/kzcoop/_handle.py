"""Objects that own memory of the library."""
import os
import weakref
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self


def path_bytes(path: "str | bytes | os.PathLike[str] | os.PathLike[bytes]") -> bytes:
    """For a C function, which would read no further than to a NUL."""
    if b"\0" in (name := os.fsencode(path)):
        raise ValueError("embedded null byte in a path")
    return name


class Handle:
    """Freed by close(), at the end of a with block, or when nothing refers to it any more, whichever comes first; once only.
    As with files, no thread may close what another is using."""

    def __init__(self, pointer: Any, free: Callable[[Any], None]) -> None:
        self._pointer: Any = pointer
        self._free = weakref.finalize(self, free, pointer)

    @property
    def closed(self) -> bool:
        return self._pointer is None

    def close(self) -> None:
        self._pointer = None
        self._free()

    @property
    def _handle(self) -> Any:
        if self._pointer is None:
            raise ValueError(f"this {type(self).__name__} is closed")
        return self._pointer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} holds memory of this process and cannot be pickled; send the text, or the "
                        "records that extract() gives")
