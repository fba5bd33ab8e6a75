"""The search: answers one by one, shortest first, without going where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import heapify, heappop, heappush

from pidflow.query.net import Net, measured

Found = tuple[tuple[int, ...], bool]
"""The hops of an answer, and whether it surely is what is asked."""

_Begun = tuple[int, tuple[int, ...], int, int]
"""A beginning: the length of its shortest answer, its hops, its last node, and the nodes it has closed."""


def found(net: Net) -> Iterator[Found]:
    """Yield every answer of a net: by length, then by the hops.

    A heap holds beginnings of answers, each under the length of the shortest answer that it becomes.
    A beginning is put there only if it becomes one: backward from the accepting nodes, past those that
    it has closed, its last node must be reached. So no dead end is ever entered, also none behind a
    system that was passed already, and the time between two answers is polynomial. In a net where
    several nodes stand at one system that is necessary but not sufficient: such a way backward may
    pass a system twice, and then a beginning may come to nothing.
    """
    onward, accepting, certain, closing = net.onward, net.accepting, net.certain, net.closing
    heap: list[_Begun] = [(net.distances[start], (), start, closing[start]) for start in net.starts]
    heapify(heap)
    while heap:
        _, hops, node, closed = heappop(heap)
        if accepting >> node & 1:
            yield hops, bool(certain >> node & 1)
        leaving = [(hop, to) for hop, to in onward[node] if not closed >> to & 1]
        if leaving:
            distances = _distances(net, closed, leaving)
            taken = len(hops) + 1
            for hop, to in leaving:
                if to in distances:
                    heappush(heap, (taken + distances[to], (*hops, hop), to, closed | closing[to]))


def _distances(net: Net, closed: int, leaving: list[tuple[int, int]]) -> dict[int, int]:
    """How far the next nodes are from an answer, past what is closed; those that reach none are left out."""
    reaching = net.reaching
    wanted = 0
    for _, to in leaving:
        if reaching[to] & closed:
            wanted |= 1 << to
    if not wanted:
        return net.distances
    open_ones = {to: net.distances[to] for _, to in leaving if not wanted >> to & 1}
    return open_ones | measured(net.accepting, net.back, closed, wanted)


def counted(net: Net) -> int:
    """Return how many answers a net without circles has, without going through them.

    Args:
        net: A net whose nodes are never closed.
    """
    counts: dict[int, int] = {}
    stack = list(net.starts)
    while stack:
        node = stack[-1]
        ahead = [to for _, to in net.onward[node] if to not in counts]
        if ahead:
            stack.extend(ahead)
            continue
        counts[stack.pop()] = (net.accepting >> node & 1) + sum(counts[to] for _, to in net.onward[node])
    return sum(counts[start] for start in net.starts)
