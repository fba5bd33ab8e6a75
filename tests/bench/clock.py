"""Time as it passed and time that the processor was at work, and their medians."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from statistics import median

from attrs import frozen


@frozen
class Span:
    """How long something took.

    Args:
        wall: Seconds on the clock; other work on the machine makes them more.
        cpu: Seconds of processor time, of this process and of those it waited for.
    """

    wall: float
    cpu: float

    def __add__(self, other: Span) -> Span:
        return Span(self.wall + other.wall, self.cpu + other.cpu)


NOTHING = Span(0.0, 0.0)


def middle(spans: Iterable[Span]) -> Span:
    """Return the median of each of the two times.

    Example:
        >>> middle([Span(1, 1), Span(9, 2), Span(2, 3)])
        Span(wall=2, cpu=2)
    """
    every = list(spans)
    return Span(median(span.wall for span in every), median(span.cpu for span in every))


def total(spans: Iterable[Span]) -> Span:
    """Return the sum."""
    return sum(spans, NOTHING)


class Watch:
    """A stop watch that adds up what is done under each name."""

    def __init__(self) -> None:
        self.spans: dict[str, Span] = {}

    @contextmanager
    def on(self, name: str) -> Iterator[None]:
        """Add what is done inside to a name."""
        wall, cpu = time.perf_counter(), _cpu()
        yield
        span = Span(time.perf_counter() - wall, _cpu() - cpu)
        self.spans[name] = self.spans.get(name, NOTHING) + span


def _cpu() -> float:
    """Processor time of this process and of its children that ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime
