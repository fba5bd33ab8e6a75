"""Opening a model: its assessment and the placing that lies beside it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

from pidflow.layout import Placing
from pidflow.loading import bundled, find, load, load_placing
from pidflow.model import Assessment

__all__ = ["Opened", "bundled", "open_model"]


@frozen
class Opened:
    """A model as it lies in its folder.

    Args:
        folder: The folder.
        assessment: The assessment.
        known: The placing of each procedure, by key, as far as there is one.
    """

    folder: Path
    assessment: Assessment
    known: Mapping[str, Placing]


def open_model(model: str | Path) -> Opened:
    """Open a model.

    Args:
        model: The name of a bundled model, or the path of a model's folder.

    Raises:
        InputFault: There is no such model.
        ModelFault: Its files have faults; all of them are told.
    """
    folder = find(model)
    records = load_placing(folder)
    return Opened(folder, load(folder), {key: Placing.from_json(record) for key, record in records.items()})
