"""The answers by brute force: every row of hops is made, then each is judged by the letter of the rules.

Nothing here is shared with `pidflow.query` but the questions themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from pidflow.notation import Pattern, PatternArrow
from pidflow.query import Question, Scope
from pidflow.state import State, StateHop, stated_only

Row = tuple[StateHop, ...]
Answers = dict[tuple[str, ...], str]
"""The ids of the hops of each answer, and its certainty."""

_NUMBER = {
    "number": {"included": 2, "unstated": 1},
    "number-or-substitute": {"included": 2, "substitute": 2, "unstated": 1},
}
_WORDS = {2: "certain", 1: "possible"}


def answers(
    state: State, asked: Question | Pattern, scope: Scope, rows: Callable[[list[StateHop]], Iterator[Row]]
) -> Answers:
    """Return every answer to a question or pattern among some rows of hops."""
    terms, legs = _legs(asked)
    terms = [state.named(term).id if term is not None else None for term in terms]
    scored = ((row, _best(row, terms, legs)) for row in rows(counting(state, scope)))
    return {tuple(edge.id for edge in row): _WORDS[score] for row, score in scored if score}


def counting(state: State, scope: Scope) -> list[StateHop]:
    """Return the hops that count."""
    avoided = {state.named(name).id for name in scope.avoiding}
    kept = []
    for edge in state.hops:
        if scope.procedure and scope.procedure not in (edge.procedure.number, edge.procedure.key):
            continue
        if edge.flow.ends and not scope.transitional:
            continue
        if {edge.hop.source, edge.hop.target} & avoided:
            continue
        seen = stated_only(edge) if scope.stated else edge
        kept += [seen] if seen else []
    return kept


def simple_rows(edges: list[StateHop]) -> Iterator[Row]:
    """Yield every row of hops that passes no system twice."""

    def longer(row: Row, passed: tuple[str, ...]) -> Iterator[Row]:
        yield row
        for edge in edges:
            if edge.hop.source == passed[-1] and edge.hop.target not in passed:
                yield from longer((*row, edge), (*passed, edge.hop.target))

    for edge in edges:
        yield from longer((edge,), (edge.hop.source, edge.hop.target))


def step_rows(edges: list[StateHop]) -> Iterator[Row]:
    """Yield every row of hops in the order of the steps of one procedure."""

    def place(edge: StateHop) -> tuple[int, int, int]:
        steps = [step.key for step in edge.procedure.steps]
        return steps.index(edge.step.key), edge.flow.ordinal, edge.position

    def follows(one: StateHop, other: StateHop) -> bool:
        if one.procedure.key != other.procedure.key or one.hop.target != other.hop.source:
            return False
        if one.step.key == other.step.key and one.step.choice and one.flow.ordinal != other.flow.ordinal:
            return False
        return place(one) < place(other)

    def longer(row: Row) -> Iterator[Row]:
        yield row
        for edge in edges:
            if follows(row[-1], edge):
                yield from longer((*row, edge))

    for edge in edges:
        yield from longer((edge,))


_Leg = tuple[Callable[[StateHop], int], bool]


def _legs(asked: Question | Pattern) -> tuple[Sequence[str | None], list[_Leg]]:
    if isinstance(asked, Question):
        terms = [asked.source, *asked.via, asked.target]

        def score(edge: StateHop) -> int:
            return min(_carried(edge, asked.carrying.value), _over(edge, asked.over))

        return terms, [(score, True)] * (len(terms) - 1)
    return asked.terms, [(_arrow_score(arrow), arrow.repeated) for arrow in asked.arrows]


def _arrow_score(arrow: PatternArrow) -> Callable[[StateHop], int]:
    def score(edge: StateHop) -> int:
        wanted, stated = arrow.personal_number, edge.hop.personal_number
        fits = 2 if wanted in (None, stated) else int(stated.value == "unstated")
        return min(fits, _over(edge, arrow.transports))

    return score


def _carried(edge: StateHop, carrying: str) -> int:
    if carrying == "specific":
        return {"specific": 2, "unstated": 1, "other": 0}[edge.hop.information.value]
    if carrying == "anything":
        return 2
    return _NUMBER[carrying].get(edge.hop.personal_number.value, 0)


def _over(edge: StateHop, wanted: Sequence[object] | None) -> int:
    if wanted is None:
        return 2
    if not wanted:
        return 0 if edge.hop.transports else 2
    if not edge.hop.transports:
        return 1
    fitting = sum(each in wanted for each in edge.hop.transports)
    return 2 if fitting == len(edge.hop.transports) else min(fitting, 1)


def _best(row: Row, terms: Sequence[str | None], legs: Sequence[_Leg]) -> int:
    """The best score of any way to share a row among the legs."""
    if not legs:
        return 0 if row else 2
    if not row or terms[0] not in (None, row[0].hop.source):
        return 0
    score, repeated = legs[0]
    best = 0
    for length in range(1, len(row) + 1 if repeated else 2):
        if terms[1] in (None, row[length - 1].hop.target):
            part = min(score(edge) for edge in row[:length])
            best = max(best, min(part, _best(row[length:], terms[1:], legs[1:])))
    return best
