"""What systems.yaml says: every node with its names and its hosting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from pidflow.calendar import ALWAYS, Period
from pidflow.errors import InputFault, Place
from pidflow.loading.directory import Directory
from pidflow.loading.faults import Faults, quoted
from pidflow.loading.nodes import TextNode
from pidflow.loading.scope import Scope, is_yes
from pidflow.loading.values import Fields
from pidflow.model import Hosting, Name, System
from pidflow.notation import check_name
from pidflow.vocabulary import Boundary, Kind, Role


def build_directory(fields: Fields, scope: Scope) -> Directory:
    """Read systems.yaml.

    Args:
        fields: The file's record.
        scope: What it is read against.
    """
    before = len(scope.faults)
    records = fields.records("systems")
    bare = tuple(_system(each, scope) for each in records)
    _refuse_shared_spellings(records, scope.faults)
    certain = fields.sound("systems") and len(scope.faults) == before
    known = Directory(bare, certain)
    hosted = tuple(
        evolve(system, hosting=_hostings(each, known, scope))
        for each, system in zip(records, bare, strict=True)
    )
    _refuse_cycles(records, hosted, scope.faults)
    return Directory(hosted, certain)


def _system(fields: Fields, scope: Scope) -> System:
    role = fields.said("role")
    return System(
        id=fields.need("id").value,
        names=_names(fields, scope),
        kind=Kind.named(fields.need("kind").value),
        boundary=Boundary.named(fields.need("boundary").value),
        operator=fields.said("operator"),
        role=Role.named(role) if role else None,
        aliases=tuple(alias.value for alias in fields.texts("aliases")),
        functions=tuple(each.value for each in fields.texts("functions")),
        citation=scope.cited(fields),
        note=fields.said("note"),
        note_en=fields.said("note_en"),
    )


# ----------------------------------------------------------------------------------- names


def _names(fields: Fields, scope: Scope) -> tuple[Name, ...]:
    records = (fields,) if "name" in fields else fields.records("names")
    periods = [scope.period(record) for record in records]
    places = [record.need("name").place for record in records]
    scope.calendar.refuse_overlap(zip(periods, places, strict=True), "a name", scope.faults)
    return tuple(
        _name(record, period or ALWAYS, scope) for record, period in zip(records, periods, strict=True)
    )


def _name(fields: Fields, period: Period, scope: Scope) -> Name:
    name = fields.need("name")
    _check(name, scope.faults)
    breaks = fields.text("breaks")
    if breaks and breaks.value.replace("|", "") != name.value:
        scope.faults.add(
            breaks.place, quoted(breaks.value), f"{quoted(name.value)} with | where it may be broken"
        )
    english = fields.said("name_en") or name.value
    return Name(name.value, english, period, breaks.value if breaks else None)


def _check(name: TextNode, faults: Faults) -> None:
    """Refuse a name that no route could hold."""
    try:
        check_name(name.value)
    except InputFault as error:
        faults.take(InputFault(evolve(error.fault, place=name.place)))


def _refuse_shared_spellings(records: Sequence[Fields], faults: Faults) -> None:
    """A name must tell which system is meant."""
    first: dict[str, tuple[Fields, Place]] = {}
    for record in records:
        for spelling in _spellings(record):
            owner, place = first.setdefault(spelling.value, (record, spelling.place))
            if owner is not record:
                found = f"{quoted(spelling.value)}, which means the system of line {place.line} already"
                faults.add(spelling.place, found, "names, aliases and ids that mean one system each")


def _spellings(record: Fields) -> tuple[TextNode, ...]:
    names = (record, *record.records("names"))
    said = (each.text("name") for each in names)
    return (record.need("id"), *(text for text in said if text), *record.texts("aliases"))


# --------------------------------------------------------------------------------- hosting


def _hostings(fields: Fields, directory: Directory, scope: Scope) -> tuple[Hosting, ...]:
    read = [_hosting(each, directory, scope) for each in fields.records("hosting")]
    hostings = [each for each in read if each]
    for on in {hosting.on: None for hosting, _ in hostings}:
        same = [(hosting.period, place) for hosting, place in hostings if hosting.on == on]
        scope.calendar.refuse_overlap(same, "a hosting", scope.faults)
    return tuple(hosting for hosting, _ in hostings)


def _hosting(fields: Fields, directory: Directory, scope: Scope) -> tuple[Hosting, Place] | None:
    named = fields.need("platform")
    period = scope.period(fields)
    platform = directory.find_id(named, scope.faults)
    if platform is None or period is None:
        return None
    return Hosting(platform, period, is_yes(fields, "trial"), scope.cited(fields)), named.place


def _refuse_cycles(records: Sequence[Fields], systems: Sequence[System], faults: Faults) -> None:
    """Nothing runs on itself, by whatever way."""
    platforms = {system.id: tuple(hosting.on for hosting in system.hosting) for system in systems}
    for record, system in zip(records, systems, strict=True):
        if system.id in _reached(system.id, platforms):
            found = f"{quoted(system.id)}, which runs on itself"
            faults.add(record.at("hosting"), found, "hosting without a circle")


def _reached(start: str, platforms: Mapping[str, tuple[str, ...]]) -> set[str]:
    """The ids of everything under a system."""
    reached: set[str] = set()
    waiting = [*platforms[start]]
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            waiting.extend(platforms[here])
    return reached
