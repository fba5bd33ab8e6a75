"""How far into a template a walk has come: sets of positions as the bits of an integer."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from pidflow.query.template import Template

BEGINNING = 1
"""The set that holds the first position alone: at the first term, with no hop yet."""


@frozen
class Positions:
    """The positions in a template: bit ``2n`` is at term n, bit ``2n + 1`` within the repeated leg after it.

    A walk may be at several positions at once, since a hop may belong to one leg or to the next.

    Args:
        at: The bits of all terms.
        within: The bits within a leg.
        repeated: The bits of the terms after which comes a repeated leg.
        end: The bit of the last term.
        standing: The positions at which a system may stand, by its id, where it is named.
        elsewhere: Those at which every other system may stand.
    """

    at: int
    within: int
    repeated: int
    end: int
    standing: Mapping[str, int]
    elsewhere: int

    def advanced(self, here: int, legs: int) -> int:
        """Return the positions after a hop, wherever it leads.

        Args:
            here: The positions before it.
            legs: The positions from which the hop fits what is asked.
        """
        going = here & legs
        at, within = going & self.at, going & self.within
        return at << 2 | within << 1 | (at & self.repeated) << 1 | within


def positions_of(template: Template) -> Positions:
    """Return the positions in a template; a named system may stand wherever any system may."""
    at = repeated = open_terms = 0
    for nth, term in enumerate(template.terms):
        at |= 1 << 2 * nth
        open_terms |= 1 << 2 * nth if term is None else 0
    for nth, leg in enumerate(template.legs):
        repeated |= 1 << 2 * nth if leg.repeated else 0
    elsewhere = open_terms | repeated << 1
    standing: dict[str, int] = {}
    for nth, term in enumerate(template.terms):
        if term is not None:
            standing[term] = standing.get(term, elsewhere) | 1 << 2 * nth
    return Positions(at, repeated << 1, repeated, 1 << 2 * len(template.legs), standing, elsewhere)


def kept_apart(positions: Positions) -> Positions:
    """Return them with each named system at its own term alone, as where no system comes twice."""
    standing = {id: there & ~positions.elsewhere for id, there in positions.standing.items()}
    at, within, repeated = positions.at, positions.within, positions.repeated
    return Positions(at, within, repeated, positions.end, standing, positions.elsewhere)
