"""`pidflow draw`: the picture of one procedure in one state, or of what differs between two."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from pidflow.cli.exits import FINDINGS, Ended
from pidflow.cli.files import write
from pidflow.cli.opening import opened_state
from pidflow.cli.options import (
    at_option,
    diff_option,
    format_option,
    language_option,
    model_argument,
    procedure_option,
)
from pidflow.drawing import NotesPlace
from pidflow.output.audit import audit_record, audit_table
from pidflow.output.record import to_json
from pidflow.output.table import write_table
from pidflow.pipeline import Opened, audit_of, draw, draw_difference, drawn_key
from pidflow.state import State, state_at, with_overview
from pidflow.wording import Language

_States = tuple[State] | tuple[State, State]


@click.command("draw")
@model_argument()
@procedure_option(required=True)
@at_option()
@diff_option()
@language_option()
@click.option(
    "--notes",
    type=click.Choice([place.value for place in NotesPlace]),
    default=NotesPlace.AUTO.value,
    show_default=True,
    help="Where the notes stand: below or beside the diagram, on sheets of their own, or nowhere.",
)
@click.option("--audit", "audited", is_flag=True, help="Print the picture's figures instead of the picture.")
@format_option("table", "json", "csv", "markdown")
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write. [default: standard output]",
)
@click.pass_context
def command(
    ctx: click.Context,
    *,
    model: str,
    procedure: str,
    when: str | None,
    compared: tuple[str, str] | None,
    language: Language,
    notes: str,
    audited: bool,
    form: Any,
    output: Path | None,
) -> None:
    """Draw the 事務の流れ of one procedure as SVG, in one state or as the changes between two.

    With --audit the exit code is 1 where the picture has anything that no picture may have.

    \b
    Examples:
      pidflow draw shinjuku-kokuho --procedure 1 --at 令和6年12月 -o before.svg
      pidflow draw shinjuku-kokuho -p 1 --diff 2024-12 2025-01 -o changes.svg
      pidflow draw ./my-model -p shikaku --lang en --notes beside > after.svg
      pidflow draw ./my-model -p 3 --audit --format json
    """
    _refuse_contradictions(ctx)
    opened, states = _opened(model, when, compared)
    key = drawn_key(states[-1], procedure)
    place = NotesPlace(notes)
    if not audited:
        _give(_picture(states, key, opened, language, place), output)
        return
    figures = audit_of(states, key, opened.known.get(key), language, place)
    record = audit_record(figures, states, key)
    _give(to_json(record) if form == "json" else write_table(audit_table(figures, language), form), output)
    if figures.faults:
        raise Ended(FINDINGS)


def _refuse_contradictions(ctx: click.Context) -> None:
    if ctx.params["when"] is not None and ctx.params["compared"] is not None:
        raise click.UsageError("--at draws one state, --diff what changes between two: give one of them")
    if ctx.get_parameter_source("form") is ctx.get_parameter_source("model") and not ctx.params["audited"]:
        raise click.UsageError("--format says how --audit is written: give --audit too, or leave it out")


def _opened(model: str, when: str | None, compared: tuple[str, str] | None) -> tuple[Opened, _States]:
    opened, state = opened_state(model, when)
    if compared is None:
        return opened, (with_overview(state),)
    before, after = (with_overview(state_at(opened.assessment, each)) for each in compared)
    return opened, (before, after)


def _picture(states: _States, key: str, opened: Opened, language: Language, place: NotesPlace) -> str:
    known = opened.known.get(key)
    if len(states) == 1:
        return draw(*states, key, known, language, place)
    return draw_difference(*states, key, known, language, place)


def _give(text: str, output: Path | None) -> None:
    if output is None:
        click.echo(text, nl=False)
    else:
        write(output, text)
        click.echo(f"{output}", err=True)
