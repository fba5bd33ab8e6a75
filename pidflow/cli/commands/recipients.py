"""`pidflow recipients`: who outside the body is given the 個人番号, by what, and under which law."""

from __future__ import annotations

from typing import Any

import click

from pidflow.cli.asking import about_state, carrying_option, certain_option
from pidflow.cli.options import format_option
from pidflow.cli.telling import give, tell, tell_certainties
from pidflow.output.cells import CITATIONS
from pidflow.output.recipients import recipients_record, recipients_table
from pidflow.output.record import to_json
from pidflow.query import Carrying, Certainty, Scope, recipients
from pidflow.state import State

_NONE = "該当する相手方はない / nobody outside the body is told to receive it"


@click.command("recipients")
@about_state()
@carrying_option(Carrying.NUMBER)
@certain_option()
@click.option("--cite", "cited", is_flag=True, help="Add the places of the document to the table.")
@format_option("table", "json", "csv", "markdown")
def command(
    *, state: State, scope: Scope, carrying: Carrying | None, certain: bool, cited: bool, form: Any
) -> None:
    """Tell who outside the body is given the 個人番号: by what, under which law, and who says so.

    Somebody whom a register declares (委託, 提供) and to whom no flow leads is told as possible.

    \b
    Examples:
      pidflow recipients shinjuku-kokuho
      pidflow recipients nakano-kokuho --carrying 特定個人情報 --cite
      pidflow recipients fukuoka-kokuho --certain --format json
    """
    every = recipients(state, carrying or Carrying.NUMBER, scope)
    found = tuple(each for each in every if each.certainty is Certainty.CERTAIN) if certain else every
    if form == "json":
        click.echo(to_json(recipients_record(state, found)), nl=False)
        return
    tell_certainties(state, (each.certainty for each in found), "recipients")
    tell(*(() if found else (_NONE,)))
    give(recipients_table(found), form, *(() if cited else (CITATIONS,)))
