"""What readers stumble over, by the project's own audit: a row a picture."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter

from pidflow.drawing import Audit
from tests.bench.drawn import Drawn
from tests.bench.table import table

_ZEROS = {
    "unrouted": "lines.unrouted",
    "unlabelled": "lines.unlabelled",
    "label overlaps": "lines.label_overlaps",
    "through": "lines.through",
    "overlaps": "lines.overlaps",
    "box overlaps": "lines.box_overlaps",
    "bend crossings": "lines.bend_crossings",
    "text outside": "texts_outside",
    "squeezed": "texts_squeezed",
}
_COUNTS = {"crossings": "lines.crossings", "bends": "lines.bends"}


def figures(drawn: Iterable[Drawn]) -> str:
    """Return a table of the pictures' figures, and their sums."""
    audits = [(each, each.audit()) for each in drawn]
    rows = [_row(each, found) for each, found in audits]
    sums = [_sum(path, audits) for path in (*_ZEROS.values(), *_COUNTS.values())]
    heads = ("picture", "boxes", "lines", *_ZEROS, *_COUNTS, "type pt", "paper")
    return table(heads, [*rows, ("all", "", "", *sums)])


def _row(drawn: Drawn, found: Audit) -> tuple[str, ...]:
    counts = (str(attrgetter(path)(found)) for path in (*_ZEROS.values(), *_COUNTS.values()))
    paper = f"{found.sheets} x {found.paper}"
    sizes = (str(len(drawn.picture.boxes)), str(len(drawn.picture.lines)))
    return (drawn.name, *sizes, *counts, f"{found.smallest_type:.2f}", paper)


def _sum(path: str, audits: Iterable[tuple[Drawn, Audit]]) -> str:
    return str(sum(attrgetter(path)(found) for _, found in audits))
