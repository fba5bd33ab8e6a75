"""`pidflow exposure`: where the 個人番号 comes in and goes out."""

from __future__ import annotations

from typing import Any

import click

from pidflow.cli.asking import about_state, system_argument
from pidflow.cli.options import format_option
from pidflow.cli.telling import give, tell, tell_count
from pidflow.output.exposure import exposure_record, exposure_table
from pidflow.output.record import to_json
from pidflow.query import Exposure, Scope, exposure
from pidflow.state import State


@click.command("exposure")
@about_state()
@system_argument("systems", nargs=-1)
@format_option("table", "json", "csv", "markdown")
def command(*, state: State, scope: Scope, systems: tuple[str, ...], form: Any) -> None:
    """Count for each system the hops that bring it the 個人番号 (入) and those that take it on (出).

    `3+2?` is three certain hops and two that are only possible. A terminal leaves out the systems that
    the number never touches, unless they are named, and tells which they are.

    \b
    Examples:
      pidflow exposure shinjuku-kokuho
      pidflow exposure shinjuku-kokuho 国保標準システム 中間サーバー --procedure 1
      pidflow exposure shinjuku-kokuho --stated --format json
    """
    named = {state.named(name).id for name in systems}
    found = tuple(each for each in exposure(state, scope) if not named or each.system.id in named)
    if form == "json":
        click.echo(to_json(exposure_record(state, found)), nl=False)
        return
    touched = tuple(each for each in found if each.touched)
    tell_count(state, len(touched), "systems touched by the 個人番号")
    give(exposure_table(touched if form == "table" and not named else found), form)
    tell(*_untouched(found))


def _untouched(found: tuple[Exposure, ...]) -> tuple[str, ...]:
    names = [each.system.name for each in found if not each.touched]
    return (f"個人番号が通らないもの / never touched: {'、'.join(names)}",) if names else ()
