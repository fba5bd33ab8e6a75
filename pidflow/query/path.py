"""One answer: consecutive hops, and what they tell."""

from __future__ import annotations

from attrs import field, frozen

from pidflow.model import Citation
from pidflow.query.basis import relied_on, weakest
from pidflow.query.crossings import Crossing, direction_of
from pidflow.query.run import wishes_of
from pidflow.query.template import Template
from pidflow.query.wish import Wish
from pidflow.state import State, StateHop, StateSystem
from pidflow.vocabulary import BasisKind, Certainty, Transport


@frozen
class Path:
    """Consecutive hops that answer a question.

    Args:
        hops: The hops, at least one; each starts where the one before it ends. Where only what is stated
            was asked for, their other claims are unstated.
        certainty: Certain where every hop surely is what was asked for, else possible.
        state: The state in which it is a path.
        template: What was asked.
    """

    hops: tuple[StateHop, ...]
    certainty: Certainty
    state: State = field(repr=False)
    template: Template = field(repr=False)

    def __len__(self) -> int:
        return len(self.hops)

    @property
    def source(self) -> StateSystem:
        """Where it begins."""
        return self.state.system(self.hops[0].hop.source)

    @property
    def target(self) -> StateSystem:
        """Where it ends."""
        return self.state.system(self.hops[-1].hop.target)

    @property
    def systems(self) -> tuple[StateSystem, ...]:
        """The systems it passes, in order, both ends included: one more than hops."""
        return (self.source, *(self.state.system(edge.hop.target) for edge in self.hops))

    @property
    def steps(self) -> tuple[tuple[str, str], ...]:
        """The steps it belongs to, each once, in order: the procedure's number and the step's."""
        return tuple(dict.fromkeys((edge.procedure.number, edge.step.number) for edge in self.hops))

    @property
    def transports(self) -> tuple[tuple[Transport, ...], ...]:
        """For each hop over what it goes: alternatives, none where it is not stated."""
        return tuple(edge.hop.transports for edge in self.hops)

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """For each hop what was asked of it."""
        return wishes_of(self.template, [edge.hop for edge in self.hops], self.certainty)

    @property
    def certainties(self) -> tuple[Certainty, ...]:
        """For each hop how surely it is what was asked of it."""
        pairs = zip(self.hops, self.wishes, strict=True)
        return tuple(wish.certainty(edge.hop) or Certainty.POSSIBLE for edge, wish in pairs)

    @property
    def crossings(self) -> tuple[Crossing, ...]:
        """The hops that cross the body's boundary, in order."""
        found = zip(self.hops, self.certainties, strict=True)
        ways = ((edge, direction_of(self.state, edge), certainty) for edge, certainty in found)
        return tuple(Crossing(edge, way, certainty) for edge, way, certainty in ways if way)

    @property
    def basis(self) -> BasisKind | None:
        """The weakest basis among the claims that were asked about; None where one of them is unstated.

        Every hop's route is among them; its transports, information and personal number only where the
        question or the pattern's arrow asks for them.
        """
        return weakest(self.bases)

    @property
    def bases(self) -> tuple[BasisKind | None, ...]:
        """For each hop the weakest basis among its claims that were asked about, as `basis` is of all."""
        return tuple(relied_on(edge.hop, wish) for edge, wish in zip(self.hops, self.wishes, strict=True))

    @property
    def citations(self) -> tuple[tuple[Citation, ...], ...]:
        """For each hop the places that are cited for its claims and for its step, each once."""
        return tuple(_citations(edge) for edge in self.hops)


def _citations(edge: StateHop) -> tuple[Citation, ...]:
    basis = edge.hop.basis
    bases = (basis.route, basis.transports, basis.information, basis.personal_number)
    cited = (*(each.citation for each in bases if each), edge.step.citation)
    return tuple(dict.fromkeys(each for each in cited if each))
