"""What holds a model to the reading of its source: how deviations are told, and copies that must be found out."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path


def unlike(name: str, told: object, found: object) -> Iterator[str]:
    """What to say where the source and the model differ."""
    if told != found:
        yield f"{name}: the source has {told}, the model {found}"


def altered_copy(
    model: Path, folder: Path, file: str, before: str, after: str, *, without: str | None = None
) -> Path:
    """Copy a model with one text replaced; without anomalies and the registers from a line on, to load fast."""
    copy = Path(shutil.copytree(model, folder / "copy", ignore=shutil.ignore_patterns("anomalies.yaml")))
    if without is not None:
        registers = copy / "registers.yaml"
        kept = registers.read_text(encoding="utf-8").partition(f"\n{without}")[0]
        registers.write_text(f"{kept}\n", encoding="utf-8")
    path = copy / f"{file}.yaml"
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    return copy
