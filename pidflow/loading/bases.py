"""Statements and assumptions by name, and which of the bases that files name are of use."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field, frozen

from pidflow.errors import Place
from pidflow.loading.faults import Faults, one_of, quoted
from pidflow.loading.files.common import said
from pidflow.loading.nodes import TextNode
from pidflow.loading.scope import Scope, refuse_twice
from pidflow.loading.values import Fields
from pidflow.model import rule
from pidflow.model.claims import Assumption, Named, Statement
from pidflow.vocabulary import TRANSPORTS, Claim, Information, PersonalNumber, Transport, transport

KINDS = ("stated", "inferred", "assumed")
_SAID: dict[Claim, type[PersonalNumber] | type[Information]] = {
    Claim.PERSONAL_NUMBER: PersonalNumber,
    Claim.INFORMATION: Information,
}
_CLAIMS = tuple(claim.ja for claim in Claim)


@frozen
class Bases:
    """What assessment.yaml offers as a basis.

    Args:
        statements: Every statement by its name.
        assumptions: Every assumption by its name.
        places: Where each name stands.
        certain: False where one of them could not be read, so that an unknown name proves nothing.
    """

    statements: dict[str, Statement]
    assumptions: dict[str, Assumption]
    places: dict[str, Place]
    certain: bool = True

    def named(self, listed: dict[str, tuple[TextNode, ...]], faults: Faults) -> Named:
        """Return the bases that a flow names, without those that are not known.

        Args:
            listed: The names under ``stated``, ``inferred`` and ``assumed``.
            faults: Where faults are gathered.
        """
        stated = [self._stated(name, faults) for name in listed.get("stated", ())]
        assumed = [self._assumed(name, faults) for name in listed.get("assumed", ())]
        return Named(
            tuple(each for each in stated if each is not None),
            tuple(rule(name.value) for name in listed.get("inferred", ())),
            tuple(each for each in assumed if each is not None),
        )

    def refuse_unused(self, used: Iterable[str], faults: Faults) -> None:
        """Add a fault for each statement and assumption that no flow names."""
        for name in sorted(self.places.keys() - set(used)):
            cure = "name it where a claim rests on it, or take it out"
            faults.add(
                self.places[name], f"{quoted(name)}, which no flow names", "only what is used", cure=cure
            )

    def _stated(self, name: TextNode, faults: Faults) -> Statement | Claim | None:
        if name.value in _CLAIMS:
            return Claim.named(name.value)
        found = self.statements.get(name.value)
        if found is None:
            self._unknown(name, "statement", self.assumptions, (*self.statements, *_CLAIMS), faults)
        return found

    def _assumed(self, name: TextNode, faults: Faults) -> Assumption | None:
        found = self.assumptions.get(name.value)
        if found is None:
            self._unknown(name, "assumption", self.statements, self.assumptions, faults)
        return found

    def _unknown(
        self, name: TextNode, what: str, others: Iterable[str], known: Iterable[str], faults: Faults
    ) -> None:
        if not self.certain:
            return
        if name.value in others:
            other = "assumed" if what == "statement" else "stated"
            faults.add(name.place, quoted(name.value), _a(what), cure=f"name it under {other} instead")
            return
        expected = f"{_a(what)} of assessment.yaml"
        faults.add(name.place, f"the {what}{quoted(name.value)}", expected, name=name.value, among=known)


def _a(what: str) -> str:
    return f"an {what}" if what[0] == "a" else f"a {what}"


def build_bases(fields: Fields, scope: Scope) -> Bases:
    """Read the statements and assumptions of assessment.yaml."""
    before = len(scope.faults)
    entries = (*fields.records("statements"), *fields.records("assumptions"))
    names = [entry.need("name") for entry in entries]
    refuse_twice(names, "the name", scope.faults)
    for name in names:
        if name.value in _CLAIMS:
            scope.faults.add(name.place, quoted(name.value), "a name that is no claim's")
    statements = [_statement(entry, scope) for entry in fields.records("statements")]
    assumptions = [_assumption(entry, scope) for entry in fields.records("assumptions")]
    sound = fields.sound("statements") and fields.sound("assumptions") and None not in statements
    return Bases(
        {each.name: each for each in statements if each is not None},
        {each.name: each for each in assumptions},
        {name.value: name.place for name in names},
        sound and len(scope.faults) == before,
    )


def _statement(entry: Fields, scope: Scope) -> Statement | None:
    citation = scope.cited(entry)
    claim, says = _claimed(entry, scope.faults)
    return Statement(entry.need("name").value, claim, says, citation) if citation else None


def _assumption(entry: Fields, scope: Scope) -> Assumption:
    claim, says = _claimed(entry, scope.faults)
    reason, reason_en = entry.need("reason").value, entry.need("reason_en").value
    return Assumption(entry.need("name").value, claim, says, reason, reason_en, scope.cited(entry))


def _claimed(entry: Fields, faults: Faults) -> tuple[Claim, PersonalNumber | Information | Transport | None]:
    """The claim and the value that is said of it; 経路 has none, and 手段 need not have one."""
    claim = Claim.named(entry.need("claim").value)
    says = entry.text("says")
    match claim:
        case Claim.TRANSPORTS:
            return claim, _transport(says, faults) if says else None
        case Claim.ROUTE:
            if says:
                faults.add(says.place, quoted(says.value), f"no 「says」 beside the claim「{claim.ja}」")
            return claim, None
        case _:
            return claim, _term(claim, says, entry, faults)


def _transport(says: TextNode, faults: Faults) -> Transport | None:
    try:
        return transport(says.value)
    except KeyError:
        expected = "a transport of the vocabulary, or その他(…)"
        known = (name for each in TRANSPORTS for name in (each.name, *each.aliases))
        faults.add(says.place, f"the transport{quoted(says.value)}", expected, name=says.value, among=known)
        return None


def _term(
    claim: Claim, says: TextNode | None, entry: Fields, faults: Faults
) -> PersonalNumber | Information | None:
    terms = _SAID[claim]
    choices = tuple(term.ja for term in said(terms))
    if says is None:
        faults.add(entry.place, f"the claim「{claim.ja}」 without「says」", one_of(choices))
    elif says.value not in choices:
        faults.add(says.place, quoted(says.value), one_of(choices))
    else:
        return terms.named(says.value)
    return None


@define
class Ledger:
    """Which of the names under `stated`, `inferred` and `assumed` give a hop its basis.

    A name written for a whole step stands for all its flows and must be of use to one of them.
    """

    _listed: dict[Place, TextNode] = field(factory=dict)
    _used: set[Place] = field(factory=set)

    def enter(self, fields: Fields, *, known: bool) -> None:
        """Note every name that a record lists.

        Args:
            fields: The record.
            known: False where some flow for which it stands could not be read, and may need the name.
        """
        for kind in KINDS:
            self._listed.update({name.place: name for name in fields.texts(kind)})
            if not known:
                self.use(fields.texts(kind))

    def use(self, names: Iterable[TextNode]) -> None:
        """Note that these are of use."""
        self._used.update(name.place for name in names)

    @property
    def names(self) -> frozenset[str]:
        """Every name that is listed anywhere."""
        return frozenset(name.value for name in self._listed.values())

    def refuse_idle(self, faults: Faults) -> None:
        """Add a fault for each name that is of no use."""
        for place, name in self._listed.items():
            if place not in self._used:
                expected = "only what a hop's claim rests on"
                cure = "take it out, or change what the flow claims"
                faults.add(place, f"{quoted(name.value)}, on which no hop rests", expected, cure=cure)
