"""Routing every line of a sheet with its label: one by one, then again and again where it helps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import define, field

from pidflow.geometry import Rect
from pidflow.layout.distances import CLEAR_OF_LINES
from pidflow.layout.labels import Around, edges, segments, spot
from pidflow.layout.lattice import Lattice
from pidflow.layout.search import CROSSING, Search
from pidflow.layout.traffic import Route, Traffic, crossings
from pidflow.sheet import Line, Sheet

_ROUNDS = 8
_GOOD_ENOUGH = 8.0  # above the least that a line could cost
_NO_ROUTE = 100_000.0
_NO_LABEL = 2_000.0

_Sides = tuple[Iterable[int], Iterable[int]]
_ANY_SIDES: _Sides = (range(4), range(4))
_PAIRS_OF_SIDES: list[_Sides] = [((leave,), (reach,)) for leave in range(4) for reach in range(4)]


@define
class Course:
    """A line's route and label, and what of the lattice the label closes."""

    route: Route | None = None
    label: Rect | None = None
    segments: list[Rect] = field(factory=list)
    closed: list[int] = field(factory=list)


class Router:
    """Routes the lines of one sheet over one lattice.

    Args:
        sheet: The lines.
        lattice: Where they may run.
        frames: The boundaries.
        titles: The titles of the boundaries.
    """

    def __init__(
        self, sheet: Sheet, lattice: Lattice, frames: Mapping[str, Rect], titles: Mapping[str, Rect]
    ) -> None:
        self.lines = sheet.lines
        self._lattice = lattice
        self._traffic = Traffic(lattice)
        self._search = Search(lattice, self._traffic)
        self._fixed = [*lattice.boxes.values(), *titles.values()]
        self._edges = edges(frames.values())
        self._least = [self._search.least(line.key.source, line.key.target) for line in self.lines]
        self.courses = [Course() for _ in self.lines]

    def run(self) -> list[Course]:
        """Route all lines, then reroute until nothing gets better; return the courses in sheet order."""
        order = sorted(range(len(self.lines)), key=lambda nth: (self._least[nth], nth))
        for nth in order:
            self._put(nth, self._course(nth, _ANY_SIDES, _NO_ROUTE) or Course())
        for _ in range(_ROUNDS):
            if not self._again() and not self._together():
                break
        return self.courses

    def _again(self) -> bool:
        """Take up each line that could be better, the worst first, and lay it anew; whether that helped."""
        excess = {nth: self._cost(nth) - self._least[nth] for nth in range(len(self.lines))}
        better = False
        for nth in sorted(excess, key=lambda nth: (-excess[nth], nth)):
            before, old = self._cost(nth), self.courses[nth]
            if before - self._least[nth] >= _GOOD_ENOUGH:
                self._lift(nth)
                found = self._cheapest(nth, before - 0.5)
                better = better or found is not None
                self._put(nth, found or old)
        return better

    def _together(self) -> bool:
        """Take up each line with those it crosses, and lay it before them; whether that helped anywhere."""
        better = False
        for nth in range(len(self.lines)):
            crossed = self._crossed(nth)
            if crossed:
                better = self._relaid([nth, *crossed]) or better
        return better

    def _relaid(self, group: list[int]) -> bool:
        """Lay a group of lines anew in this order; put them back and return False if that is no better."""
        before = self._total()
        old = [self.courses[nth] for nth in group]
        for nth in group:
            self._lift(nth)
        for nth in group:
            self._put(nth, self._cheapest(nth) or Course())
        if self._total() < before - 0.5:
            return True
        for nth in group:
            self._lift(nth)
        for nth, course in zip(group, old, strict=True):
            self._put(nth, course)
        return False

    def _crossed(self, nth: int) -> list[int]:
        """Return the lines that a line crosses."""
        route = self.courses[nth].route
        if route is None or not crossings(route, self._traffic):
            return []
        nodes = {node for node, _ in route.marks}
        routes = [(other, course.route) for other, course in enumerate(self.courses) if other != nth]
        return [
            other
            for other, course in routes
            if course is not None and any(node in nodes for node, _ in course.marks)
        ]

    def _total(self) -> float:
        """Return what all lines cost; a crossing, which two lines pay, counts twice."""
        return sum(self._cost(nth) for nth in range(len(self.lines)))

    def _cost(self, nth: int) -> float:
        """Return what a line costs as it lies now."""
        return self._price(nth, self.courses[nth])

    def _price(self, nth: int, course: Course) -> float:
        if course.route is None:
            return _NO_ROUTE
        lacking = course.label is None and _wants_label(self.lines[nth])
        crossed = crossings(course.route, self._traffic)
        return course.route.cost + CROSSING * crossed + (_NO_LABEL if lacking else 0.0)

    def _cheapest(self, nth: int, limit: float = _NO_ROUTE) -> Course | None:
        """Find the cheapest course below a limit; if it has no room for the label, try each pair of sides."""
        best = self._course(nth, _ANY_SIDES, limit)
        if best is None:
            return None
        price = self._price(nth, best)
        if best.label is None and _wants_label(self.lines[nth]):
            for sides in _PAIRS_OF_SIDES:
                other = self._course(nth, sides, min(limit, price))
                if other is not None and self._price(nth, other) < price:
                    best, price = other, self._price(nth, other)
        return best if price < limit else None

    def _course(self, nth: int, sides: _Sides, limit: float) -> Course | None:
        """Find a route between these sides, and a place for the label at it."""
        line = self.lines[nth]
        route = self._search.best(line.key.source, line.key.target, sides, limit)
        if route is None:
            return None
        label = spot(route.points, line.label, self._around(nth)) if _wants_label(line) else None
        return Course(route, label, segments(route.points))

    def _around(self, nth: int) -> Around:
        others = [course for at, course in enumerate(self.courses) if at != nth]
        return Around(
            [*self._fixed, *(course.label for course in others if course.label is not None)],
            self._edges,
            [segment for course in others for segment in course.segments],
        )

    def _put(self, nth: int, course: Course) -> None:
        self.courses[nth] = course
        if course.route is not None:
            self._traffic.add(course.route)
        if course.label is not None:
            course.closed = self._traffic.close(course.label.grown(CLEAR_OF_LINES))

    def _lift(self, nth: int) -> None:
        course = self.courses[nth]
        if course.route is not None:
            self._traffic.remove(course.route)
        self._traffic.open(course.closed)
        self.courses[nth] = Course()


def _wants_label(line: Line) -> bool:
    return line.label.width > 0 and line.label.height > 0
