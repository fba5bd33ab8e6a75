"""The rows of registers, through time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from pidflow.calendar import ALWAYS
from pidflow.loading.faults import quoted
from pidflow.loading.files.flows import CARRIED
from pidflow.loading.flows import (
    Desk,
    Draft,
    is_choice,
    read_drafts,
    refuse_carried,
    refuse_outside,
    refuse_repetition,
)
from pidflow.loading.layers import Layers
from pidflow.loading.nodes import TextNode
from pidflow.loading.procedures import Outline
from pidflow.loading.scope import Scope, is_yes
from pidflow.loading.values import Fields
from pidflow.loading.versions import Telling, read_versions
from pidflow.model import Citation, Entrustment, Exchange, File, Flow, Measure, Reentrustment, Storage
from pidflow.vocabulary import TRANSPORTS, Character, Transport, transport

_SPELLINGS = tuple(name for each in TRANSPORTS for name in (each.name, *each.aliases))
_OF_FLOWS = frozenset(CARRIED) - {"data", "data_en", "frequency", "frequency_en"}
"""What a row says of its flows alone; the others it says of itself too."""


@frozen
class RowDesk:
    """What rows are read with.

    Args:
        desk: What their flows are read with.
        outline: The steps that they may cover.
        files: The keys of the files.
        files_certain: False where a file could not be read, so that an unknown one proves nothing.
    """

    desk: Desk
    outline: Outline
    files: frozenset[str]
    files_certain: bool

    @property
    def scope(self) -> Scope:
        """What every part is read against."""
        return self.desk.scope

    def exchanges(self, row: Fields, character: Character) -> Iterator[Exchange]:
        """Yield a connection, acquisition, provision or transfer once for each of its versions.

        Args:
            row: Its record.
            character: The legal character of its flows where the file says none.
        """
        directory, faults = self.scope.directory, self.scope.faults
        for told in self._flowing(row, ("title", "party", "cite")):
            layers, party = told.layers, told.layers.text("party")
            citation, transports = self._cited(layers), self._transports(layers)
            yield Exchange(
                key=row.need("key").value,
                title=layers.said("title") or "",
                party=directory.find_id(party, faults) or "",
                number=layers.said("number"),
                system=directory.find_id(layers.text("system"), faults),
                law=layers.said("law"),
                purpose=layers.said("purpose"),
                data=layers.said("data"),
                persons=layers.said("persons"),
                range=layers.said("range"),
                frequency=layers.said("frequency"),
                transports=transports,
                covers=self._covers(layers),
                flows=self._flows(told, character, citation, transports),
                choice=is_choice(layers),
                period=told.period or ALWAYS,
                citation=citation,
                note=layers.said("note"),
                history=told.history,
            )

    def entrustments(self, row: Fields) -> Iterator[Entrustment]:
        """Yield an entrustment once for each of its versions."""
        directory, faults = self.scope.directory, self.scope.faults
        for told in self._flowing(row, ("title", "cite")):
            layers = told.layers
            citation, transports = self._cited(layers), self._transports(layers)
            yield Entrustment(
                key=row.need("key").value,
                title=layers.said("title") or "",
                number=layers.said("number"),
                law=layers.said("law"),
                work=layers.said("work"),
                chain=tuple(system.id for system in directory.find_all(layers.texts("chain"), faults)),
                reentrustment=_reentrustment(layers),
                certifications=_all(layers, "certifications"),
                files=self._files(layers),
                persons=layers.said("persons"),
                handlers=layers.said("handlers"),
                frequency=layers.said("frequency"),
                transports=transports,
                covers=self._covers(layers),
                flows=self._flows(told, Character.ENTRUSTMENT, citation, transports),
                choice=is_choice(layers),
                period=told.period or ALWAYS,
                citation=citation,
                note=layers.said("note"),
                history=told.history,
            )

    def stored_files(self, row: Fields) -> Iterator[File]:
        """Yield a file once for each of its versions."""
        for told in self._versions(row, ("name", "cite")):
            layers, storing = told.layers, told.layers.saying("storage")
            name, name_en = layers.pair("name")
            yield File(
                key=row.need("key").value,
                name=name or "",
                name_en=name_en or "",
                persons=layers.said("persons"),
                purpose=layers.said("purpose"),
                items=_all(layers, "items"),
                storage=tuple(self._storage(each) for each in storing.records("storage")) if storing else (),
                period=told.period or ALWAYS,
                citation=self._cited(layers),
                note=layers.said("note"),
                history=told.history,
            )

    def measures(self, row: Fields) -> Iterator[Measure]:
        """Yield a measure once for each of its versions."""
        directory, faults = self.scope.directory, self.scope.faults
        for told in self._versions(row, ("title", "cite")):
            layers = told.layers
            yield Measure(
                key=row.need("key").value,
                title=layers.said("title") or "",
                number=layers.said("number"),
                subject=layers.said("subject"),
                party=directory.find_id(layers.text("party"), faults),
                period=told.period or ALWAYS,
                citation=self._cited(layers),
                note=layers.said("note"),
                history=told.history,
            )

    # ------------------------------------------------------------------------------ versions

    def _versions(self, row: Fields, needed: Iterable[str]) -> tuple[Telling, ...]:
        """The versions of a row; what each must have may stand in the row."""
        versions = read_versions(row, "row", self.scope)
        for layers in (each.layers for each in versions if each.layers.whole):
            for key in (key for key in needed if layers.text(key) is None):
                expected = f"「{key}」 in the row or in each of its versions"
                self.scope.faults.add(layers.records[-1].place, f"a row without「{key}」", expected)
        return versions

    def _flowing(self, row: Fields, needed: Iterable[str]) -> tuple[Telling, ...]:
        """The versions of a row that may have flows of its own."""
        for record in (row, *row.records("versions")):
            self.desk.ledger.enter(record, known=row.whole)
        versions = self._versions(row, needed)
        if row.whole:
            layered = [each.layers for each in versions]
            refuse_carried(row, layered, _OF_FLOWS, "row", self.scope.faults)
            for layers in layered:
                self._refuse_told_twice(layers)
        return versions

    def _refuse_told_twice(self, layers: Layers) -> None:
        """What a step shows and what the row itself shows would be counted twice."""
        flows = layers.saying("flows", "one_of")
        if flows and layers.saying("covers"):
            cure = "take the flows out: the steps that it covers show them"
            place = flows.at("flows" if "flows" in flows else "one_of")
            self.scope.faults.add(place, "flows in a row that covers steps", "one or the other", cure=cure)

    def _flows(
        self, told: Telling, character: Character, citation: Citation | None, ticked: tuple[Transport, ...]
    ) -> tuple[Flow, ...]:
        drafts = read_drafts(told.layers, self.desk, character)
        refuse_repetition(drafts, self.scope)
        if told.period is None:
            return ()
        refuse_outside(drafts, told.period, self.scope)
        flows = tuple(draft.cited(citation) for draft in drafts)
        self._refuse_unused_ticks(told.layers, drafts, flows, ticked)
        return flows

    def _refuse_unused_ticks(
        self,
        layers: Layers,
        drafts: tuple[Draft, ...],
        flows: tuple[Flow, ...],
        ticked: tuple[Transport, ...],
    ) -> None:
        """What the form ticks must be in the flows that stand for the row."""
        used = {over for flow in flows for hop in flow.hops for over in hop.transports}
        missing = [each for each in ticked if each not in used] if drafts and layers.whole else []
        for each in missing:
            name = next(text for text in layers.texts("transports") if self._transport(text) == each)
            cure = "put it in the bracket of the hop that it stands for"
            found = f"the transport{quoted(each.name)}, which no flow of the row has"
            self.scope.faults.add(name.place, found, "a transport of its flows", cure=cure)

    # -------------------------------------------------------------------------------- fields

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


def _all(layers: Layers, key: str) -> tuple[str, ...]:
    return tuple(each.value for each in layers.texts(key))


def _reentrustment(layers: Layers) -> Reentrustment | None:
    owner = layers.saying("reentrustment")
    if owner is None:
        return None
    record = owner.record("reentrustment")
    return Reentrustment(is_yes(record, "done"), record.said("permission"), record.said("work"))
