"""The lattice of routes: its nodes and moves, and the ports by which lines leave and reach the boxes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from itertools import pairwise

from attrs import define, frozen

from pidflow.geometry import Point, Rect
from pidflow.layout.distances import CORNER, EDGE, LEAD
from pidflow.layout.lanes import level, positions, upright
from pidflow.layout.rooms import degrees, enclosing
from pidflow.sheet import Sheet

LEVEL, UPRIGHT = 0, 1
FRAME_COST = 120.0
_OFF_MIDDLE = 0.25

Move = tuple[int, float, int]
"""The state moved to, the cost, and the edge used."""


@frozen
class Port:
    """A place on a box's side where a line may end.

    Args:
        index: Its number; its edge is the lattice's last node edge plus this.
        box: The box.
        point: Where it is.
        side: 0 left, 1 right, 2 top, 3 bottom.
        state: The node before it and the axis on which that is left for the port.
        cost: Of the way between, and of not being in the side's middle.
        stub: The way between, as a rectangle of hardly any width.
    """

    index: int
    box: str
    point: Point
    side: int
    state: int
    cost: float
    stub: Rect


@define
class Lattice:
    """Nodes where an upright line crosses a level one. A state is ``2 * node + axis``.

    Args:
        xs: The upright lines.
        ys: The level lines.
        moves: From each state straight on, in flat lists.
        ports: All ports.
        ports_of: The ports of each box.
        boxes: The rectangles that it was made for.
        reach_of: Each box with the ways from its ports to their nodes.
    """

    xs: list[float]
    ys: list[float]
    moves: list[list[Move]]
    ports: list[Port]
    ports_of: dict[str, list[Port]]
    boxes: dict[str, Rect]
    reach_of: dict[str, Rect]

    @property
    def nodes(self) -> int:
        """The number of nodes."""
        return len(self.xs) * len(self.ys)

    def point(self, node: int) -> Point:
        """Return where a node is."""
        row, column = divmod(node, len(self.xs))
        return Point(self.xs[column], self.ys[row])

    def port_edge(self, port: Port) -> int:
        """Return the edge between the port and its node."""
        return 2 * self.nodes + port.index

    def edges_in(self, area: Rect) -> list[int]:
        """Return the edges of which a part is inside the area."""
        return [*self._level_edges(area), *self._upright_edges(area), *self._port_edges(area)]

    def _level_edges(self, area: Rect) -> Iterator[int]:
        wide = len(self.xs)
        first, last = bisect_right(self.xs, area.x) - 1, bisect_left(self.xs, area.right)
        for row in range(bisect_right(self.ys, area.y), bisect_left(self.ys, area.bottom)):
            for column in range(max(first, 0), min(last, wide - 1)):
                yield row * wide + column

    def _upright_edges(self, area: Rect) -> Iterator[int]:
        wide, nodes = len(self.xs), self.nodes
        first, last = bisect_right(self.ys, area.y) - 1, bisect_left(self.ys, area.bottom)
        for column in range(bisect_right(self.xs, area.x), bisect_left(self.xs, area.right)):
            for row in range(max(first, 0), min(last, len(self.ys) - 1)):
                yield nodes + row * wide + column

    def _port_edges(self, area: Rect) -> Iterator[int]:
        for id_ in self.boxes:
            if self.reach_of[id_].overlaps(area):
                for port in self.ports_of[id_]:
                    if port.stub.overlaps(area):
                        yield self.port_edge(port)


def lattice(
    sheet: Sheet, boxes: Mapping[str, Rect], frames: Mapping[str, Rect], titles: Mapping[str, Rect]
) -> Lattice:
    """Lay the lattice over placed boxes and their boundaries."""
    ends = degrees(sheet)
    sides = sorted({side for frame in frames.values() for side in (frame.x, frame.right)})
    ledges = sorted({ledge for frame in frames.values() for ledge in (frame.y, frame.bottom)})
    xs = positions(dict(zip(boxes, upright(boxes.values()), strict=True)), sides, ends)
    ys = positions(dict(zip(boxes, level(boxes.values()), strict=True)), ledges, ends)
    made = Lattice(xs, ys, [], [], {id_: [] for id_ in boxes}, dict(boxes), {})
    _add_ports(made, list(frames.values()), [*boxes.values(), *titles.values()])
    for id_, box in boxes.items():
        made.reach_of[id_] = enclosing([box, *(port.stub for port in made.ports_of[id_])])
    closed = _closed(made, frames, titles)
    made.moves = _moves(made, closed, _frame_costs(made, frames))
    return made


def _stub(one: Point, other: Point) -> Rect:
    """Return the segment as a rectangle of hardly any width."""
    x, y = min(one.x, other.x), min(one.y, other.y)
    return Rect(x, y, abs(one.x - other.x), abs(one.y - other.y)).grown(0.1)


def _add_ports(made: Lattice, frames: list[Rect], solids: list[Rect]) -> None:
    """Make a port wherever a line of the lattice meets a side, clear of corners, with a node beyond."""
    wide = len(made.xs)
    for id_, box in made.boxes.items():
        rows = range(bisect_left(made.ys, box.y + CORNER), bisect_right(made.ys, box.bottom - CORNER))
        left, right = bisect_left(made.xs, box.x) - 1, bisect_right(made.xs, box.right)
        for row in rows:
            _add_port(made, (frames, solids), id_, 0, (row * wide + left) * 2 + LEVEL)
            _add_port(made, (frames, solids), id_, 1, (row * wide + right) * 2 + LEVEL)
        columns = range(bisect_left(made.xs, box.x + CORNER), bisect_right(made.xs, box.right - CORNER))
        top, bottom = bisect_left(made.ys, box.y) - 1, bisect_right(made.ys, box.bottom)
        for column in columns:
            _add_port(made, (frames, solids), id_, 2, (top * wide + column) * 2 + UPRIGHT)
            _add_port(made, (frames, solids), id_, 3, (bottom * wide + column) * 2 + UPRIGHT)


def _add_port(made: Lattice, around: tuple[list[Rect], list[Rect]], id_: str, side: int, state: int) -> None:
    """Add the port unless the way to its node leads through something or along a boundary's edge."""
    (frames, solids), box, node = around, made.boxes[id_], made.point(state >> 1)
    at = Point(
        (box.x, box.right, node.x, node.x)[side],
        (node.y, node.y, box.y, box.bottom)[side],
    )
    stub = _stub(at, node)
    if any(stub.overlaps(solid) for solid in solids if solid != box) or any(
        _runs_along(stub, frame) for frame in frames
    ):
        return
    off = abs(at.y - box.centre.y) if side < 2 else abs(at.x - box.centre.x)
    crossed = sum(_cuts(stub, frame) for frame in frames)
    cost = abs(at.x - node.x) + abs(at.y - node.y) + _OFF_MIDDLE * off + FRAME_COST * crossed
    port = Port(len(made.ports), id_, at, side, state, cost, stub)
    made.ports.append(port)
    made.ports_of[id_].append(port)


def _runs_along(stub: Rect, frame: Rect) -> bool:
    """Whether a segment runs too near to an edge of the frame that has its direction."""
    if stub.width > stub.height:
        edges = [Rect(frame.x, y - EDGE, frame.width, 2 * EDGE) for y in (frame.y, frame.bottom)]
    else:
        edges = [Rect(x - EDGE, frame.y, 2 * EDGE, frame.height) for x in (frame.x, frame.right)]
    return any(stub.overlaps(edge) for edge in edges)


def _cuts(stub: Rect, frame: Rect) -> bool:
    """Whether a segment passes an edge of the frame."""
    return stub.overlaps(frame) and not (
        frame.x < stub.x and stub.right < frame.right and frame.y < stub.y and stub.bottom < frame.bottom
    )


def _closed(made: Lattice, frames: Mapping[str, Rect], titles: Mapping[str, Rect]) -> set[int]:
    """Return the edges through or along boxes, through titles and along the edges of boundaries."""
    closed: set[int] = set()
    for box in made.boxes.values():
        closed.update(made._level_edges(Rect(box.x, box.y - LEAD, box.width, box.height + 2 * LEAD)))
        closed.update(made._upright_edges(Rect(box.x - LEAD, box.y, box.width + 2 * LEAD, box.height)))
    for title in titles.values():
        closed.update(made.edges_in(title.grown(3)))
    for frame in frames.values():
        for x in (frame.x, frame.right):
            closed.update(made._upright_edges(Rect(x - EDGE, frame.y, 2 * EDGE, frame.height)))
        for y in (frame.y, frame.bottom):
            closed.update(made._level_edges(Rect(frame.x, y - EDGE, frame.width, 2 * EDGE)))
    return closed


def _frame_costs(made: Lattice, frames: Mapping[str, Rect]) -> dict[int, float]:
    """Return the edges that pass a boundary's edge, with what that costs."""
    costs: dict[int, float] = {}
    for frame in frames.values():
        for x in (frame.x, frame.right):
            for edge in made._level_edges(Rect(x - 0.1, frame.y, 0.2, frame.height)):
                costs[edge] = costs.get(edge, 0.0) + FRAME_COST
        for y in (frame.y, frame.bottom):
            for edge in made._upright_edges(Rect(frame.x, y - 0.1, frame.width, 0.2)):
                costs[edge] = costs.get(edge, 0.0) + FRAME_COST
    return costs


def _moves(made: Lattice, closed: set[int], extra: Mapping[int, float]) -> list[list[Move]]:
    """List the moves straight on from every state."""
    wide, nodes = len(made.xs), made.nodes
    moves: list[list[Move]] = [[] for _ in range(2 * nodes)]
    for axis, places, step in ((LEVEL, made.xs, 1), (UPRIGHT, made.ys, wide)):
        lengths = [after - before for before, after in pairwise(places)]
        for node in range(nodes):
            place = node % wide if axis == LEVEL else node // wide
            edge = node + axis * nodes
            if place < len(lengths) and edge not in closed:
                cost = lengths[place] + extra.get(edge, 0.0)
                here, there = 2 * node + axis, 2 * (node + step) + axis
                moves[here].append((there, cost, edge))
                moves[there].append((here, cost, edge))
    return moves
