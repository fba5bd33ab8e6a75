"""`pidflow hops`: every edge of a state, with its claims and their bases."""

from __future__ import annotations

from typing import Any

import click

from pidflow.cli.opening import opened_state
from pidflow.cli.options import at_option, format_option, model_argument, procedure_option, stated_option
from pidflow.output.hops import hops_table
from pidflow.output.record import hops_record, to_json
from pidflow.output.table import write_table
from pidflow.state import State, StateHop, stated_only


@click.command("hops")
@model_argument()
@at_option()
@procedure_option()
@stated_option()
@format_option("table", "json", "csv", "markdown")
def command(model: str, when: str | None, procedure: str | None, stated: bool, form: Any) -> None:
    """List the hops of a state: route, data, tags, and on what each claim rests.

    \b
    Examples:
      pidflow hops shinjuku-kokuho --at 令和7年1月 --procedure 1
      pidflow hops shinjuku-kokuho --stated --format json
    """
    _, state = opened_state(model, when)
    hops = _wanted(state, procedure)
    if stated:
        hops = [kept for hop in hops if (kept := stated_only(hop)) is not None]
    if form == "json":
        click.echo(to_json(hops_record(state, hops)), nl=False)
        return
    click.echo(f"{state.assessment.id} {state.label}: {len(hops)} hops", err=True)
    click.echo(write_table(hops_table(state, hops), form), nl=False)


def _wanted(state: State, procedure: str | None) -> list[StateHop]:
    if procedure is None:
        return list(state.hops)
    key = state.procedure(procedure).key
    return [hop for hop in state.hops if hop.procedure.key == key]
