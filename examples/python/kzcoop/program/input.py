"""Lines, and how much there is to do."""
import os
from collections.abc import Iterator
from typing import BinaryIO

LINE_BYTES_MAX = 512 << 20


def read_lines(file: BinaryIO) -> Iterator[bytes | None]:
    """Each line with its end; None for one that is too long, which is skipped."""
    while line := file.readline(LINE_BYTES_MAX + 1):
        if len(line) <= LINE_BYTES_MAX or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(LINE_BYTES_MAX)
        yield None


def measure(files: list[str], ndjson: bool) -> int:
    """Bytes of NDJSON, or files; 0 where that cannot be told beforehand."""
    if not ndjson:
        return len(files)
    if not all(os.path.isfile(path) for path in files):
        return 0
    return sum(os.path.getsize(path) for path in files)
