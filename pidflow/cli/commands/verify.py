"""`pidflow verify`: a model held against the texts of its sources."""

from __future__ import annotations

from pathlib import Path

import click

from pidflow.cli.exits import FINDINGS, Ended
from pidflow.cli.options import format_option, model_argument
from pidflow.output.record import to_json
from pidflow.output.verification import verification_record
from pidflow.output.verification_text import verification_markdown, verification_text
from pidflow.pipeline.verifying import verify_model
from pidflow.verify import Verification


@click.command("verify")
@model_argument()
@click.option(
    "--sources",
    "folder",
    type=click.Path(path_type=Path),
    required=True,
    metavar="DIR",
    help="Folder that holds the texts of the sources, by the names in assessment.yaml.",
)
@format_option("table", "json", "markdown")
def command(model: str, folder: Path, form: str) -> None:
    """Hold a model against the texts of its sources, and these against the model.

    Tells of each claim that is said to be stated whether the cited item exists, and whether its systems,
    transports and data occur in it; matches by another spelling, through damage of the scan or in a wider
    scope are shown. Tells of each numbered item, table row and system of the sources whether it is in the
    model, recorded as an anomaly, or in neither. Ends with 1 where a claim is wrong or an item is in neither.

    \b
    Examples:
      pidflow verify shinjuku-kokuho --sources texts
      pidflow verify shinjuku-kokuho --sources texts --format markdown > verified.md
      pidflow verify ./my-model --sources texts --format json
    """
    found = verify_model(model, folder)
    click.echo(_written(found, form), nl=False)
    if not found.sound:
        raise Ended(FINDINGS)


def _written(found: Verification, form: str) -> str:
    if form == "json":
        return to_json(verification_record(found))
    return verification_markdown(found) if form == "markdown" else verification_text(found)
