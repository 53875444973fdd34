"""The progress line on standard error: only on a terminal, only after a second."""
import sys
import time

CLEAR = "\r\033[K"


def time_left(seconds: float) -> str:
    """Whoever waits for hours does not count seconds."""
    minutes = int(seconds / 60)
    if minutes < 2:
        return f"{seconds:.0f} s left"
    return f"{minutes} min left" if minutes < 120 else f"{minutes // 60} h {minutes % 60:02} min left"


class Progress:
    def __init__(self, total: int) -> None:
        self.terminal = sys.stderr.isatty()
        self.total, self.begun_at, self.articles, self.skipped, self.visible = total, 0, 0, 0, False
        self.began = self.shown = time.monotonic()

    def step(self, done: int) -> None:
        """done: in the unit of the total."""
        self.articles += 1
        passed, worked = time.monotonic() - self.began, done - self.begun_at
        left = f", {time_left(passed * (self.total - done) / worked)}" if self.total > done and worked else ""
        self.show(f"{self.articles} articles, {self.articles / passed:.0f} a second{left}")

    def skip(self, done: int) -> None:
        """An earlier run dealt with it."""
        self.began, self.begun_at = time.monotonic(), done
        self.skipped += 1
        self.show(f"{self.skipped} articles done before")

    def show(self, line: str) -> None:
        now = time.monotonic()
        if self.terminal and now - self.shown >= 1:  # once a second is often enough
            self.shown, self.visible = now, True
            print(CLEAR + line, end="", file=sys.stderr, flush=True)

    def hide(self) -> None:
        """Before anything else is written to the terminal."""
        if self.visible:
            print(CLEAR, end="", file=sys.stderr, flush=True)
        self.visible = False
