"""`pidflow export`: a whole state for other programs."""

from __future__ import annotations

import click

from pidflow.cli.opening import opened_state
from pidflow.cli.options import at_option, format_option, model_argument
from pidflow.output.dot import digraph
from pidflow.output.record import export_record, to_json


@click.command("export")
@model_argument()
@at_option()
@format_option("json", "dot")
def command(model: str, when: str | None, form: str) -> None:
    """Write a state with its systems, steps, hops, registers and anomalies.

    \b
    Examples:
      pidflow export shinjuku-kokuho --at 令和6年12月 > 2024-12.json
      pidflow export shinjuku-kokuho --format dot | dot -Tpdf > flows.pdf
    """
    _, state = opened_state(model, when)
    text = to_json(export_record(state)) if form == "json" else str(digraph(state).source)
    click.echo(text, nl=False)
