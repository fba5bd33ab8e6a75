"""One hop as an answer: plain values and its route in the notation."""

from __future__ import annotations

from attrs import frozen

from pidflow.state import Record, StateHop, hop_record
from pidflow.state import State as StateView
from pidflow.wording import hop_in_words, route_text


@frozen
class Hop:
    """A hop of a state.

    Args:
        id: Its identity: ``procedure/step/flow/position``.
        procedure: The number of the 事務.
        step: The number of the step.
        route: The hop in the notation.
        record: Its attributes as the export has them.
        words: What it claims and on what each claim rests, in Japanese.
    """

    id: str
    procedure: str
    step: str
    route: str
    record: Record
    words: str

    def __str__(self) -> str:
        return f"{self.step} {self.route}"


def hop_of(state: StateView, edge: StateHop) -> Hop:
    """Return a hop of a state as an answer."""
    return Hop(
        id=edge.id,
        procedure=edge.procedure.number,
        step=edge.step.number,
        route=route_text(state, (edge.hop,)),
        record=hop_record(edge),
        words=hop_in_words(state, edge, "ja"),
    )
