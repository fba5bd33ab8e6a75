"""`pidflow registers`: what the form declares beside the flows."""

from __future__ import annotations

from typing import Any

import click

from pidflow.cli.opening import opened_state
from pidflow.cli.options import at_option, format_option, model_argument
from pidflow.cli.telling import give, tell, tell_count
from pidflow.model import REGISTERS
from pidflow.output.cells import CITATIONS
from pidflow.output.difference_words import group_in
from pidflow.output.record import to_json
from pidflow.output.registers import registers_answer, registers_table

_NAMES = {**{name: name for name in REGISTERS}, **{group_in(name, "ja"): name for name in REGISTERS}}
_FEWER = ("人数", "対応する項目", CITATIONS)
"""The columns for which a terminal has no room."""


@click.command("registers")
@model_argument()
@at_option()
@click.option(
    "--register",
    "wanted",
    multiple=True,
    type=click.Choice(list(_NAMES)),
    help="Only this register; may be repeated. [default: every one]",
)
@click.option(
    "--cite", "cited", is_flag=True, help="Add every column, the places of the document among them."
)
@format_option("table", "json", "csv", "markdown")
def command(*, model: str, when: str | None, wanted: tuple[str, ...], cited: bool, form: Any) -> None:
    """List what the form declares: 接続, 入手, 委託, 提供, 移転, ファイル, 安全管理措置.

    \b
    Examples:
      pidflow registers nakano-kokuho --register 提供
      pidflow registers fukuoka-kokuho --register transfers --at old --cite
      pidflow registers shinjuku-kaigo --format json
    """
    _, state = opened_state(model, when)
    named = {_NAMES[name] for name in wanted} or set(REGISTERS)
    names = tuple(name for name in REGISTERS if name in named)
    if form == "json":
        click.echo(to_json(registers_answer(state, names)), nl=False)
        return
    table = registers_table(state, names)
    tell_count(state, len(table.rows), "rows")
    tell(*(() if table.rows else ("この資料に登録の記載はない / the model holds no such row",)))
    give(table, form, *(() if cited else _FEWER))
