"""Which hops of a state count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve, field, frozen

from pidflow.state import State, StateHop, stated_only


def as_names(given: Iterable[str]) -> tuple[str, ...]:
    """Return names as a tuple; a single one is taken as one, not as its characters."""
    return (given,) if isinstance(given, str) else tuple(given)


@frozen
class Scope:
    """Which hops of a state count.

    Args:
        avoiding: Names or ids of the systems that no hop may touch.
        procedure: Number or key of one 事務; None for all.
        stated: Whether only what the document states counts: hops whose route is not stated are left
            out, other claims that are not stated count as unstated. So a hop that excludes the number
            only by an assumption may carry it then.
        transitional: Whether flows that end at an undated milestone count.

    Example:
        >>> Scope(procedure="1", stated=True).avoiding
        ()
    """

    avoiding: tuple[str, ...] = field(default=(), converter=as_names)
    procedure: str | None = None
    stated: bool = False
    transitional: bool = True

    def resolved(self, state: State) -> Scope:
        """Return it with systems by their ids and the procedure by its key.

        Raises:
            InputFault: The state has no such system or procedure; the fault helps to find the right one.
        """
        return evolve(
            self,
            avoiding=tuple(state.named(name).id for name in self.avoiding),
            procedure=None if self.procedure is None else state.procedure(self.procedure).key,
        )

    def hops(self, state: State) -> tuple[tuple[int, StateHop], ...]:
        """Return the hops that count, each with its index in `State.hops`, in that order.

        Raises:
            InputFault: The state has no such system or procedure.
        """
        return tuple(self.resolved(state)._counting(state))

    def _counting(self, state: State) -> Iterator[tuple[int, StateHop]]:
        """The hops that count, once the names are resolved."""
        for index, edge in enumerate(state.hops):
            if self.procedure in (None, edge.procedure.key) and self._lets_through(edge):
                seen = stated_only(edge) if self.stated else edge
                if seen is not None:
                    yield index, seen

    def _lets_through(self, edge: StateHop) -> bool:
        if edge.flow.ends is not None and not self.transitional:
            return False
        return edge.hop.source not in self.avoiding and edge.hop.target not in self.avoiding


EVERYTHING = Scope()
"""Every hop of the state, with all its claims."""
