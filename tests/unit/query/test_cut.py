"""The fewest hops that must stop."""

from __future__ import annotations

import pytest

from pidflow.errors import InputFault
from pidflow.query import Carrying, Certainty, cut
from tests.unit.query.practice import REAL, sketched


def test_parallel_hops_must_all_stop() -> None:
    """Two hops side by side are dearer than the one after them."""
    taken = sketched("A =[紙]=> B =[紙]=> C", "A =[専用線]=> B")
    found = cut(taken, "A", "C")
    assert found.hops == (taken.hops[1],)
    assert (found.source.name, found.target.name, found.connected) == ("A", "C", True)


def test_the_nearest_to_the_source() -> None:
    """Of several sets of one hop it is the first on the way."""
    taken = sketched("A =[紙]=> B =[紙]=> C =[紙]=> D")
    assert cut(taken, "A", "D").hops == taken.hops[:1]


def test_nothing_to_cut() -> None:
    """Where there is no path the cut is empty, and says why."""
    found = cut(sketched("A =[紙]=> B -[紙]-> C"), "A", "C")
    assert (found.hops, found.connected) == ((), False)
    assert cut(sketched("A =[紙]=> B -[紙]-> C"), "A", "C", Carrying.ANYTHING).connected


def test_certain_paths_only() -> None:
    """What is only possible may go on."""
    taken = sketched("A =[紙]=> B", "A ?[紙]?> B")
    assert cut(taken, "A", "B").hops == taken.hops
    assert cut(taken, "A", "B", stopping=Certainty.CERTAIN).hops == taken.hops[:1]


def test_what_must_stop_before_the_federation() -> None:
    """The two files that 国保標準システム makes are all that takes the residents' number to the federation."""
    found = cut(REAL, "住民記録システム", "国保連合会")
    assert [edge.id for edge in found.hops] == ["shikaku/rengokai-shikaku/1/1", "shomei/rengokai-shomei/1/1"]


def test_one_system_is_refused() -> None:
    """Nothing can part a system from itself."""
    with pytest.raises(InputFault, match="each system once"):
        cut(sketched("A =[紙]=> B"), "A", "A")
