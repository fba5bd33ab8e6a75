"""What already runs on the lattice: edges in use, and nodes that are passed or turned at."""

from __future__ import annotations

from attrs import frozen

from pidflow.geometry import Point, Rect
from pidflow.layout.lattice import Lattice, Port

TURN = 4
"""The mark of a node at which a line turns; 1 and 2 are those of a line passing level or upright."""


@frozen
class Route:
    """A way through the lattice.

    Args:
        start: The port it leaves by.
        states: The states it passes.
        end: The port it comes to.
        points: Its corners, from port to port.
        edges: The edges it uses.
        marks: The nodes it passes, with the mark for each.
        cost: Its length, bends and passed frames; without crossings, which come and go.
    """

    start: Port
    states: tuple[int, ...]
    end: Port
    points: tuple[Point, ...]
    edges: tuple[int, ...]
    marks: tuple[tuple[int, int], ...]
    cost: float


class Traffic:
    """Counts the users of every edge and remembers the marks of every node."""

    def __init__(self, lattice: Lattice) -> None:
        self.lattice = lattice
        self.used = [0] * (2 * lattice.nodes + len(lattice.ports))
        self.marks = [0] * lattice.nodes

    def add(self, route: Route) -> None:
        """Let a route run."""
        for edge in route.edges:
            self.used[edge] += 1
        for node, mark in route.marks:
            self.marks[node] |= mark

    def remove(self, route: Route) -> None:
        """Take a route up again."""
        for edge in route.edges:
            self.used[edge] -= 1
        for node, mark in route.marks:
            self.marks[node] &= ~mark

    def close(self, area: Rect) -> list[int]:
        """Keep routes out of an area; returns what `open` wants back."""
        edges = self.lattice.edges_in(area)
        for edge in edges:
            self.used[edge] += 1
        return edges

    def open(self, edges: list[int]) -> None:
        """Give a closed area back."""
        for edge in edges:
            self.used[edge] -= 1


def crossings(route: Route, traffic: Traffic) -> int:
    """Count the nodes where a route, running or not yet, passes others."""
    marks = traffic.marks
    return sum(1 for node, mark in route.marks if marks[node] & ~mark)


def route(lattice: Lattice, start: Port, states: list[int], end: Port, cost: float) -> Route:
    """Make a route of the states that a search passed."""
    nodes = lattice.nodes
    edges = [lattice.port_edge(start)]
    passed: dict[int, int] = {}
    points = [start.point]
    before = states[0]
    for state in states:
        node = state >> 1
        if node == before >> 1:
            turned = state != before
            passed[node] = TURN if turned else 1 << (state & 1)
            if turned:
                points.append(lattice.point(node))
        else:
            edges.append(min(before, state) // 2 + (nodes if state & 1 else 0))
            passed[node] = 1 << (state & 1)
        before = state
    edges.append(lattice.port_edge(end))
    points.append(end.point)
    return Route(start, tuple(states), end, tuple(points), tuple(edges), tuple(passed.items()), cost)
