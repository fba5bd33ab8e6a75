"""`pidflow carriers`: the systems and transports that touch the 個人番号."""

from __future__ import annotations

from typing import Any

import click

from pidflow.cli.asking import about_state
from pidflow.cli.options import format_option
from pidflow.cli.telling import give, tell, tell_count
from pidflow.output.carriers import (
    carriers_over_record,
    carriers_over_table,
    carriers_record,
    carriers_table,
)
from pidflow.output.hints import NOTHING, wider_lines
from pidflow.output.record import to_json
from pidflow.query import EVERYTHING, Question, Scope, carriers, carriers_over, wider
from pidflow.state import State, state_at


@click.command("carriers")
@about_state()
@click.option("--over-all-states", "over_all", is_flag=True, help="A column for each state of the model.")
@format_option("table", "json", "csv", "markdown")
def command(*, state: State, scope: Scope, over_all: bool, form: Any) -> None:
    """List the systems and transports that touch the 個人番号, with their numbers of hops.

    `3+2?` is three certain hops and two that are only possible; `-` is a system that isn't there then.

    \b
    Examples:
      pidflow carriers shinjuku-kokuho
      pidflow carriers shinjuku-kokuho --procedure 1 --stated
      pidflow carriers shinjuku-kokuho --over-all-states
    """
    if over_all:
        _over_all_states(state, scope, form)
        return
    found = carriers(state, scope)
    if form == "json":
        click.echo(to_json(carriers_record(state, found)), nl=False)
        return
    tell_count(state, len(found.systems), "systems")
    if not found.systems:
        told = wider(lambda _, widened: carriers(state, widened).systems, Question(), scope)
        tell(NOTHING, *wider_lines(told))
    give(carriers_table(found), form)


def _over_all_states(state: State, scope: Scope, form: Any) -> None:
    """All states of the assessment, whole."""
    if scope != EVERYTHING or click.get_current_context().params["when"] is not None:
        raise click.UsageError("--over-all-states tells of whole states: leave out what narrows them")
    assessment = state.assessment
    found = carriers_over(state_at(assessment, moment.id) for moment in assessment.moments)
    if form == "json":
        click.echo(to_json(carriers_over_record(found)), nl=False)
        return
    tell(f"{assessment.id}: {len(found.systems)} systems in {len(found.states)} states")
    give(carriers_over_table(found), form)
