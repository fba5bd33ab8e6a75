"""Registers: what the form declares beside the flows, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from pidflow.calendar import ALWAYS
from pidflow.loading.faults import quoted
from pidflow.loading.layers import Layers
from pidflow.loading.nodes import TextNode
from pidflow.loading.procedures import Outline
from pidflow.loading.scope import Scope, is_yes, refuse_twice
from pidflow.loading.values import Fields
from pidflow.loading.versions import Telling, read_versions
from pidflow.model import Citation, Entrustment, Exchange, File, Registers, Storage
from pidflow.vocabulary import TRANSPORTS, Transport, transport

_SPELLINGS = tuple(name for each in TRANSPORTS for name in (each.name, *each.aliases))


@frozen
class _Desk:
    """What rows are read with."""

    scope: Scope
    outline: Outline
    files: frozenset[str]
    files_certain: bool

    def exchanges(self, row: Fields) -> Iterator[Exchange]:
        directory, faults = self.scope.directory, self.scope.faults
        for told in self._versions(row, ("title", "party", "cite")):
            layers, party = told.layers, told.layers.text("party")
            yield Exchange(
                key=row.need("key").value,
                title=layers.said("title") or "",
                party=directory.find_id(party, faults) or "",
                system=directory.find_id(layers.text("system"), faults),
                law=layers.said("law"),
                purpose=layers.said("purpose"),
                data=layers.said("data"),
                persons=layers.said("persons"),
                frequency=layers.said("frequency"),
                transports=self._transports(layers),
                covers=self._covers(layers),
                period=told.period or ALWAYS,
                citation=self._cited(layers),
                note=layers.said("note"),
                history=told.history,
            )

    def entrustments(self, row: Fields) -> Iterator[Entrustment]:
        directory, faults = self.scope.directory, self.scope.faults
        for told in self._versions(row, ("title", "cite")):
            layers = told.layers
            yield Entrustment(
                key=row.need("key").value,
                title=layers.said("title") or "",
                work=layers.said("work"),
                chain=tuple(system.id for system in directory.find_all(layers.texts("chain"), faults)),
                files=self._files(layers),
                persons=layers.said("persons"),
                handlers=layers.said("handlers"),
                transports=self._transports(layers),
                covers=self._covers(layers),
                period=told.period or ALWAYS,
                citation=self._cited(layers),
                note=layers.said("note"),
                history=told.history,
            )

    def stored_files(self, row: Fields) -> Iterator[File]:
        for told in self._versions(row, ("name", "cite")):
            layers, storing = told.layers, told.layers.saying("storage")
            name, name_en = layers.pair("name")
            yield File(
                key=row.need("key").value,
                name=name or "",
                name_en=name_en or "",
                storage=tuple(self._storage(each) for each in storing.records("storage")) if storing else (),
                period=told.period or ALWAYS,
                citation=self._cited(layers),
                note=layers.said("note"),
                history=told.history,
            )

    def _versions(self, row: Fields, needed: Iterable[str]) -> tuple[Telling, ...]:
        """The versions of a row; what each must have may stand in the row."""
        versions = read_versions(row, "row", self.scope)
        for layers in (each.layers for each in versions if each.layers.whole):
            for key in (key for key in needed if layers.text(key) is None):
                expected = f"「{key}」 in the row or in each of its versions"
                self.scope.faults.add(layers.records[-1].place, f"a row without「{key}」", expected)
        return versions

    def _cited(self, layers: Layers) -> Citation | None:
        record = layers.saying("cite")
        return self.scope.cited(record) if record else None

    def _storage(self, fields: Fields) -> Storage:
        return Storage(
            place=fields.need("place").value,
            place_en=fields.need("place_en").value,
            system=self.scope.directory.find_id(fields.text("system"), self.scope.faults),
            trial=is_yes(fields, "trial"),
            period=self.scope.period(fields) or ALWAYS,
            citation=self.scope.cited(fields),
        )

    def _transports(self, layers: Layers) -> tuple[Transport, ...]:
        found: dict[Transport, TextNode] = {}
        for name in layers.texts("transports"):
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

    def _covers(self, layers: Layers) -> tuple[str, ...]:
        steps = layers.texts("covers")
        for step in steps:
            if self.outline.certain and step.value not in self.outline.steps:
                self._unknown("step", step, "a step as procedure/step", self.outline.steps)
        return tuple(step.value for step in steps)

    def _files(self, layers: Layers) -> tuple[str, ...]:
        keys = layers.texts("files")
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

    def exchanges(register: str) -> tuple[Exchange, ...]:
        return tuple(each for row in fields.records(register) for each in desk.exchanges(row))

    return Registers(
        connections=exchanges("connections"),
        acquisitions=exchanges("acquisitions"),
        entrustments=tuple(each for row in fields.records("entrustments") for each in desk.entrustments(row)),
        provisions=exchanges("provisions"),
        transfers=exchanges("transfers"),
        files=tuple(each for row in fields.records("files") for each in desk.stored_files(row)),
    )
