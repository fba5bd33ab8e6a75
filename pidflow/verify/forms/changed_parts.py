"""The list of changed parts (変更箇所一覧): sheets of the 事務 with their 備考, and rows of tables, by page.

Pages stand behind what is on them: in the row, in a line below the remarks, or a line for the whole of a box.
A row without one takes that of the row above, or below a heading the next; a sheet whose page is lost is the
one after the sheet before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from attrs import define, evolve, field

from pidflow.verify.forms.lines import CIRCLED, Line, lines_of
from pidflow.verify.source import Item, ItemKind, Opening, close

FORM = "変更箇所一覧"
_TABLE_HEAD = "変更または追記した箇所"
_HEADINGS = (
    (re.compile(r"\(別添1\)"), "figure"),
    (re.compile(r"\(備考\)"), "remarks"),
    (re.compile(r"(?:I{1,3}|IV|VI?|[Ⅰ-Ⅵ])\s"), "rows"),
)
_SECTION = re.compile(r"(\d{1,2})\.\s?\D")
_BOX = re.compile(r"委託事項\d+")
_RISK = re.compile(r"リスク\d")
_FILE = re.compile(r"\((\d)\)")
_RULE = re.compile(r"[-\s]+")
_NUMBER = re.compile(rf"\((\d{{1,2}})\)(?:-([{CIRCLED}]))?")
_PAGE = re.compile(r"-?\s*(\d{2,3})(?:\s*・\s*(\d{2,3}))?\s*(.*)")
_LONGEST_HEAD = 60
_SPREAD = re.compile(r"^(\d{2,3})\n・\n(\d{2,3})$", re.M)


def is_changed_parts(text: str) -> bool:
    """Whether a text is a list of changed parts."""
    return f"{_TABLE_HEAD}\tページ" in text


def changed_parts(text: str) -> tuple[Item, ...]:
    r"""Read a list of changed parts.

    Args:
        text: The text.

    Returns:
        Figures, remarks and their numbered items, reasons and rows of tables, with their pages.

    Example:
        >>> head = "変更または追記した箇所\tページ\t事由等\n(別添1) 事務\n1. 資格\t17\t追記\n"
        >>> remarks = "<p>(備考)</p> <p>(1) 届出</p> <p>(2)-① 取得</p>\t17\t—\n"
        >>> [str(item) for item in changed_parts(head + remarks)]
        ['p17 図', 'p17 備考', 'p17 (1)', 'p17 (2)-①']
    """
    even = _SPREAD.sub(lambda found: f"{found.group(1)}・{found.group(2)}  ", text)  # as long as before
    parts = list(_paged(list(_parts(even)), _reasons(even)))
    return tuple(item for part in parts for item in _items(text, part))


@define
class _Part:
    """A stretch of the text under one heading.

    Args:
        kind: ``figure``, ``remarks`` or ``rows``.
        section: The section in which its rows stand, such as ``6.``; empty where they stand in none.
        box: The box in which they stand; None where they stand in none.
        lines: Its lines.
        pages: The pages of each line.
        damage: What of its pages was lost.
    """

    kind: str
    section: str = ""
    box: str | None = None
    lines: list[Line] = field(factory=list)
    pages: list[tuple[str, ...]] = field(factory=list)
    damage: str | None = None


def _parts(text: str) -> Iterator[_Part]:
    part: _Part | None = None
    broken = False
    for line in lines_of(text):
        if line.plain.startswith(_TABLE_HEAD) or _RULE.fullmatch(line.text):
            broken = True
            continue
        begun = _begun(line, part)
        if begun is None and broken and part is not None and part.kind == "rows":
            begun = _Part("rows", part.section, part.box)
        broken = False
        if begun is not None:
            if part is not None:
                yield part
            part = begun
        if part is not None:
            part.lines.append(line)
    if part is not None:
        yield part


def _begun(line: Line, part: _Part | None) -> _Part | None:
    """The part that begins with a line; None where it goes on with the one before."""
    for heading, kind in _HEADINGS:
        if heading.match(line.plain):
            return _Part(kind)
    if part is None or part.kind != "rows":
        return None
    section = _SECTION.match(line.head)
    if section:
        return _Part("rows", f"{section.group(1)}.")
    if _BOX.fullmatch(line.head):
        return _Part("rows", part.section, line.head)
    return _Part("rows", part.section) if _RISK.match(line.head) else None


def _reasons(text: str) -> frozenset[str]:
    """What the column of reasons says: the cells beside a cell that is a page."""
    found = {"—", ""}
    for line in lines_of(text):
        found.update(after for before, after in pairwise(line.cells) if re.fullmatch(r"\d{2,3}", before))
    return frozenset(found)


def _mark(line: Line, reasons: frozenset[str]) -> tuple[str, ...]:
    """The page or pages that a line tells, in a cell of its own or before the reason."""
    cells = line.cells
    for cell in cells[1:] or cells:
        found = _PAGE.fullmatch(cell)
        if found and found.group(3).strip() in reasons:
            return tuple(page for page in found.groups()[:2] if page)
    return ()


def _paged(parts: list[_Part], reasons: frozenset[str]) -> Iterable[_Part]:
    """The parts with the pages of their lines."""
    for part in parts:
        marks = [_mark(line, reasons) for line in part.lines]
        known = [mark for mark in marks if mark]
        pages = known[0] if known else ()
        for mark in marks:
            pages = mark or pages
            part.pages.append(pages)
    _lend(parts)
    _find_lost(parts)
    return parts


def _lend(parts: list[_Part]) -> None:
    """Give a part without a page that of the part after it, a figure that of its remarks."""
    for part, after in reversed(list(pairwise(parts))):
        pairs = (part.kind, after.kind) in (("rows", "rows"), ("figure", "remarks"))
        if pairs and not part.pages[0] and after.pages[0]:
            part.pages = [after.pages[0]] * len(part.lines)


def _find_lost(parts: list[_Part]) -> None:
    """Give a sheet whose page is lost the page after that of the sheet before."""
    for before, part in pairwise(parts):
        if part.kind == "rows" or part.pages[0] or not before.pages[0]:
            continue
        same = part.kind == "remarks" and before.kind == "figure"
        page = before.pages[0][-1] if same else str(int(before.pages[0][-1]) + 1)
        part.pages = [(page,)] * len(part.lines)
        part.damage = "ページ番号が失われている。前の枚の次とした"


def _items(text: str, part: _Part) -> tuple[Item, ...]:
    openings = list(_OPENINGS[part.kind](text, part))
    if not openings:
        return ()
    pages = {line.start: pages for line, pages in zip(part.lines, part.pages, strict=True)}
    end = part.lines[-1].start + len(part.lines[-1].text)
    closed = close(text, [*openings, Opening(end, 1)])
    starts = [opening.start for opening in openings if opening.label]
    return tuple(
        evolve(
            item,
            pages=_page_at(pages, start),
            damage="、".join(filter(None, (part.damage, item.damage))) or None,
        )
        for item, start in zip(closed, starts, strict=True)
    )


def _page_at(pages: dict[int, tuple[str, ...]], start: int) -> tuple[str, ...]:
    return pages[max(line for line in pages if line <= start)]


def _figure(_: str, part: _Part) -> Iterator[Opening]:
    yield Opening(part.lines[0].start, 1, "図", ItemKind.FIGURE, names=("凡例", "事由"))


# ------------------------------------------------------------------------------ the numbered items


def _remarks(text: str, part: _Part) -> Iterator[Opening]:
    start = part.lines[0].start
    yield Opening(start, 1, "備考", names=("事由",))
    end = _end_of_remarks(part)
    yield from _found_again(text, list(_numbered(text, start, end)))
    yield Opening(end, 2)


def _end_of_remarks(part: _Part) -> int:
    """Where the remarks end: at the cell or the line that tells the page or the reason."""
    for line in part.lines:
        cell = line.text.find("\t")
        if cell >= 0:
            return line.start + cell
    lone = (
        line.start for line in part.lines[1:] if re.fullmatch(r"(?:- )?-?\s*\d{2,3}(?:\s.*)?", line.plain)
    )
    return next(lone, part.lines[-1].start + len(part.lines[-1].text))


def _numbered(text: str, start: int, end: int) -> Iterator[Opening]:
    """The items in order; a number that can't follow the one before is a reference to another item."""
    last = (0, 0)
    for found in _NUMBER.finditer(text, start, end):
        main, sub = int(found.group(1)), CIRCLED.index(found.group(2)) + 1 if found.group(2) else 0
        if (main, sub) in _followers(last):
            last = (main, sub)
            yield Opening(found.start(), 2, found.group(0), ItemKind.NUMBERED)


def _followers(last: tuple[int, int]) -> set[tuple[int, int]]:
    """The numbers that may follow one; one item between them may have lost its number."""
    main, sub = last
    after = {(main + step, first) for step in (1, 2) for first in (0, 1)} if main else {(1, 0), (1, 1)}
    return after | ({(main, sub + 1)} if sub else set())


def _found_again(text: str, numbered: list[Opening]) -> Iterator[Opening]:
    """The items, and where a number is missing the line that must have borne it."""
    for opening, after in pairwise([*numbered, Opening(0, 2, "(0)")]):
        yield opening
        main, following = _main(opening), _main(after)
        if following == main + 2:
            line = next((each for each in _further_lines(text, opening.start, after.start)), None)
            if line is not None:
                damage = "項目番号が失われている。前後の番号から補った"
                yield Opening(line, 2, f"({main + 1})", ItemKind.NUMBERED, damage=damage)


def _main(opening: Opening) -> int:
    return int(opening.label[1:].split(")")[0])


def _further_lines(text: str, start: int, end: int) -> Iterator[int]:
    """Where lines of an item begin that are neither its first nor a note to it."""
    for line in list(lines_of(text[start:end]))[1:]:
        if line.plain[0] not in "※→⇒・-":
            yield start + line.start


# ------------------------------------------------------------------------------ the rows of tables


def _rows(_: str, part: _Part) -> Iterator[Opening]:
    head = part.lines[0]
    titled = _SECTION.match(head.head) or _BOX.fullmatch(head.head)
    if titled:
        label = part.box or part.section
        yield Opening(
            head.start, 1, label, ItemKind.BOX if part.box else _section_kind(part), names=(head.head,)
        )
    yield from _row_openings(part, part.lines[1 if titled else 0 :])


def _section_kind(part: _Part) -> ItemKind:
    """A section is a row itself where what it says has no heading of its own."""
    says_itself = len(part.lines) > 1 and not part.lines[1].cells[0] and not part.lines[1].circled
    return ItemKind.ROW if says_itself else ItemKind.SECTION


def _row_openings(part: _Part, lines: list[Line]) -> Iterator[Opening]:
    open_row: Opening | None = None
    joins = False
    for line in lines:
        label = _row_label(part, line)
        if label is None or (joins and not line.circled):
            if open_row is not None:
                open_row = evolve(open_row, names=(*open_row.names, *_short(line.head)))
            joins = joins and bool(open_row and open_row.label[-1] in CIRCLED)
            continue
        if open_row is not None:
            yield open_row
        kind = ItemKind.FILE if label.endswith(")") else ItemKind.ROW
        open_row = Opening(line.start, 2, label, kind, inherits=True, names=(line.head,))
        joins = bool(line.circled) or "<選択肢>" in line.text or "＜選択肢＞" in line.text
    if open_row is not None:
        yield open_row


def _short(head: str) -> tuple[str, ...]:
    """The heading of a row that goes on with the one before; none where the cell is running text."""
    return (head,) if len(head) <= _LONGEST_HEAD and not head.isdecimal() else ()


def _row_label(part: _Part, line: Line) -> str | None:
    """The label of a row; None where it only goes on with the one before, or is a heading."""
    if line.circled:
        return f"{part.box} {line.circled}" if part.box else f"{part.section}{line.circled}"
    file = _FILE.match(line.head)
    if file:
        return f"{part.section}({file.group(1)})"
    cells = [cell for cell in line.cells if cell]
    if not line.cells[0] or line.head.startswith("・") or (len(cells) == 1 and "<" not in line.text):
        return None
    return line.head


_OPENINGS = {"figure": _figure, "remarks": _remarks, "rows": _rows}
