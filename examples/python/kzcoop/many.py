"""Many at once: threads scale, because every call into the library lets the others run."""
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")
AHEAD = 8  # items in work or waiting, per thread
BYTES_AHEAD = 64 << 20  # beyond the one that may always go in


class Queue(Generic[Item, Made]):
    """What is in work, oldest first."""

    def __init__(self, pool: ThreadPoolExecutor, work: Callable[[Item], Made], weigh: Callable[[Item], int], most: int) -> None:
        self.pool, self.work, self.weigh, self.most = pool, work, weigh, most
        self.waiting: deque[tuple[Future[Made], int]] = deque()
        self.weight = 0

    def is_full(self, more: int = 0) -> bool:
        return len(self.waiting) >= self.most or len(self.waiting) > 0 and self.weight + more > BYTES_AHEAD

    def put(self, item: Item, weight: int) -> None:
        self.waiting.append((self.pool.submit(self.work, item), weight))
        self.weight += weight

    def take(self) -> Made:
        future, weight = self.waiting.popleft()
        self.weight -= weight
        return future.result()

    def cancel(self) -> None:
        for future, _ in self.waiting:
            future.cancel()


def in_order(work: Callable[[Item], Made], items: Iterable[Item], threads: int,
             weigh: Callable[[Item], int] = lambda item: 0) -> Iterator[Made]:
    """What work makes of each item, in the order of the items. Memory is bounded: items are read as results are taken, and no more
    wait than a few per thread, or 64 MiB by what they weigh."""
    if threads == 1:
        yield from map(work, items)
        return
    with ThreadPoolExecutor(threads) as pool:
        queue = Queue(pool, work, weigh, threads * AHEAD)
        try:
            for item in items:
                weight = weigh(item)
                while queue.is_full(weight):
                    yield queue.take()
                queue.put(item, weight)
            while queue.waiting:
                yield queue.take()
        finally:
            queue.cancel()
