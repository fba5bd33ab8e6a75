"""Paths as answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve, field, frozen

from pidflow.api.asking import asked_text
from pidflow.api.drawing import Drawing, Marked
from pidflow.api.hop import Hop
from pidflow.api.showing import FEW, Figure, Telling, others
from pidflow.api.tabular import Tabular
from pidflow.drawing import NotesPlace
from pidflow.layout import Placing
from pidflow.output.hints import hints_lines
from pidflow.output.paths import citation_lines, path_lines, path_record
from pidflow.output.table import Table
from pidflow.query import Certainty, HowMany, beginning
from pidflow.query import Path as Answer
from pidflow.query import Paths as Answers
from pidflow.query import hints as hints_of
from pidflow.state import Record
from pidflow.vocabulary import BasisKind
from pidflow.wording import route_text


@frozen(repr=False)
class Path(Tabular):
    """One path: consecutive hops that answer a question.

    Args:
        answer: The path as `pidflow.query` found it.
        known: The placing of each procedure's boxes, as far as there is one.

    Example:
        >>> import pidflow
        >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 職員 =[端末直接操作]=> 国保"}).at()
        >>> [path] = state.paths(source="住民", target="国保")
        >>> path.notation, path.certainty.en, path.basis.en
        ('住民 =[窓口]=> 職員 =[端末直接操作]=> 国保', 'certain', 'assumed')
        >>> [hop["target"] for hop in path.to_records()]
        ['system-2', 'system-3']
    """

    answer: Answer
    known: Mapping[str, Placing] = field(repr=False, eq=False)

    @property
    def notation(self) -> str:
        """The path in the notation."""
        return route_text(self.answer.state, tuple(edge.hop for edge in self.answer.hops))

    @property
    def certainty(self) -> Certainty:
        """Certain where every hop surely is what was asked for, else possible."""
        return self.answer.certainty

    @property
    def basis(self) -> BasisKind | None:
        """The weakest basis among the claims that were asked about; None where one of them is unstated."""
        return self.answer.basis

    @property
    def hops(self) -> tuple[Hop, ...]:
        """Its hops, in order, each with its certainty."""
        pairs = zip(self.answer.hops, self.answer.certainties, strict=True)
        return tuple(Hop(self.answer.state, edge, certainty) for edge, certainty in pairs)

    @property
    def systems(self) -> tuple[str, ...]:
        """The names of the systems it passes, both ends included."""
        return tuple(system.name for system in self.answer.systems)

    @property
    def steps(self) -> tuple[tuple[str, str], ...]:
        """The steps it belongs to, each once: the number of the 事務 and its own."""
        return self.answer.steps

    @property
    def citations(self) -> tuple[tuple[str, ...], ...]:
        """For each hop the places that are cited for it."""
        return tuple(tuple(map(str, cited)) for cited in self.answer.citations)

    def __len__(self) -> int:
        return len(self.answer)

    def draw(
        self, procedure: str | None = None, language: str = "ja", notes: str | NotesPlace = "auto"
    ) -> Drawing:
        """Draw a 事務 with the path in it; all that is no part of the path is grey.

        Args:
            procedure: Its number or key; None for the first that the path passes.
            language: ``ja`` or ``en``.
            notes: Where the notes stand: ``auto``, ``below``, ``beside``, ``sheet`` or ``none``.

        Raises:
            InputFault: There is no such procedure, language or place.
            EnvironmentFault: It must be placed and there is no layout engine.
        """
        return self._marked().drawing(procedure, language, notes)

    def to_records(self) -> list[Record]:
        """Return a record for each of its hops, each with its certainty."""
        hops: list[Record] = path_record(self.answer)["hops"]
        return hops

    def _heading(self) -> str:
        return f"経路 / path: {self.notation} ({self.certainty.ja})"

    def _telling(self) -> Telling:
        lines = path_lines((self.answer,))
        rows = ((*lines.rows[0], citation_lines(self.answer)),)
        table = Table((*lines.head, "典拠"), rows)
        return Telling((table,), narrow=(table,))

    def _figures(self) -> tuple[Figure, ...]:
        return self._marked().figures()

    def _marked(self) -> Marked:
        return Marked(self.answer.state, self.known, self.answer.hops)


@frozen(repr=False)
class Paths(Tabular):
    """The paths that answer a question, found one by one as they are asked for; made by `State.paths`.

    They come shortest first. As a truth value it says whether there is any.

    Args:
        answer: The paths as `pidflow.query` finds them.
        known: The placing of each procedure's boxes, as far as there is one.

    Example:
        >>> import pidflow
        >>> state = pidflow.sketch("練習", {"(1)": "住民 =[窓口]=> 国保 ?[専用線]?> 連合会"}).at()
        >>> found = state.paths(source="住民", target="連合会")
        >>> bool(found), found.count(), found.only_possible, bool(found.certain)
        (True, 1, True, False)
        >>> print(found.first(1)[0].notation)
        住民 =[窓口]=> 国保 ?[専用線]?> 連合会
    """

    answer: Answers
    known: Mapping[str, Placing] = field(repr=False, eq=False)

    def __iter__(self) -> Iterator[Path]:
        """Yield the paths."""
        return (Path(path, self.known) for path in self.answer)

    def __bool__(self) -> bool:
        return bool(self.answer)

    @property
    def certain(self) -> Paths:
        """Those of them that are certain."""
        return evolve(self, answer=self.answer.certain)

    @property
    def only_possible(self) -> bool:
        """Whether there are some, but none that is certain."""
        return self.answer.only_possible

    def first(self, count: int) -> tuple[Path, ...]:
        """Return the first so many of them."""
        return tuple(Path(path, self.known) for path in self.answer.first(count))

    def count(self, limit: int | None = None) -> int:
        """Return how many there are.

        Args:
            limit: The number at which counting may end, since there may be very many; None counts all.
        """
        return self.answer.count(limit)

    def draw(
        self, procedure: str | None = None, language: str = "ja", notes: str | NotesPlace = "auto"
    ) -> Drawing:
        """Draw a 事務 with the first ten of the paths in it; all that is no part of them is grey.

        Args:
            procedure: Its number or key; None for the first that they pass.
            language: ``ja`` or ``en``.
            notes: Where the notes stand: ``auto``, ``below``, ``beside``, ``sheet`` or ``none``.

        Raises:
            InputFault: There is no such procedure, language or place, or there are no paths.
            EnvironmentFault: It must be placed and there is no layout engine.
        """
        return self._marked().drawing(procedure, language, notes)

    def to_records(self, limit: int | None = None) -> list[Record]:
        """Return a record for each path.

        Args:
            limit: How many at most are wanted, since there may be very many; None for all.
        """
        found = self.answer if limit is None else self.answer.first(limit)
        return [path_record(path) for path in found]

    def _heading(self) -> str:
        asked = asked_text(self.answer.state, self.answer.asked, self.answer.scope)
        return f"経路 / paths: {asked}"

    def _telling(self) -> Telling:
        begun = beginning(self.answer, FEW)
        hints = hints_lines(hints_of(self.answer))
        if not begun.paths:
            return Telling(remarks=("該当する経路はない。 / There is no such path.", *hints))
        table = path_lines(begun.paths)
        return Telling((table,), (*_more(begun.more), *hints), narrow=(table,))

    def _figures(self) -> tuple[Figure, ...]:
        return self._marked().figures()

    def _marked(self) -> Marked:
        edges = {edge.id: edge for path in self.answer.first(FEW) for edge in path.hops}
        return Marked(self.answer.state, self.known, tuple(edges.values()))


def _more(more: HowMany) -> tuple[str, ...]:
    """A remark on the paths that are not shown; counting them ends where there are very many."""
    if more.exact:
        return others(more.count)
    return (f"ほかに{more.count}件を超える / more than {more.count} more",)
