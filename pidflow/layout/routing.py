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

_ROUNDS = 3
_NO_ROUTE = 100_000.0
_NO_LABEL = 2_000.0
_SIDES = ((0,), (1,), (2,), (3,))


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
        self.courses = [Course() for _ in self.lines]

    def run(self) -> list[Course]:
        """Route all lines, then reroute until nothing gets better; return the courses in sheet order."""
        order = sorted(range(len(self.lines)), key=self._distance)
        for nth in order:
            self._lay(nth)
        for _ in range(_ROUNDS):
            if not self._again():
                break
        return self.courses

    def _distance(self, nth: int) -> tuple[float, int]:
        key = self.lines[nth].key
        one, other = self._lattice.boxes[key.source].centre, self._lattice.boxes[key.target].centre
        return abs(one.x - other.x) + abs(one.y - other.y), nth

    def _again(self) -> bool:
        """Take up each line, the worst first, and lay it anew; whether any got better."""
        better = False
        for nth in sorted(range(len(self.lines)), key=lambda nth: (-self._badness(nth), nth)):
            before, old = self._cost(nth), self.courses[nth]
            self._lift(nth)
            self._lay(nth)
            if self._cost(nth) < before - 0.5:
                better = True
            elif self._cost(nth) > before:
                self._lift(nth)
                self._put(nth, old)
        return better

    def _badness(self, nth: int) -> float:
        return self._cost(nth) - self._distance(nth)[0]

    def _cost(self, nth: int) -> float:
        """Return what a line costs as it lies now."""
        return self._price(nth, self.courses[nth])

    def _price(self, nth: int, course: Course) -> float:
        if course.route is None:
            return _NO_ROUTE
        lacking = course.label is None and _wants_label(self.lines[nth])
        crossed = crossings(course.route, self._traffic)
        return course.route.cost + CROSSING * crossed + (_NO_LABEL if lacking else 0.0)

    def _lay(self, nth: int) -> None:
        """Put the cheapest course; where it leaves the label no place, try each pair of sides."""
        found = self._course(nth)
        if self._price(nth, found) >= _NO_LABEL:
            others = [self._course(nth, leave, reach) for leave in _SIDES for reach in _SIDES]
            found = min([found, *others], key=lambda course: self._price(nth, course))
        self._put(nth, found)

    def _course(self, nth: int, leave: Iterable[int] = range(4), reach: Iterable[int] = range(4)) -> Course:
        """Find a route between these sides, and a place for the label at it."""
        line = self.lines[nth]
        route = self._search.best(line.key.source, line.key.target, leave, reach)
        if route is None:
            return Course()
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
