"""Taking out room that nothing needs: each gap is narrowed as long as the picture gets no worse."""

from __future__ import annotations

from attrs import evolve

from pidflow.layout.candidates import Candidate, candidate
from pidflow.layout.cells import Gaps
from pidflow.layout.distances import APART, LEAD, PADDING
from pidflow.sheet import Sheet

_NARROWER = 0.8
_LEAST = 2 * LEAD + APART + PADDING


def squeezed(sheet: Sheet, start: Candidate, rounds: int = 3) -> Candidate:
    """Return the placing with narrower gaps, columns first, wherever nothing gets worse.

    Args:
        sheet: The sheet.
        start: What is to be narrowed.
        rounds: How often each gap is tried.
    """
    best = start
    for _ in range(rounds):
        for nth in range(1, len(best.gaps.columns) - 1):
            best = _tried(sheet, best, evolve(best.gaps, columns=_narrowed(best.gaps.columns, nth)))
        for nth in range(1, len(best.gaps.rows) - 1):
            best = _tried(sheet, best, evolve(best.gaps, rows=_narrowed(best.gaps.rows, nth)))
    return best


def _tried(sheet: Sheet, best: Candidate, gaps: Gaps) -> Candidate:
    """Return the candidate with these gaps if that is better."""
    if gaps == best.gaps:
        return best
    found = candidate(sheet, best.grid, best.cells, gaps)
    return found if found.cost < best.cost else best


def _narrowed(gaps: list[float], nth: int) -> list[float]:
    """Return the gaps with one narrower, unless it is narrow already."""
    narrower = round(gaps[nth] * _NARROWER)
    return [*gaps[:nth], float(narrower), *gaps[nth + 1 :]] if narrower >= _LEAST else gaps
