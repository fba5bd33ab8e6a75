"""`pidflow list`: the models that are there."""

from __future__ import annotations

from typing import Any

import click

from pidflow.cli.options import ModelName, format_option
from pidflow.output.hops import list_table
from pidflow.output.record import list_record, to_json
from pidflow.output.table import write_table
from pidflow.pipeline import bundled, open_model


@click.command("list")
@click.argument("models", type=ModelName(), nargs=-1)
@format_option("table", "json", "csv", "markdown")
def command(models: tuple[str, ...], form: Any) -> None:
    """List assessments with their states and procedures; the bundled ones where none is named.

    \b
    Examples:
      pidflow list
      pidflow list ./my-model --format json
    """
    assessments = [open_model(model).assessment for model in models or bundled()]
    if form == "json":
        click.echo(to_json(list_record(assessments)), nl=False)
    else:
        click.echo(write_table(list_table(assessments), form), nl=False)
