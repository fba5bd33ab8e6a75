"""Taking out room that nothing needs: each gap is narrowed as long as the picture gets no worse."""

from __future__ import annotations

from attrs import evolve

from pidflow.layout.candidates import Candidate, candidate
from pidflow.layout.cells import Gaps
from pidflow.layout.distances import APART, LEAD, PADDING
from pidflow.sheet import Sheet

_NARROWER = 0.8
_LEAST = 2 * LEAD + APART + PADDING


def squeezed(sheet: Sheet, start: Candidate, rounds: int = 2) -> Candidate:
    """Return the placing with narrower gaps, columns first, wherever nothing gets worse.

    Args:
        sheet: The sheet.
        start: What is to be narrowed.
        rounds: How often each gap is tried.
    """
    best = start
    for _ in range(rounds):
        for axis in ("columns", "rows"):
            for nth in range(1, len(getattr(best.gaps, axis)) - 1):
                gaps = _narrowed(best.gaps, axis, nth)
                if gaps is not None:
                    found = candidate(sheet, best.grid, best.cells, gaps)
                    best = found if found.cost < best.cost else best
    return best


def _narrowed(gaps: Gaps, axis: str, nth: int) -> Gaps | None:
    """Return the gaps with one narrower, or None where it is narrow enough."""
    widths = list(getattr(gaps, axis))
    narrower = round(widths[nth] * _NARROWER)
    if narrower < _LEAST:
        return None
    widths[nth] = narrower
    return evolve(gaps, **{axis: widths})
