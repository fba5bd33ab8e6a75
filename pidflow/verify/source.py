"""The text of a source as items: what it numbers, tabulates and names, each with its place in the text."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from attrs import define, frozen

from pidflow.vocabulary import Term


class ItemKind(Term):
    """What an item of a source is."""

    NUMBERED = "numbered", "番号項目", "numbered item"
    FIGURE = "figure", "図", "figure"
    SYSTEM = "system", "システム", "system"
    BOX = "box", "枠", "box"
    ROW = "row", "表の行", "row of a table"
    FILE = "file", "ファイル名", "name of a file"
    RECORDED = "recorded", "記録項目", "recorded item"
    MEASURE = "measure", "対策", "measure"
    CHANGE = "change", "変更", "change"
    SECTION = "section", "節", "section"
    APART = "apart", "データ以外", "apart from the data"
    LEFT_OVER = "left-over", "残り", "left over"

    @property
    def demanded(self) -> bool:
        """Whether a model must account for each item of this kind.

        A section is accounted for by what is in it. What only says whom to write to, how the paper was made
        or who else makes one is apart from the data; what is left over from an older form is no part of it.
        """
        return self not in (ItemKind.SECTION, ItemKind.APART, ItemKind.LEFT_OVER)


@frozen
class Item:
    """One thing that a source numbers, tabulates or names.

    Args:
        label: The words by which citations name it, such as ``別添1 ⑥`` or ``(2)-①``.
        kind: What it is.
        pages: The printed pages on which it stands; empty where none are printed or they are lost.
        first: The first line of the text that it takes, from 1.
        last: The last line that it takes.
        text: What it says, as the text has it.
        heading: The label of the item in which it stands; None where it stands on its own.
        inherits: Whether who accounts for the heading accounts for the item too.
        names: What else it is called: the headings of its rows, the name of what is recorded.
        damage: What of it was torn or lost and how it was found all the same; None where nothing was.
        around: What stands before and behind it, where the text is torn and it may reach there.
    """

    label: str
    kind: ItemKind
    pages: tuple[str, ...]
    first: int
    last: int
    text: str
    heading: str | None = None
    inherits: bool = False
    names: tuple[str, ...] = ()
    damage: str | None = None
    around: str = ""

    @property
    def demanded(self) -> bool:
        """Whether a model must account for it."""
        return self.kind.demanded

    def __str__(self) -> str:
        pages = f"p{'-'.join(self.pages)} " if self.pages else ""
        return f"{pages}{self.label}"


@define(frozen=True, slots=False)
class SourceText:
    """A source that was read.

    Args:
        form: What kind of document its text shows it to be.
        text: The whole text.
        items: Its items, in the order in which they begin.
    """

    form: str
    text: str
    items: tuple[Item, ...]

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """The printed pages from which anything is in the text, in order; empty where none are printed."""
        return tuple(dict.fromkeys(page for item in self.items for page in item.pages))

    @cached_property
    def recorded(self) -> str:
        """The names of all that is recorded in files, a line each."""
        return "\n".join(name for item in self.items if item.kind is ItemKind.RECORDED for name in item.names)

    @cached_property
    def demanded(self) -> tuple[Item, ...]:
        """The items for which a model must account."""
        return tuple(item for item in self.items if item.demanded)


@frozen
class Opening:
    """Where an item begins; it ends where the next one of its level or of a higher one does.

    Args:
        start: The offset in the text.
        level: How deep it is; 1 is the highest.
        label: Its label; empty where nothing begins and what was open ends.
        kind: What it is.
        inherits: Whether who accounts for its heading accounts for it too.
        names: What else it is called.
        damage: What of it was torn or lost.
    """

    start: int
    level: int
    label: str = ""
    kind: ItemKind = ItemKind.SECTION
    inherits: bool = False
    names: tuple[str, ...] = ()
    damage: str | None = None


def close(text: str, openings: list[Opening]) -> tuple[Item, ...]:
    """Return the items that begin at these openings, each up to where it ends.

    Args:
        text: The text.
        openings: In the order of their offsets.

    Example:
        >>> openings = [Opening(0, 1, "甲"), Opening(2, 2, "甲 ①"), Opening(4, 1, "乙")]
        >>> [(item.label, item.text, item.heading) for item in close("甲①一乙", openings)]
        [('甲', '甲①一乙', None), ('甲 ①', '一乙', '甲'), ('乙', '', None)]
    """
    lines = _line_starts(text)
    items = []
    for nth, opening in enumerate(openings):
        end = next((each.start for each in openings[nth + 1 :] if each.level <= opening.level), len(text))
        if opening.label:
            items.append(_item(text, lines, opening, end, _heading(openings[:nth], opening)))
    return tuple(items)


def _item(text: str, lines: list[int], opening: Opening, end: int, heading: str | None) -> Item:
    said = text[opening.start : end].rstrip("-・ \n\t\u3000")  # with the bullet of what comes next
    return Item(
        opening.label,
        opening.kind,
        (),
        bisect_right(lines, opening.start),
        bisect_right(lines, opening.start + len(said)),
        said,
        heading,
        opening.inherits,
        opening.names,
        opening.damage,
    )


def _heading(before: list[Opening], opening: Opening) -> str | None:
    """The nearest item above that is still open."""
    level = opening.level
    for each in reversed(before):
        if each.level < level:
            if each.label:
                return each.label
            level = each.level
    return None


def _line_starts(text: str) -> list[int]:
    starts = [0]
    starts.extend(nth + 1 for nth, char in enumerate(text) if char == "\n")
    return starts
