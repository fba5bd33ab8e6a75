"""Flows: routes with what they carry, and the basis of each claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

from attrs import evolve, frozen

from pidflow.calendar import ALWAYS, Period
from pidflow.errors import Place
from pidflow.loading.bases import KINDS, Bases, Ledger
from pidflow.loading.faults import Faults
from pidflow.loading.layers import Layers, refuse_hidden
from pidflow.loading.nodes import TextNode
from pidflow.loading.routes import DrawnRoute, read_route
from pidflow.loading.scope import Scope
from pidflow.loading.values import Fields
from pidflow.model import Citation, Flow
from pidflow.model.claims import Named, Settled, settle
from pidflow.vocabulary import Character, Information


@frozen
class Desk:
    """What flows are read with.

    Args:
        scope: What every part is read against.
        bases: What flows may name as a basis.
        ledger: Which of the named bases are of use.
    """

    scope: Scope
    bases: Bases
    ledger: Ledger

    @property
    def certain(self) -> bool:
        """Whether the files that flows speak of have no fault, so that claims can be settled."""
        return self.bases.certain and self.scope.directory.certain


@frozen
class Draft:
    """A flow before it is known where its step is cited from: a sheet's page may be what its claims rest on.

    Args:
        route: Its route.
        flow: What it carries, still without hops.
        information: The information class that the file gives.
        identifiers: What the file says tells the person.
        named: The bases that stand for it.
        place: Where its route stands.
    """

    route: DrawnRoute
    flow: Flow
    information: Information | None
    identifiers: tuple[str, ...]
    named: Named
    place: Place

    def cited(self, citation: Citation | None) -> Flow:
        """Return the flow with its hops, whose claims rest on a citation where nothing else is named."""
        return evolve(self.flow, hops=self.settled(citation).hops)

    def settled(self, citation: Citation | None) -> Settled:
        """Return the hops with the basis of each claim, and what is wrong with them."""
        character, named = self.flow.character, self.named
        return settle(self.route.sketches, character, self.information, self.identifiers, named, citation)


def read_drafts(layers: Layers, desk: Desk, character: Character = Character.UNSTATED) -> tuple[Draft, ...]:
    """Read the flows of a version, or those of its step or row where it has none of its own.

    Args:
        layers: The record of the version inside that of its step or row.
        desk: What they are read with.
        character: The legal character of flows of which the file says none.
    """
    owner = layers.saying("flows", "one_of")
    if owner is None:
        return ()
    records = (*owner.records("flows"), *owner.records("one_of"))
    for record in records:
        desk.ledger.enter(record, known=layers.whole)
    if layers.whole:
        refuse_hidden(layers.records[-1], records, "flow", desk.scope.faults)
    drafts = [_draft(layers.within(record), desk, character) for record in records]
    return tuple(draft for draft in drafts if draft)


def is_choice(layers: Layers) -> bool:
    """Whether only one of the flows of a version happens."""
    owner = layers.saying("flows", "one_of")
    return owner is not None and "one_of" in owner


def _draft(layers: Layers, desk: Desk, character: Character) -> Draft | None:
    """Read a flow; None where something in it can't be read."""
    faults = desk.scope.faults
    before = len(faults)
    record = layers.records[-1]
    text = record.need("route")
    listed = {kind: layers.texts(kind) for kind in KINDS}
    names = tuple(chain.from_iterable(listed.values()))
    named = desk.bases.named(listed, faults)
    period = desk.scope.period(record)
    route = read_route(text, desk.scope.directory, faults)
    read = len(faults) == before and layers.whole and desk.certain
    if route is None or period is None or not read:
        desk.ledger.use(names)  # of what can't be read nobody knows
        return None
    information = layers.said("information")
    draft = Draft(
        route=route,
        flow=_carrying(layers, period, character),
        information=Information.named(information) if information else None,
        identifiers=tuple(each.value for each in layers.texts("identifiers")),
        named=named,
        place=text.place,
    )
    _check_claims(draft, names, desk)
    return draft


def _check_claims(draft: Draft, names: tuple[TextNode, ...], desk: Desk) -> None:
    """Tell what is wrong with the claims, and note which of the named bases are of use."""
    problems = draft.settled(None).problems
    idle = {problem.about for problem in problems if problem.hop is None}
    desk.ledger.use(name for name in names if name.value not in idle)
    for problem in problems:
        if problem.hop is not None:
            place = draft.route.places[problem.hop]
            desk.scope.faults.add(place, problem.found, problem.expected, cure=problem.cure)


def refuse_repetition(drafts: Sequence[Draft], scope: Scope) -> None:
    """Add a fault for each flow that says again what another one of its version says at the same time."""
    first: dict[tuple[object, ...], Draft] = {}
    for draft in drafts:
        earlier = first.setdefault((draft.route.sketches, evolve(draft.flow, period=ALWAYS)), draft)
        if earlier is not draft and scope.calendar.timeline.overlap(earlier.flow.period, draft.flow.period):
            cure = f"it stands in line {earlier.place.line} already"
            scope.faults.add(draft.place, "a flow a second time", "each flow once", cure=cure)


def refuse_outside(drafts: Sequence[Draft], period: Period, scope: Scope) -> None:
    """Add a fault for each flow that is never there while its version is."""
    for draft in drafts:
        if not scope.calendar.timeline.overlap(draft.flow.period, period):
            found = f"a flow ({draft.flow.period}) outside of its version ({period})"
            scope.faults.add(draft.place, found, "a period within that of the version")


def refuse_carried(
    fields: Fields, versions: Sequence[Layers], carried: Iterable[str], owner: str, faults: Faults
) -> None:
    """Add a fault for each field that speaks of flows where there is none.

    Args:
        fields: The record of a step or row.
        versions: That record with each of its versions.
        carried: The keys that speak of flows.
        owner: What messages call it.
        faults: Where faults are gathered.
    """
    without = [version.records[-1] for version in versions if version.saying("flows", "one_of") is None]
    whole = () if len(without) < len(versions) else (fields,)
    places = {record.at(key): key for record in (*whole, *without) for key in record.values if key in carried}
    for place, key in places.items():
        found, cure = f"「{key}」 in a {owner} without flows", "add the flow, or say it in text or note"
        faults.add(place, found, "flows of which it speaks", cure=cure)


def _carrying(layers: Layers, period: Period, character: Character) -> Flow:
    said = layers.said("character")
    data, data_en = layers.pair("data")
    condition, condition_en = layers.pair("condition")
    frequency, frequency_en = layers.pair("frequency")
    return Flow(
        hops=(),
        data=data,
        data_en=data_en,
        character=Character.named(said) if said else character,
        condition=condition,
        condition_en=condition_en,
        frequency=frequency,
        frequency_en=frequency_en,
        period=period,
    )
