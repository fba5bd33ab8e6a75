"""`pidflow draw`: the picture of one procedure in one state."""

from __future__ import annotations

from pathlib import Path

import click

from pidflow.cli.files import write
from pidflow.cli.opening import opened_state
from pidflow.cli.options import at_option, model_argument, procedure_option
from pidflow.pipeline import draw
from pidflow.wording import LANGUAGES, Language


@click.command("draw")
@model_argument()
@procedure_option(required=True)
@at_option()
@click.option(
    "--lang",
    "language",
    type=click.Choice(LANGUAGES),
    default=LANGUAGES[0],
    show_default=True,
    help="Language.",
)
@click.option(
    "--output",
    "-o",
    type=click.Path(dir_okay=False, path_type=Path),
    help="File to write. [default: standard output]",
)
def command(model: str, procedure: str, when: str | None, language: Language, output: Path | None) -> None:
    """Draw the 事務の流れ of one procedure as SVG.

    \b
    Examples:
      pidflow draw shinjuku-kokuho --procedure 1 --at 令和6年12月 -o before.svg
      pidflow draw ./my-model -p shikaku --lang en > after.svg
    """
    opened, state = opened_state(model, when)
    key = state.procedure(procedure).key
    text = draw(state, key, opened.known.get(key), language)
    if output is None:
        click.echo(text, nl=False)
    else:
        write(output, text)
        click.echo(f"{output}", err=True)
