"""`pidflow reach`: what a system reaches, and what reaches it."""

from __future__ import annotations

from typing import Any

import click

from pidflow.cli.asking import Over, about_state, carrying_option, over_option, system_argument
from pidflow.cli.options import format_option
from pidflow.cli.telling import give, tell, tell_certainties
from pidflow.output.hints import NOTHING, hints_lines
from pidflow.output.reach import WAYS, Way, reach_record, reach_table, reached
from pidflow.output.record import to_json
from pidflow.query import Carrying, Hints, Question, Scope, hints, paths, reach
from pidflow.state import State

_WAYS: dict[str, tuple[Way, ...]] = {"down": ("down",), "up": ("up",), "both": WAYS}


@click.command("reach")
@about_state()
@system_argument("system")
@click.option("--down", "way", flag_value="down", help="Only what it reaches.")
@click.option("--up", "way", flag_value="up", help="Only what reaches it.")
@click.option("--both", "way", flag_value="both", default="both", help="Both ways.  [default]")
@carrying_option(Carrying.NUMBER)
@over_option()
@format_option("table", "json", "csv", "markdown")
def command(
    *,
    state: State,
    scope: Scope,
    system: str,
    way: str,
    carrying: Carrying | None,
    over: Over,
    form: Any,
) -> None:
    """Tell every system that a system reaches (下流) and every one that reaches it (上流).

    Each comes with a shortest path that proves it, a certain one where there is one.

    \b
    Examples:
      pidflow reach shinjuku-kokuho 国保標準システム
      pidflow reach shinjuku-kokuho 国保連合会 --up --carrying 特定個人情報
      pidflow reach shinjuku-kokuho 住民記録システム --down --avoiding 団体内統合宛名等システム
    """
    ways, wanted = _WAYS[way], carrying or Carrying.NUMBER
    found = reach(state, system, wanted, over, scope)
    told = [each for one_way in ways for each in reached(found, one_way)]
    helpful = None if told else _hints(state, system, ways, wanted, over, scope)
    if form == "json":
        click.echo(to_json(reach_record(state, found, ways, helpful)), nl=False)
        return
    tell_certainties(state, (each.certainty for each in told), "systems")
    tell(*((NOTHING, *hints_lines(helpful)) if helpful else ()))
    give(reach_table(found, ways), form, "ホップ")


def _hints(
    state: State, system: str, ways: tuple[Way, ...], carrying: Carrying, over: Over, scope: Scope
) -> Hints:
    """What helps to go on; where both ways are asked, what is said of the way down."""
    down = "down" in ways
    asked = Question(system if down else None, None if down else system, carrying, over)
    return hints(paths(state, asked, scope))
