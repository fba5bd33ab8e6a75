"""Registers: what the form declares beside the flows, row by row."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from pidflow.calendar import ALWAYS
from pidflow.loading.faults import quoted
from pidflow.loading.nodes import TextNode
from pidflow.loading.procedures import Outline
from pidflow.loading.scope import Scope, is_yes, refuse_twice
from pidflow.loading.values import Fields
from pidflow.model import Entrustment, Exchange, File, Registers, Storage
from pidflow.vocabulary import TRANSPORTS, Transport, transport

_SPELLINGS = tuple(name for each in TRANSPORTS for name in (each.name, *each.aliases))


@frozen
class _Desk:
    """What rows are read with."""

    scope: Scope
    outline: Outline
    files: frozenset[str]
    files_certain: bool

    def exchange(self, fields: Fields) -> Exchange:
        directory, faults = self.scope.directory, self.scope.faults
        return Exchange(
            key=fields.need("key").value,
            title=fields.need("title").value,
            party=directory.find_id(fields.need("party"), faults) or "",
            system=directory.find_id(fields.text("system"), faults),
            law=fields.said("law"),
            purpose=fields.said("purpose"),
            data=fields.said("data"),
            persons=fields.said("persons"),
            frequency=fields.said("frequency"),
            transports=self._transports(fields),
            covers=self._covers(fields),
            period=self.scope.period(fields) or ALWAYS,
            citation=self.scope.cited(fields),
            note=fields.said("note"),
        )

    def entrustment(self, fields: Fields) -> Entrustment:
        chain = self.scope.directory.find_all(fields.texts("chain"), self.scope.faults)
        return Entrustment(
            key=fields.need("key").value,
            title=fields.need("title").value,
            work=fields.said("work"),
            chain=tuple(system.id for system in chain),
            files=self._files(fields),
            persons=fields.said("persons"),
            handlers=fields.said("handlers"),
            transports=self._transports(fields),
            covers=self._covers(fields),
            period=self.scope.period(fields) or ALWAYS,
            citation=self.scope.cited(fields),
            note=fields.said("note"),
        )

    def file(self, fields: Fields) -> File:
        return File(
            key=fields.need("key").value,
            name=fields.need("name").value,
            name_en=fields.need("name_en").value,
            storage=tuple(self._storage(each) for each in fields.records("storage")),
            period=self.scope.period(fields) or ALWAYS,
            citation=self.scope.cited(fields),
            note=fields.said("note"),
        )

    def _storage(self, fields: Fields) -> Storage:
        return Storage(
            place=fields.need("place").value,
            place_en=fields.need("place_en").value,
            system=self.scope.directory.find_id(fields.text("system"), self.scope.faults),
            trial=is_yes(fields, "trial"),
            period=self.scope.period(fields) or ALWAYS,
            citation=self.scope.cited(fields),
        )

    def _transports(self, fields: Fields) -> tuple[Transport, ...]:
        found: dict[Transport, TextNode] = {}
        for name in fields.texts("transports"):
            known = self._transport(name)
            if known and found.setdefault(known, name) is not name:
                again = f"the transport{quoted(name.value)} a second time"
                self.scope.faults.add(name.place, again, "each transport once")
        return tuple(found)

    def _transport(self, name: TextNode) -> Transport | None:
        try:
            return transport(name.value)
        except KeyError:
            self._unknown("transport", name, "a transport of the vocabulary, or その他(…)", _SPELLINGS)
            return None

    def _covers(self, fields: Fields) -> tuple[str, ...]:
        steps = fields.texts("covers")
        for step in steps:
            if self.outline.certain and step.value not in self.outline.steps:
                self._unknown("step", step, "a step as procedure/step", self.outline.steps)
        return tuple(step.value for step in steps)

    def _files(self, fields: Fields) -> tuple[str, ...]:
        keys = fields.texts("files")
        for key in keys:
            if self.files_certain and key.value not in self.files:
                self._unknown("file", key, "the key of a file of this register", self.files)
        return tuple(key.value for key in keys)

    def _unknown(self, what: str, name: TextNode, expected: str, known: Iterable[str]) -> None:
        found = f"the {what}{quoted(name.value)}"
        self.scope.faults.add(name.place, found, expected, name=name.value, among=known)


def build_registers(fields: Fields, scope: Scope, outline: Outline) -> Registers:
    """Read registers.yaml.

    Args:
        fields: The file's record.
        scope: What it is read against.
        outline: The steps that rows may cover.
    """
    for register in fields.values:
        refuse_twice([each.need("key") for each in fields.records(register)], "the row", scope.faults)
    files = frozenset(each.need("key").value for each in fields.records("files"))
    desk = _Desk(scope, outline, files, fields.sound("files"))
    return Registers(
        connections=tuple(desk.exchange(each) for each in fields.records("connections")),
        acquisitions=tuple(desk.exchange(each) for each in fields.records("acquisitions")),
        entrustments=tuple(desk.entrustment(each) for each in fields.records("entrustments")),
        provisions=tuple(desk.exchange(each) for each in fields.records("provisions")),
        transfers=tuple(desk.exchange(each) for each in fields.records("transfers")),
        files=tuple(desk.file(each) for each in fields.records("files")),
    )
