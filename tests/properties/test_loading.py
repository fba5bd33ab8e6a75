"""Laws of `pidflow.loading`."""

from __future__ import annotations

import copy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from pidflow.diff.contents import contents_of
from pidflow.errors import Fault, Place
from pidflow.loading.events import read_tree
from pidflow.loading.faults import Faults
from pidflow.loading.files import FILES as SHAPES
from pidflow.loading.json_schema import schema
from pidflow.loading.reading import read_file
from pidflow.state import state_at
from tests.properties.strategies_loading import PLAIN, as_yaml, changed_files, damaged_texts
from tests.unit.diff.equal import histories
from tests.unit.loading import sample

SCHEMAS = {kind: Draft202012Validator(schema(shape)) for kind, shape in SHAPES.items()}


def faults_of_shape(kind: str, data: Any) -> tuple[Fault, ...]:
    """Return the faults that the loader finds before it looks at names, dates and other files."""
    faults = Faults()
    tree = read_tree(as_yaml(data), "x.yaml", faults)
    if tree is not None:
        read_file(SHAPES[kind], tree, faults)
    return faults.gathered


@settings(max_examples=1000)
@given(changed_files())
def test_the_schema_takes_what_the_loader_takes(changed: tuple[str, Any]) -> None:
    """A file has a fault of shape for the loader exactly where the JSON Schema refuses it."""
    kind, data = changed
    refused = [error.message for error in SCHEMAS[kind].iter_errors(data)]
    found = [str(fault) for fault in faults_of_shape(kind, data)]
    assert bool(refused) == bool(found), (refused, found)


def faults_of_text(file: str, text: str | bytes) -> tuple[Fault, ...]:
    """Return the faults of the sample with another text in one file."""
    with TemporaryDirectory() as folder:
        model = sample.write(Path(folder))
        (model / file).write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
        return sample.faults(model)


def stands_in(place: Place | None, text: str) -> bool:
    """Tell whether a place lies in a text, or just behind the end of a line."""
    if place is None:
        return False
    lines = text.replace("\r\n", "\n").split("\n")
    return 1 <= place.line <= len(lines) and 1 <= place.column <= len(lines[place.line - 1]) + 1


@settings(max_examples=200, deadline=None)
@given(damaged_texts())
def test_damage_is_told_where_it_is(damaged: tuple[str, str]) -> None:
    """Whatever is done to a text, it is loaded or its faults are told, each at a place that the text has."""
    file, text = damaged
    for fault in faults_of_text(file, text):
        assert fault.place is not None
        if fault.place.file.endswith(file):
            assert stands_in(fault.place, text), fault


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(sorted(sample.FILES)), st.binary(max_size=200))
def test_bytes_are_told_too(file: str, content: bytes) -> None:
    """Any bytes in a file of a model are faults, never a traceback."""
    assert faults_of_text(file, content)


@settings(max_examples=200, deadline=None)
@given(changed_files())
def test_changed_models_load_or_tell(changed: tuple[str, Any]) -> None:
    """A model with changed values is loaded or refused with faults; nothing in between."""
    kind, data = changed
    file = next(name for name in sorted(PLAIN) if sample.kind_of(name) == kind)
    assume(data is not None)
    faults_of_text(file, as_yaml(data))


@settings(max_examples=20, deadline=None)
@given(st.permutations(["1-shikaku", "2-shiharai", "a", "b"]))
def test_the_names_of_files_change_nothing(names: list[str]) -> None:
    """Procedures come in the order of their numbers, by whatever names their files go."""
    more = {
        f"procedures/{key}.yaml": sample.SHIHARAI.replace(
            "key: shiharai\nnumber: 2", f"key: {key}\nnumber: {number}"
        )
        for key, number in (("a", "3"), ("b", "10"))
    }
    files = {**sample.FILES, **more}
    procedures = sorted(file for file in files if file.startswith("procedures/"))
    renamed = {f"procedures/{name}.yaml": files[file] for name, file in zip(names, procedures, strict=True)}
    others = {file: text for file, text in files.items() if file not in procedures}
    with TemporaryDirectory() as folder, TemporaryDirectory() as other:
        assert sample.loaded(Path(folder), {**others, **renamed}) == sample.loaded(Path(other), files)


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_the_order_of_versions_changes_nothing(data: st.DataObject) -> None:
    """What a step or row is at a time, and how the record came to it, is the same in whatever order it is told."""
    files = dict(sample.FILES)
    for file, keys in (("procedures/1-shikaku.yaml", ["steps"]), ("registers.yaml", ["provisions", "files"])):
        plain = copy.deepcopy(PLAIN[file])
        for thing in (each for key in keys for each in plain[key]):
            if "versions" in thing:
                thing["versions"] = data.draw(st.permutations(thing["versions"]))
        files[file] = as_yaml(plain)
    with TemporaryDirectory() as folder, TemporaryDirectory() as other:
        models = sample.loaded(Path(folder), files), sample.loaded(Path(other))
    for moment in ("2024-12", "2025-01"):
        one, same = (state_at(model, moment) for model in models)
        assert contents_of(one) == contents_of(same)
        assert histories(one) == histories(same)


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_the_order_of_systems_changes_no_flow(data: st.DataObject) -> None:
    """Names mean the same in whatever order systems are listed, and hosting may be told before its platform."""
    plain = dict(PLAIN["systems.yaml"])
    plain["systems"] = data.draw(st.permutations(plain["systems"]))
    with TemporaryDirectory() as folder, TemporaryDirectory() as other:
        shuffled = sample.loaded(Path(folder), {**sample.FILES, "systems.yaml": as_yaml(plain)})
        model = sample.loaded(Path(other))
    assert shuffled.procedures == model.procedures
    assert set(shuffled.systems) == set(model.systems)
