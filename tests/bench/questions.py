"""How long questions take: all paths against networkx, by turns, in one run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, pairwise, permutations
from statistics import median

import networkx
from attrs import frozen

from pidflow.model import Assessment
from pidflow.pipeline import sketch
from pidflow.query import Carrying, Paths, Question, Scope, paths
from pidflow.query.ground import ground_of, leading_to
from pidflow.state import State, state_at
from tests.bench.table import table

Graph = networkx.MultiDiGraph


@frozen
class Case:
    """The same question, put to both.

    Args:
        name: What is asked.
        asked: Puts it to `pidflow.query`: one or more answers, compiled and not yet searched for.
        theirs: Answers it with networkx on the same graph; returns how many paths there are.
        first: How many paths of each are asked for; None asks for all.
    """

    name: str
    asked: Callable[[], list[Paths]]
    theirs: Callable[[], int]
    first: int | None = None

    def compiled(self) -> list[Paths]:
        """Return ours from the state on, with nothing left over from questions before."""
        ground_of.cache_clear()
        leading_to.cache_clear()
        return self.asked()

    def searched(self, answers: list[Paths]) -> int:
        """Return how many paths ours finds."""
        return sum(_drained(islice(each, self.first)) for each in answers)


def tell(assessment: Assessment, rounds: int) -> None:
    """Measure and print.

    Args:
        assessment: A real assessment; its newest state is asked.
        rounds: How many rounds, of which the median is told.
    """
    state = state_at(assessment, assessment.moments[-1].at)
    cases = [*_procedures(state), _dead_ends(), _hub(), _dense()]
    print("\n== Questions: all simple paths, against networkx on the same MultiDiGraph\n")
    heads = ("", "paths", "networkx ms", "pidflow ms", "searching ms", "networkx : pidflow", ": searching")
    print(table(heads, [_row(case, rounds) for case in cases]), flush=True)


def _row(case: Case, rounds: int) -> tuple[str, ...]:
    ready = case.compiled()
    count = case.searched(ready)
    if case.theirs() != count:
        raise AssertionError(f"{case.name}: networkx finds another number of paths")
    works = (case.theirs, lambda: case.searched(case.compiled()), lambda: case.searched(ready))
    took = [[_seconds(work) for work in works] for _ in range(rounds)]
    theirs, ours, searching = (median(each) for each in zip(*took, strict=True))
    times = (f"{each * 1000:.2f}" for each in (theirs, ours, searching))
    return (case.name, str(count), *times, f"{theirs / ours:.1f}", f"{theirs / searching:.1f}")


def _seconds(work: Callable[[], object]) -> float:
    before = time.process_time()
    work()
    return time.process_time() - before


def _drained(things: Iterable[object]) -> int:
    return sum(1 for _ in things)


# ------------------------------------------------------------------------------- the real one


def _procedures(state: State) -> Iterator[Case]:
    for procedure in state.procedures:
        edges = [edge for edge in state.hops if edge.procedure.key == procedure.key]
        graph: Graph[str] = networkx.MultiDiGraph()
        for edge in edges:
            graph.add_edge(edge.hop.source, edge.hop.target, key=edge.id)
        pairs = list(permutations(graph, 2))
        name = f"事務{procedure.number}: {len(graph)} systems, {len(edges)} hops, {len(pairs)} pairs"
        yield _every_pair(name, state, Scope(procedure=procedure.key), graph, pairs)


def _every_pair(
    name: str, state: State, scope: Scope, graph: Graph[str], pairs: list[tuple[str, str]]
) -> Case:
    questions = [Question(source, target, Carrying.ANYTHING) for source, target in pairs]
    return Case(
        name,
        lambda: [paths(state, each, scope) for each in questions],
        lambda: sum(_drained(networkx.all_simple_edge_paths(graph, *pair)) for pair in pairs),
    )


# ------------------------------------------------------------------------------- made-up ones


def _made_up(name: str, ways: Iterable[tuple[str, str]], first: int | None = None) -> Case:
    """One question, from A to Z."""
    state = state_at(sketch("made up", {"(1)": [f"{one} =[紙]=> {other}" for one, other in ways]}), "now")
    graph, source, target = state.graph, state.named("A").id, state.named("Z").id
    question = Question(source, target, Carrying.ANYTHING)
    return Case(
        name,
        lambda: [paths(state, question)],
        lambda: _drained(islice(networkx.all_simple_edge_paths(graph, source, target), first)),
        first,
    )


def _dead_ends() -> Case:
    """Layers joined each with the next, in which a single row leads to the end."""
    width, depth = 4, 8
    ways = [("A", f"1-{nth}") for nth in range(width)]
    for layer in range(1, depth):
        ways += [(f"{layer}-{one}", f"{layer + 1}-{other}") for one in range(width) for other in range(width)]
    row = ["A", *(f"row-{nth}" for nth in range(depth)), "Z"]
    ways += list(pairwise(row))
    return _made_up(f"layers full of dead ends, {depth} by {width}", ways)


def _hub() -> Case:
    """A hub on the only path, and behind it systems that are all joined and lead back to it."""
    behind = [f"B{nth}" for nth in range(8)]
    ways = [("A", "hub"), ("hub", "Z"), *permutations(behind, 2)]
    ways += [("hub", each) for each in behind] + [(each, "hub") for each in behind]
    return _made_up(f"a hub with a dead-end clique of {len(behind)}", ways)


def _dense() -> Case:
    """Everything joined with everything."""
    names = ["A", "Z", *(f"B{nth}" for nth in range(18))]
    return _made_up(f"{len(names)} systems all joined, the first 100 paths", permutations(names, 2), 100)
