"""Rounds over one assessment: ours and `dot` by turns, so that both meet the same weather."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from attrs import frozen

from pidflow.layout import Placing
from tests.bench import bare_dot
from tests.bench.clock import Span, Watch, middle
from tests.bench.drawn import Drawn
from tests.bench.ours import STAGES, Opening, as_built, by_stages
from tests.bench.table import table

KNOWN = "pidflow, from placing.json, warm"
ANEW = "pidflow, placing anew, warm"
EACH = "dot, one process a picture"
ONCE = "dot, one process for all"
COLD = "pidflow build --check, cold process"
ROWS = (KNOWN, ANEW, COLD, EACH, ONCE)

Spans = dict[str, list[Span]]
Work = Callable[[Watch], object]


@frozen
class Measured:
    """What the rounds over an assessment told.

    Args:
        drawn: Its pictures.
        spans: What each round took, by name.
    """

    drawn: list[Drawn]
    spans: Spans

    @property
    def rows(self) -> dict[str, Span]:
        """The median of each row of the comparison that was measured, in a fixed order."""
        return {name: middle(self.spans[name]) for name in ROWS if name in self.spans}

    def compared(self) -> str:
        """Return the comparison as a table, ratios against `dot` where there is one."""
        base = self.rows.get(EACH)
        heads = ["", "pictures", "rounds", "wall s", "cpu s", "wall/picture ms"]
        heads += ["wall : dot", "cpu : dot"] if base else []
        return table(heads, [self._row(name, span, base) for name, span in self.rows.items()])

    def _row(self, name: str, span: Span, base: Span | None) -> tuple[str, ...]:
        count = len(self.drawn)
        figures = (f"{span.wall:.3f}", f"{span.cpu:.3f}", f"{span.wall / count * 1000:.1f}")
        ratios = (f"{span.wall / base.wall:.2f}", f"{span.cpu / base.cpu:.2f}") if base else ()
        return (name, str(count), str(len(self.spans[name])), *figures, *ratios)

    def stages(self) -> str:
        """Return where our time goes, from placing.json, as a table."""
        spans = {stage: middle(self.spans[stage]) for stage in STAGES}
        whole = sum(span.cpu for span in spans.values())
        rows = [
            (stage, f"{span.wall:.3f}", f"{span.cpu:.3f}", f"{span.cpu / whole:.0%}")
            for stage, span in spans.items()
        ]
        return table(("stage", "wall s", "cpu s", "of cpu"), rows)


def measured(known: Opening, rounds: int, cold: Work | None = None) -> Measured:
    """Take the time of several rounds, from the known placing, after one that warms up.

    Args:
        known: Opens the model together with its placing.
        rounds: How many.
        cold: A row more to be measured in each round.
    """
    drawn = by_stages(known, Watch())
    spans: Spans = {}
    with TemporaryDirectory(prefix="pidflow-bench-") as folder:
        works: list[Work] = [partial(as_built, known, row=KNOWN)]
        works += [cold] if cold else []
        works += [*_dot(drawn, Path(folder)), partial(by_stages, known)]
        for _ in range(rounds):
            watch = Watch()
            for work in works:
                work(watch)
            _add(spans, watch)
    return Measured(drawn, spans)


def _dot(drawn: list[Drawn], folder: Path) -> list[Work]:
    dot = bare_dot.program()
    if dot is None:
        return []
    paths = bare_dot.written([each.picture for each in drawn], folder)
    one_each = partial(bare_dot.one_process_each, dot, paths, name=EACH)
    return [one_each, partial(bare_dot.one_process, dot, paths, name=ONCE)]


def placed_anew(opening: Opening, rounds: int) -> tuple[Spans, dict[str, Placing]]:
    """Take the time of placing every box anew, with everything after it.

    Args:
        opening: Opens the model without any placing.
        rounds: How many, at least one; each may take minutes.

    Returns:
        What the rounds took, and the placing that all of them found.
    """
    spans: Spans = {}
    placed: dict[str, Placing] = {}
    for _ in range(rounds):
        watch = Watch()
        placed = as_built(opening, watch, ANEW)
        _add(spans, watch)
    return spans, placed


def _add(spans: Spans, watch: Watch) -> None:
    for name, span in watch.spans.items():
        spans.setdefault(name, []).append(span)
