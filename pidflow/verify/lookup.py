"""What a citation names: the items of the source that bear its page and its label."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum

from attrs import frozen

from pidflow.model import Citation
from pidflow.verify.forms.lines import CIRCLED
from pidflow.verify.seeking import Scope
from pidflow.verify.source import Item, SourceText

_WIDTHS = str.maketrans("（）０１２３４５６７８９－‐−　", "()0123456789--- ")
_SPAN = re.compile(r"(\d{1,2})\s*[〜～~-]\s*(\d{1,2})$")
_SHORTEST_NAME = 2


class Named(Enum):
    """How well a citation fits its source."""

    ITEM = "item"
    HEADING = "heading"
    PAGE = "page"
    NO_ITEM = "no-item"
    NO_PAGE = "no-page"


@frozen
class Resolution:
    """What a citation names.

    Args:
        named: Whether it names an item by its label, one by a part of its heading, a whole page, or nothing.
        items: The items; those of the whole page where no item is named.
        known: The labels that would have been right, where the item is missing; the pages, where the page is.
    """

    named: Named
    items: tuple[Item, ...] = ()
    known: tuple[str, ...] = ()

    @property
    def there(self) -> bool:
        """Whether what is cited is there."""
        return self.named not in (Named.NO_ITEM, Named.NO_PAGE)


def resolve(citation: Citation, source: SourceText) -> Resolution:
    """Return what a citation names in its source.

    Args:
        citation: The citation.
        source: The source that it names.

    Example:
        >>> from pidflow.verify.source import ItemKind
        >>> step = Item("(2)-①", ItemKind.NUMBERED, ("17",), 1, 1, "…")
        >>> source = SourceText("変更箇所一覧", "…", (step,))
        >>> resolve(Citation("一覧", "17", "(2)-① ※"), source).items == (step,)
        True
        >>> resolve(Citation("一覧", "17", "(2)-②"), source).known
        ('(2)-①',)
        >>> resolve(Citation("一覧", "19"), source).named
        <Named.NO_PAGE: 'no-page'>
    """
    pages = _pages(citation)
    if not {pages[0], pages[-1]} <= set(source.pages) | {""}:
        return Resolution(Named.NO_PAGE, known=source.pages)
    items = tuple(item for item in source.items if not citation.pages or set(item.pages) & set(pages))
    if citation.item is None:
        return Resolution(Named.PAGE, items)
    return _named(_even(citation.item), items)


def scopes(resolution: Resolution, source: SourceText) -> tuple[Scope, ...]:
    """Return where the words of a citation are looked for: its items, then what they stand in, ever wider.

    Args:
        resolution: What it names.
        source: The source.
    """
    found = [_scope(resolution.items)] if resolution.items else []
    headings = resolution.items if resolution.named is not Named.PAGE else ()
    while headings := tuple(each for item in headings for each in _headings(item, source)):
        found.append(_scope(headings))
    around = "\n".join(item.around for item in resolution.items if item.around)
    if around:
        found.append(Scope("前後の枚", around))
    return tuple(found)


def _headings(item: Item, source: SourceText) -> tuple[Item, ...]:
    above = (each for each in source.items if each.label == item.heading and each.pages == item.pages)
    return tuple(above) if item.heading else ()


def _scope(items: tuple[Item, ...]) -> Scope:
    each = tuple(dict.fromkeys(items))
    name = str(each[0]) if len(each) == 1 else f"{each[0]} ほか{len(each) - 1}件"
    return Scope(name, "\n".join(dict.fromkeys(item.text for item in each)))


def _pages(citation: Citation) -> tuple[str, ...]:
    if citation.pages is None:
        return ("",)
    first, _, last = citation.pages.partition("-")
    return tuple(str(page) for page in range(int(first), int(last or first) + 1)) or (first,)


def _even(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).translate(_WIDTHS)).strip()


def _named(wanted: str, items: tuple[Item, ...]) -> Resolution:
    span = _SPAN.fullmatch(wanted)
    labelled = _by_span(span, items) if span else _by_label(wanted, items)
    if labelled and not _wrong_detail(wanted, labelled, items):
        return Resolution(Named.ITEM, labelled)
    headed = () if labelled or span else _by_heading(wanted, items)
    if headed:
        return Resolution(Named.HEADING, headed)
    return Resolution(Named.NO_ITEM, known=tuple(dict.fromkeys(item.label for item in items)))


def _by_label(wanted: str, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the longest label with which the words begin."""
    fits = [item for item in items if _begins(wanted, _even(item.label))]
    longest = max((len(item.label) for item in fits), default=0)
    return tuple(item for item in fits if len(item.label) == longest)


def _begins(wanted: str, label: str) -> bool:
    rest = wanted.removeprefix(label)
    if rest == wanted:
        return False
    if not rest or label[-1] == ".":
        return True
    return not (rest[0].isalnum() or rest[0] in CIRCLED or (rest[0] == "-" and label[-1] not in CIRCLED))


def _wrong_detail(wanted: str, found: tuple[Item, ...], items: tuple[Item, ...]) -> bool:
    """Whether the words behind the label name an item such as stand there, but none that does."""
    label = _even(found[0].label)
    detail = wanted[len(label) :].strip().split(" ")[0]
    below = {_even(item.label) for item in items if _even(item.label).startswith(f"{label} ")}
    return bool(detail) and _shape(f"{label} {detail}") in {_shape(each) for each in below}


def _shape(label: str) -> str:
    """A label with every number the same."""
    return re.sub(rf"[{CIRCLED}]", "①", re.sub(r"\d+", "0", label))


def _by_span(span: re.Match[str], items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items from one number to another, such as ``4〜6``, if all of them are there."""
    labels = {str(number) for number in range(int(span.group(1)), int(span.group(2)) + 1)}
    found = tuple(item for item in items if item.label in labels)
    return found if len({item.label for item in found}) == len(labels) else ()


def _by_heading(wanted: str, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items whose label ends with the circled number meant, or whose heading holds the first word."""
    word = wanted.split(" ", maxsplit=1)[0]
    if word[0] in CIRCLED:
        return tuple(item for item in items if item.label.endswith(word[0]))
    first_word = any(_even(item.label).startswith(f"{word} ") for item in items)
    if first_word or len(word) < _SHORTEST_NAME:
        return ()
    return tuple(item for item in items if any(word in _even(name) for name in item.names))
