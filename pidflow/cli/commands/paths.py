"""`pidflow paths`: the ways from system to system."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click

from pidflow.cli.asking import (
    Over,
    Words,
    about_state,
    asked_for,
    carrying_option,
    certain_option,
    from_option,
    over_option,
    pattern_argument,
    to_option,
    via_option,
)
from pidflow.cli.options import format_option
from pidflow.cli.telling import tell, tell_certainties, write
from pidflow.output.cells import CITATIONS
from pidflow.output.hints import NOTHING, hints_lines, more_lines
from pidflow.output.paths import (
    PATH_LINES_HEAD,
    PATHS_HEAD,
    citation_lines,
    count_record,
    count_table,
    path_record,
    path_row,
    path_row_of_lines,
    paths_record_head,
)
from pidflow.output.record import stream_json, to_json
from pidflow.output.table import Row, TableFormat, stream_table, write_table
from pidflow.query import (
    Beginning,
    Carrying,
    Certainty,
    Order,
    Path,
    Paths,
    Scope,
    beginning,
    hints,
    how_many,
    paths,
)
from pidflow.state import State

_SHOWN = 20
_COUNTED = 100_000
"""Where counting ends unless another limit is given."""


@click.command("paths")
@about_state()
@pattern_argument()
@from_option()
@to_option()
@carrying_option(Carrying.NUMBER)
@over_option()
@via_option()
@click.option(
    "--order",
    type=click.Choice(["simple", "steps"]),
    default="simple",
    show_default=True,
    help="simple: across all steps, no system twice; steps: within a 事務, in the order of its steps.",
)
@certain_option()
@click.option(
    "--limit",
    type=click.IntRange(min=0),
    help=f"How many at most; 0 for all. [default: {_SHOWN}; {_COUNTED} for --count]",
)
@click.option("--count", "counted", is_flag=True, help="Only say how many there are.")
@click.option("--cite", "cited", is_flag=True, help="Add the places of the document to the table.")
@format_option("table", "json", "csv", "markdown")
def command(
    *,
    state: State,
    scope: Scope,
    pattern: tuple[str, ...],
    source: str | None,
    target: str | None,
    carrying: Carrying | None,
    over: Over,
    via: tuple[str, ...],
    order: Order,
    certain: bool,
    limit: int | None,
    counted: bool,
    cited: bool,
    form: Any,
) -> None:
    """Find the paths that data takes from system to system, shortest first.

    Ask with a PATTERN in quotes or with --from, --to, --carrying, --over, --via. A path is certain
    (確実) where each hop surely is what is asked, else possible (可能性あり): silence is never a "no".

    \b
    Examples:
      pidflow paths shinjuku-kokuho --from 住民記録システム --to 国保連合会
      pidflow paths shinjuku-kokuho '住民記録システム =>+ 国保連合会' --certain --cite
      pidflow paths shinjuku-kokuho --from 国保標準システム --over 電子記録媒体 --stated
      pidflow paths shinjuku-kokuho --to 中間サーバー --carrying 特定個人情報 --order steps
      pidflow paths shinjuku-kokuho '* .>+ 国保連合会' --count
    """
    asked = asked_for(pattern, Words(source, target, carrying, over, via), Carrying.NUMBER)
    every = paths(state, asked, scope, order)
    if counted:
        _count(every, _COUNTED if limit is None else limit or None, form)
    else:
        _give(every, every.certain if certain else every, _SHOWN if limit is None else limit, form, cited)


def _count(every: Paths, limit: int | None, form: Any) -> None:
    certain, all_of_them = how_many(every.certain, limit), how_many(every, limit)
    if form == "json":
        click.echo(to_json(count_record(every.state, certain, all_of_them)), nl=False)
    else:
        click.echo(write_table(count_table(certain, all_of_them), form), nl=False)


def _give(every: Paths, wanted: Paths, limit: int, form: Any, cited: bool) -> None:
    """Write the paths, and tell beside them how many there are or what there is instead."""
    begun = beginning(wanted, limit) if limit else Beginning(())
    silent = every.scope.stated and not every.certain  # what is stated is there, and does not suffice
    helpful = hints(every) if silent or not wanted else None
    certainties: list[Certainty] = []
    shown = _noted(begun.paths if limit else wanted, certainties)
    if form == "json":
        write(stream_json(paths_record_head(every.state, begun, helpful), "paths", map(path_record, shown)))
    else:
        head, row = _columns(form, cited)
        write(stream_table(head, map(row, shown), form) if wanted or form != "table" else ())
        tell_certainties(every.state, certainties, "paths")
        tell(*(() if wanted else (NOTHING,)), *(hints_lines(helpful) if helpful else ()))
    tell(*more_lines(begun.more))


def _noted(found: Iterable[Path], certainties: list[Certainty]) -> Iterator[Path]:
    """The paths as they come; their certainties are noted, since one can't go through all of them twice."""
    for path in found:
        certainties.append(path.certainty)
        yield path


def _columns(form: TableFormat, cited: bool) -> tuple[Row, Callable[[Path], Row]]:
    """A terminal has a line for each hop, other tables a row for each path with all that there is."""
    if form != "table":
        return PATHS_HEAD, path_row
    if cited:
        return (*PATH_LINES_HEAD, CITATIONS), lambda path: (*path_row_of_lines(path), citation_lines(path))
    return PATH_LINES_HEAD, path_row_of_lines
