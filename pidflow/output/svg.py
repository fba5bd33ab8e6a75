"""A scene as an SVG document: one small function a shape, literal styles, the same bytes every time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import hypot
from unicodedata import bidirectional

from pidflow.drawing import Anchor, Block, Circle, Group, Ink, Paint, Path, Scene, Shape, Text
from pidflow.geometry import Point

_FONTS = "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})

# XML 1.0 can't hold these, not even escaped; the controls of direction would leak into what follows.
_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_DROPPED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_BLANK = re.compile("[\t\n\r\u2028\u2029]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def svg(scene: Scene) -> str:
    """Return a scene as an SVG document, with a final newline.

    Args:
        scene: The scene.
    """
    return "\n".join((_head(scene), *_named(scene), _style(scene), *_shapes(scene.shapes, 1), "</svg>\n"))


def _head(scene: Scene) -> str:
    area = " ".join(map(number, (scene.area.x, scene.area.y, scene.area.width, scene.area.height)))
    paper_width, paper_height = scene.paper.width, scene.paper.height * scene.sheets
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xml:lang="{escaped(scene.language)}" role="img"'
        f' width="{number(paper_width)}mm" height="{number(paper_height)}mm"'
        f' viewBox="{area}" font-family="{_FONTS}">'
    )


def _named(scene: Scene) -> Iterator[str]:
    yield f"<title>{escaped(scene.title)}</title>"
    yield f"<desc>{escaped(scene.description)}</desc>"


def _style(scene: Scene) -> str:
    """Dark colours on dark screens only; paper keeps the literal ones."""
    rules = "".join(f".{what}-{ink.value}{{{what}:{ink.dark}}}" for ink in Ink for what in ("fill", "stroke"))
    page = f"@page{{size:{number(scene.paper.width)}mm {number(scene.paper.height)}mm;margin:0}}"
    return f"<style>@media screen and (prefers-color-scheme:dark){{{rules}}}{page}</style>"


def _shapes(shapes: tuple[Shape, ...], depth: int) -> Iterator[str]:
    for shape in shapes:
        yield from _shape(shape, depth)


def _shape(shape: Shape, depth: int) -> Iterator[str]:
    indent = " " * depth
    match shape:
        case Group():
            yield f"{indent}<g{_marks(shape)}>"
            if shape.tooltip:
                yield f"{indent} <title>{escaped(shape.tooltip)}</title>"
            yield from _shapes(shape.children, depth + 1)
            yield f"{indent}</g>"
        case Block():
            yield indent + _block(shape)
        case Path():
            yield indent + _path(shape)
        case Circle():
            yield indent + _circle(shape)
        case Text():
            yield indent + _text(shape)


def _marks(group: Group) -> str:
    data = "".join(f' data-{name}="{escaped(value)}"' for name, value in group.data)
    return f' class="{escaped(group.kind)}"{data}'


def _block(block: Block) -> str:
    rect = block.rect
    corner = f' rx="{number(block.radius)}"' if block.radius else ""
    return (
        f'<rect x="{number(rect.x)}" y="{number(rect.y)}"'
        f' width="{number(rect.width)}" height="{number(rect.height)}"{corner}{_paint(block.paint)}/>'
    )


def _circle(circle: Circle) -> str:
    x, y, radius = (number(value) for value in (circle.centre.x, circle.centre.y, circle.radius))
    return f'<circle cx="{x}" cy="{y}" r="{radius}"{_paint(circle.paint)}/>'


def _path(path: Path) -> str:
    return f'<path d="{_course(path)}"{_paint(path.paint)}/>'


def _course(path: Path) -> str:
    """Return the commands of a path, with a curve at each bend that is to be round."""
    points = path.points
    said = [f"M{_at(points[0])}"]
    for before, point, after in zip(points, points[1:], points[2:], strict=False):
        said.append(_bend(before, point, after, path.radius))
    said.append(f"L{_at(points[-1])}")
    return "".join(said) + ("Z" if path.closed else "")


def _bend(before: Point, point: Point, after: Point, radius: float) -> str:
    """Return the way to a point: straight to it, or round it where there is room for half the pieces."""
    reach = min(radius, _apart(before, point) / 2, _apart(point, after) / 2)
    if reach <= 0:
        return f"L{_at(point)}"
    return f"L{_at(_towards(point, before, reach))}Q{_at(point)} {_at(_towards(point, after, reach))}"


def _apart(one: Point, other: Point) -> float:
    return hypot(other.x - one.x, other.y - one.y)


def _towards(start: Point, end: Point, far: float) -> Point:
    part = far / _apart(start, end)
    return Point(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part)


def _at(point: Point) -> str:
    return f"{number(point.x)} {number(point.y)}"


def _text(text: Text) -> str:
    anchor = "" if text.anchor is Anchor.START else f' text-anchor="{text.anchor.value}"'
    weight = ' font-weight="700"' if text.bold else ""
    said = f"{anchor}{weight}{_length(text.length)}{_direction(text.text)}"
    return (
        f'<text x="{number(text.at.x)}" y="{number(text.at.y)}" font-size="{number(text.size)}"{said}'
        f' class="fill-{text.ink.value}" fill="{text.ink.light}">{escaped(text.text)}</text>'
    )


def _length(length: float | None) -> str:
    return "" if length is None else f' textLength="{number(length)}" lengthAdjust="spacingAndGlyphs"'


def _direction(text: str) -> str:
    """Keep text that runs from right to left from turning its line, and with it its anchor."""
    if any(bidirectional(character) in _RIGHT_TO_LEFT for character in text):
        return ' direction="ltr" unicode-bidi="isolate"'
    return ""


def _paint(paint: Paint) -> str:
    inks = [paint.fill and f"fill-{paint.fill.value}", paint.stroke and f"stroke-{paint.stroke.value}"]
    classes = " ".join(ink for ink in inks if ink)
    said = f' class="{classes}"' if classes else ""
    said += f' fill="{paint.fill.light if paint.fill else "none"}"'
    return said + (_stroke(paint, paint.stroke) if paint.stroke else "")


def _stroke(paint: Paint, ink: Ink) -> str:
    said = f' stroke="{ink.light}" stroke-width="{number(paint.width)}"'
    if paint.dash:
        said += f' stroke-dasharray="{" ".join(number(length) for length in paint.dash)}"'
    if paint.opacity != 1:
        said += f' stroke-opacity="{number(paint.opacity)}"'
    return said


def number(value: float) -> str:
    """Return a number with at most two decimals, written in one way only.

    Example:
        >>> number(12.0), number(0.305), number(-0.001)
        ('12', '0.3', '0')
    """
    said = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if said == "-0" else said


def escaped(text: str) -> str:
    """Return text as XML may hold it, in content and in attributes.

    Characters that XML can't hold become U+FFFD, controls go, line ends become spaces.

    Example:
        >>> escaped('<b> & "c"')
        '&lt;b&gt; &amp; &quot;c&quot;'
    """
    blank = _BLANK.sub(" ", text)
    return _UNWRITABLE.sub("\ufffd", _DROPPED.sub("", blank)).translate(_ESCAPES)
