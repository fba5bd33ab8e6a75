"""Citations: which document, page and item says so."""

from __future__ import annotations

import re

from attrs import frozen

from pidflow.errors import Fault, InputFault, Place, nearest


@frozen
class Source:
    """A document that an assessment is modelled from.

    Args:
        key: The short name that citations use.
        title: Its Japanese title.
        title_en: Its English title.
        file: The name of the file that holds its text, for verification; None where there is none.
    """

    key: str
    title: str
    title_en: str
    file: str | None = None


@frozen(order=True)
class Citation:
    """A place in a source.

    Args:
        source: The key of the source.
        pages: The page or pages as printed, such as ``17`` or ``64-65``; None where it has none.
        item: The item, table row or paragraph; None where the page as a whole is meant.

    Example:
        >>> str(Citation("変更箇所一覧", "17", "(2)-①"))
        '変更箇所一覧 p17 (2)-①'
    """

    source: str
    pages: str | None = None
    item: str | None = None

    def __str__(self) -> str:
        pages = f"p{self.pages}" if self.pages else None
        return " ".join(part for part in (self.source, pages, self.item) if part)


_PAGES = re.compile(r"p(\d+(?:-\d+)?)$")


def parse_citation(text: str, sources: tuple[str, ...], place: Place | None = None) -> Citation:
    """Read a citation: ``[source] [pN | pN-M] [item]``; without a source the first one is meant.

    Args:
        text: What was written, such as ``p17 (2)-①`` or ``概要 4``.
        sources: The keys of the assessment's sources, the usual one first.
        place: Where it was written.

    Raises:
        InputFault: It names no page and no item, or its source is not known.

    Example:
        >>> parse_citation("p64 委託事項7 ②", ("一覧", "概要"))
        Citation(source='一覧', pages='64', item='委託事項7 ②')
    """
    words = text.split()
    named = bool(words) and words[0] in sources
    source = words.pop(0) if named else sources[0]
    found = _PAGES.match(words[0]) if words else None
    if found:
        words.pop(0)
    citation = Citation(source, found.group(1) if found else None, " ".join(words) or None)
    if found is None and not (named and words):
        raise InputFault(
            Fault(
                place,
                f"citation「{text}」",
                "[source] pN [item], such as p17 (2)-①",
                nearest(words[0], sources) if words else None,
                f"the sources are {'、'.join(sources)}; a page may be left out only after a source's name",
            )
        )
    return citation
