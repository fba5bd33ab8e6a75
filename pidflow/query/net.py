"""A net: everything a search walks on, in plain integers."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen


@frozen(eq=False)
class Net:
    """Nodes by number; every walk from a start to an accepting node is one answer, and none is there twice.

    Sets of nodes are the bits of an integer.

    Args:
        starts: Where walks begin.
        onward: For each node the hops that leave it and the nodes they come to, hops ascending.
        back: For each node the set of the nodes from which a hop comes to it.
        accepting: The set of the nodes at which an answer is complete.
        certain: The set of those at which it surely is what is asked.
        closing: For each node the set of the nodes to which a walk that comes here can't come again.
        distances: For each node how many hops an answer still takes at least; none where it has none.
        reaching: For each node the set of the nodes that lie between it and an answer, itself included.
    """

    starts: tuple[int, ...]
    onward: list[list[tuple[int, int]]]
    back: list[int]
    accepting: int
    certain: int
    closing: list[int]
    distances: dict[int, int]
    reaching: list[int]


NOTHING = Net((), [], [], 0, 0, [], {}, [])
"""The net of a question that has no answer."""


@frozen(eq=False)
class Draft:
    """A net as a builder makes it, with nodes that lead nowhere.

    Args:
        starts: Where walks begin.
        onward: For each node the hops that leave it and where they lead, hops ascending.
        places: For each node where it stands: a system's id, or the index of the hop that came last.
        accepting: The nodes at which an answer is complete.
        certain: Those at which it surely is what is asked.
    """

    starts: tuple[int, ...]
    onward: list[list[tuple[int, int]]]
    places: Sequence[str | int]
    accepting: int
    certain: int


def pruned(draft: Draft, closing: list[int]) -> Net:
    """Return the net without the hops that lead to no answer.

    Args:
        draft: The net with them.
        closing: For each node the set of the nodes to which a walk that comes here can't come again.
    """
    back = _back(draft.onward)
    distances = measured(draft.accepting, back, 0)
    onward = [[(hop, to) for hop, to in leaving if to in distances] for leaving in draft.onward]
    return Net(
        tuple(start for start in draft.starts if start in distances),
        onward,
        back,
        draft.accepting,
        draft.certain,
        closing,
        distances,
        _reaching(onward),
    )


def measured(targets: int, back: list[int], closed: int, wanted: int = -1) -> dict[int, int]:
    """Return how many hops each node is away from the nearest target; nodes that reach none are left out.

    Args:
        targets: The set of the targets.
        back: For each node the set of those from which a hop comes to it.
        closed: The set of nodes through which no way leads.
        wanted: The set of nodes whose distances are asked for.
    """
    distances: dict[int, int] = {}
    front, distance = targets & ~closed, 0
    opened = ~(closed | front)
    while front and wanted:
        before, found = 0, front & wanted
        wanted ^= found
        while front:
            lowest = front & -front
            node = lowest.bit_length() - 1
            if found & lowest:
                distances[node] = distance
            before |= back[node]
            front ^= lowest
        front = before & opened
        opened &= ~front
        distance += 1
    return distances


def _back(onward: list[list[tuple[int, int]]]) -> list[int]:
    back = [0] * len(onward)
    for node, leaving in enumerate(onward):
        bit = 1 << node
        for _, to in leaving:
            back[to] |= bit
    return back


def _reaching(onward: list[list[tuple[int, int]]]) -> list[int]:
    """What each node reaches, grown until nothing is added; nodes are numbered away from the starts."""
    reaching = [1 << node for node in range(len(onward))]
    growing = True
    while growing:
        growing = False
        for node in range(len(onward) - 1, -1, -1):
            reached = reaching[node]
            for _, to in onward[node]:
                reached |= reaching[to]
            if reached != reaching[node]:
                reaching[node], growing = reached, True
    return reaching
