"""The paths that answer a question or a pattern."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from attrs import field, frozen

from pidflow.notation import Pattern
from pidflow.query.builders import Order, check_order, net_of
from pidflow.query.ground import Ground, ground_of, sure
from pidflow.query.net import Net
from pidflow.query.path import Path
from pidflow.query.question import Question
from pidflow.query.scope import EVERYTHING, Scope
from pidflow.query.search import counted, found
from pidflow.query.template import Template, check_avoided, check_once, template_of
from pidflow.state import State
from pidflow.vocabulary import Certainty


@frozen(eq=False)
class Paths:
    """The answers to a question, found one by one as they are asked for, and anew each time; made by `paths`.

    They come shortest first, among equals in the order of the state's hops, compared from the first hop on.
    As a truth value it says whether there is any.

    Args:
        state: The state that was asked.
        asked: The question or pattern.
        scope: Which hops count.
        order: How hops may follow each other.
        template: The question with its names resolved.
    """

    state: State = field(repr=False)
    asked: Question | Pattern
    scope: Scope
    order: Order
    template: Template = field(repr=False)
    _ground: Ground = field(repr=False)
    _net: Net = field(repr=False)

    def __iter__(self) -> Iterator[Path]:
        """Yield the paths; no two have the same hops."""
        state, template, edges = self.state, self.template, self._ground.edges
        certain, possible = Certainty.CERTAIN, Certainty.POSSIBLE
        for hops, surely in found(self._net):
            yield Path(tuple([edges[hop] for hop in hops]), certain if surely else possible, state, template)

    def __bool__(self) -> bool:
        return next(found(self._net), None) is not None

    @property
    def certain(self) -> Paths:
        """Those of them that are certain; nothing is sought among the others."""
        return _compiled(self, sure(self._ground))

    @property
    def only_possible(self) -> bool:
        """Whether there are some, but none that is certain."""
        return bool(self) and not self.certain

    def first(self, count: int) -> tuple[Path, ...]:
        """Return the first so many of them."""
        return tuple(islice(self, count))

    def count(self, limit: int | None = None) -> int:
        """Return how many there are; ``paths.certain.count()`` is how many are certain.

        Walks in the order of the steps are counted without going through them. Simple paths are gone
        through, and there may be very many: a limit ends it.

        Args:
            limit: The number at which counting may end; None counts all.
        """
        if self.order == "steps":
            number = counted(self._net)
            return number if limit is None else min(number, limit)
        return sum(1 for _ in islice(found(self._net), limit))


def paths(
    state: State,
    asked: Question | Pattern,
    scope: Scope = EVERYTHING,
    order: Order = "simple",
) -> Paths:
    """Return the paths that answer a question or a pattern.

    Args:
        state: The state.
        asked: The question, or a pattern of the notation.
        scope: Which hops count.
        order: ``simple`` for paths that pass no system twice, across all steps and flows. ``steps`` for
            walks that a datum can take: consecutive hops belong to the same procedure, each comes after
            the one before it in the order of steps, flows and routes, and hops of different flows of a
            step of which only one happens don't follow each other; such a walk may come back to a system.

    Returns:
        The paths, not yet searched for.

    Raises:
        InputFault: The state has no such system or procedure, there is no such transport or order, a
            system is both asked for and avoided, a simple path is asked to pass a system twice, or a
            pattern leaves too many terms in a row open.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.state import state_at
        >>> town = sketch("練習", {"(1)": "住民 =[紙]=> 国保 ?[紙]?> 連合会", "(2)": "国保 =[紙]=> 連合会"})
        >>> for path in paths(state_at(town, "now"), Question("住民", "連合会")):
        ...     print([system.name for system in path.systems], path.certainty.ja)
        ['住民', '国保', '連合会'] 可能性あり
        ['住民', '国保', '連合会'] 確実
    """
    check_order(order)
    template = template_of(state, asked)
    if order == "simple":
        check_once(state, template)
    ground = ground_of(state, scope, template.legs)
    check_avoided(state, template, scope)
    return Paths(state, asked, scope, order, template, ground, net_of(order, ground, template))


def _compiled(known: Paths, ground: Ground) -> Paths:
    """The same question over other hops."""
    net = net_of(known.order, ground, known.template)
    return Paths(known.state, known.asked, known.scope, known.order, known.template, ground, net)
