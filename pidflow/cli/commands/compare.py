"""`pidflow compare`: bodies side by side, role by role."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from pidflow.cli.asking import carrying_option
from pidflow.cli.files import write
from pidflow.cli.options import ModelName, format_option, language_option
from pidflow.comparison import Comparison, compare
from pidflow.output.comparison import comparison_record, comparison_rows
from pidflow.output.comparison_table import comparison_markdown, comparison_parts, comparison_text
from pidflow.output.record import to_json
from pidflow.output.table import write_table
from pidflow.pipeline import draw_comparison, state_called
from pidflow.query import Carrying
from pidflow.vocabulary import Role
from pidflow.wording import Language

_USUAL = ("number", "transports", "bases")


class RoleName(click.ParamType[str]):
    """A role by name or code; it is looked up where bodies are compared."""

    name = "ROLE"

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Offer the vocabulary."""
        offers = [(role.ja, role.en) for role in Role] + [(role.value, role.ja) for role in Role]
        return [CompletionItem(name, help=told) for name, told in offers if name.startswith(incomplete)]


@click.command("compare")
@click.argument("models", type=ModelName(), nargs=-1, required=True, metavar="MODEL MODEL [MODEL...]")
@click.option(
    "--at",
    "when",
    metavar="POINT",
    help="Date or milestone at which all are looked at. [default: the newest state of each]",
)
@carrying_option(Carrying.ANYTHING)
@click.option(
    "--role",
    "roles",
    multiple=True,
    type=RoleName(),
    help="Only flows that touch this role. May be repeated.",
)
@click.option("--cite", "cited", is_flag=True, help="Add the places of the documents to the tables.")
@format_option("table", "json", "csv", "markdown")
@language_option("Language of tables and picture; JSON has both, CSV is Japanese.")
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="SVG file of the picture to write, in place of the answer.",
)
def command(
    *,
    models: tuple[str, ...],
    when: str | None,
    carrying: Carrying | None,
    roles: tuple[str, ...],
    cited: bool,
    form: Any,
    language: Language,
    output: Path | None,
) -> None:
    """Line up bodies by the roles of their systems: what each has where, and what another lacks.

    MODEL is a model's name or path; MODEL@POINT looks at it at another point than the others. What a
    source does not tell is never taken for missing (この資料に記載なし).

    \b
    Examples:
      pidflow compare shinjuku-kokuho fukuoka-kokuho
      pidflow compare shinjuku-kokuho@2024-12 shinjuku-kokuho@2025-01 --role 税務
      pidflow compare shinjuku-kokuho fukuoka-kokuho --carrying number --format json
      pidflow compare shinjuku-kokuho fukuoka-kokuho --role 国保総合PC -o comparison.svg
    """
    states = [state_called(model, when) for model in models]
    found = compare(states, carrying or Carrying.ANYTHING, roles)
    if output is None:
        click.echo(_written(found, form, language, (*_USUAL, *(("cited",) if cited else ()))), nl=False)
        return
    write(output, draw_comparison(found, language))
    click.echo(f"{output}", err=True)


def _written(found: Comparison, form: str, language: Language, claims: tuple[str, ...]) -> str:
    if form == "json":
        return to_json(comparison_record(found))
    if form == "csv":
        return write_table(comparison_rows(found), "csv")
    parts = comparison_parts(found, language, claims)
    written = comparison_markdown if form == "markdown" else comparison_text
    return written(found, parts, language)
