"""`pidflow diff`: everything that differs between two states."""

from __future__ import annotations

from typing import Any

import click

from pidflow.cli.exits import FINDINGS, Ended
from pidflow.cli.options import (
    format_option,
    language_option,
    model_argument,
    procedure_option,
    state_argument,
)
from pidflow.diff import Difference, difference, narrowed, procedure_in_either
from pidflow.output.difference import difference_record
from pidflow.output.difference_markdown import difference_markdown
from pidflow.output.difference_showing import shown
from pidflow.output.difference_table import difference_text
from pidflow.output.record import to_json
from pidflow.pipeline import open_model
from pidflow.state import state_at
from pidflow.wording import Language


@click.command("diff")
@model_argument()
@state_argument("before")
@state_argument("after")
@procedure_option()
@format_option("table", "json", "markdown", "html")
@language_option("Language of everything but JSON, which has both.")
@click.option("--exit-code", "judged", is_flag=True, help="End with 1 where anything differs.")
def command(
    model: str,
    before: str,
    after: str,
    procedure: str | None,
    form: Any,
    language: Language,
    judged: bool,
) -> None:
    """Tell everything that differs between two states, and what it means for the 個人番号.

    BEFORE and AFTER are a state's id or label, a date (令和7年1月, 2025-01) or a milestone. With --procedure
    the answer is about one 事務, and the systems and register rows that its steps touch.

    \b
    Examples:
      pidflow diff shinjuku-kokuho 令和6年12月 令和7年1月
      pidflow diff shinjuku-kokuho 2024-12 2025-01 --procedure 1 --lang en
      pidflow diff shinjuku-kokuho 2025-01 移行完了 --format json --exit-code
      pidflow diff ./my-model 2024-12 2025-01 --format html > changes.html
    """
    found = _difference(model, before, after, procedure)
    click.echo(_written(found, form, language), nl=False)
    if judged and found.differs:
        raise Ended(FINDINGS)


def _difference(model: str, before: str, after: str, procedure: str | None) -> Difference:
    assessment = open_model(model).assessment
    states = state_at(assessment, before), state_at(assessment, after)
    if procedure is not None:
        states = narrowed(*states, procedure_in_either(*states, procedure))
    return difference(*states)


def _written(found: Difference, form: str, language: Language) -> str:
    if form == "json":
        return to_json(difference_record(found))
    view = shown(found, language)
    if form == "html":
        from pidflow.output.difference_page import difference_page

        return difference_page(view, language)
    return difference_markdown(view) if form == "markdown" else difference_text(view)
