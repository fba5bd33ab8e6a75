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
    axes = ("columns", len(start.gaps.columns)), ("rows", len(start.gaps.rows))
    open_ = [(axis, nth) for axis, number in axes for nth in range(1, number - 1)]
    for _ in range(rounds):
        still_open = []
        for axis, nth in open_:
            found = _tried(sheet, best, _narrowed(best.gaps, axis, nth))
            if found is not best:
                best = found
                still_open.append((axis, nth))
        open_ = still_open
    return best


def _tried(sheet: Sheet, best: Candidate, gaps: Gaps) -> Candidate:
    """Return the candidate with these gaps if that is better."""
    if gaps == best.gaps:
        return best
    found = candidate(sheet, best.grid, best.cells, gaps)
    return found if found.cost < best.cost else best


def _narrowed(gaps: Gaps, axis: str, nth: int) -> Gaps:
    """Return the gaps with one narrower, unless it is narrow already."""
    widths = gaps.columns if axis == "columns" else gaps.rows
    narrower = float(round(widths[nth] * _NARROWER))
    if narrower < _LEAST:
        return gaps
    changed = [*widths[:nth], narrower, *widths[nth + 1 :]]
    return evolve(gaps, columns=changed) if axis == "columns" else evolve(gaps, rows=changed)
