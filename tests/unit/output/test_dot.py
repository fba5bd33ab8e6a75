"""A state in the DOT language: whatever a name holds, Graphviz shows it to the letter."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pygraphviz
import pytest
from attrs import frozen

from pidflow.model import Name
from pidflow.output.dot import digraph
from pidflow.state import State
from pidflow.vocabulary import Boundary, PersonalNumber
from tests.unit.town import SYSTEMS, flow, hop, node, state, state_of


@frozen
class Drawn:
    """A graph as Graphviz reads it and draws it."""

    nodes: dict[str, str]
    edges: list[tuple[str, str, str, str]]
    clusters: dict[str, tuple[str, set[str]]]


def drawn(taken: State, procedure: str | None = None) -> Drawn:
    """Let Graphviz draw a state: labels by node, ends, label and style by edge, label and members by cluster."""
    graph = pygraphviz.AGraph(string=str(digraph(taken, procedure).source))
    plain = json.loads(graph.draw(format="json", prog="dot").decode())
    objects, edges = plain["objects"], plain.get("edges", [])
    names = {each["_gvid"]: each["name"] for each in objects}
    return Drawn(
        {each["name"]: each["label"] for each in objects if "nodes" not in each},
        [(names[each["tail"]], names[each["head"]], each["label"], each["style"]) for each in edges],
        {
            each["name"]: (each["label"], {names[id] for id in each["nodes"]})
            for each in objects
            if "nodes" in each
        },
    )


def test_nodes_are_ids_and_labels_names() -> None:
    """Ids stay the same through a rename; a reader sees the name of the time."""
    nodes = drawn(state("2024-12")).nodes
    assert nodes["kikan"] == "旧システム"
    assert nodes.keys() == {"hito", "shokuin", "juki", "atena", "kikan", "rengokai"}


def test_the_body_is_a_cluster() -> None:
    """The body's own systems stand in a cluster with its name; no one else does."""
    clusters = drawn(state("2024-12")).clusters
    assert clusters == {"cluster_body": ("練習区", {"shokuin", "juki", "atena", "kikan"})}


def test_edges_bear_number_and_data() -> None:
    """The data is told on the first hop of a flow; parallel hops are parallel edges."""
    before = {(a, b): label for a, b, label, _ in drawn(state("2024-12")).edges}
    assert before["juki", "atena"] == "(2) 世帯情報"
    assert before["atena", "kikan"] == "(2)"
    assert [edge[:2] for edge in drawn(state()).edges].count(("juki", "kikan")) == 2


@pytest.mark.parametrize(
    ("number", "style"),
    [
        (PersonalNumber.INCLUDED, "bold"),
        (PersonalNumber.SUBSTITUTE, "dashed"),
        (PersonalNumber.EXCLUDED, "solid"),
        (PersonalNumber.UNSTATED, "dotted"),
    ],
)
def test_lines_tell_the_number(number: PersonalNumber, style: str) -> None:
    """Each value of the personal number has its style."""
    assert drawn(state_of(flow(hop("juki", "kikan", number=number)))).edges[0][3] == style


def test_one_procedure_alone() -> None:
    """A procedure has its own hops and their ends."""
    only = drawn(state(), "kyufu")
    assert [edge[:2] for edge in only.edges] == [("kikan", "hito")]
    assert only.nodes.keys() == {"kikan", "hito"}


def shown(name: str) -> set[str]:
    """The texts of a picture in which a system and its data are called so."""
    odd = node("odd", Name(name, "odd"), boundary=Boundary.OUTSIDE)
    taken = state_of(flow(hop("juki", "odd"), data=name), systems=(*SYSTEMS, odd))
    graph = pygraphviz.AGraph(string=str(digraph(taken).source))
    picture = ElementTree.fromstring(graph.draw(format="svg", prog="dot"))
    return {each.text or "" for each in picture.iter("{http://www.w3.org/2000/svg}text")}


@pytest.mark.parametrize("name", ['a "b" \\n c', "\\N", "x{y|z}", "\\", "<b", "a -> b; //", "#国保"])
def test_names_are_shown_to_the_letter(name: str) -> None:
    """Escapes, records and comments mean nothing in a name: Graphviz draws what was written."""
    assert {name, f"(1) {name}"} <= shown(name)


def test_a_name_in_angle_brackets_is_no_html() -> None:
    """User text never becomes an HTML-like label."""
    assert "<国保>" in shown("<国保>")


def test_a_name_with_an_entity_is_shown_to_the_letter() -> None:
    """What looks like an entity is text as any other."""
    assert "A&amp;B" in shown("A&amp;B")
