"""The hops that are, each by itself, what is asked."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pidflow.errors import Fault, InputFault
from pidflow.notation import Pattern, format_pattern
from pidflow.query.question import Question
from pidflow.query.scope import EVERYTHING, Scope
from pidflow.query.template import Template, check_avoided, template_of
from pidflow.state import State, StateHop
from pidflow.vocabulary import Certainty


@frozen
class Match:
    """A hop that is what was asked.

    Args:
        hop: The hop.
        certainty: How surely it is.
    """

    hop: StateHop
    certainty: Certainty


def matches(state: State, asked: Question | Pattern, scope: Scope = EVERYTHING) -> tuple[Match, ...]:
    """Return the hops that are, each by itself, what is asked.

    Args:
        state: The state.
        asked: A question that passes through nothing, or a pattern with one arrow, without ``+``.
        scope: Which hops count.

    Returns:
        The hops in the order of the state.

    Raises:
        InputFault: The state has no such system or procedure, there is no such transport, a system is both
            asked for and avoided, or more than one hop is asked for.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "A =[紙]=> B ?[紙]?> C"}), "now")
        >>> [(match.hop.position, match.certainty.ja) for match in matches(town, Question())]
        [(1, '確実'), (2, '可能性あり')]
    """
    template = template_of(state, asked)
    _check_one_hop(asked, template)
    check_avoided(state, template, scope)
    return tuple(_matching(state, template, scope))


def _matching(state: State, template: Template, scope: Scope) -> Iterator[Match]:
    (leg,) = template.legs
    source, target = template.terms
    for _, edge in scope.hops(state):
        if source in (None, edge.hop.source) and target in (None, edge.hop.target):
            certainty = leg.wish.certainty(edge.hop)
            if certainty:
                yield Match(edge, certainty)


def _check_one_hop(asked: Question | Pattern, template: Template) -> None:
    repeated = isinstance(asked, Pattern) and template.legs[0].repeated
    if len(template.legs) == 1 and not repeated:
        return
    found = f"pattern「{format_pattern(asked)}」" if isinstance(asked, Pattern) else "systems to pass through"
    cure = "ask for paths, which may have several hops"
    raise InputFault(Fault(None, found, "one hop: a pattern with one arrow, without +", cure=cure))
