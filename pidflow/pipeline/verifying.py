"""Holding a model against the texts of its sources."""

from __future__ import annotations

from pathlib import Path

from pidflow.errors import Fault, InputFault, Place
from pidflow.loading import places, read_sources
from pidflow.pipeline.opening import open_model
from pidflow.verify import FORMS, SourceText, Verification, read_source, verify


def verify_model(model: str | Path, folder: Path) -> Verification:
    """Hold a model against the texts of its sources.

    Args:
        model: The name of a bundled model, or the path of a model's folder.
        folder: The folder in which the texts lie, by the names that the model gives.

    Raises:
        InputFault: There is no such model, the folder lacks texts, or one can't be read or has no known form.
        ModelFault: The model has faults.
    """
    opened = open_model(model)
    assessment = opened.assessment
    files = {source.key: folder / source.file for source in assessment.sources if source.file}
    texts = read_sources(assessment.sources, folder)
    sources = {key: _understood(text, files[key]) for key, text in texts.items()}
    return verify(assessment, sources, places(opened.folder))


def _understood(text: str, file: Path) -> SourceText:
    source = read_source(text)
    if source is None:
        found, expected = "a text whose form is not known", f"one of {'、'.join(FORMS)}"
        raise InputFault(Fault(Place(str(file)), found, expected))
    return source
