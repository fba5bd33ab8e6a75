"""`pidflow build`: every picture and page, kept current."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from pidflow.cli.exits import FINDINGS, Ended
from pidflow.cli.files import holds, write
from pidflow.cli.options import ModelName
from pidflow.layout import Placing
from pidflow.output.placing import placing_text
from pidflow.pipeline import (
    Opened,
    Product,
    bundled,
    index,
    open_model,
    page,
    picture_count,
    pictures,
    placings,
    sheet_keys,
)

_PLACING = "placing.json"
_INDEX = "index.html"
_PICTURE = "[0-9][0-9]-*.svg"
"""What the pictures of a model are called; other drawings in their folder are somebody's own."""


@click.command("build")
@click.argument("models", type=ModelName(), nargs=-1)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("diagrams"),
    show_default=True,
    help="Folder of the pictures.",
)
@click.option(
    "--check", is_flag=True, help="Write nothing; end with 1 where a picture is stale, missing or left over."
)
@click.option(
    "--relayout",
    is_flag=True,
    help="Place every box anew instead of keeping known places, and tell which boxes moved.",
)
def command(models: tuple[str, ...], out: Path, check: bool, relayout: bool) -> None:
    """Draw every procedure of the models in every state, and the pages that lead to them.

    \b
    Examples:
      pidflow build                      every bundled model, into diagrams/
      pidflow build shinjuku-kokuho --check
      pidflow build ./my-model --out pictures
      pidflow build ./my-model --relayout
    """
    every = [open_model(model) for model in models or bundled()]
    _refuse_twins(every)
    placed = [_placed(opened, relayout) for opened in every]
    if relayout:
        for opened, each in zip(every, placed, strict=True):
            _tell_moves(opened, each)
    products = list(_products(every, placed))
    if not models or not (out / _INDEX).exists():
        # an index of a part would hide the rest that a former run has put there
        products.append(index(opened.assessment for opened in every))
    placing = [
        (opened.folder / _PLACING, placing_text(each)) for opened, each in zip(every, placed, strict=True)
    ]
    expected = [*placing, *((out / product.path, product.text) for product in products)]
    left_over = _left_over(every, out, {path for path, _ in expected})
    if check:
        _check(expected, left_over)
    else:
        _write(expected, left_over, out)


def _refuse_twins(every: list[Opened]) -> None:
    """Pictures are kept by the model's name, so that two models of one name would overwrite each other."""
    for opened in every:
        if sum(each.assessment.id == opened.assessment.id for each in every) > 1:
            raise click.UsageError(f"two of the models are called {opened.assessment.id}; build them apart")


def _placed(opened: Opened, relayout: bool) -> dict[str, Placing]:
    keys = tuple(sheet_keys(opened.assessment))
    placed: dict[str, Placing] = {}
    with _progress(f"{opened.assessment.id}: placing", len(keys)) as told:
        for key in keys:
            placed |= placings(opened.assessment, {} if relayout else opened.known, (key,))
            told()
    return placed


def _tell_moves(opened: Opened, placed: dict[str, Placing]) -> None:
    """Tell which boxes moved, procedure by procedure; whoever reviews placing.json wants to know."""
    names = {system.id: system.names[-1].ja for system in opened.assessment.systems}
    numbers = {each.key: each.headings[-1].number for each in opened.assessment.procedures}
    for key, after in placed.items():
        before = opened.known.get(key)
        moved = _moved(before, after) if before else ()
        told = "、".join(names[id] for id in moved) or ("none" if before else "placed for the first time")
        where = " ".join((opened.assessment.id, *filter(None, (numbers.get(key),)), f"({key})"))
        click.echo(f"{where}: {len(moved)} of {len(after.boxes)} boxes moved: {told}", err=True)


def _moved(before: Placing, after: Placing) -> tuple[str, ...]:
    """The boxes that stand elsewhere than before; those that are new have not moved."""
    return tuple(
        id for id, corner in after.boxes.items() if id in before.boxes and before.boxes[id] != corner
    )


def _products(every: list[Opened], placed: list[dict[str, Placing]]) -> Iterator[Product]:
    for opened, each in zip(every, placed, strict=True):
        assessment = opened.assessment
        with _progress(f"{assessment.id}: drawing", picture_count(assessment)) as told:
            for product in pictures(assessment, each):
                yield product
                told()
        yield page(assessment)


@contextmanager
def _progress(label: str, length: int) -> Iterator[Callable[[], None]]:
    """Progress on the error stream where a person looks on; nothing in a log."""
    looked_on = sys.stderr.isatty()
    with click.progressbar(length=length, label=label, file=sys.stderr, hidden=not looked_on) as bar:
        yield lambda: bar.update(1)


def _left_over(every: list[Opened], out: Path, expected: set[Path]) -> list[Path]:
    """Pictures of these models that no procedure or state has any more."""
    folders = (out / opened.assessment.id for opened in every)
    found = (path for folder in folders for path in sorted(folder.glob(_PICTURE)))
    return [path for path in found if path not in expected]


def _check(expected: list[tuple[Path, str]], left_over: list[Path]) -> None:
    stale = [path for path, text in expected if not holds(path, text)]
    for path in stale:
        click.echo(f"{path}: {'stale' if path.exists() else 'missing'}", err=True)
    for path in left_over:
        click.echo(f"{path}: left over", err=True)
    if stale or left_over:
        click.echo("run `pidflow build` to bring them up to date", err=True)
        raise Ended(FINDINGS)
    click.echo(f"{len(expected)} files are up to date", err=True)


def _write(expected: list[tuple[Path, str]], left_over: list[Path], out: Path) -> None:
    written = [path for path, text in expected if write(path, text)]
    for path in left_over:
        path.unlink()
    click.echo(f"{len(written)} of {len(expected)} files written, {len(left_over)} removed", err=True)
    click.echo(f"{out / _INDEX}")
