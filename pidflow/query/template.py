"""What a question and a pattern have in common: systems, or any, and what is asked between them."""

from __future__ import annotations

from functools import lru_cache

from attrs import frozen

from pidflow.errors import Fault, InputFault
from pidflow.notation import Pattern
from pidflow.query.question import Question
from pidflow.query.scope import Scope
from pidflow.query.terms import Carrying
from pidflow.query.wish import Wish, arrow_wish, wish_of
from pidflow.state import State
from pidflow.vocabulary import Transport


@frozen
class Leg:
    """What is asked between two terms.

    Args:
        wish: What every hop of it must be.
        repeated: True for one or more hops, False for exactly one.
    """

    wish: Wish
    repeated: bool


@frozen
class Template:
    """A question with its names resolved.

    Args:
        terms: Ids of systems in the order in which they are passed, at least two; None for any.
        legs: What is asked between them, one less.
    """

    terms: tuple[str | None, ...]
    legs: tuple[Leg, ...]

    @property
    def named(self) -> tuple[str, ...]:
        """The ids of the terms that are not left open, in order."""
        return tuple(term for term in self.terms if term is not None)


def template_of(state: State, asked: Question | Pattern) -> Template:
    """Return a question or pattern with its names resolved.

    Raises:
        InputFault: The state has no such system, or there is no such transport.
    """
    if isinstance(asked, Pattern):
        terms, legs = asked.terms, tuple(Leg(arrow_wish(each), each.repeated) for each in asked.arrows)
    else:
        terms = (asked.source, *asked.via, asked.target)
        legs = (_everywhere(asked.carrying, asked.over),) * (len(terms) - 1)
    return Template(tuple(None if term is None else system_id(state, term) for term in terms), legs)


@lru_cache(maxsize=32)
def _everywhere(carrying: Carrying, over: tuple[str | Transport, ...] | None) -> Leg:
    """One or more hops that carry something over something; few such wishes are asked in a row."""
    return Leg(wish_of(carrying, over), repeated=True)


def system_id(state: State, name: str) -> str:
    """Return the id of a system; what is an id already is taken as one.

    Raises:
        InputFault: The state has no such system; the fault names the nearest.
    """
    try:
        return state.system(name).id
    except KeyError:
        return state.named(name).id


def check_avoided(state: State, template: Template, scope: Scope) -> None:
    """Refuse a question for a path through a system that it avoids.

    Raises:
        InputFault: A term is avoided, or the state has no such system or procedure.
    """
    avoiding = scope.resolved(state).avoiding if scope.avoiding else ()
    for id in avoiding:
        if id in template.named:
            found = f"system「{state.system(id).name}」 both asked for and avoided"
            raise InputFault(Fault(None, found, "a system that is not avoided", cure="take it out of one"))


def check_once(state: State, template: Template) -> None:
    """Refuse a question for a path that comes to a system twice, where none does.

    Raises:
        InputFault: A system is named twice.
    """
    named = template.named
    if len(set(named)) < len(named):
        twice = next(id for id in named if named.count(id) > 1)
        found = f"system「{state.system(twice).name}」 twice in one path"
        cure = "ask for walks in the order of the steps, which may come back to a system"
        raise InputFault(Fault(None, found, "each system once, since no path passes it twice", cure=cure))
