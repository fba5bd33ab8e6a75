"""How much a wider question would find, for those that found nothing."""

from __future__ import annotations

from collections.abc import Callable, Sized

from attrs import evolve, frozen

from pidflow.notation import Pattern
from pidflow.query.hints import weaker
from pidflow.query.question import Question
from pidflow.query.scope import Scope


@frozen
class Wider:
    """How many parts the answers to wider questions have.

    Args:
        anything: Where the hops may carry anything over anything.
        unstated: With what the document does not state itself.
        transitional: With the flows that end at an undated milestone.
        possible: With what is only possible, where only what is certain was asked for.
    """

    anything: int = 0
    unstated: int = 0
    transitional: int = 0
    possible: int = 0


def wider(
    found: Callable[[Question | Pattern, Scope], Sized], asked: Question | Pattern, scope: Scope
) -> Wider:
    """Return how much wider questions find.

    Args:
        found: What answers a question.
        asked: What was asked.
        scope: Which hops counted.

    Example:
        >>> from functools import partial
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.query import matches
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "A -[紙]-> B"}), "now")
        >>> wider(partial(matches, town), Question("A", "B"), Scope())
        Wider(anything=1, unstated=0, transitional=0, possible=0)
    """
    return Wider(
        len(found(weaker(asked), scope)),
        len(found(asked, evolve(scope, stated=False))),
        len(found(asked, evolve(scope, transitional=True))),
    )
