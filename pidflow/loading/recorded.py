"""The document's own list of changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from pidflow.loading.faults import quoted
from pidflow.loading.procedures import Outline
from pidflow.loading.scope import Scope, is_yes, refuse_twice
from pidflow.loading.values import Fields
from pidflow.model import REGISTERS, RecordedChange
from pidflow.vocabulary import EntryKind, Timing

_SYSTEMS = "systems"


@frozen
class _Known:
    """What an entry may say that it changed.

    Args:
        things: Every step as ``procedure/step``, row as ``register/key`` and system as ``systems/id``.
        certain: False where one of them could not be read, so that an unknown one proves nothing.
    """

    things: frozenset[str]
    certain: bool


def build_changes(fields: Fields, scope: Scope, outline: Outline) -> tuple[RecordedChange, ...]:
    """Read the entries of the list of changes in registers.yaml.

    Args:
        fields: The file's record.
        scope: What it is read against.
        outline: The steps that entries may touch.
    """
    records = fields.records("changes")
    refuse_twice([each.need("number") for each in records], "the number", scope.faults)
    known = _known(fields, scope, outline)
    return tuple(_change(each, scope, known) for each in records)


def _known(fields: Fields, scope: Scope, outline: Outline) -> _Known:
    rows = (f"{name}/{row.need('key').value}" for name in REGISTERS for row in fields.records(name))
    systems = (f"{_SYSTEMS}/{system.id}" for system in scope.directory.systems)
    certain = outline.certain and scope.directory.certain and all(fields.sound(name) for name in REGISTERS)
    return _Known(frozenset((*outline.steps, *rows, *systems)), certain)


def _change(fields: Fields, scope: Scope, known: _Known) -> RecordedChange:
    at, timing = fields.text("at"), fields.said("timing")
    return RecordedChange(
        key=fields.need("key").value,
        number=fields.need("number").value,
        title=fields.need("title").value,
        at=scope.calendar.point(at, scope.faults) if at else None,
        kind=EntryKind.named(fields.need("kind").value),
        told=is_yes(fields, "told"),
        timing=Timing.named(timing) if timing else None,
        summary=fields.need("summary").value,
        touches=tuple(_touched(fields, scope, known)),
        citation=scope.cited(fields),
        note=fields.said("note"),
    )


def _touched(fields: Fields, scope: Scope, known: _Known) -> Iterator[str]:
    for text in fields.texts("touches"):
        if known.certain and text.value not in known.things:
            found = f"the reference{quoted(text.value)}"
            expected = "procedure/step, register/row or systems/id of this model"
            scope.faults.add(text.place, found, expected, name=text.value, among=_near(text.value, known))
        yield text.value


def _near(name: str, known: _Known) -> Iterable[str]:
    """Those of the same sort are nearer than others that look alike."""
    sort = name.split("/", maxsplit=1)[0]
    alike = [each for each in sorted(known.things) if each.startswith(f"{sort}/")]
    return alike or sorted(known.things)
