"""What Graphviz is asked: boxes of fixed size under neutral names, in clusters; never a user's text."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from pidflow.geometry import Size
from pidflow.layout.rooms import sizes
from pidflow.sheet import Boundary, Sheet, Zone


@frozen
class Wish:
    """One way to ask for a placing.

    Args:
        rankdir: In which direction lines run: LR or TB.
        clusters: Whether boundaries are asked for as clusters.
        zones: Whether persons are held at the start and what is outside at the end.
        backwards: Whether boxes are named in reverse order, which gives another drawing.
    """

    rankdir: str
    clusters: bool
    zones: bool
    backwards: bool = False


WISHES = (
    Wish("LR", clusters=True, zones=True),
    Wish("LR", clusters=True, zones=False),
    Wish("LR", clusters=False, zones=True),
    Wish("TB", clusters=False, zones=False),
    Wish("LR", clusters=False, zones=True, backwards=True),
    Wish("TB", clusters=False, zones=False, backwards=True),
)


def dot_text(sheet: Sheet, wish: Wish) -> str:
    """Return the graph in the DOT language; boxes are named n0, n1 … in the sheet's order.

    Args:
        sheet: The boxes and lines.
        wish: How to place them.
    """
    return "\n".join(["digraph {", *_body(sheet, wish), "}", ""])


def _body(sheet: Sheet, wish: Wish) -> Iterator[str]:
    names = {box.id: f"n{nth}" for nth, box in enumerate(sheet.boxes)}
    room = sizes(sheet)
    apart = max((line.label.width for line in sheet.lines), default=0.0)
    yield f"graph [rankdir={wish.rankdir}, newrank=true, nodesep=0.5, ranksep={_inches(apart + 24)}]"
    yield 'node [shape=box, fixedsize=true, label=""]'
    boxes = list(reversed(sheet.boxes)) if wish.backwards else list(sheet.boxes)
    for box in boxes:
        yield f"{names[box.id]} [{_size(room[box.id])}]"
    if wish.clusters:
        yield from _clusters(sheet.boundaries, names)
    if wish.zones:
        yield from _zones(sheet, names)
    for line in sheet.lines:
        yield f"{names[line.key.source]} -> {names[line.key.target]}"


def _clusters(boundaries: tuple[Boundary, ...], names: dict[str, str]) -> Iterator[str]:
    """Yield boundaries as clusters, each inside the smallest that holds it."""
    for nth, boundary in enumerate(boundaries):
        if _parent(boundary, boundaries) is None:
            yield from _cluster(nth, boundaries, names)


def _cluster(nth: int, boundaries: tuple[Boundary, ...], names: dict[str, str]) -> Iterator[str]:
    yield f"subgraph cluster_{nth} {{"
    yield "; ".join(names[id_] for id_ in boundaries[nth].members if id_ in names)
    for inner, boundary in enumerate(boundaries):
        if _parent(boundary, boundaries) is boundaries[nth]:
            yield from _cluster(inner, boundaries, names)
    yield "}"


def _parent(boundary: Boundary, boundaries: tuple[Boundary, ...]) -> Boundary | None:
    members = set(boundary.members)
    around = [other for other in boundaries if other is not boundary and members < set(other.members)]
    return min(around, key=lambda other: len(other.members), default=None)


def _zones(sheet: Sheet, names: dict[str, str]) -> Iterator[str]:
    """Yield invisible edges that hold persons before, and what is outside behind, the body's systems."""
    zones = {zone: [names[box.id] for box in sheet.boxes if box.zone is zone] for zone in Zone}
    for before, after in ((Zone.PERSON, Zone.INSIDE), (Zone.INSIDE, Zone.OUTSIDE)):
        for one in zones[before]:
            for other in zones[after]:
                yield f"{one} -> {other} [style=invis, weight=0]"


def _size(size: Size) -> str:
    return f"width={_inches(size.width)}, height={_inches(size.height)}"


def _inches(points: float) -> str:
    return f"{points / 72:.3f}"
