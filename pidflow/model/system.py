"""Systems: the nodes, with their names and their hosting through time."""

from __future__ import annotations

from attrs import frozen

from pidflow.calendar import ALWAYS, Period
from pidflow.model.citation import Citation
from pidflow.vocabulary import Boundary, Kind, Role


@frozen
class Name:
    """What a system is called in a period.

    Args:
        ja: The name as the document writes it.
        en: The English name.
        period: When it bears the name.
        breaks: Where the name may be broken over lines, as the name with ``|`` at those places;
            None leaves it to the measuring of text.
    """

    ja: str
    en: str
    period: Period = ALWAYS
    breaks: str | None = None


@frozen
class Hosting:
    """That a system runs on a platform in a period; no flow of data.

    Args:
        on: The id of the platform.
        period: When.
        trial: True for a period of verification (検証期間), in which the business is not yet done there.
        citation: Who says so.
    """

    on: str
    period: Period
    trial: bool
    citation: Citation | None


@frozen
class System:
    """A node: a system, terminal, network, platform, person, office or organisation.

    Args:
        id: Its ASCII id; the same through all its names.
        names: Its names, at least one, their periods apart.
        kind: What it is.
        boundary: Whether it belongs to the body.
        operator: Who runs it; None where it is not said.
        role: The part that it plays in any body; None where it plays none of them.
        aliases: Other spellings, accepted in files and questions.
        hosting: The platforms that it runs on, by period.
        functions: What the form says that it does (システムの機能), a short name each, in its order.
        citation: Where the document names it.
        note: What a reader should know of it, in Japanese; None where there is nothing.
        note_en: The same in English.
    """

    id: str
    names: tuple[Name, ...]
    kind: Kind
    boundary: Boundary
    operator: str | None = None
    role: Role | None = None
    aliases: tuple[str, ...] = ()
    hosting: tuple[Hosting, ...] = ()
    functions: tuple[str, ...] = ()
    citation: Citation | None = None
    note: str | None = None
    note_en: str | None = None

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every name and alias by which it may be called, the first name first, then its id."""
        return tuple(dict.fromkeys((*(name.ja for name in self.names), *self.aliases, self.id)))
