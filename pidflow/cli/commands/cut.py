"""`pidflow cut`: the fewest hops that must stop."""

from __future__ import annotations

from typing import Any

import click

from pidflow.cli.asking import (
    Over,
    about_state,
    carrying_option,
    from_option,
    over_option,
    to_option,
)
from pidflow.cli.options import format_option
from pidflow.cli.telling import give, tell, tell_count
from pidflow.output.cut import cut_record, cut_table
from pidflow.output.hints import hints_lines
from pidflow.output.record import to_json
from pidflow.query import Carrying, Certainty, Question, Scope, cut, hints, paths
from pidflow.state import State

_NOTHING_TO_CUT = (
    "つながる経路がないため、止めるものはありません / nothing connects them, so nothing must stop"
)


@click.command("cut")
@about_state()
@from_option(required=True)
@to_option(required=True)
@carrying_option(Carrying.NUMBER)
@over_option()
@click.option("--certain", is_flag=True, help="Stop the certain paths only.")
@format_option("table", "json", "csv", "markdown")
def command(
    *,
    state: State,
    scope: Scope,
    source: str,
    target: str,
    carrying: Carrying | None,
    over: Over,
    certain: bool,
    form: Any,
) -> None:
    """Find the fewest hops that must stop so that nothing gets from one system to another.

    Where there are several such sets it is the one nearest to where it begins.

    \b
    Examples:
      pidflow cut shinjuku-kokuho --from 住民記録システム --to 国保連合会
      pidflow cut shinjuku-kokuho --from 住民記録システム --to 国保連合会 --certain
      pidflow cut shinjuku-kokuho --from 被保険者等 --to 中間サーバー --carrying 何でも
    """
    wanted = carrying or Carrying.NUMBER
    stopping = Certainty.CERTAIN if certain else Certainty.POSSIBLE
    found = cut(state, source, target, wanted, over, scope, stopping)
    asked = Question(source, target, wanted, over)
    helpful = None if found.connected else hints(paths(state, asked, scope))
    if form == "json":
        click.echo(to_json(cut_record(state, found, helpful)), nl=False)
        return
    tell_count(state, len(found.hops), "hops must stop")
    tell(*((_NOTHING_TO_CUT, *hints_lines(helpful)) if helpful else ()))
    give(cut_table(state, found), form)
