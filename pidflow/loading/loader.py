"""Loading a model: its files become trees, the trees records, the records the assessment."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from attrs import evolve, frozen

from pidflow.errors import Place
from pidflow.loading.assessment import build_assessment, lay_ground
from pidflow.loading.bases import Ledger
from pidflow.loading.events import read_tree
from pidflow.loading.faults import Faults
from pidflow.loading.files import FILES
from pidflow.loading.find import find
from pidflow.loading.flows import Desk
from pidflow.loading.folder import Folder
from pidflow.loading.procedures import build_procedures, outline
from pidflow.loading.reading import read_file
from pidflow.loading.recorded import build_changes
from pidflow.loading.registers import build_registers
from pidflow.loading.scope import Scope
from pidflow.loading.systems import build_directory
from pidflow.loading.texts import read_text
from pidflow.loading.values import Fields, nothing
from pidflow.model import Anomaly, Assessment


def load(model: str | Path) -> Assessment:
    """Load a model.

    Args:
        model: The name of a bundled model, or the path of a folder.

    Returns:
        The assessment.

    Raises:
        InputFault: There is no such model.
        ModelFault: Its files have faults; it tells every one of them.

    Example:
        >>> load("shinjuku-kokuho").body.name  # doctest: +SKIP
        '新宿区'
    """
    folder = Folder(find(model))
    faults = Faults()
    return _built(folder, _read(folder, faults), faults)


@frozen
class _Files:
    """What each file holds; nothing where it isn't there.

    Args:
        assessment: What assessment.yaml holds.
        systems: What systems.yaml holds.
        procedures: What the file of each procedure holds, in the order of their names.
        registers: What registers.yaml holds.
        anomalies: What anomalies.yaml holds.
    """

    assessment: Fields
    systems: Fields
    procedures: tuple[Fields, ...]
    registers: Fields
    anomalies: Fields


def _read(folder: Folder, faults: Faults) -> _Files:
    folder.refuse_unknown(faults)
    return _Files(
        _read_file(folder, folder.file("assessment"), "assessment", faults),
        _read_file(folder, folder.file("systems"), "systems", faults),
        tuple(_read_file(folder, path, "procedure", faults) for path in folder.procedures(faults)),
        _read_optional(folder, "registers", faults),
        _read_optional(folder, "anomalies", faults),
    )


def _read_optional(folder: Folder, kind: str, faults: Faults) -> Fields:
    path = folder.file(kind)
    there = path.exists() or path.is_symlink()  # a link that leads nowhere is no file left out
    return _read_file(folder, path, kind, faults) if there else Fields({}, Place(folder.shown(path)))


def _read_file(folder: Folder, path: Path, kind: str, faults: Faults) -> Fields:
    file = folder.shown(path)
    text = read_text(path, file, faults)
    tree = read_tree(text, file, faults) if text is not None else None
    return read_file(FILES[kind], tree, faults) if tree is not None else nothing(Place(file))


def _built(folder: Folder, files: _Files, faults: Faults) -> Assessment:
    """Build each part against those before it; what has faults too, as far as it goes, to tell them all."""
    name = folder.id(faults)
    ground = lay_ground(files.assessment, faults)
    scope = ground.scope.knowing(build_directory(files.systems, ground.scope))
    desk, steps = Desk(scope, ground.bases, Ledger()), outline(files.procedures)
    procedures = build_procedures(files.procedures, desk)
    registers = build_registers(files.registers, desk, steps)
    changes = build_changes(files.registers, scope, steps)
    _refuse_idle_bases((*files.procedures, files.registers), desk)
    anomalies = _anomalies(files.anomalies, scope)
    faults.raise_any()
    return evolve(
        build_assessment(name, files.assessment, ground),
        systems=scope.directory.systems,
        procedures=procedures,
        registers=registers,
        anomalies=anomalies,
        changes=changes,
    )


def _refuse_idle_bases(files: Sequence[Fields], desk: Desk) -> None:
    """Tell which bases nothing rests on, if all that could name them was read."""
    desk.ledger.refuse_idle(desk.scope.faults)
    if desk.bases.certain and all(file.whole for file in files):
        desk.bases.refuse_unused(desk.ledger.names, desk.scope.faults)


def _anomalies(fields: Fields, scope: Scope) -> tuple[Anomaly, ...]:
    read = [(each, scope.cited(each)) for each in fields.records("anomalies")]
    return tuple(
        Anomaly(citation, each.need("what").value, each.need("what_en").value)
        for each, citation in read
        if citation
    )
