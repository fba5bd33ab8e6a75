"""Paths as tables and records."""

from __future__ import annotations

from collections.abc import Iterable

from pidflow.output.cells import (
    CERTAINTY,
    ROUTE,
    UNSTATED,
    basis_cell,
    citations_cell,
    citations_in_short,
    hop_by_hop,
    step_cell,
)
from pidflow.output.hints import hints_record
from pidflow.output.record import state_head
from pidflow.output.table import Row, Table
from pidflow.query import Beginning, Certainty, Hints, HowMany, Path
from pidflow.state import Record, State, hop_record
from pidflow.wording import route_text

PATHS_HEAD = (CERTAINTY, "ホップ", ROUTE, "事務・番号", "手段", "境界", "最弱の根拠", "典拠")
"""The columns of `paths_table`."""

PATH_LINES_HEAD = (CERTAINTY, ROUTE, "事務・番号", "境界", "最弱の根拠")
"""The columns of `path_lines`."""


def paths_table(found: Iterable[Path]) -> Table:
    """Return paths as a table, a row each, for spreadsheets and documents.

    Args:
        found: The paths, in order.

    Returns:
        A table in which the basis is the weakest among the claims that were asked about.

    Example:
        >>> from pidflow.pipeline import sketch
        >>> from pidflow.query import Question, paths
        >>> from pidflow.state import state_at
        >>> town = state_at(sketch("練習", {"(1)": "A =[紙]=> B =[専用線]=> C"}), "now")
        >>> paths_table(paths(town, Question("A", "C"))).rows[0][:5]
        ('確実', '2', 'A =[紙]=> B =[専用線]=> C', '1 (1)', '紙 → 専用線')
    """
    return Table(PATHS_HEAD, tuple(path_row(path) for path in found))


def path_row(path: Path) -> Row:
    """Return the row of a path in `paths_table`."""
    return (
        path.certainty.ja,
        str(len(path)),
        _route(path),
        "、".join(dict.fromkeys(step_cell(edge) for edge in path.hops)),
        " → ".join("|".join(each.name for each in some) or UNSTATED for some in path.transports),
        "、".join(each.direction.ja for each in path.crossings),
        basis_cell(path.basis),
        citations_cell(each for cited in path.citations for each in cited),
    )


def path_lines(found: Iterable[Path]) -> Table:
    """Return paths as a table with a line for each hop, for a terminal.

    Args:
        found: The paths, in order.

    Returns:
        A table with a row for each path. Its cells begin with a line for the path as a whole; below are
        its hops, with their certainty only where they are not certain.
    """
    return Table(PATH_LINES_HEAD, tuple(path_row_of_lines(path) for path in found))


def path_row_of_lines(path: Path) -> Row:
    """Return the row of a path in `path_lines`."""
    crossing = {each.hop.id: each.direction.ja for each in path.crossings}
    unsure = (each.ja if each is Certainty.POSSIBLE else "" for each in path.certainties)
    return (
        "\n  ".join((path.certainty.ja, *unsure)),
        hop_by_hop(_route(path)),
        "\n".join((f"{len(path)}ホップ", *map(step_cell, path.hops))),
        "\n".join(("", *(crossing.get(edge.id, "") for edge in path.hops))),
        "\n".join(map(basis_cell, (path.basis, *path.bases))),
    )


def citation_lines(path: Path) -> str:
    """Return the places that each hop of a path rests on, a line each, below an empty one for the path."""
    return "\n".join(("", *map(citations_in_short, path.citations)))


def path_record(path: Path) -> Record:
    """Return a path with the keys of the contract; systems are told by their ids.

    Args:
        path: The path.
    """
    return {
        "certainty": path.certainty.value,
        "basis": path.basis.value if path.basis else None,
        "notation": _route(path),
        "systems": [system.id for system in path.systems],
        "steps": [{"procedure": procedure, "number": number} for procedure, number in path.steps],
        "crossings": [{"hop": each.hop.id, "direction": each.direction.value} for each in path.crossings],
        "hops": [
            {**hop_record(edge), "certainty": certainty.value}
            for edge, certainty in zip(path.hops, path.certainties, strict=True)
        ],
    }


def paths_record_head(state: State, begun: Beginning, hints: Hints | None) -> Record:
    """Return what ``pidflow paths`` answers, all but the paths themselves: these may be very many.

    Args:
        state: The state.
        begun: The first paths.
        hints: What else there is, where none were found or none that is certain.
    """
    return {
        **state_head(state),
        "more": how_many_record(begun.more),
        "hints": hints_record(hints) if hints else None,
    }


def count_table(certain: HowMany, every: HowMany) -> Table:
    """Return how many paths there are as a table.

    Args:
        certain: How many are certain.
        every: How many there are at all.
    """
    rows = ((Certainty.CERTAIN.ja, how_many_cell(certain)), ("すべて", how_many_cell(every)))
    return Table((CERTAINTY, "経路の数"), rows)


def count_record(state: State, certain: HowMany, every: HowMany) -> Record:
    """Return how many paths there are as a record.

    Args:
        state: The state.
        certain: How many are certain.
        every: How many there are at all.
    """
    told = {"certain": how_many_record(certain), "all": how_many_record(every)}
    return {**state_head(state), "count": told}


def how_many_record(number: HowMany) -> Record:
    """Return how many as a record; where it is not exact there are more."""
    return {"count": number.count, "exact": number.exact}


def how_many_cell(number: HowMany) -> str:
    """Return how many in words."""
    return str(number.count) if number.exact else f"{number.count} を超える"


def _route(path: Path) -> str:
    return route_text(path.state, tuple(edge.hop for edge in path.hops))
