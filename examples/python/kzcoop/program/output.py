"""Where the output goes: standard output, or a file that an earlier run began."""
import fcntl
import json
import os
import sys

BEGINNING = b'{"schema": "kzcoop/1", "id": '  # of every line; then comes the article's id


class OutputError(Exception):
    """Nothing can be written any more."""


class Output:
    def __init__(self) -> None:
        self.file = sys.stdout.buffer
        self.name = ""

    def failed(self, why: OSError | str) -> OutputError:
        reason = why if isinstance(why, str) else why.strerror
        return OutputError(f"kzcoop: cannot write{self.name and f' to {self.name}'}: {reason}")

    def write(self, data: bytes) -> None:
        try:
            self.file.write(data)
        except OSError as why:
            self.drop()
            raise self.failed(why) from None

    def close(self) -> None:
        try:
            self.file.flush()
        except OSError as why:
            self.drop()
            raise self.failed(why) from None

    def drop(self) -> None:
        """What still waits in Python would fail again when Python ends."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self.file.fileno())
        os.close(nowhere)


class ResumedOutput(Output):
    """Walks over what an earlier run wrote; from the end of its last whole line on it is written."""

    def __init__(self, path: str) -> None:
        self.name, self.walking = path, True
        self.id: str | None = None
        try:
            self.file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o666), "r+b")
        except OSError as why:
            raise self.failed(why) from None
        try:
            fcntl.lockf(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # two runs that write to one file would spoil it
        except OSError:
            raise self.failed("another run writes to it") from None
        self.next_line()

    def next_line(self) -> None:
        whole = self.file.tell()
        line = self.file.readline()
        if line.endswith(b"\n"):
            self.id = self.read_id(line)
        else:  # what follows the last whole line was cut off while it was written
            self.walking = False
            self.file.truncate(whole)
            self.file.seek(whole)

    def read_id(self, line: bytes) -> str | None:
        try:
            told, _ = json.JSONDecoder().raw_decode(line.removeprefix(BEGINNING).decode())
        except ValueError:
            told = 0
        if line.startswith(BEGINNING) and (told is None or isinstance(told, str)):
            return told
        raise self.failed("it holds a line that is no output of kzcoop")

    def close(self) -> None:
        if self.walking:
            raise self.failed("it holds articles that are not in the input")
        super().close()
