"""`pidflow report`: what differs between two states, in an official form."""

from __future__ import annotations

from pathlib import Path

import click

from pidflow.cli.files import write
from pidflow.cli.options import format_option, language_option, model_argument, state_argument
from pidflow.cli.telling import tell
from pidflow.diff import difference
from pidflow.output.report_view import ReportView
from pidflow.pipeline import open_model, report_view
from pidflow.reports import ReportForm
from pidflow.state import state_at
from pidflow.wording import Language

_WORKBOOK = "xlsx"


@click.command("report")
@model_argument()
@state_argument("before")
@state_argument("after")
@click.option(
    "--form",
    "kind",
    type=click.Choice([form.value for form in ReportForm]),
    default=ReportForm.COUNCIL.value,
    show_default=True,
    help="Which form: 変更箇所一覧 for a council, or 別添3 変更箇所 of the assessment.",
)
@format_option("markdown", "html", "csv", _WORKBOOK)
@language_option()
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write. [default: standard output; a workbook needs a file]",
)
def command(
    model: str,
    before: str,
    after: str,
    kind: str,
    form: str,
    language: Language,
    output: Path | None,
) -> None:
    """Write what differs between two states in the form in which it is handed in: a row a changed item.

    BEFORE and AFTER are a state's id or label, a date (令和7年1月, 2025-01) or a milestone. All wording is
    generated from the model and marked so; what changed in its citations alone is left out.

    \b
    Examples:
      pidflow report shinjuku-kokuho 令和6年12月 令和7年1月
      pidflow report shinjuku-kokuho 2024-12 2025-01 --form annex3 --format xlsx -o annex3.xlsx
      pidflow report shinjuku-kokuho 2024-12 2025-01 --format html --lang en > council.html
    """
    if form == _WORKBOOK and output is None:
        raise click.UsageError("a workbook is written to a file: give it as -o FILE.xlsx")
    assessment = open_model(model).assessment
    found = difference(state_at(assessment, before), state_at(assessment, after))
    view = report_view(found, ReportForm.named(kind), language)
    written = _written(view, form)
    if output is None:
        click.echo(written, nl=False)
    else:
        write(output, written)
        tell(str(output))
    if form == "csv":
        tell(*view.mark, *view.remarks)  # a table alone has no room for them


def _written(view: ReportView, form: str) -> str | bytes:
    if form == _WORKBOOK:
        from pidflow.output.report_workbook import report_workbook

        return report_workbook(view)
    if form == "html":
        from pidflow.output.report_page import report_page

        return report_page(view)
    if form == "csv":
        from pidflow.output.report_csv import report_csv

        return report_csv(view)
    from pidflow.output.report_markdown import report_markdown

    return report_markdown(view)
