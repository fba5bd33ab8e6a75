"""Hypothesis strategies for `pidflow.query`: crowded little states, and questions about them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve, frozen
from hypothesis import strategies as st

from pidflow.calendar import ALWAYS, Period
from pidflow.model import Flow, Procedure, Step, StepVersion, System
from pidflow.notation import Pattern, PatternArrow
from pidflow.query import Carrying, Question, Scope
from pidflow.state import State
from pidflow.vocabulary import Boundary, PersonalNumber, Transport, transport
from tests.properties.strategies_assessment import TAGS
from tests.unit.town import DONE, node, procedure, state, town

_FEW_TAGS = TAGS[::7]
_OVER: tuple[tuple[Transport, ...], ...] = (
    (),
    (transport("紙"),),
    (transport("紙"), transport("専用線")),
    (transport("専用線"), transport("電子記録媒体")),
)
_SIDES = tuple(Boundary)
_ids = st.integers


@frozen
class Asked:
    """A question with everything that goes with it."""

    state: State
    question: Question
    scope: Scope


@frozen
class AskedPattern:
    """A pattern with everything that goes with it."""

    state: State
    pattern: Pattern
    scope: Scope


def _systems(count: int) -> tuple[System, ...]:
    return tuple(node(f"s{nth}", f"S{nth}", boundary=_SIDES[nth % 2]) for nth in range(count))


@st.composite
def _flows(draw: st.DrawFn, systems: int) -> Flow:
    stops = [draw(_ids(0, systems - 1))]
    for _ in range(draw(_ids(1, 3))):
        stops.append((stops[-1] + draw(_ids(1, systems - 1))) % systems)
    hops = tuple(
        evolve(
            draw(st.sampled_from(_FEW_TAGS)),
            source=f"s{one}",
            target=f"s{other}",
            transports=draw(st.sampled_from(_OVER)),
        )
        for one, other in pairwise(stops)
    )
    return Flow(hops, period=draw(st.sampled_from((ALWAYS, ALWAYS, Period(until=DONE)))))


@st.composite
def _procedures(draw: st.DrawFn, systems: int, ordinal: int) -> Procedure:
    steps = []
    for nth in range(1, 1 + draw(_ids(1, 3))):
        flows = tuple(draw(st.lists(_flows(systems), min_size=1, max_size=2)))
        steps.append(Step(f"step-{nth}", (StepVersion(ALWAYS, f"({nth})", flows, draw(st.booleans())),)))
    return procedure(f"jimu{ordinal}", str(ordinal), *steps)


@st.composite
def crowded_states(draw: st.DrawFn) -> State:
    """Three to five systems, one or two procedures, up to a dozen hops, many of them side by side."""
    count = draw(_ids(3, 5))
    procedures = [draw(_procedures(count, ordinal)) for ordinal in range(1, 1 + draw(_ids(1, 2)))]
    return state("2025-01", town(*procedures, systems=_systems(count)))


def _scope(draw: st.DrawFn, taken: State, free: Sequence[str]) -> Scope:
    numbers = (None, None, *(each.number for each in taken.procedures))
    return Scope(
        avoiding=tuple(free[: draw(st.sampled_from((0, 0, 0, 1)))]),
        procedure=draw(st.sampled_from(numbers)),
        stated=draw(st.sampled_from((False, False, True))),
        transitional=draw(st.booleans()),
    )


@st.composite
def questions(draw: st.DrawFn) -> Asked:
    """Questions whose ends may be open, through nothing or one system, about any hops."""
    taken = draw(crowded_states())
    names = draw(st.permutations([system.name for system in taken.systems]))
    source, target = draw(
        st.sampled_from(((names[0], names[1]), (names[0], None), (None, names[1]), (None, None)))
    )
    via = tuple(names[2:3]) if draw(_ids(0, 3)) == 3 else ()
    carrying = draw(st.sampled_from((Carrying.ANYTHING, *Carrying)))
    over = draw(st.sampled_from((None, None, *_OVER)))
    return Asked(taken, Question(source, target, carrying, over, via), _scope(draw, taken, names[3:]))


_arrows = st.builds(
    PatternArrow,
    st.sampled_from((None, None, *PersonalNumber)),
    st.sampled_from((None, None, None, *_OVER)),
    st.booleans(),
)


@st.composite
def asked_patterns(draw: st.DrawFn) -> AskedPattern:
    """Patterns of one to three arrows that name no system twice."""
    taken = draw(crowded_states())
    names = draw(st.permutations([system.name for system in taken.systems]))
    arrows = tuple(draw(st.lists(_arrows, min_size=1, max_size=3)))
    terms = tuple(name if draw(_ids(0, 2)) == 0 else None for name in names[: len(arrows) + 1])
    terms += (None,) * (len(arrows) + 1 - len(terms))
    return AskedPattern(taken, Pattern(terms, arrows), _scope(draw, taken, names[len(terms) :]))
