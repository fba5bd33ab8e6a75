"""The JSON Schemas are current, are schemas, and take what the loader takes."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from pidflow.loading import bundled, find, model_files, schema_files
from tests.unit.loading.core import plain
from tests.unit.loading.sample import FILES, kind_of

SCHEMAS = {name.removesuffix(".json"): json.loads(text) for name, text in schema_files().items()}
MODEL_FILES = [file for model in bundled() for file in model_files(find(model))]


def refused(kind: str, text: str) -> list[str]:
    """Return why an editor would mark a text."""
    data = plain(text)
    return [
        f"{error.json_path}: {error.message}"
        for error in Draft202012Validator(SCHEMAS[kind]).iter_errors(data)
    ]


def test_the_schemas_that_are_shipped_are_current() -> None:
    """The files in pidflow/loading/schema are what the shapes give; `python -m tests.unit.loading.renew` makes them."""
    folder = resources.files("pidflow.loading") / "schema"
    shipped = {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()}
    assert shipped == schema_files()


@pytest.mark.parametrize("kind", SCHEMAS)
def test_each_is_a_schema(kind: str) -> None:
    """Each file is a schema by the rules of its dialect."""
    Draft202012Validator.check_schema(SCHEMAS[kind])


@pytest.mark.parametrize("file", FILES)
def test_an_editor_takes_the_sample(file: str) -> None:
    """What the loader reads has no mark in an editor."""
    assert refused(kind_of(file), FILES[file]) == []


@pytest.mark.parametrize("file", MODEL_FILES, ids=lambda file: "/".join(file.parts[-2:]))
def test_an_editor_takes_the_bundled_models(file: Any) -> None:
    """No file of a bundled model has a mark in an editor."""
    kind = "procedure" if file.parent.name == "procedures" else file.stem
    assert refused(kind, file.read_text(encoding="utf-8")) == []


def test_an_editor_is_told_what_keys_mean() -> None:
    """Every key has a description for editors to show."""
    for kind, schema in SCHEMAS.items():
        for record in (schema, *schema["$defs"].values()):
            for key, field in record.get("properties", {}).items():
                assert field["description"], (kind, key)
