"""Which hop of a path answers to which leg of what was asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from pidflow.model import Hop
from pidflow.query.basis import STRENGTH, relied_on
from pidflow.query.positions import BEGINNING, Positions, positions_of
from pidflow.query.template import Template
from pidflow.query.wish import Wish
from pidflow.vocabulary import Certainty

_STRONGEST = len(STRENGTH) - 1


@frozen
class _Run:
    """A path's beginning, shared among the legs: how strong its weakest claim is, and each hop's wish."""

    strength: int
    wishes: tuple[Wish, ...]


def wishes_of(template: Template, hops: Sequence[Hop], certainty: Certainty) -> tuple[Wish, ...]:
    """Return what was asked of each hop of a path.

    Where the path can be shared among the legs in several ways, it is one that is as certain as the path,
    and of these the one whose weakest claim rests on most; among equals, the first leg takes least.

    Args:
        template: What was asked.
        hops: The hops of an answer to it.
        certainty: The answer's certainty.
    """
    if len({leg.wish for leg in template.legs}) == 1:
        return (template.legs[0].wish,) * len(hops)
    positions = positions_of(template)
    runs = {BEGINNING: _Run(_STRONGEST, ())}
    for hop in hops:
        runs = _extended(template, positions, runs, hop, certainty)
    return runs[positions.end].wishes


def _extended(
    template: Template, positions: Positions, runs: dict[int, _Run], hop: Hop, certainty: Certainty
) -> dict[int, _Run]:
    """The best runs one hop further, by the position they come to, later positions first."""
    extended: dict[int, _Run] = {}
    standing = positions.standing.get(hop.target, positions.elsewhere)
    for here, run in sorted(runs.items(), reverse=True):
        nth = (here.bit_length() - 1) // 2
        if nth == len(template.legs):
            continue
        wish = template.legs[nth].wish
        if wish.certainty(hop) not in (Certainty.CERTAIN, certainty):
            continue
        strength = min(run.strength, STRENGTH.index(relied_on(hop, wish)))
        for there in _single(positions.advanced(here, here) & standing):
            if there not in extended or strength > extended[there].strength:
                extended[there] = _Run(strength, (*run.wishes, wish))
    return extended


def _single(several: int) -> Iterator[int]:
    """Each position of a set, as a set of its own."""
    while several:
        lowest = several & -several
        yield lowest
        several ^= lowest
