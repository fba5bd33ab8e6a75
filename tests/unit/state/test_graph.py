"""The graph is a real, frozen networkx.MultiDiGraph."""

from __future__ import annotations

import networkx
import pytest

from tests.unit.town import state


def test_it_can_not_be_changed() -> None:
    """Who wants another graph makes a copy; the state's own stays true to it."""
    graph = state().graph
    with pytest.raises(networkx.NetworkXError):
        graph.remove_node("hito")
    with pytest.raises(networkx.NetworkXError):
        graph.clear()
    copy: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(graph)
    copy.clear()
    assert len(graph) == len(state().systems)


def test_parallel_hops_stay_apart() -> None:
    """Alternatives between the same two systems are two edges, told by their ids."""
    edges = state().graph["juki"]["kikan"]
    assert [*edges] == ["shikaku/renkei/1/1", "shikaku/renkei/2/1"]
    assert [edge["transports"] for edge in edges.values()] == [["データ連携"], ["電子記録媒体"]]


def test_it_answers_what_networkx_can_ask() -> None:
    """Questions of reach and of attributes need no other interface."""
    graph = state("2024-12").graph
    assert networkx.has_path(graph, "juki", "rengokai")
    assert not networkx.has_path(graph, "rengokai", "juki")
    assert graph.nodes["cloud"]["name_en"] == "Cloud"
    assert graph.graph == {"assessment": "renshu", "state": "2024-12"}


def test_systems_without_a_hop_are_nodes() -> None:
    """A platform on which things run is there though nothing flows to it."""
    assert state().graph.degree("cloud") == 0
