"""Flows: routes with what they carry, and the basis of each claim."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from attrs import evolve, frozen

from pidflow.calendar import ALWAYS, Period
from pidflow.errors import Place
from pidflow.loading.bases import KINDS, Bases, Ledger
from pidflow.loading.layers import Layers
from pidflow.loading.nodes import TextNode
from pidflow.loading.routes import DrawnRoute, read_route
from pidflow.loading.scope import Scope
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


def read_draft(layers: Layers, desk: Desk) -> Draft | None:
    """Read a flow; None where something in it can't be read.

    Args:
        layers: Its record inside those of its version and its step.
        desk: What it is read with.
    """
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
        flow=_carrying(layers, period),
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


def _carrying(layers: Layers, period: Period) -> Flow:
    character = layers.said("character")
    data, data_en = layers.pair("data")
    condition, condition_en = layers.pair("condition")
    frequency, frequency_en = layers.pair("frequency")
    return Flow(
        hops=(),
        data=data,
        data_en=data_en,
        character=Character.named(character) if character else Character.UNSTATED,
        condition=condition,
        condition_en=condition_en,
        frequency=frequency,
        frequency_en=frequency_en,
        period=period,
    )
