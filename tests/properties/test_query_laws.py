"""The laws of `pidflow.query`, over crowded little states and whole assessments."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from random import Random
from typing import TypeVar

import networkx
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from pidflow.model import Assessment
from pidflow.query import (
    Carrying,
    Certainty,
    Path,
    Paths,
    Question,
    Scope,
    carriers,
    crossings,
    cut,
    exposure,
    hints,
    paths,
    reach,
)
from pidflow.state import State, StateHop, state_at
from tests.properties.oracle_query import answers, counting, simple_rows, step_rows
from tests.properties.strategies_assessment import assessments, states
from tests.properties.strategies_query import (
    Asked,
    AskedPattern,
    asked_patterns,
    crowded_states,
    questions,
)

QUICK = settings(deadline=None, max_examples=80)
"""How hard a law is tried; the first example may have to import networkx."""

Ids = tuple[str, ...]
_Thing = TypeVar("_Thing")


def ids(found: Path) -> Ids:
    """The ids of a path's hops."""
    return tuple(edge.id for edge in found.hops)


def told(found: Iterable[Path]) -> dict[Ids, str]:
    """Each answer with its certainty; none may come twice."""
    every = list(found)
    by_ids = {ids(path): path.certainty.value for path in every}
    assert len(by_ids) == len(every)
    return by_ids


# ----------------------------------------------------------------------- against brute force


@QUICK
@given(questions())
def test_simple_paths_are_those_of_brute_force(each: Asked) -> None:
    """Every path that passes no system twice and fits is found, with its certainty, and no other."""
    found = paths(each.state, each.question, each.scope)
    assert told(found) == answers(each.state, each.question, each.scope, simple_rows)


@QUICK
@given(asked_patterns())
def test_patterns_are_those_of_brute_force(each: AskedPattern) -> None:
    """The same for patterns: however a path is shared among the arrows, it is one, with the better certainty."""
    found = paths(each.state, each.pattern, each.scope)
    assert told(found) == answers(each.state, each.pattern, each.scope, simple_rows)


@QUICK
@given(questions())
def test_walks_in_the_order_of_the_steps_are_those_of_brute_force(each: Asked) -> None:
    """Every walk that a datum can take is found, also one that comes back to a system."""
    found = paths(each.state, each.question, each.scope, "steps")
    assert told(found) == answers(each.state, each.question, each.scope, step_rows)


@QUICK
@given(asked_patterns())
def test_walks_that_match_a_pattern_are_those_of_brute_force(each: AskedPattern) -> None:
    """The same for patterns in the order of the steps."""
    found = paths(each.state, each.pattern, each.scope, "steps")
    assert told(found) == answers(each.state, each.pattern, each.scope, step_rows)


@QUICK
@given(crowded_states(), st.data())
def test_paths_of_anything_are_those_of_networkx(state: State, data: st.DataObject) -> None:
    """Where nothing is asked of the hops, the simple paths are those of the state's graph."""
    source, target = data.draw(st.permutations([system.id for system in state.systems]))[:2]
    found = paths(state, Question(source, target, Carrying.ANYTHING))
    expected = list(networkx.all_simple_edge_paths(state.graph, source, target))
    assert set(told(found)) == {tuple(edge[-1] for edge in path) for path in expected}


# ------------------------------------------------------------------------- order and number


@QUICK
@given(questions(), st.sampled_from(("simple", "steps")))
def test_paths_come_in_one_order_each_time(each: Asked, order: str) -> None:
    """They come by length, then by the places of their hops in the state, and the same once more."""
    found = paths(each.state, each.question, each.scope, "steps" if order == "steps" else "simple")
    place = {edge.id: nth for nth, edge in enumerate(each.state.hops)}
    keys = [(len(path), [place[id] for id in ids(path)]) for path in found]
    assert keys == sorted(keys)
    assert list(found) == list(found)
    assert found.first(2) == tuple(found)[:2]


@QUICK
@given(questions(), st.integers(0, 5))
def test_counting_is_enumerating(each: Asked, limit: int) -> None:
    """However they are counted, all of them and the certain ones, there are as many as come."""
    for found in _both_orders(each):
        every = list(found)
        assert found.count() == len(every)
        assert found.count(limit) == min(limit, len(every))
        assert found.certain.count() == sum(path.certainty is Certainty.CERTAIN for path in every)
        assert bool(found) == bool(every)


def _both_orders(each: Asked) -> tuple[Paths, Paths]:
    one = paths(each.state, each.question, each.scope)
    return one, paths(each.state, each.question, each.scope, "steps")


@QUICK
@given(questions())
def test_the_certain_ones_are_the_certain_ones(each: Asked) -> None:
    """Asking for the certain paths alone gives those that are certain among all, in the same order."""
    for found in _both_orders(each):
        assert list(found.certain) == [path for path in found if path.certainty is Certainty.CERTAIN]
        assert found.only_possible == (bool(list(found)) and not list(found.certain))


@QUICK
@given(questions())
def test_what_is_stated_is_among_all(each: Asked) -> None:
    """Every answer from what is stated alone is a path, every certain one certain, unless silence is asked for."""
    if each.question.over == ():
        return
    less = paths(each.state, each.question, evolve(each.scope, stated=True))
    wider = evolve(each.question, carrying=Carrying.ANYTHING, over=None)
    more = paths(each.state, wider, evolve(each.scope, stated=False))
    assert set(told(less)) <= set(told(more))
    same = paths(each.state, each.question, evolve(each.scope, stated=False))
    assert set(told(less.certain)) <= set(told(same.certain))


# ---------------------------------------------------------------------------- what a path says


@QUICK
@given(questions())
def test_a_path_tells_its_own_hops(each: Asked) -> None:
    """Its systems are joined by its hops, and what it says of each hop makes up what it says of itself."""
    for path in paths(each.state, each.question, each.scope):
        assert all(one.hop.target == other.hop.source for one, other in pairwise(path.hops))
        assert len(path.systems) == len(path) + 1 == len({system.id for system in path.systems})
        assert (path.source, path.target) == (path.systems[0], path.systems[-1])
        assert (path.certainty is Certainty.CERTAIN) == (set(path.certainties) == {Certainty.CERTAIN})
        sides = [system.boundary for system in path.systems]
        assert len(path.crossings) == sum(one is not other for one, other in pairwise(sides))
        assert len(path.transports) == len(path.citations) == len(path)


_CLAIMS = {
    Carrying.ANYTHING: (),
    Carrying.SPECIFIC: ("information",),
    Carrying.NUMBER: ("personal_number",),
    Carrying.NUMBER_OR_SUBSTITUTE: ("personal_number",),
}


@QUICK
@given(questions())
def test_a_path_rests_on_the_weakest_claim_that_was_asked_about(each: Asked) -> None:
    """Assumed is weaker than inferred, that weaker than stated; a claim that is unstated leaves no basis at all."""
    asked = (
        "route",
        *_CLAIMS[each.question.carrying],
        *(("transports",) if each.question.over is not None else ()),
    )
    for path in paths(each.state, each.question, each.scope):
        bases = [getattr(edge.hop.basis, claim) for edge in path.hops for claim in asked]
        kinds = {basis.kind.value if basis else "" for basis in bases}
        weakest = next(kind for kind in ("", "assumed", "inferred", "stated") if kind in kinds)
        assert (path.basis.value if path.basis else "") == weakest


@QUICK
@given(asked_patterns())
def test_a_path_of_a_pattern_is_as_certain_as_its_hops(each: AskedPattern) -> None:
    """The way it is shared among the arrows is one that is as certain as the path."""
    for path in paths(each.state, each.pattern, each.scope):
        assert (path.certainty is Certainty.CERTAIN) == (set(path.certainties) == {Certainty.CERTAIN})


# ------------------------------------------------------------------------------------- reach


@QUICK
@given(questions())
def test_a_system_is_reached_where_a_path_leads(each: Asked) -> None:
    """What is reached is what has a path; its proof is the first certain one, else the first."""
    system = each.state.systems[0]
    asked = evolve(each.question, source=system.id, target=None, via=())
    scope = evolve(each.scope, avoiding=())
    found = reach(each.state, system.name, asked.carrying, asked.over, scope)
    for other in each.state.systems[1:]:
        for reached, source, target in (
            (found.downstream, system.id, other.id),
            (found.upstream, other.id, system.id),
        ):
            leads = paths(each.state, evolve(asked, source=source, target=target), scope)
            proofs = [one.path.hops for one in reached if one.system == other]
            assert proofs == [path.hops for path in (*leads.certain.first(1), *leads.first(1))][:1]
    for reached in (found.downstream, found.upstream):
        distances = [one.distance for one in reached]
        assert distances == sorted(distances)


# --------------------------------------------------------------------------------------- cut


def _connected(edges: Iterable[StateHop], source: str, target: str) -> bool:
    graph: networkx.DiGraph[str] = networkx.DiGraph()
    graph.add_nodes_from((source, target))
    graph.add_edges_from((edge.hop.source, edge.hop.target) for edge in edges)
    return networkx.has_path(graph, source, target)


def _apart(edges: Iterable[StateHop], source: str, target: str) -> int:
    """How many paths there are that share no hop: each hop is a node of its own with room for one."""
    graph: networkx.DiGraph[str] = networkx.DiGraph()
    graph.add_nodes_from((source, target))
    for edge in edges:
        networkx.add_path(graph, (edge.hop.source, edge.id, edge.hop.target))
    try:
        return len(list(networkx.edge_disjoint_paths(graph, source, target)))
    except networkx.NetworkXNoPath:
        return 0


@QUICK
@given(crowded_states(), st.sampled_from(Carrying), st.sampled_from(Certainty))
def test_a_cut_is_enough_and_no_hop_too_many(state: State, carrying: Carrying, stopping: Certainty) -> None:
    """Without its hops there is no path, with any one of them there is, and there are as many as paths apart."""
    source, target = state.systems[0].id, state.systems[1].id
    found = cut(state, source, target, carrying, stopping=stopping)
    one_hop = paths(state, Question(None, None, carrying))
    matching = {path.hops[0].id for path in one_hop if len(path) == 1 and _counts(path, stopping)}
    edges = [edge for edge in state.hops if edge.id in matching]
    left = [edge for edge in edges if edge not in found.hops]
    assert found.connected == _connected(edges, source, target) == bool(found.hops)
    assert not _connected(left, source, target)
    assert all(_connected([*left, edge], source, target) for edge in found.hops)
    assert len(found.hops) == _apart(edges, source, target)
    assert list(found.hops) == [edge for edge in state.hops if edge in found.hops]


def _counts(path: Path, stopping: Certainty) -> bool:
    return path.certainty in (Certainty.CERTAIN, stopping)


# --------------------------------------------------------------------- crossings and carriers


@QUICK
@given(states())
def test_what_comes_in_somewhere_goes_out_elsewhere(state: State) -> None:
    """Every hop with the number is counted at both its ends, and once in what touches the number."""
    exposed = exposure(state)
    came = [edge.id for each in exposed for edge in (*each.incoming.certain, *each.incoming.possible)]
    went = [edge.id for each in exposed for edge in (*each.outgoing.certain, *each.outgoing.possible)]
    hops = [edge.id for edge in state.hops if edge.hop.personal_number.value in ("included", "unstated")]
    assert sorted(came) == sorted(went) == sorted(hops)
    touched = [system.id for system, _ in carriers(state).systems]
    assert touched == [
        e.system.id for e in exposed if e.incoming.count.certainty or e.outgoing.count.certainty
    ]


@QUICK
@given(states())
def test_crossings_are_the_hops_between_the_sides(state: State) -> None:
    """A hop crosses where just one of its ends is inside, and all of them are told in the order of the state."""
    sides = {system.id: system.boundary.value for system in state.systems}
    expected = [
        (edge.id, {"inside": "out", "outside": "in"}[sides[edge.hop.source]])
        for edge in state.hops
        if sides[edge.hop.source] != sides[edge.hop.target]
    ]
    found = crossings(state, Carrying.ANYTHING)
    assert [(each.hop.id, each.direction.value) for each in found] == expected


# -------------------------------------------------------------------------------------- hints


@QUICK
@given(questions())
def test_a_hint_is_an_answer_to_another_question(each: Asked) -> None:
    """Where there is no path, what would have been found otherwise is found there first."""
    found = paths(each.state, each.question, each.scope)
    told_so = hints(found)
    if found:
        assert (told_so.only_possible is not None) == found.only_possible
        assert told_so == evolve(told_so, anything=None, transitional=None, farthest=())
        surely = told_so.unstated
        assert surely is None or surely.certainty is Certainty.CERTAIN
        assert bool(told_so.not_stated) == (surely is not None)
        return
    wider = paths(each.state, each.question, evolve(each.scope, stated=False))
    assert [told_so.unstated] == [*wider.first(1), None][:1]
    simple = counting(each.state, each.scope)
    reached = {
        row[-1].hop.target for row in simple_rows(simple) if row[0].hop.source == found.template.terms[0]
    }
    assert {path.target.id for path in told_so.farthest} <= reached


# ---------------------------------------------------------------------------------- permuting


@QUICK
@given(assessments(), st.randoms(use_true_random=False))
def test_the_order_of_the_files_changes_only_the_order_of_answers(
    assessment: Assessment, chance: Random
) -> None:
    """However systems and steps are ordered in the files, there are the same paths, equally certain."""
    shuffled = _shuffled(assessment, chance)
    for point in assessment.timeline.points:
        one, other = state_at(assessment, point), state_at(shuffled, point)
        for carrying in (Carrying.NUMBER, Carrying.ANYTHING):
            asked = Question(None, one.systems[0].id, carrying)
            assert told(paths(one, asked)) == told(paths(other, asked))


def _shuffled(assessment: Assessment, chance: Random) -> Assessment:
    procedures = tuple(evolve(each, steps=_mixed(each.steps, chance)) for each in assessment.procedures)
    return evolve(assessment, systems=_mixed(assessment.systems, chance), procedures=procedures)


def _mixed(things: tuple[_Thing, ...], chance: Random) -> tuple[_Thing, ...]:
    return tuple(chance.sample(things, len(things)))


@QUICK
@given(states())
def test_scopes_only_take_away(state: State) -> None:
    """What a narrower scope lets through, a wider one does too."""
    everything = set(told(paths(state, Question(carrying=Carrying.ANYTHING))))
    for procedure in state.procedures:
        scope = Scope(procedure=procedure.key, transitional=False)
        assert set(told(paths(state, Question(carrying=Carrying.ANYTHING), scope))) <= everything
