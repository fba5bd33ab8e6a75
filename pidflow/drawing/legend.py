"""The legend's entries: only what the picture uses, each with a sample and what it means."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, frozen

from pidflow.diff import HopMark
from pidflow.drawing.badge import Badge, badge, quiet_badge, sign_alone
from pidflow.drawing.box import outline
from pidflow.drawing.change import changes, mark_of, shows_changes
from pidflow.drawing.frame import frame_paint
from pidflow.drawing.ink import Ink
from pidflow.drawing.line import drawn_line
from pidflow.drawing.look import Carried, Family, Head, carried, family
from pidflow.drawing.scene import Block, Paint, Part, Path, Shape
from pidflow.drawing.striking import crosses
from pidflow.drawing.words import Words, words
from pidflow.geometry import Point, Rect, Size
from pidflow.sheet import Picture
from pidflow.sheet.measure import BADGE_HEIGHT, SIGN, badge_width
from pidflow.vocabulary import TRANSPORTS, Boundary, Kind, Transport

_LINE = Size(34, 10)
_BOX = Size(24, 12)
_PLAIN = 1.4
_WIDEST_BADGE = 60.0
_ANY_NUMBER = "①"


@frozen
class Entry:
    """A sample and what it means."""

    sample: Part
    text: str


@frozen
class Section:
    """Entries under a heading."""

    heading: str
    entries: tuple[Entry, ...]


def sections(picture: Picture) -> tuple[Section, ...]:
    """Return the legend of a picture; sections without entries are left out."""
    said = words(picture.language)
    all_ = (
        Section(said.changes, tuple(_changes(picture, said))),
        Section(said.number, tuple(_by_number(picture, said))),
        Section(said.transport, tuple(_by_transport(picture, said))),
        Section(said.signs, tuple(_signs(picture, said))),
        Section(said.nodes, tuple(_nodes(picture, said))),
    )
    return tuple(section for section in all_ if section.entries)


def _changes(picture: Picture, said: Words) -> Iterator[Entry]:
    used = changes(picture)
    drawn = {line.change for line in picture.lines}
    for each in HopMark:
        if each in used:
            yield Entry(_change(each, picture.language, lined=each in drawn), said.became[each])


def _change(change: HopMark, language: str, *, lined: bool) -> Part:
    """Show the sign, and the look of a line if there is one."""
    mark = mark_of(change, language)
    assert mark is not None
    sign = sign_alone(mark.sign, 0, 0, SIGN, mark.look.ink) if mark.sign else ()
    start = SIGN if mark.sign else 0.0
    if not lined:
        return Part(Size(start, BADGE_HEIGHT), sign)
    way = (Point(start, BADGE_HEIGHT / 2), Point(start + _LINE.width, BADGE_HEIGHT / 2))
    line = Path(way, False, 0, Paint(stroke=mark.look.ink, width=mark.look.width))
    struck = crosses(way, mark.look.ink) if mark.look.gone else ()
    return Part(Size(start + _LINE.width, BADGE_HEIGHT), (line, *struck, *sign))


def _by_number(picture: Picture, said: Words) -> Iterator[Entry]:
    used = {carried(line.personal_number, line.information) for line in picture.lines if line.directed}
    plain = shows_changes(picture)  # there the colours tell the changes, and the arrowhead alone tells this
    for each in Carried:
        if each in used:
            way = (Point(0, 5), Point(_LINE.width, 5))
            weight = evolve(each.value, ink=Ink.TEXT, width=_PLAIN) if plain else each.value
            yield Entry(Part(_LINE, drawn_line(way, weight, Family.LINKAGE)), said.carried[each])
    if not all(line.directed for line in picture.lines):
        way = (Point(0, 5), Point(_LINE.width, 5))
        weight = evolve(Carried.UNSTATED.value, head=Head.NONE)
        yield Entry(Part(_LINE, drawn_line(way, weight, Family.LINKAGE)), said.connected)


def _by_transport(picture: Picture, said: Words) -> Iterator[Entry]:
    used = {family(line.transports) for line in picture.lines}
    for each in Family:
        if each in used:
            yield Entry(_dashes(each), _named(each, picture, said))


def _dashes(family: Family) -> Part:
    way = (Point(0, 5), Point(_LINE.width + 8, 5))
    paint = Paint(stroke=Ink.TEXT, width=1.6, dash=family.value)
    return Part(Size(_LINE.width + 8, _LINE.height), (Path(way, False, 0, paint),))


def _named(one: Family, picture: Picture, said: Words) -> str:
    """Say which of the picture's transports have these dashes."""
    if one is Family.UNSTATED:
        return said.unstated_transport
    used = {each for line in picture.lines if family(line.transports) is one for each in line.transports}
    names = [each.name if picture.language == "ja" else each.en for each in sorted(used, key=_order)]
    listed = said.between.join(names)
    if one is Family.SEVERAL:
        return f"{said.several}: {listed}"
    return listed


def _order(transport: Transport) -> tuple[int, str]:
    """The vocabulary's order, then 「その他(…)」 by name."""
    known = TRANSPORTS.index(transport) if transport in TRANSPORTS else len(TRANSPORTS)
    return known, transport.name


def _signs(picture: Picture, said: Words) -> Iterator[Entry]:
    quiet = shows_changes(picture)
    if picture.lines:
        yield Entry(_badge([line.badge for line in picture.lines], Badge.FILLED, quiet=quiet), said.badge)
    choices = [line.badge for line in picture.lines if line.choice]
    if choices:
        yield Entry(_badge(choices, Badge.DASHED, quiet=quiet), said.choice)
    if any(line.quiet for line in picture.lines):
        yield Entry(_change(HopMark.SAME, picture.language, lined=True), said.quiet)
    if any(line.transitional for line in picture.lines):
        yield Entry(Part(Size(0, BADGE_HEIGHT), ()), said.transitional)
    at_work = [number for box in picture.boxes for number in box.badges]
    if at_work:
        yield Entry(_badge(at_work, Badge.OUTLINED, quiet=quiet), said.work)


def _badge(numbers: list[str], look: Badge, *, quiet: bool) -> Part:
    """Show the narrowest of the numbers, if it is not too wide for a sample."""
    number = min(numbers, key=badge_width)
    number = number if badge_width(number) <= _WIDEST_BADGE else _ANY_NUMBER
    return Part(Size(badge_width(number), BADGE_HEIGHT), _sample_badge(number, look, quiet))


def _sample_badge(number: str, look: Badge, quiet: bool) -> tuple[Shape, ...]:
    if quiet:
        return quiet_badge(number, 0, 0, Ink.SAME, dashed=look is Badge.DASHED)
    return badge(number, 0, 0, Ink.TEXT, look)


def _nodes(picture: Picture, said: Words) -> Iterator[Entry]:
    used = {(box.kind, box.boundary) for box in picture.boxes}
    if (Kind.SYSTEM, Boundary.INSIDE) in used:
        yield Entry(_box(Kind.SYSTEM, Boundary.INSIDE), said.inside)
    if any(boundary is Boundary.OUTSIDE for _, boundary in used):
        yield Entry(_box(Kind.SYSTEM, Boundary.OUTSIDE), said.outside)
    for kind in Kind:
        mine = [boundary for boundary in Boundary if (kind, boundary) in used]
        if mine and kind is not Kind.SYSTEM:
            yield Entry(_box(kind, mine[0]), kind.ja if picture.language == "ja" else kind.en)
    if any(frame.platform for frame in picture.frames):
        yield Entry(Part(_BOX, (Block(_inner(), 3, frame_paint(True)),)), said.platform)


def _box(kind: Kind, boundary: Boundary) -> Part:
    shapes: tuple[Shape, ...] = outline(kind, boundary, _inner())
    return Part(_BOX, shapes)


def _inner() -> Rect:
    """The sample's outline keeps inside its room."""
    return Rect(0, 0, _BOX.width, _BOX.height).grown(-0.6)
