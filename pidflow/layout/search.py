"""A* for one line: the cheapest way between two boxes through the traffic that is there."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heappop, heappush

from attrs import evolve

from pidflow.geometry import Rect
from pidflow.layout.lattice import Lattice, Port
from pidflow.layout.traffic import TURN, Route, Traffic, crossings, route

BEND = 24.0
CROSSING = 130.0
_FAR = float("inf")
_START = -1


class Search:
    """Finds routes on one lattice.

    Args:
        lattice: Where routes may run.
        traffic: What runs there; it may change between calls.
    """

    def __init__(self, lattice: Lattice, traffic: Traffic) -> None:
        self._lattice = lattice
        self._traffic = traffic
        self._aheads: dict[str, list[float]] = {}

    def best(
        self,
        source: str,
        target: str,
        sides: tuple[Iterable[int], Iterable[int]] = (range(4), range(4)),
        limit: float = _FAR,
    ) -> Route | None:
        """Return the cheapest route between two boxes, or None where no way is free for less than the limit.

        Args:
            source: The box to leave.
            target: The box to reach.
            sides: The sides of the source and of the target that may be used.
            limit: What it must cost less than.
        """
        lattice = self._lattice
        starts = self._free(source, frozenset(sides[0]))
        ends = {port.state: port for port in self._free(target, frozenset(sides[1]))}
        found = self._run(starts, ends, self._ahead(target), limit)
        if found is None:
            return None
        cost, states, end = found
        start = next(port for port in starts if port.state == states[0])
        made = route(lattice, start, states, end, cost)
        return evolve(made, cost=cost - CROSSING * crossings(made, self._traffic))

    def least(self, source: str, target: str) -> float:
        """Return what a line between two boxes would cost if nothing else ran."""
        ahead = self._ahead(target)
        return min((port.cost + ahead[port.state] for port in self._lattice.ports_of[source]), default=0.0)

    def _free(self, box: str, sides: frozenset[int]) -> list[Port]:
        """Return the ports at which no line ends yet and before which none turns."""
        used, marks, edge = self._traffic.used, self._traffic.marks, self._lattice.port_edge
        return [
            port
            for port in self._lattice.ports_of[box]
            if port.side in sides and not used[edge(port)] and not marks[port.state >> 1] & TURN
        ]

    def _run(
        self, starts: list[Port], ends: dict[int, Port], ahead: list[float], limit: float
    ) -> tuple[float, list[int], Port] | None:
        """Return the cost, the states passed and the port reached.

        Nearly all of the time that routing takes goes by here; hence one long function, without calls.
        """
        moves, used, marks = self._lattice.moves, self._traffic.used, self._traffic.marks
        goal = len(moves)
        costs, came = [_FAR] * (goal + 1), [_START] * (goal + 1)
        heap: list[tuple[float, float, int]] = []
        for port in starts:
            state = port.state
            cost = port.cost + (CROSSING if marks[state >> 1] else 0.0)
            if cost < costs[state] and cost + ahead[state] < limit:
                costs[state] = cost
                heappush(heap, (cost + ahead[state], ahead[state], state))
        end: Port | None = None
        while heap:
            guess, rest, state = heappop(heap)
            cost = costs[state]
            if guess > cost + rest:
                continue  # reached more cheaply since
            if state == goal and end is not None:
                return cost, _way(came, goal), end
            for onward, length, edge in moves[state]:
                mark = marks[onward >> 1]
                if not used[edge] and not mark & TURN:
                    passed = cost + length + CROSSING if mark else cost + length
                    if passed < costs[onward] and passed + ahead[onward] < limit:
                        costs[onward], came[onward] = passed, state
                        heappush(heap, (passed + ahead[onward], ahead[onward], onward))
            turned, bent = state ^ 1, cost + BEND
            if not marks[state >> 1] and bent < costs[turned] and bent + ahead[turned] < limit:
                costs[turned], came[turned] = bent, state
                heappush(heap, (bent + ahead[turned], ahead[turned], turned))
            port_reached = ends.get(state)
            if port_reached is not None and cost + port_reached.cost < min(costs[goal], limit):
                costs[goal], came[goal], end = cost + port_reached.cost, state, port_reached
                heappush(heap, (costs[goal], 0.0, goal))
        return None

    def _ahead(self, box: str) -> list[float]:
        """Return, for each state, what the way to the box costs at least; remembered, since boxes stay."""
        known = self._aheads.get(box)
        if known is None:
            known = self._aheads[box] = _least_costs(self._lattice, self._lattice.boxes[box])
        return known


def _least_costs(lattice: Lattice, goal: Rect) -> list[float]:
    """Return the distance of every state from a box, with a bend where it looks past the box."""
    across = [max(goal.x - x, x - goal.right, 0.0) for x in lattice.xs]
    upright = [dx + BEND if dx else 0.0 for dx in across]
    facing = [cost for pair in zip(across, upright, strict=True) for cost in pair]
    aside = [cost for dx, up in zip(across, upright, strict=True) for cost in (dx + BEND, up)]
    costs: list[float] = []
    for y in lattice.ys:
        dy = max(goal.y - y, y - goal.bottom, 0.0)
        costs += [cost + dy for cost in aside] if dy else facing
    return costs


def _way(came: list[int], goal: int) -> list[int]:
    """Return the states from the start to the one before the goal."""
    states = [came[goal]]
    while came[states[-1]] != _START:
        states.append(came[states[-1]])
    return states[::-1]
